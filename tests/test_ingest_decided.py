"""What meetings recommend and decide, in the habits of many secretariats: labels, letters, leads amid a sentence."""

from __future__ import annotations

import pytest

from tests.ferries import EN, ES, FR
from tests.ingesting import conversion

REPORTS = {"en": EN, "fr": FR, "es": ES}


def begins_as(text: str, expected: tuple[str, ...]) -> bool:
    """Whether these and no other recommendations are found, by how they begin."""
    found = [s.as_written for s in conversion(text).statements if s.recommends]
    return len(found) == len(expected) and all(f.startswith(e) for f, e in zip(found, expected, strict=True))


HABITS = [
    (
        "en",
        "IV. RECOMMENDATIONS\n\n"
        "A. Faster papers. The ports should issue a card of passage within ten days.\n\n"
        "B. Safer boats. Members are invited to inspect every boat once a year.\n\n"
        "C. Shared records. A common register should be kept by the Secretariat.\n",
        ("Faster papers", "Safer boats", "Shared records"),
    ),
    (
        "fr",
        "IV. RECOMMANDATIONS\n\n"
        "A. Des papiers plus vite. Les ports devraient délivrer une carte de passage en dix jours.\n\n"
        "B. Des bacs plus sûrs. Les membres sont invités à inspecter chaque bac une fois par an.\n\n"
        "C. Des registres communs. Le Secrétariat devrait tenir un registre commun.\n",
        ("Des papiers", "Des bacs", "Des registres"),
    ),
    (
        "es",
        "IV. RECOMENDACIONES\n\n"
        "A. Documentos más rápidos. Los puertos deberían expedir una tarjeta de paso en diez días.\n\n"
        "B. Barcas más seguras. Se invita a los miembros a inspeccionar cada barca una vez al año.\n\n"
        "C. Registros comunes. La Secretaría debería llevar un registro común.\n",
        ("Documentos", "Barcas", "Registros"),
    ),
    (
        "en",
        "Decision 1: The Council requests the Secretariat to publish the tables of tides before March.\n\n"
        "Kenya asked who would pay.\n\n"
        "Decision 2: The Council takes note of the budget and invites members to comment on it.\n",
        ("The Council requests", "The Council takes note"),
    ),
    (
        "fr",
        "Décision 1 : Le Conseil prie le Secrétariat de publier les tables des marées avant mars.\n\n"
        "Le Kenya a demandé qui paierait.\n\n"
        "Décision 2 : Le Conseil prend note du budget et invite les membres à le commenter.\n",
        ("Le Conseil prie", "Le Conseil prend note"),
    ),
    (
        "es",
        "Acuerdo 1. Solicitar a la Secretaría que publique las tablas de mareas antes de marzo.\n\n"
        "Kenya preguntó quién pagaría.\n\n"
        "Acuerdo 2. Invitar a los miembros a comentar el presupuesto.\n",
        ("Solicitar a la", "Invitar a los"),
    ),
    (
        "en",
        "Action: the Secretariat to circulate the revised tables by 1 June.\n\n"
        "The meeting then turned to lights.\n\n"
        "Action: Togo and Ghana to send the names of their experts.\n",
        ("the Secretariat to circulate", "Togo and Ghana to send"),
    ),
    (
        "fr",
        "Décision : Le Comité charge le Secrétariat de réviser les tables.\n\n"
        "Le Comité est passé aux feux.\n\n"
        "Décision : Le Comité demande aux membres de nommer leurs experts.\n",
        ("Le Comité charge", "Le Comité demande"),
    ),
    (
        "es",
        "Decisión: El Comité encarga a la Secretaría que revise las tablas.\n\n"
        "El Comité pasó a los faros.\n\n"
        "Decisión: El Comité pide a los miembros que nombren a sus expertos.\n",
        ("El Comité encarga", "El Comité pide"),
    ),
    (
        "en",
        "The meeting recommended that:\n\n"
        "(a) the ports open a common office;\n\n"
        "(b) a list of boats be kept; and\n\n"
        "(c) fees be abolished.\n",
        ("the ports open", "a list of", "fees be"),
    ),
    (
        "fr",
        "La réunion a recommandé que :\n\n"
        "a) les ports ouvrent un bureau commun ;\n\n"
        "b) une liste des bacs soit tenue ; et\n\n"
        "c) les frais soient supprimés.\n",
        ("les ports", "une liste", "les frais"),
    ),
    (
        "es",
        "La reunión recomendó que:\n\n"
        "a) los puertos abran una oficina común;\n\n"
        "b) se lleve una lista de barcas; y\n\n"
        "c) se supriman las tasas.\n",
        ("los puertos", "se lleve", "se supriman"),
    ),
    (
        "en",
        "12. In light of the discussion, the Working Party agreed to (i) open a common office, "
        "(ii) keep a list of boats, and (iii) abolish fees.\n",
        ("open a", "keep a", "abolish"),
    ),
    (
        "fr",
        "12. À l'issue du débat, le Groupe est convenu : i) d'ouvrir un bureau commun ; ii) de "
        "tenir une liste des bacs ; iii) de supprimer les frais.\n",
        ("d'ouvrir", "de tenir", "de supprimer"),
    ),
    (
        "es",
        "12. A raíz del debate, el Grupo acordó: i) abrir una oficina común; ii) llevar una lista "
        "de barcas; iii) suprimir las tasas.\n",
        ("abrir", "llevar", "suprimir"),
    ),
    (
        "en",
        "Conclusions and Way Forward\n\n"
        "• Ports to share their tables of tides every month.\n"
        "• A common office to be opened in 2032.\n"
        "• Continue the training of keepers.\n",
        ("Ports to share", "A common office", "Continue"),
    ),
    (
        "fr",
        "Conclusions et voie à suivre\n\n"
        "• Partager chaque mois les tables des marées.\n"
        "• Ouvrir un bureau commun en 2032.\n"
        "• Poursuivre la formation des gardiens.\n",
        ("Partager", "Ouvrir", "Poursuivre"),
    ),
    (
        "es",
        "Conclusiones y próximos pasos\n\n"
        "• Compartir cada mes las tablas de mareas.\n"
        "• Abrir una oficina común en 2032.\n"
        "• Continuar la formación de los guardas.\n",
        ("Compartir", "Abrir", "Continuar"),
    ),
    (
        "en",
        "Key recommendations\n\n"
        "1. Establishment of a common office for all ports.\n"
        "2. Abolition of fees for small boats.\n"
        "3. Regular training of keepers.\n",
        ("Establishment", "Abolition", "Regular"),
    ),
    (
        "fr",
        "Recommandations\n\n"
        "1. Création d'un bureau commun à tous les ports.\n"
        "2. Suppression des frais pour les petits bacs.\n"
        "3. Formation régulière des gardiens.\n",
        ("Création", "Suppression", "Formation"),
    ),
    (
        "es",
        "Compromisos\n\n"
        "1. Creación de una oficina común a todos los puertos.\n"
        "2. Supresión de las tasas para las barcas pequeñas.\n"
        "3. Formación periódica de los guardas.\n",
        ("Creación", "Supresión", "Formación"),
    ),
    (
        "en",
        "Recommendations\n\n"
        "**1. A common office.** The ports should open one by 2032, with the help of the keepers of the river.\n\n"
        "**2. No more fees.** Small boats should pass free of charge from the beginning of next year.\n",
        ("A common office", "No more fees"),
    ),
    (
        "fr",
        "Recommandations\n\n"
        "**1. Un bureau commun.** Les ports devraient en ouvrir un d'ici à 2032, avec l'aide des "
        "gardiens de la rivière.\n\n"
        "**2. Plus de frais.** Les petits bacs devraient passer gratuitement dès le début de l'année prochaine.\n",
        ("Un bureau", "Plus de frais"),
    ),
    (
        "es",
        "Recomendaciones\n\n"
        "**1. Una oficina común.** Los puertos deberían abrir una antes de 2032, con la ayuda de "
        "los guardas del río.\n\n"
        "**2. Sin tasas.** Las barcas pequeñas deberían pasar gratis desde el principio del año próximo.\n",
        ("Una oficina", "Sin tasas"),
    ),
    (
        "en",
        "Recommendation 1\nStates should open a common office for the ports of the lake.\n\n"
        "Recommendation 2\nStates should abolish the fees for small boats.\n",
        ("States should open", "States should abolish"),
    ),
    (
        "fr",
        "Recommandation 1\nLes États devraient ouvrir un bureau commun aux ports du lac.\n\n"
        "Recommandation 2\nLes États devraient supprimer les frais pour les petits bacs.\n",
        ("Les États devraient ouvrir", "Les États devraient supprimer"),
    ),
    (
        "es",
        "Recomendación 1\nLos Estados deberían abrir una oficina común a los puertos del lago.\n\n"
        "Recomendación 2\nLos Estados deberían suprimir las tasas para las barcas pequeñas.\n",
        ("Los Estados deberían abrir", "Los Estados deberían suprimir"),
    ),
    (
        "en",
        "The Assembly of Keepers,\n\n"
        "Recalling the charter of the quays,\n\n"
        "Concerned at the state of the boats,\n\n"
        "1. CALLS ON parliaments to pass laws on boats;\n"
        "2. URGES governments to paint the quays;\n"
        "3. THANKS the keepers of the lake.\n",
        ("CALLS ON", "URGES"),
    ),
    (
        "fr",
        "L'Assemblée des gardiens,\n\n"
        "Rappelant la charte des quais,\n\n"
        "Préoccupée par l'état des bacs,\n\n"
        "1. APPELLE les parlements à légiférer sur les bacs ;\n"
        "2. EXHORTE les gouvernements à peindre les quais ;\n"
        "3. REMERCIE les gardiens du lac.\n",
        ("APPELLE", "EXHORTE"),
    ),
    (
        "es",
        "La Asamblea de Guardas,\n\n"
        "Recordando la carta de los muelles,\n\n"
        "Preocupada por el estado de las barcas,\n\n"
        "1. HACE UN LLAMADO a los parlamentos a legislar sobre las barcas;\n"
        "2. EXHORTA a los gobiernos a pintar los muelles;\n"
        "3. AGRADECE a los guardas del lago.\n",
        ("HACE", "EXHORTA"),
    ),
    (
        "en",
        "In view of the foregoing, the Governing Board may wish to:\n\n"
        "(a) open a common office;\n(b) abolish the fees.\n",
        ("open", "abolish"),
    ),
    (
        "fr",
        "Au vu de ce qui précède, le Conseil voudra peut-être :\n\n"
        "a) ouvrir un bureau commun ;\nb) supprimer les frais.\n",
        ("ouvrir", "supprimer"),
    ),
    (
        "es",
        "En vista de lo anterior, el Consejo tal vez desee:\n\na) abrir una oficina común;\nb) suprimir las tasas.\n",
        ("abrir", "suprimir"),
    ),
    (
        "en",
        "Participants committed to the following:\n\n"
        "- Ghana will open a school for keepers.\n- All ports will publish their fees.\n",
        ("Ghana will", "All ports will"),
    ),
    (
        "fr",
        "Les participants se sont engagés sur les points suivants :\n\n"
        "- Le Ghana ouvrira une école de gardiens.\n- Tous les ports publieront leurs tarifs.\n",
        ("Le Ghana", "Tous les ports"),
    ),
    (
        "es",
        "Los participantes asumieron los siguientes compromisos:\n\n"
        "- Chile abrirá una escuela de guardas.\n- Todos los puertos publicarán sus tarifas.\n",
        ("Chile abrirá", "Todos los puertos"),
    ),
    (
        "en",
        "Recommendations to ports\n\nRec. 1 – Open a common office\nRec. 2 – Abolish fees for small boats\n",
        ("Open", "Abolish"),
    ),
    (
        "fr",
        "Recommandations aux ports\n\nR1 – Ouvrir un bureau commun\nR2 – Supprimer les frais pour les petits bacs\n",
        ("Ouvrir", "Supprimer"),
    ),
    (
        "es",
        "Recomendaciones a los puertos\n\n"
        "R1 – Abrir una oficina común\nR2 – Suprimir las tasas para las barcas pequeñas\n",
        ("Abrir", "Suprimir"),
    ),
    (
        "en",
        "RECOMMENDATIONS\n\n"
        "Open a common office for all the ports of the lake and of the river.\n\n"
        "Abolish the fees that small boats pay.\n\n"
        "Train the keepers.\n",
        ("Open", "Abolish", "Train"),
    ),
    (
        "fr",
        "RECOMMANDATIONS\n\n"
        "Ouvrir un bureau commun à tous les ports du lac et de la rivière.\n\n"
        "Supprimer les frais que paient les petits bacs.\n\n"
        "Former les gardiens.\n",
        ("Ouvrir", "Supprimer", "Former"),
    ),
    (
        "es",
        "RECOMENDACIONES\n\n"
        "Abrir una oficina común a todos los puertos del lago y del río.\n\n"
        "Suprimir las tasas que pagan las barcas pequeñas.\n\n"
        "Formar a los guardas.\n",
        ("Abrir", "Suprimir", "Formar"),
    ),
    (
        "fr",
        "Relevé de conclusions\n\n"
        "Le Comité :\n"
        "- prend note des tables des marées ;\n"
        "- invite les ports à ouvrir un bureau commun ;\n"
        "- demande au Secrétariat de supprimer les frais.\n",
        ("invite", "demande"),
    ),
    (
        "en",
        "Summary of conclusions\n\n"
        "The Committee:\n"
        "- takes note of the tables of tides;\n"
        "- invites the ports to open a common office;\n"
        "- requests the Secretariat to abolish the fees.\n",
        ("invites", "requests"),
    ),
    (
        "es",
        "Resumen de conclusiones\n\n"
        "El Comité:\n"
        "- toma nota de las tablas de mareas;\n"
        "- invita a los puertos a abrir una oficina común;\n"
        "- pide a la Secretaría que suprima las tasas.\n",
        ("invita", "pide"),
    ),
    (
        "en",
        "**Recommendation 1: Open a common office.** The office would serve all ports.\n\n"
        "**Recommendation 2: Abolish fees.** Small boats would pass free.\n",
        ("Open a common", "Abolish"),
    ),
    (
        "fr",
        "**Recommandation n° 1 – Ouvrir un bureau commun.** Le bureau servirait tous les ports.\n\n"
        "**Recommandation n° 2 – Supprimer les frais.** Les petits bacs passeraient sans payer.\n",
        ("Ouvrir", "Supprimer"),
    ),
    (
        "es",
        "**Recomendación núm. 1: Abrir una oficina común.** La oficina serviría a todos los puertos.\n\n"
        "**Recomendación núm. 2: Suprimir las tasas.** Las barcas pequeñas pasarían gratis.\n",
        ("Abrir", "Suprimir"),
    ),
    (
        "fr",
        "Les participants ont recommandé ce qui suit :\n\n"
        "À l'attention des ports :\n– ouvrir un bureau commun ;\n– tenir une liste des bacs.\n\n"
        "À l'attention du Secrétariat :\n– supprimer les frais.\n",
        ("ouvrir", "tenir", "supprimer"),
    ),
    (
        "en",
        "Participants recommended the following:\n\n"
        "To ports:\n– open a common office;\n– keep a list of boats.\n\n"
        "To the Secretariat:\n– abolish the fees.\n",
        ("open", "keep", "abolish"),
    ),
    (
        "es",
        "Los participantes recomendaron lo siguiente:\n\n"
        "A los puertos:\n– abrir una oficina común;\n– llevar una lista de barcas.\n\n"
        "A la Secretaría:\n– suprimir las tasas.\n",
        ("abrir", "llevar", "suprimir"),
    ),
    (
        "es",
        "El Comité adoptó los siguientes acuerdos:\n\n"
        "PRIMERO.- Abrir una oficina común.\n\n"
        "SEGUNDO.- Suprimir las tasas.\n",
        ("Abrir", "Suprimir"),
    ),
    (
        "es",
        "7. Acuerdos\n\n"
        "Acuerdo 3.1 La Secretaría elaborará una lista de barcas.\n"
        "Acuerdo 3.2 Los miembros enviarán sus comentarios antes de mayo.\n",
        ("La Secretaría", "Los miembros"),
    ),
    (
        "fr",
        "Le Groupe prie le Secrétariat de tenir une liste des bacs et décide d'en rendre compte à la "
        "prochaine réunion.\n\n"
        "DÉCISION N° 4\n\n"
        "Le Groupe invite les ports à ouvrir un bureau commun.\n",
        ("Le Groupe invite",),
    ),
    (
        "en",
        "DECISION 4\n\nThe Group invites the ports to open a common office.\n",
        ("The Group invites",),
    ),
    (
        "en",
        "Outcome: Members agreed to open a common office by 2032.\n",
        ("Members agreed",),
    ),
    (
        "fr",
        "Suite à donner : le Secrétariat établira une liste des bacs.\n",
        ("le Secrétariat établira",),
    ),
    (
        "es",
        "Compromiso: Chile enviará la lista de barcas antes de mayo.\n",
        ("Chile enviará",),
    ),
    (
        "en",
        "Conclusions and recommendations\n\n(1) That the ports open a common office;\n(2) That fees be abolished.\n",
        ("That the", "That fees"),
    ),
    (
        "fr",
        "Recommandations\n\n→ Ouvrir un bureau commun ;\n→ Supprimer les frais.\n",
        ("Ouvrir", "Supprimer"),
    ),
    (
        "es",
        "Recomendaciones\n\n✓ Abrir una oficina común;\n✓ Suprimir las tasas.\n",
        ("Abrir", "Suprimir"),
    ),
    (
        "en",
        "Recommendations\n\nI. Open a common office for the ports.\nII. Abolish the fees for small boats.\n",
        ("Open", "Abolish"),
    ),
    (
        "fr",
        "RECOMMANDATIONS\n\n1- Ouvrir un bureau commun.\n2- Supprimer les frais.\n",
        ("Ouvrir", "Supprimer"),
    ),
    (
        "es",
        "RECOMENDACIONES\n\n1.- Abrir una oficina común.\n2.- Suprimir las tasas.\n",
        ("Abrir", "Suprimir"),
    ),
    (
        "en",
        "Session 2 – Recommendations\n\n- Open a common office.\n- Abolish the fees.\n",
        ("Open", "Abolish"),
    ),
    (
        "en",
        "The Forum therefore urges States and keepers to:\n\n1. open a common office;\n2. abolish the fees.\n",
        ("open", "abolish"),
    ),
    (
        "fr",
        "Au terme des travaux, il a été recommandé ce qui suit :\n\n"
        "- à l'endroit des ports : ouvrir un bureau commun ;\n"
        "- à l'endroit du Secrétariat : supprimer les frais.\n",
        ("à l'endroit des", "à l'endroit du"),
    ),
    (
        "es",
        "ACUERDOS\n\n"
        "ACUERDO 1. Lista común. La Secretaría elaborará una lista de las barcas\n"
        "   y la enviará antes de mayo a todos los miembros.\n\n"
        "ACUERDO 2. Muelles. Los miembros tomaron nota del estado de los muelles\n"
        "   y convinieron en pintarlos.\n",
        ("Lista", "Muelles"),
    ),
    (
        "fr",
        "DÉCISIONS\n\n"
        "DÉCISION 1. Liste commune. Le Secrétariat établira une liste des bacs\n"
        "   et l'enverra avant mai à tous les membres.\n\n"
        "DÉCISION 2. Quais. Les membres ont pris note de l'état des quais\n"
        "   et sont convenus de les peindre.\n",
        ("Liste", "Quais"),
    ),
    (
        "en",
        "DECISIONS\n\n"
        "DECISION 1. Common list. The Secretariat will draw up a list of the boats\n"
        "   and send it before May to all members.\n\n"
        "DECISION 2. Quays. Members took note of the state of the quays\n"
        "   and agreed to paint them.\n",
        ("Common", "Quays"),
    ),
]


@pytest.mark.parametrize(("language", "passage", "expected"), HABITS, ids=range(len(HABITS)))
def test_what_is_to_be_done_is_found_however_a_secretariat_sets_it(
    language: str, passage: str, expected: tuple[str, ...]
) -> None:
    assert begins_as(REPORTS[language] + passage, expected)


@pytest.mark.parametrize(
    ("language", "passage"),
    [
        ("en", "Decision 1 of the Council of 2029 had not been carried out. The keepers regretted it.\n"),
        ("fr", "La décision 1 du Conseil de 2029 n'avait pas été appliquée. Les gardiens l'ont regretté.\n"),
        ("es", "El acuerdo 1 del Consejo de 2029 no se había cumplido. Los guardas lo lamentaron.\n"),
        (
            "en",
            "Agenda\n\n"
            "A. Opening. The Chair opened the meeting at ten in the morning in the great hall.\n\n"
            "B. Boats. Kenya told of its boats and of the keepers of its quays.\n",
        ),
        ("en", "Decision: The Council adopted its agenda.\n"),
        ("fr", "Décision : Le Conseil a adopté son ordre du jour.\n"),
        ("es", "Decisión: El Consejo aprobó su orden del día.\n"),
        (
            "en",
            "Next steps\n\n"
            "- The Chair invited Ghana to speak of its boats.\n- The meeting went on to the hall of the keepers.\n",
        ),
    ],
)
def test_what_was_decided_elsewhere_or_asks_for_nothing_is_no_recommendation(language: str, passage: str) -> None:
    assert begins_as(REPORTS[language] + passage, ())
