"""Labels of the registries are found as a reader would: whole words, the longest, by case, and in doubt not at all."""

from __future__ import annotations

import pytest
from pyoxigraph import NamedNode

from ingest.gazetteer import Gazetteer
from ingest.registry import Ambiguity, Label, Registry, load_registry
from tests.ingesting import conversion, fault, knowledge, labels

LAKE, RIVER, ISLE = "state/LAK", "state/RIV", "state/ISL"
PACT, TREATY = "framework/pact", "framework/treaty"


def invented() -> Gazetteer:
    """A registry of three states, two frameworks and three bodies."""
    said = [
        (LAKE, "Lacoria", "name"), (LAKE, "lacorien", "adjective"), (LAKE, "lacoriens", "adjective"),
        (RIVER, "Rive-Haute", "name"), (ISLE, "Lacoria du Nord", "name"),
        (PACT, "Pacte des lacs", "name"), (PACT, "Pacte", "contextual"), (PACT, "PDL", "acronym"),
        (TREATY, "Traité des rives", "name"), (TREATY, "Pacte", "contextual"), (TREATY, "PDR", "acronym"),
        ("organization/one", "Agence des lacs", "name"), ("organization/one", "AL", "acronym"),
        ("organization/two", "Agence des lunes", "name"), ("organization/two", "AL", "acronym"),
        ("organization/coeur", "Œuvre du cœur", "name"),
    ]  # fmt: skip
    found = [Label(ref, text, "fr", form, ref.split("/")[0]) for ref, text, form in said]
    shared = [Ambiguity("AL", "fr", ("organization/one", "organization/two"), None)]
    registry = Registry(labels=found, ambiguities=shared)
    return Gazetteer(registry, knowledge().lexicons["fr"], ["mer de Lacoria", "en lacorien"])


def found(text: str) -> list[tuple[str, str]]:
    return [(text[m.start : m.end], m.labels[0].ref) for m in invented().find(text)]


def test_the_longest_label_wins() -> None:
    assert found("La Lacoria du Nord et la Lacoria") == [("Lacoria du Nord", ISLE), ("Lacoria", LAKE)]


@pytest.mark.parametrize("text", ["Lacorian", "Lacoriana", "xLacoria", "Lacoria2", "LacoriaRive"])
def test_parts_of_words_are_no_labels(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("text", ["LACORIA", "Lacoria", "l’Lacoria", "(Lacoria)", "Lacoria,", "Lacória"])
def test_capitals_accents_and_marks_around_do_not_matter(text: str) -> None:
    assert [ref for _, ref in found(text)] == [LAKE]


@pytest.mark.parametrize("text", ["Rive-Haute", "Rive Haute", "Rive‑Haute", "RIVE-HAUTE", "Rive\nHaute"])
def test_hyphens_and_spaces_are_alike(text: str) -> None:
    assert [ref for _, ref in found(text)] == [RIVER]


def test_a_states_name_in_small_letters_is_a_common_word() -> None:
    assert found("une lacoria bleue") == []


def test_adjectives_are_found_in_small_letters() -> None:
    assert found("les ponts lacoriens") == [("lacoriens", LAKE)]


def test_acronyms_are_matched_by_case() -> None:
    assert found("le PDL, et non pdl ni Pdl") == [("PDL", PACT)]


def test_decoys_hold_their_place() -> None:
    assert found("la mer de Lacoria borde la Lacoria ; on y parle en lacorien") == [("Lacoria", LAKE)]


def test_an_ambiguous_label_is_nobodys() -> None:
    assert found("L'AL siège ici.") == []


def test_an_ambiguous_label_is_whose_full_name_the_text_gives() -> None:
    assert found("L'Agence des lunes siège ici. L'AL est grande.") == [
        ("Agence des lunes", "organization/two"),
        ("AL", "organization/two"),
    ]


def test_an_ambiguous_label_stays_nobodys_where_both_are_named() -> None:
    text = "L'Agence des lunes et l'Agence des lacs siègent. L'AL est grande."
    assert [ref for _, ref in found(text)] == ["organization/two", "organization/one"]


def test_a_short_form_counts_only_after_the_full_name() -> None:
    assert found("Le Pacte est loué.") == []
    assert found("Le Pacte des lacs est loué. Le Pacte dure.") == [("Pacte des lacs", PACT), ("Pacte", PACT)]


@pytest.mark.parametrize("short", ["Le Pacte facultatif", "Le Pacte additionnel", "Mais le Grand Pacte"])
def test_a_short_form_with_an_adjective_is_of_another(short: str) -> None:
    assert found(f"Le Pacte des lacs est loué. {short} dure.") == [("Pacte des lacs", PACT)]


def test_a_short_form_means_what_was_named_last() -> None:
    text = "Le Pacte des lacs vit. Le Traité des rives aussi. Le Pacte dure."
    assert found(text)[-1] == ("Pacte", TREATY)


def test_a_short_form_with_a_complement_is_another_text() -> None:
    assert found("Le Pacte des lacs vit. Un Pacte de non-agression aussi.") == [("Pacte des lacs", PACT)]


def test_ligatures_are_found_in_both_spellings() -> None:
    assert [ref for _, ref in found("L'Œuvre du cœur et l'Oeuvre du coeur")] == ["organization/coeur"] * 2


def test_a_label_over_a_line_break_is_found() -> None:
    assert found("le Pacte\ndes lacs") == [("Pacte\ndes lacs", PACT)]


@pytest.mark.parametrize(
    ("language", "text", "refs"),
    [
        ("fr", "Niger et Nigéria", ["state/NER", "state/NGA"]),
        ("fr", "la Guinée-Bissau, la Guinée équatoriale et la Guinée", ["state/GNB", "state/GNQ", "state/GIN"]),
        ("fr", "la République démocratique du Congo et la République du Congo", ["state/COD", "state/COG"]),
        ("fr", "le Congo tenait à ce que la République démocratique du Congo vînt", ["state/COG", "state/COD"]),
        ("en", "the Congo and the Democratic Republic of the Congo", ["state/COG", "state/COD"]),
        ("es", "el Congo, Cuba y la República Democrática del Congo", ["state/COG", "state/CUB", "state/COD"]),
        ("es", "El Congo firmó. La República Democrática del Congo es un Estado.", ["state/COD", "state/COD"]),
        ("fr", "M. Roe (République démocratique du Congo). M. Vea (Congo)", ["state/COD", "state/COG"]),
        ("en", "Mr. Roe (Democratic Republic of the Congo). Mr. Vea (Congo)", ["state/COD", "state/COG"]),
        ("es", "Sr. Roe (República Democrática del Congo). Sr. Vea (Congo)", ["state/COD", "state/COG"]),
        ("fr", "la Dominique et la République dominicaine", ["state/DMA", "state/DOM"]),
        ("fr", "Saint-Siège", ["state/VAT"]),
        ("fr", "TÜRKİYE", ["state/TUR"]),
        ("en", "South Sudan and Sudan", ["state/SSD", "state/SDN"]),
        ("en", "the Republic of Korea and the Democratic People's Republic of Korea", ["state/KOR", "state/PRK"]),
        ("en", "Papua New Guinea", ["state/PNG"]),
        ("es", "Mauricio, Mauritania y Marruecos", ["state/MUS", "state/MRT", "state/MAR"]),
        ("es", "la República Dominicana y Dominica", ["state/DOM", "state/DMA"]),
    ],
)
def test_states_with_names_alike_are_told_apart(language: str, text: str, refs: list[str]) -> None:
    assert [ref for _, ref in labels(text, language, "state")] == refs


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Nouveau-Mexique"), ("fr", "Guatemala Ciudad"), ("fr", "le golfe de Guinée"), ("fr", "la mer du Japon"),
        ("fr", "Luxembourg-Ville"), ("fr", "la Géorgie du Sud"), ("fr", "il parle en français"), ("fr", "le lac Tchad"),
        ("fr", "les porcelaines de chine"), ("fr", "une dinde"), ("en", "New Mexico"), ("en", "Mexico City"),
        ("en", "spoke in French"), ("en", "Northern Ireland"), ("en", "fine china"), ("en", "roast turkey"),
        ("en", "polish the floor"), ("es", "Nuevo México"), ("es", "habla en inglés"), ("es", "San Salvador"),
        ("es", "la Ciudad de Panamá"), ("es", "las Islas Turcas y Caicos"), ("fr", "à Benin City"),
        ("en", "available in English and French by June"), ("en", "a Spanish translation"),
        ("fr", "en anglais, français et espagnol pendant la séance"), ("fr", "Traduction française : Ada Quarrelle"),
        ("es", "Servicio de traducción al español – Muelles"), ("es", "en inglés y francés antes de junio"),
        ("es", "Francia Quintanal, de la Red"), ("es", "La Sra. Kenya Quintanal"),
    ],
)  # fmt: skip
def test_what_only_looks_like_a_state_is_none(language: str, text: str) -> None:
    assert labels(text, language, "state") == []


@pytest.mark.parametrize(
    ("language", "text", "ref"),
    [
        ("fr", "L'OIM et l'OIT", "organization/iom"),
        ("en", "IOM and ILO", "organization/iom"),
        ("es", "La OIM y la OIT", "organization/iom"),
        ("fr", "le HCR", "organization/unhcr"),
        ("es", "el ACNUR", "organization/unhcr"),
    ],
)
def test_acronyms_of_bodies_are_those_of_the_language(language: str, text: str, ref: str) -> None:
    assert labels(text, language, "organization")[0][1] == ref


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Les PMA et les IMF rurales, l'AMU, l'ODM de la Suisse"),
        ("en", "OCI cards, a BIT, the OMC, PAM observers, CEI countries, a CTO, an issue of FMR, the AEC, the ODS"),
        ("es", "Las AUC, la EIB, el CIDE, el CIS y las IMF"),
        ("es", "Los PMA y sus CDN"),
        ("en", "TWN and IGC"),
        ("en", "the APF"),
    ],
)
def test_acronyms_that_mean_something_else_in_the_language_of_the_text_are_no_bodies(language: str, text: str) -> None:
    assert labels(text, language, "organization") + labels(text, language, "framework") == []


def test_acronyms_that_mean_nothing_else_hold_across_languages() -> None:
    assert labels("La réunion de l'UNHCR et de l'ILO", "fr", "organization") == [
        ("UNHCR", "organization/unhcr"), ("ILO", "organization/ilo"),
    ]  # fmt: skip


def test_each_acronym_that_means_something_else_is_one_of_another_language() -> None:
    bearers: dict[str, set[str | None]] = {}
    for label in load_registry().labels:
        if label.form == "acronym" and label.layer != "state":
            bearers.setdefault(label.text, set()).add(label.language)
    for language, lexicon in knowledge().lexicons.items():
        for acronym in lexicon.words("bodies", "other_acronyms"):
            assert bearers.get(acronym, set()) - {language}, (language, acronym)


def test_capitals_of_a_shouted_title_make_no_acronym() -> None:
    assert ("WHO", "organization/who") not in labels("FOR ALL THOSE WHO CAME HOME", "fr", "organization")


@fault("the check of shouted words is made only for acronyms of other languages than the text's")
def test_capitals_of_a_shouted_title_make_no_acronym_of_the_texts_own_language() -> None:
    assert labels("FOR ALL THOSE WHO CAME HOME", "en", "organization") == []


def test_the_registry_reads_every_layer_and_no_parts() -> None:
    registry = load_registry()
    layers = {label.layer for label in registry.labels}
    assert layers == {"state", "framework", "organization", "place"}
    assert not any(label.ref.count("/") > 1 for label in registry.labels)
    assert registry.label("state/CHE", "fr") == "Suisse"
    assert registry.label("state/CHE", "xx") == "Switzerland"
    assert registry.label("state/ZZZ", "fr") == "ZZZ"
    assert NamedNode("https://w3id.org/diplograph/id/state/CHE").value.endswith("CHE")


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Report of the ferries\n\nKenya Hosts Sixth Ferry Dialogue on the quay.", ["state/KEN"]),
        ("Report of the ferries\n\nThe boats came. Jordan Calls for more of them.", ["state/JOR"]),
        ("Report of the ferries\n\nThe boats came with Jordan Lane.", []),
        ("Report of the ferries\n\nThey read the Djibouti Declaration on the ferries of the lake.", []),
        ("Report of the ferries\n\nDjibouti and the Panama delegation came.", ["state/DJI", "state/PAN"]),
        ("Read in: French\n\nReport of the meeting\n\nThe boats that came to the quay were of the lake.", []),
        ("Lire en : espagnol\n\nRapport de la réunion\n\nLes bacs sont venus sur le lac.", []),
        ("Leer en: francés\n\nInforme de la reunión\n\nLas barcas vinieron por el lago.", []),
        ("Leer más\n\nInforme de la reunión\n\nLas barcas vinieron con el delegado francés.", ["state/FRA"]),
    ],
)
def test_headlines_name_states_and_menus_and_instruments_of_towns_name_none(text: str, states: list[str]) -> None:
    assert [m.ref for m in conversion(text).mentions if m.ref.startswith("state/")] == states
