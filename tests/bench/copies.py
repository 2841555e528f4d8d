"""Other documents of the same make as given ones: what is known of the language stays, all else is invented."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from zlib import crc32

from ingest.records import Conversion, DocumentRecord
from ingest.source import Source

__all__ = ["Copier", "invented", "known_words"]

ROOT = Path(__file__).resolve().parents[2]
_WORD = re.compile(r"[^\W\d_]+")
_LONG, _ENDING = 5, 2  # letters: shorter words hold phrases together, endings tell verbs from nouns


def invented(word: str, copy: int, *, keep: int) -> str:
    """A word of the same length, capitals and first letter for one copy; its last ``keep`` letters stay."""
    state = crc32(f"{copy} {word.lower()}".encode())
    letters = [word[0]]
    while len(letters) < len(word) - keep:
        state = (state * 1103515245 + 12345) % 2**31
        choice = "aeiou" if len(letters) % 2 else "bcdfglmnprstvz"
        letter = choice[(state >> 16) % len(choice)]
        letters.append(letter.upper() if word[len(letters)].isupper() else letter)
    return "".join(letters) + (word[-keep:] if keep else "")


def known_words() -> frozenset[str]:
    """Every word of the lexicons and registries, in small letters: what the converters go by, so copies keep it."""
    files = [*(ROOT / "ingest/lexicon").glob("*.toml"), *(ROOT / "ontology/registry").glob("*.ttl")]
    return frozenset(word.lower() for path in files for word in _WORD.findall(path.read_text(encoding="utf-8")))


class Copier:
    """Makes other documents of the same make: people, states, years, symbols and the words of the prose differ."""

    def __init__(self, originals: Sequence[tuple[Source, Conversion]]) -> None:
        self._originals = originals
        self._known = known_words()
        conversions = [conversion for _, conversion in originals]
        self._surnames = frozenset(
            word.lower()
            for c in conversions
            for person in c.people
            for name in person.names
            for word in _WORD.findall(name.partition(" ")[2])
            if len(word) > 3 and word.lower() not in self._known
        )
        self._years = frozenset(e.start[:4] for c in conversions for e in c.events if e.start)
        self._states = _alike({m.as_written for c in conversions for m in c.mentions if m.ref.startswith("state/")})

    def write(self, folder: Path, copy: int) -> None:
        """Write one copy of each original."""
        for number, text in enumerate(self.texts(copy)):
            (folder / f"copy-{copy:03}-{number}.txt").write_text(text, encoding="utf-8", newline="")

    def texts(self, copy: int) -> Iterator[str]:
        """One copy of each original, in their order."""
        known: dict[str, str] = {}
        for source, conversion in self._originals:
            text = self._renumbered(source.text, conversion.document, copy)
            yield _WORD.sub(lambda m: known.get(m[0]) or known.setdefault(m[0], self._changed(m[0], copy)), text)

    def _changed(self, word: str, copy: int) -> str:
        if word in self._states:
            others = self._states[word]
            return others[(others.index(word) + copy) % len(others)]
        if word.lower() in self._surnames and word[0].isupper():
            return invented(word, copy, keep=0)
        if len(word) >= _LONG and word.islower() and word not in self._known:
            return invented(word, copy, keep=_ENDING)
        return word

    def _renumbered(self, text: str, document: DocumentRecord, copy: int) -> str:
        """The text with another symbol or number in its series, and its meetings in other years."""
        if document.symbol:
            text = text.replace(document.symbol, f"{document.symbol.rpartition('/')[0]}/{1000 + copy}")
        elif number := re.search(r"-(\d+)-[a-z]+$", document.slug):
            text = re.sub(rf"(?m)^(\D{{1,8}}){number[1]}[ \t]*$", rf"\g<1>{100 + copy}", text)
        shift = copy % 80 - 40
        years = re.compile(rf"\b(?:{'|'.join(sorted(self._years))})\b")
        return years.sub(lambda match: str(int(match[0]) + shift), text)


def _alike(forms: Iterable[str]) -> dict[str, list[str]]:
    """Each name of a state, being one word, with those that an article before it would suit as well."""
    groups: dict[tuple[bool, bool], list[str]] = {}
    for form in sorted(forms):
        if _WORD.fullmatch(form):
            groups.setdefault((form[0].isupper(), form[0].lower() in "aeéèiîou"), []).append(form)
    return {form: group for group in groups.values() for form in group}
