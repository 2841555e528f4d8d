"""Lists and tables of participants as lines of cells: where they stand, their columns, their headings."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from ingest.lexicon import Lexicon, caseless, compiled
from ingest.naming.names import PARTICLE, UPPER
from ingest.page.reading import Reading
from ingest.page.text import Block
from ingest.page.words import LETTERS, beginning
from ingest.rosters.names_run_on import NamesRunOn
from ingest.rosters.words import RosterWords

__all__ = ["KINDS", "Cell", "Line", "Region", "RosterRows", "counted_on", "first_of_name", "lines_of", "printed_lines"]

_ADDRESS = re.compile(r"\S+@\S+|(?:https?://|www\.)\S+")
_PARTICLE = re.compile(rf"(?:{PARTICLE} )+[{UPPER}][\w'’-]+,? [{UPPER}]")
_RULE = re.compile(r"[^\w\s]{4,}")
# What begins a gap comes first: the engine then skips all other characters.
_GAPS = re.compile(r"[\s|](?:(?<=\|)\s*|(?<=\s)(?:\s+|\|\s*))")
_ITEM = re.compile(r"\(?(\d{1,3})[.)]\s+(?=\w)")
# One sentence ends and another begins, in small letters.
_SENTENCE = re.compile(r"[a-zà-ÿ]{3}\.\s+[A-ZÀ-Þ][a-zà-ÿ]+\s[a-zà-ÿ]+\s[a-zà-ÿ]")
# "The CHAIR: I call to order this meeting, held to …": words under a label.
_SPOKEN = re.compile(r"[^:,\n]{3,60}:\s[^\W\d_]+(?:,?\s[a-zà-ÿ][\w'’-]*,?){3}\s.*")
_COLUMNS = ("surname", "given", "name", "post", "body", "state", "other")
_NAMES = frozenset(("surname", "given", "name"))
_HEADING_LENGTH = 110
_PROSE_LENGTH = 100
KINDS = ("paragraph", "item", "heading")
"""Kinds of block that lists are made of."""

Cell = tuple[int, int]
"""Offsets of a cell in the clean text."""


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line: its cells in order; ``gap`` says that an empty line stands above, ``heading`` how it looks,
    ``columns`` how many tabs stand before each cell, where there are any; ``listed``: a name begins it, one
    of several in a line; ``role``: that of the label of all of them, which stood before the first."""

    cells: tuple[Cell, ...]
    gap: bool = False
    heading: bool = False
    columns: tuple[int, ...] = ()
    listed: bool = False
    role: str | None = None

    @property
    def start(self) -> int:
        """Offset of the first cell."""
        return self.cells[0][0]

    @property
    def end(self) -> int:
        """Offset after the last cell."""
        return self.cells[-1][1]


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of clean text that lists participants; ``announced`` where a heading says so.

    ``role`` is the one that the heading gives all of them (``List of speakers``), if it gives one.
    """

    start: int
    end: int
    lines: tuple[Line, ...]
    announced: bool
    role: str | None = None


class RosterRows:
    """Finds the lists of participants of one document."""

    def __init__(self, reading: Reading, spoken: Collection[int] = ()) -> None:
        """``spoken``: where labels of speakers begin."""
        self.reading = reading
        self._spoken = frozenset(spoken)
        reading.lexicon.equip(self, RosterRows._learn)
        self._blocks = [b for b in reading.text.blocks if b.kind in KINDS]

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self.words = lexicon.made(RosterWords)
        self._run_on = lexicon.made(NamesRunOn)
        annex = rf"(?:{lexicon.any_of('documents', 'annex')}\s*(?:[IVX]+|\d+|[A-H])?\s*[:.–—-]*\s*)?"
        number = r"(?:(?:[IVX]+|\d+|[A-H])[.)]\s*)?"
        self._heading = compiled(
            rf"{annex}{number}{lexicon.any_of('rosters', 'headings')}(?:,?\s+{lexicon.any_of('rosters', 'order')})?"
            r"(?:\s*[(:–—-].{0,60})?\s*$",
            re.IGNORECASE,
        )
        honorific = lexicon.literal("names", "m", "f", "none")
        behind = rf"{number}(?i:{lexicon.any_of('rosters', 'headings')})\s?:\s+"
        self._inline = compiled(rf"{behind}(?={honorific}\s[{UPPER}])")
        # "Present: Ada ROE (Ghana), Basil ORME (Togo)": two such brackets make a list of people.
        one = rf"[{UPPER}][\w'’-]+(?: [\w'’-]+){{1,4}}"
        self._in_brackets = compiled(rf"{behind}{one}(?:, {one}){{0,3}} \([^()]{{0,60}}\)[^():]{{0,90}}\(")
        # "Present: Ada Roe, Director, Port of Ea; Basil Orme, UNHCR": whom semicolons part.
        letters = r"(?: \([A-Z]{2,5}\))?"
        self._in_parts = compiled(
            rf"{behind}{one}{letters}(?:, | [–—-] )[^;:()]{{3,120}}; {one}{letters}(?:,| [–—-])\s"
        )
        announced = lexicon.any_of("rosters", "announced")
        self._told_of = compiled(rf"(?<!\w){announced}(?!\w)[^.:;]{{0,60}}:\s*$", re.IGNORECASE)
        self._annex = compiled(rf"{lexicon.any_of('documents', 'annex')}(?!\w)", re.IGNORECASE)
        self._columns = {k: compiled(lexicon.any_of("rosters", k), re.IGNORECASE) for k in _COLUMNS}
        self._may_head = beginning(caseless(lexicon.any_of("rosters", *_COLUMNS)))
        # "1. Welcome", "Item 1 – Welcome", "Opening remarks"
        item, opening = lexicon.any_of("sessions", "agenda_item"), lexicon.any_of("sessions", "opening")
        self._first_item = compiled(rf"(?:(?-i:I|A)|1)\s?[.):–-]\s*\S|{item}\W|{opening}\s*$", re.IGNORECASE)
        self._past = caseless(rf"\s(?:{lexicon.any_of('grammar', 'past')})\s")
        self._finite = compiled(rf"\s{lexicon.any_of('grammar', 'finite')}\s", re.IGNORECASE)
        told = lexicon.any_of("meetings", "told_of")
        self._told = compiled(rf"\s(?:{lexicon.any_of('grammar', 'finite')}|{told})\s", re.IGNORECASE)
        # "Attended the meeting representatives of the following States: …": languages that set the verb first
        counted = r"(?:\d{1,3}[.)]\s*)?"
        self._attended = caseless(rf"{counted}{lexicon.any_of('rosters', 'announced')}(?!\w)")
        said = "|".join(form for forms in lexicon.data["speech"]["bare"].values() for form in forms) or "(?!)"
        self._said = caseless(rf"\s(?:{said})\s+{lexicon.any_of('grammar', 'that')}")
        # "The treasurer presents the accounts.", and not "The Chair of the Council, NAME."
        definite, of = lexicon.any_of("grammar", "definite"), lexicon.any_of("grammar", "of")
        officers = rf"{lexicon.any_of('transcripts', 'officers')}|{lexicon.any_of('roles', 'chair')}"
        self._officer = caseless(rf"{definite}(?:{officers})(?=\s\w)(?!\s(?:{of}|{lexicon.any_of('bodies', 'at')}))")

    def regions(self) -> Iterator[Region]:
        """Each list: from its heading, or from the row of its columns' heads, to the next prose."""
        reach = 0
        for i, block in enumerate(self._blocks):
            if block.start < reach:
                continue
            if self._is_of_part(i):
                continue
            if self._names_all(block):
                reach = block.end
                line = Line(((block.start, block.end),), gap=block.gap > 0)
                yield Region(block.start, reach, (line,), announced=True)
                continue
            announced = self._announces(block)
            if not announced and not (self._heads_column(block) and self.columns(self._line_at(i))):
                continue
            blocks = self._until_prose(i + announced)
            if blocks:
                reach = blocks[-1].end
                lines = tuple(self._lines(blocks))
                # A sentence before the list tells of others, too.
                start = blocks[0].start if announced and self._tells_of_list(block) else block.start
                yield Region(start, reach, lines, announced, self._role(block) if announced else None)

    def _lines(self, blocks: list[Block]) -> Iterator[Line]:
        """The printed lines of a list, and one for each of those whom a paragraph names one after the other."""
        chars = self.reading.chars
        parted = [part for block in blocks for part in self._run_on.parted(chars, block)]
        spans = {block.start: self._run_on.spans(chars, block) for block in parted}
        for listed, group in groupby(parted, key=lambda block: bool(spans[block.start])):
            if not listed:
                yield from lines_of(chars, list(group))
                continue
            for block in group:
                for i, span in enumerate(spans[block.start]):
                    yield Line((span,), block.gap > 0 and not i, listed=True)

    def _names_all(self, block: Block) -> bool:
        """Whether a block names those who were there right behind the heading (``Present: Ms. NAME (State), …``)."""
        where = (self.reading.chars, block.start, block.end)
        if not any(form.match(*where) for form in (self._inline, self._in_brackets, self._in_parts)):
            return False
        return self._finite.search(self.reading.chars, block.start, block.end) is None

    def _is_of_part(self, i: int) -> bool:
        """Whether a block stands right under the row of who moderates: those whom it names speak in that part."""
        above = self._blocks[i - 1] if i and not self._blocks[i].gap else None
        label = self.words.label_at(self.reading.chars, above.start, above.end) if above else None
        return label is not None and label.role == "moderator"

    def _announces(self, block: Block) -> bool:
        """Whether a list follows a heading, or a sentence that says so (``The following members attended:``)."""
        if self._tells_of_list(block):
            return True
        if block.end - block.start > _HEADING_LENGTH or block.beside:
            return False
        if self._heading.match(self.reading.chars, block.start, block.end):
            return True
        return self.words.heads_list(self.reading.text.of(block))

    def _tells_of_list(self, block: Block) -> bool:
        """Whether a block ends in a sentence that leads on to a list of those who were there."""
        low = max(block.start, block.end - _HEADING_LENGTH)
        ends = self.reading.chars[block.end - 1] == ":"
        return ends and self._told_of.search(self.reading.chars, low, block.end) is not None

    def _role(self, heading: Block) -> str | None:
        roles = self.words.roles_over(self.reading.text.of(heading))
        return roles[0] if len(roles) == 1 else None

    def _heads_column(self, block: Block) -> bool:
        """Whether a block begins with the head of a column for names (the whole row is looked at after that)."""
        if block.beside or block.end - block.start > _HEADING_LENGTH:
            return False
        chars = self.reading.chars
        if not self._may_head(self.reading.lower[block.start : block.start + LETTERS]):
            return False
        return any(self._columns[kind].match(chars, block.start, block.end) for kind in _COLUMNS)

    def _line_at(self, i: int) -> Line:
        """The first line of the row that begins with a block."""
        blocks = [self._blocks[i]]
        for block in self._blocks[i + 1 :]:
            if not block.beside:
                break
            blocks.append(block)
        return next(lines_of(self.reading.chars, blocks))

    def _until_prose(self, i: int) -> list[Block]:
        found: list[Block] = []
        for n, block in enumerate(self._blocks[i:], i):
            if block.start in self._spoken:
                break
            if found and (self._is_prose(block) or self._announces(block) or self._begins_debate(n)):
                break
            if found and block.kind == "heading" and self._annex.match(self.reading.chars, block.start, block.end):
                break
            if not found and self._is_prose(block):
                break
            found.append(block)
        return found

    def _begins_debate(self, i: int) -> bool:
        """Whether a line is the first title of minutes, under which they tell what was done (``1. Welcome``)."""
        block = self._blocks[i]
        if block.end - block.start > _HEADING_LENGTH or not self._first_item.match(
            self.reading.chars, block.start, block.end
        ):
            return False
        after = self._blocks[i + 1] if i + 1 < len(self._blocks) else None
        if after is None or after.beside or self.reading.chars[after.end - 1] != ".":
            return False
        return self._is_prose(after) or self._past.search(self.reading.lower, after.start, after.end) is not None

    def _is_prose(self, block: Block) -> bool:
        chars, where = self.reading.chars, (block.start, block.end)
        if block.kind == "heading" or chars[block.end - 1] not in ".:;":
            return False
        if chars[block.end - 1] == "." and self._reports(*where):
            return True
        if block.end - block.start <= _PROSE_LENGTH:
            # "The Chair opened the meeting at 9.15 a.m."
            told = self._told.search(chars, *where) or _SPOKEN.fullmatch(chars, *where)
            return chars[block.end - 1] == "." and told is not None
        if self._finite.search(chars, *where) or self._tells_of_those_there(*where):
            return True
        return _SENTENCE.search(chars, *where) is not None and _GAPS.search(chars, *where) is None

    def _tells_of_those_there(self, start: int, end: int) -> bool:
        """Whether a paragraph begins by telling who came: not people behind a colon, but states or bodies."""
        came = self._attended.match(self.reading.lower, start, end)
        if came is None:
            return False
        _, colon, listed = self.reading.chars[came.end() : end].partition(":")
        at = end - len(listed.lstrip())
        known = any(self.reading.at(layer, at) for layer in ("state", "organization"))
        return not colon or (known and ":" not in listed)

    def _reports(self, start: int, end: int) -> bool:
        """Whether a paragraph tells in the present tense what an officer does or what somebody says."""
        lower = self.reading.lower
        return (self._officer.match(lower, start, end) or self._said.search(lower, start, end)) is not None

    def columns(self, line: Line) -> tuple[str, ...] | None:
        """What each column of a table holds, when the line is the row of their heads; None for any other line."""
        if len(line.cells) < 2:
            return None
        kinds = tuple(self._column(*cell) for cell in line.cells)
        known = [k for k in kinds if k]
        if len(known) < 2 or not _NAMES & set(known) or len(known) < len(kinds) - 1:
            return None
        # "Nom" beside "Prénom" is the surname, "Nombre" beside "Apellidos" the given name; alone each is the whole.
        if "given" in kinds and "surname" not in kinds:
            return tuple({"given": "name"}.get(k, k) if "name" not in kinds else _surname(k) for k in kinds)
        if "surname" in kinds and "given" not in kinds:
            return tuple({"surname": "name"}.get(k, k) for k in kinds)
        return kinds

    def _column(self, start: int, end: int) -> str:
        chars = self.reading.chars
        return next((k for k, p in self._columns.items() if p.fullmatch(chars, start, end)), "")


def _surname(kind: str) -> str:
    return "surname" if kind == "name" else kind


def first_of_name(columns: tuple[str, ...] | None, row: int, cells: int) -> str | None:
    """Which of surname and given name the columns' heads put first, where a row has so many cells and so many are left
    from the name on; None where they tell neither."""
    if not columns or row > len(columns):
        return None
    kinds = columns[row - cells :][:2]
    return kinds[0] if set(kinds) == {"surname", "given"} else None


def counted_on(chars: str, lines: Iterable[Line]) -> frozenset[int]:
    """Where lines begin with the number after that of the last line with one (``2. NAME`` / ``3. Body, represented
    by``): each begins an item of its own, whatever it names."""
    found, last = set[int](), 0
    for line in lines:
        if number := _ITEM.match(chars, line.start, line.end):
            if int(number[1]) == last + 1 > 1:
                found.add(line.start)
            last = int(number[1])
    return frozenset(found)


def lines_of(chars: str, blocks: list[Block], *, joined: bool = True) -> Iterator[Line]:
    """The printed lines of blocks; cells of one row that are blocks of their own make one line.

    ``joined``: a line that only ends the one before is taken with it.
    """
    open_line: Line | None = None
    for block in blocks:
        edges = [block.start, *block.breaks, block.end]
        for i, (low, high) in enumerate(pairwise(edges)):
            cells = tuple(_cells(chars, low, high))
            if not cells:
                continue
            if open_line and block.within and i == 0:
                cells = (*open_line.cells[:-1], (open_line.cells[-1][0], cells[-1][1]))
                open_line = replace(open_line, cells=cells)
                continue
            if open_line and block.beside and i == 0:
                columns = (*open_line.columns, block.column) if block.column else ()
                open_line = Line(open_line.cells + cells, open_line.gap, open_line.heading, columns)
                continue
            if joined and open_line and _goes_on(chars, open_line, cells, gap=i == 0 and block.gap > 0):
                open_line = Line(_joined(open_line.cells, cells), open_line.gap, open_line.heading)
                continue
            if open_line:
                yield open_line
            open_line = Line(cells, i == 0 and block.gap > 0, block.kind == "heading", (block.column,))
    if open_line:
        yield open_line


def printed_lines(chars: str, block: Block) -> Iterator[tuple[int, int]]:
    """Offsets of the lines of a block, without the white space around them."""
    for low, high in pairwise([block.start, *block.breaks, block.end]):
        line = chars[low:high]
        if line.strip():
            yield low + len(line) - len(line.lstrip()), low + len(line.rstrip())


def _goes_on(chars: str, line: Line, cells: tuple[Cell, ...], *, gap: bool) -> bool:
    """Whether a line goes on with the one before: small letters, or an open end there."""
    first = chars[cells[0][0]]
    if gap or _ADDRESS.match(chars, *cells[0]) or (len(cells) > 1 and _PARTICLE.match(chars, *cells[0])):
        return False
    last = line.cells[-1]
    # A dash alone in a row's last cell stands for an empty one.
    return first.islower() or (chars[line.end - 1] in ",-–(/&" and (len(line.cells) == 1 or last[1] - last[0] > 1))


def _joined(above: tuple[Cell, ...], cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
    """Cells of two lines, the first of the second being the end of the last before it."""
    return (*above[:-1], (above[-1][0], cells[0][1]), *cells[1:])


def _cells(chars: str, start: int, end: int) -> Iterator[Cell]:
    low = start
    for gap in _GAPS.finditer(chars, start, end):
        if gap.start() > low and not _RULE.fullmatch(chars, low, gap.start()):
            yield low, gap.start()
        low = gap.end()
    if low < end and chars[low:end].strip() and not _RULE.fullmatch(chars[low:end].strip()):
        yield low, low + len(chars[low:end].rstrip())
