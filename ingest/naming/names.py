"""Names of people as they are written: capitals, particles, initials, honorifics."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property, lru_cache

from ingest.folding import fold_name, lowered
from ingest.lexicon import Lexicon, by_letters, caseless, compiled, unpreceded
from ingest.naming.address import PostTitles, bare
from ingest.naming.after_dashes import may_begin
from ingest.naming.called_after import CalledAfter
from ingest.naming.person_ends import ACRONYM, PARTICLE, UPPER, PersonEnds, ThingWords
from ingest.naming.spoken import VOWEL, in_capitals, is_shouted, of_acronym
from ingest.page.words import tried
from ingest.values import value

__all__ = [
    "CAPITAL",
    "ONE_OR_MORE",
    "PARTICLE",
    "TWO_OR_MORE",
    "UPPER",
    "Naming",
    "PersonName",
    "name_key",
    "plain_name",
]

# It begins with plain characters, which are found fast; what may not stand before them is looked at then.
CAPITAL = rf"[{UPPER}](?<!\w.)(?<!\w-.)"
"""Pattern of a capital that begins a word."""
# It gives none of its letters back: nothing that may follow a name begins with one.
_WORD = rf"[{UPPER}][^\W\d_]*+(?:['’](?!s\b)[^\W\d_]*+)*(?:-[^\W\d_]+(?:['’][^\W\d_]+)?)*"
_INITIAL = rf"(?:[{UPPER}]\.(?:-?[{UPPER}]\.)*|(?:Md|Mohd|Ma|Fco|Fdo|Ph|Th|Chr?|Jos|Alex|Wm)\.(?= [{UPPER}]))"
# "Ada M. Quarrell"
_INNER_INITIAL = re.compile(rf"(?<=[a-zà-ÿ] )[{UPPER}]\. (?=[{UPPER}])")
_SUFFIX = r"(?:,? (?:Jr|Sr)\.|,? (?:Jr|Sr)\b|,? (?:II|III|IV)\b)?"
_JOINED = rf"[yei] {_WORD}(?![\w'-])(?! (?:{PARTICLE} ){{0,3}}[{UPPER}])"
_ELIDED = r"(?:d['’])?"
# "Ana “Nan” Roe", "Ana « Nan » Roe"
_NICKNAME = rf"[“\"«]\s?[{UPPER}][^\W\d_]{{1,15}}\s?[”\"»](?= [{UPPER}])"
_MORE = rf"(?: (?:{_INITIAL}|{_JOINED}|{_NICKNAME}|(?:{PARTICLE} ){{0,3}}{_ELIDED}{_WORD}|{PARTICLE}-{_WORD}))"
ONE_OR_MORE = rf"(?:{PARTICLE} ){{0,2}}(?:{PARTICLE}-|{_ELIDED})(?:{_INITIAL}|{_WORD}){_MORE}{{0,5}}{_SUFFIX}"
TWO_OR_MORE = rf"(?:{_INITIAL}|{_WORD}){_MORE}{{1,5}}{_SUFFIX}"
# With words of a post before a name.
_PLAIN = re.compile(rf"(?:{_INITIAL}|{_WORD}){_MORE}{{1,8}}{_SUFFIX}(?![\w-])")
_OF = frozenset(("de", "del", "di", "du", "da"))
_OF_ELIDED = frozenset(("d'", "d’"))
_WORD_BEFORE = re.compile(r"(?<![\w'’.-])[A-ZÀ-Þ][\w'’-]+ $")
_SMALL = re.compile(rf"{PARTICLE}|[ye]")
_TWO_JOINED = re.compile(r"\S+ [yei] \S+")
_ARTICLE = re.compile(r"(?:El|Al|Le|La|De|Du)")
_TITLE = 12  # code points of a form of address that a name of one word ends amid
_NAMES = 4096  # kept with what was found of them: a paper has the same ones again and again
_APART = r"(?: |(?<=[a-zA-Z]\.)(?=[A-ZÀ-Þ][a-zà-ÿ'’-]))"  # "Ms.Ada Roe"
_ASIDE = r"\([^\W\d_](?:[^\W\d_]|[ .-]){0,18}\)"


@value
class PersonName:
    """A name without its honorifics; offsets count in the clean text.

    ``gender`` is m, f or None, as ``marker`` tells (the first honorific that marks one, without an article);
    ``lead`` is where the honorifics begin, or the name, where they don't stand right before it (``Messrs. A and NAME``,
    ``Gen. (ret.) NAME``).
    """

    start: int
    end: int
    text: str
    honorifics: tuple[str, ...] = ()
    gender: str | None = None
    marker: str | None = None
    lead: int | None = None

    @property
    def titled_from(self) -> int:
        """Where a name begins with its honorifics (each followed by one space)."""
        return self.start - sum(map(len, h := self.honorifics), len(h)) if self.lead is None else self.lead


class Naming:
    """How one language writes people's names; ``states`` are the folded names of states, which are nobody's."""

    def __init__(self, lexicon: Lexicon, states: Collection[str] = ()) -> None:
        self._post_titles = PostTitles(lexicon, states)
        self._not_names = frozenset(lexicon.words("names", "not_names"))
        self.given = frozenset(lexicon.words("names", "given"))  # words for something else, too
        self._plural = frozenset(lexicon.words("names", "plural"))
        self._and = lexicon.any_of("grammar", "and")
        self._honorifics = frozenset(lexicon.words("names", "m") + lexicon.words("names", "f"))
        self._titles_alone = self._honorifics - self.given
        self._gender = {
            **dict.fromkeys(lexicon.words("names", "none")),
            **dict.fromkeys(lexicon.words("names", "m"), "m"),
            **dict.fromkeys(lexicon.words("names", "f"), "f"),
        }
        titles = sorted((re.escape(t) for t in self._gender), key=len, reverse=True)
        self._honorific = f"(?:{by_letters(titles) or '(?!)'})"
        self.title = compiled(self._honorific)
        self.called_after = lexicon.made(CalledAfter)
        self._things = lexicon.made(ThingWords)
        self._ends = PersonEnds(lexicon, self._things, self._gender)
        self._told = lru_cache(maxsize=_NAMES)(self._is_name)
        self._led: tuple[str, dict[tuple[int, int, bool], PersonName | None]] = ("", {})
        self._begun: dict[tuple[int, int], re.Match[str] | None] = {}
        heads, serving = lexicon.any_of("posts", "heads"), ("chair", "moderator", "facilitator", "rapporteur")
        self._leaders = caseless(f"{heads}|{lexicon.any_of('roles', *serving)}")

    @cached_property
    def _titled(self) -> re.Pattern[str]:
        honorific = self._honorific
        return compiled(rf"(?P<h>{honorific}(?:,? {honorific})*)(?P<b> {_ASIDE})?{_APART}(?P<n>{ONE_OR_MORE})")

    @cached_property
    def _next_of_plural(self) -> re.Pattern[str]:
        """The next name after one, a bracket behind that one, and a comma or ``and``."""
        title = rf"(?P<h>{self._honorific} )?"
        return compiled(rf"(?: \([^()]{{2,40}}\))?(?:,? {self._and} |, ){title}(?P<n>{ONE_OR_MORE})")

    @cached_property
    def _leading(self) -> re.Pattern[str]:
        return compiled(rf"(?:(?P<h>{self._honorific}(?:,? {self._honorific})*){_APART})?(?P<n>{ONE_OR_MORE})")

    @cached_property
    def _title_within(self) -> re.Pattern[str]:
        return compiled(rf"(?<=\s){self._honorific}(?![\w-])")

    @cached_property
    def _opens_with_title(self) -> re.Pattern[str]:
        return compiled(rf"{self._honorific}(?:\s|$)")

    @cached_property
    def _title_alone(self) -> re.Pattern[str]:
        return compiled(rf"{self._honorific}\s*(?:,\s*|$)")

    @staticmethod
    def plain(text: str, places: Iterable[int], end: int) -> Iterator[re.Match[str]]:
        """Two or more words that could be a name, which begin at some of these places (in order)."""
        return tried(_PLAIN, text, places, end)

    def titled(self, text: str, start: int, end: int, places: Sequence[int] | None = None) -> Iterator[PersonName]:
        """Names after an honorific; one word is enough. ``places``: where in the text alone one may begin, in order."""
        at: int | None = start
        while at is not None:
            low, at = at, None
            for match in unpreceded(self._titled, text, low, end, "'’", places):
                begins = may_begin(text, match.start(), match["h"], self._ends.next_titles)
                called = self.called_after.is_called_with(text, match.start(), match.end("h"))
                begins = begins and not self._is_within(text, match.start(), match["h"])
                name = self._name(match) if begins and not called else None
                if name is None:
                    # "Embajadora de STATE Sra. NAME": a form of address in what was none begins the next name.
                    within = self._title_within.search(text, match.start("n"), min(end, match.end() + _TITLE))
                    if within:
                        at = within.start()
                        break
                    continue
                yield name
                yield from self._sharing(name, text, end) if self.is_plural(name) else ()
                if name.end < match.end():
                    at = name.end  # "Sra. NAME y Sr. NAME"
                    break

    def _is_within(self, text: str, at: int, titles: str) -> bool:
        """Whether a form of address that is a given name, too, stands within a name (``Ari Cheikh El NAME``)."""
        word = _WORD_BEFORE.search(text, max(0, at - _TITLE), at) if titles in self.given else None
        if word is None or word[0].isupper():
            return False
        before = word[0].strip()
        return before not in self._not_names and before not in self._gender and not self._leaders.fullmatch(before)

    def is_plural(self, name: PersonName) -> bool:
        """Whether a name's form of address is of several people (``Messrs.``)."""
        return bool(name.honorifics) and name.honorifics[-1] in self._plural

    def _sharing(self, first: PersonName, text: str, end: int) -> Iterator[PersonName]:
        """The names that share a plural form of address with the first (``Messrs. A and B``)."""
        last = first
        while match := self._next_of_plural.match(text, last.end, end):
            stop = self.cut(match["n"], match.start("n"), text, titled=True)
            name = replace(
                first, start=match.start("n"), end=stop, text=text[match.start("n") : stop], lead=match.start("n")
            )
            if match["h"] or not self.is_name(name.text, titled=True):
                return
            yield name
            last = name

    def leading(self, text: str, start: int, end: int, *, shouted: bool = False) -> PersonName | None:
        """The name that a list's entry begins with, honorific or not.

        ``shouted``: a last word in capitals is a surname, as in lists that write all of them so, and no acronym.
        """
        asked = (start, end, shouted)
        of, found = self._led
        if of is not text:
            found, self._begun = {}, {}  # of one text alone, whose entries several readers look at
            self._led = (text, found)
        if asked not in found:
            if asked[:2] not in self._begun:
                self._begun[asked[:2]] = self._leading.match(text, start, end)
            match = self._begun[asked[:2]]
            found[asked] = self._name(match, shouted=shouted, listed=True) if match else None
        return found[asked]

    def titled_as(self, name: PersonName, honorific: str) -> PersonName | None:
        """The name with an honorific that stands elsewhere (``NAME (Ms.)``); None where the word is none."""
        if honorific not in self._gender:
            return None
        marker = bare(honorific) if self._gender[honorific] else name.marker
        gender = self._gender[honorific] or name.gender
        return replace(name, honorifics=(*name.honorifics, honorific), gender=gender, marker=marker)

    def is_honorific(self, text: str) -> bool:
        """Whether words are an honorific and nothing else."""
        return text in self._gender

    def begins_with_honorific(self, text: str) -> bool:
        """Whether capitalized words begin with an honorific and not with a name."""
        return self._opens_with_title.match(text) is not None

    def after_honorifics(self, text: str, start: int, end: int) -> int:
        """Where words begin after the honorifics that stand here, or ``start``."""
        at = start
        while (match := self.title.match(text, at, end)) and text[match.end() : match.end() + 1] == " ":
            at = match.end() + 1
        return at

    def leading_words(self, text: str) -> int:
        """Length of words at the front that only begin a sentence (``Selon NAME``, ``L'animateur NAME``)."""
        words = text.split(" ")
        skipped = 0
        while len(words) - skipped > 2 and self._leads(words[skipped]):
            skipped += 1
        # "Introduction de NAME NAME"
        if skipped and words[skipped] in _OF and len(words) - skipped > 2:
            skipped += 1
        # "L'intervention d'Ida NAME"
        elided = len(words) - skipped > 1 and skipped and words[skipped][:2] in _OF_ELIDED
        return sum(len(w) + 1 for w in words[:skipped]) + 2 * bool(elided)

    def _leads(self, word: str) -> bool:
        """Whether a capitalized word only begins a sentence, and is no given name, too (``Marco``)."""
        if word in self._not_names:
            return word not in self.given
        said = word[2:] if word[1:2] in ("'", "’") else ""
        if not said[:1].islower():
            return False
        return said.capitalize() in self._not_names or self._leaders.fullmatch(said) is not None

    def trailing_honorific(self, text: str, start: int, end: int) -> int | None:
        """Where the affiliation begins after an honorific that follows the name (``NAME, Mgr, …``)."""
        match = self._title_alone.match(text, start, end)
        # "Professor" after a name is the post, before it a title.
        return match.end() if match and match.end() < end and not self._ends.post.match(text, start, end) else None

    def _name(self, match: re.Match[str], *, shouted: bool = False, listed: bool = False) -> PersonName | None:
        """The name of a match; in one that begins an entry (``listed``) an initial within is no form of address."""
        titles = self._titles(match["h"]) if match["h"] else ()
        start = match.start("n")
        if titles and titles[-1] in self.given and (len(titles) > 1 or " " in match["n"]):
            # "S.E. M. Cheikh NAME", "Cheikh NAME NAME": beside another form of address or two names it is a given name.
            start, titles = match.end("h") - len(titles[-1]), titles[:-1]
        marking = next((t for t in titles if self._gender.get(t)), None)
        words = match.string[start : match.end("n")]
        end = self.cut(words, start, match.string, shouted=shouted, titled=bool(titles))
        text = match.string[start:end]
        aside = "b" in match.re.groupindex and match["b"] is not None
        glued = bool(titles) and match.end("h") == match.start("n")
        lead = match.start("h") if aside or glued else None
        name = PersonName(start, end, text, titles, self._gender.get(marking or ""), bare(marking), lead)
        text = plain_name(name.text) if shouted else name.text
        text = _INNER_INITIAL.sub("", text) if listed and "." in text else text
        named = self.is_name(text, titled=bool(match["h"])) and not self._post_titles.are_alone(titles, text)
        named = named and (bool(titles) or not self.called_after.is_called(match.string, start, end))
        return name if named else None

    def _titles(self, text: str) -> tuple[str, ...]:
        """The forms of address in a stretch; a post that a comma parts from the rest is none (``Ambassador, Ms.``)."""
        head, comma, rest = text.rpartition(", ")
        own = rest if comma and self._ends.post.match(head.rpartition(" ")[2]) else text
        return tuple(self.title.findall(own))

    def cut(self, text: str, start: int, whole: str, *, shouted: bool = False, titled: bool = False) -> int:
        """Where a name ends, as :meth:`PersonEnds.end` tells."""
        return self._ends.end(text, start, whole, shouted=shouted, titled=titled)

    def after_letters(self, text: str, start: int, end: int) -> int:
        """Where letters end that stand behind a name (``NAME SJ, Director``), or ``start``."""
        return self._ends.after_letters(text, start, end)

    def is_name(self, text: str, *, titled: bool = False, shouted: bool = False, posted: bool = False) -> bool:
        """Whether capitalized words may name a person: no word of institutions, no post, no body.

        ``shouted``: words in capitals may be names (``NAME NAME, Minister``), if they are no acronyms. ``posted``: a
        post stands beside them, so that of two words the first may be a given name that is a word for something else.
        """
        return self._told(text, titled, shouted, posted)

    def _is_name(self, text: str, titled: bool, shouted: bool, posted: bool) -> bool:
        words = text.split()
        if shouted and not self._not_names.isdisjoint(in_capitals(words)):
            return False
        least = 1 if titled or posted else 2  # "Marco NAME NAME": two more words tell it from a thing that is called so
        told = words[1:] if len(words) > least and words[0] in self.given else words
        # "Driss El Mansouri", "Sra. De la Cruz": an article or particle with a capital inside a name.
        led = titled and len(words) > 1 and _ARTICLE.fullmatch(words[0]) is not None
        if any(
            w.strip(",") in self._not_names and not (led if i == 0 else _ARTICLE.fullmatch(w))
            for i, w in enumerate(told)
        ):
            return False
        proper = next((i for i, word in enumerate(words) if word[0].isupper()), 0)
        rest = " ".join(words[proper + led :])
        if any(self._things.institution.match(lowered(said)) for said in {text, rest}):
            return False
        if titled:
            # "comandante de la Fuerza de Seguridad": the title is a post. "Sheikh NAME NAME University": a body.
            of_body = _SMALL.fullmatch(words[0].lower()) is not None and any(word in self._things for word in words)
            of_body = of_body or (len(words) > 1 and not words[0].isupper() and self._things.is_of_body(words[-1]))
            return not of_body and len(words[0].strip(".")) > 0 and any(len(w.strip(".")) > 1 for w in words)
        if of_acronym(words) or any(word.strip(",") in self._things or word in self._titles_alone for word in words):
            return False
        # "Tumbes y Cuenca (State)": two towns; two surnames have a given name before them.
        return (
            sum(_has_capital(word) for word in words) > 1
            and _TWO_JOINED.fullmatch(text) is None
            and any(len(w.strip(".")) > 2 for w in words)
            and (not ACRONYM.fullmatch(words[-1]) or (shouted and is_shouted(words)))
        )


def _has_capital(word: str) -> bool:
    """Whether a word of a name begins with a capital, or does behind a particle (``d'Arvor``, ``al-Rashid``)."""
    return word[0].isupper() or word[2:3].isupper() or word.partition("-")[2][:1].isupper()


@lru_cache(maxsize=_NAMES)
def plain_name(text: str) -> str:
    """A name in its usual letters: surnames in capitals come down (``GÓMEZ CAMACHO``), spaces are single.

    >>> plain_name("Ana María LÓPEZ de la CRUZ")
    'Ana María López de la Cruz'
    >>> plain_name("DUARTE DE SÁ")
    'Duarte de Sá'
    """
    words = text.replace("’", "'").split()
    shouted = [w for w in words if len(w) > 2 and w.isupper() and not w.endswith(".")]
    if not shouted:
        return " ".join(words)
    if all(w.isupper() for w in words):
        shouted += [w for w in words if len(w) == 2 and VOWEL.search(w)]  # "TAVARES DE SÁ"
    return " ".join(
        word.lower() if _links(word, after) else _lowered(word) if word in shouted else word
        for word, after in zip(words, [*words[1:], ""], strict=True)
    )


def _links(word: str, after: str) -> bool:
    """Whether a word in capitals is a particle before a surname in capitals (``DE LA CRUZ``, ``ÁVILA Y SOSA``)."""
    return word.isupper() and after.isupper() and _SMALL.fullmatch(word.lower()) is not None


def _lowered(word: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda part: part[0][:1] + part[0][1:].lower(), word)


def name_key(text: str) -> str:
    """A name's folded words, under which its spellings with and without accents meet."""
    return fold_name(plain_name(text))
