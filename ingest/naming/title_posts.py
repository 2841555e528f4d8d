"""Posts that are forms of address before a name (``Ambassador NAME``, ``Kenya Ambassador H.E. NAME``)."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.lexicon import Lexicon, compiled
from ingest.naming.affiliations import Affiliation, Affiliations
from ingest.naming.names import PersonName
from ingest.naming.posts import Post

__all__ = ["with_title"]

_AROUND, _BEFORE = 40, 20
_ONE_BEFORE = re.compile(r"(?<![\w'’-])[A-ZÀ-Þ][\w-]+ $")


def with_title(name: PersonName, affiliation: Affiliation, affiliations: Affiliations) -> Affiliation:
    """What is said of somebody, with the post that a form of address is (``Ambassador NAME (State)``) where nothing
    else tells one."""
    start = name.titled_from
    for honorific in () if affiliation.posts else name.honorifics:
        end = start + len(honorific)
        word = honorific.rsplit(" ", 1)[-1]
        ranks = affiliations.reading.lexicon.words("names", "ranks")
        if honorific in ranks:
            return replace(affiliation, posts=(Post(honorific, start, end, affiliation.state),))
        if affiliations.posts.begins(end - len(word), end) and affiliations.serves_state(word.lower()):
            at = _whole_from(end - len(word), end, affiliations)
            post = affiliations.reading.chars[at:end]
            state = affiliation.state or _state_before(at, affiliations)
            return replace(affiliation, posts=(Post(post, at, end, state),), state=state)
        start = end + 1
    return affiliation


def _state_before(at: int, affiliations: Affiliations) -> str | None:
    """The state whose adjective stands right before a form of address (``Kenyan Senator NAME``); its name, too, where a
    language sets it there (``Kenya Ambassador NAME``)."""
    chars = affiliations.reading.chars
    states = affiliations.reading.within("state", max(0, at - _AROUND), at)
    if not states:
        return None
    last, label = states[-1], states[-1].labels[0]
    if label.form == "adjective":
        return label.ref if last.end == at - 1 else None
    owns, where = affiliations.reading.lexicon.made(_owns)
    # "In STATE Ambassador NAME told …": where it was told.
    told_there = where.search(chars, max(0, last.start - _BEFORE), last.start)
    return label.ref if owns.fullmatch(chars, last.end, at) and not told_there else None


def _owns(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands between a state and a post that is its own, and before a state where somebody only is."""
    possessive, where = lexicon.any_of("grammar", "possessive"), lexicon.any_of("bodies", "where")
    own = rf"\s|(?:{possessive})(?:[a-z-]+\s)?" if lexicon.data["bodies"]["head_last"] else "(?!)"
    return compiled(own), compiled(rf"(?<!\w){where}\s(?:\w+\s)?$", re.IGNORECASE)


def _whole_from(start: int, end: int, affiliations: Affiliations) -> int:
    """Where the post begins whose last word is a form of address (``Prime Minister NAME``)."""
    before = _ONE_BEFORE.search(affiliations.reading.chars, max(0, start - _AROUND), start)
    return (
        before.start() if before and affiliations.posts.length(before.start(), end) == end - before.start() else start
    )
