"""Who was not there and who stood in for them; who speaks under labels that a bracket fills."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = "REPORT\n\nTalks on Quays\n\nThe meeting on quays was held in Geneva on 9 May 2033.\n\n"
FR = "RAPPORT\n\nEntretiens des quais\n\nLa réunion sur les quais s’est tenue à Genève le 9 mai 2033.\n\n"
ES = "INFORME\n\nJornadas de muelles\n\nLa reunión sobre los muelles se celebró en Ginebra el 9 de mayo de 2033.\n\n"


def parts(text: str) -> set[tuple[str, str]]:
    """Person and role of each participation."""
    return {(p.person, p.role) for p in conversion(text).participations}


@pytest.mark.parametrize(
    "text",
    [
        EN + "Apologies had been received from Ms. Ottoline Pask (Ghana) and Mr. Basil Orme (Togo).",
        EN + "Mr. Basil Orme, Judge of Togo, who had been detained in Accra, sent a note.",
        EN + "Ms. Ottoline Pask (Ghana) was represented by her staff and has withdrawn.",
        EN + "The organizers, designated by the President, Mr. Basil Orme, met at noon.",
        FR + "Étaient excusés : Mme Aube Tissier (Togo) et M. Blaise Tissier (Bénin).",
        FR + "L’exposé, initialement prévu par Mme Aube Tissier (Togo), a été annulé.",
        FR + "Le comité, désigné par le Président, M. Blaise Tissier, a siégé.",
        ES + "Disculparon su asistencia la Sra. Inés Tolosa (Chile) y el Sr. Lázaro Pinto (Cuba).",
        ES + "La ponencia, inicialmente prevista para la Sra. Inés Tolosa (Chile), se suprimió.",
        ES + "El comité, designado por el Presidente, Sr. Lázaro Pinto, se reunió.",
    ],
)
def test_who_is_excused_or_only_appointed_others_takes_no_part(text: str) -> None:
    assert parts(text) == set()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (EN + "Mr. Basil Orme (Togo) replaced Ms. Ottoline Pask as moderator.", {("basil-orme", "moderator")}),
        (EN + "Ms. Ottoline Pask, in place of the Minister, Mr. Basil Orme, spoke of wood.",
         {("ottoline-pask", "speaker")}),
        (EN + "Ms. Ottoline Pask (Ghana), in place of the Minister, Mr. Basil Orme, spoke of wood.",
         {("ottoline-pask", "speaker")}),
        (EN + "On behalf of the Minister, Mr. Basil Orme, Judge of Togo, said that wood was dear.",
         {("basil-orme", "speaker")}),
        (EN + "Mr. Basil Orme, Minister, was represented by the Registrar General, Ms. Ottoline Pask.",
         {("ottoline-pask", "speaker")}),
        (FR + "M. Blaise Tissier (Bénin) remplaçait Mme Aube Tissier comme modérateur.",
         {("blaise-tissier", "moderator")}),
        (FR + "M. Blaise Tissier, Ministre, empêché, était représenté par la Directrice du port, Mme Aube Odan.",
         {("aube-odan", "speaker")}),
        (ES + "El Sr. Lázaro Pinto (Cuba) reemplazó a la Sra. Inés Tolosa como moderador.",
         {("lazaro-pinto", "moderator")}),
        (ES + "El Ministro, Sr. Lázaro Pinto, estuvo representado por la Directora de Puertos, Sra. Inés Tolosa.",
         {("ines-tolosa", "speaker")}),
    ],
)  # fmt: skip
def test_who_stands_in_takes_the_part_and_who_is_replaced_none(text: str, found: set[tuple[str, str]]) -> None:
    assert parts(text) == found


@pytest.mark.parametrize(
    ("text", "person", "state"),
    [
        (EN + "The talks were co-chaired by Togo, represented by Mr. Basil Orme.", "basil-orme", "state/TGO"),
        (FR + "Réunis sous la coprésidence du Togo, représenté par Mme Aube Tissier, ils ont débattu.",
         "aube-tissier", "state/TGO"),
        (ES + "Reunidos bajo la copresidencia de Chile, representado por la Sra. Inés Tolosa, debatieron.",
         "ines-tolosa", "state/CHL"),
    ],
)  # fmt: skip
def test_who_represents_the_state_that_presides_chairs_for_it(text: str, person: str, state: str) -> None:
    found = [(p.person, p.role, p.on_behalf_of) for p in conversion(text).participations]
    assert found == [(person, "chair", (state,))]


@pytest.mark.parametrize(
    "text",
    [
        EN + "3. Opening\n\nA video message from the Mayor of Lomé, Ms. Aube Tissier, was shown.",
        FR + "3. Ouverture\n\nUn message vidéo de la Maire de Lomé, Mme Aube Tissier, a été diffusé.",
        ES + "3. Apertura\n\nSe proyectó un mensaje en vídeo de la Alcaldesa de Lomé, Sra. Aube Tissier.",
    ],
)
def test_who_sends_a_video_message_opens_by_video(text: str) -> None:
    found = [(p.person, p.role, p.mode) for p in conversion(text).participations]
    assert found == [("aube-tissier", "opening", "video")]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Q. (Togo, Ms. Aube Tissier): Who pays for wood?\nA. (Mr. Basil Orme, Port Authority): Everybody does.",
        FR + "Q. (Togo, Mme Aube Tissier) : Qui paie le bois ?\nR. (M. Basil Orme, Autorité du port) : Chacun de nous.",
        ES + "P. (Sra. Aube Tissier, Togo): ¿Quién paga la madera?\nR. (Sr. Basil Orme, Autoridad Portuaria): Todos.",
    ],
)
def test_labels_of_questions_and_answers_name_who_speaks(text: str) -> None:
    found = conversion(text).participations
    assert {(p.person, p.role) for p in found} == {("aube-tissier", "speaker"), ("basil-orme", "speaker")}
    assert next(p.on_behalf_of for p in found if p.person == "aube-tissier") == ("state/TGO",)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (EN + "The Chair, Ms. Aube Tissier: We shall come back to it.", "chair"),
        (FR + "La présidente, Mme Aube Tissier – Nous y reviendrons.", "chair"),
        (ES + "La Presidenta, Sra. Aube Tissier: Volveremos sobre ello.", "chair"),
        (EN + "Closing (Friday, 3 p.m.): unchanged, Ms. Aube Tissier, Judge of Togo.", "closing"),
        (FR + "Clôture (15 heures). Inchangée, Mme Aube Tissier, Juge du Togo.", "closing"),
        (ES + "Clausura (15.00 h). Sin cambios, Sra. Aube Tissier, Jueza del Togo.", "closing"),
    ],
)
def test_a_label_that_runs_into_its_paragraph_tells_the_part(text: str, role: str) -> None:
    assert parts(text) == {("aube-tissier", role)}
