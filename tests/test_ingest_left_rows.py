"""Whom rows of programmes name takes part, also where no reader of lists knows their layout. All meetings, people and
bodies are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

# Posts before their bodies with a colon, names alone over them, kinds of speech before names, hours over the rows.
DIALOGUES = {
    "en": """Experts' dialogue on nets and tides

Accra, Wednesday 5 May 2032

8:30 - 8:50

Arrival and Registration: Ms Odile Marr
Moderator: Getachew Berr

Welcome address: Prof Adrian Root
Director: Institute for Tides

9:00 - 9:10

Opening remarks: Ms Chipo Mateng
Deputy Director: Institute for Tides

9:10 - 9:25

Keynote address: Commissioner Almaz Tessem
Chief Commissioner: Commission on Quays

9:40 - 9:55

After the storm: what the Convention asks of harbours
Dr Johan Tekker
Lecturer: School of the Sea

9:55 - 10:10

Two laws for one shore
Dr Lorenz Baleston
Senior Fellow: Chair in Law of the Shore.
""",
    "fr": """Dialogue d'experts sur les filets et les marées

Dakar, mercredi 5 mai 2032

8h30 - 8h50

Accueil et enregistrement : Mme Odile Marr
Modérateur : Getachew Berr

Mot de bienvenue : Prof. Adrian Root
Directeur : Institut des marées

9h00 - 9h10

Allocution d'ouverture : Mme Chipo Mateng
Directrice adjointe : Institut des marées

9h10 - 9h25

Conférence inaugurale : Mme Almaz Tessem
Commissaire en chef : Commission des quais

9h40 - 9h55

Après la tempête : ce que la Convention demande aux ports
Dr Johan Tekker
Maître de conférences : École de la mer

9h55 - 10h10

Deux lois pour une rive
Dr Lorenz Baleston
Chercheur : Chaire de droit du rivage.
""",
    "es": """Diálogo de expertos sobre redes y mareas

Guayaquil, miércoles 5 de mayo de 2032

8:30 - 8:50

Llegada y registro: Sra. Odile Marr
Moderador: Getachew Berr

Palabras de bienvenida: Prof. Adrian Root
Director: Instituto de Mareas

9:00 - 9:10

Palabras de apertura: Sra. Chipo Mateng
Directora Adjunta: Instituto de Mareas

9:10 - 9:25

Conferencia magistral: Sra. Almaz Tessem
Comisionada en Jefe: Comisión de Muelles

9:40 - 9:55

Después de la tormenta: lo que el Convenio pide a los puertos
Dr. Johan Tekker
Profesor: Escuela del Mar

9:55 - 10:10

Dos leyes para una orilla
Dr. Lorenz Baleston
Investigador: Cátedra de Derecho de la Orilla.
""",
}
TAKE_PART = {
    "getachew-berr": "moderator",
    "adrian-root": "opening",
    "chipo-mateng": "opening",
    "almaz-tessem": "keynote",
    "johan-tekker": "speaker",
    "lorenz-baleston": "speaker",
}


@pytest.mark.parametrize("language", DIALOGUES)
def test_whom_rows_of_a_programme_name_takes_part(language: str) -> None:
    found = conversion(DIALOGUES[language]).participations
    assert {p.person: p.role for p in found} == TAKE_PART
    assert all(p.confidence < 0.9 for p in found)


APOLOGIES = {
    "en": "Apologies: Mr. Ari Lark, Clerk, Port of Ea\n",
    "fr": "Excusé : M. Ari Lark, commis, Port d'Ea\n",
    "es": "Excusado: Sr. Ari Lark, oficial, Puerto Ea\n",
}


@pytest.mark.parametrize("language", APOLOGIES)
def test_who_is_excused_takes_no_part(language: str) -> None:
    found = conversion(DIALOGUES[language] + APOLOGIES[language]).participations
    assert "ari-lark" not in {p.person for p in found}


TOLD = {
    "en": "9:00 - 9:10\n\nNets for all\nMr. Bilal Roe, Minister, said that nets were dear. Mr. Ari Lark was absent.\n",
    "fr": "9h00 - 9h10\n\nDes filets pour tous\nM. Bilal Roe a jugé les filets chers. M. Ari Lark était absent.\n",
    "es": "9:00 - 9:10\n\nRedes para todos\nSr. Bilal Roe dijo que eran caras. El Sr. Ari Lark estaba ausente.\n",
}


@pytest.mark.parametrize("language", TOLD)
def test_sentences_are_no_rows(language: str) -> None:
    found = conversion(f"{DIALOGUES[language]}\n{TOLD[language]}").participations
    assert "ari-lark" not in {p.person for p in found}


GIVEN = {
    "en": """Third Forum on Nets and Tides
Accra, 4 May 2031

DRAFT AGENDA

1. Adoption of the draft agenda

2. Debate on seasonal nets

  Statement by Mr. Gor Petrus, Vice-Chair of the Sub-Committee on Quays of the Assembly, MP (Serbia)

  Ten years of arrangements on nets, by Ms. Jamila Berr, Lecturer, University of Tetouan (Morocco)

  Sponsored by Ms. Mara Lisk, Director, Port of Ea
""",
    "fr": """Troisième Forum sur les filets et les marées
Dakar, 4 mai 2031

PROJET D'ORDRE DU JOUR

1. Adoption du projet d'ordre du jour

2. Débat sur les filets saisonniers

  Intervention de M. Gor Petrus, Vice-président de la Sous-Commission des quais de l'Assemblée, député (Serbie)

  Dix ans d'accords sur les filets, par Mme Jamila Berr, chargée de cours, Université de Tétouan (Maroc)

  Parrainé par Mme Mara Lisk, Directrice, Port d'Ea
""",
    "es": """Tercer Foro sobre Redes y Mareas
Guayaquil, 4 de mayo de 2031

PROYECTO DE ORDEN DEL DÍA

1. Aprobación del proyecto de orden del día

2. Debate sobre redes de temporada

  Intervención del Sr. Gor Petrus, Vicepresidente de la Subcomisión de Muelles de la Asamblea, diputado (Serbia)

  Diez años de acuerdos sobre redes, por la Sra. Jamila Berr, Profesora, Universidad de Tetuán (Marruecos)

  Patrocinado por Sra. Mara Lisk, Directora, Puerto de Ea
""",
}


@pytest.mark.parametrize("language", GIVEN)
def test_who_gives_what_a_row_titles_speaks(language: str) -> None:
    found = {p.person: p.role for p in conversion(GIVEN[language]).participations}
    assert found.get("jamila-berr") == "speaker"
    assert "mara-lisk" not in found
