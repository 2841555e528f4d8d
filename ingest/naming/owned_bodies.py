"""New bodies that are a state's, or parts of another body: under whose name they are kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from ingest.folding import slug
from ingest.naming.bodies import STATE_BODIES, Body
from ingest.records import OrganizationRecord

__all__ = ["as_organs", "bare", "of_state", "of_whole"]


def as_organs(bodies: Sequence[Body], is_house: Callable[[int], bool]) -> list[Body]:
    """The bodies, a committee right before a house of parliament as a part of that (``Commission of X, Senate``)."""
    organs = {a for a, b in pairwise(bodies) if a.kind == "igo" and a.record is not None and is_house(b.start)}
    return [replace(b, kind="unit", record=_unit(b)) if b in organs else b for b in bodies]


def _unit(body: Body) -> OrganizationRecord | None:
    return None if body.record is None else replace(body.record, kind="unit")


def of_state(body: Body, state: str | None) -> Body:
    """A new body of a state, its IRI under the state's code; other bodies as they are."""
    if body.record is None or state is None or STATE_BODIES.isdisjoint((body.kind, body.record.kind)):
        return body
    ref = f"organization/{state.rsplit('/', 1)[-1].lower()}-{body.ref.rsplit('/', 1)[-1]}"
    ref = ref if body.kind in STATE_BODIES else body.ref  # "Parliament of STATE"
    return replace(body, ref=ref, record=replace(body.record, ref=ref, state=state))


def bare(body: Body) -> Body:
    """A new body under its own name alone, before it is told whose it is."""
    if body.record is None:
        return body
    ref = f"organization/{slug(body.record.label)}"
    return replace(body, ref=ref, record=replace(body.record, ref=ref, parent=None, state=None))


def of_whole(body: Body, whole: Body | None) -> Body:
    """A new unit of a body, its IRI under the body's name, so that each house has its own legal department."""
    if body.record is None or whole is None or body.kind != "unit":
        return body
    if body.record.state:
        owned = whole.kind in STATE_BODIES and whole.kind != "unit"
        return replace(body, record=replace(body.record, parent=whole.ref)) if owned else body
    if body.start <= whole.start < body.end:  # "Oficina de la OIT para STATE"
        return replace(body, record=replace(body.record, parent=whole.ref))
    ref = f"organization/{whole.ref.rsplit('/', 1)[-1]}-{body.ref.rsplit('/', 1)[-1]}"
    return replace(body, ref=ref, record=replace(body.record, ref=ref, parent=whole.ref))
