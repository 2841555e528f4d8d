"""Words of reports that say who led, opened, closed, reported back or spoke, whatever the verb and its place."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion
from tests.test_ingest_told_roles import HEADS


def roles(language: str, told: str) -> str:
    parts = conversion(f"{HEADS[language]}{told}\n").participations
    return ",".join(sorted(f"{part.person.split('-')[-1]}:{part.role}" for part in parts))


@pytest.mark.parametrize(
    ("language", "expected", "told"),
    [
        ("en", "dupont:rapporteur", "The general rapporteur, Ms. Anna Dupont, presented the conclusions."),
        ("en", "dupont:moderator", "The debates were led with a sure hand by the Vice-President, Ms. Anna Dupont."),
        ("en", "dupont:chair", "The working session was co-presided by Ms. Anna Dupont, Ambassador of Ghana."),
        (
            "en",
            "dupont:chair,reyes:chair",
            "The working session was co-presided by Ms. Anna Dupont and by the Representative of Peru, Mr. Luis Reyes.",
        ),
        ("en", "dupont:moderator", "The panel was in the hands of Ms. Anna Dupont, Director of the Port Institute."),
        ("en", "dupont:moderator", "Moderating was Ms. Anna Dupont, Director of the Port Institute."),
        (
            "en",
            "dupont:moderator",
            "Ms. Anna Dupont, Director of the Port Institute, was in charge of moderating the panel.",
        ),
        ("en", "dupont:moderator", "Ms. Anna Dupont, Director of the Port Institute, ran the second session."),
        ("en", "dupont:moderator", "The second session was run by Ms. Anna Dupont, Director of the Port Institute."),
        ("en", "dupont:chair", "The Ambassador of Ghana, Ms. Anna Dupont, occupied the chair."),
        ("en", "dupont:chair", "Presiding over the meeting was Ms. Anna Dupont, Ambassador of Ghana."),
        ("en", "dupont:facilitator", "The facilitator, Ms. Anna Dupont, wrote the question on the wall."),
        ("en", "dupont:facilitator", "The course was facilitated by a trainer, Ms. Anna Dupont."),
        (
            "en",
            "dupont:rapporteur",
            "The rapporteur of the first group, Ms. Anna Dupont, told the plenary what had been agreed.",
        ),
        (
            "en",
            "dupont:rapporteur",
            "Ms. Anna Dupont of the Port Institute reported back on behalf of the first group.",
        ),
        (
            "en",
            "dupont:rapporteur",
            "Ms. Anna Dupont of the Port Institute reported back to plenary on the group's work.",
        ),
        (
            "en",
            "dupont:rapporteur",
            "The results of the group work were reported by Ms. Anna Dupont of the Port Institute.",
        ),
        (
            "en",
            "dupont:rapporteur",
            "The reports of the working groups were presented by Ms. Anna Dupont of the Port Institute.",
        ),
        (
            "en",
            "dupont:rapporteur",
            "Ms. Anna Dupont, rapporteur of the second group, introduced the draft conclusions.",
        ),
        (
            "fr",
            "dupont:moderator",
            "L'animation de la table ronde a été confiée à Mme Anna Dupont, directrice de l'Institut des ports.",
        ),
        (
            "fr",
            "dupont:moderator",
            "La conduite des débats est revenue à Mme Anna Dupont, directrice de l'Institut des ports.",
        ),
        ("fr", "dupont:chair", "La présidence est revenue à Mme Anna Dupont, ambassadrice du Ghana."),
        (
            "fr",
            "dupont:chair",
            "La réunion s'est tenue sous la présidence effective de Mme Anna Dupont, ambassadrice du Ghana.",
        ),
        ("fr", "dupont:facilitator", "La facilitatrice, Mme Anna Dupont, a rappelé les règles du jeu."),
        (
            "fr",
            "dupont:facilitator",
            "La facilitation du groupe a été confiée à Mme Anna Dupont, de l'Institut des ports.",
        ),
        ("fr", "dupont:facilitator", "Notre facilitatrice, Anna Dupont, a rappelé les règles du jeu."),
        (
            "fr",
            "dupont:rapporteur",
            "Les résultats des travaux de groupe ont été restitués par Mme Anna Dupont, de l'Institut des ports.",
        ),
        (
            "fr",
            "dupont:rapporteur",
            "Mme Anna Dupont, de l'Institut des ports, a restitué les travaux du premier groupe.",
        ),
        (
            "fr",
            "dupont:rapporteur",
            "La restitution du premier groupe a été faite par Mme Anna Dupont, de l'Institut des ports.",
        ),
        (
            "fr",
            "dupont:rapporteur",
            "Mme Anna Dupont, de l'Institut des ports, a fait la restitution des travaux du groupe.",
        ),
        ("es", "reyes:moderator", "Como moderador actuó Luis Reyes, director del Instituto de los Puertos."),
        ("es", "reyes:moderator", "El señor Luis Reyes, del Instituto de los Puertos, llevó la mesa todo el día."),
        ("es", "reyes:chair", "La sesión, que presidía el embajador Luis Reyes, duró dos horas."),
        ("es", "reyes:chair", "La presidencia recayó en el señor Luis Reyes, embajador de Ghana."),
        ("es", "reyes:facilitator", "El facilitador, el señor Luis Reyes, repartió las tarjetas."),
        ("es", "reyes:facilitator", "El psicólogo Luis Reyes facilitó los círculos de escucha."),
        (
            "es",
            "reyes:rapporteur",
            "Luis Reyes, del Instituto de los Puertos, presentó las conclusiones del primer grupo.",
        ),
    ],
)
def test_who_leads_facilitates_or_reports_back_is_told_by_many_words(language: str, expected: str, told: str) -> None:
    assert roles(language, told) == expected


@pytest.mark.parametrize(
    ("language", "expected", "told"),
    [
        ("en", "dupont:opening", "Bishop Anna Dupont greeted those gathered and blessed the proceedings."),
        ("en", "dupont:opening", "The Mayor, Ms. Anna Dupont, gave the welcome."),
        ("en", "dupont:opening", "Anna Dupont (Port Institute) gave the welcome on behalf of the city."),
        ("en", "dupont:opening", "The Mayor, Ms. Anna Dupont, got the dialogue under way."),
        ("en", "dupont:opening", "The honour of opening the dialogue fell to Ms. Anna Dupont, Minister of Ports."),
        (
            "en",
            "dupont:opening,reyes:opening",
            "Opening statements came from Ms. Anna Dupont, Minister of Ports, and Mr. Luis Reyes, Mayor of Mombasa.",
        ),
        ("en", "dupont:opening", "The Minister of Ports, Ms. Anna Dupont, delivered a welcome address."),
        ("en", "dupont:opening", "The Minister of Ports, Ms. Anna Dupont, said a few words of welcome."),
        ("en", "dupont:closing", "The Minister of Ports, Ms. Anna Dupont, brought the dialogue to its formal end."),
        ("en", "dupont:closing", "The Minister of Ports, Ms. Anna Dupont, had the final word."),
        ("fr", "dupont:opening", "L'accueil a été fait par la directrice Anna Dupont."),
        ("fr", "dupont:opening", "Le mot d'accueil est revenu à la maire, Mme Anna Dupont."),
        ("fr", "dupont:opening", "La maire, Mme Anna Dupont, a prononcé le mot de bienvenue."),
        ("fr", "dupont:opening", "L'ouverture des travaux a été assurée par Mme Anna Dupont, ministre des ports."),
        ("fr", "dupont:closing", "Mme Anna Dupont, ministre des ports, a eu le mot de la fin."),
        (
            "fr",
            "dupont:closing",
            "Mme Anna Dupont, ministre des ports, a conclu la journée en remerciant les organisateurs.",
        ),
        ("fr", "dupont:closing", "Il est revenu à Mme Anna Dupont, ministre des ports, de conclure."),
        ("fr", "dupont:closing", "La motion de remerciements a été lue par Mme Anna Dupont, de l'Institut des ports."),
        ("es", "reyes:opening", "El ministro de Puertos, Luis Reyes, dio comienzo a la reunión."),
        ("es", "reyes:opening", "El ministro de Puertos, Luis Reyes, dio la apertura oficial a la reunión."),
        ("es", "reyes:closing", "El cierre lo puso el ministro de Puertos, Luis Reyes."),
        ("es", "reyes:closing", "Puso el broche final el ministro de Puertos, Luis Reyes."),
        ("es", "reyes:closing", "La última palabra la tuvo el ministro de Puertos, Luis Reyes."),
        ("es", "reyes:closing", "La clausura correspondió al ministro de Puertos, Luis Reyes."),
    ],
)
def test_who_opens_or_closes_is_told_by_many_words(language: str, expected: str, told: str) -> None:
    assert roles(language, told) == expected


@pytest.mark.parametrize(
    ("language", "expected", "told"),
    [
        ("en", "abara:speaker", "Ms. Nadia Abara took the floor on behalf of the dockers."),
        ("en", "abara:speaker", "Ms. Nadia Abara held the main lecture."),
        ("en", "abara:speaker", "Ms. Nadia Abara lectured on protocols."),
        ("en", "abara:speaker", "Ms. Nadia Abara took part as a panellist."),
        ("en", "abara:speaker", "Ms. Nadia Abara rose on a point of order."),
        ("en", "abara:speaker", "The floor was given to Ms. Nadia Abara."),
        ("en", "abara:speaker,costa:speaker", "The floor was given to Ms. Nadia Abara and then to Mr. Bruno Costa."),
        ("en", "abara:speaker", "Then it was the turn of Ms. Nadia Abara."),
        ("en", "abara:speaker,costa:speaker", "The panellists were Ms. Nadia Abara and Mr. Bruno Costa."),
        ("en", "abara:speaker,costa:speaker", "Presentations were made by Ms. Nadia Abara and Mr. Bruno Costa."),
        ("en", "abara:speaker,costa:speaker", "Ms. Nadia Abara spoke first, followed by Mr. Bruno Costa."),
        ("en", "abara:speaker,costa:speaker", "Participants heard from Ms. Nadia Abara and Mr. Bruno Costa."),
        ("en", "abara:speaker,costa:speaker", "Ms. Nadia Abara and Mr. Bruno Costa took part in the discussion."),
        ("en", "abara:speaker", "Ms. Nadia Abara, from the floor, asked who pays."),
        ("en", "", "Ms. Nadia Abara was re-elected last year in Ghana."),
        ("en", "", "The hall was named after Ms. Nadia Abara."),
        ("en", "", "Ms. Nadia Abara sent her apologies."),
        ("en", "", "Also present was Ms. Nadia Abara."),
        ("en", "", "Ms. Nadia Abara attended the session."),
        ("fr", "abara:speaker", "Mme Nadia Abara a pris la parole au nom des dockers."),
        ("fr", "abara:speaker", "La parole a été donnée à Mme Nadia Abara."),
        ("fr", "abara:speaker", "La parole est ensuite revenue à Mme Nadia Abara."),
        ("fr", "abara:speaker", "Puis ce fut au tour de Mme Nadia Abara."),
        ("fr", "abara:speaker,costa:speaker", "Ont pris la parole : Mme Nadia Abara, M. Bruno Costa."),
        (
            "fr",
            "abara:speaker,costa:speaker",
            "Le panel réunissait Mme Nadia Abara (Institut des ports) et M. Bruno Costa (Union des côtes).",
        ),
        ("fr", "abara:speaker,costa:speaker", "Le panel était composé de Mme Nadia Abara et de M. Bruno Costa."),
        ("fr", "abara:speaker,costa:speaker", "Des exposés ont été présentés par Mme Nadia Abara et M. Bruno Costa."),
        (
            "fr",
            "abara:speaker,costa:speaker",
            "Des communications ont été faites par Mme Nadia Abara et M. Bruno Costa.",
        ),
        ("fr", "abara:speaker,costa:speaker", "Les participants ont entendu Mme Nadia Abara et M. Bruno Costa."),
        ("fr", "abara:speaker,costa:speaker", "Mme Nadia Abara et M. Bruno Costa ont participé au débat."),
        ("fr", "abara:speaker", "La leçon inaugurale est revenue à Mme Nadia Abara."),
        ("fr", "", "Mme Nadia Abara a été réélue l'an dernier au Ghana."),
        ("fr", "", "Mme Nadia Abara s'est fait excuser."),
        ("fr", "", "Mme Nadia Abara a assisté à la séance."),
        ("fr", "", "La salle porte le nom de Mme Nadia Abara."),
        ("es", "abara:speaker", "La Sra. Nadia Abara narró el rescate."),
        ("es", "abara:speaker", "La Sra. Nadia Abara tomó la palabra en nombre de los estibadores."),
        ("es", "abara:speaker", "La Sra. Nadia Abara participó como panelista."),
        ("es", "abara:speaker", "La palabra se dio a la Sra. Nadia Abara."),
        ("es", "abara:speaker", "Luego fue el turno de la Sra. Nadia Abara."),
        ("es", "abara:speaker,costa:speaker", "Intervinieron la Sra. Nadia Abara y el Sr. Bruno Costa."),
        ("es", "abara:speaker,costa:speaker", "Los panelistas fueron la Sra. Nadia Abara y el Sr. Bruno Costa."),
        (
            "es",
            "abara:speaker,costa:speaker",
            "Las ponencias estuvieron a cargo de la Sra. Nadia Abara y el Sr. Bruno Costa.",
        ),
        ("es", "abara:speaker,costa:speaker", "Participaron como ponentes la Sra. Nadia Abara y el Sr. Bruno Costa."),
        ("es", "abara:speaker,costa:speaker", "Habló primero la Sra. Nadia Abara, seguida del Sr. Bruno Costa."),
        ("es", "abara:speaker", "Cerró la ronda la Sra. Nadia Abara."),
        ("es", "abara:speaker", "Entre los ponentes estuvo la Sra. Nadia Abara."),
        ("es", "", "La Sra. Nadia Abara fue reelegida el año pasado en Ghana."),
        ("es", "", "La Sra. Nadia Abara excusó su asistencia."),
        ("es", "", "La Sra. Nadia Abara asistió a la sesión."),
        ("es", "", "La sala lleva el nombre de la Sra. Nadia Abara."),
        ("es", "", "También estuvo presente la Sra. Nadia Abara."),
        ("en", "abara:speaker,costa:speaker", "Items 2 and 3 fell to Ms. Nadia Abara and Mr. Bruno Costa."),
        ("en", "abara:speaker,costa:speaker", "Joining her around the table were Ms. Nadia Abara and Mr. Bruno Costa."),
        ("en", "abara:speaker", "Ms. Nadia Abara was among the speakers."),
        (
            "fr",
            "abara:speaker,costa:speaker",
            "Les points 2 et 3 ont été présentés par Mme Nadia Abara et M. Bruno Costa.",
        ),
        ("fr", "abara:speaker", "Un témoignage a été apporté par Mme Nadia Abara."),
        ("fr", "abara:speaker", "Mme Nadia Abara a apporté un éclairage sur les coûts."),
        ("fr", "abara:speaker", "Mme Nadia Abara a traité des coûts."),
        ("fr", "abara:speaker", "Mme Nadia Abara figurait parmi les intervenants."),
        ("fr", "abara:speaker", "S'en est suivie une communication de Mme Nadia Abara."),
        (
            "es",
            "abara:speaker,costa:speaker",
            "Los puntos 2 y 3 fueron presentados por la Sra. Nadia Abara y el Sr. Bruno Costa.",
        ),
        ("es", "abara:speaker", "La Sra. Nadia Abara dio su testimonio."),
        ("es", "abara:speaker", "La Sra. Nadia Abara arrojó luz sobre los costos."),
        ("es", "abara:speaker", "La Sra. Nadia Abara trató la cuestión de los costos."),
        ("es", "abara:speaker", "La Sra. Nadia Abara estuvo entre los ponentes."),
        ("es", "abara:speaker,costa:speaker", "Tomaron parte en el debate la Sra. Nadia Abara y el Sr. Bruno Costa."),
        ("en", "", "Ms. Nadia Abara focused her career on ports."),
        ("en", "", "The prize went to Ms. Nadia Abara."),
        ("fr", "", "Le prix est revenu à Mme Nadia Abara."),
        ("es", "", "El premio correspondió a la Sra. Nadia Abara."),
        ("es", "", "El proyecto fue financiado por la Sra. Nadia Abara."),
    ],
)
def test_who_is_given_the_floor_or_takes_part_in_the_debate_speaks(language: str, expected: str, told: str) -> None:
    assert roles(language, told) == expected


@pytest.mark.parametrize(
    ("language", "expected", "told"),
    [
        ("en", "dupont:moderator", "The panel, run by TV presenter Anna Dupont, looked at skills."),
        ("en", "dupont:chair", "The sessions were chaired in turn by Ms. Anna Dupont, Ambassador of Ghana."),
        (
            "en",
            "dupont:chair,reyes:chair",
            "The sessions were chaired in turn by Ms. Anna Dupont, "
            "Ambassador of Ghana, and Mr. Luis Reyes, Ambassador of Peru.",
        ),
        ("en", "dupont:opening", "Greetings were conveyed by the Mayor, Ms. Anna Dupont."),
        ("en", "dupont:opening", "The Mayor, Ms. Anna Dupont, declared the dialogue inaugurated."),
        ("en", "dupont:opening", "The Mayor, Ms. Anna Dupont, ushered in the dialogue with a plea for skills."),
        (
            "en",
            "dupont:opening",
            "After the Mayor, Ms. Anna Dupont, had declared the dialogue open, the participants watched a film.",
        ),
        ("en", "dupont:closing", "Closing statements had been made by Ms. Anna Dupont, Minister of Ports."),
        ("en", "dupont:closing", "The Mayor, Ms. Anna Dupont, brought closing remarks."),
        ("en", "dupont:closing", "The Mayor, Ms. Anna Dupont, rounded off the dialogue with a call for skills."),
        ("en", "dupont:rapporteur", "The rapporteur-general, Ms. Anna Dupont, presented her overview."),
        ("en", "dupont:facilitator", "Ms. Anna Dupont of the Port Institute facilitated."),
        (
            "en",
            "dupont:facilitator",
            "Under the facilitation of Ms. Anna Dupont of the Port Institute, participants drew a map.",
        ),
        ("fr", "dupont:opening", "La maire, Mme Anna Dupont, ouvre la rencontre."),
        (
            "fr",
            "dupont:facilitator",
            "Sous la facilitation de Mme Anna Dupont, de l'Institut des ports, les participants ont dressé une carte.",
        ),
        ("fr", "dupont:speaker", "Mme Anna Dupont intervient au nom des dockers."),
        ("es", "reyes:moderator", "Dirigió las preguntas el presidente de la Cámara, Luis Reyes."),
        ("es", "reyes:moderator", "Al frente de la mesa estuvo el doctor Luis Reyes."),
        (
            "es",
            "reyes:opening",
            "El acto de instalación contó con las intervenciones del ministro de Puertos, Luis Reyes.",
        ),
        ("es", "reyes:opening", "Tras la bienvenida del alcalde, Luis Reyes, los países presentaron sus proyectos."),
        ("es", "reyes:opening", "Del acto de apertura se hizo cargo el alcalde, Luis Reyes."),
        ("es", "reyes:opening", "El diálogo arrancó con el saludo del alcalde, Luis Reyes."),
        ("es", "reyes:opening", "Nos recibió con palabras de bienvenida el alcalde, Luis Reyes."),
        ("es", "reyes:closing", "Cierre a cargo del alcalde, Luis Reyes."),
        (
            "es",
            "reyes:facilitator",
            "Bajo la facilitación del señor Luis Reyes, del "
            "Instituto de los Puertos, los participantes dibujaron un mapa.",
        ),
        ("es", "reyes:speaker", "El señor Luis Reyes interviene en nombre de los estibadores."),
        ("en", "", "The Rapporteur on quays thanked the former Chair, Ms. Anna Dupont."),
        ("en", "", "A presentation on a book by Ms. Anna Dupont was postponed."),
        ("en", "", "Ms. Anna Dupont had led the talks in 2019."),
        ("fr", "", "Le rapport de Mme Anna Dupont, ancienne présidente, a été distribué."),
        ("es", "", "El informe de la señora Anna Dupont, expresidenta, fue distribuido."),
        ("en", "dupont:chair", "In her capacity as Chair, Ms. Anna Dupont of Ghana thanked the hosts."),
        ("en", "dupont:speaker", "Ms. Anna Dupont (Port Union), Chair, called on delegations to be brief."),
    ],
)
def test_whose_function_stands_beside_the_name_or_whose_greeting_begins_the_meeting(
    language: str, expected: str, told: str
) -> None:
    assert roles(language, told) == expected


def test_news_of_a_meeting_without_a_name_show_who_is_said_to_have_spoken_there() -> None:
    told = "A workshop on quays was opened on Monday in Mombasa by the Minister of Ports, Ms. Anna Dupont.\n\n"
    told += (
        "Presentations were made by Ms. Nadia Abara (Ghana) and Mr. Luis Reyes (Peru). Ms. Ida Vega, Mayor, was ill.\n"
    )
    parts = conversion(f"Quays need hands\n\n{told}", name="quays-need-hands.txt").participations
    assert {(part.person, part.role) for part in parts} == {
        ("anna-dupont", "opening"),
        ("nadia-abara", "speaker"),
        ("luis-reyes", "speaker"),
    }
