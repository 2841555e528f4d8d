"""Pages that tell of two invented meetings at length, each under a heading of its own; or of one, under several."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.records import Conversion
from tests.grids import Grid, Setting

__all__ = ["GRID"]

AXES = {
    "title": ["none", "page", "dated"],
    "head": ["name", "bold", "mark", "capitals", "news", "news-bold", "news-mark", "none"],
    "day": ["under", "dateline", "told", "second", "within", "yearless"],
    "part": ["by", "active", "chaired"],
    "people": ["none", "bullets", "prose"],
    "within": ["nothing", "parts"],
    "number": ["two", "one"],
    "gaps": ["blanks", "lines"],
}

DAYS = ("2032-05-04", "2032-06-09")
CITIES = (("Dakar", "place/dakar"), ("Nairobi", "place/nairobi"))
PEOPLE = (
    (("Ana Roe", "ana-roe"), ("Ivo Perrin", "ivo-perrin"), ("Nadia Quist", "nadia-quist")),
    (("Salma al-Hakim", "salma-al-hakim"), ("Omar Lind", "omar-lind"), ("Vera Holm", "vera-holm")),
)


@dataclass(frozen=True)
class Words:
    """What the pages of one language say of two meetings."""

    page: str
    issued: str
    names: tuple[str, str]
    news: tuple[str, str]
    days: tuple[str, str]
    honorifics: tuple[tuple[str, str, str], ...]
    posts: tuple[tuple[str, str, str], ...]
    kinds: tuple[str, str]
    held: tuple[str, str]
    gathers: tuple[str, str]
    prose: tuple[str, str]
    said: tuple[str, str]
    among: str
    spoke: str
    parts: dict[str, str]
    within: tuple[str, str, str]


WORDS = {
    "en": Words(
        page="News of the Institute of Quays",
        issued="30 June 2032",
        names=("Workshop on Ferry Timetables", "Regional Forum on Landing Stages"),
        news=("Pilots ask for better ferry timetables", "Landing stages bring mayors together"),
        days=("4 May 2032", "9 June 2032"),
        honorifics=(("Ms.", "Mr.", "Ms."), ("Ms.", "Mr.", "Ms.")),
        posts=(
            ("Director of the Institute of Quays", "Mayor of Lakeport", "Secretary of the Union of Pilots"),
            ("Minister of Transport of Kenya", "Mayor of Quayton", "President of the League of Harbours"),
        ),
        kinds=("workshop", "forum"),
        held=("The {N} was held in {C} on {D}.", "The {N} was held in {C} on {D}."),
        gathers=("The {N} brought together pilots of twelve countries.",) * 2,
        prose=(
            "Pilots of twelve countries looked at the state of their boats and at what passengers wait for.",
            "Mayors of nine towns looked at what their landing stages cost and at who pays for them.",
        ),
        said=(
            "“No crew should have to guess when the next boat leaves,” said {W}.",
            "“A landing stage is the door of a town,” said {W}.",
        ),
        among="The speakers at the {k} were:",
        spoke="{A} and {B} spoke at the {k}.",
        parts={
            "by": "The {k} was opened by {W}.",
            "active": "{W}, opened the {k}.",
            "chaired": "The {k} was chaired by {W}.",
        },
        within=("Opening", "Session 1: Who pays", "Conclusions"),
    ),
    "fr": Words(
        page="Nouvelles de l'Institut des quais",
        issued="30 juin 2032",
        names=("Atelier sur les horaires des bacs", "Forum régional sur les débarcadères"),
        news=("Les pilotes demandent de meilleurs horaires", "Les débarcadères réunissent les maires"),
        days=("4 mai 2032", "9 juin 2032"),
        honorifics=(("Mme", "M.", "Mme"), ("Mme", "M.", "Mme")),
        posts=(
            ("Directrice de l'Institut des quais", "Maire de Lakeport", "Secrétaire de l'Union des pilotes"),
            ("Ministre des transports du Kenya", "Maire de Quayton", "Présidente de la Ligue des ports"),
        ),
        kinds=("L'atelier", "Le forum"),
        held=("L'{n} s'est tenu à {C} le {D}.", "Le {N} s'est tenu à {C} le {D}."),
        gathers=("L'{n} a réuni des pilotes de douze pays.", "Le {N} a réuni des pilotes de douze pays."),
        prose=(
            "Des pilotes de douze pays ont examiné l'état de leurs bateaux et ce que les passagers attendent.",
            "Les maires de neuf villes ont examiné ce que coûtent leurs débarcadères et qui les paie.",
        ),
        said=(
            "« Aucun équipage ne devrait deviner quand part le bateau », a déclaré {W}.",
            "« Un débarcadère est la porte d'une ville », a déclaré {W}.",
        ),
        among="Les intervenants étaient :",
        spoke="{A} et {B} ont pris la parole lors {d}.",
        parts={
            "by": "{K} a été ouvert par {W}.",
            "active": "{W}, a ouvert {k}.",
            "chaired": "{K} a été présidé par {W}.",
        },
        within=("Ouverture", "Session 1 : Qui paie", "Conclusions"),
    ),
    "es": Words(
        page="Noticias del Instituto de Muelles",
        issued="30 de junio de 2032",
        names=("Taller sobre horarios de balsas", "Foro Regional sobre embarcaderos"),
        news=("Los pilotos piden mejores horarios", "Los embarcaderos reúnen a los alcaldes"),
        days=("4 de mayo de 2032", "9 de junio de 2032"),
        honorifics=(("La Sra.", "El Sr.", "La Sra."), ("La Sra.", "El Sr.", "La Sra.")),
        posts=(
            ("Directora del Instituto de Muelles", "Alcalde de Lakeport", "Secretaria de la Unión de Pilotos"),
            ("Ministra de Transporte de Kenia", "Alcalde de Quayton", "Presidenta de la Liga de Puertos"),
        ),
        kinds=("El taller", "El foro"),
        held=("El {N} se celebró en {C} el {D}.", "El {N} se celebró en {C} el {D}."),
        gathers=("El {N} reunió a pilotos de doce países.",) * 2,
        prose=(
            "Pilotos de doce países examinaron el estado de sus barcos y lo que esperan los pasajeros.",
            "Alcaldes de nueve ciudades examinaron lo que cuestan sus embarcaderos y quién los paga.",
        ),
        said=(
            "«Ninguna tripulación debería adivinar cuándo sale el barco», dijo {w}.",
            "«Un embarcadero es la puerta de una ciudad», dijo {w}.",
        ),
        among="Los ponentes fueron:",
        spoke="{A} y {b} intervinieron en {k}.",
        parts={
            "by": "{K} fue inaugurado por {w}.",
            "active": "{W}, inauguró {k}.",
            "chaired": "{K} fue presidido por {w}.",
        },
        within=("Apertura", "Sesión 1: Quién paga", "Conclusiones"),
    ),
}
ROLES = {"by": "opening", "active": "opening", "chaired": "chair"}


def _who(words: Words, i: int, at: int) -> str:
    return f"{words.honorifics[i][at]} {PEOPLE[i][at][0]}, {words.posts[i][at]}"


def _small(text: str) -> str:
    return text[0].lower() + text[1:] if text[:2] in ("La", "El") else text


def _filled(words: Words, text: str, i: int, at: int = 0) -> str:
    """A sentence about the meeting numbered ``i`` and its person numbered ``at``."""
    name, kind, who = words.names[i], words.kinds[i], _who(words, i, at)
    values = {"{N}": name, "{n}": name[0].lower() + name[1:], "{C}": CITIES[i][0], "{D}": words.days[i], "{K}": kind}
    small = kind[0].lower() + kind[1:]
    values |= {"{k}": small, "{d}": f"de {small}".replace("de le ", "du "), "{W}": who, "{w}": _small(who)}
    values |= {"{A}": _who(words, i, 1), "{B}": _who(words, i, 2), "{b}": _small(_who(words, i, 2))}
    for mark, value in values.items():
        text = text.replace(mark, value)
    return text


def _head(words: Words, setting: Setting, i: int) -> str:
    name = (words.news if setting["head"].startswith("news") else words.names)[i]
    shape = setting["head"].removeprefix("news-")
    name += f" ({CITIES[i][0]}, {words.days[i]})" if setting["day"] == "within" else ""
    shapes = {"bold": f"**{name}**", "mark": f"## {name}", "capitals": name.upper()}
    return shapes.get(shape, name)


def _begun(words: Words, setting: Setting, i: int) -> list[str]:
    """The first lines under a heading, with the day and the name of the meeting."""
    day, prose = setting["day"], words.prose[i]
    gathers, held = _filled(words, words.gathers[i], i), _filled(words, words.held[i], i)
    if day == "yearless":
        return [f"{CITIES[i][0]}, {words.days[i].removesuffix(' 2032').removesuffix(' de')}", f"{gathers} {prose}"]
    if day == "within":
        return [f"{gathers} {prose}"]
    if day == "under":
        return [f"{CITIES[i][0]}, {words.days[i]}", f"{gathers} {prose}"]
    if day == "dateline":
        return [f"{CITIES[i][0]}, {words.days[i]} – {gathers} {prose}"]
    return [f"{held} {prose}"] if day == "told" else [f"{prose} {held}"]


def _section(words: Words, setting: Setting, i: int) -> tuple[list[str], set[str]]:
    """The lines of one section, and who did what at its meeting."""
    heads = iter(words.within if setting["within"] == "parts" else ())
    shape = setting["head"].rpartition("-")[2]
    shapes = {"bold": "**{}**", "mark": "### {}"}

    def part() -> list[str]:
        title = next(heads, None)
        return [shapes.get(shape, "{}").format(title)] if title else []

    facts = {f"{ROLES[setting['part']]} {PEOPLE[i][0][1]} at {DAYS[i]}", f"{PEOPLE[i][1][1]} says at {DAYS[i]}"}
    facts.add(f"speaker {PEOPLE[i][1][1]} at {DAYS[i]}")
    headed = [] if setting["head"] == "none" else [_head(words, setting, i)]
    lines = [*headed, *_begun(words, setting, i), *part()]
    lines += [_filled(words, words.parts[setting["part"]], i), *part(), _filled(words, words.said[i], i, 1)]
    if setting["people"] == "bullets":
        lines += [_filled(words, words.among, i), *(f"• {_who(words, i, at)}" for at in (1, 2))]
    elif setting["people"] == "prose":
        lines.append(_filled(words, words.spoke, i))
    if setting["people"] != "none":
        facts |= {f"speaker {PEOPLE[i][at][1]} at {DAYS[i]}" for at in (1, 2)}
    return [*lines, *part(), words.prose[i]], facts


def printed(language: str, setting: Setting) -> tuple[str, set[str]]:
    """A page on two meetings or one, and what it tells of each."""
    words, facts = WORDS[language], set[str]()
    blocks = [] if setting["title"] == "none" else [words.page]
    blocks += [words.issued] if setting["title"] == "dated" else []
    for i in range(2 if setting["number"] == "two" else 1):
        lines, told = _section(words, setting, i)
        blocks += ["\n\n".join(lines) if setting["gaps"] == "blanks" else "\n".join(lines)]
        facts |= {*told, f"{DAYS[i]} {words.names[i].casefold()} {CITIES[i][1]}"}
    return "\n\n".join(blocks) + "\n", facts


def read(found: Conversion, _: str) -> set[str]:
    """Each meeting with its name, day and place, and who did what or said something at which."""
    days = {event.key: (event.start or "")[:10] for event in found.events}
    facts = {
        f"{days[e.key]} {(e.label or '').casefold()} {e.place.ref if e.place else ''}"
        for e in found.events
        if not e.parent
    }
    top = {event: days.get(event.partition("/")[0]) for event in (*days, *(p.event for p in found.participations))}
    said = ((s.speaker or "", s.event or "") for s in found.statements)
    facts |= {f"{who.removeprefix('person:')} says at {top.get(event)}" for who, event in said}
    quoted = {people[1][1] for people in PEOPLE}
    for one in found.participations:
        # Whoever chairs a meeting moderates its session; whoever is quoted behind its opening may open it.
        role = "chair" if one.role == "moderator" else one.role
        facts.add(f"{'speaker' if one.person in quoted else role} {one.person} at {top[one.event]}")
    return facts


def _allowed(setting: Setting) -> bool:
    """Not the only story of a page that bears another day than its dateline, as which of the two is meant is open; nor
    parts with people in bullets, which a programme has, too."""
    head, day, title = setting.get("head"), setting.get("day"), setting.get("title")
    other = title == "dated" and setting.get("number") == "one"
    listed = setting.get("people") == "bullets" and setting.get("within") == "parts"
    # Only a dateline begins a story without a heading, and only the name of a meeting has its day behind it.
    bare = head == "none" and day not in ("dateline", None)
    news = (head or "").startswith("news") and day == "within"
    return not (other or listed or bare or news or (day == "yearless" and title not in ("dated", None)))


GRID = Grid(AXES, printed, read, _allowed)
