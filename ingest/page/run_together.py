"""Rows of a programme that a page or a copy ran together to one line: a line break before each of them.

A line may hold a part with those who lead it, a whole day or the whole programme::

    9:00–9:30 Opening Welcome by Ms. Ada ROE, Port of Ea 9:30–10:30 Panel 1: Tides Chair: Mr. Ari VEA, Quay House

Hours, bullets, days, labels with a colon and numbered parts begin a row wherever no word before them is left open; a
name does only behind a whole entry or a title, as else it may be no more than the holder of a post.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from ingest.page.tables import WITHIN, may_begin_row

__all__ = ["HOURS", "RowSigns", "with_rows_apart"]

_MINUTES = r"\s?[.:h]\s?\d\d(?:\s?[apAP]\.?[mM]\.?)?"
_UNTIL = rf"\s?[–—-]\s?\d{{1,2}}{_MINUTES}(?!\S)"
HOURS = rf"\d{{1,2}}{_MINUTES}{_UNTIL}"
"""Pattern of a range of hours that stands by itself."""
# A digit comes first, what stands before it is looked at after: the engine then skips all other characters.
_HOURS = re.compile(rf"\d(?<!\S\d)\d?{_MINUTES}{_UNTIL}")
_CLOCK = re.compile(
    r"(\d(?<!\S\d)\d?)(?:[.:hH]|\s[:hH]\s?|[hH]\s)(\d\d)(?:\s?(?:[ap]\.?m\.?|h[a-z]{0,2})\.?)?(?=\s+[–—-]?\s*[¿¡«“\"]?[A-ZÀ-Þ])"
)
_WITHIN_ROW = re.compile(r"(?:[–—,;:(-]|(?<!\S)[a-zà-ÿ]{1,2})\s*$")
# An hour, a label or a title up to its colon, the row of a day, anything else.
_BEGINS = re.compile(
    r"\s*(?=(?P<hour>\d{1,2}(?:\s?[.:]\s?\d\d|\s?[hH](?![^\W\d_]{2})|\s?[ap]\.?m))|(?P<label>[^\W\d][^:,.;()]{2,38}:\s)"
    r"|(?P<day>[^\W\d_a-zà-ÿ][^\W\d_]{2,9},?\s(?=\D{0,9}\d))|[^\W\d_a-zà-ÿ])"
)
_DASH = re.compile(r"(?:\s+[–—-])?\s*$")
_WHOLE = re.compile(r"[,(].*[^:\s]$")
# "…, Port of Ea", "(Togo)", "IOM"; no "H.E.", no small word, no comma.
_ENDS_ENTRY = re.compile(r"(?:\s(?:[A-ZÀ-Þ][\w'-]{3,}|[A-ZÀ-Þ]{2,})|[)\]])$")
_TELLS = re.compile(r"[a-zà-ÿ]{4}[)»”]{0,2}\.(?=\s+[A-ZÀ-Þ«“]|$)")
_SERVED = re.compile(r",\s[^\W\d_a-zà-ÿ][^,(]*[^\W_]{2}$")
_GAP = re.compile(r"(?<=[^\s.:,;–—-]  )(?=[¿¡«“\"]?[A-ZÀ-Þ])")
# Hours alone have no word with a capital.
_ONLY_HOURS = re.compile(r"\d(?:[^A-ZÀ-Þ]|[AP]M(?!\w)|H(?![^\W\d_]))*$")
_CLOCKED = re.compile(r"\d{1,2}(?:\s?[.:]\s?\d\d|\s?[hH](?![^\W\d_]{2})|\s?[ap]\.?m)")
_STOP = re.compile(r"[a-zà-ÿ]{4}\.$")
_TITLE = re.compile(r"\.?\s+(?:[|–—-]\s*)?[•¿¡«“\"(\[]?[A-ZÀ-Þ•]")
_FIGURE = re.compile(r"\d")
_LETTER = re.compile(r"(?<=[^.,]\s)([A-H])[.)]\s(?=[¿¡«“\"]?[A-ZÀ-Þ])")
_SHORTEST, _LONGEST = 40, 500  # code points of a line of some rows; a longer one may hold a whole programme
_SEVERAL = 3  # ranges of hours, or labels, in such a line
_ROW = 150  # code points of one, in a paper that has longer ones
_UNSURE = frozenset(("gap", "speech", "capitals", "quoted"))
_DAY = 45  # code points from the first of a day to that of hours behind it
_DIGITS = frozenset("0123456789•●▪")
_ALONE = frozenset(("hour", "bullet", "day", "letter"))  # what begins a row whatever stands before it


@dataclass(frozen=True, slots=True)
class RowSigns:
    """What shows where rows begin: ``row`` is how one of a programme does, ``cuts`` finds those in a line, ``opens``
    are small words that lead on to what follows."""

    row: re.Pattern[str]
    cuts: re.Pattern[str]
    opens: frozenset[str] = frozenset()


def with_rows_apart(source: str, signs: RowSigns) -> str:
    """The source with a line break for the blank before each row that was run together with others; as many characters
    as before."""
    lines = source.split("\n")
    labelled = any(len(line) >= _LONGEST and _has_labels(line, signs.cuts, _SEVERAL) for line in lines)
    parted = False  # whether the line before, with no empty one between, held rows
    for i, line in enumerate(lines):
        if len(line) > _SHORTEST and "\t" not in line and WITHIN not in line and "   " not in line.strip():
            starts = _starts(line, signs, labelled=labelled) or (parted and _further(line, signs)) or set()
            parted = parted or bool(starts)
            lines[i] = _broken(line, starts) if starts else line
        parted = parted and bool(line.strip())
    return "\n".join(lines)


def _broken(line: str, starts: set[int]) -> str:
    """The line with a break before each start; a comma before hours, or a full stop, leads on to nothing in its own
    row."""
    chars = list(line)
    for at in starts:
        before = _DASH.sub("", line[:at])
        if line[at].isdigit() or _STOP.search(before):
            before = before.rstrip(" ,.")
            chars[len(before) : at] = " " * (at - len(before))
        chars[len(before)] = "\n"
    return "".join(chars)


def _starts(line: str, signs: RowSigns, *, labelled: bool) -> set[int]:
    """Where rows begin in a line after the first."""
    if ":" not in line and not _FIGURE.search(line):
        return set()  # neither hours nor a day nor a label, as in most lines of text
    begins = _BEGINS.match(line)
    at = begins.end() if begins else 0
    kind = begins.lastgroup if begins else None
    if kind == "day" and " | " in line:
        return set()  # the row of a table: what its cells hold is of that day
    # What begins a line stands behind no blank.
    timed = kind == "hour" or (kind == "day" and _kind(signs.cuts.match(" " + line[at : at + _SHORTEST], 1)) == "day")
    if not timed and _has_dated_row(line, signs):
        timed, at = True, 0
    rising = _rising_hours(line, at) if timed else set[int]()
    if len(line) >= (_ROW if labelled else _LONGEST):
        hours = rising if len(_HOURS.findall(line)) >= _SEVERAL else _single_hours(line)
        if hours is None and labelled and (timed or _HOURS.search(line) or _has_labels(line, signs.cuts, 1)):
            hours = rising
        if hours is not None:
            return hours | set(_cuts(line, signs, 0, hours, whole=True))
    if not timed and (begins is None or not (kind == "label" or _HOURS.search(line)) or not signs.row.match(line, at)):
        return set()
    if len(_TELLS.findall(line)) > 1 + len(line) // _LONGEST:
        return set()
    return rising | set(_cuts(line, signs, at, rising))


def _further(line: str, signs: RowSigns) -> set[int]:
    """The same of a line that goes on with the last row of the one before: a kind of speech begins one behind a whole
    entry alone."""
    hours = _rising_hours(line, 0)
    return hours | set(_cuts(line, signs, 0, hours, goes_on=True))


def _has_dated_row(line: str, signs: RowSigns) -> bool:
    """Whether a day and hours right behind it stand amid a line (``PROGRAMME Tuesday, 4 May 9:30 Opening``)."""
    clocks = [at for at, _ in _clocks(line)]
    if not clocks:
        return False
    days = [m.start() for m in signs.cuts.finditer(line, 1) if _kind(m) == "day" and may_begin_row(line, m.start())]
    return any(0 < at - day < _DAY for day in days for at in clocks)


def _kind(cut: re.Match[str] | None) -> str:
    """What begins at a cut."""
    return (cut.lastgroup if cut else None) or ""


def _cuts(
    line: str, signs: RowSigns, begin: int, hours: set[int], *, whole: bool = False, goes_on: bool = False
) -> Iterator[int]:
    """The cuts of a line that holds rows, or a whole programme: none amid words that one begins with, nor where an
    entry goes on."""
    gaps = [m.start() for m in _GAP.finditer(line, begin)]
    found = {m.start(): (_kind(m), m.end(_kind(m) or 0)) for m in signs.cuts.finditer(line, begin + 1)}
    low, reach, named = begin, 0, goes_on
    found |= {at: ("letter", at) for at in _letters(line, begin)}
    for at in sorted({*found, *hours, *(gaps if len(gaps) > 1 else ())}):
        kind, end = found.get(at, ("gap", at))
        kind = "name" if goes_on and kind in _UNSURE else kind
        if at in hours:
            low, named = at, False
        elif kind == "hour" and not whole and not _TITLE.match(line, end):
            continue  # "Panel 1: Tides, 9:30–11:00"
        elif at >= reach and _begins_row(line, low, at, kind, signs.opens, whole=whole, named=named):
            yield at
            low, reach, named = at, end, False
        named = named or kind == "name"


def _begins_row(line: str, low: int, at: int, kind: str, opens: frozenset[str], *, whole: bool, named: bool) -> bool:
    """Whether a row begins at a cut, by what stands before it from where the last one began, with a name or not."""
    before = _DASH.sub("", line[low:at])
    if kind in _ALONE:
        # "Chair: Ms. NAME • Director of X"
        aside = kind == "bullet" and not whole and line[low] not in _DIGITS and before[-1:] != ":"
        return not aside or _WHOLE.search(before) is not None
    last = before.rsplit(None, 1)[-1:]
    if not last or not may_begin_row(line, at) or last[0].lower() in opens:
        return False
    if _ONLY_HOURS.match(before):
        return whole and kind != "gap"
    if kind != "topic" and (whole or kind != "name"):
        return True
    # A name: behind an entry with a name and more, or the title of the row.
    entry = _WHOLE.search(before)
    if entry is None:
        titled = _CLOCKED.match(line, low) is not None
        # "… DIRECTOR OF / THE ROPE INSTITUTE MESSAGE FROM MR. NAME"
        return kind == "name" and (titled or (named and low == 0 and before.isupper()))
    # "Mme NAME, Ligue des quais M. NAME", but "Ouverture, par la directrice Mme NAME"
    served = named and _SERVED.search(before) is not None
    return served or len(before) < at - low - 1 or _ENDS_ENTRY.search(before) is not None


def _letters(line: str, begin: int) -> list[int]:
    """Where parts begin that are lettered one after the other (``A. Ports Chair: NAME B. Tides Chair: NAME``)."""
    found = list(_LETTER.finditer(line, begin))
    lettered = len(found) > 1 and [m[1] for m in found] == [chr(ord("A") + i) for i in range(len(found))]
    led = lettered and all(": " in line[a.end() : b.start()] for a, b in pairwise(found))
    return [m.start() for m in found] if led else []


def _has_labels(line: str, cuts: re.Pattern[str], fewest: int) -> bool:
    """Whether labels of roles with a colon begin amid a line (``… Chair: NAME, post Speakers: NAME, …``)."""
    if line.count(": ") < fewest:
        return False
    return sum(_kind(m) == "label" for m in cuts.finditer(line, 1)) >= fewest


def _clocks(line: str) -> list[tuple[int, tuple[int, int]]]:
    """Where hours without an end stand before titles in a line, and what they are."""
    found = (m for m in _CLOCK.finditer(line) if not _WITHIN_ROW.search(line, 0, m.start()))
    return [(m.start(), (int(m[1]), int(m[2]))) for m in found]


def _single_hours(line: str) -> set[int] | None:
    """Where hours without an end stand before titles (``9:00 Opening … 9:30 Panel 1``), where several do so one after
    the other in a line that holds little else."""
    found = _clocks(line)
    # The hours of a second day begin anew.
    falls = sum(a > b for (_, a), (_, b) in pairwise(found))
    if len(found) <= _SEVERAL or falls * _SEVERAL > len(found) or len(line) > len(found) * _LONGEST:
        return None
    return {at for at, _ in found}


def _rising_hours(line: str, begin: int) -> set[int]:
    """The same of a line that an hour or a day begins, where each is later than the one before."""
    found = _clocks(line)
    rises = all(a < b for (_, a), (_, b) in pairwise(found))
    return {at for at, _ in found if at > begin} if rises else set()
