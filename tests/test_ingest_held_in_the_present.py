"""Meetings of which a paper tells in the present who holds them and when (``The Ministry organizes, on 8 September, a
conference``)."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("La Ligue des quais organise, le mercredi 8 septembre 2032, une conférence sur les sogas à Lomé.", "08-08"),
        ("La Ligue des quais organise du 5 au 7 septembre 2032 à Dakar un atelier régional sur les quais.", "05-07"),
        ("Dakar accueille du 5 au 7 septembre 2032 un atelier régional sur les quais.", "05-07"),
        ("The Harbour League organizes, on Wednesday 8 September 2032, a conference on ropes in Lomé.", "08-08"),
        ("Accra hosts from 5 to 7 September 2032 a regional workshop on quays.", "05-07"),
        ("The Harbour League is hosting a regional workshop on quays from 5 to 7 September 2032.", "05-07"),
        ("La Liga de Muelles organiza, el miércoles 8 de septiembre de 2032, una conferencia sobre sogas.", "08-08"),
        ("Lima acoge del 5 al 7 de septiembre de 2032 un taller regional sobre muelles.", "05-07"),
    ],
)
def test_the_day_is_that_of_the_meeting(text: str, days: str) -> None:
    own = [event for event in conversion(f"{text}\n").events if "/" not in event.key]
    first, last = days.split("-")
    assert [(event.start, event.end) for event in own] == [(f"2032-09-{first}", f"2032-09-{last}")]


@pytest.mark.parametrize(
    "text",
    [
        "La Ligue des quais organise les dockers depuis le 8 septembre 2032. Elle compte dix membres.",
        "The Harbour League has organized dockers since 8 September 2032. It has ten members.",
        "La Liga de Muelles organiza a los estibadores desde el 8 de septiembre de 2032. Tiene diez miembros.",
    ],
)
def test_who_organizes_people_holds_no_meeting(text: str) -> None:
    assert not [event for event in conversion(f"{text}\n").events if event.start]
