"""Records of houses of parliament and of councils call their sittings by the house that the title names."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

DAYS = {"en": "13 May 2032", "fr": "13 mai 2032", "es": "13 de mayo de 2032"}
TURNS = {
    "en": "Ms ANA ROE: The piers of Lakeport are old. We call on the Government to mend them.\n\n"
    "Mr IVO PERRIN: We agree and ask the Minister to act.",
    "fr": "Mme Ana Roe : Les jetées sont vieilles. Nous demandons au Gouvernement de les réparer.\n\n"
    "M. Ivo Perrin : Nous sommes d'accord et demandons au ministre d'agir.",
    "es": "La Sra. ANA ROE: Los muelles son viejos. Pedimos al Gobierno que los repare.\n\n"
    "El Sr. IVO PERRIN: Estamos de acuerdo y pedimos al ministro que actúe.",
}


def _label(language: str, head: str) -> str | None:
    (event,) = conversion(f"{head}\n\n{DAYS[language]}\n\n{TURNS[language]}\n").events
    return event.label


@pytest.mark.parametrize(
    ("language", "head", "house"),
    [
        ("en", "PROCEEDINGS OF THE NATIONAL ASSEMBLY", "NATIONAL ASSEMBLY"),
        ("en", "REPUBLIC OF QUAYLAND\n\nDEBATES OF THE NATIONAL COUNCIL", "NATIONAL COUNCIL"),
        ("en", "MINUTES OF PROCEEDINGS OF THE HOUSE OF ASSEMBLY", "HOUSE OF ASSEMBLY"),
        ("en", "Official Report of the Senate", "Senate"),
        ("en", "HOUSE OF REPRESENTATIVES\nOFFICIAL REPORT", "HOUSE OF REPRESENTATIVES"),
        ("fr", "JOURNAL DES DÉBATS DE L'ASSEMBLÉE NATIONALE", "ASSEMBLÉE NATIONALE"),
        ("fr", "Compte rendu intégral des débats du Sénat", "Sénat"),
        ("fr", "PARLEMENT DE LA CÔTE\nCompte rendu analytique", "PARLEMENT DE LA CÔTE"),
        ("es", "DIARIO DE SESIONES DEL CONGRESO DE LOS DIPUTADOS", "CONGRESO DE LOS DIPUTADOS"),
        ("es", "CÁMARA DE SENADORES\nVERSIÓN TAQUIGRÁFICA", "CÁMARA DE SENADORES"),
        ("es", "AYUNTAMIENTO DE LAKEPORT\nACTA", "AYUNTAMIENTO DE LAKEPORT"),
    ],
)
def test_a_sitting_is_called_by_the_house_whose_debates_are_recorded(language: str, head: str, house: str) -> None:
    named, _, day = (_label(language, head) or "").rpartition(", ")
    assert (named.rpartition(", ")[0], day) == (house, DAYS[language])


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Members of the National Assembly"),
        ("fr", "Palais de l'Assemblée nationale"),
        ("es", "Palacio del Senado"),
    ],
)
def test_who_sits_in_a_house_or_where_it_is_holds_no_sitting(language: str, head: str) -> None:
    text = f"{head}\n\n{DAYS[language]}\n\n{TURNS[language]}\n"
    assert all((event.label or "").count(",") < 2 for event in conversion(text).events)
