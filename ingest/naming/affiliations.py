"""What stands after a name: posts, bodies, a state. ``Ministre de la justice, Ministère X, Norvège`` in its parts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from ingest.gazetteer import Match
from ingest.lexicon import caseless, compiled
from ingest.naming.bodies import Bodies, Body
from ingest.naming.post_bodies import body_of, spoken_for, whole_of
from ingest.naming.served import Served
from ingest.page.pieces import pieces
from ingest.page.reading import Reading
from ingest.page.words import may_match

__all__ = ["Affiliation", "Affiliations", "Post"]

_PARENTHESIS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
_LEGAL_FORM = re.compile(r"(?:[A-Z]\.){2,}(?:\s?(?:[^\W\d_]{2}\s)?(?:[A-Z]\.){1,3})?|[A-Z]\.[A-Z]")
_WRAPPED = re.compile(r"\s*\(([^()]+(?:\([^()]*\)[^()]*)*)\)[\s.;,]*")
_UNITED_NATIONS = "organization/un"
_POST_WORDS = 5
_LINK = 18  # code points between a department and the body that it is in


@dataclass(frozen=True, slots=True)
class Post:
    """A post as written; offsets count in the clean text. ``body`` is a ref where the post says it itself."""

    text: str
    start: int
    end: int
    body: str | None = None


@dataclass(frozen=True, slots=True)
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
        whole = [b for b in self.bodies if b.kind != "unit"] or list(self.bodies)
        return (whole[0].ref,) if whole else ()


@dataclass(slots=True)
class _Segment:
    start: int
    end: int
    kind: str


class Affiliations:
    """Reads affiliations in one document."""

    def __init__(self, reading: Reading, bodies: Bodies) -> None:
        self.reading = reading
        self.bodies = bodies
        self.served = Served(reading, bodies)
        lexicon = reading.lexicon
        heads = lexicon.any_of("posts", "heads")
        former = lexicon.any_of("posts", "former")
        more = lexicon.any_of("posts", "modifiers")
        self._post = caseless(rf"(?:{former}\s*)?(?:(?:{more}\s){{1,3}}(?={heads}(?!\w)))?(?:{heads})(?!\w)")
        # "Secretary of State of X and moderator of the session"
        part, of = lexicon.any_of("sessions", "session", "panel"), lexicon.any_of("parts", "of")
        moderator = rf"{lexicon.any_of('roles', 'moderator')}\s+{of}\s?(?:\w+\s){{0,2}}{part}"
        self._and_post = caseless(rf",?\s+{lexicon.any_of('grammar', 'and')}\s+(?=(?:{heads}|{moderator})(?!\w))")
        self._joins_post = caseless(rf"{lexicon.any_of('grammar', 'and')}\s+(?={heads}(?!\w))")
        self._at_meeting = caseless(rf"(?:{moderator}|{lexicon.any_of('roles', 'facilitator')})(?!\w)")
        self._of_united_nations = compiled(lexicon.any_of("posts", "united_nations"), re.IGNORECASE)
        self._and = compiled(rf"\s{lexicon.any_of('grammar', 'and')}\s", re.IGNORECASE)
        self._local = compiled(rf"(?<!\w){lexicon.any_of('posts', 'local')}(?!\w)", re.IGNORECASE)
        self._generic = caseless(rf"{lexicon.any_of('posts', 'generic')}(?!\w)")
        self._capital_fields = bool(lexicon.data["posts"]["capital_portfolio"])
        last = rf"{heads}|(?-i:{lexicon.any_of('posts', 'foreign')})" if lexicon.data["bodies"]["head_last"] else ""
        self._last_word = compiled(last or lexicon.any_of("posts", "foreign"), re.IGNORECASE if last else 0)
        self._last_in_names = bool(lexicon.data["bodies"]["head_last"])
        self._where = compiled(lexicon.any_of("bodies", "where") + r"\s", re.IGNORECASE)
        self._replaces = caseless(rf"[\s,;(]+{lexicon.any_of('names', 'replaces')}(?!\w)")
        self._field = compiled(rf"(?<!\w){lexicon.any_of('bodies', 'field')}\s+\S", re.IGNORECASE)
        self._under = compiled(rf"[\s,]+{lexicon.any_of('bodies', 'under')}$", re.IGNORECASE)
        self._continues = compiled(lexicon.any_of("posts", "continuation") + r"\b", re.IGNORECASE)

    @cached_property
    def _at_end(self) -> re.Pattern[str]:
        return compiled(rf"\s+{self.reading.lexicon.any_of('bodies', 'at')}\s*$", re.IGNORECASE)

    @cached_property
    def _links_on(self) -> re.Pattern[str]:
        lexicon = self.reading.lexicon
        return compiled(
            rf"\s+(?:{lexicon.any_of('bodies', 'at')}|{lexicon.any_of('posts', 'continuation')})(?!\w)", re.IGNORECASE
        )

    def is_post(self, start: int, end: int) -> bool:
        """Whether a post's name begins here."""
        return self._post_at(start, end) is not None

    def after_body(self, start: int, end: int) -> int | None:
        """Where a post begins right after the body that it is in (``IOM Chief of Mission``)."""
        body = self.reading.at("organization", start) if self._last_in_names else None
        return body.end + 1 if body and self.is_post(body.end + 1, end) else None

    def ends_like_post(self, start: int, end: int) -> bool:
        """Whether the words up to a comma end with a post, where posts come last or in another language (``Youth
        delegate``)."""
        words = self.reading.chars[start:end].split(",", 1)[0].split()
        return 1 <= len(words) <= _POST_WORDS and self._last_word.fullmatch(words[-1]) is not None

    def post_length(self, start: int, end: int) -> int:
        """Length of the head of the post that begins here."""
        match = self._post_at(start, end)
        return match.end() - start if match else 0

    def _post_at(self, start: int, end: int) -> re.Match[str] | None:
        lower = self.reading.lower
        return self._post.match(lower, start, end) if may_match(self._post, lower, start) else None

    def serves_state(self, post: str) -> bool:
        """Whether who holds this post speaks for a state."""
        return self.served.by_post(post)

    def presides(self, affiliation: Affiliation) -> bool:
        """Whether somebody holds an office in a body of states, to which states elect their own people."""
        return self.served.presides(affiliation.posts, affiliation.bodies)

    def read(self, start: int, end: int, lines: Iterable[int] = ()) -> Affiliation:
        """The affiliation in ``start`` to ``end`` of the clean text; ``lines`` begin where parts of it do."""
        start, end = self._unwrapped(start, self._before_other(start, end))
        segments, states, remarks = self._segments(start, end, lines)
        bracketed = bool(states)
        posts: list[Post] = []
        bodies: list[Body] = []
        places: list[Match] = []
        for segment in segments:
            if segment.kind == "state":
                found = self.reading.within("state", segment.start, segment.end)
                where = self._where.match(self.reading.chars, segment.start)
                (places if where else states).extend(found)
            elif segment.kind == "post":
                alone = not any(s.kind == "body" and s.start > segment.start for s in segments)
                more_posts, more_bodies = self._posts(segment, alone=alone)
                posts += more_posts
                bodies += more_bodies
            elif segment.kind == "body":
                bodies += self.bodies.read(segment.start, segment.end)
        found_at = places[0].labels[0].ref if places else None
        return self._assembled(posts, bodies, states, remarks, (start, end), found_at, bracketed=bracketed)

    def _before_other(self, start: int, end: int) -> int:
        """Where a stretch ends before words that tell whom somebody replaces (``Director, X, in place of …``)."""
        other = self._replaces.search(self.reading.lower, start + 1, end)
        return other.start() if other else end

    def _represents(self, post: str) -> bool:
        return self._generic.match(post.lower()) is not None

    def _unwrapped(self, start: int, end: int) -> tuple[int, int]:
        """A stretch without the bracket around it, where that begins with a post, or with a body or state of several
        (``(Director, Office X)``, ``(Chile, Ministry Y)``)."""
        match = _WRAPPED.fullmatch(self.reading.chars, start, end)
        several = match is not None and "," in match[1] and self._is_known(match.start(1))
        return match.span(1) if match and (several or self.is_post(*match.span(1))) else (start, end)

    def _is_known(self, at: int) -> bool:
        return self.bodies.begins(at) or any(self.reading.at(layer, at) for layer in ("state", "organization"))

    def _segments(self, start: int, end: int, lines: Iterable[int]) -> tuple[list[_Segment], list[Match], list[str]]:
        """Stretches between commas outside brackets, sorted; states and remarks in brackets are taken out."""
        states: list[Match] = []
        remarks: list[str] = []
        holes: list[tuple[int, int]] = [(at - 1, at) for at in lines]
        chars = self.reading.chars
        for match in _PARENTHESIS.finditer(chars, start, end):
            if self.reading.covers("state", match.start(1)) and self.reading.at("state", match.start(1)) is None:
                continue  # "Iran (Islamic Republic of)": the bracket is the name's own
            inside = self.reading.within("state", match.start(1), match.end(1))
            # "(Jordania/Jordan)": the name in two languages.
            names = {m.labels[0].ref for m in inside}
            halves = [half.strip() for half in match[1].split("/")]
            if len(names) == 1 and any(inside[0].end - inside[0].start > 0.8 * len(half) for half in halves):
                states.append(inside[0])
                holes.append((match.start(), match.end()))
            elif match.end() >= end - 1 and not re.fullmatch(r"[\w&/.-]+", match[1]):
                remarks.append(match[1])
                holes.append((match.start(), match.end()))
        segments: list[_Segment] = []
        for low, high in pieces(chars, start, end, holes):
            second = None if self._post.match(chars, low, high) else next(self._further_posts(low, high), None)
            self._place(segments, low, second.start() if second else high)
            if second:
                self._place(segments, second.end(), high)
        return self._told_apart(segments), states, remarks

    def _place(self, segments: list[_Segment], start: int, end: int) -> None:
        """Add a stretch, or lengthen the one before it, which small letters and ``Chargée de …`` go on with."""
        chars = self.reading.chars
        joined = self._joins_post.match(self.reading.lower, start, end)
        start = joined.end() if joined else start
        last = segments[-1] if segments else None
        if last and chars[start].islower() and chars.endswith("/ ", 0, start) and not self._is_state(start, end):
            return  # "Dockers' Union / civil society": for which side somebody takes part
        if last and last.kind in ("post", "body"):
            small = chars[start].islower() and not self.is_post(start, end) and not self._is_state(start, end)
            listed = self._lists_on(last, start, end)
            if small or listed or (last.kind == "post" and self._continues.match(chars, start, end)):
                last.end = end
                return
        segments.append(_Segment(start, end, self._kind(start, end)))

    def _lists_on(self, last: _Segment, start: int, end: int) -> bool:
        """Whether a stretch ends the list in a ministry's name or a minister's post (``… of Gender, Labour and …``)."""
        may = self.bodies.may_list(last.start)
        if last.kind == "post":
            may = self.serves_state(
                self.reading.chars[last.start : last.start + self.post_length(last.start, last.end)]
            )
        # "Director for the North, the South and the Islands"
        may = may or (last.kind == "post" and self._field.search(self.reading.chars, last.start, last.end) is not None)
        named = self.bodies.begins(start) or self.bodies.ends_like_one(self.reading.chars[start:end])
        if not may or named or self._kind(start, end) != "other":
            return False
        return self._and.search(self.reading.chars, start, end) is not None

    def _kind(self, start: int, end: int) -> str:
        if self._is_state(start, end):
            return "state"
        place = self.reading.at("place", start)
        if place and place.end == end:
            return "place"
        if self.bodies.known(start, end):
            return "body"
        if self.is_post(start, end) or self.after_body(start, end):
            return "post"
        if self.bodies.begins(start):
            return "body"
        return "other"

    def _is_state(self, start: int, end: int) -> bool:
        """Whether a stretch is a state's name, with at most a small linking word before it."""
        states = [m for m in self.reading.within("state", start, end) if m.labels[0].form != "adjective"]
        # "Iran (Islamic Republic of)": the bracket that ends the name is not in the match.
        if not states or self.reading.chars[states[-1].end : end].strip(")"):
            return False
        before = self.reading.chars[start : states[0].start].strip()
        return not before or (before.islower() and len(before.split()) <= 2)

    def _told_apart(self, segments: list[_Segment]) -> list[_Segment]:
        """An unknown stretch before a body is a field of work: a post, or a post's end; a capital makes a body."""
        told: list[_Segment] = []
        for i, segment in enumerate(segments):
            before_body = any(s.kind in ("other", "body") for s in segments[i + 1 :])
            if segment.kind == "other" and _LEGAL_FORM.fullmatch(self.reading.chars, segment.start, segment.end):
                continue
            if segment.kind == "other" and self.ends_like_post(segment.start, segment.end):
                segment.kind = "post"
            if segment.kind == "other" and before_body and (i == 0 or self._is_field(segment, segments[i + 1 :])):
                if told and told[-1].kind == "post":
                    told[-1].end = segment.end
                    continue
                segment.kind = "post"
            elif segment.kind == "other" and self._is_where(segment, told):
                continue
            elif segment.kind == "other" and (
                self.reading.chars[segment.start].isupper() or self.reading.chars[segment.start] in '«"'
            ):
                segment.kind = "body"
            told.append(segment)
        return told

    def _is_where(self, segment: _Segment, told: list[_Segment]) -> bool:
        """Whether a word or two after a body are where it is: no acronym, no word for a body."""
        words = self.reading.chars[segment.start : segment.end].split()
        capitals = len(words) <= 2 and all(w.istitle() for w in words)
        return bool(told) and told[-1].kind == "body" and capitals and not self.bodies.ends_like_one(" ".join(words))

    def _is_field(self, segment: _Segment, later: list[_Segment]) -> bool:
        """Whether a stretch is a field of work rather than a name: only its first word has a capital, or fields are
        written with capitals, no word for a body ends it, and a body comes after it."""
        text = self.reading.chars[segment.start : segment.end]
        if not any(w[0].isupper() for w in text.split()[1:]):
            return True
        bodies = any(s.kind == "body" for s in later)
        return self._capital_fields and bodies and not self.bodies.ends_like_one(text) and "(" not in text

    def _posts(self, segment: _Segment, *, alone: bool) -> tuple[list[Post], list[Body]]:
        """Posts of one stretch (``A et B``), each with the body that ends it; ``alone``: no body stands after them."""
        cuts = self._further_posts(segment.start, segment.end)
        edges = [segment.start, *(x for m in cuts for x in (m.start(), m.end())), segment.end]
        posts: list[Post] = []
        bodies: list[Body] = []
        for start, end in zip(edges[::2], edges[1::2], strict=True):
            low = self.after_body(start, end)
            post, found = self._post_and_bodies(low or start, end, alone=alone)
            before = self.bodies.known(start, low - 1) if low else None
            posts.append(replace(post, body=before.ref) if before else post)
            bodies += [before, *found] if before else found
        return posts, bodies

    def _further_posts(self, start: int, end: int) -> Iterator[re.Match[str]]:
        """Where one more post is joined on; none inside a body's name (``… Workers and Members of Their Families``)."""
        for match in self._and_post.finditer(self.reading.lower, start, end):
            if self.reading.covers("organization", match.start()) and self.reading.covers("organization", match.end()):
                continue
            # A post of several people is not one person's: such words end a body's name.
            head = self.post_length(match.end(), end)
            first = re.match(r"[\w-]+", self.reading.chars[match.end() : match.end() + head])
            if first is None or not self.reading.lexicon.is_plural(first[0]):
                yield match

    def _post_and_bodies(self, start: int, end: int, *, alone: bool) -> tuple[Post, list[Body]]:
        chars = self.reading.chars
        lone = self._local.search(chars, start, end) is None
        served = self.serves_state(chars[start : start + self.post_length(start, end)])
        # What links on within the head is the post's own ("Chief of Mission").
        head = start + self.post_length(start, end)
        found = self.bodies.read(head, end, after_post=True, lone=lone, proper=alone and not served)
        if any(b.end >= self._without_state(start, end) - 1 for b in found):
            before = self._at_end.search(chars, start, self._first_of_chain(found).start)
            stop = before.start() if before else end
        else:
            stop = self._without_state(start, end)
        body = found[0].ref if found else None
        text = self._under.sub("", chars[start:stop].strip(" ,"))
        return Post(text, start, start + len(text) if text != chars[start:stop].strip(" ,") else stop, body), found

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
        if last is None:
            return end
        if last.labels[0].form == "adjective":
            attribute = last.end < end and not self._links_on.match(self.reading.chars, last.end, end)
            attribute = attribute and not self.is_post(last.end + 1, end)  # "Spanish Ambassador"
            return last.end if attribute else end
        before = self._at_end.search(self.reading.chars, start, last.start) if last.end == end else None
        return before.start() if before else end

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
        state = self.served.state(posts, bodies, (explicit, bracketed), extent)
        bodies = [self.bodies.of_whole(self.bodies.of_state(b, state), whole_of(b, posts, bodies)) for b in bodies]
        if not bodies and not state and any(self._of_united_nations.search(p.text) for p in posts):
            return replace(self._placed(posts, _UNITED_NATIONS), country=place, remarks=tuple(remarks))
        posts = [Post(p.text, p.start, p.end, self._body_of(p, posts, bodies, state)) for p in posts]
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
