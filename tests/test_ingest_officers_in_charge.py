"""Officers in charge: the post is the whole of it, with the body before or behind it."""

from __future__ import annotations

import pytest

from tests.ingesting import REPORT_HEADS, conversion


@pytest.mark.parametrize(
    ("language", "sentence", "post"),
    [
        ("en", "UNICEF Officer-in-charge Maria Tolosa said that it rained.", "Officer-in-charge"),
        ("en", "UNICEF's Officer-in-Charge, Maria Tolosa, said that it rained.", "Officer-in-Charge"),
        ("en", "Ms. Maria Tolosa, Officer-in-Charge, UNICEF, said that it rained.", "Officer-in-Charge"),
        ("en", "UNICEF Officer in Charge Maria Tolosa said that it rained.", "Officer in Charge"),
        ("fr", "Mme Maria Tolosa, Chargée de bureau, UNICEF, a dit qu'il pleuvait.", "Chargée de bureau"),
        ("es", "La Oficial a cargo de UNICEF, María Tolosa, dijo que llovía.", "Oficial a cargo"),
        ("es", "La Sra. María Tolosa, Oficial Encargada, UNICEF, dijo que llovía.", "Oficial Encargada"),
    ],
)
def test_an_officer_in_charge_holds_one_post(language: str, sentence: str, post: str) -> None:
    found = conversion(f"{REPORT_HEADS[language]}{sentence}\n")
    held = [(p.person, h.post, h.body) for p in found.participations for h in p.holdings]
    assert held == [("maria-tolosa", post, "organization/unicef")]


def test_what_an_officer_is_in_charge_of_stays_in_the_post() -> None:
    found = conversion(
        f"{REPORT_HEADS['en']}Ms. Maria Tolosa, Officer in charge of ports at UNICEF, said that it rained.\n"
    )
    assert [h.post for p in found.participations for h in p.holdings] == ["Officer in charge of ports"]
