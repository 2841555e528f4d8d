"""What those who speak go on to do, told under a pronoun, under none, or behind *and* or *before*; and whom a sentence
only begins with."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion
from tests.test_ingest_told_roles import HEADS

ACTS = [
    ("en", "opening", "Ms. Olga Brisk, Director of Ports, praised the quays. She then declared the Dialogue open."),
    ("en", "opening", "Ms. Olga Brisk, Director of Ports, praised the quays before declaring the meeting open."),
    ("en", "opening", "Ms. Olga Brisk, Director of Ports, praised the quays. With these words she opened the meeting."),
    ("en", "opening", "Ms. Olga Brisk, Director of Ports, praised the quays. She welcomed the participants to Lund."),
    ("en", "closing", "Ms. Olga Brisk, Director of Ports, praised the quays. She then declared the meeting closed."),
    ("en", "closing", "Ms. Olga Brisk, Director of Ports, praised the quays and wished all a safe journey home."),
    ("fr", "opening", "Mme Olga Brisk, Directrice des ports, a loué les quais. Elle a ensuite ouvert les travaux."),
    ("fr", "opening", "Mme Olga Brisk, Directrice des ports, a loué les quais avant de déclarer ouvert le Dialogue."),
    ("fr", "opening", "Mme Olga Brisk, Directrice des ports, a loué les quais, puis a déclaré la réunion ouverte."),
    (
        "fr",
        "opening",
        "Mme Olga Brisk, Directrice des ports, a loué les quais. C'est par ces mots qu'elle a ouvert la réunion.",
    ),
    ("fr", "closing", "Mme Olga Brisk, Directrice des ports, a loué les quais et levé la séance à 17 heures."),
    ("fr", "closing", "Mme Olga Brisk, Directrice des ports, a loué les quais et souhaité bon retour à tous."),
    (
        "es",
        "opening",
        "La Sra. Olga Brisk, Directora de Puertos, elogió los muelles. Luego declaró abierta la reunión.",
    ),
    ("es", "opening", "La Sra. Olga Brisk, Directora de Puertos, elogió los muelles antes de inaugurar el taller."),
    (
        "es",
        "opening",
        "La Sra. Olga Brisk, Directora de Puertos, elogió los muelles. Con estas palabras dejó inaugurada la cita.",
    ),
    ("es", "closing", "La Sra. Olga Brisk, Directora de Puertos, elogió los muelles. Después clausuró la reunión."),
    ("es", "closing", "La Sra. Olga Brisk, Directora de Puertos, elogió los muelles y deseó feliz regreso a todos."),
]

OTHERS = [
    ("en", "Ms. Olga Brisk, Director of Ports, praised the quays. She opened an office there."),
    ("en", "Ms. Olga Brisk, Director of Ports, praised the quays. He then declared the meeting open."),
    ("en", "Ms. Olga Brisk, Director of Ports, praised it. The Mayor agreed. She then declared the meeting open."),
    ("en", "Ms. Olga Brisk, Director of Ports, thanked the Mayor, who praised it before closing the meeting."),
    ("fr", "Mme Olga Brisk, Directrice des ports, a loué les quais. Elle a ouvert un bureau à Lund."),
    ("fr", "Mme Olga Brisk, Directrice des ports, a loué les quais. Il a ensuite ouvert les travaux."),
    ("fr", "Mme Olga Brisk, Directrice des ports, a loué l'idée. La Maire l'a appuyée. Elle a ouvert les travaux."),
    ("fr", "Mme Olga Brisk, Directrice des ports, a souligné les faits. Elle a souhaité la bienvenue à l'oratrice."),
    ("es", "La Sra. Olga Brisk, Directora de Puertos, elogió los muelles. Luego abrió una oficina."),
    (
        "es",
        "La Sra. Olga Brisk, Directora de Puertos, elogió los muelles. Luego clausuró la reunión el Sr. Per Tamm.",
    ),
]


def roles_of(language: str, told: str) -> list[str]:
    found = conversion(f"{HEADS[language]}\n{told}\n").participations
    return sorted(p.role for p in found if p.person == "olga-brisk")


@pytest.mark.parametrize(("language", "role", "told"), ACTS)
def test_who_spoke_and_goes_on_to_open_or_close_does_so(language: str, role: str, told: str) -> None:
    assert roles_of(language, told) == [role]


@pytest.mark.parametrize(("language", "told"), OTHERS)
def test_what_is_no_meeting_or_somebody_elses_act_is_not_theirs(language: str, told: str) -> None:
    assert not {"opening", "closing"} & set(roles_of(language, told))


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Ms. Olga Brisk, Minister of Ports, praised the quays.\n\nThe Minister then opened the meeting."),
        ("fr", "Mme Olga Brisk, Ministre des ports, a loué les quais.\n\nLa Ministre a ensuite ouvert les travaux."),
        ("es", "La Sra. Olga Brisk, Ministra de Puertos, elogió los muelles.\n\nLa Ministra inauguró la reunión."),
    ],
)
def test_the_first_word_of_a_post_that_one_person_has_is_enough(language: str, told: str) -> None:
    assert "opening" in roles_of(language, told)


def test_a_post_that_two_have_tells_of_neither() -> None:
    told = "Mme Olga Brisk, Ministre des ports, et M. Per Tamm, Ministre des phares, ont loué les quais."
    assert roles_of("fr", f"{told}\n\nLe Ministre a ensuite ouvert les travaux.") == ["speaker"]


@pytest.mark.parametrize(
    ("language", "post", "told"),
    [
        ("en", ["Mayor"], "After the Minister of Ports, Ms. Olga Brisk, Mayor, asked for quays."),
        ("en", [], "Replying to the Minister of Ports, Ms. Olga Brisk asked for quays."),
        ("en", ["Minister of Ports"], "According to the Minister of Ports, Ms. Olga Brisk, quays are dear."),
        ("fr", ["Maire"], "Représentant le Ministre des ports, Mme Olga Brisk, Maire, a demandé des quais."),
        ("fr", ["Maire"], "Dans le même sens que le Préfet, Mme Olga Brisk, Maire, a demandé des quais."),
        ("fr", [], "Prenant la parole après le Préfet, Mme Olga Brisk a demandé des quais."),
        ("fr", ["Préfète"], "Pour la Préfète, Mme Olga Brisk, les quais sont chers."),
        ("es", ["Alcaldesa"], "Al igual que el Ministro de Puertos, la Sra. Olga Brisk, Alcaldesa, pidió muelles."),
        ("es", [], "Tras el Ministro de Puertos, la Sra. Olga Brisk pidió muelles."),
        ("es", ["Ministra de Puertos"], "Según la Ministra de Puertos, Sra. Olga Brisk, faltan muelles."),
    ],
)
def test_the_post_of_whom_a_speaker_follows_is_not_the_speakers(language: str, post: list[str], told: str) -> None:
    (part,) = conversion(f"{HEADS[language]}\n{told}\n").participations
    assert [held.post for held in part.holdings] == post
