"""Minutes that name people by their initials: a legend in brackets behind a name says whose they are."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Minutes of the second meeting of the Docks Committee\nHeld in Lomé on 4 May 2032\n\n",
    "fr": "Procès-verbal de la deuxième réunion du Comité des docks\nTenue à Lomé le 4 mai 2032\n\n",
    "es": "Acta de la segunda reunión del Comité de los Muelles\nCelebrada en Lomé el 4 de mayo de 2032\n\n",
}
PRESENT = {"en": "Present", "fr": "Présents", "es": "Presentes"}
LIST = "Ana Tabua (AT), Pier League\nOle Brandt-Roe (OBR), ILO\nInés de la Paz (IP), IOM\n\n"
SAID = {
    "en": "1. Cranes\n1.1 AT reported that the crane was mended. OBR asked who had paid. IP said that nobody had.\n",
    "fr": "1. Grues\n1.1 AT a indiqué que la grue était réparée. OBR a demandé qui avait payé. IP a répondu.\n",
    "es": "1. Grúas\n1.1 AT informó que la grúa estaba lista. OBR preguntó quién había pagado. IP dijo que nadie.\n",
}
WHO = ["person:ana-tabua", "person:ole-brandt-roe", "person:ines-de-la-paz"]


def _speakers(text: str) -> list[str | None]:
    return [s.speaker for s in conversion(text).statements]


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_initials_speak_for_whom_the_legend_names(language: str) -> None:
    text = HEADS[language] + PRESENT[language] + ":\n" + LIST + SAID[language]
    assert _speakers(text) == WHO


@pytest.mark.parametrize("legend", [" [{0}]", " ({0})"])
def test_a_legend_stands_in_round_or_square_brackets(legend: str) -> None:
    text = HEADS["en"] + "Present:\n"
    for name, letters in (("Ana Tabua", "AT"), ("Ole Brandt-Roe", "O.B.R."), ("Inés de la Paz", "IP")):
        text += name + legend.format(letters) + ", Pier League\n"
    assert _speakers(text + "\n" + SAID["en"]) == WHO


def test_what_stands_behind_the_legend_is_still_the_bearers() -> None:
    found = conversion(HEADS["en"] + "Present:\n" + LIST + SAID["en"]).participations
    assert {(p.person, p.on_behalf_of) for p in found} == {
        ("ana-tabua", ("organization/pier-league",)),
        ("ole-brandt-roe", ("organization/ilo",)),
        ("ines-de-la-paz", ("organization/iom",)),
    }


def test_letters_that_are_nobodys_initials_name_nobody() -> None:
    bodies = "Ana Tabua (ILO)\nOle Brandt-Roe (IOM)\n\n1. Cranes\nThe ILO reported that the crane was mended.\n"
    assert _speakers(HEADS["en"] + "Present:\n" + bodies) == ["organization/ilo"]


def test_one_legend_is_too_few() -> None:
    text = "Present:\nAna Tabua (AT), Pier League\n\n1.1 AT reported that the crane was mended.\n"
    assert _speakers(HEADS["en"] + text) == []


def test_initials_that_two_share_are_nobodys() -> None:
    shared = "Present:\nAna Tabua (AT)\nArne Tolosa (AT)\nInés Paz (IP)\nOle Roe (OR)\n\n"
    assert _speakers(HEADS["en"] + shared + "1.1 AT reported that the crane was mended. IP asked who paid.\n") == [
        "person:ines-paz"
    ]


def test_initials_in_brackets_sign_nothing() -> None:
    text = HEADS["en"] + "Present:\n" + LIST + "1. Cranes\nThe crane will be mended by Friday (AT).\n"
    assert _speakers(text) == []
