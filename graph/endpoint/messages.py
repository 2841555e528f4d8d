"""What the server and its workers say to each other: one task and one reply at a time, over a pipe.

A frame is eight bytes of length (big-endian) and a MessagePack document.
"""

from __future__ import annotations

import struct
from enum import StrEnum
from typing import TypeAlias

import msgspec

__all__ = [
    "HEADER",
    "Answer",
    "Cell",
    "Failure",
    "FailureKind",
    "Ready",
    "Reply",
    "Rows",
    "Task",
    "decode_reply",
    "decode_rows",
    "decode_task",
    "encode_rows",
    "frame",
]

HEADER = struct.Struct(">Q")


class Task(msgspec.Struct, frozen=True, tag=True):
    """A query to evaluate.

    ``default_graphs`` and ``named_graphs`` are the data set that the protocol names (both None where it names none);
    ``table_format`` and ``graph_format`` are names of :mod:`graph.endpoint.negotiation`, or None where the client
    accepts none for that kind of result; ``table_format`` may be "rows" for :class:`Rows` of at most ``max_rows``.
    ``max_bytes`` is what the body may hold, None for what the endpoint allows in general.
    """

    query: str
    table_format: str | None = "json"
    graph_format: str | None = "turtle"
    default_graphs: tuple[str, ...] | None = None
    named_graphs: tuple[str, ...] | None = None
    max_rows: int = 500
    max_bytes: int | None = None


class Answer(msgspec.Struct, frozen=True, tag=True):
    """An evaluated query; ``format`` is the one used, ``volatile`` tells that a second run may differ.

    A large body lies in the ``file`` of that path, which belongs to who receives the answer; ``body`` is then empty.
    """

    body: bytes
    format: str
    volatile: bool = False
    file: str | None = None


class FailureKind(StrEnum):
    """Why a worker gives no answer."""

    SYNTAX = "syntax"
    UPDATE = "update"
    SERVICE = "service"
    NESTING = "nesting"
    AMBIGUOUS = "ambiguous"
    EVALUATION = "evaluation"
    MEMORY = "memory"
    RESULT_SIZE = "result-size"
    NOT_ACCEPTABLE = "not-acceptable"
    CHARACTERS = "characters"
    STORE = "store"
    ELSEWHERE = "elsewhere"


class Failure(msgspec.Struct, frozen=True, tag=True):
    """Why there is no answer; line and column from 1 where a place is known; ``form`` for what is not acceptable."""

    kind: FailureKind
    detail: str
    line: int | None = None
    column: int | None = None
    form: str | None = None
    undeclared: tuple[str, ...] = ()


class Ready(msgspec.Struct, frozen=True, tag=True):
    """The worker has opened its store; ``offline`` tells that the kernel refuses it the network."""

    offline: bool


class Cell(msgspec.Struct, frozen=True, array_like=True):
    """An RDF term in a row; ``kind`` is "iri", "literal", "blank" or "triple" (``value`` is then Turtle-like)."""

    kind: str
    value: str
    language: str | None = None
    datatype: str | None = None


class Rows(msgspec.Struct, frozen=True):
    """The first rows of a result; ``truncated`` tells that there are more. ASK gives a ``boolean`` and no variables."""

    variables: list[str] = []
    rows: list[list[Cell | None]] = []
    truncated: bool = False
    boolean: bool | None = None


Reply: TypeAlias = Answer | Failure

_encoder = msgspec.msgpack.Encoder()
_task_decoder = msgspec.msgpack.Decoder(Task)
_reply_decoder: msgspec.msgpack.Decoder[Answer | Failure | Ready] = msgspec.msgpack.Decoder(Answer | Failure | Ready)
_rows_decoder = msgspec.msgpack.Decoder(Rows)


def frame(message: Task | Answer | Failure | Ready) -> bytes:
    """A message as it goes over the pipe."""
    body = _encoder.encode(message)
    return HEADER.pack(len(body)) + body


def encode_rows(rows: Rows) -> bytes:
    """Rows as the body of an :class:`Answer`."""
    return _encoder.encode(rows)


def decode_task(body: bytes) -> Task:
    """A task from a frame's body. Raises :class:`msgspec.MsgspecError` for anything else."""
    return _task_decoder.decode(body)


def decode_reply(body: bytes) -> Answer | Failure | Ready:
    """A worker's word from a frame's body. Raises :class:`msgspec.MsgspecError` for anything else."""
    return _reply_decoder.decode(body)


def decode_rows(body: bytes) -> Rows:
    """The rows in an answer of format "rows"."""
    return _rows_decoder.decode(body)
