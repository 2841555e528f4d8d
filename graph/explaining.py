"""Why things are one: the mentions behind a resource, the rules that took them for it, what was kept apart from it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pyoxigraph import NamedNode

from graph.engines import Engine
from graph.errors import UnknownResourceError
from graph.tables import shown
from graph.texts import Texts, text_digests
from ontology.vocab import ID, PROV
from queries.errors import AmbiguousValueError, Match, UnknownValueError
from queries.params import Param, ParamType
from queries.resolution import resolve
from queries.saved import FOLDER, load_query

__all__ = ["Apart", "Explanation", "Place", "explain", "find_resource"]

_RESOURCE = Param("resource", ParamType.RESOURCE, "Resource")
_NAMED = (ParamType.ACTOR, ParamType.EVENT, ParamType.FRAMEWORK, ParamType.DOCUMENT)
_BY_KIND = {
    "person": ParamType.PERSON,
    "organization": ParamType.ORGANIZATION,
    "state": ParamType.STATE,
    "event": ParamType.EVENT,
    "series": ParamType.EVENT,
    "framework": ParamType.FRAMEWORK,
    "document": ParamType.DOCUMENT,
}
_MOST_NEAR = 5


@dataclass(frozen=True, slots=True)
class Place:
    """A mention: where it stands (code points of the document's text, end exclusive), and why it is of the resource.

    ``relation`` is ``denotes``, ``evidence`` (of a fact) or ``attributed`` (a statement told by post); ``words`` are
    those of the place, where the document's text is at hand.
    """

    document: str
    part: str
    start: int
    end: int
    written: str
    rule: str
    relation: str
    confidence: str
    words: str | None = None


@dataclass(frozen=True, slots=True)
class Apart:
    """Somebody of like name who was not taken for the same, and why."""

    resource: str
    label: str
    reason: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """What is behind a resource; ``alternates`` are statements of other documents that report the same."""

    resource: str
    places: tuple[Place, ...]
    apart: tuple[Apart, ...]
    alternates: tuple[str, ...]


def explain(engine: Engine, resource: NamedNode, *, language: str = "en", texts: Texts | None = None) -> Explanation:
    """The mentions behind a resource in text order, what was kept apart from it, and statements that report the same.

    With ``texts``, each place has its words where the text of its document is among them.
    """
    saved = load_query(FOLDER / "evidence-of-fact.rq")
    digests = text_digests(engine) if texts else {}
    places: dict[tuple[str, int, int], Place] = {}
    for row in engine.select(saved.render({"resource": resource}, language=language)):
        document, start, end = row["document"].value, int(row["start"].value), int(row["end"].value)
        found = texts.excerpt(digests.get(document), start, end) if texts else None
        place = Place(
            shown(row["document"]),
            shown(row["part"]).removeprefix(f"{shown(row['document'])}/part/"),
            start,
            end,
            shown(row["asWritten"]),
            shown(row["ruleLabel"]),
            shown(row["relation"]),
            shown(row["confidence"]),
            found.shown if found else None,
        )
        # What denotes a fact is its evidence, too: that row says how sure the fact is.
        if place.confidence or (document, start, end) not in places:
            places[document, start, end] = place
    apart, alternates = _apart(engine, resource, language), _alternates(engine, resource)
    return Explanation(resource.value, tuple(places.values()), apart, alternates)


def find_resource(engine: Engine, text: str, *, language: str = "en") -> NamedNode:
    """The resource that a text means: an IRI, its tail, or a name.

    Raises :class:`~graph.errors.UnknownResourceError` with what comes close, or with all that it may mean.
    """
    try:
        found = resolve(_RESOURCE, text, engine.select)
        return found if isinstance(found, NamedNode) else NamedNode(found.value)
    except UnknownValueError:
        return _by_name(engine, text, language)


def _by_name(engine: Engine, text: str, language: str) -> NamedNode:
    kind, slash, tail = text.removeprefix(ID).partition("/")
    kinds = (_BY_KIND[kind],) if slash and kind in _BY_KIND else _NAMED
    name = tail.split("/")[0].replace("-", " ") if slash and kind in _BY_KIND else text
    near: list[Match] = []
    for named in kinds:
        try:
            found = resolve(Param("resource", named, "Resource"), name, engine.select, language=language)
        except AmbiguousValueError as error:
            raise UnknownResourceError(text, _lines(error.candidates), ambiguous=not slash) from error
        except UnknownValueError as error:
            near += error.nearest
            continue
        if slash:
            near.append(Match(found.value, name))
        elif isinstance(found, NamedNode):
            return found
    raise UnknownResourceError(text, _lines(near[:_MOST_NEAR]))


def _lines(matches: Iterable[Match]) -> list[str]:
    return [f"{match.label} <{match.iri.removeprefix(ID)}>" for match in matches]


def _apart(engine: Engine, resource: NamedNode, language: str) -> tuple[Apart, ...]:
    saved = load_query(FOLDER / "kept-apart.rq")
    rows = engine.select(saved.render({"actor": resource}, language=language))
    return tuple(Apart(shown(row["other"]), shown(row["otherLabel"]), shown(row["reasonLabel"])) for row in rows)


def _alternates(engine: Engine, resource: NamedNode) -> tuple[str, ...]:
    path = f"{PROV.alternateOf}|^{PROV.alternateOf}"
    rows = engine.select(f"SELECT DISTINCT ?other WHERE {{ {resource} {path} ?other }} ORDER BY ?other")
    return tuple(shown(row["other"]) for row in rows)
