"""What a paper calls its own meeting in its titles and its first sentences: names after the kind of paper, in quotation
marks, of the first title, and those by which sentences call what they tell of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from ingest.heads.heads import FIRST_PAGE, Head
from ingest.lexicon import caseless, compiled
from ingest.meetings.lead_meetings import called_in, outside_words, words_outside_rooms
from ingest.meetings.meetings import Meeting
from ingest.meetings.open_meetings import is_headline
from ingest.meetings.own_meetings import fronted
from ingest.meetings.titles import TITLE_LENGTH, TitleBlocks

__all__ = ["QUOTED", "ToldNames"]

_NAME_WORDS = 3
_NEAR = 80  # code points of a sentence in which the word for the meeting that it begins with stands
_BEFORE = 4  # words before it
_QUOTES = '"«“„'
QUOTED = re.compile(r"[«“„\"]\s?[^«»“”„\"\n]{6,150}?[^\s«»“”„\"]\s?[»”\"]")
"""Finds a name or a motto in quotation marks."""
_FIRST_BLOCKS = 3
# "LAKE DAY « WHO KEEPS THE QUAYS? » 4 MAY 2031": a name with its motto, days or a place after them or nothing.
_ALONE = re.compile(rf"(?P<named>(?:[^\s«“„\".:;,]+\s){{2,12}}{QUOTED.pattern})(?:,?\s(?=\d)|[\s.]*$)")


class ToldNames:
    """Reads such names in one paper."""

    def __init__(self, head: Head, blocks: TitleBlocks) -> None:
        self._head = head
        self._blocks = blocks
        self._reading = blocks.reading
        self._words = blocks.words

    @cached_property
    def _verbs(self) -> re.Pattern[str]:
        """Verbs that end the name of what a sentence tells of."""
        any_of = self._reading.lexicon.any_of
        return caseless(rf"(?<!\w)(?:{any_of('meetings', 'held', 'told_of')}|{any_of('grammar', 'finite')})(?!\w)")

    def led(self, own: Meeting) -> Iterator[str]:
        """The names that titles give it after the kind of paper."""
        reading = self._reading
        heads = {b.start for b in self._head.blocks}
        titles = (b for b in reading.text.blocks if own.start <= b.start < own.end and b.start not in heads)
        front = [b for b in (*self._head.blocks, *titles) if b.end - b.start <= TITLE_LENGTH]
        short = [b for b in front if b.kind in ("heading", "paragraph") and reading.chars[b.end - 1] not in ".;"]
        # A theme in quotation marks may stand in a line of its own.
        groups = [
            [b, *(n for n in short[i + 1 : i + 2] if reading.chars[n.start] in _QUOTES)] for i, b in enumerate(short)
        ]
        told = [name for group in groups for name in self._blocks.led_names(group)]
        names = [n for n in told if own.name is None or own.name.casefold() in n.casefold()]
        # "Minutes of meeting": a word for a meeting alone is no name, but behind the body that the head names.
        yield from (_capital(n) for n in (n if " " in n else self._blocks.of_forum(n, short) for n in names))

    def in_sentence(self, own: Meeting) -> str | None:
        """The name, of several words, by which a sentence calls a meeting of no series when it tells the days of it
        (``The third Meeting of Pilots, held on …``)."""
        reading, words = self._reading, self._words
        sentence = reading.sentence(own.start) if own.label is None and own.series is None and own.first else None
        if sentence is None:
            return None
        end = min(own.end, sentence[1])
        lexicon = reading.lexicon
        rooms = caseless(rf"(?<!\w){lexicon.any_of('meetings', 'rooms', 'aside')}(?!\w)")
        for word in words_outside_rooms(reading, words.whole, rooms, own.start, end):
            # "a briefing on the third session": what it was about
            if lexicon.made(outside_words).search(reading.lower, own.start, word.start()):
                continue
            name = called_in(reading, self._blocks.calendar, word.start(), (own.start, sentence[1]), self._verbs)
            if words.kind_of(word) == own.kind and len(name.split()) >= _NAME_WORDS:
                return _capital(name)
        return None

    def in_front(self, own: Meeting) -> str | None:
        """The name that the first title of the paper gives it, where its days stand elsewhere (``Day one, 4 May``)."""
        if own.label or own.series:
            return None
        title = fronted(self._head, self._blocks)
        # What stands over a press release that begins with a number is no headline.
        if self._head.for_press and not (title and title.label and self._blocks.names.begins_counted(title.label)):
            return None
        if title is None or title.label is None or is_headline(self._blocks, title.label):
            return None
        if next(self._blocks.calendar.dates(title.label), None):
            return None
        same = title.first is None or title.first == own.first
        return title.label if same and (own.name is None or self.is_of_kind(title.label, own)) else None

    def is_of_kind(self, name: str, own: Meeting) -> bool:
        word = self._words.kind.search(name)
        return word is not None and self._words.kind_of(word) == own.kind

    def subject(self) -> Iterator[str]:
        """The name, of several words, that begins the first sentence (``The World Forum of Pilots, held again, …``)."""
        reading, lexicon = self._reading, self._reading.lexicon
        article = compiled(rf"{lexicon.any_of('grammar', 'definite')}", re.IGNORECASE)
        # "The forum brings together …": what it does is no part of its name.
        attended = caseless(rf"\s{lexicon.any_of('meetings', 'attended_by')}(?!\S)")
        for block in self._head.lead[:1]:
            start, end = reading.sentences(block)[0]
            begin = article.match(reading.chars, start, end)
            word = (
                self._words.whole.search(reading.lower, begin.end(), min(end, begin.end() + _NEAR)) if begin else None
            )
            if begin and word and len(reading.chars[begin.end() : word.start()].split()) <= _BEFORE:
                name = called_in(reading, self._blocks.calendar, word.start(), (start, end), self._verbs)
                does = attended.search(name.lower())
                if len((name[: does.start()] if does else name).split()) >= _NAME_WORDS:
                    yield _capital(name[: does.start()] if does else name)

    def of_bodies(self) -> Iterator[str]:
        """Meetings of bodies that the first sentences say something was told at (``In a special session of the …``)."""
        reading, lexicon = self._reading, self._reading.lexicon
        article = lexicon.any_of("grammar", "definite", "indefinite")
        elsewhere = caseless(rf"(?<!\w){lexicon.any_of('meetings', 'outside')}\s?(?:{article})?(?:\S+\s){{0,2}}$")
        of = rf"\s{lexicon.any_of('grammar', 'of')}(?:{lexicon.any_of('grammar', 'definite')})?"
        led = caseless(rf"(?:\s[^\W\d_]+){{0,2}}{of}$")
        for block in self._head.lead[:1]:
            for start, end in reading.sentences(block)[:2]:
                for body in reading.within("organization", start, end):
                    words = [
                        w for w in self._words.whole.finditer(reading.lower, max(start, body.start - _NEAR), body.start)
                    ]
                    word = words[-1] if words else None
                    named = word and led.fullmatch(reading.lower, word.end(), body.start)
                    if word and named and not elsewhere.search(reading.lower, start, word.start()):
                        yield _capital(reading.chars[word.start() : body.end])

    def quoted(self) -> Iterator[str]:
        """What stands in quotation marks after a word for a meeting or an occasion in titles and first sentences."""
        reading, lexicon = self._reading, self._reading.lexicon
        occasions = lexicon.any_of("meetings", "occasions", "entitled")
        entitled = lexicon.any_of("sessions", "entitled")
        called = rf"(?<!\w)(?:{self._words.plain}|{occasions})(?:(?:\s\w+){{0,2}}?,?\s{entitled})?\s"
        of = rf"\s{lexicon.any_of('grammar', 'of')}(?:{lexicon.any_of('grammar', 'definite')})?"
        paper = compiled(
            rf"(?:\d\s)?{self._blocks.paper.pattern}{of}[{_QUOTES}](?P<name>[^«»“”„\"\n]{{6,150}})", re.IGNORECASE
        )
        pattern = compiled(rf"{called}(?={QUOTED.pattern})", re.IGNORECASE)
        for block in dict.fromkeys((*self._head.blocks, *reading.text.blocks[:_FIRST_BLOCKS], *self._head.lead)):
            for start, end in reading.sentences(block)[:2] if block in self._head.lead else [(block.start, block.end)]:
                if named := _ALONE.match(reading.chars, start, min(end, FIRST_PAGE)):
                    yield named["named"]
                if of_paper := paper.match(reading.chars, start, end):
                    yield of_paper["name"]
                word = pattern.search(reading.chars, start, min(end, FIRST_PAGE))
                title = QUOTED.match(reading.chars, word.end()) if word else None
                if word and title:
                    kind = self._words.meets.match(reading.chars, word.start())
                    name = reading.chars[word.start() : kind.end() if kind else word.end()].strip()
                    yield f"{name[0].upper()}{name[1:]} {title[0]}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
