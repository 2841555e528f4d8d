"""The body whose meeting a paper is of, as its head names it: on a line of its own, or behind the word for the meeting
(``Third Session of the Quays Committee``)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ingest.folding import slug
from ingest.lexicon import NO_MEETING, Lexicon, caseless, compiled
from ingest.naming.bodies import Bodies, Body
from ingest.page.reading import Reading
from ingest.page.stretches import Stretches
from ingest.page.text import Block
from ingest.records import OrganizationRecord

__all__ = ["head_bodies"]

_BLOCKS = 9
_SHORTEST, _LONGEST, _LINE = 16, 120, 260
_FEWEST = 3  # words of a name
_END = re.compile(r"\s*(?:\s[–—|]\s|\s-\s|[“”«»\"(:;.]|\s{4}|\n|\d)")
_ROMAN = re.compile(r"[IVXLC]+[.ªº°]?\s+")
_DIGIT = re.compile(r"\d")
_COMMA = re.compile(", ")
_WORD = re.compile(r"[^\W\d_][\w’-]*")
_SMALL = 4  # letters of a small word
_KINDS = ("network", "forum", "igo", "ngo")


class _Words:
    """What tells such names in one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        any_of = lexicon.any_of
        kinds = [kind for kind in _KINDS if kind in lexicon.kinds("bodies")]
        groups = "|".join(f"(?P<k{i}>{any_of('bodies', kind)})" for i, kind in enumerate(kinds))
        self.kinds = kinds
        links = rf"(?:{lexicon.literal('bodies', 'links')})(?:\s|(?<=['’]))"
        # Where words for bodies may come last, words without a link may stand before one.
        before = rf"(?:(?!{links})[^\W\d_][\w'’-]*\s){{0,4}}?" if lexicon.data["bodies"]["head_last"] else ""
        after = rf"(?=\s{links}|\s*$)" if lexicon.data["bodies"]["head_last"] else r"(?!\w)"
        self.name = caseless(rf"{before}(?:{groups}){after}")
        meetings = any_of("meetings", *(k for k in lexicon.kinds("meetings") if k not in NO_MEETING))
        article = any_of("grammar", "definite")
        self.of_meeting = caseless(rf"(?<!\w){meetings}\s+(?:\w+\s+)?{any_of('grammar', 'of')}(?:{article})?")
        # In the file's order, as a set has one of its own in each process, and no pattern could be kept.
        numbers = dict.fromkeys(word for words in lexicon.data["ordinals"].values() for word in words)
        ordinal = "|".join(map(re.escape, sorted(numbers, key=len, reverse=True)))
        self.ordinal = caseless(rf"(?:{any_of('grammar', 'definite')})?(?:{ordinal}|\d+\s?\w{{1,3}}\.?)\s+")
        self.numbered = caseless(rf"(?:{ordinal}|\d+\s?\w{{1,3}}\.?|[ivxl]+)\s+(?:\w+\s+)?{meetings}(?!\w)")
        papers = any_of("documents", *(k for k in lexicon.kinds("documents") if lexicon.data["documents"][k]))
        self.none = caseless(rf"(?:{papers}|{any_of('meetings', 'numbered')})(?!\w)")
        # "La sesión de la Comisión de Muelles tuvo lugar el martes": a sentence
        happens = any_of("meetings", "was_held", "will_be_held")
        # Where words for bodies come last, words that end as verbs do stand before them ("United").
        verbs = ("finite",) if lexicon.data["bodies"]["head_last"] else ("finite", "past")
        self.told = caseless(rf"(?<!\w)(?:{any_of('grammar', *verbs)}|{happens})(?!\w)")
        # "… of the Quays Committee was held", "… Forum on Quays, which began": the sentence goes on behind the name.
        goes = f"{any_of('meetings', 'held', 'told_of')}|{any_of('grammar', 'finite')}"
        clitic = any_of("grammar", "before_verb")
        self.goes_on = caseless(rf",?\s(?:{any_of('grammar', 'relative')}|(?:{clitic})?(?:{goes}))(?!\w)")
        self.one = caseless(any_of("grammar", "indefinite"))  # "A Commission was set up": told of, no head
        self.next = caseless(rf",\s+(?:{ordinal})(?!\w)")
        self.no_name = caseless(any_of("bodies", "no_name"))
        self.link = compiled(rf"\s{links}", re.IGNORECASE)
        self.link_last = compiled(rf"\s(?:{lexicon.literal('bodies', 'links')})$", re.IGNORECASE)
        self.secretariat = caseless(rf"(?:\w+\s)?{any_of('bodies', 'secretariats')}(?!\w)")
        common = [w for key in ("organs", "generic", "links") for w in lexicon.words("bodies", key)]
        self.capitals = bool(lexicon.data["bodies"]["head_last"])
        self.common = frozenset(w.casefold() for phrase in common for w in phrase.split())


def head_bodies(reading: Reading, bodies: Bodies, taken: Iterable[tuple[int, int]]) -> Iterator[Body]:
    """Such bodies in text order; ``taken`` are the stretches of other names."""
    words = reading.lexicon.made(_Words)
    known, lower = Stretches(taken), reading.lower
    blocks = [b for b in reading.text.blocks[:_BLOCKS] if b.end - b.start <= _LINE]
    meets = any(words.numbered.search(lower, b.start, b.end) for b in blocks)
    for block, start, end in ((b, *part) for b in blocks for part in _parts(reading, bodies, words, b)):
        ordinal = _ROMAN.match(reading.chars, start, end) or words.ordinal.match(lower, start, end)
        behind = words.of_meeting.search(lower, start, end)
        # What is counted itself is an occasion ("Third Dialogue on Quays"), if not of the body behind it.
        begins = [
            *([(behind.end(), True)] if behind else []),
            (ordinal.end() if ordinal else start, meets and not ordinal),
        ]
        ends = [_end(reading, bodies, words, block, at, end) for at, _ in begins]
        read = (_named(reading, words, at, stop, forum=may) for (at, may), stop in zip(begins, ends, strict=True))
        body = next(filter(None, read), None)
        if body and not known.meet(body.start, body.end) and not bodies.is_none(body):
            yield body


def _parts(reading: Reading, bodies: Bodies, words: _Words, block: Block) -> Iterator[tuple[int, int]]:
    """A block's lines that begin with a word for a body, each up to the next; a link at the end leads on."""
    start = block.start
    for at in block.breaks:
        heads = bodies.begins(at) or words.secretariat.match(reading.lower, at)
        if at > start and heads and not words.link_last.search(reading.chars, start, at - 1):
            yield start, at - 1
            start = at
    yield start, block.end


def _end(reading: Reading, bodies: Bodies, words: _Words, block: Block, start: int, end: int) -> int:
    """Where the name ends in a line: before a mark, a kind of paper, a place, which session it is, another body."""
    chars, lower = reading.chars, reading.lower
    marks = (
        _END.search(chars, start, end),
        words.next.search(lower, start, end),
        None if words.one.match(lower, start) else words.goes_on.search(lower, start, end),
    )
    ends = [m.start() for m in marks if m]
    told = (words.none, words.numbered)  # a paper, or "Third meeting"
    dated = (at for at in block.breaks if any(w.match(lower, at) for w in told) or _DIGIT.search(chars, at, end))
    ends += [at for at in dated if start < at < end]
    towns = (m.start for m in reading.within("place", start + _SHORTEST, end))
    ends += [at for at in towns if chars[at - 1].isspace() and chars[at - 2].isalpha()]
    ends += [m.start() for m in _COMMA.finditer(chars, start, end) if bodies.begins(m.end())]
    return min(ends, default=end)


def _named(reading: Reading, words: _Words, start: int, end: int, *, forum: bool) -> Body | None:
    """The body whose name fills a stretch; one of a word for occasions, too, only where it may be a ``forum``."""
    name = reading.chars[start:end].strip(" ,")
    end = start + len(name)
    found = words.name.match(reading.lower, start, end) if _SHORTEST <= len(name) <= _LONGEST else None
    if found is None or not name[0].isupper() or len(name.split()) < _FEWEST or "/" in name:
        return None
    group = next(i for i in range(len(words.kinds)) if found[f"k{i}"])
    kind = words.kinds[group]
    if (kind == "forum" and not forum) or words.link_last.search(name) or words.none.match(reading.lower, start):
        return None
    rest = f"{reading.lower[start : found.start(f'k{group}')]} {reading.lower[found.end() : end]}"
    own = [w for w in _WORD.findall(rest) if w not in words.common]
    if not own or words.no_name.fullmatch(own[0]) or words.told.search(reading.lower, start, end):
        return None
    # Names in English have capitals throughout; elsewhere a link says of what a body is.
    small = any(w[0].islower() and len(w) > _SMALL for w in _WORD.findall(name))
    if small if words.capitals else not words.link.search(name):
        return None
    record = OrganizationRecord(f"organization/{slug(name)}", name, kind, reading.lexicon.code)
    return Body(record.ref, name, kind, start, end, record)
