"""Where somebody's name ends among words that all begin with capitals: before the next one's form of address, a body,
a post that no comma parts from it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from ingest.folding import fold, lowered
from ingest.lexicon import NOT_KINDS, Lexicon, caseless, compiled
from ingest.naming.next_titles import first_titles, own_length
from ingest.naming.spoken import VOWEL, is_of_surname, may_be_said

__all__ = ["ACRONYM", "PARTICLE", "UPPER", "PersonEnds", "ThingWords"]

UPPER = "A-ZÀ-ÖØ-Þ" + "".join(chr(c) for c in range(0x100, 0x250) if chr(c).isupper())
PARTICLE = (
    r"(?:de|del|della|di|da|dos|das|do|du|van|von|der|den|ter|la|las|los|el|al|bin|ibn|ben|binti?|binte|zu|zum|af|ould"
    r"|mint|le|op|wa|dela|delos|san|santa|Ste?\.)"
)
ACRONYM = re.compile(rf"[{UPPER}]{{2,6}}")
_PARTICLE = re.compile(PARTICLE)
_PATRONYMIC = frozenset(
    ("bin", "ibn", "ben", "bint", "binti", "binte", "van", "von", "der", "den", "ter", "ould", "mint")
)
_WORDS = 4096  # kept with what was found of them: a paper has the same ones again and again
# "Sra. NAME y Sr. NAME", "Embajadora de STATE Excma. Sra. NAME": short ones may be surnames ("Mr. NAME Sen.").
_NEXT_TITLE = re.compile(r"(?: [yei]|,(?= Sr\b)|(?= [^\s.]{4})) (?P<title>[^\s.]+)\.?$")
_SHORT_TITLE = re.compile(rf"(?!Sr\b)[{UPPER}][^\W\d_]{{1,3}}\.?")  # that last one also ends a name, as Jr. does

_INITIALS = re.compile(rf"(?:[{UPPER}]\.){{2,}}")  # "S.E.", "H.E."


class ThingWords:
    """Words of one language for rooms, bodies, papers and posts, which stand in nobody's name."""

    def __init__(self, lexicon: Lexicon) -> None:
        kinds = lexicon.any_of("bodies", *(k for k in lexicon.kinds("bodies") if k not in NOT_KINDS))
        self.institution = caseless(rf"{kinds}\b|{lexicon.any_of('posts', 'heads')}(?!\w)")
        words = frozenset(lexicon.words("names", "not_names")) - frozenset(lexicon.words("names", "given"))
        bodies = (word for word in words if self.institution.match(lowered(word)))
        self._things = frozenset((*lexicon.words("names", "things"), *bodies))
        self._unaccented = frozenset(map(fold, self._things))

    def __contains__(self, word: str) -> bool:
        """Whether a word is such a one, also in capitals, which often bear no accents."""
        return word in self._things or (word.isupper() and fold(word) in self._unaccented)

    def is_of_body(self, word: str) -> bool:
        """Whether a word is one for a body or a post."""
        return word in self and self.institution.match(lowered(word)) is not None


_INITIALS = re.compile(r"(?:[A-Z]\.){2,3}")


class PersonEnds:
    """Finds such ends; ``titles`` are the forms of address of the language."""

    def __init__(self, lexicon: Lexicon, things: ThingWords, titles: Iterable[str]) -> None:
        titles = tuple(titles)
        self._things = things
        self._first_titles = first_titles(titles)
        marking = frozenset(lexicon.words("names", "m") + lexicon.words("names", "f"))
        short = {t.rstrip(".") for t in marking if _SHORT_TITLE.fullmatch(t)}
        self.next_titles = short | {t for t in titles if t.isalpha() and not VOWEL.search(t) and len(t) > 1}
        self.next_titles |= {t for t in titles if _INITIALS.fullmatch(t)}
        """Forms of address that are no word of anybody's name."""
        self._letters = compiled(rf"\s(?:{lexicon.any_of('names', 'letters')})(?![\w.])")
        self.post = compiled(lexicon.any_of("posts", "heads") + r"(?!\w)", re.IGNORECASE)
        """How a post begins."""
        named, by = lexicon.any_of("roles", "opening", "closing", "keynote"), lexicon.any_of("grammar", "by")
        self._next_row = compiled(rf"(?:\w+\s)?(?:{named})(?:\s\w+)?\s(?:{by})\s", re.IGNORECASE)
        self._ends_before = lru_cache(maxsize=_WORDS)(
            lambda word: word in self.next_titles or self._letters.fullmatch(f" {word}") is not None
        )
        self._may_end_before = lru_cache(maxsize=_WORDS)(
            lambda word: ACRONYM.fullmatch(word) or self._ends_before(word) or word in things
        )

    def end(self, text: str, start: int, whole: str, *, shouted: bool, titled: bool) -> int:
        """Where a name ends: before what leads on to an acronym or a body (``… de la CICM``), before the next form of
        address or a post, after ``Jr.``.

        Args:
            text: words that begin as the name does.
            start: where they stand in the ``whole`` text, in code points.
            shouted: surnames are in capitals: what looks like one is no acronym (``dos REIS``).
            titled: a form of address stands before them.
        """
        after = whole[start + len(text) : start + len(text) + 2]
        own = own_length(text, after, self._first_titles, _NEXT_TITLE, (" Jr", " Sr"))
        own = self._before_next_row(text[:own], start, whole) or own if titled else own
        if own != len(text) or not any(map(self._may_end_before, text.split()[1:])):
            return start + own
        words = list(re.finditer(r"\S+", text))
        for i, word in enumerate(words[1:], 1):
            # The next of a list may follow with a form of address, or a part's letter (``Group B``).
            lettered = word[0] in self._things and i + 2 == len(words) and len(words[-1][0]) == 1
            # "Ana M.A. Roe"
            within = i == 1 and i + 1 < len(words) and _INITIALS.fullmatch(word[0]) is not None
            if lettered or (self._ends_before(word[0]) and not within) or self._is_post(words, i, titled=titled):
                # "Sr. NAME y Sra. NAME"
                return start + words[i - 1 - (i > 1 and words[i - 1][0] in "yei")].end()
            acronym = ACRONYM.fullmatch(word[0]) and not words[0][0].isupper()
            acronym = acronym and not (shouted and may_be_said(word[0]) and is_of_surname(words, i))
            if (acronym or self._things.is_of_body(word[0])) and _leads_to_body(words[i - 1][0]):
                last = next(j for j in range(i - 1, -1, -1) if j == 0 or not _PARTICLE.fullmatch(words[j][0]))
                # "Monsieur le Président" has no name before it.
                return start + words[last].end() if words[last][0][0].isupper() else start + len(text)
        return start + len(text)

    def _before_next_row(self, text: str, start: int, whole: str) -> int | None:
        """How long a name is before the row under it that tells who does what next (``Ms. NAME NAME`` over ``Official
        opening by NAME``): two words stand before that row's first; None without such a row."""
        words = re.finditer(r"\S+", text)
        began = [word.start() for word in words][2:]
        return next((at - 1 for at in began if self._next_row.match(whole, start + at)), None)

    def _is_post(self, words: list[re.Match[str]], i: int, *, titled: bool) -> bool:
        """Whether one of these words begins a post without its comma (``Ms NAME NAME Secretary General of X``, ``NAME
        NAME Director of Y`` with the name in capitals), and no words but a name stand before it: ``UNICEF Director``,
        ``Monsieur le Premier Ministre``, ``Former Under Secretary`` hold none."""
        word, before = words[i][0], words[i - 1][0]
        if i == 1 or word not in self._things or ACRONYM.fullmatch(before) or not words[0][0][0].isupper():
            return False
        shouted = not word.isupper() and all(w[0].isupper() for w in words[:i])
        return (titled or shouted) and self.post.match(word) is not None

    def after_letters(self, text: str, start: int, end: int) -> int:
        """Where letters end that stand behind a name (``NAME SJ, Director``), or ``start``."""
        letters = self._letters.match(text, start, end)
        return letters.end() if letters else start


def _leads_to_body(word: str) -> bool:
    """Whether a particle may stand before an acronym, too (``de la``, and not ``bin``)."""
    return word not in _PATRONYMIC and _PARTICLE.fullmatch(word) is not None
