"""Records of meetings as archives and web pages hold them: numbered turns, lost spaces, chairs of other bodies."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion, statements, surface

HEADS = {
    "en": """Committee on Harbours

Summary record of the 214th meeting

Held at the Harbour House, Geneva, on Tuesday, 4 March 2025, at 3 p.m.

Chair: Ms. Quayle

The meeting was called to order at 3.05 p.m.

""",
    "fr": """Comité des ports

Compte rendu analytique de la 214e séance

Tenue à la Maison du port, à Genève, le mardi 4 mars 2025, à 15 heures

Présidente : Mme Quayle

La séance est ouverte à 15 h 5.

""",
    "es": """Comité de los Puertos

Acta resumida de la 214ª sesión

Celebrada en la Casa del Puerto, Ginebra, el martes 4 de marzo de 2025, a las 15.00 horas

Presidenta: Sra. Quayle

Se declara abierta la sesión a las 15.05 horas.

""",
}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Ms. Tolosa (El Salvador) said that the pier was new.\n\n"
            "As regards paragraph 73 of the report on the lamps of all moles and piers, she asked who lit them.",
            ["Tolosa"] * 2,
        ),
        (
            "fr",
            "Mme Tolosa déclare que la jetée est neuve.\n\n"
            "Au sujet du paragraphe 73 du rapport traitant des lampes de la jetée, elle demande qui les allume.",
            ["Tolosa"] * 2,
        ),
        (
            "es",
            "La Sra. Tolosa declara que el muelle es nuevo.\n\n"
            "En cuanto al párrafo 73 del informe relativo a las lámparas del muelle, ella pregunta quién las enciende.",
            ["Tolosa"] * 2,
        ),
        (
            "fr",
            "2.M me  Tolosa (El Salvador) dit que la jetée est neuve.\n\n3. L’oratrice ajoute qu’elle a 19 lampes.",
            ["Tolosa"] * 2,
        ),
        (
            "en",
            "Ms. Roe (Chair of the Committee on Piers) said that they were new.\n\n"
            "The Chair took note of the report and reminded delegations of the rules.",
            ["Roe", "Quayle"],
        ),
        (
            "fr",
            "Mme Roe (Présidente du Comité des jetées) dit qu'elles sont neuves.\n\n"
            "La Présidente dit qu'elle croit comprendre que le Comité souhaite adopter le texte.",
            ["Roe", "Quayle"],
        ),
        (
            "es",
            "La Sra. Roe (Presidenta del Comité de los Muelles) dice que son nuevos.\n\n"
            "La Presidenta toma nota del informe y recuerda a las delegaciones el reglamento.",
            ["Roe", "Quayle"],
        ),
    ],
)  # fmt: skip
def test_who_speaks_is_who_the_record_means(language: str, text: str, expected: list[str]) -> None:
    assert [who for who, _, _ in statements(HEADS[language] + text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "1. The Chairman said that he wished to close the list of speakers of the Committee on ports and piers.",
        "1. La Présidente déclare qu'elle croit comprendre que le Comité souhaite adopter le texte sur les ports.",
    ],
)
def test_a_pronoun_after_a_chair_without_a_name_is_no_second_one(text: str) -> None:
    assert len(statements(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "President: Mr. LANE (Ghana)\n\n1. The PRESIDENT (interpretation from French): I call on the representative of "
        "Chile for a point of order.\n\n2. Mr. ROE (Chile) (interpretation from Spanish): The Assembly closed the "
        "meeting this morning to let the Committee work.\n",
        "Président : M. LANE (Ghana)\n\n1. Le PRESIDENT (interprétation de l'anglais) : Je donne la parole au "
        "représentant du Chili pour une motion d'ordre.\n\n2. M. ROE (Chili) (interprétation de l'espagnol) : "
        "L'Assemblée a levé la séance ce matin pour permettre à la Commission de travailler.\n",
        "Presidente: Sr. LANE (Ghana)\n\n1. El PRESIDENTE (interpretación del inglés): Tiene la palabra el "
        "representante de Chile para una cuestión de orden.\n\n2. Sr. ROE (Chile) (interpretación del inglés): La "
        "Asamblea levantó la sesión esta mañana para permitir que la Comisión trabajara.\n",
    ],
)
def test_turns_of_a_verbatim_record_may_be_numbered(text: str) -> None:
    assert [who for who, _, _ in statements(text)] == ["Roe"]


def test_a_numbered_list_of_people_holds_no_turns() -> None:
    text = "List of speakers\n\n1. Mr. Roe (Chile): The state of the ports\n\n2. Ms. Doe (Kenya): Lamps of the piers\n"
    assert statements(text) == []


def test_the_title_of_a_record_ends_before_where_it_was_held() -> None:
    text = (
        "COMITÉ DES PORTS\n\nCOMPTE RENDU ANALYTIQUE (PARTIEL)* DE LA 2225e SÉANCE\ntenue au Palais des quais, à "
        "Genève, le lundi 18 octobre 2004, à 10 heures\n\nPrésident: M. LANE\n\nLa séance est ouverte à 10 h 15.\n\n"
        "Le PRÉSIDENT déclare ouverte la session du Comité, et dit que la jetée est neuve.\n"
    )
    found = conversion(text)
    assert (found.document.kind, found.document.title) == (
        "record",
        "COMPTE RENDU ANALYTIQUE (PARTIEL)* DE LA 2225e SÉANCE",
    )
    assert {p.person for p in found.participations} == {"lane"}


@pytest.mark.parametrize(
    "text",
    [
        "English (pdf) ||Arabic||Chinese||Russian\n\nThe delegation of Ghana said that the ports were open.",
        "Anglais | Chinois | Russe\n\nLa délégation du Ghana a dit que les ports de la ville étaient ouverts.",
        "Inglés / Chino / Ruso\n\nLa delegación de Ghana dijo que los puertos de la ciudad estaban abiertos.",
    ],
)
def test_a_menu_of_languages_names_no_states(text: str) -> None:
    states = [m for m in conversion(text).mentions if m.ref.startswith("state/")]
    assert [surface(text, m.span) for m in states] == ["Ghana"]


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        ("CCPR/C/SR.239318 octobre 2031", "CCPR/C/SR.2393"),
        ("CCPR/C/SR.23935 October 2031", "CCPR/C/SR.2393"),
        ("CMW/C/SR.1422 de marzo de 2031", "CMW/C/SR.142"),
    ],
)
def test_a_day_that_ran_into_a_record_s_number_is_no_part_of_it(text: str, symbol: str) -> None:
    found = conversion(
        f"NATIONS UNIES\n\nDistr. GÉNÉRALE\n\n{text}\n\nOriginal: FRANÇAIS\n\nComité des ports de la ville\n"
    )
    assert found.document.symbol == symbol


@pytest.mark.parametrize(
    ("name", "rest"),
    [
        ("UNITED\nNATIONS", "The Chair said that the ports of the city were open and that the ferry was at the pier."),
        ("NATIONS\n\nUNIES", "Le Président dit que les ports de la ville sont ouverts et que le bac est à la jetée."),
        ("NACIONES\n\nUNIDAS", "El Presidente dice que los puertos de la ciudad están abiertos y que hay un bote."),
    ],
)
def test_a_letterhead_may_set_a_body_s_name_on_two_lines(name: str, rest: str) -> None:
    text = f"{name}\n\nDistr.\nGENERAL\n\n{rest}\n"
    found = [m for m in conversion(text).mentions if m.ref == "organization/un"]
    assert [m.as_written for m in found] == [" ".join(name.split())]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "At the invitation of the Chair, Ms. Roe, Ms. Tobing and Ms. Doe (Suriname) took places at the table.\n\n"
            "Ms. Roe (Suriname) said that the pier was new.",
        ),
        (
            "fr",
            "Sur l'invitation de la Présidente, Mme Roe, Mme Tobing et Mme Doe (Suriname) prennent place.\n\n"
            "Mme Roe (Suriname) dit que la jetée est neuve.",
        ),
        (
            "es",
            "Por invitación de la Presidenta, la Sra. Roe, la Sra. Tobing y la Sra. Doe (Suriname) toman asiento.\n\n"
            "La Sra. Roe (Suriname) dice que el muelle es nuevo.",
        ),
    ],
)
def test_whom_a_bracket_names_is_spoken_for_whatever_was_told_before(language: str, text: str) -> None:
    assert {s.on_behalf_of for s in conversion(HEADS[language] + text).statements} == {("state/SUR",)}
