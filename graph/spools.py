"""What is too much to keep in memory, written to files of which parts are read back."""

from __future__ import annotations

import tempfile
import weakref
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

__all__ = ["PARTS", "Shelf", "Spool"]

PARTS = 64
"""Into how many parts things are put by their hashes: what is in one part is seen at once."""

_BUFFER = 500_000  # bytes that are kept before they are written


class Spool:
    """A file without a name, gone when nobody needs it any more: bytes are added to parts, and read back by parts."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile(prefix="diplograph-")  # noqa: SIM115  it is open as long as this is
        weakref.finalize(self, self._file.close)
        self._pending = [bytearray() for _ in range(PARTS)]
        self._size = 0
        self._pieces: list[list[tuple[int, int]]] = [[] for _ in range(PARTS)]

    def add(self, part: int, data: bytes) -> None:
        """Add to the end of a part."""
        self._pending[part] += data
        self._size += len(data)
        if self._size > _BUFFER:
            self._write()

    def parts(self) -> Iterator[bytes]:
        """All that was added to each part, as often as it is asked for."""
        self._write()
        for pieces in self._pieces:
            yield b"".join(self._read(place, size) for place, size in pieces)

    def _read(self, place: int, size: int) -> bytes:
        self._file.seek(place)
        return self._file.read(size)

    def _write(self) -> None:
        place = self._file.seek(0, 2)
        for part, data in enumerate(self._pending):
            if data:
                self._file.write(data)
                self._pieces[part].append((place, len(data)))
                place += len(data)
                data.clear()
        self._size = 0


class Shelf:
    """A file of pieces with keys, which one process writes and another reads; ``places``: begin and size of each."""

    def __init__(self, path: Path, places: Mapping[str, tuple[int, int]]) -> None:
        self._path = path
        self.places = places

    @classmethod
    def filled(cls, path: Path, pieces: Iterable[tuple[str, bytes]]) -> Shelf:
        """Write pieces, each of its key, into a new file."""
        places: dict[str, tuple[int, int]] = {}
        with path.open("wb") as file:
            for key, data in pieces:
                places[key] = file.tell(), len(data)
                file.write(data)
        return cls(path, places)

    def get(self, key: str) -> bytes:
        """A piece. Raises :class:`KeyError`."""
        place, size = self.places[key]
        with self._path.open("rb") as file:
            file.seek(place)
            return file.read(size)
