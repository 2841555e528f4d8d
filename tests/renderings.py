"""A text as the files that people have of it: PDF in several looks, web pages, Word. The same facts stand in each.

`python -m tests.renderings MODULE number=10 show=2 languages=en looks=pdf,narrow` converts drawn settings of a grid's
texts from each look, and shows what was read otherwise than from the text itself.
"""

from __future__ import annotations

import io
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from html import escape
from importlib import import_module

from reportlab.lib.pagesizes import A4, A5
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph, Spacer, Table

from ingest.convert import convert
from ingest.source import Source, source_of
from tests.grids import Grid, Setting
from tests.ingesting import knowledge
from tests.papers import as_docx

__all__ = ["LOOKS", "faults", "rendered"]

_MARGIN, _GUTTER = 50.0, 20.0
_PITCH = 1.25  # from one line to the next, in sizes of the type
_JUSTIFIED = 4
_HEADING = re.compile(r"(#{1,6})\s+(.*)")
_ITEM = re.compile(r"\s*([•*–-])\s+(.*)")
_COUNTED = re.compile(r"\(?\w{1,3}[.)]")
_STYLES = (
    (re.compile(r"\*\*(.+?)\*\*"), r"<b>\1</b>"),
    (re.compile(r"(?<!\w)_(?=\S)(.+?)(?<=\S)_(?!\w)"), r"<i>\1</i>"),
    (re.compile(r"(?<![\w*])\*(?=\S)([^*]+?)(?<=\S)\*(?!\w)"), r"<i>\1</i>"),
)


def _styled(line: str) -> str:
    """A line with the marks of bold and italics as elements."""
    styled = escape(line.strip(), quote=False)
    for marks, element in _STYLES:
        styled = marks.sub(element, styled)
    return styled


@dataclass(frozen=True)
class _Print:
    """How a PDF is set: lengths in points; with ``furniture`` each sheet has a running head and its number."""

    columns: int = 1
    font: str = "Helvetica"
    size: float = 10.0
    justified: bool = False
    page: tuple[float, float] = A4
    furniture: bool = False
    first_indent: float = 0.0

    def __call__(self, text: str) -> bytes:
        out = io.BytesIO()
        wide, high = self.page
        width = (wide - 2 * _MARGIN - (self.columns - 1) * _GUTTER) / self.columns
        none = dict.fromkeys(("leftPadding", "rightPadding", "topPadding", "bottomPadding"), 0)
        frames = [
            Frame(_MARGIN + i * (width + _GUTTER), _MARGIN, width, high - 2 * _MARGIN, **none)
            for i in range(self.columns)
        ]
        title = next((line for line in text.split("\n")[1:] if line.strip()), "").strip("#* ")[:60]
        template = PageTemplate(frames=frames, onPage=partial(self._furnish, title))
        document = BaseDocTemplate(out, pagesize=self.page, invariant=1, pageTemplates=[template])
        document.build([self._flowable(line, width) for line in text.split("\n")])
        return out.getvalue()

    def _furnish(self, title: str, canvas: Canvas, document: BaseDocTemplate) -> None:
        if self.furniture:
            wide, high = self.page
            canvas.setFont(self.font, 8)
            canvas.drawString(_MARGIN, high - 30, title)
            canvas.drawCentredString(wide / 2, 25, str(document.page))

    def _flowable(self, line: str, width: float) -> Flowable:
        if not line.strip():
            return Spacer(1, 0.9 * self.size)
        if heading := _HEADING.match(line):
            return Paragraph(f"<b>{_styled(heading[2])}</b>", self._style(self.size + 3))
        cells = line.split("\t")
        if len(cells) == 2 and _COUNTED.fullmatch(cells[0].strip()):
            return Paragraph(_styled(cells[1]), self._style(self.size, hanging=24.0), bulletText=cells[0].strip())
        if len(cells) > 1:
            body = self._style(self.size)
            styled = [Paragraph(_styled(cell), body) for cell in cells]
            return Table(
                [styled], colWidths=[width / len(cells)] * len(cells), style=[("VALIGN", (0, 0), (-1, -1), "TOP")]
            )
        if item := _ITEM.match(line):
            mark = "•" if item[1] == "*" else item[1]
            return Paragraph(_styled(item[2]), self._style(self.size, hanging=14.0), bulletText=mark)
        return Paragraph(_styled(line), self._style(self.size, indent=self.first_indent))

    def _style(self, size: float, hanging: float = 0.0, indent: float = 0.0) -> ParagraphStyle:
        return ParagraphStyle(
            "text", fontName=self.font, fontSize=size, leading=_PITCH * size, leftIndent=hanging,
            firstLineIndent=indent, alignment=_JUSTIFIED if self.justified else 0,
            bulletFontName=self.font, bulletFontSize=size,
        )  # fmt: skip


def _web_page(line_as: str, text: str) -> bytes:
    """A web page: each line an element ``p`` or ``div``, or the lines of a block in one with ``br`` between."""
    body: list[str] = []
    for block in re.split(r"\n\s*\n", text.strip()):
        plain: list[str] = []
        for line in [*block.split("\n"), ""]:
            element = _element(line)
            if element is None and line:
                plain.append(_styled(line))
                continue
            if line_as == "br":
                body += [f"<p>{'<br>'.join(plain)}</p>"] * bool(plain)
            else:
                body += [f"<{line_as}>\n  {words}\n</{line_as}>" for words in plain]
            plain = []
            body += [element] if element else []
    joined = "".join(body).replace("</ul><ul>", "")
    return f"<!DOCTYPE html><html><head><title>x</title></head><body>{joined}</body></html>".encode()


def _element(line: str) -> str | None:
    """The element of a heading, an item or a row of cells."""
    if heading := _HEADING.match(line):
        return f"<h{len(heading[1])}>{_styled(heading[2])}</h{len(heading[1])}>"
    if item := _ITEM.match(line):
        return f"<ul><li>{_styled(item[2])}</li></ul>"
    if "\t" in line.strip():
        cells = "".join(f"<td>{_styled(cell)}</td>" for cell in line.split("\t"))
        return f"<table><tr>{cells}</tr></table>"
    return None


LOOKS: Mapping[str, tuple[str, Callable[[str], bytes]]] = {
    "pdf": ("paper.pdf", _Print()),
    "justified": ("paper.pdf", _Print(font="Times-Roman", size=12.0, justified=True)),
    "narrow": ("paper.pdf", _Print(columns=2, size=9.0, justified=True)),
    "sheets": ("paper.pdf", _Print(page=A5, size=11.0, furniture=True)),
    "indented": ("paper.pdf", _Print(font="Times-Roman", page=A5, size=11.0, furniture=True, first_indent=18.0)),
    "p": ("paper.html", partial(_web_page, "p")),
    "br": ("paper.html", partial(_web_page, "br")),
    "div": ("paper.html", partial(_web_page, "div")),
    "word": ("paper.docx", as_docx),
}
"""By name: what the file is called, and how a text is made one."""


def rendered(text: str, look: str) -> Source:
    """What is read of the file that a text is made."""
    name, made = LOOKS[look]
    return source_of(made(text), name)


def faults(grid: Grid, language: str, setting: Setting, look: str) -> list[str]:
    """What is missing (-) and what was read that is not there (+) where a grid's text has such a look, as lines."""
    printed, told = grid.printed(language, setting)
    assert isinstance(printed, str)
    source = rendered(printed, look)
    found = grid.read(convert(source, knowledge()), source.text)
    return [f"- {line}" for line in sorted(told - found)] + [f"+ {line}" for line in sorted(found - told)]


def _compared(grid: Grid, settings: list[tuple[str, Setting]], looks: list[str]) -> Iterator[tuple[int, str, str]]:
    """For each look what it alone loses, as how many lines, the look, and all of it to print."""
    told, lost, wrong = 0, Counter[str](), Counter[str]()
    for language, setting in settings:
        of_text = set(grid.faults(language, setting))
        told += len(grid.printed(language, setting)[1])
        for look in looks:
            new = [fault for fault in faults(grid, language, setting, look) if fault not in of_text]
            lost[look] += sum(fault.startswith("-") for fault in new)
            wrong[look] += sum(fault.startswith("+") for fault in new)
            source = rendered(str(grid.printed(language, setting)[0]), look)
            yield len(new), look, "\n".join([f"----- {look} {language} {dict(setting)}", source.text, *new])
    print("\n".join(f"  {look:<10} {1 - lost[look] / told:.3f} of {told}, {wrong[look]} wrong" for look in looks))


def main(module: str, *arguments: str) -> None:
    """Shows for each look the share of facts of a module's GRID that are read from it as from the text."""
    given = dict(argument.split("=", 1) for argument in arguments)
    number, show, seed = (int(given.pop(key, default)) for key, default in [("number", 10), ("show", 0), ("seed", 1)])
    languages, looks = given.pop("languages", "en,fr,es").split(","), given.pop("looks", ",".join(LOOKS)).split(",")
    grid: Grid = import_module(module).GRID
    worst = defaultdict[str, list[tuple[int, str]]](list)
    drawn = [(language, setting) for language in languages for setting in grid.drawn(number, given, seed)]
    for faulty, look, shown in _compared(grid, drawn, looks):
        if faulty:
            worst[look].append((faulty, shown))
    for papers in worst.values():
        for _, shown in sorted(papers, key=lambda paper: -paper[0])[:show]:
            print(shown)


if __name__ == "__main__":
    main(*sys.argv[1:])
