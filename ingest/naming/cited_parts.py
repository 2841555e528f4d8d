"""Parts of frameworks that a text cites by numbers: lists of them (``articles 3 and 10 of the Convention``, ``SDGs 1, 4
and 10``), targets, which no other instrument numbers so, and objectives of the compact or the goals named last."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from ingest.gazetteer import Match
from ingest.lexicon import Lexicon, caseless, unpreceded
from ingest.page.words import Words
from ingest.registry import Label, Registry

__all__ = ["NO_KINDS", "CitedParts", "behind", "last_number", "listed_numbers", "of_goal", "part_of"]

NO_KINDS = frozenset(("of", "complement", "definite", "inside", "conventions", "issued"))
"""Lists of the lexicon's ``[parts]`` that are no kinds of parts."""
_NUMBER = r"(?:\d{1,3}(?:\.(?:\d{1,2}|[a-z])(?:\.\d)?)?|[ivx]{1,5})(?!\w|\.\w)"
_BRACKET = r"(?:\s?\([^()]{1,60}\)){0,2}"  # "12 (4)", "5 (gender equality)"
_EACH = re.compile(_NUMBER, re.IGNORECASE)
_IN_BRACKET = re.compile(r"\([^()]*\)")
_LAYER = "framework"
_COMPACT, _GOALS = "framework/gcm", "framework/sdg"
_OF_GOALS = ("/sdg", "2030")  # how the keys of the goals and of the agenda that sets them end
_SPACE = re.compile(r"\s")
_GAP = r"[^\S\n]*\n?[^\S\n]*"  # no further than the next line: an empty one parts a heading from its text
_GOAL_KINDS = frozenset(("goal", "target", "indicator"))
_JOINING = (",", "/", "&", "+")
_OBJECTIVES, _LAST_GOAL = 23, 17
_REACH = 3000  # code points within which a framework named before is the one meant
_IN_ONE = 80  # code points of a bracket that ends with a part
_NEXT = 400  # … and within which it is for an objective in small letters
_LONGEST_RANGE = 12

Numbers = list[tuple[int, int, str]]
"""Offsets of numbers of parts, and the numbers; those within a range have the range's offsets."""


def listed_numbers(lexicon: Lexicon, group: str = "all") -> str:
    """A piece of a pattern: the number of a part, or a list or range of numbers that a conjunction ends."""
    conjunction = lexicon.any_of("grammar", "and")
    until = "|".join(word for word in lexicon.words("dates", "range_words") if word.isalpha())
    one = _NUMBER + _BRACKET
    further = rf"(?:\s*,\s*{one}){{0,16}}\s*,?\s+{conjunction}\s+{one}|(?:[-–]|\s(?:{until or '(?!)'})\s){one}"
    # "(SDG 11, 10.7)": a list that its bracket or sentence ends needs no conjunction.
    further += rf"|(?:\s*[,/&+]\s*{one}){{1,16}}(?=\s*[)\].;:]|\s*$)"
    return rf"(?:{lexicon.any_of('documents', 'number')}\s*)?(?P<{group}>{one}(?:{further})?)"


def _whole(ref: str) -> str:
    """The framework of which this is, or is a part."""
    return "/".join(ref.split("/", 2)[:2])


def behind(lexicon: Lexicon) -> str:
    """A piece of a pattern: what may stand between the name of a framework and a part of it that is told with it
    (``, in particular its``)."""
    return rf"{_GAP}[,:]?{_GAP}[(\[]?(?:{lexicon.any_of('parts', 'inside')}\s?){{0,3}}"


def last_number(listed: str) -> str:
    """The last number of a list as a text in lower case has it.

    >>> last_number("5 (the quays) and 12 (4)")
    '12'
    """
    *_, last = _EACH.finditer(_IN_BRACKET.sub(" ", listed))
    return last[0]


def part_of(ref: str, kinds: Sequence[str], number: str, registry: Registry) -> str | None:
    """The ref of a part of a framework; None where it has none of that kind, or none with that number."""
    if ref == _GOALS:
        top, _, of_top = number.partition(".")
        number = number if "." not in of_top else number.rpartition(".")[0]  # indicator 10.7.1 is of target 10.7
        known = f"{ref}/{'target' if '.' in number else 'goal'}/{number}"
        return known if top.isdigit() and 1 <= int(top) <= _LAST_GOAL else None
    if number.count(".") > 1:
        return None
    allowed = registry.part_kinds.get(ref, set())
    wanted = ("objective", "goal") if kinds[:1] == ["goal"] else kinds
    kind = next((k for k in wanted if k in allowed), None)
    if kind == "article":  # its paragraph may stand with it: 22.8
        number = number.partition(".")[0]
    beyond = ref == _COMPACT and kind == "objective" and not (number.isdigit() and 1 <= int(number) <= _OBJECTIVES)
    return f"{ref}/{kind}/{number}" if kind and not beyond else None


def of_goal(goal: str, target: str, registry: Registry) -> str | None:
    """The ref of a target that a text numbers within its goal (``target 7 of Goal 10``), where there is such a one."""
    ref = f"{_GOALS}/target/{goal}.{target}"
    return ref if ref in registry.parts else None


class CitedParts:
    """Reads the numbers of parts in one text."""

    def __init__(
        self, text: str, words: Words, lexicon: Lexicon, registry: Registry, frameworks: Sequence[Match]
    ) -> None:
        self.text, self.words, self.lexicon, self.registry = text, words, lexicon, registry
        self._named = sorted((m for m in frameworks if m.layer == _LAYER), key=lambda m: (m.start, -m.end))
        self._starts = [m.start for m in self._named]
        names = (x.text for x in registry.labels_of(_GOALS) if x.form == "name" and x.language == lexicon.code)
        self._rests = tuple(sorted({name.split(" ", 2)[2].lower() for name in names if name.count(" ") > 1}))
        lexicon.equip(self, CitedParts._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._beside = caseless(behind(lexicon))
        self._kinds = [k for k in lexicon.kinds("parts") if k not in NO_KINDS]
        self._objective = caseless(lexicon.any_of("parts", "objective"))

    def matches(self) -> Iterator[Match]:
        """A match for each part whose number does not stand right beside its framework's name."""
        words = "|".join(
            f"(?P<k{i}>{'|'.join(w for w in self.lexicon.words('parts', kind) if w[0].isalpha())})"
            for i, kind in enumerate(self._kinds)
        )
        numbers, of = listed_numbers(self.lexicon), self.lexicon.any_of("parts", "of")
        pattern = caseless(rf"(?<!\w)(?<!\w-)(?:{words})\s+{numbers}(?P<of>\s*,?\s*{of}(?:\s|(?<=['’])))?")
        for found in self.words.matches(pattern):
            kinds = [k for i, k in enumerate(self._kinds) if found[f"k{i}"]]
            yield from self._of_kind(found, kinds)
        more = caseless(rf"(?:\s+|\s?(?P<opened>\()){numbers}(?![%/]|\s%)")
        yield from self._glued()
        for match in self._named:
            if match.labels[0].ref == _GOALS and (after := more.match(self.words.text, match.end)):
                each = self._numbers(after)
                yield from self._parts(_GOALS, [], each if after["opened"] and len(each) > 1 else each[1:])

    def _glued(self) -> Iterator[Match]:
        """Goals and targets whose number stands right behind the short form for the goals (``SDG16``)."""
        short = sorted({x.text for x in self.registry.labels_of(_GOALS) if x.form == "acronym"}, reverse=True)
        if any(form in self.text for form in short):
            number = r"(?P<n>\d{1,2}(?:\.(?:\d{1,2}|[a-z]))?)"
            goal = re.compile(rf"(?:{'|'.join(map(re.escape, short))}){number}(?!\w)")
            for found in unpreceded(goal, self.text, 0, len(self.text)):
                yield from self._parts(_GOALS, [], [(*found.span(), found["n"])])

    def _of_kind(self, found: re.Match[str], kinds: list[str]) -> Iterator[Match]:
        """The parts that a word for a kind and its numbers name, but what the framework's own mention names."""
        start, numbers = found.start(), self._numbers(found)
        i = bisect_right(self._starts, start)
        last = self._named[i - 1] if i else None
        following = self._named[i] if i < len(self._named) else None
        if last and start < last.end:
            return  # "Sustainable Development Goals 5"
        after = following if following and found["of"] and following.start == found.end() else None
        # A goal that stands by its number is a mention of its own but in "SDG target 10.7".
        own = last is not None and last.labels[0].ref.endswith(_OF_GOALS)
        beside = _SPACE if own else self._beside
        before = last if last and beside.fullmatch(self.words.text, last.end, start) else None
        of = after or before
        ref = of.labels[0].ref if of else ""
        if (ref.endswith("2030") and set(kinds) & _GOAL_KINDS) or (not after and self._durable(found, kinds)):
            yield from self._parts(_GOALS, kinds, numbers, start)
        elif not part_of(ref, kinds, numbers[0][2], self.registry):
            yield from self._parts(self._implied(found, kinds, following), kinds, numbers, start)
        else:
            yield from self._told_with(of, ref, kinds, numbers[:-1] if after else numbers[1:])

    def _told_with(self, of: Match | None, ref: str, kinds: list[str], numbers: Numbers) -> Iterator[Match]:
        """Parts told with the name of their framework, which has one of them: all are one mention with it; each goal
        is one of its own."""
        if of is not None and ref != _GOALS:
            numbers = [(of.start, of.end, number) for _, _, number in numbers]
        yield from self._parts(ref, kinds, numbers)

    def _durable(self, found: re.Match[str], kinds: list[str]) -> bool:
        """Whether the rest of the goals' name follows a number (``objectif 8 de développement durable``)."""
        return bool(found["of"]) and "goal" in kinds and self.words.text.startswith(self._rests, found.end())

    def _implied(self, found: re.Match[str], kinds: list[str], following: Match | None) -> str | None:
        """Of what a part is that stands by its number alone."""
        last = self._numbered_before(found.start())
        ref = _whole(last.labels[0].ref) if last else ""
        of_goals = ref.endswith(_OF_GOALS)
        # "Goal 10.7" where the goals were named
        dotted = all("." in n for _, _, n in self._numbers(found)) and not self._in_hundred(found)
        if dotted and ("target" in kinds or (of_goals and _GOAL_KINDS & set(kinds))):
            return _GOALS
        alone = not found["of"] and {"goal", "objective"} & set(kinds)
        near = following is not None and following.start <= found.end("all") + 2
        if not alone or near or last is None or self._counts(found):
            return None
        if not self.text[found.start()].isupper():  # the goals of a plan have numbers too
            return _COMPACT if ref == _COMPACT and found.start() - last.start <= _NEXT else None
        if ref == _COMPACT:
            return _COMPACT if self._objective.match(self.words.text, found.start()) else _GOALS
        return _GOALS if of_goals else None

    def _numbered_before(self, start: int) -> Match | None:
        """The framework named last before; treaties, which have articles, are passed over where the text names but one
        whose goals or objectives have numbers."""
        for i in range(bisect_right(self._starts, start) - 1, -1, -1):
            match = self._named[i]
            if start - match.start > _REACH:
                return None
            if "article" not in self.registry.part_kinds.get(_whole(match.labels[0].ref), ()):
                return match
            if self._has_both:
                return None
        return None

    @cached_property
    def _has_both(self) -> bool:
        """Whether the text names both the compact, which has objectives, and the goals."""
        named = {_whole(m.labels[0].ref) for m in self._named}
        return _COMPACT in named and any(ref.endswith(_OF_GOALS) for ref in named)

    def _counts(self, found: re.Match[str]) -> bool:
        """Whether the number is of something else: ``Objective 3 %``, ``Goal 3)``, but ``(fair pay, objective 3)``."""
        opened = self.text.rfind("(", found.start() - _IN_ONE, found.start())
        in_brackets = opened > self.text.rfind(")", found.start() - _IN_ONE, found.start())
        after = self.text[found.end() : found.end() + 1]
        return after == "/" or (after == ")" and not in_brackets) or self._in_hundred(found)

    def _in_hundred(self, found: re.Match[str]) -> bool:
        return self.text.startswith(("%", " %", "\xa0%", "\u202f%"), found.end())

    def _numbers(self, found: re.Match[str]) -> Numbers:
        low, high = found.span("all")
        hidden = _IN_BRACKET.sub(lambda m: " " * len(m[0]), self.words.text[low:high])
        each = [(low + m.start(), low + m.end(), m[0]) for m in _EACH.finditer(hidden)]
        if len(each) == 2 and not self._joined(each):
            (start, _, first), (_, end, final) = each
            if first.isdigit() and final.isdigit() and 1 < int(final) - int(first) <= _LONGEST_RANGE:
                each[1:1] = [(start, end, str(n)) for n in range(int(first) + 1, int(final))]
        return each

    def _joined(self, each: Numbers) -> bool:
        """Whether two numbers are a list and no range."""
        conjunction = caseless(rf"(?<!\w){self.lexicon.any_of('grammar', 'and')}(?!\w)")
        (_, end, _), (start, _, _) = each
        between = self.text[end:start]
        return any(mark in between for mark in _JOINING) or conjunction.search(self.words.text, end, start) is not None

    def _parts(self, of: str | None, kinds: list[str], numbers: Numbers, first: int | None = None) -> Iterator[Match]:
        """Matches for parts of a framework; that of the first may begin before its number. Objectives and articles of a
        list are one mention of several."""
        if first is not None and of != _GOALS:
            numbers = [(first, numbers[-1][1], number) for _, _, number in numbers]
        for i, (start, end, number) in enumerate(numbers):
            ref = part_of(of, kinds, number, self.registry) if of else None
            if ref and (of != _GOALS or ref in self.registry.parts):
                begin = first if first is not None and i == 0 else start
                label = Label(ref, self.text[begin:end], self.lexicon.code, "name", _LAYER)
                yield Match(begin, end, (label,))
