"""The tokens of a SPARQL query, as Oxigraph's parser sees them: enough to judge a query, not to understand it.

Oxigraph wants no space between words (``ASKFROM<http://g>{}`` is a query), decodes escapes only within strings and
IRIs, and where a long string turns out to be malformed it reads an empty string followed by a short one. The patterns
follow the grammar of SPARQL 1.1 section 19.8 to the character, because whatever the engine reads otherwise than we do
is a place to hide a word in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

__all__ = ["Kind", "Token", "prepare", "skip_blanks", "token_at", "tokens_of"]

_BASE = (
    "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f"
    "\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_NAME = rf"{_BASE}_0-9\u00b7\u0300-\u036f\u203f-\u2040"  # characters within a name, but for "-"
_PLX = r"(?:%[0-9A-Fa-f]{2}|\\[_~.\-!$&'()*+,;=/?\#@%])"
_UCHAR = (
    r"(?:\\u(?:[0-9A-CE-Fa-ce-f][0-9A-Fa-f]{3}|[Dd][0-7][0-9A-Fa-f]{2})"
    r"|\\U(?!0000[Dd][89A-Fa-f])00(?:0[0-9A-Fa-f]|10)[0-9A-Fa-f]{4})"
)
_ESCAPE = rf"(?:\\[tbnrf\"'\\]|{_UCHAR})"


class Kind(StrEnum):
    """What a token is; anything that is none of the others is punctuation, one character long (or ``^^``)."""

    LANGUAGE = "language"
    STRING = "string"
    IRI = "iri"
    BLANK = "blank"
    NAME = "name"
    VARIABLE = "variable"
    NUMBER = "number"
    WORD = "word"
    PUNCTUATION = "punctuation"


# No pattern gives back what it took ("++", "*+"): a text made for it would else be read again from each of its
# characters, or fill the memory with places to return to.
_PATTERNS: dict[Kind, str] = {
    Kind.LANGUAGE: r"@[A-Za-z]++(?:-[A-Za-z0-9]++)*+(?:--(?:ltr|rtl))?",
    Kind.STRING: "|".join(
        (
            rf'"""(?:"{{0,2}}(?:[^"\\]++|{_ESCAPE}))*+"""',
            rf"'''(?:'{{0,2}}(?:[^'\\]++|{_ESCAPE}))*+'''",
            rf'"(?:[^"\\\n\r]++|{_ESCAPE})*+"',
            rf"'(?:[^'\\\n\r]++|{_ESCAPE})*+'",
        )
    ),
    Kind.IRI: rf"<(?:[^<>\"{{}}|^`\\\x00-\x20]++|{_UCHAR})*+>",
    Kind.BLANK: rf"_:[{_BASE}_0-9](?:[{_NAME}\-]++|\.++(?=[{_NAME}\-]))*+",
    # A prefixed name; the prefix alone (``ex:``) too. The bound keeps a long row of words from being searched for a
    # colon again at each of them; a longer prefix is seen as a word, which is judged more strictly.
    Kind.NAME: (
        rf"(?:[{_BASE}](?:[{_NAME}.\-]{{0,250}}[{_NAME}\-])?)?:"
        rf"(?:(?:[{_BASE}_:0-9]|{_PLX})(?:[{_NAME}:\-]++|{_PLX}|\.++(?=[{_NAME}:\-]|{_PLX}))*+)?"
    ),
    Kind.VARIABLE: rf"[?$][{_BASE}_0-9][{_NAME}]*+",
    Kind.NUMBER: r"(?:[0-9]++(?:\.[0-9]*+)?+|\.[0-9]++)[eE][+-]?[0-9]++|[0-9]*+\.[0-9]++|[0-9]++",
    # The escapes are what the standard, unlike the engine, reads as letters: a word spelled so is still that word.
    Kind.WORD: r"(?:[A-Za-z_]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8})(?a:\w++|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8})*+",
    Kind.PUNCTUATION: r"\^\^|(?s:.)",
}
_KINDS = {str(kind): kind for kind in Kind}
_BLANKS = re.compile(r"(?:[ \t\r\n]++|#[^\r\n]*+)*+")
_ESCAPED_LETTER = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
_LAST_CODE_POINT = 0x10FFFF


@dataclass(frozen=True, slots=True)
class Token:
    """One token; ``start`` and ``end`` count characters of the query."""

    kind: Kind
    text: str
    start: int
    end: int

    @property
    def word(self) -> str:
        """The text in capitals, with escapes decoded: ``SERVICE`` for ``\\u0053ervice``."""
        return _ESCAPED_LETTER.sub(_letter, self.text).upper()


def skip_blanks(query: str, position: int) -> int:
    """The position after the white space and comments that begin here."""
    found = _BLANKS.match(query, position)
    return found.end() if found else position


@cache
def prepare() -> re.Pattern[str]:
    """The pattern of a token. Made when it is first needed, as that takes a while: whoever has time may call this."""
    return re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _PATTERNS.items()))


def token_at(query: str, position: int) -> Token:
    """The token that begins here; the position must lie within the query, past white space and comments."""
    found = prepare().match(query, position)
    if found is None or found.lastgroup is None:
        raise IndexError(position)
    return Token(_KINDS[found.lastgroup], found.group(), position, found.end())


def tokens_of(query: str) -> Iterator[Token]:
    """The tokens of a query from the first to the last, without what separates them."""
    position = skip_blanks(query, 0)
    while position < len(query):
        token = token_at(query, position)
        yield token
        position = skip_blanks(query, token.end)


def _letter(escape: re.Match[str]) -> str:
    code = int(escape.group(1) or escape.group(2), 16)
    return chr(code) if code <= _LAST_CODE_POINT else "\ufffd"
