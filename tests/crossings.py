"""A seminar on ferry crossings, in three languages: what programmes of it print, and what is to be read in each."""

from __future__ import annotations

from typing import NamedTuple

from ingest.records import Conversion

__all__ = ["SEMINARS", "Person", "Seminar", "Session", "read", "told"]


class Person(NamedTuple):
    name: str
    post: str
    body: str


class Session(NamedTuple):
    hours: str
    title: str
    people: tuple[Person, ...]  # the first moderates


class Seminar(NamedTuple):
    head: tuple[str, str, str]
    moderator: str
    speakers: str
    menu: tuple[str, ...]
    sessions: tuple[Session, ...]


SEMINARS = {
    "en": Seminar(
        ("Seminar on Ferry Crossings", "12 March 2031", "Programme"),
        "Moderator",
        "Speakers",
        ("Home", "About us", "News", "Contact"),
        (
            Session(
                "09:30 – 10:30",
                "Session 1: Safe crossings for small islands",
                (
                    Person("Ms. Ana Roe", "Director", "Institute of Quays"),
                    Person("Mr. Ivo de la Cruz", "Professor", "University of Valdor"),
                    Person("Ms. Katia Evens-Toh", "Programme Officer", "International Labour Organization"),
                ),
            ),
            Session(
                "11:00 – 12:15",
                "Session 2: Paying for piers",
                (
                    Person("Mr. Ari Veà", "Deputy Director", "Ferry Association"),
                    Person("Ms. Ida Lund", "Mayor", "City of Lund"),
                    Person("Mr. Samuel Okoro", "Secretary General", "Council of Ports"),
                ),
            ),
        ),
    ),
    "fr": Seminar(
        ("Séminaire sur les traversées en bac", "12 mars 2031", "Programme"),
        "Modératrice",
        "Intervenants",
        ("Accueil", "Qui sommes-nous", "Actualités", "Contact"),
        (
            Session(
                "9h30 – 10h30",
                "Session 1 : Des traversées sûres pour les petites îles",
                (
                    Person("Mme Ana Roe", "Directrice", "Institut des quais"),
                    Person("M. Ivo de la Cruz", "Professeur", "Université de Valdor"),
                    Person("Mme Katia Evens-Toh", "Chargée de programme", "Organisation internationale du Travail"),
                ),
            ),
            Session(
                "11h00 – 12h15",
                "Session 2 : Payer les jetées",
                (
                    Person("M. Ari Veà", "Directeur adjoint", "Association des bacs"),
                    Person("Mme Ida Lund", "Maire", "Ville de Lund"),
                    Person("M. Samuel Okoro", "Secrétaire général", "Conseil des ports"),
                ),
            ),
        ),
    ),
    "es": Seminar(
        ("Seminario sobre cruces en balsa", "12 de marzo de 2031", "Programa"),
        "Moderadora",
        "Oradores",
        ("Inicio", "Quiénes somos", "Noticias", "Contacto"),
        (
            Session(
                "09:30 – 10:30",
                "Sesión 1: Cruces seguros para islas pequeñas",
                (
                    Person("Sra. Ana Roe", "Directora", "Instituto de Muelles"),
                    Person("Sr. Ivo de la Cruz", "Profesor", "Universidad de Valdoria"),
                    Person("Sra. Katia Evens-Toh", "Oficial de Programa", "Organización Internacional del Trabajo"),
                ),
            ),
            Session(
                "11:00 – 12:15",
                "Sesión 2: Pagar los muelles",
                (
                    Person("Sr. Ari Veà", "Director Adjunto", "Asociación de Balsas"),
                    Person("Sra. Ida Lund", "Alcaldesa", "Ciudad de Lund"),
                    Person("Sr. Samuel Okoro", "Secretario General", "Consejo de Puertos"),
                ),
            ),
        ),
    ),
}


def told(seminar: Seminar) -> set[str]:
    """Everybody in their part: name, role, session, when it begins, and post."""
    found = set()
    for session in seminar.sessions:
        title = session.title.split(":", 1)[1].strip()
        start = session.hours.split(" ")[0].replace("h", ":").zfill(5)
        for number, person in enumerate(session.people):
            name = person.name.split(" ", 1)[1]
            role = "speaker" if number else "moderator"
            found.add(f"{name} | {role} | {title} | {start} | {person.post}")
    return found


def read(found: Conversion, _: str) -> set[str]:
    """The same of a conversion, and who has no body."""
    events = {event.key: event for event in found.events}
    names = {person.key: person.names[0] for person in found.people}
    lines = set()
    for part in found.participations:
        event = events[part.event]
        title = (event.label or "").rpartition(":")[2].strip()
        posts = "; ".join(holding.post or "" for holding in part.holdings)
        lines.add(f"{names[part.person]} | {part.role} | {title} | {(event.start or '')[11:16]} | {posts}")
        if not all(holding.body for holding in part.holdings):
            lines.add(f"{names[part.person]} has no body")
    return lines
