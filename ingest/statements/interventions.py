"""Interventions in verbatim records: what stands between one speaker's label and the next is that speaker's.

A label opens a paragraph and ends in a colon: ``Mr. NAME (State) (spoke in Spanish): …``, ``The President: …``.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from ingest.lexicon import caseless, compiled
from ingest.naming.people import People, PersonMention
from ingest.naming.speaker_labels import SpeakerLabel, SpeakerLabels
from ingest.page.quoted import has_said_all
from ingest.page.reading import Reading
from ingest.page.text import Block
from ingest.speech import Speech
from ingest.statements.actor import Actor, is_shouted
from ingest.statements.actors import Actors
from ingest.statements.comment_labels import CommentLabels
from ingest.statements.presiding import Presiding
from ingest.statements.turns import Label, Labels

__all__ = ["Intervention", "Interventions"]

_LABEL_LENGTH, _TITLE_LENGTH = 240, 90
_FEWEST, _FEWEST_WORDS = 2, 4
_SENTENCE_ENDS = tuple(".!?…;:,»”\"'")
_DONE = ".!?…»”\"']"
_WITHIN = re.compile(r"[^\W\d_]{5}[.!?…]\s+[A-ZÀ-Þ¿¡]")  # a sentence's end: a broken line holds no last word
_ASIDES = r"(?:\s*\([^()]*(?:\([^()]*\)[^()]*)*\))*"
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.)]?\s+[A-ZÀ-Þ]")
_SPACED = re.compile(r":\s")
_COLON = re.compile(rf"{_ASIDES}\s*:(?=\s)")


@dataclass(frozen=True, slots=True)
class Intervention:
    """One speaker's words; ``start`` is the label's beginning, ``words`` where they begin, in the clean text.

    ``told`` says that a paper's own sentences tell what was said (minutes), of ``actors`` (several under one label,
    none under one that names nobody); ``first`` is where the block ends in which they begin; ``sure``: by its verbs.
    """

    start: int
    words: int
    end: int
    actors: tuple[Actor, ...]
    told: bool = False
    first: int = 0
    sure: bool = True

    @property
    def actor(self) -> Actor:
        """The one who speaks, the first of several."""
        return self.actors[0]


class Interventions:
    """The interventions of one document, in text order; none where no two labels name who speaks."""

    def __init__(
        self,
        reading: Reading,
        people: People,
        actors: Actors,
        speech: Speech,
        taken: list[tuple[int, int]],
        verbatim: SpeakerLabels,
    ) -> None:
        """``taken`` are the stretches of agendas and lists, where nobody speaks."""
        self._verbatim = verbatim
        self.reading = reading
        self.people, self.actors, self.speech = people, actors, speech
        self.labels = Labels(reading, people, actors, speech)
        self._taken = taken
        lexicon = reading.lexicon
        definite = lexicon.any_of("grammar", "definite")
        self._officer = compiled(
            rf"(?:{definite})?(?P<post>{lexicon.any_of('transcripts', 'presiders')}"
            rf"|{lexicon.any_of('roles', 'chair', 'moderator')})(?!\w)",
            re.IGNORECASE,
        )
        self._article = compiled(definite, re.IGNORECASE)
        # "NAME, Body, opened the map: …": no label, but what somebody did
        self._acts = caseless(rf",\s+{lexicon.any_of('speech', 'silent')}\s+{definite}")
        self._rises = compiled(rf"[\W\d]*{lexicon.any_of('transcripts', 'rises', 'aside')}(?!\w)", re.IGNORECASE)
        self.presiding = Presiding(reading, people, verbatim)
        self.found = list(self._told()) or list(self._all())
        self._behalf = {a.speaker: a.on_behalf_of for i in self.found if i.told for a in i.actors}
        self._starts = [i.start for i in self.found]
        self._edges = sorted({edge for i in self.found for edge in (i.start, i.end)})
        self._labelled_keys = {m.key for m in people.mentions if verbatim.naming(m.name.start)}

    def at(self, offset: int) -> Intervention | None:
        """The intervention that holds a place of the clean text."""
        i = bisect_right(self._starts, offset) - 1
        return self.found[i] if i >= 0 and offset < self.found[i].end else None

    def holds(self, offset: int) -> bool:
        """Whether the words at a place are a speaker's own: after a label's colon."""
        found = self.at(offset)
        if found is None or offset < found.words:
            return False
        return not found.told or offset < found.first

    def stretches(self, block: Block) -> Iterator[tuple[int, int, Intervention | None]]:
        """A block cut where turns begin and end, each piece with the turn that holds it."""
        first = bisect_right(self._edges, block.start)
        edges = [block.start, *self._edges[first : bisect_left(self._edges, block.end, first)], block.end]
        for start, end in pairwise(edges):
            yield start, end, self.at(start)

    @property
    def prose(self) -> tuple[Block, ...]:
        """What may name people in running text, with the headings that are labels."""
        return self._verbatim.prose(self.reading)

    def labelled(self, mention: PersonMention) -> SpeakerLabel | None:
        """The label of a verbatim record that names somebody here as the one who speaks."""
        return self._verbatim.naming(mention.name.start)

    def speaks_by_label(self, person: str) -> bool:
        """Whether a label of a verbatim record names a person (by key)."""
        return person in self._labelled_keys

    def behalf_of(self, person: str) -> tuple[str, ...]:
        """For whom the label of a turn says that a person (by key) speaks."""
        return self._behalf.get(f"person:{person}", ())

    def _told(self) -> Iterator[Intervention]:
        """The turns of minutes: from one label to the next, or to where the paper speaks again."""
        labels = CommentLabels(self.reading, self.labels).found(self._taken)
        edges = [*(label.start for label in labels[1:]), len(self.reading.chars)]
        for label, after in zip(labels, edges, strict=False):
            end = min(label.end if label.bounded else self._last(label), after)
            actors = tuple(self._holder(a) for a in label.actors)
            yield Intervention(label.start, label.words, end, actors, True, min(label.end, end), not label.bounded)

    def _last(self, label: Label) -> int:
        """Where the words after a label end at the latest."""
        end, blocks = label.end, self.reading.text.blocks
        for block in islice(blocks, bisect_right(blocks, label.words, key=lambda b: b.end), None):
            if block.start <= label.words:
                other = self.labels.ends_before(replace(block, start=label.words))
                if other < block.end:
                    return max(other, label.words)
                continue
            other = self.labels.ends_before(block)
            if block.kind not in ("paragraph", "item") or self._ends(block) or self._titles(block):
                break
            end = other
            if other < block.end:
                break
        return end

    def _titles(self, block: Block) -> bool:
        """Whether a short line that ends no sentence titles what follows it."""
        text = self.reading.text.of(block).rstrip()
        return len(text) < _TITLE_LENGTH and text[-1:] not in _SENTENCE_ENDS

    def _holder(self, actor: Actor) -> Actor:
        """The person who presides, where a label names the chair alone."""
        if actor.basis != "by-post" or actor.speaker or not self._officer.fullmatch(actor.text):
            return actor
        named = self.presiding.at(actor.start)
        return self._presides(actor.start, actor.end, actor.text, actor.post or "", named) if named else actor

    def _all(self) -> Iterator[Intervention]:
        labels = self._under_colons() | {x.start: self._of_label(x) for x in self._verbatim.found}
        starts = sorted(labels)
        labels = {start: self._seated(found, starts[0]) for start, found in labels.items()}
        current: Intervention | None = None
        for block in self.reading.text.blocks:
            inside = starts[bisect_left(starts, block.start) : bisect_left(starts, block.end)]
            if current and inside and inside[0] > block.start:
                current = replace(current, end=inside[0])
            elif current and not inside and not self._ends(block, current) and block.kind in ("paragraph", "item"):
                current = replace(current, end=block.end)
            if current and (inside or self._ends(block, current)):
                yield current
                current = None
            for start, stop in pairwise([*inside, block.end]):
                if current:
                    yield current
                found = labels[start]
                current = replace(found, end=stop) if found.words < stop else found
        if current:
            yield current

    def _under_colons(self) -> dict[int, Intervention]:
        """What paragraphs hold that begin with the phrase of somebody and a colon, by where they start."""
        labels = {b.start: found for b in self.reading.prose if (found := self._label(b))}
        if self._verbatim.found or sum(found.actor.basis == "by-name" for found in labels.values()) >= _FEWEST:
            return labels
        # "The CHAIR: …", "The PERMANENT REPRESENTATIVE OF STATE: …"
        if len({found.actor.text for found in labels.values() if is_shouted(found.actor)}) > _FEWEST:
            return labels
        # Where the one who presides gives the floor under a label, states alone are labels, too.
        if not any(found.actor.basis == "by-post" and found.actor.speaker for found in labels.values()):
            return {}
        states = {b.start: found for b in self.reading.prose if (found := self._label(b, states=True))}
        return states | labels if len(states.keys() - labels.keys()) >= _FEWEST else {}

    def _of_label(self, label: SpeakerLabel) -> Intervention:
        named = label.name or label.post or label.office
        return Intervention(label.start, label.words, label.end, (self._who(label),) if named else ())

    def _who(self, label: SpeakerLabel) -> Actor:
        """The one whom a label of a verbatim record names; who leads, where it names the office alone."""
        chars = self.reading.chars
        named = self._named_in(label)
        end = label.stop(chars)
        text = chars[label.at : end]
        if label.office and label.called:
            post = chars[slice(*label.called)]
            before = [x for x in self._verbatim.found if x.office == label.office and x.start < label.start and x.name]
            told = self.presiding.at(label.start) if label.office == "chair" else None
            # "(Mr. NAME takes the Chair.)" after another's label: the last whom the record names.
            past = told is not None and bool(before) and told.start > before[-1].start
            named = named or (self._named_in(before[-1]) if before and not past else None) or told
            if named is None:
                return Actor(label.at, end, "by-post", None, text, post=post)
            return self._presides(label.at, end, text, post, named)
        if named is None:
            seat = self.actors.seat(*label.post, end) if label.post else None
            return replace(seat or self.actors.holder(*(label.post or (label.at, end))), text=text)
        held = self.people.known_affiliation(named.key, named.affiliation)
        who, gender = f"person:{named.key}", named.name.gender
        return Actor(label.at, end, "by-name", who, text, held.on_behalf_of, affiliation=held, gender=gender)

    def _named_in(self, label: SpeakerLabel) -> PersonMention | None:
        found = self.people.within(label.name.start, label.name.end) if label.name else ()
        return next(iter(found), None)

    def _ends(self, block: Block, turn: Intervention | None = None) -> bool:
        """Whether the record itself speaks again: in a heading, a numbered title, after a quotation, when it rises."""
        if block.kind == "heading" or self.presiding.changes(block):
            return True
        if turn and turn.end < block.end and has_said_all(self.reading.chars, turn.words, turn.end, block):
            return True
        # "3.2 Second session": a short line that ends no sentence.
        if _NUMBERED.match(self.reading.chars, block.start, block.end) and self._titles(block):
            return True
        own = self._rises.match(self.reading.chars, block.start, block.end)
        return own is not None and block.kind in ("paragraph", "item")

    def _label(self, block: Block, *, states: bool = False) -> Intervention | None:
        """The intervention that a block begins, as far as the block goes; ``states``: also under a state's name."""
        chars, stop = self.reading.chars, min(block.end, block.start + _LABEL_LENGTH)
        may = block.kind != "note" and chars.find(":", block.start, stop) >= 0
        if not (may and _SPACED.search(chars, block.start, block.end)):  # whom a block names is dear to tell
            return None
        actor = self._officer_at(block) or self._speaker_at(block, states=states)
        colon = _COLON.match(chars, actor.end, block.end) if actor else None
        said = chars[colon.end() : block.end].strip() if colon else ""
        if actor is None or colon is None or len(said.split()) < _FEWEST_WORDS:
            return None
        whole = said[-1] in _DONE or _WITHIN.search(said)
        return Intervention(block.start, colon.end() + 1, block.end, (actor,)) if whole else None

    def _seated(self, turn: Intervention, before: int) -> Intervention:
        """The turn as that of the only one whom the paper lists ``before`` all turns as there for a state, where its
        label tells the seat alone (``The REPRESENTATIVE OF STATE: …``)."""
        actor = turn.actors[0] if turn.actors else None
        if actor is None or actor.basis != "by-state" or actor.at < 0:
            return turn
        listed = (m for m in self.people.mentions if m.name.start < before)
        seated = {m.key: m for m in listed if actor.speaker in m.affiliation.on_behalf_of[:1]}
        if len(seated) != 1:
            return turn
        key, mention = seated.popitem()
        who = replace(actor, speaker=f"person:{key}", affiliation=mention.affiliation, gender=mention.name.gender)
        return replace(turn, actors=(who,))

    def _speaker_at(self, block: Block, *, states: bool) -> Actor | None:
        """The person, post or delegation whose phrase opens the block and reaches the colon."""
        stop = min(block.end, block.start + _LABEL_LENGTH)
        return next(
            (
                a
                for a in self.actors.within(block.start, stop)
                if self._opens(a, block)
                and (states or not a.is_entity)
                and not self._acts.search(a.text.lower())
                and not self.speech.closes(self.reading, a.start, a.end)
                and _COLON.match(self.reading.chars, a.end, block.end)
            ),
            None,
        )

    def _opens(self, actor: Actor, block: Block) -> bool:
        """Whether an actor's phrase opens a block, but for a dash and an article."""
        lead = self.reading.chars[block.start : actor.start].lstrip("-–—• ")
        return not lead or self._article.fullmatch(lead) is not None

    def _officer_at(self, block: Block) -> Actor | None:
        """Who presides, by the post alone (``PRESIDENTE:``): the person whom the record named in the chair."""
        match = self._officer.match(self.reading.chars, block.start, block.end)
        if match is None or not self.reading.chars[block.start].isupper():
            return None
        if not _COLON.match(self.reading.chars, match.end(), block.end):
            return None
        post, text = match["post"], match[0]
        colon = self.reading.chars.index(":", match.end())
        named = next(iter(self.people.within(match.end(), colon)), None) or self.presiding.at(block.start)
        if named is None:
            return Actor(match.start(), match.end(), "by-post", None, text, post=post)
        return self._presides(match.start(), match.end(), text, post, named)

    def _presides(self, start: int, end: int, text: str, post: str, named: PersonMention) -> Actor:
        behalf = next((a.on_behalf_of for a in self.people.affiliations(named.key) if a.on_behalf_of), ())
        return Actor(start, end, "by-post", f"person:{named.key}", text, behalf, post, gender=named.name.gender)
