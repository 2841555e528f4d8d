"""From files to graphs: convert what is new, link everything anew, replace the graphs that differ.

Each step leaves the store whole: a document's record is written when it is converted, its graph replaced in one
transaction after linking. A process that is killed is taken up where it stopped by running the same command again.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from pyoxigraph import NamedNode, Quad, Triple

from graph.conversions import FILE_SECONDS, Converted, Converting, Outcome, convert_file, convert_files, rewritten
from graph.dataset import describe
from graph.decision_file import DECISIONS
from graph.errors import GraphError, UnknownDocumentError
from graph.folder import StoreFolder
from graph.linking import Linking, Settled, link_documents
from graph.loading import Loader
from graph.reference import reference_graphs
from graph.rendering import Rendered, Rendering, render, render_documents, render_pieces
from graph.samples import prepare_samples, sample_queries_of
from graph.store import GraphStore
from graph.tallies import Tallies
from graph.workers import Workers
from ingest.formats import ENDINGS
from ingest.identity.versions import Slugs
from ingest.lexicon import lexicon_codes
from ingest.records import BACKWARD, BEYOND, HOURS, NO_DAY, WEEKDAY, YEARS, DocumentRecord, WarningRecord
from ontology.vocab import GRAPH_DATASET, GRAPH_REGISTRY, document_graph

__all__ = [
    "Failure",
    "IngestReport",
    "Pipeline",
    "Progress",
    "Refreshed",
    "find_documents",
    "find_others",
    "ingest",
    "refresh",
    "withdraw",
]

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and how much there is."""


class Pipeline(Converting, Linking, Rendering, Protocol):
    """How files become records and records triples; the seam between the store and the converters.

    For several jobs it must be picklable: each process has a copy.
    """

    program: str
    """Name and version of the converters, as their records carry it."""

    @property
    def converters(self) -> str:
        """What changes with whatever may change what they find, as their records carry it."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that gave no document, and why."""

    path: Path
    message: str


@dataclass(slots=True)
class IngestReport:
    """What became of each file: slugs of documents that are new, changed or as before, and the files that failed.

    ``warnings``: files with the text of a document that another file has given, documents that contradict themselves or
    of which little could be read, and decisions of readers that match nothing any more.
    ``anew`` are those of the replaced ones that other converters had converted, ``outdated`` those that were not given
    and that other converters converted.
    """

    added: list[str] = field(default_factory=list)
    replaced: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    anew: list[str] = field(default_factory=list)
    outdated: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Refreshed:
    """The names of the graphs that changed, and the decisions of readers that match nothing any more."""

    changed: Sequence[NamedNode]
    warnings: Sequence[str]


def ingest(
    store: GraphStore,
    paths: Iterable[Path],
    pipeline: Pipeline,
    *,
    again: bool = False,
    jobs: int = 1,
    file_seconds: float = FILE_SECONDS,
    progress: Progress = lambda stage, done, total: None,
    told: Callable[[IngestReport], None] = lambda report: None,
) -> IngestReport:
    """Bring files and folders of files into a store on disk; a bad file does not lose the others.

    A file whose text and converters are those of its record is not converted anew, unless ``again`` is set; one that an
    older program converted is. With several ``jobs``, so many processes convert and make graphs; the store is the same.
    Each record is kept as soon as those of the files before are, so that an interrupted run loses next to nothing.
    Files are taken in the order of their paths, however they were named: where two are one paper in two languages, the
    first of them that the store takes gets the slug without a language. ``told`` is called with what there is of the
    report whenever a file is done.
    """
    folder = _folder(store)
    found = find_documents(paths)
    files = sorted((file for file in found if isinstance(file, Path)), key=Path.resolve)
    with Workers(jobs, about=pipeline) as workers:
        workers.begin(len(files))
        taken = _Intake(folder, (pipeline.program, pipeline.converters), again=again)
        taken.report.failures += [failure for failure in found if isinstance(failure, Failure)]
        progress("converting", 0, len(files))
        outcomes = convert_files(files, pipeline, taken.current, workers, seconds=file_seconds)
        for done, (file, outcome) in enumerate(outcomes, 1):
            if outcome.for_all:
                raise GraphError(outcome.error)
            taken.take(file, outcome, pipeline, late=file != files[done - 1])
            told(taken.report)
            progress("converting", done, len(files))
        taken.report.warnings += _refresh(store, pipeline, workers, progress).warnings
    return taken.report


def withdraw(store: GraphStore, slug: str, pipeline: Pipeline) -> Refreshed:
    """Take one document out; registry entries stay. Raises :class:`~graph.errors.UnknownDocumentError`."""
    folder = _folder(store)
    known = slug in folder.slugs()
    if not store.remove(document_graph(slug)) and not known:
        raise UnknownDocumentError(f"{slug}: no such document in {folder.path}; diplograph stats lists what there is")
    folder.drop_record(slug)
    return refresh(store, pipeline)


def refresh(store: GraphStore, pipeline: Pipeline) -> Refreshed:
    """Make every graph what the records, readers' decisions and the program's own data say."""
    return _refresh(store, pipeline, Workers(), lambda stage, done, total: None)


def _refresh(store: GraphStore, pipeline: Pipeline, workers: Workers, progress: Progress) -> Refreshed:
    folder = _folder(store)
    slugs = folder.slugs()
    progress("linking", 0, 1)
    with tempfile.TemporaryDirectory(prefix="diplograph-") as scratch:
        reference: dict[NamedNode, list[Triple]] = {}

        def prepare() -> None:
            """What does not hang on who is who."""
            workers.begin(len(slugs))
            reference.update(reference_graphs())
            prepare_samples()

        settled = link_documents(pipeline, folder, workers, Path(scratch) / "linked", meanwhile=prepare)
        progress("linking", 1, 1)
        with Loader(store, jobs=workers.jobs) as loader:
            # Begun by the others while this process makes the graphs that come before.
            documents = render_documents(slugs, folder, settled, pipeline, workers)
            for name in list(reference):
                # Documents that came by a dump have no records: what the registry says of their people stays.
                stays = name == GRAPH_REGISTRY and _has_loaded_documents(store, slugs)
                old = store.graph(name) if stays else ()
                loader.put(name, _shared_graph(name, reference.pop(name), settled, loader.tallies.classes, old))
            for done, rendered in enumerate(documents):
                progress("storing", done, len(slugs))
                loader.put(rendered.name, [rendered])
    progress("storing", len(slugs), len(slugs))
    changed = loader.changed
    if store.replace(GRAPH_DATASET, _description(store, pipeline.program, loader.tallies, workers)):
        changed.append(GRAPH_DATASET)
    store.flush()
    return Refreshed(changed, settled.warnings)


def _description(store: GraphStore, program: str, tallies: Tallies, workers: Workers) -> list[Triple]:
    """The description of what is in the store; with several jobs, the others look for samples meanwhile."""
    if workers.jobs == 1:
        return describe(store, program, tallies.census(store))
    # On the same disk as the store's files, which a snapshot has links to.
    with tempfile.TemporaryDirectory(prefix="snapshot-", dir=_folder(store).own) as scratch:
        snapshot = Path(scratch) / "snapshot"
        store.snapshot(snapshot)
        with ThreadPoolExecutor(1) as aside:
            samples = aside.submit(sample_queries_of, snapshot, workers)
            census = tallies.census(store)
        return describe(store, program, census, samples.result())


def find_documents(paths: Iterable[Path]) -> list[Path | Failure]:
    """The files to convert: those named, and those below named folders that end like documents, in order of paths.

    A folder's README tells of the folder and is left out; so is what is hidden.
    """
    found: list[Path | Failure] = []
    for path in paths:
        below = sorted(_texts_below(path)) if path.is_dir() else [path]
        found += below or [Failure(path, f"{path}: holds no texts; name files, or a folder with {_endings()}")]
    return list(dict.fromkeys(found))


def find_others(paths: Iterable[Path], store: Path) -> list[Path]:
    """The files below named folders that are left alone for want of a converter; none of the store's."""
    own = store.resolve()
    below = (path for folder in paths if folder.is_dir() for path in sorted(_files_below(folder)))
    others = (path for path in below if not _is_text(path) and path.name not in _OURS)
    return list(dict.fromkeys(path for path in others if not path.resolve().is_relative_to(own)))


def _texts_below(folder: Path) -> Iterator[Path]:
    return (path for path in _files_below(folder) if _is_text(path))


def _files_below(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if not hidden and path.stem.upper() != "README" and path.is_file():
            yield path


def _is_text(path: Path) -> bool:
    return path.suffix.lower() in ENDINGS


def _endings() -> str:
    return ", ".join(sorted(ENDINGS))


def _folder(store: GraphStore) -> StoreFolder:
    if store.folder is None:
        raise GraphError("documents are ingested into a store on disk; name one with --store DIR")
    return store.folder


def _shared_graph(
    name: NamedNode,
    reference: list[Triple],
    settled: Settled,
    classes: Mapping[str, tuple[str, ...]],
    old: Iterable[Quad],
) -> Iterator[Rendered]:
    """A graph that no single document fills, in pieces: the program's own data, what was linked, what is to stay."""
    given = (Quad(t.subject, t.predicate, t.object, name) for t in reference)
    own = dict.fromkeys([*given, *old])
    yield render(name, own, classes)
    if name == GRAPH_REGISTRY:
        yield from render_pieces(name, (quad for quad in settled.registry() if quad not in own), classes)


def _has_loaded_documents(store: GraphStore, slugs: list[str]) -> bool:
    prefix = document_graph("").value
    names, recorded = (name.value for name in store.graph_names()), set(slugs)
    return any(name.removeprefix(prefix) not in recorded for name in names if name.startswith(prefix))


_OURS = frozenset({DECISIONS})  # what readers decided may lie beside the texts
_WARNINGS = {
    WEEKDAY: "is no such day of the week; the date is taken",
    BEYOND: "is none of the days in the title of the meeting; the sessions below are dated as the row says",
    BACKWARD: "ends before it begins; the last day is left out",
    HOURS: "ends before it begins; the last hour is left out",
    NO_DAY: "is no day of the calendar; it is left out",
    YEARS: "is of another year than its days, or than a meeting of the same days; each stays as its own days say",
}


def _warning(path: Path, warning: WarningRecord) -> str:
    return f"{path.name}:{warning.line}: {warning.as_written} {_WARNINGS[warning.problem]}: check the document"


def _unread(name: str, language: str) -> str:
    """What to tell of a document in a language that has no lexicon."""
    known = f"none of {', '.join(lexicon_codes())}"
    which = f"in {language}, {known}" if language else f"in a language that is {known}"
    return f"{name}: is {which}; only names of states, bodies and frameworks, and symbols, were taken from it"


class _Intake:
    """What a store knows of documents while files are taken in, and what becomes of each file."""

    def __init__(self, folder: StoreFolder, converters: tuple[str, str], *, again: bool) -> None:
        self.report = IngestReport()
        self._folder = folder
        origins = list(folder.origins())
        self._known = {origin.document.slug for origin in origins}
        self._slugs = Slugs(origin.document for origin in origins)
        known = [(r.document, (r.program, r.converters) == converters) for r in origins]
        self.current = {document.sha256: document.slug for document, same in known if same and not again}
        self.report.outdated += [document.slug for document, same in known if not same]
        self._given: dict[str, Path] = {}

    def take(self, path: Path, outcome: Outcome, pipeline: Pipeline, *, late: bool = False) -> None:
        """Keep the record that came of a file, or note why there is none; ``late``: files before it are not done."""
        if outcome.error is not None:
            self._fail(path, outcome.error)
        elif outcome.sha256 in self.current:
            slug = self.current[outcome.sha256]
            first = self._given.setdefault(slug, path)
            if first != path:
                same = f"{path.name}: has the text of {first.name}; both are one document, {slug}"
                self.report.warnings.append(same)
            self.report.unchanged.append(slug)
        elif outcome.converted is not None:
            document = outcome.converted.document
            # Which language version has the slug alone is for the files before to say.
            if not late or document.slug != document.edition:
                self._keep(path, outcome.sha256, outcome.converted)
        else:
            # Known when it was read, and superseded since by another text of its document.
            self.take(path, convert_file(path, pipeline), pipeline)

    def _keep(self, path: Path, sha256: str, converted: Converted) -> None:
        document = self._slugs.placed(converted.document)
        slug = document.slug
        problem = self._problem(document)
        if problem:
            self._fail(path, f"{path.name}: {problem}")
            return
        record = converted.record if document == converted.document else rewritten(converted.record, document)
        self._folder.keep_record(slug, record)
        self._slugs.add(document)
        if converted.unread is not None:
            self.report.warnings.append(_unread(path.name, converted.unread))
        self.report.warnings += [_warning(path, warning) for warning in converted.warnings]
        (self.report.replaced if slug in self._known else self.report.added).append(slug)
        if slug in self.report.outdated:
            self.report.outdated.remove(slug)
            self.report.anew.append(slug)
        # From now on the document's older text is another text of the same document.
        if slug in self._known:
            for digest in [digest for digest, other in self.current.items() if other == slug]:
                del self.current[digest]
        self.current[sha256] = slug
        self._given[slug] = path

    def _problem(self, document: DocumentRecord) -> str | None:
        """Why a document can't have its slug."""
        slug, other = document.slug, self._slugs.clash(document)
        if other is not None:
            name = f"{other.file_name}; rename the file that has no symbol and ingest it again"
            return f"would be document {slug}, which is that of another paper, {name}"
        if slug in self._given:
            given = f"is document {slug}, which {self._given[slug].name} has given with other words"
            return f"{given}; ingest only one of them"
        return None

    def _fail(self, path: Path, message: str) -> None:
        self.report.failures.append(Failure(path, message))
