"""What somebody says in a speech that a sentence tells of: the words behind ``in which`` are of whoever gave it."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion, surface

SPEECHES = {
    "en": (
        "Report of the meeting on quays\n\nMr. Ari Vea delivered a speech in which he called for more lamps. "
        "Minister Ida Lund gave closing remarks, in which she stressed the price of ropes.\n"
    ),
    "fr": (
        "Rapport de la réunion sur les quais\n\nM. Ari Vea a prononcé un discours dans lequel il a demandé des lampes. "
        "La ministre Ida Lund a fait une brève allocution au cours de laquelle elle a souligné le prix des cordes.\n"
    ),
    "es": (
        "Informe de la reunión sobre muelles\n\nEl Sr. Ari Vea pronunció un discurso en el que pidió más lámparas. "
        "La ministra Ida Lund ofreció unas palabras de clausura, en las que también destacó el precio de las cuerdas.\n"
    ),
}


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_whoever_gave_the_speech_says_it(language: str) -> None:
    said = [(s.speaker, surface(SPEECHES[language], s.span)) for s in conversion(SPEECHES[language]).statements]
    assert [speaker for speaker, _ in said] == ["person:ari-vea", "person:ida-lund"]
    assert said[0][1] != said[1][1]


def test_another_subject_in_the_clause_says_it() -> None:
    text = "Acta de la reunión\n\nEl alcalde leyó un mensaje en el que la ministra Ida Lund pidió más lámparas.\n"
    assert [s.speaker for s in conversion(text).statements] == ["person:ida-lund"]


def test_what_is_impersonal_is_nobodys() -> None:
    text = "Acta de la reunión\n\nLa ministra Ida Lund leyó un mensaje en el que se señaló el precio de las cuerdas.\n"
    assert not conversion(text).statements


def test_a_call_with_an_adjective() -> None:
    text = "Acta de la reunión\n\nLa ministra Ida Lund hizo un enérgico llamado a reparar los muelles.\n"
    assert [s.speaker for s in conversion(text).statements] == ["person:ida-lund"]
