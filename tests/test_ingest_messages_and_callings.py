"""Whose message another reads did not come; who heads a body or was something once may speak."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = "REPORT\n\nTalks on Wharves\n\nThe meeting on wharves was held in Lomé on 4 May 2032.\n\n"
FR = "RAPPORT\n\nEntretiens des quais\n\nLa réunion sur les quais s'est tenue à Lomé le 4 mai 2032.\n\n"
ES = "INFORME\n\nJornadas de muelles\n\nLa reunión sobre los muelles se celebró en Lomé el 4 de mayo de 2032.\n\n"
AUBE, BASIL = "aube-tissier", "basil-orme"


def parts(text: str) -> set[tuple[str, str]]:
    return {(p.person, p.role) for p in conversion(text).participations}


@pytest.mark.parametrize(
    "text",
    [
        EN
        + "In a message read by Ms. Aube Tissier, the Minister of Ports, Mr. Basil Orme, said that quays were sinking.",
        EN
        + "Mr. Basil Orme, Minister of Ports, in a letter read out by Ms. Aube Tissier, said that quays were sinking.",
        FR + "Dans un message lu par Mme Aube Tissier, le Ministre des ports, M. Basil Orme, a dit que tout coulait.",
        FR + "Dans un discours lu en son nom par Mme Aube Tissier, le Ministre, M. Basil Orme, a dit que tout coulait.",
        FR + "M. Basil Orme, Ministre des ports, dans une lettre lue par Mme Aube Tissier, a dit que tout coulait.",
        ES + "En un mensaje leído por la Sra. Aube Tissier, el Ministro, Sr. Basil Orme, dijo que todo se hundía.",
        ES + "El Sr. Basil Orme, Ministro de Puertos, en una carta leída por la Sra. Aube Tissier, dijo que se hundía.",
    ],
)
def test_whose_message_another_reads_takes_no_part_as_speaker(text: str) -> None:
    assert parts(text) == {(AUBE, "speaker")}


@pytest.mark.parametrize(
    "text",
    [
        EN + "In a statement delivered by video, Mr. Basil Orme, Minister of Ports, called for quays.",
        FR + "Dans un message vidéo, M. Basil Orme, Ministre des ports, a dit que les quais s'affaissaient.",
        ES + "En un mensaje grabado, el Sr. Basil Orme, Ministro de Puertos, dijo que los muelles se hundían.",
    ],
)
def test_whose_own_words_are_shown_speaks(text: str) -> None:
    assert parts(text) == {(BASIL, "speaker")}


@pytest.mark.parametrize(
    "text",
    [
        EN + "Basil Orme, who runs the Keel Institute, told delegates that quays were sinking.",
        EN + "“Quays are sinking,” said Basil Orme, who heads the Keel Institute.",
        FR + "« Les quais coulent », a lancé Basil Orme, qui dirige l'Institut des quilles.",
        FR + "Basil Orme, à la tête de l'Institut des quilles, a déclaré que les quais s'affaissaient.",
        ES + "«Los muelles se hunden», lamentó Basil Orme, quien dirige el Instituto de Quillas.",
        ES + "Basil Orme, al frente del Instituto de Quillas, afirmó que los muelles se hundían.",
    ],
)
def test_who_is_told_to_head_a_body_and_to_speak_takes_part(text: str) -> None:
    assert parts(text) == {(BASIL, "speaker")}


@pytest.mark.parametrize(
    "text",
    [
        EN + "The talks began with an idea of Basil Orme, who runs the Keel Institute.",
        EN + "Quays sink, according to a book by Basil Orme, who heads the Keel Institute.",
        FR + "Les échanges sont partis d'une idée de Basil Orme, qui dirige l'Institut des quilles.",
        EN + "Each of them had been given the book by Basil Orme, Director of the Keel Institute.",
        ES + "El encuentro nació de una idea de Basil Orme, que dirige el Instituto de Quillas.",
        EN + "Participants recalled the work of the former Minister, Mr. Basil Orme.",
        FR + "Les participants ont évoqué l'ancien ministre, M. Basil Orme.",
    ],
)
def test_who_is_only_spoken_of_takes_none(text: str) -> None:
    assert parts(text) == set()


def test_what_somebody_was_once_is_no_sign_of_absence() -> None:
    listed = "The panellists were the Mayor of Lomé, Ms. Aube Tissier; and a former rope maker, Mr. Basil Orme."
    assert parts(EN + listed) == {(AUBE, "speaker"), (BASIL, "speaker")}
