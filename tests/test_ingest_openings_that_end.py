"""An opening of which news tell ends where a paragraph goes over to the meeting as a whole. All people are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

NEWS = {
    "es": """Lima, 12 de mayo de 2031. La Universidad del Norte realizó este lunes el Cuarto Foro de Muelles.

Durante la inauguración, la directora del Departamento de Mares, Nadia Castro Roa, destacó la historia de los puertos.

{after} el abogado Conrado Zepa Mira señaló que los muelles están rotos desde hace años.
""",
    "fr": """Dakar, le 12 mai 2031. L'Université du Nord a tenu ce lundi le quatrième Forum des quais.

Lors de l'ouverture, la directrice du Département des mers, Nadia Castro Roa, a souligné l'histoire des ports.

{after} l'avocat Conrado Zepa Mira a déclaré que les quais étaient en ruine depuis des années.
""",
    "en": """Tema, 12 May 2031. The University of the North held the Fourth Forum on Quays this Monday.

At the opening, the Director of the Department of Seas, Nadia Castro Roa, stressed the history of the ports.

{after} the lawyer Conrado Zepa Mira said that the quays had been in ruins for years.
""",
}


@pytest.mark.parametrize(
    ("language", "after", "role"),
    [
        ("es", "Durante el encuentro,", "speaker"),
        ("es", "En el marco del evento,", "speaker"),
        ("es", "En el foro,", "speaker"),
        ("es", "Por su parte,", "opening"),
        ("fr", "Au cours de la rencontre,", "speaker"),
        ("fr", "Lors du forum,", "speaker"),
        ("fr", "De son côté,", "opening"),
        ("en", "During the meeting,", "speaker"),
        ("en", "At the forum,", "speaker"),
        ("en", "For his part,", "opening"),
    ],
)
def test_who_speaks_at_the_meeting_behind_its_opening_opens_nothing(language: str, after: str, role: str) -> None:
    found = conversion(NEWS[language].format(after=after))
    told = {p.person: p.role for p in found.participations}
    assert told == {"nadia-castro-roa": "opening", "conrado-zepa-mira": role}
