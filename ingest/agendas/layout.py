"""How an agenda is laid out: hours, titles, labels of roles, days, and the entries of its lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.agendas.labels import roman
from ingest.agendas.roles_behind import RolesBehind
from ingest.agendas.rows import LABEL_LENGTH
from ingest.agendas.topics import AgendaTopics
from ingest.lexicon import Lexicon, caseless, compiled, loose
from ingest.naming.affiliations import Affiliations
from ingest.naming.names import Naming
from ingest.naming.people import PersonMention
from ingest.page.dates import Calendar, TimeRange
from ingest.page.genres import Genres
from ingest.page.reading import Reading
from ingest.page.text import Block
from ingest.page.words import LETTERS, beginning

__all__ = ["SESSION_KINDS", "AgendaLayout"]

SESSION_KINDS = ("panel", "session", "workshop", "side-event")
"""Lists of the lexicons' section of sessions whose words begin the title of a part of a meeting."""


# The end of a sentence, or of what is said of somebody before the next who is heard.
_SENTENCE = re.compile(r"\.(?:\s|$)|,\s+[a-zà-ÿ]+\s*$")
_OTHER = 40  # code points of a label in another language, and the stroke after it
_TITLE_LENGTH = 160
_ROW, _LONG_TITLE = 300, 100
_ENDS = re.compile(r"(?<=[a-zà-ÿ\d]{2}[.?!)])\s(?=[A-ZÀ-Þ])|(?<=[?)]\))\s(?=[A-ZÀ-Þ])")
_AFTER_NUMBER = re.compile(r"\s*(?:$|(?:\([^()]{2,30}\)\s*)?[:.–—-]\s)")
_QUOTED = re.compile(r"\s*(?:[:–—-]\s*)?[«“\"][^«»“”\"]{4,}[»”\"]")
_COLUMNS, _HEAD = 6, 30
_GAP = re.compile(r"\s{3,}")
_CELL = re.compile(r"\s*\|\s*")
_MARK = re.compile(r"\s+[–—-]\s+|[;.,]\s+|\s{2,}")
_LAST_BRACKET = re.compile(r"\s*\(([^()]{4,30})\)\s*$")
# "Pres.: Ada Quarrell (Kenya)": who leads a session, behind a label that no list has.
_LED = re.compile(r"[^\W\d_][\w.]{1,13}\s?:\s+(?:[^\W\d_a-zà-ÿ][\w.'’-]+\s){2,4}\(")


class AgendaLayout(AgendaTopics):
    """Reads the rows of one document's agendas."""

    def __init__(
        self, reading: Reading, calendar: Calendar, naming: Naming, affiliations: Affiliations, genres: Genres
    ) -> None:
        super().__init__(reading, calendar, naming, affiliations)
        self.genres = genres
        lexicon = reading.lexicon
        self._kinds = SESSION_KINDS
        groups = "|".join(f"(?P<k{i}>{loose(lexicon.any_of('sessions', k))})" for i, k in enumerate(self._kinds))
        sign = lexicon.any_of("documents", "number")
        words = lexicon.any_of("dates", "numbers")
        counted = rf"\d{{1,2}}(?:(?-i:[A-Ha-h])|\.\d)?|(?-i:[A-H])|[IVX]{{1,5}}|{words}"
        number = rf"(?:\s+(?:{sign}\s*)?(?P<n>{counted})(?![\w'’]))?"
        self._kind = compiled(
            rf"(?:(?P<ordinal>{lexicon.ordinal})\s+)?(?:{groups})(?!\w){number}",
            re.IGNORECASE,
        )
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
        self._may_label = beginning(caseless(named), caseless(lexicon.any_of("speech", "moderated_by", "featuring")))
        self._role = compiled(rf"{before}(?:{named}){other}\s*(?:\([^)]*\)\s*)?{complement}{ends}", re.IGNORECASE)
        self._heard = caseless(rf"(?<!\w){lexicon.any_of('speech', 'heard')}\s+")
        self._led_by = caseless(rf"(?<!\w){lexicon.any_of('speech', 'moderated_by')}\s*:?\s+")
        self._parallel = compiled(rf"(?<!\w){lexicon.any_of('sessions', 'parallel')}(?!\w)", re.IGNORECASE)
        self._role_remark = compiled(rf"(?:{named})(?!\w)", re.IGNORECASE)
        of, definite = lexicon.any_of("grammar", "of"), lexicon.any_of("grammar", "definite")
        part, part_of = lexicon.any_of("sessions", *SESSION_KINDS), lexicon.any_of("parts", "of")
        self.roles_behind = RolesBehind(reading, affiliations.posts, part)
        self._held_here = compiled(rf"\s*(?:$|[,(]|{part_of}\s?(?:\w+\s){{0,2}}{part})", re.IGNORECASE)
        featuring = lexicon.any_of("speech", "featuring")
        titles = lexicon.literal("names", "m", "f", "none")
        self._featuring = compiled(rf"(?i:{featuring})\s+(?=[A-ZÀ-Þ]|{titles}\s)")
        by = lexicon.any_of("grammar", "by")
        self._role_by = compiled(rf"(?:{named})\s+(?:{by}\s+|{of})(?:{definite})?", re.IGNORECASE)
        told = lexicon.literal("names", "m", "f")
        self._role_titled = compiled(rf"(?i:{named})\s+(?={told}\s+[A-ZÀ-Þ])")
        self._by_role = compiled(rf"\s(?:{by}\s+{definite}|{of}(?:{definite})?)(?:{named}),?\s+", re.IGNORECASE)
        self._leads_on = compiled(rf"\s*(?:{of}{definite}?|- |: )?")
        subject = r"(?:[A-ZÀ-Þ][a-zà-ÿ]*\s(?:[a-zà-ÿ]+\s){0,2}|[“«\"][^“”«»\"]{4,80}[”»\"]\s)"
        finite = lexicon.any_of("grammar", "finite")
        self._described = compiled(rf"(?<=[a-zà-ÿ\d)])\s(?={subject}{finite}\s)")
        self._rows(lexicon)

    def _rows(self, lexicon: Lexicon) -> None:
        """What rows say besides titles and names: pauses, days, hours, the kind of paper."""
        self._room = compiled(lexicon.any_of("sessions", "room_lines"), re.IGNORECASE)
        self._break = compiled(loose(lexicon.any_of("sessions", "breaks")) + r"(?!\w)", re.IGNORECASE)
        self._hosted = compiled(rf"{lexicon.any_of('meetings', 'held')}(?!\w)", re.IGNORECASE)
        self._title_head = compiled(lexicon.any_of("sessions", "column"), re.IGNORECASE)
        self._opening = compiled(loose(lexicon.any_of("sessions", "opening")) + r"(?!\w)", re.IGNORECASE)
        self._closing = compiled(loose(lexicon.any_of("sessions", "closing")) + r"(?!\w)", re.IGNORECASE)
        joined = lexicon.any_of("grammar", "and")
        # "Adoption of the declaration and closing"
        self._and_closing = compiled(rf"\s{joined}\s+{lexicon.any_of('sessions', 'closing')}$", re.IGNORECASE)
        self._reporting = compiled(lexicon.any_of("sessions", "reporting") + r"(?!\w)", re.IGNORECASE)
        self._weekday = compiled(rf"(?<!\w){lexicon.literal('dates', 'weekdays')}(?!\w)")
        self._witness = compiled(lexicon.any_of("sessions", "testimonies"), re.IGNORECASE)
        self._video = compiled(lexicon.any_of("roles", "video"), re.IGNORECASE)

    def kind_and_number(self, title: str) -> tuple[str, str | None, int]:
        """Event type, number and length of what a title begins with (``Panel 3 :``)."""
        match = self._kind.match(title)
        if not match:
            return "session", None, 0
        kind = next(k for i, k in enumerate(self._kinds) if match[f"k{i}"])
        number = match["n"]
        if number and re.fullmatch("[IVXivx]+", number):
            number = str(roman(number))
        if number and len(number) > 1 and number.isalpha():
            number = str(self.reading.lexicon.number(number))
        if number is None and match["ordinal"]:
            number = str(self.reading.lexicon.ordinals[match["ordinal"].casefold()])
        return kind, number, match.end()

    def title_end(self, row: Block, start: int, end: int) -> int:
        """Where a title of several lines ends before lines that describe the session or say who organizes it."""
        chars = self.reading.chars
        for low in row.breaks:
            if start < low < end and chars[low].isupper():
                told = chars[end - 1] == "." and self._finite.search(chars, low, end)
                if told or self._hosted.match(chars, low, end) or _LED.match(chars, low, end):
                    return start + len(chars[start:low].rstrip())
        # "Opening The theme was chosen in 2031. …": what describes the part may have been run together with its title.
        length = end - start
        told = self._described.search(chars, start + 1, end) if length > _LONG_TITLE else None
        told = (_ENDS.search(chars, start, told.start() if told else end) if length > _TITLE_LENGTH else None) or told
        return start + len(chars[start : told.start()].rstrip(" .")) if told else end

    def kind_words(self, title: str) -> str | None:
        """The words for the kind of session that a title begins with, without a number."""
        match = self._kind.match(title)
        return next((match[f"k{i}"] for i in range(len(self._kinds)) if match[f"k{i}"]), None) if match else None

    def default_role(self, title: str) -> str:
        """The role of those whom a session lists without naming one."""
        _, _, prefix = self.kind_and_number(title)
        link = self._leads_on.match(title, prefix)
        for at in (0, link.end() if link else prefix):
            if self._opening.match(title, at):
                return "opening"
            if self._closing.match(title, at):
                return "closing"
            if self._reporting.match(title, at):
                return "rapporteur"
        return "closing" if self._and_closing.search(title) else "speaker"

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
        return match if match and self.person(match.end(), end) else None

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
            led = self.label_within(start, end) or self.led_within(start, end)
            title_end = led[0] if led else self.before_speaker(start, end)
            return (title_end, [(led[1] if led else start, end)]) if title_end else (end, [])
        by = self._role_by.match(chars, start, end)
        title = self._by_end.sub("", f"{found[1]} ").rstrip() if by else found[1]
        return start + len(title), [(start, end)]

    def led_within(self, start: int, end: int) -> tuple[int, int] | None:
        """Where a title ends before who leads what it names, and where that begins (``Debate, moderated by NAME``)."""
        row = end - start <= _ROW and self.reading.chars[end - 1] != "."
        led = self._led_by.search(self.reading.lower, start + 1, end) if row else None
        if led is None or not any(self.person(*entry) for entry in self.entries(led.end(), end)):
            return None
        return start + len(self.reading.chars[start : led.start()].rstrip(" :,.(–—-")), led.start()

    def labels_person(self, start: int, end: int, *, colon: bool = False) -> bool:
        """Whether a stretch is a label, with a ``colon`` if asked for, and those whom it names."""
        found = self.role_at(start, end)
        if found is None or (colon and ":" not in self.reading.chars[start : found[2]]):
            return False
        return any(self.person(*entry) for entry in self.entries(found[2], end))

    def is_title(self, block: Block) -> bool:
        """Whether a row titles a part of a meeting by its words alone: its kind with a number or a quoted name, or
        nothing but the words for an opening or a closing."""
        if block.end - block.start > _TITLE_LENGTH:
            return False
        text = self.reading.text.of(block)
        _, number, length = self.kind_and_number(text)
        if number and _AFTER_NUMBER.match(text, length):
            return True
        return self.is_quoted_title(block.start, block.end) or self.is_opening_or_closing(block.start, block.end)

    def is_quoted_title(self, start: int, end: int) -> bool:
        """Whether a line is the kind of a part and its title in quotation marks (``Debate "Who pays"``)."""
        text = self.reading.chars[start:end]
        _, _, length = self.kind_and_number(text)
        return length > 0 and _QUOTED.fullmatch(text, length) is not None

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

    def weekday(self, block: Block) -> int | None:
        """The day of the week that a row names, 0 for Monday."""
        match = self._weekday.search(self.reading.lower, block.start, block.end)
        return self.reading.lexicon.words("dates", "weekdays").index(match[0]) if match else None

    def role_of_post(self, mention: PersonMention) -> str | None:
        """The role that somebody's post names (``NAME, Rapporteur, …``); a coordinator of something is none."""
        for post in mention.affiliation.posts:
            match = self._role_remark.match(post.text)
            if match and self._held_here.match(post.text, match.end()):
                role = next(r for i, r in enumerate(self._roles) if match[f"r{i}"])
                return role if role in ("moderator", "rapporteur", "facilitator") else None
        return None

    def date(self, block: Block, year: str | None) -> str | None:
        """The day that a short row names (``Wednesday, 23 October 2019``)."""
        if block.end - block.start > LABEL_LENGTH:
            return None
        found = [d for d in self.reading.dates(self.calendar, block.start, block.end) if d.gives_days]
        if len(found) != 1 or found[0].first != found[0].last:
            return None
        dated = found[0].with_year(year) if year else found[0]
        return dated.first if dated.has_year else None

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
        if chars[block.end - 1] != ".":
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
        mention = self.person(match.end(), block.end) if match else None
        if match and mention and mention.name.honorifics:
            yield next(r for i, r in enumerate(self._roles) if match[f"r{i}"]), mention

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

    def is_parallel(self, title: str) -> bool:
        """Whether the parts of what a title names are held at one time."""
        return self._parallel.search(title) is not None

    def time_after(self, start: int, end: int) -> tuple[TimeRange, int] | None:
        """The hours in brackets that end a title, and where the title ends before them."""
        bracket = _LAST_BRACKET.search(self.reading.chars, start, end)
        time = self.calendar.time_at(self.reading.chars, bracket.start(1), end) if bracket else None
        return (time, bracket.start()) if bracket and time and time.last else None

    def is_break(self, title: str) -> bool:
        """Whether a row of an agenda is a pause, a meal or the registration."""
        return self._break.match(title) is not None

    def bears_witness(self, label: str) -> bool:
        """Whether a label is that of testimonies, which open nothing."""
        return self._witness.fullmatch(label) is not None

    def is_room(self, line: str) -> bool:
        """Whether a line only says in which room something is held."""
        return self._room.fullmatch(line.strip()) is not None

    def is_end(self, title: str) -> bool:
        """Whether a row only says that a day or the meeting ends."""
        return self._end.match(title) is not None


def _begin(cue: tuple[re.Match[str], str]) -> int:
    return cue[0].start()
