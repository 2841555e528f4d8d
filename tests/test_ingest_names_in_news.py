"""What news call the meeting that they tell of: names end before a clause and go on over *and the*."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

SAID = {
    "en": " Ms. Ada Overbury, Minister of Ports, said that boats are old.\n",
    "fr": " Mme Ada Mercadier, ministre des Ports, a déclaré que les bateaux sont vieux.\n",
    "es": " La Sra. Ada Tolosa, Ministra de Puertos, dijo que las barcas son viejas.\n",
}


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "en",
            "Accra, 4 May 2031 – The Regional Forum on Ferries that takes place in Accra this week opened on Monday.",
            "Regional Forum on Ferries",
        ),
        (
            "en",
            "The Second Meeting on Ferries that was scheduled for April was held in Accra on 4 May 2031.",
            "Second Meeting on Ferries",
        ),
        (
            "en",
            "Accra, 4 May 2031 – Ministers opened the Third Latin America and the Caribbean Ferry Forum in Accra.",
            "Third Latin America and the Caribbean Ferry Forum",
        ),
        (
            "en",
            "The 2031 Harbour-led Pacific Regional Ferry Conference was a success, as it delivered much.",
            "2031 Harbour-led Pacific Regional Ferry Conference",
        ),
        (
            "fr",
            "Lomé, 4 mai 2031 – Le Forum régional sur les bacs qui se tient à Lomé s'est ouvert lundi.",
            "Forum régional sur les bacs",
        ),
        (
            "fr",
            "La Deuxième Rencontre sur les bacs qui devait avoir lieu en avril s'est tenue à Lomé le 4 mai 2031.",
            "Deuxième Rencontre sur les bacs",
        ),
        (
            "es",
            "Quito, 4 de mayo de 2031 – El Foro regional sobre balsas que se celebra en Quito se inauguró el lunes.",
            "Foro regional sobre balsas",
        ),
        (
            "es",
            "El Segundo Encuentro sobre balsas que iba a ser en abril se celebró en Quito el 4 de mayo de 2031.",
            "Segundo Encuentro sobre balsas",
        ),
    ],
)
def test_names_end_before_clauses(language: str, text: str, name: str) -> None:
    assert name in {event.label for event in conversion(text + SAID[language]).events}


@pytest.mark.parametrize(
    "text",
    [
        "ACCRA – The Council of Ferries met in Lima. The meeting was chaired by the Minister of Ports, Ada "
        "Overbury.\n\nThe meeting reviewed progress made since the 22nd Board held in Quito on 28 February 2031.\n",
        "LOMÉ – Le Conseil des bacs s'est réuni à Lima. La réunion était présidée par la ministre des Ports, Ada "
        "Mercadier.\n\nLa réunion a examiné les progrès depuis le 22e Bureau tenu à Quito le 28 février 2031.\n",
        "QUITO – El Consejo de Balsas se reunió en Lima. La reunión fue presidida por la Ministra de Puertos, Ada "
        "Tolosa.\n\nLa reunión examinó los avances desde la 22a Cumbre celebrada en Quito el 28 de febrero de 2031.\n",
    ],
)
def test_days_of_what_was_before_are_none_of_the_meeting(text: str) -> None:
    assert "2031-02-28" not in {(event.start or "")[:10] for event in conversion(text).events}


def test_what_ministers_will_meet_for_is_planned() -> None:
    text = (
        "PORTS MEET ON FERRIES\nLima, Dec. 4 (QuayWire) – Delegates from 35 countries will meet in Lima next week to "
        "discuss boats.\nThe 16th Asia and the Pacific Regional Ferry Meeting is being organized by a union.\n"
        "The meeting is due to be opened by the Minister of Ports, Ms. Ada Overbury.\n"
    )
    assert {p.status for p in conversion(text).participations} == {"planned"}


def test_long_names_end_with_the_body_amid_which_they_would_be_cut() -> None:
    text = (
        "The 49th Ordinary Session of the Authority of Heads of State and Government of the Economic Community of West "
        "African States (ECOWAS) opened Saturday in Dakar." + SAID["en"]
    )
    labels = [event.label or "" for event in conversion(text).events]
    assert any(label.endswith("of the Economic Community of West African States") for label in labels)
