"""A large graph in the model's terms, made of a release: its documents over and over, about others who never met.

Each copy of the documents has meetings, people, posts, statements and places of its own, with invented names and other
years, so degrees within a document are the release's to the digit, while states, organizations and frameworks are the
same for all and get busier. People and posts come back in several copies, as people do. The same seed and the same
release give the same graph.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat

from graph.release import load_release
from graph.service_description import DATASET
from graph.settings import RELEASE_FOLDER
from graph.store import open_store
from ontology.vocab import DG, FOAF, GRAPH_DATASET, GRAPH_REGISTRY, SCHEMA, SD, SKOS, document_graph
from ontology.vocab import ID as _ID
from tests.bench.copies import invented, known_words

__all__ = ["Recast", "generate"]

MEETINGS_OF_A_PERSON = 3
"""So many copies, one after another, tell of the same people."""

_COPIED = "document|event|graph/document|run"
_RECURRING = "person|post"
_IRI = rf"<{re.escape(_ID)}(?P<kind>{_COPIED}|{_RECURRING})/(?P<name>[^/>]+)(?P<rest>[^>]*)>"
_YEAR = r'"(?P<year>[12]\d{3})(?P<day>[^"]*)"\^\^<http://www\.w3\.org/2001/XMLSchema#(?P<type>date|dateTime|gYear|gYearMonth)>'
_PIECE = re.compile(f"{_IRI}|{_YEAR}")
_WORD = re.compile(r"[^\W\d_]{4,}")
_INVENTED = frozenset(
    predicate.value
    for predicate in (FOAF.name, SKOS.prefLabel, SKOS.altLabel, DG.asWritten, DG.heading, DG.speakerPost)
)
_PLACES = frozenset({"mention", "statement", "part", "participation", "held"})
_YEARS = 40  # before and after its own, between which the meetings of a copy lie


@dataclass(slots=True)
class _Lines:
    """N-Quads cut into what every copy has and what each has of its own: constant, key, constant, key …, constant."""

    pieces: list[str] = field(default_factory=lambda: [""])

    def keep(self, text: str) -> None:
        """Add what stays."""
        self.pieces[-1] += text

    def change(self, key: str) -> None:
        """Add what differs by copy."""
        self.pieces += [key, ""]


class Recast:
    """The documents of a release, ready to be told again of others; ``lines`` of copies come as N-Quads."""

    def __init__(self, quads: Iterable[Quad], *, seed: int = 1) -> None:
        """Take the graphs of documents, and of the registry what is said of people."""
        self._seed = seed
        self._known = known_words()
        told = [quad for quad in quads if _is_told(quad)]
        converted = {quad.subject for quad in told if quad.predicate == SCHEMA.sha256}
        # Documents that are only cited are the same for all who cite them.
        self._cited = {str(q.subject) for q in told if q.predicate == DG.symbol and q.subject not in converted}
        lines = _Lines()
        for text, quad in sorted((str(quad), quad) for quad in told):
            self._cut(lines, text, quad)
        self._pieces, self._keys = lines.pieces, lines.pieces[1::2]
        self.size = len(told)

    def copy(self, number: int) -> bytes:
        """The lines of one copy, numbered from 1."""
        values = self._values(number)
        pieces = self._pieces.copy()
        pieces[1::2] = map(values.__getitem__, self._keys)
        return "".join(pieces).encode()

    def _cut(self, lines: _Lines, text: str, quad: Quad) -> None:
        """Cut one quad; what is said in words is invented where the property names or quotes somebody or something."""
        says = isinstance(quad.object, Literal) and quad.predicate.value in _INVENTED
        position = 0
        if quad.predicate == SCHEMA.sha256:
            head, _, tail = text.partition(f'"{quad.object.value}"')
            self._cut_names(lines, head)
            lines.change(f"sha256 {quad.object.value}")
            self._cut_names(lines, tail + " .\n")
            return
        if says:
            start = text.index('"')
            end = text.rindex('"')
            self._cut_names(lines, text[:start])
            _cut_words(lines, text[start:end], self._known)
            position = end
        self._cut_names(lines, text[position:] + " .\n")

    def _cut_names(self, lines: _Lines, text: str) -> None:
        position = 0
        for match in _PIECE.finditer(text):
            lines.keep(text[position : match.start()])
            position = match.end()
            if match["year"]:
                lines.keep('"')
                lines.change(f"year {match['year']}")
                lines.keep(f'{match["day"]}"^^<http://www.w3.org/2001/XMLSchema#{match["type"]}>')
            elif match[0] in self._cited:
                lines.keep(match[0])
            else:
                lines.keep(f"<{_ID}{match['kind']}/")
                _cut_words(lines, match["name"], self._known)
                lines.change("people" if match["kind"] in _RECURRING.split("|") else "copy")
                _cut_words(lines, match["rest"], self._known)
                lines.keep(">")
        lines.keep(text[position:])

    def _values(self, number: int) -> dict[str, str]:
        people = (number - 1) // MEETINGS_OF_A_PERSON + 1
        shift = (number * 4) % (2 * _YEARS) - _YEARS  # by fours, so that each day is one in its year, too
        values: dict[str, str] = {"copy": f"-{number}", "people": f"-p{people}"}
        taken: set[str] = set()
        for key in dict.fromkeys(self._keys):
            what, _, given = key.partition(" ")
            if what == "word":
                values[key] = _other_word(given, self._seed * 1000 + people, taken)
            elif what == "year":
                values[key] = str(int(given) + shift)
            elif what == "sha256":
                values[key] = f'"{hashlib.sha256(f"{self._seed} {number} {given}".encode()).hexdigest()}"'
        return values


def generate(folder: Path, *, quads: int = 2_000_000, seed: int = 1, release: Path = RELEASE_FOLDER) -> int:
    """Fill a new store folder with a release and as many copies of its documents as make so many quads.

    Gives the number of quads. Memory does not grow with the number of copies.
    """
    with open_store() as original:
        load_release(release, original)
        own = [quad for name in original.graph_names() for quad in original.graph(name)]
    recast = Recast(own, seed=seed)
    copies = max(0, -(-(quads - len(own)) // recast.size))
    with open_store(folder, write=True) as store:
        store.engine.bulk_extend(own)
        for number in range(1, copies + 1):
            # One at a time: the engine would keep all that one call loads in memory.
            store.engine.bulk_load(recast.copy(number), format=RdfFormat.N_QUADS)
        # The release's description, which is copied, is to know of the graphs of the copies.
        names = [name for name in store.engine.named_graphs() if isinstance(name, NamedNode)]
        store.engine.extend(Quad(DATASET, SD.namedGraph, name, GRAPH_DATASET) for name in names)
        store.engine.optimize()
        store.flush()
        return len(store.engine)


def _is_told(quad: Quad) -> bool:
    """Whether a quad is a document's, or tells who somebody is whom documents tell of."""
    if not isinstance(quad.graph_name, NamedNode) or not isinstance(quad.subject, NamedNode):
        return False
    if quad.graph_name == GRAPH_REGISTRY:
        return quad.subject.value.startswith(_ID + "person/")
    return quad.graph_name.value.startswith(document_graph("").value)


def _cut_words(lines: _Lines, text: str, known: frozenset[str]) -> None:
    """Cut where words stand that are no words of the language: names, and what is told in words of its own."""
    position = 0
    for match in _WORD.finditer(text):
        before = text[match.start() - 1 : match.start()]
        if match[0].lower() in known or before == "\\" or (before == "/" and match[0] in _PLACES):
            continue
        lines.keep(text[position : match.start()])
        lines.change(f"word {match[0]}")
        position = match.end()
    lines.keep(text[position:])


def _other_word(word: str, copy: int, taken: set[str]) -> str:
    """An invented word; different ones for different words, so that what was two names stays two."""
    for turn in range(100):
        other = invented(word, copy + turn * 100_000, keep=0)
        if other not in taken:
            break
    taken.add(other)
    return other
