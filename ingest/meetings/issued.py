"""The day on which a paper says in its head that it was issued, told apart from those of its meeting."""

from __future__ import annotations

from ingest.heads.heads import Head
from ingest.meetings.meetings import Meeting

__all__ = ["issued_on"]


def issued_on(head: Head, meeting: Meeting | None) -> str | None:
    """The first day of the head that stands for itself and on which the meeting wasn't held: by the imprint above it,
    the number of an issue beside it or a paper's for the press, it may be a day of the meeting all the same."""
    for day in head.days:
        if day.sure or (meeting is not None and meeting.first is not None and not _of_meeting(day.iso, meeting)):
            return day.iso
    return None


def _of_meeting(day: str, meeting: Meeting) -> bool:
    return bool(meeting.first and meeting.last and meeting.first <= day <= meeting.last)
