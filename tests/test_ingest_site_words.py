"""Words of web sites around a paper: they name no meeting and belong to no title."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

STORED = {
    "en": """• No results found

Ministerial Conference of the Quay Forum

N/A
Protected

Academic year: 2032

Full text

Report

The Ministerial Conference of the Quay Forum was held in Accra, Ghana, on 6 and 7 June 2032.
""",
    "fr": """• Aucun résultat trouvé

Conférence ministérielle du Forum des quais

N/A
Protected

Academic year: 2032

Texte intégral

Rapport

La Conférence ministérielle du Forum des quais s'est tenue à Accra, au Ghana, les 6 et 7 juin 2032.
""",
    "es": """• Ningún resultado

Conferencia Ministerial del Foro de Muelles

N/A
Protected

Academic year: 2032

Texto completo

Informe

La Conferencia Ministerial del Foro de Muelles se celebró en Accra, Ghana, el 6 y 7 de junio de 2032.
""",
}
NEWS = {
    "en": """Home | Politics | World | Opinion
Assembly of Ports opens the seventh Andean Summit
The Assembly of Ports opened the seventh Andean Summit on Quays in Accra this morning. The summit was opened by Ms.
Ilse Tamm, Minister of Ports, who welcomed the delegations.
""",
    "fr": """À la une | Politique | Monde | Opinions
L'Assemblée des ports ouvre le septième Sommet andin
L'Assemblée des ports a ouvert ce matin à Accra le septième Sommet andin sur les quais. Le sommet a été ouvert par Mme
Ilse Tamm, ministre des Ports, qui a salué les délégations.
""",
    "es": """Portada | Congreso | Internacionales | Opinión
La Asamblea de Puertos abre la VII Cumbre Andina
La Asamblea de Puertos inauguró esta mañana en Accra la VII Cumbre Andina sobre Muelles. La cumbre fue inaugurada por la
Sra. Ilse Tamm, ministra de Puertos, quien saludó a las delegaciones.
""",
}


@pytest.mark.parametrize("language", STORED)
def test_words_of_a_site_belong_to_no_title(language: str) -> None:
    found = conversion(STORED[language], language)
    own = next(e for e in found.events if e.parent is None)
    assert own.label in (STORED[language].split("\n\n")[1], STORED[language].split("\n\n")[1].lower())
    assert own.start == "2032-06-06"


@pytest.mark.parametrize("language", NEWS)
def test_a_menu_over_a_headline_names_no_meeting(language: str) -> None:
    found = conversion(NEWS[language], language)
    assert found.document.title == NEWS[language].split("\n")[1]
    assert all(e.label and "|" not in NEWS[language][e.span.start : e.span.end] for e in found.events)
    assert [(p.person, p.role) for p in found.participations] == [("ilse-tamm", "opening")]
