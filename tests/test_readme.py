"""Holds README.md and the lexicons' README to the code, the released graph and the files.

Where a table of README.md is out of date, the failing test prints the rows as they should be, ready to be pasted.
"""

from __future__ import annotations

import csv
import io
import re
import shlex
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import click
import pytest
from click.testing import CliRunner
from pyoxigraph import Literal, NamedNode

from graph.cli import main
from graph.endpoint.limits import Limits
from graph.settings import CORPUS_VARIABLE, corpus_folder
from ontology.vocab import ID, XSD
from queries.params import Term
from queries.saved import load_query
from tests.asking import library

PROJECT = Path(__file__).resolve().parents[1]
README = (PROJECT / "README.md").read_text(encoding="utf-8")
LEXICON_README = (PROJECT / "ingest" / "lexicon" / "README.md").read_text(encoding="utf-8")
LEXICONS = sorted((PROJECT / "ingest" / "lexicon").glob("*.toml"))

MORE = "…"  # a row of it says that the answer has more rows than the table
TEST_COMMAND = "python3 -m venv .venv && .venv/bin/pip install -q -e '.[test]' && .venv/bin/python -m pytest -n auto"


@dataclass(frozen=True, slots=True)
class Example:
    """A bash block, and the table right after it: its columns and rows, none where there is no table."""

    commands: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def cells(line: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1])


def examples() -> Iterator[Example]:
    for block in re.finditer(r"^```bash\n(.*?)^```$\n*((?:\|[^\n]*\n)*)", README, re.MULTILINE | re.DOTALL):
        # One command a line, but for quoted line ends.
        commands = re.findall(r"(?:'[^']*'|[^'\n])+", block[1])
        columns, *rows = [cells(line) for line in block[2].splitlines() if not line.startswith("| ---")] or [()]
        yield Example(tuple(commands), tuple(name.strip("`") for name in columns), tuple(rows))


EXAMPLES = list(examples())
DIPLOGRAPH = [
    *(command for example in EXAMPLES for command in example.commands if command.startswith("diplograph ")),
    *re.findall(r"`(diplograph [^`]+)`", README),
]
ANSWERED = [example for example in EXAMPLES if example.rows]


def parsed(arguments: list[str]) -> click.Context:
    """What click makes of a command line, without running it; its errors where an option does not exist."""
    command: click.Command = main
    context = click.Context(main)
    while isinstance(command, click.Group):
        if command.invoke_without_command and not (arguments and command.get_command(context, arguments[0])):
            break  # a command itself, with options of its own
        name, *arguments = arguments
        found = command.get_command(context, name)
        assert found is not None, f"no command {name}"
        command = found
    return command.make_context(command.name, arguments)


def test_no_table_is_cut() -> None:
    tables = re.findall(r"(?:^\|.*\n)+", README, re.MULTILINE)
    for table in tables:
        header, rule, *rows = table.splitlines() + [""] * 2
        assert rows[0], f"no row below {header}"
        lines = [header, rule, *filter(None, rows)]
        assert {(len(cells(line)), line.endswith("|")) for line in lines} == {(len(cells(header)), True)}, header


@pytest.mark.parametrize("command", DIPLOGRAPH)
def test_each_command_exists_with_its_options(command: str) -> None:
    arguments = shlex.split(command)[1:]
    if arguments[:2] == ["query", "documents-mentioning"]:
        return  # the query that a reader writes, see below
    parsed(arguments)


@pytest.mark.parametrize("command", [c for example in EXAMPLES for c in example.commands if c.startswith("curl")])
def test_each_address_is_the_endpoint_or_a_saved_query_with_its_parameters(command: str) -> None:
    (address,) = re.findall(r"http://127\.0\.0\.1:8000(/[^\s']*)", command)
    path, given = urlsplit(address).path, dict(parse_qsl(urlsplit(address).query))
    if path == "/sparql":
        assert "--data-urlencode query=" in command
        return
    query = library()[path.removeprefix("/queries/").removesuffix(".csv")]
    assert given.keys() <= {param.name for param in query.params} | {"evidence", "lang"}


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.mark.usefixtures("cache")
def test_the_query_that_it_shows_how_to_write_loads_and_answers(tmp_path: Path) -> None:
    (text,) = re.findall(r"^```sparql\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    path = tmp_path / "documents-mentioning.rq"
    path.write_text(text, encoding="utf-8")
    query = load_query(path)
    assert [param.name for param in query.params] == ["framework", "since"]
    assert query.columns == ("document", "documentLabel", "mentions")
    assert path.stem not in library()
    sendai, since = NamedNode(f"{ID}framework/sendai"), Literal("2017", datatype=XSD.gYear)
    full: dict[str, Term] = {"framework": sendai, "since": since}
    for given in (full, {"framework": sendai}):
        result = CliRunner().invoke(main, ["sparql", query.render(given), "--format", "csv"])
        assert result.stdout.splitlines()[0] == "document,documentLabel,mentions", result.output


def arguments_of(command: str) -> list[str]:
    """What to ask of the command line for a command of the README; what it asks over HTTP is asked as SPARQL."""
    words = shlex.split(command)
    if words[0] == "diplograph":
        return [*words[1:], "--format", "csv"]
    (query,) = [word.removeprefix("query=") for word in words if word.startswith("query=")]
    return ["sparql", query, "--format", "csv"]


def answer(command: str, columns: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The rows that a command gives of the released graph, these columns of each, none twice; IRIs by their tails."""
    result = CliRunner().invoke(main, arguments_of(command))
    assert result.exit_code == 0, result.output
    found = csv.DictReader(io.StringIO(result.stdout, newline=""))
    assert set(columns) <= set(found.fieldnames or ()), (columns, found.fieldnames)
    return list(dict.fromkeys(tuple(" ".join(row[name].removeprefix(ID).split()) for name in columns) for row in found))


@pytest.mark.usefixtures("cache")
@pytest.mark.parametrize("example", ANSWERED, ids=lambda e: e.commands[0].split("query='")[0][:60])
def test_the_rows_that_it_shows_are_those_of_the_released_graph(example: Example) -> None:
    rows = answer(example.commands[0], example.columns)
    shown = [row for row in example.rows if row[0] != MORE]
    fresh = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    advice = f"paste fresh rows into README.md, after\n{example.commands[0]}\n{fresh}"
    rest = iter(rows)
    assert [row for row in shown if row not in rest] == [], f"rows that the graph lacks, or in another order: {advice}"
    assert (len(shown) < len(rows)) == (len(shown) < len(example.rows)), f"a row of {MORE} stands for more: {advice}"


@pytest.mark.usefixtures("cache")
@pytest.mark.parametrize("command", [c for example in EXAMPLES for c in example.commands if "/sparql " in c])
def test_each_sparql_query_has_an_answer(command: str) -> None:
    result = CliRunner().invoke(main, arguments_of(command))
    assert result.exit_code == 0, result.output
    assert len(result.stdout.splitlines()) > 1


@pytest.mark.skipif(
    not corpus_folder().is_dir(), reason=f"the texts are not at hand: set {CORPUS_VARIABLE} to their folder"
)
def test_the_place_that_it_looks_at_holds_the_words_that_it_says() -> None:
    ((name, start, end),) = re.findall(r'open\("texts/([^"]+)".*\[(\d+):(\d+)\]', README)
    (table,) = (example for example in ANSWERED if "evidence-of-fact" in example.commands[0])
    first = dict(zip(table.columns, table.rows[0], strict=True))
    assert (start, end) == (first["start"], first["end"])
    assert " ".join(read(corpus_folder() / name)[int(start) : int(end)].split()) == first["asWritten"]


def test_the_limits_that_it_names_are_those_that_hold() -> None:
    (seconds, memory, answer) = re.findall(r"A query has (\d+) seconds and (\d+) GiB, an answer (\d+) GiB", README)[0]
    limits = Limits()
    assert (float(seconds), int(memory) * 2**30, int(answer) * 2**30) == (
        limits.query_seconds,
        limits.query_bytes,
        limits.result_bytes,
    )


def read(path: Path) -> str:
    with path.open(encoding="utf-8", newline="") as file:
        return file.read()


def test_ones_own_documents_can_be_handled_as_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (example,) = (found for found in EXAMPLES if found.commands[0].startswith("diplograph ingest"))
    (decided,) = (found for found in EXAMPLES if found.commands[0].startswith("diplograph review"))
    (tmp_path / "tests").symlink_to(PROJECT / "tests")
    monkeypatch.chdir(tmp_path)
    for command in (*example.commands, *decided.commands):
        if command.startswith("diplograph serve"):
            continue
        result = CliRunner().invoke(main, shlex.split(command)[1:])
        assert result.exit_code == 0, (command, result.output)
        assert " 0 failed" in result.stdout or "ingest" not in command
        assert "\n0 rows" not in result.stdout, command
    assert (tmp_path / "my-graph.nq").stat().st_size > 0


def test_ci_finds_the_test_command() -> None:
    block = re.search(r"^<!-- command: test -->\n```bash\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    assert block is not None
    assert block[1].strip() == TEST_COMMAND


@pytest.mark.parametrize("page", ["README.md", "ingest/lexicon/README.md"])
def test_each_file_that_it_links_or_names_exists(page: str) -> None:
    text = (PROJECT / page).read_text(encoding="utf-8")
    links = [link for link in re.findall(r"\]\(([^)#\s]+)", text) if "://" not in link]
    named = re.findall(r"`((?:ontology|ingest|queries|graph|tests)/[\w./-]*)`", text)
    missing = [link for link in links if not ((PROJECT / page).parent / link).exists()]
    missing += [name for name in named if not (PROJECT / name).exists() and name != "queries/documents-mentioning.rq"]
    assert missing == []


def test_make_has_the_targets_that_it_names() -> None:
    targets = set(re.findall(r"^(\w+):", (PROJECT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"`make (\w+)`", README)) <= targets


def lists_in_files() -> set[tuple[str, str]]:
    found = set()
    for path in LEXICONS:
        for section, lists in tomllib.loads(path.read_text(encoding="utf-8")).items():
            for key, value in lists.items():
                deep = section == "speech" and isinstance(value, dict)
                found |= {(f"{section}.{key}", name) for name in value} if deep else {(section, key)}
    return found


def lists_in_readme() -> set[tuple[str, str]]:
    found = set()
    for section, text in re.findall(r"^## `\[([\w.]+)\]`\n(.*?)(?=^## |\Z)", LEXICON_README, re.MULTILINE | re.DOTALL):
        firsts = [cells(line)[0] for line in text.splitlines() if line.startswith("|")]
        named = " ".join(firsts) if firsts else text
        found |= {(section, key) for key in re.findall(r"`([a-z0-9][\w-]*)`", named)}
    return found


def test_the_lexicons_readme_names_every_list_and_no_other() -> None:
    assert lists_in_readme() == lists_in_files()


def test_the_examples_of_the_lexicons_readme_are_in_the_files() -> None:
    files = "".join(path.read_text(encoding="utf-8") for path in LEXICONS)
    lasts = [line.rsplit(" | ", 1)[1] for line in LEXICON_README.splitlines() if line.startswith("| `")]
    quoted = [text.replace("\\|", "|") for last in lasts for text in re.findall(r'`("[^`]*)`', last)]
    assert len(quoted) > len(lasts) / 2
    assert [text for text in quoted if text[:-1] not in files] == []
