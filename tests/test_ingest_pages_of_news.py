"""What pages of news tell in passing: posts of the next in a list, meetings of others, visits, offices of states."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion, statements

EN = "Ministers met in Lima on 4 May 2031 for the Second Forum on Quays.\n\n"
FR = "Les ministres se sont réunis à Lomé le 4 mai 2031 pour le deuxième Forum sur les quais.\n\n"
ES = "Los ministros se reunieron en Lima el 4 de mayo de 2031 para el Segundo Foro sobre los Muelles.\n\n"


def bodies_of(text: str) -> dict[str, tuple[str, ...]]:
    """The bodies of those whom a text names, by their keys."""
    return {person.key: person.bodies for person in conversion(text).people}


def test_a_post_with_its_body_before_it_is_that_of_the_next_name() -> None:
    text = EN + (
        "Those present were the Speaker of the House of Quays, Mr. Juan Ruiz Mora, the IPU President, "
        "Dr. Theo Garub, the UN General Assembly President, Mr. Josef Dies, and the UNICEF "
        "Director, Ms. Ana Bach."
    )
    found = bodies_of(text)
    assert found["theo-garub"] == ("organization/ipu",)
    assert found["josef-dies"] == ("organization/unga",)
    assert found["juan-ruiz-mora"] == ()


def test_a_post_behind_the_word_for_of_is_nobodys_words_in_a_list_of_such() -> None:
    text = FR + (
        "La fête des quais a eu lieu auprès du Directeur de la FAO, Dr Ko Dong, du Président suppléant du "
        "Conseil des quais, Monsieur Hans Hoger, du Directeur du PNUD, de la Secrétaire du HCR."
    )
    found = bodies_of(text)
    assert found["ko-dong"] == ("organization/fao",)
    assert found["hans-hoger"] == ("organization/conseil-des-quais",)


@pytest.mark.parametrize(
    ("text", "post", "state"),
    [
        (
            FR + "La séance d'ouverture, présidée par le chef de l'Etat ghanéen, Kofi Ansah Boateng, a été brève.",
            "chef de l'Etat ghanéen",
            "state/GHA",
        ),
        (
            FR + "Le chef du gouvernement malien, M. Éric Foe, a souligné les faits.",
            "chef du gouvernement malien",
            "state/MLI",
        ),
    ],
)
def test_a_head_of_state_is_in_no_body(text: str, post: str, state: str) -> None:
    found = conversion(text)
    (part,) = found.participations
    assert [(held.post, held.body) for held in part.holdings] == [(post, state)]
    assert not found.organizations


@pytest.mark.parametrize(
    ("text", "person"),
    [
        (EN + "The Head of State was received on the quay by Madam Cleo Poe, Minister of Ports of Peru.", "cleo-poe"),
        (EN + "The President is meeting today with the Harbour Agency's head, Ambassador Cleo Poe.", "cleo-poe"),
        (FR + "Le Président reçoit la directrice de l'Agence des ports, Mme Cleo Poe.", "cleo-poe"),
        (ES + "La presidenta se reúne hoy con la directora de la Agencia de Puertos, Cleo Poe.", "cleo-poe"),
    ],
)
def test_who_receives_somebody_or_is_met_takes_no_part_by_that(text: str, person: str) -> None:
    found = conversion(text)
    assert person in {p.key for p in found.people}
    assert person not in {p.person for p in found.participations}


def test_madam_is_no_part_of_a_name() -> None:
    found = conversion(EN + "Madam Ada Roe (Togo) asked for ropes. Madam Chair thanked her.")
    assert [p.names for p in found.people] == [("Ada Roe",)]


def test_a_state_that_holds_a_presidency_says_nothing() -> None:
    assert statements(FR + "Le Togo assure désormais la présidence de l'Union.") == []
    assert len(statements(FR + "Le Bénin assure aussi que les quais comptent.")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "COMMUNIQUÉ\n\n8 novembre 2031\n\nCommentant ses travaux, les délégations se félicitent de la relance de cet "
        "organe, dont l'utilité a été reconnue par les ministres lors du Sommet des ports.\n",
        "Résumé\n\nM. Ben Moe, ministre des ports du Togo, a déclaré que les quais comptent. Il a rappelé la force "
        "des engagements pris lors de cette rencontre sur le Fonds des cordages, qui s'est tenue à Dakar en février.\n",
        "Quays\n\nMr. Ben Moe, Minister of Ports of Togo, said that quays count. He recalled the commitments made at "
        "the Third Summit on Ropes, held in Dakar in February.\n",
        "Muelles\n\nEl ministro de Puertos del Perú, Ben Moe Paz, dijo que los muelles cuentan. Recordó los "
        "compromisos asumidos en la Tercera Cumbre sobre Cuerdas, celebrada en Dakar en febrero.\n",
        "Consejo de Muelles firma un texto de apoyo al diálogo en Chile\n\nEl ministro Ben Moe Paz lo dijo.\n",
        "Council adopts a declaration in support of dialogue in Chile\n\nMr. Ben Moe (Togo) said so.\n",
    ],
)
def test_what_is_told_of_in_passing_is_not_the_papers_meeting(text: str) -> None:
    named = {event.kind for event in conversion(text).events}
    assert not named & {"summit", "dialogue", "other"}


@pytest.mark.parametrize(
    "text",
    [
        EN + "The first to take the floor during the session was the deputy ambassador of Peru, Ana Ruiz.",
        FR + "La première à prendre la parole lors de la séance a été l'ambassadrice du Pérou, Mme Ana Ruiz.",
        ES + "La primera en tomar la palabra en la tarde fue la embajadora de Chile, Ana Ruiz.",
    ],
)
def test_who_was_the_first_to_speak_spoke(text: str) -> None:
    assert [(p.person, p.role) for p in conversion(text).participations] == [("ana-ruiz", "speaker")]
