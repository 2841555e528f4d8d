"""Lists of hundreds of people in one sentence: each name asks for those before it, and the answers are kept."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

GIVEN = ("Ada", "Tove", "Ari", "Bea", "Lia", "Gil", "Edda", "Timo", "Ola", "Eli", "Ben", "Ines")
FIRST = ("Quar", "Bar", "Lin", "Pol", "Mor", "Ven", "Tal", "Sor", "Kel", "Dun", "Fen", "Gar", "Hol", "Jas", "Nor")
NAMES = [f"{given} {first}{end}" for first in FIRST for end in ("rell", "stad", "berg") for given in GIVEN]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Report of the meeting\n\nThe meeting was opened by " + " and ".join(f"Ms. {n}" for n in NAMES[:200]), 200),
        ("Report of the meeting\n\nPresent were " + ", ".join(f"Ms. {n}" for n in NAMES) + ".", 540),
        ("Compte rendu de la réunion\n\nÉtaient présents " + ", ".join(f"Mme {n}" for n in NAMES[:200]) + ".", 200),
    ],
)
def test_hundreds_of_names_in_one_sentence_are_read(text: str, people: int) -> None:
    assert len({m.ref for m in conversion(text).mentions if m.ref.startswith("person:")}) == people
