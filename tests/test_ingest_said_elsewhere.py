"""Who speaks to the press or at a dinner after a meeting did not speak at the meeting."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEAD = {
    "en": "CONFERENCE ON QUAYS AND FERRIES\nGeneva, 4 and 5 March 2031\n\nREPORT OF THE CONFERENCE\n\n",
    "fr": "CONFÉRENCE SUR LES QUAIS ET LES BACS\nGenève, 4 et 5 mars 2031\n\nCompte rendu de la conférence\n\n",
    "es": "CONFERENCIA SOBRE MUELLES Y LAGOS\nGinebra, 4 y 5 de marzo de 2031\n\nINFORME\n\n",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Ms. Ilse Tamm, Minister of Quays of Norway, stressed that the quays were full.\n\n"
            "At a press conference after the meeting, Mr. Arno Pihl, Consul of Peru, said that lakes were deep.\n",
        ),
        (
            "en",
            "Ms. Ilse Tamm, Minister of Quays of Norway, stressed that the quays were full.\n\n"
            "Mr. Arno Pihl, Consul of Peru, told guests at the gala dinner that lakes were deep.\n",
        ),
        (
            "fr",
            "Mme Ilse Tamm, Ministre des quais de la Norvège, a souligné que les quais étaient pleins.\n\n"
            "Lors d'un point de presse, M. Arno Pihl, Consul du Pérou, a déclaré que les lacs étaient profonds.\n",
        ),
        (
            "es",
            "La Sra. Ilse Tamm, Ministra de Muelles de Noruega, subrayó que los muelles estaban llenos.\n\n"
            "En un punto de prensa posterior, el Sr. Arno Pihl, Cónsul del Perú, valoró el tono del debate.\n",
        ),
    ],
)
def test_who_speaks_beside_a_meeting_takes_no_part_in_it(language: str, text: str) -> None:
    found = conversion(HEAD[language] + text)
    assert {p.person for p in found.participations} == {"ilse-tamm"}
    assert {s.event for s in found.statements if s.speaker == "person:arno-pihl"} <= {None}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mr. Arno Pihl, Consul of Peru, said that a press conference would be held on Friday.\n"),
        ("fr", "M. Arno Pihl, Consul du Pérou, a annoncé qu'une conférence de presse se tiendrait vendredi.\n"),
        ("es", "El Sr. Arno Pihl, Cónsul del Perú, anunció que habría una rueda de prensa el viernes.\n"),
    ],
)
def test_who_speaks_of_such_an_occasion_takes_part_all_the_same(language: str, text: str) -> None:
    assert {p.person for p in conversion(HEAD[language] + text).participations} == {"arno-pihl"}
