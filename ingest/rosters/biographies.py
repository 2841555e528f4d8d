"""People in biographies of a meeting's speakers: each paragraph, or the line over it, begins with a name; what the
first sentence says somebody is, is their affiliation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.lexicon import Lexicon, caseless, compiled
from ingest.naming.affiliations import Affiliation
from ingest.naming.names import PersonName, plain_name
from ingest.naming.people import PersonMention
from ingest.page.sentences import abbreviates
from ingest.page.text import Block
from ingest.rosters.entries import RosterEntry
from ingest.rosters.names import RosterNames, blank
from ingest.rosters.rows import RosterRows, printed_lines
from ingest.rosters.words import NO_PART

__all__ = ["Biographies"]

_VERB = re.compile(r",?\s+[a-zà-ÿ]")
_DOT = re.compile(r"[.;](?=\s|$)")
_ASIDE = re.compile(r"\s*\([^()]*\)\s*,?\s*")
_WORD = re.compile(r"\w+\s+")
_HEADING = 110
_TITLE = 300


class Biographies:
    """Reads them in one document."""

    def __init__(self, names: RosterNames, rows: RosterRows) -> None:
        self.names = names
        self.words = rows.words
        self.reading = names.reading
        self.affiliations = names.affiliations
        self.reading.lexicon.equip(self, Biographies._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._heading = caseless(rf"(?<!\w){lexicon.any_of('rosters', 'biographies')}(?!\w)")
        article = lexicon.any_of("grammar", "definite", "indefinite")
        self._article = compiled(lexicon.any_of("grammar", "definite"), re.IGNORECASE)
        finite = lexicon.any_of("grammar", "finite")
        self._is = compiled(rf",?\s+(?:{finite}\s+){{1,2}}(?:{article})?", re.IGNORECASE)
        self._then_is = compiled(rf",\s+(?:{finite}\s+){{1,2}}(?:{article})?", re.IGNORECASE)
        stops = lexicon.any_of("posts", "clause_stops")
        self._stop = compiled(rf"[.;](?=\s|$)|\s{stops}\s", re.IGNORECASE)
        self._moderates = caseless(rf"(?<!\w){lexicon.any_of('rosters', 'moderates')}(?!\w)")
        self._speaks = caseless(rf"(?<!\w){lexicon.any_of('rosters', 'will_speak')}(?!\w)")
        opening = lexicon.any_of("sessions", "opening")
        closing = lexicon.any_of("sessions", "closing")
        self._occasions = {
            "opening": compiled(rf"{opening}\W*$", re.IGNORECASE),
            "closing": compiled(rf"{closing}\W*$", re.IGNORECASE),
        }

    def found(self, blocks: list[Block]) -> Iterator[tuple[list[RosterEntry], tuple[int, int]]]:
        """The people of each list of biographies, and its stretch."""
        chars = self.reading.chars
        i = 0
        while i < len(blocks):
            block = blocks[i]
            i += 1
            text = self._heading_in(chars[block.start : block.end], heading=block.kind == "heading")
            if text is None:
                continue
            until = self._end(blocks, i)
            roles = self.words.roles_over(text)
            entries = list(self._entries(blocks[i:until], roles[0] if len(roles) == 1 else None))
            if entries:
                yield entries, (block.start, blocks[until - 1].end)
                i = until

    def _heading_in(self, text: str, *, heading: bool) -> str | None:
        """The words of a heading over biographies; of a title its last (``SEMINAR …, BIOGRAPHIES OF SPEAKERS``)."""
        told = next(self._heading.finditer(text.lower()), None) if len(text) <= _TITLE else None
        if told is None:
            return None
        if len(text) <= _HEADING and self.words.heads_list(text):
            return text
        return text[told.start() :] if heading and self.words.heads_list(text[told.start() :]) else None

    def _end(self, blocks: list[Block], i: int) -> int:
        """Index of the next heading of another list, or of the end."""
        chars = self.reading.chars
        for at in range(i, len(blocks)):
            if blocks[at].kind == "heading" and self.words.heads_list(chars[blocks[at].start : blocks[at].end]):
                return at
        return len(blocks)

    def _entries(self, blocks: list[Block], default: str | None) -> Iterator[RosterEntry]:
        role = default
        known: set[str] = set()
        for i, block in enumerate(blocks):
            lines = list(printed_lines(self.reading.chars, block))
            label = self.words.label_at(self.reading.chars, *lines[0])
            start = label.start if label else block.start
            found = self._name_at(start, block.end)
            named = found is not None and self._is_name(found[0])
            if found is None or not named:
                role = self._role_under(block, role, default) if block.gap or block.kind == "heading" else role
                continue
            name, after = found
            told = label.role if label and label.role != NO_PART else None
            bracket = self.words.role_after(self.reading.chars, after, lines[0][1])
            told = told or (bracket[0] if bracket else self._role_told(after, block))
            stop = bracket[1] if bracket else after
            alone = blank(self.reading.chars, stop, bracket[1] if bracket else lines[0][1])
            affiliation = self._affiliation(blocks, i, lines, stop, alone=alone)
            # "Ms. SURNAME" begins a second paragraph on somebody.
            again = " " not in name.text and plain_name(name.text) in known
            begins = block.gap or (self._is_full(name) and (i == 0 or self._after_stop(blocks[i - 1])))
            if affiliation is not None and begins and not again:
                known.update(plain_name(name.text).split())
                mention = PersonMention(name, start, lines[0][1], affiliation)
                yield RosterEntry(mention, told or role)
                yield from self._others(block, role)

    def _others(self, block: Block, role: str | None) -> Iterator[RosterEntry]:
        """Whom a later sentence of a biography says to speak too (``Ms. NAME, economist, will speak instead of …``)."""
        for start, end in self.reading.sentences(block)[1:]:
            found = self._name_at(start, end)
            if found is None or not self._is_full(found[0]):
                continue
            name, after = found
            if self.reading.found(self._speaks, after, end):
                aside = _ASIDE.match(self.reading.chars, after, end)
                low = aside.end() if aside else after + 1
                stop = self.reading.chars.find(",", low, end)
                affiliation = self.affiliations.read(low, stop if stop > 0 else end)
                yield RosterEntry(PersonMention(name, start, end, affiliation), role)

    def _role_told(self, after: int, block: Block) -> str | None:
        """The role that a biography says: ``NAME, rapporteur general, is …``, ``She moderates the session on …``."""
        chars = self.reading.chars
        if chars.startswith(", ", after):
            said = self.words.role_in(chars, after + 2, block.end)
            if said and said != "absent":
                return said
        return "moderator" if self._moderates.search(self.reading.lower, after, block.end) else None

    @staticmethod
    def _is_full(name: PersonName) -> bool:
        return bool(name.honorifics) and " " in name.text

    def _after_stop(self, before: Block) -> bool:
        """Whether what stands before a paragraph without a gap has ended."""
        return before.kind == "heading" or self.reading.text.of(before).rstrip()[-1:] in {".", "!", "»", "”", ")"}

    def _name_at(self, start: int, end: int) -> tuple[PersonName, int] | None:
        """The name that stands here, or with its form of address behind an article (``La Sra. NAME``)."""
        found = self.names.at(start, end)
        article = None if found else self._article.match(self.reading.chars, start, end)
        behind = self.names.at(article.end(), end) if article else None
        return behind if behind and behind[0].honorifics else found

    def _is_name(self, name: PersonName) -> bool:
        return bool(name.honorifics) or (len(name.text.split()) > 1 and not self.names.is_entity(name.start, name.end))

    def _role_under(self, block: Block, role: str | None, default: str | None) -> str | None:
        """The role that a heading among the biographies gives those under it; prose gives none."""
        text = self.reading.text.of(block)
        if len(text) > _HEADING or text[-1:] in ".;":
            return role
        over = self.words.roles_over(text)
        occasion = next((r for r, p in self._occasions.items() if p.match(text)), None)
        return occasion or (over[0] if len(over) == 1 else default)

    def _affiliation(
        self, blocks: list[Block], i: int, lines: list[tuple[int, int]], after: int, *, alone: bool
    ) -> Affiliation | None:
        """What a biography says somebody is; None where what follows the name is no biography."""
        block = blocks[i]
        chars = self.reading.chars
        if alone:
            if len(lines) > 1:
                return self._first_sentence(lines[1][0], block.end)
            below = blocks[i + 1] if i + 1 < len(blocks) else None
            return self._first_sentence(below.start, below.end) if below and not below.gap else None
        is_post = self._is.match(chars, after, block.end)
        if is_post:
            # "has been Director", "is currently Director": one word may stand between.
            between = _WORD.match(chars, is_post.end(), block.end)
            starts = (is_post.end(), between.end() if between else is_post.end())
            start = next((at for at in starts if self.affiliations.posts.begins(at, block.end)), None)
            return self._clause(start, block.end) if start else Affiliation()
        if chars[after : after + 1] in ",(–—":
            return self._beside(after, block.end) or self._first_sentence(after + 1, block.end)
        return Affiliation() if chars[after : after + 1] == "." or _VERB.match(chars, after, block.end) else None

    def _clause(self, start: int, end: int) -> Affiliation:
        """The affiliation up to the end of a clause, or to what it says of a part in the meeting."""
        stop = self._stop.search(self.reading.chars, start, end)
        end = stop.start() if stop else end
        part = self._moderates.search(self.reading.lower, start, end)
        comma = self.reading.chars.rfind(",", start, part.start()) if part else -1
        return self.affiliations.read(start, comma if comma > 0 else end)

    def _beside(self, after: int, end: int) -> Affiliation | None:
        """Of what stands between commas before a verb, and what the verb tells, the one that is a post (``NAME,
        Director, was …``; ``NAME, of Kenyan nationality, is Director``)."""
        chars = self.reading.chars
        verb = self._then_is.search(chars, after + 1, end) if chars.startswith(", ", after) else None
        if verb is None or any(stop in chars[after : verb.start()] for stop in (". ", ";")):
            return None
        posts = self.affiliations.posts
        if posts.begins(after + 2, verb.start()) and not self.words.role_in(chars, after + 2, end):
            return self.affiliations.read(after + 2, verb.start())
        return self._clause(verb.end(), end) if posts.begins(verb.end(), end) else None

    def _first_sentence(self, start: int, end: int) -> Affiliation:
        """The affiliation that stands before the first full stop."""
        chars, lexicon = self.reading.chars, self.reading.lexicon
        dots = _DOT.finditer(chars, start, end)
        stop = next((m.start() for m in dots if not abbreviates(chars, start, m.start(), lexicon)), end)
        low = start + len(chars[start:stop]) - len(chars[start:stop].lstrip())
        return self.affiliations.read(low, stop) if low < stop else Affiliation()
