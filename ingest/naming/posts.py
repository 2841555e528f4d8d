"""Posts that a text gives: where one begins, where one more is joined on, and where its words end before a body or
a state."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from ingest.gazetteer import Match
from ingest.lexicon import Lexicon, caseless, compiled
from ingest.naming.bodies import Bodies, Body
from ingest.naming.body_names import not_owning
from ingest.naming.served import Served
from ingest.page.reading import Reading
from ingest.values import value

__all__ = ["Post", "Posts", "moderating"]

_WORD = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]+")
_WORDS = re.compile(rf"{_WORD.pattern}(?:\s(?:[a-zà-ÿ]{{2,3}}\s)?{_WORD.pattern}){{0,2}}")
_FIRST_WORD = re.compile(r"[\w-]+")
_POST_WORDS = 5
_BRACKETED = re.compile(r"\([^()]*\)")
_SMALL = 4  # letters of a word like *in* or *and*
_NAME_REACH = 90  # code points before a place in which the name of a state or body ends there
_LINK = 18  # code points between a department and the body that it is in


@value
class Post:
    """A post as written; offsets count in the clean text. ``body`` is a ref where the post says it itself."""

    text: str
    start: int
    end: int
    body: str | None = None


def moderating(lexicon: Lexicon) -> str:
    """The pattern of a post held at a meeting alone (``moderator of the second session``)."""
    part, of = lexicon.any_of("sessions", "session", "panel"), lexicon.any_of("parts", "of")
    return rf"{lexicon.any_of('roles', 'moderator')}\s+{of}\s?(?:\w+\s){{0,2}}{part}"


class Posts:
    """Reads posts in one document."""

    def __init__(self, reading: Reading, bodies: Bodies, served: Served) -> None:
        self.reading = reading
        self.bodies = bodies
        self._served = served
        self._met: dict[tuple[int, int], re.Match[str] | None] = {}
        reading.lexicon.equip(self, Posts._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        heads = lexicon.any_of("posts", "heads")
        former = lexicon.any_of("posts", "former")
        more = lexicon.any_of("posts", "modifiers")
        self._post = caseless(
            rf"(?:{former}\s*)?(?:(?:{more}\s){{1,3}}(?={heads}(?!\w)))?(?:{heads}){not_owning(lexicon)}"
        )
        # "Secretary of State of X and moderator of the session"
        moderator = moderating(lexicon)
        # "Chair of X and Maltese Minister of Y": a post behind one word, which must be a state's.
        post = rf"(?P<post>(?:(?:{former})\s*)?(?:{heads}|{moderator})(?!\w))|[^\W\d_]+\s(?:{heads})(?!\w)"
        self._and = caseless(rf"(?<!\w){lexicon.any_of('grammar', 'and')}(?!\w)")
        # "Director of Ropes", "Directora Nacional de Redes"
        self._to_field = compiled(rf"(?:\s[^\W\d_]+)?\s(?i:{lexicon.any_of('bodies', 'at')})\s*(?=[A-ZÀ-Þ])")
        self._both = caseless(rf"\s{lexicon.any_of('grammar', 'and')}\s+")
        the = rf"(?P<the>{lexicon.any_of('grammar', 'definite')})?"
        self._and_post = caseless(rf"[,\s]\s*(?<=\s){lexicon.any_of('grammar', 'and')}\s+{the}(?={post})")
        self._local = compiled(rf"(?<!\w){lexicon.any_of('posts', 'local')}(?!\w)", re.IGNORECASE)
        last = rf"{heads}|(?-i:{lexicon.any_of('posts', 'foreign')})" if lexicon.data["bodies"]["head_last"] else ""
        self._last_word = compiled(last or lexicon.any_of("posts", "foreign"), re.IGNORECASE if last else 0)
        self._possessive = compiled(lexicon.any_of("grammar", "possessive"))
        self._last_in_names = bool(lexicon.data["bodies"]["head_last"])
        self._under = compiled(rf"[\s,]+{lexicon.any_of('bodies', 'under')}$", re.IGNORECASE)

    @cached_property
    def _joined(self) -> re.Pattern[str]:
        lexicon = self.reading.lexicon
        return compiled(
            rf"\s{lexicon.any_of('grammar', 'and')}\s+(?:{lexicon.any_of('bodies', 'at')}\s*)?$", re.IGNORECASE
        )

    @cached_property
    def _for_other(self) -> re.Pattern[str]:
        lexicon = self.reading.lexicon
        definite = lexicon.any_of("grammar", "definite")
        title = rf"(?:(?:{lexicon.literal('names', 'm', 'f', 'none')})\s+)?".lower()  # "on behalf of H.E. the Minister"
        return caseless(rf"{lexicon.any_of('names', 'replaced')}(?:\s+|(?<='))(?:{title}(?:{definite}))?")

    @cached_property
    def _at_end(self) -> re.Pattern[str]:
        lexicon = self.reading.lexicon
        called = rf"(?:{lexicon.any_of('bodies', 'called')}\s+)?"
        return compiled(rf"\s+{lexicon.any_of('bodies', 'at')}\s*{called}$", re.IGNORECASE)

    @cached_property
    def _links_on(self) -> re.Pattern[str]:
        lexicon = self.reading.lexicon
        return compiled(
            rf"\s+(?:{lexicon.any_of('bodies', 'at')}|{lexicon.any_of('posts', 'continuation')})(?!\w)", re.IGNORECASE
        )

    def begins(self, start: int, end: int) -> bool:
        """Whether a post's name begins here."""
        return self._post_at(start, end) is not None

    def of_other(self, start: int, end: int) -> bool:
        """Whether a stretch tells in whose name or place somebody is there, with a post that is not their own (``NAME,
        on behalf of the Minister``)."""
        match = self._for_other.match(self.reading.lower, start, end)
        return match is not None and self.begins(match.end(), end)

    def names_people(self, start: int, end: int, *, held: bool = False) -> bool:
        """Whether a stretch begins with several people's post and names a body by them (``Mayors Across Borders``);
        with a link only behind a post that is ``held`` (``Director, Doctors at the Quay``)."""
        post = self._post_at(start, end) if self.reading.chars[start].isupper() else None
        # "chargé d'affaires" is one.
        if post is None or "'" in post[0] or not self.reading.lexicon.is_plural(post[0]):
            return False
        words = self.reading.chars[post.end() : end].split()
        if not words or not words[-1][0].isupper():
            return False
        link = self._links_on.match(self.reading.chars, post.end(), end)
        if link is None:
            return True
        at = link.end() + (self.reading.chars[link.end()] == " ")
        known = any(self.reading.at(layer, at) for layer in ("organization", "state", "place"))
        return held and not (known or self.bodies.begins(at) or self._served.has_portfolio(post[0]))

    def after_body(self, start: int, end: int) -> int | None:
        """Where a post begins right after the body that it is in (``IOM Chief of Mission``, ``IOM's Chief of …``)."""
        body = self.reading.at("organization", start) if self._last_in_names else None
        if body is None:
            return None
        whose = self._possessive.match(self.reading.chars, body.end, end)
        at = whose.end() if whose else body.end + 1
        return at if self.begins(at, end) else None

    def lists_on(self, head: int, tail: int, start: int, end: int, *, sure: bool) -> bool:
        """Whether a stretch ends the list of what a post is of, behind its ``head`` up to its ``tail``: fields of work,
        or single words in capitals, whatever they are (``Director of Ropes, Sails and Protocol``); a few such words
        where it is ``sure`` that no body stands there (``Director of Ropes, Broad Sails and Oars at BODY``)."""
        if head < tail and self.ends_fields(head, start, end):
            return True
        chars = self.reading.chars
        link, both = self._to_field.match(chars, head, tail), self._both.search(chars, start, end)
        if link is None or both is None or self.bodies.known(link.end(), tail):
            return False
        words = chars[link.end() : tail], chars[start : both.start()], chars[both.end() : end]
        field = _WORDS if sure else _WORD
        return all(field.fullmatch(word) for word in words)

    def ends_fields(self, head: int, start: int, end: int) -> bool:
        """Whether a stretch has words for fields of work alone, as the one behind a post's ``head`` and a link
        (``Director of Trade, Health and Justice of STATE``)."""
        linked = self._links_on.match(self.reading.chars, head) is not None
        words = self.reading.chars[start : self.bodies.ends.without_state(start, end)]
        return linked and self.bodies.names.is_field(words)

    def is_unlinked(self, start: int, end: int) -> bool:
        """Whether a word for a department is followed by no link, as in a field of work (``Civil Service``, ``Servicio
        Civil``)."""
        first = _FIRST_WORD.match(self.reading.chars, start, end)
        unlinked = first is not None and self._links_on.match(self.reading.chars, first.end()) is None
        return unlinked and self.bodies.governs(start)

    def is_local(self, start: int, end: int) -> bool:
        """Whether a stretch is a post in a town or a province."""
        return self._local.search(self.reading.chars, start, end) is not None

    def end_words(self, start: int, end: int) -> bool:
        """Whether the words up to a comma end with a post, where posts come last or in another language (``Youth
        delegate``)."""
        words = self.reading.chars[start:end].split(",", 1)[0].split()
        return 1 <= len(words) <= _POST_WORDS and self._last_word.fullmatch(words[-1]) is not None

    def length(self, start: int, end: int) -> int:
        """Length of the head of the post that begins here."""
        match = self._post_at(start, end)
        return match.end() - start if match else 0

    def _post_at(self, start: int, end: int) -> re.Match[str] | None:
        if start not in self._begun:
            return None
        asked = (start, end)  # by several readers
        if asked not in self._met:
            self._met[asked] = self._post.match(self.reading.lower, start, end)
        return self._met[asked]

    def within(self, start: int, end: int) -> Iterator[int]:
        """Where words of a stretch begin a post's name that ends in it, in order."""
        first = bisect_left(self._places, start)
        for at in self._places[first : bisect_left(self._places, end, first)]:
            if self._post.match(self.reading.lower, at, end):
                yield at

    @cached_property
    def _places(self) -> list[int]:
        """Where the words of the text begin that may begin such a name."""
        return self.reading.words.places(self._post)

    @cached_property
    def _begun(self) -> frozenset[int]:
        return frozenset(self._places)

    def further(self, start: int, end: int) -> Iterator[re.Match[str]]:
        """Where one more post is joined on; none inside a body's name (``… Workers and Members of Their Families``)."""
        if not self.reading.found(self._and, start, end):
            return
        for match in self._and_post.finditer(self.reading.lower, start, end):
            state = self._national(match.end())
            if state is None and match["post"] is None:
                continue
            if self._within_name(match.start(), match.end()) or (match["the"] and not self._behind_name(match.start())):
                continue
            # A post of several people is not one person's: such words end a body's name.
            at = state.end + 1 if state else match.end()
            first = re.match(r"[\w-]+", self.reading.chars[at : at + self.length(at, end)])
            if first is None or not self.reading.lexicon.is_plural(first[0]):
                yield match

    def _behind_name(self, at: int) -> bool:
        """Whether the name of a state or a body of the registry ends at a place, and with it a post (``Minister of
        Labour of STATE and the Chair of the Forum``, but not ``Adviser to the President and the Prime Minister``)."""
        near = max(0, at - _NAME_REACH)
        return any(m.end == at for layer in ("state", "organization") for m in self.reading.within(layer, near, at))

    def _within_name(self, *places: int) -> bool:
        """Whether places are all within names of bodies, or of states (``Santo Tomé y Príncipe``)."""
        return any(all(self.reading.covers(layer, at) for at in places) for layer in ("organization", "state"))

    def _national(self, at: int) -> Match | None:
        """The adjective of a state that begins here."""
        state = self.reading.at("state", at)
        return state if state and state.labels[0].form == "adjective" else None

    def read(self, stretch: tuple[int, int], *, alone: bool) -> tuple[list[Post], list[Body]]:
        """Posts of one stretch (``A et B``), each with the body that ends it; ``alone``: no body stands after them."""
        cuts = self.further(*stretch)
        edges = [stretch[0], *(x for m in cuts for x in (m.start(), m.end())), stretch[1]]
        posts: list[Post] = []
        bodies: list[Body] = []
        for start, end in zip(edges[::2], edges[1::2], strict=True):
            low = self.after_body(start, end)
            post, found = self._post_and_bodies(low or start, end, alone=alone)
            owner = self.reading.at("organization", start) if low else None
            before = self.bodies.known(start, owner.end) if owner else None
            posts.append(replace(post, body=before.ref) if before else post)
            bodies += [before, *found] if before else found
        return posts, bodies

    def _post_and_bodies(self, start: int, end: int, *, alone: bool) -> tuple[Post, list[Body]]:
        chars = self.reading.chars
        lone = not self.is_local(start, end)
        heads = (start, *self.within(start + 1, end))  # "Directeur de cabinet du Ministre de X"
        served = any(self._served.has_portfolio(chars[at : at + self.length(at, end)]) for at in heads)
        # What links on within the head is the post's own ("Chief of Mission").
        head = start + self.length(start, end)
        proper = alone and not served and not self._serves_minister(head, end)
        found = self.bodies.read(head, end, after_post=True, lone=lone, proper=proper)
        found = [b for b in found if not (self._is_list(b) or (served and self._goes_on(start, b.start)))]
        if any(b.end >= self._without_state(start, end) - 1 or self._are_states(b.end, end) for b in found):
            before = self._at_end.search(chars, start, self._first_of_chain(found).start)
            stop = before.start() if before else end
        else:
            stop = self._without_state(start, end)
        body = found[0].ref if found else None
        text = self._under.sub("", chars[start:stop].strip(" ,"))
        return Post(text, start, start + len(text) if text != chars[start:stop].strip(" ,") else stop, body), found

    def _are_states(self, start: int, end: int) -> bool:
        """Whether nothing but several states behind small words stands there (``of the FUND in STATE and STATE``)."""
        states, low, rest = self.reading.within("state", start, end), start, ""
        for state in states:
            rest, low = f"{rest} {self.reading.chars[low : state.start]}", state.end
        rest = _BRACKETED.sub(" ", f"{rest} {self.reading.chars[low:end]}")
        return len(states) > 1 and all(word.islower() and len(word) <= _SMALL for word in rest.split())

    def _serves_minister(self, start: int, end: int) -> bool:
        """Whether a post tells whose minister somebody works for (``adviser to the Minister of Quays and Locks``)."""
        chars = self.reading.chars
        return any(self._served.has_portfolio(chars[at : at + self.length(at, end)]) for at in self.within(start, end))

    def _goes_on(self, start: int, at: int) -> bool:
        """Whether a body's name is only the end of a minister's portfolio (``of Security and Civil Protection``)."""
        return self._joined.search(self.reading.chars, start, at) is not None

    def _is_list(self, body: Body) -> bool:
        """Whether what looks like a body's name is a list of fields (``Director of Tides, Boats, Sands and Winds``)."""
        text = self.reading.chars[body.start : body.end]
        if body.record is None or "," not in text or self._both.search(text) is None:
            return False
        return not (self.bodies.begins(body.start) or self.bodies.ends_like_one(text))

    def _first_of_chain(self, found: list[Body]) -> Body:
        """The first of bodies that follow one another up to the end."""
        chain = [found[-1]]
        for body in reversed(found[:-1]):
            if chain[0].start - body.end < _LINK or body.end > chain[0].start:
                chain.insert(0, body)
        return chain[0]

    def _without_state(self, start: int, end: int) -> int:
        """Where a post ends before the name of the state that it serves (``Vice-Ministre … du Guatemala``)."""
        states = self.reading.within("state", start, end)
        last = states[-1] if states else None
        if last is None or self._served.is_about(last, start):
            return end
        if last.labels[0].form == "adjective":
            attribute = last.end < end and not self._links_on.match(self.reading.chars, last.end, end)
            # "Spanish Ambassador", "President of the Swedish Red Anchor"
            attribute = attribute and not self.begins(last.end + 1, end)
            attribute = attribute and not self.reading.chars[last.end + 1 : last.end + 2].isupper()
            attribute = attribute and not self._served.is_of_nationals(last)
            return last.end if attribute else end
        before = self._at_end.search(self.reading.chars, start, last.start) if last.end == end else None
        if before and len(states) > 1 and self._sent(states[0].start, before.start()):
            return end
        return before.start() if before else end

    def _sent(self, own: int, before: int) -> bool:
        """Whether a post is an envoy's of the state at ``own``, whose name ends before the one where they are sent
        (``Ambassador of STATE to STATE``)."""
        states = self.reading.within("state", own, before)
        return len(states) == 1 and states[0].end == before and states[0].labels[0].form != "adjective"
