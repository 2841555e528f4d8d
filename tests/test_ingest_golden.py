"""Invented documents and all facts that a reader finds in them: what is missing and what is too much.

Beside each ``data/meetings/NAME.txt`` stands ``NAME.facts.json``, the facts that are right, a line each, written by
reading. ``faults.json`` lists what the converters get wrong still, with the reason; each such fault is a test that
fails, and says so once it is mended: then its entry goes.
"""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from tests.ingesting import conversion, facts, fault

DATA = Path(__file__).parent / "data" / "meetings"
NAMES = sorted(path.stem for path in DATA.glob("*.txt"))
KINDS = ("document", "events", "people", "participations", "statements", "recommendations", "mentions", "citations")
FAULTS: list[dict[str, list[str] | str]] = json.loads((DATA / "faults.json").read_text(encoding="utf-8"))


@cache
def differences(name: str, kind: str) -> tuple[Counter[str], Counter[str]]:
    """Right facts that are not found, and found ones that are not right."""
    text = (DATA / f"{name}.txt").read_text(encoding="utf-8")
    right = Counter(json.loads((DATA / f"{name}.facts.json").read_text(encoding="utf-8"))[kind])
    found = Counter(facts(conversion(text, f"{name}.txt"), text)[kind])
    return right - found, found - right


def known(name: str, side: str) -> set[str]:
    """What is known to be missing or too much in a document."""
    return {line for entry in FAULTS if entry["document"] == name for line in entry[side]}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", NAMES)
def test_a_document_gives_its_facts_and_no_others(name: str, kind: str) -> None:
    missing, extra = differences(name, kind)
    lines = [f"missing: {line}" for line in sorted(missing) if line not in known(name, "missing")]
    lines += [f"extra:   {line}" for line in sorted(extra) if line not in known(name, "extra")]
    assert not lines, "\n".join(["", *lines])


@pytest.mark.parametrize(
    "entry",
    [pytest.param(e, marks=fault(str(e["reason"])), id=f"{e['document']}: {e['reason']}") for e in FAULTS],
)
def test_a_known_fault_is_mended(entry: dict[str, list[str] | str]) -> None:
    found = [differences(str(entry["document"]), kind) for kind in KINDS]
    missing, extra = {x for m, _ in found for x in m}, {x for _, e in found for x in e}
    assert not missing & set(entry["missing"])
    assert not extra & set(entry["extra"])


def test_documents_have_facts_of_every_kind_between_them() -> None:
    for kind in KINDS:
        right = [json.loads((DATA / f"{n}.facts.json").read_text(encoding="utf-8"))[kind] for n in NAMES]
        assert sum(map(len, right)) > 2, kind
