"""Verbatim records whose labels no mark parts from the words: ``Mr NAME (Government, Fiji) It is an honour …``."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = """World Docks Conference, Eighth Session, Geneva, June 2031
Fourth sitting, Tuesday, 10 June 2031, 3 p.m.

The PRESIDENT We now go on with the discussion of the report. I remind speakers of the limit of time.

Mr TABUA (Government, Fiji) It is an honour to speak here. Crews deserve better cabins than those of today.

Original French: Ms N'DOYE-ROCHE (Employer, Senegal) Owners in my country have had a hard year behind them.

Mr ÅKERLIND (Worker, Sweden) I speak for the cooks whom no statute protects. We ask for a new text.

The PRESIDENT I thank the speakers of this afternoon. The next sitting is tomorrow.
"""
FR = """Conférence mondiale des docks, huitième session, Genève, juin 2031
Quatrième séance, mardi 10 juin 2031, 15 heures

M. TABUA (gouvernement, Fidji) C'est un honneur de parler ici. Les équipages méritent de meilleures cabines.

Original anglais: Mme N'DOYE-ROCHE (employeuse, Sénégal) Les armateurs de mon pays ont eu une année difficile.

M. ÅKERLIND (travailleur, Suède) Je parle pour les cuisiniers qu'aucun statut ne protège. Il faut un texte.
"""
ES = """Conferencia Mundial de Muelles, octava reunión, Ginebra, junio de 2031
Cuarta sesión, martes 10 de junio de 2031, 15 horas

Sr. TABUA (Gobierno, Fiji) Es un honor hablar aquí. Las tripulaciones merecen mejores camarotes.

Original francés: Sra. N'DOYE-ROCHE (empleadora, Senegal) Los armadores de mi país han tenido un año difícil.

Sr. ÅKERLIND (trabajador, Suecia) Hablo por los cocineros a quienes ningún estatuto protege. Pedimos un texto.
"""
ROSTER = """World Docks Conference, Geneva, 10 June 2031
List of participants

Mr TABUA (Fiji) Director of Ports
Ms N'DOYE-ROCHE (Senegal) Adviser
Mr ÅKERLIND (Sweden) First Secretary
"""


@pytest.mark.parametrize("text", [EN, FR, ES])
def test_a_name_in_capitals_and_its_bracket_open_a_turn(text: str) -> None:
    turns = [s.speaker for s in conversion(text).statements if s.speaker]
    assert turns[:3] == ["person:tabua", "person:n-doye-roche", "person:akerlind"]


def test_an_office_in_capitals_ends_the_turn_before_it() -> None:
    last = max(conversion(EN).statements, key=lambda s: s.span)
    assert (last.speaker, last.post) == (None, "PRESIDENT")


def test_rows_of_a_list_are_no_turns() -> None:
    assert conversion(ROSTER).statements == ()


def test_two_such_lines_make_no_record() -> None:
    two = EN.replace("Mr ÅKERLIND (Worker, Sweden)", "A cook said:").replace("The PRESIDENT ", "")
    assert [s for s in conversion(two).statements if s.verb is None] == []


BY_LINE = {
    "en": """World Docks Conference
Eighth Session, Geneva, June 2031
Fourth sitting, Tuesday, 10 June 2031, 3 p.m.
Original Spanish: Ms. TOLOSA (Minister of
Docks, Chile)
My country greets you. The report tells of those who
mend the docks.
Mr. VERHULL (Shipowners' delegate, Malta; speaking
for all the shipowners here)
Owners fear no tide. We think well of the text as it
stands today.
Mr. TABUARI (Representative, World
Union of Cooks)
Cooks are at sea every day of their lives.
Original French: Mr. ORMEAU (Government delegate,
Togo), in exercise of the right of reply
My Government does not share what was said this morning.
""",
    "fr": """Conférence mondiale des docks
Huitième session, Genève, juin 2031
Quatrième séance, mardi 10 juin 2031, 15 heures
Original espagnol: Mme TOLOSA (ministre des
docks, Chili)
Mon pays vous salue. Le rapport parle de ceux qui
réparent les docks.
M. VERHULL (délégué des armateurs, Malte; au nom
de tous les armateurs présents)
Les armateurs ne craignent aucune marée. Nous pensons du bien
de ce texte.
M. TABUARI (représentant, Union
mondiale des cuisiniers)
Les cuisiniers sont en mer chaque jour de leur vie.
Original anglais: M. ORMEAU (délégué gouvernemental,
Togo), exerçant son droit de réponse
Mon gouvernement ne partage pas ce qui a été dit ce matin.
""",
    "es": """Conferencia Mundial de los Muelles
Octava reunión, Ginebra, junio de 2031
Cuarta sesión, martes 10 de junio de 2031, 15 horas
Original francés: Sra. TOLOSA (Ministra de
Muelles, Chile)
Mi país les saluda. El informe habla de quienes
reparan los muelles.
Sr. VERHULL (delegado de los armadores, Malta; en nombre
de todos los armadores presentes)
Los armadores no temen las mareas. Pensamos bien de
este texto.
Sr. TABUARI (representante, Unión
Mundial de Cocineros)
Los cocineros están en la mar cada día de su vida.
Original inglés: Sr. ORMEAU (delegado gubernamental,
Togo), en ejercicio del derecho de réplica
Mi Gobierno no comparte lo que se dijo esta mañana.
""",
}


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_labels_on_broken_lines_of_their_own_part_the_turns(language: str) -> None:
    found = conversion(BY_LINE[language])
    names = ["person:tolosa", "person:verhull", "person:tabuari", "person:ormeau"]
    assert [s.speaker for s in found.statements] == names
    assert {(p.person, p.role) for p in found.participations} == {(n.removeprefix("person:"), "speaker") for n in names}
