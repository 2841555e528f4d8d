"""What may stand between a speaker and the verb, besides asides: brackets, clauses about the speaker, a silent verb."""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, compiled

__all__ = ["Gaps"]

_OCCASION, _BESIDE = 200, 60
_DONE_WORDS = 14  # words of what somebody did before speaking

_AT_HOUR = r"[:.](?=\d)|(?<=[ap])\.(?=m\.)|(?<=[ap]\.m)\."  # "at 10.05 a.m. and", "at 14:05, and"


class Gaps:
    """Patterns of one language, each for all that stands between the end of a speaker's phrase and the verb.

    ``clear``: nothing that counts (a bracket, a comma, a relative pronoun, a clitic); ``in_bracket``: the end of the
    bracket that the speaker's name opens; ``aside``: how an aside begins;
    ``silent``: a verb that says nothing, with its object, before the one that does; ``speaking``: words that tell at
    what occasion somebody spoke, with no comma that parts them from the verb.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        collective, conjunction = lexicon.any_of("speech", "collectives", "and_many"), lexicon.any_of("grammar", "and")
        clitic, relative = lexicon.any_of("grammar", "before_verb"), lexicon.any_of("grammar", "relative")
        also, silent = lexicon.any_of("grammar", "also"), lexicon.any_of("speech", "silent")
        where = lexicon.any_of("speech", "where")
        # "the Government and the ABC announced": a body that nothing tells more of
        acronym = rf"(?:{lexicon.any_of('grammar', 'definite')})?(?-i:[A-Z]{{3,10}})(?=[\s,])"
        self.clear = compiled(
            rf"(?:\s*\([^()]*\))?[\s,)\]*–—-]*(?:{conjunction}\s+(?:{collective}|{acronym}))?[\s,–—-]*(?:{relative}\s+)?(?:{clitic}\s*)?",
            re.IGNORECASE,
        )
        # "one expert (NAME, STATE) said": what ends the bracket in which somebody is named
        self.in_bracket = compiled(
            rf",\s[^().;:]{{2,{_BESIDE}}}\)[\s,]*(?:{relative}\s+)?(?:{clitic}\s*)?", re.IGNORECASE
        )
        # "Some States [A, B] have asked", and not "the States that had voted (A, B)"
        self.alone = compiled(rf"(?:\s*\([^()]*\))?[\s,)\]*–—-]*(?:{clitic}\s*)?", re.IGNORECASE)
        # "Some countries of the region called for … (A, B)"
        of, at = lexicon.any_of("grammar", "of"), lexicon.any_of("bodies", "at")
        self.of_many = compiled(
            rf"(?:\s+(?:{of}|{at})(?:\s|(?<=')|(?<=\s))\s?(?:[\w'-]+\s+){{0,4}}?[\w'-]+)?{self.alone.pattern}",
            re.IGNORECASE,
        )
        self.aside = compiled(
            rf"(?:\s*\([^()]*\))?[)\]\s]*(?:,|–|{lexicon.any_of('posts', 'clause_stops')}(?:(?!\w)|(?<=')))",
            re.IGNORECASE,
        )
        # "NAME opened the meeting and called for …", "NAME opened the meeting, urging …", "NAME inauguró el foro, donde
        # pidió …", "NAME (State), moderator, opened the meeting by saying …".
        beside = rf"(?:\s*\([^()]*\))?(?:,\s[^,;:.()]{{2,{_BESIDE}}}(?=,))?"
        self.silent = compiled(
            rf"{beside}[\s,]+(?:{relative}\s+)?(?:{also}\s+)?{silent}(?!\w)(?:[^.;:]|{_AT_HOUR}|\.(?=[\w,])){{0,80}}?(?:\s{conjunction}|,|(?=\s))\s+"
            rf"(?:{where}\s+)?(?:{also}\s+)?(?:{clitic})?",
            re.IGNORECASE,
        )
        # "NAME, Secretary, verified the quorum and reported", but not "NAME, elected by acclamation and"
        done, by = lexicon.any_of("speech", "did_before"), lexicon.any_of("grammar", "by")
        told = rf"{done}(?!\w)(?:\s(?!{by}\s)(?:[^\s;:.]|{_AT_HOUR})+){{0,{_DONE_WORDS}}}?"
        apposed = rf"(?:\s*\([^()]*\))?(?:,\s[^,;:.()]{{2,{_BESIDE}}},)?"
        self.acted = compiled(
            rf"{apposed}\s+(?:{also}\s+)?(?:{clitic})?{told},?\s{conjunction}\s+(?:{also}\s+)?", re.IGNORECASE
        )
        # "NAME in his remarks at the opening of the workshop in Town, State stated that …".
        occasion = rf"{lexicon.any_of('speech', 'while_speaking')}(?!\w)[^;:()]{{0,{_OCCASION}}}"
        self.speaking = compiled(
            rf"(?:\s*\([^()]*\))?[\s,–-]+(?:{relative}\s+)?{occasion}\s",
            re.IGNORECASE,
        )
