"""Symbols of documents as secretariats write them, what only looks like one, and a paper's own symbol."""

from __future__ import annotations

import pytest

from ingest.naming.symbol_lists import listed_symbols
from ingest.naming.symbols import find_symbols
from tests.ferries import EN, ES, FR
from tests.ingesting import conversion, knowledge

SYMBOLS = """QL/2031/3 | QL/2031/1/Rev.1 | QGL/VII/PD.4 | QGL/VI/Acta | QGL/RI/2031/Acta 01 | QGL/VI/3/Rév.1
CSM/DR-2031/INF.2 | CIDI/CAM/acta 3/31 | CP/CAJP-3600/31 | CP/SOM/9/MIN | QLF/SOM/9/MIN | GB.346/INS/5
ILC.111/Record No. 5A | EX.CL/Dec.1012(XXXII) | Ext/Assembly/AU/Dec.1(XI) | STC/LSE/MIN/3(II)
ACHPR/Res.486 | SADC/CM/2/2031 | C/113/8
S/28/5 | MC/INF/292 | CL/208/12(b)-R.1 | A/144/3-R.1 | EC/69/SC/CRP.4 | A/AC.96/1187 | LC/L.4310
E/CN.9/2031/PC/3 | TD/B/C.I/MEM.4/8 | CTOC/COP/2031/5 | FCCC/SBI/2031/9/Add.1 | A/HRC/50/L.18/Rev.1
CAHDH(2031)R3 | CM(2031)45-final | CM/Rec(2031)3 | CommDH(2031)12 | COM(2031) 758 final | EB152(3) | CD59/12
REMJA-XI/DOC.2/31 | SG/SICA/R-12/31 | SICA/CM/ACTA-04-2031 | RMI/DI N° 01/31 | CE172.R7 | WHA76(9)
GA/12345 | GA/SHC/4999 | SC/15999 | SG/SM/22999 | HRI/CORE/ABC/2031 | CP/SA 1901/31
ICC-ASP/20/Res.5 | WT/COMTD/W/267 | 41 C/15 | 202 EX/5.INF | RCM/2031/DOC/07 | CRM/GRCM/2031/02
QLF/CUR(2031)11 | CDQL-FER(2031)11rev2 | QL/CUR(2031)OJ2PROV | QLFO/58/PORT LOUIS/2031/SD/S5 | QL/RR-FERR/A N° 1-31
QGFC/4/2031/RAP | QLC/SRO-NA/EGM/FER/2031/5 | QLC/EC.7/REP | QFM/REU/6/PROG/Rev.1 | EEF.GAL/14/31 | QLC.DEL/7/31
SOC/4999 | HRC31/077F | HRC/31/078E | Q-FI/148/M.1 | QMPI/PI/FER/23/1 Prov. | QADEF/C/04-2031 | QLC/MIN/IV/2031/INF.3"""
NONE = """and/or | 2031/32 | 24/7 | h/f | EUR/USD | TCP/IP | km/h | IOM/UNHCR | M/V | UNHCR/IOM/2031 | 3/4 | N/A | A/C
AC/DC | 01/02/2031 | M/F/X | GBP/USD 1.3 | Q1/Q2 | ISO/IEC 27001 | Smith(2031)45 | COVID-19/HIV | UE/UA
G7/G20/BRICS | C97/C143/C189 | SDG8/SDG10/SDG16 | ILO/IOM/2031 | COVID-19/HIV/AIDS | UN/EU/AU | ODD8/ODD10 | CEDAW/CRC
HIV/AIDS | PDF/HTML/DOCX | ICCPR/ICESCR/1966 | 12/05/2031 | A4/A5"""


def listed(text: str) -> list[str]:
    return [symbol.strip() for line in text.splitlines() for symbol in line.split(" | ")]


@pytest.mark.parametrize("symbol", listed(SYMBOLS))
def test_a_symbol_is_read_whole(symbol: str) -> None:
    assert [s for _, s in find_symbols(f"as document {symbol}, which was adopted")] == [symbol]


@pytest.mark.parametrize("pair", listed(NONE))
def test_pairs_dates_and_shares_are_none(pair: str) -> None:
    assert list(find_symbols(f"as set out in {pair}, which was adopted")) == []


@pytest.mark.parametrize("report", [EN, FR, ES])
@pytest.mark.parametrize("head", ["{}\n\n", "FERRIES                    {}\n                  3 May 2031\n\n"])
def test_a_papers_own_symbol_stands_in_its_head_and_is_mentioned_not_cited(report: str, head: str) -> None:
    found = conversion(head.format("QGL/2031/SR.4") + report)
    assert found.document.symbol == "QGL/2031/SR.4"
    assert not found.citations
    assert f"document/{found.document.slug}" in {m.ref for m in found.mentions}


def test_a_resolution_s_symbol_in_front_is_no_papers_own() -> None:
    found = conversion("FERRIES                    A/RES/73/195\n                  3 May 2031\n\n" + EN)
    assert found.document.symbol is None
    assert [c.symbol for c in found.citations] == ["A/RES/73/195"]


@pytest.mark.parametrize(
    "head",
    [
        "PERMANENT COUNCIL OEA/Ser.G QGL/SA 1789/31 20 January 2031 Original: Spanish Record of a meeting.\n\n",
        "Assemblée générale Distr. GÉNÉRALE QGL/2031/SR.4 1er mai 2031\n\n",
        "QGL/2031/SR.4                                    Original: inglés\n\n",
    ],
)
def test_a_papers_own_symbol_stands_by_its_imprint_where_lines_ran_together(head: str) -> None:
    head = head.replace("QGL/SA", "CP/SA")
    found = conversion(head + EN)
    assert found.document.symbol in ("QGL/2031/SR.4", "CP/SA 1789/31")
    assert not found.citations


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "(A/94/13 and Add.1, A/94/115, 174, 323 and 324)", "13/Add.1 174 323 324"),
        ("en", "(A/94/13/Add.1-3)", "13/Add.2 13/Add.3"),
        ("en", "A/94/13, Add.1 to 3 and Corr.1 were issued", "13/Add.1 13/Add.2 13/Add.3 13/Corr.1"),
        ("en", "on A/94/L.9, L.10 and L.11/Rev.1.", "L.10 L.11/Rev.1"),
        ("fr", "(A/94/13 et 14 ; A/94/20)", "14"),
        ("fr", "(A/94/13/Add.1 et Add.5 à 7)", "13/Add.5 13/Add.6 13/Add.7"),
        ("es", "(A/94/SR.39, 47 y 50)", "SR.47 SR.50"),
        ("es", "los documentos A/94/13 y Corr.1", "13/Corr.1"),
        ("en", "A/94/13 and 3 others", ""),
        ("en", "(A/94/13, 3 May 2031)", ""),
        ("en", "(A/94/13, 2031)", ""),
        ("en", "(A/94/13, para. 3)", ""),
        ("en", "the combined reports (A/C/94/3-4)", ""),
    ],
)
def test_symbols_that_a_list_writes_short_are_whole(language: str, text: str, expected: str) -> None:
    found = listed_symbols(text, list(find_symbols(text)), knowledge().lexicon(language))
    assert [symbol for _, _, symbol in found] == [f"A/94/{end}" for end in expected.split()]


def test_a_word_that_lost_the_space_before_it_is_no_part_of_a_symbol() -> None:
    assert [s for _, s in find_symbols("(CEDAW/C/2031/CRP.1/Add.4et CEDAW/C/2031/3)")] == [
        "CEDAW/C/2031/CRP.1/Add.4",
        "CEDAW/C/2031/3",
    ]


def test_the_number_of_an_addition_is_no_call_of_a_footnote() -> None:
    text = f"{EN}\n\nThe port2 is in the report A/94/13/Add.1 and in another1 paper.\n\n1 First note.\n2 Second note."
    assert "A/94/13/Add.1" in {c.symbol for c in conversion(text).citations}
