"""How weights are made of annotated papers and of marked excerpts. All meetings, people and bodies are invented."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from ingest.weighing.weights import NAME, NO_NAME, NO_PART, load_weights
from tests.weighing.__main__ import collect, main, read_rows
from tests.weighing.fitting import FITS, fitted
from tests.weighing.marked import excerpts
from tests.weighing.rows import APART, ASKED, Row

ROWS = Path(__file__).parent / "weighing"
OPENED = """Summary of the Conference on Nets

The Conference on Nets was held in Accra on 4 May 2032.

Ms. Ada Roe, Director of the Port of Ea, opened the Conference. Mr. Ari Vea (Togo) presented the report on nets.

The report was written by Ms. Ida Lark. Bo Tanabe asked for more.
"""
MARKED = """Programme of the Forum on Nets
Accra, 4 May 2032
Opening: Ms. [[Ada Roe|opening]], Director of Quays
Thanks to Mr. [[Ari Vea|-]], Director of Nets. Ms. [[Roe|=]] left early.
=====
Forum on Nets
[[Bo
Tanabe|speaker]] asked for more.
"""


def test_chances_are_those_of_the_roles_and_together_one() -> None:
    weights = load_weights("roles")
    chances = weights.chances(["given:none", "before:^", "no such sign"])
    assert set(chances) == set(weights.answers)
    assert NO_PART in chances
    assert sum(chances.values()) == pytest.approx(1)


@pytest.mark.parametrize("which", FITS)
def test_the_weights_are_those_of_the_rows(which: str) -> None:
    weights = load_weights(which)
    made = [line.split("\t") for line in fitted(list(read_rows([ROWS / f"{which}.jsonl.gz"])), FITS[which])[1:]]
    assert made[0] == ["sign", *weights.answers]
    fit = {sign: tuple(map(float, values)) for sign, *values in made[1:]}
    assert weights.always == pytest.approx(fit.pop("always"), abs=0.05)
    assert set(weights.of) ^ set(fit) <= {sign for sign, of in fit.items() if max(map(abs, of)) < 0.12}
    assert all(weights.of[sign] == pytest.approx(of, abs=0.05) for sign, of in fit.items() if sign in weights.of)


def test_a_sign_that_tells_a_role_gets_weight() -> None:
    signs = {"moderator": "left:chair", "none": "left:thanks", "speaker": "left:panel"}
    rows = [Row("p", role, (sign,)) for role, sign in signs.items()] * 20
    lines = dict(line.split("\t", 1) for line in fitted(rows, FITS["roles"])[1:])
    assert lines["sign"].split("\t") == list(signs)
    moderator, none, speaker = map(float, lines["left:panel"].split("\t"))
    assert max(moderator, none) < 0 < speaker


def test_of_two_answers_the_second_has_the_weights() -> None:
    rows = [Row("p", NAME, ("word:ada",)), Row("p", NO_NAME, (ASKED, "word:quay"))] * 20
    lines = dict(line.split("\t", 1) for line in fitted(rows, FITS["names"])[1:])
    assert lines["sign"].split("\t") == [NAME, NO_NAME]
    assert ASKED not in lines
    first, ada = map(float, lines["word:ada"].split("\t"))
    assert (first, ada < 0) == (0, True)


def annotate(folder: Path, participations: str = "", persons: str = "") -> None:
    notes = folder / "paper"
    notes.mkdir(parents=True, exist_ok=True)
    (folder / "paper.txt").write_text(OPENED, encoding="utf-8")
    (notes / "participations.jsonl").write_text(participations, encoding="utf-8")
    (notes / "persons.jsonl").write_text(persons, encoding="utf-8")


def test_nothing_is_collected_where_no_paper_is_annotated(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "paper.txt").write_text(OPENED, encoding="utf-8")
    with pytest.raises(SystemExit):
        main(["collect", "roles", str(tmp_path), "--to", str(tmp_path / "rows.gz")])
    assert "no NAME.txt beside" in capsys.readouterr().err
    assert not (tmp_path / "rows.gz").exists()


def test_a_paper_that_cannot_be_read_leaves_what_was_collected(tmp_path: Path) -> None:
    kept = tmp_path / "rows.gz"
    kept.write_bytes(gzip.compress(b'["p", "speaker", ["left:panel"]]\n'))
    annotate(tmp_path / "bad", "{")
    with pytest.raises(json.JSONDecodeError):
        collect("roles", [tmp_path / "bad"], kept)
    assert list(read_rows([kept])) == [Row("p", "speaker", ("left:panel",))]


def test_roles_are_collected_from_annotated_papers(tmp_path: Path) -> None:
    annotated = [
        {"person": "Ada Roe", "as_written": "Ada Roe", "role": "opening", "lines": [5, 5]},
        {"person": "Ari Vea", "as_written": "Ari Vea", "role": "speaker", "lines": [5, 5], "doubt": "only reported"},
    ]
    annotate(tmp_path, "\n".join(map(json.dumps, annotated)))
    assert collect("roles", [tmp_path], tmp_path / "rows.gz")
    rows = list(read_rows([tmp_path / "rows.gz"]))
    # What readers doubt is no row; rules alone say what is given.
    assert [row.answer for row in rows if "given:opening" in row.signs] == ["opening"]
    assert not any("given:speaker" in row.signs for row in rows)


def test_names_are_collected_from_annotated_papers(tmp_path: Path) -> None:
    annotate(tmp_path, persons="\n".join(json.dumps({"person": n}) for n in ("Ada Roe", "Bo Tanabe")))
    collect("names", [tmp_path], tmp_path / "rows.gz")
    rows = list(read_rows([tmp_path / "rows.gz"]))
    by_word = {word: row for row in rows for word in row.signs if word.startswith("word:")}
    assert {by_word[f"word:{word}"].answer for word in ("roe", "tanabe")} == {NAME}
    # Rules leave open what a bare name is, and know the one with an honorific.
    assert ASKED in by_word["word:tanabe"].signs
    assert ASKED not in by_word["word:roe"].signs


def test_marks_of_excerpts_are_read(tmp_path: Path) -> None:
    (tmp_path / "some.txt").write_text(MARKED, encoding="utf-8")
    first, second = excerpts(tmp_path / "some.txt")
    assert [(first.text[n.start : n.end], n.mark) for n in first.names] == [
        ("Ada Roe", "opening"),
        ("Ari Vea", "-"),
        ("Roe", "="),
    ]
    assert second.text == "Forum on Nets\nBo\nTanabe asked for more.\n"
    assert second.names[0].end - second.names[0].start == len("Bo Tanabe")


@pytest.mark.parametrize("path", sorted((ROWS / "excerpts").glob("*.txt")), ids=lambda path: path.stem)
def test_the_excerpts_can_be_read_and_have_all_marks(path: Path) -> None:
    marks = [name.mark for excerpt in excerpts(path) for name in excerpt.names]
    assert all(excerpt.names for excerpt in excerpts(path))
    # People who take no part stand among those who do, as in papers.
    assert 0.15 < marks.count("-") / len(marks) < 0.4
    assert {"speaker", "moderator", "opening", "closing", "rapporteur", "facilitator"} <= set(marks)


def test_an_unknown_mark_is_an_error_that_tells_the_excerpt(tmp_path: Path) -> None:
    (tmp_path / "some.txt").write_text(MARKED.replace("speaker", "guest"), encoding="utf-8")
    with pytest.raises(ValueError, match=r"(?s)some-1: .*guest"):
        list(excerpts(tmp_path / "some.txt"))


def test_rows_of_excerpts_keep_what_rules_find_apart(tmp_path: Path) -> None:
    (tmp_path / "some.txt").write_text(MARKED, encoding="utf-8")
    collect("roles", [tmp_path / "some.txt"], tmp_path / "rows.gz")
    rows = list(read_rows([tmp_path / "rows.gz"]))
    assert [row.answer for row in rows] == ["opening", NO_PART]
    assert f"{APART}given:opening" in rows[0].signs or f"{APART}given:none" in rows[0].signs
    assert not any(sign.startswith("given:") for row in rows for sign in row.signs)
    assert "left:thanks" in rows[1].signs
