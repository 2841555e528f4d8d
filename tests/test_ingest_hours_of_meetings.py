"""Hours of whole meetings: beside the day, over the labels of a single panel, and where a sentence tells the begin."""

from __future__ import annotations

import pytest

from ingest.records import EventRecord
from tests.ingesting import conversion


def events(text: str) -> dict[str, EventRecord]:
    return {e.key: e for e in conversion(text).events}


BESIDE = {
    "en": "Panel discussion on the counting of ferries\n"
    "Date and venue 18 September 2031, 12:00-15:00, Room XX, Palais des Nations, Geneva\n\n"
    "Pursuant to its resolution, the Council will hold a panel discussion on the counting of ferries.\n",
    "fr": "Réunion-débat sur le comptage des bacs\n"
    "Date et lieu : jeudi 18 septembre 2031, 12 h 00 – 15 h 00, Palais des Nations (Genève), salle XX\n\n"
    "Conformément à sa résolution, le Conseil tiendra une réunion-débat sur le comptage des bacs.\n",
    "es": "Mesa redonda sobre el recuento de las balsas\n"
    "Fecha y lugar: jueves 18 de septiembre de 2031, 12.00 a 15.00 horas, Palacio de las Naciones, Ginebra, Sala XX\n\n"
    "De conformidad con su resolución, el Consejo celebrará una mesa redonda sobre el recuento de las balsas.\n",
}


@pytest.mark.parametrize("language", BESIDE)
def test_hours_beside_a_day_and_a_venue_are_the_meeting_s(language: str) -> None:
    assert ("2031-09-18T12:00:00", "2031-09-18T15:00:00") in {
        (e.start, e.end) for e in events(BESIDE[language]).values()
    }


def test_a_full_stop_after_a_venue_and_a_day_makes_no_sentence() -> None:
    text = "Hearing on ferries\nTrade Room, UN Headquarters, New York, 21 February 2031.\n\nBackground documents\n"
    assert {e.start for e in events(text).values()} == {"2031-02-21"}


UNDER_HOURS = {
    "en": """League of Quays
Geneva, 29 February - 24 March 2032
Order of the day
Plenary meetings – Room XX
Wednesday, 17 March 2032
MORNING
9.00 – 12.00
48th meeting
Panel discussion on ferries at night
Chair: Ms. Ama Roe, Vice-President of the League of Quays
Opening statement: Ms. Averil Stroud, Director, Centre for Ports
Panellists:
• Mr. Silas Thorn, Professor, University of Wick
• Ms. Idris Vea, Legal Adviser, Ferry Watch
""",
    "fr": """Ligue des quais
Genève, du 29 février au 24 mars 2032
Ordre du jour
Séances plénières – salle XX
Mercredi 17 mars 2032
MATIN
9 h 00 – 12 h 00
48e séance
Réunion-débat sur les bacs de nuit
Présidente : Mme Ama Roe, Vice-Présidente de la Ligue des quais
Allocution d'ouverture : Mme Averil Stroud, Directrice, Centre d'étude des ports
Intervenants :
• M. Silas Thorn, Professeur, Université de Lomé
• Mme Idris Vea, Conseillère juridique, Observatoire des bacs
""",
    "es": """Liga de los Muelles
Ginebra, 29 de febrero a 24 de marzo de 2032
Orden del día
Sesiones plenarias – Sala XX
Miércoles 17 de marzo de 2032
MAÑANA
9.00 – 12.00
48.ª sesión
Mesa redonda sobre las balsas de noche
Presidenta: Sra. Ama Roe, Vicepresidenta de la Liga de los Muelles
Palabras de apertura: Sra. Averil Stroud, Directora, Centro de Estudios de los Puertos
Panelistas:
• Sr. Silas Thorn, Profesor, Universidad de Valparaíso
• Sra. Idris Vea, Asesora Jurídica, Observatorio de las Balsas
""",
}


@pytest.mark.parametrize("language", UNDER_HOURS)
def test_labels_right_under_hours_and_a_title_are_of_that_part(language: str) -> None:
    found = conversion(UNDER_HOURS[language])
    (part,) = [e for e in found.events if e.start == "2032-03-17T09:00:00"]
    assert part.end == "2032-03-17T12:00:00"
    assert {(p.person, p.role, p.event) for p in found.participations} == {
        ("ama-roe", "chair", part.key),
        ("averil-stroud", "opening", part.key),
        ("silas-thorn", "speaker", part.key),
        ("idris-vea", "speaker", part.key),
    }


@pytest.mark.parametrize("above", ["Draft agenda", "Room XX", "Lunch"])
def test_hours_over_anything_but_a_part_of_a_meeting_open_none(above: str) -> None:
    text = UNDER_HOURS["en"].replace("48th meeting\nPanel discussion on ferries at night", above)
    assert not [e for e in conversion(text).events if "T09:00" in (e.start or "")]


BEGUN = {
    "en": "MINUTES\nMeeting of the League of Quays\n6 April 2032\n\n1. The meeting was called to order at 9.20 a.m. "
    "by the Chair, Ms. Ama Roe, who welcomed the delegations.\n",
    "fr": "PROCÈS-VERBAL\nRéunion de la Ligue des quais\n6 avril 2032\n\nLa séance est ouverte à 9 h 20 sous la "
    "présidence de Mme Ama Roe, qui souhaite la bienvenue aux délégations.\n",
    "es": "ACTA\nReunión de la Liga de los Muelles\n6 de abril de 2032\n\nLa reunión se inició a las 9:20 con las "
    "palabras de la Sra. Ama Roe, Presidenta de la Liga, que dio la bienvenida a las delegaciones.\n",
}


@pytest.mark.parametrize("language", BEGUN)
def test_minutes_tell_at_what_hour_their_meeting_began(language: str) -> None:
    assert {e.start for e in events(BEGUN[language]).values()} == {"2032-04-06T09:20:00"}


def test_what_is_opened_at_an_hour_without_a_meeting_is_none() -> None:
    text = BEGUN["en"].replace("The meeting was called to order at", "The gates of the port were opened at")
    assert {e.start for e in events(text).values()} == {"2032-04-06"}


def test_lines_in_capitals_after_a_list_of_speakers_are_no_part_of_a_session_s_title() -> None:
    text = (
        "WORKSHOP\nWick, 6 April 2032\n\nProgramme\n\n9.00 Opening\n10.00 Panel 1: The quays\nMs. Ama Roe, Director, "
        "Centre for Ports\n\nQ/31/12, Q/31/13\n\n11.00 Coffee\n12.00 Closing\n"
    )
    assert [e.label for e in events(text).values() if e.kind == "panel"] == ["Panel 1: The quays"]
