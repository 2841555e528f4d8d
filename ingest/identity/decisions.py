"""What readers decided of facts and names, as lines of a small CSV file that git merges line by line.

| column | what |
| --- | --- |
| ``decision`` | ``accept``, ``reject``, ``same-as`` or ``different-from`` |
| ``key`` | a fact's key, or the local name of a person or body (``person/aube-tissier``) |
| ``other`` | the second person or body of ``same-as`` and ``different-from`` |
| ``who``, ``when``, ``why`` | for people; may be empty |
| ``text`` | the first digits of the SHA-256 of the text that the reader saw; may be empty |

A fact's key names the document, the kind, the span in code points and what is said, as far as it does not hang on the
rules: ``DOCUMENT:statement:120-245:person/aube-tissier``, ``DOCUMENT:mention:17-30:framework/gcm``,
``DOCUMENT:participation:30-42:person/aube-tissier:speaker:EVENT``, ``DOCUMENT:recommendation:300-340``. A name may be
that of one document alone: ``person/aube-tissier@DOCUMENT``; a person's also that of one place in it, for one of two
of that name: ``person/aube-tissier@DOCUMENT:120-132``.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass

from ingest.errors import DecisionError

__all__ = ["COLUMNS", "Decision", "FactKey", "format_decisions", "parse_decisions"]

COLUMNS = ("decision", "key", "other", "who", "when", "why", "text")
_ON_FACTS = ("accept", "reject")
_ON_NAMES = ("same-as", "different-from")
_KEY = re.compile(
    r"(?P<document>[^:\s]+):(?P<kind>participation|statement|recommendation|mention):(?P<start>\d+)-(?P<end>\d+)"
    r"(?::(?P<who>[^:\s]*)(?::(?P<role>[^:\s]+):(?P<event>[^:\s]+))?)?"
)
_NAME = re.compile(r"(?P<kind>person|organization)/[^\s:@]+(?:@[^\s:@]+(?P<place>:\d+-\d+)?)?")


@dataclass(frozen=True, slots=True)
class FactKey:
    """What names a fact: its document, kind, span (code points, end exclusive), and who or what it is of.

    ``who`` is the local name of a person, state, body or framework, empty where a statement tells none; role and
    event are those of a participation.

    >>> str(FactKey.parse("a:participation:3-9:person/b:speaker:event/c/panel-1"))
    'a:participation:3-9:person/b:speaker:event/c/panel-1'
    """

    document: str
    kind: str
    start: int
    end: int
    who: str = ""
    role: str = ""
    event: str = ""

    @classmethod
    def parse(cls, text: str) -> FactKey:
        """The key that a text writes. Raises :class:`ValueError`."""
        found = _KEY.fullmatch(text)
        if found is None or (found["kind"] == "participation") != bool(found["role"]):
            raise ValueError(text)
        start, end = int(found["start"]), int(found["end"])
        whole = found["who"] or "", found["role"] or "", found["event"] or ""
        return cls(found["document"], found["kind"], start, end, *whole)

    def __str__(self) -> str:
        parts = [self.document, self.kind, f"{self.start}-{self.end}"]
        parts += [self.who] if self.who else []
        return ":".join([*parts, self.role, self.event] if self.role else parts)


@dataclass(frozen=True, slots=True)
class Decision:
    """One line; ``place`` is the file and line that it stands in, for messages."""

    decision: str
    key: str
    other: str = ""
    who: str = ""
    when: str = ""
    why: str = ""
    text: str = ""
    place: str = ""

    @property
    def fact(self) -> FactKey | None:
        """The fact that it is about; None where it is about names."""
        return FactKey.parse(self.key) if _KEY.fullmatch(self.key) else None

    @property
    def about(self) -> tuple[str, str]:
        """What it is about, the same for all decisions on it."""
        first, second = sorted((self.key, self.other)) if self.other else (self.key, "")
        return first, second

    def __str__(self) -> str:
        return " ".join(part for part in (self.decision, self.key, self.other) if part)

    def problem(self) -> tuple[str, str] | None:
        """What is wrong with it and what to do; None where nothing is."""
        if self.decision not in (*_ON_FACTS, *_ON_NAMES):
            return f"{self.decision!r} is no decision", f"write {', '.join(_ON_FACTS)}, {' or '.join(_ON_NAMES)}"
        if self.decision in _ON_NAMES:
            kinds = [_kind(name) for name in (self.key, self.other)]
            if not all(kinds) or kinds[0] != kinds[1] or self.key == self.other:
                return f"{self} does not name two people or two bodies", "write person/… or organization/… twice"
            return None
        named = _NAME.fullmatch(self.key)
        is_whole = self.decision == "reject" and named and named["kind"] == "person" and not named["place"]
        try:
            if not is_whole:
                FactKey.parse(self.key)
        except ValueError:
            return f"{self.key!r} is no key of a fact", "take one that `diplograph review` prints"
        return ("an accepted or rejected fact has no other", "leave that column empty") if self.other else None


def _kind(name: str) -> str:
    """Whether a name is a person's or a body's; of neither where a body's has a place."""
    found = _NAME.fullmatch(name)
    if found is None or (found["place"] and found["kind"] != "person"):
        return ""
    return found["kind"]


def parse_decisions(content: str, name: str) -> tuple[Decision, ...]:
    """The decisions of a file's content; ``name`` is the file's, for messages.

    Raises :class:`~ingest.errors.DecisionError` with file and line for what cannot be read, and for two lines that
    contradict each other.
    """
    found: dict[tuple[str, str], Decision] = {}
    for line, text in enumerate(content.splitlines(), 1):
        row = _row(text, name, line)
        if not any(row) or row[0].startswith("#") or tuple(row) == COLUMNS:
            continue
        one = Decision(**dict(zip(COLUMNS, row, strict=True)), place=f"{name}:{line}")
        problem = one.problem()
        if problem:
            raise DecisionError(name, line, *problem)
        before = found.setdefault(one.about, one)
        if before.decision != one.decision:
            raise DecisionError(name, line, f"contradicts {before.place} ({before})", "leave one of the two")
    return tuple(found.values())


def _row(text: str, name: str, line: int) -> list[str]:
    """The cells of a line, as many as there are columns."""
    try:
        cells = [cell.strip() for cell in next(csv.reader([text], strict=True), [])]
    except csv.Error as error:
        raise DecisionError(name, line, f"is no CSV ({error})", "mend its quotes") from error
    if len(cells) > len(COLUMNS):
        raise DecisionError(name, line, f"has {len(cells)} columns", f"the columns are {','.join(COLUMNS)}")
    return cells + [""] * (len(COLUMNS) - len(cells))


def format_decisions(decisions: Iterable[Decision]) -> str:
    """The content of a file of decisions: a header, then a line each, sorted, so that two branches rarely conflict."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    rows = (
        tuple(" ".join(cell.split()) for cell in (d.decision, d.key, d.other, d.who, d.when, d.why, d.text))
        for d in decisions
    )
    writer.writerows([COLUMNS, *sorted(rows, key=lambda row: (row[1], row[2], row))])
    return out.getvalue()
