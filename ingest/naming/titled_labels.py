"""Labels of a title and a surname (``Chairman NAME.``, ``MAYOR NAME:``), and of those who say that they moderate."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.lexicon import Lexicon, compiled
from ingest.naming.names import Naming, PersonName
from ingest.naming.speaker_label import SpeakerLabel
from ingest.page.reading import Reading

__all__ = ["CLOSES", "LAYERS", "SURNAME", "TitledLabels"]

CLOSES = {
    "dash": re.compile(r"\s?\.\s?[-–—]+\s?(?=[^\W\d_]|[«“\"¿¡(…])"),
    "colon": re.compile(r"\s?:(?:\s+|$)"),
    # Parliaments set a space before the dot, too, and an ellipsis where somebody goes on after a heckler.
    "dot": re.compile(r"\s?\.\s+(?=[«“\"¿¡(]?\s?[A-ZÀ-Þ]|(?:…|\.{3})\s?\w)"),
    # "Mr NAME (State)* – Thank you": the asterisk says that the words are an interpreter's, or that they are told.
    "rule": re.compile(r"\s?\*?\s[–—]\s+(?=[«“\"¿¡(…]?[A-ZÀ-Þ]|\([^()\n]{4,60}\)\s)|\*(?:\s[–—])?\s+(?=[a-zà-ÿ])"),
}
LAYERS = ("state", "organization", "framework", "place")
SURNAME = re.compile(r"(?:[A-ZÀ-Þ]['’])?[A-ZÀ-Þ][^\W\d_]+(?:['’-][^\W\d_]+)*")
_SURNAMES = re.compile(rf"\s(?P<name>{SURNAME.pattern}(?:\s{SURNAME.pattern}){{0,2}})")
_TITLE = re.compile(r"[A-ZÀ-Þ]{4,}\b")
_FIRST_WORDS = 400  # code points in which somebody says that they moderate, or speaks of themselves


class TitledLabels:
    """Reads such labels in one document."""

    def __init__(self, reading: Reading, naming: Naming) -> None:
        self._reading = reading
        self._naming = naming
        reading.lexicon.equip(self, TitledLabels._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        own, moderates = (lexicon.any_of("transcripts", key) for key in ("own_words", "i_moderate"))
        self._own = compiled(rf"(?<!\w){own}(?!\w)", re.IGNORECASE)
        self._moderates = compiled(rf"(?<!\w){moderates}(?!\w)", re.IGNORECASE)

    def shouted(self, at: int, stop: int) -> tuple[bool, PersonName | None]:
        """Whether a form of address in capitals stands here, and the name that a label has behind it."""
        chars = self._reading.chars
        title = _TITLE.match(chars, at, stop)
        called = title[0].capitalize() if title else ""
        if title is None or not self._naming.is_honorific(called) or self._naming.is_honorific(title[0]):
            return False, None
        name = self._naming.leading(chars, title.end() + 1, stop, shouted=True)
        name = name if name and " " in name.text else self.surname(at, title.end(), stop)
        return True, self._naming.titled_as(name, called) if name else None

    def _is_seated(self, end: int) -> bool:
        """Whether a state in brackets behind a name ends its label (``EMBAJADOR NAME (STATE):``)."""
        chars = self._reading.chars
        state = self._reading.at("state", end + 2) if chars.startswith(" (", end) else None
        if state is None or not chars.startswith(")", state.end):
            return False
        return any(x.match(chars, state.end + 1) for x in CLOSES.values())

    def surname(self, at: int, start: int, stop: int) -> PersonName | None:
        """The surname that stands right behind a title and ends a label of one who speaks again, and of themselves:
        other titles have a word behind an office, too (``Chair Summary``)."""
        chars = self._reading.chars
        words = _SURNAMES.match(chars, start, stop)
        seated = words is not None and self._is_seated(words.end())
        closes = words and (seated or any(x.match(chars, words.end()) for x in CLOSES.values()))
        if words is None or not closes or not self._naming.is_name(words["name"], titled=True):
            return None
        if any(self._reading.within(layer, *words.span("name")) for layer in LAYERS):
            return None
        label = chars[at : words.end()]
        elsewhere = chars.count(label) > 1 and self._says_i(label)
        spoken = seated or (elsewhere and self._is_elsewhere(words["name"], chars[at:start]))
        return PersonName(words.start("name"), words.end(), words["name"]) if spoken else None

    def _says_i(self, label: str) -> bool:
        """Whether somebody speaks of themselves under a label, and no paper tells (``Chair Report. The Chair …``)."""
        chars, ends = self._reading.chars, (m.end() for m in re.finditer(re.escape(label), self._reading.chars))
        return any(self._own.search(chars, end, end + _FIRST_WORDS) for end in ends)

    def _is_elsewhere(self, name: str, title: str) -> bool:
        """Whether a surname stands in the paper without that title: an adjective of the office does not (``Presidenta
        Interina``)."""
        chars, last = self._reading.chars, title.rsplit(maxsplit=1)[-1].casefold()
        shown = re.finditer(rf"(?<!\w)(?:{re.escape(name.title())}|{re.escape(name.upper())})(?!\w)", chars)
        return any(
            not chars[max(0, m.start() - len(last) - 2) : m.start()].rstrip().casefold().endswith(last) for m in shown
        )

    def leading(self, label: SpeakerLabel) -> SpeakerLabel:
        """A label whose first words say that who speaks moderates (``I will be your moderator today``)."""
        if label.office or label.name is None:
            return label
        leads = self._moderates.search(self._reading.chars, label.words, min(label.end, label.words + _FIRST_WORDS))
        return replace(label, office="moderator") if leads else label
