"""Who only tells what the next one named did (``At the opening, Ms. NAME reported, OTHER spoke``)."""

from __future__ import annotations

from ingest.naming.people import People, PersonMention
from ingest.page.reading import Reading
from ingest.speech import Speech

__all__ = ["only_tells"]


def only_tells(reading: Reading, people: People, speech: Speech, mention: PersonMention, end: int) -> bool:
    """Whether a verb of saying and a comma lead from a name to the next one, in the sentence that ends at ``end``."""
    verb = next(speech.verbs(reading, mention.end, end), None)
    after = next((m.start for m in people.within(mention.end, end)), end)
    return verb is not None and reading.chars[verb.end : after] == ", "
