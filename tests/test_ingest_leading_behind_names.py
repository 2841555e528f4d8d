"""Who leads a part of a meeting by a participle between commas behind the name."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "fr": "RAPPORT\n\nEntretiens des quais\n\nLa réunion sur les quais s'est tenue à Lomé le 4 mai 2032.\n\n",
    "es": "INFORME\n\nJornadas de muelles\n\nLa reunión sobre los muelles se celebró en Lomé el 4 de mayo de 2032.\n\n",
}


def _roles(language: str, sentence: str) -> dict[str, str]:
    found = conversion(HEADS[language] + sentence, f"report.{language}.txt").participations
    return {p.person: "moderator" if p.role == "chair" else p.role for p in found}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Mme Olo Tam, présidant la deuxième session, a souligné que les quais étaient rares."),
        ("fr", "M. Olo Tam (Pérou), modérant le panel, a souligné que les quais étaient rares."),
        ("fr", "M. Olo Tam, animant les débats, a souligné que les quais étaient rares."),
        ("es", "La Sra. Olo Tam, al moderar el panel, subrayó que los muelles eran pocos."),
        ("es", "El Sr. Olo Tam (Perú), presidiendo la segunda sesión, subrayó que los muelles eran pocos."),
    ],
)
def test_who_leads_a_part_by_a_clause_behind_the_name_leads_it(language: str, sentence: str) -> None:
    assert _roles(language, sentence) == {"olo-tam": "moderator"}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Mme Olo Tam, présidant le Conseil des marées, a souligné que les quais étaient rares."),
        ("fr", "M. Olo Tam, animant une association du Pérou, a souligné que les quais étaient rares."),
        ("es", "La Sra. Olo Tam, presidiendo el Consejo de Mareas, subrayó que los muelles eran pocos."),
    ],
)
def test_who_leads_a_body_by_such_a_clause_only_speaks(language: str, sentence: str) -> None:
    assert _roles(language, sentence) == {"olo-tam": "speaker"}
