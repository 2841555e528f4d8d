"""Where the title of a part of a meeting ends in its row: before who leads it, where it is held, what describes it.

``Session 1: Oars for all Chair: NAME``; ``Opening Venue: Hall A``; ``Panel 2 – Who pays? This panel will look at …``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from itertools import islice, pairwise, takewhile

from ingest.lexicon import Lexicon, caseless, compiled
from ingest.page.reading import Reading
from ingest.page.text import Block

__all__ = ["SESSION_KINDS", "TITLE_LENGTH", "TitleEnds"]

SESSION_KINDS = ("panel", "session", "workshop", "side-event")
"""Lists of the lexicons' section of sessions whose words begin the title of a part of a meeting."""
TITLE_LENGTH = 160
"""Code points of the longest."""
_LONG_TITLE = 100
_ENDS = re.compile(r"(?<=[a-zà-ÿ\d]{2}[.?!)])\s(?=[A-ZÀ-Þ])|(?<=[?)]\))\s(?=[A-ZÀ-Þ])")
# "Pres.: Ada Quarrell (Kenya)": who leads a session, behind a label that no list has.
_LED = re.compile(r"[^\W\d_][\w.]{1,13}\s?:\s+(?:[^\W\d_a-zà-ÿ][\w.'’-]+\s){2,4}\(")
_BETWEEN = re.compile(r"[\s/|–—•●▪·(\[-]+$")
_BEFORE, _AFTER = frozenset(" \n("), frozenset(")]}?!.”»\"'’ /|")
_UNENDED = frozenset(".,;:-–—(/&")
_WORD = re.compile(r"[^\W\d_]{2}")
_NEAR = 1500  # code points before and after a line among which others show how much a line holds
_QUESTIONS = 2  # under a title, that say what will be discussed
_SHORTEST = 4  # code points of a title before what follows it
_COLON = 2  # code points of the mark behind a label
_NAMED = ("moderator", "chair", "rapporteur", "facilitator", "speaker", "keynote")


class TitleEnds:
    """Finds them in one document."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._chars = reading.chars
        reading.lexicon.equip(self, TitleEnds._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        any_of = lexicon.any_of
        finite = any_of("grammar", "finite")
        self._finite = compiled(rf"\s{finite}\s", re.IGNORECASE)
        self._hosted = compiled(rf"{any_of('meetings', 'held')}(?!\w)", re.IGNORECASE)
        subject = r"(?:[A-ZÀ-Þ][a-zà-ÿ]*\s(?:[a-zà-ÿ]+\s){0,2}|[“«\"][^“”«»\"]{4,80}[”»\"]\s)"
        self._described = compiled(rf"(?<=[a-zà-ÿ\d)])\s(?={subject}{finite}\s)")
        part = f"(?:{any_of('sessions', *SESSION_KINDS, 'in_prose')})"
        this = (
            rf"(?:{any_of('speech', 'locative')}\s)?(?:{any_of('meetings', 'this')}\s|{any_of('grammar', 'definite')})"
        )
        self._told = caseless(rf"(?<!\w){this}{part}(?!\w)")
        beside = f"{any_of('roles', *_NAMED)}|{any_of('meetings', 'place_label')}|{any_of('dates', 'hour_label')}"
        notes = any_of("sessions", "labels_beside")
        self._labels = caseless(rf"(?<!\w)(?P<of>{part}\s)?(?:{beside}|{notes})\s?:(?=\s)")
        room = any_of("sessions", "room_lines")
        aside = rf"\s*[(\[](?:{room}|{any_of('sessions', 'remarks_beside')})[)\]]|\s+[–—|/·-]\s+{room}|\s{{2,}}{room}"
        self._aside = compiled(rf"(?<=\w|[?!.”»\")])(?:{aside})$", re.IGNORECASE)
        titles = lexicon.literal("names", "m", "f", "none")
        self._person = compiled(rf"(?:\s{{2,}}|\s[•●▪]\s)\s*(?={titles}\s)")

    def of_row(self, row: Block, start: int, end: int, numbered: int = 0) -> int:
        """Where a title ends that begins at ``start`` of a row, with a number of so many code points, and has no more
        after ``end``."""
        return self._trimmed(start, self._before_words(start, self._of_lines(row, start, end, start + numbered)))

    def _of_lines(self, row: Block, start: int, end: int, titled: int) -> int:
        """Where a title of several lines ends before lines that describe the session or say who organizes it."""
        chars = self._chars
        for low in row.breaks:
            if start < low < end and (chars[low].isupper() or chars[low] == "¿"):
                told = chars[end - 1] == "." and self._finite.search(chars, low, end)
                if (
                    told
                    or chars.count("?", low, end) >= _QUESTIONS
                    or (chars[end - 1] in ".?" and self._is_below(row, (start, titled), low))
                    or self._hosted.match(chars, low, end)
                    or _LED.match(chars, low, end)
                ):
                    return start + len(chars[start:low].rstrip())
        # "Opening The theme was chosen in 2031. …": what describes the part may have been run together with its title.
        length = end - start
        told = self._described.search(chars, start + 1, end) if length > _LONG_TITLE else None
        told = (_ENDS.search(chars, start, told.start() if told else end) if length > TITLE_LENGTH else None) or told
        return start + len(chars[start : told.start()].rstrip(" .")) if told else end

    def _is_below(self, row: Block, begins: tuple[int, int], low: int) -> bool:
        """Whether a line stands under a title that is whole: the title's line had room for the word after it, as lines
        nearby are longer. The title ``begins`` with its number, and behind it."""
        chars, (start, titled) = self._chars, begins
        begun = max((at for at in row.breaks if at < low), default=row.start)
        above = chars[max(begun, start) : low].rstrip()
        if low - start >= TITLE_LENGTH or above[-1] in _UNENDED or _WORD.search(chars, titled, low) is None:
            return False
        room = len(above) + len(chars[low : row.end].split(None, 1)[0]) + 1
        near = bisect_left(self._lines, (low - _NEAR, 0))
        lines = takewhile(lambda line: line[0] < low + _NEAR, islice(self._lines, near, None))
        return any(end - start > room for start, end in lines)

    @cached_property
    def _lines(self) -> list[tuple[int, int]]:
        """Where the lines of the document begin and end."""
        edges = ((b.start, *b.breaks, b.end) for b in self._reading.text.blocks if b.kind not in ("aside", "note"))
        return sorted(line for edge in edges for line in pairwise(edge))

    def _before_words(self, start: int, end: int) -> int:
        """Where a title ends before a label, a bulleted name or a sentence that describes the part."""
        low = start + _SHORTEST
        found = [m.start() for m in self._reading.found(self._told, low, end) if self._tells(m)]
        # Where the label's names were taken off before, its colon is no more of the stretch.
        if self._chars.find(":", low, end + _COLON) >= 0:
            labels = self._reading.found(self._labels, low, end + _COLON)
            # "Session Chair:", but "Numbers in the debate Venue:"
            found += [at for m in labels if (at := next(filter(self._begins, (m.start(), m.end("of"))), None))]
        person = self._person.search(self._chars, low, end)
        found += [person.start()] if person else []
        return start + len(_BETWEEN.sub("", self._chars[start : min(found)])) if found else end

    def _tells(self, found: re.Match[str]) -> bool:
        """Whether words for this part of the meeting begin a sentence (``This session will …``)."""
        word = self._chars[found.start() : found.start() + 2]
        return word[0].isupper() and not word[1:].isupper() and self._begins(found.start())

    def _begins(self, at: int) -> bool:
        """Whether a capital stands there behind a word or the end of a sentence."""
        before = self._chars[at - 2 : at]
        apart = before[1] in _BEFORE or before[1].isspace()
        return (
            self._chars[at].isupper() and apart and (before[0].isalnum() or before[0] in _AFTER or before[0] in " /|")
        )

    def _trimmed(self, start: int, end: int) -> int:
        """Where a title ends before the room in which a part is held, or before what else a bracket says of it."""
        aside = self._aside.search(self._chars, start + _SHORTEST, end)
        return aside.start() if aside else end
