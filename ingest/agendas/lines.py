"""Lines of an agenda that were joined and stand for themselves: a name under somebody else's post, a label, a title.

Where each cell of a table became a line, nothing but its words tells that a line begins something new::

    Director of Ports, Ministry of Transport
    Ama OFORI
    Harbour Master, Port of Tema
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise, zip_longest

from ingest.agendas.entries import ADDRESS
from ingest.agendas.layout import AgendaLayout
from ingest.page.contacts import heads_contacts
from ingest.page.text import Block

__all__ = ["cut_apart", "set_apart"]

_NUMBER = re.compile(r"\d{1,2}[.)]\s+(?=[^\W\d_])")
_OPEN = ",-–(/&"
_QUOTES = '«»“”"'
_LINE, _FULL_WORD = 110, 4
_WITH_TALK = 2  # lines: a post, and the title of a talk


def set_apart(layout: AgendaLayout, region: Iterable[Block]) -> list[Block]:
    """The blocks of an agenda, cut before each line that names somebody or labels what follows."""
    blocks = list(region)
    found: list[Block] = []
    for block, after in zip_longest(blocks, blocks[1:]):
        found += cut_apart(layout, block, after)
    return found


def cut_apart(layout: AgendaLayout, block: Block, after: Block | None) -> list[Block]:
    """One block, cut so; ``after`` is the next one, which may tell what its last line is."""
    return list(_cut(layout, block, after)) if block.breaks else [block]


def _cut(layout: AgendaLayout, block: Block, after: Block | None) -> Iterator[Block]:
    chars = layout.reading.chars
    edges = [block.start, *block.breaks, block.end]
    lines = [(low, low + len(chars[low:high].rstrip())) for low, high in pairwise(edges)]
    whole = (i for i in range(1, len(lines)) if not _goes_on(layout, lines[i - 1], lines[i]))
    alone = (i for i in whole if _stands_alone(layout, lines, i, after))
    apart = (i for i in range(1, len(lines)) if heads_contacts(layout.reading, *lines[i]))
    cuts = [*alone, *apart]
    cuts += [i for i in range(1, len(lines)) if _linked(layout, lines[i]) or _is_day(layout, lines[i])]
    cuts += [i for i in range(1, len(lines)) if layout.is_slashed(*lines[i]) or _is_talk(layout, lines[: i + 1])]
    # A post under a name is read as the lines of its own that it is.
    under = [i + 1 for i in (0, *cuts) if i + 1 < len(lines) and _heads_post(layout, lines[i], lines[i + 1])]
    cuts = sorted({*cuts, *under})
    if not cuts:
        yield block
        return
    for first, last in pairwise([0, *cuts, len(lines)]):
        start, end = lines[first][0], lines[last - 1][1]
        breaks = tuple(at for at in block.breaks if start < at < end)
        bold = tuple(span for span in block.bold if span[0] >= start and span[1] <= end)
        kind, gap = (block.kind, block.gap) if first == 0 else ("paragraph", 0)
        yield replace(block, kind=kind, start=start, end=end, gap=gap, breaks=breaks, bold=bold)


def _goes_on(layout: AgendaLayout, above: tuple[int, int], line: tuple[int, int]) -> bool:
    """Whether a line ends with a short form of address, or with a small word that the next one goes on with, if that is
    more than a name."""
    last = layout.reading.chars[slice(*above)].rsplit(None, 1)[-1]
    # "Ambassador" may end a line as a post.
    titled = layout.naming.is_honorific(last) and (last[-1] == "." or len(last) < _FULL_WORD)
    opens = last.islower() and last in layout.reading.lexicon.words("grammar", "opens_line")
    return titled or (opens and not layout.is_name_alone(*line))


def _leaves_name(layout: AgendaLayout, above: tuple[int, int]) -> bool:
    """Whether a line ends amid a name, with a form of address and a given name (``Ms. Ada`` / ``Roe Vea, Togo``)."""
    words = layout.reading.chars[slice(*above)].split()
    return len(words) > 1 and layout.naming.is_honorific(words[-2])


def _stands_alone(layout: AgendaLayout, lines: list[tuple[int, int]], i: int, after: Block | None) -> bool:
    """Whether the line neither goes on with the one before nor is one of running text."""
    (start, end), above = lines[i], lines[i - 1]
    chars = layout.reading.chars
    goes_on = chars[above[1] - 1] in _OPEN
    next_one = layout.begins_next_titled(above, (start, end)) or _begins_next_titled(layout, lines[: i + 1])
    next_one = not goes_on and (next_one or layout.is_unnamed(start, end))
    given = layout.is_given_by(start, end) or layout.is_talk(start, end) or layout.is_counted_talk(start, end)
    plain = not (goes_on or _leaves_name(layout, above)) and layout.begins_plain_row(Block("paragraph", start, end))
    if plain or (chars[start].isupper() and (next_one or layout.day(chars[slice(*above)]) or given)):
        return True
    beside = not chars[start].isupper() and layout.labels_person(*above)
    if goes_on or (max(end - start, above[1] - above[0]) > _LINE and not beside):
        return _begins_next(layout, above, (start, end)) and not goes_on
    if ADDRESS.search(chars, start, end):
        # Where to write to, under the last entry.
        return ADDRESS.search(chars, *above) is None
    labelled = layout.role_at(start, end) is not None
    if not chars[start].isupper():
        # "with NAME, post": those who take part under a title.
        row = chars[lines[-1][1] - 1] not in ".;" and layout.labels_person(start, end)
        return labelled and (row or layout.is_quoted_title(lines[0][0], above[1]))
    labelled = labelled and chars[above[1] - 1] not in ":;"
    titles = layout.is_quoted_title(start, end) or layout.is_opening_or_closing(start, end)
    opens = labelled or titles or layout.before_post(start, end) is not None
    opens = opens or _begins_next(layout, above, (start, end))
    opens = opens or (layout.is_of_entity(start, end) and layout.is_of_entity(*above))
    opens = opens or (layout.begins_speech(start, end) and layout.begins_speech(*above))
    opens = opens or (layout.led_within(start, end) is not None and layout.labels_person(*above))
    opens = opens or _is_next_name(layout, lines[0], above, (start, end))
    opens = opens or layout.is_in_role(start, end) or layout.is_aside(start, end)
    under = lines[i + 1] if i + 1 < len(lines) else (after.start, after.end) if after and not after.gap else None
    # A portrait's name may stand over the name itself.
    follows = under is not None and (chars[slice(*under)] == chars[start:end] or _may_follow(layout, *under))
    if opens or (follows and layout.is_name_alone(start, end)):
        return True
    return layout.ends_entry(*above) and layout.begins_entry(start, end)


def _is_talk(layout: AgendaLayout, lines: list[tuple[int, int]]) -> bool:
    """Whether the last line under somebody's entry is what they speak on: in quotation marks, or no post and no body
    where the paper parts people from their bodies by slashes (``NAME / Body``)."""
    chars = layout.reading.chars
    line, above = lines[-1], lines[-2]
    quoted = chars[line[0]] in _QUOTES
    if quoted != (chars[line[1] - 1] in _QUOTES) or not (quoted or (layout.by_slashes and chars[line[0]].isupper())):
        return False
    if not quoted:
        low = _after_label(layout, above)
        return low < above[1] and _is_plain_talk(layout, (low, above[1]), line)
    # The entry may have a line for the post; its name, a row of its own.
    starts = [low for first in lines[-2:-4:-1] if (low := _after_label(layout, first)) < above[1]]
    named = any(layout.person(low, above[1]) for low in starts)
    return named or (len(lines) == _WITH_TALK and layout.begins_part(*above))


def _after_label(layout: AgendaLayout, line: tuple[int, int]) -> int:
    """Where a line goes on behind its number, its hour or its label."""
    number = _NUMBER.match(layout.reading.chars, *line)
    if number:
        return number.end()
    hours, label = layout.hours(Block("paragraph", *line)), layout.role_at(*line)
    return hours[1] if hours else label[2] if label else line[0]


def _is_plain_talk(layout: AgendaLayout, above: tuple[int, int], line: tuple[int, int]) -> bool:
    """Whether a line under a name and a slash is neither a post nor a body."""
    return layout.is_slashed(*above) and not layout.begins_part(*line)


def _is_next_name(layout: AgendaLayout, first: tuple[int, int], above: tuple[int, int], line: tuple[int, int]) -> bool:
    """Whether a line begins with a name under an entry that is whole: a name and a bracket, one behind words for who
    leads a part (``Session 2, chaired by NAME``), or any where the ``first`` line and this one shout a surname."""
    if layout.is_name_alone(*line) and (
        layout.is_bracketed(*above) or (layout.has_shouted_surname(*line) and layout.has_shouted_surname(*first))
    ):
        return True
    led = layout.led_within(*above)
    label = layout.role_at(led[1], above[1]) if led else None
    return label is not None and layout.is_name_alone(label[2], above[1])


def _begins_next_titled(layout: AgendaLayout, lines: list[tuple[int, int]]) -> bool:
    """Whether the last line begins with a form of address and a name as the first does, whose entry ends there."""
    first = Block("paragraph", *lines[0])
    return layout.is_titled(first) and layout.begins_next_titled((lines[0][0], lines[-2][1]), lines[-1])


def _is_day(layout: AgendaLayout, line: tuple[int, int]) -> bool:
    """Whether a line only announces a day: a page ended right above it."""
    return layout.is_day(Block("paragraph", *line))


def _linked(layout: AgendaLayout, line: tuple[int, int]) -> bool:
    """Whether a line names somebody after the words that led to the life of the one above."""
    low = layout.after_link(*line)
    return low > line[0] and layout.person(low, line[1]) is not None


def _begins_next(layout: AgendaLayout, above: tuple[int, int], line: tuple[int, int]) -> bool:
    """Whether a line begins with a whole name, a comma and a post or a body under a line that names somebody so."""
    chars = layout.reading.chars
    last = chars[slice(*above)].rsplit(None, 1)[-1]
    if last.islower() and len(last) < _FULL_WORD:
        return False
    return layout.begins_entry(*line) and (layout.begins_entry(*above) or layout.labels_person(*above))


def _heads_post(layout: AgendaLayout, name: tuple[int, int], post: tuple[int, int]) -> bool:
    """Whether a post stands under a name alone, or under one with a role behind it (``NAME – Moderator``)."""
    if not layout.begins_part(*post):
        return False
    behind = layout.roles_behind.behind(*name)
    return layout.is_name_alone(name[0], behind.at if behind and behind.at > name[0] else name[1])


def _may_follow(layout: AgendaLayout, start: int, end: int) -> bool:
    """Whether a line may stand under a name: somebody's post or body, or the label of those who come next."""
    return layout.begins_part(start, end) or layout.role_at(start, end) is not None
