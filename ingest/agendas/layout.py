"""How an agenda is laid out: hours, titles, labels of roles, days, and the entries of its lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ingest.agendas.entries import AFTER_NAME
from ingest.agendas.plain_rows import PlainRows
from ingest.agendas.roles_behind import RolesBehind
from ingest.agendas.rows import LABEL_LENGTH
from ingest.agendas.title_ends import TITLE_LENGTH
from ingest.late import is_of
from ingest.naming.affiliations import Affiliations
from ingest.naming.likely_names import LikelyNames
from ingest.naming.names import Naming
from ingest.naming.people import PersonMention
from ingest.page.dates import Calendar
from ingest.page.genres import Genres
from ingest.page.reading import Reading
from ingest.page.text import Block

__all__ = ["AgendaLayout"]


# The end of a sentence, or of what is said of somebody before the next who is heard.
_SENTENCE = re.compile(r"\.(?:\s|$)|,\s+[a-zà-ÿ]+\s*$")
_AFTER_NUMBER = re.compile(r"\s*(?:$|(?:\([^()]{2,30}\)\s*)?[:.·|–—-]\s|\([^()]{2,30}\)\s{2,}\S)")
_LONGEST_ROW = 300
_OPENS_TITLE = '«“"¿¡'
_COLUMNS, _HEAD = 6, 30
_FIRST = re.compile(r"\s1[.)]\s+(?=[A-ZÀ-Þ])")
_COLON = re.compile(r"\s?:\s+")
_GAP = re.compile(r"\s{3,}")
_CELL = re.compile(r"\s*\|\s*")
_MARK = re.compile(r"\s+[–—-]\s+|[;.,]\s+|\s{2,}|(?<=\d)\s?:\s+")
_BEFORE_NAME = re.compile(r"(?<=[a-zà-ÿ]{3})\s(?=[A-ZÀ-Þ])")


class AgendaLayout(PlainRows):
    """Reads the rows of one document's agendas."""

    def __init__(
        self,
        reading: Reading,
        calendar: Calendar,
        naming: Naming,
        affiliations: Affiliations,
        genres: Genres,
        likely: LikelyNames,
    ) -> None:
        super().__init__(reading, calendar, naming, affiliations, genres)
        self._likely = likely
        self.roles_behind = RolesBehind(reading, affiliations.posts, self._meets)

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
            if parted := self._by_officers(start, end) or self._in_brackets(start, end) or self._counted(start, end):
                return parted
            led = self.label_within(start, end) or self.led_within(start, end)
            stop = led[0] if led else end
            given = self._named_behind(start, stop)
            beside = [(given[1], stop)] if given else []
            return given[0] if given else stop, [*beside, (led[1], end)] if led else beside
        at = chars.find(found[1], start + 1, found[2])
        if at > start and chars[at - 2 : at] in (", ", ": "):
            return at - 2, [(at, end)]  # "Second session, Chair: NAME", "Panel 1: Chair: NAME"
        by = self._role_by.match(chars, start, end)
        title = self._by_end.sub("", f"{found[1]} ").rstrip() if by else found[1]
        return start + len(title), [(start, end)]

    def _named_behind(self, start: int, end: int) -> tuple[int, int] | None:
        """Where a title ends before whoever gives what it names, and where the words begin that say who."""
        given = self._given_names(start, end)
        before = None if given else self.before_speaker(start, end)
        return given or ((before, start) if before else self._glued(start, end))

    def _glued(self, start: int, end: int) -> tuple[int, int] | None:
        """As above where nothing but a blank parts them, in a table whose cells were run together (``Ports in the north
        NAME NAME, post``): what surely is a name, behind a word in small letters, with a post or a body after it."""
        if end - start > _LONGEST_ROW or self._finite.search(self.reading.chars, start, end):
            return None
        own = self._leading(start, end)  # "Ari Van den ROE, post" is one name
        whole = own is not None and self.is_likely_name(own.start, own.end, surely=True)
        for word in _BEFORE_NAME.finditer(self.reading.chars, own.end if own and whole else start, end):
            low = word.end()
            name = self._leading(low, end)
            if name and self._is_served(name, end) and self.is_likely_name(low, name.end, surely=True):
                return word.end() - 1, low
        return None

    def _counted(self, start: int, end: int) -> tuple[int, list[tuple[int, int]]] | None:
        """Where a title ends before a list of those who give it, each with a number (``Closing 1. NAME, post 2. NAME,
        post``), and the entries of that list."""
        first = _FIRST.search(self.reading.chars, start + 1, end)
        entries = self.entries(first.end(), end) if first else []
        return (
            (first.start(), entries) if first and len(entries) > 1 and all(self.person(*e) for e in entries) else None
        )

    def _in_brackets(self, start: int, end: int) -> tuple[int, list[tuple[int, int]]] | None:
        """Where a title ends before a bracket that says who leads or gives it, and the stretch that names these
        (``Workshop on quays (facilitators: NAME and NAME)``, ``The quay (presented by NAME)``)."""
        chars = self.reading.chars
        low = chars.rfind("(", start, end) + 1 if chars[end - 1] == ")" else 0
        if low <= start + 1:
            return None
        title_end = start + len(chars[start : low - 1].rstrip())
        # "(Presenta: NAME)" may name whoever presents the speaker.
        label = self.role_at(low, end - 1)
        if label and label[0] != "speaker" and self.labels_person(low, end - 1):
            return title_end, [(low, end - 1)]
        by = self._by_whom.match(chars, low, end - 1)
        if by and self.person(by.end(), end - 1):
            return title_end, [(by.end(), end - 1)]
        # "Reports from the groups (NAME, NAME)"
        told = self.default_role(chars[start:title_end]) != "speaker"
        named = (told and self._only_names(low, end - 1, several=True)) or self._names_givers(start, low, end - 1)
        return (title_end, [(low, end - 1)]) if named else None

    def _names_givers(self, start: int, low: int, end: int) -> bool:
        """Whether a bracket behind a title has nothing but those who give what that names (``Hemp (NAME, post)``)."""
        if self._leading(start, low - 1) or self._begins_post(*self._without_article(start, low - 1)):
            return False
        bodies = self.reading.within("organization", start, low - 1)
        # "Address by the FAO (NAME, post)"
        given = bodies and not self.reading.chars[bodies[-1].end : low - 1].strip()
        if given or self.led_within(start, low - 1) or self.label_within(start, low - 1):
            return False
        for entry in self.entries(low, end, several=True):
            name, who = self._leading(*entry), self.person(*entry)
            if name is None or who is None or self.names_entity(entry[0]):
                return False
            if not name.honorifics and not self.is_likely_name(entry[0], name.end):
                return False
            told = who.affiliation.posts or who.affiliation.bodies or self.reading.chars[name.end + 2].islower()
            if name.end < entry[1] and not told:
                return False  # "(San Telmo, Ea)"
        return True

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
        """Where the title of an opening, a closing, reports or a speech ends before words for whoever gives it, or a
        colon, and nothing but names, and where these begin (``Closing by NAME and NAME``)."""
        chars = self.reading.chars
        marks = [*self._presented.finditer(chars, start + 1, end), *_COLON.finditer(chars, start + 1, end)]
        for by in marks:
            title = chars[start : by.start()]
            speech = self.default_role(title) != "speaker" or self._speech.fullmatch(title)
            alone = is_of(by, self._presented) and self.default_role(title) != "speaker"
            if (alone and self.is_name_alone(by.end(), end)) or (
                speech and self._only_names(by.end(), end, several=" " in chars[by.end() : end])
            ):
                return by.start(), by.end()
        return None

    def given_beside(self, start: int, end: int) -> tuple[str, int, int] | None:
        """The role of those who give what a line under a title says, by its own words, and where they are named
        (``Report of group A, by NAME``, ``Reports from the groups (NAME, NAME)``)."""
        if end - start > _LONGEST_ROW or self.reading.chars[end - 1] == ".":
            return None
        role = self.default_role(self.reading.chars[start:end])
        if role == "speaker":
            return None
        bracket, given = self._in_brackets(start, end), self._given_names(start, end)
        low, high = bracket[1][0] if bracket else (given[1], end) if given else (end, end)
        alone = given is not None or bracket is not None
        return (role, low, high) if alone else None

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
        first = self.entries(start, end)[0] if found else (start, end)
        if first[1] <= at and self.is_name_alone(*first):
            return None  # "NAME in conversation with NAME"
        return (start + len(chars[start:at].rstrip(" :,.(–—-")), at) if found else None

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
        title = self.reading.chars[start:end]
        # "Director, Welcome and Integration" is a post.
        alone = "," in title or self.affiliations.posts.begins(start, end)
        return self._occasion_titles.of(title, row=True, alone=alone) is not None

    def columns(self, before: list[Block]) -> list[str]:
        """The roles that heads of columns name, where each cell became a line (``Time``, ``Topic``, ``Speaker``,
        ``Moderation`` above the first hour); empty where they name fewer than two."""
        heads = [b for b in before[-_COLUMNS:] if b.end - b.start <= _HEAD]
        found = [(label[0], b) for b in heads if (label := self.role(b)) and label[2] == b.end and not self.is_label(b)]
        named = [role for role, _ in found]
        beside = any(self._title_head.fullmatch(self.reading.chars, b.start, b.end) for b in heads)
        return named if beside and len(set(named)) > 1 else []

    def is_label_of_role(self, block: Block) -> bool:
        """Whether a row begins with the label of a role and a colon (``Master of ceremonies: NAME``)."""
        found = self.role(block)
        return found is not None and ":" in self.reading.chars[block.start : found[2]]

    def label_within(self, start: int, end: int) -> tuple[int, int] | None:
        """Where a title ends before a dash or a mark that the label of a role follows, and where that label begins."""
        for mark in _MARK.finditer(self.reading.chars, start, end):
            found = self.role_at(mark.end(), end)
            # "Panel 1: Chair: NAME", but "Session 2: Oars / Chair: NAME"
            whole = found and (":" not in mark[0] or self._role_alone.fullmatch(f"{found[1]}:"))
            if found and whole and ":" in self.reading.chars[mark.end() : found[2]]:
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

    def names_next(self, start: int, end: int) -> bool:
        """Whether a line under a name begins with another without a form of address and goes on with whom it serves
        (``Ada Roe, Port of Ea``, but ``Harbour Master, Port of Ea``)."""
        name = self.naming.leading(self.reading.chars, start, end)
        return name is not None and self.begins_entry(start, end) and self._likely.has(start, name.end)

    def is_likely_name(self, start: int, end: int, *, surely: bool = False) -> bool:
        """Whether words in capitals may well be somebody's name, where they stand as one, or ``surely`` are."""
        return self._likely.has(start, end) if surely else self._likely.may_be(start, end)

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
        given = any(self.speaker(*entry) for entry in self.entries(start, end))
        given = given or self.is_day(block) or self.is_plain_row(block)
        if titled_next or given or self.is_of_entity(start, end):
            return False  # "Bishop NAME, Diocese of X", "ORGANIZATION: NAME", "“Who pays?” – NAME, Body"
        if self.affiliations.posts.begins(start, end) or (titled and not self.is_name_alone(start, end)):
            return not self.is_styled(start, end)
        if begun and self.affiliations.posts.end_words(start, end):
            return True
        known = any(self.reading.at(layer, start) for layer in ("organization", "state"))
        return begun and (known or self.affiliations.bodies.begins(start)) and self.person(start, end) is None

    def completed(self, mention: PersonMention, start: int, block: Block) -> PersonMention:
        """The mention with the affiliation that stands on lines of its own under the name, from ``start`` on."""
        cuts = [at for at in block.breaks if self.begins_part(at, block.end)]
        read = self.affiliations.read(start, block.end, lines=cuts)
        return replace(mention, end=block.end, affiliation=read)

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

    def gives_thanks(self, label: str) -> bool:
        """Whether a label is that of a vote of thanks, which ends any part of a meeting."""
        return self._thanks.match(label) is not None

    def is_in_role(self, start: int, end: int) -> bool:
        """Whether a line begins with a name with a form of address, and a role stands right behind it, or is a name and
        a role."""
        name = self.naming.leading(self.reading.chars, start, end)
        role = self.roles_behind.beside(name.end, end) if name else None
        return bool(name and role and (name.honorifics or role.at >= end))

    def bears_witness(self, label: str) -> bool:
        """Whether a label is that of testimonies, which open nothing."""
        return self._witness.fullmatch(label) is not None


def _begin(cue: tuple[re.Match[str], str]) -> int:
    return cue[0].start()
