"""What may go on with a post up to a name that stands right behind it: ``the Director of Ports NAME``."""

from __future__ import annotations

import re

from ingest.lexicon import NOT_KINDS, Lexicon, compiled

__all__ = ["of_field"]


def of_field(lexicon: Lexicon) -> re.Pattern[str]:
    """What may go on with a post up to a name: a field of work, a town, the name of a body."""
    at, topic = lexicon.any_of("bodies", "at"), lexicon.any_of("bodies", "topics")
    links, conjunction = lexicon.literal("bodies", "links"), lexicon.any_of("grammar", "and")
    link = rf"(?i:{at}|{links})(?:\s+|(?<=')|(?<=’))"
    field = rf"(?i:{topic})(?:(?:,|\s{conjunction})?\s+(?:{link})?(?i:{topic}))*"
    # "the delegate of the association NAME NAME": a body's name begins.
    body = lexicon.any_of("bodies", *(kind for kind in lexicon.kinds("bodies") if kind not in NOT_KINDS))
    small = rf"(?!(?i:{body})(?!\w))[a-zà-ÿ-]{{4,}}"
    # "the Mayor of Quayton NAME NAME"
    town = rf"(?:(?:{'|'.join(lexicon.words('names', 'place_openers'))})\s)?(?!(?i:{body})(?!\w))[A-ZÀ-Þ][\w’-]*"
    # "la directrice de l'Agence des quais NAME NAME"
    named = rf"(?i:{body})(?:\s(?:{lexicon.any_of('bodies', 'adjectives')}))?(?:\s{link}[a-zà-ÿ-]{{3,}}){{1,3}}"
    # "the Director of the Harbour Agency NAME NAME"
    headed = rf"|(?:[A-ZÀ-Þ][\w'’-]*\s){{1,4}}(?i:{body})" if lexicon.data["bodies"]["head_last"] else ""
    return compiled(rf"\s+(?:\w+\s)?{link}(?:{field}|{small}|{town}|{named}{headed})")
