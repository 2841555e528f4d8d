"""Addresses of pages and of mailboxes in a text, wherever a line's end broke them: no name in them is a mention."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.lexicon import compiled

__all__ = ["addresses", "names_file_and_page"]

_DOMAIN = r"\.(?:int|org|com|net|edu|gov|info)(?![\w-])"
_PAGE = compiled(r"(?:https?://|www\.)\S+")
_MAILBOX = compiled(r"@[\w-]+(?:\.[\w-]+)+")
_BARE = compiled(rf"{_DOMAIN}(?:/\S*)?")
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)*$")
_USER = re.compile(r"[\w.+-]+$")
_UNFINISHED = re.compile(r"(?:[/_=&?-]|%\d\d)$")
_HALF_HOST = re.compile(r"(?:https?://)?[\w-]+(?:\.[\w-]+)*\.$")
# What an address goes on with: a path, words without spaces, a file's name.
_MORE = compiled(r"\s(?=\S)[\w%.~-]*(?:[/_%=?&]|\w-\w+-|\.[a-z]{3,4}(?!\w))\S*")
_TOP = compiled(r"\s(?:int|org|com|net|edu|gov|info|[a-z]{2})(?:/\S*|(?!\w))")
# A link's target, with the spaces of the file's name: "…/Summary of the meeting 3 May.pdf".
_FILE = compiled(r"(?:\s[\w()%–-]+){0,9}\s[\w()%–-]+\.(?:pdf|docx?|xlsx?|pptx?|html?)(?!\w)")
_FILE_AND_PAGE = re.compile(r"\S+\.(?:docx?|odt|rtf|pdf)\s+(?:\d{1,3}|[ivxlc]{1,6})")
_PARTS = 4
_LONGEST = 60  # code points of a host's or a user's name


def addresses(text: str) -> list[tuple[int, int]]:
    """Where addresses stand in clean text, in order, none over another (offsets in code points, end exclusive)."""
    kept: list[tuple[int, int]] = []
    for start, end in sorted(_addresses(text), key=lambda found: (found[0], -found[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


def names_file_and_page(line: str) -> bool:
    """Whether a line is but a file's name and a page's number, as feet of pages have them.

    >>> names_file_and_page("QLC-R-[FERRY]-En.docx 3"), names_file_and_page("See the annex.docx")
    (True, False)
    """
    return _FILE_AND_PAGE.fullmatch(line) is not None


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    for match in _PAGE.finditer(text):
        yield match.start(), _whole(text, match.start(), match.end())
    for match in _BARE.finditer(text):
        host = _HOST.search(text, max(0, match.start() - _LONGEST), match.start())
        if host:
            yield host.start(), match.end()
    for match in _MAILBOX.finditer(text):
        user = _USER.search(text, max(0, match.start() - _LONGEST), match.start())
        yield user.start() if user else match.start(), match.end()


def _whole(text: str, start: int, end: int) -> int:
    """Where an address ends that line ends or the spaces of a file's name break.

    >>> line = "See www.lakes.org/papers/ quays-and-ferries-2031.pdf and more."
    >>> line[4 : _whole(line, 4, 25)]
    'www.lakes.org/papers/ quays-and-ferries-2031.pdf'
    """
    for _ in range(_PARTS):
        address = text[start:end]
        half = _HALF_HOST.fullmatch(address) is not None
        more = (_TOP if half else _MORE).match(text, end) if half or _UNFINISHED.search(address) else None
        if more is None:
            break
        end = more.end()
    file = _FILE.match(text, end) if text[start:end].count("/") > 1 else None
    return file.end() if file else end
