"""Patterns that are compiled by one process for all: the code that the library's compiler makes of them is kept.

Compiler and engine are parts of the standard library that it keeps to itself: a Python that has them elsewhere, or asks
them otherwise, compiles in every process.
"""

from __future__ import annotations

import json
import re
from array import array
from collections.abc import Mapping
from contextlib import suppress
from importlib import import_module
from typing import Any

from ingest.caching import Cache, cache_in_use

__all__ = ["compiled_once"]

_parser: Any = None
_compiler: Any = None
_engine: Any = None
with suppress(ModuleNotFoundError):
    _parser, _compiler = (import_module(f"{re.__name__}.{name}") for name in ("_parser", "_compiler"))
    _engine = import_module("_sre")

_WORD = next((kind for kind in "IHL" if _engine and array(kind).itemsize == _engine.CODESIZE), "")


def compiled_once(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As :func:`re.compile`.

    >>> compiled_once(r"(?P<a>b)?c") == re.compile(r"(?P<a>b)?c")
    True
    """
    cache = cache_in_use()
    if cache is None or not _WORD:
        return re.compile(pattern, flags)
    with suppress(AttributeError, TypeError, ValueError, RuntimeError):
        return _from(cache, pattern, flags)
    return re.compile(pattern, flags)


def _from(cache: Cache, pattern: str, flags: int) -> re.Pattern[str]:
    of = f"{flags} {pattern}"
    packed = cache.get(of)
    if packed is not None:
        head, _, words = packed.partition(b"\n")
        return _made(pattern, array(_WORD, words).tolist(), *json.loads(head))
    parsed = _parser.parse(pattern, flags)
    code = _compiler._code(parsed, flags)
    told = (flags | parsed.state.flags, parsed.state.groups - 1, parsed.state.groupdict)
    made = _made(pattern, code, *told)
    cache.put(of, json.dumps(told).encode() + b"\n" + array(_WORD, code).tobytes())
    return made


def _made(pattern: str, code: list[int], flags: int, groups: int, names: Mapping[str, int]) -> re.Pattern[str]:
    """A pattern of this code, which the engine checks."""
    of_groups: list[str | None] = [None] * (groups + 1)
    for name, number in names.items():
        of_groups[number] = name
    made: re.Pattern[str] = _engine.compile(pattern, flags, code, groups, names, tuple(of_groups))
    return made
