"""Names that nothing beside them shows are weighed by what they look like. All meetings and people are invented."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ingest.convert import convert
from ingest.weighing.name_signs import NameSigns
from ingest.weighing.weights import NAME, NO_NAME, Weights, load_weights
from tests.ingesting import knowledge, source

# Rows and sentences with names alone: neither honorifics nor posts nor bodies stand beside them.
BARE = {
    "en": (
        "Forum on Nets and Tides\nAccra, 4 May 2032\n\n{} asked whether the nets would be paid for.\n",
        "According to the minutes, {} had asked for more nets.\n",
    ),
    "fr": (
        "Forum des filets et des marées\nAccra, 4 mai 2032\n\n{} a demandé si les filets seraient payés.\n",
        "D'après le compte rendu, {} avait demandé plus de filets.\n",
    ),
    "es": (
        "Foro de Redes y Mareas\nAcra, 4 de mayo de 2032\n\n{} preguntó si se pagarían las redes.\n",
        "Según el acta, {} había pedido más redes.\n",
    ),
}
PEOPLE = ("Adwoa Mensah-Roe", "Marisol Quiroga Peña", "Jean-Baptiste Ndiaye", "Hiroshi Tanabe")
THINGS = {
    "en": ("Coffee Break", "Plenary Hall", "Working Group", "Blue Tides", "Closing Remarks"),
    "fr": ("Pause Café", "Grande Salle", "Groupe Bleu", "Belles Marées", "Mot de Clôture"),
    "es": ("Pausa General", "Salón Azul", "Mesa Redonda", "Redes Nuevas", "Palabras Finales"),
}


def people(text: str, names: Weights | None) -> set[str]:
    found = convert(source(text), replace(knowledge(), name_weights=names, role_weights=None))
    return {person.names[0] for person in found.people}


@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.parametrize("language", BARE)
def test_bare_names_are_people(language: str, name: str) -> None:
    for text in BARE[language]:
        assert name in people(text.format(name), load_weights("names"))


@pytest.mark.parametrize("language", THINGS)
def test_other_words_in_capitals_are_nobody(language: str) -> None:
    for words in THINGS[language]:
        for text in BARE[language]:
            assert not people(text.format(words), load_weights("names"))


def test_without_weights_bare_words_are_nobody() -> None:
    assert people(BARE["en"][0].format("Adwoa Mensah-Roe"), None) == set()


def test_weights_decide() -> None:
    text = BARE["en"][0].format("Blue Tides")
    assert people(text, Weights((NO_NAME, NAME), (0.0, 0.0), {"word:tides": (0.0, 9.0)})) == {"Blue Tides"}
    assert people(text, Weights((NO_NAME, NAME), (0.0, 0.0), {"word:tides": (9.0, 0.0)})) == set()


def test_signs_tell_words_and_what_stands_beside_them() -> None:
    text = "Chair: Ana de la ROE-Sosa, of the tide office\nThe tides of ana"
    start = text.index("Ana")
    signs = NameSigns(text).of(start, text.index(","))
    assert signs == sorted(set(signs))
    assert {"words:3", "word:ana", "word:roe", "particle:de", "particle:la", "capitals", "hyphen"} <= set(signs)
    assert {"small:any", "small:first", "left0:chair", "before::", "behind:,", "right0:of", "first^ana"} <= set(signs)
    assert "small:last" not in signs


def test_words_at_the_edges_of_a_text_have_signs() -> None:
    signs = NameSigns("Ana Roe").of(0, 7)
    assert {"before:edge", "behind:edge", "times:1"} <= set(signs)
