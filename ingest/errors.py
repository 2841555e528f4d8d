"""What can go wrong while reading and converting documents."""

from __future__ import annotations

__all__ = [
    "DecisionError",
    "EmptySourceError",
    "IngestError",
    "LexiconError",
    "NotTextError",
    "SourceError",
    "SourceTooLargeError",
]


class IngestError(Exception):
    """Base of all errors of this package; the message says the place, what is wrong and what to do."""


class SourceError(IngestError):
    """A file cannot be read as a document."""

    def __init__(self, place: str, problem: str, advice: str) -> None:
        super().__init__(f"{place}: {problem}; {advice}")
        self.place = place
        self.problem = problem
        self.advice = advice


class EmptySourceError(SourceError):
    """A file without text."""


class NotTextError(SourceError):
    """A binary file, or one in no encoding that we can tell."""


class SourceTooLargeError(SourceError):
    """A file over the size that one conversion takes."""


class DecisionError(IngestError):
    """A line of a file of decisions cannot be read or heeded."""

    def __init__(self, name: str, line: int, problem: str, advice: str) -> None:
        super().__init__(f"{name}:{line}: {problem}; {advice}")
        self.line = line
        self.problem = problem
        self.advice = advice


class LexiconError(IngestError):
    """The file of a language's words cannot be read as one; no document can be converted."""

    def __init__(self, place: str, problem: str, advice: str) -> None:
        super().__init__(f"{place}: {problem}; {advice}")
        self.place = place
        self.problem = problem
        self.advice = advice
