"""The parts of an affiliation: stretches between commas, and whether each is a post, a body, a state or a place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from ingest.gazetteer import Match
from ingest.lexicon import NOT_KINDS, Lexicon, caseless, compiled
from ingest.naming.bodies import Bodies
from ingest.naming.body_brackets import around_body, holds_body
from ingest.naming.names import PARTICLE
from ingest.naming.posts import Posts
from ingest.naming.served import Served
from ingest.naming.states_in_tongues import in_other_languages
from ingest.naming.states_served import StatesServed
from ingest.page.pieces import pieces
from ingest.page.postal import postal_addresses
from ingest.page.reading import Reading

__all__ = ["AffiliationParts", "Part"]

_FIELD = 30  # of one field of work among several
_MEMBERS = 4  # more than the words of the last two on the list in a body's name
_CAPITAL_WORD = re.compile(r"[A-ZÀ-Þ][\w-]+\s")
_STANDING = re.compile(r"(?:[A-ZÀ-Þ][\w-]+\s){1,2}(?=[A-ZÀ-Þ])")
_WORD = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]+")
_NEXT = re.compile(r"[A-ZÀ-Þ][^,;:.()\n]{2,60}")
_ONE_WORD = re.compile(r"[\w&/.-]+")
_BRACKET = re.compile(r"[(\[]")
_PARENTHESIS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
_PERSON = re.compile(rf"[A-ZÀ-Þ][a-zà-ÿ]+(?:-[A-ZÀ-Þ][a-zà-ÿ]+)?(?:\s(?:{PARTICLE}[ -])?[A-ZÀ-Þ][a-zà-ÿ'’-]+){{1,3}}")
_LETTERS = re.compile(r"(?=(?:\W?\w){4})[A-Z]{2,}(?:[-–/ ][A-Z]{2,}|[-– ]?\d+){0,3}")
_LEGAL_FORM = re.compile(r"(?:[A-Z]\.){2,}(?:\s?(?:[^\W\d_]{2}\s)?(?:[A-Z]\.){1,3})?|[A-Z]\.[A-Z]")


@dataclass(slots=True)
class Part:
    """A stretch of the clean text; ``kind`` is ``post``, ``chair``, ``body``, ``state``, ``place``,
    ``seat`` (the state that a body is in) or ``other``."""

    start: int
    end: int
    kind: str


class AffiliationParts:
    """Parts affiliations in one document."""

    def __init__(self, reading: Reading, bodies: Bodies, posts: Posts, served: Served) -> None:
        self.reading = reading
        self.bodies = bodies
        self.posts = posts
        self._served = served
        self._states = StatesServed(reading)
        reading.lexicon.equip(self, AffiliationParts._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        heads = lexicon.any_of("posts", "heads")
        self._joins_post = caseless(rf"{lexicon.any_of('grammar', 'and')}\s+(?={heads}(?!\w))")
        self._and = compiled(rf"\s(?!&){lexicon.any_of('grammar', 'and')}\s", re.IGNORECASE)  # no "Oars & Sails"
        self._field = compiled(rf"(?<!\w){lexicon.any_of('bodies', 'field')}\s+\S", re.IGNORECASE)
        self._continues = compiled(lexicon.any_of("posts", "continuation") + r"\b", re.IGNORECASE)
        kinds = lexicon.any_of("bodies", *(k for k in lexicon.kinds("bodies") if k not in NOT_KINDS))
        self._of_body = compiled(rf"\s{lexicon.any_of('bodies', 'at')}\s*(?=[A-ZÀ-Þ])(?=(?i:{kinds})(?!\w))")
        self._link = compiled(rf"\s(?i:{lexicon.any_of('bodies', 'at')})\s*(?=[A-ZÀ-Þ])")
        self._listing = compiled(rf"\s(?i:{lexicon.any_of('bodies', 'at', 'what_for')})\s*(?=[A-ZÀ-Þ])")
        # "l'association Quais ouverts": a body that is called so in small letters
        link = lexicon.any_of("bodies", "at")
        self._small = compiled(rf"(?=[a-zà-ÿ])(?i:{kinds})\s+(?:{link}\s*)?(?=[A-ZÀ-Þ«“])")
        # "(Remarks)", "(Online)", "(tbc)": one word that is no acronym
        part = rf"{lexicon.any_of('sessions', 'speeches')}|{lexicon.any_of('roles', 'speaker', 'video')}"
        self._remark = compiled(rf"{part}|{lexicon.any_of('documents', 'forthcoming')}", re.IGNORECASE)
        chair = rf"{lexicon.any_of('roles', 'chair')}|{lexicon.any_of('transcripts', 'presiders')}"
        self._chair = compiled(rf"(?:{chair})", re.IGNORECASE)
        # "(Worker, STATE)", at a tripartite meeting
        self._side = caseless(lexicon.any_of("transcripts", "sides"))
        onward = rf"{lexicon.any_of('grammar', 'finite', 'relative')}|{lexicon.any_of('bodies', 'run_on')}"
        # "(Iceland, L, SOC)": a chamber and a group of an assembly
        self._seat = compiled(rf"(?:,\s?(?:[A-Z]|(?i:{lexicon.any_of('transcripts', 'party_groups')}))(?!\w))+")
        self._possessive = compiled(lexicon.any_of("grammar", "possessive"))
        self._tells = caseless(rf"(?:{onward})(?!\w)")
        self._no_names = frozenset((*lexicon.words("names", "not_names"), *lexicon.words("names", "things")))
        self._post_last = bool(lexicon.data["bodies"]["head_last"])
        self._capital_fields = bool(lexicon.data["posts"]["capital_portfolio"])

    def of(self, start: int, end: int, lines: Iterable[int]) -> tuple[list[Part], list[Match], list[str]]:
        """Stretches between commas outside brackets, sorted; states and remarks in brackets are taken out."""
        states: list[Match] = []
        remarks: list[str] = []
        offices: list[Part] = []  # "NAME, Body (Chair)": whoever leads the meeting that the paper reports
        holes = [(at - 1, at) for at in lines]
        holes += [*in_other_languages(self.reading, start, end), *around_body(self.reading, self.bodies, start, end)]
        holes += postal_addresses(self.reading, start, end)
        homes = dict(self._served.peoples.homes(start, end))
        holes += [(mark, at) for at, mark in homes.items()]
        chars = self.reading.chars
        bracketed = _BRACKET.search(chars, start, end)  # in few, and soon told
        for match in _PARENTHESIS.finditer(chars, start, end) if bracketed else ():
            if self.reading.covers("state", match.start(1)) and self.reading.at("state", match.start(1)) is None:
                continue  # "Iran (Islamic Republic of)": the bracket is the name's own
            inside = self.reading.within("state", match.start(1), match.end(1))
            if self._tells_state(match, inside):
                states.append(inside[0])
                holes.append((match.start(), match.end()))
            elif match.end() >= end - 1 and holds_body(self.posts, match, start):
                holes += [(match.start(), match.start(1)), (match.end(1), match.end())]
            elif match.end() >= end - 1 and (not _ONE_WORD.fullmatch(match[1]) or self._remark.fullmatch(match[1])):
                remarks.append(match[1])
                holes.append((match.start(), match.end()))
            elif self._chair.fullmatch(match[1]):
                offices.append(Part(match.start(1), match.end(1), "chair"))
                holes.append((match.start(), match.end()))
        parts: list[Part] = []
        # "Committee on Economic, Social and Cultural Rights": the commas are the name's own.
        whole = [(m.start, m.end) for m in self.reading.within("organization", start, end)]
        whole += self._states.in_stretch(start, end)
        for low, high in pieces(chars, start, end, holes, whole):
            second = None if self.posts.begins(low, high) else next(self.posts.further(low, high), None)
            self._place(parts, low, second.start() if second else high)
            if low in homes:
                parts[-1].kind = "seat"
            if second:
                self._place(parts, second.end(), high)
        return [*self._told_apart(parts), *offices], states, remarks

    def _tells_state(self, bracket: re.Match[str], inside: list[Match]) -> bool:
        """Whether a bracket has a state and nothing else, maybe in two languages (``(Jordania/Jordan)``)."""
        if self.before_seat(*bracket.span(1)) < bracket.end(1):
            return True
        names = {m.labels[0].ref for m in inside}
        halves = [half.strip() for half in bracket[1].split("/")]
        return len(names) == 1 and any(inside[0].end - inside[0].start > 0.8 * len(half) for half in halves)

    def is_remark(self, start: int, end: int) -> bool:
        """Whether a stretch is a speech or tells how somebody takes part, and no body (``Remarks``, ``online``)."""
        return self._remark.fullmatch(self.reading.chars, start, end) is not None

    def before_seat(self, start: int, end: int) -> int:
        """Where a state ends behind which is told only where in an assembly its member sits (``Iceland, L, SOC``); else
        ``end``."""
        state = self.reading.at("state", start)
        return state.end if state and self._seat.fullmatch(self.reading.chars, state.end, end) else end

    def is_named_body(self, start: int, end: int) -> bool:
        """Whether a stretch is two words with capitals or more, of which the last is one for a body (``Quays
        Secretariat``)."""
        words = self.reading.chars[start:end].split()
        capitals = len(words) > 1 and all(word[0].isupper() for word in words)
        return capitals and self.bodies.ends_like_one(self.reading.chars[start:end])

    def _place(self, parts: list[Part], start: int, end: int) -> None:
        """Add a stretch, or lengthen the one before it, which small letters and ``Chargée de …`` go on with."""
        chars = self.reading.chars
        joined = self._joins_post.match(self.reading.lower, start, end)
        start = joined.end() if joined else start
        last = parts[-1] if parts else None
        if last and (self.is_remark(start, end) or self._tells.match(self.reading.lower, start, end)):
            return  # "Rector of the University, welcoming remarks", "Director, who will present the plan"
        if last and chars[start].islower() and chars.endswith("/ ", 0, start) and not self._is_state(start, end):
            return  # "Dockers' Union / civil society": for which side somebody takes part
        if last and last.kind in ("post", "body"):
            small = chars[start].islower() and not self.posts.begins(start, end) and not self._is_state(start, end)
            small = small and not self.bodies.begins(start)  # "permanent secretary, ministry of Quays"
            listed = self._within_name(start) or self._lists_on(last, start, end)
            listed = listed or self._lists_states(last, start, end)
            if small or listed or (last.kind == "post" and self._continues.match(chars, start, end)):
                last.end = end
                return
        head = self._head_of_list(parts)
        if head is not None and self._lists_on(parts[head], start, end):
            # "Minister of Farms, Forests, Fisheries and Weather"
            parts[head].end = end
            del parts[head + 1 :]
            return
        kind = self._kind(start, end)
        if kind == "post" and last and last.kind == "post" and self.posts.names_people(start, end, held=True):
            kind = "body"
        parts.append(Part(start, end, kind))

    def _head_of_list(self, parts: list[Part]) -> int | None:
        """Which part a list of short stretches, read as nothing known so far, may go on with."""
        at = len(parts) - 1
        while at >= 0 and parts[at].kind == "other" and parts[at].end - parts[at].start < _FIELD:
            at -= 1
        return at if 0 <= at < len(parts) - 1 and parts[at].kind in ("post", "body") else None

    def _within_name(self, at: int) -> bool:
        """Whether a stretch begins amid a name of the registry (``Committee on Ports, Lakes and Cultural Rights``)."""
        return self.reading.covers("organization", at) and self.reading.at("organization", at) is None

    def _lists_on(self, last: Part, start: int, end: int) -> bool:
        """Whether a stretch ends the list in a ministry's name or a minister's post (``… of Gender, Labour and …``)."""
        may, fielded = self.bodies.may_list(last.start), False
        if last.kind == "post":
            head = last.start + self.posts.length(last.start, last.end)
            post = self.reading.chars[last.start : head]
            # "Commissioner for Trade, Customs and Ports", but "Commissioner, Customs and Ports Control"
            fielded = self._served.by_post(post)
            may = fielded or (self._served.has_portfolio(post) and head < last.end)
            whole = self._before_whole(start, end)
            sure = whole < end or last.end + 2 < start or self._body_next(end)
            may = may or self.posts.lists_on(head, last.end, start, whole, sure=sure)
        # "Director for the North, the South and the Islands"
        may = may or (last.kind == "post" and self._field.search(self.reading.chars, last.start, last.end) is not None)
        may = may or (last.kind == "post" and self._heads_unit(last))
        may = may or self._lists_members(last, start, end)
        # "…, Población y Migración de la Secretaría de Gobernación": the list ends before the body that it is of.
        named = self.bodies.begins(start) and not (fielded and self.posts.is_unlinked(start, end))
        named = named or self.bodies.ends_like_one(self.reading.chars[start : self._before_whole(start, end)])
        named = named or self.bodies.kind_after_state(start, end) is not None
        if not may or named or (self._kind(start, end) != "other" and not self.bodies.begins(start)):
            return False
        return self._and.search(self.reading.chars, start, end) is not None

    def _lists_states(self, last: Part, start: int, end: int) -> bool:
        """Whether several states end the list of those for which an office is, whose first ends the part before
        (``Office for STATE, STATE and STATE``)."""
        states = self.reading.within("state", start, end)
        both = len(states) > 1 and states[0].start == start and states[-1].end == end
        return both and any(m.end == last.end for m in self.reading.within("state", last.start, last.end))

    def _lists_members(self, last: Part, start: int, end: int) -> bool:
        """Whether a stretch of one word in capitals, *and* and one or two more ends the list of whom a body is of
        (``Union of Dockers, Weavers and Lock Keepers``): two people have more words. Words for fields of work end the
        list in a committee's name, however many (``Chair of the Committee on Ports, Human Rights and Democracy``)."""
        chars = self.reading.chars
        both = self._and.search(chars, start, end)
        body = self._named_in(last) if both else None
        if both is None or body is None or self._listing.search(chars, body, last.end) is None:
            return False
        words = [chars[start : both.start()], *chars[both.end() : end].split()]
        few = 1 < len(words) < _MEMBERS and all(_WORD.fullmatch(word) for word in words)
        return few or (self.bodies.is_committee(body) and self.bodies.names_field(chars[start:end]))

    def _named_in(self, part: Part) -> int | None:
        """Where the body begins that a part is, or that ends a post (``Chair of the Committee …``)."""
        if part.kind == "body":
            return self._committee(part.start, part.end) or part.start
        found = [m.end() for m in self._of_body.finditer(self.reading.chars, part.start, part.end)]
        if part.kind == "post" and not found:  # "Chair of the Standing Committee on Ports"
            links = self._link.finditer(self.reading.chars, part.start, part.end)
            return next(filter(None, (self._committee(m.end(), part.end) for m in links)), None)
        return found[-1] if part.kind == "post" and self.bodies.begins(found[-1]) else None

    def _committee(self, start: int, end: int) -> int:
        """Where the word for a committee stands behind one word or two in capitals (``Standing Committee on Ports``); 0
        where none does."""
        lead = _STANDING.match(self.reading.chars, start, end) if self._post_last else None
        ends = [m.end() for m in _CAPITAL_WORD.finditer(self.reading.chars, start, lead.end())] if lead else []
        return next((at for at in ends if self.bodies.is_committee(at)), 0)

    def _before_whole(self, start: int, end: int) -> int:
        """Where the words end before the body that they are of (``… and Ports of the Commission``), or ``end``."""
        links = self._link.finditer(self.reading.chars, start, end)
        known = (m for m in links if self._names_one(m.end()))
        return next((m.start() for m in known), end)

    def _body_next(self, at: int) -> bool:
        """Whether a comma and the name of a body follow a stretch that ends here."""
        return self.reading.chars.startswith(", ", at) and self._names_one(at + 2)

    def _names_one(self, at: int) -> bool:
        """Whether the name of a body begins here."""
        if self.bodies.begins(at) or self.reading.at("organization", at):
            return True
        named = _NEXT.match(self.reading.chars, at)
        return named is not None and self.bodies.ends_like_one(named[0])

    def _heads_unit(self, post: Part) -> bool:
        """Whether a post names a department, in whose name a list may stand (``head of the Unit for Policy, Records and
        …``)."""
        begins = (m.end() for m in self._of_body.finditer(self.reading.chars, post.start, post.end))
        return any(self.bodies.may_list(at) for at in begins)

    def _kind(self, start: int, end: int) -> str:
        if self._is_state(start, end):
            return "state"
        place = self.reading.at("place", start)
        if place and place.end == end:
            return "place"
        if self.bodies.known(start, end) or self.posts.names_people(start, end):
            return "body"
        posted = self.posts.begins(start, end) or self.posts.after_body(start, end) or self._is_of_field(start, end)
        if (posted and not self._is_of_office(start, end)) or self._side.fullmatch(self.reading.lower, start, end):
            return "post"
        named = self.bodies.begins(start) or self._small.match(self.reading.chars, start, end)
        return "body" if named or self._committee(start, end) else "other"

    def _is_of_office(self, start: int, end: int) -> bool:
        """Whether a post only begins the name of its holder's office (``Attorney General's Chambers``); a state's name
        may have such a sign, too (``High Commissioner of the People's Republic of STATE``)."""
        head = start + self.posts.length(start, end)
        own = self._possessive.search(self.reading.chars, head, end) if self.bodies.begins(start) else None
        return own is not None and not self.reading.covers("state", own.start())

    def _is_of_field(self, start: int, end: int) -> bool:
        """Whether a word for a body only says what a post at the end is about (``Programme Lead``)."""
        text = self.reading.chars[start:end]
        if not (self._post_last and self.posts.end_words(start, end)) or self._link.search(text):
            return False
        return not self.reading.lexicon.is_plural(text)

    def _is_state(self, start: int, end: int) -> bool:
        """Whether a stretch is a state's name, with at most a small linking word before it."""
        states = [m for m in self.reading.within("state", start, end) if m.labels[0].form != "adjective"]
        # "Iran (Islamic Republic of)": the bracket that ends the name is not in the match.
        if not states or self.reading.chars[states[-1].end : end].strip(")"):
            return False
        before = self.reading.chars[start : states[0].start].strip()
        # "judge from Sudan" is a post.
        small = before.islower() and len(before.split()) <= 2 and not self.posts.begins(start, end)
        return not before or small

    def _told_apart(self, parts: list[Part]) -> list[Part]:
        """An unknown stretch before a body is a field of work: a post, or a post's end; a capital makes a body."""
        told: list[Part] = []
        for i, part in enumerate(parts):
            before_body = any(s.kind in ("other", "body") for s in parts[i + 1 :])
            if part.kind == "other" and _LEGAL_FORM.fullmatch(self.reading.chars, part.start, part.end):
                continue
            if part.kind == "other" and self._names_body(part, parts[i + 1 :]):
                part.kind = "body"
            if part.kind == "other" and self.posts.end_words(part.start, part.end):
                part.kind = "post"
            if part.kind == "other" and before_body and (i == 0 or self._is_field(part, parts[i + 1 :])):
                if told and told[-1].kind == "post":
                    told[-1].end = part.end
                    continue
                part.kind = "post"
            elif part.kind == "other" and (self._is_where(part, told) or self._is_holder(part, told)):
                continue
            elif part.kind == "other" and self._may_name(part):
                part.kind = "body"
            told.append(part)
        return told

    def _may_name(self, part: Part) -> bool:
        """Whether a stretch begins as a body's name does: with a capital, a quotation mark or a word for a body."""
        first = self.reading.chars[part.start]
        return first.isupper() or first in '«"' or self.bodies.begins(part.start)

    def _is_holder(self, part: Part, told: list[Part]) -> bool:
        """Whether somebody's name follows a post that says in which body or state it is, or ends with the post that it
        serves (``aide to the President of STATE, NAME NAME``, ``aide to the President, NAME NAME``)."""
        post = told[-1] if told and told[-1].kind == "post" else None
        text = self.reading.chars[part.start : part.end]
        if post is None or _PERSON.fullmatch(text) is None or self.bodies.ends_like_one(text):
            return False
        if not self._no_names.isdisjoint(text.split()):
            return False
        last = self.reading.chars.rfind(" ", post.start, post.end) + 1
        # "Executive Director, Open Harbour": all of it is one post.
        own = post.start + self.posts.length(post.start, post.end)
        if last > own and last + self.posts.length(last, post.end) == post.end:
            return True
        return any(self.reading.within(layer, post.start, post.end) for layer in ("organization", "state"))

    def _is_where(self, part: Part, told: list[Part]) -> bool:
        """Whether a word or two after a body, or a post of a town's, are where it is: no acronym, no word for a
        body."""
        words = self.reading.chars[part.start : part.end].split()
        capitals = len(words) <= 2 and all(w.istitle() for w in words)
        # "City Councillor for Housing, TOWN"
        local = bool(told) and told[-1].kind == "post" and self.posts.is_local(told[-1].start, told[-1].end)
        body = self._named_in(told[-1]) if told else None  # "Director of the Quays Observatory, TOWN"
        named = body is not None and (told[-1].kind == "body" or not self.bodies.governs(body))
        where = local or named or (bool(told) and told[-1].kind == "body")
        return where and capitals and not self.bodies.ends_like_one(" ".join(words))

    def _names_body(self, part: Part, later: list[Part]) -> bool:
        """Whether words with capitals that a word for a body ends stand before a town, and no more than its state
        (``Lakeside Migrant Centre, Hong Kong``); letters alone are no field of work (``QLAB, QPCU``)."""
        text = self.reading.chars[part.start : part.end]
        letters = bool(later) and _LETTERS.fullmatch(text) is not None
        if not later or later[0].kind != "other" or any(p.kind not in ("state", "place") for p in later[1:]):
            return letters
        like = self.bodies.ends_like_one(text) or self._is_like_name(text, later[0])
        return letters or (text[0].isupper() and like and self._is_where(later[0], [replace(part, kind="body")]))

    def _is_like_name(self, text: str, after: Part) -> bool:
        """Whether words with capitals, none of them one for a field of work, stand before one that is no acronym
        (``Open Quays, TOWN``)."""
        words, where = text.split(), self.reading.chars[after.start : after.end]
        named = len(words) > 1 and words[-1][0].isupper() and " " not in where
        return named and not self.bodies.names_field(text) and self.posts.end_words(after.start, after.end) is False

    def _is_field(self, part: Part, later: list[Part]) -> bool:
        """Whether a stretch is a field of work rather than a name: only its first word has a capital, or fields are
        written with capitals, no word for a body ends it, and a body comes after it."""
        text = self.reading.chars[part.start : part.end]
        if not any(w[0].isupper() for w in text.split()[1:]):
            return True
        bodies = any(s.kind == "body" for s in later)
        return self._capital_fields and bodies and not self.bodies.ends_like_one(text) and "(" not in text
