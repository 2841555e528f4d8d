"""Labels of a title in capitals with a state, offices whose holder's bracket names one, given names cut short."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion, statements

HEADS = {
    "en": "Meeting on quays\nReport\nAccra, 3 May 2019\n\n",
    "fr": "Réunion sur les quais\nRapport\nDakar, 3 mai 2019\n\n",
    "es": "Reunión sobre los muelles\nInforme\nLima, 3 de mayo de 2019\n\n",
}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "es",
            "Sr. Olmo Brandt (Chile): Apoyamos el texto ya.\n\nEMBAJADOR FASKE (Togo): Pedimos algo más de tiempo.",
            ["Olmo Brandt", "FASKE"],
        ),
        (
            "es",
            "EMBAJADORA HALM (Ghana): Apoyamos el texto de ayer.\n\nDOCTORA FASKE (Togo): Pedimos algo más de tiempo.",
            ["HALM", "FASKE"],
        ),
        (
            "fr",
            "M. Ole Brandt (Chili): Nous appuyons le texte.\n\nAMBASSADEUR FASKE (Togo): Nous demandons un délai.",
            ["Ole Brandt", "FASKE"],
        ),
        (
            "en",
            "Mr. Ole Brandt (Chile): We support the text.\n\nAMBASSADOR FASKE (Togo): We ask for more time.",
            ["Ole Brandt", "FASKE"],
        ),
        (
            "es",
            "MESA REDONDA (Togo): Apoyamos el texto de ayer.\n\nPUERTO LARGO (Chile): El muelle es viejo y largo.",
            [],
        ),
    ],
)
def test_a_title_in_capitals_with_a_surname_and_a_state_is_a_label(
    language: str, text: str, expected: list[str]
) -> None:
    found = [who.casefold() for who, _, _ in statements(HEADS[language] + text + "\n")]
    assert found == [who.casefold() for who in expected]


@pytest.mark.parametrize(
    ("language", "text", "behalf"),
    [
        ("en", "The Chair (Ms. Greta Halm, Zambia) said that tolls were high.", ("state/ZMB",)),
        ("fr", "La Présidente (Mme Greta Halm, Zambie) a dit que les péages étaient hauts.", ("state/ZMB",)),
        ("es", "La Presidenta (Sra. Greta Halm, Zambia) dijo que las tasas eran altas.", ("state/ZMB",)),
        ("en", "One welder (Ms. Greta Halm, Zambia) said that tolls were high.", ()),
    ],
)
def test_the_state_in_the_bracket_of_who_holds_an_office_is_theirs(
    language: str, text: str, behalf: tuple[str, ...]
) -> None:
    assert [s.on_behalf_of for s in conversion(HEADS[language] + text).statements] == [behalf]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "M. Th. Faske a demandé un délai.", ["Th. Faske"]),
        ("fr", "Mme Ch. Halm a demandé un délai.", ["Ch. Halm"]),
        ("en", "Mr. Chr. Brandt asked for time.", ["Chr. Brandt"]),
        ("es", "El Sr. Fdo. Brandt pidió tiempo.", ["Fdo. Brandt"]),
        ("en", "The fair honoured Mr. Ng. The delegate of Ghana asked for time.", ["state/GHA"]),
    ],
)
def test_a_given_name_cut_short_ends_no_sentence(language: str, text: str, expected: list[str]) -> None:
    assert [who for who, _, _ in statements(HEADS[language] + text)] == expected
