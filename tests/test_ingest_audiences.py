"""Those before whom somebody speaks, and officials without a name between a name and the subject of a sentence."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Report of the meeting on quays\n\n",
    "fr": "Rapport de la réunion sur les quais\n\n",
    "es": "Informe de la reunión sobre muelles\n\n",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "In front of the mayor, Ida Lund, and representatives of the quays, Minister Ari Vea asked for more lamps.",
        ),
        ("fr", "Devant la directrice du port, Ida Lund, et des représentants des quais, Ari Vea a demandé des lampes."),
        (
            "es",
            "Ante la directora del puerto, Ida Lund, así como de representantes de los muelles, Ari Vea pidió cuerdas.",
        ),
        ("es", "Ante la ministra de Puertos, Ida Lund, el alcalde Ari Vea pidió más lámparas."),
        ("es", "El alcalde Ari Vea pidió más lámparas ante la ministra de Puertos, Ida Lund."),
    ],
)
def test_the_audience_does_not_speak(language: str, text: str) -> None:
    found = conversion(f"{HEADS[language]}{text}\n")
    assert [p.person for p in found.participations] == ["ari-vea"]
    assert [s.speaker for s in found.statements] == ["person:ari-vea"]
    posts = {h.post for p in found.participations for h in p.holdings}
    assert posts <= {"alcalde", "Minister"}


@pytest.mark.parametrize(
    "text",
    [
        "La representante permanente ante la OEA, Ida Lund, pidió más lámparas.",
        "Ante la subida del lago, Ida Lund pidió más lámparas.",
        "Ante el ministro de Puertos, Ida Lund pidió más lámparas.",
    ],
)
def test_the_subject_of_such_a_sentence_speaks(text: str) -> None:
    found = conversion(f"{HEADS['es']}{text}\n")
    assert [p.person for p in found.participations] == ["ida-lund"]
    assert [s.speaker for s in found.statements] == ["person:ida-lund"]
