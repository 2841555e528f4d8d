"""The same people told in lists in prose: who opened, closed, was on a panel, moderated or said something together."""

from __future__ import annotations

import re
from typing import NamedTuple

from ingest.folding import slug
from ingest.records import Conversion
from tests.grids import Grid, Setting
from tests.ingesting import REPORT_HEADS

__all__ = ["GRID"]


class _Person(NamedTuple):
    name: str
    woman: bool
    post: tuple[str, str, str]
    body: tuple[str, str, str]
    state: str


_LANGUAGES = ("en", "fr", "es")
_PEOPLE = (
    _Person(
        "Ama Owusu-Darko",
        True,
        ("Director", "directrice", "directora"),
        ("the Institute of Quays", "l'Institut des quais", "el Instituto de Muelles"),
        "GHA",
    ),
    _Person(
        "Joaquín Peralta Rueda",
        False,
        ("Commissioner", "commissaire", "comisionado"),
        ("the Harbour Pilots Association", "l'Association des pilotes", "la Asociación de Prácticos"),
        "URY",
    ),
    _Person(
        "Nguyen Thi Lan Huong",
        True,
        ("Professor", "professeure", "profesora"),
        ("the University of Valdor", "l'Université de Valdor", "la Universidad de Valdor"),
        "KEN",
    ),
    _Person(
        "Karim Ben Salah",
        False,
        ("Executive Secretary", "secrétaire exécutif", "secretario ejecutivo"),
        ("the Foundation for Boats", "la Fondation pour les bateaux", "la Fundación para los Barcos"),
        "TGO",
    ),
    _Person(
        "Ingrid van der Meulen",
        True,
        ("Programme Officer", "chargée de programme", "oficial de programa"),
        ("the Network of Sailors and Dockers", "le Réseau des marins et dockers", "la Red de Marineros y Estibadores"),
        "GHA",
    ),
    _Person(
        "Tariq Al-Mansouri",
        False,
        ("Deputy Director", "directeur adjoint", "subdirector"),
        ("UNHCR", "le HCR", "ACNUR"),
        "URY",
    ),
)
_LED = _Person(
    "Élodie Tchoumi",
    True,
    ("Researcher", "chercheuse", "investigadora"),
    ("the Centre for Harbour Studies", "le Centre d'études portuaires", "el Centro de Estudios Portuarios"),
    "KEN",
)
_STATES = {
    "GHA": ("Ghana", "Ghana", "Ghana"),
    "URY": ("Uruguay", "Uruguay", "Uruguay"),
    "KEN": ("Kenya", "Kenya", "Kenia"),
    "TGO": ("Togo", "Togo", "Togo"),
}
_UNITS = ("Ferries Unit", "Unité des bacs", "Unidad de Balsas")

# By frame: the role, and a sentence in each language; `[a|b]`: for one, for several.
_FRAMES: dict[str, tuple[str, str, str, str]] = {
    "welcome-given": (
        "opening",
        "Words of welcome were given by {who}.",
        "Les mots de bienvenue ont été prononcés par {who}.",
        "Las palabras de bienvenida fueron ofrecidas por {who}.",
    ),
    "opened-with": (
        "opening",
        "The seminar opened with remarks from {who}.",
        "Le séminaire s'est ouvert par les allocutions de {who}.",
        "El seminario se inició con las palabras de {who}.",
    ),
    "remarks-made": (
        "opening",
        "Opening remarks were delivered by {who}.",
        "L'ouverture a été marquée par les allocutions de {who}.",
        "Las palabras de apertura estuvieron a cargo de {who}.",
    ),
    "opened": (
        "opening",
        "{who} opened the seminar.",
        "{who} [a|ont] ouvert le séminaire.",
        "{who} [inauguró|inauguraron] el seminario.",
    ),
    "opened-by": (
        "opening",
        "The seminar was opened by {who}.",
        "Le séminaire a été ouvert par {who}.",
        "El seminario fue inaugurado por {who}.",
    ),
    "gave-remarks": (
        "opening",
        "{who} delivered the opening remarks.",
        "{who} [a|ont] prononcé les mots de bienvenue.",
        "{who} [ofreció|ofrecieron] las palabras de bienvenida.",
    ),
    "ceremony": (
        "opening",
        "The opening ceremony featured addresses by {who}.",
        "La cérémonie d'ouverture a été ponctuée par les allocutions de {who}.",
        "En el acto de apertura intervinieron {who}.",
    ),
    "such-as": (
        "opening",
        "Words of welcome were offered by leaders of the port, such as {who}.",
        "Les mots de bienvenue ont été prononcés par des responsables du port, tels que {who}.",
        "Las palabras de bienvenida fueron ofrecidas por líderes del puerto, tales como {who}.",
    ),
    "welcomed": (
        "opening",
        "{who} welcomed the participants.",
        "{who} [a|ont] souhaité la bienvenue aux participants.",
        "{who} [dio|dieron] la bienvenida a los participantes.",
    ),
    "conclusions": (
        "closing",
        "Conclusions and closing remarks were delivered by {who}.",
        "Les conclusions et le mot de clôture ont été prononcés par {who}.",
        "Las conclusiones y palabras de clausura estuvieron a cargo de {who}.",
    ),
    "closed-by": (
        "closing",
        "The seminar was closed by {who}.",
        "Le séminaire a été clôturé par {who}.",
        "El seminario fue clausurado por {who}.",
    ),
    "closed": (
        "closing",
        "{who} closed the seminar.",
        "{who} [a|ont] clôturé le séminaire.",
        "{who} [clausuró|clausuraron] el seminario.",
    ),
    "ended-with": (
        "closing",
        "The seminar concluded with closing remarks from {who}.",
        "Le séminaire s'est achevé par les allocutions de clôture de {who}.",
        "El seminario concluyó con las palabras de cierre de {who}.",
    ),
    "comprised": (
        "speaker",
        "The panel comprised {who}.",
        "Le panel était composé de {who}.",
        "El panel estuvo conformado por {who}.",
    ),
    "featured": (
        "speaker",
        "The panel featured {who}.",
        "Le panel a réuni {who}.",
        "El panel contó con la participación de {who}.",
    ),
    "together": (
        "speaker",
        "The panel brought together {who}.",
        "[A|Ont] pris part au panel {who}.",
        "El panel reunió a {who}.",
    ),
    "took-part": (
        "speaker",
        "{who} took part in the panel.",
        "{who} [a|ont] participé au panel.",
        "{who} [participó|participaron] en el panel.",
    ),
    "among": (
        "speaker",
        "Among the speakers were {who}.",
        "Parmi les intervenants figuraient {who}.",
        "Entre los oradores figuraron {who}.",
    ),
    "speakers": (
        "speaker",
        "The speakers were {who}.",
        "Les intervenants étaient {who}.",
        "Los panelistas fueron {who}.",
    ),
    "presentations": (
        "speaker",
        "Presentations were made by {who}.",
        "Des présentations ont été faites par {who}.",
        "Las presentaciones estuvieron a cargo de {who}.",
    ),
    "contributions": (
        "speaker",
        "The panel benefited from the contributions of {who}.",
        "Le panel a bénéficié des contributions de {who}.",
        "El panel contó con las aportaciones de {who}.",
    ),
    "moderated-featured": (
        "speaker",
        "The panel, moderated by {led}, featured {who}.",
        "Le panel, modéré par {led}, a réuni {who}.",
        "El panel, moderado por {led}, contó con la participación de {who}.",
    ),
    "served-as": (
        "speaker",
        "The panel comprised {who}; and {led}, who served as moderator.",
        "Le panel était composé de {who} ; et de {led}, qui a assuré la modération.",
        "El panel estuvo conformado por {who}; y {led}, quien fungió como moderadora.",
    ),
    "moderated-by": (
        "moderator",
        "The panel was moderated by {who}.",
        "Le panel a été modéré par {who}.",
        "El panel fue moderado por {who}.",
    ),
    "led-by": (
        "moderator",
        "The panel was led by {who}.",
        "Le panel a été mené par {who}.",
        "El panel fue liderado por {who}.",
    ),
    "led-featured": (
        "speaker",
        "The panel was led by {led} and featured {who}.",
        "Le panel a été mené par {led} et a réuni {who}.",
        "El panel fue liderado por {led} y contó con la participación de {who}.",
    ),
    "chaired-featured": (
        "speaker",
        "The panel was moderated by {led} and featured {who}.",
        "Le panel a été animé par {led} et a réuni {who}.",
        "El panel fue moderado por {led} y contó con la participación de {who}.",
    ),
    "as-moderator": (
        "speaker",
        "The panel comprised {who}, with {led} as moderator.",
        "Le panel était composé de {who}, avec {led} comme modératrice.",
        "El panel estuvo conformado por {who}, con {led} como moderadora.",
    ),
    "with-lead": (
        "speaker",
        "The panel comprised {who}, and {led} as moderator.",
        "Le panel était composé de {who}, et de {led} comme modératrice.",
        "El panel estuvo conformado por {who}, y {led} como moderadora.",
    ),
    "comments": (
        "speaker",
        "Comments were made by {who}.",
        "Les commentaires ont été faits par {who}.",
        "Los comentarios estuvieron a cargo de {who}.",
    ),
    "discussed": (
        "said",
        "{who} discussed the state of piers.",
        "{who} [a|ont] débattu de l'état des jetées.",
        "{who} [conversó|conversaron] sobre el estado de los muelles.",
    ),
    "few-words": (
        "said",
        "Over lunch, {who} said a few words on small piers.",
        "Pendant le déjeuner, {who} [a|ont] dit quelques mots sur les petites jetées.",
        "Durante el almuerzo, {who} [dio|dieron] unas palabras sobre los muelles pequeños.",
    ),
    "stressed": (
        "said",
        "{who} stressed that small piers needed care.",
        "{who} [a|ont] souligné que les petites jetées demandaient des soins.",
        "{who} [subrayó|subrayaron] que los muelles pequeños requerían cuidado.",
    ),
    "while": (
        "said",
        "{one} stressed that piers were old, while {other} noted that ferries were slow.",
        "{one} a souligné que les jetées étaient vieilles, tandis que {other} a indiqué que les bacs étaient lents.",
        "{one} subrayó que los muelles eran viejos, mientras que {other} señaló que las balsas eran lentas.",
    ),
    "turn": (
        "said",
        "{one} stressed that piers were old. For his part, {other} noted that ferries were slow.",
        "{one} a souligné que les jetées étaient vieilles. Pour sa part, {other} a indiqué que les bacs étaient lents.",
        "{one} subrayó que los muelles eran viejos. Por su parte, {other} señaló que las balsas eran lentas.",
    ),
}
_LAST = {
    "comma": (" and ", " et ", " y "),
    "oxford": (", and ", ", et ", ", y "),
    "well": (", as well as ", ", ainsi que ", ", así como "),
    "lastly": (" and, finally, ", " et, enfin, ", " y, por último, "),
    "semicolon": ("; and ", " ; et ", "; y "),
}
_TITLES = ("“Paying for small piers”", "« Financer les petites jetées »", "«Pagar los muelles pequeños»")
_PANEL = ("The panel", "Le panel", "El panel")
_BEFORE = (
    "The hall was full and the day was long. Coffee was served twice.",
    "La salle était pleine et la journée fut longue. Le café a été servi deux fois.",
    "La sala estaba llena y el día fue largo. Se sirvió café dos veces.",
)
_AFTER = ("The papers are kept.", "Les documents sont conservés.", "Los documentos se conservan.")
_HEADINGS = {
    "opening": ("Opening", "Ouverture", "Apertura"),
    "closing": ("Closing", "Clôture", "Clausura"),
    "speaker": ("Panel on small piers", "Panel sur les petites jetées", "Panel sobre los muelles pequeños"),
}
_AFFILIATIONS = ("none", "of-body", "brackets", "post-of-body", "post-comma", "unit", "post-only")
_FURTHER = ("body-state", "state-behind", "front")
_OF = (
    ("of the ", "of "),
    ("de l'", "du ", "de la ", "des "),
)


def _of(language: str, body: str) -> str:
    """``of`` before a body that has its article."""
    if language == "en":
        return f"of {body}"
    for article, joined in (("le ", "du "), ("el ", "del "), ("les ", "des ")):
        if body.startswith(article):
            return joined + body.removeprefix(article)
    return f"de {body}"


def _bare(body: str) -> str:
    """A body without its article."""
    return re.sub(r"^(?:the |l'|le |la |el )", "", body)


def _called(language: str, one: _Person, honorific: str, *, article: bool = True) -> str:
    """A name with what stands before it."""
    if honorific == "none":
        return one.name
    m, f = {"en": ("Mr.", "Ms."), "fr": ("M.", "Mme"), "es": ("el Sr.", "la Sra.")}[language]
    if honorific == "doctor":
        m, f = {"en": ("Dr.", "Dr."), "fr": ("Dr", "Dre"), "es": ("el Dr.", "la Dra.")}[language]
    words = f if one.woman else m
    return f"{words if article else words.split()[-1]} {one.name}"


def _entry(language: str, one: _Person, setting: Setting) -> str:
    """Somebody as the list has it."""
    at = _LANGUAGES.index(language)
    post, body, state = one.post[at], one.body[at], _STATES[one.state][at]
    name = _called(language, one, setting["honorific"])
    own = {"en": "the ", "fr": "la " if one.woman else "le ", "es": "la " if one.woman else "el "}[language]
    forms = {
        "none": name,
        "of-body": f"{name} {_of(language, body)}",
        "brackets": f"{name} ({_bare(body)})",
        "post-of-body": f"{name}, {post} {_of(language, body)}",
        "post-comma": f"{name}, {post}, {_bare(body)}",
        "unit": f"{name}, {post}, {_UNITS[at]}, {_bare(body)}",
        "post-only": f"{name}, {post}",
        "body-state": f"{name}, {_of(language, body)} ({state})",
        "state-behind": f"{name}, {post} {_of(language, body)}, {state}",
        "front": f"{own}{post} {_of(language, body)}, {_called(language, one, setting['honorific'], article=False)}",
    }
    return forms[setting["affiliation"]]


def _listed(language: str, entries: list[str], form: str) -> str:
    at = _LANGUAGES.index(language)
    if form in ("bullets", "dashes", "numbers"):
        marks = [{"bullets": "•", "dashes": "-", "numbers": f"{n})"}[form] for n in range(1, len(entries) + 1)]
        return ":\n" + "\n".join(f"{mark} {entry}" for mark, entry in zip(marks, entries, strict=True))
    gap = {"semicolon": "; " if language != "fr" else " ; "}.get(form, ", ")
    *others, last = entries
    return gap.join(others) + (_LAST[form][at] if others else "") + last


def _behind_comma(affiliation: str) -> bool:
    """Whether what somebody is stands between commas."""
    return affiliation in ("post-of-body", "post-comma", "unit", "post-only", "state-behind", "body-state", "front")


def _sentence(language: str, setting: Setting) -> str:
    at = _LANGUAGES.index(language)
    if setting["frame"] == "served-as" and setting["affiliation"] == "state-behind":
        setting = {**setting, "affiliation": "post-of-body"}  # no state between who moderates and the clause
    count = int(setting["number"])
    text = re.sub(r"\[(.*?)\|(.*?)\]", r"\1" if count == 1 else r"\2", _FRAMES[setting["frame"]][1 + at])
    entries = [_entry(language, one, setting) for one in _PEOPLE[:count]]
    who = _listed(language, entries, setting["list"])
    led = _entry(language, _LED, setting)
    if re.search(r"\{who\} [a-zà-ÿ]", text) and _behind_comma(setting["affiliation"]):
        who += ","  # the comma that closes what stands behind the last name
    text = text.format(who=who, led=led, one=entries[0], other=entries[-1])
    text = text.replace(" :\n", " :\n" if language == "fr" else ":\n")
    for wrong, right in (("de el ", "del "), ("de le ", "du "), ("a el ", "al "), (" por el ", " por el ")):
        text = text.replace(wrong, right)
    if text.endswith("..") or "\n" in text:
        text = text.removesuffix(".")
    if setting["title"] == "quoted":
        text = text.replace(_PANEL[at], f"{_PANEL[at]} {_TITLES[at]}").replace("del panel", f"del panel {_TITLES[at]}")
    return text[0].upper() + text[1:]


def _told(one: _Person, setting: Setting, language: str, role: str) -> set[str]:
    """The facts of somebody."""
    name, form, at = slug(one.name), setting["affiliation"], _LANGUAGES.index(language)
    facts = {f"{name} | {role}"}
    if form not in ("none", "post-only"):
        facts.add(f"{name} @ {slug(_bare(one.body[at])) if one.body[0] != 'UNHCR' else 'unhcr'}")
    if form.startswith(("post", "unit", "state-behind", "front")):
        facts.add(f"{name} : {one.post[at].lower()}")
    return facts


def _wrapped(text: str, width: int) -> str:
    """A text whose lines a converter broke."""
    lines, line = [], ""
    for word in text.split(" "):
        if line and len(line) + len(word) >= width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return "\n".join([*lines, line])


def _printed(language: str, setting: Setting) -> tuple[str, set[str]]:
    at, role = _LANGUAGES.index(language), _FRAMES[setting["frame"]][0]
    sentence, place = _sentence(language, setting), setting["place"]
    if place == "amid":
        sentence = f"{_BEFORE[at]} {sentence} {_AFTER[at]}"
    elif place == "wrapped":
        sentence = _wrapped(f"{_BEFORE[at]} {sentence} {_AFTER[at]}", 80)
    elif place == "heading":
        sentence = f"{_HEADINGS.get(role, _HEADINGS['speaker'])[at]}\n\n{sentence}"
    elif place == "markdown":
        sentence = f"## {_HEADINGS.get(role, _HEADINGS['speaker'])[at]}\n\n{sentence}\n\n{_AFTER[at]}"
    people = _PEOPLE[: int(setting["number"])]
    facts = set[str]().union(*(_told(one, setting, language, role) for one in people))
    if "{led}" in _FRAMES[setting["frame"]][1]:
        facts |= _told(_LED, setting, language, "moderator")
    return f"{REPORT_HEADS[language]}{sentence}\n", facts


def _read(found: Conversion, _: str) -> set[str]:
    bodies = {slug(_bare(body)) for one in (*_PEOPLE, _LED) for body in one.body}
    facts = set[str]()
    said = {s.speaker.removeprefix("person:") for s in found.statements if s.speaker and s.speaker[:7] == "person:"}
    for one in found.participations:
        if one.role != "speaker" or one.person not in said:
            facts.add(f"{one.person} | {one.role}")
        for body in {*(h.body for h in one.holdings if h.body), *one.on_behalf_of}:
            if body.startswith("organization/"):
                ref = body.removeprefix("organization/")
                facts.add(f"{one.person} @ {next((b for b in bodies if ref in _known_as(b)), ref)}")
        facts |= {f"{one.person} : {h.post.lower()}" for h in one.holdings if h.post}
    return facts | {f"{who} | said" for who in said}


def _known_as(body: str) -> set[str]:
    """How a body may be called: by its name, with the state, or with the unit of it that somebody is of."""
    return {body, *(f"{code.lower()}-{body}" for code in _STATES), *(f"{body}-{slug(unit)}" for unit in _UNITS)}


_ITEMS = ("bullets", "dashes", "numbers")
_LEADS_TO_ITEMS = ("opened-with", "opened-by", "conclusions", "closed-by", "featured", "among", "contributions")


def _allowed(row: Setting) -> bool:
    frame, form, number = row.get("frame", ""), row.get("list", ""), row.get("number", "3")
    role, text = _FRAMES[frame][:2] if frame else ("", "{who}.")
    if "{one}" in text and not (number == "2" and form in ("", "comma")):
        return False
    if frame in ("moderated-by", "led-by") and number not in ("1", "2"):
        return False
    if (role == "said" and form in ("semicolon", "lastly")) or (frame == "served-as" and form == "semicolon"):
        return False
    return _items_allowed(frame, form, row) and _names_allowed(role, form, row)


def _items_allowed(frame: str, form: str, row: Setting) -> bool:
    """Whether the list may be one of lines: at the end of a sentence, in a paragraph of its own."""
    if form not in _ITEMS:
        return True
    whole = row.get("place") in ("first", "heading", "markdown", None) and row.get("number") != "1"
    return whole and row.get("affiliation") not in ("none", "front") and (not frame or frame in _LEADS_TO_ITEMS)


def _names_allowed(role: str, form: str, row: Setting) -> bool:
    """Whether enough stands with the names: bare ones need more than words that somebody was on a panel."""
    affiliation = row.get("affiliation")
    if (row.get("frame"), affiliation) in (
        ("such-as", "front"),
        ("ceremony", "none"),
        ("served-as", "body-state"),
    ):
        return False
    if affiliation == "none" and role not in ("", "opening", "closing", "said"):
        return False
    if row.get("honorific") == "none" and affiliation == "body-state":
        return False
    bare = row.get("honorific") == "none" and affiliation in ("none", "of-body")
    return not bare or (role in ("", "opening", "closing", "said") and form not in ("semicolon", "well"))


GRID = Grid(
    axes={
        "frame": tuple(_FRAMES),
        "list": ("comma", "oxford", "well", "lastly", "semicolon", "bullets", "dashes", "numbers"),
        "number": ("1", "2", "3", "6"),
        "affiliation": (*_AFFILIATIONS, *_FURTHER),
        "honorific": ("title", "doctor", "none"),
        "place": ("first", "amid", "wrapped", "heading", "markdown"),
        "title": ("none", "quoted"),
    },
    printed=_printed,
    read=_read,
    allowed=_allowed,
)
