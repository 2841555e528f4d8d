"""Sections of a report whose headings are those of a meeting's opening or closing: who speaks there opens or closes."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property
from itertools import pairwise
from operator import itemgetter

from ingest.agendas.occasion_titles import COUNT, OccasionTitles
from ingest.lexicon import Lexicon, caseless, compiled
from ingest.naming.names import PARTICLE
from ingest.page.reading import Reading
from ingest.page.text import Block

__all__ = ["Occasions"]

_LETTER = 2  # signs of a form of address that is but a letter with its dot
_NUMBERED = re.compile(rf"{COUNT}[.)]\s|\d+(?:\.\d+)+\s|[IVX]+\s?[–—-]\s")
_SHORT = 90
_ENDED = 40  # code points of a title that a full stop ends
_RUN_IN = 120  # code points of a title in capitals that runs into its paragraph
_PARTICLE = re.compile(PARTICLE)
_OPENING = 3  # paragraphs of an opening; where more follow its heading, the meeting itself does
_WHOLE_OPENING = 8  # paragraphs between the title of an opening and the next title, where all of them are of it
_NUMBER = 8  # code points of a paragraph's number
_FRONT = 2500  # code points in which a paper says what it is of


class Occasions:
    """The headings of one document, and whether they are the opening's or the closing's."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        reading.lexicon.equip(self, Occasions._learn)
        self._run_in = [
            (b.start, b.end, role)
            for b in reading.prose
            if b.kind != "note" and reading.found(self._opens_or_closes, b.start, b.end)
            for role, title in self._run_in_titles.items()
            if title.match(reading.chars, b.start, b.end)
        ]
        self._opened = {start for start, _, _ in self._run_in}
        # Where titles of the opening or closing are in capitals, so are those that run into their paragraphs.
        titles = [reading.text.of(b) for b in reading.text.blocks if b.kind == "heading"]
        self._shouts = any(title.isupper() and self._role(title) for title in titles)
        headings = [b for b in reading.text.blocks if self.heads(b)]
        self._starts = [b.start for b in headings]
        self._sources = [reading.text.source(b.start) for b in headings]
        self.answered = self._answered.search(reading.lower, 0, _FRONT) is not None
        held = [m.start() for m in reading.words.matches(self._held_panel)]
        begun = [b.start for b in reading.text.blocks if self._numbered_part.match(reading.chars, b.start, b.end)]
        self._panels = sorted([*held, *begun])
        self._paragraphs = [b.start for b in reading.text.blocks]
        # Paragraphs that begin by saying that questions are answered: the debate goes on there.
        replies = ((m.start(), self._paragraph(m.start())) for m in reading.words.matches(self._replying))
        self._replies = [start for at, start in replies if at - start <= _NUMBER]
        self._contents = {b.start for b, after in pairwise(reading.text.blocks) if self._starts_meeting(after, b)}
        self._roles = [None if self.closes_nothing(b) else self._role(reading.text.of(b)) for b in headings]

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        of = lexicon.any_of("grammar", "of")
        session = lexicon.any_of("sessions", "session", "ceremonies")
        # "3.1 Opening", "IV. Closing session (Friday, 3 p.m.)", "I - Ouverture", "Clôture de la réunion".
        # "Agenda item 1: Opening", "Point 1 de l'ordre du jour - Ouverture"
        self._titles = lexicon.made(OccasionTitles)
        itemized = self._titles.itemized
        # "M. NAME NAME, directeur": no thirteenth section.
        forms = (form for key in ("m", "f") for form in lexicon.words("names", key) if len(form) == _LETTER)
        address = "|".join(map(re.escape, forms)) or "(?!)"
        self._addressed = compiled(rf"(?:{address})\s[A-ZÀ-Þ][\w'’-]+(?:\s[a-zà-ÿ]{{1,3}})*\s[A-ZÀ-Þ]")
        self._itemized = compiled(itemized, re.IGNORECASE)
        number = rf"(?:{itemized}|{COUNT}(?:[.)]|\s?[-–—/:](?=\s))?\s)?\s*"
        titled = rf"{number}(?:{session}\s+{of}?)?"
        words = (("opening", lexicon.any_of("sessions", "opening")), ("closing", lexicon.any_of("roles", "closing")))
        part = lexicon.any_of("sessions", "panel", "session", "workshop")
        self._of_session = compiled(
            rf"(?:{lexicon.ordinal}\s)?{part}(?!\w)(?:\s(?:\d{{1,2}}|[IVX]+)\.)?[^.]*$", re.IGNORECASE
        )
        # "Panel 2. Safety. NAME described …": the opening is over there.
        numbered = rf"(?:{part}\s(?:\d{{1,2}}|[IVX]{{1,5}}|[A-H])|{lexicon.ordinal}\s{part})\s?[.:–—-]\s"
        self._numbered_part = compiled(numbered, re.IGNORECASE)
        # "Opening: NAME spoke", "Closing (Friday, 3 p.m.). NAME thanked all": a title that runs into its paragraph.
        ends = rf"(?:\s+{session})?(?:\s*\([^()]*\))?\s*(?::|\.(?:\s?[–—-])?)\s"
        run_in = {role: compiled(f"{titled}{lexicon.any_of('roles', role)}{ends}", re.IGNORECASE) for role, _ in words}
        # "The opening session was marked by three speeches. NAME said …"
        held, any_of = lexicon.any_of("sessions", "speeches_held"), lexicon.any_of
        speeches = {
            "opening": any_of("sessions", "opening_speeches"),
            "closing": any_of("sessions", "closing_speeches"),
        }
        for role, called in words:
            told = rf"(?:\d+\.\s)?[^.]{{0,20}}?(?:{session}\s+{of}?{called}|{called}(?:\s+{session})?)\s{held}\s*\.\s"
            # "During the opening statements, NAME said … NAME added …"
            during = rf"(?:\d+\.\s)?{speeches[role]}(?!\w)"
            run_in[role] = compiled(rf"{run_in[role].pattern}|{told}|{during}", re.IGNORECASE)
        self._run_in_titles = run_in
        self._opens_or_closes = caseless(rf"(?<!\w){lexicon.any_of('roles', 'opening', 'closing')}")
        self._common = frozenset(word for word in lexicon.words("language", "common") if not _PARTICLE.fullmatch(word))
        self._post = caseless(rf"(?<!\w){lexicon.any_of('posts', 'heads')}(?!\w)")
        self._begins = caseless(rf"(?<!\w){lexicon.any_of('transcripts', 'begins')}(?!\w)")
        self._replying = caseless(rf"(?<!\w){lexicon.any_of('speech', 'replying')}(?!\w)")
        self._answered = caseless(rf"(?<!\w){lexicon.any_of('sessions', 'answered')}(?!\w)")
        self._held_panel = caseless(rf"(?<!\w){lexicon.any_of('sessions', 'panel_held')}(?!\w)")

    def take_in(self, titles: Iterable[Block]) -> None:
        """Count lines that no empty one sets apart as headings, too: the titles of a page copied line by line."""
        known = set(self._starts)
        added = [(b.start, self._role(self.reading.text.of(b))) for b in titles if b.start not in known]
        if added:
            every = sorted([*zip(self._starts, self._roles, strict=True), *added], key=itemgetter(0))
            self._starts, self._roles = [start for start, _ in every], [role for _, role in every]
            self._sources = [self.reading.text.source(start) for start in self._starts]

    def closes_nothing(self, block: Block) -> bool:
        """Whether a title of a closing stands right over the line that the meeting begins, as the last of its items,
        or over the last words of somebody who answered a body in a dialogue; or is the headline of a whole paper."""
        headline = block.start == self._paragraphs[0] and block.end - block.start > _ENDED
        if headline or block.start in self._contents:
            return True
        return self.answered and self._role(self.reading.text.of(block)) == "closing"

    def _starts_meeting(self, line: Block, above: Block) -> bool:
        """Whether a line says that a meeting begins (``The meeting was called to order at …``) right under the title
        of a closing."""
        if max(line.end - line.start, above.end - above.start) > _SHORT or line.kind == "heading":
            return False
        closing = self._role(self.reading.text.of(above)) == "closing"
        return closing and self._begins.search(self.reading.lower, line.start, line.end) is not None

    def at(self, offset: int) -> str | None:
        """``opening`` or ``closing``, by the heading over a place of the clean text; None under any other."""
        return self.runs_in(offset) or (None if self._is_over(offset) else self._last(self._starts, offset))

    def _paragraph(self, offset: int) -> int:
        """Where the paragraph of a place begins."""
        return self._paragraphs[max(bisect_right(self._paragraphs, offset) - 1, 0)]

    def _is_over(self, offset: int) -> bool:
        """Whether an opening or a closing is over at a place below its heading: a sentence between them says that
        questions were answered or, of an opening, that a panel was held, a numbered part begins there, or more
        paragraphs stand between them than an opening has where each of its speakers has one."""
        i = bisect_right(self._starts, offset) - 1
        if i < 0 or self._roles[i] is None:
            return False
        heading = self._starts[i]
        replied = bisect_right(self._replies, offset) - 1
        if replied >= 0 and self._replies[replied] > heading:
            return True
        if self._roles[i] == "closing":
            return False
        held = bisect_right(self._panels, offset) - 1
        if held >= 0 and self._panels[held] > heading:
            return True
        begins = bisect_right(self._paragraphs, heading)
        # Under a title the opening goes on to the next one, where that is not far.
        after = self._starts[i + 1] if i + 1 < len(self._starts) else None
        if after is not None and bisect_right(self._paragraphs, after) - begins <= _WHOLE_OPENING:
            return False
        return bisect_right(self._paragraphs, offset) - begins > _OPENING

    def runs_in(self, offset: int) -> str | None:
        """As :meth:`at`, by a title that begins the very paragraph of the place (``Closing: NAME``)."""
        return next((role for start, end, role in self._run_in if start <= offset < end), None)

    def runs_in_title(self, block: Block) -> bool:
        """Whether a title in capitals and a colon begin a paragraph (``PORTS AND THE PEOPLE IN THEM: Opening …``).

        The small words between those of a title tell it from the name or post of who speaks.
        """
        chars = self.reading.chars
        if not self._shouts or block.start in self._opened or not chars[block.start].isupper():
            return False
        colon = chars.find(": ", block.start, min(block.end, block.start + _RUN_IN))
        title = chars[block.start : max(colon, block.start)]
        if not title.isupper() or any(self.reading.at(layer, block.start) for layer in ("state", "organization")):
            return False
        lower = title.lower()
        return any(len(word) > 1 and word in self._common for word in lower.split()) and not self._post.search(lower)

    def in_source(self, offset: int) -> str | None:
        """As :meth:`at`, of an offset in the source."""
        role = self._last(self._sources, offset)
        if role is None:
            return None
        i = bisect_right(self._paragraph_sources, offset) - 1
        return None if self._is_over(self._paragraphs[max(i, 0)]) else role

    @cached_property
    def _paragraph_sources(self) -> list[int]:
        return [self.reading.text.source(start) for start in self._paragraphs]

    def parts(self, start: int, end: int) -> bool:
        """Whether a heading stands between two offsets of the source."""
        return bisect_right(self._sources, start) != bisect_right(self._sources, end)

    def _last(self, starts: list[int], offset: int) -> str | None:
        i = bisect_right(starts, offset) - 1
        return self._roles[i] if i >= 0 else None

    def _role(self, title: str) -> str | None:
        return self._titles.of(title)

    def role_of(self, title: str) -> str | None:
        """``opening`` or ``closing``, where a heading is that of one."""
        return self._role(title)

    def heads(self, block: Block) -> bool:
        """Whether a block is a heading, or a short numbered line that serves as one."""
        if block.kind == "heading":
            return True
        if self.runs_in_title(block):
            return True
        text = self.reading.text.of(block)
        if block.kind == "note" or len(text) > _SHORT or text[-1:] in ";,":
            return False
        if (len(text) <= _ENDED or text[-1] != ".") and self._titles.of(text, alone="," in text):
            return True
        return (
            text[-1:] not in ".:"
            and not self._addressed.match(text)
            and any(title.match(text) for title in (_NUMBERED, self._itemized, self._of_session))
        )
