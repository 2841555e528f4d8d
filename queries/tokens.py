"""The tokens of SPARQL 1.1, as far as saved queries need them: what a value became, which columns come out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["Token", "columns_of", "prefixes_used", "tokens_of"]

_STRING = "|".join(
    (
        r"'''(?:(?:'|'')?(?:[^'\\]|\\.))*'''",
        r'"""(?:(?:"|"")?(?:[^"\\]|\\.))*"""',
        r"'(?:[^'\\\n\r]|\\.)*'",
        r'"(?:[^"\\\n\r]|\\.)*"',
    )
)
_TOKEN = re.compile(
    rf"""
      (?P<space>\s+)
    | (?P<comment>\#[^\n\r]*)
    | (?P<iri><[^<>"{{}}|^`\\\x00-\x20]*>)
    | (?P<literal>(?:{_STRING})(?:\^\^<[^<>"{{}}|^`\\\x00-\x20]*>|\^\^[\w.-]*:[\w.-]*|@[a-zA-Z]+(?:-[a-zA-Z0-9]+)*)?)
    | (?P<variable>[?$]\w+)
    | (?P<name>(?:[^\W\d_][\w.-]*)?:(?:[\w:%-]|\\.|\.(?=[\w:%\\-]))*)
    | (?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
    | (?P<word>[^\W\d]\w*)
    | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_DATATYPE = re.compile(r"\^\^([\w.-]*):[\w.-]*$")


@dataclass(frozen=True, slots=True)
class Token:
    """One token: its kind, text and offset.

    Kinds are ``iri``, ``literal``, ``variable``, ``name``, ``number``, ``word``, ``comment``, ``other``. A
    literal counts as one token with its datatype or language tag.
    """

    kind: str
    text: str
    start: int


def tokens_of(query: str) -> Iterator[Token]:
    """All tokens but white space, in order.

    >>> [token.text for token in tokens_of('ASK { ?s <http://a/#b> "c\\\\"d"@en } # end')]
    ['ASK', '{', '?s', '<http://a/#b>', '"c\\\\"d"@en', '}', '# end']
    """
    for match in _TOKEN.finditer(query):
        if match.lastgroup and match.lastgroup != "space":
            yield Token(match.lastgroup, match.group(), match.start())


def prefixes_used(query: str) -> set[str]:
    """The prefixes of the prefixed names in a query, and of the datatypes of its literals.

    >>> sorted(prefixes_used('ASK { ?s a dg:State ; rdfs:label "x:y"^^xsd:string }'))
    ['dg', 'rdfs', 'xsd']
    """
    found = set()
    for match in _TOKEN.finditer(query):  # not by `tokens_of`: every rendering comes here, and most tokens don't matter
        if match.lastgroup == "name":
            found.add(match.group().partition(":")[0])
        elif match.lastgroup == "literal" and (datatype := _DATATYPE.search(match.group())):
            found.add(datatype[1])
    return found


def columns_of(query: str) -> tuple[str, ...]:
    """The columns of the first SELECT, in order; empty where the query has none or selects ``*``.

    >>> columns_of("SELECT DISTINCT ?a (COUNT(?b) AS ?n) WHERE { ?a ?b ?c }")
    ('a', 'n')
    """
    found: list[str] = []
    depth, selecting, last = 0, False, ""
    for token in tokens_of(query):
        if not selecting:
            selecting = token.text.upper() == "SELECT"
        elif token.text == "{" or token.text.upper() == "WHERE":
            break
        elif token.text in "()":
            depth += 1 if token.text == "(" else -1
        elif token.kind == "variable" and (depth == 0 or last == "AS"):
            found.append(token.text[1:])
        last = token.text.upper()
    return tuple(found)
