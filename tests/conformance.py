"""How the endpoint does by others' cases, beside Oxigraph's own server: ``make conformance``.

A report in Markdown, not a test: the server runs in a process of its own and is asked over a socket. The W3C's cases
are run always, where they are at hand; the test files of SPARQLWrapper and RDFLib with ``--clients FOLDER``, which
holds (or is given) their source distributions. Oxigraph's server is asked where ``oxigraph`` is installed.
"""

from __future__ import annotations

import argparse
import contextlib
import shutil
import socket
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from tests.clients import DATA, GRAPH, fetch, outcomes
from tests.serving import load_graphs, running
from tests.w3c import CASES, GROUPS, Outcome, Verdict, cases, graphs, judge

__all__ = ["main", "oxigraph_running", "oxigraph_server"]

OURS, OXIGRAPH = "diplograph", "Oxigraph"
_START_SECONDS = 30


def oxigraph_server() -> str | None:
    """The program of Oxigraph's own server, if it is installed: ``pip install oxigraph``."""
    return shutil.which("oxigraph", path=str(Path(sys.executable).parent)) or shutil.which("oxigraph")


@contextlib.contextmanager
def oxigraph_running(program: str, folder: Path) -> Iterator[str]:
    """Oxigraph's own server over a store folder, the union as its default graph; gives the address for queries."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    bind = f"127.0.0.1:{port}"
    command = [program, "serve-read-only", "--location", str(folder), "--bind", bind, "--union-default-graph"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stderr is not None
        # It says where it listens once it does; a server that ends instead ends the reading, too.
        said = next((line for line in process.stderr if "Listening" in line), "")
        assert said, f"{program} did not start"
        yield f"http://{bind}/query"
    finally:
        process.terminate()
        process.communicate(timeout=_START_SECONDS)


def _w3c(folder: Path) -> None:
    print("## The W3C's cases\n")
    if not CASES.is_dir():
        print(f"not run: the cases are not at {CASES}; set DIPLOGRAPH_SHARED to the folder above data/\n")
        return
    store = load_graphs(folder / "w3c", graphs())
    with running(store, look_up_processes=2) as ours:
        judged = {OURS: {case: judge(case, ours.url + "sparql") for case in cases()}}
    program = oxigraph_server()
    if program:
        with oxigraph_running(program, store) as url:
            judged[OXIGRAPH] = {case: judge(case, url) for case in cases()}
    else:
        print("Oxigraph's server is not installed (pip install oxigraph), so there is no comparison.\n")
    _print_counts(GROUPS, {name: _by_group(found) for name, found in judged.items()})
    _print_notes({name: {f"{c.group} {c.name}": one for c, one in found.items()} for name, found in judged.items()})


def _clients(folder: Path, archives: Path) -> None:
    print("## Test files of SPARQLWrapper and RDFLib\n")
    fetch(archives)
    store = load_graphs(folder / "clients", {GRAPH: DATA})
    with running(store, look_up_processes=2) as ours:
        found = {OURS: outcomes(archives, folder, ours.url + "sparql")}
    program = oxigraph_server()
    if program:
        with oxigraph_running(program, store) as url:
            found[OXIGRAPH] = outcomes(archives, folder, url)
    counts: dict[str, dict[str, Counter[Verdict]]] = {}
    for server, tests in found.items():
        for name, outcome in tests.items():
            counts.setdefault(server, {}).setdefault(name.partition(" ")[0], Counter())[outcome.verdict] += 1
    _print_counts(counts[OURS], counts)
    for name, outcome in found[OURS].items():
        theirs = found.get(OXIGRAPH, {}).get(name, outcome)
        if Verdict.FAILED in (outcome.verdict, theirs.verdict) and outcome.verdict is not theirs.verdict:
            print(f"- {name}: {OURS} {outcome.verdict}, {OXIGRAPH} {theirs.verdict} ({outcome.note or theirs.note})")


def _by_group(outcomes: Mapping) -> dict[str, Counter[Verdict]]:
    counts: dict[str, Counter[Verdict]] = {group: Counter() for group in GROUPS}
    for case, outcome in outcomes.items():
        counts[case.group][outcome.verdict] += 1
    return counts


def _print_counts(groups: Iterable[str], counts: Mapping[str, Mapping[str, Counter[Verdict]]]) -> None:
    """A table: a row a group, and for each server passed, failed, not applicable."""
    servers = list(counts)
    print("| group | cases | " + " | ".join(f"{name}: passed | failed | not applicable" for name in servers) + " |")
    print("| --- " * (2 + 3 * len(servers)) + "|")
    for group in groups:
        cells = [str(counts[name][group][verdict]) for name in servers for verdict in Verdict]
        print(f"| {group} | {counts[servers[0]][group].total()} | " + " | ".join(cells) + " |")
    print()


def _print_notes(outcomes: Mapping[str, Mapping[str, Outcome]]) -> None:
    for name, found in outcomes.items():
        for case, outcome in found.items():
            if outcome.verdict is Verdict.FAILED:
                print(f"- {name}, {case}: {outcome.verdict} ({outcome.note})")
    reasons = Counter(one.note for one in outcomes[OURS].values() if one.verdict is Verdict.NOT_APPLICABLE)
    for reason, count in reasons.items():
        print(f"- {count} not applicable: {reason}")
    print()


def main() -> None:
    """Run what the command line asks for and print the report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clients", type=Path, help="folder of source distributions; what is missing is downloaded")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="diplograph-") as folder:
        _w3c(Path(folder))
        if arguments.clients:
            _clients(Path(folder), arguments.clients.resolve())


if __name__ == "__main__":
    main()
