"""Word documents: the text as it reads once all tracked changes are accepted, with numbers, tables and footnotes."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator

from lxml import etree

from ingest.errors import EmptySourceError, NotTextError, SourceError, SourceTooLargeError
from ingest.formats.docx_numbers import Numbering, W, attribute, child, flag
from ingest.formats.lines import LineWriter, row_line

__all__ = ["MAX_UNPACKED", "text_of"]

MAX_UNPACKED = 64 * 1024 * 1024
"""Most bytes that one part of a document may have when unpacked; a report of a thousand pages has about ten million."""

_DAMAGED = "open it in a word processor and save it again"
_GONE = frozenset((f"{W}del", f"{W}moveFrom", f"{W}instrText", f"{W}delText", f"{W}rPr", f"{W}pPr", f"{W}Fallback"))
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_INLINE = {f"{W}noBreakHyphen": "-", f"{W}softHyphen": ""}
_NOTES = {f"{W}footnoteReference": "footnotes", f"{W}endnoteReference": "endnotes"}
_PAGE_FIELD = re.compile(r"[\d\s/.–-]*")


def text_of(raw: bytes, place: str) -> str:
    """The text: what its pages' heads say, the body, then the footnotes under their numbers.

    Insertions stand, deletions do not. A table's row is a line with tabs between its cells; headings begin with
    hashes; automatic numbers and bullets are written out; bold stands between pairs of asterisks.
    """
    parts = _Parts(raw, place)
    text = _Reader(parts).text()
    if not any(c.isalpha() for c in text):
        raise EmptySourceError(place, "holds no words", "check it in a word processor; pictures of text need OCR first")
    return text + "\n"


class _Parts:
    """The XML parts of a document, each read within a bound: a few kilobytes may unpack to gigabytes."""

    def __init__(self, raw: bytes, place: str) -> None:
        self._place = place
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(raw))
        except zipfile.BadZipFile:
            raise NotTextError(place, "is not a Word document, or is damaged", _DAMAGED) from None
        self.names = self._zip.namelist()
        if "word/document.xml" not in self.names:
            raise NotTextError(place, "is a ZIP archive without a Word document in it", "unpack it and name its files")

    def root(self, name: str) -> etree._Element | None:
        """The root of a part; None where the document has no such part."""
        if name not in self.names:
            return None
        try:
            # The size that the archive states may be wrong: so many bytes are unpacked and no more.
            with self._zip.open(name) as file:
                content = file.read(MAX_UNPACKED + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError) as error:
            raise NotTextError(f"{self._place}:{name}", "is damaged", _DAMAGED) from error
        except (RuntimeError, NotImplementedError) as error:
            raise NotTextError(f"{self._place}:{name}", "is encrypted", "save it without a password") from error
        if len(content) > MAX_UNPACKED:
            problem = f"unpacks to more than {MAX_UNPACKED // 1048576} MB"
            raise SourceTooLargeError(f"{self._place}:{name}", problem, "save its text as a document of its own")
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            return etree.fromstring(content, parser)
        except etree.XMLSyntaxError as error:
            raise SourceError(f"{self._place}:{name}:{error.lineno}", "is damaged", _DAMAGED) from error


class _Reader:
    """Writes the parts of one document in their order."""

    def __init__(self, parts: _Parts) -> None:
        self._parts = parts
        self._numbering = Numbering(parts.root("word/styles.xml"), parts.root("word/numbering.xml"))
        self._notes: list[tuple[str, str]] = []
        self._bodies = {kind: _notes(parts.root(f"word/{kind}.xml")) for kind in ("footnotes", "endnotes")}

    def text(self) -> str:
        writer = LineWriter()
        for head in self._heads():
            writer.add(head)
        writer.end_block()
        document = self._parts.root("word/document.xml")
        self._blocks(writer, document[0] if document is not None and len(document) else None)
        # Notes may call further notes while they are written.
        done = 0
        while done < len(self._notes):
            kind, key = self._notes[done]
            writer.end_block()
            writer.mark(f"{done + 1} ")
            done += 1
            self._blocks(writer, self._bodies[kind].get(key))
        return writer.text()

    def _heads(self) -> list[str]:
        """What the pages' heads say, once each: the document's symbol often stands nowhere else."""
        found: dict[str, None] = {}
        for name in sorted(n for n in self._parts.names if re.fullmatch(r"word/header\d*\.xml", n)):
            writer = LineWriter()
            self._blocks(writer, self._parts.root(name))
            found.update(dict.fromkeys(line for line in writer.text().split("\n") if not _PAGE_FIELD.fullmatch(line)))
        return list(found)

    def _blocks(self, writer: LineWriter, parent: etree._Element | None) -> None:
        """Paragraphs and tables below an element, those in content controls and insertions too."""
        if parent is None:
            return
        for element in parent:
            if element.tag == f"{W}p":
                self._paragraph(writer, element)
            elif element.tag == f"{W}tbl":
                self._table(writer, element)
            elif element.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}moveTo", f"{W}customXml"):
                self._blocks(writer, element)

    def _paragraph(self, writer: LineWriter, paragraph: etree._Element) -> None:
        properties = child(paragraph, "pPr")
        boxes: list[etree._Element] = []
        if _is_deleted(properties):
            # The next paragraph goes on where this one stands, and its number is the one that counts.
            self._inline(writer, paragraph, heading=False, boxes=boxes)
            return
        level = self._numbering.heading(properties)
        number = self._numbering.number(properties)
        if level or number:
            writer.mark("#" * level + " " * bool(level) + number)
        self._inline(writer, paragraph, heading=level > 0, boxes=boxes)
        if number and not level:
            writer.end_line()
        else:
            writer.end_block()
        for box in boxes:
            self._blocks(writer, box)

    def _inline(
        self,
        writer: LineWriter,
        parent: etree._Element,
        *,
        heading: bool,
        boxes: list[etree._Element],
        bold: bool = False,
    ) -> None:
        for element in parent:
            tag = element.tag
            if tag == f"{W}t":
                writer.write(element.text or "", bold=bold and not heading)
            elif tag == f"{W}tab":
                writer.tab()
            elif tag in (f"{W}br", f"{W}cr"):
                writer.end_page() if attribute(element, "type") == "page" else writer.end_line()
            elif tag in _INLINE:
                writer.write(_INLINE[tag])
            elif tag in _NOTES:
                writer.write(self._call(_NOTES[tag], attribute(element, "id")))
            elif tag == f"{W}txbxContent":
                boxes.append(element)
            elif tag not in _GONE and tag != _FALLBACK:
                strong = _is_bold(element) if tag == f"{W}r" else bold
                self._inline(writer, element, heading=heading, boxes=boxes, bold=strong)

    def _call(self, kind: str, key: str) -> str:
        if key not in self._bodies[kind]:
            return ""
        self._notes.append((kind, key))
        return str(len(self._notes))

    def _table(self, writer: LineWriter, table: etree._Element) -> None:
        writer.end_block()
        for row in _children(table, "tr"):
            change = child(row, "trPr")
            if change is not None and child(change, "del") is not None:
                continue
            cells = []
            for cell in _children(row, "tc"):
                inner = LineWriter()
                self._blocks(inner, cell)
                cells.append(inner.text())
            writer.add(row_line(cells))
        writer.end_block()


def _children(parent: etree._Element, name: str) -> Iterator[etree._Element]:
    """Rows of a table or cells of a row, those in content controls too."""
    for element in parent:
        if element.tag == f"{W}{name}":
            yield element
        elif element.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}customXml"):
            yield from _children(element, name)


def _notes(root: etree._Element | None) -> dict[str, etree._Element]:
    """The notes of a part by their keys, without the lines that only part them from the text."""
    if root is None:
        return {}
    return {attribute(note, "id"): note for note in root if not attribute(note, "type")}


def _is_deleted(properties: etree._Element | None) -> bool:
    """Whether a tracked deletion takes in a paragraph's end."""
    mark = child(properties, "rPr")
    return child(mark, "del") is not None


def _is_bold(run: etree._Element) -> bool:
    return flag(child(child(run, "rPr"), "b"))
