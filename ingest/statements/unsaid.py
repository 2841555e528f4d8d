"""Verbs of saying that are not theirs whose phrase reaches them: what others ask or hope of them, who is thanked, who
pays."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.lexicon import Lexicon, caseless
from ingest.page.reading import Reading
from ingest.speech import Speech, Verb
from ingest.statements.actor import Actor
from ingest.statements.actors import Actors
from ingest.statements.attributions import Attribution
from ingest.statements.quoted_people import QuotedPeople
from ingest.statements.where_met import WhereMet

__all__ = ["Unsaid"]

_LEAD = 40  # code points before a post that tell whose paper is meant
_PHRASE = 120  # longest phrase that tells where or for whom somebody spoke
_TITLE = r"(?:(?:\s[\w-]+){0,2}\s?[«“\"][^«»“”\"]{3,160}[»”\"])?"  # "presented the keynote lecture entitled “…”"


class Unsaid:
    """Tells of the actors of one document's verbs that they say nothing by them."""

    def __init__(self, reading: Reading, speech: Speech, actors: Actors) -> None:
        self._reading = reading
        self._speech = speech
        self._actors = actors
        self._quoted = QuotedPeople(reading, actors.people)
        self._where_met = WhereMet(reading)
        reading.lexicon.equip(self, Unsaid._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        definite = lexicon.any_of("grammar", "definite")
        self._collective = caseless(lexicon.any_of("speech", "collectives") + r"(?!\w)")
        self._agents = caseless(lexicon.any_of("speech", "agents"))
        led = lexicon.any_of("speech", "moderated_by", "facilitated_by")
        organized = rf"{lexicon.any_of('makers', 'organized')}\s+{lexicon.any_of('grammar', 'by')}"
        self._elected = caseless(rf"(?<!\w){lexicon.any_of('names', 'elected')}(?!\w)")
        self._held_by = caseless(rf"(?<!\w)(?:{led}|{organized})(?!\w)")
        kinds = ("workshop", "dialogue", "hearing", "summit", "conference", "meeting", "session")
        backed = rf"{lexicon.any_of('meetings', *kinds)}|{lexicon.any_of('speech', 'paid_for')}"
        self._backed = caseless(rf"(?<!\w)(?:{backed})(?!\w)")
        self._put_forward = caseless(rf"(?<!\w){lexicon.any_of('speech', 'taken_up')}(?!\w)")
        self._by_paper = caseless(rf"(?:\d+\.\s+)?(?:[^,;.]{{2,40}},\s+)?{lexicon.any_of('speech', 'by_paper')}(?!\w)")
        papers = lexicon.any_of("names", "papers")
        self._of_paper = caseless(rf"(?<!\w){papers}\s(?:[^\W\d_]+\s)?{lexicon.any_of('grammar', 'of')}$")
        self._whether = caseless(rf"(?<!\w){lexicon.any_of('grammar', 'whether')}\s?(?:{definite})?$")
        # "delivered an address on behalf of the Group.": that they spoke, not what they said.
        where = rf"{lexicon.any_of('speech', 'spoke_where')}(?!\w)"
        self._spoke_only = caseless(
            rf"{lexicon.any_of('speech', 'spoke_only')}{_TITLE}(?:[\s,]+{where}[^,;:«“\"]{{0,{_PHRASE}}})*[.;]?\s*$"
        )
        self._presented_by = caseless(lexicon.any_of("speech", "presented_by") + "$")
        # "…, NAME said, as the Council took up the item"
        self._meanwhile = caseless(rf"(?<!\w){lexicon.any_of('grammar', 'meanwhile')}\s?(?:{definite})?$")
        also = lexicon.any_of("grammar", "also")
        joins = rf"{lexicon.any_of('grammar', 'and')}|{lexicon.any_of('speech', 'contrast')}"
        clitic = lexicon.any_of("grammar", "before_verb")
        self._there = caseless(rf"{lexicon.any_of('names', 'only_there')}(?:\s+|(?<='))(?:{definite})?")
        self._for_having = caseless(rf"(?<!\w){lexicon.any_of('speech', 'for_having')}\s+(?:{also}\s+)?$")
        self._coordinated = caseless(rf"\s(?:{joins})\s+(?:{also}\s+)?(?:{clitic})?$")
        finite = lexicon.any_of("grammar", "finite", "past")
        whose = lexicon.any_of("speech", "whose_people")
        self._had = caseless(rf"{lexicon.any_of('grammar', 'had')}(?!\w)")
        self._whose = caseless(rf"(?<=[\w)]),\s{whose}(?!\w)(?:(?!\s{finite}(?!\w))[^;:!?]){{1,{_PHRASE}}}$")
        at = rf"{lexicon.any_of('bodies', 'at')}|{lexicon.any_of('grammar', 'by', 'with')}"
        self._governs = caseless(rf"(?<=\w\s)(?:(?:{at})\s*|{lexicon.any_of('grammar', 'of')})(?:{definite})?$")
        self._led_by_article = caseless(rf"\s*(?:{lexicon.any_of('bodies', 'at')}\s)?\s*(?:{definite})?")
        self._that = caseless(rf"(?<!\w){lexicon.any_of('grammar', 'that')}\s?(?:{definite})?$")

    def by(self, actors: tuple[Actor, ...], verb: Verb, start: int, end: int, found: Sequence[Attribution]) -> bool:
        """Whether actors say nothing by a verb; ``start`` and ``end`` are the sentence's, ``found`` what it reports
        before."""
        first = min(a.start for a in actors)
        if self._only_spoke(verb, end) or self._quoted.are(actors, verb) or self._is_of_theirs(verb, start):
            return True
        if verb.inverted:
            return self._only_agents(actors, verb, start, end)
        if self._where_met.only(actors, verb) or all(
            self._actors.is_collective(a) or self._is_of_paper(a, start) for a in actors
        ):
            return True
        if self._is_theirs_by_others(actors, verb, start) or self._is_occasion(actors, verb, (start, end), found):
            return True
        # "asked whether A supported it"
        if first >= 0 and self._whether.search(self._reading.lower, start + 1, first):
            return True
        return self._is_object(verb, first, found[-1].verb) if found else self._is_told_of(start, first)

    def _is_theirs_by_others(self, actors: tuple[Actor, ...], verb: Verb, start: int) -> bool:
        """Whether another only thanks or blames them for a verb or goes on with it after words to them, or a paper of
        theirs speaks."""
        if self._is_by_paper(actors, start):
            return True
        if self._for_having.search(self._reading.lower, max(start, verb.start - _LEAD), verb.start):
            return True
        return self._is_addressed(actors, verb, start) or self._is_before(actors, verb, start)

    def _is_before(self, actors: tuple[Actor, ...], verb: Verb, start: int) -> bool:
        """Whether a sentence begins with who was there, by post and name, and the subject of its verb is who spoke
        before (``Ante la directora, NAME, afirmó que``)."""
        one, chars = actors[0], self._reading.chars
        if len(actors) > 1 or one.basis != "by-name" or one.text.count(",") != 1:
            return False
        if chars[one.end : verb.start].strip() != ",":
            return False
        return self._there.fullmatch(self._reading.lower, start, one.start) is not None

    def _is_addressed(self, actors: tuple[Actor, ...], verb: Verb, start: int) -> bool:
        """Whether a preposition or another verb of saying right before them has them for its object, and no comma makes
        a clause of theirs (``NAME thanked the delegates of A and announced``, ``echoed the fears of the delegation of A
        and proposed``, ``félicite la rapporteure mais regrette``)."""
        low, high = min(a.start for a in actors), max(a.end for a in actors)
        if low <= start or "," in self._reading.chars[high : verb.start]:
            return False
        joined = self._coordinated.search(self._reading.lower, low, verb.start)
        if joined is None or self._reading.chars.find(",", low, joined.start()) >= 0:
            return False
        if self._governs.search(self._reading.lower, max(start, low - _LEAD), low):
            return True
        before = list(self._speech.verbs(self._reading, start, low))
        return any(
            not (v.inverted or v.participle) and self._led_by_article.fullmatch(self._reading.chars, v.end, low)
            for v in before
        )

    def _is_of_theirs(self, verb: Verb, start: int) -> bool:
        """Whether a verb tells in a clause about somebody's people what those had said before (``NAME, whose
        predecessor, OTHER, had proposed a fund, said``)."""
        if verb.inverted or not self._had.match(self._reading.lower, verb.start, verb.end):
            return False
        return self._whose.search(self._reading.lower, max(start, verb.start - 2 * _PHRASE), verb.start) is not None

    def _only_agents(self, actors: tuple[Actor, ...], verb: Verb, start: int, end: int) -> bool:
        """Whether those whom a passive names say nothing: who presents, moves an election, or pays."""
        lower = self._reading.lower
        supports = self._agents.match(lower, verb.start) is not None
        if not supports and self._presented_by.search(lower, verb.start, verb.end):
            return True  # "The conclusions were presented by A"
        # "On a proposal by A, seconded by B, NAME was elected"
        if (supports or verb.act == "propose") and self._elected.search(lower, start, end):
            return True
        # "The meeting was chaired by A and supported by B"
        serves = supports and self._held_by.search(lower, start, verb.start) is not None
        serves = serves or (supports and self._is_backed(start, verb.start))
        # "The bulletin was supported by the Government of A": who pays for it.
        return serves or (supports and any(self._actors.is_government(a) for a in actors))

    def _is_backed(self, start: int, end: int) -> bool:
        """Whether what others back is a meeting or the like, and nothing that somebody put forward."""
        lower = self._reading.lower
        backed = self._backed.search(lower, start, end)
        return backed is not None and self._put_forward.search(lower, start, end) is None

    def _is_by_paper(self, actors: tuple[Actor, ...], start: int) -> bool:
        """Whether a body only speaks by a paper of its own (``In its resolution 7, the Council invited``)."""
        first = min(actors, key=lambda a: a.start)
        if first.basis != "by-organization" or first.start <= start:
            return False
        return self._by_paper.match(self._reading.lower, start, first.start) is not None

    def _is_occasion(
        self, actors: tuple[Actor, ...], verb: Verb, sentence: tuple[int, int], found: Sequence[Attribution]
    ) -> bool:
        """Whether what a body did only tells when another spoke (``Funds are short, NAME said, as the Council discussed
        the item``); the view that it is said to have (``As the Council noted, funds are short``) is a speech."""
        start, end = sentence
        if any(a.basis != "by-organization" for a in actors):
            return False
        if not self._meanwhile.search(self._reading.lower, start, max(start, *(a.start for a in actors))):
            return False
        comma = self._reading.chars.find(",", verb.end + 1, end)
        return bool(found) or (comma > 0 and next(self._speech.verbs(self._reading, comma, end), None) is not None)

    def _is_of_paper(self, actor: Actor, start: int) -> bool:
        """Whether a paper of theirs is the subject (``The report of the Commissioner notes``)."""
        if actor.basis != "by-post" or actor.speaker:
            return False
        return self._of_paper.search(self._reading.lower, max(start, actor.start - _LEAD), actor.start) is not None

    def _only_spoke(self, verb: Verb, end: int) -> bool:
        """Whether a sentence tells that they spoke, not what they said."""
        spoke = self._spoke_only.match(self._reading.lower, verb.start, end)
        return spoke is not None and not self._says_more(verb, end)

    def _says_more(self, verb: Verb, end: int) -> bool:
        """Whether another verb of saying follows, of which they are the subject, too (``welcomed all and said …``)."""
        return any(not later.inverted for later in self._speech.verbs(self._reading, verb.end, end))

    def _is_told_of(self, start: int, first: int) -> bool:
        """Whether others tell of an actor: many whom nobody names (``Several delegations hoped that A would accept
        it``), or somebody by a noun that is no post (``The auditor reported that A had paid``)."""
        that = self._that.search(self._reading.lower, start, max(start, first))
        if that is None:
            return False
        many = self._collective.search(self._reading.lower, start, that.start())
        told = self._speech.verbs(self._reading, many.end() if many else start, that.start())
        return any(many or (not verb.inverted and verb.end + 1 >= that.start()) for verb in told)

    def _is_object(self, verb: Verb, first: int, before: Verb) -> bool:
        """Whether an actor only stands after another's verb (``A thanked the Government of B, noting that …``)."""
        if not verb.participle or before.inverted or first < before.end:
            return verb.participle and verb.start < before.end
        gap = self._reading.chars[before.end : first]
        return "," not in gap and ";" not in gap
