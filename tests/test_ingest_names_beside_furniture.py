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


@pytest.mark.parametrize(
    ("language", "head", "name"),
    [
        (
            "en",
            "QUAY/C/SR.19. (Summary Record)\n\nConvention Abbreviation: CQ\n\nCOMMITTEE ON QUAYS AND FERRIES\n\n"
            "Fifty-sixth session\n\nSUMMARY RECORD OF THE 19th MEETING\n\n"
            "Held at the Palais des Nations, Geneva,\non Thursday, 6 March 2031, at 3 p.m.",
            "COMMITTEE ON QUAYS AND FERRIES, Fifty-sixth session, 19th MEETING",
        ),
        (
            "fr",
            "LE PROGRAMME DU COLLOQUE\n« Les pilotes et le retour au port »\n\nLe 4 mars 2031\nSénat de Genève",
            "COLLOQUE « Les pilotes et le retour au port »",
        ),
        (
            "es",
            "RED DE PUERTOS DE LOS LAGOS (REPULA)\n\nACTA DE LA SÉPTIMA REUNIÓN ORDINARIA\n\n"
            "Ginebra, 4 de marzo de 2031",
            "RED DE PUERTOS DE LOS LAGOS (REPULA), SÉPTIMA REUNIÓN ORDINARIA",
        ),
        (
            "es",
            "Nota de Información - Secretaría de la Unión de Puertos\nConferencia de los Muelles y los Barcos\n\n"
            "Ginebra, 4 de marzo de 2031",
            "Conferencia de los Muelles y los Barcos",
        ),
    ],
)
def test_kinds_and_symbols_of_papers_before_a_name_are_none_of_it(language: str, head: str, name: str) -> None:
    assert label(f"{head}\n\nI.  INTRODUCTION\n\n{TOLD[language]}\n") == name


@pytest.mark.parametrize(
    ("language", "head", "name"),
    [
        (
            "en",
            "PERMANENT COUNCIL OF THE PORTS                         PP/Ser.G\n"
            "OF THE LAKES                                     PC/CQF/SA-88/31\n"
            "COMMITTEE ON QUAYS AND FERRIES                     14 March 2031\n"
            "                                              Original: Spanish\n"
            "                     SUMMARY MINUTES\n          OF THE MEETING HELD ON 4 MARCH 2031",
            "COMMITTEE ON QUAYS AND FERRIES, meeting, 4 MARCH 2031",
        ),
        (
            "fr",
            "CONSEIL PERMANENT DES PORTS                            PP/Ser.G\n"
            "DES LACS                                        CP/CQB/SA-88/31\n"
            "COMMISSION DES QUAIS ET DES BACS                  14 avril 2031\n"
            "                                           Original : espagnol\n"
            "                  PROCÈS-VERBAL RÉSUMÉ\n       DE LA RÉUNION TENUE LE 4 MARS 2031",
            "COMMISSION DES QUAIS ET DES BACS, réunion, 4 MARS 2031",
        ),
        (
            "es",
            "CONSEJO PERMANENTE DE LOS PUERTOS                      PP/Ser.G\n"
            "DE LOS LAGOS                                    CP/CMB/SA-88/31\n"
            "COMISIÓN DE MUELLES Y BARCOS                   14 de abril de 2031\n"
            "                                            Original: francés\n"
            "                     ACTA RESUMIDA\n     DE LA REUNIÓN CELEBRADA EL 4 DE MARZO DE 2031",
            "COMISIÓN DE MUELLES Y BARCOS, reunión, 4 DE MARZO DE 2031",
        ),
    ],
)
def test_a_meeting_of_days_alone_is_of_the_body_above_it(language: str, head: str, name: str) -> None:
    assert label(f"{head}\n\n{TOLD[language]}\n") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Daily report for 22 October 2031\n\n2nd Global Assembly on Quays and Ferries\n\nEn su tercera jornada "
            "la Asamblea dio por terminado el trabajo de los talleres y pasó a los diálogos. El Sr. Silas Roe sostuvo "
            "que los muelles pagan antes que la ayuda, y alertó sobre el costo de las primas para los pueblos.\n",
            "2nd Global Assembly on Quays and Ferries",
        ),
        (
            "Daily report for 22 October 2031\n\n2nd Global Assembly on Quays and Ferries\n\nAu troisième jour, "
            "l'Assemblée a terminé le travail des ateliers et est passée aux dialogues. M. Silas Roe, de la Guilde des "
            "pilotes, a soutenu que les quais paient avant l'aide, et a mis en garde contre le coût des primes.\n",
            "2nd Global Assembly on Quays and Ferries",
        ),
    ],
)
def test_a_name_may_be_left_in_another_language(text: str, name: str) -> None:
    assert label(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "COMMUNIQUÉ FINAL\n\nTroisième Conférence ministérielle du Dialogue des Lacs sur les pilotes\n\n"
            "Genève, 9 et 10 octobre 2031\n\n1. À l'invitation du Gouvernement, les États membres du Dialogue des Lacs "
            "se sont réunis à Genève les 9 et 10 octobre 2031, sous la présidence de Mme Ottoline Pask.\n",
            "Troisième Conférence ministérielle du Dialogue des Lacs sur les pilotes",
        ),
        (
            "Pilots at sea\n\nThe third Colloquium on Quays, Locks and Open Water was held in Geneva on 4 and 5 March "
            "2031. It was opened by the Minister of Docks, Ottoline Pask, who spoke of the ferries.\n",
            "Third Colloquium on Quays, Locks and Open Water",
        ),
        (
            "Pilotos en el mar\n\nEl tercer Coloquio sobre Muelles, Esclusas y Aguas Abiertas se celebró en Ginebra "
            "los días 4 y 5 de marzo de 2031. Lo inauguró la Ministra de Puertos, Ottoline Pask.\n",
            "Tercer Coloquio sobre Muelles, Esclusas y Aguas Abiertas",
        ),
    ],
)
def test_a_name_is_told_whole_and_is_no_name_of_members(text: str, name: str) -> None:
    assert label(text) == name
