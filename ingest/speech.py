"""Verbs of saying: where a sentence reports that somebody spoke, and what kind of act it was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.lexicon import Lexicon

__all__ = ["Speech", "Verb"]


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb of saying in the clean text; ``inverted`` when its subject follows (``comme l'a dit …``, ``selon …``)."""

    start: int
    end: int
    act: str
    inverted: bool = False

    def is_plural(self, text: str) -> bool:
        """Whether the verb's last word ends as a third person plural does (Spanish: ``-ron``, ``-n``)."""
        return text[self.start : self.end].split(" ", 1)[0].casefold().endswith(("n", "ont"))


class Speech:
    """The verbs of one language, compiled once."""

    def __init__(self, lexicon: Lexicon) -> None:
        speech = lexicon.data["speech"]
        acts = {act: words for act, words in speech["acts"].items()}
        self._acts = list(acts)
        agreement = speech["agreement"]
        forms = "|".join(
            f"(?P<a{i}>{'|'.join(_agreeing(form, agreement) for form in sorted(acts[act], key=len, reverse=True))})"
            for i, act in enumerate(acts)
        )
        bare = "|".join(f"(?P<b{i}>{'|'.join(speech['bare'].get(act, ['(?!)']))})" for i, act in enumerate(acts))
        auxiliary = rf"{speech['auxiliary']}{speech['adverbs']}\s"
        optional = "" if speech["needs_auxiliary"] else "?"
        self.reflexive = speech["auxiliary"]
        self._verb = re.compile(
            rf"(?<![\w-])(?:(?:{auxiliary}){optional}(?:{forms})(?!\w)|(?:{bare})(?!\w))", re.IGNORECASE
        )
        self._passive = re.compile(rf"(?<!\w)(?:{'|'.join(speech['passive'])})\s+(?:\w+ly\s+)?$", re.IGNORECASE)
        self._as_said = re.compile(rf"(?<!\w){speech['as_said']}\s*'?$", re.IGNORECASE)
        views = lexicon.any_of("speech", "according", "according_named", "agents")
        self._according = re.compile(rf"(?<![\w'’]){views}(?=[\s'’]|$)", re.IGNORECASE)
        self._of_verb = re.compile(r"\s*(?:que?|qu'|that)?\s*$")

    def verbs(self, text: str, start: int, end: int) -> Iterator[Verb]:
        """Verbs of a sentence in order, then the places where it speaks of somebody's view."""
        for match in self._verb.finditer(text, start, end):
            if self._passive.search(text, max(start, match.start() - 24), match.start()):
                continue
            act = next((a for i, a in enumerate(self._acts) if match[f"a{i}"] or match[f"b{i}"]), "assert")
            before = text[max(start, match.start() - 24) : match.start()].rstrip()
            elided = before.endswith(("l'", "L'"))
            said = self._as_said.search(before[:-2].rstrip() if elided else before) is not None
            yield Verb(match.start(), match.end(), act, inverted=said)
        for match in self._according.finditer(text, start, end):
            yield Verb(match.start(), match.end(), "assert", inverted=True)


def _agreeing(form: str, agreement: str) -> str:
    """A participle with the endings of agreement after its first word."""
    first, space, rest = form.partition(" ")
    return f"{first}{agreement}{space}{rest}" if "(" not in first else f"{form}{agreement}"
