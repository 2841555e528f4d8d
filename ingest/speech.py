"""Verbs of saying: where a sentence reports that somebody spoke, and what kind of act it was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ingest.lexicon import Lexicon, caseless

__all__ = ["Speech", "Verb"]


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb of saying in the clean text; ``inverted`` when its subject follows (``comme l'a dit …``, ``selon …``)."""

    start: int
    end: int
    act: str
    inverted: bool = False


class Speech:
    """The verbs of one language, compiled once."""

    def __init__(self, lexicon: Lexicon) -> None:
        speech = lexicon.data["speech"]
        acts: dict[str, list[str]] = speech["acts"]
        auxiliary = rf"(?:{speech['auxiliary']}{speech['adverbs']}\s){'' if speech['needs_auxiliary'] else '?'}"
        agreement = speech["agreement"]
        by_act = {
            act: rf"(?:{auxiliary}(?:{_any_form(forms, agreement)})|{_or_none(speech['bare'].get(act, []))})(?!\w)"
            for act, forms in acts.items()
        }
        self._acts = {act: caseless(pattern) for act, pattern in by_act.items()}
        every = [form for forms in acts.values() for form in forms]
        bare = _or_none([form for forms in speech["bare"].values() for form in forms])
        self._verb = caseless(rf"(?<![\w-])(?:{auxiliary}(?:{_any_form(every, agreement)})|(?:{bare}))(?!\w)")
        forms = _any_form(every, agreement)
        # "a été déplorée": the form follows the passive's own participle.
        self._bare_passive = caseless(rf"(?<!\w)(?:{'|'.join(speech['passive'])})\s+(?:{forms})(?!\w)")
        self._said = {act: caseless(rf"(?:{_any_form(words, agreement)})$") for act, words in acts.items()}
        self._passive = caseless(
            rf"(?<!\w)(?:{'|'.join(speech['passive'])})\s+(?:{lexicon.any_of('speech', 'manner')}\s+)?$"
        )
        self._as_said = caseless(rf"(?<!\w){speech['as_said']}\s*'?$")
        views = lexicon.any_of("speech", "according", "according_named", "agents")
        self._according = caseless(rf"(?<![\w'’]){views}(?=[\s'’]|$)")
        self._plural = tuple(speech["plural"])

    def verbs(self, text: str, start: int, end: int) -> Iterator[Verb]:
        """Verbs of a sentence in order, then the places where it speaks of somebody's view; ``text`` in lower case."""
        for match in self._verb.finditer(text, start, end):
            if self._passive.search(text, max(start, match.start() - 24), match.start()):
                continue
            act, stop = self._act(text, match.start(), end)
            before = text[max(start, match.start() - 24) : match.start()].rstrip()
            said = self._as_said.search(before) is not None
            yield Verb(match.start(), stop, act, inverted=said)
        for match in self._according.finditer(text, start, end):
            yield Verb(match.start(), match.end(), "assert", inverted=True)

    def is_plural(self, verb: Verb, text: str) -> bool:
        """Whether one of the verb's words ends as a third person plural does."""
        return any(word.endswith(self._plural) for word in text[verb.start : verb.end].casefold().split())

    def reported(self, text: str, start: int, end: int) -> Verb | None:
        """The first verb of saying of a sentence, in a passive or not."""
        match = self._verb.search(text, start, end) or self._bare_passive.search(text, start, end)
        if match is None:
            return None
        found = [(m.end(), act) for act, p in self._said.items() if (m := p.search(text, match.start(), match.end()))]
        return Verb(match.start(), match.end(), max(found)[1] if found else "assert")

    def _act(self, text: str, start: int, end: int) -> tuple[str, int]:
        """The act whose form is the longest here (``demandé si`` asks, ``demandé`` calls for), and where it ends."""
        found = [(m.end(), act) for act, pattern in self._acts.items() if (m := pattern.match(text, start, end))]
        stop, act = max(found, key=lambda f: f[0])
        return act, stop


def _or_none(forms: list[str]) -> str:
    return "|".join(forms) or "(?!)"


def _any_form(forms: list[str], agreement: str) -> str:
    return "|".join(_agreeing(form, agreement) for form in sorted(forms, key=len, reverse=True))


def _agreeing(form: str, agreement: str) -> str:
    """A participle with the endings of agreement after its first word."""
    first, space, rest = form.partition(" ")
    return f"{first}{agreement}{space}{rest}" if "(" not in first else f"{form}{agreement}"
