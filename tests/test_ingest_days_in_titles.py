"""Days that stand behind the titles of sessions, in programmes and in reports."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

PROGRAMMES = {
    "en": "Eastern Dialogue on Quays\nDhaka, Bangladesh, 3-4 September 2031\n\nPANELS\n\n"
    "Opening, 3 September, 9.00-9.30\n"
    "Ms. Ana Roe, Mayor of Ea\n\nPanel 1. Oars, 9.30-11.00\nChair: Ms. Ada Quarrell, Mayor of Oo\n\n"
    "Special session. Ropes, 4 September, 9.00-10.30\nFacilitator: Mr. Jo Bex, Mayor of Ui\n",
    "fr": "Dialogue sur les quais\nLomé, Togo, 3-4 septembre 2031\n\nPANELS\n\n"
    "Ouverture, 3 septembre, 9h00-9h30\n"
    "Mme Ana Roe, Maire d'Ea\n\nPanel 1. Rames, 9h30-11h00\nPrésidente : Mme Ada Quarrell, Maire d'Oo\n\n"
    "Séance spéciale. Cordes, 4 septembre, 9h00-10h30\nFacilitateur : M. Jo Bex, Maire d'Ui\n",
    "es": "Diálogo sobre muelles\nLima, Perú, 3 y 4 de septiembre de 2031\n\nPANELES\n\n"
    "Apertura, 3 de septiembre, 9.00-9.30\n"
    "Sra. Ana Roe, Alcaldesa de Ea\n\nPanel 1. Remos, 9.30-11.00\nPresidenta: Sra. Ada Quarrell, Alcaldesa de Oo\n\n"
    "Sesión especial. Cuerdas, 4 de septiembre, 9.00-10.30\nFacilitador: Sr. Jo Bex, Alcalde de Ui\n",
}


@pytest.mark.parametrize("language", PROGRAMMES)
def test_a_day_behind_a_title_is_the_parts(language: str) -> None:
    found = [(e.label, e.start) for e in conversion(PROGRAMMES[language]).events if e.parent]
    assert [start for _, start in found] == ["2031-09-03T09:00:00", "2031-09-03T09:30:00", "2031-09-04T09:00:00"]
    assert [label for label, _ in found] == {
        "en": ["Opening", "Panel 1. Oars", "Special session. Ropes"],
        "fr": ["Ouverture", "Panel 1. Rames", "Séance spéciale. Cordes"],
        "es": ["Apertura", "Panel 1. Remos", "Sesión especial. Cuerdas"],
    }[language]


REPORTS = {
    "en": "REPORT OF THE NINTH MEETING ON QUAYS\nNairobi, 6 and 7 June 2031\n\nThe quays are high.\n\n"
    "SESSION 3: TIDES, 7 June\n\n"
    "4. Ms. Ida Brandvik (Norway) proposed a fund.\n",
    "fr": "RAPPORT DE LA NEUVIÈME RÉUNION SUR LES QUAIS\nNairobi, 6 et 7 juin 2031\n\nLes quais sont hauts.\n\n"
    "SÉANCE 3 : MARÉES, 7 juin\n\n4. Mme Ida Brandvik (Norvège) a proposé un fonds.\n",
    "es": "INFORME DE LA NOVENA REUNIÓN SOBRE MUELLES\nNairobi, 6 y 7 de junio de 2031\n\nLos muelles son altos.\n\n"
    "SESIÓN 3: MAREAS, 7 de junio\n\n4. La Sra. Ida Brandvik (Noruega) propuso un fondo.\n",
}


@pytest.mark.parametrize("language", REPORTS)
def test_a_day_behind_a_heading_of_a_report_is_the_sessions(language: str) -> None:
    found = {e.label: e.start for e in conversion(REPORTS[language]).events if e.parent}
    assert found == {
        {"en": "SESSION 3: TIDES", "fr": "SÉANCE 3 : MARÉES", "es": "SESIÓN 3: MAREAS"}[language]: "2031-06-07"
    }


ROWS = "Name | Function | Country or organization | Role\n"


def test_the_heads_of_a_table_are_no_part_of_the_title_above_it() -> None:
    found = conversion(
        "PANELS AND SPEAKERS\n\nSixth Meeting on Quays\nPort Louis, Mauritius, 22 and 23 May 2031\n\n"
        "Wednesday, 22 May 2031\n\n"
        f"Panel 1. Oars (10.30 a.m. to 1 p.m.)\n\n{ROWS}Ms. Ada Quarrell | Manager | Sri Lanka | Chair\n\n"
        f"Side event. Voices of rowers (1.15 p.m. to 2.15 p.m.)\n\n"
        f"{ROWS}Ms. Ida Brandvik | Rower | Norway | Speaker\n\n"
        "Thursday, 23 May 2031\n\nClosing session (11 a.m. to 12 noon)\n\n"
        f"{ROWS}Mr. Jo Bex | Director | Kenya | Rapporteur of the Meeting\n"
    )
    assert {e.label: e.end for e in found.events if e.parent} == {
        "Panel 1. Oars": "2031-05-22T13:00:00",
        "Side event. Voices of rowers": "2031-05-22T14:15:00",
        "Closing session": "2031-05-23T12:00:00",
    }
    assert ("jo-bex", "rapporteur") in {(p.person, p.role) for p in found.participations}


TABLES = {
    "en": "FOURTH FORUM ON QUAYS\nBoats that care\n7 and 8 June 2031\nEa\n\nProgramme:\n"
    "From | To | Activity | Moderator |\n---|---|---|---|\n9:00 | 9:40 | Opening | Ms. Ana Roe, Mayor of Ea |\n"
    "9:40 | 10:20 | Oars for all | Mr. Ari Vea, Mayor of Oo |\n10:40 | 12:00 | Quays | Ms. Ada Quarrell, IOM |\n\n"
    "Sunday 8 June\n8:30 | 10:00 | Tides | Mr. Jo Bex, Mayor of Ui |\n",
    "es": "CUARTO ENCUENTRO SOBRE MUELLES\nFronteras que cuidan\n7 y 8 de junio de 2031\nEa\n\nPrograma:\n"
    "De | A | Agenda | Moderador |\n---|---|---|---|\n9:00 | 9:40 | Apertura | Sra. Ana Roe, Alcaldesa de Ea |\n"
    "9:40 | 10:20 | Remos para todos | Sr. Ari Vea, Alcalde de Oo |\n10:40 | 12:00 | Muelles | Sra. Ada Bex, OIM |\n\n"
    "Domingo 8 de junio\n8:30 | 10:00 | Mareas | Sr. Jo Bex, Alcalde de Ui |\n",
}


@pytest.mark.parametrize("language", TABLES)
def test_a_table_over_the_second_day_is_of_the_first(language: str) -> None:
    starts = [e.start for e in conversion(TABLES[language]).events if e.parent]
    assert starts[:3] == ["2031-06-07T09:00:00", "2031-06-07T09:40:00", "2031-06-07T10:40:00"]


def test_the_only_day_of_a_paper_with_hours_is_that_of_a_programme_without_a_day() -> None:
    found = conversion(
        "Semaine des libertés\nLes quais ont-ils encore besoin de juges ?\nProgramme\n18h00 Mots de bienvenue\n"
        "M. Ari Vea, Maire d'Ea\n18h25 Table ronde\n- Mme Ana Roe, Institut des quais\n- M. Jo Bex, OIM\n"
        "20h15 Conclusion\nMme Ida Brandvik, Ambassadrice de Norvège\nVerrée offerte par la Ville\n"
        "Mardi 14 mars 2023, 18h00 - 20h30, Maison des cordes, Auditoire C\nEntrée libre\n"
    )
    starts = [e.start for e in found.events if e.parent]
    assert starts == ["2023-03-14T18:00:00", "2023-03-14T18:25:00", "2023-03-14T20:15:00"]


def test_numbered_sessions_are_no_parts_of_each_other() -> None:
    found = conversion(
        "Third Forum on Quays\nMombasa, 4 May 2032\n\nPROGRAMME\n\n9:00 – 17:00 Session 1: Oars\nMs. Ana Roe\n"
        "10:00 – 12:00 Session 2: Tides\nMr. Ari Vea\n13:00 – 14:00 Panel 1: Ropes\nMr. Jo Bex\n"
    )
    events = {e.label: e for e in found.events}
    assert events["Session 2: Tides"].parent == events["Session 1: Oars"].parent
