"""A page may tell of several meetings at length, each under its own heading; one report is of one."""

from __future__ import annotations

import pytest

from ingest.annotating import annotated
from ingest.folding import lowered
from ingest.meetings.stories import find_stories
from tests.ingesting import clean, conversion, knowledge

_REPORT = """Second Forum on Quays

The Second Forum on Quays was held in Dakar on 4 May 2032. Pilots of twelve countries looked at their boats.

{background}

The First Forum on Quays was held in Lima on 3 May 2030. It asked all ports to count their boats and crews.

{opening}

The forum was opened by Ms. Ana Roe, Director of the Institute of Quays. “No crew should guess,” she said.
"""


@pytest.mark.parametrize(
    ("background", "opening"),
    [("Background", "Opening"), ("Context and rationale", "Opening session"), ("1. Background", "2. Who pays")],
)
def test_what_a_report_tells_of_an_earlier_meeting_does_not_begin_another(background: str, opening: str) -> None:
    found = conversion(_REPORT.format(background=background, opening=opening))
    days = {event.key: event.start for event in found.events}
    assert {days[p.event.partition("/")[0]] for p in found.participations} == {"2032-05-04"}


def _stories(page: str) -> int:
    """How many stories of a page in English are told apart behind its title."""
    text = clean(f"News\n\n{page}\n")
    reading, _ = annotated(text, lowered(text.text), knowledge(), "en")
    return len(find_stories(reading, knowledge().calendar("en")))


def test_days_of_one_meeting_are_not_told_apart() -> None:
    told = "{} heard what boats cost. Pilots of twelve countries looked at the state of their boats and at their crews."
    page = "\n\n".join(
        f"{head}\n\nDakar, {number} May 2032\n\n{told.format('Pilots')}\n\n{told.format('Mayors')}"
        for head, number in (("Forum on Quays: pilots meet", 4), ("Forum on Quays: mayors answer", 5))
    )
    assert _stories(page) == 0
    assert _stories(page.replace("Dakar, 5 May", "Lima, 7 May")) == len(("one", "other"))


def test_somebody_is_no_speaker_of_the_meeting_told_before() -> None:
    told = (
        "The {0} was held in {1} on {2}. Pilots looked at the state of their boats and at what passengers wait for.\n\n"
        "“The {3} cannot wait,” said {4}. The pilots asked all ports to count their boats and to tell what they cost."
    )
    stories = (
        ("Workshop on Ferries", "Dakar", "4 May 2032", "crews", "Ms. Ana Roe, Mayor of Lakeport"),
        ("Seminar on Locks", "Lima", "9 June 2032", "towns", "Mr. Ivo Perrin, Mayor of Quayton"),
    )
    page = "\n\n".join(f"{story[0]}\n\n{told.format(*story)}" for story in stories)
    found = conversion(f"News of the Institute\n\n{page}\n")
    days = {event.key: event.start for event in found.events}
    assert {(p.person, days[p.event]) for p in found.participations} == {
        ("ana-roe", "2032-05-04"),
        ("ivo-perrin", "2032-06-09"),
    }
    assert len(found.document.about) == len(stories)
    assert [found.document.title] == ["Workshop on Ferries"]
