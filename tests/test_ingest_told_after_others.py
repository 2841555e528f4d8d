"""Who acts after others (``then declared …``), leads a body that is no meeting, is shown in a picture, or reads words
of another."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Third Dialogue on Quays and Skills\nReport\nMombasa, 4 and 5 May 2032\n\n"
    "The Third Dialogue on Quays and Skills was held in Mombasa on 4 and 5 May 2032.\n\n",
    "fr": "Troisième Dialogue sur les quais et les métiers\nRapport\nCotonou, 4 et 5 mai 2032\n\n"
    "Le Troisième Dialogue sur les quais et les métiers s'est tenu à Cotonou les 4 et 5 mai 2032.\n\n",
    "es": "Tercer Diálogo sobre los muelles y los oficios\nInforme\nVeracruz, 4 y 5 de mayo de 2032\n\n"
    "El Tercer Diálogo sobre los muelles y los oficios se celebró en Veracruz los días 4 y 5 de mayo de 2032.\n\n",
}


def roles(language: str, sentence: str) -> list[tuple[str, str]]:
    found = conversion(f"{HEADS[language]}{sentence}\n", f"dialogue.{language}.txt")
    return [(p.person, p.role) for p in found.participations]


@pytest.mark.parametrize(
    ("language", "sentence", "role"),
    [
        ("en", "The Minister of Ports, Mr. Ivo Rask, thereafter declared the Dialogue closed.", "closing"),
        ("en", "Mr. Ivo Rask, Minister of Ports of Kenya, then formally opened the Dialogue.", "opening"),
        ("en", "Mr. Ivo Rask, Minister of Ports of Kenya, next took the chair.", "chair"),
        ("fr", "Le ministre des Ports, M. Ivo Rask, a ensuite clôturé le Dialogue.", "closing"),
        ("fr", "Le ministre des Ports, M. Ivo Rask, a enfin déclaré clos le Dialogue.", "closing"),
        ("fr", "Le ministre des Ports, M. Ivo Rask, a alors déclaré le Dialogue ouvert.", "opening"),
        ("fr", "M. Ivo Rask, ministre des Ports du Kenya, ensuite, a ouvert le Dialogue.", "opening"),
        ("es", "El Ministro de Puertos, Sr. Ivo Rask, luego declaró clausurado el Diálogo.", "closing"),
        ("es", "El Sr. Ivo Rask, Ministro de Puertos de Kenya, a continuación inauguró el Diálogo.", "opening"),
    ],
)
def test_what_somebody_does_after_others_is_told_of_them(language: str, sentence: str, role: str) -> None:
    assert roles(language, sentence) == [("ivo-rask", role)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The Dialogue was opened by Mr. Ivo Rask, Minister of Ports, who is in the chair of the Harbour Board."),
        (
            "fr",
            "Le Dialogue a été ouvert par M. Ivo Rask, ministre, qui assure la présidence du Conseil des quais.",
        ),
        (
            "es",
            "El Diálogo fue inaugurado por el Sr. Ivo Rask, Ministro, que ejerció la presidencia del Consejo.",
        ),
    ],
)
def test_who_presides_over_a_body_does_not_chair_the_meeting_by_that(language: str, sentence: str) -> None:
    assert roles(language, sentence) == [("ivo-rask", "opening")]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Mr. Ivo Rask, Minister of Ports of Kenya, took the chair of the Dialogue."),
        ("fr", "M. Ivo Rask, ministre des Ports du Kenya, assure la présidence du Dialogue."),
        ("es", "El Sr. Ivo Rask, Ministro de Puertos de Kenya, asumió la presidencia del Diálogo."),
    ],
)
def test_who_presides_over_the_meeting_chairs_it(language: str, sentence: str) -> None:
    assert roles(language, sentence) == [("ivo-rask", "chair")]


SHOWN = [
    ("en", "[From left to right: Ms. Ada Brenner, Minister of Ports; Mr. Ivo Rask, Director of the Lamp Bureau]"),
    ("en", "From left: Ms. Ada Brenner, Minister of Ports, and Mr. Ivo Rask, Director of the Lamp Bureau"),
    ("en", "Quay delegates (l-r): Ms. Ada Brenner, Minister of Ports; Mr. Ivo Rask, Director of the Lamp Bureau"),
    ("fr", "[De g. à dr. : Mme Ada Brenner, ministre des Ports ; M. Ivo Rask, directeur du Bureau des lampes]"),
    ("fr", "De gauche à droite : Mme Ada Brenner, ministre des Ports ; M. Ivo Rask, directeur du Bureau des lampes"),
    ("es", "De izquierda a derecha: Sra. Ada Brenner, Ministra de Puertos; Sr. Ivo Rask, Director de la Oficina"),
    ("es", "(De izq. a der.: Sra. Ada Brenner, Ministra de Puertos; Sr. Ivo Rask, Director de la Oficina)"),
]


@pytest.mark.parametrize(("language", "caption"), SHOWN)
def test_who_is_shown_in_a_picture_takes_no_part_by_that(language: str, caption: str) -> None:
    assert roles(language, caption) == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "en",
            "A message from the Director General of IOM was read out by Ms. Ada Brenner, Chief of Mission in Kenya.",
        ),
        ("fr", "Un message du Directeur général de l'OIM a été lu par Mme Ada Brenner, cheffe de mission au Kenya."),
        ("es", "El mensaje del Director General de la OIM fue leído por la Sra. Ada Brenner, Jefa de Misión en Kenya."),
    ],
)
def test_who_reads_a_message_of_another_at_the_opening_opens(language: str, sentence: str) -> None:
    title = {"en": "Opening session", "fr": "Séance d'ouverture", "es": "Sesión de apertura"}[language]
    assert roles(language, f"{title}\n\n{sentence}") == [("ada-brenner", "opening")]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Comrade Ivo Rask, President of the Dockers' Union, told the Dialogue that nobody had asked them."),
        ("fr", "Le camarade Ivo Rask, président du Syndicat des dockers, a dit que personne ne les avait consultés."),
        ("es", "El camarada Ivo Rask, Presidente del Sindicato de Estibadores, dijo que nadie les había preguntado."),
    ],
)
def test_comrade_is_a_form_of_address(language: str, sentence: str) -> None:
    assert roles(language, sentence) == [("ivo-rask", "speaker")]
