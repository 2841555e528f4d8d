"""Building the release of a corpus: all its texts are converted, and their graphs written."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from graph.errors import ReleaseError
from graph.ingestion import Pipeline, Progress, ingest
from graph.release import Manifest, write_release
from graph.settings import CORPUS_VARIABLE
from graph.store import open_store

__all__ = ["build_release"]


def build_release(
    corpus: Path,
    out: Path,
    pipeline: Pipeline,
    *,
    progress: Progress = lambda stage, done, total: None,
    warn: Callable[[str], None] = lambda message: None,
) -> Manifest:
    """Convert all texts of a folder and write the release of them. Raises :class:`ReleaseError` if any text fails.

    ``warn`` is told the decisions of readers that match nothing any more.
    """
    if not corpus.is_dir():
        problem = f"{corpus}: the texts of the release are not at hand"
        raise ReleaseError(f"{problem}; set {CORPUS_VARIABLE} or name their folder with --corpus")
    with tempfile.TemporaryDirectory(prefix="diplograph-") as folder, open_store(Path(folder), write=True) as store:
        report = ingest(store, [corpus], pipeline, progress=progress)
        if report.failures:
            raise ReleaseError("; ".join(failure.message for failure in report.failures))
        for message in report.warnings:
            warn(message)
        return write_release(store, out, pipeline.program)
