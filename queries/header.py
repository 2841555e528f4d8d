"""The header of a saved query: lines that start with ``#+`` and form YAML, grlc's keys and our own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import yaml
from pyoxigraph import NamedNode

from ontology.vocab import CONCEPTS, DGV, ID
from queries.errors import QueryFileError, ValueFormError
from queries.params import Param, ParamType, Term, literal_of

__all__ = ["Chart", "Header", "read_header"]

_MARK = re.compile(r"#\+ ?(.*)")
_NAME = re.compile(r"[a-z][a-zA-Z0-9]*")
_RESERVED = {"language", "evidence"}


@dataclass(frozen=True, slots=True)
class Chart:
    """How to draw the rows: the kind of chart and the columns of its two axes."""

    kind: str
    x: str
    y: str


class _ParamHeader(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    type: ParamType
    label: str
    description: str = ""
    required: bool = True
    example: str = ""
    scheme: str = ""


class _QueryHeader(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    summary: str
    description: str
    questions: tuple[int, ...]
    tags: tuple[str, ...] = ()
    params: dict[str, _ParamHeader] = {}
    defaults: tuple[dict[str, str], ...] = ()
    enumerate: tuple[str, ...] = ()
    method: str = "GET"
    evidence: bool = True
    chart: Chart | None = None


@dataclass(frozen=True, slots=True)
class Header:
    """What a header says; ``lines`` is how many lines of the file it takes."""

    summary: str
    description: str
    questions: tuple[int, ...]
    tags: tuple[str, ...]
    params: tuple[Param, ...]
    enumerate: tuple[str, ...]
    method: str
    evidence: bool
    chart: Chart | None
    lines: int


def read_header(path: Path, text: str) -> Header:
    """The header of a ``.rq`` file's text; :class:`QueryFileError` with the line where it is not as it should be."""
    lines = []
    for line in text.splitlines():
        mark = _MARK.fullmatch(line)
        if mark is None:
            break
        lines.append(mark[1])
    if not lines:
        raise QueryFileError(path, 1, "no header", "begin the file with lines such as `#+ summary: …`")
    return _Reader(path, "\n".join(lines)).read(len(lines))


class _Reader:
    """Reads one header; holds its text to find the line of what is wrong."""

    def __init__(self, path: Path, header: str) -> None:
        self.path = path
        self.header = header

    def read(self, lines: int) -> Header:
        raw = self._converted(self._loaded())
        defaults = {name: value for pair in raw.defaults for name, value in pair.items()}
        params = tuple(self._param(name, given, defaults.pop(name, None)) for name, given in raw.params.items())
        for name in [*defaults, *raw.enumerate]:
            if name not in raw.params:
                raise self._error(name, f"{name!r} is no parameter of this query", "declare it under params")
        if raw.method != "GET":
            raise self._error("method", f"method {raw.method!r}", "write GET: saved queries only read")
        return Header(
            raw.summary.strip(), raw.description.strip(), raw.questions, raw.tags, params,
            raw.enumerate, raw.method, raw.evidence, raw.chart, lines,
        )  # fmt: skip

    def _loaded(self) -> Any:  # YAML gives whatever was written; _converted checks it
        try:
            return yaml.load(self.header, Loader=_StringLoader)
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            raise QueryFileError(self.path, line, f"the header is no YAML: {error.problem}", "correct it") from error

    def _converted(self, loaded: Any) -> _QueryHeader:
        try:
            return msgspec.convert(loaded, _QueryHeader, strict=False)
        except msgspec.ValidationError as error:
            named = re.findall(r"[\w-]+", str(error).partition("`$")[2])
            quoted = re.findall(r"['`]([\w-]+)['`]", str(error))
            raise self._error([*quoted, *named], str(error), "see the keys in queries/header.py") from error

    def _param(self, name: str, given: _ParamHeader, default: str | None) -> Param:
        if not _NAME.fullmatch(name) or name in _RESERVED:
            raise self._error(name, f"{name!r} can't name a parameter", "take another word in camelCase")
        if (given.type is ParamType.ENUM) != (given.scheme in CONCEPTS):
            raise self._error(
                name, f"{name!r} names no scheme of the vocabulary", "give an enum, and no other, a scheme"
            )
        param = Param(name, given.type, given.label, given.description, given.required, given.example, given.scheme)
        if default is None:
            return param
        term = self._default(param, default)
        return Param(name, given.type, given.label, given.description, False, given.example, given.scheme, term)

    def _default(self, param: Param, text: str) -> Term:
        """A default in the header: literals as people type them, IRIs in full or as their tail (``framework/nyd``)."""
        try:
            if not param.type.is_iri:
                return literal_of(param, text)
            base = f"{DGV}{param.scheme}/" if param.type is ParamType.ENUM else ID
            return NamedNode(text if "://" in text else base + text)
        except (ValueFormError, ValueError) as error:
            raise self._error(
                "defaults", f"{text!r} is no default for {param.name!r}: {error}", "correct it"
            ) from error

    def _error(self, words: str | list[str], problem: str, advice: str) -> QueryFileError:
        """The error at the line of the first of the words that stands in the header, else at its first line."""
        for word in [words] if isinstance(words, str) else words:
            found = re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", self.header)
            if found:
                line = self.header.count("\n", 0, found.start()) + 1
                return QueryFileError(self.path, line, problem, advice)
        return QueryFileError(self.path, 1, problem, advice)


class _StringLoader(yaml.SafeLoader):
    """Leaves dates and numbers as they are written: the types of parameters say what they are."""


_StringLoader.yaml_implicit_resolvers = {
    first: [pair for pair in pairs if pair[0] in ("tag:yaml.org,2002:bool", "tag:yaml.org,2002:null")]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
