"""A file of what takes long to make and is the same in every process: compiled patterns above all.

A file that cannot be read or written costs time, nothing else.
"""

from __future__ import annotations

import atexit
import marshal
import os
import sys
import zlib
from contextlib import suppress
from functools import cached_property
from hashlib import blake2b
from pathlib import Path

from graph.files import replacing

__all__ = ["DiskCache", "cache_in"]

_MUCH = 1 << 20
"""Bytes that were made anew and are worth writing the file again while there is other work: a quarter of a second."""
_LITTLE = 1 << 14
"""The same at the program's end."""
_KEPT = 8
"""Files that stay: of other programs, or of other states of this one."""
_DIGEST = 32
_ENDING = ".cache"


class DiskCache:
    """Implements :class:`ingest.caching.Cache`: each thing lies under a digest of what it was made of."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._new: dict[bytes, bytes] = {}
        self._weight = 0

    @cached_property
    def _known(self) -> dict[bytes, bytes]:
        return _read(self._file)

    def get(self, of: str) -> bytes | None:
        """What was made of this, if it was."""
        key = _digest(of.encode("utf-8", "surrogatepass"))
        found = self._known.get(key) or self._new.get(key)
        return zlib.decompress(found) if found else None

    def put(self, of: str, made: bytes) -> None:
        """Keep what was made of this."""
        self._new[_digest(of.encode("utf-8", "surrogatepass"))] = zlib.compress(made, 3)
        self._weight += len(made)

    def save_much(self) -> None:
        """As :meth:`save`, while there is other work to do."""
        self.save(_MUCH)

    def save(self, least: int = _LITTLE) -> None:
        """Write what is new, unless it is less than so many bytes; what other processes wrote meanwhile stays."""
        if self._weight < least:
            return
        self._known.update(self._new)
        self._new, self._weight = {}, 0
        with suppress(OSError):
            _write(self._file, _read(self._file) | self._known)


def cache_in(folder: Path, state: str) -> DiskCache:
    """The cache that all processes of the same program in the same ``state`` share; written once more at the end."""
    cache = DiskCache(folder / f"{_digest(f'{sys.version} {state}'.encode()).hex()}{_ENDING}")
    atexit.register(cache.save)
    return cache


def _digest(of: bytes, size: int = 16) -> bytes:
    return blake2b(of, digest_size=size).digest()


def _read(file: Path) -> dict[bytes, bytes]:
    """The things of a file; none where it is not there, not whole or not ours."""
    try:
        raw = file.read_bytes()
        ours = file.stat().st_uid == os.getuid()
    except OSError:
        return {}
    if not ours or _digest(raw[_DIGEST:], _DIGEST) != raw[:_DIGEST]:
        return {}
    found: dict[bytes, bytes] = marshal.loads(raw[_DIGEST:])
    return found


def _write(file: Path, things: dict[bytes, bytes]) -> None:
    """Put a whole file in its place at once, and take the oldest of too many away."""
    raw = marshal.dumps(things)
    with replacing(file) as new:
        new.write(_digest(raw, _DIGEST) + raw)
    for old in sorted(file.parent.glob(f"*{_ENDING}"), key=lambda path: path.stat().st_mtime)[:-_KEPT]:
        old.unlink(missing_ok=True)
