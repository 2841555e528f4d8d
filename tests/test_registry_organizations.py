"""Bodies, places and meeting series that papers on migration name are there, under names that are safe to look for."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, RdfFormat, Store

from ontology import vocab
from ontology.vocab import DG, DGV, ID, ORG, RDF, RDFS, SCHEMA, SKOS

FOLDER = Path(vocab.__file__).parent / "registry"
LANGUAGES = ("en", "es", "fr")
KINDS = {
    *("un", "igo", "ngo", "ministry", "government", "academic", "private"),
    *("forum", "rcp", "network", "local-authority", "parliament", "other"),
}
# Names of one word that are no words of a language: they may be looked for in running text.
PROPER_WORDS = {
    *("Acnur", "Celac", "Cepal", "Cédéao", "Parlacen", "Unasur"),  # acronyms as the press writes them
    *("ActionAid", "Afreximbank", "Benelux", "Eurofound", "Eurojust", "Europol", "Eurostat", "Frontex", "Gavi"),
    *("Greenpeace", "Interpol", "ManpowerGroup", "Mastercard", "Mercociudades", "Mercosur", "MoneyGram", "Oxfam"),
    *("ParlAmericas", "Parlatino", "PricewaterhouseCoopers"),
}


@cache
def registry() -> Store:
    store = Store()
    for path in sorted(FOLDER.glob("*.ttl")):
        store.load(path.read_bytes(), format=RdfFormat.TURTLE)
    return store


def node(ref: str) -> NamedNode:
    return NamedNode(ID + ref)


def refs(kind: NamedNode) -> list[str]:
    found = registry().quads_for_pattern(None, RDF.type, kind)
    return sorted(q.subject.value[len(ID) :] for q in found if isinstance(q.subject, NamedNode))


def objects(ref: str, predicate: NamedNode) -> list[str]:
    return [q.object.value for q in registry().quads_for_pattern(node(ref), predicate, None)]  # type: ignore[union-attr]


def texts(ref: str, predicate: NamedNode, language: str) -> set[str]:
    found = registry().quads_for_pattern(node(ref), predicate, None)
    return {q.object.value for q in found if isinstance(q.object, Literal) and q.object.language == language}


def called(name: str, language: str) -> set[str]:
    """The entries that bear this very name as a label of any sort."""
    found = set()
    for predicate in (SKOS.prefLabel, SKOS.altLabel, DG.acronym, DG.formalName):
        for quad in registry().quads_for_pattern(None, predicate, Literal(name, language=language)):
            assert isinstance(quad.subject, NamedNode)
            found.add(quad.subject.value[len(ID) :])
    return found


def test_more_than_two_hundred_bodies_stand_in_the_registry() -> None:
    assert len(refs(ORG.Organization)) >= 200


def test_every_body_has_one_kind_of_the_vocabulary() -> None:
    kinds = {ref: objects(ref, DG.organizationKind) for ref in refs(ORG.Organization)}
    prefix = DGV + "organization-kind/"
    assert {ref: k for ref, k in kinds.items() if len(k) != 1 or k[0].removeprefix(prefix) not in KINDS} == {}


def test_each_kind_of_body_that_meetings_gather_is_there() -> None:
    counts: dict[str, int] = defaultdict(int)
    for ref in refs(ORG.Organization):
        counts[objects(ref, DG.organizationKind)[0].rsplit("/", 1)[-1]] += 1
    least = {"un": 80, "igo": 90, "rcp": 25, "ngo": 60, "network": 15, "forum": 10, "academic": 15, "private": 8}
    assert {kind: counts[kind] for kind, number in least.items() if counts[kind] < number} == {}
    assert counts["parliament"] >= 5
    assert counts["local-authority"] >= 5


def test_national_bodies_are_left_to_the_texts() -> None:
    kinds = {objects(ref, DG.organizationKind)[0].rsplit("/", 1)[-1] for ref in refs(ORG.Organization)}
    assert not kinds & {"ministry", "government"}


def test_parents_are_bodies_of_the_registry_and_never_form_a_ring() -> None:
    bodies = set(refs(ORG.Organization))
    for ref in bodies:
        line = [ref]
        while parents := objects(line[-1], ORG.subOrganizationOf):
            assert len(parents) == 1
            line.append(parents[0].removeprefix(ID))
            assert line[-1] in bodies
            assert len(line) == len(set(line)), line


def test_every_unit_has_a_parent() -> None:
    assert [ref for ref in refs(ORG.OrganizationalUnit) if not objects(ref, ORG.subOrganizationOf)] == []


def test_addresses_are_plain_words_in_lower_case() -> None:
    for kind in (ORG.Organization, DG.EventSeries, SCHEMA.City, SCHEMA.Place):
        assert [ref for ref in refs(kind) if not re.fullmatch(r"[a-z]+/[a-z0-9]+(-[a-z0-9]+)*", ref)] == []


def test_a_name_of_one_word_is_a_proper_name() -> None:
    single = set()
    for ref in [*refs(ORG.Organization), *refs(DG.EventSeries)]:
        for language in LANGUAGES:
            for predicate in (SKOS.prefLabel, SKOS.altLabel):
                single |= {text for text in texts(ref, predicate, language) if not re.search(r"[\s/-]", text)}
    assert single - PROPER_WORDS == set()


def initials(name: str) -> str:
    """The first letters of a name's words, without small ones."""
    return "".join(word[0] for word in re.findall(r"\w+", name) if word[0].isupper())


def test_contextual_names_are_taken_from_a_full_name() -> None:
    for ref in refs(ORG.Organization):
        for language in LANGUAGES:
            full = texts(ref, SKOS.prefLabel, language) | texts(ref, SKOS.altLabel, language)
            for short in texts(ref, DG.contextualLabel, language):
                assert short not in full
                assert any(short in name or initials(name).startswith(short) for name in full), (ref, short)


@pytest.mark.parametrize(
    ("ref", "french", "english", "spanish"),
    [
        ("organization/iom", "OIM", "IOM", "OIM"),
        ("organization/unhcr", "HCR", "UNHCR", "ACNUR"),
        ("organization/ohchr", "HCDH", "OHCHR", "ACNUDH"),
        ("organization/gfmd", "FMMD", "GFMD", "FMMD"),
        ("organization/ilo", "OIT", "ILO", "OIT"),
        ("organization/who", "OMS", "WHO", "OMS"),
        ("organization/undp", "PNUD", "UNDP", "PNUD"),
        ("organization/undrr", "UNISDR", "UNDRR", "UNDRR"),
        ("organization/undesa", "DAES", "UN DESA", "DAES"),
        ("organization/ecowas", "CEDEAO", "ECOWAS", "CEDEAO"),
        ("organization/ipu", "UIP", "IPU", "UIP"),
        ("organization/icrc", "CICR", "ICRC", "CICR"),
        ("organization/icmc", "CICM", "ICMC", "CCIM"),
        ("organization/bwi", "IBB", "BWI", "ICM"),
        ("organization/acabq", "CCQAB", "ACABQ", "CCAAP"),
        ("organization/iaea", "AIEA", "IAEA", "OIEA"),
        ("organization/iucn", "UICN", "IUCN", "UICN"),
        ("series/idm", "IDM", "IDM", "IDM"),
    ],
)
def test_a_body_has_its_own_acronym_in_each_language(ref: str, french: str, english: str, spanish: str) -> None:
    assert french in texts(ref, DG.acronym, "fr")
    assert english in texts(ref, DG.acronym, "en")
    assert spanish in texts(ref, DG.acronym, "es")


@pytest.mark.parametrize(
    ("name", "language", "ref"),
    [
        ("Nations Unies", "fr", "organization/un"),
        ("Organisation des Nations Unies", "fr", "organization/un"),
        ("Assemblée générale", "fr", "organization/unga"),
        ("General Assembly", "en", "organization/unga"),
        ("Asamblea General", "es", "organization/unga"),
        ("Bureau des Nations Unies pour la prévention des catastrophes", "fr", "organization/undrr"),
        ("Processus de Puebla", "fr", "organization/rcm"),
        ("Regional Conference on Migration", "en", "organization/rcm"),
        ("Dialogue d'Abou Dhabi", "fr", "organization/abu-dhabi-dialogue"),
        ("Interface des entreprises du FMMD", "fr", "organization/gfmd-business-mechanism"),
        ("Special Political and Decolonization Committee", "en", "organization/unga-fourth-committee"),
        ("Troisième Commission", "fr", "organization/unga-third-committee"),
        ("Consejo Permanente de la OEA", "es", "organization/oas-permanent-council"),
        ("Palais des Nations", "fr", "place/palais-des-nations"),
        ("Siège des Nations Unies", "fr", "place/un-headquarters"),
        ("Marrakech", "fr", "place/marrakesh"),
        ("Ginebra", "es", "place/geneva"),
        ("International Dialogue on Migration", "en", "series/idm"),
        ("High-level Dialogue on International Migration and Development", "en", "series/un-hld-migration"),
    ],
)
def test_a_name_leads_to_its_entry(name: str, language: str, ref: str) -> None:
    assert called(name, language) == {ref}


@pytest.mark.parametrize(
    "word",
    ["Conseil", "Forum", "Réseau", "Parlement", "Organisation", "Secrétariat", "Fonds", "Council", "Network", "Foro"],
)
def test_ordinary_words_are_no_names(word: str) -> None:
    assert [ref for language in LANGUAGES for ref in called(word, language)] == []


def test_the_forum_on_migration_and_development_is_named_as_a_body_and_the_dialogue_as_a_series() -> None:
    assert called("Forum mondial sur la migration et le développement", "fr") == {"organization/gfmd"}
    assert called("Dialogue international sur la migration", "fr") == {"series/idm"}
    assert objects("series/gfmd", SCHEMA.organizer) == [ID + "organization/gfmd"]
    assert objects("series/idm", SCHEMA.organizer) == [ID + "organization/iom"]


def test_a_shared_acronym_waits_for_the_text_unless_one_body_holds_it_by_its_own_use() -> None:
    shared = {q.subject for q in registry().quads_for_pattern(None, RDFS.label, Literal("CCI", language="fr"))}
    assert shared == {node("label/cci-fr")}
    assert objects("label/cci-fr", DG.defaultCandidate) == []
    assert objects("label/bid-es", DG.defaultCandidate) == [ID + "organization/idb"]


def test_every_city_lies_in_a_state_and_every_venue_in_a_city() -> None:
    cities = set(refs(SCHEMA.City))
    states = set(refs(DG.State))
    assert len(cities) >= 60
    for city in cities:
        (state,) = objects(city, SCHEMA.containedInPlace)
        assert state.removeprefix(ID) in states
    for venue in refs(SCHEMA.Place):
        if venue.startswith("place/"):
            (where,) = objects(venue, SCHEMA.containedInPlace)
            assert where.removeprefix(ID) in cities | states


def test_about_thirty_series_of_meetings_are_known() -> None:
    assert len(refs(DG.EventSeries)) >= 25
    for ref in refs(DG.EventSeries):
        assert len(objects(ref, SCHEMA.organizer)) <= 1


def test_links_stand_only_where_two_lists_agree() -> None:
    links = {ref: objects(ref, SKOS.exactMatch) for ref in refs(ORG.Organization) if objects(ref, SKOS.exactMatch)}
    linked = {ref.removeprefix("organization/") for ref in links}
    assert {"un", "unga", "ilo", "who", "oecd", "icrc"} <= linked
    # One list alone knows these: no link until another agrees.
    assert not linked & {"iom", "ipu", "iata", "icmpd", "unodc", "undrr"}
