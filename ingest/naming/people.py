"""People named in a document: where, with what affiliation, and which mentions are one person within it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ingest.lexicon import caseless, compiled
from ingest.naming.affiliations import Affiliation, Affiliations
from ingest.naming.home_states import HomeStates
from ingest.naming.led_on import LedOn
from ingest.naming.names import Naming, PersonName, plain_name
from ingest.naming.person_keys import person_keys
from ingest.naming.posts_before import PostsBefore
from ingest.naming.same_posts import SamePosts
from ingest.naming.speaker_labels import SpeakerLabels
from ingest.naming.surnames import lone_surnames
from ingest.naming.untitled import ENTITIES, Untitled, with_title
from ingest.page.reading import Reading
from ingest.page.sentences import abbreviates
from ingest.page.text import Block

__all__ = ["People", "PersonMention", "find_people"]

_OPENING = re.compile(r"\s*(?:(?:(?:\s?\.){3,}\s*)?[,(–—]|\s-\s)\s*")
_CLAUSE_LENGTH = 420
_NEAR = 60
_CLAUSE = re.compile(r"[^.,;:]*")
_ACRONYM = re.compile(r"[A-Z][A-Za-z]{0,3}[A-Z]{1,6}")
_IN_WORD = re.compile(r"[\w-]")
_NOTHING = Affiliation()


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A person named at a place; ``start`` to ``end`` takes in honorific and affiliation, ``name`` the name alone."""

    name: PersonName
    start: int
    end: int
    affiliation: Affiliation = _NOTHING
    key: str = ""


class People:
    """Mentions of people in text order, and the person whom each is of."""

    def __init__(self, mentions: list[PersonMention], home: HomeStates, same: SamePosts) -> None:
        self._home = home
        keys = person_keys([m.name for m in mentions])
        held = same.settled(keys, [m.affiliation for m in mentions])
        told = zip(mentions, keys, held, strict=True)
        self.mentions = [replace(m, key=key, affiliation=affiliation) for m, key, affiliation in told]
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
        found = []
        while i < len(self.mentions) and self._starts[i] < end:
            if self.mentions[i].name.end <= end:
                found.append(self.mentions[i])
            i += 1
        return found

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


def find_people(
    reading: Reading,
    naming: Naming,
    affiliations: Affiliations,
    listed: list[PersonMention],
    labels: SpeakerLabels,
) -> People:
    """Everybody whom lists, ``labels`` of speakers and prose name; an agenda's lists gave those ``listed`` already."""
    taken = sorted((m.start, m.end) for m in listed)
    found = list(listed)
    finder = _Prose(reading, naming, affiliations, labels)
    for block in reading.prose:
        i = bisect_left(taken, (block.start, 0))
        if (i < len(taken) and taken[i][0] < block.end) or (i and taken[i - 1][1] > block.start):
            continue
        found += finder.mentions(block)
    found += finder.again(found)
    known = [(m.name.text, m.end) for m in found if m.affiliation != _NOTHING or m.name.honorifics]
    spans = [(m.start, m.end) for m in found]
    found += [PersonMention(n, n.start, n.end) for n in lone_surnames(reading, known, spans)]
    found = [replace(m, affiliation=with_title(m.name, m.affiliation, affiliations)) for m in found]
    return People(sorted(found, key=lambda m: m.name.start), HomeStates(reading, affiliations), SamePosts(affiliations))


class _Prose:
    """Finds people in running text: after an honorific, before a post, in brackets, after a post."""

    def __init__(self, reading: Reading, naming: Naming, affiliations: Affiliations, labels: SpeakerLabels) -> None:
        self.reading = reading
        self.naming = naming
        self.affiliations = affiliations
        self._labels = labels
        self.untitled = Untitled(reading, naming, affiliations)
        self._before = PostsBefore(reading, affiliations)
        self._led_on = LedOn(reading, affiliations)
        lexicon = reading.lexicon
        auxiliary = lexicon.data["speech"]["auxiliary"]
        stops = lexicon.any_of("posts", "clause_stops")
        self._stop = compiled(rf",?\s+{auxiliary}[\s,]|[.;:!?\]]|,?\s+{stops}(?:(?!\w)|(?<='))|,\s+(?=[a-zà-ÿ])")
        links = "|".join(re.escape(w) for w in lexicon.words("bodies", "links"))
        go_on = lexicon.any_of("posts", "continuation")
        self._links = compiled(
            rf"(?:(?:{links}|{go_on})(?:\s|(?<='))|{lexicon.any_of('grammar', 'and')}\s)", re.IGNORECASE
        )
        self._joining = compiled(rf"{lexicon.any_of('grammar', 'and')}\s+", re.IGNORECASE)
        self._of_post = compiled(rf"(?i:{links}|{go_on})(?:\s|(?<='))|[A-ZÀ-Þ]")
        self._finite = compiled(rf"\s{lexicon.any_of('grammar', 'finite')}\s", re.IGNORECASE)
        at = lexicon.any_of("bodies", "at")
        self._at = compiled(rf"\s*,?\s*{at}\s*(?=[A-ZÀ-Þ])")
        self._conjunction = compiled(rf"(?:\s|^){lexicon.any_of('grammar', 'and')}\s+$", re.IGNORECASE)
        self._leads_on = compiled(rf"[\s,;]*(?:\s{lexicon.any_of('grammar', 'and')})?\s*$", re.IGNORECASE)
        self._with_article = bool(lexicon.data["posts"]["apposition_article"])
        self._titles: list[int] = []
        capacity = lexicon.any_of("speech", "as_role", "called_on")
        self._for_others = compiled(rf"{lexicon.any_of('transcripts', 'in_name_of')}\s", re.IGNORECASE)
        self._as_role = compiled(rf"{capacity}(?:\s+|(?<='))", re.IGNORECASE)
        leads = lexicon.any_of("speech", "moderated_by", "facilitated_by")
        presides = lexicon.any_of("transcripts", "presided_by")
        leads = rf"{leads}|{lexicon.any_of('names', 'stands_in')}"
        self._led_by = compiled(rf"(?<!\w)(?:{leads}|{presides})\s+$", re.IGNORECASE)
        self._verb = compiled(rf",\s+{lexicon.any_of('posts', 'clause_stops')}(?!\w)", re.IGNORECASE)
        bare = "|".join(form for forms in lexicon.data["speech"]["bare"].values() for form in forms) or "(?!)"
        self._verb_next = caseless(rf"(?:{lexicon.any_of('grammar', 'before_verb')})+(?:{bare})(?!\w)")
        self._article = compiled(f"{lexicon.any_of('grammar', 'definite', 'indefinite')}?", re.IGNORECASE)

    def mentions(self, block: Block) -> Iterator[PersonMention]:
        """Mentions in one block, in no order."""
        chars = self.reading.chars
        reach = block.start
        called = (self._after_post(n) for n in self.naming.titled(chars, block.start, block.end))
        titled = {n.start: n for n in called if n and not self._is_of_state(n)}
        plain = {m.start(): m for m in self.naming.plain(chars, block.start, block.end)}
        labelled = self._labels.named(block)
        titled |= {start: label.name for start, label in labelled.items() if label.name}
        joined = [m.start() for m in plain.values() if self._is_joined(m, block)]
        self._titles = sorted([*(n.titled_from for n in titled.values()), *joined])
        for start in sorted({*titled, *plain}):
            if start < reach:
                continue
            name = titled.get(start) or self.untitled.at(plain[start])
            if name is None:
                continue
            post = labelled[start].post if start in labelled else None
            mention = self._with_affiliation(name, block, reach, titled=start in titled)
            if post and mention:
                mention = replace(mention, start=min(post[0], name.start), affiliation=self.affiliations.read(*post))
            if mention:
                reach = mention.end
                yield self._serving(mention, block)

    def _serving(self, mention: PersonMention, block: Block) -> PersonMention:
        """The mention with the state that opens its line, where its own words name none."""
        said = mention.affiliation
        if said.state or said.country or any(b.record is None for b in said.bodies):
            return mention
        state = self._led_on.fronted(mention.name, block)
        return replace(mention, affiliation=replace(said, state=state)) if state else mention

    def _is_joined(self, match: re.Match[str], block: Block) -> bool:
        """Whether a name is the second of two (``…, et NAME, …``), so that the affiliation before it ends there."""
        before = self.reading.chars[max(block.start, match.start() - 10) : match.start()]
        if self._conjunction.search(before) is None or self.untitled.at(match) is None:
            return False
        # The second half of a ministry's name (``of Labour and Social Protection``) has no affiliation after it.
        return _OPENING.match(self.reading.chars, match.end(), block.end) is not None

    def _after_post(self, name: PersonName) -> PersonName | None:
        """The name without a post set before it (``Madame la Ministre NAME``); None for the post alone."""
        article = self._article.match(self.reading.chars, name.start, name.end)
        length = len(article[0]) if article else 0
        post = self.affiliations.post_length(name.start + length, name.end) if length else 0
        if not post:
            return name
        start = name.start + length + post + 1
        text = self.reading.chars[start : name.end]
        if not text or not self.naming.is_name(text, titled=True):
            return None
        called = self.reading.chars[name.start : start - 1]
        return replace(name, start=start, text=text, honorifics=(*name.honorifics, called))

    def _is_of_state(self, name: PersonName) -> bool:
        """``l'Ambassadeur du Mexique``: the name is the state's, or some other entry's of the registry."""
        capital = next((i for i, c in enumerate(name.text) if c.isupper()), 0)
        if name.gender and not capital:
            return False
        found = [m for layer in ENTITIES if (m := self.reading.at(layer, name.start + capital))]
        return any(m.end >= name.end for m in found)

    def _with_affiliation(self, name: PersonName, block: Block, reach: int, *, titled: bool) -> PersonMention | None:
        """The mention, when the name is titled or what stands beside it says that it is a person's."""
        chars = self.reading.chars
        start = name.titled_from
        opening = _OPENING.match(chars, name.end, block.end)
        # "the delegate of STATE, NAME, on behalf of a group": whom the post serves stands before.
        if opening and self._for_others.match(chars, opening.end(), block.end):
            served = self._before.stretch(start, max(block.start, reach))
            if served:
                return PersonMention(name, served[0], name.end, self._before.read(*served))
        if opening:
            low, high = opening.end(), self._clause_end(opening, block)
            says = self._says_affiliation(low, high, bracket="(" in opening[0])
            if says or self._stands_before_verb(low, high):
                end = high + (1 if "(" in opening[0] and chars[high : high + 1] == ")" else 0)
                more = self._post_after(end, block) if end > high else None
                if more:
                    return PersonMention(name, start, more[1], self._with_post(low, high, *more))
                beside = self.affiliations.read(*self._bare(low, high))
                if "(" in opening[0]:
                    beside = self._before.joined(name, start, max(block.start, reach), beside)
                return PersonMention(name, start, end, self._led_on.under_state(name, block, beside))
        called = titled or self._before.stretch(start, max(block.start, reach)) is not None
        linked = self._led_on.from_name(name, block, titled=called) or self._led_on.bracketed(name, block)
        if linked:
            beside = self.affiliations.read(*linked)
            beside = self._before.joined(name, start, max(block.start, reach), beside)
            return PersonMention(name, start, max(linked[1], name.end), beside)
        before = self._before.stretch(start, max(block.start, reach))
        if before and not self._before.is_of_another(*before):
            return PersonMention(name, before[0], name.end, self._before.read(*before))
        led = not titled and self._led_by.search(chars, max(block.start, start - _NEAR), start)
        return PersonMention(name, start, name.end) if before or titled or led else None

    def _with_post(self, low: int, high: int, start: int, end: int) -> Affiliation:
        """What a bracket (``low`` to ``high``) and the post after it say of somebody."""
        if self.reading.within("state", low, high):
            return self.affiliations.read(low - 1, end)
        beside = self.affiliations.read(*self._bare(low, high))
        held = self.affiliations.read(*self._bare(start, end))
        body = next(iter(beside.on_behalf_of), None)
        posts = (*beside.posts, *(replace(p, body=p.body or body) for p in held.posts))
        return replace(beside, posts=posts, bodies=beside.bodies + held.bodies, state=beside.state or held.state)

    def _post_after(self, end: int, block: Block) -> tuple[int, int] | None:
        """Where a post begins and ends that follows a bracket after a name (``NAME (Norway), Chair of …``)."""
        comma = _OPENING.match(self.reading.chars, end, block.end)
        if comma is None or "," not in comma[0]:
            return None
        stop = self._clause_end(comma, block)
        return (comma.end(), stop) if self.affiliations.is_post(*self._bare(comma.end(), stop)) else None

    def _clause_end(self, opening: re.Match[str], block: Block) -> int:
        chars = self.reading.chars
        following = [self._trimmed(t) for t in self._titles if t > opening.end()]
        limit = min([block.end, opening.end() + _CLAUSE_LENGTH, *following[:1]])
        if "(" in opening[0]:
            depth, at = 1, opening.end()
            while at < limit and depth:
                depth += (chars[at] == "(") - (chars[at] == ")")
                at += 1
            return at - 1 if not depth else limit
        at = opening.end()
        for stop in self._stop.finditer(chars, at, limit):
            if chars[stop.start()] == "." and abbreviates(chars, at, stop.start(), self.reading.lexicon):
                continue
            if stop[0].startswith(",") and self._still_post(stop.end(), limit):
                continue
            if self.reading.covers("organization", stop.start()) and self.reading.covers("organization", stop.end()):
                continue
            return stop.start()
        return limit

    def _still_post(self, at: int, limit: int) -> bool:
        """Whether small letters after a comma go on with the post: a linking word, another post."""
        chars = self.reading.chars
        joined = self._joining.match(chars, at, limit)
        if joined:
            # "…, et des cultes" goes on; "…, et n'engage que lui" is told of the person.
            at = joined.end()
            return self.affiliations.is_post(at, limit) or self._of_post.match(chars, at, limit) is not None
        if self.affiliations.is_post(at, limit):
            return True
        clause = _CLAUSE.match(chars, at, limit)
        # "…, des programmes ont été établis" begins a clause of its own, "…, de la justice et des cultes" does not.
        says = clause is not None and self._finite.search(chars, at, clause.end())
        # ", en convient" is a verb with the pronoun before it, which elsewhere is a linking word.
        says = says or self._verb_next.match(self.reading.lower, at, limit)
        return not says and self._links.match(chars, at, limit) is not None

    def _trimmed(self, end: int) -> int:
        """Before the comma or ``et`` that leads on to the next name."""
        match = self._leads_on.search(self.reading.chars[max(0, end - 12) : end])
        return end - (len(match[0]) if match else 0)

    def _says_affiliation(self, start: int, end: int, *, bracket: bool) -> bool:
        low, high = self._bare(start, end)
        if high <= low:
            return False
        if self.affiliations.is_post(low, high) or self.affiliations.after_body(low, high):
            return True
        if bracket:
            states = self.reading.within("state", low, high)
            entity = bool(states and states[0].start == low) or self.reading.at("organization", low) is not None
            return entity or _ACRONYM.fullmatch(self.reading.chars, low, high) is not None
        if self._as_role.match(self.reading.chars, start, end) and (
            self.reading.at("organization", low) or self.affiliations.bodies.begins(low)
        ):
            return True
        at = self._at.match(self.reading.chars, start, end)
        return at is not None and (
            self.reading.at("organization", at.end()) is not None or self.affiliations.bodies.begins(at.end())
        )

    def _stands_before_verb(self, low: int, high: int) -> bool:
        """``NAME, Some Body, said``: capitals between commas right before a verb of saying."""
        chars = self.reading.chars
        if not chars[low].isupper() or high - low > 90:
            return False
        begins = self.affiliations.bodies.begins(low) or self.reading.at("organization", low) is not None
        return begins or (chars[high : high + 1] == "," and self._verb.match(chars, high) is not None)

    def _bare(self, start: int, end: int) -> tuple[int, int]:
        """The stretch without a linking word at its front, or an article where the language puts one before a post."""
        capacity = self._as_role.match(self.reading.chars, start, end)
        low = start = capacity.end() if capacity else start
        # "(El Salvador)": the article is the name's own.
        named = self.reading.at("state", start) or self.reading.at("organization", start)
        if (self._with_article or capacity) and not named:
            match = self._article.match(self.reading.chars, start, end)
            low = match.end() if match else start
        at = self._at.match(self.reading.chars, low, end)
        if at and not self.affiliations.is_post(low, end):
            low = at.end()
        return low, end

    def again(self, found: list[PersonMention]) -> list[PersonMention]:
        """Later mentions of full names already found, which no affiliation marks."""
        chars = self.reading.chars
        taken = {m.name.start for m in found}
        full = sorted({m.name.text for m in found if len(m.name.text.split()) > 1}, key=len, reverse=True)
        if not full:
            return []
        # What may not stand before a name is looked at afterwards: patterns that begin with letters are found faster.
        pattern = re.compile(f"(?:{'|'.join(map(re.escape, full))})(?![\\w-])")
        more = []
        spans = sorted((m.start, m.end) for m in found)
        for match in pattern.finditer(chars):
            i = bisect_left(spans, (match.start() + 1, 0)) - 1
            inside = _IN_WORD.match(chars, match.start() - 1) if match.start() else None
            if not inside and match.start() not in taken and not (i >= 0 and spans[i][1] > match.start()):
                name = PersonName(match.start(), match.end(), match[0])
                more.append(PersonMention(name, match.start(), match.end()))
        return more
