"""News and press releases: which meeting they tell of, who took part, and who is only spoken of."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = """PRESS RELEASE No. 214/2032

Port ministers agree on rescue boats

Wick, 4 May 2032 - Ministers of the coast took part today in the Regional Conference on Rescue at Sea in Wick. The
conference was opened by Malta's Minister of Docks, Quays and Lights, the Honourable Idris Overbury.

Tonga's High Commissioner to Fiji, Silas Vea, said that boats were late. His Kenyan counterpart, Olga Mwangi, who
chaired the meeting, asked for oars.

Ms. Ottoline Pask (IOM) welcomed the participants. The morning panel, which was hosted by broadcaster Averil Stroud,
was full. "I wish Mayor Anselm Crane of the old town of Wick were here with us," said Ms. Pask.

The Minister also met the President of the Guild of Pilots, Jonah Tindle, and was accompanied by the Director of Ports,
Enid Marsh. The former Minister of Lights, Basil Thorne, watched it at home.
"""
FR = """COMMUNIQUÉ DE PRESSE N° 214/2032

Les ministres des ports s'accordent sur les bateaux de secours

Lomé, le 4 mai 2032 - Les ministres de la côte se sont réunis aujourd'hui à Lomé pour la Conférence régionale sur le
sauvetage en mer. Elle a été ouverte par le Ministre de la pêche du Togo, Ivo Orellou.

Son homologue kényan, Jonas Mwangi, qui présidait les travaux, a demandé qui paierait.

Mme Nuria Quirce (OIM) a souhaité la bienvenue aux participants. La table ronde, orchestrée par la journaliste Aube
Tissier, était pleine. « Je voudrais que le Maire Anselme Brandt de la vieille ville soit ici », a dit Mme Quirce.

Le Ministre s'est entretenu avec le président de la guilde, Silas Crane, accompagné du Directeur des ports, Odon Varga.
"""
ES = """COMUNICADO DE PRENSA N.º 214/2032

Los ministros de los puertos acuerdan los barcos de rescate

Valparaíso, 4 de mayo de 2032. - Los ministros de la costa se reunieron hoy en Valparaíso para la Conferencia Regional
sobre Rescate en el Mar. Fue inaugurada por el Ministro de Pesca de Chile, Ramiro Zarraga.

Su homólogo keniano, Jonás Mwangi, que presidía los trabajos, preguntó quién pagaría.

La Sra. Nuria Quirce (OIM) dio la bienvenida a los participantes. La periodista Inés Tolosa dirigió un conversatorio con
los guardas. «Quisiera que el Alcalde Anselmo Brandt de la vieja ciudad estuviera aquí», dijo la Sra. Quirce.

El Ministro se reunió con el presidente del gremio, Silas Crane, acompañado del Director de Puertos, Odón Varga. La
exministra Basilia Faro siguió el acto desde su casa.
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            EN,
            {
                "idris-overbury": "opening",
                "silas-vea": "speaker",
                "olga-mwangi": "chair",
                "ottoline-pask": "opening",
                "averil-stroud": "moderator",
            },
        ),
        (
            FR,
            {
                "ivo-orellou": "opening",
                "jonas-mwangi": "chair",
                "nuria-quirce": "opening",
                "aube-tissier": "moderator",
            },
        ),
        (
            ES,
            {
                "ramiro-zarraga": "opening",
                "jonas-mwangi": "chair",
                "nuria-quirce": "opening",
                "ines-tolosa": "moderator",
            },
        ),
    ],
    ids=["en", "fr", "es"],
)
def test_those_who_did_something_at_a_meeting_take_part_and_those_spoken_of_do_not(
    text: str, expected: dict[str, str]
) -> None:
    found = conversion(text)
    assert {p.person: p.role for p in found.participations} == expected
    assert {e.start for e in found.events} == {"2032-05-04"}


@pytest.mark.parametrize(
    ("text", "who", "state"),
    [
        (EN, "idris-overbury", "state/MLT"),
        (EN, "silas-vea", "state/TON"),
        (EN, "olga-mwangi", "state/KEN"),
        (FR, "jonas-mwangi", "state/KEN"),
        (ES, "jonas-mwangi", "state/KEN"),
    ],
)
def test_a_state_whose_a_post_is_is_served_and_a_counterpart_s_is_told_by_its_adjective(
    text: str, who: str, state: str
) -> None:
    [part] = [p for p in conversion(text).participations if p.person == who]
    assert part.on_behalf_of == (state,)
    assert all(h.body in (None, state) for h in part.holdings)


@pytest.mark.parametrize(
    ("text", "asked"),
    [(FR, "ask"), (ES, "ask")],
)
def test_who_asks_who_will_pay_asks(text: str, asked: str) -> None:
    assert [s.act for s in conversion(text).statements if s.speaker == "person:jonas-mwangi"] == [asked]


@pytest.mark.parametrize("mark", [">", "►"])
def test_marks_of_messages_and_pages_are_bullets(mark: str) -> None:
    text = (
        "Lunch on Quays\n\n9 May 2033, Geneva\n\nAround the table at the meeting of 9 May 2033:\n"
        f"{mark} Ottoline Pask, Mayor of Wick, Malta\n{mark} Ms. Averil Stroud, Judge of Ghana\n"
    )
    assert [p.key for p in conversion(text).people] == ["averil-stroud", "ottoline-pask"]


def test_what_is_said_in_closing_words_is_no_other_s_view() -> None:
    text = ES + "\nEn sus palabras de cierre, la Sra. Quirce agradeció a los anfitriones.\n"
    assert conversion(text).statements[-1].speaker == "person:nuria-quirce"
