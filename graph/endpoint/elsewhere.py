"""Where a worker's data lie elsewhere: it asks another SPARQL endpoint, as its brothers ask a store on this machine.

All else is as with a store: what a query may be is checked by the worker, which also writes the answer in the format
that is asked for, and the pool keeps the clock and kills.
"""

from __future__ import annotations

import contextlib

from pyoxigraph import QueryBoolean, QuerySolutions, Store, Triple

from graph.client import RemoteEngine
from graph.columns import spell_out
from graph.endpoint.messages import Task
from graph.errors import EndpointError
from graph.guard import Form
from ontology.namespaces import ID

__all__ = ["Elsewhere", "check_endpoint"]

_GRACE_SECONDS = 5.0
_NOTHING = Store()


class Elsewhere:
    """Another endpoint."""

    def __init__(self, url: str, seconds: float) -> None:
        """Ask nothing yet: a worker that is replaced while the endpoint is away is there when it comes back.

        The pool's clock runs out before ``seconds`` and a little more do; this one only keeps a worker that nobody
        waits for from waiting itself.
        """
        self._engine = RemoteEngine(url, timeout=seconds + _GRACE_SECONDS)

    def ask(self, task: Task, form: Form | None) -> QuerySolutions | QueryBoolean | list[Triple]:
        """The answer to a query of that form, its relative IRIs and columns understood as those of our own engine.

        Raises :class:`~graph.errors.EndpointError`, and :class:`SyntaxError` before anything is sent.
        """
        query = spell_out(task.query, ID)
        _check_syntax(query)
        query = f"BASE <{ID}> {query}"
        graphs = [("default-graph-uri", iri) for iri in task.default_graphs or ()]
        graphs += [("named-graph-uri", iri) for iri in task.named_graphs or ()]
        if form in (Form.CONSTRUCT, Form.DESCRIBE):
            return self._engine.triples(query, graphs)
        return self._engine.table(query, graphs)


def check_endpoint(url: str, seconds: float) -> None:
    """Raise :class:`~graph.errors.EndpointError` unless an endpoint answers, and from the union of its graphs."""
    engine = RemoteEngine(url, timeout=seconds)
    if engine.ask("ASK { GRAPH ?g { ?s ?p ?o } }") and not engine.ask("ASK { ?s ?p ?o }"):
        advice = "start it so that its default graph is the union of all (oxigraph: --union-default-graph)"
        raise EndpointError(url, "answers from a default graph that is empty", advice)


def _check_syntax(query: str) -> None:
    """Let nothing but SPARQL 1.1 pass: engines know words of their own, such as those that make Virtuoso fetch files.

    Asked of nothing, a query costs next to nothing; one that is hostile even so meets the limits of its worker here.
    """
    with contextlib.suppress(RuntimeError, ValueError):  # a fault of evaluation, such as a function that is not ours
        _NOTHING.query(query, base_iri=ID)
