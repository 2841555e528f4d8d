"""What differs between languages, as data: one TOML file a language, read into a :class:`Lexicon`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import Any, TypeVar

from ingest.folding import fold_name
from ingest.late import late
from ingest.lexicon_faults import check_lists, check_patterns, parsed

__all__ = [
    "NOT_KINDS",
    "NO_MEETING",
    "Lexicon",
    "by_letters",
    "caseless",
    "compiled",
    "find_bad_pattern",
    "lexicon_codes",
    "load_lexicons",
    "loose",
    "unpreceded",
]

NOT_KINDS = frozenset(
    (
        "links",
        "at",
        "where",
        "under",
        "generic",
        "organs",
        "head_last",
        "longer",
        "regions",
        "foreign",
        "foreign_first",
        "foreign_state",
        "nationwide",
        "official",
        "of_several",
        "peoples",
        "unions",
        "beside_unions",
        "field",
        "passing",
        "adjectives",
        "no_name",
        "none",
        "secretariats",
        "organs_of",
        "offices_of",
        "sent_by",
        "sent_to",
        "houses",
        "called",
        "groups",
        "what_for",
        "posted",
        "small",
        "small_names",
        "national",
        "run_on",
        "topics",
        "other_acronyms",
    )
)
"""Lists of the section of bodies that name no kind of body."""

NO_MEETING = frozenset(
    (
        "about",
        "aside",
        "aside_at",
        "attended_by",
        "began_at",
        "at_house",
        "chairing",
        "entitled",
        "flyer_labels",
        "held",
        "held_for",
        "in_town",
        "invites",
        "laid",
        "making",
        "margins",
        "news_of",
        "numbered",
        "occasions",
        "on",
        "on_its",
        "outside",
        "rooms",
        "this",
        "those_speaking",
        "to_come",
        "to_press",
        "will_be_held",
        "endings_of_figures",
        "endings_of_ordinals",
        "under",
        "foreign_names",
        "holders",
        "houses",
        "in_headlines",
        "opens_or_closes",
        "place_label",
        "proceedings",
        "venue_label",
        "told_of",
        "unnamed",
        "was_held",
        "other_occasions",
        "visits",
        "earlier",
        "earlier_after",
        "its_earlier",
        "later",
        "later_after",
        "to_be_held",
        "goes_back_to",
        "the_one",
        "days_long",
        "ends",
        "begins",
        "it",
        "approved",
        "earlier_times",
        "ahead",
        "at_place",
        "at_time",
        "year_of",
        "located",
    )
)
"""Lists of the section of meetings that name no kind of meeting."""

_Reader = TypeVar("_Reader")
_Result = TypeVar("_Result")

_DEPTH = 2  # letters that alternatives share
_BRACKETS = re.compile(r"\([^()]*\)")
_PATTERNS = 4096
"""How many patterns are kept: more than ten languages need."""


@dataclass(frozen=True)
class Lexicon:
    """The lists of one language's file; entries are regular expressions of whole words unless the file says names."""

    code: str
    data: dict[str, Any]
    _told: dict[tuple[str, ...], str] = field(default_factory=dict, init=False, repr=False, compare=False)
    _made: dict[Callable[..., Any], Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    _plural: dict[str, bool] = field(default_factory=dict, init=False, repr=False, compare=False)

    def words(self, section: str, key: str) -> tuple[str, ...]:
        """The entries of one list, as they stand."""
        return tuple(self.data[section][key])

    def any_of(self, section: str, *keys: str) -> str:
        """A regular expression for any entry of these lists (of all lists of the section without ``keys``)."""
        asked = (section, *keys)  # in each document again
        if asked not in self._told:
            self._told[asked] = _alternatives(e for key in keys or self.data[section] for e in self.data[section][key])
        return self._told[asked]

    def literal(self, section: str, *keys: str) -> str:
        """As :meth:`any_of`, for lists of plain text."""
        asked = ("", section, *keys)
        if asked not in self._told:
            self._told[asked] = _alternatives(re.escape(e) for key in keys for e in self.data[section][key])
        return self._told[asked]

    def made(self, of: Callable[[Lexicon], _Result]) -> _Result:
        """What a class or a function makes of these lists alone, made once for all papers in the language."""
        if of not in self._made:
            self._made[of] = of(self)
        found: _Result = self._made[of]
        return found

    def equip(self, reader: _Reader, words: Callable[[_Reader, Lexicon], None]) -> None:
        """Set what a method of a reader makes of these lists alone, made by the first of all papers in the language."""
        if words not in self._made:
            first = object.__new__(type(reader))
            words(first, self)
            self._made[words] = vars(first)
        for name, made in self._made[words].items():  # asking for its ``vars`` would make all of its fields slower
            setattr(reader, name, made)

    def blank(self, code: str) -> Lexicon:
        """A lexicon of the same lists without a word in them, for a language that has none."""
        return Lexicon(code, _emptied(self.data))

    def completed(self, model: Lexicon) -> Lexicon:
        """With the lists that the model has and this one lacks, empty: a new language need not have them all."""
        return Lexicon(self.code, _over(_emptied(model.data), self.data))

    def kinds(self, section: str) -> tuple[str, ...]:
        """Names of the lists of a section, in the file's order."""
        return tuple(self.data[section])

    @cached_property
    def abbreviations(self) -> tuple[str, ...]:
        """Words that a dot may follow amid a sentence, all forms of address that have one among them."""
        after = re.compile(rf"(?:{self.any_of('names', 'letters')})")  # "NAME, Ph.D." ends a sentence as well
        titles = (title for key in ("m", "f", "none") for title in self.words("names", key))
        dotted = (
            word[:-1] for title in titles if not after.fullmatch(title) for word in title.split() if word[-1] == "."
        )
        return tuple(dict.fromkeys((*self.words("language", "abbreviations"), *(w for w in dotted if len(w) > 1))))

    @cached_property
    def abbreviation(self) -> re.Pattern[str]:
        """Finds an abbreviation at the end of a text."""
        return re.compile(rf"(?:^|[\s(\[«',]|(?<=[a-z]-)(?=[A-Z])){_alternatives(map(re.escape, self.abbreviations))}$")

    @cached_property
    def ordinals(self) -> dict[str, int]:
        """Number of each ordinal word, in lower case."""
        return {word: int(n) for n, words in self.data["ordinals"].items() for word in words}

    @cached_property
    def ordinal(self) -> str:
        """A regular expression for any ordinal word."""
        return _alternatives(map(re.escape, self.ordinals))

    def number(self, word: str) -> int | None:
        """The number of an ordinal or cardinal word, whatever its case and accents."""
        wanted = fold_name(word)
        cardinals = {w: i for i, w in enumerate(self.data["dates"]["numbers"], 1)}
        return next((n for known, n in (self.ordinals | cardinals).items() if fold_name(known) == wanted), None)

    def is_plural(self, label: str) -> bool:
        """Whether a label stands for several people (``Speakers``, but not ``Master of Ceremonies``)."""
        if label not in self._plural:  # the same few labels and posts are asked about again and again
            told = label
            for of in self.words("grammar", "of"):
                told = told.partition(f" {of}")[0]
            self._plural[label] = told.rstrip().casefold().endswith(self.words("grammar", "plural"))
        return self._plural[label]

    @cached_property
    def months(self) -> dict[str, int]:
        """Number of each month's name, in lower case."""
        names: list[str] = self.data["dates"]["months"]
        spellings: dict[str, int] = self.data["dates"]["month_spellings"]
        return {name: i for i, name in enumerate(names, 1)} | spellings


def _alternatives(entries: Iterable[str]) -> str:
    """A pattern for any of the entries, the longest first; for nothing where there are none."""
    return "(?:" + (by_letters(sorted(dict.fromkeys(entries), key=len, reverse=True)) or "(?!)") + ")"


def by_letters(forms: Iterable[str]) -> str:
    """An alternation whose alternatives share their first letters: a word is held against few of several hundred.

    >>> by_letters(["souligne", "salue", "note", "(?:se )?dit"])
    's(?:ouligne|alue)|note|(?:se )?dit'
    """
    return _by_letters(tuple(forms))


@lru_cache(maxsize=_PATTERNS)
def _by_letters(forms: tuple[str, ...], depth: int = 0) -> str:
    groups: dict[str, list[str]] = {}
    for form in forms:
        plain = (
            form[:1].isalpha() and form[1:2] not in ("?", "*", "+", "{") and len(form) > 1 and "|" not in _outside(form)
        )
        groups.setdefault(form[0] if plain else form, []).append(form)
    told = []
    for letter, group in groups.items():
        rest = tuple(form[1:] for form in group)
        told.append(
            f"{letter}(?:{_by_letters(rest, depth + 1) if depth < _DEPTH else '|'.join(rest)})"
            if len(group) > 1
            else group[0]
        )
    return "|".join(told)


def _outside(form: str) -> str:
    """A pattern without what stands in its brackets."""
    return _BRACKETS.sub("", _BRACKETS.sub("", form))


@lru_cache(maxsize=_PATTERNS)
def loose(pattern: str) -> str:
    """A pattern that also takes capitals without their accents (``DEUXIEME``).

    >>> loose("deuxième")
    'deuxi[èe]me'
    """
    # What stands in square brackets already says which letters it takes.
    each = r"\[[^\]]*\]|[éèêëîïôûçáíóú]"
    return re.sub(each, lambda m: m[0] if m[0][0] == "[" else f"[{m[0]}{fold_name(m[0])}]", pattern)


@lru_cache(maxsize=_PATTERNS)
def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern made of words of a lexicon: made once a process, where ``re`` forgets all but the last 512."""
    return late(pattern, flags)


@lru_cache(maxsize=_PATTERNS)
def caseless(pattern: str) -> re.Pattern[str]:
    """A pattern to look for in text in lower case, which takes a third of the time of ``re.IGNORECASE``.

    >>> caseless(r"(?P<n>Deuxième)\\W").pattern
    '(?P<n>deuxième)\\\\W'
    """
    return late(re.sub(r"\\.|\(\?P|[^\\(]+|\(", lambda m: m[0] if m[0][0] in "\\(" else m[0].lower(), pattern))


def unpreceded(
    pattern: re.Pattern[str], text: str, start: int, end: int, others: str = "", places: Sequence[int] | None = None
) -> Iterator[re.Match[str]]:
    """Matches that no letter, digit, ``_`` or one of ``others`` stands before; ``places``: where alone they may begin
    in the text, in order, if that is known.

    What a look-behind at the pattern's front would find too, but a pattern that begins with few plain letters is looked
    for much faster without one.

    >>> [m.start() for m in unpreceded(re.compile("Mr"), "HMr Mr-Mr Mr", 0, 12, "-")]
    [4, 10]
    """
    at = start
    if places is not None:
        for place in places[bisect_left(places, start) : bisect_left(places, end)]:
            if place >= at and _stands_apart(text, place, others) and (match := pattern.match(text, place, end)):
                yield match
                at = match.end()
        return
    while found := pattern.search(text, at, end):
        if _stands_apart(text, found.start(), others):
            yield found
            at = found.end()
        else:
            at = found.start() + 1


def _stands_apart(text: str, at: int, others: str) -> bool:
    before = text[at - 1] if at else " "
    return not (before.isalnum() or before == "_" or before in others)


def lexicon_codes() -> list[str]:
    """Codes of the languages that have a file, in order."""
    return sorted(p.name.removesuffix(".toml") for p in files("ingest.lexicon").iterdir() if p.name.endswith(".toml"))


def load_lexicons() -> dict[str, Lexicon]:
    """All languages that have a file, by code. Raises :class:`~ingest.errors.LexiconError`."""
    given = {name: (text, parsed(name, text)) for name, text in _texts()}
    check_lists(given)
    found = {data["language"]["code"]: Lexicon(data["language"]["code"], data) for _, data in given.values()}
    every: dict[str, Any] = {}
    for lexicon in found.values():
        every = _over(every, lexicon.data)
    return {code: lexicon.completed(Lexicon("", every)) for code, lexicon in found.items()}


def find_bad_pattern() -> None:
    """Raise :class:`~ingest.errors.LexiconError` if an entry is no regular expression: it takes a second to look."""
    for name, text in _texts():
        check_patterns(name, text)


def _texts() -> Iterator[tuple[str, str]]:
    """Name and text of each language's file."""
    for path in sorted(files("ingest.lexicon").iterdir(), key=lambda p: p.name):
        if path.name.endswith(".toml"):
            yield path.name, path.read_text(encoding="utf-8")


def _over(below: Any, above: Any) -> Any:
    if not (isinstance(below, dict) and isinstance(above, dict)):
        return above
    return {key: _over(below.get(key), above[key]) if key in above else below[key] for key in {**below, **above}}


def _emptied(value: Any) -> Any:
    if isinstance(value, dict):
        # Numbers belong to words of one language (second spellings of months).
        return {
            key: _emptied(inner)
            for key, inner in value.items()
            if isinstance(inner, bool) or not isinstance(inner, int)
        }
    return {str: "(?!)", list: [], bool: False}[type(value)]
