"""The meeting of a news item that gives no day of it: its first sentences tell that it opened or was held, or what was
said in it (``Opening the Fifth Review Forum, …``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from ingest.gazetteer import Match
from ingest.heads.heads import Head
from ingest.lexicon import Lexicon, caseless, compiled
from ingest.meetings.cities import city_told, homonym
from ingest.meetings.descriptions import YEAR, in_process
from ingest.meetings.lead_meetings import (
    Where,
    called_in,
    counts_or_names,
    days_of,
    outside_words,
    words_outside_rooms,
    year_of,
)
from ingest.meetings.meetings import Meeting
from ingest.meetings.news_lines import DATELINE
from ingest.meetings.titles import TitleBlocks
from ingest.page.genres import COMES_BEFORE
from ingest.page.text import Block
from ingest.records import PlaceRecord

__all__ = ["called_by_headline", "find_open_meeting", "is_headline"]

_SENTENCES = 2
_NAMING_SENTENCES = 4
_FEWEST_WORDS = 3
_SHORTEST_ADJECTIVE = 4
_BEFORE = 140  # code points before a word for a meeting in which words lead up to one still to come
_NEAR = 60  # code points after a meeting's name in which a city is that of the meeting
_AROUND = 24  # code points before a name that hold where it leads on from
_QUOTED = re.compile(r"\w\W?\s[«“„\"](?P<name>[^«»“”„\"]{10,150})[»”\"]")
_NAMES = re.compile(r"\s(?:[^\s,]+\s){0,2}[A-ZÀ-Þ\d«“\"]")
_ENDS = '.!?…»”"'


def find_open_meeting(blocks: TitleBlocks, head: Head, paper: str) -> Meeting | None:
    """The meeting that the first telling paragraphs are about; ``paper``, the document's name, tells it apart from
    those of other papers where they give no year."""
    if head.kind in COMES_BEFORE or head.early:
        return None
    finder = _Finder(blocks, paper)
    ways = (finder.told_in, finder.named_in, finder.spoken_at, partial(finder.named_in, process=True))
    return next((found for way in ways for block in head.lead for found in way(block)), None)


def called_by_headline(blocks: TitleBlocks, title: Meeting, paper: str) -> Meeting:
    """The meeting as a headline calls it, without what it tells of it (``Second Forum opens in Wick``); else by all of
    the headline's words."""
    reading = blocks.reading
    quoted = _quoted(blocks, title.name or "")
    if quoted:
        return replace(title, name=quoted, label=quoted, paper=paper)
    within = (b for b in reading.text.blocks if b.start <= title.start < b.end)
    called = next((m for b in within for m in _Finder(blocks, paper).named(b, (title.start, title.end))), None)
    if called is None or called.name is None:
        return replace(title, paper=paper)
    # A headline begins without an article: "Second Review Forum opens".
    before = reading.chars[title.start : called.start].split()
    if not before or not all(counts_or_names(reading, word) for word in before):
        return called
    name = " ".join([*before, called.name])
    return replace(called, start=title.start, name=name, label=name)


def is_headline(blocks: TitleBlocks, title: str, *, both: bool = False) -> bool:
    """Whether a title tells what happened at a meeting, or to it, rather than being its name: it says that one was held
    or opened, or what comes before its word for a meeting leads up to that (``Ministers in Quayton for a summit``);
    ``both``: it does the one and the other."""
    lexicon = blocks.reading.lexicon
    kind = blocks.words.kind.search(title)
    told = caseless(rf"(?<!\w){lexicon.any_of('meetings', 'told_of', 'news_of')}(?!\w)")
    leading = rf"{lexicon.any_of('grammar', 'of')}|{lexicon.any_of('speech', 'locative')}"
    led = compiled(rf"(?<!\w)(?:{leading})(?:(?<=[\s'])|(?=\s))", re.IGNORECASE)
    tells = told.search(title.lower()) is not None
    leads = kind is not None and led.search(title[: kind.start()]) is not None and not blocks.paper.match(title)
    quotes = _quoted(blocks, title) is not None
    return (tells and leads) if both else (tells or leads or quotes)


def _quoted(blocks: TitleBlocks, title: str) -> str | None:
    """The name in quotation marks in a title of several words, where it holds the first word there for a meeting
    (``Ministers confirm for the “Forum on Quays”``)."""
    kind = None if blocks.paper.match(title) else blocks.words.kind.search(title)
    named = (m for m in _QUOTED.finditer(title) if kind and m.start("name") <= kind.start() < m.end("name"))
    return next((m["name"].strip() for m in named if len(m["name"].split()) >= _FEWEST_WORDS), None)


class _Finder:
    """Reads the first sentences of one paper; its words compiled once."""

    def __init__(self, blocks: TitleBlocks, paper: str) -> None:
        self._reading = blocks.reading
        self._calendar = blocks.calendar
        self._words = blocks.words
        self._paper = paper
        blocks.reading.lexicon.equip(self, _Finder._learn)
        self._counted = caseless(rf"(?<!\w)(?:{blocks.words.number})\s(?:[^\s,.;:]+\s){{0,3}}$")

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._told = caseless(rf"(?<!\w){lexicon.any_of('meetings', 'held', 'told_of', 'news_of')}(?!\w)")
        # "The forum will bring together …": where a name ends
        self._tells = caseless(rf"{self._told.pattern}|(?<!\w){lexicon.any_of('meetings', 'will_be_held')}(?!\w)")
        self._rooms = caseless(rf"(?<!\w){lexicon.any_of('meetings', 'rooms', 'aside')}(?!\w)")
        self._definite = lexicon.any_of("grammar", "definite", "indefinite")
        # "ahead of next month's conference", "on the sidelines of the second forum"
        self._outside = outside_words(lexicon)
        self._had = caseless(rf"(?<!\w){lexicon.any_of('grammar', 'had')}(?!\w)")
        self._to_come = caseless(rf"(?<!\w){lexicon.any_of('meetings', 'to_come')}(?!\w)")
        held, when = lexicon.any_of("meetings", "held"), lexicon.any_of("speech", "when")
        self._one = caseless(rf"(?<![^\W\d_]){lexicon.any_of('grammar', 'indefinite')}(?:[\w-]+\s){{0,2}}$")
        self._told_before = caseless(rf"{self._told.pattern}['’]?\s*$")
        # "The meeting was to …": another sentence names it.
        self._verb = caseless(rf"\s(?:{lexicon.any_of('grammar', 'finite')})(?!\w)")
        self._held = caseless(rf"(?<!\w){held}\s(?:[^\s,.;:]+\s){{0,4}}$")
        weekday = lexicon.any_of("dates", "weekdays")
        attended = lexicon.any_of("meetings", "attended_by")
        self._ends = caseless(rf"\s(?:(?:{when}|{self._definite})\s*)?{weekday}(?!\w)|\s{attended}(?!\S)")
        # "the Secretary-General of the Conference on Quays": a body of that name, not a meeting
        officer = rf"{lexicon.any_of('posts', 'heads')}(?:\s[\w-]+)?,?\s(?:{lexicon.any_of('grammar', 'of')})"
        self._officer_of = caseless(rf"(?<!\w){officer}(?:{self._definite})?$")
        self._in = caseless(rf"(?<!\w)(?:{lexicon.any_of('speech', 'locative')})\s*(?:{self._definite})?$")
        self._speeches = caseless(rf"(?<!\w){lexicon.any_of('speech', 'while_speaking')}(?!\w)")
        # "the Third Latin America and the Caribbean Forum"
        self._and_the = caseless(rf"\s{lexicon.any_of('grammar', 'and')}\s+{self._definite}")
        # "a regional dialogue on lamps", "réunion ministérielle de la Guilde"
        of, on = lexicon.any_of("grammar", "of"), lexicon.any_of("meetings", "on")
        self._on = caseless(rf"(?:\s[^\s,]+){{0,2}}?\s(?:{of}|(?:{on}|{lexicon.any_of('speech', 'locative')})(?!\w))")
        definite = lexicon.any_of("grammar", "definite")
        self._the = caseless(rf"(?<![^\W\d_]){definite}(?P<words>(?:[\w-]+\s)?)$")
        panel, other = lexicon.any_of("sessions", "panel"), lexicon.any_of("meetings", "occasions")
        self._others = caseless(rf"(?<![\w-])(?:(?P<panel>{panel})|(?P<other>{other}))(?!\w)")

    def told_in(self, block: Block) -> Iterator[Meeting]:
        """Meetings that the first sentences of a paragraph tell of: those called so first, in text order."""
        for start, end in self._reading.sentences(block)[:_SENTENCES]:
            if self._reading.chars[end - 1] not in _ENDS or not self._told.search(self._reading.lower, start, end):
                continue
            for word, kind in self._called(start, end):
                name = self._name(word, (start, end))
                if name and not self._is_elsewhere(word.start(), word.start() + len(name), (start, end)):
                    yield self._meeting(word, kind, name, block, (start, end))

    def named_in(self, block: Block, *, process: bool = False) -> Iterator[Meeting]:
        """Meetings that the first sentences of a paragraph call by a number or a name of their own, though none says
        that it was held (``At the Fifth Review Forum, NAME said …``); ``process``: by the name of a process or series,
        which has many."""
        for sentence in self._reading.sentences(block)[:_NAMING_SENTENCES]:
            yield from self.named(block, sentence, process=process)

    def named(self, block: Block, sentence: tuple[int, int], *, process: bool = False) -> Iterator[Meeting]:
        """Those that a sentence of a block, or a headline, calls so."""
        year = YEAR.search(self._reading.chars, *sentence)
        if year and year.start() > block.start + DATELINE:
            return  # "…, which joined at the Fifth Review Forum in 1999"
        for word, kind in self._called(*sentence):
            ours = in_process(self._reading, word.start()) is process
            name = self._name(word, sentence) if ours else None
            if name is None or not self._is_its_own(name, word[0]):
                continue
            if not self._is_elsewhere(word.start(), word.start() + len(name), sentence):
                yield self._meeting(word, kind, name, block, sentence)

    def _is_its_own(self, name: str, word: str) -> bool:
        """Whether a name of several words begins with a number or a capital that is the meeting's; small words part it
        from that (``the University of the Quays holds its sessions there``)."""
        before = self._and_the.sub(" ", name[: max(0, name.lower().find(word))]).split()
        small = any(w.islower() and len(w) < _SHORTEST_ADJECTIVE for w in before)
        return len(name.split()) >= _FEWEST_WORDS and not small and counts_or_names(self._reading, name)

    def spoken_at(self, block: Block) -> Iterator[Meeting]:
        """Meetings that a paragraph only calls by their kind, of papers that tell of words of welcome and the like."""
        if not self._speeches.search(self._reading.lower):
            return
        for start, end in self._reading.sentences(block)[:_NAMING_SENTENCES]:
            for word, kind in self._called(start, end):
                the = self._the.search(self._reading.lower, max(start, word.start() - _BEFORE), word.start())
                if the and not self._is_elsewhere(word.start(), word.end(), (start, end)):
                    name = self._reading.chars[the.start("words") : word.end()]
                    yield self._meeting(word, kind, name, block, (start, end))

    def _is_elsewhere(self, start: int, end: int, sentence: tuple[int, int]) -> bool:
        """Whether the words about a meeting's name say that what is told was not there: before it or beside it, or that
        it is still to come; what a sentence tells of as over (``had inspired the Fourth Forum``) was another."""
        lower = self._reading.lower
        low, high = max(sentence[0], start - _BEFORE), min(sentence[1], end + _NEAR)
        body = self._body_around(start)
        if body and self._officer_of.search(lower, max(sentence[0], body.start - _NEAR), body.start):
            return True
        over = self._had.search(lower, low, start)
        return bool(over or self._outside.search(lower, low, start) or self._to_come.search(lower, start, high))

    def _body_around(self, at: int) -> Match | None:
        """The organization of the registry in whose name a word for a meeting stands ``at`` a place; processes and
        series are meetings."""
        bodies = self._reading.within("organization", max(0, at - _BEFORE), at + _BEFORE)
        body = next((m for m in bodies if m.start <= at < m.end), None)
        return None if body is None or in_process(self._reading, at) else body

    def _called(self, start: int, end: int) -> Iterator[tuple[re.Match[str], str]]:
        """Words for meetings, for panels that were held and for occasions of other kinds, each with its kind."""
        reading, lower = self._reading, self._reading.lower
        for word in words_outside_rooms(reading, self._words.whole, self._rooms, start, end):
            yield word, self._words.kind_of(word)
        for word in words_outside_rooms(reading, self._others, self._rooms, start, end):
            low = max(start, word.start() - _BEFORE)
            # "opened the Third Round Table on Oars"
            if (
                word["other"]
                or self._held.search(lower, low, word.start())
                or self._counted.search(lower, low, word.start())
            ):
                yield word, word.lastgroup or "other"

    def _name(self, word: re.Match[str], sentence: tuple[int, int]) -> str | None:
        """What the sentence calls the meeting, without a weekday, a city or those who came; a word or two do where it
        says right after them that it was held (``a workshop organized by …``)."""
        reading, at = self._reading, word.start()
        name = called_in(reading, self._calendar, at, sentence, self._tells)
        name = name[: self._end(name, at, sentence[1])]
        if self._verb.match(reading.lower, word.end()) and not self._is_its_own(name, word[0]):
            return None
        short = len(name.split()) < _FEWEST_WORDS
        one = self._one.search(reading.lower, sentence[0], at)
        _, called, rest = name.lower().partition(word[0])
        if called and rest.strip() and not self._on.match(rest) and not _NAMES.match(name[-len(rest) :]):
            name = name[: -len(rest)]  # "the meeting while looking back on …" has no name
        # "a workshop organized by …", "concluded a two-day summit"
        alone = one and (
            self._told.match(reading.lower, word.end() + 1)
            or self._told_before.search(reading.lower, max(sentence[0], one.start() - _AROUND), one.start())
        )
        return None if short and not alone else name

    def _end(self, name: str, at: int, stop: int) -> int:
        """Where a weekday or those who came end a name whose word for a meeting stands ``at`` a place; no word of a
        body's name does (``period of sessions of the Commission *for* Quays``)."""
        reading, lower = self._reading, name.lower()
        bodies = [reading.lower[m.start : m.end] for m in reading.within("organization", at, min(stop, at + len(name)))]
        spans = [(lower.find(body), lower.find(body) + len(body)) for body in bodies if body in lower]
        ends = (m.start() for m in self._ends.finditer(lower))
        return next((end for end in ends if not any(low < end < high for low, high in spans)), len(name))

    def _meeting(self, word: re.Match[str], kind: str, name: str, block: Block, sentence: tuple[int, int]) -> Meeting:
        days = days_of(self._reading, self._calendar, block)
        end = min(word.start() + len(name), sentence[1])
        return Meeting(
            word.start(),
            end,
            kind,
            year=days.first[:4] if days else year_of(self._reading, self._calendar, block),
            first=days.first if days else None,
            last=days.last if days else None,
            **self._where(end, block, sentence),
            label=name[0].upper() + name[1:] if " " in name else None,
            name=name,
            paper=self._paper,
        )

    def _where(self, end: int, block: Block, sentence: tuple[int, int]) -> Where:
        """The city of the dateline, or one *in* which the sentence says that the meeting is, no later than right after
        its name, where that ends at ``end``."""
        reading = self._reading
        near = reading.within("place", sentence[0], min(sentence[1], end + _NEAR))
        cities = [m for m in near if reading.registry.kinds.get(m.labels[0].ref) == "city"]
        cities = [m for m in cities if not in_process(reading, m.start)]
        dateline = [m for m in cities if m.start == block.start]
        # "…, recalling the Fifth Forum, held in Lima"
        others = self._words.whole.search(reading.lower, end, max((m.start for m in cities), default=end))
        cities = [m for m in cities if others is None or m.start < others.start()]
        told = [m for m in cities if self._in.search(reading.lower, max(sentence[0], m.start - 20), m.start)]
        city = next(iter((*told, *dateline)), None)
        if city is None or city in dateline:
            unknown = city_told(reading, end, min(sentence[1], end + _NEAR))
            if isinstance(unknown, PlaceRecord):
                return {"city": unknown, "place": None}
        other = homonym(reading, city) if city else None
        return {"city": other, "place": city.labels[0].ref if city and other is None else None}
