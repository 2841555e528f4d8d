"""The queries that servers are asked: the saved questions with values that a graph holds, and look-ups of its nodes.

Each has a number of its own in it (a LIMIT beyond what any answer has), so that no server has answered it before;
``repeated`` gives the same ones again and again.
"""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import Literal, NamedNode, QuerySolutions, Store

from queries.params import Param, ParamType, Term
from queries.saved import load_queries

__all__ = ["Question", "Questions"]

_BEYOND = 1_000_000_000  # rows; no answer has so many
_NODES = 20_000
_LIMITED = re.compile(r"LIMIT\s+\d+\s*$")
_PREFIXES = """
PREFIX dg: <https://w3id.org/diplograph/ontology#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX schema: <http://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
"""
# What a reader may ask about, by type of parameter: things of which the graph says something of that sort.
_VALUES = {
    ParamType.STATE: "?node dg:onBehalfOf ?value . ?value dg:iso3 ?code",
    ParamType.ORGANIZATION: "?node dg:onBehalfOf ?value FILTER NOT EXISTS { ?value dg:iso3 ?code }",
    ParamType.ACTOR: "?node dg:onBehalfOf ?value",
    ParamType.PERSON: "?node dg:participant ?value . ?value a foaf:Person",
    ParamType.FRAMEWORK: "?node dg:cites ?value . ?value a dg:Framework",
    ParamType.EVENT: "?node dg:madeAt ?value",
    ParamType.DOCUMENT: "?value schema:sha256 ?sum",
    ParamType.RESOURCE: "?value dg:participant ?who",
}
_WORDS = {
    "symbol": "?value dg:symbol ?text",
    "post": "?value a org:Post ; skos:prefLabel ?text",
    "topic": "?value dg:heading ?text",
}
_LONGEST_WORD = 5  # letters: shorter ones are articles


@dataclass(frozen=True, slots=True)
class Question:
    """A query and what it is called in the report."""

    label: str
    sparql: str


class Questions:
    """Questions about one graph; the same seed gives the same ones in the same order."""

    def __init__(self, store: Path, *, seed: int = 1) -> None:
        self._store = Store.read_only(str(store))
        self._random = random.Random(seed)
        self._number = itertools.count(_BEYOND)
        self._saved = load_queries(trusted=True)
        self._values = {kind: self._found(pattern) for kind, pattern in _VALUES.items()}
        self._words = {name: self._texts(pattern) for name, pattern in _WORDS.items()}
        self._nodes = self._found("?value a ?class")[:_NODES]

    @property
    def names(self) -> list[str]:
        """Names of the saved questions."""
        return list(self._saved)

    def mix(self, *, leave_out: frozenset[str] = frozenset()) -> Iterator[Question]:
        """The saved questions in turn, each time about something else, for ever."""
        names = [name for name in self._saved if name not in leave_out]
        while True:
            self._random.shuffle(names)
            for name in names:
                yield self.asked(name)

    def asked(self, name: str, *, about_all: bool = False) -> Question:
        """One saved question: with the values that it needs, and unless it is ``about_all`` with the first it takes."""
        query = self._saved[name]
        values = {param.name: self._value(param) for param in query.params if param.required}
        if not values and not about_all:
            values = {param.name: self._value(param) for param in query.params[:1] if param.default is None}
        values |= {param.name: self._limit(param) for param in query.params if param.name == "limit"}
        return Question(name, self._numbered(query.render(values)))

    def look_ups(self) -> Iterator[Question]:
        """What the graph says of one node or another, for ever."""
        while True:
            node = self._random.choice(self._nodes)
            yield Question("look-up", self._numbered(f"SELECT ?property ?value WHERE {{ {node} ?property ?value }}"))

    def rows(self, number: int) -> Question:
        """A table of so many rows, where the graph has at least half as many quads."""
        pattern = "{ ?node ?property ?value } UNION { ?node ?property ?value }"
        return Question("rows", f"SELECT ?node ?property ?value WHERE {{ {pattern} }} LIMIT {number}")

    def _numbered(self, sparql: str) -> str:
        return sparql if _LIMITED.search(sparql) else f"{sparql}\nLIMIT {next(self._number)}"

    def _limit(self, param: Param) -> Literal:
        """A few rows more than the question gives by itself, each time another number."""
        assert isinstance(param.default, Literal)
        return Literal(int(param.default.value) + next(self._number) % _BEYOND)

    def _value(self, param: Param) -> Term:
        if param.type is ParamType.TEXT:
            text = self._random.choice(self._words.get(param.name) or ["migration"])
            return Literal(text)
        return self._random.choice(self._values[param.type])

    def _found(self, pattern: str) -> list[NamedNode]:
        rows = self._select(f"SELECT DISTINCT ?value WHERE {{ {pattern} }}")
        found = {row["value"] for row in rows}
        return sorted((node for node in found if isinstance(node, NamedNode)), key=str)

    def _texts(self, pattern: str) -> list[str]:
        texts = {row["text"].value for row in self._select(f"SELECT DISTINCT ?text WHERE {{ {pattern} }}")}
        words = (text if "/" in text else max(text.split() or [""], key=len) for text in texts)
        return sorted({word for word in words if len(word) > _LONGEST_WORD})

    def _select(self, query: str) -> QuerySolutions:
        found = self._store.query(_PREFIXES + query, use_default_graph_as_union=True)
        assert isinstance(found, QuerySolutions)
        return found
