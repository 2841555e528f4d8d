"""Parts of publications are nobody (``Volume V, Professor NAME``), and languages translated from no states."""

from __future__ import annotations

import pytest

from tests.ingesting import REPORT_HEADS, conversion, labels


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The authors are: Volume I, Ms. Ina Bell, Chile; Volume V, Professor Ivo Tarn, Peru."),
        ("en", "The authors are: Module I, Ms. Ina Bell, Chile; Appendix X, Professor Ivo Tarn, Peru."),
        ("fr", "Les auteurs sont : Tome I, Mme Ina Bell, Chili ; Tome V, Professeur Ivo Tarn, Pérou."),
        ("fr", "Les auteurs sont : Volume I, Mme Ina Bell, Chili ; Module X, Professeur Ivo Tarn, Pérou."),
        ("es", "Los autores son: Tomo I, Sra. Ina Bell, Chile; Tomo V, Profesor Ivo Tarn, Perú."),
        ("es", "Los autores son: Volumen I, Sra. Ina Bell, Chile; Apéndice X, Profesor Ivo Tarn, Perú."),
    ],
)
def test_the_parts_of_a_work_are_not_their_authors(language: str, sentence: str) -> None:
    found = conversion(f"{REPORT_HEADS[language]}{sentence}\n")
    assert {p.names[0] for p in found.people} == {"Ina Bell", "Ivo Tarn"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mr. Roe - (Translation from the French) I agree."),
        ("en", "It was translated from the Spanish by Ms. Roe."),
        ("en", "(Interpretation from the Portuguese): Thank you."),
        ("fr", "M. Roe – (Traduction du portugais) Je suis d'accord."),
        ("fr", "Ce texte, traduit de l'anglais, est court."),
        ("es", "Sr. Roe – (Interpretación del francés) Estoy de acuerdo."),
        ("es", "El texto, traducido del idioma inglés, es breve."),
    ],
)
def test_a_language_translated_from_is_no_state(language: str, text: str) -> None:
    assert labels(text, language, "state") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We heard from the French delegation, and from the French."),
        ("fr", "La traduction du ministre portugais était courte."),
        ("es", "La traducción del ministro francés fue breve."),
    ],
)
def test_people_of_a_state_stay_its_own(language: str, text: str) -> None:
    assert {ref for _, ref in labels(text, language, "state")} <= {"state/FRA", "state/PRT"}
    assert labels(text, language, "state")
