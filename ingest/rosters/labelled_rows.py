"""Rows outside agendas that say who serves a meeting: ``Chair: Zambia (Ms. NAME, Ministry X)``,
``Rapporteur   Mr. NAME``, ``Opening statement: Director of X, Mr. NAME``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ingest.lexicon import Lexicon, caseless, compiled
from ingest.naming.affiliations import Affiliation
from ingest.naming.names import UPPER, PersonName
from ingest.naming.people import PersonMention
from ingest.naming.posts import Post
from ingest.page.text import Block
from ingest.rosters.entries import RosterEntry
from ingest.rosters.names import RosterNames, blank
from ingest.rosters.rows import RosterRows, printed_lines
from ingest.rosters.words import IN_BUREAU, NO_PART, ONE_OFFICE, Label

__all__ = ["LabelledRows"]

_LONGEST = 400
_FEWEST = 3  # bare names that are a list
_OFFICERS = (NO_PART, "chair")  # labels of a bureau
_NAME = 60  # code points of a line that names one person
_LEADER = re.compile(r"\s*(?:(?:\s?\.){3,}\s*)?")
_AFTER_NAME = re.compile(rf"{_LEADER.pattern}(?:$|[,(–—])")
_BRACKET = re.compile(r"\s*\(([^()]{2,60})\)\s*[.;,]?\s*$")
_OPEN = re.compile(r"\s*\(")
_BEFORE_NAME = re.compile(r",\s+$")
_SENTENCE = re.compile(r"[a-zà-ÿ]{3}[.?!]\s+[A-ZÀ-Þ]|[?!]")


@dataclass(slots=True)
class _Row:
    """A row being read."""

    label: Label
    low: int
    end: int
    later: bool = False

    @property
    def several(self) -> bool:
        return self.label.several


class LabelledRows:
    """Reads them in one document."""

    def __init__(self, names: RosterNames, rows: RosterRows) -> None:
        self.names = names
        self.words = rows.words
        self.reading = names.reading
        self.affiliations = names.affiliations
        self.reading.lexicon.equip(self, LabelledRows._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._then = compiled(rf"{lexicon.any_of('rosters', 'then')}\s*:\s*", re.IGNORECASE)
        self._private = caseless(rf"{lexicon.any_of('posts', 'private')}(?!\w)")
        self._finite = compiled(rf"\s{lexicon.any_of('grammar', 'finite')}\s", re.IGNORECASE)
        titles, conjunction = lexicon.literal("names", "m", "f", "none"), lexicon.any_of("grammar", "and")
        # "Speakers: Ms. NAME, Mr. NAME and Sir NAME"
        # "Speakers: NAME (Body), NAME (Body) and NAME"
        self._next_bracketed = compiled(rf"(?<=\)),?\s+{conjunction}\s+(?=[{UPPER}])|(?<=\)),\s+(?=[{UPPER}])")
        self._next_bare = compiled(rf",\s+(?:{conjunction}\s+)?|\s{conjunction}\s+", re.IGNORECASE)
        self._next_titled = compiled(rf"(?:,\s+(?:{conjunction}\s+)?|\s{conjunction}\s+)(?={titles}\s+[{UPPER}])")

    def found(self, blocks: list[Block]) -> Iterator[tuple[list[RosterEntry], tuple[int, int]]]:
        """The people of each row, and the row's stretch; rows in which somebody cannot be read are left to prose."""
        above: _Row | None = None
        for row in self._rows(blocks):
            # Beside the chair, who else speaks at meetings reports on this one.
            among = above is not None and above.label.role in _OFFICERS and row.label.role == IN_BUREAU
            if among:
                row.label = row.label._replace(role="rapporteur")
            above = row
            entries = list(self._entries(row)) if row.label.role != IN_BUREAU else []
            entries = [replace(e, office=row.label.words, in_bureau=True) for e in entries] if among else entries
            if entries:
                yield entries, (row.low, row.end)

    def _rows(self, blocks: list[Block]) -> Iterator[_Row]:
        row: _Row | None = None
        for block in blocks:
            if row and row.end == row.label.start and block.end - block.start <= _NAME:
                # "Chair:" over the name.
                row.label, row.end = row.label._replace(start=block.start), block.end
                continue
            for i, (low, high) in enumerate(printed_lines(self.reading.chars, block)):
                label = self.words.label_at(self.reading.chars, low, high)
                if label is None and row and (i or not block.gap):
                    label = self.words.label_under(row.label, self.reading.chars, low, high)
                then = self._then.match(self.reading.chars, low, high) if row and (i or not block.gap) else None
                if row and then:
                    # "Chair: Ms. NAME" and on the next row "then: Mr. NAME".
                    label = row.label._replace(start=then.end())
                if label is None and row and (i or (not block.gap and row.several)):
                    if not self._is_other(row, low, high):
                        row.end = high
                        continue
                    label = row.label._replace(start=low)
                if row:
                    yield row
                row = _Row(label, low, high, later=bool(then)) if label else None
        if row:
            yield row

    def _is_other(self, row: _Row, low: int, high: int) -> bool:
        """Whether a line under a row begins with a name of its own."""
        found = self.names.at(low, high)
        return row.several and found is not None and bool(found[0].honorifics)

    def _entries(self, row: _Row) -> Iterator[RosterEntry]:
        chars = self.reading.chars
        text = chars[row.label.start : row.end]
        if len(text) > _LONGEST or _SENTENCE.search(text) or self._finite.search(chars, row.label.start, row.end):
            return
        mentions = self._bare(row)
        for low, high in () if mentions else self._parts(row.label.start, row.end):
            mention = self._mention(low, high) or self._alone(row, low, high)
            if mention is None:
                return
            mentions.append(mention)
        role = None if row.label.role == NO_PART else row.label.role
        if role == "speaker" and len(mentions) > 1:
            # A contents list behind a record: who was named before speaks there, with post and state.
            before = self.reading.lower[: row.low]
            mentions = [m for m in mentions if m.name.text.lower() not in before]
        # A plural label is no single one's office, and "Report of the groups" is none.
        called = self.affiliations.posts.begins(*row.label.words) and not row.several
        if role is None and called:
            mentions = [self._holding(mention, *row.label.words) for mention in mentions]
        office = row.label.words if role in ("chair", "rapporteur") and called else None
        yield from (RosterEntry(mention, role, office, labelled=True, later=row.later) for mention in mentions)

    def _bare(self, row: _Row) -> list[PersonMention]:
        """Those of a row for several that has nothing but their names (``Panellists: NAME, NAME and NAME``), three of
        them at least."""
        marks = list(self._next_bare.finditer(self.reading.chars, row.label.start, row.end)) if row.several else []
        end = row.end - self.reading.chars.endswith(".", row.label.start, row.end)
        each = list(zip([row.label.start, *(m.end() for m in marks)], [*(m.start() for m in marks), end], strict=True))
        if len(each) < _FEWEST or not all(self._is_bare_name(*one) for one in each):
            return []
        if any(self.affiliations.posts.begins(*one) or self.affiliations.posts.end_words(*one) for one in each):
            return []
        named = [self.names.at(*one) for one in each]
        return [PersonMention(who[0], *one, Affiliation()) for who, one in zip(named, each, strict=True) if who]

    def _holding(self, mention: PersonMention, start: int, end: int) -> PersonMention:
        """Somebody with the post that the label says: a vice-chair, of whom reports tell by that post alone."""
        post = Post(self.reading.chars[start:end], start, end)
        told = mention.affiliation
        # "Worker Vice-Chairperson: NAME (State)" is from there, and speaks for the workers.
        state = None if self._private.match(post.text.lower()) else told.state
        return replace(mention, affiliation=replace(told, posts=(post, *told.posts), state=state))

    def _parts(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """What a row says of each: between semicolons, and between those who have nothing but a form of address, a name
        and a bracket (``Ms. NAME, Mr. NAME (State) and Sir NAME``)."""
        chars, at = self.reading.chars, start
        for part in chars[start:end].split(";"):
            low, high = at + len(part) - len(part.lstrip()), at + len(part.rstrip())
            at += len(part) + 1
            cuts = [m.span() for m in self._next_titled.finditer(chars, low, high)]
            ends, starts = [*(a for a, _ in cuts), high], [low, *(b for _, b in cuts)]
            each = list(zip(starts, ends, strict=True))
            titled = len(each) > 1 and all(self._is_titled_alone(*one) for one in each)
            yield from each if titled else self._bracketed(low, high)

    def _bracketed(self, start: int, end: int) -> list[tuple[int, int]]:
        """The parts of a stretch where all of them are a name and a bracket, but for the last, which may have none;
        else the whole (``NAME (ACRONYM), Body``)."""
        cuts = [m.span() for m in self._next_bracketed.finditer(self.reading.chars, start, end)]
        each = list(zip([start, *(b for _, b in cuts)], [*(a for a, _ in cuts), end], strict=True))
        if len(each) > 1 and all(self._is_seat(*one) for one in each):
            return each
        *first, last = (self._is_bracketed(*one) for one in each)
        return each if first and all(first) and last is not None else [(start, end)]

    def _is_seat(self, start: int, end: int) -> bool:
        """Whether a stretch is a state with a bracket that ends it (``Kenya (Ms. NAME, Minister of X)``)."""
        state = self.reading.at("state", start)
        opens = state is not None and _OPEN.match(self.reading.chars, state.end, end) is not None
        return opens and self.reading.chars[end - 1] == ")" and self.reading.chars.count("(", start, end) == 1

    def _is_bracketed(self, start: int, end: int) -> bool | None:
        """Whether a bracket ends a stretch that begins with somebody's whole name; None where it is none or more."""
        found = self.names.at(start, end)
        if found is None or self.affiliations.posts.begins(start, end) or self.affiliations.bodies.begins(start):
            return None
        name, after = found
        if " " not in name.text or self.names.is_entity(start, after):
            return None
        bare = blank(self.reading.chars, after, end)
        return _BRACKET.match(self.reading.chars, after, end) is not None or (None if not bare else False)

    def _is_titled_alone(self, start: int, end: int) -> bool:
        """Whether a stretch is somebody's name with a form of address, with nothing behind it but a bracket."""
        if start >= end or self.affiliations.posts.begins(start, end):
            return False  # "Minister NAME", whose post that is
        name = self.names.naming.leading(self.reading.chars, start, end)
        bare = name is not None and bool(name.honorifics) and blank(self.reading.chars, name.end, end)
        bracket = _BRACKET.match(self.reading.chars, name.end, end) if name and name.honorifics else None
        return bare or bracket is not None

    def _alone(self, row: _Row, start: int, end: int) -> PersonMention | None:
        """A name and nothing else behind the label of one (``Chair: NAME NAME``), or last of those with brackets."""
        one = not row.several and row.label.role in (*ONE_OFFICE, "speaker", "keynote")
        if not one and not any(
            m.end() == start for m in self._next_bracketed.finditer(self.reading.chars, row.low, start + 1)
        ):
            return None
        found = self.names.at(start, end)
        if found is None or not blank(self.reading.chars, found[1], end) or self.affiliations.posts.begins(start, end):
            return None
        entity = self.names.is_entity(start, found[1]) or self.affiliations.bodies.begins(start)
        return None if entity else PersonMention(found[0], start, end, Affiliation())

    def _mention(self, start: int, end: int) -> PersonMention | None:
        state = self.reading.at("state", start)
        bracket = _OPEN.match(self.reading.chars, state.end, end) if state else None
        if state and bracket and self.reading.chars[end - 1] == ")":
            mention = self._named(bracket.end(), end - 1, start)
            return self._serving(mention, state.labels[0].ref) if mention else None
        return self._named(start, end, start) or self._after_post(start, end)

    def _named(self, start: int, end: int, low: int) -> PersonMention | None:
        """A stretch that begins with a name."""
        found = self.names.at(start, end)
        if found is None or not _AFTER_NAME.match(self.reading.chars, found[1], end):
            return None
        name, after = found
        bare = blank(self.reading.chars, after, end)
        if not name.honorifics and (bare or self.names.is_entity(name.start, name.end)):
            return None
        leader = _LEADER.match(self.reading.chars, after, end)
        said = leader.end() if leader else after
        affiliation = Affiliation() if bare else self.affiliations.read(said, end)
        if not name.honorifics and affiliation == Affiliation():
            return None
        return PersonMention(name, low, end, affiliation)

    def _after_post(self, start: int, end: int) -> PersonMention | None:
        """A post with a name at its end (``Director of X, Mr. NAME (State)``)."""
        chars = self.reading.chars
        name: PersonName | None = next(iter(self.names.naming.titled(chars, start, end)), None)
        if name is None:
            return None
        head = chars.rfind(name.honorifics[0], start, name.start)
        comma = _BEFORE_NAME.search(chars, start, head)
        bracket = _BRACKET.match(chars, name.end, end)
        if comma is None or not (bracket or blank(chars, name.end, end)) or self._is_bare_name(start, comma.start()):
            return None
        affiliation = self.affiliations.read(start, comma.start())
        if not affiliation.posts and not affiliation.bodies:
            return None
        mention = PersonMention(name, start, end, affiliation)
        state = self.reading.at("state", bracket.start(1)) if bracket else None
        return self._serving(mention, state.labels[0].ref) if state else mention

    def _is_bare_name(self, start: int, end: int) -> bool:
        """Whether a stretch is somebody's name alone, by no word of it a body's (``NAME NAME, Mr. OTHER``)."""
        found = self.names.at(start, end)
        if found is None or " " not in found[0].text or not blank(self.reading.chars, found[1], end):
            return False
        body = self.affiliations.bodies.begins(start) or self.affiliations.bodies.ends_like_one(found[0].text)
        return not body and not self.names.is_entity(start, found[1])

    @staticmethod
    def _serving(mention: PersonMention, state: str) -> PersonMention:
        if mention.affiliation.state:
            return mention
        return replace(mention, affiliation=replace(mention.affiliation, state=state))
