"""The releases that a server can serve: one, or those of a folder that the next are published into.

| path in the folder | what |
| --- | --- |
| ``releases/{id}/`` | one release, never changed: Turtle files, their manifest, and in ``store/`` the store of them |
| ``current`` | symbolic link to the release that is served; replaced in one step |
| ``lock`` | held by the one process that publishes |

An id is the second of publication (UTC) and the first digits of the content's digest: ``20261121-061500-9f3c2a1b``. It
sorts by time, and tells the same content again. What is half built has a name that begins with a dot, and goes when the
next publication begins.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

from graph.errors import LockedStoreError, NotAStoreError, ReleaseError, UnwritableStoreError
from graph.files import building, sync, sync_names
from graph.identity import (
    SHORT_DIGEST,
    Identity,
    identity_of_endpoint,
    identity_of_release,
    identity_of_store,
    manifest_digest,
)
from graph.release import MANIFEST, released_folder, released_store

__all__ = ["OneRelease", "Release", "Releases", "ReleasesFolder", "embedded_release"]

_STAMP = "%Y%m%d-%H%M%S"
_ID = re.compile(rf"(\d{{8}}-\d{{6}})-[0-9a-f]{{{SHORT_DIGEST}}}")
_BUILDING = "building"
_MAKE = "make one with: diplograph publish --store STORE --to DIR"


@dataclass(frozen=True, slots=True)
class Release:
    """A release that can be served: what names it, and where it lies.

    That is the folder of a store, or the address of an endpoint elsewhere. ``made`` returns once the store is there,
    and raises :class:`~graph.errors.GraphError` where it cannot be made.
    """

    identity: Identity
    source: Path | str
    made: Callable[[], object] = field(default=lambda: None, repr=False, compare=False)

    @property
    def store(self) -> Path:
        """The folder of its store, of a release that lies in one."""
        assert isinstance(self.source, Path)
        return self.source


class Releases(Protocol):
    """Where a server takes releases from."""

    def current_id(self) -> str | None:
        """The name of the release to serve, at the price of one look at the disk; None where there is none."""

    def current(self) -> Release:
        """The release to serve. Raises :class:`~graph.errors.ReleaseError` where there is none."""

    def named(self, name: str) -> Release | None:
        """The release of that name, if there is one."""

    def all(self) -> list[Release]:
        """All releases, newest first."""


class OneRelease:
    """A single release that stays."""

    def __init__(self, release: Release) -> None:
        self._release = release

    @classmethod
    def of_store(cls, folder: Path) -> OneRelease:
        """A store folder that nobody writes to, as a release."""
        return cls(Release(identity_of_store(folder), folder))

    @classmethod
    def of_endpoint(cls, url: str) -> OneRelease:
        """What an endpoint elsewhere holds, as a release; only this one may change."""
        return cls(Release(identity_of_endpoint(url), url))

    def current_id(self) -> str:
        """Its name."""
        return self._release.identity.id

    def current(self) -> Release:
        """The release."""
        return self._release

    def named(self, name: str) -> Release | None:
        """The release, if that is its name."""
        return self._release if name == self.current_id() else None

    def all(self) -> list[Release]:
        """The release."""
        return [self._release]


def embedded_release() -> OneRelease:
    """The release that comes with the program; where there is no store of it yet, one is being made."""
    folder, making = released_folder(), ThreadPoolExecutor(1, thread_name_prefix="release")
    made = making.submit(released_store)
    making.shutdown(wait=False)
    return OneRelease(Release(identity_of_release(), folder, made.result))


class ReleasesFolder:
    """The releases in a folder; readers need no lock, since a release never changes and the link is replaced whole."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._releases = path / "releases"
        self._pointer = path / "current"
        self._known: dict[str, Release] = {}

    def current_id(self) -> str | None:
        """The name that the pointer holds; None where there is none. Costs one look at the disk."""
        try:
            name = Path(os.readlink(self._pointer)).name
        except OSError:
            return None
        return name if _ID.fullmatch(name) else None

    def current(self) -> Release:
        """The release to serve. Raises :class:`~graph.errors.ReleaseError` where there is none."""
        name = self.current_id()
        if name is None:
            raise ReleaseError(f"{self.path}: holds no current release; {_MAKE}")
        release = self.named(name)
        if release is None:
            raise ReleaseError(f"{self.path}: its current release {name} is missing or not whole; publish again")
        return release

    def named(self, name: str) -> Release | None:
        """The release of that name; None where there is none, or files are missing."""
        found = _ID.fullmatch(name)
        folder = self._releases / name
        if found is None or not (folder / MANIFEST).is_file() or not (folder / "store" / "CURRENT").is_file():
            return None
        if name not in self._known:
            date = datetime.strptime(found[1], _STAMP).replace(tzinfo=UTC)
            self._known[name] = Release(identity_of_release(folder, name=name, date=date), folder / "store")
        return self._known[name]

    def all(self) -> list[Release]:
        """All releases, newest first."""
        try:
            names = sorted((path.name for path in self._releases.iterdir()), reverse=True)
        except OSError:
            return []
        return [release for name in names if (release := self.named(name))]

    @contextlib.contextmanager
    def publishing(self) -> Iterator[Path]:
        """A folder to build the next release in, and the right to publish; for one process at a time.

        Raises :class:`~graph.errors.StoreError` where the folder is another's, is locked or cannot be written, and
        for what goes wrong with the disk in the block.
        """
        try:
            with self._locked(), building(self._releases, _BUILDING) as folder:
                yield folder
        except OSError as error:
            problem = f"cannot be written ({error.strerror})"
            raise UnwritableStoreError(self.path, problem, "make room, or mend its permissions") from error

    def add(self, built: Path) -> Release:
        """Give what was built its name and its place, both at once."""
        latest = max((release.identity.date for release in self.all()), default=datetime.min.replace(tzinfo=UTC))
        # Names sort by time also where two publications share a second, or the clock went back.
        date = max(datetime.now(UTC).replace(microsecond=0), latest + timedelta(seconds=1))
        name = f"{date.strftime(_STAMP)}-{manifest_digest(built)[:SHORT_DIGEST]}"
        sync(built)
        built.rename(self._releases / name)
        sync_names(self._releases)
        release = self.named(name)
        assert release is not None
        return release

    def point_to(self, release: Release) -> None:
        """Make a release the current one, in one step."""
        with tempfile.TemporaryDirectory(dir=self.path, prefix=".current.") as folder:
            link = Path(folder) / "link"
            link.symlink_to(Path("releases") / release.identity.id)
            link.replace(self._pointer)
        sync_names(self.path)

    def keep(self, count: int, *, before: str | None = None) -> list[str]:
        """Remove all but the ``count`` newest releases, the current one and the one ``before``; tell what is gone.

        For the one who publishes; from the one before, answers may still come. A server that has one of them open goes
        on until it closes it, but cannot start another worker for it. Each goes in one step: it is never listed without
        some of its files.
        """
        stay = {self.current_id(), before}
        gone = [release.identity.id for release in self.all()[count:] if release.identity.id not in stay]
        for name in gone:
            hidden = self._releases / f".{_BUILDING}.{name}"
            (self._releases / name).rename(hidden)
            self._known.pop(name, None)
            shutil.rmtree(hidden, ignore_errors=True)
        sync_names(self._releases)
        return gone

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        if self.path.is_dir() and any(self.path.iterdir()) and not self._releases.is_dir():
            raise NotAStoreError(self.path, "holds files of something else", "name a new or empty folder for releases")
        self._releases.mkdir(parents=True, exist_ok=True)
        with (self.path / "lock").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                problem, advice = "another process publishes there", "wait until it is done"
                raise LockedStoreError(self.path, problem, advice) from None
            for left in (*self.path.glob(".current.*"), *self._releases.glob(f".{_BUILDING}.*")):
                shutil.rmtree(left, ignore_errors=True)
            yield
