"""Titles of a meeting's opening and closing, read alike in headings of reports and in rows of programmes.

A title names one where a whole part of it does, between the words and marks that join parts (``Closing session``,
``Other matters and closure of the meeting``, ``Setting the scene: welcome``); what is opened or closed is the meeting
(``Opening of the Conference``), not a market or a gap.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.lexicon import NO_MEETING, Lexicon, compiled, loose

__all__ = ["COUNT", "OccasionTitles"]

COUNT = r"(?:[IVX]+|\d+(?:\.\d+)*|[A-Z])"
"""Pattern of the number of a heading (``3.1``, ``IV``, ``B``)."""
_LONGEST, _JOINED = 160, 90  # code points of a title, and of one that has other matters beside
_EDGES = " \t\n.:;,–—-=*#_|>◆•●▪[]"
_ACTS = (("opening", "opening_acts"), ("closing", "closing_acts"))
_ACRONYM = re.compile(r"(?<!\w)[A-Z]{3,}")


class OccasionTitles:
    """Reads them in one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        any_of = lexicon.any_of
        of, definite, joined = (any_of("grammar", x) for x in ("of", "definite", "and"))
        self.itemized = rf"{any_of('sessions', 'agenda_item')}\s?[.:–—-]\s"
        """Pattern of the item of an agenda before a title (``Agenda item 1: ``)."""
        self._number = compiled(
            rf"\W*(?:{self.itemized}|\(?{COUNT}(?:\s?[-–—/:](?=\s)|[.)])*(?:\s?[-–—])?\s)?\s*", re.IGNORECASE
        )
        self._joins = compiled(rf",?\s(?:{joined}|&)\s|\s?/\s?|\s[–—-]\s|[.;:](?:\s?[–—-])?\s|,\s", re.IGNORECASE)
        self._learn_parts(lexicon, of, definite)
        kinds = any_of("meetings", *(k for k in lexicon.kinds("meetings") if k not in NO_MEETING))
        others = any_of("meetings", "unnamed", "entitled", "occasions")
        parts = any_of("sessions", "proceedings", "session", "panel", "workshop", "ceremonies")
        self._meeting = compiled(loose(rf"(?<!\w)(?:{kinds}|{others}|{parts})(?!\w)"), re.IGNORECASE)
        self._debate = compiled(
            loose(rf"(?<!\w){any_of('sessions', 'panel', 'workshop', 'debates')}(?!\w)"), re.IGNORECASE
        )
        self._of_debate = compiled(loose(rf"(?<!\w){any_of('sessions', 'panel', 'debates')}(?!\w)"), re.IGNORECASE)
        self._found: dict[tuple[str, bool, bool], str | None] = {}

    def _learn_parts(self, lexicon: Lexicon, of: str, definite: str) -> None:
        """What a whole part of such a title is; a list's entry that swallows whatever follows tells nothing here."""
        said = {
            "opening": (("sessions", "opening"), ("roles", "opening"), ("sessions", "opening_in_titles")),
            "closing": (("roles", "closing"), ("sessions", "closing_in_titles")),
        }
        acts = {role: lexicon.any_of("sessions", key) for role, key in _ACTS}
        titles = {"opening": ("sessions", "opening_titles"), "closing": ("sessions", "closing_titles")}
        # In a report the conclusions may be a chapter.
        rows = {"opening": (), "closing": (("sessions", "closing"),)}
        style, session = lexicon.any_of("sessions", "solemn"), lexicon.any_of("sessions", "session", "ceremonies")
        links = lexicon.any_of("sessions", "given_by", "title_links")
        lead = rf"(?:{of})?(?:{definite})?(?:{style}\s)*(?:{session}\s(?:{style}\s)*(?:{of})(?:{definite})?)?"
        # "Opening ceremony of the workshop", "Clôture par le Ministre", "Closing (Friday)"
        rest = rf"(?P<rest>\s*\(.*|\s(?:{links}(?!\w)|{of}).*)?"
        self._parts = {
            (role, row): compiled(
                loose(
                    rf"{lead}(?P<said>{words})(?:\s(?:{style}|{session}))*(?:\s?\([^()]*\))?{rest}",
                ),
                re.IGNORECASE,
            )
            for role, lists in said.items()
            for row in (False, True)
            for words in (self._said(lexicon, (*lists, titles[role], *(rows[role] if row else ())), acts[role]),)
        }
        self._act = compiled(loose(rf"(?:{style}\s)*(?:{'|'.join(acts.values())})(?:\s{style})*"), re.IGNORECASE)
        self._acting = compiled(loose(rf"(?:{'|'.join(acts.values())})\s{definite}"), re.IGNORECASE)
        self._of_debates = compiled(loose(lexicon.any_of("sessions", "opening_debates")), re.IGNORECASE)

    @staticmethod
    def _said(lexicon: Lexicon, lists: tuple[tuple[str, str], ...], acts: str) -> str:
        words = dict.fromkeys(w for section, key in lists for w in lexicon.words(section, key) if ".{" not in w)
        return "|".join((*sorted(words, key=len, reverse=True), rf"(?:{acts})(?=\s)"))

    def of(self, title: str, *, row: bool = False, alone: bool = False) -> str | None:
        """``opening`` or ``closing``, where a title is that of one; in a ``row`` of a programme the conclusions close,
        which in a report may be a chapter; ``alone`` the title must have nothing beside it."""
        asked = (title, row, alone)
        if asked not in self._found:
            self._found[asked] = self._read(title, row=row, alone=alone)
        return self._found[asked]

    def _read(self, title: str, *, row: bool, alone: bool) -> str | None:
        if len(title) > _LONGEST:
            return None
        number = self._number.match(title)
        bare = title[number.end() if number else 0 :].strip(_EDGES)
        parts = list(self._split(bare))
        if (len(parts) > 1 and (alone or len(title) > _JOINED)) or self._of_debates.match(bare):
            return None
        roles = [self._of_part(part, row=row) for part in parts]
        told = {role for role in roles if role}
        others = (part for part, role in zip(parts, roles, strict=True) if role is None)
        if len(told) != 1 or any(self._debate.search(part) for part in others):
            return None
        return told.pop()

    def is_debate(self, title: str) -> bool:
        """Whether a title is that of an opening and of what is debated there (``Opening plenary: Who pays?``)."""
        return self._of_debates.match(title.strip(_EDGES)) is not None

    def of_thing(self, title: str) -> bool:
        """Whether a title says that something else than a meeting is opened or closed (``Closing the gap``), or is that
        of a debate (``Opening panel``)."""
        acting = self._acting.match(title)
        if self._of_debate.search(title) or (acting and not self._meeting.search(title, acting.end())):
            return True
        parts = (self._parts[role, False].fullmatch(title) for role in ("opening", "closing"))
        found = [match for match in parts if match]
        return bool(found) and not any(self._is_of_meeting(match, title) for match in found)

    def _split(self, title: str) -> Iterator[str]:
        low = 0
        for mark in self._joins.finditer(title):
            if mark.start() > low:
                yield title[low : mark.start()]
            low = mark.end()
        if low < len(title):
            yield title[low:]

    def _of_part(self, part: str, *, row: bool) -> str | None:
        part = part.strip(_EDGES)
        for role in ("opening", "closing"):
            match = self._parts[role, row].fullmatch(part)
            if match and self._is_of_meeting(match, part):
                return role
        return None

    def _is_of_meeting(self, match: re.Match[str], part: str) -> bool:
        """Whether what is opened or closed, where words say that it is, is a meeting."""
        rest = (match["rest"] or "").strip()
        if not rest or rest[0] == "(":
            return True
        if not self._act.fullmatch(match["said"]):
            return self._of_debate.search(rest) is None  # "Concluding remarks of the panel"
        return self._meeting.search(rest) is not None or (not part.isupper() and _ACRONYM.search(rest) is not None)
