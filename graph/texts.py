"""The words around a place in a document, where the operator holds the document's text and chose to show them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from graph.engines import Engine
from ingest.errors import SourceError
from ingest.source import read_source
from ontology.vocab import SCHEMA

__all__ = ["Excerpt", "Texts", "text_digests"]

_AROUND = 140
_LONGEST = 1500
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words of a document with those around them, white space made single; ``is_cut`` where the words go on."""

    before: str
    words: str
    after: str
    is_cut: bool = False

    @property
    def shown(self) -> str:
        """The words themselves, with a mark where they are cut."""
        return self.words + (" …" if self.is_cut else "")


@dataclass(frozen=True, slots=True)
class Texts:
    """Texts of documents by their SHA-256 (of the text in UTF-8); empty unless the operator names a folder of them."""

    by_digest: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, folder: Path) -> Texts:
        """The texts of all files below a folder; what is no text is passed over, for it can match no document.

        Raises :class:`ingest.errors.SourceError` for a folder that is none.
        """
        if not folder.is_dir():
            raise SourceError(folder.name, "is no folder", "name the folder that holds the documents' texts")
        found = {}
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not path.name.startswith("."):
                try:
                    source = read_source(path)
                except SourceError:
                    continue
                found[source.sha256] = source.text
        return cls(found)

    def excerpt(self, digest: str | None, start: int, end: int) -> Excerpt | None:
        """The words from ``start`` to ``end`` (code points, end exclusive) of the text with that SHA-256, with some
        around them; None where there is no such text, or it has no such place."""
        text = self.by_digest.get(digest or "")
        if text is None or not 0 <= start < end <= len(text):
            return None
        shown_end = min(end, start + _LONGEST)
        before = _SPACES.sub(" ", text[max(0, start - _AROUND) : start])
        after = _SPACES.sub(" ", text[shown_end : shown_end + _AROUND])
        if start > _AROUND:  # begin with a whole word
            before = "… " + before.partition(" ")[2]
        if shown_end + _AROUND < len(text):
            after = after.rpartition(" ")[0] + " …"
        return Excerpt(before, _SPACES.sub(" ", text[start:shown_end]), after, shown_end < end)


def text_digests(engine: Engine) -> dict[str, str]:
    """The checksum of each document's text, by the document's IRI."""
    rows = engine.select(f"SELECT DISTINCT ?document ?digest WHERE {{ ?document {SCHEMA.sha256} ?digest }}")
    return {row["document"].value: row["digest"].value for row in rows}
