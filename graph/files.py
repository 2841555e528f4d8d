"""Files and folders that are seen whole or not at all."""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

__all__ = ["building", "exchange", "replacing", "sync", "sync_names"]

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """A file to write that takes the place of ``path`` when the block ends well; else ``path`` stays as it was."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
        Path(name).chmod(0o644)
        Path(name).replace(path)
    finally:
        # Nothing is left under this name when all went well.
        Path(name).unlink(missing_ok=True)


@contextlib.contextmanager
def building(parent: Path, name: str) -> Iterator[Path]:
    """A hidden folder in ``parent`` to fill and then to rename to its place; what is left of it at the end goes."""
    folder = Path(tempfile.mkdtemp(dir=parent, prefix=f".{name}."))
    try:
        folder.chmod(0o755)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def exchange(one: Path, other: Path) -> None:
    """Let two folders swap their names in one step. Raises :class:`OSError` where the system cannot do that."""
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None) if sys.platform == "linux" else None
    if rename is None:
        raise OSError("folders cannot be exchanged on this system")
    if rename(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), str(one), None, str(other))


def sync(folder: Path) -> None:
    """Bring a folder with all that is below it safely to the disk, so that a rename after this loses nothing."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            sync_names(path)


def sync_names(path: Path) -> None:
    """Bring one file, or the names in one folder, safely to the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
