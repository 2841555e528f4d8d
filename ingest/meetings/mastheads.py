"""Whose meeting a paper is of by its masthead: the body, its session and its sitting, each in a line of its own or all
run together (``Board of Quays``, ``Ninth session``, ``Summary record of the 18th meeting``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from ingest.folding import fold
from ingest.heads.heads import Head
from ingest.lexicon import compiled, loose
from ingest.meetings.title_runs import Line
from ingest.meetings.titles import TitleBlocks
from ingest.naming.symbols import find_symbols

__all__ = ["Masthead"]

_COLUMN = re.compile(r"\s{3,}")
_REACH = 700  # code points of a paper in which its masthead stands
_LONGEST = 130  # code points of a line
_NEAR = 6  # lines above a session in which its body stands
_LETTER = re.compile(r"^\w\s+")  # the organ that a symbol begins with, alone in its corner
_DIGIT = re.compile(r"\d")
_HOLDER_WORDS = 16  # of a line that names but a body
_TAIL = 4  # words after a counted meeting that say more of it
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_TEXT_REACH = 6000  # code points of a paper in which a sentence says whose session it is
_EDGES = " ,.;:–—-*()"
_NAME = re.compile(r"[^\W\d_][\w'’-]*(?:,?\s[^\W\d_][\w'’-]*){1,9}")
_BESIDE = re.compile(r"\s+[·|•*]\s")  # parts a body from what is told of it in its line


@dataclass(frozen=True, slots=True)
class _Piece:
    """A line, or a stretch of lines that ran together; ``cell``: another column stands beside it."""

    start: int
    end: int
    cell: bool = False
    counted: bool = False

    @property
    def line(self) -> Line:
        return self.start, self.end


class Masthead:
    """Reads the masthead of one paper."""

    def __init__(self, head: Head, blocks: TitleBlocks) -> None:
        self._head = head
        self._blocks = blocks
        self._reading = blocks.reading
        self._names = blocks.names
        words, lexicon = blocks.words, blocks.reading.lexicon
        number = rf"(?<![\w/.:-]){words.number}\s"
        self._counted = words.counted
        self._small = compiled(rf"{number}(?:\w+\s){{0,1}}?(?:{words.plain})", re.IGNORECASE)
        self._yearly = compiled(rf"(?:\S+\s){{0,2}}(?:{words.plain})(?:\s\S+){{0,2}}", re.IGNORECASE)
        imprint = [loose(lexicon.any_of("documents", k)) for k in ("letterhead", "imprint")]
        # "Original: FRENCH COMMITTEE ON QUAYS": the language is no part of the body's name.
        tongue = rf"(?:\s+{loose(lexicon.literal('language', 'tongues'))}(?!\w))?"
        self._imprint = compiled(rf"(?:{'|'.join(imprint)}){tongue}", re.IGNORECASE)
        of, definite = lexicon.any_of("grammar", "of"), lexicon.any_of("grammar", "definite")
        self._last_imprint = compiled(rf"\s(?:{'|'.join(imprint)})$", re.IGNORECASE)
        self._of = compiled(rf"\s{of}(?:{definite})?", re.IGNORECASE)
        self._led = compiled(rf"(?:{of}|{lexicon.any_of('meetings', 'on')}\s)", re.IGNORECASE)
        holders, houses = (loose(lexicon.any_of(*names)) for names in (("meetings", "holders"), ("bodies", "houses")))
        # Members of a house, and where it is, are none.
        house = rf"(?:(?!{of}|{definite})[^\W\d_]+\s){{0,3}}?(?P<house>{houses})"
        # "Proceedings of the National Assembly"
        led = loose(rf"{lexicon.any_of('meetings', 'proceedings')}\s{of}(?:{definite})?")
        body = rf"(?P<body>(?:(?:[^\W\d_]+\s){{0,3}}?(?P<word>{holders})|{house})(?!\w)(?P<more>.*))"
        self._recorded, self._holders = (compiled(lead + body, re.IGNORECASE) for lead in (led, f"(?:{led})?"))
        # "Registry office", "Bureau des actes", "Oficina de actas": offices of whoever stands above them.
        office = lexicon.any_of("bodies", "unit", "secretariats")
        self._office = compiled(rf"(?:[^\W\d_]+\s)?{office}(?:\s{of}(?:{definite})?(?-i:[a-zà-ÿ]+))?", re.IGNORECASE)
        self._pieces = list(self._found())

    def parts(self, name: str, before: int) -> list[str]:
        """The body and its sessions that stand above the place of a name, the body first, else the one whose session a
        sentence says it is; nothing where no body or session does."""
        above = [i for i, p in enumerate(self._pieces) if p.start < before]
        last = above[-1] if above else -1
        sessions = [i for i in above if self._is_session(self._pieces[i]) and last - i <= _NEAR]
        top = sessions[0] if sessions else last + 1
        body = self._body(top)
        names = [self._words(self._pieces[i]) for i in sessions]
        told = (self._body_told(part) for part in (*names, *name.split(", ")) if part)
        body = body or next((b for b in told if b), None)
        return [body, *names] if body else names

    @property
    def is_of_house(self) -> bool:
        """Whether a line of the head says that the paper records the debates of a body."""
        return next(self._titles_of_records(), None) is not None

    def holder(self, before: int) -> str | None:
        """The nearest body above a place that is of those that meet (``Committee on Quays and Ferries``)."""
        above = [p for p in self._pieces if p.start < before]
        for piece in (*self._titles_of_records(), *reversed(above)):
            name = " ".join(self._reading.chars[piece.start : piece.end].split()).strip(_EDGES)
            word = self._holders.fullmatch(name)
            if word is None or len(name.split()) > _HOLDER_WORDS or self._names.is_aside(*piece.line):
                continue
            # "National Assembly" is a house and no meeting.
            beside = [name[word.start("body") : word.start("house")], word["more"]] if word["house"] else [name]
            meets = any(map(self._blocks.words.meets.search, beside))
            if not meets and not _DIGIT.search(name) and not self._is_imprint(name):
                return word["body"]
        return None

    def _titles_of_records(self) -> Iterator[_Piece]:
        """The lines of the head that say whose debates the paper records."""
        for block in self._head.blocks:
            for line in pairwise([block.start, *block.breaks, block.end]):
                if self._recorded.match(self._reading.chars, *line):
                    yield _Piece(*line)

    def meeting(self) -> tuple[int, str] | None:
        """The last counted meeting of the masthead, and where it stands."""
        counted = [p for p in self._pieces if self._is_session(p)]
        return (counted[-1].start, self._words(counted[-1])) if counted else None

    def _found(self) -> Iterator[_Piece]:
        """The lines of the head, without what is beside them; those that ran together are parted."""
        front = [b for b in self._reading.text.blocks[: len(self._head.blocks) + 1] if b.start < _REACH]
        for block in front:
            for low, high in pairwise([block.start, *block.breaks, block.end]):
                column = _COLUMN.search(self._reading.chars, low, high)
                if high - low <= _LONGEST and self._reading.chars[block.end - 1] != ".":
                    yield from self._one(low, column.start() if column else high, cell=column is not None)
                elif self._ran_together(low, min(high, low + _REACH)):
                    yield from self._parted(low, min(high, low + _REACH))

    def _ran_together(self, start: int, end: int) -> bool:
        """Whether a long line holds a paper's symbol, or a session and its sitting."""
        if next(find_symbols(self._reading.chars[start:end]), None):
            return True
        return sum(1 for _ in self._small.finditer(self._reading.chars, start, end)) > 1

    def _one(self, start: int, end: int, *, cell: bool) -> Iterator[_Piece]:
        begin = self._names.begins(start, end)
        if begin is None or begin >= end or self._names.marks.is_mark(self._reading.chars[start:end].strip()):
            return
        counted = self._counted.match(self._reading.chars, begin, end)
        rest = len(self._reading.chars[counted.end() : end].split()) if counted else 0
        # "98th session, Geneva, June 2031"
        placed = counted is not None and self._reading.at("place", counted.end() + len(", ")) is not None
        if counted and (rest > _TAIL or placed):
            yield _Piece(begin, counted.end(), cell, counted=True)
        elif counted is None and (later := self._small.search(self._reading.chars, begin, end)) and later.end() == end:
            # "Board of Quays 23rd session"
            yield _Piece(begin, later.start(), cell)
            yield _Piece(*later.span(), cell, counted=True)
        else:
            yield _Piece(begin, end, cell, counted=counted is not None)

    def _parted(self, start: int, end: int) -> Iterator[_Piece]:
        """The pieces of a masthead that ran together, between symbols, days, places and counted meetings."""
        chars = self._reading.chars
        symbols = [(start + at, start + at + len(s)) for at, s in find_symbols(chars[start:end])]
        days = [(d.start, d.end) for d in self._reading.dates(self._blocks.calendar, start, end)]
        places = [(m.start, m.end) for m in self._reading.within("place", start, end)]
        imprints = [m.span() for m in self._imprint.finditer(chars, start, end)]
        counted = [m.span() for m in self._small.finditer(chars, start, end)]
        limit = max((b for _, b in counted), default=start)
        at = start
        for low, high in sorted([*symbols, *days, *places, *imprints, *counted]):
            if low < at or low > limit:
                continue
            gap = low - at - len(chars[at:low].lstrip())
            yield _Piece(at + gap, low)
            if (low, high) in counted:
                tail = self._counted.match(chars, low, end)
                yield _Piece(low, tail.end() if tail and chars[high + 1 : high + 2].islower() else high, counted=True)
            at = high

    def _is_session(self, piece: _Piece) -> bool:
        """Whether a piece is a counted meeting, or one of a year (``2031 ordinary session``)."""
        if piece.counted:
            return True
        text = self._reading.chars[piece.start : piece.end].strip()
        return _YEAR.search(text) is not None and self._yearly.fullmatch(_YEAR.sub("", text).strip()) is not None

    def _words(self, piece: _Piece) -> str:
        name = " ".join(self._reading.chars[piece.start : piece.end].split())
        return self._names.trims.of(name).strip(_EDGES)

    def _body(self, top: int) -> str | None:
        """The body in the lines above the one numbered ``top``: the nearest of several."""
        for i in range(min(top, len(self._pieces)) - 1, max(-1, top - _NEAR - 1), -1):
            # "of the Northern Lakes" is no body of its own.
            name = (self._goes_on_in(i) and self._body_in(i - 1)) or self._body_in(i)
            if name:
                return name
        return None

    def _goes_on_in(self, i: int) -> bool:
        """Whether a piece goes on with the name of the body in the line above it (``of the Northern Lakes``)."""
        if not 0 < i < len(self._pieces) or self._is_session(self._pieces[i]):
            return False
        before, piece = self._pieces[i - 1], self._pieces[i]
        near = not self._reading.chars[before.end : piece.start].strip() and not (before.cell or before.counted)
        led = self._led.match(self._reading.chars, piece.start, piece.end) or self._names.breaks_off(*before.line)
        plain = not _DIGIT.search(self._reading.chars, *piece.line) and not self._names.is_aside(*piece.line)
        return near and plain and bool(led) and self._names.is_body(*before.line)

    def _body_in(self, i: int) -> str | None:
        piece = self._pieces[i]
        chars = self._reading.chars
        if self._names.is_aside(*piece.line) or self._is_session(piece):
            return None
        known = self._reading.within("organization", *piece.line)
        if not self._names.is_body(*piece.line) or _DIGIT.search(chars, *piece.line):
            if known:
                return chars[known[-1].start : known[-1].end]
            at = self._names.body_in(*piece.line)
            return self._behind_its_words(at, piece) if at is not None else None
        name = _LETTER.sub("", _bare(_BESIDE.split(chars[piece.start : piece.end], maxsplit=1)[0]))
        # "Board of Quays Official Records"
        imprint = self._last_imprint.search(name)
        name = name[: imprint.start()] if imprint else name
        after = self._pieces[i + 1] if i + 1 < len(self._pieces) else None
        goes_on = after and piece.cell and after.cell and not self._is_session(after)
        beside = goes_on and after and not self._names.is_body(*after.line)
        if after and (beside or self._goes_on_in(i + 1)):
            name = f"{name} {chars[after.start : after.end].strip(_EDGES)}"
        return None if self._is_imprint(name) or self._office.fullmatch(name) else name

    def _behind_its_words(self, at: int, piece: _Piece) -> str:
        """The name of a body whose last word is ``at`` a place: all of its line, where that word ends it."""
        line, word = self._reading.chars[piece.start : piece.end], self._reading.chars[at : piece.end].strip(_EDGES)
        whole = " " not in word and line[0].isupper() and _NAME.fullmatch(line.strip(_EDGES)) is not None
        return line.strip(_EDGES) if whole else word

    def _is_imprint(self, name: str) -> bool:
        return self._imprint.match(name) is not None or not any(map(str.isalpha, name))

    def _body_told(self, session: str) -> str | None:
        """The body whose session it is by a sentence (``the ninth session of the Board of Quays``)."""
        folded = fold(self._reading.chars[:_TEXT_REACH])
        at = folded.find(fold(session))
        while at >= 0:
            end = at + len(session)
            of = self._of.match(self._reading.chars, end)
            known = self._reading.at("organization", of.end()) if of else None
            if known:
                return self._reading.chars[known.start : known.end]
            at = folded.find(fold(session), end)
        return None


def _bare(text: str) -> str:
    """Words without marks at their ends, but with the bracket that ends an acronym."""
    bare = text.strip(_EDGES)
    return f"{bare})" if bare.count("(") > bare.count(")") else bare
