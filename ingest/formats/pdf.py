"""PDF files: the text layer in reading order, a line for each printed line, a form feed before each page."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from operator import sub
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw_pdfium

from ingest.errors import EmptySourceError, NotTextError, SourceError
from ingest.formats.columns import Edges
from ingest.formats.hyphens import HYPHEN, without_hyphens
from ingest.formats.page import page_lines
from ingest.formats.pieces import LABEL, Piece

__all__ = ["text_of"]

_PASSWORD = (raw_pdfium.FPDF_ERR_PASSWORD, raw_pdfium.FPDF_ERR_SECURITY)
_OCR = "a scan needs OCR first (for instance: ocrmypdf IN.pdf OUT.pdf)"
_LINE_END = re.compile(f"\r\n|\r|\n|{HYPHEN}")
_WIDE = 1.2
_SPACES = "    "
_RUNS_A_WORD = 2
_LONGEST_NAME = 128  # bytes of the name of a type
_BOLD = re.compile(r"(?i:Bold|Black|Heavy|Demi)|CM(?:SS)?BX")
_FEWEST_GAPS, _UNEVEN = 3, 0.25  # between the words of a stretched line; of what would part cells
_WORD = re.compile(r"\S+")
_LABELLED = re.compile(rf"{LABEL.pattern}(?!\S)|\s")  # words behind a label are asked, and those behind a space
_TALL = re.compile(r"[^\W_a-z]|[bdfhklt]")
_DEEP = re.compile(r"[gjpqy,;()]")


def text_of(raw: bytes, place: str) -> str:
    """The text of all pages: columns one after the other, cells of a row with tabs between, divided words joined.

    Bold words that begin a line stand between pairs of asterisks, as in Markdown. Running heads and footnotes stay
    where they are, on lines of their own. Pages are read one by one, so that memory grows with the text alone. Raises
    :class:`~ingest.errors.EmptySourceError` for scans.
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
    edges = Edges()
    for number in range(len(document)):
        try:
            page = document[number]
            textpage = page.get_textpage()
        except pdfium.PdfiumError:
            raise SourceError(
                f"{place}, page {number + 1}", "is damaged", "download it again, or print it anew"
            ) from None
        yield "\n".join(page_lines(_sure_of_bold(list(_TextPage(textpage).pieces())), edges))
        textpage.close()
        page.close()


def _sure_of_bold(pieces: list[Piece]) -> list[Piece]:
    """The pieces; none bold where most of the page is, nor where a word is divided between two of them."""
    marked = [piece.bold for piece in pieces if piece.bold[1]]
    if not marked:
        return pieces
    if 2 * sum(last - first for first, last in marked) > sum(1 + piece.text.count(" ") for piece in pieces):
        return [replace(piece, bold=(0, 0)) for piece in pieces]
    found = pieces[:]
    for i, piece in enumerate(pieces):
        divided = piece.text.endswith(HYPHEN) or (i > 0 and pieces[i - 1].text.endswith(HYPHEN))
        if piece.bold[1] and divided:
            found[i] = replace(piece, bold=(0, 0))
    return found


def _by_address(function: object, gives: type, *takes: type) -> Callable[..., Any]:
    """One of the library's functions of a page and an index, which takes all pointers as addresses.

    There are many lines and characters on a page, and to check the type of each pointer takes longer than the library
    does.
    """
    kind = ctypes.CFUNCTYPE(gives, ctypes.c_void_p, ctypes.c_int, *takes)
    return kind(ctypes.cast(function, ctypes.c_void_p).value)  # type: ignore[arg-type]  # an address makes one, too


_FOUR_PLACES = [ctypes.c_void_p] * 4  # for the numbers of a box
_get_rect = _by_address(raw_pdfium.FPDFText_GetRect, ctypes.c_int, *_FOUR_PLACES)
_get_char_box = _by_address(raw_pdfium.FPDFText_GetCharBox, ctypes.c_int, *_FOUR_PLACES)
_count_rects = _by_address(raw_pdfium.FPDFText_CountRects, ctypes.c_int, ctypes.c_int)
_get_font_size = _by_address(raw_pdfium.FPDFText_GetFontSize, ctypes.c_double)
_FONT_INFO = ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p
_get_font_info = _by_address(raw_pdfium.FPDFText_GetFontInfo, ctypes.c_ulong, *_FONT_INFO)


class _TextPage:
    """A page's text, and where its characters stand: in points from the page's lower left corner.

    Each question to the library goes through the same four numbers: to make them anew for each line costs as much as
    the answers.
    """

    def __init__(self, textpage: pdfium.PdfTextPage) -> None:
        self.text: str = textpage.get_text_range()
        self._address = ctypes.cast(textpage.raw, ctypes.c_void_p).value
        self._numbers = (ctypes.c_double * 4)()
        first = ctypes.addressof(self._numbers)
        self._out = [first + i * ctypes.sizeof(ctypes.c_double) for i in range(4)]
        self._font = ctypes.create_string_buffer(_LONGEST_NAME)
        self._font_address = ctypes.addressof(self._font)
        self._bold_fonts: dict[bytes, bool] = {}
        self._after_bold = False

    def pieces(self) -> Iterator[Piece]:
        """The lines that the library finds, cut where they jump over a gap."""
        text = self.text
        start = 0
        for end in (*_LINE_END.finditer(text), None):
            stop = end.start() if end else len(text)
            line = text[start:stop]
            if line and not line.isspace():
                hyphen = HYPHEN if end and end[0] == HYPHEN else ""
                count = _count_rects(self._address, start, stop - start)
                if count != 1 or _SPACES in line:
                    yield from self._line_pieces(start, stop, count, hyphen)
                elif whole := self._whole(line, start, hyphen):
                    yield whole
            start = end.end() if end else stop

    def _whole(self, line: str, start: int, hyphen: str) -> Piece | None:
        """A line that is one run of characters, as most are."""
        if not _get_rect(self._address, 0, *self._out):
            return None
        left, top, right, bottom = self._numbers[:]
        size = _get_font_size(self._address, start)
        bold = self._bold_words(start, start + len(line))
        return Piece(" ".join(line.split()) + hyphen, left, bottom, right, top, (top + bottom) / 2, size, bold)

    def _line_pieces(self, start: int, stop: int, count: int, hyphen: str) -> Iterator[Piece]:
        """The pieces of a line for which the library was last asked how many runs it has: these."""
        runs = self._runs(start, stop, count)
        if not runs.left:
            return
        size = _get_font_size(self._address, start)
        height = runs.height()
        wide = _WIDE * height
        if not runs.jump(wide, height) and _SPACES not in self.text[start:stop]:
            yield self._piece(start, stop, runs, size, hyphen)
            return
        cuts = [start, *self._jumps(start, stop, wide), stop]
        for a, b in pairwise(cuts):
            part = self._runs(a, b, _count_rects(self._address, a, b - a))
            if part.left and self.text[a:b].strip():
                yield self._piece(a, b, part, size, hyphen if b == stop else "")

    def _piece(self, start: int, stop: int, runs: _Runs, size: float, hyphen: str) -> Piece:
        words = " ".join(self.text[start:stop].split()) + hyphen
        bold = self._bold_words(start, stop)
        bottom, top = min(runs.bottom), max(runs.top)
        return Piece(words, min(runs.left), bottom, max(runs.right), top, (top + bottom) / 2, size, bold)

    def _bold_words(self, start: int, stop: int) -> tuple[int, int]:
        """Which words at the beginning of a stretch are bold, behind a bullet or a number, too.

        Of most lines none is, for which one question is enough; none where a small letter goes on with plain words.
        """
        if not self._after_bold and self.text[start].islower():
            return 0, 0
        if not self._is_bold(start) and not _LABELLED.match(self.text, start, stop):
            self._after_bold = False
            return 0, 0
        first = last = 0
        for number, word in enumerate(_WORD.finditer(self.text, start, stop)):
            if self._is_bold(word.start()):
                last = number + 1
            elif number or not LABEL.fullmatch(word[0]):
                break
            else:
                first = 1
        self._after_bold = last > 0
        return (first, last) if last else (0, 0)

    def _is_bold(self, index: int) -> bool:
        """Whether the name of a character's type says that it is bold: what else a file tells of it is often wrong."""
        length = _get_font_info(self._address, index, self._font_address, _LONGEST_NAME, None)
        name = self._font.value if 0 < length <= _LONGEST_NAME else b""
        if name not in self._bold_fonts:
            self._bold_fonts[name] = _BOLD.search(name.decode(errors="replace")) is not None
        return self._bold_fonts[name]

    def _runs(self, start: int, stop: int, count: int) -> _Runs:
        """Where a stretch of the text stands: its runs, or its words where each letter is a run."""
        if count > _RUNS_A_WORD * (1 + self.text.count(" ", start, stop)):
            return self._word_runs(start, stop)
        left, top, right, bottom = self._boxes(_get_rect, range(count))
        return _Runs(left, bottom, right, top)

    def _word_runs(self, start: int, stop: int) -> _Runs:
        """Words by their first and last letters, and by a tall and a deep one how high the line is.

        To ask the library of each letter would take as long as it takes to read the page.
        """
        text = self.text
        letters = [letter for word in _WORD.finditer(text, start, stop) for letter in (word.start(), word.end() - 1)]
        high = [found.start() for shape in (_TALL, _DEEP) if (found := shape.search(text, start, stop))]
        left, right, bottom, top = self._boxes(_get_char_box, [*letters, *high])
        count = len(left) - len(high)
        return _Runs(left[:count:2], bottom, right[1:count:2], top)

    def _boxes(self, box: Callable[..., int], indexes: Iterable[int]) -> list[list[float]]:
        """The four numbers that the library gives for each index, a list for each number."""
        numbers, (a, b, c, d), page = self._numbers, self._out, self._address
        found = [numbers[:] for index in indexes if box(page, index, a, b, c, d)]
        return [list(edge) for edge in zip(*found, strict=True)] or [[], [], [], []]

    def _jumps(self, start: int, stop: int, wide: float) -> list[int]:
        """Where a character stands far from the one before it; asked of the few lines only in which runs lie apart."""
        jumps, gaps = list[int](), list[float]()
        before: tuple[int, float] | None = None
        for i in range(start, stop):
            if self.text[i].isspace() or not _get_char_box(self._address, i, *self._out):
                continue
            left, right, _, _ = self._numbers[:]
            if before is not None:
                gap = left - before[1]
                if gap > wide or -gap - (right - left) > wide:
                    jumps.append(i)
                if i - before[0] > 1:
                    gaps.append(gap)
            before = i, right
        return [] if _is_justified(gaps, wide) else jumps


def _is_justified(gaps: list[float], wide: float) -> bool:
    """Whether the words of a line stand equally far apart, as those of a line that was stretched to fill its column.

    What stands between a bullet or a number and the first word is not stretched.
    """
    stretched = gaps[1:] if len(gaps) > _FEWEST_GAPS and abs(gaps[0] - gaps[1]) > _UNEVEN * wide else gaps
    even = len(stretched) >= _FEWEST_GAPS and max(stretched) - min(stretched) <= _UNEVEN * wide
    return even and min(stretched) > (1 - _UNEVEN) * wide


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
        return float(max(map(sub, self.top, self.bottom)))

    def jump(self, wide: float, height: float) -> bool:
        """Whether a run stands far to the right of the one before it, or begins left of where that began."""
        following = self.left[1:]
        gaps, backwards = map(sub, following, self.right), map(sub, self.left, following)
        return max(gaps, default=0.0) > wide or max(backwards, default=0.0) > height
