"""The weights of :mod:`ingest.weighing`: made of annotated papers that the rules have not seen.

    python -m tests.weighing collect {roles,names} PATH [PATH …] --to ROWS.jsonl.gz [--apart]
    python -m tests.weighing fit {roles,names} ROWS.jsonl.gz [ROWS.jsonl.gz …] --to ingest/weighing/{roles,names}.tsv

``collect`` appends a row for each name of the papers in a folder, or of a file of marked excerpts
(:mod:`tests.weighing.marked`). ``fit`` needs scikit-learn (``pip install -e '.[weighing]'``).
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from ingest.knowledge import load_knowledge
from tests.weighing.fitting import FITS, fitted
from tests.weighing.papers import papers
from tests.weighing.rows import Row, names_of, roles_of

__all__ = ["collect", "main", "read_rows"]

_OF = {"roles": roles_of, "names": names_of}


def collect(which: str, paths: Iterable[Path], to: Path, *, apart: bool = False) -> int:
    """Append the rows of these papers to a file, all of them or, where one can't be read, none; how many there were.

    ``apart`` tells of papers that were written to teach: what rules find there is no measure for others.
    """
    knowledge = load_knowledge()
    found = (paper for path in paths for paper in papers(path, apart=apart))
    rows = [row for paper in found for row in _OF[which](paper, knowledge)]
    lines = (json.dumps([row.paper, row.answer, row.signs], ensure_ascii=False) for row in rows)
    if rows:
        with to.open("ab") as out:
            out.write(gzip.compress("".join(f"{line}\n" for line in lines).encode()))
    return len(rows)


def read_rows(paths: Iterable[Path]) -> Iterator[Row]:
    """The rows of these files."""
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                paper, answer, signs = json.loads(line)
                yield Row(paper, answer, tuple(signs))


def main(arguments: Sequence[str] | None = None) -> None:
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("collect", "fit"))
    parser.add_argument("which", choices=tuple(_OF))
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument("--to", type=Path, required=True, metavar="FILE")
    parser.add_argument("--apart", action="store_true", help="papers that were written to teach")
    asked = parser.parse_args(arguments)
    if asked.what == "collect":
        count = collect(asked.which, asked.paths, asked.to, apart=asked.apart)
        if not count:
            parser.error(f"{asked.paths[0]}: no NAME.txt beside a NAME/participations.jsonl that names somebody")
        print(f"{count} rows added to {asked.to}")
        return
    lines = fitted(list(read_rows(asked.paths)), FITS[asked.which])
    asked.to.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} lines written to {asked.to}")


if __name__ == "__main__":
    main()
