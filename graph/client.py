"""An endpoint elsewhere, asked as a store on this machine is."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import requests
from pyoxigraph import QueryBoolean, QueryResultsFormat, QuerySolutions, RdfFormat, Triple, parse, parse_query_results

from graph.lexing import tokens_of
from graph.service import Account, HttpService
from graph.settings import REMOTE_TIMEOUT_SECONDS

__all__ = ["RemoteEngine"]

_RESULTS = "application/sparql-results+json"
_TRIPLES = "application/n-triples"
_SHOWN = 200


class RemoteEngine:
    """A SPARQL 1.1 endpoint, asked by POST. Every method raises :class:`~graph.errors.EndpointError`."""

    def __init__(
        self,
        url: str,
        *,
        timeout: float = REMOTE_TIMEOUT_SECONDS,
        account: Account | None = None,
        session: requests.Session | None = None,
    ) -> None:
        self._service = HttpService(url, timeout=timeout, account=account, session=session)

    @property
    def url(self) -> str:
        """The address of the endpoint."""
        return self._service.url

    def select(self, text: str, /) -> QuerySolutions:
        """The rows of a SELECT query, as terms of pyoxigraph."""
        results = self.table(text)
        if not isinstance(results, QuerySolutions):
            raise self._service.error("answered with no table", "ask a SELECT query")
        return results

    def ask(self, text: str, /) -> bool:
        """The answer to an ASK query."""
        results = self.table(text)
        if not isinstance(results, QueryBoolean):
            raise self._service.error("answered with a table", "ask an ASK query")
        return bool(results)

    def construct(self, text: str, /) -> list[Triple]:
        """The triples of a CONSTRUCT or DESCRIBE query."""
        return self.triples(text)

    def table(self, text: str, dataset: Sequence[tuple[str, str]] = ()) -> QuerySolutions | QueryBoolean:
        """The answer to a SELECT or ASK query; ``dataset`` holds the protocol's parameters that name graphs."""
        response = self._post(text, _RESULTS, dataset)
        try:
            content = _checked(response.content, distinct=_is_distinct(text))
            return parse_query_results(content, QueryResultsFormat.JSON)
        except SyntaxError as error:
            kind = response.headers.get("Content-Type", "no type")
            problem = f"sent no SPARQL results ({kind}: {error.msg})"
            raise self._service.error(problem, "is this a SPARQL endpoint?") from error

    def triples(self, text: str, dataset: Sequence[tuple[str, str]] = ()) -> list[Triple]:
        """The answer to a CONSTRUCT or DESCRIBE query; ``dataset`` as in :meth:`table`."""
        response = self._post(text, f"{_TRIPLES}, text/turtle;q=0.9", dataset)
        media_type = response.headers.get("Content-Type", _TRIPLES).partition(";")[0]
        form = RdfFormat.from_media_type(media_type)
        if form is None:
            raise self._service.error(f"answered in {media_type}", "is this a SPARQL endpoint?")
        try:
            return [quad.triple for quad in parse(response.content, form)]
        except SyntaxError as error:
            problem = f"sent triples that cannot be read ({error.msg})"
            raise self._service.error(problem, "ask again, or tell who runs it") from error

    def _post(self, text: str, accept: str, dataset: Sequence[tuple[str, str]]) -> requests.Response:
        response = self._service.send("POST", data=[("query", text), *dataset], headers={"Accept": accept})
        # Virtuoso calls answers good that it cut, and tells only in these.
        if "X-SPARQL-MaxRows" in response.headers:
            problem = f"cut its answer after {response.headers['X-SPARQL-MaxRows']} rows"
            raise self._service.error(problem, "ask for less, or raise its ResultSetMaxRows")
        if "X-SQL-State" in response.headers:
            problem = f"answered in part only ({response.headers.get('X-SQL-Message', 'it ran out of time')[:_SHOWN]})"
            raise self._service.error(problem, "ask for less, or raise its limit of time")
        return response


def _checked(results: bytes, *, distinct: bool) -> bytes:
    """Results as they came, where ``distinct`` with each row once.

    Raises :class:`SyntaxError` for those that are broken anywhere: rows are else parsed when they are looked at.
    """
    table = parse_query_results(results, QueryResultsFormat.JSON)
    if isinstance(table, QuerySolutions):
        if distinct:
            return _each_once(results, [tuple(row) for row in table])
        deque(table, maxlen=0)
    return results


def _is_distinct(query: str) -> bool:
    """Whether a SELECT query asks that no row comes twice."""
    after = (second.word for first, second in pairwise(tokens_of(query)) if first.word == "SELECT")
    return next(after, None) == "DISTINCT"


def _each_once(results: bytes, rows: list[tuple[Any, ...]]) -> bytes:
    # Virtuoso 7 gives a row of SELECT DISTINCT twice in some of its runs, by the plan that it has made for the query.
    if len(set(rows)) == len(rows):
        return results
    table = json.loads(results)
    bindings = dict(zip(rows, table["results"]["bindings"], strict=True))
    table["results"]["bindings"] = list(bindings.values())
    return json.dumps(table).encode()
