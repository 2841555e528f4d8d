"""Reports in prose, in many settings: who said what, in whose name, and what nobody said.

Each statement has a subject of its own (lanterns, buoys), by which it is told whose it was read as. Names, posts,
bodies and places are invented, states and the organizations of the registry apart.
"""

from __future__ import annotations

import re
import textwrap
from typing import NamedTuple

from ingest.records import Conversion, HoldingRecord
from tests.grids import Grid, Setting

__all__ = ["GRID"]


class Guest(NamedTuple):
    """Somebody who speaks: `of` is the body behind a linking word, `ref` what it is read as, if not by its own name."""

    honorific: str
    name: str
    post: str
    body: str
    of: str
    ref: str = ""

    @property
    def whose(self) -> str:
        """What the body is told as."""
        return self.ref or self.body.lower()


CASTS = {
    "en": {
        "plain": (
            Guest("Ms.", "Ana Roe", "Director", "Institute of Quays", "of the Institute of Quays"),
            Guest("Mr.", "Ivo Perrin", "Minister of Transport", "Kenya", "of Kenya", "state/KEN"),
            Guest(
                "Ms.",
                "Katia Evens",
                "Programme Officer",
                "International Labour Organization",
                "of the International Labour Organization",
                "organization/ilo",
            ),
            Guest("Mr.", "Tom Brandt", "Professor", "University of Valdor", "of the University of Valdor"),
        ),
        "shaped": (
            Guest(
                "Ms.",
                "María del Carmen Ríos",
                "Head of Ferries",
                "Council for Ports and Piers",
                "of the Council for Ports and Piers",
            ),
            Guest(
                "Mr.",
                "Abdoul-Aziz Ould Sidi",
                "Secretary General",
                "Network of River Towns",
                "of the Network of River Towns",
            ),
            Guest("Ms.", "Nguyen Thi Hoa", "Deputy Minister of Labour", "Viet Nam", "of Viet Nam", "state/VNM"),
            Guest(
                "Mr.", "Jan van der Meulen", "Executive Director", "Foundation for Boats", "of the Foundation for Boats"
            ),
        ),
        "titled": (
            Guest(
                "Dr.",
                "Wanjiru Mwangi-Otieno",
                "Chief Economist",
                "Harbour Studies Centre (HSC)",
                "at the Harbour Studies Centre (HSC)",
                "harbour studies centre",
            ),
            Guest("H.E. Mr.", "Omar Al-Khatib", "Ambassador", "Jordan", "of Jordan", "state/JOR"),
            Guest(
                "Prof.", "Chidi Okonkwo", "Dean", "Coastal University of Benaro", "of the Coastal University of Benaro"
            ),
            Guest(
                "Ms.",
                "Siobhán O'Dowd",
                "Director, Ferry Unit",
                "International Organization for Migration",
                ", International Organization for Migration",
                "organization/iom",
            ),
        ),
    },
    "fr": {
        "plain": (
            Guest("Mme", "Ana Roe", "directrice", "Institut des quais", "de l'Institut des quais"),
            Guest("M.", "Ivo Perrin", "ministre des Transports", "Kenya", "du Kenya", "state/KEN"),
            Guest(
                "Mme",
                "Katia Evens",
                "chargée de programme",
                "Organisation internationale du Travail",
                "de l'Organisation internationale du Travail",
                "organization/ilo",
            ),
            Guest("M.", "Tom Brandt", "professeur", "Université de Valdor", "de l'Université de Valdor"),
        ),
        "shaped": (
            Guest(
                "Mme",
                "María del Carmen Ríos",
                "cheffe de l'unité des bacs",
                "Conseil des ports et des jetées",
                "du Conseil des ports et des jetées",
            ),
            Guest(
                "M.",
                "Abdoul-Aziz Ould Sidi",
                "secrétaire général",
                "Réseau des villes fluviales",
                "du Réseau des villes fluviales",
            ),
            Guest("Mme", "Nguyen Thi Hoa", "vice-ministre du Travail", "Viet Nam", "du Viet Nam", "state/VNM"),
            Guest(
                "M.",
                "Jan van der Meulen",
                "directeur exécutif",
                "Fondation pour les bateaux",
                "de la Fondation pour les bateaux",
            ),
        ),
        "titled": (
            Guest(
                "Dr",
                "Wanjiru Mwangi-Otieno",
                "économiste en chef",
                "Centre d'études portuaires (CEP)",
                "du Centre d'études portuaires (CEP)",
                "centre d'études portuaires",
            ),
            Guest("S.E. M.", "Omar Al-Khatib", "ambassadeur", "Jordanie", "de Jordanie", "state/JOR"),
            Guest("Pr", "Chidi Okonkwo", "doyen", "Université côtière de Benaro", "de l'Université côtière de Benaro"),
            Guest(
                "Mme",
                "Siobhán O'Dowd",
                "directrice de l'unité des bacs",
                "Organisation internationale pour les migrations",
                "de l'Organisation internationale pour les migrations",
                "organization/iom",
            ),
        ),
    },
    "es": {
        "plain": (
            Guest("Sra.", "Ana Roe", "directora", "Instituto de Muelles", "del Instituto de Muelles"),
            Guest("Sr.", "Ivo Perrin", "ministro de Transporte", "Kenia", "de Kenia", "state/KEN"),
            Guest(
                "Sra.",
                "Katia Evens",
                "oficial de programa",
                "Organización Internacional del Trabajo",
                "de la Organización Internacional del Trabajo",
                "organization/ilo",
            ),
            Guest("Sr.", "Tom Brandt", "profesor", "Universidad de Valdoria", "de la Universidad de Valdoria"),
        ),
        "shaped": (
            Guest(
                "Sra.",
                "María del Carmen Ríos",
                "jefa de la unidad de balsas",
                "Consejo de Puertos y Muelles",
                "del Consejo de Puertos y Muelles",
            ),
            Guest(
                "Sr.",
                "Abdoul-Aziz Ould Sidi",
                "secretario general",
                "Red de Ciudades Fluviales",
                "de la Red de Ciudades Fluviales",
            ),
            Guest("Sra.", "Nguyen Thi Hoa", "viceministra de Trabajo", "Viet Nam", "de Viet Nam", "state/VNM"),
            Guest(
                "Sr.",
                "Jan van der Meulen",
                "director ejecutivo",
                "Fundación para los Barcos",
                "de la Fundación para los Barcos",
            ),
        ),
        "titled": (
            Guest(
                "Dra.",
                "Wanjiru Mwangi-Otieno",
                "jefa de estudios",
                "Centro de Estudios Portuarios (CEP)",
                "del Centro de Estudios Portuarios (CEP)",
                "centro de estudios portuarios",
            ),
            Guest("S.E. Sr.", "Omar Al-Khatib", "embajador", "Jordania", "de Jordania", "state/JOR"),
            Guest(
                "Prof.",
                "Chidi Okonkwo",
                "decano",
                "Universidad Costera de Benaro",
                "de la Universidad Costera de Benaro",
            ),
            Guest(
                "Sra.",
                "Siobhán O'Dowd",
                "directora de la unidad de balsas",
                "Organización Internacional para las Migraciones",
                "de la Organización Internacional para las Migraciones",
                "organization/iom",
            ),
        ),
    },
}

HEADS = {
    "en": "REPORT\n\nTalks on Wharves\n\nThe meeting on wharves was held in Lomé on 4 May 2032.\n",
    "fr": "RAPPORT\n\nEntretiens des quais\n\nLa réunion sur les quais s'est tenue à Lomé le 4 mai 2032.\n",
    "es": "INFORME\n\nJornadas de muelles\n\nLa reunión sobre los muelles se celebró en Lomé el 4 de mayo de 2032.\n",
}

TOPICS = {
    "en": (
        "the lanterns of the old pier",
        "the buoys of the outer bay",
        "the ropes of the small ferries",
        "the cranes",
        "the anchors of the fishing boats",
        "the tugs",
        "the oars",
        "the gangways",
        "the masts",
        "the hulls",
        "the rudders",
        "the nets",
        "the sails",
        "the keels",
    ),
    "fr": (
        "les lanternes de la vieille jetée",
        "les bouées de la baie",
        "les cordages des petits bacs",
        "les grues",
        "les ancres des bateaux de pêche",
        "les remorqueurs",
        "les rames",
        "les passerelles",
        "les mâts",
        "les coques",
        "les gouvernails",
        "les filets",
        "les voiles",
        "les quilles",
    ),
    "es": (
        "las linternas del viejo muelle",
        "las boyas de la bahía",
        "las cuerdas de las balsas pequeñas",
        "las grúas",
        "las anclas de los barcos de pesca",
        "los remolcadores",
        "los remos",
        "las pasarelas",
        "los mástiles",
        "los cascos",
        "los timones",
        "las redes",
        "las velas",
        "las quillas",
    ),
}

COSTS = {"en": "cost more each year", "fr": "coûtent plus cher chaque année", "es": "cuestan más cada año"}
SEASONS = {"en": "in the dry season", "fr": "en saison sèche", "es": "en la estación seca"}

VERBS = {
    "en": {
        "past": ("said", "stressed", "noted", "explained", "pointed out", "recalled"),
        "present": ("says", "stresses", "notes", "explains", "points out", "recalls"),
    },
    "fr": {
        "past": ("a dit", "a souligné", "a noté", "a expliqué", "a fait observer", "a rappelé"),
        "present": ("dit", "souligne", "note", "explique", "fait observer", "rappelle"),
    },
    "es": {
        "past": ("dijo", "subrayó", "señaló", "explicó", "observó", "recordó"),
        "present": ("dice", "subraya", "señala", "explica", "observa", "recuerda"),
    },
}
THAT = {"en": "that", "fr": "que", "es": "que"}
ACCORDING = {"en": "According to {}, {}.", "fr": "Selon {}, {}.", "es": "Según {}, {}."}
REMARKS = {
    "en": {"f": "In her remarks, ", "m": "In his remarks, "},
    "fr": {"f": "Dans son intervention, ", "m": "Dans son intervention, "},
    "es": {"f": "En su intervención, ", "m": "En su intervención, "},
}
OWN_PART = {
    "en": {"f": "For her part, ", "m": "For his part, "},
    "fr": {"f": "Pour sa part, ", "m": "De son côté, "},
    "es": {"f": "Por su parte, ", "m": "A su vez, "},
}
PASSIVE = {
    "en": "It was noted by {} that {}.",
    "fr": "Il a été rappelé par {} que {}.",
    "es": "Fue señalado por {} que {}.",
}
MARKS = {"curly": "“{}”", "straight": '"{}"', "angles": "«{}»", "spaced": "« {} »", "low": "„{}“", "single": "‘{}’"}

STATES = {
    "en": {
        "representative": "The representative of Peru",
        "bare": "Peru",
        "delegation": "The delegation of Peru",
        "behalf": "Peru, on behalf of the African Union,",
        "spoken": "The representative of Peru, speaking on behalf of the African Union,",
        "ambassador": "The Permanent Representative of Peru",
        "minister": "The Minister of Labour of Peru",
    },
    "fr": {
        "representative": "Le représentant du Pérou",
        "bare": "Le Pérou",
        "delegation": "La délégation du Pérou",
        "behalf": "Le Pérou, au nom de l'Union africaine,",
        "spoken": "La représentante du Pérou, s'exprimant au nom de l'Union africaine,",
        "ambassador": "Le Représentant permanent du Pérou",
        "minister": "Le Ministre du Travail du Pérou",
    },
    "es": {
        "representative": "El representante del Perú",
        "bare": "Perú",
        "delegation": "La delegación del Perú",
        "behalf": "Perú, en nombre de la Unión Africana,",
        "spoken": "La representante del Perú, hablando en nombre de la Unión Africana,",
        "ambassador": "El Representante Permanente del Perú",
        "minister": "El Ministro de Trabajo del Perú",
    },
}

LISTS = {
    "en": {
        "square": ("Several States {} {}", " [Ghana, Togo]"),
        "round": ("Several States {} {}", " (Ghana, Togo)"),
        "behind": ("Ghana and Togo {} {}", ""),
        "both": ("The representatives of Ghana and Togo {} {}", ""),
        "after": ("Several speakers (Ghana, Togo) {} {}", ""),
    },
    "fr": {
        "square": ("Plusieurs États {} {}", " [Ghana, Togo]"),
        "round": ("Plusieurs États {} {}", " (Ghana, Togo)"),
        "behind": ("Le Ghana et le Togo {} {}", ""),
        "both": ("Les représentants du Ghana et du Togo {} {}", ""),
        "after": ("Plusieurs intervenants (Ghana, Togo) {} {}", ""),
    },
    "es": {
        "square": ("Varios Estados {} {}", " [Ghana, Togo]"),
        "round": ("Varios Estados {} {}", " (Ghana, Togo)"),
        "behind": ("Ghana y Togo {} {}", ""),
        "both": ("Los representantes de Ghana y el Togo {} {}", ""),
        "after": ("Varios oradores (Ghana, Togo) {} {}", ""),
    },
}
MANY = {
    "en": {"past": "stressed that", "present": "stress that"},
    "fr": {"past": "ont souligné que", "present": "soulignent que"},
    "es": {"past": "subrayaron que", "present": "subrayan que"},
}

LEADERS = {
    "en": {
        "bare": "The President of Ghana",
        "named": "The President of Ghana, Efua Danso,",
        "excellency": "H.E. Ms. Efua Danso, President of Ghana,",
        "prime": "The Prime Minister of Ghana",
        "vice": "The Vice-President of Ghana, Ms. Efua Danso,",
    },
    "fr": {
        "bare": "La Présidente du Ghana",
        "named": "La Présidente du Ghana, Efua Danso,",
        "excellency": "S.E. Mme Efua Danso, Présidente du Ghana,",
        "prime": "Le Premier ministre du Ghana",
        "vice": "La Vice-Présidente du Ghana, Mme Efua Danso,",
    },
    "es": {
        "bare": "La Presidenta de Ghana",
        "named": "La Presidenta de Ghana, Efua Danso,",
        "excellency": "S.E. Sra. Efua Danso, Presidenta de Ghana,",
        "prime": "El Primer Ministro de Ghana",
        "vice": "La Vicepresidenta de Ghana, Sra. Efua Danso,",
    },
}

LATER = {
    "en": {
        "pronoun": ("She added that", "He added that"),
        "surname": ("Ms. {} added that", "Mr. {} added that"),
        "also": ("She also stressed that", "He also stressed that"),
        "post": ("The {1} added that", "The {1} added that"),
    },
    "fr": {
        "pronoun": ("Elle a ajouté que", "Il a ajouté que"),
        "surname": ("Mme {} a ajouté que", "M. {} a ajouté que"),
        "also": ("Elle a également souligné que", "Il a également souligné que"),
        "post": ("La {1} a ajouté que", "Le {1} a ajouté que"),
    },
    "es": {
        "pronoun": ("Agregó que", "Agregó que"),
        "surname": ("La Sra. {} agregó que", "El Sr. {} agregó que"),
        "also": ("También subrayó que", "También subrayó que"),
        "post": ("La {1} agregó que", "El {1} agregó que"),
    },
}

NOBODYS = {
    "en": (
        "The room had been lent by the town of Lomé.",
        "Participants thanked Ms. Rita Olsen for the meal.",
        "The book by Per Lund on piers was on sale.",
        "Many speakers said that {} cost more each year.",
    ),
    "fr": (
        "La salle avait été prêtée par la ville de Lomé.",
        "Les participants ont remercié Mme Rita Olsen du repas.",
        "Le livre de Per Lund sur les jetées était en vente.",
        "De nombreux orateurs ont dit que {} coûtent plus cher chaque année.",
    ),
    "es": (
        "La sala había sido prestada por la ciudad de Lomé.",
        "Los participantes agradecieron a la Sra. Rita Olsen la comida.",
        "El libro de Per Lund sobre los muelles estaba a la venta.",
        "Muchos oradores dijeron que {} cuestan más cada año.",
    ),
}

SECTIONS = {
    "en": ("Who pays for the piers", "What the crews need"),
    "fr": ("Qui paie les jetées", "Ce qu'il faut aux équipages"),
    "es": ("Quién paga los muelles", "Qué necesitan las tripulaciones"),
}
ARTICLES = {"en": ("the ", "the "), "fr": ("la ", "le "), "es": ("la ", "el ")}
WOMEN = ("Ms.", "Mme", "Sra.", "Dra.", "Dr.", "Dr")


class Report:
    """One report as it is printed, with the facts that it tells."""

    def __init__(self, language: str, setting: Setting) -> None:
        self.language, self.setting = language, setting
        self.told: set[str] = set()
        self.paragraphs: list[str] = []
        self._topics = list(TOPICS[language])
        self._verbs = VERBS[language][setting["tense"]]

    def topic(self, *speakers: str) -> str:
        """The next thing that is spoken of, by these."""
        topic = self._topics.pop(0)
        self.told |= {f"{topic.split()[1]}: {speaker}" for speaker in speakers}
        return topic

    def name(self, guest: Guest) -> str:
        """A name as it is set."""
        first, last = guest.name.rsplit(" ", 1)
        name = f"{first} {last.upper()}" if self.setting["name"] == "capitals" else guest.name
        name = f"**{name}**" if self.setting["name"] == "bold" else name
        if self.setting["name"] in ("bare", "boldbare"):
            return name
        if self.language == "es" and not guest.honorific.startswith(("S.E.", "Prof.")):
            return f"{ARTICLES['es'][0 if woman(guest) else 1]}{guest.honorific} {name}"
        return f"{guest.honorific} {name}"

    def who(self, guest: Guest) -> str:
        """Somebody with post and body, as a subject; tells them too."""
        name, form = self.name(guest), self.setting["who"]
        if form not in {"body", "plain"}:
            post, _, unit = guest.post.lower().partition(", ")
            self.told.add(f"{guest.name} is {post} @ {unit or guest.whose}")
        leading = ARTICLES[self.language][0 if woman(guest) else 1] + guest.post
        forms = {
            "plain": name,
            "comma": f"{name}, {guest.post}, {guest.body},",
            "of": f"{name}, {guest.post} {guest.of},",
            "brackets": f"{name} ({guest.post}, {guest.body})",
            "ofbrackets": f"{name} ({guest.post} {guest.of})",
            "body": f"{name} ({guest.body})",
            "before": f"{leading} {guest.of}, {name},",
            "dashes": f"{name} – {guest.post}, {guest.body} –",
        }
        return forms[form].replace(" ,", ",")

    def say(self, speaker: str, she: bool, topic: str, index: int) -> str:
        """A sentence in which somebody says something."""
        language, verb = self.language, self._verbs[index % len(self._verbs)]
        clause = f"{topic} {COSTS[language]}"
        quote = MARKS[self.setting["marks"]].format
        form, gender = self.setting["said"], "f" if she else "m"
        subject = speaker.removesuffix(",").removesuffix(" –") if form in TAILS else speaker
        subject = re.sub(r"^(?:The|La|Le|El)\b", lambda article: article[0].lower(), subject)
        sentence = {
            "that": f"{subject} {verb} {THAT[language]} {clause}.",
            "quote_after": f"{subject} {verb}: {quote(upper(clause) + '.')}",
            "quote_before": f"{quote(upper(clause) + ',')} {verb} {subject}.",
            "quote_first": f"{quote(upper(clause))}, {verb} {subject}.",
            "split": f"{quote(upper(clause) + ',')} {verb} {subject}, {quote(SEASONS[language] + '.')}",
            "according": ACCORDING[language].format(subject, clause),
            "own_part": f"{OWN_PART[language][gender]}{subject} {verb} {THAT[language]} {clause}.",
            "remarks": f"{REMARKS[language][gender]}{subject} {verb} {THAT[language]} {clause}.",
            "passive": PASSIVE[language].format(subject, clause),
            "tail": f"{upper(clause)}, {verb} {subject}.",
        }[form]
        return upper(sentence)

    def add(self, *sentences: str) -> None:
        """A paragraph."""
        self.paragraphs.append(" ".join(sentences))


"""What was printed, by what a conversion knows of it."""

TAILS = ("quote_before", "quote_first", "split", "according", "passive", "tail")


def woman(guest: Guest) -> bool:
    """Whether somebody is told of as a woman."""
    return guest.honorific in WOMEN


def upper(text: str) -> str:
    """Text with a capital at its front."""
    front = re.match(r"\W*", text)
    at = front.end() if front else 0
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


def _filled(report: Report) -> None:
    language, setting = report.language, report.setting
    guests = CASTS[language][setting["cast"]]
    for index, guest in enumerate(guests):
        sentence = report.say(report.who(guest), woman(guest), report.topic(guest.name), index)
        later = _later(report, guest)
        if setting["later_at"] == "sentence":
            report.add(sentence, later)
        else:
            report.add(sentence)
            report.add(later)
        report.add(*(_peoples, _lists, _leaders, _nobodys)[index](report))


def _later(report: Report, guest: Guest) -> str:
    forms = LATER[report.language][report.setting["later"]]
    lead = forms[0 if woman(guest) else 1].format(surname(guest), guest.post.partition(",")[0])
    return f"{lead} {report.topic(guest.name)} {COSTS[report.language]}."


def surname(guest: Guest) -> str:
    """What somebody is called later."""
    return " ".join(
        guest.name.split()[
            {
                "María del Carmen Ríos": -1,
                "Abdoul-Aziz Ould Sidi": -2,
                "Jan van der Meulen": -3,
                "Nguyen Thi Hoa": 0,
            }.get(guest.name, -1) :
        ]
    )


def _peoples(report: Report) -> list[str]:
    form = report.setting["state"]
    who = "state/PER for organization/au" if form in ("behalf", "spoken") else "state/PER"
    post = re.search(r"(?<= )[A-Z]\w+ .*(?= (?:of|du|del) P)", STATES[report.language][form])
    who = f"{post[0].lower()} of state/PER" if form in ("minister", "ambassador") and post else who
    she = form == "spoken" or report.language == "fr"
    return [report.say(STATES[report.language][form], she, report.topic(who), 4)]


def _lists(report: Report) -> list[str]:
    form, behind = LISTS[report.language][report.setting["list"]]
    clause = f"{report.topic('state/GHA', 'state/TGO')} {COSTS[report.language]}"
    return [form.format(MANY[report.language][report.setting["tense"]], clause) + behind + "."]


def _leaders(report: Report) -> list[str]:
    form = report.setting["leader"]
    who = {"bare": "president of state/GHA", "prime": "prime minister of state/GHA"}.get(form, "Efua Danso")
    if form == "bare" and report.language != "en":
        who = {"fr": "présidente of state/GHA", "es": "presidenta of state/GHA"}[report.language]
    if form == "prime" and report.language != "en":
        who = {"fr": "premier ministre of state/GHA", "es": "primer ministro of state/GHA"}[report.language]
    if form in ("named", "excellency", "vice"):
        post = {"en": "president", "fr": "présidente", "es": "presidenta"}[report.language]
        post = {"en": "vice-", "fr": "vice-", "es": "vice"}[report.language] * (form == "vice") + post
        report.told.add(f"Efua Danso is {post} @ state/GHA")
    return [report.say(LEADERS[report.language][form], form != "prime", report.topic(who), 5)]


def _nobodys(report: Report) -> list[str]:
    topic = report.topic()
    return [sentence.format(topic) for sentence in NOBODYS[report.language]]


def _headed(report: Report) -> list[str]:
    """The paragraphs with the headings of their sections between them."""
    first, second = SECTIONS[report.language]
    form = report.setting["heading"]
    heads = {
        "none": ("", ""),
        "plain": (first, second),
        "capitals": (first.upper(), second.upper()),
        "hash": (f"## {first}", f"## {second}"),
        "bold": (f"**{first}**", f"**{second}**"),
        "numbered": (f"1. {first}", f"2. {second}"),
        "roman": (f"I. {first}", f"II. {second}"),
        "lettered": (f"A. {first}", f"B. {second}"),
    }[form]
    half = len(report.paragraphs) // 2
    parts = [heads[0], *report.paragraphs[:half], heads[1], *report.paragraphs[half:]]
    return [part for part in parts if part]


def _framed(report: Report) -> str:
    form, marked, number = report.setting["frame"], [], 0
    for paragraph in _headed(report):
        if not paragraph.endswith((".", "”", '"', "»", "’", "“")) or form in ("plain", "wrapped"):
            marked.append(paragraph)
            continue
        number += 1
        mark = {
            "numbered": f"{number}. ",
            "brackets": f"({number}) ",
            "tabbed": f"{number}.\t",
            "bullets": "• ",
            "hyphens": "- ",
            "stars": "* ",
            "bold": f"**{number}.** ",
        }[form]
        marked.append(mark + paragraph)
    gap = "\n" if report.setting["gap"] == "none" else "\n\n"
    if form == "wrapped":
        lines = [line for paragraph in marked for line in [*textwrap.wrap(paragraph, 70, break_on_hyphens=False), ""]]
        return "\n".join(lines)
    return gap.join(marked)


def _printed(language: str, setting: Setting) -> tuple[str, set[str]]:
    report = Report(language, setting)
    _filled(report)
    text = HEADS[language] + "\n" + _framed(report) + "\n"
    return text, report.told


def _held(found: Conversion, holding: HoldingRecord) -> str:
    labels = {one.ref: one.label.lower() for one in found.organizations}
    return f"{holding.post.lower()} @ {labels.get(holding.body or '', holding.body)}"


def _read(found: Conversion, text: str) -> set[str]:
    names = {person.key: person.names[0] for person in found.people}
    names = {key: known(name) for key, name in names.items()}
    facts = set()
    for one in found.statements:
        words = re.sub(r"\s+", " ", text[one.span.start : one.span.end]).lower()
        topics = [topic.split()[1] for topic in TOPICS[found.document.language or "en"] if topic in words]
        speaker = one.speaker or f"{(one.post or '').lower()} of {', '.join(one.on_behalf_of)}"
        if speaker.startswith("person:"):
            speaker = names[speaker.removeprefix("person:")]
        others = [ref for ref in one.on_behalf_of if ref != one.speaker]
        behalf = f" for {', '.join(others)}" if others and speaker.startswith("state/") else ""
        facts |= {f"{topic}: {speaker}{behalf}" for topic in topics or [words]}
        for holding in one.holdings if "state/" not in speaker else ():
            facts.add(f"{speaker} is {_held(found, holding)}")
    for part in found.participations:
        if part.role != "speaker":
            facts.add(f"{part.role} {names[part.person]}")
        for holding in part.holdings:
            facts.add(f"{names[part.person]} is {_held(found, holding)}")
    return facts


def known(name: str) -> str:
    """A name as the cast has it, where only its case differs."""
    people = [guest.name for casts in CASTS.values() for cast in casts.values() for guest in cast]
    return next((one for one in people if one.lower() == name.lower()), name)


def _allowed(setting: Setting) -> bool:
    return setting.get("later") != "post" or setting.get("who", "comma") not in ("plain", "body")


GRID = Grid(
    axes={
        "frame": ("plain", "numbered", "brackets", "tabbed", "bullets", "hyphens", "stars", "bold", "wrapped"),
        "gap": ("blank", "none"),
        "heading": ("none", "plain", "capitals", "hash", "bold", "numbered", "roman", "lettered"),
        "cast": ("plain", "shaped", "titled"),
        "who": ("plain", "comma", "of", "brackets", "ofbrackets", "body", "before", "dashes"),
        "name": ("plain", "capitals", "bold", "bare"),
        "said": (
            "that",
            "quote_after",
            "quote_before",
            "quote_first",
            "split",
            "according",
            "own_part",
            "remarks",
            "passive",
            "tail",
        ),
        "marks": ("curly", "straight", "angles", "spaced", "low", "single"),
        "tense": ("past", "present"),
        "later": ("pronoun", "surname", "also", "post"),
        "later_at": ("sentence", "paragraph"),
        "state": ("representative", "bare", "delegation", "behalf", "spoken", "ambassador", "minister"),
        "list": ("square", "round", "behind", "both", "after"),
        "leader": ("bare", "named", "excellency", "prime", "vice"),
    },
    printed=_printed,
    read=_read,
    allowed=_allowed,
)
