"""Bodies and states that a linking word after a name leads on to: ``Mr. NAME from X``, ``Ms. NAME, of Togo``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.lexicon import Lexicon, caseless, compiled
from ingest.naming.affiliations import Affiliation, Affiliations
from ingest.naming.after_names import of_some_body
from ingest.naming.likely_names import LikelyNames
from ingest.naming.names import PersonName
from ingest.naming.untitled import ENTITIES
from ingest.page.reading import Reading
from ingest.page.text import Block
from ingest.speech import Speech

__all__ = ["LedOn"]

_REACH = 90
_BEFORE = 6  # code points that hold what leads on to an agent (``by``)
_OPENS = re.compile(r"(?:^|\n\s*|[.!?;»”>]\s+)$")
_INITIALS = re.compile(r"[A-Z]{2,8}\b")
_GOES_ON = re.compile(r"(?:['’-]|\s[A-ZÀ-Þ])")
_NUMBER = re.compile(r"\s*\(?\d{1,3}[.)]\s*")
_DASH = re.compile(r"(?:\s*\([^()\n]*\))?\s*[–—:-]\s+")
_STOP = re.compile(r"\.\s[–—-]?\s?")
_SPACE = re.compile(r"\s+")
_WORD_END = re.compile(r"(?<=\w)(?=\s|$)")
_WORDS = 10  # of a body's name between a name and a verb
_NEXT_WORD = re.compile(r"[\s'’]?((?:[^\W\d_]{1,2}['’])?[\w-]+)")
_POST = 60  # code points in which a post is looked for


class LedOn:
    """Finds them in one document."""

    def __init__(self, reading: Reading, affiliations: Affiliations, speech: Speech) -> None:
        self._reading = reading
        self._speech = speech
        self._affiliations = affiliations
        reading.lexicon.equip(self, LedOn._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        at, of = lexicon.any_of("bodies", "at"), lexicon.any_of("names", "of_state")
        offices = lexicon.any_of("roles", "chair", "moderator", "rapporteur", "facilitator")
        self._office = caseless(rf"(?<!\w){offices}\s$")
        joins, by = lexicon.any_of("grammar", "and"), lexicon.any_of("grammar", "by")
        links = lexicon.literal("bodies", "links")
        self._at = compiled(rf"\s*,?\s*{at}\s*(?=[A-ZÀ-Þ])")
        self._of_land = compiled(rf"\s*,?\s+{of}\s*(?=[A-ZÀ-Þ])")
        self._particle = compiled(rf"\s{of}(?:\s*{lexicon.any_of('grammar', 'definite')})?\s*(?=[A-ZÀ-Þ])")
        self._of_things = compiled(rf"\s{lexicon.any_of('names', 'of_things')}\s")
        self._of_the = lexicon.made(of_some_body)
        self._behind = compiled(rf"\s*,\s+{at}\s*")
        self._ends_in_of = compiled(rf"\s{of}\s*$")
        self._ministry = compiled(rf"\s*,?\s+{at}\s*(?=[a-zà-ÿ]){lexicon.any_of('bodies', 'ministry')}(?!\w)")
        self._to_state = compiled(rf"(?:\s[^\s,.;:()]+){{0,8}}\s+{of}\s*", re.IGNORECASE)
        definite, delegates = lexicon.any_of("grammar", "definite"), lexicon.any_of("posts", "generic")
        whose = rf"\s*,?\s+{of}\s*(?:{definite})?{delegates}\s+{of}\s*"
        self._of_delegation = compiled(rf"{whose}(?=[A-ZÀ-Þ])", re.IGNORECASE)
        self._joining_end = compiled(rf"(?:\s+(?:{links}|{joins}))+$")
        self._comma = compiled(r",\s+$")
        self._opens_or_by = compiled(rf"(?:^|[.!?;]\s+|(?<!\w){by}\s+)$", re.IGNORECASE)
        word = rf"(?:[A-ZÀ-Þ][\w'’-]*|{links}|{joins})"
        capital = r"[A-ZÀ-Þ][\w'’-]*"
        # "NAME, of Harbour Justice, said: “…”": whatever the words are, they are whose somebody speaks.
        self._quoted = compiled(
            rf"(?P<body>{capital}(?:\s(?:(?:{links})(?:\s|(?<=')))*{capital})*)(?:\s\([A-Z][\w-]{{1,9}}\))?,?"
            r"\s+[a-zà-ÿ]+(?:\s[a-zà-ÿ]+){0,2}\s?:\s*[«“\"]"
        )
        self._of_body = compiled(rf"{word}(?:\s+{word})*(?<=[\w'’])")
        # "of the Committee on Quays, Refugees and Displaced Persons"
        piece = rf"(?:(?:{links})(?:\s|(?<=')))?{capital}(?:\s+{word})*"
        self._further = compiled(rf"(?:,\s+{piece}){{1,4}}(?<=[\w'’])")
        self._and = compiled(rf"\s{joins}\s")
        # "Mme NAME du Collectif des femmes de la côte a demandé"
        finite = rf"{lexicon.any_of('grammar', 'finite')}|{lexicon.any_of('posts', 'clause_stops')}"
        # "Mme NAME du Centre d'études portuaires comme modératrice"
        finite = rf"{finite}|{lexicon.any_of('speech', 'as_role')}\s+{offices}"
        self._no_word = caseless(rf"(?:{joins}|{lexicon.any_of('grammar', 'relative')}|{by})(?!\w)")
        self._goes_on = bool(lexicon.data["bodies"]["small_names"])
        # "NAME de l'Institut des quais et NAME"
        small = r"[a-zà-ÿ][\w'’-]{2,}"
        field = rf"\s(?:{links})(?:\s(?!(?:{links})\s)|(?<=')){small}(?:\s(?!{joins}\s){small})?"
        close = rf"(?=\s?[,;.)]|\s{joins},|\s{joins}\s(?:(?:{links})(?:\s|(?<=')))?[A-ZÀ-Þ]|$)"
        self._small_tail = compiled(rf"(?:{field}){{1,2}}?(?:\s{joins}\s{small})?{close}")
        self._small_at = compiled(rf"\s{of}(?:\s|(?<='))(?=[a-zà-ÿ])")
        titles = lexicon.literal("names", "m", "f", "none")
        self._and_another = compiled(rf"\s(?:{joins})\s(?:{lexicon.any_of('grammar', 'definite')})?(?:{titles})\s")
        self._verb = caseless(rf"(?:{finite})(?!\w)")
        self._and_verb = caseless(rf"\s{joins}\s(?:{finite})(?!\w)")

    def from_name(self, name: PersonName, block: Block, *, titled: bool, likely: LikelyNames) -> tuple[int, int] | None:
        """Where the body or state begins and ends that a name leads on to; ``titled``: an honorific marks the name,
        ``likely`` tells whether a stretch is likely somebody's."""
        chars = self._reading.chars
        at = self._at.match(chars, name.end, block.end)
        quoted = self._quoted.match(chars, at.end(), block.end) if at else None
        if at and quoted and _OPENS.search(chars[max(block.start, name.titled_from - _BEFORE) : name.titled_from]):
            return at.end(), quoted.end("body")
        shown = titled or self._is_subject(name, block) or self._is_sure(name, likely)
        stop = self._end_of_body(at.end(), block.end, titled=shown) if at else None
        # "Last year, NAME of Body said": behind a comma it is the verb that tells.
        if at and not stop and self._is_subject(name, block, behind=self._comma):
            stop = self._end_of_body(at.end(), block.end, titled=True)
            stop = stop if stop and self._speech.says_at(self._reading.lower, stop + 1) else None
        if not stop:
            at = self._of_land.match(chars, name.end, block.end)
            at = at or self._of_delegation.match(chars, name.end, block.end)
            stop = self._end_of_state(at.end()) if at else None
            stop = stop if at and (titled or "," in at[0] or likely.may_be(name.start, name.end)) else None
        if not stop and titled:
            return self._of_ministry(name, block) or self._before_verb(name, block)
        return (at.end(), stop) if at and stop else None

    def _is_sure(self, name: PersonName, likely: LikelyNames) -> bool:
        """Whether words in capitals are most likely somebody's name, and no post (``Senior Scientist of BODY``)."""
        starts = [name.start, *(m.end() for m in _SPACE.finditer(self._reading.chars, name.start, name.end))]
        held = any(self._affiliations.posts.begins(at, name.end) for at in starts)
        return not held and likely.has(name.start, name.end)

    def without_state(self, name: PersonName) -> PersonName:
        """The name without the state, or the body behind an apostrophe, that its particle leads on to (``l'Ambassadeur
        NAME de Suède``), or that stands in the next column; a state's that is also people's ends names of several
        words."""
        column = self._column(name) or self._before_body(name)
        if column:
            return replace(name, end=column, text=self._reading.chars[name.start : column])
        found = self._reading.within("state", name.start, name.end)
        # "Mme NAME d'Oxfam"
        found = found or [
            m for m in self._reading.within("organization", name.start, name.end) if self._is_elided(m.start)
        ]
        state = found[-1] if found and found[-1].end >= name.end else None
        link = self._ends_in_of.search(self._reading.chars, name.start, state.start) if state else None
        if state is None or link is None or link.start() == name.start:
            return name
        text = self._reading.chars[name.start : link.start()]
        if " " in text and state.labels[0].text in self._reading.registry.personal:
            return name
        return replace(name, end=link.start(), text=text)

    def is_behind(self, at: int, end: int, others: Sequence[int]) -> bool:
        """Whether a comma and a linking word alone part words in capitals from somebody whose mention ends before;
        ``others`` are where further people begin, whom such a word leads to anew."""
        return at not in others and self._behind.fullmatch(self._reading.chars, end, at) is not None

    def _before_body(self, name: PersonName) -> int | None:
        """Where a name of two words at least ends before the body that a particle leads on to (``Mme NAME NAME du
        Secours des ports``): a known one, one that begins like a body, or one behind a particle of no surname."""
        chars = self._reading.chars
        for at in self._particle.finditer(chars, name.start, name.end):
            if " " not in chars[name.start : at.start()]:
                continue
            known = self._reading.at("organization", at.end())
            own = known and known.end >= name.end and known.labels[0].text not in self._reading.registry.personal
            own = own or self._reading.at("place", at.end())
            if own or self._of_things.fullmatch(at[0]) or self._affiliations.bodies.begins(at.end()):
                return at.start()
        return None

    def _column(self, name: PersonName) -> int | None:
        """Where a surname in capitals ends before the state, the body or the post in the next column (``Mr. NAME
        Denmark``)."""
        space = name.text.find(" ")
        while space > 0 and name.text[:space].isupper():
            at = name.start + space + 1
            if self._begins_entry(at):
                return at - 1
            space = name.text.find(" ", space + 1)
        return None

    def _begins_entry(self, at: int) -> bool:
        """Whether a state's name that is nobody's, a body or a post begins here."""
        for layer in ("state", "organization"):
            entity = self._reading.at(layer, at)
            if entity and entity.start == at:
                return entity.labels[0].text not in self._reading.registry.personal
        return self._affiliations.bodies.begins(at) or self._affiliations.posts.begins(at, at + _POST)

    def _is_elided(self, at: int) -> bool:
        """Whether an elided word leads on to a place in the text (``d'Oxfam``)."""
        return self._reading.chars[at - 1] in "'’"

    def leads_to_body(self, end: int, block: Block) -> bool:
        """Whether a linking word leads on from a name that ends here to a known body."""
        at = self._at.match(self._reading.chars, end, block.end)
        return at is not None and self._reading.at("organization", at.end()) is not None

    def _of_ministry(self, name: PersonName, block: Block) -> tuple[int, int] | None:
        """The state that ends a ministry's name in small letters (``M. NAME, du ministère des ports du Togo``)."""
        ministry = self._ministry.match(self._reading.chars, name.end, block.end)
        states = self._reading.within("state", ministry.end(), ministry.end() + _REACH) if ministry else []
        if ministry is None or not states or states[0].labels[0].form == "adjective":
            return None
        between = self._reading.chars[ministry.end() : states[0].start]
        return (states[0].start, states[0].end) if self._to_state.fullmatch(between) else None

    def _before_verb(self, name: PersonName, block: Block) -> tuple[int, int] | None:
        """Any words between a name and its verb (``Mme NAME de l'Étoile des ports a …``)."""
        chars = self._reading.chars
        at = self._at.match(chars, name.end, block.end) or self._small_at.match(chars, name.end, block.end)
        stop = self._until_verb(at.end() - 1, block.end) if at else None
        if at is None or stop is None:
            return None
        # "Mme NAME du Nord a demandé": a land, a town, a party – who knows?
        led = chars[at.end()].islower() or self._of_the.match(chars, at.start() + 1, stop)
        return (at.end() if led else stop, stop)

    def _until_verb(self, at: int, end: int) -> int | None:
        """Where the words end that lead from the space at a place to a verb, with nothing that parts them, in a
        language in which names of bodies go on in small letters."""
        lower = self._reading.lower
        for _ in range(_WORDS if self._goes_on else 0):
            if self._and_verb.match(lower, at, end):
                return at
            word = _NEXT_WORD.match(lower, at, end)
            if word is None or self._no_word.match(lower, word.start(1), end):
                return None
            at = word.end()
            if self._and_another.match(self._reading.chars, at, end):
                return at
            if lower[at : at + 1] != " ":
                return None
            if self._verb.match(lower, at + 1, end) or self._speech.says_at(lower, at + 1):
                return at
        return None

    def bracketed(self, name: PersonName, block: Block) -> tuple[int, int] | None:
        """Where the state or body stands behind whose name a bracket holds a person's and nothing more
        (``the delegations of Togo (NAME) and Chad (NAME)``)."""
        chars = self._reading.chars
        start = name.titled_from
        if chars[max(block.start, start - 2) : start] != " (" or chars[name.end : name.end + 1] not in (")", ","):
            return None
        for layer in ("state", "organization"):
            before = self._reading.within(layer, max(block.start, start - _REACH), start - 2)
            if before and before[-1].end == start - 2 and before[-1].labels[0].form != "adjective":
                return before[-1].start, before[-1].end
        return None

    def fronted(self, name: PersonName, block: Block) -> str | None:
        """The state that opens a line before a name and nothing else (``3. Togo (Chair) – Ms. NAME``,
        ``Togo. Ms. NAME``), or that ends the bracket behind an office (``The Chair (Ms. NAME, Togo)``), by its ref."""
        if beside := self._beside_office(name):
            return beside
        chars, start = self._reading.chars, name.titled_from
        line = max(block.start, chars.rfind("\n", block.start, start) + 1)
        number = _NUMBER.match(chars, line, start)
        state = self._reading.at("state", number.end() if number else line) if start - line <= _REACH else None
        if state is None or state.labels[0].form == "adjective":
            return None
        # "STATE. Ms. NAME asked …": on a later line of a paragraph the stop ends a sentence.
        marks = (_DASH, _STOP) if line == block.start else (_DASH,)
        return state.labels[0].ref if any(m.fullmatch(chars, state.end, start) for m in marks) else None

    def _beside_office(self, name: PersonName) -> str | None:
        chars, start = self._reading.chars, name.titled_from
        if not (chars.startswith(", ", name.end) and chars.endswith("(", 0, start)):
            return None
        state = self._reading.at("state", name.end + 2)
        if state is None or state.labels[0].form == "adjective" or not chars.startswith(")", state.end):
            return None
        led = self._office.search(self._reading.lower, max(0, start - _REACH), start - 1)
        return state.labels[0].ref if led else None

    def under_state(self, name: PersonName, block: Block, said: Affiliation) -> Affiliation:
        """What is said of somebody, for the state with which the block begins where a bracket after it opens with the
        name (``Togo (NAME, Body). Told of …``)."""
        before = self.bracketed(name, block)
        state = self._reading.at("state", before[0]) if before and before[0] == block.start else None
        return replace(said, state=state.labels[0].ref, country=None) if state else said

    def _is_subject(self, name: PersonName, block: Block, *, behind: re.Pattern[str] | None = None) -> bool:
        """Whether words in capitals begin a sentence or follow ``by`` (or stand ``behind`` something else), and none is
        a post's or another name's."""
        chars = self._reading.chars
        starts = [name.start, *(m.end() for m in _SPACE.finditer(chars, name.start, name.end))]
        if any(self._affiliations.posts.begins(at, name.end) for at in starts):
            return False
        if any(self._reading.covers(layer, at) for at in starts for layer in ENTITIES):
            return False
        before = chars[max(block.start, name.start - _BEFORE) : name.start]
        return (behind or self._opens_or_by).search(before) is not None

    def _end_of_state(self, start: int) -> int | None:
        """Where a state's name ends that stands alone after a name (``Ms. NAME of Togo``)."""
        state = self._reading.at("state", start)
        if state is None or state.labels[0].form == "adjective":
            return None
        return state.end if not _GOES_ON.match(self._reading.chars, state.end) else None

    def _end_of_body(self, start: int, end: int, *, titled: bool) -> int | None:
        """Where a body ends that a linking word leads on to: a known one, an acronym, one that begins like a body."""
        known = self._reading.at("organization", start)
        if known and (titled or not self._affiliations.bodies.is_introduced(known.labels[0].ref)):
            return known.end
        match = _INITIALS.match(self._reading.chars, start, end)
        return match.end() if match else self._end_of_name(start, end) if titled else None

    def _with_fields(self, start: int, whole: int, end: int) -> int:
        """Where the name of a committee or a ministry ends that lists its fields of work behind commas."""
        bodies = self._affiliations.bodies
        more = self._further.match(self._reading.chars, whole, end)
        lists = more is not None and (bodies.is_committee(start) or bodies.governs(start))
        if not lists or more is None or not self._and.search(more[0]) or not bodies.names_field(more[0]):
            return whole
        last = self._joining_end.search(self._reading.chars, whole, more.end())
        return last.start() if last else more.end()

    def _end_of_name(self, start: int, end: int) -> int | None:
        """Where a body's name in capitals ends: one that begins like a body, after a state's adjective or not, or that
        ends like one (``of the Somali Ministry of Women``, ``of the Home Office and by …``)."""
        match = self._of_body.match(self._reading.chars, start, end)
        if match is None:
            return None
        # "of the Institute of Ports and Dr. NAME"
        another = self._and_another.search(self._reading.chars, start, end)
        last = self._joining_end.search(self._reading.chars, start, match.end())
        whole = min(last.start() if last else match.end(), another.start() if another else end)
        if self._goes_on and self._affiliations.bodies.begins(start) and not self._until_verb(whole, end):
            small = self._small_tail.match(self._reading.chars, whole, end)
            whole = small.end() if small else whole
        state = self._reading.at("state", start)
        national = state is not None and state.labels[0].form == "adjective" and state.end < whole
        if national or self._affiliations.bodies.begins(start):
            return self._until_verb(whole, end) or self._with_fields(start, whole, end)
        ends = reversed([m.end() for m in _WORD_END.finditer(self._reading.chars, start, whole)])
        like = next((at for at in ends if self._affiliations.bodies.ends_like_one(self._reading.chars[start:at])), None)
        # "of Tides Radio Norway"
        state = self._reading.at("state", like + 1) if like else None
        return whole if state and state.end == whole else like
