"""Rows that a web page carries around its text: menus, what shares or prints it, what else there is to read."""

from __future__ import annotations

import re
from itertools import pairwise

from ingest.page.line_habits import LineHabits
from ingest.page.row import Row

__all__ = ["without_site_rows"]

_LONGEST = 200
_TEXT, _HEAD = 100, 40  # code points of a row of a text, at least, and of one over other news, at most
_LINE = 30  # code points of a printed line of a paragraph, at least
_AROUND = 60  # rows before and after the text of a page among which they stand
_MENU_LENGTH = 120
_ENTRIES = 3
_MOSTLY = 0.6
_ENDS = ".;:?!"
_APART = re.compile(r"\s*[|•·]\s*|\s{2,}")
_ENTRY_WORDS = 3
# "Home > Events > Ninth Forum"
_PATH = re.compile(r"(?P<first>[^<>›→\n]{2,40}?)(?:\s[>›→]\s[^<>›→\n]{2,120}?)+")
_STEPS = 2  # of a path through a site that begins with no known entry of its menu
_CLOCK = 5
_LENGTH = re.compile(r"\d\d:\d\d")
_UNDER_AN_HOUR = re.compile(r"00:(?!00)\d\d")


def without_site_rows(rows: list[Row], habits: LineHabits) -> list[Row]:
    """Rows without those near the ends of a page that are nothing else, or a menu's entries: they part what stands
    before them from what follows."""
    near = {*range(min(_AROUND, len(rows))), *range(max(0, len(rows) - _AROUND), len(rows))}
    kept: list[Row] = []
    gap = 0
    furniture, menu = habits.furniture, habits.menu
    left = _films(rows) | _other_news(rows, habits.other_news)
    for i, row in enumerate(rows):
        text = row.text.strip(" •·|-–") if i in near else ""
        # "Link to this | In context": such links stand under each speaker's name, too.
        links = not text and "|" in row.text and _is_furniture(row.text, furniture)
        if i in left or links or (text and (_is_furniture(text, furniture) or _is_menu(text, menu))):
            gap = max(gap, row.gap, 1)
            continue
        row.gap, gap = max(row.gap, gap), 0
        kept.append(row)
    return kept


def _films(rows: list[Row]) -> set[int]:
    """Rows that give the length of a film and, below it, its title: lengths are in no order, and no meeting has a row
    some minutes past midnight before those of the day."""
    lengths = [i for i, row in enumerate(rows) if len(row.text) <= _CLOCK and _LENGTH.fullmatch(row.text)]
    texts = [rows[i].text for i in lengths]
    falls = any(b < a for a, b in pairwise(texts) if not b.startswith("00:"))
    if not falls or not any(_UNDER_AN_HOUR.fullmatch(text) for text in texts):
        return set()
    return {i + below for i in lengths for below in (0, 1)}


def _other_news(rows: list[Row], heads: re.Pattern[str]) -> set[int]:
    """Rows under a text that head other news, and those below with their titles and days, up to the next text."""
    texts = _texts(rows)
    first = min(texts, default=len(rows))
    head = None
    for i in range(max(first, len(rows) - _AROUND), len(rows)):
        text = rows[i].text.strip(" •·|-–*#:")
        if text and len(text) <= _HEAD and heads.fullmatch(text):
            head = i
            break
    if head is None:
        return set()
    tells = (i for i in sorted(texts) if i >= head and rows[texts[i]].text.rstrip().endswith("."))
    return set(range(head, next(tells, len(rows))))


def _texts(rows: list[Row]) -> dict[int, int]:
    """Where texts begin and end: rows as long as a paragraph, and such printed line by line, which ends with its
    sentence."""
    found = {i: i for i, row in enumerate(rows) if len(row.text) >= _TEXT}
    begins = [i for i, row in enumerate(rows) if i == 0 or row.gap]
    for low, high in pairwise([*begins, len(rows)]):
        lines = [len(row.text) for row in rows[low:high]]
        printed = len(lines) > 1 and sum(lines) >= _TEXT and min(lines[:-1]) >= _LINE
        if printed and rows[high - 1].text.rstrip().endswith("."):
            found.setdefault(low, high - 1)
    return found


def _is_furniture(text: str, furniture: re.Pattern[str]) -> bool:
    return len(text) <= _LONGEST and furniture.fullmatch(text) is not None


def _is_menu(text: str, menu: re.Pattern[str]) -> bool:
    """Whether a row consists mostly of entries of a menu (``HomeAbout usEventsResourcesContact``), of short ones set
    apart of which the first is one (``Home | Annual meetings | Countries``), or is a path through them."""
    if not 0 < len(text) <= _MENU_LENGTH or text[-1] in _ENDS:
        return False
    path = _PATH.fullmatch(text)
    steps = sum(text.count(f" {mark} ") for mark in ">›→")
    if path and (steps >= _STEPS or menu.fullmatch(path["first"])):
        return True
    entries = menu.findall(text)
    if len(entries) >= _ENTRIES and sum(map(len, entries)) >= _MOSTLY * len(text):
        return True
    parts = _APART.split(text) if entries else []
    short = all(len(part.split()) <= _ENTRY_WORDS and part.replace(" ", "").isalpha() for part in parts)
    return len(parts) >= _ENTRIES and short and menu.fullmatch(parts[0]) is not None
