"""One person's entry in every setting: name, post, body and state in lists of speakers, of members and in attendance.

All meetings, people and bodies are invented.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.records import Conversion
from tests.grids import Grid, Setting

__all__ = ["GRID"]


@dataclass(frozen=True)
class _Who:
    """Somebody of the list; ``key`` is the name as the converters key it, ``ref`` the tail of the body's reference."""

    honorific: str
    given: str
    surname: str
    post: str
    body: str
    acronym: str
    ref: str
    state: str
    iso: str

    @property
    def name(self) -> str:
        return f"{self.given} {self.surname}"


def _who(*lines: str) -> list[_Who]:
    return [_Who(*(cell.strip() for cell in line.split("|"))) for line in lines]


_PEOPLE = {
    "en": _who(
        "Ms.|Ana|Roe|Director of Ports|Ministry of Transport||ken/ministry-of-transport|Kenya|KEN",
        "Mr.|Ivo|Perrin|Executive Director|Institute of Quays|IQY|institute-of-quays|Togo|TGO",
        "Ms.|Katia|Evens-Lund|Programme Officer|International Labour Organization|ILO|ilo|Ghana|GHA",
        "Mr.|Fermín|Nova Ruiz|Professor of Economics|University of Valdor||university-of-valdor|Peru|PER",
        "Mr.|Joost|van der Veen|Deputy Director, Docks Unit|Ferry Association|FAS|ferry-association|Norway|NOR",
        "Ms.|Ida|Lindqvist|Mayor|City of Lundby||city-of-lundby|Sweden|SWE",
        "Mr.|Kwame|Okoro|Secretary General|Council of Ports and Harbours|CPH|council-of-ports-and-harbours|Gabon|GAB",
        "Ms.|Fatima|Al-Rashid|Head, Migration Unit|International Organization for Migration|IOM|iom|Jordan|JOR",
        "Mr.|Tomás|Reyes Ortega|Treasurer|Foundation for Boats||foundation-for-boats|Chile|CHL",
    ),
    "fr": _who(
        "Mme|Ana|Roe|Directrice des ports|Ministère des transports||ken/ministere-des-transports|Kenya|KEN",
        "M.|Ivo|Perrin|Directeur exécutif|Institut des quais|IDQ|institut-des-quais|Togo|TGO",
        "Mme|Katia|Evens-Lund|Chargée de programme|Organisation internationale du Travail|OIT|ilo|Ghana|GHA",
        "M.|Fermín|Nova Ruiz|Professeur d'économie|Université de Valdor||universite-de-valdor|Pérou|PER",
        "M.|Joost|van der Veen|Directeur adjoint, Unité des docks|Association des bacs|ADB|association-des-bacs"
        "|Norvège|NOR",
        "Mme|Ida|Lindqvist|Maire|Ville de Lundby||ville-de-lundby|Suède|SWE",
        "M.|Kwame|Okoro|Secrétaire général|Conseil des ports et des havres|CPH|conseil-des-ports-et-des-havres"
        "|Gabon|GAB",
        "Mme|Fatima|Al-Rashid|Cheffe, Unité des migrations|Organisation internationale pour les migrations|OIM|iom"
        "|Jordanie|JOR",
        "M.|Tomás|Reyes Ortega|Trésorier|Fondation pour les bateaux||fondation-pour-les-bateaux|Chili|CHL",
    ),
    "es": _who(
        "Sra.|Ana|Roe|Directora de Puertos|Ministerio de Transporte||ken/ministerio-de-transporte|Kenia|KEN",
        "Sr.|Ivo|Perrin|Director Ejecutivo|Instituto de Muelles|IDM|instituto-de-muelles|Togo|TGO",
        "Sra.|Katia|Evens-Lund|Oficial de Programa|Organización Internacional del Trabajo|OIT|ilo|Ghana|GHA",
        "Sr.|Fermín|Nova Ruiz|Catedrático de Economía|Universidad de Valdoria||universidad-de-valdoria|Perú|PER",
        "Sr.|Joost|van der Veen|Subdirector, Unidad de Diques|Asociación de Balsas|ADB|asociacion-de-balsas"
        "|Noruega|NOR",
        "Sra.|Ida|Lindqvist|Alcaldesa|Ciudad de Lundby||ciudad-de-lundby|Suecia|SWE",
        "Sr.|Kwame|Okoro|Secretario General|Consejo de Puertos y Muelles|CPM|consejo-de-puertos-y-muelles|Gabón|GAB",
        "Sra.|Fatima|Al-Rashid|Jefa, Unidad de Migración|Organización Internacional para las Migraciones|OIM|iom"
        "|Jordania|JOR",
        "Sr.|Tomás|Reyes Ortega|Tesorero|Fundación para los Barcos||fundacion-para-los-barcos|Chile|CHL",
    ),
}
_WORDS = {
    "en": {
        "programme": "PROGRAMME\n\nRegional Seminar on Ferry Crossings\n\nLomé, 12 March 2031\n\n"
        "09:00 – 10:30  Session 1: Safe crossings for small islands\n\n",
        "report": "REPORT\n\nRegional Seminar on Ferry Crossings\n\n"
        "The regional seminar on ferry crossings was held in Lomé on 12 March 2031.\n\n",
        "said": "{} said that the piers were full.",
        "list": "LIST OF PARTICIPANTS",
        "speakers": "Speakers",
        "panel": "Panellists",
        "behalf": "on behalf of",
        "by": "represented by",
        "columns": "Name|Position|Organization",
        "of": "of the",
    },
    "fr": {
        "programme": "PROGRAMME\n\nSéminaire régional sur les traversées en bac\n\nLomé, 12 mars 2031\n\n"
        "09:00 – 10:30  Session 1 : Des traversées sûres pour les petites îles\n\n",
        "report": "RAPPORT\n\nSéminaire régional sur les traversées en bac\n\n"
        "Le séminaire régional sur les traversées en bac s'est tenu à Lomé le 12 mars 2031.\n\n",
        "said": "{} a dit que les jetées étaient pleines.",
        "list": "LISTE DES PARTICIPANTS",
        "speakers": "Intervenants",
        "panel": "Panélistes",
        "by": "représenté par",
        "columns": "Nom|Fonction|Organisation",
    },
    "es": {
        "programme": "PROGRAMA\n\nSeminario regional sobre cruces en balsa\n\nLomé, 12 de marzo de 2031\n\n"
        "09:00 – 10:30  Sesión 1: Cruces seguros para islas pequeñas\n\n",
        "report": "INFORME\n\nSeminario regional sobre cruces en balsa\n\n"
        "El seminario regional sobre cruces en balsa se celebró en Lomé el 12 de marzo de 2031.\n\n",
        "said": "{} dijo que los muelles estaban llenos.",
        "list": "LISTA DE PARTICIPANTES",
        "speakers": "Oradores",
        "panel": "Panelistas",
        "by": "representado por",
        "columns": "Nombre|Cargo|Organización",
    },
}
_HONORIFICS = {
    "plain": {"en": "{}", "fr": "{}", "es": "{}"},
    "high": {"en": "H.E. {}", "fr": "S.E. {}", "es": "Excmo. {}"},
    "doctor": {"en": "Dr.", "fr": "Dr", "es": "Dr."},
    "professor": {"en": "Prof.", "fr": "Pr", "es": "Prof."},
    "none": {"en": "", "fr": "", "es": ""},
}
_PARTED = {
    "comma": "{n}, {p}, {b}",
    "dash": "{n} – {p}, {b}",
    "dashes": "{n} – {p} – {b}",
    "hyphen": "{n} - {p}, {b}",
    "em": "{n}—{p}, {b}",
    "colon": "{n}: {p}, {b}",
    "body_bracket": "{n}, {p} ({b})",
    "bracket": "{n} ({p}, {b})",
    "body_first_bracket": "{n} ({b}), {p}",
    "slash": "{n} / {p} / {b}",
    "body_slash": "{n}, {p} / {b}",
    "body_dash": "{n}, {p} – {b}",
    "two_lines": "{n}\n{p}, {b}",
    "three_lines": "{n}\n{p}\n{b}",
    "body_line": "{n}, {p}\n{b}",
    "tabs": "{n}\t{p}\t{b}",
    "gaps": "{n}     {p}     {b}",
    "cells": "| {n} | {p} | {b} |",
    "bar": "{n} | {p}, {b}",
    "post_first": "{p}, {b}: {n}",
    "post_first_bracket": "{p} ({b}): {n}",
    "post_first_dash": "{p}, {b} – {n}",
    "body_first": "{b}: {n}, {p}",
    "body_first_dash": "{b} – {n}, {p}",
    "body_holds": "{b} ({n}, {p})",
    "body_by": "{b}, {by} {n}, {p}",
    "body_tab": "{b}\t{n}\t{p}",
    "post_tab": "{p}\t{n}\t{b}",
    "name_after_body": "{n}, {b}, {p}",
}
_OF_STATE = re.compile("^ken-")  # before a ministry whose state is told
_UNIT = re.compile("unit|unite-des|unidad-de|docks|diques")  # a part of somebody's body, told beside it or not
_TABLES = ("tabs", "cells", "body_tab", "post_tab", "gaps")
_BETWEEN = {"lines": "", "blank": "", "bullet": "• ", "hyphen": "- ", "star": "* ", "number": "{}. ", "letter": "{}) "}
_LINES = ("two_lines", "three_lines", "body_line", "body_over")


def _called(language: str, who: _Who, setting: Setting) -> str:
    title = _HONORIFICS[setting["honorific"]][language].format(who.honorific)
    if title.startswith("Excmo.") and who.honorific == "Sra.":
        title = title.replace("Excmo.", "Excma.")
    form = {
        "plain": who.name,
        "surname": f"{who.given} {who.surname.upper()}",
        "capitals": who.name.upper(),
        "turned": f"{who.surname.upper()}, {who.given}",
        "turned_small": f"{who.surname}, {who.given}",
    }[setting["capitals"]]
    form = f"{title} {form}".strip()
    return {"none": form, "name": f"**{form}**"}.get(setting["bold"], form)


def _fields(language: str, who: _Who, setting: Setting) -> dict[str, str]:
    body = f"{who.body} ({who.acronym})" if setting["acronym"] == "bracket" and who.acronym else who.body
    post = f"*{who.post}*" if setting["bold"] == "post" else who.post
    return {"n": _called(language, who, setting), "p": post, "b": body, "by": _WORDS[language]["by"]}


def _entry(language: str, who: _Who, setting: Setting) -> str:
    form = _PARTED[setting["form"]]
    parts = setting["parts"]
    if parts != "all":
        # What is left out goes with the mark before it, or after it where it begins.
        lost = {"post": "b", "body": "p", "name": "pb"}[parts]
        for field in lost:
            form = _without(form, "{" + field + "}")
    entry = form.format(**_fields(language, who, setting))
    if setting["state"] == "none":
        return entry
    first, *more = entry.split("\n")
    last = [*more] or None
    return (
        {
            "comma": f"{entry}, {who.state}",
            "bracket": f"{entry} ({who.state})",
            "first": f"{who.state}: {entry}",
            "heading": f"{who.state.upper()}\n{entry}",
        }[setting["state"]]
        if last is None or setting["state"] in ("comma", "bracket", "first", "heading")
        else first
    )


def _without(form: str, field: str) -> str:
    for left, right in ((r" \(", r"\)"), (r"(?:, | – | / |; |\t|\n| - |—|: | \| ?)", ""), ("", r"(?:, |: )")):
        cut, number = re.subn(left + re.escape(field) + right, "", form)
        if number:
            return cut
    return form


def _list(language: str, setting: Setting, people: list[_Who]) -> str:
    entries = []
    for i, who in enumerate(people):
        mark = _BETWEEN[setting["between"]].format("abcdefghij"[i] if setting["between"] == "letter" else i + 1)
        entry = _entry(language, who, setting)
        if setting["state"] == "heading":
            head, rest = entry.split("\n", 1)
            entry = f"{head}\n{mark}{rest}"
        else:
            entry = mark + entry
        entries.append(entry)
    glue = "\n\n" if setting["between"] == "blank" else "\n"
    if setting["state"] == "heading" and setting["between"] != "lines":
        glue = "\n\n"
    words, lines = _WORDS[language], glue.join(entries)
    if setting["form"] in _TABLES and setting["between"] != "blank" and setting["parts"] == "all":
        heads = words["columns"].split("|")
        row = _PARTED[setting["form"]].replace("{b}", heads[2]).replace("{n}", heads[0]).replace("{p}", heads[1])
        lines = (row + "\n" if setting["columns"] == "yes" else "") + lines
    return lines


def _printed(language: str, setting: Setting) -> tuple[str, set[str]]:
    people, words = _PEOPLE[language], _WORDS[language]
    lines = _list(language, setting, people)
    label = {
        "colon": f"{words['speakers']}:\n",
        "bare": f"{words['speakers']}\n\n",
        "bold": f"**{words['speakers']}**\n",
        "panel": f"{words['panel']}:\n\n",
        "none": "",
    }
    if setting["paper"] == "programme":
        text = words["programme"] + label[setting["label"]] + lines + "\n"
    else:
        told = "\n\n".join(words["said"].format(f"{_title(language, who)} {who.name}") for who in people)
        text = words["report"] + told + f"\n\n{words['list']}\n\n" + lines + "\n"
    return text, {fact for who in people for fact in _facts(who, setting)}


def _title(language: str, who: _Who) -> str:
    return who.honorific


def _facts(who: _Who, setting: Setting) -> list[str]:
    name = _key(who.name)
    facts = [f"{name} speaks"]
    if setting["parts"] in ("all", "post"):
        facts.append(f"{name} is {who.post.split(', ')[0]}")
    if setting["parts"] in ("all", "body"):
        facts.append(f"{name} of {who.ref.split('/')[-1]}")
    if setting["state"] != "none":
        facts.append(f"{name} for {who.iso}")
    return facts


def _key(name: str) -> str:
    return " ".join(sorted(re.findall(r"[a-z]+", name.casefold().translate(str.maketrans("áéíóúñ", "aeioun")))))


def _read(found: Conversion, _: str) -> set[str]:
    facts = set()
    called = {p.key: _key(p.names[0]) for p in found.people}
    people = {p.key: p for p in found.people}
    for one in found.participations:
        name, who = called[one.person], people[one.person]
        facts.add(f"{name} {'speaks' if one.role == 'speaker' else one.role}")
        facts |= {f"{name} is {held.post.split(', ')[0]}" for held in one.holdings}
        bodies = {*(held.body for held in one.holdings if held.body), *one.on_behalf_of, *who.bodies}
        facts |= {
            f"{name} of {_OF_STATE.sub('', b.split('/')[-1])}"
            for b in bodies
            if not b.startswith("state/") and not _UNIT.search(b)
        }
        states = {*who.states, *(b for b in bodies if b.startswith("state/"))}
        facts |= {f"{name} for {s.split('/')[-1]}" for s in states}
    return facts


# Forms that no test prints, as others are like them: they are drawn by hand (`form=bar`).
_ALIKE = ("dashes", "em", "hyphen", "bar", "body_slash", "post_first_dash", "body_first_dash")
_NOT_WITH = {
    "cells": ("blank", "bullet", "hyphen", "star", "number", "letter"),
    "gaps": ("blank",),
}
_PARTLY = ("comma", "dash", "two_lines")  # forms in which a post or a body may be left out


def _allowed(setting: Setting) -> bool:
    form, get = setting.get("form", ""), setting.get
    tabled = form in _TABLES or form.startswith(("post_first", "body_"))
    return not (
        (get("parts", "all") != "all" and form and form not in _PARTLY)
        or (get("state", "none") != "none" and form == "bracket")
        or (get("label") == "none" and form == "body_first_bracket")  # the first one is in the session's title
        or get("between") in _NOT_WITH.get(form, ())
        or (get("capitals") == "capitals" and get("honorific") == "none")
        or (get("capitals") == "turned_small" and get("honorific") == "none")
        or (get("state") in ("comma", "bracket", "first") and tabled)
        or (get("acronym") == "bracket" and "bracket" in form)  # brackets within brackets
    )


GRID = Grid(
    axes={
        "form": [form for form in _PARTED if form not in _ALIKE],
        "paper": ["programme", "report"],
        "parts": ["all", "body", "post"],
        "honorific": list(_HONORIFICS),
        "capitals": ["plain", "surname", "capitals"],
        "between": ["lines", "blank", "bullet", "number"],
        "state": ["none", "comma", "bracket"],
        "acronym": ["none", "bracket"],
        "bold": ["none", "name", "post"],
        "label": ["colon", "bare", "bold", "panel", "none"],
        "columns": ["yes", "no"],
    },
    printed=_printed,
    read=_read,
    allowed=_allowed,
)
