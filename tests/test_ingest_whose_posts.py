"""Whose a post is, and which posts somebody holds: people abroad, cities, codes, several posts for one name."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion
from tests.test_ingest_served import HEADS, behalf

_CHIEF = {"en": "Commissioner", "es": "Comisionada"}


def posts(text: str, surname: str) -> set[str]:
    """The posts with which somebody with this surname took part."""
    parts = [p for p in conversion(text).participations if p.person.endswith(surname)]
    assert parts, text
    return {h.post for p in parts for h in p.holdings}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Ms. Aube Lindor, Director General of Ghanaians Abroad, said that the fees were high."),
        ("en", "Ms. Aube Lindor, Director, Ghanaians Abroad Office, said that the fees were high."),
        ("en", "Ms. Aube Lindor, Commissioner for Overseas Ghanaians, said that the fees were high."),
        ("fr", "Mme Aube Lindor, Directrice générale des Ghanéens de l'extérieur, a dit que les frais montaient."),
        ("fr", "Mme Aube Lindor, Ministre des Ghanéens établis à l'étranger, a dit que les frais montaient."),
        ("fr", "Mme Aube Lindor, Haut-Commissaire aux Ghanéens de l'extérieur, a dit que les frais montaient."),
        ("es", "La Sra. Aube Lindor, Directora de Atención a los Ghaneses en el Exterior, dijo que eran caros."),
        ("es", "La Sra. Aube Lindor, Directora de Comunidades Ghanesas en el Extranjero, dijo que eran caros."),
        ("en", "Ms. Aube Lindor, Chief Executive, Ghana Quays Board, said that the harbours were open."),
        ("en", "Ms. Aube Lindor (Statistics Ghana) said that the harbours were open."),
        ("en", "Ms. Aube Lindor, Deputy Head, Ghana Bureau of Statistics, said that the harbours were open."),
        ("en", "Ms. Aube Lindor, National Focal Point, Ghana, said that the harbours were open."),
        ("fr", "Mme Aube Lindor, Directrice, Banque centrale, Ghana, a dit que les ports ouvraient."),
        ("fr", "Mme Aube Lindor, Point de contact national du Réseau des quais, Ghana, a dit que oui."),
        ("es", "La Sra. Aube Lindor, Presidenta, Banco de Previsión Social (BPS), Ghana, dijo que los puertos abren."),
        ("es", "La Sra. Aube Lindor, Punto Focal Nacional, Ghana, dijo que los puertos abren."),
        ("en", "Ms. Aube Lindor, Ghana's chief statistician, said that the harbours were open."),
        ("en", "The delegate of Ghana, Ms. Aube Lindor, Director of Quays, said that the harbours were open."),
        ("fr", "La déléguée du Ghana, Mme Aube Lindor, Directrice des quais, a dit que les ports ouvraient."),
        ("es", "La delegada de Ghana, Sra. Aube Lindor, Directora de Muelles, dijo que los puertos abren."),
        ("en", "Ms. Aube Lindor (MFA – Ghana) said that the harbours were open."),
        ("fr", "Mme Aube Lindor (gouvernement, Ghana) a dit que les ports ouvraient."),
        ("es", "La Sra. Aube Lindor (MRE – Ghana) dijo que los puertos abren."),
        ("fr", "Mme Aube Lindor, du ministère de la pêche du Ghana, a dit que les ports ouvraient."),
        ("en", "Later came Ms. Aube Lindor, Ghana's chief statistician."),
        ("fr", "Sa collègue du Ghana, Mme Aube Lindor, Secrétaire d'État chargée des ports, a dit que oui."),
        ("es", "Su colega de Ghana, Sra. Aube Lindor, Directora de Muelles, dijo que los puertos abren."),
        ("en", "Ghana High Commissioner His Excellency Aube Lindor said that the harbours were open."),
        ("en", "Ghana Ambassador H.E. Ms. Aube Lindor said that the harbours were open."),
        ("en", "Ghana's new Ambassador H.E. Aube Lindor said that the harbours were open."),
        ("en", "The Ghana Deputy High Commissioner Ms. Aube Lindor said that the harbours were open."),
        ("fr", "La Haut-Commissaire du Ghana, Son Excellence Aube Lindor, a dit que les ports ouvraient."),
        ("fr", "L'Ambassadrice du Ghana S.E. Mme Aube Lindor a dit que les ports ouvraient."),
        ("es", "La Embajadora de Ghana Excma. Sra. Aube Lindor dijo que los puertos abren."),
        ("fr", "L'ambassadrice du Ghana Aube Lindor a dit que les ports ouvraient."),
        ("es", "La embajadora de Ghana Sra. Aube Lindor dijo que los puertos abren."),
        ("es", "La Alta Comisionada de Ghana, Su Excelencia Aube Lindor, dijo que los puertos abren."),
        ("en", "Counsellor at the Ghana High Commission Maria Lindor said that the harbours were open."),
        ("fr", "La conseillère à l'ambassade du Ghana Aube Lindor a dit que les ports ouvraient."),
        ("es", "La consejera de la Embajada de Ghana Aube Lindor dijo que los puertos abren."),
        ("en", "Ghana's delegation leader, Deputy Secretary Aube Lindor, said that the harbours were open."),
    ],
)
def test_an_office_for_a_states_people_and_a_body_named_after_it_are_its_own(language: str, sentence: str) -> None:
    states = {ref for ref in behalf(HEADS[language] + sentence, "lindor") if ref.startswith("state/")}
    assert states == {"state/GHA"}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Ms. Aube Lindor, President of the Association of Ghanaians Abroad, said that the fees were high."),
        ("en", "Ms. Aube Lindor, representative of Ghanaians abroad, said that the fees were high."),
        ("fr", "Mme Aube Lindor, Présidente de l'Association des Ghanéens de l'extérieur, a dit que oui."),
        ("es", "La Sra. Aube Lindor, Presidenta de la Asociación de Ghaneses en el Exterior, dijo que sí."),
        ("en", "Ms. Aube Lindor, Director, Ghana Nurses Association, said that the harbours were open."),
        ("en", "Ms. Aube Lindor, a domestic worker from Ghana, said that the harbours were open."),
        ("fr", "Mme Aube Lindor (Rapporteuse pour le Ghana) a dit que les ports ouvraient."),
        ("es", "La Sra. Aube Lindor, trabajadora del hogar, Ghana, dijo que los puertos abren."),
    ],
)
def test_an_association_of_people_abroad_and_a_worker_from_a_state_do_not_speak_for_it(
    language: str, sentence: str
) -> None:
    assert "state/GHA" not in behalf(HEADS[language] + sentence, "lindor")


@pytest.mark.parametrize(
    ("text", "state"),
    [
        (
            "Report of the Harbour Dialogue\nNairobi, Kenya, 4 March 2031\n\n"
            "Ms. Aube Lindor, Mayor of Velora, said that the quays of Velora (Ghana) were open.\n",
            {"state/GHA"},
        ),
        (
            "Rapport du Dialogue des ports\nNairobi (Kenya), 4 mars 2031\n\nMme Aube Lindor, adjointe au maire d'Accra,"
            " a dit que les ports ouvraient. Le Ghana et le Togo ont pris note.\n",
            {"state/GHA"},
        ),
        (
            "Informe del Diálogo de los puertos\nNairobi (Kenya), 4 de marzo de 2031\n\nLa Sra. Aube Lindor, alcaldesa"
            " de Accra, dijo que los puertos abren. Ghana y el Togo tomaron nota.\n",
            {"state/GHA"},
        ),
        (
            "Report of the Harbour Dialogue\nNairobi, Kenya, 4 March 2031\n\n"
            "Ms. Aube Lindor, Mayor of Velora, said that the quays were open. Ghana took note.\n",
            set(),
        ),
    ],
)
def test_a_mayor_is_of_the_state_in_which_the_paper_or_the_registry_has_the_city(text: str, state: set[str]) -> None:
    assert behalf(text, "lindor") == state


@pytest.mark.parametrize(
    "minutes",
    [
        "Minutes of the harbour meeting\n\nThe harbour meeting was held in Accra on 4 March 2031.\n\n"
        "1. A. Lindor (GHA) presented the plan. B. Brink (TGO) asked for the figures. C. Amsel (IOM) agreed.\n",
        "Procès-verbal de la réunion des ports\n\nLa réunion des ports s'est tenue à Accra le 4 mars 2031.\n\n"
        "1. Mme Lindor (GHA) présente le plan. M. Brink (TGO) demande les chiffres. M. Amsel (OIM) appuie.\n",
        "Acta de la reunión de los puertos\n\nLa reunión de los puertos se celebró en Accra el 4 de marzo de 2031.\n\n"
        "1. La Sra. Lindor (GHA) presenta el plan. El Sr. Brink (TGO) pide las cifras. El Sr. Amsel (OIM) apoya.\n",
    ],
)
def test_three_letters_in_brackets_are_a_state_where_several_are_given_so(minutes: str) -> None:
    parts = {p.person.split("-")[-1]: p.on_behalf_of for p in conversion(minutes).participations}
    assert parts["lindor"] == ("state/GHA",)
    assert parts["brink"] == ("state/TGO",)
    assert parts["amsel"] == ("organization/iom",)


def test_three_letters_that_stand_alone_of_their_kind_are_a_body() -> None:
    text = "Ms. Aube Lindor (PER) presented the plan. Mr. Ito Brink (Ghana) agreed with the plan.\n"
    assert "state/PER" not in behalf(HEADS["en"] + text, "lindor")


@pytest.mark.parametrize(
    ("language", "sentence", "held"),
    [
        ("en", "A judge from Ghana, Ms. Aube Lindor, said that the harbours were open.", {"judge"}),
        ("fr", "L'experte du Ghana, Mme Aube Lindor, a dit que les ports ouvraient.", {"experte"}),
        ("es", "La jueza de Ghana, Sra. Aube Lindor, dijo que los puertos abren.", {"jueza"}),
        ("en", "The Rapporteur on Quays, Commissioner Aube Lindor, asked.", {"Rapporteur on Quays", _CHIEF["en"]}),
        ("es", "La Relatora sobre Redes, Comisionada Aube Lindor, preguntó.", {"Relatora sobre Redes", _CHIEF["es"]}),
        ("es", "La socióloga Aube Lindor, de la Universidad de Velora, dijo que los puertos abren.", {"socióloga"}),
        ("fr", "Le rapport a été lu par Mme Aube Lindor (Ghana), élue en tant que rapporteuse.", {"rapporteuse"}),
        ("en", "It elected Ms. Ada Brink (Togo) as Chair and Ms. Aube Lindor (Ghana) as Rapporteur.", {"Rapporteur"}),
        ("en", "Secretary Aube Lindor of the Ministry of Quays said that the harbours were open.", {"Secretary"}),
        ("en", "Ms. Aube Lindor, IOM Subregional Coordinator, said so.", {"Subregional Coordinator"}),
        ("en", "The Master of Ceremonies, Ms. Aube Lindor, invited all to stand.", {"Master of Ceremonies"}),
        ("fr", "La cérémonie a été conduite par Mme Aube Lindor, maîtresse de cérémonie.", {"maîtresse de cérémonie"}),
        ("fr", "Mme Aube Lindor, Ministre de la Sécurité et de la Protection civile du Ghana, a parlé. La Protection"
         " civile (PCG) a été saluée.", {"Ministre de la Sécurité et de la Protection civile"}),
    ],
)  # fmt: skip
def test_a_post_is_read_before_a_name_before_a_title_and_after_a_choice(
    language: str, sentence: str, held: set[str]
) -> None:
    assert posts(HEADS[language] + sentence, "lindor") == held


@pytest.mark.parametrize(
    ("language", "text", "own"),
    [
        (
            "en",
            "Ms. Aube Lindor, Director of Quays of Ghana, spoke. The Rapporteur, Ms. Lindor (Ghana), reported.\n",
            "Director of Quays",
        ),
        (
            "fr",
            "Mme Aube Lindor, Directrice des quais du Ghana, a parlé des filets. La rapporteuse, Mme Lindor (Ghana), a"
            " rendu compte.\n",
            "Directrice des quais",
        ),
        (
            "es",
            "La Sra. Aube Lindor, Directora de Muelles de Ghana, habló. Fue relatora la Sra. Lindor (Ghana).\n",
            "Directora de Muelles",
        ),
    ],
)
def test_an_office_at_the_meeting_leaves_the_post_told_elsewhere(language: str, text: str, own: str) -> None:
    reported = [p for p in conversion(HEADS[language] + text).participations if p.role == "rapporteur"]
    assert own in {h.post for p in reported for h in p.holdings}


@pytest.mark.parametrize(
    "text",
    [
        "Rapport du Forum des ports\nVelora (Ghana), 4 mars 2031\n\nMme Aube Lindor, Vice-Présidente du Parlement,"
        " a ouvert la réunion.\n",
        "Informe del Foro de los puertos\nVelora (Ghana), 4 de marzo de 2031\n\nLa Sra. Aube Lindor, Vicepresidenta del"
        " Parlamento, inauguró la reunión.\n",
        "Report of the Harbour Forum\nVelora, Ghana, 4 March 2031\n\nMs. Aube Lindor, Deputy Speaker of the Parliament,"
        " opened the meeting.\n",
    ],
)
def test_a_head_with_a_city_that_no_registry_has_names_the_host(text: str) -> None:
    assert behalf(text, "lindor") == {"state/GHA"}


@pytest.mark.parametrize("state", ["Maurice / Mauritius", "Mauritius / Maurice"])
def test_a_state_in_two_languages_is_one_state_and_no_body(state: str) -> None:
    text = (
        "Programme du Dialogue des ports\n\nAccra (Ghana), 4 mars 2031\n\n10 h 00 PANEL 1. FILETS\n"
        f"Modératrice : Aube Lindor – {state}\nOrateurs :\nIto Brink – Togo\nAda Amsel – Ghana\n\n"
        "11 h 00 PANEL 2. QUAIS\nModérateur : Ivo Montbray – Tchad\nOrateurs :\nRada Stan – Kenya\n"
    )
    assert behalf(text, "lindor") == {"state/MUS"}


@pytest.mark.parametrize(
    ("text", "own"),
    [
        (
            "Programme of the Harbour Dialogue\n\nAccra, Ghana, 4 March 2031\n\n10:00 Opening\n• Ambassador Aube"
            " Lindor, Chad, Deputy Minister of Quays\n• Mr. Ito Brink, Togo\n\n15:30 Closing\n• Ambassador Aube Lindor,"
            " Chad\n",
            "Deputy Minister of Quays",
        ),
        (
            "Programa del Diálogo de los puertos\n\nAccra (Ghana), 4 de marzo de 2031\n\n10:00 Apertura\n• Sra. Aube"
            " Lindor, Viceministra de Muelles, Chad\n• Sr. Ito Brink, Togo\n\n15:30 Clausura\n• Embajadora Aube Lindor,"
            " Chad\n",
            "Viceministra de Muelles",
        ),
    ],
)
def test_a_form_of_address_leaves_the_post_that_the_programme_tells_elsewhere(text: str, own: str) -> None:
    closing = [p for p in conversion(text).participations if p.role == "closing" and p.person == "aube-lindor"]
    assert own in {h.post for p in closing for h in p.holdings}


def test_the_end_of_a_bracket_before_a_name_is_no_post() -> None:
    text = "Mr. Ito Brink (European Students' Union), Ms. Aube Lindor (Ghana) and Ms. Ada Amsel (Togo) said so.\n"
    assert posts(HEADS["en"] + text, "lindor") == set()


def test_a_bracket_under_a_name_in_a_tables_column_says_whom_somebody_serves() -> None:
    text = (
        "Report of the Harbour Workshop\n\nThe Harbour Workshop was held in Accra on 4 and 5 March 2031.\n\n"
        "Session                           Moderator             Presenters\n"
        "-------------------------------------------------------------------------------\n"
        "Session 1 (4 March, 09:30)        Ada Brinkley          Ito Amselton\n"
        "Data of quays                     (Togo)                (Kenya)\n"
        "                                                        Aube Lindor\n"
        "                                                        (Ghana)\n"
        "-------------------------------------------------------------------------------\n"
        "Session 2 (5 March, 09:30)        Ilse Montbray         Rada Stanfield\n"
        "Surveys of nets                   (Chad)                (Malawi)\n"
        "-------------------------------------------------------------------------------\n"
    )
    assert behalf(text, "lindor") == {"state/GHA"}


@pytest.mark.parametrize(
    "sentence",
    [
        "L'Ambassadrice Pask de Norvège et l'Ambassadeur Vea des Tonga ont dit que les rames étaient chères.",
        "El embajador Pask de Noruega dijo que los remos eran caros. El Sr. Vea de Tonga respondió que no era así.",
    ],
)
def test_a_state_after_a_surname_is_whom_the_person_speaks_for(sentence: str) -> None:
    title = "Forum, Lomé, 4 mai 2031" if sentence[0] == "L" else "Foro, Lomé, 4 de mayo de 2031"
    found = conversion(f"{title}\n\n{sentence}\n")
    assert {p.person: p.on_behalf_of for p in found.participations} == {"pask": ("state/NOR",), "vea": ("state/TON",)}


@pytest.mark.parametrize("post", ["ministro de Transición Ecológica", "ministro de Inclusión"])
def test_the_field_and_the_state_of_a_post_are_no_name(post: str) -> None:
    found = conversion(
        f"Foro, Lima, 4 de mayo de 2031\n\nSe sumará el {post} de España, Silas Vea, que abrió el foro.\n"
    )
    assert [(p.person, p.on_behalf_of, [h.post for h in p.holdings]) for p in found.participations] == [
        ("silas-vea", ("state/ESP",), [post])
    ]


@pytest.mark.parametrize(
    ("sentence", "post"),
    [
        ("The climatologist Silas Vea opened the forum.", "climatologist"),
        ("Le climatologue Silas Vea a ouvert le forum.", "climatologue"),
        ("El climatólogo Silas Vea inauguró el foro.", "climatólogo"),
    ],
)
def test_who_studies_something_is_a_post(sentence: str, post: str) -> None:
    title = {
        "T": "Forum on Quays, Lomé, 4 May 2031",
        "L": "Forum, Lomé, 4 mai 2031",
        "E": "Foro, Lomé, 4 de mayo de 2031",
    }
    found = conversion(f"{title[sentence[0]]}\n\n{sentence}\n")
    assert [(p.person, p.role, [h.post for h in p.holdings]) for p in found.participations] == [
        ("silas-vea", "opening", [post])
    ]
