"""Who is who over all documents, decided apart: what comes of it lies in a file, and little of it in memory.

Linking takes more memory the more documents there are. With several jobs a process of its own does it and ends, so that
all of that is free before the store is filled.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Protocol

import msgspec
from pyoxigraph import Quad

from graph.errors import GraphError
from graph.folder import StoreFolder
from graph.spools import Shelf
from graph.workers import Workers
from ingest.collecting import at_rest
from ingest.records import Conversion

__all__ = ["Linked", "Linking", "Settled", "link_documents"]

_PIECE = 5_000  # quads
_REGISTRY = "registry/"  # no slug has a slash


class Linked(Protocol):
    """All documents with who is who decided."""

    def share(self, slug: str) -> Any:
        """What is decided of one document, for the pipeline that linked it; picklable."""

    def registry(self) -> Iterable[Quad]:
        """The people, posts and bodies that the documents name."""

    @property
    def warnings(self) -> Sequence[str]:
        """What a reader decided and what matches nothing in these documents."""


class Linking(Protocol):
    """How all documents are linked."""

    def link(self, conversions: Mapping[str, Conversion], outlines: Mapping[str, Conversion] | None = None) -> Linked:
        """Decide who is who over all documents; by slug, each is read when it is asked for.

        ``outlines``: the same ones without mentions, citations and parts.
        """


class Settled:
    """What was decided, in a file; ``warnings`` as in :class:`Linked`."""

    def __init__(self, shelf: Shelf, warnings: Sequence[str]) -> None:
        self._shelf = shelf
        self.warnings = warnings

    def share(self, slug: str) -> bytes:
        """What is decided of one document, pickled: most are unpickled by other processes."""
        return self._shelf.get(slug)

    def registry(self) -> Iterator[Quad]:
        """The people, posts and bodies that the documents name."""
        for key in self._shelf.places:
            if key.startswith(_REGISTRY):
                yield from pickle.loads(self._shelf.get(key))


def _pieces_of(quads: Iterable[Quad]) -> Iterator[list[Quad]]:
    left = iter(quads)
    while piece := list(islice(left, _PIECE)):
        yield piece


def link_documents(
    pipeline: Linking,
    folder: StoreFolder,
    workers: Workers,
    scratch: Path,
    *,
    meanwhile: Callable[[], None] = lambda: None,
) -> Settled:
    """Link all documents of a folder; ``scratch``: the file to write, to be kept as long as what is returned.

    ``meanwhile`` is done by this process while another one links.
    """
    task = _Link(pipeline, folder)
    found = _decoder.decode(workers.run_alone(task, scratch, meanwhile=meanwhile) or task.written(scratch))
    return Settled(Shelf(scratch, found.places), found.warnings)


@dataclass(frozen=True, slots=True)
class _Written:
    places: dict[str, tuple[int, int]]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Link:
    """What a process does."""

    pipeline: Linking
    folder: StoreFolder

    def __call__(self, scratch: Path) -> bytes:
        try:
            return self.written(scratch)
        except GraphError:
            # Of a record that cannot be read: for who asked to find and to say, not for this process.
            return b""

    def written(self, scratch: Path) -> bytes:
        """Link, write what comes of it, and say where."""
        records = self.folder.records()
        # Each record is read several times, beside all that is known by then, which is in no circle either.
        with at_rest():
            linked = self.pipeline.link(records, self.folder.outlines())
            shelf = Shelf.filled(scratch, self._pieces(linked, records))
        return msgspec.msgpack.encode(_Written(dict(shelf.places), tuple(linked.warnings)))

    @staticmethod
    def _pieces(linked: Linked, slugs: Iterable[str]) -> Iterator[tuple[str, bytes]]:
        for slug in slugs:
            yield slug, pickle.dumps(linked.share(slug), pickle.HIGHEST_PROTOCOL)
        for number, quads in enumerate(_pieces_of(linked.registry())):
            yield f"{_REGISTRY}{number}", pickle.dumps(quads, pickle.HIGHEST_PROTOCOL)


_decoder = msgspec.msgpack.Decoder(_Written)
