"""Everybody whom a document names: in its lists, under labels of speakers, in running text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from ingest.lexicon import Lexicon, caseless, compiled
from ingest.naming.affiliations import Affiliation, Affiliations
from ingest.naming.after_names import AfterNames
from ingest.naming.capital_words import CapitalWords
from ingest.naming.delegations import with_delegations
from ingest.naming.headed_people import naming_headings
from ingest.naming.home_states import HomeStates
from ingest.naming.homonyms import Homonyms
from ingest.naming.initials import by_initials
from ingest.naming.joined_names import JoinedNames, joins
from ingest.naming.led_on import LedOn
from ingest.naming.led_states import LedStates
from ingest.naming.likely_names import LikelyNames
from ingest.naming.names import Naming, PersonName
from ingest.naming.nationals import Nationals
from ingest.naming.next_posts import NextPosts
from ingest.naming.own_house import OwnHouse
from ingest.naming.people import People, PersonMention
from ingest.naming.portfolios import Portfolios
from ingest.naming.posts_before import PostsBefore
from ingest.naming.same_posts import SamePosts
from ingest.naming.shared_posts import SharedPosts
from ingest.naming.speaker_labels import SpeakerLabels
from ingest.naming.surnames import double_surnames, is_quoted, lone_first_names, lone_surnames, surnames_of_posts
from ingest.naming.title_posts import with_title
from ingest.naming.untitled import ENTITIES, Untitled
from ingest.page.reading import Reading
from ingest.page.text import Block
from ingest.page.words import openings
from ingest.speech import Speech

__all__ = ["find_people"]

_IN_WORD = re.compile(r"[\w-]")
_LED = 12  # code points before a name in which "of the" stands
_NEAR, _FULL = 60, 2  # code points to a name behind a place; words of a name at least
_SHORT = re.compile(r"(?:[^\W\d_a-zà-ÿ][a-zà-ÿ]{2,}(?: |$)){3,}")
_BESIDE = re.compile(r",\s|\s[–—-]\s")
_NOTHING = Affiliation()


def find_people(
    reading: Reading,
    naming: Naming,
    affiliations: Affiliations,
    listed: list[PersonMention],
    labels: SpeakerLabels,
    speech: Speech,
    likely: LikelyNames,
) -> People:
    """Everybody whom lists, ``labels`` of speakers and prose name; an agenda's lists gave those ``listed`` already."""
    taken = sorted((m.start, m.end) for m in listed)
    found = list(listed)
    finder = _Prose(reading, naming, affiliations, labels, speech, likely)
    headed = naming_headings(reading, naming)
    for block in sorted({*labels.prose(reading), *headed}, key=lambda b: b.start):
        i = bisect_left(taken, (block.start, 0))
        if (i < len(taken) and taken[i][0] < block.end) or (i and taken[i - 1][1] > block.start):
            continue
        found += finder.mentions(block)
    capitals = finder.capitals
    found += finder.again(found)
    known = [
        (m.name.text, m.end)
        for m in found
        if m.affiliation != _NOTHING or m.name.honorifics or is_quoted(reading, speech, m.name.start, m.name.end)
    ]
    spans = [(m.start, m.end) for m in found]
    found += [PersonMention(n, n.start, n.end) for n in double_surnames(reading, capitals, known, spans)]
    spans = [(m.start, m.end) for m in found]
    found += [PersonMention(n, n.start, n.end) for n in lone_surnames(reading, capitals, known, spans, speech)]
    spans = [(m.start, m.end) for m in found]
    found += [PersonMention(n, n.start, n.end) for n in lone_first_names(reading, capitals, known, spans, speech)]
    spans = [(m.start, m.end) for m in found]
    found += [
        PersonMention(n, post, n.end, affiliations.read(post, n.start))
        for n, post in surnames_of_posts(reading, naming, capitals, spans, speech)
    ]
    spans = [(m.start, m.end) for m in found]
    found += [PersonMention(n, n.start, n.end) for n in by_initials(reading, capitals, [m.name for m in found], spans)]
    led = with_delegations(reading, LedStates(reading, affiliations).of(_with_title(m, affiliations) for m in found))
    found = sorted(OwnHouse(reading, affiliations).told(led), key=lambda m: m.name.start)
    same, homonyms = SamePosts(affiliations), Homonyms(found, reading)
    return People(found, HomeStates(reading, affiliations), same, homonyms)


class _Prose:
    """Finds people in running text: after an honorific, before a post, in brackets, after a post."""

    def __init__(
        self,
        reading: Reading,
        naming: Naming,
        affiliations: Affiliations,
        labels: SpeakerLabels,
        speech: Speech,
        likely: LikelyNames,
    ) -> None:
        self.reading = reading
        self._likely = likely
        self._speech = speech
        self.naming = naming
        self.affiliations = affiliations
        self._labels = labels
        self._nationals = Nationals(reading, affiliations.bodies, speech)
        self.untitled = Untitled(reading, naming, affiliations, self._nationals, likely)
        self._before = PostsBefore(reading, affiliations)
        self._after = AfterNames(reading, affiliations)
        self._portfolios = Portfolios(reading, affiliations)
        self._led_on = LedOn(reading, affiliations, speech)
        self._joined = JoinedNames(self._after, self.untitled, self._led_on, likely, speech)
        self._shared = SharedPosts(reading, affiliations)
        self._next = NextPosts(reading, affiliations, self._before)
        self.capitals = CapitalWords(reading.chars)
        titles = openings(naming.title.pattern, amid_words=True)
        self._titles = None if titles is None else reading.words.starting(frozenset(map(str.lower, titles)))
        self._starts: list[int] = []
        self._plain: dict[int, re.Match[str]] = {}
        reading.lexicon.equip(self, _Prose._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._linked = compiled(rf"{joins(lexicon)}|\s{lexicon.any_of('bodies', 'at')}\s*$", re.IGNORECASE)
        self._for_others = compiled(rf"{lexicon.any_of('transcripts', 'in_name_of')}\s", re.IGNORECASE)
        leads = lexicon.any_of("speech", "moderated_by", "facilitated_by")
        presides = lexicon.any_of("transcripts", "presided_by")
        label = rf"{lexicon.any_of('roles', 'moderator', 'rapporteur', 'facilitator')}\s?:"
        leads = rf"{leads}|{lexicon.any_of('names', 'stands_in')}|{label}"
        announced = rf"{lexicon.any_of('meetings', 'those_speaking')}|{lexicon.any_of('roles', 'speaker')}"
        self._announces = caseless(rf"(?<!\w)(?:{announced})(?!\w)")
        # Few texts have such words at all, which is asked before they are looked for right before each name.
        self._leads = caseless(rf"(?<!\w)(?:{leads}|{presides})\s")
        self._led_by = compiled(rf"(?<!\w)(?:{leads}|{presides})\s+$", re.IGNORECASE)
        self._article = compiled(f"{lexicon.any_of('grammar', 'definite', 'indefinite')}?", re.IGNORECASE)
        # "a fellow of the Quay Center (State)": an article stands before no name that nothing marks
        of = rf"(?:{lexicon.any_of('grammar', 'of')})\s*(?:{lexicon.any_of('grammar', 'definite')})"
        self._of_the = caseless(rf"(?<!\w)(?:{of}|(?:{lexicon.any_of('grammar', 'contracted')})\s*)$")
        self._with_other = caseless(rf",\s+{lexicon.any_of('grammar', 'with')}\s+")

    def mentions(self, block: Block) -> list[PersonMention]:
        """Mentions in one block, in text order."""
        capitals = self.capitals.within(block.start, block.end)
        plain = {m.start(): m for m in self.naming.plain(self.reading.chars, capitals, block.end)}
        self._plain = plain
        found = list(self._each(block, plain))
        ends = {m.end(): m for m in plain.values()}
        return self._shared.given(found, ends, self.untitled.at)

    def _each(self, block: Block, plain: dict[int, re.Match[str]]) -> Iterator[PersonMention]:
        chars, reach = self.reading.chars, block.start
        called = (self._after_post(n) for n in self.naming.titled(chars, block.start, block.end, self._titles))
        titled = {n.start: n for n in called if n and not self._is_of_state(n)}
        labelled = self._labels.named(block)
        titled |= {start: label.name for start, label in labelled.items() if label.name}
        inside = self._labels.inside(labelled)
        plain = {start: m for start, m in plain.items() if start not in inside}
        joined = [m.start() for m in plain.values() if self._joined.has(m, block)]
        self._after.titled_from = sorted([*(n.titled_from for n in titled.values()), *joined])
        untitled = {start for start, m in plain.items() if chars.endswith(", ", 0, start) and self.untitled.at(m)}
        self._starts = sorted({*(n.titled_from for n in titled.values()), *untitled})
        # "H.E Ana ROE": what begins within a form of address is no name.
        leads = {at for n in titled.values() for at in range(n.titled_from, n.start)}
        for start in sorted({*titled, *plain}):
            if start < reach or start in leads:
                continue
            name = titled.get(start) or self.untitled.at(plain[start])
            name = self._led_on.without_state(name) if name else None
            if name is None or (start not in titled and self._is_no_name(name, block, reach)):
                continue
            post = labelled[start].post if start in labelled else None
            reach = max(reach, self._labels.words_before(start))
            # "Mr. NAME (State), rapporteur – Thank you": what is said of who speaks ends where the words begin.
            words = replace(block, end=labelled[start].stop(chars)) if start in labelled else block
            mention = self._with_affiliation(name, words, reach, titled=start in titled)
            if post and mention:
                mention = replace(mention, start=min(post[0], name.start), affiliation=self.affiliations.read(*post))
            elif mention and start in labelled and mention.affiliation == _NOTHING:
                mention = self._beside_in_label(mention, words.end)
            if mention:
                reach = mention.end
                yield self._serving(mention, block)

    def _beside_in_label(self, mention: PersonMention, stop: int) -> PersonMention:
        """The mention with what its label, which ends at ``stop``, says behind a comma or a dash: a state, too."""
        beside = _BESIDE.match(self.reading.chars, mention.name.end, stop)
        if beside is None or not self.affiliations.opens(beside.end(), stop):
            return mention
        return replace(mention, end=stop, affiliation=self.affiliations.read(beside.end(), stop))

    def _next_untitled(self, at: int) -> int | None:
        """Where the first name begins that no form of address shows, not far behind a place."""
        names = (self.untitled.at(m) for start, m in self._plain.items() if at <= start <= at + _NEAR)
        return next((name.start for name in names if name), None)

    def _serving(self, mention: PersonMention, block: Block) -> PersonMention:
        """The mention with the state that opens its line, where its own words name none."""
        said = mention.affiliation
        if said.state or said.country or any(b.record is None for b in said.bodies):
            return mention
        state = self._led_on.fronted(mention.name, block)
        return replace(mention, affiliation=replace(said, state=state)) if state else mention

    def _is_no_name(self, name: PersonName, block: Block, reach: int) -> bool:
        """Whether words that could be a name are of the post of the next one, or of the body of the one before."""
        behind = self._led_on.is_behind(name.start, reach, self._after.titled_from)
        # "NAME, with OTHER as moderator"
        behind = behind and not (self._with_other.match(self.reading.lower, reach) and self._is_likely(name))
        if behind or self._ends_post(name, block, reach):
            return True
        fields = self._portfolios.ends_in(name.start, max(block.start, reach))
        of_body = self._of_the.search(self.reading.lower, max(block.start, name.start - _LED), name.start)
        return bool(fields or of_body) and not self._is_likely(name)

    def _is_likely(self, name: PersonName) -> bool:
        """Whether words are most likely somebody's name."""
        return self._likely.has(name.start, name.end)

    def _ends_post(self, name: PersonName, block: Block, reach: int) -> bool:
        """Whether words that could be a name are the last of a list in the post of the name after them (``the Minister
        of Quays and NAME NAME, NAME, said``), or the town that this post is of (``the Mayor of San NAME, NAME``)."""
        chars = self.reading.chars
        after = name.end + 2
        if not chars.startswith(", ", name.end) or after not in self._starts:
            return False
        if not self._linked.search(chars, max(block.start, name.start - 10), name.start):
            return False
        post = self._before.stretch(after, max(block.start, reach))
        return post is not None and post[0] < name.start

    def _after_post(self, name: PersonName) -> PersonName | None:
        """The name without a post set before it (``Madame la Ministre NAME``); None for the post alone."""
        article = self._article.match(self.reading.chars, name.start, name.end)
        length = len(article[0]) if article else 0
        post = self.affiliations.posts.length(name.start + length, name.end) if length else 0
        if not post:
            return name
        start = name.start + length + post + 1
        text = self.reading.chars[start : name.end]
        if not text or not self.naming.is_name(text, titled=True):
            return None
        called = self.reading.chars[name.start : start - 1]
        return replace(name, start=start, text=text, honorifics=(*name.honorifics, called))

    def _is_of_state(self, name: PersonName) -> bool:
        """``l'Ambassadeur du Mexique``: the name is the state's, or some other entry's of the registry; or begins with
        it (``l'ambassadeur de STATE NAME NAME``)."""
        capital = next((i for i, c in enumerate(name.text) if c.isupper()), 0)
        if name.gender and not capital:
            return False
        found = [m for layer in ENTITIES if (m := self.reading.at(layer, name.start + capital))]
        if (
            capital
            and not name.gender
            and any(len(self.reading.chars[m.end : name.end].split()) >= _FULL for m in found)
        ):
            return True
        return any(m.end >= name.end for m in found)

    def _words_after(self, opening: re.Match[str], block: Block, start: int, reach: int) -> tuple[int, int]:
        """The words about somebody that ``opening`` leads to, without an article before a post."""
        low, high = opening.end(), self._after.clause_end(opening, block)
        post = self._after.apposed(low, high)
        # "the Ambassador of STATE, NAME, the delegate of OTHER, said" may be two people.
        return (post, high) if post and self._before.stretch(start, max(block.start, reach)) is None else (low, high)

    def _with_affiliation(self, name: PersonName, block: Block, reach: int, *, titled: bool) -> PersonMention | None:
        """The mention, when the name is titled or what stands beside it says that it is a person's."""
        chars = self.reading.chars
        start = name.titled_from
        opening = self._after.opening(name.text, name.end, block)
        of_next = opening is not None and self._next.begins(
            name, opening.end(), max(block.start, reach), self._starts, self._next_untitled
        )
        opening = None if of_next else opening
        # "the delegate of STATE, NAME, on behalf of a group": whom the post serves stands before; so does the post in
        # "the delegate of STATE-Hon. NAME, the Director of Quays-Mr. NAME".
        dashed = chars[start - 1 : start] == "-"
        if opening and (dashed or self._for_others.match(chars, opening.end(), block.end)):
            served = self._before.stretch(start, max(block.start, reach))
            if served:
                return PersonMention(name, served[0], name.end, self._before.read(*served))
        if opening:
            low, high = self._words_after(opening, block, start, reach)
            listed = not titled and self._is_announced(name, block)
            says = self._after.says_affiliation(low, high, bracket=listed or "(" in opening[0])
            if says or self._after.stands_before_verb(low, high):
                end = self._after.closed(opening, high)
                more = self._after.post_after(end, block) if end == high + 1 else None
                if more:
                    return PersonMention(name, start, more[1], self._with_post(low, high, *more))
                beside = self.affiliations.read(*self._after.bare(low, high))
                beside = replace(beside, posts=()) if self.affiliations.posts.of_other(low, high) else beside
                begin = start
                if "(" in opening[0] or not beside.posts:
                    beside = self._before.joined(name, start, max(block.start, reach), beside)
                else:
                    begin, beside = self._before.apposed(start, max(block.start, reach), beside)
                return PersonMention(name, begin, end, self._led_on.under_state(name, block, beside))
        called = titled or self._before.stretch(start, max(block.start, reach)) is not None
        linked = self._led_on.from_name(name, block, titled=called, likely=self._likely)
        linked = linked or self._led_on.bracketed(name, block)
        if linked and not of_next:
            beside = self.affiliations.read(*linked)
            beside = self._before.joined(name, start, max(block.start, reach), beside)
            return PersonMention(name, start, max(linked[1], name.end), beside)
        return self._introduced(name, block, reach, titled=titled)

    def _is_announced(self, name: PersonName, block: Block) -> bool:
        """Whether a name begins an entry of a list that words for speakers and a colon lead to (``The panellists are:
        NAME, BODY; NAME, BODY``): there, any body may stand behind the comma."""
        chars = self.reading.chars
        if chars[name.start - 2 : name.start] not in (": ", "; "):
            return False
        start, end = self.reading.sentence(name.start) or (block.start, block.end)
        colon = chars.find(":", start, name.start)
        several = colon >= 0 and ";" in chars[colon:end]
        return several and self._announces.search(self.reading.lower, start, colon) is not None

    def _introduced(self, name: PersonName, block: Block, reach: int, *, titled: bool) -> PersonMention | None:
        """The mention of somebody with nothing said behind the name, when what stands before it tells of a person."""
        chars, start, end = self.reading.chars, name.titled_from, self._after.letters_end(name.end, block)
        before = self._before.stretch(start, max(block.start, reach))
        if before and self._before.is_stood_for(before[0], end):
            return PersonMention(name, start, end, replace(self._before.read(*before), posts=()))
        behind = before is not None and self._before.is_behind_other(before[0], end)
        if before and not (behind or self._before.is_of_another(*before)):
            return PersonMention(name, before[0], end, self._before.read(*before))
        national = None if before or titled else self._nationals.before(start, name.end)
        if national:
            return PersonMention(name, start, end, Affiliation(country=national.labels[0].ref))
        low = max(block.start, start - _NEAR)
        led = not titled and (
            (self.reading.found(self._leads, low, start) and self._led_by.search(chars, low, start))
            or (not _is_abbreviated(name.text) and is_quoted(self.reading, self._speech, start, name.end))
        )
        known = before or titled or led or self._likely.has(name.start, name.end)
        return PersonMention(name, start, end) if known else None

    def _with_post(self, low: int, high: int, start: int, end: int) -> Affiliation:
        """What a bracket (``low`` to ``high``) and the post after it say of somebody."""
        if self.reading.within("state", low, high):
            return self.affiliations.read(low - 1, end)
        beside = self.affiliations.read(*self._after.bare(low, high))
        held = self.affiliations.read(*self._after.bare(start, end))
        body = next(iter(beside.on_behalf_of), None)
        posts = (*beside.posts, *(replace(p, body=p.body or body) for p in held.posts))
        return replace(beside, posts=posts, bodies=beside.bodies + held.bodies, state=beside.state or held.state)

    def again(self, found: list[PersonMention]) -> list[PersonMention]:
        """Later mentions of full names already found, or of the first two of more words, which no affiliation marks."""
        chars = self.reading.chars
        taken = {m.name.start for m in found}
        names = {m.name.text for m in found if len(m.name.text.split()) > 1}
        places = {(at, -len(name)) for name in names | _shortened(names) for at in self.capitals.places(name, "-")}
        more, reach = [], 0
        spans = sorted((m.start, m.end) for m in found)
        for start, length in sorted(places):  # of several that begin at a place, the longest first
            if start < reach:
                continue
            end = reach = start - length
            i = bisect_left(spans, (start + 1, 0)) - 1
            inside = _IN_WORD.match(chars, start - 1) if start else None
            if not inside and start not in taken and not (i >= 0 and spans[i][1] > start):
                more.append(PersonMention(PersonName(start, end, chars[start:end]), start, end))
        return more


def _with_title(mention: PersonMention, affiliations: Affiliations) -> PersonMention:
    """The mention, with the post that a form of address is where nothing else tells one."""
    told = with_title(mention.name, mention.affiliation, affiliations)
    return mention if told is mention.affiliation else replace(mention, affiliation=told)


def _shortened(names: set[str]) -> set[str]:
    """Given names and first surname of those who have more (``NAME NAME`` of ``NAME NAME NAME``), if one has them."""
    longer = [name.split() for name in names if len(name.split()) > _FULL and _SHORT.fullmatch(name)]
    short = Counter(" ".join(words[:length]) for words in longer for length in {_FULL, len(words) - 1})
    return {name for name, count in short.items() if count == 1}


def _is_abbreviated(name: str) -> bool:
    """Whether a post in letters stands before a surname (``DG Vitorin``)."""
    first, _, rest = name.partition(" ")
    return len(first) > 1 and first.isupper() and not rest.isupper()
