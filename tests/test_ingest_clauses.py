"""Sentences in which several speak: whose words a passage holds, who is only told of, whom a short phrase means."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion, surface

EN = "Talks on Quays\n\nThe talks on quays were held in Geneva on 9 May 2033.\n\n"
FR = "Entretiens des quais\n\nLes entretiens sur les quais se sont tenus à Genève le 9 mai 2033.\n\n"
ES = "Conversaciones de muelles\n\nLas conversaciones sobre muelles se celebraron en Ginebra el 9 de mayo de 2033.\n\n"


def passages(text: str) -> list[tuple[str, str]]:
    """Who says what: the speaker's ref, or the name's key, and the passage."""
    said = conversion(text).statements
    return [((s.speaker or s.post or "").rsplit("/")[-1], surface(text, s.span)) for s in said if not s.recommends]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            EN + "The delegate of Ghana asked for more time, while Togo offered to host the next workshop.",
            [
                ("GHA", "The delegate of Ghana asked for more time"),
                ("TGO", "Togo offered to host the next workshop."),
            ],
        ),
        (
            EN + "Kenya said that the forms were too long; in the same vein, Uganda announced a new portal for them.",
            [
                ("KEN", "Kenya said that the forms were too long"),
                ("UGA", "in the same vein, Uganda announced a new portal for them."),
            ],
        ),
        (
            EN + "Ms. Rita Kole (Mali) stressed that fees were high and Mr. Abel Tano (Benin) replied that they would.",
            [
                ("person:rita-kole", "Ms. Rita Kole (Mali) stressed that fees were high"),
                ("person:abel-tano", "Mr. Abel Tano (Benin) replied that they would."),
            ],
        ),
        (
            FR + "Le Ghana a demandé un délai, tandis que le Togo a offert d'accueillir le prochain atelier.",
            [("GHA", "Le Ghana a demandé un délai"), ("TGO", "le Togo a offert d'accueillir le prochain atelier.")],
        ),
        (
            FR + "L'Islande se dit hors d'état de contribuer, le Danemark annonce une contribution en nature.",
            [
                ("ISL", "L'Islande se dit hors d'état de contribuer"),
                ("DNK", "le Danemark annonce une contribution en nature."),
            ],
        ),
        (
            FR + "Le Kenya a jugé les formulaires trop longs ; l'Ouganda, pour sa part, a annoncé un nouveau portail.",
            [
                ("KEN", "Le Kenya a jugé les formulaires trop longs"),
                ("UGA", "l'Ouganda, pour sa part, a annoncé un nouveau portail."),
            ],
        ),
        (
            ES + "El delegado de Chile pidió más tiempo, mientras que Bolivia ofreció la sede del próximo taller.",
            [
                ("CHL", "El delegado de Chile pidió más tiempo"),
                ("BOL", "Bolivia ofreció la sede del próximo taller."),
            ],
        ),
        (
            ES + "El Perú preguntó si el plazo seguía abierto, a lo que Panamá respondió que vencía en junio.",
            [
                ("PER", "El Perú preguntó si el plazo seguía abierto"),
                ("PAN", "Panamá respondió que vencía en junio."),
            ],
        ),
    ],
)  # fmt: skip
def test_each_of_two_speakers_has_the_clause_of_their_own(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(who, said.removeprefix("the ").removeprefix("The ")) for who, said in passages(text)] == [
        (who, said.removeprefix("the ").removeprefix("The ")) for who, said in expected
    ]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (EN + "Norway called for a register of boats, a call echoed by Iceland and Malta.", {"NOR", "ISL", "MLT"}),
        (EN + "Several States underlined the need for small ports (Peru, Chile, Ecuador).", {"PER", "CHL", "ECU"}),
        (FR + "Plusieurs États ont souligné l'utilité des ports (Pérou, Chili, Équateur).", {"PER", "CHL", "ECU"}),
        (ES + "Varios Estados subrayaron la utilidad de los puertos (Perú, Chile, Ecuador).", {"PER", "CHL", "ECU"}),
        (EN + "She was heard. Japan explained at length that the text was balanced, with which Fiji agreed.", {"FJI"}),
    ],
)  # fmt: skip
def test_the_passage_of_those_whom_a_list_names_holds_what_was_said(text: str, speakers: set[str]) -> None:
    whole = text.rsplit("\n\n", 1)[-1].removeprefix("She was heard. ")
    found = dict(passages(text))
    assert {who for who in found if found[who] == whole} >= speakers - {"NOR"}
    assert speakers <= found.keys()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            EN + "Some considered that the list was public [Fiji, Tonga], others maintained that it was not [Samoa].",
            [
                ("FJI", "Some considered that the list was public [Fiji, Tonga]"),
                ("TON", "Some considered that the list was public [Fiji, Tonga]"),
                ("WSM", "others maintained that it was not [Samoa]."),
            ],
        ),
        (
            FR + "Certains ont estimé que la liste était publique [Fidji], d'autres ont soutenu le contraire [Samoa].",
            [
                ("FJI", "Certains ont estimé que la liste était publique [Fidji]"),
                ("WSM", "d'autres ont soutenu le contraire [Samoa]."),
            ],
        ),
        (
            ES + "Algunos consideraron que la lista debía ser pública [Fiji], otros sostuvieron lo contrario [Samoa].",
            [
                ("FJI", "Algunos consideraron que la lista debía ser pública [Fiji]"),
                ("WSM", "otros sostuvieron lo contrario [Samoa]."),
            ],
        ),
    ],
)  # fmt: skip
def test_brackets_after_some_and_others_are_told_apart(text: str, expected: list[tuple[str, str]]) -> None:
    assert passages(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        EN
        + "Ms. Lena Orth, speaking for the European Union, said that Albania and Georgia aligned themselves with her.",
        FR + "Mme Lena Orth, au nom de l'Union européenne, indique que l'Albanie et la Géorgie s'associent à elle.",
        ES
        + "La Sra. Lena Orth, en nombre de la Unión Europea, señaló que Albania y Georgia se sumaron a la declaración.",
    ],
)
def test_states_of_which_another_speaker_tells_say_nothing_themselves(text: str) -> None:
    assert [who for who, _ in passages(text)] == ["person:lena-orth"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            EN + "Mr. Carl Bode, Director of Kenya, and Ms. Ada Lunt, Secretary of the Quay Board, co-chaired the"
            " table. The former welcomed the delegates; the latter reminded them of the deadline for comments.",
            [
                ("person:carl-bode", "The former welcomed the delegates"),
                ("person:ada-lunt", "the latter reminded them of the deadline for comments."),
            ],
        ),
        (
            FR + "M. Carl Bode, Directeur des ports du Kenya, et Mme Ada Lunt, Juge du Togo, ont coprésidé la table."
            " Le premier a salué les délégués ; la seconde a rappelé le délai de remise des textes.",
            [
                ("person:carl-bode", "Le premier a salué les délégués"),
                ("person:ada-lunt", "la seconde a rappelé le délai de remise des textes."),
            ],
        ),
        (
            ES + "El Sr. Carlos Bode, Director de Chile, y la Sra. Ada Lunte, Jueza de Cuba, copresidieron la mesa."
            " El primero saludó a los delegados; la segunda recordó el plazo para enviar los textos.",
            [
                ("person:carlos-bode", "El primero saludó a los delegados"),
                ("person:ada-lunte", "la segunda recordó el plazo para enviar los textos."),
            ],
        ),
    ],
)  # fmt: skip
def test_the_former_and_the_latter_are_two_who_were_named_together(text: str, expected: list[tuple[str, str]]) -> None:
    assert passages(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ms. Joan Pell (Canada) asked how ports were counted. Her delegation proposed a form.",
        FR + "Mme Joan Pell (Canada) a demandé comment on comptait. Sa délégation a proposé un formulaire.",
        ES + "La Sra. Joan Pell (Canadá) preguntó cómo se contaba. Su delegación propuso un formulario.",
        ES + "La Sra. Joan Pell (Canadá) pidió calma. Los puertos, dijo, no tienen prisa.",
    ],
)
def test_a_delegation_of_hers_or_a_verb_between_commas_means_the_speaker_before(text: str) -> None:
    assert [who for who, _ in passages(text)] == ["person:joan-pell"] * 2


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (EN + 'In the words of the moderator, "boats need water".', "moderator"),
        (FR + "La modératrice a souligné que le temps manquait.", "modératrice"),
        (ES + "El moderador subrayó que faltaba tiempo.", "moderador"),
    ],
)
def test_a_moderator_without_a_name_speaks_by_the_post(text: str, post: str) -> None:
    assert [who for who, _ in passages(text)] == [post]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EN + "Mexico’s representative took issue with that. Australia's delegate agreed with her.", ["MEX", "AUS"]),
        (EN + "Libya, whose ports had been mentioned by two speakers, asked for calm.", ["LBY"]),
        (FR + "La Libye, dont les ports avaient été mentionnés par deux orateurs, a demandé du calme.", ["LBY"]),
        (
            ES + "El Sr. Juan Pérez Luna (Chile) pidió calma. Según explicó, falta tiempo.",
            ["person:juan-perez-luna"] * 2,
        ),
    ],
)
def test_who_represents_a_state_speaks_for_it_however_the_state_is_named(text: str, expected: list[str]) -> None:
    assert [who for who, _ in passages(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        EN + "Delegations undertook to:\n\n(a) draft a law on ports [Chile, Peru];\n\n(b) count boats [Cuba].\n",
        FR + "Des délégations se sont engagées à :\n\na) rédiger une loi [Chili, Pérou] ;\n\nb) compter [Cuba].\n",
        ES + "Las delegaciones se comprometieron a:\n\na) redactar una ley [Chile, Perú];\n\nb) contar [Cuba].\n",
    ],
)  # fmt: skip
def test_points_that_end_with_states_in_brackets_are_what_these_said(text: str) -> None:
    assert [who for who, _ in passages(text)] == ["CHL", "PER", "CUB"]
    assert not [s for s in conversion(text).statements if s.recommends]
