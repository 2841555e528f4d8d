"""Whether two names may be one person's, by which rule, and if not, why not although they are alike."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rapidfuzz import fuzz

from ingest.identity.transliteration import alike, of_two_genders

__all__ = ["Named", "compare", "contradiction", "shares", "shortening"]

_SURE, _ALIKE, _TYPO, _FIRST = 93.0, 90.0, 84.0, 75.0
_DOUBLED = re.compile(r"(.)\1")


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody whom one document names, under a key of (document slug, local key); ``words`` are the folded name's,
    ``events`` the meetings that they took part or spoke in."""

    key: tuple[str, str]
    words: tuple[str, ...]
    names: tuple[str, ...]
    states: frozenset[str]
    bodies: frozenset[str]
    genders: frozenset[str]
    events: frozenset[str] = frozenset()


def compare(one: Named, other: Named) -> tuple[str | None, str | None]:
    """The rule by which two names of like length are one person's, or why alike names are not; none for other names.

    Rules and reasons are concepts of the schemes ``joining`` and ``distinction``. Shortened names are another matter:
    see :func:`shortening`.
    """
    if one.words == other.words:
        against = contradiction(one, other)
        return (None, against) if against else ("same-name", None)
    if min(len(one.words), len(other.words)) == 1:
        return None, None
    if _shortened(one.words, other.words) or _shortened(other.words, one.words):
        return None, None
    if len(one.words) == len(other.words) and sorted(one.words) == sorted(other.words):
        return _borne_out(one, other, "order", surely=False)
    likeness = _misspelt(one, other)
    is_slip = likeness and _undoubled(one) == _undoubled(other)
    if not is_slip and alike(one.words, other.words) and _in_common(one, other) and not contradiction(one, other):
        return "transliterated", None
    return _borne_out(one, other, "misspelt", surely=likeness > 1) if likeness else (None, None)


def shortening(short: Named, other: Named) -> tuple[str | None, str | None]:
    """The rule by which one name is a shortened form of the other, or why it is none although its words fit.

    A surname alone needs a state in common, and one that has none is no near-homonym.
    """
    if _size(short) >= _size(other):
        return None, None
    if not _shortened(short.words, other.words) and not _without_last(short, other):
        return None, None
    alone = len(short.words) == 1
    against = contradiction(short, other)
    if against or (alone and not short.states & other.states):
        return None, None if alone else against
    if alone:
        return "surname", None
    return ("initials" if set(short.words) - set(other.words) else "shortened"), None


def contradiction(one: Named, other: Named) -> str | None:
    """What is known of two people that cannot be of one: other genders, or other states and no body in common."""
    if one.genders and other.genders and not one.genders & other.genders:
        return "other-gender"
    apart = bool(one.states and other.states and not one.states & other.states)
    return "other-state" if apart and not one.bodies & other.bodies else None


def shares(one: Named, other: Named) -> bool:
    """Whether two people are told to have a state or a body in common."""
    return bool(one.states & other.states or one.bodies & other.bodies)


def _in_common(one: Named, other: Named) -> bool:
    """Whether two people are told to have a state, a body or a meeting in common."""
    return shares(one, other) or bool(one.events & other.events)


def _borne_out(one: Named, other: Named, rule: str, *, surely: bool) -> tuple[str | None, str | None]:
    """The rule, unless something speaks against it or, where it is not sure, nothing for it."""
    against = contradiction(one, other)
    if against:
        return None, against
    if surely or shares(one, other) or one.words[0] == other.words[0]:
        return rule, None
    return None, "nothing-in-common"


def _size(one: Named) -> tuple[int, int]:
    return len(one.words), sum(map(len, one.words))


def _shortened(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the words of one name stand in the other in order, initials for the words that they begin."""
    if len(short) > len(long) or short[-1] != long[-1]:
        return False
    if len(short[0]) == 1 and not _stands_for(short[0], long[0]):
        return False  # "L. Roe" is no Karl Lukas Roe
    rest = iter(long)
    return all(any(_stands_for(word, candidate) for candidate in rest) for word in short)


def _without_last(short: Named, other: Named) -> bool:
    """Whether a name leaves out or shortens the second of two surnames of one in the same document (``Ana Paz`` or
    ``Ana Paz R.`` of *Ana Inés Paz Rojas*), given names included."""
    words, long = short.words, other.words
    if short.key[0] != other.key[0] or len(words) < 2 or len(long) < 3 or words[0] != long[0]:
        return False
    initial = len(words) > 2 and len(words[-1]) == 1
    if initial and not long[-1].startswith(words[-1]):
        return False
    return len(words[-1 - initial]) > 1 and _shortened(words[: len(words) - initial], long[:-1])


def _stands_for(word: str, candidate: str) -> bool:
    return (
        word == candidate
        or (len(word) == 1 and candidate.startswith(word))
        or (len(candidate) == 1 and word.startswith(candidate))
    )


def _misspelt(one: Named, other: Named) -> int:
    """How surely two names differ by slips of the pen only: 0 not at all, 1 if something bears it out, 2 surely."""
    if len(one.words[0]) > 1 and len(other.words[0]) > 1 and one.words[0][0] != other.words[0][0]:
        return 0
    whole = fuzz.ratio(" ".join(one.words), " ".join(other.words))
    if whole < _ALIKE or fuzz.ratio(one.words[-1], other.words[-1]) < _TYPO:
        return 0
    if not (one.genders and other.genders) and of_two_genders(one.words[0], other.words[0]):
        return 0
    first = fuzz.ratio(one.words[0], other.words[0])
    if one.words[-1] == other.words[-1] and whole >= _SURE and first >= _TYPO:
        return 2
    return int(first >= _FIRST)


def _undoubled(one: Named) -> str:
    """A name with each letter once where it stands twice."""
    return _DOUBLED.sub(r"\1", " ".join(one.words))
