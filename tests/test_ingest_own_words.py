"""Labels that lead on to somebody's own words: names, states and delegations, alone on a line or before a mark."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEAD = {
    "en": "Verbatim record of the Docks Forum\nSecond sitting, Tuesday, 10 June 2031, 3 p.m.\n\n",
    "fr": "Compte rendu intégral du Forum des docks\nDeuxième séance, mardi 10 juin 2031, 15 heures\n\n",
    "es": "Acta literal del Foro de los Muelles\nSegunda sesión, martes 10 de junio de 2031, 15 horas\n\n",
}
SAID = {
    "en": (
        "Thank you for the floor. Cabins are colder than they were, and we ask for a new rule.",
        "My country has mended its docks. Nobody helped it with the cost of that.",
        "I cannot vote for this text. It forgets the cooks.",
    ),
    "fr": (
        "Je vous remercie. Les cabines sont plus froides qu'autrefois, et nous demandons une règle.",
        "Mon pays a réparé ses docks. Personne ne l'a aidé à en payer le prix.",
        "Je ne peux voter ce texte. Il oublie les cuisiniers.",
    ),
    "es": (
        "Gracias por la palabra. Los camarotes son más fríos que antes y pedimos una regla.",
        "Mi país ha reparado sus muelles. Nadie lo ayudó a pagar el precio de la obra.",
        "No puedo votar este texto, lo siento. Quiero que se acuerde de los cocineros.",
    ),
}
FIJI = {"en": "Fiji", "fr": "Fidji", "es": "Fiji"}
MALTA = {"en": "Malta", "fr": "Malte", "es": "Malta"}
CHILE = {"en": "Chile", "fr": "Chili", "es": "Chile"}
PEOPLE = ("person:aro-tabua", "person:carmela-verhull", "person:ines-tolosa")
STATES = ("state/FJI", "state/MLT", "state/CHL")


def _paper(language: str, labels: tuple[str, str, str], said: tuple[str, ...] = (), gap: str = "\n\n") -> str:
    named = [x.format(fiji=FIJI[language], malta=MALTA[language], chile=CHILE[language]) for x in labels]
    words = said or SAID[language]
    return HEAD[language] + gap.join(n + w for n, w in zip(named, words, strict=True)) + "\n"


def _speakers(text: str) -> tuple[str | None, ...]:
    return tuple(s.speaker for s in conversion(text).statements)


@pytest.mark.parametrize("language", ["en", "fr", "es"])
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
@pytest.mark.parametrize(
    "labels",
    [
        ("Aro Tabua ({fiji})\n", "Carmela Verhull ({malta})\n", "Inés Tolosa ({chile})\n"),
        ("ARO TABUA, {fiji}\n", "CARMELA VERHULL, {malta}\n", "INÉS TOLOSA, {chile}\n"),
        ("Aro Tabua – ", "Carmela Verhull – ", "Inés Tolosa – "),
        ("[Aro Tabua, {fiji}]\n", "[Carmela Verhull, {malta}]\n", "[Inés Tolosa, {chile}]\n"),
        ("Aro Tabua 10:42\n", "Carmela Verhull 10:51\n", "Inés Tolosa 11:03\n"),
        ("{fiji} (Aro Tabua): ", "{malta} (Carmela Verhull): ", "{chile} (Inés Tolosa): "),
    ],
)
def test_a_name_over_or_before_own_words_opens_a_turn(language: str, gap: str, labels: tuple[str, str, str]) -> None:
    assert _speakers(_paper(language, labels, gap=gap)) == PEOPLE


@pytest.mark.parametrize("language", ["en", "fr", "es"])
@pytest.mark.parametrize(
    "labels",
    [
        ("{fiji}: ", "{malta}: ", "{chile}: "),
        ("{fiji}\n", "{malta}\n", "{chile}\n"),
        ("{fiji} – ", "{malta} – ", "{chile} – "),
    ],
)
def test_a_state_over_or_before_own_words_opens_a_turn(language: str, labels: tuple[str, str, str]) -> None:
    assert _speakers(_paper(language, labels)) == STATES


DELEGATIONS = {
    "en": ("Delegate of Fiji: ", "The delegation of Malta: ", "The representative of Chile: "),
    "fr": ("Délégation des Fidji : ", "La délégation de Malte : ", "Le représentant du Chili : "),
    "es": ("Delegación de Fiji: ", "La delegación de Malta: ", "El representante de Chile: "),
}


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_delegation_before_own_words_opens_a_turn(language: str) -> None:
    assert _speakers(_paper(language, DELEGATIONS[language])) == STATES


def test_who_is_named_once_in_full_speaks_under_the_surname() -> None:
    text = _paper("en", ("Tabua: ", "Verhull: ", "Tolosa: "))
    text = text.replace("3 p.m.", "3 p.m.\n\nWith Aro Tabua, Carmela Verhull and Inés Tolosa")
    assert len(_speakers(text)) == 3


def test_a_label_in_a_heading_names_who_takes_part() -> None:
    found = conversion(
        _paper("en", ("Ms. Aro Tabua (Fiji)\n", "Ms. Carmela Verhull (Malta)\n", "Mr. Inko Tolosa (Chile)\n"))
    )
    assert {p.person for p in found.participations} == {"aro-tabua", "carmela-verhull", "inko-tolosa"}


TOLD = (
    "Cabins are colder than they were, and a new rule is asked for by the cooks.",
    "The country has mended its docks. Nobody helped it with the cost of that.",
    "The text cannot be voted for. It forgets the cooks of the northern ports.",
)
TITLES = ("What do we owe our crews?", "Why my cabin is colder than yours", "Can we vote for this text?")


@pytest.mark.parametrize("said", [TOLD, TITLES])
@pytest.mark.parametrize(
    "labels",
    [
        ("Aro Tabua ({fiji})\n", "Carmela Verhull ({malta})\n", "Inés Tolosa ({chile})\n"),
        ("{fiji}: ", "{malta}: ", "{chile}: "),
        ("{fiji}\n", "{malta}\n", "{chile}\n"),
    ],
)
def test_words_that_are_nobodys_own_make_no_turns(said: tuple[str, ...], labels: tuple[str, str, str]) -> None:
    assert _speakers(_paper("en", labels, said).replace("Verbatim record", "Note")) == ()


def test_two_speakers_of_own_words_are_too_few() -> None:
    assert _speakers(_paper("en", ("Fiji: ", "Malta: ", "")).replace("I cannot", "They cannot")) == ()


def test_quotations_under_names_stay_those_of_whoever_signs_them() -> None:
    quoted = tuple(f"“{x}”" for x in SAID["en"])
    text = _paper("en", ("Aro Tabua, Fiji:\n", "Carmela Verhull, Malta:\n", "Inés Tolosa, Chile:\n"), quoted)
    assert {text[s.span.start] for s in conversion(text).statements} == {"“"}


FLOOR = {
    "en": ("The PRESIDENT", "Mr. Tabua would like to speak of cabins.", "(Translation from the Spanish)"),
    "fr": ("Le PRÉSIDENT", "M. Tabua souhaite parler des cabines.", "(Traduction de l'espagnol)"),
    "es": ("El PRESIDENTE", "El Sr. Tabua desea hablar de los camarotes.", "(Traducción del inglés)"),
}
TITLES_BY_LANGUAGE = {"en": ("Mr.", "Ms."), "fr": ("M.", "Mme"), "es": ("Sr.", "Sra.")}


@pytest.mark.parametrize("language", ["en", "fr", "es"])
@pytest.mark.parametrize("mark", [" - ", " -", " – ", " — "])
def test_what_a_president_says_of_the_next_speaker_is_the_presidents(language: str, mark: str) -> None:
    office, floor, tongue = FLOOR[language]
    sir, madam = TITLES_BY_LANGUAGE[language]
    before = mark if mark.endswith(" ") else f"{mark} "
    said = (f"{mark}{tongue} {x}" for x in SAID[language])
    labels = (f"(1) {office}{before}{floor}", f"(2) {sir} TABUA ({FIJI[language]})", f"(3) {madam} VERHULL")
    turns = [labels[0], labels[1] + next(said), f"{labels[2]} ({MALTA[language]})" + next(said)]
    text = HEAD[language] + "\n\n".join([*turns, f"(4) {madam} TOLOSA ({CHILE[language]})" + next(said)]) + "\n"
    assert _speakers(text) == (None, "person:tabua", "person:verhull", "person:tolosa")
