"""Whoever is excused, is welcomed as a new member or is only said to be in the room takes no part by that."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

MINUTES = {
    "en": "Minutes of the meeting of the Quay Council, Tala, 4 May 2031\n\nOpening\n\n{said}\n",
    "fr": "Procès-verbal de la réunion du Conseil des quais, Tala, 4 mai 2031\n\nOuverture\n\n{said}\n",
    "es": "Acta de la reunión del Consejo de Muelles, Tala, 4 de mayo de 2031\n\nApertura\n\n{said}\n",
}


def _people(language: str, said: str) -> set[str]:
    return {p.person for p in conversion(MINUTES[language].format(said=said)).participations}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "La Présidente fait part des excuses de M. Ivo Lind, maire de Tala, et de Mme Eva Berg, députée."),
        ("fr", "Le Président présente les excuses de M. Ivo Lind, maire de Tala."),
        ("fr", "Des excuses ont été reçues de M. Ivo Lind, maire de Tala, et de Mme Eva Berg, députée."),
        ("fr", "Le Président prie le Conseil d'excuser l'absence de M. Ivo Lind, maire de Tala."),
        ("fr", "Elle présente les nouveaux membres : M. Ivo Lind, maire de Tala, et Mme Eva Berg, députée."),
        ("fr", "Elle souhaite la bienvenue à M. Ivo Lind, maire de Tala, nouveau membre."),
        ("fr", "Elle annonce la présence dans la salle de M. Ivo Lind, maire de Tala."),
        ("en", "Apologies were noted from Mr. Ivo Lind, Mayor of Tala."),
        ("en", "The Chair conveyed the apologies of Mr. Ivo Lind, Mayor of Tala."),
        (
            "es",
            "La Presidenta presentó las excusas del Sr. Ivo Lind, Alcalde de Tala, y de la Sra. Eva Berg, Diputada.",
        ),
        ("es", "La Presidenta transmitió las disculpas del Sr. Ivo Lind, Alcalde de Tala."),
    ],
)
def test_they_take_no_part(language: str, said: str) -> None:
    assert not _people(language, said)


@pytest.mark.parametrize(
    "said",
    [
        "M. Ivo Lind, maire de Tala, présente les excuses de Mme Eva Berg, députée.",
        "Mme Eva Berg, députée, étant excusée, M. Ivo Lind, maire de Tala, souhaite la bienvenue aux membres.",
    ],
)
def test_who_excuses_others_speaks(said: str) -> None:
    assert _people("fr", said) == {"ivo-lind"}
