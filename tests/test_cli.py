"""The command line does what its help says, tells errors in one line, and exits with a status that means something."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from graph.cli import main
from graph.ingestion import ingest
from graph.release import write_release
from graph.store import open_store
from ontology.vocab import ID, SKOS, document_graph
from tests.lakes import SLUGS, lakes_graphs
from tests.lines import LinePipeline, line_document, with_few_entries

PROJECT = Path(__file__).resolve().parents[1]
GHANA = f"SELECT ?label {{ GRAPH ?g {{ <{ID}state/GHA> <{SKOS.prefLabel.value}> ?label }} }} ORDER BY LANG(?label)"


def run(*args: object, stdin: str | None = None) -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args], input=stdin)


@pytest.fixture(scope="module", autouse=True)
def _of_few_entries() -> Iterator[None]:
    with with_few_entries():
        yield


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cli")
    (folder / "a.txt").write_text(line_document("a", "GHA", "CAN"))
    with open_store(folder / "store", write=True) as opened:
        ingest(opened, [folder / "a.txt"], LinePipeline())
    return folder / "store"


@pytest.fixture
def released(store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A release that stands in for the published one, with a cache of its own."""
    with open_store(store) as opened:
        write_release(opened, tmp_path / "release", "lines 1")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr("graph.release.released_store.__defaults__", (tmp_path / "release",))
    return tmp_path / "release"


def commands(group: click.Group, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        yield (*path, name), command
        if isinstance(command, click.Group):
            yield from commands(command, (*path, name))


ALL = [pytest.param(path, command, id=" ".join(path)) for path, command in commands(main)]


@pytest.mark.parametrize(("path", "command"), ALL)
def test_each_command_has_examples_that_the_command_line_takes(path: tuple[str, ...], command: click.Command) -> None:
    text = run(*path, "--help").stdout
    assert "Example:\n" in text, " ".join(path)
    examples = re.findall(r"^ +diplograph (.*)$", text.partition("Example:")[2], re.MULTILINE)
    assert examples
    for example in examples:
        words = shlex.split(example)
        found, context = main, click.Context(main)
        while isinstance(found, click.Group) and words and not words[0].startswith("-"):
            inner = found.get_command(context, words.pop(0))
            assert inner is not None, example
            found = inner
        if "--help" not in words:
            found.make_context("example", words)


@pytest.mark.parametrize(("path", "command"), ALL)
def test_each_option_and_command_is_explained(path: tuple[str, ...], command: click.Command) -> None:
    assert command.help
    for param in command.params:
        if isinstance(param, click.Option):
            assert param.help, f"{' '.join(path)} {param.opts[0]}"


def test_misuse_is_told_in_one_line_with_status_2() -> None:
    for args in (
        (),
        ("nonsense",),
        ("dump",),
        ("dump", "--nonsense", "x.nq"),
        ("sparql", "ASK {}", "--format", "xlsx"),
    ):
        result = run(*args)
        assert result.exit_code == 2, args
    assert re.fullmatch(r"error: .*--nonsense.*\n", run("dump", "--nonsense", "x.nq").stderr)


def test_failure_is_told_in_one_line_with_status_1(tmp_path: Path) -> None:
    result = run("stats", "--store", tmp_path / "nowhere")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert re.fullmatch(r"error: .*nowhere: no such store; make one with: .*\n", result.stderr)


def test_sparql_takes_text_files_and_standard_input(store: Path, tmp_path: Path) -> None:
    (tmp_path / "q.rq").write_text(GHANA)
    for args, stdin in (((GHANA,), None), ((f"@{tmp_path / 'q.rq'}",), None), (("-",), GHANA)):
        result = run("sparql", *args, "--store", store, "--format", "csv", stdin=stdin)
        assert result.stdout.split() == ["label", "Ghana", "Ghana", "Ghana"]
    missing = run("sparql", "@nowhere.rq", "--store", store)
    assert (missing.exit_code, missing.stderr.startswith("error: nowhere.rq: cannot be read")) == (1, True)


def test_a_store_and_an_endpoint_exclude_each_other(store: Path) -> None:
    result = run("sparql", "ASK {}", "--store", store, "--endpoint", "http://localhost:1/")
    assert result.exit_code == 2
    assert "exclude each other" in result.stderr


def test_without_a_store_the_released_graph_answers(released: Path, tmp_path: Path) -> None:
    result = run("sparql", GHANA)
    assert result.exit_code == 0, result.stderr
    assert "Ghana" in result.stdout
    assert run("dump", tmp_path / "out.nq").exit_code == 0
    assert document_graph("a").value in (tmp_path / "out.nq").read_text()


def test_without_a_release_the_command_that_builds_one_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("graph.release.released_store.__defaults__", (tmp_path,))
    result = run("stats")
    assert (result.exit_code, "diplograph release build" in result.stderr) == (1, True)


def test_stats_count_graphs_and_classes(store: Path) -> None:
    table = run("stats", "--store", store).stdout
    assert "graph/document/a" in table
    assert re.search(r"^dg:Mention +2$", table, re.MULTILINE)
    counts = json.loads(run("stats", "--store", store, "--format", "json").stdout)
    assert counts["graphs"][document_graph("a").value] == 8


def test_dump_and_load_are_opposites(store: Path, tmp_path: Path) -> None:
    for name in ("one.nq.gz", "one.trig"):
        assert run("dump", tmp_path / name, "--store", store).exit_code == 0
        target = tmp_path / f"from-{name}"
        loaded = run("load", tmp_path / name, "--store", target)
        assert loaded.exit_code == 0, loaded.stderr
        assert f"loaded {document_graph('a').value}\n" in loaded.stdout
        assert run("dump", tmp_path / f"two-{name}", "--store", target).exit_code == 0
        assert (tmp_path / f"two-{name}").read_bytes() == (tmp_path / name).read_bytes()


def test_a_release_is_loaded_by_the_name_of_its_folder(released: Path, store: Path, tmp_path: Path) -> None:
    assert run("load", released, "--store", tmp_path / "s").exit_code == 0
    for folder, name in ((store, "1.nq"), (tmp_path / "s", "2.nq")):
        run("dump", tmp_path / name, "--store", folder)
    assert (tmp_path / "1.nq").read_bytes() == (tmp_path / "2.nq").read_bytes()


def test_triples_without_a_graph_need_a_good_iri(tmp_path: Path) -> None:
    (tmp_path / "x.ttl").write_text("<urn:x:s> <urn:x:p> <urn:x:o> .")
    assert "--graph IRI" in run("load", tmp_path / "x.ttl", "--store", tmp_path / "s").stderr
    bad = run("load", tmp_path / "x.ttl", "--store", tmp_path / "s", "--graph", "not an IRI")
    assert (bad.exit_code, "is no IRI" in bad.stderr) == (2, True)
    good = run("load", tmp_path / "x.ttl", "--store", tmp_path / "s", "--graph", "urn:x:g")
    assert good.stdout == "loaded urn:x:g\n"


def test_validate_reports_by_shape_and_exits_with_1(store: Path) -> None:
    result = run("validate", "--store", store)
    assert result.exit_code == 1
    assert re.search(
        r"^Mention-source +a +\d* +document/a/mention/11-14 +Say with one dg:source", result.stdout, re.MULTILINE
    )
    found = json.loads(run("validate", "--store", store, "--format", "json").stdout)
    assert {"Mention-source", "Mention-start"} <= {violation["shape"] for violation in found}
    assert {violation["document"] for violation in found} == {"a"}


def test_saved_queries_are_listed_shown_and_asked(tmp_path: Path) -> None:
    with open_store(tmp_path / "lakes", write=True) as lakes:
        for name, triples in lakes_graphs().items():
            lakes.replace(name, triples)
    listed = run("queries", "list").stdout
    assert re.search(r"^statements-of-state +What ", listed, re.MULTILINE)
    assert run("queries", "show", "statements-of-state").stdout.startswith("#+ summary: ")
    question = ("query", "entities-in-document", "--document", SLUGS[0], "--store", tmp_path / "lakes")
    asked = run(*question, "--format", "csv", "--lang", "fr")
    assert asked.exit_code == 0, asked.stderr
    assert f"{ID}place/geneva,Genève," in asked.stdout
    assert "Genève" in run(*question, "--lang", "fr").stdout
    assert "Geneva" in run(*question).stdout


def test_what_a_saved_query_does_not_know_is_told_with_what_comes_near(store: Path) -> None:
    for args, told in (
        (("statements-of-stat", "--state", "Ghana"), "did you mean statements-of-state"),
        (("statements-of-state",), "--state is missing; give it a value, for example --state"),
        (("statements-of-state", "--state", "Ghena"), "nothing called 'Ghena'; the nearest are:\n  Ghana <"),
    ):
        result = run("query", *args, "--store", store)
        assert (result.exit_code, told in result.stderr) == (1, True), result.stderr


def test_options_of_saved_queries_do_not_collide() -> None:
    for path, command in commands(main):
        options = [param for param in command.params if isinstance(param, click.Option)]
        names = [name for option in options for name in (option.name, *option.opts)]
        assert len(names) == len(set(names)), path


def test_validate_says_when_a_store_conforms(tmp_path: Path) -> None:
    with open_store(tmp_path / "s", write=True):
        pass
    result = run("validate", "--store", tmp_path / "s")
    assert (result.exit_code, result.stdout) == (0, "conforms\n")


SERVED = """
import sys, pathlib, graph.releases
for made in (graph.releases.released_folder, graph.releases.released_store):
    made.__defaults__ = (pathlib.Path(sys.argv[1]),)
del sys.argv[1]
from graph.cli import main
main()
"""


def test_the_released_graph_is_served_while_its_store_is_made_and_refused_where_a_file_was_changed(
    released: Path, tmp_path: Path
) -> None:
    command = [sys.executable, "-c", SERVED, str(released), "serve", "--port", "0", "--workers", "1"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, "cwd": PROJECT}
    with subprocess.Popen(command, **pipes) as server:  # type: ignore[call-overload]
        address = re.search(r"http://\S+/", server.stdout.readline())
        assert address, server.communicate()
        asked = run("sparql", GHANA, "--endpoint", f"{address[0]}sparql", "--format", "csv")
        server.send_signal(signal.SIGINT)
    assert "Ghana" in asked.stdout
    shutil.rmtree(tmp_path / "cache")
    (released / "document-a.ttl").write_text((released / "document-a.ttl").read_text() + "\n")
    refused = subprocess.run(command, capture_output=True, text=True, cwd=PROJECT, timeout=60, check=False)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert re.fullmatch(r"error: \S+document-a\.ttl: differs from its checksum .*\n", refused.stderr)


def test_a_served_store_answers_the_same_as_the_store(store: Path) -> None:
    script = "from graph.cli import main; main()"
    command = [sys.executable, "-c", script, "serve", "--store", str(store), "--port", "0", "--workers", "1"]
    with subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            told = server.stdout.readline()
            address = re.search(r"http://\S+/", told)
            assert address, told
            remote = run("sparql", GHANA, "--endpoint", f"{address[0]}sparql", "--format", "csv")
            assert remote.stdout == run("sparql", GHANA, "--store", store, "--format", "csv").stdout
        finally:
            server.send_signal(signal.SIGINT)
            server.wait(timeout=20)
    assert not list((store / "diplograph").glob("served-*"))


def test_a_saved_query_that_is_taken_for_a_command_is_told_how_to_ask() -> None:
    result = CliRunner().invoke(main, ["moderators", "--event", "x"])
    assert result.exit_code == 2
    assert "diplograph query moderators" in result.stderr


def test_the_list_of_commands_says_the_whole_first_sentence_of_each() -> None:
    listed = " ".join(CliRunner().invoke(main, ["--help"]).stdout.partition("Commands:")[2].split())
    assert "..." not in listed
    assert "what all offsets count in, and what its checksum is of." in listed
