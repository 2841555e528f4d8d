"""Where names of meetings begin and end in sentences and heads of programmes, in each language. All are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (
            "Le Centre des lacs (CL) organise le 4 mai 2031 à Lomé une journée d’étude sur le thème : État des quais",
            "Journée d'étude: État des quais",
        ),
        (
            "Le Centre des lacs tient à Lomé une journée d’étude sur le thème : « Les quais, un défi », le 4 mai 2031.",
            "Journée d'étude « Les quais, un défi »",
        ),
        (
            "El Centro de los Lagos organiza en Lomé el 4 de mayo de 2031 un seminario titulado: Muelles para todos.",
            "Seminario: Muelles para todos",
        ),
        (
            "The Lakes Centre is holding in Lomé on 4 May 2031 a seminar on the theme: Open quays for all. Come.",
            "Seminar: Open quays for all",
        ),
        (
            "Ce colloque des quais d’Afrique rassemblera des équipages le 4 mai 2031 à Lomé.",
            "Colloque des quais d'Afrique",
        ),
        ("This forum on quays will bring together crews from everywhere on 4 May 2031 in Lomé.", "Forum on quays"),
        (
            "Este foro de muelles reunirá a delegaciones de todas partes el 4 de mayo de 2031 en Lomé.",
            "Foro de muelles",
        ),
    ],
)
def test_a_name_goes_on_behind_the_colon_of_its_theme_and_ends_at_its_verb(told: str, name: str) -> None:
    assert [e.label for e in conversion(told + "\n").events] == [name]


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("PROGRAMME - le 31 mai 2031.", "16h – 17h Présentation des quais par Isabelle Mallard, directrice de port."),
        ("Programme – 31 May 2031.", "16:00 – 17:00 Talk on quays by Isabelle Mallard, Director of Ports"),
        ("Programa – 31 de mayo de 2031.", "16:00 – 17:00 Charla sobre muelles por Isabelle Mallard, Directora"),
    ],
)
def test_a_full_stop_behind_the_day_of_a_programme_leaves_it_its_day(head: str, row: str) -> None:
    found = conversion(f"{head}\n{row}\n")
    assert [(p.person, p.event.split("/")[0]) for p in found.participations] == [
        ("isabelle-mallard", "meeting-2031-05-31")
    ]


def test_a_row_of_somebody_is_no_title() -> None:
    text = (
        "Palais des Lacs, Salle Monnet, 1er décembre 2030\nProgramme du colloque\n9h : Accueil et Ouverture\n"
        "Anne Magnan, présidente du Cercle des lacs\n9h30-13h : Rappel et bilan\n"
        "Katerina Stenon, directrice de division, division des quais et du dialogue interculturel,UNESCO\n"
        "Le colloque sera suivi d’un dîner.\n"
    )
    assert not any("Katerina" in (e.label or "") for e in conversion(text).events)
