"""Papers of one invented meeting in many settings: how their head tells its name, its days and where it was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ingest.folding import slug
from ingest.records import Conversion, EventRecord
from tests.grids import Grid, Setting

__all__ = ["GRID"]

FIRST = {"month": date(2032, 5, 4), "months": date(2032, 4, 29), "day": date(2032, 5, 4)}
LAST = {"month": date(2032, 5, 6), "months": date(2032, 5, 2), "day": date(2032, 5, 4)}

AXES = {
    "paper": ["none", "programme", "report", "minutes", "concept", "invitation"],
    "name": ["plain", "capitals", "broken", "bold", "mark", "quoted", "counted", "acronym"],
    "days": ["range", "from", "weekday", "months", "ordinal", "iso", "roman", "dots", "shouted", "single"],
    "place": ["known", "lone", "stated", "bracketed", "unknown", "foreign", "venue", "hotel", "hall", "none"],
    "order": ["placed", "dated", "lines", "swapped", "brackets", "behind", "labels", "cells", "above", "bar"],
    "gaps": ["lines", "blanks", "blocks"],
    "furniture": ["none", "menu", "crumbs", "letterhead", "published", "share", "symbol", "rubrics"],
    "body": ["programme", "told", "next", "past", "people"],
}

PLACES = {
    "known": ("Dakar", None),
    "lone": ("Lomé", None),
    "stated": ("Nairobi", "KEN"),
    "bracketed": ("Lomé", "TGO"),
    "unknown": ("Quayton", "KEN"),
    "foreign": ("Tripoli", "LBN"),
    "venue": ("Nairobi", "KEN"),
    "hotel": ("Nairobi", "KEN"),
    "hall": ("Quayton", "KEN"),
    "none": ("", None),
}
KNOWN = {"Dakar": "place/dakar", "Nairobi": "place/nairobi"}


@dataclass(frozen=True)
class Words:
    """What the papers of one language say."""

    code: str
    name: str
    counted: str
    theme: str
    acronym: str
    papers: dict[str, str]
    states: dict[str, str]
    months: str
    weekdays: str
    venue: str
    hotel: str
    hall: str
    labels: tuple[str, str]
    menu: tuple[str, ...]
    rubrics: tuple[str, ...]
    crumbs: str
    letterhead: tuple[str, ...]
    published: str
    share: tuple[str, ...]
    bodies: dict[str, str]

    def long(self, day: date, *, year: bool = True) -> str:
        """A day with its month in words."""
        month = self.months.split()[day.month - 1]
        if self is WORDS["es"]:
            return f"{day.day} de {month}" + (f" de {day.year}" if year else "")
        number = "1er" if self is WORDS["fr"] and day.day == 1 else str(day.day)
        return f"{number} {month}" + (f" {day.year}" if year else "")


WORDS: dict[str, Words] = {
    "en": Words(
        code="en",
        name="Regional Forum on Ferries and Landing Stages",
        counted="Third Regional Forum on Ferries and Landing Stages",
        theme="Safe crossings for all",
        acronym="RFFL",
        papers={
            "programme": "PROGRAMME",
            "report": "REPORT",
            "minutes": "MINUTES",
            "concept": "CONCEPT NOTE",
            "invitation": "INVITATION",
        },
        states={"KEN": "Kenya", "TGO": "Togo", "LBN": "Lebanon"},
        months="January February March April May June July August September October November December",
        weekdays="Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        venue="United Nations Office at Nairobi (UNON)",
        hotel="Heron Hotel",
        hall="Town Hall",
        labels=("Date", "Venue"),
        menu=("Home", "About us", "News", "Events", "Contact"),
        rubrics=("Politics", "Economy", "Society", "Culture"),
        crumbs="Home > Events > Forums",
        letterhead=("Board of Quays and Piers", "Secretariat"),
        published="Published: 2 April 2032",
        share=("Share this page", "Facebook", "Twitter", "Print"),
        bodies={
            "programme": "09:00 – 09:30 Registration\n\n09:30 – 10:30 Opening session\n\nMs. Ana Roe, Minister of "
            "Transport, Kenya\n\n10:30 – 12:00 Session 1: Paying for piers\n\nModerator: Mr. Ivo Perrin, Director, "
            "Institute of Quays",
            "told": "The Forum brought together harbour masters of twelve countries, who looked at the state of their "
            "piers and at the costs of keeping them.",
            "next": "The harbour masters of twelve countries looked at the state of their piers. The next forum will "
            "be held in Lima, Peru, from 7 to 9 March 2034.",
            "past": "Since the Second Forum, held in Accra, Ghana, in June 2029, the harbour masters of twelve "
            "countries have looked at the state of their piers.",
            "people": "The harbour masters of twelve countries looked at the state of their piers. Ms. Ana Roe, "
            "Minister of Transport of Kenya, opened the Forum.",
        },
    ),
    "fr": Words(
        code="fr",
        name="Forum régional sur les bacs et les débarcadères",
        counted="Troisième Forum régional sur les bacs et les débarcadères",
        theme="Des traversées sûres pour tous",
        acronym="FRBD",
        papers={
            "programme": "PROGRAMME",
            "report": "RAPPORT",
            "minutes": "COMPTE RENDU",
            "concept": "NOTE CONCEPTUELLE",
            "invitation": "INVITATION",
        },
        states={"KEN": "Kenya", "TGO": "Togo", "LBN": "Liban"},
        months="janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        weekdays="lundi mardi mercredi jeudi vendredi samedi dimanche",
        venue="Office des Nations Unies à Nairobi (ONUN)",
        hotel="Hôtel du Héron",
        hall="Hôtel de ville",
        labels=("Date", "Lieu"),
        menu=("Accueil", "Qui sommes-nous", "Actualités", "Événements", "Contact"),
        rubrics=("Politique", "Économie", "Société", "Culture"),
        crumbs="Accueil > Événements > Forums",
        letterhead=("Conseil des quais et des jetées", "Secrétariat"),
        published="Publié le 2 avril 2032",
        share=("Partager cette page", "Facebook", "Twitter", "Imprimer"),
        bodies={
            "programme": "09h00 – 09h30 Inscription\n\n09h30 – 10h30 Séance d'ouverture\n\nMme Ana Roe, Ministre des "
            "transports, Kenya\n\n10h30 – 12h00 Session 1 : Payer les jetées\n\nModérateur : M. Ivo Perrin, Directeur, "
            "Institut des quais",
            "told": "Le Forum a réuni les capitaines de port de douze pays, qui ont examiné l'état de leurs jetées et "
            "ce que coûte leur entretien.",
            "next": "Les capitaines de port de douze pays ont examiné l'état de leurs jetées. Le prochain forum se "
            "tiendra à Lima (Pérou) du 7 au 9 mars 2034.",
            "past": "Depuis le deuxième Forum, tenu à Accra (Ghana) en juin 2029, les capitaines de port de douze pays "
            "ont examiné l'état de leurs jetées.",
            "people": "Les capitaines de port de douze pays ont examiné l'état de leurs jetées. Mme Ana Roe, Ministre "
            "des transports du Kenya, a ouvert le Forum.",
        },
    ),
    "es": Words(
        code="es",
        name="Foro Regional sobre Balsas y Embarcaderos",
        counted="Tercer Foro Regional sobre Balsas y Embarcaderos",
        theme="Cruces seguros para todos",
        acronym="FRBE",
        papers={
            "programme": "PROGRAMA",
            "report": "INFORME",
            "minutes": "ACTA",
            "concept": "NOTA CONCEPTUAL",
            "invitation": "INVITACIÓN",
        },
        states={"KEN": "Kenia", "TGO": "Togo", "LBN": "Líbano"},
        months="enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        weekdays="lunes martes miércoles jueves viernes sábado domingo",
        venue="Oficina de las Naciones Unidas en Nairobi (ONUN)",
        hotel="Hotel La Garza",
        hall="Ayuntamiento",
        labels=("Fecha", "Lugar"),
        menu=("Inicio", "Quiénes somos", "Noticias", "Eventos", "Contacto"),
        rubrics=("Política", "Economía", "Sociedad", "Cultura"),
        crumbs="Inicio > Eventos > Foros",
        letterhead=("Consejo de Muelles y Malecones", "Secretaría"),
        published="Publicado el 2 de abril de 2032",
        share=("Compartir esta página", "Facebook", "Twitter", "Imprimir"),
        bodies={
            "programme": "09:00 – 09:30 Inscripción\n\n09:30 – 10:30 Sesión de apertura\n\nSra. Ana Roe, Ministra de "
            "Transporte, Kenia\n\n10:30 – 12:00 Sesión 1: Pagar los muelles\n\nModerador: Sr. Ivo Perrin, Director, "
            "Instituto de Muelles",
            "told": "El Foro reunió a los capitanes de puerto de doce países, que examinaron el estado de sus muelles "
            "y lo que cuesta mantenerlos.",
            "next": "Los capitanes de puerto de doce países examinaron el estado de sus muelles. El próximo foro se "
            "celebrará en Lima, Perú, del 7 al 9 de marzo de 2034.",
            "past": "Desde el Segundo Foro, celebrado en Accra, Ghana, en junio de 2029, los capitanes de puerto de "
            "doce países han examinado el estado de sus muelles.",
            "people": "Los capitanes de puerto de doce países examinaron el estado de sus muelles. La Sra. Ana Roe, "
            "Ministra de Transporte de Kenia, inauguró el Foro.",
        },
    ),
}

_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


def _span(setting: Setting) -> tuple[date, date]:
    form = setting["days"]
    key = "months" if form == "months" else "day" if form in ("weekday", "single", "iso") else "month"
    return FIRST[key], LAST[key]


def _days(words: Words, form: str, first: date, last: date) -> str:
    """The meeting's days in one of the forms that papers give them."""
    english, start, end = words is WORDS["en"], words.long(first, year=False).split()[0], words.long(last)
    between = {"en": "from {} to {}", "fr": "du {} au {}", "es": "del {} al {}"}[words.code]
    comma = "" if words is WORDS["fr"] else ","
    month = words.months.split()[first.month - 1]
    told = f"{start}-{end}"
    shapes = {
        "from": between.format(start, end),
        "weekday": f"{words.weekdays.split()[first.weekday()]}{comma} {end}",
        "months": f"{words.long(first, year=False)} – {end}",
        "ordinal": f"{month} {start}–{last.day}, {last.year}" if english else f"{start} – {end}",
        "iso": first.isoformat(),
        "roman": f"{first.day}-{last.day}.{_ROMAN[first.month - 1]}.{first.year}",
        "dots": f"{first:%d.%m.%Y} – {last:%d.%m.%Y}",
        "single": end,
        "shouted": told.upper(),
    }
    return shapes.get(form, told)


def _place(words: Words, form: str) -> str:
    city, state = PLACES[form]
    known = words.states.get(state or "", "")
    if form in ("bracketed", "foreign"):
        return f"{city} ({known})"
    if form in ("stated", "unknown"):
        return f"{city}, {known}"
    front = {"venue": words.venue, "hotel": words.hotel, "hall": words.hall}.get(form)
    return f"{front}, {city}, {known}" if front else city


def _name(words: Words, form: str) -> str:
    name = words.name
    if form == "broken":
        pieces = name.split()
        return " ".join(pieces[:4]) + "\n" + " ".join(pieces[4:])
    shapes = {
        "capitals": name.upper(),
        "bold": f"**{name}**",
        "mark": f"# {name}",
        "quoted": f"“{name}”",
        "counted": words.counted,
        "acronym": f"{name} ({words.acronym})",
    }
    return shapes.get(form, name)


def _told(words: Words, setting: Setting) -> list[str]:
    """The lines that give the name, the days and the place."""
    first, last = _span(setting)
    name, days = _name(words, setting["name"]), _days(words, setting["days"], first, last)
    place, order = _place(words, setting["place"]), setting["order"]
    day_label, place_label = words.labels
    colon = " : " if words is WORDS["fr"] else ": "
    both = f"{place}, {days}" if place else days
    shapes = {
        "placed": [name, both],
        "dated": [name, f"{days}, {place}" if place else days],
        "lines": [name, place, days],
        "swapped": [name, days, place],
        "brackets": [name, f"({both})"],
        "behind": [f"{name}, {both}"],
        "labels": [name, f"{day_label}{colon}{days}", f"{place_label}{colon}{place}" if place else ""],
        "cells": [name, f"| {day_label} | {days} |", f"| {place_label} | {place} |" if place else ""],
        "above": [both, name],
        "bar": [name, f"{days} | {place}" if place else days],
    }
    return [line for line in shapes[order] if line]


def printed(language: str, setting: Setting) -> tuple[str, set[str]]:
    """A paper of the meeting, and what it tells of it."""
    words, furniture = WORDS[language], setting["furniture"]
    front = {
        "menu": list(words.menu),
        "crumbs": [words.crumbs],
        "letterhead": list(words.letterhead),
        "symbol": ["BQ/2032/INF.4"],
    }.get(furniture, [])
    behind = {"published": [words.published], "share": list(words.share)}.get(furniture, [])
    named = _name(words, setting["name"])
    paper = words.papers.get(setting["paper"])
    told = _told(words, setting)
    if furniture == "rubrics" and told[0] == named:
        told = [named, *words.rubrics, *told[1:]]
    head = [[*front], [paper] if paper else [], told, behind]
    if setting["gaps"] == "lines":
        text = "\n".join(line for block in head for line in block)
    elif setting["gaps"] == "blanks":
        text = "\n\n".join(line for block in head for line in block)
    else:
        text = "\n\n".join("\n".join(block) for block in head if block)
    return f"{text}\n\n{words.bodies[setting['body']]}\n", _facts(words, setting)


def _facts(words: Words, setting: Setting) -> set[str]:
    first, last = _span(setting)
    city, state = PLACES[setting["place"]]
    facts = {f"days {first.isoformat()} {last.isoformat()}"}
    name = words.counted if setting["name"] == "counted" else words.name
    facts.add(f"name {name.casefold()}")
    if city:
        homonym = "-lbn" if setting["place"] == "foreign" else ""
        within = f" in state/{state}" if state and city not in KNOWN else ""
        facts.add(f"place {KNOWN.get(city) or f'place/{slug(city)}{homonym}'}{within}")
    if setting["body"] == "people":
        facts.add("opening ana-roe")
    if setting["body"] == "programme":
        facts |= {"moderator ivo-perrin", "opening ana-roe"}
    return facts


def read(found: Conversion, _: str) -> set[str]:
    """What was read of meetings and of their people."""
    facts = set[str]()
    for event in found.events:
        if event.parent or _is_beside(event):
            continue
        name = (event.label or "").casefold().strip("“”\"' ")
        for acronym in (words.acronym for words in WORDS.values()):
            name = name.replace(f" ({acronym.casefold()})", "")
        facts.add(f"name {name}")
        facts.add(f"days {(event.start or '')[:10]} {(event.end or '')[:10]}")
        if event.place:
            facts.add(f"place {event.place.ref}" + (f" in {event.place.within}" if event.place.within else ""))
    return facts | {f"{one.role} {one.person}" for one in found.participations}


def _is_beside(event: EventRecord) -> bool:
    """Whether an event is the next meeting or the one before, as the papers name them beside their own."""
    told = (event.start, event.place.ref if event.place else None)
    return told in [("2034-03-07", "place/lima"), ("2029-06", "place/accra")]


def _allowed(setting: Setting) -> bool:
    """Not what no paper has, as brackets in brackets, and not what is read otherwise still: a town alone but right
    beside its days, and the long lines of a short programme with empty lines, which go on with the next."""

    def has(**values: str) -> bool:
        return all(setting.get(axis) in told.split() for axis, told in values.items())

    return not any(
        (
            has(order="brackets", place="bracketed foreign venue"),
            has(body="programme", paper="report minutes invitation"),
            has(body="told next past people", paper="programme"),
            has(place="lone", order="lines swapped labels cells bar"),
            has(body="people", paper="concept invitation"),
            has(order="bar", body="programme"),
            has(place="hall", body="programme"),
            has(gaps="blanks blocks", body="programme"),
            has(order="brackets", furniture="rubrics"),
        )
    )


GRID = Grid(AXES, printed, read, _allowed)
