"""What converting documents and building a store of them costs, each measured in a process of its own."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from graph.ingestion import find_documents, ingest
from graph.pipeline import Converters
from graph.store import open_store
from graph.validation import validate
from ingest.convert import convert
from ingest.knowledge import load_knowledge
from ingest.records import Conversion
from ingest.source import Source, read_source
from tests.bench.beside import in_turn, measure_papers, measure_pdf
from tests.bench.copies import Copier
from tests.bench.stopwatch import Figures, Stopwatch

__all__ = ["LIMIT_SECONDS", "growth", "measured", "run_measure", "texts"]

ROOT = Path(__file__).resolve().parents[2]
FOUND = ("people", "statements", "mentions", "participations")
LIMIT_SECONDS = 900  # for one run of the growth; what takes longer is said to, and not waited for


class TimedConverters(Converters):
    """The converters of the ``ingest`` command, with the time that each step takes."""

    def __init__(self) -> None:
        super().__init__()
        self.steps = {step: Stopwatch() for step in ("read", "convert", "link")}

    def read(self, path: Path) -> Source:
        with self.steps["read"]:
            return super().read(path)

    def convert(self, source: Source) -> Conversion:
        with self.steps["convert"]:
            return super().convert(source)

    def link(self, conversions: Mapping[str, Conversion], outlines: Mapping[str, Conversion] | None = None) -> Any:
        with self.steps["link"]:
            return super().link(conversions, outlines)


class NotedLinking(Converters):
    """Converters that write down the processor time of linking, whichever process does it."""

    def __init__(self, note: Path) -> None:
        super().__init__()
        self._note = note

    def link(self, conversions: Mapping[str, Conversion], outlines: Mapping[str, Conversion] | None = None) -> Any:
        begun = time.process_time()
        found = super().link(conversions, outlines)
        self._note.write_text(str(time.process_time() - begun))
        return found


def texts(corpus: Path) -> list[Path]:
    """The documents of the corpus, as the ``ingest`` command finds them."""
    return [path for path in find_documents([corpus]) if isinstance(path, Path)]


def measure_conversion(corpus: Path, rounds: int) -> Figures:
    """Conversion beside spaCy's tokenizer in rounds; in every other round the order is turned round."""
    import spacy  # noqa: PLC0415  an extra, wanted in this process only

    paths, knowledge = texts(corpus), load_knowledge()
    tokenizer = spacy.blank("fr").tokenizer
    sources = [read_source(path) for path in paths]
    tasks: dict[str, Callable[[], object]] = {
        "convert": lambda: [convert(source, knowledge) for source in sources],
        "read and convert": lambda: [convert(read_source(path), knowledge) for path in paths],
        "spaCy": lambda: [tokenizer(source.text) for source in sources],
    }
    found: Figures = {}
    for turn in range(rounds + 1):  # the first round, in which both fill their caches, counts apart
        in_turn(turn, tasks, found)
    return found


def measure_build(corpus: Path) -> Figures:
    """A store of the whole corpus, made and validated against shapes and texts, all in one process."""
    with tempfile.TemporaryDirectory(prefix="diplograph-bench-") as folder, Stopwatch() as whole:
        figures = measure_ingest(corpus, Path(folder) / "store")
        with Stopwatch() as check, open_store(Path(folder) / "store") as store:
            sources = [read_source(path) for path in texts(corpus)]
            found = validate(store, {source.sha256: source.text for source in sources})
    peak = _peak()
    return figures | {"validate": check.figures(), "all": whole.figures(), "violations": len(found), "peak": peak}


def measure_ingest(documents: Path, store_folder: Path, only: int | None = None) -> Figures:
    """The ``ingest`` command's work over the first ``only`` documents of a folder."""
    paths = texts(documents)[:only]
    pipeline = TimedConverters()
    with Stopwatch() as whole, open_store(store_folder, write=True) as store:
        report = ingest(store, paths, pipeline)
    if report.failures or len(report.added) != len(paths):
        sys.exit(f"bench: {len(report.added)} of {len(paths)} documents came in: {report.failures[:3]}")
    steps = {step: watch.figures() for step, watch in pipeline.steps.items()}
    rest = {unit: round(whole.figures()[unit] - sum(s[unit] for s in steps.values()), 4) for unit in ("wall", "cpu")}
    return {"documents": len(paths), "ingest": whole.figures(), **steps, "write": rest, "peak": _peak()}


def measure_jobs(documents: Path, store_folder: Path, only: int, jobs: int) -> Figures:
    """An ingest by so many processes: seconds of the clock and of the processors, of this process and of the others.

    ``alone``: what one takes while the others have little to do, linking and describing.
    """
    note = store_folder.with_suffix(".linking")
    paths = texts(documents)[:only]
    entered: dict[str, float] = {}

    def progress(stage: str, done: int, total: int) -> None:
        entered.setdefault("describing" if stage == "storing" and done == total else stage, time.process_time())

    with Stopwatch() as whole, open_store(store_folder, write=True) as store:
        report = ingest(store, paths, NotedLinking(note), jobs=jobs, progress=progress)
    if len(report.added) != len(paths):
        sys.exit(f"bench: {len(report.added)} of {len(paths)} documents came in: {report.failures[:3]}")
    others = resource.getrusage(resource.RUSAGE_CHILDREN)
    # With several jobs another process links, and this one prepares what comes after.
    linking = float(note.read_text()) if jobs > 1 else entered["storing"] - entered["linking"]
    alone = linking + time.process_time() - entered["describing"]
    return {
        "documents": len(paths),
        "wall": whole.wall,
        "main": whole.cpu,
        "workers": others.ru_utime + others.ru_stime,
        "alone": alone,
        "peak": _peak(),
        "worker_peak": _peak(resource.RUSAGE_CHILDREN),
    }


def measure_copies(corpus: Path, folder: Path, copies: int) -> Figures:
    """Write copies of the corpus into a folder; how much the converters find in them beside the originals."""
    knowledge = load_knowledge()
    originals = [(s, convert(s, knowledge)) for s in map(read_source, texts(corpus))]
    copier = Copier(originals)
    for copy in range(copies):
        copier.write(folder, copy)
    sample = [convert(read_source(path), knowledge) for path in texts(folder)[: len(originals)]]
    groups = [conversion for _, conversion in originals], sample
    return {kind: [sum(len(getattr(c, kind)) for c in group) for group in groups] for kind in FOUND}


def measure_memory(document: Path) -> Figures:
    """Peak memory of one conversion, with the interpreter, the libraries, the registries and the lexicons."""
    Converters().convert(read_source(document))
    return {"peak": _peak()}


def _peak(who: int = resource.RUSAGE_SELF) -> float:
    """The most memory that this process has held, or one of its children that have ended, in MB."""
    unit = 1 if sys.platform == "darwin" else 1024
    return round(resource.getrusage(who).ru_maxrss * unit / 1e6, 1)


_MEASURES: dict[str, Callable[..., Figures]] = {
    "conversion": lambda corpus, rounds: measure_conversion(Path(corpus), rounds),
    "papers": measure_papers,
    "pdf": measure_pdf,
    "build": lambda corpus: measure_build(Path(corpus)),
    "ingest": lambda folder, store, only: measure_ingest(Path(folder), Path(store), only),
    "jobs": lambda folder, store, only, jobs: measure_jobs(Path(folder), Path(store), only, jobs),
    "copies": lambda corpus, folder, copies: measure_copies(Path(corpus), Path(folder), copies),
    "memory": lambda document: measure_memory(Path(document)),
}


def run_measure(name: str, *arguments: str | int) -> Figures:
    """One measurement, in this process."""
    return _MEASURES[name](*arguments)


def measured(name: str, *arguments: str | int, limit: float | None = None) -> Figures | None:
    """What a measurement gives when it runs in a process of its own; None when it takes longer than the limit."""
    command = [sys.executable, "-m", "tests.bench", "--measure", name, json.dumps(arguments)]
    try:
        done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False, timeout=limit)
    except subprocess.TimeoutExpired:
        return None
    if done.returncode:
        sys.exit(f"bench: the measurement {name!r} ended with status {done.returncode}; its message stands above")
    return dict(json.loads(done.stdout))


def growth(corpus: Path, sizes: Sequence[int]) -> Figures:
    """Ingest copies of the corpus, each number of them into a new store."""
    with tempfile.TemporaryDirectory(prefix="diplograph-bench-") as name:
        (folder := Path(name) / "copies").mkdir()
        copies = measured("copies", str(corpus), str(folder), -(-max(sizes) // len(texts(corpus))))
        runs, unfinished = [], []
        for size in sizes:
            # A small run is soon over, so noise weighs more: the middle one of three counts.
            stores = [Path(name) / f"store-{size}-{turn}" for turn in range(3 if size <= 20 else 1)]
            done = (measured("ingest", str(folder), str(store), size, limit=LIMIT_SECONDS) for store in stores)
            found = [figures for figures in done if figures]
            runs += sorted(found, key=lambda run: run["ingest"]["cpu"])[len(found) // 2 :][:1]
            unfinished += [] if found else [size]
    return {"runs": runs, "unfinished": unfinished, "copies": copies}
