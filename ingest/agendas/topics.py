"""Rows of an agenda that give a topic and who speaks on it: after ``by``, a colon or a full stop, or in brackets."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property
from itertools import pairwise

from ingest.agendas.entries import AFTER_NAME, COMMA, STATE_BEHIND
from ingest.agendas.names_listed import AgendaNames
from ingest.agendas.talks import SENTENCE
from ingest.lexicon import Lexicon, caseless, compiled
from ingest.naming.affiliations import Affiliations
from ingest.naming.names import Naming, PersonName
from ingest.naming.people import PersonMention
from ingest.page.dates import Calendar
from ingest.page.reading import Reading
from ingest.page.sentences import abbreviates
from ingest.page.text import Block

__all__ = ["AgendaTopics"]

_MARK = re.compile(
    r"\s?[:.]\s+|\s[–—-]\s+|(?<=[^\W\d_]{3})[–—-]\s+(?=[A-ZÀ-Þ])"
    r"|[”»\"],\s+|(?<=[”»\"])\s?/\s|(?:(?<=[”»])|(?<=[^\s(]\"))\s+(?=[^\W\d_a-zà-ÿ])"
)
_CLOSES = '”»"'
_QUOTED = re.compile(r"[^\s(]\s?[”»\"]\W*$")
_SMALL, _CAPITAL = re.compile(r"(?<![\w'’-])[a-zà-ÿ]{4,}"), re.compile(r"\s[^\W\d_a-zà-ÿ]")
# 'NAME (Body): Title of a talk', 'NAME, "Title of a talk"'
_OWN_TITLE = re.compile(r"\s\([^()]{2,60}\)\s?:\s+\S+\s\S|(?:\s\([^()]{2,60}\))?\s?[:,]?\s+[“«\"].+[”»\"]\W*$")
_BRACKET = re.compile(r"\s*\(([^()]+(?:\([^()]*\)[^()]*)*)\)$")
_NUMBER = re.compile(r"\d{1,3}[.)]\s+")
_SPACE = re.compile(r"\s+")
_GROUPED = re.compile(r"\s*\(([^(),;]{3,40}),\s[A-Z][A-Za-z/-]{1,9}\)(?=,)")
_PHONE = re.compile(r"(?<!\d)\+\d[\d ().-]{6,}\d|(?<![\w.,/–-])\d{2,3}(?:[ .]\d{2,4}){2,4}(?![\d.,/–-]|\s\w)")
_FIGURE = re.compile(r"\d")
_COMMON = 4  # letters of a word
_HEAD = 60  # code points of a heading over those who did not come
_LONGEST = 300  # of a row: a longer one tells


class AgendaTopics(AgendaNames):
    """Reads such rows of one document's agendas."""

    def __init__(self, reading: Reading, calendar: Calendar, naming: Naming, affiliations: Affiliations) -> None:
        super().__init__(reading, calendar, naming, affiliations)
        reading.lexicon.equip(self, AgendaTopics._learn)
        # By the stretch: who sees whether a row names somebody comes before who takes that person in.
        self._named_in: dict[tuple[int, int], PersonMention | None] = {}

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        by, given_by = lexicon.any_of("grammar", "by"), lexicon.any_of("sessions", "given_by")
        definite, of = lexicon.any_of("grammar", "definite"), lexicon.any_of("grammar", "of")
        presented = rf"(?:(?P<by>{by})|{given_by})\s*:?\s+(?:{definite})?"
        self._presented = compiled(rf",?\s+{presented}", re.IGNORECASE)
        self._by_whom = compiled(presented, re.IGNORECASE)
        self._by_end = compiled(rf"\s+(?:{given_by}(?:\s+{definite})?|{of}{definite}?)\s*$", re.IGNORECASE)
        led = lexicon.any_of("speech", "moderated_by", "facilitated_by", "opened_by", "closed_by")
        made = rf"{lexicon.any_of('makers', 'organized')}[^,;]{{0,40}}"
        self._stands_in = caseless(rf"[,(]\s*{lexicon.any_of('names', 'stands_in')}\s+(?:{definite})?")
        self._places = frozenset(lexicon.words("names", "begin_places"))
        away = (("rosters", "absent"), ("names", "excused", "replaces"), ("pages", "contacts"), ("makers", "funded_by"))
        deputies = rf"{lexicon.any_of('rosters', 'deputies', 'stand_by')}\s*:"
        self._serves = caseless(rf"\W*{lexicon.any_of('rosters', 'stand_by')}\s*:")
        missing = lexicon.any_of("rosters", "absent") + "|" + lexicon.any_of("names", "excused")
        self._excused = caseless(rf"\W*(?:{missing})(?!\w)")
        self._excuses = caseless(rf"\W*(?:{missing})\W*(?:\d{{1,3}}\W*)?$")  # "Apologies: 6"
        self._contacts = caseless(rf"\W*{lexicon.any_of('pages', 'contacts')}")
        self._contacts_behind = caseless(rf"(?<=[.;|])\s+{lexicon.any_of('pages', 'contacts')}")
        self._away = caseless(rf"\W*(?:{'|'.join(lexicon.any_of(*words) for words in away)}|{deputies})")
        # "Exhibition organized by Mr. NAME"
        self._made_by = caseless(rf"{lexicon.any_of('makers', 'organized')}\s+{by}\s+(?:[^\W\d_]+\.?\s+){{0,2}}$")
        self._in_honour = caseless(rf"(?<!\w){lexicon.any_of('sessions', 'in_honour')}(?!\w)")
        self._finite = compiled(rf"\s{lexicon.any_of('grammar', 'finite')}\s", re.IGNORECASE)
        self._not_presented = compiled(rf"(?<!\w)(?:{led}|{made})$|{self._finite.pattern}", re.IGNORECASE)

    def _after_post(self, start: int, end: int) -> PersonMention | None:
        told = self._last_sentence(start, end)
        if told is None:
            return super()._after_post(start, end) or self._after_commas(start, end)
        return super()._after_post(told[0], end) or self._person(told[1], end)

    def _last_sentence(self, start: int, end: int) -> tuple[int, int] | None:
        """Where the sentence begins that names somebody after another one, and where they are called: that one before
        is no post (``Interventions by members. The speakers are Ms. NAME``)."""
        titled = self.naming.titled(self.reading.chars, start, end) if self.reading.chars[end - 1] != "." else ()
        name = next(iter(titled), None)
        if name is None:
            return None
        before = [m.end() for m in SENTENCE.finditer(self.reading.chars, start, end) if m.end() <= name.titled_from]
        return (before[-1], name.titled_from) if before and before[-1] < name.titled_from else None

    def _after_commas(self, start: int, end: int) -> PersonMention | None:
        """A post, a comma and its holder's whole name without a form of address, with nothing but more posts after it
        (``the Mayor of Ea, Ari Roe``, ``the Chair, Ada Vea, Director of X``)."""
        chars = self.reading.chars
        if not self.affiliations.posts.begins(*self._without_article(start, end)):
            return None
        for comma in COMMA.finditer(chars, start, end):
            low = comma.end()
            name = self._leading(low, end)
            if name is None or len(name.text.split()) < 2 or self._is_body(name) or self.names_entity(low):
                continue
            if self.affiliations.posts.begins(low, end) or self.affiliations.bodies.begins(low):
                continue
            after, bracket = name.end + 2, STATE_BEHIND.match(chars, name.end, end)
            if (
                name.end == end
                or bracket
                or (chars.startswith(", ", name.end) and self.affiliations.posts.begins(after, end))
            ):
                held = self.affiliations.read(self._without_article(start, end)[0], comma.start())
                after = bracket.start() if bracket else after
                held = self.with_more(held, after, end) if name.end < end else held
                return PersonMention(name, start, end, held)
        return None

    def person(self, start: int, end: int) -> PersonMention | None:
        """The person whom a list's entry names, also in brackets after a topic or a body; who stands in for another."""
        if (start, end) not in self._named_in:
            who = self._instead(start, end) or self._in_bracket(start, end) or super().person(start, end)
            who = who or self._given(start, end)
            self._named_in[start, end] = who
        return self._named_in[start, end]

    def _given(self, start: int, end: int) -> PersonMention | None:
        """Who gives what the row above titles, with nothing but words for that before the name (``By NAME, post``)."""
        by = self._by_whom.match(self.reading.chars, start, end)
        who = self._person(by.end(), end) if by and self._begins_entry(by.end(), end) else None
        return replace(who, start=start) if who else None

    def _person(self, start: int, end: int) -> PersonMention | None:
        """As of any entry; the state of somebody whose group stands beside it (``NAME (State, EPP), post``)."""
        who = super()._person(start, end)
        group = _GROUPED.match(self.reading.chars, who.name.end, end) if who else None
        state = self.reading.at("state", group.start(1)) if group else None
        if who is None or group is None or state is None or state.end != group.end(1):
            return who
        rest = self.affiliations.read(group.end(), max(end, group.end()))
        return replace(who, affiliation=replace(rest, state=rest.state or state.labels[0].ref))

    def _instead(self, start: int, end: int) -> PersonMention | None:
        """Who comes in another's place (``NAME, Minister of X, represented by NAME, post``) or reads their words."""
        by = self._stands_in.search(self.reading.lower, start, end)
        if by is None:
            return None
        # "NAME, post (represented by NAME, post)"
        closed = self.reading.chars[end - 1] == ")" and self.reading.chars.count("(", by.end(), end) == 0
        who = super().person(by.end(), end - closed)
        return replace(who, start=start) if who and (who.name.honorifics or who.affiliation.posts) else None

    def speaker(self, start: int, end: int, *, named: bool = False) -> PersonMention | None:
        """Who speaks by a row; without a form of address after a colon only where a label has ``named`` speakers."""
        given = self.presented(start, end)
        return given[1] if given else self.after_topic(start, end, named=named)

    def names_titled(self, start: int, end: int) -> bool:
        """Whether a row names somebody with a form of address behind words of its own (``Launch of X – Ms. NAME``)."""
        who = self.speaker(start, end)
        return who is not None and bool(who.name.honorifics)

    def is_aside(self, start: int, end: int) -> bool:
        """Whether a row labels those who serve a meeting (``Photographer: NAME``), and nobody else."""
        lower = self.reading.lower
        return lower.count(":", start, end) == 1 and self._serves.match(lower, start, end) is not None

    def begins_speech(self, start: int, end: int) -> bool:
        """Whether a line begins with a kind of speech and words before who gives it (``Remarks by the Chair``)."""
        return self._speech_of.match(self.reading.chars, start, end) is not None

    def is_speech_by(self, start: int, end: int) -> bool:
        """Whether a line is a kind of speech and who gives it (``Remarks by the Minister of X, Ms. NAME``)."""
        given = self._speech_of.match(self.reading.chars, start, end)
        return given is not None and self._person(given.end(), end) is not None

    def presented(self, start: int, end: int) -> tuple[int, PersonMention] | None:
        """Who gives what a row titles, and where the title ends (``The state of the ports, by NAME, Chair of X``)."""
        chars = self.reading.chars
        for by in reversed(list(self._presented.finditer(chars, start + 1, end))):
            if self._not_presented.search(chars[start : by.end()].rstrip()):
                return None
            who = self.person(by.end(), end)
            if who is None:
                continue
            held = who.affiliation
            # "presented by NAME (State)", but "Ports by Quay (State)"
            beside = self._is_whole(who.name) and chars.startswith((", ", " ("), who.name.end) and not held.state
            if who.name.honorifics or held.posts or beside or (held.bodies if by["by"] else held.state):
                return by.start(), who
        return None

    def after_topic(self, start: int, end: int, *, named: bool) -> PersonMention | None:
        """Who speaks on what a row names before a mark (``Ports and the law: NAME, Body``, ``Ghana. Mr. NAME, …``)."""
        chars = self.reading.chars
        if end - start > _LONGEST or chars[end - 1] == ".":
            return None
        for mark in reversed(list(_MARK.finditer(chars, start + 1, end))):
            behind_quote = not mark[0].strip() and chars[mark.start() - 1] in _CLOSES
            styled = self.before_post(mark.end(), end) if behind_quote else None
            name = styled or self._leading(mark.end(), end)
            if name is None or not (styled or AFTER_NAME.match(chars, name.end, end)):
                continue
            plain = named and ":" in mark[0] and " " in chars[start : mark.start()]
            # "Ports and tides – NAME, Director of X"
            several = "." not in mark[0] and " " in chars[start : mark.start()].strip()
            plain = plain or (several and self._is_told_of(start, mark.start()) and self._is_nothing_else(name))
            # '"Ports and tides", NAME, Body', "ORGANIZATION: NAME"
            beside = _QUOTED.search(chars, start, mark.end()) is not None or self._is_entity(start, mark.start())
            quoted = beside and self._is_whole(name)
            plain = plain or quoted or (several and self._is_served(name, end))
            # "Goodbye: Ana ROE"
            plain = plain or (":" in mark[0] and self._has_shouted_surname(name))
            if not plain and (not name.honorifics or abbreviates(chars, start, mark.start(), self.reading.lexicon)):
                continue
            told = self._finite.search(chars, start, end) or self.is_for_others(start, end)
            who = None if told else self._person(mark.end(), end)
            return self._on(start, mark.start(), replace(who, start=mark.end())) if who else None
        return None

    def is_for_others(self, start: int, end: int) -> bool:
        """Whether a row is for those who are not there, to be asked, to pay or to stand in (``Apologies: NAME``,
        ``Contact: NAME``, ``Sponsored by NAME``, ``Vice-Chairs: NAME``)."""
        return start in self.missed or self._away.match(self.reading.lower, start, end) is not None

    def is_of_absent(self, start: int, end: int) -> bool:
        """Whether a row begins with words for those who did not come, or stands in a list under such words."""
        return start in self.missed or self._excused.match(self.reading.lower, start, end) is not None

    def is_contact(self, start: int, end: int) -> bool:
        """Whether a row says whom to ask or to call: its words do, or a number of a telephone in it."""
        lower = self.reading.lower
        if self._contacts.match(lower, start, end):
            return True
        digit = _FIGURE.search(lower, start, end)
        if digit and _PHONE.search(self.reading.chars, max(start, digit.start() - 1), end):  # "+" stands before one
            return True
        # "Languages: English, French. Contact: NAME": a note behind a programme.
        behind = self._contacts_behind.search(lower, start, end)
        return behind is not None and not any(self.person(*entry) for entry in self.entries(start, behind.start()))

    @cached_property
    def missed(self) -> dict[int, int]:
        """Where the rows begin and end that name somebody under nothing but such words (``Apologies``)."""
        found: dict[int, int] = {}
        under = False
        for one, other in pairwise(self.reading.text.blocks):
            head = one.end - one.start <= _HEAD and bool(self._excuses.match(self.reading.lower, one.start, one.end))
            under = (head or (under and not other.gap)) and self._names_any(other)
            if under:
                found.update(pairwise([other.start, *other.breaks, other.end]))
        return found

    def _names_any(self, block: Block) -> bool:
        """Whether a row names somebody, or ends with the bracket that tells whose somebody is."""
        bracketed = self.reading.chars[block.end - 1] == ")"
        return bracketed or any(self.person(*entry) for entry in self.entries(block.start, block.end))

    def is_made_by(self, start: int, end: int) -> bool:
        """Whether what stands there is organized by whoever is named behind it, or held in that person's honour."""
        made = self._made_by.search(self.reading.lower, start, end)
        return made is not None or self._in_honour.search(self.reading.lower, start, end) is not None

    def names_speaker(self, start: int, end: int) -> bool:
        """Whether a row is somebody's name and the title of what that person gives."""
        name = self._leading(start, end)
        return name is not None and self._is_whole(name) and bool(_OWN_TITLE.match(self.reading.chars[:end], name.end))

    def _is_told_of(self, start: int, end: int) -> bool:
        """Whether a title has small letters where others have capitals, so that words in capitals behind it are a name
        (``State of the ports: NAME``, but not ``Coming Home: More Than Money``)."""
        title = self.reading.chars[start:end]
        return len(_SMALL.findall(title)) > len(_CAPITAL.findall(title))

    def _is_nothing_else(self, name: PersonName) -> bool:
        """Whether a whole name begins as no place does, and has no words that the paper has in small letters, too."""
        words = name.text.split()
        if not self._is_whole(name) or words[0] in self._places:
            return False
        common = "|".join(re.escape(w.lower()) for w in words if len(w) >= _COMMON and w[0].isupper())
        return not common or re.search(rf"(?<![\w'’-])(?:{common})(?!\w)", self.reading.chars) is None

    def _is_whole(self, name: PersonName) -> bool:
        """Whether a name has several words, and is no body's or place's."""
        return len(name.text.split()) > 1 and not self._is_body(name)

    def _has_shouted_surname(self, name: PersonName) -> bool:
        """Whether a whole name has its surname, and that alone, in capitals, as the paper's other names do."""
        return self._is_whole(name) and _is_shouted(name) and self._in_capitals

    def has_shouted_surname(self, start: int, end: int) -> bool:
        """Whether a line begins with a whole name whose surname, and that alone, is in capitals."""
        name = self.naming.leading(self.reading.chars, start, end, shouted=True)
        return name is not None and self._is_whole(name) and _is_shouted(name)

    def _is_served(self, name: PersonName, end: int) -> bool:
        """Whether a whole name, a comma or a bracket and a post or a body stand there."""
        beside = self._is_whole(name) and self.reading.chars.startswith((", ", " ("), name.end)
        return beside and self.serves(name.end + 2, end)

    def _is_entity(self, start: int, end: int) -> bool:
        found = self.reading.at("state", start) or self.reading.at("organization", start)
        return found is not None and found.end == end

    def is_of_entity(self, start: int, end: int) -> bool:
        """Whether a line is a body's or a state's name, a mark and whoever speaks for it (``UNHCR: NAME, post``)."""
        found = self.reading.at("state", start) or self.reading.at("organization", start)
        mark = _MARK.match(self.reading.chars, found.end, end) if found else None
        name = self._leading(mark.end(), end) if mark else None
        return name is not None and AFTER_NAME.match(self.reading.chars, name.end, end) is not None

    def _on(self, start: int, end: int, who: PersonMention) -> PersonMention:
        """The mention with the state or body that is all the topic."""
        return self._serving(who, start, end) if self._is_entity(start, end) else who

    def _in_bracket(self, start: int, end: int) -> PersonMention | None:
        """Who stands in brackets (``Remarks by FAO (Mr. NAME, Director)``, ``2. Kenya, for the group (Ambassador
        NAME)``)."""
        chars = self.reading.chars
        bracket = _BRACKET.search(chars, start, end) if chars[end - 1] == ")" else None
        if bracket is None or bracket.start() == start:
            return None
        number = _NUMBER.match(chars, start, bracket.start())
        begins = number.end() if number else start
        state = self._seat_before(begins, bracket.start())
        who = self._in_seat(*bracket.span(1), seated=state is not None)
        if who is None or state is not None:
            return who and self._serving(replace(who, start=start), *(state or (start, start)))
        bare = not who.affiliation.posts and not who.affiliation.bodies
        last = self._body_before(begins, bracket.start(), posts=bare)
        return who if last is None else self._serving(who, last, bracket.start())

    def _in_seat(self, low: int, high: int, *, seated: bool) -> PersonMention | None:
        """The one whom brackets name, with a form of address, or behind a post where a state is ``seated``."""
        name = self.naming.leading(self.reading.chars, low, high)
        if name and name.honorifics:
            return self._person(low, high) if name.end == high or self.reading.chars[name.end] == "," else None
        if not seated or not self.affiliations.posts.begins(low, high):
            return None
        for space in _SPACE.finditer(self.reading.chars, low, high):  # "(Minister NAME)"
            name = self.naming.leading(self.reading.chars, space.end(), high)
            if name and name.end == high and self._is_whole(name):
                return PersonMention(name, low, high, self.affiliations.read(low, space.start()))
        return None

    def _seat_before(self, start: int, end: int) -> tuple[int, int] | None:
        """Where the state stands whose delegate a bracket names, also with what is said of it behind a comma."""
        state = self.reading.at("state", start)
        if state is None or state.labels[0].form == "adjective":
            return None
        alone = state.end == end or self.reading.chars.startswith(", ", state.end)
        return (start, state.end) if alone and end - state.end <= _HEAD else None

    def _body_before(self, start: int, end: int, *, posts: bool) -> int | None:
        """Where the body or (with ``posts``) post begins that stands right before a bracket, alone or after ``by``."""
        given = self._speech_of.match(self.reading.chars, start, end)
        low = given.end() if given else start
        found = self.reading.at("organization", low) or self.reading.at("state", low)
        known = found is not None and found.end == end
        return low if known or (posts and self.affiliations.posts.begins(low, end)) else None

    def before_speaker(self, start: int, end: int) -> int | None:
        """Where the title of a row ends before who speaks then (``Statement by NAME``, ``Ports. Mr. NAME, Body``)."""
        given = self._speech_of.match(self.reading.chars, start, end)
        if given and self.person(start, end):
            return start + len(self._by_end.sub("", given[0].rstrip() + " ").rstrip())
        presented = self.presented(start, end)
        if presented:
            return presented[0]
        topic = self.after_topic(start, end, named=False)
        return start + len(self.reading.chars[start : topic.start].rstrip(" :.–—-")) if topic else None


def _is_shouted(name: PersonName) -> bool:
    first, *_, last = name.text.split()
    return last.isupper() and len(last) >= _COMMON and not first.isupper()
