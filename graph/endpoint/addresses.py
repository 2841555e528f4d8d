"""What is said of one address: enough to serve it and to describe it."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

__all__ = ["Address", "Handler", "Parameter"]

Handler = Callable[[Request], Awaitable[Response]]

_CONVERTED = re.compile(r":\w+(?=\})")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A part of an address that clients fill in, of its path or behind the question mark; ``schema`` is JSON Schema."""

    name: str
    meaning: str
    schema: Mapping[str, Any] = field(default_factory=lambda: {"type": "string"})
    is_path: bool = False
    required: bool = False
    example: str = ""


@dataclass(frozen=True, slots=True)
class Address:
    """One address: its path with parameters in braces, what serves it, and what may come back.

    ``answers`` are media types of a good answer, ``problems`` names of kinds of problems that any client may meet here.
    """

    path: str
    handler: Handler
    summary: str
    answers: tuple[str, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    problems: tuple[str, ...] = ()
    methods: tuple[str, ...] = ("GET",)
    status: int = 200

    @property
    def template(self) -> str:
        """The path as OpenAPI writes it: without the kinds of its parameters.

        >>> Address("/id/{path:path}", None, "").template
        '/id/{path}'
        """
        return _CONVERTED.sub("", self.path)

    def route(self) -> Route:
        """What the server needs of it."""
        return Route(self.path, self.handler, methods=list(self.methods))
