"""Who takes part by what a report tells: at its opening and closing, in what function, named with which honorific."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = "REPORT\n\nTalks on Quays\n\nThe meeting on quays was held in Geneva on 9 May 2033.\n\n"
FR = "RAPPORT\n\nEntretiens des quais\n\nLa réunion sur les quais s’est tenue à Genève le 9 mai 2033.\n\n"
ES = "INFORME\n\nJornadas de muelles\n\nLa reunión sobre los muelles se celebró en Ginebra el 9 de mayo de 2033.\n\n"


def parts(text: str) -> list[tuple[str, str]]:
    """Person and role of each participation."""
    return [(p.person, p.role) for p in conversion(text).participations]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (EN + "3.1 Opening\n\nMs. Ottoline Pask, Judge of Ghana, noted the delay.", [("ottoline-pask", "opening")]),
        (FR + "3.1 Ouverture\n\nMme Aube Tissier, Juge du Togo, a noté le retard.", [("aube-tissier", "opening")]),
        (ES + "3.1 Apertura\n\nLa Sra. Inés Tolosa, Jueza de Chile, señaló el retraso.", [("ines-tolosa", "opening")]),
        (EN + "5. CLOSING\n\nMs. Ottoline Pask, Judge of Ghana, pledged her support.", [("ottoline-pask", "closing")]),
        (
            EN + "5. CLOSING (Friday 4 May, 3–4 p.m.)\n\nMs. Ottoline Pask, Judge of Ghana, pledged her support.",
            [("ottoline-pask", "closing")],
        ),
        (
            FR + "II. SÉANCE INAUGURALE (mardi 1er mai, 9 h)\n\nL’honorable Aube Tissier, Juge du Togo, l’a salué.",
            [("aube-tissier", "opening")],
        ),
        (FR + "V. Clôture\n\nMme Aube Tissier, Juge du Togo, a souligné l’urgence.", [("aube-tissier", "closing")]),
        (ES + "F. Clausura\n\nLa Sra. Inés Tolosa, Jueza de Chile, agradeció a todos.", [("ines-tolosa", "closing")]),
    ],
)  # fmt: skip
def test_who_speaks_in_the_section_of_the_opening_or_closing_opens_or_closes(
    text: str, found: list[tuple[str, str]]
) -> None:
    assert parts(text) == found


@pytest.mark.parametrize(
    "text",
    [
        EN + "2. Quays\n\nMs. Ottoline Pask, Judge of Ghana, spoke of wood. She said that it was late.\n\n"
        "3. Closing\n\nThe Judge of Ghana thanked the hosts.",
        FR + "2. Quais\n\nMme Ottoline Pask, Juge du Ghana, a souligné le retard.\n\n"
        "3. Clôture\n\nLa Juge du Ghana a remercié les hôtes.",
        ES + "2. Muelles\n\nLa Sra. Ottoline Pask, Jueza de Ghana, señaló el retraso.\n\n"
        "3. Clausura\n\nLa Jueza de Ghana agradeció la acogida.",
    ],
)
def test_who_closes_under_a_post_alone_is_its_holder(text: str) -> None:
    assert ("ottoline-pask", "closing") in parts(text)


@pytest.mark.parametrize(
    "text",
    [
        EN + "5. Closing\n\nGhana thanked the rapporteur, Ms. Ottoline Pask, Judge of Togo.",
        ES + "5. Clausura\n\nActuó como relator el señor Inocencio Tolosa, consultor.",
        FR + "5. Clôture\n\nLa rapporteuse, Mme Aube Tissier, a souligné que le texte était prêt.",
    ],
)
def test_a_rapporteur_named_at_the_closing_does_not_close(text: str) -> None:
    assert [role for _, role in parts(text)] == ["rapporteur"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (ES + "El Representante Alterno de Chile, señor Lázaro Pinto, pidió más muelles.", "lazaro-pinto"),
        (ES + "La señora Brígida Tolosa, de la cooperativa, lamentó el retraso.", "brigida-tolosa"),
        (ES + "La Dip. Casilda Ferro (Honduras) reclamó más muelles.", "casilda-ferro"),
        (ES + "Bajo la presidencia de la embajadora Casilda Ferro, la sesión empezó tarde.", "casilda-ferro"),
        (FR + "La députée Aube Tissier (Togo) a demandé du bois.", "aube-tissier"),
        (FR + "Le Juge du Togo, monsieur Blaise Tissier, a demandé du bois.", "blaise-tissier"),
        (EN + "Sen. Ottoline Pask (Ghana) asked for wood.", "ottoline-pask"),
    ],
)
def test_forms_of_address_in_small_letters_and_of_parliament_announce_a_name(text: str, found: str) -> None:
    assert found in [p.key for p in conversion(text).people]
    assert [who for who, _ in parts(text)] == [found]


@pytest.mark.parametrize(
    "text",
    [
        EN + "On behalf of the Guild of Divers Abroad, Mr. Orville Pask said that wood was dear.",
        FR + "Au nom du Conseil des bateliers, M. Orville Pask a estimé que le bois est cher.",
        ES + "En nombre de la Liga de Buzos, el Sr. Orville Pask señaló que la madera es cara.",
    ],
)
def test_who_speaks_by_name_takes_part_though_no_post_stands_beside_it(text: str) -> None:
    assert parts(text) == [("orville-pask", "speaker")]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (FR + "Il a été établi par M. Blaise Tissier, rapporteur général, et n’engage que lui.", "rapporteur général"),
        (FR + "M. Blaise Tissier, directeur des ports, et des phares, a parlé.", "directeur des ports, et des phares"),
        (EN + "Mr. Orville Pask, rapporteur, and warned that time was short.", "rapporteur"),
        (ES + "El Sr. Lázaro Pinto, relator, y advirtió que faltaba tiempo.", "relator"),
    ],
)
def test_what_somebody_does_after_and_is_no_part_of_the_post(text: str, post: str) -> None:
    found = conversion(text).participations
    assert [h.post for p in found for h in p.holdings] == [post]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            EN + "The moderator of the second panel, Ms. Ottoline Pask, Judge of Ghana, said that wood was dear.",
            [("ottoline-pask", "moderator")],
        ),
        (EN + "Rapporteur: Ms. Ottoline Pask, Judge of Ghana.", [("ottoline-pask", "rapporteur")]),
        (FR + "Rapporteuse : Mme Aube Tissier, Juge du Togo.", [("aube-tissier", "rapporteur")]),
        (ES + "Relatora: Sra. Inés Tolosa, Jueza de Chile.", [("ines-tolosa", "rapporteur")]),
        (
            ES + "Actuó como facilitadora la Sra. Inés Tolosa, Jueza de Chile, y como relator el Sr. Lázaro Pinto.",
            [("ines-tolosa", "facilitator"), ("lazaro-pinto", "rapporteur")],
        ),
    ],
)
def test_a_function_right_before_a_name_is_that_person_s(text: str, found: list[tuple[str, str]]) -> None:
    assert parts(text) == found


@pytest.mark.parametrize(
    "text",
    [
        EN + "From the chair, the Harbour Master of Ghana proposed a vote.",
        FR + "Depuis la présidence, la Capitaine du port du Togo a proposé un vote.",
        ES + "Desde la presidencia, la Capitana de Puerto de Chile propuso votar.",
    ],
)
def test_the_place_from_which_somebody_speaks_is_no_speaker(text: str) -> None:
    found = [s.post for s in conversion(text).statements]
    assert not {"chair", "présidence", "presidencia"} & set(found)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (EN + "OTTOLINE PASK (Ghana) said that wood was dear.", "ottoline-pask"),
        (
            EN + "AURELIO BRAM QUIST, National Director of Docks of Ghana, gave an account of wood.",
            "aurelio-bram-quist",
        ),
        (EN + "“Wood is dear,” lamented IDA LUND, Minister for Docks of Togo.", "ida-lund"),
        (FR + "AUBE TISSOT (Togo) a souligné le retard.", "aube-tissot"),
        (FR + "Aube SARR, Directrice des ports du Togo, a souligné le retard.", "aube-sarr"),
        (ES + "INÉS TOLOSA (Chile) señaló el retraso.", "ines-tolosa"),
        (ES + "Inés ROJO, Directora de Puertos de Chile, señaló el retraso.", "ines-rojo"),
    ],
)
def test_names_in_capitals_are_names_in_running_text(text: str, who: str) -> None:
    assert parts(text) == [(who, "speaker")]


@pytest.mark.parametrize(
    "text",
    [
        EN + "QUAY ROPE LOBBY (GHANA)\n\nThe Forum ended.",
        EN + "The Forum welcomed GALA QRTX (Ghana) and its wood.",
        FR + "Le projet QRTX (Togo) a pris du retard.",
        ES + "El programa RIO BTX (Chile) sigue atrasado.",
    ],
)
def test_titles_and_acronyms_in_capitals_are_nobody_s_names(text: str) -> None:
    assert [p.key for p in conversion(text).people] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (EN + "Moderating the talks was OTTOLINE PASK, Director of Docks of Ghana.", ("ottoline-pask", "moderator")),
        (EN + "There Ottoline Pask, Deputy Governor of Ghana, noted the delay.", ("ottoline-pask", "speaker")),
        (FR + "Là, Aube Tissier, Gouverneure du Togo, a souligné le retard.", ("aube-tissier", "speaker")),
        (ES + "Luego Inés Tolosa, Gobernadora de Chile, señaló el retraso.", ("ines-tolosa", "speaker")),
    ],
)  # fmt: skip
def test_words_before_a_name_are_no_part_of_it(text: str, found: tuple[str, str]) -> None:
    assert parts(text) == [found]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (EN + "Ms. Ottoline Pask, Senior Protection Officer, said that wood was dear.", "Senior Protection Officer"),
        (EN + "Ms. Ottoline Pask, Resident Coordinator, said that wood was dear.", "Resident Coordinator"),
        (EN + "Ms. Ottoline Pask, survivor and community organizer, said that wood was dear.", "survivor"),
        (FR + "Mme Aube Tissier, Première conseillère, a souligné le retard.", "Première conseillère"),
        (ES + "La Sra. Inés Tolosa, Primera Secretaria, señaló el retraso.", "Primera Secretaria"),
    ],
)
def test_posts_with_words_before_their_head_are_posts(text: str, post: str) -> None:
    assert [h.post[: len(post)] for p in conversion(text).participations for h in p.holdings][:1] == [post]


def test_a_word_for_a_post_in_a_body_s_name_is_none() -> None:
    text = EN + "At a side event of the Mayors Migration Council, the Deputy Mayor of Accra, Aurelio Quist, spoke up."
    found = [h.post for p in conversion(text).participations for h in p.holdings]
    assert all(post.startswith("Deputy Mayor") for post in found)


def posts(text: str) -> dict[str, tuple[list[str], tuple[str, ...]]]:
    """Posts of each person who takes part, and for whom they speak."""
    found = conversion(text).participations
    return {p.person: ([h.post for h in p.holdings], p.on_behalf_of) for p in found}


@pytest.mark.parametrize(
    ("text", "post", "behalf"),
    [
        (EN + "The Technical Secretary, Mr. Odo Fenn, stressed the delay.", "Technical Secretary", ()),
        (EN + "The Ghanaian Ambassador, Mr. Odo Fenn, stressed it.", "Ghanaian Ambassador", ("state/GHA",)),
        (EN + "The outgoing Chair, H.E. Mr. Odo Fenn (Togo), stressed it.", "outgoing Chair", ("state/TGO",)),
        (FR + "Le Président sortant, M. Odo Fenn (Togo), a souligné le retard.", "Président sortant", ("state/TGO",)),
        (
            FR + "La Présidente du Comité des quais, l’Ambassadrice Ottoline Pask (Togo), l’a souligné.",
            "Présidente",
            ("state/TGO",),
        ),
        (ES + "El Director saliente, Sr. Odo Fenn (Chile), lo destacó.", "Director saliente", ("state/CHL",)),
        (
            EN + "It was noted by the Minister of Ports of Chad and the Director of Wharves of Togo, Mr. Odo Fenn.",
            "Director of Wharves",
            ("state/TGO",),
        ),
        (
            FR + "Ont pris la parole le Ministre des ports du Tchad et le Directeur des quais du Togo, M. Odo Fenn.",
            "Directeur des quais",
            ("state/TGO",),
        ),
        (
            ES + "Hablaron la Ministra de Puertos del Perú y el Director de Muelles de Chile, Sr. Odo Fenn.",
            "Director de Muelles",
            ("state/CHL",),
        ),
        (FR + "BUREAU\n\nPrésident : M. Odo Fenn (Togo)\nRapporteuse : Mme Aube Tissier", "Président", ("state/TGO",)),
    ],
)  # fmt: skip
def test_a_post_before_a_name_is_whole_and_its_holder_s(text: str, post: str, behalf: tuple[str, ...]) -> None:
    held, for_whom = next(found for person, found in posts(text).items() if person != "aube-tissier")
    assert (held, for_whom) == ([post], behalf)


@pytest.mark.parametrize(
    ("text", "behalf"),
    [
        (EN + "Mr. Odo Fenn of Togo stressed the delay.", "state/TGO"),
        (EN + "Odo Fenn, of Togo, stressed the delay.", "state/TGO"),
        (EN + "Mr. Odo Fenn of the Ghanaian Quay Office and Ms. Ina Roe stressed the delay.", "state/GHA"),
        (EN + "The plan was presented by Odo Fenn of the Ghanaian Ministry of Quays.", "state/GHA"),
        (FR + "M. Odo Fenn, du Togo, a souligné le retard.", "state/TGO"),
        (ES + "El Sr. Odo Fenn, de Chile, señaló el retraso.", "state/CHL"),
    ],
)
def test_a_state_or_body_that_a_linking_word_leads_on_to_is_whom_somebody_speaks_for(text: str, behalf: str) -> None:
    assert posts(text)["odo-fenn"][1][0] == behalf


def test_an_office_is_a_noun() -> None:
    assert posts(EN + "The first session was moderated by Mr Odo Fenn (Togo).")["odo-fenn"][0] == []


@pytest.mark.parametrize(
    "text",
    [
        EN + "It was left out, as Mr. Odo Fenn (Togo), who was to introduce it, was unable to travel.",
        FR + "Elle a été reportée, M. Odo Fenn (Togo), qui devait la présenter, n’ayant pas pu venir ou étant empêché.",
        ES + "Se aplazó, ya que el Sr. Odo Fenn (Chile), que iba a presentarla, no pudo viajar.",
    ],
)
def test_who_could_not_come_takes_no_part_however_late_the_sentence_says_so(text: str) -> None:
    assert parts(text) == []


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (EN + "The talks were opened at 9.20 a.m. by the Minister of Ports of Togo, Mr. Odo Fenn.", "opening"),
        (EN + "Mr. Odo Fenn (Togo) welcomed the delegates and spoke of wood.", "opening"),
        (EN + "Mr. Odo Fenn (Togo) thanked the hosts, wished all well and closed the meeting.", "closing"),
        (EN + "The closing speech was delivered by Mr. Odo Fenn (Togo).", "closing"),
        (EN + "Drawing the talks to a close, Mr. Odo Fenn (Togo) thanked the hosts.", "closing"),
        (EN + "Mr. Odo Fenn (Togo) steered the debate on wood.", "moderator"),
        (FR + "La réunion a été ouverte le mardi 5 mai à 9 heures par M. Odo Fenn (Togo).", "opening"),
        (FR + "M. Odo Fenn (Togo) a souhaité la bienvenue aux délégués.", "opening"),
        (FR + "M. Odo Fenn (Togo) a remercié les hôtes et clos les entretiens.", "closing"),
        (FR + "Le mot de la fin est revenu à M. Odo Fenn (Togo).", "closing"),
        (FR + "La table ronde, que modérait M. Odo Fenn (Togo), a porté sur le bois.", "moderator"),
        (FR + "Le débat a été conduit par M. Odo Fenn (Togo).", "moderator"),
        (FR + "Mme Aube Tissier (Bénin) cède la présidence à M. Odo Fenn (Togo).", "chair"),
        (ES + "El Ministro de Puertos de Chile, Odo Fenn, dio la bienvenida a las delegaciones.", "opening"),
        (ES + "El Sr. Odo Fenn (Chile) agradeció a los anfitriones y clausuró las jornadas.", "closing"),
        (ES + "Las palabras de clausura estuvieron a cargo del Sr. Odo Fenn (Chile).", "closing"),
        (ES + "Condujo el debate el Sr. Odo Fenn (Chile).", "moderator"),
        (ES + "El Sr. Odo Fenn (Chile) hizo de moderador en la ronda.", "moderator"),
    ],
)
def test_many_turns_of_phrase_tell_who_opens_leads_or_closes(text: str, role: str) -> None:
    assert [r for person, r in parts(text) if person == "odo-fenn"] == [role]


def test_who_is_named_after_a_welcome_in_the_same_sentence_opens_nothing() -> None:
    said = "Odo Fenn, Juez de Chile, dio la bienvenida a los presentes y presentó a la Sra. Ana Loy (Perú)."
    assert ("ana-loy", "opening") not in parts(ES + said)


@pytest.mark.parametrize(
    "text",
    [
        EN + "Messrs. Odo Fenn (Togo) and Aro Pihl (Ghana) stressed the delay.",
        FR + "MM. Odo Fenn (Togo) et Aro Pihl (Ghana) ont souligné le retard.",
        ES + "Los Sres. Odo Fenn (Chile) y Aro Pihl (Perú) destacaron el retraso.",
    ],
)
def test_names_joined_to_the_first_share_its_plural_form_of_address(text: str) -> None:
    found = conversion(text).participations
    assert [(p.person, p.gender_marker is not None) for p in found] == [("odo-fenn", True), ("aro-pihl", True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EN + "Mr. Odo Fenn, Judge of Togo, stressed it. Later the rapporteur, Mr. Fenn, read the text.", "Judge"),
        (FR + "M. Odo Fenn, Juge du Togo, l’a souligné. Puis le rapporteur, M. Fenn, a lu le texte.", "Juge"),
        (ES + "El Sr. Odo Fenn, Juez de Chile, lo destacó. Actuó como relator el Sr. Fenn.", "Juez"),
    ],
)
def test_an_office_at_the_meeting_leaves_the_post_told_before(text: str, expected: str) -> None:
    held = [[h.post for h in p.holdings] for p in conversion(text).participations if p.role == "rapporteur"]
    assert [expected in posts for posts in held] == [True]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EN + "The heads of delegation of Togo (Odo Fenn) and Ghana (Aro Pihl) took the floor.", ["GHA", "TGO"]),
        (FR + "Ont pris la parole les délégations du Togo (Odo Fenn) et du Bénin (Aro Pihl).", ["BEN", "TGO"]),
        (ES + "Hablaron los jefes de delegación de Chile (Odo Fenn) y el Perú (Aro Pihl).", ["CHL", "PER"]),
    ],
)  # fmt: skip
def test_a_name_in_a_bracket_behind_a_state_speaks_for_it(text: str, expected: list[str]) -> None:
    found = conversion(text).participations
    assert sorted(ref.removeprefix("state/") for p in found for ref in p.on_behalf_of) == expected


@pytest.mark.parametrize(
    "text",
    [
        EN + "Mr. Odo Fenn (Togo) presented the text, as the rapporteur could not attend.",
        FR + "M. Odo Fenn (Togo) a présenté le texte, au nom du rapporteur empêché.",
        ES + "El Sr. Odo Fenn (Chile) presentó el texto, ya que la relatora no pudo viajar.",
    ],
)
def test_who_speaks_where_another_could_not_come_takes_part(text: str) -> None:
    assert [person for person, _ in parts(text)] == ["odo-fenn"]


def test_a_bracket_may_stand_between_a_form_of_address_and_the_name() -> None:
    assert posts(FR + "Le Ministre des ports du Togo, l’Hon. Gén. (à la retraite) Odo Fenn, l’a souligné.") == {
        "odo-fenn": (["Ministre des ports"], ("state/TGO",))
    }


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (EN + "The talks were chaired, on behalf of the hosts, by Mr. Odo Fenn (Togo).", [("odo-fenn", "chair")]),
        (FR + "M. Odo Fenn (Togo) a assuré la modération du débat.", [("odo-fenn", "moderator")]),
        (FR + "La réunion a été présidée, au nom des hôtes, par M. Odo Fenn (Togo).", [("odo-fenn", "chair")]),
        (ES + "La reunión fue presidida, en nombre de Chile, por el Sr. Odo Fenn (Chile).", [("odo-fenn", "chair")]),
        (ES + "Expuso por los anfitriones el Sr. Odo Fenn.", [("odo-fenn", "speaker")]),
        (ES + "Por los anfitriones habló la Sra. Ina Roa.", [("ina-roa", "speaker")]),
        (
            EN + "Mr. Odo Fenn and Ms. Ina Roe, rapporteurs of the meeting, read the text.",
            [("odo-fenn", "rapporteur"), ("ina-roe", "rapporteur")],
        ),
        (
            FR + "M. Odo Fenn et Mme Ina Roe, rapporteurs de la réunion, ont donné lecture du texte.",
            [("odo-fenn", "rapporteur"), ("ina-roe", "rapporteur")],
        ),
        (
            ES + "El Sr. Odo Fenn y la Sra. Ina Roe, relatores de la reunión, leyeron el texto.",
            [("odo-fenn", "rapporteur"), ("ina-roe", "rapporteur")],
        ),
    ],
)  # fmt: skip
def test_words_between_verb_and_name_don_t_hide_who_leads_or_speaks(text: str, found: list[tuple[str, str]]) -> None:
    assert parts(text) == found


def test_a_minister_whom_the_text_called_by_the_state_s_adjective_closes_under_the_post_alone() -> None:
    text = FR + "M. Odo Fenn, Ministre togolais des quais et des ports, l’a souligné.\n\n"
    text += "Le Ministre des quais et des ports a déclaré la réunion close."
    assert ("odo-fenn", "closing") in parts(text)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (EN + "The Meeting was called to order at 9.35 a.m. by the Chair, Dr. Odon Quarrell (Kenya).", "chair"),
        (EN + "Remarks were made by the outgoing Chair, Dr. Odon Quarrell (Kenya).", "speaker"),
        (FR + "Un hommage a été rendu aux marins par le Président, M. Odon Quarrell (Kenya).", "chair"),
        (ES + "La agenda fue presentada por el Presidente, Sr. Odon Quarrell (Kenya).", "chair"),
    ],
)
def test_whatever_is_done_by_the_chair_is_done_by_who_chairs(text: str, role: str) -> None:
    assert parts(text) == [("odon-quarrell", role)]


@pytest.mark.parametrize(
    "text",
    [
        EN
        + "It was opened by Ms. Ottoline Pask, Judge of Ghana. The meeting discussed two themes: (a) Wood (moderator: "
        "Wilfred Tarn, Director, Harbour Institute); and (b) Rope (moderator: the Judge of Ghana).\n\n"
        "Annex. Programme\n\n9 May 2033\n\n10:00–10:30 Opening\n\n- Ottoline Pask, Judge of Ghana\n\n"
        "10:30–12:00 Panel 1: Wood\n\nModerator: Wilfred Tarn, Director, Harbour Institute\n\n"
        "Speakers:\n- Ada Mole, Mayor of Port Reed\n",
        FR + "Elle a été ouverte par Mme Ottoline Pask, Juge du Ghana. La réunion a abordé deux thèmes : a) Le bois "
        "(modérateur : Wilfred Tarn, Directeur, Institut des ports) ; et b) La corde (modératrice : la Juge du Ghana)."
        "\n\nAnnexe. Programme\n\n9 mai 2033\n\n10h - 10h30 Ouverture\n\n- Ottoline Pask, Juge du Ghana\n\n"
        "10h30 - 12h Panel 1 : Le bois\n\nModérateur : Wilfred Tarn, Directeur, Institut des ports\n\n"
        "Orateurs :\n- Ada Mole, Maire de Port-Reed\n",
        ES + "Fue inaugurada por la Sra. Ottoline Pask, Jueza de Ghana. La reunión abordó dos temas: a) La madera "
        "(moderador: Wilfred Tarn, Director, Instituto de los Puertos); y b) La cuerda (moderadora: la Jueza de Ghana)."
        "\n\nAnexo. Programa\n\n9 de mayo de 2033\n\n10:00–10:30 Apertura\n\n- Ottoline Pask, Jueza de Ghana\n\n"
        "10:30–12:00 Panel 1: La madera\n\nModerador: Wilfred Tarn, Director, Instituto de los Puertos\n\n"
        "Oradores:\n- Ada Mole, Alcaldesa de Puerto Caña\n",
    ],
)
def test_what_a_report_tells_before_its_programme_keeps_its_place(text: str) -> None:
    found = {(p.person, p.role, "/" in p.event) for p in conversion(text).participations}
    assert {("ottoline-pask", "opening", False), ("ottoline-pask", "opening", True)} <= found
    assert ("wilfred-tarn", "moderator", True) in found  # of the panel alone, and not of the whole meeting
    assert ("wilfred-tarn", "moderator", False) not in found
