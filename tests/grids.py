"""Grids of layouts: the same known facts printed in many settings, so that what is lost can be laid to how it was set.

A grid names its axes (how a heading, an hour, a name is set) and prints an invented paper for one value of each.
Tests take the settings that bring every value together with every other once; `python -m tests.grids MODULE` shows for
each value how many facts were read otherwise, and the papers that lost most.
"""

from __future__ import annotations

import random
import sys
from collections import Counter, OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module

from allpairspy import AllPairs

from ingest.convert import convert
from ingest.records import Conversion
from ingest.source import Source, source_of
from tests.ingesting import knowledge

__all__ = ["Grid", "Setting"]

Setting = Mapping[str, str]
"""The value of each axis; while settings are drawn, that of the first axes alone."""


def _any(_: Setting) -> bool:
    return True


@dataclass(frozen=True)
class Grid:
    """What is printed, in which settings, and how what was read of it is told.

    `printed` gives the text of a setting in a language and the facts in it, `read` those that a conversion of a text
    holds; both tell a fact as one line. `allowed` says which values go together: it is asked of settings that are not
    whole yet. `file` is the name of the printed file, whose ending says its format.
    """

    axes: Mapping[str, Sequence[str]]
    printed: Callable[[str, Setting], tuple[str | bytes, set[str]]]
    read: Callable[[Conversion, str], set[str]]
    allowed: Callable[[Setting], bool] = _any
    file: str = "meeting.txt"

    def settings(self) -> list[Setting]:
        """Settings in which each two values of different axes meet, the same in every run."""
        rows = AllPairs(OrderedDict(self.axes), filter_func=lambda row: self.allowed(self._named(row)))
        return [self._named(list(row)) for row in rows]

    def drawn(self, number: int, fixed: Setting, seed: int = 1) -> list[Setting]:
        """So many settings by chance, with some values fixed."""
        chance, found = random.Random(seed), list[Setting]()
        while len(found) < number:
            setting = {axis: fixed.get(axis) or chance.choice(values) for axis, values in self.axes.items()}
            if self.allowed(setting):
                found.append(setting)
        return found

    def source(self, language: str, setting: Setting) -> Source:
        """The text of what is printed, as it would have been read from a file."""
        printed = self.printed(language, setting)[0]
        return source_of(printed if isinstance(printed, bytes) else printed.encode(), self.file)

    def faults(self, language: str, setting: Setting) -> list[str]:
        """What is missing (-) and what was read that is not there (+), as lines."""
        told, source = self.printed(language, setting)[1], self.source(language, setting)
        found = self.read(convert(source, knowledge()), source.text)
        return [f"- {line}" for line in sorted(told - found)] + [f"+ {line}" for line in sorted(found - told)]

    def _named(self, row: Sequence[str]) -> Setting:
        return dict(zip(self.axes, row, strict=False))


def _shares(grid: Grid, language: str, settings: Sequence[Setting]) -> list[tuple[int, Setting, list[str]]]:
    """The settings with most faults first; prints for each value of each axis the share of facts that were missing."""
    told, lost, papers = Counter[tuple[str, str]](), Counter[tuple[str, str]](), []
    for setting in settings:
        faults = grid.faults(language, setting)
        missing = sum(fault.startswith("-") for fault in faults)
        for value in setting.items():
            told[value] += len(grid.printed(language, setting)[1])
            lost[value] += missing
        papers.append((len(faults), setting, faults))
    for axis, values in grid.axes.items():
        known = [value for value in values if told[axis, value]]
        print(f"  {axis:<12}", "  ".join(f"{v} {1 - lost[axis, v] / told[axis, v]:.2f}" for v in known))
    return sorted(papers, key=lambda paper: -paper[0])


def main(module: str, *arguments: str) -> None:
    """Shows a module's GRID: by language, drawn (`number=150`), fixed (`axis=value`), with the worst (`show=3`)."""
    given = dict(argument.split("=", 1) for argument in arguments)
    number, show, seed = (int(given.pop(key, default)) for key, default in [("number", 150), ("show", 0), ("seed", 1)])
    languages = given.pop("languages", "en,fr,es").split(",")
    grid: Grid = import_module(module).GRID
    for language in languages:
        print(language)
        for faulty, setting, faults in _shares(grid, language, grid.drawn(number, given, seed))[:show]:
            if faulty:
                print("-----", dict(setting), grid.source(language, setting).text, *faults, sep="\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
