"""Numbered titles of sessions on pages without empty lines: what stands under them is of the session."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

REPORTS = {
    "en": """REPORT OF THE REGIONAL WORKSHOP ON OARS
The regional workshop on oars was held in Accra, Ghana, on 7 and 8 June 2031.
OPENING
The workshop was opened by Ms. Ilse Tamm, Director of the Oar Foundation.
SESSION 1: Quays and nets
Mr. Arno Pihl, of the Institute of Quays, explained how a quay is used by small boats.
Peru proposed a common form for all of the quays in the region.
SESSION 2. How ports live
Ms. Runa Lepik, of the Institute of Nets, said that passports are asked for in the north.
Closing
Ms. Vea Malk, Minister of Nets of Ghana, thanked all delegations and closed the workshop.
""",
    "fr": """RAPPORT DE L'ATELIER RÉGIONAL SUR LES RAMES
L'atelier régional sur les rames s'est tenu à Accra, au Ghana, les 7 et 8 juin 2031.
OUVERTURE
L'atelier a été ouvert par Mme Ilse Tamm, directrice de la Fondation des rames.
SESSION 1 : Quais et filets
M. Arno Pihl, de l'Institut des quais, a expliqué comment les petits bateaux usent d'un quai.
Le Pérou a proposé un formulaire commun pour tous les quais de la région.
SESSION 2. Comment vivent les ports
Mme Runa Lepik, de l'Institut des filets, a déclaré que le nord exige des passeports.
Clôture
Mme Vea Malk, ministre des Filets du Ghana, a remercié les délégations et a clos l'atelier.
""",
    "es": """MEMORIA DEL TALLER REGIONAL SOBRE REMOS
El taller regional sobre remos tuvo lugar en Accra, Ghana, el 7 y 8 de junio de 2031.
INAUGURACIÓN
Inauguró el taller la Sra. Ilse Tamm, directora de la Fundación Remo.
SESIÓN 1: Muelles y redes
El Sr. Arno Pihl, del Instituto de Muelles, explicó cómo usan un muelle los barcos pequeños.
El Perú propuso un formulario común para todos los muelles de la región.
SESIÓN 2. Cómo viven los puertos
La Sra. Runa Lepik, del Instituto de Redes, manifestó que en el norte se piden pasaportes.
Clausura
La Sra. Vea Malk, ministra de Redes de Ghana, agradeció a las delegaciones y clausuró el taller.
""",
}


CLOSING = {"en": "closing", "fr": "cloture", "es": "clausura"}


@pytest.mark.parametrize("language", REPORTS)
def test_numbered_titles_between_sentences_begin_sessions(language: str) -> None:
    found = conversion(REPORTS[language], language)
    took_part = {p.person: (p.role, p.event) for p in found.participations}
    assert took_part["ilse-tamm"][0] == "opening"
    assert [took_part[who][0] for who in ("arno-pihl", "runa-lepik")] == ["speaker", "speaker"]
    assert [took_part[who][1][-2:] for who in ("arno-pihl", "runa-lepik")] == ["-1", "-2"]
    role, event = took_part["vea-malk"]
    assert (role, event.partition("/")[2]) == ("closing", CLOSING[language])
    events = {s.speaker: (s.event or "").rpartition("-")[2] for s in found.statements}
    assert (events["state/PER"], events["person:runa-lepik"]) == ("1", "2")


def test_a_number_of_a_session_under_an_unfinished_line_begins_none() -> None:
    text = REPORTS["en"].replace("in the region.\nSESSION 2. How", "in the region, and those of\nSESSION 2. How")
    assert not [e for e in conversion(text, "en").events if e.key.endswith("session-2")]
