"""Papers of workshops and fora of towns: rows that say who leads a group, mayors, feet of pages that count on, in each
language. All meetings, people and bodies are invented."""

from __future__ import annotations

import pytest

from ingest.records import Conversion
from tests.ingesting import conversion

LANGUAGES = ("en", "fr", "es")

PAPERS = {
    "en": """FORUM OF SMALL HARBOURS
Kisumu (Kenya), 3 and 4 May 2031

P R O C E E D I N G S

The towns that came to the forum have told what they do. What is between quotation marks is theirs.

GROUP 1.  Lamps and lanterns

   Coordinator:  Dr. Olga Ferrow (Quay Institute)
   Rapporteur:   Tobin Lark (Harbour Watch)

The mayor of Kamina, Delphina Otumba, explained that the lamps of her town had been bought by those who had left. She
said that nobody had ever counted them. The mayor of Kamina proposed that they should be counted

1 | Proceedings

Forum of Small Harbours

each year in May. Panellist Ximena Quarrell (Ghana) recalled that lamps go out. The next forum would be held in Puerto
Escondido (Mexico) in 2032. The mayor of Tumbes observed that quays were longer than lamps were high.

2 | Proceedings

Forum of Small Harbours

Conclusions of Group 1

     One lamp a quay. The towns will buy a lamp for each of their quays in the year to come.

     Open registers. No keeper will be asked for papers before the lamps of the quay are counted.

3 | Proceedings

Forum of Small Harbours
""",
    "fr": """FORUM DES PETITS PORTS
Kisumu (Kenya), 3 et 4 mai 2031

A C T E S

Les communes venues au forum ont raconté ce qu'elles font. Ce qui est entre guillemets est d'elles.

TABLE RONDE 1.  Lampes et lanternes

   Coordination :  Dr Olga Ferrow (Institut des quais)
   Rapporteur :    Tobin Lark (Veille des ports)

La maire de Kamina, Delphina Otumba, a expliqué que les lampes de sa commune avaient été achetées par les partants. Elle
a dit que personne ne les avait jamais comptées. La maire de Kamina a proposé que l'on les compte

1 | Actes

Forum des petits ports

chaque année en mai. La panéliste Ximena Quarrell (Ghana) a rappelé que les lampes s'éteignent. Le prochain forum se
tiendrait à Puerto Escondido (Mexique) en 2032. Le maire de Tumbes a observé que les quais étaient plus longs que hauts.

2 | Actes

Forum des petits ports

Conclusions de la table ronde 1

     Une lampe par quai. Les communes achèteront une lampe pour chacun de leurs quais dans l'année qui vient.

     Registres ouverts. Aucun gardien ne devra montrer de papiers avant que les lampes du quai soient comptées.

3 | Actes

Forum des petits ports
""",
    "es": """FORO DE PUERTOS PEQUEÑOS
Kisumu (Kenya), 3 y 4 de mayo de 2031

M E M O R I A

Las ciudades que vinieron al foro contaron lo que hacen. Lo que está entre comillas es de ellas.

MESA 1.  Lámparas y linternas

   Coordina:  Dra. Olga Ferrow (Instituto de los Muelles)
   Relata:    Tobin Lark (Vigía de los Puertos)

La alcaldesa de Kamina, Delphina Otumba, explicó que las lámparas de su ciudad las compraron quienes se fueron. Ella
dijo que nadie las había contado nunca. La alcaldesa de Kamina propuso que se contaran

1 | Memoria

Foro de puertos pequeños

cada año en mayo. La panelista Ximena Quarrell (Ghana) recordó que las lámparas se apagan. El próximo foro se celebraría
en Puerto Escondido (México) en 2032. El alcalde de Tumbes observó que los muelles eran más largos que altos.

2 | Memoria

Foro de puertos pequeños

Conclusiones de la Mesa 1

     Una lámpara por muelle. Las ciudades comprarán una lámpara para cada uno de sus muelles en el año que viene.

     Registros abiertos. A ningún guarda se le pedirán papeles antes de contar las lámparas del muelle.

3 | Memoria

Foro de puertos pequeños
""",
}
MAYOR = {"en": "mayor of Tumbes", "fr": "maire de Tumbes", "es": "alcalde de Tumbes"}
TITLES = {
    "en": ["One lamp a quay.", "Open registers."],
    "fr": ["Une lampe par quai.", "Registres ouverts."],
    "es": ["Una lámpara por muelle.", "Registros abiertos."],
}


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def read(language: str) -> Conversion:
    return conversion(PAPERS[language])


def test_rows_say_who_leads_a_group_and_for_which_body(language: str) -> None:
    rows = {(p.person, p.role): p.on_behalf_of for p in read(language).participations if p.event.endswith("-1")}
    leads = rows.get(("olga-ferrow", "moderator")) or rows[("olga-ferrow", "facilitator")]
    assert len(leads) == 1
    assert leads[0].startswith("organization/")
    assert ("tobin-lark", "rapporteur") in rows


def test_rows_are_no_words_of_theirs(language: str) -> None:
    said = {s.speaker for s in read(language).statements}
    assert not said & {"person:olga-ferrow", "person:tobin-lark"}


def test_feet_of_pages_that_count_on_cut_no_sentence(language: str) -> None:
    source = PAPERS[language]
    spans = [source[s.span.start : s.span.end] for s in read(language).statements if s.act == "propose" and s.speaker]
    assert len(spans) == 1
    assert spans[0].rstrip(".").endswith(("in May", "en mai", "en mayo"))


def test_a_mayor_named_again_by_the_post_is_the_same(language: str) -> None:
    mayors = [s.basis for s in read(language).statements if s.speaker == "person:delphina-otumba"]
    assert mayors == ["by-name", "by-name", "by-post"]


def test_a_mayor_whom_nobody_names_speaks_by_the_post(language: str) -> None:
    assert MAYOR[language] in {s.post for s in read(language).statements if s.speaker is None}


def test_the_word_for_a_panellist_is_no_name(language: str) -> None:
    assert {p.key for p in read(language).people} == {"olga-ferrow", "tobin-lark", "delphina-otumba", "ximena-quarrell"}


def test_titles_within_paragraphs_under_conclusions_of_a_group_recommend(language: str) -> None:
    source = PAPERS[language]
    found = [source[s.span.start : s.span.end] for s in read(language).statements if s.recommends]
    assert found == TITLES[language]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Delphina Otumba noted that the towns invited were many."),
        ("fr", "Delphina Otumba a noté que les communes invitées étaient nombreuses."),
        ("es", "Delphina Otumba notó que las ciudades invitadas eran Cuenca y Tumbes (Perú)."),
    ],
)
def test_given_name_and_first_surname_are_the_person_named_in_full_before(language: str, sentence: str) -> None:
    text = (
        PAPERS[language].replace("Delphina Otumba,", "Delphina Otumba Lark,", 1).partition("2 |")[0] + sentence + "\n"
    )
    found = conversion(text)
    assert "cuenca-y-tumbes" not in {p.key for p in found.people}
    last = max(found.statements, key=lambda s: s.span.start)
    assert [p.key for p in found.people if "otumba" in p.key] == ["delphina-otumba-lark"]
    assert (last.speaker, last.basis) == ("person:delphina-otumba-lark", "by-name")
