"""A colleague whom a clause about the subject names does not say what the subject says."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

TEXTS = {
    "en": (
        "Report of the meeting\n\nMinister Ida Lund, who leads with her colleague from Togo, Ari Vea, the talks, "
        "said that the lamps were old.\n"
    ),
    "fr": (
        "Rapport de la réunion\n\nLa ministre Ida Lund, qui mène avec son homologue du Togo, Ari Vea, les travaux, "
        "a dit que les lampes sont vieilles.\n"
    ),
    "es": (
        "Informe de la reunión\n\nLa ministra Ida Lund, que facilita junto con su colega de Kenia, Ari Vea, las "
        "consultas sobre muelles, dijo que las lámparas son viejas.\n"
    ),
}


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_subject_says_it(language: str) -> None:
    assert [s.speaker for s in conversion(TEXTS[language]).statements] == ["person:ida-lund"]


@pytest.mark.parametrize("opening", ["Si bien reconoció", "Aunque admitió", "Pese a ello, recordó", "Eso sí, subrayó"])
def test_spanish_clauses_without_a_subject_go_on(opening: str) -> None:
    text = f"Informe de la reunión\n\nLa alcaldesa Ida Lund pidió lámparas.\n\n{opening} que hay cuerdas.\n"
    assert [s.speaker for s in conversion(text).statements] == ["person:ida-lund"] * 2


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Seguidamente, en nombre de la OIM, la Sra. Ida Lund dijo que hay cuerdas.", "organization/iom"),
        ("Por último, en representación del ACNUR, la Sra. Ida Lund dijo que hay cuerdas.", "organization/unhcr"),
    ],
)
def test_words_before_for_whom_somebody_speaks(text: str, body: str) -> None:
    (said,) = conversion(f"Informe de la reunión\n\n{text}\n").statements
    assert (said.speaker, said.on_behalf_of) == ("person:ida-lund", (body,))
