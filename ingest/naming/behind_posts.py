"""Where somebody's name begins right behind what a post is of: ``the Mayor of TOWN NAME NAME``, ``el rector de la
Universidad de TOWN NAME NAME``."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from ingest.lexicon import NOT_KINDS, Lexicon, caseless, compiled
from ingest.naming.likely_names import LikelyNames
from ingest.naming.officers import Officers
from ingest.naming.person_ends import PARTICLE

__all__ = ["BehindPosts", "names_somebody"]

_REACH = 60  # code points before a body that hold the post
_CAPITAL = r"[A-ZÀ-Þ][\w'’-]*\w"
_TAIL = re.compile(rf"(?=(?<=\w)\s(?P<name>{_CAPITAL}(?:\s{_CAPITAL}){{1,2}})$)")
_LONGEST = 3  # words behind what nobody knows, at most


class BehindPosts:
    """The patterns of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        joining = lexicon.words("grammar", "and")
        links = "|".join(re.escape(word) for word in lexicon.words("bodies", "links") if word not in joining)
        link = rf"(?:{links})(?:\s|(?<=['’]))"
        heads, generic = lexicon.any_of("posts", "heads"), lexicon.any_of("posts", "generic")
        definite = lexicon.any_of("grammar", "definite")
        self._post = caseless(
            rf"(?<!\w)(?!(?:{generic})(?!\w))(?:{heads})(?:\s[^\W\d_]+){{0,2}}?\s{link}(?:{definite})?$"
        )
        self._officers = lexicon.made(Officers)
        further = rf"(?:{lexicon.any_of('bodies', 'at')}|{lexicon.any_of('posts', 'continuation')})(?:\s|(?<=')|(?<=’))"
        more = rf"(?:{lexicon.any_of('posts', 'modifiers')}\s){{0,3}}"
        self._whole_post = caseless(rf"{more}(?P<post>{heads})(?:\s[^\W\d_]+){{0,2}}?\s{further}")
        self._is_plural = lexicon.is_plural
        # What may come before: the word for a body where the language sets it last, or what a link leads to.
        body = _every_head(lexicon)
        last = rf"|(?i:(?<!\w)(?:{body}))" if lexicon.data["bodies"]["head_last"] else ""
        self._whole = compiled(rf"(?:\s{link}{_CAPITAL}{last})$")
        opener = rf"(?:{'|'.join(lexicon.words('names', 'place_openers'))})\s"
        # "the Harbour Agency NAME NAME": a word for a body, where it comes last
        named = rf"(?:{_CAPITAL}\s){{1,4}}?(?i:{body})\s(?={_CAPITAL}\s{_CAPITAL})"
        self._headed = compiled(named) if lexicon.data["bodies"]["head_last"] else None
        # "the Institute of Ports and Dr. NAME"
        titles = lexicon.literal("names", "m", "f", "none")
        self._next = compiled(rf",?\s(?i:{lexicon.any_of('grammar', 'and')})\s(?:(?i:{definite}))?(?:{titles})(?!\w)")
        # "the Institute of Ports and NAME NAME, Director of X", but "of Boatmen and Boatwomen of the Lake"
        word, of = rf"(?!(?i:{body})(?!\w)){_CAPITAL}", rf"(?:{link}|(?i:{lexicon.any_of('grammar', 'of')}))"
        self._joined = compiled(
            rf",?\s(?i:{lexicon.any_of('grammar', 'and')})\s"
            rf"(?P<name>{word}(?!\s{of})(?:\s(?:(?:{PARTICLE}|[A-Z]\.)\s){{0,3}}{word}){{1,4}})"
            rf"(?=,\s(?i:(?:{definite})?(?:[^\W\d_]+\s){{0,2}}?(?:{heads})(?!\w))|\s\((?![A-Z]{{2,}}\))|,?\s(?:{of}))"
        )
        self._unknown = compiled(rf"(?:{opener})?+(?!(?i:{body})(?!\w)){_CAPITAL}\s(?={_CAPITAL}\s{_CAPITAL})")

    def body_ends(self, text: str, lower: str, start: int, end: int, likely: LikelyNames) -> int:
        """Where the name of a body ends that a post governs, if somebody's name is read with it; and before the next
        one's form of address (``the Institute of Ports and Dr. NAME``) or name (``… and NAME, Mayor of X``)."""
        another = self._next.search(text, start, end + 1)  # with the full stop of what is shortened
        if another:
            return another.start()
        joined = (m for m in self._joined.finditer(text, start, end + _REACH) if m.start() < end)
        end = next((m.start() for m in joined if likely.has(*m.span("name"))), end)
        for tail in _TAIL.finditer(text[start:end]):
            at = start + tail.start()
            if self._whole.search(text, start, at) and self._post.search(lower, max(0, start - _REACH), start):
                low, high = (start + x for x in tail.span("name"))
                return at if likely.may_be(low, high) else end
        return end

    def is_post(self, lower: str, start: int, end: int) -> bool:
        """Whether the words before an acronym in brackets are one person's post (``Secretary to the Cabinet (SC)``)."""
        post = self._whole_post.match(lower, start, end)
        return post is not None and not self._is_plural(post["post"])

    def have_officers(self, text: str, lower: str, acronym: str) -> bool:
        """Whether a text names an officer of what it calls by an acronym (``Vice-President of the LQA``)."""
        at = text.find(acronym)
        while at >= 0:
            end = at + len(acronym)
            whole = not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum())
            if whole and self._officers.stand_before(lower, at):
                return True
            at = text.find(acronym, end)
        return False

    def name_begins(self, text: str, lower: str, start: int, end: int, is_name: Callable[[int, int], bool]) -> int:
        """Where somebody's name begins behind one unknown word that a post is of, or behind a body's, or ``start``."""
        headed = self._headed.match(text, start, end) if self._headed else None
        word = headed or self._unknown.match(text, start, end)
        if word is None or len(text[word.end() : end].split()) > _LONGEST:
            return start
        if not self._post.search(lower, max(0, start - _REACH), start):
            return start
        return word.end() if is_name(word.end(), end) else start


def names_somebody(start: int, end: int, states: Mapping[int, int], is_name: Callable[[int, int], bool]) -> bool:
    """Whether words are the state that a representative speaks for and that one's name (``the delegate of STATE NAME
    NAME asked``); ``states`` are the ends of their names by where these begin."""
    state = states.get(start, end)
    return state + 1 < end and is_name(state + 1, end)


def _every_head(lexicon: Lexicon) -> str:
    return lexicon.any_of("bodies", *(k for k in lexicon.kinds("bodies") if k not in NOT_KINDS))
