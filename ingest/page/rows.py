"""Physical lines of a source, freed of markup and marked with what the layout shows.

A row keeps its characters as *pieces*: stretches of the source, each with its offset, so that nothing read from a
row loses its place. Replacements here never change a length: a curly apostrophe becomes a straight one, a
no-break space a space.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from ingest.page.fields import glued_fields
from ingest.page.hours import plain_hours
from ingest.page.label_marks import MARK, with_colons
from ingest.page.line_habits import LineHabits
from ingest.page.odd_signs import has_odd_signs, plain_pieces
from ingest.page.open_brackets import with_closed_brackets
from ingest.page.people_tables import with_cells
from ingest.page.quote_marks import plain_quotes
from ingest.page.row import Row
from ingest.page.row_marks import with_plain_marks
from ingest.page.run_together import RowSigns
from ingest.page.surnames_first import TURNED
from ingest.page.tables import WITHIN, as_cells
from ingest.page.time_codes import without_time_codes
from ingest.page.typed_spaces import single_spaces
from ingest.page.whole_rows import put_marks, with_plain_names

__all__ = ["read_rows"]

_SAME_LENGTH = {
    "’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'",
    "\u00a0": " ", "\u202f": " ", "\u2007": " ", "\u2009": " ", "\u200a": " ", "\u2002": " ", "\u2003": " ",
    "\u2028": " ", "\u2029": " ", "\v": " ", MARK: " ",
    "\u2010": "-", "\u2011": "-", "−": "–",
}  # fmt: skip
_WIDTHLESS = "\u200b\ufeff"
_APART = re.compile(rf"(?<![^\W_])[{_WIDTHLESS}]|[{_WIDTHLESS}](?![^\W_])")  # within a word they stand for nothing
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*)?/?>|<!--.*?-->|\t|\x1f")
_BLOCK_TAGS = frozenset(
    "p li ul ol br tr td th table thead tbody div section h1 h2 h3 h4 h5 h6 dd dt dl".split()  # noqa: SIM905 (one line)
)
_CELL_TAGS = frozenset(("td", "th"))
_BOLD_TAGS = frozenset(("b", "strong"))
_INLINE = re.compile(
    rf"""{MARK}+|{re.escape(TURNED)}+(?:\*(?!\*))?
    |\*{{2,3}}|(?<=\w)\*(?!\w)
    |(?P<begins>(?<!\w)(?:\*(?=\w|[(\[«“‘"¿¡]\w)|_(?=[(\[«“"¿¡]?[A-ZÀ-Þ])))
    |(?P<ends>(?<=[^\w\s*])\*(?![\w*])|(?<=[^\s_])_(?!\w))
    |&(?:nbsp|amp|lt|gt|quot|\#39|\#160);""",
    re.VERBOSE,
)
"""Marks within a line: of labels, of names that were turned, of bold and italics, and characters by their names."""
_ENTITIES = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'"}
_BULLET = re.compile(
    r"(?:[•●▪◦‣■○✓▸►➤➢→❖⦁∙◆♦✔\uf000-\uf0ff]|[·⋅‧⁃□▫◊◇❑❒❏➔➜✦★☆](?=\s+[^\W\d_])|>(?=\s+[^\s>])|§(?=\s+[^\W\d_])|[–—-](?=\s)(?!\s*\d+\s*[–—-]$)|\*(?=\s+\S))\s*|o\s+(?=[A-ZÀ-Þ])"
)
# A page may write its apostrophes as quotation marks: "l"ORGANIZATION, d"Egypte".
_ELIDED = re.compile(r"\"(?<=(?<!\w)[cdjlmnstCDJLMNST]\")(?=[^\W\d_])|\"(?<=(?<!\w)[qQ]u\")(?=[^\W\d_])")
# A copy may have lost all of them: l avis d une section.
_VOWELS = "aeiouyhàâéèêëîïôûœAEIOUYHÀÂÉÈÊËÎÏÔÛŒ"
_LOST = re.compile(rf" (?<=(?<!\w)[djlmnstDJLMNST] )(?=[{_VOWELS}])| (?<=(?<!\w)[qQ]u )(?=[{_VOWELS}])")
_FEWEST_LOST = 8
# The number of a paragraph, which a tab parts from its words.
_NUMBERED = re.compile(
    r"^(\s*(?:\(\w{1,4}\)|(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]))\t(?=[^\t\n]{50,}$|[^\t\n]{20,}[.!?»”]$)", re.MULTILINE
)
_RULE = re.compile(r"\s*_{4,}\s*")
_DRAWN = frozenset("-=*~·.•–—─━═#+_")
"""What lines across a page are drawn of."""
_SHORTEST_DRAWN, _SHORTEST_DOTTED = 3, 5  # signs of such a line; three dots stand for words left out
_SHORTEST_PAGE = 12  # lines, on average
_DASHED_LABEL, _FEWEST_DASHED = re.compile(r"(?<=[^\W\d_]\))\s[–—](?=\s)"), 3
_SHORTEST_BROKEN = 50  # code points of lines of prose, of which one goes on with the other
_RULED = ("|", " |")
_TABLE_RULE = re.compile(r"\s*\|(?:\s*:?-{2,}:?\s*\|)+\s*")  # under the heads of a table in Markdown
_GAP, _COLUMNS = re.compile(r"(?<=\S)\s{3,}(?=\S)"), 2
_FRAMED = re.compile(r"([=~–—─━═-])\1{2,}\s+(?=\S)([^\n]*[^\W\d_][^\n]*\S)\s+\1{3,}")
_HASHES = re.compile(r"(#{1,6})\s+")
_DASHED = (" -", " –", " —")
_MARKS = frozenset("#•●▪◦‣■○✓▸►➤➢→❖⦁∙◆♦✔·⋅‧⁃□▫◊◇❑❒❏➔➜✦★☆>§–—-*o").union(map(chr, range(0xF000, 0xF100)))
"""What bullets and hashes begin with: few rows do."""


def read_rows(source: str, habits: LineHabits | None = None) -> list[Row]:
    """The rows that hold text, in order; blank lines are counted in ``gap`` of the row after them.

    The ``habits`` tell where the rows of a programme begin that a page or a copy ran together to one long line, where
    it glued what stood beside each other, and what this paper sets before rows, behind labels and behind names.
    """
    habits = habits or LineHabits()
    rows: list[Row] = []
    gap = position = 0
    page = bullet = False
    plain = _plain(source, habits)
    lines = _in_plain_marks(as_cells(plain, habits.cuts, habits.given, habits.title), habits).split("\n")
    tops = _page_tops(lines)
    glued = glued_fields(lines, habits.fields)
    for i, line in enumerate(lines):
        page = page or "\f" in line
        if _is_drawn(line) and not any(map(_has_columns, (lines[max(0, i - 1)], *lines[i + 1 : i + 2]))):
            position, gap = position + len(line) + 1, max(gap, 1)
            continue
        if line.startswith(_RULED) and _TABLE_RULE.fullmatch(line):
            position += len(line) + 1
            continue
        fresh = glued.get(line, [])
        parts = _broken(line, fresh) if fresh else [(0, line)]
        marked = [r for at, part in parts for r in _rows_of_line(position + at, part)]
        found = [row for row in marked if row.text]
        if fresh:
            found = [_parted(row, {position + at: mark for at, mark in fresh}) for row in found]
        if len(found) == 1 and not found[0].hard:
            found[0].left, found[0].right = found[0].start - position, len(line.rstrip())
        position += len(line) + 1
        if not found:
            # A bullet on a line of its own marks the line after it.
            gap, bullet = gap + (not marked), bullet or bool(marked)
            continue
        first = found[0]
        first.gap, first.page_break = gap, page or i in tops
        first.item = first.item or bullet
        rows += found
        # What stands below a line that is drawn across the page begins anew.
        gap, page, bullet = int("____" in line and _RULE.fullmatch(line) is not None), False, False
    _keep_asides(rows, plain)
    for row in rows if has_odd_signs(source) else ():
        row.pieces = plain_pieces(row.pieces)
        row.text = "".join(text for _, text in row.pieces)
    for i, places in (habits.keys.places([row.text for row in rows]) if habits.keys else {}).items():
        put_marks(rows[i], places)
        rows[i].item = rows[i].item or places[0][::2] == (0, "")
    rows = with_closed_brackets(rows)
    return with_plain_names(rows, habits.names, habits) if habits.names else rows


def _plain(source: str, habits: LineHabits) -> str:
    """A source with the signs, hours, order of names, numbers and cells that the readers of rows know, each character
    in its place."""
    plain = without_time_codes(_plain_characters(source))
    plain = plain_hours(plain, habits.clock) if habits.clock else plain
    plain = habits.turned.turned(plain) if habits.turned else plain
    plain = _NUMBERED.sub(r"\1 ", plain) if "\t" in plain else plain
    return with_cells(plain, habits.names) if habits.names else plain


def _page_tops(lines: list[str]) -> set[int]:
    """The lines that one blank begins where that stands for the end of a page: they are few, and none is beside
    another; else a copy set them in by one blank."""
    alone = {i for i, line in enumerate(lines) if line.startswith(" ") and not line.startswith("  ") and line != " "}
    few = len(alone) * _SHORTEST_PAGE <= len(lines)
    return {i for i in alone if i - 1 not in alone and i + 1 not in alone} if few else set()


def _in_plain_marks(source: str, habits: LineHabits) -> str:
    """The source with the usual marks before rows and behind labels; as many characters as before."""
    labelled = with_colons(source, habits.labels)
    signs = RowSigns(habits.row, habits.cuts, habits.open_words) if habits.cuts else None
    rows = with_plain_marks(labelled, habits.row, signs)
    # Where rows were run together, some labels begin only now.
    return rows if rows == labelled else with_colons(rows, habits.labels)


def _plain_characters(source: str) -> str:
    """One kind of apostrophe, space and hyphen; a few replacements are faster than a table of all characters."""
    source = plain_quotes(source)
    for char, plain in _SAME_LENGTH.items():
        source = source.replace(char, plain)
    if any(sign in source for sign in _WIDTHLESS):
        source = _APART.sub(" ", source)
    if "'" not in source and len(_LOST.findall(source)) >= _FEWEST_LOST:
        source = _LOST.sub("'", source)
    return _ELIDED.sub("'", source)


def _rows_of_line(position: int, line: str) -> list[Row]:
    """The rows of a line; one without text is a bullet that stands alone."""
    marked = "\t" in line or WITHIN in line or MARK in line or TURNED in line
    tagged = "<" in line or "*" in line or "#" in line or "&" in line or "_" in line
    if not marked and not tagged:
        plain = line.strip()
        if not plain:
            return []
        if plain[:3] == plain[-3:] and (framed := _FRAMED.fullmatch(plain)):
            plain = framed[2]  # "=== WEDNESDAY 8 ==="
            return [_marked(Row([(position + line.index(plain), plain)], text=plain))]
        start = position + line.index(plain[0])
        if "  " in plain:
            pieces = single_spaces(start, plain)
            return [_marked(Row(pieces, text="".join(text for _, text in pieces)))]
        return [_marked(Row([(start, plain)], text=plain))]
    return [_marked(_without_inline_marks(row)) for row in _split_markup(position, line)]


def _is_drawn(line: str) -> bool:
    """Whether a line is nothing but one sign again and again, as between a masthead and a title; lines of underscores
    are left to who reads notes under them."""
    if not line or line.lstrip()[:1] not in _DRAWN or any(map(str.isalnum, line)):
        return False
    signs = "".join(line.split())
    fewest = _SHORTEST_DOTTED if signs[0] in ".·•" else _SHORTEST_DRAWN
    return signs[0] != "_" and len(signs) >= fewest and signs == signs[0] * len(signs)


def _has_columns(line: str) -> bool:
    """Whether a line is of a table, whose rows are told from each other by the lines that it draws."""
    return "   " in line and len(_GAP.findall(line)) >= _COLUMNS


def _split_markup(position: int, line: str) -> list[Row]:
    """Rows between block-level tags and tabs; bold tags are kept as spans, other inline tags dropped."""
    rows = [Row([])]
    cursor = 0
    bold_from: int | None = None
    first_cell = 0
    for tag in _TAG.finditer(line):
        _add(rows[-1], position + cursor, line[cursor : tag.start()])
        cursor = tag.end()
        name = (tag[1] or "").lower()
        if name in _BOLD_TAGS:
            bold_from = _toggle_bold(rows[-1], bold_from, position + tag.start(), closing=tag[0].startswith("</"))
        elif tag[0] == WITHIN:
            rows[-1].hard = True
            within = rows[-1].within or _has_text(rows[-1])
            rows.append(
                Row([], hard=True, beside=rows[-1].beside and not within, column=rows[-1].column, within=within)
            )
        elif tag[0] == "\t" or name in _BLOCK_TAGS:
            rows[-1].hard = True
            first_cell = len(rows) if name == "tr" else first_cell
            cell = tag[0] == "\t" or name in _CELL_TAGS
            beside = cell and any(map(_has_text, rows[first_cell:]))
            rows.append(Row([], hard=True, item=name == "li" and not tag[0].startswith("</"), beside=beside))
            rows[-1].column = rows[-2].column + (tag[0] == "\t")
            if re.fullmatch(r"h[1-6]", name):
                rows[-1].heading = int(name[1]) if not tag[0].startswith("</") else 0
    _add(rows[-1], position + cursor, line[cursor:])
    rows[-1].hard = len(rows) > 1
    return [row for row in rows if _has_text(row)]


def _has_text(row: Row) -> bool:
    return any(text.strip() for _, text in row.pieces)


def _toggle_bold(row: Row, bold_from: int | None, at: int, *, closing: bool) -> int | None:
    if not closing:
        return at
    if bold_from is not None:
        row.bold.append((bold_from, at))
    return None


def _add(row: Row, start: int, text: str) -> None:
    if text:
        row.pieces.append((start, text))


def _without_inline_marks(row: Row) -> Row:
    """Drop asterisks and entities; ``**`` marks become bold spans, an unmatched one reaches the row's edge."""
    pieces: list[tuple[int, str]] = []
    marks: list[int] = []
    for start, text in row.pieces:
        cursor = 0
        slanted = ""
        for mark in _INLINE.finditer(text):
            if mark["ends"] and mark[0] != slanted:
                continue  # "(State)*": a call of a note
            slanted = mark["begins"] or ("" if mark[0] == slanted else slanted)
            pieces += _before(mark, start, cursor)
            if mark[0].startswith("**"):
                marks.append(start + mark.start())
            elif mark[0][0] == MARK:
                pieces += [] if text.endswith(": ", 0, mark.start()) else [(start + mark.start(), ": ")]
            elif mark[0].startswith("&"):
                pieces.append((start + mark.start(), _ENTITIES.get(mark[0], " ")))
            cursor = mark.end()
        if cursor < len(text):
            pieces.append((start + cursor, text[cursor:]))
    pieces = _stripped(pieces)
    bold = list(row.bold)
    if pieces and marks:
        if len(marks) % 2:
            marks.insert(0, pieces[0][0])
        bold += zip(marks[::2], marks[1::2], strict=True)
    return replace(row, pieces=pieces, bold=sorted(bold), text="".join(text for _, text in pieces))


def _before(mark: re.Match[str], start: int, cursor: int) -> list[tuple[int, str]]:
    """What stands before a mark; the last letter of a name that was turned stands for the last mark behind it."""
    end = mark.start() - (mark[0][0] == TURNED)
    pieces = [(start + cursor, mark.string[cursor:end])]
    return (
        [*pieces, (start + mark.start() + mark[0].count(TURNED) - 1, mark.string[end])]
        if end < mark.start()
        else pieces
    )


def _stripped(pieces: list[tuple[int, str]]) -> list[tuple[int, str]]:
    pieces = [(start, text) for start, text in pieces if text]
    while pieces and not pieces[0][1].strip():
        pieces.pop(0)
    while pieces and not pieces[-1][1].strip():
        pieces.pop()
    if pieces:
        start, text = pieces[0]
        cut = len(text) - len(text.lstrip())
        pieces[0] = (start + cut, text[cut:])
        pieces[-1] = (pieces[-1][0], pieces[-1][1].rstrip())
    return pieces


def _marked(row: Row) -> Row:
    """Take a bullet or Markdown hashes off the row's start and note them."""
    first = row.text[:1]
    if first not in _MARKS:
        return row
    match = _HASHES.match(row.text) if first == "#" else _BULLET.match(row.text)
    if match is None:
        return row
    if first == "#":
        row.heading = len(match[1])
    else:
        row.item = True
        row.dash = match[0][0] in "–—-"
    _cut(row, match.end())
    if row.dash and row.text.endswith(_DASHED):
        # "- Présidence de Mme ROE, présidente -": a line between two dashes.
        start, text = row.pieces[-1]
        row.pieces = _stripped([*row.pieces[:-1], (start, text[:-1])])
        row.text = "".join(text for _, text in row.pieces)
    return row


def _keep_asides(rows: list[Row], source: str) -> None:
    """Give rows their dashes back that stand amid the sentence of the line above (``said NAME / – Mayor of X``), or
    behind a bracket where those of other rows have one (``NAME (State) / – The quays are full``)."""
    for above, row, after in zip(rows, rows[1:], [*rows[2:], None], strict=False):
        if not row.dash or row.gap or above.dash or (after and after.dash and not after.gap):
            continue
        at = max(source.rfind(sign, 0, row.start) for sign in "–—")
        amid = len(above.text) >= _SHORTEST_BROKEN <= len(row.text) and above.text[-1] not in ".:;!?"
        amid = amid and row.text[0].islower()
        behind = above.text[-1] == ")" and not above.item and len(_DASHED_LABEL.findall(source)) >= _FEWEST_DASHED
        if at >= 0 and (amid or behind) and source[at + 1 : row.start].isspace():
            row.pieces = [(at, source[at : row.start]), *row.pieces]
            row.text = source[at : row.start] + row.text
            row.item = row.dash = False


def _broken(line: str, marks: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """A line in the parts that line breaks are to divide."""
    edges = [0, *(at for at, mark in marks if mark == "\n"), len(line)]
    return [(low, line[low:high]) for low, high in pairwise(edges)]


def _parted(row: Row, marks: dict[int, str]) -> Row:
    """The row with marks between its fields, each at the place of the character after it: an entry of a list."""
    pieces: list[tuple[int, str]] = []
    for start, text in row.pieces:
        inside = [at for at in marks if start < at < start + len(text)]
        for low, high in pairwise([start, *inside, start + len(text)]):
            pieces += [(low, marks[low])] if low in inside else []
            pieces.append((low, text[low - start : high - start]))
    item = ", " in marks.values() and ": " not in marks.values()
    return replace(row, pieces=pieces, text="".join(text for _, text in pieces), item=item, hard=True)


def _cut(row: Row, count: int) -> None:
    pieces = row.pieces
    while pieces and count >= len(pieces[0][1]):
        count -= len(pieces[0][1])
        pieces.pop(0)
    if pieces and count:
        start, text = pieces[0]
        pieces[0] = (start + count, text[count:])
    row.pieces = _stripped(pieces)
    row.text = "".join(text for _, text in row.pieces)
