"""Rows of programmes: counts in letters, bullets within lines, labels that end, officers named behind a title."""

# ruff: noqa: E501 (lines as copies run them together)

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Third Forum on Quays and Skills\nProgramme\nMombasa, 4 and 5 May 2032\n\n",
    "fr": "Troisième Forum sur les quais et les métiers\nProgramme\nCotonou, 4 et 5 mai 2032\n\n",
    "es": "Tercer Foro sobre los muelles y los oficios\nPrograma\nVeracruz, 4 y 5 de mayo de 2032\n\n",
}
SAME = {"chair": "moderator", "keynote": "speaker"}

PAPERS = [
    (
        "en",
        "chigumira:speaker,diallo:speaker,mwale:speaker,nzeyimana:speaker",
        """09:00 – 10:30 Panel 1: Who pays for the quays
a. Ms Rudo Chigumira, Lawyers for Free Quays, Zimbabwe
b. Tendai Mwale, Fund for Open Ports
c. Mme Odette Nzeyimana, Observatoire des Quais, Burundi
d. Prof Issa Diallo, LIBERTAS, Senegal
10:30 – 11:00 Coffee break
11:00 – 12:00 Panel 2: Oars""",
    ),
    (
        "en",
        "chigumira:speaker,diallo:speaker,mwale:speaker",
        """09:00 – 10:30 Panel 1: Who pays for the quays
(a) Ms Rudo Chigumira, Lawyers for Free Quays, Zimbabwe
(b) Tendai Mwale, Fund for Open Ports
(c) Prof Issa Diallo, LIBERTAS, Senegal
10:30 – 11:00 Coffee break
11:00 – 12:00 Panel 2: Oars""",
    ),
    (
        "en",
        "chigumira:speaker,diallo:speaker,mwale:speaker",
        """09:00 – 10:30 Panel 1: Who pays for the quays
i) Ms Rudo Chigumira, Lawyers for Free Quays, Zimbabwe
ii) Tendai Mwale, Fund for Open Ports
iii) Prof Issa Diallo, LIBERTAS, Senegal
10:30 – 11:00 Coffee break
11:00 – 12:00 Panel 2: Oars""",
    ),
    (
        "fr",
        "chigumira:speaker,diallo:speaker,mwale:speaker",
        """9h00 – 10h30 Table ronde 1 : Qui paie les quais
a) Mme Rudo Chigumira, Avocats pour des quais libres, Zimbabwe
b) Tendai Mwale, Fonds pour les ports ouverts
c) Pr Issa Diallo, LIBERTAS, Sénégal
10h30 – 11h00 Pause-café
11h00 – 12h00 Table ronde 2 : Rames""",
    ),
    (
        "es",
        "chigumira:speaker,diallo:speaker,mwale:speaker",
        """9:00 – 10:30 Panel 1: Quién paga los muelles
a. Sra. Rosa Chigumira, Abogados por los Muelles Libres, Perú
b. Tomás Mwale, Fondo para Puertos Abiertos
c. Prof. Isaac Diallo, LIBERTAS, Senegal
10:30 – 11:00 Café
11:00 – 12:00 Panel 2: Remos""",
    ),
    (
        "en",
        "caceres:speaker,larrea:opening,marchetti:moderator,mbele:speaker,zellweger:opening",
        """08h45: Words of Welcome
Ms.Ximena Larrea, Director of Social Development of the City of Cuenca, Ecuador
Mr. Urs Zellweger, Ambassador of Switzerland in Quito, Ecuador
09h30: Opening Plenary – Cities Ahead of Capitals on Quays
Mr. Hernán Cáceres, Deputy Mayor of Valparaíso, Chile
Professor Thandeka Mbele, Chair in Urban Studies, University of Cape Town, South Africa
Chair: Ms. Solène Marchetti, Programme Officer, United Cities and Local Governments (UCLG)
10h45: Coffee Break""",
    ),
    (
        "en",
        "chebbi:speaker,chowdhury:speaker,kolb:speaker,piedra:moderator,quiroga:moderator,ssekandi:speaker,thorsen:moderator",
        """11h15: Session I – Papers and Schools
Chairs: Dr. Ingeborg Thorsen, Population Adviser, UNFPA, andMr. Gonzalo Piedra, Head of the Inclusion Unit, Directorate of Social Development of the City Of Cuenca, Ecuador
Ms. Amal Chebbi, Deputy Mayor, Sfax,Tunisia
Mr. Dietmar Kolb, Integration Commissioner, City of Leipzig, Germany
13h00: Lunch
14h30: Session II – Diaspora Money
Chair: Mr. Tomás Quiroga, Coordinator, Mercociudades
Hon. Erias Ssekandi, Lord Mayor of Jinja, Uganda
Dr. Farhana Chowdhury, Refugee Research Unit,Dhaka
16h00: End of day 1""",
    ),
    (
        "en",
        "chebbi:speaker,kolb:speaker,piedra:moderator,thorsen:moderator",
        """11h15: Session I – Papers and Schools
Co-Chairs: Dr. Ingeborg Thorsen, Population Adviser, UNFPA; Mr. Gonzalo Piedra, Head of the Inclusion Unit, City of Cuenca
Ms. Amal Chebbi, Deputy Mayor, Sfax, Tunisia
Mr. Dietmar Kolb, Integration Commissioner, City of Leipzig, Germany
13h00: Lunch
14h00: Session II – Oars""",
    ),
    (
        "en",
        "grossbard:speaker,okafor:speaker,tejada:speaker,thorpe:moderator",
        """10:00 a.m. – 11:45 a.m. PANEL IV

Civil society and academic contributions

Moderator: Ambassador Reginald Thorpe, Permanent Representative of Barbados to the OAS, Vice Chair of the Special Committee \uf0b7 Dr. Ana Tejada, Sin Muelles Foundation, Guatemala \uf0b7 Sister Bernadette Okafor, Calabrini Quays Network \uf0b7 Prof. Neil Grossbard, Georgetown University

11:45 a.m. – 12:15 p.m. Dialogue with states

12:15 p.m. – 1:00 p.m. Lunch""",
    ),
    (
        "es",
        "ezcurdia:opening,larrasoana:opening,ochagavia:opening",
        """17:00-17:15 h. Saludo y presentación de la jornada 1:
LOS MUELLES DEL NORTE
Participan Luis M. Ezcurdia (Director de la UNED de Tarazuela); Begoña Ochagavía (Casa de los Muelles); Iñigo Larrasoaña (Fundación Alberdi) y Representante del Gobierno de Aragón (Por confirmar).
17:15-18:15 h. Descanso
18:30 h. Cena""",
    ),
    (
        "es",
        "arizmendi:speaker,fairweather:speaker,ixcot:speaker,salinas:moderator",
        """3:00 p.m. – 5:30 p.m. PANEL III

Prácticas de los Estados Miembros

Moderador: Consejero Hugo Salinas, Misión Permanente de Costa Rica
\uf0b7 México: Min. Rocío Arizmendi, Directora General de Protección, Secretaría de Relaciones Exteriores (SRE) \uf0b7 Canadá: Mr. Alan Fairweather, Human Resources Canada \uf0b7 Guatemala: Viceministro de Trabajo, Sr. Byron Ixcot \uf0b7 Jamaica: (por confirmar)

5:30 p.m. Fin de la jornada""",
    ),
    (
        "es",
        "carcamo:speaker,ek:speaker,nkemba:speaker",
        """3:00 p.m. – 5:30 p.m. PANEL III

Los organismos internacionales y la sociedad civil

\uf0b7 Dra. Beatrice Nkemba, Organización Internacional del Trabajo (OIT) \uf0b7 Sr. Juan Cárcamo, Organización Internacional para las Migraciones (OIM) \uf0b7 Sra. Delfina Ek, Red de Jornaleros del Norte (México)

5:30 p.m. Fin de la jornada
6:00 p.m. Cena""",
    ),
    (
        "en",
        "prosper:closing,ramsaroop:closing",
        """9:00 a.m. – 10:00 a.m. PANEL I

12:15 p.m. – 1:00 p.m. CLOSING SESSION

- Conclusions by the Chair of the Joint Working Group, Mr. Alistair Prosper
- Closing remarks by the Assistant Secretary General of the OAS, Ambassador Deryck Ramsaroop""",
    ),
    (
        "en",
        "prosper:closing,ramsaroop:closing",
        """9:00 a.m. – 10:00 a.m. PANEL I

12:15 p.m. – 1:00 p.m. CLOSING SESSION

- Report of the Rapporteur
- Conclusions by the Chair of the Joint Working Group, Mr. Alistair Prosper
- Remarks by the Assistant Secretary General of the OAS, Ambassador Deryck Ramsaroop""",
    ),
    (
        "en",
        "prosper:closing,ramsaroop:closing,roe:rapporteur",
        """9:00 a.m. – 10:00 a.m. PANEL I

12:15 p.m. – 1:00 p.m. CLOSING SESSION

- Report of the Rapporteur, Ms. Ada Roe
- Conclusions by the Chair of the Joint Working Group, Mr. Alistair Prosper
- Closing remarks by the Assistant Secretary General of the OAS, Ambassador Deryck Ramsaroop""",
    ),
    (
        "en",
        "baptiste:rapporteur,roe:closing",
        """9:00 a.m. – 10:00 a.m. Panel I

12:15 p.m. – 1:00 p.m. Adoption of the declaration
• Reading of the draft resolutions by the Rapporteur, Kemar Baptiste (Grenada)
• Adoption of the draft
1:00 p.m. – 1:30 p.m. Closing
• Closing remarks by the President, Ada Roe (Togo)""",
    ),
    (
        "en",
        "baptiste:rapporteur",
        """9:00 a.m. – 10:00 a.m. Panel I

12:15 p.m. – 1:00 p.m. Adoption of the declaration
• Presentation of the draft declaration by the General Rapporteur, Mr. Kemar Baptiste (Grenada)
• Adoption of the draft
1:00 p.m. Lunch""",
    ),
    (
        "fr",
        "uslenghi:rapporteur",
        """9h00 – 10h00 Table ronde 1
11h00 – 12h00 Adoption des textes
Lecture de la Déclaration de Dakar : Rapporteure générale, Nélida Uslenghi (Argentine)
12h00 – 13h00 Déjeuner""",
    ),
    (
        "fr",
        "uslenghi:rapporteur",
        """9h00 – 10h00 Table ronde 1
11h00 – 12h00 Adoption des textes
• Lecture du projet de résolution par la Rapporteure générale, Nélida Uslenghi (Argentine)
12h00 – 13h00 Déjeuner""",
    ),
    (
        "es",
        "paz:rapporteur,uslenghi:rapporteur",
        """9:00 – 10:00 Panel 1
12:00 – 12:30 Presentación del proyecto de declaración final, a cargo de los relatores, Nuno Paz (Perú) y Nélida Uslenghi (Mauritania)
13:00 Almuerzo""",
    ),
    (
        "en",
        "paz:rapporteur,uslenghi:rapporteur",
        """9:00 – 10:00 Panel 1
12:00 – 12:30 Presentation of the draft declaration by the rapporteurs, Mr. Nuno Paz and Ms. Nélida Uslenghi (Togo)
13:00 Lunch""",
    ),
    (
        "fr",
        "paz:rapporteur,uslenghi:rapporteur",
        """9h00 – 10h00 Table ronde 1
11h00 – 12h00 Présentation du projet de déclaration par les rapporteurs, M. Nuno Paz et Mme Nélida Uslenghi (Togo)
12h00 – 13h00 Déjeuner""",
    ),
    (
        "en",
        "larrea:opening,uguz:speaker,zellweger:opening",
        """08h45: Words of Welcome
Ms.Ximena Larrea, Director of Social Development of the City of Cuenca, Ecuador
Mr. Urs Zellweger, Ambassador of Switzerland in Quito, Ecuador
09h30: Session 1
Dr.Ada Uguz, Director, Port of Ea
10h00: Lunch""",
    ),
    (
        "fr",
        "larrea:speaker,zellweger:speaker",
        """09h00 – 10h00 : Session 1
Mme.Ximena Larrea, Directrice, Ville de Cuenca
M.Urs Zellweger, Ambassadeur de Suisse
10h00 : Déjeuner
11h00 – 12h00 : Session 2""",
    ),
    (
        "es",
        "larrea:speaker,zellweger:speaker",
        """09:00 – 10:00: Sesión 1
Sra.Ximena Larrea, Directora de Desarrollo, Ciudad de Cuenca
Dr.Urs Zellweger, Embajador de Suiza
10:00: Almuerzo
11:00 – 12:00 Sesión 2""",
    ),
    (
        "en",
        "caceres:speaker,casals:speaker,mbele:speaker",
        """09h30: Opening
[Reactions from the Floor – Mayors are invited to respond from their seats]
Ms. Núria Casals, Councillor for Citizenship, Sabadell, Spain
Mr. Hernán Cáceres, Deputy Mayor of Valparaíso, Chile
Professor Thandeka Mbele, University of Cape Town, South Africa
10h45: Coffee Break
11h00: Session 2""",
    ),
    (
        "en",
        "gitonga:speaker,raso:facilitator,wickram:moderator",
        """Panel 1. Recruitment without fees (10.30 a.m. to 1 p.m.)

Name | Function | Country or organization | Role
Ms. Nirosha Wickram | Additional General Manager, Bureau of Foreign Employment | Sri Lanka | Chair
Mr. Peter Gitonga | Director, National Employment Authority | Kenya | Speaker

Panel 2. Portability (2.30 p.m. to 4 p.m.)

Name | Function | Country or organization | Role
Sister Josephine Raso | Founder | Maison d'Accueil Fanantenana, Antananarivo | Facilitator""",
    ),
    (
        "fr",
        "bonvin:opening,rey:opening",
        """9h00 Ouverture de la journée
Mme Tiphaine Bonvin, Présidente de la Semaine des libertés, Centre Grégoire-Girard
M. Luc Rey, Directeur du port
9h30 Table ronde 1
10h30 Pause""",
    ),
    (
        "en",
        "greenidge:opening,paz:opening,ramdien:opening",
        """The meeting will be inaugurated with words of welcome by Hon. Marlon Ramdien, Speaker of the National Assembly of Suriname; by Deputy Xiomara Paz (Honduras), second vice-president of the network; and by Josette Greenidge, of UNFPA.""",
    ),
    (
        "es",
        "greenidge:opening,paz:opening,ramdien:opening",
        """El encuentro será inaugurado con palabras de bienvenida de Hon. Marlon Ramdien, presidente de la Asamblea Nacional de Surinam; de la diputada Xiomara Paz (Honduras), segunda vicepresidenta de la red; y de Josette Greenidge, del UNFPA.""",
    ),
    (
        "fr",
        "greenidge:opening,paz:opening,ramdien:opening",
        """La rencontre sera ouverte par les mots de bienvenue de M. Marlon Ramdien, président de l'Assemblée nationale du Suriname ; de la députée Xiomara Paz (Honduras), deuxième vice-présidente du réseau ; et de Josette Greenidge, du FNUAP.""",
    ),
    (
        "es",
        "bholasingh:closing",
        """El encuentro concluirá el viernes 18 con una visita al hospital de Nickerie y las palabras de cierre de Alisha Bholasingh, directora general de la UCH.""",
    ),
    (
        "en",
        "bholasingh:closing",
        """The meeting will end on Friday with a visit to the port and the closing words of Alisha Bholasingh, Director General of the Centre.""",
    ),
    (
        "es",
        "palma:speaker,sandhu:speaker,tupac:speaker",
        """9:00 – 10:30 Mesa 1: Los muelles
Panelistas: MP Hardeep Sandhu (Canadá) | Congresista Melania Tupac (Perú) | Andrés Palma, coordinador de programas, ONU Mujeres
10:30 – 11:00 Café
11:00 – 12:00 Mesa 2: Remos""",
    ),
    (
        "en",
        "palma:speaker,sandhu:speaker,tupac:speaker",
        """9:00 – 10:30 Panel 1: The quays
Panellists: MP Hardeep Sandhu (Canada) | Congresswoman Melania Tupac (Peru) | Andrés Palma, programme coordinator, UN Women
10:30 – 11:00 Coffee
11:00 – 12:00 Panel 2: Oars""",
    ),
    (
        "fr",
        "palma:speaker,sandhu:speaker,tupac:speaker",
        """9h00 – 10h30 Table ronde 1 : Les quais
Intervenants : M. Hardeep Sandhu (Canada) | Sénatrice Melania Tupac (Pérou) | Andrés Palma, coordonnateur de programme, ONU Femmes
10h30 – 11h00 Pause
11h00 – 12h00 Table ronde 2 : Rames""",
    ),
    (
        "fr",
        "seneviratne:moderator,tchalla:speaker",
        """10h00 – 12h30 Session 4 : Outils nationaux d’examen
Exposé introductif : Mme Maimouna Tchalla, Conseillère du Ministre de la planification, Togo
Suivi d’un échange entre délégations conduit par M. Vikram Seneviratne, Directeur, Port de Galle
12h30 Déjeuner
14h00 Session 5""",
    ),
    (
        "en",
        "seneviratne:moderator,tchalla:speaker",
        """10:00 – 12:30 Session 4: National tools
Introduction: Ms. Maimouna Tchalla, Adviser to the Minister of Planning, Togo
Followed by an exchange among delegations led by Mr. Vikram Seneviratne, Director, Port of Galle
12:30 Lunch
14:00 Session 5""",
    ),
    (
        "es",
        "herrarte:speaker,melendez:author",
        """17:15 – 17:30 Presentación del libro "Los que no llegaron" Autor: Óscar Meléndez Comenta: Ana Herrarte, ACNUR
17:30 – 18:00 Clausura
18:00 Cena""",
    ),
    (
        "en",
        "herrarte:speaker,melendez:author",
        """17:15 – 17:30 Presentation of the book "Those who did not arrive" Author: Óscar Meléndez Comments: Ana Herrarte, UNHCR
17:30 – 18:00 Closing
18:00 Dinner""",
    ),
    (
        "es",
        "diaz:speaker,wer:moderator",
        """9:00 – 10:00 Mesa 1
Moderadora:
Carolina Wer, Viceministra de Relaciones Exteriores de Guatemala
Panelistas:
Ana Díaz, Directora, Puerto de Ea
10:00 Café
11:00 – 12:00 Mesa 2""",
    ),
    (
        "fr",
        "gascue:speaker",
        """9h00 – 10h00 Session 1
18h30 – 20h00 Projection du film « Terre en vue », suivie d'un débat avec sa réalisatrice, Nerea Gascue
20h00 Dîner""",
    ),
    (
        "en",
        "gascue:speaker",
        """9:00 – 10:00 Session 1
18:30 – 20:00 Screening of the film “Land in sight”, followed by a discussion with its director, Nerea Gascue
20:00 Dinner""",
    ),
    (
        "en",
        "",
        """9:00 – 10:45 Session 1: The Union and its citizens
The Constitutive Act of the African Union gives citizens a place in the making and the review of continental policy. Yet few associations know how to make use of it.
11:00 – 12:00 Session 2
12:00 Lunch""",
    ),
    (
        "es",
        "achter:speaker,paz:speaker,sow:speaker",
        """11:00 – 12:30 Mesa 2: Los muelles
Participan la Senadora Ana Paz (Chile), el Diputado Mamadou Sow (Senegal), la Sra. Rosalind Achter, de la Oficina del Puerto, y el Dr. Ari Vea.
12:30 Almuerzo
13:00 Mesa 3""",
    ),
    (
        "es",
        "achter:speaker,paz:speaker,sow:speaker",
        """11:00 – 12:30 Mesa 2: Los muelles
Intervienen: la Senadora Ana Paz (Chile), el Diputado Mamadou Sow (Senegal) y la Sra. Rosalind Achter, de la Oficina del Puerto.
12:30 Almuerzo
13:00 Mesa 3""",
    ),
    (
        "fr",
        "achter:speaker,paz:speaker,sow:speaker",
        """11h00 – 12h30 Table ronde 2 : Les quais
Intervenants : la sénatrice Ana Paz (Chili), le député Mamadou Sow (Sénégal) et Mme Rosalind Achter, du Bureau du port.
12h30 Déjeuner
13h00 Table ronde 3""",
    ),
    (
        "en",
        "lark:rapporteur,roe:closing,vea:opening",
        """09:00 – 10:00 Opening ceremony
Ms. Ida Vea | Minister of Ports | Kenya | Opening address
10:00 – 11:00 Panel 1
Hon. Ada Lark | Minister of Labour | Mauritius | Rapporteur of the Meeting
11:00 – 12:00 Panel 2
Hon. Ada Roe | Minister of Labour | Mauritius | Closing address
12:00 Lunch""",
    ),
    (
        "en",
        "roe:closing,vea:opening",
        """09:00 – 10:00 Plenary
Ms. Ida Vea, Minister of Ports, Kenya – Opening remarks
Hon. Ada Roe, Minister of Labour (closing remarks)
12:00 Lunch
13:00 Panel 2""",
    ),
    (
        "fr",
        "roe:closing,vea:opening",
        """9h00 – 10h00 Plénière
Mme Ida Vea, Ministre des ports, Kenya – Allocution d'ouverture
M. Ari Roe, Ministre du travail (mot de clôture)
12h00 Déjeuner
13h00 Table ronde 2""",
    ),
    (
        "es",
        "roe:closing,vea:opening",
        """9:00 – 10:00 Plenaria
Sra. Ida Vea, Ministra de Puertos, Kenia – Palabras de apertura
Sr. Ari Roe, Ministro de Trabajo (palabras de clausura)
12:00 Almuerzo
13:00 Panel 2""",
    ),
    (
        "en",
        "banu:speaker,raso:facilitator",
        """09:00 – 10:00 Panel 1
10:00 – 11:00 Side event: Voices of returned workers
Name | Function | Country or organization | Role
Sister Josephine Raso | Founder | Maison d'Accueil Fanantenana, Antananarivo | Facilitator
Ms. Shirin Banu | Former garment worker | Bangladesh | Speaker
11:00 Lunch""",
    ),
]


@pytest.mark.parametrize(("language", "expected", "rows"), PAPERS)
def test_rows_give_each_their_own_role(language: str, expected: str, rows: str) -> None:
    found = conversion(HEADS[language] + rows + "\n").participations
    told = sorted(f"{p.person.split('-')[-1]}:{SAME.get(p.role, p.role)}" for p in found)
    assert told == [x for x in expected.split(",") if x]
