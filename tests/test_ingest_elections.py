"""Who was elected to preside or to report, several in one sentence, and to which other office."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "REPORT\n\nTalks on Quays\n\nThe meeting on quays was held in Geneva on 9 May 2033.\n\n",
    "fr": "RAPPORT\n\nEntretiens des quais\n\nLa réunion sur les quais s’est tenue à Genève le 9 mai 2033.\n\n",
    "es": "INFORME\n\nJornadas\n\nLa reunión sobre los muelles se celebró en Ginebra el 9 de mayo de 2033.\n\n",
}


def parts(language: str, text: str) -> set[tuple[str, str]]:
    """Person and role of each participation."""
    return {(p.person, p.role) for p in conversion(HEADS[language] + text).participations}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mr. Odo Fenn was elected Chairperson, and Ms. E. Marsh (Togo) Rapporteur."),
        ("en", "Mr. Odo Fenn (Ghana) was elected as Chairperson and Ms. E. Marsh (Togo) as Rapporteur."),
        ("en", "It elected Mr. Odo Fenn (Ghana) Chair, Ms. Ida Roe (Chad) Vice-Chair and Ms. E. Marsh (Togo) "
         "Rapporteur."),
        ("fr", "M. Odo Fenn (Ghana) a été élu Président et Mme E. Marsh (Togo) Rapporteuse."),
        ("fr", "La réunion a élu M. Odo Fenn à la présidence et Mme E. Marsh (Togo) aux fonctions de rapporteur."),
        ("fr", "La réunion a élu Président M. Odo Fenn (Ghana) et Rapporteuse Mme E. Marsh (Togo)."),
        ("es", "El Sr. Odo Fenn (Ghana) fue elegido Presidente y la Sra. E. Marsh (Togo) Relatora."),
        ("es", "La reunión eligió Presidente al Sr. Odo Fenn (Ghana) y Relatora a la Sra. E. Marsh (Togo)."),
    ],
)  # fmt: skip
def test_those_elected_in_one_sentence_have_each_their_office(language: str, text: str) -> None:
    assert parts(language, text) == {("odo-fenn", "chair"), ("e-marsh", "rapporteur")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mr. Odo Fenn (Ghana) was elected Vice-Chairperson."),
        ("fr", "M. Odo Fenn (Ghana) a été élu Vice-Président et Mme Ida Roe (Tchad) trésorière."),
        ("es", "Por aclamación fueron elegidos Vicepresidentes el Sr. Odo Fenn (Ghana) y la Sra. Ida Roe (Chad)."),
    ],
)
def test_who_is_elected_to_another_office_takes_no_part_by_that(language: str, text: str) -> None:
    assert parts(language, text) == set()
