"""Labels of verbatim records and transcripts: who speaks next, by the words that open a line.

``El señor NAME (Presidente).- …``, ``The Minister for Docks (NAME): …``, ``[00:03:40] NAME NAME: …``,
``M. le président. …``. A line opens so in many papers (biographies, lists), so labels count only where several of one
kind stand, and names without an honorific only where somebody speaks again or is said to lead.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from itertools import pairwise

from ingest.folding import fold_name
from ingest.lexicon import Lexicon, compiled
from ingest.naming.affiliations import Affiliations
from ingest.naming.label_forms import ASIDE, FEWEST_WORDS, LONE, LabelForms
from ingest.naming.names import Naming, PersonName
from ingest.naming.speaker_label import SpeakerLabel
from ingest.naming.titled_labels import CLOSES, TitledLabels
from ingest.page.reading import Reading
from ingest.page.text import Block
from ingest.speech import Speech

__all__ = ["SpeakerLabel", "SpeakerLabels"]

_LENGTH = 240
_STAMP = re.compile(
    r"(?:[-–—•]\s*|\(\d{1,3}\)\s+)?(?:Q\d{1,3}\.?\s+)?(?:[\[(]?\d{1,2}[:.]\d\d(?:[:.]\d\d)?[\])]?\s+(?:[-–—]\s*)?)?"
)
_NUMBER = re.compile(r"\d{1,3}\.\s*(?=[^\W\d_])")
"""The number of a record's paragraph before a label (``12. Mr. NAME (State): …``)."""
_COMMA = re.compile(
    r",\s(?P<in>[^.:;()\n]{3,120}?)(?=\s?:(?:\s|$)|\s?\.\s?[-–—]|\s?\.\s|\*?\s[–—]\s|\*\s|\s\([^()\n]{2,20}\)\s[–—]\s)"
)
# "NAME, Head of the Office of Body (BODY) in State. –", "NAME, Minister (State), guest. –", over a line's end, too.
_TITLED = re.compile(r",\s(?P<in>(?:[^.:;()]|\([^()\n]{2,40}\)){3,200}?)(?=\s?\.\s?[–—-]|\s?:\s|\s[–—]\s)")
_DASHED = re.compile(
    r"\s[–—-]\s(?P<in>[^:;()\n–—]{2,120}?)(?=(?:\s\([^()\n]{2,40}\))?\s?:(?:\s|$))"
)  # "NAME – Director, Office X:"
_MANNER = re.compile(r",\s[^.:;()]{3,60}?$")  # "NAME (State), in exercise of the right of reply"
_UNMARKED = re.compile(r"\s+(?=[«“\"¿¡]?[A-ZÀ-Þ])")  # "Mr. NAME (STATE) It is an honour"
_SELDOM = ("dot", "rule", "none")  # what ends labels seldom, and other lines often
_SHOUTED = re.compile(r"(?:[^\W\d_]{1,3}\s)?[A-ZÀ-Þ]{5}")
# One set of characters comes first, what stands before them is looked at after: the engine then skips all others.
_MARK = re.compile(r"[:.–—](?:(?<=:)(?:\s|$)|(?<=\.)\s?[-–—]|(?<=[)*\w]\s[–—])\s|(?<=[)\w]\s\.)\s)")
_AFFILIATION = re.compile(r"\s*(?:[,(–—]|$)")
_DONE = ".!?…»”\"')]"
_SENTENCE_ENDS = (".", "!", "?", "…")
_FEWEST, _FEWEST_DOTS = 2, 3


class SpeakerLabels:
    """The labels of one document, in text order; none where a paper is no verbatim record."""

    def __init__(self, found: Iterable[SpeakerLabel] = ()) -> None:
        self.found = sorted(found, key=lambda x: x.start)
        self._starts = [x.start for x in self.found]
        self._words = [x.words for x in self.found]
        self._by_name = {x.name.start: x for x in self.found if x.name}

    @classmethod
    def read(cls, reading: Reading, naming: Naming, affiliations: Affiliations) -> SpeakerLabels:
        """Find them."""
        finder = _Finder(reading, naming, affiliations)
        every = list(finder.labels())
        kinds = ([x for x in every if x.close == close] for close in (*CLOSES, "eol", "none"))
        return cls(x for kind in kinds for x in _established(kind, finder))

    @property
    def starts(self) -> list[int]:
        """Where labels begin, in order."""
        return self._starts

    def naming(self, offset: int) -> SpeakerLabel | None:
        """The label whose name begins here."""
        return self._by_name.get(offset)

    def words_before(self, offset: int) -> int:
        """Where the words begin of the last label before a place (0 without one): a new speaker, a new sentence."""
        i = bisect_right(self._words, offset) - 1
        return self._words[i] if i >= 0 else 0

    def prose(self, reading: Reading) -> tuple[Block, ...]:
        """What may name people in running text, with the headings that are labels (``Ms. NAME (State)`` over words)."""
        starts = set(self._starts)
        headed = [b for b in reading.text.blocks if b.kind == "heading" and b.start in starts] if starts else []
        return tuple(sorted({*reading.prose, *headed}, key=lambda b: b.start)) if headed else reading.prose

    def named(self, block: Block) -> dict[int, SpeakerLabel]:
        """The labels of a block that name somebody, by where the name begins."""
        i, j = bisect_left(self._starts, block.start), bisect_left(self._starts, block.end)
        return {x.name.start: x for x in self.found[i:j] if x.name}

    @staticmethod
    def inside(named: dict[int, SpeakerLabel]) -> set[int]:
        """Where in labels none of their names begins (``Photo of Ana ROEAna ROE (Town, Blue Party)``)."""
        return {at for x in named.values() for at in range(x.start, x.words)} - named.keys()


def _established(labels: list[SpeakerLabel], finder: _Finder) -> list[SpeakerLabel]:
    """The labels of one kind, where they are those of a record."""
    said = [x for x in labels if finder.is_said(x)]
    spoken = Counter(fold_name(x.name.text) for x in said if x.name)
    offices = [x for x in said if x.office]
    led = bool(offices) or any(n > 1 for n in spoken.values())
    seats = [x for x in said if x.post and not x.name]  # "Worker members – …"
    led_by = offices or len(seats) >= _FEWEST_DOTS
    close = said[0].close if said else ""
    if close in _SELDOM and (len(said) < _FEWEST_DOTS or not (led_by or close == "none")):
        return []
    labels = [finder.led(x, offices) for x in labels]
    people = [x for x in said if x.name and (x.sure or led)]
    alone = [x for x in offices if not x.name]  # "The President: …": who leads, beside one who speaks
    if len(people) + bool(alone and people) < _FEWEST and len(seats) < _FEWEST_DOTS:
        return []
    return [x for x in labels if (x.sure or x.post or (x.name and led)) and not finder.lists(x)]


class _Finder:
    def __init__(self, reading: Reading, naming: Naming, affiliations: Affiliations) -> None:
        self.reading = reading
        self.naming = naming
        self.affiliations = affiliations
        self._speech = reading.lexicon.made(Speech)
        self._marks = [m.start() for m in _MARK.finditer(reading.chars)]
        self._titled = TitledLabels(reading, naming)
        self._forms = LabelForms(reading, naming, affiliations, self._titled)
        reading.lexicon.equip(self, _Finder._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        silent, article = lexicon.any_of("speech", "silent"), lexicon.any_of("grammar", "definite", "indefinite")
        self._acts = compiled(rf"(?<=,\s)(?:{silent})\s+(?:{article})", re.IGNORECASE)
        original, tongues = lexicon.any_of("transcripts", "original"), lexicon.literal("language", "tongues")
        self._original = compiled(rf"{original}:?\s+{tongues}\s?:\s+", re.IGNORECASE)
        # "Photo of NAME NAMENAME NAME (Town, Party)": what a picture shows, and the name below it.
        link, portrait = (lexicon.any_of("transcripts", key) for key in ("links", "portrait"))
        shown = rf"{portrait}\s(?P<who>[^\W\d_][^\n()|:]{{3,60}}?)\s?(?=(?P=who)(?!\w))"
        self._portrait = compiled(rf"(?:{link}\s?)?{shown}|{link}\s(?=[^\W\d_])", re.IGNORECASE)
        self._furniture = compiled(lexicon.any_of("pages", "furniture"), re.IGNORECASE)

    @cached_property
    def _by_line(self) -> bool:
        """Whether some labels end with their line (``Original French: Mr. NAME (State)``)."""
        return self._original.search(self.reading.chars) is not None

    def labels(self) -> Iterator[SpeakerLabel]:
        """Every line that opens like a label, with where the words after it end."""
        blocks = [b for b in self.reading.text.blocks if b.kind in ("paragraph", "item", "heading")]
        for block, after in zip(blocks, [*blocks[1:], None], strict=True):
            found = [x for start in self._lines(block) if (x := self._label(start, block, after))]
            for label, following in zip(found, [*found[1:], None], strict=False):
                yield self._titled.leading(replace(label, end=following.start) if following else label)

    def _lines(self, block: Block) -> list[int]:
        """Where labels may begin: a block, and within it a printed line after one that ends a sentence."""
        chars = self.reading.chars
        lines = pairwise([block.start, *block.breaks])
        return [block.start, *(low for above, low in lines if chars[above:low].rstrip()[-1:] in _DONE)]

    def _label(self, start: int, block: Block, after: Block | None) -> SpeakerLabel | None:
        chars = self.reading.chars
        number = _NUMBER.match(chars, start, block.end)
        stamp = number or _STAMP.match(chars, start, block.end)
        at = stamp.end() if stamp else start
        at, by_line = self._name_begins(at, block)
        stop = min(block.end, at + _LENGTH)
        marked = by_line != "" or self._may_close(at, stop)
        small = at < stop and chars[at].islower() and LONE.match(chars, at, stop)
        if at >= stop or not (chars[at].isupper() or small) or not (marked or _SHOUTED.match(chars, at, stop)):
            return None
        closed = self._first_closed(at, stop, block, by_line)
        if closed and number and (closed.close != "colon" or not closed.sure):
            return None
        if closed and not marked and closed.close != "none":
            return None  # the words in capitals are those of a sentence ("The CHAIR, speaking for Fiji, said")
        if closed is None or closed.words < closed.end:
            return closed and replace(closed, start=start)
        # The label stands alone on its line.
        closes = closed.close in ("colon", "eol")
        by_itself = start == block.start or closed.close == "eol" or closed.words == block.end
        alone = by_itself and closes and after is not None and after.kind == "paragraph"
        return replace(closed, start=start, words=after.start, end=after.end) if alone and after else None

    def _name_begins(self, at: int, block: Block) -> tuple[int, str]:
        """Where a label begins behind words that say in what language somebody spoke, a link or what a picture shows,
        and what kind of mark the end of its line stands for; none in other labels."""
        original = self._original.match(self.reading.chars, at, block.end)
        if original:
            return original.end(), "eol"
        # The page has labels with colons, too, of those of whom it has no picture.
        shown = self._portrait.match(self.reading.chars, at, block.end)
        return (shown.end(), "colon") if shown else (at, "")

    def _first_closed(self, at: int, stop: int, block: Block, by_line: str) -> SpeakerLabel | None:
        """The first way to read a label here that a mark closes: "The Chair of the Board, Mr. NAME:" is none of who
        leads."""
        f = self._forms
        for way in (f.from_floor, f.of_seat, f.of_office, f.of_name, f.of_post, f.of_side):
            label = way(at, stop)
            shouted = not by_line and label is not None and self._shouts(label) and self._by_line
            closed = self._closed(label, block, "eol" if shouted else by_line) if label else None
            if closed:
                return closed
        return None

    def _may_close(self, at: int, stop: int) -> bool:
        """Whether a mark that closes a label stands near: looked for first, as few lines have one."""
        mark = bisect_left(self._marks, at)
        marked = mark < len(self._marks) and self._marks[mark] < stop
        low = self._forms.after_article(at, stop)
        if marked or self.naming.after_honorifics(self.reading.chars, low, stop) > low:
            return True
        # "Chairman NAME. The subcommittee …", "La Presidenta. Se abre …"
        office = self._forms.office.match(self.reading.chars, low, stop)
        if office is None:
            return False
        aside = ASIDE.match(self.reading.chars, office.end(), stop)
        end = aside.end() if aside else office.end()
        alone = low > at and CLOSES["dot"].match(self.reading.chars, end, stop) is not None
        return alone or self._titled.surname(at, office.end(), stop) is not None

    def _closed(self, label: SpeakerLabel, block: Block, by_line: str) -> SpeakerLabel | None:
        """The label with its mark, when one follows after brackets or a post between commas; ``by_line``: the end of
        a line is one."""
        chars, end, office, called = self.reading.chars, label.end, label.office, label.called
        while aside := self._aside(end, block):
            if self._acts.search(chars, *aside.span("in")) or self._speech.closes(self.reading, *aside.span("in")):
                return None  # "NAME, Body, opened the map: …", "NAME, Body, said: “…”": what somebody did
            told = self._forms.office.fullmatch(chars, *aside.span("in"))
            if told and not office:
                office, called = told.lastgroup, told.span()
            end = aside.end()
        line = next((low for low in block.breaks if low > end), block.end + 1)
        manner = _MANNER.match(chars, end, line - 1) if by_line else None
        end = manner.end() if manner else end
        found = ((close, m.end()) for close, x in CLOSES.items() if (m := x.match(chars, end, block.end)))
        close, words = next(found, ("", end))
        if not close and by_line and (end >= line - 1 or self._furniture.fullmatch(chars[end : line - 1].strip())):
            close, words = by_line, min(line, block.end)
        if not close and self._is_shouted(label, end) and (begins := _UNMARKED.match(chars, end, block.end)):
            close, words = "none", begins.end()
        sure = label.sure or office is not None
        closed = replace(label, words=words, end=block.end, close=close, office=office, called=called, sure=sure)
        return closed if close else None

    def _aside(self, at: int, block: Block) -> re.Match[str] | None:
        """What stands beside a name in its label: in brackets, behind a comma, or somebody's part behind a dash."""
        chars = self.reading.chars
        ways = (way.match(chars, at, block.end) for way in (ASIDE, _COMMA, _TITLED))
        beside = next(filter(None, ways), None)
        dashed = None if beside else _DASHED.match(chars, at, block.end)
        return dashed if dashed and self.affiliations.opens(*dashed.span("in")) else beside

    def _is_shouted(self, label: SpeakerLabel, end: int) -> bool:
        """Whether a label is in capitals, a name's with one bracket behind it: no mark need part it from the words."""
        if label.name is None:
            return end == label.end and self._shouts(label)
        bracket = ASIDE.match(self.reading.chars, label.end)
        return self._shouts(label) and bracket is not None and bracket.end() == end

    def _shouts(self, label: SpeakerLabel) -> bool:
        """Whether the name of a label, or the office where it has none, is in capitals."""
        chars = self.reading.chars
        if label.called is not None and chars[slice(*label.called)].isupper():
            return True
        words = chars[label.name.start : label.name.end].split() if label.name else ()
        return label.sure and any(word.isupper() and len(word) >= FEWEST_WORDS for word in words)

    def led(self, label: SpeakerLabel, offices: list[SpeakerLabel]) -> SpeakerLabel:
        """The label of the chair of a body (``SEÑORA PRESIDENTA DEL PARLAMENTO (NAME NAME)``) with that office where
        others give it to the same person by the surname (``SEÑORA PRESIDENTA (NAME)``)."""
        called = self._forms.office.match(self.reading.chars, *label.post) if label.post else None
        name = fold_name(label.name.text) if label.name else ""
        same = (x.office for x in offices if x.name and name.endswith(" " + fold_name(x.name.text)))
        return replace(label, office=next(same, None), called=called.span()) if called else label

    def is_said(self, label: SpeakerLabel) -> bool:
        """Whether sentences stand after a label, and not somebody's name."""
        said = self.reading.chars[label.words : label.end].strip()
        return len(said.split()) >= FEWEST_WORDS and said[-1] in _DONE and self._named_after(label) is None

    def lists(self, label: SpeakerLabel) -> bool:
        """Whether a name and no sentence stands after a label (``President: Mr. NAME``), as on covers."""
        said = self.reading.chars[label.words : label.end].rstrip()
        return said[-1:] not in _SENTENCE_ENDS and self._named_after(label) is not None

    def _named_after(self, label: SpeakerLabel) -> PersonName | None:
        """The name that stands right after a label: with an honorific, or behind an office with what somebody is."""
        name = self.naming.leading(self.reading.chars, label.words, label.end, shouted=bool(label.office))
        if name is None or name.honorifics:
            return name
        beside = label.office and not label.name and _AFFILIATION.match(self.reading.chars, name.end, label.end)
        return name if beside else None
