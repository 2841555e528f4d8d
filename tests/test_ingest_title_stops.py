"""A title at the head of a paper that ends in a full stop is a title, with the days and the town in it."""

from __future__ import annotations

import pytest

from ingest.page.dates import Calendar
from ingest.records import EventRecord
from tests.ingesting import conversion, knowledge

TOLD = {
    "en": "The meeting was opened by Ms. Ada ROE, Director of the Port Office.\n\n"
    "Mr. Ari VEA, Secretary of the Rope Union, said that the crews were paid late and called for a register.",
    "fr": "La rencontre a été ouverte par Mme Ada ROE, directrice de l'Office du port.\n\n"
    "M. Ari VEA, secrétaire de l'Union des cordiers, a déclaré que les bacs partaient tard et a plaidé pour un fonds.",
    "es": "El encuentro fue inaugurado por la Sra. Ada ROE, directora de la Oficina del Puerto.\n\n"
    "El Sr. Ari VEA, secretario de la Unión de Cordeleros, señaló que los barcos salen tarde y pidió un registro.",
}


def own(language: str, head: str) -> EventRecord | None:
    """The paper's own meeting, at which both speakers of its report took part."""
    found = conversion(f"{head}\n\n{TOLD[language]}\n")
    event = next((e for e in found.events if e.key in found.document.about), None)
    if event:
        there = {p.person for p in found.participations if p.event == event.key}
        assert there == {"ada-roe", "ari-vea"}
    return event


def days(event: EventRecord | None) -> tuple[str | None, str | None, str | None]:
    """First and last day and town of a meeting."""
    assert event is not None
    place = event.place.label if event.place else None
    return (event.start or "")[:10], (event.end or "")[:10], place


@pytest.mark.parametrize(
    ("language", "head", "label", "told"),
    [
        (
            "en",
            "REPORT OF THE NATIONAL WORKSHOP ON NETS AND ROPES, QUAYTON, 4 MAY 2031.",
            "NATIONAL WORKSHOP ON NETS AND ROPES",
            ("2031-05-04", "2031-05-04", "Quayton"),
        ),
        (
            "en",
            "TRIPARTITE MEETING ON THE LOT\nOF FERRY CREWS ON THE LAKES,\n30 APRIL – 2 MAY 2031, NAIROBI, KENYA.",
            "TRIPARTITE MEETING ON THE LOT OF FERRY CREWS ON THE LAKES",
            ("2031-04-30", "2031-05-02", "Nairobi"),
        ),
        (
            "fr",
            "RAPPORT DE L'ATELIER NATIONAL SUR LES FILETS ET LES CORDES, QUAIVILLE, 4 MAI 2031.",
            "ATELIER NATIONAL SUR LES FILETS ET LES CORDES",
            ("2031-05-04", "2031-05-04", "Quaiville"),
        ),
        (
            "fr",
            "JOURNEE DU BAC\n\nJOURNEE DU BAC « QUI PAIE LE BAC, QUI LE TIENT ? » 4 MAI 2031 A LA MAISON DE DAKAR.",
            None,
            ("2031-05-04", "2031-05-04", "Dakar"),
        ),
        (
            "es",
            "INFORME DEL TALLER NACIONAL SOBRE REDES Y CUERDAS, MUELLEVILLA, 4 DE MAYO DE 2031.",
            "TALLER NACIONAL SOBRE REDES Y CUERDAS",
            ("2031-05-04", "2031-05-04", "Muellevilla"),
        ),
        (
            "es",
            "TERCER FORO DE BARQUEROS DE LOS LAGOS, DEL 30 DE ABRIL AL 2 DE MAYO DE 2031, LIMA, PERÚ.",
            "TERCER FORO DE BARQUEROS DE LOS LAGOS",
            ("2031-04-30", "2031-05-02", "Lima"),
        ),
    ],
)
def test_a_title_in_capitals_may_end_in_a_full_stop(
    language: str, head: str, label: str | None, told: tuple[str, str, str]
) -> None:
    event = own(language, head)
    assert days(event) == told
    assert label is None or (event and event.label) == label


@pytest.mark.parametrize(
    ("language", "kind", "head"),
    [
        ("en", "record", "Minutes of the meeting of the Net Committee held on Tuesday 6 May 2031."),
        (
            "en",
            "report",
            "Draft report of the joint workshop on the quays and ferries of the lakes, Quayton, 6 May 2031.",
        ),
        (
            "fr",
            "record",
            "Procès-verbal de la réunion du Comité des filets tenue le mardi 6 mai 2031 à la salle des fêtes.",
        ),
        (
            "fr",
            "report",
            "Rapport de l'atelier commun sur les quais et les bacs des lacs du nord, Quaiville, 6 mai 2031.",
        ),
        (
            "es",
            "record",
            "Acta de la reunión de la Comisión de Redes celebrada el martes 6 de mayo de 2031 en el Salón Azul.",
        ),
        (
            "es",
            "report",
            "Informe del taller común sobre los muelles y barcos de los lagos, Muellevilla, 6 de mayo de 2031.",
        ),
    ],
)
def test_the_title_of_a_paper_may_be_long_and_end_in_a_full_stop(language: str, kind: str, head: str) -> None:
    found = conversion(f"{head}\n\n{TOLD[language]}\n")
    assert found.document.kind == kind
    assert days(own(language, head))[0] == "2031-05-06"


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Third Forum of Ferry Crews: a report by the Ferry Network.\n\nHeld on 6 May 2031 at the Old Lodge."),
        ("fr", "Troisième Forum des bateliers : rapport du Réseau des bacs.\n\nTenu le 6 mai 2031 au Vieux Moulin."),
        (
            "es",
            "Tercer Foro de Barqueros: informe de la Red de Barcos.\n\nCelebrado el 6 de mayo de 2031 en la Casa Azul.",
        ),
    ],
)
def test_a_title_may_say_behind_a_colon_what_paper_it_is(language: str, head: str) -> None:
    assert days(own(language, head))[:2] == ("2031-05-06", "2031-05-06")


@pytest.mark.parametrize(
    ("language", "head", "town"),
    [
        ("en", "Youth Forum on Ropes (Quayton, 12.8.2031)", "Quayton"),
        ("fr", "Forum des jeunes sur les cordes (Quaiville, 12 août 2031)", "Quaiville"),
        ("es", "Foro juvenil sobre cuerdas (Muellevilla, 12 de agosto de 2031)", "Muellevilla"),
    ],
)
def test_a_town_in_the_bracket_with_the_day_is_no_part_of_the_name(language: str, head: str, town: str) -> None:
    event = own(language, f"{head}\n\nReport")
    assert days(event) == ("2031-08-12", "2031-08-12", town)
    assert event is not None
    assert town not in (event.label or "")


@pytest.mark.parametrize(
    "head",
    [
        "THE BOARD HAS SET THE NEXT FORUM FOR 4 MAY 2031.",
        "LE COMITÉ DOIT TENIR SON FORUM LE 4 MAI 2031.",
        "LA JUNTA HA FIJADO EL FORO PARA EL 4 DE MAYO DE 2031.",
    ],
)
def test_a_sentence_in_capitals_is_no_title(head: str) -> None:
    found = conversion(f"{head}\n\nThe quays of the town were painted in the spring, and the ferries left on time.\n")
    assert found.document.title != head.rstrip(".")


def test_the_stop_of_an_abbreviation_stays() -> None:
    found = conversion(f"FORUM ON QUAYS, WASHINGTON D.C.\n\n{TOLD['en']}\n")
    assert found.document.title is not None
    assert found.document.title.endswith("D.C.")


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("fr", "l'an deux mil vingt-trois et le deux juin, s'est tenu", "2023-06-02"),
        ("fr", "l'an deux mille trente et un, le quatorze mai à dix-neuf heures", "2031-05-14"),
        ("fr", "l'an deux mille trente et un et le 4 mai", "2031-05-04"),
        ("es", "en el año dos mil treinta y uno, a los cuatro días del mes de mayo", "2031-05-04"),
        ("en", "in the year two thousand and twenty-four, on the fourth day of may", "2024-05-04"),
    ],
)
def test_the_year_in_words_may_stand_before_the_day(language: str, text: str, day: str) -> None:
    found = Calendar(knowledge().lexicons[language]).spelled(text)
    assert found is not None
    assert (found.first, found.last) == (day, day)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "on the 4th day of May 2031"),
        ("en", "this 4th day of the month of May, 2031"),
        ("fr", "le 4 du mois de mai 2031"),
        ("fr", "le 4 mai de l'année 2031"),
        ("es", "el 4 del mes de mayo del año 2031"),
        ("es", "a los 4 días del mes de mayo de 2031"),
    ],
)
def test_days_have_words_for_day_month_and_year(language: str, text: str) -> None:
    assert [d.first for d in Calendar(knowledge().lexicons[language]).dates(text)] == ["2031-05-04"]


@pytest.mark.parametrize(
    ("language", "text"), [("fr", "19 octobre 2023\n\n20 octobre"), ("en", "in 2023, the second of")]
)
def test_a_year_in_figures_is_of_the_day_before_it(language: str, text: str) -> None:
    assert Calendar(knowledge().lexicons[language]).spelled(text) is None
