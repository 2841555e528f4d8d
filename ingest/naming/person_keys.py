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
    written = [tuple(name_key(name.text).split()) for name in names]
    meant = _meant(names, written)
    spelled = [meant.get((words, name.gender), words) for name, words in zip(names, written, strict=True)]
    # A list at the end tells that two words before it were a surname alone ("Ms. LE NAME": "Ms. Given LE NAME").
    later = {words[i:] for words in spelled for i in range(1, len(words) - 1)}
    for name, words, own in zip(names, spelled, written, strict=True):
        key = ""
        # "Paz Ruiz" after "Ana Paz Ruiz" is her; in "Ms. Paz Ruiz" a list at the end may tell it, too.
        alone = words in surnames or (name.honorifics and words in later)
        if len(words) > 1 and not alone:
            surnames.update(words[i:] for i in range(1, len(words)))
            text = plain_name(name.text) if words == own else " ".join(words)
            key = keys.setdefault(" ".join(words), _longer(name, words, full) or slug(text))
            full.add(words, name, key)
        found.append(key)
    return [key or _surname_key(name, full) for name, key in zip(names, found, strict=True)]


def _meant(
    names: Sequence[PersonName], written: list[tuple[str, ...]]
) -> dict[tuple[tuple[str, ...], str | None], tuple[str, ...]]:
    """The words of the only whole name that a name with initials before its surname may mean (``A. Roe`` of *Ana Roe*),
    by its own words and its gender."""
    short = {(w, name.gender) for name, w in zip(names, written, strict=True) if len(w) > 1 and len(w[0]) == 1}
    if not short:
        return {}
    ending: defaultdict[str, dict[tuple[str, ...], set[str]]] = defaultdict(dict)
    for name, words in zip(names, written, strict=True):
        if len(words) > 1 and len(words[0]) > 1:
            ending[words[-1]].setdefault(words, set()).update(name.gender or "")
    found = {}
    for words, gender in short:
        whole = [
            other
            for other, genders in ending[words[-1]].items()
            if _abbreviates(words, other) and not (gender and genders and gender not in genders)
        ]
        if len(whole) == 1:
            found[words, gender] = whole[0]
    return found


def _abbreviates(short: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Whether words end as those of a whole name do, and their initials are of those before, in order."""
    given = next((i for i, word in enumerate(short) if len(word) > 1), len(short))
    low = len(whole) - (len(short) - given)
    if given == len(short) or low < 1 or whole[low:] != short[given:] or whole[0][0] != short[0]:
        return False
    firsts = iter(word[0] for word in whole[:low])
    return all(letter in firsts for letter in short[:given])


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
