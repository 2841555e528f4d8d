"""Words in lists of people: whom a heading says that a list is of, and the part in a meeting that a cell gives."""

from __future__ import annotations

import re
from typing import NamedTuple

from ingest.lexicon import NO_MEETING, Lexicon, compiled
from ingest.page.labels_of_parts import LabelsOfParts

__all__ = ["IN_BUREAU", "NO_PART", "ONE_OFFICE", "Label", "RosterWords"]

_SERVING = ("moderator", "rapporteur", "facilitator", "keynote")
NO_PART = "-"
"""Role of those whom a label calls vice-chairs."""
IN_BUREAU = "+"
"""Role of those whom a label calls by a word that tells who reports in the list of a bureau alone."""
ONE_OFFICE = ("chair", "moderator", "rapporteur")
"""Roles whose label may stand alone over the name of the one who has it."""
_ELECTED = ("chair", "rapporteur", NO_PART)
_LISTED = 2
_DASH = re.compile(r"\s[–—-]\s")
_MARKS = "*†‡§"


class Label(NamedTuple):
    """A label before people: offsets of its words and of what follows; ``role`` is :data:`NO_PART` for vice-chairs,
    ``several`` where it is plural."""

    role: str
    words: tuple[int, int]
    start: int
    several: bool


class RosterWords:
    """The words of one language, compiled once."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = {role: lexicon.any_of("roles", role) for role in _SERVING}
        words["rapporteur"] = f"(?:{lexicon.any_of('rosters', 'rapporteurs')}|{words['rapporteur']})"
        words["speaker"] = lexicon.any_of("rosters", "speakers")
        self._beside(lexicon, dict(words))
        words["chair"] = lexicon.any_of("roles", "chair")
        self._over(lexicon, words)
        self._labels(lexicon, words)
        self._alone = compiled(rf"\(\s*{lexicon.any_of('roles', 'chair')}\s*\)", re.IGNORECASE)
        self._chair = compiled(lexicon.any_of("roles", "chair"), re.IGNORECASE)
        self._absent = compiled(rf"\(?{lexicon.any_of('rosters', 'absent')}(?!\w)", re.IGNORECASE)

    def _beside(self, lexicon: Lexicon, words: dict[str, str]) -> None:
        kinds = (kind for kind in lexicon.kinds("meetings") if kind not in NO_MEETING)
        meeting = f"(?:{lexicon.any_of('meetings', *kinds)}|{lexicon.any_of('sessions', 'session', 'panel')})"
        of, definite = lexicon.any_of("grammar", "of"), lexicon.any_of("grammar", "definite")
        # "Chair of the meeting", "rapporteur of Session 2": a function there and no post.
        self._held = held = rf"\s+{of}{definite}?{meeting}(?:\s+(?:\d+|[IVX]+|[A-H]))?(?!\w)"
        post = rf"(?!{lexicon.any_of('rosters', 'posts')}(?!\w))"
        tail = r"(?=\s*$|\s*[,(:/–—-])"
        for role, more in (("opening", "opens"), ("closing", "closes")):
            words[role] = f"(?:{lexicon.any_of('rosters', more)}|{lexicon.any_of('roles', role)})"
        patterns = {role: rf"{post}(?:{w})(?:{held})?" for role, w in words.items()}
        chair = lexicon.any_of("roles", "chair")
        # Alone, "Chair" or "President" may be of an agency or a state.
        patterns["chair"] = rf"(?:{chair})(?:{held}|(?=,\s{meeting}\s(?:\d+|[IVX]+|[A-H])(?!\w)))"
        self._roles = {r: compiled(rf"\(?(?:{p})(?:{tail}|\))", re.IGNORECASE) for r, p in patterns.items()}
        self._at_end = {
            r: compiled(rf"\s*(?:[(\[](?:{p})(?:,[^()]*)?[)\]]|\s[–—-]\s+(?:{p}))\s*$", re.IGNORECASE)
            for r, p in patterns.items()
        }

    def _labels(self, lexicon: Lexicon, words: dict[str, str]) -> None:
        """Labels of rows: with a colon any role's, before a gap those of who is elected."""
        opening = lexicon.any_of("roles", "opening")
        others = {
            NO_PART: lexicon.any_of("rosters", "deputies"),
            IN_BUREAU: lexicon.any_of("rosters", "reports_in_bureau"),
        }
        labels = {**others, **words, "opening": opening}
        after = {role: r"\s*:\s*|\s{2,}" if role in _ELECTED else r"\s*:\s*" for role in labels}
        # "Chair:" may stand over the one name; under "Speakers:" stands a list, which is read as such.
        follows = {role: r"(?=\S|$)" if role in ONE_OFFICE else r"(?=\S)" for role in labels}
        self._label = {
            role: compiled(rf"(?P<label>(?:{w})(?:{self._held})?)(?:{after[role]}){follows[role]}", re.IGNORECASE)
            for role, w in labels.items()
        }
        # "Moderator: NAME" / "Participants: NAME (Body), NAME (Body)"
        self._under = compiled(rf"(?P<label>{lexicon.any_of('roles', 'speaker')})\s*:\s*(?=\S)", re.IGNORECASE)
        self._label_alone = {role: compiled(w, re.IGNORECASE) for role, w in labels.items()}
        self._of_parts = lexicon.made(LabelsOfParts)
        self._is_plural = lexicon.is_plural

    def label_at(self, chars: str, start: int, end: int) -> Label | None:
        """The label that a line begins with."""
        if chars.find(":", start, end) < 0 and chars.find("  ", start, end) < 0:  # as in most lines
            return None
        for role, pattern in self._label.items():
            match = pattern.match(chars, start, end)
            if match:
                return Label(role, match.span("label"), match.end(), self._is_plural(match["label"]))
        return self._label_of_part(chars, start, end)

    def label_under(self, above: Label, chars: str, start: int, end: int) -> Label | None:
        """As :meth:`label_at`, of a line right under the row of who moderates: all labels of those who speak there."""
        match = self._under.match(chars, start, end) if above.role == "moderator" else None
        return Label("speaker", match.span("label"), match.end(), self._is_plural(match["label"])) if match else None

    def _label_of_part(self, chars: str, start: int, end: int) -> Label | None:
        """A label that names the part of the meeting, too (``Chair, Session 3: NAME``)."""
        found = self._of_parts.read(chars, start, end)
        if found is None or found[1] >= end:
            return None
        words, low = found[0][-1], chars.find(found[0][-1], start)
        for role, pattern in self._label_alone.items():
            if pattern.fullmatch(words):
                return Label(role, (low, low + len(words)), found[1], self._is_plural(words))
        return None

    def _over(self, lexicon: Lexicon, words: dict[str, str]) -> None:
        annex = rf"(?P<annex>{lexicon.any_of('documents', 'annex')}\s*(?:[IVX]+|\d+|[A-H])?(?!\w)\s*[:.–—-]*\s*)?"
        number = r"(?:(?:[IVX]+|\d+|[A-H])[.)]\s*)?"
        lists = rf"(?:{lexicon.any_of('rosters', 'lists')}\s*)"
        every = "|".join(words.values())
        self._begins = compiled(rf"{annex}{number}(?P<list>{lists})?(?={every})", re.IGNORECASE)
        self._who = {role: compiled(rf"(?:{w})(?![\w-])", re.IGNORECASE) for role, w in words.items()}
        joined = lexicon.any_of("grammar", "and")
        self._joined = compiled(
            rf"\s*(?:[,/&]\s*|\s{joined}\s+)(?:{lexicon.any_of('grammar', 'definite')})?", re.IGNORECASE
        )
        after, order = lexicon.any_of("rosters", "lists_after"), lexicon.any_of("rosters", "order")
        self._tail = compiled(
            rf"(?P<list>{after})?(?:,?\s+{order})?(?P<colon>\s*:)?(?:\s*[(–—-].{{0,60}})?\s*$", re.IGNORECASE
        )
        self._marked = words
        self._others = compiled(rf"{number}{lexicon.any_of('rosters', 'others')}\s*:?\s*$", re.IGNORECASE)

    def legend(self, text: str) -> dict[str, str]:
        """What marks beside names stand for, where a line of the list tells (``* moderator``)."""
        if not any(mark in text for mark in _MARKS):
            return {}
        mark = r"(?<![\w)*])(?P<mark>\*{1,3}|[†‡§])\s*[:=–-]?\s*"
        patterns = ((role, compiled(rf"{mark}(?:{w})(?![\w-])", re.IGNORECASE)) for role, w in self._marked.items())
        return {m["mark"]: role for role, pattern in patterns for m in pattern.finditer(text)}

    def role_in(self, chars: str, start: int, end: int) -> str | None:
        """The role that a cell says; ``absent`` for those who didn't come."""
        if self._absent.match(chars, start, end):
            return "absent"
        return next((r for r, p in self._roles.items() if p.match(chars, start, end)), None)

    def role_after(self, chars: str, start: int, end: int) -> tuple[str, int] | None:
        """The role in brackets or behind a dash at the end of a cell, and where what parts it begins (``Director
        (rapporteur)``, ``Port of Ea – moderator``)."""
        if chars[end - 1 : end] not in (")", "]") and not _DASH.search(chars, start, end):
            return None
        found = ((role, p.search(chars, start, end)) for role, p in self._at_end.items())
        # "NAME (Chair)": nothing else is told of them.
        alone = ("chair", start) if self._alone.fullmatch(chars, start, end) else None
        return next(((role, m.start()) for role, m in found if m), alone)

    def is_chair(self, chars: str, start: int, end: int) -> bool:
        """Whether a cell calls somebody the chair and nothing else."""
        return self._chair.fullmatch(chars, start, end) is not None

    def roles_over(self, text: str) -> tuple[str, ...]:
        """The roles of those whom a heading says that it stands over, in the order of their names: ``Speakers``."""
        return self._read(text)[0]

    def heads_list(self, text: str) -> bool:
        """Whether a heading says that a list of people with a part in the meeting follows: ``List of speakers``,
        ``Speakers and moderators``."""
        roles, told = self._read(text)
        return bool(roles) and told

    def resets(self, text: str) -> bool:
        """Whether a heading within a list of speakers stands over people who are none."""
        return self._others.match(text) is not None

    def _read(self, text: str) -> tuple[tuple[str, ...], bool]:
        begins = self._begins.match(text)
        if begins is None:
            return (), False
        roles: list[str] = []
        at = begins.end()
        while True:
            found = [(m.end(), role) for role, p in self._who.items() if (m := p.match(text, at))]
            if not found:
                return (), False
            at, role = max(found)
            roles.append(role)
            joined = self._joined.match(text, at)
            if joined is None or not any(p.match(text, joined.end()) for p in self._who.values()):
                break
            at = joined.end()
        tail = self._tail.match(text, at)
        if tail is None:
            return (), False
        listed = bool(begins["annex"] or begins["list"] or tail["list"])
        return tuple(dict.fromkeys(roles)), listed or (len(roles) >= _LISTED and not tail["colon"])
