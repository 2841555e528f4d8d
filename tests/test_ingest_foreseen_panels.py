"""Whom programmes and concept notes announce: under labels of their own line, beside titles, in sentences."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Third Dialogue on Quays and Skills\nProgramme\nMombasa, 4 May 2032\n\n",
    "fr": "Troisième Dialogue sur les quais et les métiers\nProgramme\nCotonou, 4 mai 2032\n\n",
    "es": "Tercer Diálogo sobre los muelles y los oficios\nPrograma\nVeracruz, 4 de mayo de 2032\n\n",
}
NOTES = {
    "en": "Concept note\nSide event on quays and skills\n4 May 2032, 1.15 – 2.30 p.m., Room 7\n\nBackground\n\n"
    "Many ports have lost their skilled hands. The event will look at what can be done.\n\n",
    "fr": "Note conceptuelle\nÉvénement parallèle sur les quais et les métiers\n4 mai 2032, 13 h 15 – 14 h 30, salle 7"
    "\n\nContexte\n\nDe nombreux ports ont perdu leur main-d'œuvre. L'événement examinera ce qui peut être fait.\n\n",
    "es": "Nota conceptual\nEvento paralelo sobre los muelles y los oficios\n4 de mayo de 2032, 13.15 a 14.30 horas, "
    "sala 7\n\nAntecedentes\n\nMuchos puertos han perdido su mano de obra. El evento examinará qué hacer.\n\n",
}
PAPERS = [
    (
        "fr",
        "n",
        "alvez:opening,borsel:speaker,quisp:speaker,toure:speaker,vandel:moderator",
        """4. Déroulement

Modération
Mme Inès Vandel, journaliste, Radio Digue

Mot d'ouverture (5 minutes)
S. E. M. Patricio Alvez, Représentant permanent de l'Équateur auprès de l'Organisation des Nations Unies

Panélistes (7 minutes chacun)
M. Lamin Touré, Directeur des affaires consulaires, Ministère des affaires étrangères, Gambie
Mme Cristina Borsel, professeure de droit, Université de Milan
Mme Rosalba Quisp, Collectif des dockers

Réactions de la salle
La Suisse et l'Union africaine ont été invitées à ouvrir la discussion.

Conclusions
S. E. Mme Haddy Sillo, Représentante permanente de la Gambie""",
    ),
    (
        "en",
        "n",
        "alvez:opening,borsel:speaker,quisp:speaker,tower:speaker,vandel:moderator",
        """4. Format

Moderator
Ms. Ines Vandel, journalist, Radio Levee

Opening remarks (5 minutes)
H.E. Mr. Patricio Alvez, Permanent Representative of Ecuador to the United Nations

Panellists (7 minutes each)
Mr. Lamin Tower, Director of Consular Affairs, Ministry of Foreign Affairs, Gambia
Ms. Cristina Borsel, Professor of Law, University of Milan
Ms. Rosalba Quisp, Dockers' Collective

Reactions from the floor
Switzerland and the African Union have been invited to open the discussion.

Conclusions
H.E. Ms. Haddy Sillo, Permanent Representative of the Gambia""",
    ),
    (
        "es",
        "n",
        "alvez:opening,borsel:speaker,quisp:speaker,torres:speaker,vandel:moderator",
        """4. Formato

Moderación
Sra. Inés Vandel, periodista, Radio Dique

Palabras de apertura (5 minutos)
Excmo. Sr. Patricio Alvez, Representante Permanente del Ecuador ante las Naciones Unidas

Panelistas (7 minutos cada uno)
Sr. Lamin Torres, Director de Asuntos Consulares, Ministerio de Relaciones Exteriores, Gambia
Sra. Cristina Borsel, profesora de Derecho, Universidad de Milán
Sra. Rosalba Quisp, Colectivo de Estibadores

Reacciones de la sala
Suiza y la Unión Africana han sido invitadas a abrir el debate.

Conclusiones
Excma. Sra. Haddy Sillo, Representante Permanente de Gambia""",
    ),
    (
        "en",
        "n",
        "borsel:speaker,quisp:speaker,tower:speaker,vandel:moderator",
        """The speakers will be:
- Lamin Tower, Director of Consular Affairs, Ministry of Foreign Affairs, Gambia
- Cristina Borsel, Professor of Law, University of Milan
- Rosalba Quisp, Dockers' Collective
The event will be moderated by Ines Vandel, journalist, Radio Levee.""",
    ),
    (
        "fr",
        "n",
        "borsel:speaker,quisp:speaker,toure:speaker,vandel:moderator",
        """Les intervenants seront :
- Lamin Touré, Directeur des affaires consulaires, Ministère des affaires étrangères, Gambie
- Cristina Borsel, professeure de droit, Université de Milan
- Rosalba Quisp, Collectif des dockers
L'événement sera modéré par Inès Vandel, journaliste, Radio Digue.""",
    ),
    (
        "es",
        "n",
        "borsel:speaker,quisp:speaker,torres:speaker,vandel:moderator",
        """Los panelistas serán:
- Lamin Torres, Director de Asuntos Consulares, Ministerio de Relaciones Exteriores, Gambia
- Cristina Borsel, profesora de Derecho, Universidad de Milán
- Rosalba Quisp, Colectivo de Estibadores
El evento será moderado por Inés Vandel, periodista, Radio Dique.""",
    ),
    (
        "en",
        "p",
        "aal:closing,farrow:closing,ferr:speaker,haque:chair,quig:chair,saar:rapporteur,saidov:speaker,thap:speaker",
        """9.30 – noon Round table: Measuring what dockers pay
Co-chairs: Mr Anisul Haque (Bangladesh) and Ms Orla Quig (Ireland)
Presentation of SDG indicator 10.7.1: Dr Nilufar Saidov, statistician, World Bank
Speakers: Mr Prakash Thap, Foreign Employment Board, Nepal
Ms Lucía Ferr, Secretary for Migration, Trade Union Confederation of the Americas

12.00 – 1.00 p.m. Closing session
Report of the panels: Ms Kadri Saar
Closing remarks: Hon. Dr Cens Farrow
Ms Birgitta Aal, Director of Programmes, Inter-Parliamentary Union

1.00 p.m. Lunch""",
    ),
    (
        "fr",
        "p",
        "aal:closing,farrow:closing,ferr:speaker,haque:chair,quig:chair,saar:rapporteur,saidov:speaker,thap:speaker",
        """9 h 30 – 12 h Table ronde : Mesurer ce que paient les dockers
Coprésidents : M. Anisul Haque (Bangladesh) et Mme Orla Quig (Irlande)
Présentation de l'indicateur 10.7.1 : Mme Nilufar Saidov, statisticienne, Banque mondiale
Intervenants : M. Prakash Thap, Office de l'emploi extérieur, Népal
Mme Lucía Ferr, Secrétaire aux migrations, Confédération syndicale des Amériques

12 h – 13 h Séance de clôture
Rapport des tables rondes : Mme Kadri Saar
Allocutions de clôture : M. Cens Farrow
Mme Birgitta Aal, Directrice des programmes, Union interparlementaire

13 h Déjeuner""",
    ),
    (
        "es",
        "p",
        "aal:closing,farrow:closing,ferr:speaker,haque:chair,quig:chair,saar:rapporteur,saidov:speaker,thap:speaker",
        """9.30 – 12.00 Mesa redonda: Medir lo que pagan los estibadores
Copresidentes: Sr. Anisul Haque (Bangladesh) y Sra. Orla Quig (Irlanda)
Presentación del indicador 10.7.1: Dra. Nilufar Saidov, estadística, Banco Mundial
Oradores: Sr. Prakash Thap, Junta de Empleo Exterior, Nepal
Sra. Lucía Ferr, Secretaria de Migraciones, Confederación Sindical de las Américas

12.00 – 13.00 Sesión de clausura
Informe de los paneles: Sra. Kadri Saar
Palabras de clausura: Sr. Cens Farrow
Sra. Birgitta Aal, Directora de Programas, Unión Interparlamentaria

13.00 Almuerzo""",
    ),
    (
        "es",
        "p",
        "aalto:rapporteur,ekam:closing,ferra:speaker,noorz:speaker,pember:moderator",
        """15:00–17:00 Sesión II: Niños en movimiento
Moderador: Honorable Lord Pember (Reino Unido)
Panelistas:
- Sr. Rashid Noorz, ACNUR, Jefe de la Sección de Apatridia
- Sra. Carina Ferra, Senadora (Uruguay), Presidenta del Foro de Mujeres Parlamentarias
17:00–17:30 Clausura
Conclusiones de la Relatora, Sra. Birgit Aalto (Finlandia)
Sr. Martial Ekam, Secretario General de la UIP
18:00 Cóctel""",
    ),
    (
        "en",
        "n",
        "koro:opening,moe:speaker,tiba:speaker,vandel:moderator",
        """Ms. Ines Vandel, journalist, Radio Levee, will moderate the discussion. Opening remarks will be
delivered by Mr. Ari Koro, Minister of Ports of Ghana. The panel will feature Ms. Ana Tiba, Director of the Quay
Union, and Mr. Per Moe, Mayor of Tema.""",
    ),
    (
        "fr",
        "n",
        "koro:opening,moe:speaker,tiba:speaker,vandel:moderator",
        """Mme Inès Vandel, journaliste, Radio Digue, modérera la discussion. Le mot d'ouverture sera prononcé
par M. Ari Koro, Ministre des ports du Ghana. Le panel réunira Mme Ana Tiba, Directrice de l'Union des quais, et
M. Per Moe, Maire de Tema.""",
    ),
    (
        "es",
        "n",
        "koro:opening,moe:speaker,tiba:speaker,vandel:moderator",
        """La Sra. Inés Vandel, periodista de Radio Dique, moderará el debate. Las palabras de apertura estarán
a cargo del Sr. Ari Koro, Ministro de Puertos de Ghana. El panel estará integrado por la Sra. Ana Tiba,
Directora de la Unión de Muelles, y el Sr. Per Moe, Alcalde de Tema.""",
    ),
    (
        "en",
        "n",
        "moe:speaker,tiba:speaker",
        """The following experts have been invited to speak: Ms. Ana Tiba, Director of the Quay Union; Mr. Per
Moe, Mayor of Tema.""",
    ),
    (
        "fr",
        "n",
        "moe:speaker,tiba:speaker",
        """Parmi les intervenants confirmés figurent Mme Ana Tiba, Directrice de l'Union des quais, et M. Per
Moe, Maire de Tema.""",
    ),
    (
        "es",
        "n",
        "moe:speaker,tiba:speaker",
        """Entre los panelistas confirmados figuran la Sra. Ana Tiba, Directora de la Unión de Muelles, y el Sr.
Per Moe, Alcalde de Tema.""",
    ),
    (
        "en",
        "n",
        "moe:speaker,tiba:speaker",
        """Confirmed speakers:
Ana Tiba, Director, Quay Union
Per Moe, Mayor of Tema""",
    ),
    (
        "fr",
        "n",
        "moe:speaker,tiba:speaker",
        """Intervenants confirmés :
Ana Tiba, Directrice, Union des quais
Per Moe, Maire de Tema""",
    ),
    (
        "es",
        "n",
        "moe:speaker,tiba:speaker",
        """Panelistas confirmados:
Ana Tiba, Directora, Unión de Muelles
Per Moe, Alcalde de Tema""",
    ),
    (
        "en",
        "p",
        "moe:speaker,tiba:speaker",
        """10.00 – 11.30  Session 1: Quays and tides
• Quays of tomorrow – Ana Tiba, Director, Quay Union
• Tides and work – Per Moe, Mayor of Tema
11.30 – 12.00 Coffee break
12.00 – 13.00 Session 2: Discussion""",
    ),
    (
        "en",
        "p",
        "moe:speaker,tiba:speaker",
        """10.00 – 11.30  Session 1: Quays and tides
• "Quays of tomorrow", Ana Tiba, Director, Quay Union
• "Tides and work", Per Moe, Mayor of Tema
11.30 – 12.00 Coffee break
12.00 – 13.00 Session 2: Discussion""",
    ),
    (
        "fr",
        "p",
        "moe:speaker,tiba:speaker",
        """10 h 00 – 11 h 30  Séance 1 : Quais et marées
• Les quais de demain : Ana Tiba, Directrice, Union des quais
• Marées et travail : Per Moe, Maire de Tema
11 h 30 – 12 h 00 Pause-café
12 h 00 – 13 h 00 Séance 2 : Débat""",
    ),
    (
        "en",
        "p",
        "koro:opening,moe:speaker,tiba:speaker,vandel:moderator",
        """09:00	Welcome by Ari Koro, Minister of Ports of Ghana
09:15	Quays of tomorrow by Ana Tiba, Director, Quay Union
09:45	Tides and work by Per Moe, Mayor of Tema
10:15	Questions and answers moderated by Ines Vandel, Radio Levee
10:45	Lunch""",
    ),
]


@pytest.mark.parametrize(("language", "kind", "expected", "text"), PAPERS)
def test_those_whom_a_paper_announces_take_part(language: str, kind: str, expected: str, text: str) -> None:
    found = conversion({"n": NOTES, "p": HEADS}[kind][language] + text + "\n")
    told = sorted((p.person.split("-")[-1], p.role) for p in found.participations)
    assert ",".join(f"{person}:{role}" for person, role in told) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Ana Tiba, Mayor of Tema, has said that she will call for a register.",
        "Ms. Ana Tiba, Mayor of Tema, will not be able to attend the panel.",
    ],
)
def test_who_will_do_something_elsewhere_or_not_come_takes_no_part(text: str) -> None:
    assert not conversion(NOTES["en"] + text + "\n").participations


def test_a_participle_marks_no_gender() -> None:
    text = "10.00 – 11.30 Session 1: Quays\nmoderated by Ana Tiba, Mayor of Tema\n11.30 – 12.00 Break\n12.00 Closing\n"
    [record] = conversion(HEADS["en"] + text).participations
    assert (record.role, record.gender_marker) == ("moderator", None)
