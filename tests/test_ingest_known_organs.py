"""Organs and offices of bodies that the registry knows: which are named, and how far."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion
from tests.test_ingest_bodies import EN, ES, FR, bodies


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (EN + "The CARICOM Secretariat kept the list of boats.", "CARICOM Secretariat"),
        (
            EN + "The list came from the ILO Decent Work Team and Office for the Pacific, Dr. Ada Quill said.",
            "ILO Decent Work Team and Office for the Pacific",
        ),
        (
            EN + "Boats were lent by the ILO Country Office for Zambia, Malawi and Mozambique.",
            "ILO Country Office for Zambia, Malawi and Mozambique",
        ),
        (
            EN + "The UNHCR Regional Bureau for East and Horn of Africa lent oars.",
            "UNHCR Regional Bureau for East and Horn of Africa",
        ),
        (EN + "The EU Delegation to Kenya paid for the paint.", "EU Delegation to Kenya"),
        (EN + "The ASEAN Committee on Migrant Workers saw the quays.", "ASEAN Committee on Migrant Workers"),
        (EN + "This was sent to the Governing Body of the ILO.", "Governing Body of the ILO"),
        (EN + "Speakers:\n- Ms. Ada Quill, Director, IOM Office in Malta\n", "IOM Office in Malta"),
        (FR + "La liste est du Bureau de l'OIT à Dakar.", "Bureau de l'OIT à Dakar"),
        (FR + "Le Bureau de pays de l'OIT pour l'Algérie a prêté des rames.", "Bureau de pays de l'OIT pour l'Algérie"),
        (
            FR + "La Délégation de l'Union européenne au Niger a payé la peinture.",
            "Délégation de l'Union européenne au Niger",
        ),
        (FR + "Le Secrétariat permanent du SELA a tenu la liste.", "Secrétariat permanent du SELA"),
        (ES + "Organizan: Secretaría Permanente del SELA y los puertos.", "Secretaría Permanente del SELA"),
        (ES + "La Misión de la OIM en Chile prestó los remos.", "Misión de la OIM en Chile"),
        (
            ES + "La Oficina Regional de la OIT para América Latina y el Caribe pagó la pintura.",
            "Oficina Regional de la OIT para América Latina y el Caribe",
        ),
        (
            ES + "El Grupo de Trabajo de la CEPAL sobre Barcas y Muelles vio las tablas.",
            "Grupo de Trabajo de la CEPAL sobre Barcas y Muelles",
        ),
    ],
)
def test_organs_of_known_bodies_are_bodies_of_their_own(text: str, body: str) -> None:
    found = {record.label: record for record in conversion(text).organizations}
    assert body in found
    assert found[body].parent is not None


@pytest.mark.parametrize(
    "text",
    [
        EN + "The ILO Office Director and the IGAD Secretariat Clerk saw the boats.",
        EN + "The EU Delegation asked for the floor, and the EU delegation had it.",
        EN + "The office of the ILO is near the lake; the ILO's Office is, too.",
        EN + "The Office of the European Union's Envoy lent oars.",
        EN + "UN Member States and the ILO Convention were named.",
        FR + "La Délégation de l'Union européenne a demandé la parole.",
        FR + "Le Bureau de l'OIT est près du lac, et la mission de l'OIM aussi.",
        ES + "La Delegación de la Unión Europea pidió la palabra.",
        ES + "La Oficina de la OIM está cerca del lago, y la misión de la OIT también.",
        ES + "La Corte presentó los informes de la OIM.",
    ],
)
def test_no_organ_is_made_of_posts_delegations_and_bare_offices(text: str) -> None:
    assert not bodies(text)


def test_an_organ_that_begins_with_its_body_hides_the_name_of_the_body() -> None:
    found = conversion(EN + "The IGAD Secretariat kept the list of boats.")
    assert [m.ref for m in found.mentions if m.ref.startswith("organization/")] == ["organization/igad-secretariat"]


def test_a_body_on_a_line_of_its_own_is_not_of_the_next() -> None:
    found = bodies("International Labour Organization\nWorking Group\nThird session\n\n" + EN)
    assert not any(name.startswith("International") for name in found)
