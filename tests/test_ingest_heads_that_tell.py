"""Short first sentences of a paper tell of a meeting: what happens is no part of a body's name, what a meeting was
about isn't the meeting, and what was held some weeks before its page is of those days.

All meetings and bodies are invented.
"""

from __future__ import annotations

import pytest

from tests.ingesting import REPORT_HEADS, conversion


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "La sesión de la Comisión de Puertos se llevó a cabo el martes 8 de abril en Nueva York.",
            "Comisión de Puertos",
        ),
        (
            "El taller de la Comisión de Puertos se realizó el martes 8 de abril en Nueva York.",
            "Comisión de Puertos",
        ),
        ("La sesión de la Comisión de Puertos concluyó el martes 8 de abril en Quito.", "Comisión de Puertos"),
        ("La session de la Commission des ports a eu lieu mardi à New York.", "Commission des ports"),
        ("The session of the Harbour Commission took place on Tuesday 8 April in New York.", "Harbour Commission"),
    ],
)
def test_what_happens_is_no_part_of_a_bodys_name(sentence, name):
    kind = "COMUNICADO" if "Comisión" in sentence else "PRESS RELEASE" if "Harbour" in sentence else "COMMUNIQUÉ"
    day = {"C": "Quito, 11 de abril de 2032.- ", "P": "QUITO, 11 April 2032 – "}[kind[0]]
    day = "QUITO, 11 avril 2032 – " if kind.endswith("É") else day
    assert {o.label for o in conversion(f"{kind}\n\n{day}{sentence}\n").organizations} == {name}


@pytest.mark.parametrize(
    "text",
    [
        "COMUNICADO\n\nSantiago, 11 de abril de 2032.- Una reunión informativa sobre el trigésimo quinto período de"
        " sesiones de la Comisión de Puertos se llevó a cabo el martes 8 de abril en Nueva York.\n",
        "PRESS RELEASE\n\nSANTIAGO, 11 April 2032 – A briefing on the thirty-fifth session of the Harbour Commission"
        " was held on Tuesday 8 April in New York.\n",
    ],
)
def test_what_a_meeting_was_about_is_not_the_meeting(text):
    events = conversion(text).events
    assert {e.start for e in events} == {"2032-04-08"}
    assert not any(e.label and e.label.casefold().startswith(("trigésimo", "thirty-fifth")) for e in events)


@pytest.mark.parametrize(
    "text",
    [
        "La reunión de faros\n\nmayo 2, 2034\n\nEntre los días 13 y 14 de marzo tuvo lugar en la ciudad de Bogotá la"
        " Reunión de Coordinación sobre Faros.\n",
        "The lighthouse meeting\n\nMay 2, 2034\n\nThe Coordination Meeting on Lighthouses was held in Bogotá on"
        " 13 and 14 March.\n",
        "La réunion des phares\n\n2 mai 2034\n\nLa Réunion de coordination sur les phares s'est tenue à Bogotá les"
        " 13 et 14 mars.\n",
    ],
)
def test_what_was_held_some_weeks_before_its_page_is_of_those_days(text):
    assert [(e.start, e.end) for e in conversion(text).events] == [("2034-03-13", "2034-03-14")]


def test_languages_up_to_a_dash_are_none_of_states():
    text = REPORT_HEADS["es"] + "Se transmitió -con interpretación en español, inglés y portugués- en directo.\n"
    assert not [m for m in conversion(text).mentions if m.ref.startswith("state/")]


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (
            "PROGRAMA\n\nForo de Muelles\nQuito, 4 de mayo de 2032\n\nMESA 3: PUERTOS\n\n"
            "Relator: Ramón Cosak\nAsesor, OIM\n\n",
            "EXPERIENCIAS SUBREGIONALES\nConferencia de Faros (CDF)\nPonente: Emilio Franco\n",
        ),
        (
            "PROGRAMME\n\nForum des quais\nDakar, 4 mai 2032\n\nTABLE RONDE 3 : PORTS\n\nRapporteur : Ramon Cosak\n"
            "Conseiller, OIM\n\n",
            "EXPÉRIENCES SOUS-RÉGIONALES\nConférence des bacs (CB)\nIntervenant : Emilio Franco\n",
        ),
    ],
)
def test_a_heading_in_capitals_is_nobody(head, title):
    assert {p.person for p in conversion(head + title).participations} == {"ramon-cosak", "emilio-franco"}


@pytest.mark.parametrize(
    ("text", "placed"),
    [
        (
            "INFORME\n\nEl Foro de Muelles se inauguró el 2 de mayo de 2033 con Ola Sanz, rectora de la Universidad de"
            " Quito.\n",
            False,
        ),
        (
            "REPORT\n\nThe Forum on Quays was held on 2 May 2033 with Ola Sanz, professor at the University of Geneva"
            ".\n",
            False,
        ),
        (
            "RAPPORT\n\nLe Forum des quais s'est tenu le 27 octobre 2033 avec Ola Sanz, professeure à l'Université de"
            " Genève.\n",
            False,
        ),
        ("INFORME\n\nEl Foro de Muelles se celebró el 27 de octubre de 2033 en la Universidad de Quito.\n", True),
        ("REPORT\n\nThe Forum on Quays was held on 27 October 2033 at the University of Geneva.\n", True),
    ],
)
def test_where_somebody_works_is_not_where_a_meeting_was(text, placed):
    assert [bool(e.place) for e in conversion(text).events] == [placed]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("La Asamblea General de la OEA se inauguró en Lima. La Asamblea General aprobó su programa.", False),
        ("The General Assembly of the OAS opened. The General Assembly adopted its programme.", False),
        ("L'Assemblée générale de l'OEA s'est ouverte à Lima. L'Assemblée générale a adopté son programme.", False),
        ("La Asamblea General de las Naciones Unidas se reunió. La Asamblea General aprobó su programa.", True),
        ("La Asamblea General aprobó su programa. La Asamblea General de la OEA se inauguró en Lima.", False),
    ],
)
def test_the_organ_of_another_body_stays_that(text, told):
    language = "en" if text.startswith("The") else "fr" if text.startswith("L'") else "es"
    found = {m.ref for m in conversion(REPORT_HEADS[language] + text + "\n").mentions}
    assert ("organization/unga" in found) is told


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "COMUNICADO\n\nBogotá, 16 de marzo de 2034.- En la apertura del Foro de Faros intervino el Secretario"
            " General, Abel Lorn.\n",
            "Foro de Faros",
        ),
        (
            "PRESS RELEASE\n\nBOGOTÁ, 16 March 2034 – At the opening of the Forum on Quays spoke the Director,"
            " Mr. Abel Lorn.\n",
            "Forum on Quays",
        ),
        (
            "COMMUNIQUÉ\n\nDAKAR, 16 mars 2034 – À l'ouverture du Forum des quais sont intervenus le directeur,"
            " M. Abel Lorn, et la maire, Mme Ana Roux.\n",
            "Forum des quais",
        ),
    ],
)
def test_who_spoke_is_no_part_of_a_meetings_name(text, label):
    found = conversion(text)
    assert [e.label for e in found.events] == [label]
    assert "abel-lorn" in {p.person for p in found.participations}


@pytest.mark.parametrize(
    "sentence",
    [
        ("es", "Intervino el Dr. Abel Lorn, supervisor de la Sección de Puertos de la UNESCO."),
        ("en", "The floor was taken by Dr. Abel Lorn, Supervisor of the Ports Section of UNESCO."),
        ("fr", "Le Dr Abel Lorn, superviseur de la Section des ports de l'UNESCO, a pris la parole."),
    ],
)
def test_a_supervisor_holds_a_post(sentence):
    language, words = sentence
    found = conversion(REPORT_HEADS[language] + words + "\n").participations
    assert [(p.person, p.on_behalf_of) for p in found if p.holdings] == [("abel-lorn", ("organization/unesco",))]
