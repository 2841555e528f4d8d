"""Organs and offices of known bodies, named by the body and a word for one: ``the IGAD Secretariat``, ``la Oficina de
la OIM en STATE``. Behind its organ's word (``Oficina de la OIM``) the body stays named beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ingest.folding import slug
from ingest.gazetteer import Match
from ingest.lexicon import Lexicon, caseless, compiled
from ingest.naming.bodies import Bodies, Body
from ingest.page.reading import Reading
from ingest.page.stretches import Stretches
from ingest.records import OrganizationRecord

__all__ = ["known_organs"]

_CAPITAL = r"[A-ZÀ-Þ][\w'’-]*\w"
_BEFORE, _BEHIND = 90, 60
_WORD = re.compile(r"\S+")
_APOSTROPHES = frozenset("'’")
_MOST = 4  # states or places in a row
_LAYER, _SERIES = "organization", "series/"
_OWN_KINDS = frozenset(("igo", "forum", "network"))


class _Words:
    """What tells such names in one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        any_of = lexicon.any_of
        organs, offices, sent = (any_of("bodies", key) for key in ("organs_of", "offices_of", "sent_by"))
        self.organ = caseless(rf"(?<![\w'’-])(?:(?P<sent>{sent})|(?P<office>{offices})|{organs})(?![\w'’-])")
        self.head_last = bool(lexicon.data["bodies"]["head_last"])
        article, of, both = (any_of("grammar", key) for key in ("definite", "of", "and"))
        self.of = compiled(rf" (?:{of})(?:{article})?$", re.IGNORECASE)
        joint = rf"(?:(?:{lexicon.literal('bodies', 'links')})(?: |(?<=['’])))"
        small = rf"|{joint}{{1,2}}[a-zà-ÿ]{{4,}}|{any_of('bodies', 'adjectives')}(?!\w)"
        self.between = compiled(rf"(?: (?:{joint}{{0,2}}{_CAPITAL}{'' if self.head_last else small}))*")
        self.capitals = compiled(rf"(?: {_CAPITAL})+")
        self.lead = compiled(rf"(?<![\w'’-])(?:{_CAPITAL} ){{1,3}}$")
        self.post = caseless(rf"(?<!\w)(?:{any_of('posts', 'heads')}|{article.replace(' ', '')})(?!\w)")
        common = {w.casefold() for key in ("organs", "generic") for w in lexicon.words("bodies", key)}
        self.common = common - set(lexicon.words("bodies", "links"))
        self.place = compiled(rf" (?:{any_of('bodies', 'at', 'where', 'sent_to')}|{of}) ?(?:{article})?", re.IGNORECASE)
        self.sent_for = compiled(rf" {any_of('bodies', 'what_for', 'sent_to')}(?: |(?<=['’]))")
        self.where = compiled(rf" {any_of('bodies', 'where')} ")
        self.town = compiled(rf"{_CAPITAL}(?: {_CAPITAL})?(?=[,;.)]|\s[^A-ZÀ-Þ]|\s*$)")
        self.and_organ = compiled(rf" {both} (?=[A-ZÀ-Þ])(?:(?i:{offices}|{organs}))(?![\w'’-])")
        self.area = compiled(rf"{_CAPITAL}(?: (?:(?:{of})(?:{article})?)?{_CAPITAL})*")
        meant = rf"{any_of('bodies', 'what_for')} " + (f"|{of}" if self.head_last else "")
        self.purpose = compiled(rf" (?:{meant})(?:{article})?")
        self.joined = compiled(rf"(?:,| {both}) (?:{article})?")
        self.second = compiled(rf" (?:{both}) (?:{article})?(?=[A-ZÀ-Þ])")
        self.region = compiled(rf"(?:{any_of('bodies', 'regions')})(?![\w-])")
        self.words = compiled(rf"{_CAPITAL}(?: {_CAPITAL})*")
        self.day = caseless(rf"{any_of('dates', 'months', 'weekdays')}(?!\w)")


def known_organs(reading: Reading, bodies: Bodies, taken: Iterable[tuple[int, int]]) -> Iterator[Body]:
    """Such organs in text order; ``taken`` are the stretches of names of people and of bodies of the paper's own."""
    finder, reach = _Finder(reading, bodies, taken), 0
    for match in reading.layer(_LAYER):
        ref = match.labels[0].ref
        if match.start < reach or ref.startswith(_SERIES):
            continue
        body = finder.behind(match) or finder.before(match)
        if body is not None:
            reach = body.end
            yield body


class _Finder:
    def __init__(self, reading: Reading, bodies: Bodies, taken: Iterable[tuple[int, int]]) -> None:
        self._reading, self._bodies = reading, bodies
        self._words = reading.lexicon.made(_Words)
        self._taken = Stretches(taken)
        self._firsts = {b.start for b in reading.text.blocks}
        self._breaks = {at for b in reading.text.blocks for at in b.breaks}

    def behind(self, whole: Match) -> Body | None:
        """The organ whose word stands behind the body's name (``the ILO Country Office for STATE``)."""
        reading, words = self._reading, self._words
        run = words.capitals.match(reading.chars, whole.end, whole.end + _BEHIND) if words.head_last else None
        if run is None or self._fills_line(whole):
            return None
        if any(map(self._is_none, reading.lower[run.start() : run.end()].split())):
            return None
        organs = words.organ.finditer(reading.lower, run.start(), run.end())
        organ = next((m for m in organs if m.end() == run.end() and self._is_name(m)), None)
        return self._organ(organ, whole.start, run.end(), whole) if organ else None

    def _fills_line(self, whole: Match) -> bool:
        """Whether the body's name fills a line of its own, as in the head of a paper."""
        if whole.end + 1 not in self._breaks:
            return False
        return whole.start in self._breaks or whole.start in self._firsts

    def before(self, whole: Match) -> Body | None:
        """The organ whose word stands before the body's name (``Oficina Regional de la OIM en STATE``)."""
        reading, words = self._reading, self._words
        low = max(0, whole.start - _BEFORE)
        link = words.of.search(reading.chars, low, whole.start)
        if link is None:
            return None
        if reading.chars[whole.end : whole.end + 1] in _APOSTROPHES:  # "the Office of the Union's Envoy"
            return None
        for organ in words.organ.finditer(reading.lower, low, link.start() + 1):
            if self._is_name(organ) and words.between.fullmatch(reading.chars, organ.end(), link.start()):
                start = self._lead(organ.start())
                bare = start == organ.start() and organ.end() == link.start()
                return self._organ(organ, start, whole.end, whole, bare=bare)
        return None

    def _is_name(self, organ: re.Match[str]) -> bool:
        """Whether a word for an organ stands with a capital, in no line of capitals."""
        written = self._reading.chars[organ.start() : organ.end()]
        return written[0].isupper() and not written.isupper()

    def _lead(self, organ: int) -> int:
        """Where a name begins that words in capitals open before the word for an organ (``Permanent Council of …``)."""
        words = self._words
        lead = words.lead.search(self._reading.chars, max(0, organ - _BEHIND), organ) if words.head_last else None
        if lead is None:
            return organ
        others = [m.end() for m in _WORD.finditer(self._reading.lower, lead.start(), organ) if self._is_none(m[0])]
        return self._reading.chars.index(" ", others[-1]) + 1 if others else lead.start()

    def _is_none(self, word: str) -> bool:
        """Whether a word is an article or somebody's post, and none of an organ (``Executive``)."""
        return self._words.post.fullmatch(word) is not None and word not in self._words.common

    def _organ(self, organ: re.Match[str], start: int, end: int, whole: Match, *, bare: bool = False) -> Body | None:
        """The body from ``start`` on, up to where its name ends; none where a delegation may be meant."""
        both = self._words.and_organ.match(self._reading.chars, end)
        named = end = both.end() if both else end
        goes = organ["sent"] or organ["office"]
        end = self._onto_places(end) if goes else self._onto_purpose(end)
        # "la delegación de la OIM" comes and goes, "the Office of the ILO" is any.
        vague = end == named and (organ["sent"] or (organ["office"] and bare))
        if vague or self._taken.meet(start, end):
            return None
        others = self._reading.within(_LAYER, start, named)
        if any(m != whole and not whole.start <= m.start < whole.end for m in others):
            return None
        name = self._reading.chars[start:end]
        kind = self._bodies.kind_within(start, end)
        kind = kind if kind in _OWN_KINDS else "unit"
        ref, code = f"organization/{slug(name)}", self._reading.lexicon.code
        record = OrganizationRecord(ref, name, kind, code, parent=whole.labels[0].ref)
        return Body(ref, name, kind, start, end, record)

    def _onto_places(self, end: int) -> int:
        """Where the states, places or region end to which an office is sent; ``end`` where none is told."""
        words, chars = self._words, self._reading.chars
        link, reach = words.place.match(chars, end), end
        town = self._town_end(end)
        if town:
            return town
        free = words.sent_for.match(chars, end) is not None
        for _ in range(_MOST):
            at = self._place_end(link.end(), free=free) if link else 0
            if not at:
                break
            reach, free = at, False
            link = words.joined.match(chars, at)
        return reach

    def _town_end(self, end: int) -> int:
        """Where the town ends in which an office is, one that no list has, too (``Office in TOWN``); 0 where none is
        told."""
        words, chars = self._words, self._reading.chars
        where = words.where.match(chars, end)
        town = words.town.match(chars, where.end()) if where else None
        return 0 if town is None or self._is_other(town.start()) else town.end()

    def _place_end(self, at: int, *, free: bool) -> int:
        """Where the name of a state, a place or a region ends that begins here, ``free``: or words in capitals; 0 where
        none does."""
        words, chars = self._words, self._reading.chars
        found = words.region.match(chars, at)
        if found is None and not self._is_other(at):
            found = words.area.match(chars, at) if free else None
            second = words.second.match(chars, found.end()) if found and " " not in found[0] else None
            if second and not self._is_other(second.end()):  # "East and Horn of Africa"
                found = words.area.match(chars, second.end())
        if found:
            return found.end()
        place = next((m for layer in ("state", "place") if (m := self._reading.at(layer, at))), None)
        return place.end if place and place.labels[0].form != "adjective" else 0

    def _onto_purpose(self, end: int) -> int:
        """Where the words end that say what an organ is for (``Committee on Migrants``, ``Court of Justice``)."""
        words, reading = self._words, self._reading
        link, reach = words.purpose.match(reading.chars, end), end
        for _ in range(_MOST):
            found = words.words.match(reading.chars, link.end()) if link else None
            if found is None or self._is_other(found.start()):
                break
            reach = found.end()
            link = words.joined.match(reading.chars, reach) or words.purpose.match(reading.chars, reach)
        return reach

    def _is_other(self, at: int) -> bool:
        layers = ("state", _LAYER, "framework", "place")
        return any(self._reading.covers(x, at) for x in layers) or bool(self._words.day.match(self._reading.lower, at))
