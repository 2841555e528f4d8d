"""Whose a verb of saying is where its subject is not right before it: a pronoun in the same sentence, a list behind the
verb that gave it the floor, a list in brackets, a name behind a rare honorific."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = "Report of the Forum on Lake Ports, Tala, 3 May 2031\n\nThere are quays and docks in the bay. "
FR = "Rapport du Forum des ports, Tala, 3 mai 2031\n\nIl y a des rives et des ponts dans la vallée. "
ES = "Informe del Foro de puertos, Tala, 3 de mayo de 2031\n\nHay muelles y faros en la bahía. "


def speakers(text: str) -> list[str]:
    """The last words of the speakers' refs, in the order of the text."""
    found = sorted(conversion(text).statements, key=lambda s: s.span)
    return [(s.speaker or "nobody").rpartition("/")[2].rpartition("-")[2].rpartition(":")[2] for s in found]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ms. Ada Lind closed the day; in her remarks she announced that a fund would be set up.",
        FR + "Mme Ada Lind a prononcé la clôture ; elle a annoncé la création d'un fonds.",
        ES + "Clausuró la Ministra de Puertos, Ada Lind; en sus palabras anunció la creación de un fondo.",
        ES + "Clausuró el foro Ada Lind, que en su intervención anunció la creación de un fondo.",
    ],
)
def test_a_pronoun_behind_a_semicolon_is_who_the_clause_before_is_about(text: str) -> None:
    assert speakers(text) == ["lind"]


def test_such_a_clause_ends_what_the_speaker_before_says() -> None:
    text = EN + "Mr. Jo Berg said that it rained. Mr. Al Lind closed the day; he announced that a fund would be set up."
    assert speakers(text) == ["berg", "lind"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Mr. Jo Berg noted that fees were high. Both he and Ms. Ada Lind called for new ones.",
        FR + "M. Jo Berg a noté que les droits étaient élevés. Lui-même et Mme Ada Lind ont demandé une remise.",
        ES + "El Sr. Jo Berg señaló que las tasas eran altas. Tanto él como la Sra. Ada Lind pidieron una rebaja.",
    ],
)
def test_a_pronoun_joined_to_a_name_is_the_speaker_before(text: str) -> None:
    assert sorted(speakers(text)) == ["berg", "berg", "lind"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Mr. Jo Berg (Finland), speaking on behalf of the European Union, backed it. The Union hoped for more.",
        FR + "M. Jo Berg (Finlande), s'exprimant au nom de l'Union européenne, appuie le texte. L'Union souhaite "
        "savoir qui paiera.",
        ES + "El Sr. Jo Berg (Finlandia), hablando en nombre de la Unión Europea, apoya el texto. La Unión desea "
        "saber quién pagará.",
    ],
)
def test_those_for_whom_somebody_spoke_go_on_by_a_word_of_their_name(text: str) -> None:
    assert speakers(text) == ["berg", "berg"]


def test_a_union_that_nobody_spoke_for_is_no_speaker() -> None:
    assert speakers(EN + "Mr. Jo Berg (Finland) backed the text. The Union hoped for more.") == ["berg"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Also heard were Ghana and Togo, which called for a fund.",
        FR + "Se sont également exprimés le Ghana et le Togo, qui ont plaidé pour un fonds.",
        ES + "En la sala se dejaron oír asimismo Ghana y Togo, que abogaron por un fondo.",
        ES + "Intervinieron también Ghana y Togo, que abogaron por un fondo.",
    ],
)
def test_those_behind_a_verb_that_gives_them_the_floor_say_what_follows(text: str) -> None:
    assert speakers(text) == ["GHA", "TGO"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Several States (Ghana and Togo, the latter as an observer) proposed a fund.",
        FR + "Plusieurs États (le Ghana et le Togo, ce dernier en qualité d'observateur) ont proposé un fonds.",
        ES + "Varios Estados (Ghana y Togo, este último como observador) propusieron un fondo.",
    ],
)
def test_a_list_in_brackets_may_tell_of_its_last_member(text: str) -> None:
    assert speakers(text) == ["GHA", "TGO"]


def test_a_bracket_that_gives_an_example_is_no_list_of_speakers() -> None:
    assert speakers(FR + "Certains ont estimé que d'autres banques (par exemple, l'OIT et l'OIM) manquaient.") == []


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ms. Ada Lind, who took the chair at 3 p.m., confirmed the invitation.",
        FR + "Mme Ada Lind, qui a pris la présidence à 15 heures, confirme l'invitation.",
        ES + "La Sra. Ada Lind, que asumió la presidencia a las 15 horas, confirmó la invitación.",
    ],
)
def test_a_chair_that_somebody_takes_is_no_speaker(text: str) -> None:
    assert speakers(text) == ["lind"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ms. Ada Lind spoke in place of Mr. Jo Berg, who had been announced.",
        FR + "Mme Ada Lind s'est exprimée à la place de M. Jo Berg, annoncé au programme.",
        ES + "La Sra. Ada Lind habló en lugar del Sr. Jo Berg, que figuraba en el programa.",
    ],
)
def test_that_somebody_spoke_for_another_is_no_statement(text: str) -> None:
    assert speakers(text) == []


def test_a_father_is_told_from_an_initial() -> None:
    assert speakers(ES + "El P. Iván Lind lamentó la muerte de siete personas.") == ["lind"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ms. Ada Lind, who stood in for IOM's Regional Director, explained how crews are counted.",
        FR + "Mme Ada Lind, qui remplaçait la Directrice régionale de l'OIM, a expliqué comment on compte.",
        ES + "La Sra. Ada Lind, que sustituyó al Director Regional de la OIM, explicó cómo se cuenta.",
    ],
)
def test_who_stands_in_for_another_speaks(text: str) -> None:
    assert speakers(text) == ["lind"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ms. Ada Lind accepted and promised few papers.",
        EN + "Ms. Ada Lind apologised for her absence and pledged that Kenya would host a session.",
        FR + "Mme Ada Lind a accepté et a promis peu de papiers.",
        ES + "La Sra. Ada Lind aceptó y prometió pocos papeles.",
    ],
)
def test_who_accepts_says_what_follows(text: str) -> None:
    assert speakers(text) == ["lind"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Mr. Jo Berg read out a message from the Minister of Docks, Ms. Ada Lind. Ms. Lind asked for new quays.",
        FR + "M. Jo Berg a donné lecture d'un message de Mme Ada Lind, ministre. Mme Lind demandait de nouveaux quais.",
        ES + "El Sr. Jo Berg leyó un mensaje de la Sra. Ada Lind, ministra. La Sra. Lind pedía muelles nuevos.",
    ],
)
def test_whose_message_is_read_sent_words_and_was_not_there(text: str) -> None:
    parts = {(p.person, p.role, p.mode) for p in conversion(text).participations if p.person == "ada-lind"}
    assert parts == {("ada-lind", "author", "written")}
