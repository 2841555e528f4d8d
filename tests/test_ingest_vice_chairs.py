"""Who was vice-chair of a meeting takes no part in it by that; who was its chair or rapporteur does."""

from __future__ import annotations

import pytest

from tests.ingesting import REPORT_HEADS, conversion


def _roles(language: str, sentence: str) -> dict[str, str]:
    return {p.person: p.role for p in conversion(REPORT_HEADS[language] + sentence).participations}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The Vice-Chairpersons were Mr. Olo Tam (Peru) for the owners and Ms. Ina Bel (Ghana) for the crews."),
        ("en", "The Vice-Chair of the meeting was Mr. Olo Tam (Peru)."),
        ("en", "Mr. Olo Tam (Peru) served as Vice-Chair."),
        ("fr", "Les vice-présidents étaient M. Olo Tam (Pérou), pour les armateurs, et Mme Ina Bel (Ghana)."),
        ("es", "Los vicepresidentes fueron el Sr. Olo Tam (Perú), por los armadores, y la Sra. Ina Bel (Ghana)."),
        ("es", "Actuó como Vicepresidente el Sr. Olo Tam (Perú)."),
    ],
)
def test_vice_chairs_take_no_part_by_that(language: str, sentence: str) -> None:
    assert _roles(language, sentence) == {}


@pytest.mark.parametrize(
    ("language", "sentence", "role"),
    [
        ("en", "The Chair of the meeting was Mr. Olo Tam (Peru).", "chair"),
        ("fr", "Le Président de la réunion était M. Olo Tam (Pérou).", "chair"),
        ("es", "El Relator de la reunión fue el Sr. Olo Tam (Perú).", "rapporteur"),
        ("en", "The Vice-Chair, Mr. Olo Tam (Peru), said that ropes were dear.", "speaker"),
        ("fr", "Le vice-président, M. Olo Tam (Pérou), a déclaré que les cordes étaient chères.", "speaker"),
    ],
)
def test_who_chairs_reports_or_speaks_takes_part(language: str, sentence: str, role: str) -> None:
    assert _roles(language, sentence) == {"olo-tam": role}
