"""How far confidence can be trusted: the share of right facts by kind and band of confidence, or by rule.

    python -m tests.calibration --scorer score.py --set CORPUS GOLD [--set CORPUS GOLD …] [--by rule]

Each set is a folder of texts and a folder of readers' annotations of them. What is right is decided by the scorer
alone, a program of its own (``score.py GRAPH GOLD --corpus CORPUS --json``): for each band it gets the graph with the
facts of that band only, and its precision is the share of right ones. People and bodies count once a stretch of text.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import NamedNode, Quad, RdfFormat, serialize

from graph.pipeline import Converters
from graph.reference import reference_graphs
from graph.tables import write_table
from ingest.formats import ENDINGS
from ontology.vocab import DG, RDF

__all__ = ["Group", "by_band", "by_rule", "converted", "groups", "main", "measured", "scored"]

_BANDS = (0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.0)
_OF_FACTS = ("participations", "statements", "recommendations")
_OF_MENTIONS = ("persons", "states", "frameworks", "organizations")
_LEAST = 20  # right and wrong ones: fewer say nothing of a share

Group = Callable[["_Facts", NamedNode, NamedNode], str]
"""The band or rule of a node in a graph."""


@dataclass(frozen=True, slots=True)
class _Facts:
    """Quads, and what calibration asks of them by node and graph."""

    quads: tuple[Quad, ...]
    confidence: dict[tuple[NamedNode, NamedNode], float]
    rules: dict[tuple[NamedNode, NamedNode], str]


def converted(corpus: Path) -> list[Quad]:
    """The graph of all documents of a folder, linked as one, with the registry."""
    pipeline = Converters()
    files = sorted(path for path in corpus.iterdir() if path.suffix.lower() in ENDINGS and path.stem != "README")
    conversions = [pipeline.convert(pipeline.read(path)) for path in files]
    linked = pipeline.link({one.document.slug: one for one in conversions})
    quads = [quad for one in conversions for quad in pipeline.quads(one, linked.share(one.document.slug))]
    quads += linked.registry()
    return quads + [
        Quad(triple.subject, triple.predicate, triple.object, name)
        for name, triples in reference_graphs().items()
        for triple in triples
    ]


def _known(quads: Iterable[Quad]) -> _Facts:
    kept = tuple(quads)
    confidence, rules = {}, defaultdict(list)
    for quad in kept:
        node = quad.subject, quad.graph_name
        if quad.predicate == DG.confidence:
            confidence[node] = float(quad.object.value)
        elif quad.predicate in (DG.joinedBy, DG.attributionBasis, DG.participationRole):
            rules[node].append(quad.object.value.rsplit("/", 1)[-1])
        elif quad.predicate == RDF.type and quad.object == DG.Recommendation:
            rules[node].append("recommendation")
    return _Facts(kept, confidence, {node: "+".join(sorted(found)) for node, found in rules.items()})


def by_band(facts: _Facts, node: NamedNode, graph: NamedNode) -> str:
    """The lower end of the band of confidence that a node is in."""
    sure = facts.confidence.get((node, graph), 1.0)
    return f"{next(low for low in _BANDS if sure >= low):.2f}"


def by_rule(facts: _Facts, node: NamedNode, graph: NamedNode) -> str:
    """The confidence of a node, and its role, basis of attribution or rule of joining."""
    sure = facts.confidence.get((node, graph), 1.0)
    return f"{sure:.2f} {facts.rules.get((node, graph), '')}"


def groups(quads: Iterable[Quad], group: Group, *, mentions: bool) -> Iterator[tuple[str, list[Quad]]]:
    """The graph with the facts, or the mentions, of one group only; a graph for each group."""
    facts = _known(quads)
    shared, apart = [], defaultdict(list)
    for quad in facts.quads:
        if quad.predicate in (DG.evidence, DG.denotes):
            if (quad.predicate == DG.denotes) == mentions:
                apart[group(facts, quad.subject, quad.graph_name)].append(quad)
        else:
            shared.append(quad)
    for name in sorted(apart, reverse=True):
        yield name, shared + apart[name]


def scored(quads: Sequence[Quad], corpus: Path, gold: Path, scorer: Path) -> dict[str, dict[str, float]]:
    """What the scorer says of a graph: its counts and shares by facet."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "graph.nq"
        path.write_bytes(serialize(quads, format=RdfFormat.N_QUADS) or b"")
        command = [sys.executable, str(scorer), str(path), str(gold), "--corpus", str(corpus), "--json"]
        found = json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
    return {facet: counts for facet, counts in found.items() if isinstance(counts, dict)}


def measured(quads: Sequence[Quad], corpus: Path, gold: Path, scorer: Path) -> dict[str, tuple[int, int]]:
    """Right and wrong facts of a graph by facet, as the scorer counts them."""
    found = scored(quads, corpus, gold, scorer)
    return {facet: (int(counts["tp"]), int(counts["fp"])) for facet, counts in found.items()}


def _share(right: int, wrong: int) -> str:
    return f"{right / (right + wrong):.3f}" + ("" if right + wrong >= _LEAST else " (few)")


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scorer", type=Path, required=True, help="the program that decides what is right")
    parser.add_argument("--set", type=Path, nargs=2, action="append", required=True, metavar=("CORPUS", "GOLD"))
    parser.add_argument("--by", choices=("band", "rule"), default="band", help="what to count by")
    given = parser.parse_args(arguments)
    group = by_band if given.by == "band" else by_rule
    counts: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0])
    for corpus, gold in given.set:
        quads = converted(corpus)
        for mentions, facets in ((False, _OF_FACTS), (True, _OF_MENTIONS)):
            for name, kept in groups(quads, group, mentions=mentions):
                for facet, (right, wrong) in measured(kept, corpus, gold, given.scorer).items():
                    if facet in facets:
                        counts[facet, name][0] += right
                        counts[facet, name][1] += wrong
    rows = [
        (facet, name, str(right), str(wrong), _share(right, wrong))
        for facet in (*_OF_FACTS, *_OF_MENTIONS)
        for (of, name), (right, wrong) in sorted(counts.items(), reverse=True)
        if of == facet and right + wrong
    ]
    write_table(("kind", given.by, "right", "wrong", "share"), rows, sys.stdout)


if __name__ == "__main__":
    main()
