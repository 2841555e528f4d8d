"""Clauses of a sentence in which several speak: each has the words of their own (``A asked …, while B offered …``)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.lexicon import Lexicon, caseless
from ingest.page.reading import Reading
from ingest.speech import Verb
from ingest.statements.actor import Actor
from ingest.statements.attributions import Attribution

__all__ = ["Clauses"]

_LEAD = 80
_FEWEST_WORDS = 3
_MARKS = re.compile(r"[\s,;]*")


class Clauses:
    """Tells the clauses of one document's sentences apart."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        reading.lexicon.equip(self, Clauses._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        article = rf"(?:{lexicon.any_of('grammar', 'definite')})?"
        joins = lexicon.any_of("speech", "contrast") + "|" + lexicon.any_of("grammar", "and")
        lead = rf"(?:,\s[^,;:.]{{2,{_LEAD}}},\s+)?"
        # What parts one speaker's clause from the phrase of the next, the surest first.
        taken_up, that = lexicon.any_of("speech", "taken_up"), lexicon.any_of("grammar", "that")
        ends = (
            # "…, a concern that GHANA shared": what was said is taken up by somebody else.
            rf",\s+(?=(?:{lexicon.any_of('grammar', 'definite', 'indefinite')})?{taken_up}\s{that}\s?{article}$)",
            rf";\s+(?=(?:[^;:,]{{2,{_LEAD}}},\s+)?(?:(?:{joins})\s+)?{article}$)",
            rf"(?:[,–—]?\s+(?:{joins})\s+|,\s+)(?={lead}{article}$)",
            rf";\s+(?=[^;]*{article}$)",
        )
        self._ends = [caseless(end) for end in ends]
        self._many = caseless(rf"(?<!\w){lexicon.any_of('speech', 'collectives', 'unnamed')}(?!\w)")
        # "… [A, B], others held": after a bracket, those whom the next one names speak.
        self._others = caseless(
            rf"[\])][,;]?\s+(?:{joins})?\s*{lexicon.any_of('speech', 'collectives', 'unnamed')}(?!\w)"
        )
        self._that_view = caseless(rf"(?<!\w){that},?\s?$")
        self._had = caseless(rf"{lexicon.any_of('grammar', 'had')}(?!\w)")
        self._bracket = re.compile(r"\[[^\[\]]+\]\s*[;.,]?(?:\s+\w{1,3})?$")
        self._that = caseless(rf"(?<!\w){that}\s?{article}$")
        self._says_that = caseless(rf"(?<!\w){that}(?:(?!\w)|(?<='))")
        # "said that, since May (…), the Court had cited"
        aside = rf"[^,;:.()]{{2,{_LEAD}}}(?:\([^()]{{1,{_LEAD}}}\))?"
        self._that_aside = caseless(rf"\s+{that}\s?,\s{aside},\s{article}")

    def told_by(self, before: Attribution, actors: Sequence[Actor], verb: Verb) -> bool:
        """Whether another speaker only tells what these said: they stand right after that one's ``that``, or in what
        that one asks, or had said it before."""
        first = min(actors, key=_begin)
        if not before.verb.end <= first.start or before.verb.inverted:
            return False
        if verb.inverted:
            # "said that, according to the Board, …"
            return self._that_view.search(self._reading.lower, before.verb.start, verb.start) is not None
        stretch = self._reading.lower, before.verb.end, first.start
        if self._is_earlier(before.verb, verb):
            return True
        if self._that_aside.fullmatch(*stretch):
            return True
        # "asked what measures the Rapporteur proposed"
        if before.verb.act == "ask" and self._parts(*stretch[1:]) is None:
            return True
        that = self._that.search(*stretch)
        return that is not None and not self._is_relative(before, that) and self._parts(*stretch[1:]) is None

    def put_into(self, before: Attribution, actors: Sequence[Actor]) -> bool:
        """Whether words between commas tell who says the sentence that they stand in (``Ghana, he said, was ready to
        help``): of those whom it begins with it only tells."""
        if not before.carried or before.verb.inverted or not self._reading.chars.startswith(",", before.verb.end):
            return False
        last = max(actors, key=_begin)
        return last.start < before.verb.start and "," in self._reading.chars[last.end : before.verb.start]

    def _is_earlier(self, before: Verb, verb: Verb) -> bool:
        """Whether a verb tells what was said before another was (``said that …, since NAME had told …``)."""
        lower = self._reading.lower
        had = self._had.match(lower, verb.start, verb.end)
        if had is None or self._had.match(lower, before.start, before.end):
            return False
        return lower.find(";", before.end, verb.start) < 0

    def _is_relative(self, before: Attribution, that: re.Match[str]) -> bool:
        """Whether a comma leads to the word for *that*, and none stands before it: a clause about what was put forward
        (``a soumis un texte, que NAME a jugé long``)."""
        lower = self._reading.lower
        if not lower.endswith(", ", before.verb.start, that.start()):
            return False
        return self._says_that.search(lower, before.verb.start, that.start()) is None

    def listed(self, start: int, end: int) -> int | None:
        """Where square brackets begin that end a point of a list and name whose it is (``(a) ports [A, B];``)."""
        match = self._bracket.search(self._reading.chars, start, end)
        return match.start() if match else None

    def follows(self, one: Attribution, other: Attribution) -> bool:
        """Whether another's clause begins after one's."""
        return self._edge(one, other) is not None

    def unnamed(self, before: str) -> int | None:
        """Where the last words for speakers whom nobody names end (``some delegations``); None where there are none."""
        found = list(self._many.finditer(before.lower()))
        return found[-1].end() if found else None

    def up_to_others(self, start: int, end: int) -> int:
        """Where the bracket ends after which other unnamed ones speak, else ``end``."""
        match = self._others.search(self._reading.lower, start, end)
        return match.start() + 1 if match else end

    def apart(self, found: list[Attribution]) -> list[Attribution]:
        """The same attributions, each with its clause for a passage where the sentence has one for each; the last is
        whom a pronoun after the sentence means."""
        cut = list(found)
        for i in range(len(found) - 1):
            edge = self._edge(found[i], found[i + 1])
            if edge is not None:
                end, start = edge
                cut[i] = replace(cut[i], end=end)
                if len(self._reading.chars[found[i + 1].verb.end : found[i + 1].end].split()) >= _FEWEST_WORDS:
                    cut[i + 1] = replace(cut[i + 1], start=start)
        return _backers_first(cut)

    def _edge(self, one: Attribution, other: Attribution) -> tuple[int, int] | None:
        """Where the clause of one ends and that of the other begins."""
        if other.verb.inverted or one.verb.inverted:
            return None
        last = max(a.end for a in one.actors)
        if one.verb.end < last < other.verb.start:
            marks = _MARKS.match(self._reading.chars, last)
            return last, marks.end() if marks else last
        # "…, a proposal that OTHER backed": in some languages the verb stands first.
        first = min(other.verb.start, *(a.start for a in other.actors))
        if not one.verb.end < first:
            return None
        match = self._parts(one.verb.end, first)
        return match.span() if match else None

    def _parts(self, start: int, end: int) -> re.Match[str] | None:
        """What parts two clauses before the phrase that begins at ``end``."""
        found = (pattern.search(self._reading.lower, start, end) for pattern in self._ends)
        return next((match for match in found if match), None)


def _backers_first(found: list[Attribution]) -> list[Attribution]:
    """The same attributions, those who only back another before that one (``NAME, supported by another, objected``)."""
    if len(found) > 1 and found[-1].verb.inverted and found[-1].verb.start < found[-2].verb.start:
        return [*found[:-2], found[-1], found[-2]]
    return found


def _begin(actor: Actor) -> int:
    return actor.start
