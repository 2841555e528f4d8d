"""Posts that are functions at a meeting: ``Rapporteur``, ``modérateur de la séance``."""

from __future__ import annotations

import re

from ingest.lexicon import Lexicon, compiled
from ingest.naming.people import PersonMention

__all__ = ["PostsOfRoles"]


class PostsOfRoles:
    """Knows them in one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        part, of = lexicon.any_of("sessions", "session", "panel"), lexicon.any_of("parts", "of")
        held = rf"(?:\s+\w+)?(?:\s+{of}\s?(?:\w+\s){{0,2}}{part}.*)?$"
        begins = rf"(?:^|\s{lexicon.any_of('grammar', 'and')}\s+)"
        self._roles = {
            role: compiled(rf"{begins}{lexicon.any_of('roles', role)}{held}", re.IGNORECASE)
            for role in ("moderator", "rapporteur")
        }

        self._chair = compiled(lexicon.any_of("roles", "chair"), re.IGNORECASE)

    def of(self, mention: PersonMention, *, chairs: bool) -> str | None:
        """The role that one of somebody's posts is; None where each is in a body or of another kind; ``chairs``: also
        the chair's, where no body is told and no other post (``the Chair, NAME``)."""
        for post in mention.affiliation.posts:
            # Who coordinates a network or presides over an agency does not so at the meeting.
            if post.body and post.body.startswith("organization/"):
                continue
            for role, pattern in self._roles.items():
                # "Coordinator of the X Network" is a post in a body; "moderator of the session" a function here.
                if pattern.search(post.text) and (role == "rapporteur" or post.body is None):
                    return role
        alone = mention.affiliation.posts if chairs and not mention.affiliation.bodies else ()
        if len(alone) == 1 and alone[0].body is None and self._chair.fullmatch(alone[0].text):
            return "chair"
        return None
