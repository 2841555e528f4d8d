"""Layouts of verbatim records: time codes, marks of italics, lists that end where somebody speaks, sides in labels.

All meetings, people and bodies are invented.
"""

from __future__ import annotations

import pytest

from ingest.page.time_codes import without_time_codes
from tests.ingesting import clean, conversion

HEAD = "Regional Forum on Quays\nVerbatim record\nLomé, 12 March 2031\n\n"


def _said(text: str) -> list[str | None]:
    return [s.speaker and s.speaker.removeprefix("person:") for s in conversion(HEAD + text).statements]


def _behalf(text: str) -> dict[str, tuple[str, ...]]:
    return {p.person: p.on_behalf_of for p in conversion(HEAD + text).participations}


def test_time_codes_that_begin_lines_are_blank_and_keep_every_place() -> None:
    text = "00:00:12\nAda\n[00:01:40] Ben\n## 00:02:05,120 --> 00:02:09,300\nCid 00:03:11\n"
    plain = without_time_codes(text)
    assert len(plain) == len(text)
    assert plain.split() == ["Ada", "Ben", "##", "Cid", "00:03:11"]


@pytest.mark.parametrize(
    "text",
    [
        "09:30:00 Opening\n10:00:00 Panel\n11:00:00 Coffee\n11:15:00 Talks\n",
        "00:00:12 Ada\n00:01:40 Ben\n",
        "9:30 Opening\n10:15 Panel\n11:05 Coffee\n",
    ],
)
def test_hours_of_a_programme_are_no_time_codes(text: str) -> None:
    assert without_time_codes(text) == text


def test_italics_that_end_behind_a_bracket_leave_no_mark_and_calls_of_notes_stay() -> None:
    assert clean("*Mr. Roe (Kenya)*: We agree.\n").text.startswith("Mr. Roe (Kenya): We agree.")
    assert clean("_Mr. Roe (Kenya)_: We agree.\n").text.startswith("Mr. Roe (Kenya): We agree.")
    assert clean("The file my_list_ and ____ stay.\n").text.startswith("The file my_list_ and ____ stay.")
    assert clean("Mr. Roe (Kenya)* – We agree.\n").text.startswith("Mr. Roe (Kenya)* – We agree.")


def test_a_body_or_a_post_with_a_comma_may_stand_before_the_bracket_of_who_speaks() -> None:
    text = (
        "The Chair: Good morning to all of you here.\n\n"
        "Quay Institute of Lomé (Ms. Orla Pask): We measure the tides every day.\n\n"
        "Director, Ports Unit (Mr. Ivo Tind): We shall build three more quays.\n\n"
        "The Chair: I see no other requests at all.\n"
    )
    assert {"orla-pask", "ivo-tind"} <= set(_said(text))


def test_what_is_no_side_before_a_bracket_makes_no_label() -> None:
    text = (
        "The Chair: Good morning to all of you here.\n\n"
        "Mr. Roe (Kenya): We waited for ten long years.\n\n"
        "Fees for small boats (Ms. Orla Pask): these were the last point of the day.\n\n"
        "The Chair: I see no other requests at all.\n"
    )
    assert "orla-pask" not in _said(text)


def test_a_state_behind_a_comma_or_a_dash_is_whom_a_label_speaks_for() -> None:
    text = (
        "The Chair: Good morning to all of you here.\n\n"
        "Mr. Roe, Kenya: We waited for ten long years.\n\n"
        "Ms. Pask – Togo: We waited for twelve of them.\n\n"
        "Mr. Roe, Kenya: We shall wait no longer.\n"
    )
    found = _behalf(text)
    assert (found["roe"], found["pask"]) == (("state/KEN",), ("state/TGO",))


def test_a_surname_alone_is_a_label_by_its_bracket_or_its_full_name() -> None:
    text = (
        "Present: Ms. Ada Tamm and Mr. Ben Roe\n\n"
        "Chair: Good morning to all of you here.\n\n"
        "Roe (Kenya): We waited for ten long years.\n\n"
        "TAMM: We waited for twelve of them, dear colleagues.\n\n"
        "Costs: These were said to be far too high.\n\n"
        "Chair: I see no other requests at all.\n"
    )
    assert [who for who in _said(text) if who] == ["ben-roe", "ada-tamm"]
    assert "costs" not in {p.key for p in conversion(HEAD + text).people}


@pytest.mark.parametrize("name", ["Fatima al-Rashid", "Ada el-Amrani", "Paul N'Dour", "Ben O'Hara"])
def test_particles_and_elisions_begin_surnames(name: str) -> None:
    surname = name.partition(" ")[2]
    text = (
        "The Chair: Good morning to all of you here.\n\n"
        f"Ms. {surname} (Kenya): We waited for ten long years.\n\n"
        "Mr. Roe (Togo): We waited for twelve of them.\n\n"
    )
    assert conversion(HEAD + text).participations[0].on_behalf_of == ("state/KEN",)
