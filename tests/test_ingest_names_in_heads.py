"""What a paper's head calls its meeting, without what stands beside, above and below the name."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

TOLD = {
    "en": "\n\nMs. Ada Roe, Minister of Quays of Ghana, said that ropes last and that nets do not.\n",
    "fr": "\n\nMme Ada Roe, Ministre des quais du Togo, a dit que les cordes durent et que les filets cassent.\n",
    "es": "\n\nLa Sra. Ada Roe, Ministra de Muelles del Perú, dijo que las cuerdas duran y que las redes se rompen.\n",
}


def names(language: str, head: str) -> list[str | None]:
    """The labels of the meetings that a paper with this head is of."""
    return [e.label for e in conversion(head + TOLD[language]).events if not e.parent]


@pytest.mark.parametrize(
    ("language", "name", "when"),
    [
        ("en", "5th Convening of the Alliance of Quay Towns", "Accra, Ghana, 4-5 May 2033"),
        ("en", "Third Encounter of Rope Makers and Divers", "Accra, 4 May 2033"),
        ("en", "Yearly Encounter on Nets and Ropes", "Accra, 4 and 5 May 2033"),
        ("en", "Regional Gathering on Nets and Ropes", "4-5 May 2033"),
        ("en", "Annual Retreat of the Quay Masters", "4-5 May 2033"),
        ("fr", "4es Rencontres des villes portuaires", "Lomé, 4 et 5 mai 2033"),
        ("fr", "Premières Rencontres sur les cordes et filets", "Lomé, 4 et 5 mai 2033"),
        ("fr", "États généraux des ports et des filets", "Lomé, 4 et 5 mai 2033"),
        ("fr", "Troisième Conclave des maîtres de quai", "Lomé, 4 mai 2033"),
        ("fr", "Journées régionales des cordes et filets", "Lomé, 4 et 5 mai 2033"),
        ("es", "Tercer Cónclave de Maestros de Muelle", "Lima, 4 de mayo de 2033"),
        ("es", "Conversatorio sobre cuerdas y redes viejas", "Lima, 4 de mayo de 2033"),
        ("es", "II Cita Regional de Puertos y Muelles", "Lima, 4 y 5 de mayo de 2033"),
        ("es", "CONCLAVE ORDINARIO DE MAESTROS DE MUELLE", "Lima, 4 de mayo de 2033"),
    ],
)
def test_meetings_of_other_words_are_called_by_them(language: str, name: str, when: str) -> None:
    assert names(language, f"{name}\n{when}") == [name]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "She told of her first encounter with a diver."),
        ("en", "Many encounters at sea go unseen."),
        ("fr", "Elle a raconté des rencontres fortuites en mer."),
        ("fr", "Diverses rencontres se font en mer."),
        ("es", "Contó que la cita fue larga."),
    ],
)
def test_words_of_prose_make_no_meeting(language: str, sentence: str) -> None:
    assert names(language, f"{sentence}") == names(language, "")


@pytest.mark.parametrize(
    ("language", "head", "label"),
    [
        (
            "en",
            "Third Regional Forum on Nets and Ropes at the Old Harbour Lodge in Accra, 4-5 May 2033",
            "Third Regional Forum on Nets and Ropes",
        ),
        ("en", "Workshop on Ropes and Rope Makers at Hotel Anchor\n4 May 2033", "Workshop on Ropes and Rope Makers"),
        (
            "en",
            "Workshop on work in the hotels of the coast\n4 May 2033",
            "Workshop on work in the hotels of the coast",
        ),
        (
            "fr",
            "Forum régional sur les cordes et filets à l'Hôtel du Port de Lomé, 4 et 5 mai 2033",
            "Forum régional sur les cordes et filets",
        ),
        (
            "fr",
            "Atelier sur les métiers des hôtels du littoral\nLomé, 4 mai 2033",
            "Atelier sur les métiers des hôtels du littoral",
        ),
        (
            "es",
            "Foro regional sobre cuerdas y redes en el Hotel Ancla de Lima, 4 y 5 de mayo de 2033",
            "Foro regional sobre cuerdas y redes",
        ),
    ],
)
def test_the_house_in_which_a_meeting_is_held_is_no_part_of_its_name(language: str, head: str, label: str) -> None:
    assert names(language, head) == [label]


@pytest.mark.parametrize(
    ("language", "head", "label"),
    [
        (
            "es",
            "Sistema Portuario\nLatinoamericano\n\nLatin American\nPort System\n\nReunión Regional: Cuerdas y redes"
            "\nde los puertos pequeños\n\nAgenda\n\nLima, Perú\n4 y 5 de mayo de 2033",
            "Reunión Regional: Cuerdas y redes de los puertos pequeños",
        ),
        (
            "en",
            "League of Harbours\n\nLigue des ports\n\nRegional Meeting: Nets and Ropes in Small Ports\n\nAccra, Ghana\n"
            "4 and 5 May 2033",
            "Regional Meeting: Nets and Ropes in Small Ports",
        ),
        (
            "es",
            "INFORME DE LA NOVENA REUNIÓN DE LOS CORDELEROS\nSOBRE CUERDAS Y REDES\n\n"
            "Lima, 4 y 5 de mayo de 2033\n\n"
            "ÍNDICE\nPárrafo Página\nA. ASISTENCIA ............ 1-5 3\nB. TEMARIO ............. 6 4\n",
            "NOVENA REUNIÓN DE LOS CORDELEROS SOBRE CUERDAS Y REDES",
        ),
        (
            "es",
            "LIGA DE LOS MUELLES · Secretaría de turno: Lima\n====\nIX ENCUENTRO «LAS CUERDAS DURAN»\nLima, "
            "4 de mayo de 2033",
            "LIGA DE LOS MUELLES, IX ENCUENTRO «LAS CUERDAS DURAN»",
        ),
        (
            "es",
            "CONCERTACIÓN DE LOS MUELLES (CDLM)\nOficina de actas\n\nSEXTO CÓNCLAVE: «CUERDAS»\nLima, "
            "4 de mayo de 2033",
            "CONCERTACIÓN DE LOS MUELLES (CDLM), SEXTO CÓNCLAVE: «CUERDAS»",
        ),
    ],
)
def test_other_lines_of_a_head_are_no_part_of_its_name(language: str, head: str, label: str) -> None:
    assert names(language, head) == [label]


@pytest.mark.parametrize(
    ("language", "head", "label", "days"),
    [
        (
            "en",
            "Third Forum on Nets and Ropes at the Old Lodge in Accra, 4-5 May 2033",
            "Third Forum on Nets and Ropes",
            2,
        ),
        ("en", "Report of the Forum on the Nets and the Ropes of Small Harbours, Quayton, 4 and 5 May 2033", None, 2),
        ("en", "FORUM OF ROPE MAKERS\nROPES LAST\n\n(Quayton, 4 - 5 May 2033)", None, 2),
        (
            "fr",
            "FORUM DES CORDIERS\n\n« LES CORDES DURENT » 4 ET 5 MAI 2033 A L'HOTEL DU PORT DE LOME.",
            "FORUM DES CORDIERS",
            2,
        ),
        ("fr", "Troisième Forum des cordes et des filets, à l'Hôtel du Port de Lomé, les 4 et 5 mai 2033", None, 2),
        (
            "es",
            "Tercer Foro de Cuerdas y Redes en el Hotel Ancla de la ciudad de Lima, los días 4 y 5 de mayo de 2033",
            None,
            2,
        ),
        ("es", "FORO DE CORDELEROS\n\n(Lima, 4 a 5 de mayo de 2033)", "FORO DE CORDELEROS", 2),
    ],
)
def test_days_at_the_end_of_a_long_title_are_the_meetings(
    language: str, head: str, label: str | None, days: int
) -> None:
    events = [e for e in conversion(head + TOLD[language]).events if not e.parent]
    assert [(e.start, e.end) for e in events] == [("2033-05-04", f"2033-05-0{3 + days}")]
    assert label in (None, events[0].label)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "The Forum on Nets met in Quayton, and the Secretariat has told of it, 4-5 May 2033"),
        ("fr", "Le Forum des filets a siégé longuement et le Secrétariat en a parlé à Lomé, 4-5 mai 2033"),
        ("es", "El Foro de Redes se reunió y la Secretaría ha hablado largamente de él en Lima, 4 y 5 de mayo de 2033"),
    ],
)
def test_a_line_with_a_verb_is_no_title_with_days(language: str, line: str) -> None:
    assert [e.label for e in conversion(line + TOLD[language]).events if e.label and "," in e.label] == []


def test_a_bracket_with_days_says_where_whatever_the_letterhead_says() -> None:
    head = "League of Ropes, Rue du Port 5, Geneva, Switzerland\n\nFORUM OF ROPE MAKERS\n\n(Quayton, 4 - 5 May 2033)"
    places = [e.place.label for e in conversion(head + TOLD["en"]).events if e.place]
    assert places == ["Quayton"]
