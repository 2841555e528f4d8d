"""Words that a page divides at a line's end: joined again where the hyphen only divides, kept where it belongs."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain

from ingest.page.divided import is_divided

__all__ = ["HYPHEN", "without_hyphens"]

HYPHEN = "\ufffe"
"""What stands for a hyphen at a line's end until it is known what it is."""

_DIVIDED = re.compile(rf"\b(\w[\w'’-]*){HYPHEN}\n(\w[\w'’-]*)([^\s{HYPHEN}]*)( ?)")
_WORD = re.compile(r"\w[\w'’-]*")


def without_hyphens(pages: list[str]) -> list[str]:
    """The pages with each divided word whole on the line where it begins, or with its own hyphen at the line's end.

    A document tells how it divides: by the words that it also writes in one piece, joined or with a hyphen; a divided
    word that stands nowhere else goes as most of those do. A capital after the hyphen keeps it.

    >>> without_hyphens(["the gover\\ufffe\\nnance of well\\ufffe\\nbeing; well-being and governance"])
    ['the governance\\nof well-\\nbeing; well-being and governance']
    """
    if not any(HYPHEN in page for page in pages):
        return pages
    known = Counter(chain.from_iterable(_WORD.findall(page.casefold()) for page in pages))
    pairs = [(m[1], m[2]) for page in pages for m in _DIVIDED.finditer(page)]
    verdicts = [verdict for pair in pairs if (verdict := is_divided(*pair, known)) is not None]
    # A text set without division has hyphens of its own at line ends, and few of them.
    usual = 2 * sum(verdicts) >= len(verdicts) if verdicts else True

    def join(match: re.Match[str]) -> str:
        verdict = is_divided(match[1], match[2], known)
        joined = usual if verdict is None else verdict
        if not joined:
            return f"{match[1]}-\n{match[2]}{match[3]}{match[4]}"
        return f"{match[1]}{match[2]}{match[3]}" + ("\n" if match[4] else "")

    return [_DIVIDED.sub(join, page).replace(HYPHEN, "-") for page in pages]
