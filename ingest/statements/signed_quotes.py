"""Quotations that a name signs: whole paragraphs in quotation marks under ``NAME, post:``, or before ``— NAME, post``.

News and leaflets set them apart from the text. No verb of saying tells whose they are, only the line beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ingest.naming.people import People
from ingest.page.quoted import MARKS, QUOTED, is_quoted
from ingest.page.reading import Reading
from ingest.page.text import Block
from ingest.speech import Speech, Verb
from ingest.statements.actor import Actor
from ingest.statements.actors import Actors
from ingest.statements.announced_quotes import title_words
from ingest.statements.attributions import Attribution

__all__ = ["SignedQuotes"]

_LONGEST, _ARTICLE = 240, 4
_FEWEST_WORDS, _SEVERAL = 5, 2
_STATE = 44  # code points of a state's name before a bar
_DASH = re.compile(r"\s*(?:[–—―~]|--?)\s*(?=\S)")


class SignedQuotes:
    """Those of one document."""

    def __init__(self, reading: Reading, speech: Speech, people: People, actors: Actors) -> None:
        self._reading = reading
        self._speech = speech
        self._people = people
        self._actors = actors
        self._titles = reading.lexicon.made(title_words)
        marked = any(mark in reading.chars for mark in MARKS)
        self._over = self._under = False
        if marked and people.mentions:
            self._set_habit()
        self._by_block = dict(self._all()) if marked and people.mentions else {}

    def of(self, block: Block) -> Attribution | None:
        """Whose the quotation is that a block consists of, or begins with before its signature."""
        return self._by_block.get(block.start)

    def _set_habit(self) -> None:
        """Whether lines without a mark that name somebody with a post stand over quotations or under them: where a
        paper sets several apart so, each has one there, and one fewer on the other side."""
        chars, around = self._reading.chars, [None, *self._reading.text.blocks, None]
        over = under = 0
        for (before, block), (_, after) in zip(pairwise(around), pairwise(around[1:]), strict=False):
            if block and chars.startswith(MARKS, block.start) and self._is_set_apart(block):
                over += self._is_of_one(before)
                under += self._is_of_one(after)
        self._over = over >= _SEVERAL and over > under
        self._under = under >= _SEVERAL and under > over

    def _is_set_apart(self, block: Block) -> bool:
        """Whether a block is one quotation of some length."""
        chars = self._reading.chars
        return is_quoted(chars, block.start, block.end) and len(chars[block.start : block.end].split()) >= _FEWEST_WORDS

    def _is_of_one(self, line: Block | None) -> bool:
        """Whether a line tells nothing but who somebody is, by name and post, and no mark ends it."""
        if line is None or line.end - line.start > _LONGEST or self._reading.chars[line.end - 1] in '.?!:;”»"':
            return False
        who = self._named(line.start, line.end)
        return who is not None and who.affiliation is not None and bool(who.affiliation.posts)

    def _all(self) -> Iterator[tuple[int, Attribution]]:
        chars, blocks = self._reading.chars, self._reading.text.blocks
        around = [None, *blocks, None]
        for (before, block), (_, after) in zip(pairwise(around), pairwise(around[1:]), strict=False):
            if block is None:
                continue
            if not chars.startswith(MARKS, block.start):
                yield from self._under_label(block)
                continue
            quoted = QUOTED.match(chars, block.start, block.end)
            if quoted and len(quoted[0].split()) >= _FEWEST_WORDS:
                who = self._signed(block, quoted.end(), after) or self._labelled(before, block, quoted.end())
                if who:
                    verb = Verb(block.start, block.start, "assert")
                    yield block.start, Attribution(block.start, quoted.end(), verb, (who,))

    def _under_label(self, block: Block) -> Iterator[tuple[int, Attribution]]:
        """Whose a quotation is in the line of its label (``NAME, post: “…”``)."""
        chars = self._reading.chars
        colon = chars.find(":", block.start, min(block.end, block.start + _LONGEST))
        if colon < 0 or not is_quoted(chars, colon + 1, block.end):
            return
        who = self._named(block.start, colon)
        if who and self._titles.search(self._reading.lower, who.end, colon):
            return  # "NAME moderated the session: “Quays for all”"
        if who and len(chars[colon : block.end].split()) > _FEWEST_WORDS:
            yield block.start, Attribution(block.start, block.end, Verb(colon + 1, colon + 1, "assert"), (who,))

    def _labelled(self, before: Block | None, block: Block, end: int) -> Actor | None:
        """Who a line ahead of a quotation says speaks, with a colon at its end."""
        chars = self._reading.chars
        if before is None or chars[end : block.end].strip() or before.end - before.start > _LONGEST:
            return None
        labelled = chars[before.start : before.end].rstrip().endswith(":") or (self._over and self._is_of_one(before))
        return self._named(before.start, before.end) if labelled else None

    def _signed(self, block: Block, end: int, after: Block | None) -> Actor | None:
        """Who signs a quotation, behind a dash in its own line or the next."""
        chars = self._reading.chars
        dash = _DASH.match(chars, end, block.end)
        if dash:
            line = next((at for at in block.breaks if at > dash.end()), block.end)
            return self._named(dash.end(), min(line, dash.end() + _LONGEST))
        if chars[end : block.end].strip() or after is None or after.end - after.start > _LONGEST:
            return None
        if self._under and self._is_of_one(after):
            return self._named(after.start, after.end)
        dashed = after.kind == "item" or _DASH.match(chars, after.start, after.end) is not None
        ends = chars[after.start : after.end].rstrip()[-1:]
        return self._named(after.start, after.end) if dashed and ends not in ("?", "!", ":", "”", "»", '"') else None

    def _named(self, start: int, end: int) -> Actor | None:
        """The one whom a line names at its front, where nothing in it reports or tells what anybody does."""
        start = max(start, self._reading.chars.find("|", start, min(end, start + _STATE)) + 1)  # "GHANA | NAME, post"
        named = next(iter(self._people.within(start, end)), None)
        if named is None or named.start - start > _ARTICLE or self._people.within(named.end, end):
            return None
        if any(True for _ in self._speech.verbs(self._reading, named.name.end, end)):
            return None
        return next((a for a in self._actors.named(start, end) if a.speaker == f"person:{named.key}"), None)
