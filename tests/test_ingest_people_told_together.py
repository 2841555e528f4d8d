"""People told together: each has the post and the body that stand with the own name, and an office is nobody else's."""

from __future__ import annotations

import pytest

from tests.ingesting import REPORT_HEADS, conversion, statements


def _served(language: str, told: str) -> dict[str, set[str | None]]:
    """Whom everybody serves."""
    found = conversion(f"{REPORT_HEADS[language]}{told}\n").participations
    return {one.person: {*one.on_behalf_of, *(h.body for h in one.holdings)} - {None} for one in found}


@pytest.mark.parametrize(
    ("language", "told", "first", "second"),
    [
        (
            "en",
            "Opened by Ana Roe, Director, Institute of Quays and Joaquín Vea Rueda, Mayor, City of Lund.",
            "institute-of-quays",
            "city-of-lund",
        ),
        (
            "en",
            "The talks were opened by Ana Roe of the Institute of Quays and Joaquín Vea Rueda of the Boat Trust.",
            "institute-of-quays",
            "boat-trust",
        ),
        (
            "fr",
            "La réunion a été ouverte par Ana Roe de l'Institut des quais et Joaquín Vea Rueda du Réseau des marins.",
            "institut-des-quais",
            "reseau-des-marins",
        ),
        (
            "es",
            "Fue inaugurada por Ana Roe del Instituto de Muelles y Joaquín Vea Rueda de la Asociación de Remos.",
            "instituto-de-muelles",
            "asociacion-de-remos",
        ),
    ],
)
def test_a_body_ends_before_the_next_ones_name(language: str, told: str, first: str, second: str) -> None:
    assert _served(language, told) == {
        "ana-roe": {f"organization/{first}"},
        "joaquin-vea-rueda": {f"organization/{second}"},
    }


@pytest.mark.parametrize(
    ("language", "told", "body"),
    [
        ("es", "La Sra. Ana Roe, del Instituto de Balsas y Ciencias Portuarias, Kenia, habló.", "ciencias-portuarias"),
        ("es", "La Confederación de Marineras y Marineros del Lago (CML) lo pidió.", ""),
    ],
)
def test_a_second_field_of_a_body_is_nobody(language: str, told: str, body: str) -> None:
    found = conversion(f"{REPORT_HEADS[language]}{told}\n")
    assert [one.key for one in found.people] == (["ana-roe"] if body else [])
    assert any(organization.ref.endswith(body or "marineros-del-lago") for organization in found.organizations)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fr", "Mme Ana Roe, directrice, M. Ivo Crane, président, et M. Sam Linn, secrétaire, ont parlé."),
        (
            "es",
            "La Sra. Ana Roe, directora, el Sr. Ivo Crane, presidente, la Sra. Ida Linn, jefa, hablaron.",
        ),
    ],
)
def test_an_office_behind_one_name_is_not_that_of_those_beside(language: str, told: str) -> None:
    found = conversion(f"{REPORT_HEADS[language]}{told}\n").participations
    assert "ana-roe" not in {one.person for one in found if one.role == "chair"}
    assert "ida-linn" not in {one.person for one in found if one.role == "chair"}


def test_words_in_capitals_that_are_a_post_lead_on_to_nobodys_body() -> None:
    told = "The talks heard a Senior Scientist of the Institute of Quays."
    assert _served("en", told) == {}


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "For her part, Gabriela Vea, of W Radio Kenya, stressed the role of quays."),
        ("fr", "Pour sa part, Gabriela Vea, de W Radio Kenya, a souligné le rôle des quais."),
        ("es", "Por su parte, Gabriela Vea, de W Radio Kenia, enfatizó el papel de los muelles."),
    ],
)
def test_a_state_that_ends_the_name_of_a_body_keeps_nobody_from_speaking(language: str, told: str) -> None:
    assert statements(REPORT_HEADS[language] + told + "\n")[-1][0] == "Gabriela Vea"
