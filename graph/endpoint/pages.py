"""Pages for people: Jinja2 with everything escaped, no script, readable without any style."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any
from urllib.parse import quote, urlencode

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup
from starlette.requests import Request

from graph.endpoint.captions import caption
from graph.endpoint.labels import LANGUAGES, Label, local_path, shorten
from graph.endpoint.messages import Cell
from graph.endpoint.negotiation import choose_language
from graph.endpoint.phrases import phrase, title_of_column
from graph.endpoint.wording import words_in

__all__ = ["Renderer", "Term", "reader_language"]

_OWN_ADDRESS = re.compile(r'\b(href|action)="/(?!/|releases\b|static/)')
_EN_DASH = "\u2013"
_XSD = "http://www.w3.org/2001/XMLSchema#"
_SPEAK_FOR_THEMSELVES = frozenset(
    _XSD + name
    for name in ("string", "integer", "decimal", "date", "dateTime", "gYear", "gYearMonth", "boolean", "anyURI")
)
_SHORT = 20
_LONG = 40
_IN_DOCUMENT = re.compile(r"/id/document/[^/]+/(mention|statement|part)/(.+)$")
_DOCUMENT = re.compile(r"/id/document/([^/]+)$")
_NUMBERED_PART = re.compile(r"/id/framework/[^/]+/[a-z-]+/(\d[^/]*)$")
_DOWNLOAD = "/data?"
"""How addresses begin that are IRIs with parameters of their own, which no other may join."""
_SCHEME = re.compile(r"^https?://(?:www\.)?")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")  # as queries give it, typed or as its text
_NUMBERED = re.compile(r"(?:.*/)?(p|note-)(\d+)(?:-\d+)?$")


@dataclass(frozen=True, slots=True)
class Term:
    """An RDF term as a page shows it; ``href`` only for what is safe to follow.

    ``note`` tells apart documents of the same name, by their keys, and numbers goals and other parts of frameworks.
    """

    text: str
    href: str | None = None
    title: str | None = None
    language: str | None = None
    datatype: str | None = None
    is_external: bool = False
    note: str | None = None

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
    environment.filters["code"] = _code
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
        labels = values.get("labels", {})
        ways = Ways(language, request.query_params.get("lang") == language, _shared(labels))
        html = self.environment.get_template(template).render(
            site_title=self.title,
            path=request.url.path,
            language=language,
            languages=[(code, name, _here(request, lang=code)) for code, name in LANGUAGES.items()],
            words=words_in(language),
            chosen_language=language if ways.is_chosen else None,
            go=ways.go,
            here=partial(_here, request),
            say=ways.say,
            title_of=ways.title_of,
            term=partial(ways.term, labels),
            named=partial(ways.named, labels),
            **values,
        )
        # Below the address of an older release, links lead on within it. Quotes in texts are escaped: these are ours.
        below = request.scope.get("app_root_path", "")
        return _OWN_ADDRESS.sub(rf'\1="{below}/', html) if below else html


@dataclass(frozen=True, slots=True)
class Ways:
    """How terms are shown and linked for one reader; a language that was chosen is kept from page to page.

    ``shared`` holds names that several documents have.
    """

    language: str
    is_chosen: bool
    shared: frozenset[str] = frozenset()

    def go(self, path: str, /, **parameters: object) -> str:
        """An address on this server, in the reader's language."""
        return address(path, **parameters, lang=self.language if self.is_chosen else None)

    def say(self, text: str, *, capital: bool = False) -> Term:
        """Words of the program in the reader's language; what has none in it is told to be English."""
        found = phrase(text, self.language)
        shown = text if found is None else found
        return Term(shown[:1].upper() + shown[1:] if capital else shown, language="en" if found is None else None)

    def title_of(self, words: str) -> Term:
        """The title of a column, from its variable's name in words."""
        found = title_of_column(words, self.language)
        return Term(words, language="en") if found is None else Term(found)

    def term(self, labels: Mapping[str, Label], cell: Cell | str | None, name: Cell | None = None) -> Term:
        """A term with the name of what it is, if that is known; a name at hand goes before it."""
        if cell is None:
            return Term(name.value if name else "")
        if isinstance(cell, str):
            return self._resource(cell, labels)
        if cell.kind == "iri":
            return self._resource(cell.value, {cell.value: Label(name.value, name.language)} if name else labels)
        return _value(cell)

    def named(self, labels: Mapping[str, Label], iri: str) -> Term:
        """A class or a property in words."""
        shown = self._resource(iri, labels)
        label = labels.get(iri)
        text = caption(iri, self.language, label)
        if label is None:
            return replace(shown, text=text, language=None, href=None, is_external=False)
        return replace(shown, text=text, language=label.language if text == label.text else None)

    def _resource(self, iri: str, labels: Mapping[str, Label]) -> Term:
        label = labels.get(iri)
        path = local_path(iri)
        text = label.text if label else _short(iri, self.language)
        language = label.language if label else None
        if path is not None and path.startswith(_DOWNLOAD):
            return Term(text, quote(path, safe="/:?&=%"), iri, language)
        if path is not None:
            key = _DOCUMENT.search(iri) if text in self.shared else _NUMBERED_PART.search(iri)
            note = key[1] if key and label and key[1] not in text else None
            return Term(text, self.go(path), iri, language, note=note)
        if label is not None:  # an IRI of somebody else's that our store says something of
            return Term(text, self.go("/resource", iri=iri), iri, language)
        # Nothing but addresses of the web is made a link: a store may hold "javascript:" IRIs, too.
        is_web = iri.startswith(("http://", "https://"))
        text = _SCHEME.sub("", text) if is_web else text
        return Term(text, iri if is_web else None, iri, is_external=is_web)


def reader_language(request: Request) -> str:
    """The language of names that the reader asks for: ``?lang=``, else what the browser says."""
    asked = request.query_params.get("lang", "")
    return asked if asked in LANGUAGES else choose_language(request.headers.get("accept-language"), list(LANGUAGES))


def _code(text: str) -> Markup:
    """A text with what stands between backticks shown as code; all of it escaped."""
    parts = text.split("`")
    whole = parts if len(parts) % 2 else [text]
    return Markup("").join(Markup("<code>{}</code>").format(one) if i % 2 else one for i, one in enumerate(whole))


def _thousands(number: float) -> str:
    """A number with narrow spaces between thousands, and no decimals that say nothing."""
    return f"{number:,.10g}".replace(",", "\u202f") if number < 10**10 else f"{number:,}"


def address(path: str, /, **parameters: object) -> str:
    """An address on this server with parameters; those that are None or empty are left out.

    >>> address("/ontology#Event", lang="fr")
    '/ontology?lang=fr#Event'
    """
    given = {name: str(value) for name, value in parameters.items() if value not in (None, "")}
    if not given:
        return quote(path, safe="/#:@!$&()*+,;=~")
    path, hash_sign, fragment = quote(path, safe="/#:@!$&()*+,;=~%").partition("#")
    return f"{path}?{urlencode(given)}{hash_sign}{fragment}"


def _shared(labels: Mapping[str, Label]) -> frozenset[str]:
    counted = Counter(label.text for iri, label in labels.items() if _DOCUMENT.search(iri))
    return frozenset(text for text, count in counted.items() if count > 1)


def _value(cell: Cell) -> Term:
    datatype = cell.datatype or ""
    if cell.kind != "literal" or cell.language or datatype in _SPEAK_FOR_THEMSELVES:
        text = cell.value.replace("T", " ").removesuffix(":00") if _MOMENT.fullmatch(cell.value) else cell.value
        return Term(text, language=cell.language)
    return Term(cell.value, datatype=shorten(datatype))


def _short(iri: str, language: str) -> str:
    """A short form; what lies in a document, which has no name as a rule, by its kind and place."""
    found = _IN_DOCUMENT.search(iri)
    if found is None:
        return shorten(iri)
    words = words_in(language)
    kind, place = found.groups()
    if kind == "mention":
        return words["characters"].format(place=place.replace("-", _EN_DASH))
    if kind == "statement":
        return words["statement_place"].format(place=place)
    numbered = _NUMBERED.match(place)
    if numbered is not None:
        return words["paragraph" if numbered[1] == "p" else "footnote"].format(number=numbered[2])
    return words["front"] if place == "front" else words["part_place"].format(place=place)


def _here(request: Request, /, **parameters: object) -> str:
    """The address of this page with other parameters; the anchor is the list that a page of is asked for."""
    return str(request.url.include_query_params(**parameters).replace(scheme="", netloc=""))
