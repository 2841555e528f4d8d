"""Long invented papers in one language, also as PDF: reports, in which people speak in every other paragraph.

Every other paragraph comes from the tests' documents (programmes, summaries, notes), with other names, years and
words in each copy; between them stands discussion in invented words, of which some are frequent and most are rare, as
in any language. So a paper has about as many people, statements and different words as a report of that length has.
"""

from __future__ import annotations

import io
import itertools
import random
import tomllib
from collections.abc import Iterator
from pathlib import Path
from textwrap import wrap
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Spacer

from ingest.convert import convert
from ingest.knowledge import Knowledge
from ingest.source import Source, read_source, source_of
from tests.bench.copies import Copier
from tests.papers import Drawn, pdf

__all__ = ["LAYOUTS", "WORDS", "long_papers", "printed"]

DATA = Path(__file__).resolve().parents[1] / "data"
WORDS = 6000
"""How long a paper is at least: some fifteen printed pages."""

LAYOUTS = ("plain", "justified", "two columns", "word by word")

_VOCABULARY = 4000  # invented words of a language; the hundredth is a fortieth as frequent as the first
_SENTENCES = 4  # of a paragraph of discussion
_MARGIN = 60.0
_GAP = 2.9  # between words, in points: nearly a space
_LINES = 54  # of a page


def long_papers(language: str, knowledge: Knowledge, *, words: int = WORDS) -> Iterator[Source]:
    """Papers in a language, one after another without end, each of at least so many words; the same ones each time."""
    documents = sorted((DATA / "meetings").glob(f"*-{language}.txt"))
    copier = Copier([(source, convert(source, knowledge)) for source in map(read_source, documents)])
    discussion = _discussion(language)
    parts = (
        f"{block}\n\n{next(discussion)}" if block.endswith(".") and block[0].isdigit() else block
        for copy in itertools.count()
        for text in copier.texts(copy)
        for block in text.strip().split("\n\n")
    )
    for number in itertools.count():
        paper: list[str] = []
        length = 0
        while length < words:
            paper.append(next(parts))
            length += len(paper[-1].split())
        yield source_of("\n\n".join(paper).encode(), f"paper-{number}-{language}.txt")


def _discussion(language: str) -> Iterator[str]:
    """Paragraphs in which nobody speaks, without end."""
    data = tomllib.loads((DATA / "bench_discussion.toml").read_text(encoding="utf-8"))[language]
    chance = random.Random(language)
    nouns, longer = (_vocabulary(chance, data[kind], length) for kind, length in (("nouns", 2), ("words", 3)))
    weights = [rank**-0.8 for rank in range(1, _VOCABULARY + 1)]
    while True:
        slots = (
            [*chance.choices(nouns, weights, k=6), *chance.choices(longer, weights, k=4)] for _ in range(_SENTENCES)
        )
        yield " ".join(chance.choice(data["sentences"]).format(*words) for words in slots)


def _vocabulary(chance: random.Random, endings: list[str], syllables: int) -> list[str]:
    """Invented words of so many syllables and one of the endings, the most frequent first."""
    return [
        "".join(chance.choice("bcdfglmnprstv") + chance.choice("aeiou") for _ in range(syllables))
        + chance.choice("lnrst")
        + chance.choice(endings)
        for _ in range(_VOCABULARY)
    ]


def printed(text: str, layout: str) -> bytes:
    """A text as PDF: ``plain`` lines that end ragged, ``justified`` ones, such in two columns, or each word by itself.

    The last is how TeX sets lines: for the library each word is a box of its own.
    """
    if layout == "word by word":
        return _word_by_word(text)
    style = ParagraphStyle("body", fontName="Times-Roman", fontSize=10, leading=12)
    if layout != "plain":
        style.alignment = TA_JUSTIFY
    story = []
    for block in filter(str.strip, text.split("\n\n")):
        story += [Paragraph(escape(" ".join(block.split())), style), Spacer(0, 6)]
    width, height = A4
    columns = 2 if layout == "two columns" else 1
    each = (width - 2 * _MARGIN) / columns
    frames = [Frame(_MARGIN + each * i, _MARGIN, each, height - 2 * _MARGIN) for i in range(columns)]
    out = io.BytesIO()
    BaseDocTemplate(out, pagesize=A4, pageTemplates=[PageTemplate(frames=frames)], invariant=1).build(story)
    return out.getvalue()


def _word_by_word(text: str) -> bytes:
    lines = [
        line for block in filter(str.strip, text.split("\n\n")) for line in (*wrap(" ".join(block.split()), 90), "")
    ]
    pages = [lines[i : i + _LINES] for i in range(0, len(lines), _LINES)]
    return pdf(*(_set(page) for page in pages))


def _set(lines: list[str]) -> Iterator[Drawn]:
    """Each word of a page's lines and where it stands."""
    for number, line in enumerate(lines):
        left = _MARGIN
        for word in line.split():
            yield left, 842 - _MARGIN - 13 * number, word
            left += stringWidth(word, "Helvetica", 10) + _GAP
