"""Heads of reports and records of one body's session: its name, the session, and the marks that papers bear there."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.records import Conversion
from tests.grids import Grid, Setting

__all__ = ["GRID"]

AXES = {
    "body": ["end", "front", "lines", "acronym", "under"],
    "mark": ["none", "final", "version", "draft", "restricted", "original", "distributed", "advance", "symbol"],
    "at": ["top", "between", "below"],
    "session": ["alone", "capitals", "of_party"],
    "letters": ["capitals", "plain"],
    "gaps": ["lines", "blanks", "blocks"],
    "days": ["behind", "below"],
    "paper": ["above", "below"],
}


@dataclass(frozen=True)
class Words:
    """What the heads of one language say."""

    bodies: dict[str, tuple[str, ...]]
    marks: dict[str, str]
    session: str
    party: str
    where: str
    days: str
    papers: tuple[str, str]
    text: str


WORDS = {
    "en": Words(
        bodies={
            "end": ("Basins and Estuaries Commission",),
            "front": ("Commission for Basins and Estuaries",),
            "lines": ("Commission for Basins and Estuaries", "of the Northern Lakes"),
            "acronym": ("Commission for Basins and Estuaries (CBE)",),
            "under": ("Union of River Towns", "Commission for Basins and Estuaries"),
        },
        marks={
            "final": "Final",
            "version": "Final version",
            "draft": "Draft",
            "restricted": "Restricted",
            "original": "Original: English",
            "distributed": "Distr.: Limited",
            "advance": "Advance copy",
            "symbol": "CBE/2032/7",
        },
        session="Seventh meeting",
        party="Seventh meeting of the Working Party on Tides",
        where="Nairobi",
        days="4-6 May 2032",
        papers=("REPORT", "REPORT OF THE MEETING"),
        text="1. The meeting looked at the state of the banks. Ms. Ana Roe (Kenya) chaired it.",
    ),
    "fr": Words(
        bodies={
            "end": ("Commission interétatique",),
            "front": ("Commission des bassins et des estuaires",),
            "lines": ("Commission des bassins et des estuaires", "des lacs du Nord"),
            "acronym": ("Commission des bassins et des estuaires (CBE)",),
            "under": ("Union des villes fluviales", "Commission des bassins et des estuaires"),
        },
        marks={
            "final": "Définitif",
            "version": "Version finale",
            "draft": "Projet",
            "restricted": "Diffusion restreinte",
            "original": "Original : français",
            "distributed": "Distr. : limitée",
            "advance": "Version préliminaire",
            "symbol": "CBE/2032/7",
        },
        session="Septième réunion",
        party="Septième réunion du Groupe de travail sur les marées",
        where="Nairobi",
        days="4-6 mai 2032",
        papers=("RAPPORT", "RAPPORT DE LA RÉUNION"),
        text="1. La réunion a examiné l'état des berges. Mme Ana Roe (Kenya) a présidé la réunion.",
    ),
    "es": Words(
        bodies={
            "end": ("Comisión Interestatal",),
            "front": ("Comisión de Cuencas y Estuarios",),
            "lines": ("Comisión de Cuencas y Estuarios", "de los Lagos del Norte"),
            "acronym": ("Comisión de Cuencas y Estuarios (CCE)",),
            "under": ("Unión de Ciudades Fluviales", "Comisión de Cuencas y Estuarios"),
        },
        marks={
            "final": "Definitivo",
            "version": "Versión final",
            "draft": "Borrador",
            "restricted": "Distribución restringida",
            "original": "Original: español",
            "distributed": "Distr.: limitada",
            "advance": "Versión preliminar",
            "symbol": "CCE/2032/7",
        },
        session="Séptima reunión",
        party="Séptima reunión del Grupo de Trabajo sobre Mareas",
        where="Nairobi",
        days="4 a 6 de mayo de 2032",
        papers=("INFORME", "INFORME DE LA REUNIÓN"),
        text="1. La reunión examinó el estado de las riberas. La Sra. Ana Roe (Kenia) presidió la reunión.",
    ),
}


def _session(words: Words, setting: Setting) -> str:
    session = words.party if setting["session"] == "of_party" else words.session
    return session.upper() if setting["session"] == "capitals" else session


def printed(language: str, setting: Setting) -> tuple[str, set[str]]:
    """The head of a report with its first lines, and what it tells of the session."""
    words, capitals = WORDS[language], setting["letters"] == "capitals"
    body = [line.upper() if capitals else line for line in words.bodies[setting["body"]]]
    session, mark = _session(words, setting), words.marks.get(setting["mark"])
    told = [f"{words.where}, {words.days}"] if setting["days"] == "behind" else [words.where, words.days]
    blocks = [body, [session], told]
    if mark:
        blocks.insert(["top", "between", "below"].index(setting["at"]), [mark])
    paper = words.papers
    blocks = [[paper[0]], *blocks] if setting["paper"] == "above" else [*blocks, [paper[1]]]
    lines = [line for block in blocks for line in block]
    text = {"lines": "\n".join(lines), "blanks": "\n\n".join(lines)}.get(
        setting["gaps"], "\n\n".join("\n".join(block) for block in blocks)
    )
    lines = words.bodies[setting["body"]]
    whose = lines[-1] if setting["body"] == "under" else " ".join(lines)
    # The session of a party says itself whose it is.
    named = session if setting["session"] == "of_party" else f"{whose}, {session}"
    facts = {f"days 2032-05-04 2032-05-06 {named}".casefold(), "chair ana-roe"}
    return f"{text}\n\n{words.text}\n", facts


def read(found: Conversion, _: str) -> set[str]:
    """The paper's meeting with its days and name, and who did what there; a body over the one that meets may stand."""
    facts = {
        f"days {(e.start or '')[:10]} {(e.end or '')[:10]} {e.label or ''}".casefold()
        for e in found.events
        if not e.parent
    }
    for words in WORDS.values():
        over, party = words.bodies["under"][0].casefold(), words.party.casefold()
        facts = {fact.replace(f"{over}, ", "").replace(f"{over} ", "") for fact in facts}
        for body in words.bodies.values():
            facts = {fact.replace(f"{' '.join(body)}, ".casefold() + party, party) for fact in facts}
    return facts | {f"{one.role} {one.person}" for one in found.participations}


GRID = Grid(AXES, printed, read)
