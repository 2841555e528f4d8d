"""A mistake in a lexicon's file is told with file, line, section, list and entry, not as a fault of the program."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest

from graph.errors import GraphError
from graph.ingestion import ingest
from graph.store import open_store
from ingest.errors import LexiconError
from ingest.lexicon import find_bad_pattern, load_lexicons
from ingest.records import Conversion
from ingest.source import Source
from tests.lines import LinePipeline, line_document, with_few_entries

OWN = '[language]\ncode = "pt"\n\n[grammar]\nfinite = [\n    "foi",\n    "são",\n]\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The lexicons, to which a test adds ``pt.toml``."""
    found = tmp_path / "lexicon"
    found.mkdir()
    for path in files("ingest.lexicon").iterdir():
        if path.name in ("en.toml", "fr.toml"):
            (found / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.setattr("ingest.lexicon.files", lambda package: found)
    return found


@pytest.fixture
def alone(folder: Path) -> Path:
    """A folder for ``pt.toml`` alone: to look through all patterns of the others takes seconds."""
    for path in folder.iterdir():
        path.unlink()
    return folder


def test_a_short_file_is_taken(folder: Path) -> None:
    own = '\n[ordinals]\n31 = ["trigésimo primeiro"]\n\n[dates.month_spellings]\nfev = 2\n'
    (folder / "pt.toml").write_text(OWN + own, encoding="utf-8")
    assert load_lexicons()["pt"].words("grammar", "finite") == ("foi", "são")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (OWN.replace('"foi",', '"foi'), "pt.toml: is no TOML: .*line 6.*; mend it"),
        (OWN + 'finite = ["era"]\n', "pt.toml: is no TOML: .*line 9"),
        (OWN.replace("finite", "finit"), r"pt.toml:5: \[grammar\] finit: is a list that no .*; did you mean finite\?"),
        (OWN.replace("[gram", "[gramm"), r"pt.toml:4: \[grammmar\]: is a section that .*; did you mean grammar\?"),
        (OWN + "\n[zzz]\n", r"pt.toml:10: \[zzz\]: is a section that no other .*; see README.md"),
        (OWN + 'relative = "que"\n', r"pt.toml:9: \[grammar\] relative: is a str; make it a list"),
        (
            OWN + '\n[dates]\nmonths = ["janeiro", "março"]\n',
            r"pt.toml:11: \[dates\] months: has 2 entries; give all 12",
        ),
        (OWN.replace('"foi"', '""'), r"pt.toml:5: \[grammar\] finite: has an entry that is empty"),
        (OWN.replace('"foi"', "[1]"), r"pt.toml:5: \[grammar\] finite: has an entry that is empty or no text"),
        (OWN.replace('"pt"', '"fr"'), r"pt.toml:2: \[language\] code: is that of fr.toml, too; give each file"),
        (OWN.replace("code", "cod"), r"pt.toml: \[language\] code: is missing; give"),
        ('finite = ["foi"]\n' + OWN, "pt.toml:1: finite: stands in no section"),
    ],
)
def test_a_file_that_is_no_lexicon_is_told(folder: Path, text: str, told: str) -> None:
    (folder / "pt.toml").write_text(text, encoding="utf-8")
    with pytest.raises(LexiconError, match=told):
        load_lexicons()


@pytest.mark.parametrize("entry", ["fo(i", "foi)", "+foi", "a)(?:b", "(?i)foi", "fo[i", "*"])
def test_an_entry_that_is_no_pattern_is_told_with_its_place(alone: Path, entry: str) -> None:
    (alone / "pt.toml").write_text(OWN.replace("são", entry), encoding="utf-8")
    told = rf'pt.toml:7: \[grammar\] finite: "{re.escape(entry)}" is no regular expression: .*; mend it'
    with pytest.raises(LexiconError, match=told):
        find_bad_pattern()


class PatternPipeline(LinePipeline):
    """A converter that makes a pattern of what is none."""

    def convert(self, source: Source) -> Conversion:
        re.compile("fo(i")
        return super().convert(source)


def test_a_bad_pattern_ends_the_run_once_for_all_files(alone: Path, tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.txt" for name in "ab"]
    for path in paths:
        path.write_text(line_document(path.stem, "GHA"))
    with with_few_entries(), open_store(tmp_path / "s", write=True) as store:
        failures = ingest(store, paths, PatternPipeline()).failures
        assert ["fault of diplograph" in failure.message for failure in failures] == [True, True]
        (alone / "pt.toml").write_text(OWN.replace("são", "fo(i"), encoding="utf-8")
        with pytest.raises(GraphError, match=r"^pt.toml:7: \[grammar\] finite"):
            ingest(store, paths, PatternPipeline())
