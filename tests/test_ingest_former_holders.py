"""Former holders of a post who speak, parts at the close told last of all, who led a part before the next speaks."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Report of the Regional Meeting on Quays, Accra, 12-13 May 2031\n\nIt was held in Accra with 60 guests.",
    "fr": "Rapport de la Réunion régionale sur les quais, Accra, 12-13 mai 2031\n\nLa réunion s'est tenue à Accra.",
    "es": "Informe de la Reunión Regional sobre Muelles, Accra, 12 y 13 de mayo de 2031\n\nSe celebró en Accra.",
}


def roles(language: str, told: str) -> list[str]:
    found = conversion(f"{HEADS[language]}\n\n{told}\n").participations
    return sorted(f"{p.person}:{p.role}" for p in found)


@pytest.mark.parametrize(
    ("language", "told", "role"),
    [
        ("en", "The former Minister of Labour, Olga Brisk, said that fees were high.", "speaker"),
        ("en", "Former President Olga Brisk opened the meeting.", "opening"),
        ("fr", "L'ancienne ministre du Travail, Olga Brisk, a déclaré que les frais étaient élevés.", "speaker"),
        ("fr", "À son tour, l'ancienne maire Olga Brisk a rappelé que les frais étaient élevés.", "speaker"),
        ("es", "La exministra de Trabajo, Olga Brisk, señaló que las tasas son altas.", "speaker"),
        ("es", "La expresidenta Olga Brisk inauguró la reunión.", "opening"),
        ("es", "Por su parte, la ex alcaldesa Olga Brisk presentó un estudio sobre las tasas.", "speaker"),
    ],
)
def test_who_held_a_post_before_and_is_the_subject_is_there(language: str, told: str, role: str) -> None:
    assert roles(language, told) == [f"olga-brisk:{role}"]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "The Chair quoted the former Minister of Labour, Olga Brisk."),
        ("en", "The programme was created by former Minister Olga Brisk in 1998."),
        ("fr", "Le programme avait été créé par l'ancienne ministre Olga Brisk en 1998."),
        ("es", "La presidenta recordó a la exministra Olga Brisk, fallecida en mayo."),
        ("es", "El programa fue creado por la exministra Olga Brisk en 1998."),
    ],
)
def test_a_former_holder_of_whom_somebody_speaks_is_not(language: str, told: str) -> None:
    assert "olga-brisk" not in " ".join(roles(language, told))


@pytest.mark.parametrize(
    ("language", "told", "role"),
    [
        ("en", "The Minister of Labour, Olga Brisk, thanked all donors at the closing ceremony.", "closing"),
        ("en", "The Minister of Labour, Olga Brisk, said that a fund was announced at the closing.", "speaker"),
        ("fr", "La ministre du Travail, Olga Brisk, a annoncé un fonds à la clôture de la réunion.", "closing"),
        ("fr", "La ministre, Olga Brisk, a dit qu'un fonds serait annoncé à la clôture de la réunion.", "speaker"),
        ("es", "La ministra Olga Brisk anunció un nuevo fondo en la clausura de la reunión.", "closing"),
        ("es", "La ministra Olga Brisk dijo que un fondo se anunciaría en la clausura de la reunión.", "speaker"),
        ("es", "La ministra Olga Brisk pidió el cierre de los campamentos.", "speaker"),
    ],
)
def test_who_speaks_at_the_close_by_the_last_words_closes(language: str, told: str, role: str) -> None:
    assert roles(language, told) == [f"olga-brisk:{role}"]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "In the first panel, moderated by Dr. Ida Quill, the Mayor of Wick, Olga Brisk, deplored the fees."),
        ("es", "En el primer panel, moderado por la doctora Ida Quill, la alcaldesa de Vigo, Olga Brisk, lamentó eso."),
        ("es", "En el panel moderado por la doctora Ida Quill, la alcaldesa Olga Brisk lamentó las tasas."),
        ("es", "En el panel, que tuvo como moderadora a la doctora Ida Quill, la alcaldesa Olga Brisk lamentó eso."),
    ],
)
def test_the_post_behind_who_moderated_is_that_of_the_next(language: str, told: str) -> None:
    assert roles(language, told) == ["ida-quill:moderator", "olga-brisk:speaker"]


def test_the_post_behind_who_moderated_stays_theirs_where_a_verb_follows() -> None:
    told = "El panel, moderado por Ida Quill, la directora de la Fundación Arias, trató de las tasas."
    found = conversion(f"{HEADS['es']}\n\n{told}\n").participations
    assert [(p.person, p.role, bool(p.holdings)) for p in found] == [("ida-quill", "moderator", True)]


@pytest.mark.parametrize(
    "told",
    [
        "Consultada por el diario al término de la actividad, la directora de Muelles, Olga Brisk, descartó un cierre.",
        "En conversación con La Tribuna, la directora de Muelles, Olga Brisk, descartó un cierre.",
    ],
)
def test_what_is_said_to_a_newspaper_was_not_said_there(told: str) -> None:
    assert roles("es", told) == []


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("La instalación del evento corrió por cuenta de la alcaldesa, Olga Brisk.", "opening"),
        ("Correspondió a Olga Brisk, alcaldesa de Vigo, dar la bienvenida.", "opening"),
        ("Con las palabras de Olga Brisk, alcaldesa de Vigo, quedó inaugurada la reunión.", "opening"),
        ("Las palabras finales fueron de Olga Brisk, alcaldesa de Vigo.", "closing"),
        ("La moderación la asumió la concejala Olga Brisk.", "moderator"),
    ],
)
def test_spanish_words_that_give_a_part_to_who_follows(told: str, role: str) -> None:
    assert roles("es", told) == [f"olga-brisk:{role}"]
