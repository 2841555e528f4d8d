"""From what people type to the term that a query takes: names in any language, codes, keys, IRIs, dates, words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from pyoxigraph import NamedNode
from rapidfuzz import fuzz, process

from ontology.vocab import DGV, ID, PREFIXES
from queries.candidates import Candidate, Candidates, Entries, Grade, Search, find_candidates
from queries.errors import AmbiguousValueError, Match, UnknownValueError
from queries.folding import folded
from queries.meaning import find_meant
from queries.params import Param, ParamType, Term, literal_of
from queries.saved import SavedQuery

__all__ = ["find_terms", "resolve", "resolve_all"]

_SHOWN = 8
_TELLING = 3  # letters: fewer begin too many names
_BEGUN = 92.0
_KINDS = {
    ParamType.STATE: ("state",),
    ParamType.ORGANIZATION: ("organization",),
    ParamType.ACTOR: ("state", "organization", "person"),
    ParamType.PERSON: ("person",),
    ParamType.FRAMEWORK: ("framework",),
    ParamType.EVENT: ("event", "series"),
    ParamType.DOCUMENT: ("document",),
}


def resolve(param: Param, text: str, search: Search, *, language: str = "en") -> Term:
    """The term that a text means as a value of the parameter.

    Entries of the graph may be given by IRI (also prefixed, ``state:GHA``, or its tail, ``state/GHA``, ``GHA``), by
    any name or code, or by words that they and what they are part of hold, in any order (``IDM 2017 New York``); of
    nested events and frameworks the outermost that fits is meant.

    Raises :class:`UnknownValueError` with the nearest entries, :class:`AmbiguousValueError` with the candidates, their
    names in ``language``, and for literals :class:`ValueFormError`.
    """
    found = find_terms(param, text, search)
    if len(found) == 1:
        return found[0]
    if param.type is ParamType.RESOURCE:
        raise UnknownValueError(param.name, text, ())
    candidates = find_candidates(Entries(param, search))
    if found:
        shown = [candidates[term.value] for term in found[:_SHOWN]]
        raise AmbiguousValueError(param.name, text, _matches(shown, language), len(found))
    raise UnknownValueError(param.name, text, _nearest(text, candidates, language))


def find_terms(param: Param, text: str, search: Search) -> list[Term]:
    """All terms that a text may mean as a value of the parameter, as :func:`resolve` says; in order of IRIs.

    Raises :class:`ValueFormError` for literals. Few names are in memory at a time, whatever the size of the graph.
    """
    if not param.type.is_iri:
        return [literal_of(param, text)]
    if param.type is ParamType.RESOURCE:
        return list(islice(_resources(param, text, search), 1))
    entries = Entries(param, search)
    named = entries.among(_iris(param, text))[:1]
    return [NamedNode(iri) for iri in named or find_meant(param.type, text, entries)]


def resolve_all(
    query: SavedQuery, texts: Mapping[str, str], search: Search, *, language: str = "en"
) -> dict[str, Term]:
    """The terms that the texts mean as values of a query's parameters, by name; what :func:`resolve` raises."""
    return {name: resolve(query.param(name), text, search, language=language) for name, text in texts.items()}


def _iris(param: Param, text: str) -> list[str]:
    """The IRIs that the text may be: in full, prefixed, or a tail of ours."""
    text = text.strip().removeprefix("<").removesuffix(">")
    if "://" in text:
        return [text]
    prefix, colon, local = text.partition(":")
    found = [PREFIXES[prefix] + local] if colon and prefix in PREFIXES else []
    if param.type is ParamType.ENUM:
        return [*found, f"{DGV}{param.scheme}/{text}", DGV + text]
    kinds = _KINDS.get(param.type, ())
    tails = [text, text.upper()] if "state" in kinds else [text]
    return [*found, ID + text, *(f"{ID}{kind}/{tail}" for kind in kinds for tail in tails)]


def _resources(param: Param, text: str, search: Search) -> Iterator[NamedNode]:
    """Anything that the graph says something about; only its IRI names it."""
    for iri in _iris(param, text):
        try:
            node = NamedNode(iri)
        except ValueError:
            continue
        if any(
            True for _ in search(f"SELECT ?any WHERE {{ {{ {node} ?p ?any }} UNION {{ ?any ?p {node} }} }} LIMIT 1")
        ):
            yield node


def _nearest(text: str, candidates: Candidates, language: str) -> list[Match]:
    names = {
        (iri, number): folded(name)
        for iri, candidate in candidates.items()
        for number, (grade, name, _) in enumerate(candidate.names)
        if grade != Grade.CONTEXT
    }
    close = process.extract(folded(text), names, scorer=_likeness, limit=6 * _SHOWN, score_cutoff=55)
    ranked = sorted(close, key=lambda hit: (-hit[1], hit[2]))
    iris = list(dict.fromkeys(key[0] for _, _, key in ranked))[: _SHOWN - 3]
    return _matches([candidates[iri] for iri in iris], language)


def _likeness(one: str, other: str, **_: object) -> float:
    """0 to 100: like spelling counts most, then beginnings of words, like words in any order, words in common."""
    return max(
        fuzz.ratio(one, other),
        _BEGUN if _begins(one, other) else 0.0,
        0.95 * fuzz.token_sort_ratio(one, other),
        0.85 * fuzz.token_set_ratio(one, other),
    )


def _begins(one: str, other: str) -> bool:
    """Whether each word of a text begins a word of a name, as where somebody has not typed all of it."""
    parts = other.split()
    return len(one) >= _TELLING and all(any(part.startswith(word) for part in parts) for word in one.split())


def _matches(found: Iterable[Candidate], language: str) -> list[Match]:
    return [Match(candidate.iri, candidate.label(language)) for candidate in found]
