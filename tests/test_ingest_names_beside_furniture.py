"""What a meeting is called where web pages, headlines and those who hold it stand about its name."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

TOLD = {
    "en": "The participants spoke of quays and of the ferries that leave from them, and they thanked the town.",
    "fr": "Les participants ont parlé des quais et des bacs qui en partent, et ils ont remercié la ville.",
    "es": "Los participantes hablaron de los muelles y de los barcos que salen de ellos, y dieron gracias a la ciudad.",
}


def label(text: str) -> str | None:
    """What the paper calls its own meeting."""
    found = conversion(text)
    return next(e for e in found.events if e.key == found.document.about[0]).label


@pytest.mark.parametrize(
    ("language", "head", "name"),
    [
        (
            "en",
            "HomeAbout usEventsResourcesContact\n\nWorkshop on Quays and Ferries\n\n4-6 March 2031",
            "Workshop on Quays and Ferries",
        ),
        ("en", "Share\n\nPrint this page\n\nWorkshop on Quays and Ferries\n\nGeneva, 4-6 March 2031", None),
        ("en", "Close menu icon\n\nSearch form\n\nWorkshop on Quays and Ferries\n\nGeneva, 4-6 March 2031", None),
        (
            "fr",
            "Accueil | Actualités | Publications | Agenda\n\nAtelier sur les quais et les bacs\n\n"
            "Genève, 4-6 mars 2031",
            "Atelier sur les quais et les bacs",
        ),
        (
            "fr",
            "Partager\n\nSe connecter avec OpenID\n\nAtelier sur les quais et les bacs\n\nGenève, 4-6 mars 2031",
            "Atelier sur les quais et les bacs",
        ),
        (
            "es",
            "Inicio Quiénes somos Eventos Documentos Noticias\n\nTaller sobre muelles y barcos\n\n"
            "Ginebra, 4-6 de marzo de 2031",
            "Taller sobre muelles y barcos",
        ),
        (
            "es",
            "Compartir\n\nNoticias relacionadas\n\nTaller sobre muelles y barcos\n\nGinebra, 4-6 de marzo de 2031",
            "Taller sobre muelles y barcos",
        ),
    ],
)
def test_menus_of_pages_are_no_names(language: str, head: str, name: str | None) -> None:
    assert label(f"{head}\n\nI.  INTRODUCTION\n\n{TOLD[language]}\n") == (name or "Workshop on Quays and Ferries")


def test_what_ends_a_page_is_no_name() -> None:
    text = f"Pilots meet\n\n{TOLD['en']}\n\n{TOLD['en']}\n\n14.05.2031\n\nShare  Print  Previous News | Next News\n"
    assert not any("Print" in (e.label or "") for e in conversion(text).events)


@pytest.mark.parametrize(
    ("language", "head", "name"),
    [
        (
            "en",
            "Workshop on Quays and Ferries\n\nConvened by the Institute of Docks and Ferries (IDF)\n"
            "With the financial support of the Embassy of Norway\n\nGeneva, 4-6 March 2031",
            "Workshop on Quays and Ferries",
        ),
        (
            "en",
            "Convened by\nInstitute of Docks and Ferries (IDF)\n\nWorkshop on Quays and Ferries\n\n4-6 March 2031",
            "Workshop on Quays and Ferries",
        ),
        (
            "fr",
            "Atelier sur les quais et les bacs\nOrganisé par l'Institut des docks et\n"
            "la Commission des bacs\nAvec le soutien financier de l'Ambassade de Norvège\n\nGenève, 4-6 mars 2031",
            "Atelier sur les quais et les bacs",
        ),
        (
            "es",
            "Organizado por el Instituto de Muelles\n\nTaller sobre muelles y barcos\n"
            "Con el apoyo de la Embajada de Noruega\n\nGinebra, 4-6 de marzo de 2031",
            "Taller sobre muelles y barcos",
        ),
    ],
)
def test_who_holds_or_pays_a_meeting_is_no_part_of_its_name(language: str, head: str, name: str) -> None:
    assert label(f"{head}\n\nI.  INTRODUCTION\n\n{TOLD[language]}\n") == name


@pytest.mark.parametrize(
    ("language", "headline", "name"),
    [
        ("en", "Third Forum on Quays and Ferries calls for safer oars", "Third Forum on Quays and Ferries"),
        ("en", "The Conference on Quays and Ferries ends with a pledge", "Conference on Quays and Ferries"),
        (
            "fr",
            "Le troisième Forum sur les quais et les bacs s'achève sur un appel",
            "Troisième Forum sur les quais et les bacs",
        ),
        (
            "fr",
            "Conférence de Genève sur les quais : les pilotes réclament des rames",
            "Conférence de Genève sur les quais",
        ),
        (
            "es",
            "La Conferencia de Pilotos sobre Muelles se despide con una promesa",
            "Conferencia de Pilotos sobre Muelles",
        ),
        ("es", "Tercer Foro sobre Muelles y Barcos concluye con un llamado", "Tercer Foro sobre Muelles y Barcos"),
    ],
)
def test_a_name_ends_where_a_headline_goes_on(language: str, headline: str, name: str) -> None:
    day = {"en": "6 March 2031", "fr": "6 mars 2031", "es": "6 de marzo de 2031"}[language]
    assert label(f"{headline}\n\n{day}\n\n{TOLD[language]}\n\n{TOLD[language]}\n") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "PRESS RELEASE\n\nGeneva, 6 March 2031\n\nThe Minister opens the Third Lake Round Table on Quays\n\n"
            "The Minister of Docks, Ottoline Pask, this morning opened the Third Lake Round Table on Quays and Skills, "
            "which brings together twenty ports.\n",
            "Third Lake Round Table on Quays and Skills",
        ),
        (
            "Lake Forum Senior Officials Gathering was Held in Geneva\n\n14.05.2031\n\nLake Forum Senior Officials "
            "Gathering was held under the chairmanship of the Director of Docks, Silas Roe, in Geneva.\n",
            "Lake Forum Senior Officials Gathering",
        ),
    ],
)
def test_the_first_sentence_names_a_meeting_that_no_title_does(text: str, name: str) -> None:
    assert label(text) == name


@pytest.mark.parametrize(
    ("language", "head", "name"),
    [
        (
            "en",
            "EmbeddedDownload\nUNION OF THE PORTS OF THE LAKES\nUPL\n4th Parliamentary Conference on Quays\n"
            "Geneva, 4 and 5 March 2031",
            "4th Parliamentary Conference on Quays",
        ),
        (
            "fr",
            "IntégréTélécharge\nUNION DES PORTS DES LACS\nUPL\n4ème Conférence parlementaire sur les quais\n"
            "Genève, 4 et 5 mars 2031",
            "4ème Conférence parlementaire sur les quais",
        ),
        (
            "es",
            "InsertarDescarga\nUNIÓN DE LOS PUERTOS DE LOS LAGOS\nUPL\n4ª Conferencia Parlamentaria sobre Muelles\n"
            "Ginebra, 4 y 5 de marzo de 2031",
            "4ª Conferencia Parlamentaria sobre Muelles",
        ),
    ],
)
def test_of_lines_that_ran_together_the_one_that_names_a_meeting_is_kept(language: str, head: str, name: str) -> None:
    agenda = {"en": "PROVISIONAL PROGRAMME", "fr": "PROGRAMME PROVISOIRE", "es": "PROGRAMA PROVISIONAL"}[language]
    assert label(f"{head}\n{agenda}\n\n{TOLD[language]}\n") == name


@pytest.mark.parametrize(
    "text",
    [
        "Pilots Hail Promise of New Quays\n\n6 July 2031\n\n{} Civil society was there.\n",
        "WICK (LN) — The envoy of the Board of Quays at the lake talks said a long text that had been pushed under the "
        "doors overnight was “a list of oars”.\n\n“Nobody has oars,” said Silas Roe. {}\n",
    ],
)
def test_headlines_and_sentences_are_no_names(text: str) -> None:
    labels = [e.label or "" for e in conversion(text.format(TOLD["en"])).events]
    assert not any("Hail" in x or "pushed" in x for x in labels)
