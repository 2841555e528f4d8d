"""What reports in prose may hold that is nobody's words and nobody's name, or another's than it seems."""

from __future__ import annotations

import pytest

from ingest.page.quote_marks import plain_quotes
from tests.ingesting import REPORT_HEADS, conversion, statements


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("„The piers are old,“ she said", "“The piers are old,” she said"),
        ("”The piers are old”, she said", "“The piers are old”, she said"),
        ("‘The quays’ lamps are much too dim,’ he said", "“The quays’ lamps are much too dim,” he said"),
        ("the ‘quiet’ dockers’ hall", "the ‘quiet’ dockers’ hall"),
        ("“He called it ‘a very good day at sea’, she said”", "“He called it ‘a very good day at sea’, she said”"),
    ],
)
def test_quotation_marks_of_other_presses_become_those_that_readers_know(text: str, plain: str) -> None:
    assert plain_quotes(text) == plain


def test_a_division_behind_a_post_is_nobody() -> None:
    text = "The Director, Harbour Division, International Labour Organization, said that masts were short.\n"
    assert conversion(REPORT_HEADS["en"] + text).people == ()


def test_whoever_is_quoted_behind_a_colon_says_nothing_more_than_that() -> None:
    text = (
        "Ms. Ana Roe, Director, Institute of Quays, said: “The piers are old and the tolls are high.”\n\n"
        "Peru noted that the ropes were short.\n\n"
        "Mr. Ivo Perrin, Minister of Ports, Kenya, replied: “The piers will be mended before the rains.”\n\n"
        "The ferries were late.\n"
    )
    said = statements(REPORT_HEADS["en"] + text)
    assert said == [
        ("Ana Roe", "by-name", "said"),
        ("state/PER", "by-state", "noted"),
        ("Ivo Perrin", "by-name", "replied"),
    ]


@pytest.mark.parametrize("verb", ["say", "stress", "point out"])
def test_states_are_asked_to_say_nothing(verb: str) -> None:
    text = f"Ghana and Togo {verb} that tolls are high. The leaflet asked Chile to {verb} that ropes are short.\n"
    assert [who for who, _, _ in statements(REPORT_HEADS["en"] + text)] == ["state/GHA", "state/TGO"]


def test_a_line_that_says_who_speaks_ends_no_session() -> None:
    text = (
        "Session 1: Who pays for the piers\n\n"
        "The session was moderated by Ms. Ana Roe, Director, Institute of Quays.\n\n"
        "Speakers: Mr. Ivo Perrin, Minister of Ports, Kenya; Ms. Ida Lund, Mayor of Lund\n\n"
        "Mr. Jan Brandt, Professor, University of Valdor, made a presentation on dredging.\n"
    )
    found = conversion(REPORT_HEADS["en"] + text)
    assert {(p.person, p.event.rpartition("/")[2]) for p in found.participations} == {
        (who, "session-1") for who in ("ana-roe", "ivo-perrin", "ida-lund", "jan-brandt")
    }
