"""Answers that are kept in memory, since a release never changes: the same question needs no worker again.

What may be kept under one key is everything that shapes the bytes: release, query, data set, format, bounds. Queries
that differ in white space and comments only share an answer, where it is sure that they mean the same.
"""

from __future__ import annotations

import hashlib
import re
from collections import OrderedDict
from functools import lru_cache

import msgspec

from graph.endpoint.messages import Answer, Task
from graph.endpoint.metrics import CACHED
from graph.lexing import Kind, skip_blanks, token_at

__all__ = ["ResultCache", "normalize"]

_ABSOLUTE = re.compile(r"<[A-Za-z][A-Za-z0-9+.\-]*://")
_QUOTE_OR_COMMENT = re.compile(r"[\"'#\\]")
_BLANKS = re.compile(r"[ \t\r\n]+")
_LARGEST_PART = 8  # an answer that takes more than this part of the budget would drive out too many others
_OVERHEAD = 500  # bytes that an entry costs beside its body
_KEPT_FORMS = 1024
_LONGEST_NORMALIZED = 16_000  # characters; a longer query is compared as it is


class ResultCache:
    """Answers up to a budget of bytes; those that were not asked for longest go first. Used within one event loop."""

    def __init__(self, budget: int) -> None:
        self._budget = budget
        self._taken = 0
        self._kept: OrderedDict[bytes, Answer] = OrderedDict()

    @property
    def taken(self) -> int:
        """Bytes that the kept answers take."""
        return self._taken

    def get(self, release: str, task: Task) -> Answer | None:
        """The answer to a task of a release, if it is kept."""
        key = _key(release, task)
        answer = self._kept.get(key)
        CACHED.labels("miss" if answer is None else "hit").inc()
        if answer is not None:
            self._kept.move_to_end(key)
        return answer

    def put(self, release: str, task: Task, answer: Answer) -> None:
        """Keep an answer, unless it may differ when asked again, lies in a file, or is too large to be worth it."""
        size = len(answer.body) + _OVERHEAD
        if answer.volatile or answer.file is not None or size > self._budget // _LARGEST_PART:
            return
        key = _key(release, task)
        replaced = self._kept.pop(key, None)
        self._kept[key] = answer
        self._taken += size - (len(replaced.body) + _OVERHEAD if replaced else 0)
        while self._taken > self._budget:
            _, dropped = self._kept.popitem(last=False)
            self._taken -= len(dropped.body) + _OVERHEAD


def normalize(query: str) -> str:
    """The query with each stretch of white space and comments as one space, where that can't change its meaning.

    >>> normalize("ASK  { # all\\n ?s ?p ?o }")
    'ASK { ?s ?p ?o }'

    What looks like an IRI can be "less than", and what follows a comment or a string (``FILTER(?a<?b#>``): a query
    in which that is possible is left as it is, so that no query ever gets the answer of another.
    """
    if not _QUOTE_OR_COMMENT.search(query):  # white space means the same wherever it stands
        return _BLANKS.sub(" ", query).strip(" ")
    parts = []
    position = skip_blanks(query, 0)
    while position < len(query):
        token = token_at(query, position)
        if token.kind is Kind.IRI and _may_be_other(token.text):
            return query
        parts.append(token.text)
        position = skip_blanks(query, token.end)
        if position > token.end:
            parts.append(" ")
    return "".join(parts).rstrip(" ")


def _may_be_other(iri: str) -> bool:
    return "'" in iri or ("#" in iri and not _ABSOLUTE.match(iri))


@lru_cache(maxsize=_KEPT_FORMS)
def _digest_of_short(query: str) -> bytes:
    return _sha256(normalize(query))


def _digest(query: str) -> bytes:
    return _sha256(query) if len(query) > _LONGEST_NORMALIZED else _digest_of_short(query)


def _sha256(text: str) -> bytes:
    return hashlib.sha256(text.encode(errors="surrogatepass")).digest()


def _key(release: str, task: Task) -> bytes:
    # The digest stands for the query, so that a long one is not kept, nor encoded again and again.
    rest = msgspec.msgpack.encode((release, msgspec.structs.replace(task, query="")))
    return _digest(task.query) + hashlib.sha256(rest).digest()
