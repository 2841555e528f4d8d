"""What press releases and programmes say of people: body before post, adjective before post, city and state in
brackets, words after a post that are none of it, addresses for questions; what is yet to come was not said."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion, facts

HEAD = {
    "en": "MEETING ON QUAYS\n\nReport of the meeting\nGeneva, 4 and 5 March 2031\n\n",
    "fr": "RÉUNION SUR LES QUAIS\n\nCompte rendu de la réunion\nGenève, 4 et 5 mars 2031\n\n",
    "es": "REUNIÓN SOBRE MUELLES\n\nInforme de la reunión\nGinebra, 4 y 5 de marzo de 2031\n\n",
}


def told(language: str, text: str) -> dict[str, list[str]]:
    """The facts of an invented report's words."""
    return facts(conversion(HEAD[language] + text), HEAD[language] + text)


def speakers(language: str, text: str) -> list[str]:
    """Who speaks by a report's words, on what basis."""
    return [" | ".join(line.split(" | ")[1:3]) for line in told(language, text)["statements"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Quays matter,” said IOM Director General, Ambassador Ilse Maria Tamm, in her remarks.", "organization/iom"),
        ("“Quays matter,” said UN Migration Director General Ilse Maria Karin Tamm.", "organization/iom"),
        ("“Quays matter,” said OSCE Secretary General Ilse Tamm.", "organization/osce"),
        ("IOM's new Director General Ilse Tamm said that quays mattered.", "organization/iom"),
        ("The Sri Lankan Minister of Ports, H.E. Ilse Tamm, said that quays mattered.", "state/LKA"),
        ("The UAE Minister of Ports, Ms. Ilse Tamm, said that quays mattered.", "state/ARE"),
    ],
)
def test_a_body_or_a_state_before_a_post_is_whom_its_holder_serves(text: str, expected: str) -> None:
    found = told("en", text)
    assert [name.split()[-1] for name in found["people"]] == ["Tamm"]
    assert f"@ {expected}" in found["participations"][0]
    assert [line.split(" | ")[1:3] for line in found["statements"]] == [[found["people"][0], "by-name"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mayor Ilse Tamm (Harbour City, Kenya) stressed that quays mattered."),
        ("fr", "La mairesse Ilse Tamm (Port Neuf, Kenya) a souligné l'importance des quais."),
        ("es", "La alcaldesa Ilse Tamm (Puerto Nuevo, Kenya) subrayó la importancia de los muelles."),
    ],
)
def test_a_city_and_its_state_in_brackets_belong_to_the_name_before(language: str, text: str) -> None:
    assert speakers(language, text) == ["Ilse Tamm | by-name"]
    assert "for state/KEN" in told(language, text)["participations"][0]


@pytest.mark.parametrize(
    ("language", "text", "post"),
    [
        (
            "en",
            "Ilse Tamm, Deputy Director of the Port Office, in her remarks, said that quays mattered.",
            "Deputy Director",
        ),
        ("fr", "Ilse Tamm, Directrice du Bureau des ports, dans son discours, a souligné les retards.", "Directrice"),
        ("es", "Ilse Tamm, Directora de la Oficina de Puertos, en su intervención, señaló las demoras.", "Directora"),
    ],
)
def test_in_what_speech_somebody_said_something_is_no_part_of_a_post(language: str, text: str, post: str) -> None:
    assert f"| {post} @" in told(language, text)["participations"][0]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "For more information, please contact Ilse Tamm at IOM headquarters."),
        ("fr", "Pour plus de renseignements, veuillez contacter Ilse Tamm à l'OIM."),
        ("es", "Para más información, comuníquese con Ilse Tamm de la OIM."),
    ],
)
def test_whom_to_ask_for_more_took_no_part(language: str, text: str) -> None:
    assert told(language, text)["participations"] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The moderator will deliver brief introductory remarks and introduce the issues raised by members."),
        ("en", "The Chair will summarize the key issues raised during the panel."),
        ("fr", "Le Président doit présenter les questions que la réunion a soulevées."),
        ("es", "El Presidente debe presentar las cuestiones que la reunión planteó."),
    ],
)
def test_what_is_to_be_done_was_not_said(language: str, text: str) -> None:
    assert speakers(language, text) == []


def test_remarks_are_no_second_verb() -> None:
    assert speakers("en", "The Chair delivered remarks on quays.") == ["post: Chair | by-post"]
