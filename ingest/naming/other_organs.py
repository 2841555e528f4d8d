"""Names that bodies of the United Nations share with others' organs: *the Economic and Social Council of Kenya*, *la
Asamblea General de la Red de Muelles*, *the National Human Rights Council* are none of the United Nations."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.folding import fold
from ingest.gazetteer import Match
from ingest.lexicon import Lexicon, compiled
from ingest.registry import Label, Registry

__all__ = ["without_other_organs"]

_LAYER, _WHOLE = "organization", "organization/un"
_LED = re.compile(r"(?<=[a-z,;]\s)[A-ZÀ-Þ][a-zà-ÿ-]{3,}\s$")
_BEFORE, _STATE_BEHIND = 24, re.compile(r"\s\(")


def without_other_organs(text: str, lexicon: Lexicon, registry: Registry, matches: list[Match]) -> list[Match]:
    """The matches, in text order, without such names where the words beside them tell of which other body or state the
    organ is."""
    organs = [m for m in matches if m.layer == _LAYER and _is_shared(m.labels[0], registry)]
    if not organs:
        return matches
    beside = _Beside(text, lexicon, registry, matches)
    others = {m for m in organs if beside.tell_of_another(m)}
    # "The General Assembly of the Quay Union met in Lima. The General Assembly adopted": named once, it is that one.
    first = {organ.labels[0].ref: organ for organ in reversed(organs)}
    if not beside.names_united:
        others |= {m for m in organs if first[m.labels[0].ref] in others}
    return [m for m in matches if m not in others] if others else matches


def _is_shared(label: Label, registry: Registry) -> bool:
    """Whether a name is an organ's that says nothing of the United Nations."""
    if label.form != "name" or " " not in label.text:
        return False
    parent = registry.parents.get(label.ref, "")
    if _WHOLE not in (parent, registry.parents.get(parent)):
        return False
    name = fold(label.text)
    return not any(f" {fold(x.text).strip()} " in f" {name} " for x in registry.labels_of(_WHOLE))


def _is_united(ref: str, registry: Registry) -> bool:
    """Whether a body is the United Nations or one of their family."""
    parent = registry.parents.get(ref, "")
    return _WHOLE in (ref, parent, registry.parents.get(parent))


class _Beside:
    """What stands beside such a name."""

    def __init__(self, text: str, lexicon: Lexicon, registry: Registry, matches: Sequence[Match]) -> None:
        self._text = text
        self._states = {m.start: m for m in matches if m.layer == "state"}
        self._ended = {m.end for m in matches if m.layer in ("state", _LAYER)}
        self._whole = {m.start for m in matches if m.layer == _LAYER and m.labels[0].ref == _WHOLE}
        self._others = {m.end for m in matches if m.layer == _LAYER and not _is_united(m.labels[0].ref, registry)}
        self._head_last = bool(lexicon.data["bodies"]["head_last"])
        of, definite = lexicon.any_of("grammar", "of"), lexicon.any_of("grammar", "definite")
        day = lexicon.any_of("dates", "months", "weekdays")
        self._whose = compiled(rf"\s(?:{of})(?:{definite})?(?!(?:{day})(?!\w))(?-i:(?=[A-ZÀ-Þ]))", re.IGNORECASE)

    @property
    def names_united(self) -> bool:
        """Whether the text names the United Nations."""
        return bool(self._whole)

    def tell_of_another(self, organ: Match) -> bool:
        """Whether the organ is another body's, or a state's."""
        after = self._text[organ.end : organ.end + 1]
        adjective = self._states.get(organ.end + 1) if after == " " and not self._head_last else None
        if adjective and adjective.labels[0].form == "adjective":
            return True
        whose = self._whose.match(self._text, organ.end)
        if whose:
            return whose.end() not in self._whole
        bracket = _STATE_BEHIND.match(self._text, organ.end)
        state = self._states.get(bracket.end()) if bracket else None
        if state and self._text.startswith(")", state.end):
            return True
        return self._head_last and self._is_led(organ)

    def _is_led(self, organ: Match) -> bool:
        """Whether a word in capitals, or a state's adjective, right before the name is of it (``the National …``)."""
        state = next((m for m in self._states.values() if m.end == organ.start - 1), None)
        if state and self._text[state.end] == " ":
            return state.labels[0].form == "adjective"
        if organ.start - 1 in self._others and self._text[organ.start - 1] == " ":
            return True  # "the ASEAN Committee on Migrant Workers"
        led = _LED.search(self._text, max(0, organ.start - _BEFORE), organ.start)
        return led is not None and organ.start - 1 not in self._ended
