"""What papers in two languages tell of one meeting: under which key it goes, and which of their statements are one.

Words of a meeting's name, its key and the words of statements differ between languages. What tells that two meetings
are one are their days, with two of these: the city, a word of their names in common, somebody who was at both. Of a
speaker's statements in one session, those are one that alone cite the same frameworks and name the same states.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from ingest.identity.retelling import Pairs, Telling
from ingest.identity.same_meetings import Meeting, Told, meeting_of
from ingest.page.dates import names_day
from ingest.records import Conversion

__all__ = ["Tongues", "meetings_together", "pair_translations"]

_Mark = tuple[str, str, str | None, bool, frozenset[str]]
_ANY = frozenset(("meeting", "other"))  # kinds that a paper gives a meeting of which it tells no more
_SIGNS = 2
_NUMBER = re.compile(r"\d+")
_LAYERS = ("state/", "framework/")


def meetings_together(told: Iterable[Told], called: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[Told, str, str]]:
    """Meetings that papers in another language tell under another key, each with that of the first paper, and with it.

    ``called``: by document, other keys that meetings have.
    """
    days: defaultdict[str, defaultdict[str, list[Told]]] = defaultdict(lambda: defaultdict(list))
    for one in told:
        if one.language and one.days[0] and names_day(one.days[0]):
            days[one.days[0]][called.get(one.document, {}).get(one.key, one.key)].append(one)
    for groups in days.values():
        if len(groups) > 1 and len({one.language for found in groups.values() for one in found}) > 1:
            yield from _joined({key: [meeting_of(one) for one in found] for key, found in groups.items()})


def _joined(groups: Mapping[str, Sequence[Meeting]]) -> Iterator[tuple[Told, str, str]]:
    """Those of one day whose keys become one; none that fits two in one language."""
    fitting: defaultdict[str, list[str]] = defaultdict(list)
    for key, other in combinations(sorted(groups), 2):
        if _are_one(groups[key], groups[other]):
            fitting[key].append(other)
            fitting[other].append(key)
    for key, others in fitting.items():
        every = [key, *others]
        paper, first = min((meeting.told.document, one) for one in every for meeting in groups[one])
        if key != first and all(set(fitting[one]) == {*every} - {one} for one in every):
            yield from ((meeting.told, first, paper) for meeting in groups[key])


def _are_one(ones: Sequence[Meeting], others: Sequence[Meeting]) -> bool:
    """Whether two meetings are one: nothing that is told of them differs, and enough of it agrees."""
    pairs = [(one, other) for one in ones for other in others]
    if any(one.told.language == other.told.language or _differ(one, other) for one, other in pairs):
        return False
    return any(_agree(one, other) for one, other in pairs)


def _differ(one: Meeting, other: Meeting) -> bool:
    if one.is_elsewhere(other) or one.told.document == other.told.document:
        return True
    kinds = {one.told.kind, other.told.kind}
    ends = {one.told.days[1], other.told.days[1]} - {""}
    return (len(kinds) > 1 and not kinds & _ANY) or len(ends) > 1 or _numbers(one) != _numbers(other)


def _agree(one: Meeting, other: Meeting) -> bool:
    city = one.told.city if one.told.city and other.told.city else None
    words, theirs = one.words | one.acronyms, other.words | other.acronyms
    if words and words == theirs and one.told.kind == other.told.kind:
        return True
    shared = {word for word in words & theirs if not (city and city.startswith(word))}
    return bool(city) + bool(shared) + bool(one.told.people & other.told.people) >= _SIGNS


def _numbers(meeting: Meeting) -> frozenset[str]:
    return frozenset(number for name in meeting.told.names for number in _NUMBER.findall(name))


class Tongues:
    """The meetings of which papers report what was said, and the languages of these; noted as they are passed by."""

    def __init__(self) -> None:
        self._papers: dict[str, tuple[str, frozenset[str]]] = {}

    def add(self, conversion: Conversion) -> None:
        """Note those of one paper."""
        document = conversion.document
        events = frozenset(said.event.partition("/")[0] for said in conversion.statements if said.event)
        if document.language and events:
            self._papers[document.slug] = document.language, events

    def shared(self, called: Callable[[str, str], str]) -> list[str]:
        """The papers that report of a meeting of which one in another language does; ``called`` tells what a meeting of
        a paper is in the graph."""
        languages: defaultdict[str, set[str]] = defaultdict(set)
        papers: defaultdict[str, set[str]] = defaultdict(set)
        for slug, (language, events) in self._papers.items():
            for event in events:
                languages[called(slug, event)].add(language)
                papers[called(slug, event)].add(slug)
        return sorted({slug for event, slugs in papers.items() if len(languages[event]) > 1 for slug in slugs})


def pair_translations(pairs: Pairs, papers: Iterable[tuple[Conversion, Iterable[Telling]]]) -> None:
    """Pair the statements of different papers in different languages that are one; of each paper its tellings."""
    found: defaultdict[_Mark, defaultdict[str, list[tuple[str, Telling]]]] = defaultdict(lambda: defaultdict(list))
    for conversion, tellings in papers:
        named = sorted((m.span.start, m.span.end, m.ref) for m in conversion.mentions if m.ref.startswith(_LAYERS))
        for telling in tellings:
            record = conversion.statements[telling.place[1]]
            about = _about(record.span.start, record.span.end, named) - {*record.on_behalf_of}
            about |= {*record.cites}
            if telling.who and record.event and about:
                mark = telling.who, record.event, record.act, record.recommends, frozenset(about)
                found[mark][conversion.document.slug].append((conversion.document.language or "", telling))
    for mark in found:
        alone = [said[0] for said in found[mark].values() if len(said) == 1]
        for (language, one), (other_language, other) in combinations(alone, 2):
            if language != other_language:
                pairs.add(one, other)


def _about(start: int, end: int, named: Sequence[tuple[int, int, str]]) -> set[str]:
    """The states and frameworks that a stretch names."""
    low = bisect_left(named, (start, 0, ""))
    high = bisect_left(named, (end, 0, ""))
    return {ref for _, last, ref in named[low:high] if last <= end}
