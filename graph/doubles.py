"""Doubles in CSV: their canonical form, and when rows have to be walked for it.

CSV carries no datatypes, so that ``1000000`` says nothing of a double; the W3C's cases have ``1.0E6``, which is how XML
Schema writes it (https://www.w3.org/TR/xmlschema-2/#double-canonical-representation). Our engine keeps numbers by value
and writes a double as it writes an integer. Its own writing of CSV is about one and a half times as fast as ours, so
ours is for rows in which there may be a double: because the query can make one, or the store holds some. Where either
cannot be excluded, rows are walked; that costs time and changes nothing.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from ctypes import c_float
from decimal import ROUND_HALF_UP, Context, Decimal
from itertools import pairwise
from typing import Protocol

from pyoxigraph import Literal, NamedNode, QuerySolutions, Store, Triple

from graph.lexing import Kind, Token, tokens_of
from graph.service_description import DATASET, DATATYPE, DATATYPE_PARTITION
from ontology.vocab import GRAPH_DATASET, SD, XSD

__all__ = ["Sink", "can_make_doubles", "canonical", "may_hold_doubles", "write_csv"]

_PIECE = 8 * 1024  # characters that are handed over at once, as the engine does it
_FLOATING = frozenset({XSD.double, XSD.float})
# The lexical space of both (XML Schema 1.1); a literal that is not in it has no value and stays as it is.
_LEXICAL = re.compile(r"[+-]?(?:(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?|INF)|NaN")
_MOST_DIGITS_OF_A_FLOAT = 9
_TO_QUOTE = re.compile('[",\r\n]')

# A datatype or function by its name, wherever it stands, be it in parts, a base, a prefix and what follows, or in
# escapes; terms out of triple terms, into which no description looks.
_TELLING = re.compile(r"double|float|#(?:do?u?b?l?|fl?o?a?)>|<<|\\u", re.IGNORECASE)
_MAKING = re.compile("RAND|STRDT|OBJECT")
# A number with an exponent: beside a word, which the engine wants no space after, or within what looks like an IRI and
# may be "less than" and "greater than".
_EXPONENT = re.compile(r"[0-9.][eE]")
_EXPRESSION = re.compile(r"[0-9.][eE][+-]?[0-9]|[(']")
# Functions with the names of these datatypes give values of theirs.
_OTHER_CAST = re.compile(r"[:#](?:boolean|date|dateTime|decimal|integer|string|time)>?$")


class Sink(Protocol):
    """What takes bytes."""

    def write(self, data: bytes, /) -> object:
        """Append."""


def canonical(literal: Literal) -> str:
    """The lexical form of a literal; of a double or float the canonical one, whose digits are the fewest that tell it.

    >>> canonical(Literal("1000000", datatype=XSD.double)), canonical(Literal("0.5", datatype=XSD.float))
    ('1.0E6', '5.0E-1')
    """
    value = literal.value
    if not _LEXICAL.fullmatch(value) or literal.datatype not in _FLOATING:
        return value
    number = float(value)
    digits = repr(number)
    if literal.datatype == XSD.float:
        number = c_float(number).value
        digits = _digits_of_float(number)
    if math.isnan(number):
        return "NaN"
    if math.isinf(number):
        return "INF" if number > 0 else "-INF"
    exact = Decimal(digits).normalize()
    sign, (first, *rest), _ = exact.as_tuple()
    return f"{'-' * sign}{first}.{''.join(map(str, rest)) or '0'}E{exact.adjusted()}"


def _digits_of_float(number: float) -> str:
    """The shortest text that a 32-bit number is the nearest to; between two as near the engine takes the greater."""
    rounded = (Context(prec=digits, rounding=ROUND_HALF_UP) for digits in range(1, _MOST_DIGITS_OF_A_FLOAT))
    texts = (str(context.create_decimal_from_float(number)) for context in rounded)
    return next((text for text in texts if c_float(float(text)).value == number), f"{number:.9g}")


def write_csv(results: QuerySolutions, sink: Sink) -> None:
    """Write rows as the engine writes them in CSV, to the byte, but for doubles and floats, which become canonical.

    What is within a triple term stays as the engine writes it.
    """
    lines = [",".join(variable.value for variable in results.variables), "\r\n"]
    size = 0
    for row in results:
        line = ",".join(map(_cell, row))
        lines += (line, "\r\n")
        size += len(line)
        if size > _PIECE:
            sink.write("".join(lines).encode())
            lines.clear()
            size = 0
    sink.write("".join(lines).encode())


def _cell(term: object) -> str:
    if isinstance(term, Literal):
        return _quoted(canonical(term))
    return "" if term is None else _plain(term)


def _plain(term: object) -> str:
    """A term as the engine writes it in CSV: IRIs and blank nodes are never quoted, whatever is in them."""
    if isinstance(term, NamedNode):
        return term.value
    if isinstance(term, Literal):
        return _quoted(term.value)
    return " ".join(map(_plain, term)) if isinstance(term, Triple) else str(term)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if _TO_QUOTE.search(text) else text


def can_make_doubles(query: str) -> bool:
    """Whether a query may give doubles that no store holds, told by its words; True where that cannot be excluded.

    SPARQL makes them of numbers with an exponent, by RAND and STRDT, and by functions that an IRI names, as the casts
    of XML Schema. Sums, means and quotients of integers and decimals are integers and decimals.

    >>> can_make_doubles("SELECT (AVG(?n) / 2 AS ?m) { ?s ?p ?n }"), can_make_doubles("SELECT (2 * 1e0 AS ?x) {}")
    (False, True)
    """
    if _TELLING.search(query):
        return True
    if "(" not in query and not _EXPONENT.search(query):  # as in most: nothing is called, no number has an exponent
        return False
    tokens = list(tokens_of(query))
    return any(map(_makes, tokens)) or _calls(tokens)


def _makes(token: Token) -> bool:
    """Whether a token alone may make a double."""
    if token.kind is Kind.WORD:
        return bool(_MAKING.search(token.word) or _EXPONENT.search(token.text))
    if token.kind is Kind.IRI:
        return bool(_EXPRESSION.search(token.text))
    return token.kind is Kind.NUMBER and bool(_EXPONENT.search(token.text))


def _calls(tokens: Iterable[Token]) -> bool:
    """Whether a function is called by its name; a list after a property looks the same, and is taken for one."""
    return any(
        after.text == "(" and name.kind in (Kind.IRI, Kind.NAME) and not _OTHER_CAST.search(name.text)
        for name, after in pairwise(tokens)
    )


def may_hold_doubles(store: Store) -> bool:
    """Whether a store may hold doubles or floats: no, where its description tells all graphs in it and no such values.

    The description (:mod:`graph.dataset`) says of which datatypes the literals of all graphs but its own are, and its
    own has integers and texts.
    """
    try:
        datatypes = _described_datatypes(store)
        return not datatypes or not _FLOATING.isdisjoint(datatypes) or not _is_told_whole(store)
    except (OSError, RuntimeError):  # a damaged store is the matter of the query that meets the damage
        return True


def _described_datatypes(store: Store) -> set[object]:
    parts = [quad.object for quad in store.quads_for_pattern(DATASET, DATATYPE_PARTITION, None, GRAPH_DATASET)]
    return {
        quad.object
        for part in parts
        if isinstance(part, NamedNode)
        for quad in store.quads_for_pattern(part, DATATYPE, None, GRAPH_DATASET)
    }


def _is_told_whole(store: Store) -> bool:
    """Whether the description names every graph that holds something: others came after it was made."""
    told = {quad.object for quad in store.quads_for_pattern(DATASET, SD.namedGraph, None, GRAPH_DATASET)}
    others = (name for name in store.named_graphs() if name not in told)
    return all(next(store.quads_for_pattern(None, None, None, name), None) is None for name in others)
