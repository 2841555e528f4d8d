"""PDF files: the text layer in reading order, a line for each printed line, a form feed before each page."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from itertools import pairwise

import pypdfium2 as pdfium
import pypdfium2.raw as raw_pdfium

from ingest.errors import EmptySourceError, NotTextError, SourceError
from ingest.formats.hyphens import HYPHEN, without_hyphens
from ingest.formats.page import Piece, page_lines

__all__ = ["text_of"]

_PASSWORD = (raw_pdfium.FPDF_ERR_PASSWORD, raw_pdfium.FPDF_ERR_SECURITY)
_OCR = "a scan needs OCR first (for instance: ocrmypdf IN.pdf OUT.pdf)"
_LINE_END = re.compile(f"\r\n|\r|\n|{HYPHEN}")
_WIDE = 1.2
_SPACES = "    "


def text_of(raw: bytes, place: str) -> str:
    """The text of all pages: columns one after the other, cells of a row with tabs between, divided words joined.

    Running heads and footnotes stay where they are, on lines of their own. Pages are read one by one, so that memory
    grows with the text alone. Raises :class:`~ingest.errors.EmptySourceError` for scans.
    """
    try:
        document = pdfium.PdfDocument(raw)
    except pdfium.PdfiumError as error:
        if error.err_code in _PASSWORD:
            raise NotTextError(place, "is encrypted", "save it without its password") from None
        raise NotTextError(place, "is not a PDF, or is damaged", "download it again, or print it to PDF anew") from None
    try:
        if len(document) == 0:
            raise NotTextError(place, "has no pages, or is damaged", "download it again, or print it to PDF anew")
        pages = list(_pages(document, place))
    finally:
        document.close()
    text = "\n\f".join(without_hyphens(pages))
    if not any(c.isalpha() for c in text):
        raise EmptySourceError(place, f"holds no text on its {len(pages)} pages, only pictures", _OCR)
    return text + "\n"


def _pages(document: pdfium.PdfDocument, place: str) -> Iterator[str]:
    for number in range(len(document)):
        try:
            page = document[number]
            textpage = page.get_textpage()
        except pdfium.PdfiumError:
            raise SourceError(
                f"{place}, page {number + 1}", "is damaged", "download it again, or print it anew"
            ) from None
        yield "\n".join(page_lines(list(_pieces(textpage))))
        textpage.close()
        page.close()


def _pieces(textpage: pdfium.PdfTextPage) -> Iterator[Piece]:
    """The lines that the library finds, cut where they jump over a gap."""
    text = textpage.get_text_range()
    start = 0
    for end in (*_LINE_END.finditer(text), None):
        stop = end.start() if end else len(text)
        if stop > start and not text[start:stop].isspace():
            yield from _line_pieces(textpage, text, start, stop, end is not None and end[0] == HYPHEN)
        start = end.end() if end else stop


def _line_pieces(textpage: pdfium.PdfTextPage, text: str, start: int, stop: int, hyphen: bool) -> Iterator[Piece]:
    boxes = _boxes(textpage, start, stop - start)
    if not boxes:
        return
    size = raw_pdfium.FPDFText_GetFontSize(textpage, start)
    height = max(top - bottom for _, bottom, _, top in boxes)
    wide = _WIDE * height
    jumps = any(b[0] - a[2] > wide or b[0] < a[0] - height for a, b in pairwise(boxes))
    if not jumps and _SPACES not in text[start:stop]:
        yield _piece(text[start:stop], boxes, size, hyphen)
        return
    cuts = [start, *_jumps(textpage, text, start, stop, wide), stop]
    for a, b in pairwise(cuts):
        part = _boxes(textpage, a, b - a)
        if part and text[a:b].strip():
            yield _piece(text[a:b], part, size, hyphen and b == stop)


def _piece(text: str, boxes: list[tuple[float, float, float, float]], size: float, hyphen: bool) -> Piece:
    left, bottom, right, top = zip(*boxes, strict=True)
    words = " ".join(text.split())
    return Piece(words + HYPHEN if hyphen else words, min(left), min(bottom), max(right), max(top), size)


def _boxes(textpage: pdfium.PdfTextPage, start: int, count: int) -> list[tuple[float, float, float, float]]:
    """Left, bottom, right and top of each run of characters, in points from the page's lower left corner."""
    found = []
    left, top, right, bottom = (ctypes.c_double() for _ in range(4))
    for i in range(raw_pdfium.FPDFText_CountRects(textpage, start, count)):
        if raw_pdfium.FPDFText_GetRect(textpage, i, left, top, right, bottom):
            found.append((left.value, bottom.value, right.value, top.value))
    return found


def _jumps(textpage: pdfium.PdfTextPage, text: str, start: int, stop: int, wide: float) -> Iterator[int]:
    """Where a character stands far from the one before it; asked of the few lines only in which runs lie apart."""
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    before: float | None = None
    for i in range(start, stop):
        if text[i].isspace():
            continue
        if raw_pdfium.FPDFText_GetCharBox(textpage, i, left, right, bottom, top):
            if before is not None and (left.value - before > wide or before - right.value > wide):
                yield i
            before = right.value
