"""Who opens, closes, chairs, moderates or only speaks, in the many ways in which prose says so."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": """Third Dialogue on Quays and Skills
Report
Mombasa, 4 and 5 May 2032

The Third Dialogue on Quays and Skills was held in Mombasa on 4 and 5 May 2032.
""",
    "fr": """Troisième Dialogue sur les quais et les métiers
Rapport
Cotonou, 4 et 5 mai 2032

Le Troisième Dialogue sur les quais et les métiers s'est tenu à Cotonou les 4 et 5 mai 2032.
""",
    "es": """Tercer Diálogo sobre los muelles y los oficios
Informe
Veracruz, 4 y 5 de mayo de 2032

El Tercer Diálogo sobre los muelles y los oficios se celebró en Veracruz los días 4 y 5 de mayo de 2032.
""",
}
# Language, who does what (by surname), and the sentence that says so.
TOLD = [
    (
        "en",
        "brink:opening",
        "The Minister for Ports of Kenya, Ms. Alva Brink, this morning opened the Dialogue, which "
        "brings together twenty delegations.",
    ),
    (
        "en",
        "brink:opening",
        "The Minister for Ports of Kenya, Ms. Alva Brink, yesterday formally opened the Dialogue.",
    ),
    ("en", "brink:opening", "The Minister for Ports of Kenya, Ms. Alva Brink, on Monday declared the Dialogue open."),
    (
        "en",
        "brink:opening holt:opening",
        "The meeting began with the welcoming remarks of Alva Brink, Minister for Ports of Kenya, "
        "and Conor Holt, Director of UNHCR.",
    ),
    (
        "en",
        "brink:opening",
        "The Dialogue started with a word of welcome from Ms. Alva Brink, Minister for Ports of Kenya.",
    ),
    (
        "en",
        "brink:opening",
        "Welcoming the participants, Ms. Alva Brink, Minister for Ports of Kenya, recalled the storm of last year.",
    ),
    (
        "en",
        "brink:chair",
        "The Dialogue was held with Ambassador Alva Brink, Permanent Representative of Kenya, presiding.",
    ),
    (
        "en",
        "brink:chair",
        "The meeting opened at 10.22 a.m. with Ambassador Alva Brink, Permanent Representative of "
        "Kenya and Chair of the Council, in the chair.",
    ),
    ("en", "brink:chair", "The chair was taken by Ms. Alva Brink, Minister for Ports of Kenya."),
    (
        "en",
        "brink:closing",
        "Ms. Alva Brink, Minister for Ports of Kenya, brought the meeting to a close by thanking the interpreters.",
    ),
    (
        "en",
        "brink:closing",
        '"We will be judged by the queue," concluded Ms. Alva Brink, Minister for Ports of Kenya, '
        "as she brought the meeting to a close.",
    ),
    ("en", "brink:closing", "The closing address was given by Ms. Alva Brink, Minister for Ports of Kenya."),
    (
        "en",
        "brink:closing",
        "Closing the Dialogue, Ms. Alva Brink, Minister for Ports of Kenya, said that the work began now.",
    ),
    (
        "en",
        "brink:moderator",
        "Alva Brink, Permanent Representative of Kenya and moderator of the discussion, noted "
        "that the line was rarely visible.",
    ),
    (
        "en",
        "brink:moderator",
        "The discussion was facilitated and moderated by Ms. Alva Brink, Director of Ports of Kenya.",
    ),
    (
        "en",
        "brink:moderator holt:speaker ryle:speaker",
        "The first round table was moderated by Alva Brink, Director of Ports of Kenya, and "
        "brought together Conor Holt, Deputy Manager of the City of Cork (Ireland), and Eve Ryle, "
        "Mayor of Kisumu.",
    ),
    (
        "en",
        "brink:moderator holt:speaker ryle:speaker",
        "The panel, moderated by Ms. Alva Brink, Director of Ports of Kenya, featured Conor Holt, "
        "Deputy Manager of the City of Cork, and Eve Ryle, Mayor of Kisumu.",
    ),
    (
        "en",
        "brink:speaker",
        "Presenting a study on six harbours, Alva Brink, Chief Economist of the World Bank, "
        "estimated that trade would grow.",
    ),
    (
        "fr",
        "brink:opening",
        "La Ministre des ports du Togo, Mme Alva Brink, a ouvert ce matin le Dialogue, qui réunit vingt délégations.",
    ),
    (
        "fr",
        "brink:opening",
        "Après l'ouverture officielle, prononcée la veille par la ministre togolaise des Ports, "
        "Alva Brink, les travaux ont repris.",
    ),
    (
        "fr",
        "brink:opening",
        "Souhaitant la bienvenue aux participants, Mme Alva Brink, Maire de Cotonou, a rappelé la "
        "tempête de l'an passé.",
    ),
    (
        "fr",
        "brink:opening",
        "Déclarant le Dialogue ouvert, Mme Alva Brink, Ministre des ports du Togo, a rappelé la tempête.",
    ),
    (
        "fr",
        "brink:opening",
        "Ouvrant officiellement les travaux, Mme Alva Brink, Ministre des ports du Togo, a "
        "exhorté ses pairs à ratifier.",
    ),
    ("fr", "brink:chair", "La présidence en a été assurée par Madame Alva BRINK, Ministre des ports du Togo."),
    ("fr", "brink:chair", "La présidence du Dialogue a été assurée par Mme Alva Brink, Ministre des ports du Togo."),
    ("fr", "brink:closing", "Mme Alva Brink, Ministre des ports du Togo, a prononcé la clôture du Dialogue à 17h48."),
    (
        "fr",
        "brink:closing",
        "La Ministre des ports du Togo, Mme Alva Brink, a levé la séance en remerciant les interprètes.",
    ),
    (
        "fr",
        "brink:closing",
        "Clôturant les travaux, Mme Alva Brink, Ministre des ports du Togo, a remercié les délégations.",
    ),
    ("fr", "brink:closing", "La clôture est revenue à Mme Alva Brink, Ministre des ports du Togo."),
    (
        "fr",
        "brink:moderator holt:speaker ryle:speaker",
        "Trois orateurs se sont succédé au premier panel, modéré par Alva Brink, chercheuse à "
        "l'Université de Lomé : Conor Holt, maire d'Arlit (Niger), et Eve Ryle, directrice de "
        "l'Office des quais du Togo.",
    ),
    ("fr", "brink:moderator", "Le débat était animé par Alva Brink, journaliste à Radio Sud."),
    ("fr", "brink:moderator", "Alva Brink, Banque mondiale, a animé la discussion."),
    (
        "es",
        "brink:opening",
        "La Ministra de Puertos de Panamá, Sra. Alva Brink, inauguró esta mañana el Diálogo, que "
        "reúne a veinte delegaciones.",
    ),
    (
        "es",
        "brink:opening holt:opening ryle:opening",
        "La ceremonia de apertura contó con las palabras de la Canciller de la República, Alva "
        "Brink, el Subsecretario del Interior de Paraguay, Conor Holt, y la Directora General de "
        "Migración, Eve Ryle.",
    ),
    ("es", "brink:opening", "Declaró abierto el Diálogo la Sra. Alva Brink, Ministra de Puertos de Panamá."),
    (
        "es",
        "brink:opening",
        "Al dar la bienvenida a los participantes, la Sra. Alva Brink, Alcaldesa de Veracruz, recordó la tormenta.",
    ),
    ("es", "brink:opening", "Hicieron declaraciones de apertura la Sra. Alva Brink, Ministra de Puertos de Panamá."),
    ("es", "brink:chair", "Presidió esta mesa la Embajadora Alva Brink (Panamá)."),
    (
        "es",
        "brink:moderator holt:speaker ryle:speaker",
        "La jornada continuó con el panel «Oficios que viajan», que condujo la periodista "
        "boliviana Alva Brink y en el que expusieron Conor Holt, de la Universidad de Lieja, y "
        "Eve Ryle, de la Fundación Casa de Vuelta.",
    ),
    (
        "es",
        "brink:moderator holt:speaker ryle:speaker",
        "El panel, moderado por la Directora de Puertos, Alva Brink, contó con la participación "
        "de Conor Holt, de la OIM, y Eve Ryle, de la Fundación Casa de Vuelta.",
    ),
    (
        "es",
        "brink:closing",
        "Alva Brink, Secretaria General de la Asamblea, clausuró la Feria y agradeció a los 112 expositores.",
    ),
    ("es", "brink:closing", "La Sra. Alva Brink, Ministra de Puertos de Panamá, dio por concluidos los trabajos."),
    (
        "es",
        "brink:closing",
        "«Nos juzgarán por la cola», concluyó la Sra. Alva Brink, Ministra de Puertos de Panamá, "
        "al dar por terminada la reunión.",
    ),
    (
        "es",
        "brink:speaker",
        "Alva Brink, Universidad de Daca, presentó los resultados de un piloto en tres distritos.",
    ),
    ("es", "brink:moderator", "La mesa fue coordinada por Alva Brink, de la Universidad de Lieja."),
    ("en", "", "The study on six harbours by Alva Brink, Chief Economist of the World Bank, was quoted twice."),
    (
        "en",
        "holt:speaker",
        "Presenting a study by Ms. Alva Brink, Mr. Conor Holt, Director of UNHCR, said that trade would grow.",
    ),
    (
        "en",
        "brink:speaker",
        "Ms. Alva Brink, Minister for Ports of Kenya, said that the harbour had been opened yesterday.",
    ),
    (
        "en",
        "brink:speaker",
        "Ms. Alva Brink, Minister for Ports of Kenya, said this morning that the harbours should open earlier.",
    ),
    (
        "fr",
        "holt:speaker",
        "Présentant une étude de Mme Alva Brink, M. Conor Holt, Directeur du HCR, a dit que le commerce croîtrait.",
    ),
    (
        "es",
        "holt:speaker",
        "Presentando un estudio de la Sra. Alva Brink, el Sr. Conor Holt, Director de la OIM, "
        "dijo que el comercio crecería.",
    ),
    (
        "fr",
        "brink:speaker",
        "Présentant une étude sur six ports, Alva Brink, économiste de la Banque mondiale, a "
        "estimé que le commerce croîtrait.",
    ),
    (
        "es",
        "brink:speaker",
        "Presentando un estudio sobre seis puertos, Alva Brink, economista del Banco Mundial, "
        "estimó que el comercio crecería.",
    ),
    (
        "fr",
        "brink:moderator",
        "Mme Alva Brink, Représentante permanente du Togo et modératrice du débat, a noté que la "
        "ligne était rarement visible.",
    ),
    (
        "es",
        "brink:moderator",
        "La Sra. Alva Brink, Representante Permanente de Panamá y moderadora del debate, señaló "
        "que la línea rara vez era visible.",
    ),
    (
        "en",
        "brink:moderator",
        "Ms. Alva Brink, Permanent Representative of Kenya and moderator of the debate, noted "
        "that the line was rarely visible.",
    ),
    ("en", "brink:rapporteur", "The Rapporteur was Ms. Alva Brink (Kenya)."),
    ("en", "brink:chair", "The Chairperson was Ms. Alva Brink, Minister for Ports of Kenya."),
    ("en", "brink:moderator", "The moderator was Ms. Alva Brink, Minister for Ports of Kenya."),
    ("fr", "brink:rapporteur", "La rapporteuse était Mme Alva Brink (Togo)."),
    ("fr", "brink:moderator", "La modératrice était Mme Alva Brink, Directrice des ports du Togo."),
    ("es", "brink:rapporteur", "La relatoría quedó a cargo de la Sra. Alva Brink (OIM)."),
    ("es", "brink:rapporteur", "La relatora fue la Sra. Alva Brink (Panamá)."),
    ("es", "brink:moderator", "La moderadora fue la Sra. Alva Brink, Directora de Puertos de Panamá."),
    ("en", "brink:speaker", "Ms. Alva Brink (Kenya), the Rapporteur was told, said that the port was closed."),
]


@pytest.mark.parametrize(("language", "told", "sentence"), TOLD)
def test_prose_tells_who_opens_closes_chairs_or_moderates(language: str, told: str, sentence: str) -> None:
    found = conversion(f"{HEADS[language]}\n{sentence}\n")
    acts = {(p.person.rpartition("-")[2], p.role) for p in found.participations}
    assert acts == {tuple(one.split(":")) for one in told.split()}
