"""Verbs of saying: where a sentence reports that somebody spoke, and what kind of act it was."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from ingest.lexicon import Lexicon, by_letters, caseless
from ingest.page.reading import Reading
from ingest.page.words import LETTERS, beginning
from ingest.values import value

__all__ = ["Speech", "Verb"]


@value
class Verb:
    """A verb of saying in the clean text; ``inverted`` when its subject follows (``comme l'a dit …``, ``selon …``).

    ``participle``: it stands beside the sentence's own verb (``…, noting that``).
    """

    start: int
    end: int
    act: str
    inverted: bool = False
    participle: bool = False


_Act = tuple[str, re.Pattern[str]]
"""A kind of act, and the pattern of its forms."""

_QUOTED = re.compile(r"\s?[:,]?\s?[«“\"„‘‹]")

_KEPT = 1 << 12  # beginnings of words for which is kept of which acts a form may begin so


class Speech:
    """The verbs of one language, compiled once."""

    def __init__(self, lexicon: Lexicon) -> None:
        speech = lexicon.data["speech"]
        acts: dict[str, list[str]] = speech["acts"]
        auxiliary = rf"(?:{speech['auxiliary']}{speech['adverbs']}\s){'' if speech['needs_auxiliary'] else '?'}"
        agreement = speech["agreement"]
        between = lexicon.any_of("speech", "between") if speech["between"] else "(?!)"
        if not agreement:  # where participles agree, adverbs stand behind the auxiliary
            acts = {act: [_parted(form, between) for form in forms] for act, forms in acts.items()}
        said = {act: [_parted(form, between) for form in speech["bare"].get(act, [])] for act in acts}
        self._forms = _acts({act: _any_form(forms, agreement) for act, forms in acts.items()})
        self._bare = _acts({act: _or_none(forms) for act, forms in said.items()})
        every = [form for forms in acts.values() for form in forms]
        bare = _or_none([form for forms in said.values() for form in forms])
        self._verb = caseless(rf"(?<![\w-])(?:{auxiliary}(?P<form>{_any_form(every, agreement)})|(?:{bare}))(?!\w)")
        self._performs = caseless(lexicon.any_of("speech", "performs"))
        self._and = caseless(rf"\s{lexicon.any_of('grammar', 'and')}\s")
        self._may_be_verb = beginning(self._verb)
        # "a été déplorée": the form follows the passive's own participle.
        self._been = caseless(rf"(?<!\w)(?:{'|'.join(speech['passive'])})\s+")
        self._passive = caseless(
            rf"(?<!\w)(?:(?:{'|'.join(speech['passive'])})\s+(?:{lexicon.any_of('speech', 'manner')}\s+)?"
            rf"|{lexicon.any_of('speech', 'before_noun')}\s+)$"
        )
        self._as_said = caseless(rf"(?<!\w){speech['as_said']}\s*'?$")
        views = lexicon.any_of("speech", "according", "according_named", "agents")
        # "it was pointed out by …": the agent of a passive is who says it.
        passive = rf"(?P<passive>{'|'.join(speech['told_passive'])})(?=\s)"
        # "opened the session, urging …": looked at after the sentence's own verbs, with the views, in one pass.
        participle = rf"(?P<participle>{_or_none(speech['participles'])})(?!\w)"
        self._according = caseless(rf"(?<![\w'’-])(?:{views}(?=[\s'’]|$)|{passive}|{participle})")
        self._owner = caseless(rf"\s+(?:{lexicon.any_of('grammar', 'definite', 'indefinite')})?")
        self._written = caseless(rf"(?:['’]\w)?(?:\s[\w.-]+){{0,4}}?\s(?:{lexicon.any_of('speech', 'written')})(?!\w)")
        self._before_form = (caseless(r"\s+\w+\s+"), caseless(r"\s+"))
        self._of_agent = caseless(rf"\s+{lexicon.any_of('grammar', 'by')}(?!\w)")
        self._participial = caseless(rf"{lexicon.any_of('grammar', 'participle')}$")
        self._plural = tuple(speech["plural"])
        finite = caseless(lexicon.any_of("grammar", "finite"))
        self._finite = caseless(rf"{lexicon.any_of('grammar', 'finite')}(?!\w)")
        common = lexicon.words("language", "common")
        self._small = frozenset(w for w in common if w.endswith(self._plural) and not finite.fullmatch(w))

    def verbs(self, reading: Reading, start: int, end: int, *, unnamed: bool = False) -> Iterator[Verb]:
        """Verbs of a sentence in order, then the places where it speaks of somebody's view.

        ``unnamed``: a word with a capital amid a sentence is no verb (``States``).
        """
        text = reading.lower
        for match in reading.found(self._verb, start, end):
            if _opens_bracket(reading.chars, match.start()) or (
                unnamed and _is_name(reading.chars, start, match.start())
            ):
                continue
            if self._passive.search(text, max(start, match.start() - 24), match.start()):
                continue
            if self._only_performs(text, match.start("form" if match["form"] else 0), end):
                continue
            act, stop = self._act(match, end)
            # "FIJI, supported by VANUATU, said": a participle with its agent is no verb of the sentence, but for one
            # with its auxiliary ("NAME ha abogado por").
            agent = self._of_agent.match(text, stop) and not self._finite.match(text, match.start())
            if agent and self._participial.search(text, match.start(), stop):
                continue
            before = text[max(start, match.start() - 24) : match.start()].rstrip()
            said = self._as_said.search(before) is not None
            yield Verb(match.start(), stop, act, inverted=said)
        yield from self._views(reading, start, end)

    def _views(self, reading: Reading, start: int, end: int) -> Iterator[Verb]:
        """The places where a sentence speaks of somebody's view, and participles beside its own verbs."""
        for match in reading.found(self._according, start, end):
            if match["participle"]:
                # "the Early Warning Unit": a word of a name.
                if not _is_name(reading.chars, start, match.start()):
                    yield Verb(match.start(), match.end(), "assert", participle=True)
            elif match["passive"] is None:
                if self._is_written(reading, match.end(), end):
                    continue
                yield Verb(match.start(), match.end(), "assert", inverted=True)
            else:
                yield from self._by_agent(reading.lower, match.end(), end)

    def _only_performs(self, text: str, at: int, end: int) -> bool:
        """Whether a form that begins here does something by being said, and nothing more is told after it (``declared
        the Forum open``, but not ``declared the Forum open and paid tribute to …``)."""
        done = self._performs.match(text, at, end)
        return done is not None and self._and.search(text, done.end(), end) is None

    def says_at(self, text: str, offset: int) -> bool:
        """Whether a verb of saying begins here; ``text`` in lower case."""
        return self._may_be_verb(text[offset : offset + LETTERS]) and self._verb.match(text, offset) is not None

    def closes(self, reading: Reading, start: int, end: int) -> bool:
        """Whether a verb of saying ends a stretch, behind a comma or before quoted words (``NAME, Body, said: …``)."""
        end = start + len(reading.chars[start:end].rstrip())
        last = next((m for m in self._verb.finditer(reading.lower, start, end) if m.end() == end), None)
        if last is None or _is_name(reading.chars, start, last.start()):
            return False
        after_comma = reading.chars[start : last.start()].rstrip().endswith(",")
        return after_comma or _QUOTED.match(reading.chars, end) is not None

    def places(self, reading: Reading) -> list[int]:
        """Where in a text words begin that may begin a verb of saying."""
        return reading.words.places(self._verb)

    def is_plural(self, verb: Verb, text: str) -> bool:
        """Whether one of the verb's words, but for small ones (``insistió en que``), ends as a plural does."""
        words = text[verb.start : verb.end].casefold().split()
        return any(word.endswith(self._plural) and word not in self._small for word in words)

    def may_be_of_several(self, verb: Verb, text: str) -> bool:
        """Whether a verb may have several subjects: where endings tell one from several, its own tells several."""
        return not self._plural or self.is_plural(verb, text)

    def reported(self, text: str, start: int, end: int) -> Verb | None:
        """The first verb of saying of a sentence, in a passive or not."""
        match = self._verb.search(text, start, end)
        if match:
            return Verb(match.start(), match.end(), self._act(match, match.end())[0])
        told = ((been, self._told(text, been.end(), end)) for been in self._been.finditer(text, start, end))
        return next((Verb(been.start(), form[0], form[1]) for been, form in told if form), None)

    def _is_written(self, reading: Reading, at: int, end: int) -> bool:
        """Whether it is a paper of a body that a view is taken from (``according to UNHCR data``)."""
        owner = self._owner.match(reading.lower, at, end)
        body = reading.at("organization", owner.end()) if owner else None
        return body is not None and self._written.match(reading.lower, body.end, end) is not None

    def _by_agent(self, text: str, start: int, end: int) -> Iterator[Verb]:
        """The form after the participle of a passive, where its agent follows."""
        for between in self._before_form:
            space = between.match(text, start, end)
            form = self._told(text, space.end(), end) if space else None
            agent = self._of_agent.match(text, form[0], end) if form else None
            if space and form and agent:
                yield Verb(space.end(), agent.end(), form[1], inverted=True)
                return

    def _act(self, verb: re.Match[str], end: int) -> tuple[str, int]:
        """The act whose form is the longest here (``demandé si`` asks, ``demandé`` calls for), and where it ends."""
        if verb["form"] is None:
            told = self._told(verb.string, verb.start(), end, bare=True)
        else:
            told = self._told(verb.string, verb.start("form"), end)
        return (told[1], told[0]) if told else ("assert", verb.end())

    def _told(self, text: str, at: int, end: int, *, bare: bool = False) -> tuple[int, str] | None:
        """Where the longest form that begins here ends, and its act."""
        acts = self._bare if bare else self._forms
        found = [(m.end(), act) for act, p in acts(text[at : at + LETTERS]) if (m := p.match(text, at, end))]
        return max(found, key=lambda form: form[0]) if found else None


def _acts(forms: dict[str, str]) -> Callable[[str], list[_Act]]:
    """The acts, each with the pattern of its forms, of which one may begin with some letters."""
    patterns = [(act, caseless(rf"(?:{told})(?!\w)")) for act, told in forms.items()]
    asked = [((act, pattern), beginning(pattern)) for act, pattern in patterns]
    return lru_cache(maxsize=_KEPT)(lambda first: [act for act, may_begin in asked if may_begin(first)])


def _opens_bracket(written: str, at: int) -> bool:
    """Whether a word begins a remark in brackets: ``NAME, Director (Remarks)``."""
    return written[at].isupper() and written.endswith("(", 0, at)


def _is_name(written: str, start: int, at: int) -> bool:
    capital = written[at].isupper() and written[at + 1 : at + 2].islower()
    return capital and written[start:at].rstrip()[-1:].isalnum()


def _or_none(forms: list[str]) -> str:
    return by_letters(sorted(forms, key=len, reverse=True)) or "(?!)"


def _parted(form: str, between: str) -> str:
    """A form of several words, with small words that may stand behind its first (``fait toutefois observer``)."""
    first, space, rest = form.partition(" ")
    whole = space and first.count("(") == first.count(")") and first.count("[") == first.count("]")
    return f"{first}(?:\\s{between})?{space}{rest}" if whole else form


def _any_form(forms: list[str], agreement: str) -> str:
    return by_letters([_agreeing(form, agreement) for form in sorted(forms, key=len, reverse=True)])


def _agreeing(form: str, agreement: str) -> str:
    """A participle with the endings of agreement after its first word."""
    first, space, rest = form.partition(" ")
    return f"{first}{agreement}{space}{rest}" if "(" not in first else f"{form}{agreement}"
