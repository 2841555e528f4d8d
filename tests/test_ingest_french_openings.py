"""Who opens or closes what French news call *la rencontre*, where a day or a place parts the words that say so."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEAD = "Rapport de la réunion sur les écluses, Lomé, 9-10 mai 2033\n\nLa réunion s'est tenue à Lomé.\n\n"


def roles(sentence: str) -> list[tuple[str, str]]:
    return sorted((p.person, p.role) for p in conversion(HEAD + sentence).participations)


@pytest.mark.parametrize(
    "sentence",
    [
        "La rencontre a été ouverte par M. Kofi Lund, ministre des Canaux du Ghana.",
        "Cette rencontre a été officiellement ouverte par M. Kofi Lund, ministre des Canaux du Ghana.",
        "Le coup d'envoi de la rencontre a été donné, mardi à Lomé, par M. Kofi Lund, ministre des Canaux du Ghana.",
        "M. Kofi Lund, ministre des Canaux du Ghana, a donné mardi à Lomé le coup d'envoi des travaux.",
        "M. Kofi Lund, ministre des Canaux du Ghana, a procédé, ce mardi, au lancement des travaux.",
        "C'est à M. Kofi Lund, ministre des Canaux du Ghana, qu'est revenu l'honneur d'ouvrir les travaux.",
        "Il est revenu à M. Kofi Lund, ministre des Canaux du Ghana, de déclarer ouverts les travaux.",
        "A l'ouverture des travaux, c'est le 2e adjoint au maire de Lomé, Kofi Lund, qui a parlé d'un jour de fête.",
    ],
)
def test_who_opens_the_gathering_opens(sentence: str) -> None:
    assert roles(sentence) == [("kofi-lund", "opening")]


def test_who_spoke_behind_a_quotation_goes_on_to_open() -> None:
    quoted = "« Les écluses rouillent et nous attendons encore », a dit M. Kofi Lund, ministre des Canaux du Ghana. "
    assert roles(quoted + "C'est sur ces mots qu'il a déclaré ouverts les travaux.") == [("kofi-lund", "opening")]


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("La rencontre a été modérée par Kofi Lund, journaliste.", "moderator"),
        ("C'est à M. Kofi Lund, ministre des Canaux du Ghana, qu'il est revenu de clore les travaux.", "closing"),
    ],
)
def test_who_leads_or_closes_the_gathering_does_so(sentence: str, role: str) -> None:
    assert roles(sentence) == [("kofi-lund", role)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Le ministre des Canaux du Togo rencontre M. Kofi Lund, chef des écluses du Ghana, lundi à Lomé.",
        "En marge de la réunion, le ministre a rencontré M. Kofi Lund, chef des écluses du Ghana.",
    ],
)
def test_whom_a_minister_meets_takes_no_part(sentence: str) -> None:
    assert roles(sentence) == []


def test_a_verb_that_looks_like_a_capital_without_its_accent_opens_nothing() -> None:
    sentence = "Le texte a salué cette ouverture du canal, et M. Kofi Lund, chef des écluses, a présenté les frais."
    assert roles(sentence) == [("kofi-lund", "speaker")]
