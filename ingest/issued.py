"""Names of instruments with who issued them and when: ``the UN Convention on …``, ``la Convention de 1990 sur …``.

The registry has each name once; papers put the United Nations and the year into any of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ingest.lexicon import Lexicon, compiled
from ingest.registry import Label

__all__ = ["Issued"]

_YEAR = "0000"


class Issued:
    """Makes such names in one language; ``years`` are those of the frameworks."""

    def __init__(self, lexicon: Lexicon, years: Mapping[str, str]) -> None:
        self._years = years
        self._language = lexicon.code
        self._forms = lexicon.words("parts", "issued")
        self._dated = frozenset(f for f in self._forms if _YEAR in f.format(head="", rest="", year=_YEAR))
        complement = lexicon.any_of("parts", "complement")
        self._rest = compiled(rf"(?<=\w)\s(?:{complement}).*$")

    def names(self, label: Label) -> Iterator[str]:
        """The names that a label of an instrument makes; none of short forms and of names with a year or number."""
        if label.layer != "framework" or label.form != "name" or label.language != self._language:
            return
        if " " not in label.text or any(c.isdigit() for c in label.text):
            return
        found = self._rest.search(label.text)
        head, rest = (label.text[: found.start()], found[0].strip()) if found else (label.text, "")
        year = self._years.get(label.ref)
        for form in self._forms:
            if year or form not in self._dated:
                yield form.format(head=head, rest=rest, year=year).strip()
