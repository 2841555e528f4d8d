"""Who speaks under the title of an opening or a closing: its chair does both, a vote of thanks ends an opening, and a
debate that questions begin is neither; sentences that tell who opened or closed."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": ("Report of the Forum on Quays, Accra, 12-13 May 2031", "Opening session", "The ropes", "Concluding remarks"),
    "fr": ("Rapport du Forum sur les quais, Accra, 12-13 mai 2031", "Ouverture", "Les cordes", "Remarques finales"),
    "es": ("Informe del Foro sobre Muelles, Accra, 12 y 13 de mayo de 2031", "Apertura", "Las cuerdas", "Clausura"),
}
MIDDLE = {
    "en": "Ms. Ada Brenner, Director of Buoys, said that buoys were dear.",
    "fr": "Mme Ada Brenner, Directrice des bouées, a dit que les bouées étaient chères.",
    "es": "La Sra. Ada Brenner, Directora de Boyas, dijo que las boyas eran caras.",
}


def _roles(language: str, opening: str, closing: str) -> dict[str, list[str]]:
    head, first, second, last = HEADS[language]
    text = f"{head}\n\n{first}\n\n{opening}\n\n{second}\n\n{MIDDLE[language]}\n\n{last}\n\n{closing}\n"
    found: dict[str, set[str]] = {}
    for part in conversion(text).participations:
        found.setdefault(part.person.rsplit("-", 1)[-1], set()).add(part.role)
    return {name: sorted(roles) for name, roles in found.items()}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The Chair of the Forum, Mr. Ivo Rask, asked for a minute of silence."),
        ("fr", "Le Président du Forum, M. Ivo Rask, a demandé une minute de silence."),
        ("es", "El Presidente del Foro, Sr. Ivo Rask, pidió un minuto de silencio."),
    ],
)
def test_a_chair_who_speaks_under_the_title_of_an_opening_opens_as_well(language: str, sentence: str) -> None:
    assert _roles(language, sentence, MIDDLE[language])["rask"] == ["chair", "opening"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The session was held with Mr. Ivo Rask, Minister of Quays, in the chair."),
        ("fr", "La séance s'est tenue sous la présidence de M. Ivo Rask, Ministre des quais."),
        ("es", "La sesión se celebró bajo la presidencia del Sr. Ivo Rask, Ministro de Muelles."),
    ],
)
def test_a_chair_who_does_not_speak_there_opens_nothing(language: str, sentence: str) -> None:
    assert _roles(language, sentence, MIDDLE[language])["rask"] == ["chair"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Mr. Ivo Rask, Director of Quays, proposed the vote of thanks."),
        ("en", "The vote of thanks was moved by Mr. Ivo Rask, Director of Quays."),
        ("fr", "M. Ivo Rask, Directeur des quais, a présenté la motion de remerciements."),
        ("es", "El Sr. Ivo Rask, Director de Muelles, pronunció las palabras de agradecimiento."),
    ],
)
def test_a_vote_of_thanks_ends_the_part_in_which_it_is_given(language: str, sentence: str) -> None:
    assert _roles(language, sentence, MIDDLE[language])["rask"] == ["opening"]
    assert "opening" not in _roles(language, MIDDLE[language], sentence)["rask"]


@pytest.mark.parametrize(
    ("language", "reply", "after"),
    [
        (
            "en",
            "Responding to questions, Mr. Ivo Rask, Director of Quays, said that ropes were short.",
            "Mr. Karl Tamm, Mayor of Tala, said that quays were long.",
        ),
        (
            "fr",
            "En réponse aux questions, M. Ivo Rask, Directeur des quais, a dit que les cordes étaient courtes.",
            "M. Karl Tamm, maire de Tala, a dit que les quais étaient longs.",
        ),
        (
            "es",
            "En respuesta a las preguntas, el Sr. Ivo Rask, Director de Muelles, dijo que las cuerdas eran cortas.",
            "El Sr. Karl Tamm, Alcalde de Tala, dijo que los muelles eran largos.",
        ),
    ],
)
def test_answers_under_the_title_of_a_closing_close_nothing(language: str, reply: str, after: str) -> None:
    roles = _roles(language, MIDDLE[language], f"{reply}\n\n{after}")
    assert (roles["rask"], roles["tamm"]) == (["speaker"], ["speaker"])
    roles = _roles(language, MIDDLE[language], f"{after}\n\n{reply}")
    assert (roles["rask"], roles["tamm"]) == (["speaker"], ["closing"])


TOLD = [
    ("en", "Also addressing the opening was Mr. Ivo Rask, Director of Quays, who thanked the rowers.", "opening"),
    ("en", "The forum got under way with a welcome from Mr. Ivo Rask, Director of Quays.", "opening"),
    ("en", "Closing statements were heard from Mr. Ivo Rask, Director of Quays.", "closing"),
    ("en", "Rounding off the forum, Mr. Ivo Rask, Director of Quays, pledged his support.", "closing"),
    ("en", "Opening the discussion on ropes, Mr. Ivo Rask, Director of Quays, said that they were short.", "speaker"),
    ("en", "Rounding off the debate, Mr. Ivo Rask, Director of Quays, said that ropes were short.", "speaker"),
    ("fr", "À l'entame de la rencontre, M. Ivo Rask, Directeur des quais, a insisté sur les cordes.", "opening"),
    ("fr", "Dernier mot à M. Ivo Rask, Directeur des quais, qui souhaite bonne route à tous.", "closing"),
    ("fr", "Concluant les travaux, M. Ivo Rask, Directeur des quais, a appelé à l'unité.", "closing"),
    ("fr", "Les remerciements d'usage ont été présentés par M. Ivo Rask, Directeur des quais.", "closing"),
    ("fr", "En réponse aux questions, M. Ivo Rask, Directeur des quais, a dit que les cordes manquaient.", "speaker"),
    ("es", "Las palabras inaugurales corrieron a cargo del Sr. Ivo Rask, Director de Muelles.", "opening"),
    ("es", "El saludo inicial lo dio el Sr. Ivo Rask, Director de Muelles.", "opening"),
    ("es", "La mesa inaugural estuvo integrada por el Sr. Ivo Rask, Director de Muelles, y otros.", "opening"),
    ("es", "Formuló declaraciones finales el Sr. Ivo Rask, Director de Muelles.", "closing"),
    ("es", "Las palabras de cierre corrieron por cuenta del Sr. Ivo Rask, Director de Muelles.", "closing"),
]


@pytest.mark.parametrize(("language", "sentence", "role"), TOLD)
def test_sentences_tell_who_opened_or_closed(language: str, sentence: str, role: str) -> None:
    head = HEADS[language][0]
    found = conversion(f"{head}\n\n{MIDDLE[language]}\n\n{sentence}\n\n{MIDDLE[language]}\n").participations
    assert [p.role for p in found if p.person == "ivo-rask"] == [role]
