"""Which kind of paper each stretch of a document is."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

REPORTS = {
    "fr": (
        "RAPPORT DE LA DEUXIÈME RÉUNION SUR LES QUAIS\n\n1. La réunion s’est tenue à Lomé les 3 et 4 mai 2031.\n\n"
        "{title}\n\n2. Les délégués ont suivi l’ordre du jour que voici :\n\n   1. Ouverture\n   2. Les quais\n\n"
        "B. SÉANCE D’OUVERTURE\n\n3. Mme Aube Tissier, Ministre de la justice du Togo, a souligné ce retard.\n",
        ("Ordre du jour", "Ordre du jour¹"),
    ),
    "en": (
        "REPORT OF THE SECOND MEETING ON QUAYS\n\n1. The meeting was held in Accra on 3 and 4 May 2031.\n\n"
        "{title}\n\n2. The delegates followed these items:\n\n   1. Opening\n   2. Quays\n\n"
        "B. OPENING SESSION\n\n3. Ms. Ottoline Pask, Minister of Justice of Ghana, stressed the delay.\n",
        ("Agenda", "Agenda¹"),
    ),
    "es": (
        "INFORME DE LA SEGUNDA REUNIÓN SOBRE LOS MUELLES\n\n1. La reunión se celebró en Lima los días 3 y 4 de mayo de "
        "2031.\n\n{title}\n\n2. Los delegados siguieron este temario:\n\n   1. Apertura\n   2. Los muelles\n\n"
        "B. SESIÓN DE APERTURA\n\n3. La Sra. Venancia Tolosa, Ministra de Justicia de Chile, subrayó el retraso.\n",
        ("Temario", "Temario¹"),
    ),
}


@pytest.mark.parametrize("language", REPORTS)
def test_an_agenda_amid_a_report_is_one_section_of_it(language: str) -> None:
    text, titles = REPORTS[language]
    assert [len(conversion(text.format(title=title)).statements) for title in titles] == [1, 1]


@pytest.mark.parametrize("language", REPORTS)
def test_under_the_title_of_an_agenda_of_its_own_nobody_has_spoken(language: str) -> None:
    text, (title, _) = REPORTS[language]
    agenda = text.format(title="").partition("\n")[2]
    assert not conversion(f"{title.upper()}\n{agenda}").statements
