"""How far names of bodies reach that the registry has in part: another name beside an acronym that it knows, the branch
of a body in a country, the town in which a body is, the state at its end."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ingest.gazetteer import Match
from ingest.lexicon import Lexicon, caseless, compiled
from ingest.naming.body_names import initials
from ingest.naming.own_acronyms import resembles
from ingest.page.reading import Reading

__all__ = ["NameEnds", "is_branching"]

_BRANCH = re.compile(r"[ -][A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?")
_QUOTED = re.compile(r"\s[«“\"]")
_ARTICLE = 3  # letters
_THREE, _CAPITALS, _LED = re.compile(r"[A-Z]{3}"), re.compile(r"[A-Z]{3,9}(?!\w)"), 8
_WITH_BRANCHES = frozenset(("ngo", "network"))


def is_branching(reading: Reading, ref: str) -> bool:
    """Whether a body of the registry is an association that may have branches in several countries."""
    return reading.registry.kinds.get(ref) in _WITH_BRANCHES


class NameEnds:
    """Ends of names of bodies in one document, whose words for a body ``head`` finds; offsets in the clean text."""

    def __init__(self, reading: Reading, head: re.Pattern[str]) -> None:
        self._reading = reading
        self._head = head
        reading.lexicon.equip(self, NameEnds._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._longer = compiled(rf"\s+{lexicon.any_of('bodies', 'longer')}\s+[a-zà-ÿ]")
        self._organ_of = compiled(rf"\s(?:{lexicon.any_of('grammar', 'of')})(?=[A-ZÀ-Þ])")
        like_one = "|".join(re.escape(w.casefold()) for w in lexicon.words("bodies", "generic"))
        self._office = caseless(rf"(?:{lexicon.any_of('bodies', 'offices_of')})(?:\s(?:{like_one}))*(?!\w)")
        self._state_kind = compiled(rf"\s*{lexicon.any_of('states', 'kinds_of_state')}\s*", re.IGNORECASE)
        self._link_end = compiled(rf"\s*,?\s*(?i:{lexicon.any_of('bodies', 'at')})\s*$")
        self._link = compiled(rf"\s(?i:{lexicon.any_of('bodies', 'at')})(?:\s|(?<=['’]))")
        self._posted = caseless(rf"(?:{lexicon.any_of('bodies', 'posted')})(?!\w)")
        self._abroad = caseless(rf"\s{lexicon.any_of('posts', 'abroad')}(?!\w)")
        at = lexicon.any_of("bodies", "at", "where")
        self._of = compiled(rf"\s(?:{lexicon.any_of('grammar', 'of')})$", re.IGNORECASE)
        self._to_host = compiled(rf"\s(?i:{at})(?:\s|(?<=['’]))")
        self._in = compiled(rf"\s+{lexicon.any_of('bodies', 'where')}\s+$", re.IGNORECASE)
        self._initials = initials()
        definite = lexicon.any_of("grammar", "definite", "contracted")
        self._led = compiled(rf"(?<!\w)(?P<article>{definite})$", re.IGNORECASE)

    def not_abroad(self, links: Iterable[re.Match[str]]) -> list[int]:
        """Where links end that don't lead to where a state's people live abroad (``… en el Exterior``)."""
        lower = self._reading.lower
        return [m.end() for m in links if not m.start() or self._abroad.match(lower, m.start() - 1) is None]

    def may_be_lone(self, start: int, at: int) -> bool:
        """Whether one word in capitals may be a body's name that the first link after a post leads to (``Chair of
        Velora``): what a second one leads to is a field of work or a town (``Chair of the women's group of TOWN``) but
        for letters (``Director of Policy of the FGQ``), and a link that says where leads to a town (``teacher in
        TOWN``)."""
        chars = self._reading.chars
        links, letters = list(self._link.finditer(chars, start, at)), _CAPITALS.match(chars, at)
        near = len(links) <= 1 or (letters is not None and self.are_letters(at, letters[0]))
        return near and self._in.search(chars, start, at) is None

    def are_letters(self, at: int, word: str) -> bool:
        """Whether a word behind a post is letters that are a body's: four or more, or three behind an article of one
        thing (``director de la FGQ``); without one there are fields of work, too (``Director of ICT``)."""
        if self._initials.fullmatch(word):
            return True
        three = _THREE.fullmatch(word) is not None
        led = self._led.search(self._reading.chars, max(0, at - _LED), at) if three else None
        return led is not None and not self._reading.lexicon.is_plural(led["article"].strip())

    def is_acronym_of(self, start: int, acronym: int, ref: str) -> bool:
        """Whether the words from ``start`` on are another name of the registry's body whose acronym follows in brackets
        (``European Asylum Agency (EUAA)``)."""
        reading = self._reading
        before = reading.chars[start:acronym]
        return before.endswith("(") and resembles(before[:-1], ref, reading.lexicon.code, reading.registry)

    def is_office(self, start: int, end: int) -> bool:
        """Whether a stretch is but a word for an office with its adjectives (``Bureau régional``)."""
        return self._office.fullmatch(self._reading.lower, start, end) is not None

    def is_office_of_known(self, start: int, end: int) -> bool:
        """Whether an office of a body of the registry is named, which its state tells from others."""
        begins = self._office.match(self._reading.lower, start, end) is not None
        return begins and bool(self._reading.within("organization", start, end))

    def goes_on(self, end: int, stop: int) -> bool:
        """Whether a registry name that ends here is only the head of a longer one (``Forum des maires``,
        ``Committee of Families “Safe Quays”``)."""
        if end >= stop - 1:
            return False
        link = self._longer.match(self._reading.chars, end, stop)
        # "the ILO for STATE", with an article
        sent = link and any(s.start < link.end() + _ARTICLE for s in self._reading.within("state", end, stop)[:1])
        return _QUOTED.match(self._reading.chars, end, stop) is not None or (link is not None and not sent)

    def is_part(self, known: tuple[int, str], stop: int) -> bool:
        """Whether a registry name, by its end and ref, is part of another up to ``stop``: one more word for a body ends
        it (``… Secretariat``), or where an association's branch works (``Some Aid Africa``)."""
        end, ref = known
        chars = self._reading.chars
        organ = self._head.match(self._reading.lower, end + 1, stop) if chars[end : end + 1] == " " else None
        # "… Secretariat", "… Court of Justice"
        if organ is not None and (organ.end() == stop or self._organ_of.match(chars, organ.end(), stop)):
            return True
        return is_branching(self._reading, ref) and _BRANCH.fullmatch(chars, end, stop) is not None

    def without_town(self, start: int, end: int) -> int:
        """Where a name ends before the town in which the body is; missions to a town's state keep theirs."""
        reading = self._reading
        town = next((m for m in reading.within("place", start, end) if m.end == end), None)
        where = self._in.search(reading.chars, start, town.start) if town else None
        if where is None or " " not in reading.chars[start : where.start()]:
            return end  # "Embassy in TOWN"
        if reading.within("state", start, where.start()):
            return end
        return where.start()

    def begins_state(self, at: int) -> bool:
        """Whether a state's name begins here, whatever word for a body is in it (``Federación de Rusia``)."""
        state = self._reading.at("state", at)
        return state is not None and state.labels[0].form != "adjective"

    def without_state(self, start: int, end: int) -> int:
        """Where a stretch ends before the name of a state that it ends with."""
        states = [m for m in self._reading.within("state", start, end) if m.end == end]
        if not states or states[0].labels[0].form == "adjective":
            return end
        link = self._link_end.search(self._reading.chars, start, states[0].start)
        return link.start() if link else end

    def onto_state(self, end: int, stop: int) -> int:
        """Where the name of the state ends that a link behind a name leads to, up to ``stop``; else ``end``."""
        link = self._link.match(self._reading.chars, end, stop) if end < stop else None
        state = self._reading.at("state", link.end()) if link else None
        return state.end if state and state.labels[0].form != "adjective" else end

    def onto_host(self, start: int, end: int, stop: int) -> int:
        """Where the name of the state ends in which the mission is whose name ends at ``end`` (``Embassy of STATE in
        STATE``); else ``end``."""
        if self._posted.match(self._reading.lower, start, end) is None:
            return end
        link = self._to_host.match(self._reading.chars, end, stop)
        state = self._reading.at("state", link.end()) if link and not self._of.fullmatch(link[0]) else None
        return state.end if state and state.labels[0].form != "adjective" else end

    def without_host(self, start: int, end: int) -> int:
        """Where a mission's name ends before the state in which it is."""
        owner = next((m for m in self._reading.within("state", start, end) if m.end < end), None)
        return owner.end if owner and self.onto_host(start, owner.end, end) == end else end

    def before_state(self, start: int, end: int) -> str:
        """What stands before the state's name that ends a stretch; nothing where none does."""
        stop = self.without_state(start, end)
        return self._reading.chars[start:stop] if stop < end else ""

    def before_last_state(self, start: int, end: int) -> str:
        """What stands before the state's name that ends a stretch, and before a link to it (``Open Forum STATE``)."""
        if linked := self.before_state(start, end):
            return linked
        last = next((m for m in self._reading.within("state", start, end) if m.end == end), None)
        return self._reading.chars[start : last.start].rstrip() if last and last.labels[0].form != "adjective" else ""

    def behind(self, state: Match) -> int:
        """Where the word behind a state's name begins (``U.S. Department``)."""
        return state.end + 1 + self._reading.chars.startswith(". ", state.end)

    def is_state(self, start: int, end: int) -> bool:
        """Whether words are a state by its adjective (``the Ugandan Republic``)."""
        named = next((m for m in self._reading.within("state", start, end) if m.labels[0].form == "adjective"), None)
        rest = named and self._reading.chars[start : named.start] + self._reading.chars[named.end : end]
        return bool(rest) and self._state_kind.fullmatch(str(rest)) is not None
