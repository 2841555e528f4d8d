"""Lines of news that say whom to ask about them, and lines that only look so, in each language. All meetings,
people and bodies are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

NEWS = {
    "en": "Lima, 16 March 2031 – The Regional Forum on Quays, organized by the Lighthouse Commission, ended "
    "today.\n\nAda Olstad, Minister of Labour of Norway, said that quays needed care.\n\n",
    "fr": "Lima, 16 mars 2031 – Le Forum régional sur les quais, organisé par la Commission des phares, s'est achevé "
    "aujourd'hui.\n\nAda Olstad, ministre du Travail de Norvège, a dit que les quais étaient usés.\n\n",
    "es": "Lima, 16 de marzo de 2031 – El Foro Regional sobre los Muelles, organizado por la Comisión de Faros, acabó "
    "hoy.\n\nAda Olstad, ministra de Trabajo de Noruega, dijo que los muelles estaban viejos.\n\n",
}
ASKED = [
    ("en", "Press contact\nBasil Orme, Communications Officer\nTel.: +230 402 61 00"),
    ("en", "Media contact:\n\nBasil Orme, Communications Officer"),
    ("en", "Basil Orme, Communications Officer\nborme@quays.example"),
    ("fr", "Contact presse\nBasil Orme, chargé de communication\nTél. : (+230) 402 61 00"),
    ("fr", "Contacts\n\nBasil Orme, chargé de communication\nCora Vesle, attachée de presse"),
    ("fr", "Basil Orme, chargé de communication\n☎ +230 402 61 00"),
    ("es", "Contacto de prensa\nBasil Orme, encargado de comunicación\nTel.: +230 402 61 00"),
    ("es", "Contactos\n\nBasil Orme, encargado de comunicación"),
    ("es", "Basil Orme, encargado de comunicación\nborme@muelles.example"),
]
SPOKE = [
    ("en", "Contacts between ports\n\nBasil Orme, Director of Quays of Togo, said that ropes were dear."),
    ("en", "Media contact\nCora Vesle\n\nBasil Orme, Director of Quays of Togo, said that ropes were dear."),
    ("fr", "Les contacts entre ports\n\nBasil Orme, directeur des quais du Togo, a dit que les cordes étaient chères."),
    (
        "fr",
        "Contact presse\nCora Vesle\n\nBasil Orme, directeur des quais du Togo, a dit que les cordes étaient chères.",
    ),
    ("es", "Contactos entre puertos\n\nBasil Orme, director de muelles de Togo, dijo que las sogas eran caras."),
    (
        "es",
        "Contactos\n\nBasil Orme, director de muelles de Togo, dijo que las sogas eran caras.",
    ),
]


@pytest.mark.parametrize(("language", "lines"), ASKED)
def test_whom_to_ask_took_no_part(language: str, lines: str) -> None:
    found = conversion(NEWS[language] + lines + "\n")
    assert {p.person for p in found.participations} == {"ada-olstad"}


@pytest.mark.parametrize(("language", "lines"), SPOKE)
def test_who_speaks_near_such_words_took_part(language: str, lines: str) -> None:
    found = conversion(NEWS[language] + lines + "\n")
    assert {p.person for p in found.participations} == {"ada-olstad", "basil-orme"}
