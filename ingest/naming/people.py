"""People named in a document: which mentions are one person within it, and what all of them say of that person."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from ingest.naming.affiliations import Affiliation
from ingest.naming.home_states import HomeStates
from ingest.naming.homonyms import Homonyms
from ingest.naming.names import plain_name
from ingest.naming.person_keys import person_keys
from ingest.naming.person_mentions import PersonMention
from ingest.naming.same_posts import SamePosts

__all__ = ["People", "PersonMention"]


class People:
    """Mentions of people in text order, and the person whom each is of."""

    def __init__(self, mentions: list[PersonMention], home: HomeStates, same: SamePosts, homonyms: Homonyms) -> None:
        self._home = home
        keys = person_keys(mentions, homonyms)
        told = zip(mentions, keys, same.settled(keys, [m.affiliation for m in mentions]), strict=True)
        self.mentions = [PersonMention(m.name, m.start, m.end, held, key) for m, key, held in told]
        self._starts = [m.name.start for m in self.mentions]
        self.names: dict[str, list[str]] = {}
        self._of: dict[str, list[PersonMention]] = {}
        for mention in self.mentions:
            self._of.setdefault(mention.key, []).append(mention)
            spellings = self.names.setdefault(mention.key, [])
            text = plain_name(mention.name.text)
            if (text not in spellings and len(text.split()) > 1) or not spellings:
                spellings.append(text)

    def of(self, key: str) -> list[PersonMention]:
        """All mentions of a person, in text order."""
        return self._of.get(key, [])

    def settled(self, listed: PersonMention) -> PersonMention | None:
        """A mention that a list gave, with what all the document tells of its person's posts."""
        i = bisect_left(self._starts, listed.name.start)
        here = [m for m in self.mentions[i : i + 2] if m.name.start == listed.name.start]
        same = next((m for m in here if (m.start, m.end) == (listed.start, listed.end)), None)
        return same or (replace(listed, key=here[0].key) if here else None)

    def within(self, start: int, end: int) -> list[PersonMention]:
        """Mentions whose name lies in a stretch of the clean text."""
        i = bisect_left(self._starts, start)
        if i == len(self._starts) or self._starts[i] >= end:
            return []
        found = self.mentions[i : bisect_left(self._starts, end, i)]
        while found and found[-1].name.end > end:
            found.pop()
        return found

    def before(self, mention: PersonMention, start: int) -> PersonMention | None:
        """The last mention that ends before another begins, from ``start`` on."""
        at = bisect_left(self._starts, mention.start) - 1
        while at >= 0 and self._starts[at] >= start:
            if self.mentions[at].end <= mention.start:
                return self.mentions[at]
            at -= 1
        return None

    def after(self, mention: PersonMention, end: int) -> PersonMention | None:
        """The first mention that begins after another ends, whose name ends by ``end``."""
        at = bisect_left(self._starts, mention.end)
        return self.mentions[at] if at < len(self.mentions) and self.mentions[at].name.end <= end else None

    def known_affiliation(self, key: str, affiliation: Affiliation) -> Affiliation:
        """What a mention says of somebody's post and body; where it says neither, what the first other mention does
        that names no other state; where it gives no post, those of another mention for the same state or body; where
        it leaves out the state, the one that all other mentions give, else the paper's own."""
        found = self._known(key, affiliation)
        if found.state:
            return found
        served = {a.state for a in self.affiliations(key) if a.state}
        if len(served) == 1 and found.country not in served:
            return replace(found, state=served.pop())
        return self._home.of(found)

    def _known(self, key: str, affiliation: Affiliation) -> Affiliation:
        if affiliation.posts:
            return affiliation
        every = self.affiliations(key)
        if affiliation.bodies:
            # A list under a body's name gives the post alone.
            same = (a for a in every if a.posts and a.on_behalf_of in ((), affiliation.on_behalf_of))
            held = next(same, None)
            return replace(affiliation, posts=held.posts) if held else affiliation
        state = affiliation.state
        known = [a for a in every if a.posts or a.bodies]
        fitting = next((a for a in known if not state or a.state in (state, None)), None)
        return replace(fitting, state=state or fitting.state) if fitting else affiliation

    def affiliations(self, key: str) -> list[Affiliation]:
        """All that the document says of a person's posts and bodies."""
        return [m.affiliation for m in self.of(key)]
