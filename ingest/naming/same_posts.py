"""One person's posts under all wordings of a document: with and without the state or the body, in both genders."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ingest.folding import fold_name
from ingest.naming.affiliations import Affiliation, Affiliations
from ingest.naming.bodies import Body
from ingest.naming.owned_bodies import bare, of_state
from ingest.naming.posts import Post

__all__ = ["SamePosts"]

_NOTHING = Affiliation()
_BEGINNING = 2  # words that wordings of one post share
_STATE = "state/"
_ACRONYM = re.compile(r"\s\([A-Z][A-Za-z]{0,2}[A-Z][\w-]{0,9}\)")  # "Observer of the Union (LU)"


class SamePosts:
    """Settles the affiliations of one document's people."""

    def __init__(self, affiliations: Affiliations) -> None:
        self._affiliations = affiliations
        endings = affiliations.reading.lexicon.words("posts", "genders")
        pairs = (ending.partition(":") for ending in endings)
        self._genders = [(fold_name(one).strip(), fold_name(other).strip()) for one, _, other in pairs]

    def settled(self, keys: Sequence[str], held: Sequence[Affiliation]) -> list[Affiliation]:
        """Affiliations in text order, each with what the others of the same person (the same key) tell of it."""
        served: defaultdict[str, set[str]] = defaultdict(set)
        for key, one in zip(keys, held, strict=True):
            if one.state:
                served[key].add(one.state)
        found = [self._in_state(one, served[key]) for key, one in zip(keys, held, strict=True)]
        wanting = {key for key, one in zip(keys, found, strict=True) if _lacks_place(one)}
        places = self._places((key, one) for key, one in zip(keys, found, strict=True) if key in wanting)
        found = [self._placed(one, places[key]) for key, one in zip(keys, found, strict=True)]
        return self._worded(keys, found)

    def _in_state(self, held: Affiliation, states: set[str]) -> Affiliation:
        """With the one state that all others name, so that a ministry is one body under all of them."""
        if len(states) != 1 or held.country not in (None, *states) or held == _NOTHING:
            return held
        return self._of(held, next(iter(states)))

    def _of(self, held: Affiliation, state: str) -> Affiliation:
        """With the state that somebody serves by other words of the text; as it is where its bodies speak for none."""
        if held.state or not self._affiliations.served.may_serve(held.posts, held.bodies):
            return held
        own = tuple(of_state(bare(b), state) for b in held.bodies)
        refs = {old.ref: new.ref for old, new in zip(held.bodies, own, strict=True)}
        posts = tuple(replace(p, body=refs.get(p.body, p.body) if p.body else state) for p in held.posts)
        return replace(held, posts=posts, bodies=own, state=state)

    @staticmethod
    def _places(held: Iterable[tuple[str, Affiliation]]) -> dict[str, dict[str, dict[str, Affiliation]]]:
        """By person and a post's first words: the bodies and states in which it is held."""
        places: defaultdict[str, dict[str, dict[str, Affiliation]]] = defaultdict(dict)
        for key, one in held:
            for post in one.posts:
                if post.body:
                    places[key].setdefault(_beginning(post), {}).setdefault(post.body, one)
        return places

    @staticmethod
    def _placed(held: Affiliation, places: dict[str, dict[str, Affiliation]]) -> Affiliation:
        """A post of which nothing says where it is, in the one body or state in which its holder has it elsewhere."""
        if not _lacks_place(held):
            return held
        post = held.posts[0]
        where = places.get(_beginning(post), {})
        if len(where) != 1:
            return held
        ((ref, source),) = where.items()
        kinds = {b.ref: b for b in source.bodies}
        # The other place's words are no mention here: no record of the body.
        bodies = (Body(ref, kinds[ref].text, kinds[ref].kind, post.start, post.start),) if ref in kinds else ()
        state = ref if ref.startswith(_STATE) else source.state
        return replace(held, posts=(replace(post, body=ref),), bodies=bodies, state=state)

    def _worded(self, keys: Sequence[str], held: Sequence[Affiliation]) -> list[Affiliation]:
        """With one wording for a post that is told in both genders, or with an acronym in brackets."""
        told: defaultdict[tuple[str, str | None], set[str]] = defaultdict(set)
        plain = [
            tuple(replace(p, text=_ACRONYM.sub("", p.text)) if "(" in p.text else p for p in a.posts) for a in held
        ]
        for key, posts in zip(keys, plain, strict=True):
            for post in posts:
                told[key, post.body].add(post.text)
        wordings: dict[tuple[str, str | None, str], str] = {}
        found = []
        for key, one, posts in zip(keys, held, plain, strict=True):
            settled = posts
            if any(len(told[key, p.body]) > 1 for p in posts):
                first = (wordings.setdefault((key, p.body, self._neutral(p.text)), p.text) for p in posts)
                settled = tuple(replace(p, text=text) for p, text in zip(posts, first, strict=True))
            found.append(replace(one, posts=settled) if settled != one.posts else one)
        return found

    def _neutral(self, post: str) -> str:
        return " ".join(map(self._without_gender, fold_name(post).split()))

    def _without_gender(self, word: str) -> str:
        for one, other in self._genders:
            if word.endswith(one):
                return word.removesuffix(one) + other
        return word


def _lacks_place(held: Affiliation) -> bool:
    """Whether nothing says where somebody's one post is."""
    return len(held.posts) == 1 and not (held.bodies or held.state or held.country or held.posts[0].body)


def _beginning(post: Post) -> str:
    return " ".join(fold_name(post.text).split()[:_BEGINNING])
