"""What XML 1.0 cannot hold, found while an answer is written: such an answer is refused and never sent broken.

The engine writes every character as it is. Most controls, U+FFFE and U+FFFF are none of XML's
(https://www.w3.org/TR/xml/#charsets), no way to write them exists, and a predicate that ends in no name has no element
in RDF/XML. A carriage return has a way, ``&#13;``, without which every reader of XML takes it for a line feed.
"""

from __future__ import annotations

import re

from graph.endpoint.spool import SpoolWriter

__all__ = ["NotXmlError", "XmlWriter"]

_NOT_XML = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]|(?P<element><[^<>\s/?!:]+:[\s/>])")
_LONGEST = 64  # bytes of what may be cut in two by the end of a piece: a prefix is shorter


class NotXmlError(Exception):
    """The answer holds what XML cannot; the message says what."""


class XmlWriter:
    """A file-like sink before another; offsets of what is found are not told, as they mean nothing to a client."""

    def __init__(self, sink: SpoolWriter) -> None:
        self._sink = sink
        self._end = b""

    def write(self, data: bytes) -> int:
        """Pass on, or raise :class:`NotXmlError`."""
        piece = self._end + data
        if found := _NOT_XML.search(piece):
            raise NotXmlError(_fault(found))
        self._end = piece[-_LONGEST:]
        self._sink.write(data.replace(b"\r", b"&#13;"))
        return len(data)

    def flush(self) -> None:
        """Nothing, as the sink behind."""


def _fault(found: re.Match[bytes]) -> str:
    """What of an answer is not XML.

    >>> _fault(_NOT_XML.search(b"a" + bytes([1])))
    'the answer holds the character U+0001, which XML cannot hold'
    """
    if found["element"]:
        return "the answer holds a predicate whose IRI ends in no name, which RDF/XML cannot hold"
    character = ord(found[0].decode())
    return f"the answer holds the character U+{character:04X}, which XML cannot hold"
