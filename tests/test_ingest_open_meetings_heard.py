"""Who takes part in a meeting of which news give no year: those with whose participation it was held, and who is to
head it. All people are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HELD = {
    "es": "Se realizó en Lima una reunión sobre muelles, coordinada por la Unión de Puertos.\n\n{}\n",
    "fr": "Une réunion sur les quais s'est tenue à Dakar, coordonnée par l'Union des ports.\n\n{}\n",
    "en": "A meeting on quays was held in Tema, coordinated by the Union of Ports.\n\n{}\n",
}


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("es", "El evento contó con la participación de la alcaldesa de Lima, Ada Roa Vela, y de varios jueces."),
        ("es", "El encuentro tuvo como invitados a Ada Roa Vela, alcaldesa de Lima, y a varios jueces."),
        ("es", "El panel estuvo integrado por Ada Roa Vela, alcaldesa de Lima, y varios jueces."),
        ("fr", "Elle a eu lieu avec la participation de la maire de Dakar, Ada Roé Véla, et de juges."),
        ("en", "It was held with the participation of the Mayor of Tema, Ada Roe Vela, and of judges."),
    ],
)
def test_with_whose_participation_a_meeting_is_held_takes_part(language: str, told: str) -> None:
    found = conversion(HELD[language].format(told))
    assert [p.role for p in found.participations if p.person.startswith("ada-ro")] == ["speaker"]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("es", "Ese día murió en Quito la alcaldesa Ada Roa Vela, que no viajó."),
        ("en", "The Mayor of Tema, Ada Roe Vela, was in Accra that week."),
        ("fr", "La maire de Dakar, Ada Roé Véla, était à Thiès cette semaine-là."),
    ],
)
def test_whom_such_news_only_name_takes_no_part(language: str, told: str) -> None:
    found = conversion(HELD[language].format(told))
    assert not [p for p in found.participations if p.person.startswith("ada-ro")]


def test_who_is_to_head_a_meeting_is_planned_to() -> None:
    told = (
        "Ministros de Pesca se reúnen en Lima\n\nEl ministro de Pesca, Pedro Vera Luz, encabezará este martes 10 de "
        "abril, la 27ª Reunión del Consejo de Ministros de Pesca, en el Palacio del Mar.\n"
    )
    found = conversion(told)
    assert [(p.role, p.person, p.status) for p in found.participations] == [("chair", "pedro-vera-luz", "planned")]


@pytest.mark.parametrize(
    "told",
    [
        "En dicha reunión también se adoptó por consenso la Declaración de Lima “Juntos por un muelle sostenible”.",
        "En el encuentro se aprobó por consenso la Declaración de Lima “Juntos por un muelle sostenible”.",
    ],
)
def test_a_sentence_that_tells_what_a_meeting_adopted_is_not_its_name(told: str) -> None:
    first = (
        "El canciller Pedro Vera culminó su participación en la I Reunión de Ministros de Pesca de la XXVIII Cumbre "
        "de Puertos, celebrada en Lima.\n"
    )
    labels = [event.label or "" for event in conversion(first + told + "\n").events]
    assert any(label.startswith("I Reunión de Ministros") for label in labels)
    assert not any("adoptó" in label or "aprobó" in label for label in labels)


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("- Por: Verona Espino", "es"),
        ("Texto: Verona Espino", "es"),
        ("Par : Verona Espino", "fr"),
        ("Propos recueillis par : Verona Espino", "fr"),
        ("By: Verona Espino", "en"),
        ("Words: Verona Espino", "en"),
    ],
)
def test_who_signs_a_news_item_takes_no_part(line: str, language: str) -> None:
    found = conversion(HELD[language].replace("{}\n", f"{line}\n"))
    assert not [p for p in found.participations if p.person.startswith("verona")]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Este viernes, 7º Congreso Regional de Puertos en Mérida", "7º Congreso Regional de Puertos"),
        ("Hoy: Tercer Foro de Muelles del Norte", "Tercer Foro de Muelles del Norte"),
    ],
)
def test_a_day_before_a_meeting_in_a_headline_is_no_part_of_its_name(title: str, name: str) -> None:
    told = f"{title}\n\nEste viernes, 10 de mayo de 2031, comienza en Mérida la cita anual de los puertos del norte.\n"
    labels = [event.label or "" for event in conversion(told).events]
    assert any(label.startswith(name) for label in labels), labels
