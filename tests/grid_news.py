"""News of one invented meeting in many settings: headlines, bylines, datelines, first sentences, and who did what."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.folding import slug
from ingest.records import Conversion, EventRecord
from tests.grids import Grid, Setting

__all__ = ["GRID"]

AXES = {
    "head": ["tells", "named", "opens", "said", "kicker", "none"],
    "byline": ["none", "by", "day", "published", "posted", "caption", "bar"],
    "dateline": ["none", "full", "agency", "short", "slash"],
    "lead": ["held", "opened", "brought", "met", "first", "ended", "filled", "went"],
    "place": ["known", "stated", "unknown", "foreign"],
    "part": ["by", "opening", "active", "chaired", "who", "remarks", "closed", "none"],
    "person": ["two", "particle", "hyphen", "arabic", "bare", "capitals"],
    "beside": ["none", "next", "past", "related"],
    "foot": ["none", "share", "contact", "rights"],
}

PLACES = {
    "known": ("Nairobi", None, "place/nairobi"),
    "stated": ("Nairobi", "KEN", "place/nairobi"),
    "unknown": ("Quayton", "KEN", "place/quayton in state/KEN"),
    "foreign": ("Tripoli", "LBN", "place/tripoli-lbn in state/LBN"),
}

PEOPLE = {
    "two": ("Ana", "Roe Lund", "f"),
    "particle": ("Joost", "van der Meer", "m"),
    "hyphen": ("Marie-Odile", "N'Diaye-Faye", "f"),
    "arabic": ("Salma", "al-Hakim", "f"),
    "bare": ("Ivo", "Perrin", ""),
    "capitals": ("Kofi", "ASANTE", "m"),
}


@dataclass(frozen=True)
class Words:
    """What the news of one language say; in them {N} is the meeting, {P} the place, {W} somebody with a post."""

    name: str
    post: str
    honorifics: dict[str, str]
    states: dict[str, str]
    heads: dict[str, str]
    bylines: dict[str, str]
    datelines: dict[str, str]
    leads: dict[str, str]
    parts: dict[str, str]
    beside: dict[str, str]
    feet: dict[str, str]
    bracket: bool = False


WORDS = {
    "en": Words(
        name="Third Regional Forum on Ferries and Landing Stages",
        post="Minister of Transport of Kenya",
        honorifics={"f": "Ms. ", "m": "Mr. ", "": ""},
        states={"KEN": "Kenya", "LBN": "Lebanon"},
        heads={
            "tells": "Harbour masters look at the state of their piers",
            "named": "{N}",
            "opens": "{N} opens in {C}",
            "said": "Old piers cost lives, says minister",
            "kicker": "NEWS\n\nHarbour masters look at the state of their piers",
        },
        bylines={
            "by": "By Noel Adu",
            "day": "7 May 2032",
            "published": "Published: 7 May 2032",
            "posted": "Posted on 7 May 2032 by Noel Adu",
            "caption": "Ferries at the old pier. Photo: Noel Adu",
            "bar": "Noel Adu | 7 May 2032 | 3 min read",
        },
        datelines={
            "full": "{U}, 7 May 2032 – ",
            "agency": "{U} (Quay Press) – ",
            "short": "{C}, 7 May – ",
            "slash": "{U} / 7 May 2032 / ",
        },
        leads={
            "held": "The {N} was held in {P} from 4 to 6 May 2032. Pilots of twelve countries took part in it.",
            "opened": "The {N} opened in {P} on 4 May 2032 with pilots of twelve countries.",
            "brought": "The {N}, held in {P} from 4 to 6 May 2032, brought together pilots of twelve countries.",
            "met": "Pilots of twelve countries met in {P} from 4 to 6 May 2032 for the {N}.",
            "first": "From 4 to 6 May 2032, pilots of twelve countries took part in the {N} in {P}.",
            "ended": "The {N} ended in {P} on 6 May 2032 after three days of talks on the state of piers.",
            "filled": "From 4 to 6 May 2032, the {N} filled the halls of the old port in {P} with pilots.",
            "went": "Pilots of twelve countries went to {P} from 4 to 6 May 2032 for the {N}.",
        },
        parts={
            "by": "The Forum was opened by {W}.",
            "opening": "Opening the Forum, {W}, said that old piers cost lives.",
            "active": "{W}, opened the Forum.",
            "chaired": "The Forum was chaired by {W}.",
            "who": "{W}, who chaired the Forum, said that old piers cost lives.",
            "remarks": "In opening remarks to the Forum, {W}, said that old piers cost lives.",
            "closed": "{W}, closed the Forum.",
        },
        beside={
            "next": "The next forum will be held in Lima, Peru, from 7 to 9 March 2034.",
            "past": "The previous forum was held in Accra, Ghana, from 7 to 9 March 2029.",
            "related": "Related news\n\nWorkshop on tugs opens in Lima\n\n3 March 2032",
        },
        feet={
            "share": "Share this\n\nFacebook\n\nTwitter",
            "contact": "Media contact: Rosa Diaz, Press Officer, Board of Quays, press@quays.example",
            "rights": "© 2032 Board of Quays. All rights reserved.",
        },
    ),
    "fr": Words(
        name="Troisième Forum régional sur les bacs et les débarcadères",
        post="Ministre des transports du Kenya",
        honorifics={"f": "Mme ", "m": "M. ", "": ""},
        states={"KEN": "Kenya", "LBN": "Liban"},
        heads={
            "tells": "Les capitaines de port examinent l'état de leurs jetées",
            "named": "{N}",
            "opens": "Ouverture à {C} du {N}",
            "said": "Les vieilles jetées tuent, selon le ministère",
            "kicker": "ACTUALITÉS\n\nLes capitaines de port examinent l'état de leurs jetées",
        },
        bylines={
            "by": "Par Noel Adu",
            "day": "7 mai 2032",
            "published": "Publié le 7 mai 2032",
            "posted": "Publié le 7 mai 2032 par Noel Adu",
            "caption": "Des bacs devant la vieille jetée. Photo : Noel Adu",
            "bar": "Noel Adu | 7 mai 2032 | 3 min de lecture",
        },
        datelines={
            "full": "{U}, 7 mai 2032 – ",
            "agency": "{U} (Agence des quais) – ",
            "short": "{C}, le 7 mai – ",
            "slash": "{U} / 7 mai 2032 / ",
        },
        leads={
            "held": "Le {N} s'est tenu à {P} du 4 au 6 mai 2032. Des capitaines de port de douze pays y ont pris part.",
            "opened": "Le {N} s'est ouvert à {P} le 4 mai 2032 en présence de capitaines de port de douze pays.",
            "brought": "Le {N}, tenu à {P} du 4 au 6 mai 2032, a réuni des capitaines de port de douze pays.",
            "met": "Des capitaines de port de douze pays se sont réunis à {P} du 4 au 6 mai 2032 pour le {N}.",
            "first": "Du 4 au 6 mai 2032, des capitaines de port de douze pays ont participé au {N} à {P}.",
            "ended": "Le {N} s'est achevé à {P} le 6 mai 2032 après trois jours d'échanges sur l'état des jetées.",
            "filled": "Du 4 au 6 mai 2032, le {N} a rempli de pilotes les salles du vieux port à {P}.",
            "went": "Des pilotes de douze pays ont fait le voyage de {P} du 4 au 6 mai 2032 pour le {N}.",
        },
        parts={
            "by": "Le Forum a été ouvert par {W}.",
            "opening": "Ouvrant le Forum, {W}, a déclaré que les vieilles jetées coûtent des vies.",
            "active": "{W}, a ouvert le Forum.",
            "chaired": "Le Forum a été présidé par {W}.",
            "who": "{W}, qui a présidé le Forum, a déclaré que les vieilles jetées coûtent des vies.",
            "remarks": "Dans son allocution d'ouverture du Forum, {W}, a dit que les vieilles jetées coûtent des vies.",
            "closed": "{W}, a clôturé le Forum.",
        },
        beside={
            "next": "Le prochain forum se tiendra à Lima (Pérou) du 7 au 9 mars 2034.",
            "past": "Le forum précédent s'était tenu à Accra (Ghana) du 7 au 9 mars 2029.",
            "related": "À lire aussi\n\nUn atelier sur les remorqueurs s'ouvre à Lima\n\n3 mars 2032",
        },
        feet={
            "share": "Partager\n\nFacebook\n\nTwitter",
            "contact": "Contact presse : Rosa Diaz, Attachée de presse, Conseil des quais, presse@quais.example",
            "rights": "© 2032 Conseil des quais. Tous droits réservés.",
        },
        bracket=True,
    ),
    "es": Words(
        name="Tercer Foro Regional sobre Balsas y Embarcaderos",
        post="Ministra de Transporte de Kenia",
        honorifics={"f": "la Sra. ", "m": "el Sr. ", "": ""},
        states={"KEN": "Kenia", "LBN": "Líbano"},
        heads={
            "tells": "Capitanes de puerto examinan el estado de sus muelles",
            "named": "{N}",
            "opens": "Inauguran en {C} el {N}",
            "said": "Los muelles viejos cuestan vidas, dice el ministerio",
            "kicker": "NOTICIAS\n\nCapitanes de puerto examinan el estado de sus muelles",
        },
        bylines={
            "by": "Por Noel Adu",
            "day": "7 de mayo de 2032",
            "published": "Publicado el 7 de mayo de 2032",
            "posted": "Publicado el 7 de mayo de 2032 por Noel Adu",
            "caption": "Balsas ante el muelle viejo. Foto: Noel Adu",
            "bar": "Noel Adu | 7 de mayo de 2032 | 3 min de lectura",
        },
        datelines={
            "full": "{U}, 7 de mayo de 2032 – ",
            "agency": "{U} (Prensa de Muelles) – ",
            "short": "{C}, 7 de mayo – ",
            "slash": "{U} / 7 de mayo de 2032 / ",
        },
        leads={
            "held": "El {N} se celebró en {P} del 4 al 6 de mayo de 2032. Participaron en él pilotos de doce países.",
            "opened": "El {N} se inauguró en {P} el 4 de mayo de 2032 con pilotos de doce países.",
            "brought": "El {N}, celebrado en {P} del 4 al 6 de mayo de 2032, reunió a pilotos de doce países.",
            "met": "Pilotos de doce países se reunieron en {P} del 4 al 6 de mayo de 2032 para el {N}.",
            "first": "Del 4 al 6 de mayo de 2032, pilotos de doce países participaron en el {N} en {P}.",
            "ended": "El {N} concluyó en {P} el 6 de mayo de 2032 tras tres días de conversaciones sobre los muelles.",
            "filled": "Del 4 al 6 de mayo de 2032, el {N} llenó de pilotos las salas del viejo puerto en {P}.",
            "went": "Pilotos de doce países viajaron a {P} del 4 al 6 de mayo de 2032 para el {N}.",
        },
        parts={
            "by": "El Foro fue inaugurado por {W}.",
            "opening": "Al inaugurar el Foro, {W}, dijo que los muelles viejos cuestan vidas.",
            "active": "{W}, inauguró el Foro.",
            "chaired": "El Foro fue presidido por {W}.",
            "who": "{W}, quien presidió el Foro, dijo que los muelles viejos cuestan vidas.",
            "remarks": "En sus palabras de apertura del Foro, {W}, dijo que los muelles viejos cuestan vidas.",
            "closed": "{W}, clausuró el Foro.",
        },
        beside={
            "next": "El próximo foro se celebrará en Lima, Perú, del 7 al 9 de marzo de 2034.",
            "past": "El foro anterior se celebró en Accra, Ghana, del 7 al 9 de marzo de 2029.",
            "related": "Le puede interesar\n\nInauguran en Lima un taller sobre remolcadores\n\n3 de marzo de 2032",
        },
        feet={
            "share": "Compartir\n\nFacebook\n\nTwitter",
            "contact": "Contacto de prensa: Rosa Diaz, Oficial de Prensa, Consejo de Muelles, prensa@muelles.example",
            "rights": "© 2032 Consejo de Muelles. Todos los derechos reservados.",
        },
    ),
}
ROLES = {"by": "opening", "opening": "opening", "active": "opening", "chaired": "chair", "who": "chair"}
ROLES |= {"remarks": "opening", "closed": "closing"}


def _place(words: Words, form: str) -> str:
    city, state, _ = PLACES[form]
    if state is None:
        return city
    bracket = words.bracket or form == "foreign"
    return f"{city} ({words.states[state]})" if bracket else f"{city}, {words.states[state]}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def printed(language: str, setting: Setting) -> tuple[str, set[str]]:
    """A news item on the meeting, and what it tells."""
    words = WORDS[language]
    city = PLACES[setting["place"]][0]
    first, last, gender = PEOPLE[setting["person"]]
    who = f"{words.honorifics[gender]}{first} {last}, {words.post}"
    told = {"{N}": words.name, "{P}": _place(words, setting["place"]), "{C}": city, "{U}": city.upper(), "{W}": who}
    lead = words.datelines.get(setting["dateline"], "") + words.leads[setting["lead"]]
    blocks = [
        words.heads.get(setting["head"], ""),
        words.bylines.get(setting["byline"], ""),
        lead,
        _capital(words.parts.get(setting["part"], "").replace("{W}", who)),
        words.beside.get(setting["beside"], ""),
        words.feet.get(setting["foot"], ""),
    ]
    text = "\n\n".join(block for block in blocks if block)
    for mark, value in told.items():
        text = text.replace(mark, value)
    if setting["part"] in ("by", "chaired"):
        text = text.replace(f"{words.post},", words.post)
    return text + "\n", _facts(words, setting)


def _facts(words: Words, setting: Setting) -> set[str]:
    start, end = "2032-05-04", "2032-05-04" if setting["lead"] == "opened" else "2032-05-06"
    facts = {f"name {words.name.casefold()}", f"days {start} {end}", f"place {PLACES[setting['place']][2]}"}
    if setting["part"] in ROLES:
        first, last, _ = PEOPLE[setting["person"]]
        facts.add(f"{ROLES[setting['part']]} {slug(f'{first} {last}')}")
    return facts


def _is_beside(event: EventRecord) -> bool:
    """Whether an event is the next meeting or the one before, as the papers name them beside their own."""
    told = (event.start, event.end, event.place.ref if event.place else None)
    return told in [("2034-03-07", "2034-03-09", "place/lima"), ("2029-03-07", "2029-03-09", "place/accra")]


def read(found: Conversion, _: str) -> set[str]:
    """What was read of meetings and of their people."""
    facts, beside = set[str](), {event.key for event in found.events if _is_beside(event)}
    for event in found.events:
        if event.parent or event.key in beside:
            continue
        facts.add(f"name {(event.label or '').casefold()}")
        facts.add(f"days {(event.start or '')[:10]} {(event.end or '')[:10]}")
        if event.place:
            facts.add(f"place {event.place.ref}" + (f" in {event.place.within}" if event.place.within else ""))
    other = {one.event for one in found.participations} & beside
    return facts | {
        f"{one.role} {one.person}" + (" elsewhere" if one.event in other else "") for one in found.participations
    }


def _allowed(setting: Setting) -> bool:
    """Not a verb of travel or the like before a place, which is read as that of a meeting only where its state is told,
    and no headline or dateline without a year."""
    if setting.get("lead") not in ("filled", "went"):
        return True
    told = setting.get("head") != "opens" and setting.get("dateline") != "short"
    return told and setting.get("place") in (None, "stated")


GRID = Grid(AXES, printed, read, _allowed)
