"""Summaries of sittings in which a body hears somebody who answers it, and what press offices set over their papers."""

from __future__ import annotations

import pytest

from tests.ferries import EN, ES, FR
from tests.ingesting import conversion, statements

LANGUAGES = ("en", "fr", "es")
HEADLINE = {
    "en": "COUNCIL OF LAKES HOLDS DIALOGUE WITH THE SPECIAL RAPPORTEUR ON QUAYS",
    "fr": "Le Conseil des lacs achève son dialogue interactif sur les quais et les petits bacs",
    "es": "El Consejo de Lagos concluye su diálogo interactivo sobre los muelles y las balsas",
}
DIALOGUE = {
    "en": """Meeting Summaries

This morning the Council of Lakes held an interactive dialogue with Enid Marsh, the Special Rapporteur on quays.

Ms. Marsh said that the quays were falling into the water, and that few boats could still land there at night.

Concluding remarks

ENID MARSH, Special Rapporteur on quays, in her closing remarks, thanked all those who had asked her for boards.
""",
    "fr": """Compte rendu de séance

Ce matin, le Conseil des lacs a conclu son dialogue interactif avec la Rapporteuse spéciale sur les quais, Mme Marsh.

Mme Enid Marsh, Rapporteuse spéciale sur les quais, a expliqué que les quais tombaient à l'eau et que peu de bacs
pouvaient encore y accoster la nuit.

Conclusions

MME ENID MARSH, dans ses remarques finales, a remercié tous ceux qui lui avaient demandé des planches.
""",
    "es": """Resumen de los debates

Esta mañana el Consejo de Lagos celebró un diálogo interactivo con la Relatora Especial sobre los muelles, Sra. Marsh.

La Sra. Enid Marsh, Relatora Especial sobre los muelles, explicó que los muelles se caían al agua y que pocas balsas
podían atracar allí de noche.

Observaciones finales

LA SRA. ENID MARSH agradeció en sus observaciones finales a todos los que le habían pedido tablas.
""",
}
LABEL = {"en": "PRESS RELEASE", "fr": "COMMUNIQUÉ DE PRESSE N° 12", "es": "COMUNICADO DE PRENSA N.º 12/2032"}
HELD = {
    "en": "Wick, 4 May 2032 – The second Conference on Quays was held on 4 May 2032 in Wick.",
    "fr": "Lomé, le 4 mai 2032 – La deuxième Conférence sur les petits quais s'est tenue le 4 mai 2032 à Lomé.",
    "es": "Lima, 4 de mayo de 2032 – La segunda Conferencia sobre Muelles se celebró en Lima el 4 de mayo de 2032.",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_last_words_of_who_answers_a_body_close_no_meeting(language: str) -> None:
    found = conversion(f"{HEADLINE[language]}\n\n{DIALOGUE[language]}")
    assert [(p.person, p.role) for p in found.participations] == [("enid-marsh", "speaker")]
    assert [e.parent for e in found.events] == [None]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_headline_beside_a_label_of_the_kind_of_paper_is_its_title(language: str) -> None:
    assert conversion(f"{HEADLINE[language]}\n\n{DIALOGUE[language]}").document.title == HEADLINE[language]
    press = conversion(f"Ministry of Quays\n\n{LABEL[language]}\n\n{HEADLINE[language]}\n\n{HELD[language]}\n")
    assert press.document.title == HEADLINE[language]
    under = conversion(f"{HEADLINE[language]}\n\n{LABEL[language]}\n\n4 May 2032\n\n{HELD[language]}\n")
    assert under.document.title == HEADLINE[language]
    assert press.document.kind == "press-release"


def test_a_title_that_says_more_than_the_kind_of_paper_stays() -> None:
    text = f"The quays of the lake and all their keepers\n\nSummary of the talks on boats\n\n{HELD['en']}"
    assert conversion(text).document.title == "Summary of the talks on boats"


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("Le Togo a conclu son échange avec les gardiens.", []),
        ("Le Togo a engagé un dialogue avec les gardiens.", []),
        ("Le Togo a engagé les gardiens à peindre les quais.", [("state/TGO", "call-for")]),
        ("Le Togo a conclu que les quais étaient en bois.", [("state/TGO", "assert")]),
        (
            "Le Togo a demandé à la Rapporteuse spéciale quelles planches elle préconisait.",
            [("state/TGO", "ask")],
        ),
    ],
)
def test_who_concludes_a_dialogue_says_nothing_and_who_asks_asks_another(
    told: str, said: list[tuple[str, str]]
) -> None:
    assert [(s.speaker, s.act) for s in conversion(FR + told).statements] == said


@pytest.mark.parametrize(
    "asked",
    [
        EN + "Togo asked the Rapporteur what measures she recommended.",
        ES + "El Togo preguntó a la Relatora Especial qué medidas ella recomendaba.",
    ],
)
def test_whom_somebody_asks_what_says_nothing(asked: str) -> None:
    assert [who for who, *_ in statements(asked)] == ["state/TGO"]
