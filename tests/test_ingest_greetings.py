"""Speeches that greet those who listen, and verbs of saying that do something by being said."""

from __future__ import annotations

import pytest

from tests.ingesting import clean, conversion, statements

EN = "Ministers met in Lima on 4 May 2031 for the Second Forum on Quays.\n\n"
FR = "Les ministres se sont réunis à Lomé le 4 mai 2031 pour le deuxième Forum sur les quais.\n\n"
ES = "Los ministros se reunieron en Lima el 4 de mayo de 2031 para el Segundo Foro sobre los Muelles.\n\n"


def taking_part(text: str) -> set[str]:
    """The keys of all who take part."""
    return {record.person for record in conversion(text).participations}


@pytest.mark.parametrize(
    "text",
    [
        "Opening remarks at the Second Forum on Quays, Lomé, 25 October 2031\n\n"
        "Excellency, Amb. Ben Moe, Chairperson of the Committee of Pilots;\n"
        "Ms. Cleo Poe, Managing Director of the Rope Fund;\n"
        "Excellencies, distinguished delegates;\nLadies and gentlemen,\n\n"
        "It is an honour to take part in this meeting. Ropes are dear to us.\n",
        "Remarks at the Second Forum on Quays, Lomé, 4 May 2031\n\n"
        "Your Excellency Mr. Ben Moe, Minister of Ports of Togo, Your Excellency Ms. Cleo Poe, Director of the Rope "
        "Fund, Ladies and Gentlemen,\n\nIt is a great pleasure to be here.\n",
        "Discours à l'ouverture du deuxième Forum sur les quais\n\nLomé, le 25 octobre 2031\n\n"
        "Monsieur Ben Moe, ministre des ports du Togo,\nMadame Cleo Poe, directrice du Fonds des cordages,\n"
        "Excellences, Mesdames et Messieurs les ambassadeurs,\nMesdames et Messieurs,\n\n"
        "C'est un honneur de prendre part à cette réunion.\n",
        "Palabras en la inauguración del Segundo Foro sobre los Muelles\n\nLima, 25 de octubre de 2031\n\n"
        "Señor Ben Moe, Presidente del Consejo de Muelles;\nSeñora Cleo Poe, Directora del Fondo de Cuerdas;\n"
        "Excelentísimos señores embajadores;\nSeñoras y señores:\n\nEs un honor participar en esta reunión.\n",
    ],
)
def test_who_is_greeted_takes_no_part(text: str) -> None:
    assert not taking_part(text) & {"ben-moe", "cleo-poe"}


@pytest.mark.parametrize(
    ("text", "person"),
    [
        (
            EN + "Ms. Cleo Poe, Minister of Ports of Peru, opened the Forum.\n\nLadies and gentlemen sat down.",
            "cleo-poe",
        ),
        (EN + "Distinguished guests heard Ms. Cleo Poe, Minister of Ports of Peru, who opened the Forum.", "cleo-poe"),
        (
            FR + "Mesdames et Messieurs les délégués ont écouté Mme Cleo Poe, ministre, qui a ouvert le Forum.",
            "cleo-poe",
        ),
        (ES + "La ministra Cleo Poe inauguró el Foro. Damas y caballeros aplaudieron.", "cleo-poe"),
    ],
)
def test_who_does_something_where_others_are_greeted_takes_part(text: str, person: str) -> None:
    assert person in taking_part(text)


def test_a_line_that_greets_is_not_joined_to_what_is_said() -> None:
    text = clean("Ms. Ada Roe, Director of the Rope Fund,\nLadies and Gentlemen,\nIt is a pleasure to be here.\n")
    assert [text.of(block) for block in text.blocks][-2:] == ["Ladies and Gentlemen,", "It is a pleasure to be here."]


@pytest.mark.parametrize(
    "text",
    [
        EN + "The Chair of the Union, Ms. Ada Roe of Kenya, declared open the Second Forum on Quays.",
        EN + "Mr. Ben Moe (Togo) declared the second meeting of ministers formally closed.",
        FR + "La présidente de l'Union, Mme Ada Roe, a déclaré ouverts les travaux du Forum.",
        FR + "Le ministre des ports du Togo, M. Dan Loe, a officiellement déclaré ouvert le Forum.",
        FR + "M. Carl Noe, président du Conseil des quais, assure la présidence de la réunion.",
        ES + "La ministra de Puertos del Perú, Ana Ruiz Peña, declaró inaugurado el Segundo Foro sobre los Muelles.",
        ES + "El Sr. Luis Paz Mora (Chile) declaró formalmente clausurada la reunión.",
    ],
)
def test_what_is_done_by_being_said_is_no_statement(text: str) -> None:
    assert statements(text) == []


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        (EN + "Mr. Dan Loe (Togo) declared that the quays were open to all.", "declared"),
        (EN + "Ms. Ada Roe (Togo) declared the meeting open and paid tribute to the pilots.", "declared"),
        (FR + "M. Jo Bou (Togo) a déclaré que la séance était ouverte aux marins.", "a déclaré"),
        (FR + "M. Éric Foe (Togo) assure que les quais comptent.", "assure"),
        (ES + "El Sr. Luis Paz Mora (Chile) declaró que la sesión está abierta a todos.", "declaró"),
    ],
)
def test_what_is_said_of_what_is_open_is_a_statement(text: str, verb: str) -> None:
    assert [said[2] for said in statements(text)] == [verb]


def test_who_is_told_with_an_adverb_to_have_declared_a_meeting_open_opens_it() -> None:
    text = FR + "Le ministre des ports du Togo, M. Dan Loe, a officiellement déclaré ouvert le Forum."
    assert [(p.person, p.role) for p in conversion(text).participations] == [("dan-loe", "opening")]
