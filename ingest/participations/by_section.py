"""Who opens or closes a meeting by speaking under the title of its opening or closing."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ingest.agendas.occasions import Occasions
from ingest.lexicon import Lexicon, caseless
from ingest.naming.people import PersonMention
from ingest.page.reading import Reading
from ingest.participations.agents import Speaks

__all__ = ["SPOKE", "BySection", "spoke_beside_opener"]

SPOKE = "speaker"


def spoke_beside_opener(
    done: Mapping[str, set[tuple[str, str]]], person: str, event: str, meeting_of: Callable[[str], str]
) -> str:
    """``speaker`` where the paper, by what is ``done`` (event and role by person), told of somebody's speech at an
    event's meeting and who else opened it: their statements may then be called *opening statements*; else nothing."""
    meeting = meeting_of(event)
    here = {who: {role for at, role in parts if meeting_of(at) == meeting} for who, parts in done.items()}
    spoke = here.get(person, set()) == {SPOKE}
    opened = any("opening" in roles for who, roles in here.items() if who != person)
    return SPOKE if spoke and opened else ""


class BySection:
    """Tells it in one document; ``speaks`` says whether somebody speaks in a sentence."""

    def __init__(self, reading: Reading, occasions: Occasions) -> None:
        self._reading = reading
        self._occasions = occasions
        reading.lexicon.equip(self, BySection._learn)

    def _learn(self, lexicon: Lexicon) -> None:
        """What it makes of the lists of the language alone."""
        self._thanks = caseless(rf"(?<!\w){lexicon.any_of('sessions', 'thanks')}(?!\w)")

    def role(self, mention: PersonMention, start: int, end: int, speaks: Speaks, *, serves: str) -> str | None:
        """``opening`` or ``closing``, where who is named in the sentence from ``start`` to ``end`` has that part by the
        title above; who ``serves`` the meeting (as its chair or rapporteur) and whom a closing names must speak there,
        a rapporteur reports at the closing, and who spoke beside the opener does not open."""
        section = self._occasions.at(mention.start)
        if (serves, section) == (SPOKE, "opening"):
            return None
        silent_closes = section == "closing" and not self._occasions.runs_in(mention.start)
        if (serves or silent_closes) and section and not speaks(mention, start, end):
            return None
        return None if (serves, section) == ("rapporteur", "closing") else section

    def also(self, mention: PersonMention, start: int, end: int, speaks: Speaks) -> str | None:
        """As :meth:`role`, of the chair of a meeting, who opens or closes besides by an address of their own."""
        return self.role(mention, start, end, speaks, serves="chair")

    def of_closing_words(self, mention: PersonMention, start: int, end: int) -> str:
        """The role of somebody of whom a sentence tells that they closed: a vote of thanks ends an opening, too."""
        thanks = next(iter(self._reading.found(self._thanks, start, end)), None)
        return "opening" if thanks and self._occasions.at(mention.start) == "opening" else "closing"
