"""Look-ups: what a graph says of one thing, answered in the server process itself, as asking a worker costs more.

No query of a stranger runs here but those that fit one short pattern: a single triple pattern about something named,
of SELECT or ASK, with nothing else but prefixes and LIMIT. The engine reads that off one index: each entry that it
takes is a row of the answer, so whoever bounds the bytes of the answer bounds the work (a few milliseconds). Anything
else, what outgrows that bound, and every fault goes to a worker, which begins anew and words it.
"""

from __future__ import annotations

import logging
import re
import time
from dataclasses import replace
from pathlib import Path

from pyoxigraph import Store

from graph.doubles import may_hold_doubles
from graph.endpoint.engine import EngineLimits, evaluate_inspected
from graph.endpoint.limits import Limits
from graph.endpoint.messages import Answer, Task
from graph.endpoint.metrics import LOOKED_UP
from graph.endpoint.negotiation import TABLE_FORMATS
from graph.folder import StoreFolder
from graph.guard import Form, Inspection

__all__ = ["MOST_BYTES", "LookUps", "inspect_look_up"]

MOST_BYTES = 32 * 1024
"""A larger answer is a worker's; the engine hands it over in pieces of a quarter of that."""

_logger = logging.getLogger("diplograph.lookups")
_LONGEST = 2000  # characters
_LONG_SECONDS = 0.01
_REST = 20  # times as long as one that took too long
_MOST_GIVEN_UP = 10_000
_FORMATS = frozenset(item.name for item in TABLE_FORMATS)
_S = r"[ \t\r\n]"
_PREFIX = "(?:[a-z][a-z0-9_-]*+)?+:"
_IRI = r'<[^\x00-\x20<>"{}|^`\\]++>'
_NAME = rf"{_PREFIX}[a-z0-9_-]*+"
_VARIABLE = "[?$][a-z0-9_]++"
_STRING = r"""(?:"[^"\\\r\n]++"|'[^'\\\r\n]++')"""
_LITERAL = rf"{_STRING}(?:@[a-z]++(?:-[a-z0-9]++)*+|\^\^(?:{_IRI}|{_NAME}))?+"
# No comments, escapes, brackets or operators: nothing in it can be read in two ways. No part gives back what it took.
_LOOK_UP = re.compile(
    rf"{_S}*+(?:PREFIX{_S}++{_PREFIX}{_S}*+{_IRI}{_S}*+)*+"
    rf"(?:SELECT(?P<columns>{_S}*+\*|(?:{_S}++{_VARIABLE})++)|ASK){_S}*+(?:WHERE{_S}*+)?+\{{{_S}*+"
    rf"(?P<subject>{_IRI}|{_NAME}|{_VARIABLE}){_S}++(?P<predicate>{_IRI}|{_NAME}|{_VARIABLE}|a){_S}++"
    rf"(?P<object>{_IRI}|{_NAME}|{_VARIABLE}|{_LITERAL}){_S}*+\.?+{_S}*+\}}"
    rf"{_S}*+(?:LIMIT{_S}++[0-9]{{1,18}}{_S}*+)?+",
    re.ASCII | re.IGNORECASE,
)
_SELECT, _ASK = Inspection(form=Form.SELECT, depth=1), Inspection(form=Form.ASK, depth=1)


class LookUps:
    """Answers look-ups from a store folder; an endpoint elsewhere (an address) has none. For one event loop."""

    def __init__(self, source: Path | str, limits: Limits) -> None:
        self._folder = source if isinstance(source, Path) else None
        self._limits = EngineLimits(min(MOST_BYTES, limits.result_bytes), limits.nesting)
        self._store: Store | None = None
        self._given_up: set[int] = set()
        self._rests_until = 0.0

    def open(self) -> None:
        """Open the store, where it can be opened; without it all goes to the workers."""
        if self._folder is None:
            return
        self._limits = replace(self._limits, merged=StoreFolder(self._folder).is_merged)
        try:
            self._store = Store.read_only(str(self._folder))
            self._limits = replace(self._limits, doubles=may_hold_doubles(self._store))
        except (OSError, RuntimeError):
            _logger.exception("the server cannot look things up by itself; its workers do")

    def close(self) -> None:
        """Free the store's files."""
        self._store = None

    def answer(self, task: Task) -> Answer | None:
        """The answer to a look-up; None for all that is to be left to a worker."""
        if self._store is None or task.default_graphs is not None or task.named_graphs is not None:
            return None
        inspection = inspect_look_up(task.query) if task.table_format in _FORMATS else None
        if inspection is None or hash(task.query) in self._given_up or time.monotonic() < self._rests_until:
            return None
        began, worked = time.perf_counter(), time.thread_time()
        reply = evaluate_inspected(self._store, task, inspection, self._limits)
        if not isinstance(reply, Answer):
            self._give_up(task.query)
            self._rest(time.thread_time() - worked)
            return None
        LOOKED_UP.observe(time.perf_counter() - began)
        return reply

    def _rest(self, seconds: float) -> None:
        """Leave all to the workers for a while after a row that alone took long, as one of many megabytes does.

        Its query can be written in any number of ways, so it is the time that is bounded: to a small part of all.
        """
        if seconds > _LONG_SECONDS:
            self._rests_until = time.monotonic() + _REST * seconds

    def _give_up(self, query: str) -> None:
        """Try this one no more; that another of the same hash is not tried either does no harm."""
        if len(self._given_up) >= _MOST_GIVEN_UP:
            self._given_up.clear()
        self._given_up.add(hash(query))


def inspect_look_up(query: str) -> Inspection | None:
    """What :func:`graph.guard.inspect` tells of a look-up; None for every other query.

    >>> inspect_look_up("SELECT ?p ?o WHERE { <http://example.org/a> ?p ?o }").form
    <Form.SELECT: 'SELECT'>
    >>> inspect_look_up("SELECT ?p ?o WHERE { <http://example.org/a> ?p ?o . ?o ?q ?r }")
    """
    found = _LOOK_UP.fullmatch(query) if len(query) <= _LONGEST else None
    if found is None:
        return None
    terms = found["subject"], found["predicate"], found["object"]
    variables = [term[1:] for term in terms if term[0] in "?$"]
    # A variable that comes twice drops rows, and columns of no variable make rows of no bytes: neither has a bound.
    if len(set(variables)) < len(variables) or (terms[0][0] in "?$" and terms[2][0] in "?$"):
        return None
    columns = found["columns"]
    if columns is None:
        return _ASK
    is_bounded = "*" in columns or {name[1:] for name in columns.split()} <= set(variables)
    return _SELECT if is_bounded else None
