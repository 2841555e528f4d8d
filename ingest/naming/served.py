"""For which state somebody speaks whose posts and bodies a text gives, and who only lives or works in a state."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from ingest.gazetteer import Match
from ingest.lexicon import Lexicon, caseless, compiled
from ingest.naming.bodies import Bodies, Body
from ingest.naming.body_names import ACRONYM
from ingest.naming.missions import Missions
from ingest.naming.peoples import PeoplesBodies
from ingest.page.reading import Reading

__all__ = ["Served", "WrittenPost"]

_LINK_LENGTH = 12
_WORD_LENGTH = 24
_MOST_WORDS = 3
_WORD = re.compile(r"\w+")
_INITIALS = re.compile(r"[A-Z]{2,}[a-z]?(?:-[A-Z]+)?")
_GOVERNMENTAL = frozenset(("ministry", "government", "local-authority", "parliament", "other"))
_OWN = frozenset(("ministry", "government", "local-authority"))
_OFFICES = frozenset(("igo", "other"))
_OF_STATES = frozenset(("un", "igo", "forum", "rcp", "parliament", "other"))


class WrittenPost(Protocol):
    """A post as written, with its offsets in the clean text."""

    @property
    def text(self) -> str: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def body(self) -> str | None: ...


class Served:
    """Tells the states in one document."""

    def __init__(self, reading: Reading, bodies: Bodies) -> None:
        self._reading = reading
        self._bodies = bodies
        self.peoples, self._missions = PeoplesBodies(reading), Missions(reading)
        self._told: dict[str, bool] = {}
        reading.lexicon.equip(self, Served._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._of_state = caseless(rf"\b{lexicon.any_of('posts', 'of_state')}")
        self._link = compiled(rf"\s{lexicon.any_of('bodies', 'at')}\s?", re.IGNORECASE)
        self._behind_acronym = compiled(rf"(?:{ACRONYM.pattern})?\s+(?i:{lexicon.any_of('bodies', 'at')})\s*")
        self._at_end = compiled(rf"\s+{lexicon.any_of('bodies', 'at')}\s*$", re.IGNORECASE)
        offices = rf"{lexicon.any_of('transcripts', 'presiders')}|{lexicon.any_of('roles', 'chair', 'rapporteur')}"
        self._office = caseless(rf"(?:{offices})(?!\w)")
        self._national = caseless(rf"(?<!\w){lexicon.any_of('bodies', 'national')}(?!\w)")
        self._about = compiled(rf"(?<!\w){lexicon.any_of('posts', 'about_states')}\s*$", re.IGNORECASE)
        self._foreign = compiled(rf"{lexicon.any_of('bodies', 'foreign_first')}(?!\w)")
        self._group = caseless(rf"{lexicon.any_of('bodies', 'groups')}(?!\w)")
        self._in_town = compiled(rf"\s(?i:{lexicon.any_of('bodies', 'where')})\s+[A-ZÀ-Þ]")
        self._portfolio = caseless(rf"{lexicon.any_of('posts', 'of_portfolio')}(?!\w)")
        of, land = lexicon.any_of("parts", "of"), lexicon.any_of("states", "kinds_of_state")
        whole = rf"(?:\s+{of}(?:\s|(?<=')){land})?"  # "President of the Ugandan Republic"
        self._head_of_state = caseless(lexicon.any_of("posts", "heads_of_state") + whole)
        self._envoy = caseless(rf"{lexicon.any_of('posts', 'envoys')}(?!\w)")
        self._sent_where = caseless(rf"\s{lexicon.any_of('posts', 'sent_where')}\s?$")
        self._private = caseless(rf"{lexicon.any_of('posts', 'private')}(?!\w)")
        self._generic = caseless(rf"{lexicon.any_of('posts', 'generic')}(?!\w)")
        self._official = caseless(rf"(?<!\w){lexicon.any_of('bodies', 'official')}(?!\w)")
        self._and = compiled(rf"\s{lexicon.any_of('grammar', 'and')}\s", re.IGNORECASE)
        self._no_longer = caseless(lexicon.any_of("posts", "no_longer"))
        self._abroad = caseless(rf"\s+{lexicon.any_of('posts', 'abroad')}(?!\w)")
        self._overseas = caseless(rf"(?<!\w){lexicon.any_of('posts', 'overseas')}\s")

    def by_post(self, post: str) -> bool:
        """Whether who holds this post speaks for a state."""
        if post not in self._told:
            self._told[post] = self._of_state.search(post.lower()) is not None
        return self._told[post]

    def in_office(self, post: str) -> bool:
        """Whether who holds this post speaks for a state, and still holds it."""
        return self.by_post(post) and not self._is_former(post)

    def _is_former(self, post: str) -> bool:
        return self._no_longer.match(post.lower()) is not None

    def has_portfolio(self, post: str) -> bool:
        """Whether what a post is of is a field of work and no body, as a minister's is."""
        return self.by_post(post) or self._portfolio.match(post.lower()) is not None

    def _rules(self, post: WrittenPost) -> bool:
        """Whether a post is a state's by one adjective (``le président français``)."""
        states = [m for m in self._reading.within("state", post.start, post.end) if m.labels[0].form == "adjective"]
        if len(states) != 1:
            return False
        lower = self._reading.lower
        rest = lower[post.start : states[0].start] + lower[states[0].end : post.end]
        return self._head_of_state.fullmatch(" ".join(rest.split())) is not None

    def is_about(self, state: Match, start: int) -> bool:
        """Whether the words from ``start`` to a state's name are an office that is about the state and no one's who
        serves it (``Country Rapporteur for STATE``)."""
        return self._about.search(self._reading.chars, start, state.start) is not None

    def may_serve(self, posts: Sequence[WrittenPost], bodies: Sequence[Body]) -> bool:
        """Whether posts and bodies that no state stands beside may be a state's own."""
        ranked = [b for b in bodies if b.kind != "unit"]
        governs = any(self.in_office(p.text) for p in posts)
        of_state = all(b.kind in _OWN and b.record is not None for b in ranked) or any(map(self._is_national, ranked))
        return governs or (bool(bodies) and of_state and not (ranked and self._is_of_several(ranked[0])))

    def presides(self, posts: Sequence[WrittenPost], bodies: Sequence[Body]) -> bool:
        """Whether somebody holds an office in a body of states, to which states elect their own people (``NAME
        (State), Vice-President of the Council``)."""
        of_states = all(b.kind in _OF_STATES for b in bodies)
        return of_states and any(self._office.match(p.text.lower()) for p in posts)

    def state(
        self,
        posts: Sequence[WrittenPost],
        bodies: Sequence[Body],
        explicit: tuple[str | None, bool],
        extent: tuple[int, int],
    ) -> str | None:
        """The state for which somebody speaks; ``explicit`` is one that stands by itself, and whether in brackets."""
        named, bracketed = explicit
        if sender := self._missions.sender(bodies):
            return sender
        if bodies and self._is_organizations(posts, bodies[0]):
            return named if bracketed and self.presides(posts, bodies) else None
        by_post = any(map(self._speaks, posts))
        if not by_post and self.speaks_for_none(posts, bodies):
            return self._before(posts[0], explicit, extent)
        own = self._of_own_post(posts, bodies, extent)
        ranked = [b.kind for b in bodies if b.kind != "unit"]
        governs = by_post or not ranked or (ranked[0] in _GOVERNMENTAL and not self._is_elsewhere(posts, bodies))
        governs = governs or own is not None or any(map(self._is_national, bodies)) or self._is_under(bodies)
        governs = governs or (named is not None and self._is_office(bodies))
        if governs or (bracketed and (self.presides(posts, bodies) or self._speaks_for_group(posts, bodies))):
            return self._sent_abroad(posts, named) or named or own or self._implied(posts, bodies, extent)
        return None

    def speaks_for_none(self, posts: Sequence[WrittenPost], bodies: Sequence[Body]) -> bool:
        """Whether posts are nobody's who serves a state: a trade, or, in no body, an office that is no longer held."""
        if any(b.kind in _OWN for b in bodies):
            return False
        former = not bodies and any(self._is_former(p.text) for p in posts)
        return former or any(self._private.match(p.text.lower()) for p in posts)

    def _before(self, post: WrittenPost, explicit: tuple[str | None, bool], extent: tuple[int, int]) -> str | None:
        """The state in brackets before a post that is no longer held (``NAME (STATE), former Minister``)."""
        named, bracketed = explicit
        before = [m.labels[0].ref for m in self._reading.within("state", extent[0], post.start)]
        return named if bracketed and self._is_former(post.text) and named in before else None

    def _is_organizations(self, posts: Sequence[WrittenPost], body: Body) -> bool:
        """Whether all posts are of an organization of the registry that stands before them: a state behind is where
        its people work (``WHO Representative in STATE``)."""
        known = body.record is None and body.kind not in _OWN
        return known and bool(posts) and all(p.body == body.ref and body.end <= p.start for p in posts)

    def _sent_abroad(self, posts: Sequence[WrittenPost], named: str | None) -> str | None:
        """The state in an envoy's post before a town of the one ``named`` (``Ambassador of STATE in TOWN, STATE``)."""
        for post in posts if named else ():
            inner = self._reading.within("state", post.start, post.end)
            away = inner and inner[0].labels[0].ref != named and self.by_post(post.text)
            if away and self._in_town.match(self._reading.chars, inner[0].end, post.end):
                return inner[0].labels[0].ref
        return None

    def _speaks_for_group(self, posts: Sequence[WrittenPost], bodies: Sequence[Body]) -> bool:
        """Whether somebody speaks for a group or an organ of an assembly, whose members come from states (``NAME
        (State), spokesperson for the Group of X``)."""
        own = all(map(self._is_new, bodies))
        of_members = (b.kind in _OF_STATES or self._group.match(self._reading.lower, b.start) for b in bodies)
        return own and all(of_members) and any(self._generic.match(p.text.lower()) for p in posts)

    def _is_elsewhere(self, posts: Sequence[WrittenPost], bodies: Sequence[Body]) -> bool:
        """Whether a body is only in a state: an office of a body of several states, a word that names none and
        stands without a post (several may be a post that no list holds: ``Harbour Master, STATE``)."""
        first = next(b for b in bodies if b.kind != "unit")
        name = self._reading.chars[first.start : first.end]
        if first.kind == "other" and (self._foreign.match(name) or self._is_of_people(first)):
            return True
        if first.kind == "other" and not posts:
            plain = not name.isupper() and "/" not in name and " " not in name
            known = self._bodies.ends_like_one(name) or self._bodies.begins(first.start)
            # "Words That No List Holds, WTNLH, STATE": their acronym tells that they are a body.
            plain = plain or (" " in name and self._bodies.is_introduced(first.ref))
            return plain and not known and not self._states(first.start, first.end)
        return self._is_of_several(first)

    def _is_of_people(self, body: Body) -> bool:
        """Whether a body that no word says to be an office has a state's name at its end: people's own, or a branch
        (``Open Quays STATE``); fields of work alone are a state's (``Health STATE``), and initials tell nothing. So are
        bodies that people of a state have, or two states."""
        if body.kind != "other" or not self._is_new(body):
            return False
        inner, name = self._reading.within("state", body.start, body.end), self._reading.chars[body.start : body.end]
        named = [m for m in inner if m.labels[0].form != "adjective" or m.end == body.end]
        if self.peoples.owns(name) or any(self._is_peoples(m, body.start) for m in inner):
            return True
        if not named or named[-1].end < body.end:
            return False
        words = self._reading.chars[body.start : named[-1].start]
        said = words.replace("-", " ").split()
        # "ABC section Suisse": a small word behind initials tells what they are of.
        letters = any(map(_INITIALS.fullmatch, words.split())) and not said[-1].islower()
        if len(said) < 2 or letters or self._official.search(words.lower()):
            return False
        fields = self._bodies.names.has_topic if self._and.search(words) else self._bodies.names.is_field
        heads = (self._bodies.begins(body.start + m.start()) for m in _WORD.finditer(words))
        return not (any(heads) or fields(words) or self.by_post(words))

    def _is_peoples(self, state: Match, start: int) -> bool:
        """Whether an adjective in a body's name is one for people behind a link (``Maison des Maliens``), or of two
        states (``Centre franco-malien``)."""
        if state.labels[0].form != "adjective" or state.start <= start:
            return False
        double = self._reading.chars[state.start - 1] == "-"
        plural = self._reading.lexicon.is_plural(self._reading.chars[state.start : state.end].lower())
        return double or (plural and self._at_end.search(self._reading.chars, start, state.start) is not None)

    def _is_of_several(self, body: Body) -> bool:
        """Whether a body is the office of one that the registry has (``Delegation of the UNION to STATE``)."""
        if body.record is None or body.kind != "government":
            return False
        known = self._reading.within("organization", body.start, body.end)
        of = next((m.start for m in known if not self._bodies.is_introduced(m.labels[0].ref)), None)
        # "Permanent Mission of STATE to the UNION" is the state's.
        return of is not None and not self._reading.within("state", body.start, of)

    def _is_new(self, body: Body) -> bool:
        """Whether the registry lacks a body."""
        return body.record is not None or self._bodies.is_introduced(body.ref)

    def _is_office(self, bodies: Sequence[Body]) -> bool:
        """Whether the first body that is no department is a new one that its words tell to be a state's office."""
        first = next((b for b in bodies if b.kind != "unit"), None)
        return bool(first and first.kind in _OFFICES and self._is_new(first) and self.peoples.is_office(first.text))

    def _is_under(self, bodies: Sequence[Body]) -> bool:
        """Whether a body that the registry lacks is a ministry's, or a government's (``Commission X, House of Y``)."""
        kinds = {b.kind for b in bodies[1:]}
        unknown = bool(bodies) and self._is_new(bodies[0]) and bodies[0].kind in _OF_STATES
        return unknown and bool(kinds & {"ministry", "government"})

    def _is_national(self, body: Body) -> bool:
        """Whether a body's name says that it is a state's own (``Bank of STATE``, ``Commission`` with an adjective)."""
        if not self._is_new(body) or body.kind not in (*_OF_STATES, "academic"):
            return False
        named = self._national.search(self._reading.lower, body.start, body.end)
        return named is not None and len(self._states(body.start, self._onto_state(body))) == 1

    def _onto_state(self, body: Body) -> int:
        """Where a body's name ends with the state's behind its acronym (``National Council (NC) of STATE``)."""
        link = self._behind_acronym.match(self._reading.chars, body.end)
        state = self._reading.at("state", link.end()) if link else None
        return state.end if state and state.labels[0].form != "adjective" else body.end

    def _states(self, start: int, end: int) -> set[str]:
        return {m.labels[0].ref for m in self._reading.within("state", start, end)}

    def _of_own_post(self, posts: Sequence[WrittenPost], bodies: Sequence[Body], extent: tuple[int, int]) -> str | None:
        """The state that ends a post in no body, of which one post in a body may follow (``Director of Quays of STATE
        and President of the Network``)."""
        starts = [*(p.start for p in posts[1:]), extent[1]]
        for post, limit in zip(posts, starts, strict=False):
            if not bodies and self._is_former(post.text):
                continue
            if any(post.start <= b.start < limit for b in bodies):
                if sender := self._sender(post) or self._of_nationals(post):
                    return sender
                continue
            for state in self._reading.within("state", post.start, limit):
                if self._serves(post, state, limit) and not self.is_about(state, extent[0]):
                    return state.labels[0].ref
        return None

    def _sender(self, post: WrittenPost) -> str | None:
        """The state whose representative to a body somebody is (``representative of STATE`` to it)."""
        states = self._reading.within("state", post.start, post.end)
        last = states[-1] if states else None
        if last is None or last.end != post.end or last.labels[0].form == "adjective":
            return None
        link = self._at_end.search(self._reading.chars, post.start, last.start)
        words = self._reading.lower[post.start : link.start()].split() if link else []  # "representante alterna"
        sent = len(words) <= _MOST_WORDS and any(map(self._generic.fullmatch, words))
        return last.labels[0].ref if sent else None

    def is_of_nationals(self, state: Match) -> bool:
        """Whether an adjective calls a state's people abroad, whom an office of that state looks after (``Minister for
        Malians Abroad``)."""
        lower = self._reading.lower
        if state.labels[0].form != "adjective":
            return False
        words = self._overseas.finditer(lower, max(0, state.start - _WORD_LENGTH), state.start)
        return self._abroad.match(lower, state.end) is not None or any(m.end() == state.start for m in words)

    def _of_nationals(self, post: WrittenPost) -> str | None:
        """The state whose people abroad a post is for (``directeur des Maliens de l'extérieur``)."""
        inner = self._reading.within("state", post.start, post.end)
        abroad = any(map(self.is_of_nationals, inner))
        return next((m.labels[0].ref for m in inner if abroad and self._serves(post, m, post.end)), None)

    def _serves(self, post: WrittenPost, state: Match, end: int) -> bool:
        """Whether a state ends a post, is the first of two that do (``Haut-Commissaire de A en B``), or has people
        abroad whom the post is for."""
        if post.start < state.start and self.is_of_nationals(state):
            return self._generic.match(self._reading.lower, post.start) is None
        if self._represents_by_adjective(post, state) or self._has_portfolio_by_adjective(post, state):
            return True
        if post.start < state.start < post.end:
            beside = state.end == post.end and self._is_named_for(state)
            after = self._reading.within("state", state.end, end)
            return beside or self._sends(post, state, after) or any(self._ends(post, other) for other in after)
        return self._ends(post, state)

    def _represents_by_adjective(self, post: WrittenPost, state: Match) -> bool:
        """Whether all of a post is a word for a representative and a state's adjective (``délégué colombien``,
        ``Colombian delegate``)."""
        if state.labels[0].form != "adjective" or not post.start <= state.start < post.end:
            return False
        rest = post.text[: state.start - post.start] + post.text[state.end - post.start :]
        return self._generic.fullmatch(rest.strip().lower()) is not None

    def _has_portfolio_by_adjective(self, post: WrittenPost, state: Match) -> bool:
        """Whether a state's adjective parts the word for a post from its field of work (``directrice turque des
        ports``)."""
        between = self._reading.lower[post.start : state.start].split()
        if state.labels[0].form != "adjective" or len(between) not in (1, 2) or self._private.match(post.text.lower()):
            return False
        return self._link.match(self._reading.chars, state.end, post.end) is not None

    def _is_named_for(self, state: Match) -> bool:
        """Whether a word for a state's own service stands right before its name (``Statistics STATE``)."""
        low = max(0, state.start - _WORD_LENGTH)
        words = self._national.finditer(self._reading.lower, low, state.start)
        return state.labels[0].form != "adjective" and any(m.end() == state.start - 1 for m in words)

    def _ends(self, post: WrittenPost, state: Match) -> bool:
        """Whether a state's name ends a post (``Directeur général des migrations du Pérou``)."""
        if self._is_host(post, state):
            return False
        between = self._reading.chars[post.end : state.start]
        return 0 < len(between) < _LINK_LENGTH and self._at_end.fullmatch(between) is not None

    def _speaks(self, post: WrittenPost) -> bool:
        return not self._is_former(post.text) and (self.by_post(post.text) or self._rules(post))

    def _is_host(self, post: WrittenPost, state: Match) -> bool:
        """Whether a state is only the one to which an envoy is sent (``Ambassador to STATE``)."""
        if not self.is_envoy(post.text) or state.labels[0].form == "adjective":
            return False
        low = max(post.start, state.start - _LINK_LENGTH)
        return self._sent_where.search(self._reading.lower, low, state.start) is not None

    def is_envoy(self, post: str) -> bool:
        """Whether a post is that of somebody whom one state sends to another."""
        return self._envoy.match(post.lower()) is not None

    def _sends(self, post: WrittenPost, state: Match, after: Sequence[Match]) -> bool:
        """Whether a state within an envoy's post is theirs, as its host follows (``High Commissioner of STATE to
        STATE``)."""
        return (
            self.is_envoy(post.text) and not self._is_host(post, state) and any(self._is_host(post, m) for m in after)
        )

    def _lies_in(self, state: Match, post: WrittenPost, bodies: Sequence[Body]) -> bool:
        """Whether a state is only where a body of several states has its office (``Head of the Delegation of the UNION
        to STATE``), or an envoy's host."""
        if self._is_host(post, state):
            return True
        before = [b for b in bodies if b.record is None and post.start <= b.start and b.end <= state.start]
        return any("," not in self._reading.chars[b.end : state.start] for b in before)

    def _implied(self, posts: Sequence[WrittenPost], bodies: Sequence[Body], extent: tuple[int, int]) -> str | None:
        """The state that posts and bodies name themselves (``Institut salvadorien``), a name before an adjective."""
        own = [b for b in bodies if b.kind in (*_GOVERNMENTAL, "unit") or self._is_national(b)]
        own = [b for b in own if not (self._is_of_several(b) or self._is_of_people(b))]
        found = [
            m
            for m in self._reading.within("state", *extent)
            if not self.is_about(m, extent[0])
            if any(b.start <= m.start < self._onto_state(b) for b in own)
            or any(self._speaks(p) and p.start <= m.start and not self._lies_in(m, p, bodies) for p in posts)
            or (not bodies and any(self._serves(p, m, extent[1]) for p in posts if not self._is_former(p.text)))
        ]
        names = [m for m in found if m.labels[0].form != "adjective"]
        chosen = names or found
        refs = {m.labels[0].ref for m in chosen}
        if len(refs) > 1 and len(names) != len(found):
            refs = {m.labels[0].ref for m in found if m.labels[0].form == "adjective"} & refs or refs
        return chosen[-1].labels[0].ref if chosen and len(refs) == 1 else (found[0].labels[0].ref if found else None)
