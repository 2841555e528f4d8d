"""What the engine says of a query that is not SPARQL, in words for people."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from graph.causes import likely_cause
from graph.guard import line_and_column
from ontology.vocab import PREFIXES

__all__ = ["SyntaxFault", "syntax_fault"]

_PLACE = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)
_LIST = re.compile(r"expected (?:one of )?(.*)", re.DOTALL)
# Classes of characters say nothing to a reader.
_CHARACTERS = re.compile(r"(?:, )?(?:\['(?:[^'\\]|\\.)+'\]|\['[^\]]*\]|\[_\])")
_SHOWN = 24
_NO_PREFIX = "Prefix not found"
_OF_GROUPS = "beside COUNT, SUM and the like, and with GROUP BY, SELECT may name only what stands in GROUP BY"
_OWN_WORDS = {
    "The SELECT contains a variable that is unbound": _OF_GROUPS,
    "The SELECT contains an expression with a variable that is unbound": _OF_GROUPS,
    "SELECT * is not authorized with GROUP BY": _OF_GROUPS,
}
_SENTENCE = re.compile(r"^[A-Z]\w+(?: [\w?*'().-]+){2,}$")


@dataclass(frozen=True, slots=True)
class SyntaxFault:
    """Where a query stops being SPARQL (line and column from 1, where the engine tells) and what is wrong there."""

    detail: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        return self.detail if self.line is None else f"line {self.line}, column {self.column}: {self.detail}"


def syntax_fault(message: str, undeclared: Iterable[str] = (), query: str | None = None) -> SyntaxFault:
    """What the engine's message says; ``undeclared`` are prefixes that the query uses and never declares.

    Where the ``query`` is given and something in it stands out (:func:`graph.causes.likely_cause`), that is told.

    >>> str(syntax_fault("error at 1:7: expected one of Prefix not found, ['.']", ["foaf"]))
    'line 1, column 7: no PREFIX line declares foaf:; put before the query: PREFIX foaf: <http://xmlns.com/foaf/0.1/>'
    """
    found = _PLACE.match(message)
    line, column, told = (int(found[1]), int(found[2]), found[3]) if found else (None, None, message)
    missing = _missing(sorted(undeclared))
    if missing and _NO_PREFIX in told:
        return SyntaxFault(missing, line, column)
    cause = likely_cause(query) if query is not None and found else None
    if query is not None and cause is not None:
        return SyntaxFault(cause[0], *line_and_column(query, cause[1]))
    detail = _expectation(told) if found else told
    return SyntaxFault(f"{detail} ({missing})" if missing else detail, line, column)


def _expectation(told: str) -> str:
    """What was expected; where the engine has a sentence for it among the tokens that might also follow, that alone."""
    expected = _LIST.fullmatch(told)
    if expected is None:
        return _OWN_WORDS.get(told, told)
    for item in expected[1].split(", "):
        if _SENTENCE.match(item):
            return _OWN_WORDS.get(item, item)
    tokens = [token for token in _CHARACTERS.sub("", expected[1]).split(", ") if token]
    if not tokens:
        return "unexpected text"
    shown = ", ".join(tokens[:_SHOWN]) + (", …" if len(tokens) > _SHOWN else "")
    return f"expected {shown}" if len(tokens) == 1 else f"expected one of {shown}"


def _missing(undeclared: list[str]) -> str:
    """That prefixes are not declared, with the lines that declare those known here."""
    if not undeclared:
        return ""
    names = ", ".join(f"{prefix}:" for prefix in undeclared)
    lines = " ".join(f"PREFIX {prefix}: <{PREFIXES.get(prefix, '…')}>" for prefix in undeclared)
    return f"no PREFIX line declares {names}; put before the query: {lines}"
