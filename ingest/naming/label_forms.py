"""How labels of speakers name who speaks: by a name, an office, a post, a seat, a side before a bracket.

Each reader gives the label that begins at a place, as far as its name goes; what stands beside it and the mark that
closes it are read by :mod:`ingest.naming.speaker_labels`.
"""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, compiled
from ingest.naming.affiliations import Affiliations
from ingest.naming.names import PARTICLE, Naming, PersonName
from ingest.naming.speaker_label import SpeakerLabel
from ingest.naming.titled_labels import CLOSES, LAYERS, SURNAME, TitledLabels
from ingest.page.reading import Reading

__all__ = ["ASIDE", "FEWEST_WORDS", "LONE", "LabelForms"]

FEWEST_WORDS = 4
"""Words of a sentence, letters of a surname in capitals, at least."""
ASIDE = re.compile(r"\s*[(\[](?P<in>[^()\[\]]{1,140}(?:\([^()]{1,30}\)[^()\[\]]{0,60})?)[)\]]")
"""What stands in brackets beside a name."""
LONE = re.compile(
    rf"(?:(?:{PARTICLE}|{PARTICLE.upper()}) ){{0,2}}(?:{PARTICLE}-)?{SURNAME.pattern}(?=\s?[:(]|\s?\.\s?[–—-]|,\s)"
)
"""A surname alone, which may begin with a particle."""
_REACH = 24  # code points of a form of address and a given name
_GIVEN, _WORD_GOES_ON = re.compile(r"(?<!\w)[A-ZÀ-Þ][\w'’-]+$"), re.compile(r"[\w-]")
_BESIDE = re.compile(r",?\s")
_POST = re.compile(r"[^:().;\n]{3,120}?(?=\s*[:(]|\s?\.[\s–—-]|,\s)")
_FRONT = re.compile(r"[^:().;\n]{3,160}?(?=\s\()")
_COMMAS, _NO_LABEL = re.compile(r",\s"), re.compile(r"[:().;]")
_SEATED = re.compile(r",\s|(?:,\s[^().:;\n]{2,60})?\s\(")


class LabelForms:
    """Reads them in one document."""

    def __init__(self, reading: Reading, naming: Naming, affiliations: Affiliations, titled: TitledLabels) -> None:
        self._reading = reading
        self._naming = naming
        self._affiliations = affiliations
        self.titled = titled
        reading.lexicon.equip(self, LabelForms._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._article = compiled(lexicon.any_of("grammar", "definite"), re.IGNORECASE)
        chair = rf"{lexicon.any_of('roles', 'chair')}|{lexicon.any_of('transcripts', 'presiders')}"
        moderator = lexicon.any_of("roles", "moderator", "facilitator")
        self.office = compiled(rf"(?:(?P<chair>{chair})|(?P<moderator>{moderator}))(?!\w)", re.IGNORECASE)
        self._of_what = compiled(rf"\s+{lexicon.any_of('grammar', 'of')}", re.IGNORECASE)
        unnamed = lexicon.any_of("transcripts", "from_floor", "nobody")
        self._floor = compiled(rf"{unnamed}(?:\s\d{{1,2}})?(?=\s?[(:.])", re.IGNORECASE)
        self._seat = compiled(rf"{lexicon.any_of('transcripts', 'seats')}(?=,\s|\s\(|\s?[–—:]\s)", re.IGNORECASE)

    def from_floor(self, at: int, stop: int) -> SpeakerLabel | None:
        """``Question from the audience (NAME, town):``; nobody by name without the bracket."""
        places = (at, self.after_article(at, stop))  # "LA MAESTRA DE CEREMONIAS: …"
        floor = next((m for low in places if (m := self._floor.match(self._reading.chars, low, stop))), None)
        if floor is None:
            return None
        aside = ASIDE.match(self._reading.chars, floor.end(), stop)
        name = self._in_bracket(aside.span("in")) if aside else None
        if aside and name:
            return SpeakerLabel(at, at, at, aside.end(), "", name)
        return SpeakerLabel(at, at, at, floor.end(), "", sure=True)

    def of_seat(self, at: int, stop: int) -> SpeakerLabel | None:
        """``Worker members``, ``Government member, STATE``: nobody by name, unless one follows with an honorific."""
        seat = self._seat.match(self._reading.chars, at, stop)
        if seat is None:
            return None
        aside = _SEATED.match(self._reading.chars, seat.end(), stop)
        name = self._naming.leading(self._reading.chars, aside.end(), stop, shouted=True) if aside else None
        if name and name.honorifics:
            closing = self._reading.chars[name.end : name.end + 1] == ")"
            return SpeakerLabel(at, at, at, name.end + closing, "", name, seat.span(), sure=True)
        return SpeakerLabel(at, at, at, seat.end(), "", None, seat.span(), sure=True)

    def _before_office(self, at: int, stop: int) -> tuple[int, ...]:
        """Where an office or a post may begin: after articles, an honorific (``El señor PRESIDENTE``, ``M. le …``)."""
        low = self.after_article(at, stop)
        titled = self.after_article(self._naming.after_honorifics(self._reading.chars, low, stop), stop)
        return (low, titled) if titled > low else (low,)

    def after_article(self, at: int, stop: int) -> int:
        """Where words begin behind an article that stands here."""
        article = self._article.match(self._reading.chars, at, stop)
        return article.end() if article else at

    def of_office(self, at: int, stop: int) -> SpeakerLabel | None:
        """Who leads, by the office alone, with a name in brackets or right after it."""
        places = self._before_office(at, stop)
        office = next((m for low in places if (m := self.office.match(self._reading.chars, low, stop))), None)
        if office is None or (office[0].isupper() and self._of_what.match(self._reading.chars, office.end(), stop)):
            return None  # "PRESIDENTA DE LA ASOCIACIÓN, NAME": the chair of something
        end = office.end()
        role, called = office.lastgroup, office.span()
        aside = ASIDE.match(self._reading.chars, end, stop)
        if aside:
            name = self._in_bracket(aside.span("in"))
            end = aside.end() if name else end
        else:
            beside = _BESIDE.match(self._reading.chars, end, stop)
            name = self._naming.leading(self._reading.chars, beside.end(), stop, shouted=True) if beside else None
            name = name or self.titled.surname(at, end, stop)
            end = name.end if name else end
        return SpeakerLabel(at, at, at, end, "", name, None, role, called, sure=True)

    def of_name(self, at: int, stop: int) -> SpeakerLabel | None:
        """``Ms. NAME``, ``La señora NAME``, ``NAME NAME``, ``MAYOR NAME``."""
        known, name = self.titled.shouted(at, stop)
        if known:
            return SpeakerLabel(at, at, at, name.end, "", name, sure=True) if name else None
        places = dict.fromkeys((at, self.after_article(at, stop)))
        names = [x for low in places if (x := self._naming.leading(self._reading.chars, low, stop, shouted=True))]
        # "LA DOCTORA NAME" is no name that begins with its article.
        name = next((x for x in names if x.honorifics), None)
        if name is None and names and names[0].start == at and not self._is_entity(names[0]):
            name = names[0]
        name = name or self.lone(at, stop)
        return SpeakerLabel(at, at, at, name.end, "", name, sure=bool(name.honorifics)) if name else None

    def lone(self, at: int, stop: int) -> PersonName | None:
        """A surname alone, with a state, a body or a post in brackets behind it (``Roe (Kenya)``), or of somebody whom
        the paper names in full (``ROE:``)."""
        chars = self._reading.chars
        word = LONE.match(chars, at, stop)
        if word is None or not self._naming.is_name(word[0], titled=True):
            return None
        name = PersonName(*word.span(), word[0])
        aside = ASIDE.match(chars, word.end(), stop)
        beside = aside is not None and self._affiliations.opens(*aside.span("in"))
        return name if (beside or self._is_full_elsewhere(word[0])) and not self._is_entity(name) else None

    def _is_full_elsewhere(self, surname: str) -> bool:
        """Whether the paper names somebody in full whose last words a surname is; behind a form of address, where the
        label is not in capitals: other labels have a word of a title (``Costs:``), too."""
        chars, lower, sought = self._reading.chars, self._reading.lower, f" {surname.lower()}"
        at = lower.find(sought)
        while at >= 0:
            given = _GIVEN.search(chars, max(0, at - _REACH), at)
            whole = _WORD_GOES_ON.match(chars, at + len(sought)) is None
            if given and whole and (surname.isupper() or self._is_titled(given.start())):
                return True
            at = lower.find(sought, at + 1)
        return False

    def _is_titled(self, at: int) -> bool:
        """Whether a form of address stands right before a name, or before its first given name."""
        words = self._reading.chars[max(0, at - _REACH) : at].split()
        return any(self._naming.is_honorific(word) for word in words[-2:])

    def of_post(self, at: int, stop: int) -> SpeakerLabel | None:
        """``The Minister for Docks (NAME)``, ``Sr. Ministro de Pesca``."""
        begins = next(
            (low for low in self._before_office(at, stop) if self._affiliations.posts.begins(low, stop)), None
        )
        post = _POST.match(self._reading.chars, begins, stop) if begins is not None else None
        if post is None or not self._affiliations.posts.begins(post.start(), post.end()):
            return None
        aside = ASIDE.match(self._reading.chars, post.end(), stop)
        name = self._in_bracket(aside.span("in")) if aside else None
        if aside is None or name is None:
            return None if aside else self._behind_post(at, post.start(), stop) or self._of_shouted_post(at, post)
        # "La señora DIRECTORA (NAME)": the form of address is hers.
        low = self.after_article(at, stop)
        called = self._reading.chars[low : post.start()].strip()
        name = self._naming.titled_as(name, called) or name
        return SpeakerLabel(at, at, at, aside.end(), "", name, post.span(), sure=True)

    def of_side(self, at: int, stop: int) -> SpeakerLabel | None:
        """``MINISTRY OF HARBOURS (Mr. NAME)``, ``Director, Office X (Ms. NAME)``: a state, a body, a post with a comma
        before the bracket of who speaks for it."""
        low = self.after_article(at, stop)
        known = self._affiliations.opens(low, stop)
        front = _FRONT.match(self._reading.chars, low, stop) if known else None
        aside = ASIDE.match(self._reading.chars, front.end(), stop) if front else None
        name = self._in_bracket(aside.span("in")) if aside else None
        # What the bracket says of its bearer ("GHANA (Ms. NAME, Director)") is read with the name.
        if front is None or aside is None or name is None or not name.honorifics or name.end < aside.end("in"):
            return None
        return SpeakerLabel(at, at, at, aside.end(), "", name, front.span(), sure=True)

    def _behind_post(self, at: int, post: int, stop: int) -> SpeakerLabel | None:
        """``The Minister for Docks, NAME:``, with the first name behind a comma that the label ends with."""
        for comma in _COMMAS.finditer(self._reading.chars, post, stop):
            if _NO_LABEL.search(self._reading.chars, post, comma.start()):
                return None
            low = self.after_article(comma.end(), stop)
            name = self._naming.leading(self._reading.chars, low, stop, shouted=True)
            if name and (name.honorifics or (" " in name.text and not self._is_entity(name))):
                sure = any(x.match(self._reading.chars, name.end) for x in (CLOSES["dash"], CLOSES["colon"]))
                whole = SpeakerLabel(at, at, at, name.end, "", name, (post, comma.start()), sure=True)
                return whole if sure else None
        return None

    def _of_shouted_post(self, at: int, post: re.Match[str]) -> SpeakerLabel | None:
        """``La señora DIRECTORA GENERAL.—``: nobody by name."""
        closed = any(CLOSES[close].match(self._reading.chars, post.end()) for close in ("dash", "colon"))
        titled = self.after_article(at, post.start()) < post.start()
        if not (closed and titled and post[0].isupper()):
            return None
        return SpeakerLabel(at, at, at, post.end(), "", None, post.span(), sure=True)

    def _in_bracket(self, span: tuple[int, int]) -> PersonName | None:
        """The name that a bracket begins with; one word is enough."""
        low, high = span
        name = self._naming.leading(self._reading.chars, low, high, shouted=True)
        if name and (name.honorifics or not self._is_entity(name)):
            return name
        word = SURNAME.match(self._reading.chars, low, high)
        if word is None or word.end() < high or not self._naming.is_name(word[0], titled=True):
            return None
        name = PersonName(word.start(), word.end(), word[0])
        return None if (word[0].isupper() and len(word[0]) < FEWEST_WORDS) or self._is_entity(name) else name

    def _is_entity(self, name: PersonName) -> bool:
        """Whether the words are the name of a state, a body, a place."""
        return any(self._reading.within(layer, name.start, name.end) for layer in LAYERS)
