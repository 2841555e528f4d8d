"""Reports as PDF: the same statements in paragraphs set in columns, over pages, in divided words and beside notes."""

from __future__ import annotations

from ingest.records import Conversion
from tests.grids import Grid, Setting
from tests.sheets import LEFT, SIZE, TOP, Sheets, wrapped

__all__ = ["GRID"]

_AXES = {
    "columns": ("one", "two"),
    "paragraphs": ("spaced", "indented", "numbered", "bullets", "dotted"),
    "width": ("wide", "narrow"),
    "divided": ("no", "yes"),
    "sheet": ("whole", "broken", "within"),
    "furniture": ("none", "head", "foot"),
    "notes": ("none", "foot"),
    "leading": ("tight", "loose"),
}
_TEXTS = {
    "en": (
        ("REPORT", "Forum on Ferry Crossings", "The Forum on Ferry Crossings was held in Lomé on 12 March 2031."),
        "Piers and lamps",
        (
            "Ms. Ana Roe, Director of the Institute of Quays, opened the Forum and welcomed the participants, who had "
            "come from many islands{call} and from the towns along the coast.",
            "The representative of Kenya stressed that small ferries needed safe piers, and that the towns could not "
            "pay for all of them without help from their neighbours.",
            "Mr. Ivo de la Cruz, Professor at the University of Valdor, noted that crossings by night had become rarer "
            "since the lamps were put out in the winter of the great storms.",
            "According to Ms. Katia Evens-Toh, Programme Officer of the International Labour Organization, ferrymen "
            "work longer hours than other people on the lakes.",
            "The delegate of Norway, speaking on behalf of the European Union, called for a fund for the repair of "
            "wharves in the poorest regions.",
        ),
        "1 See the earlier paper on lamps, page 12.",
    ),
    "fr": (
        ("RAPPORT", "Forum des traversées en bac", "Le Forum des traversées en bac s'est tenu à Lomé le 12 mars 2031."),
        "Jetées et lampes",
        (
            "Mme Ana Roe, Directrice de l'Institut des quais, a ouvert le Forum et souhaité la bienvenue aux "
            "participants, venus de nombreuses îles{call} et des villes de la côte.",
            "Le représentant du Kenya a souligné que les petits bacs avaient besoin de jetées sûres et que les villes "
            "ne pouvaient pas toutes les payer sans l'aide de leurs voisins.",
            "M. Ivo de la Cruz, Professeur à l'Université de Valdor, a fait observer que les traversées de nuit "
            "étaient plus rares depuis que les lampes avaient été éteintes au cours de l'hiver des grandes tempêtes.",
            "Selon Mme Katia Evens-Toh, Chargée de programme à l'Organisation internationale du Travail, les passeurs "
            "travaillent plus longtemps que les autres habitants des lacs.",
            "Le délégué de la Norvège, au nom de l'Union européenne, a demandé un fonds pour la réparation des "
            "débarcadères des régions les plus pauvres.",
        ),
        "1 Voir le document antérieur sur les lampes, page 12.",
    ),
    "es": (
        ("INFORME", "Foro de Cruces en Balsa", "El Foro de Cruces en Balsa se celebró en Lomé el 12 de marzo de 2031."),
        "Muelles y lámparas",
        (
            "La Sra. Ana Roe, Directora del Instituto de Muelles, inauguró el Foro y dio la bienvenida a los "
            "participantes, llegados de muchas islas{call} y de las ciudades de la costa.",
            "El representante de Kenia subrayó que las balsas pequeñas necesitaban muelles seguros y que las ciudades "
            "no podían pagarlos todos sin la ayuda de sus vecinas.",
            "El Sr. Ivo de la Cruz, Profesor de la Universidad de Valdoria, señaló que los cruces nocturnos eran menos "
            "frecuentes desde que se apagaron las lámparas en el invierno de las grandes tormentas.",
            "Según la Sra. Katia Evens-Toh, Oficial de Programa de la Organización Internacional del Trabajo, los "
            "balseros trabajan más horas que los demás habitantes de los lagos.",
            "El delegado de Noruega, en nombre de la Unión Europea, pidió un fondo para la reparación de los "
            "embarcaderos de las regiones más pobres.",
        ),
        "1 Véase el documento anterior sobre las lámparas, página 12.",
    ),
}
_TOLD = {
    "Ana Roe opens",
    "state/KEN says",
    "Ivo de la Cruz says",
    "Katia Evens-Toh says",
    "state/NOR says for organization/eu",
}
_SYLLABLES = 4  # letters of a word that is divided on either side
_MARKS = {"numbered": "{}. ", "bullets": "• ", "dotted": "{}.{} "}


def _divided(lines: list[str]) -> list[str]:
    """Lines of which each takes the first letters of a long word that begins the next one."""
    found = list(lines)
    for i in range(len(found) - 1):
        word = found[i + 1].split(" ", 1)[0]
        if len(word) > 2 * _SYLLABLES and word.isalpha() and word.islower():
            found[i] += f" {word[:_SYLLABLES]}-"
            found[i + 1] = found[i + 1][_SYLLABLES:]
    return found


def _paragraphs(language: str, setting: Setting) -> list[str]:
    mark = _MARKS.get(setting["paragraphs"], "")
    call = "1" if setting["notes"] == "foot" else ""
    said = (words.replace("{call}", call) for words in _TEXTS[language][2])
    return [mark.format(number, number) + words for number, words in enumerate(said, 1)]


def _drawn(sheets: Sheets, paragraph: str, at: tuple[float, float], setting: Setting, cut: bool) -> None:
    """One paragraph, on the next sheet from its second line on where it is ``cut``."""
    left, width = at
    lines = wrapped(paragraph, width)
    for number, line in enumerate(_divided(lines) if setting["divided"] == "yes" else lines):
        if cut and number == 1:
            sheets.turn()
        indent = 18.0 if setting["paragraphs"] == "indented" and not number else 0.0
        sheets.line(left + indent, line)
        sheets.down -= sheets.leading
    if setting["paragraphs"] != "indented":
        sheets.down -= 0.7 * sheets.leading


def _printed(language: str, setting: Setting) -> tuple[bytes, set[str]]:
    head, opening, _, note = _TEXTS[language]
    sheets = Sheets(head[1], 16.0 if setting["leading"] == "loose" else 12.0, setting["furniture"])
    for words in (*head, opening):
        sheets.block(LEFT, 470.0, words, SIZE)
        sheets.down -= 0.9 * sheets.leading
    top = sheets.down
    paragraphs = _paragraphs(language, setting)
    narrow = setting["columns"] == "two" or setting["width"] == "narrow"
    at = (LEFT, 225.0 if narrow else 470.0)
    for number, paragraph in enumerate(paragraphs):
        if setting["columns"] == "two" and number == 3:
            sheets.down, at = top, (LEFT + 245.0, 225.0)
        broken = setting["sheet"] != "whole" and setting["columns"] == "one" and number == 2
        if broken and setting["sheet"] == "broken":
            sheets.turn()
        _drawn(sheets, paragraph, at, setting, broken and setting["sheet"] == "within")
    if setting["notes"] == "foot":
        sheets.pages[0].append((LEFT, 60.0, note, 8.0))
    assert sheets.down < TOP
    return sheets.file(), _TOLD


def _read(found: Conversion, _: str) -> set[str]:
    names = {person.key: person.names[0] for person in found.people}
    lines = {f"{names[part.person]} opens" for part in found.participations if part.role == "opening"}
    for said in found.statements:
        who = (said.speaker or said.post or "").removeprefix("person:")
        others = () if who in names else [ref for ref in said.on_behalf_of if ref != who]
        behalf = f" for {', '.join(others)}" if others else ""
        if names.get(who) != "Ana Roe":
            lines.add(f"{names.get(who, who)} says{behalf}")
    return lines


GRID = Grid(_AXES, _printed, _read, file="report.pdf")
