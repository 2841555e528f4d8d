"""People whom only the adjective of their state introduces, and whose given name is a town's."""

from __future__ import annotations

import pytest

from tests.ferries import EN, ES, FR
from tests.ingesting import conversion


def people(text: str) -> dict[str, tuple[str, ...]]:
    """Names with the states that the text gives with them."""
    return {record.names[0]: record.states for record in conversion(text).people}


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        (EN + "Kenyan Enid Marsh said that boats were late.", "Enid Marsh", "KEN"),
        (EN + "The second panel was moderated by Kenyan Enid Marsh in the hall.", "Enid Marsh", "KEN"),
        (FR + "La Togolaise Énide Marais a critiqué les bacs.", "Énide Marais", "TGO"),
        (FR + "Selon le Chilien Silas Vea, les bacs tardent.", "Silas Vea", "CHL"),
        (FR + "L'Ivoirien Silas Vea a critiqué les bacs.", "Silas Vea", "CIV"),
        (ES + "La panameña Enid Sol criticó las barcas.", "Enid Sol", "PAN"),
        (ES + "Cerró la mesa, que presidió el chileno Silas Vea, una nota de las barcas.", "Silas Vea", "CHL"),
        (ES + "El canciller ecuatoriano, Santiago Vea Sol, criticó las barcas.", "Santiago Vea Sol", "ECU"),
    ],
)
def test_the_adjective_of_a_state_introduces_somebody(text: str, name: str, state: str) -> None:
    assert people(text) == {name: (f"state/{state}",)}


@pytest.mark.parametrize(
    "text",
    [
        EN + "The Kenyan Quay Network said that boats were late.",
        EN + "Swiss Harbour Trust said that boats were late.",
        EN + "Kenyan Harbour Days begin in May.",
        FR + "La Banque togolaise Énide Marais a prêté des bacs.",
        FR + "Le Réseau chilien Quais Ouverts a critiqué les bacs.",
        ES + "La chilena Red Muelles Abiertos criticó las barcas.",
        ES + "Las barcas chilenas Sol Naciente llegaron tarde.",
    ],
)
def test_such_an_adjective_before_a_body_or_a_thing_names_nobody(text: str) -> None:
    assert not people(text)
