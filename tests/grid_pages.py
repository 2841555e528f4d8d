"""Programmes as web pages: the same sessions and people in the ways in which pages are marked up."""

from __future__ import annotations

from html import escape

from tests.crossings import SEMINARS, Person, Seminar, Session, read, told
from tests.grids import Grid, Setting

__all__ = ["GRID"]


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


def _name(person: Person, setting: Setting) -> str:
    name = escape(person.name)
    return {"strong": _tag("strong", name), "link": f'<a href="/people/1">{name}</a>'}.get(setting["name"], name)


def _entry(person: Person, setting: Setting) -> str:
    return ", ".join(_cells(person, setting))


def _cells(person: Person, setting: Setting) -> tuple[str, str, str]:
    return _name(person, setting), escape(person.post), escape(person.body)


def _row(person: Person, setting: Setting) -> str:
    return _tag("tr", "".join(_tag("td", cell) for cell in _cells(person, setting)))


def _pair(person: Person, setting: Setting) -> str:
    return _tag("dt", _name(person, setting)) + _tag("dd", escape(f"{person.post}, {person.body}"))


def _card(person: Person, setting: Setting) -> str:
    name, post, body = _cells(person, setting)
    return _tag("div", _tag("h4", name) + _tag("p", post) + _tag("p", body))


def _spans(person: Person, setting: Setting) -> str:
    name, post, body = _cells(person, setting)
    return _tag("div", f"{_tag('span', name)}<span>, {post}</span><span>, {body}</span>")


def _item(person: Person, setting: Setting) -> str:
    return _tag("li", _entry(person, setting))


def _paragraph(person: Person, setting: Setting) -> str:
    return _tag("p", _entry(person, setting))


_ELEMENTS = {
    "rows": ("table", _row),
    "definitions": ("dl", _pair),
    "cards": ("div", _card),
    "spans": ("div", _spans),
    "items": ("ul", _item),
    "nested": ("ul", _item),
}


def _people(people: tuple[Person, ...], setting: Setting) -> str:
    """Several people, each in the elements of a list of that kind."""
    if setting["people"] == "breaks":
        return _tag("p", "<br>".join(_entry(person, setting) for person in people))
    around, element = _ELEMENTS.get(setting["people"], ("div", _paragraph))
    return _tag(around, "".join(element(person, setting) for person in people))


def _labelled(label: str, people: tuple[Person, ...], setting: Setting) -> str:
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


def _session(seminar: Seminar, session: Session, setting: Setting) -> str:
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
    people = _labelled(seminar.moderator, session.people[:1], setting) + _labelled(
        seminar.speakers, session.people[1:], setting
    )
    if setting["people"] == "cells":
        cells = _tag("td", hours) if setting["hours"] == "column" else ""
        return _tag("table", _tag("tr", f"{cells}{_tag('td', head + people)}"))
    return _tag("details" if kind == "summary" else "section", head + people)


def _page(seminar: Seminar, setting: Setting) -> str:
    title, day, what = seminar.head
    menu = _tag("ul", "".join(_tag("li", f'<a href="/">{item}</a>') for item in seminar.menu))
    before = {"menu": _tag("nav", menu), "share": _tag("div", menu)}.get(setting["furniture"], "")
    after = _tag("footer", f"© 2031 {escape(title)}") if setting["furniture"] != "none" else ""
    body = before + _tag("h1", escape(title)) + _tag("p", day) + _tag("h2", what)
    body += "".join(_session(seminar, session, setting) for session in seminar.sessions) + after
    page = f"<!DOCTYPE html><html><head><title>{escape(title)}</title></head><body>{body}</body></html>"
    return page.replace("><", ">\n    <") if setting["layout"] == "indented" else page


def _printed(language: str, setting: Setting) -> tuple[str, set[str]]:
    return _page(SEMINARS[language], setting), told(SEMINARS[language])


GRID = Grid(_AXES, _printed, read, _allowed, file="programme.html")
