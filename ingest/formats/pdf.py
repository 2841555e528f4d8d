"""PDF files: the text layer in reading order, a line for each printed line, a form feed before each page."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from operator import sub

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
_RUNS_A_WORD = 2
_WORD = re.compile(r"\S+")
_TALL = re.compile(r"[^\W_a-z]|[bdfhklt]")
_DEEP = re.compile(r"[gjpqy,;()]")


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
    runs = _runs(textpage, text, start, stop)
    if not runs.left:
        return
    size = raw_pdfium.FPDFText_GetFontSize(textpage, start)
    height = runs.height()
    wide = _WIDE * height
    if not runs.jump(wide, height) and _SPACES not in text[start:stop]:
        yield _piece(text[start:stop], runs, size, hyphen)
        return
    cuts = [start, *_jumps(textpage, text, start, stop, wide), stop]
    for a, b in pairwise(cuts):
        part = _runs(textpage, text, a, b)
        if part.left and text[a:b].strip():
            yield _piece(text[a:b], part, size, hyphen and b == stop)


@dataclass(frozen=True, slots=True)
class _Runs:
    """Edges of runs of characters, in points from the page's lower left corner: a list an edge.

    There are many on a page: the interpreter's own functions go through lists of numbers twice as fast as through
    tuples.
    """

    left: list[float]
    bottom: list[float]
    right: list[float]
    top: list[float]

    def height(self) -> float:
        """That of the highest run."""
        return max(top - bottom for top, bottom in zip(self.top, self.bottom, strict=True))

    def jump(self, wide: float, height: float) -> bool:
        """Whether a run stands far to the right of the one before it, or begins left of where that began."""
        following = self.left[1:]
        gaps, backwards = map(sub, following, self.right), map(sub, self.left, following)
        return max(gaps, default=0.0) > wide or max(backwards, default=0.0) > height


def _piece(text: str, runs: _Runs, size: float, hyphen: bool) -> Piece:
    words = " ".join(text.split())
    words = words + HYPHEN if hyphen else words
    return Piece(words, min(runs.left), min(runs.bottom), max(runs.right), max(runs.top), size)


def _runs(textpage: pdfium.PdfTextPage, text: str, start: int, stop: int) -> _Runs:
    """Where a stretch of the page's text stands: its runs, or its words where each letter is a run."""
    count = raw_pdfium.FPDFText_CountRects(textpage.raw, start, stop - start)
    if count > _RUNS_A_WORD * (1 + text.count(" ", start, stop)):
        return _word_runs(textpage, text, start, stop)
    left, top, right, bottom = _boxes(textpage, raw_pdfium.FPDFText_GetRect, range(count))
    return _Runs(left, bottom, right, top)


def _word_runs(textpage: pdfium.PdfTextPage, text: str, start: int, stop: int) -> _Runs:
    """Words by their first and last letters, and by a tall and a deep one how high the line is.

    To ask the library of each letter would take as long as it takes to read the page.
    """
    letters = [letter for word in _WORD.finditer(text, start, stop) for letter in (word.start(), word.end() - 1)]
    high = [found.start() for shape in (_TALL, _DEEP) if (found := shape.search(text, start, stop))]
    left, right, bottom, top = _boxes(textpage, raw_pdfium.FPDFText_GetCharBox, [*letters, *high])
    count = len(left) - len(high)
    return _Runs(left[:count:2], bottom, right[1:count:2], top)


def _boxes(textpage: pdfium.PdfTextPage, box: Callable[..., int], indexes: Iterable[int]) -> tuple[list[float], ...]:
    """The four numbers that the library gives for each index, a list for each number."""
    numbers = [ctypes.c_double() for _ in range(4)]
    a, b, c, d = numbers
    out = [ctypes.pointer(number) for number in numbers]
    lists: tuple[list[float], ...] = ([], [], [], [])
    add_a, add_b, add_c, add_d = (each.append for each in lists)
    handle = textpage.raw
    for index in indexes:
        if box(handle, index, *out):
            add_a(a.value)
            add_b(b.value)
            add_c(c.value)
            add_d(d.value)
    return lists


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
