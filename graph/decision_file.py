"""The file of readers' decisions: read, and written whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from graph.errors import DecisionFileError
from graph.files import replacing
from ingest.identity.decisions import Decision, format_decisions, parse_decisions

__all__ = ["DECISIONS", "add_decisions", "read_decisions"]

DECISIONS = "decisions.csv"
"""Name of the file in a folder of texts."""


def read_decisions(path: Path, *, required: bool = False) -> tuple[Decision, ...]:
    """The decisions of a file; none where there is no file, unless it is ``required``.

    Raises :class:`~graph.errors.DecisionFileError`, and :class:`~ingest.errors.DecisionError` with the line.
    """
    try:
        return parse_decisions(path.read_text(encoding="utf-8-sig"), path.name)
    except (FileNotFoundError, NotADirectoryError) as error:
        if required:
            raise DecisionFileError(f"{path}: no such file; check the path") from error
        return ()
    except OSError as error:
        raise DecisionFileError(f"{path}: cannot be read ({error.strerror}); check the path") from error
    except UnicodeDecodeError as error:
        raise DecisionFileError(f"{path}: is not UTF-8; save it as such") from error


def add_decisions(path: Path, new: Iterable[Decision]) -> Sequence[Decision]:
    """Write decisions into a file, each in place of an older one about the same; the older ones that they replaced."""
    old = read_decisions(path)
    made = {one.about: one for one in new}
    replaced = [one for one in old if one.about in made]
    kept = [one for one in old if one.about not in made]
    try:
        with replacing(path) as file:
            file.write(format_decisions([*kept, *made.values()]).encode())
    except OSError as error:
        raise DecisionFileError(
            f"{path}: cannot be written ({error.strerror}); choose another with --decisions"
        ) from error
    return replaced
