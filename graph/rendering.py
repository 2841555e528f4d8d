"""Records of documents rendered as N-Quads, each with its share of what is decided over all documents."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import msgspec
from pyoxigraph import NamedNode, Quad

from graph.folder import StoreFolder
from graph.formats import as_nquads
from graph.linking import Settled
from graph.tallies import NONE_KNOWN, Tally, take_tally
from graph.workers import Lost, Workers
from ingest.collecting import at_rest
from ingest.records import Conversion
from ontology.vocab import document_graph

__all__ = ["Rendered", "Rendering", "render", "render_documents", "render_pieces"]

_PIECE = 5_000  # quads


class Rendering(Protocol):
    """How records become triples."""

    def quads(self, conversion: Conversion, share: Any) -> Iterable[Quad]:
        """Everything in the graph of one document, each quad once; ``share`` is what was decided of it."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A whole graph in N-Quads, and how much it holds."""

    quads: bytes
    tally: Tally

    @property
    def name(self) -> NamedNode:
        """Of the graph."""
        return NamedNode(self.tally.graph)


def render(name: NamedNode, quads: Iterable[Quad], known: Mapping[str, tuple[str, ...]] = NONE_KNOWN) -> Rendered:
    """A graph of such quads, each of which comes once; the same quads in the same order give the same bytes.

    ``known``: classes of resources that other graphs tell.
    """
    written = as_nquads(quads)
    return Rendered(written, take_tally(name, written, known))


def render_pieces(
    name: NamedNode, quads: Iterable[Quad], known: Mapping[str, tuple[str, ...]] = NONE_KNOWN
) -> Iterator[Rendered]:
    """A large graph of such quads, those of each resource one after the other, in pieces that divide no resource."""
    piece: list[Quad] = []
    for quad in quads:
        if len(piece) >= _PIECE and quad.subject != piece[-1].subject:
            yield render(name, piece, known)
            piece = []
        piece.append(quad)
    if piece:
        yield render(name, piece, known)


def render_documents(
    slugs: Sequence[str], folder: StoreFolder, settled: Settled, pipeline: Rendering, workers: Workers
) -> Iterator[Rendered]:
    """The graph of each document, in order; several jobs begin at once. One whose process dies is for this process."""

    def argument(index: int) -> tuple[str, bytes]:
        return slugs[index], settled.share(slugs[index])

    task = _Renderings(pipeline, folder)
    return (
        _decoder.decode(task(argument(index)) if isinstance(outcome, Lost) else outcome)
        for index, outcome in workers.run(task, len(slugs), argument)
    )


@dataclass(frozen=True, slots=True)
class _Renderings:
    """What a process does for each document."""

    pipeline: Rendering
    folder: StoreFolder

    def __call__(self, argument: tuple[str, bytes]) -> bytes:
        slug, share = argument
        with at_rest():
            quads = self.pipeline.quads(self.folder.record(slug), pickle.loads(share))
            return msgspec.msgpack.encode(render(document_graph(slug), quads))


_decoder = msgspec.msgpack.Decoder(Rendered)
