"""Where one of several whom a row names ends and the next begins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise

from ingest.agendas.entries import AFTER_NAME, BEFORE_POST, COMMA, AgendaEntries
from ingest.lexicon import Lexicon, compiled, loose
from ingest.naming.affiliations import Affiliations
from ingest.naming.names import UPPER, Naming
from ingest.page.dates import Calendar
from ingest.page.reading import Reading

__all__ = ["AgendaCuts"]

_REACH = 60
_ACRONYM = 4
_SLASH, _FEW = " / ", 2  # lines, and words of a name
_GAPS = re.compile(r"\s{2,}(?=[A-ZÀ-Þ])")
_TITLED = re.compile(r"\s?:\s+\S")
_BAR = re.compile(r"\s\|\s+")
_OF = 8  # code points of a small word like *of*
_QUOTED_FIRST = re.compile(r"[“«\"][^”»\"]{4,160}[”»\"](?:\s?[,.:/|–—-])?\s+")


class AgendaCuts(AgendaEntries):
    """Cuts the rows of one document's agendas into entries."""

    def __init__(self, reading: Reading, calendar: Calendar, naming: Naming, affiliations: Affiliations) -> None:
        super().__init__(reading, calendar, naming, affiliations)
        reading.lexicon.equip(self, AgendaCuts._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        conjunction, titles = lexicon.any_of("grammar", "and"), lexicon.literal("names", "m", "f", "none")
        foreign = lexicon.any_of("posts", "foreign")
        # "Discours de Mme NAME et de M. NAME"
        of_next = rf"(?:{lexicon.any_of('grammar', 'of')}(?:{lexicon.any_of('grammar', 'definite')})?)?"
        joined = rf",?\s+{lexicon.any_of('sessions', 'joined_by')}\s+"
        # "NAME (Body)  ✕  NAME (Body)": any sign but those of sentences and sums.
        bullet = r"\s+[^\w\s\x00-\x7f«»“”‘’–—…°§¿¡€£±→×▸►▶➔-]\s+|\s+[→×](?=\s+[A-ZÀ-Þ][\w'’-]+\s[A-ZÀ-Þ])\s+"
        # "Ms. NAME, Body (ACRONYM)* Mr. NAME, post"
        starred = rf"\s?\*\s+(?={titles}\s)"
        # "moderated by NAME, post, with NAME and NAME"
        beside = rf",\s+(?={lexicon.any_of('speech', 'featuring')}\s+[A-ZÀ-Þ][\w'’-]+\s[A-ZÀ-Þ])"
        # "NAME, Mayor of X, moderated by NAME"
        led = rf",\s+(?=(?i:{lexicon.any_of('speech', 'moderated_by')})\s+[{UPPER}])"
        # "Ms. NAME interviews NAME (State)"
        asked = rf"\s+{lexicon.any_of('sessions', 'asks', 'converses')}\s+(?:{lexicon.any_of('grammar', 'definite')})?"
        asked = rf"{asked}(?={titles}\s|[{UPPER}][\w'’-]+\s[{UPPER}])"
        self._talks = compiled(asked)
        self._asks = compiled(rf"\s+{lexicon.any_of('sessions', 'asks')}\s")
        person = rf"{beside}|{joined}|{led}|{asked}|,?\s+{conjunction}\s*{of_next}(?={titles}\s)"
        self._next_person = compiled(
            rf"(?=[\s.,;*])(?:\s*;\s+(?:{conjunction}\s+)?|{bullet}|{starred}|{_next_label(lexicon)}|{person})"
        )
        self._next_titled = compiled(rf"\s{{2,}}(?={titles}\s[A-ZÀ-Þ])")
        self._maybe_next = compiled(
            rf"(?:(?<=\)),?|,)\s+{conjunction}\s+|(?<=\)),\s+|\s/\s+(?!{foreign})|\s\d{{1,2}}[.)]\s+(?=[A-ZÀ-Þ])"
        )
        self._joined_names = compiled(rf"\s+(?:{conjunction}|[&/])\s+", re.IGNORECASE)
        # "with the participation of NAME, Mayor of X, and of NAME, post"
        self._of_first = compiled(rf"(?<!\w)(?:{lexicon.any_of('grammar', 'of')})$", re.IGNORECASE)
        self._of_further = compiled(rf",?\s+{conjunction}\s+(?:{lexicon.any_of('grammar', 'of')})(?=[{UPPER}])")
        self._next_behind_comma = compiled(rf",\s+(?={titles}\s+[{UPPER}])")
        talk = rf"{lexicon.any_of('sessions', 'speeches')}|{lexicon.any_of('roles', 'speaker')}"
        number = rf"(?:{lexicon.any_of('documents', 'number')}\s*)?\d{{1,2}}"
        self._counted_talk = compiled(rf"(?:{talk})\s+{number}\s?[:.–—-]\s", re.IGNORECASE)
        self._of_office = compiled(rf"(?:^|[\s']){lexicon.any_of('grammar', 'definite')}$", re.IGNORECASE)

    def entries(self, start: int, end: int, *, several: bool = False) -> list[tuple[int, int]]:
        """The entries of a line: after its number, between semicolons, and before an honorific after ``and``; where it
        is of ``several`` people, also between commas (``Speeches by NAME, post, NAME, post``)."""
        start = self._after_number(start, end)
        cuts = [m.span() for m in self._next_person.finditer(self.reading.chars, start, end)]
        # "Mr. NAME, post   Ms. NAME, post", but "NORWAY   Ms. NAME"
        apart = self._next_titled.finditer(self.reading.chars, start, end)
        cuts += [m.span() for m in apart if next(iter(self.naming.titled(self.reading.chars, start, m.start())), None)]
        # "MEXICO: Ms. NAME, post   CANADA: Mr. NAME"
        gaps = (m for m in _GAPS.finditer(self.reading.chars, start, end) if self._is_label(m.end()))
        cuts += [m.span() for m in gaps]
        behind = self._next_behind_comma.finditer(self.reading.chars, start, end)
        cuts += [m.span() for m in behind if self._named(start, m)]
        if self._of_first.search(self.reading.chars, max(0, start - _OF), start):
            again = self._of_further.finditer(self.reading.chars, start, end)
            cuts += [m.span() for m in again if self._begins_next(m, end)]
        more = self._maybe_next.finditer(self.reading.chars, start, end)
        more = (
            m
            for m in more
            if self._begins_entry(
                self._after_article(m.end(), end), end, placed=self.reading.chars[m.start() - 1] != ")"
            )
        )
        cuts = sorted({*cuts, *(m.span() for m in more)})
        joined = self._joined_names.finditer(self.reading.chars, start, end)
        cuts = sorted({*cuts, *(m.span() for m in joined if self._ends_whole(start, m) and self._begins_next(m, end))})
        given = self._speech_of.match(self.reading.chars, start, end)
        if several or (given and any(map(self.reading.lexicon.is_plural, given[0].split()))):
            bars = _BAR.finditer(self.reading.chars, start, end)
            parted = (m.span() for m in bars if self.person(m.end(), self._next_bar(m.end(), end)))
            cuts = sorted({*cuts, *self._between_commas(start, end), *parted})
        starts = [self._after_article(at, end) for at in (start, *(after for _, after in cuts))]
        ends = [*(before for before, _ in cuts), end]
        return [cut for a, b in zip(starts, ends, strict=True) if b > a for cut in self._two_names(a, b)]

    def begins_entry(self, start: int, end: int) -> bool:
        """Whether a line begins with a name, and a comma and a post or a body or, where the paper does so, a slash."""
        return super().begins_entry(start, end) or self.is_slashed(start, end)

    def is_slashed(self, start: int, end: int) -> bool:
        """Whether a line begins with a name before a slash in a paper that parts people from their bodies so."""
        name = self.naming.leading(self.reading.chars, start, end)
        slash = name is not None and self.reading.chars.startswith(_SLASH, name.end)
        return slash and name is not None and not self._is_body(name) and self.by_slashes

    @cached_property
    def by_slashes(self) -> bool:
        """Whether several lines of the paper are a name, a slash and a body (``NAME / Body``)."""
        chars = self.reading.chars
        if chars.count(_SLASH) < _FEW:
            return False
        lines = (line for b in self.reading.text.blocks for line in pairwise((b.start, *b.breaks, b.end)))
        lines = (line for line in lines if chars.find(_SLASH, *line) >= 0)
        served = [found for line in lines if (found := self._serves_behind_slash(*line)) is not None]
        return len(served) >= _FEW and any(served)

    def _serves_behind_slash(self, start: int, end: int) -> bool | None:
        """Whether whom its bearer serves stands behind a name and a slash that begin a line; None where they begin
        none, or another name may stand there."""
        name = self.naming.leading(self.reading.chars, start, end)
        if name is None or len(name.text.split()) < _FEW or not self.reading.chars.startswith(_SLASH, name.end):
            return None
        at = name.end + len(_SLASH)
        served = self.serves(at, end)
        return served if served or self.reading.chars[at:end].split(" ", 1)[0] not in self.naming.given else None

    def begins_next_titled(self, above: tuple[int, int], line: tuple[int, int]) -> bool:
        """Whether a line begins with an honorific and a name that stands apart, under a line that names somebody with
        an honorific and is complete (``Moderator: Mr. NAME, Director, X`` over ``Ms. NAME, Mayor of Y``)."""
        chars = self.reading.chars
        last = chars[above[0] : above[1]].rsplit(None, 1)[-1]
        if not chars[line[0]].isupper() or (last.islower() and len(last) < _ACRONYM):
            return False
        name = self.naming.leading(chars, *line)
        # "Ms. NAME: moderator"
        parted = name and (AFTER_NAME.match(chars, name.end, line[1]) or chars.startswith(": ", name.end))
        if name is None or not name.honorifics or not parted:
            return False
        return next(iter(self.naming.titled(chars, *above)), None) is not None

    def is_counted_talk(self, start: int, end: int) -> bool:
        """Whether a line begins with a kind of speech and its number (``Paper no. 2: Title of a talk``)."""
        return self._counted_talk.match(self.reading.chars, start, end) is not None

    def is_talk(self, start: int, end: int) -> bool:
        """Whether a line is somebody's name, words for a talk and those with whom it is (``NAME interviews NAME``)."""
        talk = self._talks.search(self.reading.chars, start, end)
        return talk is not None and self.is_name_alone(self._after_article(start, end), talk.start())

    def asks_next(self, end: int) -> bool:
        """Whether somebody whose entry ends there asks the next (``NAME interviews NAME``)."""
        return self._asks.match(self.reading.chars, end) is not None

    def _after_article(self, start: int, end: int) -> int:
        """Where an entry begins after the article of a form of address (``la Senadora NAME``)."""
        low, _ = self._without_article(start, end)
        name = self.naming.leading(self.reading.chars, low, end) if low > start else None
        return low if name and name.honorifics else start

    def _is_label(self, at: int) -> bool:
        """Whether a state's name and a colon stand here."""
        state = self.reading.at("state", at)
        return state is not None and state.start == at and self.reading.chars.startswith(": ", state.end)

    def _next_bar(self, start: int, end: int) -> int:
        bar = _BAR.search(self.reading.chars, start, end)
        return bar.start() if bar else end

    def _named(self, start: int, comma: re.Match[str]) -> bool:
        """Whether somebody with a form of address is named before a comma that the next such name follows, and no
        holder of an office right before it (``Mr. NAME, adviser to the President, Ms. NAME``)."""
        chars = self.reading.chars
        start = max(start, chars.rfind(";", start, comma.start()) + 1)
        if next(iter(self.naming.titled(chars, start, comma.start())), None) is None:
            return False
        if self.affiliations.posts.begins(comma.end(), comma.end() + _REACH):
            return False  # "Ms. NAME, Secretary General"
        low = max(start, chars.rfind(",", start, comma.start()))
        posts = self.affiliations.posts.within(low, comma.start())
        return not any(self._of_office.search(chars, low, at) for at in posts)

    def _ends_whole(self, start: int, link: re.Match[str]) -> bool:
        """Whether an entry ends before a conjunction: behind a comma or words like ``from``, with a state, a body of
        the registry or letters (``NAME, IPMC and NAME, OTE``)."""
        chars, at = self.reading.chars, link.start()
        if chars.find(",", start, at) < 0 and not self._served.search(chars, start, at):
            return False
        if chars[max(start, at - 2) : at].isupper():
            return True
        near = [m for layer in ("state", "organization") for m in self.reading.within(layer, start, at)]
        return any(m.end == at for m in near)

    def _begins_next(self, link: re.Match[str], end: int) -> bool:
        """Whether somebody's whole name, a comma and whom they serve stand behind a conjunction."""
        low = link.end()
        name = self._leading(low, end)
        if (
            name is None
            or len(name.text.split()) < 2
            or self._is_body(name)
            or self.affiliations.posts.begins(low, end)
        ):
            return False
        mark = BEFORE_POST.match(self.reading.chars, name.end, end)
        if mark is None:
            return self._of_body(name.end, end) is not None
        letters = self.reading.chars[mark.end() : mark.end() + 2].isupper()
        return letters or self.names_entity(mark.end()) or self.begins_part(mark.end(), end)

    def _between_commas(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The commas after somebody's affiliation that a name, a comma and a post follow."""
        chars, low = self.reading.chars, start
        for comma in COMMA.finditer(chars, start, end):
            name = self._leading(comma.end(), end - 1)
            if name is None or len(name.text.split()) < 2 or self._is_body(name) or chars[name.end] != ",":
                continue
            if "," in chars[low : comma.start()] and self.affiliations.posts.begins(name.end + 2, end):
                yield comma.span()
                low = comma.end()

    def _two_names(self, start: int, end: int) -> list[tuple[int, int]]:
        """Two names joined by ``and`` with nothing else between them, behind a title in quotation marks, too; otherwise
        the stretch as it is."""
        chars = self.reading.chars
        title = _QUOTED_FIRST.match(chars, start, end)
        first = self.naming.leading(chars, title.end() if title else start, end)
        link = self._joined_names.match(chars, first.end, end) if first and not self._is_body(first) else None
        if link and "/" in link[0] and self.by_slashes:
            return [(start, end)]
        second = self.naming.leading(chars, link.end(), end) if link else None
        whole = second is not None and len(second.text.split()) > 1 and not self._is_body(second)
        # "NAME and NAME: Title of a talk"
        parted = second and (AFTER_NAME.match(chars, second.end, end) or _TITLED.match(chars, second.end, end))
        whole = whole and parted is not None
        return [(start, first.end), (link.end(), end)] if first and link and whole else [(start, end)]


def _next_label(lexicon: Lexicon) -> str:
    """A pattern of what parts somebody from the label of the next one (``Chair: NAME (State). Keynote: NAME``)."""
    roles = loose(lexicon.any_of("roles", *lexicon.kinds("roles")))
    return rf"(?<=[\w)])\.?\s+(?:\|\s+)?(?=[A-ZÀ-Þ])(?=(?i:{roles})\s?:\s)"
