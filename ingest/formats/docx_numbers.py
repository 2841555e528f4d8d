"""What a Word document numbers by itself: list items, paragraphs and headings, whose numbers stand in no text."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

__all__ = ["Numbering", "W", "attribute", "child", "flag"]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""Prefix of the names of elements and attributes."""

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"))
_ROMAN_SMALL = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_DEPTH = 20
_HEADINGS = 6


def child(element: etree._Element | None, *names: str) -> etree._Element | None:
    """The first child of a name, of that one's first child of the next name, and so on; None where there is none."""
    for name in names:
        element = element.find(f"{W}{name}") if element is not None else None
    return element


def attribute(element: etree._Element | None, name: str) -> str:
    """An attribute's value, empty where there is none."""
    return (element.get(f"{W}{name}") or "") if element is not None else ""


def flag(element: etree._Element | None) -> bool:
    """Whether a switch such as bold is there and on."""
    return element is not None and attribute(element, "val") not in ("0", "false", "off")


@dataclass(slots=True)
class _Level:
    form: str
    pattern: str
    start: int


@dataclass(slots=True)
class _List:
    levels: dict[int, _Level]
    counts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """Counts a document's lists while its paragraphs are read in order."""

    def __init__(self, styles: etree._Element | None, numbering: etree._Element | None) -> None:
        self._styles = (
            {attribute(s, "styleId"): s for s in styles if s.tag == f"{W}style"} if styles is not None else {}
        )
        self._lists: dict[str, _List] = {}
        if numbering is not None:
            abstract = {attribute(a, "abstractNumId"): _List(_levels(a)) for a in numbering.findall(f"{W}abstractNum")}
            for number in numbering.findall(f"{W}num"):
                one = abstract.get(attribute(child(number, "abstractNumId"), "val"))
                if one is not None:
                    # A list that restarts has counters of its own; others share those of their kind.
                    restarts = number.find(f"{W}lvlOverride/{W}startOverride") is not None
                    self._lists[attribute(number, "numId")] = _List(one.levels) if restarts else one

    def heading(self, properties: etree._Element | None) -> int:
        """Depth of a heading from 1, 0 for other paragraphs."""
        for source in self._sources(properties):
            level = attribute(child(source, "outlineLvl"), "val")
            if level.isdigit():
                return int(level) + 1 if int(level) < _HEADINGS else 0
        style = self._styles.get(attribute(child(properties, "pStyle"), "val"))
        return 1 if attribute(child(style, "name"), "val").casefold() == "title" else 0

    def number(self, properties: etree._Element | None) -> str:
        """The number or bullet before a paragraph, with a space after it; empty where it has none. Counts it."""
        for source in self._sources(properties):
            place = child(source, "numPr")
            if place is not None:
                key = attribute(child(place, "numId"), "val")
                depth = attribute(child(place, "ilvl"), "val")
                found = self._lists.get(key)
                return self._counted(found, int(depth) if depth.isdigit() else 0) if found else ""
        return ""

    def _sources(self, properties: etree._Element | None) -> list[etree._Element]:
        """A paragraph's own properties, then those of its style and of the styles that this one is based on."""
        found = [properties] if properties is not None else []
        key = attribute(child(properties, "pStyle"), "val")
        for _ in range(_DEPTH):
            style = self._styles.get(key)
            if style is None:
                break
            of_style = child(style, "pPr")
            if of_style is not None:
                found.append(of_style)
            key = attribute(child(style, "basedOn"), "val")
        return found

    def _counted(self, one: _List, depth: int) -> str:
        level = one.levels.get(depth)
        if level is None or level.form == "none":
            return ""
        if level.form == "bullet":
            return "- "
        one.counts[depth] = one.counts.get(depth, level.start - 1) + 1
        for deeper in [d for d in one.counts if d > depth]:
            del one.counts[deeper]
        text = level.pattern
        for d in range(depth + 1):
            if d in one.levels:
                shape = level.form if d == depth else one.levels[d].form
                text = text.replace(f"%{d + 1}", _written(one.counts.get(d, one.levels[d].start), shape))
        return text.strip() + " " if text.strip() else ""


def _levels(abstract: etree._Element) -> dict[int, _Level]:
    found = {}
    for level in abstract.findall(f"{W}lvl"):
        depth, start = attribute(level, "ilvl"), attribute(child(level, "start"), "val")
        if depth.isdigit():
            form = attribute(child(level, "numFmt"), "val") or "decimal"
            pattern = attribute(child(level, "lvlText"), "val")
            found[int(depth)] = _Level(form, pattern, int(start) if start.isdigit() else 1)
    return found


def _written(number: int, form: str) -> str:
    """A number as a list's form writes it.

    >>> _written(4, "lowerRoman"), _written(28, "upperLetter"), _written(7, "decimal")
    ('iv', 'BB', '7')
    """
    if form in ("lowerLetter", "upperLetter") and number > 0:
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter.upper() if form == "upperLetter" else letter
    if form in ("lowerRoman", "upperRoman") and 0 < number < 4000:
        letters, rest = "", number
        for value, letter in (*_ROMAN, *_ROMAN_SMALL):
            letters += letter * (rest // value)
            rest %= value
        return letters.upper() if form == "upperRoman" else letters
    return str(number)
