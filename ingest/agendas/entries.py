"""Entries of an agenda's lists: whom each names, where the next begins, and the lines that go on with one."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property

from ingest.agendas import talks
from ingest.agendas.rows import AgendaRows
from ingest.lexicon import Lexicon, caseless, compiled
from ingest.naming.affiliations import Affiliation, Affiliations
from ingest.naming.names import PARTICLE, UPPER, Naming, PersonName, plain_name
from ingest.naming.people import PersonMention
from ingest.page.dates import Calendar
from ingest.page.reading import Reading
from ingest.page.sentences import abbreviates
from ingest.page.text import Block

__all__ = ["ADDRESS", "AFTER_NAME", "BEFORE_POST", "COMMA", "STATE_BEHIND", "AgendaEntries"]

ADDRESS = re.compile(r"\S@\S|https?://")
"""Somebody's address: where it stands, nobody is listed."""
STATE_BEHIND = re.compile(r"\s*\([^()]+\)$")
"""A bracket that ends an entry (``NAME (State)``)."""
AFTER_NAME = re.compile(r"\s*(?:[,(\[]|[–—-]\s|$)")
"""What may stand after the name of an entry."""
_LEADS_ON = re.compile(r"\s*(?:[,:(–—|]|[-/]\s)\s*|\s*$")
_QUOTED = '«“"'
_SPACE = re.compile(r"\s")
_COLUMN = re.compile(r"\s{2}|\s[\uf0a7\uf0b7•]")  # before the next row, where a copy left its mark or a gap
COMMA = re.compile(r",\s+(?=[A-ZÀ-Þ])")
"""Stands before a part in capitals."""
_COUNTED = re.compile(r"\d{1,2}[.)]\s+")
_NUMBER = re.compile(r"\d{1,2}[.)]\s+")
_MARKED = re.compile(r"[:;]\s+(?=[A-ZÀ-Þ])")
BEFORE_POST = re.compile(r"\s*(?:\(|,\s+)")
"""What stands between a name and the post of its bearer."""
_GAP = re.compile(r"(?:\s*\([^()]{2,20}\))?\s{2,}(?=\S)")
_TITLE = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]{1,6}\.(?:[ªº]|\s?\([a-z]\))?\s(?=[A-ZÀ-Þ])")
# "Ana ROE " before a word that is not all in capitals
_SHOUTED = re.compile(
    rf"(?:[{UPPER}][^\W\d_]*[a-zà-ÿ.'’][\w.'’-]* ){{1,4}}(?:{PARTICLE} )*[{UPPER}]{{2}}[{UPPER}'’-]*"
    rf"(?: [{UPPER}]{{2}}[{UPPER}'’-]*){{0,3}}(?= [^\W\d_])(?! [{UPPER}]+(?!\w))"
)
# "NAME, TREC": two letters are as often those of a state behind a town.
_BY_LETTERS = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ&/-]{2,9}(?=\s*(?:$|[,;()]))")
_CAPITALS = re.compile(r"[A-ZÀ-Þ][\w'’.-]*(?: [A-ZÀ-Þ][\w'’.-]*){1,5}(?=\s*(?:$|[,;()]))")
_LETTERS = re.compile(r"(?:[A-ZÀ-Þ]{2}[A-ZÀ-Þ-]{0,8} ){1,2}(?=[A-ZÀ-Þ][a-z])")
_ENTRY_LENGTH, _NAME_LENGTH = 700, 60
_ACRONYM = 4
_APART = frozenset((", ", "; ", ": ", "- ", "– ", "— ", "/ "))
_LISTED, _FEWEST = ("item", "paragraph", "heading"), 3
_ENTITIES = ("organization", "state", "framework", "place")


class AgendaEntries(AgendaRows):
    """Reads the entries of one document's agendas."""

    def __init__(self, reading: Reading, calendar: Calendar, naming: Naming, affiliations: Affiliations) -> None:
        super().__init__(reading, calendar)
        self.naming = naming
        self.affiliations = affiliations
        reading.lexicon.equip(self, AgendaEntries._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._by_video = compiled(rf"\s[–—-]\s+{lexicon.any_of('roles', 'video')}(?!\w)", re.IGNORECASE)
        self._to_be_named = caseless(rf"\({lexicon.any_of('documents', 'forthcoming')}\)$")
        roles = lexicon.any_of("roles", "moderator", "chair", "facilitator", "rapporteur", "keynote", "speaker")
        self.room = compiled(lexicon.any_of("sessions", "room_lines"), re.IGNORECASE)
        self._in_role = caseless(rf"\({roles}\)")
        definite = lexicon.any_of("grammar", "definite")
        self._article = compiled(f"{definite}?", re.IGNORECASE)
        by, of = lexicon.any_of("sessions", "given_by"), lexicon.any_of("grammar", "of")
        speeches = lexicon.any_of("sessions", "speeches")
        words = lexicon.any_of("grammar", "and", "by", "that", "relative", "finite")
        self._links = compiled(rf"\s(?:{words}(?!\w)|{of})", re.IGNORECASE)
        self._served = compiled(rf"\s+{lexicon.any_of('bodies', 'at')}\s*(?=[A-ZÀ-Þ])")
        self._speech = compiled(speeches, re.IGNORECASE)
        self._speech_of = compiled(rf"{speeches}\s+(?:{by}\s+|{of})(?:{definite})?", re.IGNORECASE)

    def _after_number(self, start: int, end: int) -> int:
        """Where an entry begins after the number that a list gives it (``2. NAME, post``)."""
        number = _COUNTED.match(self.reading.chars, start, end)
        name = self.naming.leading(self.reading.chars, number.end(), end) if number else None
        named = name is not None and (bool(name.honorifics) or len(name.text.split()) > 1)
        leads_on = named and name is not None and _LEADS_ON.match(self.reading.chars, name.end, end) is not None
        return number.end() if number and leads_on else start

    def _begins_entry(self, start: int, end: int, *, placed: bool = True) -> bool:
        """Whether a name begins here with a bracket after it, or with a comma and, if ``placed``, a post or a body."""
        name = self._leading(start, end)
        if name is None or (len(name.text.split()) < 2 and not name.honorifics) or self._is_body(name):
            return False
        if name.honorifics:
            return True
        mark = BEFORE_POST.match(self.reading.chars, name.end, end)
        return mark is not None and ("(" in mark[0] or not placed or self.serves(mark.end(), end))

    def ends_entry(self, start: int, end: int) -> bool:
        """Whether a line ends as an entry does: with a comma and a state."""
        states = self.reading.within("state", start, end)
        return bool(states) and states[-1].end == end and self.reading.chars.endswith(", ", start, states[-1].start)

    def begins_entry(self, start: int, end: int) -> bool:
        """Whether a line begins with a name, a comma and a post or a body."""
        name = self.naming.leading(self.reading.chars, start, end)
        comma = name is not None and self.reading.chars.startswith(", ", name.end)
        return comma and self._begins_entry(start, end)

    def is_bracketed(self, start: int, end: int) -> bool:
        """Whether an entry is a whole name and a bracket (``NAME (Body)``)."""
        name = self._leading(start, end)
        behind = self.reading.chars.startswith(" (", name.end) and self.reading.chars[end - 1] == ")" if name else False
        return behind and name is not None and self._begins_entry(start, end)

    def is_unnamed(self, start: int, end: int) -> bool:
        """Whether a line is an entry that names nobody yet (``Youth representative (to be confirmed)``)."""
        if self.reading.chars[end - 1] != ")" or not self._to_be_named.search(self.reading.lower, start, end):
            return False
        return self.person(start, end) is None

    def person(self, start: int, end: int) -> PersonMention | None:
        """The person whom a list's entry names, with the affiliation after the name; a kind of speech may go before."""
        given = self._speech_of.match(self.reading.chars, start, end)
        who = self._person(given.end() if given else start, end)
        return replace(who, start=start) if who else None

    def _person(self, start: int, end: int) -> PersonMention | None:
        chars = self.reading.chars
        asked = chars[end - 1] == "?" and self._before_topic(start, end) == end
        if asked or end - start > _ENTRY_LENGTH or ADDRESS.search(chars, start, end):
            return None
        column = self._column(start, end)
        if column:
            beside = self.person(column.end(), end)
            return self._serving(beside, start, column.start()) if beside and beside.name.honorifics else None
        styled = self.before_post(start, end)
        name = styled or self._leading(start, end)
        if name is None:
            return self._abbreviated(start, end) or self._after_post(start, end) or self._styled(start, end)
        behind = self.naming.after_letters(chars, name.end, end)
        rest = (_SPACE if styled else _LEADS_ON).match(chars[behind:end]) or self._of_body(name.end, end)
        if rest is None or (len(name.text.split()) < 2 and not name.honorifics) or self._is_body(name):
            return None
        low = behind + rest.end() - (1 if "(" in rest[0] else 0)
        # "NAME: “Title of a talk”"
        end = low if chars[low : low + 1] in _QUOTED else self._before_topic(low, end)
        if "(" in rest[0] and (inner := self._inside(low, end)):
            return PersonMention(name, start, end, self.affiliations.read(*inner))
        trailing = self.naming.trailing_honorific(chars, low, end)
        stop = end - 1 if self._stops(low, end) else end
        return PersonMention(name, start, end, self.affiliations.read(trailing or low, stop))

    def _inside(self, low: int, end: int) -> tuple[int, int] | None:
        """What a bracket behind a name has, where it is a post or several things, or where a role was cut from it."""
        close, posts = self.reading.chars.find(")", low, end), self.affiliations.posts
        served = posts.begins(low + 1, end)
        if close < 0:
            return (low + 1, end) if served or self.affiliations.bodies.begins(low + 1) else None
        served = served or self.reading.chars.find(", ", low, end) > 0
        return (low + 1, close) if served and close == end - 1 else None

    def _of_body(self, start: int, end: int) -> re.Match[str] | None:
        """The words that lead on from a name to its bearer's body (``NAME of the World Bank``)."""
        link = self._served.match(self.reading.chars[start:end])
        known = link and self.begins_part(start + link.end(), end)
        return link if known else None

    def _stops(self, start: int, end: int) -> bool:
        """Whether an entry ends like a sentence, in a full stop that abbreviates nothing."""
        stop = self.reading.chars[end - 1] == "." and end - start > 1
        return stop and not abbreviates(self.reading.chars, start, end - 1, self.reading.lexicon)

    def _leading(self, start: int, end: int) -> PersonName | None:
        """The name that an entry begins with; a short surname in capitals is no acronym in a line of its own, nor
        before a comma or a bracket where the paper writes surnames so."""
        chars = self.reading.chars
        name = self.naming.leading(chars, start, end, shouted=self.is_name_alone(start, end))
        if name is not None:
            return name
        name = self.naming.leading(chars, start, end, shouted=True)
        mark = BEFORE_POST.match(chars, name.end, end) if name else None
        if name is None or mark is None:
            return None
        posted = self.affiliations.posts.begins(mark.end(), end)
        if self._in_role.match(self.reading.lower, mark.end() - 1, end):
            return name if self.naming.is_name(plain_name(name.text)) else None
        if name.text.split()[0].isupper():  # "ADA ROE, Director", and not "PORT AUTHORITY, Director"
            return name if posted and self.naming.is_name(plain_name(name.text)) else None
        return name if self._in_capitals or (posted and len(name.text.split()[-1]) > _ACRONYM) else None

    @cached_property
    def _in_capitals(self) -> bool:
        """Whether the lists of the paper write surnames in capitals."""
        chars, found = self.reading.chars, 0
        for block in (b for b in self.reading.text.blocks if b.kind in _LISTED):
            # "Speakers: Ana ROE, Director; Ari VEA, Mayor"
            marks = _MARKED.finditer(chars, block.start, min(block.end, block.start + _ENTRY_LENGTH))
            first = number.end() if (number := _NUMBER.match(chars, block.start)) else block.start
            found += sum(self._is_in_capitals(at, block.end) for at in (first, *(m.end() for m in marks)))
        return found >= _FEWEST

    def _is_in_capitals(self, at: int, end: int) -> bool:
        """Whether a name with its surname in capitals stands before a post, or a comma; a short one may be letters."""
        name = self.naming.leading(self.reading.chars, at, end, shouted=True)
        words = name.text.split() if name else []
        if name is None or not words[-1].isupper() or words[0].isupper():
            return False
        mark = BEFORE_POST.match(self.reading.chars, name.end, end)
        long = mark is not None and len(words[-1]) > _ACRONYM
        return long or self.affiliations.posts.begins(mark.end() if mark else name.end + 1, end)

    def before_post(self, start: int, end: int) -> PersonName | None:
        """The name that a line begins with whose surname in capitals parts it from a post in small letters
        (``Ana ROE directrice de X``)."""
        name = self.naming.leading(self.reading.chars, start, end, shouted=True)
        words = name.text.split() if name else []
        if name is None or len(words) < 2 or not words[-1].isupper() or words[0].isupper():
            return self._before_capital_post(start, end) or self._before_other_words(start, end)
        at = name.end + 1
        small = self.reading.chars[name.end : at] == " " and self.reading.chars[at : at + 1].islower()
        posted = small and at < end and self.affiliations.posts.begins(at, end)
        return name if posted else self._before_other_words(start, end)

    def _before_other_words(self, start: int, end: int) -> PersonName | None:
        """The same, where a paper writes surnames so, before any words (``Ana ROE, refugee`` without a comma)."""
        if self.reading.chars[end - 1] == "." or not self._in_capitals:
            return None
        found = _SHOUTED.match(self.reading.chars, start, end)
        if found is None:
            return None
        name = self.naming.leading(self.reading.chars, start, found.end(), shouted=True)
        leads_on = self._links.match(self.reading.chars, found.end(), end) is not None
        return None if name is None or leads_on or name.end != found.end() or self._is_body(name) else name

    def _before_capital_post(self, start: int, end: int) -> PersonName | None:
        """The name before a post that no comma parts from it (``Mr. Ari ROE President, Council X``)."""
        chars = self.reading.chars
        for at in self.affiliations.posts.within(start + 1, min(end, start + _NAME_LENGTH)):
            length = self.affiliations.posts.length(at, end)
            after = chars[at + length : at + length + 2]
            if not chars[at].isupper() or chars[at - 2 : at] in _APART or after[:1] in ("", "("):
                continue
            # "Mr. Ari ROE UNICEF Director"
            body = next((m for m in self.reading.within("organization", start, at) if m.end == at - 1), None)
            stop = body.start - 1 if body and self.affiliations.posts.after_body(body.start, end) else at - 1
            name = self.naming.leading(chars, start, stop, shouted=True)
            # "Ana Bishop, Director": a post is also a surname.
            surname = after == ", " and self.affiliations.posts.begins(at + length + 2, end)
            whole = name is not None and name.end == stop and len(name.text.split()) > 1
            return name if whole and not surname else None
        return None

    def _before_topic(self, start: int, end: int) -> int:
        """Where words about somebody end before what they will speak on (``NAME, Director, Body. Title of a talk``)
        or how they take part (``NAME, Director – by video``)."""
        chars = self.reading.chars
        by_video = self._by_video.search(chars, start, end)
        end = by_video.start() if by_video else end
        bracket = talks.bracket_before(chars, start, end)
        if bracket and (bracket.quoted or not self.begins_part(bracket.talk, end)):
            return bracket.end
        for topic in talks.SENTENCE.finditer(chars, start, end):
            if not abbreviates(chars, start, topic.start(), self.reading.lexicon):
                return topic.start()
        titled = talks.BEHIND_COLON.search(chars, start, end)
        if titled and not self.begins_part(titled.end(), end):
            return titled.start()
        # "NAME, Director – Policy, Body", but "NAME, Body – Permits, visas and stays"
        served = self.names_entity(start) or self.affiliations.bodies.begins(start)
        dashes = talks.BEHIND_DASH.finditer(chars, start, end)
        dash = next((m for m in dashes if served or chars.find(",", m.end(), end) < 0), None)
        known = dash and (self.reading.at("state", dash.end()) or self.begins_part(dash.end(), end))
        return dash.start() if dash and not known else end

    def is_name_alone(self, start: int, end: int) -> bool:
        """Whether a line is nothing but somebody's name."""
        name = self.naming.leading(self.reading.chars, start, end, shouted=True)
        if name is None or name.end != end or (len(name.text.split()) < 2 and not name.honorifics):
            return False
        return not self._is_body(name) and not self.reading.within("organization", start, end)

    def begins_part(self, start: int, end: int) -> bool:
        """Whether a line begins with a post or a body, and doesn't only go on with the one before."""
        if self.reading.at("organization", start) is not None or self.affiliations.posts.begins(start, end):
            return True
        return self.affiliations.bodies.begins(start) or self.affiliations.posts.end_words(start, end)

    def serves(self, start: int, end: int) -> bool:
        """Whether a post, a body or nothing but the letters of one stand behind a name and a comma."""
        if self.begins_part(start, end) or _BY_LETTERS.match(self.reading.chars, start, end):
            return True
        # "NAME, Coast Hospital"
        alone = _CAPITALS.match(self.reading.chars, start, end)
        return alone is not None and self.affiliations.bodies.ends_like_one(alone[0])

    def names_entity(self, at: int) -> bool:
        """Whether a state or a body of the registry begins here."""
        return any(self.reading.at(layer, at) for layer in ("state", "organization"))

    def is_titled(self, block: Block) -> bool:
        """Whether a block begins with an honorific and a name."""
        name = self.naming.leading(self.reading.chars, block.start, block.end)
        return name is not None and bool(name.honorifics)

    def _column(self, start: int, end: int) -> re.Match[str] | None:
        """The gap after a state or a body in a column before the entry."""
        found = self.reading.at("state", start) or self.reading.at("organization", start)
        return _GAP.match(self.reading.chars, found.end, end) if found and found.start == start else None

    def _serving(self, mention: PersonMention, start: int, end: int) -> PersonMention:
        """The mention with the state or body that stands in the column before it."""
        told = mention.affiliation
        if told.state or (told.bodies and self.reading.at("organization", start)):
            return replace(mention, start=start)
        read = self.affiliations.read(start, end)
        bodies, posts = (*told.bodies, *read.bodies), told.posts or read.posts
        whole = replace(told, state=read.state, bodies=bodies, posts=posts)
        return replace(mention, start=start, affiliation=whole)

    def _is_body(self, name: PersonName) -> bool:
        """Whether the words are a name of the registry rather than somebody's (a first name may be a state's), or a
        room's."""
        if name.honorifics:
            return False
        if self.room.fullmatch(name.text):
            return True
        found = [m for layer in _ENTITIES if (m := self.reading.at(layer, name.start))]
        personal = self.reading.registry.personal
        return any(
            m.end >= name.end or not (m.labels[0].text in personal or m.labels[0].text in self.naming.given)
            for m in found
        )

    def _abbreviated(self, start: int, end: int) -> PersonMention | None:
        """A name after the abbreviation of a title that no list holds (``Hna. NAME, post``)."""
        # "Ghana. Ms. NAME": that is no title.
        title = None if self.names_entity(start) else _TITLE.match(self.reading.chars, start, end)
        mention = self._begins_entry(title.end(), end) and self.person(title.end(), end) if title else None
        return replace(mention, start=start) if mention else None

    def _styled(self, start: int, end: int) -> PersonMention | None:
        """A name after posts that stand for a title, before other posts (``Minister Counsellor NAME, Alternate …``)."""
        low = start
        while length := self.affiliations.posts.length(low, end):
            low += length + 1
        mention = self.person(low, end) if low > start and self._begins_entry(low, end, placed=False) else None
        if mention is None or mention.affiliation.posts:
            return replace(mention, start=start) if mention else None
        styled = self.affiliations.read(start, low - 1)
        return replace(mention, start=start, affiliation=replace(mention.affiliation, posts=styled.posts))

    def is_styled(self, start: int, end: int) -> bool:
        """Whether a line is a post that stands for a title, and its holder's name (``Counsellor NAME, Body``)."""
        return self._styled(start, end) is not None

    def _after_post(self, start: int, end: int) -> PersonMention | None:
        """A post before its holder's name: ``the Minister of Labour of X, Mr …``."""
        names = [n for n in self.naming.titled(self.reading.chars, start, end)]
        if not names or not self._begins_post(*self._without_article(start, end)):
            return None
        name, before = names[0], names[0].titled_from
        low, _ = self._without_article(start, before)
        held, letters = self.affiliations.read(low, before), _LETTERS.match(self.reading.chars, low, before)
        held = self.affiliations.read(letters.end(), before) if letters and not held.posts else held
        bracket = STATE_BEHIND.match(self.reading.chars, name.end, end)
        beside = self.affiliations.read(bracket.start(), end).state if bracket else None
        # "President of the Council, Ms. NAME (State)"
        if beside and not held.state and (not held.bodies or self.affiliations.presides(held)):
            held = replace(held, state=beside)
        # "the Chair of the Group, Ms. NAME, Director of X"
        stop = names[1].titled_from if len(names) > 1 else end
        column = _COLUMN.search(self.reading.chars, name.end, stop)
        stop = column.start() if column else stop
        after = name.end + 2 if self.reading.chars.startswith(", ", name.end) else stop
        if after < stop and self.begins_part(after, stop):
            held = self.with_more(held, after, self._before_topic(after, stop))
        return PersonMention(name, start, end, held)

    def _begins_post(self, start: int, end: int) -> bool:
        """Whether a post begins here, maybe behind its body (``UN Resident Coordinator``)."""
        posts = self.affiliations.posts
        if posts.begins(start, end) or (self.names_entity(start) and bool(posts.after_body(start, end))):
            return True
        letters = _LETTERS.match(self.reading.chars, start, end)  # "QLC Secretary General"
        return letters is not None and posts.begins(letters.end(), end)

    def with_more(self, held: Affiliation, start: int, end: int) -> Affiliation:
        """What is said of somebody before a name, and what stands behind it."""
        more = self.affiliations.read(start, end)
        if held.state and more.state and held.state != more.state:
            return held
        posts, bodies = (*held.posts, *more.posts), (*held.bodies, *more.bodies)
        return replace(held, posts=posts, bodies=bodies, state=held.state or more.state)

    def _without_article(self, start: int, end: int) -> tuple[int, int]:
        match = self._article.match(self.reading.chars, start, end)
        return match.end() if match else start, end
