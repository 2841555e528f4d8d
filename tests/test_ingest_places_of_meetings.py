"""Where a meeting was held is told once: what the registry knows of a place, documents do not say otherwise."""

from __future__ import annotations

import pytest

from ingest.identity.entities import city_facts
from tests.ingesting import conversion

IN_ISLANDS = {
    "en": "REPORT\n\nForum on Quays\n\nThe Forum on Quays was held in Bali, Indonesia, on 4 May 2032.\n",
    "fr": "RAPPORT\n\nForum des quais\n\nLe Forum des quais s'est tenu à Bali (Indonésie) le 4 mai 2032.\n",
    "es": "INFORME\n\nForo de Muelles\n\nEl Foro de Muelles se celebró en Bali (Indonesia) el 4 de mayo de 2032.\n",
}


@pytest.mark.parametrize("language", IN_ISLANDS)
def test_an_island_of_the_registry_is_no_city_of_a_document(language: str) -> None:
    places = {event.place for event in conversion(IN_ISLANDS[language]).events if event.place}
    assert {place.ref for place in places} == {"place/bali"}
    assert [fact for place in places for fact in city_facts(place, language)] == []


def test_a_city_that_only_the_document_names_is_described_by_it() -> None:
    text = "Forum on Quays\nQuayton (Kenya), 4 May 2032\n\nREPORT\n\nThe Forum was held on 4 May 2032.\n"
    (place,) = {event.place for event in conversion(text).events}
    assert place is not None
    assert (place.ref, place.within) == ("place/quayton", "state/KEN")
    assert len(list(city_facts(place, "en"))) == 3
