"""Minutes whose lists of those present and labels of offices name people with no form of address."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion, statements

PRESENT = {
    "en": """Committee on Harbours

Minutes of the 12th meeting

14 March 2031, Tema

Chair:

ADA ROE

Present: Ada Roe, Basil Orme (); Chiara Pask, Dov Quill (Kenya); Ewa Stern (ILO); Bodo Nagel (Togo, observer).

1. Accounts

Mr. Orme said that quays were dear. Ms. Stern asked who paid. The delegate of Kenya, Secretary Quill, noted the floods.
""",
    "fr": """Comité des ports

Procès-verbal de la 12e réunion

14 mars 2031, Tema

Présidente :

ADA ROE

Présents : Ada Roe, Basil Orme () ; Chiara Pask, Dov Quill (Kenya) ; Ewa Stern (OIT) ; Bodo Nagel (Togo, observateur).

1. Comptes

M. Orme dit que les quais coûtent cher. Mme Stern demande qui paie. Le délégué du Kenya, M. Quill, note les crues.
""",
    "es": """Comité de los Puertos

Acta de la 12ª sesión

14 de marzo de 2031, Tema

Preside:

ADA ROE

Asisten: Ada Roe, Basil Orme (); Chiara Pask, Dov Quill (Kenya); Ewa Stern (OIT); Bodo Nagel (Togo, observador).

1. Cuentas

El Sr. Orme dice que los muelles son caros. La Sra. Stern pregunta quién paga. El Delegado de Kenya, Sr. Quill, señala
las crecidas.
""",
}


@pytest.mark.parametrize("language", PRESENT)
def test_a_list_of_names_alone_names_those_present_and_makes_nobody_a_speaker(language: str) -> None:
    found = conversion(PRESENT[language])
    assert {"chiara-pask", "bodo-nagel", "dov-quill"} <= {p.key for p in found.people}
    roles = {(p.person, p.role) for p in found.participations}
    spoke = {("basil-orme", "speaker"), ("ewa-stern", "speaker"), ("dov-quill", "speaker")}
    assert roles == {("ada-roe", "chair"), *spoke}
    assert not [p for p in found.participations for h in p.holdings if h.post == "Preside"]
    assert {p.key: p.states + p.bodies for p in found.people}["ewa-stern"] == ("organization/ilo",)


LISTED = {
    "en": "Present: Ada Roe (Ghana), Chair, Basil Orme (Togo), Chiara Pask (Kenya).",
    "fr": "Présents : Ada ROE (Ghana), présidente, Basil ORME (Togo), Chiara PASK (Kenya).",
    "es": "Presentes: Ada Roe (Ghana), Presidenta, Basil Orme (Togo), Chiara Pask (Kenya).",
}


@pytest.mark.parametrize("language", LISTED)
def test_the_chair_in_such_a_list_is_the_one_before_the_comma(language: str) -> None:
    text = PRESENT[language].partition("\n\n1. ")
    head = text[0].rpartition("\n\n")[0].partition("\n\n" + text[0].split("\n\n")[3])[0]
    found = conversion(f"{head}\n\n{LISTED[language]}\n\n1. {text[2]}")
    assert {(p.person, p.role) for p in found.participations if p.role == "chair"} == {("ada-roe", "chair")}
    assert ("basil-orme", "speaker") in {(p.person, p.role) for p in found.participations}


@pytest.mark.parametrize(
    ("label", "role"), [("Chair", "chair"), ("Moderator", "moderator"), ("Rapporteur", "rapporteur")]
)
def test_the_label_of_an_office_needs_no_form_of_address(label: str, role: str) -> None:
    text = f"Minutes of the Committee on Quays\n\nTema, 4 May 2031\n\n{label}: Ada Roe\n\n1. Mr. Orme (Togo) said so.\n"
    assert ("ada-roe", role) in {(p.person, p.role) for p in conversion(text).participations}


def test_who_is_told_of_behind_also_that_says_nothing() -> None:
    text = PRESENT["es"] + "\nInforma asimismo que el Embajador Iván Tolosa (Chile) llega mañana.\n"
    assert "person:ivan-tolosa" not in {speaker for speaker, _, _ in statements(text)}


def test_the_representation_of_a_state_speaks_for_it() -> None:
    text = (
        PRESENT["es"] + "\nLa Representación de Chile solicita un estudio; la de Panamá propone incluir las jarcias.\n"
    )
    assert {"state/CHL", "state/PAN"} <= {speaker for speaker, _, _ in statements(text)}
