"""What the saved queries answer on an invented meeting, in any engine, whatever the order of the data."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import pytest
import rdflib
from pyoxigraph import Literal, NamedNode, Quad

from ontology.vocab import BASE, ID
from queries.rendering import EVIDENCE_COLUMNS
from queries.resolution import resolve_all
from queries.saved import FOLDER, load_query
from queries.tokens import tokens_of
from tests.asking import FIXTURE, Search, library, saved, store_of, triples

QUERIES = library()
QUADS = triples()
SEARCH = store_of(QUADS, graphs=2)  # two copies of each triple: a union must not count them twice

# what people would type to see each query work on the fixture
TYPED: dict[str, dict[str, str]] = {
    "documents-citing-symbol": {"symbol": "b/res/1/2"},
    "entities-in-document": {"document": "B/2031/1"},
    "evidence-of-fact": {"resource": "framework/bc"},
    "first-to-cite-framework": {"framework": "Bridge Compact"},
    "framework-parts-cited": {"framework": "Bridge Compact"},
    "frameworks-of-actor-by-year": {"actor": "Arvania"},
    "headings-about": {"topic": "PONTS"},
    "holders-of-post": {"post": "ministre"},
    "participants-of-event": {"event": "FOB 2031 Highport"},
    "posts-held": {"person": "Ana Orlo"},
    "recommendations-of-event": {"event": "FOB 2031"},
    "statements-of-state": {"state": "Arvania"},
    "states-citing-the-same": {"state": "Cordie"},
    "who-cites-framework": {"framework": "Bridge Compact"},
}

COMPACT, TREATY, PARAGRAPH = "framework/bc", "framework/rt", "framework/bc/paragraph/7"
FIRST, SECOND = "event/fob-2031-1", "event/fob-2031-2"
PANEL, OPENING = f"{FIRST}/panel-1", f"{FIRST}/ouverture"
PLAN, FINAL, SUMMARY, BOOK = "document/plan-fr", "document/final-fr", "document/summary-fr", "document/book-fr"
TOLD_TWICE, RECALLED = "document/book-fr/statement/5100", "document/summary-fr/statement/900"
POINT, SECOND_POINT = "document/summary-fr/statement/200", "document/summary-fr/statement/1300"
TOLD_FIRST, MINISTER = "document/summary-fr/statement/100", "La Ministre des ponts"
IOB, BRIDGES = "organization/oib", "International Organization for Bridges"


XSD, SCHEMA = "http://www.w3.org/2001/XMLSchema#", "http://schema.org/"


def short(term: Any) -> str | None:
    if term is None:
        return None
    text = str(term.value if hasattr(term, "value") and not isinstance(term, rdflib.term.Identifier) else term)
    return text.removeprefix(ID).removeprefix(BASE)


def ask(
    name: str, columns: str, typed: Mapping[str, str] | None = None, *, evidence: bool = False, language: str = "en"
) -> list[tuple[str | None, ...]]:
    query = QUERIES[name]
    values = resolve_all(query, TYPED.get(name, {}) if typed is None else typed, SEARCH)
    rows = SEARCH(query.render(values, language=language, evidence=evidence))
    return [tuple(short(row[column]) for column in columns.split()) for row in rows]


def rendered(name: str, *, evidence: bool = False) -> str:
    query = QUERIES[name]
    return query.render(resolve_all(query, TYPED.get(name, {}), SEARCH), evidence=evidence)


# What each query answers: columns, rows


ANSWERS: dict[str, tuple[str, list[tuple[str | None, ...]]]] = {
    "actor-types": (
        "kind kindLabel people share",
        [
            ("ontology#State", "State", "3", "0.75"),
            ("vocabulary/organization-kind/igo", "intergovernmental organization", "1", "0.25"),
            ("vocabulary/organization-kind/ngo", "non-governmental organization", "1", "0.25"),
        ],
    ),
    "attributed-by-role": (
        "statement asWritten basisLabel postLabel behalfLabel speakerLabel date confidence",
        [
            (TOLD_TWICE, MINISTER, "by post", "Ministre des ponts", "Arvania", None, "2031-05-02", "0.8"),
            (TOLD_TWICE, MINISTER, "by post", "Ministre des ponts", "Arvania", "Ana Orlo", "2031-05-02", "0.9"),
        ],
    ),
    "coverage": (
        "document documentLabel kindLabel symbol issued characters statements recommendations participations mentions",
        [
            (BOOK, "Livre bleu", None, None, None, "9000", "1", None, None, "3"),
            (FINAL, "Ordre du jour", "agenda", None, None, "200", None, None, "4", "4"),
            (PLAN, "Ordre du jour provisoire", "agenda", None, None, "100", None, None, "2", "2"),
            (SUMMARY, "Summary", "summary", "B/2031/1", "2031-06", "3000", "4", "2", None, "8"),
        ],
    ),
    "documents-citing-symbol": (
        "citing citingLabel cited citedSymbol places",
        [(BOOK, "Livre bleu", COMPACT, "B/RES/1/2", "2"), (SUMMARY, "Summary", COMPACT, "B/RES/1/2", "1")],
    ),
    "doubtful-facts": (
        "fact typeLabel confidence asWritten",
        [(RECALLED, "Statement", "0.5", "L'OIP"), ("person/di-estra/held/directrice", "PostHolding", "0.6", None)],
    ),
    "entities-in-document": (
        "entity entityLabel mentions first",
        [("organization/river-forum", "River Forum", "1", "150"), (COMPACT, "Bridge Compact", "1", "120")],
    ),
    "evidence-of-fact": (
        "documentLabel partLabel start end asWritten ruleLabel relation",
        [
            ("Livre bleu", None, "5120", "5130", None, None, "denotes"),
            ("Livre bleu", None, "6000", "6010", None, None, "denotes"),
            ("Summary", "Points de convergence", "120", "130", "le Pacte", "acronym in the registry", "denotes"),
        ],
    ),
    "first-to-cite-framework": (
        "date eventLabel actorLabel speakerLabel cited",
        [
            ("2031-05-02", "First workshop", BRIDGES, BRIDGES, COMPACT),
            ("2031-05-02", "Ponts et rivières", "Arvania", None, PARAGRAPH),
            ("2031-05-02", "Ponts et rivières", "Arvania", "Ana Orlo", PARAGRAPH),
        ],
    ),
    "framework-parts-cited": (
        "cited statement actorLabel speakerLabel",
        [(PARAGRAPH, TOLD_TWICE, "Arvania", None), (PARAGRAPH, TOLD_TWICE, "Arvania", "Ana Orlo")],
    ),
    "frameworks-cited-together": ("framework other otherLabel times", [(COMPACT, TREATY, "River Treaty", "1")]),
    "frameworks-of-actor-by-year": (
        "year framework frameworkLabel statements",
        [("2031", COMPACT, "Bridge Compact", "1"), ("2031", TREATY, "River Treaty", "1")],
    ),
    "gender-markers": (
        "roleLabel marker people",
        [("moderator", "Mme", "1"), ("opening speaker", "Mme", "1"), ("speaker", "", "2"), ("speaker", "M.", "1")],
    ),
    "headings-about": (
        "date thing typeLabel heading eventLabel",
        [
            ("2031", "event/fob-2031", "Event", "Forum des ponts 2031", "Forum des ponts 2031"),
            ("2031-05-02", PANEL, "Event", "Ponts et rivières", "Ponts et rivières"),
            ("2031-05-02", POINT, "Recommendation", "Bâtir des ponts sûrs.", "First workshop"),
        ],
    ),
    "holders-of-post": (
        "personLabel postLabel bodyLabel first last",
        [("Ana Orlo", "Ministre des ponts", "Arvania", "2030", "2031-05-02")],
    ),
    "kept-apart": (
        "oneLabel otherLabel reasonLabel",
        [("Di Estra", "Éd Estra", "nothing in common")],
    ),
    "links-to-outside": (
        "classLabel entries linked share",
        [
            ("Organization", "4", "0", "0"),
            ("Person", "5", "0", "0"),
            ("Framework", "3", "0", "0"),
            ("FrameworkPart", "4", "0", "0"),
            ("Region", "3", "0", "0"),
            ("State", "4", "1", "0.25"),
        ],
    ),
    "ministries-of-states": (
        "stateLabel bodyLabel postLabel people",
        [("Arvania", "Arvania", "Ministre des ponts", "1")],
    ),
    "moderators": (
        "event date position moderatorLabel roleLabel statusLabel behalfLabel moderatedLabel moderatedBehalfLabel",
        [(PANEL, "2031-05-02", "2", "Di Estra", "moderator", "attested", BRIDGES, "Cy Dunn", "Belmarca")],
    ),
    "on-the-same-panels": ("actor other otherLabel panels", [(IOB, "state/BLM", "Belmarca", "1")]),
    "organizers-and-hosts": (
        "event date relation who whoLabel",
        [
            (FIRST, "2031-05-02", "organizer", IOB, BRIDGES),
            (FIRST, "2031-05-02", "place", "place/porto-alto", "Highport"),
        ],
    ),
    "participants-of-event": (
        "event personLabel roleLabel statusLabel behalfLabel postLabel bodyLabel asWritten",
        [
            (
                OPENING, "Ana Orlo", "opening speaker", "attested", "Arvania", "Ministre des ponts", "Arvania",
                "Mme Ana Orlo, Ministre des ponts",
            ),
            (PANEL, "Di Estra", "moderator", "attested", BRIDGES, "Directrice", BRIDGES, None),
            (PANEL, "Bo Kern", "speaker", "planned", "Belmarca", None, None, "M. Bo Kern"),
            (PANEL, "Cy Dunn", "speaker", "attested", "Belmarca", None, None, None),
        ],
    ),
    "people-at-several-events": (
        "personLabel meeting date roleLabel behalfLabel postLabel",
        [
            ("Di Estra", FIRST, "2031-05-02", "moderator", BRIDGES, "Directrice"),
            ("Di Estra", SECOND, "2031-09-10", "speaker", "Walkers' League", None),
        ],
    ),
    "planned-not-attested": (
        "meeting event personLabel roleLabel behalfLabel standInLabel standInRoleLabel",
        [(FIRST, PANEL, "Bo Kern", "speaker", "Belmarca", "Cy Dunn", "speaker")],
    ),
    "posts-held": (
        "post postLabel bodyLabel first last",
        [("post/state-arv/ministre-des-ponts", "Ministre des ponts", "Arvania", "2030", "2031-05-02")],
    ),
    "processes-and-forums": ("forumLabel kindLabel actorLabel mentions", [("River Forum", "forum", "Arvania", "1")]),
    "recommendations-of-event": (
        "recommendation heading event date position",
        [
            (POINT, "Bâtir des ponts sûrs.", FIRST, "2031-05-02", "200"),
            (SECOND_POINT, "Compter les passants.", FIRST, "2031-05-02", "1300"),
        ],
    ),
    "regions-of-speakers": (
        "regionLabel states statesInAll people",
        [("Continent", "2", "4", "3"), ("Lowlands", "2", "2", "3")],
    ),
    "same-statement-twice": (
        "statement documentLabel start other otherDocumentLabel otherStart speaker otherSpeakerLabel differs",
        [(TOLD_TWICE, "Livre bleu", "5100", TOLD_FIRST, "Summary", "100", None, "Ana Orlo", "true")],
    ),
    "sdg-goals-cited": (
        "cited citedLabel actorLabel statements",
        [("framework/sdg/target/9.1", "By 2030, 9 bridges in 10 are safe", "Belmarca", "1")],
    ),
    "speech-acts-by-actor-type": (
        "actLabel kindLabel statements",
        [
            ("calls for", "State", "2"),
            ("proposes", "State", "1"),
            ("recalls", "intergovernmental organization", "1"),
        ],
    ),
    "statements-of-state": (
        "statement speakerLabel event date actLabel basisLabel verb cited",
        [
            (TOLD_TWICE, None, PANEL, "2031-05-02", "proposes", "by post", "a proposé", PARAGRAPH),
            (TOLD_TWICE, None, PANEL, "2031-05-02", "proposes", "by post", "a proposé", TREATY),
            (TOLD_TWICE, "Ana Orlo", PANEL, "2031-05-02", "proposes", "by post", "a proposé", PARAGRAPH),
            (TOLD_TWICE, "Ana Orlo", PANEL, "2031-05-02", "proposes", "by post", "a proposé", TREATY),
        ],
    ),
    "states-behind-a-point": (
        "heading stateLabel basisLabel actLabel asWritten",
        [
            ("Bâtir des ponts sûrs.", "Belmarca", "in a list", "calls for", "Belmarca"),
            ("Bâtir des ponts sûrs.", "Cordie", "in a list", "calls for", "Cordie"),
        ],
    ),
    "states-citing-the-same": (
        "otherLabel framework frameworkLabel statements",
        [("Arvania", TREATY, "River Treaty", "1")],
    ),
    "treaties-cited": (
        "stateLabel iso3 treatyLabel statements",
        [("Arvania", "ARV", "River Treaty", "1"), ("Cordie", "CRD", "River Treaty", "1")],
    ),
    "who-cites-framework": (
        "statement actorLabel speakerLabel cited eventLabel date actLabel basisLabel verb asWritten",
        [
            (
                RECALLED, BRIDGES, BRIDGES, COMPACT, "First workshop", "2031-05-02", "recalls", "by name",
                "rappelle", "L'OIP",
            ),
            (
                TOLD_TWICE, "Arvania", None, PARAGRAPH, "Ponts et rivières", "2031-05-02", "proposes", "by post",
                "a proposé", "La Ministre des ponts",
            ),
            (
                TOLD_TWICE, "Arvania", "Ana Orlo", PARAGRAPH, "Ponts et rivières", "2031-05-02", "proposes", "by post",
                "a proposé", "La Ministre des ponts",
            ),
        ],
    ),
}  # fmt: skip


def test_every_query_has_expected_rows() -> None:
    assert sorted(ANSWERS) == sorted(QUERIES)


@pytest.mark.parametrize("name", sorted(ANSWERS))
def test_a_query_answers_exactly(name: str) -> None:
    columns, rows = ANSWERS[name]
    assert ask(name, columns) == rows


# Evidence


@pytest.mark.parametrize(
    ("name", "places"),
    [
        (
            "participants-of-event",
            [
                (FINAL, "Ordre du jour", None, "20", "28", "0.9"),
                (PLAN, "Ordre du jour provisoire", None, "10", "18", "0.9"),
                (FINAL, "Ordre du jour", None, "40", "48", "0.9"),
                (PLAN, "Ordre du jour provisoire", None, "30", "37", "0.9"),
                (FINAL, "Ordre du jour", None, "60", "67", "0.9"),
            ],
        ),
        (
            "frameworks-cited-together",
            [
                (BOOK, "Livre bleu", None, "5100", "5180", "0.8"),
                (SUMMARY, "Summary", SUMMARY + "/part/1", "100", "180", "0.9"),
            ],
        ),
        (
            "documents-citing-symbol",
            [
                (BOOK, "Livre bleu", None, "5120", "5130", None),
                (BOOK, "Livre bleu", None, "6000", "6010", None),
                (SUMMARY, "Summary", SUMMARY + "/part/1", "120", "130", None),
            ],
        ),
        (
            "doubtful-facts",
            [
                (SUMMARY, "Summary", SUMMARY + "/part/1", "900", "950", "0.5"),
                (None, None, None, None, None, "0.6"),
            ],
        ),
    ],
)
def test_evidence_gives_a_row_for_each_place(name: str, places: list[tuple[str | None, ...]]) -> None:
    assert ask(name, " ".join(EVIDENCE_COLUMNS), evidence=True) == places


@pytest.mark.parametrize("name", sorted(name for name, query in QUERIES.items() if query.evidence))
def test_evidence_adds_columns_and_loses_no_row(name: str) -> None:
    kept = [column for column in QUERIES[name].columns if column in QUERIES[name].evidence_columns]
    plain, with_places = (set(ask(name, " ".join(kept), evidence=evidence)) for evidence in (False, True))
    assert plain == with_places


# Values that narrow


def test_an_event_includes_its_sessions_and_a_series_its_meetings() -> None:
    assert {row[0] for row in ask("participants-of-event", "event", {"event": "FOB"})} == {OPENING, PANEL, SECOND}
    assert {row[0] for row in ask("participants-of-event", "event", {"event": "fob-2031-1/panel-1"})} == {PANEL}


def test_a_framework_includes_its_parts_and_a_part_only_itself() -> None:
    assert ask("who-cites-framework", "cited", {"framework": "sdg"}) == [("framework/sdg/target/9.1",)]
    assert {row[0] for row in ask("who-cites-framework", "cited", {"framework": "bc paragraph 7"})} == {PARAGRAPH}


def test_words_that_name_a_post_are_evidence_of_its_holder() -> None:
    rows = ask("evidence-of-fact", "documentLabel start asWritten relation confidence", {"resource": "person/ana-orlo"})
    assert ("Summary", "100", MINISTER, "attributed", "0.9") in rows
    assert ("Ordre du jour", "20", None, "denotes", None) in rows


def test_those_kept_apart_from_somebody_are_told_whichever_stands_first() -> None:
    rows = ask("kept-apart", "oneLabel otherLabel reasonLabel", {"actor": "Éd Estra"})
    assert rows == [("Éd Estra", "Di Estra", "nothing in common")]


def test_role_and_status_narrow_participants() -> None:
    typed = {"event": "FOB 2031", "status": "planned"}
    assert ask("participants-of-event", "personLabel", typed) == [("Bo Kern",)], "who came is not planned"
    assert ask("participants-of-event", "personLabel", {"event": "FOB 2031", "role": "modérateur"}) == [("Di Estra",)]


@pytest.mark.parametrize(
    ("since", "until", "rows"),
    [("2031", "2031", 4), ("2031-05-02", "2031-05-02", 4), ("2031-06", "", 0), ("", "2031-04", 0), ("", "2031-05", 4)],
)
def test_a_period_includes_both_its_ends(since: str, until: str, rows: int) -> None:
    period = {name: text for name, text in (("since", since), ("until", until)) if text}
    assert len(ask("statements-of-state", "statement", {"state": "ARV", **period})) == rows


def test_an_actor_an_event_and_a_speech_act_narrow_statements() -> None:
    assert ask("who-cites-framework", "statement", {"framework": "bc", "actor": "OIP"}) == [(RECALLED,)]
    assert ask("who-cites-framework", "statement", {"framework": "bc", "event": "fob-2031-2"}) == []
    assert ask("statements-of-state", "statement", {"state": "ARV", "act": "recall"}) == []


def test_words_state_and_event_narrow_the_points_with_states_behind() -> None:
    assert len(ask("states-behind-a-point", "state", {"topic": "bâtir"})) == 2
    assert ask("states-behind-a-point", "stateLabel", {"topic": "ponts", "state": "CRD"}) == [("Cordie",)]
    assert ask("states-behind-a-point", "state", {"event": "fob-2031-2"}) == []


def test_a_limit_cuts_the_first_citations() -> None:
    assert len(ask("first-to-cite-framework", "statement", {"framework": "bc", "limit": "1"})) == 1


def test_a_document_may_be_either_side_of_a_reprint() -> None:
    for document, statement in (("livre bleu", TOLD_TWICE), ("B/2031/1", TOLD_FIRST)):
        assert ask("same-statement-twice", "statement", {"document": document}) == [(statement,)]


@pytest.mark.parametrize("name", sorted(QUERIES))
def test_every_optional_parameter_renders_and_runs(name: str) -> None:
    given = {
        "state": "ARV", "organization": "OIP", "actor": "OIP", "person": "Kern", "framework": "bc", "event": "FOB",
        "document": "livre bleu", "text": "a", "date": "2031", "integer": "5", "decimal": "0.5", "enum": "",
        "resource": "framework/bc",
    }  # fmt: skip
    concepts = {"role": "speaker", "status": "attested", "speech-act": "propose", "attribution": "attribution/by-post"}
    query = QUERIES[name]
    typed = {one.name: given[one.type] or concepts[one.scheme] for one in query.params}
    columns = " ".join(query.columns)
    needed = {name: text for name, text in typed.items() if query.param(name).required}
    assert len(ask(name, columns, typed)) <= len(ask(name, columns, needed))


# Labels

_ENTRY = re.compile(r"(event|person|state|organization|framework|place|post|region|vocabulary)/")


@pytest.mark.parametrize(
    ("language", "labels"),
    [
        ("fr", ["Arvanie", "Belmarca", "Cordie"]),
        ("en", ["Arvania", "Belmarca", "Cordie"]),
        ("es", ["Arvania del Sur", "Belmarca", "Cordie"]),
        ("de", ["Arvania", "Belmarca", "Cordie"]),
        ("fr-CH", ["Arvania", "Belmarca", "Cordie"]),
    ],
)
def test_labels_fall_back_from_the_language_asked_to_english_french_any(language: str, labels: list[str]) -> None:
    rows = set(ask("treaties-cited", "stateLabel", {}, language=language))
    rows |= set(ask("states-behind-a-point", "stateLabel", {}, language=language))
    assert sorted(str(row[0]) for row in rows) == labels


def test_what_has_no_name_is_called_by_the_tail_of_its_iri() -> None:
    rows = ask("framework-parts-cited", "citedLabel")
    assert {row[0] for row in rows} == {"framework/bc/paragraph/7"}


@pytest.mark.parametrize("name", sorted(QUERIES))
def test_labels_stand_beside_every_iri(name: str) -> None:
    itself = {"statement", "point", "fact", "mention", "node", "thing", "document", "part"}
    columns = QUERIES[name].evidence_columns if QUERIES[name].evidence else QUERIES[name].columns
    rows = [dict(zip(columns, row, strict=True)) for row in ask(name, " ".join(columns), evidence=True)]
    for row in rows:
        for column, value in row.items():
            if value and not column.endswith("Label") and _ENTRY.match(value):
                assert row.get(f"{column}Label") or column in itself, column


# Any engine, any order


@pytest.fixture(scope="module")
def other_engine() -> rdflib.Graph:
    return rdflib.Graph().parse(FIXTURE)


@pytest.mark.parametrize("name", sorted(QUERIES))
def test_another_engine_gives_the_same_rows(name: str, other_engine: rdflib.Graph) -> None:
    columns = QUERIES[name].columns
    found = [tuple(short(row[column]) for column in columns) for row in other_engine.query(rendered(name))]
    assert found == ask(name, " ".join(columns))


def reversed_store() -> Search:
    return store_of(QUADS[::-1])


@pytest.mark.parametrize("name", sorted(QUERIES))
def test_rows_do_not_hang_on_the_order_of_the_data_or_on_copies(name: str) -> None:
    reverse = reversed_store()
    for evidence in (False, True):
        query = rendered(name, evidence=evidence)
        assert [str(row) for row in reverse(query)] == [str(row) for row in SEARCH(query)]


@pytest.mark.parametrize("name", sorted(QUERIES))
def test_the_order_names_every_column_that_tells_rows_apart(name: str) -> None:
    query = QUERIES[name]
    text = rendered(name)
    order = text[text.rindex("ORDER BY") :]
    shown = {column for column in query.columns if not column.endswith("Label")}
    named = set(re.findall(r"\?(\w+)", order))
    told_by_others = {
        "actor-types": {"share"},
        "links-to-outside": {"share"},
        "regions-of-speakers": {"states", "statesInAll"},
        "coverage": {"documentLanguage"},
        "same-statement-twice": {"differs"},
    }
    assert shown - named <= told_by_others.get(name, set())


@pytest.mark.parametrize("name", sorted(QUERIES))
def test_no_bind_stands_in_an_optional_or_the_whole_graph_is_matched_there(name: str) -> None:
    text = rendered(name, evidence=True)
    groups: list[str] = []
    before = ""
    for token in tokens_of(text):
        if token.text == "{":
            groups.append(before)
        elif token.text == "}":
            groups.pop()
        assert token.text != "BIND" or "OPTIONAL" not in groups, text[token.start - 60 : token.start + 60]
        before = token.text.upper()


def test_the_questions_of_researchers_are_answered() -> None:
    answered = {number for query in QUERIES.values() for number in query.questions}
    assert answered >= {*range(1, 14), *range(15, 25), 26, 27, 28, 31, 33, 35, 37, 39, 40}


def test_every_query_says_what_it_needs_in_words() -> None:
    for query in QUERIES.values():
        assert query.summary.endswith("?")
        assert len(query.description) > 40
        assert query.tags
        assert all(one.example for one in query.params if one.required), query.name


@pytest.mark.parametrize("name", sorted(QUERIES))
def test_hostile_values_stay_one_term_wherever_a_query_puts_them(name: str) -> None:
    assert load_query(FOLDER / f"{name}.rq").columns == QUERIES[name].columns


def test_files_of_queries_stand_in_one_folder() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.rq")) == list(QUERIES)


def test_hostile_words_find_nothing_and_break_nothing() -> None:
    query = saved("headings-about")
    for text in ['"', "\\", "'''", '"""', "} DROP ALL", "\u2028", "> #", "{{ topic }}", "{% if x %}"]:
        assert list(SEARCH(query.render({"topic": Literal(text)}))) == []


@pytest.mark.parametrize("name", ["moderators", "participants-of-event"])
def test_a_session_that_documents_number_and_time_differently_stands_once(name: str) -> None:
    panel = NamedNode(ID + PANEL)
    position, begins = NamedNode(f"{SCHEMA}position"), NamedNode(f"{SCHEMA}startDate")
    dated = [Quad(panel, begins, Literal("2031-05-02", datatype=NamedNode(f"{XSD}date")))]
    again = [
        Quad(panel, position, Literal("5", datatype=NamedNode(f"{XSD}integer"))),
        Quad(panel, begins, Literal("2031-05-02T11:00:00", datatype=NamedNode(f"{XSD}dateTime"))),
    ]
    query = QUERIES[name]
    values = resolve_all(query, {"event": "FOB 2031 Highport"}, SEARCH)
    once, twice = (
        [
            {column: short(row[column]) for column in query.columns if column != "eventStart"}
            for row in store_of([*QUADS, *more], graphs=2)(query.render(values))
        ]
        for more in (dated, [*dated, *again])
    )
    assert once == twice
    assert any(row["event"] == PANEL and row["position"] == "2" for row in twice)
