"""Rows of programmes without hours: halves of days, and titles of parts by their kind and a topic alone.

    Day 1 – Tides
    Morning:
    * Panel: Who pays for the piers?
      * Ana ROE and Ivo PERRIN

Outside of a programme such rows may as well be a chapter's title or a label, so they count only under the title of one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import islice

from ingest.agendas.reached import rows_of_contacts
from ingest.agendas.role_labels import RoleLabels
from ingest.agendas.rows import LABEL_LENGTH
from ingest.agendas.title_ends import TITLE_LENGTH
from ingest.lexicon import Lexicon, compiled
from ingest.naming.affiliations import Affiliations
from ingest.naming.names import PARTICLE, UPPER, Naming, PersonName
from ingest.page.dates import Calendar
from ingest.page.genres import Genres
from ingest.page.reading import Reading
from ingest.page.stretches import Stretches
from ingest.page.text import Block

__all__ = ["PlainRows"]

_LONGEST = 40  # code points of a row that names but a half of a day
_FEW = 120  # code points of three names
_TOPIC = re.compile(r"\s?[:–—-]\s+\S|\s?[“«\"]")
_TOPIC_BEHIND = re.compile(r"\w\s?:\s+\S")
_NUMBER = re.compile(r"\d{1,2}[.)]\s+")
_MARK = re.compile(r"\s?:\s+|\s[–—-]\s+")
_ROW = 400  # code points of a row
_SHOUTED = 3  # surnames in capitals that show how a paper writes them
_SURNAME = re.compile(
    rf"(?<![\w'’.-])[{UPPER}][^\W\d_]*[a-zà-ÿ](?:[ -][{UPPER}][^\W\d_]*[a-zà-ÿ])* (?:{PARTICLE} )*(?=[{UPPER}]{{4}})"
)
_BEHIND = re.compile(r"\s*(?:\(|,\s+|[–—-]\s+)")
_DASH = re.compile(r"\s[–—-]\s")
_PROGRAMME, _TWO, _THREE = "agenda", 2, 3


class PlainRows(RoleLabels):
    """Reads them in one document."""

    def __init__(
        self, reading: Reading, calendar: Calendar, naming: Naming, affiliations: Affiliations, genres: Genres
    ) -> None:
        super().__init__(reading, calendar, naming, affiliations)
        self.genres = genres
        reading.lexicon.equip(self, PlainRows._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        any_of = lexicon.any_of
        half, session = any_of("documents", "half_days"), any_of("sessions", "session")
        small = rf"(?:{any_of('grammar', 'of')}|{any_of('grammar', 'definite')})*"
        self._half_day = compiled(rf"\W*(?:{session}\s+)?{small}{half}(?:\s+{session})?\W*", re.IGNORECASE)

    def is_in_programme(self, block: Block) -> bool:
        """Whether the last title above calls what stands there a programme."""
        return self._is_in_programme(block.start)

    def _is_in_programme(self, start: int) -> bool:
        return self.genres.at(start) == _PROGRAMME

    def is_half_day(self, block: Block) -> bool:
        """Whether a row of a programme is nothing but a half of a day (``Morning:``, ``Séance de l'après-midi``)."""
        if block.end - block.start > _LONGEST or not self.is_in_programme(block):
            return False
        return self._half_day.fullmatch(self.reading.chars, block.start, block.end) is not None

    @cached_property
    def _in_capitals(self) -> bool:
        """As of any paper; in a programme rows of whatever kind show it, by names anywhere in them."""
        return super()._in_capitals or sum(1 for _ in islice(self._shouted(), _SHOUTED)) == _SHOUTED

    def _shouted(self) -> Iterator[PersonName]:
        """Names with nothing but the surname in capitals, before a comma or a bracket in rows of a programme."""
        chars = self.reading.chars
        for block in self.reading.text.blocks:
            if block.end - block.start > _ROW or not self.is_in_programme(block):
                continue
            for found in _SURNAME.finditer(chars, block.start, block.end):
                name = self.naming.leading(chars, found.start(), block.end, shouted=True)
                marks = (_BEHIND, self._between_names)
                ends = name and (name.end == block.end or any(mark.match(chars, name.end) for mark in marks))
                if name and ends and self.is_likely_name(found.start(), name.end):
                    yield name

    def _leading(self, start: int, end: int) -> PersonName | None:
        """As of any row; a short surname in capitals may stand before a dash, too, where a programme writes them so."""
        found = super()._leading(start, end)
        if found or _DASH.search(self.reading.chars, start, min(end, start + LABEL_LENGTH)) is None:
            return found
        name = self.naming.leading(self.reading.chars, start, end, shouted=True)
        beside = name and _DASH.match(self.reading.chars, name.end) and self._is_in_programme(start)
        return name if beside and self._in_capitals else None

    def entries(self, start: int, end: int, *, several: bool = False) -> list[tuple[int, int]]:
        """As of any row; in a programme a row may have nothing but two or three names (``NAME, NAME and NAME``)."""
        commas = self.reading.chars.count(", ", start, end)
        few = not several and end - start <= _FEW and commas <= 1
        if few and self._is_in_programme(start) and self._are_names(start, end):
            # Behind the comma of "NAME, Port of Ea" stands what he serves.
            several = len(self._only_names(start, end, several=True)) >= (_THREE if commas else _TWO)
        return super().entries(start, end, several=several)

    def _plain(self, start: int, end: int) -> tuple[str, str, int] | None:
        """As of any row; in a programme a full stop may stand behind the label (``Moderator. NAME``)."""
        found = super()._plain(start, end)
        if found or self.reading.chars.find(". ", start, min(end, start + LABEL_LENGTH)) < 0:
            return found
        label = self._role_remark.match(self.reading.chars, start, end)
        stopped = label and self.reading.chars.startswith(". ", label.end()) and self._is_in_programme(start)
        if label is None or not stopped or not self.names_anybody(label.end() + 2, end):
            return None
        role = next(r for i, r in enumerate(self._roles) if label[f"r{i}"])
        return role, label[0], label.end() + 2

    @cached_property
    def contacts(self) -> Stretches:
        """Rows that say whom to write to, by words above them or as cards with a postal address."""

        def is_name(line: Block) -> bool:
            return line.end - line.start <= LABEL_LENGTH and self.is_name_alone(line.start, line.end)

        return rows_of_contacts(self.reading, is_name, lambda row: self.role(row) is not None)

    def is_contact(self, start: int, end: int) -> bool:
        """As of any row; also one under words for those whom to write to, or on a card with a postal address."""
        return start in self.contacts or super().is_contact(start, end)

    def heads_delegates(self, block: Block) -> bool:
        """Whether a row is nothing but the title of a list of those who take part."""
        return self._lists_delegates.fullmatch(self.reading.text.of(block).rstrip()) is not None

    def part_from(self, block: Block, under: Block | None) -> int | None:
        """Where the title of a part begins in a row that is one; None where it is none."""
        titled = self.plain_title(block)
        if titled is None and (self.is_title(block) or self.heads_names(block, under)):
            return block.start
        return titled

    def is_title(self, block: Block) -> bool:
        """Whether a row titles a part by its words alone, in any paper."""
        raise NotImplementedError

    def is_plain_row(self, line: Block) -> bool:
        """Whether a line of a programme titles a part, or is nothing but a pause or a half of a day."""
        if not self.is_in_programme(line):
            return False
        if line.end - line.start <= _LONGEST and (self.is_half_day(line) or self.is_break(self.reading.text.of(line))):
            return True
        return self.plain_title(line) is not None

    def begins_plain_row(self, line: Block) -> bool:
        """Whether a line of a programme is such a row, or begins with what surely is a name and a mark or nothing
        behind it; before a post or a body what may well be one is."""
        name = self._leading(line.start, line.end) if self.is_in_programme(line) else None
        behind = _BEHIND.match(self.reading.chars, name.end, line.end) if name else None
        if name is None or (name.end < line.end and behind is None):
            return self.is_plain_row(line)
        served = behind is not None and self.serves(behind.end(), line.end)
        return self.is_likely_name(line.start, name.end, surely=not served) or self.is_plain_row(line)

    def plain_title(self, block: Block) -> int | None:
        """Where the title begins of a part which a row of a programme gives by its kind and a topic; None where it
        gives none, as those who speak may stand behind the kind (``Panel: NAME, NAME``)."""
        if block.end - block.start > 2 * TITLE_LENGTH or self.reading.chars[block.end - 1] in _not_ending(block):
            return None
        number = _NUMBER.match(self.reading.chars, block.start, block.end)
        low = number.end() if number else block.start
        if not self.is_in_programme(block):
            return None
        text = self.reading.chars[low : block.end]
        length = self.kind_and_number(text)[2] or self._of_occasion(low, text)
        topic = _TOPIC.match(text, length) if length else None
        return None if topic is None or self.names_anybody(low + topic.end() - 1, block.end) else low

    def _of_occasion(self, start: int, text: str) -> int:
        """The length of words for an opening or a closing with which a row begins."""
        mark = _TOPIC.search(text, 1, LABEL_LENGTH)
        told = mark and self.default_role(text[: mark.start()]) in ("opening", "closing")
        return mark.start() if mark and told and not self.names_anybody(start, start + mark.start()) else 0

    def heads_names(self, block: Block, under: Block | None) -> bool:
        """Whether a row of a programme names nobody and stands right over one that does, with no words for its kind
        (``Testimonies of the river`` over ``NAME and NAME``)."""
        if under is None or not self.is_in_programme(block) or not self._may_head(block):
            return False
        name = self.naming.leading(self.reading.chars, block.start, block.end, shouted=True)
        if name is not None and self.is_likely_name(block.start, name.end):
            return False
        labelled = self.labels_person(under.start, under.end, colon=True)
        return labelled or self.names_anybody(under.start, under.end)

    def _may_head(self, block: Block) -> bool:
        """Whether a row may be a title, by its length, its ends and what it is not."""
        start, end, chars = block.start, block.end, self.reading.chars
        if end - start > TITLE_LENGTH or not chars[start].isupper() or chars[end - 1] in f"{_not_ending(block)},)":
            return False
        if self.is_day(block) or self.is_half_day(block) or self.is_break(self.reading.text.of(block)):
            return False
        if self.role(block) or self.names_anybody(start, end):
            return False
        # "Clinic: filling in the forms" is none that somebody serves.
        return _TOPIC_BEHIND.search(chars, start, end) is not None or not self.begins_part(start, end)

    def begins_with_name(self, block: Block) -> bool:
        """Whether a row of a programme begins with somebody's name."""
        return self.is_in_programme(block) and self.names_anybody(block.start, block.end)

    def beside_plain(self, start: int, end: int) -> tuple[int, list[tuple[int, int]]]:
        """Where the title of a part ends in a row of a programme without hours before those whom the row names, maybe
        without anything about them, and the stretches that name them (``Panel: Who pays? – NAME and NAME``)."""
        chars = self.reading.chars
        marks = [*_MARK.finditer(chars, start + 1, end), *self._presented.finditer(chars, start + 1, end)]
        low = chars.rfind(" (", start, end) if chars[end - 1] == ")" else -1
        behind = [(mark.start(), mark.end(), end) for mark in sorted(marks, key=re.Match.end)]
        behind += [(low, low + 2, end - 1)] if low > start else []
        for stop, first, last in behind:
            title = chars[start:stop].rstrip(" ,")
            if title and self._are_names(first, last):
                return start + len(title), [(first, last)]
        return self.beside_title(start, end)

    def beside_title(self, start: int, end: int) -> tuple[int, list[tuple[int, int]]]:
        """As above, of any row of an agenda."""
        raise NotImplementedError

    def lists_names(self, block: Block) -> bool:
        """Whether a row of a programme has nothing but several names (``NAME and NAME``)."""
        if not self.is_in_programme(block) or self.is_name_alone(block.start, block.end):
            return False
        return self._are_names(block.start, block.end)

    def _are_names(self, start: int, end: int) -> bool:
        """Whether a stretch has nothing but what are most likely people's names."""
        alone = self.is_name_alone(start, end)
        found = [(start, end)] if alone else self._only_names(start, end, several=True)
        if found and all(self.is_titled(Block("item", *name)) for name in found):
            return True
        sure = len(found) > 1 and any(self.is_likely_name(*name, surely=True) for name in found)
        return sure or (bool(found) and all(self._may_be_name(*name) for name in found))

    def _may_be_name(self, start: int, end: int) -> bool:
        """Whether words in capitals may well be a name, or have a surname in capitals as the paper's other names."""
        if self.is_likely_name(start, end):
            return True
        name = self.naming.leading(self.reading.chars, start, end, shouted=True)
        return name is not None and self._has_shouted_surname(name)

    def names_anybody(self, start: int, end: int) -> bool:
        """Whether a stretch begins with somebody's name: with a form of address, a post or a body beside it, or what is
        most likely one."""
        entry = self.entries(start, end)[0]
        who = self.person(*entry)
        if who is None or who.name.titled_from > entry[0] + 1:
            return False
        known = who.affiliation
        if who.name.honorifics or known.posts or known.bodies or known.state:
            return True
        return self._may_be_name(who.name.start, who.name.end)


def _not_ending(row: Block) -> str:
    """The marks that end no title: items of a list may have a full stop or a semicolon, as whoever lists writes them,
    where other rows with one tell."""
    return ":" if row.kind == "item" else ".;:"
