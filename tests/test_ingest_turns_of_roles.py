"""Who opens, closes, presides, moderates, facilitates or reports, in turns of phrase that hold no plain verb for it."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion
from tests.test_ingest_told_roles import HEADS

# Language, who does what (by surname), and the sentence that says so.
TOLD = [
    ("en", "brink:opening", "Opening the meeting officially was the Minister for Ports of Kenya, Ms. Alva Brink."),
    ("en", "brink:opening", "The Dialogue was officially launched by Ms. Alva Brink, Minister for Ports of Kenya."),
    ("en", "brink:opening", "Ms. Alva Brink, Minister for Ports of Kenya, officially launched the Dialogue."),
    ("en", "brink:opening", "The inaugural address was given by Ms. Alva Brink, Minister for Ports of Kenya."),
    ("en", "brink:opening", "Ms. Alva Brink, Minister for Ports of Kenya, made opening remarks."),
    (
        "en",
        "brink:opening",
        '"The register comes first," said Ms. Alva Brink, Minister for Ports of Kenya, as she opened the Dialogue.',
    ),
    ("en", "brink:opening", "Ms. Alva Brink, Minister for Ports of Kenya, kicked off the Dialogue."),
    (
        "en",
        "brink:opening holt:opening",
        "Ms. Alva Brink, Minister for Ports of Kenya, and Mr. Conor Holt, Ambassador of Ireland, "
        "delivered welcoming remarks.",
    ),
    ("en", "brink:opening", "The Dialogue began with a welcome by Ms. Alva Brink, Minister for Ports of Kenya."),
    ("en", "brink:opening", "Ms. Alva Brink, Minister for Ports of Kenya, addressed the opening session."),
    ("fr", "brink:opening", "Le Dialogue a été officiellement lancé par Mme Alva Brink, ministre des Ports du Togo."),
    ("fr", "brink:opening", "Le discours d'ouverture a été lu par Mme Alva Brink, ministre des Ports du Togo."),
    (
        "fr",
        "brink:opening",
        "« Le registre d'abord », a lancé Mme Alva Brink, ministre des Ports du Togo, à l'ouverture du Dialogue.",
    ),
    (
        "fr",
        "brink:opening",
        "Accueillant les délégations, Mme Alva Brink, ministre des Ports du Togo, a rappelé que le port a changé.",
    ),
    (
        "fr",
        "brink:opening holt:opening",
        "La séance d'ouverture a vu se succéder à la tribune Mme Alva Brink, ministre des Ports du "
        "Togo, et M. Conor Holt, ambassadeur d'Irlande.",
    ),
    ("es", "brink:opening", "Dio la bienvenida la Sra. Alva Brink, Ministra de Puertos de Panamá."),
    (
        "es",
        "brink:opening",
        "La Sra. Alva Brink, Ministra de Puertos de Panamá, encabezó la ceremonia de inauguración.",
    ),
    ("es", "brink:opening", "El discurso de apertura lo pronunció la Sra. Alva Brink, Ministra de Puertos de Panamá."),
    ("es", "brink:opening", "La bienvenida la dio la Sra. Alva Brink, Ministra de Puertos de Panamá."),
    ("en", "brink:closing", "Ms. Alva Brink, Minister for Ports of Kenya, gave the vote of thanks."),
    ("en", "brink:closing", "A vote of thanks was moved by Ms. Alva Brink, Minister for Ports of Kenya."),
    (
        "en",
        "brink:closing",
        "Ms. Alva Brink, Minister for Ports of Kenya, concluded the Dialogue by thanking the dockers.",
    ),
    ("fr", "brink:closing", "En clôture, Mme Alva Brink, ministre des Ports du Togo, a remercié les dockers."),
    (
        "fr",
        "brink:closing",
        "Le Dialogue s'est conclu par les remerciements de Mme Alva Brink, ministre des Ports du Togo.",
    ),
    ("es", "brink:closing", "Al cierre, la Ministra de Puertos de Panamá, Alva Brink, leyó las conclusiones."),
    ("es", "brink:closing", "Las palabras de cierre las pronunció la Sra. Alva Brink, Ministra de Puertos de Panamá."),
    ("en", "brink:chair", "The Dialogue met under the chairmanship of Ms. Alva Brink, Minister for Ports of Kenya."),
    (
        "en",
        "brink:chair holt:chair",
        "The Dialogue met under the chairmanship of Ms. Alva Brink, Minister for Ports of Kenya, and "
        "later of Mr. Conor Holt, Ambassador of Ireland.",
    ),
    (
        "en",
        "brink:chair holt:chair",
        "Forty speakers took the floor under the guidance of the President, Ms. Alva Brink (Kenya), and "
        "of the Vice-President, Mr. Conor Holt (Ireland).",
    ),
    ("en", "brink:chair", "The meeting's president, Kenyan labour minister Alva Brink, later invited the group in."),
    ("en", "brink:chair", "The president of the Dialogue, Kenyan ports minister Alva Brink, invited the group in."),
    ("en", "brink:chair", "Ms. Alva Brink, Minister for Ports of Kenya, was elected to chair the Dialogue."),
    (
        "en",
        "brink:chair holt:chair",
        "Ms. Alva Brink, Minister for Ports of Kenya, and Mr. Conor Holt, Ambassador of Ireland, served as Co-Chairs.",
    ),
    ("en", "brink:chair holt:chair", "Ms. Alva Brink (Kenya) and Mr. Conor Holt (Ireland) took turns in the chair."),
    (
        "en",
        "brink:chair",
        "With Ms. Alva Brink, Minister for Ports of Kenya, in the chair, the Dialogue turned to item 4.",
    ),
    (
        "fr",
        "brink:chair holt:chair",
        "Présidence de Mme Alva Brink, ministre des Ports (Togo), puis de M. Conor Holt, ambassadeur (Irlande).",
    ),
    (
        "fr",
        "brink:chair holt:chair",
        "Le Dialogue s'est tenu sous la présidence de Mme Alva Brink (Togo), puis de M. Conor Holt (Irlande).",
    ),
    (
        "fr",
        "brink:chair holt:chair",
        "Les Présidents ont tour à tour conduit les débats : Mme Alva Brink (Togo) et M. Conor Holt (Irlande).",
    ),
    (
        "fr",
        "brink:chair holt:chair",
        "Mme Alva Brink (Togo) et M. Conor Holt (Irlande) ont conduit à tour de rôle les débats.",
    ),
    ("fr", "brink:chair", "Mme Alva Brink (Togo), élue pour présider le Dialogue, a remercié les délégations."),
    ("fr", "brink:chair", "La présidente du Dialogue, la ministre togolaise Alva Brink, a invité le groupe à entrer."),
    (
        "fr",
        "brink:chair holt:chair",
        "La coprésidence a été assurée par Mme Alva Brink (Togo) et M. Conor Holt (Irlande).",
    ),
    ("fr", "brink:moderator", "Mme Alva Brink, journaliste, modératrice, a interrogé les intervenants."),
    (
        "es",
        "brink:chair holt:chair",
        "El Diálogo se celebró bajo la presidencia de la Sra. Alva Brink (Panamá) y, más tarde, del Sr. "
        "Conor Holt (Irlanda).",
    ),
    (
        "es",
        "brink:chair",
        "La Sra. Alva Brink (Panamá), elegida para presidir el Diálogo, agradeció a las delegaciones.",
    ),
    (
        "es",
        "brink:chair holt:chair",
        "La copresidencia estuvo a cargo de la Sra. Alva Brink (Panamá) y el Sr. Conor Holt (Irlanda).",
    ),
    (
        "es",
        "brink:chair holt:chair",
        "Dirigieron los debates la Sra. Alva Brink (Panamá) y el Sr. Conor Holt (Irlanda).",
    ),
    ("es", "brink:chair", "La presidenta del Diálogo, la ministra panameña Alva Brink, invitó a pasar al grupo."),
    ("en", "brink:rapporteur", "Rapporteur's summary: Ms. Alva Brink."),
    ("en", "brink:rapporteur", "Ms. Alva Brink, Committee Rapporteur, said that the observations would follow."),
    ("en", "brink:rapporteur", "The conclusions were read out by Ms. Alva Brink, Secretary of the Dialogue."),
    ("en", "brink:rapporteur", "Ms. Alva Brink (Kenya) read out the conclusions of the Dialogue."),
    ("en", "brink:rapporteur", "Rapporteuring was done by Ms. Alva Brink (Kenya)."),
    ("en", "brink:facilitator", "Ms. Alva Brink, consultant, facilitated the group work."),
    ("fr", "brink:rapporteur", "Lecture du relevé des conclusions : Mme Alva Brink (Togo)."),
    ("fr", "brink:rapporteur", "Les conclusions ont été lues par Mme Alva Brink (Togo)."),
    ("fr", "brink:rapporteur", "Mme Alva Brink (Togo) a donné lecture des conclusions du Dialogue."),
    ("fr", "brink:rapporteur", "Mme Alva Brink (Togo) a lu le communiqué final."),
    ("fr", "brink:rapporteur", "Le rapportage a été assuré par Mme Alva Brink (Togo)."),
    ("fr", "brink:rapporteur", "Mme Alva Brink (Togo) a assuré les fonctions de rapporteur."),
    ("fr", "brink:facilitator", "Mme Alva Brink, consultante, a facilité les travaux de groupe."),
    ("es", "brink:rapporteur", "El documento final fue leído por la Sra. Alva Brink (Panamá)."),
    ("es", "brink:rapporteur", "La Sra. Alva Brink (Panamá) dio lectura a las conclusiones."),
    ("es", "brink:rapporteur", "La lectura de las conclusiones estuvo a cargo de la Sra. Alva Brink (Panamá)."),
    ("es", "brink:facilitator", "La Sra. Alva Brink, consultora, facilitó el trabajo en grupos."),
    ("es", "brink:facilitator", "La facilitación estuvo a cargo de la Sra. Alva Brink, consultora."),
    (
        "en",
        "brink:opening holt:opening",
        "Opening addresses were delivered in turn by Ms. Alva Brink, Minister for Ports of Kenya, and "
        "Mr. Conor Holt, Ambassador of Ireland.",
    ),
    (
        "en",
        "brink:opening holt:opening",
        "The high-level opening featured Ms. Alva Brink, Minister for Ports of Kenya, and Mr. Conor "
        "Holt, Ambassador of Ireland.",
    ),
    (
        "en",
        "brink:opening",
        "Addressing the opening session, Ms. Alva Brink, Minister for Ports of Kenya, said that the port had changed.",
    ),
    (
        "en",
        "brink:opening",
        "Ms. Alva Brink, Minister for Ports of Kenya, told the opening session that the port had changed.",
    ),
    ("en", "brink:opening", "The participants were welcomed by Ms. Alva Brink, Minister for Ports of Kenya."),
    ("en", "brink:opening", "Delegates were greeted by Ms. Alva Brink, Minister for Ports of Kenya."),
    (
        "en",
        "brink:opening",
        "Ms. Alva Brink, Minister for Ports of Kenya, extended a warm welcome to all participants.",
    ),
    ("en", "brink:opening", "Ms. Alva Brink, Minister for Ports of Kenya, bade the delegates welcome."),
    (
        "en",
        "brink:opening",
        "On behalf of the host, Ms. Alva Brink, Minister for Ports of Kenya, welcomed everyone to the meeting.",
    ),
    (
        "en",
        "brink:opening holt:speaker",
        "After the opening by Ms. Alva Brink, Minister for Ports of Kenya, Mr. Conor Holt, Ambassador "
        "of Ireland, presented the study.",
    ),
    (
        "en",
        "brink:keynote",
        "The keynote speaker, Ms. Alva Brink, Minister for Ports of Kenya, said that the port had changed.",
    ),
    (
        "fr",
        "brink:opening holt:opening",
        "La cérémonie d'ouverture a enregistré les interventions de Mme Alva Brink, ministre des Ports "
        "du Togo, et de M. Conor Holt, ambassadeur d'Irlande.",
    ),
    ("fr", "brink:opening", "Les participants ont été accueillis par Mme Alva Brink, ministre des Ports du Togo."),
    (
        "fr",
        "brink:opening",
        "Mme Alva Brink, ministre des Ports du Togo, a adressé ses souhaits de bienvenue aux délégations.",
    ),
    (
        "fr",
        "brink:opening",
        "L'allocution d'ouverture a été prononcée, au nom du Gouvernement, par Mme Alva Brink, ministre "
        "des Ports du Togo.",
    ),
    ("fr", "brink:opening", "Le coup d'envoi du Dialogue a été donné par Mme Alva Brink, ministre des Ports du Togo."),
    (
        "es",
        "brink:opening holt:opening",
        "La apertura contó con la participación de la Sra. Alva Brink, Ministra de Puertos de Panamá, y "
        "del Sr. Conor Holt, Embajador de Irlanda.",
    ),
    (
        "es",
        "brink:opening",
        "La Sra. Alva Brink, Ministra de Puertos de Panamá, fue la encargada de inaugurar el Diálogo.",
    ),
    (
        "es",
        "brink:opening",
        "Los participantes fueron recibidos por la Sra. Alva Brink, Ministra de Puertos de Panamá.",
    ),
    (
        "es",
        "brink:opening",
        "La apertura oficial de la reunión la realizó la Sra. Alva Brink, Ministra de Puertos de Panamá.",
    ),
    ("en", "brink:closing", "Closing words were spoken by Ms. Alva Brink, Minister for Ports of Kenya."),
    (
        "en",
        "brink:closing",
        "At the close of the Dialogue, Ms. Alva Brink, Minister for Ports of Kenya, thanked the dockers.",
    ),
    ("en", "brink:closing", "The final word went to Ms. Alva Brink, Minister for Ports of Kenya."),
    ("en", "brink:closing", "The last word belonged to Ms. Alva Brink, Minister for Ports of Kenya."),
    (
        "en",
        "brink:closing",
        "Ms. Alva Brink, Minister for Ports of Kenya, said in her closing remarks that the register would follow.",
    ),
    ("fr", "brink:closing", "Mme Alva Brink, ministre des Ports du Togo, a conclu les travaux."),
    (
        "fr",
        "brink:closing",
        "En conclusion des travaux, Mme Alva Brink, ministre des Ports du Togo, a remercié les dockers.",
    ),
    (
        "es",
        "brink:closing holt:closing",
        "El acto de clausura contó con la presencia y las palabras de la Sra. Alva Brink, Ministra de "
        "Puertos de Panamá, y del Sr. Conor Holt, Embajador de Irlanda.",
    ),
    (
        "en",
        "brink:chair",
        "Ms. Alva Brink, Minister for Ports of Kenya, chairing the meeting, said that the port had changed.",
    ),
    ("en", "brink:moderator", "Ms. Alva Brink of the Coast Herald, who moderated the panel, asked who paid."),
    (
        "fr",
        "brink:chair",
        "Mme Alva Brink, ministre des Ports du Togo, qui présidait le Dialogue, a rappelé que le port a changé.",
    ),
    (
        "fr",
        "brink:chair",
        "Mme Alva Brink, ministre des Ports du Togo, présidant les travaux, a rappelé que le port a changé.",
    ),
    ("fr", "brink:moderator", "Animant la discussion, Mme Alva Brink, Courrier du port, a demandé qui payait."),
    ("fr", "brink:moderator", "Modérant le débat, Mme Alva Brink, journaliste, a demandé qui payait."),
    ("es", "brink:moderator", "Al moderar el debate, la Sra. Alva Brink, periodista, preguntó quién pagaba."),
    ("en", "brink:speaker", "Ms. Alva Brink, Minister for Ports of Kenya, welcomed all proposals made by the group."),
    ("en", "brink:speaker", "In conclusion, Ms. Alva Brink, Minister for Ports of Kenya, asked for a register."),
    (
        "en",
        "brink:speaker",
        "Ms. Alva Brink, Special Rapporteur on the rights of dockers, said that the port had changed.",
    ),
    ("en", "brink:speaker", "Ms. Alva Brink (Kenya) presented the conclusions of a study on wages."),
    ("fr", "brink:speaker", "Mme Alva Brink, présidente du Syndicat des dockers, a rappelé que le port a changé."),
    (
        "fr",
        "brink:speaker",
        "Mme Alva Brink, rapporteuse spéciale sur les droits des dockers, a rappelé que le port a changé.",
    ),
    ("fr", "brink:speaker", "Mme Alva Brink (Togo) a présenté les conclusions d'une étude sur les salaires."),
    ("es", "brink:speaker", "Para concluir, la Sra. Alva Brink, Ministra de Puertos de Panamá, pidió un registro."),
    (
        "es",
        "brink:speaker",
        "La Sra. Alva Brink, relatora especial sobre los derechos de los estibadores, dijo que el puerto ha cambiado.",
    ),
    ("en", "brink:moderator", "Ms. Alva Brink of the Coast Herald, who moderated the panel, asked who paid."),
    (
        "en",
        "brink:moderator",
        "Ms. Alva Brink of the Coast Herald, who moderated the discussion, asked the panellists who paid.",
    ),
    (
        "en",
        "brink:closing brink:opening",
        "Ms. Alva Brink, Minister for Ports of Kenya, opened and closed the meeting.",
    ),
    ("en", "brink:rapporteur", "The conclusions, read out by Ms. Alva Brink (Kenya), were adopted."),
    (
        "fr",
        "brink:opening holt:closing",
        "Mme Alva Brink, ministre des Ports du Togo, a ouvert la réunion et M. Conor Holt, ambassadeur "
        "d'Irlande, l'a close.",
    ),
    ("fr", "brink:rapporteur", "La feuille de route a été lue en plénière par Mme Alva Brink (Togo)."),
    (
        "es",
        "brink:opening holt:closing",
        "La Sra. Alva Brink, Ministra de Puertos de Panamá, inauguró la reunión y el Sr. Conor Holt, "
        "Embajador de Irlanda, la clausuró.",
    ),
    ("es", "brink:rapporteur", "Las conclusiones, leídas por la Sra. Alva Brink (Panamá), fueron aprobadas."),
    ("fr", "brink:closing brink:opening", "Mme Alva Brink, ministre des Ports du Togo, a ouvert et clos la réunion."),
    (
        "es",
        "brink:closing brink:opening",
        "La Sra. Alva Brink, Ministra de Puertos de Panamá, inauguró y clausuró la reunión.",
    ),
    (
        "en",
        "brink:opening",
        "Ms. Alva Brink, Minister for Ports of Kenya, opened the meeting and closed her speech with a call.",
    ),
]


@pytest.mark.parametrize(("language", "told", "sentence"), TOLD)
def test_turns_of_phrase_tell_the_roles_of_those_they_name(language: str, told: str, sentence: str) -> None:
    found = conversion(f"{HEADS[language]}\n{sentence}\n")
    acts = {(p.person.rpartition("-")[2], p.role) for p in found.participations}
    assert acts == {tuple(one.split(":")) for one in told.split()}


# Language, and words of welcome that name others: only who speaks opens.
NAMED = [
    ("en", "In her words of welcome, Ms. Alva Brink (Kenya) thanked the outgoing Chair, Mr. Conor Holt (Ireland)."),
    (
        "fr",
        "Dans son mot de bienvenue, Mme Alva Brink (Togo) a remercié le président sortant, M. Conor Holt (Irlande).",
    ),
    (
        "es",
        "En sus palabras de bienvenida, la Sra. Alva Brink (Panamá) agradeció al Presidente saliente, Sr. Conor Holt.",
    ),
]


@pytest.mark.parametrize(("language", "sentence"), NAMED)
def test_whom_words_of_welcome_only_name_opens_nothing(language: str, sentence: str) -> None:
    heading = {"en": "1. Opening", "fr": "1. Ouverture", "es": "1. Apertura"}[language]
    found = conversion(f"{HEADS[language]}\n{heading}\n\n{sentence}\n").participations
    assert [(p.person, p.role) for p in found] == [("alva-brink", "opening")]


# Programmes whose first session is an inauguration and whose last one has its closing words.
PROGRAMMES = [
    """Sixth Forum on Locks
Programme
Accra, 3 June 2031

09:00 Inauguration of the Forum
• Gustav Reindl, President of the Lock Chamber of Sweden

10:00 First session: Keepers
• Yaw Owusu, Guild of Keepers

17:00 Final words
• Kofi Boateng, President of the Guild of Keepers
""",
    """Sixième Forum sur les écluses
Programme
Lomé, 3 juin 2031

09h00 Lancement
M. Gustav Reindl, Président de la Chambre des écluses

10h00 Table ronde 1 : Les éclusiers
M. Yaw Owusu, Guilde des éclusiers

17h00 Mot de la fin
M. Kofi Boateng, Président de la Guilde des éclusiers
""",
    """Sexto Foro sobre esclusas
Programa
Colón, 3 de junio de 2031

9:00 Inauguración del Foro
Sr. Gustav Reindl, Presidente de la Cámara de Esclusas

10:00 Mesa 1: Los escluseros
Sr. Yaw Owusu, Gremio de Escluseros

17:00 Palabras de cierre
Sr. Kofi Boateng, Presidente del Gremio de Escluseros
""",
]


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_who_is_listed_under_an_inauguration_opens_and_under_final_words_closes(programme: str) -> None:
    roles = [(p.person, p.role) for p in conversion(programme).participations]
    assert roles == [("gustav-reindl", "opening"), ("yaw-owusu", "speaker"), ("kofi-boateng", "closing")]
