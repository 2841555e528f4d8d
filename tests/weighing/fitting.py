"""Weights fitted to rows by scikit-learn's logistic regression, few and short enough to be read and compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from tests.weighing.rows import Row

__all__ = ["fitted"]

_FEWEST = 3  # rows that a sign must stand in
_LEAST = 0.1  # the weight below which a sign says nothing
_STRENGTH = 0.2  # inverse of the regularization, the best of 0.05 to 0.5 on sets of papers held out one after the other
_RARE = ("author", "organizer")  # too few rows of these


def fitted(rows: Sequence[Row]) -> list[str]:
    """The lines of a file of weights."""
    from sklearn.feature_extraction import DictVectorizer  # noqa: PLC0415 -- an extra that only this needs
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    rows = [row for row in rows if row.role not in _RARE]
    counts = Counter(sign for row in rows for sign in row.signs)
    vectors: Any = DictVectorizer()
    signs = vectors.fit_transform([{s: 1 for s in row.signs if counts[s] >= _FEWEST} for row in rows])
    model: Any = LogisticRegression(C=_STRENGTH, max_iter=500).fit(signs, [row.role for row in rows])
    columns = [("always", model.intercept_), *zip(vectors.get_feature_names_out(), model.coef_.T, strict=True)]
    kept = ((sign, weights) for sign, weights in columns if max(map(abs, weights)) >= _LEAST)
    return [
        f"# Fitted to {len(rows)} names in {len({row.paper for row in rows})} annotated papers; see tests/weighing.",
        "\t".join(("sign", *model.classes_)),
        *("\t".join((sign, *(f"{weight:.2f}" for weight in weights))) for sign, weights in kept),
    ]
