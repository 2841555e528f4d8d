"""The check that every template passes when it is loaded: hostile values must come out as one token at each place.

`rendering.written` escapes terms; what is left is an author who writes quotes or angle brackets around a placeholder,
or puts one into a comment. So each template is rendered with values that would break out there, and the tokens of the
outcome are held against what was written.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from jinja2 import Template
from pyoxigraph import Literal, NamedNode

from ontology.vocab import XSD
from queries.params import Param, ParamType, Term
from queries.rendering import compiled, environment, render, written
from queries.tokens import tokens_of

__all__ = ["Canary", "MisplacedValueError", "harmless"]

_HOSTILE = "\"'}\\\n\r\t ''' \"\"\" \\u0022 > <x:y> # \u2028 é } DROP ALL ; { "
_GLUED = frozenset("<>\"'@^:?$")
_DATATYPES = {
    ParamType.DATE: XSD.date,
    ParamType.YEAR: XSD.gYear,
    ParamType.INTEGER: XSD.integer,
    ParamType.DECIMAL: XSD.decimal,
}


class MisplacedValueError(Exception):
    """A value did not come out as one token, or a parameter is never used; ``name`` is the parameter's."""

    def __init__(self, name: str, problem: str, advice: str) -> None:
        super().__init__(problem)
        self.name = name
        self.problem = problem
        self.advice = advice


class Canary:
    """Renders one template with values of its own and remembers what was written where."""

    def __init__(self, source: str, path: Path, params: Sequence[Param]) -> None:
        self._written: list[str] = []
        self._params = params
        self._template: Template = compiled(environment(path.parent, self._record), source, path)

    def _record(self, value: object) -> str:
        text = written(value)
        self._written.append(text)
        return text

    def check(self) -> None:
        """Raise :class:`MisplacedValueError` at the first value that is not one token; Jinja's errors pass through."""
        used: set[str] = set()
        for values in self._trials():
            for evidence in (False, True):
                self._written.clear()
                query = render(self._template, values, _HOSTILE, evidence)
                self._compare(query, values)
                used.update(self._written)
        for index, param in enumerate(self._params):
            if written(_hostile(param, index)) not in used:
                problem = f"parameter {param.name!r} is declared and never written"
                raise MisplacedValueError(param.name, problem, f"write {{{{ {param.name} }}}} or drop it from params")

    def _trials(self) -> Iterator[dict[str, Term | None]]:
        yield {param.name: _hostile(param, index) for index, param in enumerate(self._params)}
        yield {param.name: harmless(param, index) for index, param in enumerate(self._params)}
        yield {
            param.name: _hostile(param, index) if param.required or param.default else None
            for index, param in enumerate(self._params)
        }

    def _compare(self, query: str, values: dict[str, Term | None]) -> None:
        expected = Counter(self._written)
        found = Counter(
            token.text
            for token in tokens_of(query)
            if token.text in expected and not _GLUED & {query[token.start - 1], query[token.start + len(token.text)]}
        )
        for text, times in expected.items():
            if found[text] != times:
                names = [name for name, value in values.items() if value is not None and written(value) == text]
                name = names[0] if names else "language"
                problem = f"a value of {name!r} would not come out as one token"
                raise MisplacedValueError(
                    name, problem, f"write {{{{ {name} }}}} alone: no quotes, brackets, tags or comment"
                )


def _hostile(param: Param, index: int) -> Term:
    """A value that breaks out of quotes, angle brackets and comments, in the form of the parameter's type."""
    if param.type.is_iri:
        return NamedNode(f"http://hostile.example/{index}'';#$?a=%22%3E!*()é")
    text = _HOSTILE + str(index)
    return Literal(text, datatype=_DATATYPES[param.type]) if param.type in _DATATYPES else Literal(text)


def harmless(param: Param, index: int = 0) -> Term:
    """A value such as people give; numbers are written bare, so they are tried too."""
    if param.type is ParamType.INTEGER:
        return Literal(str(987654321 + index), datatype=XSD.integer)
    if param.type is ParamType.DECIMAL:
        return Literal(f"0.98765432{index}", datatype=XSD.decimal)
    return NamedNode(f"http://harmless.example/{index}") if param.type.is_iri else Literal(f"harmless {index}")
