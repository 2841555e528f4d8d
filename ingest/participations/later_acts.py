"""What those who speak go on to do: ``NAME thanked all. He then declared the meeting open.``, ``NAME praised the hosts
before closing the meeting``."""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, caseless
from ingest.naming.people import People, PersonMention
from ingest.page.reading import Reading

__all__ = ["LaterActs"]

_REACH = 1500  # code points before a pronoun within which its bearer was named
_SAID = re.compile(r"[»”\"]\s?,?\s+(?:[\w'’-]+\s+){0,4}[\w'’-]+$")  # "“…”, added the Minister, NAME"
_ROLES = {"opening": "opens_later", "closing": "closes_later"}


class LaterActs:
    """Finds them in one document."""

    def __init__(self, reading: Reading, people: People) -> None:
        self._reading = reading
        self._people = people
        reading.lexicon.equip(self, LaterActs._learn)
        self._found = dict[int, list[str]]()
        for role, act in self._acts.items():
            for match in reading.words.matches(act):
                who = self._whose(match.start(), match.end())
                if who and role not in self._found.setdefault(who.start, []):
                    self._found[who.start].append(role)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._acts = {role: caseless(rf"(?<!\w){lexicon.any_of('speech', key)}(?!\w)") for role, key in _ROLES.items()}
        told = rf"(?:(?:{lexicon.data['speech']['auxiliary']}){lexicon.data['speech']['adverbs']},?\s+)?"
        led = rf"\W*(?:{lexicon.any_of('speech', 'with_words')}|[^.;:,]{{2,70}},\s*)?"
        led += rf"(?:{lexicon.any_of('speech', 'in_turn')}\s+)?"
        pronouns = {g: lexicon.any_of("speech", f"pronouns_{g}") for g in ("m", "f")}
        clitic = rf"(?:{lexicon.any_of('grammar', 'before_verb')})?"
        self._pronoun = {g: caseless(rf"{led}{pronoun}\s*,?\s+{clitic}{told}") for g, pronoun in pronouns.items()}
        self._alone = caseless(rf"{led}{told}") if lexicon.data["speech"]["drops_pronoun"] else None
        joins = rf"{lexicon.any_of('grammar', 'and')}|{lexicon.any_of('speech', 'in_turn', 'before_doing')}"
        self._joined = caseless(rf"(?<=[\w»”\")])(?:,\s+|\s+)(?:{joins})\s+(?:{joins})?\s?{told}$")
        definite, heads = lexicon.any_of("grammar", "definite"), lexicon.any_of("posts", "heads")
        self._another = caseless(rf"{led}(?:{definite})(?:{heads})(?!\w)")
        self._article = caseless(rf"(?:.*,\s+)?(?:{'|'.join(x.strip() for x in lexicon.words('grammar', 'definite'))})")
        self._relative = caseless(rf"(?<!\w){lexicon.any_of('grammar', 'relative')}(?!\w)")

    def with_them(self, told: tuple[str, ...], mention: PersonMention) -> tuple[str, ...]:
        """The roles that are ``told`` of somebody, with opening and closing where the paper goes on to tell these."""
        later = [role for role in self._found.get(mention.start, ()) if role not in told]
        return (*(role for role in told if not (later and role == "speaker")), *later)

    def _whose(self, at: int, end: int) -> PersonMention | None:
        """Whom the act told at a place is of, where a subject that only stands for a name leads to it."""
        sentence = self._reading.sentence(at)
        if sentence is None:
            return None
        start, stop = sentence
        before = self._people.within(start, at)
        if before:
            joined = self._joined.search(self._reading.lower, before[-1].end, at)
            only = self._subject(start, at)
            aside = only and self._relative.search(self._reading.lower, only.end + 2, at)
            return only if joined and not aside else None
        gender = next((g for g, told in self._pronoun.items() if told.fullmatch(self._reading.lower, start, at)), None)
        if gender is None:
            dropped = self._alone and self._alone.fullmatch(self._reading.lower, start, at)
            if not dropped or self._people.within(end, stop):
                return None
        return self._named_before(start, gender)

    def _subject(self, start: int, end: int) -> PersonMention | None:
        """The only one whom the words up to a place name, at the beginning of their sentence or behind a comma."""
        named = self._people.within(start, end)
        led = self._reading.chars[start : named[0].start].strip() if named else ""
        opens = led[-1:] in ("", ",") or self._article.fullmatch(led.lower()) or _SAID.search(led)
        return named[0] if len(named) == 1 and opens else None

    def _named_before(self, start: int, gender: str | None) -> PersonMention | None:
        """The subject of the last sentence before a place that names anybody, of a pronoun's gender."""
        near = self._people.within(max(0, start - _REACH), start)
        sentence = self._reading.sentence(near[-1].start) if near else None
        who = self._subject(*sentence) if sentence else None
        if who is None or sentence is None or not self._carries_on(sentence[1], start):
            return None
        return who if None in (gender, who.name.gender) or who.name.gender == gender else None

    def _carries_on(self, end: int, start: int) -> bool:
        """Whether what stands between two sentences still tells of the same person: no other post begins a sentence,
        and at most one paragraph ends there."""
        between = [b for b in self._reading.text.blocks if b.end > end and b.start <= start]
        if len(between) > 2 or any(b.kind == "heading" for b in between):
            return False
        told = (s for b in between for s in self._reading.sentences(b) if end <= s[0] < start)
        return not any(self._another.match(self._reading.lower, *s) for s in told)
