"""What the converters are: a version to cite, and a digest that changes with whatever can change what they find."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

__all__ = ["PROGRAM", "converters_digest", "digest_of"]

PROGRAM = "0.1.0"
"""Version of the package, as graphs name it; a test holds it equal to the package's own."""

_PACKAGES = ("ingest", "ontology")
_ENDINGS = (".py", ".toml", ".ttl", ".tsv")


@cache
def converters_digest() -> str:
    """SHA-256 of code, lexicons and registries: the same wherever the same files are installed.

    Stores keep it with each record, so that documents are converted anew after a change; no graph holds it, as it would
    change each document's graph with every comment.
    """
    return digest_of((package, files(package)) for package in _PACKAGES)


def digest_of(folders: Iterator[tuple[str, Traversable]]) -> str:
    """SHA-256 of all files of code and data below named folders: paths in order, lines whatever ends them."""
    digest = hashlib.sha256()
    for path, content in sorted(found for name, folder in folders for found in _files(name, folder)):
        digest.update(f"{path}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def _files(path: str, folder: Traversable) -> Iterator[tuple[str, bytes]]:
    for entry in folder.iterdir():
        if entry.is_dir() and not entry.name.startswith(("__", ".")):
            yield from _files(f"{path}/{entry.name}", entry)
        elif entry.name.endswith(_ENDINGS):
            yield f"{path}/{entry.name}", entry.read_bytes().replace(b"\r\n", b"\n")
