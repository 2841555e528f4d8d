"""Hours that end a programme's rows, or stand alone under its titles, in a column of their own.

Where that is the paper's habit, they stand three blanks after the title that they are the hours of, whatever parts them
from it: ``Panel 1 (9:00 to 10:30)``, ``Panel 1, 9:00 – 10:30``, or the same on two lines.
"""

from __future__ import annotations

import re
from collections import Counter

from ingest.page.hours import HourForms, clocks, is_habit
from ingest.page.row import Row

__all__ = ["beside_titles"]

_ROW = 160
_REACH = 70  # code points in which hours stand that end a row
_NEAR = 26  # of these the last ones, among which there is a digit
_COLUMN = "   "
_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")
_NAMED = re.compile(r"(?:\w+\. )?[^\W\d_a-z][\w'’-]+(?: [\w'’.-]+){1,3}, \w")  # "NAME, post"
_OF_MEETING = re.compile(r"[^\W\d_]{3,12}\s?:.*\b(?:19|20)\d\d\W*")  # "Date: 29 March 2031"
_FEWEST = 2  # hours that tell where all of a paper stand
_PLAIN = 3  # as many rows with hours of their own as one that tells where these stand


def beside_titles(rows: list[Row], forms: HourForms) -> list[Row]:
    """The rows with hours that end them in a column of their own, where that is the paper's habit, and those that
    stand alone under a title beside it."""
    figured = _figured(rows)
    begins = sum(1 for row in rows if row.text[0].isdigit() and (m := forms.row.match(row.text)) and clocks(m))
    alone = {
        i: m for i, row in figured if len(row.text) <= _REACH and (m := forms.alone.fullmatch(row.text)) and clocks(m)
    }
    begins -= sum(rows[i].text[0].isdigit() for i in alone)
    if len(alone) > 2 * begins and is_habit(list(alone.values())) and _stand_under(rows, alone, forms):
        rows = _joined(rows, alone, forms)
        figured = _figured(rows)
    ends = {i: m for i, row in figured if (m := _ending(row, forms)) and i not in alone}
    shapes = Counter(_shape(m) for m in ends.values())
    usual = {i: m for i, m in ends.items() if shapes[_shape(m)] > 1}
    if len(usual) <= begins or not is_habit(list(usual.values())):
        return rows
    for i, found in usual.items():
        _set_apart(rows[i], found)
    return rows


def _figured(rows: list[Row]) -> list[tuple[int, Row]]:
    """The rows that may end in hours, and where they are."""
    return [(i, row) for i, row in enumerate(rows) if _has_figure(row.text)]


def _ending(row: Row, forms: HourForms) -> re.Match[str] | None:
    """The hours that end a short row after its title."""
    text = row.text
    if len(text) > _ROW or not _has_figure(text):
        return None
    found = forms.trailing.search(text, max(1, len(text) - _REACH))
    titled = found is not None and _LETTER.search(text, 0, found.start()) is not None
    return found if found and titled and clocks(found) else None


def _has_figure(text: str) -> bool:
    """Whether hours may end a row: few have a digit there."""
    return _DIGIT.search(text[-_NEAR:]) is not None


def _shape(found: re.Match[str]) -> tuple[str, bool]:
    return "".join(found["beside"].split()), found["between"] is not None


def _stand_under(rows: list[Row], alone: dict[int, re.Match[str]], forms: HourForms) -> bool:
    """Whether hours on lines of their own stand under what they are the hours of, and not over it: between a title and
    those whom it lists, or else right under a line and apart from the next."""
    signs, gaps, titled = [], 0, 0
    for i in alone:
        if not 0 < i < len(rows) - 1:
            continue
        row, above, below = rows[i], rows[i - 1], rows[i + 1]
        if row.hard and (row.beside or below.beside):
            signs.append(1 if row.beside and not below.beside else -1)
        elif below.item and above.item:
            # Titles and those under them may both have bullets.
            signs.append(bool(_NAMED.match(below.text)) - bool(_NAMED.match(above.text)))
        else:
            signs.append(_place(below, forms) - _place(above, forms))
            gaps += (below.gap > row.gap) - (below.gap < row.gap)
            titled += _place(above, forms) < 0
    # Nearer to what follows than to what stands before, which is no title: over somebody's name, too.
    if -gaps > len(alone) / 2 and titled < len(alone) / 2:
        return False
    told, telling = sum(signs), len(signs) - signs.count(0)  # what stands beside a break tells nothing
    # Most programmes set hours over their titles: a few rows or gaps tell nothing else.
    return told >= max(_FEWEST, telling / 2) or (told > -len(alone) / _PLAIN and gaps > len(alone) / 2)


def _place(row: Row, forms: HourForms) -> int:
    """Where a row stands: -1 for one that titles a part, 1 for a bullet's, a label's or somebody's under a title."""
    return -1 if forms.title.match(row.text) else int(row.item or forms.listed.match(row.text) is not None)


def _joined(rows: list[Row], alone: dict[int, re.Match[str]], forms: HourForms) -> list[Row]:
    """The rows, those of hours alone joined to the titles above them."""
    joined: list[Row] = []
    for i, row in enumerate(rows):
        found = alone.get(i)
        above = _titled_above(joined, forms) if joined and found and i - 1 not in alone else None
        if above is None or found is None or not _may_be_title(above, forms):
            joined.append(row)
            continue
        text = _column(found)
        above.pieces = [*above.pieces, (row.start, text)]
        above.text += text
    return joined


def _titled_above(rows: list[Row], forms: HourForms) -> Row:
    """The row whose hours stand under the last one: that one, or the title over it where it says who leads the part."""
    last, above = rows[-1], rows[-2] if len(rows) > 1 else None
    leads = above and forms.listed.match(last.text) and not forms.titled.match(last.text)
    return above if above and leads and forms.titled.match(above.text) else last


def _may_be_title(row: Row, forms: HourForms) -> bool:
    """Whether a row may be what the hours under it are the hours of: not another's hours, nor the meeting's day."""
    return len(row.text) <= _ROW and not _ending(row, forms) and not _OF_MEETING.fullmatch(row.text)


def _set_apart(row: Row, found: re.Match[str]) -> None:
    """Put the hours that end a row in a column of their own."""
    title = row.text[: found.start()].rstrip()
    kept, at, place = [], 0, row.start
    for start, text in row.pieces:
        if at < len(title):
            kept.append((start, text[: len(title) - at]))
        if at <= found.start("all") < at + len(text):
            place = start + found.start("all") - at
        at += len(text)
    if found["more"]:
        # "Panel 1 (9:00 – 10:30, Room 3)"
        title, at = f"{title}, {found['more']}", place + found.start("more") - found.start("all")
        kept += [(at - 2, ", "), (at, found["more"])]
    row.pieces = [*kept, (place, _column(found))]
    row.text = title + _column(found)


def _column(found: re.Match[str]) -> str:
    return _COLUMN + "–".join(clock.text for clock in clocks(found))
