"""A body that a paper spells out beside its acronym is one, whatever its words, where somebody is its officer."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

TEXTS = {
    "en": "Workshop on piers\n\n7 May 2032\n\nA workshop on piers was held in Lomé from 4 to 6 May 2032. The {N} "
    "brought mayors together.\n\nMs. Ana Roe, {P}, opened the workshop.\n",
    "fr": "Atelier sur les jetées\n\n7 mai 2032\n\nUn atelier sur les jetées s'est tenu à Lomé du 4 au 6 mai 2032. "
    "La {N} y a réuni les maires.\n\nMme Ana Roe, {P}, a ouvert l'atelier.\n",
    "es": "Taller sobre muelles\n\n7 de mayo de 2032\n\nUn taller sobre muelles se celebró en Lomé del 4 al 6 "
    "de mayo de 2032. La {N} reunió a los alcaldes.\n\nLa Sra. Ana Roe, {P}, inauguró el taller.\n",
}


def _bodies(language: str, name: str, post: str) -> set[str]:
    text = TEXTS[language].replace("{N}", name).replace("{P}", post)
    return {ref for part in conversion(text).participations for ref in part.on_behalf_of}


@pytest.mark.parametrize(
    ("language", "name", "post"),
    [
        ("en", "Gathering of Togolese Quays (GTQ)", "Vice-President of the GTQ for the Northern Region"),
        ("en", "Gathering of Togolese Quays (GTQ)", "Executive Director of GTQ"),
        ("fr", "Faîtière des quais du Togo (FQT)", "vice-présidente de la FQT de la région des Savanes"),
        ("fr", "Faîtière des quais du Togo (FQT)", "trésorière de la FQT"),
        ("es", "Mancomunidad de Muelles del Togo (MMT)", "vicepresidenta de la MMT de la región Norte"),
        ("es", "Mancomunidad de Muelles del Togo (MMT)", "vocera de la MMT"),
    ],
)
def test_an_officer_speaks_for_the_body_that_an_acronym_spells_out(language: str, name: str, post: str) -> None:
    (body,) = _bodies(language, name, post)
    assert body.startswith(f"organization/{name[:4].lower().replace('î', 'i')}")


@pytest.mark.parametrize(
    ("language", "name", "post"),
    [
        ("en", "Great Tide of Quays (GTQ)", "Director of the Harbour"),
        ("fr", "Grande Marée des quais (GMQ)", "Directrice du port"),
        ("es", "Gran Marea de Muelles (GMM)", "Directora del puerto"),
    ],
)
def test_what_nobody_is_an_officer_of_is_no_body_for_its_acronym(language: str, name: str, post: str) -> None:
    text = TEXTS[language].replace("{N}", name).replace("{P}", post)
    assert not any("mar" in body.name or "Tide" in body.name for body in conversion(text).organizations)


@pytest.mark.parametrize(
    ("language", "post", "body"),
    [
        ("en", "President of KQB", "organization/kqb"),
        ("en", "Secretary-General of the KQB", "organization/kqb"),
        ("en", "CEO of Quayline", "organization/quayline"),
        ("es", "presidenta de la KQB", "organization/kqb"),
        ("es", "fundadora de Muellelínea", "organization/muellelinea"),
        ("fr", "PDG de Quailigne", "organization/quailigne"),
    ],
)
def test_an_officer_speaks_for_a_body_of_one_unknown_word(language: str, post: str, body: str) -> None:
    assert _bodies(language, "Board of Quays", post) == {body}


@pytest.mark.parametrize(
    "post", ["Director of HRM", "Head of Communications", "Director of Finance", "President of COP"]
)
def test_other_posts_are_of_fields_of_work(post: str) -> None:
    assert _bodies("en", "Board of Quays", post) == set()
