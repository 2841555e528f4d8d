"""What kind of body a name is of: houses of parliament and their committees, states' offices, institutes, companies."""

from __future__ import annotations

import pytest

from ingest.records import Conversion
from tests.ingesting import conversion

_ROWS = {
    "en": "Third Dialogue on Quays and Skills\n\nProgramme\n\nMombasa, 4 May 2032\n\n9:00 – 9:30 Opening\n\n"
    "Panellists:\n",
    "fr": "Troisième Dialogue sur les quais\n\nProgramme\n\nCotonou, 4 mai 2032\n\n9h00 – 9h30 Ouverture\n\n"
    "Intervenants :\n",
    "es": "Tercer Diálogo sobre los muelles\n\nPrograma\n\nVeracruz, 4 de mayo de 2032\n\n9:00 – 9:30 Apertura\n\n"
    "Ponentes:\n",
}
_NEXT = {
    "en": "Mr. Rex Tarn, Director, Quays Network\n",
    "fr": "M. Rex Tarn, directeur, Réseau des quais\n",
    "es": "Sr. Rex Tarn, Director, Red de Muelles\n",
}


def _told(language: str, row: str) -> Conversion:
    return conversion(f"{_ROWS[language]}{row}\n{_NEXT[language]}")


@pytest.mark.parametrize(
    ("language", "row", "label", "kind", "state"),
    [
        ("en", "Mr. Jo Quill, House of Councillors, Morocco", "House of Councillors", "government", "MAR"),
        ("fr", "M. Jo Quill, Chambre des conseillers, Maroc", "Chambre des conseillers", "government", "MAR"),
        ("es", "Sr. Jo Quill, Cámara de Consejeros, Marruecos", "Cámara de Consejeros", "government", "MAR"),
        ("en", "Ms. Ada Quill, Labour Inspectorate, Norway", "Labour Inspectorate", "government", "NOR"),
        (
            "en",
            "Ms. Ada Quill, Secretary, National Locks Council, Chile",
            "National Locks Council",
            "government",
            "CHL",
        ),
        ("fr", "Mme Ada Quill, Conseil supérieur des ports, Niger", "Conseil supérieur des ports", "government", "NER"),
        ("es", "Sra. Ada Quill, Contraloría General, Chile", "Contraloría General", "government", "CHL"),
        ("es", "Sra. Ada Quill, Instituto Peruano de Esclusas", "Instituto Peruano de Esclusas", "government", "PER"),
        ("en", "Ms. Ada Quill, Federal Office for Locks, Switzerland", "Federal Office for Locks", "government", "CHE"),
    ],
)
def test_a_body_of_a_state_is_its(language: str, row: str, label: str, kind: str, state: str) -> None:
    found = _told(language, row)
    assert {(o.label, o.kind, o.state) for o in found.organizations} >= {(label, kind, f"state/{state}")}
    person = next(p for p in found.people if "Quill" in p.names[0])
    assert person.states == (f"state/{state}",)


@pytest.mark.parametrize(
    ("language", "row", "label", "kind"),
    [
        ("fr", "Mme Ada Quill, chercheuse, Institut des rives", "Institut des rives", "academic"),
        (
            "es",
            "Sra. Ada Quill, Directora, Instituto de Estudios del Agua",
            "Instituto de Estudios del Agua",
            "academic",
        ),
        ("en", "Ms. Ada Quill, Zambian Red Cross", "Zambian Red Cross", "ngo"),
        ("fr", "Mme Ada Quill, Croissant-Rouge algérien", "Croissant-Rouge algérien", "ngo"),
        ("es", "Sra. Ada Quill, Comité de Familiares de Remeros", "Comité de Familiares de Remeros", "ngo"),
        ("fr", "Mme Ada Quill, Comité des familles de rameurs", "Comité des familles de rameurs", "ngo"),
        ("es", "Sra. Ada Quill, Unión General de Remeros", "Unión General de Remeros", "ngo"),
        ("fr", "Mme Ada Quill, Union des parlements du Lac", "Union des parlements du Lac", "igo"),
        ("en", "Ms. Ada Quill, Chamber of Shipping", "Chamber of Shipping", "private"),
        ("es", "Sra. Ada Quill, Cabildo de Puerto Ea", "Cabildo de Puerto Ea", "local-authority"),
        ("en", "Ms. Ada Quill, Ea Metropolitan Assembly", "Ea Metropolitan Assembly", "local-authority"),
    ],
)
def test_a_body_is_of_its_kind(language: str, row: str, label: str, kind: str) -> None:
    assert (label, kind, None) in {(o.label, o.kind, o.state) for o in _told(language, row).organizations}


@pytest.mark.parametrize(
    ("language", "row", "committee", "house"),
    [
        (
            "en",
            "Ms. Ada Quill, Chair of the Commission on Ports, Senate, Kenya",
            "ken-commission-on-ports",
            "ken-senate",
        ),
        (
            "fr",
            "M. Jo Quill, Président de la Commission des ports de l'Assemblée nationale (Sénégal)",
            "sen-commission-des-ports",
            "sen-assemblee-nationale",
        ),
        (
            "es",
            "Sra. Ada Quill, Presidenta de la Comisión de Puertos, Senado, Uruguay",
            "ury-comision-de-puertos",
            "ury-senado",
        ),
    ],
)
def test_a_committee_is_part_of_its_house(language: str, row: str, committee: str, house: str) -> None:
    records = {o.ref.removeprefix("organization/"): o for o in _told(language, row).organizations}
    assert (records[committee].kind, records[committee].parent) == ("unit", f"organization/{house}")
    assert records[committee].state == records[house].state


@pytest.mark.parametrize(
    ("language", "row", "post", "body"),
    [
        ("en", "Ms. Ada Quill, CEO, Tarn Shipping", "CEO", "tarn-shipping"),
        ("fr", "Mme Ada Quill, PDG de la Société des écluses", "PDG", "societe-des-ecluses"),
        ("es", "Sra. Ada Quill, CEO de Naviera Tarn", "CEO", "naviera-tarn"),
    ],
)
def test_who_leads_a_company_has_a_post_in_it(language: str, row: str, post: str, body: str) -> None:
    record = next(p for p in _told(language, row).participations if "quill" in p.person)
    assert [(h.post, h.body) for h in record.holdings] == [(post, f"organization/{body}")]


@pytest.mark.parametrize(
    ("language", "row", "label"),
    [
        ("es", "Sra. Ada Quill, Comité de Madres «Siempre Remando»", "Comité de Madres «Siempre Remando»"),
        ("fr", "Mme Ada Quill, Collectif des rives « Toujours ramer »", "Collectif des rives « Toujours ramer »"),
    ],
)
def test_a_name_goes_on_in_quotation_marks(language: str, row: str, label: str) -> None:
    assert label in {o.label for o in _told(language, row).organizations}
