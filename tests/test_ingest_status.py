"""What a paper tells is planned until something in it says that its meeting was held."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

ROWS = {
    "en": """9.00 – 10.00 Opening
Ms. Ilse Tamm, Director, ILO

10.00 – 11.00 Panel 1: Lakes
Moderator: Mr. Arno Pihl, Mayor of Fern, Kenya

11.00 – 12.00 Closing
Ms. Ilse Tamm
""",
    "fr": """9 h – 10 h Ouverture
Mme Ilse Tamm, Directrice, OIT

10 h – 11 h Panel 1 : Lacs
Modérateur : M. Arno Pihl, Maire de Fern, Kenya

11 h – 12 h Clôture
Mme Ilse Tamm
""",
    "es": """9:00 – 10:00 Apertura
Sra. Ilse Tamm, Directora, OIT

10:00 – 11:00 Panel 1: Lagos
Moderador: Sr. Arno Pihl, Alcalde de Fern, Kenya

11:00 – 12:00 Clausura
Sra. Ilse Tamm
""",
}
HEADS = {
    "en": "Second Forum on Small Quays\nAccra, 4 May 2032\n\n",
    "fr": "Deuxième Forum sur les petits quais\nAccra, 4 mai 2032\n\n",
    "es": "Segundo Foro sobre Pequeños Muelles\nAccra, 4 de mayo de 2032\n\n",
}


def statuses(text: str) -> set[str | None]:
    """Those of who takes part, and of the meetings and sessions where."""
    found = conversion(text)
    where = {p.event for p in found.participations}
    assert len(found.participations) > 1
    events = (e.status for e in found.events if any(f"{event}/".startswith(f"{e.key}/") for event in where))
    return {*(p.status for p in found.participations), *events}


@pytest.mark.parametrize(
    ("language", "before"),
    [
        ("en", ""),
        ("en", "PROGRAMME\n\n"),
        ("en", "DRAFT PROGRAMME\n\n"),
        ("en", "Concept note\n\nPorts grow. The Forum will be held in Accra.\n\n"),
        ("en", "Programme of the Final Conference on Quays\n\n"),
        ("en", "The first Forum on Small Quays was held in Lima on 3 May 2030 and brought together ten ports.\n\n"),
        ("fr", ""),
        ("fr", "PROGRAMME\n\n"),
        ("fr", "PROGRAMME PROVISOIRE\n\n"),
        ("fr", "Note conceptuelle\n\nLes ports grandissent. Le Forum se tiendra à Accra.\n\n"),
        ("fr", "Programme de la conférence finale sur les quais\n\n"),
        ("fr", "Le premier Forum sur les petits quais s'est tenu à Lima le 3 mai 2030 et a réuni dix ports.\n\n"),
        ("es", ""),
        ("es", "PROGRAMA\n\n"),
        ("es", "PROGRAMA PRELIMINAR\n\n"),
        ("es", "Nota conceptual\n\nLos puertos crecen. El Foro se celebrará en Accra.\n\n"),
        ("es", "Programa de la Conferencia Final sobre muelles\n\n"),
        (
            "es",
            "El primer Foro sobre Pequeños Muelles se celebró en Lima en mayo de 2030 y reunió a diez puertos.\n\n",
        ),
    ],
)
def test_a_paper_that_only_announces_is_planned(language: str, before: str) -> None:
    assert statuses(HEADS[language] + before + ROWS[language]) == {"planned"}


@pytest.mark.parametrize(
    ("language", "before"),
    [
        ("en", "PROGRAMME – FINAL VERSION\n\n"),
        ("en", "Agenda as held\n\n"),
        ("en", "The Second Forum on Small Quays was held in Accra on 4 May 2032 and brought together ten ports.\n\n"),
        ("en", "The Forum was attended by ten ports.\n\nProgramme\n\n"),
        ("en", "Past event\n\nProgramme\n\n"),
        ("fr", "PROGRAMME (VERSION FINALE)\n\n"),
        ("fr", "Programme définitif\n\n"),
        ("fr", "Le Deuxième Forum sur les petits quais, tenu à Accra, a rassemblé dix ports.\n\n"),
        ("fr", "Le Forum s'est tenu à Accra le 4 mai 2032.\n\nProgramme\n\n"),
        ("fr", "Événement terminé\n\nProgramme\n\n"),
        ("es", "PROGRAMA – VERSIÓN FINAL\n\n"),
        ("es", "Agenda definitiva\n\n"),
        ("es", "El Segundo Foro sobre Pequeños Muelles reunió a diez puertos y se celebró en Accra.\n\n"),
        ("es", "El Foro contó con diez puertos y se celebró el 4 de mayo de 2032.\n\nPrograma\n\n"),
        ("es", "Actividad realizada\n\nPrograma\n\n"),
    ],
)
def test_a_programme_is_attested_where_the_paper_says_that_the_meeting_was_held(language: str, before: str) -> None:
    assert statuses(HEADS[language] + before + ROWS[language]) == {"attested"}


@pytest.mark.parametrize(
    ("language", "link"),
    [
        ("en", "Watch the recording"),
        ("en", "View presentation"),
        ("fr", "Revoir l'enregistrement"),
        ("fr", "Télécharger la présentation"),
        ("es", "Ver grabación"),
        ("es", "Descargar la presentación"),
    ],
)
def test_rows_with_recordings_are_attested(language: str, link: str) -> None:
    rows = ROWS[language].replace("\n\n", f"\n{link}\n\n", 2)
    assert statuses(HEADS[language] + rows) == {"attested"}


RECORDS = {
    "en": """Committee on Quays
Summary record of the 12th meeting
Held in Accra on 4 May 2032, at 10 a.m.

Chair: Ms. Tamm (Estonia)

Mr. Pihl (Kenya) said that quays were old.

Ms. Osei (Ghana) said that they were new.
""",
    "fr": """Comité des quais
Compte rendu analytique de la 12e séance
Tenue à Accra, le 4 mai 2032, à 10 heures

Présidente : Mme Tamm (Estonie)

M. Pihl (Kenya) dit que les quais sont vieux.

Mme Osei (Ghana) dit qu'ils sont neufs.
""",
    "es": """Comité de los Muelles
Acta resumida de la 12ª sesión
Celebrada en Accra el 4 de mayo de 2032, a las 10.00 horas

Presidenta: Sra. Tamm (Estonia)

El Sr. Pihl (Kenya) dice que los muelles son viejos.

La Sra. Osei (Ghana) dice que son nuevos.
""",
}


@pytest.mark.parametrize("language", RECORDS)
def test_the_sitting_of_a_record_is_attested(language: str) -> None:
    assert statuses(RECORDS[language]) == {"attested"}


@pytest.mark.parametrize(
    ("language", "title", "off"),
    [
        ("en", "Panel 1: Lakes", "Panel 1: Lakes (cancelled)"),
        ("en", "Panel 1: Lakes", "CANCELLED – Panel 1: Lakes"),
        ("fr", "Panel 1 : Lacs", "Panel 1 : Lacs (annulé)"),
        ("es", "Panel 1: Lagos", "Panel 1: Lagos (cancelado)"),
    ],
)
def test_a_row_that_is_called_off_is_cancelled(language: str, title: str, off: str) -> None:
    found = conversion(HEADS[language] + "Programme\n\n" + ROWS[language].replace(title, off))
    gone = {e.key for e in found.events if e.status == "cancelled"}
    assert len(gone) == 1
    assert {p.person for p in found.participations if p.status == "cancelled"} == {"arno-pihl"}
    assert {p.event in gone for p in found.participations if p.status == "planned"} == {False}


DELEGATES = {
    "en": """Ms. Maarja Saar, Director, Ministry of Ports
Mr. Rein Kask, Adviser, Ministry of Ports
Ms. Liis Oja, First Secretary
""",
    "fr": """Mme Maarja Saar, Directrice, Ministère des ports
M. Rein Kask, Conseiller, Ministère des ports
Mme Liis Oja, Première Secrétaire
""",
    "es": """Sra. Maarja Saar, Directora, Ministerio de Puertos
Sr. Rein Kask, Asesor, Ministerio de Puertos
Sra. Liis Oja, Primera Secretaria
""",
}


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "Delegation of Estonia"),
        ("en", "LIST OF PARTICIPANTS"),
        ("en", "Delegates"),
        ("fr", "Délégation de l'Estonie"),
        ("fr", "LISTE DES PARTICIPANTS"),
        ("fr", "Composition de la délégation"),
        ("es", "Delegación de Estonia"),
        ("es", "LISTA DE PARTICIPANTES"),
        ("es", "Integrantes de la delegación"),
    ],
)
def test_a_list_of_delegates_ends_the_programme_before_it(language: str, heading: str) -> None:
    title = "Programa" if language == "es" else "Programme"
    found = conversion(f"{HEADS[language]}{title}\n\n{ROWS[language]}\n{heading}\n\n{DELEGATES[language]}")
    assert {p.person for p in found.participations} == {"ilse-tamm", "arno-pihl"}


ANNOUNCED = """Sixth Forum on Quays
{title}
Mombasa, {day}

{before}09:00 – 10:00 Opening session, Hall 2
Mr. Ivo Tarn, Minister of Boats, Ghana

{after}

10:00 – 11:00 Panel 1: Oars
Ms. Ada Quarrell, Minister of Docks, Norway
"""


def announced(title: str = "Programme", day: str = "4 May 2031", before: str = "", after: str = "") -> set[str | None]:
    """The statuses of the events and parts of a programme with such words."""
    found = conversion(ANNOUNCED.format(title=title, day=day, before=before, after=after))
    return {e.status for e in found.events} | {p.status for p in found.participations}


@pytest.mark.parametrize(
    "before",
    [
        "The Forum was launched by the Port Authority of Tema as a space for dialogue among towns.\n\n",
        "Interpretation on demand\n\n",
    ],
)
def test_what_an_announcement_tells_of_its_series_says_not_that_it_was_held(before: str) -> None:
    assert announced(before=before) == {"planned"}


def test_a_meeting_called_final_makes_no_final_programme() -> None:
    assert announced("Programme – Final Conference of the Quays Project") == {"planned"}
    assert announced("Programme – Final version") == {"attested"}


def test_what_a_row_of_its_own_calls_off_is_not_the_row_above() -> None:
    assert announced(after="Cancelled: Welcome drinks") == {"planned"}


def test_a_day_that_its_year_has_not_is_no_error() -> None:
    assert announced(day="Thursday, 29 February\n\n© 2031") == {"planned"}


CHANGES = {
    "en": (
        "The Quay Forum is a meeting of bodies that gathered in the Quay Network.",
        "This programme may be changed.",
        "The programme is subject to change.",
    ),
    "fr": (
        "Le Forum des quais a réuni des organismes qui ont été accueillis au Réseau des quais.",
        "Ce programme peut être modifié.",
        "Le programme est susceptible d'être modifié.",
    ),
    "es": (
        "El Foro de Muelles reunió a organismos que se celebraron en la Red de Muelles.",
        "Este programa puede sufrir cambios.",
        "El programa está sujeto a modificaciones.",
    ),
}


@pytest.mark.parametrize(("language", "at"), [(code, at) for code in CHANGES for at in (1, 2)])
def test_a_programme_that_says_it_may_change_is_of_a_meeting_to_come(language: str, at: int) -> None:
    told, day = CHANGES[language][0], HEADS[language].split("\n")[1]
    text = f"{told}\n\n{day}\n\n{ROWS[language]}\n{CHANGES[language][at]}\n"
    found = conversion(text, language)
    assert found.participations
    assert {e.status for e in found.events} == {"planned"}
    assert {p.status for p in found.participations} == {"planned"}
