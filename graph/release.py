"""The released graph: one sorted Turtle file a named graph, and a manifest; writing it, and loading it quickly."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pyoxigraph
from pyoxigraph import NamedNode

from graph.errors import ReleaseError, UnwritableStoreError
from graph.files import building, exchange, sync
from graph.settings import RELEASE_FOLDER, cache_folder
from graph.store import GraphStore, open_store
from graph.turtle import write_turtle
from ontology.vocab import ID

__all__ = [
    "MANIFEST",
    "GraphFile",
    "Manifest",
    "fill_release",
    "load_release",
    "read_manifest",
    "released_folder",
    "released_store",
    "write_release",
]

MANIFEST = "manifest.json"

_GRAPHS = ID + "graph/"


@dataclass(frozen=True, slots=True)
class GraphFile:
    """One file of a release: its name, the named graph that it holds, number of triples, checksum."""

    file: str
    graph: str
    triples: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a release consists of, and which converters made it; files in order of their names."""

    program: str
    files: tuple[GraphFile, ...]


def write_release(store: GraphStore, out: Path, program: str) -> Manifest:
    """Make a folder the release of a store: the whole of it is built beside, and takes the folder's place at once.

    Files of graphs that are gone go with the old folder. Where the folder holds other things, too, or cannot be
    swapped, its files are replaced one by one, the manifest last. Raises :class:`ReleaseError`.
    """
    out = out.resolve()
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        if out.exists() and not out.is_dir():
            raise ReleaseError(f"{out}: is a file; name a folder")
        with building(_workshop(out), out.name) as folder:
            manifest = fill_release(store, folder, program)
            sync(folder)
            _put(folder, out)
    except OSError as error:
        raise ReleaseError(f"{out}: cannot be written ({error.strerror}); choose another folder") from error
    return manifest


def fill_release(store: GraphStore, folder: Path, program: str) -> Manifest:
    """Write every graph of a store, and the manifest of these files, into an empty folder. Raises :class:`OSError`."""
    files = sorted((_write_graph(store, name, folder) for name in store.graph_names()), key=lambda file: file.file)
    manifest = Manifest(program, tuple(files))
    (folder / MANIFEST).write_bytes(msgspec.json.format(msgspec.json.encode(manifest), indent=2) + b"\n")
    return manifest


def read_manifest(release: Path = RELEASE_FOLDER) -> Manifest:
    """What a release folder says it holds."""
    try:
        return msgspec.json.decode((release / MANIFEST).read_bytes(), type=Manifest)
    except FileNotFoundError:
        advice = "build one with: diplograph release build OUT"
        raise ReleaseError(f"{release}: holds no release (no {MANIFEST}); {advice}") from None
    except msgspec.MsgspecError as error:
        raise ReleaseError(f"{release / MANIFEST}: {error}; build the release again") from error


def load_release(release: Path, store: GraphStore, *, merged: bool = False) -> Manifest:
    """Bring a release into a store whose graphs of these names are empty; each file is held to its checksum.

    With ``merged``, an empty store on the disk is merged after this.
    """
    manifest = read_manifest(release)
    files = ((NamedNode(entry.graph), _checked(release / entry.file, entry.sha256)) for entry in manifest.files)
    store.fill(files, merged=merged)
    return manifest


def released_store(release: Path = RELEASE_FOLDER) -> Path:
    """A store folder that holds a release, for reading only; made once and kept in the user's cache.

    Raises :class:`ReleaseError` where a file of the release has not its checksum.
    """
    target = released_folder(release)
    if not target.is_dir():
        with _building(target) as folder, open_store(folder, write=True) as store:
            load_release(release, store, merged=True)
    return target


def released_folder(release: Path = RELEASE_FOLDER) -> Path:
    """Where the store of a release is, or will be once :func:`released_store` has made it.

    The folder's name depends on the manifest and on the engine's version, so another release is another folder.
    """
    read_manifest(release)
    made = f"{pyoxigraph.__version__} merged, compact"
    digest = hashlib.sha256((release / MANIFEST).read_bytes() + made.encode()).hexdigest()
    return cache_folder() / f"release-{digest[:16]}"


@contextlib.contextmanager
def _building(target: Path) -> Iterator[Path]:
    """A folder to fill that becomes ``target`` at once when the block ends well, unless another process was faster."""
    with building(target.parent, target.name) as folder:
        yield folder
        try:
            folder.rename(target)
        except OSError as error:
            if not target.is_dir():
                raise UnwritableStoreError(target, f"cannot be written ({error.strerror})", "make room") from error


def _workshop(out: Path) -> Path:
    """Where to build a folder: beside it, or within where what is beside it is another's or on another disk."""
    is_apart = out.is_dir() and (out.is_mount() or not os.access(out.parent, os.W_OK))
    return out if is_apart else out.parent


def _put(built: Path, out: Path) -> None:
    if not out.exists():
        built.rename(out)
        return
    if all(path.suffix == ".ttl" or path.name == MANIFEST for path in out.iterdir()):
        with contextlib.suppress(OSError):  # not on this system, or not on this kind of disk
            exchange(built, out)
            return
    # Nothing of another's is to be lost with the folder.
    files = sorted(path.name for path in built.iterdir() if path.name != MANIFEST)
    stale = {path.name for path in out.glob("*.ttl")} - set(files)
    for name in (*files, MANIFEST):
        (built / name).replace(out / name)
    for name in stale:
        (out / name).unlink()


def _write_graph(store: GraphStore, name: NamedNode, out: Path) -> GraphFile:
    quads = store.graph(name)
    content = write_turtle(quad.triple for quad in quads).encode()
    file_name = _file_name(name)
    (out / file_name).write_bytes(content)
    return GraphFile(file_name, name.value, len(quads), hashlib.sha256(content).hexdigest())


def _file_name(graph: NamedNode) -> str:
    """The file of a graph in a release: ``…/id/graph/document/a-68-370`` is in ``document-a-68-370.ttl``."""
    if not graph.value.startswith(_GRAPHS):
        raise ReleaseError(f"{graph.value}: no graph of ours; a release holds those below {_GRAPHS}")
    return graph.value.removeprefix(_GRAPHS).replace("/", "-") + ".ttl"


def _checked(path: Path, sha256: str) -> bytes:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ReleaseError(f"{path}: cannot be read ({error.strerror}); install again, or build the release") from error
    if hashlib.sha256(content).hexdigest() != sha256:
        raise ReleaseError(f"{path}: differs from its checksum in {MANIFEST}; install again, or build the release")
    return content
