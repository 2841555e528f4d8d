"""The few values that an installation may change, each in one place; the rest is in pyproject.toml."""

from __future__ import annotations

import os
import tempfile
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

__all__ = [
    "CORPUS_VARIABLE",
    "PUSH_TIMEOUT_SECONDS",
    "RELEASE_FOLDER",
    "REMOTE_TIMEOUT_SECONDS",
    "STORE_FORMAT",
    "cache_folder",
    "corpus_folder",
    "program_version",
]

STORE_FORMAT = 2
"""Version of the layout of a store folder; raised when an older program could not read a newer store, or a newer one
the records of an older store."""

REMOTE_TIMEOUT_SECONDS = 60.0
"""How long a remote endpoint may take for one answer."""

PUSH_TIMEOUT_SECONDS = 600.0
"""How long a server may take to bring in one part of a graph."""

RELEASE_FOLDER = Path(__file__).resolve().parent / "release"
"""The published data set that comes with the program."""

CORPUS_VARIABLE = "DIPLOGRAPH_CORPUS"


def corpus_folder() -> Path:
    """Where the texts of the release lie: ``$DIPLOGRAPH_CORPUS``, else beside the project in ``shared/corpus``."""
    named = os.environ.get(CORPUS_VARIABLE)
    return Path(named) if named else RELEASE_FOLDER.parents[2] / "shared" / "corpus"


def cache_folder() -> Path:
    """A folder of our own for what can be made again: below ``$XDG_CACHE_HOME``, the user's cache, else temporary."""
    named = os.environ.get("XDG_CACHE_HOME")
    candidates = [Path(named)] if named else []
    candidates += [Path.home() / ".cache", Path(tempfile.gettempdir()) / f"diplograph-{os.getuid()}"]
    for parent in candidates:
        folder = parent / "diplograph"
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            continue
        if os.access(folder, os.W_OK):
            return folder
    return Path(tempfile.mkdtemp(prefix="diplograph-"))


@cache
def program_version() -> str:
    """The installed version of this program, ``0+unknown`` where it runs without having been installed."""
    try:
        return version("diplograph")
    except PackageNotFoundError:
        return "0+unknown"
