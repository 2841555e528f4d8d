"""A verbatim record of an invented meeting, its turns under every form of label: who speaks, for whom, how often.

Facts are told by who: ``chair`` or ``speaker`` at the meeting, how many statements, for which state or body.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from ingest.records import Conversion, StatementRecord
from tests.grids import Grid, Setting

__all__ = ["GRID"]


class Person(NamedTuple):
    """Somebody at the meeting; ``ref`` is that of the state or body, ``post`` stands before a body."""

    honorific: str
    given: str
    surname: str
    body: str
    ref: str
    post: str = ""

    @property
    def full(self) -> str:
        return f"{self.given} {self.surname}"

    @property
    def side(self) -> str:
        return f"{self.post}, {self.body}" if self.post else self.body


PEOPLE = {
    "en": [
        Person("Ms.", "Amina", "Diallo-Traoré", "Senegal", "state/SEN"),
        Person("Mr.", "Luis Fernando", "Quiroga Paz", "Bolivia", "state/BOL"),
        Person("Ms.", "Ingrid", "van der Meulen", "UNHCR", "unhcr"),
        Person(
            "Mr.", "Kwabena", "N'Guessan", "Ministry of Harbours", "ministry-of-harbours", "Director, Migration Unit"
        ),
        Person("Ms.", "Fatima", "al-Rashid", "Republic of Korea", "state/KOR"),
        Person("Mr.", "Wei Ming", "Tan", "University of Valdor", "university-of-valdor", "Professor"),
    ],
    "fr": [
        Person("Mme", "Amina", "Diallo-Traoré", "Sénégal", "state/SEN"),
        Person("M.", "Luis Fernando", "Quiroga Paz", "Bolivie", "state/BOL"),
        Person("Mme", "Ingrid", "van der Meulen", "HCR", "unhcr"),
        Person(
            "M.",
            "Kwabena",
            "N'Guessan",
            "Ministère des Ports",
            "ministere-des-ports",
            "Directeur, Unité des migrations",
        ),
        Person("Mme", "Fatima", "al-Rashid", "République de Corée", "state/KOR"),
        Person("M.", "Wei Ming", "Tan", "Université de Valdor", "universite-de-valdor", "Professeur"),
    ],
    "es": [
        Person("Sra.", "Amina", "Diallo-Traoré", "Senegal", "state/SEN"),
        Person("Sr.", "Luis Fernando", "Quiroga Paz", "Bolivia", "state/BOL"),
        Person("Sra.", "Ingrid", "van der Meulen", "ACNUR", "unhcr"),
        Person(
            "Sr.",
            "Kwabena",
            "N'Guessan",
            "Ministerio de Puertos",
            "ministerio-de-puertos",
            "Director, Unidad de Migración",
        ),
        Person("Sra.", "Fatima", "al-Rashid", "República de Corea", "state/KOR"),
        Person("Sr.", "Wei Ming", "Tan", "Universidad de Valdor", "universidad-de-valdor", "Profesor"),
    ],
}
"""The chair first; the same people in each language."""

WORDS = {
    "en": {
        "head": "Regional Forum on Ferry Quays\nVerbatim record of the 3rd meeting\nLomé, 12 March 2031, 10 a.m.",
        "office": ("The", "Chair"),
        "spoke": "(spoke in French)",
        "translated": "(Translation from the French)",
        "present": "Present",
        "page": "Page 3",
        "running": "Regional Forum on Ferry Quays – Verbatim record",
        "heckle": "(Applause)",
        "rises": "The meeting rose at 1 p.m.",
        "turns": [
            (0, "Good morning to all of you. Our quays are too short for the ferries of next year."),
            (1, "Thank you. We built two piers last year and paid for both of them ourselves."),
            (2, "Whole families wait for days at the ferry. Nobody gives them shade or water."),
            (3, "Our tickets are cheap, but the boats are old. We will buy four new ones."),
            (0, "That is good news for the islands. It is late news, too."),
            (4, "My delegation can only agree with what was said. The tide does not wait."),
            (5, "Our students counted the passengers at dawn. They found nine thousand."),
            (1, "I believe that count. We will print it in our next bulletin."),
        ],
    },
    "fr": {
        "head": "Forum régional des quais\nCompte rendu intégral de la 3e réunion\nLomé, 12 mars 2031, 10 heures",
        "office": ("La", "Présidente"),
        "spoke": "(parle en anglais)",
        "translated": "(Traduction de l'anglais)",
        "present": "Présents",
        "page": "Page 3",
        "running": "Forum régional des quais – Compte rendu intégral",
        "heckle": "(Applaudissements)",
        "rises": "La séance est levée à 13 heures.",
        "turns": [
            (0, "Bonjour à toutes et à tous. Nos quais sont trop courts pour les bacs de l'an prochain."),
            (1, "Merci. Nous avons construit deux jetées et nous les avons payées nous-mêmes."),
            (2, "Des familles entières attendent le bac. Personne ne leur donne ni ombre ni eau."),
            (3, "Nos billets sont bon marché, mais les bateaux sont vieux. Nous en achèterons quatre."),
            (0, "Voilà une bonne nouvelle pour les îles. Elle vient tard, aussi."),
            (4, "Ma délégation ne peut que se ranger à ces propos. La marée n'attend pas."),
            (5, "Nos étudiants ont compté les passagers à l'aube. Ils en ont trouvé neuf mille."),
            (1, "Je crois ce compte. Nous l'imprimerons dans notre prochain bulletin."),
        ],
    },
    "es": {
        "head": "Foro regional de muelles\nActa literal de la 3ª reunión\nLomé, 12 de marzo de 2031, 10 horas",
        "office": ("La", "Presidenta"),
        "spoke": "(habla en inglés)",
        "translated": "(Traducción del inglés)",
        "present": "Presentes",
        "page": "Página 3",
        "running": "Foro regional de muelles – Acta literal",
        "heckle": "(Aplausos)",
        "rises": "Se levanta la sesión a las 13 horas.",
        "turns": [
            (0, "Buenos días a todas y a todos. Nuestros muelles son cortos para las balsas del año próximo."),
            (1, "Gracias. Construimos dos embarcaderos y los pagamos nosotros mismos."),
            (2, "Familias enteras esperan la balsa. Nadie les da sombra ni agua."),
            (3, "Nuestros pasajes son baratos, pero los barcos son viejos. Compraremos cuatro nuevos."),
            (0, "Es una buena noticia para las islas. Llega tarde, también."),
            (4, "Mi delegación no puede sino estar de acuerdo. La marea no espera."),
            (5, "Nuestros estudiantes contaron a los pasajeros al alba. Hallaron nueve mil."),
            (1, "Creo en ese recuento. Lo publicaremos en nuestro próximo boletín."),
        ],
    },
}

AXES = {
    "label": ["paren", "spoke", "spoke_last", "comma", "first", "plain", "no_honorific", "behind_post", "dash_side"],
    "name": ["surname", "caps", "full", "full_caps"],
    "close": ["colon", "dot_dash", "rule", "hyphen", "dot"],
    "mark": ["none", "bold", "bold_all", "bold_name", "italic", "under", "html", "hash"],
    "place": ["inline", "own", "own_blank"],
    "body": ["one", "two", "wrapped"],
    "gap": ["blank", "none"],
    "chair": ["line", "bracket", "each", "name"],
    "present": ["none", "line", "rows", "states", "table"],
    "stamp": ["none", "before", "above", "cue", "behind", "number", "bracketed"],
    "between": ["none", "page", "running", "heckle", "rises"],
}


_DASHES = ("dot_dash", "rule", "hyphen", "dot")
_APART: list[dict[str, tuple[str, ...]]] = [
    {"place": ("own", "own_blank"), "close": _DASHES},
    {"label": ("dash_side",), "close": _DASHES},
    {"label": ("no_honorific", "behind_post", "first"), "close": ("dot",)},
    {"stamp": ("above", "behind"), "close": ("dot", "dot_dash")},
    {"stamp": ("number",), "close": _DASHES},
    {"stamp": ("number",), "label": ("no_honorific",)},
    {"label": ("plain",), "present": ("states",)},
    {"place": ("own_blank",), "gap": ("none",)},
    {"mark": ("hash",), "place": ("inline",)},
    {"mark": ("hash",), "stamp": ("behind",)},
]
"""Values that nobody sets together, or of which readers could make something else."""


def _named(one: Person, setting: Setting) -> str:
    form = setting["name"]
    if form == "surname":
        return one.surname
    if form == "caps":
        return one.surname.upper()
    return one.full if form == "full" else f"{one.given} {one.surname.upper()}"


def _label(one: Person, setting: Setting, language: str) -> str:
    name, form = _named(one, setting), setting["label"]
    called = name if form == "no_honorific" else f"{one.honorific} {name}"
    if language == "es" and form not in ("no_honorific", "first", "behind_post") and "full" not in setting["name"]:
        called = ("La " if one.honorific == "Sra." else "El ") + called
    if form == "comma":
        return f"{called}, {one.side}"
    if form == "first":
        return f"{one.body.upper()} ({called})"
    if form == "behind_post":
        return f"{one.side} ({called})"
    if form == "dash_side":
        return f"{called} – {one.side}"
    if form == "plain":
        return called
    spoke = f" {WORDS[language]['spoke']}" if form == "spoke" else ""
    return f"{called} ({one.side}){spoke}"


def _chair_label(setting: Setting, language: str, number: int) -> str:
    article, office = WORDS[language]["office"]
    chair = PEOPLE[language][0]
    shouted = office.upper() if "caps" in setting["name"] else office
    form = setting["chair"]
    if form == "name":
        return f"{chair.honorific} {_named(chair, setting)} ({office})"
    if form == "each" or (form == "bracket" and number == 0):
        return f"{article} {shouted} ({chair.honorific} {_named(chair, setting)})"
    return f"{article} {shouted}"


def _closed(label: str, setting: Setting, language: str) -> str:
    if setting["stamp"] == "behind":
        label += " (00:12:30)"
    colon = " :" if language == "fr" else ":"
    close = {"colon": colon, "dot_dash": ".–", "rule": " –", "hyphen": " -", "dot": "."}[setting["close"]]
    head, bracket, rest = label.partition(" (")
    return {
        "bold": f"**{label}**{close}",
        "bold_all": f"**{label}{close}**",
        "bold_name": f"**{head}**{bracket}{rest}{close}",
        "italic": f"*{label}*{close}",
        "under": f"_{label}_{close}",
        "html": f"<b>{label}{close}</b>",
        "hash": label,
    }.get(setting["mark"], f"{label}{close}")


def _words(text: str, setting: Setting, gap: str) -> str:
    first, rest = re.split(r"(?<=[.!?]) ", text, maxsplit=1)
    if setting["body"] == "two":
        return f"{first}{gap}{rest}"
    if setting["body"] == "wrapped":
        words = text.split()
        half = len(words) // 2 + 1
        return " ".join(words[:half]) + "\n" + " ".join(words[half:])
    return text


def _turn(number: int, language: str, setting: Setting) -> str:
    who, text = WORDS[language]["turns"][number]
    gap = "\n\n" if setting["gap"] == "blank" else "\n"
    label = _label(PEOPLE[language][who], setting, language) if who else _chair_label(setting, language, number)
    label = _closed(label, setting, language)
    hashes = "### " if setting["mark"] == "hash" else ""
    said = _words(text, setting, gap)
    if who and setting["label"] == "spoke_last":
        said = f"{WORDS[language]['translated']} {said}"
    stamp, join = setting["stamp"], {"inline": " ", "own": "\n", "own_blank": "\n\n"}[setting["place"]]
    time = f"[00:0{number}:12]"
    if stamp == "before":
        label = f"{time} {label}"
    elif stamp == "above":
        return f"{time}\n{hashes}{label}{join}{said}"
    elif stamp == "cue":
        return f"{number + 1}\n00:0{number}:12.000 --> 00:0{number}:31.500\n{hashes}{label}{join}{said}"
    elif stamp == "number":
        label = f"{number + 1}. {label}"
    elif stamp == "bracketed":
        label = f"({number + 1}) {label}"
    label = hashes + label
    return f"{label}{join}{said}"


def _between(number: int, language: str, setting: Setting) -> list[str]:
    form = setting["between"]
    if form == "rises":
        return [WORDS[language]["rises"]] if number == len(WORDS[language]["turns"]) - 1 else []
    if form == "none" or number not in (1, 3, 5):
        return []
    page = re.sub(r"\d", str(number), WORDS[language]["page"])
    return {"page": [page], "running": [f"{WORDS[language]['running']}\n{page}"]}.get(form, [WORDS[language]["heckle"]])


def _present(language: str, setting: Setting) -> list[str]:
    people, form, word = PEOPLE[language], setting["present"], WORDS[language]["present"]
    colon = " :" if language == "fr" else ":"
    office = WORDS[language]["office"][1]
    out = []
    if setting["chair"] == "line":
        chair = people[0]
        out.append(f"{office}{colon} {chair.honorific} {chair.full} ({chair.body})")
    if form == "line":
        out.append(f"{word}{colon} " + "; ".join(f"{p.honorific} {p.full} ({p.side})" for p in people) + ".")
    elif form == "rows":
        out.append("\n".join([f"{word}{colon}", *(f"{p.honorific} {p.full}, {p.side}" for p in people)]))
    elif form == "states":
        out.append("\n".join([f"{word}{colon}", *(f"{p.body}{colon} {p.honorific} {p.full}" for p in people)]))
    elif form == "table":
        rows = [f"| {p.honorific} {p.full} | {p.post or '–'} | {p.body} |" for p in people]
        out.append("\n".join([f"{word}{colon}", "", *rows]))
    return out


def printed(language: str, setting: Setting) -> tuple[str, set[str]]:
    """The record and its facts."""
    parts = [WORDS[language]["head"], *_present(language, setting)]
    lines = []
    for number in range(len(WORDS[language]["turns"])):
        lines += [_turn(number, language, setting), *_between(number, language, setting)]
    gap = "\n\n" if setting["gap"] == "blank" else "\n"
    return "\n\n".join([*parts, gap.join(lines)]) + "\n", _facts(language, setting)


def _facts(language: str, setting: Setting) -> set[str]:
    said = Counter(who for who, _ in WORDS[language]["turns"])
    listed = setting["present"] != "none"
    found = set()
    for i, one in enumerate(PEOPLE[language]):
        told = listed or (i == 0 and setting["chair"] == "line")
        key = _key(one.full if told or "full" in setting["name"] else one.surname)
        found |= {f"{key} {'speaker' if i else 'chair'}", f"{key} said {said[i]}"}
        if told or (i and setting["label"] != "plain"):
            found.add(f"{key} for {one.ref}")
    return found


def _key(name: str) -> str:
    return re.sub(r"[^a-z]+", "-", name.lower().replace("é", "e"))


def read(found: Conversion, _: str) -> set[str]:
    """The same facts of a conversion, and people who took no part."""
    said = Counter(map(_speaker, found.statements))
    lines = {f"{who} said {number}" for who, number in said.items()}
    lines |= {f"{part.person} {part.role}" for part in found.participations}
    served = [(_speaker(one), one.on_behalf_of) for one in found.statements]
    served += [(part.person, part.on_behalf_of) for part in found.participations]
    lines |= {f"{who} for {ref.removeprefix('organization/')}" for who, refs in served for ref in refs}
    shown = {who for who, _ in served}
    return lines | {f"{person.key} named" for person in found.people if person.key not in shown}


def _speaker(one: StatementRecord) -> str:
    return (one.speaker or f"post {one.post}").removeprefix("person:")


def allowed(setting: Setting) -> bool:
    """Whether values go together that are known so far."""
    return not any(all(setting.get(axis) in values for axis, values in pair.items()) for pair in _APART)


GRID = Grid(AXES, printed, read, allowed)
