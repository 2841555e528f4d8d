"""Footnotes that tell who spoke, labels in two languages."""

from __future__ import annotations

import pytest

from tests.ingesting import clean, conversion

EN = "REPORT\n\nTalks on Quays\n\nThe meeting on quays was held in Geneva on 9 May 2033.\n\n"
FR = "RAPPORT\n\nEntretiens des quais\n\nLa réunion sur les quais s’est tenue à Genève le 9 mai 2033.\n\n"
ES = "INFORME\n\nJornadas de muelles\n\nLa reunión sobre los muelles se celebró en Ginebra el 9 de mayo de 2033.\n\n"


def parts(text: str) -> set[tuple[str, str]]:
    """Person and role of each participation."""
    return {(p.person, p.role) for p in conversion(text).participations}


@pytest.mark.parametrize(
    "text",
    [
        EN + "The moderator1 asked for brevity. The delegate of Togo2 wanted more wood.\n\n____\n"
        "1 Ms. Ottoline Pask, Judge, Ghana.\n2 Mr. Basil Orme, Port Authority.\n",
        EN + "The first debate was long¹. Wood was dear².\n\n____\n"
        "¹ Moderated by Ms. Ottoline Pask (Ghana).\n² Statement by Mr. Basil Orme (Togo).\n",
        FR + "La modératrice1 a demandé d’être bref. Le délégué du Togo2 voulait plus de bois.\n\n____\n"
        "1 Mme Ottoline Pask, Juge, Ghana.\n2 M. Basil Orme, Autorité portuaire.\n",
        FR + "Le premier débat a été long¹. Le bois était cher².\n\n____\n"
        "¹ Modéré par Mme Ottoline Pask (Ghana).\n² Intervention de M. Basil Orme (Togo).\n",
        ES + "La moderadora1 pidió brevedad. El delegado de Togo2 quería más madera.\n\n____\n"
        "1 Ottoline Pask.\n2 Sr. Basil Orme, Autoridad Portuaria.\n",
        ES + "El primer debate fue largo¹. La madera era cara².\n\n____\n"
        "¹ Moderado por la Sra. Ottoline Pask (Ghana).\n² Intervención del Sr. Basil Orme (Togo).\n",
    ],
)
def test_notes_name_who_spoke_where_their_numbers_stand(text: str) -> None:
    assert parts(text) == {("ottoline-pask", "moderator"), ("basil-orme", "speaker")}


@pytest.mark.parametrize(
    "text",
    [
        EN + "The moderator1 cited a book2.\n\n____\n"
        "1 See Ottoline Pask, Quays, London.\n2 Mr. Basil Orme, Wood, 2021, p. 3.\n",
        FR + "Un livre1 dit le contraire.\n\n____\n1 Voir M. Basil Orme, Bois, Paris, 2021, p. 3.\n",
        ES + "Un libro1 dice lo contrario.\n\n____\n1 Véase Sr. Basil Orme, Madera, Madrid, 2021, pág. 3.\n",
        EN + "Wood was dear1, as he knew2.\n\n____\n1 Mr. Basil Orme was ill.\n2 Ms. Ottoline Pask, Judge.\n",
    ],
)  # fmt: skip
def test_references_and_sentences_in_notes_are_no_voices(text: str) -> None:
    assert parts(text) == set()


def test_the_number_of_a_label_is_no_call_of_a_raised_note() -> None:
    text = "Members¹ agreed:\n\nR1. Quays. Build more.\n\n____\n¹ All of them.\n"
    assert "R1. Quays" in "".join(clean(text).text)


def test_the_number_of_a_label_calls_no_row_of_a_list_that_counts_from_one() -> None:
    text = "Members agreed:\n\nR1. Quays. Build more.\n\nPRESENT\n\n1  Ms. Ottoline Pask\n2  Mr. Basil Orme\n"
    read = clean(text)
    assert "R1. Quays" in "".join(read.text)
    assert all(block.kind != "note" for block in read.blocks)


@pytest.mark.parametrize(
    ("label", "role"),
    [("Moderadora/Moderator", "moderator"),
     ("Moderator / Moderadora ", "moderator"), ("Relator / Rapporteur", "rapporteur")],
)  # fmt: skip
def test_labels_in_two_languages_tell_the_part(label: str, role: str) -> None:
    text = (
        "PROGRAMA\n\nConferencia sobre los muelles\nGinebra, 9 de mayo de 2033\n\n"
        f"9:00   Inauguración\n10:00   Sesión 1: Madera\n{label}: Inés Tolosa (Jordania/Jordan)\n13:00   Almuerzo\n"
    )
    found = [(p.person, p.role, p.on_behalf_of) for p in conversion(text).participations]
    assert found == [("ines-tolosa", role, ("state/JOR",))]
