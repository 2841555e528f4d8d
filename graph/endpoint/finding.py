"""Finding people, states, bodies, events, frameworks and documents by their names, as readers type them."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from graph.endpoint.clients import OURSELVES, current_client
from graph.endpoint.labels import read_labels
from graph.endpoint.messages import Rows
from graph.endpoint.pages import reader_language
from graph.endpoint.paging import Slice, asked_page
from graph.endpoint.responses import PAGE_VARY, page, wants_page
from graph.endpoint.site import Site, site_of
from ontology.namespaces import PREFIXES
from queries.folding import folded, words

__all__ = ["Finder", "find"]

_PAGE = 25
_LONGEST = 200
_MOST_NAMES = 200_000
_NEAREST = 10
_NEAR = 75
_CLASSES = (
    PREFIXES["foaf"] + "Person",
    PREFIXES["dg"] + "State",
    PREFIXES["dg"] + "Framework",
    PREFIXES["dg"] + "Event",
    PREFIXES["dg"] + "EventSeries",
    PREFIXES["org"] + "Organization",
    PREFIXES["dg"] + "Document",
    PREFIXES["dg"] + "FrameworkPart",
    PREFIXES["org"] + "Post",
)
_NAMES = f"""
PREFIX dcterms: <{PREFIXES["dcterms"]}>
PREFIX dg: <{PREFIXES["dg"]}>
PREFIX foaf: <{PREFIXES["foaf"]}>
PREFIX skos: <{PREFIXES["skos"]}>
SELECT DISTINCT ?thing ?class ?name WHERE {{
  VALUES ?class {{ {" ".join(f"<{iri}>" for iri in _CLASSES)} }}
  ?thing a ?class ;
    skos:prefLabel|skos:altLabel|foaf:name|dcterms:title|dg:acronym|dg:formalName|dg:symbol|dg:iso3 ?name .
}}
"""


@dataclass(frozen=True, slots=True)
class _Name:
    """One name of a thing, folded, with its words; ``kind`` is the place of its class among ours."""

    thing: str
    kind: int
    text: str
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class Found:
    """Things by IRI with their classes, the best first; ``is_near`` where none has the words and these sound alike.

    ``is_cut`` where there are more names than are looked through.
    """

    things: list[tuple[str, str]]
    is_near: bool
    is_cut: bool


@dataclass(slots=True)
class Finder:
    """Holds the names of one release at a time, read when somebody first looks for one."""

    _release: str = ""
    _names: Sequence[_Name] = ()
    _is_cut: bool = False
    _reading: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def find(self, site: Site, text: str) -> Found:
        """Things of whose names each word of the text begins one; where there are none, those that sound alike."""
        async with self._reading:
            if self._release != site.release:
                rows = await _names_of(site)
                self._names = await asyncio.to_thread(_read, rows)
                self._release, self._is_cut = site.release, rows.truncated
        exact = await site.desk.do(_matching, self._names, text)
        near = exact or await site.desk.do(_sounding_like, self._names, text)
        return Found(near, not exact and bool(near), self._is_cut)


async def find(request: Request) -> Response:
    """Things by a name or some words of one: ``/find?q=…``; for programs as JSON."""
    site = site_of(request)
    text = request.query_params.get("q", "").strip()[:_LONGEST]
    found = await _finder(request).find(site, text) if folded(text) else Found([], False, False)
    asked = Slice("results", asked_page(request, "results"), _PAGE, len(found.things))
    part = Slice(asked.name, min(asked.page, asked.pages), _PAGE, asked.total)
    shown = found.things[max(0, part.first - 1) : part.last]
    labels = await read_labels(site.pool, [iri for pair in shown for iri in pair], reader_language(request))
    if not wants_page(request):
        listed = [{"iri": iri, "class": kind, "label": labels[iri].text} for iri, kind in shown if iri in labels]
        answer = {"total": part.total, "page": part.page, "near": found.is_near, "results": listed}
        return JSONResponse(answer, headers={"Vary": PAGE_VARY, "Cache-Control": "no-cache"})
    return page(
        site.renderer.render("find.html", request, text=text, found=found, shown=shown, slice=part, labels=labels)
    )


def _finder(request: Request) -> Finder:
    finder = getattr(request.app.state, "finder", None)
    if not isinstance(finder, Finder):
        finder = request.app.state.finder = Finder()
    return finder


async def _names_of(site: Site) -> Rows:
    """All names, read on the server's own account: everybody waits for them, whoever was the first to ask."""
    asked_by = current_client.set(OURSELVES)
    try:
        return await site.pool.rows(_NAMES, max_rows=_MOST_NAMES)
    finally:
        current_client.reset(asked_by)


def _read(rows: Rows) -> list[_Name]:
    places = {iri: place for place, iri in enumerate(_CLASSES)}
    return [
        _Name(thing.value, places[kind.value], folded(name.value), frozenset(folded(name.value).split()))
        for thing, kind, name in rows.rows
        if thing is not None and thing.kind == "iri" and kind is not None and name is not None
    ]


def _matching(names: Sequence[_Name], text: str) -> list[tuple[str, str]]:
    wanted, whole = words(text), folded(text)
    ranked: dict[str, tuple[bool, int, int, str]] = {}
    kinds: dict[str, int] = {}
    for name in names:
        if all(any(word.startswith(part) for word in name.words) for part in wanted):
            rank = (name.text != whole, name.kind, len(name.text), name.text)
            ranked[name.thing] = min(rank, ranked.get(name.thing, rank))
            kinds[name.thing] = min(name.kind, kinds.get(name.thing, name.kind))
    return [(thing, _CLASSES[kinds[thing]]) for thing in sorted(ranked, key=lambda one: (ranked[one], one))]


def _sounding_like(names: Sequence[_Name], text: str) -> list[tuple[str, str]]:
    texts = [name.text for name in names]
    near = process.extract(folded(text), texts, scorer=fuzz.token_sort_ratio, limit=_NEAREST, score_cutoff=_NEAR)
    found = {names[place].thing: _CLASSES[names[place].kind] for _, _, place in near}
    return list(found.items())
