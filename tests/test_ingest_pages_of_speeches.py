"""Pages of speeches, minutes and films: whose meeting a speech's title names, whose an office behind a dash is."""

from __future__ import annotations

import pytest

from tests.ingesting import clean, conversion

SAID = "\n\n25 October 2031\n\nIt is an honour to be here, where so many quays are.\n"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Opening Statement delivered by Ms. Ada Roe, Deputy Chairperson of the Quay Commission and Head of "
            "Delegation, at the Joint Meeting of Harbour Officials" + SAID,
            "Joint Meeting of Harbour Officials",
        ),
        (
            "Remarks by Mr. Ben Moe, Minister of Ports, at the opening of the Third Conference on Quays" + SAID,
            "Third Conference on Quays",
        ),
        (
            "Discours de Mme Ada Roe, présidente de la Commission des quais, à la deuxième réunion des ministres des "
            "ports\n\nLomé, le 25 octobre 2031\n\nC'est un honneur d'être ici.\n",
            "Deuxième réunion des ministres des ports",
        ),
        (
            "Palabras de la ministra de Puertos, Ana Ruiz Peña, en la Tercera Reunión de Ministros de Puertos\n\n"
            "Lima, 25 de octubre de 2031\n\nEs un honor estar aquí.\n",
            "Tercera Reunión de Ministros de Puertos",
        ),
    ],
)
def test_the_title_of_a_speech_names_the_meeting_at_which_it_was_given(text: str, label: str) -> None:
    assert [event.label for event in conversion(text).events] == [label]


def test_a_post_ends_before_the_meeting_at_which_its_holder_spoke() -> None:
    text = (
        "Opening Statement delivered by Ms. Ada Roe, Chairperson of the Quay Commission and Head of Delegation, at the "
        "Joint Meeting of Harbour Officials" + SAID
    )
    (part,) = conversion(text).participations
    assert [held.post for held in part.holdings] == ["Chairperson", "Head of Delegation"]


@pytest.mark.parametrize(
    ("text", "chairs"),
    [
        (
            "Réunion du Comité des quais, 17 septembre 2031\n\nLe Comité des quais s'est réuni sous la présidence de "
            "M. Marc Ramon.\nMembres du Comité : 3\nMonsieur M Ramon– Président,\nMesdames J Lemoine, A. Carlin,\n",
            {"marc-ramon"},
        ),
        (
            "Meeting of the Quays Committee, 17 September 2031\n\nThe Committee met under the chairmanship of "
            "Mr. Marc Ramon. There were Mr. Marc Ramon – Chair, Ms. Jo Lemon and Mr. Al Carlin.\n",
            {"marc-ramon"},
        ),
        (
            "Meeting of the Quays Committee, 17 September 2031\n\nThe Committee met. The Chair, Ms. Jo Lemon (Togo), "
            "thanked the hosts.\n",
            {"jo-lemon"},
        ),
    ],
)
def test_an_office_behind_a_name_and_a_dash_is_not_the_next_ones(text: str, chairs: set[str]) -> None:
    assert {p.person for p in conversion(text).participations if p.role == "chair"} == chairs


def test_those_under_excused_with_their_number_take_no_part() -> None:
    text = (
        "Réunion du Comité des quais, 17 septembre 2031\n\nLe Comité des quais s'est réuni sous la présidence de "
        "M. Marc Ramon.\n•\nExcusés : 3\nMessieurs Ch Van Loren, R Aksel, O. Plas.\n•\nOrdre du jour :\n1. Les quais\n"
    )
    assert {p.person for p in conversion(text).participations} == {"marc-ramon"}


def test_lengths_of_films_are_no_hours_of_a_programme() -> None:
    text = (
        "Mr. Ben Moe, Minister of Ports of Togo, opened the Second Forum on Quays in Lomé on 4 May 2031.\n"
        "00:31\nTogo attends the Ports Summit in Lima\n11:10\nThe lake prepares for a boom of boats\n"
        "Go to video\n01:38\nA chancellor supports a seat for the Union\n02:27\nLeagues work for peace on the lake\n"
    )
    assert len(conversion(text).events) == 1


def test_hours_up_to_midnight_are_a_programmes() -> None:
    text = (
        "Programme\n\nSecond Forum on Quays, Lomé, 4 May 2031\n\n22:00\nOpening\nMs. Ada Roe, Minister of Ports\n"
        "23:15\nRopes for all\nMr. Ben Moe, Director of the Rope Fund\n00:30\nClosing\nMs. Cleo Poe, Mayor of Lomé\n"
    )
    assert {p.person for p in conversion(text).participations} == {"ada-roe", "ben-moe", "cleo-poe"}


def test_a_page_of_whole_paragraphs_goes_on_behind_a_small_word() -> None:
    long = "The quays of the lake were full of ropes and lamps and the ferries of all harbours came and went. " * 3
    text = f"{long}\n{long}\nMs. Ada Roe, Chair of the Panel on\nQuays, said that ropes matter.\n{long}\n"
    found = clean(text)
    assert "Panel on Quays, said" in "|".join(found.of(block) for block in found.blocks)
