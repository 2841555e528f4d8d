"""Which of the meetings that a short paper tells of with their days is its own: earlier and later ones stand beside it.

The papers stand in ``data/own-meetings``, one file a language: each begins with a line that gives its name, what its
own meeting is called, its first and last day, its city (``*``: whichever), and surnames of those who take part.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ingest.folding import fold_name
from tests.ingesting import conversion

PAPERS = [
    tuple(paper.partition("\n")[::2])
    for file in sorted((Path(__file__).parent / "data" / "own-meetings").glob("*.txt"))
    for paper in re.split(r"^@@ ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
]


@pytest.mark.parametrize(("head", "text"), PAPERS, ids=[head.partition(" ")[0] for head, _ in PAPERS])
def test_an_earlier_or_later_meeting_with_its_days_is_not_the_paper_s_own(head: str, text: str) -> None:
    _, label, first, last, city, people = (cell.strip() for cell in head.split("|"))
    found = conversion(text)
    own = next(e for e in found.events if e.key == found.document.about[0])
    assert fold_name(label) in fold_name(own.label or "")
    assert ((own.start or "")[:10], (own.end or "")[:10]) == (first, last)
    if city != "*":
        assert (own.place.label if own.place else "") == city
    for surname in people.split():
        at = {p.event.partition("/")[0] for p in found.participations if p.person.endswith(surname)}
        assert at == {own.key}
    assert not [e.key for e in found.events if "/" in e.key and e.key.partition("/")[0] != own.key]
