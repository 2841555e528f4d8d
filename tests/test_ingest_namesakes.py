"""Bodies and places that are called after somebody with a title: the name in theirs is nobody who is there."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Third Dialogue on Quays\nReport\nMombasa, 4 and 5 May 2032\n\n"
    "The Third Dialogue on Quays was held in Mombasa on 4 and 5 May 2032.\n\n",
    "fr": "Troisième Dialogue sur les quais\nRapport\nCotonou, 4 et 5 mai 2032\n\n"
    "Le Troisième Dialogue sur les quais s'est tenu à Cotonou les 4 et 5 mai 2032.\n\n",
    "es": "Tercer Diálogo sobre los muelles\nInforme\nVeracruz, 4 y 5 de mayo de 2032\n\n"
    "El Tercer Diálogo sobre los muelles se celebró en Veracruz los días 4 y 5 de mayo de 2032.\n\n",
}


def speakers(language: str, sentence: str) -> set[str]:
    found = conversion(f"{HEADS[language]}{sentence}\n", f"dialogue.{language}.txt")
    named = {m.ref for m in found.mentions if m.ref.startswith("person:")}
    assert named == {f"person:{p.person}" for p in found.participations}
    return {s.speaker for s in found.statements}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Mme Ada Rask, sociologue à l'Université Cheikh Omar Quill de Thiès, a souligné le manque de quais."),
        ("fr", "Mme Ada Rask, directrice de la Fondation Dr Jean Quill, a souligné le manque de quais."),
        ("fr", "Mme Ada Rask, chirurgienne à l'Hôpital Père Jean Quill, a souligné le manque de quais."),
        ("fr", "Dans la salle Cheikh Omar Quill, Mme Ada Rask, avocate, a souligné le manque de quais."),
        ("en", "Ms. Ada Rask, a lecturer at Sheikh Omar Quill University, stressed that quays were few."),
        ("en", "Ms. Ada Rask, a lecturer at Université Cheikh Omar Quill, stressed that quays were few."),
        ("es", "La Sra. Ada Rask, directora de la Fundación Dr. Juan Quill, subrayó que los muelles eran pocos."),
        ("es", "La Sra. Ada Rask, profesora de la Universidad Padre Quill Rey, subrayó que los muelles eran pocos."),
        ("es", "La Sra. Ada Rask, médica del Hospital Don Juan Quill, subrayó que los muelles eran pocos."),
    ],
)
def test_after_whom_a_body_is_called_does_not_speak(language: str, sentence: str) -> None:
    assert speakers(language, sentence) == {"person:ada-rask"}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Le directeur de l'Hôpital, Dr Ada Rask, a souligné le manque de quais."),
        ("fr", "Pour l'Université, Mme Ada Rask a souligné le manque de quais."),
        ("en", "The Rector of the University, Professor Ada Rask, stressed that quays were few."),
        ("es", "La Rectora de la Universidad, Dra. Ada Rask, subrayó que los muelles eran pocos."),
    ],
)
def test_who_stands_beside_a_body_behind_a_comma_speaks(language: str, sentence: str) -> None:
    assert speakers(language, sentence) == {"person:ada-rask"}
