"""What can go wrong while finding, checking and filling in saved queries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

__all__ = [
    "AmbiguousValueError",
    "Match",
    "MissingValueError",
    "QueryError",
    "QueryFileError",
    "UnknownParameterError",
    "UnknownQueryError",
    "UnknownValueError",
    "ValueFormError",
]


class QueryError(Exception):
    """Base of all errors of this package; the message says where, what is wrong and what to do."""


class QueryFileError(QueryError):
    """A ``.rq`` file is not a saved query: its header, its template or what comes out of it is wrong."""

    def __init__(self, path: Path, line: int, problem: str, advice: str) -> None:
        super().__init__(f"{path.name}:{line}: {problem}; {advice}")
        self.path = path
        self.line = line
        self.problem = problem
        self.advice = advice


class UnknownQueryError(QueryError):
    """No saved query has this name."""

    def __init__(self, name: str, nearest: Sequence[str]) -> None:
        super().__init__(f"no query is called {name!r}; {_instead(nearest, 'see `diplograph queries list`')}")
        self.name = name
        self.nearest = tuple(nearest)


class UnknownParameterError(QueryError):
    """The query has no parameter of this name."""

    def __init__(self, query: str, parameter: str, known: Sequence[str]) -> None:
        names = ", ".join(known) or "none"
        super().__init__(f"{query}: no parameter is called {parameter!r}; it takes: {names}")
        self.query = query
        self.parameter = parameter
        self.known = tuple(known)


class MissingValueError(QueryError):
    """A parameter that the query can't do without has no value."""

    def __init__(self, query: str, parameter: str, example: str) -> None:
        hint = f", for example --{parameter} {example!r}" if example else ""
        super().__init__(f"{query}: --{parameter} is missing; give it a value{hint}")
        self.query = query
        self.parameter = parameter
        self.example = example


class ValueFormError(QueryError):
    """A value is not of the form that its parameter takes."""

    def __init__(self, parameter: str, text: str, wanted: str) -> None:
        super().__init__(f"--{parameter}: {text!r} does not fit; give {wanted}")
        self.parameter = parameter
        self.text = text


@dataclass(frozen=True, slots=True)
class Match:
    """An entry of the graph that a value may have meant."""

    iri: str
    label: str

    def __str__(self) -> str:
        return f"{self.label} <{self.iri}>"


class UnknownValueError(QueryError):
    """Nothing in the graph is called so; ``nearest`` holds what comes close, the closest first."""

    def __init__(self, parameter: str, text: str, nearest: Sequence[Match]) -> None:
        matches = "".join(f"\n  {match}" for match in nearest)
        advice = f"the nearest are:{matches}" if nearest else "give a name, a code or an IRI of the graph"
        super().__init__(f"--{parameter}: the graph has nothing called {text!r}; {advice}")
        self.parameter = parameter
        self.text = text
        self.nearest = tuple(nearest)


class AmbiguousValueError(QueryError):
    """Several entries are called so; ``candidates`` holds them, by IRI."""

    def __init__(self, parameter: str, text: str, candidates: Sequence[Match], total: int) -> None:
        matches = "".join(f"\n  {match}" for match in candidates)
        more = f"\n  and {total - len(candidates)} more" if total > len(candidates) else ""
        super().__init__(
            f"--{parameter}: {text!r} may mean several; add a word or give the IRI of one of:{matches}{more}"
        )
        self.parameter = parameter
        self.text = text
        self.candidates = tuple(candidates)


def _instead(nearest: Sequence[str], otherwise: str) -> str:
    return f"did you mean {' or '.join(nearest)}?" if nearest else otherwise
