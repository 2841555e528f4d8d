"""Titles of sessions that run into the paragraph that tells of them (``Session 1: Who pays? The session was opened by
…``, ``Panel II – Ropes. NAME said …``)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.agendas.layout import AgendaLayout
from ingest.lexicon import caseless
from ingest.page.text import Block

__all__ = ["RunInTitle", "RunInTitles"]

_REACH = 220  # code points of a paragraph in which its title ends
_ENDS = frozenset('.”»"')
_REST = 60  # code points that a paragraph tells after its title
_PARTED = re.compile(r"\s?[:.–—-]\s+(?=[«“\"¿¡]?[A-ZÀ-Þ])")
_TITLE = re.compile(r"[^.?!\n]{3,140}?(?:[?!][»”\"]?|(?=\.))")
_NEXT = re.compile(r"\.?\s?(?:[–—-]\s)?(?=[A-ZÀ-Þ«“\"])")
# "Closing. NAME thanked all": a word or a few, and a full stop.
_SHORT = re.compile(r"(?:\d{1,3}\.\s+)?[A-ZÀ-Þ][^\W\d_]{3,}(?:\s[^\W\d_]+){0,3}\.\s(?:[–—-]\s)?(?=[A-ZÀ-Þ«“\"])")


@dataclass(frozen=True, slots=True)
class RunInTitle:
    """Such a title: its words, the kind and number of the session, and where it ends in the clean text."""

    label: str
    kind: str
    number: str
    end: int


class RunInTitles:
    """Reads such titles in one paper."""

    def __init__(self, layout: AgendaLayout) -> None:
        self._layout = layout
        self._chars = layout.reading.chars
        any_of = layout.reading.lexicon.any_of
        # Items of an agenda are no sessions.
        self._part = caseless(rf"(?<!\w)(?:{any_of('sessions', 'in_prose', 'panel')})(?!\w)")
        told = f"{any_of('grammar', 'finite')}|{any_of('speech', 'moderated', 'opened', 'closed')}"
        self._told = caseless(rf"(?<!\w)(?:{told}|{any_of('meetings', 'told_of')})(?!\w)")

    def of(self, block: Block) -> RunInTitle | None:
        """The title of a numbered session with which a paragraph begins that tells of it; no more than its number where
        a sentence stands right behind that (``Panel 2: NAME moderated it.``)."""
        if block.end - block.start < _REST or self._chars[block.end - 1] not in _ENDS:
            return None
        front = self._chars[block.start : min(block.end, block.start + _REACH)]
        kind, number, length = self._layout.kind_and_number(front)
        parted = _PARTED.match(front, length) if number else None
        title = _TITLE.match(front, parted.end()) if parted else None
        if number is None or parted is None or not self._part.search(front[:length].lower()):
            return None
        if title is None or (title[0][-1] not in "?!" and self._told.search(title[0].lower())):
            return RunInTitle(front[:length], kind, number, block.start + length)
        after = _NEXT.match(front, title.end())
        if after is None or after.end() == title.end() or block.end - block.start - after.end() < _REST:
            return None
        return RunInTitle(f"{front[:length]}: {title[0].strip()}", kind, number, block.start + title.end())

    def begins(self, block: Block) -> bool:
        """Whether a paragraph begins with such a title, or with a few words and a full stop, as others do."""
        return _SHORT.match(self._chars, block.start, block.end) is not None or self.of(block) is not None
