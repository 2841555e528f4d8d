"""Who takes part is weighed by what stands around names. All meetings, people and bodies are invented."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ingest.convert import convert
from ingest.records import Conversion
from ingest.weighing.signs import NamedAt, PartAt, Signs, of_rules
from ingest.weighing.weights import Weights, load_weights
from tests.ingesting import knowledge, source

ROLES = ("none", "speaker", "moderator")

# Whole days run together in the cells of a table, labels within them: no reader of layouts knows such rows.
TABLES = {
    "en": """Forum on Nets and Tides
Programme of the session
Only week | 10 a.m.-1 p.m. | 3-6 p.m. |
Monday 3 June 2032 | a) News of the convention “The sea we want”, introduced by Mr. Theo Barca (Cabo Verde), \
Vice-Chair of the Forum; b) Panel: quotas of catch Panellists: Ms. Noor Mareas, University of Ea; Mr. Matt Faro, \
FAO; Mr. Pita Velas, Ministry of Fisheries of Tonga |
Friday 7 June 2032 | Adoption of the report of the Forum Rapporteur: Mr. Ernest Anker (Honduras) | Closing
Thanks: to Mr. Aksel Port for the photographs.
""",
    "fr": """Forum des filets et des marées
Programme de la session
Semaine unique | 10 h-13 h | 15 h-18 h |
Lundi 3 juin 2032 | a) Nouvelles de la convention « La mer que nous voulons », présentées par M. Théo Barca \
(Cabo Verde), Vice-Président du Forum ; b) Panel : quotas de pêche Panélistes : Mme Noor Mareas, Université d'Ea ; \
M. Matthieu Faro, FAO ; M. Pita Velas, Ministère de la pêche des Tonga |
Vendredi 7 juin 2032 | Adoption du rapport du Forum Rapporteur : M. Ernest Anker (Honduras) | Clôture
Remerciements : à M. Aksel Port pour les photographies.
""",
    "es": """Foro de Redes y Mareas
Programa de la sesión
Semana única | 10 a. m.-1 p. m. | 3-6 p. m. |
Lunes 3 de junio de 2032 | a) Actualización sobre el convenio “La mar que queremos”, presenta el Sr. Teófilo Barca \
(Cabo Verde), Vicepresidente del Foro; b) Panel: cuotas de captura Panelistas: Sra. Noor Mareas, Universidad de Ea; \
Sr. Matías Faro, FAO; Sr. Pita Velas, Ministerio de Pesca de Tonga |
Viernes 7 de junio de 2032 | Aprobación del informe del Foro Relator: Sr. Ernesto Anker (Honduras) | Clausura
Agradecimientos: al Sr. Aksel Port por las fotografías.
""",
}
WRITTEN = "The report was written by Ms. Ida Lark."
OPENED = """Summary of the Conference on Nets

The Conference on Nets was held in Accra on 4 May 2032.

Ms. Ada Roe, Director of the Port of Ea, opened the Conference. Mr. Ari Vea (Togo) presented the report on nets.

The report was written by Ms. Ida Lark.
"""


def read(text: str, weights: Weights | None) -> Conversion:
    return convert(source(text), replace(knowledge(), role_weights=weights))


def told(found: Conversion) -> dict[str, str]:
    return {p.person: p.role for p in found.participations}


def by_sign(**weights: tuple[float, float, float]) -> Weights:
    """Weights of a few signs (an underscore for the colon of a sign), for no part, a speaker and a moderator."""
    return Weights(ROLES, (0.0, 0.0, 0.0), {sign.replace("_", ":"): values for sign, values in weights.items()})


@pytest.mark.parametrize("language", TABLES)
def test_people_of_rows_that_no_reader_knows_are_weighed(language: str) -> None:
    found = told(read(TABLES[language], load_weights("roles")))
    by_surname = {person.rsplit("-", 1)[-1]: role for person, role in found.items()}
    assert (
        by_surname.items()
        >= {"mareas": "speaker", "faro": "speaker", "velas": "speaker", "anker": "rapporteur"}.items()
    )
    assert "port" not in by_surname


def test_the_likely_are_less_sure_than_what_rules_find() -> None:
    found = read(TABLES["es"], load_weights("roles")).participations
    assert {p.person for p in found if p.confidence < 0.86} >= {"noor-mareas", "matias-faro"}
    assert all(0.5 <= p.confidence <= 0.96 for p in found)


def test_the_place_and_post_of_the_likely_are_those_of_the_text() -> None:
    (velas,) = (p for p in read(TABLES["en"], load_weights("roles")).participations if p.person == "pita-velas")
    assert TABLES["en"][velas.span.start : velas.span.end] == "Pita Velas"
    assert velas.on_behalf_of == ("state/TON",)


def test_without_weights_rules_alone_decide() -> None:
    assert told(read(OPENED, None)) == {"ada-roe": "opening", "ari-vea": "speaker"}
    assert told(read(OPENED, by_sign())) == told(read(OPENED, None))


def test_missed_people_are_added() -> None:
    agenda = TABLES["en"].replace("Thanks: to Mr. Aksel Port for the photographs.", "Mr. Aksel Port, FAO")
    found = told(read(agenda, by_sign(right_fao=(0.0, 0.0, 9.0))))
    assert found["aksel-port"] == "moderator"


def test_likelier_roles_go_before_those_of_rules_that_are_less_sure() -> None:
    changed = read(OPENED, by_sign(right_presen=(0.0, 0.0, 9.0))).participations
    assert {p.person: p.role for p in changed} == {"ada-roe": "opening", "ari-vea": "moderator"}
    (vea,) = (p for p in changed if p.person == "ari-vea")
    (ruled,) = (p for p in read(OPENED, None).participations if p.person == "ari-vea")
    assert vea.confidence <= ruled.confidence


def test_roles_that_are_not_weighed_are_left_to_rules() -> None:
    weights = Weights(("none", "speaker"), (0.0, 9.0), {})
    assert told(read(OPENED, weights))["ada-roe"] == "opening"


def test_no_likely_part_outweighs_only_what_rules_doubt() -> None:
    never = Weights(ROLES, (9.0, 0.0, 0.0), {})
    assert told(read(OPENED, never)) == told(read(OPENED, None))
    doubted = [p.person for p in read(TABLES["es"], None).participations if p.confidence <= 0.8]
    assert not set(told(read(TABLES["es"], never))) & set(doubted)


def test_further_parts_of_those_who_take_part_are_added_once() -> None:
    text = OPENED.replace(
        "The report was", "Rolling up the nets: Ms. Ada Roe.\n\nRolling up again: Ms. Ada Roe.\n\nIt was"
    )
    found = read(text, by_sign(begins_rollin=(0.0, 0.0, 9.0))).participations
    assert sorted(p.role for p in found if p.person == "ada-roe") == ["moderator", "opening"]


@pytest.mark.parametrize(
    "more",
    [
        "List of participants\n\nMs. Ida Lark, Port of Ea\nMr. Bo Kell, Togo",
        "What do Ms. Ida Lark and Mr. Bo Kell make of nets?",
        "Ms. Ida Lark, Director of Quays, sent her apologies.",
    ],
)
def test_who_is_only_listed_asked_about_or_elsewhere_is_not_weighed(more: str) -> None:
    assert "ida-lark" not in told(read(OPENED.replace(WRITTEN, more), Weights(ROLES, (0.0, 9.0, 0.0), {})))


def test_of_papers_of_no_meeting_nobody_is_weighed() -> None:
    text = "The quays of Accra\n\nMs. Ida Lark, Director of Quays, likes boats.\n\nThey were built in 2032.\n"
    assert "ida-lark" not in told(read(text, Weights(ROLES, (0.0, 9.0, 0.0), {})))


def test_signs_tell_words_marks_and_neighbours() -> None:
    text = "Panellists:\n• Ms. Ada Roe, Port of Ea\n• Mr. Ari Vea (Togo)\n"
    names = [NamedAt(text.index(n), text.index(n) + 7, n.lower().replace(" ", "-")) for n in ("Ada Roe", "Ari Vea")]
    signs = Signs(text, "agenda", names, [PartAt(names[0].start, "ada-roe", "speaker")], [("ada-roe", 0, 10)])
    (first, of_ada), (second, of_ari) = signs.each()
    assert (first.person, second.person) == ("ada-roe", "ari-vea")
    assert {"given:speaker", "said:something", "behind:,", "right0:port", "head:panell"} <= set(of_ada)
    assert {"given:none", "part-before:speaker", "behind:(", "line:bullet", "paper:agenda", "right0:togo"} <= set(
        of_ari
    )
    assert "previous:111" in of_ari
    assert "said:something" not in of_ari


def test_further_names_of_those_who_take_part_tell_so() -> None:
    text = "Ms. Ada Roe spoke. Ms. Ada Roe left."
    names = [NamedAt(4, 11, "ada-roe"), NamedAt(23, 30, "ada-roe", ("rules:elsewhere",))]
    (_, first), (_, second) = Signs(text, "report", names, [PartAt(4, "ada-roe", "speaker")], []).each()
    assert "given:speaker" in first
    assert {"given:none", "else:speaker", "else:near", "rules:elsewhere"} <= set(second)
    assert {sign for sign in second if of_rules(sign)} >= {"given:none", "else:near", "rules:elsewhere", "paper:report"}
    assert not any(of_rules(sign) for sign in ("left:chair", "head:panell", "line:short", "before:,"))


def test_an_empty_paper_has_no_signs() -> None:
    assert list(Signs("", "other", [], [], []).each()) == []
