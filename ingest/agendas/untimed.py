"""Programmes without hours: titles of parts and labels of roles, with those whom they name, and no running text.

Such a stretch begins with a title or a label and goes on as long as each block is one, names somebody, goes on with
an entry or announces a day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile, zip_longest

from ingest.agendas.column_heads import without_column_heads
from ingest.agendas.layout import AgendaLayout
from ingest.agendas.lines import cut_apart
from ingest.naming.people import PersonMention
from ingest.page.genres import TELLS
from ingest.page.stretches import Stretches
from ingest.page.text import Block

__all__ = ["untimed_regions"]

_TOLD = TELLS | {"working-paper"}
_LONGEST = 420  # of a row that names several people
_SUBTITLE = 120
_TABLE = re.compile(r"[^:\s]\s{2,}$")
_PEOPLE, _CUES = 2, 2
_ABOVE = 4  # rows above a label among which the hours of its part may stand


def untimed_regions(layout: AgendaLayout, taken: Sequence[tuple[int, int]] = ()) -> Iterator[list[Block]]:
    """The stretches outside of those ``taken``; papers that tell what was said have none, news lists of speakers."""
    kinds = {kind for _, kind, _ in layout.genres.titles}
    if kinds & _TOLD == {"press-release"}:
        yield from (run for run in _runs(layout, taken) if _announces(layout, run))
    elif not kinds & _TOLD:
        yield from _runs(layout, taken)


def _announces(layout: AgendaLayout, run: list[Block]) -> bool:
    """Whether a run is a label of several speakers with a colon over the rows that name them."""
    label = layout.role(run[0])
    ends = layout.reading.chars[run[0].end - 1] == ":"
    return label is not None and label[0] == "speaker" and ends and _is_list(layout, run)


def _runs(layout: AgendaLayout, taken: Sequence[tuple[int, int]]) -> Iterator[list[Block]]:
    blocks = [b for b in layout.reading.text.blocks if b.kind not in ("aside", "contents", "note")]
    elsewhere = Stretches(taken)
    blocks = without_column_heads(layout, [b for b in blocks if b.start not in elsewhere])
    run: list[Block] = []
    for block, after in zip_longest(blocks, blocks[1:]):
        rows = cut_apart(layout, block, after) if block.end - block.start <= 2 * _LONGEST else [block]
        for row, under in zip_longest(rows, [*rows[1:], *([after] if after else [])]):
            if row is None:
                break
            if under and layout.reading.text.of(row) == layout.reading.text.of(under):
                continue  # a portrait's name over the name itself
            theme = run and under and _is_theme(layout, run[-1], row, under)
            told = theme or _is_row(layout, row, run) or (run and under and _heads_card(layout, row, under))
            if told and not layout.is_contact(row.start, row.end):
                run.append(row)
                continue
            yield from (_under_hours(layout, blocks, found) for found in _worth(layout, run))
            run = []
    yield from (_under_hours(layout, blocks, found) for found in _worth(layout, run))


def _under_hours(layout: AgendaLayout, blocks: list[Block], run: list[Block]) -> list[Block]:
    """A run with the rows right above it that give a label its part and the part its hours (``9.00 – 12.00``, ``48th
    meeting``, ``Panel discussion on …``)."""
    if layout.role(run[0]) is None:
        return run
    above = [b for b in blocks if b.end <= run[0].start][-_ABOVE:]
    timed = [i for i, b in enumerate(above) if (hours := layout.hours(b)) and hours[0].last]
    rows = above[timed[-1] :] if timed else []
    told = any(layout.reading.chars[b.end - 1] in ".:" or b.end - b.start > 2 * _SUBTITLE for b in rows)
    apart = any(layout.is_title(b) or layout.is_day(b) or layout.role(b) for b in rows[1:])
    if told or apart or not rows or not layout.names_part(rows[0].start, rows[-1].end):
        return run
    return [*rows, *run]


def _is_row(layout: AgendaLayout, block: Block, run: list[Block]) -> bool:
    """Whether a block belongs to such a stretch; all but titles and labels must stand under one."""
    chars = layout.reading.chars
    if block.breaks:
        block = replace(block, end=layout.title_end(block, block.start, block.end))
    # What ends like a sentence tells; a label with a gap after it stands in a table or a list of officers.
    if block.end - block.start > _LONGEST or (chars[block.end - 1] == "." and block.kind != "item"):
        return block.end - block.start <= _LONGEST and _names_labelled(layout, block)
    cue = _is_cue(layout, block)
    if cue or not run:
        return cue
    listed = (block.kind == "item" and _in_list(layout, run)) or _names(layout, block)
    if (
        listed
        or layout.is_aside(block.start, block.end)
        or _is_under_label(layout, run[-1], block)
        or _heads_card(layout, run[-1], block)
        or layout.is_day(block)
        or layout.is_half_day(block)
        or layout.is_break(layout.reading.text.of(block))
        or layout.heads_speakers(layout.reading.text.of(block))
        or layout.led_within(block.start, block.end)
        or _is_remark(layout, block)
        # of whatever length and ending: a visit, a plan of work
        or (block.kind == "item" and layout.is_in_programme(block))
    ):
        return True
    if chars[block.end - 1] in ".:" or block.end - block.start > _SUBTITLE:
        return False
    if layout.is_in_programme(block) and not layout.heads_delegates(block):
        return True
    return not block.gap and (layout.is_title(run[-1]) or _names(layout, run[-1]) or _is_affiliation(layout, block))


def _is_theme(layout: AgendaLayout, title: Block, block: Block, under: Block) -> bool:
    """Whether a row is a question or a sentence between the title of a part and those who take part in it."""
    if block.end - block.start > 2 * _SUBTITLE or layout.reading.chars[block.end - 1] not in ".?":
        return False
    return layout.is_title(title) and not _is_cue(layout, block) and (_is_cue(layout, under) or _names(layout, under))


def _is_remark(layout: AgendaLayout, block: Block) -> bool:
    """Whether a row is nothing but a bracket, which tells of the one named above it (``(Tolls, nets and ropes)``)."""
    chars = layout.reading.chars
    return chars[block.start] == "(" and chars.find(")", block.start, block.end) == block.end - 1


def _is_under_label(layout: AgendaLayout, label: Block, block: Block) -> bool:
    """Whether a line is somebody's name alone, right under nothing but a label."""
    if block.gap or not layout.is_name_alone(block.start, block.end):
        return False
    found = layout.role(label)
    return found is not None and found[2] >= label.end


def _heads_card(layout: AgendaLayout, name: Block, under: Block) -> bool:
    """Whether a line is somebody's name alone, over a line with a post or a body of theirs."""
    alone = not under.gap and layout.is_name_alone(name.start, name.end)
    return alone and _is_affiliation(layout, under) and not layout.is_name_alone(under.start, under.end)


def _is_cue(layout: AgendaLayout, block: Block) -> bool:
    """Whether a block is the title of a part, or begins with the label of a role."""
    if layout.plain_title(block) is not None:
        return True
    label = layout.role(block)
    if label is None:
        return layout.is_title(block)
    return _TABLE.search(layout.reading.chars, block.start, label[2]) is None


def _names_labelled(layout: AgendaLayout, block: Block) -> bool:
    """Whether a row is a label with a colon and those whom it is of (``Speakers: NAME, NAME. Moderator: NAME.``)."""
    label = layout.role(block)
    if label is None or ":" not in layout.reading.chars[block.start : label[2]] or not _is_cue(layout, block):
        return False
    entries = _labelled(layout, block, label)
    return bool(entries) and all(layout.person(*entry) for entry in entries)


def _labelled(layout: AgendaLayout, block: Block, label: tuple[str, str, int]) -> list[tuple[int, int]]:
    """The entries behind a label, each without a label of its own."""
    several = layout.is_of_several(label[1])
    entries = layout.entries(label[2], block.end, several=several) if label[2] < block.end else []
    own = ((layout.role_at(*entry), entry) for entry in entries)
    starts = [(found[2] if found else entry[0], entry[1]) for found, entry in own]
    return [entry for entry in starts if not _seated(layout, entry[0])]


def _seated(layout: AgendaLayout, start: int) -> bool:
    """Whether an entry is a state and who fills its seat (``Chair: Kenya (Ms. NAME)``): that is a list of officers."""
    state = layout.reading.at("state", start)
    return state is not None and layout.reading.chars.startswith(" (", state.end)


def _in_list(layout: AgendaLayout, run: list[Block]) -> bool:
    """Whether a run ends in bulleted lines right under the label of several people."""
    head = next((b for b in reversed(run) if b.kind != "item"), None)
    return head is not None and layout.heads_list(head)


def _is_affiliation(layout: AgendaLayout, block: Block) -> bool:
    known = any(layout.reading.at(layer, block.start) for layer in ("organization", "state"))
    return known or layout.begins_part(block.start, block.end)


def _names(layout: AgendaLayout, block: Block) -> bool:
    return next(_people(layout, block.start, block.end), None) is not None


def _people(layout: AgendaLayout, start: int, end: int) -> Iterator[PersonMention]:
    """Whom a row names beyond doubt: with an honorific, a post, a body or a state."""
    for entry in layout.entries(start, end):
        # "Chair:    Kenya (Ms. NAME)": officers whom their states chose.
        mention = None if layout.reading.at("state", entry[0]) else layout.person(*entry)
        known = mention.affiliation if mention else None
        if mention and known and (mention.name.honorifics or known.posts or known.bodies or known.state):
            yield mention


def _worth(layout: AgendaLayout, run: list[Block]) -> Iterator[list[Block]]:
    """A run that has several titles or labels, or one of a programme, and names several people, or a label over a list
    of them."""
    if sum(_cues(layout, b) for b in run) < _CUES:
        # In a programme one part may be all, by its kind and a topic.
        whole = bool(run) and layout.plain_title(run[0]) is not None
        if not whole and not (run and _is_list(layout, run)):
            return
    people = sum(_named_by(layout, b) for b in run)
    alone = sum(layout.is_name_alone(b.start, b.end) for b in run)
    if people + alone >= _PEOPLE or _is_list(layout, run):
        yield run


def _cues(layout: AgendaLayout, block: Block) -> int:
    """How many titles and labels a block has."""
    if not _is_cue(layout, block):
        return int(layout.heads_speakers(layout.reading.text.of(block)))
    label = layout.role(block)
    more = layout.entries(label[2], block.end)[1:] if label and label[2] < block.end else []
    return 1 + sum(layout.role_at(*entry) is not None for entry in more)


def _named_by(layout: AgendaLayout, block: Block) -> int:
    """How many people a row names: beyond doubt, or behind a label with a colon."""
    label = layout.role(block)
    if label and ":" in layout.reading.chars[block.start : label[2]]:
        return sum(layout.person(*entry) is not None for entry in _labelled(layout, block, label))
    if layout.plain_title(block) is not None:
        beside = layout.beside_plain(block.start, block.end)[1]
        return sum(len(layout.entries(*stretch, several=True)) for stretch in beside)
    if layout.lists_names(block):
        return len(layout.entries(block.start, block.end))
    low = _named_from(layout, block)
    return sum(1 for _ in _people(layout, low, block.end)) if low < block.end else 0


def _named_from(layout: AgendaLayout, block: Block) -> int:
    """Where those stand whom a row names: after its label, or after words that say who leads what it titles."""
    led = layout.led_within(block.start, block.end)
    label = layout.role(block) or (led and layout.role_at(led[1], block.end))
    return label[2] if label else block.start


def _is_list(layout: AgendaLayout, run: list[Block]) -> bool:
    """Whether a run is a label of several people and bulleted lines under it, most of which name somebody, or several
    rows right under it that do."""
    if not layout.heads_list(run[0]):
        return False
    rows = [b for b in run[1:] if not _is_remark(layout, b)]
    if len(list(takewhile(lambda b: _names(layout, b), rows))) >= _PEOPLE:
        return True
    items = [b for b in run if b.kind == "item"]
    if len(items) < _PEOPLE:
        return False
    named = [b for b in items if any(_named(layout, *e) for e in layout.entries(b.start, b.end))]
    return len(named) > len(items) // 2


def _named(layout: AgendaLayout, start: int, end: int) -> PersonMention | None:
    return layout.person(start, end) or layout.speaker(start, end, named=True)
