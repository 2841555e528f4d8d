"""Which names of one document are one person's: full names by their words, surnames by the name that holds them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from ingest.folding import slug
from ingest.naming.homonyms import Homonyms
from ingest.naming.names import PARTICLE, PersonName, name_key, plain_name
from ingest.naming.person_mentions import PersonMention

__all__ = ["person_keys"]

_PARTICLE = re.compile(PARTICLE)


def person_keys(mentions: Sequence[PersonMention], homonyms: Homonyms) -> list[str]:
    """The key of each mention's person, in the order of the text; ``homonyms`` tells those of one name apart."""
    names = [mention.name for mention in mentions]
    written = [tuple(name_key(name.text).split()) for name in names]
    meant = _meant(names, written)
    spelled = [meant.get((words, name.gender), words) for name, words in zip(names, written, strict=True)]
    found, parted = homonyms.parted(_whole_keys(names, written, spelled))
    full = _FullNames()
    for mention, words, key in zip(mentions, spelled, found, strict=True):
        if key and key not in parted:
            full.add(words, mention, key)
    bare = _Surnames(full, homonyms, parted)
    keys = [key or bare.key(mention) for mention, key in zip(mentions, found, strict=True)]
    # Two of one surname whom nothing names in full.
    alone, _ = homonyms.parted(
        ["" if known or key in full.keys else key for key, known in zip(keys, found, strict=True)]
    )
    return [other or key for key, other in zip(keys, alone, strict=True)]


def _whole_keys(
    names: Sequence[PersonName], written: Sequence[tuple[str, ...]], spelled: Sequence[tuple[str, ...]]
) -> list[str]:
    """The keys of those named in full, by their words; none of others."""
    keys: dict[str, str] = {}
    but_last: defaultdict[tuple[str, ...], set[tuple[str | None, str]]] = defaultdict(set)
    surnames: set[tuple[str, ...]] = set()
    found: list[str] = []
    # A list at the end tells that two words before it were a surname alone ("Ms. LE NAME": "Ms. Given LE NAME").
    later = {words[i:] for words in spelled for i in range(1, len(words) - 1)}
    for name, words, own in zip(names, spelled, written, strict=True):
        key = ""
        # "Paz Ruiz" after "Ana Paz Ruiz" is her; in "Ms. Paz Ruiz" a list at the end may tell it, too.
        alone = words in surnames or (name.honorifics and words in later)
        if len(words) > 1 and not alone:
            surnames.update(words[i:] for i in range(1, len(words)))
            text = plain_name(name.text) if words == own else " ".join(words)
            key = keys.setdefault(" ".join(words), _longer(name, but_last.get(words, ())) or slug(text))
            # A person named a hundred times counts once.
            but_last[words[:-1]].add((name.gender, key))
        found.append(key)
    return found


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


def _longer(name: PersonName, longer: Iterable[tuple[str | None, str]]) -> str | None:
    """The one person named before whose name goes on with a last surname that is left out (``Ana Inés Paz`` of *Ana
    Inés Paz Rojas*); ``longer`` are those that do, by gender and key."""
    keys = {key for gender, key in longer if not (gender and name.gender and gender != name.gender)}
    return keys.pop() if len(keys) == 1 else None


class _FullNames:
    """Full names with whose they are, by their words."""

    def __init__(self) -> None:
        self.keys: set[str] = set()
        self.states: defaultdict[str, set[str]] = defaultdict(set)
        self.by_first: defaultdict[str, list[tuple[PersonName, str]]] = defaultdict(list)
        self._later: defaultdict[str, list[tuple[PersonName, str]]] = defaultdict(list)
        self._whole: defaultdict[tuple[str, ...], list[tuple[PersonName, str]]] = defaultdict(list)

    def add(self, words: tuple[str, ...], mention: PersonMention, key: str) -> None:
        name = mention.name
        self.keys.add(key)
        if mention.affiliation.state:
            self.states[key].add(mention.affiliation.state)
        self.by_first[words[0]].append((name, key))
        self._whole[words].append((name, key))
        for word in {*words[1:]}:
            self._later[word].append((name, key))

    def holding(self, surname: tuple[str, ...]) -> list[tuple[PersonName, str]]:
        """Those that end with a surname, or have its first word behind their own first; many share the article of
        ``Al-NAME`` or the ``de`` of ``de NAME`` who share no surname."""
        first = next((word for word in surname if not _PARTICLE.fullmatch(word)), "".join(surname[:1]))
        return [*self._later.get(first, ()), *self._whole.get(surname, ())]


class _Surnames:
    """Whom surnames alone mean, asked in the order of the text."""

    def __init__(self, full: _FullNames, homonyms: Homonyms, parted: Mapping[str, tuple[str, ...]]) -> None:
        self._full = full
        self._homonyms = homonyms
        self._alike = {key: keys for keys in parted.values() for key in keys}

    def key(self, mention: PersonMention) -> str:
        """The person with this surname who was named last before, else first after, and whose gender and state do not
        differ; a key of the surname where there is none, or where nothing tells which of two homonyms it is."""
        name, state = mention.name, mention.affiliation.state
        sharing = self._sharing(name)
        fits = self._of_state(sharing, state) if state else sharing
        if sharing and not fits and state:
            return self._beside(mention, state, sharing)
        before = [f for f in fits if f[0] <= name.start]
        chosen = max(before) if before else min(fits, default=None)
        key = chosen[1] if chosen else None
        if key in self._alike:
            key = self._homonyms.meant(mention, self._alike[key])
            if key:
                self._homonyms.place(mention, key)
        return key or slug(plain_name(name.text))

    def _beside(self, mention: PersonMention, state: str, others: Iterable[tuple[int, str]]) -> str:
        """The key of somebody who shares only the surname of others, and is of another state."""
        surname = tuple(name_key(mention.name.text).split())
        key = f"{slug(plain_name(mention.name.text))}-{state.rpartition('/')[2].lower()}"
        alike = {key, *chain.from_iterable(self._alike.get(other, (other,)) for _, other in others)}
        self._alike |= dict.fromkeys(alike, tuple(sorted(alike)))
        self._full.add(surname, mention, key)
        self._homonyms.place(mention, key)
        return key

    def _of_state(self, fits: Iterable[tuple[int, str]], state: str) -> list[tuple[int, str]]:
        """Those of a state, else those of whom none is told."""
        states = self._full.states
        same = [(start, key) for start, key in fits if state in states.get(key, ())]
        return same or [(start, key) for start, key in fits if key not in states]

    def _sharing(self, name: PersonName) -> list[tuple[int, str]]:
        """Those who may have this surname, each with where."""
        surname = tuple(name_key(name.text).split())
        fits = [
            (other.start, key)
            for other, key in self._full.holding(surname)
            if not (other.gender and name.gender and other.gender != name.gender)
        ]
        if not fits and len(surname) == 1:
            # Where the family's name stands first, "Ms. LIN" is LIN Meihua; "Tuala said" after Tuala Leota is him.
            fits = [(other.start, key) for other, key in self._full.by_first.get(surname[0], ())]
            earlier = {key for start, key in fits if start < name.start}
            fits = fits if name.honorifics or len(earlier) == 1 else []
        return fits
