"""Panellists of whom a press release told do not open the meeting by *opening statements*. All people are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

RELEASES = {
    "en": """PRESS RELEASE

COUNCIL DISCUSSES QUAYS

GENEVA (17 March 2031) – The Council of Quays held a panel discussion on nets.

The meeting was opened by the Deputy High Commissioner, Ms. Ottilie Brandal, who recalled that the sea was closed.

The panel heard two speakers: Ms. Bea Barral, Vice-Minister of Employment of Bolivia; and Mr. Ivo Belkhal, Director at \
the International Labour Organization (ILO).

Opening Remarks

Ms. BEA BARRAL, Vice-Minister of Employment of Bolivia, explained that nets were dear.

Mr. IVO BELKHAL, of the ILO, said that the season was no excuse.
""",
    "fr": """COMMUNIQUÉ DE PRESSE

LE CONSEIL DÉBAT DES QUAIS

GENÈVE (17 mars 2031) – Le Conseil des quais a tenu une réunion-débat consacrée aux filets.

Ouvrant la réunion, la Haute-Commissaire adjointe, Mme Ottilie Brandal, a rappelé que la mer était fermée.

La réunion-débat a bénéficié des contributions de deux panélistes : Mme Bea Barral, Vice-Ministre de l'emploi de la \
Bolivie ; et M. Ivo Belkhal, Directeur à l'Organisation internationale du Travail (OIT).

Déclarations liminaires

Mme BEA BARRAL, Vice-Ministre de l'emploi de la Bolivie, a expliqué que les filets étaient chers.

M. IVO BELKHAL, de l'OIT, a dit que la saison n'était pas une excuse.
""",
    "es": """COMUNICADO DE PRENSA

EL CONSEJO DEBATE SOBRE MUELLES

GINEBRA (17 de marzo de 2031) – El Consejo de Muelles celebró una mesa redonda sobre redes.

Inauguró la reunión la Alta Comisionada Adjunta, Sra. Ottilie Brandal, quien recordó que el mar estaba cerrado.

En la mesa redonda intervinieron la Sra. Bea Barral, Viceministra de Empleo de Bolivia, y el Sr. Ivo Belkhal, \
Director en la Organización Internacional del Trabajo (OIT).

Declaraciones de apertura

La Sra. BEA BARRAL, Viceministra de Empleo de Bolivia, explicó que las redes eran caras.

El Sr. IVO BELKHAL, de la OIT, dijo que la temporada no era excusa.
""",
}


@pytest.mark.parametrize("language", RELEASES)
def test_a_panellist_speaks_once_and_opens_nothing(language: str) -> None:
    found = conversion(RELEASES[language]).participations
    assert [part.role for part in found if part.person == "ottilie-brandal"] == ["opening"]
    for person in ("bea-barral", "ivo-belkhal"):
        assert [part.role for part in found if part.person == person] == ["speaker"]


@pytest.mark.parametrize("language", RELEASES)
def test_who_was_not_told_of_before_opens_there(language: str) -> None:
    paragraphs = RELEASES[language].split("\n\n")
    found = conversion("\n\n".join([*paragraphs[:4], *paragraphs[5:]])).participations
    assert {part.role for part in found if part.person in ("bea-barral", "ivo-belkhal")} == {"opening"}
