"""Names without an honorific: which words in capitals may be somebody's, and which a body's or a post's."""

from __future__ import annotations

import re

from ingest.gazetteer import Match
from ingest.lexicon import NOT_KINDS, Lexicon, caseless, compiled
from ingest.naming.affiliations import Affiliations
from ingest.naming.behind_posts import BehindPosts
from ingest.naming.likely_names import LikelyNames
from ingest.naming.names import Naming, PersonName
from ingest.naming.nationals import Nationals
from ingest.page.reading import Reading

__all__ = ["ENTITIES", "Untitled"]

ENTITIES = ("state", "organization", "framework", "place")
"""Layers of names that are not people's."""

_POSTS_ARE_OF = ("state", "place", "organization")
_CAPITALIZED = re.compile(r"(?<![\w'’])(?<!\w-)[A-ZÀ-Þ]\w*")
_BODY_REACH = 120
_FEWEST = 2
_INTERNATIONAL = frozenset(("un", "igo"))
_AROUND = 40
_APART = re.compile(r"[.;:!?()\[\]]\s")
_LINK = 12
_WORD = re.compile(r"(?: [a-zà-ÿ]+)?")
_ONE_JOINED = re.compile(r", [A-ZÀ-Þ][\w-]+ [a-z&]+ $")
_DATED = re.compile(r" \([^()\n]{3,40}\),? (?:[A-ZÀ-Þ][a-zà-ÿ]+ )?\d{1,2}\b[^\n.;()]{0,40}\b(?:19|20)\d\d\b")
_LONGEST = 6  # words in capitals of a name


class Untitled:
    """Reads names that no honorific marks, in one document."""

    def __init__(
        self,
        reading: Reading,
        naming: Naming,
        affiliations: Affiliations,
        nationals: Nationals,
        likely: LikelyNames,
    ) -> None:
        self.reading = reading
        self._likely = likely
        self._texts = reading.chars, reading.lower
        self.naming = naming
        self._nationals = nationals
        self.affiliations = affiliations
        self._names: dict[tuple[int, int], PersonName | None] = {}
        reading.lexicon.equip(self, Untitled._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        kinds = lexicon.any_of("bodies", *(k for k in lexicon.kinds("bodies") if k not in NOT_KINDS))
        links = lexicon.literal("bodies", "links")
        link = rf"(?:{links})(?:\s|(?<='))"
        self._links = tuple(lexicon.words("bodies", "links"))
        word = rf"(?:(?:{link}|{lexicon.any_of('grammar', 'and')}\s)*[A-ZÀ-Þ][\w'’-]*\s)"
        # "the Platform for Joint Action on NAME NAME": only words of a name between the word for a body and these.
        self._in_body = compiled(rf"(?<!\w)(?=[A-ZÀ-Þ])(?i:{kinds})\s{word}{{0,8}}{link}$")
        self._article = compiled(lexicon.any_of("grammar", "definite"), re.IGNORECASE)
        counterparts, of = lexicon.any_of("posts", "counterparts"), lexicon.any_of("grammar", "of")
        self._counterpart_of = compiled(rf"(?<!\w){counterparts}\s+{of}$", re.IGNORECASE)
        self._where = compiled(rf"(?<!\w){lexicon.any_of('bodies', 'where')}\s$", re.IGNORECASE)
        topic = lexicon.any_of("bodies", "topics")
        links = rf"{lexicon.any_of('bodies', 'at')}|{links}|{lexicon.any_of('grammar', 'and')}"
        self._topic = caseless(topic)
        self._field = caseless(rf"(?:(?P<topic>{topic}),?|{links})(?:\s|(?<='))")
        self._joined = caseless(rf"\s{lexicon.any_of('grammar', 'and')}\s+$")
        self._linked = caseless(rf"\s(?:{links})\s*$")
        self._to_field = caseless(
            rf"\s(?:{lexicon.any_of('bodies', 'at')}|{lexicon.literal('bodies', 'links')})(?:\s+|(?<='))"
        )
        self._of_field = compiled(
            rf"(?:\s[a-zà-ÿ]+(?=[,\s]))?(?:,?\s(?:(?i:{links})(?:\s|(?<=')))*[A-ZÀ-Þ][\w'’-]*)*,?\s"
        )
        self._leads_on = compiled(rf"(?:,?\s(?i:{lexicon.any_of('bodies', 'at')})(?:\s|(?<='))|\s\()(?=[A-ZÀ-Þ])")
        self._behind_posts = lexicon.made(BehindPosts)
        self._former = caseless(rf"(?:{lexicon.any_of('posts', 'former')})(?!\w)")

    def at(self, match: re.Match[str]) -> PersonName | None:
        """The name that these words in capitals are; None where they are none."""
        if match.span() not in self._names:
            self._names[match.span()] = self._name(self._after_elided(match))
        return self._names[match.span()]

    def _after_elided(self, match: re.Match[str]) -> re.Match[str]:
        """The words without an article that is one with the post of a state behind it (``L'Ambassadeur du Togo NAME
        NAME``)."""
        article = self._article.match(match.string, *match.span()) if "'" in match[0] else None
        if article is None or not self.affiliations.posts.begins(article.end(), match.end()):
            return match
        head = article.end() + self.affiliations.posts.length(article.end(), match.end())
        to_state = self._to_field.match(self.reading.lower, head, match.end())
        if to_state is None or self.reading.at("state", to_state.end()) is None:
            return match
        return next(self.naming.plain(match.string, [article.end()], match.end()), match)

    def _name(self, match: re.Match[str]) -> PersonName | None:
        front = self._after_courtesy(*match.span())
        start = front if front > match.start() else self._after_field(*match.span())
        if start == match.start():
            start = self._after_body(start + self.naming.leading_words(match[0]), match.end())
            start = self._after_national(start, match.end())
            start = self._after_field(start, match.end()) if start > match.start() else start
        post = self._leading_post(start, match.end())
        # "Ambassador NAME NAME": a form of address, which is read with the name.
        if post and self.naming.is_honorific(match.string[start : start + post - 1]):
            return None
        # "Her Excellency Ambassador NAME NAME", likewise.
        led = front == match.start() and self.naming.begins_with_honorific(match[0])
        if post and led and not self.affiliations.posts.length(*match.span()):
            return None
        start += post
        text = match[0][start - match.start() :]
        if self.naming.begins_with_honorific(text):
            return None
        end = self.naming.cut(text, start, match.string)
        text = match.string[start:end]
        too_long = len(_CAPITALIZED.findall(text)) > _LONGEST
        # Only words that are all in capitals need to be told from those around them.
        shouted = any(map(str.isupper, text.split())) and self._among_small(start, end)
        posted = text.partition(" ")[0] in self.naming.given and (self._has_post(end) or self._behind_post(start))
        if too_long or not self.naming.is_name(text, shouted=shouted, posted=posted):
            return None
        end = self._before_state(start, end)
        return None if self._is_other(start, end) else PersonName(start, end, match.string[start:end])

    def _after_courtesy(self, start: int, end: int) -> int:
        """Where words in capitals begin after a form of address and the article of a post (``Madame la Directrice NAME
        NAME``), or ``start``."""
        at = self.naming.after_honorifics(self.reading.chars, start, end)
        article = self._article.match(self.reading.chars, at, end) if at > start else None
        return article.end() if article and self.affiliations.posts.begins(article.end(), end) else start

    def _before_state(self, start: int, end: int) -> int:
        """Where somebody's likely name of two words or more ends before the state that a link leads on to (``NAME NAME
        du Togo``), or ``end``."""
        states = self.reading.within("state", start, end)
        state = states[-1] if states and states[-1].end == end else None
        link = self._linked.search(self.reading.lower, start, state.start) if state else None
        if state is None or link is None or state.labels[0].text in self.reading.registry.personal:
            return end
        told = " " in self.reading.chars[start : link.start()] and self._likely.may_be(start, link.start())
        return link.start() if told else end

    def _is_other(self, start: int, end: int) -> bool:
        """Whether the words are the name of something else: of a body, the end of one, a place."""
        if any(self._names_entity(layer, start, end) for layer in ENTITIES) and not self._borne_out(start, end):
            return True
        if self._ends_post(start, end) or self.naming.called_after.is_called(self.reading.chars, start, end):
            return True
        if self._is_of_fields(start, end):
            return True
        # "su homóloga de CITY, NAME"
        whose = self._counterpart_of.search(self.reading.chars, max(0, start - _AROUND), start) is not None
        return whose or self._ends_body(start, end) or self._is_organ(start, end) or self._is_where(start, end)

    def _is_of_fields(self, start: int, end: int) -> bool:
        """Whether words are fields of work in the post of the name after them (``ministro de Agricultura, Ganadería y
        Pesca de la Nación, NAME``): two such words, or one that a small word links to what follows."""
        words = self.reading.chars[start:end].split()
        fields = [word for word in words if self._topic.fullmatch(word.lower())]
        linked = len(words) > 1 and fields[:1] == words[:1] and words[1].islower()
        return len(fields) > 1 or linked or (words[0].islower() and self._follows_field(start))

    def _follows_field(self, start: int) -> bool:
        """Whether a field of work stands right before a place in the text (``… y Pesca de TOWN``)."""
        before = self.reading.chars[max(0, start - _AROUND) : start].split()
        return bool(before) and self._topic.fullmatch(before[-1].lower()) is not None

    def _after_national(self, start: int, end: int) -> int:
        """Where words in capitals begin after the adjective of a state that leads to them (``la Panaméenne NAME``)."""
        article = self._article.match(self.reading.chars, start, end)
        state = self.reading.at("state", article.end() if article else start)
        after = state.end + 1 if state and state.labels[0].form == "adjective" else end
        return after if after < end and self._nationals.before(after, end) else start

    def _after_body(self, start: int, end: int) -> int:
        """Where words in capitals begin after the name of an international organization among them (``the Director
        General of ORGANIZATION NAME NAME``)."""
        kinds = self.reading.registry.kinds
        known = [
            m for m in self.reading.within("organization", start, end) if kinds.get(m.labels[0].ref) in _INTERNATIONAL
        ]
        rest = self.reading.chars[known[-1].end : end] if known else ""
        if rest[:1] != " " or len(rest.split()) < _FEWEST or self.affiliations.bodies.ends_like_one(rest.strip()):
            return start
        return known[-1].end + 1

    def _after_field(self, start: int, end: int) -> int:
        """Where words in capitals begin after the state, the town, the body or the field of work that ends the post
        before them (``the Minister for Ports of STATE NAME NAME``, ``the Minister of Health NAME NAME``)."""
        if self._linked.search(self.reading.lower, max(0, start - _LINK), start) is None:
            return start
        # "the Chief of Mission NAME NAME": the post itself goes on in capitals.
        heads = list(self.affiliations.posts.within(max(0, start - _LINK), start))
        after = heads[-1] + self.affiliations.posts.length(heads[-1], end) + 1 if heads else start
        if after > start + 1 and len(self.reading.chars[after:end].split()) >= _FEWEST:
            return after
        after = at = start
        while at < end:
            known = next((m for layer in _POSTS_ARE_OF if (m := self.reading.at(layer, at))), None)
            word = None if known else self._field.match(self.reading.lower, at, end)
            at = known.end + 1 if known else word.end() if word else end
            after = at if known or (word and word["topic"]) else after
        plain = not any(self.reading.covers(layer, at) for layer in ENTITIES for at in (start, end - 1))
        # "the Counsellor at the STATE High Commission NAME NAME": the state only begins the body's name.
        if plain if after == start else self.reading.at("state", start) is not None:
            after = max(after, self._behind_posts.name_begins(*self._texts, start, end, self._likely.may_be))
        rest = self.reading.chars[after:end].split()
        first = self.reading.at("state", start)  # "with NAME R. NAME", whose given name is also a state's
        shared = first is not None and first.labels[0].text in self.reading.registry.personal
        after = start if shared and self.reading.chars[after + 1 : after + 2] == "." else after
        if after == start or len(rest) < _FEWEST or any(self._topic.fullmatch(word.lower()) for word in rest):
            return start
        # "the Chief of the ILO Skills Branch": what follows the body is a part of it.
        if self.affiliations.bodies.ends_like_one(" ".join(rest)):
            return start
        posts = list(self.affiliations.posts.within(max(0, start - _BODY_REACH), start))
        return start if not posts or _APART.search(self.reading.chars, posts[-1], start) else after

    def _ends_post(self, start: int, end: int) -> bool:
        """Whether words are the field and the state that end a post before them (``the Minister of Social Affairs of
        STATE, NAME``), though the state's name is also people's."""
        states = self.reading.within("state", start, end)
        if not states or states[-1].end != end or states[-1].start == start:
            return False
        if not self._linked.search(self.reading.lower, max(0, states[-1].start - _LINK), states[-1].start):
            return False
        if not self._linked.search(self.reading.lower, max(0, start - _LINK), start):
            return False
        posts = list(self.affiliations.posts.within(max(0, start - _BODY_REACH), start))
        return bool(posts) and not _APART.search(self.reading.chars, posts[-1], start)

    def _among_small(self, start: int, end: int) -> bool:
        """Whether small letters stand around words: where all is in capitals, these tell nothing of names."""
        before = self.reading.chars[max(0, start - _AROUND) : start].rpartition("\n")[2]
        after = self.reading.chars[end : end + _AROUND].partition("\n")[0]
        return any(c.islower() for c in before + after)

    def _ends_body(self, start: int, end: int) -> bool:
        """Whether the words are only the end of a body's name (``Platform for Action on NAME NAME``)."""
        covers = self.reading.covers
        inside = self.reading.at("organization", start) is None and covers("organization", start)
        if inside and covers("organization", end - 1):
            return True
        low = max(0, start - _BODY_REACH)
        linked = self.reading.chars[low:start].rstrip().endswith(self._links)
        inside = linked and self._in_body.search(self.reading.chars, low, start) is not None
        return inside and not self._is_next_one(start, end)

    def _is_next_one(self, start: int, end: int) -> bool:
        """Whether the words are the next of a list of people, behind the body of the one before (``NAME, Director of
        the Bank of the South and NAME NAME, Mayor of X``): most likely somebody's name, with a post or a state."""
        if not self._joined.search(self.reading.lower, max(0, start - _LINK), start):
            return False
        placed = self._has_post(end) or self._in_state(end) or self._leads_on.match(self.reading.chars, end)
        return bool(placed) and self._likely.has(start, end)

    def _is_organ(self, start: int, end: int) -> bool:
        """Whether the words are the end of an organ's name behind a post and what is joined to its field (``the Chief
        of the Quays and Ropes Branch of X``), or behind a comma and one word (``Analyst, Quays and Ropes Branch, X``),
        in a language whose bodies end with the word for one; or that name alone behind a post (``the Director, Quays
        Division, X, said``)."""
        if self.reading.chars.startswith(", ", start - 2) and self._has_post_before(start - 2):
            return self.affiliations.bodies.ends_like_one(self.reading.chars[start:end])
        if not self._joined.search(self.reading.lower, max(0, start - _LINK), start):
            return False
        if not self.affiliations.bodies.ends_like_one(self.reading.chars[start:end]):
            return False
        low = max(0, start - _BODY_REACH)
        if _ONE_JOINED.search(self.reading.chars, low, start):
            return True
        posts = list(self.affiliations.posts.within(low, start))
        return bool(posts) and not _APART.search(self.reading.chars, posts[-1], start)

    def _is_where(self, start: int, end: int) -> bool:
        """Whether the words are a place: ``in`` stands before them, and its state in brackets after them; or a day
        after that (``Lakeland Quayton (State), 4 May 2031``)."""
        if not self._in_state(end):
            return False
        if _DATED.match(self.reading.chars, end):
            return True
        return self._where.search(self.reading.chars, max(0, start - _AROUND), start) is not None

    def _in_state(self, end: int) -> bool:
        return self.reading.chars.startswith(" (", end) and self.reading.at("state", end + 2) is not None

    def _borne_out(self, start: int, end: int) -> bool:
        """Whether words of which one is a place's or a state's name are somebody's: a state in brackets follows them
        (``Co-Chair NAME NAME (State)``), or a post those with a place's."""
        if any(m.end - m.start == end - start for x in ENTITIES for m in self.reading.within(x, start, end)):
            return False
        if any(self.reading.within(layer, start, end) for layer in ("organization", "framework")):
            return False
        chars = self.reading.chars
        if not chars[start : start + 1].isupper():
            return False
        if self._in_state(end):
            return True
        # "Ana Roe Chad, delegate of X": a state's name may be a second surname.
        states = self.reading.within("state", start, end)
        last = all(m.end == end and self._is_last(m.start, start) for m in states)
        named = last or (len(states) == 1 and self._is_likely_with(states[0], start, end))
        return (named and self._has_post(end)) or (not states and self._after_post(start))

    def _is_likely_with(self, state: Match, start: int, end: int) -> bool:
        """Whether words are most likely a name though they begin with a state's or end with its adjective (``German
        NAME, delegate of X``, ``NAME Turk, delegate of X``; but ``Air Kenya, head of X``, ``Former German, …``)."""
        may_be = state.start == start or state.labels[0].form == "adjective"
        return may_be and not self._former.match(self.reading.lower, start) and self._likely.has(start, end)

    def _is_last(self, at: int, start: int) -> bool:
        """Whether two words in capitals and no others stand before the last of a name."""
        return len(_CAPITALIZED.findall(self.reading.chars[start:at])) == len(self.reading.chars[start:at].split()) > 1

    def _has_post(self, end: int) -> bool:
        """Whether a post stands behind the comma after words (``Santiago NAME, ministro de …``)."""
        article = self._article.match(self.reading.chars, end + 2)
        after = article.end() if article else end + 2
        return self.reading.chars.startswith(", ", end) and self.affiliations.posts.begins(after, after + _AROUND)

    def _after_post(self, start: int) -> bool:
        """Whether a post and one word more stand before the comma in front of words (``la ministra chilena, Santiago
        NAME``)."""
        if not self.reading.chars.startswith(", ", start - 2):
            return False
        posts = list(self.affiliations.posts.within(max(0, start - _AROUND), start - 2))
        head = posts[-1] + self.affiliations.posts.length(posts[-1], start - 2) if posts else 0
        return bool(posts) and _WORD.fullmatch(self.reading.chars, head, start - 2) is not None

    def _behind_post(self, start: int) -> bool:
        """Whether a post with its field stands right before words, or before the comma in front of them (``el ministro
        de Puertos, Marco NAME``)."""
        posts = self.affiliations.posts
        heads = list(posts.within(max(0, start - _BODY_REACH), start))
        head = heads[-1] + posts.length(heads[-1], start) if heads else start
        return head < start and self._of_field.fullmatch(self.reading.chars, head, start) is not None

    def _has_post_before(self, end: int) -> bool:
        """Whether nothing but a post stands right before a place."""
        posts = self.affiliations.posts
        return any(at + posts.length(at, end) == end for at in posts.within(max(0, end - _AROUND), end))

    def _leading_post(self, start: int, end: int) -> int:
        """Length of a post that stands right before two words of a name (``Co-Chair NAME NAME``, ``Forum Chair …``)."""
        # In these words alone: an article that is one with the first has been left out.
        for word in _CAPITALIZED.finditer(self.reading.chars[start:end]):
            at = start + word.start()
            if self.reading.covers("organization", at):
                continue  # "UN Migration Director General NAME NAME"
            # Before the post stand capitals alone: "L'ancien Ministre NAME" is no post of a meeting.
            if any(not w[0].isupper() or "'" in w for w in self.reading.chars[start:at].split()):
                return 0
            after = at + self.affiliations.posts.length(at, end)
            rest = self.reading.chars[after:end] if after > at else ""
            if rest[1:2].isupper() and len(rest.split()) > 1:
                return after - start + 1
            # "La Ministra de Trabajo NAME NAME": small words within a name are also those before a field of work.
            link = self._to_field.match(self.reading.lower, after, end) if rest else None
            if link and (begins := self._after_field(link.end(), end)) > link.end():
                return begins - start
        return 0

    def _names_entity(self, layer: str, start: int, end: int) -> bool:
        """Whether a stretch holds a name of the registry that is not also people's name."""
        personal = self.reading.registry.personal
        found = self.reading.within(layer, start, end)
        return any(
            m.end - m.start == end - start
            or not (m.labels[0].text in personal or (m.start == start and m.labels[0].text in self.naming.given))
            for m in found
        )
