"""Who serves a meeting by a label speaks where its report names the function alone, each in their own part."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

REPORT = {
    "en": "Report of the Quay Forum, Tala, 4 May 2031\n\nThe Forum was held in Tala.\n\n{row}\n\n{said}\n",
    "fr": "Rapport du Forum des quais, Tala, 4 mai 2031\n\nLe Forum s'est tenu à Tala.\n\n{row}\n\n{said}\n",
    "es": "Informe del Foro de Muelles, Tala, 4 de mayo de 2031\n\nEl Foro se celebró en Tala.\n\n{row}\n\n{said}\n",
}


@pytest.mark.parametrize(
    ("language", "row", "said"),
    [
        ("fr", "Animatrice : Mme Eva Berg", "L'animatrice a rappelé que les quais étaient pleins."),
        ("fr", "Modération : Mme Eva Berg", "La modératrice a rappelé que les quais étaient pleins."),
        ("fr", "Rapporteuse : Mme Eva Berg", "La rapporteuse a rappelé que les quais étaient pleins."),
        ("en", "Moderator: Ms. Eva Berg", "The moderator recalled that the quays were full."),
        ("es", "Moderadora: Sra. Eva Berg", "La moderadora recordó que los muelles estaban llenos."),
    ],
)
def test_the_function_means_whom_the_label_names(language: str, row: str, said: str) -> None:
    found = conversion(REPORT[language].format(row=row, said=said))
    assert [s.speaker for s in found.statements] == ["person:eva-berg"]


def test_of_two_moderators_none_is_meant_outside_of_their_sessions() -> None:
    rows = "Session 1\n\nModération : Mme Eva Berg\n\nSession 2\n\nModération : Mme Ana Roe"
    said = "Conclusion générale\n\nLa modératrice a rappelé que les quais étaient pleins."
    found = conversion(REPORT["fr"].format(row=rows, said=said))
    assert {s.speaker for s in found.statements} <= {None, "person:ana-roe"}


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Conseil des quais – Compte rendu de la séance du 4 mai 2031", "summary"),
        ("Conseil des quais - Procès-verbal n° 12", "record"),
        ("Quay Council | Minutes of the meeting of 4 May 2031", "record"),
        ("Consejo de Muelles - Acta de la sesión del 4 de mayo de 2031", "record"),
        ("Forum des quais – Rapport sur la pêche de demain", "other"),
    ],
)
def test_who_meets_may_stand_before_the_kind_of_paper(title: str, kind: str) -> None:
    text = f"{title}\n\n1. Fees\n\nMme Eva Berg a présenté les comptes du port.\n\n2. Varia\n\nEva Berg a répondu.\n"
    assert conversion(text).document.kind == kind
