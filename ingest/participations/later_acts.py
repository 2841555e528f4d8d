"""What those who speak go on to do: ``NAME thanked all. He then declared the meeting open.``, ``NAME praised the hosts
before closing the meeting``."""

from __future__ import annotations

import re

from ingest.lexicon import NO_MEETING, Lexicon, caseless, compiled
from ingest.naming.people import People, PersonMention
from ingest.page.reading import Reading
from ingest.participations.on_occasion import leads_to
from ingest.speech import Speech

__all__ = ["LaterActs"]

_REACH = 1500  # code points before a pronoun within which its bearer was named
_CLITIC = 8  # code points of what may stand before a verb without a subject
_SAID = re.compile(r"[»”\"]\s?,?\s+(?:[\w'’-]+\s+){0,4}[\w'’-]+$")  # "“…”, added the Minister, NAME"
_PARTS = ("panel", "session", "workshop", "side-event", "speeches", "debates", "proceedings")
_CLAUSES = {"opening": "opening_of", "closing": "closing_of"}
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
        # "Speaking at the opening of the talks, he said"
        doing, at = lexicon.any_of("grammar", "doing"), leads_to(lexicon)
        self._led = {}
        for role, clause in _CLAUSES.items():
            spoke = rf"(?:{doing}\s[^.;:]{{0,90}}?)?{at}{lexicon.any_of('roles', role)}"
            led = rf"\W*(?:(?P<at>{spoke})|{lexicon.any_of('speech', clause)})(?!\w)(?P<of>[^.;:]{{0,200}}?),\s+"
            self._led[role] = compiled(led, re.IGNORECASE)
        kinds = lexicon.any_of("meetings", *(k for k in lexicon.kinds("meetings") if k not in NO_MEETING))
        self._meeting = caseless(rf"(?<!\w)(?:{kinds}|{lexicon.any_of('sessions', *_PARTS)})(?!\w)")
        self._of = caseless(rf"(?:\s[\w-]+)?\s{lexicon.any_of('grammar', 'of')}")
        had = lexicon.any_of("grammar", "had")
        self._stands = {
            g: caseless(rf"{pronoun}\s+(?!{clitic}{had}(?!\w))(?:[\w'’-]+\s+){{2}}") for g, pronoun in pronouns.items()
        }
        self._article = caseless(rf"(?:.*,\s+)?(?:{'|'.join(x.strip() for x in lexicon.words('grammar', 'definite'))})")
        self._relative = caseless(rf"(?<!\w){lexicon.any_of('grammar', 'relative')}(?!\w)")

    def with_them(self, told: tuple[str, ...], mention: PersonMention) -> tuple[str, ...]:
        """The roles that are ``told`` of somebody, with opening and closing where the paper goes on to tell these."""
        later = [role for role in self._found.get(mention.start, ()) if role not in told]
        return (*(role for role in told if not (later and role == "speaker")), *later)

    def on_occasion(self, start: int, end: int, verbs: Speech) -> tuple[str, int, PersonMention] | None:
        """In what role, and where, a subject that only stands for a name speaks on an occasion with which a sentence
        begins (``At the opening of the talks, he said``), and whom it means."""
        for role, words in self._led.items():
            led = words.match(self._reading.chars, start, end)
            if led is None or not self._is_of_meeting(led) or self._people.within(start, led.end()):
                continue
            lower, at = self._reading.lower, led.end()
            gender = next((g for g, told in self._stands.items() if told.match(lower, at, end)), None)
            said = self._alone is not None and any(v.start - at < _CLITIC for v in verbs.verbs(self._reading, at, end))
            named = self._named_before(start, gender) if gender or said else None
            if named:
                return role, at, named
        return None

    def _is_of_meeting(self, led: re.Match[str]) -> bool:
        """Whether nothing but a meeting is opened or closed (``At the opening of the border, he said``)."""
        alone = led["at"] and not self._of.match(self._reading.lower, led.start("of"), led.end("of"))
        low = led.start("of" if led["at"] else 0)
        return bool(alone) or self._meeting.search(self._reading.lower, low, led.end("of")) is not None

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
