"""Rows of a programme that stand plainly behind one with a bullet: they are rows of their own where they name somebody
with a form of address, and else the second half of the row above."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

PROGRAMMES = {
    "en": "Programme of the Quay Forum\n\nLomé, 26 January 2033\n\n9:00 - 10:00\n\nOpening Ceremony\n\n"
    "• Welcome Remarks: Mr. Alex Dane, Chairman, Quay Group\n\n{}\n\n10:00 - 10:30\n\nSession 1: Quays\n\n"
    "Moderator: Ms. Ina Rowe, UNICEF\n",
    "fr": "Programme du Forum des quais\n\nLomé, 26 janvier 2033\n\n9h00 - 10h00\n\nCérémonie d'ouverture\n\n"
    "• Mot de bienvenue : M. Alex Dane, Président, Groupe des quais\n\n{}\n\n10h00 - 10h30\n\nSession 1 : Les quais\n\n"
    "Modératrice : Mme Ina Rowe, UNICEF\n",
    "es": "Programa del Foro de Muelles\n\nLomé, 26 de enero de 2033\n\n9:00 - 10:00\n\nCeremonia de apertura\n\n"
    "• Bienvenida: Sr. Alex Dane, Presidente, Grupo de Muelles\n\n{}\n\n10:00 - 10:30\n\nSesión 1: Los muelles\n\n"
    "Moderadora: Sra. Ina Rowe, UNICEF\n",
}


@pytest.mark.parametrize("mark", [": ", " - ", " – ", "- "])
@pytest.mark.parametrize(
    ("language", "label", "who"),
    [
        ("en", "Launch of the old report", "Mr. Ivo Tolosa, Director, UNICEF"),
        ("en", "Keynote Address and Official Opening Ceremony", "H.E. Ivo Tolosa, Vice President of Ghana"),
        ("fr", "Lancement du rapport", "M. Ivo Tolosa, Directeur, UNICEF"),
        ("fr", "Discours liminaire et ouverture officielle", "S.E. M. Ivo Tolosa, Vice-Président du Ghana"),
        ("es", "Lanzamiento del informe", "Sr. Ivo Tolosa, Director, UNICEF"),
        ("es", "Discurso e inauguración oficial", "Sr. Ivo Tolosa, Vicepresidente de Ghana"),
    ],
)
def test_a_row_that_names_somebody_is_one_of_its_own(language: str, label: str, who: str, mark: str) -> None:
    mark = " : " if language == "fr" and mark == ": " else mark
    found = conversion(PROGRAMMES[language].format(f"{label}{mark}{who}"))
    told = {(p.person, p.role) for p in found.participations}
    assert told == {("alex-dane", "opening"), ("ivo-tolosa", "opening"), ("ina-rowe", "moderator")}


@pytest.mark.parametrize("half", ["Harbour Trust", "of the Harbour Trust and its Ports", "Tides- Boats and Sands"])
def test_a_row_that_names_nobody_stays_no_row(half: str) -> None:
    found = conversion(PROGRAMMES["en"].format(half))
    assert {p.person for p in found.participations} == {"alex-dane", "ina-rowe"}
