"""Words that stand elsewhere in the program in English, as pages show them in the reader's language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

__all__ = ["phrase", "phrases", "title_of_column"]


def phrase(text: str, language: str) -> str | None:
    """A text of the program in a language; None where it has no translation, as those of an operator's own queries.

    >>> phrase("How many rows", "fr")
    'Nombre de lignes'
    """
    return text if language == "en" else phrases("phrases").get(language, {}).get(text)


def title_of_column(words: str, language: str) -> str | None:
    """The title of a column from its variable's name in words; None where that is English and the language is not.

    >>> title_of_column("moderated behalf", "es"), title_of_column("catch", "en"), title_of_column("catch", "es")
    ('presente en nombre de', 'catch', None)
    """
    return phrases("columns").get(language, {}).get(words, words if language == "en" else None)


@cache
def phrases(kind: str) -> Mapping[str, Mapping[str, str]]:
    """Language -> English -> words, of one kind: "phrases" or "columns"."""
    text = files("graph.endpoint").joinpath("phrases.toml").read_text(encoding="utf-8")
    found: Mapping[str, Mapping[str, str]] = tomllib.loads(text)[kind]
    return found
