"""Verbatim records: one statement for each time somebody takes the floor, and who presides."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion, surface

EN = """Committee on Harbour Mobility

Verbatim record of the third meeting
Held at Quayside Hall, Vienna, on Tuesday, 4 May 2032, at 10 a.m.

Mr. Overbury (Chile) in the Chair.

The meeting was called to order at 10.05 a.m.

The Chair: I welcome all delegations. I now give the floor to the representative of Jordan.

Mr. JORDAN (Malta) (spoke in French): My delegation thanks Ms. Ottoline Pask, Minister of Justice of Ghana. Kenya
said last year that docks matter. We said so too.

We ask for more time, as Norway proposed.

Ms. Chad (Observer for the International Organization for Migration (IOM)): Three figures will do. We call on all
States to ratify the Convention on the Rights of the Child.

Mr. Tindle (Kenya): On behalf of the African Group, I wish to state that the draft is too long.

The representative of Ghana: We have heard enough for one day, I think.

The Chair: The list of speakers is exhausted.

The meeting rose at 1 p.m.

After the meeting, Norway urged patience.
"""
FR = """Commission des rives

Compte rendu sténographique de la 2e séance
Genève, mardi 4 mai 2032

La séance est ouverte à 10 h 10 sous la présidence de Mme Aubertin (Togo).

La PRÉSIDENTE : La séance est ouverte en avance. Je donne la parole au représentant de la Suède.

M. Orellou (Suède) (parle en anglais) : Je remercie Monsieur le Président de la commission, M. Ivo Brandt, Ministre
de la justice du Togo, de ses mots. Le Ghana a demandé un délai ; nous aussi.

Mme Jordanie (Ghana) : Au nom de l’Union africaine, je regrette ce retard. Il faut des ponts.

M. Tissier (Directeur général de l’OIM) : Les chiffres sont connus de tous ici. Qui les lit ?

La PRÉSIDENTE : Merci à toutes et à tous.

La séance est levée à 13 heures.

Par écrit, la Norvège a demandé un délai.
"""
ES = """Comisión de los Faros

Acta literal de la segunda sesión
Viena, martes 4 de mayo de 2032

Presidente: Sr. Zarraga (Chile)

Se abre la sesión a las 10.10 horas.

PRESIDENTE: Doy la bienvenida a todas las delegaciones. Tiene la palabra el Perú.

Sra. TOLOSA (Perú) (habla en inglés): Muchas gracias, señor Presidente. México pidió tiempo el año pasado. Dije
entonces que no bastaba.

El Sr. Panamá (Cuba): En nombre del Grupo de los Estados de África, lamento que el texto calle la demanda.

Sra. Quirce (Observadora de la Organización Internacional para las Migraciones (OIM)): Solo dos cifras para terminar.

La PRESIDENTA: Gracias a todas y a todos por venir.

Se levanta la sesión a las 13.00 horas.

Noruega pidió tiempo por escrito.
"""
CHAIR_EN, CHAIR_FR, CHAIR_ES = "person:overbury", "person:aubertin", "person:zarraga"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            EN,
            [
                (CHAIR_EN, "by-post", "state/CHL"),
                ("person:jordan", "by-name", "state/MLT"),
                ("person:chad", "by-name", "organization/iom"),
                ("person:tindle", "by-name", "organization/african-group"),
                ("state/GHA", "by-state", "state/GHA"),
                (CHAIR_EN, "by-post", "state/CHL"),
                ("state/NOR", "by-state", "state/NOR"),
            ],
        ),
        (
            FR,
            [
                (CHAIR_FR, "by-post", "state/TGO"),
                ("person:orellou", "by-name", "state/SWE"),
                ("person:jordanie", "by-name", "organization/au"),
                ("person:tissier", "by-name", "organization/iom"),
                ("state/NOR", "by-state", "state/NOR"),
            ],
        ),
        (
            ES,
            [
                (CHAIR_ES, "by-post", "state/CHL"),
                ("person:tolosa", "by-name", "state/PER"),
                ("person:panama", "by-name", "organization/african-group"),
                ("person:quirce", "by-name", "organization/iom"),
                ("state/NOR", "by-state", "state/NOR"),
            ],
        ),
    ],
    ids=["en", "fr", "es"],
)
def test_whoever_says_something_makes_one_statement(text: str, expected: list[tuple[str, str, str]]) -> None:
    found = conversion(text).statements
    assert [(s.speaker, s.basis, *s.on_behalf_of) for s in found] == expected


def test_an_intervention_runs_over_its_paragraphs_from_the_label_to_the_last_sentence() -> None:
    said = surface(EN, conversion(EN).statements[1].span)
    assert said.startswith("Mr. JORDAN (Malta) (spoke in French): My delegation")
    assert said.endswith("as Norway proposed.")


def test_what_an_intervention_names_it_cites() -> None:
    assert [s.speaker for s in conversion(EN).statements if "framework/crc" in s.cites] == ["person:chad"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EN, {"overbury": "chair", "jordan": "speaker", "chad": "speaker", "tindle": "speaker"}),
        (FR, {"aubertin": "chair", "orellou": "speaker", "jordanie": "speaker", "tissier": "speaker"}),
        (ES, {"zarraga": "chair", "tolosa": "speaker", "panama": "speaker", "quirce": "speaker"}),
    ],
    ids=["en", "fr", "es"],
)
def test_those_who_speak_and_preside_take_part_and_those_whom_they_name_do_not(
    text: str, expected: dict[str, str]
) -> None:
    found = conversion(text)
    assert {p.person: p.role for p in found.participations} == expected
    assert {p.event for p in found.participations} == {e.key for e in found.events}


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Overbury (Chile) took the Chair.",
        "The meeting was presided over by Mr. Overbury (Chile).",
        "The meeting was held under the chairmanship of Mr. Overbury (Chile).",
    ],
)
def test_who_presides_is_told_in_many_ways(sentence: str) -> None:
    text = EN.replace("Mr. Overbury (Chile) in the Chair.", sentence)
    assert [p.role for p in conversion(text).participations if p.person == "overbury"] == ["chair"]


def test_a_name_that_is_a_state_s_too_is_a_person_s_after_a_courtesy_title() -> None:
    states = [m.ref for m in conversion(EN).mentions if m.ref.startswith("state/")]
    assert "state/TCD" not in states
    assert states.count("state/JOR") == 1


@pytest.mark.parametrize(
    "text",
    [
        "There are quays in the bay. Mr. Tindle (Kenya): docks and quays for the bay and the sea.",
        "The docks of the bay: they are high, and the sea is higher than they are.",
        "Summary\n\nThe key point: the docks of the bay are high.\n\nThe Chair: the docks of the bay are high.",
    ],
)
def test_a_colon_alone_makes_no_verbatim_record(text: str) -> None:
    assert list(conversion(text).statements) == []
