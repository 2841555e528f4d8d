"""Who takes part in which role by turns of phrase: called upon, set the scene, and the other the closing one."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion
from tests.test_ingest_told_roles import HEADS

SAME = {"chair": "moderator", "keynote": "speaker"}

# Language, who does what (by surname), and the sentence that says so.
TOLD = [
    ("en", "roe:moderator", "Ms. Ada Roe (Togo), Chair, said that quays were few."),
    ("en", "roe:speaker,vea:speaker", "Ms. Ada Roe and Mr. Ari Vea were called upon to present the figures."),
    ("en", "roe:speaker", "The Chair called on Ms. Ada Roe to present the report."),
    ("en", "roe:speaker", "Next came Ms. Ada Roe, who spoke on quays."),
    ("en", "roe:speaker,vea:speaker", "The session heard Ms. Ada Roe on quays and Mr. Ari Vea on oars."),
    ("en", "roe:moderator,vea:speaker", "The round table, with Ms. Ada Roe in the chair, heard Mr. Ari Vea."),
    ("en", "roe:moderator", "Ms. Ada Roe took over the chair in the afternoon."),
    ("en", "roe:opening,vea:closing", "Ms. Ada Roe gave the opening address and Mr. Ari Vea the closing one."),
    ("en", "roe:rapporteur", "Ms. Ada Roe reported on the work of the group."),
    ("en", "roe:speaker", "Ms. Ada Roe served as discussant."),
    ("fr", "roe:moderator", "Mme Ada Roe (Togo), Présidente, a dit que les quais étaient rares."),
    ("fr", "roe:opening,vea:closing", "Mme Ada Roe a prononcé le discours d'ouverture et M. Ari Vea celui de clôture."),
    ("fr", "roe:rapporteur", "Mme Ada Roe a rendu compte des travaux du groupe."),
    ("fr", "roe:speaker", "Mme Ada Roe a planté le décor."),
    ("fr", "roe:moderator,vea:moderator", "La table ronde était animée conjointement par Mme Ada Roe et M. Ari Vea."),
    ("es", "roe:moderator", "La Sra. Ada Roe (Togo), Presidenta, dijo que los muelles eran pocos."),
    (
        "es",
        "roe:opening,vea:closing",
        "La Sra. Ada Roe pronunció el discurso de apertura y el Sr. Ari Vea el de clausura.",
    ),
    ("es", "roe:moderator,vea:rapporteur", "La Sra. Ada Roe moderó la sesión y el Sr. Ari Vea actuó como relator."),
    ("es", "roe:rapporteur", "La Sra. Ada Roe informó sobre los trabajos del grupo."),
    ("es", "roe:moderator,vea:moderator", "La mesa fue moderada conjuntamente por la Sra. Ada Roe y el Sr. Ari Vea."),
    ("es", "roe:moderator,vea:speaker", "Moderada por la Sra. Ada Roe, la sesión escuchó al Sr. Ari Vea."),
    (
        "es",
        "vea:opening",
        "Inauguró el Diálogo el Sr. Ari Vea, quien leyó además el mensaje de la Directora Regional, Sra. Ada Roe.",
    ),
    ("es", "vea:opening", "El Sr. Ari Vea inauguró el Diálogo y dio lectura al mensaje de la Ministra, Sra. Ada Roe."),
]


@pytest.mark.parametrize(("language", "expected", "sentence"), TOLD)
def test_a_turn_of_phrase_tells_a_role(language: str, expected: str, sentence: str) -> None:
    found = conversion(HEADS[language] + sentence + "\n").participations
    told = sorted(f"{p.person.split('-')[-1]}:{SAME.get(p.role, p.role)}" for p in found)
    assert told == sorted(x for x in expected.split(",") if x)
