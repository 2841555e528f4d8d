"""Rows of programmes that name several people, or a talk behind who gives it. All people and bodies are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

ROWS = {
    "en": """Second Forum on Quays and Tides
Accra, 4 May 2031
Programme
9.00 – 9.30: Opening – Ama Vea, FAO and Bilal Roe, League of Quays
9.30 – 10.30: Panel 1: Who owns the shore?
1. Carla Stroud, Ministry of Quays and Tidal Works, Ghana and Deng Quill, Ministry of Tides, Togo: Permits step by step
2. Elif Tharn, Office for Tides, Kenya
3. Ida Lark, Institute of the Sea- Registers, permits and the long way out
4. Ari Lark, League of Quays – Nets, ropes and knots of old
10.30 – 11.00: Round table
With: Ama Vea, Bilal Roe, Carla Stroud and Elif Tharn
""",
    "fr": """Deuxième forum sur les quais et les marées
Dakar, 4 mai 2031
Programme
9.00 – 9.30: Ouverture – Ama Vea, FAO et Bilal Roe, Ligue des quais
9.30 – 10.30: Panel 1: À qui la rive ?
1. Carla Stroud, Ministère des quais et des marées, Ghana et Deng Quill, Ministère des marées, Togo: Les permis locaux
2. Elif Tharn, Office des marées et des eaux, Kenya
3. Ida Lark, Institut de la mer- Registres, permis et sorties du port
4. Ari Lark, Ligue des quais – Filets, cordes et nœuds de jadis
10.30 – 11.00: Table ronde
Avec: Ama Vea, Bilal Roe, Carla Stroud et Elif Tharn
""",
    "es": """Segundo Foro sobre Muelles y Mareas
Guayaquil, 4 de mayo de 2031
Programa
9.00 – 9.30: Inauguración – Ama Vea, FAO y Bilal Roe, Liga de los Muelles
9.30 – 10.30: Panel 1: ¿De quién es la orilla?
1. Carla Stroud, Ministerio de Muelles y Mareas, Ghana y Deng Quill, Ministerio de Mareas, Togo: Los permisos por etapas
2. Elif Tharn, Oficina de Mareas y Aguas, Kenya
3. Ida Lark, Instituto del Mar- Registros, permisos y salidas del puerto
4. Ari Lark, Liga de los Muelles – Redes, cuerdas y nudos de antaño
10.30 – 11.00: Mesa redonda
Con: Ama Vea, Bilal Roe, Carla Stroud y Elif Tharn
""",
}


@pytest.mark.parametrize("language", ROWS)
def test_who_stands_behind_a_conjunction_is_named_for_themselves(language: str) -> None:
    found = conversion(ROWS[language])
    assert [(p.person, p.role) for p in found.participations] == [
        ("ama-vea", "opening"),
        ("bilal-roe", "opening"),
        ("carla-stroud", "speaker"),
        ("deng-quill", "speaker"),
        ("elif-tharn", "speaker"),
        ("ida-lark", "speaker"),
        ("ari-lark", "speaker"),
        ("ama-vea", "speaker"),
        ("bilal-roe", "speaker"),
        ("carla-stroud", "speaker"),
        ("elif-tharn", "speaker"),
    ]


@pytest.mark.parametrize("language", ROWS)
def test_the_title_of_a_talk_behind_a_colon_is_no_part_of_a_body(language: str) -> None:
    served = {p.person: p.on_behalf_of[:1] for p in conversion(ROWS[language]).participations[:5]}
    assert served["ama-vea"] == ("organization/fao",)
    assert (served["carla-stroud"], served["deng-quill"]) == (("state/GHA",), ("state/TGO",))
    assert served["elif-tharn"] == ("state/KEN",)


@pytest.mark.parametrize("language", ROWS)
def test_the_title_of_a_talk_behind_a_dash_and_a_body_may_hold_commas(language: str) -> None:
    labels = {o.ref: o.label or "" for o in conversion(ROWS[language]).organizations}
    served = {p.person: p.on_behalf_of for p in conversion(ROWS[language]).participations}
    for person in ("ida-lark", "ari-lark"):
        assert len(labels[served[person][0]].split()) < 5
