"""Plain requests, and answers to them: a query that arrives whole, with headers that say nothing out of the ordinary.

They are read and answered in a few lines; whatever is not plain has to be read by a whole HTTP server.
"""

from __future__ import annotations

import gzip
import re
from binascii import a2b_qp
from dataclasses import dataclass
from functools import lru_cache

from graph.endpoint.cache import Response
from graph.endpoint.gate import HOST
from graph.endpoint.limits import Limits
from graph.endpoint.messages import Answer, Task
from graph.endpoint.negotiation import GRAPH_FORMATS, TABLE_FORMATS, choose, prefers_html, takes_gzip
from graph.endpoint.protocol import etag_of
from graph.endpoint.responses import (
    COMMON_HEADERS,
    COMPRESSED_BESIDE_FROM_BYTES,
    COMPRESSED_FROM_BYTES,
    GZIP_LEVEL,
    RELEASE_HEADER,
    result_headers,
)
from graph.identity import Identity

__all__ = ["SILENT", "Plain", "read_headers", "read_plain", "respond"]

_LARGE_BYTES = 256 * 1024
_LONGEST_HEADERS = 2000
_GET = re.compile(rb"GET /sparql\?query=((?:[\x21\x22\x24\x27-\x7e]++|%[0-9A-Fa-f]{2})*+) HTTP/1\.1")
_POST = b"POST /sparql HTTP/1.1"
_HEADER = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([\x21-\x7e](?:[\t\x20-\x7e]*[\x21-\x7e])?)?[ \t]*")
_QUERY = re.compile(r"application/sparql-query(?:; ?charset=utf-8)?", re.IGNORECASE)
_LENGTH = re.compile(r"[0-9]{1,20}")
_HEAD_END = b"\r\n\r\n"
# They change nothing in the answer to a query; of those of proxies, the admission knows what to make.
SILENT = frozenset(
    (
        "user-agent", "referer", "origin", "accept-language", "accept-charset", "cache-control", "pragma", "dnt",
        "priority", "sec-fetch-dest", "sec-fetch-mode", "sec-fetch-site", "sec-ch-ua", "sec-ch-ua-mobile",
        "sec-ch-ua-platform", "x-forwarded-for", "x-forwarded-proto", "x-forwarded-host", "x-real-ip", "forwarded",
    )
)  # fmt: skip
# All that counting, the log and the admission look at; responses that are kept keep no more of their requests.
_NOTED = {"user-agent": b"user-agent", "x-forwarded-for": b"x-forwarded-for"}
_KNOWN = SILENT | {"host", "accept", "accept-encoding", "connection", "content-type", "content-length"}


@dataclass(frozen=True, slots=True)
class Headers:
    """What the headers of a plain request say."""

    table_format: str | None
    graph_format: str | None
    takes_gzip: bool
    body_bytes: int
    is_query: bool
    fields: tuple[tuple[bytes, bytes], ...]


@dataclass(frozen=True, slots=True)
class Plain:
    """A plain request."""

    method: str
    task: Task
    headers: Headers


def read_plain(data: bytes, limits: Limits) -> Plain | None:
    """The request that these bytes are, from the first to the last; None for anything that is not plain."""
    end = data.find(_HEAD_END)
    if not 0 < end <= limits.head_bytes:
        return None
    line, _, rest = data[:end].partition(b"\r\n")
    headers = read_headers(rest) if len(rest) <= _LONGEST_HEADERS else None
    if headers is None or headers.body_bytes != len(data) - end - len(_HEAD_END):
        return None
    found = _GET.fullmatch(line)
    try:
        if found is not None and not headers.body_bytes and not headers.is_query:
            method, query = "GET", _unquoted(found[1]).decode()
        elif line == _POST and headers.is_query and headers.body_bytes <= limits.body_bytes:
            method, query = "POST", data[end + len(_HEAD_END) :].decode()
        else:
            return None
    except UnicodeDecodeError:
        return None
    return Plain(method, Task(query, headers.table_format, headers.graph_format), headers)


def respond(
    plain: Plain, identity: Identity, release: str, answer: Answer, *, is_look_up: bool = False
) -> Response | None:
    """The response with an answer of a release; None for one that is left to the ordinary way."""
    is_compressed = plain.headers.takes_gzip and len(answer.body) >= COMPRESSED_FROM_BYTES
    # To compress a large one here would hold up others.
    if answer.file is not None or len(answer.body) >= (COMPRESSED_BESIDE_FROM_BYTES if is_compressed else _LARGE_BYTES):
        return None
    body = gzip.compress(answer.body, GZIP_LEVEL, mtime=0) if is_compressed else answer.body
    tag = None if answer.volatile else etag_of(release, plain.task)
    head = _head(_Kind(identity, answer.format, tag is not None, is_compressed), tag, len(body))
    return Response(plain.method, plain.headers.fields, head, body, answer.volatile, is_look_up)


@dataclass(frozen=True, slots=True)
class _Kind:
    """All that the heads of many responses share."""

    identity: Identity
    format: str
    is_tagged: bool
    is_compressed: bool


def _head(kind: _Kind, tag: str | None, size: int) -> bytes:
    before, between, after = _head_around(kind)
    return f"{before}{tag or ''}{between}{size}{after}".encode("latin-1")


@lru_cache(maxsize=64)
def _head_around(kind: _Kind) -> tuple[str, str, str]:
    """What stands in the head of a response before the tag, then before the length, then after it."""
    tag, length = ("\0" if kind.is_tagged else None), "\0"
    fields = {
        **result_headers(kind.identity, Answer(b"", kind.format), tag),
        **({"Content-Encoding": "gzip"} if kind.is_compressed else {}),
        "Content-Length": length,
        RELEASE_HEADER: kind.identity.id,
        **COMMON_HEADERS,
    }
    lines = ("HTTP/1.1 200 OK", *(f"{key.lower()}: {value}" for key, value in fields.items()), "")
    before, _, rest = "\r\n".join(lines).partition("\0")
    between, _, after = rest.partition("\0")
    return (before, between, after) if kind.is_tagged else (before, "", rest)


def _unquoted(encoded: bytes) -> bytes:
    """The bytes of a percent-encoded field, read as an encoding that differs in its sign: that is ten times faster."""
    return a2b_qp(encoded.replace(b"+", b" ").replace(b"=", b"=3D").replace(b"%", b"="))


@lru_cache(maxsize=1024)
def read_headers(rest: bytes) -> Headers | None:
    """What the lines after the first say; None where one is malformed, comes twice or is not known to be harmless."""
    fields: dict[str, str] = {}
    raw = []
    for line in rest.split(b"\r\n"):
        match = _HEADER.fullmatch(line)
        if match is None:
            return None
        name = match[1].decode("ascii").lower()
        if name in fields or name not in _KNOWN:
            return None
        fields[name] = (match[2] or b"").decode("ascii")
        if name in _NOTED:
            raw.append((_NOTED[name], match[2] or b""))
    length, accept = fields.get("content-length", "0"), fields.get("accept")
    usual = (
        HOST.fullmatch(fields.get("host", "").encode())
        and fields.get("connection", "keep-alive").lower() == "keep-alive"
        and _LENGTH.fullmatch(length)
        and not prefers_html(accept)
    )
    if not usual or ("content-type" in fields and not _QUERY.fullmatch(fields["content-type"])):
        return None
    table, graph = choose(accept, TABLE_FORMATS), choose(accept, GRAPH_FORMATS)
    return Headers(
        table.name if table else None,
        graph.name if graph else None,
        takes_gzip(fields.get("accept-encoding")),
        int(length),
        "content-type" in fields,
        tuple(raw),
    )
