"""How much each sign speaks for each of several answers, and the chances of all answers that follow.

A multinomial logistic regression: the chance of an answer is the exponential of the sum of its signs' weights,
divided by that of all answers together (D. W. Hosmer, S. Lemeshow, Applied Logistic Regression, ch. 8). ``roles.tsv``
and ``names.tsv`` beside this module hold the weights; ``python -m tests.weighing`` made them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from math import exp

from ingest.records import Span

__all__ = ["NAME", "NO_NAME", "NO_PART", "Weights", "load_weights"]

NO_PART = "none"
"""The role of those who take no part."""
NAME, NO_NAME = "name", "none"
"""What words in capitals may be."""

_ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class Weights:
    """Weights by sign, one for each of the answers; ``always`` is what counts without any sign."""

    answers: tuple[str, ...]
    always: tuple[float, ...]
    of: dict[str, tuple[float, ...]]

    def chances(self, signs: Iterable[str]) -> dict[str, float]:
        """The chance of each answer, 0 to 1, together 1.

        >>> weights = Weights(("none", "speaker"), (0.0, 0.0), {"left:panel": (-1.0, 1.0)})
        >>> {answer: round(chance, 2) for answer, chance in weights.chances(["left:panel", "left:by"]).items()}
        {'none': 0.12, 'speaker': 0.88}
        """
        known = [weights for sign in dict.fromkeys(signs) if (weights := self.of.get(sign))]
        sums = [sum(column) for column in zip(self.always, *known, strict=True)]
        most = max(sums)
        shares = [exp(total - most) for total in sums]
        whole = sum(shares)
        return {answer: share / whole for answer, share in zip(self.answers, shares, strict=True)}

    def chances_at(self, place: Span, signs: Iterable[str]) -> dict[str, float]:
        """The chances of what stands at a place in the source: that of its signs, wherever they stand. Who collects
        signs to fit weights to them asks for the place."""
        del place
        return self.chances(signs)


@lru_cache(maxsize=2)
def load_weights(name: str) -> Weights:
    """Weights that the package brings, ``roles`` or ``names``."""
    lines = files("ingest.weighing").joinpath(f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    of = {sign: tuple(map(float, weights)) for sign, *weights in rows[1:]}
    return Weights(tuple(rows[0][1:]), of.pop(_ALWAYS), of)
