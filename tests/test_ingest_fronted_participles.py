"""Sentences that begin with who opened, closed or led a meeting, and go on with whom it heard: the first has that part,
the others spoke. All people and bodies are invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

REPORTS = {
    "en": "Report of the Meeting on Rope Walks, Oslo, 3-4 May 2031\n\nThe meeting was held in Oslo with 60 "
    "people.\n\n{}"
    "\n\nThe debate then turned to fees.\n",
    "fr": "Rapport de la Réunion sur les corderies, Oslo, 3-4 mai 2031\n\nLa réunion s'est tenue à Oslo avec 60 "
    "gens.\n\n"
    "{}\n\nLe débat a ensuite porté sur les frais.\n",
    "es": "Informe de la Reunión sobre cordelerías, Oslo, 3 y 4 de mayo de 2031\n\nLa reunión se celebró en "
    "Oslo con 60 "
    "personas.\n\n{}\n\nEl debate trató luego de las tasas.\n",
}
TOLD = [
    ("en", "opening", "Opened by Ida Quay, Minister of Labour, the meeting heard from Karl Tamm, President of the Hemp "
     "Board, and Ada Olstad, Director of the Port."),
    ("en", "closing", "Closed by Ida Quay, Minister of Labour, the workshop brought together Karl Tamm, "
     "President of the "
     "Hemp Board, and Ada Olstad, Director of the Port."),
    ("en", "moderator", "Moderated by Ida Quay, the panel featured Karl Tamm, President of the Hemp Board, and "
     "Ada Olstad, "
     "Director of the Port."),
    ("fr", "closing", "Clôturée par Mme Ida Quay, ministre du Travail, la réunion a vu se succéder à la tribune "
     "Karl Tamm, "
     "président du Conseil du lin, et Ada Olstad, directrice du Port."),
    ("fr", "opening", "Ouvert par Mme Ida Quay, ministre du Travail, l'atelier a réuni Karl Tamm, président du "
     "Conseil du "
     "lin, et Ada Olstad, directrice du Port."),
    ("fr", "moderator", "Modérée par Mme Ida Quay, journaliste, la table ronde a donné la parole à Karl Tamm, "
     "président du "
     "Conseil du lin, et à Ada Olstad, directrice du Port."),
    ("es", "closing", "Clausurado por Ida Quay, ministra de Trabajo, el taller reunió a Karl Tamm, presidente "
     "de la Junta "
     "del Lino, y a Ada Olstad, directora del Puerto."),
    ("es", "moderator", "Moderada por Ida Quay, la mesa redonda contó con Karl Tamm, presidente de la Junta del "
     "Lino, y Ada "
     "Olstad, directora del Puerto."),
]  # fmt: skip
TOGETHER = [
    ("en", "The meeting was opened by Ida Quay, Minister of Labour, Karl Tamm, President of the Hemp Board, and "
     "Ada Olstad, "
     "Director of the Port."),
    ("fr", "La réunion a été ouverte par Mme Ida Quay, ministre du Travail, Karl Tamm, président du Conseil du "
     "lin, et Ada "
     "Olstad, directrice du Port."),
    ("es", "La reunión fue inaugurada por Ida Quay, ministra de Trabajo, Karl Tamm, presidente de la Junta del "
     "Lino, y Ada "
     "Olstad, directora del Puerto."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "role", "told"), TOLD)
def test_whom_a_meeting_heard_after_who_opened_it_only_spoke(language: str, role: str, told: str) -> None:
    found = conversion(REPORTS[language].format(told))
    assert {(p.person, p.role) for p in found.participations} == {
        ("ida-quay", role),
        ("karl-tamm", "speaker"),
        ("ada-olstad", "speaker"),
    }
    assert not [h.post for p in found.participations for h in p.holdings if "heard" in h.post or "brought" in h.post]


@pytest.mark.parametrize(("language", "told"), TOGETHER)
def test_those_whom_one_list_names_all_opened(language: str, told: str) -> None:
    found = conversion(REPORTS[language].format(told))
    assert {p.role for p in found.participations} == {"opening"}
    assert len(found.participations) == 3
