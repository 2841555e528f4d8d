"""A list of abbreviations, however short and however laid out, expands what its paper says, and has no speakers."""

from __future__ import annotations

import pytest

from ingest.records import Conversion
from tests.ingesting import conversion

ENTRIES = {
    "en": [("LQA", "Lake Quays Alliance"), ("HOF", "Harbour Officers Federation")],
    "fr": [("AQL", "Alliance des quais du lac"), ("FOP", "Fédération des officiers de port")],
    "es": [("AML", "Alianza de Muelles del Lago"), ("FOP", "Federación de Oficiales de Puerto")],
}
HEADS = {
    "en": ["Abbreviations", "List of acronyms", "ACRONYMS AND ABBREVIATIONS", "Abbreviations used"],
    "fr": ["Sigles et acronymes", "Liste des abréviations", "SIGLES", "Abréviations et acronymes"],
    "es": ["Siglas y acrónimos", "Lista de siglas", "SIGLAS", "Abreviaturas"],
}
REPORTS = {
    "en": "1. The Forum of Ports was held in Oslo on 4 May 2032.\n\n2. The {0} asked for more lamps.\n\n"
    "3. The representative of the {1} welcomed the report.\n",
    "fr": "1. Le Forum des ports a eu lieu à Oslo le 4 mai 2032.\n\n2. L'{0} a demandé davantage de lampes.\n\n"
    "3. La représentante de la {1} a salué le rapport.\n",
    "es": "1. El Foro de los puertos se celebró en Oslo el 4 de mayo de 2032.\n\n2. La {0} pidió más lámparas.\n\n"
    "3. El representante de la {1} acogió con satisfacción el informe.\n",
}
TITLES = {
    "en": "Report of the Forum of Ports",
    "fr": "Rapport du Forum des ports",
    "es": "Informe del Foro de los puertos",
}
LAYOUTS = ["{} {}", "{}\t{}", "{}: {}", "{} : {}", "{} – {}", "{} = {}", "{}    {}", "• {}: {}", "| {} | {} |"]


def paper(language: str, head: str, lines: list[str], *, last: bool = False) -> Conversion:
    report = REPORTS[language].format(*(short for short, _ in ENTRIES[language]))
    listed = f"{head}\n\n" + "\n".join(lines) + "\n"
    parts = [report, listed] if last else [listed, report]
    return conversion("\n".join([f"{TITLES[language]}\n", *parts]))


def said(found: Conversion) -> list[tuple[str, ...]]:
    return [statement.on_behalf_of for statement in found.statements]


def refs(found: Conversion) -> dict[str | None, str]:
    return {body.acronym: body.ref for body in found.organizations if body.acronym}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("language", ENTRIES)
def test_two_entries_are_a_list(language: str, layout: str) -> None:
    found = paper(language, HEADS[language][0], [layout.format(*entry) for entry in ENTRIES[language]])
    bodies = refs(found)
    assert said(found) == [(bodies[short],) for short, _ in ENTRIES[language]]
    assert {body.label for body in found.organizations} == {name for _, name in ENTRIES[language]}


@pytest.mark.parametrize("last", [False, True])
@pytest.mark.parametrize(("language", "head"), [(code, head) for code, heads in HEADS.items() for head in heads])
def test_a_list_at_the_beginning_or_the_end_has_no_speakers(language: str, head: str, last: bool) -> None:
    found = paper(language, head, [f"{short}\t{name}" for short, name in ENTRIES[language]], last=last)
    assert said(found) == [(refs(found)[short],) for short, _ in ENTRIES[language]]
    assert found.people == ()


def test_two_columns_are_read() -> None:
    lines = ["LQA    Lake Quays Alliance            TFA    Tolls Facility Agency",
             "HOF    Harbour Officers Federation    WHB    World Hemp Board"]  # fmt: skip
    assert set(refs(paper("en", "Abbreviations", lines))) == {"LQA", "TFA", "HOF", "WHB"}


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", ["NGO: Non-Governmental Organization", "WG: Working Group", "RO: Regional Office"]),
        ("fr", ["ONG : Organisation non gouvernementale", "GT : Groupe de travail", "SG : Secrétaire général"]),
        ("es", ["ONG: Organización no gubernamental", "GT: Grupo de trabajo", "PIB: Producto interno bruto"]),
    ],
)
def test_words_for_bodies_of_any_kind_are_no_body(language: str, lines: list[str]) -> None:
    assert refs(paper(language, HEADS[language][0], lines)) == {}


@pytest.mark.parametrize(
    "lines", [["LQA Lake Quays Alliance"], ["LQA: the boats of the lake", "HOF: the men who steer"]]
)
def test_one_entry_or_other_letters_are_no_list(lines: list[str]) -> None:
    assert refs(paper("en", "Notes", lines)) == {}
