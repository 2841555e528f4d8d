"""Whom a speaker's words only name: who is thanked, congratulated, recalled has not spoken by that."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = "REPORT\n\nTalks on Quays\n\nThe meeting on quays was held in Geneva on 9 May 2033.\n\n"
FR = "RAPPORT\n\nEntretiens des quais\n\nLa réunion sur les quais s’est tenue à Genève le 9 mai 2033.\n\n"
ES = "INFORME\n\nJornadas de muelles\n\nLa reunión sobre los muelles se celebró en Ginebra el 9 de mayo de 2033.\n\n"

ENID = ("enid-marsh", "speaker")


def parts(text: str) -> set[tuple[str, str]]:
    """Person and role of each participation."""
    return {(p.person, p.role) for p in conversion(text).participations}


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ms. Enid Marsh (Togo) recalled that the Minister of Ports of Ghana, Mr. Odo Fenn, had built the quay.",
        EN + "Ms. Enid Marsh (Togo) referred to the work of Professor Odo Fenn of the University of Accra.",
        EN + "Ms. Enid Marsh (Togo) expressed her gratitude to the Minister of Ports of Ghana, Mr. Odo Fenn.",
        EN + "Ms. Enid Marsh (Togo) announced that Mr. Odo Fenn (Ghana) would chair the next session.",
        FR + "Mme Enid Marsh (Togo) a rappelé que le Ministre des ports du Ghana, M. Odo Fenn, avait bâti le quai.",
        FR + "Mme Enid Marsh (Togo) a évoqué les travaux du professeur Odo Fenn, de l’Université d’Accra.",
        FR + "Mme Enid Marsh (Togo) a exprimé sa gratitude au Ministre des ports du Ghana, M. Odo Fenn.",
        FR + "Mme Enid Marsh (Togo) a félicité l’Ambassadeur Odo Fenn, du Ghana, de sa nomination.",
        ES
        + "La Sra. Enid Marsh (Togo) recordó que el Ministro de Puertos de Ghana, Sr. Odo Fenn, había hecho el muelle.",
        ES + "La Sra. Enid Marsh (Togo) se refirió a los trabajos del profesor Odo Fenn, de la Universidad de Accra.",
        ES + "La Sra. Enid Marsh (Togo) expresó su gratitud al Ministro de Puertos de Ghana, Sr. Odo Fenn.",
        ES + "La Sra. Enid Marsh (Togo) elogió el liderazgo del Presidente de Ghana, Sr. Odo Fenn.",
    ],
)
def test_whom_a_speaker_names_has_not_spoken_by_that(text: str) -> None:
    assert parts(text) == {ENID}


@pytest.mark.parametrize(
    "text",
    [
        EN + "The Chairperson informed the meeting that Ambassador Odo Fenn (Ghana) had returned to his capital.",
        EN + "Heads of State expressed their appreciation to Mr. Odo Fenn, Chief of Protocol, and his team.",
        FR + "Le Président a informé le groupe que l’Ambassadeur Odo Fenn (Ghana) avait regagné sa capitale.",
        FR + "Les participants ont exprimé leurs remerciements à M. Odo Fenn, Chef du protocole.",
        ES + "El Presidente informó al grupo de que el Embajador Odo Fenn (Ghana) había regresado a su capital.",
        ES + "Los participantes expresaron su agradecimiento al Sr. Odo Fenn, Jefe de Protocolo.",
    ],
)
def test_whom_the_chair_or_a_meeting_names_has_not_spoken_by_that(text: str) -> None:
    assert parts(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        EN + "The meeting was chaired by Ms. Enid Marsh, who had succeeded Mr. Odo Fenn (Ghana).",
        FR + "La réunion était présidée par Mme Enid Marsh, qui a succédé à M. Odo Fenn (Ghana).",
        ES + "La reunión fue presidida por la Sra. Enid Marsh, quien sucedió al Sr. Odo Fenn (Ghana).",
    ],
)
def test_whom_somebody_succeeded_takes_no_part(text: str) -> None:
    assert parts(text) == {("enid-marsh", "chair")}


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ms. Enid Marsh (Togo) recalled the rules and introduced Mr. Odo Fenn (Ghana).",
        EN + "Ms. Enid Marsh (Togo) answered a question from Mr. Odo Fenn (Ghana).",
        EN + "Ms. Enid Marsh (Togo) asked for figures, while Mr. Odo Fenn (Ghana) described the port.",
        FR + "Mme Enid Marsh (Togo) a rappelé les règles et donné la parole à M. Odo Fenn (Ghana).",
        FR + "Mme Enid Marsh (Togo) a salué l’exposé de M. Odo Fenn (Ghana).",
        ES + "La Sra. Enid Marsh (Togo) recordó las normas y dio la palabra al Sr. Odo Fenn (Ghana).",
        ES + "La Sra. Enid Marsh (Togo) respondió a una pregunta del Sr. Odo Fenn (Ghana).",
    ],
)
def test_whom_a_speaker_brings_to_the_floor_speaks(text: str) -> None:
    assert parts(text) == {ENID, ("odo-fenn", "speaker")}


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ghana and Togo apologized for not being able to attend.",
        FR + "Le Ghana et le Togo s’étaient excusés.",
        FR + "Le Ghana et le Togo se sont excusés de leur absence.",
        ES + "El panel contó con las exposiciones de Ghana y del Togo.",
    ],
)
def test_who_sends_apologies_says_nothing(text: str) -> None:
    assert not conversion(text).statements


@pytest.mark.parametrize(
    "text",
    [
        EN + "The group visited the centre run by Ms. Ada Brink, Director of Ports (Ghana).",
        EN + "Ms. Ada Brink (Ghana), who had been expected, cancelled her visit.",
        EN + "Ms. Ada Brink, Director of Ports (Ghana), will succeed Mr. Odo Fenn in January.",
        EN + "The post vacated by Ms. Ada Brink, Director of Ports, will be advertised in June.",
        FR + "Le groupe a visité le centre que dirige Mme Ada Brink, Directrice des ports (Ghana).",
        FR + "Mme Ada Brink (Ghana), qui était attendue, a annulé sa visite.",
        FR + "Mme Ada Brink, Directrice des ports (Ghana), succédera à M. Odo Fenn en janvier.",
        FR + "Des remerciements ont été adressés à M. Odo Fenn, Chef du protocole.",
        ES + "El grupo visitó el centro que dirige la Sra. Ada Brink, Directora de Puertos (Ghana).",
        ES + "La Sra. Ada Brink (Ghana), a quien se esperaba, canceló su visita.",
        ES + "La Sra. Ada Brink, Directora de Puertos (Ghana), sucederá al Sr. Odo Fenn en enero.",
        ES + "Se agradeció al Sr. Odo Fenn, Jefe de Protocolo.",
        ES + "La sesión de Lima tuvo la coordinación del entonces Viceministro, Odo Fenn, hoy en China.",
    ],
)
def test_who_is_visited_awaited_thanked_or_to_come_takes_no_part(text: str) -> None:
    assert not parts(text)
