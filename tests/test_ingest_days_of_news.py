"""The day of news, by their dateline or under a rubric, and the days of the meeting of which they tell."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = (
    "the League of Harbours on Tuesday closed the Fourth Coastal Dialogue on Nets and Ropes of the coast and its towns."
)
FR = "la Ligue des ports a clôturé le quatrième Dialogue côtier sur les cordes et les filets de la côte et des villes."
ES = "la Liga de Puertos clausuró el cuarto Diálogo costero sobre cuerdas y redes de la costa y de sus ciudades viejas."


@pytest.mark.parametrize(
    "lead",
    [
        f"November 14, 2034 (QUAYTON, Ghana): {EN}",
        f"14 November 2034, Accra – {EN}",
        f"ACCRA, Ghana, 14 November 2034 – {EN}",
        f"LOMÉ (14 novembre 2034) - {FR}",
        f"14 novembre 2034, Lomé – {FR}",
        f"Lima, 14 de noviembre de 2034 – {ES}",
        f"14 de noviembre de 2034, Lima – {ES}",
    ],
)
def test_news_are_of_the_day_of_their_dateline(lead: str) -> None:
    assert conversion(f"Harbours end their dialogue on nets and ropes\n\n{lead}\n").document.issued == "2034-11-14"


@pytest.mark.parametrize(
    "lead",
    [
        f"14 November 2034: {EN}",
        f"14–16 November 2034, Accra – {EN}",
        f"In Accra, as of 14 November 2034, {EN}",
        f"Le 14 novembre 2034, {FR}",
        f"El 14 de noviembre de 2034, {ES}",
    ],
)
def test_a_day_in_a_sentence_is_no_dateline(lead: str) -> None:
    assert conversion(f"Harbours end their dialogue on nets and ropes\n\n{lead}\n").document.issued is None


@pytest.mark.parametrize(
    ("rubric", "day", "text"),
    [
        ("News", "Accra, 14 November 2034", f"In Accra {EN}"),
        ("Actualités", "Lomé, 14 novembre 2034", f"À Lomé {FR}"),
        ("Noticias", "Lima, 14 de noviembre de 2034", f"En Lima {ES}"),
    ],
)
def test_a_rubric_alone_makes_news(rubric: str, day: str, text: str) -> None:
    document = conversion(f"{rubric}\n\nHarbours end their talk of nets\n{day}\n\n{text}\n").document
    assert (document.kind, document.issued) == ("press-release", "2034-11-14")


def test_how_long_a_meeting_was_may_stand_in_the_next_paragraph() -> None:
    text = (
        f"Ghana Hosts 6th Regional Dialogue on Nets and Ropes\n\nNovember 14, 2034 (QUAYTON, Ghana): {EN}\n\n"
        "The three-day dialogue brought together harbour masters from many towns and villages of the whole coast.\n"
    )
    days = [(e.start, e.end) for e in conversion(text).events if not e.parent]
    assert days == [("2034-11-12", "2034-11-14")]


def test_those_who_gathered_for_a_meeting_tell_its_days_under_a_site_of_the_same_kind() -> None:
    text = (
        "CONFERENCIA DE LOS MUELLES\nNoticias\n\nPerú fue sede de la Reunión de Cordeleros sobre redes viejas\n"
        "Lima, 14 de junio de 2034\n\nAutoridades de muchos puertos se dieron cita los días 12 y 13 de junio, en Lima,"
        " Perú, para la Reunión Anual de la Conferencia de los Muelles, que preside este año el Perú.\n"
    )
    days = [(e.start, e.end) for e in conversion(text).events if not e.parent]
    assert days == [("2034-06-12", "2034-06-13")]
