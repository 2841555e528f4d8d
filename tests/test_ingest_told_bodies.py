"""Bodies that running text names in passing: ministries, missions, courts, banks, agencies, committees."""

from __future__ import annotations

import pytest

from tests.ferries import EN, ES, FR
from tests.ingesting import conversion

REPORTS = {"en": EN, "fr": FR, "es": ES}


def named(text: str) -> set[str]:
    """The words by which a text names bodies."""
    return {m.as_written for m in conversion(text).mentions if m.ref.startswith("organization/")}


@pytest.mark.parametrize(
    ("language", "passage", "bodies"),
    [
        (
            "en",
            "The meeting was hosted by the Government of Rwanda and supported by the Government of Japan.",
            {"Government of Japan", "Government of Rwanda"},
        ),
        (
            "fr",
            "La réunion s'est tenue à l'invitation du Gouvernement togolais pour définir les tarifs, avec l'appui du "
            "Gouvernement du Japon, en discussion avec le Gouvernement sur les questions de bacs.",
            {"Gouvernement du Japon", "Gouvernement togolais"},
        ),
        (
            "es",
            "La reunión se celebró por invitación del Gobierno del Perú y contó con el apoyo del Gobierno de Canadá.",
            {"Gobierno de Canadá", "Gobierno del Perú"},
        ),
        (
            "en",
            "Lunch was hosted by the Permanent Mission of Ghana and the Embassy of Chile in Nairobi.",
            {"Embassy of Chile", "Permanent Mission of Ghana"},
        ),
        (
            "fr",
            "Le déjeuner était offert par la Mission permanente du Ghana et l'Ambassade du Chili à Nairobi.",
            {"Ambassade du Chili", "Mission permanente du Ghana"},
        ),
        (
            "es",
            "El almuerzo fue ofrecido por la Misión Permanente de Ghana y la Embajada de Chile en Nairobi.",
            {"Embajada de Chile", "Misión Permanente de Ghana"},
        ),
        (
            "en",
            "The Ministry of Quays of Kenya opened a register; the Ministry of Ferries and Canals of "
            "Ghana did so in 2030.",
            {"Ministry of Ferries and Canals of Ghana", "Ministry of Quays of Kenya"},
        ),
        (
            "fr",
            "Le Ministère des quais du Kenya a ouvert un registre ; le Ministère des bacs et des "
            "canaux du Ghana l'a fait en 2030.",
            {"Ministère des bacs et des canaux du Ghana", "Ministère des quais du Kenya"},
        ),
        (
            "es",
            "El Ministerio de Muelles de Kenya abrió un registro; el Ministerio de Barcas y Canales de "
            "Ghana lo hizo en 2030.",
            {"Ministerio de Barcas y Canales de Ghana", "Ministerio de Muelles de Kenya"},
        ),
        (
            "en",
            "Organized by: Ministry of Labour and Quays of Chile and Harbour Keepers Association (HKA)",
            {"HKA", "Harbour Keepers Association", "Ministry of Labour and Quays of Chile"},
        ),
        (
            "fr",
            "Organisation : Ministère du travail et des quais du Togo et Association des gardiens de port (AGP)",
            {"AGP", "Association des gardiens de port", "Ministère du travail et des quais du Togo"},
        ),
        (
            "es",
            "Organizan: Ministerio del Trabajo y Muelles de Chile y Asociación de Guardas del Puerto (AGP)",
            {"AGP", "Asociación de Guardas del Puerto", "Ministerio del Trabajo y Muelles de Chile"},
        ),
        (
            "en",
            "The Standing Committee on Harbours and Human Mobility met twice. The Bank of Ghana sent "
            "an observer, and the National Assembly of Ecuador sent two.",
            {"Bank of Ghana", "National Assembly of Ecuador", "Standing Committee on Harbours and Human Mobility"},
        ),
        (
            "fr",
            "La Commission permanente des ports et de la mobilité s'est réunie deux fois. La Banque du "
            "Ghana a envoyé un observateur, et l'Assemblée nationale de l'Angola deux.",
            {"Assemblée nationale de l'Angola", "Banque du Ghana", "Commission permanente des ports et de la mobilité"},
        ),
        (
            "es",
            "La Comisión Permanente de Puertos y Movilidad se reunió dos veces. El Banco Central de "
            "Chile envió un observador, y la Asamblea Nacional del Ecuador dos.",
            {"Asamblea Nacional del Ecuador", "Banco Central de Chile", "Comisión Permanente de Puertos y Movilidad"},
        ),
        (
            "en",
            "The Executive Secretariat of the Lake Commission and the Technical Support Unit prepared "
            "the papers. The Lake Commission thanked them.",
            {"Executive Secretariat of the Lake Commission", "Lake Commission"},
        ),
        (
            "fr",
            "Le Secrétariat exécutif de la Commission des lacs et l'Unité d'appui technique ont "
            "préparé les documents. La Commission des lacs les a remerciés.",
            {"Commission des lacs", "Secrétariat exécutif de la Commission des lacs"},
        ),
        (
            "es",
            "La Secretaría Ejecutiva de la Comisión de los Lagos y la Unidad de Apoyo Técnico "
            "prepararon los documentos. La Comisión de los Lagos les dio las gracias.",
            {"Comisión de los Lagos", "Secretaría Ejecutiva de la Comisión de los Lagos"},
        ),
        (
            "fr",
            "Le Réseau des femmes du port a regretté que les quais soient fermés. Au nom du Haut "
            "Conseil des bateliers de l'étranger, M. Yves Tissier a dit qu'il le regrettait.",
            {"Haut Conseil des bateliers de l'étranger", "Réseau des femmes du port"},
        ),
        (
            "en",
            "According to the National Agency for Ferries and Self-Employment, half of them sank. The "
            "Seychelles Ferries Board agreed.",
            {"National Agency for Ferries and Self-Employment", "Seychelles Ferries Board"},
        ),
        (
            "fr",
            "Selon l'Agence nationale pour les bacs et le travail indépendant, la moitié a coulé. La "
            "Direction générale des ports et le Commissariat aux bacs étaient d'accord.",
            {"Agence nationale pour les bacs et le travail indépendant", "Direction générale des ports"},
        ),
        (
            "es",
            "Según la Agencia Nacional de Barcas y Trabajo Independiente, la mitad se hundió. La "
            "Dirección General de Puertos y el Instituto Nacional de Barcas estaban de acuerdo.",
            {
                "Agencia Nacional de Barcas y Trabajo Independiente",
                "Dirección General de Puertos",
                "Instituto Nacional de Barcas",
            },
        ),
        (
            "en",
            "The Constitutional Court of Colombia had ruled on it, and the Municipality of Quayside had followed.",
            {"Constitutional Court of Colombia", "Municipality of Quayside"},
        ),
        (
            "fr",
            "La Cour constitutionnelle du Bénin avait statué, et la Commune de Portneuf avaient suivi.",
            {"Commune de Portneuf", "Cour constitutionnelle du Bénin"},
        ),
        (
            "es",
            "La Corte Constitucional de Colombia había dictado una sentencia, y la Municipalidad de "
            "Muelleviejo y el Ayuntamiento de Barca del Mar la siguieron.",
            {"Ayuntamiento de Barca del Mar", "Corte Constitucional de Colombia", "Municipalidad de Muelleviejo"},
        ),
        (
            "en",
            "The Regional Network of Civil Organizations for Ferries (RNCOF) read its paper.",
            {"RNCOF", "Regional Network of Civil Organizations for Ferries"},
        ),
        (
            "fr",
            "Le Réseau régional des organisations civiles pour les bacs (RROCB) a lu son texte.",
            {"RROCB", "Réseau régional des organisations civiles pour les bacs"},
        ),
        (
            "es",
            "La Red Regional de Organizaciones Civiles para las Barcas (RROCB) dio lectura a su documento.",
            {"Red Regional de Organizaciones Civiles para las Barcas"},
        ),
        (
            "es",
            "La Sra. Ada Quintanal, historiadora de la Universidad de Muelleviejo, y el Sr. Juan "
            "Barca, del Instituto de Canales, hablaron de las barcas.",
            {"Instituto de Canales", "Universidad de Muelleviejo"},
        ),
        (
            "en",
            "Ms. Ada Quarrell, historian at the University of Quayside, and Mr. Jon Ferry, of the "
            "Institute of Canals, spoke of boats.",
            {"Institute of Canals", "University of Quayside"},
        ),
        (
            "en",
            "Speaking on behalf of the Group of Lake States, Chad said that boats were few.",
            {"Group of Lake States"},
        ),
        (
            "fr",
            "Au nom du Groupe des États des lacs, le Tchad a dit que les bacs étaient rares.",
            {"Groupe des États des lacs"},
        ),
        (
            "es",
            "En nombre del Grupo de Estados de los Lagos, el Chad dijo que las barcas eran pocas.",
            {"Grupo de Estados de los Lagos"},
        ),
    ],
)
def test_a_body_is_named_by_a_word_for_one_and_what_it_is_of(language: str, passage: str, bodies: set[str]) -> None:
    assert named(f"{REPORTS[language]}{passage}\n") == bodies


@pytest.mark.parametrize(
    ("language", "passage"),
    [
        (
            "en",
            "The Government said that the Ministry would see to it. Governments of the region agreed "
            "that the committee should meet, and the delegation of Kenya agreed. The Committee met "
            "again.",
        ),
        (
            "fr",
            "Le Gouvernement a dit que le Ministère s'en chargerait. Les gouvernements de la région "
            "ont convenu que le comité se réunirait, et la délégation du Kenya en est convenue. Le "
            "Comité s'est réuni de nouveau.",
        ),
        (
            "es",
            "El Gobierno dijo que el Ministerio se encargaría. Los gobiernos de la región convinieron "
            "en que el comité se reuniera, y la delegación de Kenya convino en ello. El Comité se "
            "reunió de nuevo.",
        ),
        (
            "en",
            "The Minister of Quays of Kenya and the Ambassador of Chile to Kenya spoke. The Conference "
            "on the Law of Boats was mentioned, as was the Agreement on Ferries.",
        ),
        ("fr", "Le Comité recommande au Conseil d'adopter le texte et au Comité de peindre les quais."),
    ],
)
def test_words_for_bodies_alone_and_posts_name_none(language: str, passage: str) -> None:
    assert named(f"{REPORTS[language]}{passage}\n") == set()


@pytest.mark.parametrize(
    ("language", "passage", "ref"),
    [
        ("en", "The Government of Fiji came, next to a house of the Fijian Government.", "organization/fji-government"),
        (
            "fr",
            "Le Gouvernement du Togo est venu, comme le Gouvernement togolais l'avait dit.",
            "organization/tgo-gouvernement",
        ),
        ("es", "Vino el Gobierno del Perú, como había dicho el Gobierno peruano.", "organization/per-gobierno"),
    ],
)
def test_a_government_is_one_by_its_states_name_and_its_adjective(language: str, passage: str, ref: str) -> None:
    found = conversion(f"{REPORTS[language]}{passage}\n")
    assert [m.ref for m in found.mentions if m.ref.startswith("organization/")] == [ref, ref]
    assert {r.state for r in found.organizations} == {f"state/{ref[13:16].upper()}"}


@pytest.mark.parametrize(
    ("language", "passage", "bodies"),
    [
        ("fr", "L'Association des juristes humanistes a un toit.", {"Association des juristes humanistes"}),
        ("fr", "L'ONG Quais sans frontières a un toit.", {"ONG Quais sans frontières"}),
        ("fr", "L'ONG Velora Watch soutenait, elle, que les quais manquent.", {"ONG Velora Watch"}),
        (
            "fr",
            "Un Conseil supérieur des Togolais de l'étranger est né.",
            {"Conseil supérieur des Togolais de l'étranger"},
        ),
        (
            "es",
            "Se creó el Consejo Superior de los Peruanos en el Exterior.",
            {"Consejo Superior de los Peruanos en el Exterior"},
        ),
        ("es", "El Instituto Nacional de Migración tiene un techo.", {"Instituto Nacional de Migración"}),
        ("en", "A National Commission on Lakes was set up.", {"National Commission on Lakes"}),
    ],
)
def test_whom_a_body_is_of_and_what_it_is_belong_to_its_name(language: str, passage: str, bodies: set[str]) -> None:
    assert named(f"{REPORTS[language]}{passage}\n") == bodies


@pytest.mark.parametrize(
    ("language", "passage", "label"),
    [
        ("en", "The Permanent Mission of Ghana has a roof.", "Permanent Mission of Ghana"),
        ("fr", "La Mission permanente du Ghana a un toit.", "Mission permanente du Ghana"),
        ("es", "La Misión Permanente de Ghana tiene un techo.", "Misión Permanente de Ghana"),
    ],
)
def test_a_word_for_a_body_is_no_label_without_its_state(language: str, passage: str, label: str) -> None:
    assert [o.label for o in conversion(f"{REPORTS[language]}{passage}\n").organizations] == [label]
