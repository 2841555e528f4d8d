"""Those in whose name somebody else speaks: they are no speakers, and their posts are nobody else's."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = "Report of the Forum on Lake Ports, Tala, 3 May 2031\n\nThere are quays and docks in the bay. "
FR = "Rapport du Forum des ports, Tala, 3 mai 2031\n\nIl y a des rives et des ponts dans la vallée. "
ES = "Informe del Foro de puertos, Tala, 3 de mayo de 2031\n\nHay muelles y faros en la bahía. "


@pytest.mark.parametrize(
    "text",
    [
        EN + "Norway (also on behalf of Iceland and Liechtenstein) announced a new fund.",
        EN + "The representative of Norway (also speaking on behalf of Iceland and Liechtenstein) said that it rained.",
        FR + "La Norvège (également au nom de l'Islande et du Liechtenstein) a annoncé un fonds.",
        ES + "Noruega (también en nombre de Islandia y Liechtenstein) anunció un fondo.",
        ES + "La representante de Noruega (hablando también en nombre de Islandia y Liechtenstein) dijo que llovía.",
    ],
)
def test_a_bracket_after_a_state_names_for_whom_else_it_speaks(text: str) -> None:
    assert [(s.speaker, s.on_behalf_of) for s in conversion(text).statements] == [
        ("state/NOR", ("state/NOR", "state/ISL", "state/LIE"))
    ]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ms. Rosa Lind, on behalf of the Minister of Ports, Mr. Karl Berg, stressed that time was short.",
        EN + "Ms. Rosa Lind, representing the Minister of Ports, Mr. Karl Berg, stressed that time was short.",
        FR + "Mme Rosa Lind, au nom du Ministre des ports, M. Karl Berg, a insisté sur l'urgence.",
        FR + "Mme Rosa Lind, représentant le Ministre des ports, M. Karl Berg, a insisté sur l'urgence.",
        ES + "La Sra. Rosa Lind, en nombre del Ministro de Puertos, Sr. Karl Berg, insistió en la urgencia.",
        ES + "La Sra. Rosa Lind, en representación del Ministro de Puertos, Sr. Karl Berg, insistió en la urgencia.",
    ],
)
def test_who_speaks_for_a_minister_holds_no_such_post_and_speaks_alone(text: str) -> None:
    found = conversion(text)
    assert [s.speaker for s in found.statements] == ["person:rosa-lind"]
    assert [(p.person, p.holdings) for p in found.participations] == [("rosa-lind", ())]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            EN + "The IOM Coordinator, Mr. Jo Tabua, on behalf of the IOM Director General, Mr. Ed Duf, thanked all.",
            "Coordinator",
        ),
        (
            FR + "Le Coordonnateur de l'OIM, M. Jo Tabua, au nom du Directeur de l'OIM, M. Ed Duf, a remercié le pays.",
            "Coordonnateur",
        ),
        (
            ES + "El Coordinador de la OIM, Sr. Jo Tabua, en nombre del Jefe de la OIM, Sr. Ed Duf, saludó a todos.",
            "Coordinador",
        ),
    ],
)
def test_a_post_before_the_name_stays_with_who_speaks(text: str, post: str) -> None:
    found = conversion(text)
    assert [s.speaker for s in found.statements] == ["person:jo-tabua"]
    assert [(p.person, [h.post for h in p.holdings]) for p in found.participations] == [("jo-tabua", [post])]
