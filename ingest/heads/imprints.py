"""The imprint of a paper: who publishes it, its ISBN and ISSN, and which volume of a series it is."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from ingest.lexicon import compiled
from ingest.page.reading import Reading

__all__ = ["Imprint", "read_imprint"]

_ISBN = re.compile(r"ISBN(?:-1[03])?:?\s*([\d][\d -]{8,16}[\dX])")
_ISSN = re.compile(r"ISSN:?\s*(\d{4}-\d{3}[\dX])")
_COPYRIGHT = re.compile(r"©\s*((?:19|20)\d\d)")
_FRONT_BLOCKS = 120


@dataclass(frozen=True, slots=True)
class Imprint:
    """``publisher`` is a ref, ``year`` that of its rights, ``volume`` a series' key with its number (``idm-27``)."""

    publisher: str | None = None
    isbn: str | None = None
    issn: str | None = None
    year: str | None = None
    volume: str | None = None


def read_imprint(reading: Reading) -> Imprint:
    """The imprint, as far as the paper has one."""
    isbn, issn, year = (pattern.search(reading.chars) for pattern in (_ISBN, _ISSN, _COPYRIGHT))
    return Imprint(
        _publisher(reading),
        isbn[1].strip() if isbn else None,
        issn[1] if issn else None,
        year[1] if year else None,
        _volume(reading) if isbn or issn else None,
    )


def _publisher(reading: Reading) -> str | None:
    """The body that stands after a label such as ``Editeur :``."""
    label = compiled(reading.lexicon.any_of("documents", "publisher") + r"\s*:?\s*", re.IGNORECASE)
    for block in reading.text.blocks[:_FRONT_BLOCKS]:
        match = label.match(reading.chars, block.start, block.end)
        body = reading.at("organization", match.end()) if match else None
        if body:
            return body.labels[0].ref
    return None


def _volume(reading: Reading) -> str | None:
    """``idm-27``: a number that stands alone on the cover of a volume of a series with an ISBN or ISSN."""
    number = compiled(reading.lexicon.any_of("documents", "number") + r"\s*(\d{1,3})", re.IGNORECASE)
    series = [m.labels[0].ref for m in reading.layer("organization") if m.labels[0].ref.startswith("series/")]
    for block in reading.text.blocks[:_FRONT_BLOCKS]:
        match = number.fullmatch(reading.text.of(block).strip())
        if match and series:
            return f"{Counter(series).most_common(1)[0][0].rsplit('/', 1)[-1]}-{match[1]}"
    return None
