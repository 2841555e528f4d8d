"""People in tables and lists that set name, post and body apart: in cells, on lines, in columns after their state."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from ingest.naming.affiliations import Affiliation, Affiliations
from ingest.naming.likely_names import LikelyNames
from ingest.naming.names import Naming, PersonName
from ingest.naming.people import People, PersonMention
from ingest.page.reading import Reading
from ingest.page.stretches import Stretches
from ingest.page.text import Block
from ingest.rosters.biographies import Biographies
from ingest.rosters.chairs_told import with_chair
from ingest.rosters.entries import RosterEntries, RosterEntry
from ingest.rosters.labelled_rows import LabelledRows
from ingest.rosters.names import RosterNames, blank
from ingest.rosters.rows import KINDS, RosterRows

__all__ = ["Rosters", "find_rosters"]

_CELLS = 4
_CELL_LENGTH = 200
_GAP = re.compile(r"(?:\s*\([^()]{2,20}\))?(?:\s{2,}|\s*[:–—]\s+)")
_REST = re.compile(r"\s*[,;:–—-]\s+|\s{2,}")


@dataclass(frozen=True, slots=True)
class Rosters:
    """The people in a document's tables and lists, and the stretches of clean text that are lists of participants."""

    entries: tuple[RosterEntry, ...]
    stretches: tuple[tuple[int, int], ...]

    def first_chairs(self, people: People) -> frozenset[str]:
        """Those who preside by a label (``Chair: NAME``), and not after another (keys)."""
        chairs = {e.mention.name.start for e in self.entries if e.role == "chair" and e.labelled and not e.later}
        return frozenset(m.key for m in people.mentions if m.name.start in chairs) if chairs else frozenset()


def find_rosters(
    reading: Reading,
    naming: Naming,
    affiliations: Affiliations,
    within: list[tuple[int, int]],
    likely: LikelyNames,
    spoken: Collection[int] = (),
) -> Rosters:
    """The lists of participants with their entries, and whose name stands apart from post and body elsewhere.

    ``within`` are the stretches of agendas, which are read otherwise; ``spoken``: where labels of speakers begin, at
    which a list ends.
    """
    names = RosterNames(reading, naming, affiliations, likely)
    rows = RosterRows(reading, spoken)
    entries: list[RosterEntry] = []
    stretches: list[tuple[int, int]] = []
    outside = [b for b in reading.text.blocks if b.kind in KINDS and not _among(b, within)]
    for told, stretch in Biographies(names, rows).found(outside):
        entries += told
        stretches.append(stretch)
    for region in rows.regions():
        if any(region.start < end and start < region.end for start, end in [*within, *stretches]):
            continue
        found = list(RosterEntries(names, rows).entries(region))
        found = with_chair(found, rows.words, reading.chars) if region.announced else found
        if found:
            entries += found
            stretches.append((region.start, region.end))
    for told, stretch in LabelledRows(names, rows).found([b for b in outside if not _among(b, stretches)]):
        entries += told
        stretches.append(stretch)
    taken = [*within, *stretches]
    entries += [RosterEntry(m) for m in _Rosters(reading, names, affiliations, taken).mentions()]
    return Rosters(tuple(entries), tuple(stretches))


def _among(block: Block, stretches: list[tuple[int, int]]) -> bool:
    return any(start < block.end and block.start < end for start, end in stretches)


class _Rosters:
    """Reads cells and lines that no heading announces as a list."""

    def __init__(
        self, reading: Reading, names: RosterNames, affiliations: Affiliations, taken: list[tuple[int, int]]
    ) -> None:
        self.reading = reading
        self.names = names
        self.affiliations = affiliations
        cells = (b for b in reading.text.blocks if b.kind in KINDS and b.end - b.start <= 2 * _CELL_LENGTH)
        elsewhere = Stretches(taken)
        self.blocks = [b for b in cells if b.start not in elsewhere]

    def mentions(self) -> Iterator[PersonMention]:
        above: str | None = None
        for i, block in enumerate(self.blocks):
            state = self._state(block.start, block.end)
            if state and (block.kind == "heading" or block.gap):
                above = state
            elif block.kind == "heading" and self._name(block.start, block.end) is None:
                above = None
            mention = self._mention(i, block)
            if mention:
                beside = self._column(block) or (self._before(i) if block.gap == 0 else None) or above
                yield self._serving(mention, beside)

    def _mention(self, i: int, block: Block) -> PersonMention | None:
        start = self._after_column(block)
        name = self._name(start, block.end)
        if name is None:
            return None
        if blank(self.reading.chars, name[1], block.end):
            return self._in_cells(i, block, name[0])
        rest = _REST.match(self.reading.chars, name[1], block.end)
        turned = name[0].text != self.reading.chars[name[0].start : name[0].end]
        # A name in running words is read as prose; surnames that come first, or an honorific after, are a roster's.
        if rest is None or not (turned or name[1] > name[0].end):
            return None
        return PersonMention(name[0], block.start, block.end, self.affiliations.read(rest.end(), block.end))

    def _name(self, start: int, end: int) -> tuple[PersonName, int] | None:
        found = self.names.at(start, end)
        if found is None or (not found[0].honorifics and self._is_entity(found[0])):
            return None
        return found

    def _is_entity(self, name: PersonName) -> bool:
        return any(self.reading.at(layer, name.start) for layer in ("state", "organization", "place", "framework"))

    def _in_cells(self, i: int, block: Block, name: PersonName) -> PersonMention | None:
        """A name that fills a cell, with the cells of its row after it; the first of them must be a post, or the name
        have an honorific and a body follow."""
        end = block.end
        for cell in self.blocks[i + 1 : i + 1 + _CELLS]:
            if cell.gap or cell.end - cell.start > _CELL_LENGTH:
                break
            if not self._is_cell(cell, first=end == block.end, name=name):
                break
            end = cell.end
        if end == block.end:
            return None
        low = next(b.start for b in self.blocks[i + 1 :])
        return PersonMention(name, block.start, block.end, self.affiliations.read(low, end))

    def _is_cell(self, cell: Block, *, first: bool, name: PersonName) -> bool:
        if self.affiliations.posts.begins(cell.start, cell.end):
            return True
        known = self.reading.at("organization", cell.start) is not None or self.affiliations.bodies.begins(cell.start)
        return (known or self._state(cell.start, cell.end) is not None) and (not first or bool(name.honorifics))

    def _state(self, start: int, end: int) -> str | None:
        """The state whose name fills a stretch."""
        match = self.reading.at("state", start)
        whole = match is not None and match.labels[0].form != "adjective" and blank(self.reading.chars, match.end, end)
        return match.labels[0].ref if match and whole else None

    def _before(self, i: int) -> str | None:
        """The state in the cell before a name."""
        return self._state(self.blocks[i - 1].start, self.blocks[i - 1].end) if i else None

    def _column(self, block: Block) -> str | None:
        match = self.reading.at("state", block.start)
        return match.labels[0].ref if match and self._after_column(block) > block.start else None

    def _after_column(self, block: Block) -> int:
        """Where an entry begins after the state that stands in a column before it."""
        match = self.reading.at("state", block.start)
        gap = _GAP.match(self.reading.chars, match.end, block.end) if match else None
        return gap.end() if gap else block.start

    @staticmethod
    def _serving(mention: PersonMention, state: str | None) -> PersonMention:
        affiliation: Affiliation = mention.affiliation
        if state is None or affiliation.state:
            return mention
        return replace(mention, affiliation=replace(affiliation, state=state))
