"""File formats of triples, told by the ending of the name; reading and writing whole files of them."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, cast

from pyoxigraph import Quad, RdfFormat, Triple, parse, serialize

from graph.errors import SerializationError, UnknownFormatError
from graph.files import replacing
from ontology.vocab import PREFIXES

__all__ = ["FORMATS", "as_nquads", "read_quads", "triples_format", "write_quads"]

FORMATS: dict[str, RdfFormat] = {
    ".nq": RdfFormat.N_QUADS,
    ".trig": RdfFormat.TRIG,
    ".nt": RdfFormat.N_TRIPLES,
    ".ttl": RdfFormat.TURTLE,
}
"""Ending -> format; each also with ``.gz`` after it."""

_WITH_PREFIXES = (RdfFormat.TRIG, RdfFormat.TURTLE)


def triples_format(path: Path) -> tuple[RdfFormat, bool]:
    """The format that a file's name tells, and whether it is compressed. Raises :class:`UnknownFormatError`."""
    compressed = path.suffix.lower() == ".gz"
    ending = (path.with_suffix("") if compressed else path).suffix.lower()
    if ending not in FORMATS:
        known = ", ".join(FORMATS)
        raise UnknownFormatError(f"{path.name}: no format of triples has that ending; use {known}, or one with .gz")
    return FORMATS[ending], compressed


def as_nquads(quads: Iterable[Quad]) -> bytes:
    """Quads in their order as N-Quads: bytes that another process or the bulk loader takes."""
    return cast("bytes", serialize(quads, format=RdfFormat.N_QUADS))


def read_quads(path: Path) -> Iterator[Quad]:
    """The quads of a file, in its order; triples come as quads of the default graph.

    Raises :class:`SerializationError` with line and column for what cannot be read.
    """
    form, compressed = triples_format(path)
    try:
        with gzip.open(path, "rb") if compressed else path.open("rb") as file:
            yield from parse(cast("IO[bytes]", file), form)
    except FileNotFoundError:
        raise SerializationError(f"{path}: no such file; check the path") from None
    except (OSError, EOFError) as error:
        raise SerializationError(f"{path}: cannot be read ({error}); check that it is whole") from error
    except SyntaxError as error:
        what = error.msg.partition(": ")[2] or error.msg
        raise SerializationError(f"{path}:{error.lineno}:{error.offset}: {what}; check that it is whole") from error


def write_quads(path: Path, quads: Iterable[Quad]) -> None:
    """Write quads in their order to a file in the format of its ending, whole or not at all.

    A format of triples takes the union of all graphs, each triple once and sorted.
    """
    form, compressed = triples_format(path)
    rows: Iterable[Quad] | Iterable[Triple] = quads
    if not form.supports_datasets:
        rows = sorted({quad.triple for quad in quads}, key=str)
    try:
        with replacing(path) as file:
            _write(file, rows, form, compressed=compressed)
    except FileNotFoundError:
        raise SerializationError(f"{path}: its folder does not exist; make it first") from None
    except OSError as error:
        raise SerializationError(f"{path}: cannot be written ({error.strerror}); choose another place") from error


def _write(file: IO[bytes], rows: Iterable[Quad] | Iterable[Triple], form: RdfFormat, *, compressed: bool) -> None:
    prefixes = PREFIXES if form in _WITH_PREFIXES else None
    if not compressed:
        serialize(rows, file, form, prefixes=prefixes)
        return
    # Neither time nor name in the header, so that the same triples give the same file.
    with gzip.GzipFile(filename="", mode="wb", fileobj=file, mtime=0) as packed:
        serialize(rows, cast("IO[bytes]", packed), form, prefixes=prefixes)
