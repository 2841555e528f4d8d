"""Posts that stand before a name: ``the Director of Ports of X, NAME``, ``le procureur belge NAME``."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.gazetteer import Match
from ingest.lexicon import Lexicon, caseless, compiled
from ingest.naming.affiliations import Affiliation, Affiliations
from ingest.naming.names import PersonName
from ingest.naming.post_fields import of_field
from ingest.naming.posts import Post
from ingest.page.reading import Reading

__all__ = ["PostsBefore", "asked_by"]

_REACH = 200
_NEAR = 60
_BODY = 40  # code points between the word for a post and the body that it is in
_COLUMNS = " " * 4  # between the cells of a row, of which the last is no part of the next row's name
_ARTICLE = 6
_SMALL = 16  # code points of words between ``on behalf of the`` and a post
_COMMA_BEFORE = re.compile(r",?\s+$|(?<=[^\W\d_])-$")  # "the Director of Ports of STATE-Hon. NAME"
_BEFORE_WORD = frozenset(" \n\t([«'")
# What ends before a post with one of the second closes what somebody else said (``“… the other members”, NAME said``).
_CLOSING = (("(", ")"), ("“", "”"), ("«", "»"))


def asked_by(lexicon: Lexicon) -> re.Pattern[str]:
    """What ends before an office whose holder is not who is named next (``at the invitation of the Chair, NAME``)."""
    asked, definite = lexicon.any_of("speech", "asked_by"), lexicon.any_of("grammar", "definite")
    return compiled(rf"(?<!\w){asked}(?:\s+|(?<='))(?:{definite})?$", re.IGNORECASE)


class PostsBefore:
    """Finds them in one document."""

    def __init__(self, reading: Reading, affiliations: Affiliations) -> None:
        self._reading = reading
        self._affiliations = affiliations
        reading.lexicon.equip(self, PostsBefore._learn)
        self._stretches: dict[tuple[int, int], tuple[int, int] | None] = {}

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        stops = lexicon.any_of("posts", "clause_stops")
        self._told = compiled(rf"[.;:!?(\[]\s|\s(?:{lexicon.any_of('grammar', 'finite')}|{stops})\s")
        # "the Minister thanked her predecessor, NAME": the post before is not this person's.
        self._of_other = compiled(rf"\s{lexicon.any_of('names', 'not_present', 'papers')}(?=,?\s*$)", re.IGNORECASE)
        serving = lexicon.any_of("roles", "chair", "moderator", "rapporteur", "facilitator")
        # "Conference President NAME (State)": whose president it is, a state in brackets doesn't say.
        serving = rf"(?:{serving}|{lexicon.any_of('transcripts', 'presiders')})"
        self._function = compiled(rf"(?:\w+[-\s])?{serving}(?!\w)", re.IGNORECASE)
        definite, links = lexicon.any_of("grammar", "definite"), lexicon.literal("bodies", "links")
        small = r"(?:\s[a-zà-ÿ-]+|\s[A-ZÀ-Þ][a-zà-ÿ]+)"
        self._link = compiled(rf"{small}{{0,3}}?\s+{lexicon.any_of('bodies', 'at')}\s*", re.IGNORECASE)
        at, conjunction = lexicon.any_of("bodies", "at"), lexicon.any_of("grammar", "and")
        self._of_field = lexicon.made(of_field)
        self._to_state = compiled(rf"(?:,?\s[\w'’-]+){{0,12}}?\s+{at}\s*", re.IGNORECASE)
        self._field = compiled(
            rf"\s+(?:{lexicon.any_of('bodies', 'at')}|{lexicon.any_of('bodies', 'field')})(?:\s|(?<='))"
        )
        # "the Minister of Labour, the Hon. NAME"
        self._comma_article = compiled(rf",\s+{definite}$")
        self._instead(lexicon, definite, conjunction)
        self._for_others = caseless(rf"(?<!\w){lexicon.any_of('speech', 'called_on')}\s+")
        self._article_before = compiled(rf"(?<!\w){definite}$", re.IGNORECASE)
        possessive = lexicon.any_of("grammar", "possessive")
        self._possessive = compiled(possessive)
        # "the SECRETARIAT Director, NAME", "the SECRETARIAT's new Director NAME": the body stands before the post.
        own = rf"\s|(?:{possessive})(?:[a-z-]+\s)?" if lexicon.data["bodies"]["head_last"] else "(?!)"
        self._of_body = compiled(own)
        self._counterpart = compiled(rf"{lexicon.any_of('posts', 'counterparts')}(?!\w)", re.IGNORECASE)
        self._honorific = compiled(rf"{lexicon.literal('names', 'm', 'f', 'none')}\s")
        word = r"[A-ZÀ-Þ][\w'’-]*"
        self._capitals = compiled(rf"{word}(?:,?\s+(?:(?:(?:{links})(?:\s|(?<='))|{conjunction}\s)*){word})*")
        # "la concejala gaditana NAME", "el presidente municipal NAME"
        self._qualifier = caseless(lexicon.any_of("speech", "qualifiers"))
        self._asked_by = lexicon.made(asked_by)
        self._somebodys = compiled(rf"(?<!\w){lexicon.any_of('speech', 'possessives')}\s$", re.IGNORECASE)
        # "the next Director, chose the members and thanked the Minister, NAME"
        self._clause = compiled(rf",\s+(?!(?:{links}|{conjunction})\s)[a-zà-ÿ]+\s+{definite}(?=[a-zà-ÿ])")
        self._another = caseless(rf"(?:,|\s{lexicon.any_of('grammar', 'and')})\s+{definite}")

    def _instead(self, lexicon: Lexicon, definite: str, conjunction: str) -> None:
        """What says at the beginning of a sentence that the post before a name is that of somebody else."""
        instead = rf"{lexicon.any_of('speech', 'called_on')}|{lexicon.any_of('names', 'replaces')}"
        self._in_place_of = compiled(rf"(?<!\w)(?:{instead})\s*{definite}?$", re.IGNORECASE)
        # "Speaking on behalf of the Director of X, NAME said"
        apart = rf"(?!{definite}|{lexicon.any_of('grammar', 'indefinite')})"
        words = rf"(?:(?!{lexicon.any_of('grammar', 'finite')}\s)[^\W\d_]+(?:\s+|['’])){{0,4}}?"
        for_them = rf"(?:{instead}|{lexicon.any_of('names', 'replaced')})(?:\s+|(?<=')){definite}?(?:[\w-]+\s){{0,3}}?"
        self._stood_for = caseless(rf"\W*(?:\d+[.)]\s+)?{apart}{words}{for_them}")
        self._acts_next = compiled(rf"(?:\s\([^()]{{2,60}}\))?\s(?!{conjunction}\s)[a-zà-ÿ]")
        self._doing = caseless(rf",\s+{lexicon.any_of('grammar', 'doing')}\s")
        # "After the Minister of Quays, NAME, Mayor, spoke"
        others = rf"{lexicon.any_of('names', 'after_others')}(?:\s+|(?<='))(?:{definite})?(?:[\w-]+\s){{0,2}}?"
        self._behind_others = caseless(rf"\W*{apart}{words}{others}")
        self._acts_then = compiled(rf"[^.;:]{{0,120}}?,\s(?!{definite})(?!{conjunction}\s)[a-zà-ÿ]")

    def stretch(self, start: int, reach: int) -> tuple[int, int] | None:
        """Where the post begins and ends that stands before a name, which begins at ``start``; not before ``reach``."""
        asked = (start, reach)  # of one name several times
        if asked not in self._stretches:
            self._stretches[asked] = self._stretch(*asked)
        return self._stretches[asked]

    def _stretch(self, start: int, reach: int) -> tuple[int, int] | None:
        chars = self._reading.chars
        start = self._national_before(start, reach)
        near = chars[max(reach, start - _ARTICLE) : start]
        comma = self._comma_article.search(near) or _COMMA_BEFORE.search(near)
        if not comma:
            return None
        end = start - len(comma[0])
        low = max(reach, end - _REACH)
        for at in self._affiliations.posts.within(low, end):
            if (at > low and not self._begins_word(at)) or self._is_of_body(at):
                continue
            if self._counterpart.match(chars, at, end) and not self._is_told_whose(at, end):
                continue  # "my colleague from Town"
            # "elected NAME (State) Chair, NAME (State) Vice-Chair": the post is that of who stands before it.
            if comma[0].startswith(",") and chars.startswith(") ", at - 2) and self._is_named_before(at):
                continue
            if self._is_served(at, reach) or self._asks(at, end):
                continue
            told = self._told.search(chars, at, end) and not self._of_other.search(chars, at, end)
            if (
                told
                or self._clause.search(chars, at, end)
                or self._others(at, end)
                or self._are_told_of(at, end)
                or any(chars.count(close, at, end) > chars.count(opened, at, end) for opened, close in _CLOSING)
                or chars.find(_COLUMNS, at, end) >= 0
            ):
                continue
            head = at + self._affiliations.posts.length(at, end)
            beside = head == end or self._is_national(head + 1, end) or self._ends_in_body(head, end)
            # "the Minister of Quays of STATE Hon. NAME": a form of address begins the name.
            beside = beside or self._is_written_out(at, end, start) or self._ends_in_field(head, end)
            # "the Vice-Chair, Minister NAME": the post right before a name, when no comma parts them.
            if comma[0][0] in ",-":
                return self._with_adjective(at, low), end
            if beside:
                return self._led_by_post(self._with_adjective(at, low), reach), end
        return None

    def _national_before(self, start: int, reach: int) -> int:
        """Where the adjective of a state begins that leads from a post to a name (``X, le Togolais NAME``)."""
        states = self._reading.within("state", max(reach, start - _NEAR), start)
        adjective = states[-1] if states and states[-1].end == start - 1 else None
        if adjective is None or adjective.labels[0].form != "adjective":
            return start
        near = self._reading.chars[max(reach, adjective.start - _ARTICLE) : adjective.start]
        return adjective.start if self._comma_article.search(near) else start

    def _is_named_before(self, at: int) -> bool:
        """Whether a bracket with a state and no more ends right before a place (``NAME (State) Chair``)."""
        bracket = self._reading.chars.rfind("(", max(0, at - _NEAR), at)
        state = self._reading.at("state", bracket + 1) if bracket >= 0 else None
        return state is not None and state.end == at - 2

    def _is_served(self, at: int, reach: int) -> bool:
        """Whether a post is one of several people for whom somebody speaks (``on behalf of the youth delegates, NAME
        asked``)."""
        head = self._reading.chars[at : at + self._affiliations.posts.length(at, at + _NEAR)]
        if not head or not self._reading.lexicon.is_plural(head.split()[-1]):
            return False
        low = max(reach, at - _NEAR)
        return any(m.end() + _SMALL >= at for m in self._for_others.finditer(self._reading.lower, low, at))

    def _asks(self, at: int, end: int) -> bool:
        """Whether an office and no more, at whose request or in answer to whom who is named next acts."""
        office = self._function.fullmatch(self._reading.chars, at, end)
        return office is not None and self._asked_by.search(self._reading.chars, max(0, at - _NEAR), at) is not None

    def _is_written_out(self, at: int, end: int, start: int) -> bool:
        """Whether a post in capitals reaches a form of address, with small linking words in it alone."""
        titled = self._honorific.match(self._reading.chars, start)
        return titled is not None and self._capitals.fullmatch(self._reading.chars, at, end) is not None

    def _is_told_whose(self, at: int, end: int) -> bool:
        """Whether a counterpart that ends at ``end`` is a state's, or that of somebody spoken of before (``su homóloga
        de CITY, NAME``)."""
        if self._reading.within("state", max(0, at - _NEAR), end):
            return True
        return self._somebodys.search(self._reading.chars, max(0, at - _ARTICLE), at) is not None

    def _begins_word(self, at: int) -> bool:
        """Whether a word begins here: after a space, a bracket, or a dash that begins a line (``-SENATOR NAME: …``)."""
        before = self._reading.chars[max(0, at - 2) : at]
        return before[-1:] in _BEFORE_WORD or (before[-1:] in "-–—" and not before[:1].isalnum())

    def _led_by_post(self, at: int, reach: int) -> int:
        """Where the words before a name begin whose last post begins ``at``: at another one that an article leads to
        (``the Representative to X, Ambassador NAME``)."""
        before = self.stretch(at, reach) if reach < at and self._reading.chars[at - 2 : at] == ", " else None
        led = before and self._article_before.search(self._reading.chars, max(0, before[0] - _ARTICLE), before[0])
        return before[0] if before and led else at

    def read(self, start: int, end: int) -> Affiliation:
        """What such a stretch says; ``son homologue français`` gives a state and no post."""
        office = self._office(start) if self._affiliations.posts.begins(start, end) else None
        body = self._affiliations.bodies.known(office.start, office.end) if office and office.end == end else None
        if body:
            return Affiliation((Post(body.text, body.start, body.end, body.ref),), (body,))
        found = self._affiliations.read(start, end)
        if self._counterpart.search(self._reading.chars, start, end):
            near = self._reading.within("state", max(0, start - _NEAR), end)
            states = [m for m in near if m.end + 1 >= start]  # "his Kenyan counterpart"
            known = tuple(b for b in found.bodies if b.record is None)  # a town's name is no body's
            return Affiliation(state=states[-1].labels[0].ref) if states else Affiliation(bodies=known)
        state: str | None
        adjective = self._reading.at("state", start)
        if adjective and not found.posts and adjective.labels[0].form == "adjective":
            # "the Kenyan Minister of Labour"
            found, state = self._affiliations.read(adjective.end + 1, end), adjective.labels[0].ref
        else:
            state = self._possessor(start, found)
        if state is None:
            return self._with_owner(start, found)
        # "Tonga's High Commissioner to Fiji" serves Tonga.
        posts = (replace(p, body=state) if (p.body or "state/").startswith("state/") else p for p in found.posts)
        return replace(found, state=state, posts=tuple(posts))

    def _with_owner(self, start: int, found: Affiliation) -> Affiliation:
        """The same with the body whose name stands right before the post, where the words name none."""
        # "the UNHCR Representative in STATE": a state behind is where somebody serves the body.
        open_to = not found.on_behalf_of or (found.state and not found.bodies)
        bodies = self._reading.within("organization", max(0, start - _NEAR), start) if open_to else []
        owner = bodies[-1] if bodies and self._of_body.fullmatch(self._reading.chars, bodies[-1].end, start) else None
        body = self._affiliations.bodies.known(owner.start, owner.end) if owner else None
        if body is None:
            return found
        posts = tuple(replace(p, body=body.ref) for p in found.posts)
        return replace(found, posts=posts, bodies=(body,), state=None, country=found.state or found.country)

    def _possessor(self, start: int, found: Affiliation) -> str | None:
        """The state whose a post is (``Tonga's Minister``); a minister's or an envoy's, in English, also where its name
        stands bare before that (``the Tonga Minister of Quays``)."""
        states = self._reading.within("state", max(0, start - _NEAR), start)
        whose = states[-1] if states else None
        serves = found.state is None and any(self._is_states(p.text) for p in found.posts)
        owns = self._of_body if whose and (serves or whose.labels[0].form == "acronym") else self._possessive
        if whose is None or owns.fullmatch(self._reading.chars, whose.end, start) is None:
            return None
        return whose.labels[0].ref

    def _is_states(self, post: str) -> bool:
        """Whether who holds a post serves a state where its name stands before that."""
        return self._affiliations.serves_state(post) or self._affiliations.served.is_envoy(post)

    def joined(self, name: PersonName, start: int, reach: int, beside: Affiliation) -> Affiliation:
        """What stands ``beside`` a name, with the post before it where that gives none (``the Chair of X, NAME
        (State)``); ``start`` is where the name's honorifics begin."""
        found = self.stretch(start, reach) if reach < start and not beside.posts else None
        if found is None or self.is_of_another(*found) or self.is_stood_for(found[0], name.end):
            return beside
        if self.is_behind_other(found[0], name.end):
            return beside
        held = self._affiliations.read(*found)
        if not held.posts or (held.state and beside.state and held.state != beside.state):
            return beside
        titles = [*(p.text for p in held.posts), *name.honorifics]
        governs = not held.bodies or any(map(self._affiliations.serves_state, titles))
        governs = governs or self._affiliations.presides(held)
        state = held.state or (beside.state if governs else None)
        body = state or next((b.ref for b in beside.bodies), None)
        # Who chairs does so at the meeting, and not in the state.
        own = {p.start: None if self._function.match(p.text) and not held.bodies else body for p in held.posts}
        posts = tuple(Post(p.text, p.start, p.end, p.body or own[p.start]) for p in held.posts)
        country = None if state else beside.state or beside.country
        return Affiliation(posts, held.bodies + beside.bodies, state, country, beside.remarks)

    def apposed(self, start: int, reach: int, after: Affiliation) -> tuple[int, Affiliation]:
        """Where the words about a person begin, and all they say, where a post stands before the name and more comes
        ``after`` it (``the Chair of X, NAME, Minister of Y``)."""
        found = self.stretch(start, reach) if reach < start else None
        if found is None or not after.posts or self.is_of_another(*found):
            return start, after
        held = self.read(*found)
        unknown = not (held.posts or held.bodies or held.state)
        if unknown or (held.state and after.state and held.state != after.state):
            return start, after
        # "the Rapporteur, NAME, Director": at the meeting; "the delegates, A, Director, and B": of several; "for the
        # Director, NAME, Deputy Director".
        served = any(self._function.match(p.text) and not held.bodies for p in held.posts)
        several = any(self._reading.lexicon.is_plural(p.text.split()[0]) for p in held.posts)
        if served or several or self._in_place_of.search(self._reading.chars, max(reach, found[0] - _NEAR), found[0]):
            return start, after
        if self._is_other_before(found[0], after):
            return start, after
        house = None if after.state or after.bodies else next(iter(held.on_behalf_of), None)
        own = after.posts if held.posts else tuple(replace(p, body=p.body or house) for p in after.posts)
        bodies, state = held.bodies + after.bodies, after.state or held.state
        return found[0], replace(after, posts=held.posts + own, bodies=bodies, state=state)

    def is_of_another(self, start: int, end: int) -> bool:
        """Whether the words of such a stretch say that the name is not of who holds the post."""
        return self._of_other.search(self._reading.chars[start:end]) is not None

    def is_stood_for(self, at: int, end: int) -> bool:
        """Whether a sentence begins with in whose place or name somebody acts, up to the post at ``at``, and goes on
        with who does so, whose name ends at ``end`` (``On behalf of the Minister, NAME opened``)."""
        return self._acts_next.match(self._reading.chars, end) is not None and self._begins(at, self._stood_for)

    def is_behind_other(self, at: int, end: int) -> bool:
        """Whether a sentence begins with whom somebody follows, answers or is like, up to the post at ``at``, and goes
        on with what was done by the one whose name ends at ``end`` (``Following the Minister, NAME spoke``)."""
        acts = self._acts_next.match(self._reading.chars, end) is not None
        return acts and (self._begins(at, self._behind_others) or self._is_of_many(at, end))

    def _is_of_many(self, at: int, end: int) -> bool:
        """Whether a post is that of several without a name, behind whom somebody acts (``… and representatives of the
        towns, NAME said``)."""
        head = self._reading.chars[at : at + self._affiliations.posts.length(at, end)]
        return bool(head) and "," in self._reading.chars[at:end] and self._reading.lexicon.is_plural(head.split()[-1])

    def _is_other_before(self, at: int, after: Affiliation) -> bool:
        """The same, and whether somebody acts in their place, where a post of their own stands ``after`` the name."""
        chars, (first, last) = self._reading.chars, (after.posts[0], after.posts[-1])
        if self._article_before.search(chars, max(0, first.start - _ARTICLE), first.start):
            return False  # "Following the Minister, NAME, the Mayor spoke"
        if self._acts_then.match(chars, last.end) is None:
            return False
        return self._begins(at, self._behind_others) or self._begins(at, self._stood_for)

    def _begins(self, at: int, words: re.Pattern[str]) -> bool:
        """Whether such words and no others begin the sentence of a place, up to it."""
        sentence = self._reading.sentence(at)
        return sentence is not None and words.fullmatch(self._reading.lower, sentence[0], at) is not None

    def _are_told_of(self, at: int, end: int) -> bool:
        """Whether several by their post stand in words before a clause that is of who is named behind it (``Noting the
        views of the members, thanking all, NAME said``)."""
        clause = self._doing.search(self._reading.lower, at, end)
        told = self._reading.chars[at : clause.start()].split() if clause else []
        return bool(told) and self._reading.lexicon.is_plural(told[0])

    def _others(self, at: int, end: int) -> bool:
        """Whether an article begins another post after this one, which is then somebody else's (``the Minister of A
        and the Director of B, NAME``)."""
        joined = self._another.finditer(self._reading.lower, at, end)
        return any(self._affiliations.posts.begins(match.end(), end) for match in joined)

    def _is_of_body(self, at: int) -> bool:
        """Whether a word for a post is one of a body's name (``Mayors Council``, ``UN Migration Director``)."""
        known = self._reading.at("organization", at)
        if known is None and not self._reading.covers("organization", at):
            return False
        if self._office(at):
            return False
        if known is None:
            return True
        return known.end > at + self._affiliations.posts.length(at, known.end)

    def _office(self, at: int) -> Match | None:
        """The name of a body that is that of who heads it, with the word for a post at ``at`` (``the United Nations
        High Commissioner for Ports, NAME``)."""
        for name in self._reading.within("organization", max(0, at - _NEAR), at + _REACH):
            if name.start <= at < name.end:
                head = at + self._affiliations.posts.length(at, name.end)
                capitals = all(word[0].isupper() for word in self._reading.chars[name.start : at].split())
                return name if capitals and self._field.match(self._reading.chars, head, name.end) else None
        return None

    def _ends_in_body(self, head: int, end: int) -> bool:
        """Whether the body that a post is in is all that goes on with it (``the Director of ORGANIZATION NAME``)."""
        known = self._reading.within("organization", head, end)
        last = known[-1] if known else None
        if last is None or last.end != end or last.start - head > _BODY:
            return False
        return self._link.fullmatch(self._reading.chars, head, last.start) is not None

    def _ends_in_field(self, head: int, end: int) -> bool:
        """Whether a post goes on with nothing but its state (``the Minister for Ports of STATE NAME``), its town, its
        field of work, or one word in small letters (``le directeur des frontières NAME``)."""
        in_state = self._reading.covers("state", end - 1)
        if not in_state and self._of_field.fullmatch(self._reading.chars, head, end):
            return True
        states = self._reading.within("state", head, end) or self._reading.within("place", head, end)
        last = states[-1] if states else None
        if last is None or last.end != end or last.labels[0].form == "adjective":
            return False
        return self._to_state.fullmatch(self._reading.chars, head, last.start) is not None

    def _is_national(self, start: int, end: int) -> bool:
        """Whether one adjective is all that goes on with a post: a state's (``le procureur belge NAME``), a town's."""
        if self._qualifier.fullmatch(self._reading.lower, start, end):
            return True
        state = self._reading.at("state", start)
        return state is not None and state.end == end and state.labels[0].form == "adjective"

    def _with_adjective(self, at: int, low: int) -> int:
        """Where a post begins with the adjective of a state before it (``the Spanish Ambassador, NAME``)."""
        states = self._reading.within("state", max(low, at - _NEAR), at)
        adjective = bool(states) and states[-1].end == at - 1 and states[-1].labels[0].form == "adjective"
        return states[-1].start if adjective else at
