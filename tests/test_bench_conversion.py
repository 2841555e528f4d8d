"""The bench of conversion measures what it says: long papers that are new in each round, and the same words printed."""

from __future__ import annotations

from collections import Counter
from itertools import islice

import pytest

from ingest.convert import convert
from ingest.formats import text_of
from ingest.knowledge import Knowledge, load_knowledge
from tests.bench.beside import in_turn
from tests.bench.long_papers import LAYOUTS, long_papers, printed
from tests.bench.rows import papers_rows, pdf_rows

WORDS = 1500


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load_knowledge()


@pytest.mark.parametrize("language", ["en", "es"])
def test_each_paper_is_long_and_new_and_tells_of_people_who_speak(language: str, knowledge: Knowledge) -> None:
    first, second = islice(long_papers(language, knowledge, words=WORDS), 2)
    assert len(first.text.split()) >= WORDS
    found = convert(first, knowledge)
    assert found.document.language == language
    assert len(found.people) > 5
    assert len(found.statements) > 5
    shared = set(first.text.split("\n\n")) & set(second.text.split("\n\n"))
    assert sum(map(len, shared)) < 0.3 * len(second.text)


def test_papers_are_the_same_in_each_run(knowledge: Knowledge) -> None:
    once, again = (next(long_papers("en", knowledge, words=WORDS)) for _ in range(2))
    assert once == again


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_printed_paper_holds_the_words_of_its_text(layout: str, knowledge: Knowledge) -> None:
    text = next(long_papers("en", knowledge, words=WORDS)).text
    words, read = (Counter(t.split()) for t in (text, text_of(printed(text, layout), "paper.pdf")))
    assert (words & read).total() > 0.98 * words.total()


def test_tasks_take_turns_at_going_first() -> None:
    order: list[str] = []
    tasks = {"a": lambda: order.append("a"), "b": lambda: order.append("b")}
    for turn in range(2):
        in_turn(turn, tasks, {})
    assert order == ["b", "a", "a", "b"]


def took(*seconds: float) -> list[dict[str, float]]:
    return [{"cpu": one, "wall": 2 * one} for one in seconds]


def test_ratios_are_medians_of_pairs_without_the_first_round() -> None:
    times = {"convert": took(9, 1, 2, 3), "spaCy": took(1, 2, 2, 2), "spaCy anew": took(1, 1, 1, 1)}
    *_, kept, anew = papers_rows({"en": {"papers": 3, "words": 100, "times": times}})
    assert (kept.figure, kept.met) == ("1.00 CPU (0.50 to 1.50), 1.00 wall", True)
    assert (anew.figure, anew.met) == ("2.00 CPU (1.00 to 3.00), 2.00 wall", False)
    (row,) = pdf_rows({"plain": {"pages": 10, "times": {"text of": took(9, 5), "bare": took(1, 2)}}})
    assert row.what.startswith("PDF of 10 pages, plain")
    assert row.met is False
