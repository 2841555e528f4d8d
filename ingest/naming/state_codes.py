"""States by their codes: minutes that give each speaker's state by three letters of ISO 3166-1 (``A. Lor (PER)``)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from ingest.gazetteer import Match
from ingest.registry import Label, Registry

__all__ = ["bracketed_codes"]

# It begins with plain characters, which are found fast; what stands before them is looked at then.
_CODE = re.compile(r" \((?<=[^\W\d_] \()([A-Z]{3})\)")
_FEWEST = 2  # of one code alone nobody knows whether it is one


def bracketed_codes(text: str, registry: Registry, taken: Collection[Match]) -> Iterator[Match]:
    """Codes that stand alone in brackets after a word, where several states are called so; ``taken`` are the names
    known already, of which none is read as a code."""
    starts = {m.start for m in taken}
    found = [(m.start(1), f"state/{m[1]}") for m in _CODE.finditer(text) if m.start(1) not in starts]
    known = [(at, ref) for at, ref in found if (ref, "en") in registry.preferred]
    if len({ref for _, ref in known}) < _FEWEST or len(known) < len(found):
        return
    for at, ref in known:
        yield Match(at, at + 3, (Label(ref, text[at : at + 3], "mul", "acronym", "state"),))
