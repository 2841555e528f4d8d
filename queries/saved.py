"""Saved queries: one question a ``.rq`` file, found in a folder, checked when loaded, filled in with terms."""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from jinja2 import Template, TemplateError, TemplateSyntaxError
from rapidfuzz import process

from queries.canary import Canary, MisplacedValueError, harmless
from queries.errors import (
    MissingValueError,
    QueryFileError,
    UnknownParameterError,
    UnknownQueryError,
    ValueFormError,
)
from queries.header import Chart, Header, read_header
from queries.params import Param, ParamType, Term, accepts, literal_of
from queries.rendering import EVIDENCE_COLUMNS, compiled, environment, render
from queries.tokens import columns_of

__all__ = ["FOLDER", "Library", "SavedQuery", "load_queries", "load_query", "query_named"]

FOLDER = Path(__file__).parent

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LANGUAGE = Param("language", ParamType.LANGUAGE, "language")


@dataclass(frozen=True, slots=True)
class SavedQuery:
    """One question as a template of SPARQL 1.1, to be run over the union of all graphs.

    ``questions`` are numbers of the list of questions that the graph must answer; ``columns`` and ``evidence_columns``
    are the names of what it selects, without and with the places in the texts.
    """

    name: str
    path: Path
    summary: str
    description: str
    questions: tuple[int, ...]
    tags: tuple[str, ...]
    params: tuple[Param, ...]
    enumerate: tuple[str, ...]
    method: str
    evidence: bool
    chart: Chart | None
    columns: tuple[str, ...]
    evidence_columns: tuple[str, ...]
    template: Template = field(repr=False, compare=False)

    def param(self, name: str) -> Param:
        """The parameter of that name; :class:`UnknownParameterError` where the query has none."""
        for param in self.params:
            if param.name == name:
                return param
        raise UnknownParameterError(self.name, name, [param.name for param in self.params])

    def render(self, values: Mapping[str, Term], *, language: str = "en", evidence: bool = False) -> str:
        """SPARQL that asks the question of these values, with names in that language.

        With ``evidence``, one row for each mention that shows a fact, with `EVIDENCE_COLUMNS` as the last columns
        (``start`` and ``end`` in code points of the document's text, end exclusive). Raises
        :class:`UnknownParameterError`, :class:`MissingValueError`, :class:`ValueFormError`.
        """
        for name in values:
            self.param(name)
        given = {param.name: self._value(param, values.get(param.name, param.default)) for param in self.params}
        return render(self.template, given, literal_of(_LANGUAGE, language).value, evidence)

    def _value(self, param: Param, term: Term | None) -> Term | None:
        if term is None and param.required:
            raise MissingValueError(self.name, param.name, param.example)
        if term is not None and not accepts(param, term):
            raise ValueFormError(param.name, str(term), f"an RDF term for the type {param.type}")
        return term


class Library(Mapping[str, SavedQuery]):
    """The saved queries of a folder by name, each read when it is first asked for: a server starts without them.

    For files that are known to be saved queries, as :func:`load_queries` with ``trusted``.
    """

    def __init__(self, folder: Path = FOLDER) -> None:
        self._paths = {path.stem: path for path in sorted(folder.glob("*.rq"))}
        self._read: dict[str, SavedQuery] = {}

    def __getitem__(self, name: str) -> SavedQuery:
        if name not in self._read:
            # Two threads that both read one find the same.
            self._read[name] = load_query(self._paths[name], trusted=True)
        return self._read[name]

    def __contains__(self, name: object) -> bool:
        return name in self._paths

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)


def load_queries(folder: Path | None = None, *, trusted: bool = False) -> dict[str, SavedQuery]:
    """All saved queries of a folder (of this package when none is given), by name and in its order.

    Raises :class:`QueryFileError` at the first file that is no saved query. ``trusted`` leaves out the trial with
    hostile values, which takes most of the time: for files known to pass it and values that no stranger gives.
    """
    return {path.stem: load_query(path, trusted=trusted) for path in sorted((folder or FOLDER).glob("*.rq"))}


def query_named(name: str, queries: Mapping[str, SavedQuery]) -> SavedQuery:
    """The query of that name; :class:`UnknownQueryError` with the names that come close."""
    if name in queries:
        return queries[name]
    raise UnknownQueryError(name, [near[0] for near in process.extract(name, list(queries), limit=3, score_cutoff=60)])


def load_query(path: Path, *, trusted: bool = False) -> SavedQuery:
    """The saved query of one file, checked; :class:`QueryFileError` says the line and what to do."""
    text = path.read_text(encoding="utf-8")
    header = read_header(path, text)
    if not _NAME.fullmatch(path.stem):
        raise QueryFileError(path, 1, "not a name for a query", "name the file in lower case with hyphens")
    # Empty lines stand for the header, so that the lines of Jinja's errors are those of the file.
    source = "\n" * header.lines + "\n".join(text.split("\n")[header.lines :])
    try:
        if not trusted:
            Canary(source, path, header.params).check()
        template = compiled(environment(path.parent), source, path)
        columns, evidence_columns = (_columns(template, header, evidence) for evidence in (False, True))
    except TemplateSyntaxError as error:
        raise QueryFileError(path, error.lineno, f"the template is wrong: {error.message}", "correct it") from error
    except TemplateError as error:
        advice = "write {{ name }} of a declared parameter, nothing else"
        raise QueryFileError(path, _line_in(path, error), str(error.message), advice) from error
    except MisplacedValueError as error:
        place = re.search(rf"\{{\{{-?\s*{error.name}\b", source) or re.search(rf"\b{error.name}\b", text)
        line = source.count("\n", 0, place.start()) + 1 if place else 1
        raise QueryFileError(path, line, error.problem, error.advice) from error
    _check_columns(path, header, columns, evidence_columns)
    return SavedQuery(
        path.stem, path, header.summary, header.description, header.questions, header.tags, header.params,
        header.enumerate, header.method, header.evidence, header.chart, columns, evidence_columns, template,
    )  # fmt: skip


def _columns(template: Template, header: Header, evidence: bool) -> tuple[str, ...]:
    """What is selected, whatever the values; a term that denotes nothing is enough to see it."""
    values = {param.name: harmless(param) if param.required or param.default else None for param in header.params}
    return columns_of(render(template, values, "en", evidence))


def _check_columns(path: Path, header: Header, columns: tuple[str, ...], evidence_columns: tuple[str, ...]) -> None:
    if not columns:
        raise QueryFileError(path, header.lines + 1, "selects no named columns", "write SELECT DISTINCT ?a ?aLabel …")
    if header.evidence and evidence_columns[-len(EVIDENCE_COLUMNS) :] != EVIDENCE_COLUMNS:
        advice = "end SELECT with {% evidence_columns %}, or say `#+ evidence: false`"
        raise QueryFileError(path, header.lines + 1, "evidence is promised and not selected", advice)
    for column in (header.chart.x, header.chart.y) if header.chart else ():
        if column not in columns:
            raise QueryFileError(path, header.lines, f"the chart draws {column!r}, no column", "take a selected column")


def _line_in(path: Path, error: Exception) -> int:
    """The line of the template where an error arose; 1 where the traceback doesn't tell."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)]
    return (frames[-1].lineno or 1) if frames else 1
