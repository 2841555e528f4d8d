"""A report on a year's meetings of a forum: of which of them a sentence tells, and who took part in which."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

FRONTS = {
    "en": """\
Report on the International Dialogue on Migration 2031

The International Dialogue on Migration (IDM) held two workshops. The first workshop was held in Nairobi on
4 and 5 March 2031. The second workshop took place in Lima on 9 and 10 July 2031.

International Dialogue on Migration

First workshop

Nairobi, 4 and 5 March 2031

Second workshop

Lima, 9 and 10 July 2031

Introduction

{}

First workshop

Nairobi, 4 and 5 March 2031

Programme

First day

9.00 – 9.30 Opening

9.30 – 11.00 Panel 1: Quays

Speakers:
• Ama Ofori, Director of Ports, Ghana

11.00 – 12.00 Panel 2: Nets

Speakers:
• Tomas Brink, Director of Nets, Kenya

Second workshop

Lima, 9 and 10 July 2031

Programme

First day

9.00 – 9.30 Opening

9.30 – 11.00 Panel 1: Tides

Speakers:
• Olga Nsue, Director of Tides, Ecuador

11.00 – 12.00 Closing
""",
    "fr": """\
Rapport sur le Dialogue international sur la migration 2031

Le Dialogue international sur la migration (IDM) a tenu deux ateliers. Le premier atelier a eu lieu à Nairobi les 4 et 5
mars 2031. Le second atelier a eu lieu à Lima les 9 et 10 juillet 2031.

Dialogue international sur la migration

Premier atelier

Nairobi, 4 et 5 mars 2031

Second atelier

Lima, 9 et 10 juillet 2031

Introduction

{}

Premier atelier

Nairobi, 4 et 5 mars 2031

Programme

Premier jour

9h – 9h30 Ouverture

9h30 – 11h Panel 1 : Les quais

Orateurs :
• Ama Ofori, Directrice des ports, Ghana

11h – 12h Panel 2 : Les filets

Orateurs :
• Tomas Brink, Directeur des filets, Kenya

Second atelier

Lima, 9 et 10 juillet 2031

Programme

Premier jour

9h – 9h30 Ouverture

9h30 – 11h Panel 1 : Les marées

Orateurs :
• Olga Nsue, Directrice des marées, Equateur

11h – 12h Clôture
""",
    "es": """\
Informe sobre el Diálogo Internacional sobre la Migración 2031

El Diálogo Internacional sobre la Migración (IDM) celebró dos talleres. El primer taller se celebró en Nairobi los días
4 y 5 de marzo de 2031. El segundo taller tuvo lugar en Lima los días 9 y 10 de julio de 2031.

Diálogo Internacional sobre la Migración

Primer taller

Nairobi, 4 y 5 de marzo de 2031

Segundo taller

Lima, 9 y 10 de julio de 2031

Introducción

{}

Primer taller

Nairobi, 4 y 5 de marzo de 2031

Programa

Primer día

9.00 – 9.30 Apertura

9.30 – 11.00 Panel 1: Los muelles

Oradores:
• Ama Ofori, Directora de Puertos, Ghana

11.00 – 12.00 Panel 2: Las redes

Oradores:
• Tomas Brink, Director de Redes, Kenya

Segundo taller

Lima, 9 y 10 de julio de 2031

Programa

Primer día

9.00 – 9.30 Apertura

9.30 – 11.00 Panel 1: Las mareas

Oradores:
• Olga Nsue, Directora de Mareas, Ecuador

11.00 – 12.00 Clausura
""",
}


def parts(language: str, passage: str, *who: str) -> set[tuple[str, str, str]]:
    """Event, person and role of the participations of those persons, in a report with this passage."""
    found = conversion(FRONTS[language].format(passage), "idm-2031.txt")
    return {(p.event, p.person, p.role) for p in found.participations if p.person in who}


@pytest.mark.parametrize(
    ("language", "passage"),
    [
        ("en", "The Lima workshop was on tides. It was opened by the Mayor of Lima, Ida Salcedo, and was long."),
        ("fr", "L'atelier de Lima avait pour thème les marées. Il a été ouvert par la maire de Lima, Ida Salcedo."),
        ("es", "El taller de Lima trató de las mareas. Fue inaugurado por la Alcaldesa de Lima, Ida Salcedo."),
    ],
)
def test_the_workshop_that_begins_the_sentence_before_is_the_one_told_of(language: str, passage: str) -> None:
    assert parts(language, passage, "ida-salcedo") == {("idm-2031-2", "ida-salcedo", "opening")}


@pytest.mark.parametrize(
    ("language", "passage"),
    [
        (
            "en",
            "The first workshop dealt with these topics:\na) Quays (moderator: Ida Salcedo, Professor, University of "
            "Lima); b) Nets (moderator: Ben Okoth, Professor, University of Nairobi).",
        ),
        (
            "fr",
            "Le premier atelier a abordé les thèmes suivants :\na) Quais (modératrice : Ida Salcedo, Professeure, "
            "Université de Lima) ; b) Filets (modérateur : Ben Okoth, Professeur, Université de Nairobi).",
        ),
        (
            "es",
            "El primer taller abordó los siguientes temas:\na) Muelles (moderadora: Ida Salcedo, Profesora, "
            "Universidad de Lima); b) Redes (moderador: Ben Okoth, Profesor, Universidad de Nairobi).",
        ),
    ],
)
def test_the_lead_of_a_list_says_of_which_workshop_the_list_is(language: str, passage: str) -> None:
    expected = {("idm-2031-1", "ida-salcedo", "moderator"), ("idm-2031-1", "ben-okoth", "moderator")}
    assert parts(language, passage, "ida-salcedo", "ben-okoth") == expected


@pytest.mark.parametrize(
    ("language", "passage"),
    [
        ("en", "Ama Ofori (Director of Ports, Ghana) said that the quays were old."),
        ("fr", "Ama Ofori (Directrice des ports, Ghana) a dit que les quais étaient vieux."),
        ("es", "Ama Ofori (Directora de Puertos, Ghana) dijo que los muelles eran viejos."),
    ],
)
def test_whoever_the_report_quotes_and_one_workshop_s_agenda_lists_took_part_there(language: str, passage: str) -> None:
    assert parts(language, passage, "ama-ofori") == {("idm-2031-1/panel-1", "ama-ofori", "speaker")}


def test_a_sentence_that_names_a_workshop_later_on_does_not_govern_the_next() -> None:
    passage = (
        "The quays have been spoken of for as long as there has been a lake with boats, as at the Lima workshop. "
        "Ida Salcedo (Professor, University of Lima) said that the quays were old."
    )
    assert {event for event, _, _ in parts("en", passage, "ida-salcedo")} == {"idm-2031"}
