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
def test_whom_a_report_on_a_year_s_run_quotes_spoke_in_it_whatever_row_an_agenda_gives(
    language: str, passage: str
) -> None:
    found = parts(language, passage, "ama-ofori")
    assert found == {("idm-2031", "ama-ofori", "speaker"), ("idm-2031-1/panel-1", "ama-ofori", "speaker")}


def test_a_sentence_that_names_a_workshop_later_on_does_not_govern_the_next() -> None:
    passage = (
        "The quays have been spoken of for as long as there has been a lake with boats, as at the Lima workshop. "
        "Ida Salcedo (Professor, University of Lima) said that the quays were old."
    )
    assert {event for event, _, _ in parts("en", passage, "ida-salcedo")} == {"idm-2031"}


@pytest.mark.parametrize(
    ("language", "passage"),
    [
        (
            "en",
            "At the Nairobi workshop, the moderator of panel 1 was Ama Ofori. IDM 2031 ended with the second workshop.",
        ),
        ("fr", "Le premier atelier a été un succès. L'IDM 2031 s'est achevé par le second atelier."),
        ("es", "El primer taller fue un éxito. El IDM de 2031 terminó con el segundo taller."),
    ],
)
def test_numbers_of_workshops_and_the_series_with_its_year_denote_them(language: str, passage: str) -> None:
    text = FRONTS[language].format(passage)
    start = text.index(passage)
    found = conversion(text, "idm-2031.txt").mentions
    told = [m for m in found if start <= m.span.start < start + len(passage) and m.ref.startswith("event/")]
    assert [m.ref for m in told][-2:] == ["event/idm-2031", "event/idm-2031-2"]
    assert [m.as_written for m in told][-2].endswith("2031")


@pytest.mark.parametrize("language", FRONTS)
def test_what_names_a_meeting_ends_with_a_word(language: str) -> None:
    text = FRONTS[language].format("Lorem.")
    for event in conversion(text, "idm-2031.txt").events:
        assert not (text[event.span.end - 1].isalnum() and text[event.span.end].isalnum()), event


MODERATED = {
    "en": (
        "Moderator: Ida Salcedo, Professor, University of Lima\n\nSpeakers:",
        "The first workshop dealt with quays (moderator: Ida Salcedo, Professor, University of Lima) and nets.",
    ),
    "fr": (
        "Modératrice : Ida Salcedo, Professeure, Université de Lima\n\nOrateurs :",
        "Le premier atelier a abordé les quais (modératrice : Ida Salcedo, Professeure, Université de Lima).",
    ),
    "es": (
        "Moderadora: Ida Salcedo, Profesora, Universidad de Lima\n\nOradores:",
        "El primer taller trató de los muelles (moderadora: Ida Salcedo, Profesora, Universidad de Lima).",
    ),
}


@pytest.mark.parametrize("language", MODERATED)
def test_who_moderates_by_the_agenda_and_by_the_report_does_so_once(language: str) -> None:
    label, passage = MODERATED[language]
    front = FRONTS[language].replace(label.rpartition("\n")[2], label, 1)
    found = conversion(front.format(passage), "idm-2031.txt")
    told = {(p.event, p.role) for p in found.participations if p.person == "ida-salcedo"}
    assert told == {("idm-2031-1/panel-1", "moderator")}


SECTIONS = {
    "en": """\
Report of the hearings on harbours

The hearings were held in Nairobi on 4 March 2031. The programme is annexed.

V. Theme 1: The work of the harbours

1. Participants spoke of the quays for a long time, and of the nets.

VI. Theme 2: Tides and nets

2. Participants spoke of the nets for a long time, and of the quays.

Annex

Programme

9 a.m.–12 noon Morning sitting

9 a.m.–10 a.m. Theme 1: Work of harbours

10 a.m.–11 a.m. Theme 2: Tides and nets

3 p.m.–4 p.m. Closing
""",
    "fr": """\
Rapport sur les auditions relatives aux ports

Les auditions se sont tenues à Nairobi le 4 mars 2031. Le programme figure en annexe.

V. Thème 1 : Le travail dans les ports

1. Les participants ont longuement parlé des quais et des filets.

VI. Thème 2 : Les marées et les filets

2. Les participants ont longuement parlé des filets et des quais.

Annexe

Programme

9 heures-12 heures Séance de la matinée

9 heures-10 heures Thème 1 : Travail dans les ports

10 heures-11 heures Thème 2 : Marées et filets

15 heures-16 heures Clôture
""",
    "es": """\
Informe sobre las audiencias relativas a los puertos

Las audiencias se celebraron en Nairobi el 4 de marzo de 2031. El programa figura en el anexo.

V. Tema 1: El trabajo en los puertos

1. Los participantes hablaron largamente de los muelles y de las redes.

VI. Tema 2: Las mareas y las redes

2. Los participantes hablaron largamente de las redes y de los muelles.

Anexo

Programa

9.00 a 12.00 horas Sesión de la mañana

9.00 a 10.00 horas Tema 1: Trabajo en los puertos

10.00 a 11.00 horas Tema 2: Mareas y redes

15.00 a 16.00 horas Clausura
""",
}


@pytest.mark.parametrize("language", SECTIONS)
def test_a_section_and_a_row_of_one_number_and_title_are_one_session(language: str) -> None:
    found = [e.key.rpartition("/")[2] for e in conversion(SECTIONS[language]).events]
    numbered = [key for key in found if key[-1] in "12" and "20" not in key]
    assert len(numbered) == len(set(numbered)) == 2
    assert all(e.start and "T" in e.start for e in conversion(SECTIONS[language]).events if e.key.endswith("-2"))


@pytest.mark.parametrize("language", FRONTS)
def test_a_venue_told_in_one_place_goes_before_the_city_in_another(language: str) -> None:
    venue = {
        "en": "Palais des Nations, Geneva",
        "fr": "Palais des Nations, Genève",
        "es": "Palacio de las Naciones, Ginebra",
    }
    city = venue[language].rpartition(", ")[2]
    text = FRONTS[language].format("Lorem.").replace("Lima, 9", f"{venue[language]}, 9").replace(" Lima ", f" {city} ")
    second = next(e for e in conversion(text, "idm-2031.txt").events if e.key == "idm-2031-2")
    assert second.place is not None
    assert (second.place.ref, second.place.within) == ("place/palais-des-nations", "place/geneva")


_PRINTED = {
    "en": "Tuesday, February 18, 2025\n\n{title}\n\nMr. Per Lund, Director of Quays, said that ropes were short.\n",
    "fr": "mardi 18 février 2025\n\n{title}\n\nM. Per Lund, directeur de l'Union des quais, a dit que tout manque.\n",
    "es": "martes 18 de febrero de 2025\n\n{title}\n\nEl Sr. Per Lund, Director de Muelles, dijo que falta.\n",
}


@pytest.mark.parametrize(
    ("language", "title", "start"),
    [
        ("en", "First Quay Dialogue of 2018 underway in Quayton", "2018"),
        ("en", "Quay Forum 2019", "2019"),
        ("fr", "Premier Dialogue des quais de 2018", "2018"),
        ("es", "Primer Diálogo de Muelles de 2018", "2018"),
        ("en", "Quay Forum 2024", "2025-02-18"),
        ("en", "Quay Forum 2030", "2025-02-18"),
        ("en", "Forum on the Vision 2019 Strategy", "2025-02-18"),
    ],
)
def test_the_day_of_a_page_is_no_meetings_that_is_named_after_a_year_long_past(
    language: str, title: str, start: str
) -> None:
    found = conversion(_PRINTED[language].format(title=title))
    assert [event.start for event in found.events if event.parent is None] == [start]


def test_a_title_and_a_paragraph_alone_stay_two() -> None:
    text = "Segundo Taller de Muelles de 2018\n\nLa Sra. Ana Lund, Directora de Muelles, dijo que falta.\n"
    assert [event.label for event in conversion(text).events] == ["Segundo Taller de Muelles de 2018"]
