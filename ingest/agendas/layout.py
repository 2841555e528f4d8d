"""How an agenda is laid out: hours, titles, labels of roles, days, and the entries of its lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.agendas.entries import AFTER_NAME
from ingest.agendas.roles_behind import RolesBehind
from ingest.agendas.rows import LABEL_LENGTH
from ingest.agendas.title_ends import SESSION_KINDS, TITLE_LENGTH
from ingest.agendas.titles import AgendaTitles
from ingest.lexicon import Lexicon, caseless, compiled, loose
from ingest.naming.affiliations import Affiliations
from ingest.naming.names import UPPER, Naming
from ingest.naming.people import PersonMention
from ingest.page.dates import Calendar
from ingest.page.genres import Genres
from ingest.page.reading import Reading
from ingest.page.text import Block
from ingest.page.words import LETTERS, beginning

__all__ = ["LEADING", "AgendaLayout"]

LEADING = ("moderator", "chair", "rapporteur", "facilitator")
"""Roles of those who lead a part of a meeting or serve it."""


# The end of a sentence, or of what is said of somebody before the next who is heard.
_SENTENCE = re.compile(r"\.(?:\s|$)|,\s+[a-zà-ÿ]+\s*$")
_OTHER = 40  # code points of a label in another language, and the stroke after it
_AFTER_NUMBER = re.compile(r"\s*(?:$|(?:\([^()]{2,30}\)\s*)?[:.–—-]\s)")
_LONGEST_ROW = 300
_OPENS_TITLE = '«“"¿¡'
_COLUMNS, _HEAD = 6, 30
_GAP = re.compile(r"\s{3,}")
_CELL = re.compile(r"\s*\|\s*")
_MARK = re.compile(r"\s+[–—-]\s+|[;.,]\s+|\s{2,}")


class AgendaLayout(AgendaTitles):
    """Reads the rows of one document's agendas."""

    def __init__(
        self, reading: Reading, calendar: Calendar, naming: Naming, affiliations: Affiliations, genres: Genres
    ) -> None:
        super().__init__(reading, calendar, naming, affiliations)
        self.genres = genres
        reading.lexicon.equip(self, AgendaLayout._learn)
        self.roles_behind = RolesBehind(reading, affiliations.posts, self._meets)

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
        self._video = compiled(lexicon.any_of("roles", "video"), re.IGNORECASE)
        self._role = compiled(rf"{before}(?:{named}){other}\s*(?:\([^)]*\)\s*)?{complement}{ends}", re.IGNORECASE)
        of, definite = lexicon.any_of("grammar", "of"), lexicon.any_of("grammar", "definite")
        self._heard = caseless(rf"(?<!\w){lexicon.any_of('speech', 'heard')}\s+")
        self._led_by = caseless(rf"(?<!\w){lexicon.any_of('speech', 'moderated_by')}\s*:?\s+(?:{definite})?")
        self._role_remark = compiled(rf"(?:{named})(?!\w)", re.IGNORECASE)
        part, part_of = lexicon.any_of("sessions", *SESSION_KINDS), lexicon.any_of("parts", "of")
        self._parts = part
        # "Rapporteur of the Meeting"
        self._meets = f"{self._parts}|{lexicon.any_of('meetings', 'unnamed')}"
        self._held_here = compiled(rf"\s*(?:$|[,(]|{part_of}\s?(?:\w+\s){{0,2}}{part})", re.IGNORECASE)
        featuring = rf"(?:{lexicon.any_of('speech', 'featuring')}|{lexicon.any_of('sessions', 'in_talk')})"
        titles = lexicon.literal("names", "m", "f", "none")
        self._featuring = compiled(rf"(?i:{featuring})\s+(?=[{UPPER}]|{titles}\s)")
        by = lexicon.any_of("grammar", "by")
        self._role_by = compiled(rf"(?:{named})\s+(?:{by}\s+|{of})(?:{definite})?", re.IGNORECASE)
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
            return None
        led = self._led_by.match(self.reading.lower, start, end)
        if led:
            return "moderator", self.reading.chars[start : led.end()].strip(" :"), led.end()
        featured = self._featuring.match(self.reading.chars, start, end)
        if featured and (
            self._begins_entry(featured.end(), end, placed=False) or self._only_names(featured.end(), end)
        ):
            return "speaker", "", featured.end()
        match, given = self._role.match(self.reading.chars, start, end), self._given_by(start, end)
        # "Opening address by Mr. NAME: Chair of X": what the colon follows is somebody's name.
        match = given if given and (match is None or given.end() < match.end()) else match
        if not match or match.end() - match.start() > LABEL_LENGTH:
            return None
        role = next(r for i, r in enumerate(self._roles) if match[f"r{i}"])
        return role, match[0].strip(" :–—-"), match.end()

    def _begins_label(self, start: int, end: int) -> bool:
        """Whether a stretch begins with letters with which the words for a role do."""
        return self._may_label(self.reading.lower[start : min(end, start + LETTERS)])

    def heads_list(self, block: Block) -> bool:
        """Whether a block is nothing but a label with a colon, of several people (``Speakers:``, ``Taking part:``)."""
        found = self.role(block) if self.reading.chars[block.end - 1] == ":" else None
        if found is None or found[2] < block.end:
            return False
        return found[0] == "speaker" or self.reading.lexicon.is_plural(found[1])

    def is_given_by(self, start: int, end: int) -> bool:
        """Whether a line says who speaks then, by a kind of speech or a role (``Closing by Ms. NAME``)."""
        return self.is_speech_by(start, end) or self._given_by(start, end) is not None

    def _given_by(self, start: int, end: int) -> re.Match[str] | None:
        """``Closing remarks by NAME``, ``Moderator Ms. NAME``: a label that names somebody without a colon."""
        if not self._begins_label(start, end):
            return None
        chars = self.reading.chars
        match = self._role_by.match(chars, start, end) or self._role_titled.match(chars, start, end)
        if match and self.person(match.end(), end):
            return match
        # "Moderator NAME, Director of X", "Presiding NAME (State)"
        named = self._role_named.match(chars, start, end)
        first = self.entries(named.end(), end)[0] if named else None
        alone = named and any(named[f"r{i}"] and role in LEADING for i, role in enumerate(self._roles))
        whole = first and (self.begins_entry(*first) or self.is_bracketed(*first) or self.before_post(*first))
        return named if whole or (alone and first and self.is_name_alone(*first)) else None

    def beside_title(self, start: int, end: int) -> tuple[int, list[tuple[int, int]]]:
        """Where the title of a row ends before those whom the row names, and the stretches that name them: the cells
        after it, or all of a label with a name (``Closing remarks: NAME``)."""
        chars = self.reading.chars
        cells = [m.span() for m in _CELL.finditer(chars, start, end)]
        if cells and cells[-1][1] == end:
            end = cells.pop()[0]  # the edge of a table
        if cells:
            after = [*(low for low, _ in cells[1:]), end]
            return cells[0][0], [(high, low) for (_, high), low in zip(cells, after, strict=True) if low > high]
        columns = [m.span() for m in _GAP.finditer(chars, start, end)]
        if columns and self.labels_person(columns[-1][1], end, colon=True):
            return columns[0][0], [(columns[-1][1], end)]
        found = self.role_at(start, end)
        if found is None or not any(self.person(*entry) for entry in self.entries(found[2], end)):
            if officers := self._by_officers(start, end):
                return officers
            led = self.label_within(start, end) or self.led_within(start, end)
            stop = led[0] if led else end
            given = self._given_names(start, stop)
            title_end = given[0] if given else self.before_speaker(start, stop)
            beside = [(given[1] if given else start, stop)] if title_end else []
            return title_end or stop, [*beside, (led[1], end)] if led else beside
        by = self._role_by.match(chars, start, end)
        title = self._by_end.sub("", f"{found[1]} ").rstrip() if by else found[1]
        return start + len(title), [(start, end)]

    def _by_officers(self, start: int, end: int) -> tuple[int, list[tuple[int, int]]] | None:
        """Where a title ends before the officers who give it, and the stretches that name these and who comes after
        (``Draft by the rapporteur, NAME, and remarks by NAME``)."""
        officer = self._by_role.search(self.reading.chars, start, end)
        given = self._given_by(officer.start(officer.lastgroup or 0), end) if officer else None
        # "Opening by the Chair, NAME"
        if officer is None or given is None or self._roles[int((officer.lastgroup or "r0")[1:])] == "chair":
            return None
        several = self.reading.lexicon.is_plural(officer[officer.lastgroup or 0])
        first, *after = self.entries(given.end(), end, several=several)
        stop = end if several else first[1]
        return officer.start(), [(given.start(), stop), *(e for e in after if e[0] >= stop)]

    def _given_names(self, start: int, end: int) -> tuple[int, int] | None:
        """Where the title of an opening, a closing or a speech ends before words for whoever gives it and nothing but
        names, and where these begin (``Closing by NAME and NAME``)."""
        for by in self._presented.finditer(self.reading.chars, start + 1, end):
            title = self.reading.chars[start : by.start()]
            speech = self.default_role(title) != "speaker" or self._speech.fullmatch(title)
            if speech and self._only_names(by.end(), end, several=" " in self.reading.chars[by.end() : end]):
                return by.start(), by.end()
        return None

    def led_within(self, start: int, end: int) -> tuple[int, int] | None:
        """Where a title ends before who leads what it names (``Debate, moderated by NAME``) or those who speak there
        (``Round table with NAME (Body) and NAME``), and where that begins."""
        chars = self.reading.chars
        if end - start > _LONGEST_ROW or chars[end - 1] == ".":
            return None
        led = self._led_by.search(self.reading.lower, start + 1, end)
        led = led if led and any(self.person(*entry) for entry in self.entries(led.end(), end)) else None
        with_whom = self._featuring.finditer(chars, start + 1, end)
        small = (m for m in with_whom if chars[m.start() - 1] == " " and chars[m.start()].islower())
        apart = (m for m in small if self.labels_person(m.start(), end))
        found = [m.start() for m in (led, next(apart, None)) if m]
        at = min(found, default=0)
        return (start + len(chars[start:at].rstrip(" :,.(–—-")), at) if found else None

    def labels_person(self, start: int, end: int, *, colon: bool = False) -> bool:
        """Whether a stretch is a label, with a ``colon`` if asked for, and those whom it names."""
        found = self.role_at(start, end)
        if found is None or (colon and ":" not in self.reading.chars[start : found[2]]):
            return False
        return any(self.person(*entry) for entry in self.entries(found[2], end))

    def is_title(self, block: Block) -> bool:
        """Whether a row titles a part of a meeting by its words alone: its kind with a number or a quoted name, or
        nothing but the words for an opening or a closing."""
        if block.end - block.start > TITLE_LENGTH:
            return False
        text = self.reading.text.of(block)
        _, number, length = self.kind_and_number(text)
        if number and _AFTER_NUMBER.match(text, length):
            return True
        return self.is_quoted_title(block.start, block.end) or self.is_opening_or_closing(block.start, block.end)

    def is_subtitle(self, block: Block) -> bool:
        """Whether a row may be no more than the title of the part whose number stands above it."""
        start, end = block.start, block.end
        if block.kind == "item" or end - start > TITLE_LENGTH or self.reading.chars[end - 1] in ".:;":
            return False
        text = self.reading.text.of(block)
        if not text[0].isupper() and text[0] not in _OPENS_TITLE:
            return False
        if self.role(block) or self.is_break(text) or self.is_room(text):
            return False
        return not any(self.person(*e) or self.speaker(*e, named=True) for e in self.entries(start, end))

    def is_opening_or_closing(self, start: int, end: int) -> bool:
        """Whether a line is nothing but a title of the first or the last part."""
        if end - start >= LABEL_LENGTH or self._given_by(start, end):
            return False
        return any(p.fullmatch(self.reading.chars, start, end) for p in (self._opening, self._closing))

    def columns(self, before: list[Block]) -> list[str]:
        """The roles that heads of columns name, where each cell became a line (``Time``, ``Topic``, ``Speaker``,
        ``Moderation`` above the first hour); empty where they name fewer than two."""
        heads = [b for b in before[-_COLUMNS:] if b.end - b.start <= _HEAD]
        found = [(label[0], b) for b in heads if (label := self.role(b)) and label[2] == b.end and not self.is_label(b)]
        named = [role for role, _ in found]
        beside = any(self._title_head.fullmatch(self.reading.chars, b.start, b.end) for b in heads)
        return named if beside and len(set(named)) > 1 else []

    def label_within(self, start: int, end: int) -> tuple[int, int] | None:
        """Where a title ends before a dash or a mark that the label of a role follows, and where that label begins."""
        for mark in _MARK.finditer(self.reading.chars, start, end):
            found = self.role_at(mark.end(), end)
            if found and ":" in self.reading.chars[mark.end() : found[2]]:
                return mark.start(), mark.end()
        return None

    def is_label(self, block: Block) -> bool:
        """Whether a short row ends with a colon: it labels what follows, whatever its words."""
        return block.end - block.start < LABEL_LENGTH and self.reading.chars[block.end - 1] == ":"

    def role_of_post(self, mention: PersonMention) -> str | None:
        """The role that somebody's post names (``NAME, Rapporteur, …``); a coordinator of something is none."""
        for post in mention.affiliation.posts:
            match = self._role_remark.match(post.text)
            if match and self._held_here.match(post.text, match.end()):
                role = next(r for i, r in enumerate(self._roles) if match[f"r{i}"])
                return role if role in ("moderator", "rapporteur", "facilitator") else None
        return None

    def completes(self, block: Block, *, begun: bool, titled: bool) -> bool:
        """Whether a line may go on with an entry above it: a post, or where one has ``begun``, a body or a state;
        under a ``titled`` name all but another name."""
        start, end = block.start, block.end
        if block.kind == "item" or self.hours(block) or self.role(block) or self.reading.chars[end - 1] in ".:;?":
            return False
        if self.default_role(self.reading.chars[start:end]) != "speaker" or self._speech_of.match(
            self.reading.chars, start, end
        ):
            return False  # "Wrap-up by the Chair"
        name = self.naming.leading(self.reading.chars, start, end)
        titled_next = name and name.honorifics and AFTER_NAME.match(self.reading.chars, name.end, end)
        if titled_next or self.is_of_entity(start, end):
            return False  # "Bishop NAME, Diocese of X", "ORGANIZATION: NAME"
        if self.affiliations.posts.begins(start, end) or (titled and not self.is_name_alone(start, end)):
            return True
        if begun and self.affiliations.posts.end_words(start, end):
            return True
        known = any(self.reading.at(layer, start) for layer in ("organization", "state"))
        return begun and (known or self.affiliations.bodies.begins(start)) and self.person(start, end) is None

    def told(self, block: Block) -> Iterator[tuple[str, PersonMention]]:
        """Whom the sentences of an annotated agenda name, with their roles (``will be moderated by …``, ``will hear a
        presentation by …``)."""
        chars, lower = self.reading.chars, self.reading.lower
        if chars[block.end - 1] != "." or block.kind == "item":
            yield from self._by_officer(block)
            return
        cues = [(m, "moderator") for m in self._led_by.finditer(lower, block.start, block.end)]
        cues += [(m, "speaker") for m in self._heard.finditer(lower, block.start, block.end)]
        cues.sort(key=_begin)
        for i, (cue, role) in enumerate(cues):
            limit = cues[i + 1][0].start() if i + 1 < len(cues) else block.end - 1
            article = self._article.match(chars, cue.end(), limit)
            start = article.end() if article else cue.end()
            name = self.naming.leading(chars, start, limit)
            stop = _SENTENCE.search(chars, name.end, limit) if name and name.honorifics else None
            mention = self.person(start, stop.start() if stop else limit) if name and name.honorifics else None
            if mention:
                yield role, mention

    def _by_officer(self, block: Block) -> Iterator[tuple[str, PersonMention]]:
        """``Presentation of conclusions by the rapporteur, NAME``: a row that says by whom, and in what function."""
        match = self._by_role.search(self.reading.chars, block.start, block.end)
        if match is None:
            return
        i, role = next((i, r) for i, r in enumerate(self._roles) if match[f"r{i}"])
        several = self.reading.lexicon.is_plural(match[f"r{i}"])
        for entry in self.entries(match.end(), block.end, several=several):
            mention = self.person(*entry)
            if mention and (mention.name.honorifics or self.begins_entry(*entry) or self.is_bracketed(*entry)):
                yield role, mention

    def remark(self, mention: PersonMention) -> tuple[str | None, str | None]:
        """Role and mode in a bracket after the affiliation (``(Remarques liminaires)``, ``(message vidéo)``)."""
        for remark in mention.affiliation.remarks:
            if self._video.search(remark):
                return None, "video"
            if self._opening.match(remark):
                return "opening", None
            if self._closing.match(remark):
                return "closing", None
        return None, None

    def bears_witness(self, label: str) -> bool:
        """Whether a label is that of testimonies, which open nothing."""
        return self._witness.fullmatch(label) is not None


def _begin(cue: tuple[re.Match[str], str]) -> int:
    return cue[0].start()
