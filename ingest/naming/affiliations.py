"""What stands after a name: posts, bodies, a state. ``Ministre de la justice, Ministère X, Norvège`` in its parts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from ingest.gazetteer import Match
from ingest.lexicon import Lexicon, caseless, compiled
from ingest.naming.affiliation_parts import AffiliationParts
from ingest.naming.bodies import Bodies, Body
from ingest.naming.owned_bodies import as_organs, of_state, of_whole
from ingest.naming.post_bodies import body_of, spoken_for, whole_of
from ingest.naming.posts import Post, Posts, moderating
from ingest.naming.served import Served
from ingest.page.reading import Reading
from ingest.values import value

__all__ = ["Affiliation", "Affiliations"]

_WRAPPED = re.compile(r"\s*\(([^()]+(?:\([^()]*\)[^()]*)*)\)[\s.;,]*")
_MARK = re.compile(r"[,;]\s+|\s*\(")
# "(Save Our Shores)", "(QPC)", "(UMons)"
_NAME = re.compile(
    r"[A-Z]{3,9}|U[A-ZÀ-Þ]\w{1,9}"
    r"|[A-ZÀ-Þ][\w'’-]+(?:\s(?:[a-zà-ÿ]{1,3}\s){0,2}[A-ZÀ-Þ][\w'’-]+){2,5}"
)
_UNITED_NATIONS = "organization/un"
_CLAUSE = 12  # code points that a post and a clause that tells who presides have at least


@value
class Affiliation:
    """Posts, bodies and the state that they serve; ``country`` is where a body is that no state speaks through,
    ``speaks_for`` the bodies that posts tell of where they are not the first one's."""

    posts: tuple[Post, ...] = ()
    bodies: tuple[Body, ...] = ()
    state: str | None = None
    country: str | None = None
    remarks: tuple[str, ...] = ()
    speaks_for: tuple[str, ...] = ()

    @property
    def on_behalf_of(self) -> tuple[str, ...]:
        """The state, else the first body."""
        if self.state:
            return (self.state,)
        if self.speaks_for:
            return self.speaks_for
        return tuple(body.ref for body in self.whole[:1])

    @property
    def whole(self) -> tuple[Body, ...]:
        """The bodies that are no departments of others, else the departments."""
        return tuple(b for b in self.bodies if b.kind != "unit") or self.bodies


class Affiliations:
    """Reads affiliations in one document."""

    def __init__(self, reading: Reading, bodies: Bodies) -> None:
        self.reading = reading
        self.bodies = bodies
        self.served = Served(reading, bodies)
        self.posts = Posts(reading, bodies, self.served)
        self._parts = AffiliationParts(reading, bodies, self.posts, self.served)
        reading.lexicon.equip(self, Affiliations._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._at_meeting = caseless(rf"(?:{moderating(lexicon)}|{lexicon.any_of('roles', 'facilitator')})(?!\w)")
        self._of_united_nations = compiled(lexicon.any_of("posts", "united_nations"), re.IGNORECASE)
        self._generic = caseless(rf"{lexicon.any_of('posts', 'generic')}(?!\w)")
        governs = rf"(?:{lexicon.any_of('speech', 'stands_for_state')}|{lexicon.any_of('transcripts', 'sides')})"
        self._of_state = compiled(rf"[A-Z]{{2,8}}\s?[,–—-]\s|(?i:{governs})\s?[,–—-]\s")
        self._possessive = compiled(lexicon.any_of("grammar", "possessive"))
        self._where = compiled(lexicon.any_of("bodies", "where") + r"\s", re.IGNORECASE)
        # "Director, in place of …", "Mayor of TOWN or her representative"
        self._replaces = caseless(rf"[\s,;(]+{lexicon.any_of('names', 'replaces', 'or_another')}(?!\w)")
        # "Director, Office X, presiding over the meeting"
        self._presides = caseless(rf",\s+(?P<verb>{lexicon.any_of('transcripts', 'presides')})\W*$")

    def read(self, start: int, end: int, lines: Iterable[int] = ()) -> Affiliation:
        """The affiliation in ``start`` to ``end`` of the clean text; ``lines`` begin where parts of it do."""
        start, end = self._unwrapped(start, self._before_other(start, end))
        end = self._parts.before_seat(start, end)
        whose = self.possessor(start, end)
        start = whose[1] if whose else start
        parts, states, remarks = self._parts.of(start, end, lines)
        bracketed = bool(states)
        posts: list[Post] = []
        bodies: list[Body] = []
        places: list[Match] = []
        for part in parts:
            if part.kind in ("state", "seat"):
                found = self.reading.within("state", part.start, part.end)
                where = part.kind == "seat" or self._where.match(self.reading.chars, part.start)
                (places if where else states).extend(found)
            elif part.kind == "post":
                alone = not any(s.kind == "body" and s.start > part.start for s in parts)
                more_posts, more_bodies = self.posts.read((part.start, part.end), alone=alone)
                posts += more_posts
                bodies += more_bodies
            elif part.kind == "body":
                bodies += self.bodies.read(part.start, part.end)
        national = None if posts or whose else self._national(start, end)
        if national:
            served, ref = self.read(national.end + 1, end, lines), national.labels[0].ref
            held = (replace(p, body=ref) if (p.body or "state/").startswith("state/") else p for p in served.posts)
            return replace(served, state=ref, posts=tuple(held))
        found_at = places[0].labels[0].ref if places else None
        if whose and not states:
            states = [whose[0]]
        whole = self._assembled(posts, bodies, states, remarks, (start, end), found_at, bracketed=bracketed)
        # "NAME, Body (Chair)": an office of the meeting, and in no body.
        chairs = [Post(self.reading.chars[p.start : p.end], p.start, p.end, None) for p in parts if p.kind == "chair"]
        return replace(whole, posts=(*whole.posts, *chairs)) if chairs else whole

    def possessor(self, start: int, end: int) -> tuple[Match, int] | None:
        """The state whose a post is, and where the post begins (``STATE's chief statistician``)."""
        state = self.reading.at("state", start)
        mark = self._possessive.match(self.reading.chars, state.end, end) if state else None
        return (state, mark.end()) if state and mark and self.posts.begins(mark.end(), end) else None

    def opens(self, start: int, end: int) -> bool:
        """Whether a post, a state or a body begins here."""
        return self._is_known(start) or self.posts.begins(start, end)

    def owned(self, start: int, end: int) -> bool:
        """Whether a state's post begins here, after its name or adjective (``STATE's …``, ``Kenyan Minister``)."""
        return self.possessor(start, end) is not None or self._national(start, end) is not None

    def _national(self, start: int, end: int) -> Match | None:
        """The adjective of the state whom the post after it serves (``Kenyan Minister of Labour``)."""
        state = self.reading.at("state", start)
        if state is None or state.labels[0].form != "adjective" or self.reading.chars[state.end : state.end + 1] != " ":
            return None
        at = state.end + 1
        post = self.reading.chars[at : at + self.posts.length(at, end)]
        return state if post and (self.served.by_post(post) or self.served.is_envoy(post)) else None

    def _before_other(self, start: int, end: int) -> int:
        """Where a stretch ends before words that tell whom somebody replaces (``Director, X, in place of …``), or that
        they preside."""
        other = self._replaces.search(self.reading.lower, start + 1, end)
        end = other.start() if other else end
        # "Deputy Director, on behalf of the Director"
        said = (m for m in _MARK.finditer(self.reading.chars, start + 1, end) if self.posts.of_other(m.end(), end))
        end = next((m.start() for m in said), end)
        led = self._presides.search(self.reading.lower, start + 1, end) if end - start > _CLAUSE else None
        # "Director, Office X, President": in French the verb and the post begin alike.
        return led.start() if led and not self.posts.begins(led.start("verb"), end) else end

    def under_state(self, said: Affiliation, state: str) -> Affiliation:
        """An affiliation with the state of a heading or a column, whose own the bodies of states in it are."""
        own = [b if b.record is None or b.record.state else of_state(b, state) for b in said.bodies]
        refs = {old.ref: new.ref for old, new in zip(said.bodies, own, strict=True)}
        posts = tuple(replace(p, body=refs.get(p.body, p.body)) if p.body else p for p in said.posts)
        return replace(said, posts=posts, bodies=tuple(own), state=state)

    def _represents(self, post: str) -> bool:
        return self._generic.match(post.lower()) is not None

    def _unwrapped(self, start: int, end: int) -> tuple[int, int]:
        """A stretch without the bracket around it, where that begins with a post, a body or a state
        (``(Director, Office X)``, ``(Chile, Ministry Y)``, ``(Institute Z)``)."""
        match = _WRAPPED.fullmatch(self.reading.chars, start, end)
        if match is None:
            return start, end
        low, high = match.span(1)
        known = self._is_known(low) or self.posts.begins(low, high) or self.ends_in_state(low, high)
        like = _NAME.fullmatch(match[1]) is not None or self._parts.is_named_body(low, high)
        known = known or (like and not self._parts.is_remark(low, high))
        return match.span(1) if known else (start, end)

    def ends_in_state(self, start: int, end: int) -> bool:
        """``MFA – Togo``, ``Government, Togo``: a state behind a ministry's initials or a word for its people."""
        states = self.reading.within("state", start, end)
        last = states[-1] if states and states[-1].end == end else None
        return last is not None and self._of_state.fullmatch(self.reading.chars, start, last.start) is not None

    def _is_known(self, at: int) -> bool:
        return self.bodies.begins(at) or any(self.reading.at(layer, at) for layer in ("state", "organization"))

    def _assembled(
        self,
        posts: list[Post],
        bodies: list[Body],
        states: list[Match],
        remarks: list[str],
        extent: tuple[int, int],
        place: str | None,
        *,
        bracketed: bool,
    ) -> Affiliation:
        states = [state for state in states if not self.served.is_about(state, extent[0])]
        explicit = states[0].labels[0].ref if states else None
        bodies = as_organs(bodies, self.bodies.is_house)
        state = self.served.state(posts, bodies, (explicit, bracketed), extent)
        bodies = [of_state(b, state) for b in bodies]
        bodies = [of_whole(b, whole_of(b, posts, bodies)) for b in bodies]
        if not bodies and not state and any(self._of_united_nations.search(p.text) for p in posts):
            return replace(self._placed(posts, _UNITED_NATIONS), country=place, remarks=tuple(remarks))
        # "NAME (University of X), Professor"
        low = extent[0] + (self.reading.chars[extent[0]] == "(")
        first = bodies[0].ref if bodies and not state and low > extent[0] and bodies[0].start == low else None
        posts = [Post(p.text, p.start, p.end, self._body_of(p, posts, bodies, state) or first) for p in posts]
        # "Technical adviser (Government, STATE)", but "Vice-President of the Forum": at the meeting, not in the state.
        own = {b.ref: state if b.kind == "government" else None for b in bodies if self.bodies.is_alone(b)}
        posts = [replace(p, body=own[p.body]) if p.body in own else p for p in posts]
        bodies = [b for b in bodies if b.ref not in own]
        where, spoken = place or (None if state else explicit), spoken_for(posts, bodies, self._represents)
        return Affiliation(tuple(posts), tuple(bodies), state, where, tuple(remarks), spoken)

    @staticmethod
    def _placed(posts: list[Post], body: str) -> Affiliation:
        """Posts that belong to one body by what they are (special representatives of the Secretary-General)."""
        placed = tuple(Post(p.text, p.start, p.end, body) for p in posts)
        return Affiliation(placed, (Body(body, "", "un", posts[0].start, posts[0].start),))

    def _body_of(self, post: Post, posts: list[Post], bodies: list[Body], state: str | None) -> str | None:
        if self._at_meeting.match(self.reading.lower, post.start, post.end):
            return None
        return body_of(post, posts, bodies, state, self.serves_state)

    def serves_state(self, post: str) -> bool:
        """Whether who holds this post speaks for a state."""
        return self.served.in_office(post)

    def presides(self, affiliation: Affiliation) -> bool:
        """Whether somebody holds an office in a body of states, to which states elect their own people."""
        return self.served.presides(affiliation.posts, affiliation.bodies)
