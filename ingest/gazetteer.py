"""Find registry labels in a text: one pass of an Aho-Corasick automaton, then the rules of writing.

Labels and text are folded alike (:func:`ingest.folding.fold`), each label between two spaces, so a match is always of
whole words. Of labels that compete (one *layer*: states, frameworks, organizations, places) the longest that begins
first wins.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Container, Iterable, Iterator, Sequence
from functools import lru_cache

import ahocorasick

from ingest.folding import fold, lowered
from ingest.issued import Issued
from ingest.lexicon import NOT_KINDS, Lexicon, caseless, compiled
from ingest.registry import Ambiguity, Label, Registry
from ingest.values import value

__all__ = ["Gazetteer", "Match"]

_FRAMEWORK = "framework/"
_DECOY, _TONGUE = "decoy", "tongue"
_IN_WORD = re.compile(r"[\w@./-]")
_AROUND = 12  # code points on each side that tell whether all is in capitals
_ONE_SENTENCE = 400  # code points from a short name to a full one in a list of states
_STOP = re.compile(r"[.!?]\s")
_LONGEST_BEFORE = 34  # code points of the small words before a language
_NEXT_CAPITALS = re.compile(r"(?: [A-ZÀ-Þ][\w'’-]*){2,4}")
_NEXT_WORD = re.compile(r" ([A-ZÀ-Þ][a-zà-ÿ'’-]+)(?![\w'’-])(?P<more> [A-ZÀ-Þ])?")
_POST_REACH, _POST_BEFORE = 120, 30
# An adjective in capitals in the middle of a sentence is of a name of its own.
_LED_BY_NAME = re.compile(r"(?<=[a-z,;]\s)[A-ZÀ-Þ][a-zà-ÿ-]{4,}\s$")
_NAME = 24  # code points before a short form that hold such an adjective
# "the SFC Convention", "la Convention SFC" is another, "the UN Convention" may not be.
_AFTER_ACRONYM = re.compile(r"(?<![\w.-])(?!ILO)[A-Z]{3,9}\s$")
_BEFORE_ACRONYM = re.compile(r"\s(?!OIT)[A-Z]{3,9}(?!\w|\.\w)")


@value
class Match:
    """A label found; offsets count in the text that was searched, end exclusive."""

    start: int
    end: int
    labels: tuple[Label, ...]

    @property
    def layer(self) -> str:
        """The layer that its labels share."""
        return self.labels[0].layer


class Gazetteer:
    """All labels that a text in one language may use."""

    def __init__(self, registry: Registry, lexicon: Lexicon, decoys: Iterable[str] = ()) -> None:
        language = lexicon.code
        self._complement = compiled(rf"\s+(?:{lexicon.any_of('parts', 'complement')})", re.IGNORECASE)
        self._definite = compiled(rf"(?<!\w){lexicon.any_of('parts', 'definite')}\s*$", re.IGNORECASE)
        self._tongues = _Tongues(lexicon)
        self._capital_adjectives = bool(lexicon.data["states"]["capital_adjectives"])
        self.language = language
        spoken = {a.language for a in registry.ambiguities}
        ambiguous = (a for a in registry.ambiguities if a.language == language or language not in spoken)
        self._ambiguous = {fold(a.text).strip(): a for a in ambiguous}
        shared = _shared(registry.labels) if language not in spoken else frozenset()
        self._personal = registry.personal
        self._parents, self._kinds = registry.parents, registry.kinds
        self._not_names = frozenset(lexicon.words("names", "not_names"))
        kinds = (k for k in lexicon.kinds("bodies") if k not in NOT_KINDS)
        self._body = caseless(lexicon.any_of("bodies", *kinds))
        of_post = (
            rf"(?<!\w){lexicon.any_of('posts', 'heads')}(?:,?\s[\w'’-]+){{0,9}}?\s{lexicon.any_of('bodies', 'at')}\s*$"
        )
        official = lexicon.any_of("posts", "envoys", "of_government")
        self._official = compiled(rf"\s(?:[A-ZÀ-Þ][\w'’-]*\s)?(?i:{official})(?!\w)")
        self._of_post = compiled(of_post, re.IGNORECASE)
        heads, of = lexicon.any_of("posts", "heads"), lexicon.any_of("grammar", "of")
        self._of_post_only = compiled(rf"(?<!\w){heads}\s+{of}\s*$", re.IGNORECASE)
        by_key: dict[str, list[Label]] = defaultdict(list)
        others = frozenset(lexicon.words("bodies", "other_acronyms"))
        issued = Issued(lexicon, registry.issued)
        for label in registry.labels:
            if label.form == "acronym" and label.language != language and label.text in others:
                continue
            if _is_used(label, language) or (shared and label.form == "name" and _key(label.text) in shared):
                for text in (label.text, *issued.names(label)):
                    for key in _keys(text):
                        by_key[key].append(label)
        for layer, phrases in ((_DECOY, decoys), (_TONGUE, self._tongues.words)):
            for phrase in phrases:
                by_key[fold(phrase).strip()].append(Label("", phrase, language, "name", layer))
        self._automaton = ahocorasick.Automaton()
        for key, labels in by_key.items():
            if key:
                self._automaton.add_word(f" {key} ", (len(key), _by_layer(labels)))
        self._automaton.make_automaton()

    def find(self, text: str, lower: str | None = None, own: str | None = None) -> list[Match]:
        """Matches in text order; those of different layers may overlap. Ambiguous and contextual labels are settled.

        ``lower`` is the text in lower case, where the caller has it; ``own`` the entry that a short form means
        wherever it may be its name.
        """
        layers: dict[str, list[Match]] = defaultdict(list)
        letters = _Letters(text)
        for end, (length, by_layer) in self._automaton.iter(f" {fold(text)} "):
            start = end - 1 - length
            for layer, labels in by_layer:
                found = [label for label in labels if self._is_written(label, letters, start, start + length)]
                if found:
                    layers[layer].append(Match(start, start + length, tuple(found)))
        decoys, tongues = layers.pop(_DECOY, []), layers.pop(_TONGUE, [])
        chosen = []
        for layer, matches in layers.items():
            rivals = matches + decoys if layer == "state" else matches
            chosen += [m for m in _longest(rivals) if m.layer == layer]
        starts = {m.start for m in chosen}
        chosen = [m for m in chosen if not self._begins_name(m, text, starts)]
        if tongues:
            listed = self._tongues.places(lower or lowered(text), [m.start for m in tongues])
            chosen = [m for m in chosen if m.layer != "state" or m.start not in listed]
        return sorted(self._settled(chosen, text, own), key=lambda m: (m.start, -m.end))

    def _is_written(self, label: Label, letters: _Letters, start: int, end: int) -> bool:
        """Whether the letters' case allows this label here."""
        text = letters.text
        surface = text[start:end]
        # "ARTICLE 73 OF THE CONVENTION", "GENERAL ASSEMBLY", in a heading
        may_head = label.form == "contextual" and (label.layer == "framework" or " " in label.text)
        in_heading = may_head and label.language == self.language and surface.isupper()
        in_heading = in_heading and letters.are_capitals(start, end, after=False)
        short = label.form in ("acronym", "contextual")
        if in_heading or (not short and label.layer in (_DECOY, _TONGUE, "framework")):
            return True
        if short:
            # The acronym of an organ in the symbol of a paper names no framework.
            in_symbol = label.layer == "framework" and "/" in (text[start - 1 : start], text[end : end + 1])
            return (
                not in_symbol
                and surface.replace("’", "'") == label.text.strip(".")
                and not (
                    letters.are_capitals(start, end)
                    and (label.language != self.language or letters.have_word(surface.lower()))
                )
            )
        if label.form == "adjective":
            if text[start - 1 : start] in ("", "\n") and text[end : end + 1] in ("", "\n"):
                return False  # a language's name on a line of its own
            return not self._capital_adjectives or surface[0].isupper()
        if label.layer == "organization":
            # "twenty-third Committee"
            within = text[start - 1 : start] == "-" and text[start - 2 : start - 1].isalpha()
            return not within and any(c.isupper() for c in surface) and (" " in surface or surface[0].isupper())
        return surface[0].isupper()

    def _begins_name(self, match: Match, text: str, starts: set[int]) -> bool:
        """Whether a state's name that people bear too has a word after it that makes it theirs (``Jordan Lane``)."""
        if match.layer != "state" or match.labels[0].text not in self._personal:
            return False
        run = _NEXT_CAPITALS.match(text, match.end)
        if run and self._body.fullmatch(lowered(run[0].rpartition(" ")[2])):
            return False  # "Jordan Ports Authority"
        if self._official.match(text, match.end):
            return False  # "Jordan Ambassador Ms. NAME"
        after = _NEXT_WORD.match(text, match.end)
        if after is None or after.start(1) in starts or after[1] in self._not_names:
            return False
        # "the Foreign Minister of Kenya NAME NAME"
        low = max(0, match.start - _POST_REACH)
        return after["more"] is None or self._of_post.search(text, low, match.start) is None

    def _settled(self, matches: list[Match], text: str, own: str | None) -> Iterator[Match]:
        """One entry a match: shared labels by what the text names elsewhere, short ones by what it named before."""
        doubts = [(match, self._ambiguity(match)) for match in sorted(matches, key=lambda m: m.start)]
        sure = [m for m, doubt in doubts if doubt is None and _is_certain(m)]
        certain = {m.labels[0].ref: m.start for m in reversed(sure)}  # where each is named first
        bodies = {label.ref for match, doubt in doubts if doubt is None for label in match.labels}
        named: dict[str, int] = {}
        for match, doubt in doubts:
            refs = sorted({label.ref for label in match.labels if label.form != "contextual"})
            if len(refs) > 1 or doubt:
                apart = doubt and (_told_apart(match, doubt, sure, text) or self._organ(doubt, certain, bodies))
                refs = apart or self._choice(doubt, refs, certain, match.start, named)
            if not refs and self._stands_alone(match, text):
                refs = [own] if own and any(x.ref == own for x in match.labels) else self._latest(match, named)
            if len(refs) == 1:
                if len(match.labels[0].text) > 3 and match.labels[0].form == "name":
                    named[refs[0]] = match.start
                yield Match(match.start, match.end, _foremost(match.labels, refs[0]))

    def _ambiguity(self, match: Match) -> Ambiguity | None:
        found = self._ambiguous.get(_key(match.labels[0].text))
        return found if found and match.labels[0].ref in found.candidates else None

    def _organ(self, doubt: Ambiguity, certain: Container[str], bodies: Collection[str]) -> list[str] | None:
        """The organ of a body that the text names, and not of the one whose organ is meant by default (``the General
        Assembly`` of a paper of another body); None where nothing tells so."""
        house = self._parents.get(doubt.default or "")
        alike = any(ref == house or self._kinds.get(ref) == self._kinds.get(house or "") for ref in bodies)
        if not house or alike or doubt.default in certain:
            return None
        named = [ref for ref in doubt.candidates if ref in certain or self._parents.get(ref) in bodies]
        return named if len(named) == 1 else None

    @staticmethod
    def _choice(
        ambiguity: Ambiguity | None, refs: list[str], certain: dict[str, int], at: int, named: Container[str]
    ) -> list[str]:
        candidates = list(ambiguity.candidates) if ambiguity else refs
        here = [ref for ref in candidates if ref in certain]
        default = ambiguity.default if ambiguity and ambiguity.default in refs else None
        # "the Compact", before another than the one that all mean by it is named in full, and after it where the text
        # has meant that one by it; states go by one name.
        only_other = default and len(here) == 1 and default.startswith(_FRAMEWORK)
        if only_other and (at < certain[here[0]] or default in named):
            return [str(default)]
        if len(here) == 1:
            return [here[0]] if here[0] in refs else refs[:0]
        return [str(default)] if default else []

    def _stands_alone(self, match: Match, text: str) -> bool:
        """Whether a short form is used as one: no complement after it, no capital adjective before it (``the Optional
        Protocol``), and an article before one in small letters."""
        low = max(0, match.start - _NAME)
        if self._complement.match(text, match.end) or _LED_BY_NAME.search(text, low, match.start):
            return False
        if match.layer == "framework" and self._has_acronym(text, match.start, match.end):
            return False
        # "the Chief of Protocol", but "the President of the Permanent Council"
        low = max(0, match.start - _POST_BEFORE)
        if match.layer == "framework" and self._of_post_only.search(text, low, match.start):
            return False
        if text[match.start].isupper() and not text[match.start : match.end].isupper():
            return True
        return self._definite.search(text, max(0, match.start - 8), match.start) is not None

    def _has_acronym(self, text: str, start: int, end: int) -> bool:
        """Whether a short form beside a word in small letters tells which instrument it is (``the SFC Convention``)."""
        if text[start:end].isupper():
            return False
        return _BEFORE_ACRONYM.match(text, end) is not None or (
            self._capital_adjectives and _AFTER_ACRONYM.search(text, max(0, start - _NAME), start) is not None
        )

    @staticmethod
    def _latest(match: Match, named: dict[str, int]) -> list[str]:
        before = [(named[x.ref], x.ref) for x in match.labels if x.form == "contextual" and x.ref in named]
        return [max(before)[1]] if before else []


class _Letters:
    """Capitals and small letters of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._words: dict[str, bool] = {}  # a text in capitals asks for a word of it a hundred times

    def are_capitals(self, start: int, end: int, *, after: bool = True) -> bool:
        """Whether the words around, or only those before, are in capitals too, so that capitals mark no acronym."""
        around = self.text[max(0, start - _AROUND) : start] + (self.text[end : end + _AROUND] if after else "")
        return sum(map(str.isupper, around)) > sum(map(str.islower, around))

    def have_word(self, small: str) -> bool:
        """Whether the text also has these small letters as a word (``AFFORD`` in a title, ``afford`` below it)."""
        if small not in self._words:
            self._words[small] = self._stands_alone(small)
        return self._words[small]

    def _stands_alone(self, word: str) -> bool:
        at = self.text.find(word)
        while at >= 0:
            end = at + len(word)
            if not _IN_WORD.match(self.text[at - 1 : at]) and not _IN_WORD.match(self.text, end):
                return True
            at = self.text.find(word, end)
        return False


class _Tongues:
    """Lists of languages after a small word (``in English, French and Spanish``), which name no people."""

    def __init__(self, lexicon: Lexicon) -> None:
        tongue, before = lexicon.literal("language", "tongues"), lexicon.any_of("language", "before_tongue")
        conjunction = lexicon.any_of("grammar", "and")
        joined = rf"(?:\s*,\s*|\s?[-–]\s?|\s*,?\s+{conjunction}\s+)(?:{before}\s?)?"
        onward = lexicon.any_of("language", "after_tongue")
        after = rf"(?=\s*(?:[.,;:()\]\"»–—]|-\s|$)|\s+(?:{conjunction}|{onward})(?!\w))"
        # "English | French | Chinese", a menu of versions
        bar = r"\s?(?:\(\w+\)\s?)?[|/·•]{1,2}\s?"
        # "Español / Original: inglés" on a cover: the language of the paper itself.
        imprint = lexicon.any_of("documents", "imprint")
        self._own = caseless(rf"{tongue}(?=\s+(?:[–-]\s)?{imprint})")
        self._menu = caseless(rf"{tongue}(?:{bar}{tongue})+")
        self.words = lexicon.words("language", "tongues")
        # Imprints lose the space before them: "ENGLISHOriginal: FRENCH".
        self._before = caseless(rf"(?:(?<!\w){before}|{imprint})\s?$")
        self._list = caseless(rf"(?m:{tongue}(?:{joined}{tongue})*{after})")

    def places(self, lower: str, named: Iterable[int]) -> set[int]:
        """Offsets of these lists' characters in a text in lower case; ``named`` are those of languages."""
        found: set[int] = set()
        for at in named:
            menu = self._menu.match(lower, at) or self._own.match(lower, at)
            if menu:
                found.update(range(*menu.span()))
            listed = self._list.match(lower, at)
            if listed and self._before.search(lower, max(0, at - _LONGEST_BEFORE), at):
                found.update(range(*listed.span()))
        return found


def _by_layer(labels: Iterable[Label]) -> tuple[tuple[str, tuple[Label, ...]], ...]:
    """Labels of one spelling, apart for each layer."""
    layers: dict[str, list[Label]] = defaultdict(list)
    for label in labels:
        layers[label.layer].append(label)
    return tuple((layer, tuple(found)) for layer, found in layers.items())


def _is_certain(match: Match) -> bool:
    """Whether a match names one entry, and by its name."""
    first = match.labels[0]
    return first.form == "name" and all(label.ref == first.ref for label in match.labels)


def _told_apart(match: Match, doubt: Ambiguity, sure: Sequence[Match], text: str) -> list[str] | None:
    """The state that a short name means by default, where the sentence goes on to name another in full that it may mean
    (``the Congo and the Democratic Republic of the Congo``) or brackets hold no more (``Ms. NAME (Congo)``)."""
    if not doubt.default or match.layer != "state" or match.labels[0].form != "name":
        return None
    if text[max(0, match.start - 1) : match.start] == "(" and text[match.end : match.end + 1] == ")":
        return [doubt.default]
    i = bisect_right(sure, match.start, key=lambda m: m.start)
    for other in sure[i:]:
        if other.start > match.end + _ONE_SENTENCE:
            break
        ref = other.labels[0].ref
        if ref != doubt.default and ref in doubt.candidates:
            return None if _STOP.search(text, match.end, other.start) else [doubt.default]
    return None


def _foremost(labels: tuple[Label, ...], ref: str) -> tuple[Label, ...]:
    """The label that says most of how an entry is named here: a name before an adjective."""
    if len(labels) == 1:
        return labels
    mine = [label for label in labels if label.ref == ref]
    return (min(mine, key=lambda label: (label.form != "name", label.text)),)


def _shared(labels: Iterable[Label]) -> frozenset[str]:
    """Names of states that two languages at least have in common: they may stand in a third one, too."""
    languages: dict[tuple[str, str], set[str]] = defaultdict(set)
    for label in labels:
        if label.layer == "state" and label.form == "name":
            languages[label.ref, fold(label.text).strip()].add(label.language)
    return frozenset(name for (_, name), where in languages.items() if len(where) > 1)


def _is_used(label: Label, language: str) -> bool:
    """Labels of the text's language; of others, what cannot be mistaken for a word of it."""
    if label.language == language:
        return True
    if label.form in ("contextual", "adjective") or label.layer == "place":
        return False
    return label.layer != "state" and (" " in label.text or (label.form == "acronym" and len(label.text) > 2))


@lru_cache(maxsize=8192)
def _key(label: str) -> str:
    """The folded form of a label, of which a text has the same ones again and again."""
    return fold(label).strip()


def _keys(text: str) -> set[str]:
    """Folded forms of a label: as written, and with its ligatures spelled out."""
    spelled = text if text.isascii() else text.replace("œ", "oe").replace("Œ", "Oe").replace("æ", "ae")
    return {fold(form).strip() for form in {text, spelled}}


def _longest(matches: list[Match]) -> list[Match]:
    """Matches that do not overlap: from the left, the longest first; decoys hold their place like any other, and short
    forms that say nothing alone theirs only where no name begins in them (``the 1990 Convention | on the …``)."""
    chosen: list[Match] = []
    reach = 0
    ordered = sorted(matches, key=lambda m: (m.start, -m.end, m.layer != _DECOY))
    for i, match in enumerate(ordered):
        after = ordered[i + 1] if i + 1 < len(ordered) else match
        if match.labels[0].form == "contextual" and after.start < match.end < after.end:
            continue
        if match.start >= reach:
            chosen.append(match)
            reach = match.end
    return chosen
