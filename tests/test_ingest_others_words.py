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
        EN + "Ms. Ada Lund said that a round of talks that Ms. Eva Holm led in spring had called for a fund.",
        EN + "Ms. Ada Lund said that she knew, as Mr. Otto Frisk, head of the yard, had told her why.",
        FR + "Mme Ada Lund a dit que le groupe que dirigeait Mme Eva Holm avait demandé un fonds.",
        FR
        + "Mme Ada Lund s'est dite rassurée, puisque M. Otto Frisk, chef du chantier, avait dit que tout irait bien.",
        ES + "La Sra. Ada Lund dijo que el grupo que dirigía la Sra. Eva Holm había pedido un fondo.",
        ES + "La Sra. Ada Lund dijo que lo sabía, pues el Sr. Otto Frisk, jefe del muelle, había dicho que sí.",
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
        EN + "According to the bulletin, Minister Ada Lund brought two engineers from Norway.",
        FR + "Selon le bulletin, la Ministre Ada Lund a amené deux ingénieurs de Norvège.",
        ES + "Según el boletín, la Ministra Ada Lund trajo dos ingenieros de Noruega.",
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
        EN + "Ms. Ada Lund said that ports were closing. A common register, in her view, was overdue.",
        FR + "Mme Ada Lund a dit que les ports fermaient. Un registre commun, à son avis, s'impose.",
        ES + "La Sra. Ada Lund dijo que los puertos cerraban. Un registro común, a su juicio, es urgente.",
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
        EN + "The talks were opened by Ms. Ada Lund (Norway), who first thanked the dockers.",
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


@pytest.mark.parametrize(
    "text",
    [
        EN + "Replying to a question from Ms. Lund, the representative of Denmark said that wages were low.",
        FR
        + "Répondant à la question posée par Mme Lund, la représentante du Danemark a dit que les salaires sont bas.",
        ES
        + "Respondiendo a la pregunta de la Sra. Lund, la representante de Dinamarca dijo que los salarios son bajos.",
    ],
)
def test_who_answers_somebody_is_not_the_one_who_asked(text: str) -> None:
    assert speakers(text) == ["DNK"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ms. Ada Lund said that, according to UNHCR, ports were closing.",
        FR + "Mme Ada Lund a dit que, d'après le HCR, les ports fermaient.",
        ES + "La Sra. Ada Lund dijo que, según el ACNUR, los puertos cerraban.",
    ],
)
def test_whose_figures_a_speaker_gives_says_nothing(text: str) -> None:
    assert speakers(text) == ["person:ada-lund"]


@pytest.mark.parametrize(
    "text",
    [
        EN
        + "1. Ms. LUND (Norway) said that ports were closing. The Government had a plan.\n\n2. She said it was dear.",
        ES + "La Sra. LUND (Noruega) dice que los puertos cierran. Le preocupa la falta de médicos.",
        ES + "La Sra. LUND (Noruega) dice que los puertos cierran. Confía en que se abran.",
        ES + "La Sra. LUND (Noruega) dice que los puertos cierran. Por consiguiente, propone un plan.",
        ES + "La Sra. LUND (Noruega) dice que los puertos cierran. Refiriéndose a los salarios, señala que son bajos.",
        FR + "Mme LUND (Norvège) dit que les ports ferment. Il lui paraît utile de revoir le plan.",
        EN + "Ms. LUND (Norway) said that ports were closing. It was her delegation's view that fees were high.",
    ],
)
def test_a_speaker_goes_on_after_words_that_lead_on(text: str) -> None:
    first, second = speakers(text)
    assert first == second


def test_what_many_others_add_is_nobodys() -> None:
    text = EN + "Ms. Ada Lund said that ports were closing. Several delegations agreed. They added that fees were high."
    assert speakers(text) == ["person:ada-lund"]


@pytest.mark.parametrize(
    "text",
    [
        FR + "LE PRÉSIDENT – La séance est ouverte.\n\nMme LUND (Norvège)* – dit que les ports ferment.\n\n"
        "Mme HOLM (France) – Monsieur le Président, j'ai grandi sur un quai et j'y vis encore.\n\n"
        "Lord EIDE (Royaume-Uni)* craint que le tarif ne baisse.",
        EN + "THE PRESIDENT – The sitting is open.\n\nMs LUND (Norway)* – said that ports were closing.\n\n"
        "Ms HOLM (France) – Mr President, I grew up on a quay and still live there.\n\n"
        "Lord EIDE (United Kingdom)* feared that fees would fall.",
    ],
)
def test_an_asterisk_behind_a_label_says_that_the_words_are_told(text: str) -> None:
    assert [who.rpartition("-")[2].rpartition(":")[2] for who in speakers(text)][-3:] == ["lund", "holm", "eide"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "2. Ms. LUND (Norway) said that ports were closing.\n\n3. A fund, in her view, was overdue.",
        FR + "2. Mme LUND (Norvège) dit que les ports ferment.\n\n3. Un fonds, à son avis, s'impose.",
        ES + "2. La Sra. LUND (Noruega) dice que los puertos cierran.\n\n3. Un fondo, a su juicio, es urgente.",
    ],
)
def test_a_paragraph_that_opens_with_a_view_goes_on_with_the_speaker(text: str) -> None:
    first, second = speakers(text)
    assert first == second


def test_delegations_that_meet_say_nothing() -> None:
    assert speakers(ES + "En el puerto se dieron cita las delegaciones de Malta y Chipre.") == []


@pytest.mark.parametrize(
    "text",
    [
        EN + "The Chair suspended the meeting and said that it would resume at 3 p.m.",
        FR + "La Présidente suspend la séance et dit qu'elle reprendra à 15 heures.",
        ES + "La Presidenta suspende la sesión y dice que se reanudará a las 15 horas.",
    ],
)
def test_who_suspends_a_meeting_and_says_why_speaks(text: str) -> None:
    assert len(speakers(text)) == 1
