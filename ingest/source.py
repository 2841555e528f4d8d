"""Read a file as text, whatever its encoding, or say clearly why that cannot be done."""

from __future__ import annotations

import codecs
import hashlib
from dataclasses import dataclass
from pathlib import Path

from ingest.errors import EmptySourceError, NotTextError, SourceError, SourceTooLargeError

__all__ = ["MAX_BYTES", "Source", "decode", "read_source"]

MAX_BYTES = 32 * 1024 * 1024
"""Largest file that one conversion takes, in bytes: about ten thousand pages."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 64 * 1024
_MAX_CONTROL_SHARE = 0.02


@dataclass(frozen=True, slots=True)
class Source:
    """A document's text as it stands in its file: what all offsets count in (code points, newlines untouched)."""

    name: str
    text: str
    sha256: str
    encoding: str


def read_source(path: Path, *, max_bytes: int = MAX_BYTES) -> Source:
    """Read one file. Raises :class:`SourceError` for what is missing, unreadable, too large, empty or not text."""
    place = path.name
    if path.is_dir():
        raise SourceError(place, "is a folder, not a document", "name the files in it")
    try:
        size = path.stat().st_size
        if size > max_bytes:
            limit = f"{max_bytes / 1048576:.0f} MB"
            raise SourceTooLargeError(
                place, f"has {size / 1048576:.0f} MB, more than {limit}", "split it by document, or raise --max-mb"
            )
        raw = path.read_bytes()
    except FileNotFoundError:
        raise SourceError(place, "no such file", f"check the path {path}") from None
    except OSError as error:
        raise SourceError(place, f"cannot be read ({error.strerror})", "check its permissions") from error
    text, encoding = decode(raw, place)
    return Source(place, text, hashlib.sha256(raw).hexdigest(), encoding)


def decode(raw: bytes, place: str) -> tuple[str, str]:
    """Text and name of the encoding: a byte order mark, else UTF-8, else UTF-16 by its zeros, else Windows-1252."""
    if not raw.strip():
        raise EmptySourceError(place, "is empty", "check how it was extracted; a scan needs OCR first")
    for bom, encoding in _BOMS:
        if raw.startswith(bom):
            return _decoded(raw, encoding, place), encoding
    sample = raw[:_SAMPLE]
    if b"\0" in sample:
        return _without_bom(raw, place)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", errors="replace")
        return _checked(text, place), "cp1252"
    return _checked(text, place), "utf-8"


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
    control = sum(1 for c in sample if (c < " " and c not in "\t\n\r\f\v") or c in "\x7f�")
    if control > _MAX_CONTROL_SHARE * len(sample):
        raise NotTextError(place, "is not text (control characters)", "extract its text first")
    if not any(c.isalpha() for c in text):
        raise EmptySourceError(place, "holds no words", "check how it was extracted; a scan needs OCR first")
    return text
