"""Sentences of reports that name people, cities and things, of whom none took part and none is a state.

All is invented.
"""

from __future__ import annotations

import pytest

from tests.ingesting import REPORT_HEADS, conversion

NOBODY = [
    ("en", "In his book Our Rivers, Abe Lorn described the wells."),
    ("en", "According to a novel by Abe Lorn, wells can speak."),
    ("en", "Photographs by Abe Lorn were shown in the foyer, and a painting by Ana Roe in the hall."),
    ("en", "Interpretation was provided by Ms. Ana Roe and Mr. Abe Lorn."),
    ("en", "The vessel Abe Lorn came into port, and the song “Ana Roe” was played."),
    ("en", "Speakers used English, French, Arabic and Spanish."),
    ("en", "The hotel Malta and the room Chile were closed."),
    ("en", "The Luxembourg Agreement and the Panama Commitments were recalled."),
    ("fr", "Dans son ouvrage Nos fleuves, Abe Lorn a décrit les puits."),
    ("fr", "D'après un roman d'Abe Lorn, les puits parlent."),
    ("fr", "Des photographies d'Abe Lorn étaient exposées dans le hall."),
    ("fr", "L'interprétation a été assurée par Mme Ana Roe et M. Abe Lorn."),
    ("fr", "Le navire Abe Lorn est entré au port, avenue du Président Abe Lorn."),
    ("fr", "Les orateurs ont parlé anglais, français, arabe et espagnol."),
    ("fr", "L'hôtel Malte, la salle Kenya et la rue Togo étaient fermés."),
    ("fr", "La Déclaration de Luxembourg et le Processus de Panama ont été rappelés."),
    ("es", "En su obra Nuestros ríos, Abe Lorn describió los pozos."),
    ("es", "Según un ensayo de Abe Lorn, los pozos hablan."),
    ("es", "Se expusieron fotografías de Abe Lorn en el vestíbulo."),
    ("es", "La interpretación estuvo a cargo de la Sra. Ana Roe y el Sr. Abe Lorn."),
    ("es", "El buque Abe Lorn llegó al puerto, y la avenida Presidente Abe Lorn estaba cerrada."),
    ("es", "Los oradores hablaron español, inglés, francés y árabe."),
    ("es", "El hotel Panamá, la sala Chile y la calle Bolivia estaban cerrados."),
    ("es", "La Declaración de Luxemburgo y el Proceso de Panamá fueron recordados."),
]
SOMEBODY = [
    ("en", "Luxembourg agreements with Malta were signed, and Kenya asked for a fund.", {"LUX", "MLT", "KEN"}),
    ("fr", "La déclaration du Luxembourg et celle de Singapour ont été longues.", {"LUX", "SGP"}),
    ("es", "Hubo un acuerdo de Panamá y Guatemala sobre tasas.", {"PAN", "GTM"}),
    ("en", "Abe Lorn, Minister of Wells of Togo, said in his film that wells speak.", {"TGO"}),
    ("fr", "Mme Ana Roe, Ministre du Togo, a dit dans son livre que les puits parlent.", {"TGO"}),
    ("es", "La sala estaba llena; Chile pidió un fondo, y México propuso una sala.", {"CHL", "MEX"}),
]


def states(text: str) -> set[str]:
    return {m.ref.removeprefix("state/") for m in conversion(text).mentions if m.ref.startswith("state/")}


@pytest.mark.parametrize(("language", "sentence"), NOBODY)
def test_nobody_takes_part_and_no_state_is_named(language, sentence):
    text = f"{REPORT_HEADS[language]}{sentence}\n"
    found = conversion(text)
    assert [*found.participations, *found.statements] == []
    assert states(text) == set()


@pytest.mark.parametrize(("language", "sentence", "named"), SOMEBODY)
def test_states_and_those_who_are_there_are_found(language, sentence, named):
    text = f"{REPORT_HEADS[language]}{sentence}\n"
    assert states(text) == named
    if "Ministr" in sentence or "Minister" in sentence:
        assert conversion(text).participations
