"""Where a document names a meeting: its titles, its sentences, and the year's run that a cover announces."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from ingest.folding import fold_name
from ingest.heads.heads import Head
from ingest.lexicon import Lexicon, compiled
from ingest.meetings.announced import announced_meetings
from ingest.meetings.called import Calls
from ingest.meetings.evidence import OwnEvidence
from ingest.meetings.laid_papers import of_reported
from ingest.meetings.meetings import Meeting, Meetings
from ingest.meetings.open_meetings import called_by_headline, find_open_meeting, is_headline
from ingest.meetings.own_meetings import at_told_hour, fronted, named_series, on_spelled_day, run_of, undated
from ingest.meetings.row_days import on_row_days, without_row_days
from ingest.meetings.settled import settled
from ingest.meetings.titles import TitleBlocks
from ingest.meetings.to_come import announces
from ingest.meetings.told_meetings import told_meetings, told_panels
from ingest.meetings.words import MeetingWords
from ingest.page.dates import Calendar, names_day
from ingest.page.genres import COMES_BEFORE, OF_MEETINGS, tells_of_sitting
from ingest.page.reading import Reading

__all__ = ["find_meetings"]

_SEVERAL = 2  # titles with days of a page of several meetings
_LONG_PAST = 2  # years: a forum of one year may be held in the next
_NEWS = timedelta(14)  # between a meeting and the news of it


def find_meetings(reading: Reading, calendar: Calendar, head: Head, name: str) -> Meetings:
    """Read titles and sentences for meetings; numbers are carried over between mentions of the same days.

    ``name`` stands for a meeting that the document ``name`` calls nothing at all.
    """
    words = reading.lexicon.made(MeetingWords)
    blocks = TitleBlocks(reading, calendar, words)
    titles = of_reported(head, blocks, announced_meetings(blocks))
    facts = told_meetings(reading, calendar, words)
    evidence = OwnEvidence(head, blocks, titles)
    if len(titles) > 1 or facts:
        titles = without_row_days([t for t in titles if not evidence.is_other(t)], evidence.rows)
    told = evidence.told(facts)
    before = any(_sat_before(titles, later) for later in (told, evidence.lead))
    before = before and (head.kind == "record" or tells_of_sitting(reading))
    titles = _without_own_days(titles, None if before else told)
    told_of = not before and _is_told_of(head, blocks, titles, evidence)
    titles = [] if told_of else titles
    titles = [_of_named_year(title, reading) for title in titles]
    series = None if before else named_series(blocks)
    titles, facts = _numbered(reading, words, titles, facts, series)
    facts = facts or ([] if titles else told_panels(reading, calendar, words))
    run = run_of(reading, titles, series)
    told = evidence.told(facts) if len(titles) != 1 else None
    own = titles[0] if len(titles) == 1 else run or told or undated(reading, series)
    own = at_told_hour(reading, calendar, words, own) if own else own
    own = own or _one_of(titles, _of_front(head, blocks, name, evidence, told_of=told_of))
    own = on_spelled_day(reading, calendar, own) if head.kind in OF_MEETINGS else own
    own = on_row_days(own, evidence.rows) if own and not own.first else own
    calls = Calls(head, blocks)
    own, titles, facts = settled(head, blocks, calls, own, titles, facts, evidence)
    return Meetings(own, _governing(titles, run), facts, words, blocks.paper, name, calls.own)


def _is_told_of(head: Head, blocks: TitleBlocks, titles: list[Meeting], evidence: OwnEvidence) -> bool:
    """Whether the only title with a day is a headline with the day of the paper under it; of a paper that says that it
    is for the press, the lead tells more (see :func:`settled`)."""
    if head.for_press or len(titles) != 1:
        return False
    # "Geneva, 2 April 2031" over a letter.
    unnamed = not titles[0].label and not titles[0].name and titles[0].first == titles[0].last
    if not titles[0].bare and not unnamed:
        return False
    if is_headline(blocks, titles[0].label or "", both=True) or _is_news_of(blocks, titles[0], evidence.lead):
        return True
    lead = evidence.lead if announces(blocks.reading, head) else None
    return lead is not None and (lead.first or "") > (titles[0].first or "")


def _is_news_of(blocks: TitleBlocks, title: Meeting, lead: Meeting | None) -> bool:
    """Whether a bare day with no word for a meeting about it, or with the name of one that the lead tells of, is that
    of the news of one held some days before."""
    if lead is None or not names_day(title.first) or not names_day(lead.last):
        return False
    named = fold_name(lead.label or "-") in fold_name(title.label or "")
    if not title.weak and not named and not is_headline(blocks, title.label or ""):
        return False
    between = date.fromisoformat(title.first or "") - date.fromisoformat(lead.last or "")
    return timedelta(0) < between <= _NEWS


def _of_front(head: Head, blocks: TitleBlocks, name: str, evidence: OwnEvidence, *, told_of: bool) -> Meeting | None:
    """The meeting that a title or the lead of a paper names; the title of one for the press is a headline.

    ``told_of``: the title is known to be a headline, so that only the lead can say what its meeting is.
    """
    told = evidence.lead if head.for_press else None
    titled = None if told or told_of else on_spelled_day(blocks.reading, blocks.calendar, fronted(head, blocks))
    if titled is None:
        return told or evidence.lead or find_open_meeting(blocks, head, name)
    news = head.kind not in COMES_BEFORE and not head.early and bool(head.lead)
    if not news or not is_headline(blocks, titled.name or ""):
        return titled
    lead = evidence.lead or find_open_meeting(blocks, head, name)
    return lead or called_by_headline(blocks, titled, name)


def _one_of(titles: list[Meeting], own: Meeting | None) -> Meeting | None:
    """The first of several titles with days where the paper's own meeting would be none but that (a calendar)."""
    if own is None or len(titles) < _SEVERAL or own.first not in (None, titles[0].first):
        return own
    return titles[0] if titles[0].start <= own.start < titles[0].end else own


def _sat_before(titles: list[Meeting], told: Meeting | None) -> bool:
    """Whether the day over the record of a sitting is before those of the meeting that it tells of: what is said there
    was said at that sitting, of what others prepare or await."""
    if told is None or not names_day(told.first):
        return False
    return any(t.bare and names_day(t.first) and (t.first or "") < (told.first or "") for t in titles)


def _without_own_days(titles: list[Meeting], told: Meeting | None) -> list[Meeting]:
    """Titles without those that are but the day of the paper itself; ``told`` is the meeting that it tells of first."""
    if told and (told.place or told.first != told.last):
        # The paper's own day stands bare on the cover; its first page tells when the meeting was.
        # One with its hours is a meeting's.
        titles = [t for t in titles if not t.bare or t.opens or t.start > told.start or t.first == told.first]
    if any(not t.weak for t in titles) or told:
        titles = [t for t in titles if not t.weak]
    return titles


def _of_named_year(title: Meeting, reading: Reading) -> Meeting:
    """A title without its day where that stands bare beside it and the title names a year long past then: the day on
    which a page was printed or a report came out (``18 February 2025``, ``Third Forum of 2018``)."""
    if not title.bare or not title.first:
        return title
    day = title.first[:4]
    lines = [title.label or "", *reading.chars[title.start : title.end].splitlines()]
    years = (m for line in lines if day not in line for m in reading.lexicon.made(_year_of_title).finditer(line))
    named = {m[0][-4:] for m in years}
    held = next(iter(named)) if len(named) == 1 else None
    return replace(title, first=None, last=None, year=held) if held and int(day) - int(held) >= _LONG_PAST else title


def _year_of_title(lexicon: Lexicon) -> re.Pattern[str]:
    """The year in which a meeting of this title was held, its last four signs: at its front or end, or behind ``of``.
    Others are a plan's or a goal's (``Forum on the Vision 2019 Strategy``)."""
    of = lexicon.any_of("grammar", "of")
    return compiled(rf"(?:^|(?<=\s)(?i:{of}))(?:19|20)\d\d(?!\w)|(?<=\s)(?:19|20)\d\d$")


def _numbered(
    reading: Reading, words: MeetingWords, titles: list[Meeting], facts: list[Meeting], series: str | None
) -> tuple[list[Meeting], list[Meeting]]:
    """Titles and facts with the numbers that the document gives their days elsewhere, and the series."""
    known: dict[str | None, tuple[int | None, str]] = {
        m.first: (m.ordinal, m.kind) for m in (*titles, *facts) if m.ordinal and m.first
    }
    this = words.of_this.search(reading.chars) if len(titles) == 1 else None
    own = (words.number_of(this), words.kind_of(this)) if this else None
    # A line of the cover that doesn't say what was held gives the paper's own day.
    held = [words.held.search(reading.lower, f.start, f.end) is not None for f in facts]
    facts = [f for f, told in zip(facts, held, strict=True) if told or not any(f.overlaps(t) for t in titles)]
    return (
        [_completed(t, known.get(t.first) or own, series) for t in titles],
        [_completed(f, known.get(f.first), series) for f in facts],
    )


def _completed(meeting: Meeting, known: tuple[int | None, str] | None, series: str | None) -> Meeting:
    """With the number and kind that the document gives the meeting of these days elsewhere."""
    ordinal, kind = known or (meeting.ordinal, meeting.kind)
    if meeting.ordinal:
        ordinal, kind = meeting.ordinal, meeting.kind
    named = meeting.series or (series if ordinal or not meeting.name else None)
    return replace(meeting, ordinal=ordinal, kind=kind if ordinal else meeting.kind, series=named)


def _governing(titles: list[Meeting], run: Meeting | None) -> list[Meeting]:
    """Titles one after the other; where two overlap (a cover that announces both) the year's run governs."""
    found: list[Meeting] = []
    for title in titles:
        if found and title.start < found[-1].end:
            found[-1] = replace(run, start=found[-1].start, end=title.end) if run else found[-1]
        else:
            found.append(title)
    return found
