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


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Ms. Tolosa (El Salvador) said that, in its earlier report (CHB/C/4, para. 3), Kenya had recommended "
            "a pier. She asked who paid for it.",
            ["Tolosa", "Tolosa"],
        ),
        (
            "fr",
            "Mme Tolosa (El Salvador) rappelle que, dans son dernier rapport (CHB/C/4, par. 3), le Kenya a recommandé "
            "une jetée. Elle demande qui la paie.",
            ["Tolosa", "Tolosa"],
        ),
        (
            "es",
            "La Sra. Tolosa (El Salvador) recuerda que, en su informe anterior (CHB/C/4, párr. 3), Kenya recomendó "
            "un muelle. Pregunta quién lo paga.",
            ["Tolosa", "Tolosa"],
        ),
    ],
)
def test_what_somebody_recalls_of_a_paper_in_brackets_is_nobody_else_s_word(
    language: str, text: str, expected: list[str]
) -> None:
    assert [who for who, _, _ in statements(HEADS[language] + text)] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ms. Tolosa, supported by Mr. Lane, objected that the pier was old. She cited a ferry of last May."),
        ("fr", "Mme Tolosa, appuyée par M. Lane, objecte que la jetée est vieille. Elle cite un bac de mai dernier."),
        ("es", "La Sra. Tolosa, respaldada por el Sr. Lane, objeta que el muelle es viejo. Cita un bote de mayo."),
    ],
)
def test_a_pronoun_after_somebody_s_backer_means_whom_was_backed(language: str, text: str) -> None:
    assert [who for who, _, _ in statements(HEADS[language] + text)][-1] == "Tolosa"


@pytest.mark.parametrize(
    "text",
    [
        "2.La Sra . Tolosa (El Salvador) dice que el muelle es nuevo. Añade que tiene 19 lámparas.\n\n"
        "3.El Sr . Lane observa que hay un bote.",
    ],
)
def test_a_space_before_the_dot_of_a_form_of_address_parts_nothing(text: str) -> None:
    assert [who for who, _, _ in statements(HEADS["es"] + text)] == ["Tolosa", "Tolosa", "Lane"]


@pytest.mark.parametrize(
    "text",
    [
        "Distr.GENERAL\n\nENGLISHOriginal: FRENCH\n\nThe delegation of Ghana said that the ports were open.",
        "Original anglais : M. LANE (Ghana) La délégation a dit que les ports de la ville étaient ouverts.",
        "Original francés: Sr. LANE (Ghana) La delegación dijo que los puertos de la ciudad estaban abiertos.",
    ],
)
def test_the_language_of_an_original_names_no_state(text: str) -> None:
    states = [m for m in conversion(text).mentions if m.ref.startswith("state/")]
    assert [surface(text, m.span) for m in states] == ["Ghana"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ms. Doe (Chile) regretted that the Minister of Ports, Mr. Tobing, had been unable to travel."),
        ("fr", "Mme Doe (Chili) regrette que le Ministre des ports, M. Tobing, n'ait pu se déplacer."),
        ("es", "La Sra. Doe (Chile) lamenta que el Ministro de Puertos, Sr. Tobing, no haya podido desplazarse."),
        ("en", "Ms. Doe (Chile) said that the Bureau had received a letter from Mr. Tobing, the former Director."),
        ("fr", "Mme Doe (Chili) dit que le Bureau a reçu une lettre de M. Tobing, Directeur des quais."),
        ("es", "La Sra. Doe (Chile) dice que la Mesa ha recibido una carta del Sr. Tobing, Director de los muelles."),
    ],
)
def test_who_did_not_come_or_only_wrote_takes_no_part(language: str, text: str) -> None:
    assert "tobing" not in {p.person for p in conversion(HEADS[language] + text).participations}


@pytest.mark.parametrize(
    "text",
    [
        "Council of Harbours\nVerbatim record of the 2nd plenary meeting\nThursday, 17 November 2033, 10 a.m.\n\n"
        "President: Mr. Lane (Ghana)\n\nAgenda item 4: Lamps of the piers\n\nThe President: I declare open the meeting "
        "of the Council on lamps.\n\nMs. Tolosa (Chile): Our piers have had new lamps since the month of May.\n\n"
        "The President: I thank the representative of Chile for her statement on lamps.\n",
        "Conseil des ports\nProcès-verbal de la 2e séance plénière\nJeudi 17 novembre 2033, à 10 heures\n\n"
        "Président : M. Lane (Ghana)\n\nPoint 4 de l'ordre du jour : Lampes des jetées\n\nLe Président : Je déclare "
        "ouverte la séance du Conseil sur les lampes.\n\nMme Tolosa (Chili) : Nos jetées ont des lampes neuves depuis "
        "le mois de mai.\n\nLe Président : Je remercie la représentante du Chili de sa déclaration sur les lampes.\n",
        "Consejo de los Puertos\nActa literal de la 2ª sesión plenaria\nJueves 17 de noviembre de 2033, 10.00 horas\n\n"
        "Presidente: Sr. Lane (Ghana)\n\nTema 4 del programa: Lámparas de los muelles\n\nEl Presidente: Declaro "
        "abierta la sesión del Consejo sobre las lámparas.\n\nSra. Tolosa (Chile): Nuestros muelles tienen lámparas "
        "nuevas desde el mes de mayo.\n\nEl Presidente: Agradezco a la representante de Chile su "
        "declaración sobre las lámparas.\n",
    ],
)
def test_who_presides_is_no_speaker_under_an_item(text: str) -> None:
    assert [(p.person, p.role) for p in conversion(text).participations] == [("lane", "chair"), ("tolosa", "speaker")]
