"""Names of bodies as they are kept: without what a line or a page adds; and words that look like one and name none."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ingest.folding import fold
from ingest.lexicon import NO_MEETING, NOT_KINDS, Lexicon, caseless, compiled
from ingest.naming.own_acronyms import long_form
from ingest.page.reading import Reading
from ingest.records import OrganizationRecord
from ingest.registry import Registry, union_acronyms

__all__ = ["ACRONYM", "BodyNames", "acronym_length", "heads_by_kind", "initials", "not_owning", "own_acronym"]

ACRONYM = re.compile(r"\s*\(([^()]{2,40})\)")
"""A bracket behind a name that may hold its acronym."""
_LETTERS, _MOST_LETTERS = re.compile(r"[A-Z]{2}"), 12
_CLOCK = re.compile(r"\s\d{1,2}[.:h]\d\d$")
_ENDS = " ,;:-–—("
_LEADERS = re.compile(r"\s*(?:…|\.{3}).*$")
_OPEN = re.compile(r"\s*\([^()]*$")
_QUOTES = (("«", " »"), ("“", "”"))
_SHORTEST = 3
_WORDS = 3  # spaces in what is yet a name
_WORD = re.compile(r"[^\W\d_]+")
_LINK = 2  # letters of an article without its vowel
# Words for bodies of which one alone, of no state, is nobody's name (``the Conference``).
_ALONE = frozenset(("forum", "academic", "network", "igo"))


def initials() -> re.Pattern[str]:
    """Letters that are a body's behind a post (``President of FLACMA``): of three there are fields of work, too."""
    return compiled(rf"[A-Z]{{4,9}}|{union_acronyms()}")


def not_owning(lexicon: Lexicon) -> str:
    """The pattern of where a post's head ends that is not of whose an office is (``Prime Minister's Office``)."""
    kinds = lexicon.any_of("bodies", *(kind for kind in lexicon.kinds("bodies") if kind not in NOT_KINDS))
    whose = (
        rf"(?!{lexicon.any_of('grammar', 'possessive')}(?:{kinds})(?!\w))"
        if lexicon.data["bodies"]["head_last"]
        else ""
    )
    return rf"(?!\w){whose}"


class BodyNames:
    """Trims names of bodies in one language, and tells those that are none."""

    def __init__(self, lexicon: Lexicon, registry: Registry) -> None:
        lexicon.equip(self, BodyNames._learn)
        self._states = registry.state_names

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        any_of = lexicon.any_of
        volume = rf"\s(?i:{any_of('documents', 'volume')})$"
        self._dangling = compiled(rf"(?:\s(?i:{lexicon.literal('grammar', 'opens_line')})|{volume})$")
        kinds = [k for k in lexicon.kinds("bodies") if k not in NOT_KINDS]
        heads = any_of("bodies", *kinds)
        self._head = caseless(heads)
        self._government = caseless(any_of("speech", "stands_for_state"))
        self._nationwide = caseless(rf"(?<!\w){any_of('bodies', 'nationwide')}(?!\w)")
        self._alone = {kind: caseless(any_of("bodies", kind)) for kind in _ALONE if kind in kinds}
        meets = any_of("meetings", *(k for k in lexicon.kinds("meetings") if k not in NO_MEETING))
        parts = any_of("sessions", "opening", "closing")
        self._none = caseless(rf"(?:{any_of('bodies', 'none')}|{parts}|{any_of('names', 'addressed')})")
        # "Minister of Government and Justice": the word for a body is a field of work there.
        self._and = caseless(rf"\s+{any_of('grammar', 'and')}\s")
        self._topic = caseless(lexicon.any_of("bodies", "topics"))
        small = (*lexicon.words("bodies", "links"), *lexicon.words("grammar", "and"))
        self._links = frozenset(word for phrase in small for word in phrase.split())
        self._occasion = caseless(rf"(?:{meets}|{any_of('posts', 'heads')})(?!\w)")
        self._people = caseless(rf"(?P<post>{any_of('posts', 'heads')})'?\s+(?!{any_of('grammar', 'of')})\w")
        self._is_plural = lexicon.is_plural
        # "Justice" is one, too, and a field of work.
        short = [w for key in ("m", "f", "none") for w in lexicon.words("names", key) if w.endswith(".")]
        honorific = "|".join(map(re.escape, sorted(short, key=len, reverse=True))) or "(?!)"
        self._before_name = compiled(rf"\s(?:{honorific})$".replace(r"\.", r"\.?"))
        self._titled = compiled(rf"(?:{honorific})\s|.*\s(?:{honorific})$")

    def trimmed(self, name: str) -> str:
        """A name on one line, without the dots of a table of contents, an hour, an open bracket or a word that leads on
        at its end; quotation marks in it are closed."""
        name = _LEADERS.sub("", " ".join(name.split()))
        if name.count("(") > name.count(")"):
            name = _OPEN.sub("", name)
        before = None
        while before != name:
            before, name = name, self._dangling.sub("", _CLOCK.sub("", self._before_name.sub("", name))).rstrip(_ENDS)
        for opening, closing in _QUOTES:
            open_yet = name.count(opening) > name.count(closing.strip())
            name += (closing if f"{opening} " in name else closing.strip()) if open_yet else ""
        return f'{name}"' if name.count('"') % 2 else name

    def names_none(self, name: str, kind: str) -> bool:
        """Whether words of this kind of body are nobody's own name."""
        return self.is_alone(name, kind) or self.is_none(name, kind)

    def is_government(self, name: str) -> bool:
        """Whether a name is but a word for a state's government, which is the state (``(Government, STATE)``)."""
        return self._government.fullmatch(name.lower()) is not None

    def is_word(self, name: str) -> bool:
        """Whether a name is but a word for a body, as many states have one (``Permanent Mission``)."""
        return name.count(" ") < _WORDS and self._head.fullmatch(name.lower()) is not None

    def is_alone(self, name: str, kind: str) -> bool:
        """Whether a name is but a word for a body that is of no state: which one it means, stands elsewhere."""
        alone = self._alone.get(kind) if " " not in name else None
        return alone is not None and alone.fullmatch(name.lower()) is not None

    def is_none(self, name: str, kind: str) -> bool:
        """Whether words of this kind of body name none: a state, a part of a meeting, an office of a process, a post,
        somebody, or a field of work."""
        lower = name.lower()
        if len(name) <= _SHORTEST and not name.isupper():
            return True
        if self._none.fullmatch(lower) or self._is_state(fold(name)) or self._titled.match(name):
            return True
        head = self._head.match(lower) if kind in ("government", "local-authority") else None
        if head and self._and.match(lower, head.end()):
            return True
        if kind != "other":
            return False
        # "Doctors at the Quay": what several people together call themselves.
        people = self._people.match(lower)
        if people and self._is_plural(people["post"]):
            return False
        return self._occasion.match(lower) is not None or self.is_field(name)

    def is_nationwide(self, record: OrganizationRecord) -> bool:
        """Whether whoever speaks of a body without saying of which state means that of their own (``National Council``,
        but ``Technical Secretariat``)."""
        return record.kind == "ministry" or self._nationwide.search(record.label.lower()) is not None

    def has_topic(self, words: str) -> bool:
        """Whether one of some words at least is one for a field of work or a region."""
        return any(self._topic.fullmatch(word.lower()) for word in _WORD.findall(words))

    def is_field(self, name: str) -> bool:
        """Whether each word of a name is one for a field of work or a region (``Social and Cultural Rights``)."""
        words = [w for w in _WORD.findall(name) if w.isupper() or len(w) > _LINK]
        words = [w for w in words if w.lower() not in self._links]
        return bool(words) and all(self._topic.fullmatch(w.lower()) for w in words)

    def _is_state(self, folded: str) -> bool:
        """Whether a folded name is a state's in any language, perhaps with its article."""
        article, _, rest = folded.partition(" ")
        return folded in self._states or (len(article) <= _SHORTEST and rest in self._states)


def acronym_length(chars: str, at: int, end: int) -> int:
    """Length of an acronym in brackets that follows a name up to ``end``."""
    match = ACRONYM.match(chars, at, end)
    return len(match[0]) if match else 0


def own_acronym(reading: Reading, start: int, bracket: re.Match[str], post: re.Pattern[str]) -> str | None:
    """The acronym in the bracket behind a body's name that begins at ``start``; None where it is that of the ``post``
    before the name, too (``Controller of the Harbour Fund (CHF)``)."""
    letters = bracket[1]
    if not _LETTERS.search(letters) or len(letters) > _MOST_LETTERS:
        return None
    whole = long_form(reading.chars, bracket.start(), letters)
    of_post = whole is not None and whole < start and post.match(reading.lower, whole)
    return None if of_post else letters


def heads_by_kind(lexicon: Lexicon, kinds: Iterable[str]) -> dict[str, re.Pattern[str]]:
    """The words for bodies, by kind."""
    return {
        kind: compiled(rf"(?:{lexicon.any_of('bodies', kind)})(?!\w)", re.IGNORECASE)
        for kind in kinds
        if kind in lexicon.kinds("bodies")
    }
