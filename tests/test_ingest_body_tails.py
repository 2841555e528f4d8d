"""Where names of bodies end: with a second field, an adjective, the people abroad; before what their speakers did."""

from __future__ import annotations

import pytest

from tests.test_ingest_bodies import EN, EN_LIST, ES, ES_LIST, FR, FR_LIST, bodies


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            ES_LIST + "- Sr. Iván Remo, Director, Instituto de los Malteses en el Exterior\n",
            "Instituto de los Malteses en el Exterior",
        ),
        (ES + "Coordinó la Red de Barqueros Kenianos en el Extranjero.", "Red de Barqueros Kenianos en el Extranjero"),
        (FR + "Le Réseau des Médecins Maltais de l'étranger a parlé.", "Réseau des Médecins Maltais de l'étranger"),
        (EN + "They met the Network of Kenyan Boatbuilders Abroad.", "Network of Kenyan Boatbuilders Abroad"),
        (ES_LIST + "- Sra. Ana Remo, Directora, Instituto Lacustre y Portuario\n", "Instituto Lacustre y Portuario"),
        (
            EN + "Ms. Ada Quill, Head of the Lake Movement of Working Women and Youth, spoke.",
            "Lake Movement of Working Women and Youth",
        ),
        (
            FR + "Mme Ada Quai, porte-parole du Groupe du Parti portuaire européen, a pris la parole.",
            "Groupe du Parti portuaire européen",
        ),
        (FR_LIST + "- Mme Ada Quai, Directrice, Institut Lacustre et Portuaire\n", "Institut Lacustre et Portuaire"),
    ],
)
def test_a_name_goes_on_with_a_second_field_an_adjective_or_people_abroad(text: str, body: str) -> None:
    assert body in bodies(text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (EN + "The sums were shown by Ms. Ada Quill, of the Lake Bank of Malta, with slides.", "Lake Bank of Malta"),
        (
            EN + "Ms. Ada Quill, Secretary, Ministry of Quays of Malta, in the Chair, spoke.",
            "Ministry of Quays of Malta",
        ),
        (EN_LIST + "- Ms. Ada Quill, Clerk, Lake Quays Institute, by video link\n", "Lake Quays Institute"),
        (FR_LIST + "- Mme Ada Quai, Directrice, Institut des Bacs, par visioconférence\n", "Institut des Bacs"),
        (FR_LIST + "- Mme Ada Quai, Directrice, Institut des Bacs, avec des images\n", "Institut des Bacs"),
        (ES_LIST + "- Sra. Ana Remo, Directora, Instituto de Barcas, por videoconferencia\n", "Instituto de Barcas"),
        (ES_LIST + "- Sra. Ana Remo, Directora, Instituto de Barcas, con láminas\n", "Instituto de Barcas"),
    ],
)
def test_a_name_ends_before_how_its_speaker_took_part(text: str, body: str) -> None:
    assert {name.removesuffix(" of Malta") for name in bodies(text)} == {body.removesuffix(" of Malta")}


@pytest.mark.parametrize(
    "text",
    [
        EN + "An NGO from Malta, and another, asked for the floor.",
        EN + "It goes to the Meeting of Heads of Government in July by the Clerk, Dr. Ada Quill.",
        FR + "Une Association de Malte a demandé la parole.",
        ES + "Una Red de Malta pidió la palabra.",
    ],
)
def test_an_article_and_a_word_for_a_body_name_none(text: str) -> None:
    assert not any(name.split()[0] in ("An", "Une", "Una", "Government") for name in bodies(text))


@pytest.mark.parametrize(
    ("text", "none"),
    [
        (EN + "They thanked the Network of Lake Mayors and Caritas, and went.", "Caritas"),
        (FR + "On a remercié le Réseau Acacias et Kivu, puis on est parti.", "Kivu"),
        (ES + "Se agradeció a la Red Acacias y Cáritas, y se fueron.", "Cáritas"),
    ],
)
def test_a_name_does_not_swallow_the_next(text: str, none: str) -> None:
    assert not any(none in name and name != none for name in bodies(text))
