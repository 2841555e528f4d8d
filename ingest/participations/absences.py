"""Who is spoken of at a meeting and was not there: cited, excused, replaced by somebody else, merely appointing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.lexicon import Lexicon, caseless
from ingest.naming.affiliations import Affiliations
from ingest.naming.people import People, PersonMention
from ingest.naming.spoken_for import SPOKEN_FOR_REACH, spoken_for
from ingest.page.reading import Reading
from ingest.page.stretches import Stretches
from ingest.page.text import Block
from ingest.participations.offices import SERVING, listed_next
from ingest.values import kept

__all__ = ["Absences"]

_BEFORE = 70
_REPLACED = 150
_ARTICLE = 10
_SENDER = 90  # code points between the word for a message that is read and the name of who sent it
_LAYERS = ("state", "organization")
_SHORT = 60  # code points of a line that may name one person in a list
_WITH = 200  # code points in which holders of posts without a name may be told before somebody
_TITLE = re.compile(r"\d{1,2}[.)]\s+\w")
_OPENS = " \t\n«“\"'"
_NEXT_WORD = re.compile(r"\s+\w")


class Absences:
    """The words of one document's language that say of a name beside them that its bearer is elsewhere."""

    def __init__(self, reading: Reading, people: People, affiliations: Affiliations) -> None:
        self._reading = reading
        self._people = people
        self._affiliations = affiliations
        reading.lexicon.equip(self, Absences._learn)
        self._lists = Stretches(self._excused_below())
        # "the President, NAME; Sheikh NAME, post": words before a name may be no part of it.
        self._row = caseless(r"\s*;\s+(?:[\w'’-]+\s+){0,3}")

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        elsewhere, absent = lexicon.any_of("names", "not_present", "papers"), lexicon.any_of("names", "absent")
        definite, conjunction = lexicon.any_of("grammar", "definite"), lexicon.any_of("grammar", "and")
        self._elsewhere = caseless(rf"(?<!\w){elsewhere}(?!\w)")
        self._away = caseless(rf"(?<!\w){lexicon.any_of('names', 'not_present')}(?!\w)")
        # "The report was presented by the Rapporteur, NAME"
        presented = (
            rf"{lexicon.any_of('speech', 'presented_by')}(?:\s+|(?<='))(?:{definite})?(?:[^,.;:()]{{3,60}},\s+)?"
        )
        self._presented = caseless(rf"(?<!\w){presented}$")
        self._contact = caseless(rf"(?<!\w){elsewhere}\s*$")
        # "Presenting her report, NAME said": who presents, quotes or recalls something is there, and who replaces one.
        clause = rf"(?:(?!\w)|(?<='))[^;:]*,\s+(?:{definite})?"
        self._fronted = caseless(lexicon.any_of("speech", "beside") + clause)
        self._in_place = caseless(lexicon.any_of("names", "replaced") + clause)
        gone = lexicon.any_of("names", "absent", "gave_way")
        self._comma = caseless(rf",\s+(?:{definite})?$")
        verbs = rf"{lexicon.any_of('grammar', 'finite', 'past')}|{lexicon.any_of('meetings', 'told_of')}"
        self._tells = caseless(rf"\s(?:{verbs})\s")
        # "In her report, NAME said" cites it; "The author of the study, NAME, said" begins with no clause.
        articles = lexicon.any_of("grammar", "definite", "indefinite")
        own = rf"(?:{lexicon.any_of('speech', 'possessives')}\s+|{lexicon.any_of('grammar', 'indefinite')})"
        paper = rf"{own}(?:[\w-]+\s+)?{lexicon.any_of('names', 'papers')}"
        self._no_clause = caseless(rf"{articles}|[^;:]*?(?<!\w){paper}(?!\w)")
        self._missed = caseless(rf"[\s,]*(?:\w+\s){{0,2}}{gone}(?!\w)")
        self._missed_aside = caseless(rf"\((?:\w+\s){{0,2}}{gone}(?!\w)")
        self._absent = caseless(absent)
        self._not_there = caseless(rf"(?<!\w){absent}(?!\w)")
        # "read out a message from the Minister, NAME"
        self._read_out = caseless(rf"(?<!\w){lexicon.any_of('names', 'message_read')}(?:\s+|(?<='))")
        self._until_name = caseless(rf"(?:{definite})?(?:[^,.;:()]{{3,60}},\s+)?")
        self._excused = caseless(rf"(?<!\w){lexicon.any_of('names', 'excused')}")
        replaced = lexicon.any_of("names", "replaced")
        self._replaced = caseless(rf"(?<!\w){replaced}(?:\s+|(?<='))[«“\"]?(?:{definite})?")
        # "In the absence of the moderator, NAME"
        self._role = caseless(rf"(?:\w+\s)?{lexicon.any_of('roles', *SERVING, 'speaker')}(?!\w)")
        stands_in = rf"{lexicon.any_of('names', 'stands_in')}(?:\s+|(?<='))(?:{definite}|\w{{2,5}}\s+)?"
        self._stands_in = caseless(rf"(?<!\w){stands_in}$")
        by_video = rf"{lexicon.any_of('names', 'by_video')}(?:\s+|(?<='))(?:{definite})?"
        self._by_video = caseless(rf"(?<!\w){by_video}$")
        self._learn_messages(lexicon, stands_in)
        self._spoken_for = lexicon.made(spoken_for)
        self._learn_there(lexicon, definite)
        self._thanked = caseless(rf"(?<!\w){lexicon.any_of('names', 'thanked')}\s+(?:{definite})?$")
        self._thanked_for = caseless(rf"\s+{lexicon.any_of('names', 'thanked_for')}(?!\w)")
        self._and = caseless(rf",?\s+{conjunction}\s+(?:{definite})?")
        self._listed_on = lexicon.made(listed_next)
        self._listed = caseless(rf"(?:,?\s+{conjunction}|,)\s+(?:{definite})?")
        self._row_last = caseless(rf",?\s+{conjunction}\s+(?:{definite})?\w+\s+")

    def _learn_there(self, lexicon: Lexicon, definite: str) -> None:
        """Compile what tells of somebody that they were there and no more."""
        # "graced by the presence of several ministers, among them NAME"
        among = rf"[^.;:()]{{0,50}}?(?<!\w){lexicon.any_of('speech', 'including')}(?:\s*:)?\s+(?:{definite})?"
        word = rf"(?!{lexicon.any_of('grammar', 'by')}\s)[\w'’-]+\s+"
        there = rf"(?:(?:{definite})?(?:{word}){{0,2}}|{among})"
        cue = rf"(?<!\w){lexicon.any_of('names', 'only_there')}(?:\s+|(?<='))"
        self._there_first = caseless(rf"{cue}(?:{lexicon.any_of('grammar', 'definite')})?")
        self._there = caseless(rf"{cue}{there}$")
        self._there_with = caseless(cue)
        self._listed_or_told = caseless(rf",\s+{lexicon.any_of('grammar', 'and', 'relative')}(?!\w)")
        self._apposed = caseless(rf",\s+(?:{definite})?")
        self._before_whom = caseless(rf"(?<!\w){lexicon.any_of('names', 'before_whom')}\s(?:{definite})?")
        self._other_clause = caseless(rf"[.;:()]|(?<!\w){lexicon.any_of('grammar', 'finite', 'by', 'relative')}(?!\w)")

    def _learn_messages(self, lexicon: Lexicon, stands_in: str) -> None:
        """Compile what tells of a message that another reads, behind whom stands ``stands_in``."""
        # "In a message read by NAME, the Minister, OTHER, said", "NAME, in a letter read by OTHER, said"
        read = rf"{lexicon.any_of('names', 'in_message')}(?!\w)[^.;:,]*?\s{stands_in}"
        self._in_message = caseless(rf"\W*{read}$")
        self._by_message = caseless(rf",\s+{read}")

    def holds(self, mention: PersonMention, start: int, end: int) -> bool:
        """Whether the sentence ``start`` to ``end`` says of somebody whom it names that they were not there."""
        lower = self._reading.lower
        # "For more information, contact:" may end the line before.
        if self._contact.search(lower, max(0, mention.start - _BEFORE), mention.start):
            return True
        if self._is_missed(mention, end) or self._is_replaced(mention, start) or self._is_excused(mention, start):
            return True
        if self._sent_message(mention, start, end) or self._is_spoken_for(mention, start):
            return True
        there = self.stands_in(mention, start) is not None or self.by_video(mention, start)
        return not there and self._is_spoken_of(mention, start)

    def only_there_or_away(self, mention: PersonMention, start: int, end: int) -> bool:
        """Whether a sentence tells no more of somebody than that they were there, or that they were not: of other bare
        names in sentences that tell of nobody's part nothing is known."""
        return self.holds(mention, start, end) or self.is_only_there(mention, start)

    def says_later(self, mention: PersonMention, end: int) -> bool:
        """Whether words after a name, up to the next one, say that its bearer didn't come: ``NAME of X, who was to have
        introduced it, was unable to travel``; for words right after it see :meth:`holds`."""
        after = (m.start for m in self._people.within(mention.end, end))
        return bool(self._reading.found(self._not_there, mention.end, next(after, end)))

    def is_after_clause(self, mention: PersonMention, start: int, end: int) -> bool:
        """Whether what cites somebody before a name is but a paper, in a clause of its own (``After the report was
        adopted, NAME``), and nothing says that the person was away (``Reached by telephone, NAME``)."""
        lower = self._reading.lower
        if not self._comma.search(lower, max(start, mention.start - _ARTICLE), mention.start):
            return False
        # "the report by the convenor, NAME, stated"
        bare = (mention.start, mention.end) == (mention.name.titled_from, mention.name.end)
        if self._is_cited(self._away, mention, start) or (bare and lower.startswith(",", mention.end)):
            return False
        if self._no_clause.match(lower, start, mention.start):
            return False
        away = self._is_missed(mention, end) or self._is_replaced(mention, start)
        return not away and not self._is_excused(mention, start)

    def _sent_message(self, mention: PersonMention, start: int, end: int) -> bool:
        """Whether a sentence tells what somebody said in a message that another read."""
        lower = self._reading.lower
        # The words may be read with what the person is.
        sent = self._by_message.search(lower, mention.name.end, end)
        if sent and sent.start() <= mention.end:
            return True
        before = self._people.before(mention, start)
        if before is None or not lower.startswith(",", before.end):
            return False
        joined = self._and.fullmatch(lower, before.end, mention.start)
        return not joined and self._in_message.match(lower, start, before.start) is not None

    def _is_spoken_for(self, mention: PersonMention, start: int) -> bool:
        """Whether another speaks for somebody, whom nobody names (``A spokesperson for President NAME``)."""
        named = min(mention.name.titled_from, mention.name.start)
        low = max(start, named - SPOKEN_FOR_REACH)
        return self._spoken_for.search(self._reading.lower, low, named) is not None

    def _is_spoken_of(self, mention: PersonMention, start: int) -> bool:
        """Whether words shortly before a name cite its bearer; those before another name are of that one, unless both
        stand in one list."""
        lower = self._reading.lower
        low = max(start, mention.start - _BEFORE)
        if self.is_fronted(mention, start) or self._presented.search(lower, low, mention.start):
            return False
        return self._is_cited(self._elsewhere, mention, start)

    def is_fronted(self, mention: PersonMention, start: int) -> bool:
        """Whether a sentence begins with how, for whom or in whose place somebody speaks, up to the comma before."""
        lower = self._reading.lower
        if self._fronted.fullmatch(lower, start, mention.start):
            return True
        # "In the absence of the moderator, NAME, OTHER said": a comma follows who is away.
        acts = _NEXT_WORD.match(lower, mention.end)
        return acts is not None and self._in_place.fullmatch(lower, start, mention.start) is not None

    def first_there(self, mention: PersonMention, start: int, end: int) -> PersonMention:
        """The first whom a sentence that names somebody names, but not one for whom or to whom who comes next speaks
        (``On behalf of NAME, Director of X, OTHER said``)."""
        named = self._people.within(start, end)
        if not named or named[0].start >= mention.start:
            return named[0] if named else mention
        fronted = (m for m in named if m.start <= mention.start and self.is_fronted(m, start))
        return next((m for m in fronted if not self.holds(m, start, end)), named[0])

    def _is_cited(self, words: re.Pattern[str], mention: PersonMention, start: int) -> bool:
        """Whether such words stand shortly before a name, behind the name before unless both stand in one list."""
        lower = self._reading.lower
        low = max(start, mention.start - _BEFORE)
        for other in reversed(self._people.within(low, mention.start)):
            if other.end <= mention.start and not self._shares(other, mention, start):
                low = other.end
                break
        # "exministra NAME" begins with such a word itself.
        found = words.search(lower[low : mention.start + 8]) or words.match(lower, mention.start)
        return found is not None

    def _shares(self, other: PersonMention, mention: PersonMention, start: int) -> bool:
        """Whether somebody stands in one list with the one before; not behind the comma that ends an absence with which
        a sentence begins (``In the absence of the Chair, OTHER, NAME said``)."""
        lower = self._reading.lower
        if self._replaced.match(lower, start) and not self._and.fullmatch(lower, other.end, mention.start):
            return False
        return self._listed.fullmatch(lower, other.end, mention.start) is not None

    def stands_in(self, mention: PersonMention, start: int) -> int | None:
        """Where words right before a name begin that say that the person is there for somebody else, if any do."""
        low = max(start, mention.start - _BEFORE)
        match = self._stands_in.search(self._reading.lower, low, mention.start)
        return match.start() if match else None

    def represented(self, mention: PersonMention, start: int) -> tuple[str, ...]:
        """The state or body in whose place these words put somebody (``STATE, represented by NAME``), by its ref."""
        at = self.stands_in(mention, start)
        before = [m for x in _LAYERS if at for m in self._reading.within(x, max(start, at - _BEFORE), at)]
        last = max(before, key=lambda m: m.end, default=None)
        beside = last and not self._reading.lower[last.end : at].strip(" ,")
        # "chaired by Togo and Chad, in the persons of …": who is of which?
        if last and any(self._and.fullmatch(self._reading.lower, m.end, last.start) for m in before):
            return ()
        return (last.labels[0].ref,) if last and beside else ()

    def by_video(self, mention: PersonMention, start: int) -> bool:
        """Whether words right before a name say that the person took part by video (``a video message from NAME``)."""
        low = max(start, mention.start - _BEFORE)
        return self._by_video.search(self._reading.lower, low, mention.start) is not None

    def sent_words(self) -> set[str]:
        """People (by key) who sent words and did not come, as a note says, and those whose message somebody read."""
        lower = self._reading.lower
        found: set[str] = set()
        for read in self._reading.found(self._read_out, 0, len(lower)):
            sender = next(iter(self._people.within(read.end(), read.end() + _SENDER)), None)
            if sender and self._until_name.fullmatch(lower, read.end(), sender.start):
                found.add(sender.key)
        for block in self._reading.prose:
            if block.kind == "note" and self._absent.search(lower, block.start, block.end):
                found.update(m.key for m in self._people.within(block.start, block.end))
        return found

    @kept
    def is_only_there(self, mention: PersonMention, start: int) -> bool:
        """Whether words right before somebody, or before those listed with them, say no more than that they were there
        (``in the presence of the Minister, NAME, and of NAME``)."""
        lower = self._reading.lower
        if self._there.search(lower, max(start, mention.start - _BEFORE), mention.start):
            return True
        if self.is_audience(mention, start):
            return True
        before = self._people.before(mention, start)
        if self._is_there_with(mention, start if before is None else max(start, before.end)):
            return True
        rows = (self._listed_on, self._row, self._row_last)
        listed = before and any(row.fullmatch(lower, before.end, mention.start) for row in rows)
        if before is None or not listed or self.is_audience(before, start):
            return False
        return self.is_only_there(before, start)

    def is_audience(self, mention: PersonMention, start: int) -> bool:
        """Whether a post and the name behind it are of somebody before whom another spoke (``Devant la ministre, NAME,
        OTHER a parlé``); not where a verb or a post of the name's own makes it the subject's."""
        lower, named = self._reading.lower, mention.name.titled_from
        cue = next(reversed(list(self._reading.found(self._before_whom, max(start, named - _WITH), named))), None)
        if cue is None or not self._affiliations.posts.begins(cue.end(), named):
            return False
        apposed = self._apposed.match(lower, mention.name.end, mention.end)
        other = self._people.after(mention, mention.end + _WITH)
        own = other is None or other.name.titled_from > mention.end + 1  # ", la alcaldesa NAME": the next one's
        if apposed and own and self._affiliations.posts.begins(apposed.end(), mention.end):
            return False
        if self._other_clause.search(lower, cue.end(), named) or self._people.within(cue.end(), named):
            return False
        opens = not lower[start : cue.start()].strip(_OPENS)
        return not (opens and _NEXT_WORD.match(lower, mention.end))

    def is_there_first(self, mention: PersonMention, start: int) -> bool:
        """Whether a sentence begins with somebody who was there, by post and name, and its verb is of who spoke before
        (``Ante la directora, NAME, afirmó que``)."""
        chars = self._reading.chars
        if mention.start == mention.name.titled_from or mention.end > mention.name.end or chars[mention.end] != ",":
            return False
        if self._listed_or_told.match(self._reading.lower, mention.end):
            return False  # ", NAME, who praised the place"
        return self._there_first.fullmatch(self._reading.lower, start, mention.start) is not None

    def _is_there_with(self, mention: PersonMention, low: int) -> bool:
        """Whether such words lead to others without a name first (``in the presence of the Mayor, the Governor of the
        Coast and the Director of Ports, NAME``); not where they open the sentence and end before its subject."""
        lower, named = self._reading.lower, mention.start
        cue = next(iter(self._reading.found(self._there_with, max(low, named - _WITH), named)), None)
        if cue is None or self._other_clause.search(lower, cue.end(), named):
            return False
        return lower[low : cue.start()].strip(_OPENS) != "" or not self._comma.search(lower, cue.end(), named)

    @kept
    def is_thanked(self, mention: PersonMention, start: int) -> bool:
        """Whether words right before somebody, or before those joined to them, thank or congratulate them."""
        lower = self._reading.lower
        before = self._people.before(mention, start)
        if before and self._listed_on.fullmatch(lower, before.end, mention.start):
            return self.is_thanked(before, start)
        return self._thanked.search(lower, max(start, mention.start - _BEFORE), mention.start) is not None

    def is_thanked_for_words(self, mention: PersonMention, start: int, end: int) -> bool:
        """Whether somebody is thanked for what they said (``thanked Ms. NAME for her presentation``)."""
        said = self._thanked_for.match(self._reading.lower, mention.end, end)
        return said is not None and self.is_thanked(mention, start)

    def _is_missed(self, mention: PersonMention, end: int) -> bool:
        """Whether the words right after a name, or after those that it is joined to, say that somebody didn't come."""
        last = self._last(mention, end)
        if self._missed.match(self._reading.lower, last.end, end):
            return True
        # "NAME, Director, State (sent her apologies)": the bracket may be read with what the person is.
        aside = self._missed_aside.search(self._reading.lower, mention.name.end, end)
        return aside is not None and aside.start() <= mention.end + 1

    def _last(self, mention: PersonMention, end: int) -> PersonMention:
        """The last of those whom *and* joins to a name."""
        last, other = mention, self._people.after(mention, end)
        while other and self._and.fullmatch(self._reading.lower, last.end, other.start):
            last, other = other, self._people.after(other, end)
        return last

    def _is_excused(self, mention: PersonMention, start: int) -> bool:
        """Whether a sentence that lists who sent apologies names somebody in that list."""
        told = self._excused.search(self._reading.lower, start, mention.start) is not None
        return told or mention.start in self._lists

    def _excused_below(self) -> Iterator[tuple[int, int]]:
        """The short lines and items under one that says who sent apologies and ends in a colon."""
        chars, below = self._reading.chars, False
        excused = [m.end() for m in self._reading.found(self._excused, 0, len(chars))]
        for block in self._reading.text.blocks if excused else ():
            short = block.kind == "item" or (block.end - block.start <= _SHORT and chars[block.end - 1] not in ".:")
            if below and short and not self._ends_list(block):
                yield block.start, block.end
                continue
            leads = any(block.start < at <= block.end for at in excused)
            below = leads and chars[block.end - 1] == ":"

    def _ends_list(self, block: Block) -> bool:
        """Whether a line in a list of those excused is a title that names nobody, or an item that tells something."""
        chars = self._reading.chars
        if block.kind == "heading" or _TITLE.match(chars, block.start, block.end):
            return not self._people.within(block.start, block.end)
        return (
            chars[block.end - 1] == "." and self._tells.search(self._reading.lower, block.start, block.end) is not None
        )

    @kept
    def _is_replaced(self, mention: PersonMention, start: int) -> bool:
        """Whether somebody else stands in for a name or the post before it (``in place of the Minister, NAME``)."""
        lower = self._reading.lower
        named = mention.name.titled_from
        for cue in self._replaced.finditer(lower, max(start, named - _REPLACED), named):
            between = lower[cue.end() : named]
            if not between.strip():
                return True
            served = self._affiliations.posts.begins(cue.end(), named) or self._role.match(lower, cue.end(), named)
            if self._people.within(cue.end(), named) or not served:
                continue
            # "In place of the Minister, NAME opened", "On behalf of the Minister, NAME, Director, opened": who stands
            # before the verb, or has a post of their own, acts.
            own = mention.end > mention.name.end or _NEXT_WORD.match(lower, mention.name.end) is not None
            acts = "," in between and own
            if between.count(",") <= 1 and not acts:
                return True
        before = self._people.before(mention, start)
        joined = before and self._and.fullmatch(lower, before.end, mention.start)
        return before is not None and bool(joined) and self._is_replaced(before, start)
