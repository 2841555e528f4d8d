"""Pages that announce an invented meeting: their own day, sentences with that of the meeting, and who will speak."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.records import Conversion
from tests.grids import Grid, Setting

__all__ = ["GRID"]

AXES = {
    "head": ["tells", "named", "register", "kicker"],
    "page": ["day", "labelled", "byline", "figures", "stamp"],
    "lead": ["will", "hosts", "are_to", "join", "announced", "first"],
    "year": ["told", "untold"],
    "part": ["opens", "speakers", "moderates", "confirmed", "none"],
    "deadline": ["none", "before", "after"],
    "menu": ["none", "above", "lines", "blanks", "below"],
}


@dataclass(frozen=True)
class Words:
    """What the pages of one language say."""

    name: str
    heads: dict[str, str]
    pages: dict[str, str]
    days: tuple[str, str]
    leads: dict[str, str]
    parts: dict[str, str]
    deadline: str
    menu: tuple[str, ...]


WORDS = {
    "en": Words(
        name="Regional Forum on Landing Stages",
        heads={
            "tells": "Pilots to look at the state of their piers",
            "named": "{N}",
            "register": "Register now: {N}",
            "kicker": "NEWS\n\nPilots to look at the state of their piers",
        },
        pages={
            "day": "2 May 2032",
            "labelled": "Published on 2 May 2032",
            "byline": "Posted on 2 May 2032 by Noel Adu",
            "figures": "2032-05-02",
            "stamp": "2032-05-02 08:27 -0400",
        },
        days=("from 10 to 12 May 2032", "from 10 to 12 May"),
        leads={
            "will": "The {N} will take place in Nairobi {D}. It will bring together pilots of twelve countries.",
            "hosts": "Nairobi hosts the {N} {D}. Pilots of twelve countries are expected there.",
            "are_to": "Pilots of twelve countries are to meet in Nairobi {D} for the {N}.",
            "join": "Join pilots of twelve countries in Nairobi {D} for the {N}.",
            "announced": "The Board of Quays is pleased to announce the {N}, to be held in Nairobi {D}.",
            "first": "{U}, Nairobi will be the seat of the {N}, with pilots of twelve countries.",
        },
        parts={
            "opens": "Ms. Ana Roe, Minister of Transport of Kenya, will open the Forum.",
            "speakers": "Speakers include Ms. Ana Roe, Minister of Transport of Kenya.",
            "moderates": "The first panel will be moderated by Ms. Ana Roe, Minister of Transport of Kenya.",
            "confirmed": "Among the speakers will be Ms. Ana Roe, Minister of Transport of Kenya.",
        },
        deadline="Pilots may register until 6 May for the Forum.",
        menu=("Kenya", "Togo", "Ghana", "Senegal", "Chad", "Benin", "Mali", "Niger", "Politics", "Economy", "Culture"),
    ),
    "fr": Words(
        name="Forum régional sur les débarcadères",
        heads={
            "tells": "Les pilotes au chevet de leurs jetées",
            "named": "{N}",
            "register": "Inscrivez-vous : {N}",
            "kicker": "ACTUALITÉS\n\nLes pilotes au chevet de leurs jetées",
        },
        pages={
            "day": "2 mai 2032",
            "labelled": "Publié le 2 mai 2032",
            "byline": "Publié le 2 mai 2032 par Noel Adu",
            "figures": "02/05/2032",
            "stamp": "2032-05-02 08:27 -0400",
        },
        days=("du 10 au 12 mai 2032", "du 10 au 12 mai"),
        leads={
            "will": "Le {N} aura lieu à Nairobi {D}. Il réunira des pilotes de douze pays.",
            "hosts": "Nairobi accueille le {N} {D}. Des pilotes de douze pays y sont attendus.",
            "are_to": "Des pilotes de douze pays doivent se retrouver à Nairobi {D} pour le {N}.",
            "join": "Rejoignez des pilotes de douze pays à Nairobi {D} pour le {N}.",
            "announced": "Le Conseil des quais a le plaisir d'annoncer le {N}, qui se tient à Nairobi {D}.",
            "first": "{U}, Nairobi sera le siège du {N}, avec des pilotes de douze pays.",
        },
        parts={
            "opens": "Mme Ana Roe, Ministre des transports du Kenya, ouvrira le Forum.",
            "speakers": "Parmi les intervenants figure Mme Ana Roe, Ministre des transports du Kenya.",
            "moderates": "La première table ronde sera modérée par Mme Ana Roe, Ministre des transports du Kenya.",
            "confirmed": "Parmi les intervenants figurera Mme Ana Roe, Ministre des transports du Kenya.",
        },
        deadline="Les pilotes peuvent s'inscrire jusqu'au 6 mai pour le Forum.",
        menu=(
            "Kenya",
            "Togo",
            "Ghana",
            "Sénégal",
            "Tchad",
            "Bénin",
            "Mali",
            "Niger",
            "Politique",
            "Économie",
            "Culture",
        ),
    ),
    "es": Words(
        name="Foro Regional sobre Embarcaderos",
        heads={
            "tells": "Los pilotos miran el estado de sus muelles",
            "named": "{N}",
            "register": "Inscríbase ya: {N}",
            "kicker": "NOTICIAS\n\nLos pilotos miran el estado de sus muelles",
        },
        pages={
            "day": "2 de mayo de 2032",
            "labelled": "Publicado el 2 de mayo de 2032",
            "byline": "Publicado el 2 de mayo de 2032 por Noel Adu",
            "figures": "02/05/2032",
            "stamp": "2032-05-02 08:27 -0400",
        },
        days=("del 10 al 12 de mayo de 2032", "del 10 al 12 de mayo"),
        leads={
            "will": "El {N} tendrá lugar en Nairobi {D}. Reunirá a pilotos de doce países.",
            "hosts": "Nairobi acoge el {N} {D}. Se espera allí a pilotos de doce países.",
            "are_to": "Pilotos de doce países se darán cita en Nairobi {D} en el {N}.",
            "join": "Únase a pilotos de doce países en Nairobi {D} para el {N}.",
            "announced": "El Consejo de Muelles anuncia el {N}, que se celebra en Nairobi {D}.",
            "first": "{U}, Nairobi será sede del {N}, con pilotos de doce países.",
        },
        parts={
            "opens": "La Sra. Ana Roe, Ministra de Transporte de Kenia, inaugurará el Foro.",
            "speakers": "Entre los ponentes está la Sra. Ana Roe, Ministra de Transporte de Kenia.",
            "moderates": "El primer panel será moderado por la Sra. Ana Roe, Ministra de Transporte de Kenia.",
            "confirmed": "Entre los ponentes estará la Sra. Ana Roe, Ministra de Transporte de Kenia.",
        },
        deadline="Los pilotos pueden inscribirse hasta el 6 de mayo para el Foro.",
        menu=("Kenia", "Togo", "Ghana", "Senegal", "Chad", "Benín", "Malí", "Níger", "Política", "Economía", "Cultura"),
    ),
}
ROLES = {"opens": "opening", "moderates": "moderator"}


def printed(language: str, setting: Setting) -> tuple[str, set[str]]:
    """A page that announces the meeting, and what it tells."""
    words = WORDS[language]
    days = words.days[setting["year"] == "untold"]
    lead = [words.leads[setting["lead"]]]
    if setting["deadline"] != "none":
        lead.insert(setting["deadline"] == "after", words.deadline)
    menu = "\n\n" if setting["menu"] == "blanks" else "\n"
    menu = menu.join(words.menu)
    head, page = words.heads[setting["head"]], words.pages[setting["page"]]
    blocks = {
        "none": [head, page],
        "above": [menu, head, page],
        "lines": [f"{page}\n{head}\n{menu}"],
        "blanks": [page, head, menu],
        "below": [head, page, menu],
    }[setting["menu"]]
    blocks.append(" ".join(lead))
    if setting["part"] != "none":
        blocks.append(words.parts[setting["part"]])
    text = "\n\n".join(blocks)
    for mark, value in {"{N}": words.name, "{D}": days, "{U}": days[0].upper() + days[1:]}.items():
        text = text.replace(mark, value)
    facts = {f"planned {words.name.casefold()} 2032-05-10 2032-05-12"}
    if setting["part"] != "none":
        facts.add(f"planned {ROLES.get(setting['part'], 'speaker')} ana-roe for state/KEN")
    return text + "\n", facts


def read(found: Conversion, _: str) -> set[str]:
    """Each meeting with its name, days and status, and who is to do what there."""
    facts = {
        f"{e.status} {(e.label or '').casefold()} {(e.start or '')[:10]} {(e.end or '')[:10]}"
        for e in found.events
        if not e.parent
    }
    return facts | {f"{p.status} {p.role} {p.person} for {' '.join(p.on_behalf_of)}" for p in found.participations}


GRID = Grid(AXES, printed, read)
