"""Who opens in another's place or company, who serves under a shared or fronted office, and titles that join an opening
or a closing to another matter."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = "REPORT\n\nTalks on Wharves\n\nThe meeting on wharves was held in Lomé on 4 May 2032.\n\n"
FR = "RAPPORT\n\nEntretiens des quais\n\nLa réunion sur les quais s'est tenue à Lomé le 4 mai 2032.\n\n"
ES = "INFORME\n\nJornadas de muelles\n\nLa reunión sobre los muelles se celebró en Lomé el 4 de mayo de 2032.\n\n"
AUBE, BASIL, CELIA = "aube-tissier", "basil-orme", "celia-hurst"


def parts(text: str) -> set[tuple[str, str]]:
    return {(p.person, p.role) for p in conversion(text).participations}


@pytest.mark.parametrize(
    "text",
    [
        EN
        + "Ms. Aube Tissier, Permanent Secretary, who represented the Minister of Ports, Mr. Basil Orme, said in her "
        "opening remarks that quays were sinking.",
        EN + "Ms. Aube Tissier, speaking on behalf of the Minister of Ports, Mr. Basil Orme, opened the meeting.",
        FR
        + "Mme Aube Tissier, secrétaire permanente, qui représentait le Ministre des ports, M. Basil Orme, a souhaité "
        "la bienvenue aux participants.",
        FR + "Mme Aube Tissier, représentant le Ministre des ports, M. Basil Orme, a déclaré la réunion ouverte.",
        ES + "La Sra. Aube Tissier, quien representó al Ministro de Puertos, Sr. Basil Orme, inauguró la reunión.",
        ES + "La Sra. Aube Tissier, en representación del Ministro de Puertos, Sr. Basil Orme, inauguró la reunión.",
    ],
)
def test_who_stands_in_for_another_opens_and_the_other_does_not(text: str) -> None:
    assert parts(text) == {(AUBE, "opening")}


@pytest.mark.parametrize(
    "text",
    [
        EN + "The meeting was opened by Ms. Aube Tissier, Minister for Ports, accompanied by Mr. Basil Orme, Mayor.",
        EN + "Ms. Aube Tissier, Minister for Ports, flanked by Mr. Basil Orme, Mayor of Lomé, opened the meeting.",
        FR + "La réunion a été ouverte par Mme Aube Tissier, ministre des ports, entourée de M. Basil Orme, maire.",
        FR + "Mme Aube Tissier, ministre des ports, accompagnée de M. Basil Orme, maire de Lomé, a ouvert la réunion.",
        ES
        + "La apertura estuvo a cargo de la Ministra de Puertos, Aube Tissier, acompañada por el alcalde, Basil Orme.",
        ES + "La Ministra de Puertos, Aube Tissier, junto con el alcalde de Lomé, Basil Orme, inauguró la reunión.",
        ES + "Dieron la bienvenida la Sra. Aube Tissier, alcaldesa de Lomé, y el Sr. Basil Orme, capitán del puerto.",
    ],
)
def test_who_comes_with_those_who_open_opens_with_them(text: str) -> None:
    assert parts(text) == {(AUBE, "opening"), (BASIL, "opening")}


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ms. Aube Tissier, Minister for Ports, accompanied by Mr. Basil Orme, visited the harbour.",
        FR + "Mme Aube Tissier, ministre des ports, accompagnée de M. Basil Orme, maire de Lomé, a visité le port.",
        ES + "La Ministra de Puertos, Aube Tissier, acompañada por el alcalde de Lomé, Basil Orme, recorrió el puerto.",
    ],
)
def test_who_only_comes_along_takes_no_part(text: str) -> None:
    assert BASIL not in {person for person, _ in parts(text)}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (EN + "The co-chairs, Aube Tissier and Basil Orme, presented their summary.", "chair"),
        (FR + "Les coprésidents, Aube Tissier et Basil Orme, ont présenté leur résumé.", "chair"),
        (ES + "Los copresidentes, Aube Tissier y Basil Orme, presentaron su resumen.", "chair"),
        (FR + "Les rapporteurs, Mme Aube Tissier et M. Basil Orme, ont présenté leur synthèse.", "rapporteur"),
    ],
)
def test_an_office_in_the_plural_is_of_all_whom_it_lists(text: str, role: str) -> None:
    assert parts(text) == {(AUBE, role), (BASIL, role)}


@pytest.mark.parametrize(
    "text",
    [
        EN + "The co-chair, Ms. Aube Tissier, and Mr. Basil Orme of the Keel Institute presented the summary.",
        FR + "La coprésidente, Mme Aube Tissier, et M. Basil Orme (Togo) ont présenté le résumé.",
        ES + "La copresidenta, la Sra. Aube Tissier, y el Sr. Basil Orme, de Togo, presentaron el resumen.",
    ],
)
def test_an_office_in_the_singular_is_of_one(text: str) -> None:
    assert (BASIL, "speaker") in parts(text)


@pytest.mark.parametrize(
    "text",
    [
        EN + "Acting as Rapporteur, the delegate of Togo, Ms. Aube Tissier, read a list of quays.",
        EN + "Dr. Aube Tissier served as rapporteur.",
        EN + "The role of rapporteur was taken by Ms. Aube Tissier.",
        FR + "Faisant office de rapporteuse, la déléguée du Togo, Mme Aube Tissier, a lu une liste de quais.",
        FR + "Aube Tissier a fait office de rapporteuse.",
        FR + "Le rôle de rapporteur a été tenu par la déléguée du Togo, Mme Aube Tissier.",
        FR + "Lecture des recommandations a été faite par Mme Aube Tissier.",
        ES + "Actuó como relatora la delegada del Togo, Aube Tissier.",
        ES + "Fungió como relatora la Sra. Aube Tissier.",
        ES + "Ofició de relatora, a petición de la sala, la representante del Togo, Sra. Aube Tissier.",
    ],
)
def test_what_a_sentence_begins_with_is_the_office_of_whom_it_names(text: str) -> None:
    assert parts(text) == {(AUBE, "rapporteur")}


@pytest.mark.parametrize(
    "text",
    [
        EN + "Acting as Rapporteur, Ms. Aube Tissier thanked Mr. Basil Orme (Togo), who had counted the quays.",
        ES + "Actuó como relatora la Sra. Aube Tissier, que agradeció al Sr. Basil Orme (Togo) su recuento.",
    ],
)
def test_that_office_is_not_of_whom_the_sentence_names_later(text: str) -> None:
    assert (BASIL, "rapporteur") not in parts(text)


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Opening and introductions", "opening"),
        ("III. Welcome and adoption of the agenda", "opening"),
        ("Other matters and closure of the meeting", "closing"),
        ("IV. RECOMMENDATIONS AND CLOSING", "closing"),
        ("Welcome and general debate", "speaker"),
        ("Detention and closing of camps", "speaker"),
        ("Trade and opening of markets", "speaker"),
        ("C. Replies and concluding remarks", "speaker"),
    ],
)
def test_a_title_may_join_an_opening_or_closing_to_another_matter(title: str, role: str) -> None:
    assert parts(f"{EN}{title}\n\nMs. Aube Tissier, Director of the Keel Institute, spoke of quays.") == {(AUBE, role)}


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("CEREMONIE D'OUVERTURE", "opening"),
        ("2. Ouverture et organisation des travaux", "opening"),
        ("Divers et clôture des travaux", "closing"),
        ("6. ADOPTION DU RAPPORT ET CLOTURE", "closing"),
        ("Ouverture et débat général", "speaker"),
        ("Mobilité et ouverture des frontières", "speaker"),
    ],
)
def test_so_in_french_and_in_capitals_without_accents(title: str, role: str) -> None:
    assert parts(f"{FR}{title}\n\nMme Aube Tissier, directrice de l'Institut des quilles, a évoqué les quais.") == {
        (AUBE, role)
    }


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("SESION DE APERTURA", "opening"),
        ("Bienvenida y presentación de los participantes", "opening"),
        ("Asuntos varios y clausura de la reunión", "closing"),
        ("V. Acuerdos y cierre", "closing"),
        ("Bienvenida y debate general", "speaker"),
        ("Integración y cierre de fronteras", "speaker"),
    ],
)
def test_so_in_spanish(title: str, role: str) -> None:
    assert parts(f"{ES}{title}\n\nLa Sra. Aube Tissier, directora del Instituto de Quillas, habló de los muelles.") == {
        (AUBE, role)
    }


@pytest.mark.parametrize(
    "text",
    [
        EN + "UNHCR Head of Office Aube Tissier said that quays were sinking.",
        EN + "IOM Chief of Mission Aube Tissier told the meeting that quays were sinking.",
    ],
)
def test_a_post_that_goes_on_in_capitals_is_no_part_of_the_name(text: str) -> None:
    assert parts(text) == {(AUBE, "speaker")}


@pytest.mark.parametrize(
    "text",
    [
        EN + "The Assembly will hold a dialogue this afternoon with the Special Rapporteur, Ms. Aube Tissier.",
        FR + "L'Assemblée entamera cet après-midi son dialogue avec la Rapporteuse spéciale, Mme Aube Tissier.",
        ES + "La Asamblea iniciará esta tarde su diálogo con la Relatora Especial, Sra. Aube Tissier.",
    ],
)
def test_with_whom_a_body_will_speak_later_takes_no_part_yet(text: str) -> None:
    assert parts(text) == set()


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            EN
            + "Co-Chairs Aube Tissier (Togo) and Basil Orme (Chad) will report.\n\nClosing session\n\nCo-Chair Tissier "
            "gavelled the meeting to a close.",
            ["chair", "closing"],
        ),
        (
            EN
            + "The meeting was moderated by Ms. Aube Tissier of the Keel Institute. Introducing the panel, Ms. Tissier "
            "asked what quays were for.",
            ["moderator"],
        ),
        (
            ES + "La reunión fue moderada por la Sra. Aube Tissier, del Instituto de Quillas. La Sra. Tissier clausuró "
            "la reunión.",
            ["moderator", "closing"],
        ),
        (FR + "La Présidente, Mme Aube Tissier (Togo), a ouvert la séance.", ["chair", "opening"]),
    ],
)
def test_who_leads_leads_once_and_opens_or_closes_beside(text: str, roles: list[str]) -> None:
    found = sorted(conversion(text).participations, key=lambda p: p.span)
    assert sorted(p.role for p in found if p.person == AUBE) == sorted(roles)


@pytest.mark.parametrize(
    "text",
    [
        EN + "The debate, which the President chaired, relieved in her absence by Ms. Aube Tissier (Togo), was long.",
        FR + "Le débat, que la Présidente a présidé, suppléée en son absence par Mme Aube Tissier (Togo), a été long.",
        ES + "El debate, que el Presidente dirigió, suplido en su ausencia por la Sra. Aube Tissier (Togo), fue largo.",
    ],
)
def test_who_relieves_the_one_who_leads_leads_too(text: str) -> None:
    assert parts(text) == {(AUBE, "moderator")}
