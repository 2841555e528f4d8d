"""Limits of the server: by flag, by file, by default, in this order."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from graph.cli import main
from graph.commands.serve import serve_command
from graph.endpoint.limits import Limits
from tests.serving import build_store


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_store(tmp_path_factory.mktemp("store") / "s")


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    """What the server would have been started with."""
    seen: dict[str, object] = {}
    monkeypatch.setattr("graph.endpoint.server.serve", lambda folder, **options: seen.update(options, folder=folder))
    return seen


def run(*arguments: str) -> Result:
    return CliRunner().invoke(serve_command, arguments)


def test_a_flag_overrules_the_file_and_the_file_the_default(
    served: dict[str, object], tmp_path: Path, store: Path
) -> None:
    settings = tmp_path / "server.toml"
    settings.write_text(f'query_seconds = 7\nworkers = 5\nproxies = 1\nport = 8123\nstore = "{store}"\n')
    assert run("--settings", str(settings), "--workers", "2").exit_code == 0
    assert served["limits"] == Limits(query_seconds=7, workers=2, proxies=1)
    assert served["port"] == 8123
    assert run("--settings", str(settings), "--port", "0").exit_code == 0
    assert served["port"] == 0
    assert run("--store", str(store)).exit_code == 0
    assert served["limits"] == Limits()


def test_each_limit_has_a_flag_and_a_line_of_the_file(served: dict[str, object], tmp_path: Path, store: Path) -> None:
    values = {item.name: 3000 + place for place, item in enumerate(fields(Limits))}
    flags = [part for name, value in values.items() for part in ("--" + name.replace("_", "-"), str(value))]
    assert run("--store", str(store), *flags).exit_code == 0
    assert served["limits"] == Limits(**values)
    settings = tmp_path / "server.toml"
    settings.write_text("".join(f"{name} = {value}\n" for name, value in values.items()))
    assert run("--store", str(store), "--settings", str(settings)).exit_code == 0
    assert served["limits"] == Limits(**values)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("query_second = 1", "query_second is no setting; there are access_log, body_bytes"),
        ('workers = "many"', "workers: 'many' is not a valid"),
        ("workers = 0", "workers: 0 is not in the range"),
        ("workers = true", "workers: give one number or text"),
        ("log_clients = 1", "log_clients: give true or false"),
        ("workers = [1]", "workers: give one number or text"),
        ("[limits]\nworkers = 1", "limits is no setting"),
        ("workers =", "Invalid value"),
    ],
)
def test_a_settings_file_with_a_fault_is_told_where(
    served: dict[str, object], tmp_path: Path, text: str, told: str
) -> None:
    settings = tmp_path / "server.toml"
    settings.write_text(text)
    result = run("--settings", str(settings))
    assert result.exit_code == 2
    assert str(settings) in result.output.replace("\n", "")
    assert told in result.output
    assert not served


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--port", "99999"), "'--port': 99999 is not in the range 0<=x<=65535"),
        (("--host", "no.such.host.invalid", "--port", "0"), "choose another --host"),
        (("--host", "192.0.2.1", "--port", "0"), "choose another --host"),
    ],
)
def test_an_address_that_cannot_be_listened_on_is_told_with_the_option_to_change(
    tmp_path: Path, options: tuple[str, ...], words: str
) -> None:
    result = CliRunner().invoke(main, ["serve", "--store", str(build_store(tmp_path / "s")), *options])
    assert result.exit_code != 0
    assert words in result.stderr
    assert len(result.stderr.splitlines()) == 1
