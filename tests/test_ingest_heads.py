"""The head of a paper is read once, and what it says is the same whoever asks first."""

from __future__ import annotations

import pytest

from ingest.annotating import annotated
from ingest.folding import lowered
from ingest.heads.heads import Head, read_head
from ingest.heads.own_days import OwnDay
from ingest.meetings.titles import TitleBlocks
from ingest.meetings.words import MeetingWords
from ingest.page.genres import Genres
from ingest.page.reading import Reading
from tests.ingesting import clean, knowledge, source
from tests.test_ingest_laid_papers import EN, ES, FR

PRESS = {
    "en": "PRESS RELEASE\n\n4 May 2035\n\nHarbour workshop ends with nine pledges\n\nQUAYTON, 4 May 2035 - "
    + "A ferry. " * 20,
    "fr": "COMMUNIQUÉ DE PRESSE\n\n4 mai 2035\n\nL'atelier des ports s'achève\n\nQUAIVILLE, 4 mai 2035 - "
    + "Un bac. " * 20,
    "es": "COMUNICADO DE PRENSA\n\n4 de mayo de 2035\n\nTermina el taller de puertos\n\nMUELLES, 4 de mayo de 2035 - "
    + "Un bote. " * 20,
}


def read(text: str, language: str) -> tuple[Reading, Head]:
    page = clean(text)
    reading, _ = annotated(page, lowered(page.text), knowledge(), language)
    return reading, read_head(source(text), reading, knowledge().calendar(language), Genres(reading))


@pytest.mark.parametrize(("text", "language"), [(EN, "en"), (FR, "fr"), (ES, "es")])
def test_a_head_tells_symbol_day_and_agenda_item(text: str, language: str) -> None:
    reading, head = read(text, language)
    assert head.symbol
    assert head.symbol.text == "A/HRC/77/31"
    assert head.days[0] == OwnDay("2035-01-09", sure=True)
    assert head.item is not None
    assert reading.chars[head.item :].split()[0] in ("Agenda", "Points", "Temas")
    assert not head.for_press
    assert not head.early


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_head_for_the_press_ends_before_its_lead(language: str) -> None:
    reading, head = read(PRESS[language], language)
    assert head.for_press
    assert head.kind == "press-release"
    assert head.days == (OwnDay("2035-05-04", sure=True),)
    assert [reading.text.of(b).split(",")[0] for b in head.lead] == [
        {"en": "QUAYTON", "fr": "QUAIVILLE", "es": "MUELLES"}[language]
    ]
    assert head.blocks[-1].end <= head.lead[0].start


@pytest.mark.parametrize(("text", "language"), [(EN, "en"), (FR, "fr"), (ES, "es")])
def test_runs_of_a_title_are_the_same_whatever_was_asked_before(text: str, language: str) -> None:
    reading, head = read(text, language)
    calendar, words = knowledge().calendar(language), MeetingWords(reading.lexicon)
    fresh, asked = TitleBlocks(reading, calendar, words), TitleBlocks(reading, calendar, words)
    for block in reversed(reading.text.blocks):
        asked.runs([block])
    assert [fresh.runs([b], 1) for b in head.blocks] == [asked.runs([b], 1) for b in head.blocks]
    assert any(run.led for b in head.blocks for run in fresh.runs([b], 1))
