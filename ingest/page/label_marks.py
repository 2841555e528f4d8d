"""Labels before names, whatever mark a paper sets between them (``Chair | Ms. NAME``, ``Chair.- Ms. NAME``): a colon.

Which marks stand for one, the paper tells itself: those that stand between the labels of roles and names.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

__all__ = ["MARK", "LabelWords", "with_colons"]

MARK = "\x1e"
"""What is left of a longer mark behind the colon and the blank in its place; alone, it stands for both."""

# A word gives none of its letters back: no mark stands amid one, but a stroke may end it.
_WORD = r"[^\W\d_]\w*+(?:['/-]++\w++)*+['-]*+(?:\([^\W\d_]{1,6}\))?+"
_NO_MARK = r"\"'“(\[{¿¡&,*<\x1f"
# Blanks alone are none, as stand between the words of any line: that is asked first.
_MARKS = rf"(?=[^\S\n\t]*(?:\t|[^\w\s{_NO_MARK}]))[^\w\n{_NO_MARK}]{{1,8}}"
# "Moderator | Ms. NAME", "[Moderator] Ms. NAME": one to five words that begin a line or a cell's, after a bullet or in
# brackets, and what parts them from a name. The engine skips all but what a line or a cell begins after.
_BEFORE_NAME = re.compile(
    rf"[\n\x1f][^\w\n]{{0,6}}?([(\[«]?)\s?({_WORD}(?: {_WORD}){{0,4}}+)(?:\*\*|</\w+>)?({_MARKS})"
    r"(?=[^\W\d_a-zà-ÿ]|[a-z]{2,5}\.? [A-ZÀ-Þ])"
)
_SMALL_TITLE = re.compile(r"[a-z]{2,5}\.? (?=[A-ZÀ-Þ])")
_DASHES = frozenset("-–—")
_ENDS = frozenset(("", ".", ";", "!", "?", "…"))
_CLOSING = {"(": ")", "[": "]", "«": "»"}
_BRACKETS = frozenset(")]")  # without the opening one, a blank marks no label
_FEWEST = 2  # labels of roles before a mark, in a paper that sets it behind other labels too


@dataclass(frozen=True, slots=True)
class LabelWords:
    """What tells labels and names, of all languages: ``role`` is the label of a role up to its colon, ``post`` how a
    post begins, ``titled`` a form of address before a name, ``name`` a whole name without one."""

    role: re.Pattern[str]
    post: re.Pattern[str]
    titled: re.Pattern[str]
    name: re.Pattern[str]


def with_colons(source: str, words: LabelWords | None) -> str:
    """The source with a colon between labels and the names after them; as many characters as before."""
    if words is None:
        return source
    source = "\n" + source
    found = [m for m in _BEFORE_NAME.finditer(source) if _parts(m)]
    before = [_Before.read(m, source, words) for m in found]
    marks = Counter(b.core for b in before if b.role and b.name)
    pieces, low = [], 0
    for match, label in zip(found, before, strict=True):
        if label.is_one(usual=marks[label.core] >= _FEWEST):
            at, end = match.span(3)
            framed = " " if match[1] else ""
            begun = match.start(2)
            # "moderator » NAME": a small letter would go on with the line above.
            pieces += [source[low : match.start(1)], framed, source[match.end(1) : begun], source[begun].upper()]
            pieces.append(source[begun + 1 : at])
            pieces.append(": ".ljust(end - at, MARK) if end > at + 1 else MARK)
            low = end
    return "".join([*pieces, source[low:]])[1:]


@dataclass(frozen=True, slots=True)
class _Before:
    """What stands before a mark and after it: whether the label is a role's, and a name ``titled`` or not."""

    core: str
    framed: bool
    role: bool
    named: bool
    titled: bool
    name: bool

    @classmethod
    def read(cls, match: re.Match[str], source: str, words: LabelWords) -> _Before:
        label, small = match[2], _SMALL_TITLE.match(source, match.end())
        after = small.end() if small else match.end()  # "Moderator » dr Ada ROE"
        titled = words.titled.match(source, after) is not None
        name = titled or words.name.match(source, after) is not None
        # "Opening by Mr. NAME": the stop is the form of address's own.
        address = words.titled.match(source, match.start(2) + label.rfind(" ") + 1) is not None
        # "President of the Institute – Ms. NAME": a post is no label.
        named = address or any(other.match(label) for other in (words.name, words.titled, words.post))
        role = name and not address and words.role.fullmatch(f"{label}:") is not None
        return cls(_core(match[3]), bool(match[1]), role, named, titled, name)

    def is_one(self, *, usual: bool) -> bool:
        """Whether it is a label before a name; a dash before words in capitals may as well be one within a title."""
        if _DASHES.issuperset(self.core):
            return (self.role and (self.titled or usual)) or (self.titled and usual and not self.named)
        return self.role or (self.name and usual and not (self.named or self.framed))


def _core(mark: str) -> str:
    """A mark without the blanks around it; of one that is none but a tab, that tab."""
    core = "".join(mark.split())
    return "\t" if core in _ENDS and "\t" in mark else core


def _parts(match: re.Match[str]) -> bool:
    """Whether what stands behind a label may stand for a colon and is none already."""
    frame, mark, core = match[1], match[3], _core(match[3])
    if core[:1] != _CLOSING[frame] if frame else core[:1] in _BRACKETS:
        return False
    if core == ":":
        return mark == ":" or "\t" in mark
    if core and _DASHES.issuperset(core):
        return mark[0].isspace() and mark[-1].isspace()
    # A gap alone sets lists of officers in columns.
    return core not in _ENDS and (mark[-1].isspace() or core[-1] in "|:")
