"""What tells one release from another: its name, date, digest and counts."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from graph.release import MANIFEST, read_manifest
from graph.settings import RELEASE_FOLDER
from ontology.vocab import document_graph

__all__ = [
    "SHORT_DIGEST",
    "Identity",
    "identity_of_endpoint",
    "identity_of_release",
    "identity_of_store",
    "manifest_digest",
]

SHORT_DIGEST = 8
"""Digits of a digest that stand in names: enough to tell the releases of one graph apart."""

_DOCUMENTS = document_graph("").value
_IN_NAMES = re.compile(r"[^A-Za-z0-9.]+")


@dataclass(frozen=True, slots=True)
class Identity:
    """One release that never changes.

    ``id`` is its short name, ``date`` when it came to be here (UTC), ``digest`` a hexadecimal name for its content:
    the same content has the same digest wherever and whenever it is published. Counts are None for a store that is
    served as it is and was not counted. Only what an endpoint elsewhere holds ``changes`` while it is served.
    """

    id: str
    date: datetime
    digest: str
    program: str | None = None
    graphs: int | None = None
    documents: int | None = None
    triples: int | None = None
    changes: bool = False


def identity_of_release(
    folder: Path = RELEASE_FOLDER, *, name: str | None = None, date: datetime | None = None
) -> Identity:
    """The identity of a release folder; its name is made of the version of its converters and its digest unless given.

    The date is the manifest's unless given. Raises :class:`~graph.errors.ReleaseError` for a folder that holds none.
    """
    manifest = read_manifest(folder)
    digest = manifest_digest(folder)
    return Identity(
        id=name or f"{_IN_NAMES.sub('-', manifest.program)}-{digest[:SHORT_DIGEST]}",
        date=date or _date_of(folder / MANIFEST),
        digest=digest,
        program=manifest.program,
        graphs=len(manifest.files),
        documents=sum(entry.graph.startswith(_DOCUMENTS) for entry in manifest.files),
        triples=sum(entry.triples for entry in manifest.files),
    )


def manifest_digest(folder: Path) -> str:
    """The SHA-256 of a release's manifest, which holds the checksums of all its files."""
    return hashlib.sha256((folder / MANIFEST).read_bytes()).hexdigest()


def identity_of_endpoint(url: str) -> Identity:
    """The identity of an endpoint elsewhere, which tells nobody when it changes: a new one whenever it is served."""
    now = datetime.now(UTC)
    name = hashlib.sha256(f"{url} {now.isoformat()}".encode()).hexdigest()
    return Identity(f"remote-{name[:SHORT_DIGEST]}", now.replace(microsecond=0), name, changes=True)


def identity_of_store(folder: Path) -> Identity:
    """The identity of a store folder as it is now: the engine gives each new file a new name and never changes one."""
    digest = hashlib.sha256()
    newest = 0.0
    for path in sorted(folder.iterdir()):
        if path.is_file() and path.name not in ("LOCK", "LOG"):
            status = path.stat()
            digest.update(f"{path.name}\x00{status.st_size}\x00{status.st_mtime_ns}\n".encode())
            newest = max(newest, status.st_mtime)
    name = digest.hexdigest()
    return Identity(f"store-{name[:SHORT_DIGEST]}", datetime.fromtimestamp(newest, UTC).replace(microsecond=0), name)


def _date_of(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC).replace(microsecond=0)
