"""Publishing: build the next release, check it, switch to it; at any other end all stays as it was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from graph.errors import InvalidReleaseError, ReleaseError
from graph.identity import manifest_digest
from graph.ingestion import Progress
from graph.release import fill_release, load_release
from graph.releases import Release, ReleasesFolder
from graph.store import GraphStore, open_store
from graph.validation import validate

__all__ = ["Published", "publish"]


@dataclass(frozen=True, slots=True)
class Published:
    """The release that is current after a publication, whether it was built by it, and the names of those removed."""

    release: Release
    is_new: bool
    removed: list[str] = field(default_factory=list)


def publish(
    store: GraphStore,
    to: ReleasesFolder,
    *,
    program: str,
    texts: Mapping[str, str] | None = None,
    keep: int | None = None,
    progress: Progress = lambda stage, done, total: None,
) -> Published:
    """Build the release of a store, validate it, and make it the current one; at any other end, all stays as it was.

    The same content again is not built anew: its release becomes the current one. ``texts`` (SHA-256 of a file -> its
    text) has the words of mentions checked, too. With ``keep``, so many of the newest releases stay beside the current
    one and the one before it, and older ones are removed once it is current. Raises
    :class:`~graph.errors.InvalidReleaseError` with all violations, :class:`~graph.errors.StoreError` where the folder
    cannot be written.
    """
    if not store.graph_names():
        raise ReleaseError("there is nothing to publish: the store is empty")
    with to.publishing() as folder:
        fill_release(store, folder, program)
        digest = manifest_digest(folder)
        known = next((release for release in to.all() if release.identity.digest == digest), None)
        if known is None or texts:
            _check(known.store if known else _with_store(folder), texts, progress)
        release = known or to.add(folder)
        before = to.current_id()
        to.point_to(release)
        removed = to.keep(keep, before=before) if keep is not None else []
    return Published(release, is_new=known is None, removed=removed)


def _with_store(folder: Path) -> Path:
    """Load the files of a release into a store in its folder: what is served is what the files say."""
    path = folder / "store"
    with open_store(path, write=True) as store:
        load_release(folder, store, merged=True)
    return path


def _check(path: Path, texts: Mapping[str, str] | None, progress: Progress) -> None:
    with open_store(path) as store:
        violations = validate(store, texts, progress=progress)
    if violations:
        raise InvalidReleaseError(violations)
