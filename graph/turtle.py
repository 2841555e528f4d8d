"""Turtle for reading and for diffs: the same triples give the same text, sorted, with prefixes, one property a line.

Subjects stand in order of their IRIs (numbers in them by value, so that mentions follow the text), ``a`` comes
first among the predicates, and objects are sorted. Numbers and booleans are written in their short forms; a decimal
gets a point (``1.0``), so its value is kept and its spelling made canonical, as the store does, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter
from typing import cast

from pyoxigraph import Literal, NamedNode, Triple

from graph.errors import SerializationError
from ontology.vocab import ID, PREFIXES, RDF, XSD

__all__ = ["natural_key", "write_turtle"]

_LOCAL = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_-]|\.(?=[A-Za-z0-9_-]))*")
# A relative reference that can't be taken for an absolute one, a network path, or dot segments.
_RELATIVE = re.compile(r"[A-Za-z0-9_~-][A-Za-z0-9_.~%-]*(?:/[A-Za-z0-9_~-][A-Za-z0-9_.~%-]*)*")
_DIGITS = re.compile(r"(\d+)")
_INTEGER = re.compile(r"[+-]?\d+")
_DECIMAL = re.compile(r"([+-]?)(\d*)(?:\.(\d*))?")
_ESCAPE = re.compile(r"\\.")
_BOOLEANS = frozenset({"true", "false"})

_NaturalKey = tuple[tuple[tuple[int, str], ...], str]


def natural_key(text: str) -> _NaturalKey:
    """Sort key in which runs of digits count by value: ``part/9`` before ``part/10``.

    >>> sorted(["m/10-12", "m/9-11", "m/x"], key=natural_key)
    ['m/9-11', 'm/10-12', 'm/x']
    """
    pieces = _DIGITS.split(text)
    return tuple((int(piece) if i % 2 else -1, "" if i % 2 else piece) for i, piece in enumerate(pieces)), text


def write_turtle(triples: Iterable[Triple], prefixes: dict[str, str] = PREFIXES, base: str = ID) -> str:
    """One Turtle document with the prefixes that it uses. Raises :class:`SerializationError` for blank nodes."""
    rows = sorted(set(triples), key=_triple_key)
    names = _Names(prefixes, base)
    blocks = [names.subject_block(subject, group) for subject, group in groupby(rows, key=attrgetter("subject"))]
    head = [f"@prefix {prefix}: <{prefixes[prefix]}> .\n" for prefix in sorted(names.used)]
    return "".join([f"@base <{base}> .\n", *head, "\n", *blocks])


def _triple_key(triple: Triple) -> tuple[_NaturalKey, bool, str, bool, _NaturalKey, str]:
    subject, value = triple.subject, triple.object
    if not isinstance(subject, NamedNode) or not isinstance(value, NamedNode | Literal):
        raise SerializationError(f"{triple}: stored data has neither blank nodes nor quoted triples; mint an IRI")
    kind = isinstance(value, Literal), natural_key(value.value)
    return natural_key(subject.value), triple.predicate != RDF.type, triple.predicate.value, *kind, str(value)


class _Names:
    """Short forms of IRIs in one document, and which prefixes they took."""

    def __init__(self, prefixes: dict[str, str], base: str) -> None:
        self._base = base
        # The longest namespace first: role:moderator before dgv:role/moderator.
        self._namespaces = sorted(((ns, prefix) for prefix, ns in prefixes.items()), key=lambda x: (-len(x[0]), x[1]))
        self._short: dict[str, str] = {}
        self.used: set[str] = set()

    def subject_block(self, subject: NamedNode, triples: Iterable[Triple]) -> str:
        lines = [
            f"{self._predicate(predicate)} {self._objects(group)}"
            for predicate, group in groupby(triples, key=attrgetter("predicate"))
        ]
        return f"{self._iri(subject)} " + " ;\n  ".join(lines) + " .\n"

    def _predicate(self, predicate: NamedNode) -> str:
        return "a" if predicate == RDF.type else self._iri(predicate)

    def _objects(self, triples: Iterable[Triple]) -> str:
        return " , ".join(self._term(triple.object) for triple in triples)

    def _term(self, term: object) -> str:
        return self._literal(term) if isinstance(term, Literal) else self._iri(cast("NamedNode", term))

    def _literal(self, literal: Literal) -> str:
        bare = _bare_number(literal)
        if bare is not None:
            return bare
        quoted = _quoted(literal.value)
        if literal.language:
            return f"{quoted}@{literal.language}"
        return quoted if literal.datatype == XSD.string else f"{quoted}^^{self._iri(literal.datatype)}"

    def _iri(self, node: NamedNode) -> str:
        short = self._short.get(node.value)
        if short is None:
            short = self._short[node.value] = self._shortened(node.value)
        return short

    def _shortened(self, iri: str) -> str:
        for namespace, prefix in self._namespaces:
            if iri.startswith(namespace) and _LOCAL.fullmatch(iri, len(namespace)):
                self.used.add(prefix)
                return f"{prefix}:{iri[len(namespace) :]}"
        if iri.startswith(self._base) and _RELATIVE.fullmatch(iri, len(self._base)):
            return f"<{iri[len(self._base) :]}>"
        return f"<{iri}>"


def _quoted(text: str) -> str:
    """The text in quotation marks; one of several lines, a query above all, keeps its lines, for readers and diffs."""
    quoted = str(Literal(text))
    if "\n" not in text:
        return quoted
    return f'""{_ESCAPE.sub(_line_end, quoted)}""'


def _line_end(escape: re.Match[str]) -> str:
    return "\n" if escape[0] == "\\n" else escape[0]


def _bare_number(literal: Literal) -> str | None:
    """The short form of an integer, decimal or boolean; None for what must be quoted."""
    value = literal.value
    if literal.datatype == XSD.integer and _INTEGER.fullmatch(value):
        return value
    if literal.datatype == XSD.boolean and value in _BOOLEANS:
        return value
    if literal.datatype == XSD.decimal and (match := _DECIMAL.fullmatch(value)):
        sign, whole, fraction = match.groups()
        return f"{sign}{whole or '0'}.{fraction or '0'}" if whole or fraction else None
    return None
