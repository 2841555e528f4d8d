"""Pages that tell of three invented meetings, each with its name, day, place and people: calendars and round-ups."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.records import Conversion
from tests.grids import Grid, Setting

__all__ = ["GRID"]

AXES = {
    "title": ["none", "page"],
    "head": ["plain", "bold", "mark", "numbered", "capitals", "sentence"],
    "days": ["line", "told", "labels"],
    "told": ["prose", "people", "both"],
    "part": ["by", "active", "chaired", "remarks"],
    "order": ["past", "coming"],
    "gaps": ["blanks", "blocks"],
}

DAYS = ("2032-05-04", "2032-06-09", "2032-07-14")
CITIES = (("Dakar", "place/dakar"), ("Nairobi", "place/nairobi"), ("Lima", "place/lima"))
PEOPLE = (("Ana Roe", "ana-roe"), ("Ivo Perrin", "ivo-perrin"), ("Salma al-Hakim", "salma-al-hakim"))


@dataclass(frozen=True)
class Words:
    """What the pages of one language say."""

    page: str
    names: tuple[str, str, str]
    days: tuple[str, str, str]
    honorifics: tuple[str, str, str]
    posts: tuple[str, str, str]
    kinds: tuple[str, str, str]
    labels: tuple[str, str]
    held: str
    will: str
    prose: str
    parts: dict[str, str]


WORDS = {
    "en": Words(
        page="Events",
        names=("Workshop on Ferry Timetables", "Seminar on Landing Stages", "Conference on Tugs and Barges"),
        days=("4 May 2032", "9 June 2032", "14 July 2032"),
        honorifics=("Ms.", "Mr.", "Ms."),
        posts=("Director of the Institute of Quays", "Mayor of Lakeport", "Minister of Transport of Kenya"),
        kinds=("workshop", "seminar", "conference"),
        labels=("Date: ", "Venue: "),
        held="The {N} was held in {C} on {D}.",
        will="The {N} will be held in {C} on {D}.",
        prose="Pilots of twelve countries looked at the state of their boats.",
        parts={
            "by": "The {K} was opened by {W}.",
            "active": "{W}, opened the {K}.",
            "chaired": "The {K} was chaired by {W}.",
            "remarks": "In opening remarks to the {K}, {W}, said that old boats cost lives.",
        },
    ),
    "fr": Words(
        page="Événements",
        names=("Atelier sur les horaires des bacs", "Séminaire sur les débarcadères", "Conférence sur les remorqueurs"),
        days=("4 mai 2032", "9 juin 2032", "14 juillet 2032"),
        honorifics=("Mme", "M.", "Mme"),
        posts=("Directrice de l'Institut des quais", "Maire de Lakeport", "Ministre des transports du Kenya"),
        kinds=("L'atelier", "Le séminaire", "La conférence"),
        labels=("Date : ", "Lieu : "),
        held="{T} s'est tenu{e} à {C} le {D}.",
        will="{T} se tiendra à {C} le {D}.",
        prose="Des pilotes de douze pays ont examiné l'état de leurs bateaux.",
        parts={
            "by": "{K} a été ouvert{e} par {W}.",
            "active": "{W}, a ouvert {k}.",
            "chaired": "{K} a été présidé{e} par {W}.",
            "remarks": "À l'ouverture de {k}, {W}, a déclaré que les vieux bateaux coûtent des vies.",
        },
    ),
    "es": Words(
        page="Eventos",
        names=("Taller sobre horarios de balsas", "Seminario sobre embarcaderos", "Conferencia sobre remolcadores"),
        days=("4 de mayo de 2032", "9 de junio de 2032", "14 de julio de 2032"),
        honorifics=("La Sra.", "El Sr.", "La Sra."),
        posts=("Directora del Instituto de Muelles", "Alcalde de Lakeport", "Ministra de Transporte de Kenia"),
        kinds=("El taller", "El seminario", "La conferencia"),
        labels=("Fecha: ", "Lugar: "),
        held="{T} se celebró en {C} el {D}.",
        will="{T} se celebrará en {C} el {D}.",
        prose="Pilotos de doce países examinaron el estado de sus barcos.",
        parts={
            "by": "{K} fue inaugurad{o} por {w}.",
            "active": "{W}, inauguró {k}.",
            "chaired": "{K} fue presidid{o} por {w}.",
            "remarks": "Al inaugurar {k}, {w}, dijo que los barcos viejos cuestan vidas.",
        },
    ),
}
ROLES = {"by": "opening", "active": "opening", "chaired": "chair", "remarks": "opening"}


def _filled(words: Words, text: str, i: int, *, end: str = "") -> str:
    """A sentence about the meeting numbered ``i``; ``end`` marks one whose clause goes on behind the post."""
    kind, name = words.kinds[i], words.names[i]
    article = kind.split()[0] if " " in kind else kind[:2]
    told = f"{article}{'' if article.endswith(chr(39)) else ' '}{name[0].lower()}{name[1:]}"
    who = f"{words.honorifics[i]} {PEOPLE[i][0]}, {words.posts[i]}{end}"
    feminine = kind.startswith("La ")
    values = {"{N}": name, "{T}": told, "{C}": CITIES[i][0], "{D}": words.days[i], "{K}": kind, "{W}": who}
    values |= {"{k}": kind[0].lower() + kind[1:], "{w}": who[0].lower() + who[1:] if who[:2] in ("La", "El") else who}
    values |= {"{e}": "e" if feminine else "", "{o}": "a" if feminine else "o"}
    for mark, value in values.items():
        text = text.replace(mark, value)
    return text


def _head(words: Words, setting: Setting, i: int) -> str:
    name = words.names[i]
    shapes = {"bold": f"**{name}**", "mark": f"## {name}", "numbered": f"{i + 1}. {name}", "capitals": name.upper()}
    return shapes.get(setting["head"], name)


def _where(words: Words, setting: Setting, i: int) -> list[str]:
    if setting["days"] == "line":
        return [f"{CITIES[i][0]}, {words.days[i]}"]
    if setting["days"] == "labels":
        return [f"{words.labels[0]}{words.days[i]}", f"{words.labels[1]}{CITIES[i][0]}"]
    return []


def printed(language: str, setting: Setting) -> tuple[str, set[str]]:
    """A page on three meetings, and what it tells of each."""
    words, coming = WORDS[language], setting["order"] == "coming"
    blocks = [] if setting["title"] == "none" else [words.page]
    facts = set[str]()
    for i in range(3):
        lines = [_head(words, setting, i), *_where(words, setting, i)] if setting["head"] != "sentence" else []
        told = []
        if setting["days"] == "told" or setting["head"] == "sentence":
            told.append(_filled(words, words.will if coming else words.held, i))
        if setting["told"] in ("prose", "both"):
            told.append(words.prose)
        if setting["told"] in ("people", "both") and not coming:
            told.append(_filled(words, words.parts[setting["part"]], i))
            facts.add(f"{ROLES[setting['part']]} {PEOPLE[i][1]} at {DAYS[i]}")
        lines += [" ".join(told)] if told else []
        blocks.append(("\n\n" if setting["gaps"] == "blanks" else "\n").join(lines))
        facts.add(f"{DAYS[i]} {words.names[i].casefold()} {CITIES[i][1]}")
    return "\n\n".join(blocks) + "\n", facts


def read(found: Conversion, _: str) -> set[str]:
    """Each meeting with its name, day and place, and who did what at which."""
    days = {event.key: (event.start or "")[:10] for event in found.events}
    facts = {
        f"{days[e.key]} {(e.label or '').casefold()} {e.place.ref if e.place else ''}"
        for e in found.events
        if not e.parent
    }
    return facts | {f"{one.role} {one.person} at {days.get(one.event)}" for one in found.participations}


def _allowed(setting: Setting) -> bool:
    """Not bare lists of names and days, which are read otherwise still."""
    return not (setting.get("told") == "people" and setting.get("order") == "coming")


GRID = Grid(AXES, printed, read, _allowed)
