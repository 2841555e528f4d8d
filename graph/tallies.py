"""How much one graph holds, counted from its N-Quads by whoever makes it; the tallies of all graphs add up to a census.

Most resources of a document stand in its graph alone and are counted there for good: those whose IRIs lie below the
document's own. Of the others a tally gives the names, so that those that stand in several graphs are found.
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from types import MappingProxyType

from pyoxigraph import NamedNode

from graph.census import Census, build_census, count
from graph.store import GraphStore
from ontology.vocab import GRAPH_DATASET, ID, PREFIXES, RDF, XSD, document_graph

__all__ = ["NONE_KNOWN", "Tallies", "Tally", "take_tally"]

_PARTS = 16
_Classes = tuple[str, ...]  # sorted IRIs
_Kind = _Classes | str  # of an object: its classes, or a literal's datatype; "?" and its IRI where its graph tells none
NONE_KNOWN: Mapping[str, _Classes] = MappingProxyType({})
_RDF = PREFIXES["rdf"]
_TYPE = f"<{_RDF}type>"
_DOCUMENTS, _DOCUMENT_GRAPHS = ID + "document/", document_graph("").value


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of one graph.

    ``usages``: numbers of triples by the classes of the subject, the property and the kind of the object. ``members``:
    numbers of subjects by their classes. ``own``: numbers of subjects and of objects below the graph's own prefix.
    ``others``: all other subjects with their classes. ``told``: 64-bit hashes of the triples of these, in the order of
    the places of their usages, ``places``. ``objects``: hashes of all other objects, in parts. ``strangers``: objects
    below the prefixes of other documents.
    """

    graph: str
    triples: int
    usages: tuple[tuple[_Classes, str, _Kind, int], ...]
    members: tuple[tuple[_Classes, int], ...]
    own: tuple[int, int]
    others: tuple[tuple[str, _Classes], ...]
    told: bytes
    places: bytes
    objects: tuple[bytes, ...]
    strangers: tuple[str, ...]


def take_tally(graph: NamedNode, quads: bytes, known: Mapping[str, _Classes] = NONE_KNOWN) -> Tally:
    """Count a graph: its N-Quads, each once, without blank nodes; ``known``: classes that other graphs tell, by IRI."""
    end = len(f" {graph} .")
    rows = [(s, p, rest[:-end]) for s, p, rest in (line.split(" ", 2) for line in quads.decode().split("\n") if line)]
    classes = {f"<{iri}>": of for iri, of in known.items()} | _classes(rows)
    subjects = dict.fromkeys(s for s, _, _ in rows)
    objects = {o for _, _, o in rows}
    kinds = {o: _kind(o, classes) for o in objects}
    usages = Counter((classes.get(s, ()), p, kinds[o]) for s, p, o in rows)
    place = {usage: number for number, usage in enumerate(usages)}
    prefix = _own_prefix(graph)
    others = [s for s in subjects if not s.startswith(prefix)]
    of_others = [row for row in rows if not row[0].startswith(prefix)]
    foreign = [o for o in objects if not o.startswith(prefix)]
    strangers = [o for o in foreign if _is_below_document(o[1:-1])]
    return Tally(
        graph=graph.value,
        triples=len(rows),
        usages=tuple((of, p[1:-1], kind, n) for (of, p, kind), n in usages.items()),
        members=tuple(Counter(classes.get(s, ()) for s in subjects).items()),
        own=(len(subjects) - len(others), len(objects) - len(foreign)),
        others=tuple((s[1:-1], classes.get(s, ())) for s in others),
        told=array("Q", (_hash(" ".join(row)) for row in of_others)).tobytes(),
        places=array("L", (place[classes.get(s, ()), p, kinds[o]] for s, p, o in of_others)).tobytes(),
        objects=_hashes(set(foreign).difference(strangers)),
        strangers=tuple(sorted(o[1:-1] for o in strangers)),
    )


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


def _hashes(terms: set[str]) -> tuple[bytes, ...]:
    parts = [array("Q") for _ in range(_PARTS)]
    for term in terms:
        digest = _hash(term)
        parts[digest % _PARTS].append(digest)
    return tuple(part.tobytes() for part in parts)


class Tallies:
    """The tallies of all graphs of a store, added up as they come."""

    def __init__(self) -> None:
        self._graphs: dict[str, int] = {}
        self._usages: Counter[tuple[_Classes, str, _Kind]] = Counter()
        self._members: Counter[_Classes] = Counter()
        self._own = (0, 0)
        self._classes: dict[str, _Classes] = {}
        self._told: set[int] = set()
        self._objects = [bytearray() for _ in range(_PARTS)]
        self._strangers: set[str] = set()
        self._agree = True

    def add(self, tally: Tally) -> None:
        """Add one graph's."""
        self._graphs[tally.graph] = tally.triples
        usages = [(of, predicate, self._known(kind)) for of, predicate, kind, _ in tally.usages]
        for usage, (*_, triples) in zip(usages, tally.usages, strict=True):
            self._usages[usage] += triples
        for triple, place in zip(array("Q", tally.told), array("L", tally.places), strict=True):
            if triple in self._told:
                self._usages[usages[place]] -= 1
            self._told.add(triple)
        self._members.update(dict(tally.members))
        self._own = self._own[0] + tally.own[0], self._own[1] + tally.own[1]
        for subject, classes in tally.others:
            self._meet(subject, classes)
        for part, hashes in zip(self._objects, tally.objects, strict=True):
            part.extend(hashes)
        self._strangers.update(tally.strangers)

    @property
    def classes(self) -> Mapping[str, _Classes]:
        """Of the resources that are below no document's prefix."""
        return self._classes

    def _known(self, kind: _Kind) -> _Kind:
        """The kind with classes that graphs before have told."""
        return self._classes.get(kind[1:]) or kind if isinstance(kind, str) and kind.startswith("?") else kind

    def _meet(self, subject: str, classes: _Classes) -> None:
        """Count a resource that may stand in several graphs once; all of these are to know its classes."""
        known = self._classes.get(subject)
        if known is None:
            self._classes[subject] = classes
        else:
            self._members[classes] -= 1
        self._agree &= known in (None, classes) and not _is_below_document(subject)

    def census(self, store: GraphStore) -> Census:
        """The counts of a store, all of whose graphs were added.

        Where some were not, or do not keep to what is said above, it is counted anew.
        """
        there = {name.value for name in store.graph_names() if name != GRAPH_DATASET}
        if not self._agree or there != {name for name, triples in self._graphs.items() if triples}:
            return count(store)
        for of, predicate, kind in list(self._usages):
            if isinstance(kind, str) and kind.startswith("?"):
                triples = self._usages.pop((of, predicate, kind))
                self._usages[of, predicate, self._classes_of(store, kind[1:])] += triples
        found = Counter({(_nodes(of), NamedNode(p), _node(kind)): n for (of, p, kind), n in self._usages.items() if n})
        members: Counter[NamedNode] = Counter()
        for classes, number in self._members.items():
            members.update({cls: number for cls in _nodes(classes)})
        graphs = {NamedNode(name): triples for name, triples in self._graphs.items() if triples}
        return build_census(found, +members, self._own[0] + len(self._classes), self._distinct_objects(store), graphs)

    def _classes_of(self, store: GraphStore, iri: str) -> _Classes:
        """The classes that the graphs of a store tell of a resource; of most their names are known here."""
        if not _is_below_document(iri):
            return self._classes.get(iri, ())
        quads = store.engine.quads_for_pattern(NamedNode(iri), RDF.type, None)
        return _sorted(quad.object for quad in quads if quad.graph_name != GRAPH_DATASET)

    def _distinct_objects(self, store: GraphStore) -> int:
        """How many objects there are: those of one graph, those that may be of several, and those of other documents
        where these do not count them themselves."""
        several = sum(len(set(memoryview(part).cast("Q"))) for part in self._objects)
        others = sum(not self._is_counted(store, NamedNode(iri)) for iri in self._strangers)
        return self._own[1] + several + others

    @staticmethod
    def _is_counted(store: GraphStore, node: NamedNode) -> bool:
        slug = node.value.removeprefix(_DOCUMENTS).partition("/")[0]
        return any(True for _ in store.engine.quads_for_pattern(None, None, node, document_graph(slug)))


def _sorted(classes: Iterable[object]) -> _Classes:
    return tuple(sorted({cls.value for cls in classes if isinstance(cls, NamedNode)}))


def _nodes(classes: _Classes) -> tuple[NamedNode, ...]:
    return tuple(map(NamedNode, classes))


def _node(kind: _Kind) -> tuple[NamedNode, ...] | NamedNode:
    return NamedNode(kind) if isinstance(kind, str) else _nodes(kind)
