"""People of one name over all documents who are two, and whom of them a document means that tells less.

Without this, one who is only named would make one of all who have that name: no two names contradict each other there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations

from ingest.identity.likeness import Named, contradiction, shares
from ingest.identity.unions import Key, Unions

__all__ = ["Refusal", "namesakes", "part"]

Refusal = tuple[Key, Key, str]
"""Two who were kept apart, and why (a concept of the scheme ``distinction``)."""

_Group = Sequence[Named]
_GENDER = "other-gender"  # forms of address go wrong too often to part those whom a third name joins


def namesakes(groups: Iterable[_Group]) -> Iterator[list[_Group]]:
    """Groups of those of whom the same is told, together where they share all words of a name."""
    called: defaultdict[tuple[str, ...], list[_Group]] = defaultdict(list)
    for group in groups:
        called[group[0].words].append(group)
    return (found for found in called.values() if len(found) > 1)


def part(groups: Sequence[_Group], unions: Unions) -> Iterator[Refusal]:
    """Keep those of one name apart who are two, and who may be either of two from both, unless a state, a body or a
    meeting in common tells whom a document means. Gives whom it keeps apart."""
    pairs = list(combinations(groups, 2))
    reasons = [_against(ones, others) for ones, others in pairs]
    parting = [(pair, reason) for pair, reason in zip(pairs, reasons, strict=True) if reason and reason != _GENDER]
    if not parting:
        return
    parted = {group[0].key for pair, _ in parting for group in pair}
    for (ones, others), why in parting:
        if unions.keep_apart(ones[0].key, others[0].key):
            yield ones[0].key, others[0].key, why
    fitting: defaultdict[Key, list[_Group]] = defaultdict(list)
    for (ones, others), reason in zip(pairs, reasons, strict=True):
        if not reason:
            fitting[ones[0].key].append(others)
            fitting[others[0].key].append(ones)
    for group in sorted(groups, key=lambda group: group[0].key not in parted):
        here = group[0].key
        several = [other for other in fitting[here] if other[0].key in parted]
        if here in parted:
            several = [other for other in several if shares(group[0], other[0])]
        chosen, more = _chosen(group, several, unions)
        if chosen:
            unions.join(here, chosen)
        for key in more if here not in parted else ():
            unions.keep_apart(here, key)
            yield here, key, "several-fit"


def _chosen(group: _Group, others: Iterable[_Group], unions: Unions) -> tuple[Key | None, list[Key]]:
    """The one of some others whom a group is of, or all of these where several may be meant."""
    fits: dict[Key, tuple[bool, bool]] = {}
    for other in others:
        root = unions.root(other[0].key)
        if unions.may_join(group[0].key, root):
            before = fits.get(root, (False, False))
            fits[root] = before[0] or shares(group[0], other[0]), before[1] or _meets(group, other)
    for near in (fits, [key for key in fits if fits[key][0]], [key for key in fits if fits[key][1]]):
        if len(near) == 1:
            return next(iter(near)), []
    return None, sorted(fits)


def _against(ones: _Group, others: _Group) -> str | None:
    """Why two groups of one name are two people; where one document has both, it tells them apart."""
    one, other = ones[0], others[0]
    found = contradiction(one, other)
    if found or {n.key[0] for n in ones}.isdisjoint(n.key[0] for n in others):
        return found
    return "other-body" if one.bodies and other.bodies else "several-fit"


def _meets(ones: _Group, others: _Group) -> bool:
    """Whether some of both groups were at one meeting."""
    events = frozenset(chain.from_iterable(named.events for named in ones))
    return any(not events.isdisjoint(named.events) for named in others)
