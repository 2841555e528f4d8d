"""What the endpoint answers when it cannot answer: one shape (RFC 9457), whatever went wrong and wherever."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

__all__ = ["KINDS", "ProblemError", "ProblemKind", "place_prefix"]


@dataclass(frozen=True, slots=True)
class ProblemKind:
    """A sort of problem: the fragment of its IRI (``/limits#syntax``), HTTP status, title, and what to do about it."""

    name: str
    status: int
    title: str
    advice: str


def _kinds(*kinds: ProblemKind) -> dict[str, ProblemKind]:
    return {kind.name: kind for kind in kinds}


KINDS = _kinds(
    ProblemKind("request", 400, "The request is malformed", "Send one query, in UTF-8, as SPARQL 1.1 Protocol says."),
    ProblemKind("syntax", 400, "The query is not SPARQL 1.1", "Mend the query at the place that is named."),
    ProblemKind("evaluation", 400, "The query cannot be evaluated", "Use only functions that SPARQL 1.1 defines."),
    ProblemKind("nesting", 400, "The query is nested too deeply", "Write it flatter."),
    ProblemKind("read-only", 403, "This endpoint only reads", "Load the data into a store of your own to change it."),
    ProblemKind("service", 403, "This endpoint asks no other", "Send each endpoint its own query, or take a dump."),
    ProblemKind("not-found", 404, "There is nothing here", "Start at the first page, /; queries go to /sparql."),
    ProblemKind("method", 405, "The method does not fit the address", "See the header Allow."),
    ProblemKind("not-acceptable", 406, "No format fits", "Accept one of the media types that are listed."),
    ProblemKind("slow-client", 408, "The request did not arrive in time", "Send it again, whole."),
    ProblemKind("too-large", 413, "The request is too large", "Send a shorter query."),
    ProblemKind("address-too-long", 414, "The address is too long", "POST the query as application/sparql-query."),
    ProblemKind("media-type", 415, "The request's media type is unknown here", "See the header Accept."),
    ProblemKind(
        "parameter",
        422,
        "A parameter has no usable value",
        "Give a name, a code or an IRI that the graph knows.",
    ),
    ProblemKind(
        "too-many",
        429,
        "Too much of yours at once",
        "Wait for your answers, then try again after the time in the header Retry-After.",
    ),
    ProblemKind("head-too-large", 431, "The headers are too large", "Send fewer or shorter headers."),
    ProblemKind("internal", 500, "Something went wrong on our side", "Try again; if it stays so, report it."),
    ProblemKind(
        "elsewhere",
        502,
        "The endpoint behind this one gave no answer",
        "Try again later, or ask otherwise where it says what it does not take.",
    ),
    ProblemKind("busy", 503, "All workers are busy", "Try again after the time in the header Retry-After."),
    ProblemKind("time", 504, "The query took too long and was stopped", "Ask for less: add patterns, or a LIMIT."),
    ProblemKind("memory", 507, "The query needed too much memory", "Ask for less: add patterns, or a LIMIT."),
    ProblemKind("result-size", 507, "The answer is too large", "Ask for less at once: add a LIMIT and an OFFSET."),
)
"""Name -> kind, in the order of their status."""


def place_prefix(line: int, column: int) -> str:
    """What the detail of a problem at a place of the query begins with; both count from 1.

    >>> place_prefix(3, 7)
    'line 3, column 7: '
    """
    return f"line {line}, column {column}: "


@dataclass(eq=False)
class ProblemError(Exception):
    """A request that gets no answer; ``kind`` names one of :data:`KINDS`, ``members`` go into the JSON beside the rest.

    ``query`` is the text of the query, for pages that show it again; ``said`` is a key of the pages' wording and what
    is filled in, where they tell the detail in the reader's language.
    """

    kind: str
    detail: str
    members: Mapping[str, Any] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    query: str | None = None
    said: tuple[str, Mapping[str, str]] | None = None

    @property
    def status(self) -> int:
        """The HTTP status."""
        return KINDS[self.kind].status

    @property
    def title(self) -> str:
        """What went wrong, the same for all problems of this kind."""
        return KINDS[self.kind].title

    @property
    def advice(self) -> str:
        """What the client can do."""
        return KINDS[self.kind].advice

    @property
    def place(self) -> tuple[int, int] | None:
        """Line and column in the query, from 1, where a place is known."""
        return (self.members["line"], self.members["column"]) if "line" in self.members else None

    @property
    def placeless_detail(self) -> str:
        """The detail without the place that it begins with, for pages that tell that in the reader's language."""
        return self.detail if self.place is None else self.detail.removeprefix(place_prefix(*self.place))

    def __str__(self) -> str:
        return f"{self.title}: {self.detail}"

    def as_json(self) -> bytes:
        """The document of type ``application/problem+json``."""
        document = {
            "type": f"/limits#{self.kind}",
            "title": self.title,
            "status": self.status,
            "detail": self.detail,
            "advice": self.advice,
            **self.members,
        }
        return msgspec.json.encode(document)

    def as_text(self) -> str:
        """The same for people at a terminal."""
        lines = [f"{self.status} {self.title}", self.detail, self.advice]
        lines += [f"{name}: {value}" for name, value in self.members.items()]
        return "\n".join(lines) + "\n"
