"""What was answered, kept in memory since a release never changes: the same question needs no worker again.

It is kept in two ways. By what was asked, which is everything that shapes the bytes of an answer: query, data set,
format, bounds; queries that differ in white space and comments only share an answer, where it is sure that they mean
the same. And by how it was asked: programs repeat themselves to the byte, and who sends the same bytes need not be
understood anew to get the same response.
"""

from __future__ import annotations

import hashlib
import re
from collections import OrderedDict
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

import msgspec

from graph.endpoint.messages import Answer, Task
from graph.endpoint.metrics import CACHED
from graph.lexing import Kind, skip_blanks, token_at

__all__ = ["Response", "ResultCache", "normalize"]

_Key: TypeAlias = tuple[str, bytes]
"""The release, and the digest of a task or a whole request."""

_ABSOLUTE = re.compile(r"<[A-Za-z][A-Za-z0-9+.\-]*://")
_QUOTE_OR_COMMENT = re.compile(r"[\"'#\\]")
_BLANKS = re.compile(r"[ \t\r\n]+")
_LARGEST_PART = 8  # an answer that takes more than this part of the budget would drive out too many others
_OVERHEAD = 1000  # bytes that an entry costs beside its body, as measured
_HITS, _MISSES = (CACHED.labels(result) for result in ("hit", "miss"))
_KEPT_FORMS = 1024
_LONGEST_NORMALIZED = 16_000  # characters; a longer query is compared as it is


@dataclass(frozen=True, slots=True)
class Response:
    """The response to a plain request; its head is yet to get the fields of every answer (date) and its end.

    ``method`` and ``fields`` are of the request, what of it who counts it looks at; ``volatile`` as in :class:`Answer`;
    ``is_look_up`` tells that it was answered without a worker, when it was asked first.
    """

    method: str
    fields: tuple[tuple[bytes, bytes], ...]
    head: bytes
    body: bytes
    volatile: bool = False
    is_look_up: bool = False


class ResultCache:
    """Answers up to a budget of bytes; those that were not asked for longest go first. Used within one event loop."""

    def __init__(self, budget: int) -> None:
        self._budget = budget
        self._taken = 0
        self._kept: OrderedDict[_Key, tuple[Answer | Response, int]] = OrderedDict()

    @property
    def taken(self) -> int:
        """Bytes that all that is kept takes."""
        return self._taken

    def get(self, release: str, task: Task) -> Answer | None:
        """The answer to a task of a release, if it is kept."""
        answer = self._get(_key(release, task))
        if not isinstance(answer, Answer):
            _MISSES.inc()
            return None
        return answer

    def put(self, release: str, task: Task, answer: Answer) -> None:
        """Keep an answer, unless it may differ when asked again, lies in a file, or is too large to be worth it."""
        if not answer.volatile and answer.file is None:
            self._put(_key(release, task), answer, len(answer.body))

    def again(self, release: str, request: bytes) -> Response | None:
        """What a request of the very same bytes got of a release, if it is kept."""
        response = self._get((release, request))
        return response if isinstance(response, Response) else None

    def remember(self, release: str, request: bytes, response: Response) -> None:
        """Keep what a request got, unless it may differ when asked again, or is too large to be worth it."""
        if not response.volatile:
            self._put((release, request), response, len(request) + len(response.head) + len(response.body))

    def _get(self, key: _Key) -> Answer | Response | None:
        found = self._kept.get(key)
        if found is None:
            return None
        _HITS.inc()
        self._kept.move_to_end(key)
        return found[0]

    def _put(self, key: _Key, kept: Answer | Response, size: int) -> None:
        size += _OVERHEAD
        if size > self._budget // _LARGEST_PART:
            return
        _, replaced = self._kept.pop(key, (None, 0))
        self._kept[key] = kept, size
        self._taken += size - replaced
        while self._taken > self._budget:
            _, (_, dropped) = self._kept.popitem(last=False)
            self._taken -= dropped


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


def _key(release: str, task: Task) -> _Key:
    # Digests stand for what strangers write, so that a long query is not kept, nor encoded again and again.
    rest = msgspec.msgpack.encode(msgspec.structs.replace(task, query=""))
    return release, _digest(task.query) + hashlib.sha256(rest).digest()
