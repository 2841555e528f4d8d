"""How well papers are read for which no rule was written: precision, recall and F1 by language and kind of fact.

    python -m tests.unseen --scorer score.py [--set FOLDER …]

Each set is a folder with `corpus/NAME.txt`, invented papers whose names begin with their language (``es-``), and
`gold/NAME/`, what careful readers who do not know the rules found in them. ``closed`` papers are only measured: who
mends what is missed in one moves it to ``opened`` first, so that the closed half still tells of papers yet to come.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from pyoxigraph import Quad

from graph.tables import write_table
from tests.calibration import converted, scored

__all__ = ["SETS", "main", "rows"]

SETS = [Path(__file__).parent / "data" / "unseen" / half for half in ("opened", "closed")]
"""The two halves."""

_FACETS = ("participations", "persons", "statements", "states", "frameworks", "organizations")
_EXTRAS = ("post", "state")  # shares of the parts taken that have the right one
_LANGUAGES = ("en", "fr", "es")


def rows(folder: Path, scorer: Path) -> Iterator[tuple[str, ...]]:
    """Set, language, kind of fact, precision, recall, F1, how many to find; ``of parts``: the share that is right."""
    quads = converted(folder / "corpus")
    for language in _LANGUAGES:
        papers = sorted(folder.glob(f"gold/{language}-*"))
        if papers:
            yield from _rows_of(quads, folder, papers, language, scorer)


def _rows_of(
    quads: Sequence[Quad], folder: Path, papers: Sequence[Path], language: str, scorer: Path
) -> Iterator[tuple[str, ...]]:
    with tempfile.TemporaryDirectory() as gold:
        for paper in papers:
            (Path(gold) / paper.name).symlink_to(paper.resolve())
        found = scored(quads, folder / "corpus", Path(gold), scorer)
    for facet in (known for known in _FACETS if known in found):
        counts = found[facet]
        there = counts["tp"] + counts["fn"]
        if there:
            shares = (f"{counts[key]:.3f}" for key in ("p", "r", "f1"))
            yield folder.name, language, facet, *shares, str(int(there))
        for extra in _EXTRAS:
            if facet == "participations" and extra in counts:
                yield folder.name, language, f"{extra} of parts", f"{counts[extra]:.3f}", "", "", str(int(counts["tp"]))


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scorer", type=Path, required=True, help="the program that decides what is right")
    parser.add_argument("--set", type=Path, action="append", metavar="FOLDER", help="a set, instead of both halves")
    given = parser.parse_args(arguments)
    table = [row for folder in given.set or SETS for row in rows(folder, given.scorer)]
    write_table(("set", "language", "kind", "precision", "recall", "F1", "to find"), table, sys.stdout)


if __name__ == "__main__":
    main()
