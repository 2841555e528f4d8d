"""The registry of states: complete, well-formed, and each name that a text may use leads to the right state."""

from __future__ import annotations

import re
import tomllib
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path

import pytest
import rdflib
from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, parse

from ingest.folding import fold, fold_name
from ontology import vocab
from ontology.vocab import DG, ID, RDF, RDFS, SKOS

FOLDER = Path(vocab.__file__).parent / "registry"
FILES = ("regions.ttl", "state-adjectives.ttl", "state-labels.ttl", "state-links.ttl", "states.ttl")
LANGUAGES = ("fr", "en", "es")
OBSERVERS = {"PSE", "VAT"}
# English speaks of "the Holy See's" delegation, never of a "Vatican" one, which would be the city.
WITHOUT_ADJECTIVE = {("VAT", "en")}
NAMES = (SKOS.prefLabel, SKOS.altLabel, DG.formalName)
# State, language, forms that lead to it: common, formal, former, disputed; adjectives beside those of a neighbour.
FORMS = """
BLR fr Bélarus | Biélorussie
BLR en Belarus | Byelorussia
BLR es Belarús | Bielorrusia
CIV fr Côte d'Ivoire | Côte d’Ivoire
CIV en Côte d'Ivoire | Cote d'Ivoire | Ivory Coast
CIV es Costa de Marfil | Côte d'Ivoire
CRI es Costa Rica | C. Rica
CPV fr Cabo Verde | Cap-Vert
CPV en Cabo Verde | Cape Verde
CPV es Cabo Verde
CZE fr Tchéquie | République tchèque
CZE en Czechia | Czech Republic
CZE es Chequia | República Checa
GBR fr Royaume-Uni | Grande-Bretagne | R.-U.
GBR en United Kingdom | Great Britain | UK | U.K.
GBR es Reino Unido | Gran Bretaña
IRN fr Iran | Iran (République islamique d')
IRN en Iran (Islamic Republic of)
IRN es Irán (República Islámica del)
KGZ fr Kirghizistan | Kirghizstan | République kirghize
KGZ en Kyrgyzstan | Kyrgyz Republic
KGZ es Kirguistán
LAO fr Laos | RDP lao | République démocratique populaire lao
LAO en Lao PDR | Laos
LAO es Laos | RDP Lao
MDA fr Moldova | République de Moldova | Moldavie
MDA en Moldova | Republic of Moldova
MDA es Moldova | Moldavia
MKD fr Macédoine du Nord | Macédoine | ex-République yougoslave de Macédoine
MKD en North Macedonia | FYROM
MKD es Macedonia del Norte
MMR fr Myanmar | Birmanie
MMR en Myanmar | Burma
MMR es Myanmar | Birmania
MUS fr Maurice | Île Maurice | République de Maurice
MUS en Mauritius
MUS es Mauricio
PSE fr État de Palestine | Palestine
PSE en State of Palestine | Palestine
PSE es Estado de Palestina | Palestina
SWZ fr Eswatini | Swaziland
SWZ en Eswatini | eSwatini | Swaziland
SWZ es Eswatini | Swazilandia
SYR fr Syrie | République arabe syrienne
SYR en Syria | Syrian Arab Republic
SYR es Siria | República Árabe Siria
TLS fr Timor-Leste | Timor oriental
TLS en Timor-Leste | East Timor
TLS es Timor-Leste | Timor Oriental
TUR fr Türkiye | Turquie
TUR en Türkiye | Turkiye | Turkey
TUR es Türkiye | Turquía
TZA fr Tanzanie | République-Unie de Tanzanie
TZA en Tanzania | United Republic of Tanzania
TZA es Tanzanía
USA fr États-Unis | Etats-Unis d'Amérique | É.-U.
USA en United States | USA | US
USA es Estados Unidos | EE. UU. | EE.UU.
VAT fr Saint-Siège | Vatican
VAT en Holy See | Vatican
VAT es Santa Sede | Vaticano
VEN fr Vénézuéla | Venezuela (République bolivarienne du)
VEN en Venezuela
VEN es Venezuela
VNM fr Viet Nam | Vietnam | Viêt Nam
VNM en Viet Nam | Vietnam
VNM es Viet Nam | Vietnam
NER fr Niger | nigérien | nigériennes
NER en Niger | Nigerien
NER es Níger | nigerino
NGA fr Nigéria | Nigeria | nigérian | nigérianes
NGA en Nigeria | Nigerian
NGA es Nigeria | nigeriano
DOM fr République dominicaine | dominicain
DOM en Dominican Republic | Dominican
DOM es República Dominicana | dominicano
DMA fr Dominique | dominiquais
DMA en Dominica
DMA es Dominica | dominiqués
GIN fr Guinée | guinéennes
GIN en Guinea | Guinean
GIN es Guinea | guineano
GNB fr Guinée-Bissau | bissau-guinéen
GNB en Guinea-Bissau | Bissau-Guinean
GNB es Guinea-Bissau
GNQ fr Guinée équatoriale | équato-guinéenne
GNQ en Equatorial Guinea
GNQ es Guinea Ecuatorial | ecuatoguineano
PNG fr Papouasie-Nouvelle-Guinée
PNG en Papua New Guinea
PNG es Papua Nueva Guinea | Papúa Nueva Guinea
SDN fr Soudan | soudanais
SDN en Sudan | Sudanese
SDN es Sudán | sudanés
SSD fr Soudan du Sud | sud-soudanaise
SSD en South Sudan | South Sudanese
SSD es Sudán del Sur | sursudanés
GEO fr Géorgie | géorgiennes
GEO en Georgia | Georgian
GEO es Georgia | georgiano
BIH fr Bosnie-Herzégovine | bosniaque | bosnienne
BIH en Bosnian
BIH es bosnio
CHE fr Suisse | suisses | suissesse
CHE en Swiss
CHE es suizas
GRC fr grecque
GRC en Greeks
GRC es griegas
PHL fr philippines
PHL en Filipina | Filipinos
PHL es filipinas
QAT fr qatariennes | qatari
QAT en Qataris
QAT es qatarí | cataríes
ARE fr EAU | émirienne
ARE en UAE | Emiratis
ARE es EAU | emiratíes
"""


@cache
def triples() -> tuple[Triple, ...]:
    return tuple(q.triple for name in FILES for q in parse((FOLDER / name).read_bytes(), format=RdfFormat.TURTLE))


def tail(node: object) -> str:
    """``state/GHA`` of one of our IRIs, any other IRI as it is."""
    assert isinstance(node, NamedNode)
    return node.value.removeprefix(ID)


def typed(kind: NamedNode) -> set[str]:
    return {tail(t.subject) for t in triples() if t.predicate == RDF.type and t.object == kind}


@cache
def values(predicate: NamedNode) -> dict[str, list[Literal]]:
    """Subject -> literals of one property."""
    found: dict[str, list[Literal]] = defaultdict(list)
    for triple in triples():
        if triple.predicate == predicate and isinstance(triple.object, Literal):
            found[tail(triple.subject)].append(triple.object)
    return found


@cache
def targets(predicate: NamedNode) -> dict[str, list[str]]:
    """Subject -> IRIs of one property."""
    found: dict[str, list[str]] = defaultdict(list)
    for triple in triples():
        if triple.predicate == predicate and isinstance(triple.object, NamedNode):
            found[tail(triple.subject)].append(tail(triple.object))
    return found


@cache
def labels() -> dict[tuple[str, str], set[str]]:
    """(folded label, language) -> states; an acronym keeps its letters, as it is told from words by them."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for predicate in (*NAMES, DG.adjective, DG.acronym):
        for state, texts in values(predicate).items():
            if state.startswith("state/"):
                for text in texts:
                    key = text.value if predicate == DG.acronym else fold_name(text.value)
                    found[key, str(text.language)].add(state)
    return found


@cache
def shared() -> dict[tuple[str, str], tuple[set[str], str | None]]:
    """(folded label, language) -> the candidates of its dg:AmbiguousLabel, and the default one."""
    found: dict[tuple[str, str], tuple[set[str], str | None]] = {}
    for node in typed(DG.AmbiguousLabel):
        default = targets(DG.defaultCandidate).get(node, [None])[0]
        for label in values(RDFS.label)[node]:
            found[fold_name(label.value), str(label.language)] = (set(targets(DG.candidate)[node]), default)
    return found


def denoted(text: str, language: str) -> str | None:
    """The code of the state that a label denotes where nothing else is known, None where the context must tell."""
    key = (fold_name(text), language)
    states = labels().get(key) or labels().get((text, language), set())
    if key in shared():
        states = {d for d in [shared()[key][1]] if d}
    assert len(states) <= 1, (text, states)
    return next((state.removeprefix("state/") for state in states), None)


def test_there_are_193_member_states_and_two_observers() -> None:
    states = {state.removeprefix("state/") for state in typed(DG.State)}
    assert len(states) == 195
    assert states >= OBSERVERS
    assert not states & {"ANT", "ATA", "HKG", "TWN", "XKX"}


@pytest.mark.parametrize(("code", "shape"), [(DG.iso2, "[A-Z]{2}"), (DG.iso3, "[A-Z]{3}"), (DG.m49, r"\d{3}")])
def test_each_state_has_one_code_of_each_kind_that_no_other_has(code: NamedNode, shape: str) -> None:
    found = {state: [x.value for x in texts] for state, texts in values(code).items() if state.startswith("state/")}
    assert set(found) == typed(DG.State)
    assert all(len(texts) == 1 and re.fullmatch(shape, texts[0]) for texts in found.values())
    assert max(Counter(x for texts in found.values() for x in texts).values()) == 1


def test_a_state_is_named_by_its_alpha_3_code() -> None:
    assert {f"state/{texts[0].value}" for texts in values(DG.iso3).values()} == typed(DG.State)
    assert all(values(DG.iso3)[state][0].value == state.removeprefix("state/") for state in typed(DG.State))


def test_sudan_has_its_code_of_today() -> None:
    assert values(DG.m49)["state/SDN"] == [Literal("729")]


def test_each_state_lies_in_one_region_and_each_region_in_the_world() -> None:
    regions = typed(DG.Region)
    assert len(regions) == 30
    assert set(targets(DG.region)) == typed(DG.State)
    for state, found in targets(DG.region).items():
        assert len(found) == 1, state
        path = [found[0]]
        while path[-1] != "region/001":
            assert path[-1] in regions
            assert len(path) < 5, path
            (wider,) = targets(SKOS.broader)[path[-1]]
            path.append(wider)
    assert all(values(DG.m49)[region][0].value == region.removeprefix("region/") for region in regions)


@pytest.mark.parametrize(
    ("state", "regions"),
    [
        ("GHA", ["011", "202", "002", "001"]),
        ("MAR", ["015", "002", "001"]),
        ("MEX", ["013", "419", "019", "001"]),
        ("CAN", ["021", "019", "001"]),
        ("NZL", ["053", "009", "001"]),
        ("CYP", ["145", "142", "001"]),
    ],
)
def test_the_regions_of_a_state_are_those_of_m49(state: str, regions: list[str]) -> None:
    path = targets(DG.region)[f"state/{state}"]
    while path[-1] in targets(SKOS.broader):
        path = path + targets(SKOS.broader)[path[-1]]
    assert path == [f"region/{code}" for code in regions]


@pytest.mark.parametrize("predicate", [SKOS.prefLabel, DG.formalName], ids=["prefLabel", "formalName"])
def test_each_state_has_a_short_and_a_formal_name_in_each_language(predicate: NamedNode) -> None:
    wrong = {s for s in typed(DG.State) if sorted(str(x.language) for x in values(predicate)[s]) != sorted(LANGUAGES)}
    assert wrong == set()


def test_each_state_has_adjectives_in_each_language() -> None:
    found = {(state.removeprefix("state/"), x.language) for state, texts in values(DG.adjective).items() for x in texts}
    wanted = {(state.removeprefix("state/"), language) for state in typed(DG.State) for language in LANGUAGES}
    assert wanted - found == WITHOUT_ADJECTIVE
    assert found <= wanted


def test_adjectives_are_in_lower_case_and_names_begin_with_a_capital() -> None:
    assert [x.value for texts in values(DG.adjective).values() for x in texts if x.value != x.value.lower()] == []
    names = [x.value for predicate in NAMES for state in typed(DG.State) for x in values(predicate).get(state, [])]
    assert [name for name in names if not name[0].isupper()] == []


def test_no_label_of_a_state_stands_twice_but_for_what_folding_removes() -> None:
    twice = {}
    for state in typed(DG.State):
        for language in LANGUAGES:
            found = [
                x for p in (SKOS.prefLabel, SKOS.altLabel) for x in values(p).get(state, []) if x.language == language
            ]
            again = [key for key, n in Counter(fold(x.value).strip() for x in found).items() if n > 1]
            if again:
                twice[state, language] = again
    assert twice == {}


def test_no_two_states_share_a_label_unless_it_says_how_they_are_told_apart() -> None:
    """Across languages too: a text in one language quotes names of another."""
    by_text: dict[str, set[str]] = defaultdict(set)
    for (text, language), states in labels().items():
        if len(states) > 1:
            assert states <= shared()[text, language][0], (text, language)
        if (text, language) not in shared():
            by_text[text] |= states
    assert {text: states for text, states in by_text.items() if len(states) > 1} == {}


def test_a_label_that_a_region_shares_says_so() -> None:
    for predicate in (SKOS.prefLabel, SKOS.altLabel):
        for region in typed(DG.Region):
            for label in values(predicate).get(region, []):
                key = (fold_name(label.value), str(label.language))
                if key in labels():
                    assert region in shared()[key][0]


def test_each_candidate_state_of_a_shared_label_bears_it_and_a_default_is_one_of_them() -> None:
    assert shared()
    for key, (candidates, default) in shared().items():
        assert {c for c in candidates if c.startswith("state/")} == labels()[key], key
        assert len(candidates) > 1
        assert default is None or default in candidates
        assert candidates <= typed(DG.State) | typed(DG.Region)


@pytest.mark.parametrize("line", FORMS.strip().splitlines())
def test_each_form_of_a_name_leads_to_its_state(line: str) -> None:
    state, language, forms = line.split(" ", 2)
    assert {form: denoted(form, language) for form in forms.split(" | ")} == dict.fromkeys(forms.split(" | "), state)


@pytest.mark.parametrize(
    ("text", "language", "state"),
    [
        ("République démocratique du Congo", "fr", "COD"),
        ("Congo (République démocratique du)", "fr", "COD"),
        ("RDC", "fr", "COD"),
        ("DRC", "en", "COD"),
        ("Zaïre", "fr", "COD"),
        ("République du Congo", "fr", "COG"),
        ("Congo-Brazzaville", "en", "COG"),
        ("Congo", "fr", "COG"),
        ("congolais", "fr", None),
        ("Congolese", "en", None),
        ("congoleñas", "es", None),
        ("République de Corée", "fr", "KOR"),
        ("Corée du Sud", "fr", "KOR"),
        ("sud-coréennes", "fr", "KOR"),
        ("Korea", "en", "KOR"),
        ("coréen", "fr", "KOR"),
        ("République populaire démocratique de Corée", "fr", "PRK"),
        ("RPDC", "fr", "PRK"),
        ("DPRK", "en", "PRK"),
        ("norcoreano", "es", "PRK"),
        ("américaine", "fr", "USA"),
        ("americana", "es", None),
        ("Micronesia", "en", "FSM"),
        ("Central African", "en", None),
        ("Central African Republic", "en", "CAF"),
        ("centrafricaine", "fr", "CAF"),
        ("Centre africain", "fr", None),
        ("eau", "fr", None),
        ("us", "en", None),
        ("anglais", "fr", None),
        ("Mexico", "fr", None),
    ],
)
def test_what_several_states_share_goes_to_one_only_where_it_is_safe(
    text: str, language: str, state: str | None
) -> None:
    assert denoted(text, language) == state


def test_a_name_that_people_bear_is_a_name_of_the_state() -> None:
    marked = {
        (state.removeprefix("state/"), x.value) for state, texts in values(DG.nameAlsoPersonal).items() for x in texts
    }
    assert marked >= {("MUS", "Maurice"), ("DMA", "Dominique"), ("JOR", "Jordan"), ("TCD", "Chad"), ("GEO", "Georgia")}
    for state, texts in values(DG.nameAlsoPersonal).items():
        for text in texts:
            assert labels()[fold_name(text.value), str(text.language)] == {state}


@cache
def decoys() -> dict[str, list[str]]:
    found: dict[str, list[str]] = tomllib.loads((FOLDER / "decoys.toml").read_text("utf-8"))
    return found


def test_each_decoy_holds_a_label_of_a_state_and_is_none() -> None:
    alone = {re.escape(fold_name(text)) for text, _ in labels()}
    held = re.compile(rf"\b({'|'.join(alone)})\b")
    assert sorted(decoys()) == sorted(LANGUAGES)
    for language, phrases in decoys().items():
        assert len(phrases) >= 80
        assert [p for p, n in Counter(fold(p).strip() for p in phrases).items() if n > 1] == []
        assert [p for p in phrases if not held.search(fold_name(p))] == []
        assert [p for p in phrases if (fold_name(p), language) in labels()] == []


@pytest.mark.parametrize(
    ("language", "phrase"),
    [
        ("fr", "océan Indien"),
        ("fr", "Nouveau-Mexique"),
        ("fr", "Golfe de Guinée"),
        ("fr", "Irlande du Nord"),
        ("fr", "latino-américaines"),
        ("fr", "Organisation des États américains"),
        ("fr", "Ordre souverain de Malte"),
        ("en", "Mexico City"),
        ("en", "American Samoa"),
        ("en", "Georgia Tech"),
        ("en", "Atlanta, Georgia"),
        ("en", "Republic of China"),
        ("es", "Ciudad de Panamá"),
        ("es", "Universidad de Granada"),
    ],
)
def test_the_common_traps_are_among_the_decoys(language: str, phrase: str) -> None:
    assert fold_name(phrase) in {fold_name(p) for p in decoys()[language]}


def test_links_are_well_formed_and_no_two_states_share_one() -> None:
    shapes = {
        "wikidata": r"http://www\.wikidata\.org/entity/Q[1-9]\d*",
        "area": r"http://metadata\.un\.org/sdg/codes/geoArea/(\d{3})",
        "geonames": r"https://sws\.geonames\.org/[1-9]\d*/",
        "member": r"http://metadata\.un\.org/UNMS/(\d{3})",
        "eu": r"http://publications\.europa\.eu/resource/authority/country/([A-Z]{3})",
    }
    seen: Counter[str] = Counter()
    for state in typed(DG.State):
        code = state.removeprefix("state/")
        own = {code, values(DG.m49)[state][0].value}
        links = [
            *targets(SKOS.closeMatch)[state],
            *targets(SKOS.exactMatch).get(state, []),
            *targets(RDFS.seeAlso)[state],
        ]
        kinds = []
        for link in links:
            (found,) = [(kind, m) for kind, shape in shapes.items() if (m := re.fullmatch(shape, link))]
            kinds.append(found[0])
            assert set(found[1].groups()) <= own, link
        # The ontology of member states knows no observers.
        assert set(kinds) == set(shapes) - ({"member"} if code in OBSERVERS else set()), state
        assert len(kinds) == len(set(kinds))
        seen.update(links)
    assert [link for link, n in seen.items() if n > 1] == []


@pytest.mark.parametrize(
    ("state", "item"),
    [
        ("CAN", "Q16"),
        ("CHE", "Q39"),
        ("MEX", "Q96"),
        ("SLE", "Q1044"),
        ("MAR", "Q1028"),
        ("ECU", "Q736"),
        ("ETH", "Q115"),
        ("TUR", "Q43"),
        ("PHL", "Q928"),
        ("BGD", "Q902"),
        ("DNK", "Q35"),
        ("PSE", "Q219060"),
    ],
)
def test_wikidata_items_are_those_that_two_sources_give(state: str, item: str) -> None:
    assert f"http://www.wikidata.org/entity/{item}" in targets(SKOS.closeMatch)[f"state/{state}"]


@pytest.mark.parametrize("name", FILES)
def test_both_parsers_read_the_same(name: str) -> None:
    graph = rdflib.Graph().parse(FOLDER / name, format="turtle")
    assert len(graph) == len(set(parse((FOLDER / name).read_bytes(), format=RdfFormat.TURTLE)))
