"""Web pages: the words that a reader sees, in blocks; scripts, styles, menus and what is hidden left out."""

from __future__ import annotations

import codecs
import re

from lxml import etree

from ingest.errors import EmptySourceError
from ingest.formats import plain
from ingest.formats.lines import LineWriter, row_line

__all__ = ["text_of"]

_DROPPED = frozenset(
    ("head", "script", "style", "noscript", "template", "nav", "svg", "math", "iframe", "object", "embed", "canvas",
     "audio", "video", "select", "textarea", "button", "map")
)  # fmt: skip
_BLOCKS = frozenset(("p", "blockquote", "pre", "table", "ul", "ol", "dl", "hr", "figure", "section", "article"))
_LINES = frozenset(
    ("div", "li", "dt", "dd", "tr", "caption", "address", "header", "footer", "main", "aside", "figcaption", "form",
     "fieldset", "legend", "details", "summary", "center", "body", "thead", "tbody", "tfoot")
)  # fmt: skip
_HEADINGS = {f"h{n}": "#" * n + " " for n in range(1, 7)}
_BOLD = frozenset(("b", "strong"))
_CELLS = frozenset(("td", "th"))
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CHARSET = re.compile(rb"""<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)""", re.I)
_NOTE_ID = re.compile(r"(?:_?ftn|fn|footnote|endnote|_?edn|note|cite_note)[-_:.]?\d", re.IGNORECASE)
_BRACKETED = re.compile(r"\[(\d{1,3})\]")
_SNIFFED = 4096


def text_of(raw: bytes, place: str) -> str:
    """The visible text: blocks apart by an empty line, a table's row on a line with tabs between its cells.

    Headings begin with hashes, list items with a dash or their number, bold stands between pairs of asterisks.
    """
    source = _decoded(raw, place)
    # The tree builder takes bytes of a stated encoding only: a declaration within the page may say otherwise.
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    root = etree.fromstring(source.encode("utf-8", "replace"), parser)
    text = _Walk().text(root) if root is not None else ""
    if not any(c.isalpha() for c in text):
        problem = "holds no words outside of scripts and styles"
        raise EmptySourceError(place, problem, "save the page as the browser shows it, or print it to PDF")
    return text + "\n"


def _decoded(raw: bytes, place: str) -> str:
    """Bytes by the encoding that the page states, unless they are UTF-8 whatever it states."""
    stated = _CHARSET.search(raw[:_SNIFFED])
    name = (stated[1] or stated[2]).decode("ascii", "replace") if stated else ""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        try:
            codec = codecs.lookup(name).name if name else ""
        except LookupError:
            codec = ""
    # Browsers read Latin-1 as Windows-1252, which holds it; UTF-16 tells itself by its zeros.
    if codec and codec not in ("iso8859-1", "ascii", "utf-8") and not codec.startswith("utf-16"):
        return raw.decode(codec, "replace")
    return plain.decode(raw, place)[0].removeprefix("\ufeff")


class _Walk:
    """Writes a tree's words in order; each cell of a table is written apart and becomes a part of its row."""

    def __init__(self) -> None:
        self._writers = [LineWriter()]
        self._rows: list[list[str]] = []
        self._bold = 0
        self._heading = 0
        self._verbatim = 0
        self._counters: list[int | None] = []

    def text(self, root: etree._Element) -> str:
        skipped: etree._Element | None = None
        for event, element in etree.iterwalk(root, events=("start", "end")):
            if not isinstance(element.tag, str):
                continue
            if skipped is None:
                if event == "start":
                    if _is_dropped(element):
                        skipped = element
                        continue
                    self._start(element, element.tag.lower())
                    self._write(element.text, element)
                else:
                    self._end(element.tag.lower())
                    self._write(element.tail, element.getparent())
            elif event == "end" and element is skipped:
                skipped = None
                self._write(element.tail, element.getparent())
        return self._writers[0].text()

    @property
    def _writer(self) -> LineWriter:
        return self._writers[-1]

    def _write(self, text: str | None, within: etree._Element | None) -> None:
        if not text:
            return
        text = text.replace("\u00ad", "")
        if self._verbatim:
            first, *rest = text.replace("\r\n", "\n").split("\n")
            self._writer.write(first)
            for line in rest:
                self._writer.end_line()
                self._writer.write(line)
            return
        if within is not None and within.tag in ("sup", "a"):
            text = _BRACKETED.sub(r"\1", text)
        self._writer.write(text, bold=bool(self._bold) and not self._heading)

    def _start(self, element: etree._Element, tag: str) -> None:
        if tag in _BOLD:
            self._bold += 1
        elif tag == "br":
            self._writer.end_line()
        elif tag in _HEADINGS:
            self._writer.end_block()
            self._writer.mark(_HEADINGS[tag])
            self._heading += 1
        elif tag in _CELLS:
            self._writers.append(LineWriter())
        elif tag in _BLOCKS or tag in _LINES:
            self._start_block(element, tag)

    def _start_block(self, element: etree._Element, tag: str) -> None:
        inside_list = tag in ("ul", "ol") and bool(self._counters)
        paragraph_of_item = tag == "p" and element.getparent() is not None and _is_first_in_item(element)
        if tag in _BLOCKS and not inside_list and not paragraph_of_item:
            self._writer.end_block()
        elif not paragraph_of_item:
            self._writer.end_line()
        if tag in ("ul", "ol"):
            self._counters.append(int(element.get("start") or 1) if _is_counted(element) else None)
        elif tag == "li":
            self._writer.mark(self._item_mark(element))
        elif tag == "tr":
            self._rows.append([])
        elif tag == "pre":
            self._verbatim += 1

    def _end(self, tag: str) -> None:
        if tag in _BOLD:
            self._bold -= 1
        elif tag in _HEADINGS:
            self._writer.end_block()
            self._heading -= 1
        elif tag in _CELLS:
            self._end_cell()
        elif tag == "tr":
            row = self._rows.pop() if self._rows else []
            self._writer.add(row_line(row))
        elif tag in _BLOCKS or tag in _LINES:
            if tag in ("ul", "ol"):
                self._counters.pop()
            self._verbatim -= tag == "pre"
            if tag in _BLOCKS and not self._counters:
                self._writer.end_block()
            else:
                self._writer.end_line()

    def _end_cell(self) -> None:
        cell = self._writers.pop().text()
        if self._rows:
            self._rows[-1].append(cell)
        else:
            self._writer.add(cell)

    def _item_mark(self, element: etree._Element) -> str:
        number = self._counters[-1] if self._counters else None
        if number is None:
            return "- "
        self._counters[-1] = number + 1
        # The number of a footnote stands before its words as it does in print.
        return f"{number} " if _NOTE_ID.match(element.get("id") or "") else f"{number}. "


def _is_dropped(element: etree._Element) -> bool:
    tag = element.tag.lower() if isinstance(element.tag, str) else ""
    return tag in _DROPPED or "hidden" in element.attrib or bool(_HIDDEN.search(element.get("style") or ""))


def _is_counted(element: etree._Element) -> bool:
    return element.tag == "ol" and (element.get("start") or "1").isdigit()


def _is_first_in_item(element: etree._Element) -> bool:
    parent = element.getparent()
    if parent is None or parent.tag not in ("li", "td", "th", "dd"):
        return False
    return parent[0] is element and not (parent.text or "").strip()
