"""The session at which something was said: the one whose section or sentence reports it, else the one that the text
last told of, where its speaker took part in that alone or was named there."""

from __future__ import annotations

from collections.abc import Iterable

from ingest.agendas.sittings import Sittings
from ingest.naming.people import PersonMention
from ingest.records import ParticipationRecord, StatementRecord

__all__ = ["WhereSaid"]

_PERSON = "person:"
_REACH = 2500  # code points after what a text tells of a session in which its speakers still speak there


class WhereSaid:
    """Tells the sessions of one paper's statements; ``told`` is who took part in what by its sentences."""

    def __init__(self, sittings: Sittings, told: Iterable[ParticipationRecord], named: Iterable[PersonMention]) -> None:
        self._sittings = sittings
        self._of: dict[str, set[str]] = {}
        for part in told:
            self._of.setdefault(part.person, set()).add(part.event)
        self._named: dict[str, list[int]] = {}
        for mention in named:
            self._named.setdefault(mention.key, []).append(mention.name.start)

    def key(self, said: StatementRecord, meeting: str) -> str:
        """Key of the session of this meeting, else the meeting's."""
        here = self._sittings.key_in_source(said.span.start, meeting)
        last = self._sittings.last_told(said.span.start, _REACH) if here == meeting and said.speaker else None
        if last is None or said.speaker is None or last.parent != meeting:
            return here
        # "The first panel was led by NAME; NAME and NAME took part." and, paragraphs later, "NAME replied that …"
        speaker = said.speaker.removeprefix(_PERSON)
        there = any(last.start <= at < last.end for at in self._named.get(speaker, ()))
        return last.key if self._of.get(speaker, {last.key} if there else set()) == {last.key} else here
