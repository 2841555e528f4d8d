"""Whose General Assembly a text means that names one organization that has one."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

OAS, UNGA = "organization/oas-general-assembly", "organization/unga"


def assemblies(text: str) -> set[str]:
    return {m.ref for m in conversion(text).mentions} & {OAS, UNGA}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ORGANIZACIÓN DE LOS ESTADOS AMERICANOS\nASAMBLEA GENERAL\n\nActa de la sesión del 4 de mayo de 2032\n", OAS),
        ("The Secretary General of the OAS said that the General Assembly was to meet in Lomé.\n", OAS),
        ("Le conseil de l'OEA a noté que l'Assemblée générale se réunira à Lomé.\n", OAS),
        ("La ONU y la OEA dijeron que la Asamblea General se reunirá en Lomé.\n", UNGA),
        ("The OAS and the UNHCR said that the General Assembly was to meet in Lomé.\n", UNGA),
        ("La Asamblea General se reunió en Lomé.\n", UNGA),
    ],
)
def test_it_is_that_of_the_organization_named(text: str, expected: str) -> None:
    assert assemblies(text) == {expected}
