"""News pages: a menu before the dateline, the day of the news and the days of the meeting."""

from __future__ import annotations

import pytest

from ingest.records import Conversion
from tests.ingesting import conversion

MENU = """-
{who}
{who} {us}
{about}
{about}
-
{work}
"""
EN = """The League of Pilots, as a member of the Guild of Coasts, has worked since 1951 for quays that all can reach.

Pilots of Nine Coasts Seek Common Lamps

Quayton, Malta, 18 July 2031 - Pilots of nine coasts have closed a Technical Dialogue on Small Lamps in the old port.

The dialogue, held from the 16th to the 18th of July, looked at what pilots meet with at night on the river.

The meeting was opened by Ottoline Pask, Minister of Docks of Ghana.
"""
FR = """La Ligue des pilotes, membre de la Guilde des côtes, travaille depuis 1951 pour des quais que tous puissent
atteindre.

Les pilotes de neuf côtes cherchent des lampes communes

Quayton, Malte, le 18 juillet 2031 - La Ligue a tenu des journées de dialogue sur les petites lampes dans le vieux port.

Le dialogue, tenu du 16 au 18 juillet, s'est penché sur ce que les pilotes rencontrent la nuit sur le fleuve.

La réunion a été ouverte par Ottoline Pask, Ministre des ports du Ghana.
"""
ES = """La Liga de Prácticos, miembro del Gremio de las Costas, trabaja desde 1951 por muelles a los que todos
lleguen.

Prácticos de nueve costas buscan faros comunes

Quayton (Malta), 18 de julio de 2031.– Prácticos de nueve costas clausuraron la V Reunión Técnica sobre Pequeños Faros.

La reunión, celebrada del 16 al 18 de julio, examinó lo que los prácticos encuentran de noche en el río.

La reunión fue inaugurada por Ottoline Pask, Ministra de Puertos de Ghana.
"""


def meeting(found: Conversion) -> tuple[str | None, str | None, str | None]:
    """Label, first and last day of the only meeting."""
    (event,) = (e for e in found.events if "/" not in e.key)
    return event.label, event.start, event.end


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (EN, "Technical Dialogue on Small Lamps in the old port"),
        (FR, "Journées de dialogue sur les petites lampes"),
        (ES, "V Reunión Técnica sobre Pequeños Faros"),
    ],
)
def test_the_meeting_of_news_is_found_behind_a_menu_and_on_its_own_days(text: str, label: str) -> None:
    menu = MENU.format(who="Who We Are", us="WHO WE ARE", about="About", work="Our Work")
    found = conversion(menu + text)
    told, first, last = meeting(found)
    assert (told or "").startswith(label)
    assert (first, last) == ("2031-07-16", "2031-07-18")
    assert {(p.person, p.role) for p in found.participations} == {("ottoline-pask", "opening")}


@pytest.mark.parametrize(
    ("days", "first", "last"),
    [
        ("from the 9th to the 10th of May, 2031", "2031-05-09", "2031-05-10"),
        ("on the 9th and the 10th of May 2031", "2031-05-09", "2031-05-10"),
    ],
)
def test_days_with_articles_are_a_range(days: str, first: str, last: str) -> None:
    text = f"The third yearly meeting of the Pilots of the Nine Coasts was held {days} in Valletta, Malta.\n"
    assert meeting(conversion(text))[1:] == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "Press release\n\nPASK: “PILOTS NEED OARS”\n\n14 May 2031\n\n"
        "The Minister of Docks of Ghana, Ottoline Pask, opened a special session of the Guild in Lima today.\n",
        "Communiqué de presse\n\nPASK : « IL FAUT DES RAMES »\n\n14 mai 2031\n\n"
        "La Ministre des ports du Ghana, Ottoline Pask, a ouvert aujourd'hui une session spéciale à Lima.\n",
        "Comunicado de prensa\n\nPASK: «FALTAN REMOS»\n\n14 de mayo de 2031\n\n"
        "La Ministra de Puertos de Ghana, Ottoline Pask, inauguró hoy una sesión especial del Gremio en Lima.\n",
    ],
)
def test_a_headline_that_names_no_meeting_is_not_what_the_meeting_is_called(text: str) -> None:
    found = conversion(text)
    assert all("PASK" not in (e.label or "") for e in found.events)
    assert {(p.person, p.role) for p in found.participations} == {("ottoline-pask", "opening")}


def test_the_kind_of_a_paper_is_no_name_of_a_meeting() -> None:
    text = "Résumé de la séance\n\nCe matin, Ottoline Pask, Ministre des ports du Ghana, a modéré le débat.\n"
    assert [e.label for e in conversion(text).events] == [None]


TOLD = {
    "en": "The Guild of Coasts met for two days, and Ms. Ottoline Pask, Minister of Docks of Ghana, said that quays"
    " were for all who work on them and for those who live beside them.\n",
    "fr": "La Guilde des côtes s'est réunie deux jours, et Mme Ottoline Pask, Ministre des ports du Ghana, a dit que"
    " les quais étaient à ceux qui y travaillent et à ceux qui vivent à côté.\n",
    "es": "El Gremio de las Costas se reunió dos días, y la Sra. Ottoline Pask, Ministra de Puertos de Ghana, dijo que"
    " los muelles eran de quienes trabajan en ellos y de quienes viven al lado.\n",
}


@pytest.mark.parametrize(
    ("language", "dateline"),
    [
        ("en", "14 May 2031, Lima, Peru –"),
        ("en", "(Guild Secretariat, Georgetown, Guyana)"),
        ("en", "[Lima, 14 May 2031]"),
        ("fr", "14 mai 2031, Moroni, Union des Comores –"),
        ("fr", "(Lima, 14 mai 2031)"),
        ("es", "Lima, 14 de mayo de 2031.-"),
        ("es", "Lima (Perú), 14 de mayo de 2031 |"),
    ],
)
def test_news_begin_with_a_day_a_place_or_a_bracket(language: str, dateline: str) -> None:
    assert conversion(f"Oars for all\n\n{dateline} {TOLD[language]}").document.kind == "press-release"


@pytest.mark.parametrize(
    "begun",
    [
        "From 14 May 2031 on, in Lima, guests will stay – those who come by sea first. ",
        "(See also the paper that the delegation of Peru handed in last year) ",
        "On 14 May 2031 the members met in Lima - nobody was late. ",
    ],
)
def test_a_sentence_with_a_day_and_a_place_is_no_dateline(begun: str) -> None:
    assert conversion(f"Oars for all\n\n{begun}{TOLD['en']}").document.kind != "press-release"
