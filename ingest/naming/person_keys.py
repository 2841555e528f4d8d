"""Which names of one document are one person's: full names by their words, surnames by the name that holds them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from ingest.folding import slug
from ingest.naming.names import PARTICLE, PersonName, name_key, plain_name

__all__ = ["person_keys"]

_PARTICLE = re.compile(PARTICLE)


def person_keys(names: Sequence[PersonName]) -> list[str]:
    """The key of each name's person, in the order of the names, which is that of the text."""
    keys: dict[str, str] = {}
    full = _FullNames()
    surnames: set[tuple[str, ...]] = set()
    found: list[str] = []
    spelled = [tuple(name_key(name.text).split()) for name in names]
    # A list at the end tells that two words before it were a surname alone ("Ms. LE NAME": "Ms. Given LE NAME").
    later = {words[i:] for words in spelled for i in range(1, len(words) - 1)}
    for name, words in zip(names, spelled, strict=True):
        key = ""
        # "Paz Ruiz" after "Ana Paz Ruiz" is her; in "Ms. Paz Ruiz" a list at the end may tell it, too.
        alone = words in surnames or (name.honorifics and words in later)
        if len(words) > 1 and not alone:
            surnames.update(words[i:] for i in range(1, len(words)))
            key = keys.setdefault(" ".join(words), _longer(name, words, full) or slug(plain_name(name.text)))
            full.add(words, name, key)
        found.append(key)
    return [key or _surname_key(name, full) for name, key in zip(names, found, strict=True)]


class _FullNames:
    """Full names with whose they are, by their words."""

    def __init__(self) -> None:
        self.by_first: defaultdict[str, list[tuple[PersonName, str]]] = defaultdict(list)
        # Of those, what is asked: a person named a hundred times counts once.
        self.but_last: defaultdict[tuple[str, ...], set[tuple[str | None, str]]] = defaultdict(set)
        self._later: defaultdict[str, list[tuple[PersonName, str]]] = defaultdict(list)
        self._whole: defaultdict[tuple[str, ...], list[tuple[PersonName, str]]] = defaultdict(list)

    def add(self, words: tuple[str, ...], name: PersonName, key: str) -> None:
        self.by_first[words[0]].append((name, key))
        self.but_last[words[:-1]].add((name.gender, key))
        self._whole[words].append((name, key))
        for word in {*words[1:]}:
            self._later[word].append((name, key))

    def holding(self, surname: tuple[str, ...]) -> list[tuple[PersonName, str]]:
        """Those that end with a surname, or have its first word behind their own first; many share the article of
        ``Al-NAME`` or the ``de`` of ``de NAME`` who share no surname."""
        first = next((word for word in surname if not _PARTICLE.fullmatch(word)), "".join(surname[:1]))
        return [*self._later.get(first, ()), *self._whole.get(surname, ())]


def _longer(name: PersonName, words: tuple[str, ...], full: _FullNames) -> str | None:
    """The one person named before whose name goes on with a last surname that is left out (``Ana Inés Paz`` of *Ana
    Inés Paz Rojas*)."""
    keys = {
        key for gender, key in full.but_last.get(words, ()) if not (gender and name.gender and gender != name.gender)
    }
    return keys.pop() if len(keys) == 1 else None


def _surname_key(name: PersonName, full: _FullNames) -> str:
    """The person with this surname who was named last before, else first after, and whose gender does not differ."""
    surname = tuple(name_key(name.text).split())
    fits = [
        (other.start, key)
        for other, key in full.holding(surname)
        if not (other.gender and name.gender and other.gender != name.gender)
    ]
    if not fits and len(surname) == 1:
        # Where the family's name stands first, "Ms. LIN" is LIN Meihua; "Tuala said" after Tuala Leota is him.
        fits = [(other.start, key) for other, key in full.by_first.get(surname[0], ())]
        earlier = {key for start, key in fits if start < name.start}
        fits = fits if name.honorifics or len(earlier) == 1 else []
    before = [f for f in fits if f[0] <= name.start]
    chosen = max(before) if before else min(fits, default=None)
    return chosen[1] if chosen else slug(plain_name(name.text))
