"""Symbols of documents in running text: how organizations write them, and how they are found fast."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["find_symbols"]

_ROMAN = r"[IVXLC]+"
_NOTED = r"(?:\s(?:rev|corr|add)\.\s?\d+)*"
_OAS = r"(?:AG|CP|CIDI|CEPCIDI|CJI|CIM|CIDH|CICAD|REMJA)"
_PAPER = r"(?:DOC|WP|L|INF|CRP|RES|DEC|SR|PV|MISC|REP|EXP|LIM|NC|BP)"
_PART = rf"(?:[A-Z]{{1,6}}(?:[.-]?\d{{1,3}}[A-Z]{{0,3}})?|{_ROMAN}|\d{{1,4}})"
_SYMBOL = re.compile(
    r"(?<![\w/])(?:"
    # Resolutions of the Security Council with their year.
    r"S/RES/\d{1,4}\s\((?:19|20)\d\d\)"
    # The Organization of American States: resolutions with their session, papers with their year, series.
    rf"|{_OAS}(?:/[A-Z]{{2,6}})*/(?:RES|DEC|Res|Dec)\.\s?\d{{1,4}}(?:\s?\([A-Z\d]+(?:-[A-Z]+)*/\d\d\))?"
    rf"|(?:OEA/Ser\.[A-Z](?:/[A-Z\d]+(?:\.\d+)*)*\.?\s)?{_OAS}(?:/[A-Z]{{2,6}})*"
    rf"(?:/(?:doc|Doc|DOC|INF|ACTA)\.\s?|/[A-Z]{{2,6}}-)\d{{1,5}}/\d\d(?!\d){_NOTED}"
    rf"|OEA/Ser\.[A-Z](?:/[A-Z\d]+(?:\.\d+)*)*\.?,?\s(?:[Dd]oc|DOC)\.\s?\d{{1,4}}(?:/\d\d(?!\d))?{_NOTED}"
    # Mercosur and others that count by year.
    r"|(?:[A-Z]{2,8}/)?[A-Z]{2,6}/(?:DEC|RES|DIR|ACTA|REC)\.?\s?N[°ºo]\.?\s?\d{1,3}/\d\d(?!\d)"
    # The International Labour Organization, the World Health Organization, the African Union, the Council of Europe.
    r"|(?:ILC|GB)\.\d{2,3}(?:/[A-Z\d][A-Za-z\d]*)+(?:\((?:Rev\.|Add\.)?\d?[A-Z]?\d?\))?"
    r"|EB\d{2,3}/\d{1,3}(?!\d)"
    rf"|(?:EX\.CL|Assembly/AU)/(?:(?:Dec|Decl)\.\s?)?\d{{1,4}}(?:\s?\({_ROMAN}\))?(?:\s?Rev\.\s?\d)?"
    r"|CM/Rec\((?:19|20)\d\d\)\d{1,2}"
    # The Organization for Security and Co-operation in Europe.
    r"|(?:PC|MC|MIN|CIO|SEC|FSC)\.?(?:DEC|DOC|GAL|JOUR|DEL|INF|NGO)/\d{1,4}(?:/\d\d(?!\d))?"
    # Acts of the European Union by year, number and treaty.
    r"|\d{2,4}/\d{1,4}/(?:CEE|CE|UE|EC|EU|EEC|JAI|JHA)(?!\w)"
    # The United Nations and those who write as they do.
    r"|(?:A|E|S|T|ST|CCPR|CRC|CEDAW|CERD|CMW|CAT|CRPD|HRC|MC|TD|FCCC|UNEP|UNW|DP|GC|WHA|C|OEA|AG|CP|CEPAL|LC)"
    r"/(?:[A-Z0-9][A-Za-z0-9.()-]*/)*[A-Z0-9][A-Za-z0-9()-]*(?:\.[A-Za-z0-9]+(?:-[A-Z](?!\w))?)*"
    # Organs that no list knows, where a part says that it is a paper (``CAC/2020/CRP.1``).
    rf"|[A-Z]{{2,8}}(?:-[A-Z]{{2,6}}|-?\d{{1,3}})?/(?:[A-Z0-9][A-Z0-9.]*/)*(?:{_PAPER}[./-]?|[DR]\.)\d+"
    r"(?:/\d{4}(?!\d))?(?:/[A-Z][A-Za-z]{2,3}\.\d+)*"
    # … or where at least two parts before its number are capitals or numbers (``CTOC/COP/WG.7/2023/2``).
    rf"|[A-Z]{{3,8}}\d{{0,3}}(?:/{_PART})+/\d{{1,3}}(?:/[A-Z][A-Za-z]{{2,3}}\.\d+)*(?![\w/])"
    rf"|[A-Z]{{2}}(?:/{_PART})+/(?:19|20)\d\d/\d{{1,3}}(?:/[A-Z][A-Za-z]{{2,3}}\.\d+)*(?![\w/])"
    r")"
)
_BRACKETED = re.compile(
    r"(?<![\w/])(?:(?:COM|SWD|JOIN)\s?\((?:19|20)\d\d\)\s?\d{1,4}(?!\d)(?:\sfinal(?!\w))?|CommDH\((?:19|20)\d\d\)\d{1,3}|WHA\d{1,2}\.\d{1,2}(?!\d)|EB\d{2,3}\.R\d{1,2}(?!\d))"
)
"""Symbols without a slash: the European Union's Commission, the Council of Europe's Commissioner, the World Health
Assembly and its board."""
_MARKS = ("COM(", "COM (", "SWD(", "SWD (", "JOIN(", "JOIN (", "CommDH(", "WHA", "EB1")
_WORDS = frozenset(".-")


def find_symbols(text: str) -> Iterator[tuple[int, str]]:
    """Offset and symbol, as written, of each document that ``text`` cites by one; at least a digit is in each."""
    for match in _slashed(text):
        symbol = match[0].rstrip(".,;)-") + (")" if match[0].endswith(")") and "(" in match[0] else "")
        if any(c.isdigit() for c in symbol):
            yield match.start(), symbol
    if any(mark in text for mark in _MARKS):
        yield from ((match.start(), match[0]) for match in _BRACKETED.finditer(text))


def _slashed(text: str) -> Iterator[re.Match[str]]:
    """Matches, from their first slashes back: slashes are rare, and looking for them is fast."""
    reach = slash = 0
    while (slash := text.find("/", max(slash + 1, reach))) > 0:
        start = slash
        while start > reach and (text[start - 1] in _WORDS or text[start - 1].isalnum()):
            start -= 1
        while start < slash and text[start] in _WORDS:
            start += 1
        match = _SYMBOL.match(text, start) or _SYMBOL.match(text, _capitals(text, start, slash))
        if match:
            reach = match.end()
            yield match


def _capitals(text: str, start: int, slash: int) -> int:
    """Where a symbol begins that stands right after the full stop of the sentence before it (``lake.A/71/1``)."""
    stop = text.rfind(".", start, slash)
    return stop + 1 if stop > start and text[stop - 1].islower() else start
