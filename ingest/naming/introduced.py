"""Bodies that the registry lacks and a document introduces itself: by an acronym in brackets, or by a name in capitals
that holds a word for a body.

Source of the first: A. Schwartz, M. Hearst, A Simple Algorithm for Identifying Abbreviation Definitions in Biomedical
Text (2003): the letters of an acronym are looked for from right to left in the words before the bracket.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ingest.folding import fold, lowered, slug
from ingest.gazetteer import Match
from ingest.lexicon import NO_MEETING, NOT_KINDS, Lexicon, caseless, compiled
from ingest.naming.behind_posts import BehindPosts, names_somebody
from ingest.naming.body_names import BodyNames, heads_by_kind
from ingest.naming.called_bodies import called_bodies, with_word, word_before
from ingest.naming.capital_words import capitals
from ingest.naming.further_words import CAPITAL, further_words, link_words
from ingest.naming.likely_names import LikelyNames
from ingest.naming.name_fronts import NameFronts
from ingest.naming.name_tails import NameTails
from ingest.naming.own_acronyms import ACRONYM, abbreviations, behind_commas, has_words, long_form, whole_letters
from ingest.page.stretches import Stretches
from ingest.page.words import LETTERS, Words, tried
from ingest.records import OrganizationRecord
from ingest.registry import Label, Registry
from ingest.speech import Speech

__all__ = ["Introduced", "find_introduced"]

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_WORDS_BEFORE = re.compile(rf"(?:{CAPITAL}(?:(?<=s)['’])?\s){{1,4}}$")  # "Dockers' Federation"
_QUOTED = r"\s(?:«[^«»\n]{3,40}»|“[^“”\n]{3,40}”)"  # "Comité de Familles « Rames »"
_NUMBER = re.compile(r"[IVX]+")
_SMALL = re.compile(r"\s((?:[^\W\d_]['’])?[^\W\d_][\w’-]*)")
_LAYER = "organization"
_TAKEN = ("organization", "framework")
_LONGEST = 110  # code points of a name
_KINDS = ("academic", "ngo", "network", "forum", "igo", "private", "government", "ministry", "unit", "other")
# Conferences and committees that no acronym introduces are as often meetings and their organs.
_OWN_KINDS = ("academic", "ngo", "network", "private")
_CAPITALS = re.compile(r"(?:(?<![\w-])(?![A-Z]['’])[A-Z][\w'’-]+\s){1,4}$")
_ARTICLE, _SHORT = 4, 3  # letters of an article, of a word that an acronym may leave out
_FEWEST = 2  # words in capitals of a speaker's name that are its own
_SHARED = 0.6


@dataclass(frozen=True, slots=True)
class Introduced:
    """What a document introduces: its bodies, and the places where it names them."""

    records: tuple[OrganizationRecord, ...] = ()
    matches: tuple[Match, ...] = ()


def find_introduced(
    text: str,
    words: Words,
    lexicon: Lexicon,
    registry: Registry,
    matches: Iterable[Match],
    speech: Speech,
    likely: LikelyNames,
) -> Introduced:
    """Bodies introduced in clean text (``words``: its own in lower case), and every place where it names them;
    ``matches`` are the registry's names."""
    found = list(matches)
    states, taken = ([m for m in found if m.layer in layers] for layers in (("state",), _TAKEN))
    finder = _Finder((text, words), lexicon, registry, taken, states, speech, likely)
    finder.towns = {m.end: m.start for m in found if m.layer == "place"}
    names = finder.names()
    return Introduced(tuple(r for r, _ in names.values() if r), tuple(finder.places(names)))


class _Finder:
    def __init__(
        self,
        text: tuple[str, Words],
        lexicon: Lexicon,
        registry: Registry,
        taken: list[Match],
        states: list[Match],
        speech: Speech,
        likely: LikelyNames,
    ) -> None:
        self.text, self._words = text
        self._lower = self._words.text
        self.registry = registry
        self._lexicon, self.language = lexicon, lexicon.code
        self._taken = Stretches((m.start, m.end) for m in taken)
        self._acronyms = {at for at, *_ in abbreviations(self.text)}
        # "The Russian Federation": a word for a body that is part of a state's name.
        self._states = {m.end: m.start for m in states}
        self.towns: dict[int, int] = {}
        self._adjectives = {m.start: m.end for m in states}
        self._national = {m.end for m in states if m.labels[0].form == "adjective"}
        self._names = BodyNames(lexicon, registry)
        self._known = {m.end: m for m in taken if m.layer == _LAYER}
        self._speech, self._likely = speech, likely
        self._tails = NameTails(text, lexicon, speech, self._names, states, taken)
        self._fronts = NameFronts(self.text, lexicon, self._taken, self._states, likely.may_be)
        self._proper: dict[str, bool] = {}
        self._called: frozenset[str] = frozenset()  # names behind a word that says what the body is
        lexicon.equip(self, _Finder._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._in = compiled(rf"\s{lexicon.any_of('bodies', 'where')}\s$", re.IGNORECASE)
        self._behind_posts = lexicon.made(BehindPosts)
        self._government = compiled(rf"\s{lexicon.any_of('speech', 'stands_for_state')}$", re.IGNORECASE)
        self._heads = heads_by_kind(lexicon, _KINDS)  # how a body is told to be one, kind by kind
        own = heads_by_kind(lexicon, _OWN_KINDS)
        heads = lexicon.any_of("bodies", *own)
        links, joining = link_words(lexicon)
        self._is_plural = lexicon.is_plural
        articles = (word.strip() for word in lexicon.words("grammar", "indefinite"))
        self._generic = frozenset(word.casefold() for word in (*lexicon.words("bodies", "generic"), *articles))
        self._posts = compiled(rf"(?:{lexicon.any_of('posts', 'heads')})(?!\w)", re.IGNORECASE)
        before = _WORDS_BEFORE.pattern.removesuffix("$") if lexicon.data["bodies"]["head_last"] else ""
        more = further_words(lexicon, self._heads)
        self._foreign = self._read_foreign(lexicon)
        names = [rf"{start}(?=[A-ZÀ-Þ])(?i:{heads})(?![\w'’-]){more}" for start in dict.fromkeys(("", before))]
        self._organs = frozenset(word.casefold() for word in lexicon.words("bodies", "organs"))
        self._links = frozenset(w for phrase in lexicon.words("bodies", "links") for w in phrase.split())
        self._head_last = bool(lexicon.data["bodies"]["head_last"])
        self._clause = compiled(lexicon.any_of("grammar", "finite", "relative", "and"), re.IGNORECASE)
        lead = rf"(?:{CAPITAL}\s(?:(?:{links}|{joining})\s)?){{0,4}}" if self._head_last else ""
        self._speaking = self._read_speaking(lexicon, lead, more)
        self._represented = self._read_represented(lexicon)
        self._named = compiled(rf"(?=[A-ZÀ-Þ])(?:{'|'.join(names)})(?:{_QUOTED})?")
        self._own_head = caseless(rf"(?:{heads})")

    def _read_speaking(self, lexicon: Lexicon, lead: str, more: str) -> re.Pattern[str]:
        """A name with an article before a verb of saying; ``lead`` and ``more`` are around its word for a body."""
        every = lexicon.any_of("bodies", *(k for k in lexicon.kinds("bodies") if k not in NOT_KINDS))
        clitic = lexicon.any_of("grammar", "before_verb")
        meetings = lexicon.any_of("meetings", *(k for k in lexicon.kinds("meetings") if k not in NO_MEETING))
        self._occasion = compiled(rf"(?:{meetings}|{lexicon.any_of('roles', 'chair')})(?!\w)", re.IGNORECASE)
        definite = lexicon.words("grammar", "definite")
        articles = "|".join(form for a in definite for form in (a, a.capitalize()))
        self._before_head = _LONGEST if self._head_last else max(map(len, definite), default=0)
        self._any_head = caseless(every)
        self._to_head = compiled(rf"(?:{articles}){lead}$")
        return compiled(
            rf"(?:{articles})"
            rf"(?P<name>{lead}(?=[A-ZÀ-Þ])(?i:{every})(?![\w'’-]){more})(?:\s\([A-Z][\w-]{{1,9}}\))?,?\s+(?i:{clitic})?"
        )

    def _read_represented(self, lexicon: Lexicon) -> re.Pattern[str]:
        """Three words in capitals or more between a word for a representative and a verb of saying: a body's name."""
        of, definite = lexicon.any_of("grammar", "of"), lexicon.any_of("grammar", "definite")
        clitic = lexicon.any_of("grammar", "before_verb")
        self._generic_post = caseless(lexicon.any_of("posts", "generic"))
        return compiled(
            rf"(?:{lexicon.any_of('posts', 'generic')})\s(?:{of})(?:{definite})?"
            rf"(?P<name>{CAPITAL}(?:\s{CAPITAL}){{2,6}}),?\s+(?:{clitic})?"
        )

    def _read_foreign(self, lexicon: Lexicon) -> re.Pattern[str]:
        """Words for bodies in other languages: first in names, and last in those in English, which are given."""
        self._heads["other"] = compiled(rf"(?:{lexicon.any_of('bodies', 'other', 'foreign')})(?!\w)", re.IGNORECASE)
        self._foreign_first = {
            kind: compiled(rf"(?:{lexicon.any_of('bodies', key)})(?![\w'’-])")
            for key, kind in (("foreign_first", "other"), ("foreign_state", "government"))
        }
        self._foreign_head = caseless(lexicon.any_of("bodies", "foreign"))
        return compiled(rf"{lexicon.any_of('bodies', 'foreign')}(?![\w'’-])")

    def names(self) -> dict[str, tuple[OrganizationRecord | None, Label]]:
        """Each new name or acronym with its body; no record where the body is the registry's."""
        found: dict[str, tuple[OrganizationRecord | None, Label]] = {}
        for match in (*ACRONYM.finditer(self.text), *behind_commas(self.text)):
            if sum(c.isupper() for c in match["a"]) < 2:
                continue
            if match.start("a") in self._taken:
                self._spell_out(found, match)
                continue
            if known := self._known.get(match.start()):
                found.setdefault(match["a"], (None, self._label(known.labels[0].ref, match["a"])))
                continue
            start = long_form(self.text, match.start(), match["a"])
            if start is not None and not self._behind_posts.is_post(self._lower, start, match.start()):
                other = whole_letters(self.text, self._lower, match, self._behind_posts)
                self._add(found, start, match.start(), match["a"], other=other)
        for start, end, acronym in self._listed():
            self._add(found, start, end, acronym)
        self._add_told(found)
        return found

    def _add_told(self, found: dict[str, tuple[OrganizationRecord | None, Label]]) -> None:
        """Take the names that speak, that a word in small letters calls a body, or that hold a word for one."""
        elsewhere = {*self._adjectives, *self.towns.values()}
        called = list(called_bodies(self.text, self._words, self._lexicon, self._adjectives, elsewhere))
        whole = [(low, high) for low, high in self._speakers() if not _ends_in(low, high, called)]
        told = [*((*span, None) for span in whole), *((*span, "other") for span in self._spoken_for())]
        called = [(low, self._tails.end(high)) for low, high in called]
        self._called = frozenset(self.text[low:high] for low, high in called)
        for start, end, other in (*told, *((*span, "ngo") for span in called)):
            self._add(found, start, end, None, other=other)
        named = tried(self._named, self.text, self._may_begin_name(), len(self.text))
        for begin, stop in (*(m.span() for m in named), *self._in_english()):
            start, end = begin + self._leading(self.text[begin:stop]), self._tails.end(stop)
            start = self._fronts.begin(start)
            within = any(low <= start and end <= high for low, high in whole) or _ends_in(start, end, called)
            if not within and self._is_proper(self.text[start:end]):
                self._add(found, start, end, None)

    def _may_begin_name(self) -> list[int]:
        """The capitals at which a word for a body may stand, and those right before it where such words come last."""
        kept: set[int] = set()
        for head in self._heads_at(self._own_head):
            before = _WORDS_BEFORE.search(self.text, max(0, head - _LONGEST), head) if self._head_last else None
            kept.update(capitals(self.text, before.start() if before else head, head + 1))
        return sorted(kept)

    def _heads_at(self, heads: re.Pattern[str]) -> Iterator[int]:
        """Where one of these words for bodies begins with a capital."""
        return (at for at in self._words.in_capitals(heads, self.text) if heads.match(self._lower, at))

    def _listed(self) -> Iterator[tuple[int, int, str]]:
        """Names in a list of abbreviations, with their acronyms."""
        for at, start, end in abbreviations(self.text):
            if not self._taken.meet(at, end) and self._is_listed_body(self.text[start:end]):
                yield start, end, self.text[at:start].split(maxsplit=1)[0].rstrip(":")

    def _in_english(self) -> Iterator[tuple[int, int]]:
        """Names that an English word for a body ends, in a text of another language."""
        for match in tried(self._foreign, self.text, self._heads_at(self._foreign_head), len(self.text)):
            before = _CAPITALS.search(self.text, max(0, match.start() - _LONGEST), match.start())
            # "The University of the North": what the word for a body is of follows it.
            if before and not (len(before[0]) <= _ARTICLE and before[0].strip().istitle()):
                yield before.start(), match.end()

    def _spell_out(self, found: dict[str, tuple[OrganizationRecord | None, Label]], match: re.Match[str]) -> None:
        """Take a name that stands before an acronym of the registry for another of its body's."""
        known = self._known.get(match.end("a"))
        start = long_form(self.text, match.start(), match["a"]) if known else None
        if known is None or start is None or self._taken.meet(start, match.start()):
            return
        name = self.text[start : match.start()]
        if name[0].isupper() and self._kind(name) is not None and self._resembles(name, known.labels[0].ref):
            found.setdefault(name, (None, self._label(known.labels[0].ref, name)))

    def _resembles(self, name: str, ref: str) -> bool:
        """Whether most longer words of a name are those of one of the body's own: others share its acronym."""
        words = _longer(name)
        return any(
            len(words & (other := _longer(label.text))) >= _SHARED * max(len(words), len(other))
            for label in self.registry.labels_of(ref)
            if label.language == self.language and label.form == "name"
        )

    def _speakers(self) -> Iterator[tuple[int, int]]:
        """Names of bodies that are the subject of a verb of saying; the meeting's organs are none of them."""
        lower = self._lower
        heads = self._heads_at(self._any_head)
        leads = (self._to_head.search(self.text, max(0, head - self._before_head), head) for head in heads)
        articles = sorted({lead.start() for lead in leads if lead})
        for match in tried(self._speaking, self.text, articles, len(self.text)):
            if match.start() and (self.text[match.start() - 1].isalnum() or self.text[match.start() - 1] == "-"):
                continue
            name, end = match["name"], match.end("name")
            if not self._speech.says_at(lower, match.end()):
                end = self._small_words_end(match, lower)
                name = self.text[match.start("name") : end]
            if end and self._is_body(name, end):
                yield match.start("name"), end

    def _spoken_for(self) -> Iterator[tuple[int, int]]:
        """Names in capitals of those whose representative says something."""
        posts = self._words.places(self._generic_post)
        for match in tried(self._represented, self.text, posts, len(self.text)):
            says = self._speech.says_at(self._lower, match.end()) and not self._holds_post(match["name"])
            if says and not names_somebody(*match.span("name"), self._adjectives, self._likely.may_be):
                yield match.span("name")

    def _small_words_end(self, match: re.Match[str], lower: str) -> int:
        """Where a name ends that goes on in small letters up to a verb (``la Fédération internationale des …``)."""
        if self._head_last or self._kind(match["name"]) not in _OWN_KINDS:
            return 0
        at = match.end("name")
        while word := _SMALL.match(self.text, at, match.end("name") + _LONGEST):
            if self._clause.fullmatch(word[1]):
                return 0
            several, at = at > match.end("name") or word.end() in self._national, word.end()
            if several and self._speech.says_at(lower, at + 1):
                return at
        return 0

    def _is_body(self, name: str, end: int) -> bool:
        """Whether a speaker's name is a body's own: no organ, meeting or chair, no post, no state's authority."""
        words = [w for w in _WORD.findall(name) if w[0].isupper()]
        every = words if self._head_last else _WORD.findall(name)
        own = [w for w in every if w.casefold() not in self._organs and w.casefold() not in self._links]
        named = end in self._states and end not in self._national  # "la Croix-Rouge togolaise" is no name of a state
        if len(own) < _FEWEST or named or self._occasion.match(name):
            return False
        return not self._holds_post(name)

    def _holds_post(self, name: str) -> bool:
        """Whether a word of a name is somebody's post; a plural one behind a link is none (``Network of Mayors``)."""
        words = _WORD.findall(name)
        link = next((i for i, word in enumerate(words) if word.casefold() in self._links), len(words))
        told = (w for i, w in enumerate(words) if w[0].isupper() and not (i > link and self._is_plural(w)))
        return any(map(self._posts.match, told))

    def _add(
        self,
        found: dict[str, tuple[OrganizationRecord | None, Label]],
        start: int,
        end: int,
        acronym: str | None,
        *,
        other: str | None = None,
    ) -> None:
        """Take a name; as one of the kind ``other`` though no word of it is one for a body."""
        town = self.towns.get(end)  # "the Ferry Academy in TOWN"
        where = self._in.search(self.text, start, town) if town else None
        end = where.start() if where and " " in self.text[start : where.start()] and not acronym else end
        end = self._behind_posts.body_ends(self.text, self._lower, start, end, self._likely)
        name = self.text[start:end]
        kind = self._kind(name) or other
        acronym_too = start in self._acronyms  # of a list
        if kind is None or not name[0].isupper() or "\n" in name or acronym_too or self._taken.meet(start, end):
            return
        named = self._adjectives.get(start, end)  # "the Kenyan Government" is the state, not a body of its own
        if self._states.get(end, end) <= start or self._government.match(self.text, named, end):
            return
        ref = f"organization/{slug(name)}"
        if (ref, "en") in self.registry.preferred or name in found or self._names.names_none(name, kind):
            return
        record = OrganizationRecord(ref, name, kind, self.language, acronym)
        found[name] = (record, self._label(ref, name))
        if acronym:
            found.setdefault(acronym, (None, self._label(ref, acronym)))

    def _label(self, ref: str, text: str) -> Label:
        return Label(ref, text, self.language, "introduced", _LAYER)

    def _kind(self, name: str) -> str | None:
        """The kind of body that a word of the name tells, or several words more than one (``Banco de Previsión``)."""
        starts = [m.start() for m in _WORD.finditer(name)]
        told = next((kind for kind in (self._kind_at(name, at) for at in starts) if kind), None)
        return told or next((kind for kind, head in self._foreign_first.items() if head.match(name)), None)

    def _kind_at(self, name: str, at: int) -> str | None:
        ends = {kind: match.end() for kind, head in self._heads.items() if (match := head.match(name, at))}
        return max(ends, key=lambda kind: ends[kind]) if ends else None

    def _leading(self, name: str) -> int:
        """Length of small words that stand first only because a sentence begins (``The Youth Network``)."""
        first, _, rest = name.partition(" ")
        return len(first) + 1 if rest and first.casefold() in self._generic and len(first) <= _ARTICLE else 0

    def _is_proper(self, name: str) -> bool:
        """Whether a word of a name in capitals is neither generic nor one for a body, and none is a post."""
        if name not in self._proper:
            self._proper[name] = self._has_own_word(name)
        return self._proper[name]

    def _is_listed_body(self, name: str) -> bool:
        return self._is_proper(name) or has_words(name, self._generic | self._links, self._heads.values())

    def _has_own_word(self, name: str) -> bool:
        words = [w for w in _WORD.findall(name) if w[0].isupper()]
        heads = self._heads.values()
        own = [w for w in words if w.casefold() not in self._generic and not any(head.fullmatch(w) for head in heads)]
        own = [w for w in own if not _NUMBER.fullmatch(w)]
        return bool(own) and len(words) > 1 and len(name) <= _LONGEST and not self._holds_post(name)

    def places(self, names: dict[str, tuple[OrganizationRecord | None, Label]]) -> Iterator[Match]:
        """Every place of these names that no entry of the registry has."""
        if not names:
            return
        longest = sorted(names, key=len, reverse=True)
        pattern = re.compile(rf"(?:{'|'.join(map(re.escape, longest))})(?![\w-])")
        begun = self._words.starting(frozenset(lowered(name)[:LETTERS] for name in names))
        places = (at for at in begun if not self.text.endswith("-", 0, at))
        word = self._lexicon.made(word_before)
        for match in tried(pattern, self.text, places, len(self.text)):
            # "selon l'ONG NAME": whoever asks for a body there finds it at the word that says what it is.
            begin = match.start()
            if match[0] in self._called:
                begin = with_word(self.text, begin, word, self._adjectives)
            if begin < match.start() and self._head_last:  # "the Kenyan NGO NAME"
                begin = self._states.get(begin - 1, begin)
            if not self._taken.meet(begin, match.end()):
                yield Match(begin, match.end(), (names[match[0]][1],))


def _ends_in(start: int, end: int, names: Iterable[tuple[int, int]]) -> bool:
    """Whether a stretch is one of these names, or its beginning, with more words before it."""
    return any(start < low < end <= high for low, high in names)


def _longer(name: str) -> set[str]:
    return {word for word in fold(name).split() if len(word) > _SHORT}
