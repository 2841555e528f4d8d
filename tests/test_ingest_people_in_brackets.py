"""Somebody in a bracket behind somebody else's name is no body of theirs, whatever the form of address."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Report of the meeting on quays\n\nLomé, 12 March 2031\n\n",
    "fr": "Compte rendu de la réunion sur les quais\n\nLomé, 12 mars 2031\n\n",
    "es": "Informe de la reunión sobre los muelles\n\nLomé, 12 de marzo de 2031\n\n",
}
TOLD = {
    "en": "{0} Austin Burke ({1}) said that the quays were too small.\n",
    "fr": "{0} Austin Burke ({1}) a déclaré que les quais étaient trop petits.\n",
    "es": "{0} Austin Burke ({1}) dijo que los muelles eran pequeños.\n",
}
TITLES = {"en": ("Mr.", "Sir", "Lady", "Lord"), "fr": ("M.", "Mme", "Sir", "Lady"), "es": ("Sr.", "Sir", "Sra.")}
CASES = [(language, title) for language, titles in TITLES.items() for title in titles]


@pytest.mark.parametrize(("language", "title"), CASES)
def test_a_person_is_no_body(language: str, title: str) -> None:
    found = conversion(HEADS[language] + TOLD[language].format(title, f"{title} Cecil Hale"))
    assert not found.organizations
    assert all(p.on_behalf_of == () for p in found.participations if p.person == "austin-burke")


@pytest.mark.parametrize("language", HEADS)
def test_a_body_called_after_a_person_is_one(language: str) -> None:
    body = {"en": "Lady Hale Foundation", "fr": "Fondation Lady Hale", "es": "Fundación Lady Hale"}[language]
    found = conversion(HEADS[language] + TOLD[language].format(TITLES[language][0], body))
    assert [body.label for body in found.organizations] == [body]
