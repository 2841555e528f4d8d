"""Surnames alone beside a verb of saying: before the full name, and of those who have a form of address alone."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Summit of ferries in Lomé\n\n12 March 2031\n\nThe summit of ferries opened on Tuesday in Lomé.\n\n",
    "fr": "Sommet des bacs à Lomé\n\n12 mars 2031\n\nLe sommet des bacs s'est ouvert mardi à Lomé.\n\n",
    "es": "Cumbre de balsas en Lomé\n\n12 de marzo de 2031\n\nLa cumbre de balsas se inauguró el martes en Lomé.\n\n",
}
BEFORE = {
    "en": "“The ports should play a role,” said Perrin.\n\n“Look at the tolls,” said Kwabena Perrin.\n",
    "fr": "« Les ports ont leur rôle », a déclaré Perrin.\n\n« Voyez les péages », a déclaré Kwabena Perrin.\n",
    "es": "«Los puertos deberían tener un papel», dijo Perrin.\n\n«Miren los peajes», dijo Kwabena Perrin.\n",
}
TITLED = {
    "en": "Mr. Perrin opened the sitting.\n\nPerrin replied that the quays were too small.\n",
    "fr": "M. Perrin a ouvert la séance.\n\nPerrin répond que les quais sont trop petits.\n",
    "es": "El Sr. Perrin abrió la sesión.\n\nPerrin respondió que los muelles eran pequeños.\n",
}
APART = {
    "en": "Mr. Perrin opened the sitting.\n\nThe visit to Perrin was long. Kenya said that the quays were too small.\n",
    "fr": "M. Perrin a ouvert la séance.\n\nLa visite à Perrin fut longue. Le Kenya a déclaré que tout est petit.\n",
    "es": "El Sr. Perrin abrió la sesión.\n\nLa visita a Perrin fue larga. Kenia dijo que los muelles eran pequeños.\n",
}
TWO = {
    "en": "Ms. Ada Perrin and Mr. Ivo Perrin took part.\n\nPerrin replied that the quays were too small.\n",
    "fr": "Mme Ada Perrin et M. Ivo Perrin ont pris part.\n\nPerrin a répondu que les quais étaient trop petits.\n",
    "es": "La Sra. Ada Perrin y el Sr. Ivo Perrin participaron.\n\nPerrin respondió que los muelles eran pequeños.\n",
}


def _speakers(language: str, papers: dict[str, str]) -> list[str | None]:
    return [statement.speaker for statement in conversion(HEADS[language] + papers[language]).statements]


@pytest.mark.parametrize("language", HEADS)
def test_before_the_full_name_it_speaks(language: str) -> None:
    assert _speakers(language, BEFORE) == ["person:kwabena-perrin", "person:kwabena-perrin"]


@pytest.mark.parametrize("language", HEADS)
def test_after_a_form_of_address_it_speaks(language: str) -> None:
    assert _speakers(language, TITLED) == ["person:perrin"]


@pytest.mark.parametrize("language", HEADS)
def test_away_from_verbs_it_may_be_anything(language: str) -> None:
    found = conversion(HEADS[language] + APART[language])
    assert len([m for m in found.mentions if m.ref == "person:perrin"]) == 1
    assert [statement.speaker for statement in found.statements] == ["state/KEN"]


@pytest.mark.parametrize("language", HEADS)
def test_of_two_it_means_neither(language: str) -> None:
    assert not {"person:ada-perrin", "person:ivo-perrin", "person:perrin"} & set(_speakers(language, TWO))
