"""Names with the surname before a form of address and the given name, as some parliaments' records have them: turned.

Commas part names from posts and brackets hold states; all later readers see these names as others write them, in as
many characters::

    Presidencia de los señores Muelle Faro, don Ari, y Vela, don Leo
    El señor ANCLA (don Iván).- Señor Presidente
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from ingest.late import late
from ingest.lexicon import Lexicon

__all__ = ["GivenBehind"]

_UPPER = "A-ZÀ-ÖØ-Þ" + "".join(chr(c) for c in range(0x100, 0x250) if chr(c).isupper())
_WORD = rf"[{_UPPER}][^\W\d_]+(?:['’-][^\W\d_]+)*"
_TITLE = 40  # code points of a form of address
_FILL = "\v"  # as where names in lists are turned: the place of a name's last letter


class GivenBehind:
    """Finds and turns such names; ``is_name`` tells whether a surname and a given name may be that."""

    def __init__(self, lexicons: Iterable[Lexicon], of: str, is_name: Callable[[str, str], bool]) -> None:
        own = [x for x in lexicons if x.words("names", "before_given")]
        titles = "|".join(x.literal("names", "m", "f", "plural") for x in own) or "(?!)"
        joined = "|".join(x.any_of("grammar", "and") for x in own) or "(?!)"
        small = "|".join(x.literal("names", "before_given") for x in own) or "(?!)"
        part = rf"(?:(?:{of}) ){{0,2}}{_WORD}"
        given = rf"{_WORD}(?: {part}){{0,2}}"
        ends = rf"(?=[,.;:)\n]| \(| (?:{joined}) |$)"
        self._name = late(
            rf"(?<![\w'’-])(?P<surname>{part}(?: {part}){{0,2}})"
            rf"(?:, (?:{small}) (?P<given>{given}){ends}| \((?:{small}) (?P<own>{given})\))"
        )
        self._titled = late(rf"(?<!\w)(?:{titles}) $")
        self._joined = late(rf"(?:,|,? (?:{joined})) $")
        self._is_name = is_name

    def turned(self, source: str) -> str:
        """The source with these names turned; as many characters as before."""
        pieces, low = [], 0
        for name in self._found(source):
            whole = f"{name['given'] or name['own']} {name['surname']}"
            pieces += [source[low : name.start()], whole.ljust(len(name[0]), _FILL)]
            low = name.end()
        return "".join([*pieces, source[low:]])

    def _found(self, source: str) -> Iterator[re.Match[str]]:
        """The names behind a form of address, and those that go on their list."""
        last = -1
        for name in self._name.finditer(source):
            at = name.start()
            told = self._titled.search(source, max(0, at - _TITLE), at) is not None
            listed = 0 <= last < at and self._joined.fullmatch(source, last, at) is not None
            if (told or listed) and self._is_name(name["surname"], name["given"] or name["own"]):
                last = name.end()
                yield name
