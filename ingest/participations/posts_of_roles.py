"""Posts that are functions at a meeting: ``Rapporteur``, ``modérateur de la séance``."""

from __future__ import annotations

import re

from ingest.lexicon import NO_MEETING, Lexicon, compiled
from ingest.naming.people import PersonMention

__all__ = ["PostsOfRoles"]

_NEAR = 160  # code points before a name in which it is called the chair of the meeting

_ASIDE = re.compile(r"\s*\([^()]{2,60}\),\s+")


class PostsOfRoles:
    """Knows them in one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        part, of = lexicon.any_of("sessions", "session", "panel", "column"), lexicon.any_of("parts", "of")
        held = rf"(?:\s+\w+)?(?:\s+{of}\s?(?:\w+\s){{0,2}}{part}.*)?"
        begins = rf"(?:^|\s{lexicon.any_of('grammar', 'and')}\s+)"
        # "moderator of the discussion": where it is no body's, whatever somebody moderates is held there.
        ends = {"moderator": rf"(?:\s+{of}\s?(?:\w+\s){{0,2}}\w+|{held})", "rapporteur": held, "facilitator": held}
        before = {"rapporteur": f"{lexicon.any_of('rosters', 'rapporteurs_before')}|"}
        self._roles = {
            role: compiled(rf"{begins}(?:{before.get(role, '')}{lexicon.any_of('roles', role)}){end}$", re.IGNORECASE)
            for role, end in ends.items()
        }

        # "Chair of the Meeting": at it, and in no body.
        kinds = lexicon.any_of("meetings", *(k for k in lexicon.kinds("meetings") if k not in NO_MEETING))
        of_meeting = rf"\s+{of}\s?(?:{lexicon.any_of('grammar', 'definite')})?{kinds}$"
        self._roles["chair"] = compiled(rf"{begins}{lexicon.any_of('roles', 'chair')}{of_meeting}", re.IGNORECASE)
        # "As Chair, NAME asked"
        words = lexicon.any_of("grammar", "definite", "by", "of"), lexicon.any_of("speech", "as_role")
        self._article = compiled(rf"(?:^|[.;:,]\s|(?<!\w)(?:{'|'.join(words)}))\s*$", re.IGNORECASE)
        self._chair = compiled(lexicon.any_of("roles", "chair"), re.IGNORECASE)
        # "The president of the conference, Ghanaian labour minister NAME, said"
        # ("vice président" of the conference, in two words, is its deputy)
        deputies, first = lexicon.any_of("transcripts", "deputies"), lexicon.any_of("transcripts", "presiders")
        presiders = rf"(?:(?P<deputy>{deputies})|{first})"
        called = rf"(?<![\w-]){presiders}{of_meeting[:-1]},\s[^,.;:()]{{0,60}}$"
        self._called = compiled(called, re.IGNORECASE)

    def chairs_body(self, mention: PersonMention) -> bool:
        """Whether somebody's post is that of the chair of a body, and of no state."""
        posts = mention.affiliation.posts
        return any((p.body or "").startswith("organization/") and self._chair.fullmatch(p.text) for p in posts)

    def presides(self, mention: PersonMention, chars: str, start: int) -> bool:
        """Whether words before a name, in the sentence that begins at ``start``, call it the chair of the meeting."""
        called = self._called.search(chars, max(start, mention.name.start - _NEAR), mention.name.start)
        return called is not None and called["deputy"] is None

    def of(self, mention: PersonMention, told: tuple[str, int] | None) -> str | None:
        """The role that one of somebody's posts is; None where each is in a body or of another kind.

        ``told``: the text of a paper of the meeting's own, and where the sentence begins: there the chair's, too, where
        no body is told and no other post (``the Chair, NAME``, but not ``the outgoing Chair``).
        """
        for post in mention.affiliation.posts:
            # Who coordinates a network or presides over an agency does not so at the meeting.
            if post.body and post.body.startswith("organization/"):
                continue
            for role, pattern in self._roles.items():
                # "Coordinator of the X Network" is a post in a body; "moderator of the session" a function here.
                # Nor is the latter a post in the state whose "Ambassador and moderator of the debate" somebody is.
                found = pattern.search(post.text)
                if found and (role == "rapporteur" or post.body is None or found.start()):
                    return role
        alone = mention.affiliation.posts if told and not mention.affiliation.bodies else ()
        if told and len(alone) == 1 and self._chair.fullmatch(alone[0].text):
            # "NAME (State), Chair": the state that somebody is of has no such post.
            free = alone[0].body is None or _ASIDE.fullmatch(told[0], mention.name.end, alone[0].start)
            return "chair" if free and self._article.search(told[0][told[1] : alone[0].start]) else None
        return None
