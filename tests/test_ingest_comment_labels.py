"""Points that several raised, each behind its label: under a heading that says so, or as questions and answers."""

from __future__ import annotations

import pytest

from tests.ingesting import REPORT_HEADS, conversion

HEADINGS = {
    "en": ("Comments", "Comments from the floor", "Questions and answers", "Q&A", "Tour de table", "2. Discussion"),
    "fr": ("Commentaires", "Réactions de la salle", "Questions et commentaires", "Débat", "Tour de table"),
    "es": ("Comentarios", "Comentarios y preguntas", "Debate", "Intervenciones", "Ronda de comentarios"),
}
POINTS = {
    "en": "{0}Ghana: The levy is a burden.\n{0}ILO: The rule asks for one.\n{0}Ms. Ana Tabua (Pier League): We pay.\n",
    "fr": "{0}Ghana : la taxe est lourde.\n{0}OIT : la règle le veut.\n{0}Mme Ana Tabua (Pier League) : on paie.\n",
    "es": "{0}Ghana: La tasa es una carga.\n{0}OIT: La regla lo pide.\n{0}Sra. Ana Tabua (Pier League): Se paga.\n",
}
WHO = ["state/GHA", "organization/ilo", "person:ana-tabua"]


def _said(text: str) -> list[tuple[str | None, float]]:
    return [(s.speaker, s.confidence) for s in conversion(text).statements if not s.recommends]


@pytest.mark.parametrize(("language", "heading"), [(c, h) for c, all_of in HEADINGS.items() for h in all_of])
@pytest.mark.parametrize("bullet", ["", "- ", "• "])
def test_a_label_under_such_a_heading_says_whose_the_point_is(language: str, heading: str, bullet: str) -> None:
    said = _said(f"{REPORT_HEADS[language]}{heading}\n\n{POINTS[language].format(bullet)}")
    assert [who for who, _ in said] == WHO
    assert all(sure < 0.9 for _, sure in said)


EXCHANGES = {
    "en": "Q (Uganda): Who pays for it?\n\nA (Ms. Ana Tabua): The owners do.\n\nQuestion 2 (Chile): Is it safe?\n",
    "fr": "Q (Ouganda) : qui paie ?\n\nR (Mme Ana Tabua) : les armateurs.\n\nQuestion 2 (Chili) : est-ce sûr ?\n",
    "es": "P (Uganda): ¿Quién lo paga?\n\nR (Sra. Ana Tabua): Los dueños.\n\nPregunta 2 (Chile): ¿Es seguro?\n",
}


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_questions_and_answers_are_those_of_whom_their_brackets_name(language: str) -> None:
    said = _said(REPORT_HEADS[language] + EXCHANGES[language])
    assert [who for who, _ in said] == ["state/UGA", "person:ana-tabua", "state/CHL"]


@pytest.mark.parametrize("heading", ["Country updates", "Projects under way", "The levy since 2030"])
def test_labels_under_other_headings_are_nobodys_words(heading: str) -> None:
    points = "Ghana: Forty cranes were mended.\n\nTogo: A levy was raised in 2031.\n\nFiji: Work began in May.\n"
    assert _said(f"{REPORT_HEADS['en']}{heading}\n\n{points}") == []


@pytest.mark.parametrize("heading", ["Discussion", "Comments"])
def test_rows_of_people_under_such_a_heading_say_nothing(heading: str) -> None:
    rows = "Chair: Ms. Ana Tabua\n\nGhana: Mr. Ole Brandt\n\nTogo: Mr. Luis Paz\n"
    assert _said(f"{REPORT_HEADS['en']}{heading}\n\n{rows}") == []


def test_one_label_among_other_points_is_nobodys() -> None:
    points = "- The levy is a burden.\n- Ghana: See the annex on cranes.\n- Crews pay too much.\n- Nobody checks.\n"
    assert _said(f"{REPORT_HEADS['en']}Comments\n\n{points}") == []
