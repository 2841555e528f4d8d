"""The saved queries over HTTP: their list, a form for each, its answer as a table or a file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from graph.endpoint.asking import Asking, Choice, read_asking
from graph.endpoint.labels import Label, read_labels, shorten
from graph.endpoint.messages import Cell, Rows, Task, decode_rows
from graph.endpoint.negotiation import TABLE_FORMATS, Format, by_extension, choose
from graph.endpoint.pages import address, reader_language
from graph.endpoint.places import words_of_rows
from graph.endpoint.problems import ProblemError
from graph.endpoint.protocol import alias_of, etag, read_form
from graph.endpoint.responses import not_modified, page, result, wants_page
from graph.endpoint.site import Site, site_of
from queries.errors import UnknownQueryError
from queries.params import Param
from queries.rendering import EVIDENCE_COLUMNS
from queries.saved import SavedQuery, query_named

__all__ = ["Column", "columns_of", "list_questions", "question", "questions_to_start_from", "show_problem"]

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_LABEL_SUFFIXES = ("Label", "Title")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table for people: where its cells stand in a row, and where the names of these."""

    title: str
    at: int
    label_at: int | None = None
    end_at: int | None = None


def columns_of(variables: list[str]) -> list[Column]:
    """Columns with their names folded in: ``?state ?stateLabel`` is one column, ``?start ?end`` are one span.

    >>> [column.title for column in columns_of(["event", "eventLabel", "date", "start", "end"])]
    ['event', 'date', 'characters']
    """
    places = {name: place for place, name in enumerate(variables)}
    labels = {
        name: places[name + suffix] for name in variables for suffix in _LABEL_SUFFIXES if name + suffix in places
    }
    has_span = "start" in places and "end" in places
    columns = []
    for name, place in places.items():
        if place in labels.values() or (has_span and name == "end"):
            continue
        if has_span and name == "start":
            columns.append(Column("characters", place, end_at=places["end"]))
        else:
            columns.append(Column(_HUMP.sub(" ", name).lower(), place, labels.get(name)))
    return columns


async def list_questions(request: Request) -> Response:
    """All saved queries, by their first tag; for programs as JSON."""
    site = site_of(request)
    saved = list(site.queries.values())
    if not wants_page(request):
        return JSONResponse([_described(query) for query in saved])
    by_tag = sorted(saved, key=lambda query: (_topic(query), query.summary))
    topics = [(topic, list(queries)) for topic, queries in groupby(by_tag, key=_topic)]
    return page(site.renderer.render("queries.html", request, topics=topics))


async def question(request: Request) -> Response:
    """One saved query: a form with its answer, or by extension or Accept its answer as a file."""
    site = site_of(request)
    name, item = by_extension(request.path_params["name"], TABLE_FORMATS)
    wants_sparql = item is None and name.endswith(".rq")
    try:
        query = query_named(name.removesuffix(".rq"), site.queries)
    except UnknownQueryError as error:
        raise ProblemError("not-found", str(error), {"nearest": list(error.nearest)}) from error
    fields = await read_form(request, site.limits)
    asking = read_asking(query, fields, reader_language(request))
    alias = alias_of(fields)
    if wants_sparql:
        return PlainTextResponse(
            await asking.sparql(site.chooser),
            media_type="application/sparql-query",
            headers={"Vary": "Accept-Language, Accept-Encoding"},
        )
    if item is None and wants_page(request) and alias in (None, "html"):
        return await _page(request, asking)
    return await _file(request, asking, item or _negotiated(request, alias))


async def show_problem(request: Request, problem: ProblemError) -> Response:
    """The form again, with what is wrong beside it."""
    site = site_of(request)
    name, _ = by_extension(request.path_params["name"].removesuffix(".rq"), TABLE_FORMATS)
    query = site.queries[name]
    known = {param.name for param in query.params}
    texts = {name: value for name, value in request.query_params.items() if name in known and value.strip()}
    asking = Asking(query, texts, reader_language(request), "evidence" in request.query_params)
    parameter = problem.members["parameter"]
    suggestions = [
        Choice(address(f"/queries/{name}", **{**asking.fields(), parameter: match["iri"]}), match["label"])
        for match in problem.members.get("nearest", ())
    ]
    return await _page(request, asking, problem=problem, suggestions=suggestions)


async def _page(
    request: Request, asking: Asking, *, problem: ProblemError | None = None, suggestions: list[Choice] | None = None
) -> Response:
    site = site_of(request)
    sparql, rows = None, None
    # A form that has not been filled in is no fault: it is shown as it is.
    if problem is None and (not asking.missing or asking.texts):
        sparql = await asking.sparql(site.chooser)
        task = Task(sparql, "rows", "ttl", max_rows=site.limits.page_rows, max_bytes=site.limits.page_bytes)
        answer = await site.answer(request, task)
        rows = decode_rows(answer.body)
    labels = await read_labels(site.pool, _iris(rows), asking.language) if rows else {}
    excerpts = await words_of_rows(site.pool, rows, site.texts) if rows else []
    html = await site.desk.do(
        site.renderer.render,
        "query.html",
        request,
        asking=asking,
        choices={param.name: await site.chooser.choices(param, asking.language) for param in asking.query.params},
        problem=problem,
        suggestions=suggestions or [],
        sparql=sparql,
        rows=rows,
        columns=columns_of(rows.variables) if rows else [],
        labels=_names(rows) | labels if rows else labels,
        excerpts=excerpts,
        links=[(name, _address(asking, name)) for name in ("csv", "tsv", "json", "xml", "rq")],
        is_makeshift=_is_makeshift,
        evidence_columns=EVIDENCE_COLUMNS,
    )
    return page(html, status=problem.status if problem else 200)


async def _file(request: Request, asking: Asking, item: Format) -> Response:
    site = site_of(request)
    sparql = await asking.sparql(site.chooser)
    tag = etag(site.release, sparql, item.name)
    held = not_modified(request, tag)
    if held is not None:
        return held
    answer = await site.answer(request, Task(sparql, item.name, None))
    headers = {
        "Content-Disposition": f'inline; filename="{asking.query.name}.{item.name}"',
        "Vary": "Accept, Accept-Language, Accept-Encoding",
    }
    return result(request, answer, tag=tag, headers=headers)


def _negotiated(request: Request, alias: str | None) -> Format:
    item = choose(request.headers.get("accept"), TABLE_FORMATS, alias=alias)
    if item is None:
        members = {"available": [one.media_types[0] for one in TABLE_FORMATS] + ["text/html"]}
        raise ProblemError("not-acceptable", "a question has a table or a page for an answer", members)
    return item


def _address(asking: Asking, extension: str) -> str:
    return address(f"/queries/{asking.query.name}.{extension}", **asking.fields())


def _iris(rows: Rows) -> set[str]:
    """The IRIs whose names are not in the rows themselves."""
    cells: list[Cell | None] = [
        row[column.at]
        for column in columns_of(rows.variables)
        for row in rows.rows
        if column.label_at is None or _is_makeshift(row[column.at], row[column.label_at])
    ]
    return {cell.value for cell in cells if cell is not None and cell.kind == "iri"}


def _names(rows: Rows) -> dict[str, Label]:
    """What the rows themselves call things, so that documents of one name are told apart."""
    named = [(column.at, column.label_at) for column in columns_of(rows.variables) if column.label_at is not None]
    pairs = [(row[at], row[label_at]) for row in rows.rows for at, label_at in named]
    return {
        thing.value: Label(name.value, name.language)
        for thing, name in pairs
        if thing is not None and name is not None and not _is_makeshift(thing, name)
    }


def _is_makeshift(cell: Cell | None, label: Cell | None) -> bool:
    """Whether an answer calls a thing by its IRI for want of a name."""
    return cell is not None and (label is None or label.value == shorten(cell.value))


def _topic(query: SavedQuery) -> str:
    return query.tags[0] if query.tags else "other"


def _described(query: SavedQuery) -> dict[str, object]:
    return {
        "name": query.name,
        "href": f"/queries/{query.name}",
        "summary": query.summary,
        "description": query.description,
        "tags": list(query.tags),
        "parameters": [_described_param(param) for param in query.params],
        "columns": list(query.columns),
        "evidence": query.evidence,
    }


def _described_param(param: Param) -> dict[str, object]:
    return {
        "name": param.name,
        "type": param.type.value,
        "label": param.label,
        "description": param.description,
        "required": param.required,
        "example": param.example,
    }


def questions_to_start_from(site: Site, *, most: int = 8) -> list[SavedQuery]:
    """The saved queries that answer the questions that researchers value most."""
    ranked = sorted(site.queries.values(), key=lambda query: (min(query.questions, default=99), query.name))
    return ranked[:most]
