"""Cities that bear the name of their state: *Luxembourg, 3 May 2031*, *à Panama*, *held in Singapore on 4 May*.

Where the head of a paper has a day beside such a name, it is the city's and tells of no state; *Luxembourg proposed*
and *the delegation of Panama* do. Of a state that is hardly more than its city the same holds wherever something was
held; of others (*held in Guatemala*) the name may be the state's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ingest.folding import fold, lowered
from ingest.gazetteer import Match
from ingest.lexicon import Lexicon, compiled
from ingest.page.text import CleanText
from ingest.registry import Label, Registry

__all__ = ["NamedCities"]

_HEAD = 3000  # code points in which the places and days of a paper's own meeting stand
_REACH = 60
_SMALL = 20
_SENTENCE = 140
_LIST = 60  # code points between two of a list
_TOWN = re.compile(r"[A-ZÀ-Þ][\w'’.]*(?:[ -](?:[a-zà-ÿ]{1,3}[ -]){0,2}[A-ZÀ-Þ][\w'’.]*){0,2}")
_PIECE = re.compile(r"[,;:(]\s|\s[–—|-]\s|\s{2,}|\t")
_OPENS_BRACKET = re.compile(r"\s?\(|,\s")


class NamedCities:
    """Knows the cities of one registry and how one language tells where something was held."""

    def __init__(self, lexicon: Lexicon, registry: Registry) -> None:
        self._registry = registry
        lexicon.equip(self, NamedCities._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        names = ("cities", "city_states", "cities_after_at")
        self._cities, self._city_states, after_at = (frozenset(map(fold, lexicon.words("states", x))) for x in names)
        self._after_at = after_at
        self._all = self._cities | self._city_states | after_at
        month = "|".join(sorted(map(re.escape, lexicon.months), key=len, reverse=True))
        of = rf"(?:{lexicon.any_of('grammar', 'of')})?"
        day = rf"\d{{1,2}}(?!\d)[^\n;:()]{{0,28}}?(?<!\w)(?:{month})(?!\w)|(?:{month})\s\d{{1,2}}(?!\d)"
        day = rf"(?:{day}|\d{{1,2}}[./]\d{{1,2}}[./](?:19|20)\d\d|(?:{month})\s{of}(?:19|20)\d\d)"
        small = r"(?:[^\W\d_]{1,9}\s){0,3}?"
        at = lexicon.any_of("states", "at_city")
        apart = r"(?:\s?[,|·•/]\s?|\s[–—-]\s|\s?\(|[^\S\n]{2,}|\t)"
        year = rf"(?:,?\s{of}(?:19|20)\d\d)?"
        self._day_after = compiled(rf"{apart}{small}{day}", re.IGNORECASE)
        self._day_told = compiled(rf",?\s{small}{day}", re.IGNORECASE)
        self._day_before = compiled(rf"{day}{year}{apart}$", re.IGNORECASE)
        self._day_under = compiled(rf"\s+{small}{day}", re.IGNORECASE)
        self._day_over = compiled(rf"{day}{year}\s+$", re.IGNORECASE)
        self._at = compiled(rf"(?<!\w){at}\s$", re.IGNORECASE)
        self._at_after_day = compiled(rf"{day}[^\n.;:]{{0,12}},?\s{at}\s$", re.IGNORECASE)
        held = lexicon.any_of("meetings", "held", "was_held", "to_be_held", "will_be_held")
        self._held = compiled(rf"(?<!\w)(?:{held})(?!\w)[^.;:\n]{{0,40}}?\s{at}\s$", re.IGNORECASE)
        buildings = (*lexicon.words("names", "called_after"), *map(lowered, lexicon.words("names", "things")))
        self._buildings = frozenset(buildings)
        article = lexicon.any_of("grammar", "definite")
        texts = lexicon.any_of("states", "texts_of_city")
        self._text_of = compiled(rf"(?<!\w)(?:{article})({texts})\s?$", re.IGNORECASE)
        self._of_text = compiled(rf"\s({lexicon.any_of('states', 'city_texts')})(?!\w)", re.IGNORECASE)
        venue = lexicon.any_of("meetings", "place_label", "venue_label")
        self._venue = compiled(rf"\W{{0,3}}{venue}\s?:\s", re.IGNORECASE)

    def told(self, clean: CleanText, matches: Sequence[Match]) -> list[Match]:
        """The matches, with cities in the stead of the states whose names these bear."""
        if not self._all:
            return list(matches)
        text = clean.text
        cities = {m: city for m in matches if m.layer == "state" and (city := self._city(m, clean))}
        if not cities:
            return list(matches)
        # "Luxembourg, 3 May 2031; Malta, 4 June 2031": lists of states that signed have a day beside each.
        dated = [m for m in matches if m.layer == "state" and self._day_after.match(text, m.end, m.end + _REACH)]
        listed = {a for a, b in pairwise(dated) if b.start - a.end < _LIST and a.labels[0].ref != b.labels[0].ref}
        listed |= {b for a, b in pairwise(dated) if a in listed}
        return [match if match in listed else cities.get(match, match) for match in matches]

    def _city(self, match: Match, clean: CleanText) -> Match | None:
        label = match.labels[0]
        if label.form != "name" or (ref := self._registry.cities.get(label.ref)) is None:
            return None
        name = fold(clean.text[match.start : match.end]).strip()
        if name not in self._all:
            return None
        if not self._is_of_text(clean.text, match.start, match.end) and not self._is_city(name, match, clean):
            return None
        return Match(match.start, match.end, (Label(ref, label.text, label.language, "name", "place"),))

    def _is_city(self, name: str, match: Match, clean: CleanText) -> bool:
        text, start, end = clean.text, match.start, match.end
        line = text.rfind("\n", 0, start) + 1
        if self._at.search(text, max(line, start - _SMALL), start):
            return name in self._after_at or (name in self._city_states and self._is_held_at(text, line, start, end))
        if start > _HEAD or not (name in self._cities or name in self._city_states):
            return False
        if self._ends_venue(text, line, start, end):
            return True
        # "Luxembourg (Luxembourg), 3 May": the state follows its city.
        after = None if self._is_of_town(text, line, start) else _OPENS_BRACKET.match(text, end)
        if after and fold(text[after.end() : after.end() + end - start]).strip() == name:
            return True
        if _is_alone(clean, start, end):
            return self._is_dated_alone(text, start, end)
        return not self._is_of_town(text, line, start) and self._is_dated(text, start, end)

    def _is_of_text(self, text: str, start: int, end: int) -> bool:
        """Whether a name is that of an instrument or a process, called by the city in which it began."""
        found = self._text_of.search(text, max(0, start - _SMALL * 2), start) or self._of_text.match(text, end)
        return found is not None and found[1][:1].isupper()

    def _is_held_at(self, text: str, line: int, start: int, end: int) -> bool:
        """Whether something is told to have been held, or a day stands beside the words ``in NAME``."""
        near = max(line, start - _SENTENCE)
        told = self._held.search(text, near, start) or self._day_told.match(text, end, end + _REACH)
        return told is not None or self._at_after_day.search(text, near, start) is not None

    def _is_dated(self, text: str, start: int, end: int) -> bool:
        """Whether a day stands beside a name, parted from it by a mark."""
        if self._day_after.match(text, end, end + _REACH):
            return True
        before = self._day_before.search(text, max(0, start - _REACH), start)
        return before is not None and not text[end : end + 1].strip(" ,.)|\n")

    def _is_dated_alone(self, text: str, start: int, end: int) -> bool:
        """Whether a day stands on the line above or below a name on a line of its own."""
        under = self._day_under.match(text, end, end + _REACH)
        return under is not None or self._day_over.search(text, max(0, start - _REACH), start) is not None

    def _ends_venue(self, text: str, line: int, start: int, end: int) -> bool:
        """Whether a name ends a line that says in which building something is held (``Venue: Harbour Hall, NAME``)."""
        stop = text.find("\n", end)
        rest = text[end : stop if stop >= 0 else len(text)]
        label = None if rest.strip(" .") else self._venue.match(text, line, end)
        if label is None:
            return False
        before = _PIECE.split(text[label.end() : start].rstrip(" ,("))[-1]
        return label.end() == start or any(word in self._buildings for word in lowered(before).split())

    @staticmethod
    def _is_of_town(text: str, line: int, start: int) -> bool:
        """Whether a town stands before a name, whose state it is then (``Ciudad de Panamá, Panamá``)."""
        before = text[line:start]
        if not before.endswith((", ", " (", "(")):
            return False
        piece = _PIECE.split(before.rstrip(" ,("))[-1]
        return _TOWN.fullmatch(piece.strip()) is not None


def _is_alone(clean: CleanText, start: int, end: int) -> bool:
    """Whether words are a printed line of their own."""
    block = next(b for b in reversed(clean.blocks) if b.start <= start)
    begins, ends = {block.start, *block.breaks}, {block.end, *(at - 1 for at in block.breaks)}
    return start in begins and end in ends
