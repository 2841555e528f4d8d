"""Labels of a title and a surname in records, hosts who say that they moderate, and who presides by a bracket."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion


def _roles(text: str) -> dict[str, str]:
    return {p.person: p.role for p in conversion(text).participations}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "HEARING ON FERRY SAFETY\nMay 3, 2033\nTranscript\n\nMembers: Mr. Pask, Ms. Vane.\n\n"
            "CHAIRMAN PASK: The subcommittee will come to order. We hear two witnesses today.\n\n"
            "SENATOR VANE: Thank you, Mr. Chairman. Our crews are tired, and I know why.\n\n"
            "MS. OVERBURY: Our union has asked for inspections since 2029.\n\n"
            "SENATOR VANE: I shall ask the minister for his answer.\n\n"
            "CHAIRMAN PASK: We stand adjourned until Thursday.\n",
            {"pask": "chair", "vane": "speaker", "overbury": "speaker"},
        ),
        (
            "HEARING BEFORE THE SUBCOMMITTEE ON FERRIES\nTUESDAY, MAY 3, 2033\n\nThe subcommittee met at 10:02 a.m., "
            "Hon. Aldous Pask [chairman of the subcommittee] presiding.\n\n"
            "Chairman Pask. The subcommittee will come to order. I thank our witnesses.\n\n"
            "Ms. Vane. Thank you, Mr. Chairman. Ferries are the backbone of our islands.\n\n"
            "Mr. Fenwick. How many of them are out of service today?\n\n"
            "Chairman Pask. The subcommittee stands adjourned.\n",
            {"aldous-pask": "chair", "vane": "speaker", "fenwick": "speaker"},
        ),
        (
            "CONGRESO DE LA COSTA\nVersión estenográfica, 3 de mayo de 2033\n\nPresidencia del señor Nuño Zarraga\n"
            "Asiste: Sra. Tolosa\n\n"
            "PRESIDENTE ZARRAGA: Muchas gracias a todos. Se abre la sesión de esta mañana.\n\n"
            "SENADORA TOLOSA: Gracias, presidente. Las balsas no salen desde marzo.\n\n"
            "SENADORA TOLOSA: Costarán cuatro millones, según el ministerio.\n\n"
            "PRESIDENTE ZARRAGA: Se levanta la sesión hasta el jueves.\n",
            {"nuno-zarraga": "chair", "tolosa": "speaker"},
        ),
        (
            "CONSEIL DE LA LAGUNE\nCompte rendu intégral, 3 mai 2033\n\nPrésidence de Mme Ida Clerc\n"
            "Présent : M. Mercadier\n\n"
            "PRÉSIDENTE CLERC : Mes chers collègues, nous ouvrons cette séance.\n\n"
            "SÉNATEUR MERCADIER : Je salue le travail des équipes du port.\n\n"
            "SÉNATEUR MERCADIER : Le budget sera tenu cette année encore.\n\n"
            "PRÉSIDENTE CLERC : La séance est levée jusqu'à jeudi.\n",
            {"ida-clerc": "chair", "mercadier": "speaker"},
        ),
    ],
)
def test_a_title_and_a_surname_label_who_speaks(text: str, expected: dict[str, str]) -> None:
    assert _roles(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Report on ferries\n\nChairman Report. It was read and adopted by all.\n\n"
        "President Statement: The text is annexed to this report.\n\nCHAIR SUMMARY: The discussion was rich.\n",
        "CONSEJO DE BALSAS\nActa taquigráfica, 3 de mayo de 2033\n\n"
        "Presidenta Interina: Muchas gracias a todos por venir.\n\nPresidenta Interina: Pasemos a votar el acta.\n",
        "FERRY BOARD NEWS\n\nPresident Message. The board met in May and adopted its plan.\n\n"
        "Senator Award. It went to the crews of the northern lines.\n\nPresident Message. It is in the annex.\n",
    ],
)
def test_other_words_behind_an_office_are_no_surname(text: str) -> None:
    assert _roles(text) == {}
    assert conversion(text).statements == ()


@pytest.mark.parametrize(
    ("text", "host"),
    [
        (
            "Webinar transcript: Ferries for All\nMay 3, 2033\n\n"
            "Ottoline Vane: Hello everyone. I will be your moderator today, and I work for the Ferry Trust.\n\n"
            "Aldous Pask: Thanks Ottoline. Ferries link forty islands in our region.\n\n"
            "Ottoline Vane: Thanks Aldous. We have a question from the chat.\n\n"
            "Aldous Pask: Yes, of course, from next year on.\n",
            "ottoline-vane",
        ),
        (
            "Transcription du webinaire « Des bacs pour tous »\n3 mai 2033\n\n"
            "Lise Corvaisier : Bonjour à tous. Je vais modérer cet échange pour l'Office des bacs.\n\n"
            "Odon Mercadier : Merci Lise. Les bacs relient quarante îles dans notre région.\n\n"
            "Lise Corvaisier : Merci Odon. Nous avons une question du public.\n\n"
            "Odon Mercadier : Oui, bien sûr, dès l'année prochaine.\n",
            "lise-corvaisier",
        ),
        (
            "Transcripción del seminario web «Balsas para todos»\n3 de mayo de 2033\n\n"
            "Inés Tolosa: Hola a todas y todos. Seré la moderadora de esta sesión.\n\n"
            "Ramiro Zarraga: Gracias Inés. Las balsas unen cuarenta islas en nuestra región.\n\n"
            "Inés Tolosa: Gracias Ramiro. Tenemos una pregunta del público.\n\n"
            "Ramiro Zarraga: Sí, por supuesto, desde el próximo año.\n",
            "ines-tolosa",
        ),
    ],
)
def test_who_says_so_in_their_first_words_moderates(text: str, host: str) -> None:
    found = conversion(text)
    assert {p.person for p in found.participations if p.role == "moderator"} == {host}
    assert len({p.person for p in found.participations}) == 2
    assert len(found.people) == 2  # "Merci Lise" names nobody else


def test_who_will_moderate_another_part_does_not_lead_by_that() -> None:
    text = (
        "Webinar transcript: Ferries for All\nMay 3, 2033\n\n"
        "Ottoline Vane: I will moderate the next panel, and now you have the floor.\n\n"
        "Aldous Pask: My colleague will be your moderator later. Ferries link islands.\n\n"
        "Ottoline Vane: We have a question from the chat about ferries.\n\n"
        "Aldous Pask: I am happy to take that question, of course.\n"
    )
    assert set(_roles(text).values()) == {"speaker"}


def test_a_bracket_around_a_sentence_does_not_hide_who_was_in_the_chair() -> None:
    text = (
        "PARLIAMENT OF THE LAKES\nMonday, 15 May 2033\n\n"
        "(The House met at 9.45 a.m., the President, Hon. Modibo Sangare, in the Chair)\n\n"
        "THE PRESIDENT: Honourable Members, let us begin with the first order of the day.\n\n"
        "HON. THANDEKA MLOTSHWA: Thank you. I rise to support the report.\n\n"
        "THE PRESIDENT: We shall vote on the report tomorrow.\n"
    )
    assert _roles(text) == {"modibo-sangare": "chair", "thandeka-mlotshwa": "speaker"}
    assert [s.speaker for s in conversion(text).statements][-1] == "person:modibo-sangare"


@pytest.mark.parametrize(
    "text",
    [
        "Webinar transcript: Ferries for All\nMay 3, 2033\n\n"
        "[00:00:05] Ottoline Vane: I will introduce the next panel, and now I give you the floor.\n\n"
        "[00:02:10] Aldous Pask: Ottoline chairs the Ferry Trust. Ferries link our islands, all forty of them.\n\n"
        "[00:05:12] Ottoline Vane: We have a question from the chat about ferries.\n",
        "Transcription de la table ronde « Des bacs »\n3 mai 2033\n\n"
        "00:05 Lise Corvaisier : Je souhaite la bienvenue à toutes et à tous dans ce panel.\n\n"
        "02:10 Odon Mercadier : Les bacs relient quarante îles dans notre région du nord.\n\n"
        "05:12 Lise Corvaisier : Nous avons une question du public sur la session de demain.\n\n"
        "07:10 Odon Mercadier : Oui, je pense que les communes y gagneront beaucoup.\n",
        "Transcripción del panel «Balsas»\n3 de mayo de 2033\n\n"
        "10:05 Inés Tolosa: Gracias por estar con nosotros en este panel de hoy.\n\n"
        "10:12 Ramiro Zarraga: Las balsas unen cuarenta islas en nuestra región del norte.\n\n"
        "10:25 Inés Tolosa: Tenemos una pregunta del público sobre la sesión de mañana.\n",
    ],
)
def test_the_hours_of_turns_are_none_of_sessions(text: str) -> None:
    found = conversion(text)
    assert len(found.events) == 1
    assert {(p.event, p.role) for p in found.participations} == {(found.events[0].key, "speaker")}
    assert len({p.person for p in found.participations}) == 2


@pytest.mark.parametrize(
    "text",
    [
        "FERRY FORUM\n3 May 2033\nProgramme\n\n10:00 Opening: Ms. Ottoline Vane. We welcome all participants here.\n"
        "10:30 Panel 1: What do we owe our crews? Mr. Aldous Pask.\n"
        "11:30 Panel 2: How we build ferries. Dr. Fenwick.\n",
        "FERRY FORUM\n3 May 2033\n\n10:00 Opening: Ms. Ottoline Vane\n10:30 Panel 1: Our crews and us. Mr. Pask.\n"
        "11:30 Panel 2: How we build ferries\n12:30 Closing\n",
    ],
)
def test_titles_of_sessions_that_say_we_stay_sessions(text: str) -> None:
    assert sum("/" in e.key for e in conversion(text).events) >= 3
