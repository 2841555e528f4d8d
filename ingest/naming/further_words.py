"""How names of bodies go on behind the word that says what they are: over links, joined words, regions."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ingest.lexicon import Lexicon

__all__ = ["CAPITAL", "further_words", "link_words"]

CAPITAL = r"(?:[A-ZÀ-Þ][\w'’-]*[\w]|[IVX](?!\w))"
"""The pattern of a word in capitals, or of a number in Roman letters."""


def link_words(lexicon: Lexicon) -> tuple[str, str]:
    """The patterns of words that a name may go on over, and of those that join two of its words."""
    joining = sorted({w.strip() for w in lexicon.words("grammar", "and")})
    links = "|".join(re.escape(w) for w in lexicon.words("bodies", "links") if w not in joining)
    return links, "|".join(map(re.escape, joining))


def further_words(lexicon: Lexicon, kinds: Iterable[str]) -> str:
    """The pattern of what a name has behind its word for a body; ``kinds`` are those of such words."""
    links, conjunction = link_words(lexicon)
    heads, link = lexicon.any_of("bodies", *kinds), rf"(?:{links})\s?"
    # ``of Domestic and Hospitality Workers``: after a link and one word the name goes on, unless a body begins.
    both = rf"(?<=\s){link}{CAPITAL}\s(?:{conjunction})\s(?!(?i:{heads})(?!\w)){CAPITAL}"
    # "Université Lomé 3 Kara"; where words for bodies come last, what follows a number is another title or a month.
    number = "" if lexicon.data["bodies"]["head_last"] else r"\d{1,2}(?=\s[A-ZÀ-Þ]|[,;)\n]|$)|"
    region = rf"(?:{link}){{0,2}}{lexicon.any_of('bodies', 'regions')}(?![\w-])"
    # "University of Quayton" over "May 2031": the month is no word of the name.
    month = rf"(?i:{'|'.join(map(re.escape, lexicon.months))})\.?\s(?:{lexicon.any_of('dates', 'of')}\s)?\d"
    # "University of Quayton on Monday"
    day = rf"(?:{link}){{1,2}}(?i:{lexicon.any_of('dates', 'weekdays')})(?!\w)"
    return rf"(?:\s(?!{month}|{day})(?:{region}|{both}|{number}(?:{link}){{0,2}}{CAPITAL})){{0,5}}"
