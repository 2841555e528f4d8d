"""Forms of address before names: with and without their dots, in the middle of sentences. All people are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

REPORTS = {
    "en": "Report of the Meeting on Rope Walks, Oslo, 3-4 May 2031\n\nThe meeting was held in Oslo.\n\n"
    "The meeting was opened by %s Ida Quay, Minister of Labour of Togo. %s Karl Tamm stressed the price of hemp.\n",
    "fr": "Rapport de la Réunion sur les corderies, Oslo, 3-4 mai 2031\n\nLa réunion s'est tenue à Oslo.\n\n"
    "La réunion a été ouverte par %s Ida Quay, ministre du Travail du Togo. %s Karl Tamm a souligné le prix du lin.\n",
    "es": "Informe de la Reunión sobre cordelerías, Oslo, 3 y 4 de mayo de 2031\n\nLa reunión se celebró en Oslo.\n\n"
    "La reunión fue inaugurada por %s Ida Quay, Ministra de Trabajo del Togo. "
    "%s Karl Tamm destacó el precio del lino.\n",
}
TITLES = {
    "en": "Engr.|Atty.|Capt.|Maj. Gen.|Rt. Hon.|Rev|Amb|Adm.|Alh.|Lt Col|Brig. Gen.|Barr.",
    "fr": "SEM|SEM.|S.E|le P.|Rév. Père|S. Exc. M.|Col.|Sr|Lt|l'abbé|le colonel-major|Son Éminence",
    "es": "Cap.|Tte.|Alm.|Magda.|Cra.|Dña.|Lic|Gral|Abog.|S.E|Ing|Su Excelencia",
}


@pytest.mark.parametrize(
    ("language", "title"), [(code, t) for code, all_of in TITLES.items() for t in all_of.split("|")]
)
def test_a_form_of_address_is_no_part_of_a_name_and_ends_no_sentence(language: str, title: str) -> None:
    report = REPORTS[language] % (title, title[:1].upper() + title[1:])
    found = {(p.person, p.role) for p in conversion(report).participations}
    assert found == {("ida-quay", "opening"), ("karl-tamm", "speaker")}


@pytest.mark.parametrize(
    "told",
    [
        "Les travaux ont été menés par la SEM Quais d'Oslo, qui gère les docks.",
        "Le lin est filé par une SEM Nordlin depuis 1990.",
    ],
)
def test_a_company_is_nobody(told: str) -> None:
    text = f"Rapport de la Réunion sur les corderies, Oslo, 3-4 mai 2031\n\nLa réunion s'est tenue à Oslo.\n\n{told}\n"
    assert not conversion(text).people


@pytest.mark.parametrize("degree", ["Ph.D.", "M.Sc."])
def test_a_degree_behind_a_name_may_end_a_sentence(degree: str) -> None:
    front, _, _ = REPORTS["es"].rpartition("\n\n")
    told = f"Abrió la reunión la Sra. Ida Quay, {degree} El Sr. Karl Tamm destacó el precio del lino."
    assert [s.as_written for s in conversion(f"{front}\n\n{told}\n").statements] == ["Karl Tamm"]
