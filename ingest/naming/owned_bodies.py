"""New bodies that are a state's, or parts of another body: under whose name they are kept."""

from __future__ import annotations

from dataclasses import replace

from ingest.folding import slug
from ingest.naming.bodies import STATE_BODIES, Body

__all__ = ["bare", "of_state", "of_whole"]


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
    if body.record is None or whole is None or body.kind != "unit" or body.record.state:
        return body
    ref = f"organization/{whole.ref.rsplit('/', 1)[-1]}-{body.ref.rsplit('/', 1)[-1]}"
    return replace(body, ref=ref, record=replace(body.record, ref=ref, parent=whole.ref))
