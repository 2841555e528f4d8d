"""The next of a list of people may have the body before the post: the words about the one before it end there."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

LISTS = {
    "en": "{} by Jan Elling, United Nations Deputy Secretary-General{}, Nava Pillar, IOM Chief of Mission in Togo, "
    "and Ben della Vela, Secretary of State for Ports of Italy.",
    "fr": "{} de Jan Ellingue, Vice-Secrétaire général de l'ONU{}, Nava Pillar, Directrice de l'OIM, et Ben della "
    "Vela, Secrétaire d'État aux ports de l'Italie.",
    "es": "{} de Jan Ellingo, Vicesecretario General de la ONU{}, Nava Pillar, Directora de la OIM, y Ben della Vela, "
    "Secretario de Estado de Puertos de Italia.",
}
HEADS = {
    "en": ("Panel on ropes\n\nTala, 4 May 2031\n\n", "The discussion included statements", " (video-message)"),
    "fr": ("Panel sur les cordes\n\nTala, 4 mai 2031\n\n", "Le débat comprenait des déclarations", " (message vidéo)"),
    "es": ("Panel sobre cuerdas\n\nTala, 4 de mayo de 2031\n\n", "Hubo declaraciones", " (mensaje en vídeo)"),
}


@pytest.mark.parametrize("remark", [False, True])
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_each_of_a_list_has_their_own_post(language: str, remark: bool) -> None:
    head, words, video = HEADS[language]
    found = conversion(head + LISTS[language].format(words, video if remark else "") + "\n")
    served = {part.person: part.on_behalf_of for part in found.participations}
    first = next(person for person in served if person.startswith("jan"))
    assert served == {
        first: ("organization/un",),
        "nava-pillar": ("organization/iom",),
        "ben-della-vela": ("state/ITA",),
    }
    assert [h.post for part in found.participations if part.person == first for h in part.holdings] in (
        ["Deputy Secretary-General"],
        ["Vice-Secrétaire général"],
        ["Vicesecretario General"],
    )


def test_a_department_amid_posts_is_nobody() -> None:
    head = HEADS["en"][0]
    text = "Statements were made by Jan Elling, Director, Port Affairs, UN Secretariat, and Ben Vela, Mayor of Tala.\n"
    assert {part.person for part in conversion(head + text).participations} == {"jan-elling", "ben-vela"}
