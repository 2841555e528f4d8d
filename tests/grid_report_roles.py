"""Reports in prose, in many settings: who opened, moderated, presented and closed, and in which part of the meeting."""

from __future__ import annotations

import re
import textwrap

from ingest.records import Conversion, HoldingRecord
from tests.grid_reports import ARTICLES, CASTS, HEADS, Guest, known, upper, woman
from tests.grids import Grid, Setting

__all__ = ["GRID"]

LAST = {
    "en": Guest("Ms.", "Rosa Lindqvist", "Mayor", "City of Lomé", "of Lomé", "place/lome"),
    "fr": Guest("Mme", "Rosa Lindqvist", "maire", "Ville de Lomé", "de Lomé", "place/lome"),
    "es": Guest("Sra.", "Rosa Lindqvist", "alcaldesa", "Ciudad de Lomé", "de Lomé", "place/lome"),
}

OPENED = {
    "en": {
        "active": "{} opened the meeting.",
        "passive": "The meeting was opened by {}.",
        "remarks": "{} delivered the opening remarks.",
        "remarks_by": "Opening remarks were delivered by {}.",
        "welcome": "In opening the meeting, {} welcomed the participants.",
        "declared": "{} declared the meeting open.",
        "began": "The meeting began with opening remarks by {}.",
    },
    "fr": {
        "active": "{} a ouvert la réunion.",
        "passive": "La réunion a été ouverte par {}.",
        "remarks": "{} a prononcé l'allocution d'ouverture.",
        "remarks_by": "L'allocution d'ouverture a été prononcée par {}.",
        "welcome": "En ouvrant la réunion, {} a souhaité la bienvenue aux participants.",
        "declared": "{} a déclaré la réunion ouverte.",
        "began": "La réunion a débuté par l'allocution d'ouverture de {}.",
    },
    "es": {
        "active": "{} inauguró la reunión.",
        "passive": "La reunión fue inaugurada por {}.",
        "remarks": "{} pronunció las palabras de apertura.",
        "remarks_by": "Las palabras de apertura estuvieron a cargo de {}.",
        "welcome": "Al inaugurar la reunión, {} dio la bienvenida a los participantes.",
        "declared": "{} declaró abierta la reunión.",
        "began": "La reunión comenzó con las palabras de apertura de {}.",
    },
}
LED = {
    "en": {
        "passive": "The session was moderated by {}.",
        "active": "{} moderated the session.",
        "label": "Moderator: {}",
        "office": "The moderator, {}, introduced the topic.",
        "served": "{} served as moderator of the session.",
        "fronted": "Moderated by {}, the session looked at tolls.",
        "facilitated": "The discussion was moderated by {}.",
    },
    "fr": {
        "passive": "La séance a été modérée par {}.",
        "active": "{} a modéré la séance.",
        "label": "Modération : {}",
        "office": "La modératrice, {}, a introduit le sujet.",
        "served": "{} a assuré la modération de la séance.",
        "fronted": "Modérée par {}, la séance a porté sur les péages.",
        "facilitated": "Les échanges ont été modérés par {}.",
    },
    "es": {
        "passive": "La sesión fue moderada por {}.",
        "active": "{} moderó la sesión.",
        "label": "Moderación: {}",
        "office": "La moderadora, {}, presentó el tema.",
        "served": "{} actuó como moderadora de la sesión.",
        "fronted": "Moderada por {}, la sesión versó sobre los peajes.",
        "facilitated": "El debate fue moderado por {}.",
    },
}
PRESENTED = {
    "en": {
        "each": "{} presented a study on tolls. {} made a presentation on dredging.",
        "passive": "Presentations were made by {} and {}.",
        "were": "The speakers were {} and {}.",
        "colon": "The following speakers took the floor: {}; and {}.",
        "bullets": "The panellists were:\n\n- {}\n- {}",
        "label": "Speakers: {}; {}",
    },
    "fr": {
        "each": "{} a présenté une étude sur les péages. {} a fait un exposé sur le dragage.",
        "passive": "Des exposés ont été présentés par {} et {}.",
        "were": "Les intervenants étaient {} et {}.",
        "colon": "Les intervenants suivants ont pris la parole : {} ; et {}.",
        "bullets": "Les panélistes étaient :\n\n- {}\n- {}",
        "label": "Intervenants : {} ; {}",
    },
    "es": {
        "each": "{} presentó un estudio sobre los peajes. {} hizo una exposición sobre el dragado.",
        "passive": "Las ponencias fueron presentadas por {} y {}.",
        "were": "Los oradores fueron {} y {}.",
        "colon": "Hicieron uso de la palabra los siguientes oradores: {}; y {}.",
        "bullets": "Los panelistas fueron:\n\n- {}\n- {}",
        "label": "Oradores: {}; {}",
    },
}
CLOSED = {
    "en": {
        "active": "{} closed the meeting.",
        "passive": "The meeting was closed by {}.",
        "remarks": "{} delivered the closing remarks.",
        "remarks_by": "Closing remarks were delivered by {}.",
        "closing": "In closing the meeting, {} thanked all participants.",
        "declared": "{} declared the meeting closed.",
    },
    "fr": {
        "active": "{} a clos la réunion.",
        "passive": "La réunion a été clôturée par {}.",
        "remarks": "{} a prononcé l'allocution de clôture.",
        "remarks_by": "L'allocution de clôture a été prononcée par {}.",
        "closing": "En clôturant la réunion, {} a remercié tous les participants.",
        "declared": "{} a déclaré la réunion close.",
    },
    "es": {
        "active": "{} clausuró la reunión.",
        "passive": "La reunión fue clausurada por {}.",
        "remarks": "{} pronunció las palabras de clausura.",
        "remarks_by": "Las palabras de clausura estuvieron a cargo de {}.",
        "closing": "Al clausurar la reunión, {} agradeció a todos los participantes.",
        "declared": "{} declaró clausurada la reunión.",
    },
}
NOBODYS = {
    "en": "Participants thanked Mr. Per Olsen for the meal. A book by Ida Lund on piers was on sale.",
    "fr": "Les participants ont remercié M. Per Olsen du repas. Un livre d'Ida Lund sur les jetées était en vente.",
    "es": "Los participantes agradecieron al Sr. Per Olsen la comida. Un libro de Ida Lund estaba a la venta.",
}
TITLE = {"en": "Who pays for the piers", "fr": "Qui paie les jetées", "es": "Quién paga los muelles"}
SESSION = {"en": "Session 1", "fr": "Séance 1", "es": "Sesión 1"}
PARTS = {
    "en": ("Opening", "Closing"),
    "fr": ("Ouverture", "Clôture"),
    "es": ("Apertura", "Clausura"),
}


def _name(language: str, guest: Guest, form: str) -> str:
    first, last = guest.name.rsplit(" ", 1)
    name = f"{first} {last.upper()}" if form == "capitals" else guest.name
    name = f"**{name}**" if form == "bold" else name
    if form == "bare":
        return name
    article = language == "es" and not guest.honorific.startswith(("S.E.", "Prof."))
    return (ARTICLES["es"][0 if woman(guest) else 1] if article else "") + f"{guest.honorific} {name}"


def _who(language: str, guest: Guest, setting: Setting, *, last: bool) -> str:
    """Somebody with post and body; `last`: nothing of the clause follows."""
    name = _name(language, guest, setting["name"])
    form = {
        "comma": f"{name}, {guest.post}, {guest.body},",
        "of": f"{name}, {guest.post} {guest.of},",
        "brackets": f"{name} ({guest.post}, {guest.body})",
        "ofbrackets": f"{name} ({guest.post} {guest.of})",
        "body": f"{name} ({guest.body})",
        "before": f"{ARTICLES[language][0 if woman(guest) else 1]}{guest.post} {guest.of}, {name},",
    }[setting["who"]].replace(" ,", ",")
    return form.removesuffix(",") if last else form


def _filled(language: str, pattern: str, setting: Setting, *guests: Guest) -> str:
    """A pattern with those who are told in it."""
    texts = []
    pieces = pattern.split("{}")
    for guest, after in zip(guests, pieces[1:], strict=True):
        texts.append(
            _who(language, guest, setting, last=not after.strip(" ").startswith(tuple(_LETTERS)) or after == "")
        )
    text = pattern
    for one in texts:
        text = text.replace("{}", one, 1)
    text = re.sub(r",(,| *[.;:])", r"\1", text)
    text = re.sub(r"\bd'(?=la |el |le )|\bde (?=el )", "de ", text)
    text = re.sub(r"(?<=\. )[a-zé]", lambda front: front[0].upper(), text)
    return upper(_contracted(language, text))


_LETTERS = "abcdefghijklmnopqrstuvwxyzéàèû"


def _contracted(language: str, text: str) -> str:
    """Prepositions joined with the articles behind them."""
    if language == "es":
        return re.sub(r"\bde el\b", "del", re.sub(r"\ba el\b", "al", text))
    return re.sub(r"\bde le\b", "du", text) if language == "fr" else text


def _heads(language: str, form: str) -> tuple[str, str, str]:
    opening, closing = PARTS[language]
    title = (
        f"{SESSION[language]}: {TITLE[language]}" if language != "fr" else f"{SESSION[language]} : {TITLE[language]}"
    )
    return {
        "plain": (opening, title, closing),
        "bold": (f"**{opening}**", f"**{title}**", f"**{closing}**"),
        "hash": (f"## {opening}", f"## {title}", f"## {closing}"),
        "numbered": (f"1. {opening}", f"2. {title}", f"3. {closing}"),
        "roman": (f"I. {opening}", f"II. {title}", f"III. {closing}"),
        "capitals": (opening.upper(), title.upper(), closing.upper()),
    }[form]


def _printed(language: str, setting: Setting) -> tuple[str, set[str]]:
    guests = (*CASTS[language][setting["cast"]], LAST[language])
    order = [guests[1], guests[0], guests[2], guests[3], guests[4]] if language != "en" else guests
    first, leader, one, other, last = order
    heads = _heads(language, setting["heading"])
    opened = _filled(language, OPENED[language][setting["opened"]], setting, first)
    led = _filled(language, LED[language][setting["led"]], setting, leader)
    presented = _filled(language, PRESENTED[language][setting["presented"]], setting, one, other)
    closed = _filled(language, CLOSED[language][setting["closed"]], setting, last)
    blocks = [heads[0], opened, heads[1], led, presented, NOBODYS[language], heads[2], closed]
    told = {f"opening {first.name}", f"moderator {leader.name} @ 1", f"speaker {one.name} @ 1", f"closing {last.name}"}
    told.add(f"speaker {other.name} @ 1")
    if setting["who"] != "body":
        for guest in (first, leader, one, other):
            post, _, unit = guest.post.lower().partition(", ")
            told.add(f"{guest.name} is {post} @ {unit or guest.whose}")
    return HEADS[language] + "\n" + _framed([block for block in blocks if block], setting["frame"]) + "\n", told


def _framed(blocks: list[str], form: str) -> str:
    texts, number = [], 0
    for block in blocks:
        text = block
        if block.endswith(".") and form in ("numbered", "brackets", "bullets", "bold"):
            number += 1
            marks = {"numbered": f"{number}. ", "brackets": f"({number}) ", "bullets": "• ", "bold": f"**{number}.** "}
            text = marks[form] + block
        if form == "wrapped":
            text = "\n".join(line for part in block.split("\n") for line in _lines(part))
        texts.append(text)
    return "\n\n".join(texts)


def _lines(text: str) -> list[str]:
    return textwrap.wrap(text, 70, break_on_hyphens=False) or [""]


def _held(found: Conversion, holding: HoldingRecord) -> str:
    labels = {one.ref: one.label.lower() for one in found.organizations}
    return f"{holding.post.lower()} @ {labels.get(holding.body or '', holding.body)}"


def _read(found: Conversion, _: str) -> set[str]:
    names = {person.key: known(person.names[0]) for person in found.people}
    titles = {event.key: event.label or "" for event in found.events}
    facts = set()
    for part in found.participations:
        name = names[part.person]
        title = titles.get(part.event, "").lower()
        within = any(one.lower() in title for one in TITLE.values())
        whole = part.role in ("opening", "closing")
        facts.add(f"{part.role} {name}" + (" @ 1" if within else "" if whole else " @ meeting"))
        if name not in {one.name for one in LAST.values()}:
            facts |= {f"{name} is {_held(found, holding)}" for holding in part.holdings}
    return facts


def _allowed(setting: Setting) -> bool:
    """No lists whose entries are broken over lines, no posts before names under a label."""
    if setting.get("frame") == "wrapped" and setting.get("presented") in ("bullets", "label"):
        return False
    return (setting.get("who"), setting.get("presented")) != ("before", "label")


GRID = Grid(
    axes={
        "frame": ("plain", "numbered", "brackets", "bullets", "bold", "wrapped"),
        "heading": ("plain", "bold", "hash", "numbered", "roman", "capitals"),
        "cast": ("plain", "shaped", "titled"),
        "who": ("comma", "of", "brackets", "ofbrackets", "body", "before"),
        "name": ("plain", "capitals", "bold", "bare"),
        "opened": tuple(OPENED["en"]),
        "led": tuple(LED["en"]),
        "presented": tuple(PRESENTED["en"]),
        "closed": tuple(CLOSED["en"]),
    },
    printed=_printed,
    read=_read,
    allowed=_allowed,
)
