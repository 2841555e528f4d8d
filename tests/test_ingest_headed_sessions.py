"""Sessions of reports under headings without a number, and under titles that run into their paragraphs."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADED = (
    (
        "Third Dialogue on Quays and Skills\nReport\nMombasa, 4 and 5 May 2032\n\n"
        "The Third Dialogue on Quays and Skills was held in Mombasa on 4 and 5 May 2032.\n\n"
        "{heading}\n\n"
        "Ms. Ada Brenner (Kenya) said that the quays were empty and that nobody had been asked about them.\n\n"
        "Recommendations\n\nThe participants took note of the figures and of what had been said about them.\n",
        ("GENERAL DEBATE", "Panel of harbour experts", "Ministerial round table on lamps", "Exchange of views"),
    ),
    (
        "Troisième Dialogue sur les quais et les métiers\nRapport\nCotonou, 4 et 5 mai 2032\n\n"
        "Le Troisième Dialogue sur les quais et les métiers s'est tenu à Cotonou les 4 et 5 mai 2032.\n\n"
        "{heading}\n\n"
        "Mme Ada Brenner (Kenya) a déclaré que les quais étaient vides et que personne n'avait été consulté.\n\n"
        "Recommandations\n\nLes participants ont pris note des chiffres et de ce qui en avait été dit.\n",
        ("DÉBAT GÉNÉRAL", "Panel d'experts portuaires", "Table ronde ministérielle sur les lampes", "Échange de vues"),
    ),
    (
        "Tercer Diálogo sobre los muelles y los oficios\nInforme\nVeracruz, 4 y 5 de mayo de 2032\n\n"
        "El Tercer Diálogo sobre los muelles y los oficios se celebró en Veracruz los días 4 y 5 de mayo de 2032.\n\n"
        "{heading}\n\n"
        "La Sra. Ada Brenner (Kenya) dijo que los muelles estaban vacíos y que no se había consultado a nadie.\n\n"
        "Recomendaciones\n\nLos participantes tomaron nota de las cifras y de lo que se había dicho de ellas.\n",
        ("DEBATE GENERAL", "Panel de expertos portuarios", "Mesa redonda ministerial", "Diálogo ministerial"),
    ),
)

RUN_IN = (
    (
        "Third Dialogue on Quays and Skills\nReport\nMombasa, 4 and 5 May 2032\n\n"
        "The Third Dialogue on Quays and Skills was held in Mombasa on 4 and 5 May 2032.\n\n"
        "Session 1: Who pays for the lamps? The session was moderated by Ms. Ada Brenner of the Harbour Guild, who "
        "explained its order.\n\n"
        "Mr. Ivo Rask, Director of the Lamp Bureau, said that the lamps had no oil and that nobody paid for it.\n\n"
        "Closing. Mr. Uwe Lund, Minister of Ports of Kenya, thanked the interpreters and all who had come so far.\n",
        "Session 1: Who pays for the lamps?",
    ),
    (
        "Troisième Dialogue sur les quais et les métiers\nRapport\nCotonou, 4 et 5 mai 2032\n\n"
        "Le Troisième Dialogue sur les quais et les métiers s'est tenu à Cotonou les 4 et 5 mai 2032.\n\n"
        "Session 1 : Qui paie les lampes ? La session a été modérée par Mme Ada Brenner, de la Guilde des ports, qui "
        "en a expliqué l'ordre.\n\n"
        "M. Ivo Rask, directeur du Bureau des lampes, a déclaré que les lampes n'avaient plus d'huile.\n\n"
        "Clôture. M. Uwe Lund, ministre des Ports du Kenya, a remercié les interprètes et les participants.\n",
        "Session 1: Qui paie les lampes ?",
    ),
    (
        "Tercer Diálogo sobre los muelles y los oficios\nInforme\nVeracruz, 4 y 5 de mayo de 2032\n\n"
        "El Tercer Diálogo sobre los muelles y los oficios se celebró en Veracruz los días 4 y 5 de mayo de 2032.\n\n"
        "Sesión 1: Contratos y lámparas. La sesión fue moderada por la Sra. Ada Brenner, del Gremio de Puertos, que "
        "explicó su orden.\n\n"
        "El Sr. Ivo Rask, Director de la Oficina de Lámparas, dijo que las lámparas no tenían aceite.\n\n"
        "Clausura. El Sr. Uwe Lund, Ministro de Puertos de Kenya, agradeció a los intérpretes y a los asistentes.\n",
        "Sesión 1: Contratos y lámparas",
    ),
)


@pytest.mark.parametrize(("paper", "heading"), [(paper, heading) for paper, all_ in HEADED for heading in all_])
def test_a_heading_without_a_number_titles_the_session_that_prose_tells_of_below(paper: str, heading: str) -> None:
    found = conversion(paper.format(heading=heading))
    labels = {event.key: event.label for event in found.events}
    said = [labels[s.event or ""] for s in found.statements if s.speaker == "person:ada-brenner"]
    assert said == [heading]


@pytest.mark.parametrize(
    ("number", "heading"),
    [(0, "The road to the debate"), (0, "Lively debate"), (1, "Le débat reste ouvert"), (2, "Ecos del debate")],
)
def test_other_headings_title_no_session(number: int, heading: str) -> None:
    found = conversion(HEADED[number][0].format(heading=heading))
    assert not any("/" in (s.event or "") for s in found.statements)


@pytest.mark.parametrize(("paper", "label"), RUN_IN)
def test_a_title_that_runs_into_its_paragraph_holds_what_comes_up_to_the_next_one(paper: str, label: str) -> None:
    found = conversion(paper)
    labels = {event.key: event.label for event in found.events}
    assert {p.person: labels[p.event] for p in found.participations if "/" in p.event} == {
        "ada-brenner": label,
        "ivo-rask": label,
    }
    assert {labels[s.event or ""] for s in found.statements if s.speaker == "person:ivo-rask"} == {label}


def test_a_sentence_behind_the_number_of_a_session_is_not_its_title() -> None:
    paper = RUN_IN[0][0].replace("Session 1: Who pays for the lamps? The", "Session 1: The")
    assert "Session 1" in {event.label for event in conversion(paper).events}
