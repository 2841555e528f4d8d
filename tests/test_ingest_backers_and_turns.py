"""Who only backs a speaker, whom a passive or a state's name leaves as the one whom a pronoun means, and who goes on
with a turn."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion, statements

FR = "Il y a des rives et des ponts dans la vallée, et le fleuve est haut.\n\n"
EN = "There are quays and docks in the bay, and the sea is high.\n\n"
ES = "Hay muelles y faros en la bahía, y el mar es alto para los barcos.\n\n"


def said(text: str) -> list[str]:
    """Who speaks, in text order."""
    return [who for who, _, _ in statements(text)]


def acts(text: str) -> dict[str | None, str | None]:
    """The act of each speaker."""
    return {s.speaker: s.act for s in conversion(text).statements}


@pytest.mark.parametrize(
    "text",
    [
        EN + "Brazil, with the support of Peru and Chile, proposed a pier.",
        FR + "Le Brésil, avec l'appui du Pérou et du Chili, a proposé un quai.",
        ES + "El Brasil, con el apoyo del Perú y Chile, propuso un muelle.",
    ],
)
def test_those_with_whose_support_somebody_proposes_only_back_it(text: str) -> None:
    assert acts(text) == {"state/BRA": "propose", "state/PER": "assert", "state/CHL": "assert"}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (EN + "Norway, whose pier was backed by Iceland and Sweden, insisted on a vote.", "state/NOR"),
        (FR + "La Norvège, dont le quai était soutenu par l'Islande et la Suède, a insisté.", "state/NOR"),
        (EN + "Norway thanked Ghana and Togo, which had sponsored the text.", "state/NOR"),
        (FR + "La Norvège a remercié le Ghana et le Togo, qui avaient parrainé le texte.", "state/NOR"),
        (ES + "Noruega agradeció a Chile y Perú, que habían patrocinado el texto.", "state/NOR"),
    ],
)
def test_the_last_of_a_list_that_is_no_subject_does_not_speak(text: str, speaker: str) -> None:
    who = said(text)
    assert who[-1] == speaker
    assert not {"state/TGO", "state/PER"} & set(who)
    assert len(who) == len(set(who))


@pytest.mark.parametrize(
    "text",
    [
        EN + "The Ministers recalled their pledges. They urged patience.",
        FR + "Les Ministres ont rappelé leurs engagements. Ils ont prôné la patience.",
        ES + "Los Ministros recordaron sus compromisos. Pidieron paciencia.",
    ],
)
def test_a_post_in_the_plural_alone_is_nobody(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            EN + "The talks were opened by Mr. Ivo Crane, in the absence of Mr. Silas Vea. He said piers matter.",
            "Crane",
        ),
        (FR + "Les travaux ont été ouverts par M. Ivo Crane, en l'absence de M. Silas Vea. Il a dit sa joie.", "Crane"),
        (
            FR + "Les travaux ont été ouverts par M. Ivo Crane, en présence de M. Silas Vea. Ce dernier a dit sa joie.",
            "Vea",
        ),
        (ES + "La charla fue abierta por el Sr. Ivo Crane, en ausencia del Sr. Silas Vea. Pidió muelles.", "Crane"),
    ],
)
def test_a_pronoun_means_the_agent_of_the_passive_before_it(text: str, speaker: str) -> None:
    assert [who.split()[-1] for who in said(text)] == [speaker]


def test_a_post_ends_before_what_it_is_told_to_have_done() -> None:
    text = EN + "Ms. Ottoline Pask (Norway) commended the Commissioner on the plan that he had set out. She asked when."
    assert set(said(text)) == {"Ottoline Pask"}


RECORD = {
    "en": (
        "Summary record of the 14th meeting\n\n{}1. Mr. Overbury (Ghana) said that he had opened nine ports.\n\n"
        "2. The cut in dredging was a matter of concern. The Commissioner's report was clear. He asked for more.\n\n"
        "3. Ms. Pask (Norway) welcomed the plan.\n\n4. Mr. Lane (Kenya) regretted the delay. Kenya urged patience. He "
        "asked for time.\n\n5. Mr. Vea (Chad) agreed with that view.\n",
        EN,
    ),
    "fr": (
        "Compte rendu analytique de la 14e séance\n\n{}1. M. Overbury (Ghana) dit que son pays a ouvert neuf ports.\n\n"
        "2. La baisse des crédits est préoccupante. Il demande aux donateurs un effort.\n\n"
        "3. Mme Pask (Norvège) salue le plan.\n\n4. M. Lane (Kenya) regrette le retard. Le Kenya prône la patience. Il "
        "demande un délai.\n\n5. M. Vea (Tchad) partage cet avis.\n",
        FR,
    ),
    "es": (
        "Acta resumida de la 14ª sesión\n\n{}1. El Sr. Overbury (Ghana) dice que su país ha abierto nueve puertos.\n\n"
        "2. La reducción de los créditos preocupa. Pide a los donantes un esfuerzo.\n\n"
        "3. La Sra. Pask (Noruega) celebra el plan.\n\n4. El Sr. Lane (Kenya) lamenta el retraso. Kenya pide "
        "paciencia. Él pide tiempo.\n\n5. El Sr. Vea (Chad) comparte esa opinión.\n",
        ES,
    ),
}


@pytest.mark.parametrize("language", RECORD)
def test_a_numbered_paragraph_of_a_record_that_opens_with_nobody_goes_on_with_the_turn(language: str) -> None:
    text, around = RECORD[language]
    who = [name.split()[-1] for name in said(text.format(around))]
    assert who[:2] == ["Overbury", "Overbury"]
    assert who.count("Overbury") == 2
    # The state's own name between the two is no other speaker.
    assert who.count("Lane") == 2


@pytest.mark.parametrize(
    "text",
    [
        EN
        + "The Government member of Canada praised the pier. In the view of the Government expert of Chad, it leaks.",
        FR + "Le membre gouvernemental du Canada a loué le quai. Selon l'expert gouvernemental du Tchad, il fuit.",
        ES + "El miembro gubernamental del Canadá elogió el muelle. Según el experto gubernamental del Chad, gotea.",
    ],
)
def test_members_and_experts_of_governments_speak_for_their_states(text: str) -> None:
    assert said(text) == ["state/CAN", "state/TCD"]


@pytest.mark.parametrize(
    "text",
    [
        "Report of the Meeting on Quays\n\n1. It met in Accra.\n\nAgenda of the meeting\n\n2. The items were these.\n\n"
        "Discussion\n\n" + EN + "3. Mr. Ivo Crane (Ghana) stressed the delay.\n",
        "Rapport de la Réunion sur les quais\n\n1. Elle s'est tenue à Lomé.\n\nOrdre du jour de la réunion\n\n2. Les "
        "points étaient ceux-ci.\n\nDiscussion\n\n" + FR + "3. M. Ivo Crane (Ghana) a souligné le retard.\n",
        "Informe de la Reunión sobre los muelles\n\n1. Se celebró en Lima.\n\nOrden del día de la reunión\n\n2. Los "
        "puntos eran estos.\n\nDebate\n\n" + ES + "3. El Sr. Ivo Crane (Ghana) subrayó el retraso.\n",
    ],
)
def test_a_section_on_the_agenda_ends_with_the_next_heading(text: str) -> None:
    assert said(text) == ["Ivo Crane"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Agenda\n\n10.00 Opening: Ms. Ottoline Pask\n\nBackground\n\n"
        "Piers have been built on every shore of the bay for nine years. According to UNHCR, the crews that leave "
        "them do not come back.\n\nContact: piers@quays.example\n",
        FR + "Programme\n\n10 h 00 Ouverture : Mme Ottoline Pask\n\nContexte\n\n"
        "Des quais ont été construits sur toutes les rives depuis neuf ans. Selon le HCR, les équipages qui les "
        "quittent ne reviennent pas.\n\nContact : quais@rives.example\n",
        ES + "Programa\n\n10.00 Apertura: Sra. Ottoline Pask\n\nAntecedentes\n\n"
        "Se han construido muelles en todas las orillas desde hace nueve años. Según el ACNUR, las tripulaciones que "
        "los dejan no vuelven.\n\nContacto: muelles@orillas.example\n",
    ],
)
def test_the_background_of_an_agenda_tells_what_was_said_before(text: str) -> None:
    assert [(s.speaker, s.event) for s in conversion(text).statements] == [("organization/unhcr", None)]


@pytest.mark.parametrize(
    "text",
    [
        EN + "The report of the Secretary-General notes that piers are old.",
        FR + "Le rapport annuel de la Secrétaire générale note que les quais sont vieux.",
        ES + "El informe de la Secretaria General señala que los muelles son viejos.",
        EN + "Several speakers from Ghana and Togo stressed that piers were old.",
        FR + "Plusieurs orateurs du Ghana et du Togo ont souligné que les quais étaient vieux.",
        ES + "Varios oradores de Ghana y el Togo subrayaron que los muelles eran viejos.",
        EN + "The crews spoke for the States that had sponsored the text (Ghana, Togo).",
        ES + "La tripulación habló en nombre de los países que copatrocinaron el texto (Ghana, Togo).",
    ],
)
def test_whose_a_paper_is_and_where_speakers_are_from_does_not_speak(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        EN + "Several speakers, including Ghana and Togo, stressed that piers were old.",
        FR + "Plusieurs délégations, dont le Ghana et le Togo, ont souligné que les quais étaient vieux.",
        ES + "Varias delegaciones, entre ellas Ghana y el Togo, subrayaron que los muelles eran viejos.",
    ],
)
def test_those_whom_a_phrase_names_of_many_speak(text: str) -> None:
    assert said(text) == ["state/GHA", "state/TGO"]


def test_a_post_in_small_letters_behind_its_state_s_adjective_is_the_last_named_with_it() -> None:
    text = (
        EN + "Ms. Ottoline Pask, Minister of Fisheries of Ghana, asked for time.\n\nThe {} minister stressed the delay."
    )
    assert said(text.format("Ghanaian")) == ["Ottoline Pask", "Ottoline Pask"]
    assert said(text.format("Togolese")) == ["Ottoline Pask"]


def test_an_alternate_ambassador_is_called_by_name() -> None:
    assert said(ES + "La Embajadora Alterna de Haití, Venancia Tolosa, pidió tiempo.") == ["Venancia Tolosa"]


SEATED = """ACTA DE LA SESIÓN DE APERTURA

Presidenta Provisional: Señora Venancia Tolosa

Presentes: Venancia Tolosa (Chile)

Abundio Zárraga (Perú)

Olga Faro (Haití)

La PRESIDENTA PROVISIONAL: Señoras y señores delegados, declaro abierta esta reunión sobre los muelles del mar.

El REPRESENTANTE DEL PERÚ: Mi país ha abierto nueve puertos y propone un fondo común para los muelles.

La PRESIDENTA PROVISIONAL: Propongo que se vote hoy el fondo común de los muelles del mar.

La REPRESENTANTE DE HAITÍ: Haití se suma a la propuesta y pide que los muelles se abran pronto. [Aplausos]

La PRESIDENTA PROVISIONAL: Si no hay objeciones, queda aprobado el fondo de los muelles para este año.
"""


def test_a_label_that_tells_a_seat_is_the_one_who_is_listed_for_it() -> None:
    chair, peru, haiti = "Venancia Tolosa", "Abundio Zárraga", "Olga Faro"
    assert said(SEATED) == [chair, peru, chair, haiti, chair]


SEATS = {
    "en": (
        "Record of Proceedings\n\nCommittee on Standards\n\n"
        "Chairperson – I invite the Government representative of Togo to take the floor.\n\n"
        "Government representative – My Government has opened nine ports on the sea this year.\n\n"
        "Employer members – We note with regret that the law of the sea has not changed.\n\n"
        "Worker member, Togo – I speak for the crews of the port, who are not paid on time.\n\n"
        "Government member, Norway, speaking on behalf of the Nordic States – We encourage the Government to act.\n\n"
        "Observer, International Organization for Migration (IOM) – The number of crews has doubled.\n",
        ["Government representative", "Employer members", "Worker member"],
    ),
    "fr": (
        "Compte rendu des travaux\n\nCommission des normes\n\n"
        "Président – J'invite la représentante gouvernementale du Togo à prendre la parole.\n\n"
        "Représentante gouvernementale – Mon gouvernement a ouvert neuf ports sur la mer cette année.\n\n"
        "Membres employeurs – Nous notons avec regret que la loi de la mer n'a pas changé.\n\n"
        "Membre travailleur, Togo – Je parle au nom des équipages du port, qui ne sont pas payés.\n\n"
        "Membre gouvernementale, Norvège, s'exprimant pour les pays nordiques – Nous encourageons le pays.\n\n"
        "Observateur, Organisation internationale pour les migrations (OIM) – Le nombre des équipages a doublé.\n",
        ["Représentante gouvernementale", "Membres employeurs", "Membre travailleur"],
    ),
    "es": (
        "Actas\n\nComisión de las Normas\n\n"
        "Presidente – Invito a la representante gubernamental del Togo a hacer uso de la palabra.\n\n"
        "Representante gubernamental – Mi Gobierno ha abierto nueve puertos en el mar este año.\n\n"
        "Miembros empleadores – Tomamos nota con pesar de que la ley del mar no ha cambiado.\n\n"
        "Miembro trabajador, Togo – Hablo en nombre de las tripulaciones del puerto, que no cobran.\n\n"
        "Miembro gubernamental, Noruega, hablando por los países nórdicos – Alentamos al Gobierno a actuar.\n\n"
        "Observadora, Organización Internacional para las Migraciones (OIM) – El número de naves se ha doblado.\n",
        ["Representante gubernamental", "Miembros empleadores", "Miembro trabajador"],
    ),
}


@pytest.mark.parametrize("language", SEATS)
def test_seats_of_a_tripartite_meeting_are_labels(language: str) -> None:
    text, posts = SEATS[language]
    who = [
        name for name in said(text) if name.lower() not in ("post: président", "post: presidente", "post: chairperson")
    ]
    assert who == [*(f"post: {post}" for post in posts), "state/NOR", "organization/iom"]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (EN + "The Worker members observed that cabins were small.", "Worker members"),
        (EN + "The Government Vice-Chairperson observed that cabins were small.", "Government Vice-Chairperson"),
        (FR + "Les membres travailleurs ont observé que les cabines étaient petites.", "membres travailleurs"),
        (ES + "Los miembros trabajadores observaron que las cabinas eran pequeñas.", "miembros trabajadores"),
        (ES + "El portavoz de los trabajadores observó que las cabinas eran pequeñas.", "portavoz de los trabajadores"),
    ],
)
def test_the_sides_of_a_tripartite_meeting_speak(text: str, post: str) -> None:
    assert said(text) == [f"post: {post}"]


@pytest.mark.parametrize(
    "text",
    [
        FR + "Le Togo fait toutefois observer que les quais sont vieux.",
        FR + "Le Togo attire par ailleurs l'attention sur les quais.",
        FR + "Le Togo avait alors plaidé pour un quai commun.",
        FR + "Le Togo juge la mesure indispensable.",
        FR + "Le Togo réserve sa position.",
        ES + "El Togo hizo asimismo hincapié en los muelles.",
        ES + "El Togo puso reparos al párrafo 12.",
        ES + "El Togo no cree que los muelles sean viejos.",
        EN + "Togo drew the meeting's attention to the piers.",
        EN + "Togo put the number of crews at nine hundred.",
        EN + "Togo was not convinced that the piers were old.",
    ],
)
def test_verbs_of_several_words_with_small_ones_between_say_something(text: str) -> None:
    assert said(text) == ["state/TGO"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Togo, on behalf of the African Group, and Egypt asked for time.",
        FR + "La séance fut longue, cependant que le Togo, pour le Groupe africain, et l'Égypte ont demandé un délai.",
        ES + "El Togo, en nombre del Grupo Africano, y Egipto pidieron tiempo.",
    ],
)
def test_an_aside_between_two_who_speak_together_parts_them_not(text: str) -> None:
    assert said(text) == ["state/TGO", "state/EGY"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "China asked for more piers, which Fiji and Tuvalu opposed.",
        FR + "La Chine a demandé un autre mot, expression que les Fidji et les Tuvalu ont défendue.",
        ES + "China pidió más muelles, a lo que se opusieron Fiji y Tuvalu.",
    ],
)
def test_what_one_asks_for_others_take_up(text: str) -> None:
    assert said(text) == ["state/CHN", "state/FJI", "state/TUV"]


def test_a_copy_that_lost_its_apostrophes_is_read_as_if_it_had_them() -> None:
    text = (
        FR + "L avis d un port n est pas l avis d une ville. L eau d hiver n est pas l eau d été.\n\n"
        "De l avis de Mme Aube Tissier, les quais sont vieux. L Islande s étonne qu on n ait pas d argent.\n"
    )
    assert said(text) == ["Aube Tissier", "state/ISL"]
