"""Records of documents rendered as N-Quads, each with its share of what is decided over all documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from pyoxigraph import Quad

from graph.folder import StoreFolder
from graph.formats import as_nquads
from graph.workers import Lost, Workers
from ingest.records import Conversion

__all__ = ["Linked", "Rendering", "render_documents"]


class Linked(Protocol):
    """All documents with who is who decided."""

    def share(self, slug: str) -> Any:
        """What is decided of one document, for the pipeline that linked it; picklable."""

    def registry(self) -> Iterable[Quad]:
        """The people, posts and bodies that the documents name."""

    @property
    def warnings(self) -> Sequence[str]:
        """What a reader decided and what matches nothing in these documents."""


class Rendering(Protocol):
    """How records become triples."""

    def quads(self, conversion: Conversion, share: Any) -> Iterable[Quad]:
        """Everything in the graph of one document, each quad once; ``share`` is what was decided of it."""


def render_documents(
    slugs: Sequence[str], folder: StoreFolder, linked: Linked, pipeline: Rendering, workers: Workers
) -> Iterator[tuple[str, bytes]]:
    """The graph of each document, in order, as N-Quads: the same records and decisions give the same bytes.

    A document whose process dies is rendered by this one.
    """

    def argument(index: int) -> tuple[str, Any]:
        return slugs[index], linked.share(slugs[index])

    task = _Renderings(pipeline, folder)
    for index, outcome in workers.run(task, len(slugs), argument):
        yield slugs[index], task(argument(index)) if isinstance(outcome, Lost) else outcome


@dataclass(frozen=True, slots=True)
class _Renderings:
    """What a process does for each document."""

    pipeline: Rendering
    folder: StoreFolder

    def __call__(self, argument: tuple[str, Any]) -> bytes:
        slug, share = argument
        return as_nquads(self.pipeline.quads(self.folder.record(slug), share))
