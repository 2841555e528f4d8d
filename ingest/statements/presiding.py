"""Who presides over the meeting that a document records, by the words beside their names."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property

from ingest.lexicon import Lexicon, caseless
from ingest.naming.people import People, PersonMention
from ingest.naming.speaker_labels import SpeakerLabels
from ingest.page.reading import Reading
from ingest.page.text import Block

__all__ = ["Presiding"]

_FRONT = 2500  # code points of a first page
_ARTICLE = 4  # code points of a bracket and an article before a name
_LABEL_ENDS = re.compile(r"\s*:\s|\.?\s?[–—]\s|\.-+\s")
_ASIDE = re.compile(r"\s*(?:\[[^\[\]\n]{3,80}\]|\([^()\n]{3,80}\))")
_ASIDES, _CHANGE = "([", 200  # what begins a line that tells who takes the chair, its code points at most
_BRACKETS = ")]"  # "(…, the President, NAME, in the Chair)"


class Presiding:
    """Who presides over the meeting that a document records, from place to place."""

    def __init__(self, reading: Reading, people: People, verbatim: SpeakerLabels) -> None:
        reading.lexicon.equip(self, Presiding._learn)
        self._reading = reading
        # "The President: Mr. NAME, please reply": whom the label's first words address.
        self._addressed = frozenset(x.words for x in verbatim.found if x.office)
        self._found = [m for m in people.mentions if self.says(m)]
        self._starts = [m.name.start for m in self._found]

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        chair = lexicon.any_of("roles", "chair")
        definite = lexicon.any_of("grammar", "definite")
        presiders, then = lexicon.any_of("transcripts", "presiders"), lexicon.any_of("transcripts", "then")
        # "President: Ms. NAME", and in the line below "later: Mr. NAME".
        heads = lexicon.any_of("transcripts", "presidency")
        label = rf"(?:^|\n){definite}?(?:{chair}\s*[:(]|{presiders}\s*:|{heads})|[\n)]\s*{then}\s*:"
        self._before = caseless(rf"(?:{label}|(?<!\w){lexicon.any_of('transcripts', 'presided_by')})\s*{definite}?$")
        self._label = caseless(rf"(?:{label})\s*{definite}?$")
        self._absence = caseless(rf"\s*{lexicon.any_of('transcripts', 'absence')}\s+{definite}?(?:{chair}|{presiders})")
        # "a delegation headed by NAME", "a drafting committee chaired by NAME": what is led is no meeting.
        groups = lexicon.any_of("speech", "led_groups")
        # "the association Open Quays, founded and chaired by NAME"
        also = rf"(?:\s\w+\s{lexicon.any_of('grammar', 'and')})?"
        self.group_before = caseless(rf"(?<!\w)(?:{groups})(?:\s[^\s.,;:]+){{0,4}}(?:\s\([^()]+\))?,?{also}\s*$")
        self._of_group = caseless(rf"{lexicon.any_of('grammar', 'of')}(?:{definite})?$")
        # "…, ocupó la presidencia la Vicepresidenta": who presides may come behind the verb.
        other = rf"(?!\s+{definite}(?:{chair}|{presiders}))"
        self._after = caseless(rf"[ ,]*{lexicon.any_of('transcripts', 'presides')}(?!\w){other}")
        # "The Chair, NAME: …", "La présidente, NAME – …": a label that opens a paragraph.
        honorific = lexicon.literal("names", "m", "f", "none").lower()
        self._labelled = caseless(rf"(?:^|\n){definite}?{chair},\s+(?:{honorific}\s+)*$")

    @cached_property
    def by_label(self) -> frozenset[str]:
        """Whom a label on the first page says to preside (``Chair: NAME``), by key."""
        front = (m for m in self._found if m.name.start < _FRONT)
        lower = self._reading.lower
        return frozenset(m.key for m in front if self._label.search(lower[max(0, m.start - 80) : m.start]))

    def says(self, mention: PersonMention, start: int = 0) -> bool:
        """Whether the words right before or after a name say that this person presides; none count before ``start``."""
        lower = self._reading.lower
        low = max(start, mention.start - 80)
        if mention.name.titled_from in self._addressed:
            return False
        # "Ms. NAME in the Chair": all that stands beside the name.
        name = mention.name
        if self._after.match(lower, mention.end):
            return True
        # "with Ms. NAME, Permanent Representative of STATE, in the chair": the last of what stands beside it.
        # "NAME [chairman of the subcommittee] presiding"
        aside = _ASIDE.match(lower, name.end)
        for at in (name.end, aside.end() if aside else 0, lower.rfind(",", name.end, mention.end)):
            beside = self._after.match(lower, at) if at > 0 else None
            if beside and not lower[beside.end() : mention.end].strip(_BRACKETS):
                return True
        labels = _LABEL_ENDS.match(lower, name.end) is not None
        if labels and self._labelled.search(lower, max(0, name.start - 80), name.start):
            return True
        # "President: Ms. NAME" on a cover, and below: "In the absence of the President, …".
        told = self._before.search(lower[low : mention.start])
        return told is not None and not self.leads_group(mention, start) and not self.is_absent(mention)

    def leads_group(self, mention: PersonMention, start: int = 0) -> bool:
        """Whether the words right before a name say that this person presides over what is no meeting."""
        lower, low = self._reading.lower, max(start, mention.start - 80)
        told = self._before.search(lower[low : mention.start])
        if told is None:
            return False
        at = low + told.start()
        group = self.group_before.search(lower, max(start, low - 80), at)
        # "The meeting of the association Open Quays, chaired by NAME": the meeting is.
        closed = group is not None and lower[group.start() : at].rstrip().endswith(",")
        meets = closed and group is not None and self._of_group.search(lower, start, group.start()) is not None
        return group is not None and not meets

    def is_absent(self, mention: PersonMention) -> bool:
        """Whether the line after a name says that another took the place of the one who presides."""
        line = self._reading.chars.find("\n", mention.end)
        return line >= 0 and self._absence.match(self._reading.lower, line) is not None

    def changes(self, block: Block) -> bool:
        """Whether a paragraph only tells that somebody takes the chair (``(Mr. NAME, post, took the Chair.)``, ``(Ocupa
        la presidencia la Sra. NAME.)``)."""
        i = bisect_left(self._starts, block.start)
        named = self._found[i] if i < len(self._found) else None
        if named is None or named.name.end >= block.end:
            return False
        if named.start <= block.start + _ARTICLE:
            return True
        front = self._reading.lower[block.start : named.start]
        told = self._before.search(front) if front[0] in _ASIDES and block.end - block.start < _CHANGE else None
        return told is not None and told.start() <= 1

    def at(self, offset: int) -> PersonMention | None:
        """Who presides at a place in the text: the last whom it told of before."""
        i = bisect_right(self._starts, offset) - 1
        return self._found[i] if i >= 0 else None
