"""The collector of cyclic garbage, which has no work while a paper is converted."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["at_rest"]


@contextmanager
def at_rest() -> Iterator[None]:
    """Without the collector, where it is on; afterwards it is on again.

    What a conversion makes lives until its end, and nearly all of it is freed as soon as nobody refers to it. The
    collector would go through all that hundreds of times to find nothing: a twentieth of the time.
    """
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()
