"""What the pages themselves say, in the reader's language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

__all__ = ["words_in"]


def words_in(language: str) -> Mapping[str, str]:
    """Key -> words, as ``wording.toml`` has them; braces mark what is filled in."""
    return _wording()[language]


@cache
def _wording() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(files("graph.endpoint").joinpath("wording.toml").read_text(encoding="utf-8"))
