"""What a paper calls its own meeting: all that it calls it, in titles, in its masthead, in quotation marks and in its
first sentences, weighed at once. The best is its label; the others that name it as well are alternative ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from ingest.folding import fold_name
from ingest.heads.heads import Head
from ingest.lexicon import caseless, compiled
from ingest.meetings.mastheads import Masthead
from ingest.meetings.meetings import Meeting
from ingest.meetings.numbers import value_of
from ingest.meetings.occasions import OccasionWords
from ingest.meetings.open_meetings import find_open_meeting
from ingest.meetings.plain_names import PlainNames
from ingest.meetings.title_lines import TitleLines
from ingest.meetings.titles import TitleBlocks
from ingest.meetings.told_names import QUOTED, ToldNames
from ingest.meetings.words import unnamed
from ingest.naming.symbols import find_symbols
from ingest.page.genres import COMES_BEFORE, OF_MEETINGS

__all__ = ["Calls"]

_MOST_WORDS = 40
_BEFORE_CITY = 2  # words of a name before a city that stands behind it
_COUNTED = 3  # words of a name that a number begins and that has no known word for a meeting
_MOST_OTHERS = 3
_SMALL, _SHARED = 3, 2  # letters of words that don't tell names apart; words that two names share at least
_NUMBER = re.compile(r"^\d{1,3}/\d|\s\d{1,2}[-)]\s|\s\d{1,2}\s[A-ZÀ-Þ][a-zà-ÿ]+\s\S+\s\d")
_MOTTO = re.compile(r"[«“„\"]|, ")
_ENUMERATED = re.compile(r"^(?:[A-H]|[IVX]+|\d{1,2})\.\s+")
# A sentence of many words that stood alone where a title might.
_SENTENCE = re.compile(r"(?:\S+\s){14,}\S+\.[»”\"]?$")
_BEHIND = re.compile(r"\s[–—-]\s[A-ZÀ-Þ][^,–—]{1,30},\s")
_COMMA = re.compile(r",\s(?=[A-ZÀ-Þ\d«“„])")
_QUOTATION = re.compile(r"[.,]\s?[»”\"]$")
_GLUED = re.compile(r"[a-zà-ÿ]{3}[A-ZÀ-Þ][a-zà-ÿ]{3}|\w_\w")
_ACRONYM = re.compile(r"\([A-Z][\w-]{1,11}\)")
_RECORDS = ("record", "summary", "report", "other")
_WEAKEST, _BODY, _KIND, _SHORT, _LONG, _WHOSE, _THEMED = range(7)
"""How much a name tells: nothing of a meeting, a body, a word for a meeting, one word more, several, whose it is, what
it is about."""


class Calls:
    """Reads what one paper calls its meetings."""

    def __init__(self, head: Head, blocks: TitleBlocks) -> None:
        self._head = head
        self._blocks = blocks
        self._told = ToldNames(head, blocks)
        self._plain = PlainNames(head, blocks)
        self._title_lines = TitleLines(head, blocks)
        self._reading = blocks.reading
        self._words = blocks.words
        self._names = blocks.names
        self._told_by: dict[str, int] = {}  # by a name: what it tells is asked of each several times

    @cached_property
    def _masthead(self) -> Masthead:
        return Masthead(self._head, self._blocks)

    def own(self, meeting: Meeting) -> Meeting:
        """The paper's own meeting under the name that tells most of it; of several that tell as much the first that
        counts it, else the first."""
        if meeting.kind == "side-event":
            return replace(meeting, label=self._title_lines.beside() or meeting.label)
        found: dict[str, str] = {}
        for name in (self._bare(name) for name in self._found(meeting) if name):
            for piece in (name,) if self._tells(name) else self._pieces(name):
                found.setdefault(fold_name(piece), piece)
        names = list(found.values())
        best = self._best(names)
        if best is None or not self._tells(best):
            kept = meeting.label if meeting.label and self._is_titled(meeting.label) else None
            told = None if meeting.name and self._runs(meeting.name) else meeting.name
            titled = self._title_lines.title() if meeting.series is None else None
            # "Republic of Quayland" over the debates of its assembly
            housed = titled is None and kept is not None and self._head.kind in _RECORDS and self._masthead.is_of_house
            kept = None if housed else kept
            return replace(meeting, name=told, label=titled or kept or self._plainly(replace(meeting, label=None)))
        label = self._whole(best, names, meeting)
        if self._tells(label) == _KIND:
            titled = self._title_lines.title() if meeting.series is None else None
            return replace(meeting, label=titled or self._plainly(meeting))
        return replace(meeting, label=label, others=tuple(self._others(label, names, meeting))[:_MOST_OTHERS])

    def _bare(self, name: str) -> str:
        """A name without what is told about it, and without the city that ran together with its end."""
        name = self._names.trims.of(name)
        at = self._reading.lower.find(name.lower())
        # "Fourth Forum on Quays - Ea, Norway"
        behind = _BEHIND.search(name) if at >= 0 else None
        state = self._reading.at("state", at + behind.end()) if behind else None
        if behind and state and state.end >= at + len(name):
            return name[: behind.start()]
        named = self._reading.within("place", at, at + len(name)) if at >= 0 else []
        last = next((m for m in named if m.end == at + len(name)), None)
        before = name[: last.start - at].split() if last else []
        # "Conference of Lakeport" is called so, "Third meeting Lakeport" is not.
        if len(before) < _BEFORE_CITY or not (before[-1][0].isupper() or self._words.meets.fullmatch(before[-1])):
            return name
        cut = " ".join(before).rstrip(" ,-–—")
        return cut if self._tells(cut) >= min(self._tells(name), _WHOSE) else name

    def _plainly(self, meeting: Meeting) -> str | None:
        """What there is to say of a meeting that has no name: the session of a body in the masthead, else whose it is,
        its kind and its days."""
        if not meeting.series and (abroad := self._plain.abroad()):
            return abroad
        if meeting.series or self._head.kind not in (*_RECORDS, "agenda") or self._head.for_press:
            return self._plain.own(meeting)
        parts = self._masthead.parts("", meeting.end) if self._head.kind in _RECORDS else []
        if len(parts) > 1:
            return ", ".join(parts)
        return self._plain.own(meeting, self._masthead.holder(meeting.end))

    def _pieces(self, name: str) -> Iterator[str]:
        """What may be the name in lines that ran together: their ends from a comma on, and what stands in quotation
        marks; at last all of them."""
        for symbol in [symbol for _, symbol in find_symbols(name)]:
            yield from (self._names.trims.of(part) for part in name.split(symbol) if self._tells(part) >= _LONG)
        yield from (name[m.end() :] for m in _COMMA.finditer(name) if self._tells(name[m.end() :]) >= _LONG)
        if (quoted := QUOTED.search(name)) and not _QUOTATION.search(quoted[0]):
            yield quoted[0]
        yield name

    def _best(self, names: list[str]) -> str | None:
        most = max(map(self._tells, names), default=None)
        first = next((n for n in names if self._tells(n) == most), None)
        counted = [n for n in names if self._tells(n) == most and self._names.begins_counted(n)]
        if first in counted:
            # "The Fifth Forum on Quays" is none of the names of the Sixth.
            counted = [n for n in counted if self._number(n) == self._number(first)]
        # "Preparatory meeting of the second Forum" is not that forum.
        return next((n for n in counted if fold_name(n) not in fold_name(first or "")), first)

    def _number(self, name: str) -> int | str | None:
        counted = self._reading.lexicon.made(OccasionWords).own_number.search(name.lower())
        return value_of(counted["number"], self._reading.lexicon) if counted else None

    def _others(self, label: str, names: list[str], meeting: Meeting) -> Iterator[str]:
        """The names that call a meeting of no series by the words of its label, told otherwise."""
        for name in names if meeting.series is None else ():
            words = [self._words.kind.search(one) for one in (label, name)]
            kinds = {word[0].lower() for word in words if word}
            own, told = _long_words(name), _long_words(label)
            same = all(words) and len(kinds) == 1 and len(own & told) >= max(_SHARED, len(own | told) // 2)
            if same and self._tells(name) >= _WHOSE and fold_name(name) not in fold_name(label):
                yield name

    def other(self, meeting: Meeting) -> Meeting:
        """Another meeting under the name by which the sentence that tells its days calls it."""
        if meeting.label or meeting.series or not meeting.first:
            return meeting
        name = self._told.in_sentence(meeting) or self._plain.other(meeting)
        return replace(meeting, label=name)

    def _found(self, meeting: Meeting) -> Iterator[str | None]:
        """All that the paper calls its meeting: what is a name first, then what holds one."""
        yield meeting.label
        yield from self._told.led(meeting)
        if meeting.series and meeting.year and not meeting.ordinal and meeting.label is None:
            yield f"{self._reading.registry.label(meeting.series, self._reading.lexicon.code)} {meeting.year}"
        if meeting.series and meeting.ordinal:
            return
        yield self._told.in_sentence(meeting)
        yield self._told.in_front(meeting)
        yield from (name for name in self._told_beside(meeting) if self._may_be(name, meeting))

    def _told_beside(self, meeting: Meeting) -> Iterator[str | None]:
        """What the paper calls some meeting, most likely its own."""
        yield from self._told.quoted()
        if meeting.label is None or self._tells(meeting.label) <= _BODY:
            told = find_open_meeting(self._blocks, self._head, "")
            yield told.label if told else None
            yield self._told.in_front(replace(meeting, label=None, name=None))
            yield from self._told.of_bodies()
        yield from self._told.subject()
        if self._head.kind in _RECORDS and (sitting := self._masthead.meeting()):
            yield sitting[1]

    def _may_be(self, name: str | None, meeting: Meeting) -> bool:
        """Whether words may call a meeting: it is told no name as yet, or they have a word for one of its kind."""
        named = meeting.label is not None and self._tells(meeting.label) >= _KIND
        return name is not None and (not named or self._told.is_of_kind(name, meeting))

    def _tells(self, name: str) -> int:
        """How much a name tells of a meeting."""
        if name not in self._told_by:
            self._told_by[name] = self._weighs(name)
        return self._told_by[name]

    def _weighs(self, name: str) -> int:
        names = self._names
        word = self._words.meets.search(name)
        if len(name.split()) > _MOST_WORDS or self._runs(name) or self._part.fullmatch(name):
            return _WEAKEST
        if word is None:
            return self._tells_without(name)
        if names.is_themed(name) or QUOTED.search(name, word.start()):
            return _THEMED
        if names.whose(name) or _ACRONYM.search(name):
            return _WHOSE
        if self._is_placed(name, word.end()):
            return _KIND
        more = len(name.split()) - len(word[0].split())
        return _LONG if more > 1 else _SHORT if more else _KIND

    def _tells_without(self, name: str) -> int:
        """How much a name tells that has no known word for a meeting (``5th Encounter of Parliaments on Quays``)."""
        if self._names.begins_with_number(name) and len(name.split()) > _COUNTED:
            return _WHOSE
        return _BODY if self._names.is_whose(name) or QUOTED.search(name) else _WEAKEST

    def _is_titled(self, name: str) -> bool:
        """Whether words that tell nothing of a meeting are a title all the same: they stand in the head of a paper
        that is no news."""
        if self._head.lead and self._head.kind not in (*COMES_BEFORE, *OF_MEETINGS) and not self._head.early:
            return False
        front = " ".join(" ".join(self._reading.text.of(b).split()) for b in self._head.blocks)
        return not (self._runs(name) or self._title_lines.labels(name)) and fold_name(name) in fold_name(front)

    def _is_placed(self, name: str, after: int) -> bool:
        """Whether a name is a word for a meeting with no more after it than where that is (``Meeting Quayton``)."""
        at = self._reading.lower.find(name.lower())
        place = self._reading.at("place", at + after + 1) if at >= 0 else None
        return place is not None and place.end >= at + len(name)

    def _runs(self, name: str) -> bool:
        """Whether words are a paper's title, a sentence or lines that ran together: outside quotation marks they
        have a verb, or say that somebody held a meeting, or a bare number stands among them."""
        bare = QUOTED.sub(" ", name)
        if self._blocks.paper.match(_ENUMERATED.sub("", bare)) or _SENTENCE.match(name) or self._told_there.match(name):
            return True
        ran = any(p.search(bare) for p in (_NUMBER, _GLUED, self._ran_on)) or next(find_symbols(bare), None) is not None
        word = self._words.meets.search(bare)
        leads = word is not None and self._holds.search(bare.lower(), 0, word.start()) is not None
        others = word is not None and self._names.is_of_others(bare, word)
        return ran or leads or others or self._verb.search(bare.lower()) is not None

    @cached_property
    def _ran_on(self) -> re.Pattern[str]:
        """Finds a session with its sitting right behind it (``session 29th plenary meeting``)."""
        words = self._words
        # "Preparatory meeting of the second Forum" is one name.
        of = words.lexicon.any_of("grammar", "of")
        after = rf"\s(?:(?!{of})[^\s,.;:–—-]+\s){{0,5}}?(?!{of})"
        sitting = rf"{after}{words.number}\s(?:\w+\s)?(?:{words.plain})"
        # "session SUMMARY RECORD OF THE 9th MEETING"
        return compiled(rf"(?:{words.plain})(?:{sitting}|\s{self._blocks.paper.pattern}\s{of})", re.IGNORECASE)

    @cached_property
    def _told_there(self) -> re.Pattern[str]:
        """How a sentence begins that tells what was done at a meeting (``At this meeting a declaration …``)."""
        any_of = self._reading.lexicon.any_of
        there = rf"{any_of('meetings', 'located')}|{any_of('bodies', 'at')}\s{any_of('meetings', 'this')}\s"
        return compiled(rf"\W*(?:{there})(?:[\w-]+\s)?(?:{self._words.plain})(?!\w)", re.IGNORECASE)

    @cached_property
    def _part(self) -> re.Pattern[str]:
        """Finds a day of several (``Segunda jornada``) or a part of a programme (``Session 1``, ``Opening session``),
        which name no meeting."""
        lexicon = self._reading.lexicon
        days = "|".join(unnamed(d) for d in lexicon.words("sessions", "days"))
        # "On its third day the Assembly finished …"
        days = rf"(?:{days})(?:\s(?:{lexicon.any_of('grammar', 'definite')}).*)?"
        part = rf"{lexicon.any_of('sessions', 'panel', 'session', 'workshop')}\s(?:\d{{1,2}}|[IVX]{{1,4}}|[A-H])"
        return compiled(rf"{days}|{part}|{lexicon.any_of('sessions', 'opening', 'closing')}", re.IGNORECASE)

    @cached_property
    def _verb(self) -> re.Pattern[str]:
        lexicon = self._reading.lexicon
        return caseless(rf"(?<!\w)(?:{lexicon.any_of('grammar', 'finite')})(?!\w)")

    @cached_property
    def _holds(self) -> re.Pattern[str]:
        lexicon = self._reading.lexicon
        return caseless(rf"(?<!\w){lexicon.any_of('meetings', 'told_of', 'news_of')}(?!\w)")

    def _whole(self, name: str, names: list[str], meeting: Meeting) -> str:
        """A name with the body and the session whose meeting it is, where it doesn't say so."""
        if self._tells(name) == _BODY and (
            sitting := next((n for n in names if n != name and self._is_sitting(n) and not self._part.fullmatch(n)), "")
        ):
            return f"{name}, {sitting[:1].lower() + sitting[1:]}" if " " in sitting else f"{name}, {sitting.lower()}"
        above = self._masthead_of(name)
        if above:
            return above
        mottoed = self._tells(name) == _THEMED and QUOTED.search(name) is not None
        if (self._tells(name) > _LONG and not mottoed) or not self._is_sitting(name):
            return name
        if self._head.kind not in _RECORDS and not self._names.begins_counted(name):
            return name
        at = self._reading.chars.find(_MOTTO.split(name, maxsplit=1)[0].strip())
        parts = self._masthead.parts(name, at if at >= 0 else meeting.start)
        parts = [self._names.trims.of(part) for part in parts]
        kept = [part for part in parts if fold_name(part) not in fold_name(name) and not self._runs(part)]
        # "Approved at the 9th meeting, 4 May 2031" stands between a body and its meeting.
        kept = [part for part in kept if not any(d.gives_days for d in self._blocks.calendar.dates(part))]
        # "Board of Quays – Ninth meeting" says which one it is.
        said = bool(kept) and fold_name(name) in fold_name(kept[-1])
        return ", ".join(kept if said else [*kept, name])

    def _masthead_of(self, name: str) -> str | None:
        """All of the masthead, where a name is but its body, that and its session, or its body's front and sitting."""
        sitting = self._masthead.meeting() if self._head.kind in _RECORDS else None
        if sitting is None:
            return None
        at, last = sitting
        parts = self._masthead.parts(name, at)
        # "Ninth session", and further down "Report of the Board on its ninth session"
        said = any(fold_name(part) in fold_name(last) for part in parts[1:])
        whole = parts if said else [*parts, last[:1].upper() + last[1:]]
        fronts = (fold_name(" ".join(whole[:i])) for i in range(1, len(whole)))
        if fold_name(name) in fronts and not self._names.begins_counted(name):
            return ", ".join(whole)
        body, _, end = name.rpartition(", ")
        if not body or fold_name(last) != fold_name(end):
            return None
        more = len(parts) > 1 and fold_name(parts[0]).startswith(fold_name(body)) and len(", ".join(parts)) > len(body)
        return ", ".join(whole) if more else None

    def _is_sitting(self, name: str) -> bool:
        """Whether a name says no more than which sitting it is, or of which sort: it is some body's."""
        return self._words.meets.search(name) is not None and self._names.needs_forum(name)


def _long_words(name: str) -> set[str]:
    return {word for word in fold_name(name).split() if len(word) > _SMALL}
