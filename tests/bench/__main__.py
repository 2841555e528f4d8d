"""What the program costs, as figures measured side by side in one run: ``make bench``, or ``python -m tests.bench``.

A report, not a test: nothing here is collected, and no figure fails anything. Every measurement of the conversion runs
in a process of its own, started by a small parent, so that memory is its own; the endpoint is asked over a socket.
Processor time stands beside the time on the clock, as machines are shared.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import shlex
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path

from graph.release import load_release
from graph.settings import RELEASE_FOLDER, corpus_folder
from graph.store import open_store
from graph.tables import write_table
from tests.bench.conversion import growth, measured, run_measure, texts
from tests.bench.endpoint import cold_start, compare
from tests.bench.endpoint_rows import endpoint_report, endpoint_rows
from tests.bench.generator import generate
from tests.bench.jobs import JOB_SIZES, jobs, jobs_rows
from tests.bench.rows import Row, build_rows, conversion_rows, growth_rows, memory_rows, papers_rows, pdf_rows
from tests.bench.stopwatch import Figures
from tests.conformance import oxigraph_server

__all__ = ["endpoint", "main"]

PARTS = ("conversion", "papers", "pdf", "build", "growth", "jobs", "memory", "endpoint")
SCALES = {"release": 1.0, "large": 0.6}
"""The graphs that the endpoint is measured on, and how much of each measure: answers from the large one take longer."""
ROUNDS = 9
LANGUAGES = ("en", "es")
"""Languages of the invented long papers; the corpus is in French."""
ENDPOINT_ROUNDS = JOBS_ROUNDS = 3
SIZES = (5, 50, 500)
QUADS = 2_000_000


def endpoint(graphs: Iterable[str], rounds: int, quads: int, note: Callable[[Figures], None]) -> Figures:
    """All that is measured of the endpoint, on the release, on a graph of so many quads, or on both.

    ``note`` is told after each graph, so that what is measured is not lost where the next takes too long.
    """
    load = os.getloadavg()[0]
    found: Figures = {"graphs": {}}
    found["start"] = {
        name: [cold_start(cached=cached) for _ in range(rounds)]
        for name, cached in (("its store in the cache", True), ("its store yet to be made", False))
    }
    with tempfile.TemporaryDirectory(prefix="diplograph-bench-") as folder:
        for graph in graphs:
            store, ours = Path(folder) / graph, Path(folder) / f"{graph}-ours"
            if graph == "large":
                generate(store, quads=quads)
            else:
                with open_store(store, write=True) as opened:
                    load_release(RELEASE_FOLDER, opened)
                    opened.engine.optimize()
                    opened.flush()
            number = _as_published(store, ours)
            # The one that takes hours to read a large graph, and longer to answer, is asked about the release alone.
            figures = compare(store, ours=ours, rounds=rounds, scale=SCALES[graph], rdflib=graph == "release")
            found["graphs"][graph] = {"quads": number, **figures}
            found["load"] = [load, os.getloadavg()[0]]
            note(found)
    return found


def _as_published(store: Path, ours: Path) -> int:
    """Make of a store what ``diplograph publish`` makes of it for our endpoint; the number of its quads."""
    shutil.copytree(store, ours)
    with open_store(ours, write=True) as published:
        number = len(published.engine)
        published.merge()
    return number


def report(corpus: Path, parts: Iterable[str], given: argparse.Namespace) -> tuple[list[Row], Figures]:
    """The lines of the table, and the figures that they come from."""
    plan: dict[str, tuple[Callable[[], Figures | None], Callable[[Figures], list[Row]]]] = {
        "conversion": (lambda: measured("conversion", str(corpus), given.rounds or ROUNDS), conversion_rows),
        "papers": (
            lambda: {language: measured("papers", language, given.rounds or ROUNDS) for language in LANGUAGES},
            papers_rows,
        ),
        "pdf": (lambda: measured("pdf", given.rounds or ROUNDS), pdf_rows),
        "build": (lambda: measured("build", str(corpus)), build_rows),
        "growth": (lambda: growth(corpus, sorted(given.sizes)), growth_rows),
        "jobs": (lambda: jobs(corpus, given.rounds or JOBS_ROUNDS, given.many), jobs_rows),
        "memory": (lambda: measured("memory", str(_largest(corpus))), memory_rows),
        "endpoint": (
            lambda: endpoint(given.graph, given.rounds or ENDPOINT_ROUNDS, given.quads, partial(_write, given.report)),
            endpoint_rows,
        ),
    }
    figures = {part: plan[part][0]() or {} for part in parts}
    return [row for part in figures for row in plan[part][1](figures[part])], figures


def main() -> None:
    """Measure, and print the table or JSON."""
    parser = _parser()
    given = parser.parse_args()
    if given.measure:
        print(json.dumps(run_measure(given.measure[0], *json.loads(given.measure[1]))))
        return
    corpus, parts = given.corpus.resolve(), given.only or PARTS
    _check(parser, corpus, parts)
    rows, figures = report(corpus, parts, given)
    if given.json:
        print(json.dumps({"rows": [asdict(row) for row in rows], "figures": figures}, ensure_ascii=False, indent=2))
        return
    cells = [(row.what, row.figure, row.target, {None: "", True: "yes", False: "NO"}[row.met]) for row in rows]
    write_table(("what", "figure", "target", "met"), cells, sys.stdout)


def _write(path: Path | None, found: Figures) -> None:
    if path is not None:
        command = shlex.join(("python", "-m", "tests.bench", *sys.argv[1:]))
        path.write_text(endpoint_report(found, command), encoding="utf-8")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="What diplograph costs.")
    parser.add_argument("--corpus", type=Path, default=corpus_folder(), help="the texts; default $DIPLOGRAPH_CORPUS")
    parser.add_argument("--only", choices=PARTS, action="append", help="measure this part alone; may be repeated")
    parser.add_argument(
        "--rounds", type=int, help=f"rounds (default: {ROUNDS}, of jobs and endpoint {ENDPOINT_ROUNDS})"
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="numbers of documents (default: 5 50 500)")
    parser.add_argument("--many", type=int, nargs="+", default=JOB_SIZES, help="the same with --jobs (100 250 1000)")
    parser.add_argument("--graph", choices=SCALES, nargs="+", default=tuple(SCALES), help="graphs for the endpoint")
    parser.add_argument("--quads", type=int, default=QUADS, help="size of the large graph (default: %(default)s)")
    parser.add_argument("--report", type=Path, help="write what is measured of the endpoint there, as Markdown")
    parser.add_argument("--json", action="store_true", help="rows and raw figures as JSON")
    parser.add_argument("--measure", nargs=2, help=argparse.SUPPRESS)
    return parser


def _check(parser: argparse.ArgumentParser, corpus: Path, parts: Sequence[str]) -> None:
    """End with what to do where something that is needed is missing."""
    if set(parts) - {"endpoint", "papers", "pdf"} and (not corpus.is_dir() or not texts(corpus)):
        parser.error(f"{corpus}: holds no texts; name their folder with --corpus or DIPLOGRAPH_CORPUS")
    wanted = {"conversion": "spacy", "papers": "spacy", "pdf": "reportlab", "endpoint": "rdflib_endpoint"}
    for part, package in wanted.items():
        if part in parts and importlib.util.find_spec(package) is None:
            parser.error(f"{package} is not installed; pip install -e '.[test,bench]', or leave {part} out with --only")
    if "endpoint" in parts and oxigraph_server() is None:
        parser.error("Oxigraph's server is not installed; get it with: pip install -e '.[test]'")


def _largest(corpus: Path) -> Path:
    return max(texts(corpus), key=lambda path: path.stat().st_size)


if __name__ == "__main__":
    main()
