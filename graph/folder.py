"""What lies in a store's folder beside the engine's own files: version of the layout, lock, records of the documents.

The engine (RocksDB) keeps its files in the folder itself and leaves the folder ``diplograph/`` in it alone:

| path | what |
| --- | --- |
| ``diplograph/format.json`` | version of this layout, written before anything else |
| ``diplograph/lock`` | held shared by readers, exclusively by the one writer |
| ``diplograph/decisions.csv`` | what readers decided (:mod:`ingest.identity.decisions`), if anything |
| ``diplograph/records/{slug}.json`` | what the converters found in each document, so that linking can be done anew |
| ``diplograph/merged`` | there while the default graph is the union of all graphs |
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

from graph.errors import (
    CorruptStoreError,
    LockedStoreError,
    NewerStoreError,
    NotAStoreError,
    OlderStoreError,
    UnwritableStoreError,
)
from graph.files import replacing
from graph.settings import STORE_FORMAT
from ingest.records import (
    Conversion,
    DocumentRecord,
    EventRecord,
    OrganizationRecord,
    ParticipationRecord,
    PersonRecord,
    StatementRecord,
)

__all__ = ["Origin", "StoreFolder"]

_ENGINE_FILE = "CURRENT"

_Decoded = TypeVar("_Decoded")


@dataclass(frozen=True, slots=True)
class Origin:
    """What a record tells without being read whole: its document, and the program and converters that made it."""

    document: DocumentRecord
    program: str
    converters: str = ""


@dataclass(frozen=True, slots=True)
class _Outline:
    """A record without the places of names, most of what there is of it: those that read them all can do without."""

    document: DocumentRecord
    program: str
    events: tuple[EventRecord, ...] = ()
    organizations: tuple[OrganizationRecord, ...] = ()
    people: tuple[PersonRecord, ...] = ()
    participations: tuple[ParticipationRecord, ...] = ()
    statements: tuple[StatementRecord, ...] = ()


_records = msgspec.json.Decoder(Conversion)
_outlines = msgspec.json.Decoder(_Outline)
_origins = msgspec.json.Decoder(Origin)


class _Records(Mapping[str, Conversion]):
    """Records of a folder, in order of slugs, those that it has when this is made; ``read`` reads one."""

    def __init__(self, folder: StoreFolder, read: Callable[[str], Conversion]) -> None:
        self._read = read
        self._slugs = dict.fromkeys(folder.slugs())

    def __getitem__(self, slug: str) -> Conversion:
        if slug not in self._slugs:
            raise KeyError(slug)
        return self._read(slug)

    def __iter__(self) -> Iterator[str]:
        return iter(self._slugs)

    def __len__(self) -> int:
        return len(self._slugs)


class StoreFolder:
    """The folder of one store on disk."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._own = path / "diplograph"
        self._records = self._own / "records"

    @property
    def own(self) -> Path:
        """Where what is not the engine's lies."""
        return self._own

    @property
    def is_merged(self) -> bool:
        """Whether the default graph holds all that the named graphs hold, each triple once."""
        return self._merged_file.exists()

    def note_merged(self, *, is_so: bool) -> None:
        """Say whether the default graph is the union of all graphs."""
        if is_so:
            self._own.mkdir(exist_ok=True)
            self._merged_file.touch()
        else:
            self._merged_file.unlink(missing_ok=True)

    def prepare(self) -> None:
        """Make the folder, or check the one that is there, for writing."""
        try:
            occupied = self.path.is_dir() and any(self.path.iterdir())
            if self.path.exists() and not self.path.is_dir():
                raise NotAStoreError(self.path, "is a file, not a store", "name a folder")
            if occupied and not self._format_file.exists():
                raise NotAStoreError(self.path, "holds files of something else", "name a new or empty folder")
            self._records.mkdir(parents=True, exist_ok=True)
            if not self._format_file.exists():
                with replacing(self._format_file) as file:
                    file.write(json.dumps({"format": STORE_FORMAT}).encode() + b"\n")
            self._lock_file.touch()
        except OSError as error:
            advice = "choose another folder, or mend its permissions"
            raise UnwritableStoreError(self.path, f"cannot be written ({error.strerror})", advice) from error
        stated = self.check_format()
        if stated is not None and stated < STORE_FORMAT:
            problem = f"has store format {stated}; this program reads it, but writes format {STORE_FORMAT}"
            raise OlderStoreError(self.path, problem, "ingest its documents into a new store, and serve that one")

    def check_readable(self) -> None:
        """Raise unless an engine has written a store here, in a layout that we know."""
        if not self.path.exists():
            raise NotAStoreError(self.path, "no such store", "make one with: diplograph ingest PATH… --store DIR")
        if not (self.path / _ENGINE_FILE).is_file():
            raise NotAStoreError(self.path, "is not a store", "name the folder that was given to ingest or load")
        self.check_format()

    def check_format(self) -> int | None:
        """The layout's version; raise for a newer one. None for a plain Oxigraph store, which counts as readable."""
        try:
            stated = json.loads(self._format_file.read_bytes())["format"]
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError) as error:
            advice = "restore it from a dump: diplograph load DUMP --store NEW"
            raise CorruptStoreError(self.path, "diplograph/format.json cannot be read", advice) from error
        if not isinstance(stated, int) or stated > STORE_FORMAT:
            problem = f"has store format {stated}, and this program knows up to {STORE_FORMAT}"
            raise NewerStoreError(self.path, problem, "upgrade diplograph, or dump it with the newer version and load")
        return stated

    def lock(self, *, exclusive: bool) -> int | None:
        """Take the store's lock at once or raise; close the descriptor to free it (the end of a process does, too).

        None for a plain Oxigraph store, which has no lock of ours.
        """
        try:
            descriptor = os.open(self._lock_file, os.O_RDONLY)
        except FileNotFoundError:
            return None
        try:
            fcntl.flock(descriptor, (fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except BlockingIOError as error:
            os.close(descriptor)
            advice = "wait until it is done, or work on a store of your own"
            raise LockedStoreError(self.path, "another process has it open", advice) from error
        return descriptor

    @property
    def decisions_file(self) -> Path:
        """Where what readers decided stands."""
        return self._own / "decisions.csv"

    def slugs(self) -> list[str]:
        """The documents that have a record, in order."""
        return sorted(path.stem for path in self._records.glob("*.json"))

    def records(self) -> Mapping[str, Conversion]:
        """All records by slug; each is read when it is asked for, so that one is in memory at a time.

        Raises for one that is cut short.
        """
        return _Records(self, self.record)

    def outlines(self) -> Mapping[str, Conversion]:
        """All records without mentions, citations and parts, as :meth:`records`; to read one takes half the time."""
        return _Records(self, self._outline)

    def keep_record(self, slug: str, record: bytes) -> None:
        """Write one document's record, in JSON; a reader finds the old one or the new one, whole."""
        try:
            with replacing(self._record_file(slug)) as file:
                file.write(record)
        except OSError as error:
            advice = "make room or mend its permissions, then run the same command again"
            raise UnwritableStoreError(self.path, f"cannot be written ({error.strerror})", advice) from error

    def drop_record(self, slug: str) -> None:
        """Forget one document's record, if there is one."""
        self._record_file(slug).unlink(missing_ok=True)

    def record(self, slug: str) -> Conversion:
        """One document's record. Raises for one that is cut short."""
        return self._decoded(slug, _records)

    def _outline(self, slug: str) -> Conversion:
        found = self._decoded(slug, _outlines)
        return Conversion(
            found.document,
            found.program,
            events=found.events,
            organizations=found.organizations,
            people=found.people,
            participations=found.participations,
            statements=found.statements,
        )

    def origins(self) -> Iterator[Origin]:
        """Of all records, in order of slugs, what text they are of and what made them."""
        return (self._decoded(slug, _origins) for slug in self.slugs())

    def _decoded(self, slug: str, decoder: msgspec.json.Decoder[_Decoded]) -> _Decoded:
        path = self._record_file(slug)
        try:
            return decoder.decode(path.read_bytes())
        except msgspec.MsgspecError:
            # Written by a version with other fields, or damaged: the document is converted anew when it comes again.
            problem = f"diplograph/records/{path.name} cannot be read"
            raise CorruptStoreError(self.path, problem, "delete that file and ingest its document again") from None

    def _record_file(self, slug: str) -> Path:
        return self._records / f"{slug}.json"

    @property
    def _format_file(self) -> Path:
        return self._own / "format.json"

    @property
    def _merged_file(self) -> Path:
        return self._own / "merged"

    @property
    def _lock_file(self) -> Path:
        return self._own / "lock"
