"""How an ingest scales with its processes and with the number of documents, and the lines of the report on it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.bench.conversion import LIMIT_SECONDS, measured, texts
from tests.bench.rows import Row
from tests.bench.stopwatch import Figures

__all__ = ["JOB_SIZES", "jobs", "jobs_rows"]

JOB_SIZES = (100, 250, 1000)
"""Numbers of documents: with the first one process is measured beside two, with the others two alone."""


def jobs(corpus: Path, rounds: int, sizes: Sequence[int]) -> Figures:
    """Ingest copies of the corpus with one process and with two in turns, and then more and more with two.

    Each turn also has two ingests of one process at the same time, which share nothing: what they do more than one of
    them alone is all that a second core of this machine has to give.
    """
    few, *more = sorted(sizes)
    with tempfile.TemporaryDirectory(prefix="diplograph-bench-") as name:
        (folder := Path(name) / "copies").mkdir()
        measured("copies", str(corpus), str(folder), -(-max(sizes) // len(texts(corpus))))

        def run(size: int, processes: int, store: str = "store") -> Figures | None:
            found = measured("jobs", str(folder), str(Path(name) / store), size, processes, limit=LIMIT_SECONDS)
            shutil.rmtree(Path(name) / store, ignore_errors=True)
            return found

        def apart() -> Figures | None:
            """Two that share nothing, at once: the one that takes longer."""
            with ThreadPoolExecutor(2) as both:
                found = list(both.map(lambda store: run(few, 1, store), ("one", "other")))
            return max((one for one in found if one), key=lambda one: one["wall"]) if all(found) else None

        turns = [(run(few, 1), run(few, 2), apart()) for _ in range(rounds)]
        return {"turns": turns, "growth": [run(size, 2) for size in more], "sizes": [few, *more]}


def jobs_rows(found: Figures) -> list[Row]:
    """Best of the turns, what one process alone does of all the work, and what a document costs by their number."""
    turns = [turn for turn in found["turns"] if all(turn)]
    if not turns:
        return [Row("ingest with two processes", f"not done within {LIMIT_SECONDS} s", "", False)]
    one, two, apart = (min((turn[i] for turn in turns), key=lambda run: run["wall"]) for i in (0, 1, 2))
    faster, there = one["wall"] / two["wall"], 2 * one["wall"] / apart["wall"]
    figure = f"{one['wall']:.1f} s / {two['wall']:.1f} s = {faster:.2f}"
    rows = [Row(f"{one['documents']} documents, --jobs 1 / 2", figure, "≥ 1.8", faster >= 1.8)]
    figure = f"{there:.2f}; of it --jobs 2 reaches {faster / there:.0%}"
    rows.append(Row("  two ingests at once that share nothing / one", figure, "≥ 90 %", faster / there >= 0.9))
    likely = min((turn[1] for turn in turns), key=_all)
    alone = likely["alone"] / _all(likely)
    share = f"{likely['main'] / _all(likely):.0%} in the main process, {alone:.0%} while no other can work"
    # Two cores that never rest need half of its CPU: each process starts and reads the lexicons for itself, and the
    # engine's threads give one process, too, more than one core.
    best = min(1 / (alone + (1 - alone) / 2), 2 * one["wall"] / _all(likely))
    rows.append(
        Row("  its CPU with --jobs 2", f"{_all(likely):.1f} s: {share}; so {best:.2f} at best", "≥ 1.8", best >= 1.8)
    )
    grown = [run for run in found["growth"] if run]
    for run in [likely, *grown]:
        each = f"{1000 * _all(run) / run['documents']:.0f} ms CPU, {1000 * run['wall'] / run['documents']:.0f} ms wall"
        peaks = f"peak {run['peak']:.0f} MB, of a worker {run['worker_peak']:.0f} MB"
        rows.append(Row(f"  a document of {run['documents']}, --jobs 2", f"{each}; {peaks}"))
    for run in grown[1:]:
        ratio = _all(run) / run["documents"] / (_all(grown[0]) / grown[0]["documents"])
        name = f"  CPU of a document of {run['documents']} / of {grown[0]['documents']}"
        rows.append(Row(name, f"{ratio:.2f}", "≤ 1.2", ratio <= 1.2))
        ratio = run["peak"] / grown[0]["peak"]
        name = f"  memory of {run['documents']} / of {grown[0]['documents']}, main process"
        rows.append(Row(name, f"{ratio:.2f}", "≤ 1.15", ratio <= 1.15))
    unfinished = [size for size, run in zip(found["sizes"][1:], found["growth"], strict=True) if not run]
    return rows + [
        Row(f"  a document of {size}", f"not done within {LIMIT_SECONDS} s", "", False) for size in unfinished
    ]


def _all(run: Figures) -> float:
    return float(run["main"] + run["workers"])
