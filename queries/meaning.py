"""Which entries a text means, found while their names pass by, so that those of a large graph need not be kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from queries.candidates import Entries, Grade, tail_of
from queries.folding import may_hold, telling, words
from queries.params import ParamType

__all__ = ["find_meant"]

_CALLED = (Grade.LABEL, Grade.CODE, Grade.VARIANT)

_Parents = Mapping[str, Iterable[str]]


def find_meant(kind: ParamType, text: str, entries: Entries) -> list[str]:
    """The IRIs of those that the text names, by the kind of name that says most, else describes, in order.

    Of nested ones the outermost.
    """
    reading = _Reading(text)
    for grade in _CALLED:
        called = reading.read(entries.names(grade))
        if called:
            return sorted(called) if len(called) == 1 else _outermost(called, entries.parents())
    if not reading.wanted:
        return []
    reading.read(entries.names(Grade.CONTEXT))
    parents = entries.parents()
    return _outermost(reading.described(kind, parents), parents)


class _Reading:
    """What has been read of names: of which entries they hold words of the text."""

    def __init__(self, text: str) -> None:
        self.wanted = words(text)
        self._telling = telling(text)
        self._held: defaultdict[str, set[str]] = defaultdict(set)
        self._in_one: set[str] = set()

    def read(self, names: Iterable[tuple[str, str, str]]) -> set[str]:
        """The entries that have the text for one of these names."""
        called = set()
        for iri, name, _ in names:
            if self.wanted and not may_hold(name, self.wanted):
                continue
            if telling(name) == self._telling:
                called.add(iri)
            held = self.wanted & words(name)
            if held:
                self._held[iri] |= held
            if held == self.wanted:
                self._in_one.add(iri)
        return called

    def described(self, kind: ParamType, parents: _Parents) -> set[str]:
        """The entries around which all words of the text stand; where they are not nested, rather those in one name."""
        around = {iri for iri in {*self._held, *parents} if self.wanted <= self._around(iri, parents)}
        if kind is ParamType.FRAMEWORK:
            # "goal 10" is the tenth goal, not a target in whose long title a 10 stands
            numbers = {word for word in self.wanted if word[0].isdigit()}
            return {iri for iri in around if numbers <= words(tail_of(iri))} or around
        if kind is ParamType.EVENT:
            return around
        return around & self._in_one or around

    def _around(self, iri: str, parents: _Parents) -> set[str]:
        """The words of the text that stand in names of an entry and of all that it is a part of."""
        return {word for one in (iri, *_ancestors(iri, parents)) for word in self._held.get(one, ())}


def _ancestors(iri: str, parents: _Parents) -> Iterator[str]:
    """All that an entry is a part of, itself too where it is part of its own."""
    seen, todo = set[str](), [*parents.get(iri, ())]
    while todo:
        above = todo.pop()
        if above not in seen:
            seen.add(above)
            yield above
            todo.extend(parents.get(above, ()))


def _outermost(found: set[str], parents: _Parents) -> list[str]:
    """Without those that are part of another one found, in order."""
    return sorted(iri for iri in found if not any(above in found for above in _ancestors(iri, parents)))
