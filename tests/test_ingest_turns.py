"""Minutes in which interventions stand under labels: who the label names, what is theirs, what is a heading only."""

from __future__ import annotations

import gc
import re

import pytest

from tests.ingesting import conversion, statements, surface

ES = """REUNIÓN DEL GRUPO DE LOS MUELLES

ACTA DE LA SEGUNDA REUNIÓN
San José, Costa Rica, 12 de marzo de 2031

La reunión fue presidida por la Sra. Amalia Ferrán, Viceministra de Gobernación de Costa Rica.

ARGENTINA: Destacó la importancia de los permisos. Señaló que el plazo era corto.

El trámite se hace en línea. Solicitó que se difundiera el modelo.

COLOMBIA (Sra. Berta Quiroz, Directora de Migración): Agradeció el apoyo de la OIM.
BRASIL y PARAGUAY: Apoyaron la propuesta de Argentina.
DELEGACIÓN DE CHILE: Expresa su preocupación. El representante del Perú compartió esa inquietud.

México (en nombre del GRULAC): Informa que el grupo respalda el texto.

SECRETARÍA EJECUTIVA: Toma nota de los pedidos.

LA PRESIDENTA: Recordó el plazo. El texto sigue abierto.

Acuerdos

Se acordó convocar una nueva reunión.
"""
FR = """COMITÉ DES QUAIS

Procès-verbal de la quatrième réunion
Bamako, 3 mai 2030

La réunion a été présidée par M. Oumar Baldé, Directeur général des frontières du Mali.

SÉNÉGAL : Souligne que les délais sont courts. Ajoute que le texte sera révisé.

Les guichets sont ouverts. Demande que le modèle soit diffusé.

TCHAD (Mme Aline Kossi, Directrice des passeports) : A remercié l'OIM.
Le Maroc et la Tunisie : Appuient la proposition du Sénégal.
Délégation du Niger : A exprimé ses réserves. Le représentant du Bénin a partagé cet avis.

Mauritanie (au nom du Groupe africain) : Demande que le texte soit abrégé.

SECRÉTARIAT : Prend note des demandes.

Le Président : Rappelle le délai. Le texte reste ouvert.

Décisions

Il a été décidé de se réunir à nouveau.
"""
EN = """COMMITTEE ON QUAYS

Minutes of the fifth meeting
Nairobi, 3 May 2030

The meeting was chaired by Ms. Esther Wangila, Director of Immigration of Kenya.

KENYA: Expressed its support for the draft. Noted that the deadline was short.

The forms are online. Requested that they be circulated.

GHANA (Ms. Abla Mensah, Director of Passports): Thanked IOM for its help.
UGANDA and RWANDA: Supported the proposal of Kenya.
Delegation of Ethiopia: Expressed concern. The representative of Somalia shared that concern.

South Africa (on behalf of the African Group): Stressed that the text was too long.

SECRETARIAT: Took note of the requests.

THE CHAIR: Recalled the deadline. The text remains open.

Decisions

It was decided to meet again.
"""


def _said(
    first: str, lady: str, pair: tuple[str, str], two: tuple[str, str], group: str, office: str, chair: str
) -> list[str]:
    """The speakers of the three papers, which say the same."""
    return [*[first] * 3, lady, *pair, *two, group, f"post: {office}", chair]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ES,
            _said(
                "state/ARG",
                "Berta Quiroz",
                ("state/BRA", "state/PRY"),
                ("state/CHL", "state/PER"),
                "state/MEX",
                "SECRETARÍA EJECUTIVA",
                "Amalia Ferrán",
            ),
        ),
        (
            FR,
            _said(
                "state/SEN",
                "Aline Kossi",
                ("state/MAR", "state/TUN"),
                ("state/NER", "state/BEN"),
                "state/MRT",
                "SECRÉTARIAT",
                "Oumar Baldé",
            ),
        ),
        (
            EN,
            _said(
                "state/KEN",
                "Abla Mensah",
                ("state/UGA", "state/RWA"),
                ("state/ETH", "state/SOM"),
                "state/ZAF",
                "SECRETARIAT",
                "Esther Wangila",
            ),
        ),
    ],
    ids=["es", "fr", "en"],
)
def test_sentences_without_a_subject_are_whose_label_they_stand_under(text: str, expected: list[str]) -> None:
    assert [who for who, _, _ in statements(text)] == expected


@pytest.mark.parametrize(
    ("text", "lady", "behalf", "chair"),
    [
        (ES, "berta-quiroz", "state/COL", "amalia-ferran"),
        (FR, "aline-kossi", "state/TCD", "oumar-balde"),
        (EN, "abla-mensah", "state/GHA", "esther-wangila"),
    ],
    ids=["es", "fr", "en"],
)
def test_whom_a_label_names_takes_part_for_its_state_and_who_presides_as_chair(
    text: str, lady: str, behalf: str, chair: str
) -> None:
    found = {p.person: (p.role, p.on_behalf_of) for p in conversion(text).participations}
    assert found[lady] == ("speaker", (behalf,))
    assert found[chair][0] == "chair"
    assert len(found) == 2


@pytest.mark.parametrize(
    ("text", "states"),
    [
        (ES, ("state/MEX", "organization/grulac")),
        (FR, ("state/MRT", "organization/african-group")),
        (EN, ("state/ZAF", "organization/african-group")),
    ],
    ids=["es", "fr", "en"],
)
def test_a_group_in_a_label_s_bracket_is_spoken_for(text: str, states: tuple[str, str]) -> None:
    assert states in [s.on_behalf_of for s in conversion(text).statements]


def test_a_turn_s_words_run_on_in_its_paragraph_and_end_at_the_paper_s_own() -> None:
    found = conversion(EN).statements
    assert surface(EN, found[-1].span) == "THE CHAIR: Recalled the deadline. The text remains open."


@pytest.mark.parametrize(
    ("label", "verb"),
    [
        ("{}. — ", "Pidió"),
        ("{}.- ", "Pidió"),
        ("{} – ", "Pidió"),
        ("- {}: ", "pidió"),
        ("3.{n} {}: ", "Pide"),
        ("{}\n\n", "Pidió"),
        ("{}\t", "Pidió"),
        ("**{}**: ", "Pidió"),
        ("{}: En primer lugar, ", "pidió"),
        ("Representante de {} (Sr. Hugo Lasso): ", "Pidió"),
        ("Delegación: {}\n\n", "Pide"),
        ("La delegación de {}: ", "Pidió"),
    ],
)
def test_labels_are_set_in_many_ways(label: str, verb: str) -> None:
    head = "ACTA\n\nReunión del Foro de los Muelles\nQuito, 9 de agosto de 2030\n\n"
    text = head + "\n\n".join(
        f"{label.format(state, n=n)}{verb} más tiempo para el texto."
        for n, state in enumerate(("Chile", "Cuba", "Ecuador"), 1)
    )
    found = [s.on_behalf_of for s in conversion(text).statements]
    assert found == [("state/CHL",), ("state/CUB",), ("state/ECU",)]


@pytest.mark.parametrize(
    "text",
    [
        "Haiti\n\nThe situation in Haiti remains grave. The workshop discussed it.\n\n"
        "Case study: Colombia\n\nColombia adopted a law in 2019. It was amended.\n",
        "Ghana: The law of 2015 governs entry. It was amended in 2019.\n\nKenya: A new act was adopted in 2016.\n\n"
        "Malawi: No data were available at the time of writing.\n",
        "Ghana: Ms. Abla Mensah, Director of Passports\nKenya: Mr. Otto Wekesa, Adviser\nMali: Ms. Awa Diop, Adviser\n",
        "1. Adoption of the agenda\n2. Kenya: proposal on quays\n3. Ghana: request for a register\n",
    ],
    ids=["chapters", "notes on laws", "participants", "items"],
)
def test_a_state_that_heads_something_else_says_nothing(text: str) -> None:
    head = "REPORT\n\nWorkshop on Quays\nAccra, 8 June 2028\n\n"
    assert [s for s in conversion(head + text).statements if not s.recommends] == []


OFFICES = {
    "es": "ACTA\n\nReunión del Comité de los Muelles\nQuito, 9 de agosto de 2030\n\n"
    "PRESIDENTE (Sr. Néstor Aldao): Recuerda los plazos.\n\nDELEGACION DE MEXICO: Pide cifras.\n\n"
    "Director General de la OIM: Agradece la invitación.\n\nComité Andino de Faros: Destaca el plan. Pide apoyo.\n\n"
    "Ministra de Trabajo de Perú (Sra. Dina Rojas): Subraya el costo.\n\nIntervención de Cuba: Propone una fecha.\n",
    "fr": "PROCÈS-VERBAL\n\nRéunion du Comité des quais\nTunis, 9 juin 2028\n\n"
    "PRÉSIDENT (M. Néstor Aldao) : Rappelle les délais.\n\nDélégation du Mexique : Demande des chiffres.\n\n"
    "Directeur général de l'OIM : Remercie les hôtes.\n\nUnion des phares : Souligne le plan. Demande un appui.\n\n"
    "Ministre du travail du Pérou (Mme Dina Rojas) : Souligne le coût.\n\nIntervention de Cuba : Propose une date.\n",
    "en": "SUMMARY RECORD\n\nMeeting of the Committee on Quays\nNairobi, 3 May 2030\n\n"
    "CHAIR (Mr. Néstor Aldao): Recalled the deadline.\n\nDelegation of Mexico: Asked for figures.\n\n"
    "Director General of IOM: Thanked the hosts.\n\nBlue Lighthouse Circle: Stressed the plan. Asked for support.\n\n"
    "Minister of Labour of Peru (Ms. Dina Rojas): Stressed the cost.\n\nStatement by Cuba: Proposed a date.\n",
}


@pytest.mark.parametrize("language", OFFICES)
def test_a_label_that_names_nobody_known_ends_the_words_of_the_one_before(language: str) -> None:
    found = conversion(OFFICES[language]).statements
    said = [("post" if s.basis == "by-post" else s.speaker or "", *s.on_behalf_of) for s in found]
    assert [x for x in said if not re.search("faros|phares|lighthouse", x[0])] == [
        ("person:nestor-aldao",),
        ("state/MEX", "state/MEX"),
        ("post", "organization/iom"),
        ("person:dina-rojas", "state/PER"),
        ("state/CUB", "state/CUB"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Esther Wangila (Kenya) in the Chair.\n\nThe Chair: I give the floor to Uganda.\n\n"
        "UGANDA: Thank you, Chair. We support the draft.\n\nRWANDA: My delegation shares that view.\n",
        "La séance est ouverte sous la présidence de Mme Esther Wangila (Kenya).\n\nLa Présidente : Je donne la parole "
        "à l'Ouganda.\n\nOUGANDA : Merci, Madame. Nous appuyons le projet.\n\nRWANDA : Mon pays partage cet avis.\n",
        "Preside la sesión la Sra. Esther Wangila (Kenya).\n\nPresidenta: Sra. Esther Wangila (Kenya)\n\n"
        "PRESIDENTA: Doy la palabra a la delegación de Uganda.\n\nUGANDA: Gracias, Presidenta. Apoyamos el texto.\n\n"
        "RWANDA: Mi delegación comparte esa idea.\n",
    ],
    ids=["en", "fr", "es"],
)
def test_where_the_chair_gives_the_floor_states_alone_are_labels_of_their_own_words(text: str) -> None:
    found = conversion(text).statements
    assert [s.speaker for s in found] == ["state/UGA", "state/RWA"]


def test_what_states_did_is_nothing_that_they_said() -> None:
    text = "REPORT\n\nWorkshop on Quays\nAccra, 8 June 2028\n\nGood practices\n\n"
    text += (
        "- Ghana: presented its plan in 2019.\n- Kenya: provided a grant of two million.\n- Mali: offered two grants.\n"
    )
    assert [s for s in conversion(text).statements if not s.recommends] == []


def test_a_paragraph_about_the_speaker_s_own_side_is_the_speaker_s() -> None:
    text = ES.replace("El trámite se hace en línea.", "Su país tiene dos muelles.\n\nEl trámite se hace en línea.")
    assert [s.speaker for s in conversion(text).statements][:4] == ["state/ARG"] * 4


HOURS = {
    "es": "COMITÉ DE LOS MUELLES\n\nACTA\nQuito, 8 de mayo de 2031\n\n09:30   PUNTO 1. PERMISOS\n\n"
    "CUBA.- Expresó que el plazo era corto. PERÚ.- Coincidió.\n\nCHILE (Sra. Dina Rojas).- Pidió cifras. BRASIL (en "
    "portugués).- Ofreció su modelo. MÉXICO y PANAMÁ.- Agradecieron.\n\n15:00   PUNTO 2. BARCAS\n\n"
    "ECUADOR, hablando en su capacidad nacional.- Anunció un censo. CUBA.- Lo celebró.\n",
    "fr": "COMITÉ DES QUAIS\n\nPROCÈS-VERBAL\nTunis, 9 juin 2028\n\n9 h 30   POINT 1. PERMIS\n\n"
    "CUBA.- Souligne que le délai est court. PÉROU.- Confirme.\n\nCHILI (Mme Dina Rojas).- Demande des chiffres. "
    "BRÉSIL (en portugais).- Propose son modèle. MEXIQUE et PANAMA.- Remercient.\n\n15 h   POINT 2. BACS\n\n"
    "ÉQUATEUR, s'exprimant à titre national.- Annonce un recensement. CUBA.- S'en félicite.\n",
    "en": "COMMITTEE ON QUAYS\n\nMINUTES\nNairobi, 3 May 2030\n\n9.30 a.m.   ITEM 1. PERMITS\n\n"
    "CUBA.- Stressed that the deadline was short. PERU.- Agreed.\n\nCHILE (Ms. Dina Rojas).- Asked for figures. BRAZIL "
    "(in Portuguese).- Proposed its own. MEXICO and PANAMA.- Thanked it.\n\n3 p.m.   ITEM 2. FERRIES\n\n"
    "ECUADOR, speaking in its national capacity.- Announced a census. CUBA.- Welcomed it.\n",
}


@pytest.mark.parametrize("language", HOURS)
def test_labels_stand_within_a_line_and_under_the_hours_of_minutes(language: str) -> None:
    found = conversion(HOURS[language]).statements
    states = ["CUB", "PER", "CHL", "BRA", "MEX", "PAN", "ECU", "CUB"]
    assert [s.on_behalf_of[0].removeprefix("state/") for s in found] == states
    assert [s.speaker for s in found if s.basis == "by-name"] == ["person:dina-rojas"]


@pytest.mark.parametrize(
    ("language", "before", "clause"),
    [
        ("es", "Coincidió.", "Preguntó por el costo, a lo que URUGUAY respondió que era bajo."),
        ("fr", "Confirme.", "Demande le coût, tandis que l'URUGUAY rappelle que rien n'est dû."),
        ("en", "Agreed.", "Asked about the cost, to which URUGUAY replied that it was low."),
    ],
)
def test_another_s_answer_in_a_turn_s_sentence_is_a_statement_of_its_own(
    language: str, before: str, clause: str
) -> None:
    found = conversion(HOURS[language].replace(before, clause)).statements
    assert [s.speaker for s in found][1:3] == ["state/PER", "state/URY"]


@pytest.mark.parametrize("text", [ES, FR], ids=["es", "fr"])
def test_nothing_found_of_a_text_waits_for_the_collector(text: str) -> None:
    conversion(text)  # patterns are compiled
    gc.collect()
    gc.disable()
    try:
        found = conversion(text)
        assert (gc.collect(), found.document.slug) == (0, "meeting")
    finally:
        gc.enable()
