"""What there is to say of a meeting that its paper calls nothing: whose it is, its kind and its days, in the words of
the paper (``Board of Quays, meeting, 4 May 2031``)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.heads.heads import FIRST_PAGE, Head
from ingest.lexicon import caseless, compiled
from ingest.meetings.meetings import Meeting
from ingest.meetings.titles import TitleBlocks

__all__ = ["PlainNames"]

_FEWEST, _MOST = 3, 16  # words of a title
_COMMA = re.compile(r",\s")


class PlainNames:
    """Makes such names for the meetings of one paper."""

    def __init__(self, head: Head, blocks: TitleBlocks) -> None:
        self._head = head
        self._blocks = blocks
        self._reading = blocks.reading
        self._words = blocks.words
        self._names = blocks.names

    def own(self, meeting: Meeting, holder: str | None = None) -> str | None:
        """For the paper's own meeting, by the words of its first page; ``holder`` is the body in its masthead."""
        whose = self._holder() or holder
        assumed = meeting.assumed and whose is None
        return meeting.label if meeting.series or assumed else self._said(meeting, whose, 0, FIRST_PAGE)

    def abroad(self) -> str | None:
        """A title of the head that names a meeting in another language (``2nd Global Assembly on Quays``)."""
        words = compiled(rf"(?<!\w){self._reading.lexicon.any_of('meetings', 'foreign_names')}(?!\w)", re.IGNORECASE)
        lines = (
            " ".join(self._reading.text.of(b).split()) for b in self._head.blocks if b.kind not in ("table", "item")
        )
        named = (line for line in lines if words.search(line) and _FEWEST <= len(line.split()) <= _MOST)
        titles = (line for line in named if line[-1] not in ".;:?" and not self._tells_of_somebody(line))
        return next((self._names.trims.of(line) for line in titles), None)

    def _tells_of_somebody(self, line: str) -> bool:
        """Whether a line is a name and a post behind a comma: a department for dialogue is no meeting."""
        return any(self._names.is_post(line[comma.end() :]) for comma in _COMMA.finditer(line))

    def other(self, meeting: Meeting) -> str | None:
        """For another one, by the words of the sentence that tells its days."""
        return self._said(meeting, None, meeting.start, meeting.end)

    def _said(self, meeting: Meeting, whose: str | None, start: int, end: int) -> str | None:
        """Whose it is, the word for it that stands from ``start`` to ``end`` and its days; nothing where but a word is
        known that any meeting may be called."""
        reading = self._reading
        dates = reading.dates(self._blocks.calendar, 0, len(reading.chars)) if meeting.first else iter(())
        days = next((d for d in dates if (d.first, d.last) == (meeting.first, meeting.last)), None)
        word = self._kind_word(meeting, start, end)
        told = (whose, word, reading.chars[days.start : days.end] if days else None)
        named = ", ".join(" ".join(t.split()) for t in told if t)
        any_word = meeting.kind == "session" or word in reading.lexicon.words("meetings", "unnamed")
        return None if not named or (named == word and any_word) else named[:1].upper() + named[1:]

    def _kind_word(self, meeting: Meeting, start: int, end: int) -> str | None:
        """The first word for a meeting of its kind there, in small letters, with who meets (``meeting of experts``)."""
        lexicon, lower = self._reading.lexicon, self._reading.lower
        stop = rf"(?=[,.;]|\s{lexicon.any_of('meetings', 'held')}(?!\w))"
        of = compiled(rf"\s{lexicon.any_of('grammar', 'of')}[^\W\d_]+{stop}")
        for word in self._words.whole.finditer(lower, start, end):
            named = self._reading.chars[word.start()].isupper() or self._reading.covers("organization", word.start())
            if self._words.kind_of(word) == meeting.kind and not named and not lexicon.is_plural(word[0]):
                more = of.match(lower, word.end())
                return word[0] + (more[0] if more else "")
        panel = lexicon.any_of("sessions", "panel")
        this = caseless(rf"(?<!\w){lexicon.any_of('meetings', 'this')}\s(?P<word>{panel})(?!\w)")
        if meeting.kind == "meeting" and (told := this.search(lower, start, end)):
            return told["word"]
        occasions = caseless(rf"{lexicon.any_of('meetings', 'occasions')}|{lexicon.any_of('sessions', 'panel')}")
        if meeting.name and occasions.fullmatch(meeting.name.lower()):
            return meeting.name.lower()
        return next(iter(lexicon.words("meetings", "unnamed")), None)

    def _holder(self) -> str | None:
        """The body whose minutes a title says the paper is, or that a first sentence says met."""
        reading, lexicon = self._reading, self._reading.lexicon
        if self._head.kind == "record" and (recorded := next(self._recorded(), None)):
            return recorded
        verbs = rf"(?:{lexicon.any_of('grammar', 'finite')})?\s?{lexicon.any_of('meetings', 'told_of', 'held')}(?!\w)"
        where = lexicon.any_of("speech", "locative", "when")
        definite = lexicon.any_of("grammar", "definite")
        met = caseless(rf"(?:\s\([^()]*\))?,?\s(?!{where}){verbs}")
        subject = compiled(rf"(?:{definite})(?P<body>[A-ZÀ-Þ][^.;:()]{{6,140}}?)(?=(?:\s\([^()]*\))?,?\s{verbs})")
        for block in self._head.lead:
            for start, end in reading.sentences(block)[:2]:
                # "The Committee on Quays, Ferries and Docks met on 4 May."
                told = subject.match(reading.chars, start, end)
                if told and self._names.is_whose(told["body"]) and not self._words.meets.search(told["body"]):
                    return told["body"]
                for body in reading.within("organization", start, end):
                    if met.match(reading.lower, body.end, end):
                        return reading.chars[body.start : body.end]
        return None

    def _recorded(self) -> Iterator[str]:
        """Bodies that titles name after the kind of paper (``Minutes of the Bureau. Quayton, 4 May 2031``)."""
        lexicon, chars = self._reading.lexicon, self._reading.chars
        of = rf"\s{lexicon.any_of('grammar', 'of')}(?:{lexicon.any_of('grammar', 'definite')})?"
        # "Minutes of proceedings of the House of Quays"
        of += rf"(?:{lexicon.any_of('meetings', 'proceedings')}{of})?"
        led = compiled(rf"{self._blocks.paper.pattern}{of}(?P<body>[^.,;:–\d\n]{{4,80}})", re.IGNORECASE)
        for block in self._head.blocks:
            found = led.match(chars, block.start, block.end)
            if found and self._names.whose(found["body"]):
                yield found["body"].strip()
