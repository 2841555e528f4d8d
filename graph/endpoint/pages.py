"""Pages for people: Jinja2 with everything escaped, no script, readable without any style."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import quote, urlencode

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from starlette.requests import Request

from graph.endpoint.captions import caption
from graph.endpoint.labels import LANGUAGES, Label, local_path, shorten
from graph.endpoint.messages import Cell
from graph.endpoint.negotiation import choose_language

__all__ = ["Renderer", "Term", "reader_language"]

_EN_DASH = "\u2013"
_XSD = "http://www.w3.org/2001/XMLSchema#"
_SPEAK_FOR_THEMSELVES = frozenset(
    _XSD + name
    for name in ("string", "integer", "decimal", "date", "dateTime", "gYear", "gYearMonth", "boolean", "anyURI")
)
_SHORT = 20
_LONG = 40
_IN_DOCUMENT = re.compile(r"/id/document/[^/]+/(mention|statement|part)/(.+)$")


@dataclass(frozen=True, slots=True)
class Term:
    """An RDF term as a page shows it; ``href`` only for what is safe to follow."""

    text: str
    href: str | None = None
    title: str | None = None
    language: str | None = None
    datatype: str | None = None
    is_external: bool = False

    @property
    def is_short(self) -> bool:
        """Whether the text is a date, a number or a code, which should stay on one line."""
        return self.href is None and len(self.text) <= _SHORT and " " not in self.text

    @property
    def is_long(self) -> bool:
        """Whether the text needs a column of some width."""
        return len(self.text) > _LONG


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("graph.endpoint", "templates"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["shorten"] = shorten
    environment.filters["thousands"] = _thousands
    environment.globals["address"] = address
    return environment


@dataclass(frozen=True, slots=True)
class Renderer:
    """Renders templates; ``title`` is what the endpoint calls itself."""

    title: str = "diplograph"
    environment: Environment = field(default_factory=_environment)

    def render(self, template: str, request: Request, **values: Any) -> str:
        """A page of one template, with what all templates know: path, language and ways to change it."""
        language = reader_language(request)
        return self.environment.get_template(template).render(
            site_title=self.title,
            path=request.url.path,
            language=language,
            languages=[(code, name, _with_language(request, code)) for code, name in LANGUAGES.items()],
            term=_terms(values.get("labels", {})),
            named=_named(values.get("labels", {})),
            **values,
        )


def reader_language(request: Request) -> str:
    """The language of names that the reader asks for: ``?lang=``, else what the browser says."""
    asked = request.query_params.get("lang", "")
    return asked if asked in LANGUAGES else choose_language(request.headers.get("accept-language"), list(LANGUAGES))


def _thousands(number: float) -> str:
    """A number with narrow spaces between thousands, and no decimals that say nothing."""
    return f"{number:,.10g}".replace(",", "\u202f") if number < 10**10 else f"{number:,}"


def address(path: str, /, **parameters: object) -> str:
    """An address on this server with parameters; those that are None or empty are left out."""
    given = {name: str(value) for name, value in parameters.items() if value not in (None, "")}
    return (
        f"{quote(path, safe='/#:@!$&()*+,;=~%')}?{urlencode(given)}" if given else quote(path, safe="/#:@!$&()*+,;=~")
    )


def _terms(labels: Mapping[str, Label]) -> Callable[..., Term]:
    """The way to show a term when the names of things are known; a name at hand goes before them."""

    def show(cell: Cell | str | None, name: Cell | None = None) -> Term:
        if cell is None:
            return Term(name.value if name else "")
        if name is not None and isinstance(cell, Cell) and cell.kind == "iri":
            return _resource(cell.value, {cell.value: Label(name.value, name.language)})
        if isinstance(cell, str):
            return _resource(cell, labels)
        if cell.kind == "iri":
            return _resource(cell.value, labels)
        datatype = cell.datatype or ""
        if cell.kind != "literal" or cell.language or datatype in _SPEAK_FOR_THEMSELVES:
            text = cell.value.replace("T", " ").removesuffix(":00") if datatype == _XSD + "dateTime" else cell.value
            return Term(text, language=cell.language)
        return Term(cell.value, datatype=shorten(datatype))

    return show


def _named(labels: Mapping[str, Label]) -> Callable[[str], Term]:
    """The way to show a class or a property in words."""

    def show(iri: str) -> Term:
        shown = _resource(iri, labels)
        return shown if iri in labels else replace(shown, text=caption(iri), href=None, is_external=False)

    return show


def _resource(iri: str, labels: Mapping[str, Label]) -> Term:
    label = labels.get(iri)
    path = local_path(iri)
    text = label.text if label else _short(iri)
    language = label.language if label else None
    if path is not None:
        return Term(text, address(path), iri, language)
    if label is not None:  # an IRI of somebody else's that our store says something of
        return Term(text, address("/resource", iri=iri), iri, language)
    # Nothing but addresses of the web is made a link: a store may hold "javascript:" IRIs, too.
    is_web = iri.startswith(("http://", "https://"))
    return Term(text, iri if is_web else None, iri, is_external=is_web)


def _short(iri: str) -> str:
    """A short form; what lies in a document, which has no name as a rule, by its kind and place."""
    found = _IN_DOCUMENT.search(iri)
    if found is None:
        return shorten(iri)
    kind, place = found.groups()
    return f"characters {place.replace('-', _EN_DASH)}" if kind == "mention" else f"{kind} {place}"


def _with_language(request: Request, code: str) -> str:
    return str(request.url.include_query_params(lang=code).replace(scheme="", netloc=""))
