"""Reports whose speaker stands elsewhere than right before the verb: behind it, for another, through another, as the
counterpart of one named before; and sentences that report nothing."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = "Talks on Quays\n\nThe talks on quays were held in Geneva on 9 May 2033.\n\n"
FR = "Entretiens des quais\n\nLes entretiens sur les quais se sont tenus à Genève le 9 mai 2033.\n\n"
ES = "Conversaciones de muelles\n\nLas conversaciones sobre muelles se celebraron en Ginebra el 9 de mayo de 2033.\n\n"


def speakers(text: str) -> list[str]:
    found = conversion(text).statements
    return [(s.speaker or s.post or "").rpartition("/")[2] for s in found if not s.recommends]


def roles(text: str) -> set[tuple[str, str, tuple[str, ...]]]:
    return {(p.person, p.role, tuple(h.post for h in p.holdings)) for p in conversion(text).participations}


@pytest.mark.parametrize(
    "text",
    [
        EN + "At the invitation of the Chair, Ms. Rita Kole (Ghana) took a place at the table.",
        EN + "At the request of the Chairperson, Ms. Rita Kole (Ghana) took a place at the table.",
        FR + "Sur l'invitation de la Présidente, Mme Rita Kole (Ghana) prend place à la table.",
        FR + "À la demande du Président, Mme Rita Kole (Ghana) prend place à la table.",
        ES + "Por invitación de la Presidenta, la Sra. Rita Kole (Ghana) toma asiento a la mesa.",
        ES + "A petición del Presidente, la Sra. Rita Kole (Ghana) toma asiento a la mesa.",
    ],
)
def test_who_does_something_at_the_wish_of_the_chair_is_not_the_chair(text: str) -> None:
    assert roles(text) <= {("rita-kole", "speaker", ())}


@pytest.mark.parametrize(
    "text",
    [
        EN + "The delegate of Ghana welcomed the plan. His counterpart from Chile said that it cost too much.",
        EN + "The delegate of Ghana welcomed the plan. Her Chilean counterpart said that it cost too much.",
        FR + "Le délégué du Ghana a salué le plan. Son homologue du Chili a jugé l'idée coûteuse.",
        ES + "El delegado de Ghana celebró el plan. Su homólogo chileno consideró prematura la idea.",
        ES + "El delegado de Ghana celebró el plan. El de Chile señaló que costaba demasiado.",
    ],
)
def test_a_counterpart_speaks_for_another_state(text: str) -> None:
    assert speakers(text) == ["GHA", "CHL"]


@pytest.mark.parametrize(
    "text",
    [
        FR + "Le Ghana a annoncé un fonds, mesure que salue la déléguée du Chili.",
        FR + "Le Ghana a proposé un fonds, proposition qu'appuie le Chili.",
        ES + "Ghana propuso un fondo, propuesta que respaldó Chile.",
        ES + "Ghana propuso un fondo, en lo que coincidió Chile.",
    ],
)
def test_who_takes_up_what_was_said_stands_behind_the_verb(text: str) -> None:
    assert speakers(text) == ["GHA", "CHL"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (FR + "Le Ghana a soumis un libellé de compromis, que le Chili et le Mali ont jugé trop long.", "GHA CHL MLI"),
        (
            FR
            + "Le Ghana a soumis un libellé, et a dit que le fonds était vide, que le Chili avait refusé d'y verser et "
            "que rien ne bougeait.",
            "GHA",
        ),
        (ES + "Ghana dijo que el fondo estaba vacío, que Chile rechazó la idea y que nada cambiaba.", "GHA"),
    ],
)
def test_a_clause_about_a_text_is_of_who_judges_it(text: str, who: str) -> None:
    assert speakers(text) == who.split()


def test_each_has_the_words_of_their_own_clause() -> None:
    text = ES + "Ghana propuso un fondo, propuesta que respaldó la delegada de Chile."
    first, second = conversion(text).statements
    assert text[first.span.start : first.span.end] == "Ghana propuso un fondo"
    assert text[second.span.start : second.span.end] == "propuesta que respaldó la delegada de Chile."


@pytest.mark.parametrize(
    "text",
    [
        FR + "La délégation chilienne, par la voix de M. Ramon Otumba, a demandé un délai.",
        ES + "La delegación chilena, por boca del Sr. Ramón Otumba, pidió un plazo.",
        ES + "Chile, por conducto de su Embajador, Sr. Ramón Otumba, pidió un plazo.",
    ],
)
def test_somebody_speaks_in_the_name_of_a_delegation(text: str) -> None:
    assert speakers(text) == ["person:ramon-otumba"]
    assert conversion(text).statements[-1].on_behalf_of == ("state/CHL",)


@pytest.mark.parametrize(
    "text",
    [
        EN + "The African Group, through Ghana, said that the tariff was too high.",
        FR + "Le Groupe des États d'Afrique, par la voix du Ghana, a regretté la lenteur des transferts.",
        ES + "El Grupo de los Estados de África, por boca de Ghana, lamentó la lentitud de las transferencias.",
    ],
)
def test_a_state_speaks_in_the_name_of_a_group(text: str) -> None:
    assert speakers(text) == ["GHA"]
    assert conversion(text).statements[-1].on_behalf_of[0] == "state/GHA"


def test_a_delegation_speaks_through_a_post_that_nobody_is_named_with() -> None:
    assert speakers(ES + "Chile, por conducto de su Embajador, pidió un plazo.") == ["CHL"]


def test_who_speaks_through_another_takes_nobody_elses_verb() -> None:
    text = ES + "Ghana, por conducto de su Embajador, pidió un plazo y Chile propuso un fondo."
    assert speakers(text) == ["GHA", "CHL"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Chile, in a joint statement with Ghana, called for a register.",
        FR + "Le Chili, dans une déclaration conjointe avec le Ghana, a demandé un registre.",
        ES + "Chile, en una declaración conjunta con Ghana, pidió un registro.",
    ],
)
def test_a_joint_statement_is_of_both(text: str) -> None:
    assert sorted(speakers(text)) == ["CHL", "GHA"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            ES + "El señor Presidente destacó la labor de la Comisión. Agregó que no había terminado.",
            ["Presidente"] * 2,
        ),
        (ES + "El señor Secretario General da cuenta de las notas recibidas.", ["Secretario General"]),
        (ES + "La señora Embajadora de Chile agradeció a las delegaciones.", ["Embajadora"]),
        (ES + "La Representación de Chile solicita que el estudio se circule.", ["CHL"]),
        (ES + "La Representación Permanente de Chile solicitó que el estudio se circulara.", ["CHL"]),
        (EN + "The Honourable Minister of Ports of Chile said that the fund was empty.", ["Minister of Ports"]),
    ],
)
def test_words_of_courtesy_stand_between_an_article_and_a_post(text: str, who: list[str]) -> None:
    assert speakers(text) == who


@pytest.mark.parametrize(
    "text",
    [
        EN + "Only two States, Ghana and Chile, replied to the questionnaire.",
        EN + "The Chair introduced Ms. Rita Kole and Mr. Ramon Otumba.",
        EN + "The Chair introduced the panellists.",
        FR + "Le Chili a confié à l'Université de Lima l'examen des registres.",
        FR + "Deux États seulement, le Ghana et le Chili, ont répondu au questionnaire.",
        FR + "Le Ghana et le Chili s'étaient excusés.",
        ES + "Solo dos Estados, Ghana y Chile, respondieron al cuestionario.",
    ],
)
def test_who_answers_a_questionnaire_stays_away_or_is_introduced_says_nothing(text: str) -> None:
    assert speakers(text) == []


@pytest.mark.parametrize(
    "text",
    [
        ES + "La Sra. Rita Kole pidió un fondo. Informó también de que el Sr. Ramón Otumba no asistiría.",
        ES + "La Sra. Rita Kole pidió un fondo. Agregó además que el Sr. Ramón Otumba no asistiría.",
        ES + "La Sra. Rita Kole pidió un fondo. Agradeció también al Sr. Ramón Otumba su trabajo.",
    ],
)
def test_of_whom_somebody_tells_is_not_who_speaks(text: str) -> None:
    assert speakers(text) == ["person:rita-kole"] * 2


def test_a_verb_without_a_subject_is_of_whoever_ends_the_sentence_before() -> None:
    text = ES + "La Sra. Rita Kole pidió un fondo. Cerró el debate la Relatora. Señaló tres coincidencias."
    assert speakers(text) == ["person:rita-kole", "Relatora"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (FR + "M. Ramon Otumba a parlé des quais. À l'en croire, le Ghana et le Chili ont des écoles.", 2),
        (FR + "Mme Rita Kole estime que le temps presse. Le plan, fait-elle valoir, offre un cadre.", 2),
        (FR + "« On nous oublie », a attaqué Ramon Otumba, maire de Kara.", 1),
        (ES + "La Sra. Rita Kole dijo que faltaban muelles. En cambio, reconoció que había datos.", 2),
        (EN + "Ms. Rita Kole said that quays were few. The panellist went on to say that the fund was empty.", 2),
    ],
)
def test_turns_that_go_on_with_a_speaker(text: str, who: int) -> None:
    found = speakers(text)
    assert (len(found), len(set(found))) == (who, 1)
    assert found[0].startswith("person:")


@pytest.mark.parametrize(
    "text",
    [
        EN + "Chile was supportive of the fund.",
        EN + "Chile spoke in favour of the fund.",
        EN + "Chile spoke out against the fund.",
        FR + "Le Chili a, pour sa part, renvoyé les délégués au rapport.",
        FR + "Le Chili a fait objection, rappelant que le texte était clos.",
        FR + "Le Chili a fait sienne la déclaration.",
        FR + "Le délégué chilien a accueilli la nouvelle avec prudence.",
        ES + "Chile echó en falta una referencia a los puertos.",
        ES + "Chile hizo suya la declaración.",
        ES + "Chile opuso que el texto era largo.",
        ES + "El delegado chileno acogió la noticia con cautela.",
        ES + "Chile, por la Alianza de los Pequeños Estados Insulares, subrayó que partir era lo último.",
    ],
)
def test_turns_of_phrase_that_report(text: str) -> None:
    assert speakers(text) == ["CHL"]


@pytest.mark.parametrize(
    "text",
    [
        "Concept note\n\nForum on Quays\n\nGeneva, 9 May 2033\n\nBackground\n\n"
        "According to IOM, six hundred ports have closed. Ms. Rita Kole, Mayor of Lamu, said that quays were few.\n",
        "Note conceptuelle\n\nForum des quais\n\nGenève, 9 mai 2033\n\nContexte\n\n"
        "Selon l'OIM, six cents ports ont fermé. Mme Rita Kole, maire de Kara, a dit que les quais manquaient.\n",
        "Nota conceptual\n\nForo de los muelles\n\nGinebra, 9 de mayo de 2033\n\nAntecedentes\n\n"
        "Según la OIM, seiscientos puertos han cerrado. La Sra. Rita Kole, alcaldesa de Lima, dijo que hay pocos.\n",
    ],
)
def test_what_a_concept_note_quotes_was_not_said_at_its_meeting(text: str) -> None:
    found = conversion(text)
    assert [(s.speaker, s.event) for s in found.statements] == [("organization/iom", None), ("person:rita-kole", None)]
    assert found.participations == ()


@pytest.mark.parametrize(
    "text",
    [
        ES + "Conducida por la Sra. Rita Kole, periodista, la mesa contó con las exposiciones de tres alcaldes.",
        ES + "La Sra. Rita Kole contó con el apoyo de tres alcaldes.",
        EN + "The opening was addressed by the Secretary-General of CARICOM, Ms. Rita Kole.",
    ],
)
def test_who_is_counted_on_or_addressed_a_meeting_says_nothing_by_it(text: str) -> None:
    assert speakers(text) == []


@pytest.mark.parametrize(
    "text",
    [
        FR + "Le Chili forme des vœux pour le fonds.",
        FR + "Le Chili a soumis un libellé de compromis.",
    ],
)
def test_wishes_and_wordings_are_reported(text: str) -> None:
    assert speakers(text) == ["CHL"]
