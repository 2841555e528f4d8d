"""People who are named beside what is told and are not the ones: excused, reading another's words, gone before."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion, statements

EN = (
    'Conference "Quays and Skills"\nMombasa, 4 May 2032\n\n14:00 Panel 1: The ports\n'
    "Moderated by Rowena KERVAL, Mayor of Plougast\n\n16:45 Conclusions\nClosing by Anne MARLEY\n\n"
)
FR = (
    "Colloque « Les quais et les métiers »\nCotonou, 4 mai 2032\n\n14h00  TABLE RONDE 1 - LES PORTS\n"
    "Animée par Rozenn KERVAL, maire de Plougast\n\n16h45  CONCLUSION\nClôture par Anne MARLEY\n\n"
)
ES = (
    "Coloquio «Los muelles y los oficios»\nVeracruz, 4 de mayo de 2032\n\n14:00 Mesa redonda 1: Los puertos\n"
    "Modera: Rosa KERVAL, alcaldesa de Plogón\n\n16:45 Conclusiones\nClausura: Ana MARLEY\n\n"
)
TOLD_EN = "There are quays and docks in the bay, and the sea is high.\n\n"
TOLD_FR = "Il y a des rives et des ponts dans la vallée, et le fleuve est haut.\n\n"
TOLD_ES = "Hay muelles y faros en la bahía, y el mar es alto para los barcos.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        EN + "Apologies from: Pieter DE HOOG (League of Ports), Sylvia ROUGEL, MP.",
        EN + "Unable to attend: Pieter DE HOOG (League of Ports), Sylvia ROUGEL, MP.",
        EN + "Apologies from\nPieter DE HOOG (League of Ports)\nSylvia ROUGEL, MP\n",
        FR + "Ont été excusés : Pieter DE HOOG (Ligue des ports), Sylvie ROUGEL, députée.",
        FR + "Ont été excusés :\nPieter DE HOOG (Ligue des ports)\nSylvie ROUGEL, députée\n",
        FR + "Excusés\nPieter DE HOOG (Ligue des ports)\nSylvie ROUGEL, députée\n",
        ES + "Fueron excusados: Pedro DEL HOYO (Liga de Puertos), Silvia ROGEL, diputada.",
        ES + "Se excusaron: Pedro DEL HOYO (Liga de Puertos), Silvia ROGEL, diputada.",
        ES + "Excusados\nPedro DEL HOYO (Liga de Puertos)\nSilvia ROGEL, diputada\n",
    ],
)
def test_who_is_listed_as_excused_takes_no_part_in_the_row_above(text: str) -> None:
    found = {(p.person.split("-")[-1], p.role) for p in conversion(text).participations}
    assert found == {("kerval", "moderator"), ("marley", "closing")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            TOLD_EN + "The Director of the Quays League, Ms. Odile Brand, in a message read on her behalf by "
            "Mr. Paul Sangar, lamented that the quays had no light.",
            "Odile Brand",
        ),
        (
            TOLD_EN + "Ms. Odile Brand, in a statement read out by Mr. Paul Sangar, said that the quays had no light.",
            "Odile Brand",
        ),
        (
            TOLD_FR + "Mme Odile Brand, dans une allocution lue par M. Paul Sangar, a souligné le manque de lumière.",
            "Odile Brand",
        ),
        (
            TOLD_FR + "Mme Odile Brand, dans un message lu en son nom par M. Paul Sangar, a souligné ce manque.",
            "Odile Brand",
        ),
        (
            TOLD_ES + "La Sra. Odilia Brasa, en un discurso leído por el Sr. Paulo Sangre, subrayó la falta de luz.",
            "Odilia Brasa",
        ),
        (
            TOLD_ES + "La Sra. Odilia Brasa, en un mensaje leído en su nombre por el Sr. Paulo Sangre, pidió luz.",
            "Odilia Brasa",
        ),
    ],
)
def test_words_that_another_read_are_their_author_s(text: str, expected: str) -> None:
    assert [who for who, _, _ in statements(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        TOLD_ES + "Gonzalo Merello, ministro de Puertos, pidió luz. El ministro, que sucedió a la colombiana "
        "Socorro Villar, anunció que habría un fondo.",
        TOLD_ES + "Gonzalo Merello, ministro de Puertos, pidió luz. El portugués, que llegó en 2031 en relevo de la "
        "colombiana Socorro Villar, anunció que habría un fondo.",
        TOLD_EN + "Mr. Gordon Merrell, Minister of Ports, called for light. The Kenyan, who took over from the "
        "Colombian Socorro Villar, announced that a fund would be set up.",
        TOLD_FR + "M. Gontran Merel, ministre des ports, a demandé plus de lumière. Le ministre, qui a succédé à la "
        "Colombienne Socorro Villar, a annoncé un fonds.",
    ],
)
def test_who_held_the_post_before_does_not_speak(text: str) -> None:
    assert {who for who, _, _ in statements(text)} in ({"Gonzalo Merello"}, {"Gordon Merrell"}, {"Gontran Merel"})


@pytest.mark.parametrize(
    "text",
    [
        TOLD_FR + "L’Assemblée décide-t-elle de prendre note du rapport ? La Commission est-elle d’accord ?",
        TOLD_EN + "Does the Council agree to take note of the report? May the Assembly decide so?",
        TOLD_ES + "¿Decide la Asamblea tomar nota del informe? ¿Está de acuerdo la Comisión?",
    ],
)
def test_a_verb_that_asks_is_no_part_of_a_body_s_name(text: str) -> None:
    assert conversion(text).organizations == ()
