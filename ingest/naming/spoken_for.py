"""Whom another speaks for whom nobody names: ``a spokesperson for President NAME``, ``le porte-parole de NAME``."""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, caseless

__all__ = ["SPOKEN_FOR_REACH", "spoken_for"]

SPOKEN_FOR_REACH = 90  # code points before a name in which such words may begin


def spoken_for(lexicon: Lexicon) -> re.Pattern[str]:
    """What says so right before a name, its ``post`` without the article; in small letters.

    Only the word for an office that one person holds may stand between (``spokesperson for the Minister of Ports
    NAME``): behind a body's name (``spokesperson for the Ministry NAME``) and behind a comma it is who speaks.
    """
    definite, articles = (lexicon.any_of("grammar", *x) for x in (("definite",), ("definite", "indefinite")))
    office = rf"(?:\s|(?<='))?(?:{definite})?{lexicon.any_of('posts', 'of_one')}(?!\w)[^,;:.()–—]{{0,50}}?"
    words = rf"(?P<post>{lexicon.any_of('speech', 'speaks_for')}(?:{office})?)"
    return caseless(rf"(?<!\w)(?:{articles})?{words}(?:\s+|(?<='))(?:{definite})?$")
