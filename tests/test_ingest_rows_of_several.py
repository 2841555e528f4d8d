"""Rows of programmes that name several people, or somebody without anything that says so: each is found, with the role
of label or title, and nobody who only stands by."""

from __future__ import annotations

import pytest

from ingest.records import Conversion
from tests.ingesting import conversion

_SAME = {"keynote": "speaker", "chair": "moderator"}
HEADS = {
    "en": "Third Forum on Quays and Skills\nProgramme\nMombasa, 4 May 2032\n\n09:00 – 09:30 Opening session\n"
    "Ms. Ada Quarrell, Minister of Ports, Kenya\n\n09:30 – 10:45 {}\n\n10:45 – 11:00 Coffee break\n\n"
    "11:00 – 12:00 Session on nets\nMr. Bo Vantongeren, Director, IOM\n",
    "fr": "Troisième Forum sur les quais et les métiers\nProgramme\nCotonou, 4 mai 2032\n\n09h00 – 09h30 Séance "
    "d'ouverture\nMme Ada Quarrell, Ministre des ports, Kenya\n\n09h30 – 10h45 {}\n\n10h45 – 11h00 Pause café\n\n"
    "11h00 – 12h00 Séance sur les filets\nM. Bo Vantongeren, Directeur, OIM\n",
    "es": "Tercer Foro sobre los muelles y los oficios\nPrograma\nVeracruz, 4 de mayo de 2032\n\n09:00 – 09:30 Sesión "
    "inaugural\nSra. Ada Quarrell, Ministra de Puertos, Kenya\n\n09:30 – 10:45 {}\n\n10:45 – 11:00 Pausa café\n\n"
    "11:00 – 12:00 Sesión sobre redes\nSr. Bo Vantongeren, Director, OIM\n",
}
OF_ALL = {"quarrell", "vantongeren"}


def roles(found: Conversion) -> dict[str, str]:
    """The role of each by surname."""
    return {p.person.rsplit("-", 1)[-1]: _SAME.get(p.role, p.role) for p in found.participations}


def wanted(text: str) -> dict[str, str]:
    """Roles by surname, of ``surname:role,surname:role``."""
    return dict(one.split(":") for one in text.split(",") if one)


@pytest.mark.parametrize(
    ("language", "people", "row"),
    [
        (
            "en",
            "ossory:speaker,brill:speaker,tamm:speaker",
            "Panel 1: Ropes and tides\n"
            "Speakers: Nell Ossory (UN DESA), Luis Brill (DANE, Colombia), Mo Tamm (Pacific Community)",
        ),
        (
            "en",
            "ossory:speaker,brill:speaker,tamm:speaker",
            "Panel 1: Ropes and tides\n"
            "Speakers: Nell Ossory (UN DESA) • Luis Brill (DANE, Colombia) • Mo Tamm (Pacific Community)",
        ),
        (
            "en",
            "ossory:speaker,brill:speaker,tamm:speaker",
            "Panel 1: Ropes and tides\nSpeakers: Nell Ossory, Luis Brill and Mo Tamm",
        ),
        ("en", "ossory:speaker,brill:speaker", "Panel 1: Ropes and tides\nPanellists: Ms. Nell Ossory, Mr. Luis Brill"),
        (
            "en",
            "ossory:speaker,brill:speaker",
            "Panel 1: Ropes and tides\nPanellists: Ms. Nell Ossory, ILO, Mr. Luis Brill, IOM",
        ),
        (
            "en",
            "ossory:facilitator,brill:facilitator",
            "Workshop 1: Ropes and tides\nFacilitators: Nell Ossory / Luis Brill",
        ),
        (
            "en",
            "ossory:facilitator,brill:facilitator",
            "Workshop 1: Ropes and tides\nFacilitators: Nell Ossory & Luis Brill",
        ),
        (
            "en",
            "ossory:moderator,brill:moderator",
            "Panel 1: Ropes and tides\nCo-chairs: Mr. Nell Ossory (Sri Lanka), Ms. Luisa Brill (Switzerland)",
        ),
        (
            "en",
            "ossory:moderator,brill:speaker,tamm:speaker",
            "Panel 1: Ropes and tides\n"
            "Moderator: Nell Ossory, journalist. Speakers: Luis Brill, mayor of Quayton, Mo Tamm, "
            "Deputy Director of IOM",
        ),
        (
            "en",
            "ossory:moderator,brill:speaker,tamm:speaker",
            "Panel 1: Ropes and tides\n"
            "Chair\n"
            "Nell Ossory, University of Cork\n"
            "Participants\n"
            "Luis Brill, University of Ibadan\n"
            "Mo Tamm, University of Lagos",
        ),
        (
            "en",
            "ossory:speaker,brill:speaker",
            "Panel 1: Ropes and tides\nFr. Nell Ossory, Caritas\nBishop Luis Brill, Diocese of Quayton",
        ),
        (
            "en",
            "ossory:speaker,brill:speaker",
            "Panel 1: Ropes and tides\nMs. Nell Ossory\nDeputy Director\nILO\nMr. Luis Brill\nMayor\nCity of Quayton",
        ),
        (
            "en",
            "ossory:speaker,brill:speaker",
            "Panel 1: Ropes and tides\n"
            "\n"
            "Ms. Nell Ossory\n"
            "Deputy Director, Ports Division\n"
            "ILO\n"
            "\n"
            "Mr. Luis Brill\n"
            "Mayor\n"
            "City of Quayton",
        ),
        (
            "en",
            "zivkovic:speaker,sahin:speaker",
            "Panel 1: Ropes and tides\nŽelimir Živković, Director, Ports Agency\nŞule Şahin, Mayor of Quayton",
        ),
        ("en", "ossory:speaker", 'Lecture: "Ropes and tides" – Nell Ossory'),
        ("en", "ossory:speaker", "Ropes and tides: Dr. Nell Ossory, Consultant"),
        ("en", "ossory:speaker", "Module 4: Ropes and tides. Dr. Nell Ossory, Institute of Nets, Jamaica"),
        ("en", "ossory:facilitator", "Module 4: Ropes and tides. Facilitated by Nell Ossory, ICRC"),
        ("en", "ossory:moderator,brill:speaker", "Panel debate moderated by Nell Ossory\nLuis Brill, Agrostar"),
        ("en", "ossory:rapporteur", "Feedback from groups: Nell Ossory (rapporteur)"),
        ("en", "ossory:speaker,brill:speaker", '"How I came back": Nell Ossory (Zurich), Luis Brill (Malmö)'),
        ("en", "ossory:speaker,brill:speaker", "Conversation between Nell Ossory and Luis Brill"),
        (
            "en",
            "ossory:speaker,brill:speaker",
            "Panel 1\n"
            "1. Nell Ossory, University of Cork – Waiting as work\n"
            "2. Luis Brill, University of Lagos – Ferry crossings",
        ),
        (
            "en",
            "ossory:speaker,brill:speaker",
            "Panel 1\nNell Ossory (Ibadan), Waiting as work\nLuis Brill (Academia Sinica), Ferry crossings",
        ),
        (
            "en",
            "ossory:speaker",
            "Panel 1: Ropes and tides\nSpeaker: Nell Ossory, ILO\nReserve speaker: Luis Brill, IOM",
        ),
        (
            "en",
            "ossory:speaker",
            "Panel 1: Ropes and tides\nSpeaker: Nell Ossory, ILO\nQuestions: Mr. Luis Brill, secretariat",
        ),
        ("en", "ossory:speaker", "Panel 1: Ropes and tides\nSpeaker: Nell Ossory, ILO\nInterpretation: Luis Brill"),
        (
            "es",
            "ossory:speaker,brill:speaker,tamm:speaker",
            "Panel 1: Cuerdas y mareas\nPonentes: Nela Ossory (CEPAL), Luis Brill (DANE, Colombia), Mo Tamm (FAO)",
        ),
        (
            "es",
            "ossory:speaker,brill:speaker,tamm:speaker",
            "Panel 1: Cuerdas y mareas\nPonentes: Nela Ossory, Luis Brill y Mo Tamm",
        ),
        (
            "es",
            "ossory:speaker,brill:speaker",
            "Panel 1: Cuerdas y mareas\nPanelistas: Sra. Nela Ossory, Sr. Luis Brill",
        ),
        (
            "es",
            "ossory:moderator,brill:speaker,tamm:speaker",
            "Mesa redonda. Cuerdas y mareas. Modera: Nela Ossory, periodista. Intervienen: Luis Brill, "
            "alcalde de Muelles, y Tea Tamm, directora de Redes",
        ),
        (
            "es",
            "ossory:speaker",
            'Ponencia: "¿Quién cuida los muelles?" A cargo de Nela Ossory, catedrática de la Universidad de Muelles',
        ),
        (
            "es",
            "ossory:speaker,brill:speaker",
            "Panel 1: Cuerdas\nHno. Nelo Ossory, Cáritas\nHna. Luisa Brill, Diócesis de Muelles",
        ),
        (
            "es",
            "ossory:speaker,brill:speaker",
            "Panel 1: Cuerdas\n"
            "Ministra Consejera Nela Ossory, Embajada del Perú\n"
            "Embajadora Alterna Luisa Brill, Misión de Haití",
        ),
        ("es", "ossory:closing,brill:closing", "Clausura a cargo de Nela Ossory y Luis Brill"),
        (
            "es",
            "ossory:speaker,brill:speaker",
            "Diálogo a dos voces: Nela Ossory (ACNUR) y Luis Brill, vecino del barrio de San Roque",
        ),
        (
            "es",
            "ossory:moderator,brill:speaker",
            "Panel 1: Cuerdas y mareas\n"
            "Moderadora\n"
            "Nela Ossory, periodista\n"
            "Ponentes\n"
            "Luis Brill, Universidad de Muelles",
        ),
        ("es", "ossory:speaker", "Panel 1: Cuerdas y mareas\nPonente: Nela Ossory, OIT\nSuplente: Luis Brill, OIM"),
        (
            "es",
            "ossory:speaker",
            "Panel 1: Cuerdas y mareas\n"
            "Ponente: Nela Ossory, OIT\n"
            "Sustituye a Luis Brill, director de Redes, que no ha obtenido el visado.",
        ),
        ("es", "ossory:speaker", "Intervención de la Sra. Nela Ossory, Comisionada de Puertos"),
        (
            "fr",
            "ossory:speaker,brill:speaker,tamm:speaker",
            "Table ronde 1 : Cordes et marées\n"
            "Intervenants : Nelle Ossory (HCR), Luc Brill (INED, France), Mo Tamm (FAO)",
        ),
        (
            "fr",
            "ossory:speaker,brill:speaker,tamm:speaker",
            "Table ronde 1 : Cordes et marées\nIntervenants : Nelle Ossory, Luc Brill et Mo Tamm",
        ),
        (
            "fr",
            "ossory:speaker,brill:speaker",
            "Table ronde 1 : Cordes et marées\nPanélistes : Mme Nelle Ossory, M. Luc Brill",
        ),
        (
            "fr",
            "ossory:speaker,brill:speaker,tamm:speaker",
            "Table ronde avec Nelle Ossory (Caritas Maroc), Prof. Luc Brill (Institut des rives) et "
            "Téa Tamm, directrice du plaidoyer au Conseil des rives",
        ),
        (
            "fr",
            "ossory:moderator,brill:moderator,tamm:speaker",
            "Session 1 : Cordes et marées\n"
            "Co-présidents: Nelle Ossory, Organisation internationale pour les migrations (OIM), et "
            "Luc Brill, Union africaine\n"
            "1. Téa Tamm, Association des rives",
        ),
        ("fr", "ossory:speaker", "Conférence inaugurale : Nelle Ossory, « Le quai sans frontières »"),
        (
            "fr",
            "ossory:speaker,brill:speaker",
            "Table ronde 1 : Cordes et marées\n"
            "Nelle Ossory (Unisanté) : « Marées de rattrapage »\n"
            "Luc Brill (OMS) : « Les cordes »",
        ),
        ("fr", "ossory:opening", "Mot de bienvenue de la directrice de l'Institut, Nelle Ossory"),
        (
            "fr",
            "ossory:speaker",
            "Table ronde 1 : Cordes et marées\nIntervenante : Nelle Ossory, OIT\nSuppléant : Luc Brill, OIM",
        ),
        (
            "fr",
            "ossory:speaker,brill:speaker",
            "Table ronde 1 : Cordes et marées\nS.E.M Nel OSSORY, Ambassadeur\nS.E.Mme Luce BRILL, Ambassadrice",
        ),
        ("en", "ossory:speaker", "Setting the scene on ropes: Nell Ossory, Ropeworks"),
        ("en", "ossory:speaker", "State of play of the statute – Nell Ossory, Ropeworks"),
        ("en", "ossory:speaker", "State of play of the statute – Nell Ossory"),
        ("en", "ossory:speaker", "Progress on the register: Nell Ossory (Ropeworks)"),
        ("en", "ossory:speaker", "Ropes and tides, presented by Nell Ossory, Ropeworks"),
        ("en", "ossory:speaker", "Ropes and tides, presented by Nell Ossory (Ropeworks)"),
        ("en", "ossory:speaker", 'Nell Ossory (Ropeworks): "Ropes and tides"'),
        ("en", "ossory:speaker", 'Nell Ossory, "Ropes and tides"'),
        ("en", "ossory:speaker", "Nell Ossory (Ropeworks): Ropes and tides of the south"),
        (
            "en",
            "ossory:speaker,brill:speaker",
            "Panel 2\nNell Ossory (Ropeworks): Ropes and tides\nLuis Brill (Netfield): Nets and boats",
        ),
        (
            "en",
            "ossory:moderator,brill:speaker",
            "Panel 2: Ropes and tides\n"
            "Nell Ossory (Moderator), Coordinator, Network Secretariat\n"
            "Luis Brill (Panellist), Mayor of Ibarra",
        ),
        ("en", "", "Ropes and tides: New Quayton"),
        ("en", "", "Ropes and tides: Global Progress"),
        ("en", "", "Launch of the report: Human Mobility"),
        ("en", "", "Site visit: Port Louis"),
        ("en", "", "Film screening: Ocean Blues, a film on ropes"),
        ("en", "", "Coming Home – Better Ropes, Better Tides"),
        ("en", "", "Working lunch hosted by Quay House"),
        ("en", "", "Ropes for all: Lake Chad Basin"),
        ("es", "ossory:speaker", "Estado de los muelles: Nela Ossory, Redes Vivas"),
        ("es", "ossory:speaker", "Estado de los muelles – Nela Ossory"),
        ("es", "ossory:speaker", "Avance del registro: Nela Ossory (Redes Vivas)"),
        ("es", "ossory:speaker", "Cuerdas y mareas, por Nela Ossory (Redes Vivas)"),
        ("es", "ossory:speaker", "Nela Ossory (Redes Vivas): «Cuerdas y mareas»"),
        ("es", "ossory:speaker", "Nela Ossory, «Cuerdas y mareas»"),
        ("es", "ossory:speaker", "«Cuerdas y mareas», Nela Ossory"),
        ("es", "ossory:speaker", "Conferencia: «Cuerdas y mareas». Nela Ossory"),
        ("es", "", "Visita al puerto: Puerto Montt"),
        ("es", "", "Estado de los muelles: América Central"),
        ("fr", "ossory:speaker", "État des lieux des quais : Nelle Ossory, Rives Vives"),
        ("fr", "ossory:speaker", "État des lieux des quais – Nelle Ossory"),
        ("fr", "ossory:speaker", "Avancement du registre : Nelle Ossory (Rives Vives)"),
        ("fr", "ossory:speaker", "Cordes et marées, par Nelle Ossory (Rives Vives)"),
        ("fr", "ossory:speaker", "Nelle Ossory (Rives Vives) : « Cordes et marées »"),
        ("fr", "ossory:speaker", "Nelle Ossory, « Cordes et marées »"),
        ("fr", "ossory:speaker", "« Cordes et marées », Nelle Ossory"),
        ("fr", "ossory:speaker", "« Cordes et marées » – Nelle Ossory"),
        ("fr", "", "Visite du port : Port Louis"),
        ("fr", "", "État des lieux des quais : Grands Lacs"),
        ("en", "ossory:opening", "Welcome address: Hon. Nell Ossory, Speaker of the Assembly"),
        ("en", "ossory:opening", "Words of welcome from the Director, Nell Ossory"),
        ("en", "ossory:opening", "Greeting and opening by the Rector, Amb. Nell Ossory"),
        ("en", "ossory:closing", "Vote of thanks: Prof. Nell Ossory"),
        ("en", "ossory:closing", "Final remarks – Nell Ossory, UNHCR"),
        ("en", "ossory:closing", "Closing words by the envoy, Nell Ossory"),
        ("en", "ossory:opening", "Opening of the meeting by the Chair, Ms. Nell Ossory"),
        ("en", "ossory:moderator", "Discussion, chaired by the Vice-President, Ms. Nell Ossory"),
        ("en", "ossory:rapporteur", "Report of the working groups: Nell Ossory, rapporteur"),
        ("en", "", "Dinner hosted by the Ombudsman, Mr. Nell Ossory"),
        ("en", "", "Award of the prize to Mrs. Nell Ossory"),
        ("en", "", "Minute of silence in memory of Mr. Nell Ossory"),
        ("es", "ossory:opening", "Saludo institucional: Nela Ossory, alcaldesa de Muelles"),
        ("es", "ossory:opening", "Palabras de bienvenida del Director, Sr. Nelo Ossory"),
        ("es", "ossory:opening", "Mensaje de bienvenida de la Comisionada, Lic. Nela Ossory"),
        ("es", "ossory:opening", "Instalación de la reunión, por la Sra. Nela Ossory, Secretaría de Puertos"),
        ("es", "ossory:opening", "Inauguración a cargo de la Ministra de Salud, Sra. Nela Ossory"),
        ("es", "ossory:closing", "Cierre a cargo de Mons. Nelo Ossory"),
        ("es", "ossory:closing", "Declaración de clausura – Sr. Nelo Ossory, Presidente"),
        ("es", "ossory:facilitator", "Taller de redes: facilitadora Nela Ossory"),
        ("es", "", "Cena ofrecida por el Ministro Nelo Ossory"),
        ("es", "", "Entrega del premio a la Sra. Nela Ossory"),
        ("fr", "ossory:opening", "Ouverture de la séance par le Président, M. Nel Ossory"),
        ("fr", "ossory:opening", "Mot de bienvenue de la directrice, Mme Nelle Ossory"),
        ("fr", "ossory:opening", "Ouverture des travaux, sénateur Nel Ossory, Président honoraire"),
        ("fr", "ossory:opening", "Discours de lancement : Mme Nelle Ossory, ministre de la Santé"),
        ("fr", "ossory:closing", "Propos conclusifs : Nelle Ossory, directrice des Rives"),
        ("fr", "ossory:closing", "Mot de la fin : Mme Nelle Ossory"),
        ("fr", "ossory:closing", "Conclusions : Nelle Ossory, Représentante permanente"),
        ("fr", "ossory:moderator", "Panel (animatrice : Nelle Ossory)"),
        ("fr", "ossory:moderator", "Débat général. Présidence : Mme Nelle Ossory (Portugal)"),
        ("fr", "ossory:rapporteur", "Groupe I – Nelle Ossory, rapporteure"),
        ("fr", "", "Dîner offert par le Recteur, M. Nel Ossory"),
        ("fr", "", "Hommage à feu l'ambassadeur Nel Ossory"),
        (
            "fr",
            "ossory:speaker,brill:speaker",
            "Table ronde 1 : Cordes\n"
            "1. Nelle Ossory (Ministère de la Mer, France) et Luc Brill (SEF) – Vols conjoints, droits et cordes",
        ),
        (
            "es",
            "ossory:speaker,brill:speaker,tamm:speaker",
            "Panel 1: Cuerdas\n- Nela Ossory, Luis Brill, Tea Tamm, Equipo de Enlace de la Red de Muelles",
        ),
        (
            "en",
            "ossory:speaker,brill:speaker,tamm:speaker",
            "Panel 1: Ropes\n- Nell Ossory, Luis Brill and Tea Tamm, University of Cork",
        ),
        ("en", "ossory:speaker,brill:speaker", "Panel 1: Ropes\n- Nell Ossory and Luis Brill, University of Cork"),
        ("en", "ossory:speaker,brill:speaker", "Panel 1: Ropes\nNell Ossory, ILO, and Luis Brill, IOM"),
        (
            "en",
            "ossory:speaker,brill:speaker",
            "Panel 1: Ropes\nNell Ossory – University of Cork\nLuis Brill – University of Lagos",
        ),
        ("en", "ossory:speaker,brill:speaker", "Panel 1: Ropes\nUNHCR: Nell Ossory\nILO: Luis Brill"),
        ("en", "ossory:speaker,brill:speaker", "Panel 1: Ropes\nUNHCR – Ms. Nell Ossory\nILO – Mr. Luis Brill"),
        (
            "en",
            "ossory:speaker,brill:speaker",
            "Panel 1: Ropes\nKenya: Nell Ossory, Ministry of Ports\nChad: Luis Brill, Ministry of Lakes",
        ),
        ("es", "ossory:speaker,brill:speaker", "Panel 1: Cuerdas\nNela Ossory – Redes Vivas\nLuis Brill – Muelles Hoy"),
        ("es", "ossory:speaker,brill:speaker", "Panel 1: Cuerdas\nNela Ossory y Luis Brill, Universidad de Muelles"),
        (
            "fr",
            "ossory:speaker,brill:speaker",
            "Table ronde 1 : Cordes\nNelle Ossory et Luc Brill, Université des rives",
        ),
        (
            "fr",
            "ossory:speaker,brill:speaker",
            "Table ronde 1 : Cordes\nNelle Ossory – Rives Vives\nLuc Brill – Quais Unis",
        ),
        ("fr", "ossory:speaker,brill:speaker", "Table ronde 1 : Cordes\nHCR : Nelle Ossory\nOIT : Luc Brill"),
    ],
)
def test_a_row_of_a_programme_names_people(language: str, people: str, row: str) -> None:
    found = roles(conversion(HEADS[language].format(row)))
    assert found.keys() >= OF_ALL
    assert {name: role for name, role in found.items() if name not in OF_ALL} == wanted(people)


FLYERS = {
    "en": "Ropes for all: a conversation\n"
    "Thursday 4 May 2032, Mombasa, Quay House\n"
    "\n"
    "The conversation looks at how ropes are made and who is paid for them in the towns of the coast.\n"
    "\n{}\n",
    "fr": "Des cordes pour tous : rencontre-débat\n"
    "Jeudi 4 mai 2032, Cotonou, Maison des quais\n"
    "\n"
    "La rencontre-débat se penche sur la fabrication des cordes et sur ceux qui en vivent dans les villes de la côte.\n"
    "\n{}\n",
    "es": "Cuerdas para todos: conversatorio\n"
    "Jueves 4 de mayo de 2032, Veracruz, Casa de los Muelles\n"
    "\n"
    "El conversatorio trata de cómo se hacen las cuerdas y de quienes viven de ellas en las ciudades de la costa.\n"
    "\n{}\n",
}


@pytest.mark.parametrize(
    ("language", "people", "rows"),
    [
        (
            "en",
            "ossory:speaker,brill:speaker,tamm:moderator",
            "Speakers: Nell Ossory (Ropeworks), Luis Brill (Netfield). Moderator: Mo Tamm (Quay Radio).",
        ),
        (
            "en",
            "ossory:speaker,brill:speaker,tamm:moderator",
            "Speakers: Nell Ossory and Luis Brill\nModerator: Mo Tamm",
        ),
        (
            "en",
            "ossory:speaker,brill:speaker,tamm:moderator",
            "Speakers: Nell Ossory; Luis Brill\nChair: Mo Tamm",
        ),
        (
            "en",
            "ossory:speaker,brill:speaker,tamm:moderator",
            "Panellists:\nNell Ossory, Ropeworks\nLuis Brill, Netfield\nModerator: Mo Tamm, Quay Radio",
        ),
        (
            "en",
            "ossory:facilitator,brill:rapporteur",
            "Facilitator: Nell Ossory. Rapporteur: Luis Brill.",
        ),
        (
            "es",
            "ossory:speaker,brill:speaker,tamm:moderator",
            "Ponentes: Nela Ossory (Redes Vivas), Luis Brill (Muelles Hoy). Modera: Mo Tamm (Radio Muelle).",
        ),
        (
            "es",
            "ossory:speaker,brill:speaker,tamm:moderator",
            "Intervienen: Nela Ossory y Luis Brill\nModera: Mo Tamm",
        ),
        (
            "es",
            "ossory:facilitator,brill:rapporteur",
            "Facilita: Nela Ossory. Relatora: Luisa Brill.",
        ),
        (
            "fr",
            "ossory:speaker,brill:speaker,tamm:moderator",
            "Intervenants : Nelle Ossory (Rives Vives), Luc Brill (Quais Unis). Modération : Mo Tamm (Radio Quai).",
        ),
        (
            "fr",
            "ossory:speaker,brill:speaker,tamm:moderator",
            "Avec : Nelle Ossory et Luc Brill\nModération : Mo Tamm",
        ),
        (
            "fr",
            "ossory:facilitator,brill:rapporteur",
            "Facilitatrice : Nelle Ossory. Rapporteur : Luc Brill.",
        ),
    ],
)
def test_labels_on_a_flyer_name_people(language: str, people: str, rows: str) -> None:
    assert roles(conversion(FLYERS[language].format(rows))) == wanted(people)
