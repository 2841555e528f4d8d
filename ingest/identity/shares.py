"""What is decided of one document, taken out of what is decided over all: little enough to be handed to a process."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, TypeVar

from ingest.identity.decided import Bodies, Reviewed
from ingest.identity.linkage import Linkage

__all__ = ["Shares"]

_Pair = TypeVar("_Pair", bound=tuple[str, Any])


class Shares:
    """The parts of a linkage by document; what concerns no single document is left out of them."""

    def __init__(self, linkage: Linkage) -> None:
        self._linkage = linkage
        self._people = _by_document(linkage.people)
        self._speakers = _by_document(linkage.speakers)
        self._alternates = _by_document(linkage.alternates)
        self._accepted = _by_document(linkage.reviewed.accepted)
        self._rejected = _by_document(linkage.reviewed.rejected)
        self._nobody = _by_document(linkage.reviewed.nobody)

    def of(self, slug: str) -> Linkage:
        """What :func:`~ingest.triples.document_quads` needs to know of the document of this slug."""
        whole = self._linkage
        people = {key: whole.people[key] for key in self._people[slug]}
        alternates = {key: whole.alternates[key] for key in self._alternates[slug]}
        named = sorted(set(people.values()) & whole.persons.keys())
        return Linkage(
            people=people,
            persons={tail: replace(whole.persons[tail], documents=()) for tail in named},
            speakers={key: whole.speakers[key] for key in self._speakers[slug]},
            alternates=alternates,
            statements={key: whole.statements[key] for others in alternates.values() for key in others},
            decided=whole.decided & people.keys(),
            versions=whole.versions.of(slug),
            renamings=Bodies({key: whole.renamings.names.get(key, {}) for key in ("", slug)}),
            parted=whole.parted.of(slug),
            reviewed=Reviewed(
                accepted=frozenset(self._accepted[slug]),
                rejected=frozenset(self._rejected[slug]),
                nobody=frozenset(self._nobody[slug]),
            ),
        )


def _by_document(items: Iterable[_Pair]) -> defaultdict[str, list[_Pair]]:
    """Keys that begin with the slug of a document, by that slug."""
    found: defaultdict[str, list[_Pair]] = defaultdict(list)
    for item in items:
        found[item[0]].append(item)
    return found
