"""Programmes whose lines are a name with a surname in capitals and a post, and names of meetings before their days."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

PROGRAMME = {
    "en": """WORKSHOP ON FERRIES
Wick, 6 April 2032

PROGRAMME

8:00 Opening remarks of Ann Roe, Chair of the League
9:30 Panel 1: The quays
Moderator
Idris OVERBURY journalist
Speakers
Averil STROUD mayor of Wick
Silas VEA
director of ports
11:00 Closing
""",
    "fr": """ATELIER SUR LES BACS
Lomé, le 6 avril 2032

PROGRAMME

8h : Discours d'ouverture d'Ana Roe, Présidente de la Ligue
9h30 Panel 1 : Les quais
Modérateur
Ivo ORELLOU journaliste
Intervenants
Aube TISSIER maire de Lomé
Silas VEA
directeur des ports
11h Clôture
""",
    "es": """TALLER SOBRE LAS BALSAS
Valparaíso, 6 de abril de 2032

PROGRAMA

8:00 Palabras de apertura de Ana Roe, Presidenta de la Liga
9:30 Panel 1: Los muelles
Moderador
Ramiro ZARRAGA periodista
Oradores
Inés TOLOSA alcaldesa de Valparaíso
Silas VEA
director de Puertos
11:00 Clausura
""",
}
TOLD = {
    "en": "Ports debated\n\nThe Minister of Ports of Togo, Dr Silas Vea, took part in the ministerial conference "
    "of the League of Quays from 12 to 15 September 2032 in Accra, Ghana.\n",
    "fr": "Les ports en débat\n\nLe Ministre des ports du Togo, Dr Silas Vea, a participé à la "
    "conférence de la Ligue des quais du 12 au 15 septembre 2032, à Accra, au Ghana.\n",
    "es": "Los puertos a debate\n\nEl Ministro de Puertos del Togo, Dr. Silas Vea, participó en la "
    "conferencia de la Liga de Muelles del 12 al 15 de septiembre de 2032 en Acra, Ghana.\n",
}
LANGUAGES = ("en", "fr", "es")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_surname_in_capitals_parts_a_name_from_the_post_on_its_line(language: str) -> None:
    found = conversion(PROGRAMME[language]).participations
    assert [(p.role, len(p.holdings)) for p in found] == [
        ("opening", 1),
        ("moderator", 1),
        ("speaker", 1),
        ("speaker", 1),
    ]
    assert found[-1].person == "silas-vea"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_title_of_a_row_ends_before_whose_speech_it_is(language: str) -> None:
    labels = {e.label for e in conversion(PROGRAMME[language]).events}
    assert labels & {"Opening remarks", "Discours d'ouverture", "Palabras de apertura"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_name_of_a_meeting_ends_before_its_days(language: str) -> None:
    events = conversion(TOLD[language]).events
    assert [e.start for e in events] == ["2032-09-12"]
    assert events[0].label in (
        "Conference of the League of Quays",
        "Conférence de la Ligue des quais",
        "Conferencia de la Liga de Muelles",
    )


BY = {
    "en": """WORKSHOP ON FERRIES
Wick, 6 April 2032

9:00 Opening
• Mr. Jonah Tindle, Secretary-General of the League
10:00 Plenary
• Ten years of port policy by: Silas Vea, researcher
⦁ Rights of pilots, by Ms. Averil Stroud, lawyer
• Exhibition organized by Mr. Basil Thorne, painter
11:00 Closing
""",
    "fr": """ATELIER SUR LES BACS
Lomé, le 6 avril 2032

9h Ouverture
• M. Jonas Tindle, Secrétaire général de la Ligue
10h Plénière
• Dix ans de politique portuaire par : Silas Vea, chercheur
⦁ Droits des pilotes, par Mme Aube Tissier, avocate
• Exposition organisée par M. Basile Thorne, peintre
11h Clôture
""",
    "es": """TALLER SOBRE LAS BALSAS
Valparaíso, 6 de abril de 2032

9:00 Apertura
• Sr. Jonás Tindle, Secretario General de la Liga
10:00 Plenaria
• Diez años de política portuaria, por: Silas Vea, investigador
⦁ Derechos de los pilotos, por la Sra. Inés Tolosa, abogada
• Exposición organizada por el Sr. Basilio Thorne, pintor
11:00 Clausura
""",
}
PRESIDED = {
    "en": "Ports debated\n\nIn the conference room of the town hall, the Secretary-General, Mr. Silas Vea, presided "
    "over the regional workshop on quays on 5 April 2032 in Accra.\n",
    "fr": "Les ports en débat\n\nLe Secrétaire général, M. Silas Vea, a présidé dans la salle de conférence, "
    "le 5 avril 2032 à Accra, l'atelier régional sur les quais.\n",
    "es": "Los puertos a debate\n\nEn la sala de conferencias del ayuntamiento, el Secretario General, Sr. Silas Vea, "
    "presidió el taller regional sobre muelles el 5 de abril de 2032 en Acra.\n",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_gives_what_a_row_titles_speaks(language: str) -> None:
    named = [p.person for p in conversion(BY[language]).participations]
    assert named[0] == "jonas-tindle" or named[0] == "jonah-tindle"
    assert named[1] == "silas-vea"
    assert len(named) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_room_for_conferences_is_no_conference(language: str) -> None:
    assert [e.kind for e in conversion(PRESIDED[language]).events] == ["workshop"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_meeting_somebody_presided_over_was_held(language: str) -> None:
    assert [(p.person, p.role) for p in conversion(PRESIDED[language]).participations] == [("silas-vea", "chair")]


@pytest.mark.parametrize(
    ("lang", "row", "who"),
    [
        ("en", "Word from the jetty: Ms. Roe", ["roe speaker"]),
        ("en", "Word from the jetty: Ms. ROE", ["roe speaker"]),
        ("fr", "Mot de la jetée : Mme Roe", ["roe speaker"]),
        ("fr", "Mot de la jetée : Mme ROE", ["roe speaker"]),
        ("es", "Palabra del muelle: Sra. Roe", ["roe speaker"]),
        ("es", "Palabra del muelle: Sra. ROE", ["roe speaker"]),
        ("en", "Word from the jetty: ROE", []),
        ("fr", "Mot de la jetée : ROE", []),
        ("es", "Palabra del muelle: ROE", []),
    ],
)
def test_a_title_of_address_and_a_surname_alone_behind_a_colon_are_read(lang: str, row: str, who: list[str]) -> None:
    heads = {"en": "Panel 1: The quays", "fr": "Panel 1 : Les quais", "es": "Panel 1: Los muelles"}
    top = PROGRAMME[lang].split("8:00")[0].split("8h")[0]
    found = conversion(f"{top}9:30 - 10:30\n\n{heads[lang]}\n\n{row}\n\n11:00 - 12:00\n")
    assert [f"{p.person} {p.role}" for p in found.participations] == who
