"""Who serves a meeting in which office, by sentences and labels of its report (``The Executive Secretary was NAME``,
``NAME (Workers) and OTHER (Employers) were elected Vice-Chairpersons``).

Reports of tripartite meetings call those who speak for a side in many ways, of which each means the same one (``the
Worker Vice-Chairperson``, ``the Vice-Chairperson of the Workers' group``): :class:`Sides` tells that one way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.lexicon import Lexicon, caseless
from ingest.naming.people import People, PersonMention
from ingest.page.genres import MEETINGS
from ingest.page.reading import Reading

__all__ = ["Sides", "ToldOffices"]

_SIDES = ("of_governments", "of_employers", "of_workers")
_BEFORE, _AFTER = 110, 90
_UP = 240  # from a side's label up to the label of its office
_BRACKET = re.compile(r"\s*\(([^()]{2,60})\)")
_HEAD = re.compile(r"\n[ \t•*·–-]*([^\n:.]{4,70}?)\s?:?[ \t]*(?=\n)")
_LABEL = re.compile(r"(?:^|\n)[ \t•*·–-]*([^\n:]{4,70}?)\s?:\s*$")


class Sides:
    """Reads offices of the sides of a tripartite meeting."""

    def __init__(self, lexicon: Lexicon) -> None:
        deputies, speakers = lexicon.any_of("rosters", "deputies"), lexicon.any_of("transcripts", "side_speakers")
        self._offices = {
            "deputies": caseless(rf"(?<![\w-]){deputies}(?!\w)"),
            "speaker": caseless(rf"(?<![\w-]){speakers}(?!\w)"),
        }
        self._sides = {key: caseless(rf"(?<!\w){lexicon.any_of('transcripts', key)}(?!\w)") for key in _SIDES}

    def side(self, words: str) -> str | None:
        """The one side that words in small letters name."""
        found = [key for key, pattern in self._sides.items() if pattern.search(words)]
        return found[0] if len(found) == 1 else None

    def kind(self, words: str) -> str | None:
        """Which office of a side, or of several, words in small letters tell."""
        return next((kind for kind, pattern in self._offices.items() if pattern.search(words)), None)

    def office(self, words: str) -> str | None:
        """The office and its side in one word, where a phrase tells both."""
        words = words.partition(",")[0].lower()
        kind = self.kind(words)
        side = self.side(words) if kind else None
        return f"{kind} {side}" if side else None

    def is_office(self, words: str) -> bool:
        """Whether words are one that :meth:`office` gives."""
        return words.endswith(_SIDES)


class ToldOffices:
    """Reads them in one document."""

    def __init__(self, reading: Reading, people: People) -> None:
        self._reading = reading
        self._people = people
        self.sides = reading.lexicon.made(Sides)
        reading.lexicon.equip(self, ToldOffices._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        definite, of = lexicon.any_of("grammar", "definite"), lexicon.any_of("grammar", "of")
        words = (lexicon.any_of("roles", "chair", "rapporteur"), lexicon.any_of("transcripts", "officers"))
        self._chair = caseless(lexicon.any_of("roles", "chair"))
        office = rf"(?P<office>(?:{'|'.join((*words, lexicon.any_of('rosters', 'deputies')))})s?)(?!\w)"
        # "The Chairperson of the Working Party was NAME" is none of the meeting.
        meeting = lexicon.any_of("meetings", *MEETINGS)
        whole = rf"(?:\s(?:{of})(?:{definite})?{meeting}(?!\w))?"
        was = lexicon.any_of("names", "held_by")
        honorific = lexicon.literal("names", "m", "f", "none").lower()
        title = rf"(?:{honorific}\s+)*"
        elected = rf"{lexicon.any_of('names', 'elected', 'chosen')}(?:\s{lexicon.any_of('speech', 'as_role')})?"
        chosen = rf"{elected}\s+(?:{definite})?{office.replace('office', 'chosen')}"
        self._before = caseless(rf"(?<!\w)(?:(?:{definite}){office}{whole}\s{was}|{chosen})\s*:?\s+{title}$")
        serves = rf"(?:{lexicon.any_of('speech', 'served_as')}|{elected})"
        other = rf"(?!\s+(?:{of})(?!\s?(?:{definite})?{meeting}))"
        one = rf"{was}\s(?:{definite}){office.replace('office', 'alone')}{whole}(?=[.,;])"
        self._after = caseless(rf"[,\s]{{1,3}}(?:{serves}\s+(?:{definite})?{office}{other}|{one})")
        conjunction, capacity = lexicon.any_of("grammar", "and"), lexicon.any_of("speech", "as_role")
        self._next = caseless(rf"[,\s]+{conjunction}?\s*{capacity}\s+(?:{definite})?{office}\s*:?\s+{title}")
        self._joined = caseless(rf",?\s*(?:{lexicon.any_of('grammar', 'and')}\s+)?(?:{definite})?{title}")

    def found(self) -> Iterator[tuple[str, str]]:
        """The words of offices, and of those that :meth:`Sides.office` gives, with the key of who serves in them."""
        mentions = self._people.mentions
        first, told = 0, None
        for i, mention in enumerate(mentions):
            other = mentions[i + 1] if i + 1 < len(mentions) else None
            if other and self._goes_on(mention, other):
                continue
            several, first = mentions[first : i + 1], i + 1
            told = told or self._office_of(several)
            yield from self._of_group(several, told)
            # "elected NAME as Chairperson", "as its Chairperson NAME and as Vice-Chairpersons OTHER and …"
            behind = self._behind(mention)
            led_on = self._next.fullmatch(self._reading.lower, behind, max(behind, other.name.start)) if other else None
            told = led_on["office"] if led_on and told else None

    def _of_group(self, several: Sequence[PersonMention], told: str | None) -> Iterator[tuple[str, str]]:
        """The offices of those who are named one after the other."""
        for mention in several:
            side = self._side_of(mention, told)
            if side:
                yield side, mention.key
            elif told and self._is_one(told, several):
                yield told, mention.key

    def _is_one(self, told: str, several: Sequence[PersonMention]) -> bool:
        """Whether an office is that of the one who is named; who chairs is asked of those who take part."""
        one = len(several) == 1 and not self._chair.fullmatch(told) and not self._reading.lexicon.is_plural(told)
        return one and not self._had_another(told, several[0])

    def _had_another(self, office: str, mention: PersonMention) -> bool:
        """Whether the paper told of who serves in an office before somebody is named in it (elected at the end)."""
        sentence = self._reading.sentence(mention.start) or (mention.start, mention.end)
        return self._reading.lower.find(office, 0, sentence[0]) >= 0

    def _goes_on(self, one: PersonMention, other: PersonMention) -> bool:
        """Whether only what is told of the first, and what joins them, stands between two names."""
        if other.start - one.name.end > _BEFORE:
            return False
        after = self._behind(one)
        return self._joined.fullmatch(self._reading.lower, after, max(after, other.name.start)) is not None

    def _behind(self, mention: PersonMention) -> int:
        """Where what is told of somebody in brackets behind a name ends."""
        bracket = _BRACKET.match(self._reading.chars, mention.name.end)
        return bracket.end() if bracket else mention.name.end

    def _office_of(self, several: Sequence[PersonMention]) -> str | None:
        """The words of the office that stand before the first or behind the last of a list of names."""
        lower, start, last = self._reading.lower, several[0].name.start, several[-1]
        told = self._before.search(lower, max(0, start - _BEFORE), start)
        for end in (self._behind(last), last.end):
            told = told or self._after.match(lower, end, end + _AFTER)
        return next(filter(None, told.groupdict().values()), None) if told else None

    def _side_of(self, mention: PersonMention, told: str | None) -> str | None:
        """For which side somebody serves in an office: by the bracket behind the name, or by the label before it."""
        lower = self._reading.lower
        bracket = _BRACKET.match(lower, mention.name.end)
        if told:
            kind, side = self.sides.kind(told), self.sides.side(bracket[1]) if bracket else None
            return f"{kind} {side}" if kind and side else None
        named = mention.name.titled_from
        label = _LABEL.search(lower, max(0, named - _BEFORE), named)
        # "Vice-Chairperson: NAME (Employer, STATE)"
        own = bracket is not None and label is not None and self.sides.kind(label[1]) is not None
        side = self.sides.side(bracket[1] if own and bracket else label[1]) if label else None
        if not label or not side:
            return None
        # "Vice-Chairpersons:", and below "Employers' group: NAME"
        above = [self.sides.kind(m[1]) for m in _HEAD.finditer(lower, max(0, label.start() - _UP), label.start() + 1)]
        kind = self.sides.kind(label[1]) or next((k for k in reversed(above) if k), None)
        return f"{kind} {side}" if kind else None
