"""The addresses of the endpoint in the words of OpenAPI 3.1, each saved query with parameters of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from http import HTTPStatus
from itertools import groupby
from typing import Any

from graph.endpoint.addresses import Address, Parameter
from graph.endpoint.labels import LANGUAGES
from graph.endpoint.negotiation import TABLE_FORMATS
from graph.endpoint.problems import KINDS, ProblemKind
from graph.settings import program_version
from queries.params import Param, ParamType
from queries.saved import SavedQuery

__all__ = ["described"]

_QUESTION = "/queries/{name}"
_METHODS = ("GET", "POST")  # OpenAPI 3.1 has no word for QUERY
_SCHEMAS: Mapping[ParamType, Mapping[str, Any]] = {
    ParamType.INTEGER: {"type": "integer"},
    ParamType.DECIMAL: {"type": "number"},
}
_UNNAMED = re.compile(r"[^A-Za-z0-9]+")
_YES_OR_NO: Mapping[str, Any] = {"type": "string", "enum": ["0", "1"]}
_PROBLEM = {
    "type": "object",
    "description": "What went wrong (RFC 9457); a problem may have members beside these, such as line and column.",
    "required": ["type", "title", "status", "detail", "advice"],
    "properties": {
        "type": {"type": "string", "description": "the kind of problem, explained at /limits"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "advice": {"type": "string", "description": "what the client can do"},
        "line": {"type": "integer"},
        "column": {"type": "integer"},
    },
}


def described(addresses: Sequence[Address], queries: Mapping[str, SavedQuery]) -> dict[str, Any]:
    """The OpenAPI document of these addresses; that of saved queries stands also once for each of them."""
    paths = {item.template: _operations(item) for item in addresses}
    for item in addresses:
        if item.template == _QUESTION:
            paths |= {f"/queries/{query.name}": _operations(_asking(item, query)) for query in queries.values()}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "diplograph",
            "version": program_version(),
            "description": "Papers of multilateral meetings as a graph: SPARQL 1.1, saved queries, linked data.",
            "license": {"name": "Data: CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"},
        },
        "servers": [{"url": "/"}],
        "paths": paths,
        "components": {"schemas": {"Problem": _PROBLEM}},
    }


def _asking(item: Address, query: SavedQuery) -> Address:
    """The address of one saved query."""
    own = [
        Parameter("lang", "language of names", {"type": "string", "enum": list(LANGUAGES)}),
        Parameter("format", "short name of a format", {"type": "string", "enum": [one.name for one in TABLE_FORMATS]}),
    ]
    if query.evidence:
        own.append(Parameter("evidence", "1: with the places that show each fact", _YES_OR_NO))
    given = tuple(_parameter(param) for param in query.params)
    return replace(item, path=f"/queries/{query.name}", summary=query.summary, parameters=(*given, *own))


def _parameter(param: Param) -> Parameter:
    meaning = ". ".join(text for text in (param.label, param.description) if text)
    schema = _SCHEMAS.get(param.type, {"type": "string"})
    return Parameter(param.name, meaning, schema, required=param.required, example=param.example)


def _operations(item: Address) -> dict[str, Any]:
    return {method.lower(): _operation(item, method) for method in item.methods if method in _METHODS}


def _operation(item: Address, method: str) -> dict[str, Any]:
    takes_body = method == "POST"
    operation: dict[str, Any] = {
        "operationId": _identifier(method, item.template),
        "summary": item.summary,
        "responses": _responses(item),
    }
    parameters = [_described(one) for one in item.parameters if not (takes_body and one.name == "query")]
    if parameters:
        operation["parameters"] = parameters
    if takes_body and item.status == HTTPStatus.OK:
        operation["requestBody"] = _body(item.parameters)
    return operation


def _identifier(method: str, template: str) -> str:
    """A name that generators of clients can make a function of; a slash at the end counts."""
    ending = " all" if template.endswith("/") else ""
    return _UNNAMED.sub("-", f"{method.lower()}{template}".rstrip("/}") + ending)


def _described(parameter: Parameter) -> dict[str, Any]:
    written: dict[str, Any] = {
        "name": parameter.name,
        "in": "path" if parameter.is_path else "query",
        "required": parameter.required,
        "description": parameter.meaning,
        "schema": dict(parameter.schema),
    }
    return written | ({"example": parameter.example} if parameter.example else {})


def _body(parameters: Iterable[Parameter]) -> dict[str, Any]:
    """A query as it is, or as a form with the parameters of the address."""
    fields = {one.name: {**one.schema, "description": one.meaning} for one in parameters if not one.is_path}
    form = {"type": "object", "required": ["query"], "properties": fields}
    return {
        "required": True,
        "content": {
            "application/sparql-query": {"schema": {"type": "string"}},
            "application/x-www-form-urlencoded": {"schema": form},
        },
    }


def _responses(item: Address) -> dict[str, Any]:
    good: dict[str, Any] = {"description": HTTPStatus(item.status).phrase}
    if item.answers:
        good["content"] = {media_type: {} for media_type in item.answers}
    kinds = [KINDS[name] for name in (*item.problems, "internal")]
    by_status = groupby(sorted(kinds, key=lambda kind: kind.status), key=lambda kind: kind.status)
    return {str(item.status): good, **{str(status): _refusal(list(group)) for status, group in by_status}}


def _refusal(kinds: Sequence[ProblemKind]) -> dict[str, Any]:
    schema = {"$ref": "#/components/schemas/Problem"}
    description = "; ".join(f"{kind.title}. {kind.advice}" for kind in kinds)
    return {"description": description, "content": {"application/problem+json": {"schema": schema}}}
