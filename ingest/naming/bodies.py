"""Bodies that a text names: those of the registry, and those that begin like one (``Ministère …``)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from ingest.folding import slug
from ingest.lexicon import NOT_KINDS, Lexicon, caseless, compiled
from ingest.naming.body_names import ACRONYM, BodyNames, acronym_length, not_owning, own_acronym
from ingest.naming.name_ends import NameEnds
from ingest.naming.officers import Officers
from ingest.naming.small_heads import SmallHeads
from ingest.page.reading import Reading
from ingest.records import OrganizationRecord
from ingest.values import value

__all__ = ["STATE_BODIES", "Bodies", "Body"]

STATE_BODIES = frozenset(("ministry", "government", "unit"))
"""Kinds of bodies that are a state's own, or a part of one."""

_WORDS = re.compile(r"\S+|[A-ZÀ-Þ][a-zà-ÿ]+(?:, [A-ZÀ-Þ][a-zà-ÿ]+)+ \w{1,3} [A-ZÀ-Þ][a-zà-ÿ]+")
_SERIES, _WORD, _NATIONAL = "series/", re.compile(r"\w+"), frozenset(("igo", "academic"))
_OF_PEOPLE = frozenset(("ngo", "network", "forum", "private", "academic"))
_NAMED_BARE, _HOUSES = frozenset(("ministry", "private", "forum")), frozenset(("igo", "government"))


@value
class Body:
    """A body named in the clean text; ``record`` is None where the registry has it."""

    ref: str
    text: str
    kind: str
    start: int
    end: int
    record: OrganizationRecord | None = None

    @property
    def records(self) -> tuple[OrganizationRecord, ...]:
        """The record, if any, under its name alone, and as the document writes it where it adds the state."""
        return () if self.record is None else tuple({self.record: 0, replace(self.record, label=self.text): 0})


class Bodies:
    """Reads names of bodies in one document and remembers what it called them."""

    def __init__(self, reading: Reading, introduced: Iterable[OrganizationRecord] = ()) -> None:
        self.reading = reading
        self._introduced = {record.ref: record for record in introduced}
        lexicon = reading.lexicon
        self.names = BodyNames(lexicon, reading.registry)
        lexicon.equip(self, Bodies._learn)
        self._kinds_at: dict[int, str | None] = {}
        self._kinds_of_names: dict[str, str] = {}
        self.ends = NameEnds(reading, self._head)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._person = compiled(rf"{lexicon.literal('names', 'm', 'f', 'none')}\s+(?=[A-ZÀ-Þ])")
        self._kinds = [k for k in lexicon.kinds("bodies") if k not in NOT_KINDS]
        self._secretariat = caseless(rf"(?<!\w){lexicon.any_of('bodies', 'secretariats')}(?!\w)")
        groups = "|".join(f"(?P<k{i}>{lexicon.any_of('bodies', kind)})" for i, kind in enumerate(self._kinds))
        self._head = caseless(rf"(?:{groups})(?!\w)")
        self._small_heads = lexicon.made(SmallHeads)
        at = lexicon.any_of("bodies", "at")
        self._post = caseless(rf"(?:{lexicon.any_of('posts', 'heads')}){not_owning(lexicon)}")
        joint, under = lexicon.any_of("grammar", "and"), lexicon.any_of("bodies", "under")
        self._dangling = compiled(rf"[\s,;]+(?i:{joint}|{under})$")
        self._officers = lexicon.made(Officers)
        self._capital_portfolio = bool(lexicon.data["posts"]["capital_portfolio"])
        self._portfolio = compiled(rf"(?<!\w){lexicon.any_of('posts', 'portfolios')}(?!\w)", re.IGNORECASE)
        self._state_word = compiled(lexicon.any_of("states", "members"), re.IGNORECASE)
        called = rf"(?:{lexicon.any_of('bodies', 'called')}\s+)?"
        begins = rf"(?=[A-ZÀ-Þ«]|{self._small_heads.pattern})"  # "founder of the charity Open Quays"
        self._after_link = compiled(rf"(?:^|(?<=\s))(?i:{at})(?:(?<=')|\s+){called}{begins}")
        self._field = compiled(rf"(?<!\w){lexicon.any_of('bodies', 'field')}\s+$", re.IGNORECASE)
        self._in_field = caseless(rf"(?<!\w){lexicon.any_of('bodies', 'field')}\s")
        self._generic = frozenset(
            word.casefold()
            for key in ("generic", "links")
            for word in lexicon.words("bodies", key)
            for word in word.split()
        )
        day = rf"{lexicon.any_of('meetings', 'at_time')}\s{lexicon.any_of('dates', 'months')}(?!\w)"
        self._run_on = compiled(rf",?\s+(?:{lexicon.any_of('bodies', 'run_on')}|{day})|\s?:\s", re.IGNORECASE)
        bare = "|".join(form for forms in lexicon.data["speech"]["bare"].values() for form in forms) or "(?!)"
        self._verb = compiled(rf"\s(?:{bare})\s(?={lexicon.any_of('grammar', 'definite')})")
        # "Member of the National Assembly": each state has one, and no field of work is called so.
        self._houses = caseless(rf"{lexicon.any_of('bodies', 'houses')}(?!\w)")
        self._link_end = compiled(rf"\s*,?\s*(?i:{at})\s*$")
        self._link_on = compiled(rf"\s+(?i:{at})(?:(?<=')|\s+)(?=[A-ZÀ-Þ])")
        self._national = caseless(rf"{lexicon.any_of('bodies', 'national')} ")

    def known(self, start: int, end: int) -> Body | None:
        """The registry's body whose name this stretch is, but for an acronym in brackets."""
        match = self.reading.at("organization", start)
        if match is None or match.labels[0].ref.startswith(_SERIES):
            return None
        whole = match.end >= end - acronym_length(self.reading.chars, match.end, end)
        return self._of_registry(start, match.end, match.labels[0].ref) if whole else None

    def is_introduced(self, ref: str) -> bool:
        """Whether the document itself introduces this body, and the registry lacks it."""
        return ref in self._introduced

    def may_list(self, start: int) -> bool:
        """Whether a body begins here in whose name a list may stand: one of a state, or a part of one."""
        return self._kind_at(start) in ("ministry", "unit", "government")

    def is_committee(self, start: int) -> bool:
        """Whether a committee or another organ of states begins here, in whose name fields of work may be listed."""
        return self._kind_at(start) == "igo"

    def names_field(self, words: str) -> bool:
        """Whether one of these words at least is a field of work's (``Human Rights and Democracy``)."""
        return self.names.has_topic(words)

    def governs(self, start: int) -> bool:
        """Whether a ministry or a department begins."""
        return self._kind_at(start) in ("ministry", "unit")

    def is_house(self, start: int) -> bool:
        """Whether the name of a house of parliament begins here."""
        return self._houses.match(self.reading.lower, start) is not None

    def own_of_state(self, start: int) -> bool:
        """Whether a ministry, a parliament or a government's office begins here."""
        return self._kind_at(start) in ("ministry", "government")

    def begins(self, start: int) -> bool:
        """Whether a body's name begins here with one of the lexicon's heads."""
        return self._kind_at(start) is not None

    def read(
        self, start: int, end: int, *, after_post: bool = False, lone: bool = False, proper: bool = True
    ) -> list[Body]:
        """Bodies named in a stretch of an affiliation, in order; without ``after_post`` the stretch itself names one.

        ``lone``: a single unknown word with a capital may name one (``Présidente de Velora``). ``proper``: words with
        capitals that no head begins may (not after ``Minister of …``, where they are a portfolio).
        """
        heads = self._heads(start, end, after_post=after_post, lone=lone, proper=proper)
        found: list[Body] = []
        for i, (begin, kind, known) in enumerate(heads):
            if known is not None:
                stop = known[0] + acronym_length(self.reading.chars, known[0], end)
                found.append(self._of_registry(begin, stop, known[1], end))
                continue
            stop = self._stop(heads[i:], end)
            found.append(self._new(begin, stop, kind))
        return [b for b in found if len(b.text) > 1 and not (b.record and self.names.is_none(b.text, b.kind))]

    def _stop(self, heads: list[tuple[int, str | None, tuple[int, str] | None]], end: int) -> int:
        """Where the first of these names ends: before the first that belongs to none before it."""
        for (begin, kind, _), (after, _, _) in pairwise(heads):
            if not self._belongs(begin, after, kind):
                return self._before_link(begin, after)
        return end

    def _heads(
        self, start: int, end: int, *, after_post: bool, lone: bool, proper: bool
    ) -> list[tuple[int, str | None, tuple[int, str] | None]]:
        """Offsets at which bodies begin, with their kind, or with the end and ref of a body of the registry."""
        known = {
            m.start: (m.end, m.labels[0].ref)
            for m in self.reading.within("organization", start, end)
            if not m.labels[0].ref.startswith(_SERIES)
        }
        places = [] if after_post else [start]
        places += self.ends.not_abroad(self._after_link.finditer(self.reading.chars, start, end))
        heads: list[tuple[int, str | None, tuple[int, str] | None]] = []
        reach = start
        for place in sorted({*places, *known}):
            kind = self._kind_at(place) or (self.kind_after_state(place, end) if place > start else None)
            if place in known:
                if (
                    any(k is not None and k[1] == known[place][1] for _, _, k in heads)
                    and self.reading.chars[place - 1] == "("
                ):
                    continue
                if heads and heads[-1][2] is None and self.ends.is_acronym_of(heads[-1][0], place, known[place][1]):
                    heads[-1] = (*heads[-1][:2], known[place])
                    continue
                longer = kind is not None and self.ends.goes_on(known[place][0], end)
                if place >= reach and not longer and not self.ends.is_part(known[place], end):
                    heads.append((place, kind, known[place]))
                    reach = known[place][0]
                    continue
            alone = lone and not heads and self.ends.may_be_lone(start, place)
            named = proper and not heads and self._proper(place, end, first=place == start, lone=alone)
            if place < reach or (kind is None and not named) or (kind and self.ends.begins_state(place)):
                continue
            # "Regional Representative for the countries of AREA": a field of work.
            if place > start and kind is None and self._in_field.search(self.reading.lower, start, place):
                continue
            bare = place != start and kind and kind not in _NAMED_BARE and self._is_bare(place, end)
            # "Member of the Parliament of STATE"
            whose = self.ends.before_state(place, end) if bare and kind in _HOUSES else ""
            bare = bare and self._houses.match(self.reading.lower, place, end) is None
            if bare and (not whose or self.names.is_government(whose)):
                continue
            heads.append((place, kind, None))
        # ``Director of Quays of the Municipality``: what a body with a word for one follows, or one that is known, is a
        # field of work.
        return [
            h
            for i, h in enumerate(heads)
            if h[1] or h[2] or h[0] == start or not any(k[1] or k[2] for k in heads[i + 1 :])
        ]

    def _is_bare(self, at: int, end: int) -> bool:
        """Whether only the word for a body stands here, which then is a field of work (``Ministra de Gobierno``), or
        for a part of the body after it, which it doesn't tell from its others (``Head of Unit at the COMMISSION``)."""
        match = self._head.match(self.reading.lower, at, end)
        if match is None:
            return False
        return match.end() >= self.ends.without_state(at, end) or (
            self._kind_of(match) == "unit" and self._is_whole_next(match.end(), end)
        )

    def _is_whole_next(self, at: int, end: int) -> bool:
        """Whether a link leads from here to a body of the registry that ends the stretch, or to one of a state's."""
        link = self._link_on.match(self.reading.chars, at, end)
        known = self.known(link.end(), end) if link else None
        own = link is not None and self.own_of_state(link.end())
        return own or (known is not None and not self.is_introduced(known.ref))

    def _proper(self, at: int, end: int, *, first: bool, lone: bool = False) -> bool:
        """Whether capitals of no known head may name a body: not a state, a place or a lone word of a post."""
        state = self.reading.at("state", at) if first else None
        national = state is not None and state.labels[0].form == "adjective" and state.end < end
        covered = any(self.reading.covers(layer, at) for layer in ("state", "place", "framework")) and not national
        covered = covered or self._person.match(self.reading.chars, at, end) is not None  # "NAME (Lady NAME)"
        within = state is not None and state.end < end and self._kind_at(self.ends.behind(state)) is not None
        if covered and not (first and (within or self.ends_like_one(self.reading.chars[at:end]))):
            return False
        post = self._post.match(self.reading.lower, at, end)
        # "Doctors at the Quay": several people's post is no one's.
        if post and not (first and post.end() < end and self.reading.lexicon.is_plural(post[0])):
            return False
        return first or self._proper_after_link(at, end, lone=lone)

    def _proper_after_link(self, at: int, end: int, *, lone: bool) -> bool:
        """Whether capitals after a post and a link name a body: no field of work, no state after them."""
        in_field = self._field.search(self.reading.chars, max(0, at - 16), at)
        if in_field or self.ends.without_state(at, end) < end or self.ends.is_state(at, end):
            return False
        words = self.reading.chars[at:end].split()
        field = _WORDS.fullmatch(self.reading.chars, at, end) or self._portfolio.search(self.reading.chars, at, end)
        letters = self.ends.are_letters(at, words[0]) and not self.names.has_topic(words[0])
        if self._capital_portfolio and field and not letters:
            return lone and len(words) == 1 and self._officers.are_of(self.reading, at, words[0])
        if len(words) == 1:
            return lone and self._state_word.fullmatch(words[0]) is None
        return sum(w[0].isupper() for w in words) >= 0.5 * len(words) and end - at < 90

    def _kind_at(self, start: int) -> str | None:
        """The kind of body that a word begins here, with a capital or before what it is of; asked again and again."""
        if start not in self._kinds_at:
            capital = self.reading.chars[start : start + 1].isupper()
            told = capital or self._small_heads.begins(self.reading.chars, start)
            match = self._head.match(self.reading.lower, start) if told else None
            self._kinds_at[start] = self._kind_of(match) if match else self._of_state(start, capital=capital)
        return self._kinds_at[start]

    def _of_state(self, start: int, *, capital: bool) -> str | None:
        """The kind of a name that is a service's word and its state's (``Statistics STATE``)."""
        word = self._national.match(self.reading.lower, start) if capital else None
        state = self.reading.at("state", word.end()) if word else None
        return "government" if state and state.labels[0].form != "adjective" else None

    def kind_within(self, start: int, end: int) -> str:
        """Kind of a name by the first word for a body in it."""
        kinds = (self._kind_at(start + m.start()) for m in _WORD.finditer(self.reading.chars[start:end]))
        return next(filter(None, kinds), "other")

    def _kind_of(self, match: re.Match[str]) -> str:
        return next(self._kinds[i] for i in range(len(self._kinds)) if match[f"k{i}"])

    def kind_after_state(self, start: int, end: int) -> str | None:
        """Kind of a name by the word for a body after the state that begins it (``STATE Bureau of Statistics``)."""
        state = self.reading.at("state", start)
        return None if state is None or state.end >= end else self._kind_at(self.ends.behind(state))

    def _kind_of_name(self, text: str) -> str:
        """Kind of a name by its last word (``Relief and Development Association``), or the first in small letters."""
        if text not in self._kinds_of_names:
            match = self._head.match(text) if text[:1].islower() else self._last_word(text)
            self._kinds_of_names[text] = self._kind_of(match) if match else "other"
        return self._kinds_of_names[text]

    def _last_word(self, text: str) -> re.Match[str] | None:
        """The word for a body that ends a name."""
        return self._head.match(text.lower(), text.rfind(" ") + 1)

    def ends_like_one(self, text: str) -> bool:
        """Whether the last word of a name is a word for a body (``North-West University``, but ``Free Movement``)."""
        return self._last_word(text) is not None

    def _directly_before(self, head: int, after: int) -> bool:
        """``Secrétariat de la Commission …``: the second name belongs to the first."""
        match = self._head.match(self.reading.lower, head)
        return match is not None and self._link_end.fullmatch(self.reading.chars, match.end(), after) is not None

    def _belongs(self, head: int, after: int, kind: str | None) -> bool:
        """Whether a name goes on with the one after it: nothing between, or nothing of its own before it.

        (``Secretariat of the …``, ``Permanent Mission of Chile to the …``, ``Regional Organisation of the …``)
        """
        if self._directly_before(head, after):
            return True
        link = self._link_end.search(self.reading.chars, head, after)
        if kind == "unit":
            return link is not None and self.ends.is_office(head, link.start())
        if link is None or not (kind or self.ends_like_one(self.reading.chars[head : link.start()])):
            return False
        stop = self.ends.without_state(head, link.start())
        words = self.reading.chars[head:stop].split()
        return all(w.casefold() in self._generic or self._head.fullmatch(w.lower()) for w in words) or (
            self._head.fullmatch(self.reading.lower, head, stop) is not None
        )

    def _before_link(self, start: int, after: int) -> int:
        match = self._link_end.search(self.reading.chars, start, after)
        return match.start() if match else after

    def _of_registry(self, start: int, end: int, ref: str, limit: int = 0) -> Body:
        """A body that is known; one of a state that the document introduces is a new one, up to its state's name."""
        own = self._introduced.get(ref)
        kind = own.kind if own else self.reading.registry.kinds.get(ref, "other")
        if own and kind in STATE_BODIES:
            return Body(ref, own.label, kind, start, self.ends.onto_state(end, limit), own)
        return Body(ref, ACRONYM.sub("", self.reading.chars[start:end]), kind, start, end)

    def _new(self, start: int, end: int, kind: str | None) -> Body:
        chars = self.reading.chars
        acronym, end = None, self._small_heads.end(chars, start, end)
        match = ACRONYM.search(chars, start, end)
        run_on = self._run_on.search(chars, start, end) or self._verb.search(chars, start, end)
        stop = end = run_on.start() if run_on else end
        if match and match.end() <= end:
            acronym = own_acronym(self.reading, start, match, self._post)
            stop = match.start()
        if kind != "unit" and not self.reading.within("organization", start, stop):
            stop = self.ends.without_town(start, stop)
        text = self.names.trimmed(self._dangling.sub("", chars[start:stop].strip(' ,;«»"')))
        kind = kind or self.kind_after_state(start, end) or self._kind_of_name(text)
        if kind == "other":  # "Lock Keepers' Association of STATE"
            before = self._kind_of_name(self.ends.before_last_state(start, stop))
            kind = before if before in _OF_PEOPLE else kind
        home = self.ends.without_host(start, stop)
        own = text if home == stop else self.names.trimmed(chars[start:home])
        label = self.names.trimmed(self._without_state(own, start, home).strip(' ,;"'))
        ref = f"organization/{slug(label if home == stop else text)}"
        if (ref, "en") in self.reading.registry.preferred:
            return self._of_registry(start, stop, ref)
        kind, parent = self.placed(kind, start, stop)
        told = self.kind_told(kind, start, stop)
        if self.names.is_word(label):  # "Permanent Mission of STATE", "Parliament of STATE": the word alone names none
            label, ref = own, ref if kind in STATE_BODIES else f"organization/{slug(text)}"
        record = OrganizationRecord(ref, label, told, self.reading.lexicon.code, acronym, parent=parent)
        return Body(
            ref, text, kind, start, max(stop, match.end() if match and match.end() >= end - 1 else stop), record
        )

    def placed(self, kind: str, start: int, end: int) -> tuple[str, str | None]:
        """The kind of a body and whose part it is, as its name tells: a secretariat is part of the body in its name."""
        if kind != "government" or self._secretariat.search(self.reading.lower, start, end) is None:
            return kind, None
        inner = (m for m in self.reading.within("organization", start, end) if m.end - m.start < end - start)
        refs = (m.labels[0].ref for m in inner)
        parent = next((ref for ref in refs if not ref.startswith(_SERIES) and not self.is_introduced(ref)), None)
        return ("unit", parent) if parent else (kind, None)

    def is_national(self, record: OrganizationRecord) -> bool:
        """Whether a body is a state's where that stands in its name, which is told nowhere else (``Commission``)."""
        return record.kind in _NATIONAL and self._national.search(f"{record.label.lower()} ") is not None

    def kind_told(self, kind: str, start: int, end: int) -> str:
        """The kind of a body as it is told: banks, parliaments and commissions of one state are its own."""
        national = kind in _NATIONAL and self._national.search(self.reading.lower, start, end) is not None
        return "government" if national and self.reading.within("state", start, end) else kind

    def is_alone(self, body: Body) -> bool:
        """Whether a new body's name is but a word for one (``Chair of the Conference``)."""
        alone = self.names.is_alone(body.text, body.kind) or self.names.is_government(body.text)
        return body.record is not None and alone

    def is_none(self, body: Body) -> bool:
        """Whether the words of a new body name none."""
        return body.record is not None and self.names.names_none(body.text, body.kind)

    def _without_state(self, text: str, start: int, end: int) -> str:
        """A ministry's name without the state at its end, so that its spellings share one IRI; offices keep theirs."""
        stop = end if self.ends.is_office_of_known(start, end) else self.ends.without_state(start, end)
        return self.reading.chars[start:stop] if start < stop < end else text
