"""Whose words a sentence tells where others stand in it: who had said something before, who only moved an election,
whose paper is cited, and whom a pronoun means after two have spoken."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = "Talks on Quays\n\nThe talks on quays were held in Geneva on 9 May 2033.\n\n"
FR = "Entretiens des quais\n\nLes entretiens sur les quais se sont tenus à Genève le 9 mai 2033.\n\n"
ES = "Conversaciones de muelles\n\nLas conversaciones sobre muelles se celebraron en Ginebra el 9 de mayo de 2033.\n\n"


def speakers(text: str) -> list[str]:
    found = conversion(text).statements
    return [(s.speaker or s.post or "").rpartition("/")[2] for s in found if not s.recommends]


@pytest.mark.parametrize(
    "text",
    [
        EN
        + "Ms. Ada Lund said that the meeting, held in May under the chairmanship of Ms. Tembo, had called for a fund.",
        EN
        + "Ms. Ada Lund said that she was puzzled, since Mr. Rahm, then head of the unit, had told the Committee why.",
        FR + "Mme Ada Lund a dit que la réunion, tenue sous la présidence de Mme Tembo, avait demandé un fonds.",
        FR
        + "Mme Ada Lund s'est dite étonnée, puisque M. Rahm, chef de l'unité, avait dit au Comité que tout irait bien.",
        ES + "La Sra. Ada Lund dijo que la reunión, celebrada con el apoyo de la Sra. Tembo, había pedido un fondo.",
        ES + "La Sra. Ada Lund dijo que le extrañaba, pues el Sr. Rahm, jefe de la unidad, había dicho que se abriría.",
    ],
)
def test_what_others_had_said_is_told_by_the_one_who_speaks(text: str) -> None:
    assert speakers(text) == ["person:ada-lund"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ghana said that it would pay; Peru had asked for a fund.",
        EN + "Ghana had asked for a fund, while Peru had proposed a loan.",
        ES + "Ghana había pedido un fondo, mientras que el Perú había propuesto un préstamo.",
    ],
)
def test_what_another_clause_tells_is_its_own_subjects(text: str) -> None:
    assert speakers(text) == ["GHA", "PER"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "On a motion by Ghana, seconded by Peru, Ms. Ada Lund was elected Chair by acclamation.",
        EN + "Ms. Ada Lund was elected Chair, having been proposed by Ghana and seconded by Peru.",
        FR + "Sur proposition du Ghana, appuyée par le Pérou, Mme Ada Lund a été élue présidente par acclamation.",
        ES + "A propuesta de Ghana, secundada por el Perú, la Sra. Ada Lund fue elegida Presidenta por aclamación.",
        EN + "According to the dispatch, Minister Ada Lund headed the team of Norway at the talks.",
        FR + "Selon la dépêche, la Ministre Ada Lund a dirigé l'équipe de la Norvège aux entretiens.",
        ES + "Según el despacho, la Ministra Ada Lund encabezó el equipo de Noruega en las conversaciones.",
    ],
)
def test_movers_of_an_election_and_papers_make_no_statement(text: str) -> None:
    assert speakers(text) == []


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ms. Ada Lund asked about the fee. Mr. Carl Berg replied that it was fair. She thanked him for the reply.",
        FR + "Mme Ada Lund a demandé un délai. M. Carl Berg a répondu qu'il était juste. Elle a insisté sur ce point.",
        ES
        + "La Sra. Ada Lund preguntó por la tarifa. El Sr. Carl Berg respondió que era justa. Ella le agradeció eso.",
    ],
)
def test_a_pronoun_means_the_last_of_its_gender_who_spoke(text: str) -> None:
    assert speakers(text) == ["person:ada-lund", "person:carl-berg", "person:ada-lund"]


def test_a_pronoun_means_nobody_where_another_of_its_gender_was_named_since() -> None:
    asked = EN + "Ms. Ada Lund asked about the fee. Mr. Carl Berg replied that Ms. Eva Holm knew. "
    assert speakers(asked + "She said that it was fair.") == ["person:ada-lund", "person:carl-berg"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ms. Ada Lund said that ports were closing. What was needed, in her view, was a common register.",
        FR + "Mme Ada Lund a dit que les ports fermaient. Ce qu'il faut, à son avis, c'est un registre commun.",
        ES + "La Sra. Ada Lund dijo que los puertos cerraban. Esa medida, a su juicio, exigiría un registro.",
        EN + "2. Ms. LUND (Norway) said that ports were closing.\n\n3. The speaker added that doctors were lacking.",
        FR + "2. Mme LUND (Norvège) dit que les ports ferment.\n\n3. L'oratrice ajoute que les médecins manquent.",
        ES + "2. La Sra. LUND (Noruega) dice que los puertos cierran.\n\n3. La oradora añade que faltan médicos.",
    ],
)
def test_a_speaker_goes_on_with_a_view_between_commas_and_as_the_speaker(text: str) -> None:
    first, second = speakers(text)
    assert first == second


@pytest.mark.parametrize(
    "text",
    [
        EN + "The then Secretary, Ms. Ada Lund, noted that few had ratified it.",
        FR + "L'ancienne Secrétaire, Mme Ada Lund, a noté que peu l'avaient ratifié.",
        ES + "La entonces Secretaria, Sra. Ada Lund, señaló que pocos lo habían ratificado.",
        EN
        + "The session was declared open by the outgoing Chair, Ms. Ada Lund (Norway), who first drew attention to it.",
    ],
)
def test_who_held_a_post_before_speaks_by_name(text: str) -> None:
    assert speakers(text) == ["person:ada-lund"]


@pytest.mark.parametrize(
    ("thanks", "full"),
    [
        ("Ms. Ada Lund thanked the dockers.", "Ms. Ada Lund said that the accounts were late."),
        ("Mme Ada Lund a remercié les dockers.", "Mme Ada Lund a dit que les comptes tardaient."),
        ("La Sra. Ada Lund agradeció a los estibadores.", "La Sra. Ada Lund dijo que las cuentas tardaban."),
    ],
)
def test_a_word_of_thanks_is_less_sure(thanks: str, full: str) -> None:
    head = EN if thanks.startswith("Ms") else FR if thanks.startswith("Mme") else ES
    (less,), (more,) = conversion(head + thanks).statements, conversion(head + full).statements
    assert less.confidence < 0.9 <= more.confidence
