"""The head of a paper, read once: its blocks, title and kind, symbol, imprint, days, for whom it is and when."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from ingest.heads.datelines import begins_with_dateline
from ingest.heads.early_papers import is_early
from ingest.heads.imprints import Imprint, read_imprint
from ingest.heads.own_days import OwnDay, own_days
from ingest.heads.own_symbols import OwnSymbol, own_symbol
from ingest.lexicon import caseless, compiled, loose
from ingest.page.dates import Calendar
from ingest.page.genres import COMES_BEFORE, Genres
from ingest.page.reading import Reading
from ingest.page.sentences import ends_in_initials
from ingest.page.text import Block
from ingest.source import Source

__all__ = ["FIRST_PAGE", "FRONT_BLOCKS", "Head", "is_headline", "read_head"]

FIRST_PAGE = 2500
"""Code points of the clean text that a first page holds."""
FRONT_BLOCKS = 14
"""Blocks of which a head consists at most."""

_PROSE = 130  # code points of a block that tells something
_FRONT = 60  # blocks among which a volume's title stands
_ENUMERATED = re.compile(r"(?:(?:[IVX]+|[A-H])\.|\d{1,2}(?:\.\d{1,2})*[.)])\s")
_SHORTEST_LEAD = 120
_SHORTEST_SENTENCE = 60
_LEAD_BLOCKS, _SHORTEST_LINE = 12, 16
_ITEM_REACH = 400
_WITH_HEADLINES = ("press-release", "summary")
_HEADLINE_REACH = 2  # blocks from a label of the kind of paper
_HEADLINE_WORDS, _HEADLINE_LONG = 5, 3
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_HEADLINE_LENGTH = 300
_NUMBER = r"(?:\W{0,3}n[.ºo°]{0,2})?[\s\d/.-]*\W*"
"""Pattern of the number of a press release."""


@dataclass(frozen=True, slots=True)
class Head:
    """What the head of a paper says of it; all blocks are those of the clean text.

    ``blocks`` stand before the first that tells something, ``lead`` are the two first paragraphs that do. ``days`` are
    those that may be the paper's own, in text order. ``for_press``: it is for the press, so that its title is a
    headline. ``early``: it comes before its meeting (a programme, a concept note, an invitation). ``item`` is where the
    head names the agenda item under which the paper was laid before a body's session.
    """

    blocks: tuple[Block, ...]
    lead: tuple[Block, ...]
    title: str | None
    kind: str
    symbol: OwnSymbol | None
    imprint: Imprint
    days: tuple[OwnDay, ...]
    for_press: bool
    early: bool
    item: int | None


def read_head(source: Source, reading: Reading, calendar: Calendar, genres: Genres) -> Head:
    """The head of the paper that ``source`` holds; ``reading`` is of it, or of an excerpt in another language."""
    blocks = tuple(_front(reading))
    press = _press(reading, blocks)
    below_news = _is_below_news(reading, calendar, genres)
    title, kind = _title_and_kind(reading, () if below_news else genres.titles)
    return Head(
        blocks=blocks,
        lead=tuple(_lead(reading, calendar))[:2],
        title=title,
        kind=kind,
        symbol=own_symbol(source, reading),
        imprint=read_imprint(reading),
        days=tuple(own_days(reading, calendar, blocks, press)),
        for_press=press is not None,
        early=not below_news and is_early(reading, genres),
        item=_item(reading, blocks),
    )


def _front(reading: Reading) -> Iterator[Block]:
    """The blocks before the first that tells something."""
    for block in reading.text.blocks[:FRONT_BLOCKS]:
        if block.end - block.start > _PROSE and reading.chars[block.end - 1] == ".":
            return
        yield block


def _lead(reading: Reading, calendar: Calendar) -> Iterator[Block]:
    """The paragraphs among the first blocks that tell something, with or without a full stop; of a page of news those
    from its dateline on, before which a menu may tell what the publisher is."""
    blocks = reading.text.blocks[:_FRONT]
    dated = next((i for i, block in enumerate(blocks) if begins_with_dateline(reading, calendar, block)), 0)
    near = _LEAD_BLOCKS
    for block in blocks[dated:]:
        long = block.end - block.start
        # Lines of a menu count for nothing.
        near -= long >= _SHORTEST_LINE
        if near < 0:
            return
        if block.kind == "paragraph" and (
            long >= _SHORTEST_LEAD or (long >= _SHORTEST_SENTENCE and reading.chars[block.end - 1] == ".")
        ):
            yield block


def _press(reading: Reading, blocks: tuple[Block, ...]) -> int | None:
    """Where a block says that the paper is for the press (``Press release``, ``Newsroom``)."""
    words = loose(reading.lexicon.any_of("documents", "press-release", "press"))
    # "Home > News > Quays": the path to a page of news.
    news = loose(reading.lexicon.any_of("documents", "news"))
    piece = r"(?:[^>»›\n]+\s[>»›]\s)"
    path = rf"{piece}*?{news}\s[>»›]\s"
    last = rf"{piece}+?{news}$"
    # "News" alone over a headline, or beside a day: "4 May 2031 | Quays, News", "Posted in: News | 4 May 2031"
    rubric = rf"{news}$"
    posted = rf"[^\n]*\d{{4}}[^\n]*[|·•,]\s?{news}$|[^:\n]{{3,20}}:\s{news}\s[|·•]\s[^\n]*\d{{4}}"
    press = compiled(rf"{words}(?!\w)|{path}|{last}|{rubric}|{posted}", re.IGNORECASE)
    return next((b.start for b in blocks if press.match(reading.chars, b.start, b.end)), None)


def _item(reading: Reading, blocks: tuple[Block, ...]) -> int | None:
    """Where a paper says of which item of an agenda it is: right after its head at the latest."""
    laid = compiled(rf"(?<!\w){reading.lexicon.any_of('meetings', 'laid')}", re.IGNORECASE)
    found = laid.search(reading.chars, 0, (blocks[-1].end if blocks else 0) + _ITEM_REACH)
    return found.start() if found else None


def _is_below_news(reading: Reading, calendar: Calendar, genres: Genres) -> bool:
    """Whether but the programme of a meeting has a title that names a kind of paper, below news that tell from their
    dateline on that it was held: the programme is a part of them. News of what will be held come before it, too."""
    titles, any_of = genres.titles, reading.lexicon.any_of
    if not titles or not COMES_BEFORE.issuperset(kind for _, kind, _ in titles):
        return False
    above = takewhile(lambda block: block.start < titles[0][0], reading.text.blocks[:FRONT_BLOCKS])
    news = next((block for block in above if begins_with_dateline(reading, calendar, block)), None)
    if news is None:
        return False
    will = caseless(rf"(?<!\w){any_of('meetings', 'will_be_held', 'to_come')}(?!\w)")
    told = caseless(rf"(?<!\w){any_of('meetings', 'was_held', 'held', 'told_of')}(?!\w)")
    return not reading.found(will, news.start, news.end) and bool(reading.found(told, news.start, news.end))


def _title_and_kind(reading: Reading, titles: Sequence[tuple[int, str, str]]) -> tuple[str | None, str]:
    """The first of ``titles``, which name a kind of paper, and that kind; else the first heading. Where it names but
    the kind (``Press release``), the headline beside it is the title."""
    front = reading.text.blocks[min(_FRONT, len(reading.text.blocks) - 1)].end
    named = [t for t in titles if t[0] < front]
    if named:
        at, kind, title = named[0]
        bare = compiled(rf"{loose(reading.lexicon.any_of('documents', kind))}{_NUMBER}", re.IGNORECASE)
        if kind in _WITH_HEADLINES and bare.fullmatch(title):
            return _headline(reading, at, kind) or _under_day(reading, at, title) or title or None, kind
        return title or None, kind
    kind = titles[0][1] if titles else "other"
    for block in reading.text.blocks[:_FRONT]:
        text = reading.text.of(block).strip()
        if block.kind == "heading" and 12 < len(text) < _HEADLINE_LENGTH and not _ENUMERATED.match(text):
            return text, kind
    # A headline may be as long as a paragraph.
    lines = (reading.text.of(b).strip() for b in _front(reading) if b.kind == "paragraph" and not b.breaks)
    return next((line for line in lines if is_headline(line)), None), kind


def _headline(reading: Reading, label: int, kind: str) -> str | None:
    """The line beside a label of the kind of paper that tells what the paper is of: the next one after that of a press
    release, over which its publisher stands; else the one before, over which nothing does, without a day or number."""
    front = [b for b in reading.text.blocks[:FRONT_BLOCKS] if b.kind in ("heading", "paragraph")]
    before = [b for b in reversed(front) if b.end <= label][:_HEADLINE_REACH]
    press = kind == "press-release"
    for block in [b for b in front if b.start > label][:_HEADLINE_REACH] + before if press else before:
        text = reading.text.of(block).strip()
        if not press and any(map(str.isdigit, text)):
            continue
        if is_headline(text):
            return text
    return None


def _under_day(reading: Reading, label: int, title: str) -> str | None:
    """The heading right after a label that tells of which day the paper is (``Daily report for 4 May 2032``)."""
    if not any(map(str.isdigit, title)):
        return None
    after = next((b for b in reading.text.blocks if b.start > label), None)
    text = reading.text.of(after).strip() if after and after.kind == "heading" else ""
    return text if is_headline(text) else None


def is_headline(text: str) -> bool:
    """Whether a line has the words of a headline, and no end of a sentence."""
    ends = text[-1:] in ".:;," and not ends_in_initials(text)
    words = len(text.split()) >= _HEADLINE_WORDS and len(_LONG_WORD.findall(text)) >= _HEADLINE_LONG
    return words and len(text) < _HEADLINE_LENGTH and not ends
