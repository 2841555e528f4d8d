"""Congresses and general assemblies of unions and networks, meetings that others only lead up to, and those of whom
minutes tell that they gave somebody their vote. All people and bodies are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

MEETINGS = [
    ("Le 6ème congrès de l'Union des rameurs s'est déroulé du 3 au 5 mai 2031 à Lyon. Mme Ida Quay l'a ouvert.",
     "6ème congrès de l'Union des rameurs"),
    ("Le congrès confédéral de l'Union des rameurs s'est tenu à Lyon du 3 au 5 mai 2031. Mme Ida Quay l'a ouvert.",
     "Congrès confédéral de l'Union des rameurs"),
    ("L'assemblée générale extraordinaire du Réseau des quais s'est tenue à Lomé du 3 au 5 mai 2031. Mme Ida Quay l'a "
     "ouverte.", "Assemblée générale extraordinaire du Réseau des quais"),
    ("El XII Congreso de la Unión de Remeros se celebró en Lima del 3 al 5 de mayo de 2031. Lo inauguró la Sra. Ida "
     "Quay.", "XII Congreso de la Unión de Remeros"),
    ("La Asamblea General Ordinaria de la Red de Puertos se celebró en Lima del 3 al 5 de mayo de 2031. La inauguró la "
     "Sra. Ida Quay.", "Asamblea General Ordinaria de la Red de Puertos"),
    ("The 12th statutory congress of the Union of Rowers was held in Oslo from 3 to 5 May 2031. Ms. Ida Quay opened.",
     "12th statutory congress of the Union of Rowers"),
]  # fmt: skip
LED_UP_TO = [
    ("En prélude à la tenue de la 22ème session de la Conférence des rameurs, l'Institut des quais a organisé le 5 mai "
     "2031 un atelier préparatoire des barreurs. L'atelier était présidé par M. Karl Tamm.",
     "Atelier préparatoire des barreurs"),
    ("Ahead of the twelfth session of the Conference on Rowing, the Quay Institute held a preparatory workshop of "
     "coxswains on 5 May 2031. The workshop was chaired by Mr. Karl Tamm.", "Workshop of coxswains"),
    ("Previo a la celebración de la 22ª ronda de la Conferencia de Remo, el Instituto de Muelles organizó el 5 de mayo "
     "de 2031 un taller preparatorio de timoneles. El taller fue presidido por el Sr. Karl Tamm.",
     "Taller preparatorio de timoneles"),
]  # fmt: skip
MINUTES = {
    "fr": "Procès-verbal de la réunion du Conseil des quais, 4 mai 2031\n\nÉtaient présents : Mme Ida Quay, M. Karl "
    "Tamm, président, Mmes et MM. Ada Olstad, Ivo Dock et Lu Rame.\nPouvoirs : Mme Ottilie Mast donne pouvoir à M. Karl"
    " Tamm, Mme Anna Voile donne pouvoir à M. Ivo Dock.\n\nLe procès-verbal de la dernière réunion est approuvé.\n",
    "en": "Minutes of the meeting of the Board of Quays, 4 May 2031\n\nPresent: Ms. Ida Quay, Mr. Karl Tamm (Chair), "
    "Mr. Ivo Dock (Secretary).\n\nMs. Ottilie Mast gave her proxy to Mr. Karl Tamm.\n\nThe "
    "minutes of the last meeting were approved.\n",
    "es": "Acta de la reunión de la Junta de Muelles, 4 de mayo de 2031\n\nPresentes: Sra. Ida Quay, Sr. Karl Tamm "
    "(presidente), Sr. Ivo Dock (secretario).\n\nLa Sra. Ottilie Mast delega su voto en el Sr. Karl Tamm.\n\nSe aprobó "
    "el acta anterior.\n",
}


@pytest.mark.parametrize(("told", "label"), MEETINGS)
def test_congresses_and_general_assemblies_are_meetings(told: str, label: str) -> None:
    found = conversion(f"{told}\n")
    assert [e.label for e in found.events] == [label]
    assert {(p.person, p.role) for p in found.participations} == {("ida-quay", "opening")}


@pytest.mark.parametrize(("told", "label"), LED_UP_TO)
def test_what_a_meeting_leads_up_to_is_not_the_papers_own(told: str, label: str) -> None:
    found = conversion(f"{told}\n")
    assert label in {e.label for e in found.events}
    assert {(p.person, p.role) for p in found.participations} == {("karl-tamm", "chair")}


def test_a_parliament_is_no_meeting() -> None:
    assert not conversion("Le Congrès a voté la loi sur les quais le 3 mai 2031. La foule est restée dehors.\n").events


def test_to_be_in_conclave_at_a_session_is_to_hold_that_session() -> None:
    told = (
        "Des ministres du Centre régional des quais étaient en conclave ce vendredi 2 mai 2031, à Dakar, à l'occasion "
        "de la 44e session ordinaire du Conseil des quais. Les travaux ont été ouverts par M. Karl Tamm.\n"
    )
    assert [e.label for e in conversion(told).events] == ["44e session ordinaire du Conseil des quais"]


@pytest.mark.parametrize("language", MINUTES)
def test_who_gives_a_proxy_was_not_there(language: str) -> None:
    found = conversion(MINUTES[language])
    assert {(p.person, p.role) for p in found.participations} == {("karl-tamm", "chair")}
    assert not {o.label for o in found.organizations} & {"Mmes", "MM"}
