"""What stands about a meeting's name in a title and is no part of it: what is told before it, where and when it was
held and under whose patronage, the kind of paper, and the same name once more."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.folding import fold
from ingest.lexicon import NOT_KINDS, Lexicon, caseless, compiled, loose
from ingest.meetings.words import MeetingWords
from ingest.page.weekday_rows import WeekdayRows

__all__ = ["NameTrims"]

_FEW = 3  # words after ``held`` at the end of a name
_DIGIT = re.compile(r"\d")
_EDGES = " ,:;–—·|-*"
# "FOURTH MEETING. Hotel Quay, Tuesday …": a full stop after a long word ends a name.
_STOP = re.compile(r"(?<=[^\W\d_]{4})\.\s")
_ITEM = re.compile(r"\d{1,2}[.)]\s+(?=[A-ZÀ-Þ«“])")
_MONTH = re.compile(r",?\s\d{1,2}/(?:19|20)\d\d$")
_QUOTE = re.compile(r"[«“„\"]")
_SENTENCE = re.compile(r"\.[»”\"]?$")
_CLAUSE = re.compile(r"\s?:\s|,\s")
_LEADING = 2  # words in capitals before one for a meeting
_LEAST = 2  # words of a line that another one repeats


class NameTrims:
    """Cuts names of meetings in one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = lexicon.made(MeetingWords)
        paper = words.paper
        any_of = lexicon.any_of
        of, definite = any_of("grammar", "of"), any_of("grammar", "definite")
        self._meets = words.meets
        self._words = words
        bodies = [k for k in lexicon.kinds("bodies") if k not in NOT_KINDS]
        self._invites = compiled(rf".*?(?<!\w){any_of('meetings', 'invites')}(?!\w)\s*{definite}?", re.IGNORECASE)
        numbered = rf"{words.number}\s(?:\S+\s){{0,2}}?"
        self._leads_on = compiled(rf"{of}{definite}?(?=(?:{numbered})?(?:{words.plain}))", re.IGNORECASE)
        locative = rf"(?:{any_of('speech', 'locative', 'when')})\s"
        held = any_of("meetings", "held")
        self._held = caseless(rf"\s\(?{held}(?!\w)(?P<where>\s{locative}|\s{any_of('grammar', 'by')}\s)?")
        self._for = caseless(rf",?\s(?P<why>{any_of('meetings', 'held_for')}.*)$")
        self._bare = compiled(rf"(?<=[\s,*)])(?:{words.plain})$", re.IGNORECASE)
        room = rf"{locative}(?:{definite})?(?:[\w'’.-]+\s){{0,4}}?{any_of('meetings', 'rooms')}(?!\w)"
        self._room = caseless(rf"\s{room}|\s[–—-]\s{any_of('sessions', 'room_lines')}")
        # "… at the Old Harbour Lodge in Ea": where a name goes on with the house in which it was held.
        house = rf"(?:(?-i:[A-ZÀ-Þ])[\w'’.-]*\s){{0,4}}?{any_of('meetings', 'houses')}(?!\w)"
        self._house = compiled(rf",?\s{any_of('meetings', 'at_house')}{house}", re.IGNORECASE)
        self._under = caseless(rf"[,.]?\s(?:{any_of('meetings', 'under')}|{any_of('meetings', 'place_label')}\s?:)")
        self._on_its = compiled(rf"\s{loose(any_of('meetings', 'on_its'))}\s", re.IGNORECASE)
        self._after = compiled(
            rf"\s*[:–—-]\s*{paper.pattern}\W*$|\s+(?:{any_of('documents', 'after')})\W*$", re.IGNORECASE
        )
        # "Board of Quays, Minutes of the ninth meeting", "The programme of the colloquium «…»"
        of_meeting = rf"{of}{definite}?(?=(?:{numbered})?(?:{words.plain}))"
        self._led_by_paper = compiled(rf"(^|,\s){definite}?{paper.pattern}\s{of_meeting}", re.IGNORECASE)
        # "Steering group meeting minutes"
        self._paper = compiled(rf"(?<=\w)(?<!\s\w)\s+{paper.pattern}$", re.IGNORECASE)
        # "Opening ceremony of the Forum"
        ceremony = rf"(?:{any_of('sessions', 'ceremonies')}\s(?:[^\W\d_]+\s)?(?:{of})?)?"
        part = any_of("sessions", "opening", "closing")
        meets = rf"(?=(?:\S+\s){{0,2}}?(?:{words.plain}))"
        self._opens = compiled(loose(rf"{ceremony}{part}\s(?:{of})(?:{definite})?{meets}"), re.IGNORECASE)
        told = rf"(?!{any_of('meetings', 'on')}\s){any_of('sessions', 'entitled')}"
        self._entitled = compiled(rf"\s{told}\s(?=[«“„\"])", re.IGNORECASE)
        self._half_day = compiled(rf"\s\({any_of('documents', 'half_days')}\)$", re.IGNORECASE)

        self._days = lexicon.made(WeekdayRows)
        self._learn_headlines(words)
        self._verb = caseless(rf"\s(?:{any_of('meetings', 'in_headlines')}|{any_of('grammar', 'finite')})(?!\w)")
        self._led = compiled(rf"(?<!\w)(?:{any_of('speech', 'locative')})(?!\w)|(?:\S+\s){{5}}", re.IGNORECASE)
        self._relative = compiled(
            rf",?\s(?:{any_of('grammar', 'relative')}|{any_of('grammar', 'and')})$", re.IGNORECASE
        )
        self._definite = compiled(definite, re.IGNORECASE)
        self._body = compiled(rf"(?<!\w){any_of('bodies', *bodies)}(?!\w)", re.IGNORECASE)

    def _learn_headlines(self, words: MeetingWords) -> None:
        """What headlines tell of a body and its meeting, and titles of speeches of theirs."""
        any_of = words.lexicon.any_of
        # "Tomorrow: Third Forum on Quays", "Este viernes, III Foro de Muelles"
        self._dayed = compiled(rf"\W*{any_of('dates', 'days_told')}\s?[,:]\s+", re.IGNORECASE)
        definite = any_of("grammar", "definite")
        # "Statement by Ms. NAME, Minister of Quays, at the Joint Meeting of …"
        part = rf"(?:{any_of('sessions', 'opening', 'closing')}\s(?:{any_of('grammar', 'of')})(?:{definite})?)?"
        at = rf"(?:{any_of('speech', 'locative')})(?:\s|(?<='))(?:{definite})?{part}"
        spoken = rf"(?:\w+\s)?{any_of('sessions', 'speeches')}\s.{{8,200}}?\s{at}"
        self._spoken = compiled(loose(rf"{spoken}(?=(?:[^\s,.;:]+\s){{0,5}}?(?:{words.plain})(?!\w))"), re.IGNORECASE)
        # "The Board of Quays closes the work of its ninth session, …"
        sitting = rf"(?P<sitting>{words.number}\s(?:\w+\s)?(?:{words.plain}))"
        verbs = rf"\s{any_of('meetings', 'opens_or_closes')}\s"
        self._news = compiled(
            rf"(?:{definite})?(?P<body>[^,:;.«“\"]{{8,90}}?){verbs}(?:[^\s,]+,?\s){{0,4}}?{sitting}(?!\w)",
            re.IGNORECASE,
        )
        # "The Board of Quays holds a panel discussion on ferries"
        article = any_of("grammar", "definite", "indefinite")
        self._holds = compiled(rf"(?P<body>[^,:;.«“\"]{{4,180}}?){verbs}(?:{article})?", re.IGNORECASE)

    def of(self, name: str) -> str:
        """A name without what is told about it."""
        item = _ITEM.match(name)
        name = name[item.end() :] if item else name
        dayed = self._dayed.match(name)
        name = name[dayed.end() :] if dayed else name
        news = self._news.match(name)
        if news and self._body.search(news["body"]):
            return f"{news['body']}, {news['sitting']}"
        held = self._holds.match(name)
        if held and self._body.search(held["body"]) and not self._meets.search(held["body"]):
            word = self._meets.search(name, held.end())
            name = name[held.end() :] if word and name.count(" ", held.end(), word.start()) <= _FEW else name
        name = self._without_news(name)
        invited = self._invites.match(name)
        if invited and self._meets.search(name, invited.end()):
            name = name[invited.end() :]
        spoken = self._spoken.match(name)
        name = name[spoken.end() :] if spoken and not self._meets.search(spoken[0]) else name
        opens = self._opens.match(name)
        name = self._entitled.sub(" ", name[opens.end() :] if opens else name)
        name = self._led_by_paper.sub(r"\1", name)
        leads = self._leads_on.match(name)
        name = self._without_place(name[leads.end() :] if leads else name)
        under = self._under.search(name.lower())
        name = name[: under.start()] if under and self._meets.search(name, 0, under.start()) else name
        name = self._on_its.sub(", ", name, count=1)
        name = self._without_paper(_MONTH.sub("", self._after.sub("", name)))
        return self._half_day.sub("", name).strip(_EDGES)

    def is_day(self, text: str) -> bool:
        """Whether a line says on which day something is held, be it beside its room (``Tuesday 4 · Harbour Hall``)."""
        return self._days.read(text, 0, len(text)) is not None and self._meets.search(text) is None

    def _without_news(self, name: str) -> str:
        """A headline up to where it tells what the meeting in it did (``The Third Forum on Quays calls for oars``)."""
        verb = self._verb.search(name.lower())
        word = self._meets.search(name, 0, verb.start()) if verb else None
        led = self._led.search(name, 0, word.start()) if word else None
        if verb is None or word is None or led or _QUOTE.search(name, 0, verb.start()) or _SENTENCE.search(name):
            return name
        cut = name[: verb.start()]
        # "Forum on quays: towns call for oars": whoever does something stands behind the name.
        clause = _CLAUSE.search(cut, word.end())
        cut = cut[: clause.start()] if clause else cut
        cut = self._relative.sub("", cut)
        article = self._definite.match(cut)
        return cut[article.end() :] if article else cut

    def _without_paper(self, name: str) -> str:
        """A name without the kind of paper at its end, of which a word for a meeting stays (``meeting minutes``)."""
        paper = self._paper.search(name)
        word = self._meets.search(paper[0]) if paper else None
        # "Session of the Board's Programme" is the board's.
        before = [m.end() for m in self._meets.finditer(name, 0, paper.start())] if paper else []
        if paper and paper.start() in before:
            return name[: paper.start()]
        return name[: paper.start() + word.end()] if paper and word else name

    def _without_place(self, name: str) -> str:
        """A name up to where it says that the meeting was held, and where; or to a full stop after its words."""
        # "Forum of the lakes which took place in …"
        held = self._held.search(name.lower())
        rest = name[held.end() :] if held else ""
        told = held and held["where"] and self._meets.search(name, 0, held.start())
        if held and (told or _DIGIT.search(rest) or len(rest.strip(_EDGES).split()) <= _FEW):
            why = self._for.search(rest.lower())
            name = name[: held.start()].rstrip(_EDGES) + (f" {rest[why.start('why') :]}" if why else "")
            # "…, second part (public) Meeting held at …"
            again = self._bare.search(name)
            name = name[: again.start()] if again and self._meets.search(name, 0, again.start()) else name
        for room in (self._room.search(name.lower()), self._house.search(name)):
            name = name[: room.start()] if room and self._meets.search(name, 0, room.start()) else name
        stop = _STOP.search(name)
        return name[: stop.start()] if stop and self._meets.search(name, 0, stop.start()) else name

    def ends_as_title(self, text: str) -> bool:
        """Whether a line with a colon at its end ends with a word for a paper (``Forum on quays: highlights:``), or
        calls a meeting in capitals, be it behind the kind of paper."""
        if not text.endswith(":") or self._meets.search(text) is None:
            return False
        paper = self._words.paper.match(text)
        return self._after.search(text) is not None or self.begins_as_title(
            text[paper.end() if paper else 0 :].lstrip()
        )

    def begins_as_title(self, text: str) -> bool:
        """Whether words in capitals begin with what a meeting is called that is no session (``SPECIAL MEETING``)."""
        word = self._words.kind.search(text) if text.isupper() else None
        called = word is not None and self._words.kind_of(word) != "session"
        return called and word is not None and text.count(" ", 0, word.start()) < _LEADING

    @staticmethod
    def repeated(lines: Sequence[str]) -> int:
        """How many of the first lines the others say once more: a running head's short name over the title.

        >>> NameTrims.repeated(["Ninth Forum", "NINTH FORUM OF PILOTS", "AND SAILORS"])
        1
        >>> NameTrims.repeated(["Forum of Pilots of the", "Press office", "Forum of Pilots of the Lakes"])
        2
        """
        words = [fold(line).split() for line in lines]
        first, short = (words[0] if words else []), not words or len(words[0]) < _LEAST
        for i in range(1, len(words)):
            after = [word for line in words[i:] for word in line]
            if first and after[: len(first)] == first and (i == 1 or not short):
                return i
        rest = iter(word for line in words[1:] for word in line)
        return 1 if not short and all(word in rest for word in first) else 0
