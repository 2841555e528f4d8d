"""How much one graph holds, counted from its N-Quads by whoever makes it; the tallies of all graphs add up to a census.

Most resources of a document stand in its graph alone and are counted there for good: those whose IRIs lie below the
document's own. Of the others a tally gives hashes, so that those that stand in several graphs are found: when all are
there, part by part, so that next to nothing of them has to be in memory.
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from types import MappingProxyType
from typing import TypeGuard

from pyoxigraph import NamedNode

from graph.census import Census, build_census, count
from graph.spools import PARTS, Spool
from graph.store import GraphStore
from ontology.vocab import GRAPH_DATASET, ID, PREFIXES, RDF, XSD, document_graph

__all__ = ["NONE_KNOWN", "Tallies", "Tally", "take_tally"]

_Classes = tuple[str, ...]  # sorted IRIs
_Kind = _Classes | str  # of an object: its classes, or a literal's datatype; "?" and its IRI where its graph tells none
_Usage = tuple[_Classes, str, _Kind]
NONE_KNOWN: Mapping[str, _Classes] = MappingProxyType({})
_RDF = PREFIXES["rdf"]
_TYPE = f"<{_RDF}type>"
_DOCUMENTS, _DOCUMENT_GRAPHS = ID + "document/", document_graph("").value


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of one graph.

    ``usages``: numbers of triples by the classes of the subject, the property and the kind of the object. ``members``:
    numbers of subjects by their classes. ``own``: number of objects below the graph's own prefix.
    Of all others, in parts: ``subjects``, 64-bit hashes each with the place of its classes in ``members``; ``told``,
    hashes of their triples each with the place of its usage; ``objects``, hashes. ``named``: those subjects with their
    classes, of graphs that are no document's. Of resources of documents, in parts, too: ``owned``, hashes of objects
    below the graph's own prefix, and ``mine``, of subjects there, each with the place of its classes; ``strangers``,
    hashes of objects below the prefixes of other documents, each with the place of its usage, which has "?" for their
    classes. ``strays``: whether there are subjects below these, or triples of others with such objects.
    """

    graph: str
    triples: int
    usages: tuple[tuple[_Classes, str, _Kind, int], ...]
    members: tuple[tuple[_Classes, int], ...]
    own: int
    named: tuple[tuple[str, _Classes], ...]
    subjects: tuple[bytes, ...]
    told: tuple[bytes, ...]
    objects: tuple[bytes, ...]
    owned: tuple[bytes, ...]
    mine: tuple[bytes, ...]
    strangers: tuple[bytes, ...]
    strays: bool


def take_tally(graph: NamedNode, quads: bytes, known: Mapping[str, _Classes] = NONE_KNOWN) -> Tally:
    """Count a graph: its N-Quads, each once, without blank nodes; ``known``: classes that other graphs tell, by IRI."""
    end = len(f" {graph} .")
    rows = [(s, p, rest[:-end]) for s, p, rest in (line.split(" ", 2) for line in quads.decode().split("\n") if line)]
    subjects = dict.fromkeys(s for s, _, _ in rows)
    objects = {o for _, _, o in rows}
    classes = {iri: known[iri[1:-1]] for iri in (*subjects, *objects) if iri[1:-1] in known} | _classes(rows)
    prefix = _own_prefix(graph)
    foreign = [o for o in objects if not o.startswith(prefix)]
    strangers = {o for o in foreign if _is_below_document(o[1:-1])}
    kinds = {o: "?" if o in strangers else _kind(o, classes) for o in objects}
    usages = Counter((classes.get(s, ()), p, kinds[o]) for s, p, o in rows)
    place = {usage: number for number, usage in enumerate(usages)}
    members = Counter(classes.get(s, ()) for s in subjects)
    member = {of: number for number, of in enumerate(members)}
    others = [s for s in subjects if not s.startswith(prefix)]
    told = (
        (" ".join((s, p, o)), place[classes.get(s, ()), p, kinds[o]]) for s, p, o in rows if s[: len(prefix)] != prefix
    )
    return Tally(
        graph=graph.value,
        triples=len(rows),
        usages=tuple((of, p[1:-1], kind, n) for (of, p, kind), n in usages.items()),
        members=tuple(members.items()),
        own=len(objects) - len(foreign),
        named=() if _is_document(graph.value) else tuple((s[1:-1], classes.get(s, ())) for s in others),
        subjects=_pairs((s, member[classes.get(s, ())]) for s in others),
        told=_pairs(told),
        objects=_hashes(set(foreign).difference(strangers)),
        owned=_hashes(o for o in objects if o.startswith(prefix)),
        mine=_pairs((s, member[classes.get(s, ())]) for s in subjects if s.startswith(prefix)),
        strangers=_pairs((o, place[classes.get(s, ()), p, "?"]) for s, p, o in rows if o in strangers),
        strays=any(_is_below_document(s[1:-1]) for s in others)
        or any(o in strangers for s, _, o in rows if not s.startswith(prefix)),
    )


def _is_document(graph: str) -> bool:
    return graph.startswith(_DOCUMENT_GRAPHS)


def _is_below_document(iri: str) -> bool:
    """Whether an IRI is of something within a document (a mention, a part), which its own graph describes."""
    return iri.startswith(_DOCUMENTS) and "/" in iri[len(_DOCUMENTS) :]


def _own_prefix(graph: NamedNode) -> str:
    slug = graph.value.removeprefix(_DOCUMENT_GRAPHS)
    return f"<{_DOCUMENTS}{slug}/" if slug != graph.value else "<none>"


def _classes(rows: list[tuple[str, str, str]]) -> dict[str, _Classes]:
    """The classes of each resource that has any; equal ones are one object."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for s, p, o in rows:
        if p == _TYPE and o.startswith("<"):
            found[s].append(o[1:-1])
    known: dict[_Classes, _Classes] = {}
    sets = ((s, tuple(sorted(of))) for s, of in found.items())
    return {s: known.setdefault(of, of) for s, of in sets}


def _kind(term: str, classes: Mapping[str, _Classes]) -> _Kind:
    """The kind of an object as it stands in N-Quads."""
    if term.startswith("<"):
        return classes.get(term) or "?" + term[1:-1]
    if term.endswith('"'):
        return XSD.string.value
    if term.endswith(">"):
        return term[term.rindex("^^<") + 3 : -1]
    return _RDF + ("dirLangString" if "--" in term[term.rindex("@") :] else "langString")


def _hash(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest())


def _hashes(terms: Iterable[str]) -> tuple[bytes, ...]:
    parts = [array("Q") for _ in range(PARTS)]
    for term in terms:
        digest = _hash(term)
        parts[digest % PARTS].append(digest)
    return tuple(part.tobytes() for part in parts)


def _pairs(numbered: Iterable[tuple[str, int]]) -> tuple[bytes, ...]:
    """The hash of each text and its number, in turns, in the text's part."""
    parts = [array("Q") for _ in range(PARTS)]
    for text, number in numbered:
        digest = _hash(text)
        parts[digest % PARTS].extend((digest, number))
    return tuple(part.tobytes() for part in parts)


class Tallies:
    """The tallies of all graphs of a store, added up as they come."""

    def __init__(self) -> None:
        self._graphs: dict[str, int] = {}
        self._usages: Counter[_Usage] = Counter()
        self._numbers: dict[_Usage, int] = {}
        self._members: Counter[_Classes] = Counter()
        self._sets: dict[_Classes, int] = {}
        self._own = 0
        self._classes: dict[str, _Classes] = {}
        self._subjects, self._told, self._objects = Spool(), Spool(), Spool()
        self._owned, self._mine, self._strangers = Spool(), Spool(), Spool()
        self._agree = True

    def add(self, tally: Tally) -> None:
        """Add one graph's, or those of pieces of it between which no resource is divided."""
        self._graphs[tally.graph] = self._graphs.get(tally.graph, 0) + tally.triples
        usages = [(of, predicate, self._known(kind)) for of, predicate, kind, _ in tally.usages]
        for usage, (*_, triples) in zip(usages, tally.usages, strict=True):
            self._usages[usage] += triples
        self._members.update(dict(tally.members))
        self._own += tally.own
        self._classes.update(tally.named)
        self._agree &= not tally.strays
        places = [self._sets.setdefault(of, len(self._sets)) for of, _ in tally.members]
        numbers = [self._numbers.setdefault(usage, len(self._numbers)) for usage in usages]
        _spool(self._subjects, tally.subjects, places)
        _spool(self._mine, tally.mine, places)
        _spool(self._told, tally.told, numbers)
        _spool(self._strangers, tally.strangers, numbers)
        for spool, parts in ((self._objects, tally.objects), (self._owned, tally.owned)):
            for part, hashes in enumerate(parts):
                spool.add(part, hashes)

    @property
    def classes(self) -> Mapping[str, _Classes]:
        """Of the resources that graphs that are no document's describe."""
        return self._classes

    def _known(self, kind: _Kind) -> _Kind:
        """The kind with classes that graphs before have told."""
        return self._classes.get(kind[1:]) or kind if _is_unknown(kind) else kind

    def census(self, store: GraphStore) -> Census:
        """The counts of a store, all of whose graphs were added.

        Where some were not, or do not keep to what is said above, it is counted anew.
        """
        there = {name.value for name in store.graph_names() if name != GRAPH_DATASET}
        members = self._distinct_members()
        if members is None or there != {name for name, triples in self._graphs.items() if triples}:
            return count(store)
        found = Counter({(_nodes(of), NamedNode(p), _node(kind)): n for (of, p, kind), n in self._distinct(store) if n})
        of_classes: Counter[NamedNode] = Counter()
        for classes, number in members.items():
            of_classes.update({cls: number for cls in _nodes(classes)})
        graphs = {NamedNode(name): triples for name, triples in self._graphs.items() if triples}
        subjects = members.total()
        return build_census(found, +of_classes, subjects, self._distinct_objects(), graphs)

    def _distinct_members(self) -> Counter[_Classes] | None:
        """Numbers of subjects by their classes, each once; None where graphs do not agree on what they are."""
        members, sets = self._members.copy(), list(self._sets)
        for part in self._subjects.parts():
            seen: dict[int, int] = {}
            for subject, of in _in_pairs(part):
                if subject in seen:
                    members[sets[of]] -= 1
                self._agree &= seen.setdefault(subject, of) == of
        return members if self._agree else None

    def _distinct(self, store: GraphStore) -> Iterator[tuple[_Usage, int]]:
        """Numbers of triples by usage, each once, with all classes known."""
        usages, numbered = self._usages.copy(), list(self._numbers)
        for part in self._told.parts():
            seen = set[int]()
            for triple, number in _in_pairs(part):
                if triple in seen:
                    usages[numbered[number]] -= 1
                seen.add(triple)
        self._meet_strangers(usages, numbered)
        found: Counter[_Usage] = Counter()
        for (of, predicate, kind), triples in usages.items():
            known = self._classes_of(store, kind[1:]) if _is_unknown(kind) and triples else kind
            found[of, predicate, known] += triples
        yield from found.items()

    def _meet_strangers(self, usages: Counter[_Usage], numbered: Sequence[_Usage]) -> None:
        """Count triples with objects of other documents by the classes that those tell of them."""
        sets = list(self._sets)
        for part, mine in zip(self._strangers.parts(), self._mine.parts(), strict=True):
            known = dict(_in_pairs(mine)) if part else {}
            for stranger, number in _in_pairs(part):
                of, predicate, kind = numbered[number]
                usages[of, predicate, kind] -= 1
                usages[of, predicate, sets[known[stranger]] if stranger in known else ()] += 1

    def _classes_of(self, store: GraphStore, iri: str) -> _Classes:
        """The classes that the graphs of a store tell of a resource; those of the shared ones are known here."""
        if iri in self._classes:
            return self._classes[iri]
        quads = store.engine.quads_for_pattern(NamedNode(iri), RDF.type, None)
        return _sorted(quad.object for quad in quads if quad.graph_name != GRAPH_DATASET)

    def _distinct_objects(self) -> int:
        """How many objects there are: those of one graph, those that may be of several, and those of other documents
        where these do not count them themselves."""
        several = sum(len(set(array("Q", part))) for part in self._objects.parts())
        parts = zip(self._strangers.parts(), self._owned.parts(), strict=True)
        others = sum(len({*array("Q", part)[::2]}.difference(array("Q", owned))) for part, owned in parts)
        return self._own + several + others


def _is_unknown(kind: _Kind) -> TypeGuard[str]:
    """Whether a kind is of a resource of which its graph tells no classes; "?" alone is of another document's."""
    return isinstance(kind, str) and kind.startswith("?")


def _spool(spool: Spool, parts: Iterable[bytes], numbers: Sequence[int]) -> None:
    """Add hashes, in pairs with places in ``numbers``, each with the number there instead."""
    for part, pairs in enumerate(parts):
        if pairs:
            found = array("Q", pairs)
            found[1::2] = array("Q", (numbers[place] for place in found[1::2]))
            spool.add(part, found.tobytes())


def _in_pairs(part: bytes) -> Iterator[tuple[int, int]]:
    found = array("Q", part)
    return zip(found[::2], found[1::2], strict=True)


def _sorted(classes: Iterable[object]) -> _Classes:
    return tuple(sorted({cls.value for cls in classes if isinstance(cls, NamedNode)}))


def _nodes(classes: _Classes) -> tuple[NamedNode, ...]:
    return tuple(map(NamedNode, classes))


def _node(kind: _Kind) -> tuple[NamedNode, ...] | NamedNode:
    return NamedNode(kind) if isinstance(kind, str) else _nodes(kind)
