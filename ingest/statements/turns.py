"""Turns in minutes: what stands after the label of a delegation, body or office, in sentences without subject.

``STATE: Stressed …``, ``State (Ms. NAME, Director). — Asked …``, ``Delegation of STATE`` alone above its paragraphs. A
name of a state opens many other things (chapters, lists of participants), so a label counts only by what follows it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from ingest.lexicon import Lexicon, compiled
from ingest.naming.entity_names import LAYERS
from ingest.naming.people import People
from ingest.page.reading import Reading
from ingest.page.text import Block
from ingest.speech import Speech, Verb
from ingest.statements.actor import Actor
from ingest.statements.actors import Actors

__all__ = ["Label", "Labels", "Subjectless"]

_LENGTH = 200
_FEWEST, _ESTABLISHED = 2, 3
_FEWEST_WORDS = 4
_MARKS = re.compile(r"(?:[•●▪*–—-]\s*)?(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+|[a-z]\)\s+)?")
_BRACKET = re.compile(r"\s*\(([^()]{2,140}(?:\([^()]{1,20}\)[^()]{0,40})?)\)")
_CLOSES = re.compile(r"\.?\s*:\s+|\s*\.?\s*[–—]\s*|\s*\.\s?-+\s*|\s+-\s+|\s*\.\s+")
_OTHER = re.compile(r"[^\W\d_](?:[^.:;()]|\.(?=\w)){1,80}(?:\([^()]{2,140}\)[^.:;()]{0,40})?(?:\s?:|\.-+)\s")
_POST = re.compile(r"[^:().;–—]{3,120}?(?=\s*[:(]|\s*\.?\s*[–—])")
_DONE = ".!?…»”\"'"
# A label within a line, after a sentence that ends there: ``… agreed. STATE.- Asked``.
_RUN_ON = re.compile(r"[–—.](?:(?<!\.)|-)")  # what ends a label within a line
_RUN_IN = re.compile(
    r"(?<=[.!?…»”\"']\s)(?=[A-ZÀ-Þ](?:[^.:;!?()]|\([^()]{1,80}\)){1,120}(?:\.-+|\.?\s?[–—])\s[A-ZÀ-Þ])"
)


@dataclass(frozen=True, slots=True)
class Label:
    """Who speaks next: ``start`` is where the label begins, ``words`` where theirs do, ``end`` where their block ends.

    ``told`` says whether a verb without a subject opens those words, ``sure`` whether it is one of saying anywhere,
    ``bounded`` whether their words end with the block.
    """

    start: int
    words: int
    end: int
    actors: tuple[Actor, ...]
    told: bool
    alone: bool
    sure: bool
    bounded: bool = False


class Subjectless:
    """Sentences that a verb of saying opens with no subject of its own (``Stressed that …``)."""

    def __init__(self, reading: Reading, speech: Speech) -> None:
        self._reading = reading
        self._speech = speech
        reading.lexicon.equip(self, Subjectless._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        clitic, also = lexicon.any_of("grammar", "before_verb"), lexicon.any_of("grammar", "also")
        carry = lexicon.literal("speech", "carry")
        self._under_label = compiled(rf"{lexicon.any_of('transcripts', 'tells')}(?!\w)", re.IGNORECASE)
        self._lead = compiled(rf"(?:(?:{carry},?|[^,.;:()]{{2,60}},|{also},?)\s+)?(?:{clitic})?", re.IGNORECASE)
        self._adverb = compiled(rf"(?:{carry}|{also}),?\s+(?:{clitic})?|(?:{clitic})?", re.IGNORECASE)

    def verb(self, start: int, end: int) -> Verb | None:
        """The verb that opens a sentence, but for an adverb or a clause before it."""
        for lead in (self._adverb, self._lead):
            match = lead.match(self._reading.chars, start, end)
            at = match.end() if match else start
            for place in dict.fromkeys((start, at)):
                verb = self._at(place, end)
                if verb:
                    return verb
        return None

    def says(self, verb: Verb) -> bool:
        """Whether a verb is one of saying wherever it stands, and tells of no deed (``Offered grants``)."""
        deed = self._under_label.match(self._reading.chars, verb.start)
        return deed is None and self._speech.says_at(self._reading.lower, verb.start)

    def _at(self, place: int, end: int) -> Verb | None:
        if not self._speech.says_at(self._reading.lower, place):
            told = self._under_label.match(self._reading.chars, place, end)
            return Verb(place, told.end(), "assert") if told else None
        found = next(self._speech.verbs(self._reading, place, end), None)
        return found if found and found.start == place and not found.inverted else None


class Labels:
    """The labels of one document's minutes, in text order; none where fewer than two open with a verb of saying."""

    def __init__(self, reading: Reading, people: People, actors: Actors, speech: Speech) -> None:
        self._reading = reading
        self._people = people
        self._named_at = {m.start: m for m in reversed(people.mentions)}
        self._run_on = [m.start() for m in _RUN_ON.finditer(reading.chars)]
        self._actors = actors
        self._speech = speech
        self.subjectless = Subjectless(reading, speech)
        reading.lexicon.equip(self, Labels._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        definite, of = lexicon.any_of("grammar", "definite"), lexicon.any_of("grammar", "of")
        conjunction = lexicon.any_of("grammar", "and")
        generic = lexicon.any_of("posts", "generic")
        self._article = compiled(definite, re.IGNORECASE)
        leads = rf"(?:{generic}|{lexicon.any_of('transcripts', 'delegations')})"
        self._delegation = compiled(rf"(?:{definite})?{leads}(?:\s*:\s*|\s+(?:{of})?(?:{definite})?)", re.IGNORECASE)
        offices = rf"{lexicon.any_of('transcripts', 'offices')}|{lexicon.any_of('roles', 'chair')}"
        self._office = compiled(rf"(?:{definite})?(?P<post>{offices})(?!\w)", re.IGNORECASE)
        # "Q (State): …", "Answer 2. (Ms. NAME) – …"
        self.exchange = compiled(
            rf"{lexicon.any_of('transcripts', 'exchanges')}(?:\s?\d{{1,2}})?\.?\s?\((?:{definite})?", re.IGNORECASE
        )
        self._and = compiled(rf"\s*(?:,\s*(?:{conjunction}\s+)?|/\s*|\s{conjunction}\s+)(?:{definite})?", re.IGNORECASE)
        self._in_name_of = compiled(rf"{lexicon.any_of('transcripts', 'in_name_of')}\s*", re.IGNORECASE)
        # "STATE, speaking in its national capacity. — Announced"
        beside = lexicon.any_of("speech", "beside")
        self._aside = compiled(rf",\s+{beside}(?!\w)[^.:;()]{{0,60}}(?=\s*(?:\.\s?[-–—]|:\s))", re.IGNORECASE)

    def found(self, taken: list[tuple[int, int]]) -> list[Label]:
        """Labels that speakers' words follow, outside of ``taken``: agendas and lists."""
        every = self.outside(self.every, taken)
        told = [x for x in every if x.told]
        plain = [x for x in every if not x.told and self.is_said(x)]
        # A record of people's own words has a sentence without a subject here and there.
        if sum(x.sure for x in told) < _FEWEST or len(told) < len(plain) / 2:
            return []
        return sorted([*told, *(plain if len(told) >= max(_ESTABLISHED, len(plain)) else ())], key=lambda x: x.start)

    @cached_property
    def every(self) -> list[Label]:
        """All lines that open like a label, in text order."""
        return list(self._every())

    @staticmethod
    def outside(labels: list[Label], taken: list[tuple[int, int]]) -> list[Label]:
        """Labels that stand in no agenda or list; minutes under hours (``09:30 ITEM 1``) tell what was said."""
        within = [[x for x in labels if low <= x.start < high] for low, high in taken]
        lists = {x.start for inside in within if sum(x.sure for x in inside) < _ESTABLISHED for x in inside}
        return [x for x in labels if x.start not in lists]

    def ends_before(self, block: Block) -> int:
        """Where in a block a label stands that names nobody who is known, or the block's end: others speak there."""
        for start in self._lines(block):
            marks = _MARKS.match(self._reading.chars, start, block.end)
            at = marks.end() if marks else start
            other = _OTHER.match(self._reading.chars, at, block.end)
            if other and self._reading.chars[at].isupper() and not self.subjectless.verb(at, block.end):
                return start
        return block.end

    def _lines(self, block: Block) -> list[int]:
        """Where labels may begin: a paragraph, and within it a printed line after one that ends a sentence."""
        breaks = {b for b in block.breaks if b > block.start and self._reading.chars[b - 2] in _DONE}
        mark = bisect_left(self._run_on, block.start)
        if mark < len(self._run_on) and self._run_on[mark] < block.end:
            breaks |= {m.start() for m in _RUN_IN.finditer(self._reading.chars, block.start, block.end)}
        return [block.start, *sorted(breaks)]

    def is_said(self, label: Label, *, fewest: int = _FEWEST_WORDS) -> bool:
        """Whether words after a label are sentences, and not somebody's name."""
        said = self._reading.chars[label.words : label.end].strip()
        named = any(m.start == label.words for m in self._people.within(label.words, label.end))
        return len(said.split()) >= fewest and said[-1] in _DONE and not named

    def _every(self) -> Iterator[Label]:
        blocks = [b for b in self._reading.text.blocks if b.kind in ("paragraph", "item", "heading")]
        for block, after in zip(blocks, [*blocks[1:], None], strict=True):
            for start in self._lines(block):
                label = self._label(start, block, after)
                if label:
                    yield label

    def _label(self, start: int, block: Block, after: Block | None) -> Label | None:
        chars = self._reading.chars
        marks = None if chars[start].isupper() else _MARKS.match(chars, start, block.end)
        at = marks.end() if marks else start
        stop = min(block.end, start + _LENGTH)
        if at >= stop or not chars[at].isupper():
            return None
        actors, end = self._asking(at, stop)
        if not actors:
            return None
        if not chars[end : block.end].strip(" :."):
            alone = start == block.start and after is not None and after.kind != "heading"
            return self._made(start, actors, after.start, after.end, alone=True) if alone and after else None
        closes = _CLOSES.match(chars, end, block.end)
        return self._made(start, actors, closes.end(), block.end) if closes else None

    def _made(
        self, start: int, actors: tuple[Actor, ...], words: int, end: int, *, alone: bool = False
    ) -> Label | None:
        verb = self.subjectless.verb(words, end)
        told, sure = verb is not None, verb is not None and self.subjectless.says(verb)
        plain = ":" in self._reading.chars[max(start, words - 3) : words] and not alone
        return Label(start, words, end, actors, told, alone, sure) if told or plain else None

    def _asking(self, at: int, stop: int) -> tuple[tuple[Actor, ...], int]:
        """Those whom a label names, alone or in the bracket behind a word for a question or an answer, and its end."""
        asks = self.exchange.match(self._reading.chars, at, stop)
        actors, end = self._who(asks.end() if asks else at, stop)
        if not actors:
            return (), at
        actors, end = self._beside(actors, end, stop)
        closes = self._reading.chars.find(")", end, stop) + 1 if asks else end
        return (actors, closes) if closes else ((), at)

    def _who(self, at: int, stop: int) -> tuple[tuple[Actor, ...], int]:
        """Those whom a label names, and where their names end."""
        named = self._named_at.get(at)
        if named and named.name.end <= stop:
            actor = next((a for a in self._actors.named(at, stop) if a.start == at), None)
            return ((actor,), actor.end) if actor else ((), at)
        article = self._article.match(self._reading.chars, at)
        after = article.end() if article else at
        delegation = self._delegation.match(self._reading.chars, at, stop)
        for start in dict.fromkeys((at, after, delegation.end() if delegation else at)):
            actors, end = self._bodies(start, at, stop)
            if actors:
                return actors, end
        actors, end = self._of_office(at, stop)
        return (actors, end) if actors else self._of_post(after, stop)

    def _bodies(self, start: int, at: int, stop: int) -> tuple[tuple[Actor, ...], int]:
        """States and bodies from ``start`` on, with those that are joined to the first."""
        actors: list[Actor] = []
        end = start
        while actor := self._body(start, at, stop):
            actors.append(actor)
            end = actor.end
            joined = self._and.match(self._reading.chars, end, stop)
            if joined is None:
                break
            start = joined.end()
        return tuple(actors), end

    def _body(self, start: int, at: int, stop: int) -> Actor | None:
        for layer in LAYERS:
            match = self._reading.at(layer, start)
            if match is None or match.end > stop or match.labels[0].ref.startswith("series/"):
                continue
            if match.labels[0].form == "adjective" and start == at:
                continue
            if self._office.fullmatch(self._reading.chars, match.start, match.end):
                continue
            ref = match.labels[0].ref
            basis = "by-state" if layer == "state" else "by-organization"
            return Actor(match.start, match.end, basis, ref, self._reading.chars[at : match.end], (ref,))
        return None

    def _of_office(self, at: int, stop: int) -> tuple[tuple[Actor, ...], int]:
        match = self._office.match(self._reading.chars, at, stop)
        if match is None:
            return (), at
        return (Actor(match.start(), match.end(), "by-post", None, match[0], post=match["post"]),), match.end()

    def _of_post(self, at: int, stop: int) -> tuple[tuple[Actor, ...], int]:
        """Who holds a post that a label gives with its body or state (``Director General of X:``)."""
        post = self._actors.affiliations.posts.begins(at, stop)
        phrase = _POST.match(self._reading.chars, at, stop) if post else None
        if phrase is None or not self._actors.affiliations.posts.begins(at, phrase.end()):
            return (), at
        if self._speech.closes(self._reading, at, phrase.end()):
            return (), at  # "The Director of X said: “…”"
        actor = self._actors.holder(at, phrase.end())
        return ((actor,), phrase.end()) if actor.on_behalf_of else ((), at)

    def _beside(self, actors: tuple[Actor, ...], end: int, stop: int) -> tuple[tuple[Actor, ...], int]:
        """With what a bracket or a comma adds: the person who speaks, the group in whose name."""
        bracket = _BRACKET.match(self._reading.chars, end, stop)
        comma = self._reading.chars.startswith(", ", end)
        group = self._in_name_of.match(self._reading.chars, end + 2, stop) if comma else None
        named = next((m for x in LAYERS if group and (m := self._reading.at(x, group.end()))), None)
        if named:
            ref = named.labels[0].ref
            return tuple(replace(a, on_behalf_of=(*a.on_behalf_of, ref)) for a in actors), named.end
        aside = self._aside.match(self._reading.chars, end, stop)
        if aside:
            return actors, aside.end()
        low, high = bracket.span(1) if bracket else (end + 2, stop)
        people = [m for m in self._people.within(low, high) if bracket or (comma and m.start == low)]
        if not bracket and not people:
            return actors, end
        after = bracket.end() if bracket else people[0].end
        if len(people) == 1 and len(actors) == 1:
            return (self._person(actors[0], people[0].name.start, low, high),), after
        group = self._in_name_of.search(self._reading.chars, low, high)
        refs = [m.labels[0].ref for x in LAYERS if group and (m := self._reading.at(x, group.end()))]
        return tuple(replace(a, on_behalf_of=tuple(dict.fromkeys((*a.on_behalf_of, *refs)))) for a in actors), after

    def _person(self, actor: Actor, name: int, low: int, high: int) -> Actor:
        """The person in a label's bracket, for the state or body of the label."""
        named = next(
            (a for a in self._actors.within(low, high) if a.basis == "by-name" and a.start <= name < a.end), None
        )
        if named is None:
            return actor
        held = actor.affiliation if actor.affiliation and actor.affiliation.posts else named.affiliation
        behalf = actor.on_behalf_of or named.on_behalf_of
        return replace(named, start=actor.start, on_behalf_of=behalf, affiliation=held)
