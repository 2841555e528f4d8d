"""Labels of roles in rows of an agenda, and whom they name (``Chair: NAME``, ``Closing by NAME``)."""

from __future__ import annotations

import re

from ingest.agendas.rows import LABEL_LENGTH
from ingest.agendas.title_ends import SESSION_KINDS
from ingest.agendas.titles import AgendaTitles
from ingest.lexicon import Lexicon, caseless, compiled, loose
from ingest.naming.affiliations import Affiliations
from ingest.naming.names import UPPER, Naming
from ingest.page.dates import Calendar
from ingest.page.labels_of_parts import LabelsOfParts
from ingest.page.reading import Reading
from ingest.page.text import Block
from ingest.page.words import LETTERS, beginning

__all__ = ["LEADING", "RoleLabels"]

LEADING = ("moderator", "chair", "rapporteur", "facilitator")
"""Roles of those who lead a part of a meeting or serve it."""

_OTHER = 40  # code points of a label in another language, and the stroke after it


class RoleLabels(AgendaTitles):
    """Reads them in one document."""

    def __init__(self, reading: Reading, calendar: Calendar, naming: Naming, affiliations: Affiliations) -> None:
        super().__init__(reading, calendar, naming, affiliations)
        reading.lexicon.equip(self, RoleLabels._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        # "Main speaker: NAME" is no mere speaker.
        roles = sorted((r for r in lexicon.kinds("roles") if r != "video"), key=lambda role: role != "keynote")
        self._roles = roles
        named = "|".join(f"(?P<r{i}>{loose(lexicon.any_of('roles', r))})" for i, r in enumerate(roles))
        # "Presentation of the report: NAME", "Rapporteur for Group 2: NAME": a complement up to the colon.
        complement = r"(?:\s[^\s:;.,(](?:[^:;.,(]|[.,](?=\d)){0,50}(?=:))?"
        # "Moderadora/Moderator: NAME", "Discussant / Commentatrice : NAME": a label in two languages.
        before = r"(?:[^\W\d_][\w' -]{2,30}\s?/\s?)?"
        other = r"(?:\s?/\s?[^\W\d_][\w' -]{2,30}(?=\s?:))?"
        ends = r"(?::(?:\s?[–—-]\s)?|$|[–—-]\s|\s{2,})\s*"
        others = caseless(lexicon.any_of("speech", "moderated_by", "featuring"))
        self._may_label = beginning(caseless(named), others, caseless(lexicon.any_of("sessions", "in_talk")))
        self._title_head = compiled(lexicon.any_of("sessions", "column"), re.IGNORECASE)
        self._witness = compiled(lexicon.any_of("sessions", "testimonies"), re.IGNORECASE)
        self._thanks = compiled(loose(lexicon.any_of("sessions", "thanks")), re.IGNORECASE)
        self._video = compiled(lexicon.any_of("roles", "video"), re.IGNORECASE)
        self._role = compiled(rf"{before}(?:{named}){other}\s*(?:\([^)]*\)\s*)?{complement}{ends}", re.IGNORECASE)
        self._role_alone = compiled(rf"(?:{named}){other}\s*:", re.IGNORECASE)
        self._of_parts = lexicon.made(LabelsOfParts)
        several = rf"{lexicon.any_of('sessions', 'labels_of_several')}|{lexicon.any_of('speech', 'featuring')}"
        self._several = compiled(rf"{several}|.+s\)", re.IGNORECASE)
        of, definite = lexicon.any_of("grammar", "of"), lexicon.any_of("grammar", "definite")
        self._heard = caseless(rf"(?<!\w){lexicon.any_of('speech', 'heard')}\s+")
        led = lexicon.any_of("speech", "moderated_by")
        self._led_by = caseless(rf"(?<!\w){led}(?:\s*:\s*$|\s*:?\s+(?:{definite})?)")
        self._role_remark = compiled(rf"(?:{named})(?!\w)", re.IGNORECASE)
        part, part_of = lexicon.any_of("sessions", *SESSION_KINDS), lexicon.any_of("parts", "of")
        self._parts = part
        # "Rapporteur of the Meeting"
        self._meets = f"{self._parts}|{lexicon.any_of('meetings', 'unnamed')}"
        self._held_here = compiled(rf"\s*(?:$|[,(]|{part_of}\s?(?:\w+\s){{0,2}}{part})", re.IGNORECASE)
        featuring = rf"(?:{lexicon.any_of('speech', 'featuring')}|{lexicon.any_of('sessions', 'in_talk')})"
        titles = lexicon.literal("names", "m", "f", "none")
        # "a talk with its director, NAME"
        whose = rf"(?P<whose>(?i:{lexicon.any_of('speech', 'possessives')}\s[^\W\d_]+,?\s))?"
        # "Avec la participation d'Ida NAME"
        self._featuring = compiled(rf"(?i:{featuring})(?:\s*:?\s+|(?<='))\s*{whose}(?=[{UPPER}]|{titles}\s)")
        by = lexicon.any_of("grammar", "by")
        self._role_by = compiled(rf"(?:{named})(?:,?\s+{by}\s+|\s+{of})(?:{definite})?", re.IGNORECASE)
        told = lexicon.literal("names", "m", "f")
        self._role_titled = compiled(rf"(?i:{named}),?\s+(?:{definite})?(?={told}\s+[A-ZÀ-Þ])")
        self._role_named = compiled(rf"(?i:{named}),?\s+(?=[{UPPER}])")
        self._by_role = compiled(rf"\s(?:{by}\s+{definite}|{of}(?:{definite})?)(?:{named}),?\s+", re.IGNORECASE)

    def role(self, block: Block) -> tuple[str, str, int] | None:
        """Role, its label as written, and where the names after it begin."""
        return self.role_at(block.start, block.end)

    def role_at(self, start: int, end: int) -> tuple[str, str, int] | None:
        """As :meth:`role`, of a stretch that begins with the label or, in a row of its own, with the label's article
        (``The panellists will be:``)."""
        if self.reading.chars[end - 1] == ":":
            start = self._without_article(start, end)[0]
        if not self._begins_label(start, end) and self.reading.chars.find("/", start, min(end, start + _OTHER)) < 0:
            return self._of_part(start, end)
        plain = self._plain(start, end)
        # "Opening session moderator: NAME", "Animateur de la table 2 : NAME"
        if plain is None or plain[0] in ("opening", "closing") or any(map(str.isdigit, plain[1])):
            return self._of_part(start, end) or plain
        return plain

    def _of_part(self, start: int, end: int) -> tuple[str, str, int] | None:
        """As :meth:`role_at`, of a label that names the part of the meeting, too (``Room A lead: NAME``)."""
        found = self._of_parts.read(self.reading.chars, start, end)
        for words in found[0] if found else ():  # "room lead", "lead"
            match = self._role_alone.fullmatch(f"{words}:")
            if found and match:
                return next(r for i, r in enumerate(self._roles) if match[f"r{i}"]), words, found[1]
        return None

    def _plain(self, start: int, end: int) -> tuple[str, str, int] | None:
        """As :meth:`role_at`, of a label that begins with words for a role."""
        led = self._led_by.match(self.reading.lower, start, end)
        if led:
            return "moderator", self.reading.chars[start : led.end()].strip(" :"), led.end()
        featured = self._featuring.match(self.reading.chars, start, end)
        # "with NAME and NAME, moderated by NAME"
        then = self._led_by.search(self.reading.lower, featured.end(), end) if featured else None
        stop = len(self.reading.chars[: then.start()].rstrip(" ,;")) if then else end
        if featured and (
            self._begins_entry(featured.end(), end, placed=False)
            or self._only_names(featured.end(), stop)
            or (featured["whose"] and self.is_name_alone(featured.end(), end))
        ):
            label = featured[0].rstrip()  # "With the participation of: NAME, post, NAME, post"
            return "speaker", label[:-1].strip() if label.endswith(":") else "", featured.end()
        match, given = self._role.match(self.reading.chars, start, end), self._given_by(start, end)
        # "Opening address by Mr. NAME: Chair of X": what the colon follows is somebody's name.
        match = given if given and (match is None or given.end() < match.end()) else match
        if not match or match.end() - match.start() > LABEL_LENGTH:
            return None
        role = next(r for i, r in enumerate(self._roles) if match[f"r{i}"])
        label = match[0].strip(" :–—-")
        if role in ("opening", "closing") and match is not given and self._titles_other(label):
            return None
        return role, label, match.end()

    def _begins_label(self, start: int, end: int) -> bool:
        """Whether a stretch begins with letters with which the words for a role do."""
        return self._may_label(self.reading.lower[start : min(end, start + LETTERS)])

    def heads_list(self, block: Block) -> bool:
        """Whether a block is nothing but a label with a colon, of several people (``Speakers:``, ``Taking part:``)."""
        found = self.role(block) if self.reading.chars[block.end - 1] == ":" else None
        if found is None or found[2] < block.end:
            return False
        return found[0] == "speaker" or self.is_of_several(found[1])

    def is_of_several(self, label: str) -> bool:
        """Whether a label of a role stands for several people: a plural, a word like it, or what may be one
        (``Speakers``, ``Panel``, ``Moderan``, ``Panelista(s)``)."""
        return self.reading.lexicon.is_plural(label) or self._several.fullmatch(label.strip()) is not None

    def is_given_by(self, start: int, end: int) -> bool:
        """Whether a line says who speaks then, by a kind of speech or a role (``Closing by Ms. NAME``)."""
        return self.is_speech_by(start, end) or self._given_by(start, end) is not None

    def _given_by(self, start: int, end: int) -> re.Match[str] | None:
        """``Closing remarks by NAME``, ``Moderator Ms. NAME``: a label that names somebody without a colon."""
        if not self._begins_label(start, end):
            return None
        chars = self.reading.chars
        match = self._role_by.match(chars, start, end) or self._role_titled.match(chars, start, end)
        if match and self.person(match.end(), end) and not self._is_of_thing(match, end):
            return match
        # "Moderator NAME, Director of X", "Presiding NAME (State)"
        named = self._role_named.match(chars, start, end)
        first = self.entries(named.end(), end)[0] if named else None
        alone = named and any(named[f"r{i}"] and role in LEADING for i, role in enumerate(self._roles))
        whole = first and (self.begins_entry(*first) or self.is_bracketed(*first) or self.before_post(*first))
        return named if whole or (alone and first and self.is_name_alone(*first)) else None

    def _is_of_thing(self, label: re.Match[str], end: int) -> bool:
        """Whether what capitals behind words for an opening or a closing say is opened (``OPENING OF PORTS``)."""
        chars = self.reading.chars
        whole = chars[label.start() : end]
        return whole.isupper() and self._occasion_titles.of_thing(whole)

    def _titles_other(self, label: str) -> bool:
        """Whether a label says that something else than the meeting is opened or closed (``Closing the gap:``)."""
        return self._occasion_titles.of_thing(label)

    def labels_person(self, start: int, end: int, *, colon: bool = False) -> bool:
        """Whether a stretch is a label, with a ``colon`` if asked for, and those whom it names."""
        found = self.role_at(start, end)
        if found is None or (colon and ":" not in self.reading.chars[start : found[2]]):
            return False
        return any(self.person(*entry) for entry in self.entries(found[2], end))
