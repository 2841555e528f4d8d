"""Pages for people: Jinja2 with everything escaped, no script, readable without any style."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlencode

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from starlette.requests import Request

from graph.labels import LANGUAGES, Label, local_path, shorten
from graph.messages import Cell
from graph.negotiation import choose_language

__all__ = ["Renderer", "Term", "reader_language"]

_XSD_STRING = "http://www.w3.org/2001/XMLSchema#string"


@dataclass(frozen=True, slots=True)
class Term:
    """An RDF term as a page shows it; ``href`` only for what is safe to follow."""

    text: str
    href: str | None = None
    title: str | None = None
    language: str | None = None
    datatype: str | None = None
    is_external: bool = False


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("graph", "templates"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["shorten"] = shorten
    environment.filters["thousands"] = lambda number: f"{number:,}".replace(",", "\u202f")
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
            **values,
        )


def reader_language(request: Request) -> str:
    """The language of names that the reader asks for: ``?lang=``, else what the browser says."""
    asked = request.query_params.get("lang", "")
    return asked if asked in LANGUAGES else choose_language(request.headers.get("accept-language"), list(LANGUAGES))


def address(path: str, /, **parameters: object) -> str:
    """An address on this server with parameters; those that are None or empty are left out."""
    given = {name: str(value) for name, value in parameters.items() if value not in (None, "")}
    return (
        f"{quote(path, safe='/#:@!$&()*+,;=~%')}?{urlencode(given)}" if given else quote(path, safe="/#:@!$&()*+,;=~")
    )


def _terms(labels: Mapping[str, Label]) -> Callable[[Cell | str | None], Term]:
    """The way to show a term when the names of things are known."""

    def show(cell: Cell | str | None) -> Term:
        if cell is None:
            return Term("")
        if isinstance(cell, str):
            return _resource(cell, labels)
        if cell.kind == "iri":
            return _resource(cell.value, labels)
        datatype = cell.datatype if cell.kind == "literal" and not cell.language else None
        named = None if datatype in (None, _XSD_STRING) else shorten(datatype or "")
        return Term(cell.value, language=cell.language, datatype=named)

    return show


def _resource(iri: str, labels: Mapping[str, Label]) -> Term:
    label = labels.get(iri)
    path = local_path(iri)
    text = label.text if label else shorten(iri)
    language = label.language if label else None
    if path is not None:
        return Term(text, address(path), iri, language)
    if label is not None:  # an IRI of somebody else's that our store says something of
        return Term(text, address("/resource", iri=iri), iri, language)
    # Nothing but addresses of the web is made a link: a store may hold "javascript:" IRIs, too.
    is_web = iri.startswith(("http://", "https://"))
    return Term(text, iri if is_web else None, iri, is_external=is_web)


def _with_language(request: Request, code: str) -> str:
    return str(request.url.include_query_params(lang=code).replace(scheme="", netloc=""))
