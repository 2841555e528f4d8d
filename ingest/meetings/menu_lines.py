"""Lines of a site's menu above or below the line of a title that names a meeting (``News``, ``Kenya``, ``Togo``)."""

from __future__ import annotations

import re
from typing import Protocol

from ingest.lexicon import compiled
from ingest.meetings.title_runs import Line
from ingest.meetings.words import MeetingWords
from ingest.page.reading import Reading

__all__ = ["MenuLines"]

_WORDS = 2  # of a line of a menu, at most
_FEWEST = 3  # lines of one, where they are not states


class _Names(Protocol):
    def is_body(self, start: int, end: int) -> bool: ...

    def breaks_off(self, start: int, end: int) -> bool: ...


class MenuLines:
    """Tells such lines of one paper."""

    def __init__(self, reading: Reading, words: MeetingWords) -> None:
        self._reading = reading
        self._meets = words.meets
        self._news = compiled(words.lexicon.any_of("documents", "news"), re.IGNORECASE)

    def without(self, lines: list[Line], names: _Names) -> list[Line]:
        """The lines of a title without those of a menu; ``names`` tells what may be part of a name."""
        first = next((i for i, line in enumerate(lines) if self._meets.search(self._reading.chars, *line)), None)
        if first is None:
            return lines
        return lines[0 if not self._is_above(lines[:first], names) else first : self._end(lines, first, names)]

    def _is_above(self, lines: list[Line], names: _Names) -> bool:
        """Whether a word, or several short lines, each a block of its own, stand above the line with a meeting."""
        chars = self._reading.chars
        menu = [
            len(chars[a:b].split()) <= _WORDS and chars.startswith("\n\n", b) and not names.is_body(a, b)
            for a, b in lines
        ]
        single = len(lines) == 1 and " " not in chars[slice(*lines[0])].strip()
        return (len(menu) > 1 or single) and all(menu)

    def _end(self, lines: list[Line], first: int, names: _Names) -> int:
        """The first of the lines of a menu that ends a title, behind one that is whole."""
        at = len(lines)
        while at - 1 > first and self._is_item(lines[at - 1], names):
            at -= 1
        # What the name's last line leads on to, or what is set as that is, is of it.
        while at < len(lines) and names.breaks_off(*lines[at - 1]):
            at += 1
        menu = lines[at:]
        plain = len(menu) >= _FEWEST and not self._reading.chars[slice(*lines[first])].isupper()
        told = sum(self._is_state(line) or self._is_news(line) for line in menu) > 1
        return at if plain or told else len(lines)

    def _is_item(self, line: Line, names: _Names) -> bool:
        text = self._reading.chars[slice(*line)].strip()
        short = text[:1].isupper() and len(text.split()) <= _WORDS and text[-1].isalpha()
        # "Society" is a rubric, "Quay Society" may be who meets.
        body = text.isupper() if " " not in text else names.is_body(*line)
        return short and not body and not self._meets.search(text)

    def _is_state(self, line: Line) -> bool:
        state = self._reading.at("state", line[0])
        return state is not None and state.end >= line[1]

    def _is_news(self, line: Line) -> bool:
        return self._news.fullmatch(self._reading.chars[slice(*line)].strip()) is not None
