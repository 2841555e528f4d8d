"""Who takes part is weighed by what stands around names. All meetings, people and bodies are invented."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from pathlib import Path

import pytest

from ingest.convert import convert
from ingest.records import Conversion
from ingest.weighing.signs import NamedAt, PartAt, Signs
from ingest.weighing.weights import NO_PART, Weights, load_weights
from tests.ingesting import knowledge, source
from tests.weighing.__main__ import collect, main, read_rows
from tests.weighing.fitting import fitted
from tests.weighing.rows import Row

ROWS = Path(__file__).parent / "weighing" / "rows.jsonl.gz"
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
    return convert(source(text), replace(knowledge(), weights=weights))


def told(found: Conversion) -> dict[str, str]:
    return {p.person: p.role for p in found.participations}


def by_sign(**weights: tuple[float, float, float]) -> Weights:
    """Weights of a few signs (an underscore for the colon of a sign), for no part, a speaker and a moderator."""
    return Weights(ROLES, (0.0, 0.0, 0.0), {sign.replace("_", ":"): values for sign, values in weights.items()})


@pytest.mark.parametrize("language", TABLES)
def test_people_of_rows_that_no_reader_knows_are_weighed(language: str) -> None:
    found = told(read(TABLES[language], load_weights()))
    by_surname = {person.rsplit("-", 1)[-1]: role for person, role in found.items()}
    assert (
        by_surname.items()
        >= {"mareas": "speaker", "faro": "speaker", "velas": "speaker", "anker": "rapporteur"}.items()
    )
    assert "port" not in by_surname


def test_the_likely_are_less_sure_than_what_rules_find() -> None:
    found = read(TABLES["es"], load_weights()).participations
    assert {p.person for p in found if p.confidence < 0.86} >= {"noor-mareas", "matias-faro"}
    assert all(0.5 <= p.confidence <= 0.9 for p in found)


def test_the_place_and_post_of_the_likely_are_those_of_the_text() -> None:
    (velas,) = (p for p in read(TABLES["en"], load_weights()).participations if p.person == "pita-velas")
    assert TABLES["en"][velas.span.start : velas.span.end] == "Pita Velas"
    assert velas.on_behalf_of == ("state/TON",)


def test_without_weights_rules_alone_decide() -> None:
    assert told(read(OPENED, None)) == {"ada-roe": "opening", "ari-vea": "speaker"}
    assert told(read(OPENED, by_sign())) == told(read(OPENED, None))


def test_missed_people_are_added_and_found_ones_left_alone() -> None:
    agenda = TABLES["en"].replace("Thanks: to Mr. Aksel Port for the photographs.", "Mr. Aksel Port, FAO")
    found = told(read(agenda, by_sign(right_fao=(0.0, 0.0, 9.0))))
    assert found["aksel-port"] == "moderator"
    assert told(read(OPENED, by_sign(right_presen=(9.0, 0.0, 0.0)))) == told(read(OPENED, None))


@pytest.mark.parametrize(
    "text",
    [
        OPENED.replace(
            "The report was written by Ms. Ida Lark.", "Ms. Ida Lark, Director of Quays, sent her apologies."
        ),
        OPENED.replace(
            "The report was written by Ms. Ida Lark.",
            "List of participants\n\nMs. Ida Lark, Port of Ea\nMr. Bo Kell, Togo",
        ),
        "The quays of Accra\n\nMs. Ida Lark, Director of Quays, likes boats.\n\nThey were built in 2032.\n",
    ],
)
def test_whom_rules_know_to_be_elsewhere_nothing_adds(text: str) -> None:
    every = Weights(ROLES, (0.0, 9.0, 0.0), {})
    assert "ida-lark" not in told(read(text, every))


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


def test_further_names_of_those_who_take_part_have_no_signs() -> None:
    text = "Ms. Ada Roe spoke. Ms. Ada Roe left."
    names = [NamedAt(4, 11, "ada-roe"), NamedAt(23, 30, "ada-roe")]
    signs = Signs(text, "report", names, [PartAt(4, "ada-roe", "speaker")], [])
    assert [name.start for name, _ in signs.each()] == [4]


def test_an_empty_paper_has_no_signs() -> None:
    assert list(Signs("", "other", [], [], []).each()) == []


def test_chances_are_those_of_the_roles_and_together_one() -> None:
    weights = load_weights()
    chances = weights.chances(["given:none", "before:^", "no such sign"])
    assert set(chances) == set(weights.roles)
    assert NO_PART in chances
    assert sum(chances.values()) == pytest.approx(1)


def test_the_weights_are_those_of_the_rows() -> None:
    rows = [row for row in read_rows([ROWS]) if row.role in load_weights().roles]
    made = [line.split("\t") for line in fitted(rows)[2:]]
    weights = {sign: tuple(map(float, values)) for sign, *values in made}
    assert load_weights().always == pytest.approx(weights.pop("always"), abs=0.05)
    assert set(load_weights().of) ^ set(weights) <= {s for s, w in weights.items() if max(map(abs, w)) < 0.12}
    assert all(load_weights().of[s] == pytest.approx(w, abs=0.05) for s, w in weights.items() if s in load_weights().of)


def test_a_sign_that_tells_a_role_gets_weight() -> None:
    signs = {"moderator": "left:chair", "none": "left:thanks", "speaker": "left:panel"}
    lines = dict(
        line.split("\t", 1) for line in fitted([Row("p", role, (sign,)) for role, sign in signs.items()] * 20)[1:]
    )
    assert lines["sign"].split("\t") == list(signs)
    moderator, none, speaker = map(float, lines["left:panel"].split("\t"))
    assert max(moderator, none) < 0 < speaker


def test_nothing_is_collected_where_no_paper_is_annotated(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "paper.txt").write_text(OPENED, encoding="utf-8")
    with pytest.raises(SystemExit):
        main(["collect", str(tmp_path), "--to", str(tmp_path / "rows.gz")])
    assert "no NAME.txt beside" in capsys.readouterr().err
    assert not (tmp_path / "rows.gz").exists()


def test_a_paper_that_cannot_be_read_leaves_what_was_collected(tmp_path: Path) -> None:
    kept, bad = tmp_path / "rows.gz", tmp_path / "bad"
    kept.write_bytes(gzip.compress(b'["p", "speaker", ["left:panel"]]\n'))
    (bad / "paper").mkdir(parents=True)
    (bad / "paper.txt").write_text(OPENED, encoding="utf-8")
    (bad / "paper" / "participations.jsonl").write_text("{", encoding="utf-8")
    with pytest.raises(json.JSONDecodeError):
        collect([bad], kept)
    assert list(read_rows([kept])) == [Row("p", "speaker", ("left:panel",))]


def test_rows_are_collected_from_annotated_papers(tmp_path: Path) -> None:
    (tmp_path / "paper.txt").write_text(OPENED, encoding="utf-8")
    notes = tmp_path / "paper"
    notes.mkdir()
    annotated = [
        {"person": "Ada Roe", "as_written": "Ada Roe", "role": "opening", "lines": [5, 5]},
        {"person": "Ari Vea", "as_written": "Ari Vea", "role": "speaker", "lines": [5, 5], "doubt": "only reported"},
    ]
    (notes / "participations.jsonl").write_text("\n".join(map(json.dumps, annotated)), encoding="utf-8")
    assert collect([tmp_path], tmp_path / "rows.gz") == 2
    roe, lark = read_rows([tmp_path / "rows.gz"])
    # What readers doubt is no row; rules alone say what is given.
    assert (roe.role, lark.role) == ("opening", "none")
    assert "given:opening" in roe.signs
    assert "left:writte" in lark.signs
