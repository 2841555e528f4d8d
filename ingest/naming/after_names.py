"""What stands after a name: how far the words about its bearer go, and whether they are an affiliation."""

from __future__ import annotations

import re

from ingest.lexicon import NO_MEETING, NOT_KINDS, Lexicon, caseless, compiled
from ingest.naming.affiliations import Affiliations
from ingest.naming.initials import after_initials
from ingest.naming.leading_on import LeadingOn
from ingest.naming.own_acronyms import long_form
from ingest.naming.states_served import StatesServed
from ingest.page.reading import Reading
from ingest.page.sentences import abbreviates
from ingest.page.text import Block

__all__ = ["OPENING", "AfterNames"]

OPENING = re.compile(r"\s*(?:(?:(?:\s?\.){3,}\s*)?(?:,\s?\(|[,(–—])|\s-\s)\s*")
"""What leads from a name to the words about its bearer: a comma, a bracket (also behind a comma), a dash, dots."""
_CLAUSE_LENGTH = 420
_ASIDE = 90  # code points at most between a name and a verb that are a post and a body, whatever their words
_LONG_ASIDE = 140  # such where somebody's part at the meeting follows them, which no list of names has
_SHORT = 2
_FEWEST = 3  # words in capitals that name a body with no word for one
_SERVING = ("moderator", "rapporteur", "facilitator")  # functions at a meeting alone
_SPACE = re.compile(r"[ \n]")
_DASHED = re.compile(r"[–—-]")
_CLAUSE = re.compile(r"[^.,;:]*")
_PLACE = re.compile(r"[A-ZÀ-Þ][^\W\d_]+(?:[ '’-][^\W\d_]+){0,3}, ")
_CAPITALIZED = r"[A-ZÀ-Þ][\w'’-]*"
_SMALL = r"(?:[a-zà-ÿ]{1,3}[\s'’]){0,2}"  # links of other languages, too
_ACRONYM = re.compile(r"[A-Z][A-Za-z]{0,3}[A-Z]{1,6}(?:-[A-Z]{2,8})?")


class AfterNames:
    """Reads what follows the names of one document; ``titled_from`` are the offsets at which the other names of the
    block at hand begin, with their honorifics, so that words about one person end before the next."""

    def __init__(self, reading: Reading, affiliations: Affiliations) -> None:
        self.reading = reading
        self.affiliations = affiliations
        self.titled_from: list[int] = []
        self._states = StatesServed(reading)
        reading.lexicon.equip(self, AfterNames._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._of_the = lexicon.made(of_some_body)
        # "NAME MP (State)", "NAME, MP, State"
        self._letters = compiled(rf"(?:,?\s{lexicon.any_of('names', 'letters')}(?![\w.]))+(?=\s*[,(–—])")
        at = lexicon.any_of("bodies", "at")
        of_body = rf"(?:{at}|{lexicon.any_of('posts', 'continuation')})(?:\s|(?<='))"
        self._of_some_body = compiled(rf"(?:\s[A-ZÀ-Þa-zà-ÿ][\w-]+)?\s(?i:{of_body})")
        self._letters_alone = compiled(rf"(?:,?\s{lexicon.any_of('names', 'letters')}(?![\w.]))+")
        auxiliary = lexicon.data["speech"]["auxiliary"]
        self._stop = lexicon.made(_stop)
        self._at_meeting, self._meeting = lexicon.made(_at_meeting), lexicon.made(_meeting)
        links = lexicon.literal("bodies", "links")
        go_on = lexicon.any_of("posts", "continuation")
        self._links = compiled(
            rf"(?:(?:{links}|{go_on})(?:\s|(?<='))|{lexicon.any_of('grammar', 'and')}\s)", re.IGNORECASE
        )
        self._joining = compiled(rf"{lexicon.any_of('grammar', 'and')}\s+", re.IGNORECASE)
        self._of_some = caseless(lexicon.any_of("grammar", "of") + lexicon.any_of("grammar", "indefinite"))
        self._something = compiled(rf"(?i:{lexicon.any_of('grammar', 'definite')})(?=[a-zà-ÿ])")
        self._of_post = compiled(rf"(?i:{links}|{go_on})(?:\s|(?<='))|[A-ZÀ-Þ]")
        self._finite = compiled(rf"\s{lexicon.any_of('grammar', 'finite')}\s", re.IGNORECASE)
        self._in_capitals = compiled(rf"{_CAPITALIZED}(?:\s{_SMALL}{_CAPITALIZED})+")
        self._foreign = compiled(rf"{lexicon.any_of('bodies', 'foreign_first')}(?!\w)")
        self._at = compiled(rf"\s*,?\s*{at}\s*(?=[A-ZÀ-Þ])")
        # "NAME, de l'association Quais, a dit": a body that is called so in small letters
        kinds = lexicon.any_of("bodies", *(kind for kind in lexicon.kinds("bodies") if kind not in NOT_KINDS))
        self._at_small = compiled(rf"\s*,?\s*{at}\s*(?=[a-zà-ÿ])(?=(?i:{kinds})\s+[A-ZÀ-Þ«“])")
        self._leading_on = lexicon.made(LeadingOn)
        self._with_article = bool(lexicon.data["posts"]["apposition_article"])
        capacity = lexicon.any_of("speech", "as_role", "called_on")
        self._as_role = compiled(rf"{capacity}(?:\s+|(?<='))", re.IGNORECASE)
        self._verb = lexicon.made(_verb)
        bare = "|".join(form for forms in lexicon.data["speech"]["bare"].values() for form in forms) or "(?!)"
        self._verb_next = caseless(rf"(?:{lexicon.any_of('grammar', 'before_verb')})+(?:{bare})(?!\w)")
        self._apposing = compiled(
            "(?!)" if self._with_article else lexicon.any_of("grammar", "definite", "indefinite"), re.IGNORECASE
        )
        relative = lexicon.any_of("grammar", "relative")
        self._verb_behind = caseless(rf",\s+(?:{auxiliary}|{bare})(?![\w'])|\s{relative}\s")
        self._adjective_first = bool(lexicon.data["bodies"]["head_last"])
        articles = lexicon.any_of("grammar", "definite", "indefinite")
        self._article = compiled(f"{articles}?", re.IGNORECASE)
        # "NAME (Norway), the Kenyan activist OTHER, of the Boatmen": the next of a list
        small = rf"(?:(?!{links}\s)[a-zà-ÿ]{{4,}}\s){{1,3}}"
        self._next_one = compiled(rf"(?i:{articles})(?:[A-ZÀ-Þ]\w+\s)?{small}[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+)+")

    def opening(self, name: str, end: int, block: Block) -> re.Match[str] | None:
        """What leads from a ``name`` that ends here to the words about its bearer; nothing but a space where its
        surname is in capitals and a post follows (``Ana ROE director of X``), or a post in capitals and what it is of
        (``Ana Roe Director of X``)."""
        end = after_initials(self.reading.chars, name, end)  # "NAME (NN), Body"
        letters = self._letters.match(self.reading.chars, end, block.end)
        found = OPENING.match(self.reading.chars, letters.end() if letters else end, block.end)
        words = name.split()
        shouted = len(words[-1]) > _SHORT and words[-1].isupper() and not words[0].isupper()
        if found or len(words) < _SHORT:
            return found
        space = _SPACE.match(self.reading.chars, end, block.end)
        if space is None or not self.affiliations.posts.begins(space.end(), block.end):
            return None
        return space if shouted or self._is_post_of(space.end(), block.end) else None

    def _is_post_of(self, at: int, end: int) -> bool:
        """Whether one person's post begins here with a capital and goes on with what it is of."""
        chars = self.reading.chars
        head = chars[at : at + self.affiliations.posts.length(at, end)]
        if not head[:1].isupper() or self.reading.lexicon.is_plural(head.split()[0]):
            return False
        of = self._of_some_body.match(chars, at + len(head), end)
        return of is not None

    def letters_end(self, end: int, block: Block) -> int:
        """Where the letters behind a name end that tell a degree or an order (``NAME MP opened``), or the name."""
        letters = self._letters_alone.match(self.reading.chars, end, block.end)
        return letters.end() if letters else end

    def clause_end(self, opening: re.Match[str], block: Block) -> int:
        """Where the words about somebody end that ``opening`` leads to: at the bracket's end, a verb, the next name."""
        chars = self.reading.chars
        following = next((self._leading_on.before(chars, t) for t in self.titled_from if t > opening.end()), block.end)
        limit = min(block.end, opening.end() + _CLAUSE_LENGTH, following)
        if "(" in opening[0]:
            depth, at = 1, opening.end()
            while at < limit and depth:
                depth += (chars[at] == "(") - (chars[at] == ")")
                at += 1
            return at - 1 if not depth else limit
        at = opening.end()
        limit = self._closing_dash(opening, limit)
        closes = chars.find(")", at, limit)
        limit = closes if closes >= 0 and "(" not in chars[at:closes] else limit  # "(Ms. NAME, Body) asked"
        for stop in self._stop.finditer(chars, at, limit):
            if chars[stop.start()] == "." and abbreviates(chars, at, stop.start(), self.reading.lexicon):
                continue
            told = self._at_meeting.match(chars, stop.end(), limit)
            listed = stop[0].startswith(",") and not (told or stop["acts"])
            if listed and self._still_post(stop.end(), limit):
                continue
            if self.reading.covers("organization", stop.start()) and self.reading.covers("organization", stop.end()):
                continue
            if stop[0].startswith(",") and self._states.end(at, stop.start()) > stop.start():
                continue
            return stop.start()
        return limit

    def _closing_dash(self, opening: re.Match[str], limit: int) -> int:
        """Where the second of two dashes around the words about somebody stands (``NAME – Director of X – opened``):
        what goes on behind it in small letters is no post and no body; ``limit`` where there is none."""
        chars, mark = self.reading.chars, _DASHED.search(opening[0])
        # Where the paper parts all names from posts by dashes, the first of the two was read as a comma.
        marks = (mark[0],) if mark else "–—"
        close = next((at for sign in marks if (at := chars.find(f" {sign} ", opening.end(), limit)) >= 0), -1)
        if close < 0 or not chars[close + 3 : close + 4].islower():
            return limit
        at = close + 3
        return limit if self.affiliations.posts.begins(at, limit) or self.affiliations.bodies.begins(at) else close

    def closed(self, opening: re.Match[str], end: int) -> int:
        """Where the words about somebody end with the bracket or the dash that closes them."""
        if "(" in opening[0]:
            return end + self.reading.chars.startswith(")", end)
        mark = _DASHED.search(opening[0])
        return end + 2 * self.reading.chars.startswith(f" {mark[0]} ", end) if mark else end

    def post_after(self, end: int, block: Block) -> tuple[int, int] | None:
        """Where a post begins and ends that follows a bracket after a name (``NAME (Norway), Chair of …``)."""
        comma = OPENING.match(self.reading.chars, end, block.end)
        if comma is None or "," not in comma[0] or self._next_one.match(self.reading.chars, comma.end(), block.end):
            return None
        stop = self.clause_end(comma, block)
        return (comma.end(), stop) if self.affiliations.posts.begins(*self.bare(comma.end(), stop)) else None

    def says_affiliation(self, start: int, end: int, *, bracket: bool) -> bool:
        """Whether a stretch after a name, in a ``bracket`` or not, gives a post, a body or a state."""
        low, high = self.bare(start, end)
        if high <= low:
            return False
        posts = self.affiliations.posts
        # "NAME, a Kenyan nurse, said"
        people = self.reading.at("state", low) if self._adjective_first and low > start else None
        post = people.end + 1 if people and people.labels[0].form == "adjective" else low
        if posts.begins(post, high) or posts.after_body(low, high) or self.affiliations.owned(low, high):
            return True
        if bracket:
            entity = self._names_state(low, high) or self.reading.at("organization", low) is not None
            entity = entity or self.affiliations.ends_in_state(low, high) or self._is_elsewhere(low, high)
            return entity or self._is_body(low, high) or self.affiliations.bodies.begins(low)
        if self._as_role.match(self.reading.chars, start, end) and (
            self.reading.at("organization", low) or self.affiliations.bodies.begins(low)
        ):
            return True
        if self._at_small.match(self.reading.chars, start, end):
            return True
        at = self._at.match(self.reading.chars, start, end)
        return at is not None and (
            self.reading.at("organization", at.end()) is not None or self.affiliations.bodies.begins(at.end())
        )

    def _names_state(self, low: int, high: int) -> bool:
        """Whether a bracket is a state, or a place or a body by its acronym in it (``(Harbour City, STATE)``, ``(CQP
        STATE)``)."""
        states = self.reading.within("state", low, high)
        if not states or states[0].start == low:
            return bool(states)
        before = states[0].start
        named = _PLACE.fullmatch(self.reading.chars, low, before) or _ACRONYM.fullmatch(
            self.reading.chars, low, before - 1
        )
        return states[0].end == high and named is not None

    def _is_body(self, low: int, high: int) -> bool:
        """Whether a bracket is a body's name by its words alone: three in capitals, or one for a body in another
        language first (``(Save Our Shores)``)."""
        if self._in_capitals.fullmatch(self.reading.chars, low, high) is None:
            return False
        if any(self.reading.within(layer, low, high) for layer in ("state", "place", "framework")):
            return False
        several = sum(word[0].isupper() for word in self.reading.chars[low:high].split()) >= _FEWEST
        return several or self._foreign.match(self.reading.chars, low, high) is not None

    def _is_elsewhere(self, low: int, high: int) -> bool:
        """Whether an acronym in brackets is somebody's body: ``Common Quay Position (CQP)`` has its own letters."""
        chars = self.reading.chars
        if _ACRONYM.fullmatch(chars, low, high) is None:
            return False
        before = low - 1 - (chars[low - 2 : low - 1] == " ")
        return long_form(chars, before, chars[low:high]) is None

    def apposed(self, low: int, high: int) -> int | None:
        """Where a post begins behind its article, between the commas of an aside right before the verb (``NAME, le
        président de X, a dit``), in a language that seldom sets an article there."""
        chars = self.reading.chars
        article = self._apposing.match(chars, low, high)
        if article is None or self._verb_behind.match(self.reading.lower, high) is None:
            return None
        return article.end() if self.affiliations.posts.begins(article.end(), high) else None

    def stands_before_verb(self, low: int, high: int) -> bool:
        """``NAME, Some Body, said``: capitals between commas right before a verb of saying."""
        chars = self.reading.chars
        of_the = self._of_the.match(chars, low, high)
        low = of_the.end() if of_the else low
        begins = self.affiliations.bodies.begins(low)
        if not (chars[low : low + 1].isupper() or begins) or high - low > _LONG_ASIDE or low in self.titled_from:
            return False
        verb = self._verb.match(chars, high) if chars[high : high + 1] == "," else None
        if high - low > _ASIDE:
            return verb is not None and verb["part"] is not None
        return begins or verb is not None or self.reading.at("organization", low) is not None

    def bare(self, start: int, end: int) -> tuple[int, int]:
        """The stretch without a linking word at its front, or an article where the language puts one before a post."""
        capacity = self._as_role.match(self.reading.chars, start, end)
        low = start = capacity.end() if capacity else start
        # "(El Salvador)": the article is the name's own.
        named = self.reading.at("state", start) or self.reading.at("organization", start)
        if (self._with_article or capacity) and not named:
            match = self._article.match(self.reading.chars, start, end)
            low = match.end() if match else start
        at = self._at.match(self.reading.chars, low, end) or self._at_small.match(self.reading.chars, low, end)
        if at and not self.affiliations.posts.begins(low, end):
            low = at.end()
        return low, end

    def _still_post(self, at: int, limit: int) -> bool:
        """Whether small letters after a comma go on with the post: a linking word, another post, the body it is in."""
        chars = self.reading.chars
        joined = self._joining.match(chars, at, limit)
        if joined:
            # "…, et des cultes" goes on; "…, et n'engage que lui" is told of the person.
            at = joined.end()
            return self.affiliations.posts.begins(at, limit) or self._of_post.match(chars, at, limit) is not None
        # "NAME, directeur du port, ministère des transports"
        if self.affiliations.posts.begins(at, limit) or self.affiliations.bodies.begins(at):
            return True
        if self._meeting.match(chars, at, limit):
            return False  # "Opened by NAME, Mayor of X, the meeting heard …"
        clause = _CLAUSE.match(chars, at, limit)
        # "…, des programmes ont été établis" begins a clause of its own, "…, de la justice et des cultes" does not.
        says = clause is not None and self._finite.search(chars, at, clause.end())
        # ", en convient" is a verb with the pronoun before it, which elsewhere is a linking word.
        says = says or self._verb_next.match(self.reading.lower, at, limit)
        # ", d'une entente entre ports" is what was said, and no post's field.
        says = says or self._of_some.match(self.reading.lower, at, limit)
        # "According to NAME, Director of X, the lamps are dim": an article in small letters begins a clause.
        says = says or self._something.match(chars, at, limit)
        return not says and self._links.match(chars, at, limit) is not None

    def another(self, at: int, start: int) -> bool:
        """Whether a linking word leads again to what begins here, as it did to the name before."""
        return self._leading_on.is_anew(self.reading.chars, at, start)


def of_some_body(lexicon: Lexicon) -> re.Pattern[str]:
    """What leads on to a body that nobody knows: before an article, two words that begin with capitals, or more."""
    capital, of = r"[A-ZÀ-Þ][\w'’-]+", lexicon.any_of("names", "of_the")
    linked = rf"(?:(?:{lexicon.literal('bodies', 'links')})(?:\s|(?<='))|\s?)"
    return compiled(rf"{of}(?:\s|(?<='))(?={capital}\s{linked}{capital})")


def _at_meeting(lexicon: Lexicon) -> re.Pattern[str]:
    """Where words behind a post say at which meeting somebody spoke (``…, Director of X, at the Joint Meeting``)."""
    meetings = lexicon.any_of("meetings", *(k for k in lexicon.kinds("meetings") if k not in NO_MEETING))
    occasion = rf"(?:{lexicon.any_of('sessions', 'opening', 'closing')}|{meetings})"
    at_the = rf"{lexicon.any_of('speech', 'locative')}(?:\s|(?<='))(?:{lexicon.any_of('grammar', 'definite')})"
    return compiled(rf"{at_the}(?:[^\s,.;:]+\s){{0,5}}?{occasion}(?!\w)", re.IGNORECASE)


def _meeting(lexicon: Lexicon) -> re.Pattern[str]:
    """A meeting with its article, as the subject of a clause (``the workshop``)."""
    meetings = lexicon.any_of("meetings", *(k for k in lexicon.kinds("meetings") if k not in NO_MEETING))
    parts = lexicon.any_of("sessions", "panel", "session", "workshop")
    word = rf"(?:{lexicon.any_of('grammar', 'definite')})(?:{meetings}|{parts})"
    return compiled(rf"{word}\s(?!{lexicon.any_of('grammar', 'of')})", re.IGNORECASE)


def _stop(lexicon: Lexicon) -> re.Pattern[str]:
    """Where words about somebody end in running text: at a verb, a full stop, a clause, words on a part there."""
    auxiliary, joins = lexicon.data["speech"]["auxiliary"], lexicon.any_of("grammar", "and")
    stops, speaking = lexicon.any_of("posts", "clause_stops"), lexicon.any_of("speech", "while_speaking")
    # "NAME, Director of X as moderator"
    serving = rf"{lexicon.any_of('speech', 'as_role')}\s+(?i:{lexicon.any_of('roles', *_SERVING)})"
    stops = rf"(?:{stops}|{speaking}|{serving}|{lexicon.any_of('grammar', 'that')})"
    acts = rf",?\s+(?:{joins}\s+)?(?P<acts>{auxiliary})[\s,]"
    ends = rf"\.(?!-)|[;:!?\]]|\s{{4}}|,?\s+{stops}(?:(?!\w)|(?<='))|,\s+(?=[«“\"]?\s?[a-zà-ÿ])"
    return compiled(rf"(?=[\s.,;:!?\]])(?:{acts}|{ends})")


def _verb(lexicon: Lexicon) -> re.Pattern[str]:
    """A verb behind a comma, with a ``part`` at the meeting before it (``NAME, Planner, Body, panellist, said``)."""
    needs, auxiliary = bool(lexicon.data["speech"]["needs_auxiliary"]), lexicon.data["speech"]["auxiliary"]
    verb = rf"|{auxiliary}\s+(?!{lexicon.any_of('speech', 'passive')})" if needs else ""
    part = lexicon.any_of("roles", "speaker", "keynote", "moderator", "facilitator", "rapporteur")
    stops = lexicon.any_of("posts", "clause_stops")
    return compiled(rf"(?P<part>,\s+(?:{part})(?=,))?,\s+(?:{stops}(?!\w){verb})", re.IGNORECASE)
