"""Transcripts whose labels stand on lines of their own, with a post before the colon, or behind words for a picture."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

_PAGES = {
    "fr": (
        "Commission des quais – Réunion du 14 février 2032\n\n{chair} :\n\nMes chers collègues, nous reprenons nos "
        "travaux. La parole est à M. Crane.\n\n{speaker} :\n\nJe vous remercie. Notre mission gère six quais, et "
        "nous en ouvrirons deux.\n\n{other} :\n\nQui paie ces quais, et pour combien de temps ?\n\n{chair} :\n\n"
        "Je vous remercie de ces réponses, qui sont claires.\n"
    ),
    "en": (
        "Committee on Quays – Meeting of 14 February 2032\n\n{chair}:\n\nDear colleagues, we resume our work. I give "
        "the floor to Mr. Crane.\n\n{speaker}:\n\nThank you. Our mission runs six quays, and we shall open two "
        "more.\n\n{other}:\n\nWho pays for these quays, and for how long?\n\n{chair}:\n\nI thank you for these "
        "answers, which are clear.\n"
    ),
    "es": (
        "Comisión de Muelles – Reunión del 14 de febrero de 2032\n\n{chair}:\n\nEstimados colegas, reanudamos los "
        "trabajos. Tiene la palabra el Sr. Crane.\n\n{speaker}:\n\nMuchas gracias. Nuestra misión gestiona seis "
        "muelles, y abriremos dos más.\n\n{other}:\n\n¿Quién paga estos muelles, y por cuánto tiempo?\n\n{chair}:\n\n"
        "Les agradezco estas respuestas, que son claras.\n"
    ),
}


def _parts(language: str, chair: str, speaker: str, other: str) -> dict[str, set[str]]:
    text = _PAGES[language].format(chair=chair, speaker=speaker, other=other)
    found: dict[str, set[str]] = {}
    for part in conversion(text).participations:
        found.setdefault(part.person, set()).add("chair" if part.role == "moderator" else part.role)
    return found


@pytest.mark.parametrize(
    ("language", "chair", "speaker"),
    [
        ("fr", "Mme Ada Linn, présidente", "M. Ivo Crane, directeur du port de Lomé"),
        ("fr", "Ada Linn, présidente", "Ivo Crane, directeur du port de Lomé"),
        ("en", "Ms. Ada Linn, Chair", "Mr. Ivo Crane, Director of the Port of Lomé"),
        ("en", "Ada Linn, Chair", "Ivo Crane, Director of the Port of Lomé"),
        ("es", "Sra. Ada Linn, presidenta", "Sr. Ivo Crane, director del Puerto de Lomé"),
        ("es", "Ada Linn, presidenta", "Ivo Crane, director del Puerto de Lomé"),
    ],
)
def test_whoever_has_a_label_with_a_post_on_its_own_line_speaks(language: str, chair: str, speaker: str) -> None:
    found = _parts(language, chair, speaker, "Olga Brisk")
    assert found == {"ada-linn": {"chair"}, "ivo-crane": {"speaker"}, "olga-brisk": {"speaker"}}


@pytest.mark.parametrize(
    ("language", "before"), [("fr", "PermalienPhoto de "), ("en", "Picture of "), ("es", "Retrato de ")]
)
def test_words_for_a_picture_are_no_part_of_a_name(language: str, before: str) -> None:
    chair = {"fr": "présidente", "en": "Chair", "es": "presidenta"}[language]
    found = _parts(language, f"{before}Ada LinnAda Linn, {chair}", "Ivo Crane", f"{before}Olga BriskOlga Brisk")
    assert found == {"ada-linn": {"chair"}, "ivo-crane": {"speaker"}, "olga-brisk": {"speaker"}}


@pytest.mark.parametrize("line", ["NewYork NewYork City", "MacAda MacAda Linn", "La Ligue LigueQuais"])
def test_words_that_only_look_copied_stay(line: str) -> None:
    text = f"REPORT\n\nMeeting on Quays, Lomé, 4 May 2032\n\n{line}\n\nMs. Olga Brisk spoke.\n"
    assert [person.key for person in conversion(text).people][-1] == "olga-brisk"
