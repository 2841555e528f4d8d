"""Labels of verbatim records and transcripts, in the forms that parliaments, UN records and webinars give them."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

SENATE = """Comisión de Relaciones Exteriores
Sesión 12ª, en miércoles 4 de mayo de 2032
Acta taquigráfica

El señor ZARRAGA (Presidente).- Se abre la sesión y damos la bienvenida a los invitados.

La señora TOLOSA.- Señor Presidente, el puerto no puede esperar más tiempo.

El señor DÍAZ-PRADO (Ministro de Pesca).- Gracias. El Gobierno presentará un proyecto en junio.

El señor ZARRAGA (Presidente).- Tiene la palabra la señora Quirce.

La señora QUIRCE (Directora de Faros de Chile).- Tenemos cuarenta faros y solo doce guardas.

La señora TOLOSA.- Pido que se envíe el informe a la Comisión de Hacienda.

Se levanta la sesión a las 13.00 horas.
"""
CHAMBER = """HONORABLE CÁMARA DE LA COSTA
Reunión del 4 de mayo de 2032
Versión taquigráfica

Sr. Presidente (Zarraga).- Queda abierta la reunión de la comisión.

Sra. Tolosa.- Gracias, señor presidente. El puerto no puede esperar.

Sr. Ministro de Pesca (Díaz Prado).- El Gobierno presentará un proyecto en junio.

Sra. Secretaria (Inés Quirce).- Se lee el orden del día de la reunión.

Sr. Presidente (Zarraga).- Queda levantada la reunión de la comisión.
"""
STAMPED = """Seminario web «Puertos y personas»
4 de mayo de 2032, 10.00 h
Transcripción

[00:00:12] INÉS TOLOSA (moderadora): Buenos días a todas y todos. Nos acompañan hoy Ramiro Zarraga, director
de Puertos de Chile, y Nuria Quirce, fundadora de Faro Abierto.

[00:03:40] RAMIRO ZARRAGA: Gracias, Inés. Tenemos cuarenta faros en la costa.

[00:09:10] NURIA QUIRCE: Como decía Ramiro, faltan guardas en los faros.

[00:15:00] PREGUNTA DEL PÚBLICO (Olga Ferrán, Vigo): ¿Quién paga los barcos de rescate?

[00:15:20] NURIA QUIRCE: Los pagan las cofradías de la costa.
"""
COMMITTEE = """Committee on Harbour Mobility
Tuesday, 4 May 2032

[Ms. Ottoline Pask in the Chair]

The Chair: Good morning. I call on the Minister for Docks.

The Minister for Docks (Idris Overbury): I beg to move the second reading of the bill.

Mr. Tindle (Kenya): We have waited for this bill for ten years.

The Deputy Chair (Ms. Averil Stroud): The honourable member has two minutes left to speak.

The Acting Chair: The question is that the bill be read again.
"""
WEBINAR = """TRANSCRIPT
Webinar "Ports and People", 4 May 2032

Ottoline Pask (moderator): Welcome to all of you. With us today are Idris Overbury, director of the Port of
Wick, and Averil Stroud from Harbour Watch.
Idris Overbury: Thank you, Ottoline. We have forty lighthouses on this coast.
Averil Stroud: I agree with Idris that there are too few keepers.
Ottoline Pask: Let us take a question from the floor.
Question from the audience (Olga Ferrand, Vigo): Who pays for the rescue boats?
Averil Stroud: The guilds on the coast pay for them.
"""
HANSARD = """Parliament of the Coast
Official Report, 4 May 2032

Mr. Speaker.—Order. The House will now hear the statement.

Mr. Tindle.—I thank you, Mr. Speaker. The harbour is silting up.

Ms. Pask (Minister of Docks).—The Government will dredge it in June.

Mr. Tindle.—That is welcome news to all of us.
"""
ASSEMBLEE = """ASSEMBLÉE DES RIVES
Compte rendu intégral, séance du mardi 4 mai 2032

M. le président. La séance est ouverte et je salue nos invités. La parole est à Mme Aube Tissier.

Mme Aube Tissier. Merci, monsieur le président. Le port ne peut plus attendre.

M. Ivo Orellou, ministre de la pêche. Le Gouvernement présentera un projet en juin.

M. le président. La parole est à Mme Tissier.

Mme Aube Tissier. Je demande que le rapport soit envoyé à la commission.
"""
PARLEMENT = """PARLEMENT DES MERS
Débats, 4 mai 2032

Le Président. – L'ordre du jour appelle le débat sur les ports.

Aube Tissier (S&D). – Monsieur le Président, le port ne peut plus attendre.

Ivo Orellou, au nom du groupe PPE. – Le Gouvernement présentera un projet en juin.

Nuria Quirce, membre de la Commission. – Quarante phares et douze gardiens seulement.

Le Président. – Le débat est clos pour ce soir.
"""
WEBINAIRE = """Webinaire « Ports et personnes »
4 mai 2032, 10 h
Transcription

Animatrice (Mme Aube Tissier, Phare ouvert) : Bonjour à toutes et à tous. Avec nous aujourd'hui, Ivo Orellou,
directeur des ports du Togo, et Nuria Quirce, fondatrice de Phare ouvert.

Ivo Orellou : Merci, Aube. Nous avons quarante phares sur la côte.

Nuria Quirce : Comme le disait Ivo, il manque des gardiens.

Question de la salle (Olga Ferrand, Vigo) : Qui paie les bateaux de secours ?

Nuria Quirce : Ce sont les guildes de la côte qui les paient.
"""


def spoken(text: str) -> list[str]:
    """Who speaks, in order: keys of people, the words of an office that nobody is named for."""
    return [(s.speaker or s.post or "").removeprefix("person:") for s in conversion(text).statements]


def roles(text: str) -> dict[str, str]:
    """Role by person."""
    return {p.person: p.role for p in conversion(text).participations}


RULED = {
    "en": """ASSEMBLY OF COASTS
Twelfth sitting, Tuesday 4 May 2032

Ms Tolosa, Vice-President of the Assembly, took the Chair at 3.35 p.m.

The PRESIDENT – The sitting is open.

The PRESIDENT – I call Mr Orell, who will present the report of the committee on ports.

Mr ORELL (Norway), rapporteur* – Thank you, Madam President. Our lighthouses lack keepers and the law forgets them.

The PRESIDENT – Thank you, Mr Orell. I call Ms Quirce.

Ms QUIRCE (Director of the Lighthouse Observatory)* – Last year we received forty complaints from Sweden.

Mr DAVENANT (Senegal) – My group backs the report. As Mr Zarraga said in committee, a dark lighthouse helps nobody.

(Mr Lindahl, Vice-President of the Assembly, took the Chair in place of Ms Tolosa.)

The PRESIDENT – Mr Orell, please keep to your time.
""",
    "fr": """ASSEMBLÉE DES RIVES
Douzième séance, mardi 4 mai 2032

Mme Tolosa, Vice-Présidente de l'Assemblée, prend place au fauteuil présidentiel à 15 h 35.

LA PRÉSIDENTE – La séance est ouverte.

LA PRÉSIDENTE – La parole est à M. Orell, qui présentera le rapport de la commission des ports.

M. ORELL (Norvège), rapporteur* – Merci, Madame la Présidente. Nos phares manquent de gardiens et la loi les oublie.

LA PRÉSIDENTE – Merci, Monsieur Orell. La parole est à Mme Quirce.

Mme QUIRCE (directrice de l'Observatoire des phares)* – L'an dernier, nous avons reçu quarante plaintes de Suède.

M. d'AVENANT (Sénégal) – Mon groupe soutient le rapport. Comme l'a dit M. Zarraga, un phare éteint ne sert à rien.

(M. Lindahl, Vice-Président de l'Assemblée, prend place au fauteuil présidentiel.)

LE PRÉSIDENT – Monsieur Orell, respectez votre temps de parole.
""",
    "es": """ASAMBLEA DE LAS COSTAS
Duodécima sesión, martes 4 de mayo de 2032

La Sra. Tolosa, Vicepresidenta de la Asamblea, ocupa la Presidencia a las 15.35 horas.

La PRESIDENTA – Se abre la sesión.

La PRESIDENTA – Tiene la palabra el señor Orell, que presentará el informe de la comisión de puertos.

El señor ORELL (Noruega), ponente* – Gracias, señora Presidenta. Faltan fareros en las costas y la ley los olvida.

La PRESIDENTA – Gracias, señor Orell. Tiene la palabra la señora Quirce.

La señora QUIRCE (directora del Observatorio de Faros)* – El año pasado recibimos cuarenta quejas de Suecia.

El señor DAVENANT (Senegal) – Mi grupo apoya el informe. Como dijo el señor Zarraga, un faro apagado no sirve.

(El Sr. Lindahl, Vicepresidente de la Asamblea, ocupa la Presidencia.)

El PRESIDENTE – Señor Orell, respete su tiempo.
""",
}


@pytest.mark.parametrize("language", RULED)
def test_a_rule_alone_closes_the_labels_of_a_record_that_an_office_leads(language: str) -> None:
    found = conversion(RULED[language])
    third = "d-avenant" if language == "fr" else "davenant"
    assert spoken(RULED[language]) == ["orell", "quirce", third, "lindahl"]
    assert {p.person: p.role for p in found.participations} == {
        "tolosa": "chair",
        "orell": "speaker",
        "quirce": "speaker",
        third: "speaker",
        "lindahl": "chair",
    }
    assert {o.label for o in found.organizations}.isdisjoint({"Thank you", "Merci", "Gracias", "Madame la Présidente"})


def test_whom_the_first_words_of_the_one_who_presides_address_does_not_preside() -> None:
    text = SENATE.replace("El señor ZARRAGA (Presidente).- Tiene", "El señor PRESIDENTE.- Señora Tolosa, espere. Tiene")
    assert spoken(text) == ["zarraga", "tolosa", "diaz-prado", "zarraga", "quirce", "tolosa"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SENATE, ["zarraga", "tolosa", "diaz-prado", "quirce", "tolosa"]),
        (CHAMBER, ["zarraga", "tolosa", "diaz-prado", "ines-quirce", "zarraga"]),
        (STAMPED, ["ines-tolosa", "ramiro-zarraga", "nuria-quirce", "olga-ferran", "nuria-quirce"]),
        (COMMITTEE, ["idris-overbury", "tindle", "averil-stroud", "averil-stroud"]),
        (
            WEBINAR,
            ["ottoline-pask", "idris-overbury", "averil-stroud", "ottoline-pask", "olga-ferrand", "averil-stroud"],
        ),
        (HANSARD, ["Speaker", "tindle", "pask", "tindle"]),
        (ASSEMBLEE, ["président", "aube-tissier", "ivo-orellou", "aube-tissier"]),
        (PARLEMENT, ["Président", "aube-tissier", "ivo-orellou", "nuria-quirce", "Président"]),
        (WEBINAIRE, ["aube-tissier", "ivo-orellou", "nuria-quirce", "olga-ferrand", "nuria-quirce"]),
    ],
)
def test_each_label_begins_a_statement_of_the_one_whom_it_names(text: str, expected: list[str]) -> None:
    assert spoken(text) == expected


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        (SENATE, {"zarraga": "chair"}),
        (CHAMBER, {"zarraga": "chair"}),
        (STAMPED, {"ines-tolosa": "moderator"}),
        (COMMITTEE, {"ottoline-pask": "chair", "averil-stroud": "chair"}),
        (WEBINAR, {"ottoline-pask": "moderator"}),
        (WEBINAIRE, {"aube-tissier": "moderator"}),
    ],
)
def test_who_leads_by_a_label_chairs_or_moderates_and_the_others_speak(text: str, leads: dict[str, str]) -> None:
    found = roles(text)
    assert {who: role for who, role in found.items() if role != "speaker"} == leads
    assert len(found) > len(leads)


@pytest.mark.parametrize(
    "text",
    [
        "Speakers\n\nIdris Overbury: He has kept the lights of Wick since 2019.\n\n"
        "Averil Stroud: She founded Harbour Watch in 2021, on the quays.\n",
        "Programme\n\nChair: Mr. Tindle, director of the docks of Wick.\n\nModerator: Ms. Pask of the quays of Wick.\n",
        "Intervenants\n\nIvo Orellou : il garde les phares de la côte depuis 2019.\n\n"
        "Aube Tissier : elle a fondé le Phare ouvert en 2021, sur les quais.\n",
        "Ponentes\n\nRamiro Zarraga: cuida los faros de la costa desde el año 2019.\n\n"
        "Nuria Quirce: fundó el Faro Abierto en los muelles de la costa en 2021.\n",
    ],
)
def test_lines_on_people_are_no_words_of_theirs(text: str) -> None:
    assert spoken(text) == []


@pytest.mark.parametrize(
    ("text", "chairs"),
    [
        ("President: Mr. Overbury . . . . . . . . (Chile)", {"overbury": ("state/CHL",)}),
        (
            "Chair: Mr. Overbury . . . . . . . . (Chile)\nlater: Ms. Stroud (Vice-Chair) . . . (Malta)",
            {"overbury": ("state/CHL",), "stroud": ("state/MLT",)},
        ),
        (
            "President: Mr. Overbury . . . . . . . . (Chile)\n\nIn the absence of the President, Ms. Stroud (Malta), "
            "Vice-President, took the Chair.",
            {"stroud": ("state/MLT",)},
        ),
    ],
)
def test_a_cover_names_who_presides_and_another_who_takes_the_place(
    text: str, chairs: dict[str, tuple[str, ...]]
) -> None:
    head = f"Council of the Quays\n\n3rd meeting\nVienna, Tuesday, 4 May 2032, 10 a.m.\n\n{text}\n\n"
    record = head + "The meeting was called to order at 10 a.m.\n"
    found = {p.person: p.on_behalf_of for p in conversion(record).participations if p.role == "chair"}
    assert found == chairs


@pytest.mark.parametrize(
    ("head", "chair"),
    [
        ("PRESIDENCIA DE LA EXCMA. SRA. D.ª INÉS TOLOSA QUIRCE", "ines-tolosa-quirce"),
        ("PRÉSIDENCE DE MME AUBE TISSIER", "aube-tissier"),
    ],
)
def test_a_heading_names_who_presides(head: str, chair: str) -> None:
    tail = {
        "P": "Sesión celebrada el martes, 4 de mayo de 2032\n\nSe abre la sesión a las 10.00 horas de la mañana.",
        "PR": "Séance du mardi 4 mai 2032\n\nLa séance est ouverte à dix heures du matin, comme les autres jours.",
    }["PR" if "É" in head[:3] else "P"]
    assert roles(f"COMISIÓN DE FAROS\n\n{head}\n{tail}\n") == {chair: "chair"}
