"""Who serves a sitting by the rows of its bureau, and who is behind the label of its chair as it changes."""

from __future__ import annotations

import pytest

from ingest.convert import convert
from ingest.knowledge import load_knowledge
from ingest.records import Conversion
from ingest.source import source_of

KNOWLEDGE = load_knowledge()


def read(*lines: str) -> Conversion:
    return convert(source_of(("\n".join(lines) + "\n").encode(), "paper.txt"), KNOWLEDGE)


def roles(paper: Conversion) -> set[tuple[str, str]]:
    return {(p.role, p.person) for p in paper.participations}


BUREAU = {
    "es": (
        "Informe de la Reunión tripartita sobre el trabajo en los muelles",
        "",
        "(Lima, 12-14 de marzo de 2031)",
        "",
        "1. La Mesa de la Reunión estuvo integrada por las siguientes personas:",
        "",
        "Presidenta: Sra. Olga Berrío (Gobierno, Perú)",
        "Vicepresidente: Sr. Hugo Talavera (empleador, Chile)",
        "Vicepresidenta: Sra. Rosa Mendieta (trabajadora, Ecuador)",
        "Ponente: Sr. Luis Aranda (Gobierno, Colombia)",
        "",
        "Discusión general",
        "",
        "2. El Vicepresidente empleador indicó que su Grupo apoyaba el principio de las redes gratuitas.",
        "",
        "3. La Vicepresidenta trabajadora replicó que el problema era otro.",
    ),
    "en": (
        "Report of the Tripartite Meeting on Work at the Quays",
        "",
        "(Lima, 12–14 March 2031)",
        "",
        "1. The Meeting had the following officers:",
        "",
        "Chairperson: Ms Olga Berrio (Government, Peru)",
        "Vice-Chairperson: Mr Hugo Talavera (Employer, Chile)",
        "Vice-Chairperson: Ms Rosa Mendieta (Worker, Ecuador)",
        "Reporter: Mr Luis Aranda (Government, Colombia)",
        "",
        "General discussion",
        "",
        "2. The Employer Vice-Chairperson said that his group supported nets free of charge.",
        "",
        "3. The Worker Vice-Chairperson replied that the problem was another one.",
    ),
    "fr": (
        "Rapport de la Réunion tripartite sur le travail dans les ports",
        "",
        "(Lima, 12-14 mars 2031)",
        "",
        "1. Le bureau de la réunion était composé comme suit:",
        "",
        "Présidente: Mme Olga Berrio (gouvernement, Pérou)",
        "Vice-président: M. Hugo Talavera (employeur, Chili)",
        "Vice-présidente: Mme Rosa Mendieta (travailleuse, Équateur)",
        "Rapporteur: M. Luis Aranda (gouvernement, Colombie)",
        "",
        "Discussion générale",
        "",
        "2. Le vice-président employeur a indiqué que son groupe soutenait les filets gratuits.",
        "",
        "3. La vice-présidente travailleuse a répondu que le problème était autre.",
    ),
}


@pytest.mark.parametrize("language", BUREAU)
def test_officers_whose_brackets_tell_their_side_speak_by_their_offices(language: str) -> None:
    paper = read(*BUREAU[language])
    assert [s.speaker for s in paper.statements] == ["person:hugo-talavera", "person:rosa-mendieta"]
    assert {("chair", "olga-berrio"), ("rapporteur", "luis-aranda")} <= roles(paper)


def test_who_speaks_where_no_chair_stands_above_reports_on_nothing() -> None:
    paper = read(
        "Seminario sobre muelles",
        "",
        "Lima, 12 de marzo de 2031",
        "",
        "Ponente: Sr. Luis Aranda, Director del Puerto de Lima",
        "",
        "La reunión examinó los muelles y las redes.",
    )
    assert ("rapporteur", "luis-aranda") not in roles(paper)


RECORD = (
    "COMISIÓN DE ASUNTOS PORTUARIOS",
    "",
    "(Sesión celebrada el día 12 de mayo de 2031).",
    "",
    "SEÑORA PRESIDENTA.- Habiendo número, está abierta la sesión. Recibimos al presidente de la Junta de Muelles, "
    "doctor Hugo Arispe, y a la directora de la Casa del Puerto, licenciada Rosa Menditeguy.",
    "",
    "SEÑOR ARISPE.- Muchas gracias, señora presidenta. Vengo a decir que los muelles están rotos.",
    "",
    "SEÑOR ILLESCAS.- Tengo una duda. ¿Qué pasa con los barcos que vienen de noche?",
    "",
    "SEÑORA MENDITEGUY.- Están contemplados en el artículo quinto, señor senador.",
    "",
    "SEÑORA PRESIDENTA.- ¿Algún otro señor senador quiere hacer uso de la palabra?",
    "",
)
AFTER = (
    "",
    "SEÑOR PRESIDENTE.- Damos la bienvenida a los pescadores y les damos la palabra.",
    "",
    "SEÑOR ARISPE.- Quería agregar otra cosa sobre los barcos.",
    "",
    "SEÑOR PRESIDENTE.- Les agradecemos mucho. Se levanta la sesión.",
)


def behind(paper: Conversion, label: str) -> list[str | None]:
    return [s.speaker for s in paper.statements if s.as_written == label]


def test_a_guest_who_presides_elsewhere_is_not_behind_the_label_of_the_chair() -> None:
    paper = read(*RECORD, *AFTER)
    assert behind(paper, "SEÑOR PRESIDENTE")
    assert "person:hugo-arispe" not in behind(paper, "SEÑOR PRESIDENTE")
    assert "person:hugo-arispe" in behind(paper, "SEÑOR ARISPE")


@pytest.mark.parametrize(
    "change",
    [
        "(Ocupa la Presidencia el señor senador Illescas).",
        "(Asume la Presidencia el señor Illescas).",
        "[Pasa a ocupar la presidencia el señor senador Illescas.]",
    ],
)
def test_who_takes_the_chair_in_a_line_of_the_record_presides_from_there(change: str) -> None:
    paper = read(*RECORD, change, *AFTER)
    assert set(behind(paper, "SEÑOR PRESIDENTE")) == {"person:illescas"}
    assert "person:illescas" not in behind(paper, "SEÑORA PRESIDENTA")
    assert ("chair", "illescas") in roles(paper)


@pytest.mark.parametrize(
    ("opening", "speaks", "title", "said"),
    [
        (
            "Apertura",
            "La Sra. Ada Roa, directora del Puerto de Lima, dio la bienvenida a todas las personas presentes.",
            "Eje 1. Redes y anclas",
            "El Sr. Ari Vela, abogado de la Casa del Mar, presentó un balance de redes y alertó sobre su costo, que "
            "se ha doblado en los últimos cinco años en todos los puertos de la costa.",
        ),
        (
            "Opening",
            "Ms. Ada Roe, Director of the Port of Lima, welcomed all those who had come to the meeting that day.",
            "Session 1. Nets and anchors",
            "Mr. Ari Vea, Lawyer of the House of the Sea, presented a survey of nets and warned of their price, which "
            "had doubled within the last five years in all the ports of the coast.",
        ),
        (
            "Ouverture",
            "Mme Ada Roé, directrice du port de Lima, a souhaité la bienvenue à toutes les personnes présentes.",
            "Axe 1. Filets et ancres",
            "M. Ari Véa, avocat de la Maison de la mer, a présenté un bilan des filets et a mis en garde contre leur "
            "prix, qui a doublé ces cinq dernières années dans tous les ports de la côte.",
        ),
    ],
)
def test_an_opening_ends_at_a_title_that_no_empty_line_sets_apart(
    opening: str, speaks: str, title: str, said: str
) -> None:
    head = {
        "Apertura": "Informe del Encuentro Regional de Puertos",
        "Opening": "Report of the Regional Meeting of Ports",
    }
    day = {"Apertura": "Lima, 7 de mayo de 2031.", "Opening": "Lima, 7 May 2031."}
    paper = read(
        head.get(opening, "Rapport de la Rencontre régionale des ports"),
        day.get(opening, "Lima, 7 mai 2031."),
        opening,
        speaks,
        title,
        said,
    )
    found = {p.person.partition("-")[0]: set() for p in paper.participations}
    for part in paper.participations:
        found[part.person.partition("-")[0]].add(part.role)
    assert found == {"ada": {"opening"}, "ari": {"speaker"}}
