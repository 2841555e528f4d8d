"""The day of a meeting of one day is that of its sessions, too."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

TEXTS = {
    "en": """Report of the Forum on Lake Ports, Tala, {days}

Opening session

Ms. Ada Lind (Kenya) said that quays were old.

Session 1: Oars and lamps

Mr. Jo Berg (Fiji) said that lamps were dear.
""",
    "fr": """Rapport du Forum des ports, Tala, {days}

Séance d'ouverture

Mme Ada Lind (Kenya) a dit que les quais étaient vieux.

Séance 1 : Rames et lampes

M. Jo Berg (Fidji) a dit que les lampes étaient chères.
""",
    "es": """Informe del Foro de puertos, Tala, {days}

Sesión de apertura

La Sra. Ada Lind (Kenya) dijo que los muelles eran viejos.

Sesión 1: Remos y lámparas

El Sr. Jo Berg (Fiji) dijo que las lámparas eran caras.
""",
}
ONE = {"en": "3 May 2031", "fr": "3 mai 2031", "es": "3 de mayo de 2031"}
TWO = {"en": "3 and 4 May 2031", "fr": "3 et 4 mai 2031", "es": "3 y 4 de mayo de 2031"}


def sessions(text: str) -> set[tuple[str | None, str | None]]:
    """When the parts of the meeting begin and end."""
    return {(event.start, event.end) for event in conversion(text).events if "/" in event.key}


@pytest.mark.parametrize("language", TEXTS)
def test_sessions_of_a_meeting_of_one_day_are_held_on_it(language: str) -> None:
    assert sessions(TEXTS[language].format(days=ONE[language])) == {("2031-05-03", "2031-05-03")}


@pytest.mark.parametrize("language", TEXTS)
def test_sessions_of_a_longer_meeting_have_no_day_of_their_own(language: str) -> None:
    assert sessions(TEXTS[language].format(days=TWO[language])) == {(None, None)}
