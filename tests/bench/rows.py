"""The lines of the report, made of figures."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from itertools import pairwise

from tests.bench.conversion import LIMIT_SECONDS
from tests.bench.stopwatch import Figures

__all__ = ["Row", "build_rows", "conversion_rows", "growth_rows", "memory_rows", "papers_rows", "pdf_rows"]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; ``met`` is None where nothing was aimed at."""

    what: str
    figure: str
    target: str = ""
    met: bool | None = None


def conversion_rows(found: Figures) -> list[Row]:
    """Medians of each task, and ratios of the rounds' pairs."""
    rows = [Row(f"five texts: {name}", _taken(times)) for name, times in found.items()]
    for name in ("convert", "read and convert"):
        rows.append(_ratio(f"{name} / spaCy tokenizer", found[name], found["spaCy"], 1.0))
    return rows


def papers_rows(found: Figures) -> list[Row]:
    """For each language what its papers take, and ratios to the tokenizer that stays and to the one made anew."""
    rows = []
    for language, figures in found.items():
        times, what = figures["times"], f"{figures['papers']} papers in {language} of {figures['words']} words"
        rows += [Row(f"{what}: {name}", _taken(times[name])) for name in times]
        rows.append(_ratio(f"{language}: convert / spaCy tokenizer", times["convert"], times["spaCy"], 1.0))
        rows.append(_ratio(f"{language}: convert / one made anew", times["convert"], times["spaCy anew"], 1.0))
    return rows


def pdf_rows(found: Figures) -> list[Row]:
    """For each layout the ratio to the library's bare extraction."""
    return [
        _ratio(
            f"PDF of {figures['pages']} pages, {layout} / bare extraction",
            figures["times"]["text of"],
            figures["times"]["bare"],
            2.0,
        )
        for layout, figures in found.items()
    ]


def _taken(times: list[Figures]) -> str:
    unit = {key: [t[key] for t in times[1:]] for key in ("cpu", "wall")}
    spread = f"{_ms(min(unit['cpu']))} to {_ms(max(unit['cpu']))}"
    middle = {key: statistics.median(values) for key, values in unit.items()}
    return f"{_ms(middle['cpu'])} ms CPU ({spread}), {_ms(middle['wall'])} ms wall; first {_ms(times[0]['cpu'])}"


def _ratio(what: str, ours: list[Figures], other: list[Figures], target: float) -> Row:
    """The median of the rounds' ratios without the first; in processor time it is held to the target."""
    ratios = {
        unit: sorted(a[unit] / b[unit] for a, b in zip(ours[1:], other[1:], strict=True)) for unit in ("cpu", "wall")
    }
    cpu, wall = (statistics.median(values) for values in ratios.values())
    figure = f"{cpu:.2f} CPU ({ratios['cpu'][0]:.2f} to {ratios['cpu'][-1]:.2f}), {wall:.2f} wall"
    return Row(what, figure, f"≤ {target:.1f}", cpu <= target)


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
