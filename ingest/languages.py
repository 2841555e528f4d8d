"""In which language a text and each of its blocks are: one that has a lexicon, another one that is known, or neither.

Sources: common words as profiles of languages, G. Grefenstette, Comparing two language identification schemes (1995);
tags are those of BCP 47.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import files

from ingest.lexicon import Lexicon, compiled
from ingest.naming.names import PARTICLE
from ingest.other_languages import OtherLanguage, OtherLanguages, hits
from ingest.page.text import Block, CleanText

__all__ = ["Language", "Languages"]

_SAMPLE = 200_000
_LETTERS = 4_000
_FEWEST = 3
_FEW_WORDS = 30
_SHARE, _TITLED = 0.03, 0.1
_RIVAL = 0.6
_IN_NAMES = re.compile(PARTICLE)
_ELSEWHERE = 6
_MOST, _MIXED = 0.5, 0.12
_TITLES = ("sessions", "roles", "posts", "documents", "bodies")
_ROW, _TURNS = 160, 4  # letters of a session's title at most; rows of an agenda for one in another language
_SPLIT = str.maketrans(dict.fromkeys("'’.,;:()\"«»", " "))


@dataclass(frozen=True, slots=True)
class Language:
    """A text's language: ``code`` of its lexicon, if it has one; ``tag`` and ``name`` where they are known."""

    code: str | None
    tag: str | None = None
    name: str | None = None


class Languages:
    """The languages that have a lexicon, and those that are only told apart from them."""

    def __init__(self, lexicons: Mapping[str, Lexicon]) -> None:
        self._common = {code: frozenset(x.words("language", "common")) for code, x in lexicons.items()}
        self._telling = {code: _telling(x) for code, x in lexicons.items()}
        self._small = small = {code: self._common[code] | _small_words(x) for code, x in lexicons.items()}
        pairs = [(one, other) for one in small for other in small if one != other]
        self._unlike = {(one, other): small[one] - small[other] for one, other in pairs}
        self._alone = {(one, other): self._common[one] - small[other] for one, other in pairs}
        # Of small words those that tell even where few of them stand; of agendas and lists their words, too.
        self._plainly = {pair: frozenset(w for w in words if len(w) > 2) for pair, words in self._unlike.items()}
        telling = self._telling
        self._apart = {(a, b): words | (telling[a] - telling[b]) for (a, b), words in self._unlike.items()}

        unit = "|".join(x.any_of("dates", "hour_words") for x in lexicons.values())
        clock = rf"[:.]\d\d(?!\d)|\s?(?:{unit})(?![^\W\d_])(?:\s?\d\d(?!\d))?"
        hour = rf"\d{{1,2}}(?:{clock}|\s?[ap]\.?\s?m\b\.?)(?:\s?(?:[ap]\.?\s?m\b\.?|{unit}))?"
        self._hours = compiled(rf"{hour}(?:\s*(?:[^\W\d_]|[–—-])\s*{hour})?\s*", re.IGNORECASE)

    @cached_property
    def _others(self) -> OtherLanguages:
        return OtherLanguages(_other_languages(self._common), self._common, self._small, self._telling)

    def of(self, lower: str) -> Language:
        """The language that a text in lower case is in."""
        return self._told(_counted(lower), lower)

    def _told(self, counts: Counter[str], text: str) -> Language:
        found = {code: hits(counts, words) for code, words in self._common.items()}
        best = self._best(found, counts, text)
        total = counts.total()
        if other := self._others.of(counts, best, lambda: Counter(text.translate(_SPLIT).split())):
            return Language(None, other.tag, other.name)
        if found[best] >= _SHARE * total and found[best]:
            return Language(best, best)
        return self._by_script(text) or self._by_other_words(text, best)

    def _best(self, found: dict[str, int], counts: Counter[str], text: str) -> str:
        """The language with most common words; where another has nearly as many, the one with more of the words that
        the other lacks: not of "de" and "la", which names of people have in all languages, as in lists."""
        best = max(found, key=lambda code: found[code])
        rivals = [code for code in found if code != best and self._is_rival(code, best, found, counts)]
        if not rivals:
            return best
        words = (w for w in text[:_SAMPLE].translate(_SPLIT).split() if not _IN_NAMES.fullmatch(w))
        plain = Counter(words)
        for code in rivals:
            if hits(plain, self._apart[code, best]) > hits(plain, self._apart[best, code]):
                best = code
        return best

    def _is_rival(self, code: str, best: str, found: dict[str, int], counts: Counter[str]) -> bool:
        """Whether a language has nearly as many common words as the one with most: all of them, or those of each that
        the other has not even as a small word (a short programme in French has *de* and *en* a dozen times)."""
        if found[code] >= _RIVAL * found[best] > 0:
            return True
        theirs, ours = (hits(counts, self._alone[pair]) for pair in ((code, best), (best, code)))
        return theirs >= _RIVAL * ours and theirs > 0

    def _by_script(self, text: str) -> Language | None:
        """The language of the script that most letters are of; None for Latin letters."""
        letters = [c for c in text[:_LETTERS] if c.isalpha()]
        scripts = Counter(unicodedata.name(c, "?").split()[0].split("-")[0] for c in letters)
        share = {o.name: sum(scripts[s] for s in o.script) / max(1, len(letters)) for o in self._others.others}
        # Japanese is written in Chinese characters too, among letters of its own.
        mixed = [o for o in self._others.others if o.mixed and share[o.name] > _MIXED]
        found = [o for o in self._others.others if share[o.name] > _MOST]
        decided = [o for o in found if not o.sole.isdisjoint(letters)]
        plain = [o for o in found if not o.sole]
        chosen = next(iter([*mixed, *decided, *plain]), None)
        return Language(None, chosen.tag, chosen.name) if chosen else None

    def _by_other_words(self, text: str, best: str) -> Language:
        """For lists of names and titles, which have few small words: by titles, months and the like; else unknown."""
        counts = Counter(text[:_SAMPLE].translate(_SPLIT).split())
        total = counts.total()
        found = {code: hits(counts, words) for code, words in self._telling.items()}
        most = max(found, key=lambda code: (found[code], code == best))
        if found[most] >= _TITLED * total or total < _FEW_WORDS:
            return Language(most, most)
        return Language(None)

    def elsewhere(self, text: CleanText, lower: str, main: str, source: str) -> dict[int, str | None]:
        """Blocks that are not in the main language: the code of each one's language by its start, None if of several.

        Those in a language without a lexicon have its tag. Empty for nearly all texts, and then cheap. ``lower`` is the
        clean text in lower case.
        """
        counts = _counted(lower)
        unread: dict[int, str | None] = dict(self._others.blocks(text, lower, counts, main))
        # In tables, titles and the like are most of what tells a language.
        telling = self._apart if "\t" in source else self._plainly
        strangers = [c for c in self._common if c != main and hits(counts, telling[c, main]) >= _ELSEWHERE]
        if not strangers:
            return unread
        columns = self._columns(text, lower, source, main, strangers) if "\t" in source else {}
        foreign = self._without_lone_rows(text, self._foreign(text, lower, main, strangers))
        if not columns and not foreign:
            return unread
        told = {b.start: foreign.get(b.start) or self._faintly(lower, b, main) for b in text.blocks}
        found = _inherited(text.blocks, told, main) | columns | unread
        return {start: code for start, code in found.items() if code != main}

    def _foreign(self, text: CleanText, lower: str, main: str, strangers: list[str]) -> dict[int, str]:
        """Blocks that are clearly in another language, by where they start."""
        found: dict[int, str] = {}
        for block in text.blocks:
            words = lower[block.start : block.end].split()
            if len(words) >= _FEWEST and (code := self._stranger(words, main, strangers)):
                found[block.start] = code
        return found

    def _stranger(self, words: list[str], main: str, strangers: Iterable[str]) -> str | None:
        """The other language that words are clearly in, by at least three small ones that the main one lacks."""
        most, code = max((len(self._unlike[code, main].intersection(words)), code) for code in strangers)
        if most < _FEWEST:  # as in nearly all blocks
            return None
        return code if most > 2 * len(self._unlike[main, code].intersection(words)) else None

    def of_title(self, title: str, main: str) -> str | None:
        """The language of a title that a paper in the language ``main`` gives in another; None in nearly all cases."""
        words = title.lower().split()
        return self._stranger(words, main, self._common.keys() - {main}) if len(words) > _FEWEST else None

    def _without_lone_rows(self, text: CleanText, foreign: dict[int, str]) -> dict[int, str]:
        """Those blocks but for titles that stand alone under hours of an agenda in the main language: sessions whose
        titles were left untranslated. Where the rows of two languages take turns, such titles are many."""
        rows = self._hour_rows(text) if foreign else []
        stray = {start for start, after in rows if start in foreign and after not in foreign}
        if _TURNS * len(stray) > len(rows):
            return foreign
        return {start: code for start, code in foreign.items() if start not in stray}

    def _hour_rows(self, text: CleanText) -> list[tuple[int, int]]:
        """Where titles that follow an hour start, on its line or the next one, and where the block after each does."""
        found = []
        bare = False
        for block, after in zip(text.blocks, [*text.blocks[1:], None], strict=True):
            hour = self._hours.match(text.text, block.start, block.end)
            title = block.end - block.start < _ROW and text.text[block.end - 1] not in ".;"
            if title and (hour or bare):
                found.append((block.start, after.start if after else block.end))
            bare = hour is not None and hour.end() == block.end
        return found

    def _faintly(self, lower: str, block: Block, main: str) -> str:
        """The main language where a block has a word that is only its own, else nothing."""
        words = lower[block.start : block.end].split()
        alone = (self._unlike[main, code] for code in self._common if code != main)
        return "" if all(theirs.isdisjoint(words) for theirs in alone) else main

    def _columns(
        self, text: CleanText, lower: str, source: str, main: str, strangers: list[str]
    ) -> dict[int, str | None]:
        """Cells of tables that have a column for a language: their languages, None where a column is of none."""
        tables: list[dict[int, list[Block]]] = []
        going = False
        for block in text.blocks:
            place = text.source(block.start)
            end = source.find("\n", place)
            line = source[source.rfind("\n", 0, place) + 1 : end if end >= 0 else len(source)]
            if "\t" in line:
                if not going:
                    tables.append({})
                # From the right: rows may lack the cells of hours or numbers on the left.
                after = source.count("\t", place, end if end >= 0 else len(source))
                tables[-1].setdefault(after, []).append(block)
            going = "\t" in line
        found: dict[int, str | None] = {}
        for table in tables:
            spoken = {at: self._of_column(lower, blocks, main, strangers) for at, blocks in table.items()}
            if len({code for code in spoken.values() if code}) > 1:
                found |= {b.start: spoken[at] for at, blocks in table.items() for b in blocks}
        return found

    def _of_column(self, lower: str, blocks: list[Block], main: str, strangers: list[str]) -> str | None:
        words = Counter(w for b in blocks for w in set(lower[b.start : b.end].translate(_SPLIT).split()))
        theirs, code = max((hits(words, self._apart[code, main]), code) for code in strangers)
        ours = hits(words, self._apart[main, code])
        if max(ours, theirs) < _FEWEST or 2 * min(ours, theirs) >= max(ours, theirs):
            return None
        return code if theirs > ours else main


@lru_cache(maxsize=1)
def _counted(lower: str) -> Counter[str]:
    """How often each word stands in the text; the text is asked for twice."""
    return Counter(lower[:_SAMPLE].split())


def _other_languages(known: Container[str | None]) -> list[OtherLanguage]:
    """Those of ``languages.toml``; a language that has a lexicon by now (``known``) is told by that."""
    data = tomllib.loads(files("ingest").joinpath("languages.toml").read_text(encoding="utf-8"))
    found = [
        OtherLanguage(
            entry.get("tag", tag) or None,
            entry["name"],
            frozenset((*entry.get("common", ()), *entry.get("tiny", ()))),
            frozenset(entry.get("typical", ())),
            tuple(entry.get("script", ())),
            frozenset(entry.get("sole", "")),
            bool(entry.get("mixed")),
        )
        for tag, entry in data.items()
    ]
    return [other for other in found if other.tag not in known]


def _small_words(lexicon: Lexicon) -> frozenset[str]:
    """Words that hardly any sentence does without."""
    lists = ("definite", "indefinite", "of", "and", "by", "finite", "opens_line")
    return frozenset(w for key in lists for entry in lexicon.words("grammar", key) for w in entry.split())


def _telling(lexicon: Lexicon) -> frozenset[str]:
    """Words of agendas and of lists of people, which may have hardly any small ones."""
    entries = [*lexicon.words("dates", "months"), *lexicon.words("dates", "hour_words")]
    entries += [e for key in ("m", "f", "none") for e in lexicon.words("names", key)]
    entries += [e for section in _TITLES for e in _plain(lexicon, section)]
    words = frozenset(w for e in entries for w in e.casefold().translate(_SPLIT).split() if len(w) > 1)
    return words - {word.casefold() for word in lexicon.words("names", "foreign")}


def _plain(lexicon: Lexicon, section: str) -> list[str]:
    """Entries of a section's patterns that are words as they stand, but for an ending that may be left out."""
    lists = (value for value in lexicon.data[section].values() if isinstance(value, list))
    entries = [entry.removesuffix("s?") for entries in lists for entry in entries]
    return [entry for entry in entries if entry.replace(" ", "").isalpha()]


def _inherited(blocks: tuple[Block, ...], told: dict[int, str], main: str) -> dict[int, str | None]:
    """Languages of all blocks: one that says too little has that of the blocks around it where these agree."""
    found: dict[int, str | None] = {}
    after = ""
    following: dict[int, str] = {}
    for block in reversed(blocks):
        following[block.start] = after
        after = told[block.start] or after
    before = ""
    for block in blocks:
        own = told[block.start]
        nearest = before or following[block.start]
        agreed = nearest if nearest and nearest == (following[block.start] or nearest) else main
        found[block.start] = own or agreed
        before = own or before
    return found
