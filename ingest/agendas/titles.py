"""Titles of the parts of a meeting in an agenda: their kind and number, the role of those under them, pauses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ingest.agendas.occasion_titles import OccasionTitles
from ingest.agendas.title_ends import SESSION_KINDS, TitleEnds
from ingest.agendas.topics import AgendaTopics
from ingest.late import is_of
from ingest.lexicon import Lexicon, compiled, loose
from ingest.meetings.numbers import roman
from ingest.naming.affiliations import Affiliations
from ingest.naming.names import Naming
from ingest.page.dates import Calendar, TimeRange
from ingest.page.reading import Reading
from ingest.page.text import Block

__all__ = ["AgendaTitles"]

_ASIDE = re.compile(r"\s[–—-]\s|:\s")
_QUOTED = re.compile(r"\s*(?:[:–—-]\s*)?[«“\"][^«»“”\"]{4,}[»”\"]")
_HOURS_FIRST = re.compile(r"\s*\((\d[^()]{4,60})\)\s?[:.–—-]\s+(?=\S)")
_SENTENCE = re.compile(r"(?<=[^\W\d_]{3})[.!?](?=\s+[^\W\d_a-zà-ÿ])")
_DEBATES = ("panel", "workshop")
_APART = re.compile(r"\W*[:–—-]\s")
_LAST_BRACKET = re.compile(r"\s*\(([^()]{4,30})\)\s*$")


class AgendaTitles(AgendaTopics):
    """Reads them in one document."""

    def __init__(self, reading: Reading, calendar: Calendar, naming: Naming, affiliations: Affiliations) -> None:
        super().__init__(reading, calendar, naming, affiliations)
        self._ends = TitleEnds(reading)
        self._begins: dict[str, re.Match[str] | None] = {}
        reading.lexicon.equip(self, AgendaTitles._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._kinds = SESSION_KINDS
        groups = "|".join(f"(?P<k{i}>{loose(lexicon.any_of('sessions', k))})" for i, k in enumerate(self._kinds))
        sign = lexicon.any_of("documents", "number")
        words = lexicon.any_of("dates", "numbers")
        counted = rf"\d{{1,2}}(?:\.?(?-i:[A-Ha-h])|\.\d)?|(?-i:[A-H])|[IVX]{{1,5}}|{words}"
        number = rf"\s+(?:{sign}\s*)?(?P<n>{counted})(?![\w'’])"
        self._kind = compiled(
            rf"(?:(?P<ordinal>{lexicon.ordinal})\s+)?(?:{groups})(?!\w)(?:{number})?",
            re.IGNORECASE,
        )
        numbered = loose(lexicon.any_of("sessions", "numbered"))
        self._by_number = compiled(rf"(?P<words>{numbered}){number}", re.IGNORECASE)
        self._at_once = compiled(loose(lexicon.any_of("sessions", "at_once")), re.IGNORECASE)
        self._parallel = compiled(rf"(?<!\w){lexicon.any_of('sessions', 'parallel')}(?!\w)", re.IGNORECASE)
        of, definite = lexicon.any_of("grammar", "of"), lexicon.any_of("grammar", "definite")
        self._leads_on = compiled(rf"\s*(?:{of}{definite}?|- |: )?")
        self._rows(lexicon)

    def _rows(self, lexicon: Lexicon) -> None:
        """What else rows say by their words: pauses, openings and closings, rooms."""
        self._break = compiled(loose(lexicon.any_of("sessions", "breaks")) + r"(?!\w)", re.IGNORECASE)
        self._opening = compiled(loose(lexicon.any_of("sessions", "opening")) + r"(?!\w)", re.IGNORECASE)
        self._closing = compiled(loose(lexicon.any_of("sessions", "closing")) + r"(?!\w)", re.IGNORECASE)
        self._occasion_titles = lexicon.made(OccasionTitles)
        # "Opening of the conference – who pays?", but not "Closing gaps"
        by = f"{lexicon.any_of('sessions', 'given_by')}|{lexicon.any_of('grammar', 'and')}|&"
        ends = rf"(?=\s*(?:$|[^\w\s'’])|,?\s(?:{by})(?!\w))"
        words = (("opening", self._opening), ("closing", self._closing))
        self._occasions = {x: compiled(said.pattern + ends, re.IGNORECASE) for x, said in words}
        self._of_speakers = compiled(loose(lexicon.any_of("sessions", "headings_of_speakers")), re.IGNORECASE)
        self._reporting = compiled(lexicon.any_of("sessions", "reporting") + r"(?!\w)", re.IGNORECASE)

    def kind_and_number(self, title: str) -> tuple[str, str | None, int]:
        """Event type, number and length of what a title begins with (``Panel 3 :``)."""
        match = self._begun(title)
        if not match:
            return "session", None, 0
        number = match["n"]
        if number and re.fullmatch("[IVXivx]+", number):
            number = str(roman(number))
        if number and len(number) > 1 and number.isalpha():
            number = str(self.reading.lexicon.number(number))
        if number is None and match["ordinal"]:
            number = str(self.reading.lexicon.ordinals[match["ordinal"].casefold()])
        return self._kind_of(match), number, match.end()

    def _begun(self, title: str) -> re.Match[str] | None:
        """The words and the number with which the title of a part begins; some are one only by their number."""
        if title not in self._begins:
            match = self._kind.match(title)
            numbered = match and (match["n"] or match["ordinal"])
            self._begins[title] = match if numbered else self._by_number.match(title) or match
        return self._begins[title]

    def _kind_of(self, match: re.Match[str]) -> str:
        """Event type of a part by the words that its title begins with, or have in them (``Parallel workshop 1``)."""
        if is_of(match, self._by_number):
            within = self._kind.search(match["words"])
            return self._kind_of(within) if within else "session"
        return next(k for i, k in enumerate(self._kinds) if match[f"k{i}"])

    def title_end(self, row: Block, start: int, end: int) -> int:
        """Where a title ends before what its row says besides, as :class:`TitleEnds` tells."""
        number = self.kind_and_number(self.reading.chars[start:end])[2] if row.breaks else 0
        return self._ends.of_row(row, start, end, number)

    def kind_words(self, title: str) -> str | None:
        """The words for the kind of session that a title begins with, without a number."""
        match = self._begun(title)
        if match is None or is_of(match, self._by_number):
            return match["words"] if match else None
        return next(match[f"k{i}"] for i in range(len(self._kinds)) if match[f"k{i}"])

    def is_part_number(self, block: Block) -> bool:
        """Whether a row is nothing but the kind and the number of a part (``SESSION 1``)."""
        return self.is_bare_number(self.reading.text.of(block))

    def is_bare_number(self, title: str) -> bool:
        """Whether a title is nothing but the kind and the number of a part."""
        _, number, length = self.kind_and_number(title)
        return number is not None and length >= len(title.rstrip(" .:"))

    def is_debate(self, title: str) -> bool:
        """Whether a title is that of an opening which has a topic of its own (``Opening plenary: Who pays?``)."""
        return self._occasion_titles.is_debate(title)

    def default_role(self, title: str) -> str:
        """The role of those whom a session lists without naming one."""
        whole = self._occasion_titles.of(title, row=True)
        if whole:
            return whole
        kind, number, prefix = self.kind_and_number(title)
        link = self._leads_on.match(title, prefix)
        if kind in _DEBATES and prefix and number is None and _APART.match(title, prefix) is None:
            link, prefix = None, 0  # "Panel d'ouverture" is a debate that opens nothing, as an opening panel is
        for at in (0, link.end() if link else prefix):
            told = self._occasion_titles.of(title[at:], row=True) if at else None
            if told or self._reporting.match(title, at):
                return told or "rapporteur"
            begun = next((x for x, words in self._occasions.items() if words.match(title, at)), None)
            if begun:
                return begun
        return "speaker"

    def heads_speakers(self, title: str) -> bool:
        """Whether a whole line heads those who speak, and neither open nor close (``Comments and reflections``)."""
        framed = title[0] == "[" and title[-1] == "]"
        # "[Reactions from the floor – please be brief]"
        title = _ASIDE.split(title[1:-1], maxsplit=1)[0] if framed else title
        return self._of_speakers.fullmatch(title.strip(" :")) is not None

    def is_quoted_title(self, start: int, end: int) -> bool:
        """Whether a line is the kind of a part and its title in quotation marks (``Debate "Who pays"``)."""
        text = self.reading.chars[start:end]
        _, _, length = self.kind_and_number(text)
        return length > 0 and _QUOTED.fullmatch(text, length) is not None

    def is_parallel(self, title: str) -> bool:
        """Whether the parts of what a title names are held at one time."""
        return self._parallel.search(title) is not None

    def is_at_once(self, title: str) -> bool:
        """Whether a part is one of several held at one time, by its kind or a letter (``Workshop 1``, ``Panel B``)."""
        words, number = self.kind_words(title), self.kind_and_number(title)[1]
        lettered = number is not None and number[-1].isalpha()
        return words is not None and (lettered or self._at_once.fullmatch(words) is not None)

    def time_after(self, start: int, end: int) -> tuple[TimeRange, int] | None:
        """The hours in brackets that end a title, and where the title ends before them."""
        bracket = _LAST_BRACKET.search(self.reading.chars, start, end)
        time = self.calendar.time_at(self.reading.chars, bracket.start(1), end) if bracket else None
        return (time, bracket.start()) if bracket and time and time.last else None

    def time_beside(self, start: int, end: int) -> tuple[TimeRange, int, int] | None:
        """The hours in brackets right behind the kind of a part, and where its title begins behind them and ends
        (``Side event (13:00 – 13:45, Room 4): Oars for all. With Ms. NAME``)."""
        bracket = _HOURS_FIRST.match(self.reading.chars, start, end)
        time = self.calendar.time_at(self.reading.chars, bracket.start(1), bracket.end(1)) if bracket else None
        if bracket is None or time is None or time.last is None:
            return None
        stop = _SENTENCE.search(self.reading.chars, bracket.end(), end)
        return time, bracket.end(), stop.start() + (stop[0] in "!?") if stop else end

    def sentences(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """What stands in each sentence behind a title, without its full stop."""
        marks = [m.span() for m in _SENTENCE.finditer(self.reading.chars, start, end)]
        for (_, low), (high, _) in pairwise([(start, start), *marks, (end, end)]):
            stretch = self.reading.chars[low:high]
            if bare := stretch.lstrip(" .!?"):
                yield high - len(bare), high

    def is_break(self, title: str) -> bool:
        """Whether a row of an agenda is a pause, a meal or the registration."""
        return self._break.match(title) is not None and self._occasion_titles.of(title) is None

    def is_room(self, line: str) -> bool:
        """Whether a line only says in which room something is held."""
        return self.room.fullmatch(line.strip()) is not None

    def is_end(self, title: str) -> bool:
        """Whether a row only says that a day or the meeting ends."""
        return self._end.match(title) is not None
