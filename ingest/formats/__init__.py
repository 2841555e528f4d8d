"""Formats of documents: from a file's bytes to the text that all offsets count in.

Each format is a module with one function, ``text_of(raw, place)``, which gives the text and nothing else. The
first bytes decide which one reads a file, the ending of its name where they do not tell. What reads a format is
imported when a file of that format comes.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import PurePath
from typing import Protocol, cast

from ingest.collecting import at_rest
from ingest.errors import NotTextError

__all__ = ["ENDINGS", "format_of", "text_of"]

ENDINGS = {
    ".txt": "plain",
    ".text": "plain",
    ".md": "plain",
    ".markdown": "plain",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".pdf": "pdf",
    ".docx": "docx",
}
"""Format of each ending that counts as a document's, in lower case."""

_SNIFFED = 1024
_OTHERS = (
    (b"{\\rtf", "is RTF"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "is a Word file of before 2007, or a DOCX with a password"),
)


class _Format(Protocol):
    @staticmethod
    def text_of(raw: bytes, place: str) -> str:
        """The text of a file of this format."""


def text_of(raw: bytes, place: str) -> str:
    """The text of a document; ``place`` is its file's name.

    Raises :class:`~ingest.errors.SourceError` for what is damaged, encrypted, without text or in no format we read.
    """
    reader = cast(_Format, import_module(f"ingest.formats.{format_of(raw, place)}"))
    with at_rest():
        return reader.text_of(raw, place)


def format_of(raw: bytes, place: str) -> str:
    """Name of a document's format, by its first bytes and then its name.

    >>> format_of(b"%PDF-1.7 ...", "report.txt"), format_of(b"<p>Words", "page.htm"), format_of(b"Words", "words")
    ('pdf', 'html', 'plain')

    Raises :class:`~ingest.errors.NotTextError` for formats that we know and do not read.
    """
    head = raw[:_SNIFFED]
    for magic, problem in _OTHERS:
        if head.startswith(magic):
            raise NotTextError(place, problem, "save it as DOCX or PDF, without a password")
    if b"%PDF-" in head and not head.startswith(b"PK"):
        return "pdf"
    if head.startswith(b"PK\x03\x04"):
        return "docx"
    start = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html")) or (start.startswith(b"<?xml") and b"<html" in start):
        return "html"
    return _by_ending(place)


def _by_ending(place: str) -> str:
    """A file that is called PDF or DOCX and does not begin like one goes to its reader, which says what is wrong."""
    return ENDINGS.get(PurePath(place).suffix.lower(), "plain")
