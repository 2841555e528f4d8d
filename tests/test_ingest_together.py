"""Frameworks named several at a time or by a part's number alone, and resolutions by their number alone."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = "The delegation of Ghana recalled that it supported {} in all its work on boats and ports."
FR = "La délégation du Ghana a rappelé qu'elle appuyait {} dans tous ses travaux sur les bacs et les ports."
ES = "La delegación de Chile recordó que apoyaba {} en todos sus trabajos sobre las barcas y los puertos."
COVENANTS = {"iccpr", "icescr"}
COMPACTS = {"gcm", "gcr"}
PALERMO = {"untoc-tip", "untoc-som"}
CONVENTIONS = {"ilo-c97", "ilo-c143"}


def cited(text: str) -> set[str]:
    """Keys of the frameworks and parts that the text names."""
    refs = (m.ref for m in conversion(text).mentions)
    return {ref.removeprefix("framework/") for ref in refs if ref.startswith("framework/")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EN.format("both Global Compacts"), COMPACTS),
        (EN.format("the Palermo Protocols"), PALERMO),
        (EN.format("the two International Covenants"), COVENANTS),
        (EN.format("ILO Conventions Nos. 97 and 143"), CONVENTIONS),
        (EN.format("Conventions Nos. 97, 143 and 189"), CONVENTIONS | {"ilo-c189"}),
        (FR.format("les deux Pactes mondiaux"), COMPACTS),
        (FR.format("les Protocoles de Palerme"), PALERMO),
        (FR.format("les deux Pactes internationaux"), COVENANTS),
        (FR.format("les Conventions nos 97 et 143 de l'OIT"), CONVENTIONS),
        (FR.format("les conventions n° 97 et n° 143"), CONVENTIONS),
        (ES.format("ambos Pactos Mundiales"), COMPACTS),
        (ES.format("los Protocolos de Palermo"), PALERMO),
        (ES.format("los Pactos Internacionales de Derechos Humanos"), COVENANTS),
        (ES.format("los Convenios núm. 97 y 143 de la OIT"), CONVENTIONS),
        (ES.format("los Convenios núms. 97 y 143"), CONVENTIONS),
        (EN.format("Conventions Nos. 97 and 4 of the club"), set()),
        (ES.format("el Convenio 169 de la OIT"), {"ilo-c169"}),
        (FR.format("la Déclaration de Los Angeles"), {"la2022"}),
        (FR.format("la Convention sur la protection des droits de tous les travailleurs migrants"), {"icrmw"}),
    ],
)  # fmt: skip
def test_each_of_several_frameworks_named_together_is_cited(text: str, expected: set[str]) -> None:
    assert cited(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EN.format("the Global Compact for Migration and, above all, Objective 23"), {"gcm", "gcm/objective/23"}),
        (EN.format("the Sustainable Development Goals, Goal 8 first,"), {"sdg", "sdg/goal/8"}),
        (FR.format("le Pacte mondial sur les migrations, et surtout l'Objectif 21"), {"gcm", "gcm/objective/21"}),
        (ES.format("el Pacto Mundial para la Migración y, ante todo, el Objetivo 23"), {"gcm", "gcm/objective/23"}),
        (ES.format("los Objetivos de Desarrollo Sostenible, ante todo el Objetivo 11"), {"sdg", "sdg/goal/11"}),
        (EN.format("Objective 23 of the work plan"), set()),
        (EN.format("the Global Compact for Migration and Objective 2 of the work plan"), {"gcm"}),
        (EN.format("the Global Compact for Migration and 24 points of Objective 45"), {"gcm"}),
    ],
)
def test_an_objective_alone_is_of_what_the_text_named_last(text: str, expected: set[str]) -> None:
    assert cited(text) == expected


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("The General Assembly met. Ghana recalled resolution 71/280.", ["A/RES/71/280"]),
        ("Ghana recalled decision 73/540 of the General Assembly.", ["A/DEC/73/540"]),
        ("The Human Rights Council met in Geneva. Ghana recalled resolution 47/12.", ["A/HRC/RES/47/12"]),
        ("The General Assembly and the Human Rights Council met. Ghana cited resolution 47/12.", ["A/HRC/RES/47/12"]),
        ("Le Conseil des droits de l'homme s'est réuni. Le Ghana a rappelé la résolution 47/12.", ["A/HRC/RES/47/12"]),
        ("El Consejo de Derechos Humanos se reunió. Chile recordó la resolución 47/12.", ["A/HRC/RES/47/12"]),
        ("The Ports Conference met in Accra. Ghana recalled resolution 47/12.", []),
        ("La Conférence des ports s'est réunie à Accra. Le Ghana a rappelé la décision 47/12.", []),
        ("La Conferencia de Puertos se reunió en Lima. Chile recordó la resolución 47/12.", []),
        ("Ghana welcomed resolution WHA70.15 on the health of migrants.", ["WHA70.15"]),
        ("Le Ghana a salué la résolution WHA70.15 sur la santé des migrants.", ["WHA70.15"]),
        ("Chile celebró la resolución WHA70.15 sobre la salud de los migrantes.", ["WHA70.15"]),
    ],
)
def test_a_resolution_s_number_is_of_the_body_that_the_text_names(text: str, symbols: list[str]) -> None:
    assert [c.symbol for c in conversion(text).citations] == symbols


@pytest.mark.parametrize(
    "text",
    [
        EN.format("the Global Compact for Safe, Orderly and Regular Migration (GCM)"),
        EN.format("the Sustainable Development Goal (SDG) target 10.7"),
        FR.format("la cible 10.7 des Objectifs de développement durable (ODD)"),
        FR.format("le Pacte mondial pour des migrations sûres, ordonnées et régulières (le « Pacte »)"),
        ES.format("la Convención sobre los Derechos del Niño (CDN)"),
    ],
)
def test_a_framework_and_its_short_form_in_brackets_are_one_mention(text: str) -> None:
    assert len([m for m in conversion(text).mentions if m.ref.startswith("framework/")]) == 1
