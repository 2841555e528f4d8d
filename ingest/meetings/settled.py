"""The paper's own meeting once more: its name by a title or the lead of news, each meeting told once."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from ingest.folding import slug
from ingest.heads.heads import Head
from ingest.meetings.called import Calls
from ingest.meetings.evidence import OwnEvidence
from ingest.meetings.lead_meetings import on_held_days, on_told_days, on_told_length, sitting_of_minutes
from ingest.meetings.meetings import Meeting
from ingest.meetings.news_days import on_day_of_news
from ingest.meetings.page_days import by_its_page
from ingest.meetings.titles import TitleBlocks
from ingest.page.dates import names_day

__all__ = ["settled"]

_LONG = 5  # letters of a word that tells meetings apart
_DAYS = 14  # between a meeting and the news of it
_BEHIND = re.compile(r"\s[–—-]\s")

Found = tuple[Meeting | None, list[Meeting], list[Meeting]]


def settled(
    head: Head,
    blocks: TitleBlocks,
    calls: Calls,
    own: Meeting | None,
    titles: list[Meeting],
    facts: list[Meeting],
    evidence: OwnEvidence,
) -> Found:
    """The document's own meeting, its titles and what its sentences tell, each meeting told once and by its name."""
    own = own or sitting_of_minutes(head, blocks) or by_its_page(head, blocks, None)
    if own is None:
        return own, titles, facts
    told = own
    if len(titles) == 1 and own.first == titles[0].first and head.for_press:
        told = _as_told(_without_headline(own, blocks), evidence.lead)
    elif own.first is None and own.year in (None, evidence.lead.year if evidence.lead else None):
        told = _dated(own, evidence.lead)
        told = on_told_days(told, head, blocks) if told.first is None and head.kind == "record" else told
    told = told if own in titles else on_held_days(on_day_of_news(told, head, blocks), blocks)
    paged = by_its_page(head, blocks, told)
    if paged:
        titles = [t for t in titles if not (t.bare and t.first == told.first)]
    told = paged or told
    told = calls.own(told if head.early else on_told_length(told, head, blocks))
    twice = [f for f in facts if f is not own and f.key != own.key and not f.series and _same_days(f, told)]
    place = next((f.place for f in twice if f.place), None)
    if told.place is None and told.city is None and place:
        told = replace(told, place=place)
    titles = [told if len(titles) == 1 and t.first == own.first else t for t in titles]
    return told, titles, [told if f is own else calls.other(f) for f in facts if not any(f is t for t in twice)]


def _without_headline(own: Meeting, blocks: TitleBlocks) -> Meeting:
    """A meeting of which a paper for the press gives the day under a headline, without that as its name where it has no
    word for a meeting (``PASK: “PILOTS NEED OARS”``)."""
    if own.name or blocks.words.kind.search(own.label or ""):
        return own
    return replace(own, label=None)


def _same_days(one: Meeting, other: Meeting) -> bool:
    days = names_day(one.first) and (one.first, one.last) == (other.first, other.last)
    return days and (one.place is None or other.place in (None, one.place))


def _as_told(own: Meeting, lead: Meeting | None) -> Meeting:
    """A meeting under the name, and on the days, that the first sentences of the news give it."""
    if lead is None:
        return own
    told = _placed(replace(own, label=lead.label, name=lead.name, kind=lead.kind), lead)
    if own.first and lead.last and names_day(own.first) and names_day(lead.last):
        between = date.fromisoformat(own.first) - date.fromisoformat(lead.last)
        if 0 <= between.days <= _DAYS:
            return replace(told, first=lead.first, last=lead.last, year=lead.year)
    return told


def _dated(own: Meeting, lead: Meeting | None) -> Meeting:
    """A meeting that only a title names, on the days on which the first sentences say that it was held, under the same
    name but for its number (``On 4 May 2031 the Sixth Forum on Quays was held …``)."""
    if lead is None or not names_day(lead.first) or not _words(own.name or own.label) <= _words(lead.name):
        return own
    return _placed(replace(own, first=lead.first, last=lead.last, year=lead.year), lead)


def _placed(own: Meeting, lead: Meeting) -> Meeting:
    """A meeting that nothing else says where it was in the city that the lead gives."""
    return own if own.place or own.city else replace(own, place=lead.place, city=lead.city)


def _words(name: str | None) -> set[str]:
    """The longer words of a meeting's name, without a place behind a dash; an empty set of none."""
    called = _BEHIND.split(name or "")[0]
    return {word for word in slug(called).split("-") if len(word) >= _LONG}
