"""Saved queries asked over HTTP: from the texts of a form to SPARQL, with the store's workers doing all searching."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from pyoxigraph import BlankNode, Literal, NamedNode

from graph.endpoint.desk import Desk
from graph.endpoint.messages import Cell, Rows
from graph.endpoint.problems import ProblemError
from graph.endpoint.workers import WorkerPool
from queries.errors import (
    AmbiguousValueError,
    Match,
    MissingValueError,
    QueryError,
    UnknownParameterError,
    UnknownValueError,
    ValueFormError,
)
from queries.params import Param, ParamType, Term
from queries.resolution import resolve
from queries.saved import SavedQuery

__all__ = ["Asking", "Choice", "Chooser", "read_asking"]

_OWN_FIELDS = frozenset({"lang", "evidence", "format", "ask"})
_LONGEST_VALUE = 500
_MOST_ROWS = 1_000_000
_MOST_CHOICES = 300
_KEPT_SEARCHES = 128
_CLASSES = {
    ParamType.STATE: "https://w3id.org/diplograph/ontology#State",
    ParamType.FRAMEWORK: "https://w3id.org/diplograph/ontology#Framework",
    ParamType.PERSON: "http://xmlns.com/foaf/0.1/Person",
    ParamType.DOCUMENT: "https://w3id.org/diplograph/ontology#Document",
    ParamType.EVENT: "https://w3id.org/diplograph/ontology#Event",
}
_NAMES = """
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?thing ?name WHERE { $members ?thing skos:prefLabel|foaf:name|dcterms:title ?name } ORDER BY ?thing ?name
"""


@dataclass(frozen=True, slots=True)
class Choice:
    """A value that a form suggests, by its name."""

    value: str
    label: str


class _NotYetAskedError(Exception):
    """The store is yet to be asked this."""

    def __init__(self, sparql: str) -> None:
        super().__init__(sparql)
        self.sparql = sparql


def _search(known: Mapping[str, Rows], sparql: str) -> list[list[Term | BlankNode | None]]:
    if sparql not in known:
        raise _NotYetAskedError(sparql)
    return [[_term(cell) for cell in row] for row in known[sparql].rows]


@dataclass(slots=True)
class Chooser:
    """Searches the store for what names mean; answers are kept where it never changes, as a release."""

    pool: WorkerPool
    desk: Desk
    keeps: bool = True
    _kept: dict[str, Rows] = field(default_factory=dict)

    async def terms(self, query: SavedQuery, texts: Mapping[str, str], language: str) -> dict[str, Term]:
        """The terms that texts mean as values of a query's parameters. Raises :class:`ProblemError` "parameter"."""
        terms = {}
        for name, text in texts.items():
            try:
                terms[name] = await self._term(query.param(name), text, language)
            except QueryError as error:
                raise _problem(error, name) from error
        return terms

    async def _term(self, param: Param, text: str, language: str) -> Term:
        """Resolve beside the event loop, which the library knows nothing of; what it asks is answered between tries.

        No thread waits for a worker, else a few requests of one client would take all threads.
        """
        known: dict[str, Rows] = {}
        while True:
            try:
                return await self.desk.do(resolve, param, text, partial(_search, known), language=language)
            except _NotYetAskedError as missing:
                known[missing.sparql] = await self._rows(missing.sparql)

    async def choices(self, param: Param, language: str) -> list[Choice]:
        """What a form may suggest for a parameter: nothing where there is too much to list."""
        if param.type is ParamType.ENUM:
            scheme = f"<https://w3id.org/diplograph/vocabulary/{param.scheme}>"
            members = f"?thing <http://www.w3.org/2004/02/skos/core#inScheme> {scheme} ."
        elif param.type in _CLASSES:
            members = f"?thing a <{_CLASSES[param.type]}> ."
        else:
            return []
        named = _in_language(await self._rows(_NAMES.replace("$members", members)), language)
        return named if len(named) <= _MOST_CHOICES else []

    async def _rows(self, sparql: str) -> Rows:
        rows = self._kept.get(sparql)
        if rows is None:
            rows = await self.pool.rows(sparql, max_rows=_MOST_ROWS)
            if len(self._kept) >= _KEPT_SEARCHES:
                self._kept.pop(next(iter(self._kept)))
            if self.keeps:
                self._kept[sparql] = rows
        return rows


@dataclass(frozen=True, slots=True)
class Asking:
    """A saved query with what a reader filled in: texts as typed, by parameter, without the empty ones."""

    query: SavedQuery
    texts: dict[str, str]
    language: str
    evidence: bool

    @property
    def missing(self) -> list[Param]:
        """Parameters that still need a value."""
        return [param for param in self.query.params if param.required and param.name not in self.texts]

    def fields(self) -> dict[str, str]:
        """The parameters of the address that asks this again."""
        return {**self.texts, "lang": self.language, **({"evidence": "1"} if self.evidence else {})}

    async def sparql(self, chooser: Chooser) -> str:
        """The query in SPARQL. Raises :class:`ProblemError` of kind "parameter"."""
        terms = await chooser.terms(self.query, self.texts, self.language)
        try:
            return self.query.render(terms, language=self.language, evidence=self.evidence)
        except QueryError as error:
            raise _problem(error, getattr(error, "parameter", "")) from error


def read_asking(query: SavedQuery, fields: Sequence[tuple[str, str]], language: str) -> Asking:
    """What the fields of a request ask of a saved query. Raises :class:`ProblemError` of kind "parameter"."""
    texts: dict[str, str] = {}
    evidence = False
    for name, value in fields:
        text = value.strip()
        if name == "evidence":
            evidence = text.lower() not in ("", "0", "false", "no")
        elif name not in _OWN_FIELDS and text:
            _check(query, name, text, name in texts)
            texts[name] = text
    return Asking(query, texts, language, evidence and query.evidence)


def _check(query: SavedQuery, name: str, text: str, is_repeated: bool) -> None:
    try:
        query.param(name)
    except UnknownParameterError as error:
        raise _problem(error, name) from error
    if is_repeated:
        raise ProblemError("parameter", f"{name} is given twice", {"parameter": name})
    if len(text) > _LONGEST_VALUE:
        detail = f"the value of {name} is longer than {_LONGEST_VALUE} characters"
        raise ProblemError("parameter", detail, {"parameter": name})


def _problem(error: QueryError, parameter: str) -> ProblemError:
    """What the library says, with the suggestions apart, so that a page can make them links."""
    nearest: tuple[Match, ...] = ()
    said = None
    if isinstance(error, UnknownValueError):
        detail, nearest = f"{parameter}: the graph has nothing called “{error.text}”", error.nearest
        said = ("unknown_value", {"text": error.text})
    elif isinstance(error, AmbiguousValueError):
        detail, nearest = f"{parameter}: “{error.text}” may mean several", error.candidates
        said = ("ambiguous_value", {"text": error.text})
    elif isinstance(error, ValueFormError):
        detail = str(error).removeprefix("--")
    elif isinstance(error, MissingValueError):
        hint = f"; give it a value, for example {error.example}" if error.example else ""
        detail = f"{parameter} is missing{hint}"
    else:
        detail = str(error)
    members = {
        "parameter": parameter,
        "nearest": [{"iri": match.iri, "label": match.label} for match in nearest],
    }
    return ProblemError("parameter", detail, members, said=said)


def _term(cell: Cell | None) -> Term | BlankNode | None:
    if cell is None:
        return None
    if cell.kind == "iri":
        return NamedNode(cell.value)
    if cell.kind == "literal":
        if cell.language:
            return Literal(cell.value, language=cell.language)
        return Literal(cell.value, datatype=NamedNode(cell.datatype)) if cell.datatype else Literal(cell.value)
    return BlankNode(cell.value.removeprefix("_:"))


def _in_language(rows: Rows, language: str) -> list[Choice]:
    """One choice for each thing, by its name in a language where it has one, in alphabetical order."""
    best: dict[str, tuple[int, str]] = {}
    for thing, name in rows.rows:
        if thing is None or name is None:
            continue
        rank = 0 if name.language == language else 1 if name.language in (None, "en") else 2
        best[thing.value] = min(best.get(thing.value, (9, "")), (rank, name.value))
    found = [Choice(iri, label) for iri, (_, label) in best.items()]
    return sorted(found, key=lambda choice: (choice.label.casefold(), choice.value))
