"""Who speaks at a meeting by name alone takes part in it, whatever else a paper says of them."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

MINUTES = {
    "en": "Minutes of the meeting of the Quay Council, Tala, 4 May 2031\n\nFees\n\n{said}\n",
    "fr": "Procès-verbal de la réunion du Conseil des quais, Tala, 4 mai 2031\n\nTarifs\n\n{said}\n",
    "es": "Acta de la reunión del Consejo de Muelles, Tala, 4 de mayo de 2031\n\nTarifas\n\n{said}\n",
}


def _roles(text: str) -> set[tuple[str, str]]:
    return {(p.person, p.role) for p in conversion(text).participations}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Ana Roe asked for lower fees. John Smith replied that nets were dear."),
        ("fr", "Halvor Okonjo demande un tarif réduit. Mirela Tanasescu répond que les filets sont chers."),
        ("es", "Halvor Okonjo pide una tarifa reducida. Mirela Tanasescu responde que las redes son caras."),
    ],
)
def test_bare_names_whose_words_minutes_report_speak(language: str, said: str) -> None:
    told = _roles(MINUTES[language].format(said=said))
    assert {role for _, role in told} == {"speaker"}
    assert len(told) == 2


def test_who_is_only_named_takes_no_part() -> None:
    said = "Halvor Okonjo demande un tarif réduit. Le règlement porte la signature de Mirela Tanasescu."
    assert {person for person, _ in _roles(MINUTES["fr"].format(said=said))} == {"halvor-okonjo"}


def test_who_is_quoted_before_a_meeting_takes_no_part() -> None:
    text = (
        "NOTE CONCEPTUELLE\n\nForum des quais, Tala, 4 mai 2031\n\nContexte\n\n"
        "En 2029, Halvor Okonjo a demandé un tarif réduit pour les barques.\n"
    )
    assert not _roles(text)
