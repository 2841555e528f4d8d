"""Words for occasions of any kind and what counts them or says that they were before or come after the paper's own."""

from __future__ import annotations

from ingest.lexicon import Lexicon, caseless
from ingest.meetings.words import MeetingWords

__all__ = ["OccasionWords"]


class OccasionWords:
    """The patterns of one language, for text in lower case."""

    def __init__(self, lexicon: Lexicon) -> None:
        def any_of(*keys: str) -> str:
            return lexicon.any_of("meetings", *keys)

        words = lexicon.made(MeetingWords)
        articles = lexicon.any_of("grammar", "definite", "indefinite")
        self.kinds = kinds = rf"{words.plain}|(?<!\w){any_of('other_occasions')}(?!\w)"
        self.occasion = caseless(kinds)
        self.own_number = caseless(rf"(?<![\w-])(?P<number>{words.number})\s(?:\w+\s){{0,2}}(?:{kinds})")
        self.earlier = caseless(
            rf"(?<!\w){any_of('earlier')}\s(?:[\w-]+\s){{0,2}}(?:{kinds})|(?:{kinds})\s(?:[\w-]+\s)?{any_of('earlier_after')}(?!\w)"
        )
        self.session = caseless(rf"{any_of('session')}(?!\w)")
        self.of_session = caseless(any_of("its_earlier"))
        self.then = caseless(rf"\W*{any_of('earlier_times')}(?!\w)")
        self.ahead = caseless(rf"\W*{any_of('ahead')}\s?(?:{articles})?(?:\w+\s)?(?:{words.plain})")

    def is_earlier(self, lower: str, start: int, stop: int, occasion: str) -> bool:
        """Whether a word in a stretch, beside one for an ``occasion``, says that it was before; a session may be one of
        the meeting's."""
        if not self.earlier.search(lower, start, stop):
            return False
        return not self.session.match(occasion) or self.of_session.search(lower, max(0, start - 5), stop) is not None
