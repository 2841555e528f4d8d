"""What the endpoint's figures come to: ratios by round, their middle and range, and whether the aim was reached."""

from __future__ import annotations

import os
import platform
import statistics
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from importlib.metadata import version

from tests.bench.endpoint import CLIENTS, ROWS
from tests.bench.rows import Row
from tests.bench.servers import OURS, OXIGRAPH, RDFLIB
from tests.bench.stopwatch import Figures

__all__ = ["endpoint_report", "endpoint_rows"]

_BESIDE = (
    ("mix", f"(a) saved questions, uncached, {CLIENTS} clients", 1.0),
    ("look-ups", f"(b) point look-ups, uncached, {CLIENTS} clients", 0.5),
    ("mix again", f"(c) saved questions asked again, {CLIENTS} clients", 1.5),
    ("look-ups again", f"(c) point look-ups asked again, {CLIENTS} clients", 1.5),
    ("csv", f"(d) CSV of {ROWS:,} rows, one client", 0.9),
)
_ABOUT = """\
`diplograph serve` beside Oxigraph's own server and rdflib-endpoint, over the same graphs, in rounds that take turns.
Made by"""
_HOW = """\
A ratio is our good answers a second by the other's, of the same round. "Uncached" means that no query was asked
before: values differ, and so does a LIMIT that no answer reaches. Where there are few cores, the client takes of what
the server has, and more of it where answers are many a second. Processor time is that of the server and all its
processes, for one answer; ours by the other's, and more steady than the clock where others use the machine: a server
that answers all eight clients at once, as Oxigraph's does, then gets more of it than one that lets a client have two
workers, as ours does on two cores.

Each server answers over the union of all graphs: ours from a store as `diplograph publish` leaves it, which holds the
union as its default graph; Oxigraph's with `--union-default-graph` over the same quads; rdflib-endpoint from memory.
(c) is ours from the memory of answers, which the others have none of. In (e) the good queries come from one address, on
four connections, and the others from another, on four."""
_COSTS = ("graph, measure", "server", "a second", "server CPU", "client CPU", "p50", "p99", "not answered")
_MOST_DISTURBED, _LEAST_RDFLIB, _COLD_SECONDS = 5.0, 10.0, 2.0


def endpoint_rows(found: Figures) -> list[Row]:
    """The lines of the table: each measure on each graph."""
    rows = []
    for graph, figures in found["graphs"].items():
        for key, what, least in _BESIDE:
            rows.append(_beside(f"{graph}: {what}", [one[key] for one in figures["rounds"]], least))
        rows.append(_disturbed(f"{graph}: (e) p99 while another client sends only runaway queries", figures))
        if figures["rdflib"]:
            rows.append(_rdflib(f"{graph}: (g) saved questions / {RDFLIB}", figures["rdflib"]))
    for name, starts in found["start"].items():
        seconds, cpu = [took for took, _ in starts], statistics.median(cpu for _, cpu in starts)
        figure = f"{statistics.median(seconds):.2f} s ({min(seconds):.2f} to {max(seconds):.2f}), {cpu:.2f} s CPU"
        rows.append(Row(f"(f) start of serve to its first answer, {name}", figure, f"< {_COLD_SECONDS:g} s",
                        statistics.median(seconds) < _COLD_SECONDS))  # fmt: skip
    return rows


def endpoint_report(found: Figures, command: str) -> str:
    """The report in Markdown: what was measured on what, the table, and what the ratios hide."""
    cells = [f"| {row.what} | {row.figure} | {row.target} | {_met(row.met)} |" for row in endpoint_rows(found)]
    costs = [line for graph, figures in found["graphs"].items() for line in _costs(graph, figures)]
    parts = (
        "# Speed of the endpoint",
        _ABOUT,
        f"```bash\n{command}\n```",
        _setting(found),
        _table(("measure", "figure: middle of the rounds (range)", "aim", "reached"), cells),
        _HOW,
        "## What an answer costs",
        _table(_COSTS, costs),
        "## Questions that the mix leaves out",
        _left_out(found),
    )
    return "\n\n".join(part for part in parts if part) + "\n"


def _beside(what: str, rounds: list[Figures], least: float) -> Row:
    ratios = [one[OURS]["rate"] / one[OXIGRAPH]["rate"] for one in rounds if one[OXIGRAPH]["rate"]]
    row = _ratio(what, ratios, f"≥ {least:g}", lambda ratio: ratio >= least)
    costs = [one[OURS]["cpu"] / one[OXIGRAPH]["cpu"] for one in rounds if one[OXIGRAPH]["cpu"]]
    return replace(row, figure=f"{row.figure}; CPU {statistics.median(costs):.2f}") if costs else row


def _disturbed(what: str, figures: Figures) -> Row:
    rounds = figures["disturbed"]
    ratios = [one["disturbed"]["p99"] / one["undisturbed"]["p99"] for one in rounds if one["undisturbed"]["p99"]]
    lost = sum(one["disturbed"]["failed"] for one in rounds)
    row = _ratio(what, ratios, f"≤ {_MOST_DISTURBED:g}", lambda ratio: ratio <= _MOST_DISTURBED)
    return Row(row.what, f"{row.figure}; {lost} not answered", row.target, bool(row.met) and not lost)


def _rdflib(what: str, figures: Figures) -> Row:
    ours, theirs = figures[OURS], figures[RDFLIB]
    good = theirs["rate"] * theirs["seconds"]
    if not theirs["rate"]:
        return Row(what, f"it answered none within {theirs['seconds']:.0f} s", f"≥ {_LEAST_RDFLIB:g}", True)
    ratio = ours["rate"] / theirs["rate"]
    figure = f"{ratio:.0f} ({good:.0f} of {ours['answers']} answered by it within {theirs['seconds']:.0f} s)"
    return Row(what, figure, f"≥ {_LEAST_RDFLIB:g}", ratio >= _LEAST_RDFLIB)


def _ratio(what: str, ratios: list[float], aim: str, is_met: Callable[[float], bool]) -> Row:
    if not ratios:
        return Row(what, "not measured", aim, False)
    middle = statistics.median(ratios)
    return Row(what, f"{middle:.2f} ({min(ratios):.2f} to {max(ratios):.2f})", aim, is_met(middle))


def _costs(graph: str, figures: Figures) -> Iterable[str]:
    for key, _, _ in _BESIDE:
        for server in (OURS, OXIGRAPH):
            rounds = [one[key][server] for one in figures["rounds"]]
            yield _cost(f"{graph}, {key}", server, rounds)
    for server, one in (figures["rdflib"] or {}).items():
        if server == RDFLIB:
            yield _cost(f"{graph}, mix", server, [one])


def _cost(what: str, server: str, rounds: list[Figures]) -> str:
    middle = {key: statistics.median(one[key] for one in rounds) for key in ("rate", "cpu", "client", "p50", "p99")}
    times = " | ".join(f"{1000 * middle[key]:.3g} ms" for key in ("cpu", "client", "p50", "p99"))
    failed = sum(sum(one["failed"].values()) for one in rounds)
    return f"| {what} | {server} | {middle['rate']:.3g} | {times} | {failed} |"


def _setting(found: Figures) -> str:
    graphs = "; ".join(f"{name}: {figures['quads']:,} quads" for name, figures in found["graphs"].items())
    rounds = max((len(figures["rounds"]) for figures in found["graphs"].values()), default=0)
    machine = f"{os.cpu_count()} cores ({platform.machine()}), Python {platform.python_version()}"
    before, after = found["load"]
    return (
        f"{datetime.now(UTC):%Y-%m-%d}, {machine}, pyoxigraph {version('pyoxigraph')}; {rounds} rounds. {graphs}.\n"
        f"Load of the machine: {before:.1f} before, by others; {after:.1f} after, with this. Absolute figures are\n"
        "this machine's on that day; the ratios are the point."
    )


def _left_out(found: Figures) -> str:
    lines = []
    for graph, figures in found["graphs"].items():
        slow: Mapping[str, float | None] = figures["slow"]
        told = (
            f"{name} ({'not within 20 s' if seconds is None else f'{seconds:.1f} s'})" for name, seconds in slow.items()
        )
        lines.append(f"- {graph}: {', '.join(told) or 'none'}")
    return "\n".join(("Those that alone take more than four seconds, with the time that they take:", "", *lines))


def _table(names: Sequence[str], lines: Iterable[str]) -> str:
    return "\n".join((f"| {' | '.join(names)} |", "| --- " * len(names) + "|", *lines))


def _met(met: bool | None) -> str:
    return {None: "", True: "yes", False: "**no**"}[met]
