"""The paper's own meeting once more: its name by a title or the lead of news, each meeting told once."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from ingest.folding import slug
from ingest.heads.heads import Head
from ingest.lexicon import caseless
from ingest.meetings.lead_meetings import called_in, find_lead_meeting, on_held_days, on_told_days, words_outside_rooms
from ingest.meetings.meetings import Meeting
from ingest.meetings.open_meetings import is_headline
from ingest.meetings.own_meetings import fronted
from ingest.meetings.titles import TITLE_LENGTH, TitleBlocks
from ingest.page.dates import names_day

__all__ = ["settled"]

_LONG = 5  # letters of a word that tells meetings apart
_NAME_WORDS = 3
_DAYS = 14  # between a meeting and the news of it
_BEHIND = re.compile(r"\s[–—-]\s")
_QUOTES = '"«“„'

Found = tuple[Meeting | None, list[Meeting], list[Meeting]]


def settled(head: Head, blocks: TitleBlocks, own: Meeting | None, titles: list[Meeting], facts: list[Meeting]) -> Found:
    """The document's own meeting, its titles and what its sentences tell, each meeting told once and by its name."""
    if own is None:
        return own, titles, facts
    told = own
    if len(titles) == 1 and own.first == titles[0].first and head.for_press:
        told = _as_told(_without_headline(own, blocks), find_lead_meeting(blocks, head))
    elif own.first is None and own.year is None:
        told = _dated(own, find_lead_meeting(blocks, head))
        told = on_told_days(told, head, blocks) if told.first is None and head.kind == "record" else told
    told = told if own in titles else on_held_days(told, blocks)
    if told.label is None:
        told = _titled(head, blocks, _called(blocks, _named(head, blocks, told)))
    twice = [f for f in facts if f is not own and f.key != own.key and not f.series and _same_days(f, told)]
    place = next((f.place for f in twice if f.place), None)
    if told.place is None and told.city is None and place:
        told = replace(told, place=place)
    titles = [told if len(titles) == 1 and t.first == own.first else t for t in titles]
    return told, titles, [told if f is own else f for f in facts if not any(f is t for t in twice)]


def _without_headline(own: Meeting, blocks: TitleBlocks) -> Meeting:
    """A meeting of which a paper for the press gives the day under a headline, without that as its name where it has no
    word for a meeting (``PASK: “PILOTS NEED OARS”``)."""
    if own.name or blocks.words.kind.search(own.label or ""):
        return own
    return replace(own, label=None)


def _called(blocks: TitleBlocks, own: Meeting) -> Meeting:
    """With the name, of several words, by which a sentence calls a meeting of no series when it tells the days of it
    (``The third Meeting of Pilots, held on …``)."""
    reading, words = blocks.reading, blocks.words
    sentence = reading.sentence(own.start) if own.label is None and own.series is None and own.first else None
    if sentence is None:
        return own
    end = min(own.end, sentence[1])
    lexicon = reading.lexicon
    verbs = rf"{lexicon.any_of('meetings', 'held', 'told_of')}|{lexicon.any_of('grammar', 'finite')}"
    held = caseless(rf"(?<!\w)(?:{verbs})(?!\w)")
    rooms = caseless(rf"(?<!\w){lexicon.any_of('meetings', 'rooms', 'aside')}(?!\w)")
    for word in words_outside_rooms(reading, words.whole, rooms, own.start, end):
        name = called_in(reading, blocks.calendar, word.start(), (own.start, sentence[1]), held)
        if words.kind_of(word) == own.kind and len(name.split()) >= _NAME_WORDS:
            return replace(own, label=name[0].upper() + name[1:])
    return own


def _titled(head: Head, blocks: TitleBlocks, own: Meeting) -> Meeting:
    """With the name that the first title of the paper gives it, where its days stand elsewhere (``Day one, 4 May``)."""
    if own.label or own.name or own.series or own.ordinal or head.for_press:
        return own
    title = fronted(head, blocks)
    if title is None or title.label is None or title.first or is_headline(blocks, title.label):
        return own
    return replace(own, label=title.label)


def _same_days(one: Meeting, other: Meeting) -> bool:
    days = names_day(one.first) and (one.first, one.last) == (other.first, other.last)
    return days and (one.place is None or other.place in (None, one.place))


def _as_told(own: Meeting, lead: Meeting | None) -> Meeting:
    """A meeting under the name, and on the days, that the first sentences of the news give it."""
    if lead is None:
        return own
    told = replace(own, label=lead.label, name=lead.name, kind=lead.kind, place=own.place or lead.place)
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
    return replace(own, first=lead.first, last=lead.last, year=lead.year, place=own.place or lead.place)


def _words(name: str | None) -> set[str]:
    """The longer words of a meeting's name, without a place behind a dash; an empty set of none."""
    called = _BEHIND.split(name or "")[0]
    return {word for word in slug(called).split("-") if len(word) >= _LONG}


def _named(head: Head, blocks: TitleBlocks, own: Meeting) -> Meeting:
    """With the name that a title gives it after the kind of paper, or of the series' meeting in a year."""
    reading = blocks.reading
    front = [b for b in head.blocks if b.end - b.start <= TITLE_LENGTH]
    short = [b for b in front if b.kind in ("heading", "paragraph") and reading.chars[b.end - 1] not in ".;"]
    # A theme in quotation marks may stand in a line of its own.
    groups = [[b, *(n for n in short[i + 1 : i + 2] if reading.chars[n.start] in _QUOTES)] for i, b in enumerate(short)]
    told = [name for group in groups for name in blocks.led_names(group)]
    names = [n for n in told if own.name is None or own.name.casefold() in n.casefold()]
    # "Minutes of meeting": a word for a meeting alone is no name, but behind the body that the head names.
    names = [n for n in ((n if " " in n else blocks.of_forum(n, short)) for n in names) if " " in n]
    if names:
        return replace(own, label=names[0][0].upper() + names[0][1:])
    if own.series and own.year and not own.ordinal:
        return replace(own, label=f"{reading.registry.label(own.series, reading.lexicon.code)} {own.year}")
    return own
