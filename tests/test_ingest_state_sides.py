"""Who speaks for the side of a state, or is told to represent it, speaks for that state."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "World Quay Forum\nReport\nGeneva, 3 June 2031\n\n1. The World Quay Forum met in Geneva on 3 June 2031."
    "\n\n2. ",
    "fr": "Forum mondial des quais\nRapport\nGenève, 3 juin 2031\n\n1. Le Forum mondial des quais s'est réuni à Genève "
    "le 3 juin 2031.\n\n2. ",
    "es": "Foro Mundial de los Muelles\nInforme\nGinebra, 3 de junio de 2031\n\n1. El Foro Mundial de los Muelles se "
    "reunió en Ginebra el 3 de junio de 2031.\n\n2. ",
}
SAID = {
    "en": " said that the quays had been mended.",
    "fr": " a fait savoir que les quais étaient réparés.",
    "es": " informó que los muelles estaban reparados.",
}


def behalf(language: str, words: str) -> set[str]:
    """The refs for which the one who is named speaks."""
    found = conversion(HEADS[language] + words + SAID[language])
    said = [s for s in found.statements if "okonjo" in str(s.speaker)]
    assert said, words
    return {ref for s in said for ref in s.on_behalf_of}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "On the Ivorian side, Mr. Halvor Okonjo, deputy director of quays,"),
        ("en", "From the Ivorian side, Mr. Halvor Okonjo"),
        ("en", "On Côte d'Ivoire's side, Mr. Halvor Okonjo"),
        ("en", "The Ivorian side, represented by Mr. Halvor Okonjo, Director of Quays,"),
        ("en", "Côte d'Ivoire, represented by Mr. Halvor Okonjo, Director, Department of Quays,"),
        ("en", "Côte d'Ivoire, through Mr. Halvor Okonjo,"),
        ("fr", "Côté ivoirien, M. Halvor Okonjo, sous-directeur des quais,"),
        ("fr", "Du côté ivoirien, M. Halvor Okonjo"),
        ("fr", "Pour la partie ivoirienne, M. Halvor Okonjo, sous-directeur des quais,"),
        ("fr", "Au nom de la délégation ivoirienne, M. Halvor Okonjo"),
        ("fr", "La Côte d'Ivoire, représentée par M. Halvor Okonjo, directeur des quais,"),
        ("fr", "La Côte d'Ivoire, par la voix de M. Halvor Okonjo,"),
        ("es", "Por el lado marfileño, el Sr. Halvor Okonjo, subdirector de muelles,"),
        ("es", "Por la parte marfileña, el Sr. Halvor Okonjo"),
        ("es", "En nombre de la delegación marfileña, el Sr. Halvor Okonjo"),
        ("es", "La parte marfileña, representada por el Sr. Halvor Okonjo, subdirector de muelles,"),
        ("es", "Côte d'Ivoire, por intermedio del Sr. Halvor Okonjo, Director del Instituto de Muelles,"),
        ("es", "Por Côte d'Ivoire, el Sr. Halvor Okonjo"),
    ],
)
def test_the_side_that_leads_to_a_name_is_spoken_for(language: str, words: str) -> None:
    assert behalf(language, words) == {"state/CIV"}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "On the Ivorian border, Mr. Halvor Okonjo"),
        ("en", "Through the Ivorian forests, Mr. Halvor Okonjo"),
        ("fr", "À côté de la Côte d'Ivoire, M. Halvor Okonjo"),
        ("fr", "Sur la côte ivoirienne, M. Halvor Okonjo"),
        ("es", "Al pasar por Côte d'Ivoire, el Sr. Halvor Okonjo"),
        ("es", "Por la costa marfileña, el Sr. Halvor Okonjo"),
    ],
)
def test_a_state_that_only_stands_before_a_name_is_not(language: str, words: str) -> None:
    assert behalf(language, words) == set()
