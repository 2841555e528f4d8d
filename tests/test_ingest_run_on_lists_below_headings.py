"""Lists of those present that run on, name by name, below the words that say what they are."""

from __future__ import annotations

import textwrap

import pytest

from tests.ingesting import conversion

NAMES = "Jean Bartholy, Georges Bergoux, Marc Bessard, Alain Delcasse, Richard Ghevian, Olivier Gohun, Anne Levante"
SHOUTED = (
    "Jean BARTHOLY, Georges BERGOUX, Marc BESSARD, Guillaume DRAGUE, Jean DU QUAI DE GAUDISSE, Olivier DUTOIT DE"
    " LAMARE, Richard GHEVIAN, Olivier GOHUN, Lucien JAUMONT, Anne-Marie LE POURCHET, Anne LEVANTE"
)
PAPERS = {
    "en": "Association of Ferrymen\n\nMinutes of the meeting of 13 June 2032\n\n"
    "Present:{}\n\n1. Accounts\n\nAll agree.\n",
    "fr": "Association des passeurs\n\nProcès-verbal de la réunion du 13 juin 2032\n\n"
    "Étaient présents :{}\n\n1. Comptes\n\nTous approuvent.\n",
    "es": "Asociación de Barqueros\n\nActa de la reunión del 13 de junio de 2032\n\n"
    "Presentes:{}\n\n1. Cuentas\n\nTodos aprueban.\n",
}


@pytest.mark.parametrize("language", PAPERS)
@pytest.mark.parametrize(
    "names",
    [f"\n{NAMES}", f"\n\n{NAMES}", "\n" + textwrap.fill(NAMES, 60), f"\n{SHOUTED}"],
    ids=["below", "apart", "wrapped", "shouted"],
)
def test_names_below_a_heading_of_those_present_make_nobody_a_speaker(language: str, names: str) -> None:
    assert conversion(PAPERS[language].format(names)).participations == ()


@pytest.mark.parametrize("language", PAPERS)
def test_a_surname_at_a_lines_beginning_is_not_of_the_next_name(language: str) -> None:
    found = conversion(PAPERS[language].format("\n" + textwrap.fill(SHOUTED, 90)))
    keys = {p.key for p in found.people}
    assert {"richard-ghevian", "anne-marie-le-pourchet", "georges-bergoux"} <= keys
    assert not [key for key in keys if key.startswith(("olivier-dutoit-de-lamare-", "anne-marie-le-pourchet-"))]
