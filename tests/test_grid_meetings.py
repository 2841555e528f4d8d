"""A meeting's name, days and place, and who did what there, are read in whatever way papers and news set them."""

from __future__ import annotations

import pytest

from ingest.page.dates import Calendar
from tests import grid_announced, grid_heads, grid_long_sections, grid_meetings, grid_news, grid_several
from tests.grids import Setting
from tests.ingesting import clean, conversion, knowledge

LANGUAGES = ("en", "fr", "es")


def _called(setting: Setting) -> str:
    return "-".join(setting.values())


# The lines of short programmes run together where empty ones stand between all of them.
HEADS = [
    s for s in grid_meetings.GRID.settings() if not (s["paper"] == s["body"] == "programme" and s["gaps"] == "lines")
]


@pytest.mark.parametrize("setting", HEADS, ids=_called)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_meeting_is_read_from_the_head_of_a_paper(language: str, setting: Setting) -> None:
    assert grid_meetings.GRID.faults(language, setting) == []


@pytest.mark.parametrize("setting", grid_heads.GRID.settings(), ids=_called)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_session_is_called_by_its_body_and_not_by_the_marks_of_its_paper(language: str, setting: Setting) -> None:
    assert grid_heads.GRID.faults(language, setting) == []


@pytest.mark.parametrize("setting", grid_news.GRID.settings(), ids=_called)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_meeting_is_read_from_the_news_of_it(language: str, setting: Setting) -> None:
    assert grid_news.GRID.faults(language, setting) == []


@pytest.mark.parametrize("setting", grid_announced.GRID.settings(), ids=_called)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_page_announces_is_planned_and_on_another_day_than_its_own(language: str, setting: Setting) -> None:
    assert grid_announced.GRID.faults(language, setting) == []


@pytest.mark.parametrize(
    "told",
    [
        "The Regional Forum on Quays was held in Nairobi on 10 May 2032. It brought together many pilots.",
        "The Regional Forum on Quays, which runs in Nairobi until 10 May 2032, was opened by its oldest pilots.",
        "Le Forum régional sur les quais s'est tenu à Nairobi le 10 mai 2032 avec des pilotes venus de douze pays.",
        "El Foro Regional sobre Muelles se celebró en Nairobi el 10 de mayo de 2032 con pilotos de doce países.",
    ],
)
def test_what_is_told_as_over_is_not_planned_whatever_day_its_page_bears(told: str) -> None:
    day = {"L": "2 mai 2032", "E": "2 de mayo de 2032"}.get(told[0], "2 May 2032")
    assert {event.status for event in conversion(f"Pilots and quays\n\n{day}\n\n{told}\n").events} == {"attested"}


@pytest.mark.parametrize("setting", grid_several.GRID.settings(), ids=_called)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_of_several_meetings_on_a_page_has_its_own_day_place_and_people(language: str, setting: Setting) -> None:
    assert grid_several.GRID.faults(language, setting) == []


@pytest.mark.parametrize("setting", grid_long_sections.GRID.settings(), ids=_called)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_of_two_meetings_told_at_length_has_its_own_people_and_words(language: str, setting: Setting) -> None:
    assert grid_long_sections.GRID.faults(language, setting) == []


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("4-6.V.2032", "2032-05-04", "2032-05-06"),
        ("30.IV – 2.V.2032", "2032-04-30", "2032-05-02"),
        ("30.04.-02.05.2032", "2032-04-30", "2032-05-02"),
        ("2032-05-04 – 2032-05-06", "2032-05-04", "2032-05-06"),
        ("10.30 – 04.05.2032", "2032-05-04", "2032-05-04"),
    ],
)
def test_days_in_figures_go_from_the_first_to_the_last(written: str, first: str, last: str) -> None:
    (event,) = conversion(f"Forum on Quays and Piers\n\nDakar, {written}\n").events
    assert ((event.start or "")[:10], (event.end or "")[:10]) == (first, last)


def test_an_hour_joined_to_two_figures_is_no_month() -> None:
    calendar = Calendar(knowledge().lexicon("fr"))
    assert [(d.first, d.last) for d in calendar.dates("10.00 – 04.05.2032")] == [("2032-05-04", "2032-05-04")]


@pytest.mark.parametrize("listed", ["Tripoli, Lebanon and Kenya", "Tripoli and Lebanon"])
def test_a_state_of_a_list_is_not_that_of_the_city_before_it(listed: str) -> None:
    text = f"REPORT\n\nForum on Quays\n\nThe Forum on Quays was held in {listed} on 4 May 2032.\n"
    assert {event.place.ref for event in conversion(text).events if event.place} == {"place/tripoli"}


def test_titles_under_a_heading_for_other_news_are_no_part_of_the_text() -> None:
    told = "Pilots looked at the state of their piers and at the costs of them. " * 2
    text = f"Quays\n\n{told}\n\nRead also\n\nOars in Ea\n"
    assert "Oars" not in clean(text).text
    assert "Oars" in clean(text.replace("Read also", "Read aloud")).text


@pytest.mark.parametrize(
    ("told", "head", "other"),
    [
        (
            "Pilots of twelve countries met in\nTripoli (Lebanon) from 4 to 6 May 2032 for the Third\n"
            "Regional Forum on Ferries and Landing Stages.",
            "Related news",
            "Workshop on tugs opens in Lima\n\n3 March 2032",
        ),
        (
            "Des pilotes de douze pays se sont réunis à\nTripoli (Liban) du 4 au 6 mai 2032 pour le Troisième\n"
            "Forum régional sur les bacs et les débarcadères.",
            "À lire aussi",
            "Un atelier sur les remorqueurs s'ouvre à Lima\n\n3 mars 2032",
        ),
        (
            "Pilotos de doce países se reunieron en\nTrípoli (Líbano) del 4 al 6 de mayo de 2032 para el Tercer\n"
            "Foro Regional sobre Transbordadores y Muelles.",
            "Noticias relacionadas",
            "Un taller sobre remolcadores se abre en Lima\n\n3 de marzo de 2032",
        ),
    ],
)
def test_other_news_under_a_text_printed_line_by_line_are_no_part_of_it(told: str, head: str, other: str) -> None:
    text = f"Pilots and piers\n\n{told}\n\n{head}\n\n{other}\n"
    assert head not in clean(text).text
    assert [(event.start, event.end) for event in conversion(text).events] == [("2032-05-04", "2032-05-06")]


def test_short_lines_that_end_with_a_point_are_no_text_over_other_news() -> None:
    lines = "\n".join(f"Ada Roe, Pilot of quay {number}." for number in range(1, 7))
    assert "Oars" in clean(f"Quays\n\n{lines}\n\nRead also\n\nOars in Ea\n").text


def test_two_meetings_of_the_same_words_and_days_stop_no_conversion() -> None:
    text = (
        "NEWS\n\nPilots look at piers\n\n7 May 2032\n\nDAKAR (Quay Press) – From 4 to 6 May 2032, pilots of twelve "
        "countries took part in the Third Regional Forum on Quays in Dakar.\n\nMs. Ana Roe opened the Forum.\n\n"
        "The previous forum was held in Accra, Ghana, from 7 to 9 March 2029.\n"
    )
    assert any(event.start == "2032-05-04" for event in conversion(text).events)
