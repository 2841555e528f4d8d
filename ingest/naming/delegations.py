"""Members of a state's delegation as minutes name them: ``The delegation of STATE consists of A and B``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.lexicon import Lexicon, caseless
from ingest.naming.people import PersonMention
from ingest.page.reading import Reading

__all__ = ["with_delegations"]


class _Words:
    """Finds a delegation up to its state, and what leads on from there to its members."""

    def __init__(self, lexicon: Lexicon) -> None:
        of, definite = lexicon.any_of("grammar", "of"), lexicon.any_of("grammar", "definite")
        self.delegation = caseless(rf"(?<!\w){lexicon.any_of('names', 'delegation')}\s{of}(?:{definite})?")
        # "The delegation of A is made up of NAME. That of B, without a vote, of NAME."
        by = rf"{lexicon.any_of('names', 'composed_of')}|{lexicon.any_of('grammar', 'by')}"
        self.members = caseless(rf"(?:,\s[^,;.:]{{3,60}},)?\s(?:{by})[\s:]")


def with_delegations(reading: Reading, mentions: Sequence[PersonMention]) -> list[PersonMention]:
    """The mentions, those of a delegation's members with its state where nothing else is said of whom they serve."""
    stretches = list(_stretches(reading))
    if not stretches:
        return list(mentions)
    found = []
    for mention in mentions:
        state = next((s for start, end, s in stretches if start <= mention.name.start < end), None)
        said = mention.affiliation
        open_to = state and not (said.state or said.country or said.bodies)
        posts = tuple(replace(p, body=p.body or state) for p in said.posts)
        found.append(replace(mention, affiliation=replace(said, state=state, posts=posts)) if open_to else mention)
    return found


def _stretches(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """Where sentences name members, and the state that these serve."""
    words = reading.lexicon.made(_Words)
    for match in reading.found(words.delegation, 0, len(reading.lower)):
        state = reading.at("state", match.end())
        members = words.members.match(reading.lower, state.end) if state else None
        sentence = reading.sentence(match.start())
        if state and members and sentence and members.end() < sentence[1]:
            yield members.end(), sentence[1], state.labels[0].ref
