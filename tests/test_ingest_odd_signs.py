"""Signs that nobody sees, joined letters and accents set apart hide no word, and places stay those of the source."""

from __future__ import annotations

from unicodedata import normalize

import pytest

from tests.ingesting import conversion

SAID = {
    "en": "Ms. Aube Lindor, Minister of Fisheries of Kenya, affirmed that the first floor was open.\n",
    "fr": "Mme Aube Lindor, ministre de la pêche du Kenya, a affirmé que le premier étage était ouvert.\n",
    "es": "La Sra. Aube Lindor, Ministra de Pesca de Kenya, afirmó que el océano era de todos y que la flota salió.\n",
}


def told(text: str) -> list[tuple[str | None, tuple[str, ...]]]:
    found = conversion(text)
    for mention in found.mentions:
        assert 0 <= mention.span.start < mention.span.end <= len(text)
    for statement in found.statements:
        assert text[statement.span.start : statement.span.end].strip() == text[:-1].strip("\u202a\u202c")
    return [(statement.speaker, statement.on_behalf_of) for statement in found.statements]


ALL = [("person:aube-lindor", ("state/KEN",))]


@pytest.mark.parametrize("language", SAID)
@pytest.mark.parametrize("sign", ["\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u200e", "\x02"])
def test_signs_within_words_are_read_over(language: str, sign: str) -> None:
    text = SAID[language]
    for whole in ("Lindor", "Kenya", "ffirm", "Minist", "minist", "afirm"):
        text = text.replace(whole, f"{whole[:3]}{sign}{whole[3:]}")
    assert text.count(sign) > 2
    assert told(text) == ALL


@pytest.mark.parametrize("language", SAID)
def test_joined_letters_are_read_one_by_one(language: str) -> None:
    text = SAID[language].replace("ffi", "\ufb03").replace("fi", "\ufb01").replace("fl", "\ufb02")
    assert text != SAID[language]
    assert told(text) == ALL


@pytest.mark.parametrize("language", ["fr", "es"])
def test_accents_set_apart_are_read_on_their_letters(language: str) -> None:
    text = normalize("NFD", SAID[language])
    assert len(text) > len(SAID[language])
    assert told(text) == ALL


@pytest.mark.parametrize("language", SAID)
def test_marks_of_direction_around_a_line_are_no_part_of_it(language: str) -> None:
    assert told(f"\u202a{SAID[language][:-1]}\u202c\n") == ALL


def test_a_soft_hyphen_at_the_end_of_a_line_divides_a_word() -> None:
    line = "the harbours of the region and the mayors of the lakes met again to speak of the ferr\u00ad\n"
    text = f"{line}ies, and Ms. Aube Lindor, Minister of Fisheries of Kenya, affirmed that the first floor was open.\n"
    assert [s.on_behalf_of for s in conversion(text).statements] == [("state/KEN",)]


def test_where_letters_stand_alone_nothing_is_put_together() -> None:
    text = "Mr. Tom Askew (Ghana)\u200b said that the offices\u200b were open.\n"
    (said,) = conversion(text).statements
    assert (said.speaker, text[said.span.start : said.span.end]) == ("person:tom-askew", text[:-1])
