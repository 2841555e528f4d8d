"""Who presides, speaks or is only spoken of in minutes, and labels before which the original language stands."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Third Dialogue on Quays\nReport\nAccra, 4 May 2032\n\n"
    "The Third Dialogue on Quays was held in Accra on 4 May 2032.\n\n",
    "fr": "Troisième Dialogue sur les quais\nRapport\nLomé, 4 mai 2032\n\n"
    "Le Troisième Dialogue sur les quais s'est tenu à Lomé le 4 mai 2032.\n\n",
    "es": "Tercer Diálogo sobre los muelles\nInforme\nQuito, 4 de mayo de 2032\n\n"
    "El Tercer Diálogo sobre los muelles se celebró en Quito el 4 de mayo de 2032.\n\n",
}


def parts(language: str, text: str) -> set[tuple[str, str]]:
    """Person and role of each participation."""
    return {(p.person, p.role) for p in conversion(HEADS[language] + text + "\n").participations}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The meeting opened at 10 a.m. with Ambassador Ada Roe, Permanent Representative of Panama, in the chair.",
        ),
        ("fr", "Mme Ada Roe occupe le fauteuil présidentiel."),
        ("fr", "Mme Ada Roe, Vice-Présidente, remplace M. Quay à la présidence."),
        ("es", "(La Sra. Ada Roe ocupa el sillón presidencial.)"),
        ("es", "Con la presidencia de la Sra. Ada Roe, se inició la sesión."),
    ],
)
def test_who_is_told_to_preside_chairs(language: str, text: str) -> None:
    assert ("ada-roe", "chair") in parts(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "At the invitation of the Chair, Ms. Ada Roe (Panama) took a place at the table."),
        ("en", "In reply to the Rapporteur, Ms. Ada Roe (Panama) said that quays were dear."),
        ("fr", "À l'invitation de la Présidente, Mme Ada Roe (Panama) prend place à la table."),
        ("fr", "En réponse au Rapporteur, Mme Ada Roe (Panama) dit que les quais coûtent cher."),
        ("es", "Por invitación de la Presidenta, la Sra. Ada Roe (Panamá) toma asiento a la mesa."),
        ("es", "En respuesta al Relator, la Sra. Ada Roe (Panamá) dice que los muelles son caros."),
    ],
)
def test_who_speaks_at_the_invitation_of_the_chair_does_not_preside(language: str, text: str) -> None:
    found = conversion(HEADS[language] + text + "\n").participations
    assert [(p.person, p.role, p.holdings) for p in found] == [("ada-roe", "speaker", ())]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Chair bade farewell to Ambassador Ada Roe on the completion of her mission."),
        ("en", "The Chair welcomed Ambassador Ada Roe (Panama), who would take up her duties in June."),
        ("en", "The Chair announced that Ms. Ada Roe (Panama) had been elected Vice-Chair."),
        ("en", "He added that his successor, Ambassador Ada Roe, would arrive in June."),
        ("en", "Ambassador Ada Roe (Panama) was unable to attend."),
        ("en", "The Committee thanked Ms. Ada Roe (Panama) and Mr. Bo Quay (Peru) for their work."),
        ("en", "The Chair congratulated Ms. Ada Roe (Panama) on her appointment."),
        ("en", "The Committee took note of a letter from Ms. Ada Roe, Director of Ports."),
        ("en", "Ms. Ada Roe (Panama) had resigned."),
        ("fr", "La Présidente fait ses adieux à l'Ambassadrice Ada Roe, dont la mission s'achève."),
        ("fr", "La Présidente souhaite la bienvenue à l'Ambassadrice Ada Roe, qui prendra ses fonctions en juin."),
        ("fr", "Le Président annonce que Mme Ada Roe (Panama) avait été élue Vice-Présidente."),
        ("fr", "Il ajoute que sa successeure, l'Ambassadrice Ada Roe, arrivera en juin."),
        ("fr", "L'Ambassadrice Ada Roe (Panama) ne peut être présente."),
        ("fr", "Le Comité remercie Mme Ada Roe (Panama) de son travail."),
        ("fr", "Le Président félicite Mme Ada Roe (Panama) de sa nomination."),
        ("fr", "Le Comité prend note d'une lettre de Mme Ada Roe, Directrice des ports."),
        ("fr", "Mme Ada Roe (Panama) avait démissionné."),
        ("es", "El Comité agradece a la Sra. Ada Roe (Panamá) su labor."),
        ("es", "El Presidente felicita a la Sra. Ada Roe (Panamá) por su nombramiento."),
        ("es", "El Comité toma nota de una carta de la Sra. Ada Roe, Directora de Puertos."),
        ("es", "La Sra. Ada Roe (Panamá) había renunciado."),
        ("es", "La Presidenta despidió a la Embajadora Ada Roe, que concluye su misión."),
        ("es", "La Presidenta dio la bienvenida a la Embajadora Ada Roe, que asumirá sus funciones en junio."),
        ("es", "El Presidente anunció que la Sra. Ada Roe (Panamá) había sido elegida Vicepresidenta."),
        ("es", "Agrega que su sucesora, la Embajadora Ada Roe, llegará en junio."),
        ("es", "Informa que la Embajadora Ada Roe (Panamá) no puede asistir por encontrarse en Lima."),
    ],
)
def test_who_leaves_or_comes_later_or_cannot_come_takes_no_part(language: str, text: str) -> None:
    assert parts(language, text) == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A video message by Ms. Ada Roe was shown."),
        ("fr", "Un message vidéo de Mme Ada Roe est diffusé."),
        ("es", "Se proyectó un mensaje grabado de la Sra. Ada Roe."),
    ],
)
def test_who_sends_a_message_by_video_speaks_whatever_else_is_known_of_them(language: str, text: str) -> None:
    assert parts(language, text) == {("ada-roe", "speaker")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Committee thanked Ms. Ada Roe (Panama) for her presentation."),
        ("fr", "Le Comité remercie Mme Ada Roe (Panama) de son exposé."),
        ("es", "El Comité agradece a la Sra. Ada Roe (Panamá) su exposición."),
        ("es", "Toma la palabra la Sra. Ada Roe (Panamá)."),
        ("es", "Hace uso de la palabra la Sra. Ada Roe."),
    ],
)
def test_who_is_thanked_for_a_speech_or_takes_the_floor_spoke(language: str, text: str) -> None:
    assert parts(language, text) == {("ada-roe", "speaker")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Chair declared the meeting open."),
        ("en", "The Chair introduced Ms. Ada Roe (Panama)."),
        ("en", "The Chair welcomed participants."),
        ("fr", "La Présidente déclare la séance ouverte."),
        ("fr", "La Présidente souhaite la bienvenue aux participants."),
        ("es", "La Presidenta declara abierta la sesión."),
        ("es", "La Presidenta da la bienvenida a los participantes."),
    ],
)
def test_to_declare_a_meeting_open_or_to_welcome_people_says_nothing(language: str, text: str) -> None:
    assert not conversion(HEADS[language] + text + "\n").statements


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ms. Ada Roe (Panama) welcomed participants and recalled that quays were dear."),
        ("fr", "Mme Ada Roe (Panama) souhaite la bienvenue aux participants et rappelle que les quais coûtent cher."),
        ("es", "La Sra. Ada Roe (Panamá) da la bienvenida a los participantes y recuerda que los muelles son caros."),
    ],
)
def test_what_follows_a_welcome_is_said(language: str, text: str) -> None:
    assert [s.speaker for s in conversion(HEADS[language] + text + "\n").statements] == ["person:ada-roe"]


MINUTES = {
    "en": """ASSOCIATION OF HARBOUR STATES

MINUTES OF THE 12th MEETING OF THE COMMITTEE

Held on 14 March 2031, Tema, Ghana

The following were present:

Ms. Ada Roe (Ghana)

Mr. Basil Orme (Togo)

1. Opening

The Chair opened the meeting at 9.05 a.m.

2. Accounts

Mr. Orme reported that the accounts had been closed.

Signed: Ada Roe, Chair          Ewa Stern, Executive Secretary
""",
    "fr": """ASSOCIATION DES ÉTATS PORTUAIRES

PROCÈS-VERBAL DE LA 12e RÉUNION DU COMITÉ

Tenue le 14 mars 2031, Tema, Ghana

Étaient présents :

Mme Ada Roe (Ghana)

M. Basil Orme (Togo)

1. Ouverture

La Présidente ouvre la réunion à 9 h 5.

2. Comptes

M. Orme rapporte que les comptes ont été arrêtés.

Signé : Ada Roe, Présidente          Ewa Stern, Secrétaire exécutive
""",
    "es": """ASOCIACIÓN DE ESTADOS PORTUARIOS

ACTA DE LA 12ª REUNIÓN DEL COMITÉ

Celebrada el 14 de marzo de 2031, Tema, Ghana

Estuvieron presentes:

Sra. Ada Roe (Ghana)

Sr. Basil Orme (Togo)

1. Apertura

La Presidenta abre la reunión a las 9.05 horas.

2. Cuentas

El Sr. Orme informa que las cuentas fueron cerradas.

Firmado: Ada Roe, Presidenta          Ewa Stern, Secretaria Ejecutiva
""",
}


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_numbered_items_of_minutes_end_the_opening_and_signatures_tell_no_part(language: str) -> None:
    found = conversion(MINUTES[language])
    assert [(p.person, p.role) for p in found.participations if p.person != "ada-roe"] == [("basil-orme", "speaker")]
    assert "/" not in next(p.event for p in found.participations if p.person == "basil-orme")
    assert [(s.speaker, s.on_behalf_of) for s in found.statements] == [("person:basil-orme", ("state/TGO",))]
    assert not any("stern" in o.ref for o in found.organizations)


RECORDS = {
    "en": """Harbour Conference
Provisional Record
Third sitting, Wednesday, 10 June 2033, 3.10 p.m.
Presidents: Mr. Orme, Ms. Pask

Original French: The PRESIDENT (Ms. PASK)
We resume the discussion of the report. Mr. Tolosa, Minister of Labour, comes first.
Original Spanish: Mr. TOLOSA (Government,
Peru)
My country has sent a million dockers abroad. We know what a crisis costs.
Original English: Ms. QUILL (Worker, Ghana)
We who work have not gambled. A quay is no casino.
(Mr. Orme takes the Chair.)
Original French: The PRESIDENT
I thank the speakers for their words, which the office will read with care.
(The sitting closed at 6 p.m.)
""",
    "fr": """Conférence des ports
Compte rendu provisoire
Troisième séance, mercredi 10 juin 2033, 15 h 10
Présidents: M. Orme, Mme Pask

Original français: La PRÉSIDENTE (Mme PASK)
Nous reprenons la discussion du rapport. M. Tolosa, Ministre du travail, vient le premier.
Original espagnol: M. TOLOSA (gouvernement,
Pérou)
Mon pays a envoyé un million de dockers. Nous savons ce que coûte une crise.
Original anglais: Mme QUILL (travailleuse, Ghana)
Nous qui travaillons n'avons pas joué. Un quai n'est pas un casino.
(M. Orme prend place au fauteuil présidentiel.)
Original français: Le PRÉSIDENT
Les paroles des orateurs seront lues avec soin par le bureau.
(La séance est levée à 18 heures.)
""",
    "es": """Conferencia de los Puertos
Actas Provisionales
Tercera sesión, miércoles 10 de junio de 2033, 15.10 horas
Presidentes: Sr. Orme, Sra. Pask

Original francés: La PRESIDENTA (Sra. PASK)
Reanudamos la discusión de la memoria. El Sr. Tolosa, Ministro de Trabajo, viene primero.
Original español: Sr. TOLOSA (Gobierno,
Perú)
Mi país ha enviado un millón de estibadores. Sabemos lo que cuesta una crisis.
Original inglés: Sra. QUILL (trabajadora, Ghana)
Quienes trabajamos no hemos jugado. Un muelle no es un casino.
(El Sr. Orme ocupa el sillón presidencial.)
Original francés: El PRESIDENTE
Las palabras de los oradores serán leídas con cuidado por la oficina.
(Se levanta la sesión a las 18 horas.)
""",
}


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_original_language_stands_before_the_label_and_the_words_in_the_next_line(language: str) -> None:
    found = conversion(RECORDS[language])
    assert [s.speaker for s in found.statements] == [f"person:{who}" for who in ("pask", "tolosa", "quill", "orme")]
    roles = {(p.person, p.role) for p in found.participations}
    assert roles == {("orme", "chair"), ("pask", "chair"), ("tolosa", "speaker"), ("quill", "speaker")}
