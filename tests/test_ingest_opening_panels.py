"""A panel that begins or ends a meeting is a debate: who sits on it speaks, and opens or closes nothing."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": ("Programme", "Seminar on Tide Mills, Lomé, 12 March 2031", "Registration", "Close of the day"),
    "fr": ("Programme", "Séminaire sur les moulins à marée, Lomé, 12 mars 2031", "Inscription", "Fin de la journée"),
    "es": ("Programa", "Seminario sobre molinos de marea, Lomé, 12 de marzo de 2031", "Registro", "Fin del día"),
}
DEBATES = [
    ("en", "Opening panel: Tides that work for towns"),
    ("en", "Closing round table on tolls"),
    ("fr", "Panel d'ouverture : Des marées qui servent les villes"),
    ("fr", "Panel inaugural sur les péages"),
    ("fr", "Table ronde inaugurale sur les péages"),
    ("fr", "Débat d'ouverture – Des marées qui servent les villes"),
    ("fr", "Panel de clôture"),
    ("es", "Panel de apertura: Mareas que sirven a las ciudades"),
    ("es", "Mesa redonda de apertura – Mareas y peajes"),
    ("es", "Panel de clausura"),
]
OPENINGS = [
    ("en", "Opening session", "opening"),
    ("en", "Panel: Opening remarks", "opening"),
    ("fr", "Session d'ouverture", "opening"),
    ("fr", "Panel : Mots d'ouverture", "opening"),
    ("fr", "Séance de clôture", "closing"),
    ("es", "Sesión inaugural", "opening"),
    ("es", "Panel: Palabras de apertura", "opening"),
]
PERSON = {
    "en": "Ms. Adwoa Mensah, Mayor of Valdor",
    "fr": "Mme Adwoa Mensah, Maire de Valdor",
    "es": "Sra. Adwoa Mensah, Alcaldesa de Valdor",
}


def _roles(language: str, title: str) -> set[str]:
    kind, meeting, first, last = HEADS[language]
    rows = f"9:00 {first}\n\n10:00 {title}\n\n- {PERSON[language]}\n\n12:00 {last}\n"
    return {p.role for p in conversion(f"{kind}\n\n{meeting}\n\n{rows}").participations}


@pytest.mark.parametrize(("language", "title"), DEBATES)
def test_who_sits_on_such_a_panel_speaks(language: str, title: str) -> None:
    assert _roles(language, title) == {"speaker"}


@pytest.mark.parametrize(("language", "title", "role"), OPENINGS)
def test_openings_are_openings(language: str, title: str, role: str) -> None:
    assert _roles(language, title) == {role}
