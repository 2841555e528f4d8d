"""Labels of a programme's own before names and amid rows, rooms beside titles, signs between names, rows that say whom
to call. All meetings and people are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

PROGRAMMES = {
    "en": """Forum on Quays and Tides
Programme
Accra, 3 May 2031

09h00–09h30   WELCOME   | Salle Cauris
   ▸ Ama VEALORN, Director, Port Authority of Tema
   ▸ Bilal ROEMER, minister for quays – GHANA

09h30–12h00   1 ▪ WHO OWNS THE SHORE?   | Salle Cauris
   steered by ▸ dr Carla STROUDLEY (FAO)
   in conversation ▸ Deng QUILLFORD (UNDP)  ✕  Joana dos REIS LIMA (mayor of Quayton)  ✕  Elif THARNEY (ILO)
   note-taker ▸ Ida LORNEWOOD

12h00–13h00   FAREWELL   | Salle Cauris
   goodbye ▸ Ola TYNEMOOR

Logistics and rooms: Oda FERRYMAN, +233 20 000 0000
""",
    "fr": """Forum sur les quais et les marées
Programme
Dakar, 3 mai 2031

09h00–09h30   BIENVENUE   | Sala Cauris
   ▸ Ama VEALORN, directrice, Port autonome de Dakar
   ▸ Bilal ROEMER, ministre des quais – GHANA

09h30–12h00   1 ▪ À QUI LA RIVE ?   | Sala Cauris
   animée par ▸ dr Carla STROUDLEY (FAO)
   en conversation ▸ Deng QUILLFORD (PNUD)  ✕  Joana dos REIS LIMA (maire de Quayville)  ✕  Elif THARNEY (OIT)
   prise de notes ▸ Ida LORNEWOOD

12h00–13h00   CLÔTURE   | Sala Cauris
   au revoir ▸ Ola TYNEMOOR

Logistique et salles : Oda FERRYMAN, +221 20 000 0000
""",
    "es": """Foro sobre muelles y mareas
Programa
Guayaquil, 3 de mayo de 2031

09h00–09h30   BIENVENIDA   | Salle Cauris
   ▸ Ama VEALORN, directora, Autoridad Portuaria del Guayas
   ▸ Bilal ROEMER, ministro de Pesca – GHANA

09h30–12h00   1 ▪ ¿DE QUIÉN ES LA ORILLA?   | Salle Cauris
   moderada por ▸ dra. Carla STROUDLEY (FAO)
   en conversación ▸ Deng QUILLFORD (PNUD)  ✕  Joana dos REIS LIMA (alcaldesa de Muelle Alto)  ✕  Elif THARNEY (OIT)
   toma nota ▸ Ida LORNEWOOD

12h00–13h00   CLAUSURA   | Salle Cauris
   despedida ▸ Ola TYNEMOOR

Logística y salas: Oda FERRYMAN, +593 20 000 0000
""",
}
ROLES = {
    "ama-vealorn": "opening",
    "bilal-roemer": "opening",
    "carla-stroudley": "moderator",
    "deng-quillford": "speaker",
    "joana-dos-reis-lima": "speaker",
    "elif-tharney": "speaker",
    "ida-lornewood": "rapporteur",
    "ola-tynemoor": "closing",
}
AMID = {
    "en": """Forum on Quays and Tides
Programme
Accra, 3 May 2031

09:00 – 09:30 Opening
Ms. Ama VEALORN, Director, Port Authority of Tema

09:30 – 12:00 Two workshops
The price of rope.  Lead: Carla STROUDLEY, Rope Clinic Tema (Ghana). With: Deng QUILLFORD, FAO; Elif THARNEY, ILO
Ten-minute tables. Table hosts: Ida LORNEWOOD (ropes), Ola TYNEMOOR (nets), Oda FERRYMAN (quays)
""",
    "fr": """Forum sur les quais et les marées
Programme
Dakar, 3 mai 2031

9h00 – 9h30 Ouverture
Mme Ama VEALORN, Directrice, Port autonome de Dakar

9h30 – 12h00 Deux ateliers
Le prix des cordes.  Animation : Carla STROUDLEY, Clinique Amarre. Avec : Deng QUILLFORD, FAO ; Elif THARNEY, OIT
Tables de dix minutes. Hôtes de table : Ida LORNEWOOD (cordes), Ola TYNEMOOR (filets), Oda FERRYMAN (quais)
""",
    "es": """Foro sobre muelles y mareas
Programa
Guayaquil, 3 de mayo de 2031

09:00 – 09:30 Inauguración
Sra. Ama VEALORN, Directora, Autoridad Portuaria del Guayas

09:30 – 12:00 Dos talleres
El precio de las sogas.  Modera: Carla STROUDLEY, Clínica Soga. Intervienen: Deng QUILLFORD, FAO; Elif THARNEY, OIT
Mesas de diez minutos. Anfitriones de mesa: Ida LORNEWOOD (sogas), Ola TYNEMOOR (redes), Oda FERRYMAN (muelles)
""",
}
OF_AMID = {
    "ama-vealorn": "opening",
    "carla-stroudley": "moderator",
    "deng-quillford": "speaker",
    "elif-tharney": "speaker",
    "ida-lornewood": "facilitator",
    "ola-tynemoor": "facilitator",
    "oda-ferryman": "facilitator",
}


@pytest.mark.parametrize("language", PROGRAMMES)
def test_own_labels_and_marks_give_roles_and_rooms_are_nobody(language: str) -> None:
    found = conversion(PROGRAMMES[language]).participations
    assert {p.person: p.role for p in found} == ROLES
    assert len(found) == len(ROLES)


@pytest.mark.parametrize("mark", ["▸", "»", "→", "~", "|"])
def test_labels_in_small_letters_begin_rows_by_any_mark(mark: str) -> None:
    text = PROGRAMMES["en"].replace(" ▸ ", f" {mark} ")
    found = {p.person: p.role for p in conversion(text).participations}
    assert found["carla-stroudley"] == "moderator"
    assert found["ida-lornewood"] == "rapporteur"


@pytest.mark.parametrize("language", AMID)
def test_labels_amid_rows_give_roles(language: str) -> None:
    found = conversion(AMID[language]).participations
    assert {p.person: p.role for p in found} == OF_AMID
    assert len(found) == len(OF_AMID)


@pytest.mark.parametrize(
    "row",
    [
        "Rope and tide: Wind FAO",
        "Questions: programme desk, 20 000 00 00",
        "In memory: Sala Cauris",
        "Farewell dinner: Hotel QUAYSIDE",
        "Organizing committee: Ada VEALAND (coord.), Ari LARKSPUR",
    ],
)
def test_rows_that_name_nobody_who_speaks(row: str) -> None:
    text = PROGRAMMES["en"].replace("   goodbye ▸ Ola TYNEMOOR\n", f"   {row}\n")
    found = {p.person: p.role for p in conversion(text).participations}
    assert found == {who: role for who, role in ROLES.items() if who != "ola-tynemoor"}
