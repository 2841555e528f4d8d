"""Who spoke by what footnotes tell: ``the moderator²`` and below ``2 Ms. NAME, Body``; ``5 By Mr. NAME (State)``.

A note is a voice's where it begins with a name, or with words that tell a part and then one, and holds nothing that a
reference would: no year, no page, no verb of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ingest.lexicon import Lexicon, caseless, compiled
from ingest.naming.affiliations import Affiliation, Affiliations
from ingest.naming.names import Naming, PersonName
from ingest.naming.people import PersonMention
from ingest.page.noise import PLAIN, RAISED
from ingest.page.reading import Reading
from ingest.page.text import Block

__all__ = ["Voice", "find_voices"]

_NUMBER = re.compile(rf"(\d{{1,3}}|[{RAISED}]{{1,3}})[.)]?\s*(?=\D)")
_LONGEST_CALL = 6
_LONGEST, _REACH, _NEAR = 500, 90, 40
_AFTER_NAME = re.compile(r"\s*(?:[,(;.]|$)")
_MARKS = " ,;.–—-"
_CALLED = re.compile(r"[.,;:!?»”\")\s]*$")


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody whom a note names as who spoke at a place; ``call`` is where the note's number stands in the text."""

    mention: PersonMention
    role: str
    call: int


def find_voices(reading: Reading, naming: Naming, affiliations: Affiliations, source: str) -> list[Voice]:
    """Those whom the notes of a document name, in text order; ``source`` is the text that it was read from."""
    notes = [b for b in reading.text.blocks if b.kind == "note"]
    return list(_Voices(reading, naming, affiliations).of(notes, _calls(reading, source))) if notes else []


def _calls(reading: Reading, source: str) -> list[tuple[str, int]]:
    """Numbers of notes that stand glued to words in the source and not in the clean text, with their clean offsets."""
    text = reading.text
    found = []
    for (before, low), (start, high) in pairwise(zip(text.starts, text.sources, strict=True)):
        left = low + start - before
        if left < high <= left + _LONGEST_CALL:
            skipped = source[left:high]
            number = skipped.strip().translate(PLAIN)
            if number.isdecimal() and not skipped[:1].isspace():
                found.append((number, start))
    return found


class _Voices:
    def __init__(self, reading: Reading, naming: Naming, affiliations: Affiliations) -> None:
        self.reading = reading
        self.naming = naming
        self.affiliations = affiliations
        lexicon = reading.lexicon
        lexicon.equip(self, _Voices._learn)
        serving = ("moderator", "chair", "rapporteur", "facilitator")
        self._served = {role: caseless(rf"(?<!\w){lexicon.any_of('roles', role)}$") for role in serving}

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        by, of = lexicon.any_of("grammar", "by"), lexicon.any_of("grammar", "of")
        definite = lexicon.any_of("grammar", "definite")
        link = rf"\s*(?::|(?:{by})(?!\w)|{of})\s*(?:{definite})?"
        leads = {
            "chair": lexicon.any_of("transcripts", "presided_by"),
            "moderator": lexicon.any_of("speech", "moderated_by"),
            "opening": lexicon.any_of("sessions", "opening") + link,
            "closing": lexicon.any_of("roles", "closing") + link,
            "rapporteur": lexicon.any_of("roles", "rapporteur") + link,
        }
        spoken = rf"{lexicon.any_of('speech', 'notes_by')}|{lexicon.any_of('roles', 'speaker')}{link}|{by}"
        self._leads = {role: caseless(rf"(?<!\w)(?:{lead})\s*$") for role, lead in leads.items()}
        self._lead = caseless(rf"(?:{'|'.join(leads.values())}|{spoken})\s*")
        self._led_by = caseless(rf"(?<!\w){lexicon.any_of('speech', 'moderated_by')}[^.;,]*$")
        generic = lexicon.any_of("posts", "generic")
        speakers = rf"{generic}|{lexicon.any_of('roles', 'speaker', 'keynote')}"
        self._speaks = caseless(rf"(?<!\w)(?:{speakers})(?:\s+[^.;:,]{{2,60}})?$")
        opened = lexicon.any_of("speech", "opened") + lexicon.data["speech"]["agreement"]
        self._opened = caseless(rf"(?<!\w){opened}(?!\w)")
        self._finite = compiled(rf"\s{lexicon.any_of('grammar', 'finite')}\s", re.IGNORECASE)
        self._and = compiled(rf"\s*[,;]?\s*(?:{lexicon.any_of('grammar', 'and')}\s+)?", re.IGNORECASE)
        self._with = caseless(rf",\s+{lexicon.any_of('speech', 'featuring', 'jointly')}(?!\w)")
        self._of_body = compiled(rf"\s*,?\s*(?:{lexicon.any_of('bodies', 'at')})\s*(?=[A-ZÀ-Þ])")

    def of(self, notes: Sequence[Block], calls: list[tuple[str, int]]) -> Iterator[Voice]:
        """The voices of notes whose calls are known; one without words for a part counts only beside others."""
        found: list[tuple[list[Voice], bool]] = []
        for note in notes:
            number = _NUMBER.match(self.reading.chars, note.start, note.end)
            value = number[1].translate(PLAIN) if number else ""
            i = next((i for i, (call, _) in enumerate(calls) if call == value), None)
            if number is None or i is None:
                continue
            call = calls[i][1]
            del calls[: i + 1]
            voices, told = self._note(replace(note, start=number.end()), call)
            found += [(voices, told)] if voices else []
        sure = any(told for _, told in found)
        for voices, told in found:
            if told or (sure and len(found) > 1):
                yield from voices

    def _note(self, note: Block, call: int) -> tuple[list[Voice], bool]:
        """The voices of one note, and whether its words or those at its call tell their part."""
        chars, lower = self.reading.chars, self.reading.lower
        if note.end - note.start > _LONGEST or any(c.isdecimal() for c in chars[note.start : note.end]):
            return [], False
        at_call, certain = self._at_call(call)
        voices: list[Voice] = []
        for start, end in self.reading.sentences(note):
            names = self._names(start, end, bare=certain)
            if not names:
                return [], False
            first = names[0].titled_from
            lead = self._lead.match(lower, start, first)
            led = next((r for r, words in self._leads.items() if words.search(lower, start, first)), None)
            within = led is not None and bool(voices)
            if not (first == start or (lead and lead.end() == first) or within):
                return [], False
            if not within and self._finite.search(chars, first, end):
                return [], False
            role = led or ("speaker" if lead else at_call)
            certain = certain or lead is not None or within
            for mention in self._mentions(names, end, call):
                # "Chaired by NAME, with the participation of NAME": the second one doesn't chair.
                role = "speaker" if self._with.search(lower, first, mention.start) else role
                voices.append(Voice(mention, role, call))
        return voices, certain

    def _at_call(self, call: int) -> tuple[str, bool]:
        """The role that the words at a call tell, and whether they tell one."""
        chars, lower = self.reading.chars, self.reading.lower
        block = next((b for b in self.reading.text.blocks if b.start <= call <= b.end), None)
        sentences = self.reading.sentences(block) if block else []
        start = next((a for a, b in sentences if a < call <= b + 1), max(0, call - _REACH))
        end = start + len(_CALLED.sub("", chars[start:call]))
        for role, words in self._served.items():
            if words.search(lower, start, end):
                return role, True
        if self._led_by.search(lower, start, end):
            return "moderator", True
        if self._speaks.search(lower, start, end):
            return "speaker", True
        return ("opening" if self._opened.search(lower, start, end) else "speaker"), False

    def _names(self, start: int, end: int, *, bare: bool) -> list[PersonName]:
        """The names of a sentence: those with honorifics; ``bare``, where the call tells a part: that begin entries."""
        chars = self.reading.chars
        titled = list(self.naming.titled(chars, start, end))
        if titled or not bare:
            return titled
        found = []
        at = start
        for piece in chars[start:end].split(";"):
            lead = self._and.match(chars, at, end)
            low = lead.end() if lead else at
            name = self.naming.leading(chars, low, end)
            if name is None or _AFTER_NAME.match(chars, name.end, end) is None or len(name.text.split()) < 2:
                return []
            found.append(name)
            at += len(piece) + 1
        return found

    def _mentions(self, names: list[PersonName], end: int, call: int) -> Iterator[PersonMention]:
        """Each name with what stands between it and the next."""
        chars = self.reading.chars
        for name, after in zip(names, [*names[1:], None], strict=True):
            stop = after.titled_from if after else end
            joined = re.search(rf"(?:{self._and.pattern})$", chars[name.end : stop], re.IGNORECASE) if after else None
            stop = name.end + joined.start() if joined else stop
            other = self._with.search(self.reading.lower, name.end, stop) if after else None
            stop = other.start() if other else stop
            stop = name.end + len(chars[name.end : stop].rstrip(_MARKS))
            low = stop - len(chars[name.end : stop].lstrip(_MARKS))
            if chars[low : low + 1] == "(" and chars[stop - 1] == ")" and "(" not in chars[low + 1 : stop]:
                low, stop = low + 1, stop - 1
            link = self._of_body.match(chars, name.end, stop)
            said = self.affiliations.read(link.end() if link else low, stop) if low < stop else Affiliation()
            yield PersonMention(name, name.titled_from, max(stop, name.end), self._for(said, call))

    def _for(self, said: Affiliation, call: int) -> Affiliation:
        """What a note says, with the state that the words at its call end with (``the delegate of STATE⁴``)."""
        marks = _CALLED.search(self.reading.chars, max(0, call - _NEAR), call)
        end = marks.start() if marks else call
        state = next((m for m in self.reading.within("state", max(0, end - _NEAR), end) if m.end == end), None)
        return replace(said, state=state.labels[0].ref) if state and said.state is None else said
