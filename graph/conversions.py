"""Files converted, and what came of each, in the order of the files."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from traceback import extract_tb
from typing import Protocol

import msgspec

from graph.workers import Lost, Workers
from ingest.errors import IngestError, LexiconError
from ingest.identity.versions import as_version
from ingest.lexicon import find_bad_pattern
from ingest.records import Conversion, DocumentRecord, WarningRecord
from ingest.source import Source

__all__ = ["FILE_SECONDS", "Converted", "Converting", "Outcome", "convert_file", "convert_files", "rewritten"]

FILE_SECONDS = 600.0
"""How long a process may work on one file before it is stopped."""

# What a fault of ours raises: in one of a thousand files it must not lose the others.
_FAULTS = (ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError)


class Converting(Protocol):
    """How a file becomes records."""

    def read(self, path: Path) -> Source:
        """The text of a file. Raises :class:`~ingest.errors.SourceError`."""

    def convert(self, source: Source) -> Conversion:
        """What one document says. Raises :class:`~ingest.errors.IngestError`."""


@dataclass(frozen=True, slots=True)
class Converted:
    """A document as it is kept: ``record`` is its :class:`~ingest.records.Conversion` in JSON.

    The rest of it is what has to be known of it at once, so that nobody needs to read the record for that.
    """

    document: DocumentRecord
    record: bytes
    unread: str | None = None
    warnings: tuple[WarningRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one file: the checksum of its text and its record, none where the text is known; or an error.

    ``for_all``: it is none of the file's, and every other file would have it.
    """

    sha256: str = ""
    converted: Converted | None = None
    error: str | None = None
    for_all: bool = False


def convert_files(
    files: Sequence[Path],
    pipeline: Converting,
    known: Collection[str],
    workers: Workers,
    *,
    seconds: float = FILE_SECONDS,
) -> Iterator[tuple[Path, Outcome]]:
    """Each file with its outcome, in order; texts whose checksum is ``known`` are read and not converted.

    With several jobs, a file that takes longer than ``seconds`` or brings its process down has an error for its
    outcome. When the caller is interrupted from the keyboard, the files that are done come before the interruption,
    with gaps where others are not.
    """
    task = _Conversions(pipeline, known)
    for index, outcome in workers.run(task, len(files), files.__getitem__, seconds=seconds):
        found = _lost(files[index], outcome) if isinstance(outcome, Lost) else _decoder.decode(outcome)
        yield files[index], found


def convert_file(path: Path, pipeline: Converting, known: Collection[str] = ()) -> Outcome:
    """What comes of one file, in this process."""
    try:
        source = pipeline.read(path)
        return Outcome(source.sha256, None if source.sha256 in known else _converted(pipeline.convert(source)))
    except LexiconError as error:
        return Outcome(error=str(error), for_all=True)
    except IngestError as error:
        return Outcome(error=str(error))
    except re.error as error:
        return _of_pattern(path, error)
    except _FAULTS as error:
        return Outcome(error=_fault(path, error))


def _of_pattern(path: Path, error: re.error) -> Outcome:
    """What comes of a file for which a pattern could not be made: the lexicon's entry, else a fault of ours."""
    try:
        find_bad_pattern()
    except LexiconError as found:
        return Outcome(error=str(found), for_all=True)
    return Outcome(error=_fault(path, error))


def _fault(path: Path, error: Exception) -> str:
    """What a file's failure by a fault of the program is told as, with the place in the program."""
    last = extract_tb(error.__traceback__)[-1]
    where = f"{Path(last.filename).name}, line {last.lineno}"
    told = f"the program failed on it ({where}: {type(error).__name__}: {error})"
    return f"{path.name}: {told}; that is a fault of diplograph: please report it with the file; others are not lost"


def _converted(conversion: Conversion) -> Converted:
    record = msgspec.json.encode(conversion)
    return Converted(conversion.document, record, conversion.unread, conversion.warnings)


def rewritten(record: bytes, document: DocumentRecord) -> bytes:
    """A record as that of this document, whose slug became another than its text alone gives."""
    return msgspec.json.encode(as_version(_records.decode(record), document))


def _lost(path: Path, lost: Lost) -> Outcome:
    advice = (
        "split it, or raise --max-seconds"
        if lost.overstayed
        else "it may be damaged or too large; try it without --jobs"
    )
    return Outcome(error=f"{path.name}: {lost.problem}; {advice}")


@dataclass(frozen=True, slots=True)
class _Conversions:
    """What a process does for each path."""

    pipeline: Converting
    known: Collection[str]

    def __call__(self, path: Path) -> bytes:
        return msgspec.msgpack.encode(convert_file(path, self.pipeline, self.known))


_records = msgspec.json.Decoder(Conversion)
_decoder = msgspec.msgpack.Decoder(Outcome)
