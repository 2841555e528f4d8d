"""A paper laid before a session of a body tells of the meeting that it reports, not of that session."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = """                      United Nations                                A/HRC/77/31

                      General Assembly                      Distr.: General
                                                            9 January 2035

                                                            Original: English

Human Rights Council
Seventy-seventh session
24 February–4 April 2035
Agenda items 2 and 3
Annual report of the United Nations High Commissioner for Human Rights
and reports of the Office of the High Commissioner and the Secretary-General

          Summary of the intersessional panel discussion on quays,
          ferries and the rights of seasonal migrants

          Report of the Office of the United Nations High Commissioner
          for Human Rights

                 Summary
     The present report is submitted pursuant to Human Rights Council resolution 74/6.

I.   Introduction

1.   Pursuant to its resolution 74/6, the Human Rights Council held, on 21 October 2034, an intersessional panel
discussion on quays, ferries and the rights of seasonal migrants.

2.   The panel discussion was chaired by Ada Quarrell, Vice-President of the Human Rights Council. It was moderated by
Tomas Lindqvist, Director of the Quay Institute. The panellists were Maria Oyelaran, Senior Adviser, Ferry Workers
Federation; and Pedro Antunes, Minister of Ports of Portugal.
"""
FR = """                      Nations Unies                                 A/HRC/77/31

                      Assemblée générale                    Distr. générale
                                                            9 janvier 2035
                                                            Français
                                                            Original : anglais

Conseil des droits de l'homme
Soixante-dix-septième session
24 février-4 avril 2035
Points 2 et 3 de l'ordre du jour
Rapport annuel du Haut-Commissaire des Nations Unies aux droits de l'homme
et rapports du Haut-Commissariat et du Secrétaire général

          Résumé de la réunion-débat intersessions sur les quais,
          les bacs et les droits des migrants saisonniers

          Rapport du Haut-Commissariat des Nations Unies aux droits de l'homme

I.   Introduction

1.   En application de sa résolution 74/6, le Conseil des droits de l'homme a tenu, le 21 octobre 2034, une réunion-
débat intersessions sur les quais, les bacs et les droits des migrants saisonniers.

2.   La réunion-débat a été présidée par Ada Quarrell, Vice-Présidente du Conseil. Elle a été animée par Tomas
Lindqvist, Directeur de l'Institut des quais. Les intervenants étaient Maria Oyelaran, Conseillère principale à la
Fédération des bateliers, et Pedro Antunes, Ministre des ports du Portugal.
"""
ES = """                      Naciones Unidas                               A/HRC/77/31

                      Asamblea General                      Distr. general
                                                            9 de enero de 2035
                                                            Español
                                                            Original: inglés

Consejo de Derechos Humanos
77º período de sesiones
24 de febrero a 4 de abril de 2035
Temas 2 y 3 de la agenda
Informe anual del Alto Comisionado de las Naciones Unidas para los Derechos Humanos
e informes de la Oficina del Alto Comisionado y del Secretario General

          Resumen de la mesa redonda entre períodos de sesiones sobre muelles,
          transbordadores y los derechos de los migrantes de temporada

          Informe de la Oficina del Alto Comisionado de las Naciones Unidas
          para los Derechos Humanos

I.   Introducción

1.   En cumplimiento de su resolución 74/6, el Consejo de Derechos Humanos celebró, el 21 de octubre de 2034, una mesa
redonda entre períodos de sesiones sobre muelles, transbordadores y los derechos de los migrantes de temporada.

2.   Presidió la mesa redonda Ada Quarrell, Vicepresidenta del Consejo. La moderó Tomás Lindqvist, Director del
Instituto de Muelles. Los panelistas fueron María Oyelaran, Asesora Superior de la Federación de Barqueros, y Pedro
Antunes, Ministro de Puertos de Portugal.
"""


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (EN, "Intersessional panel discussion on quays, ferries and the rights of seasonal migrants"),
        (FR, "Réunion-débat intersessions sur les quais, les bacs et les droits des migrants saisonniers"),
        (
            ES,
            "Mesa redonda entre períodos de sesiones sobre muelles, transbordadores y los derechos de los migrantes de "
            "temporada",
        ),
    ],
)
def test_those_who_took_part_did_so_in_the_meeting_that_the_paper_reports(text: str, label: str) -> None:
    found = conversion(text)
    (event,) = {p.event for p in found.participations}
    (meeting,) = [e for e in found.events if e.key == event]
    assert (meeting.label, meeting.start, meeting.end) == (label, "2034-10-21", "2034-10-21")
    assert len({p.person for p in found.participations}) == 4
    assert all(e.start != "2035-02-24" for e in found.events)


@pytest.mark.parametrize(
    ("text", "day"),
    [(EN, ("21 October 2034", "3 March 2035")), (FR, ("21 octobre 2034", "3 mars 2035"))],
)
def test_what_the_session_itself_held_is_of_the_session(text: str, day: tuple[str, str]) -> None:
    found = conversion(text.replace(*day))
    assert {e.start for e in found.events if e.key in {p.event for p in found.participations}} == {"2035-02-24"}
