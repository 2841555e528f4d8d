"""Symbols of documents in running text: how organizations write them, and how they are found fast."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.lexicon import unpreceded
from ingest.naming.symbol_parts import symbol_end

__all__ = ["SERIES", "find_symbols", "is_of_press_release"]

SERIES = re.compile(r"OEA/Ser\.\S+\s")
"""The series that a paper is in, before its symbol."""

_ROMAN = r"[IVXLC]+"
_NOTED = r"(?:\s(?:rev|corr|add)\.\s?\d+|\s[Pp]rov\.)*"
_OAS = r"(?:AG|CP|CIDI|CEPCIDI|CJI|CIM|CIDH|CICAD|REMJA)"
_PAPER = r"(?:DOC|WP|L|INF|CRP|RES|DEC|SR|PV|MISC|REP|EXP|LIM|NC|BP)"
_PART = rf"(?:[A-Z]{{1,6}}(?:[.-]?\d{{1,4}}[A-Z]{{0,3}})?|[A-Z]-{_ROMAN}|{_ROMAN}|\d{{1,4}})"
_ROOT = r"[A-Z]{2,8}\d{0,3}(?:\.\d{1,2})?(?:-(?:[A-Z]{2,6}|[A-Z]?\d{1,2}|[IVX]+))?"
_REVISED = r"(?:/(?:Rev|Rév|Add|Corr|Amend|Res|Dec)\.\s?\d{1,3})*"
_PRESS = (
    r"(?:GA(?:/(?:AB|COL|DIS|EF|L|PAL|SHC|SPD))?|SC|CS|D?SG/SM|SG/[AT]|HR(?:/C[NT])?|DH/G|ECOSOC|ENV/DEV|WOM|POP|IHA|REF"
    r"|SOC|NGO|DEV|OBV|SEA|ORG|PKO|DC|AFR|BIO|TAD|HQ)"
)
_SYMBOL = re.compile(
    r"(?<![\w/])(?:"
    # Resolutions of the Security Council with their year.
    r"S/RES/\d{1,4}\s\((?:19|20)\d\d\)"
    # The Organization of American States: resolutions with their session, papers with their year, series.
    rf"|{_OAS}(?:/[A-Z]{{2,6}})*/(?:RES|DEC|Res|Dec)\.\s?\d{{1,4}}(?:\s?\([A-Z\d]+(?:-[A-Z]+)*/\d\d\))?"
    rf"|(?:OEA/Ser\.[A-Z](?:/[A-Z\d]+(?:\.\d+)*)*\.?\s)?{_OAS}(?:/[A-Z]{{2,6}})*"
    rf"(?:/(?:doc|Doc|DOC|INF|ACTA)\.\s?|/(?:acta|Acta)[\s-]|/[A-Z]{{2,6}}[-\s])\d{{1,5}}/\d\d(?!\d){_NOTED}"
    rf"|OEA/Ser\.[A-Z](?:/[A-Z\d]+(?:\.\d+)*)*\.?,?\s(?:[Dd]oc|DOC)\.\s?\d{{1,4}}(?:/\d\d(?!\d))?{_NOTED}"
    # Mercosur and others that count by year.
    r"|(?:[A-Z]{2,8}/)?[A-Z]{2,6}/(?:DEC|RES|DIR|DI|ACTA|REC|P)\.?\s?N[°ºo]\.?\s?\d{1,3}/\d\d(?!\d)"
    r"|[A-Z]{2,8}(?:/[A-Z]{2,8}(?:-[A-Z]{2,8})?)*/[A-Z]{1,6}\.?\s?N[°ºo]\.?\s?\d{1,3}-\d\d(?:\d\d)?(?!\d)"
    # The International Labour Organization, the World Health Organization, the African Union, the Council of Europe.
    r"|ILC\.\d{2,3}/Record\sNos?\.\s?\d{1,2}[A-Z]?(?:\([A-Z]\))?"
    r"|(?:ILC|GB)\.\d{2,3}(?:/[A-Z\d][A-Za-z\d]*)+(?:\((?:Rev\.|Add\.)?\d?[A-Z]?\d?\))?"
    r"|(?:EB|CD|CE|CSP|A(?=[4-9]))\d{2,3}/\d{1,3}(?![\w/])"
    r"|\d{2,3}\s(?:C|EX)/(?:INF\.\s?)?\d{1,3}(?:\.[A-Z]{1,4}\b)?"
    rf"|(?:EX\.CL|(?:Ext/)?Assembly/AU)/(?:(?:Dec|Decl)\.\s?)?\d{{1,4}}(?:\s?\({_ROMAN}\))?(?:\s?Rev\.\s?\d)?"
    r"|AU(?:/[A-Z][A-Za-z]{1,9}){2,5}/\d{1,3}(?:\([IVXLC]+\))?(?![\w/])"
    r"|CM/Rec\((?:19|20)\d\d\)\d{1,2}"
    rf"|AS(?:/[A-Z][A-Za-z]{{1,5}}){{1,2}}\s\((?:(?:19|20)\d\d\)\s?|\d\d\)\s)(?:[A-Z]{{2,3}}\s?)?\d{{1,3}}(?!\d){_NOTED}"
    # The Organization for Security and Co-operation in Europe.
    r"|(?:PC|MC|MIN|CIO|SEC|FSC)\.?(?:DEC|DOC|GAL|JOUR|DEL|INF|NGO)/\d{1,4}(?:/\d\d(?!\d))?"
    # The European Parliament: reports, motions, procedures; opinions and cases of courts.
    r"|(?:RC-)?[A-C]\d{1,2}-\d{4}/(?:19|20)\d\d(?![\w/])|(?:19|20)\d\d/\d{4}[A-Z]?\([A-Z]{3}\)"
    r"|(?:OC|C|T)-\d{1,4}/\d\d(?![\w/])"
    # Acts of the European Union by year, number and treaty.
    r"|\d{2,4}/\d{1,4}/(?:CEE|CE|UE|EC|EU|EEC|JAI|JHA)(?!\w)"
    # Press releases of the United Nations, by organ or office; those of treaty bodies by year.
    r"|(?:HRC|CRC|CAT|CMW|CERD|CEDAW|CRPD|CESCR|CED|CCPR)/?\d\d[./]\d{3}[EFS](?!\w)"
    rf"|{_PRESS}/\d{{3,5}}(?![\w/])"
    # The United Nations and those who write as they do.
    r"|(?![A-Z]/\d{1,2}(?![\w/(]|\.\w))(?:A|E|S|T|ST|CCPR|CRC|CEDAW|CERD|CMW|CAT|CRPD|HRC|MC|TD|FCCC|UNEP|UNW|DP|GC|HRI|WHA|C|ICCD|HSP|ISBA|OEA|AG|CP|CEPAL|LC|WT|TN)"
    r"/(?:[A-Z0-9][A-Za-z0-9.()-]*/)*[A-Z0-9][A-Za-z0-9()-]*(?:\.[A-Za-z0-9]+(?:-[A-Z](?!\w))?)*"
    # Assemblies of parliaments, with their committees and drafts.
    r"|(?:CL|C-[IV]{1,3}|SC)/\d{2,3}(?:/[A-Z\d]{1,6})?(?:\([a-z]\))?(?:-[A-Z]{1,3}|[./][A-Z]{1,3})?\.\d{1,2}(?!\d)"
    # Organs that no list knows, where a part says that it is a paper (``CAC/2020/CRP.1``) …
    rf"|{_ROOT}/(?:[A-Z0-9][A-Z0-9.-]*/)*(?:(?:{_PAPER}|[A-Z]{{2}})[./-]?|[DR][.-]|(?:Res|Dec|Rec)\.\s?)\d+(?:\.\d{{1,2}})*"
    rf"(?:/(?:\d{{4}}|\d\d)(?!\d))?(?:\({_ROMAN}\))?{_REVISED}(?![\w/]){_NOTED}"
    # … or at least two parts before its number are capitals or numbers (``CTOC/COP/WG.7/2023/2``), also with its year.
    rf"|[A-Z]{{3,8}}\d{{0,3}}(?:/{_PART})+/(?:\d{{1,3}}(?:\({_ROMAN}\))?{_REVISED}|\d{{4}}/(?:Rev|Add|Corr)\.\d{{1,3}}|\d{{1,3}}/(?:19|20)\d\d)(?![\w/]){_NOTED}"
    rf"|[A-Z]{{2}}/[A-Z]{{2,6}}(?:/{_PART})*/\d{{1,3}}{_REVISED}(?![\w/])"
    rf"|[A-Z]{{3,8}}(?:/{_PART})*/\d{{1,4}}/[A-Z]{{2,6}}[.-]\d{{1,3}}{_REVISED}(?![\w/])"
    rf"|[A-Z]{{2}}(?:/{_PART})*/(?:19|20)\d\d/\d{{1,3}}{_REVISED}(?![\w/])"
    rf"|[A-Z]{{2,8}}(?:/[A-Z]{{2,8}})+/[A-Z]{{1,5}}-\d{{1,4}}[-/]\d{{2,4}}(?![\w/]){_NOTED}"
    # … or the word for a paper follows the number of a session (``FRC/IV/Acta``), or capitals do (``FRC/SOM/9/MIN``).
    rf"|[A-Z]{{2,8}}(?:/[A-Z]{{2,6}})*/(?:(?:{_ROMAN}|(?:19|20)\d\d)/(?!(?:Rev|Rév|Add|Corr)\.)[A-Z][a-zà-ÿ]{{2,12}}(?:\s\d{{1,3}}(?=\s{{2}}|[.,;:)\]]|\s*$|\s*\n))?|\d{{1,3}}/[A-Z]{{3,6}})(?![\w/])"
    r")"
)
_PRESS_RELEASE = re.compile(rf"{_PRESS}/\d{{3,5}}")
_BRACKETED = re.compile(
    r"(?:(?:COM|SWD|JOIN)\s?\((?:19|20)\d\d\)\s?\d{1,4}(?!\d)(?:\sfinal(?!\w))?|CommDH\((?:19|20)\d\d\)\d{1,3}|(?:CRE|PV)\s\d\d/\d\d/(?:19|20)\d\d\s[-–]\s\d{1,2}(?:\.\d{1,2})?(?!\d)"
    r"|PE\s\d{3}\.\d{3}(?!\d)|EUCO\s\d{1,3}/\d\d(?!\d)|(?:C?ETS|STC?E)\s(?:No|n[°ºo]|núm)\.?\s?\d{1,3}(?!\d)|Doc(?:\.|ument)\s1\d{4}(?![\w/]|[.,]\d)|AS\s\((?:19|20)\d\d\)\s(?:CR|PV)\s\d{1,2}(?!\d)|WHA\d{1,2}(?:\.\d{1,2}(?!\d)|\(\d{1,2}\))"
    r"|EB\d{2,3}(?:\.R\d{1,2}(?!\d)|\(\d{1,2}\))|(?:CD|CE|CSP)\d{2,3}\.R\d{1,2}(?!\d))"
)
"""Symbols without a slash: the European Union's Commission, the Council of Europe's Commissioner and Assembly, the
World Health Assembly and its board, the European Parliament's papers and records, the European Council, treaties in
their series."""
_MARKS = (
    *("COM(", "COM (", "SWD(", "SWD (", "JOIN(", "JOIN (", "CommDH(", "AS (", "WHA", "EB1", ".R", "CRE ", "PV "),
    *("PE ", "EUCO ", "ETS ", "STE ", "STCE ", "Doc. 1", "Document 1"),
)
_YEAR = re.compile(r"\((?:19|20)\d\d\)(?=\w)")
_YEARLY = re.compile(
    r"(?!COM|SWD|JOIN|CommDH)(?:[A-Z]\d_)?[A-Z]{2,8}\d{0,2}(?:[/-][A-Z]{2,8}){0,2}\((?:19|20)\d\d\)[A-Z]{0,4}\d{1,4}(?:PROV)?(?!\d)"
    r"(?:-?(?:final|prov|rev\d?)(?!\w))?"
)
"""Symbols with their year in brackets, as the Council of Europe's organs have them."""
_GLUED = re.compile(r"(?<=\d)(?!rev|add|corr|bis|final|prov)[a-zà-ÿ]{2,}$")
"""A word that lost the space before it (``Add.4et``)."""
_DATED = re.compile(r"\s(?:de\s)?[^\W\d_]{3,10}\s(?:de\s)?(?:19|20)\d\d(?!\d)")
_DAY = re.compile(r"(?<=/SR\.\d{3})(?:[12]\d|3[01]|[1-9])$|(?<=/SR\.\d{4})(?:[12]\d|3[01]|[1-9])$")
"""A day of issue that a record's number runs into (``SR.239318 octobre 2006``)."""
_BROKEN = re.compile(r"/\s[A-Z]")
"""What goes on with a symbol after a space that stands within it."""
_PROVISIONAL = re.compile(r"\s[Pp]rov\.$")
_SESSION = re.compile(r"/[IVXLC]+/")
_WORDS = frozenset(".-")


def find_symbols(text: str) -> Iterator[tuple[int, str]]:
    """Offset and symbol, as written, of each document that ``text`` cites by one; at least a number is in each."""
    for start, end in _slashed(text):
        if _BROKEN.match(text, end) or text.endswith("/ ", 0, start):
            continue
        written = _GLUED.sub("", text[start:end])
        if _DATED.match(text, end):
            written = _DAY.sub("", written)
        symbol = written if _PROVISIONAL.search(written) else _without_stops(written)
        if any(c.isdigit() for c in symbol) or _SESSION.search(symbol):
            yield start, symbol
    if any(mark in text for mark in _MARKS):
        yield from ((match.start(), match[0]) for match in unpreceded(_BRACKETED, text, 0, len(text), "/"))
    for bracket in _YEAR.finditer(text):
        yearly = _YEARLY.match(text, _word_start(text, bracket.start()))
        if yearly:
            yield yearly.start(), yearly[0]


def is_of_press_release(symbol: str) -> bool:
    """Whether a symbol is one of those of the United Nations' press releases (``GA/12345``)."""
    return _PRESS_RELEASE.fullmatch(symbol) is not None


def _without_stops(written: str) -> str:
    """A symbol without the marks of its sentence; a bracket that it opened stays closed."""
    return written.rstrip(".,;)-") + (")" if written.endswith(")") and "(" in written else "")


def _slashed(text: str) -> Iterator[tuple[int, int]]:
    """Where symbols begin and end, from their first slashes back: slashes are rare, and looking for them is fast."""
    reach = slash = 0
    while (slash := text.find("/", max(slash + 1, reach))) > 0:
        start = slash
        while start > reach and (text[start - 1] in _WORDS or text[start - 1].isalnum()):
            start -= 1
        while start < slash and text[start] in _WORDS:
            start += 1
        start = _after_number(text, start, slash)
        match = _SYMBOL.match(text, start) or _SYMBOL.match(text, _capitals(text, start, slash))
        begin, end = match.span() if match else (start, 0)
        # What the parts tell goes further than a known beginning (``QLC/C`` of ``QLC/C/04-2031``).
        end = max(end, symbol_end(text, begin) or 0)
        if end:
            reach = end
            yield begin, end


def _after_number(text: str, start: int, slash: int) -> int:
    """Where a symbol begins with the number of its session before the organ (``41 C/15``)."""
    if text[start:slash] not in ("C", "EX") or text[start - 1 : start] != " ":
        return start
    at = start - 1
    while at and text[at - 1].isdigit():
        at -= 1
    return at if 1 < start - 1 - at <= 3 else start


def _word_start(text: str, at: int) -> int:
    """Where the word begins that ends before ``at``, with the capitals that strokes join to it."""
    while at and (text[at - 1].isalnum() or text[at - 1] in "_/-"):
        at -= 1
    return at


def _capitals(text: str, start: int, slash: int) -> int:
    """Where a symbol begins that stands right after the full stop of the sentence before it (``lake.A/71/1``)."""
    stop = text.rfind(".", start, slash)
    return stop + 1 if stop > start and text[stop - 1].islower() else start
