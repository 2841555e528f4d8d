"""Plain words for classes and properties where the store has none in the reader's language: for pages, not data."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from graph.endpoint.labels import Label, shorten

__all__ = ["caption", "read_captions"]

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_FIRST = "en"


@cache
def read_captions() -> Mapping[str, Mapping[str, str]]:
    """Language -> prefixed name -> words, as ``captions.toml`` has them."""
    text = files("graph.endpoint").joinpath("captions.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def caption(iri: str, language: str = _FIRST, label: Label | None = None) -> str:
    """Words for a class or a property: the store's label in the reader's language, ours in that language, the store's
    in another, ours in English, at last its name taken apart.

    >>> caption("http://schema.org/superEvent")
    'part of'
    >>> caption("http://schema.org/superEvent", "es")
    'parte de'
    >>> caption("http://purl.org/dc/terms/bibliographicCitation")
    'bibliographic citation'
    """
    if label is not None and label.language == language:
        return label.text
    short = shorten(iri)
    ours = read_captions().get(language, {}).get(short)
    if ours is not None or label is not None:
        return ours or (label.text if label else short)
    prefix, colon, name = short.partition(":")
    if not colon or prefix in ("http", "https"):
        return short
    return read_captions()[_FIRST].get(short) or _HUMP.sub(" ", name).lower()
