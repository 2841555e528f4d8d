"""Read a file as the text that all offsets count in, or say clearly why that cannot be done."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from ingest.errors import EmptySourceError, SourceError, SourceTooLargeError
from ingest.formats import format_of, text_of
from ingest.page.blocks import read_text
from ingest.page.line_habits import LineHabits
from ingest.page.text import CleanText

__all__ = ["MAX_BYTES", "Source", "cleaned", "read_source", "source_of"]

MAX_BYTES = 32 * 1024 * 1024
"""Largest file that one conversion takes, in bytes: about ten thousand pages."""


@dataclass(frozen=True, slots=True)
class Source:
    """A document's text: what all offsets count in (code points) and what ``diplograph text`` prints.

    ``sha256`` is that of the text in UTF-8, so of the file itself where that is plain text in UTF-8. ``form`` is the
    file's format: ``plain``, ``html``, ``docx`` or ``pdf``.
    """

    name: str
    text: str
    sha256: str
    form: str


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
    return source_of(raw, place)


def source_of(raw: bytes, place: str) -> Source:
    """The text in a file's bytes; ``place`` is the file's name. Raises :class:`SourceError`."""
    if not raw:
        raise EmptySourceError(place, "is empty", "look for the whole file")
    text = text_of(raw, place)
    return Source(place, text, hashlib.sha256(text.encode()).hexdigest(), format_of(raw, place))


def cleaned(source: Source, habits: LineHabits) -> CleanText:
    """A source's clean text. Raises :class:`EmptySourceError` where it has nothing but white space and the like."""
    text = read_text(source.text, habits)
    if not text.blocks:
        raise EmptySourceError(source.name, "has no words to read", "look for the whole file")
    return text
