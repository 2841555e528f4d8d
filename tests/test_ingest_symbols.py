"""Symbols of documents as secretariats write them, what only looks like one, and a paper's own symbol."""

from __future__ import annotations

import pytest

from ingest.naming.symbols import find_symbols
from tests.ferries import EN, ES, FR
from tests.ingesting import conversion

SYMBOLS = """QL/2031/3 | QL/2031/1/Rev.1 | QGL/VII/PD.4 | QGL/VI/Acta | QGL/RI/2031/Acta 01 | QGL/VI/3/Rév.1
CSM/DR-2031/INF.2 | CIDI/CAM/acta 3/31 | CP/CAJP-3600/31 | CP/SOM/9/MIN | QLF/SOM/9/MIN | GB.346/INS/5
ILC.111/Record No. 5A | EX.CL/Dec.1012(XXXII) | Ext/Assembly/AU/Dec.1(XI) | STC/LSE/MIN/3(II)
ACHPR/Res.486 | SADC/CM/2/2031 | C/113/8
S/28/5 | MC/INF/292 | CL/208/12(b)-R.1 | A/144/3-R.1 | EC/69/SC/CRP.4 | A/AC.96/1187 | LC/L.4310
E/CN.9/2031/PC/3 | TD/B/C.I/MEM.4/8 | CTOC/COP/2031/5 | FCCC/SBI/2031/9/Add.1 | A/HRC/50/L.18/Rev.1
CAHDH(2031)R3 | CM(2031)45-final | CM/Rec(2031)3 | CommDH(2031)12 | COM(2031) 758 final | EB152(3) | CD59/12
REMJA-XI/DOC.2/31 | SG/SICA/R-12/31 | SICA/CM/ACTA-04-2031 | RMI/DI N° 01/31 | CE172.R7 | WHA76(9)
ICC-ASP/20/Res.5 | WT/COMTD/W/267 | 41 C/15 | 202 EX/5.INF | RCM/2031/DOC/07 | CRM/GRCM/2031/02"""
NONE = """and/or | 2031/32 | 24/7 | h/f | EUR/USD | TCP/IP | km/h | IOM/UNHCR | M/V | UNHCR/IOM/2031 | 3/4 | N/A | A/C
AC/DC | 01/02/2031 | M/F/X | GBP/USD 1.3 | Q1/Q2 | ISO/IEC 27001 | Smith(2031)45 | COVID-19/HIV | UE/UA"""


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
