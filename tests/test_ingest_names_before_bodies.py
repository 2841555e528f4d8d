"""Names that go straight on to a body or a place, with no comma (``Mme NAME du Secours des quais a dit``)."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion
from tests.test_ingest_told_roles import HEADS


def speakers(language: str, told: str) -> dict[str, tuple[str, ...]]:
    found = conversion(f"{HEADS[language]}\n{told}\n")
    assert {s.speaker for s in found.statements} == {f"person:{p.person}" for p in found.participations}
    return {p.person: p.on_behalf_of for p in found.participations}


@pytest.mark.parametrize(
    ("language", "body", "told"),
    [
        ("fr", "secours-portuaire", "Mme Olga Brisk du Secours Portuaire a demandé des quais."),
        ("fr", "collectif-des-rames", "Mme Olga Brisk du Collectif des rames souligne que les quais manquent."),
        ("fr", "etoile-marine", "Mme Olga Brisk de l'Étoile Marine a demandé des quais."),
        ("fr", "direction-generale-des-quais", "Mme Olga Brisk de la Direction générale des quais a demandé du sel."),
        ("fr", "office-des-phares", "Mme Olga Brisk de l'Office des phares a demandé des quais."),
        ("fr", "forum-marin-de-lund", "Mme Olga Brisk du Forum marin de Lund a demandé des quais."),
        ("fr", "ministere-des-quais", "Mme Olga Brisk du ministère des Quais a demandé des rames."),
        ("fr", "caritas", "Mme Olga Brisk de la Caritas a demandé des quais."),
        ("es", "caritas", "La Sra. Olga Brisk de Cáritas pidió muelles."),
        ("en", "caritas", "Ms. Olga Brisk of Caritas asked for quays."),
    ],
)
def test_a_body_right_behind_a_name_is_the_speakers(language: str, body: str, told: str) -> None:
    assert speakers(language, told) == {"olga-brisk": (f"organization/{body}",)}


@pytest.mark.parametrize(
    ("language", "who", "told"),
    [
        ("fr", "olga-brisk", "Mme Olga Brisk de la société civile a demandé des quais."),
        ("fr", "olga-brisk", "Mme Olga Brisk du Grand-Nord a demandé des quais."),
        ("fr", "olga-brisk", "Mme Olga Brisk, de Grandport, a demandé des quais."),
        ("fr", "olga-brisk", "Mme Olga Brisk, de Rames Libres, a demandé des quais."),
        ("fr", "olga-de-la-brisk", "Mme Olga de la Brisk a demandé des quais."),
        ("fr", "ana-brisk-de-la-vega", "Mme Ana Brisk de la Vega a demandé des quais."),
        ("fr", "olga-du-brisk", "Mme Olga du Brisk a demandé des quais."),
        ("es", "ana-brisk-de-la-vega", "La Sra. Ana Brisk de la Vega pidió muelles."),
        ("es", "olga-brisk", "La Sra. Olga Brisk, de Remos Libres, pidió muelles."),
        ("en", "olga-brisk", "Ms. Olga Brisk, of Grandport, asked for quays."),
    ],
)
def test_particles_of_surnames_and_towns_make_no_body(language: str, who: str, told: str) -> None:
    assert speakers(language, told) == {who: ()}


def test_two_with_bodies_behind_their_names_are_both_told() -> None:
    told = "Mme Olga Brisk du Collectif des rames et M. Per Tamm de la Banque mondiale ont demandé des quais."
    assert speakers("fr", told) == {
        "olga-brisk": ("organization/collectif-des-rames",),
        "per-tamm": ("organization/world-bank",),
    }


def test_words_that_only_follow_a_name_are_no_body() -> None:
    found = conversion(f"{HEADS['fr']}\nL'élection de Mme Olga Brisk à la tête des quais a été saluée.\n")
    assert not found.participations
    assert not found.organizations
