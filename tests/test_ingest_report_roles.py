"""Who opens, closes, leads, reports, is absent or only asked afterwards, in the turns of phrase of reports and news."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion
from tests.test_ingest_told_roles import HEADS

# Language, who does what (by surname), and the sentence that says so.
TOLD = [
    (
        "en",
        "ncube:opening",
        "Delivering the opening address, Ms. Thandi Ncube, Minister of Ports of Zimbabwe, urged the "
        "delegates to share their registers.",
    ),
    (
        "en",
        "ncube:closing",
        "Delivering the closing address, Ms. Thandi Ncube, Minister of Ports of Zimbabwe, urged the "
        "delegates to share their registers.",
    ),
    ("en", "ncube:closing", "The meeting was brought to a close by Ms. Thandi Ncube, Minister of Ports of Zimbabwe."),
    ("en", "ncube:closing", "The closing remarks fell to Ms. Thandi Ncube, Minister of Ports of Zimbabwe."),
    ("en", "ncube:opening", "It fell to Ms. Thandi Ncube, Minister of Ports of Zimbabwe, to open the Dialogue."),
    (
        "en",
        "ncube:opening",
        "Ms. Thandi Ncube, Minister of Ports of Zimbabwe, launched the proceedings with a call for patience.",
    ),
    (
        "en",
        "ncube:opening ortega:opening",
        "The inaugural session, held in the City Hall, heard addresses from Ms. Thandi Ncube, Minister "
        "of Ports of Zimbabwe, and Mr. Luis Ortega, Director of the Harbour Institute.",
    ),
    (
        "fr",
        "ncube:opening",
        "Prononçant le discours d'ouverture, Mme Thandi Ncube, ministre des Ports du Zimbabwe, a "
        "exhorté les délégations à partager leurs registres.",
    ),
    (
        "fr",
        "ncube:closing",
        "Prononçant le discours de clôture, S.E. Mme Thandi Ncube, ministre des Ports du Zimbabwe, a "
        "exhorté les délégations à partager leurs registres.",
    ),
    ("fr", "ncube:closing", "Il est revenu à Mme Thandi Ncube, ministre des Ports du Zimbabwe, de clore les travaux."),
    ("fr", "ncube:opening", "Il est revenu à Mme Thandi Ncube, ministre des Ports du Zimbabwe, d'ouvrir les travaux."),
    (
        "fr",
        "ncube:opening",
        "Donnant le coup d'envoi des travaux, Mme Thandi Ncube, ministre des Ports du Zimbabwe, a "
        "rappelé l'urgence de former les dockers.",
    ),
    (
        "fr",
        "ncube:closing",
        "Mme Thandi Ncube, ministre des Ports du Zimbabwe, a mis un terme aux travaux en remerciant les participants.",
    ),
    (
        "es",
        "ncube:opening ortega:opening",
        "Se llevó a cabo el acto inaugural, con la intervención de la Ministra de Puertos de Zimbabwe, "
        "Sra. Thandi Ncube, y del Director del Instituto de Muelles, Sr. Luis Ortega.",
    ),
    (
        "es",
        "ncube:opening",
        "Al pronunciar el discurso inaugural, la Sra. Thandi Ncube, Ministra de Puertos de Zimbabwe, "
        "instó a las delegaciones a compartir sus registros.",
    ),
    (
        "es",
        "ncube:closing",
        "Al pronunciar el discurso de clausura, la Sra. Thandi Ncube, Ministra de Puertos de Zimbabwe, "
        "instó a las delegaciones a compartir sus registros.",
    ),
    (
        "es",
        "ncube:closing",
        "El discurso de clausura fue pronunciado por la Sra. Thandi Ncube, Ministra de Puertos de Zimbabwe.",
    ),
    ("es", "ncube:opening", "Correspondió a la Ministra de Puertos de Zimbabwe, Thandi Ncube, abrir los trabajos."),
    ("es", "ncube:closing", "Correspondió a la Ministra de Puertos de Zimbabwe, Thandi Ncube, cerrar los trabajos."),
    (
        "en",
        "ncube:moderator ortega:speaker roe:speaker",
        "Under the direction of Ms. Thandi Ncube, Minister of Ports of Zimbabwe, papers were presented "
        "by Mr. Luis Ortega, Director of the Harbour Institute, and Ms. Jane Roe, a labour inspector from Kenya.",
    ),
    (
        "fr",
        "ncube:moderator ortega:speaker roe:speaker",
        "Sous la direction de Mme Thandi Ncube, ministre des Ports du Zimbabwe, des communications ont "
        "été présentées par M. Luis Ortega, directeur de l'Institut des quais, et Mme Jeanne Roe, "
        "inspectrice du travail du Kenya.",
    ),
    (
        "fr",
        "ortega:speaker roe:speaker",
        "Le Dialogue a fait l'état des dégâts, en s'appuyant sur un exposé de M. Luis Ortega, directeur "
        "de l'Institut des quais, et de Mme Jeanne Roe de la Ligue des dockers.",
    ),
    ("fr", "ortega:rapporteur", "Le rapport a été présenté par le rapporteur, M. Luis Ortega (Pérou)."),
    (
        "es",
        "ncube:moderator ortega:speaker roe:speaker",
        "Bajo la dirección de la diputada Thandi Ncube (Zimbabwe), presentaron ponencias el profesor "
        "Luis Ortega, de la Universidad de los Muelles, y la Sra. Juana Roe, inspectora del trabajo de Kenya.",
    ),
    (
        "es",
        "ncube:moderator ortega:speaker roe:speaker solis:speaker",
        "Los trabajos se reanudaron con un panel que dirigió la Ministra de Puertos de Zimbabwe, Thandi "
        "Ncube, con la participación de Luis Ortega (El Salvador), la académica mexicana Juana Roe, del "
        "Colegio de los Muelles, y Pedro Solís, de la Liga de Estibadores.",
    ),
    ("es", "ortega:rapporteur", "Fue elegido Relator, a propuesta de Panamá, el señor Luis Ortega (Perú)."),
    ("fr", "ortega:rapporteur", "La synthèse des débats sera présentée par M. Luis Ortega (Institut des quais)."),
    ("fr", "ortega:rapporteur", "M. Luis Ortega, de l'Institut des quais, fera office de rapporteur."),
    (
        "en",
        "roe:speaker",
        "In the absence of the scheduled moderator, Mr. Luis Ortega (IOM), Ms. Jane Roe of the Harbour "
        "Institute told the delegates that work had begun.",
    ),
    (
        "en",
        "",
        "Invited as guests of honour were the Regional Director of the Bank, Luis Ortega, and the Mayor "
        "of Lima, Jane Roe.",
    ),
    ("en", "", "Reached by telephone, Mr. Luis Ortega, a Cameroonian economist, doubted the figures."),
    ("en", "", "Contacted after the meeting, Luis Ortega, Director of the Harbour Institute, declined to comment."),
    ("fr", "", "Jointe par téléphone, Mme Jeanne Roe, économiste camerounaise, a mis en doute les chiffres."),
    ("es", "", "Tuvo palabras de recuerdo para Hilda Roe, fundadora de la Liga de Estibadores."),
    ("es", "", "Contactada por teléfono, la economista peruana Juana Roe puso en duda las cifras."),
    (
        "en",
        "ncube:opening ortega:opening",
        "After an opening ceremony marked by the speeches of the Secretary-General, Thandi Ncube, and "
        "of the Mayor of Mombasa, Luis Ortega, work began with the election of the bureau.",
    ),
    (
        "en",
        "",
        "The ceremony was graced by the presence of several authorities, among them Ms. Thandi Ncube, "
        "former Minister of Ports, and Mr. Luis Ortega, Ambassador of Peru.",
    ),
    (
        "fr",
        "ncube:opening ortega:opening",
        "Mme Thandi Ncube, ministre des Ports du Zimbabwe, a prononcé le discours d'ouverture aux côtés "
        "de M. Luis Ortega, de l'Institut des quais.",
    ),
    (
        "fr",
        "",
        "La cérémonie d'ouverture a été rehaussée par la présence de nombreuses autorités dont Mme "
        "Thandi Ncube, ancienne ministre des Ports, et M. Luis Ortega, ambassadeur du Pérou.",
    ),
    (
        "es",
        "ncube:closing",
        "Para cerrar el evento, la Ministra de Puertos, Thandi Ncube, agradeció a los intérpretes.",
    ),
    (
        "es",
        "ncube:opening",
        "Para iniciar la jornada, la Ministra de Puertos, Thandi Ncube, dio las gracias a los anfitriones.",
    ),
    (
        "en",
        "ncube:opening ortega:opening",
        "The opening session was marked by two speeches. Ms. Thandi Ncube, Minister of Ports of "
        "Zimbabwe, said that crews were waiting. Mr. Luis Ortega, Director of the Harbour Institute, "
        "recalled that the register was ready.",
    ),
    (
        "en",
        "ncube:closing ortega:closing",
        "Two speakers took the floor at the closing ceremony. Ms. Thandi Ncube, Minister of Ports of "
        "Zimbabwe, said that crews were waiting. Mr. Luis Ortega, Director of the Harbour Institute, "
        "recalled that the register was ready.",
    ),
    (
        "fr",
        "ncube:opening ortega:opening",
        "La séance d'ouverture a été marquée par deux allocutions. Mme Thandi Ncube, ministre des Ports "
        "du Zimbabwe, a souligné que les équipages attendaient. M. Luis Ortega, directeur de l'Institut "
        "des quais, a rappelé que le registre était prêt.",
    ),
    (
        "fr",
        "ncube:opening ortega:opening",
        "Deux allocutions ont marqué la cérémonie d'ouverture. Mme Thandi Ncube, ministre des Ports du "
        "Zimbabwe, a souligné que les équipages attendaient. M. Luis Ortega, directeur de l'Institut "
        "des quais, a rappelé que le registre était prêt.",
    ),
    (
        "es",
        "ncube:opening ortega:opening",
        "La sesión de apertura contó con dos intervenciones. La Ministra de Puertos de Zimbabwe, Thandi "
        "Ncube, señaló que las tripulaciones esperaban. El Director del Instituto de Muelles, Luis "
        "Ortega, recordó que el registro estaba listo.",
    ),
    (
        "es",
        "ncube:opening ortega:opening",
        "Dos oradores hicieron uso de la palabra en la ceremonia de apertura. La Ministra de Puertos de "
        "Zimbabwe, Thandi Ncube, señaló que las tripulaciones esperaban. El Director del Instituto de "
        "Muelles, Luis Ortega, recordó que el registro estaba listo.",
    ),
    (
        "en",
        "ncube:opening",
        "To open the proceedings, Ms. Thandi Ncube, Minister of Ports of Zimbabwe, thanked the hosts.",
    ),
    (
        "fr",
        "ncube:closing",
        "Pour clore les travaux, Mme Thandi Ncube, ministre des Ports du Zimbabwe, a remercié les hôtes.",
    ),
    ("en", "ncube:speaker", "To close the gap, Ms. Thandi Ncube, Minister of Ports of Zimbabwe, proposed a fund."),
]


@pytest.mark.parametrize(("language", "expected", "sentence"), TOLD, ids=[s[:50] for _, _, s in TOLD])
def test_reports_say_in_many_ways_who_took_which_part(language: str, expected: str, sentence: str) -> None:
    found = conversion(f"{HEADS[language]}\n{sentence}\n").participations
    assert " ".join(sorted(f"{p.person.rpartition('-')[2]}:{p.role}" for p in found)) == expected


POSTS = [
    ("en", "It fell to Ms. Thandi Ncube, Minister of Ports of Zimbabwe, to open the Dialogue.", "Minister of Ports"),
    ("fr", "Il revint à Mme Thandi Ncube, ministre des Ports du Zimbabwe, d'ouvrir les travaux.", "ministre des Ports"),
    ("es", "Correspondió a la Sra. Thandi Ncube, Ministra de Puertos, abrir los trabajos.", "Ministra de Puertos"),
]


@pytest.mark.parametrize(("language", "sentence", "post"), POSTS)
def test_a_post_ends_before_what_its_holder_does(language: str, sentence: str, post: str) -> None:
    (found,) = conversion(f"{HEADS[language]}\n{sentence}\n").participations
    assert [h.post for h in found.holdings] == [post]


NEXT = [
    (
        "en",
        "Speakers included Luis Ortega (Norway), the Kenyan activist Jane Roe, of the Harbour Institute, and others.",
    ),
    (
        "fr",
        "Sont intervenus Luis Ortega (Norvège), la militante kényane Jeanne Roe, de l'Institut des quais, et d'autres.",
    ),
    (
        "es",
        "Intervinieron Luis Ortega (Noruega), la académica mexicana Juana Roe, del Colegio de los Muelles, y otros.",
    ),
]


@pytest.mark.parametrize(("language", "sentence"), NEXT)
def test_what_somebody_is_before_a_name_is_no_post_of_the_one_before(language: str, sentence: str) -> None:
    found = {p.person: p for p in conversion(f"{HEADS[language]}\n{sentence}\n").participations}
    assert [h.post for h in found["luis-ortega"].holdings] == []
    assert len(found) == 2


WORDS = [
    ("es", "La Consejera Laboral de la Embajada de España, Dña. Nuria Pueyo, agradeció la acogida.", "nuria-pueyo"),
    (
        "fr",
        "Le Dialogue a entendu Mme Jeanne Roe de la Croix-Rouge togolaise, qui a plaidé pour l'accueil.",
        "jeanne-roe",
    ),
    ("es", "Intervino la Sra. Juana Roe de la Liga de Estibadores.", "juana-roe"),
]


@pytest.mark.parametrize(("language", "sentence", "person"), WORDS)
def test_words_for_embassies_and_leagues_are_in_no_name(language: str, sentence: str, person: str) -> None:
    assert [p.key for p in conversion(f"{HEADS[language]}\n{sentence}\n").people] == [person]


def test_who_speaks_after_a_plural_verb_is_not_the_one_named_before_it() -> None:
    text = (
        "Bajo la dirección de la diputada Ana Solís (Kenya), presentaron ponencias el Sr. Luis "
        "Ortega y la Sra. Eva Roe."
    )
    assert [s.speaker for s in conversion(f"{HEADS['es']}\n{text}\n").statements] == []


def test_those_after_the_sentence_that_tells_of_speeches_open_in_the_paragraphs_that_go_on() -> None:
    told = "La séance d'ouverture a été marquée par deux allocutions."
    text = f"""2. {told} Mme Ada Roe, ministre des Ports, a salué l'accueil.

Enfin, M. Léo Holt, directeur de l'Institut des quais, a annoncé un registre.

3. M. Jean Brink, maire de Lomé, a exposé les tarifs.
"""
    found = conversion(f"{HEADS['fr']}\n{text}").participations
    assert [(p.person, p.role) for p in found] == [
        ("ada-roe", "opening"),
        ("leo-holt", "opening"),
        ("jean-brink", "speaker"),
    ]


LISTS = [
    ("en", "The panellists were: Luis Ortega, Harbour Institute; Ann Moe, UNAQ.", "ann-moe luis-ortega"),
    ("fr", "Intervenants : Luis Ortega, UNAQ ; Jeanne Roe, Réseau Billital.", "jeanne-roe luis-ortega"),
    ("es", "Participaron como panelistas: Luis Ortega, UNAQ; Juana Roe, Liga de Estibadores.", "juana-roe luis-ortega"),
    ("en", "The bodies concerned were: Lake Board, UNAQ; River Board, UNAP.", ""),
]


@pytest.mark.parametrize(("language", "sentence", "people"), LISTS)
def test_any_body_may_follow_a_name_in_a_list_of_speakers(language: str, sentence: str, people: str) -> None:
    found = conversion(f"{HEADS[language]}\n{sentence}\n").participations
    assert " ".join(sorted(p.person for p in found)) == people


def test_who_only_tells_what_another_did_at_the_opening_opens_nothing() -> None:
    told = "Ms. Ada Roe, Chief of the Lock Section, said that crews waited. At the opening, Ms. Roe reported, "
    text = f"{HEADS['en']}\n{told}Mr. Tom Holt, Director of Locks, addressed the delegates.\n"
    found = [(p.person, p.role) for p in conversion(text).participations]
    assert found == [("ada-roe", "speaker"), ("tom-holt", "opening")]


def test_ranks_of_several_words_stand_before_names() -> None:
    text = f"{HEADS['es']}\nIntervino el Capitán de Navío Olavo Furtado, Director de la Guardia Costera.\n"
    assert [p.key for p in conversion(text).people] == ["olavo-furtado"]
