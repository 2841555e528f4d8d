"""Minutes of an invented meeting, its list of those present and its told sentences in every setting: who chairs, who
says how much, for whom; nobody who is only listed or absent takes part."""

from __future__ import annotations

import re
from typing import NamedTuple

from ingest.records import Conversion
from tests.grid_records import read
from tests.grids import Grid, Setting

__all__ = ["GRID"]


class Person(NamedTuple):
    """Somebody on the lists; ``ref`` is that of the state or body."""

    honorific: str
    given: str
    surname: str
    post: str
    body: str
    ref: str

    @property
    def full(self) -> str:
        return f"{self.given} {self.surname}"

    @property
    def letters(self) -> str:
        return "".join(word[0] for word in re.split(r"[ -]", self.full) if word[0].isupper())


REFS = ["council-of-quays", "state/BOL", "unhcr", "ministry-of-harbours", "university-of-valdor", "state/KOR"]
NAMES = [
    ("Amina", "Diallo-Traoré"),
    ("Luis Fernando", "Quiroga Paz"),
    ("Ingrid", "van der Meulen"),
    ("Kwabena", "Oppong"),
    ("Wei Ming", "Tan"),
    ("Fatima", "El Amrani"),
]
WORDS = {
    "en": {
        "hon": ["Ms.", "Mr.", "Ms.", "Mr.", "Mr.", "Ms."],
        "posts": [
            "Secretary-General",
            "Ambassador",
            "Senior Adviser",
            "Director, Ports Unit",
            "Professor",
            "Counsellor",
        ],
        "bodies": [
            "Council of Quays",
            "Bolivia",
            "UNHCR",
            "Ministry of Harbours",
            "University of Valdor",
            "Republic of Korea",
        ],
        "refs": REFS,
        "head": "Working Group on Ferry Quays\nMinutes of the 3rd meeting\nLomé, 12 March 2031",
        "present": "Present",
        "absent": "Apologies",
        "chair": "Chair",
        "the": "The Chair",
        "columns": "| Name | Post | Organization |",
        "led": "The meeting was chaired by {0}.",
        "opened": "{0} opened the meeting at 10 a.m.",
        "items": ["Opening", "Piers", "Fares", "Any other business"],
        "said": [
            (1, "{0} reported that two piers had been built."),
            (2, "{0} welcomed this and asked for shade on the quays."),
            (3, "{0} said that four boats were on order."),
            (1, "{0} noted that the tide did not wait."),
            (0, "{0} thanked all members for their work."),
        ],
        "decision": "Decision: The fares remain as they are.",
        "action": "Action: {0}",
        "closed": "{0} closed the meeting at noon.",
        "item": "Item",
    },
    "fr": {
        "hon": ["Mme", "M.", "Mme", "M.", "M.", "Mme"],
        "posts": [
            "Secrétaire générale",
            "Ambassadeur",
            "Conseillère principale",
            "Directeur, Unité des ports",
            "Professeur",
            "Conseillère",
        ],
        "bodies": [
            "Conseil des quais",
            "Bolivie",
            "HCR",
            "Ministère des Ports",
            "Université de Valdor",
            "République de Corée",
        ],
        "refs": ["conseil-des-quais", "state/BOL", "unhcr", "ministere-des-ports", "universite-de-valdor", "state/KOR"],
        "head": "Groupe de travail sur les quais\nProcès-verbal de la 3e réunion\nLomé, 12 mars 2031",
        "present": "Présents",
        "absent": "Excusés",
        "chair": "Présidente",
        "the": "La Présidente",
        "columns": "| Nom | Fonction | Organisation |",
        "led": "La réunion était présidée par {0}.",
        "opened": "{0} a ouvert la réunion à 10 heures.",
        "items": ["Ouverture", "Jetées", "Tarifs", "Divers"],
        "said": [
            (1, "{0} a indiqué que deux jetées avaient été construites."),
            (2, "{0} a salué cette nouvelle et a demandé de l'ombre sur les quais."),
            (3, "{0} a dit que quatre bateaux étaient commandés."),
            (1, "{0} a noté que la marée n'attendait pas."),
            (0, "{0} a remercié tous les membres de leur travail."),
        ],
        "decision": "Décision : les tarifs restent inchangés.",
        "action": "Action : {0}",
        "closed": "{0} a clos la réunion à midi.",
        "item": "Point",
    },
    "es": {
        "hon": ["Sra.", "Sr.", "Sra.", "Sr.", "Sr.", "Sra."],
        "posts": [
            "Secretaria General",
            "Embajador",
            "Asesora Principal",
            "Director, Unidad de Puertos",
            "Profesor",
            "Consejera",
        ],
        "bodies": [
            "Consejo de Muelles",
            "Bolivia",
            "ACNUR",
            "Ministerio de Puertos",
            "Universidad de Valdor",
            "República de Corea",
        ],
        "refs": [
            "consejo-de-muelles",
            "state/BOL",
            "unhcr",
            "ministerio-de-puertos",
            "universidad-de-valdor",
            "state/KOR",
        ],
        "head": "Grupo de Trabajo sobre Muelles\nActa de la 3ª reunión\nLomé, 12 de marzo de 2031",
        "present": "Presentes",
        "absent": "Excusados",
        "chair": "Presidenta",
        "the": "La Presidenta",
        "columns": "| Nombre | Cargo | Organización |",
        "led": "La reunión fue presidida por {0}.",
        "opened": "{0} abrió la reunión a las 10 horas.",
        "items": ["Apertura", "Embarcaderos", "Tarifas", "Otros asuntos"],
        "said": [
            (1, "{0} informó que se habían construido dos embarcaderos."),
            (2, "{0} celebró la noticia y pidió sombra en los muelles."),
            (3, "{0} dijo que se habían encargado cuatro barcos."),
            (1, "{0} señaló que la marea no esperaba."),
            (0, "{0} agradeció a todos los miembros su trabajo."),
        ],
        "decision": "Decisión: las tarifas quedan como están.",
        "action": "Acción: {0}",
        "closed": "{0} clausuró la reunión al mediodía.",
        "item": "Punto",
    },
}

AXES = {
    "list": ["rows", "line", "semicolon", "bullets", "dashes", "table", "bodies", "numbered"],
    "side": ["comma", "bracket", "body_only", "dash", "none"],
    "title": ["yes", "no"],
    "label": ["colon", "bare", "bold", "hash", "caps"],
    "chair": ["label", "bracket", "comma", "told"],
    "absent": ["line", "rows", "none"],
    "item": ["number", "bold", "hash", "word", "caps", "bare"],
    "para": ["plain", "bullets", "numbered", "one"],
    "who": ["titled", "full", "letters", "surname"],
    "gap": ["blank", "none"],
    "acts": ["decision", "action", "none"],
}
_APART: list[dict[str, tuple[str, ...]]] = [
    {"list": ("line",), "side": ("comma", "dash")},
    {"side": ("comma", "dash", "none"), "list": ("bodies",)},
    {"chair": ("told",), "who": ("letters", "surname")},
    {"list": ("table",), "side": ("bracket", "dash", "none", "body_only")},
    {"side": ("bracket", "body_only"), "chair": ("bracket", "comma")},
    {"side": ("none",), "title": ("no",), "list": ("line", "semicolon")},
    {"item": ("caps",), "who": ("surname",)},
    {"list": ("line", "semicolon"), "label": ("bare", "hash", "caps")},
]


def _people(language: str) -> list[Person]:
    words = WORDS[language]
    return [
        Person(words["hon"][i], *NAMES[i], words["posts"][i], words["bodies"][i], words["refs"][i])
        for i in range(len(NAMES))
    ]


def _entry(one: Person, setting: Setting, words: dict, *, chairs: bool) -> str:
    name = f"{one.honorific} {one.full}" if setting["title"] == "yes" else one.full
    if setting["who"] == "letters":
        name += f" ({one.letters})"
    side = {
        "comma": f", {one.post}, {one.body}",
        "bracket": f" ({one.post}, {one.body})",
        "body_only": f" ({one.body})",
        "dash": f" – {one.post}, {one.body}",
        "none": "",
    }[setting["side"]]
    if setting["list"] == "bodies":
        side = ""
    chair = {"bracket": f" ({words['chair']})", "comma": f", {words['chair']}"}.get(setting["chair"], "")
    return name + side + (chair if chairs else "")


def _colon(language: str) -> str:
    return " :" if language == "fr" else ":"


def _label(word: str, setting: Setting, language: str) -> str:
    return {
        "colon": word + _colon(language),
        "bare": word,
        "bold": f"**{word}**",
        "hash": f"## {word}",
        "caps": word.upper(),
    }[setting["label"]]


def _listed(people: list[Person], word: str, setting: Setting, language: str) -> str:
    words, form = WORDS[language], setting["list"]
    entries = [_entry(p, setting, words, chairs=p.surname == NAMES[0][1]) for p in people]
    label = _label(word, setting, language)
    if form in ("line", "semicolon"):
        label = label if label.endswith((":", "**")) else label + _colon(language)
        label = label.replace("**", "") + _colon(language) if label.endswith("**") else label
        return f"{label} " + ("; " if form == "semicolon" else ", ").join(entries)
    if form == "table":
        alone = {**setting, "side": "none"}
        named = [_entry(p, alone, words, chairs=p.surname == NAMES[0][1]) for p in people]
        rows = [f"| {name} | {p.post} | {p.body} |" for name, p in zip(named, people, strict=True)]
        return "\n".join([label, "", words["columns"], "| --- | --- | --- |", *rows])
    if form == "bodies":
        return "\n".join([label, *(f"{p.body}{_colon(language)} {e}" for p, e in zip(people, entries, strict=True))])
    mark = {"rows": "", "bullets": "• ", "dashes": "- ", "numbered": "{}. "}[form]
    return "\n".join([label, *(mark.format(i + 1) + e for i, e in enumerate(entries))])


def _called(one: Person, setting: Setting, words: dict, *, chairs: bool, language: str) -> str:
    form = setting["who"]
    article = ("La " if one.honorific == "Sra." else "El ") if language == "es" else ""
    if chairs:
        return words["the"]
    if form == "titled":
        return f"{article}{one.honorific} {one.surname}"
    return {"full": one.full, "letters": one.letters, "surname": one.surname[0].upper() + one.surname[1:]}[form]


def _items(language: str, setting: Setting) -> list[tuple[str, list[str]]]:
    words, people = WORDS[language], _people(language)

    def who(i: int) -> str:
        return _called(people[i], setting, words, chairs=i == 0, language=language)

    said = [text.format(who(i)) for i, text in words["said"]]
    action = [words["action"].format(who(3))] if setting["acts"] == "action" else []
    decided = [words["decision"]] if setting["acts"] == "decision" else []
    opens = words["opened"].format(who(0))
    return [
        (words["items"][0], [opens]),
        (words["items"][1], said[:2] + decided),
        (words["items"][2], said[2:4] + action),
        (words["items"][3], [said[4], words["closed"].format(who(0))]),
    ]


def _item(number: int, title: str, told: list[str], language: str, setting: Setting) -> str:
    head = {
        "number": f"{number}. {title}",
        "bold": f"**{number}. {title}**",
        "hash": f"## {number}. {title}",
        "word": f"{WORDS[language]['item']} {number}{_colon(language)} {title}",
        "caps": f"{number}. {title.upper()}",
        "bare": title,
    }[setting["item"]]
    gap = "\n\n" if setting["gap"] == "blank" else "\n"
    mark = {"bullets": "• ", "numbered": f"{number}.{{}} "}.get(setting["para"], "")
    last = told.pop() if setting["acts"] != "none" and len(told) > 2 else None
    told = [" ".join(told)] if setting["para"] == "one" else told
    told += [last] if last else []
    return gap.join([head, *(mark.format(i + 1) + text for i, text in enumerate(told))])


def printed(language: str, setting: Setting) -> tuple[str, set[str]]:
    """The minutes and their facts."""
    words, people = WORDS[language], _people(language)
    there = people[1:5] if setting["chair"] == "label" else people[:5]
    parts = [words["head"]]
    if setting["chair"] == "label":
        parts.append(
            f"{words['chair']}{_colon(language)} {_entry(people[0], {**setting, 'list': 'rows'}, words, chairs=False)}"
        )
    parts.append(_listed(there, words["present"], setting, language))
    if setting["absent"] != "none":
        away = setting if setting["absent"] == "rows" else {**setting, "list": "line", "label": "colon"}
        parts.append(_listed(people[5:], words["absent"], away, language))
    if setting["chair"] == "told":
        parts.append(words["led"].format(f"{people[0].honorific} {people[0].full}"))
    parts += [_item(i, title, told, language, setting) for i, (title, told) in enumerate(_items(language, setting), 1)]
    return "\n\n".join(parts) + "\n", _facts(language, setting)


def _facts(language: str, setting: Setting) -> set[str]:
    people = _people(language)
    keys = [re.sub(r"[^a-z]+", "-", p.full.lower().replace("é", "e")) for p in people]
    found = {f"{keys[0]} {role}" for role in ("chair",)}
    for i, number in {0: 1, 1: 2, 2: 1, 3: 1}.items():
        found.add(f"{keys[i]} said {number}")
        if i:
            found.add(f"{keys[i]} speaker")
        if setting["side"] != "none":
            found.add(f"{keys[i]} for {people[i].ref}")
    return found


_NOT_TOLD = re.compile(r" (?:opening|closing|named)$")


def told(found: Conversion, text: str) -> set[str]:
    """What is read, but for who is only named, and who opens and closes: that is the chair."""
    return {line for line in read(found, text) if not _NOT_TOLD.search(line)}


def allowed(setting: Setting) -> bool:
    """Whether values go together that are known so far."""
    return not any(all(setting.get(axis) in values for axis, values in pair.items()) for pair in _APART)


GRID = Grid(AXES, printed, told, allowed)
