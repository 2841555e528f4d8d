"""Where what stands behind a name ends: at a clause on the others, at a part at the meeting, before a state in letters
written twice; and what such words make nobody."""

from __future__ import annotations

import pytest

from tests.ingesting import REPORT_HEADS, conversion


def _parts(language: str, sentence: str) -> dict[str, str]:
    found = conversion(f"{REPORT_HEADS[language]}{sentence}\n")
    return {one.person: one.role for one in found.participations}


def _bodies(language: str, post: str) -> set[str | None]:
    text = {"en": "The panel featured Celso Adu, {}.", "es": "El panel contó con Celso Adu, {}."}[language]
    found = conversion(f"{REPORT_HEADS[language]}{text.format(post)}\n")
    return {held.body for one in found.participations for held in one.holdings}


def test_letters_written_twice_end_no_sentence() -> None:
    text = (
        "Las palabras de clausura estuvieron a cargo de Ada Roe, del Instituto de Muelles (EE. UU.); Adolfo Lund, de "
        "la Red de Muelles (Uruguay); y Eva Perrin, de la Red de Balsas (México)."
    )
    assert _parts("es", text) == dict.fromkeys(("ada-roe", "adolfo-lund", "eva-perrin"), "closing")


def test_a_given_name_before_an_initial_is_no_state() -> None:
    text = "La sesión contó con la participación de Mauricio R. Lund, de QUALDEH (Honduras)."
    assert _parts("es", text) == {"mauricio-r-lund": "speaker"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El panel contó con Kevin Lund, miembro del Inter-Harbour Dialogue (Chile)."),
        ("es", "El panel contó con Kevin Lund, del Quay Center (EE. UU.)."),
        ("en", "The panel featured Kevin Lund, of the Quay Center (Chile)."),
        ("fr", "Le panel a réuni Kevin Lund, membre du Harbour Dialogue (Chili)."),
    ],
)
def test_words_behind_an_article_are_nobody(language: str, text: str) -> None:
    assert set(_parts(language, text)) <= {"kevin-lund"}


@pytest.mark.parametrize(
    ("language", "post", "body"),
    [
        ("es", "director de la FGQ (Brasil)", "organization/fgq"),
        ("es", "coordinadora de proyectos del IMQO (México)", "organization/imqo"),
        ("en", "Director of the FGQ (Brazil)", "organization/fgq"),
        ("en", "Director of Policy of the IEQ", "organization/ieq"),
    ],
)
def test_letters_behind_a_post_and_an_article_are_a_body(language: str, post: str, body: str) -> None:
    assert _bodies(language, post) == {body}


@pytest.mark.parametrize(
    ("language", "post"),
    [
        ("es", "director de las TIC"),
        ("es", "director del VIH"),
        ("es", "docente en KISUMU"),
        ("es", "alcaldesa de KISUMU"),
        ("en", "Director of ICT"),
    ],
)
def test_letters_of_a_field_or_a_town_are_none(language: str, post: str) -> None:
    assert not {body for body in _bodies(language, post) if (body or "").startswith("organization/")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La marcha fue liderada por la Sra. Ada Roe."),
        ("es", "El informe habla del gobierno liderado por la Sra. Ada Roe."),
        ("en", "The movement was led by Ms. Ada Roe."),
        ("fr", "Le mouvement a été mené par Mme Ada Roe."),
    ],
)
def test_who_leads_what_is_no_meeting_moderates_none(language: str, text: str) -> None:
    assert _parts(language, text).get("ada-roe") not in ("moderator", "chair")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The panel comprised Ada Roe (Quay Institute), with Ivo Lund (Harbour Institute) as moderator."),
        ("fr", "Le panel était composé de Mme Ada Roe, avec M. Ivo Lund comme modérateur."),
        ("es", "El panel estuvo conformado por la Sra. Ada Roe, con el Sr. Ivo Lund como moderador."),
    ],
)
def test_the_one_behind_with_moderates(language: str, text: str) -> None:
    parts = _parts(language, text)
    assert parts.get("ivo-lund") == "moderator"
    assert parts.get("ada-roe") in (None, "speaker")
