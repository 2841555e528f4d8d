"""What parts names from posts in *this* paper: a slash, a bar, a gap, a full stop … where others have a comma.

No list of such marks is long enough, and each reader would need it. What stands again and again between somebody's
name and a post parts them, whatever it looks like; all later readers see a comma there::

    Moderator: Ms. Ada ROE / Director, Port of Ea
    Mr. Ari VEA / Minister of Quays
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from ingest.values import value

__all__ = ["PLAIN_MARK", "NameWords", "name_in", "parting_marks"]

PLAIN_MARK = ", "

_FEWEST = 3  # rows in which a mark parts a name from a post
_LONGEST, _SHORTEST_NAME, _LONGEST_NAME = 300, 5, 90
_PROSE = ".:;–—-"
# One sign of any kind, a full stop, a dash or a gap; what may stand within names and posts is none. What may begin one
# comes first, what stands before it is looked at after: the engine then skips all letters.
_NO_SIGN = r",'\"«»“”‘’\[\]{}&-"
_SIGN = rf"[^\w\s.(){_NO_SIGN}]"
_MARK = re.compile(
    rf"(?P<mark>[^\w){_NO_SIGN}](?<=[\w.)].)"
    rf"(?:(?<=\s)(?:\s*{_SIGN}(?:{_SIGN}|-)?\s*|\s*-{{1,2}}\s+|\s{{2,}}|\s*\()"
    rf"|(?<={_SIGN})(?:{_SIGN}|-)?\s*|(?<=[^\W\d_]{{2}}\.)-?\s+|(?<=\()))(?=[^\W\d_])"
)
_CLOSED = re.compile(r"[^(),]+,\s(?:[^()]|\([^()]*\))+(?P<close>\))[.;]?")
_ADDRESSED = re.compile(r"[\w ]{0,24},\s(?:[a-zà-ÿ]+\s|I\s|[¿¡])")
_SAID = ".!?…»”\"'"
_ASIDES = {sign: re.compile(rf"\s{sign}(?:\s+[a-zà-ÿ][\w'’]*(?:\s\S+){{3}}|\s*$)") for sign in "–—"}
"""The second of two dashes around words about somebody, by sign: small letters of a sentence go on behind it."""
_BLANK = re.compile(r"(?<=[^\W\d_])\s(?=[A-ZÀ-Þ])")
_LABEL = re.compile(r".*[:•|–—]\s+")
# "Moderator: Prof. ADA ROE-LI Keeper of quays"
_SHOUTED = re.compile(
    r"(?P<name>(?:[A-ZÀ-Þ]{2,}|Mª)(?:['’-][A-ZÀ-Þ]+)*(?:\s(?:[A-ZÀ-Þ]\.|[IY]|[A-ZÀ-Þ]{2,}(?:['’-][A-ZÀ-Þ]+)*))+)"
    r"\s(?=[A-ZÀ-Þ][a-zà-ÿ]{2})"
)
_BEFORE_SHOUTED = re.compile(r"(?:[^:]{2,40}:\s+)?(?:[A-ZÀ-Þ][\w.]{0,12}\s+){0,3}")
_TELLS_MORE = re.compile(r"[^,.;()]*")
_CAPITALS, _HYPHEN, _FEW_WORDS = "capitals", "hyphen", 4
_GLUED = re.compile(r"(?<=[^\W\d_])(?:-\s|\s-|-)(?=[A-ZÀ-Þ])")
_GAP, _ANY_GAP = re.compile(r"\s{3,}"), "  "


@dataclass(frozen=True, slots=True)
class NameWords:
    """What shows that a mark parts a name from a post, of all languages: ``name`` is a name, forms of address before it
    in the group of that name; ``titles`` are such forms alone, ``titled`` some before a capital; ``post`` is how a post
    begins, ``office`` a post in capitals and what leads on to whom it serves, ``body`` a body; ``leads`` what stands
    before a name amid a row (``and``); ``begins`` how a row begins that names nobody; ``is_name`` tells whether words
    without a form of address may be somebody's name, ``is_body`` whether they are the name of a body or a state,
    ``is_state`` of a state; ``stands_for`` leads on from a body to who is there for it (``Ea, represented by``)."""

    name: re.Pattern[str]
    titled: re.Pattern[str]
    titles: re.Pattern[str]
    post: re.Pattern[str]
    office: re.Pattern[str]
    body: re.Pattern[str]
    leads: re.Pattern[str]
    begins: re.Pattern[str]
    is_name: Callable[[str], bool]
    is_body: Callable[[str], bool]
    is_state: Callable[[str], bool]
    stands_for: re.Pattern[str]


@value
class _Parted:
    """A name and the mark behind it in a row; ``sure`` where it parts the name from what its bearer is beyond doubt,
    ``known`` where a post or a body follows."""

    row: int
    start: int
    end: int
    mark: str
    sure: bool
    known: bool
    close: int | None = None


def parting_marks(rows: Iterable[str], words: NameWords) -> dict[int, list[tuple[int, int, str]]]:
    """By row, the stretches that part a name from what its bearer is, where the paper does so in several rows, with
    what is to stand there: nothing for the end of a bracket."""
    # A row that begins in small letters goes on with another's sentence.
    short = ((i, text) for i, text in enumerate(rows) if len(text) < _LONGEST and not text[0].islower())
    found = [
        parted
        for i, text in short
        for parted in (
            *_parted(i, text, words),
            *(_in_capitals(i, text, words) or _run_on(i, text, words)),
            *(_hyphened(i, text, words) if "-" in text else ()),
        )
    ]
    sure = Counter(parted.mark for parted in found if parted.sure)
    others = Counter(parted.mark for parted in found if not (parted.sure or parted.known))
    marks: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
    for parted in found:
        habit = sure[parted.mark] >= max(_fewest(parted.mark), others[parted.mark])
        if habit and (parted.sure or parted.known or sure[parted.mark] >= 2 * others[parted.mark]):
            marks[parted.row].append((parted.start, parted.end, PLAIN_MARK))
            marks[parted.row] += [(at, at + 1, "") for at in (parted.close,) if at]
    return marks


def _fewest(mark: str) -> int:
    """Rows that show a habit: sentences have some marks, too, and tables gaps of any width."""
    return _FEWEST if mark[0] in _PROSE or (mark.isspace() and mark != " ") else 1


def _parted(row: int, text: str, words: NameWords) -> Iterator[_Parted]:
    """Each name of a row with a mark behind it that words follow."""
    low = 0
    for mark in _MARK.finditer(text):
        start, end = mark.span("mark")
        # Gaps are of any width where posts stand in a column, but not behind a name that has a cell before it.
        kind = mark["mark"].strip() or (mark["mark"] if _in_cell(text, low) else _ANY_GAP)
        # "Mr. NAME": a full stop that abbreviates ends nothing.
        if kind == "." and words.titles.search(text, low, end):
            continue
        name = name_in(text, low, start, words)
        low = low if name is None and kind in ".(" else end
        # A second gap: a table of more columns.
        if name is None or (kind.isspace() and _GAP.search(text, end)):
            continue
        # "NAME (Director, Port of Ea)", but "NAME (Ghana)", "NAME (Chair)"
        close = _CLOSED.fullmatch(text, end) if kind == "(" else None
        if kind == "(" and (close is None or not words.post.match(text, end)):
            continue
        if kind in _ASIDES and _ASIDES[kind].search(text, end):
            continue  # "Ms. NAME – Director of X – said": both belong to the sentence
        begun = words.post.match(text, end)
        # "Mr. NAME: Minister, we cannot wait.": whom somebody speaks to, not what they are.
        if begun and kind[0] in _PROSE and _ADDRESSED.match(text, begun.end()) and text.rstrip()[-1] in _SAID:
            continue
        post = begun is not None
        known = post or words.body.match(text, end) is not None
        # "Mr. NAME / Radio Tides", but "Mr. NAME: Ports and tides"
        apart = name["titled"] is not None and kind[0] not in _PROSE and (known or not kind.isspace())
        # "Ms. NAME / Mr. NAME", but "Ms. NAME / Professor Emeritus"
        other = words.titled.match(text, end) is not None
        if post or not other:
            yield _Parted(row, start, end, kind, (post or apart) and not other, known, close and close.start("close"))


def _run_on(row: int, text: str, words: NameWords) -> Iterator[_Parted]:
    """The name of a row that nothing but a blank parts from the post behind it, as where the cells of a table were run
    together (``Chair: Ms. NAME NAME Minister of Quays``)."""
    for blank in _BLANK.finditer(text):
        if words.office.match(text, blank.end()):
            label = _LABEL.match(text, 0, blank.start())
            name = name_in(text, label.end() if label else 0, blank.start(), words)
            titled = name is not None and name["titled"] is not None
            if name and (not titled or " " in text[name.end("titled") : name.end()]):
                yield _Parted(row, blank.start(), blank.end(), " ", titled or label is not None, True)
            return


def _hyphened(row: int, text: str, words: NameWords) -> Iterator[_Parted]:
    """The name of a row that a hyphen without a space on either side of it parts from a post (``Ada ROE- Minister of
    Quays``, ``Ada ROE-Minister of Quays``), and no post of two words (``Ada ROE Secretary-General``)."""
    for hyphen in _GLUED.finditer(text):
        start, end = hyphen.span()
        # "Ada ROE-VEA chair", "Ada ROE-Judge, Mayor of Ea": a surname of two words, unless the very next one is a post
        # that goes on.
        if text[end - 1].isspace():
            post = words.post.match(text, end)
        else:
            post = words.post.fullmatch(text, end, max(end, text.find(" ", end)))
        label = _LABEL.match(text, 0, start)
        low = label.end() if label else 0
        last = text.rfind(" ", low, start) + 1
        # "Vice-President"; a surname in capitals looks like the acronym before a post.
        if post is None or not last or words.post.match(text, last, start if text[last:start].isupper() else len(text)):
            continue
        name = name_in(text, low, start, words)
        if name and (name["titled"] is None or " " in text[name.end("titled") : name.end()]):
            yield _Parted(row, start, end, _HYPHEN, True, True)
            return


def _in_capitals(row: int, text: str, words: NameWords) -> list[_Parted]:
    """The whole name in capitals that begins a row, or follows its label, with a post or a body in small letters behind
    nothing but a blank (``ADA ROE VEA Keeper of quays, Port of Ea``), and no given name (``ROE VEA Ada``)."""
    found = []
    for shouted in _SHOUTED.finditer(text):
        low, start = shouted.span("name")
        titled = words.titles.search(text, 0, low) is not None
        first = _BEFORE_SHOUTED.fullmatch(text, 0, low) is not None
        # "Report by the Rapporteur, Dr. ADA ROE Keeper of quays"
        if not (first or titled) or words.begins.match(text, low) or name_in(text, low, start, words) is None:
            continue
        known = bool(words.post.match(text, start + 1) or words.body.match(text, start + 1))
        more = _TELLS_MORE.match(text, start + 1)
        told = more is not None and len(more[0].split()) >= _FEW_WORDS
        found.append(_Parted(row, start, start + 1, _CAPITALS, titled or known, known or told))
    return found


def _in_cell(text: str, low: int) -> bool:
    """Whether a gap stands before a place, and no label before that: a table of more columns, whose names and states
    are told by their columns."""
    before = text[:low]
    return before.endswith(_ANY_GAP) and not before.rstrip().endswith(":")


def name_in(text: str, low: int, high: int, words: NameWords) -> re.Match[str] | None:
    """The name that a stretch of a row is, or that ends it behind a word that leads to one."""
    if high - low < _SHORTEST_NAME:
        return None
    *_, low = (low, *(m.end() for m in words.leads.finditer(text, low, high)))
    if high - low > _LONGEST_NAME:
        return None
    found = words.name.fullmatch(text, low, high)
    return found if found and (found["titled"] or words.is_name(found[0])) else None
