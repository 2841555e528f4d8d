"""Labels of programmes: before a dash, several in a line, over testimonies; lists whose lines a copy joined."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Third Dialogue on Quays and Skills\nProgramme\nMombasa, 4 May 2032\n\n",
    "fr": "Troisième Dialogue sur les quais et les métiers\nProgramme\nCotonou, 4 mai 2032\n\n",
    "es": "Tercer Diálogo sobre los muelles y los oficios\nPrograma\nVeracruz, 4 de mayo de 2032\n\n",
}
DASHED = {
    "en": """10:00 – 12:00 Quays without fees
Co-chairs:- Amb. Ana Tiba, Ambassador of Kenya
biography - Mr. Ola Henri, Director General, Ministry of Justice of Sweden.
Speakers:- Mr. Luc Obiang, Minister of Ports of Gabon
biography - Ms. Rosa Tana, Director of Quays of Togo
Rapporteur:- Mr. Per Moeen, Counsellor, Permanent Mission of Serbia
""",
    "fr": """10 h 00 – 12 h 00 Des quais sans frais
Coprésidents :- Mme Ana Tiba, Ambassadrice du Kenya
biographie - M. Ola Henri, Directeur général, Ministère de la justice de la Suède.
Intervenants :- M. Luc Obiang, Ministre des ports du Gabon
biographie - Mme Rosa Tana, Directrice des quais du Togo
Rapporteur :- M. Per Moeen, Conseiller, Mission permanente de la Serbie
""",
    "es": """10.00 – 12.00 Muelles sin cobro
Copresidentes:- Emb. Ana Tiba, Embajadora de Kenya
biografía - Sr. Ola Henri, Director General, Ministerio de Justicia de Suecia.
Panelistas:- Sr. Luc Obiang, Ministro de Puertos del Gabón
biografía - Sra. Rosa Tana, Directora de Muelles del Togo
Relator:- Sr. Per Moeen, Consejero, Misión Permanente de Serbia
""",
}
BESIDE = {
    "en": """10:00 – 12:00 Work on the quays
Chair: Ana Tiba (Kenya). Rapporteur: Ola Henri (Sweden)
with Luc Obiang (Gabon) and Rosa Tana (Togo)
14:00 – 15:00 Ports and tides
Chair: Mr. Per Moeen Papers: Prof. Ines Vandel; Ms. Mia Roe, Mayor of Tema
""",
    "fr": """10 h 00 – 12 h 00 Le travail sur les quais
Animation : Ana Tiba (Kenya). Rapporteur : Ola Henri (Suède)
avec Luc Obiang (Gabon) et Rosa Tana (Togo)
14 h 00 – 15 h 00 Les ports et les marées
Présidence : M. Per Moeen Communications : Mme Ines Vandel ; Mme Mia Roe, Maire de Tema
""",
    "es": """10.00 – 12.00 El trabajo en los muelles
Modera: Ana Tiba (Kenya). Relator: Ola Henri (Suecia)
con Luc Obiang (Gabón) y Rosa Tana (Togo)
14.00 – 15.00 Puertos y mareas
Preside: Sr. Per Moeen Ponencias: Sra. Ines Vandel; Sra. Mia Roe, Alcaldesa de Tema
""",
}
WITNESSES = {
    "en": """9:00 – 10:00 Opening
Ana Tiba, Minister of Ports, and friend of the fishers of all the coasts of the lagoon and of the river
Luc Obiang, President of the Quay Union

Testimonies:

• Living in Tema: Ola Henri, docker, and Rosa Tana, President of the Net Menders' Association
""",
    "fr": """9 h 00 – 10 h 00 Ouverture
Ana Tiba, Ministre des ports, amie des pêcheurs de toutes les côtes de la lagune et du fleuve
Luc Obiang, Président de l'Union des quais

Témoignages :

• Vivre à Tema : Ola Henri, docker, et Rosa Tana, Présidente de l'Association des ramendeuses
""",
    "es": """9.00 – 10.00 Apertura
Ana Tiba, Ministra de Puertos, amiga de los pescadores de todas las costas de la laguna y del río
Luc Obiang, Presidente de la Unión de Muelles

Testimonios:

• Vivir en Tema: Ola Henri, estibador, y Rosa Tana, Presidenta de la Asociación de Rederas
""",
}


AFTER = {"en": "16:00 – 17:00 Coffee\n", "fr": "16 h 00 – 17 h 00 Pause-café\n", "es": "16.00 – 17.00 Receso\n"}


def _told(language: str, text: str) -> dict[str, str]:
    found = conversion(HEADS[language] + text + AFTER[language]).participations
    return {p.person.split("-")[-1]: p.role for p in found}


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_dash_after_a_label_and_what_led_to_a_biography_hide_nobody(language: str) -> None:
    expected = {"tiba": "chair", "henri": "chair", "obiang": "speaker", "tana": "speaker", "moeen": "rapporteur"}
    assert _told(language, DASHED[language]) == expected


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_each_of_several_labels_in_a_line_gives_its_role(language: str) -> None:
    lead = "chair" if language == "en" else "moderator"
    assert _told(language, BESIDE[language]) == {
        **{"tiba": lead, "henri": "rapporteur", "obiang": "speaker", "tana": "speaker"},
        **{"moeen": "chair", "vandel": "speaker", "roe": "speaker"},
    }


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_who_bears_witness_in_an_opening_opens_nothing(language: str) -> None:
    expected = {"tiba": "opening", "obiang": "opening", "henri": "speaker", "tana": "speaker"}
    assert _told(language, WITNESSES[language]) == expected


def test_a_quoted_title_with_a_number_begins_a_part_under_a_name_alone() -> None:
    text = (
        'Session I "Young Hands"\nChair: Mr. Ola Henri Keynote: Ms. Ana Tiba\n'
        'Session II "Work Without Quays? The Plan and After"\nChair: Dr. Per Moeen\n'
        'Panel: Mr. Luc Obiang (Gabon), Ms. Rosa Tana (Togo)\nSession III "Nets at Home"\nChair: Ms. Mia Roe\n'
    )
    found = conversion(HEADS["en"] + text)
    parts = {p.person.split("-")[-1]: (p.role, (p.event or "")[-1]) for p in found.participations}
    assert parts == {
        **{"henri": ("chair", "1"), "tiba": ("keynote", "1"), "moeen": ("chair", "2"), "obiang": ("speaker", "2")},
        **{"tana": ("speaker", "2"), "roe": ("chair", "3")},
    }
