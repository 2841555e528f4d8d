"""One way to ask, whether the answers come from a store on this machine or from an endpoint elsewhere."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from typing import Protocol

import requests
from pyoxigraph import QueryBoolean, QueryResultsFormat, QuerySolutions, RdfFormat, Triple, parse, parse_query_results

from graph.errors import EndpointError
from graph.settings import REMOTE_TIMEOUT_SECONDS, program_version

__all__ = ["Engine", "RemoteEngine"]

_RESULTS = "application/sparql-results+json"
_TRIPLES = "application/n-triples"
_SHOWN = 300


class Engine(Protocol):
    """What answers SPARQL queries; :class:`graph.store.GraphStore` is one, too."""

    def select(self, text: str, /) -> QuerySolutions:
        """The rows of a SELECT query."""

    def ask(self, text: str, /) -> bool:
        """The answer to an ASK query."""

    def construct(self, text: str, /) -> Iterable[Triple]:
        """The triples of a CONSTRUCT or DESCRIBE query."""


class RemoteEngine:
    """A SPARQL 1.1 endpoint, asked by POST. Every method raises :class:`~graph.errors.EndpointError`."""

    def __init__(
        self, url: str, *, timeout: float = REMOTE_TIMEOUT_SECONDS, session: requests.Session | None = None
    ) -> None:
        self.url = url
        self._timeout = timeout
        self._session = session or requests.Session()

    def select(self, text: str, /) -> QuerySolutions:
        """The rows of a SELECT query, as terms of pyoxigraph."""
        results = self._results(text)
        if not isinstance(results, QuerySolutions):
            raise self._error("answered with no table", "ask a SELECT query")
        return results

    def ask(self, text: str, /) -> bool:
        """The answer to an ASK query."""
        results = self._results(text)
        if not isinstance(results, QueryBoolean):
            raise self._error("answered with a table", "ask an ASK query")
        return bool(results)

    def construct(self, text: str, /) -> list[Triple]:
        """The triples of a CONSTRUCT or DESCRIBE query."""
        response = self._post(text, f"{_TRIPLES}, text/turtle;q=0.9")
        media_type = response.headers.get("Content-Type", _TRIPLES).partition(";")[0]
        form = RdfFormat.from_media_type(media_type)
        if form is None:
            raise self._error(f"answered in {media_type}", "is this a SPARQL endpoint?")
        try:
            return [quad.triple for quad in parse(response.content, form)]
        except SyntaxError as error:
            raise self._error(
                f"sent triples that cannot be read ({error.msg})", "ask again, or tell who runs it"
            ) from error

    def _results(self, text: str) -> QuerySolutions | QueryBoolean:
        response = self._post(text, _RESULTS)
        try:
            return parse_query_results(response.content, QueryResultsFormat.JSON)
        except SyntaxError as error:
            kind = response.headers.get("Content-Type", "no type")
            raise self._error(f"sent no SPARQL results ({kind}: {error.msg})", "is this a SPARQL endpoint?") from error

    def _post(self, text: str, accept: str) -> requests.Response:
        headers = {"Accept": accept, "User-Agent": f"diplograph/{program_version()}"}
        try:
            response = self._session.post(self.url, data={"query": text}, headers=headers, timeout=self._timeout)
        except requests.Timeout as error:
            raise self._error(f"did not answer within {self._timeout:g} s", "ask for less, or try later") from error
        except requests.ConnectionError as error:
            raise self._error("cannot be reached", "check the address, and that it runs") from error
        except requests.RequestException as error:
            raise self._error(f"cannot be asked ({error})", "check the address") from error
        if not response.ok:
            raise self._refusal(response)
        return response

    def _refusal(self, response: requests.Response) -> EndpointError:
        """What an endpoint said instead of an answer, from a problem document (RFC 9457) or the first of its text."""
        said = response.text.strip()
        with contextlib.suppress(requests.JSONDecodeError):
            problem = response.json()
            if isinstance(problem, dict):
                said = ": ".join(str(problem[key]) for key in ("title", "detail") if key in problem) or said
        told = said if len(said) <= _SHOWN else said[:_SHOWN] + " […]"
        advice = (
            "mend the query" if response.status_code == requests.codes.bad_request else "try later, or ask for less"
        )
        return self._error(f"answered {response.status_code} {told}", advice, status=response.status_code)

    def _error(self, problem: str, advice: str, *, status: int | None = None) -> EndpointError:
        return EndpointError(self.url, problem, advice, status=status)
