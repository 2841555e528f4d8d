"""Literals of the graph: numbers and dates in the datatypes that the shapes ask for."""

from __future__ import annotations

from pyoxigraph import Literal

from ontology.vocab import XSD

__all__ = ["decimal", "moment", "number"]


def number(value: int) -> Literal:
    """An ``xsd:integer``."""
    return Literal(str(value), datatype=XSD.integer)


def decimal(value: float) -> Literal:
    """An ``xsd:decimal`` of two places.

    >>> decimal(0.9).value
    '0.9'
    """
    return Literal(f"{value:.2f}".rstrip("0").rstrip(".") or "0", datatype=XSD.decimal)


def moment(value: str) -> Literal:
    """A year, month, day or time by the length of its ISO 8601 form.

    >>> moment("2017-04").datatype.value
    'http://www.w3.org/2001/XMLSchema#gYearMonth'
    """
    kinds = {4: XSD.gYear, 7: XSD.gYearMonth, 10: XSD.date}
    return Literal(value, datatype=kinds.get(len(value), XSD.dateTime))
