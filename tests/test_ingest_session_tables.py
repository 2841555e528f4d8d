"""Tables of sessions with columns for those who lead or speak."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = "REPORT\n\nMeeting on Quays\nAccra, Ghana, 9–10 May 2033\n\nThe quays are high and the docks are old.\n\n"
FR = "RAPPORT\n\nRéunion sur les quais\nLomé, Togo, 9-10 mai 2033\n\nLes quais sont hauts et les ports vieux.\n\n"
ES = "INFORME\n\nReunión sobre muelles\nLima, Perú, 9 y 10 de mayo de 2033\n\nLos muelles son altos y viejos.\n\n"
ALIGNED = """\
Table 1. Sessions
---------------------------------------------------------------------------
No.  Time           Theme                     Chair               Rapporteur
---------------------------------------------------------------------------
Monday, 9 May
1    09:30–10:30    Opening                   Ottoline Pask       –
2    11:00–12:30    Wood, rope and the long   Aurelio Quist       Ida Brandvik
                    way of both
Tuesday, 10 May
3    09:30–11:00    Divers                    Ida Brandvik        Ottoline Pask
---------------------------------------------------------------------------

The meeting ended late.
"""
FRENCH = """\
  Heure          Thème                    Présidence               Rapporteur
  9 h – 10 h     Le bois                  Mme Aube Tissier, OIM    M. Blaise Quenum
  10 h – 11 h    Les cordages             M. Blaise Quenum         –
  11 h – 12 h    Les plongeurs du large   Mme Céline Agbo (Togo)   Mme Aube Tissier
"""
SPANISH = """\
| Hora | Tema | Moderador | Panelistas |
|------|------|-----------|------------|
| 9.00 h | La madera | Inés Tolosa | Lázaro Pinto; Brígida Ferro |
| 10.00 h | Las cuerdas | Lázaro Pinto | Inés Tolosa |
"""


def rows(text: str) -> list[tuple[str, str, str]]:
    """Session's label, role and person of each participation."""
    found = conversion(text)
    labels = {e.key: e.label or "" for e in found.events}
    return [(labels[p.event], p.role, p.person) for p in found.participations]


def test_cells_under_heads_of_functions_name_who_leads_each_session() -> None:
    assert rows(EN + ALIGNED) == [
        ("Opening", "chair", "ottoline-pask"),
        ("Wood, rope and the long way of both", "chair", "aurelio-quist"),
        ("Wood, rope and the long way of both", "rapporteur", "ida-brandvik"),
        ("Divers", "chair", "ida-brandvik"),
        ("Divers", "rapporteur", "ottoline-pask"),
    ]


def test_sessions_of_a_table_have_the_day_of_the_row_above_and_their_hours() -> None:
    found = [(e.label, e.start, e.end) for e in conversion(EN + ALIGNED).events if e.position]
    assert found == [
        ("Opening", "2033-05-09T09:30:00", "2033-05-09T10:30:00"),
        ("Wood, rope and the long way of both", "2033-05-09T11:00:00", "2033-05-09T12:30:00"),
        ("Divers", "2033-05-10T09:30:00", "2033-05-10T11:00:00"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            FR + FRENCH,
            [
                ("Le bois", "chair", "aube-tissier"),
                ("Le bois", "rapporteur", "blaise-quenum"),
                ("Les cordages", "chair", "blaise-quenum"),
                ("Les plongeurs du large", "chair", "celine-agbo"),
                ("Les plongeurs du large", "rapporteur", "aube-tissier"),
            ],
        ),
        (
            ES + SPANISH,
            [
                ("La madera", "moderator", "ines-tolosa"),
                ("La madera", "speaker", "lazaro-pinto"),
                ("La madera", "speaker", "brigida-ferro"),
                ("Las cuerdas", "moderator", "lazaro-pinto"),
                ("Las cuerdas", "speaker", "ines-tolosa"),
            ],
        ),
    ],
)
def test_tables_are_read_in_each_language_and_between_bars(text: str, found: list[tuple[str, str, str]]) -> None:
    assert rows(text) == found


@pytest.mark.parametrize(
    "table",
    [
        "Country    Chair of delegation    Quays\nGhana      Long Harbour     12\nTogo       Low Water        3\n",
        "Time           Theme      Venue\n09:30–10:30    Opening    Long Room\n",
        "Theme      Speakers\nWood       Ghana\nRope       Togo\nDivers     IOM\n",
    ],
)
def test_tables_without_sessions_or_names_are_none(table: str) -> None:
    assert rows(EN + table) == []


def test_who_chairs_by_the_table_is_no_speaker_besides() -> None:
    text = EN + ALIGNED + "\nMs. Ottoline Pask, Judge of Ghana, said that wood was dear.\n"
    assert {(role, who) for _, role, who in rows(text) if who == "ottoline-pask"} == {
        ("chair", "ottoline-pask"),
        ("rapporteur", "ottoline-pask"),
    }


def test_a_row_that_leaves_the_cell_of_a_function_empty_names_nobody_there() -> None:
    table = """\
Time     Theme      Chair             Rapporteur
9.00     Wood       Aurelio Quist     Ida Brandvik
10.00    Ropes                        Ida Brandvik
11.00    Divers
"""
    assert rows(EN + table) == [
        ("Wood", "chair", "aurelio-quist"),
        ("Wood", "rapporteur", "ida-brandvik"),
        ("Ropes", "rapporteur", "ida-brandvik"),
    ]
