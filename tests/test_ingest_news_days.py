"""The day of a meeting in news, behind the day of the dateline; days and people of minutes that no title tells."""

from __future__ import annotations

import pytest

from ingest.records import Conversion
from tests.ingesting import conversion

SAID = {
    "en": "“The quay is ours,” said Ms. Ada ROE, Director of the Port Office, who spoke of nets.",
    "fr": "« Le quai est à nous », a souligné Mme Ada ROE, directrice de l'Office du port, qui a parlé de filets.",
    "es": "«El muelle es nuestro», afirmó la Sra. Ada ROE, directora de la Oficina del Puerto, quien habló de redes.",
}


def days(found: Conversion) -> list[tuple[str | None, str | None]]:
    """First and last days of the paper's own meetings."""
    return [(e.start, e.end) for e in found.events if e.key in found.document.about]


@pytest.mark.parametrize(
    ("language", "lead", "day"),
    [
        ("en", "QUAYTON, 8 May 2031 – A workshop on nets and ropes ended in Quayton yesterday.", "2031-05-07"),
        (
            "en",
            "NAIROBI, 8 May 2031 (OPA) – A workshop on nets and ropes was held in Nairobi on Tuesday.",
            "2031-05-06",
        ),
        ("en", "NAIROBI, 8 May 2031 – A workshop on nets and ropes was held in Nairobi on Thursday.", "2031-05-08"),
        ("fr", "Dakar, 8 mai 2031 – Un atelier sur les filets et les cordes s'est ouvert hier à Dakar.", "2031-05-07"),
        ("fr", "Dakar, 8 mai 2031 (OPA) – Un atelier sur les filets s'est tenu mardi à Dakar.", "2031-05-06"),
        ("fr", "Dakar, 8 mai 2031 – L'atelier sur les filets et les cordes a pris fin le 6 mai à Dakar.", "2031-05-06"),
        ("es", "Lima, 8 de mayo de 2031.- Un taller sobre redes y cuerdas se celebró ayer en Lima.", "2031-05-07"),
        ("es", "Lima, 8 de mayo de 2031 – Un taller sobre redes y cuerdas se celebró el martes en Lima.", "2031-05-06"),
        (
            "es",
            "Lima, 8 de mayo de 2031 – Un taller sobre redes y cuerdas se celebró el 6 de mayo en Lima.",
            "2031-05-06",
        ),
    ],
)
def test_news_tell_the_day_behind_their_dateline(language: str, lead: str, day: str) -> None:
    assert days(conversion(f"{lead}\n\n{SAID[language]}\n")) == [(day, day)]


@pytest.mark.parametrize(
    "lead",
    [
        "NAIROBI, 8 May 2031 – A workshop on nets and ropes opened in Nairobi today.",
        "Dakar, 8 mai 2031 – Un atelier sur les filets et les cordes s'est ouvert ce jour à Dakar.",
        "Lima, 8 de mayo de 2031 – Un taller sobre redes y cuerdas se inauguró hoy en Lima.",
    ],
)
def test_news_of_the_day_keep_that_of_the_dateline(lead: str) -> None:
    assert days(conversion(f"{lead}\n\n{SAID['en' if 'May' in lead else 'fr' if 'mai' in lead else 'es']}\n")) == [
        ("2031-05-08", "2031-05-08")
    ]


@pytest.mark.parametrize(
    ("posted", "told"),
    [
        ("Posted by: admin in News May 8, 2031", "On Tuesday 6 May the Port Mission hosted a round table on nets."),
        (
            "Publié par admin le 8 mai 2031",
            "Mardi 6 mai, la Mission du port a accueilli une table ronde sur les filets.",
        ),
        ("Publicado por admin el 8 mayo, 2031", "El martes 6 de mayo la Misión acogió una mesa redonda sobre redes."),
    ],
)
def test_the_day_on_which_a_page_was_posted_is_no_meetings(posted: str, told: str) -> None:
    language = "en" if "May" in posted else "fr" if "mai" in posted else "es"
    head = {"en": "The mission receives owners", "fr": "La mission reçoit", "es": "La misión recibe"}[language]
    assert days(conversion(f"{head}\n\n{posted}\n\n{told}\n\n{SAID[language]}\n")) == [("2031-05-06", "2031-05-06")]


@pytest.mark.parametrize(
    ("head", "day"),
    [
        (
            "PROCES-VERBAL DE REUNION\n\nL'an deux mil trente et un et le mardi six du mois de mai, s'est tenue à"
            " la mairie une réunion de concertation sur les bacs.\n\nMme Ada ROE, maire, a présenté ses comptes.",
            "2031-05-06",
        ),
        (
            "ACTA\n\nEn la ciudad de Lima, a las nueve horas del día seis de mayo de dos mil treinta y uno, reunidos"
            " los delegados del Foro de Barqueros.\n\nLa Sra. Ada ROE, alcaldesa, presentó las cuentas del puerto.",
            "2031-05-06",
        ),
    ],
)
def test_minutes_have_the_day_that_they_give_in_words(head: str, day: str) -> None:
    assert days(conversion(f"{head}\n")) == [(day, day)]


@pytest.mark.parametrize(
    ("head", "month"),
    [
        ("Workshop on the nets of the lakes\nNairobi, Kenya, May 2031\n\nWorkshop report", "2031-05"),
        ("Atelier sur les filets des lacs\nDakar (Sénégal), mai 2031\n\nRapport d'atelier", "2031-05"),
        ("Taller sobre las redes de los lagos\nLima, Perú, mayo de 2031\n\nInforme del taller", "2031-05"),
    ],
)
def test_a_meeting_may_have_but_a_month(head: str, month: str) -> None:
    language = "en" if "May" in head else "fr" if "mai" in head else "es"
    assert days(conversion(f"{head}\n\n{SAID[language]}\n")) == [(month, month)]


@pytest.mark.parametrize(
    ("head", "told"),
    [
        (
            "Compte rendu de la réunion du 6 mai 2031\n\nPrésents : Ada ROE (présidente), Paul Oyelar\n\n"
            "Excusé : Jan PASK",
            "1. Paul Oyelar présente les comptes du port. Il dit qu'ils suffisent.\n\n2. Jan PASK a écrit une lettre.",
        ),
        (
            "Nota de la reunión del 6 de mayo de 2031\n\nPresentes: Ada ROE (presidenta), Paul Oyelar\n\n"
            "Excusado: Jan PASK",
            "1. Paul Oyelar presenta las cuentas del puerto. Dice que bastan.\n\n2. Jan PASK escribió una carta.",
        ),
    ],
)
def test_who_is_listed_as_present_and_speaks_takes_part_in_any_paper_of_a_meeting(head: str, told: str) -> None:
    there = {p.person for p in conversion(f"{head}\n\n{told}\n").participations}
    assert "paul-oyelar" in there
    assert "jan-pask" not in there
