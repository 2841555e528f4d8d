"""Which names of one document are one person's: full names by their words, surnames by the name that holds them."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.folding import slug
from ingest.naming.names import PersonName, name_key, plain_name

__all__ = ["person_keys"]


def person_keys(names: Sequence[PersonName]) -> list[str]:
    """The key of each name's person, in the order of the names, which is that of the text."""
    keys: dict[str, str] = {}
    full: list[tuple[tuple[str, ...], PersonName, str]] = []
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
            full.append((words, name, key))
        found.append(key)
    return [key or _surname_key(name, full) for name, key in zip(names, found, strict=True)]


def _longer(
    name: PersonName, words: tuple[str, ...], full: list[tuple[tuple[str, ...], PersonName, str]]
) -> str | None:
    """The one person named before whose name goes on with a last surname that is left out (``Ana Inés Paz`` of *Ana
    Inés Paz Rojas*)."""
    keys = {
        key
        for longer, other, key in full
        if longer[:-1] == words and not (other.gender and name.gender and other.gender != name.gender)
    }
    return keys.pop() if len(keys) == 1 else None


def _surname_key(name: PersonName, full: list[tuple[tuple[str, ...], PersonName, str]]) -> str:
    """The person with this surname who was named last before, else first after, and whose gender does not differ."""
    surname = tuple(name_key(name.text).split())
    fits = [
        (other.start, key)
        for words, other, key in full
        if (words[-len(surname) :] == surname or surname[0] in words[1:])
        and not (other.gender and name.gender and other.gender != name.gender)
    ]
    if not fits and len(surname) == 1:
        # Where the family's name stands first, "Ms. LIN" is LIN Meihua; "Tuala said" after Tuala Leota is him.
        fits = [(other.start, key) for words, other, key in full if words[0] == surname[0]]
        earlier = {key for start, key in fits if start < name.start}
        fits = fits if name.honorifics or len(earlier) == 1 else []
    before = [f for f in fits if f[0] <= name.start]
    chosen = max(before) if before else min(fits, default=None)
    return chosen[1] if chosen else slug(plain_name(name.text))
