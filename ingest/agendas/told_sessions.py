"""Sessions that sentences name: who speaks in such a sentence, and after it in its paragraph, speaks there.

``In the first session, NAME said …``; ``Session 2 was moderated by NAME. NAME presented …``; ``NAME, who chaired the
opening session, …``; ``At the panel “Who pays?”, NAME …``; ``The contact group on fees, co-chaired by NAME, …``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ingest.agendas.labels import session_key
from ingest.agendas.layout import AgendaLayout
from ingest.folding import slug
from ingest.late import is_of
from ingest.lexicon import Lexicon, caseless
from ingest.meetings.descriptions import YEAR
from ingest.meetings.meetings import Meeting, Meetings
from ingest.page.stretches import Stretches
from ingest.page.text import Block

__all__ = ["ToldSession", "told_sessions"]

_MOST = 12  # a greater number is that of a body's meetings, not of a part of one
_SUBJECT = 9  # words of a group with its subject that make its key
_BEGINS = 30  # code points of a sentence before a session that it tells of as a whole
_RUN_IN = re.compile(r"[^\W\d_][^\n.:;]{2,60}(?=:\s)")
_QUOTES = frozenset('“«"')
_BEFORE = 40  # code points before a session that lead up to it
_YEAR_REACH = 40  # code points after a session's name in which a year is that of the session


@dataclass(frozen=True, slots=True)
class ToldSession:
    """A session of the meeting ``parent`` named at ``name`` to ``titled``, and the stretch ``start`` to ``end`` that
    tells of it, in the clean text."""

    key: str
    parent: str
    kind: str
    label: str
    name: int
    titled: int
    start: int
    end: int


def told_sessions(layout: AgendaLayout, meetings: Meetings, taken: list[tuple[int, int]]) -> Iterator[ToldSession]:
    """Those that prose outside of ``taken`` names, in text order; one stretch for each time that it does."""
    finder = _Finder(layout, meetings)
    elsewhere = Stretches(taken)
    for block in layout.reading.prose:
        if block.kind != "note" and block.start not in elsewhere:
            yield from finder.of_block(block)


class _Finder:
    """Reads the sentences of one paper; its words compiled once."""

    def __init__(self, layout: AgendaLayout, meetings: Meetings) -> None:
        self._reading = layout.reading
        self._layout = layout
        self._meetings = meetings
        layout.reading.lexicon.equip(self, _Finder._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        kinds, definite = lexicon.any_of("sessions", "in_prose"), lexicon.any_of("grammar", "definite")
        counted = rf"{lexicon.ordinal}\s{kinds}|{kinds}\s(?:\d{{1,2}}|[ivx]+)(?![\w%.,]\d)"
        self._named = caseless(rf"(?<![\w-])(?:{counted}|{lexicon.any_of('sessions', 'named_in_prose')})(?!\w)")
        self._part = caseless(rf"(?<![\w-]){kinds}(?!\w)")
        entitled = lexicon.any_of("sessions", "entitled")
        title = r"[“«\"]\s?(?P<title>[^“”«»\"\n]{4,120}?)[,.]?\s?[”»\"]"
        self._titled = caseless(rf",?\s(?:{entitled}:?\s)?{title}")
        self._titled_first = caseless(rf"{entitled}:?\s{title},?\s(?:{definite})?(?:{counted})")
        self._titled_before = caseless(rf"^{entitled}:?\s{title},?\s(?:{definite})?$")
        led = rf"{lexicon.any_of('speech', 'locative')}\s|{lexicon.any_of('grammar', 'of')}"
        self._led = caseless(rf"(?:(?<!\w)(?:{definite}|{led})|[(.:;–—-]\s?)$")
        # "at a session entitled “Who pays?”", "in an opening session": it need not be known.
        one = lexicon.any_of("grammar", "indefinite")
        self._opens = caseless(lexicon.any_of("sessions", "named_in_prose"))
        self._led_one = caseless(rf"(?<!\w)(?:{led})(?:{one})$")
        outside = lexicon.any_of("meetings", "outside")
        self._outside = caseless(rf"(?<!\w){outside}\s?(?:{definite})?$")
        # "a contact group on fees, co-chaired by NAME", "Working Group II, chaired by NAME"
        by = lexicon.any_of("transcripts", "presided_by"), lexicon.any_of("speech", "moderated_by", "facilitated_by")
        subject = rf"\s(?:\d{{1,2}}|[ivx]{{1,4}}(?!\w)|{lexicon.any_of('sessions', 'group_on')}\s[^,;.:()]{{2,60}}?)"
        self._groups = caseless(
            rf"(?<![\w-])(?P<called>{lexicon.any_of('sessions', 'groups')})(?P<on>{subject})?(?=,?\s(?:{'|'.join(by)}))"
        )
        self._one = caseless(rf"(?<!\w)(?:{one})$")
        self._themes(lexicon, definite)
        # "the first session of the Committee", which is a meeting; "the opening session was followed by …"
        self._of = caseless(rf"\s{lexicon.any_of('grammar', 'of')}(?:{definite})?")
        self._followed = caseless(rf"\s{lexicon.any_of('sessions', 'followed')}(?!\w)")

    def _themes(self, lexicon: Lexicon, definite: str) -> None:
        """Compile what names a session by its subject: behind its number, or without one where the sentence tells that
        it was held (``the round table on oars was moderated by …``) or that something was said there."""
        any_of = lexicon.any_of
        verbs = f"{any_of('grammar', 'finite')}|{any_of('speech', 'moderated', 'opened')}|{any_of('meetings', 'held')}"
        joined = any_of("grammar", "and")
        on = rf"{any_of('meetings', 'on')}(?:\s|(?<=['’]))(?:{definite})?"
        words = r"[^\s,.;:()«»“”\"]+"
        subject = rf"(?P<subject>{words}(?:\s{words}){{0,7}}?)"
        self._subject = caseless(rf",?\s{on}{subject}(?=,|\s(?:{joined}\s)?(?:{verbs})(?!\w))")
        themed = (
            rf"{any_of('sessions', 'themed_in_prose')}\s{on}{words}(?:\s{words}){{0,7}}?(?=[,.;:(]|\s(?:{verbs})(?!\w))"
        )
        self._themed = caseless(rf"(?<![\w-])(?:{themed}|{any_of('sessions', 'called_in_prose')}(?!\w))")
        self._at = caseless(rf"(?<!\w){any_of('speech', 'locative')}\s?(?:{definite})?$")
        self._held = caseless(rf",?\s(?:{words}\s)?(?:{any_of('speech', 'moderated_by')}|{verbs})(?!\w)")

    def of_block(self, block: Block) -> Iterator[ToldSession]:
        """Those that the sentences of a block name; the last one named at a sentence's beginning goes on."""
        if not self._called(block.start, block.end):  # as in nearly all
            return
        last: ToldSession | None = None
        run_in = _RUN_IN.match(self._reading.chars, block.start, block.end)
        for start, end in self._reading.sentences(block):
            named = [m for m in self._called(start, end) if self._is_part(m, start, end)]
            heading = run_in[0] if run_in and start == block.start else ""
            told = {s.key: s for m in reversed(named) if (s := self._session(m, start, end, heading))}
            session = next(iter(told.values())) if len(told) == 1 else None
            if last and not named:
                last = replace(last, end=end)
                continue
            if last:
                yield last
            last = None
            begins = session is not None and (
                session.name - start - len(heading) <= _BEGINS
                or self._titled_first.match(self._reading.lower, start, end) is not None
            )
            if session and begins:
                last = session
            elif session:
                yield session
        if last:
            yield last

    def _called(self, start: int, end: int) -> list[re.Match[str]]:
        """Words for sessions with a number, or by names of their own, or with a title in quotation marks after them."""
        reading = self._reading
        found = [
            *reading.found(self._named, start, end),
            *reading.found(self._groups, start, end),
            *self._by_subject(start, end),
        ]
        if _QUOTES.isdisjoint(reading.chars[start:end]):
            return found
        taken = {m.end() for m in found}
        parts = reading.found(self._part, start, end)
        titled = (m for m in parts if m.end() not in taken and self._titled.match(reading.lower, m.end(), end))
        return sorted([*found, *titled], key=re.Match.start)

    def _by_subject(self, start: int, end: int) -> Iterator[re.Match[str]]:
        """Names in small letters of sessions without a number, by their subject or sort, where the sentence tells that
        such a one was led or that something was said there; not of the meeting itself."""
        reading = self._reading
        for name in reading.found(self._themed, start, end):
            before = max(start, name.start() - _BEFORE)
            there = self._at.search(reading.lower, before, name.start()) or self._held.match(
                reading.lower, name.end(), end
            )
            meeting = self._meetings.told_of(reading, start, end, name.start()) if there else None
            part = self._part.search(name[0])
            own = part is not None and meeting is not None and part[0] in (meeting.label or meeting.name or "").lower()
            if meeting and not meeting.assumed and not own and reading.chars[name.start()].islower():
                yield name

    def _is_part(self, name: re.Match[str], start: int, end: int) -> bool:
        """Whether a word for a session is used for one of this meeting: not of a body's, of another year, or only
        before or after what is told."""
        reading = self._reading
        begins = name.start() == start or reading.chars[start : name.start()].isspace()
        before = max(start, name.start() - _BEFORE)
        if is_of(name, self._groups) and self._one.search(reading.lower, before, name.start()):
            return True
        title = self._titled.match(reading.lower, name.end(), end)
        led = self._led.search(reading.lower, before, name.start())
        named = title is not None or self._opens.match(reading.lower, name.start()) is not None
        if not (begins or led or (named and self._led_one.search(reading.lower, before, name.start()))):
            return False
        if self._outside.search(reading.lower, before, name.start()):
            return False
        after = title.end() if title else name.end()
        of = self._of.match(reading.lower, after, end)
        if self._followed.match(reading.lower, after, end) or (of and reading.chars[of.end()].isupper()):
            return False
        return not YEAR.search(reading.chars, after, min(end, after + _YEAR_REACH))

    def _session(self, name: re.Match[str], start: int, end: int, heading: str) -> ToldSession | None:
        """The session of a name in a sentence; a group that names no subject is that of the ``heading`` run in."""
        reading = self._reading
        meeting = self._meetings.told_of(reading, start, end, name.start())
        label = reading.chars[name.start() : name.end()]
        if is_of(name, self._groups) and heading and not name["on"]:
            label = f"{label}: {heading}"
        titled = self._titled.match(reading.lower, name.end(), end)
        title = self._title(name, titled, start, end)
        if meeting is None or self._is_meeting(meeting, title or label):
            return None
        kind, number, length = self._layout.kind_and_number(label)
        # "The panel “Who pays?” was held on 4 May": the paper's own.
        if title and not number and (meeting.kind == kind or meeting.key.startswith(slug(label))):
            return None
        if number and (int(number) > _MOST or self._is_numbered_meeting(kind, int(number))):
            return None
        called = label[0].upper() + label[1:]
        words = self._layout.kind_words(label) or kind
        in_group = is_of(name, self._groups) and not number
        return ToldSession(
            key=f"{meeting.key}/{slug(label, words=_SUBJECT)}"
            if in_group
            else session_key(meeting.key, words, number, title or label),
            parent=meeting.key,
            kind=kind if length and not in_group else "session",
            label=f"{called}: {title}" if title and (number or not titled) and not in_group else title or called,
            name=name.start(),
            titled=titled.end() if titled else name.end(),
            start=start,
            end=end,
        )

    def _title(self, name: re.Match[str], titled: re.Match[str] | None, start: int, end: int) -> str:
        """The title of a session in quotation marks behind it or before it (``Entitled “Oars”, the first panel …``), or
        what it was about."""
        reading = self._reading
        before = self._titled_before.search(reading.lower[start : name.start()])
        subject = None if titled or before else self._subject.match(reading.lower, name.end(), end)
        if before:
            low, high = before.span("title")
            return reading.chars[start + low : start + high].strip()
        found = titled.span("title") if titled else subject.span("subject") if subject else (0, 0)
        return reading.chars[slice(*found)]

    def _is_numbered_meeting(self, kind: str, number: int) -> bool:
        """Whether one of the document's meetings has this number: the second workshop of a year is no part of one."""
        meeting = self._meetings.numbered(number)
        return meeting is not None and meeting.kind == kind

    def _is_meeting(self, meeting: Meeting, label: str) -> bool:
        """Whether what a sentence names is the meeting itself, of which it is no part."""
        return meeting.kind == "session" or label.lower() in (meeting.label or meeting.name or "").lower()
