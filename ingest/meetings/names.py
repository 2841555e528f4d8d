"""What the lines of a title call a meeting: its own name, without the kind of paper, the letterhead or the forum before
it, and without what is told after it (``Minutes of the``, ``Press office``, ``held on 4 May``)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.folding import fold
from ingest.lexicon import NOT_KINDS, Lexicon, compiled, loose
from ingest.meetings.holding import HoldingLines
from ingest.meetings.menu_lines import MenuLines
from ingest.meetings.paper_marks import PaperMarks
from ingest.meetings.spellings import unspaced
from ingest.meetings.title_runs import Line
from ingest.meetings.trims import NameTrims
from ingest.meetings.words import NO_PAPER, MeetingWords
from ingest.page.reading import Reading

__all__ = ["MeetingNames"]

_ACRONYM = re.compile(r"\([A-Z][\w-]{1,11}\)")
_CAPITALS = re.compile(r"(?<![\w-])(?![IVXLC]+(?!\w))[A-Z]{3,8}(?![\w-])")
_WORD = re.compile(r"\w+")
_NEAR_START = 40  # code points of a name before its word for a meeting
_AT_START = 4  # words of a line before the word for a meeting
# A path through a site, a menu of it, an address of electronic mail.
_MENU = re.compile(r"\s[>›]\s|^[^«»]+\s»\s|\|[^|]*\||\S@\S|\[email")
# What stands in square brackets, or begins small and ends as a sentence.
_REMARK = re.compile(r"\[.*\]|(?=[a-z]+:).*\.")
_KEPT = frozenset((",", ":"))
_MOTTO = '«"“:'
_MARKS = ",:;–—-"
_MOSTLY = 0.5
_UN = "organization/un"
_SYMBOL = re.compile(r"[A-Z][\w.-]*(?:/[\w.-]+){2,}(?:\s(?:N[.º°o]{1,2}\s)?\d[\d/]*)?|[A-Z]{3,}/\w+\.\S+")
# "CERD/C/SR.9. (Summary record)", "Convention: CERD"
_BRACKET = re.compile(r"[.\s]+\([^()]*\)$")
_LABELLED = re.compile(r"[A-ZÀ-Þ][^:.,]{2,28}:\s[A-Z]+")
_DASH = re.compile(r"\s[–—-]\s")
_FEW = 3  # words of a body's name that says which body it is
_FORUMS = frozenset(("forum", "rcp"))


class MeetingNames:
    """Reads names of meetings from lines of titles; ``paper`` finds kinds of papers."""

    def __init__(self, reading: Reading, words: MeetingWords) -> None:
        self.reading = reading
        self._holding, self._menus = HoldingLines(reading, words), MenuLines(reading, words)
        reading.lexicon.equip(self, MeetingNames._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        words = lexicon.made(MeetingWords)
        self.kind, self.paper = words.kind, words.paper
        self.trims, self.marks = lexicon.made(NameTrims), lexicon.made(PaperMarks)
        self._learn_papers(lexicon)
        any_of = lexicon.any_of
        of, definite = any_of("grammar", "of"), any_of("grammar", "definite")
        self._meets = words.meets
        self._annex = compiled(rf"{loose(any_of('documents', 'annex'))}(?:\s\w{{1,3}})?\s*[–—:.-]\s*", re.IGNORECASE)
        early = any_of("documents", "provisional")
        papers = [p for k in lexicon.kinds("documents") if k not in NO_PAPER for p in lexicon.words("documents", k)]
        agenda = loose(any_of("documents", "agenda"))
        self._programme = compiled(rf"{agenda}\s?[:.]\s+(?=(?:[^\s\d]+\s+){{4}})", re.IGNORECASE)
        number = rf"{any_of('documents', 'number')}\s?\d{{1,4}}(?:[/-]\d{{2,4}})?"
        self._paper_number = compiled(rf"\s{number}", re.IGNORECASE)
        self._sessions = compiled(rf"{loose(any_of('meetings', 'session'))}(?!\w)", re.IGNORECASE)
        self._whole_of = compiled(rf"\s{of}{definite}?(?={words.plain})", re.IGNORECASE)
        self._papers = [compiled(loose(rf"(?:{early}\s+)?{p}(?!\w)"), re.IGNORECASE) for p in papers]
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
            rf"{any_of('sessions', 'room_lines')}$",
        ]
        # "Presidencia Pro Témpore de Noruega" stands between a forum and its meeting.
        chairing = rf"(?:\S+\s){{0,2}}{any_of('meetings', 'chairing')}(?!\w)"
        self._aside = compiled(rf"(?:{loose('|'.join(asides))})(?!\w)", re.IGNORECASE)
        # "England English version", "Version française"
        self._version = compiled(rf"(?:\S+\s){{0,2}}{any_of('language', 'versions')}(?:\s\S+){{0,2}}", re.IGNORECASE)
        self._chairing = compiled(loose(chairing), re.IGNORECASE)
        self._number = compiled(rf"{words.number}\s[A-ZÀ-Þ]", re.IGNORECASE)
        half_day = rf"\s\({any_of('documents', 'half_days')}\)$"
        self._half_day = compiled(half_day, re.IGNORECASE)
        on_the = rf"\s+{any_of('meetings', 'on')}\s+{definite}?(?=(?:\S+\s){{0,4}}?{words.plain})"
        self._on_lead = compiled(rf"(?:{on_the}|\s*[:–—-]\s+(?=(?:\S+\s){{0,4}}?{words.plain}))", re.IGNORECASE)
        self._on_end = compiled(rf"\s+{any_of('meetings', 'on')}\s+{definite}?", re.IGNORECASE)  # "Report on the"
        self._counted = compiled(rf"{definite}?{words.number}\s(?:\S+\s){{0,2}}?{words.plain}", re.IGNORECASE)
        self._on = compiled(rf"\s*(?:\S+\s){{0,3}}?(?:{any_of('meetings', 'on')}\s|[«\"“‘:]|[^\s:]+:\s)", re.IGNORECASE)
        self._on_subject = compiled(rf"(?<!\w){any_of('meetings', 'on')}\s", re.IGNORECASE)
        bodies = [k for k in lexicon.kinds("bodies") if k not in NOT_KINDS]
        self._body = compiled(rf"(?:\w+\s)?{loose(any_of('bodies', *bodies))}(?!\w)", re.IGNORECASE)
        self._whose = compiled(rf"(?<!\w){loose(any_of('bodies', *bodies))}(?!\w)", re.IGNORECASE)
        self._open_end = compiled(rf"(?:^|[\s'’]){lexicon.literal('grammar', 'opens_line')}$", re.IGNORECASE)

    def _learn_papers(self, lexicon: Lexicon) -> None:
        """What leads on from a kind of paper (``Record (partial) of the second part (public)* of the``), and a counted
        meeting that begins with a capital or a figure with its ending."""
        of = rf"{lexicon.any_of('grammar', 'of')}{lexicon.any_of('grammar', 'definite')}?"
        part = rf"(?:\w+\s)?{lexicon.any_of('documents', 'parts')}(?:\s?\(\s?\w+\s?\)|\s\w+)?\s?\*?\s?{of}"
        self._of = compiled(rf"(?:\*?\s?\(\w+\))?\*?\s+{of}(?:{part})?", re.IGNORECASE)
        words = lexicon.made(MeetingWords)
        number = rf"(?-i:(?=[A-ZÀ-Þ\d])(?!\d+\s[^ºª]))(?:{words.number})"
        self._session_of = compiled(rf"\s{number}\s(?:\w+\s)?(?:{words.plain})", re.IGNORECASE)

    def is_sitting(self, start: int, end: int) -> bool:
        """Whether a line says in brackets which half of a day it is of (``41ST MEETING (AM)``)."""
        return self._half_day.search(self.reading.chars[start:end]) is not None

    def begins(self, start: int, end: int) -> int | None:
        """Where the name of a meeting may begin in a line: after the kind of paper that is of it (``Minutes of the``).

        None where the line is only the kind of paper, or whose paper it is (``Report of the Secretary-General``), or
        says who holds or pays the meeting, or tells of ``this meeting``.
        """
        chars = self.reading.chars
        annex = self._annex.match(chars, start, end)
        at = annex.end() if annex else start
        if not self.paper.match(chars, at, end):
            return None if self._holding.is_told_in(start, end) else at
        # "Summary record of the" is longer than "summary".
        ends = sorted(m.end() for p in self._papers if (m := p.match(chars, at, end)))
        ends = [n.end() if (n := self._paper_number.match(chars, stop, end)) else stop for stop in ends]
        leads = [lead for stop in ends if (lead := self._of.match(chars, stop, end))]
        paper, lead = max(ends, default=at), max(leads, key=lambda m: m.start(), default=None)
        if lead is None and (about := self._on_lead.match(chars, paper, end)):
            return about.end()
        if lead is None:
            return self._after_paper(at, paper, end)
        meets = self._meets.search(chars, lead.end(), end)
        if meets is None and self._number.match(chars, lead.end(), end):
            return lead.end()  # "Daily coverage of the Sixth Review"
        if meets is None or self._later_of.search(chars, lead.end(), meets.start()):
            return None
        return lead.end()

    def _after_paper(self, at: int, paper: int, end: int) -> int | None:
        """Where the name begins in a line whose kind of paper, up to ``paper``, is of nothing."""
        chars = self.reading.chars
        if not chars[paper:end].strip(" :.") or self._on_end.fullmatch(f"{chars[paper:end].rstrip()} "):
            return None
        # "DRAFT PROGRAMME SPECIAL MEETING"
        if chars[paper] == " " and self.trims.begins_as_title(chars[paper + 1 : end]):
            return paper + 1
        # "Information note – Secretariat of the Forum"
        rest = _DASH.match(chars, paper, end)
        if rest and self.is_body(rest.end(), end) and not self._meets.search(chars, rest.end(), end):
            return None
        # "PROGRAMME: Quays without borders"
        titled = self._programme.match(chars[at:end])
        # "Programme of the meeting" is a kind of paper, "Programme of the meeting of quays" is that meeting's.
        inner = self._whole_of.search(chars, at, paper)
        return at + titled.end() if titled else inner.end() if inner else at

    def is_themed(self, name: str) -> bool:
        """Whether a name tells what the meeting is about, so that it needs no forum's name before it."""
        word = self._meets.search(name)
        return word is not None and self._on.match(name, word.end()) is not None

    def is_counted(self, name: str) -> bool:
        """Whether a name is but the number and the kind of a meeting (``Second workshop``)."""
        counted = self._counted.match(name)
        return counted is not None and counted.end() == len(name)

    def begins_counted(self, name: str) -> bool:
        """Whether a name begins with the number and the kind of a meeting (``Second workshop of 2031``)."""
        return self._counted.match(name) is not None

    def is_of_others(self, name: str, word: re.Match[str]) -> bool:
        """Whether a name, of which ``word`` is for a meeting, is that of no single one."""
        return self._is_rubric(name, word) or self._is_of_members(name, word)

    def _is_rubric(self, name: str, word: re.Match[str]) -> bool:
        """Whether a name heads papers of all such meetings (``Board Meetings``)."""
        if any(map(str.isdigit, name)) or not self.reading.lexicon.is_plural(word[0]):
            return False
        unnamed = map(fold, self.reading.lexicon.words("meetings", "unnamed"))
        any_meeting = self._sessions.match(word[0]) or fold(word[0]).startswith(tuple(unnamed))
        return bool(any_meeting) and self._on_subject.search(name, word.end()) is None

    def _is_of_members(self, name: str, word: re.Match[str]) -> bool:
        """Whether a name is that of those who are of a body or a meeting (``Member States of the Dialogue``)."""
        lead = self._later_of.search(name, 0, word.start())
        near = lead is not None and len(name[lead.end() : word.start()].split()) <= _FEW
        head = name[: lead.start()].split() if lead and near else []
        return bool(head) and len(head) <= _FEW and all(map(self.reading.lexicon.is_plural, (head[0], head[-1])))

    def is_of_sessions(self, name: str) -> bool:
        """Whether a paper is of all sessions of a meeting, which they don't name."""
        word = self._sessions.match(name)
        return word is not None and self.reading.lexicon.is_plural(word[0])

    def begins_with_number(self, name: str) -> bool:
        """Whether a name begins with a number in words, or with an ending, before a capital."""
        return self._number.match(name) is not None and not name.partition(" ")[0].isdigit()

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

    def whose(self, name: str) -> bool:
        """Whether a name has a word for a body, or an acronym among other words."""
        rest = self._meets.sub(" ", name)
        return self._whose.search(name) is not None or (not rest.isupper() and _CAPITALS.search(rest) is not None)

    def is_whose(self, name: str) -> bool:
        """Whether words of which none is for a meeting name a body and tell no more (``Bureau of the Assembly``)."""
        return self._whose.search(name) is not None and self._body.match(name) is not None

    def body_in(self, start: int, end: int) -> int | None:
        """Where the last name of a body begins in a stretch, by its words."""
        found = list(self._whose.finditer(self.reading.chars, start, end))
        return next((m.start() for m in found if self.reading.chars[m.start()].isupper()), None)

    def of(self, lines: Sequence[Line]) -> str | None:
        """The name that lines of a title give a meeting, in their own letters; None where they give none."""
        named = [line for line in lines if not self.is_aside(*line)]
        if any(self._side_event.match(unspaced(self.reading.chars[a:b])) for a, b in lines):
            # Beside which meeting it is held is not its name.
            themes = [(a, b) for a, b in named if not self.kind.search(self.reading.chars, a, b)]
            named = themes or named
        named = named[self.trims.repeated([self.reading.chars[a:b] for a, b in named]) :]
        named = self._menus.without(named, self)
        named = self._core(self._without_letterhead(named[self._first(named) :]))
        words = " ".join(" ".join(self._line(named, i).split()) for i in range(len(named)))
        name = self._parted(self.trims.of(words))
        return name[:1].upper() + name[1:] or None

    def _parted(self, name: str) -> str:
        """A name with a comma between a body and which of its sessions it is (``Board of Quays 23rd session``)."""
        session = self._session_of.search(name) if self._body.match(name) else None
        at = session.start() if session else 0
        if at and name[at - 1] not in _MARKS and not self._meets.search(name, 0, at):
            return name if self._open_end.search(name[:at]) else f"{name[:at]},{name[at:]}"
        return name

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
        if self._counted.match(chars, *after) or self._is_set_otherwise(line, after):
            return True
        word = self._meets.search(chars, *after)
        near = word is not None and len(_WORD.findall(chars, after[0], word.start())) <= _AT_START
        return near and chars[after[0]].isupper() and self.is_body(*line)

    def _is_set_otherwise(self, line: Line, after: Line) -> bool:
        """Whether one of two lines of some words, a forum's name and a title, is in capitals and the other isn't."""
        texts = [self.reading.chars[slice(*one)] for one in (line, after)]
        long = all(len(text.split()) >= _FEW for text in texts) and texts[1][0].isalpha()
        return long and texts[0].isupper() != texts[1].isupper() and self._meets.search(texts[0]) is not None

    def is_aside(self, start: int, end: int) -> bool:
        """Whether a line is none of a name: rules, languages, offices of the press, ``SIDE EVENT`` alone, the UN."""
        text = unspaced(self.reading.chars[start:end]).strip()
        body = self.reading.at("organization", start)
        united = body is not None and body.labels[0].ref == _UN and body.end >= end
        labelled = _LABELLED.fullmatch(text) is not None and self._meets.search(text) is None
        bare = not any(c.isalpha() for c in text) or labelled or _SYMBOL.fullmatch(_BRACKET.sub("", text)) is not None
        path = _MENU.search(text) is not None or _REMARK.fullmatch(text) is not None
        presides = self._chairing.match(text) is not None and self._meets.search(text) is None
        version = self._version.fullmatch(text) is not None
        known = self._aside.match(text) is not None or self.trims.is_day(text) or self.marks.is_mark(text)
        return united or bare or path or presides or version or known

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

    def _core(self, lines: list[Line]) -> list[Line]:
        """Without what stands as a block of its own above or below a line that tells alone what a meeting is about:
        the heading of a rubric or a site, a motto, a room."""
        chars = self.reading.chars
        at = next((i for i, line in enumerate(lines) if self._meets.search(chars, *line)), None)
        if at is None or len(lines) == 1:
            return lines
        end = at + 1
        while end < len(lines) and self._is_one(lines[end - 1], lines[end]):
            end += 1
        name = " ".join(chars[slice(*line)] for line in lines[at:end])
        if not self.is_themed(name):
            return lines
        while at > 0 and self._is_one(lines[at - 1], lines[at]):
            at -= 1
        after = lines[end] if end < len(lines) else None
        more = after and (chars[after[0]] in _MOTTO or self._adds(chars[slice(*after)]) or self.is_body(*after))
        return lines[at : len(lines) if more else end]

    def _adds(self, text: str) -> bool:
        """Whether a line names one meeting more: a session, a sitting."""
        word = self._meets.search(text)
        return word is not None and not self._is_rubric(text, word)

    def _is_one(self, line: Line, after: Line) -> bool:
        """Whether two lines stand in one block, or the first leads on to the second."""
        chars = self.reading.chars
        if "\n\n" not in chars[line[1] : after[0]] or self.breaks_off(*line) or chars[after[0]].islower():
            return True
        if chars[slice(*line)].isupper() and chars[slice(*after)].isupper():
            return True
        return chars[line[1] - 1] in _MARKS or chars[line[1] : line[1] + 1] in _KEPT

    def _without_letterhead(self, lines: list[Line]) -> list[Line]:
        """Without the body above the one whose session it is."""
        chars = self.reading.chars
        while len(lines) > 1 and self._begins_body(*lines[1]) and self.reading.at("organization", lines[0][0]):
            few = len(_WORD.findall(chars, *lines[1])) < _FEW
            on = self.breaks_off(*lines[0])  # "EXECUTIVE COMMITTEE OF THE"
            if few or on or not self.is_body(*lines[0]) or self.kind.search(chars, *lines[0]):
                break
            lines = lines[1:]
        return lines

    def breaks_off(self, start: int, end: int) -> bool:
        """Whether a line ends with a word that leads on to the next (``PREPARATORY MEETING OF THE``)."""
        return self._open_end.search(self.reading.chars[start:end]) is not None

    def is_bodies(self, lines: list[Line]) -> bool:
        """Whether lines are but names of bodies: who publishes a paper, and no meeting."""
        chars = self.reading.chars
        own = (line for line in lines if not self.is_aside(*line))
        return all(
            self.is_body(*line) and not self._meets.search(chars, *line) and not _ACRONYM.search(chars, *line)
            for line in own
        )
