"""Who speaks for people's own body speaks for no state that stands beside it, and who speaks for an office does."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

AGENDAS = {
    "en": "World Quay Forum\nGeneva, 3 June 2031\n\nProgramme\n\n10:00 – 11:00 Session 1: Quays of tomorrow\n"
    "Speakers:\n- Ms. Odile Prentice, Director, Quay Institute\n- {}\n",
    "fr": "Forum mondial des quais\nGenève, 3 juin 2031\n\nProgramme\n\n10 h – 11 h Session 1 : Les quais de demain\n"
    "Intervenants :\n- Mme Odile Prentice, Directrice, Institut des quais\n- {}\n",
    "es": "Foro Mundial de los Muelles\nGinebra, 3 de junio de 2031\n\nPrograma\n\n10:00 – 11:00 Sesión 1: Los muelles "
    "de mañana\nPonentes:\n- Sra. Odilia Prentice, Directora, Instituto de los Muelles\n- {}\n",
}
UNIONS = {
    "en": "Trade Union Forum of the Quays\n\n",
    "fr": "Forum syndical des quais\n\n",
    "es": "Foro sindical de los muelles\n\n",
}


def behalf(language: str, row: str, head: str = "") -> set[str]:
    """The refs for which the speaker of a row takes part."""
    parts = [p for p in conversion(head + AGENDAS[language].format(row)).participations if "okonjo" in p.person]
    assert parts, row
    return {ref for p in parts for ref in p.on_behalf_of}


@pytest.mark.parametrize("mark", [", COTU (Kenya)", " (COTU, Kenya)", ", COTU - Kenya", ", COTU-Kenya"])
def test_a_union_by_its_acronym_is_spoken_for_and_not_its_state(mark: str) -> None:
    assert behalf("en", f"Mr. Halvor Okonjo{mark}") == {"organization/cotu"}
    assert behalf("fr", f"M. Halvor Okonjo{mark}") == {"organization/cotu"}
    assert behalf("es", f"Sr. Halvor Okonjo{mark}".replace("Kenya", "Kenia")) == {"organization/cotu"}


@pytest.mark.parametrize(
    ("language", "row", "ref"),
    [
        ("en", "Mr. Halvor Okonjo, Deputy Secretary General, COTU (Kenya)", "cotu"),
        ("en", "Ms. Halvor Okonjo (Voice of Returned Women, Guinea)", "voice-of-returned-women"),
        ("en", "Mr. Halvor Okonjo, Manager, Lagoon Orchards Limited, Fiji", "lagoon-orchards-limited"),
        ("en", "Mr. Halvor Okonjo, The Daily Tide, Bangladesh", "the-daily-tide"),
        ("en", "Mr. Halvor Okonjo, Chief Executive, Pacific Board for Quays, Fiji", "pacific-board-for-quays"),
        ("fr", "M. Halvor Okonjo, Secrétaire général de la CSTC (Congo)", "cstc"),
        ("fr", "Mme Halvor Okonjo, Voix des femmes de retour (Guinée)", "voix-des-femmes-de-retour"),
        ("fr", "Mme Halvor Okonjo, Directrice, Maison des marins de Thiès, Sénégal", "maison-des-marins-de-thies"),
        ("fr", "M. Halvor Okonjo, Quotidien La Vague (Togo)", "quotidien-la-vague"),
        ("es", "Sr. Halvor Okonjo, Secretario General de la CUT (Chile)", "cut"),
        ("es", "Sra. Halvor Okonjo, Misionera laica, Casa Estela de Manta (Ecuador)", "casa-estela-de-manta"),
        ("es", "Sra. Halvor Okonjo (Revista Marea, El Salvador)", "revista-marea"),
    ],
)
def test_peoples_own_bodies_are_spoken_for_wherever_they_are(language: str, row: str, ref: str) -> None:
    assert behalf(language, row) == {f"organization/{ref}"}


@pytest.mark.parametrize(
    ("language", "row", "state"),
    [
        ("en", "Mr. Halvor Okonjo, Head of Enforcement, Workplace Relations Commission, Ireland", "IRL"),
        ("en", "Mr. Halvor Okonjo, MoLSP (Kenya)", "KEN"),
        ("en", "Mr. Halvor Okonjo, Overseas Workers Welfare Administration, Philippines", "PHL"),
        ("en", "Mr. Halvor Okonjo, Harbour Master, Ghana", "GHA"),
        ("fr", "M. Halvor Okonjo, Haut-Commissariat au Plan (Maroc)", "MAR"),
        ("fr", "M. Halvor Okonjo, ANAPX (Maroc)", "MAR"),
        ("fr", "M. Halvor Okonjo, Caisse de sécurité sociale (Sénégal)", "SEN"),
        ("es", "Sr. Halvor Okonjo, Salvamento Marítimo (España)", "ESP"),
        ("es", "Sr. Halvor Okonjo, Comisión Nacional de Muelles (Paraguay)", "PRY"),
    ],
)
def test_offices_are_their_states(language: str, row: str, state: str) -> None:
    assert f"state/{state}" in behalf(language, row)


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_acronyms_are_unions_in_a_meeting_of_unions_alone(language: str) -> None:
    assert behalf(language, "M. Halvor Okonjo, FNDQ (Togo)", UNIONS[language]) == {"organization/fndq"}
    assert "state/TGO" in behalf(language, "M. Halvor Okonjo, FNDQ (Togo)")
    tripartite = {"en": "Governments, employers and t", "fr": "Gouvernements et ", "es": "Gobiernos y "}[language]
    head = tripartite + UNIONS[language][1:]
    assert "state/TGO" in behalf(language, "M. Halvor Okonjo, FNDQ (Togo)", head)
