"""The parameters of saved queries: their types, and the terms that each type lets into a query."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from pyoxigraph import Literal, NamedNode

from ontology.vocab import XSD
from queries.errors import ValueFormError

__all__ = ["Param", "ParamType", "Term", "accepts", "literal_of"]

Term: TypeAlias = NamedNode | Literal

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{1,8})*", re.IGNORECASE)
_INTEGER = re.compile(r"[0-9]{1,9}")
_DECIMAL = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9})?")
_YEAR = re.compile(r"[0-9]{4}")
_MONTH = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")

# Names of languages as the six of the United Nations call themselves and each other in the languages of our labels.
_LANGUAGE_NAMES = {
    "ar": "arabic arabe árabe العربية",
    "en": "english anglais inglés",
    "es": "spanish espagnol español",
    "fr": "french français francés",
    "ru": "russian russe ruso русский",
    "zh": "chinese chinois chino 中文",
}


class ParamType(StrEnum):
    """What a parameter stands for; the first group are IRIs of the graph, the second literals."""

    STATE = "state"
    ORGANIZATION = "organization"
    ACTOR = "actor"
    PERSON = "person"
    FRAMEWORK = "framework"
    EVENT = "event"
    DOCUMENT = "document"
    ENUM = "enum"
    RESOURCE = "resource"
    TEXT = "text"
    DATE = "date"
    YEAR = "year"
    LANGUAGE = "language"
    INTEGER = "integer"
    DECIMAL = "decimal"

    @property
    def is_iri(self) -> bool:
        """Whether values are IRIs (else literals)."""
        return self not in _LITERALS


@dataclass(frozen=True, slots=True)
class Param:
    """A typed parameter.

    ``scheme`` names the concept scheme of an ``enum``; ``default`` is the value where none is given; ``example`` is a
    value that gives rows with the published data set: forms show it, exports fill it in.
    """

    name: str
    type: ParamType
    label: str
    description: str = ""
    required: bool = True
    example: str = ""
    scheme: str = ""
    default: Term | None = None


def accepts(param: Param, term: object) -> bool:
    """Whether a term has the kind and datatype that the parameter takes.

    >>> accepts(Param("limit", ParamType.INTEGER, "rows"), Literal(5))
    True
    >>> accepts(Param("limit", ParamType.INTEGER, "rows"), Literal("5"))
    False
    """
    if param.type.is_iri:
        return isinstance(term, NamedNode)
    return isinstance(term, Literal) and (param.type is ParamType.TEXT or term.datatype in _LITERALS[param.type][1])


def literal_of(param: Param, text: str) -> Literal:
    """The literal that a text stands for; :class:`ValueFormError` where it has not the form of the type.

    >>> literal_of(Param("since", ParamType.DATE, "from"), "2017-04")
    <Literal value=2017-04 datatype=<NamedNode value=http://www.w3.org/2001/XMLSchema#gYearMonth>>
    """
    read, _, wanted = _LITERALS[param.type]
    term = read(text.strip())
    if term is None:
        raise ValueFormError(param.name, text, wanted)
    return term


def _text(text: str) -> Literal | None:
    if not text or not text.isprintable():
        return None
    return Literal(text)


def _date(text: str) -> Literal | None:
    if _YEAR.fullmatch(text):
        return Literal(text, datatype=XSD.gYear)
    if _MONTH.fullmatch(text):
        return Literal(text, datatype=XSD.gYearMonth)
    try:
        return Literal(datetime.datetime.strptime(text, "%Y-%m-%d").date().isoformat(), datatype=XSD.date)
    except ValueError:
        return None


def _year(text: str) -> Literal | None:
    return Literal(text, datatype=XSD.gYear) if _YEAR.fullmatch(text) else None


def _language(text: str) -> Literal | None:
    for code, names in _LANGUAGE_NAMES.items():
        if text.casefold() in names.split():
            return Literal(code)
    return Literal(text.lower()) if _LANGUAGE.fullmatch(text) else None


def _integer(text: str) -> Literal | None:
    return Literal(text, datatype=XSD.integer) if _INTEGER.fullmatch(text) else None


def _decimal(text: str) -> Literal | None:
    return Literal(text, datatype=XSD.decimal) if _DECIMAL.fullmatch(text) else None


_Reader: TypeAlias = Callable[[str], Literal | None]

# type -> how a text is read, the datatypes that may enter, what to give instead of a misfit
_LITERALS: dict[ParamType, tuple[_Reader, tuple[NamedNode, ...], str]] = {
    ParamType.TEXT: (_text, (XSD.string,), "one line of words"),
    ParamType.DATE: (_date, (XSD.date, XSD.gYearMonth, XSD.gYear), "a day, month or year: 2017-04-18, 2017-04 or 2017"),
    ParamType.YEAR: (_year, (XSD.gYear,), "a year of four digits, such as 2017"),
    ParamType.LANGUAGE: (_language, (XSD.string,), "a language or its code, such as French or fr"),
    ParamType.INTEGER: (_integer, (XSD.integer,), "a whole number from 0"),
    ParamType.DECIMAL: (_decimal, (XSD.decimal, XSD.integer), "a number such as 0.8"),
}
