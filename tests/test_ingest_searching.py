"""Quick ways of looking through a text find what slow ones do."""

from __future__ import annotations

import re
import unicodedata

import pytest

from ingest.folding import fold
from ingest.lexicon import unpreceded


@pytest.mark.parametrize(
    "text", ["Čapek – «Œuvre» n.º 5\u2212µm", "Größe: İstanbul", "Женева, 日本 — café", "a\u0300\x81?™"]
)
def test_a_text_is_folded_as_its_characters_are(text: str) -> None:
    assert fold(text) == "".join(fold(char) for char in text)
    assert len(fold(text)) == len(text)
    assert fold("É") == unicodedata.normalize("NFD", "é")[0]


def test_matches_that_nothing_stands_before_are_those_of_a_look_behind() -> None:
    text = "Mr Mr-Mr HMr _Mr Mrs Mr"
    slow = [m.span() for m in re.finditer(r"(?<![\w-])Mrs?", text)]
    assert [m.span() for m in unpreceded(re.compile("Mrs?"), text, 0, len(text), "-")] == slow
