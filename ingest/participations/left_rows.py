"""Whom rows of a programme name that no reader of its layout took.

The readers of agendas and lists know what these look like. Where a paper's list looks otherwise its people are found
all the same, by their names: somebody whom a row names at its beginning or after a label, with nothing after name and
post that tells something, takes part there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from ingest.agendas.layout import AgendaLayout
from ingest.agendas.sessions import Agenda
from ingest.naming.people import People, PersonMention
from ingest.page.genres import TELLS, Genres
from ingest.page.stretches import Stretches
from ingest.participations.placing import Placing, session_at
from ingest.records import ParticipationRecord
from ingest.values import value

__all__ = ["LeftRows", "given_in_headings"]

_LONGEST = 260  # code points of a row: what is longer is running text
_AFTER = 40  # of what may follow somebody's post in a row (a remark, a topic)
_TOPIC = 4  # words of what somebody speaks about
_FEWEST, _APART = 2, 4  # rows of a list outside an agenda, lines between two of one list
_MARKS = "0123456789 \t.)(:–—-*•▪/|»>~_"
_COUNT = re.compile(r"\(?[a-z]{1,4}[.)]\s+(?=[A-ZÀ-Þ])")
_PARTS = re.compile(r"[;/|•●▪]\s+|\t")
_TITLED = re.compile(r"[:–—-]\s*$")
_ENDS = re.compile(r"\s*(?:[,(:–—|/\[;-]|$)")
_TELLS = re.compile(r"[a-zà-ÿ]{3,}\s.*[.!?]$|\.\s+[A-ZÀ-Þ]")
# Not measured as surely as rows that a reader of the layout took.
_SURE = 0.8


@value
class _Row:
    """Somebody whom a line names; ``role`` where the line gives one, ``line`` counts lines."""

    mention: PersonMention
    line: int
    role: str | None = None


def given_in_headings(layout: AgendaLayout, agendas: Sequence[Agenda], genres: Genres) -> list[PersonMention]:
    """Those whom rows of an agenda without hours name as giving something: such rows stand alone as headings do."""
    taken = Stretches([(a.start, a.end) for a in agendas])
    rows = (b for b in layout.reading.text.blocks if b.kind == "heading" and b.start not in taken)
    agenda = (b for b in rows if genres.at(b.start) == "agenda" and b.end - b.start <= _LONGEST)
    found = (_giver(layout, b.start, b.end) for b in agenda)
    return [who[1] for who in found if who]


def _giver(layout: AgendaLayout, start: int, end: int) -> tuple[int, PersonMention] | None:
    """Who gives what a row says (``Statement by NAME, post``, ``On nets, by NAME``), and where its title ends."""
    end -= layout.reading.chars[end - 1] == "."
    who = layout.presented(start, end)
    if who or not layout.is_speech_by(start, end):
        return who
    mention = layout.person(start, end)
    return (mention.name.start, mention) if mention else None


class LeftRows:
    """Finds those whom rows name, of all people named in a paper."""

    def __init__(self, layout: AgendaLayout, placing: Placing, people: People, lists: Stretches) -> None:
        """``lists`` are stretches whose rows were read: being listed there alone is no part."""
        self._layout = layout
        self._placing = placing
        self._people = people
        self._lists = lists

    def participations(
        self, known: Iterable[ParticipationRecord], taken: frozenset[int], genre_at: Callable[[int], str | None]
    ) -> Iterator[ParticipationRecord]:
        """A record for each; ``known`` is who takes part anyway, ``taken`` where names begin that lists were read
        from."""
        told: set[tuple[str, str, str | None]] = set()
        for record in known:
            meeting = self._placing.sittings.meeting_of(record.event).split("/")[0]
            told |= {(record.event, record.person, None), (meeting, record.person, record.role)}
        for row in self._within(taken, genre_at):
            at = self._placing.record(row.mention, row.role, confidence=_SURE)
            if at is None or told & {(at.event, at.person, None), (at.event.split("/")[0], at.person, at.role)}:
                continue
            told.add((at.event, at.person, None))
            yield at

    def _within(self, taken: frozenset[int], genre_at: Callable[[int], str | None]) -> Iterator[_Row]:
        """The rows under the titles of agendas, and of other lists that have several, one with a label."""
        run: list[_Row] = []
        for row in self._rows(taken):
            at = row.mention.start
            agenda = self._placing.agenda(at)
            if agenda and session_at(agenda, at):
                yield row
            elif agenda or (at not in self._lists and genre_at(at) not in TELLS):
                if run and row.line - run[-1].line > _APART:
                    yield from self._listed(run)
                    run = []
                run.append(row)
        yield from self._listed(run)

    @staticmethod
    def _listed(run: list[_Row]) -> list[_Row]:
        return run if len(run) >= _FEWEST and any(row.role for row in run) else []

    def _rows(self, taken: frozenset[int]) -> Iterator[_Row]:
        chars, line = self._layout.reading.chars, 0
        for block in self._layout.reading.text.blocks:
            line += block.gap
            if not self._people.within(block.start, block.end):
                line += 1 + len(block.breaks)
                continue
            for low, high in pairwise([block.start, *block.breaks, block.end]):
                line += 1
                if high - low > _LONGEST or block.kind in ("aside", "contents", "note"):
                    continue
                end = low + len(chars[low:high].rstrip())
                named = [m for m in self._people.within(low, end) if m.name.start not in taken]
                yield from (row for m in named if (row := self._row(m, low, end, line)))

    def _row(self, mention: PersonMention, start: int, end: int, line: int) -> _Row | None:
        """Somebody as a line names them: at its beginning, after a mark, a label or a title."""
        chars = self._layout.reading.chars
        row = _after_marks(chars, start, end)
        if self._layout.is_break(chars[row:end]) or self._layout.is_made_by(start, mention.name.start):
            return None
        if (title := self._title_given(mention, start, end)) is not None:
            return _Row(mention, line, self._layout.default_role(title))
        ends = _ENDS.match(chars, mention.name.end, end) and not _TELLS.search(chars, mention.name.end, end)
        more = len(chars[max(mention.end, mention.name.end) : end].strip(" .,;()")) > _AFTER
        away = self._layout.is_for_others(start, end) or self._layout.is_contact(start, end)
        if more or not ends or away:
            return None
        parts = [m.end() for m in _PARTS.finditer(chars, start, mention.start)]
        low = _after_marks(chars, parts[-1] if parts else start, mention.start)
        low = count.end() if (count := _COUNT.match(chars, low, mention.end)) else low
        if low >= mention.start:
            return _Row(mention, line)
        label = self._layout.role_at(low, end)
        if label and label[2] >= mention.start - 1:
            return _Row(mention, line, label[0])
        titled = _TITLED.search(chars, low, mention.start) and self._placing.agenda(mention.start)
        return self._under(chars[low : mention.start].rstrip(" :–—-"), mention, line) if titled else None

    def _title_given(self, mention: PersonMention, start: int, end: int) -> str | None:
        """The title of what a row says that somebody gives."""
        chars = self._layout.reading.chars
        low = _after_marks(chars, start, end)
        who = _giver(self._layout, low, end)
        if who is None or who[1].name.start != mention.name.start:
            return None
        title = chars[low : who[0]]
        # "Sponsored by NAME"
        return title if len(title.split()) >= _TOPIC or self._layout.is_speech_by(low, end) else None

    def _under(self, title: str, mention: PersonMention, line: int) -> _Row | None:
        """Somebody after the title of what they give; shorter ones are labels that nobody knows (``Translation``)."""
        if self._layout.is_break(title):
            return None
        role = self._layout.default_role(title)
        if role != "speaker":
            return _Row(mention, line, role)
        return _Row(mention, line) if len(title.split()) >= _TOPIC else None


def _after_marks(chars: str, start: int, end: int) -> int:
    """Where a stretch begins after bullets, counts and blanks."""
    return start + len(chars[start:end]) - len(chars[start:end].lstrip(_MARKS))
