"""Bodies that a text names in passing, by a word for one and what it is of: ``the Ministry of Quays of Kenya``.

Nobody's affiliation, no registry and no acronym tells of them. They are looked for when all else is read, so that they
change nobody's post or words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ingest.folding import slug
from ingest.lexicon import NO_MEETING, Lexicon, caseless, compiled
from ingest.naming.bodies import Bodies, Body
from ingest.naming.capital_words import capitals
from ingest.naming.owned_bodies import of_state
from ingest.naming.small_heads import SmallHeads
from ingest.naming.told_reach import NameInPassing
from ingest.page.reading import Reading
from ingest.page.stretches import Stretches
from ingest.records import OrganizationRecord

__all__ = ["told_bodies"]

_CAPITAL = re.compile(r"[A-ZÀ-Þ][\w'’-]*\w")
_SMALL = re.compile(r"[a-zà-ÿ][\w-]{3,}")
_BEFORE = re.compile(r"(?:(?<![\w'’-])[A-ZÀ-Þ][\w'’-]*\w(?:(?<=s)['’])?\s){1,4}$")  # "Dockers' Federation"
# "Universidad Norte 3", "Université Lomé 3 Kara"
_NUMBER = re.compile(r" \d{1,2}(?=[,;)]| [A-ZÀ-Þ]|$)")
_REACH, _LONGEST, _LISTED = 60, 120, 80
_MOST = 12
_OF_MANY = frozenset(("igo", "forum", "network"))
_OF_PEOPLE = frozenset(("ministry", "unit", "ngo", "network"))


def told_bodies(reading: Reading, bodies: Bodies, taken: Iterable[tuple[int, int]]) -> Iterator[Body]:
    """Bodies in text order that nothing else tells of; ``taken`` are the stretches of names of bodies and people."""
    finder = _Finder(reading, bodies, taken)
    for block in reading.prose:
        for name in finder.names(block.start, block.end):
            body = finder.body(name)
            if not bodies.is_none(body):
                yield body


class _Finder:
    def __init__(self, reading: Reading, bodies: Bodies, taken: Iterable[tuple[int, int]]) -> None:
        self._reading = reading
        self._bodies = bodies
        self._taken = Stretches(taken)
        reading.lexicon.equip(self, _Finder._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._small_heads = lexicon.made(SmallHeads)
        heads, group = lexicon.any_of("bodies", "passing", "small"), lexicon.any_of("bodies", "groups")
        self._head = caseless(rf"(?<![\w-])(?:{heads}|(?P<group>{group}))(?![\w'’-])")
        self._for = compiled(rf"(?<!\w){lexicon.any_of('speech', 'called_on')}\s?$", re.IGNORECASE)
        links = lexicon.literal("bodies", "links")
        conjunction, definite = lexicon.any_of("grammar", "and"), lexicon.any_of("grammar", "definite")
        self._link = compiled(rf"\s(?!{conjunction}\s)(?:{links})(?:(?<=['’])|\s)")
        self._of = compiled(rf"\s(?:{lexicon.any_of('grammar', 'of')})")
        self._run_on = compiled(rf",?\s+{lexicon.any_of('bodies', 'run_on')}", re.IGNORECASE)
        self._what_for = compiled(rf"\s{lexicon.any_of('bodies', 'what_for')}(?!\w)")
        first = rf"{definite}(?-i:(?P<first>(?:{_CAPITAL.pattern},?\s){{1,3}}))(?:{conjunction})\s$"
        self._first = compiled(rf"(?<!\w){first}", re.IGNORECASE)
        self._to = compiled(rf"\s{lexicon.any_of('bodies', 'at')}(?:(?<=['’])|\s)")
        self._and = compiled(rf"\s{conjunction}\s")
        led = lexicon.any_of("grammar", "definite", "indefinite")
        self._article = compiled(definite)
        words = rf"(?<!\w)(?:{links}|{conjunction}|{lexicon.any_of('grammar', 'by')})(?:\s|(?<=['’]))"
        self._led = compiled(rf"(?:{led}|{words}|[:,(/•·]\s+)$", re.IGNORECASE)
        heads = lexicon.any_of("posts", "heads")
        self._of_post = compiled(rf"(?<!\w){heads}\s+{lexicon.any_of('grammar', 'of')}$", re.IGNORECASE)
        # "the Heads of State and Government of the region"
        of = lexicon.any_of("grammar", "of")
        several = rf"(?<!\w){heads}\s+{of}(?P<several>\w+\s+{conjunction}\s+(?:{of})?)?$"
        self._headed = compiled(several, re.IGNORECASE)
        self._government = compiled(rf"{lexicon.any_of('speech', 'stands_for_state')}(?!\w)", re.IGNORECASE)
        self._honorific = compiled(rf"{lexicon.literal('names', 'm', 'f', 'none')}(?!\w)")
        self._post = compiled(rf"{heads}(?!\w)", re.IGNORECASE)
        self._possessive = compiled(lexicon.any_of("grammar", "possessive"))
        self._day = compiled(rf"{lexicon.any_of('dates', 'months', 'weekdays')}(?!\w)", re.IGNORECASE)
        meetings = lexicon.any_of("meetings", *(k for k in lexicon.kinds("meetings") if k not in NO_MEETING))
        self._meeting = compiled(rf"(?:{meetings})(?!\w)", re.IGNORECASE)
        self._small = bool(lexicon.data["bodies"]["small_names"])
        self._last = bool(lexicon.data["bodies"]["head_last"])
        self._adjective = compiled(rf"\s(?:{lexicon.any_of('bodies', 'adjectives')})(?![\w'’-])")
        bare = [form for forms in lexicon.data["speech"]["bare"].values() for form in forms]
        self._verb = compiled(rf"\s(?:{lexicon.any_of('grammar', 'finite')}|{'|'.join(bare) or '(?!)'})(?![\w'’-])")
        self._region = compiled(rf"\s(?:(?:{links})(?:(?<=['’])|\s))?{lexicon.any_of('bodies', 'regions')}(?![\w-])")
        self._abroad = caseless(rf"\s+{lexicon.any_of('posts', 'abroad')}(?!\w)")
        self._no_name = compiled(rf"(?:{lexicon.any_of('bodies', 'no_name')})(?![\w'’])", re.IGNORECASE)
        common = [w for key in ("organs", "generic", "links") for w in lexicon.words("bodies", key)]
        self._common = frozenset(w.casefold() for phrase in common for w in phrase.split())

    def names(self, start: int, end: int) -> Iterator[NameInPassing]:
        """Names in a stretch of the clean text."""
        reach = start
        for head in self._reading.found(self._head, start, end):
            chars = self._reading.chars
            if (
                head.start() < reach  # "la préfecture de Police de Paris"
                or self._reading.covers("state", head.start())
                or not (chars[head.start()].isupper() or self._small_heads.begins(chars, head.start()))
                or chars[head.start() : head.end()].isupper()
            ):
                continue
            name = self._whole(head.start(), head.end(), end)
            if head["group"] and self._for.search(chars, max(0, name.start - _REACH), name.start) is None:
                continue
            if name.own and name.end - name.start <= _LONGEST and self._is_free(name):
                reach = name.end
                yield name

    def _whole(self, start: int, stop: int, end: int) -> NameInPassing:
        """The name around a word for a body."""
        name = NameInPassing(start, stop)
        before = _BEFORE.search(self._reading.chars, max(0, start - _REACH), start) if self._last else None
        if before:
            begin = before.start()
            # "the Government of STATE The Board noted": an article with a capital begins a sentence.
            last = max(
                (at for at in capitals(self._reading.chars, begin, start) if self._is_small_word(at)), default=-1
            )
            begin = self._reading.chars.index(" ", last) + 1 if last >= 0 else begin
            begin = self._with_first(begin)
            owner = self._possessor(begin, start)
            if owner:
                return self._sent_to(self._grown(NameInPassing(start, stop, state=owner, owned=True), end), end)
            named = self._reading.at("state", begin)
            span = (named.start, named.end) if named and named.labels[0].form == "adjective" else None
            ref = named.labels[0].ref if named else None
            name = replace(name, start=begin, own=self._owns(begin, start), state=ref, adjective=span)
        name = self._grown(name, end)
        return self._purposed(name, end) or self._sent_to(name, end)

    def _with_first(self, begin: int) -> int:
        """Where a name begins of whose two fields the second stands here (``the Lake and Quays Board``)."""
        first = self._first.search(self._reading.chars, max(0, begin - _REACH), begin)
        if first is None:
            return begin
        at = first.start("first")
        other = self._bodies.begins(at) or self._is_other(at) or self._post.match(self._reading.chars, at)
        return begin if other else at

    def _grown(self, name: NameInPassing, end: int) -> NameInPassing:
        """The name with all the words that follow it."""
        for _ in range(_MOST):
            longer = self._longer(name, end)
            if longer is None:
                break
            name = longer
            if name.bare or name.inner:
                break
        return name

    def _possessor(self, start: int, head: int) -> str | None:
        """The state whose a body is that begins at ``head`` (``STATE's Ministry``)."""
        state = next(iter(self._reading.within("state", max(0, head - _REACH), head)[-1:]), None)
        if state is None or state.start > start or state.labels[0].form == "adjective":
            return None
        return state.labels[0].ref if self._possessive.fullmatch(self._reading.chars, state.end, head) else None

    def _purposed(self, name: NameInPassing, end: int) -> NameInPassing | None:
        """A state's body with what it is for (``the Agency of STATE for International Development``)."""
        chars = self._reading.chars
        link = self._link.match(chars, name.end, end) if name.bare else None
        if link is None or self._what_for.match(chars, name.end, end) is None:
            return None
        if self._government.match(chars, name.start) or self._meeting.match(chars, link.end()):
            return None
        is_word = self._is_word(link.end(), end)
        longer = self._with_word(name, link.end()) if is_word else self._small_word(name, link.end(), end)
        while longer:
            name = replace(longer, bare=0)
            longer = self._with_adjective(name, end) if chars.startswith(" ", name.end) else None
        return None if name.bare else name

    def _sent_to(self, name: NameInPassing, end: int) -> NameInPassing:
        """The name of a mission with the body that it is sent to (``Permanent Mission of Chile to the …``)."""
        link = self._to.match(self._reading.chars, name.end, end) if name.bare else None
        body = self._reading.at("organization", link.end()) if link else None
        if body:
            return replace(name, end=body.end, inner=body.start)
        host = self._bodies.ends.onto_host(name.start, name.end, end) if name.bare else name.end
        return replace(name, end=host, host=name.end) if host > name.end else name

    def _is_small_word(self, at: int) -> bool:
        """Whether an article or the like stands here with a capital, as a sentence begins."""
        return self._article.match(self._reading.lower, at) is not None

    def _is_free(self, name: NameInPassing) -> bool:
        """Whether nothing else names what stands here, and words before it lead up to a name."""
        reading = self._reading
        if self._taken.meet(name.start, name.inner or name.end) or reading.covers("framework", name.start):
            return False
        if reading.covers("state", name.end - 1) and not name.state:
            return False
        before = reading.chars[max(0, name.start - _REACH) : name.start]
        portfolio = name.bare and " " not in reading.chars[name.start : name.bare] and self._of_post.search(before)
        led = name.owned or self._led.search(before) is not None
        return led and not portfolio and not self._is_of_heads(name, before)

    def _is_of_heads(self, name: NameInPassing, before: str) -> bool:
        """Whether a word for a government says of what somebody is the head (``Heads of State and Government``)."""
        if self._government.match(self._reading.chars, name.start) is None:
            return False
        headed = self._headed.search(before)
        return headed is not None and (name.state is None or headed["several"] is not None)

    def _owns(self, start: int, end: int) -> bool:
        """Whether a word is more than what organs of all meetings are called by."""
        words = self._reading.lower[start:end].replace("'", " ").replace("’", " ").split()
        return any(word not in self._common for word in words)

    def _longer(self, name: NameInPassing, end: int) -> NameInPassing | None:
        """The name with its next word or part; None where it ends."""
        chars, at = self._reading.chars, name.end
        if at + 1 >= end or chars[at] not in " ," or self._run_on.match(chars, at, end):
            return None
        if chars[at] == ",":
            return self._listed(name, end)
        region = self._region.match(chars, at, end)
        if region:
            return replace(name, end=region.end(), own=True)
        adjective = self._reading.at("state", at + 1)
        if adjective and adjective.labels[0].form == "adjective":
            ref = adjective.labels[0].ref
            return replace(name, end=adjective.end, own=True, state=ref, adjective=(adjective.start, adjective.end))
        return self._with_adjective(name, end) or self._with_part(name, end)

    def _with_adjective(self, name: NameInPassing, end: int) -> NameInPassing | None:
        """The name with a word right after it: in capitals, or an adjective in small letters."""
        chars, at = self._reading.chars, name.end
        if self._is_word(at + 1, end) and not self._is_post(name, at + 1):
            return self._with_word(name, at + 1)
        number = None if self._last else _NUMBER.match(chars, at, end)
        if number and chars[at - 1].islower():
            return replace(name, end=number.end())
        # "L'Assemblée décide-t-elle de …": a verb may end as adjectives do.
        verb = self._verb.match(chars, at, end) or self._no_name.match(chars, at + 1, end)
        small = None if verb else self._adjective.match(chars, at, end)
        return replace(name, end=small.end(), own=name.own or self._owns(*small.span())) if small else None

    def _is_post(self, name: NameInPassing, at: int) -> bool:
        """Whether a word begins somebody's post and doesn't end the name (``the Network of Lake Mayors``)."""
        post = self._post.match(self._reading.chars, at)
        if post is None:
            return False
        within = self._of.search(self._reading.chars, name.start, name.end)
        return within is None or not self._reading.lexicon.is_plural(post[0])

    def _with_part(self, name: NameInPassing, end: int) -> NameInPassing | None:
        """The name with what a link or *and* leads to."""
        chars, at = self._reading.chars, name.end
        link = self._link.match(chars, at, end)
        if link:
            longer = self._linked(name, link, end)
            # "the Ministry of Labour": what a ministry is of is its own, though working groups are called so, too.
            if longer is None or longer.own or not self._bodies.own_of_state(name.start):
                return longer
            return replace(longer, own=True)
        return self._joined(name, both.end(), end) if (both := self._and.match(chars, at, end)) else None

    def _is_word(self, at: int, end: int) -> bool:
        """Whether a word in capitals goes on with a name: no person, state or other body."""
        capital = _CAPITAL.match(self._reading.chars, at, end)
        # "the Sub- Committee": a word that was broken.
        return capital is not None and not self._reading.chars.startswith("-", capital.end()) and not self._is_other(at)

    def _is_other(self, at: int) -> bool:
        reading = self._reading
        other = any(reading.at(layer, at) for layer in ("state", "organization", "framework", "place"))
        other = other or self._day.match(reading.chars, at) is not None  # "the Council in September"
        return other or at in self._taken or self._honorific.match(reading.chars, at) is not None

    def _with_word(self, name: NameInPassing, at: int) -> NameInPassing:
        stop = _CAPITAL.match(self._reading.chars, at)
        assert stop is not None  # _is_word saw it
        return replace(name, end=stop.end(), own=name.own or self._owns(at, stop.end()))

    def _linked(self, name: NameInPassing, link: re.Match[str], end: int) -> NameInPassing | None:
        """The name with what follows a link: a state, another body, words in capitals, a small word."""
        reading, at = self._reading, link.end()
        of = self._of.match(reading.chars, link.start()) is not None
        state = reading.at("state", at)
        town = reading.at("place", at) if of and not state else None
        if town and not self._taken.meet(at, town.end) and self._may_be_of_town(name):
            return replace(name, end=town.end, own=True)
        # "le Conseil supérieur des Burkinabè de l'étranger"
        if state and state.labels[0].form == "adjective" and of:
            abroad = self._abroad_of(at, end)
            return replace(name, end=abroad, own=True, state=state.labels[0].ref) if abroad else None
        if state and state.labels[0].form != "adjective":
            return None if not of else replace(name, end=state.end, own=True, state=state.labels[0].ref, bare=name.end)
        body = reading.at("organization", at)
        if body:
            # "the report of the Committee | to the General Assembly"
            bare = body.labels[0].ref.startswith("series/") or not (of or name.own)
            return None if bare else replace(name, end=body.end, own=True, inner=at)
        if self._is_word(at, end) and not self._meeting.match(reading.chars, at):
            return replace(self._with_word(name, at), wide=not of)
        # A state's government is for nothing in particular: "le Gouvernement suisse | pour définir".
        leads = of or (name.state is None and self._what_for.match(reading.chars, link.start()) is not None)
        return self._small_word(replace(name, wide=not of), at, end) if leads else None

    def _abroad_of(self, at: int, end: int) -> int:
        """Where words for a state's people abroad end that begin here; 0 where none do."""
        state = self._reading.at("state", at)
        if state is None or state.labels[0].form != "adjective":
            return 0
        abroad = self._abroad.match(self._reading.lower, state.end, end)
        return abroad.end() if abroad else 0

    def _may_be_of_town(self, name: NameInPassing) -> bool:
        """Whether a town may have such a body as its own (``Chamber of Commerce of TOWN``, no committee)."""
        return self._bodies.kind_within(name.start, name.end) not in _OF_MANY

    def _small_word(self, name: NameInPassing, at: int, end: int) -> NameInPassing | None:
        chars = self._reading.chars
        word = _SMALL.match(chars, at, end) if self._small else None
        post = self._post.match(chars, at)
        # "le Ministère des travailleurs migrants", "l'Association des juristes"
        people = post and self._reading.lexicon.is_plural(post[0])
        workers = people and self._bodies.kind_within(name.start, name.end) in _OF_PEOPLE
        if word is None or self._no_name.match(chars, at) or (post and not workers):
            return None
        if self._meeting.match(chars, at):
            return None
        return replace(name, end=word.end(), own=name.own or self._owns(*word.span()))

    def _joined(self, name: NameInPassing, at: int, end: int) -> NameInPassing | None:
        """The name with a second part after *and*, of the same make as its first."""
        chars = self._reading.chars
        link = self._link.match(chars, at - 1, end)
        # "the Government | and the Front": what an article leads to is another.
        link = None if link and self._article.fullmatch(link[0].lstrip()) else link
        article = self._article.match(chars, at, end) if name.wide else None
        begin = link.end() if link else article.end() if article else at
        abroad = self._abroad_of(begin, end) if link else 0
        if abroad:  # "le Ministère de l'Intégration et des Béninois de l'extérieur"
            return replace(name, end=abroad, own=True)
        if begin >= end or self._head.match(self._reading.lower, begin) or self._bodies.begins(begin):
            return None
        if begin == at and chars[at].islower():  # "le Comité budgétaire | et financier"
            return self._with_adjective(replace(name, end=at - 1), end) if self._last_is_small(name) else None
        if self._is_word(begin, end) and not self._meeting.match(chars, begin):
            return self._with_word(name, begin)
        return self._small_word(name, begin, end) if link or article else None

    def _last_is_small(self, name: NameInPassing) -> bool:
        """Whether an adjective in small letters ends a name."""
        last = self._reading.chars.rfind(" ", name.start, name.end)
        return last > 0 and self._adjective.fullmatch(self._reading.chars, last, name.end) is not None

    def _listed(self, name: NameInPassing, end: int) -> NameInPassing | None:
        """A ministry's name with the next of several fields of work (``Labour, Employment and Public Service``)."""
        chars = self._reading.chars
        stop = min(end, name.end + _LISTED)
        rest = re.split(r"[.;:()]", chars[name.end + 2 : stop], maxsplit=1)[0]
        if not name.own or self._and.search(rest) is None:
            return None
        link = self._link.match(chars, name.end + 1, end)
        begin = link.end() if link else name.end + 2
        lists = self._bodies.governs(name.start) or name.wide or self._lists_field(name, begin)
        if not lists:
            return None
        if self._bodies.begins(begin) or self._is_other(begin):
            return None
        if self._is_word(begin, end):
            return self._with_word(name, begin)
        return self._small_word(name, begin, end) if link else None

    def _lists_field(self, name: NameInPassing, at: int) -> bool:
        """Whether a committee's name goes on with a field of work (``Commission of Ports, Fisheries and Tourism``)."""
        if not self._bodies.is_committee(name.start):
            return False
        word = _CAPITAL.match(self._reading.chars, at) or _SMALL.match(self._reading.chars, at)
        return word is not None and self._bodies.names_field(word[0])

    def body(self, name: NameInPassing) -> Body:
        """The body of a name, its IRI under its state's code where it is a state's."""
        chars = self._reading.chars
        kind = self._bodies.kind_within(name.start, name.end)
        text = label = key = chars[name.start : name.end]
        own_of_state = kind in ("ministry", "unit", "government") and name.state is not None
        if own_of_state and name.bare:
            key = chars[name.start : name.bare]
            label = chars[name.start : name.host or name.end] if self._bodies.names.is_word(key) else key
            key = text if name.host else key
        elif own_of_state and name.adjective:
            key = chars[name.start : name.adjective[0]] + chars[name.adjective[1] : name.end]
        ref = f"organization/{slug(key)}"
        kind, parent = self._bodies.placed(kind, name.start, name.end)
        told = self._bodies.kind_told(kind, name.start, name.end)
        record = OrganizationRecord(ref, label, told, self._reading.lexicon.code, parent=parent)
        body = Body(ref, text, kind, name.start, name.end, record)
        return of_state(body, name.state) if own_of_state else body
