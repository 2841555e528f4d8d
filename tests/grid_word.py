"""Programmes as Word documents: the same sessions and people in paragraphs, lists, tabs and tables."""

from __future__ import annotations

from tests.crossings import SEMINARS, Person, Seminar, Session, read, told
from tests.grids import Grid, Setting
from tests.papers import docx, paragraph, run

__all__ = ["GRID"]

_AXES = {
    "table": ("none", "hours", "three", "session", "people"),
    "entry": ("comma", "breaks", "tabs", "paragraphs", "dash"),
    "list": ("plain", "bullets", "spaced"),
    "bold": ("none", "name", "title", "label"),
    "head": ("style", "plain", "caps"),
    "hours": ("before", "above", "below", "tab"),
    "label": ("inline", "own"),
}
_BREAK, _TAB = "<w:r><w:br/></w:r>", "<w:r><w:tab/></w:r>"
_BULLET = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
_NUMBERING = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>'
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
_STYLES = '<w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>'


def _allowed(setting: Setting) -> bool:
    # The hours have their own cell there.
    if setting.get("table") in ("hours", "three") and setting.get("hours", "before") != "before":
        return False
    return not (setting.get("table") == "people" and setting.get("entry", "comma") not in ("comma", "dash"))


def _bold(words: str, part: str, setting: Setting) -> str:
    return run(words, "<w:b/>" if setting["bold"] == part else "")


def _row(*cells: str) -> str:
    return "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>"


def _table(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def _entry(person: Person, setting: Setting, label: str = "") -> list[str]:
    """The paragraphs of one person, the label of their role before the name."""
    name = [_bold(f"{label}: ", "label", setting)] * bool(label) + [_bold(person.name, "name", setting)]
    listed = _BULLET if setting["list"] == "bullets" and not label else ""
    match setting["entry"]:
        case "breaks":
            content = [paragraph(*name, _BREAK, run(person.post), _BREAK, run(person.body), properties=listed)]
        case "tabs":
            content = [paragraph(*name, _TAB, run(person.post), _TAB, run(person.body), properties=listed)]
        case "paragraphs":
            content = [paragraph(*name, properties=listed), paragraph(person.post), paragraph(person.body)]
        case "dash":
            content = [paragraph(*name, run(f" – {person.post}, {person.body}"), properties=listed)]
        case _:
            content = [paragraph(*name, run(f", {person.post}, {person.body}"), properties=listed)]
    return [*content, paragraph("")] if setting["list"] == "spaced" else content


def _people(seminar: Seminar, session: Session, setting: Setting) -> str:
    first, *others = session.people
    own = setting["label"] == "own" or setting["table"] == "people"
    body = [paragraph(_bold(seminar.moderator, "label", setting))] if own else []
    speakers = paragraph(_bold(seminar.speakers if own else f"{seminar.speakers}:", "label", setting))
    if setting["table"] == "people":
        rows = [[_row(*map(paragraph, person)) for person in people] for people in ([first], others)]
        return "".join((*body, _table(*rows[0]), speakers, _table(*rows[1])))
    body += _entry(first, setting, "" if own else seminar.moderator)
    return "".join((*body, speakers, *(line for person in others for line in _entry(person, setting))))


def _title(session: Session, setting: Setting) -> str:
    title = _bold(session.title, "title", setting)
    if setting["table"] in ("hours", "three"):
        return paragraph(title)
    match setting["hours"]:
        case "above":
            return paragraph(session.hours) + paragraph(title)
        case "below":
            return paragraph(title) + paragraph(session.hours)
        case "tab":
            return paragraph(run(session.hours), _TAB, title)
        case _:
            return paragraph(run(f"{session.hours} "), title)


def _rows(seminar: Seminar, session: Session, setting: Setting) -> str:
    """A session as rows of a table, or without one."""
    title, people = _title(session, setting), _people(seminar, session, setting)
    match setting["table"]:
        case "hours":
            return _row(paragraph(session.hours), title + people)
        case "three":
            return _row(paragraph(session.hours), title, people)
        case "session":
            return _row(title) + _row(people)
        case _:
            return title + people


def _printed(language: str, setting: Setting) -> tuple[bytes, set[str]]:
    seminar = SEMINARS[language]
    heads = [words.upper() if setting["head"] == "caps" and i != 1 else words for i, words in enumerate(seminar.head)]
    style = '<w:pStyle w:val="H1"/>' if setting["head"] == "style" else ""
    body = [paragraph(words, properties=style if i != 1 else "") for i, words in enumerate(heads)]
    sessions = "".join(_rows(seminar, session, setting) for session in seminar.sessions)
    body.append(_table(sessions) if setting["table"] in ("hours", "three", "session") else sessions)
    return docx(*body, parts={"styles": _STYLES, "numbering": _NUMBERING}), told(seminar)


GRID = Grid(_AXES, _printed, read, _allowed, file="programme.docx")
