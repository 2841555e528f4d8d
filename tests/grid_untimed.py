"""Programmes without hours: days, parts of days, items, and those whom they name under or beside them."""

from __future__ import annotations

from typing import NamedTuple

from ingest.records import Conversion
from tests.grids import Grid, Setting

__all__ = ["GRID"]

_AXES = {
    "day": ("number", "theme", "bold", "hash", "caps", "dated", "ordinal", "date", "weekday"),
    "part": ("none", "plain", "colon", "bold", "boldcolon", "hash", "item", "caps", "session"),
    "item": ("star", "hyphen", "bullet", "number", "bold", "hash", "plain"),
    "kind": ("colon", "dash", "quoted", "numbered", "bare"),
    "people": ("nested", "joined", "below", "dash", "colon", "with", "by", "brackets", "label"),
    "entry": ("bare", "comma", "body", "brackets", "dash"),
    "name": ("plain", "capitals", "titled"),
    "gaps": ("blocks", "all", "none"),
    "trailing": ("none", "spaces"),
    "pause": ("none", "row"),
    "leader": ("none", "label", "stop"),
    "ends": ("none", "stop", "semicolon", "question", "sentences"),
    "others": ("none", "activity", "plan", "bracket"),
    "contact": ("none", "lines", "item"),
}


class _Person(NamedTuple):
    title: str
    given: str
    surname: str
    post: str
    body: str


class _Item(NamedTuple):
    kind: str
    title: str
    role: str
    people: tuple[_Person, ...]


class _Words(NamedTuple):
    head: tuple[str, ...]
    leader: tuple[str, _Person]
    day: str
    ordinals: tuple[str, str]
    dates: tuple[str, str]
    themes: tuple[str, str]
    parts: tuple[str, str]
    sessions: tuple[str, str]
    joined: str
    with_whom: str
    by: str
    speakers: str
    pause: str
    second: str
    others: dict[str, str]
    contact: tuple[str, ...]
    halves: tuple[tuple[_Item, ...], ...]


_WORDS = {
    "en": _Words(
        ("PROGRAMME", "Training Seminar on Tide Mills", "Lomé, 12–13 March 2031"),
        ("Moderator", _Person("Mr.", "Tomás", "Quiroga", "Journalist", "Estuary University")),
        "Day",
        ("First day", "Second day"),
        ("Wednesday 12 March", "Thursday 13 March"),
        ("Mills and towns", "Mills and tolls"),
        ("Morning", "Afternoon"),
        ("Morning session", "Afternoon session"),
        " and ",
        ", with ",
        ", by ",
        "Speakers",
        "Coffee break",
        "The sea does half the work",
        {
            "activity": "Guided walk along the quays and tasting of fish.",
            "plan": "Presentation of a plan of work for the mills that follow this seminar, of the promises which the"
            " towns made to each other, and of the dates by which each of them is to be kept (draft).",
            "bracket": "Free exchange among those present (with music).",
        },
        (
            "Contact person",
            "Ms. Petra Winkelmann",
            "Project Assistant",
            "Institute of Quays and Mills",
            "12, Rue des Pêcheurs, BP 410",
            "Lomé, Togo",
        ),
        (
            (
                _Item(
                    "Opening",
                    "Words of welcome",
                    "opening",
                    (
                        _Person("Ms.", "Adwoa", "Mensah-Bediako", "Mayor", "City of Valdor"),
                        _Person("Mr.", "Jean-Luc", "de Brae", "Director", "Institute of Quays and Mills"),
                    ),
                ),
                _Item(
                    "Panel",
                    "Tides that work for towns",
                    "speaker",
                    (
                        _Person("Ms.", "Hoa", "Tran", "Programme Officer", "International Labour Organization"),
                        _Person("Ms.", "Fatima", "El Amrani", "Secretary General", "Network of Millers"),
                        _Person("Mr.", "Ivo", "Perrin", "Professor", "University of Valdor"),
                    ),
                ),
            ),
            (
                _Item(
                    "Workshop",
                    "Building a wheel together",
                    "speaker",
                    (
                        _Person("Mr.", "Kwabena", "Osei", "Deputy Director", "Ministry of Rivers of Ghana"),
                        _Person("Ms.", "María José", "Lobo Paz", "Head of Unit", "Foundation for Mills"),
                    ),
                ),
            ),
            (
                _Item(
                    "Panel",
                    "Who pays for the sluice",
                    "speaker",
                    (
                        _Person("Mr.", "Ousmane", "Diallo", "Coordinator", "Union of Ferrymen"),
                        _Person("Ms.", "Ida", "Lund", "Legal Adviser", "Norwegian Refugee Council"),
                    ),
                ),
            ),
            (
                _Item(
                    "Workshop",
                    "Reading the tables of tides",
                    "speaker",
                    (
                        _Person("Ms.", "Mina", "Sato", "Researcher", "Centre for Harbour Studies"),
                        _Person("Mr.", "Samuel", "Okoro-Nwosu", "Executive Director", "Mill Trust"),
                    ),
                ),
                _Item(
                    "Closing",
                    "Words of thanks",
                    "closing",
                    (_Person("Mr.", "Aristide", "Veltri", "Ambassador", "Embassy of Kenya"),),
                ),
            ),
        ),
    ),
    "fr": _Words(
        ("PROGRAMME", "Séminaire de formation sur les moulins à marée", "Lomé, 12 et 13 mars 2031"),
        ("Modérateur", _Person("M.", "Tomás", "Quiroga", "Journaliste", "Université de l'Estuaire")),
        "Jour",
        ("Premier jour", "Deuxième jour"),
        ("Mercredi 12 mars", "Jeudi 13 mars"),
        ("Moulins et villes", "Moulins et péages"),
        ("Matin", "Après-midi"),
        ("Séance du matin", "Séance de l'après-midi"),
        " et ",
        ", avec ",
        ", par ",
        "Intervenants",
        "Pause café",
        "La mer fait la moitié du travail",
        {
            "activity": "Promenade guidée sur les quais et dégustation de poissons.",
            "plan": "Présentation d'un plan de travail pour les moulins à la suite de ce séminaire, des promesses que"
            " les villes se sont faites, et des dates auxquelles chacune doit être tenue (projet).",
            "bracket": "Échanges libres entre les personnes présentes (en musique).",
        },
        (
            "Personne à contacter",
            "Mme Petra Winkelmann",
            "Assistante de projet",
            "Institut des quais et des moulins",
            "12, rue des Pêcheurs, BP 410",
            "Lomé, Togo",
        ),
        (
            (
                _Item(
                    "Ouverture",
                    "Mots de bienvenue",
                    "opening",
                    (
                        _Person("Mme", "Adwoa", "Mensah-Bediako", "Maire", "Ville de Valdor"),
                        _Person("M.", "Jean-Luc", "de Brae", "Directeur", "Institut des quais et des moulins"),
                    ),
                ),
                _Item(
                    "Panel",
                    "Des marées qui servent les villes",
                    "speaker",
                    (
                        _Person("Mme", "Hoa", "Tran", "Chargée de programme", "Organisation internationale du Travail"),
                        _Person("Mme", "Fatima", "El Amrani", "Secrétaire générale", "Réseau des meuniers"),
                        _Person("M.", "Ivo", "Perrin", "Professeur", "Université de Valdor"),
                    ),
                ),
            ),
            (
                _Item(
                    "Atelier",
                    "Construire une roue ensemble",
                    "speaker",
                    (
                        _Person("M.", "Kwabena", "Osei", "Directeur adjoint", "Ministère des rivières du Ghana"),
                        _Person("Mme", "María José", "Lobo Paz", "Cheffe d'unité", "Fondation pour les moulins"),
                    ),
                ),
            ),
            (
                _Item(
                    "Panel",
                    "Qui paie l'écluse",
                    "speaker",
                    (
                        _Person("M.", "Ousmane", "Diallo", "Coordonnateur", "Union des passeurs"),
                        _Person("Mme", "Ida", "Lund", "Conseillère juridique", "Conseil norvégien pour les réfugiés"),
                    ),
                ),
            ),
            (
                _Item(
                    "Atelier",
                    "Lire les tables des marées",
                    "speaker",
                    (
                        _Person("Mme", "Mina", "Sato", "Chercheuse", "Centre d'études portuaires"),
                        _Person("M.", "Samuel", "Okoro-Nwosu", "Directeur exécutif", "Association des moulins"),
                    ),
                ),
                _Item(
                    "Clôture",
                    "Mots de remerciement",
                    "closing",
                    (_Person("M.", "Aristide", "Veltri", "Ambassadeur", "Ambassade du Kenya"),),
                ),
            ),
        ),
    ),
    "es": _Words(
        ("PROGRAMA", "Seminario de formación sobre molinos de marea", "Lomé, 12 y 13 de marzo de 2031"),
        ("Moderador", _Person("Sr.", "Tomás", "Quiroga", "Periodista", "Universidad del Estuario")),
        "Día",
        ("Primer día", "Segundo día"),
        ("Miércoles 12 de marzo", "Jueves 13 de marzo"),
        ("Molinos y ciudades", "Molinos y peajes"),
        ("Mañana", "Tarde"),
        ("Sesión de la mañana", "Sesión de la tarde"),
        " y ",
        ", con ",
        ", a cargo de ",
        "Ponentes",
        "Pausa café",
        "El mar hace la mitad del trabajo",
        {
            "activity": "Paseo guiado por los muelles y degustación de pescado.",
            "plan": "Presentación de un plan de trabajo para los molinos que siga a este seminario, de las promesas que"
            " las ciudades se hicieron, y de las fechas en que debe cumplirse cada una (borrador).",
            "bracket": "Intercambio libre entre las personas presentes (con música).",
        },
        (
            "Persona de contacto",
            "Sra. Petra Winkelmann",
            "Asistente de Proyecto",
            "Instituto de Muelles y Molinos",
            "Calle de los Pescadores 12, apartado 410",
            "Lomé, Togo",
        ),
        (
            (
                _Item(
                    "Apertura",
                    "Palabras de bienvenida",
                    "opening",
                    (
                        _Person("Sra.", "Adwoa", "Mensah-Bediako", "Alcaldesa", "Ciudad de Valdor"),
                        _Person("Sr.", "Jean-Luc", "de Brae", "Director", "Instituto de Muelles y Molinos"),
                    ),
                ),
                _Item(
                    "Panel",
                    "Mareas que sirven a las ciudades",
                    "speaker",
                    (
                        _Person("Sra.", "Hoa", "Tran", "Oficial de Programa", "Organización Internacional del Trabajo"),
                        _Person("Sra.", "Fatima", "El Amrani", "Secretaria General", "Red de Molineros"),
                        _Person("Sr.", "Ivo", "Perrin", "Profesor", "Universidad de Valdoria"),
                    ),
                ),
            ),
            (
                _Item(
                    "Taller",
                    "Construir juntos una rueda",
                    "speaker",
                    (
                        _Person("Sr.", "Kwabena", "Osei", "Subdirector", "Ministerio de Ríos de Ghana"),
                        _Person("Sra.", "María José", "Lobo Paz", "Jefa de Unidad", "Fundación para los Molinos"),
                    ),
                ),
            ),
            (
                _Item(
                    "Panel",
                    "Quién paga la esclusa",
                    "speaker",
                    (
                        _Person("Sr.", "Ousmane", "Diallo", "Coordinador", "Unión de Balseros"),
                        _Person("Sra.", "Ida", "Lund", "Asesora Jurídica", "Consejo Noruego para Refugiados"),
                    ),
                ),
            ),
            (
                _Item(
                    "Taller",
                    "Leer las tablas de mareas",
                    "speaker",
                    (
                        _Person("Sra.", "Mina", "Sato", "Investigadora", "Centro de Estudios Portuarios"),
                        _Person("Sr.", "Samuel", "Okoro-Nwosu", "Director Ejecutivo", "Asociación de Molinos"),
                    ),
                ),
                _Item(
                    "Clausura",
                    "Palabras de agradecimiento",
                    "closing",
                    (_Person("Sr.", "Aristide", "Veltri", "Embajador", "Embajada de Kenia"),),
                ),
            ),
        ),
    ),
}
_BULLETS = {"star": "* ", "hyphen": "- ", "bullet": "• "}
_BESIDE = ("dash", "colon", "with", "by", "brackets")
_MARKS = {"bold": "**{}**", "boldcolon": "**{} :**", "hash": "### {}", "caps": "{}", "colon": "{} :", "item": "- {} :"}
_TIGHT = "en", "es"


def _allowed(setting: Setting) -> bool:
    # Names in a row after a comma, each with commas of its own, are another grid's.
    people, entry = setting.get("people"), setting.get("entry")
    if setting.get("kind") == "bare" and (
        # Nothing says that such a row is a title but a mark, an empty line above it and a name below.
        people in (*_BESIDE, "below")
        or setting.get("gaps") == "none"
        or setting.get("item") in ("bold", "plain", "number")
        or setting.get("name") == "capitals"
    ):
        return False
    if people in ("joined", *_BESIDE) and entry == "bare" and setting.get("name") == "capitals":
        return False
    if people == "brackets" and entry in ("body", "brackets"):
        return False
    bulleted = setting.get("item", "star") in _BULLETS
    if setting.get("ends", "none") != "none" and (people not in ("nested", "joined", None) or not bulleted):
        return False  # a row that ends like a sentence is a title where it has a mark and a name below it
    if setting.get("others", "none") != "none" and not bulleted:
        return False
    return not (people in ("joined", *_BESIDE) and entry in ("comma", "dash"))


def _name(person: _Person, setting: Setting) -> str:
    if setting["name"] == "capitals":
        return f"{person.given} {person.surname.upper()}"
    plain = f"{person.given} {person.surname}"
    return f"{person.title} {plain}" if setting["name"] == "titled" else plain


def _entry(person: _Person, setting: Setting) -> str:
    name = _name(person, setting)
    return {
        "bare": name,
        "comma": f"{name}, {person.post}, {person.body}",
        "body": f"{name} ({person.body})",
        "brackets": f"{name} ({person.post}, {person.body})",
        "dash": f"{name} – {person.post}, {person.body}",
    }[setting["entry"]]


def _in_row(entries: list[str], joined: str) -> str:
    return f"{', '.join(entries[:-1])}{joined}{entries[-1]}" if len(entries) > 1 else entries[0]


def _marked(words: str, form: str, language: str) -> str:
    words = words.upper() if form == "caps" else words
    marked = _MARKS.get(form, "{}").format(words)
    return marked.replace(" :", ":") if language in _TIGHT else marked


def _day(words: _Words, number: int, setting: Setting) -> str:
    form = setting["day"]
    plain = f"{words.day} {number + 1}"
    if form in ("theme", "bold", "hash"):
        plain = f"{plain} – {words.themes[number]}"
    elif form == "dated":
        plain = f"{plain} – {words.dates[number]}"
    elif form == "ordinal":
        return words.ordinals[number]
    elif form == "date":
        return f"{words.dates[number]} 2031"
    elif form == "weekday":
        return words.dates[number].split(" ")[0]
    return {"bold": f"**{plain}**", "hash": f"## {plain}", "caps": plain.upper()}.get(form, plain)


def _title(item: _Item, number: int, language: str, setting: Setting) -> str:
    form = setting["kind"]
    colon = ": " if language in _TIGHT else " : "
    if form == "bare":
        title = item.title if item.role == "speaker" else item.kind
    elif form == "dash":
        title = f"{item.kind} – {item.title}"
    elif form == "quoted":
        title = f"{item.kind} “{item.title}”"
    elif form == "numbered" and item.role == "speaker":
        title = f"{item.kind} {number}{colon}{item.title}"
    else:
        title = f"{item.kind}{colon}{item.title}"
    return title


def _as_item(title: str, number: int, setting: Setting) -> str:
    form = setting["item"]
    if form == "number":
        return f"{number}. {title}"
    if form == "bold":
        return f"**{title}**"
    return f"### {title}" if form == "hash" else f"{_BULLETS.get(form, '')}{title}"


def _item(item: _Item, number: int, language: str, setting: Setting) -> list[str]:
    words = _WORDS[language]
    title = _title(item, number, language, setting)
    entries = [_entry(person, setting) for person in item.people]
    row, form = _in_row(entries, words.joined), setting["people"]
    colon = ":" if language in _TIGHT else " :"
    if form == "brackets":
        return [_as_item(f"{title} ({row})", number, setting)]
    if form in _BESIDE:
        between = {"dash": " – ", "colon": f"{colon} ", "with": words.with_whom, "by": words.by}[form]
        return [_as_item(f"{title}{between}{row}", number, setting)]
    ending = "" if setting["kind"] == "bare" and item.role != "speaker" else _ending(words, setting)
    head = _as_item(f"{title}{ending}", number, setting)
    bullet = _BULLETS.get(setting["item"], "- ")
    if form == "joined":
        return [head, f"  {bullet}{row}"]
    if form == "below":
        return [head, *entries]
    if form == "label":
        return [head, f"{words.speakers}{colon}", *(f"  {bullet}{entry}" for entry in entries)]
    return [head, *(f"  {bullet}{entry}" for entry in entries)]


def _ending(words: _Words, setting: Setting) -> str:
    form = setting["ends"]
    return (
        f". {words.second}." if form == "sentences" else {"stop": ".", "semicolon": ";", "question": "?"}.get(form, "")
    )


def _reached(words: _Words, setting: Setting) -> list[str]:
    """Whom to write to, below the programme."""
    title, *lines = words.contact if setting["contact"] != "none" else ("",)
    if setting["contact"] == "item":
        return [title, f"- {', '.join(lines)}"]
    return [title, *lines] if title else []


def _led(words: _Words, language: str, setting: Setting) -> list[str]:
    label, person = words.leader
    colon = ":" if language in _TIGHT else " :"
    if setting["leader"] == "none":
        return []
    return [f"{label}{colon if setting['leader'] == 'label' else '.'} {_entry(person, setting)}"]


def _half(words: _Words, half: int, setting: Setting, language: str) -> list[str]:
    form = setting["part"]
    if form == "none":
        return []
    named = (words.sessions if form == "session" else words.parts)[half % 2]
    return [_marked(named, form, language)]


def _printed(language: str, setting: Setting) -> tuple[str, set[str]]:
    words = _WORDS[language]
    blocks = [[line] for line in words.head]
    blocks.append(_led(words, language, setting))
    number = 0
    for half, items in enumerate(words.halves):
        if half % 2 == 0:
            blocks.append([_day(words, half // 2, setting)])
        blocks.append(_half(words, half, setting, language))
        for item in items:
            number += 1
            blocks.append(_item(item, number, language, setting))
        if setting["others"] != "none":
            number += 1
            blocks.append([_as_item(words.others[setting["others"]], number, setting)])
        if setting["pause"] == "row":
            blocks.append([_as_item(words.pause, number + 1, setting)])
    blocks.append(_reached(words, setting))
    blocks = [block for block in blocks if block]
    end = "  \n" if setting["trailing"] == "spaces" else "\n"
    if setting["gaps"] == "all":
        text = f"{end}\n".join(line for block in blocks for line in block)
    elif setting["gaps"] == "none":
        head = f"{end}\n".join(line for block in blocks[:3] for line in block)
        text = f"{head}{end}\n" + end.join(line for block in blocks[3:] for line in block)
    else:
        text = f"{end}\n".join(end.join(block) for block in blocks)
    return text + "\n", _told(words, setting)


def _told(words: _Words, setting: Setting) -> set[str]:
    people = [(item.role, person) for items in words.halves for item in items for person in item.people]
    if setting["leader"] != "none":
        people.append(("moderator", words.leader[1]))
    found = set()
    for role, person in people:
        name = f"{person.given} {person.surname}".casefold()
        post = person.post.casefold() if setting["entry"] in ("comma", "brackets", "dash") else ""
        found.add(f"{name} | {role}")
        if post:
            found.add(f"{name}: {post}")
        if setting["entry"] != "bare":
            found.add(f"{name} has a body")
    return found


def _read(found: Conversion, _: str) -> set[str]:
    events = {event.key: event for event in found.events}
    names = {person.key: person.names[0].casefold() for person in found.people}
    lines = set()
    for part in found.participations:
        name = names[part.person]
        lines.add(f"{name} | {part.role}")
        lines |= {f"{name}: {holding.post.casefold()}" for holding in part.holdings if holding.post}
        if any(holding.body for holding in part.holdings) or part.on_behalf_of:
            lines.add(f"{name} has a body")
        event = events.get(part.event)
        if event is None:
            lines.add(f"{name} at no event")
        elif "/" in part.event:
            lines |= _misplaced(name, event.label or "", (event.start or "")[:10])
    return lines


def _misplaced(name: str, label: str, day: str) -> set[str]:
    """A session that is not that of somebody's item, or a day that is not; nobody need be placed in any."""
    for words in _WORDS.values():
        for half, items in enumerate(words.halves):
            for item in items:
                if name not in {f"{p.given} {p.surname}".casefold() for p in item.people}:
                    continue
                if item.title in label or item.kind == label:
                    return set() if day in ("", f"2031-03-1{2 + half // 2}", "2031-03") else {f"{name} on {day}"}
    return {f"{name} in {label}"}


GRID = Grid(_AXES, _printed, _read, _allowed)
