"""What the grid of programmes prints: titles, labels, invented people with posts and bodies, in three languages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from ingest.folding import slug

__all__ = ["WORDS", "Someone", "Words"]


class Someone(NamedTuple):
    """Somebody of a programme, and whom they serve, in words and as the registry or a slug has it."""

    address: str
    name: str
    post: str
    body: str
    ref: str


@dataclass(frozen=True)
class Words:
    """A programme's words in one language; each of `parts` has a title, a guiding question, three titles of talks."""

    head: str
    days: tuple[str, str]
    day: str
    numbered: dict[str, tuple[str, ...]]
    parts: tuple[tuple[str, str, tuple[str, str, str]], ...]
    labels: dict[str, str]
    opening: dict[str, str]
    closing: str
    pauses: tuple[str, str]
    people: tuple[Someone, ...]


def _people(rows: str) -> tuple[Someone, ...]:
    """One row each: address, name, post, body and, where it is not made of the body's words, its ref."""
    fields = [[field.strip() for field in row.split("|")] for row in rows.strip().splitlines()]
    refs = [row[4] if row[4:] else slug(row[3]) for row in fields]
    whole = [ref if "/" in ref else f"organization/{ref}" for ref in refs]
    return tuple(Someone(*row[:4], ref) for row, ref in zip(fields, whole, strict=True))


_EN = Words(
    "Regional Seminar on Ferry Crossings\n\nLomé, {days}",
    ("Wednesday, 12 March 2031", "Thursday, 13 March 2031"),
    "Day {}",
    {
        "session": ("Session 1", "Session 2", "Session 3"),
        "panel": ("Panel I", "Panel II", "Panel III"),
        "ordinal": ("First session", "Second session", "Third session"),
        "table": ("Round table 1", "Round table 2", "Round table 3"),
        "words": ("Session One", "Session Two", "Session Three"),
    },
    (
        (
            "Safe crossings for small islands",
            "What keeps a crossing safe in winter?",
            ("Lessons of a stormy year", "Lifeboats that float", "Who watches the water"),
        ),
        (
            "Paying for piers and landings",
            "Who should bear the cost of a new pier?",
            ("Fares that are fair", "A fund of many harbours", "Bonds for wooden bridges"),
        ),
        (
            "Women at the helm",
            "How can more women become skippers?",
            ("Schools on the shore", "A crew of our own", "Uniforms that fit"),
        ),
    ),
    {
        "moderator": "Moderator",
        "chair": "Chair",
        "facilitator": "Facilitator",
        "by": "Moderated by",
        "led": "Chaired by",
        "speakers": "Speakers",
        "panel": "Panellists",
        "presenters": "Presenters",
        "discussants": "Discussants",
        "with": "With",
    },
    {
        "remarks": "Opening remarks",
        "welcome": "Welcome remarks",
        "session": "Opening session",
        "by": "Opening remarks by {}",
    },
    "Closing remarks",
    ("Coffee break", "Lunch"),
    _people("""
        Ms. | Ana Roe | Minister of Transport | Government of Kenya | state/KEN
        Mr. | Ivo Perrin | Director | Institute of Quays
        Ms. | Katia Evens | Programme Officer | International Labour Organization | organization/ilo
        Mr. | Fermín Nova Ruiz | Professor | University of Valdor
        Mr. | Ari van der Vea | Deputy Director | Ferry Association
        Ms. | Ida Lund | Mayor | City of Lund
        Mr. | Samuel Okoro-Bates | Secretary General | Council of Ports
        Ms. | Léa Brandt | Head of Unit | International Organization for Migration | organization/iom
        Ms. | Mina Sato | Researcher | Centre for Harbour Studies
        Mr. | Tomás Reyes | Executive Director | Foundation for Boats
        Ms. | Rosa Díaz Molina | Ambassador | Permanent Mission of Ecuador | state/ECU
        Mr. | Noël Adu | Coordinator | Network of Sailors
        Mr. | Karim El Amrani | Director General | Ministry of Ports of Morocco | mar-ministry-of-ports
        Ms. | Nadia Oumar | President | Union of Pilots
    """),
)

_FR = Words(
    "Séminaire régional sur les traversées en bac\n\nLomé, {days}",
    ("Mercredi 12 mars 2031", "Jeudi 13 mars 2031"),
    "Jour {}",
    {
        "session": ("Session 1", "Session 2", "Session 3"),
        "panel": ("Panel I", "Panel II", "Panel III"),
        "ordinal": ("Première session", "Deuxième session", "Troisième session"),
        "table": ("Table ronde 1", "Table ronde 2", "Table ronde 3"),
        "words": ("Séance n° 1", "Séance n° 2", "Séance n° 3"),
    },
    (
        (
            "Des traversées sûres pour les petites îles",
            "Comment garder une traversée sûre en hiver ?",
            ("Leçons d'une année de tempêtes", "Des canots qui flottent", "Qui veille sur l'eau"),
        ),
        (
            "Payer les jetées et les embarcadères",
            "Qui doit payer une nouvelle jetée ?",
            ("Des tarifs justes", "Un fonds de plusieurs ports", "Des emprunts pour les ponts de bois"),
        ),
        (
            "Les femmes à la barre",
            "Comment former davantage de patronnes de bac ?",
            ("Des écoles sur la rive", "Un équipage à nous", "Des uniformes qui vont"),
        ),
    ),
    {
        "moderator": "Modérateur",
        "chair": "Présidence",
        "facilitator": "Facilitateur",
        "by": "Modéré par",
        "led": "Présidé par",
        "speakers": "Intervenants",
        "panel": "Panélistes",
        "presenters": "Présentateurs",
        "discussants": "Discutants",
        "with": "Avec",
    },
    {
        "remarks": "Allocutions d'ouverture",
        "welcome": "Mots de bienvenue",
        "session": "Séance d'ouverture",
        "by": "Allocution d'ouverture par {}",
    },
    "Mot de clôture",
    ("Pause café", "Déjeuner"),
    _people("""
        Mme | Ana Roe | Ministre des transports | Gouvernement du Kenya | state/KEN
        M. | Ivo Perrin | Directeur | Institut des quais
        Mme | Katia Evens | Chargée de programme | Organisation internationale du Travail | organization/ilo
        M. | Fermín Nova Ruiz | Professeur | Université de Valdor
        M. | Ari van der Vea | Directeur adjoint | Association des bacs
        Mme | Ida Lund | Maire | Ville de Lund
        M. | Samuel Okoro-Bates | Secrétaire général | Conseil des ports
        Mme | Léa Brandt | Cheffe d'unité | Organisation internationale pour les migrations | organization/iom
        Mme | Mina Sato | Chercheuse | Centre d'études portuaires
        M. | Tomás Reyes | Directeur exécutif | Fondation pour les bateaux
        Mme | Rosa Díaz Molina | Ambassadrice | Mission permanente de l'Équateur | state/ECU
        M. | Noël Adu | Coordonnateur | Réseau des marins
        M. | Karim El Amrani | Directeur général | Ministère des ports du Maroc | mar-ministere-des-ports
        Mme | Nadia Oumar | Présidente | Union des pilotes
    """),
)

_ES = Words(
    "Seminario regional sobre cruces en balsa\n\nLomé, {days}",
    ("Miércoles, 12 de marzo de 2031", "Jueves, 13 de marzo de 2031"),
    "Día {}",
    {
        "session": ("Sesión 1", "Sesión 2", "Sesión 3"),
        "panel": ("Panel I", "Panel II", "Panel III"),
        "ordinal": ("Primera sesión", "Segunda sesión", "Tercera sesión"),
        "table": ("Mesa redonda 1", "Mesa redonda 2", "Mesa redonda 3"),
        "words": ("Sesión No. 1", "Sesión No. 2", "Sesión No. 3"),
    },
    (
        (
            "Cruces seguros para islas pequeñas",
            "¿Qué mantiene seguro un cruce en invierno?",
            ("Lecciones de un año de tormentas", "Botes que flotan", "Quién vigila el agua"),
        ),
        (
            "Pagar los muelles y embarcaderos",
            "¿Quién debe pagar un muelle nuevo?",
            ("Tarifas que son justas", "Un fondo de muchos puertos", "Bonos para puentes de madera"),
        ),
        (
            "Mujeres al timón",
            "¿Cómo formar a más patronas de balsa?",
            ("Escuelas en la orilla", "Una tripulación nuestra", "Uniformes a medida"),
        ),
    ),
    {
        "moderator": "Moderador",
        "chair": "Preside",
        "facilitator": "Facilitador",
        "by": "Moderado por",
        "led": "Presidido por",
        "speakers": "Oradores",
        "panel": "Panelistas",
        "presenters": "Ponentes",
        "discussants": "Comentaristas",
        "with": "Con",
    },
    {
        "remarks": "Palabras de apertura",
        "welcome": "Palabras de bienvenida",
        "session": "Sesión de apertura",
        "by": "Palabras de apertura a cargo de {}",
    },
    "Palabras de clausura",
    ("Pausa café", "Almuerzo"),
    _people("""
        Sra. | Ana Roe | Ministra de Transporte | Gobierno de Kenia | state/KEN
        Sr. | Ivo Perrin | Director | Instituto de Muelles
        Sra. | Katia Evens | Oficial de Programa | Organización Internacional del Trabajo | organization/ilo
        Sr. | Fermín Nova Ruiz | Profesor | Universidad de Valdoria
        Sr. | Ari van der Vea | Subdirector | Asociación de Balsas
        Sra. | Ida Lund | Alcaldesa | Ciudad de Lund
        Sr. | Samuel Okoro-Bates | Secretario General | Consejo de Puertos
        Sra. | Léa Brandt | Jefa de Unidad | Organización Internacional para las Migraciones | organization/iom
        Sra. | Mina Sato | Investigadora | Centro de Estudios Portuarios
        Sr. | Tomás Reyes | Director Ejecutivo | Fundación para los Barcos
        Sra. | Rosa Díaz Molina | Embajadora | Misión Permanente del Ecuador | state/ECU
        Sr. | Noël Adu | Coordinador | Red de Marineros
        Sr. | Karim El Amrani | Director General | Ministerio de Puertos de Marruecos | mar-ministerio-de-puertos
        Sra. | Nadia Oumar | Presidenta | Unión de Prácticos
    """),
)

WORDS = {"en": _EN, "fr": _FR, "es": _ES}
"""The words of each language."""
