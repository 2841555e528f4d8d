"""A clause behind a name that says what its bearer leads or represents tells for whom they speak."""

from __future__ import annotations

import pytest

from tests.test_ingest_state_sides import behalf


@pytest.mark.parametrize(
    ("language", "words", "ref"),
    [
        ("en", "Mr. Halvor Okonjo, who runs the Mooring Trust,", "organization/mooring-trust"),
        ("en", "Mr. Halvor Okonjo, who works for the ILO,", "organization/ilo"),
        ("en", "Mr. Halvor Okonjo, who represented Togo,", "state/TGO"),
        ("en", "Mr. Halvor Okonjo, representing the Mooring Trust,", "organization/mooring-trust"),
        ("fr", "M. Halvor Okonjo, qui dirige le Fonds des amarres,", "organization/fonds-des-amarres"),
        ("fr", "M. Halvor Okonjo, à la tête de l'Association Quais Ouverts,", "organization/association-quais-ouverts"),
        ("fr", "M. Halvor Okonjo, qui représentait l'OIT,", "organization/ilo"),
        ("fr", "M. Halvor Okonjo, qui représentait le Togo,", "state/TGO"),
        ("fr", "M. Halvor Okonjo, représentant le Fonds des amarres,", "organization/fonds-des-amarres"),
        ("es", "El Sr. Halvor Okonjo, quien dirige la Fundación Amarras,", "organization/fundacion-amarras"),
        ("es", "El Sr. Halvor Okonjo, al frente de la Fundación Amarras,", "organization/fundacion-amarras"),
        ("es", "El Sr. Halvor Okonjo, que representó a la OIT,", "organization/ilo"),
        ("es", "El Sr. Halvor Okonjo, quien representó a Togo,", "state/TGO"),
    ],
)
def test_what_somebody_leads_or_represents_is_spoken_for(language: str, words: str, ref: str) -> None:
    assert behalf(language, words) == {ref}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Mr. Halvor Okonjo, who visited the Mooring Trust in May,"),
        ("en", "Mr. Halvor Okonjo, who heads the list,"),
        ("fr", "M. Halvor Okonjo, qui a visité le Fonds des amarres,"),
        ("fr", "M. Halvor Okonjo, qui dirige les débats,"),
        ("es", "El Sr. Halvor Okonjo, quien visitó la Fundación Amarras,"),
        ("es", "El Sr. Halvor Okonjo, quien dirige el debate,"),
    ],
)
def test_what_somebody_only_visits_is_not(language: str, words: str) -> None:
    assert behalf(language, words) == set()
