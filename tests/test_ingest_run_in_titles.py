"""Titles in capitals that run into their paragraphs: the opening of a report ends there."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

REPORTS = {
    "en": """Second Forum on Quays and Tides

Summary report, 14 March 2031

The second Forum on Quays and Tides took place from 14 to 17 March 2031 in Leeds.

OPENING

Idris Overbury, Minister of Ports, Kenya, welcomed the delegates.

{title}: This session was held on Tuesday. Liss Marwood, Institute of Rail, Ghana, said that the quays were full.
""",
    "fr": """Deuxième Forum sur les quais et les marées

Compte rendu, 14 mars 2031

Le deuxième Forum sur les quais et les marées s'est tenu du 14 au 17 mars 2031 à Lyon.

OUVERTURE

Idris Overbury, ministre des Ports, Kenya, a souhaité la bienvenue aux délégués.

{title}: Cette session s'est tenue mardi. Liss Marwood, Institut du Rail, Ghana, a déclaré que les quais sont pleins.
""",
    "es": """Segundo Foro sobre Muelles y Mareas

Informe resumido, 14 de marzo de 2031

El segundo Foro sobre Muelles y Mareas se celebró del 14 al 17 de marzo de 2031 en Lima.

APERTURA

Idris Overbury, ministro de Puertos, Kenia, dio la bienvenida a los delegados.

{title}: Esta sesión se celebró el martes. Liss Marwood, Instituto del Riel, Ghana, dijo que los muelles están llenos.
""",
}


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "SMALL HARBOURS AND THE RIGHT TO LEAVE"),
        ("fr", "LES PETITS PORTS ET LE DROIT DE PARTIR"),
        ("es", "PUERTOS PEQUEÑOS EN UN MAR QUE SUBE"),
    ],
)
def test_who_speaks_under_a_title_that_runs_in_does_not_open_the_meeting(language: str, title: str) -> None:
    found = conversion(REPORTS[language].format(title=title))
    roles = {p.person: (p.role, "/" in p.event) for p in found.participations}
    assert roles == {"idris-overbury": ("opening", True), "liss-marwood": ("speaker", False)}


@pytest.mark.parametrize(
    "title", ["THE PRESIDENT OF THE FORUM", "LISS MARWOOD", "KENYA AND THE QUAYS", "Ports and the sea"]
)
def test_who_speaks_or_small_letters_before_a_colon_are_no_such_title(title: str) -> None:
    found = conversion(REPORTS["en"].format(title=title))
    assert {p.role for p in found.participations if p.person == "liss-marwood"} == {"opening"}
