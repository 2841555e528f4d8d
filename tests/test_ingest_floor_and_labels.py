"""Verbatim records: turns that only give the floor, labels that name nobody, covers that say no more than "Agenda"."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion, surface

FLOOR = {
    "en": """Verbatim record of the third meeting
Vienna, 4 May 2032

Mr. Overbury (Chile) in the Chair.

The Chair: We meet today on the harbour levy, which has doubled. I give the floor to Malta.

Ms. Pask (Malta): Thank you. Malta pays this levy for two ports.

The Chair: I thank the representative of Malta for her statement and her kind words. I now give the floor to Ghana.

Mr. Tindle (Ghana): Ghana thanks Malta, which has lent us two pilots, four boats and a crane for the new quay.

The Chair: Thank you all. There are no more speakers.
""",
    "fr": """Compte rendu sténographique de la 2e séance
Genève, 4 mai 2032

Présidente : Mme Aubertin (Togo)

La Présidente : Nous parlons aujourd'hui de la taxe portuaire, qui a doublé. La parole est à Malte.

Mme Pask (Malte) : Merci. Malte paie cette taxe pour deux ports.

La Présidente : Je remercie la représentante de Malte de son intervention. Je donne à présent la parole au Ghana.

M. Tindle (Ghana) : Le Ghana remercie Malte, qui lui a prêté deux pilotes, quatre bateaux et une grue pour le quai.

La Présidente : Merci à toutes et à tous.
""",
    "es": """Versión taquigráfica de la reunión celebrada en Montevideo el 4 de mayo de 2032

Preside la señora parlamentaria Inés Aubert Sosa (Chile)

–Siendo las 9 y 12, dice la

SEÑORA PRESIDENTA (Aubert Sosa).- Hablamos hoy de la tasa portuaria, que se ha duplicado.

SEÑOR PASCUAL (México).- Gracias, presidenta. México paga esta tasa por dos puertos.

SEÑORA PRESIDENTA.- Muchas gracias. Tiene la palabra la señora parlamentaria Tindal.

SEÑORA TINDAL (Perú).- El Perú agradece a México, que nos prestó dos pilotos, cuatro lanchas y una grúa nueva.

–Se vota y resulta afirmativa.

SEÑORA PRESIDENTA.- Muchas gracias a todos.

–Es la hora 10 y 47.
""",
}
FLOOR_SPEAKERS = {
    "en": ["overbury", "pask", "tindle"],
    "fr": ["aubertin", "pask", "tindle"],
    "es": ["ines-aubert-sosa", "pascual", "tindal"],
}


@pytest.mark.parametrize("language", FLOOR)
def test_a_turn_that_only_gives_the_floor_or_thanks_is_no_statement(language: str) -> None:
    """A turn that tells something beside the thanks is one, whoever thanks; all who spoke took part."""
    found = conversion(FLOOR[language])
    assert [s.speaker for s in found.statements] == [f"person:{name}" for name in FLOOR_SPEAKERS[language]]
    assert {p.person for p in found.participations} == set(FLOOR_SPEAKERS[language])


def test_a_stenographers_aside_ends_what_somebody_says() -> None:
    found = conversion(FLOOR["es"])
    assert surface(FLOOR["es"], found.statements[-1].span).endswith("una grúa nueva.")
    assert {p.role for p in found.participations if p.person == "ines-aubert-sosa"} == {"chair"}


NOBODY = {
    "en": """Transcript: Roundtable on Quays
Vienna, 4 May 2032

OTTOLINE PASK (moderator): Good morning. With us is Jon Tindle of the Quay Union, who has worked here for years.

JON TINDLE: We believe that the quays must be opened early in the year.

QUESTION: Who pays for the pilots, and who pays for the boats?

JON TINDLE: The union pays for both of them.

QUESTION (Tom Overbury, Port Institute): How many boats were lost?

JON TINDLE: About four of them were lost.
""",
    "fr": """Transcription : table ronde sur les quais
Vienne, 4 mai 2032

ODILE PASQUIER (modératrice) : Bonjour. Avec nous, Jean Tissier, de l'Union des quais, qui y travaille depuis dix ans.

JEAN TISSIER : Nous pensons qu'il faut ouvrir les quais tôt dans l'année.

UNE PARTICIPANTE : Qui paie les pilotes, et qui paie les bateaux ?

JEAN TISSIER : L'Union paie les uns et les autres.

QUESTION (Thomas Aubert, Institut du port) : Combien de bateaux ont été perdus ?

JEAN TISSIER : Quatre environ ont été perdus.
""",
    "es": """Versión estenográfica del Foro de los Muelles
Viena, 4 de mayo de 2032

PRESENTADORA: Buenos días. Tiene la palabra el licenciado Juan Tindal, director de la Unión de Muelles.

LIC. JUAN TINDAL: Creemos que los muelles deben abrirse temprano en el año.

PRESENTADORA: Muchas gracias, licenciado. Escuchemos ahora a la senadora Olga Pascual.

SENADORA OLGA PASCUAL: La Unión paga los pilotos y también las lanchas.

PREGUNTA (Tomás Aubert, Instituto del Puerto): ¿Cuántas lanchas se perdieron?

LIC. JUAN TINDAL: Se perdieron cuatro más o menos.
""",
}
NOBODY_SAID = {
    "en": [
        ("ottoline-pask", "here for years."),
        ("jon-tindle", "early in the year."),
        ("jon-tindle", "both of them."),
        ("tom-overbury", "boats were lost?"),
        ("jon-tindle", "them were lost."),
    ],
    "fr": [
        ("odile-pasquier", "depuis dix ans."),
        ("jean-tissier", "tôt dans l'année."),
        ("jean-tissier", "et les autres."),
        ("thomas-aubert", "été perdus ?"),
        ("jean-tissier", "ont été perdus."),
    ],
    "es": [
        ("juan-tindal", "temprano en el año."),
        ("olga-pascual", "también las lanchas."),
        ("tomas-aubert", "se perdieron?"),
        ("juan-tindal", "más o menos."),
    ],
}


@pytest.mark.parametrize("language", NOBODY)
def test_a_label_that_names_nobody_ends_what_the_speaker_before_says(language: str) -> None:
    text = NOBODY[language]
    for statement, (who, last) in zip(conversion(text).statements, NOBODY_SAID[language], strict=True):
        assert statement.speaker == f"person:{who}"
        assert surface(text, statement.span).endswith(last)


COVER = {
    "en": """United Nations                                                                     S/PV.9912
                     Security Council                                            Provisional

                     9912th meeting
                     Monday, 3 May 2032, 10 a.m.
                     New York

President:   Mrs. Overbury-Asare . . . . . . . . . . . . . . . . . . . . . . . . . . . (Ghana)

Members:     Algeria . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . Mr. Tindle
             Ecuador . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . Mr. Pask Cruz

Agenda

             Quays in coastal zones

This record contains the text of speeches. The final text will be printed in the Official Records of the Security
Council.

         The meeting was called to order at 10 a.m.

Adoption of the agenda

         The agenda was adopted.

         The President: I invite Mr. Jon Orell, Director of the Quay Institute, to participate in this meeting.

         Mr. Orell: The sea has risen by nine centimetres. Fiji has moved three quays.

         Mr. Tindle (Algeria) (spoke in Arabic): Algeria calls for a fund for those displaced.

The meeting rose at 11.20 a.m.
""",
    "fr": """Nations Unies                                                                      S/PV.9912
                     Conseil de sécurité                                         Provisoire

                     9912e séance
                     Lundi 3 mai 2032, à 10 heures
                     New York

Président :   Mme Overbury-Asare . . . . . . . . . . . . . . . . . . . . . . . . . . . (Ghana)

Membres :     Algérie . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . M. Tindle
              Équateur . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . M. Pask Cruz

Ordre du jour

             Les quais des zones côtières

Ce procès-verbal contient le texte des déclarations. Le texte définitif sera publié dans les Documents officiels du
Conseil de sécurité.

         La séance est ouverte à 10 heures.

Adoption de l'ordre du jour

         L'ordre du jour est adopté.

         La Présidente : J'invite M. Jon Orell, Directeur de l'Institut des quais, à participer à la présente séance.

         M. Orell : La mer a monté de neuf centimètres. Les Fidji ont déplacé trois quais.

         M. Tindle (Algérie) (parle en arabe) : L'Algérie demande un fonds pour les déplacés.

La séance est levée à 11 h 20.
""",
    "es": """Naciones Unidas                                                                    S/PV.9912
                     Consejo de Seguridad                                        Provisional

                     9912ª sesión
                     Lunes 3 de mayo de 2032, 10.00 horas
                     Nueva York

Presidenta:   Sra. Overbury-Asare . . . . . . . . . . . . . . . . . . . . . . . . . . . (Ghana)

Miembros:     Argelia . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . Sr. Tindle
              Ecuador . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . Sr. Pask Cruz

Orden del día

             Los muelles de las zonas costeras

Este documento contiene la versión literal de los discursos. El texto definitivo será reproducido en los Documentos
Oficiales del Consejo de Seguridad.

         Se abre la sesión a las 10.00 horas.

Aprobación del orden del día

         Queda aprobado el orden del día.

         La Presidenta: Invito al Sr. Jon Orell, Director del Instituto de Muelles, a participar en esta sesión.

         Sr. Orell: El mar ha subido nueve centímetros. Fiji ha trasladado tres muelles.

         Sr. Tindle (Argelia) (habla en árabe): Argelia pide un fondo para los desplazados.

Se levanta la sesión a las 11.20 horas.
""",
}
DIRECTOR = {"en": "Director", "fr": "Directeur", "es": "Director"}


@pytest.mark.parametrize("language", COVER)
def test_an_agenda_on_the_cover_makes_no_programme_of_a_record(language: str) -> None:
    """What was said in it counts, its members stay apart, and a post ends before what somebody is invited to."""
    found = conversion(COVER[language])
    assert found.document.kind == "record"
    roles = {(p.person, p.role): p for p in found.participations}
    assert set(roles) == {("overbury-asare", "chair"), ("jon-orell", "speaker"), ("tindle", "speaker")}
    assert [h.post for h in roles["jon-orell", "speaker"].holdings] == [DIRECTOR[language]]
    assert roles["tindle", "speaker"].on_behalf_of == ("state/DZA",)
    assert {"person:jon-orell", "person:tindle"} <= {s.speaker for s in found.statements}
