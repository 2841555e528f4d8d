"""Labels that no mark of their own tells: what stands after them is somebody's own words (*I*, *we*, *my country*).

``Ms. NAME (Worker, State)`` alone on a line, ``STATE: …``, ``Mr. NAME (State) – …``, ``Delegation of STATE`` over its
speech. Lines open so in programmes, lists and summaries too, so such labels count only where several of one kind stand
and most of them lead on to somebody's own words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from itertools import islice

from ingest.folding import fold_name
from ingest.lexicon import Lexicon, caseless, compiled
from ingest.naming.affiliations import Affiliations
from ingest.naming.label_forms import LONE, LabelForms
from ingest.naming.names import Naming, PersonName
from ingest.naming.speaker_labels import SpeakerLabel, SpeakerLabels
from ingest.naming.titled_labels import TitledLabels
from ingest.page.reading import Reading
from ingest.page.text import Block

__all__ = ["labels_of_speakers"]

_FEWEST, _FEWEST_SPEAKERS = 3, 2
_FEWEST_WORDS, _FEWEST_OWN = 4, 8
_ENDS = re.compile(r"[^\W\d_]{2}[.!…](?:\s|$)")
_SHORTEST = 4  # letters of a surname that stands as a label alone
_SURNAME = re.compile(r"[A-ZÀ-Þ][^\W\d_]+(?:['’-][^\W\d_]+)*(?=\s?:\s)")
_APART = re.compile("['’-]")
_BEHIND_SPACE = re.compile(r" (\w+)")
_DOTLESS = str.maketrans("İı", "ii")
_LENGTH = 160
_HEARD = 600  # code points of a speech in which its speaker is likely to say "I" or "we"
_BEFORE = re.compile(
    r"(?:[-–—•*>#]+\s*)?(?:[\[(]?\d{1,2}[:.]\d\d(?:[:.]\d\d)?[\])]?\s+)?(?:(?:\d{1,3}\.|\(\d{1,3}\))\s+)?"
)
_BESIDE = re.compile(
    r"\s+\(?\d{1,2}:\d\d(?::\d\d)?\)?|\s*(?:[(\[][^()\[\]\n]{1,120}[)\]]"
    r"|,\s[^.:;()\n–—]{2,100}?"
    r"(?=\s?[:(.–—\n]|\s-\s|$))"
)
_DASHED = re.compile(r"\s[–—-]\s(?P<in>[^.:;()\n–—]{2,120}?)(?=\s?[:(\n]|$)")  # "NAME – Director, Office X"
# "Mr. NAME (State) -(translated from the French) We agree": what stands in brackets may tell in what language.
_TONGUE_FIRST = r"\([^()\n]{4,60}\)\s[¿¡]?[A-ZÀ-Þ]"
_CLOSES = {
    "colon": re.compile(r"\s?:\s+(?=[¿¡(…]?[A-ZÀ-Þ])"),
    "rule": re.compile(
        rf"\.?\s?[–—]\s+(?=[¿¡(…]?[A-ZÀ-Þ])|\s-\s(?=[¿¡]?[A-ZÀ-Þ])|(?:\.?\s?[–—]|\s-)\s?(?={_TONGUE_FIRST})"
    ),
    "dot": re.compile(r"\.\s+(?=[¿¡]?[A-ZÀ-Þ])"),
    "eol": re.compile(r"\s?[:.]?(?:$|(?=\n))"),
}
_HELD_BY = re.compile(r"\s*(?:[^\w\s]|$)")  # "President: Ms. NAME (State)", not "The PRESIDENT - Ms. NAME will speak"
_CLOSING = {"[": "]", "(": ")"}
_ALONE = ("eol", "colon")
_QUOTES = '«“"„'
_DONE = ".!?…»”\"')]"
_ENDED = tuple(".!?;,:")


def labels_of_speakers(reading: Reading, naming: Naming, affiliations: Affiliations) -> SpeakerLabels:
    """The labels of a record by their marks and habits, else those that lead on to somebody's own words."""
    found = SpeakerLabels.read(reading, naming, affiliations)
    return found if found.found else SpeakerLabels(_OwnWords(reading, naming, affiliations).labels())


def _alike(word: str) -> str:
    """A word in the same letters as all that patterns find for it in either case: "ſ" as "s", the sign of Kelvin as
    "k", an "i" with a dot or without one."""
    return word.translate(_DOTLESS).casefold()


class _OwnWords:
    """Finds such labels of one document."""

    def __init__(self, reading: Reading, naming: Naming, affiliations: Affiliations) -> None:
        self._reading, self._naming, self._affiliations = reading, naming, affiliations
        self._forms = LabelForms(reading, naming, affiliations, TitledLabels(reading, naming))
        reading.lexicon.equip(self, _OwnWords._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._own = caseless(rf"(?<![\w’'-]){lexicon.any_of('transcripts', 'own_words')}(?!\w)")
        article, of = lexicon.any_of("grammar", "definite"), lexicon.any_of("grammar", "of")
        leads = rf"{lexicon.any_of('posts', 'generic')}|{lexicon.any_of('transcripts', 'delegations')}"
        self._leads = compiled(rf"(?:{article})?(?:(?:{leads})\s+(?:{of})?(?:{article})?)?", re.IGNORECASE)
        chair = rf"{lexicon.any_of('roles', 'chair')}|{lexicon.any_of('transcripts', 'presiders')}"
        moderator = lexicon.any_of("roles", "moderator", "facilitator")
        original, tongues = lexicon.any_of("transcripts", "original"), lexicon.literal("language", "tongues")
        speaker = lexicon.any_of("roles", "speaker")
        self._before = compiled(rf"(?:{original}:?\s+{tongues}\s?:\s+|{speaker}\s?:\s+)", re.IGNORECASE)
        self._office = compiled(
            rf"(?:{article})?(?:(?P<chair>{chair})|(?P<moderator>{moderator}))(?!\w)", re.IGNORECASE
        )

    def labels(self) -> list[SpeakerLabel]:
        """The labels, in text order; none where the paper holds nobody's own words."""
        if len(list(islice(self._reading.words.matches(self._own), _FEWEST))) < _FEWEST:
            return []
        every = list(self._every())
        ends = [*(x.start for x in every[1:]), len(self._reading.chars)]
        reach = {x.start: end for x, end in zip(every, ends, strict=False)}
        return sorted((x for close in _CLOSES for x in self._established(every, close, reach)), key=lambda x: x.start)

    def _established(self, every: list[SpeakerLabel], close: str, reach: dict[int, int]) -> list[SpeakerLabel]:
        """The labels of one kind, where most of them lead on to their speakers' own words; ``reach``: where the next
        label stands behind each."""
        said = [x for x in every if x.close == close and self._is_said(x, reach[x.start])]
        own = [x for x in said if self._is_own(x, reach[x.start])]
        who = {fold_name(self._reading.chars[x.at : x.stop(self._reading.chars)]) for x in own}
        enough = len(own) >= _FEWEST and 2 * len(own) > len(said) and len(who) >= _FEWEST_SPEAKERS
        return said if enough else []

    def _is_said(self, label: SpeakerLabel, reach: int) -> bool:
        """Whether sentences stand after a label, and not who holds an office (``President: Ms. NAME (State)``)."""
        named = self._naming.leading(self._reading.chars, label.words, label.end) if label.office else None
        if named and _HELD_BY.match(self._reading.chars, named.end, label.end):
            return False
        said = self._reading.chars[label.words : label.end].rstrip()
        more = self._reading.chars[label.words : max(label.end, min(reach, label.words + _HEARD))]
        return len(more.split()) >= _FEWEST_WORDS and said[-1:] != "" and said[-1] in _DONE

    def _is_own(self, label: SpeakerLabel, reach: int) -> bool:
        """Whether the words are somebody's own, and more than the title of a talk (``What do we owe our crews?``);
        a first paragraph may be but a greeting."""
        stop = min(max(label.end, reach), label.words + _HEARD)
        said = self._reading.chars[label.words : stop]
        if len(said.split()) < _FEWEST_OWN or not _ENDS.search(said):
            return False
        return self._own.search(self._reading.lower, label.words, stop) is not None

    def _every(self) -> Iterator[SpeakerLabel]:
        found = list(self._any())
        for label, following in zip(found, [*found[1:], None], strict=False):
            yield replace(label, end=min(label.end, following.start)) if following else label

    def _any(self) -> Iterator[SpeakerLabel]:
        blocks = [b for b in self._reading.text.blocks if b.kind in ("paragraph", "item", "heading")]
        for block, after in zip(blocks, [*blocks[1:], None], strict=True):
            yield from (x for line in self._lines(block) if (x := self._label(*line, block, after)))

    def _lines(self, block: Block) -> list[tuple[int, int]]:
        """The printed lines of a block that may hold a label: the first, and those after the end of a sentence."""
        chars = self._reading.chars
        starts = [block.start, *block.breaks]
        ends = [*(b - 1 for b in block.breaks), block.end]
        lines = list(zip(starts, ends, strict=True))
        return [x for i, x in enumerate(lines) if i == 0 or chars[slice(*lines[i - 1])].rstrip()[-1:] in _DONE]

    def _label(self, start: int, end: int, block: Block, after: Block | None) -> SpeakerLabel | None:
        chars = self._reading.chars
        before = _BEFORE.match(chars, start, end)
        at = before.end() if before else start
        before = self._before.match(chars, at, end)
        at = before.end() if before else at
        stop = min(end, at + _LENGTH)
        begins = at < stop and (chars[at].isupper() or chars[at] in _CLOSING or LONE.match(chars, at, stop))
        if not begins:
            return None
        label = self._of_office(at, stop) or self._of_name(at, stop) or self._of_entity(at, stop)
        label = label or self._forms.of_side(at, stop)
        if label is None:
            return None
        label, closing = self._with_beside(label, stop), None
        for close, pattern in _CLOSES.items():
            closing = pattern.match(chars, label.end, stop if close == "eol" else block.end)
            if closing and (close != "eol" or closing.end() == end):
                return self._closed(replace(label, start=start, close=close), closing.end(), block, after)
        return None

    def _closed(self, label: SpeakerLabel, words: int, block: Block, after: Block | None) -> SpeakerLabel | None:
        """The label with the words behind it: on its line, below it, or in the next paragraph."""
        chars = self._reading.chars
        while label.close == "eol" and words < block.end:
            low = words + 1
            line = min((b - 1 for b in block.breaks if b > low), default=block.end)
            # "NAME / Director, Ports of STATE / Thank you, …"
            if not self._is_affiliation(low, line):
                begins = chars[low].isupper() or chars[low] in "¿¡"
                return replace(label, words=low, end=block.end) if begins else None
            words = line
        if words < block.end:
            return replace(label, words=words, end=block.end)
        # Words in quotation marks are a quotation's, whoever signs it.
        if label.close not in _ALONE or after is None or after.kind == "heading" or chars[after.start] in _QUOTES:
            return None
        return replace(label, words=after.start, end=after.end)

    def _is_affiliation(self, low: int, high: int) -> bool:
        """Whether a line tells what somebody is and for whom they speak, and is no sentence."""
        line = self._reading.chars[low:high].rstrip()
        if len(line) > _LENGTH or line.endswith(_ENDED) or self._own.search(line.lower()):
            return False
        posts = self._affiliations.posts
        return posts.begins(low, high) is not None or any(self._reading.at(x, low) for x in ("state", "organization"))

    def _with_beside(self, label: SpeakerLabel, stop: int) -> SpeakerLabel:
        """The label with brackets and what stands behind commas, and the name in them where it has none."""
        end, name, office = label.end, label.name, label.office
        while beside := self._beside(end, stop):
            end = beside.end()
            within = len(beside[0]) - len(beside[0].lstrip(" ([,"))
            name = name or self._name(beside.start() + within, end)
            told = None if office else self._office.match(self._reading.chars, beside.start() + within, end - 1)
            office = told.lastgroup if told and told.end() == end - 1 else office  # "Ms. NAME (Chair)"
        return replace(label, end=end, name=name, office=office)

    def _beside(self, at: int, stop: int) -> re.Match[str] | None:
        beside = _BESIDE.match(self._reading.chars, at, stop)
        dashed = None if beside else _DASHED.match(self._reading.chars, at, stop)
        return dashed if dashed and self._affiliations.opens(dashed.start("in"), stop) else beside

    def _name(self, at: int, stop: int) -> PersonName | None:
        name = self._naming.leading(self._reading.chars, at, stop, shouted=True)
        if name is None or name.honorifics:
            return name
        entity = any(self._reading.within(x, name.start, name.end) for x in ("state", "organization", "place"))
        return None if entity else name

    def _of_office(self, at: int, stop: int) -> SpeakerLabel | None:
        office = self._office.match(self._reading.chars, at, stop)
        if office is None:
            return None
        low = office.start(office.lastgroup or 0)
        return SpeakerLabel(at, at, at, office.end(), "", None, None, office.lastgroup, (low, office.end()), sure=True)

    def _of_name(self, at: int, stop: int) -> SpeakerLabel | None:
        low = at + (self._reading.chars[at] in "[(")
        name = self._name(low, stop) or self._surname(at, stop) or self._forms.lone(at, stop)
        titled = None if name else self._name(self._forms.after_article(at, stop), stop)  # "La Sra. NAME"
        name = titled if titled and titled.honorifics else name
        if name is None:
            return None
        line = self._reading.chars[name.end : stop]
        end = name.end if low == at else name.end + line.find(_CLOSING[self._reading.chars[at]]) + 1
        return SpeakerLabel(at, at, at, end, "", name, sure=bool(name.honorifics))

    def _surname(self, at: int, stop: int) -> PersonName | None:
        """A surname alone, of somebody whose whole name the paper gives elsewhere (``NAME: We ask …``)."""
        word = _SURNAME.match(self._reading.chars, at, stop)
        if word is None or len(word[0]) < _SHORTEST or not self._naming.is_name(word[0], titled=True):
            return None
        if _alike(_APART.split(word[0], 1)[0]) not in self._behind_spaces:
            return None
        whole = re.search(rf"[A-ZÀ-Þ][\w.'’-]+ {re.escape(word[0])}(?!\w)", self._reading.chars, re.IGNORECASE)
        return PersonName(at, word.end(), word[0]) if whole else None

    @cached_property
    def _behind_spaces(self) -> frozenset[str]:
        """The words that stand behind a space, as :func:`_alike` writes them.

        The whole text is looked through for those surnames only whose first part is among them: few lines that begin
        like a surname and a colon do.
        """
        return frozenset(map(_alike, set(_BEHIND_SPACE.findall(self._reading.chars))))

    def _of_entity(self, at: int, stop: int) -> SpeakerLabel | None:
        """A state or a body, alone or as one's whose delegation speaks."""
        leads = self._leads.match(self._reading.chars, at, stop)
        for low in dict.fromkeys((at, leads.end() if leads else at)):
            for layer in ("state", "organization"):
                match = self._reading.at(layer, low)
                if match and match.end <= stop and match.labels[0].form != "adjective":
                    return SpeakerLabel(at, at, at, match.end, "", None, (low, match.end), sure=True)
        return None
