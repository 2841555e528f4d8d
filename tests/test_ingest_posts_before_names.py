"""Posts right before a name, with no comma between: where the post ends and the name begins."""

from __future__ import annotations

import pytest

from tests.ferries import PRESS
from tests.ingesting import conversion


@pytest.mark.parametrize(
    ("language", "told", "post", "state"),
    [
        ("en", "The Foreign Minister of Kenya Idris Overbury said that", "Foreign Minister", "state/KEN"),
        ("en", "The President of North Macedonia Idris Overbury said that", "President", "state/MKD"),
        (
            "en",
            "Minister for Foreign and European Affairs of Malta Idris Overbury said that",
            "Minister for Foreign and European Affairs",
            "state/MLT",
        ),
        ("en", "Tonga's Deputy Labour Minister Idris Overbury said that", "Deputy Labour Minister", "state/TON"),
        ("en", "The Minister of Foreign Affairs Idris Overbury said that", "Minister of Foreign Affairs", None),
        ("fr", "Le ministre du Travail du Togo Idris Overbury a dit que", "ministre du Travail", "state/TGO"),
        (
            "fr",
            "Le ministre togolais de la Santé Idris Overbury a dit que",
            "ministre togolais de la Santé",
            "state/TGO",
        ),
        ("fr", "Le directeur des frontières Idris Overbury a dit que", "directeur des frontières", None),
        ("es", "El ministro de Salud de Chile Idris Overbury dijo que", "ministro de Salud", "state/CHL"),
        ("es", "El presidente de Costa Rica Idris Overbury dijo que", "presidente", "state/CRI"),
        ("es", "El director de fronteras Idris Overbury dijo que", "director de fronteras", None),
    ],
)
def test_a_post_goes_on_to_its_field_and_state_and_the_name_begins_after_them(
    language: str, told: str, post: str, state: str | None
) -> None:
    found = conversion(f"{PRESS[language]}{told} {'le quai' if language == 'fr' else 'the quay'} 7.\n")
    [part] = found.participations
    assert (part.person, [h.post for h in part.holdings]) == ("idris-overbury", [post])
    assert part.on_behalf_of == ((state,) if state else ())
    assert [s.speaker for s in found.statements] == ["person:idris-overbury"]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "The Minister for Niger Delta Affairs was there."),
        ("fr", "La déléguée de l'association Quais Lointains était là."),
        ("es", "El director del puerto visita Santa Rosa Vieja."),
    ],
)
def test_other_names_in_capitals_after_a_post_are_nobody_s(language: str, told: str) -> None:
    assert not conversion(f"{PRESS[language]}{told}\n").people
