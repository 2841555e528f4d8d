"""What the program costs, as figures measured side by side in one run: ``make bench``, or ``python -m tests.bench``.

A report, not a test: nothing here is collected, and no figure fails anything. Every measurement runs in a process of
its own, started by a small parent, so that memory is its own; processor time stands beside the time on the clock, as
machines are shared.
"""

from __future__ import annotations

import argparse
import gc
import importlib.util
import json
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any
from zlib import crc32

from graph.ingestion import find_documents, ingest
from graph.pipeline import Converters
from graph.settings import corpus_folder
from graph.store import open_store
from graph.tables import write_table
from graph.validation import validate
from ingest.convert import convert
from ingest.knowledge import load_knowledge
from ingest.records import Conversion, DocumentRecord
from ingest.source import Source, read_source

__all__ = ["main"]

ROOT = Path(__file__).resolve().parents[1]
PARTS = ("conversion", "build", "growth", "memory")
FOUND = ("people", "statements", "mentions", "participations")
ROUNDS = 9
SIZES = (5, 50, 500)
LIMIT_SECONDS = 900  # for one run of the growth; what takes longer is said to, and not waited for

Figures = dict[str, Any]


_WORD = re.compile(r"[^\W\d_]+")
_LONG, _ENDING = 5, 2  # letters: shorter words hold phrases together, endings tell verbs from nouns


def invented(word: str, copy: int, *, keep: int) -> str:
    """A word of the same length, capitals and first letter for one copy; its last ``keep`` letters stay."""
    state = crc32(f"{copy} {word.lower()}".encode())
    letters = [word[0]]
    while len(letters) < len(word) - keep:
        state = (state * 1103515245 + 12345) % 2**31
        choice = "aeiou" if len(letters) % 2 else "bcdfglmnprstvz"
        letter = choice[(state >> 16) % len(choice)]
        letters.append(letter.upper() if word[len(letters)].isupper() else letter)
    return "".join(letters) + (word[-keep:] if keep else "")


def known_words() -> frozenset[str]:
    """Every word of the lexicons and registries, in small letters: what the converters go by, so copies keep it."""
    files = [*(ROOT / "ingest/lexicon").glob("*.toml"), *(ROOT / "ontology/registry").glob("*.ttl")]
    return frozenset(word.lower() for path in files for word in _WORD.findall(path.read_text(encoding="utf-8")))


class Copier:
    """Makes other documents of the same make: people, states, years, symbols and the words of the prose differ."""

    def __init__(self, originals: Sequence[tuple[Source, Conversion]]) -> None:
        self._originals = originals
        self._known = known_words()
        conversions = [conversion for _, conversion in originals]
        self._surnames = frozenset(
            word.lower()
            for c in conversions
            for person in c.people
            for name in person.names
            for word in _WORD.findall(name.partition(" ")[2])
            if len(word) > 3 and word.lower() not in self._known
        )
        self._years = frozenset(e.start[:4] for c in conversions for e in c.events if e.start)
        self._states = _alike({m.as_written for c in conversions for m in c.mentions if m.ref.startswith("state/")})

    def write(self, folder: Path, copy: int) -> None:
        """Write one copy of each original."""
        known: dict[str, str] = {}
        for number, (source, conversion) in enumerate(self._originals):
            text = self._renumbered(source.text, conversion.document, copy)
            text = _WORD.sub(lambda m: known.get(m[0]) or known.setdefault(m[0], self._changed(m[0], copy)), text)
            (folder / f"copy-{copy:03}-{number}.txt").write_text(text, encoding="utf-8", newline="")

    def _changed(self, word: str, copy: int) -> str:
        if word in self._states:
            others = self._states[word]
            return others[(others.index(word) + copy) % len(others)]
        if word.lower() in self._surnames and word[0].isupper():
            return invented(word, copy, keep=0)
        if len(word) >= _LONG and word.islower() and word not in self._known:
            return invented(word, copy, keep=_ENDING)
        return word

    def _renumbered(self, text: str, document: DocumentRecord, copy: int) -> str:
        """The text with another symbol or number in its series, and its meetings in other years."""
        if document.symbol:
            text = text.replace(document.symbol, f"{document.symbol.rpartition('/')[0]}/{1000 + copy}")
        elif number := re.search(r"-(\d+)-[a-z]+$", document.slug):
            text = re.sub(rf"(?m)^(\D{{1,8}}){number[1]}[ \t]*$", rf"\g<1>{100 + copy}", text)
        shift = copy % 80 - 40
        years = re.compile(rf"\b(?:{'|'.join(sorted(self._years))})\b")
        return years.sub(lambda match: str(int(match[0]) + shift), text)


def _alike(forms: Iterable[str]) -> dict[str, list[str]]:
    """Each name of a state, being one word, with those that an article before it would suit as well."""
    groups: dict[tuple[bool, bool], list[str]] = {}
    for form in sorted(forms):
        if _WORD.fullmatch(form):
            groups.setdefault((form[0].isupper(), form[0].lower() in "aeéèiîou"), []).append(form)
    return {form: group for group in groups.values() for form in group}


@dataclass(slots=True)
class Stopwatch:
    """Seconds of the clock and of this process's processors, added up over blocks."""

    wall: float = 0.0
    cpu: float = 0.0
    _began: tuple[float, float] = (0.0, 0.0)

    def __enter__(self) -> Stopwatch:
        self._began = time.perf_counter(), time.process_time()
        return self

    def __exit__(self, *error: object) -> None:
        self.wall += time.perf_counter() - self._began[0]
        self.cpu += time.process_time() - self._began[1]

    def figures(self) -> Figures:
        return {"wall": round(self.wall, 4), "cpu": round(self.cpu, 4)}


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

    def link(self, conversions: Iterable[Conversion]) -> Any:
        with self.steps["link"]:
            return super().link(conversions)


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
    found: Figures = {name: [] for name in tasks}
    for turn in range(rounds + 1):  # the first round, in which both fill their caches, counts apart
        for name in sorted(tasks, reverse=turn % 2 == 0):
            gc.collect()
            with Stopwatch() as watch:
                tasks[name]()
            found[name].append(watch.figures())
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


def _peak() -> float:
    """The most memory that this process has held, in MB."""
    unit = 1 if sys.platform == "darwin" else 1024
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6, 1)


_MEASURES: dict[str, Callable[..., Figures]] = {
    "conversion": lambda corpus, rounds: measure_conversion(Path(corpus), rounds),
    "build": lambda corpus: measure_build(Path(corpus)),
    "ingest": lambda folder, store, only: measure_ingest(Path(folder), Path(store), only),
    "copies": lambda corpus, folder, copies: measure_copies(Path(corpus), Path(folder), copies),
    "memory": lambda document: measure_memory(Path(document)),
}


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
            runs += sorted(found, key=_each)[len(found) // 2 :][:1]
            unfinished += [] if found else [size]
    return {"runs": runs, "unfinished": unfinished, "copies": copies}


def report(corpus: Path, parts: Iterable[str], rounds: int, sizes: Sequence[int]) -> tuple[list[Row], Figures]:
    """The lines of the table, and the figures that they come from."""
    largest = str(max(texts(corpus), key=lambda path: path.stat().st_size))
    plan: dict[str, tuple[Callable[[], Figures | None], Callable[[Figures], list[Row]]]] = {
        "conversion": (lambda: measured("conversion", str(corpus), rounds), conversion_rows),
        "build": (lambda: measured("build", str(corpus)), build_rows),
        "growth": (lambda: growth(corpus, sizes), growth_rows),
        "memory": (lambda: measured("memory", largest), memory_rows),
    }
    figures = {part: plan[part][0]() or {} for part in parts}
    return [row for part in figures for row in plan[part][1](figures[part])], figures


def main() -> None:
    """Measure, and print the table or JSON."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="What diplograph costs.")
    parser.add_argument("--corpus", type=Path, default=corpus_folder(), help="the texts; default $DIPLOGRAPH_CORPUS")
    parser.add_argument("--only", choices=PARTS, action="append", help="measure this part alone; may be repeated")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="rounds beside spaCy (default: %(default)s)")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="numbers of documents (default: 5 50 500)")
    parser.add_argument("--json", action="store_true", help="rows and raw figures as JSON")
    parser.add_argument("--measure", nargs=2, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.measure:
        print(json.dumps(_MEASURES[given.measure[0]](*json.loads(given.measure[1]))))
        return
    corpus, parts = given.corpus.resolve(), given.only or PARTS
    if not corpus.is_dir() or not texts(corpus):
        parser.error(f"{corpus}: holds no texts; name their folder with --corpus or DIPLOGRAPH_CORPUS")
    if "conversion" in parts and importlib.util.find_spec("spacy") is None:
        parser.error("spaCy is not installed; install it with: pip install -e '.[bench]', or leave it out with --only")
    rows, figures = report(corpus, parts, given.rounds, sorted(given.sizes))
    if given.json:
        print(json.dumps({"rows": [asdict(row) for row in rows], "figures": figures}, ensure_ascii=False, indent=2))
        return
    cells = [(row.what, row.figure, row.target, {None: "", True: "yes", False: "NO"}[row.met]) for row in rows]
    write_table(("what", "figure", "target", "met"), cells, sys.stdout)


if __name__ == "__main__":
    main()
