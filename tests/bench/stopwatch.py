"""Seconds that blocks of code take."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any, TypeAlias

__all__ = ["Figures", "Stopwatch"]

Figures: TypeAlias = dict[str, Any]


@dataclass(slots=True)
class Stopwatch:
    """Seconds of the clock and of this process's processors, added up over blocks."""

    wall: float = 0.0
    cpu: float = 0.0
    _began: tuple[float, float] = (0.0, 0.0)

    def __enter__(self) -> Stopwatch:
        self._began = time.perf_counter(), time.process_time()
        return self

    def __exit__(self, *error: object) -> None:
        self.wall += time.perf_counter() - self._began[0]
        self.cpu += time.process_time() - self._began[1]

    def figures(self) -> Figures:
        return {"wall": round(self.wall, 4), "cpu": round(self.cpu, 4)}
