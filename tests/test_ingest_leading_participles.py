"""Who leads a part by a participle before the name, speaks among several openers, or is introduced before a turn."""

from __future__ import annotations

import pytest

from tests.ingesting import REPORT_HEADS, conversion


def _roles(language: str, sentence: str) -> dict[str, str]:
    return {p.person: p.role for p in conversion(REPORT_HEADS[language] + sentence).participations}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Chairing the second session, Mr. Olo Tam, Director of Quays of Peru, asked speakers to be brief."),
        (
            "en",
            "Presiding over the panel on ropes, Mr. Olo Tam, Director of Quays of Peru, asked speakers to be brief.",
        ),
        ("fr", "Présidant la deuxième session, M. Olo Tam, Directeur des quais du Pérou, a invité à la concision."),
        ("fr", "Dirigeant les débats, M. Olo Tam, Directeur des quais du Pérou, a invité à la concision."),
        ("es", "Al presidir la segunda sesión, el Sr. Olo Tam, Director de Muelles del Perú, pidió brevedad."),
        ("es", "Moderando el panel sobre sogas, el Sr. Olo Tam, Director de Muelles del Perú, pidió brevedad."),
    ],
)
def test_who_leads_a_part_while_speaking_leads_it(language: str, sentence: str) -> None:
    assert _roles(language, sentence) == {"olo-tam": "moderator"}


def test_who_chairs_a_body_meanwhile_leads_no_part() -> None:
    sentence = (
        "Chairing the Tides Council since 2030, Mr. Olo Tam, Director of Quays of Peru, said that ropes were dear."
    )
    assert _roles("en", sentence) == {"olo-tam": "speaker"}


@pytest.mark.parametrize(
    ("language", "sentence", "role"),
    [
        (
            "en",
            "During the opening remarks, Mr. Olo Tam, Director of Quays of Peru, and Ms. Ina Bel, Mayor of Lomé, spoke "
            "of ropes. Mr. Ulo Gar, Head of the Keel Unit, asked for buoys.",
            "opening",
        ),
        (
            "fr",
            "Lors des allocutions d'ouverture, M. Olo Tam, Directeur des quais du Pérou, et Mme Ina Bel, maire de Lomé,"
            " ont évoqué les cordes. M. Ulo Gar, chef de l'Unité des quilles, a demandé des bouées.",
            "opening",
        ),
        (
            "es",
            "Durante las palabras de clausura, el Sr. Olo Tam, Director de Muelles del Perú, y la Sra. Ina Bel, "
            "alcaldesa de Lomé, hablaron de sogas. El Sr. Ulo Gar, Jefe de la Unidad de Quillas, pidió boyas.",
            "closing",
        ),
    ],
)
def test_all_of_a_paragraph_of_speeches_open_or_close(language: str, sentence: str, role: str) -> None:
    assert _roles(language, sentence) == {"olo-tam": role, "ina-bel": role, "ulo-gar": role}


def test_who_is_introduced_takes_part_by_the_first_own_turn() -> None:
    text = (
        "VERBATIM RECORD\n\nHearing on Wharves, Lomé, 4 May 2032\n\n"
        "Ms. Ina Bel, Chair: With us today are Mr. Olo Tam, Director of Quays of Peru, and Mr. Ulo Gar, rope maker.\n\n"
        "Mr. Olo Tam: Thank you. Ropes have become dear.\n\n"
        "Mr. Ulo Gar: I make them, and I could not buy one.\n\n"
        "Ms. Ina Bel, Chair: Thank you both.\n"
    )
    found = conversion(text)
    starts = {p.person: p.span.start for p in found.participations}
    assert starts["olo-tam"] == text.index("Olo Tam: Thank")
    assert starts["ulo-gar"] == text.index("Ulo Gar: I make")


@pytest.mark.parametrize(
    ("language", "sentence", "role"),
    [
        ("en", "The Mayor of Lomé, Ms. Olo Tam, was addressing the opening of the forum.", "opening"),
        ("en", "Ms. Olo Tam, Mayor of Lomé, was speaking at the closing of the forum.", "closing"),
        ("fr", "La bienvenue a été souhaitée par Mme Olo Tam, maire de Lomé.", "opening"),
        ("fr", "Mme Olo Tam, maire de Lomé, qui clôturait la réunion, a remercié les interprètes.", "closing"),
        ("fr", "Mme Olo Tam, maire de Lomé, a tiré les conclusions de la rencontre.", "closing"),
        ("es", "Tras dar la bienvenida a todos, la Sra. Olo Tam, alcaldesa de Lomé, habló de sogas.", "opening"),
        ("es", "La reunión concluyó con la intervención de la Sra. Olo Tam, alcaldesa de Lomé.", "closing"),
        ("es", "La Sra. Olo Tam, alcaldesa de Lomé, pronunció las palabras finales.", "closing"),
        ("es", "La Sra. Olo Tam, moderadora del panel, pidió brevedad a los oradores.", "moderator"),
        (
            "es",
            "El proyecto de informe fue presentado por la Sra. Olo Tam (Togo), relatora de la reunión.",
            "rapporteur",
        ),
    ],
)
def test_other_words_for_an_opening_a_closing_and_an_office(language: str, sentence: str, role: str) -> None:
    assert _roles(language, sentence) == {"olo-tam": role}


@pytest.mark.parametrize(
    ("language", "sentence", "role"),
    [
        (
            "en",
            "At the closing session, Ms. Ina Bel, Mayor of Lomé, spoke of ropes. Mr. Olo Tam added thanks.",
            "closing",
        ),
        (
            "fr",
            "À la séance d'ouverture, Mme Ina Bel, maire de Lomé, a parlé. M. Olo Tam a ajouté deux mots.",
            "opening",
        ),
        (
            "es",
            "En la sesión de clausura, la Sra. Ina Bel, alcaldesa de Lomé, habló. El Sr. Olo Tam agradeció.",
            "closing",
        ),
    ],
)
def test_a_paragraph_that_begins_at_the_opening_or_closing_tells_of_it(language: str, sentence: str, role: str) -> None:
    assert _roles(language, sentence)["ina-bel"] == role
    assert _roles(language, sentence).get("olo-tam", role) == role


def test_a_solemn_opening_is_one() -> None:
    rows = "10 a.m.\nSolemn opening\n  Address by Ms. Ina Bel, Mayor\n\n11 a.m.\nRopes\n  Address by Mr. Olo Tam\n"
    found = conversion(f"PROGRAMME\n\nForum on Wharves\n\nLomé, 4 May 2032\n\n{rows}")
    assert {p.person: p.role for p in found.participations} == {"ina-bel": "opening", "olo-tam": "speaker"}
