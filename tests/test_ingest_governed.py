"""Whose a verb of saying is where a sentence names others too: those with whom somebody agrees, whom somebody quotes,
who went before or who asked."""

from __future__ import annotations

import pytest

from tests.ingesting import statements

PLACES = {
    "en": "There are quays and docks in the bay, and the sea is high. ",
    "fr": "Il y a des rives et des ponts dans la vallée, et le fleuve est haut. ",
    "es": "Hay muelles y faros en la bahía, y el mar es alto para los barcos. ",
}


def speakers(language: str, text: str) -> list[str]:
    return [who for who, _, _ in statements(PLACES[language] + text)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The delegate of Ghana disagreed with Togo and urged patience."),
        ("en", "The representative of Ghana thanked Togo and asked for time."),
        ("en", "The delegation of Ghana supported Togo and recalled the Quay Treaty."),
        ("en", "The representative of Ghana referred to the law of Togo and asked for time."),
        ("en", "The observer for Ghana joined Togo and stressed that tolls were high."),
        ("en", "The delegate of Ghana voted with Togo and said that tolls were high."),
        ("en", "Ghana echoed the fears of the delegation of Togo and asked for time."),
        ("en", "Ghana agreed with what the delegate of Togo had told and asked for time."),
        ("fr", "Le représentant du Ghana appuie le Togo et rappelle le Traité des quais."),
        ("fr", "La délégation du Ghana n'était pas d'accord avec le Togo et a demandé un délai."),
        ("fr", "Le Ghana souscrit à la déclaration du délégué du Togo et demande un délai."),
        ("fr", "Le délégué du Ghana remercie le Togo et demande un délai."),
        ("es", "El representante de Ghana discrepó del Togo y pidió tiempo."),
        ("es", "La delegada de Ghana agradeció al Togo y pidió tiempo."),
        ("es", "El representante de Ghana estuvo de acuerdo con el Togo y pidió tiempo."),
        ("es", "El representante de Ghana se refirió a la ley del Togo y pidió tiempo."),
        ("es", "La delegación de Ghana votó con el Togo y pidió tiempo."),
        ("es", "Ghana coincidió con la representante del Togo y pidió tiempo."),
        ("es", "Ghana se sumó a los temores de la delegación del Togo y pidió tiempo."),
    ],
)
def test_whom_somebody_agrees_with_thanks_or_mentions_has_not_the_second_verb(language: str, text: str) -> None:
    assert speakers(language, text) == ["state/GHA"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The delegate of Ghana agreed and the delegate of Togo asked for time.", ["state/GHA", "state/TGO"]),
        ("en", "The representatives of Ghana, Togo and Chile asked for time.", ["state/GHA", "state/TGO", "state/CHL"]),
        ("en", "The delegate of Ghana agreed with Togo while Chile asked for time.", ["state/GHA", "state/CHL"]),
        ("en", "Ghana thanked Togo and Chile asked for time.", ["state/GHA", "state/CHL"]),
        ("en", "The delegates of the host State, Ghana, and of Togo asked for time.", ["state/GHA", "state/TGO"]),
        (
            "fr",
            "Les représentants du Ghana, du Togo et du Chili demandent un délai.",
            ["state/GHA", "state/TGO", "state/CHL"],
        ),
        ("fr", "Le délégué du Ghana demande un délai et celui du Togo propose un plan.", ["state/GHA", "state/TGO"]),
        ("es", "Los representantes de Ghana y del Togo pidieron tiempo.", ["state/GHA", "state/TGO"]),
        ("es", "El delegado de Ghana asintió y la delegada del Togo pidió tiempo.", ["state/GHA", "state/TGO"]),
        ("es", "El representante de Ghana coincidió con el Togo, pero Chile pidió tiempo.", ["state/GHA", "state/CHL"]),
        ("es", "De acuerdo con Ghana, los muelles eran viejos.", ["state/GHA"]),
    ],
)
def test_those_who_speak_together_or_in_turn_each_have_their_own(language: str, text: str, expected: list[str]) -> None:
    assert speakers(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "As Orrin Faske put it, tolls were bread."),
        ("en", "In the words of Ms. Greta Halm, the quays were a common home."),
        ("en", "Orrin Faske, who was not present, had said that tolls were bread."),
        ("fr", "Comme l'a dit un jour Orrin Faske, les quais sont à tous."),
        ("fr", "Comme Orrin Faske l'a dit, les quais sont à tous."),
        ("fr", "Orrin Faske a dit un jour que les quais étaient à tous."),
        ("es", "Como dijo una vez Orrin Faske, los muelles son de todos."),
        ("es", "Orrin Faske dijo una vez que los muelles eran de todos."),
        ("es", "En palabras de la Sra. Greta Halm, los muelles eran de todos."),
    ],
)
def test_people_who_are_only_quoted_say_nothing_there(language: str, text: str) -> None:
    assert not speakers(language, text)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Ms. Greta Halm opened the meeting. As Ms. Halm had said, tolls were high.", ["Greta Halm"]),
        ("en", "As Ms. Greta Halm (Ghana) put it, tolls were high.", ["Greta Halm"]),
        ("en", "In the words of Ms. Greta Halm, Minister for Ports of Ghana, tolls were high.", ["Greta Halm"]),
        ("en", "Ms. Greta Halm (Ghana) said once more that tolls were high.", ["Greta Halm"]),
        ("fr", "Comme l'a dit Mme Greta Halm (Ghana), les péages étaient hauts.", ["Greta Halm"]),
        ("fr", "Mme Greta Halm (Ghana) a demandé un jour de repos.", ["Greta Halm"]),
        ("es", "Como dijo la Sra. Greta Halm (Ghana), los muelles eran viejos.", ["Greta Halm"]),
        ("es", "La Sra. Greta Halm (Ghana) pidió una vez más tiempo.", ["Greta Halm"]),
    ],
)
def test_what_is_said_of_those_who_take_part_is_theirs(language: str, text: str, expected: list[str]) -> None:
    assert speakers(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mr. Ole Brandt (Ghana), whose predecessor, Ms. Greta Halm, had proposed a toll, thanked all."),
        ("en", "Mr. Ole Brandt (Ghana), whose colleague Ms. Greta Halm had asked for time, said that tolls were high."),
        ("en", "Mr. Ole Brandt (Ghana), whose country had proposed a toll, thanked all."),
        (
            "fr",
            "M. Ole Brandt (Ghana), dont la prédécesseure, Mme Greta Halm, avait proposé une taxe, a demandé un délai.",
        ),
        ("fr", "M. Ole Brandt (Ghana), dont le collègue, M. Jan Fell, avait demandé un plan, a proposé un délai."),
        (
            "es",
            "El Sr. Ole Brandt (Ghana), cuya predecesora, la Sra. Greta Halm, había propuesto una tasa, pidió tiempo.",
        ),
        ("es", "El Sr. Ole Brandt (Ghana), cuyo colega, el Sr. Jan Fell, había pedido un plan, propuso una tasa."),
    ],
)
def test_what_a_predecessor_did_is_not_the_speakers_nor_said_there(language: str, text: str) -> None:
    found = statements(PLACES[language] + text)
    assert [who for who, _, _ in found] == ["Ole Brandt"]
    assert not {"had proposed", "avait proposé", "había propuesto"} & {verb for _, _, verb in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Preguntado por la Sra. Greta Halm (Chile), respondió que eran altas.", ["Ole Brandt"]),
        ("Consultado por la Sra. Greta Halm (Chile) sobre las tasas, indicó que eran altas.", ["Ole Brandt"]),
        ("A preguntas de la Sra. Greta Halm (Chile), indicó que eran altas.", ["Ole Brandt"]),
        ("En respuesta a la Sra. Greta Halm (Chile), indicó que eran altas.", ["Ole Brandt"]),
        ("Preguntado por la Sra. Greta Halm (Chile), el Sr. Jan Fell (Togo) respondió que no.", ["Jan Fell"]),
        ("La Sra. Greta Halm (Chile) preguntó por las tasas.", ["Greta Halm"]),
    ],
)
def test_who_asked_before_a_sentence_without_subject_is_not_who_answers(text: str, expected: list[str]) -> None:
    assert speakers("es", f"El Sr. Ole Brandt (Ghana) pidió tiempo. {text}")[1:] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "La idea fue apoyada por Ghana, cuya Ministra de Puertos, Sra. Greta Halm, pidió tiempo.", "Greta Halm"),
        ("en", "Ghana, whose Minister for Ports, Ms. Greta Halm, asked for time.", "Greta Halm"),
        ("es", "Ghana, cuya Ministra de Puertos, Sra. Greta Halm, pidió tiempo.", "Greta Halm"),
        ("fr", "M. Ole Brandt, dont le pays assure la présidence, a demandé un délai.", "Ole Brandt"),
        ("en", "Mr. Ole Brandt (Ghana), whose country hosts the fair, asked for time.", "Ole Brandt"),
    ],
)
def test_a_clause_about_somebodys_people_ends_before_the_main_verb(language: str, text: str, expected: str) -> None:
    assert speakers(language, text)[-1] == expected
