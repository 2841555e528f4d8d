"""Plain text and Markdown, whatever the encoding: a byte order mark, UTF-8, UTF-16 by its zeros, else a code page."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

from ingest.errors import EmptySourceError, NotTextError

__all__ = ["decode", "text_of"]

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 64 * 1024
_MAX_CONTROL_SHARE = 0.02
_WESTERN = ("cp1252", "mac_roman", "cp850")
_ELSEWHERE = ("cp1250", "iso8859_2", "cp1251", "koi8_r", "cp866", "cp1253", "cp1254", "cp1255", "cp1256", "iso8859_6")
_EXPECTED = "àâäáãåæçéèêëíîïìñóôöòõøœßúùûüÿýÀÂÄÁÃÅÆÇÉÈÊËÍÎÏÌÑÓÔÖÒÕØŒÚÙÛÜÝ«»“”‘’„–—…°ºª¿¡€£§©®•·\u00a0\u00ad"
_WRONG_BETWEEN = re.compile(r"(?<=[^\W\d_])[^\w\s\x00-\x7f’‘·\u00a0\u00ad](?=[^\W\d_])")
_RUN = re.compile(r"[^\W\d_\x00-\x7f]{3,}")
_PLAUSIBLE = 0.9


def text_of(raw: bytes, place: str) -> str:
    """The text as it stands in its file, newlines and a byte order mark in UTF-8 untouched."""
    return decode(raw, place)[0]


def decode(raw: bytes, place: str) -> tuple[str, str]:
    """Text and name of the encoding.

    A file that is UTF-8 in some lines only is read line by line: its name is then ``utf-8 and`` the code page of the
    other lines. Raises :class:`~ingest.errors.EmptySourceError` and :class:`~ingest.errors.NotTextError`.
    """
    if not raw.strip():
        raise EmptySourceError(place, "is empty", "check how it was extracted; a scan needs OCR first")
    for bom, encoding in _BOMS:
        if raw.startswith(bom):
            # A file in UTF-8 that was glued to one in a code page still begins with its mark.
            return _by_line(raw, place) if encoding == "utf-8" else (_decoded(raw, encoding, place), encoding)
    if b"\0" in raw[:_SAMPLE]:
        return _without_bom(raw, place)
    return _by_line(raw, place)


def _by_line(raw: bytes, place: str) -> tuple[str, str]:
    try:
        return _checked(raw.decode("utf-8"), place), "utf-8"
    except UnicodeDecodeError:
        pass
    # Bytes of a code page are hardly ever valid UTF-8 by chance, so each line tells its own encoding.
    lines = [(line, _as_utf_8(line)) for line in raw.splitlines(keepends=True)]
    other = [line for line, text in lines if text is None]
    page = _code_page(b"".join(other))
    mixed = any(text is not None and not line.isascii() for line, text in lines)
    whole = "".join(line.decode(page, "replace") if text is None else text for line, text in lines)
    return _checked(whole, place), f"utf-8 and {page}" if mixed else page


def _as_utf_8(line: bytes) -> str | None:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _code_page(raw: bytes) -> str:
    """The code page in which the bytes make words: a western one where they do, else what a detector says."""
    sample = raw[:_SAMPLE]
    scores = {page: _plausibility(sample.decode(page, "replace")) for page in _WESTERN}
    best = max(_WESTERN, key=lambda page: scores[page])
    if scores["cp1252"] >= _PLAUSIBLE or scores[best] >= _PLAUSIBLE:
        return "cp1252" if scores["cp1252"] >= _PLAUSIBLE else best
    found = from_bytes(sample, cp_isolation=[*_WESTERN, *_ELSEWHERE]).best()
    return found.encoding if found else "cp1252"


def _plausibility(text: str) -> float:
    """Share of the letters beyond ASCII that western languages write, where they write them."""
    beyond = [c for c in text if not c.isascii()]
    wrong = sum(c not in _EXPECTED for c in beyond) + len(_WRONG_BETWEEN.findall(text))
    # Whole words of accented letters are another alphabet's.
    wrong += sum(len(run) for run in _RUN.findall(text))
    return 1 - wrong / len(beyond) if beyond else 1.0


def _without_bom(raw: bytes, place: str) -> tuple[str, str]:
    """UTF-16 of mostly Latin text has a zero in every other byte; anything else with zeros is binary."""
    sample = raw[:_SAMPLE]
    half = len(sample) // 2 or 1
    for offset, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if sample[offset::2].count(0) > 0.7 * half and sample[1 - offset :: 2].count(0) < 0.05 * half:
            return _decoded(raw, encoding, place), encoding
    raise NotTextError(place, "is not text (it holds zero bytes)", "extract its text first")


def _decoded(raw: bytes, encoding: str, place: str) -> str:
    try:
        return _checked(raw.decode(encoding), place)
    except UnicodeDecodeError as error:
        raise NotTextError(f"{place}:{error.start}", f"is not valid {encoding}", "save it again, as UTF-8") from error


def _checked(text: str, place: str) -> str:
    """The text, when it holds words and few control characters."""
    sample = text[:_SAMPLE]
    control = sum(1 for c in sample if (c < " " and c not in "\t\n\r\f\v") or c in "\x7f\ufffd")
    if control > _MAX_CONTROL_SHARE * len(sample):
        raise NotTextError(place, "is not text (control characters)", "extract its text first")
    if not any(c.isalpha() for c in text):
        raise EmptySourceError(place, "holds no words", "check how it was extracted; a scan needs OCR first")
    return text
