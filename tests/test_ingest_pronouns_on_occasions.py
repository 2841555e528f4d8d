"""Who opens or closes by a sentence that means them by a pronoun alone, and names behind posts in small letters."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEAD = {"en": "Ferry Forum\nMilton, 4 May 2033\n", "fr": "Forum des bacs\nLomé, 4 mai 2033\n"}
HEAD["es"] = "Foro de balsas\nArica, 4 de mayo de 2033\n"
LEDE = {
    "en": "Ottoline Vane, rector of Lake University, stressed the urgency.",
    "fr": "Lise Corvaisier, rectrice de l'Université du Lac, a souligné l'urgence.",
    "es": "Inés Tolosa, rectora de la Universidad del Lago, subrayó la urgencia.",
}


def _roles(language: str, sentence: str) -> set[str]:
    found = conversion(f"{HEAD[language]}\n{LEDE[language]}\n\n{sentence}\n")
    return {p.role for p in found.participations}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Speaking at the opening of the forum, she told of a pilot project."),
        ("en", "At the opening of the workshop, she recalled the needs of ports."),
        ("en", "In her opening remarks, she recalled the needs of ports."),
        ("fr", "Prenant la parole à l'ouverture du forum, elle a fait part d'un projet pilote."),
        ("fr", "À l'ouverture des travaux, elle a invité les participants à débattre."),
        ("fr", "En ouvrant la conférence, elle a rappelé les besoins des ports."),
        ("es", "Al hacer uso de la palabra en la apertura del foro, informó de un proyecto piloto."),
        ("es", "En la apertura de la conferencia, recordó las necesidades del puerto."),
        ("es", "En su discurso inaugural, recordó las necesidades del puerto."),
    ],
)
def test_whom_a_pronoun_means_opens(language: str, sentence: str) -> None:
    assert _roles(language, sentence) == {"opening"}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Closing the meeting, she recalled the needs of ports."),
        ("fr", "À la clôture des travaux, elle a invité les participants à débattre."),
        ("es", "Al clausurar la reunión, recordó las necesidades del puerto."),
        ("es", "En la clausura de la reunión, ella agradeció el apoyo de todos."),
    ],
)
def test_whom_a_pronoun_means_closes(language: str, sentence: str) -> None:
    assert _roles(language, sentence) == {"closing"}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Since the opening of the border last year, she said, trade has grown by half."),
        ("en", "The ferries were mended before the opening of the port, she said."),
        ("en", "In closing the gap between islands, she said, ferries matter."),
        ("en", "At the opening of last year's conference in Oslo, she had asked for more quays."),
        ("fr", "À l'ouverture du marché, elle a vu les prix monter."),
        ("fr", "En clôturant le cycle des réformes, elle espère attirer des bacs."),
        ("fr", "À l'ouverture de la conférence d'Oslo, elle avait demandé des quais."),
        ("es", "En la apertura de mercados, señaló, hay riesgos."),
        ("es", "Durante el cierre de la frontera, recordó, los barcos pararon."),
        ("es", "Con la apertura de la frontera, dijo, crecerá el comercio."),
    ],
)
def test_borders_and_other_meetings_are_not_opened(language: str, sentence: str) -> None:
    assert _roles(language, sentence) == {"speaker"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Le ministre Bastien Roux veut des bacs.\n\nLe ministre Bastien a déclaré que tout va.",
            "a déclaré",
        ),
        (
            "Luc Fontaine, ministre des bacs, a parlé.\n\nLe ministre Fontaine a déclaré que tout va.",
            "a déclaré",
        ),
        ("Luis Moreno, ministro de Balsas, habló.\n\nEl ministro Moreno dijo que los muelles son viejos.", "dijo"),
        ("Rosa Medina, jueza de Arica, habló.\n\nLa jueza Medina dijo que los muelles son viejos.", "dijo"),
    ],
)
def test_a_name_behind_a_post_is_no_adjective(text: str, words: str) -> None:
    found = conversion(f"{HEAD['fr' if 'Le ' in text else 'es']}\n{text}\n")
    assert [s.basis for s in found.statements if s.verb == words] == ["by-name"]
