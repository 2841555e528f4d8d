"""Flyers of one-day events: the hours of the whole over the programme, its parts, and the year of its day."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

FLYERS = {
    "en": """\
The Permanent Mission of Uruguay is pleased to invite you to the launch of the policy brief:
Counting What Counts: Can Reviews Speed Up the Quays?
Thursday 14th of March 2019
Salle des Fleurs, Palais des Nations
13.15 - 14.45
(sandwiches will be served from 13.00)
Draft Agenda
Welcome Remarks
H.E. Mr Ari Vea, Ambassador of Uruguay
Presentation of the policy brief
Ms. Ana Roe, Senior Fellow, Lakeside Institute
Comments and reactions
Mr Jo Bex, Vice President of the Human Rights Council
Moderator
Ms Ida Brandvik, Geneva correspondent
""",
    "fr": """\
La Mission permanente du Maroc et l'Institut des quais vous invitent à l'événement parallèle
Naître sur les quais
Jeudi 14 mars 2019
13h15 - 14h45
Salle XXII, Palais des Nations
Programme
Mots de bienvenue
S.E. M. Ari Vea, Ambassadeur du Maroc
Panel
Mme Ana Roe, Directrice, Institut des quais
M. Jo Bex, Haut-Commissariat aux droits de l'homme
Modération : Mme Ida Brandvik, journaliste
""",
    "es": """\
La Misión Permanente del Uruguay tiene el honor de invitarle al evento paralelo
Nacer en los muelles
Jueves 14 de marzo de 2019
13:15 - 14:45
Sala XXII, Palacio de las Naciones
Programa
Palabras de apertura
Sr. Ari Vea, Embajador del Uruguay
Panel
Sra. Ana Roe, Directora, Instituto de Muelles
Sr. Jo Bex, ACNUDH
Moderadora: Sra. Ida Brandvik, periodista
""",
}


@pytest.mark.parametrize("language", FLYERS)
def test_hours_over_a_programme_are_no_part_of_it(language: str) -> None:
    found = conversion(FLYERS[language])
    roles = {p.person: p.role for p in found.participations}
    assert roles == {"ari-vea": "opening", "ana-roe": "speaker", "jo-bex": "speaker", "ida-brandvik": "moderator"}
    parts = {e.key: e.label for e in found.events if e.parent}
    assert not {"Programme", "Programa", "Draft Agenda", "sandwiches will be served from 13.00"} & set(parts.values())
    opened = next(p.event for p in found.participations if p.role == "opening")
    assert all(p.event != opened for p in found.participations if p.role != "opening")


def test_panellists_below_an_opening_open_nothing() -> None:
    found = conversion(
        "Side event: Born on the Quays\nDate: 14 March 2019, 13:15-14:45\nVenue: Room XXI, Palais des Nations\n"
        "Programme:\nOpening remarks\nH.E. Mr Ari Vea, Ambassador of Uruguay\nPanellists\n"
        "Ms. Ana Roe, Senior Fellow, Lakeside Institute\nMr. Jo Bex, OHCHR\nClosing remarks\n"
        "Ms Ida Brandvik, Ambassador of Norway\n"
    )
    roles = {p.person: p.role for p in found.participations}
    assert roles == {"ari-vea": "opening", "ana-roe": "speaker", "jo-bex": "speaker", "ida-brandvik": "closing"}


YEARLESS = {
    "en": "Forum on Quays\nProgramme\nThursday, March 14\n9:00 Opening\nMr. Ari Vea, Mayor of Ea\n"
    "10:00 Session 1: Oars\nMs. Ana Roe, Mayor of Oo\n12:00 Closing\n© {year} Quays and the 2030 Agenda\n",
    "fr": "Forum des quais\nProgramme\nJeudi 14 mars\n9h00 Ouverture\nM. Ari Vea, Maire d'Ea\n10h00 Séance 1 : Rames\n"
    "Mme Ana Roe, Maire d'Oo\n12h00 Clôture\nVoir le rapport de janvier {year} sur l'Agenda 2030\n",
    "es": "Foro de Muelles\nPrograma\nJueves 14 de marzo\n9:00 Apertura\nSr. Ari Vea, Alcalde de Ea\n"
    "10:00 Sesión 1: Remos\nSra. Ana Roe, Alcaldesa de Oo\n12:00 Clausura\nPublicado el 3 de febrero de {year}\n",
}


@pytest.mark.parametrize("language", YEARLESS)
def test_the_day_of_the_week_tells_which_year_of_the_paper_a_day_is_of(language: str) -> None:
    starts = [e.start for e in conversion(YEARLESS[language].format(year=2019)).events if e.parent]
    assert starts == ["2019-03-14T09:00:00", "2019-03-14T10:00:00", "2019-03-14T12:00:00"]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_year_is_taken_in_which_the_day_falls_on_another_day_of_the_week(language: str) -> None:
    starts = [e.start for e in conversion(YEARLESS[language].format(year=2018)).events]
    assert not [start for start in starts if start and "-03-14" in start]
