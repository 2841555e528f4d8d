"""Patterns are tried only where words begin as their matches do, and find what a search of the whole text finds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from ingest.convert import convert
from ingest.knowledge import load_knowledge
from ingest.naming.capital_words import capitals
from ingest.page.stretches import Stretches
from ingest.page.words import LETTERS, Words, beginning, openings
from ingest.source import read_source

MEETINGS = Path(__file__).resolve().parent / "data" / "meetings"


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        (r"(?<!\w)(?:to )?say(?:s|ing)(?!\w)", {"says", "saying", "to say"}),
        (r"(?<![\w-])(?:[ée]crit|de |d'(?=\w))", {"écrit", "ecrit", "de ", "d'"}),
        (r"(?<!\w)a\s+(?:été|dit)", {"a "}),
        (r"(?<!\w)(?:le|la|les)?x", {"x", "lex", "lax", "lesx"}),
        (r"(?<!\w)(?P<n>on(?!\w)e|tw+o)", {"one", "tw"}),
        (r"(?<!\w)(?:(?!)\s)?(?:no|(?!))", {"no"}),
        (r"(?<!\w)(?:vice-|co-)*chair", {"vice-", "co-", "chair"}),
        (r"(?<!\w)(?:the )?(?:quay|(?!apo)[a-z]{4,}ologists?)", {"quay", "the qu", "\0ologis", "the \0ologis"}),
    ],
)
def test_the_openings_of_a_pattern_are_the_first_letters_of_all_that_it_matches(pattern: str, found: set[str]) -> None:
    assert openings(pattern) == found


def test_a_pattern_is_tried_where_its_first_letters_stand_and_where_nothing_is_known_of_them() -> None:
    chair = re.compile("(?:vice-|co-)*chair(?:s|woman)?|leads")
    text = "co-chair, change, led"
    assert [at for at in range(len(text)) if beginning(chair)(text[at : at + LETTERS])] == [0, 3]
    assert beginning(re.compile(r"\w+ chair"))("o-chai")
    assert beginning(re.compile("led|[a-z]+ologist"))("hydrol")
    assert not beginning(re.compile("(?!)"))("led")


@pytest.mark.parametrize("pattern", ["say", r"(?<!\w)say|said", r"(?<!\w)\d+ items", r"(?<!\w)(?:the)?\s+x", r"(?!\w)"])
def test_a_pattern_that_may_match_amid_words_or_begin_with_anything_has_none(pattern: str) -> None:
    assert openings(pattern) is None


@pytest.mark.parametrize(
    "pattern", [r"(?<!\w)sa(?:id|ying)", r"(?<!\w)(?:said )+", r"(?<!\w)'?a", "aid", r"(?<!\w)(?:a b|b c)"]
)
def test_matches_are_those_of_a_search_of_the_whole_text(pattern: str) -> None:
    text = "said unsaid saying said said a b c 'a, b c"
    expected = [match.span() for match in re.finditer(pattern, text)]
    assert [match.span() for match in Words(text).matches(re.compile(pattern))] == expected


@pytest.mark.parametrize(
    "pattern", [r"(?<!\w)[a-z]{4,}ologists?", r"(?<!\w)(?:the |co-|l'|ex)?(?:mayor|[a-z]{2,}ologists?)(?!\w)"]
)
def test_words_that_only_letters_amid_them_tell_are_found(pattern: str) -> None:
    text = "the hydrologist, co-oceanologists, l'urbanologist, exgeologist; ologist, a mayor, ecologistologist"
    expected = [match.span() for match in re.finditer(pattern, text)]
    assert [match.span() for match in Words(text).matches(re.compile(pattern))] == expected
    assert len(expected) > 3


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_every_pattern_of_a_language_finds_in_its_papers_what_a_search_finds(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: set[str] = set()
    matches = Words.matches

    def compared(self: Words, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        found = list(matches(self, pattern))
        assert [m.span() for m in found] == [m.span() for m in pattern.finditer(self.text)], pattern.pattern[:60]
        asked.add(pattern.pattern)
        return iter(found)

    monkeypatch.setattr(Words, "matches", compared)
    knowledge = load_knowledge()
    for path in sorted(MEETINGS.glob(f"*-{language}.txt")):
        convert(read_source(path), knowledge)
    assert sum(openings(pattern) is not None for pattern in asked) >= 8


@pytest.mark.parametrize(
    ("place", "held"), [(0, False), (1, True), (3, True), (4, False), (6, True), (8, True), (9, False)]
)
def test_stretches_hold_a_place_that_one_of_them_holds_in_whatever_order(place: int, held: bool) -> None:
    assert (place in Stretches([(7, 9), (1, 4), (2, 3), (5, 7)])) is held


def test_no_stretches_hold_no_place() -> None:
    assert 0 not in Stretches([])
    assert 2 not in Stretches([(2, 2)])


def test_capitals_begin_words_and_follow_no_hyphen() -> None:
    text = "Le McDonald, Jean-Luc ÉTAT _A"
    assert [text[at : at + 2] for at in capitals(text, 0, len(text))] == ["Le", "Mc", "Je", "ÉT"]
    assert list(capitals(text, 4, len(text))) == [13, 22]


def test_without_the_library_s_parser_of_patterns_every_place_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    pattern = re.compile(r"(?<!\w)sa(?:id|ying)")
    assert openings.__wrapped__(pattern.pattern) is not None
    monkeypatch.setattr("ingest.page.words._parser", None)
    assert openings.__wrapped__(pattern.pattern) is None
    assert openings.__wrapped__(pattern.pattern, amid_words=True) is None
