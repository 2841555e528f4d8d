"""The lines of the report, made of figures."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from itertools import pairwise

from tests.bench.conversion import LIMIT_SECONDS, Figures

__all__ = ["Row", "build_rows", "conversion_rows", "growth_rows", "memory_rows"]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; ``met`` is None where nothing was aimed at."""

    what: str
    figure: str
    target: str = ""
    met: bool | None = None


def conversion_rows(found: Figures) -> list[Row]:
    """Medians of each task, and ratios of the rounds' pairs."""
    rows = []
    for name, times in found.items():
        unit = {key: [t[key] for t in times[1:]] for key in ("cpu", "wall")}
        spread = f"{_ms(min(unit['cpu']))} to {_ms(max(unit['cpu']))}"
        middle = {key: statistics.median(values) for key, values in unit.items()}
        figure = f"{_ms(middle['cpu'])} ms CPU ({spread}), {_ms(middle['wall'])} ms wall; first {_ms(times[0]['cpu'])}"
        rows.append(Row(f"five texts: {name}", figure))
    for name in ("convert", "read and convert"):
        ratios = [
            sorted(a[unit] / b[unit] for a, b in zip(found[name][1:], found["spaCy"][1:], strict=True))
            for unit in ("cpu", "wall")
        ]
        cpu, wall = (statistics.median(values) for values in ratios)
        figure = f"{cpu:.2f} CPU ({ratios[0][0]:.2f} to {ratios[0][-1]:.2f}), {wall:.2f} wall"
        rows.append(Row(f"{name} / spaCy tokenizer", figure, "≤ 1.0", cpu <= 1.0))
    return rows


def build_rows(found: Figures) -> list[Row]:
    """A store of the corpus, whole and by its steps."""
    rows = [Row("store of the corpus, with validation", _seconds(found["all"]), "< 60 s", found["all"]["wall"] < 60)]
    rows += [Row(f"  {step}", _seconds(found[step])) for step in ("read", "convert", "link", "write", "validate")]
    return [*rows, Row("  peak memory of it", f"{found['peak']:.0f} MB; {found['violations']} violations")]


def growth_rows(found: Figures) -> list[Row]:
    """Cost of a document by how many there are: all of it, by step, and what each further one costs."""
    runs, rows = found["runs"], []
    for run in runs:
        count = run["documents"]
        steps = ", ".join(f"{step} {_ms(run[step]['cpu'] / count)}" for step in ("convert", "link", "write"))
        total = f"{_ms(_each(run))} ms CPU, {_ms(run['ingest']['wall'] / count)} ms wall"
        rows.append(Row(f"a document of {count}", f"{total} ({steps}); peak {run['peak']:.0f} MB"))
    for size in found["unfinished"]:
        rows.append(Row(f"a document of {size}", f"not done within {LIMIT_SECONDS} s", "", False))
    for run in runs[1:]:
        ratio = _each(run) / _each(runs[0])
        name = f"a document of {run['documents']} / of {runs[0]['documents']}"
        rows.append(Row(name, f"{ratio:.2f}", "≤ 1.2", ratio <= 1.2))
    further = [_further(a, b) for a, b in pairwise(runs)]
    if further:
        rows.append(Row("  each further document", " then ".join(f"{_ms(cost)} ms CPU" for cost in further)))
    pairs = ", ".join(f"{kind} {copied}/{own}" for kind, (own, copied) in found["copies"].items())
    return [*rows, Row("  found in a copy / in the corpus", pairs)]


def memory_rows(found: Figures) -> list[Row]:
    """Peak of one conversion."""
    return [Row("peak memory, converting the largest text", f"{found['peak']:.0f} MB", "< 300 MB", found["peak"] < 300)]


def _each(run: Figures) -> float:
    return float(run["ingest"]["cpu"] / run["documents"])


def _further(few: Figures, many: Figures) -> float:
    return float((many["ingest"]["cpu"] - few["ingest"]["cpu"]) / (many["documents"] - few["documents"]))


def _ms(seconds: float) -> str:
    return f"{1000 * seconds:.0f}"


def _seconds(times: Figures) -> str:
    return f"{times['wall']:.2f} s wall, {times['cpu']:.2f} s CPU"
