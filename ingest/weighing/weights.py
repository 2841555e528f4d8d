"""How much each sign around a name speaks for each role, and the chances of all roles that follow.

A multinomial logistic regression: the chance of a role is the exponential of the sum of its signs' weights, divided by
that of all roles together (D. W. Hosmer, S. Lemeshow, Applied Logistic Regression, ch. 8). ``weights.tsv`` beside this
module holds the weights; ``python -m tests.weighing`` made them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from math import exp

__all__ = ["NO_PART", "Weights", "load_weights"]

NO_PART = "none"
"""The role of those who take no part."""

_ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class Weights:
    """Weights by sign, one for each of the roles; ``always`` is what counts without any sign."""

    roles: tuple[str, ...]
    always: tuple[float, ...]
    of: dict[str, tuple[float, ...]]

    def chances(self, signs: Iterable[str]) -> dict[str, float]:
        """The chance of each role, 0 to 1, together 1.

        >>> weights = Weights(("none", "speaker"), (0.0, 0.0), {"left:panel": (-1.0, 1.0)})
        >>> {role: round(chance, 2) for role, chance in weights.chances(["left:panel", "left:by"]).items()}
        {'none': 0.12, 'speaker': 0.88}
        """
        known = [weights for sign in set(signs) if (weights := self.of.get(sign))]
        sums = [sum(column) for column in zip(self.always, *known, strict=True)]
        most = max(sums)
        shares = [exp(total - most) for total in sums]
        return {role: share / sum(shares) for role, share in zip(self.roles, shares, strict=True)}


@lru_cache(maxsize=1)
def load_weights() -> Weights:
    """The weights that the package brings."""
    lines = files("ingest.weighing").joinpath("weights.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    of = {sign: tuple(map(float, weights)) for sign, *weights in rows[1:]}
    return Weights(tuple(rows[0][1:]), of.pop(_ALWAYS), of)
