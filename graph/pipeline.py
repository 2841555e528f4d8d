"""The converters as the store takes them: everything of the package ``ingest`` behind one small interface."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from pyoxigraph import Quad

from graph.disk_cache import DiskCache, cache_in
from graph.settings import cache_folder
from ingest.caching import use_cache
from ingest.identity.decisions import Decision
from ingest.identity.linkage import Linkage, link
from ingest.identity.shares import Shares
from ingest.knowledge import Knowledge, load_knowledge
from ingest.program import PROGRAM, converters_digest
from ingest.records import Conversion
from ingest.source import MAX_BYTES, Source, read_source
from ingest.triples import document_quads, registry_quads

__all__ = ["Converters"]


class _Linked:
    def __init__(self, linkage: Linkage) -> None:
        self._linkage = linkage
        self._shares = Shares(linkage)

    def share(self, slug: str) -> Linkage:
        return self._shares.of(slug)

    def registry(self) -> Iterable[Quad]:
        return registry_quads(self._linkage)

    @property
    def warnings(self) -> Sequence[str]:
        return self._linkage.unmatched


class Converters:
    """Implements :class:`graph.ingestion.Pipeline`; registries and lexicons are read when first needed.

    ``decisions`` are what readers decided of facts and names; they are heeded whenever documents are linked.
    """

    program = PROGRAM

    def __init__(self, *, max_bytes: int = MAX_BYTES, decisions: Sequence[Decision] = ()) -> None:
        self._max_bytes = max_bytes
        self._decisions = tuple(decisions)

    def __getstate__(self) -> dict[str, object]:
        # Another process reads the registries and lexicons itself, if it needs them.
        return {name: value for name, value in self.__dict__.items() if name not in ("_knowledge", "_cache")}

    @cached_property
    def converters(self) -> str:
        """Digest of the code, lexicons and registries that convert."""
        return converters_digest()

    @cached_property
    def _knowledge(self) -> Knowledge:
        use_cache(self._cache)
        return load_knowledge()

    @cached_property
    def _cache(self) -> DiskCache:
        return cache_in(cache_folder(), self.converters)

    def read(self, path: Path) -> Source:
        """The text of a file, of at most ``max_bytes``."""
        return read_source(path, max_bytes=self._max_bytes)

    def convert(self, source: Source) -> Conversion:
        """What one document says."""
        from ingest.convert import convert  # noqa: PLC0415 - slow to load, and with several jobs others convert

        found = replace(convert(source, self._knowledge), converters=self.converters)
        self._cache.save_much()
        return found

    def link(self, conversions: Mapping[str, Conversion], outlines: Mapping[str, Conversion] | None = None) -> _Linked:
        """Decide who is who over all documents; by slug, each is read when it is asked for.

        ``outlines``: the same ones without mentions, citations and parts, which decisions alone are about.
        """
        if outlines is not None and not self._decisions:
            conversions = outlines
        on_bodies = any(d.other and d.key.startswith("organization/") for d in self._decisions)
        registered = {ref for ref, _ in self._knowledge.registry.preferred} if on_bodies else set[str]()
        return _Linked(link(conversions, self._decisions, registered=registered))

    def quads(self, conversion: Conversion, share: Linkage) -> Iterable[Quad]:
        """The graph of one document."""
        return document_quads(conversion, share)
