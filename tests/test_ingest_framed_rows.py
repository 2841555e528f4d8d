"""Programmes that set the title of the opening or the closing alone over rows with hours, in each language. All
meetings, people and bodies are invented."""

from __future__ import annotations

import pytest

from ingest.records import Conversion
from tests.ingesting import conversion

FRAMED = {
    "en": "Forum on Rope Walks\nOslo, 3 May 2031\n\nOFFICIAL OPENING\n"
    "Director of ceremonies: Mr. Ole Brix, Port of Ea\n"
    "9h00 - 9h10\nStatement by the Mayor of Oslo, Ms. Ada Olstad\n"
    "9h10 - 9h20\nRemarks by the QLC PF Secretary General, Mr. Karl Tamm\n"
    "9h20 - 9h30\nVote of thanks by Ms. Ida Quay, rope maker\n9h30 - 10h00\nTea break\n"
    "10h00 - 11h00\nHemp and its price, by Mr. Per Lind, University of Ea\n\n"
    "CLOSING CEREMONY\n11h00 - 11h10\nRemarks by Ms. Ada Olstad\n",
    "fr": "Forum sur les corderies\nOslo, 3 mai 2031\n\nCÉRÉMONIE D'OUVERTURE\n"
    "Maître des cérémonies : M. Ole Brix, Port d'Ea\n9h00 - 9h10 Mot du maire d'Oslo, Mme Ada Olstad\n"
    "9h10 - 9h20 Intervention du secrétaire général, M. Karl Tamm\n"
    "9h20 - 9h30 Remerciements de la corderie, par Mme Ida Quay\n9h30 - 10h00 Pause-café\n"
    "10h00 - 11h00 Le prix du chanvre, par M. Per Lind, Université d'Ea\n\n"
    "CÉRÉMONIE DE CLÔTURE\n11h00 - 11h10 Allocution de Mme Ada Olstad\n",
    "es": "Foro sobre cordelerías\nOslo, 3 de mayo de 2031\n\nACTO INAUGURAL\n"
    "Maestra de ceremonias: Sr. Ole Brix, Puerto de Ea\n9:00 Intervención de la alcaldesa de Oslo, Sra. Ada Olstad\n"
    "9:10 Mensaje del secretario general, Sr. Karl Tamm\n"
    "9:20 Palabras de agradecimiento de la Sra. Ida Quay\n9:30 Café\n"
    "10:00 El precio del cáñamo, por el Sr. Per Lind, Universidad de Ea\n\n"
    "ACTO DE CLAUSURA\n11:00 Intervención de la Sra. Ada Olstad\n",
}
PARTS = {
    "en": ("OFFICIAL OPENING", "CLOSING CEREMONY"),
    "fr": ("CÉRÉMONIE D'OUVERTURE", "CÉRÉMONIE DE CLÔTURE"),
    "es": ("ACTO INAUGURAL", "ACTO DE CLAUSURA"),
}


def roles(found: Conversion) -> list[tuple[str, str]]:
    return sorted((p.person, p.role) for p in found.participations)


@pytest.mark.parametrize("language", FRAMED)
def test_who_speaks_in_the_rows_under_an_opening_or_a_closing_opens_or_closes(language: str) -> None:
    assert roles(conversion(FRAMED[language])) == [
        ("ada-olstad", "closing"),
        ("ada-olstad", "opening"),
        ("ida-quay", "opening"),
        ("karl-tamm", "opening"),
        ("ole-brix", "moderator"),
        ("per-lind", "speaker"),
    ]


@pytest.mark.parametrize("language", FRAMED)
def test_such_a_title_is_a_part_with_the_hours_of_its_rows(language: str) -> None:
    found = conversion(FRAMED[language])
    parts = [e for e in found.events if e.label in PARTS[language]]
    assert [e.label for e in parts] == list(PARTS[language])
    assert [(e.start or "")[11:16] for e in parts] == ["09:00", "11:00"]
    within = [e.label for e in found.events if e.parent == parts[0].key]
    assert len(within) == 3


def test_rows_with_days_or_numbers_of_their_own_stand_under_no_opening() -> None:
    text = (
        "Forum on Rope Walks\nOslo, 3 and 4 May 2031\n\n3 May 2031\nOPENING CEREMONY\n9:00 Address by Ms. Ada Olstad\n"
        "9:30 Session 1: Hemp\nRemarks by Mr. Karl Tamm\n4 May 2031\n9:00 Remarks by Ms. Ida Quay\n9:30 Visit\n"
    )
    assert roles(conversion(text)) == [("ada-olstad", "opening"), ("ida-quay", "speaker"), ("karl-tamm", "speaker")]


def test_a_speech_between_rows_is_no_such_title() -> None:
    text = (
        "Forum on Rope Walks\nOslo, 3 May 2031\n\n9:00 Session 1: Hemp\nSpeaker: Ms. Ida Quay\n10:00 Session 2: Flax\n"
        "Closing remarks: Ms. Ada Olstad\n11:00 Remarks on ropes by Mr. Karl Tamm\n"
    )
    assert ("karl-tamm", "speaker") in roles(conversion(text))
