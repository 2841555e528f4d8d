"""What converting long papers costs beside spaCy's tokenizer, and reading PDF beside bare extraction of its text.

Each round has papers that no round before it had, so nothing that was found in one round serves the next; patterns and
registries stay compiled, and spaCy keeps what it keeps: there are a tokenizer of ``spacy.blank(language)`` that stays
the same for all rounds, whose cache of words fills, and one made anew for each round, before the time is taken.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from itertools import islice
from typing import Any

import pypdfium2 as pdfium

from ingest.convert import convert
from ingest.formats import text_of
from ingest.knowledge import load_knowledge
from tests.bench.long_papers import LAYOUTS, long_papers, printed
from tests.bench.stopwatch import Figures, Stopwatch

__all__ = ["in_turn", "measure_papers", "measure_pdf"]

_PAPERS = 3  # of a round
_ENOUGH = 0.5  # seconds: printed papers are read so often that a round takes about as long


def measure_papers(language: str, rounds: int) -> Figures:
    """Conversion of long papers in a language beside the tokenizer, in rounds of new papers; the texts' words, too."""
    import spacy  # noqa: PLC0415  an extra, wanted in this process only

    knowledge = load_knowledge()
    papers = long_papers(language, knowledge)
    kept = spacy.blank(language).tokenizer
    found: Figures = {}
    words = 0
    for turn in range(rounds + 1):
        sources = list(islice(papers, _PAPERS))
        words = sum(len(source.text.split()) for source in sources)
        fresh = spacy.blank(language).tokenizer
        in_turn(
            turn,
            {
                "convert": lambda these=sources: [convert(source, knowledge) for source in these],
                "spaCy": lambda these=sources: [kept(source.text) for source in these],
                "spaCy anew": lambda these=sources, tokenizer=fresh: [tokenizer(source.text) for source in these],
            },
            found,
        )
    return {"papers": _PAPERS, "words": words, "times": found}


def measure_pdf(rounds: int) -> Figures:
    """Reading printed papers beside the library's extraction of all pages' text, for each layout; no text is kept."""
    paper = next(long_papers("en", load_knowledge()))
    found: Figures = {}
    for layout in LAYOUTS:
        raw = printed(paper.text, layout)
        with Stopwatch() as watch:
            pages = len(_bare(raw))
        often = range(max(1, round(_ENOUGH / watch.cpu)))
        tasks: dict[str, Callable[[], Any]] = {
            "text of": lambda raw=raw, often=often: [text_of(raw, "paper.pdf") for _ in often],
            "bare": lambda raw=raw, often=often: [_bare(raw) for _ in often],
        }
        times: Figures = {}
        for turn in range(rounds + 1):
            in_turn(turn, tasks, times)
        found[layout] = {"pages": pages, "often": len(often), "times": times}
    return found


def in_turn(turn: int, tasks: dict[str, Callable[[], Any]], found: Figures) -> None:
    """Measure tasks one after the other, in every other turn the other way round, and add what each took."""
    for name in sorted(tasks, reverse=turn % 2 == 0):
        gc.collect()
        with Stopwatch() as watch:
            tasks[name]()
        found.setdefault(name, []).append(watch.figures())


def _bare(raw: bytes) -> list[str]:
    """The text of each page as the library gives it."""
    document = pdfium.PdfDocument(raw)
    pages = []
    for number in range(len(document)):
        page = document[number]
        textpage = page.get_textpage()
        pages.append(textpage.get_text_range())
        textpage.close()
        page.close()
    document.close()
    return pages
