"""Procès-verbaux and other records in the present tense: verbs amid a sentence, posts in bare capitals, asides."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

FR = """Comité des quais

Procès-verbal de la 2e séance
Vienne, mardi 4 mai 2032

La réunion s'est tenue à Vienne le 4 mai 2032 sous la présidence de Mme TISSIER (Togo).

4. Mme QUIRCE (Chili), parlant au nom du Groupe des ports, souscrit à la réforme. Les pays du Groupe, poursuit-elle,
attachent du prix aux phares. A son avis, les quais sont trop bas.

5. M. ORELLOU (Suède), appuyé par M. BRANDT (Malte), propose d'ajouter un alinéa sur les quais.

6. La CONSEILLERE JURIDIQUE présente les demandes reçues. Elle confirme que les critères sont remplis.

7. M. VARGA (Kenya) marque sa préférence pour un examen au cas par cas. Le Groupe, conclut-il, reste attaché aux quais.

8. M. CRANE (Japon) souhaiterait recevoir un calendrier. Il estime que les phares sont le meilleur fondement.
"""
EN = """Committee on Quays

Minutes of the meeting of 4 May 2032, Vienna

The meeting was held in Vienna on 4 May 2032.

Mr. Overbury (Chile), supported by Ms. Pask (Malta), proposed a paragraph on quays.

Ms. Stroud (Kenya) defended the record of her country's pilots.
"""
ES = """Comité de Muelles

Acta de la reunión del 4 de mayo de 2032, Viena

La reunión se celebró en Viena el 4 de mayo de 2032.

El Sr. Zarraga (Chile), apoyado por la Sra. Tolosa (Malta), propuso un párrafo sobre los muelles.

La Sra. Quirce (Kenya) defendió la labor de los prácticos de su país.
"""


def said(text: str) -> list[tuple[str, str | None]]:
    """Who says what, in order: the speaker's key or the post, and the verb."""
    return [((s.speaker or s.post or "").removeprefix("person:"), s.verb) for s in conversion(text).statements]


def test_a_verb_with_its_pronoun_amid_a_sentence_goes_on_with_the_speaker_before() -> None:
    found = said(FR)
    assert ("quirce", "poursuit") in found
    assert ("varga", "conclut") in found
    assert [who for who, verb in found if verb == "A son avis"] == ["quirce"]


def test_a_post_in_capitals_without_accents_speaks() -> None:
    assert ("CONSEILLERE JURIDIQUE", "présente") in said(FR)


@pytest.mark.parametrize(
    ("text", "first"),
    [(FR, ("orellou", "propose")), (EN, ("overbury", "proposed")), (ES, ("zarraga", "propuso"))],
    ids=["fr", "en", "es"],
)
def test_who_is_supported_by_a_titled_person_is_who_speaks(text: str, first: tuple[str, str]) -> None:
    assert first in said(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [(FR, ("varga", "marque sa préférence")), (EN, ("stroud", "defended")), (ES, ("quirce", "defendió"))],
    ids=["fr", "en", "es"],
)
def test_more_verbs_say_something(text: str, expected: tuple[str, str]) -> None:
    assert expected in said(text)


def test_a_pronoun_after_a_wish_is_who_wished() -> None:
    assert said(FR)[-2:] == [("crane", "souhaiterait recevoir"), ("crane", "estime")]
