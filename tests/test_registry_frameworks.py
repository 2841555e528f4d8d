"""The registries of frameworks and of the Sustainable Development Goals are complete, well-formed and unambiguous."""

from __future__ import annotations

import os
import re
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

import pytest
import rdflib
from pyoxigraph import Literal, NamedNode, RdfFormat, Store
from rdflib import URIRef

ROOT = Path(__file__).parents[1]
ONTOLOGY = ROOT / "ontology"
FILES = ("frameworks.ttl", "sdgs.ttl")
LANGUAGES = ("en", "es", "fr")

BASE = "https://w3id.org/diplograph/"
DG = BASE + "ontology#"
FRAMEWORK = BASE + "id/framework/"
PART_KIND = BASE + "vocabulary/part-kind/"
FRAMEWORK_KIND = BASE + "vocabulary/framework-kind/"
SKOS = "http://www.w3.org/2004/02/skos/core#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
TYPE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
UN_SDG = "http://metadata.un.org/sdg/"

KEYS = {
    *("gcm", "gcr", "nyd", "agenda2030", "sdg", "sendai", "aaaa", "paris", "migof", "mcof", "micic", "nansen", "iamm"),
    *("icrmw", "untoc", "untoc-tip", "untoc-som", "crc", "iccpr", "icescr", "refugee1951", "refugee1967"),
    *("stateless1954", "sutherland", "icpd", "uncharter", "post2015", "au-mpf", "ilo-c97", "ilo-c143", "ilo-c189"),
}
FULL_LABELS = (SKOS + "prefLabel", SKOS + "altLabel", DG + "formalName", DG + "acronym")
NUMBERED_TARGETS = (5, 5, 9, 7, 6, 6, 3, 10, 5, 7, 7, 8, 3, 7, 9, 10, 19)
LETTERED_TARGETS = (2, 3, 4, 3, 3, 2, 2, 2, 3, 3, 3, 3, 2, 3, 3, 2, 0)
SYMBOL = re.compile(
    r"A/RES/\d{2}/\d{1,3}|\d{3,4} ?A \([IVXL]+\)|A/\d{2}/\d+( \(Part II\))?|S/RES/\d+\(\d{4}\)"
    r"|E/CN\.4/\d{4}/\d+/Add\.\d+|\d+/CP\.\d+"
)


@pytest.fixture(scope="module")
def registry() -> Store:
    store = Store()
    for name in FILES:
        store.load((ONTOLOGY / "registry" / name).read_bytes(), format=RdfFormat.TURTLE)
    return store


def subjects(store: Store, kind: str) -> list[str]:
    found = store.quads_for_pattern(None, TYPE, NamedNode(DG + kind))
    return sorted(q.subject.value for q in found if isinstance(q.subject, NamedNode))


def values(store: Store, subject: str, predicate: str) -> list[str]:
    found = store.quads_for_pattern(NamedNode(subject), NamedNode(predicate), None)
    return sorted(q.object.value for q in found if isinstance(q.object, Literal | NamedNode))


def labels(store: Store, subject: str, predicate: str) -> list[tuple[str, str]]:
    """The (language, text) pairs of one labelling property of an entry."""
    found = (q.object for q in store.quads_for_pattern(NamedNode(subject), NamedNode(predicate), None))
    return sorted((o.language or "", o.value) for o in found if isinstance(o, Literal))


def fold(text: str) -> str:
    """As the matcher compares: no case, accents, apostrophes, dashes or runs of white space."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.replace("œ", "oe")) if not unicodedata.combining(c))
    return " ".join(re.sub(r"['’‐‑–—-]", " ", plain.lower()).split())


@pytest.mark.parametrize("name", FILES)
def test_both_parsers_read_the_same_triples(name: str) -> None:
    path = ONTOLOGY / "registry" / name
    store = Store()
    store.load(path.read_bytes(), format=RdfFormat.TURTLE)
    assert len(store) == len(rdflib.Graph().parse(path)) > 0
    assert all(isinstance(q.subject, NamedNode) for q in store), "blank nodes would change from load to load"


def test_there_are_at_least_eighty_frameworks_and_all_keys_of_the_model(registry: Store) -> None:
    keys = {iri.removeprefix(FRAMEWORK) for iri in subjects(registry, "Framework")}
    assert len(keys) >= 80
    assert keys >= KEYS
    assert [key for key in keys if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", key)] == []


def test_every_entry_and_part_has_one_preferred_label_in_each_language(registry: Store) -> None:
    for iri in subjects(registry, "Framework") + subjects(registry, "FrameworkPart"):
        languages = [language for language, _ in labels(registry, iri, SKOS + "prefLabel")]
        assert languages == list(LANGUAGES), iri


def test_labels_are_tagged_trimmed_and_spelled_with_straight_apostrophes(registry: Store) -> None:
    for iri in subjects(registry, "Framework") + subjects(registry, "FrameworkPart"):
        for predicate in (*FULL_LABELS, DG + "contextualLabel"):
            for language, text in labels(registry, iri, predicate):
                assert language in LANGUAGES, (iri, text)
                assert text == " ".join(text.split()), (iri, text)
                assert "’" not in text, (iri, text)


def test_french_labels_carry_no_article(registry: Store) -> None:
    article = re.compile(r"(le|la|les|du|des|de la) |l'(?!avenir)", re.IGNORECASE)
    for iri in subjects(registry, "Framework"):
        for predicate in FULL_LABELS:
            starts = [text for language, text in labels(registry, iri, predicate) if language == "fr"]
            assert [text for text in starts if article.match(text)] == [], iri


def test_no_label_denotes_two_entries_without_a_node_that_tells_them_apart(registry: Store) -> None:
    owners: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for iri in subjects(registry, "Framework") + subjects(registry, "FrameworkPart"):
        for predicate in FULL_LABELS:
            for language, text in labels(registry, iri, predicate):
                owners[language, text if predicate == DG + "acronym" else fold(text)].add(iri)
    shared = {key: found for key, found in owners.items() if len(found) > 1}
    told_apart = {
        (language, fold(text)): set(values(registry, node, DG + "candidate"))
        for node in subjects(registry, "AmbiguousLabel")
        for language, text in labels(registry, node, RDFS + "label")
    }
    assert shared == told_apart


def test_an_ambiguous_label_says_how_it_is_told_apart(registry: Store) -> None:
    for node in subjects(registry, "AmbiguousLabel"):
        assert len(labels(registry, node, RDFS + "label")) == 1
        assert [language for language, _ in labels(registry, node, RDFS + "comment")] == ["en"]
        default = values(registry, node, DG + "defaultCandidate")
        assert len(default) <= 1
        assert set(default) <= set(values(registry, node, DG + "candidate"))


def test_a_contextual_label_is_no_full_label_of_any_entry(registry: Store) -> None:
    frameworks = subjects(registry, "Framework")
    full = {
        (language, fold(text))
        for iri in frameworks
        for predicate in FULL_LABELS
        for language, text in labels(registry, iri, predicate)
    }
    for iri in frameworks:
        short = {(language, fold(text)) for language, text in labels(registry, iri, DG + "contextualLabel")}
        assert not short & full, iri


@pytest.mark.parametrize(
    "generic",
    ["droits de l'homme", "politique migratoire", "human rights", "migration policy", "derechos humanos", "pacte"],
)
def test_generic_phrases_are_no_labels(registry: Store, generic: str) -> None:
    found = {
        fold(text)
        for iri in subjects(registry, "Framework")
        for predicate in FULL_LABELS
        for _, text in labels(registry, iri, predicate)
    }
    assert fold(generic) not in found


@pytest.mark.parametrize(
    ("label", "language", "key"),
    [
        ("pacte mondial pour des migrations sûres, ordonnées et régulières", "fr", "gcm"),
        ("Pacto Mundial para la Migración", "es", "gcm"),
        ("pacte mondial sur les réfugiés", "fr", "gcr"),
        ("2030 Agenda", "en", "agenda2030"),
        ("Programme 2030", "fr", "agenda2030"),
        ("Convention de Palerme", "fr", "untoc"),
        ("Initiative de Berne", "fr", "iamm"),
        ("programme de développement des Nations Unies pour l'après-2015", "fr", "post2015"),
        ("Convention (n° 181) sur les agences d'emploi privées de l'OIT", "fr", "ilo-c181"),
        ("Kampala Convention", "en", "kampala2009"),
        ("Marco Integral Regional para la Protección y Soluciones", "es", "mirps"),
    ],
)
def test_usual_names_lead_to_their_framework(registry: Store, label: str, language: str, key: str) -> None:
    found = {fold(text) for p in FULL_LABELS for tag, text in labels(registry, FRAMEWORK + key, p) if tag == language}
    assert fold(label) in found


def concepts(scheme: str) -> set[str]:
    vocabulary = ONTOLOGY / "vocabulary.ttl"
    if not vocabulary.exists():
        pytest.skip("ontology/vocabulary.ttl is not there yet")
    return {str(s) for s in rdflib.Graph().parse(vocabulary).subjects() if isinstance(s, URIRef) and scheme in str(s)}


def test_kinds_and_part_kinds_come_from_the_vocabulary(registry: Store) -> None:
    frameworks, parts = subjects(registry, "Framework"), subjects(registry, "FrameworkPart")
    kinds, part_kinds = concepts(FRAMEWORK_KIND), concepts(PART_KIND)
    for iri in frameworks:
        kind = values(registry, iri, DG + "frameworkKind")
        assert len(kind) == 1, iri
        assert set(kind) <= kinds, iri
    for iri in frameworks + parts:
        assert set(values(registry, iri, DG + "partKind")) <= part_kinds, iri


def test_symbols_are_well_formed_unique_and_say_where_they_were_checked(registry: Store) -> None:
    used: Counter[str] = Counter()
    for iri in subjects(registry, "Framework"):
        symbols = values(registry, iri, DG + "symbol")
        used.update(symbols)
        notes = " ".join(values(registry, iri, SKOS + "editorialNote"))
        for symbol in symbols:
            assert SYMBOL.fullmatch(symbol), symbol
            assert f"{symbol}: " in notes, (iri, symbol)
    assert len(used) >= 25
    adopted_several_treaties = {"A/RES/55/25", "2200A (XXI)"}
    assert {symbol for symbol, count in used.items() if count > 1} <= adopted_several_treaties


def test_links_to_documents_follow_the_symbol(registry: Store) -> None:
    for iri in subjects(registry, "Framework"):
        addresses = {f"https://undocs.org/{symbol}" for symbol in values(registry, iri, DG + "symbol")}
        assert set(values(registry, iri, RDFS + "seeAlso")) <= addresses


def test_related_frameworks_exist(registry: Store) -> None:
    known = set(subjects(registry, "Framework"))
    for iri in known:
        assert set(values(registry, iri, SKOS + "related")) <= known - {iri}


def test_the_goals_and_targets_are_those_of_the_united_nations(registry: Store) -> None:
    wanted = {FRAMEWORK + f"sdg/goal/{goal}" for goal in range(1, 18)}
    for goal, (numbered, lettered) in enumerate(zip(NUMBERED_TARGETS, LETTERED_TARGETS, strict=True), start=1):
        tails = [*map(str, range(1, numbered + 1)), *"abcde"[:lettered]]
        wanted |= {FRAMEWORK + f"sdg/target/{goal}.{tail}" for tail in tails}
    found = subjects(registry, "FrameworkPart")
    assert sum("/goal/" in iri for iri in found) == 17
    assert sum("/target/" in iri for iri in found) == 169
    assert set(found) == wanted


def test_parts_hang_in_a_tree_and_match_the_notation_of_the_united_nations(registry: Store) -> None:
    for iri in subjects(registry, "FrameworkPart"):
        notation = iri.rsplit("/", 1)[1]
        parent = FRAMEWORK + (f"sdg/goal/{notation.split('.')[0]}" if "." in notation else "sdg")
        assert values(registry, iri, DG + "frameworkPartOf") == [parent]
        assert values(registry, iri, SKOS + "notation") == [notation]
        assert values(registry, iri, SKOS + "exactMatch") == [UN_SDG + notation]


def test_matches_exist_in_the_file_of_the_united_nations(registry: Store) -> None:
    shared = Path(os.environ.get("DIPLOGRAPH_SHARED", ROOT.parent / "shared"))
    source = shared / "data" / "lod4stats" / "sdg-kos-goals-targets-indicators.ttl"
    if not source.exists():
        pytest.skip("the file of the United Nations is not at hand (set DIPLOGRAPH_SHARED)")
    united_nations = Store()
    united_nations.load(source.read_bytes(), format=RdfFormat.TURTLE)
    for iri in subjects(registry, "FrameworkPart"):
        (match,) = values(registry, iri, SKOS + "exactMatch")
        kind = "Goal" if "/goal/" in iri else "Target"
        wanted = NamedNode(f"{UN_SDG}ontology#{kind}")
        assert any(united_nations.quads_for_pattern(NamedNode(match), TYPE, wanted)), match
