"""Bodies whose word for one stands in small letters, bodies of towns, and missions with the state in which they are."""

from __future__ import annotations

import pytest

from tests.ferries import EN, ES, FR
from tests.ingesting import conversion

REPORTS = {"en": EN, "fr": FR, "es": ES}


def named(text: str) -> dict[str, str]:
    """The words by which a text names bodies, with the tails of their refs."""
    mentions = conversion(text).mentions
    return {m.as_written: m.ref.split("/")[1] for m in mentions if m.ref.startswith("organization/")}


@pytest.mark.parametrize(
    ("language", "passage", "bodies"),
    [
        ("fr", "Le bac fut offert par le ministère de la Pêche.", {"ministère de la Pêche"}),
        ("fr", "Mme Awa Dia (ministère des Quais) a vu le bac.", {"ministère des Quais"}),
        ("fr", "M. Luc Dur, conseiller au ministère togolais des Quais, était là.", {"ministère togolais des Quais"}),
        ("fr", "Le bac était à la chambre de commerce d'Abidjan.", {"chambre de commerce d'Abidjan"}),
        (
            "fr",
            "L'université de Quaiville et le barreau de Rame ont écrit.",
            {"université de Quaiville", "barreau de Rame"},
        ),
        ("fr", "La protection civile du Niger a prêté un bac.", {"protection civile du Niger"}),
        ("fr", "La préfecture de Police de Paris a vu les bacs.", {"préfecture de Police de Paris"}),
        (
            "fr",
            "Le ministère de l'Intégration et des Béninois de l'extérieur a écrit.",
            {"ministère de l'Intégration et des Béninois de l'extérieur"},
        ),
        ("es", "El ministerio de Pesca prestó una barca.", {"ministerio de Pesca"}),
        (
            "es",
            "La alcaldía de Bogotá y la universidad de Muellar vinieron.",
            {"alcaldía de Bogotá", "universidad de Muellar"},
        ),
        ("es", "La Sra. Ana Borda, del viceministerio de Puertos, vino.", {"viceministerio de Puertos"}),
        ("en", "The ministry of Quays lent a ferry.", {"ministry of Quays"}),
        ("en", "Boats came from the city council of Nairobi.", {"city council of Nairobi"}),
    ],
)
def test_a_word_for_a_body_in_small_letters_begins_its_name(language: str, passage: str, bodies: set[str]) -> None:
    assert set(named(REPORTS[language] + passage)) == bodies


@pytest.mark.parametrize(
    ("language", "passage"),
    [
        ("fr", "Le ministère, l'ambassade et l'université ont parlé du tribunal et de la mairie."),
        ("fr", "Chaque ministère et Mme Awa Dia ont écrit ; les ministères de la région aussi."),
        ("fr", "Le Comité de Paris s'est réuni."),
        ("es", "El ministerio y la Sra. Ana Borda hablaron de la universidad."),
        ("es", "La Comisión de Madrid se reunió."),
        ("en", "Each ministry and Ms. Ann Keel wrote to the university, and the embassy on Monday."),
        ("en", "The Council of London met."),
    ],
)
def test_such_a_word_alone_and_committees_of_towns_name_none(language: str, passage: str) -> None:
    assert named(REPORTS[language] + passage) == {}


@pytest.mark.parametrize(
    ("language", "passage", "bodies"),
    [
        ("en", "Mr. Bob Oar, Embassy of Japan, saw it.", {"Embassy of Japan": "jpn-embassy"}),
        ("en", "It was lent by the Embassy of Japan.", {"Embassy of Japan": "jpn-embassy"}),
        (
            "en",
            "Mr. Bob Oar, Counsellor at the Embassy of Japan in Senegal, saw it.",
            {"Embassy of Japan in Senegal": "jpn-embassy-of-japan-in-senegal"},
        ),
        (
            "fr",
            "M. Luc Dur, Conseiller de l'Ambassade du Japon près le Bénin, était là.",
            {"Ambassade du Japon près le Bénin": "jpn-ambassade-du-japon-pres-le-benin"},
        ),
        (
            "fr",
            "Le bac fut offert par l'ambassade du Japon au Bénin.",
            {"ambassade du Japon au Bénin": "jpn-ambassade-du-japon-au-benin"},
        ),
        ("es", "La Sra. Ana Borda, Consejera de la Embajada del Perú, vino.", {"Embajada del Perú": "per-embajada"}),
        (
            "es",
            "La embajada del Perú en Chile prestó una barca.",
            {"embajada del Perú en Chile": "per-embajada-del-peru-en-chile"},
        ),
    ],
)
def test_a_mission_is_its_states_in_the_state_where_it_is(language: str, passage: str, bodies: dict[str, str]) -> None:
    assert named(REPORTS[language] + passage) == bodies


def test_a_mission_is_known_without_the_state_where_it_is_too() -> None:
    found = conversion(FR + "M. Luc Dur, Conseiller de l'Ambassade du Japon près le Bénin, était là.")
    labels = {o.label for o in found.organizations if o.state == "state/JPN"}
    assert labels == {"Ambassade du Japon", "Ambassade du Japon près le Bénin"}
