"""What a programme prints around people and is nobody: the row under a name, the page's head, who was replaced."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

PAPERS = {
    "en": """                        FERRY DAYS
            Mobility and shores
        Mombasa (Kenya), 4 and 5 November 2031

PROGRAMME

TUESDAY 4 NOVEMBER

9:30      Opening ceremony
          Remarks by Ms. Solange Aubridge, Chief of Mission of IOM in Kenya
          Message of H.E. Mr. Teodor Evoria, Minister of Communities of Cabo Verde,
          read by the Ambassador of Cabo Verde in Nairobi, Ms. Nilda Tavaria
          Official opening by H.E. Ms. Cora Ndieng, Minister of Integration
          of Kenya

11:30     Round table 1. Fishers
          Mr. Osman Sidatou, Director of Fisheries (Mauritania) [replaces
          Ms. Awa Ranabou, who is unable to travel]
          Ms. Marie Gbagui, Directorate of Emigration, Benin

Ferry Days – Provisional programme                                      2

          Ms. Rosaria Monteira, Institute of Shores
""",
    "fr": """                        JOURNÉES BAC
            Mobilités et rivages
        Ziguinchor (Sénégal), 4 et 5 novembre 2031

PROGRAMME

MARDI 4 NOVEMBRE

9 h 30    Cérémonie d’ouverture
          Mot de Mme Solange Aubridge, Cheffe de mission de l’OIM au Sénégal
          Message de S.E.M. Teodor Evoria, Ministre des communautés de Cabo Verde,
          lu par l’Ambassadrice de Cabo Verde à Dakar, Mme Nilda Tavaria
          Ouverture officielle par S.E. Mme Cora Ndieng, Ministre de l’intégration
          africaine

11 h 30   Table ronde 1. Pêcheurs
          M. Osman Sidatou, Directeur des pêches (Mauritanie) [remplace
          Mme Awa Ranabou, qui ne peut pas voyager]
          Mme Marie Gbagui, Direction de l’émigration, Bénin

Journées Bac – Programme provisoire                                      2

          Mme Rosaria Monteira, Institut des rivages
""",
    "es": """                        JORNADAS TRANSBORDADOR
            Movilidad y orillas
        Valdivia (Chile), 4 y 5 de noviembre de 2031

PROGRAMA

MARTES 4 DE NOVIEMBRE

9.30      Ceremonia de apertura
          Palabras de la Sra. Solange Aubridge, Jefa de Misión de la OIM en Chile
          Mensaje del Excmo. Sr. Teodor Evoria, Ministro de Comunidades de Cabo Verde,
          leído por la Embajadora de Cabo Verde en Santiago, Sra. Nilda Tavaria
          Apertura oficial por la Excma. Sra. Cora Ndieng, Ministra de Integración
          de Chile

11.30     Mesa redonda 1. Pescadores
          Sr. Osman Sidatou, Director de Pesca (Mauritania) [sustituye a la
          Sra. Awa Ranabou, que no puede viajar]
          Sra. Marie Gbagui, Dirección de Emigración, Benín

Jornadas Transbordador – Programa provisional                                      2

          Sra. Rosaria Monteira, Instituto de las Orillas
""",
}


@pytest.mark.parametrize("language", PAPERS)
def test_rows_under_names_heads_of_pages_and_who_was_replaced_are_nobody(language: str) -> None:
    roles = {p.person: p.role for p in conversion(PAPERS[language]).participations}
    roles.pop("cora-ndieng", None)  # whether she is read as opening is told elsewhere
    assert roles == {
        "solange-aubridge": "opening",
        "nilda-tavaria": "opening",
        "osman-sidatou": "speaker",
        "marie-gbagui": "speaker",
        "rosaria-monteira": "speaker",
    }


def test_a_row_with_a_number_in_words_of_its_own_stays() -> None:
    stays = PAPERS["en"].replace("Ferry Days – Provisional programme ", "Tilda Wharfe – Harbour master ")
    assert "tilda-wharfe" in {p.person for p in conversion(stays).participations}
