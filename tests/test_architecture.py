"""The shape of the code: which package imports which, how long things are, what stands in none of them."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = {
    "ontology": set[str](),
    "ingest": {"ontology"},
    "queries": {"ontology"},
    "graph": {"ontology", "ingest", "queries"},
}
MODULES = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
SHARED = Path(os.environ.get("DIPLOGRAPH_SHARED", ROOT.parent / "shared"))


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


modules = pytest.mark.parametrize("path", MODULES, ids=name_of)


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imported(tree: ast.Module) -> set[str]:
    """First parts of the names of all imported modules; a relative import counts as a dot."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add("." if node.level else (node.module or "").split(".")[0])
    return found


@modules
def test_imports_point_one_way(path: Path) -> None:
    package = path.relative_to(ROOT).parts[0]
    others = imported(tree_of(path)) & ({*PACKAGES, "tests", "."} - {package})
    assert others <= PACKAGES[package]


# The packages of the converters, each of which uses those before it alone; modules beside them are for all.
CONVERTERS = (
    "page",
    "naming",
    "heads",
    "meetings",
    "recommendations",
    "rosters",
    "agendas",
    "statements",
    "participations",
)


@pytest.mark.parametrize("path", [p for p in MODULES if p.parts[-3:-1][0] == "ingest"], ids=name_of)
def test_converters_stand_on_those_before_them(path: Path) -> None:
    package = path.parent.name
    used = {
        node.module.split(".")[1]
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("ingest.")
    }
    if package in CONVERTERS:
        assert used.isdisjoint(CONVERTERS[CONVERTERS.index(package) + 1 :])
        assert not used & {"identity", "facts"}
    elif package == "identity":
        assert not used & {*CONVERTERS, "facts"} - {"page", "naming"}


@modules
def test_a_module_says_what_it_is_for_and_what_it_offers(path: Path) -> None:
    tree = tree_of(path)
    assert ast.get_docstring(tree)
    offered = [
        node.target.id if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) else target.id
        for node in tree.body
        for target in (node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)])
        if isinstance(target, ast.Name)
    ]
    assert "__all__" in offered


@modules
def test_modules_and_functions_are_short(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400
    lengths = {
        node.name: (node.end_lineno or 0) - node.lineno + 1
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert not {name: length for name, length in lengths.items() if length > 50}


@modules
def test_no_module_catches_everything(path: Path) -> None:
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.ExceptHandler):
            caught = {n.id for n in ast.walk(node.type) if isinstance(n, ast.Name)} if node.type else {"Exception"}
            assert not caught & {"Exception", "BaseException"}, f"line {node.lineno}"


@modules
def test_no_match_is_told_by_the_pattern_that_it_knows(path: Path) -> None:
    """That is none of a late pattern's: whose a match is, ``ingest.late.is_of`` tells."""
    compared = (node for node in ast.walk(tree_of(path)) if isinstance(node, ast.Compare))
    sides = (side for node in compared for side in (node.left, *node.comparators))
    assert not [side.lineno for side in sides if isinstance(side, ast.Attribute) and side.attr == "re"]


@modules
def test_what_is_public_is_documented(path: Path) -> None:
    bare = [
        node.name
        for node in tree_of(path).body
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
    ]
    assert not bare


@modules
def test_no_module_has_a_name_that_says_nothing(path: Path) -> None:
    assert path.stem not in ("utils", "util", "helpers", "common", "misc", "core", "models")
    assert not {"services", "models", "core"} & set(path.relative_to(ROOT).parts[:-1])


def test_conversion_neither_reads_files_nor_tells_the_time() -> None:
    """Only sources (also archives), lexicons, languages, registries, weights, the code are read; no time, no chance."""
    readers = {"ingest/source.py", "ingest/lexicon/__init__.py", "ingest/registry.py", "ingest/formats/docx.py"}
    readers |= {"ingest/languages.py", "ingest/program.py", "ingest/weighing/weights.py"}
    for path in MODULES:
        if name_of(path).startswith("ingest/"):
            names = imported(tree_of(path))
            assert not names & {"time", "random", "uuid", "socket", "urllib", "requests", "subprocess"}, name_of(path)
            text = path.read_text(encoding="utf-8")
            assert not re.search(r"\bopen\(|\.read_(?:text|bytes)\(", text) or name_of(path) in readers, name_of(path)
            assert "datetime.now" not in text
            assert ".today()" not in text


def corpus_people() -> set[str]:
    """Names of the people of the corpus, as readers wrote them down."""
    found = set()
    for path in sorted((SHARED / "gold").glob("*/persons.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            found |= {name for name in (record["person"], *record.get("variants", ())) if len(name.split()) > 1}
    return found


@pytest.mark.skipif(not (SHARED / "gold").is_dir(), reason="readers' annotations are not at hand (DIPLOGRAPH_SHARED)")
@pytest.mark.parametrize("folder", ["ingest", "queries", "graph"])
def test_no_person_of_the_corpus_stands_in_code_or_lexicons(folder: str) -> None:
    people = corpus_people()
    assert len(people) > 50
    code = [p for p in (ROOT / folder).rglob("*") if p.suffix in (".py", ".toml") and "release" not in p.parts]
    text = "\n".join(path.read_text(encoding="utf-8") for path in code).casefold()
    assert not {name for name in people if name.casefold() in text}


@pytest.mark.skipif(not (SHARED / "gold").is_dir(), reason="readers' annotations are not at hand (DIPLOGRAPH_SHARED)")
def test_no_person_of_the_corpus_stands_in_the_invented_documents() -> None:
    data = ROOT / "tests" / "data"
    text = "\n".join(p.read_text(encoding="utf-8") for p in data.rglob("*") if p.suffix in (".txt", ".json")).casefold()
    assert not {name for name in corpus_people() if name.casefold() in text}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_no_path_of_a_machine_stands_in_the_code(path: Path) -> None:
    assert not re.search(r"[\"'/](?:home|work|tmp|Users)/", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("module", "spared"),
    [
        ("graph.endpoint.engine", {"asyncio", "starlette", "jinja2", "requests", "ingest"}),
        ("graph.commands.serve", {"asyncio", "starlette", "jinja2", "requests", "graph.ingestion", "graph.client"}),
    ],
)
def test_what_is_to_start_fast_loads_nothing_slow_that_it_has_no_use_for(module: str, spared: set[str]) -> None:
    program = f"import sys, {module}; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert spared.isdisjoint(run.stdout.split())
