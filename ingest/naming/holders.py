"""Who holds a post that a text names without its holder, as far as other words of the text tell."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable

from ingest.folding import fold_name
from ingest.lexicon import compiled
from ingest.naming.people import People
from ingest.naming.told_offices import Sides, ToldOffices
from ingest.page.genres import MEETINGS
from ingest.page.reading import Reading

__all__ = ["Holders", "find_holders"]

_FEWEST = 3  # words of a post that says what of

_Holding = tuple[tuple[str, ...], str | None, str]


class Holders:
    """Posts and the people who are said to hold them; a post with two holders resolves to nobody."""

    presiding: frozenset[str] = frozenset()
    """Those whom the head of the paper names as who presides at the beginning (keys)."""

    def __init__(self) -> None:
        # By the words of a post, and by its first two, which those that shorten it share.
        self._known: defaultdict[tuple[str, ...], dict[_Holding, None]] = defaultdict(dict)
        self._near: defaultdict[tuple[str, ...], dict[_Holding, None]] = defaultdict(dict)
        self._phrases: dict[str, dict[str, tuple[str, ...]]] = {}
        self._apart: set[tuple[tuple[str, ...], str]] = set()
        self._of_sides: defaultdict[str, set[str]] = defaultdict(set)

    def add(self, post: str, body: str | None, person: str, *, apart: bool = False) -> None:
        """Note that ``person`` holds ``post`` in ``body`` (a ref, or None where the text does not say); ``apart`` where
        it is that body's alone, and another may hold the post of which the paper tells."""
        words = tuple(fold_name(post).split())
        if words:
            self._known[words][words, body, person] = None
            self._near[words[:2]][words, body, person] = None
            if apart:
                self._apart.add((words, person))

    def add_side(self, office: str, person: str) -> None:
        """Note that ``person`` serves in an ``office`` of a side of the meeting, as :class:`Sides` gives it."""
        self._of_sides[office].add(person)

    def of_side(self, phrase: str, sides: Sides) -> str | None:
        """The one person who serves in the office of a side that a phrase tells (``the Worker Vice-Chairperson``)."""
        office = sides.office(phrase) if self._of_sides else None
        people = self._of_sides.get(office, set()) if office else set()
        return next(iter(people)) if len(people) == 1 else None

    def is_apart(self, post: str, person: str) -> bool:
        """Whether this person holds the post in a body of its own, and not at the meeting."""
        return (tuple(fold_name(post).split()), person) in self._apart

    def add_phrase(self, phrase: str, person: str, on_behalf_of: tuple[str, ...]) -> None:
        """Note that ``person``, who speaks for these, is named with a post of all these words (``Head of A of B``)."""
        self._phrases.setdefault(fold_name(phrase), {})[person] = on_behalf_of

    def begun(self, phrase: str) -> tuple[str, tuple[str, ...]] | None:
        """The one person whose post, in all its words, begins with these up to where a link goes on, and for whom that
        person speaks (``Head of the Coast Department`` of ``… of the Ministry of the Sea``)."""
        words = fold_name(phrase)
        if len(words.split()) < _FEWEST:
            return None
        fits = {
            who: behalf
            for full, held in self._phrases.items()
            if f"{full} ".startswith(f"{words} ")
            for who, behalf in held.items()
        }
        return next(iter(fits.items())) if len(fits) == 1 else None

    def resolve(self, post: str, bodies: Iterable[str | None]) -> tuple[str, bool] | None:
        """The one person who holds this post, and whether the words agree wholly; None when nobody or several do."""
        words = tuple(fold_name(post).split())
        wanted = [b for b in bodies if b]
        exact = {person for _, body, person in self._known.get(words, ()) if _agree(body, wanted)}
        if not wanted:
            exact = {person for person in exact if (words, person) not in self._apart} or exact
        if len(exact) == 1:
            return exact.pop(), True
        if exact or len(words) < 2:
            return None
        alike = self._near.get(words[:2], ())
        near = {person for known, body, person in alike if _shortens(words, known) and _agree(body, wanted)}
        return (near.pop(), False) if len(near) == 1 else None

    def headed(self, post: str) -> str | None:
        """The one person whose post, or one of several, begins with this word (``the Minister``)."""
        word = fold_name(post)
        if " " in word:
            return None
        people = {person for words, held in self._known.items() if words[0] == word for _, _, person in held}
        return people.pop() if len(people) == 1 else None

    def body_of(self, person: str, post: str) -> str | None:
        """The one body in which a person holds a post of these words; None where none or several are told."""
        known = self._known.get(tuple(fold_name(post).split()), ())
        bodies = {body for _, body, holder in known if body and holder == person}
        return bodies.pop() if len(bodies) == 1 else None


def _agree(body: str | None, wanted: list[str]) -> bool:
    return body is None or not wanted or body in wanted


def _shortens(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether one wording holds all words of the other after the same beginning (``Représentante spéciale …``)."""
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) > 1 and shorter[:2] == longer[:2] and set(shorter) <= set(longer)


def find_holders(reading: Reading, people: People, listed: Collection[int]) -> Holders:
    """The holders of the posts that people are named with; ``listed`` are where names in lists begin."""
    holders = Holders()
    lexicon = reading.lexicon
    function = compiled(lexicon.any_of("roles", "chair", "moderator", "rapporteur"), re.IGNORECASE)
    of = rf"\s+{lexicon.any_of('grammar', 'of')}(?:{lexicon.any_of('grammar', 'definite')})?"
    meeting = rf"(?:{lexicon.any_of('meetings', *MEETINGS)}|{lexicon.any_of('sessions', 'session', 'panel')})"
    # "Chair of the Working Party on Nets" is not the Chair of whom the paper goes on to tell.
    of_others = compiled(rf"{of}(?!(?:\w+\s)?{meeting})", re.IGNORECASE)
    groups = lexicon.any_of("transcripts", "own_groups")
    of_group = compiled(rf"{of}(?:[\w'’-]+\s){{0,2}}?{groups}(?!\w)", re.IGNORECASE)
    for mention in people.mentions:
        for post in mention.affiliation.posts:
            # "Chair, Fisheries Committee" in a list of participants: "the Chair" is another one's function, and this
            # one's where a bracket parts it from the body ("NAME, Body (Chair)").
            apart = reading.chars[post.start - 1 : post.start] == "("
            listing = mention.name.start in listed and mention.affiliation.bodies
            if listing and not apart and function.fullmatch(post.text):
                continue
            told = post.body or mention.affiliation.bodies
            others = function.fullmatch(post.text) and of_others.match(reading.chars, post.end)
            if not told and others:
                continue
            holders.add(
                post.text, post.body, mention.key, apart=bool(others and of_group.match(reading.chars, post.end))
            )
            stop = mention.end if post.start > mention.name.start else mention.name.start
            phrase = reading.chars[post.start : stop].partition(",")[0]
            holders.add_phrase(phrase, mention.key, mention.affiliation.on_behalf_of)
            # "the Minister of Quays" is the one whom the text called "the Ghanaian Minister of Quays" before.
            for state in reading.within("state", post.start, post.end):
                plain = post.text[: state.start - post.start] + post.text[state.end + 1 - post.start :]
                if state.labels[0].form == "adjective":
                    holders.add(plain, mention.affiliation.state, mention.key)
            if mention.affiliation.state:
                holders.add(post.text, mention.affiliation.state, mention.key)
    _add_told(holders, ToldOffices(reading, people), people, reading)
    return holders


def _add_told(holders: Holders, offices: ToldOffices, people: People, reading: Reading) -> None:
    """Add who serves the meeting in an office by the sentences that tell it, and who does for which side."""
    for told, person in offices.found():
        if offices.sides.is_office(told):
            holders.add_side(told, person)
        else:
            holders.add(told, None, person)
    for mention in people.mentions:
        for post in mention.affiliation.posts:
            stop = mention.end if post.start > mention.name.start else mention.name.start
            office = offices.sides.office(reading.chars[post.start : max(post.end, stop)])
            if office:
                holders.add_side(office, mention.key)
