"""Papers in several languages: the text of each language apart, and what they say joined into one conversion."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TypeVar

from ingest.page.text import Block, CleanText, TextBuilder
from ingest.records import Conversion, EventRecord, PersonRecord, Span, StatementRecord, TongueRecord

__all__ = ["Begun", "Excerpt", "apart", "cut", "joined", "told_together", "tongues"]

T = TypeVar("T")

Begun = tuple[int, str | None]
"""Where a story begins in the clean text, and the year of its page where it gives its days without one."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The blocks of one language; ``starts`` are where they begin here, ``whole`` where in the whole clean text.

    ``story`` counts from 1 those of a page that tells of several meetings, each of which is an excerpt of its own, and
    ``year`` is that of the page, where such a story gives its days without one.
    """

    language: str
    text: CleanText
    starts: tuple[int, ...]
    whole: tuple[int, ...]
    story: int = 0
    year: str | None = None

    @property
    def number(self) -> str:
        """What tells a story from the others behind the name of its page."""
        return f"-{self.story}" if self.story else ""

    def in_whole(self, offset: int) -> int:
        """A place of the excerpt in the whole clean text."""
        i = max(0, bisect_right(self.starts, offset) - 1)
        return self.whole[i] + offset - self.starts[i] if self.starts else offset

    def placed(self, at: Callable[[int], T]) -> Callable[[int], T]:
        """A look-up by places of the whole text as one by places of the excerpt."""
        return lambda offset: at(self.in_whole(offset))


def apart(text: CleanText, elsewhere: dict[int, str | None], main: str) -> tuple[CleanText, list[Excerpt]]:
    """The text without the blocks of other languages, at the same places; and an excerpt for each of these.

    ``elsewhere`` has the languages of blocks by their starts; those of no single one stay in the text and go to all.
    """
    chars = list(text.text)
    kept = []
    for block in text.blocks:
        if elsewhere.get(block.start, main) in (main, None):
            kept.append(block)
        else:
            chars[block.start : block.end] = " " * (block.end - block.start)
    codes = sorted({code for code in elsewhere.values() if code})
    excerpts = [_excerpt(text, elsewhere, code, main) for code in codes]
    return replace(text, text="".join(chars), blocks=tuple(kept)), excerpts


def _excerpt(text: CleanText, elsewhere: dict[int, str | None], code: str, main: str) -> Excerpt:
    builder = TextBuilder()
    starts, whole = [], []
    for block in text.blocks:
        if elsewhere.get(block.start, main) not in (code, None):
            continue
        start = builder.length
        starts.append(start)
        whole.append(block.start)
        for source, piece in text.pieces(block.start, block.end):
            builder.add(source, piece)
        builder.close(_moved(block, start - block.start))
    return Excerpt(code, builder.build(), tuple(starts), tuple(whole))


def cut(text: CleanText, language: str, begun: Sequence[Begun]) -> tuple[CleanText, list[Excerpt]]:
    """What stands before the stories of a page that begin at these places, and each of them up to the next one, with
    the year of its days."""
    ends = [*(start for start, _ in begun[1:]), len(text.text)]
    stories = [
        Excerpt(language, _stretch(text, start, end), (0,), (start,), number, year)
        for number, ((start, year), end) in enumerate(zip(begun, ends, strict=True), 1)
    ]
    return _stretch(text, 0, begun[0][0]), stories


def _stretch(text: CleanText, start: int, end: int) -> CleanText:
    first, last = bisect_right(text.starts, start), bisect_left(text.starts, end)
    pieces = array("l", [start, *text.starts[first:last]] if start < end else [])
    return CleanText(
        text.text[start:end],
        tuple(_moved(block, -start) for block in text.blocks if start <= block.start < end),
        array("l", [at - start for at in pieces]),
        array("l", [text.source(at) for at in pieces]),
    )


def _moved(block: Block, by: int) -> Block:
    bold = tuple((start + by, end + by) for start, end in block.bold)
    breaks = tuple(offset + by for offset in block.breaks)
    return replace(block, start=block.start + by, end=block.end + by, bold=bold, breaks=breaks)


def tongues(text: CleanText, elsewhere: dict[int, str | None]) -> tuple[TongueRecord, ...]:
    """The stretches of the source that are in another language than the document."""
    blocks = ((block, elsewhere.get(block.start)) for block in text.blocks)
    return tuple(sorted(TongueRecord(text.span(b.start, b.end), code) for b, code in blocks if code))


def joined(main: Conversion, others: Sequence[Conversion]) -> Conversion:
    """One conversion of all: a meeting or session told in two languages is one, and so is who took part in it."""
    for conversion in others:
        other = _renamed(conversion, _same_events(main.events, conversion.events))
        taken = {(p.event, p.person, p.role) for p in main.participations}
        said = {_place(s) for s in main.statements}
        main = replace(
            main,
            events=(*main.events, *_labelled(main.events, other)),
            organizations=_union(main.organizations, other.organizations),
            people=_people(main.people, other.people),
            participations=tuple(
                sorted(
                    [*main.participations]
                    + [p for p in other.participations if (p.event, p.person, p.role) not in taken],
                    key=lambda p: (p.span, p.role),
                )
            ),
            statements=tuple(
                sorted(
                    [*main.statements, *(s for s in other.statements if _place(s) not in said)],
                    key=lambda s: (s.span, s.speaker or "", s.as_written),
                )
            ),
            mentions=tuple(sorted(_union(main.mentions, other.mentions), key=lambda m: (m.span, m.ref))),
            citations=tuple(sorted(_union(main.citations, other.citations), key=lambda c: c.span)),
        )
    return main


def told_together(front: Conversion, stories: Sequence[Conversion]) -> Conversion:
    """One conversion of a page that tells of several meetings: no story's are those of another one, and the day over
    them is that of the page unless somebody takes part or speaks there."""
    taken = {*(p.event for p in front.participations), *(s.event for s in front.statements)}
    kept = [e for e in front.events if any(key and f"{key}/".startswith(f"{e.key}/") for key in taken)]
    keys = {event.key for event in kept}
    about = [key for told in (front, *stories) for key in told.document.about if told is not front or key in keys]
    found = replace(front, events=tuple(kept))
    for story in stories:
        known = {event.key for event in found.events}
        found = replace(
            found,
            events=(*found.events, *(event for event in story.events if event.key not in known)),
            organizations=_union(found.organizations, story.organizations),
            people=_people(found.people, story.people),
            participations=_union(found.participations, story.participations),
            statements=_union(found.statements, story.statements),
            mentions=tuple(sorted(_union(found.mentions, story.mentions), key=lambda m: (m.span, m.ref))),
            citations=tuple(sorted(_union(found.citations, story.citations), key=lambda c: c.span)),
            warnings=_union(found.warnings, story.warnings),
        )
    paper = front.document
    # A page that has no title is called after its first story rather than after its file.
    title = stories[0].document.title if paper.title == PurePath(paper.file_name).stem else paper.title
    return replace(found, document=replace(paper, title=title, about=tuple(dict.fromkeys(about))))


def _place(statement: StatementRecord) -> tuple[Span, str | None]:
    return statement.span, statement.speaker


def _union(ours: Iterable[T], theirs: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys([*ours, *theirs]))


def _same_events(ours: Sequence[EventRecord], theirs: Sequence[EventRecord]) -> dict[str, str]:
    """Keys of events in the second language by which they are told already: the same days, the same hours."""
    known = {e.key for e in ours}
    hours = Counter(_hours(e) for e in ours)
    by_hours = {_hours(e): e.key for e in ours if hours[_hours(e)] == 1 and e.start}
    in_order: dict[tuple[str, int | None], str] = {(e.kind, e.position): e.key for e in ours if e.parent and e.position}
    as_many = sum(bool(e.parent) for e in ours) == sum(bool(e.parent) for e in theirs)
    found = {}
    for event in theirs:
        if event.key in known:
            continue
        same = by_hours.get(_hours(event))
        if same is None and as_many and event.parent:
            same = in_order.get((event.kind, event.position))
        if same:
            found[event.key] = same
    return found


def _hours(event: EventRecord) -> tuple[bool, str | None, str | None]:
    return event.parent is not None, event.start, event.end


def _renamed(other: Conversion, same: dict[str, str]) -> Conversion:
    """With the keys of events that the main language has told."""

    def key(name: str) -> str:
        above, slash, tail = name.rpartition("/")
        return same.get(name) or (f"{key(above)}/{tail}" if slash else name)

    return replace(
        other,
        events=tuple(replace(e, key=key(e.key), parent=key(e.parent) if e.parent else None) for e in other.events),
        participations=tuple(replace(p, event=key(p.event)) for p in other.participations),
        statements=tuple(replace(s, event=key(s.event) if s.event else None) for s in other.statements),
    )


def _labelled(ours: Sequence[EventRecord], other: Conversion) -> list[EventRecord]:
    """Events that are told in the second language only, and sessions told already again by their second name."""
    known = {e.key: e for e in ours}
    found = []
    for event in other.events:
        first = known.get(event.key)
        if first is None:
            found.append(replace(event, language=other.document.language))
        elif event.parent and event.label and event.span != first.span and event.label != first.label:
            found.append(replace(first, label=event.label, span=event.span, language=other.document.language))
    return found


def _people(ours: Sequence[PersonRecord], theirs: Sequence[PersonRecord]) -> tuple[PersonRecord, ...]:
    found = {p.key: p for p in ours}
    for person in theirs:
        known = found.get(person.key)
        found[person.key] = person if known is None else _one_person(known, person)
    return tuple(found[key] for key in sorted(found))


def _one_person(one: PersonRecord, other: PersonRecord) -> PersonRecord:
    return replace(
        one,
        names=tuple(sorted({*one.names, *other.names}, key=lambda n: (-len(n), n))),
        honorifics=tuple(sorted({*one.honorifics, *other.honorifics})),
        states=tuple(sorted({*one.states, *other.states})),
        bodies=tuple(sorted({*one.bodies, *other.bodies})),
        genders=tuple(sorted({*one.genders, *other.genders})),
    )
