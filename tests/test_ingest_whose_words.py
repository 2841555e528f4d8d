"""Reports in prose: whose words a sentence tells where others stand near its verb, and what is nobody's words."""

from __future__ import annotations

import pytest

from tests.ingesting import clean, conversion, labels, surface

EN = "Talks on Quays\n\nThe talks on quays were held in Geneva on 9 May 2033.\n\n"
FR = "Entretiens des quais\n\nLes entretiens sur les quais se sont tenus à Genève le 9 mai 2033.\n\n"
ES = "Conversaciones de muelles\n\nLas conversaciones sobre muelles se celebraron en Ginebra el 9 de mayo de 2033.\n\n"


def speakers(text: str) -> list[str]:
    found = conversion(text).statements
    return [(s.speaker or s.post or "").rpartition("/")[2] for s in found if not s.recommends]


@pytest.mark.parametrize(
    "text",
    [
        EN + "The Chilean delegation, led by the Director of Ports, Ramon Otumba, announced that it would sign.",
        EN + "The Chilean delegation, headed by Mr. Ramon Otumba, proposed a register.",
        FR + "La délégation chilienne, conduite par le Directeur des ports, M. Ramon Otumba, a annoncé un registre.",
        FR + "La délégation du Chili, dirigée par M. Ramon Otumba, a annoncé un registre.",
        ES + "La delegación chilena, encabezada por el Director de Puertos, Ramón Otumba, manifestó su acuerdo.",
    ],
)
def test_a_delegation_speaks_not_who_leads_it(text: str) -> None:
    assert speakers(text) == ["CHL"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "The International Organization for Migration (IOM) and the United Nations Children's Fund (UNICEF), "
        "which ran the desk, welcomed the register.",
        FR + "L'Organisation internationale pour les migrations (OIM) et le Fonds des Nations Unies pour l'enfance "
        "(UNICEF), qui tenaient le guichet, ont salué le registre.",
        ES + "La Organización Internacional para las Migraciones (OIM) y el Fondo de las Naciones Unidas para la "
        "Infancia (UNICEF), que atendieron la ventanilla, acogieron con beneplácito el registro.",
    ],
)
def test_a_clause_after_the_acronym_stands_between_bodies_and_their_verb(text: str) -> None:
    assert speakers(text) == ["iom", "unicef"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "“Since May,” explained Ms. Rita Kole, IOM has trained six hundred clerks.",
        FR + "Depuis mai, a expliqué Mme Rita Kole, l'OIM a formé six cents commis.",
        ES + "Desde mayo, explicó la Sra. Rita Kole, la OIM ha capacitado a seiscientos funcionarios.",
    ],
)
def test_what_follows_the_comma_after_an_inserted_speaker_is_told_of(text: str) -> None:
    assert speakers(text) == ["person:rita-kole"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EN + "Mr. Paul Orello (Ghana) asked Ms. Rita Kole whether stone was dear. The latter said no.", "rita-kole"),
        (EN + "Mr. Paul Orello (Ghana) thanked the mayor, Ms. Rita Kole. He added that it rained.", "paul-orello"),
        (FR + "M. Paul Orello (Ghana) a interrogé Mme Rita Kole. Cette dernière a répondu que non.", "rita-kole"),
        (FR + "M. Paul Orello (Ghana) a remercié Mme Rita Kole. Ce dernier a ajouté qu'il pleuvait.", "paul-orello"),
        (
            ES + "El Sr. Paul Orello (Ghana) preguntó a la Sra. Rita Kole si llovía. Esta última dijo que no.",
            "rita-kole",
        ),
        (ES + "El Sr. Paul Orello (Ghana) agradeció a la Sra. Rita Kole. Este último dijo que llovía.", "paul-orello"),
    ],
)
def test_the_latter_is_the_last_named_whom_the_word_may_mean(text: str, expected: str) -> None:
    assert speakers(text) == ["person:paul-orello", f"person:{expected}"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ghana submitted comments. Ms. Rita Kole (Mali) read out a message from the mayor.",
        FR + "Le Ghana a communiqué des observations. Mme Rita Kole (Mali) a donné lecture du projet de conclusions.",
        FR + "La Commission de l'océan Indien conclut ses travaux. L'OIM a conclu un accord avec le Mali.",
        FR + "Mme Rita Kole (Mali) a lu un message du maire.",
        ES + "La OIM concluyó su diálogo con los alcaldes. La Sra. Rita Kole (Malí) leyó un mensaje del alcalde.",
        ES + "La Sra. Rita Kole (Malí) dio lectura al proyecto de conclusiones.",
    ],
)
def test_reading_out_sending_comments_and_concluding_a_debate_say_nothing(text: str) -> None:
    assert speakers(text) == []


@pytest.mark.parametrize(
    "text",
    [
        EN + "IOM concluded that the quays were safe.",
        FR + "L'OIM a conclu que les quais étaient sûrs.",
        FR + "L'OIM a conclu le débat en rappelant que les quais étaient sûrs.",
        ES + "La OIM concluyó que los muelles eran seguros.",
    ],
)
def test_to_conclude_that_something_is_so_is_to_say_it(text: str) -> None:
    assert speakers(text) == ["iom"]


@pytest.mark.parametrize(
    "text",
    [
        FR + "Mme Rita Kole (Mali) s'est dissociée de la recommandation.",
        FR + "Mme Rita Kole (Mali) a tenu à faire consigner que les quais étaient sûrs.",
    ],
)
def test_to_dissociate_oneself_and_to_have_a_view_recorded_is_to_say_it(text: str) -> None:
    assert speakers(text) == ["person:rita-kole"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Mali recalled Security Council resolutions 4321 (2031), 4322 (2031) and 4325 (2032).",
        FR + "Le Mali a rappelé les résolutions 4321 (2031), 4322 (2031) et 4325 (2032) du Conseil de sécurité.",
        ES + "Malí recordó las resoluciones 4321 (2031), 4322 (2031) y 4325 (2032) del Consejo de Seguridad.",
    ],
)
def test_resolutions_of_the_security_council_are_cited_by_number_and_year(text: str) -> None:
    cited = [c.symbol for c in conversion(text).citations]
    assert cited == ["S/RES/4321 (2031)", "S/RES/4322 (2031)", "S/RES/4325 (2032)"]


def test_a_number_and_year_of_another_assembly_is_no_resolution_of_the_council() -> None:
    assert not conversion(EN + "Mali recalled resolution 4321 (2031) of the Assembly of Towns.").citations


@pytest.mark.parametrize(
    ("words", "language"), [("Port of Spain", "en"), ("Port-d'Espagne", "fr"), ("Puerto España", "es")]
)
def test_a_town_called_after_a_state_is_none(words: str, language: str) -> None:
    assert labels(words, language, "state") == []


def test_one_long_line_of_a_cover_does_not_tell_that_no_line_was_broken() -> None:
    cover = "COMMITTEE ON QUAYS Ninth session Lakeport, 3 and 4 May 2033 " + "REPORT OF THE MEETING ON QUAYS " * 12
    lines = (
        "1. The Director of Ports recalled that the quays of the northern shore were old and that the\n"
        "price of stone had risen. In her view, the\nRegister of Quays gave\nthem a frame.\n\n"
        "2. The delegate of Ghana proposed that the towns of the lake should keep a register of all\n"
        "the boats that were moored there, and that it should be open to the clerks of the\nharbour.\n\n"
        "3. The delegate of Togo said that the boats had to be counted twice a year, in spring and in\n"
        "autumn, since many of them went away with the floods and never came\nback."
    )
    read = clean(f"{cover}\n\n{lines}")
    assert [read.of(b)[:2] for b in read.blocks][1:] == ["1.", "2.", "3."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            EN + "The forms came from the Agency of the United States for Rural Roads.",
            "Agency of the United States for Rural Roads",
        ),
        (
            FR + "Le Ministère du travail, de l'emploi et de la pêche du Togo a aidé.",
            "Ministère du travail, de l'emploi et de la pêche du Togo",
        ),
        (FR + "La loi est à l'étude au Ministère du travail.", "Ministère du travail"),
        (
            FR + "Les formulaires viennent de l'Agence des États-Unis pour le développement rural.",
            "Agence des États-Unis pour le développement rural",
        ),
        (
            ES + "Los formularios vienen de la Agencia de los Estados Unidos para los Caminos Rurales.",
            "Agencia de los Estados Unidos para los Caminos Rurales",
        ),
        (
            ES + "El Ministerio de Trabajo y Puertos del Perú acogió la reunión.",
            "Ministerio de Trabajo y Puertos del Perú",
        ),
    ],
)
def test_a_body_is_named_with_what_it_is_for_and_a_ministry_by_its_field(text: str, expected: str) -> None:
    assert expected in [surface(text, m.span) for m in conversion(text).mentions if m.ref.startswith("organization/")]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ms. Rita Kole, of the Union of Dockers, Weavers and Porters, asked for time.",
        ES + "La Sra. Rita Kole, de la Unión de Estibadoras, Tejedoras y Porteadoras, pidió tiempo.",
    ],
)
def test_the_end_of_a_list_in_a_body_s_name_is_no_body(text: str) -> None:
    found = [o.label for o in conversion(text).organizations]
    assert not [label for label in found if label.startswith(("Weavers", "Tejedoras"))]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ms. Ana Olivaro (Chad) spoke. Rita Kole, a Kenyan nurse who runs a shelter, said that stone was dear.",
        EN + "Ms. Ana Olivaro (Chad) spoke. Rita Kole, a nurse from Quayton, said that stone was dear.",
        FR + "Mme Ana Olivaro (Tchad) a parlé. Rita Kole, une militante kényane qui tient un refuge, a dit non.",
        FR + "Mme Ana Olivaro (Tchad) a parlé. Rita Kole, une enseignante, a dit que la pierre était chère.",
        ES + "La Sra. Ana Olivaro (Chad) habló. Rita Kole, una docente keniana que dirige un refugio, dijo que no.",
    ],
)
def test_somebody_told_by_what_they_do_with_an_article_speaks_for_themselves(text: str) -> None:
    assert speakers(text)[-1] == "person:rita-kole"
