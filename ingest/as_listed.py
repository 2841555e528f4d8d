"""Names as a paper lists them: the words of records whose surnames stand first there, before a comma."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from ingest.records import Conversion, MentionRecord, ParticipationRecord

__all__ = ["as_listed"]

T = TypeVar("T", MentionRecord, ParticipationRecord)


def as_listed(found: Conversion, source: str) -> Conversion:
    """The records with each name in the order of its words in the source, which readers saw turned."""
    participations = tuple(_as_listed(found.participations, source))
    mentions = tuple(_as_listed(found.mentions, source))
    return replace(found, participations=participations, mentions=mentions)


def _as_listed(records: Iterable[T], source: str) -> Iterator[T]:
    for record in records:
        written, start = record.as_written, record.span.start
        # Few begin with another letter than their place in the source does.
        if written and written[0] != source[start : start + 1]:
            name = source[start : record.span.end]
            read = written[: len(name) - 1]
            surname, comma, given = name.partition(", ")
            if comma and read == f"{given} {surname}":
                yield replace(record, as_written=name + written[len(read) :])
                continue
        yield record
