"""What somebody is at a meeting between their body and the verb, and organs whose names join two fields with *and*."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

TOP = {
    "en": "League of Quays\n\nReport of the meeting on quays\n\nWick, 6 and 7 April 2032\n\nII. Discussion\n\n",
    "fr": "Ligue des quais\n\nRapport de la réunion sur les quais\n\nLomé, 6 et 7 avril 2032\n\nII. Débats\n\n",
    "es": "Liga de los muelles\n\nInforme de la reunión de muelles\n\nLima, 6 y 7 de abril de 2032\n\nII. Debates\n\n",
}


def _said(lang: str, sentence: str) -> list[tuple[str | None, str | None, tuple[str, ...]]]:
    found = conversion(f"{TOP[lang]}{sentence}\n")
    return [(s.speaker, s.post, s.on_behalf_of) for s in found.statements]


@pytest.mark.parametrize(
    ("lang", "sentence", "held"),
    [
        ("en", "Mr. C. VEA, Ports Officer, ILO, panellist, said that ropes were short.", "Ports Officer"),
        ("en", "Ms. C. Vea, Quay Planner, ILO, keynote speaker, recalled the old ropes.", "Quay Planner"),
        ("en", "Ms. C. Vea, Quay Planner, ILO, said that ropes were short.", "Quay Planner"),
        (
            "en",
            "Ms. C. Vea, Senior Harbour Planner for the Outer Isles and the Lower Coast, International Labour "
            "Organization (ILO), panellist, said that ropes were short.",
            "Senior Harbour Planner for the Outer Isles and the Lower Coast",
        ),
        ("fr", "Mme C. Vea, Pilote des quais, OIT, intervenante, a déclaré que tout manquait.", "Pilote des quais"),
        ("es", "La Sra. C. Vea, Práctica de Puerto, OIT, panelista, dijo que todo falta.", "Práctica de Puerto"),
    ],
)
def test_who_has_a_part_behind_their_body_speaks_and_not_the_body(lang: str, sentence: str, held: str) -> None:
    assert _said(lang, sentence) == [("person:c-vea", None, ("organization/ilo",))]
    people = conversion(f"{TOP[lang]}{sentence}\n").participations
    assert [(p.person, [h.post for h in p.holdings]) for p in people] == [("c-vea", [held])]


@pytest.mark.parametrize("part", ["panellist", "moderator", "discussant"])
def test_a_state_before_such_a_part_is_the_persons(part: str) -> None:
    assert _said("en", f"Ms. C. Vea, Togo, {part}, said that ropes were short.") == [
        ("person:c-vea", None, ("state/TGO",))
    ]


@pytest.mark.parametrize(
    ("sentence", "post"),
    [
        ("The Chief of the Ropes and Tides Branch of ILO introduced the paper.", "Chief of the Ropes and Tides Branch"),
        ("The Head of the Quays and Nets Unit of ILO recalled the paper.", "Head of the Quays and Nets Unit"),
        (
            "The Director of the Harbours and Research Division of ILO said little.",
            "Director of the Harbours and Research Division",
        ),
    ],
)
def test_an_organ_with_two_fields_is_no_person_beside_a_post(sentence: str, post: str) -> None:
    assert _said("en", sentence) == [(None, post, ("organization/ilo",))]
    assert conversion(f"{TOP['en']}{sentence}\n").participations == ()


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "The Minister of Ports and Silas Vea of ILO asked for ropes."),
        ("en", "The Minister of Ports and Mr. Silas Branch of ILO asked for ropes."),
    ],
)
def test_a_person_beside_a_post_stays_one(lang: str, sentence: str) -> None:
    speakers = [speaker for speaker, _, _ in _said(lang, sentence)]
    assert len(speakers) == 2
    assert speakers[1] in {"person:silas-vea", "person:silas-branch"}
