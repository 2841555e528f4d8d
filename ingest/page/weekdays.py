"""Days of the week as papers write them, in full or shortened (``Thursday``, ``Thurs.``, ``jeu.``)."""

from __future__ import annotations

from ingest.folding import fold
from ingest.lexicon import Lexicon

__all__ = ["any_weekday", "short_weekday", "weekday_number"]

_SHORTEST, _LONGEST = 2, 5  # letters that are left of a shortened one


def any_weekday(lexicon: Lexicon) -> str:
    """The pattern of a day of the week, be it shortened: for case to be ignored, and where a number follows."""
    names = [name for name in lexicon.words("dates", "weekdays") if name]
    return rf"(?:{'|'.join(names)}|{short_weekday(lexicon)}\.?(?!\w))" if names else "(?!)"


def short_weekday(lexicon: Lexicon) -> str:
    """The pattern of a shortened day of the week, without its point."""
    names = [name for name in lexicon.words("dates", "weekdays") if name]
    short = {name[:n] for name in names for n in range(_SHORTEST, _LONGEST + 1) if n < len(name)}
    return rf"(?:{'|'.join(sorted(short, reverse=True))})" if short else "(?!)"


def weekday_number(lexicon: Lexicon, word: str) -> int | None:
    """The number of a day of the week, 0 for Monday, by its name or the beginning of it; None of other words."""
    begin = fold(word).strip(" .,")
    names = enumerate(lexicon.words("dates", "weekdays"))
    return next((i for i, name in names if begin and fold(name).startswith(begin)), None)
