"""Press releases: whom a quotation names, who was only there, whose the verbs and roles of a long sentence are."""

from __future__ import annotations

import pytest

from tests.ferries import PRESS
from tests.ingesting import conversion


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "“The quay is ours,” said Jonah Tindle, who mends nets in Wick. “Or nobody's,” Tindle added."),
        ("en", "“The quay is ours,” Jonah Tindle told the meeting. It was, Tindle said, the oldest."),
        ("fr", "« Le quai est à nous », explique Jonah Tindle, pêcheur à Lomé. « À tous », ajoute Tindle."),
        ("es", "“El muelle es nuestro”, dijo Jonah Tindle, quien teje redes. “O de nadie”, añadió Tindle."),
    ],
)
def test_who_is_given_a_quotation_is_somebody_without_a_post_too(language: str, told: str) -> None:
    found = conversion(f"{PRESS[language]}{told}\n")
    assert [p.key for p in found.people] == ["jonah-tindle"]
    assert [s.speaker for s in found.statements] == ["person:jonah-tindle"] * 2


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Jonah Tindle of the Union of Net Menders asked for twine."),
        ("fr", "Jonah Tindle, de l'association Filets, a demandé de la ficelle."),
        ("fr", "Prenant la parole, Jonah Tindle, du collectif Filets, a demandé de la ficelle."),
        ("es", "Jonah Tindle, de la asociación Redes, pidió cuerda."),
    ],
)
def test_a_body_after_a_name_makes_it_somebody_s_at_the_front_of_a_paragraph(language: str, told: str) -> None:
    found = conversion(f"{PRESS[language]}{told}\n")
    assert [s.speaker for s in found.statements] == ["person:jonah-tindle"]


@pytest.mark.parametrize(
    ("language", "told", "parts"),
    [
        (
            "en",
            "It was opened by the Mayor of Wick, Enid Marsh, in the presence of the Ambassador of Togo, Silas Vea, and"
            " the Director of Ports, Odon Varga.",
            {"enid-marsh": "opening"},
        ),
        ("en", "It took place under the patronage of the President of Togo, Silas Vea.", {}),
        (
            "fr",
            "Elle a été ouverte par la maire de Lomé, Enid Marsh, en présence de l'ambassadeur du Chili, Silas Vea, et"
            " du directeur des ports, Odon Varga.",
            {"enid-marsh": "opening"},
        ),
        ("fr", "Elle est placée sous le haut patronage du Ministre du Travail, M. Silas Vea.", {}),
        (
            "fr",
            "En présence de nombreux invités, le Ministre du Travail, Silas Vea, a demandé un quai.",
            {"silas-vea": "speaker"},
        ),
        (
            "es",
            "Fue inaugurada por la alcaldesa de Lima, Enid Marsh, en presencia del embajador de Chile, Silas Vea, y del"
            " director de puertos, Odón Varga.",
            {"enid-marsh": "opening"},
        ),
        ("es", "Con la presencia del ministro de Trabajo, Silas Vea, se presentó el muelle.", {}),
    ],
)
def test_who_was_only_there_takes_no_part(language: str, told: str, parts: dict[str, str]) -> None:
    assert {p.person: p.role for p in conversion(f"{PRESS[language]}{told}\n").participations} == parts


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "At the panel, moderated by the journalist Enid Marsh, the Mayor of Wick, Silas Vea, asked for a quay."),
        ("fr", "Au panel modéré par la journaliste Enid Marsh, le maire de Lomé, Silas Vea, a demandé un quai."),
        ("es", "En el panel, moderado por la periodista Enid Marsh, el alcalde de Lima, Silas Vea, pidió un muelle."),
    ],
)
def test_who_has_a_verb_behind_a_comma_does_not_share_the_role_before_it(language: str, told: str) -> None:
    found = conversion(f"{PRESS[language]}{told}\n")
    assert {p.person: p.role for p in found.participations} == {"enid-marsh": "moderator", "silas-vea": "speaker"}
    assert [s.speaker for s in found.statements] == ["person:silas-vea"]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Silas Vea, Mayor of Wick, thanked the Minister and stressed that boats were late."),
        ("fr", "Silas Vea, maire de Lomé, a remercié le ministre et a souligné que les bateaux tardaient."),
        ("es", "Silas Vea, alcalde de Lima, felicitó a la presidenta y pidió más barcos."),
    ],
)
def test_whom_somebody_thanks_is_not_who_goes_on(language: str, told: str) -> None:
    found = conversion(f"{PRESS[language]}{told}\n").statements
    assert {s.speaker for s in found} == {"person:silas-vea"}


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Silas Vea, representative of Togo to the OAS, asked for a quay."),
        ("en", "The delegate of Togo to the African Union, Silas Vea, asked for a quay."),
        ("fr", "Silas Vea, représentant du Togo auprès de l'ONU, a demandé un quai."),
        ("es", "El representante de Togo ante la OEA, Silas Vea, pidió un muelle."),
    ],
)
def test_a_state_s_representative_to_a_body_speaks_for_the_state(language: str, told: str) -> None:
    [part] = conversion(f"{PRESS[language]}{told}\n").participations
    assert part.on_behalf_of == ("state/TGO",)


@pytest.mark.parametrize(
    ("language", "told", "who", "role", "posts", "state"),
    [
        (
            "en",
            "The panel was moderated by RTW journalist Enid Marsh.",
            "enid-marsh",
            "moderator",
            ["journalist"],
            None,
        ),
        (
            "en",
            "Speaking on behalf of the youth delegates, Ms. Enid Marsh of Togo asked for a quay.",
            "enid-marsh",
            "speaker",
            [],
            "state/TGO",
        ),
        (
            "en",
            "Enid Marsh, Minister of Ports of Togo, in a statement read to the meeting, asked for a quay.",
            "enid-marsh",
            "speaker",
            ["Minister of Ports"],
            "state/TGO",
        ),
        (
            "en",
            "Ms. Enid Marsh, Ag. Director of Ports of Togo, asked for a quay.",
            "enid-marsh",
            "speaker",
            ["Ag. Director of Ports"],
            "state/TGO",
        ),
        (
            "fr",
            "La secrétaire d'État togolaise aux Ports, Enid Marsh, a demandé un quai.",
            "enid-marsh",
            "speaker",
            ["secrétaire d'État togolaise aux Ports"],
            "state/TGO",
        ),
        (
            "es",
            "El mandatario colombiano, Silas Vea, que llegó tarde, pidió un muelle.",
            "silas-vea",
            "speaker",
            ["mandatario colombiano"],
            "state/COL",
        ),
        (
            "es",
            "Tuvo a su cargo la apertura Silas Vea, Presidente Pro Témpore de la Red de Muelles.",
            "silas-vea",
            "opening",
            ["Presidente Pro Témpore"],
            None,
        ),
    ],
)
def test_what_stands_around_a_post_is_told_from_it(
    language: str, told: str, who: str, role: str, posts: list[str], state: str | None
) -> None:
    [part] = conversion(f"{PRESS[language]}{told}\n").participations
    assert (part.person, part.role, [h.post for h in part.holdings]) == (who, role, posts)
    assert (part.on_behalf_of == (state,)) is (state is not None)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Minister Overbury, who is also the Mayor of Wick, stressed that boats were late."),
        ("en", "Silas Overbury, Mayor of Wick, was late. According to Overbury, the quay is full."),
        ("fr", "M. Silas Overbury, qui est aussi le maire de Lomé, a souligné que les bateaux tardent."),
        ("es", "Silas Overbury, alcalde de Lima, llegó tarde. Según Overbury, el muelle está lleno."),
        ("es", "Silas Overbury, alcalde de Lima, llamó este martes a comprar remos."),
    ],
)
def test_a_surname_after_according_to_and_a_clause_about_the_speaker_leave_the_words_to_the_speaker(
    language: str, told: str
) -> None:
    assert [(s.speaker or "")[-8:] for s in conversion(f"{PRESS[language]}{told}\n").statements] == ["overbury"]


@pytest.mark.parametrize(
    ("language", "told", "expected"),
    [
        (
            "en",
            "Enid Marsh, Minister of Ports of Togo, and Odon Varga of the World Bank asked for a quay.",
            [("enid-marsh", ["Minister of Ports"]), ("odon-varga", [])],
        ),
        (
            "en",
            "Enid Marsh, Chair of the Board and Togolese Minister for Ports, asked for a quay.",
            [("enid-marsh", ["Chair of the Board", "Togolese Minister for Ports"])],
        ),
        (
            "fr",
            "M. Odon Varga, Directeur des quais, représentant le ministre des Ports, a demandé un quai.",
            [("odon-varga", ["Directeur des quais"])],
        ),
        (
            "fr",
            "La cérémonie a été présidée ce 4 mai 2032 par la maire de Lomé, Enid Marsh.",
            [("enid-marsh", ["maire de Lomé"])],
        ),
        (
            "es",
            "Santiago Varga, ministro de Puertos de Chile, pidió un muelle.",
            [("santiago-varga", ["ministro de Puertos"])],
        ),
    ],
)
def test_each_of_several_has_their_own_posts(language: str, told: str, expected: list[tuple[str, list[str]]]) -> None:
    found = conversion(f"{PRESS[language]}{told}\n").participations
    assert [(p.person, [h.post for h in p.holdings]) for p in found] == expected


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fr", "Elle a été close par la maire de Lomé, Enid Marsh, laquelle a insisté sur les quais."),
        ("es", "Enid Marsh, alcaldesa de Lima, pidió un muelle. Continuó la alcaldesa: «Falta agua»."),
    ],
)
def test_words_told_of_the_last_named_are_theirs(language: str, told: str) -> None:
    found = conversion(f"{PRESS[language]}{told}\n").statements
    assert found
    assert {s.speaker for s in found} == {"person:enid-marsh"}


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Mr. Silas Vea said: “The quay is ours.”"),
        ("fr", "M. Silas Vea a dit : « Le quai est à nous. »"),
        ("es", "El Sr. Silas Vea dijo: «El muelle es nuestro.»"),
    ],
)
def test_a_short_paragraph_that_ends_with_a_quotation_is_no_heading(language: str, told: str) -> None:
    found = conversion(f"{PRESS[language]}{told}\n").statements
    assert [s.speaker for s in found] == ["person:silas-vea"]


def test_who_is_named_to_an_office_takes_no_part_by_that() -> None:
    told = (
        "The Board named the Permanent Representative of Togo, Ambassador Enid Marsh, to be its Chair and the Alternate"
        " Representative of Chile, Odon Varga, to be Vice Chair."
    )
    assert not conversion(f"{PRESS['en']}{told}\n").participations


def test_norteamericano_is_of_the_united_states() -> None:
    told = "El secretario de Estado norteamericano, Silas Vea, pidió un muelle."
    [part] = conversion(f"{PRESS['es']}{told}\n").participations
    assert part.on_behalf_of == ("state/USA",)


@pytest.mark.parametrize(
    ("language", "told", "parts"),
    [
        (
            "en",
            "In the course of an opening session, the Director of Ports of Togo-Hon. Enid Marsh, the Director of Quays"
            " of Kenya-Ms. Silva Vea, and the Minister of Labour of Chile-Dr. Odon Varga took the floor.",
            {"enid-marsh": "opening", "silva-vea": "opening", "odon-varga": "opening"},
        ),
        (
            "en",
            "“A quay is a quay,” the Mayor of Wick, Enid Marsh, said this morning when opening the conference.",
            {"enid-marsh": "opening"},
        ),
        (
            "en",
            "The President of Togo, Silas Vea, also offered her opening remarks.",
            {"silas-vea": "opening"},
        ),
        (
            "fr",
            "« Un quai est un quai », a déclaré ce matin la maire de Lomé, Enid Marsh. Le Ministre du Travail, Silas"
            " Vea, a prononcé son discours d'ouverture.",
            {"enid-marsh": "speaker", "silas-vea": "opening"},
        ),
        (
            "es",
            "La Ministra de Trabajo, Enid Marsh, ofreció sus palabras de apertura.",
            {"enid-marsh": "opening"},
        ),
        (
            "en",
            "Speaking at it were Rear Admiral Enid Marsh, of the Ministry of Ports of Togo, Prof. Silas Vea (UNICEF)"
            " and Mr. Odon Varga, of UNHCR.",
            {"enid-marsh": "speaker", "silas-vea": "speaker", "odon-varga": "speaker"},
        ),
        ("en", "UNICEF and Partners Take Stock of Quays", {}),
    ],
)
def test_news_tell_who_opens_and_who_speaks_in_lists_after_the_verb(
    language: str, told: str, parts: dict[str, str]
) -> None:
    found = conversion(f"{PRESS[language]}{told}\n")
    assert {p.person: p.role for p in found.participations} == parts
