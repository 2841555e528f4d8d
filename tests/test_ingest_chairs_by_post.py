"""Who chairs a meeting opens and closes it where the post alone is told; not the debate under an item."""

from __future__ import annotations

import pytest

from tests.ingesting import REPORT_HEADS, conversion

ELECTED = {
    "en": "Mr. Olo Tam (Ghana) was elected Chair.\n\nRopes were discussed at length.\n\n",
    "fr": "M. Olo Tam (Ghana) a été élu Président.\n\nLes cordes ont été discutées longuement.\n\n",
    "es": "El Sr. Olo Tam (Ghana) fue elegido Presidente.\n\nLas sogas se examinaron con detenimiento.\n\n",
}


def _roles(language: str, sentence: str, before: str | None = None) -> set[str]:
    found = conversion(REPORT_HEADS[language] + (before or ELECTED[language]) + sentence)
    return {p.role for p in found.participations if p.person == "olo-tam"}


@pytest.mark.parametrize(
    ("language", "sentence", "role"),
    [
        ("en", "The Chair declared the meeting closed at 4.40 p.m.", "closing"),
        ("en", "The meeting was closed by the Chair at 5 p.m.", "closing"),
        ("en", "In his closing remarks, the Chair thanked the interpreters.", "closing"),
        ("en", "The Chair opened the meeting at 10 a.m. and welcomed the delegates.", "opening"),
        ("fr", "Le Président a déclaré close la réunion.", "closing"),
        ("fr", "La séance a été levée par le Président à 17 heures.", "closing"),
        ("fr", "Le Président a ouvert la réunion à 10 heures.", "opening"),
        ("es", "El Presidente declaró clausurada la reunión.", "closing"),
        ("es", "Al clausurar la reunión, el Presidente agradeció a los intérpretes.", "closing"),
        ("es", "El Presidente inauguró la reunión y dio la bienvenida.", "opening"),
    ],
)
def test_the_chair_opens_and_closes(language: str, sentence: str, role: str) -> None:
    assert _roles(language, sentence) == {"chair", role}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The Chair adjourned the discussion."),
        ("en", "The Chair of the Tides Council closed the meeting."),
        ("fr", "Le Président a clos le débat."),
        ("es", "El Presidente del Consejo de Mareas clausuró la reunión."),
    ],
)
def test_another_chair_or_a_debate_is_not_meant(language: str, sentence: str) -> None:
    assert _roles(language, sentence) == {"chair"}


def test_of_two_chairs_neither_is_meant() -> None:
    two = "The meeting was co-chaired by Mr. Olo Tam (Ghana) and Ms. Ina Bel (Peru).\n\nRopes were discussed.\n\n"
    assert _roles("en", "The Chair declared the meeting closed at 4.40 p.m.", two) == {"chair"}
