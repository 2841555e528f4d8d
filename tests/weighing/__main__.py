"""The weights of :mod:`ingest.weighing`: made of annotated papers that the rules have not seen.

    python -m tests.weighing collect FOLDER [FOLDER …] --to rows.jsonl.gz
    python -m tests.weighing fit rows.jsonl.gz [rows.jsonl.gz …] --to ingest/weighing/weights.tsv

``collect`` appends a row for each name. ``fit`` needs scikit-learn (``pip install -e '.[weighing]'``).
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from ingest.knowledge import load_knowledge
from tests.weighing.fitting import fitted
from tests.weighing.rows import Row, rows_of

__all__ = ["collect", "main", "read_rows"]


def collect(folders: Iterable[Path], to: Path) -> int:
    """Append the rows of these folders' papers to a file, all of them or, where one can't be read, none; how many there
    were."""
    knowledge = load_knowledge()
    rows = [row for folder in folders for row in rows_of(folder, knowledge)]
    lines = (json.dumps([row.paper, row.role, row.signs], ensure_ascii=False) for row in rows)
    if rows:
        with to.open("ab") as out:
            out.write(gzip.compress("".join(f"{line}\n" for line in lines).encode()))
    return len(rows)


def read_rows(paths: Iterable[Path]) -> Iterator[Row]:
    """The rows of these files."""
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                paper, role, signs = json.loads(line)
                yield Row(paper, role, tuple(signs))


def main(arguments: Sequence[str] | None = None) -> None:
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("collect", "fit"))
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument("--to", type=Path, required=True, metavar="FILE")
    asked = parser.parse_args(arguments)
    if asked.what == "collect":
        count = collect(asked.paths, asked.to)
        if not count:
            parser.error(f"{asked.paths[0]}: no NAME.txt beside a NAME/participations.jsonl that names somebody")
        print(f"{count} rows added to {asked.to}")
        return
    lines = fitted(list(read_rows(asked.paths)))
    asked.to.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} lines written to {asked.to}")


if __name__ == "__main__":
    main()
