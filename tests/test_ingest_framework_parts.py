"""Parts told with their framework are one mention with it; the goals' parts are one each; namesakes cite nothing."""

from __future__ import annotations

from itertools import groupby

import pytest

from tests.ingesting import conversion

EN = "Report of the meeting of the barges\n\nThe meeting was held on the barges and the locks of the canal. "
FR = "Rapport de la réunion des péniches\n\nLa réunion a porté sur les péniches et les écluses, qui étaient en ruine. "
ES = "Informe de la reunión de las gabarras\n\nLa reunión trató de las gabarras y de las esclusas del canal. "


def mentions(text: str) -> list[str]:
    """What the mentions of frameworks denote, in the text's order; what one of them denotes is joined by a plus."""
    found = (m for m in conversion(text).mentions if m.ref.startswith("framework/"))
    return ["+".join(m.ref.removeprefix("framework/") for m in same) for _, same in groupby(found, lambda m: m.span)]


@pytest.mark.parametrize(
    "text",
    [
        EN + "They read the Global Compact for Migration (Objective 8).",
        EN + "They read the Global Compact for Migration, Objective 8.",
        EN + "They read the Global Compact for Migration, in particular its Objective 8.",
        EN + "They read the Global Compact for Migration, whose objective 8 is about locks.",
        EN + "They read the Global Compact for Migration and its Objective 8.",
        FR + "Ils ont lu le Pacte mondial sur les migrations (objectif n° 8).",
        FR + "Ils ont lu le Pacte mondial sur les migrations : l'objectif 8 à l'épreuve.",
        FR + "Ils ont lu le Pacte mondial sur les migrations, dont l'objectif 8 est neuf.",
        FR + "Ils ont lu le Pacte mondial sur les migrations, notamment son objectif 8.",
        ES + "Leyeron el Pacto Mundial para la Migración, objetivo 8.",
        ES + "Leyeron el Pacto Mundial para la Migración, cuyo objetivo 8 es nuevo.",
        ES + "Leyeron el Pacto Mundial para la Migración, que en su objetivo 8 habla de esclusas.",
    ],
)
def test_an_objective_behind_the_compact_is_told_with_it(text: str) -> None:
    assert mentions(text) == ["gcm/objective/8"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "They read objectives 4 and 17 of the Global Compact for Migration.",
        EN + "They read the Global Compact for Migration (objectives 4 and 17).",
        FR + "Ils ont lu les objectifs 4 et 17 du Pacte mondial sur les migrations.",
        FR + "Ils ont lu le Pacte mondial sur les migrations, objectifs 4 et 17.",
        ES + "Leyeron los objetivos 4 y 17 del Pacto Mundial para la Migración.",
        ES + "Leyeron el Pacto Mundial para la Migración (objetivos 4 y 17).",
    ],
)
def test_objectives_of_one_list_are_one_mention(text: str) -> None:
    assert mentions(text) == ["gcm/objective/4+gcm/objective/17"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EN + "They read the Global Compact for Migration.\n\nObjective 8 was read too.", ["gcm", "gcm/objective/8"]),
        (
            FR + "Le Pacte mondial sur les migrations est lu. Les objectifs 4 et 5 aussi.",
            ["gcm", "gcm/objective/4+gcm/objective/5"],
        ),
        (ES + "Leyeron los artículos 7 y 8 de la CEDAW.", ["cedaw/article/7+cedaw/article/8"]),
    ],
)
def test_what_stands_apart_is_a_mention_of_its_own(text: str, expected: list[str]) -> None:
    assert mentions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EN + "They read target 3 of SDG 17.", ["sdg/target/17.3"]),
        (FR + "Ils ont lu l'ODD 17, cible 3.", ["sdg/target/17.3"]),
        (ES + "Leyeron la meta 3 del ODS 17.", ["sdg/target/17.3"]),
        (EN + "They read SDG indicator 17.3.1.", ["sdg/target/17.3"]),
        (FR + "Ils ont lu l'indicateur 17.3.1 des ODD.", ["sdg/target/17.3"]),
        (ES + "Leyeron el indicador 17.3.1 de los ODS.", ["sdg/target/17.3"]),
        (FR + "Ils ont lu l'Objectif 14 de développement durable.", ["sdg/goal/14"]),
        (ES + "Leyeron los Objetivos 6 y 14 de Desarrollo Sostenible.", ["sdg/goal/6", "sdg/goal/14"]),
        (EN + "They read SDGs 6 & 14.", ["sdg/goal/6", "sdg/goal/14"]),
        (
            EN + "They read the SDGs (6.3, 14.1 and 14.7).",
            ["sdg", "sdg/target/6.3", "sdg/target/14.1", "sdg/target/14.7"],
        ),
        (ES + "Leyeron los ODS (6.3 y 14.1).", ["sdg", "sdg/target/6.3", "sdg/target/14.1"]),
        (
            EN + "They read objective 8 of the Global Compact for Migration. Goal 14 was read too.",
            ["gcm/objective/8", "sdg/goal/14"],
        ),
        (
            EN + "They read the SDGs and the Refugee Convention. Goal 14 was praised.",
            ["sdg", "refugee1951", "sdg/goal/14"],
        ),
    ],
)
def test_goals_targets_and_indicators_are_the_goals(text: str, expected: list[str]) -> None:
    assert mentions(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        EN + "Indicator 2.3.1 of the lock plan was met, and indicator 14.1 as well.",
        EN + "The target 6.3 % was missed.",
        FR + "L'indicateur 2.3.1 du plan des écluses et le taux cible 6.3 % ont été revus.",
        ES + "El indicador 2.3.1 del plan de esclusas y la meta 6.3% fueron revisados.",
        EN + "The SDG Fund paid for the locks.",
        EN + "The CRC Committee met on a barge.",
        FR + "Le Fonds ODD a payé les écluses.",
        ES + "El Fondo ODS pagó las esclusas.",
    ],
)
def test_other_numbers_and_namesakes_cite_nothing(text: str) -> None:
    assert mentions(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EN + "They spoke of migrants on barges and of the 1990 Convention.", ["icrmw"]),
        (FR + "Ils ont parlé des bateliers migrants et de la Convention de 1990.", ["icrmw"]),
        (ES + "Hablaron de la migración y de la Convención de 1990.", ["icrmw"]),
        (FR + "Ils ont parlé des migrants, de l'accord de Schengen et de la Convention de 1990.", ["schengen"]),
        (EN + "They spoke of barges and of the 1990 Convention.", []),
        (EN + "They spoke of migrants and of the 1990 Convention on Locks.", []),
    ],
)
def test_the_convention_of_1990_is_that_of_migrant_workers_where_the_text_is_about_migrants(
    text: str, expected: list[str]
) -> None:
    assert mentions(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        EN + "They read the Global Compact, then the Global Compact on Refugees. Then they praised the Global Compact.",
        FR + "Ils ont lu le Pacte mondial, puis le Pacte mondial sur les réfugiés. Ils ont loué le Pacte mondial.",
        ES + "Leyeron el Pacto Mundial y el Pacto Mundial sobre los Refugiados. Luego elogiaron el Pacto Mundial.",
    ],
)
def test_a_short_name_keeps_what_the_text_has_meant_by_it(text: str) -> None:
    assert mentions(text) == ["gcm", "gcr", "gcm"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "The towns apply the protocols on migrant smuggling and human trafficking.",
        FR + "Les villes ont les protocoles relatifs au trafic illicite de migrants et à la traite d’êtres humains.",
        ES + "Las ciudades aplican los protocolos sobre el tráfico ilícito de migrantes y la trata de personas.",
    ],
)
def test_protocols_named_together_are_each_cited(text: str) -> None:
    assert {ref for one in mentions(text) for ref in one.split("+")} == {"untoc-som", "untoc-tip"}
