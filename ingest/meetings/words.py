"""Words for meetings in one language, as patterns: kinds, numbers, and that one was held."""

from __future__ import annotations

import re
from functools import cached_property

from ingest.lexicon import NO_MEETING, Lexicon, caseless, compiled, loose

__all__ = ["NO_PAPER", "MeetingWords", "unnamed"]

NO_PAPER = frozenset(
    (
        "abbreviations",
        "after",
        "annex",
        "as_of",
        "cancelled",
        "final",
        "forthcoming",
        "half_days",
        "letterhead",
        "news",
        "number",
        "parts",
        "press",
        "provisional",
        "publisher",
        "recorded",
        "resolution",
        "version",
        "volume",
    )
)
"""Lists of the section of documents that name no kind of paper."""

_NAMED = re.compile(r"\(\?P<\w+>")


def unnamed(pattern: str) -> str:
    """A pattern without the names of its groups, to stand in others.

    >>> unnamed("(?P<k0>seminars?)|(?P<k1>forum)")
    '(?:seminars?)|(?:forum)'
    """
    return _NAMED.sub("(?:", pattern)


class MeetingWords:
    """``kind`` finds words for meetings in text as it stands, ``ordinal`` numbered ones (``the second workshop``) and
    ``held`` that one was held in lower case."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self._kinds = [k for k in lexicon.kinds("meetings") if k not in NO_MEETING]
        # "REUNION": capitals without accents; those of sessions begin headings of parts, too.
        told = (lexicon.any_of("meetings", k) for k in self._kinds)
        forms = (form if k == "session" else loose(form) for k, form in zip(self._kinds, told, strict=True))
        self._groups = "|".join(f"(?P<k{i}>{form})" for i, form in enumerate(forms))
        self._ordinal = f"(?P<n>{lexicon.ordinal})"
        self.kind = compiled(rf"(?<!\w)(?:{self._groups})(?!\w)", re.IGNORECASE)
        self.ordinal = caseless(rf"(?<![\w-]){self._ordinal}\s+(?:{self._groups})(?!\w)")
        self.held = caseless(rf"(?<!\w){lexicon.any_of('meetings', 'held')}(?!\w)")

    @cached_property
    def paper(self) -> re.Pattern[str]:
        """Finds kinds of papers (``Draft agenda``)."""
        any_of, papers = self.lexicon.any_of, [k for k in self.lexicon.kinds("documents") if k not in NO_PAPER]
        told = rf"(?:{any_of('documents', 'provisional')}\s+)?{any_of('documents', *papers)}\b"
        return compiled(loose(told), re.IGNORECASE)

    @cached_property
    def number(self) -> str:
        """The pattern of a meeting's number before its word, in words, with an ending or as bare figures."""
        return rf"(?:{self.lexicon.ordinal}|[IVXL]+|{self.lexicon.any_of('meetings', 'numbered')}|\d{{1,3}})"

    @cached_property
    def counted(self) -> re.Pattern[str]:
        """Finds a meeting by its number, with a word that tells of which sort it is (``Ninth ordinary session``)."""
        after = r"(?:\s[a-zà-ÿ]{6,})?"
        return compiled(rf"(?<![\w/.:-]){self.number}\s(?:\w+\s){{0,1}}?(?:{self.plain}){after}", re.IGNORECASE)

    @cached_property
    def began_at(self) -> re.Pattern[str]:
        """Finds what says before an hour that a meeting began then, in lower case."""
        return caseless(rf"(?<!\w){self.lexicon.any_of('meetings', 'began_at')}\s+(?=\d)")

    @cached_property
    def laid(self) -> re.Pattern[str]:
        """Finds what says in a paper's head before which session it was laid (``Agenda item 3``)."""
        return compiled(self.lexicon.any_of("meetings", "laid"), re.IGNORECASE)

    @cached_property
    def plain(self) -> str:
        """The pattern of ``kind`` without names of groups, to stand in others."""
        return unnamed(self.kind.pattern)

    @cached_property
    def meets(self) -> re.Pattern[str]:
        """Finds words for meetings and for those that are mostly parts of others (``panel``)."""
        parts = self.lexicon.any_of("sessions", "panel", "workshop", "side-event")
        return compiled(rf"{self.plain}|(?<!\w){parts}(?!\w)", re.IGNORECASE)

    @cached_property
    def whole(self) -> re.Pattern[str]:
        """Finds words for meetings that are no part of a compound, in lower case."""
        return caseless(rf"(?<![\w-])(?:{self._groups})(?!\w)")

    @cached_property
    def of_this(self) -> re.Pattern[str]:
        """Finds the number by which a paper calls its own meeting (``this third workshop``)."""
        this = self.lexicon.any_of("meetings", "this")
        return compiled(rf"(?<![\w-]){this}\s+{self._ordinal}\s+(?:{self._groups})(?!\w)", re.IGNORECASE)

    def kind_of(self, match: re.Match[str]) -> str:
        """The kind of meeting that a word stands for."""
        return next(kind for i, kind in enumerate(self._kinds) if match[f"k{i}"])

    def number_of(self, match: re.Match[str]) -> int:
        """The number of a numbered meeting."""
        return self.lexicon.ordinals[match["n"].casefold()]
