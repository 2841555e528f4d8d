"""Titles of an opening or a closing are read alike over paragraphs of a report and in rows of a programme, and so are
the labels of whoever speaks there."""

from __future__ import annotations

import pytest

from ingest.agendas.occasion_titles import OccasionTitles
from ingest.knowledge import load_knowledge
from tests.ingesting import conversion

TITLES = [
    ("en", "Solemn opening", "opening"),
    ("en", "High-level opening session", "opening"),
    ("en", "Welcoming remarks", "opening"),
    ("en", "Launch ceremony", "opening"),
    ("en", "Commencement of the meeting", "opening"),
    ("en", "Opening statements by the organizers", "opening"),
    ("en", "Setting the scene: opening session", "opening"),
    ("en", "Concluding session", "closing"),
    ("en", "VI. Official closing", "closing"),
    ("en", "Wrap-up and way forward", "closing"),
    ("en", "Final session (Friday, 3 p.m.)", "closing"),
    ("en", "Closure of the meeting", "closing"),
    ("fr", "Ouverture solennelle", "opening"),
    ("fr", "I- La cérémonie d'ouverture de l'atelier :", "opening"),
    ("fr", "De la cérémonie d'ouverture", "opening"),
    ("fr", "Propos introductifs", "opening"),
    ("fr", "Installation de l'atelier", "opening"),
    ("fr", "OUVERTURE OFFICIELLE", "opening"),
    ("fr", "IV- La cérémonie de clôture", "closing"),
    ("fr", "Temps de conclusion", "closing"),
    ("fr", "De la clôture des travaux", "closing"),
    ("fr", "Séance finale", "closing"),
    ("fr", "Conclusions et clôture de l'atelier", "closing"),
    ("es", "Solemne apertura", "opening"),
    ("es", "Mesa inaugural", "opening"),
    ("es", "Palabras inaugurales", "opening"),
    ("es", "Instalación del taller", "opening"),
    ("es", "PRIMERO.- Apertura.", "opening"),
    ("es", "Clausura oficial", "closing"),
    ("es", "Para terminar", "closing"),
    ("es", "Sesión final", "closing"),
    ("es", "Próximos pasos y cierre", "closing"),
]
OTHERS = [
    ("en", "Opening the docks to rowers"),
    ("en", "Closing the gap: quays for all"),
    ("en", "Opening of quays"),
    ("en", "Opening panel: who pays?"),
    ("en", "Opening plenary: who pays?"),
    ("en", "Responses and concluding remarks of the panel"),
    ("en", "Conclusions and recommendations"),
    ("en", "Opening the Forum, Ms. Eva Lind said that quays were for all"),
    ("fr", "Ouverture des quais aux rameurs"),
    ("fr", "CLÔTURE DES COMPTES"),
    ("fr", "Ouverture et débat général"),
    ("fr", "Plénière d'ouverture : qui paie ?"),
    ("es", "Apertura de muelles"),
    ("es", "Cierre de brechas"),
    ("es", "Mesa 1: Clausura de muelles"),
    ("es", "Respuestas y observaciones finales"),
]
PAPERS = {
    "en": "Report of the Forum on Quays, Accra, 12-13 May 2031\n\n{text}\n",
    "fr": "Rapport du Forum sur les quais, Accra, 12-13 mai 2031\n\n{text}\n",
    "es": "Informe del Foro sobre Muelles, Accra, 12 y 13 de mayo de 2031\n\n{text}\n",
}
DENSE = {
    "fr": """I- La cérémonie d'ouverture
M. Ivo Rask, Directeur des quais, a remercié les hôtes de leur accueil et a dit que les cordes étaient courtes, ce \
que chacun savait depuis la rencontre d'avant, où personne n'avait trouvé de quoi en tresser de plus longues.
II- Les cordes
Mme Ada Brenner, Directrice des bouées, a dit que les bouées étaient chères et que nul ne les réparait plus, faute \
de liège, faute de peinture et faute surtout de bras, depuis que les chantiers du lac avaient fermé l'un après l'autre.
III- La cérémonie de clôture
M. Karl Tamm, maire de la ville, a exprimé sa gratitude aux rameurs venus de si loin et a souhaité que le prochain \
forum se tienne au bord du même lac, dans deux ans, avec plus de cordes et toutes les bouées que l'on aura réparées.
""",
    "es": """I- Acto de apertura
El Sr. Ivo Rask, Director de Muelles, agradeció a los anfitriones y dijo que las cuerdas eran cortas, lo que todos \
sabían desde el encuentro anterior, donde nadie había hallado con qué trenzar otras más largas para el lago.
II- Las cuerdas
La Sra. Ada Brenner, Directora de Boyas, dijo que las boyas eran caras y que nadie las reparaba ya, por falta de \
corcho, por falta de pintura y sobre todo por falta de brazos, desde que cerraron uno tras otro los astilleros.
III- Acto de clausura
El Sr. Karl Tamm, Alcalde de la ciudad, agradeció a los remeros venidos de tan lejos y pidió que el próximo foro \
fuera a orillas del mismo lago, dentro de dos años, con más cuerdas y con todas las boyas que se hayan reparado.
""",
    "en": """I- Opening ceremony
Mr. Ivo Rask, Director of Quays, thanked the hosts and said that the ropes were short, as everybody had known since \
the forum before, where nobody had found anything from which longer ones could be made for the lake.
II- The ropes
Ms. Ada Brenner, Director of Buoys, said that buoys were dear and that nobody mended them any more, for want of \
cork, for want of paint and above all for want of hands, since the yards of the lake had closed one by one.
III- Closing ceremony
Mr. Karl Tamm, Mayor of the town, thanked the rowers who had come from so far and hoped that the next forum would \
be held at the shore of the same lake, in two years, with more ropes and with all the buoys mended by then.
""",
}
ROWS = {
    "en": (
        "Forum on Quays\n\nAccra, 12 May 2031\n\nAGENDA\n\n",
        "Opening session",
        "Closing session",
        "Mr. Ivo Rask, Mayor",
    ),
    "fr": (
        "Forum sur les quais\n\nAccra, 12 mai 2031\n\nPROGRAMME\n\n",
        "Séance d'ouverture",
        "Séance de clôture",
        "M. Ivo Rask, maire",
    ),
    "es": (
        "Foro sobre Muelles\n\nAccra, 12 de mayo de 2031\n\nPROGRAMA\n\n",
        "Sesión de apertura",
        "Sesión de clausura",
        "Sr. Ivo Rask, Alcalde",
    ),
}


def _roles(text: str) -> dict[str, str]:
    return {p.person.rsplit("-", 1)[-1]: p.role for p in conversion(text).participations}


@pytest.mark.parametrize(("language", "title", "role"), TITLES)
def test_a_title_is_that_of_an_opening_or_a_closing(language: str, title: str, role: str) -> None:
    assert OccasionTitles(load_knowledge().lexicons[language]).of(title) == role


@pytest.mark.parametrize(("language", "title"), OTHERS)
def test_other_titles_open_and_close_nothing(language: str, title: str) -> None:
    assert OccasionTitles(load_knowledge().lexicons[language]).of(title) is None


def test_conclusions_close_in_a_programme_alone() -> None:
    titles = OccasionTitles(load_knowledge().lexicons["en"])
    assert (titles.of("Conclusions"), titles.of("Conclusions", row=True)) == (None, "closing")


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_numbered_titles_without_empty_lines_are_titles(language: str) -> None:
    roles = _roles(PAPERS[language].format(text=DENSE[language]))
    assert roles == {"rask": "opening", "brenner": "speaker", "tamm": "closing"}


@pytest.mark.parametrize(
    ("language", "label", "closes"),
    [
        *(("en", label, False) for label in ("Address", "Keynote address", "Vote of thanks", "Introduction")),
        *(("fr", label, False) for label in ("Discours", "Allocution principale", "Mot de remerciement")),
        *(("es", label, False) for label in ("Discurso", "Conferencia magistral", "Palabras de agradecimiento")),
        *(("en", label, True) for label in ("Introductory remarks", "Keynote address")),
        *(("fr", label, True) for label in ("Discours liminaire", "Mot de bienvenue")),
        *(("es", label, True) for label in ("Saludo", "Conferencia magistral")),
    ],
)
def test_who_speaks_in_a_row_of_an_opening_or_closing_opens_or_closes(language: str, label: str, closes: bool) -> None:
    head, opening, closing, name = ROWS[language]
    text = f"{head}09:00 – 09:30 {closing if closes else opening}\n• {label}: {name}\n\n10:00 – 11:00 Panel 1: X\n"
    assert _roles(text) == {"rask": "closing" if closes else "opening"}


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("en", "Closing the gap"),
        ("fr", "Ouverture des quais"),
        ("es", "APERTURA DE MUELLES"),
        ("es", "Cierre de brechas"),
    ],
)
def test_rows_that_open_something_else_have_speakers(language: str, row: str) -> None:
    head, _, _, name = ROWS[language]
    assert _roles(f"{head}09:00 – 09:30 {row}\n• {name}\n\n10:00 – 11:00 Panel 1: X\n") == {"rask": "speaker"}
    row = row.capitalize()
    assert _roles(f"{head}09:00 – 09:30 {row}: {name}\n\n10:00 – 11:00 Panel 1: X\n") == {"rask": "speaker"}
