"""Who speaks or opens on behalf, or in the absence, of somebody whose post stands before the speaker's name."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion
from tests.test_ingest_absences import EN, ES, FR

_NAMED = [
    EN + "Speaking on behalf of Mr. Basil Orme, Director of the Quay Office, Ms. Ottoline Pask {} that wood was dear.",
    EN + "In the absence of Mr. Basil Orme, Director of the Quay Office, Ms. Ottoline Pask {} that wood was dear.",
    EN + "In place of Mr. Basil Orme, Minister of Quays of Togo, Ms. Ottoline Pask {} that wood was dear.",
    FR + "S’exprimant au nom de M. Basil Orme, Directeur du Bureau, Mme Ottoline Pask {} que le bois est cher.",
    FR + "En l’absence de M. Basil Orme, Directeur du Bureau des quais, Mme Ottoline Pask {} que le bois est cher.",
    FR + "Représentant M. Basil Orme, Ministre des quais du Togo, Mme Ottoline Pask {} que le bois est cher.",
    ES + "Hablando en nombre del Sr. Basil Orme, Director de la Oficina de Muelles, la Sra. Ottoline Pask {} que no.",
    ES + "En ausencia del Sr. Basil Orme, Ministro de Muelles, la Sra. Ottoline Pask {} que la madera era cara.",
]
_POSTS = [
    EN + "Speaking on behalf of the Director of the Quay Office, Ms. Ottoline Pask {} that wood was dear.",
    EN + "Representing the Minister of Quays of Togo, Ms. Ottoline Pask {} that wood was dear.",
    EN + "In the absence of the Minister of Quays, Ms. Ottoline Pask (Togo) {} that wood was dear.",
    FR + "Prenant la parole au nom du Directeur du Bureau des quais, Mme Ottoline Pask {} que le bois est cher.",
    FR + "En l’absence du Ministre des quais, Mme Ottoline Pask (Togo) {} que le bois est cher.",
    FR + "Représentant le Ministre des quais du Togo, Mme Ottoline Pask {} que le bois est cher.",
    ES + "En nombre de la Directora de la Oficina de Muelles, la Sra. Ottoline Pask {} que la madera era cara.",
    ES + "Representando al Ministro de Muelles, la Sra. Ottoline Pask {} que la madera era cara.",
]


def _told(text: str) -> str:
    said = "a souligné" if text.startswith(FR) else "señaló" if text.startswith(ES) else "noted"
    return text.format(said)


@pytest.mark.parametrize("text", _NAMED + _POSTS)
def test_who_speaks_for_an_officer_takes_part_without_that_post(text: str) -> None:
    found = conversion(_told(text))
    [part] = found.participations
    assert (part.person, part.role, part.holdings) == ("ottoline-pask", "speaker", ())
    assert [s.speaker for s in found.statements] == ["person:ottoline-pask"]


@pytest.mark.parametrize(
    ("text", "behalf"),
    [
        (EN + "On behalf of the Secretary-General of OECD, Ms. Ottoline Pask noted that wood was dear.", "oecd"),
        (FR + "Au nom du Secrétaire général de l’OCDE, Mme Ottoline Pask a souligné que le bois est cher.", "oecd"),
        (ES + "En nombre del Secretario General de la OCDE, la Sra. Ottoline Pask señaló que no.", "oecd"),
    ],
)
def test_they_speak_for_the_body_that_the_officer_serves(text: str, behalf: str) -> None:
    [part] = conversion(text).participations
    assert (part.holdings, part.on_behalf_of) == ((), (f"organization/{behalf}",))


@pytest.mark.parametrize(
    "text",
    [
        EN + "As Minister of Quays, Ms. Ottoline Pask noted that wood was dear.",
        EN + "In her capacity as Minister of Quays, Ms. Ottoline Pask noted that wood was dear.",
        FR + "En sa qualité de Ministre des quais, Mme Ottoline Pask a souligné que le bois est cher.",
        ES + "En su calidad de Ministra de Muelles, la Sra. Ottoline Pask señaló que la madera era cara.",
        EN + "Speaking after others, the Minister of Quays, Ms. Ottoline Pask, noted that wood was dear.",
    ],
)
def test_a_post_that_is_the_speakers_own_stays_theirs(text: str) -> None:
    [part] = conversion(text).participations
    assert len(part.holdings) == 1


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ms. Ada Lund read a note on behalf of the Minister of Quays, Mr. Basil Orme.",
        FR + "Mme Ada Lund a lu une note au nom du Ministre des quais, M. Basil Orme.",
        ES + "La Sra. Ada Lund leyó una nota en nombre del Ministro de Muelles, Sr. Basil Orme.",
    ],
)
def test_for_whom_others_speak_takes_no_part(text: str) -> None:
    assert "basil-orme" not in {p.person for p in conversion(text).participations}


def test_the_state_for_which_an_office_works_is_not_for_whom_its_head_is_stood_in() -> None:
    named = "On behalf of Mr. Basil Orme, Director, Quay Office for Togo and Benin, Ms. Ottoline Pask, Clerk, noted so."
    found = conversion(EN + named)
    assert [(s.speaker, s.on_behalf_of) for s in found.statements] == [("person:ottoline-pask", ())]
    assert [(p.person, p.on_behalf_of) for p in found.participations] == [("ottoline-pask", ())]
