"""Rows that weights are fitted to: the signs at a place of a paper, and the answer that readers gave.

A row is a line of JSON, ``[paper, answer, [sign, …]]``. Signs are beginnings of words without their order, so that rows
can be kept where the papers' sentences are not ours to keep.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from ingest.convert import convert
from ingest.folding import fold_name
from ingest.knowledge import Knowledge
from ingest.page.blocks import read_text
from ingest.records import Span
from ingest.weighing.name_signs import NameSigns
from ingest.weighing.roles import ROLES
from ingest.weighing.signs import of_rules
from ingest.weighing.weights import NAME, NO_NAME, NO_PART, Weights
from tests.weighing.papers import Paper

__all__ = ["APART", "ASKED", "Row", "names_of", "roles_of"]

APART = "apart:"
"""Before signs of what rules know, in rows of papers that were written to teach."""
ASKED = "asked"
"""The sign of words of which rules leave open whether they are a name."""

_RUN = re.compile(
    r"(?<![\w'’-])[A-ZÀ-Þ][\w'’-]*"
    r"(?: (?:(?:de|del|la|las|los|di|da|do|dos|du|des|van|von|der|al|el|bin|ben|y|e|of|the|and|et|for) ){0,2}"
    r"[A-ZÀ-Þ][\w'’-]*){1,4}"
)


@dataclass(frozen=True, slots=True)
class Row:
    """The signs at a place of a paper, and the answer that readers gave."""

    paper: str
    answer: str
    signs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Asked(Weights):
    """Weights that know nothing and keep what they are asked."""

    places: list[tuple[Span, tuple[str, ...]]] = field(default_factory=list)

    def chances_at(self, place: Span, signs: Iterable[str]) -> dict[str, float]:
        self.places.append((place, tuple(sorted(set(signs)))))
        return self.chances(signs)


def roles_of(paper: Paper, knowledge: Knowledge) -> Iterator[Row]:
    """A row for each name of a paper at which weights may change what rules say, answered by the role."""
    asked = _Asked((NO_PART, *ROLES), (9.0, *(0.0 for _ in ROLES)), {})
    convert(paper.source, replace(knowledge, role_weights=asked))
    for place, signs in asked.places:
        given = [sign.partition(":")[2] for sign in signs if sign.startswith("given:")]
        role = paper.role(place, given)
        # Who is given this role elsewhere takes no second part here.
        role = NO_PART if f"else:{role}" in signs else role
        if role:
            yield Row(paper.name, role, _apart(signs) if paper.apart else signs)


def names_of(paper: Paper, knowledge: Knowledge) -> Iterator[Row]:
    """Rows for words in capitals: those of which rules leave open whether they are a name, all names, and what is none
    for sure."""
    asked = _Asked((NO_NAME, NAME), (9.0, 0.0), {})
    convert(paper.source, replace(knowledge, role_weights=None, name_weights=asked))
    names = paper.people()
    text = read_text(paper.source.text, knowledge.habits)
    seen = set[Span]()
    for place, signs in asked.places:
        if place not in seen:
            seen.add(place)
            is_name = fold_name(paper.source.text[place.start : place.end]) in names
            yield Row(paper.name, NAME if is_name else NO_NAME, (ASKED, *signs))
    found = NameSigns(text.text)
    for run in _RUN.finditer(text.text):
        folded = fold_name(run[0])
        answer = NAME if folded in names else NO_NAME
        if text.span(*run.span()) not in seen and (answer == NAME or not _is_part(folded, names)):
            yield Row(paper.name, answer, tuple(found.of(*run.span())))


def _apart(signs: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(APART + sign if of_rules(sign) else sign for sign in signs))


def _is_part(folded: str, names: Iterable[str]) -> bool:
    """Whether words hold a name, are part of one or share two words with one."""
    words = set(folded.split())
    return any(
        name and (name in folded or folded in name or len(words & set(name.split())) > 1)
        for name in names
        if words & set(name.split())
    )
