"""Names of bodies behind a word in small letters that says what they are: ``l'ONG togolaise NAME``, ``la fundación
NAME``."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping

from ingest.lexicon import Lexicon, caseless, compiled
from ingest.page.words import Words, tried

__all__ = ["called_bodies", "with_word", "word_before"]

_BEFORE, _REACH = 6, 60
_ACRONYM = 6  # code points, with full stops
_CAPITAL = r"[A-ZÀ-Þ][\w'’-]*\w"


class _Words:
    """What tells such names in one language: words for bodies, what leads up to them, and what is no name."""

    def __init__(self, lexicon: Lexicon) -> None:
        called = lexicon.any_of("bodies", "called")
        self.called = caseless(called)
        links = "|".join(re.escape(w) for w in lexicon.words("bodies", "links"))
        joint = rf"(?:(?:{links})(?:\s|(?<=['’]))){{0,2}}"
        verb = rf"(?!{lexicon.any_of('bodies', 'no_name')}(?!\w))"
        small = rf"(?:\s{verb}[a-zà-ÿ]{{4,}}(?=\s?[,.;:()»”\n]|$))?" if lexicon.data["bodies"]["small_names"] else ""
        self.calling = compiled(
            rf"(?P<word>(?i:{called}))\s+(?:(?P<people>[a-zà-ÿ]+)\s+)?[«“\"]?\s?(?P<name>{_CAPITAL}(?:\s{joint}{_CAPITAL}){{0,5}}{small})"
        )
        leads = lexicon.any_of("grammar", "definite", "of")
        self.led = compiled(rf"(?:(?<!\w)(?:{leads})|[,(]\s?)$", re.IGNORECASE)
        self.generic = {w.casefold() for key in ("generic", "organs") for w in lexicon.words("bodies", key)}
        heads, honorifics = lexicon.any_of("posts", "heads"), lexicon.literal("names", "m", "f", "none")
        self.title = compiled(rf"(?:{honorifics}|(?i:{heads}))(?!\w)")
        self.whole = caseless(rf"{lexicon.any_of('bodies', 'ngo')}(?!\w)")  # "Quais sans frontières"


def called_bodies(
    text: str, words: Words, lexicon: Lexicon, adjectives: Mapping[int, int], elsewhere: Container[int]
) -> Iterator[tuple[int, int]]:
    """Where such names begin and end; ``adjectives`` are the stretches of those of states, ``elsewhere`` the places of
    what is known to be something else."""
    known = lexicon.made(_Words)
    ends = frozenset(adjectives.values())
    for match in tried(known.calling, text, words.places(known.called), len(text)):
        name, at = match["name"], match.start("name")
        if match["people"] and match.start("people") not in adjectives:
            continue
        # "Fondation NAME" is a name as it stands, "ONG NAME" and "fondation NAME" are not.
        word = match["word"]
        if word[0].isupper() and (not word.isupper() or len(word) > _ACRONYM):
            continue
        # "l'ONG France Quais", but "l'association France", "l'association Togo Bénin"
        after = name.find(" ") + 1
        somewhere = at in elsewhere and (not after or at + after in elsewhere)
        if somewhere or name.split(" ", 1)[0].casefold() in known.generic or known.title.match(name):
            continue
        whole = known.whole.match(words.text, at)
        end = max(match.end("name"), whole.end() if whole else 0)
        # One word that the text has in small letters, too, is a common one.
        lone = " " not in text[at:end] and name.lower() in text
        national = match.start() - 1 in ends
        if not lone and (national or known.led.search(text, max(0, match.start() - _BEFORE), match.start())):
            yield at, end


def with_word(text: str, start: int, word: re.Pattern[str], adjectives: Container[int]) -> int:
    """Where the word begins, by :func:`word_before`, that says what the body is whose name begins at ``start``."""
    before = word.search(text, max(0, start - _REACH), start)
    led = before and (before["people"] is None or before.start("people") in adjectives)
    return before.start() if before and led else start


def word_before(lexicon: Lexicon) -> re.Pattern[str]:
    """Such a word, with an adjective behind it or not, right before a name."""
    return compiled(rf"(?<![\w-])(?i:{lexicon.any_of('bodies', 'called')})\s+(?:(?P<people>[a-zà-ÿ]+)\s+)?[«“\"]?\s?$")
