"""Papers in several languages are read part by part; papers in a language without a lexicon are told, not misread."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from graph.cli import main
from ingest.identity.linkage import link
from ingest.records import Conversion
from ingest.source import source_of
from ingest.triples import document_quads
from ontology.vocab import DCTERMS, SKOS
from tests.ingesting import conversion, knowledge, surface
from tests.lines import with_few_entries
from tests.papers import pdf

LANGUAGES = Path(__file__).resolve().parents[1] / "ingest" / "languages.toml"
PROGRAMME = """\
Programme provisoire

Provisional programme

Forum des mers

Seas Forum

4 mars 2031

4 March 2031

Heure\tFrançais\tEnglish
9 h 00 – 10 h 00\tOuverture de la réunion\tOpening of the meeting
\tMme Aube Lindor, Ministre de la pêche, Kenya\tMs. Aube Lindor, Minister of Fisheries, Kenya
10 h 00 – 11 h 30\tGroupe 1 : Les ports et la mer\tPanel 1: The ports and the sea
\tModérateur : M. Gaspard Orellou, Directeur, OIM\tModerator: Mr. Gaspard Orellou, Director, IOM
\tM. Tomas Brink, Professeur, Université de la Baie\tMr. Tomas Brink, Professor, University of the Bay
11 h 30 – 12 h 00\tClôture de la réunion\tClosing of the meeting
"""
QUOTATION = """\
Summary of the Harbour Dialogue

The Harbour Dialogue was held in Nairobi on 4 and 5 March 2031. The representatives of the states and of the ports were
in the room for two days.

Ms. Aube Lindor, Minister of Fisheries of Kenya, said that the harbours were open to all.

El Sr. Olegario Nsue, Ministro de Pesca del Ecuador, señaló que los puertos son de todos y que las personas que llegan
por el mar tienen los mismos derechos.

Mr. Gaspard Orellou, Director of the IOM, recalled that the ports had been built by migrants.
"""
HALVES = """\
Compte rendu du Forum des mers

Le Forum des mers a été tenu à Nairobi les 4 et 5 mars 2031. Les représentants des ports y ont participé pour la
première fois.

Mme Aube Lindor, Ministre de la pêche du Kenya, a souligné que les ports sont ouverts à tous et que la mer est une rue.

M. Gaspard Orellou, Directeur de l'OIM, a rappelé que les ports ont été construits par des migrants. Il a ajouté que les
quais sont dans la ville.

Summary of the Seas Forum

The Seas Forum was held in Nairobi on 4 and 5 March 2031. The representatives of the ports took part in it for the first
time.

Ms. Aube Lindor, Minister of Fisheries of Kenya, stressed that the ports were open to all and that the sea was a road.

Mr. Gaspard Orellou, Director of the IOM, recalled that the ports had been built by migrants. He added that the quays
were in the town.
"""


def labels(found: Conversion) -> set[tuple[str, str]]:
    """Words and language of each label of a session."""
    quads = document_quads(found, link([found]))
    named = [(q.subject.value, q.object) for q in quads if q.predicate == SKOS.prefLabel]
    return {
        (label.value, label.language) for subject, label in named if subject.count("/event/") and "forum" in subject
    }


def test_a_programme_with_a_column_for_each_language_has_each_session_and_person_once() -> None:
    found = conversion(PROGRAMME)
    sessions = {(e.key, e.start, e.end) for e in found.events if e.parent}
    assert [(start, end) for _, start, end in sorted(sessions, key=lambda s: s[1] or "")] == [
        ("2031-03-04T09:00:00", "2031-03-04T10:00:00"),
        ("2031-03-04T10:00:00", "2031-03-04T11:30:00"),
        ("2031-03-04T11:30:00", "2031-03-04T12:00:00"),
    ]
    who = [(p.person, p.role, p.on_behalf_of) for p in found.participations]
    assert who == [
        ("aube-lindor", "opening", ("state/KEN",)),
        ("gaspard-orellou", "moderator", ("organization/iom",)),
        ("tomas-brink", "speaker", ("organization/university-of-the-bay",)),
    ]
    assert [p.names for p in found.people] == [("Aube Lindor",), ("Gaspard Orellou",), ("Tomas Brink",)]


def test_a_printed_programme_whose_rows_lack_the_hours_cell_is_read_by_its_columns_too() -> None:
    rows = [
        ("9 h 00 – 10 h 00", "Ouverture de la réunion", "Opening of the meeting"),
        ("", "Mme Aube Lindor, Ministre, Kenya", "Ms. Aube Lindor, Minister, Kenya"),
        ("10 h 00 – 11 h 30", "Groupe 1 : Les ports et la mer", "Panel 1: The ports and the sea"),
        ("", "M. Gaspard Orellou, Directeur, OIM", "Mr. Gaspard Orellou, Director, IOM"),
        ("11 h 30 – 12 h 00", "Clôture de la réunion", "Closing of the meeting"),
    ]
    head = ["Programme provisoire", "Provisional programme", "4 mars 2031", "4 March 2031"]
    page = [(72.0, 800.0 - 26 * i, line) for i, line in enumerate(head)]
    columns = (72.0, 180.0, 380.0)
    page += [
        (x, 680.0 - 22 * i, cell) for i, row in enumerate(rows) for x, cell in zip(columns, row, strict=True) if cell
    ]
    found = conversion(source_of(pdf(page), "programme.pdf").text)
    assert [(p.person, p.role) for p in found.participations] == [
        ("aube-lindor", "opening"),
        ("gaspard-orellou", "speaker"),
    ]
    assert len({e.key for e in found.events if e.parent}) == 3


def test_labels_of_both_columns_have_their_language() -> None:
    assert labels(conversion(PROGRAMME)) >= {
        ("Opening of the meeting", "en"),
        ("Ouverture de la réunion", "fr"),
        ("Panel 1: The ports and the sea", "en"),
        ("Groupe 1 : Les ports et la mer", "fr"),
    }


def test_a_quotation_in_another_language_is_read_in_it() -> None:
    found = conversion(QUOTATION)
    assert [(surface(QUOTATION, t.span).split()[2], t.language) for t in found.tongues] == [("Olegario", "es")]
    assert found.document.language == "en"
    told = [(s.speaker, s.verb, s.act, s.on_behalf_of) for s in found.statements]
    assert told == [
        ("person:aube-lindor", "said", "assert", ("state/KEN",)),
        ("person:olegario-nsue", "señaló", "assert", ("state/ECU",)),
        ("person:gaspard-orellou", "recalled", "recall", ("organization/iom",)),
    ]
    assert len({s.event for s in found.statements}) == 1
    posts = {p.person: p.holdings[0].post for p in found.participations}
    assert posts["olegario-nsue"] == "Ministro de Pesca"


def test_posts_have_the_language_of_their_place() -> None:
    found = conversion(QUOTATION)
    quads = document_quads(found, link([found]))
    named = {(q.object.value, q.object.language) for q in quads if q.predicate == SKOS.prefLabel}
    assert {("Ministro de Pesca", "es"), ("Minister of Fisheries", "en")} <= named


def test_a_paper_whose_halves_are_in_two_languages_is_of_one_meeting() -> None:
    found = conversion(HALVES)
    assert [e.key for e in found.events] == ["forum-2031-03-04"]
    assert [s.verb for s in found.statements] == [
        *("a souligné", "a rappelé", "a ajouté"),
        *("stressed", "recalled", "added"),
    ]
    assert {p.person for p in found.participations} == {"aube-lindor", "gaspard-orellou"}
    assert {t.language for t in found.tongues} == {"fr"}


def test_every_record_of_a_paper_in_two_languages_lies_where_its_words_are() -> None:
    for text in (PROGRAMME, QUOTATION, HALVES):
        for mention in conversion(text).mentions:
            assert surface(text, mention.span) == " ".join(mention.as_written.split())


def test_names_in_another_language_make_no_part_of_it() -> None:
    text = (
        "The Forum met in the bay.\n\nDe la Cruz y Los Santos\n\nIt was closed by the Chair of the Las Palmas port.\n"
    )
    assert conversion(text).tongues == ()


FOREIGN = {
    "Portuguese": """\
Relatório da reunião sobre os portos

A reunião foi realizada nos dias 4 e 5 de março de 2031, com representantes da Argentina, do Chile e de outros países.

O Sr. Duarte Alvor, Ministro da Pesca da Argentina, lembrou que os portos são de todos e que o mar não é uma fronteira,
como diz a resolução A/RES/71/280.

A Sra. Graça Tavira (OIM) propôs uma carta para os portos. Segundo ela, as pessoas têm os mesmos direitos.
""",
    "German": """\
Bericht über die Tagung der Häfen

Die Tagung wurde am 4. und 5. März 2031 in Wien mit Vertretern von Argentina, Chile und Malta abgehalten. Herr Gerhard
Ostmann, Minister für Fischerei, sagte, dass die Häfen für alle offen sind und das Meer keine Grenze ist (A/RES/71/280).

Frau Anna Berg von der IOM hat auf die Rechte der Menschen hingewiesen, die über das Meer zu den Häfen kommen.
""",
    "Italian": """\
Rapporto della riunione sui porti

La riunione si è tenuta il 4 e 5 marzo 2031 con i rappresentanti di Argentina, Chile e Malta. Il signor Aldo Ferri,
ministro della pesca, ha detto che i porti sono di tutti e che il mare non è una frontiera (A/RES/71/280).

La signora Anna Conti della OIM ha ricordato i diritti delle persone che arrivano nel porto per mare.
""",
    "Arabic": """\
تقرير الاجتماع المعني بالموانئ

عقد الاجتماع يومي 4 و5 آذار/مارس 2031 بمشاركة ممثلين عن Argentina و Chile . وقال السيد يوسف الحداد، وزير الصيد،
إن الموانئ مفتوحة للجميع،
وفقا للقرار A/RES/71/280.

وذكّرت السيدة ليلى ناصر من IOM بحقوق الأشخاص الذين يصلون عن طريق البحر.
""",
    "Russian": """\
Доклад о совещании по портам

Совещание состоялось 4 и 5 марта 2031 года с участием представителей стран Argentina и Chile. Господин Иван Петров,
министр рыболовства, заявил, что порты открыты для всех (A/RES/71/280). Госпожа Анна Белова из IOM напомнила о правах.
""",
    "Chinese": """\
港口会议报告

会议于2031年3月4日至5日举行， Argentina 和 Chile 的代表出席了会议。
渔业部长王海先生表示，港口向所有人开放，见第 A/RES/71/280 号决议。

来自 IOM 的安娜女士回顾了通过海路抵达的人的权利。
""",
    "": """\
Sadamate koosolek toimus merel ning seal arutati randu ja laevu, kus kohtusid Chile ja Argentina esindajad; arutelu
jätkus kahe päeva jooksul ning lõppes pühapäeval ilma otsuseta, kuid kõigi nõusolekul vastavalt dokumendile
A/RES/71/280. Hr Tomas Brink, minister, lubas sadamad avatuna hoida. IOM tänas.
""",
}
TAGS = {"Portuguese": "pt", "German": "de", "Italian": "it", "Arabic": "ar", "Russian": "ru", "Chinese": "zh", "": None}


@pytest.mark.parametrize("name", FOREIGN)
def test_a_paper_in_a_language_without_a_lexicon_is_told_and_nothing_is_invented(name: str) -> None:
    found = conversion(FOREIGN[name], "paper.txt")
    assert (found.unread, found.document.language) == (name, TAGS[name])
    assert found.events + found.people + found.participations + found.statements + found.organizations == ()


@pytest.mark.parametrize("name", FOREIGN)
def test_its_states_bodies_and_symbols_are_found_by_names_that_are_the_same(name: str) -> None:
    found = conversion(FOREIGN[name], "paper.txt")
    refs = {m.ref for m in found.mentions}
    assert {"state/ARG", "state/CHL", "organization/iom"} <= refs
    assert refs <= {"state/ARG", "state/CHL", "state/MLT", "organization/iom"}
    assert [c.symbol for c in found.citations] == ["A/RES/71/280"]


@pytest.mark.parametrize("name", FOREIGN)
def test_its_graph_names_the_language_or_none(name: str) -> None:
    found = conversion(FOREIGN[name], "paper.txt")
    quads = list(document_quads(found, link([found])))
    assert [q.object.value for q in quads if q.predicate == DCTERMS.language] == ([TAGS[name]] if name else [])
    assert {q.object.language for q in quads if q.predicate == DCTERMS.title} == {TAGS[name] or "und"}


def test_ingest_warns_of_it_and_the_store_is_valid(tmp_path: Path) -> None:
    for name in ("Portuguese", ""):
        (tmp_path / f"{name or 'other'}.txt").write_text(FOREIGN[name], encoding="utf-8")
    store = ["--store", str(tmp_path / "s")]
    with with_few_entries():
        result = CliRunner().invoke(main, ["ingest", *map(str, sorted(tmp_path.glob("*.txt"))), *store])
    assert result.exit_code == 0, result.stderr
    told = "only names of states, bodies and frameworks, and symbols, were taken from it"
    assert f"warning: Portuguese.txt: is in Portuguese, none of en, es, fr; {told}" in result.stderr
    assert f"warning: other.txt: is in a language that is none of en, es, fr; {told}" in result.stderr
    assert CliRunner().invoke(main, ["validate", *store]).exit_code == 0


def test_each_language_has_as_many_words_as_the_lexicons_have() -> None:
    for tag, other in tomllib.loads(LANGUAGES.read_text(encoding="utf-8")).items():
        words = other.get("common", [])
        assert len(words) in range(18, 24) or (not words and other["script"]), tag
        assert len(set(words)) == len(words), tag


def test_a_list_of_names_and_posts_is_in_the_language_of_its_titles() -> None:
    names = "\n\n".join(f"Mr. Xavor {name}quilp, Minister, Kenya" for name in ("A", "B", "C", "D", "E", "F", "G", "H"))
    assert conversion(f"Participants\n\n{names}\n").document.language == "en"
    names = "\n\n".join(f"Mme Xavora {name}quilp, Ministre, Kenya" for name in ("A", "B", "C", "D", "E", "F", "G", "H"))
    assert conversion(f"Participants\n\n{names}\n").document.language == "fr"


@pytest.mark.parametrize(
    "text",
    [
        "Un barco no ha llegado a un puerto.",
        "Un bateau n'a pas vu un port, il a vu un phare.",
        "No ship is in a port, as is a boat in a bay.",
    ],
)
def test_few_words_that_other_languages_have_too_make_none_of_them(text: str) -> None:
    assert knowledge().languages.of(text.lower()).code is not None


UNTRANSLATED = {
    "en": (
        """\
Programme of the Harbour Forum

The Harbour Forum will be held in Nairobi on 4 March 2031. The sessions of the forum are open to all of the ports.

9.00 – 9.30 Opening

• Tomas Brink, Director of Ports, Kenya

9.30 – 11.00 Panel 1: The ports and the people who live by the sea

Moderator: Ana Lindor, Mayor of Nairobi

11.30 – 13.00 Panel 2 – Les ports et la mer dans la vie des villes pour une pêche
qui soit durable

This session will look at what the harbours can do for the people who fish in them.

Moderator: Olga Nsue, Minister of Fisheries, Ecuador

15.00 – 16.00 Closing
""",
        "Olga Nsue",
    ),
    "fr": (
        """\
Programme du Forum des ports

Le Forum des ports se tiendra à Nairobi le 4 mars 2031. Les séances du forum sont ouvertes à tous les ports.

9h – 9h30 Ouverture

• Tomas Brink, Directeur des ports, Kenya

9h30 – 11h Panel 1 : Les ports et les personnes qui vivent de la mer

Modératrice : Ana Lindor, Maire de Nairobi

11h30 – 13h Panel 2 – Making the harbours safe for the people who fish in them and
for those who live by the sea

Cette session sera l’occasion de dire ce que les ports peuvent faire pour ceux qui y vivent.

Modératrice : Olga Nsue, Ministre de la pêche, Equateur

15h – 16h Clôture
""",
        "Olga Nsue",
    ),
    "es": (
        """\
Programa del Foro de los puertos

El Foro de los puertos se celebrará en Nairobi el 4 de marzo de 2031. Las sesiones del foro están abiertas a todos.

9.00 – 9.30 Apertura

• Tomas Brink, Director de Puertos, Kenya

9.30 – 11.00 Panel 1: Los puertos y las personas que viven del mar

Moderadora: Ana Lindor, Alcaldesa de Nairobi

11.30 – 13.00

Panel 2 – Making the harbours safe for the people who fish in them and for those who live by the sea

En esta sesión se verá lo que pueden hacer los puertos por quienes viven en ellos.

Moderadora: Olga Nsue, Ministra de Pesca, Ecuador

15.00 – 16.00 Clausura
""",
        "Olga Nsue",
    ),
}


@pytest.mark.parametrize("language", UNTRANSLATED)
def test_a_session_whose_title_was_left_untranslated_keeps_those_under_it(language: str) -> None:
    text, leads = UNTRANSLATED[language]
    found = conversion(text)
    panel = next(e for e in found.events if e.key.endswith("/panel-2"))
    names = {p.key: p.names[0] for p in found.people}
    who = [(names[p.person], p.role) for p in found.participations if p.event == panel.key]
    assert (panel.start or "")[-8:-3] == "11:30"
    assert who == [(leads, "moderator")]
    assert found.document.language == language


def test_the_rows_of_a_programme_whose_languages_take_turns_are_read_in_their_own() -> None:
    text = """\
Programme du Forum des ports

Programme of the Harbour Forum

Le Forum des ports se tiendra à Nairobi le 4 mars 2031. Les séances du forum sont ouvertes à tous les ports.

9h – 9h30 Ouverture du forum par les ports et pour les villes
9h – 9h30 Opening of the forum by the ports and for the towns that have been there

9h30 – 11h Panel 1 : Les ports et les personnes qui vivent de la mer
9h30 – 11h Panel 1: The ports and the people who live by the sea and for the sea

11h30 – 13h Panel 2 : Les pêches pour les villes et pour les ports
11h30 – 13h Panel 2: The fish of the towns and of the ports that have to be there
"""
    found = conversion(text)
    assert len([e for e in found.events if e.kind == "panel" and e.language is None]) == 2
