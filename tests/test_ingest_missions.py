"""An embassy that is called by a state's adjective is that state's, and its host is spoken for by nobody of it."""

from __future__ import annotations

import pytest

from tests.test_ingest_peoples_bodies import behalf


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("en", "Mr. Halvor Okonjo, Attaché, Philippine Embassy in Kuwait"),
        ("en", "Mr. Halvor Okonjo, Philippine Embassy, Kuwait"),
        ("en", "Mr. Halvor Okonjo, Attaché at the Philippine Embassy in Kuwait City, Kuwait"),
        ("en", "Mr. Halvor Okonjo, Attaché, Embassy of the Philippines in Kuwait"),
        ("fr", "M. Halvor Okonjo, attaché, ambassade philippine au Koweït"),
        ("fr", "M. Halvor Okonjo, Consulat philippin en Italie"),
        ("es", "Sr. Halvor Okonjo, agregado, Embajada filipina en Kuwait"),
        ("es", "Sr. Halvor Okonjo, Consulado filipino en Ecuador"),
    ],
)
def test_a_mission_speaks_for_its_sender(language: str, row: str) -> None:
    assert {ref for ref in behalf(language, row) if ref.startswith("state/")} == {"state/PHL"}


@pytest.mark.parametrize("row", ["British High Commission, Kenya", "British High Commission in Kenya"])
def test_a_high_commission_is_a_mission(row: str) -> None:
    assert "state/GBR" in behalf("en", f"Mr. Halvor Okonjo, Adviser, {row}")
    assert "state/GBR" in behalf("en", f"Mr. Halvor Okonjo, Adviser at the {row}")


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("en", "Ms. Halvor Okonjo, independent consultant, Kenya"),
        ("en", "Ms. Halvor Okonjo, Senior Consultant (Kenya)"),
        ("fr", "Mme Halvor Okonjo, Consultante (Togo)"),
        ("fr", "M. Halvor Okonjo, consultant indépendant, Togo"),
        ("es", "Sra. Halvor Okonjo, consultora independiente, Honduras"),
    ],
)
def test_consultants_are_no_consuls(language: str, row: str) -> None:
    assert behalf(language, row) == set()


def test_consuls_and_consultants_of_ministries_are_their_states() -> None:
    assert "state/KEN" in behalf("en", "Ms. Halvor Okonjo, Consul General of Kenya in Lima")
    assert "state/KEN" in behalf("en", "Ms. Halvor Okonjo, consultant to the Ministry of Labour, Kenya")
    assert "state/MAR" in behalf("fr", "Mme Halvor Okonjo, Consule générale du Maroc à Lyon")
