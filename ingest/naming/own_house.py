"""The body that a paper leaves out because it is its own: a report of a council's session says *the Executive
Secretary*, *Secretary-General of the Organization*, *officer in the Secretariat*, of the body on its letterhead."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cached_property

from ingest.lexicon import NOT_KINDS, Lexicon, caseless, compiled
from ingest.naming.affiliations import Affiliation, Affiliations
from ingest.naming.bodies import Body
from ingest.naming.head_bodies import head_bodies
from ingest.naming.person_mentions import PersonMention
from ingest.page.reading import Reading

__all__ = ["OwnHouse"]

_HEAD = 800  # code points
_ACRONYM = re.compile(r"\s*\([\w. -]{2,12}\)|")
_GAP = re.compile(r"\s{3}|\s*$")
_KINDS = frozenset(("un", "igo", "rcp", "network", "forum", "ngo", "other", "academic"))
_NOTHING = Affiliation()
_OF_MEETINGS = frozenset(("igo", "network", "forum"))
_WORD = re.compile(r"\w+")


class OwnHouse:
    """Finds it for one document."""

    def __init__(self, reading: Reading, affiliations: Affiliations) -> None:
        self._reading = reading
        self._affiliations = affiliations
        reading.lexicon.equip(self, OwnHouse._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        link = rf"(?:^|\s)(?:{lexicon.any_of('bodies', 'at')})\s?"
        # "officer in the Secretariat", but "officer in the Quays Secretariat"
        small = r"(?:(?:.*\s)?[a-zà-ÿ]{1,4}(?:['’]|\s))?"
        self._secretariat = compiled(rf"{small}(?i:{lexicon.any_of('bodies', 'secretariats')})")
        self._head = caseless(lexicon.any_of("posts", "of_secretariat"))
        kinds = lexicon.any_of("bodies", *(k for k in lexicon.kinds("bodies") if k not in NOT_KINDS))
        self._kinds = compiled(kinds, re.IGNORECASE)
        self._short = compiled(rf"{link}(?P<word>[A-ZÀ-Þ][\w-]+)$")

    def told(self, mentions: Iterable[PersonMention]) -> list[PersonMention]:
        """The mentions, with the paper's own body where they leave it out."""
        return [m if m.affiliation == _NOTHING else replace(m, affiliation=self.of(m.affiliation)) for m in mentions]

    def of(self, affiliation: Affiliation) -> Affiliation:
        """An affiliation with the paper's own body, where its posts or its department are of one that it leaves out."""
        named = affiliation.state or affiliation.country or not self._may(affiliation)
        # "Chair of the Committee": whoever presides over it is a member state's.
        if named or self._affiliations.presides(affiliation):
            return affiliation
        texts = [b.text for b in affiliation.bodies] or [p.text for p in affiliation.posts]
        own = next(filter(None, map(self._body, texts)), None)
        if own is None:
            return affiliation
        if affiliation.bodies:
            return replace(affiliation, speaks_for=(own.ref,))
        return replace(
            affiliation, bodies=(own,), posts=tuple(replace(p, body=p.body or own.ref) for p in affiliation.posts)
        )

    @staticmethod
    def _may(affiliation: Affiliation) -> bool:
        """Whether nothing but posts, or a new body, is told."""
        if affiliation.bodies:
            own = all(b.record is not None and b.record.state is None for b in affiliation.bodies)
            return own and {b.ref for b in affiliation.bodies}.issuperset(affiliation.speaks_for)
        return bool(affiliation.posts) and all(p.body is None for p in affiliation.posts)

    def _body(self, text: str) -> Body | None:
        """The body that a post's words, or a department's, leave out."""
        if self._secretariat.fullmatch(text) or self._head.fullmatch(text.lower()):
            return self._house
        short = self._short.search(text)
        word = short["word"].casefold() if short and self._kinds.fullmatch(short["word"]) else None
        named = [b for b in self._letterhead if word in _WORD.findall(b.text.casefold())] if word else []
        return named[0] if named and len({b.ref for b in named}) == 1 else None

    @property
    def _house(self) -> Body | None:
        """The one body whose secretariat serves the meeting: the first on the letterhead; none where several known ones
        share it, whose meeting it is together."""
        known = {b.ref for b in self._letterhead if b.record is None and not self._is_new(b)}
        return self._letterhead[0] if self._letterhead and len(known) < 2 else None

    def _is_new(self, body: Body) -> bool:
        return self._affiliations.bodies.is_introduced(body.ref)

    @cached_property
    def _letterhead(self) -> list[Body]:
        """Bodies that alone fill a line of the head, or whose meeting it names."""
        reading, bodies = self._reading, self._affiliations.bodies
        matches = reading.within("organization", 0, _HEAD)
        heads = head_bodies(reading, bodies, [(m.start, m.end) for m in matches])
        known = [
            body
            for m in matches
            if (body := bodies.known(m.start, m.end)) and body.kind in _KINDS and self._is_headline(body)
        ]
        return sorted([*known, *(b for b in heads if b.kind in _OF_MEETINGS)], key=lambda b: b.start)

    def _is_headline(self, body: Body) -> bool:
        """Whether a body begins a line and fills it, but for its acronym, or what stands far from it."""
        acronym = _ACRONYM.match(self._reading.chars, body.end)
        end = acronym.end() if acronym else body.end
        begins, ends = self._lines
        return body.start in begins and (end in ends or _GAP.match(self._reading.chars, end) is not None)

    @cached_property
    def _lines(self) -> tuple[frozenset[int], frozenset[int]]:
        """Where lines of the head begin and end."""
        blocks = [b for b in self._reading.text.blocks if b.start < _HEAD]
        begins = {at for b in blocks for at in (b.start, *b.breaks)}
        return frozenset(begins), frozenset({at - 1 for at in begins} | {b.end for b in blocks})
