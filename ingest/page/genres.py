"""What kind of paper each stretch of a document is: a volume may hold agendas, working papers and summaries."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ingest.lexicon import Lexicon, caseless, compiled, loose
from ingest.page.noise import RAISED
from ingest.page.reading import Reading
from ingest.page.stretches import Stretches
from ingest.page.text import Block
from ingest.page.whole_lines import whole_lines
from ingest.page.words import LETTERS, beginning

__all__ = [
    "COMES_BEFORE",
    "KINDS",
    "MEETINGS",
    "OF_MEETINGS",
    "QUOTES",
    "REPORTS_NOTHING",
    "TELLS",
    "Genres",
    "tells_of_sitting",
]

KINDS = ("agenda", "summary", "report", "record", "concept-note", "working-paper", "press-release")
"""Kinds of paper that a title may name, in the order in which they are tried."""

MEETINGS = ("workshop", "dialogue", "hearing", "summit", "conference", "meeting", "session")
"""Kinds of meetings for which each language has words."""

_TITLE_LENGTH = 90
_FRONT, _APART = 8, 4  # blocks at the top of a paper, and those in which each line may be a title
_RECORD_LENGTH = 220
_NUMBERED = re.compile(r"\D{0,30}\d{1,4}")
_SPACED = re.compile(r"(?:[^\W\d_] ){4,}[^\W\d_]")
_CALLS = rf"[\s\d{RAISED}*]*"  # of notes
_TOP = 600  # code points in which a title may name who meets before the kind of paper
_PROSE = 100  # code points that a paragraph of a section has at least
_HOUR_ROW = re.compile(r"\W{0,3}(?:[01]?\d|2[0-3])\s?(?:[hH]\s?(?:[0-5]\d)?|[:.][0-5]\d)(?!\d)")
_HOUR = re.compile(r"[^.]{0,30}?\d")
# "Youth Council – Minutes of the meeting": who meets stands before the kind of paper, on one line.
_WHO_MEETS = re.compile(r"[^.;:]{3,80}?\s[–—|-]\s")
TELLS = frozenset(("report", "summary", "record", "press-release"))
"""Kinds of paper that tell what was said."""

QUOTES = "concept-note"
"""The kind of paper that comes before a meeting and tells what was said elsewhere."""

COMES_BEFORE = frozenset(("agenda", QUOTES, "working-paper"))
"""Kinds of paper that come before a meeting and tell nothing of it."""

REPORTS_NOTHING = COMES_BEFORE - {QUOTES}
"""Kinds of paper that report nobody's words."""

OF_MEETINGS = frozenset(("summary", "report", "record"))
"""Kinds of paper that a meeting itself has: in the press a president is rather a state's."""


def _titling(reading: Reading) -> Iterator[tuple[Block, int]]:
    """The blocks that may be titles, and how long a title in each may be: those at the top of a paper line by line, as
    titles stand there on lines that no empty one parts (``Committee on Quays``, ``Minutes of the 4th meeting``,
    ``Accra, 6 June``), and whole where they go over several."""
    finite = caseless(rf"(?<!\w){reading.lexicon.any_of('grammar', 'finite')}(?!\w)")

    def tells(start: int, end: int) -> bool:
        return not reading.chars[start:end].isupper() and finite.search(reading.lower, start, end) is not None

    front, rest = reading.text.blocks[:_FRONT], reading.text.blocks[_FRONT:]
    starts = [block.start for block in front]
    for start, end, count in whole_lines(reading, front, _APART):
        block = front[bisect_right(starts, start) - 1]
        yield (
            replace(block, start=start, end=end, breaks=()),
            _TITLE_LENGTH if count == 1 and not block.breaks and tells(start, end) else _RECORD_LENGTH,
        )
    for block in rest:
        yield block, _TITLE_LENGTH


def _under_background(reading: Reading) -> Iterator[tuple[int, int]]:
    """The paragraphs right under headings as *Background*, which papers that come before a meeting have beside the
    agenda: they tell what was said before, as a concept note does."""
    heading = compiled(rf"\W*(?:\d+\W+)?{reading.lexicon.any_of('documents', 'background')}\W*", re.IGNORECASE)
    under = False
    for block in reading.text.blocks:
        text = reading.text.of(block).rstrip()
        prose = block.kind == "paragraph" and len(text) >= _PROSE and text[-1:] in ".!?»”"
        if under and prose:
            yield block.start, block.end
        under = (under and prose) or (len(text) <= _TITLE_LENGTH and heading.fullmatch(text) is not None)


def tells_of_sitting(reading: Reading) -> bool:
    """Whether a paragraph tells at what hour a sitting began, was suspended or ended."""
    rises = compiled(rf"{reading.lexicon.any_of('transcripts', 'rises')}(?!\w)", re.IGNORECASE)
    for block in reading.text.blocks:
        told = rises.match(reading.chars, block.start, block.end) if block.kind == "paragraph" else None
        if told and reading.chars[block.end - 1] == "." and _HOUR.match(reading.chars, told.end(), block.end):
            return True
    return False


def _behind_who_meets(
    title: str, kinds: Iterable[tuple[str, re.Pattern[str]]], of_meeting: re.Pattern[str]
) -> Iterator[tuple[int, str]]:
    """The kinds of paper that a title names behind who meets, where a meeting or a number follows, with where these
    words end."""
    who = _WHO_MEETS.match(title)
    for kind, words in kinds if who else ():
        told = words.match(title, who.end()) if who and kind in OF_MEETINGS else None
        if told and of_meeting.match(title, told.end()):
            yield told.end(), kind


def _behind_kinds(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """What follows the word for a kind of paper: all of a section's title (``Agenda of the meeting`` titles one of a
    report, as ``Agenda`` does), a meeting or a number, and what a programme is of that is none of a meeting
    (``Programme d'appui aux ports``), with no meeting, day or number after it."""
    of, definite = lexicon.any_of("grammar", "of"), lexicon.any_of("grammar", "definite")
    kinds = lexicon.any_of("meetings", *MEETINGS)
    meeting = rf"\s+{of}(?:{definite})?{kinds}"
    return (
        compiled(rf"{_CALLS}(?:{meeting}{_CALLS})?", re.IGNORECASE),
        compiled(rf"(?:{meeting}|\D{{0,6}}\d|\s*$)", re.IGNORECASE),
        compiled(rf"\s+{of}(?!.*?(?:\d|(?<!\w){kinds}))", re.IGNORECASE | re.DOTALL),
    )


class Genres:
    """The titles of a document that name a kind of paper, each of which governs the text up to the next.

    A record that no title calls one has a title without words at its beginning.
    """

    def __init__(self, reading: Reading) -> None:
        lexicon = reading.lexicon
        early = lexicon.any_of("documents", "provisional", "final")
        patterns = [
            (k, compiled(told, re.IGNORECASE), beginning(caseless(told)))
            for k in KINDS
            for told in (loose(rf"(?:{early}\s+)?{lexicon.any_of('documents', k)}(?!\w)"),)
        ]
        held = compiled(rf"{lexicon.any_of('meetings', 'held')}(?!\w)", re.IGNORECASE)
        section, of_meeting, undertaking = _behind_kinds(lexicon)
        self.titles: list[tuple[int, str, str]] = []
        ends: dict[int, int] = {}
        for block, longest in _titling(reading):
            length = block.end - block.start
            if (
                block.kind not in ("heading", "paragraph")
                or length > _RECORD_LENGTH
                or reading.chars[block.end - 1] in ".:;"
            ):
                continue
            # "M E M O R I A": letters set apart, as covers have them
            spaced = " ".join(reading.text.of(block).split("\n\n"))
            title = spaced.replace(" ", "") if _SPACED.fullmatch(spaced) else spaced
            first = title[:LETTERS].lower()
            named = [(m.end(), k) for k, p, may_begin in patterns if may_begin(first) and (m := p.match(title))]
            if not named and block.start < _TOP:
                named = list(_behind_who_meets(title, ((k, p) for k, p, _ in patterns), of_meeting))
            named = [(at, k) for at, k in named if k != "agenda" or not undertaking.match(title, at)]
            if any(kind in TELLS for _, kind in named) and self._is_row(reading, block):
                continue
            if length > longest:
                # "Summary record of the 12th meeting Held at Headquarters, …": its lines ran together.
                named = [(at, k) for at, k in named if k == "record" and _NUMBERED.match(title, at)]
            if named:
                # "Compte rendu sténographique" is a record, "compte rendu" a summary; the first kind of equals counts.
                title_end, kind = max(named, key=lambda n: n[0])
                if kind == "agenda" and section.fullmatch(title, title_end):
                    ends[block.start] = self._section_end(reading, block)
                cut = held.search(spaced, title_end) if length > longest else None
                self.titles.append((block.start, kind, spaced[: cut.start() if cut else None].strip()))
        if ends and len(ends) == len(self.titles) and tells_of_sitting(reading):
            # A cover with no other title than "Agenda", and "The meeting was called to order at 10 a.m.": a record.
            self.titles, ends = [(0, "record", "")], {}
        self._governing = list(self._pieces(ends))
        self._starts = [start for start, _ in self._governing]
        only_before = bool(self.titles) and COMES_BEFORE.issuperset(kind for _, kind, _ in self.titles)
        self._background = Stretches(_under_background(reading) if only_before else ())

    @staticmethod
    def _is_row(reading: Reading, title: Block) -> bool:
        """Whether what may be a title is what a programme has at the hour above it (``16.15``, ``Summary report``)."""
        above = next((b for b in reversed(reading.text.blocks) if b.start < title.start), None)
        return above is not None and _HOUR_ROW.match(reading.chars, above.start, above.end) is not None

    @staticmethod
    def _section_end(reading: Reading, title: Block) -> int:
        """Where a section under a title ends: at the next heading, or with the text."""
        later = (b.start for b in reading.text.blocks if b.start > title.start and b.kind == "heading")
        return next(later, len(reading.chars))

    def _pieces(self, ends: dict[int, int]) -> Iterator[tuple[int, str]]:
        """Where each stretch of one kind begins. ``Agenda`` alone, amid a paper that tells, titles a section of it."""
        around: str | None = None
        for i, (start, kind, _) in enumerate(self.titles):
            yield start, kind
            after = self.titles[i + 1][0] if i + 1 < len(self.titles) else None
            end = ends.get(start)
            if end is None or around not in TELLS:
                around = kind
            elif after is None or end < after:
                yield end, around

    def at(self, offset: int) -> str | None:
        """The kind of paper that a place of the clean text belongs to; None before the first title."""
        if offset in self._background:
            return QUOTES
        i = bisect_right(self._starts, offset) - 1
        return self._governing[i][1] if i >= 0 else None
