"""How blocks and sentences begin or end that go on about whoever spoke before: with a pronoun, with a verb that has no
subject."""

from __future__ import annotations

import re

from ingest.lexicon import NOT_KINDS, Lexicon, caseless, compiled
from ingest.page.reading import Reading
from ingest.page.text import Block
from ingest.speech import Speech, Verb
from ingest.statements.pronouns import Pronouns

__all__ = ["Openings"]

_HEAD = 60
_TO_VIEW = 90
_TAIL = 40
_TO_OTHER = 160  # code points at most that tell who asked somebody
_CLITIC = 9  # code points before a verb in which a small word stands with the comma before it
_MARK = r"(?:\(?(?:\d+|[a-z]|[ivx]+)[.)][-–]?\s*)?"
"""The number or the letter of a paragraph."""
_NUMBER = re.compile(rf"^{_MARK}(?<=\s)")
_FIRST_WORDS = re.compile(rf"^{_MARK}\S+\s|,\s\S+\s")
_TWO_WORDS = re.compile(rf"{_MARK}\S+\s\S+\s")
_LEAD_CLAUSE = re.compile(rf"{_MARK}[^,.;:()!?]{{40,140}},\s(?:\w+[’'])?\S+\s")
_VERB_LAST = re.compile(r"(?:[»”\"],?|,)\s+(?P<verb>[^\W\d_]+)\.?\s*$")
_QUOTATION = re.compile(r"\s*[«\"“][^»\"”]*[»\"”],?\s*")
# A quotation, or the end of one that began in the sentence before.
_QUOTED = re.compile(rf"{_QUOTATION.pattern}|[^«“\"]{{8,}}[»”],?\s*")
_QUOTES = ("»", "”", '"')
_SAID = (", ", "» ", "” ", '" ')  # end what somebody said, before the verb


class Openings:
    """Tells them in one document; ``turned`` is a verb with the pronoun turned round in it, ``own_view`` begins a
    sentence with the view of the speaker before."""

    def __init__(self, reading: Reading, speech: Speech, pronouns: Pronouns) -> None:
        self.reading = reading
        self.speech = speech
        self._pronouns = pronouns
        reading.lexicon.equip(self, Openings._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        clitic = lexicon.any_of("grammar", "before_verb")
        self.drops_pronoun = bool(lexicon.data["speech"]["drops_pronoun"])
        self._opens_sentence = compiled(
            rf"(?:\W*(?:{lexicon.literal('speech', 'carry')}|{lexicon.any_of('speech', 'openers')}),?)?\s*"
            rf"(?:{lexicon.any_of('grammar', 'also')},?\s*)?{clitic}?",
            re.IGNORECASE,
        )
        taken_up, that = lexicon.any_of("speech", "taken_up"), lexicon.any_of("grammar", "that")
        of_which = lexicon.any_of("grammar", "of_which")
        article = lexicon.any_of("grammar", "definite", "indefinite")
        # "…, an idea that NAME backed"; "A view that NAME shared", a sentence of its own.
        up = rf"(?:\w{{1,3}}\s)?(?:{article})?{taken_up}\s(?:{that}|{of_which})\s?(?:{clitic})?"
        verb_first = self.drops_pronoun or bool(lexicon.words("speech", "turned"))
        self._taken_up = caseless(rf",\s+{up}$" if verb_first else "(?!)")
        self._takes_up_first = caseless(rf"(?:\d+\.\s+)?{up}" if verb_first else "(?!)")
        self._clitic_last = caseless(rf"(?:,|[»”\"],?)\s{clitic}$")
        # "a-t-elle ajouté": the pronoun stands within the verb.
        self.turned = compiled(rf"[\w' ]+?{lexicon.any_of('speech', 'turned')}(?P<pronoun>\w+)(?=\s)")
        days, one = lexicon.any_of("dates", "days_told"), lexicon.any_of("grammar", "indefinite")
        kinds = lexicon.any_of("bodies", *(k for k in lexicon.kinds("bodies") if k not in NOT_KINDS))
        the = lexicon.any_of("grammar", "definite")
        self._other_next = caseless(rf"\s+(?!{days})(?:(?:{one})\w|(?:{the}){kinds}(?!\w))")
        named = rf"(?:[^,;:()«“\"]|\([^()]*\)){{2,{_TO_OTHER}}}"
        other = rf"(?:\d+\.\s+)?{lexicon.any_of('speech', 'led_by_other')}(?!\w){named},\s+(?:{clitic})?"
        self._led_by_other = caseless(other if self.drops_pronoun else "(?!)")
        own_view = lexicon.any_of("speech", "own_view")
        self.own_view = compiled(rf"(?:\d+\.\s+)?(?P<view>{own_view})(?!\w)", re.IGNORECASE)
        # "A fund, in her view, was overdue."
        self.view_within = compiled(
            rf"(?:\d+\.\s+)?[^,;:()«“\"]{{3,{_TO_VIEW}}},\s(?P<view>{own_view}),", re.IGNORECASE
        )

    def takes_up(self, start: int, verb: Verb) -> bool:
        """Whether a verb, which its subject follows, is about what was said before (``…, mesure que salue NAME``)."""
        lower = self.reading.lower
        if self._takes_up_first.fullmatch(lower, start, verb.start):
            return True
        return self._taken_up.search(lower, start, verb.start) is not None

    def led_by_other(self, start: int, verb: Verb) -> bool:
        """Whether a sentence without a subject begins with who asked or backed the speaker before (``Preguntada por
        NAME, respondió …``)."""
        return self._led_by_other.fullmatch(self.reading.lower, start, verb.start) is not None

    def tells_of_last(self, start: int, low: int, high: int, end: int) -> bool:
        """Whether a sentence ends with whom it is about, in a stretch of it, after the verb (``Resumió el debate el
        Relator.``)."""
        lead, after = self.reading.chars[start:low], self.reading.chars[high:end].strip()
        return self.drops_pronoun and after in ("", ".") and not set(",;:") & set(lead)

    def goes_on(self, block: Block) -> bool:
        """Whether a block goes on about the speaker before."""
        return self.with_pronoun(block) or self.without_subject(block)

    def after_speech(self, start: int, verb: Verb) -> bool:
        """Whether a verb stands right behind a comma or quotation marks, after what it reports."""
        low = max(start, verb.start - 2)
        if self.reading.chars[low : verb.start] in _SAID:
            return True
        # "« … », lui a répondu NAME"
        clitic = self.reading.lower[low : verb.start].endswith((" ", "'"))
        return (
            clitic
            and self._clitic_last.search(self.reading.lower, max(start, verb.start - _CLITIC), verb.start) is not None
        )

    def said_by_other(self, start: int, end: int) -> bool:
        """Whether a verb behind what somebody said leads to a word for who said it (``“…”, said the port office.``)."""
        verbs = self.speech.verbs(self.reading, start, end)
        return any(not v.inverted and self.quotes_other(start, v, end) for v in verbs)

    def quotes_other(self, start: int, verb: Verb, end: int) -> bool:
        """Whether a verb right behind a quotation leads to a body or somebody unknown who said it."""
        quotes = self.reading.chars[max(start, verb.start - 3) : verb.start].rstrip(" ,")[-1:] in _QUOTES
        return quotes and self._other_next.match(self.reading.lower, verb.end, end) is not None

    def without_subject(self, block: Block) -> bool:
        """Whether a block has a verb without a subject, or begins with ``in her view``."""
        if any(view.match(self.reading.chars, block.start, block.end) for view in (self.own_view, self.view_within)):
            return True
        if not self.drops_pronoun:
            return False
        start = self._after_quotation(block)
        verb = next(self.speech.verbs(self.reading, start, min(block.end, start + _HEAD)), None)
        before = self.reading.chars[start : verb.start] if verb else "-"
        return (verb is not None and self.opens(before, verb)) or self._ends_in_verb(block)

    def with_pronoun(self, block: Block) -> bool:
        """Whether a pronoun, or a noun that stands for the speaker before, begins a block or follows what it quotes."""
        start = self._after_quotation(block)
        if start > block.start and self.turned.match(self.reading.chars, start, block.end):
            return True
        if self._pronouns.noun_in(self.reading.text.of(block)):
            return True
        head = self.reading.chars[start : start + _HEAD]
        lead = _LEAD_CLAUSE.match(self.reading.chars, start, block.end)
        two = _TWO_WORDS.match(head)
        ends = [head[: m.end()] for m in _FIRST_WORDS.finditer(head)] + [m[0] for m in (lead, two) if m]
        return any(p.search(words) for words in ends for p in (self._pronouns.m, self._pronouns.f))

    def _after_quotation(self, block: Block) -> int:
        """Where a block's words begin after the quotation that opens it, or its start."""
        quotation = _QUOTATION.match(self.reading.chars, block.start, block.end)
        return quotation.end() if quotation else block.start

    def _ends_in_verb(self, block: Block) -> bool:
        """Whether a verb that follows what somebody said, with a comma or quotation marks, ends a block."""
        low = max(block.start, block.end - _TAIL)
        last = _VERB_LAST.search(self.reading.chars, low, block.end)
        return last is not None and any(
            v.start == last.start("verb") for v in self.speech.verbs(self.reading, last.start("verb"), block.end)
        )

    def put_in(self, before: str, verb: Verb) -> bool:
        """Whether a verb stands alone between commas, where whoever spoke before need not be named."""
        return self.drops_pronoun and before.endswith(", ") and self.reading.chars.startswith(",", verb.end)

    def opens(self, before: str, verb: Verb) -> bool:
        """Whether a verb opens a sentence or a clause with no subject, or stands between commas or dashes (``…, dijo,
        …``)."""
        clause = before.rpartition(";")[2]
        if self._opens_sentence.fullmatch(_NUMBER.sub("", clause)) or _QUOTED.fullmatch(before):
            return True
        after = self.reading.chars[verb.end : verb.end + 2]
        return (before.endswith(", ") and after[:1] in (",", ".")) or (
            before[-1:] in "–—" and after.strip()[:1] in ("–", "—")
        )
