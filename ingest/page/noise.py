"""Rows that the page carries and the text does not: running heads, page numbers, spine text, contents, footnotes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from ingest.page.addresses import names_file_and_page
from ingest.page.line_habits import LineHabits
from ingest.page.row import Row
from ingest.page.site_rows import without_site_rows

__all__ = ["DIGIT", "LABEL_CODE", "PLAIN", "RAISED", "Notes", "is_contents", "set_apart_footnotes", "without_noise"]

Notes = dict[int, list[Row]]
"""Footnotes by number, in the order they stand; several under one number where numbering starts anew."""

_JOB_NUMBER = re.compile(
    r"(?:\d{1,4}/\d{1,4}\s+)?\(?[A-Z]?\)?\s*(?:[A-Z]{2,4}\.)?\d{2}-\d{5,}\S*(?:\s*\([A-Z]\))?(?:\s+\d{1,4}/\d{1,4})?|\d{1,4}/\d{1,4}"
)
_SYMBOL_ALONE = re.compile(r"(?:[A-Z]{1,6}(?:/[A-Z0-9.]+){1,6})(?:\s*\(?[A-Z]?\)?)?")
_CONTENTS = re.compile(r".*\.{4,}\s*\S{0,6}|.*(?:\. ){4,}\s*\S{0,6}")
_LINKS = ("http", "mailto:")
_LINK = re.compile(r"(?:https?://|mailto:)\S+")
RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
"""Digits that stand raised, as calls of notes do."""
PLAIN = str.maketrans(RAISED, "0123456789")
"""For ``str.translate``: raised digits as others."""
_NOTE = re.compile(rf"(\d{{1,3}}|\*)\s+\S|([{RAISED}]{{1,3}})\s*\S")
# It begins with plain characters, which are found fast.
_CALL = re.compile(rf"[0-9{RAISED}][0-9{RAISED}]{{0,2}}(?:(?<=[{RAISED}])|(?!\w))")
_OPENS_NOTE = f"*0123456789{RAISED}"
_AFTER_WORD = '.,;:!?»")]'
LABEL_CODE = re.compile(r"\W*[A-Z]{1,3}")
"""What opens a line as a label before a number, which then calls no note: ``R1.``."""
_WORD = re.compile(r"\w+")
_DIGITS = re.compile(r"\d+")
DIGIT = re.compile(rf"[0-9{RAISED}]")
_SPINE_LENGTH, _SPINE_RUN = 6, 8
_HEAD_LENGTH, _HEAD_REPEATS, _HEAD_REACH = 90, 3, 2
_FOOT = re.compile(
    r"(?P<before>\d{1,3})\s*(?:[|·•]\s*|\s{3})[^\W\d].*|[^\W\d][^|·•]*(?:\s*[|·•]|\s{3})\s*(?P<after>\d{1,3})"
)
_PAGES_ON = 3  # from one such foot to the next
_WIDE = " " * 5
_WIDE_GAP = re.compile(r"\s{5,}")
_FRONT, _SHORT_HEAD = 8, 60
_DASHED = re.compile(r"\s[–—|·•-]\s")
_PAGE_NUMBER = re.compile(r"[1-9]\d{0,2}")
_BOTH = 2  # a symbol and a page's number
_NOTE_ROWS = 12
_RARE = 8  # pages for each time that a line comes back which is a title's, not a running head


def without_noise(rows: list[Row], habits: LineHabits) -> tuple[list[Row], list[Row]]:
    """Rows of the text, and rows set aside that still say something (links, symbols in running heads).

    ``habits.page`` is the pattern of a row that is nothing but a page's number.
    """
    page, rows = habits.page, without_site_rows(rows, habits)
    drop = _spine(rows) | _page_marks(rows, page)
    drop |= _numbered_heads(rows, page) | _counted_feet(rows) | _symbol_heads(rows, page)
    drop |= (
        _short_heads(rows, drop) | _titled_heads(rows) | _heads_amid_sentences(rows, drop) | _running_heads(rows, drop)
    )
    drop |= _note_rules(rows)
    aside = {
        i for i, row in enumerate(rows) if i not in drop and row.text.startswith(_LINKS) and _LINK.fullmatch(row.text)
    }
    kept: list[Row] = []
    pending_gap, pending_page = 0, False
    for i, row in enumerate(rows):
        if i in drop or i in aside:
            pending_gap = max(pending_gap, row.gap)
            pending_page = True
            continue
        if pending_page:
            row.gap, row.page_break = max(row.gap, pending_gap), True
        pending_gap, pending_page = 0, False
        kept.append(row)
    heads = [rows[i] for i in sorted(drop) if _SYMBOL_ALONE.fullmatch(rows[i].text)]
    return kept, [rows[i] for i in sorted(aside)] + heads


def is_contents(row: Row) -> bool:
    """Whether the row is a line of a table of contents."""
    return (".." in row.text or ". ." in row.text) and _CONTENTS.fullmatch(row.text) is not None


def _spine(rows: list[Row]) -> set[int]:
    """Runs of very short rows: text that stood upright on a spine, a letter or two a row."""
    found: set[int] = set()
    run: list[int] = []
    for i, row in enumerate([*rows, None]):
        if row is not None and len(row.text) <= _SPINE_LENGTH and not row.item:
            run.append(i)
            continue
        if len(run) >= _SPINE_RUN:
            found.update(run)
        run = []
    return found


def _page_marks(rows: list[Row], page: re.Pattern[str]) -> set[int]:
    return {
        i
        for i, row in enumerate(rows)
        if len(row.text) < 30
        and not row.item
        and not row.hard
        and (page.fullmatch(row.text) or _JOB_NUMBER.fullmatch(row.text) or _SYMBOL_ALONE.fullmatch(row.text))
        and ("/" in row.text or any(c.isdigit() or c in "ivxlcIVXLC" for c in row.text))
    }


def _note_rules(rows: list[Row]) -> set[int]:
    """Lines drawn above footnotes."""
    drawn = (i for i, row in enumerate(rows[:-1]) if row.text.startswith("____") and not row.text.strip("_"))
    return {i for i in drawn if _NOTE.match(rows[i + 1].text)}


def _numbered_heads(rows: list[Row], page: re.Pattern[str]) -> set[int]:
    """Lines apart from the text around them that hold a title, a wide gap and a page's number with its word."""
    return {
        i
        for i, row in enumerate(rows)
        if i >= _FRONT // 2
        and _WIDE in row.text
        and (row.gap > 0 or row.page_break)
        and (i + 1 == len(rows) or rows[i + 1].gap > 0)
        and _names_page(row.text, page)
    }


def _counted_feet(rows: list[Row]) -> set[int]:
    """Lines apart from the text that hold the same title beside a mark and a number, which counts on
    (``1 | Report``, then ``2 | Report``), or the name of a file beside it."""
    series: dict[str, list[tuple[int, int]]] = {}
    files: set[int] = set()
    for i, row in enumerate(rows):
        apart = (row.gap > 0 or row.page_break) and (i + 1 == len(rows) or rows[i + 1].gap > 0)
        if apart and names_file_and_page(row.text):
            files.add(i)
        foot = _FOOT.fullmatch(row.text) if apart and len(row.text) <= _HEAD_LENGTH and not row.item else None
        if foot:
            series.setdefault(_shape(row), []).append((i, int(foot["before"] or foot["after"])))
    return files | {
        i
        for feet in series.values()
        if len(feet) > 1 and all(low[1] < high[1] <= low[1] + _PAGES_ON for low, high in pairwise(feet))
        for i, _ in feet
    }


def _symbol_heads(rows: list[Row], page: re.Pattern[str]) -> set[int]:
    """Lines apart from the text that hold a symbol told before, a wide gap and a page's number, or the reverse."""
    found = set()
    for i, row in enumerate(rows):
        apart = row.gap > 0 or row.page_break or (i + 1 < len(rows) and rows[i + 1].gap > 0)
        if not apart or "/" not in row.text or _WIDE not in row.text:
            continue
        parts = _WIDE_GAP.split(row.text)
        for symbol, number in (parts, parts[::-1]) if len(parts) == _BOTH else ():
            marks = DIGIT.search(number) and page.fullmatch(number) and _SYMBOL_ALONE.fullmatch(symbol)
            if marks and any(symbol in earlier.text for earlier in rows[:i]):
                found.add(i)
    return found


def _names_page(text: str, page: re.Pattern[str]) -> bool:
    """Whether a line ends, after a wide gap, with a page's number and a word for it (``page 2 of 3``)."""
    tail = text[[m.end() for m in _WIDE_GAP.finditer(text)][-1] :]
    return DIGIT.search(tail) is not None and tail[0].isalpha() and page.fullmatch(tail) is not None


def _short_heads(rows: list[Row], marks: set[int]) -> set[int]:
    """Short lines right above or below a page's number whose every word stands in the paper's first lines."""
    title = {word for row in rows[:_FRONT] for word in _words(row.text)}
    found = set()
    for mark in sorted(marks):
        for i, gap in ((mark - 1, rows[mark].gap), (mark + 1, rows[mark + 1].gap if mark + 1 < len(rows) else 1)):
            if gap == 0 and _FRONT <= i < len(rows) and i not in marks and _is_short_head(rows[i], title):
                found.add(i)
    return found


def _titled_heads(rows: list[Row]) -> set[int]:
    """Lines apart from the text that hold a name in words of the paper's first lines, perhaps with the kind of paper
    behind a dash, a wide gap and a bare page's number (``Ferry Days – Programme      2``), which nothing else tells
    from somebody's name and post."""
    title = {word for row in rows[:_FRONT] for word in _words(row.text)}
    found = set()
    for i, row in enumerate(rows[_FRONT:], _FRONT):
        apart = (row.gap > 0 or row.page_break) and (i + 1 == len(rows) or rows[i + 1].gap > 0)
        if not apart or _WIDE not in row.text:
            continue
        parts = _WIDE_GAP.split(row.text)
        for head, number in (parts, parts[::-1]) if len(parts) == _BOTH else ():
            words = _words(_DASHED.split(head)[0])
            if _PAGE_NUMBER.fullmatch(number) and len(words) > 1 and words <= title and not row.heading:
                found.add(i)
    return found


def _heads_amid_sentences(rows: list[Row], marks: set[int]) -> set[int]:
    """Lines apart from the text, right below or above a page's number, after which a sentence goes on; and those that
    come back beside such a number, digits aside."""
    beside: dict[str, list[int]] = {}
    for mark in marks:
        for i in (mark - 1, mark + 1):
            if _FRONT <= i < len(rows) - 1 and i not in marks and _may_head(rows[i]):
                beside.setdefault(_shape(rows[i]), []).append(i)
    return {
        i
        for found in beside.values()
        for i in found
        if _goes_on_after(rows, i) or (len(found) > 1 and any(_goes_on_after(rows, j) for j in found))
    }


def _may_head(row: Row) -> bool:
    """Whether a row has the look of a running head: short, with no mark at its end."""
    return len(row.text) <= _HEAD_LENGTH and not (row.item or row.hard) and row.text[-1] not in ".,;:"


def _goes_on_after(rows: list[Row], i: int) -> bool:
    """Whether a row stands apart above lines of a sentence that a page cut in two."""
    after = rows[i + 1 : i + 3]
    apart = (rows[i].gap or rows[i].page_break) and after and after[0].gap and not after[-1].gap
    return len(after) > 1 and bool(apart) and rows[i].text[0].isupper() and after[0].text[0].islower()


def _is_short_head(row: Row, title: set[str]) -> bool:
    """Whether a line only repeats words of the title, in one piece or in two with a wide gap between; what a page marks
    as a heading begins something."""
    if row.heading:
        return False
    wide = _WIDE_GAP.sub("", row.text)
    if len(wide) > (_HEAD_LENGTH if wide != row.text else _SHORT_HEAD) or row.item or row.hard or wide[-1] in ".,;:":
        return False
    words = _words(row.text)
    return len(words) > 1 and words <= title


def _words(text: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(text)}


def _running_heads(rows: list[Row], marks: set[int]) -> set[int]:
    """Short rows that come back, digits aside, next to page breaks."""
    edges: set[int] = set()
    for i, row in enumerate(rows):
        if i in marks or row.page_break:
            edges.update(range(i - _HEAD_REACH, i + _HEAD_REACH + 1))
    pages = len(marks) + sum(row.page_break for row in rows)
    near = (i for i in edges if 0 <= i < len(rows) and i not in marks)
    shapes = {i: _shape(rows[i]) for i in near if len(rows[i].text) <= _HEAD_LENGTH}
    repeats = Counter(shapes.values())
    return {
        i
        for i, shape in shapes.items()
        if repeats[shape] >= _HEAD_REPEATS
        and not rows[i].item
        and not rows[i].hard
        and rows[i].text[:1].isupper()
        and rows[i].text[-1] not in ".,;:"
        and not (repeats[shape] * _RARE < pages and _amid_title(rows, i))
    }


def _amid_title(rows: list[Row], i: int) -> bool:
    """Whether a row in capitals is one of a title's lines: another one in capitals goes on with it or before it."""
    after = rows[i + 1] if i + 1 < len(rows) else None
    joined = [rows[i - 1]] if i and rows[i].gap == 0 else []
    joined += [after] if after and after.gap == 0 else []
    return rows[i].text.isupper() and any(row.text.isupper() and len(row.text) > _SPINE_LENGTH for row in joined)


def _shape(row: Row) -> str:
    return _DIGITS.sub("#", row.text.casefold())


def set_apart_footnotes(rows: list[Row]) -> tuple[list[Row], list[list[Row]]]:
    """The running text without its footnotes, and the footnotes.

    A row that begins with the number due next, and whose number is glued to a word before it, opens a footnote;
    the note ends with the page, with the next note, or where the text resumes after a gap.
    """
    kept: list[Row] = []
    notes: list[list[Row]] = []
    due, open_note = 1, False
    unread: list[str] = []  # rows are looked through for calls only where one begins as a footnote does
    calls: set[str] = set()
    for row in rows:
        number = _note_number(row, due, calls, unread)
        if number is not None:
            notes.append([row])
            due, open_note = number + 1, True
            continue
        if open_note and not row.page_break and row.gap == 0 and len(notes[-1]) < _NOTE_ROWS:
            notes[-1].append(row)
            continue
        if open_note:
            row.page_break = True
        open_note = False
        unread.append(row.text)
        kept.append(row)
    return kept, notes


def _note_number(row: Row, due: int, calls: set[str], unread: list[str]) -> int | None:
    match = _NOTE.match(row.text) if row.text[0] in _OPENS_NOTE else None
    if not match or row.item:
        return None
    if match[1] == "*":
        return due - 1
    called = match[1] or match[2]
    number = int(called.translate(PLAIN))
    if number not in (due, 1):
        return None
    calls.update(_calls("\n".join(unread)))
    unread.clear()
    return number if called in calls else None


def _calls(text: str) -> Iterator[str]:
    """Numbers that are glued to a word of their line, perhaps with its punctuation."""
    for number in _CALL.finditer(text):
        line = text.rfind("\n", 0, number.start()) + 1
        before = text[line : number.start()].rstrip(_AFTER_WORD)
        if LABEL_CODE.fullmatch(before) and number[0].isascii():
            continue
        if before[-1:].isalnum() and not before[-1:].isdecimal() and not before[-2:-1].isdecimal():
            yield number[0]
