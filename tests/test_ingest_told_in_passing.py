"""Whom a pronoun means behind a sentence that tells of others: who spoke before, who is told of, or nobody known."""

from __future__ import annotations

import pytest

from tests.ingesting import REPORT_HEADS, statements


def said(language: str, text: str) -> list[str]:
    """Who makes the statements of a report's paragraph, in text order."""
    return [who for who, _, _ in statements(f"{REPORT_HEADS[language]}{text}\n")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mr. Tarbuck said that it rained. The talks lately convened by Ms. Vann were an example. He hoped so."),
        ("en", "Mr. Tarbuck said that it rained. A paper prepared by Mr. Vann was of use. He hoped for a second one."),
        ("fr", "M. Tarbuck a dit qu'il pleuvait. La conférence convoquée par M. Vann a été utile. Il a espéré mieux."),
        ("fr", "M. Tarbuck a dit qu'il pleuvait. Un texte rédigé par M. Vann est utile. Il a espéré qu'on le lirait."),
        ("es", "El Sr. Tarbuck dijo que llovía. La charla convocada por el Sr. Vann fue útil. Añadió que era tarde."),
        ("es", "El Sr. Tarbuck dijo que llovía. Un texto escrito por el Sr. Vann es útil. Añadió que era tarde."),
    ],
)
def test_who_only_made_what_a_sentence_is_about_takes_no_words_from_the_speaker(language: str, text: str) -> None:
    assert said(language, text) == ["Tarbuck", "Tarbuck"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mr. Tarbuck said that it rained. The talks were opened by Mr. Vann. He hoped that it would stop."),
        ("en", "Mr. Tarbuck said that it rained. Mr. Vann was there, too. He hoped that it would stop."),
        ("fr", "M. Tarbuck a dit qu'il pleuvait. Les travaux ont été ouverts par M. Vann. Il a espéré mieux."),
        ("es", "El Sr. Tarbuck dijo que llovía. La charla fue inaugurada por el Sr. Vann. Añadió que era tarde."),
    ],
)
def test_who_a_sentence_is_about_is_meant_by_the_pronoun_behind_it(language: str, text: str) -> None:
    assert said(language, text) == ["Tarbuck", "Vann"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "MR. TARBUCK asked whether it rained. DATO HASSAN said that it did. In his view the pier was too short.",
        ),
        ("en", "Mr. Tarbuck asked whether it rained. OGDENBY said that it did. He added that the pier was too short."),
        ("fr", "M. Tarbuck a demandé s'il pleuvait. OGDENBY a dit que oui. Il a ajouté que la jetée était courte."),
        ("es", "El Sr. Tarbuck preguntó si llovía. OGDENBY dijo que sí. Añadió que el muelle era corto."),
    ],
)
def test_words_behind_those_of_a_stranger_are_not_the_speakers_before(language: str, text: str) -> None:
    assert said(language, text) == ["Tarbuck"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "PANDIT MALHOTRA said that it rained. In his view the pier was too short."),
        ("en", "SIR PERCY MALHOTRA said that it rained. He added that the pier was too short."),
        ("en", "LADY MALHOTRA said that it rained. She added that the pier was too short."),
        ("en", "Pandit Malhotra said that it rained. He added that the pier was too short."),
        ("fr", "MGR MALHOTRA a dit qu'il pleuvait. Il a ajouté que la jetée était courte."),
        ("fr", "LORD MALHOTRA a dit qu'il pleuvait. Il a ajouté que la jetée était courte."),
        ("es", "SIR MALHOTRA dijo que llovía. Añadió que el muelle era corto."),
        ("es", "MONSEÑOR MALHOTRA dijo que llovía. Añadió que el muelle era corto."),
    ],
)
def test_forms_of_address_in_capitals_name_who_speaks(language: str, text: str) -> None:
    assert [who.split()[-1] for who in said(language, text)] == ["Malhotra", "Malhotra"]


@pytest.mark.parametrize("heading", ["LORD MAYOR'S OFFICE", "LADY DAY AND AFTER", "DAME", "SIR"])
def test_such_words_in_a_heading_name_nobody(heading: str) -> None:
    assert said("en", f"{heading}\n\nMr. Tarbuck said that it rained.") == ["Tarbuck"]
