"""Habits of reports of meetings: bodies in brackets after names, offices that head a body, departments, members."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = "Report of the Forum on Lake Ports, Tala, 3 May 2031\n\nThere are quays and docks in the bay. "
FR = "Rapport du Forum des ports, Tala, 3 mai 2031\n\nIl y a des rives et des ponts dans la vallée. "
ES = "Informe del Foro de puertos, Tala, 3 de mayo de 2031\n\nHay muelles y faros en la bahía. "


@pytest.mark.parametrize(
    ("text", "speaker", "behalf"),
    [
        (EN + "Ms. Sara Pohl (Red Lake Watch, Djibouti) gave an account of it.", "sara-pohl", "red-lake-watch"),
        (EN + "Mr. Ben Otto (IOM, Ghana) said that data were lacking.", "ben-otto", "iom"),
        (EN + "Ms. Ada Roux (Save Our Shores) described a pilot.", "ada-roux", "save-our-shores"),
        (EN + "Mr. Ed Lane (Universidad de los Lagos) noted it.", "ed-lane", "universidad-de-los-lagos"),
        (FR + "M. Ben Otto (OIM, Ghana) a dit que les données manquaient.", "ben-otto", "iom"),
        (ES + "El Sr. Ben Otto (OIM, Ghana) dijo que faltaban datos.", "ben-otto", "iom"),
    ],
)
def test_a_bracket_after_a_name_tells_the_body_and_lists_no_speakers(text: str, speaker: str, behalf: str) -> None:
    found = conversion(text)
    assert [s.speaker for s in found.statements] == [f"person:{speaker}"]
    assert [p.on_behalf_of for p in found.participations] == [(f"organization/{behalf}",)]


def test_a_place_after_a_body_in_a_bracket_says_nothing() -> None:
    text = ES + "La Sra. Sara Pohl (Vigilancia de los Lagos, Djibouti) dio cuenta de la ruta."
    assert [s.speaker for s in conversion(text).statements] == ["person:sara-pohl"]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            EN + "The United Nations High Commissioner for Refugees, Felix Grand, said that it rained.",
            "United Nations High Commissioner for Refugees",
        ),
        (
            ES + "El Alto Comisionado de las Naciones Unidas para los Refugiados, Felix Grand, dijo que llovía.",
            "Alto Comisionado de las Naciones Unidas para los Refugiados",
        ),
    ],
)
def test_the_name_of_an_office_is_the_post_of_whom_it_names(text: str, post: str) -> None:
    found = conversion(text)
    assert [s.speaker for s in found.statements] == ["person:felix-grand"]
    assert [(h.post, h.body) for p in found.participations for h in p.holdings] == [(post, "organization/unhcr")]


@pytest.mark.parametrize(
    "text",
    [
        EN + "The European Union and its member States pointed out that fees had changed.",
        FR + "L'Union européenne et ses États membres ont fait remarquer que les droits avaient changé.",
        ES + "La Unión Europea y sus Estados miembros señalaron que las tasas habían cambiado.",
    ],
)
def test_a_body_speaks_with_its_members(text: str) -> None:
    assert [s.speaker for s in conversion(text).statements] == ["organization/eu"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Speakers were Mr. Raul Card, Head of the Coast Department of the Ministry of the Sea of Chile; and Ms. "
        "Ida Moor, Mayor of Tala.\n\nThe Head of the Coast Department presented the results of the survey.",
        FR + "Parlaient M. Raul Card, Chef du Département des côtes du Ministère de la mer du Chili, et Mme "
        "Ida Moor, maire de Tala.\n\nLe Chef du Département des côtes a présenté les résultats de l'enquête.",
        ES + "Hablaron el Sr. Raul Card, Jefe del Departamento de Costas del Ministerio del Mar de Chile, y la "
        "Sra. Ida Moor, Alcaldesa de Tala.\n\nEl Jefe del Departamento de Costas presentó los resultados.",
    ],
)
def test_a_post_told_in_short_is_whose_post_begins_with_its_words(text: str) -> None:
    assert [(s.speaker, s.on_behalf_of) for s in conversion(text).statements] == [("person:raul-card", ("state/CHL",))]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (EN + "The Network of Lake Mayors stressed that ports were poor.", "network-of-lake-mayors"),
        (FR + "Le Réseau des maires des lacs a souligné que les ports étaient pauvres.", "reseau-des-maires-des-lacs"),
        (ES + "La Red de Alcaldes de los Lagos subrayó que faltaba dinero.", "red-de-alcaldes-de-los-lagos"),
    ],
)
def test_a_plural_post_may_end_the_name_of_a_body(text: str, who: str) -> None:
    assert [s.speaker for s in conversion(text).statements] == [f"organization/{who}"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "The Chair, Mr. Karl Noor, having thanked the host, invited all to speak.",
        FR + "Le Président, M. Karl Noor, après avoir remercié l'hôte, a invité chacun à parler.",
        ES + "El Presidente, Sr. Karl Noor, tras agradecer al anfitrión, invitó a todos a hablar.",
    ],
)
def test_who_is_called_the_chair_and_no_more_in_a_report_chairs_the_meeting(text: str) -> None:
    assert [(p.person, p.role) for p in conversion(text).participations] == [("karl-noor", "chair")]


@pytest.mark.parametrize(
    "text",
    [
        EN + "The President of the Chamber of Commerce, Mr. Karl Noor, asked for loans.",
        FR + "Le Président de la Chambre de commerce, M. Karl Noor, a demandé des crédits.",
        ES + "El Presidente de la Cámara de Comercio, Sr. Karl Noor, pidió créditos.",
    ],
)
def test_the_president_of_a_body_only_speaks(text: str) -> None:
    assert [(p.person, p.role) for p in conversion(text).participations] == [("karl-noor", "speaker")]


@pytest.mark.parametrize(
    "text",
    [
        EN + "The Mayor of Tala, Mr. Jo Roc, and the President of the Lake Council, Ms. Ina Bel, also spoke at the "
        "opening session.",
        FR + "Le maire de Tala, M. Jo Roc, et la Présidente du Conseil des lacs, Mme Ina Bel, ont également pris la "
        "parole lors de la séance d'ouverture.",
        ES + "El Alcalde de Tala, Sr. Jo Roc, y la Presidenta del Consejo de Lagos, Sra. Ina Bel, también "
        "intervinieron en la sesión de apertura.",
    ],
)
def test_all_who_spoke_at_the_opening_open_it(text: str) -> None:
    found = conversion(text).participations
    assert [(p.person, p.role) for p in found] == [("jo-roc", "opening"), ("ina-bel", "opening")]


@pytest.mark.parametrize(
    "text",
    [
        EN + "In his address, Mr. Ali Tall recalled the flood.",
        FR + "Dans son allocution, M. Ali Tall a rappelé la crue.",
        ES + "En su discurso, el Sr. Ali Tall recordó la crecida.",
    ],
)
def test_an_address_alone_opens_nothing(text: str) -> None:
    assert [(p.person, p.role) for p in conversion(text).participations] == [("ali-tall", "speaker")]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Lakes Council\nNineteenth session\nAgenda item 5\nLake bodies and mechanisms\n\n"
            "Report of the 2031 Lakes Forum (Geneva, 3–5 October 2031)*\n\n"
            "Chairperson-Rapporteur: Ida Tamm (Qatar)\n\nII. Opening of the Forum\n\n"
            "1. The Chairperson-Rapporteur opened the Forum and thanked participants.\n\n"
            "2. She recalled that the lakes were the source of the water of the town.",
            "2031 Lakes Forum",
        ),
        (
            "Conseil des lacs\nDix-neuvième session\nPoint 5 de l'ordre du jour\nOrganes des lacs\n\n"
            "Rapport du Forum des lacs de 2031 (Genève, 3-5 octobre 2031)*\n\n"
            "Présidente-Rapporteuse : Ida Tamm (Qatar)\n\nII. Ouverture du Forum\n\n"
            "1. La Présidente-Rapporteuse a ouvert le Forum et a remercié les participants.\n\n"
            "2. Elle a rappelé que les lacs étaient la source de l'eau de la ville.",
            "Forum des lacs de 2031",
        ),
        (
            "Consejo de los Lagos\n19º período de sesiones\nTema 5 de la agenda\nÓrganos de los lagos\n\n"
            "Informe del Foro de los Lagos de 2031 (Ginebra, 3 a 5 de octubre de 2031)*\n\n"
            "Presidenta-Relatora: Ida Tamm (Qatar)\n\nII. Apertura del Foro\n\n"
            "1. La Presidenta-Relatora inauguró el Foro y dio las gracias a los participantes.\n\n"
            "2. La Presidenta-Relatora recordó que los lagos eran la fuente del agua de la ciudad.",
            "Foro de los Lagos de 2031",
        ),
    ],
)
def test_a_report_laid_before_a_session_is_of_its_own_meeting(text: str, label: str) -> None:
    found = conversion(text)
    own = [e for e in found.events if e.parent is None]
    assert [(e.label, e.start, e.end) for e in own] == [(label, "2031-10-03", "2031-10-05")]
    assert {s.speaker for s in found.statements} == {"person:ida-tamm"}
    assert not any(" " in (s.post or "") for s in found.statements)


@pytest.mark.parametrize(
    "text",
    [
        EN + "Mr. Ali Tall (Ghana) spoke.\n\nGroup 1, facilitated by Mr. Tall, proposed a code.",
        FR + "M. Ali Tall (Ghana) était là.\n\nLe groupe 1, facilité par M. Tall, a proposé un code.",
        ES + "El Sr. Ali Tall (Ghana) habló.\n\nEl grupo 1, facilitado por el Sr. Tall, propuso un código.",
    ],
)
def test_who_leads_a_group_says_not_what_the_group_says(text: str) -> None:
    found = conversion(text)
    assert found.statements == ()
    assert ("ali-tall", "facilitator") in [(p.person, p.role) for p in found.participations]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "RAPPORT DE L'ATELIER\n\nAtelier régional sur les quais et les ports\nDakar, 14-15 mars 2031\n\n" + FR,
            "Atelier",
        ),
        (
            "INFORME DEL TALLER\n\nTaller regional sobre muelles y puertos\nLima, 14 y 15 de marzo de 2031\n\n" + ES,
            "Taller",
        ),
    ],
)
def test_the_word_for_a_meeting_over_its_title_is_no_part_of_it(text: str, label: str) -> None:
    named = [e.label or "" for e in conversion(text).events if e.start == "2031-03-14"]
    assert [name.split()[:2] for name in named] == [[label, "régional" if label == "Atelier" else "regional"]]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Speaking on behalf of IOM, Ali Tall, Chief of Mission, recalled the flood.",
        FR + "S'exprimant au nom de l'OIM, Ali Tall, Chef de mission, a rappelé la crue.",
        ES + "En nombre de la OIM, Ali Tall, Jefe de Misión, recordó la crecida.",
    ],
)
def test_for_whom_somebody_speaks_is_for_whom_they_take_part(text: str) -> None:
    found = conversion(text)
    assert [s.on_behalf_of for s in found.statements] == [("organization/iom",)]
    assert [p.on_behalf_of for p in found.participations] == [("organization/iom",)]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Group 2 called for a code. Rapporteur: Halima Yusuf.",
        FR + "Le groupe 2 a demandé un code. Rapporteure : Halima Yusuf.",
        ES + "El grupo 2 pidió un código. Relatora: Halima Yusuf.",
    ],
)
def test_a_label_in_running_text_gives_a_name_its_role(text: str) -> None:
    assert [(p.person, p.role) for p in conversion(text).participations] == [("halima-yusuf", "rapporteur")]


@pytest.mark.parametrize(
    "text",
    [
        EN + "A delegate of Save Our Lakes asked for time.",
        FR + "Une représentante de Save Our Lakes a demandé du temps.",
        ES + "Una representante de Save Our Lakes pidió tiempo.",
    ],
)
def test_capitals_that_somebody_represents_name_a_body(text: str) -> None:
    assert [s.speaker for s in conversion(text).statements] == ["organization/save-our-lakes"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (EN + "The representative of Saint Vincent and the Grenadines agreed.", ["VCT"]),
        (ES + "El representante de San Vicente y las Granadinas estuvo de acuerdo.", ["VCT"]),
        (EN + "The representatives of Ghana, Togo and the Gambia agreed.", ["GHA", "TGO", "GMB"]),
        (FR + "Les représentants du Ghana, du Togo et de la Gambie ont approuvé le texte.", ["GHA", "TGO", "GMB"]),
    ],
)
def test_articles_in_names_and_lists_of_states_lose_no_state(text: str, who: list[str]) -> None:
    assert [s.speaker for s in conversion(text).statements] == [f"state/{one}" for one in who]


@pytest.mark.parametrize(
    "text",
    [
        EN + "The representative of the World Food Programme (WFP) said that it rained.",
        FR + "Le représentant du Programme alimentaire mondial (PAM) a dit qu'il pleuvait.",
        ES + "El representante del Programa Mundial de Alimentos (PMA) dijo que llovía.",
    ],
)
def test_a_body_with_its_acronym_speaks_once(text: str) -> None:
    assert [s.speaker for s in conversion(text).statements] == ["organization/wfp"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "It appointed a drafting committee under the chairmanship of Ms. Ida Prado (Peru).",
        FR + "Il a constitué un comité de rédaction présidé par Mme Ida Prado (Pérou).",
        ES + "Se nombró un comité de redacción presidido por la Sra. Ida Prado (Perú).",
    ],
)
def test_who_chairs_a_drafting_committee_chairs_no_meeting(text: str) -> None:
    assert conversion(text).participations == ()


@pytest.mark.parametrize(
    "text",
    [
        EN + "Some members, including Canada and Fiji, expressed reservations about the cost.",
        FR + "Certains membres, dont le Canada et les Fidji, ont exprimé des réserves sur le coût.",
        ES + "Algunos miembros, entre ellos el Canadá y Fiji, expresaron reservas sobre el costo.",
    ],
)
def test_members_whom_a_phrase_names_of_some_speak(text: str) -> None:
    assert [s.speaker for s in conversion(text).statements] == ["state/CAN", "state/FJI"]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            EN + "The Committee on Ports, Quays and Displaced Boats met.",
            "Committee on Ports, Quays and Displaced Boats",
        ),
        (EN + "The Sub-Committee on Quays met.", "Sub-Committee on Quays"),
        (FR + "La Sous-Commission des rivages s'est réunie.", "Sous-Commission des rivages"),
        (ES + "La Subcomisión de Muelles se reunió.", "Subcomisión de Muelles"),
    ],
)
def test_committees_have_their_whole_names(text: str, label: str) -> None:
    assert [o.label for o in conversion(text).organizations] == [label]


@pytest.mark.parametrize(
    "text",
    [
        EN + "The Committee heard a statement by the Chair, considered a draft and rose.",
        FR + "Le Comité a entendu une déclaration par le Président, a examiné un projet et s'est séparé.",
    ],
)
def test_whom_others_heard_does_not_say_what_these_did(text: str) -> None:
    assert not any(s.post for s in conversion(text).statements)


@pytest.mark.parametrize(
    "text",
    [
        EN + "A number of delegations, including those of Brazil, Kenya and Samoa, stressed the role of women.",
        FR + "Plusieurs délégations, dont celles du Brésil, du Kenya et du Samoa, ont souligné le rôle des femmes.",
        ES + "Varias delegaciones, entre ellas las del Brasil, Kenya y Samoa, subrayaron el papel de la mujer.",
    ],
)
def test_delegations_named_by_those_of_their_states_speak(text: str) -> None:
    assert [s.speaker for s in conversion(text).statements] == ["state/BRA", "state/KEN", "state/WSM"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Mexico, on its own behalf and on behalf of Chile and Peru, suggested new language.",
        FR + "Le Mexique, en son nom propre et au nom du Chili et du Pérou, a suggéré une formulation.",
        ES + "México, en su propio nombre y en nombre de Chile y el Perú, sugirió una redacción.",
    ],
)
def test_who_speaks_for_others_and_itself_speaks(text: str) -> None:
    found = conversion(text).statements
    assert [(s.speaker, s.on_behalf_of) for s in found] == [("state/MEX", ("state/MEX", "state/CHL", "state/PER"))]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Others (Hungary, Poland) disagreed.\n\nThe Co-Chairs announced a draft. They encouraged all to comment.",
        FR + "Hongrie et Pologne n'ont rien dit.\n\nLes Coprésidents ont annoncé un projet. Ils ont encouragé chacun.",
    ],
)
def test_they_are_the_co_chairs_who_spoke_before(text: str) -> None:
    assert [s.post for s in conversion(text).statements if s.basis == "by-post"][-2:] in (
        ["Co-Chairs", "Co-Chairs"],
        ["Coprésidents", "Coprésidents"],
    )
