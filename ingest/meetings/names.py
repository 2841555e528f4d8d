"""What the lines of a title call a meeting: its own name, without the kind of paper, the letterhead or the forum before
it, and without what is told after it (``Minutes of the``, ``Press office``, ``held on 4 May``)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.lexicon import NOT_KINDS, by_letters, caseless, compiled, loose
from ingest.meetings.words import MeetingWords
from ingest.page.reading import Reading

__all__ = ["NO_PAPER", "Line", "MeetingNames", "runs_on", "unspaced"]

NO_PAPER = frozenset(
    (
        "abbreviations",
        "after",
        "annex",
        "as_of",
        "final",
        "forthcoming",
        "half_days",
        "letterhead",
        "news",
        "number",
        "press",
        "provisional",
        "publisher",
        "resolution",
        "volume",
    )
)
"""Lists of the section of documents that name no kind of paper."""


Line = tuple[int, int]
"""Where a line of a title begins and ends in the clean text."""

_ACRONYM = re.compile(r"\([A-Z][\w-]{1,11}\)")
_SPACED = re.compile(r"\S(?:\s+\S){4,}")
_SINGLE = re.compile(r"(?<=\S)\s(?=\S(?:\s|$))")
_WORD = re.compile(r"\w+")
_NEAR_START = 40  # code points of a name before its word for a meeting
_AT_START = 4  # words of a line before the word for a meeting
_KEPT = frozenset((",", ":"))
_MOTTO = '«"“:'
_MARKS = ",:;–—-"
_MOSTLY = 0.5
_DIGIT = re.compile(r"\d")
_UN = "organization/un"
_SYMBOL = re.compile(r"[A-Z][\w.-]*(?:/[\w.-]+){2,}")
_FEW = 3  # words of a body's name that says which body it is; those after ``held`` at the end of a name
_FORUMS = frozenset(("forum", "rcp"))


def unspaced(text: str) -> str:
    """Words that a title spreads over the line.

    >>> unspaced("S I D E   E V E N T")
    'SIDE EVENT'
    """
    return " ".join(_SINGLE.sub("", text).split()) if _SPACED.fullmatch(text.strip()) else text


class MeetingNames:
    """Reads names of meetings from lines of titles; ``paper`` finds kinds of papers."""

    def __init__(self, reading: Reading, words: MeetingWords, paper: re.Pattern[str]) -> None:
        self.reading = reading
        self.kind = words.kind
        self.paper = paper
        lexicon = reading.lexicon
        any_of = lexicon.any_of
        of, definite = any_of("grammar", "of"), any_of("grammar", "definite")
        parts = any_of("sessions", "panel", "workshop", "side-event")
        self._meets = compiled(rf"{words.plain}|(?<!\w){parts}(?!\w)", re.IGNORECASE)
        self._annex = compiled(rf"{loose(any_of('documents', 'annex'))}(?:\s\w{{1,3}})?\s*[–—:.-]\s*", re.IGNORECASE)
        early = any_of("documents", "provisional")
        papers = [p for k in lexicon.kinds("documents") if k not in NO_PAPER for p in lexicon.words("documents", k)]
        self._papers = [compiled(loose(rf"(?:{early}\s+)?{p}(?!\w)"), re.IGNORECASE) for p in papers]
        self._of = compiled(rf"\s+{of}{definite}?", re.IGNORECASE)
        self._post = compiled(rf"(?P<head>{any_of('posts', 'heads')})\s+{of}", re.IGNORECASE)
        self._later_of = compiled(rf"(?<!\w){of}", re.IGNORECASE)
        aside = any_of("sessions", "side-event")
        self._side_event = compiled(rf"\s*{aside}\W*$", re.IGNORECASE)
        annex = rf"{any_of('documents', 'annex')}(?:\s\w{{1,3}})?\W*$"
        asides = [
            annex,
            any_of("documents", "letterhead", "press"),
            lexicon.literal("language", "tongues"),
            rf"{aside}\W*$",
        ]
        # "Presidencia Pro Témpore de Noruega" stands between a forum and its meeting.
        chairing = rf"(?:\S+\s){{0,2}}{any_of('meetings', 'chairing')}(?!\w)"
        self._aside = compiled(rf"(?:{loose('|'.join(asides))})(?!\w)", re.IGNORECASE)
        # "England English version", "Version française"
        self._version = compiled(rf"(?:\S+\s){{0,2}}{any_of('language', 'versions')}(?:\s\S+){{0,2}}", re.IGNORECASE)
        self._chairing = compiled(loose(chairing), re.IGNORECASE)
        self._invites = compiled(rf".*?(?<!\w){any_of('meetings', 'invites')}(?!\w)\s*{definite}?", re.IGNORECASE)
        half_day = rf"\s\({any_of('documents', 'half_days')}\)$"
        self._half_day = compiled(half_day, re.IGNORECASE)
        on_the = rf"\s+{any_of('meetings', 'on')}\s+{definite}?(?=(?:\S+\s){{0,4}}?{words.plain})"
        self._on_lead = compiled(rf"(?:{on_the}|\s*[:–—-]\s+(?=(?:\S+\s){{0,4}}?{words.plain}))", re.IGNORECASE)
        number = rf"(?:{self._numbers(words)}|[IVXL]+|{any_of('meetings', 'numbered')}|\d{{1,3}})"
        self._counted = compiled(rf"{definite}?{number}\s(?:\S+\s){{0,2}}?{words.plain}", re.IGNORECASE)
        self._on = compiled(rf"\s*(?:\S+\s){{0,3}}?(?:{any_of('meetings', 'on')}\s|[«\"“‘:])", re.IGNORECASE)
        self._on_subject = compiled(rf"(?<!\w){any_of('meetings', 'on')}\s", re.IGNORECASE)
        self._held = caseless(rf"\s\(?{any_of('meetings', 'held')}(?!\w)")
        self._on_its = compiled(rf"\s{loose(any_of('meetings', 'on_its'))}\s", re.IGNORECASE)
        self._after = compiled(
            rf"\s*[:–—-]\s*{paper.pattern}\W*$|\s+(?:{any_of('documents', 'after')})\W*$", re.IGNORECASE
        )
        bodies = [k for k in lexicon.kinds("bodies") if k not in NOT_KINDS]
        self._body = compiled(rf"(?:\w+\s)?{loose(any_of('bodies', *bodies))}(?!\w)", re.IGNORECASE)
        self._whose = compiled(rf"(?<!\w){loose(any_of('bodies', *bodies))}(?!\w)", re.IGNORECASE)
        self._open_end = compiled(rf"(?:^|[\s'’]){lexicon.literal('grammar', 'opens_line')}$", re.IGNORECASE)

    def _numbers(self, words: MeetingWords) -> str:
        return by_letters([re.escape(o) for o in sorted(words.lexicon.ordinals, key=len, reverse=True)])

    def ends_as_paper(self, text: str) -> bool:
        """Whether a line ends with a word for a paper and a colon (``Conference on quays: highlights:``)."""
        return text.endswith(":") and self._after.search(text) is not None and self._meets.search(text) is not None

    def is_sitting(self, start: int, end: int) -> bool:
        """Whether a line says in brackets which half of a day it is of (``41ST MEETING (AM)``)."""
        return self._half_day.search(self.reading.chars[start:end]) is not None

    def begins(self, start: int, end: int) -> int | None:
        """Where the name of a meeting may begin in a line: after the kind of paper that is of it (``Minutes of the``).

        None where the line is only the kind of paper, or whose paper it is (``Report of the Secretary-General``).
        """
        chars = self.reading.chars
        annex = self._annex.match(chars, start, end)
        at = annex.end() if annex else start
        if not self.paper.match(chars, at, end):
            return at
        # "Summary record of the" is longer than "summary".
        paper = max(m.end() for p in self._papers if (m := p.match(chars, at, end)))
        lead = self._of.match(chars, paper, end)
        if lead is None and (about := self._on_lead.match(chars, paper, end)):
            return about.end()
        if lead is None:
            return at if chars[paper:end].strip(" :.") else None
        meets = self._meets.search(chars, lead.end(), end)
        if meets is None or self._later_of.search(chars, lead.end(), meets.start()):
            return None
        return lead.end()

    def is_themed(self, name: str) -> bool:
        """Whether a name tells what the meeting is about, so that it needs no forum's name before it."""
        word = self._meets.search(name)
        return word is not None and self._on.match(name, word.end()) is not None

    def is_counted(self, name: str) -> bool:
        """Whether a name is but the number and the kind of a meeting (``Second workshop``)."""
        counted = self._counted.match(name)
        return counted is not None and counted.end() == len(name)

    def needs_forum(self, name: str) -> bool:
        """Whether a name does not say by itself which meeting it is of all that are called so: it tells no subject."""
        word = self._meets.search(name)
        if word is None or word.start() > _NEAR_START or _ACRONYM.search(name):
            return False
        # A motto is no subject: "Third conference «New partnerships»".
        end = min((at for at in map(name.find, _MOTTO) if at > 0), default=len(name))
        return (
            self._on_subject.search(name, word.end(), end) is None and self._whose.search(name, word.end(), end) is None
        )

    def is_forum(self, start: int, end: int, *, series: bool) -> bool:
        """Whether a line is the name of a process or a forum; with ``series``, or of a series of meetings."""
        known = self.reading.at("organization", start)
        if known is None or known.end - known.start < _MOSTLY * (end - start):
            return False
        ref = known.labels[0].ref
        return (series and ref.startswith("series/")) or self.reading.registry.kinds.get(ref) in _FORUMS

    def is_post(self, text: str) -> bool:
        """Whether a line says who somebody is whom the one above it names (``President of the Assembly of Quays``)."""
        post = self._post.match(text)
        return post is not None and not self.reading.lexicon.is_plural(post["head"])

    def is_body(self, start: int, end: int) -> bool:
        """Whether a line is the name of a body or forum: one of the registry, one with its acronym, or by its words."""
        known = any(m.end - m.start > _MOSTLY * (end - start) for m in self.reading.within("organization", start, end))
        return known or _ACRONYM.search(self.reading.chars, start, end) is not None or self._begins_body(start, end)

    def _begins_body(self, start: int, end: int) -> bool:
        return self._body.match(self.reading.chars, start, end) is not None

    def of(self, lines: Sequence[Line]) -> str | None:
        """The name that lines of a title give a meeting, in their own letters; None where they give none."""
        named = [line for line in lines if not self._is_aside(*line)]
        if any(self._side_event.match(unspaced(self.reading.chars[a:b])) for a, b in lines):
            # Beside which meeting it is held is not its name.
            themes = [(a, b) for a, b in named if not self.kind.search(self.reading.chars, a, b)]
            named = themes or named
        named = self._without_letterhead(named[self._first(named) :])
        # "REPORT OF THE WORKSHOP" above "Workshop on quays".
        told = self.reading.lower[slice(*named[0])].split() if len(named) > 1 else []
        if len(told) == 1 and self.reading.lower.startswith(f"{told[0]} ", named[1][0]):
            named = named[1:]
        words = " ".join(" ".join(self._line(named, i).split()) for i in range(len(named)))
        name = self._cut(words)
        return name[:1].upper() + name[1:] or None

    def _line(self, lines: list[Line], i: int) -> str:
        """A line's words, with the comma or colon after it where another one follows."""
        start, end = lines[i]
        chars = self.reading.chars
        # Not after a line that was cut before its place or its days.
        whole = i + 1 < len(lines) and chars[end : lines[i + 1][0]].strip() in _KEPT
        kept = end + 1 if whole and chars[end : end + 1] != " " else end
        text = unspaced(chars[start:kept])
        return f"{text}," if i + 1 < len(lines) and self._is_apart(lines[i], lines[i + 1]) else text

    def _is_apart(self, line: Line, after: Line) -> bool:
        """Whether a line ends before one that counts a meeting (``Second session``), or names one of the body in it."""
        chars = self.reading.chars
        if self.breaks_off(*line) or chars[line[1] : line[1] + 1] in _KEPT or chars[line[1] - 1] in _MARKS:
            return False
        if self._counted.match(chars, *after):
            return True
        word = self._meets.search(chars, *after)
        near = word is not None and len(_WORD.findall(chars, after[0], word.start())) <= _AT_START
        return near and chars[after[0]].isupper() and self.is_body(*line)

    def _is_aside(self, start: int, end: int) -> bool:
        """Whether a line is none of a name: rules, languages, offices of the press, ``SIDE EVENT`` alone, the UN."""
        text = unspaced(self.reading.chars[start:end]).strip()
        known = self.reading.at("organization", start)
        united = known is not None and known.labels[0].ref == _UN and known.end >= end
        bare = not any(c.isalpha() for c in text) or _SYMBOL.fullmatch(text) is not None
        path = " > " in text or (text.startswith("[") and text.endswith("]"))
        presides = self._chairing.match(text) is not None and self._meets.search(text) is None
        version = self._version.fullmatch(text) is not None
        return united or bare or path or presides or version or self._aside.match(text) is not None

    def _first(self, lines: list[Line]) -> int:
        """The line with which the meeting's own name begins: after the bodies that hold it, or the forum it is of."""
        chars = self.reading.chars
        for i in range(len(lines) - 1, 0, -1):
            start, end = lines[i]
            word = self._meets.search(chars, start, end)
            if word is None or len(_WORD.findall(chars, start, word.start())) > _AT_START or not chars[start].isupper():
                continue
            own = self.is_themed(" ".join(chars[a:b] for a, b in lines[i:]))
            if own and self.is_body(*lines[0]) and not any(self._goes_on(line) for line in lines[:i]):
                return i
        return 0

    def _goes_on(self, line: Line) -> bool:
        """Whether a line before a name belongs to it: it breaks off, or names a meeting and no body or forum."""
        chars = self.reading.chars
        if self.breaks_off(*line) or chars[line[1] : line[1] + 1] == ",":
            return True
        return self._meets.search(chars, *line) is not None and not self.is_body(*line)

    def _without_letterhead(self, lines: list[Line]) -> list[Line]:
        """Without the body above the one whose session it is."""
        chars = self.reading.chars
        while len(lines) > 1 and self._begins_body(*lines[1]) and self.reading.at("organization", lines[0][0]):
            few = len(_WORD.findall(chars, *lines[1])) < _FEW
            if few or not self.is_body(*lines[0]) or self.kind.search(chars, *lines[0]):
                break
            lines = lines[1:]
        return lines

    def breaks_off(self, start: int, end: int) -> bool:
        """Whether a line ends with a word that leads on to the next (``PREPARATORY MEETING OF THE``)."""
        return self._open_end.search(self.reading.chars[start:end]) is not None

    def is_bodies(self, lines: list[Line]) -> bool:
        """Whether lines are but names of bodies: who publishes a paper, and no meeting."""
        chars = self.reading.chars
        own = (line for line in lines if not self._is_aside(*line))
        return all(
            self.is_body(*line) and not self._meets.search(chars, *line) and not _ACRONYM.search(chars, *line)
            for line in own
        )

    def _cut(self, name: str) -> str:
        """A name without what is told after it: when it was held, on which of its sessions it is, the kind of paper."""
        invited = self._invites.match(name)
        if invited and self._meets.search(name, invited.end()):
            name = name[invited.end() :]
        held = self._held.search(name.lower())
        if held and (_DIGIT.search(name, held.end()) or len(name[held.end() :].split()) <= _FEW):
            name = name[: held.start()]
        name = self._on_its.sub(", ", name, count=1)
        return self._half_day.sub("", self._after.sub("", name)).strip(" ,:;–—·|-")


def runs_on(chars: str, start: int, at: int, end: int) -> bool:
    """Whether a place or a day stands right after a title in quotation marks, or in small letters after capitals."""
    before = chars[start:at].strip()
    return len(before) > _NEAR_START // 2 and (before[-1] in "»”" or (before.isupper() and not chars[at:end].isupper()))
