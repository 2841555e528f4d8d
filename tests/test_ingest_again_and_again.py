"""Linking words that lead to each of several people anew, what tells of an opening by its messages, representatives of
somebody named, and asides before verbs. All people and bodies are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

REPORTS = {
    "en": "Report of the Meeting on Rope Walks, Oslo, 3-4 May 2031\n\nThe meeting was held in Oslo with 60 people."
    "\n\n{}\n\nThe debate then turned to fees.\n",
    "fr": "Rapport de la Réunion sur les corderies, Oslo, 3-4 mai 2031\n\nLa réunion s'est tenue à Oslo avec 60 gens."
    "\n\n{}\n\nLe débat a ensuite porté sur les frais.\n",
    "es": "Informe de la Reunión sobre cordelerías, Oslo, 3 y 4 de mayo de 2031\n\nLa reunión se celebró en Oslo "
    "con 60 personas.\n\n{}\n\nEl debate trató luego de las tasas.\n",
}
OPENINGS = [
    ("en", "The opening was marked by addresses by Ida Quay, Mayor of Oslo, by Karl Tamm, Director of the Hemp Board, "
     "and then by Ada Olstad, Head of the Rope Service."),
    ("en", "The opening of the meeting was marked by messages from Ms. Ida Quay, Mayor of Oslo, from Mr. Karl Tamm, "
     "Director of the Hemp Institute, and from Ms. Ada Olstad, Head of the Rope Service."),
    ("fr", "Les mots de bienvenue de Karl Tamm, directeur de l'Institut du lin, d'Ida Quay, maire d'Oslo, puis d'Ada "
     "Olstad, cheffe du Service des cordes, ont ouvert les travaux."),
    ("fr", "La cérémonie d'ouverture a été ponctuée par les mots de Mme Ida Quay, maire d'Oslo et de M. Karl Tamm, "
     "directeur de l'Institut du lin, ainsi que de Mme Ada Olstad, cheffe du Service des cordes."),
    ("fr", "L'ouverture de la réunion a été marquée par des messages de Mme Ida Quay, maire d'Oslo, de M. Karl Tamm, "
     "directeur de l'Institut du lin, et de Mme Ada Olstad, cheffe du Service des cordes."),
    ("es", "La ceremonia de apertura contó con las palabras de Ida Quay, alcaldesa de Oslo, de Karl Tamm, director del "
     "Instituto del Lino, y de Ada Olstad, jefa del Servicio de Cuerdas."),
    ("es", "La apertura estuvo marcada por los mensajes de la Sra. Ida Quay, alcaldesa de Oslo, del Sr. Karl Tamm, "
     "director del Instituto del Lino, y de la Sra. Ada Olstad, jefa del Servicio de Cuerdas."),
]  # fmt: skip
REPRESENTED = [
    ("en", "The meeting was opened by the representative of Prime Minister Karl Tamm."),
    ("fr", "Le discours d'ouverture a été prononcé par le représentant du Premier ministre Karl Tamm."),
    ("fr", "La réunion a été ouverte par la représentante du maire Karl Tamm, Mme Ida Quay."),
    ("es", "La reunión fue inaugurada por el representante del Presidente Karl Tamm."),
]
REPRESENTS = [
    ("en", "The meeting was opened by the representative of the Mayor, Karl Tamm."),
    ("fr", "La réunion a été ouverte par le représentant du président, Karl Tamm."),
    ("fr", "Le représentant du ministre de la Pêche, Karl Tamm, a ouvert la réunion."),
    ("es", "El representante del alcalde, Karl Tamm, inauguró la reunión."),
]
ASIDES = [
    ("en", "Ms. Ida Quay, Director of the Port of Oslo, in turn, stressed the price of hemp.", "Port of Oslo"),
    ("en", "Ms. Ida Quay, Director of the Port of Oslo, for her part, called for patience.", "Port of Oslo"),
    ("en", "Ms. Ida Quay, Director of the Port of Oslo, however, asked for time.", "Port of Oslo"),
    ("fr", "Mme Ida Quay, directrice du Port d'Oslo, a de son côté appelé à la patience.", "Port d'Oslo"),
    ("fr", "Mme Ida Quay, directrice du Port d'Oslo, a, dans la foulée, salué ce travail.", "Port d'Oslo"),
    ("fr", "Mme Ida Quay, directrice du Port d'Oslo, à son tour, appelle à la patience.", "Port d'Oslo"),
    ("es", "La Sra. Ida Quay, directora del Puerto de Oslo, por su lado, pidió paciencia.", "Puerto de Oslo"),
    ("es", "La Sra. Ida Quay, directora del Puerto de Oslo, ha por su parte destacado el precio.", "Puerto de Oslo"),
]


@pytest.mark.parametrize(("language", "told"), OPENINGS)
def test_each_to_whom_a_linking_word_leads_anew_opened(language: str, told: str) -> None:
    found = conversion(REPORTS[language].format(told))
    assert {(p.person, p.role) for p in found.participations} == {
        ("ada-olstad", "opening"),
        ("ida-quay", "opening"),
        ("karl-tamm", "opening"),
    }
    posts = {p.person: [h.post for h in p.holdings] for p in found.participations}
    assert all(len(held) == 1 for held in posts.values())
    assert not {" de", " et", " by", " y"} & {held[0][-3:] for held in posts.values()}


@pytest.mark.parametrize(("language", "told"), REPRESENTED)
def test_who_is_named_as_represented_was_not_there(language: str, told: str) -> None:
    found = conversion(REPORTS[language].format(told))
    assert "karl-tamm" not in {p.person for p in found.participations}


@pytest.mark.parametrize(("language", "told"), REPRESENTS)
def test_who_represents_somebody_by_post_opens(language: str, told: str) -> None:
    found = conversion(REPORTS[language].format(told))
    assert {(p.person, p.role) for p in found.participations} == {("karl-tamm", "opening")}


@pytest.mark.parametrize(("language", "told", "body"), ASIDES)
def test_an_aside_before_the_verb_is_of_no_body_and_hides_no_statement(language: str, told: str, body: str) -> None:
    found = conversion(REPORTS[language].format(told))
    assert [s.speaker for s in found.statements] == ["person:ida-quay"]
    assert [o.label for o in found.organizations] == [body]


def test_a_body_by_its_acronym_and_town_is_nobody() -> None:
    told = "Le chef de bureau de la GIZ de Quai Neuf, Karl Tamm, a salué ce travail."
    found = conversion(REPORTS["fr"].format(told))
    assert {p.key for p in found.people} == {"karl-tamm"}


def test_a_surname_in_capitals_with_its_particle_is_somebodys() -> None:
    found = conversion(REPORTS["fr"].format("TAMM de LIGNE Karl, maire d'Oslo, a ouvert la réunion."))
    assert {p.role for p in found.participations} == {"opening"}


def test_fields_behind_commas_stay_in_a_post() -> None:
    told = "Mme Ida Quay, ministre de la Pêche, de l'Emploi et de la Jeunesse, et de la Formation, a ouvert la réunion."
    found = conversion(REPORTS["fr"].format(told))
    assert [h.post for p in found.participations for h in p.holdings] == [
        "ministre de la Pêche, de l'Emploi et de la Jeunesse, et de la Formation"
    ]
