"""Sessions that sentences call by their subject or sort, with a number or without one."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEAD = {
    "en": "Third Dialogue on Quays and Skills\nReport\nMombasa, 4 and 5 May 2032\n\n"
    "The Third Dialogue on Quays and Skills was held in Mombasa on 4 and 5 May 2032.\n\n",
    "fr": "Troisième Dialogue sur les quais et les métiers\nRapport\nCotonou, 4 et 5 mai 2032\n\n"
    "Le Troisième Dialogue sur les quais et les métiers s'est tenu à Cotonou les 4 et 5 mai 2032.\n\n",
    "es": "Tercer Diálogo sobre los muelles y los oficios\nInforme\nVeracruz, 4 y 5 de mayo de 2032\n\n"
    "El Tercer Diálogo sobre los muelles y los oficios se celebró en Veracruz los días 4 y 5 de mayo de 2032.\n\n",
}
WHO = {
    "en": "Mr. Ivo Rask, Director of the Lamp Bureau",
    "fr": "M. Ivo Rask, directeur du Bureau des lampes",
    "es": "el Sr. Ivo Rask, Director de la Oficina de Lámparas",
}


@pytest.mark.parametrize(
    ("language", "sentence", "label"),
    [
        ("en", "The first round table, on rescue at sea, was moderated by {}.", "First round table: rescue at sea"),
        (
            "en",
            "The second session focused on the price of oil and was moderated by {}.",
            "Second session: price of oil",
        ),
        ("en", "The first technical session, moderated by {}, looked at the oil.", "First technical session"),
        ("en", "The round table on rescue at sea was moderated by {}.", "Round table on rescue at sea"),
        ("en", "The ministerial round table was moderated by {}.", "Ministerial round table"),
        ("en", "In the general debate, {}, said that the oil was dear.", "General debate"),
        ("en", "In the course of an opening session, {}, addressed the participants.", "Opening session"),
        (
            "fr",
            "Intitulé « Rentrer, mais où ? », le premier panel a été modéré par {}.",
            "Premier panel: Rentrer, mais où ?",
        ),
        ("fr", "La table ronde sur les voies sûres était animée par {}.", "Table ronde sur les voies sûres"),
        (
            "fr",
            "La deuxième session, consacrée au prix de l'huile, a été présidée par {}.",
            "Deuxième session: prix de l'huile",
        ),
        ("fr", "Lors du débat ministériel, {}, a déclaré que l'huile était chère.", "Débat ministériel"),
        ("fr", "Lors de l'événement parallèle « Nos lampes », {}, a déclaré que l'huile était chère.", "Nos lampes"),
        ("es", "El bloque sobre el precio del aceite fue moderado por {}.", "Bloque sobre el precio del aceite"),
        ("es", "La primera sesión, dedicada a los contratos, fue moderada por {}.", "Primera sesión: contratos"),
        ("es", "La mesa redonda ministerial estuvo moderada por {}.", "Mesa redonda ministerial"),
        ("es", "En el evento paralelo “Nuestras lámparas”, {}, dijo que el aceite era caro.", "Nuestras lámparas"),
    ],
)
def test_a_session_is_known_by_its_subject_or_sort(language: str, sentence: str, label: str) -> None:
    found = conversion(HEAD[language] + sentence.format(WHO[language]) + "\n")
    labels = {event.key: event.label for event in found.events}
    assert [(p.person, labels[p.event]) for p in found.participations] == [("ivo-rask", label)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The report of the Panel on Lamps was welcomed by {}."),
        ("en", "{}, hoped that a panel on lamps would follow."),
        ("fr", "Le rapport du Panel sur les lampes a été présenté par {}."),
        ("es", "El informe del Panel sobre las Lámparas fue presentado por {}."),
    ],
)
def test_a_body_or_a_wish_is_no_session(language: str, sentence: str) -> None:
    found = conversion(HEAD[language] + sentence.format(WHO[language]) + "\n")
    assert not any("/" in event.key for event in found.events)


def test_the_meeting_itself_is_no_session_of_it() -> None:
    head = HEAD["en"].replace("Dialogue", "Round Table")
    found = conversion(f"{head}The round table on quays was opened by {WHO['en']}.\n")
    assert not any("/" in event.key for event in found.events)


LATER = {
    "en": "The first panel was moderated by Ms. Ada Brenner of the Harbour Guild, with Mr. Ivo Rask, Director of the "
    "Lamp Bureau, as its speaker.\n\nMr. Rask said that the oil was dear.\n\n{}Mr. Rask added that nobody paid.\n",
    "fr": "Le premier panel a été modéré par Mme Ada Brenner, de la Guilde des ports, avec M. Ivo Rask, directeur du "
    "Bureau des lampes.\n\nM. Rask a déclaré que l'huile était chère.\n\n{}M. Rask a ajouté que nul ne payait.\n",
    "es": "El primer panel fue moderado por la Sra. Ada Brenner, del Gremio de Puertos, con el Sr. Ivo Rask, Director "
    "de la Oficina.\n\nEl Sr. Rask dijo que el aceite era caro.\n\n{}El Sr. Rask añadió que nadie pagaba.\n",
}


@pytest.mark.parametrize("language", LATER)
def test_who_was_named_at_a_session_still_speaks_there_in_the_next_paragraphs(language: str) -> None:
    found = conversion(HEAD[language] + LATER[language].format(""))
    said = [s.event for s in found.statements if s.speaker == "person:ivo-rask"]
    assert [event and event.rpartition("/")[2] for event in said] == ["panel-1", "panel-1"]


@pytest.mark.parametrize("language", LATER)
def test_a_heading_ends_what_is_told_of_a_session(language: str) -> None:
    heading = {"en": "IV. RECOMMENDATIONS", "fr": "IV. RECOMMANDATIONS", "es": "IV. RECOMENDACIONES"}[language]
    found = conversion(HEAD[language] + LATER[language].format(f"{heading}\n\n"))
    said = [s.event or "" for s in found.statements if s.speaker == "person:ivo-rask"]
    assert [event.rpartition("/")[0] != "" for event in said] == [True, False]
