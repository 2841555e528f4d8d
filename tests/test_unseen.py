"""Papers that readers annotated without knowing the rules: what they noted stands there, and is counted by language."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unseen import SETS, main

# Says of every graph what it was asked of, so that the table shows which papers were counted where.
SCORER = """
import json, pathlib, sys
papers = sorted(p.name for p in pathlib.Path(sys.argv[2]).iterdir())
counts = {"p": 1, "r": 0.5, "f1": 0.667, "tp": len(papers), "fp": 0, "fn": len(papers)}
print(json.dumps({"macro_f1": 1, "participations": {**counts, "state": 0.25}, "states": {**counts, "tp": 0, "fn": 0}}))
"""
_WHERE = ("participations", "persons", "states", "frameworks", "statements")


def noted() -> Iterator[tuple[Path, str, str, list[int]]]:
    """Paper, kind of fact, words and place of all annotations that have one."""
    for half in SETS:
        for path in sorted(half.glob("gold/*/*.jsonl")):
            text = half / "corpus" / f"{path.parent.name}.txt"
            for line in path.read_text(encoding="utf-8").splitlines():
                fact = json.loads(line)
                words = fact.get("starts") if path.stem == "statements" else fact.get("as_written")
                if path.stem in _WHERE and words and "chars" in fact:
                    yield text, path.stem, words, fact["chars"]


def test_what_readers_noted_stands_where_they_say() -> None:
    astray, seen = [], 0
    for text, kind, words, (start, end) in noted():
        seen += 1
        there = re.sub(r"\s+", " ", text.read_text(encoding="utf-8")[start:end])
        if not there.startswith(re.sub(r"\s+", " ", words)):
            astray.append((text.name, kind, words, there[:60]))
    assert not astray
    assert seen > 500


@pytest.mark.parametrize("half", SETS, ids=lambda path: path.name)
def test_both_halves_have_papers_in_each_language(half: Path) -> None:
    papers = [path.stem for path in half.glob("corpus/*.txt")]
    assert {name[:3] for name in papers} == {"en-", "fr-", "es-"}
    assert all((half / "gold" / name / "source.json").exists() for name in papers)


def test_the_table_counts_papers_by_language(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "score.py").write_text(SCORER, encoding="utf-8")
    for name in ("en-tide", "en-lake", "es-muelle"):
        (tmp_path / "gold" / name).mkdir(parents=True)
        (tmp_path / "corpus").mkdir(exist_ok=True)
        (tmp_path / "corpus" / f"{name}.txt").write_text("The quay of Norway.\n", encoding="utf-8")
    main(["--scorer", str(tmp_path / "score.py"), "--set", str(tmp_path)])
    rows = [line.split() for line in capsys.readouterr().out.splitlines() if line.startswith(tmp_path.name)]
    assert [row[1:] for row in rows] == [
        ["en", "participations", "1.000", "0.500", "0.667", "4"],
        ["en", "state", "of", "parts", "0.250", "2"],
        ["es", "participations", "1.000", "0.500", "0.667", "2"],
        ["es", "state", "of", "parts", "0.250", "1"],
    ]
