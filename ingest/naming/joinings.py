"""By which rule the words of a mention are taken for what they denote: concepts of the scheme ``joining``."""

from __future__ import annotations

__all__ = ["rule_of_label", "sureness"]

# Shares of right mentions as tests/calibration.py measured them; of rules that it met rarely, what caution says.
_SURE = {
    "registry-name": 0.97,
    "registry-acronym": 0.97,
    "registry-adjective": 0.88,
    "introduced": 0.87,
    "own-words": 0.8,
    "same-name": 0.97,
    "accents": 0.97,
    "surname": 0.97,
    "initials": 0.9,
    "shortened": 0.9,
    "order": 0.85,
    "misspelt": 0.85,
    "transliterated": 0.85,
}
_FORMS = {"adjective": "registry-adjective", "acronym": "registry-acronym", "contextual": "registry-acronym"}


def sureness(rule: str | None) -> float:
    """How sure it is that words denote what a rule takes them for, from 0 to 1."""
    return _SURE.get(rule or "", 1.0)


def rule_of_label(form: str) -> str:
    """The rule that a label of a registry stands for, by its form (``name``, ``adjective``, ``introduced`` …).

    >>> rule_of_label("adjective")
    'registry-adjective'
    """
    return form if form == "introduced" else _FORMS.get(form, "registry-name")
