"""Letters before or behind names for what their bearers do, which the legend of a paper explains: its words instead.

::

    Key: [M] moderator  [P] panellist  [V] by video link

    9:30 Panel 1: Who owns the shore?
    [M] Ada ROE, Director, Port of Ea
    [P] Ari VEA, Minister of Quays [V]

A legend stands on one row or has a row for each letter; it sets letters in brackets or a sign after them
(``M = moderator``), or stands behind its words (``Moderator (M), Speaker (S)``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

__all__ = ["RoleKeys"]

_LONGEST = 300
_FEWEST = 2
_CODE = r"[A-Z]{1,3}"
_MEANING = r"[^\W\d_][\w' -]{1,40}?[^\W_]"
# "[M] moderator", "M = moderator", "(M): moderator"; a letter or a bracket, a mark or a gap ends what it means.
_GIVEN = re.compile(
    rf"(?<!\S)(?P<code>[\[(<]{_CODE}[\])>]|{_CODE}(?=\s?[=:→]|\s[–—-]\s))\s*(?:[=:→–—-]\s*)?(?P<meaning>{_MEANING})"
    rf"(?=\s*(?:$|[,;|/•·.]|\s{{2}}|[\[(<]{_CODE}[\])>]|\s{_CODE}(?:\s?[=:→]|\s[–—-]\s)|\s[^\w\s]\s?=))"
)
_BEHIND = re.compile(
    rf"(?<![\w'-])(?P<meaning>[^\W\d_][\w'-]*(?: [\w'-]+){{0,3}}?)\s?(?P<code>[\[(]{_CODE}[\])])"
    r"(?=\s*(?:$|[\s,;|/•·.]))"
)
# One set of characters comes first, what stands before it is looked at after: the engine then skips all others.
_MAY_EXPLAIN = re.compile(
    rf"[\[(<A-Z](?:(?<=[\[(<]){_CODE}[\])>]|(?<=[A-Z])(?<!\S.)[A-Z]{{0,2}}(?:\s?[=:→]|\s[–—-]\s))"
)
_BRACKETS = "[]()<>"


@dataclass(frozen=True, slots=True)
class RoleKeys:
    """Finds them; ``role`` is the label of a role with its colon, ``speaker`` that of a mere speaker,
    ``legend`` how a legend may begin."""

    role: re.Pattern[str]
    speaker: re.Pattern[str]
    legend: re.Pattern[str]

    def places(self, rows: Sequence[str]) -> dict[int, list[tuple[int, int, str]]]:
        """By row, where such letters stand, and what is to stand there."""
        legend = self._legend(rows)
        if legend is None:
            return {}
        first, last, meanings = legend
        uses = _uses(meanings)
        others = ((i, row) for i, row in enumerate(rows) if not first <= i <= last)
        found = {i: [(*use.span(), self._written(use, meanings)) for use in uses.finditer(row)] for i, row in others}
        return {i: places for i, places in found.items() if places}

    def _written(self, use: re.Match[str], meanings: dict[str, str]) -> str:
        meaning = meanings[(use["lead"] or use["end"]).strip(_BRACKETS)]
        # Who speaks in the row of an opening opens.
        if not self._is_role(meaning) or (use["lead"] and self.speaker.fullmatch(f"{meaning}:")):
            return ""
        return f"{meaning.capitalize()}: " if use["lead"] else f" ({meaning})"

    def _is_role(self, meaning: str) -> bool:
        return self.role.fullmatch(f"{meaning}:") is not None

    def _legend(self, rows: Sequence[str]) -> tuple[int, int, dict[str, str]] | None:
        """The first and the last row of the legend and what its letters mean, as they stand there."""
        run: dict[str, str] = {}
        begun = 0
        explained = [dict(_explained(row)) for row in rows]
        for i, given in enumerate(explained):
            # One letter a row: the legend goes on as long as rows explain one.
            run, begun = ({**run, **given}, begun) if given and run else (given, i)
            goes_on = i + 1 < len(rows) and bool(explained[i + 1])
            if len(run) >= _FEWEST and not goes_on and self._is_legend(rows, begun, run):
                return begun, i, run
        return None

    def _is_legend(self, rows: Sequence[str], first: int, meanings: dict[str, str]) -> bool:
        roles = sum(map(self._is_role, meanings.values()))
        told = any(self.legend.match(row) for row in rows[max(0, first - 1) : first + 1])
        return roles >= (1 if told else _FEWEST)


def _explained(row: str) -> Iterator[tuple[str, str]]:
    """The letters of a row with what they mean."""
    if len(row) > _LONGEST or not _MAY_EXPLAIN.search(row):
        return
    before = [(m["code"].strip(_BRACKETS), m["meaning"]) for m in _GIVEN.finditer(row)]
    behind = [(m["code"].strip(_BRACKETS), m["meaning"]) for m in _BEHIND.finditer(row)]
    # "Moderator (M)": the letters are those with which the words begin.
    if len(behind) >= _FEWEST and all(meaning[0].upper() == code[0] for code, meaning in behind):
        before = behind
    yield from before


def _uses(meanings: dict[str, str]) -> re.Pattern[str]:
    """The letters before a name that begins a row, with a bracket or a mark, and in brackets behind words."""
    codes = "|".join(sorted(map(re.escape, meanings), key=len, reverse=True))
    framed = rf"(?:\[(?:{codes})\]|\((?:{codes})\)|<(?:{codes})>)"
    return re.compile(
        rf"(?P<lead>(?<!.)(?:{framed}|(?:{codes})(?=\s?[:–—▸»=]|\s-\s)))\s*(?:[:–—▸»=-]\s*)?(?=[^\W\d_a-zß-ÿ])"
        rf"|(?<=\w)\s?(?P<end>{framed})(?=\s*(?:$|[,;.:/|–—]|\s))"
    )
