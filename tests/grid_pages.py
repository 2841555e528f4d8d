"""Programmes as web pages: the same sessions and people in the ways in which pages are marked up."""

from __future__ import annotations

from html import escape
from typing import NamedTuple

from ingest.records import Conversion
from tests.grids import Grid, Setting

__all__ = ["GRID"]


class _Person(NamedTuple):
    name: str
    post: str
    body: str


class _Session(NamedTuple):
    hours: str
    title: str
    people: tuple[_Person, ...]  # the first moderates


class _Words(NamedTuple):
    head: tuple[str, str, str]
    moderator: str
    speakers: str
    menu: tuple[str, ...]
    sessions: tuple[_Session, ...]


_TEXTS = {
    "en": _Words(
        ("Seminar on Ferry Crossings", "12 March 2031", "Programme"),
        "Moderator",
        "Speakers",
        ("Home", "About us", "News", "Contact"),
        (
            _Session(
                "09:30 – 10:30",
                "Session 1: Safe crossings for small islands",
                (
                    _Person("Ms. Ana Roe", "Director", "Institute of Quays"),
                    _Person("Mr. Ivo de la Cruz", "Professor", "University of Valdor"),
                    _Person("Ms. Katia Evens-Toh", "Programme Officer", "International Labour Organization"),
                ),
            ),
            _Session(
                "11:00 – 12:15",
                "Session 2: Paying for piers",
                (
                    _Person("Mr. Ari Veà", "Deputy Director", "Ferry Association"),
                    _Person("Ms. Ida Lund", "Mayor", "City of Lund"),
                    _Person("Mr. Samuel Okoro", "Secretary General", "Council of Ports"),
                ),
            ),
        ),
    ),
    "fr": _Words(
        ("Séminaire sur les traversées en bac", "12 mars 2031", "Programme"),
        "Modératrice",
        "Intervenants",
        ("Accueil", "Qui sommes-nous", "Actualités", "Contact"),
        (
            _Session(
                "9h30 – 10h30",
                "Session 1 : Des traversées sûres pour les petites îles",
                (
                    _Person("Mme Ana Roe", "Directrice", "Institut des quais"),
                    _Person("M. Ivo de la Cruz", "Professeur", "Université de Valdor"),
                    _Person("Mme Katia Evens-Toh", "Chargée de programme", "Organisation internationale du Travail"),
                ),
            ),
            _Session(
                "11h00 – 12h15",
                "Session 2 : Payer les jetées",
                (
                    _Person("M. Ari Veà", "Directeur adjoint", "Association des bacs"),
                    _Person("Mme Ida Lund", "Maire", "Ville de Lund"),
                    _Person("M. Samuel Okoro", "Secrétaire général", "Conseil des ports"),
                ),
            ),
        ),
    ),
    "es": _Words(
        ("Seminario sobre cruces en balsa", "12 de marzo de 2031", "Programa"),
        "Moderadora",
        "Oradores",
        ("Inicio", "Quiénes somos", "Noticias", "Contacto"),
        (
            _Session(
                "09:30 – 10:30",
                "Sesión 1: Cruces seguros para islas pequeñas",
                (
                    _Person("Sra. Ana Roe", "Directora", "Instituto de Muelles"),
                    _Person("Sr. Ivo de la Cruz", "Profesor", "Universidad de Valdoria"),
                    _Person("Sra. Katia Evens-Toh", "Oficial de Programa", "Organización Internacional del Trabajo"),
                ),
            ),
            _Session(
                "11:00 – 12:15",
                "Sesión 2: Pagar los muelles",
                (
                    _Person("Sr. Ari Veà", "Director Adjunto", "Asociación de Balsas"),
                    _Person("Sra. Ida Lund", "Alcaldesa", "Ciudad de Lund"),
                    _Person("Sr. Samuel Okoro", "Secretario General", "Consejo de Puertos"),
                ),
            ),
        ),
    ),
}
_AXES = {
    "people": ("items", "paragraphs", "breaks", "rows", "cards", "definitions", "nested", "cells", "spans"),
    "name": ("plain", "strong", "link"),
    "title": ("h2", "strong", "div", "caption", "summary"),
    "hours": ("before", "time", "above", "below", "column"),
    "label": ("inline", "strong", "own", "heading"),
    "furniture": ("none", "menu", "share"),
    "layout": ("tight", "indented"),
}


def _allowed(setting: Setting) -> bool:
    # In a table for each session the hours have their column; there is none elsewhere.
    return setting.get("hours") != "column" or setting.get("people", "cells") == "cells"


def _tag(name: str, content: str) -> str:
    return f"<{name}>{content}</{name}>"


def _name(person: _Person, setting: Setting) -> str:
    name = escape(person.name)
    return {"strong": _tag("strong", name), "link": f'<a href="/people/1">{name}</a>'}.get(setting["name"], name)


def _entry(person: _Person, setting: Setting) -> str:
    return ", ".join(_cells(person, setting))


def _cells(person: _Person, setting: Setting) -> tuple[str, str, str]:
    return _name(person, setting), escape(person.post), escape(person.body)


def _row(person: _Person, setting: Setting) -> str:
    return _tag("tr", "".join(_tag("td", cell) for cell in _cells(person, setting)))


def _pair(person: _Person, setting: Setting) -> str:
    return _tag("dt", _name(person, setting)) + _tag("dd", escape(f"{person.post}, {person.body}"))


def _card(person: _Person, setting: Setting) -> str:
    name, post, body = _cells(person, setting)
    return _tag("div", _tag("h4", name) + _tag("p", post) + _tag("p", body))


def _spans(person: _Person, setting: Setting) -> str:
    name, post, body = _cells(person, setting)
    return _tag("div", f"{_tag('span', name)}<span>, {post}</span><span>, {body}</span>")


def _item(person: _Person, setting: Setting) -> str:
    return _tag("li", _entry(person, setting))


def _paragraph(person: _Person, setting: Setting) -> str:
    return _tag("p", _entry(person, setting))


_ELEMENTS = {
    "rows": ("table", _row),
    "definitions": ("dl", _pair),
    "cards": ("div", _card),
    "spans": ("div", _spans),
    "items": ("ul", _item),
    "nested": ("ul", _item),
}


def _people(people: tuple[_Person, ...], setting: Setting) -> str:
    """Several people, each in the elements of a list of that kind."""
    if setting["people"] == "breaks":
        return _tag("p", "<br>".join(_entry(person, setting) for person in people))
    around, element = _ELEMENTS.get(setting["people"], ("div", _paragraph))
    return _tag(around, "".join(element(person, setting) for person in people))


def _labelled(label: str, people: tuple[_Person, ...], setting: Setting) -> str:
    """A label and those whom it names."""
    how = setting["label"]
    if how in ("inline", "strong") and len(people) == 1 and setting["people"] not in ("rows", "definitions", "cards"):
        shown = _tag("strong", f"{label}:") if how == "strong" else f"{label}:"
        return _tag("p", f"{shown} {_entry(people[0], setting)}")
    shown = {"heading": _tag("h4", label), "strong": _tag("p", _tag("strong", f"{label}:"))}.get(
        how, _tag("p", label if how == "own" else f"{label}:")
    )
    if setting["people"] == "nested":
        return _tag("ul", _tag("li", f"{label}:" + _people(people, setting)))
    return shown + _people(people, setting)


def _session(words: _Words, session: _Session, setting: Setting) -> str:
    title, hours = escape(session.title), escape(session.hours)
    shown = _tag("time", hours) if setting["hours"] == "time" else hours
    if setting["hours"] in ("before", "time"):
        title = f"{shown} {title}"
    kind = setting["title"]
    head = _tag(kind if kind in ("h2", "div") else "p", _tag("strong", title) if kind == "strong" else title)
    if kind == "summary":
        head = _tag("summary", title)
    if setting["hours"] == "above":
        head = _tag("p", hours) + head
    if setting["hours"] == "below":
        head += _tag("p", hours)
    people = _labelled(words.moderator, session.people[:1], setting) + _labelled(
        words.speakers, session.people[1:], setting
    )
    if setting["people"] == "cells":
        cells = _tag("td", hours) if setting["hours"] == "column" else ""
        return _tag("table", _tag("tr", f"{cells}{_tag('td', head + people)}"))
    return _tag("details" if kind == "summary" else "section", head + people)


def _page(words: _Words, setting: Setting) -> str:
    title, day, what = words.head
    menu = _tag("ul", "".join(_tag("li", f'<a href="/">{item}</a>') for item in words.menu))
    before = {"menu": _tag("nav", menu), "share": _tag("div", menu)}.get(setting["furniture"], "")
    after = _tag("footer", f"© 2031 {escape(title)}") if setting["furniture"] != "none" else ""
    body = before + _tag("h1", escape(title)) + _tag("p", day) + _tag("h2", what)
    body += "".join(_session(words, session, setting) for session in words.sessions) + after
    page = f"<!DOCTYPE html><html><head><title>{escape(title)}</title></head><body>{body}</body></html>"
    return page.replace("><", ">\n    <") if setting["layout"] == "indented" else page


def _printed(language: str, setting: Setting) -> tuple[str, set[str]]:
    words = _TEXTS[language]
    told = set()
    for session in words.sessions:
        title = session.title.split(":", 1)[1].strip()
        start = session.hours.split(" ")[0].replace("h", ":").zfill(5)
        for number, person in enumerate(session.people):
            name = person.name.split(" ", 1)[1]
            role = "speaker" if number else "moderator"
            told.add(f"{name} | {role} | {title} | {start} | {person.post}")
    return _page(words, setting), told


def _read(found: Conversion) -> set[str]:
    events = {event.key: event for event in found.events}
    names = {person.key: person.names[0] for person in found.people}
    told = set()
    for part in found.participations:
        event = events[part.event]
        title = (event.label or "").rpartition(":")[2].strip()
        posts = "; ".join(holding.post or "" for holding in part.holdings)
        bodies = all(holding.body for holding in part.holdings)
        told.add(f"{names[part.person]} | {part.role} | {title} | {(event.start or '')[11:16]} | {posts}")
        if not bodies:
            told.add(f"{names[part.person]} has no body")
    return told


GRID = Grid(_AXES, _printed, _read, _allowed, file="programme.html")
