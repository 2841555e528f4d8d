"""Where answers are written: small ones into memory, large ones to a file that is sent from the disk.

So a whole download of any size is evaluated before its first byte is sent, is never cut, and takes no memory of the
server's or the worker's. The folder belongs to the pool of workers; it lies where temporary files do (``TMPDIR``).
"""

from __future__ import annotations

import contextlib
import io
import itertools
import os
import shutil
from pathlib import Path
from typing import BinaryIO

__all__ = ["IN_MEMORY_BYTES", "ResultTooLargeError", "SpoolWriter", "forget_unfinished"]

IN_MEMORY_BYTES = 4 * 2**20
"""Answers up to this size go through the pipe and may be kept; larger ones go through a file."""

_CHUNK_BYTES = 256 * 1024
_numbers = itertools.count()


class ResultTooLargeError(Exception):
    """The answer has outgrown its limit, or the room on the disk."""


class SpoolWriter:
    """A file-like sink in a worker; what outgrows memory goes to a file in ``folder`` (None: nothing may)."""

    def __init__(self, limit: int, folder: Path | None) -> None:
        self._limit = limit
        self._folder = folder
        self._memory = io.BytesIO()
        self._file: BinaryIO | None = None
        self._written = 0

    def write(self, data: bytes) -> int:
        """Append, or raise :class:`ResultTooLargeError`."""
        self._written += len(data)
        if self._file is None and self._written > IN_MEMORY_BYTES and self._folder is not None:
            self._file = self._moved_to(self._folder)
        if self._written > self._limit:
            raise ResultTooLargeError
        try:
            return (self._file or self._memory).write(data)
        except OSError as error:
            raise ResultTooLargeError from error

    def flush(self) -> None:
        """Nothing: the file is flushed when it is finished."""

    def finish(self) -> tuple[bytes, str | None]:
        """The bytes, or the path of the file that holds them; nothing may be written afterwards."""
        if self._file is None or self._folder is None:
            return self._memory.getvalue(), None
        self._file.close()
        # Under a name of its own it outlives this worker, and the next answer.
        finished = self._folder / f"{os.getpid()}-{next(_numbers)}"
        _unfinished(self._folder, os.getpid()).rename(finished)
        return b"", str(finished)

    def _moved_to(self, folder: Path) -> BinaryIO:
        # Never more than half of what is free, so that no number of answers fills the disk.
        self._limit = min(self._limit, shutil.disk_usage(folder).free // 2)
        file = _unfinished(folder, os.getpid()).open("wb", buffering=_CHUNK_BYTES)
        file.write(self._memory.getvalue())
        self._memory.close()
        return file


def forget_unfinished(folder: Path, pid: int) -> None:
    """Remove what a worker that ended had begun to write."""
    with contextlib.suppress(FileNotFoundError):
        _unfinished(folder, pid).unlink()


def _unfinished(folder: Path, pid: int) -> Path:
    return folder / f"{pid}.part"
