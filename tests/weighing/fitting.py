"""Weights fitted to rows by scikit-learn's logistic regression, few and short enough to be read and compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from ingest.weighing.weights import NAME
from tests.weighing.rows import ASKED, Row

__all__ = ["FITS", "Fit", "fitted"]

_LEAST = 0.1  # the weight below which a sign says nothing


@dataclass(frozen=True, slots=True)
class Fit:
    """How weights of a kind are fitted, each the best of some tried on sets of papers held out one after the other.

    ``strength`` is the inverse of the regularization, ``fewest`` the rows that a sign must stand in, ``rare`` answers
    of which there are too few rows, ``weight`` what a row counts.
    """

    strength: float
    fewest: int = 3
    rare: frozenset[str] = frozenset()
    weight: Callable[[Row], float] = lambda _: 1.0


def _of_names(row: Row) -> float:
    """Words of which rules leave open what they are count for more than others, a wrong name for most."""
    if ASKED in row.signs:
        return 1.5 if row.answer == NAME else 3.0
    return 0.7 if row.answer == NAME else 0.3


FITS = {
    "roles": Fit(0.3, rare=frozenset(("author", "organizer"))),
    "names": Fit(1.0, weight=_of_names),
}
"""By the name of the weights."""


def fitted(rows: Sequence[Row], fit: Fit) -> list[str]:
    """The lines of a file of weights."""
    from sklearn.feature_extraction import DictVectorizer  # noqa: PLC0415 -- an extra that only this needs
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    rows = [row for row in rows if row.answer not in fit.rare]
    counts = Counter(sign for row in rows for sign in row.signs)
    vectors: Any = DictVectorizer()
    signs = vectors.fit_transform([{s: 1 for s in row.signs if s != ASKED and counts[s] >= fit.fewest} for row in rows])
    answers, weights = [row.answer for row in rows], [fit.weight(row) for row in rows]
    model: Any = LogisticRegression(C=fit.strength, max_iter=500).fit(signs, answers, sample_weight=weights)
    columns = [("always", _both(model.intercept_)), *zip(vectors.get_feature_names_out(), _all(model), strict=True)]
    kept = ((sign, weights) for sign, weights in columns if max(map(abs, weights)) >= _LEAST)
    return [
        f"# Fitted to {len(rows)} rows of {len({row.paper for row in rows})} annotated papers; see tests/weighing.",
        "\t".join(("sign", *model.classes_)),
        *("\t".join((sign, *(f"{weight:.2f}" for weight in weights))) for sign, weights in kept),
    ]


def _all(model: Any) -> list[Sequence[float]]:
    """The weights of each sign, one for each answer."""
    return [_both(column) for column in model.coef_.T]


def _both(weights: Sequence[float]) -> Sequence[float]:
    """Of two answers only the second has weights; the first's are nothing."""
    return (0.0, weights[0]) if len(weights) == 1 else weights
