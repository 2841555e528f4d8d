"""What is said in a session is told of that session: under its title, or in the sentences that name it."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion
from tests.test_ingest_told_sessions import EN, ES, FR


@pytest.mark.parametrize(("text", "first"), [(EN, "First session"), (FR, "Première session"), (ES, "Primera sesión")])
def test_what_is_said_in_a_session_is_said_there_and_the_rest_at_the_meeting(text: str, first: str) -> None:
    found = conversion(text)
    labels = {event.key: event.label for event in found.events}
    said = {s.speaker: s.event or "" for s in found.statements}
    assert labels[said["person:enid-marsh"]] == first
    assert all("/" in event for who, event in said.items() if who != "person:lachlan-overbury")
    assert "/" not in said["person:lachlan-overbury"]


def test_whose_post_says_more_in_a_session_takes_part_in_it_once() -> None:
    text = EN + (
        "\nAt the closing session, Iris Tindle, Minister of Quays of Chad, thanked the pilots. The Minister of Quays "
        "of Chad said that lamps were dear.\n"
    )
    found = conversion(text)
    assert [p.role for p in found.participations if p.person == "iris-tindle"] == ["closing"]
    assert len([s for s in found.statements if s.speaker == "person:iris-tindle"]) == 2
