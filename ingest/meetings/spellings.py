"""Names of meetings as they would be written: what a converter of files parted in them is joined (``Quatorz ième
session, 159 e séance``, ``l ' accueil``)."""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, compiled

__all__ = ["joined_words", "unspaced"]

_SPACED = re.compile(r"\S(?:\s+\S){4,}")
_SINGLE = re.compile(r"(?<=\S)\s(?=\S(?:\s|$))")

_APOSTROPHE = re.compile(r"(?<=\w) (['’]) (?=\w)")


def joined_words(name: str, lexicon: Lexicon) -> str:
    """A name whose ordinals and elided words are each one word again."""
    if " " not in name:
        return name
    whole = _APOSTROPHE.sub(r"\1", name)
    figures = compiled(rf"(?<=\d)\s(?={lexicon.any_of('meetings', 'endings_of_figures')}(?!\w))", re.IGNORECASE)
    whole = figures.sub("", whole)
    endings = lexicon.any_of("meetings", "endings_of_ordinals")
    # "Quarante - cin qu ième": a fragment of few letters may stand between.
    broken = compiled(
        rf"(?<!\w)(?:[^\W\d_]+(?:\s-\s?|-\s?))?[^\W\d_]+\s(?:[^\W\d_]{{1,3}}\s)?{endings}(?!\w)", re.IGNORECASE
    )
    return broken.sub(lambda m: re.sub(r"\s", "", m[0]), whole)


def unspaced(text: str) -> str:
    """Words that a title spreads over the line.

    >>> unspaced("S I D E   E V E N T")
    'SIDE EVENT'
    """
    return " ".join(_SINGLE.sub("", text).split()) if _SPACED.fullmatch(text.strip()) else text
