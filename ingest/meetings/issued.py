"""The day on which a paper says in its head that it was issued, told apart from those of its meeting."""

from __future__ import annotations

from ingest.heads.heads import Head
from ingest.meetings.meetings import Meeting
from ingest.page.genres import COMES_BEFORE

__all__ = ["issued_on"]


def issued_on(head: Head, meeting: Meeting | None) -> str | None:
    """The first day of the head that stands for itself and on which the meeting wasn't held: by the imprint above it,
    the number of an issue beside it or a paper's for the press, it may be a day of the meeting all the same;
    not in a paper that comes before it."""
    early = head.early or head.kind in COMES_BEFORE
    for day in head.days:
        of_meeting = _of_meeting(day.iso, meeting)
        # A programme under its symbol begins with the first day of the meeting, and is issued before.
        if of_meeting is False or (day.sure and not (of_meeting and early)):
            return day.iso
    return None


def _of_meeting(day: str, meeting: Meeting | None) -> bool | None:
    """Whether a meeting was held on a day; None where its days are not known."""
    if meeting is None or meeting.first is None:
        return None
    return bool(meeting.last and meeting.first <= day <= meeting.last)
