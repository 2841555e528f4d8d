"""Words for bodies in small letters, as papers print them before what the body is of: ``le ministère de la Santé``,
``la embajada de Chile``, ``the ministry of Labour``."""

from __future__ import annotations

from ingest.lexicon import Lexicon, compiled

__all__ = ["SmallHeads"]


class SmallHeads:
    """Tells such words in one language (:meth:`ingest.lexicon.Lexicon.made`)."""

    def __init__(self, lexicon: Lexicon) -> None:
        links = lexicon.literal("bodies", "links")
        conjunction = lexicon.any_of("grammar", "and")
        # "le ministère italien chargé de la Mer": words between it and the link are of the name, a conjunction is not.
        # So are those behind a first link: "la coopérative des pêcheurs de TOWN".
        joint = rf"(?:(?:{links})(?:\s|(?<=['’])))?"
        between = rf"(?:\s(?!(?:{conjunction})\s){joint}[a-zà-ÿ-]{{4,}}){{0,2}}?"
        whose = rf"{between}\s(?!(?:{conjunction})\s)(?:{links})(?:\s|(?<=['’]))(?=[A-ZÀ-Þ])"
        self.pattern = rf"(?<![\w-])(?:{lexicon.any_of('bodies', 'small')})(?![\w-]){whose}"
        """A piece of a pattern: such a word and all that stands before what it is of."""
        # "NAME, directeur du port, ministère des transports": in small letters throughout, behind a comma
        self._begins = compiled(rf"{self.pattern}|(?<=,\s){self.pattern.replace('(?=[A-ZÀ-Þ])', '(?=[a-zà-ÿ])')}")
        # "le ministère de la Mer, des Ports et des Bacs", but "le ministère de la Mer, conteste que …"
        self._ends = compiled(rf",\s(?!(?:{links})(?:\s|(?<=['’])))(?![A-ZÀ-Þ])")

    def end(self, chars: str, at: int, end: int) -> int:
        """Where a name ends that such a word begins: before a comma that leads on to no further field of work."""
        found = self._ends.search(chars, at, end) if chars[at].islower() else None
        return found.start() if found else end

    def begins(self, chars: str, at: int) -> bool:
        """Whether such a word stands here, before what it is of: a capital, or any word behind a comma."""
        return self._begins.match(chars, at) is not None
