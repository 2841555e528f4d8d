"""Where names of bodies end: before a verb, a town, another sentence; and words that look like bodies and are none."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

_ROWS = {
    "en": "Third Dialogue on Quays and Skills\n\nProgramme\n\nMombasa, 4 May 2032\n\n9:00 – 9:30 Opening\n\n"
    "Panellists:\n",
    "fr": "Troisième Dialogue sur les quais\n\nProgramme\n\nCotonou, 4 mai 2032\n\n9h00 – 9h30 Ouverture\n\n"
    "Intervenants :\n",
    "es": "Tercer Diálogo sobre los muelles\n\nPrograma\n\nVeracruz, 4 de mayo de 2032\n\n9:00 – 9:30 Apertura\n\n"
    "Ponentes:\n",
}
_NEXT = {
    "en": "Mr. Rex Tarn, Director, Quays Network\n",
    "fr": "M. Rex Tarn, directeur, Réseau des quais\n",
    "es": "Sr. Rex Tarn, Director, Red de Muelles\n",
}
_HEADS = {
    "en": "Third Dialogue on Quays\n\nReport\n\nThe Third Dialogue on Quays was held in Mombasa on 4 May 2032.\n\n",
    "fr": "Troisième Dialogue sur les quais\n\nRapport\n\nLe Troisième Dialogue sur les quais s'est tenu à Cotonou le 4"
    " mai 2032.\n\n",
    "es": "Tercer Diálogo sobre los muelles\n\nInforme\n\nEl Tercer Diálogo sobre los muelles se celebró en Veracruz el"
    " 4 de mayo de 2032.\n\n",
}


def _labels(text: str) -> set[str]:
    return {o.label for o in conversion(text).organizations}


@pytest.mark.parametrize(
    ("language", "row", "label"),
    [
        ("en", "Ms. Ada Quill, Open Harbour, Tarnaville | Facilitator", "Open Harbour"),
        ("fr", "Mme Ada Quill, Rames Ouvertes, Tarnaville", "Rames Ouvertes"),
        ("es", "Sra. Ada Quill, Remos Abiertos, Tarnavilla", "Remos Abiertos"),
        ("fr", "Mme Ada Quill, cofondatrice du collectif Rames partagées", "Rames partagées"),
        ("es", "Sra. Ada Quill, Pontificia Universidad Católica de Ea", "Pontificia Universidad Católica de Ea"),
        ("en", "Ms. Ada Quill (Locks Secretariat)", "Locks Secretariat"),
    ],
)
def test_a_name_in_a_row_is_whole_and_ends_before_its_town(language: str, row: str, label: str) -> None:
    found = _labels(f"{_ROWS[language]}{row}\n{_NEXT[language]}")
    assert label in found
    assert not found & {"Tarnaville", "Tarnavilla", "Universidad Católica de Ea"}


@pytest.mark.parametrize(
    ("language", "words", "label"),
    [
        ("fr", "Mme Quill, porte-parole du Groupe des rameurs approuve le projet.", "Groupe des rameurs"),
        ("fr", "Mme Quill, Présidente du Comité des quais approuve le projet.", "Comité des quais"),
        ("es", "Expuso la Sra. Ada Quill, de la Central Lacustre de Trabajadoras del Remo (CLTR).", "Central Lacustre"),
    ],
)
def test_a_name_in_a_sentence_ends_before_its_verb(language: str, words: str, label: str) -> None:
    found = _labels(f"{_HEADS[language]}{words}\n")
    assert any(one.startswith(label) for one in found)
    assert not any("approuve" in one for one in found)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Venue: Committee Room B"),
        ("fr", "Il conviendrait que le Comité inscrive une visite des quais."),
        ("es", "La décima reunión de la Comisión está prevista para un lunes de mayo."),
    ],
)
def test_rooms_and_sentences_are_no_bodies(language: str, words: str) -> None:
    assert _labels(f"{_HEADS[language]}{words}\n") == set()


@pytest.mark.parametrize(
    ("language", "row", "post"),
    [
        ("en", "Ms. Ada Quill | Former rope worker | Speaker", "Former rope worker"),
        ("en", "Ms. Ada Quill, Permanent Delegate of Kenya", "Permanent Delegate"),
        ("fr", "Mme Ada Quill, Commerçante", "Commerçante"),
        ("es", "Sra. Ada Quill, Defensora de la Infancia (España)", "Defensora de la Infancia"),
    ],
)
def test_what_people_are_is_a_post(language: str, row: str, post: str) -> None:
    found = conversion(f"{_ROWS[language]}{row}\n{_NEXT[language]}")
    record = next(p for p in found.participations if "quill" in p.person)
    assert [h.post for h in record.holdings] == [post]
    assert all(post not in o.label for o in found.organizations)
