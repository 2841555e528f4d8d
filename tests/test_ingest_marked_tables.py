"""Programmes as tables whose cells a copy parted by marks. All meetings, people and bodies are invented."""

from __future__ import annotations

import pytest

from ingest.page.tables import as_cells
from tests.ingesting import conversion

HEAD = {
    "en": "Second Forum on Quays and Tides\nAccra, 4-5 May 2031\nProgramme\n",
    "fr": "Deuxième forum sur les quais et les marées\nDakar, 4 et 5 mai 2031\nProgramme\n",
    "es": "Segundo Foro sobre Muelles y Mareas\nGuayaquil, 4 y 5 de mayo de 2031\nPrograma\n",
}
BROKEN = {
    "en": """From | To | Agenda | Moderator |
---|---|---|---|
8:30 | 9:00 | Registration | |
9:00 | 9:30 | Opening of the Forum 1. Ama Vea, Minister of Quays of Ghana 2. Bilal Roe, Harbour Master, Togo |
Carla Stroud, Director, Institute of the Sea |
9:30 | 10:30 | Who owns the shore? 1. Deng Wei Quill, Programme Officer, FAO 2. Elif Tharn, Senator, Kenya |
|
Monday 5 |
9:00 | 9:45 | Keynote address Greta Holm, Director of the Tidal Observatory, Ghana | |
""",
    "fr": """De | À | Programme | Modérateur |
---|---|---|---|
8h30 | 9h00 | Accueil des participants | |
9h00 | 9h30 | Ouverture du forum 1. Ama Vea, Ministre des quais du Ghana 2. Bilal Roe, Maître du port, Togo |
Carla Stroud, Directrice, Institut de la mer |
9h30 | 10h30 | À qui la rive ? 1. Deng Wei Quill, Chargé de programme, FAO 2. Elif Tharn, Sénatrice, Kenya |
|
Lundi 5 |
9h00 | 9h45 | Conférence magistrale Greta Holm, Directrice de l'Observatoire des marées, Ghana | |
""",
    "es": """Desde | Hasta | Agenda | Moderator |
---|---|---|---|
8:30 | 9:00 | Inscripción | |
9:00 | 9:30 | Apertura del Foro 1. Ama Vea, Ministra de Muelles de Ghana 2. Bilal Roe, Capitán de Puerto, Togo |
Carla Stroud, Directora, Instituto del Mar |
9:30 | 10:30 | ¿De quién es la orilla? 1. Deng Wei Quill, Oficial de Programa, FAO 2. Elif Tharn, Senadora, Kenya |
|
Lunes 5 |
9:00 | 9:45 | Conferencia magistral Greta Holm, Directora del Observatorio de Mareas, Ghana | |
""",
}
SPEAKERS = {
    "en": """Time | Session | Speakers | Moderator |
---|---|---|---|
9:00 – 9:30 | Welcome | Ms. Ama Vea, Minister of Quays, Ghana Mr. Bilal Roe, Harbour Master, Togo | |
9:30 – 10:30 | Panel 1: Who owns the shore? | Mr. Deng Quill, FAO
Ms. Elif Tharn, Senator, Kenya | Ms. Carla Stroud, Institute of the Sea |
10:30 – 11:00 | Coffee break | | |
11:00 – 11:30 | Closing | Rapporteur: Mr. Ari Lark, Togo | |
""",
    "fr": """Horaire | Activité | Intervenants | Modérateur |
---|---|---|---|
9h00 – 9h30 | Mots de bienvenue | Mme Ama Vea, Ministre des quais, Ghana M. Bilal Roe, Maître du port, Togo | |
9h30 – 10h30 | Panel 1 : À qui la rive ? | M. Deng Quill, FAO
Mme Elif Tharn, Sénatrice, Kenya | Mme Carla Stroud, Institut de la mer |
10h30 – 11h00 | Pause-café | | |
11h00 – 11h30 | Clôture | Rapporteur : M. Ari Lark, Togo | |
""",
    "es": """Hora | Actividad | Ponentes | Moderador |
---|---|---|---|
9:00 – 9:30 | Palabras de bienvenida | Sra. Ama Vea, Ministra de Muelles, Ghana Sr. Bilal Roe, Rector, Togo | |
9:30 – 10:30 | Panel 1: ¿De quién es la orilla? | Sr. Deng Quill, FAO
Sra. Elif Tharn, Senadora, Kenya | Sra. Carla Stroud, Instituto del Mar |
10:30 – 11:00 | Receso | | |
11:00 – 11:30 | Clausura | Relator: Sr. Ari Lark, Togo | |
""",
}
LINES = """Workshop on Quays and Tides
Accra, 4-5 May 2031
Agenda
START |
FINISH |
ACTIVITY |
LED BY |
|
Sunday 4 May |
|
09:00 |
09:15 |
Opening ceremony |
Ms. Ama Vea, Minister of Quays, Ghana |
09:15 |
10:00 |
The shore and its owners • Mr. Deng Quill, FAO • Ms. Elif Tharn, Senator, Kenya |
|
Monday 5 May |
|
09:00 |
10:00 |
Closing |
Mr. Bilal Roe, Togo |
"""


@pytest.mark.parametrize("language", BROKEN)
def test_rows_that_a_copy_broke_after_a_cell_are_made_whole(language: str) -> None:
    found = conversion(HEAD[language] + BROKEN[language])
    assert [(p.person, p.role) for p in found.participations] == [
        ("ama-vea", "opening"),
        ("bilal-roe", "opening"),
        ("carla-stroud", "moderator"),
        ("deng-wei-quill", "speaker"),
        ("elif-tharn", "speaker"),
        ("greta-holm", "speaker"),
    ]
    hours = [(e.start, e.end) for e in found.events if e.parent]
    assert hours == [
        ("2031-05-04T09:00:00", "2031-05-04T09:30:00"),
        ("2031-05-04T09:30:00", "2031-05-04T10:30:00"),
        ("2031-05-05T09:00:00", "2031-05-05T09:45:00"),
    ]


@pytest.mark.parametrize("language", SPEAKERS)
def test_each_line_of_a_cell_names_somebody_in_the_role_of_its_column_or_label(language: str) -> None:
    found = conversion(
        HEAD[language].replace("4-5 ", "4 ").replace("4 et 5", "4").replace("4 y 5", "4") + SPEAKERS[language]
    )
    assert [(p.person, p.role) for p in found.participations] == [
        ("ama-vea", "opening"),
        ("bilal-roe", "opening"),
        ("deng-quill", "speaker"),
        ("elif-tharn", "speaker"),
        ("carla-stroud", "moderator"),
        ("ari-lark", "rapporteur"),
    ]
    assert [len(e.label or "") < 36 for e in found.events if e.parent] == [True, True, True]


def test_a_table_with_one_cell_a_line_has_hours_in_two_columns() -> None:
    found = conversion(LINES)
    assert [(e.start, e.end) for e in found.events if e.parent] == [
        ("2031-05-04T09:00:00", "2031-05-04T09:15:00"),
        ("2031-05-04T09:15:00", "2031-05-04T10:00:00"),
        ("2031-05-05T09:00:00", "2031-05-05T10:00:00"),
    ]
    assert [p.person for p in found.participations] == ["ama-vea", "deng-quill", "elif-tharn", "bilal-roe"]


@pytest.mark.parametrize("text", [*BROKEN.values(), *SPEAKERS.values(), LINES])
def test_a_table_read_as_cells_has_as_many_characters_as_before(text: str) -> None:
    assert len(as_cells(text)) == len(text)
    assert "|" not in as_cells(text)


def test_a_table_without_hours_stays_as_it_is() -> None:
    table = "| Name | Post |\n|---|---|\n| Ama Vea | Minister |\n| Bilal Roe | Mayor |\n"
    assert as_cells(table) == table


SLASHED = {
    "en": """Day & Time / Activity
9:00-9:15 / Opening / § Ms. Ama Vea, Minister of Quays of Ghana
§ Mr. Bilal Roe, Harbour Master, Togo
9:15 – 10:30 / Session 1: Who owns the shore? / Chair: Ms. Carla Stroud, FAO
Panel:
§ Mr. Deng Quill, Programme Officer, FAO
10:30-11:00 / Coffee
11:00-11:15 / Closing / Ms. Greta Holm, Tidal Observatory
""",
    "fr": """Jour et heure / Activité
9h00-9h15 / Ouverture / § Mme Ama Vea, Ministre des quais du Ghana
§ M. Bilal Roe, Maître du port, Togo
9h15 – 10h30 / Session 1 : À qui la rive ? / Présidente : Mme Carla Stroud, FAO
Panel :
§ M. Deng Quill, Chargé de programme, FAO
10h30-11h00 / Pause
11h00-11h15 / Clôture / Mme Greta Holm, Observatoire des marées
""",
    "es": """Día y hora / Actividad
9:00-9:15 / Apertura / § Sra. Ama Vea, Ministra de Muelles de Ghana
§ Sr. Bilal Roe, Capitán de Puerto, Togo
9:15 – 10:30 / Sesión 1: ¿De quién es la orilla? / Presidenta: Sra. Carla Stroud, FAO
Panel:
§ Sr. Deng Quill, Oficial de Programas, FAO
10:30-11:00 / Café
11:00-11:15 / Clausura / Sra. Greta Holm, Observatorio de Mareas
""",
}


@pytest.mark.parametrize("language", SLASHED)
def test_slashes_part_the_cells_of_rows_that_hours_begin(language: str) -> None:
    found = conversion(HEAD[language] + SLASHED[language])
    assert {(p.person, p.role) for p in found.participations} == {
        ("ama-vea", "opening"),
        ("bilal-roe", "opening"),
        ("carla-stroud", "chair"),
        ("deng-quill", "speaker"),
        ("greta-holm", "closing"),
    }
    assert len(as_cells(SLASHED[language])) == len(SLASHED[language])


def test_slashes_in_few_rows_part_nothing() -> None:
    text = "9:00 / Opening\nQuays and / or tides\n10:00 / Closing\n"
    assert as_cells(text) == text
