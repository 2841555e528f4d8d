"""Which meetings of different documents are one: those of one key, unless what the documents tell of them differs.

A word for a meeting and its day are the key of many meetings that have little to do with each other. Names in one
language that have no word of their own in common, and different cities, keep them apart; what a document leaves out or
says in another language keeps nothing apart. Those kept apart get keys of the words that name them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain, count

from ingest.folding import fold_name, lowered, slug
from ingest.lexicon import Lexicon, compiled, load_lexicons
from ingest.naming.names import name_key
from ingest.records import Conversion, EventRecord, PlaceRecord

__all__ = ["Meeting", "Told", "meeting_of", "meetings_apart", "told_of"]

_KEY = re.compile(r"(.+?)(-\d{4}(?:-\d\d){0,2})")
_WORD = re.compile(r"[^\W\d_]+")
_ACRONYM = re.compile(r"\b[A-Z][A-Za-z]?[A-Z][A-Za-z]{0,5}\b")
_OWN, _STEM = 4, 5  # letters of a word that tells meetings apart; how many of them tell words apart
_CITY = 2  # letters in which the names of a city in two languages begin alike
_KEY_WORDS = 8
_PERSON = "person:"
_KINDS = ("workshop", "dialogue", "hearing", "summit", "conference", "meeting", "session", "numbered")


@dataclass(frozen=True, slots=True)
class Told:
    """What one document tells of a meeting: ``key`` is its own, ``names`` what it calls it, in ``language``; ``days``
    are its first and last, ``people`` those who were there, by name and with state or body."""

    document: str
    key: str
    language: str | None
    edition: str | None
    names: tuple[str, ...]
    city: str | None
    kind: str = ""
    days: tuple[str, str] = ("", "")
    people: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Meeting:
    """What is told, with the ``words`` that only its names have, by their first letters; ``initials`` are those of all
    words of each name, ``acronyms`` stand in them."""

    told: Told
    words: frozenset[str]
    initials: tuple[str, ...]
    acronyms: frozenset[str]

    @classmethod
    def of(cls, told: Told, lexicon: Lexicon | None) -> Meeting:
        """With the words that a lexicon leaves; none in a language that has none."""
        words = (_own_words(name, told.key, lexicon) for name in told.names) if lexicon else ()
        return cls(
            told,
            frozenset(chain.from_iterable(words)),
            tuple("".join(word[0] for word in fold_name(name).split()) for name in told.names),
            frozenset(m.lower() for name in told.names if not name.isupper() for m in _ACRONYM.findall(name)),
        )

    def contradicts(self, other: Meeting) -> bool:
        """Whether the two cannot be one; versions of one paper always tell of one."""
        if self.told.edition and self.told.edition == other.told.edition:
            return False
        return self.is_elsewhere(other) or self._is_called_otherwise(other)

    def agrees(self, other: Meeting) -> bool:
        """Whether something besides the key says that the two are one."""
        same_city = bool(self.told.city and other.told.city) and not self.is_elsewhere(other)
        return same_city or (self._is_in_language(other) and bool(self.words & other.words))

    def is_elsewhere(self, other: Meeting) -> bool:
        """Whether the two are told to be in two cities; names of one in two languages begin alike."""
        one, two = sorted((self.told.city or "", other.told.city or ""))
        if not one or one == two or two.startswith(f"{one}-"):
            return False
        return self._is_in_language(other) or one[:_CITY] != two[:_CITY]

    def _is_in_language(self, other: Meeting) -> bool:
        return self.told.language == other.told.language

    def _is_called_otherwise(self, other: Meeting) -> bool:
        if not self._is_in_language(other) or not self.words or not other.words or self.words & other.words:
            return False
        return not (self._shortens(other) or other._shortens(self))

    def _shortens(self, other: Meeting) -> bool:
        """Whether an acronym in its name may stand for the other one's."""
        return any(_in_order(letters, name) for letters in self.acronyms for name in other.initials)


def told_of(conversion: Conversion) -> Iterator[Told]:
    """What a document tells of its meetings whose keys are words and a time."""
    document, there = conversion.document, _people(conversion)
    for event in conversion.events:
        if "/" not in event.key and not event.series and not event.parent and _is_dated(event):
            language = event.language or document.language
            names = tuple(name for name in (event.label, *event.others) if name)
            days, people = (event.start or "", event.end or ""), frozenset(there.get(event.key, ()))
            city = _city(event.place)
            yield Told(document.slug, event.key, language, document.edition, names, city, event.kind, days, people)


def _people(conversion: Conversion) -> Mapping[str, set[str]]:
    """Those of whom a state or body is told, by name and with that, by the meetings that they were in."""
    told = {p.key: (name_key(p.names[0]), (*p.states, *p.bodies)) for p in conversion.people}
    present = [(taking.event, taking.person) for taking in conversion.participations]
    present += [(s.event, (s.speaker or "").removeprefix(_PERSON)) for s in conversion.statements if s.event]
    found: defaultdict[str, set[str]] = defaultdict(set)
    for event, key in present:
        name, refs = told.get(key, ("", ()))
        found[event.partition("/")[0]].update(f"{name} {ref}" for ref in refs)
    return found


def meetings_apart(told: Iterable[Told], called: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[Told, str]]:
    """Those whose key is another meeting's, too, each with one of its own.

    ``called``: by document, the keys that meetings get from another version of it.
    """
    groups: defaultdict[str, list[Told]] = defaultdict(list)
    for one in told:
        groups[called.get(one.document, {}).get(one.key, one.key)].append(one)
    taken = set(groups)
    for key, found in sorted(groups.items()):
        if len({(one.names, one.city) for one in found}) > 1:
            meetings = [meeting_of(one) for one in found]
            if _differ(meetings):
                for cluster in sorted(_clusters(meetings), key=lambda these: min(m.told.document for m in these)):
                    new = _new_key(key, cluster, taken)
                    taken.add(new)
                    yield from ((meeting.told, new) for meeting in cluster)


def meeting_of(told: Told) -> Meeting:
    """What is told of a meeting, with the words that only its names have."""
    return Meeting.of(told, _lexicons().get(told.language or ""))


@cache
def _lexicons() -> dict[str, Lexicon]:
    """Read only once meetings of one key are told otherwise."""
    return load_lexicons()


def _differ(meetings: list[Meeting]) -> bool:
    return any(one.contradicts(other) for i, one in enumerate(meetings) for other in meetings[:i])


def _clusters(meetings: list[Meeting]) -> list[list[Meeting]]:
    """One list for each meeting: those of which most is told come first, and what fits several is none of these."""
    sure: list[list[Meeting]] = []
    unsure: list[list[Meeting]] = []
    for one in sorted(meetings, key=lambda m: (-bool(m.told.city) - bool(m.words), m.told.document)):
        fitting = _fitting(one, sure)
        close = [these for these in fitting if any(one.agrees(other) for other in these)]
        chosen = close if len(close) == 1 else fitting
        kept = sure
        if len(chosen) > 1:
            chosen, kept = _fitting(one, unsure), unsure
        if chosen:
            chosen[0].append(one)
        else:
            kept.append([one])
    return sure + unsure


def _fitting(one: Meeting, clusters: list[list[Meeting]]) -> list[list[Meeting]]:
    return [these for these in clusters if not any(one.contradicts(other) for other in these)]


def _new_key(key: str, cluster: list[Meeting], taken: set[str]) -> str:
    """A key of the words that name a meeting, or of its city; the same where neither is told of it."""
    head, tail = _KEY.fullmatch(key).groups()  # type: ignore[union-attr]
    meetings = sorted(cluster, key=lambda meeting: meeting.told.document)
    label = next((meeting.told.names[0] for meeting in meetings if meeting.words), None)
    city = next((meeting.told.city for meeting in meetings if meeting.told.city), None)
    if not label and not city:
        return key
    named = slug(label, words=_KEY_WORDS) if label else head
    forms = [f"{named}{tail}"] if label else []
    forms += [f"{named}-{city}{tail}"] if city else []
    numbered = (f"{forms[-1]}-{number}" for number in count(2))
    return next(form for form in chain(forms, numbered) if form not in taken)


def _is_dated(event: EventRecord) -> bool:
    """Whether the key of a meeting ends in its time."""
    match = _KEY.fullmatch(event.key)
    return bool(match and event.start and event.start.startswith(match[2][1:]))


def _city(place: PlaceRecord | None) -> str | None:
    """The name of a city in its IRI."""
    if place is None:
        return None
    ref = place.within if place.within and place.within.startswith("place/") else place.ref
    return ref.removeprefix("place/") if ref.startswith("place/") else None


def _own_words(name: str, key: str, lexicon: Lexicon) -> Iterator[str]:
    """The words of a name that are no word for a meeting, no number and none that any meeting may have."""
    kinds, common = lexicon.made(_common_words)
    head = _KEY.fullmatch(key)[1]  # type: ignore[index]
    for word in _WORD.findall(lowered(name)):
        folded = fold_name(word).replace(" ", "")
        if len(folded) >= _OWN and folded not in common and folded != head and not kinds.fullmatch(word):
            yield folded[:_STEM]


def _common_words(lexicon: Lexicon) -> tuple[re.Pattern[str], frozenset[str]]:
    words = (*lexicon.words("linking", "of_any"), *lexicon.ordinals)
    return compiled(lexicon.any_of("meetings", *_KINDS)), frozenset(map(fold_name, words))


def _in_order(letters: str, initials: str) -> bool:
    """Whether all letters come in a name's initials, in this order."""
    rest = iter(initials)
    return all(letter in rest for letter in letters)
