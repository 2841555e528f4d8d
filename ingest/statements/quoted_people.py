"""People who are only quoted within what another says: they were not at the meeting (``as NAME once said``, ``in the
words of NAME``)."""

from __future__ import annotations

from ingest.lexicon import Lexicon, caseless
from ingest.naming.people import People
from ingest.page.reading import Reading
from ingest.speech import Verb
from ingest.statements.actor import Actor

__all__ = ["QuotedPeople"]

_WORK = 90  # code points of the title of a work, before its author
_AROUND = 60  # code points beside a verb in which words stand that say when it was, or that somebody was absent


class QuotedPeople:
    """Tells them from those who take part in one document's meeting."""

    def __init__(self, reading: Reading, people: People) -> None:
        self._reading = reading
        self._people = people
        reading.lexicon.equip(self, QuotedPeople._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        once = lexicon.any_of("speech", "once")
        definite = lexicon.any_of("grammar", "definite")
        self._once_before = caseless(rf"(?<!\w){once}\s+$")
        self._once_after = caseless(rf",?\s+{once}(?!\w)")
        self._as = caseless(rf"(?<!\w){lexicon.data['speech']['as_said']}\s+(?:{definite})?(?:[^\W\d_]+\.?\s)?$")
        self._in_words = caseless(lexicon.any_of("speech", "in_words_of"))
        self._in_work = caseless(rf"(?<!\w){lexicon.any_of('speech', 'in_work')}(?!\w)")
        self._absent = caseless(
            rf",\s(?:{lexicon.any_of('grammar', 'relative')}\s)?{lexicon.any_of('names', 'absent')}"
        )

    def are(self, actors: tuple[Actor, ...], verb: Verb) -> bool:
        """Whether those to whom a verb of saying belongs said it elsewhere, and are only quoted."""
        if any(a.basis != "by-name" for a in actors):
            return False
        lower = self._reading.lower
        if self._once_before.search(lower, max(0, verb.start - _AROUND), verb.start):
            return True
        if self._once_after.match(lower, verb.end):
            return True
        return all(self._is_away(a, verb) or self._has_written(a, verb) for a in actors)

    def _has_written(self, actor: Actor, verb: Verb) -> bool:
        """Whether a work is named before somebody or between them and the verb, who says it there (``in her book Tides,
        NAME described …``), and nothing else is told of them."""
        lower = self._reading.lower
        low = max(lower.rfind(". ", 0, actor.start) + 1, lower.rfind("\n", 0, actor.start) + 1, actor.start - _WORK)
        named = self._in_work.search(lower, low, actor.start) or self._in_work.search(lower, actor.end, verb.start)
        return named is not None and self._is_named_only(actor)

    def _is_away(self, actor: Actor, verb: Verb) -> bool:
        """Whether a clause beside somebody says that they were absent, or their words are put into another's and
        nothing else is told of them."""
        lower = self._reading.lower
        if actor.end <= verb.start and self._absent.match(lower, actor.end, verb.start):
            return True
        as_said = not verb.inverted and self._as.search(lower, max(0, actor.start - _AROUND), actor.start)
        as_said = as_said or (verb.inverted and self._as.search(lower, max(0, verb.start - _AROUND), verb.start))
        if not as_said and not self._in_words.match(lower, verb.start):
            return False
        return self._is_named_only(actor)

    def _is_named_only(self, actor: Actor) -> bool:
        """Whether the document names somebody once, with no post, state or body."""
        key = (actor.speaker or "").removeprefix("person:")
        known = self._people.affiliations(key)
        if actor.on_behalf_of or any(a.posts or a.bodies or a.on_behalf_of for a in known):
            return False
        return len(self._people.of(key)) == 1
