"""Who speaks where a text names a post alone: its holder by the document's words, who chairs, who was named before.

Source of the method: a post in full is looked up among the posts that the document gives people; a function of the
meeting (``the Chair``) is whoever served in it; a bare post (``la Ministre``) is the last who was named with one that
begins so, or the last whose post alone was told in full.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from ingest.folding import fold_name
from ingest.lexicon import compiled
from ingest.naming.holders import Holders
from ingest.naming.people import People
from ingest.naming.told_offices import Sides
from ingest.page.reading import Reading
from ingest.records import HoldingRecord, ParticipationRecord, StatementRecord
from ingest.values import value

__all__ = ["Bearers"]

_UNITED_NATIONS = "organization/un"
_BARE = 3  # words of a post that names no portfolio and no body
_REACH = 1800  # code points within which one of several holders of like posts is meant
_LESS = 0.1
_FUNCTIONS = ("chair", "moderator", "rapporteur", "facilitator")
_IN_ROWS = ("moderator", "rapporteur", "facilitator")  # who presides by a row, holders tell


@value
class _Told:
    """A post in full at a place of the clean text, with whom it is said of (None where nobody is named)."""

    at: int
    words: str
    speaker: str | None
    post: str
    on_behalf_of: tuple[str, ...]
    holdings: tuple[HoldingRecord, ...] = ()
    gender: str | None = None


class Bearers:
    """Resolves the posts of one document's statements, which are handed over in text order."""

    def __init__(
        self,
        reading: Reading,
        people: People,
        holders: Holders,
        told: Sequence[ParticipationRecord],
        listed: Sequence[Sequence[ParticipationRecord]],
        house: str | None,
        labelled: Callable[[str], bool],
    ) -> None:
        """``told``: who serves the meeting as prose tells it, ``listed``: as rows and labels do; ``labelled``: whether
        somebody (by key) speaks in a record under a label with their own name."""
        self._labelled = labelled
        self._holders = holders
        self._house = house
        self._told = [
            _Told(
                m.name.start,
                fold_name(p.text),
                f"person:{m.key}",
                p.text,
                m.affiliation.on_behalf_of,
                (),
                m.name.gender,
            )
            for m in people.mentions
            for p in m.affiliation.posts
        ]
        lexicon = reading.lexicon
        self._article = compiled(lexicon.any_of("grammar", "definite"), re.IGNORECASE)
        self._one_of = compiled(lexicon.any_of("grammar", "indefinite"), re.IGNORECASE)
        self._feminine = compiled(lexicon.any_of("grammar", "feminine"), re.IGNORECASE)
        self._masculine = compiled(lexicon.any_of("grammar", "masculine"), re.IGNORECASE)
        serving = {role: lexicon.any_of("roles", role) for role in _FUNCTIONS}
        self._function = {role: compiled(rf"{words}(?!\w)", re.IGNORECASE) for role, words in serving.items()}
        self._first = holders.presiding
        self._sides = lexicon.made(Sides)
        self._spoke: str | None = None  # the last speaker
        self._chairs = [r for r in told if r.role == "chair"]
        rows = [r for records in listed for r in records if r.role in _IN_ROWS]
        self._serving = {
            role: {(f"person:{r.person}", r.on_behalf_of, r.event) for r in (*told, *rows) if r.role == role}
            for role in _FUNCTIONS
        }

    def resolved(self, record: StatementRecord, at: int) -> StatementRecord:
        """The record with its speaker, where the document tells; ``at`` is its place in the clean text."""
        found = self._found(record, at)
        self._spoke = found.speaker or self._spoke
        return found

    def _found(self, record: StatementRecord, at: int) -> StatementRecord:
        # "A Worker member from STATE" is none who was named.
        if record.speaker is not None or not record.post or self._one_of.match(record.as_written):
            return record
        # "The Chair" alone is who presides here, where the paper says who does, not the chair of another body.
        found = self._by_head(record) or self._of_side(record) or self._at_meeting(record) or self._in_full(record)
        if found is record and len(record.post.split()) <= _BARE:
            found = self._serves(record) or self._before(record, at) or record
        found = record if found is not record and self._is_other(record, found) else found
        if found is record and record.on_behalf_of:
            found = self._begun(record)
        self._told.append(
            _Told(at, fold_name(found.post or ""), found.speaker, found.post or "", found.on_behalf_of, found.holdings)
        )
        return found

    def _is_other(self, record: StatementRecord, found: StatementRecord) -> bool:
        """Whether a record's label of its chair alone was taken for somebody who presides elsewhere, and speaks in it
        under their own name (``PRESIDENT: I give the floor to …``, ``Mr. NAME: Thank you``)."""
        if record.verb is not None or not self._function["chair"].fullmatch(record.post or ""):
            return False
        person = (found.speaker or "").removeprefix("person:")
        presides = person in self._first or any(r.person == person for r in self._chairs)
        return not presides and self._labelled(person)

    def _of_side(self, record: StatementRecord) -> StatementRecord | None:
        """The one who serves in the office of a side of the meeting that the words tell."""
        person = self._holders.of_side(record.as_written, self._sides)
        return replace(record, speaker=f"person:{person}") if person else None

    def _at_meeting(self, record: StatementRecord) -> StatementRecord | None:
        """The one who serves the meeting in a function that the paper also gives somebody in a body of its own (``NAME,
        Chair of the Working Party``)."""
        bodies = (*record.on_behalf_of, *(h.body for h in record.holdings if h.body))
        held = None if bodies else self._holders.resolve(record.post or "", ())
        apart = held is not None and self._holders.is_apart(record.post or "", held[0])
        return self._serves(record) if apart else None

    def _in_full(self, record: StatementRecord) -> StatementRecord:
        """By the words of the post; a bare one is the house's that holds the meeting, else the United Nations'."""
        bodies = [b for b in (*record.on_behalf_of, *(h.body for h in record.holdings)) if b]
        houses = [bodies] if bodies else [[], *([house] for house in (self._house, _UNITED_NATIONS) if house)]
        for house in houses:
            found = self._holders.resolve(record.post or "", house)
            if found:
                lowered = round(record.confidence - (0 if found[1] else _LESS), 2)
                behalf = record.on_behalf_of or tuple(house[:1])
                placed = record if behalf or bodies else self._placed(record, found[0])
                return replace(
                    placed,
                    speaker=f"person:{found[0]}",
                    confidence=lowered,
                    on_behalf_of=behalf or placed.on_behalf_of,
                )
        return record

    def _begun(self, record: StatementRecord) -> StatementRecord:
        """By the words as they stand, which begin those of somebody's post (``the Head of the Coast Department``)."""
        words = record.as_written
        article = self._article.match(words)
        found = self._holders.begun(words[article.end() :] if article else words)
        if found is None:
            return record
        sure = round(record.confidence - _LESS, 2)
        return replace(record, speaker=f"person:{found[0]}", on_behalf_of=found[1], holdings=(), confidence=sure)

    def _placed(self, record: StatementRecord, person: str) -> StatementRecord:
        """The record of a bare post with the body in which the document says that the person holds it."""
        body = self._holders.body_of(person, record.post or "")
        # Who chairs a meeting speaks there for nobody.
        if body is None or any(words.fullmatch(record.post or "") for words in self._function.values()):
            return record
        holdings = tuple(replace(h, body=body) if h.body is None else h for h in record.holdings)
        return replace(record, holdings=holdings, on_behalf_of=(body,))

    def _by_head(self, record: StatementRecord) -> StatementRecord | None:
        """The one who presides by the head of the paper, where a statement is the chair's."""
        if not self._function["chair"].fullmatch(record.post or ""):
            return None
        presides = self._presides(record)
        sure = round(record.confidence - _LESS, 2)
        return replace(record, speaker=f"person:{presides}", confidence=sure) if presides else None

    def _serves(self, record: StatementRecord) -> StatementRecord | None:
        """The one who served in this function, of those for whom the words leave it open."""
        # "the Chairperson-Rapporteur": who served as either, where each part is a function.
        parts = (record.post or "").split("-")
        named = {role for role in _FUNCTIONS for part in parts if self._function[role].fullmatch(part)}
        whole = len(named) == len(parts) > 1
        for role in _FUNCTIONS:
            if not self._function[role].fullmatch(record.post or "") and not (whole and role in named):
                continue
            served = [
                (who, event)
                for who, behalf, event in self._serving[role]
                if not record.on_behalf_of or set(record.on_behalf_of) & set(behalf)
            ]
            # Who takes the chair later in a record is not behind a label before that.
            label = record.verb is None
            late = {f"person:{r.person}" for r in self._chairs if label and r.span.start > record.span.start}
            served = [(who, event) for who, event in served if role != "chair" or who not in late]
            # Each part of a meeting may have a moderator of its own.
            fits = {who for who, event in served if event == record.event} or {who for who, _ in served}
            if len(fits) == 1:
                return replace(record, speaker=fits.pop(), confidence=round(record.confidence - _LESS, 2))
        return None

    def _presides(self, record: StatementRecord) -> str | None:
        """Who presides where a statement stands, by the head of the paper and who took the chair since."""
        if len(self._first) != 1 or record.on_behalf_of or any(r.event != record.event for r in self._chairs):
            return None
        since = [r for r in self._chairs if r.span.start < record.span.start]
        return max(since, key=lambda r: r.span).person if since else next(iter(self._first))

    def _before(self, record: StatementRecord, at: int) -> StatementRecord | None:
        """The last, before a bare post, whose post begins with its words."""
        words = fold_name(record.post or "")
        gender = (
            "f"
            if self._feminine.match(record.as_written)
            else "m"
            if self._masculine.match(record.as_written)
            else None
        )
        behalf = set(record.on_behalf_of)
        fits = [
            t
            for t in self._told
            if (t.words + " ").startswith(words + " ")
            and not (gender and t.gender and t.gender != gender)
            and (not behalf or behalf & set(t.on_behalf_of))
        ]
        before = [t for t in fits if t.at < at and (t.speaker or len(t.words) > len(words))]
        if not before:
            return None
        # Of several secretaries-general, the one who has just spoken goes on.
        last = max(before, key=lambda t: (t.speaker is not None and t.speaker == self._spoke, t.at))
        # Of several ministers, a distant one need not be the one who is meant.
        goes_on = last.speaker is not None and last.speaker == self._spoke
        if not goes_on and len({t.speaker or t.words for t in fits}) > 1 and at - last.at > _REACH:
            return None
        return replace(
            record,
            speaker=last.speaker,
            post=last.post,
            on_behalf_of=record.on_behalf_of or last.on_behalf_of,
            holdings=record.holdings if last.speaker else (last.holdings or record.holdings),
            confidence=round(record.confidence - _LESS, 2),
        )
