"""Who is who over all documents, whatever their order; IRIs and quads that the same input gives again."""

from __future__ import annotations

import hashlib
import os
import pickle
import subprocess
import sys
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import msgspec
import pyshacl
import pytest
import rdflib
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, serialize
from rdflib.namespace import SH

from ingest import iris
from ingest.folding import slug
from ingest.identity import people_joining
from ingest.identity.likeness import Named, compare
from ingest.identity.linkage import link, statement_refs
from ingest.identity.people_joining import rule_of_form
from ingest.identity.shares import Shares
from ingest.literals import decimal, moment
from ingest.records import Conversion, DocumentRecord, ParticipationRecord, PersonRecord, Span, StatementRecord
from ingest.sketch import resemblance, sketch
from ingest.triples import document_quads, registry_quads
from ontology.vocab import DG, FOAF, GRAPH_REGISTRY, ID, PROV, RDF, concept, document_graph
from tests.ingesting import conversion, surface

MEETINGS = Path(__file__).parent / "data" / "meetings"
ROOT = Path(__file__).parents[1]
FILES = sorted(MEETINGS.glob("*.txt"))


def named(slug: str, *people: PersonRecord, statements: tuple[StatementRecord, ...] = ()) -> Conversion:
    """A document that names people and nothing else."""
    document = DocumentRecord(
        slug, slug, "fr", "summary", hashlib.sha256(slug.encode()).hexdigest(), 100, f"{slug}.txt"
    )
    return Conversion(document, "1", people=people, statements=statements)


def one(name: str, *, state: str | None = None, body: str | None = None, honorific: str | None = None) -> PersonRecord:
    """Somebody whom a document calls so, under the key ``it``."""
    states, bodies = (f"state/{state}",) if state else (), (f"organization/{body}",) if body else ()
    gender = {"Sr.": "m", "Sra.": "f"}.get(honorific or "")
    return PersonRecord("it", (name,), (honorific,) if honorific else (), states, bodies, (gender,) if gender else ())


def same(first: PersonRecord, second: PersonRecord) -> bool:
    """Whether two documents' people become one."""
    people = link([named("a", first), named("b", second)]).people
    return people["a", "it"] == people["b", "it"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (one("Aube Tissier"), one("AUBE TISSIER")),
        (one("Åsa Brändström"), one("Asa Brandstrom")),
        (one("Ivo Henningsson", state="SWE"), one("Ivo Heningsson", state="SWE")),
        (one("Khadidjatou Maïga", state="MLI"), one("Khadijatou Maïga", state="MLI")),
        (one("Aube Tissier-Roche"), one("Aube Tissier Roche")),
        (one("A. Tissier", state="TGO"), one("Aube Tissier", state="TGO")),
        (one("Aube K. Tissier"), one("Aube Tissier")),
        (one("María Jesús Olmedo Peña"), one("María Olmedo Peña")),
        (one("Tissier", state="TGO"), one("Aube Tissier", state="TGO")),
        (one("Aube Tissier", state="TGO"), one("Aube Tissier", body="iom")),
        (one("Olmedo Peña María", state="CHL"), one("María Olmedo Peña", state="CHL")),
    ],
)
def test_spellings_of_one_person_join(first: PersonRecord, second: PersonRecord) -> None:
    assert same(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (one("Ismaël Ndoye", body="undp"), one("Yvette Ndoye", body="iom")),
        (one("Ismaël Ndoye"), one("Yvette Ndoye")),
        (one("Aube Tissier", state="TGO"), one("Aube Tissier", state="SWE")),
        (one("Aube Tissier", state="TGO"), one("Aude Mercier", state="TGO")),
        (one("Jan Brandt", state="SWE"), one("Jon Brandt", state="NOR")),
        (one("Ivo Brandt", state="SWE"), one("Eva Brandt", state="SWE")),
        (one("Brandt", state="SWE"), one("Ivo Brandt", state="NOR")),
        (one("A. Tissier", state="TGO"), one("Aube Tissier", state="SWE")),
        (one("Ali Hassan"), one("Hassan Ali")),
        pytest.param(
            one("Mario Olmedo", state="CHL", honorific="Sr."), one("María Olmedo", state="CHL", honorific="Sra.")
        ),
    ],
)
def test_two_people_stay_two(first: PersonRecord, second: PersonRecord) -> None:
    assert not same(first, second)


def test_a_misspelling_without_anything_in_common_does_not_join() -> None:
    assert not same(one("Yvon Henningsson", state="SWE"), one("Ivo Heningsson", state="NOR"))


@pytest.mark.parametrize(
    ("short", "rule"),
    [
        (one("A. Tissier", state="TGO"), "initials"),
        (one("Tissier", state="TGO"), "surname"),
        (one("Aubee Tissier", state="TGO"), "misspelt"),
        (one("Tissier Aube", state="TGO"), "order"),
    ],
)
def test_a_join_says_by_which_rule(short: PersonRecord, rule: str) -> None:
    (person,) = link([named("a", one("Aube Tissier", state="TGO")), named("b", short)]).persons.values()
    assert rule_of_form(short.names[0], person) == rule
    assert rule_of_form("AUBE Tissier", person) == "same-name"
    assert rule_of_form("Aube Tissïer", person) == "accents"


@pytest.mark.parametrize(
    ("first", "second", "reason"),
    [
        (one("Aube Tissier", state="TGO"), one("Aube Tissier", state="SWE"), "other-state"),
        (one("Dominique Olmedo", honorific="Sr."), one("Dominique Olmedo", honorific="Sra."), "other-gender"),
        (one("A. Tissier", state="TGO"), one("Aube Tissier", state="SWE"), "other-state"),
        (one("Ali Hassan"), one("Hassan Ali"), "nothing-in-common"),
        (one("Ivo Henningson"), one("Evo Henningsson"), None),
    ],
)
def test_a_near_homonym_that_is_refused_says_why(first: PersonRecord, second: PersonRecord, reason: str | None) -> None:
    found = link([named("a", first), named("b", second)]).distinctions
    assert [distinction.reason for distinction in found] == ([reason] if reason else [])


def test_initials_that_fit_two_people_are_kept_apart_from_both() -> None:
    people = [one("A. Tissier"), one("Aube Tissier"), one("Armand Tissier")]
    found = link([named(slug, who) for slug, who in zip("abc", people, strict=True)]).distinctions
    assert [(d.one, d.other, d.reason) for d in found] == [
        ("person/a-tissier", "person/armand-tissier", "several-fit"),
        ("person/a-tissier", "person/aube-tissier", "several-fit"),
    ]


def test_initials_that_fit_two_people_join_neither_to_the_other() -> None:
    people = link(
        [named("a", one("A. Tissier")), named("b", one("Aube Tissier")), named("c", one("Armand Tissier"))]
    ).people
    assert people["b", "it"] != people["c", "it"]


@pytest.mark.parametrize("short", ["Ana Paz", "Ana Paz R.", "Ana Inés Paz R."])
def test_a_second_surname_that_is_cut_off_joins_within_a_document(short: str) -> None:
    full = one("Ana Inés Paz Rojas", state="CHL")
    other = replace(one(short, state="CHL"), key="other")
    people = link([named("a", full, other)]).people
    assert people["a", "it"] == people["a", "other"]
    apart = link([named("a", full), named("b", one(short, state="CHL"))]).people
    assert apart["a", "it"] != apart["b", "it"]
    namesake = replace(one("Ana Luz Paz Ruiz", state="CHL"), key="namesake")
    several = link([named("a", full, namesake, other)]).people
    assert len(set(several.values())) == (2 if "Inés" in short else 3)


def test_homonyms_get_slugs_of_their_own() -> None:
    persons = link([named("a", one("Aube Tissier", state="TGO")), named("b", one("Aube Tissier", state="SWE"))]).persons
    assert set(persons) == {"aube-tissier", "aube-tissier-tgo"} or set(persons) == {"aube-tissier", "aube-tissier-swe"}


def test_all_spellings_of_a_person_are_kept() -> None:
    (person,) = link(
        [named("a", one("Åsa Brändström", state="SWE")), named("b", one("Asa Brandstrom", state="SWE"))]
    ).persons.values()
    assert person.names == ("Åsa Brändström", "Asa Brandstrom")
    assert person.documents == ("a", "b")


def test_the_order_of_documents_does_not_matter() -> None:
    found = [conversion(path.read_text(encoding="utf-8"), path.name) for path in FILES[:3]]
    found.append(named("z", one("M. Beltrame", state="SLV")))
    assert len({str(link(order)) for order in permutations(found)}) == 1


WORDS = "le bois des ponts manque depuis que les crues du fleuve ont pris les réserves de la scierie haute"


def reported(slug: str, words: str, speaker: str = "state/SWE") -> Conversion:
    record = StatementRecord(Span(0, 20), "by-state", "assert", "La Suède", speaker, sketch=sketch(words))
    return named(slug, statements=(record,))


def test_one_statement_in_two_documents_is_joined_both_ways() -> None:
    found = link([reported("a", WORDS), reported("b", WORDS + " encore")]).alternates
    assert found == {("a", 0): (("b", 0),), ("b", 0): (("a", 0),)}


def test_statements_of_other_words_or_speakers_are_not_joined() -> None:
    assert link([reported("a", WORDS), reported("b", "rien de tout cela ne fut dit ce jour-là")]).alternates == {}
    assert link([reported("a", WORDS), reported("b", WORDS, "state/NOR")]).alternates == {}


def test_a_document_is_no_alternate_of_itself() -> None:
    twice = reported("a", WORDS).statements * 2
    assert link([named("a", statements=twice)]).alternates == {}


@given(st.text(max_size=200))
def test_a_text_resembles_itself(text: str) -> None:
    assert resemblance(sketch(text), sketch(text)) == 1.0
    assert len(sketch(text)) <= 12


def test_a_post_that_another_document_of_the_meeting_fills_is_resolved() -> None:
    base = "Dialogue international sur la migration 2033\n\n{}\n\nGenève, 9 et 10 mai 2033\n\n"
    rows = (
        "9 h 00 – 9 h 30 Ouverture\n\n- Mme Aube Tissier, Ministre de la justice, Togo\n\n"
        "9 h 30 – 10 h 00 Les rives\n\n10 h 00 – 11 h 00 Les ponts\n"
    )
    said = (
        "Résumé des conclusions\n\nIl y a des rives et des ponts. La Ministre de la justice du Togo a demandé un délai."
    )
    agenda = conversion(base.format("Ordre du jour") + rows, "agenda.txt")
    summary = conversion(base.format("Premier atelier") + said, "summary.txt")
    assert [s.speaker for s in summary.statements] == [None]
    found = link([summary, agenda]).speakers
    assert [(key, who) for key, (who, _) in found.items()] == [(("summary", 0), "aube-tissier")]


def test_statements_that_begin_at_one_place_have_refs_of_their_own() -> None:
    record = StatementRecord(Span(5, 20), "by-list", "assert", "x")
    two = [
        StatementRecord(record.span, "by-list", "assert", "x", "state/SWE"),
        StatementRecord(record.span, "by-list", "assert", "x", "state/NOR"),
    ]
    refs = list(statement_refs(named("a", statements=tuple(two))))
    assert refs == ["document/a/statement/5-swe", "document/a/statement/5-nor"]


NAMES = st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=40)


@given(NAMES, NAMES)
def test_every_minted_iri_is_valid_and_the_same_again(body: str, label: str) -> None:
    held = iris.post(f"organization/{slug(body)}", label)
    assert held == iris.post(f"organization/{slug(body)}", label)
    assert held.value.startswith(f"{ID}post/organization-")
    assert rdflib.URIRef(held.value).n3() == str(held)


def test_iris_have_the_forms_of_the_model() -> None:
    minted = [
        iris.document("a-68-370"),
        iris.part("a-68-370", "p26"),
        iris.mention("a", 3, 9),
        iris.person("aube-tissier"),
        iris.participation("idm-2033-1/panel-3", "aube-tissier", "speaker"),
        iris.post("state/TGO", "Ministre du bois"),
        iris.held("aube-tissier", "organization/iom", "Juge"),
        iris.run("0123456789abcdef", "1.0"),
        iris.post(None, "Juge"),
    ]
    assert [node.value.removeprefix(ID) for node in minted] == [
        "document/a-68-370",
        "document/a-68-370/part/p26",
        "document/a/mention/3-9",
        "person/aube-tissier",
        "event/idm-2033-1/panel-3/participation/aube-tissier-speaker",
        "post/state-tgo/ministre-du-bois",
        "person/aube-tissier/held/organization-iom/juge",
        "run/0123456789ab-1.0",
        "post/unplaced/juge",
    ]


@pytest.mark.parametrize(
    ("value", "kind"),
    [("2033", "gYear"), ("2033-05", "gYearMonth"), ("2033-05-09", "date"), ("2033-05-09T09:00:00", "dateTime")],
)
def test_moments_have_the_datatype_of_their_precision(value: str, kind: str) -> None:
    assert moment(value).datatype == NamedNode(f"http://www.w3.org/2001/XMLSchema#{kind}")


@pytest.mark.parametrize(("value", "text"), [(1.0, "1"), (0.9, "0.9"), (0.85, "0.85"), (0.0, "0"), (0.999, "1")])
def test_decimals_have_two_places_at_most(value: float, text: str) -> None:
    assert decimal(value).value == text


@pytest.fixture(scope="module")
def quads() -> list[Quad]:
    """Quads of all invented meetings."""
    found = [conversion(path.read_text(encoding="utf-8"), path.name) for path in FILES]
    linkage = link(found)
    return [*registry_quads(linkage), *(quad for one in found for quad in document_quads(one, linkage))]


def test_a_share_of_what_is_decided_is_all_that_a_document_needs() -> None:
    found = [conversion(path.read_text(encoding="utf-8"), path.name) for path in FILES]
    linkage = link(found)
    shares = Shares(linkage)
    for one in found:
        share = pickle.loads(pickle.dumps(shares.of(one.document.slug)))
        assert list(document_quads(one, share)) == list(document_quads(one, linkage))
    assert {key[0] for key in share.people} == {one.document.slug}


def test_names_that_say_the_same_in_many_documents_are_compared_once(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[tuple[Named, Named]] = []

    def counted(one: Named, other: Named) -> tuple[str | None, str | None]:
        compared.append((one, other))
        return compare(one, other)

    monkeypatch.setattr(people_joining, "compare", counted)
    spellings = ("Aube Tissier", "Aube Tisier", "Odile Tissot")
    found = [named(f"d{n}", PersonRecord(slug(s), (s,))) for n, s in enumerate(spellings * 20)]
    assert len(set(link(found).people.values())) == 2
    assert len(compared) <= 2 * len(spellings) ** 2


def test_each_document_has_its_graph_and_what_they_share_is_in_the_registry(quads: list[Quad]) -> None:
    graphs = {quad.graph_name for quad in quads}
    assert graphs == {GRAPH_REGISTRY, *(document_graph(path.stem) for path in FILES)}


def test_no_node_is_blank_and_no_quad_stands_twice(quads: list[Quad]) -> None:
    assert len(set(quads)) == len(quads)
    assert not any(isinstance(term, BlankNode) for quad in quads for term in (quad.subject, quad.object))


def test_no_sentence_of_the_source_reaches_the_graph(quads: list[Quad]) -> None:
    sentences = "appartenaient à tous", "kept few records", "à de meilleures données", "carecían de papeles"
    texts = [quad.object.value for quad in quads if isinstance(quad.object, Literal)]
    assert not [text for text in texts if any(s in text for s in sentences)]


def test_every_statement_has_its_basis_unless_it_recommends(quads: list[Quad]) -> None:
    said = {q.subject for q in quads if q.predicate == RDF.type and q.object == DG.Statement}
    recommended = {q.subject for q in quads if q.object == DG.Recommendation}
    based = {q.subject for q in quads if q.predicate == DG.attributionBasis}
    assert said - recommended == based
    assert said


def test_all_quads_together_conform_to_the_shapes(quads: list[Quad]) -> None:
    data = rdflib.Graph()
    triples = {quad.triple for quad in quads}
    data.parse(data=serialize(triples, format=RdfFormat.N_TRIPLES), format="nt")
    for path in [ROOT / "ontology" / "core.ttl", *sorted((ROOT / "ontology" / "registry").glob("s*.ttl"))]:
        data.parse(path)
    shapes = rdflib.Graph().parse(ROOT / "ontology" / "shapes.ttl")
    _, report, _ = pyshacl.validate(data, shacl_graph=shapes, inplace=True, inference="none")
    assert isinstance(report, rdflib.Graph)
    ours = {str(quad.subject).strip("<>") for quad in quads}
    found = [
        (str(report.value(one, SH.focusNode)), str(report.value(one, SH.resultMessage)))
        for one in report.subjects(rdflib.RDF.type, SH.ValidationResult)
    ]
    assert not [(node, message) for node, message in found if node in ours]


def test_mentions_of_an_invented_meeting_stand_where_they_say() -> None:
    for path in FILES:
        text = path.read_text(encoding="utf-8")
        for found in conversion(text, path.name).mentions:
            written = " ".join(found.as_written.split()).replace("'", "’")
            # Footnote calls and page marks between the halves of a mention stay in the source's span.
            assert surface(text, found.span).replace("'", "’").startswith(written[:4])


def test_people_joined_over_documents_are_one_node(quads: list[Quad]) -> None:
    people = [q.subject for q in quads if q.predicate == RDF.type and q.object == FOAF.Person]
    assert {iris.person(p) for p in ("ludmila-parvu", "kwabena-ofosu-darko", "mauricio-beltrame")} <= set(people)
    assert iris.person("thornquist") not in people
    assert len(people) == len(set(people))


def test_a_planned_participation_stays_planned_in_the_graph_of_its_agenda(quads: list[Quad]) -> None:
    own = [q for q in quads if q.graph_name == document_graph("rives-2033-agenda-fr")]
    assert {q.object for q in own if q.predicate == DG.status} == {concept("status", "planned")}


def test_runs_name_the_source_and_version(quads: list[Quad]) -> None:
    runs = {q.object for q in quads if q.predicate == PROV.wasGeneratedBy}
    assert len(runs) == len(FILES)


_CONVERT = """
import hashlib, sys
from pathlib import Path
import msgspec
from tests.ingesting import conversion
from ingest.folding import slug
from ingest.identity.linkage import link
from ingest.triples import document_quads
found = [conversion(Path(p).read_text(encoding="utf-8"), Path(p).name) for p in sys.argv[1:]]
linkage = link(found)
quads = "".join(str(q) for c in found for q in document_quads(c, linkage))
raw = b"".join(map(msgspec.json.encode, found)) + quads.encode()
print(hashlib.sha256(raw).hexdigest())
"""


def test_another_process_with_other_hashes_gives_the_same_bytes() -> None:
    runs = [
        subprocess.run(
            [sys.executable, "-c", _CONVERT, *map(str, FILES)],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=True,
        )
        for seed in ("1", "2")
    ]
    assert len({run.stdout for run in runs}) == 1
    assert len(runs[0].stdout.strip()) == 64


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_records_come_back_from_json(path: Path) -> None:
    found = conversion(path.read_text(encoding="utf-8"), path.name)
    assert msgspec.json.decode(msgspec.json.encode(found), type=Conversion) == found


def test_participations_point_at_events_and_people_of_their_document() -> None:
    for path in FILES:
        found = conversion(path.read_text(encoding="utf-8"), path.name)
        events, people = {e.key for e in found.events}, {p.key for p in found.people}
        taking: tuple[ParticipationRecord, ...] = found.participations
        assert {p.event for p in taking} <= events
        assert {p.person for p in taking} <= people
        assert {s.speaker[7:] for s in found.statements if s.speaker and s.speaker.startswith("person:")} <= people
