"""Posts before a name that an adjective of a state alone parts from them: the post is this person's."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

TEXTS = {
    "en": "Report of the meeting\n\nThe Director of the IOM, the Togolese Ari Vea, said that the quays were old.\n",
    "fr": "Rapport de la réunion\n\nLe directeur de l'OIM, le Togolais Ari Vea, a dit que les quais sont vieux.\n",
    "es": "Informe de la reunión\n\nEl director de la OIM, el togolés Ari Vea, dijo que los muelles son viejos.\n",
}


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_post_before_is_theirs(language: str) -> None:
    (said,) = conversion(TEXTS[language]).statements
    assert said.speaker == "person:ari-vea"
    assert said.on_behalf_of == ("organization/iom",)


def test_without_an_article_or_a_comma_it_is_not() -> None:
    text = "Informe de la reunión\n\nHablaron con el director de la OIM y el togolés Ari Vea pidió más lámparas.\n"
    (said,) = conversion(text).statements
    assert (said.speaker, said.on_behalf_of) == ("person:ari-vea", ())
