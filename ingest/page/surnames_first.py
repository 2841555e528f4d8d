"""Names with the surname in capitals before the given name and a comma, as many lists have them: turned.

Commas part names from posts, and each reader would have to know where one parts a surname from a given name. Where a
paper writes several names so, all later readers see them as others write them, in as many characters::

    Moderator: ROE VEA, Ada. Director, Port of Ea
    1) LARK, Ari, Minister of Quays
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from ingest.folding import fold
from ingest.lexicon import Lexicon
from ingest.page.given_behind import GivenBehind
from ingest.page.name_marks import NameWords
from ingest.values import value

__all__ = ["TURNED", "SurnamesFirst"]

TURNED = "\v"
"""What is left behind a turned name of the comma in it: the place of the name's last letter."""

_FEWEST = 3  # names written so, with a post or a body behind one in three of them
_LONGEST = 60
_ACRONYM = 6  # letters of what may as well be one
_UPPER = "A-ZÀ-ÖØ-Þ" + "".join(chr(c) for c in range(0x100, 0x250) if chr(c).isupper())
_COMMA = re.compile(rf", (?<=[{_UPPER}]{{2}}, )(?=[{_UPPER}][\w.'’-])")
_CAPITALS = rf"(?:(?:[{_UPPER}][a-z]{{1,2}}|[{_UPPER}]['’])?[{_UPPER}]{{2,}}(?:['’-][{_UPPER}]+)*)"
_WORD = rf"[{_UPPER}][^\W\d_A-ZÀ-ÖØ-Þ]+(?:['’-][^\W\d_]+)*"
_INITIALS = rf"[{_UPPER}]\.(?:-?[{_UPPER}]\.)*"
_FEWEST_SORTED = 5  # such lines one after the other
# A row begins so, or a mark stands there after which a name may stand; a mark or the line's end is behind a name.
_BEFORE = re.compile(r"^[^\w\n]*(?:[\da-z]{1,2}[.)-]+\s*)?$|[^\w\s,.'’&/-][^\w\n]*$")
_BEHIND = re.compile(r"\s*(?:[\n,;.:()*\[–—|/\x1f]|-\s|$)")
_POST = re.compile(r"\s*(?:\([^()\n]{1,20}\)|\*)*\s*(?P<mark>[,.;:(–—|/-])\s*")


@value
class _Turned:
    """A name as it is to be, and where it stands; ``sure`` where a post or a body follows, ``stop`` where a full stop
    parts it from that."""

    start: int
    end: int
    surname: str
    name: str
    sure: bool
    stop: int | None


@dataclass(frozen=True, slots=True)
class SurnamesFirst:
    """Finds and turns such names; ``row`` is a line that holds but one of them in small letters, ``joined`` is what may
    stand between two or lead to one (``and``, ``by``), and ``is_name`` tells whether a surname and a given name may be
    that, and neither a body's nor a place's name. ``behind`` turns those with a form of address before the given
    name."""

    words: NameWords
    joined: re.Pattern[str]
    surname: re.Pattern[str]
    given: re.Pattern[str]
    row: re.Pattern[str]
    is_name: Callable[[str, str], bool]
    behind: GivenBehind

    @classmethod
    def with_particles(
        cls,
        words: NameWords,
        joined: re.Pattern[str],
        of: str,
        is_name: Callable[[str, str], bool],
        lexicons: Iterable[Lexicon],
    ) -> SurnamesFirst:
        """Made for names with any of these particles; ``of`` is their pattern."""
        surname = re.compile(
            rf"(?<![\w'’-])(?:(?i:{of}) ){{0,2}}(?P<first>{_CAPITALS})"
            rf"(?: (?:[a-z] |(?:(?i:{of}) ){{0,2}}){_CAPITALS}){{0,4}}$"
        )
        one = rf"(?:{_WORD}|{_INITIALS})"
        given = re.compile(rf"{one}(?: (?:(?:{of} ){{0,2}}{_WORD}|{_INITIALS})){{0,3}}+")
        part = rf"(?:(?i:{of}) ){{0,2}}{_WORD}"
        whole = rf"(?P<surname>{part}(?: {part}){{0,2}}), (?P<given>{_WORD}(?: (?:{_INITIALS}|{part})){{0,3}})"
        row = re.compile(rf"^[^\w\n]*{whole}[^\w\n]*$", re.MULTILINE)

        def is_somebody(surname: str, given: str) -> bool:
            # "el señor Ministro de Puertos, don Ari Vea"
            return not any(map(words.post.match, surname.split())) and is_name(surname, given)

        return cls(words, joined, surname, given, row, is_name, GivenBehind(lexicons, of, is_somebody))

    def turned(self, source: str) -> str:
        """The source with these names turned where that is the paper's habit; as many characters as before."""
        source = self.behind.turned(source)
        found = [name for name in self._found(source) if name.sure or not _is_acronym(name.surname, source)]
        sure = sum(name.sure for name in found)
        if len({name.name for name in found}) < _FEWEST or sure * _FEWEST < len(found):
            found = list(self._sorted(source))
        pieces, low = [], 0
        for name in found:
            pieces += [source[low : name.start], name.name, TURNED]
            low = name.end
            if name.stop:
                pieces += [source[low : name.stop], ","]
                low = name.stop + 1
        return "".join([*pieces, source[low:]])

    def _sorted(self, source: str) -> Iterator[_Turned]:
        """Names in small letters of a list in their surnames' order, each alone on its line (``Roe Vea, Ada``)."""
        run: list[_Turned] = []
        for row in (*self.row.finditer(source), None):
            goes_on = row is not None and run and not source[run[-1].end : row.start()].strip()
            if run and (row is None or not goes_on or fold(row["surname"]) < fold(run[-1].surname)):
                yield from run if len(run) >= _FEWEST_SORTED else ()
                run = []
            if row is not None and self.is_name(row["surname"], row["given"]):
                start, end = row.start("surname"), row.end("given")
                name = f"{row['given']} {row['surname']}"
                run.append(_Turned(start, end, row["surname"], name, sure=False, stop=None))

    def _found(self, source: str) -> Iterator[_Turned]:
        low = 0
        for comma in _COMMA.finditer(source):
            line = source.rfind("\n", 0, comma.start()) + 1
            surname = self.surname.search(source, max(line, low, comma.start() - _LONGEST), comma.start())
            high = self._given_ends(source, comma.end())
            start = self._begins(source, line, surname) if surname and high else None
            if start is None:
                continue
            name = source[start : comma.start()]
            post = _POST.match(source, high)
            known = post is not None and any(p.match(source, post.end()) for p in (self.words.post, self.words.body))
            given = source[comma.end() : high]
            if self.is_name(name, given):
                stop = post.start("mark") if post and known and post["mark"] == "." else None
                yield _Turned(start, high, name, f"{given} {name}", known, stop)
                low = high

    def _given_ends(self, source: str, start: int) -> int:
        """Where a given name ends, with or without a form of address before it; 0 where none is."""
        titled = self.words.titled.match(source, start)
        given = self.given.match(source, titled.end() if titled else start)
        if given is None or self.words.post.match(source, start):
            return 0
        end = given.end()
        behind = _BEHIND.match(source, end) or self.joined.match(source, end + 1)
        return end if behind else 0

    def _begins(self, source: str, line: int, surname: re.Match[str]) -> int | None:
        """Where the name begins that has a surname: a row does there, or a mark or a word leads to it (``by ROE``, but
        ``DE ROE`` behind a mark)."""
        if _BEFORE.search(source[line : surname.start()]):
            return surname.start()
        first = surname.start("first")
        return first if any(m.end() == first for m in self.joined.finditer(source, line, first)) else None


def _is_acronym(surname: str, source: str) -> bool:
    """Whether a short word in capitals stands elsewhere, too, where no given name follows it."""
    if len(surname) > _ACRONYM:
        return False
    alone = re.compile(rf"(?<!\w){re.escape(surname)}(?!\w)(?!, [{_UPPER}][^\W\d_A-Z]|, [{_UPPER}]\.)")
    return alone.search(source) is not None
