"""What minutes and summary records tell of those in the room, and of those whom others only speak of."""

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
    ("language", "text", "role"),
    [
        ("en", "The Chair, Ms. Ada Roe (Togo), declared the meeting open at 9.40 a.m.", "opening"),
        ("fr", "La Présidente, Mme Ada Roe (Togo), déclara la séance ouverte.", "opening"),
        ("fr", "Mme Ada Roe, sénatrice (Togo), déclare la réunion ouverte.", "opening"),
        ("es", "La Presidenta, Emb. Ada Roe (Panamá), declaró abierta la reunión a las 9:40 a.m.", "opening"),
        ("es", "Siendo las 9.30 horas, la Sra. Ada Roe da por iniciada la sesión.", "opening"),
        ("fr", "La séance est levée à 12 h 40 par Mme Ada Roe.", "closing"),
        ("es", "Clausura la sesión la Sra. Ada Roe, siendo las 13.15 horas.", "closing"),
        ("es", "La Sra. Ada Roe levanta la sesión a las 14 horas.", "closing"),
        ("fr", "C'est à Lomé que le Dialogue a siégé, Mme Ada Roe, Ministre, assurant la présidence.", "chair"),
        ("fr", "Ada Roe (Togo) dirigea les débats.", "moderator"),
        ("en", "Ms. Ada Roe (Togo), Rapporteur of the Committee, read out its conclusions.", "rapporteur"),
        ("fr", "Mme Ada Roe (Togo), rapporteuse de la Commission, donne lecture de ses conclusions.", "rapporteur"),
        ("fr", "Mme Ada Roe a fait office de rapporteuse.", "rapporteur"),
        ("en", "The report was presented by the Rapporteur, Ms. Ada Roe (Togo), and adopted.", "rapporteur"),
        ("fr", "Le rapport a été présenté par la Rapporteuse, Mme Ada Roe (Togo), puis adopté.", "rapporteur"),
        ("es", "El informe fue presentado por la Relatora, Sra. Ada Roe (Panamá), y fue aprobado.", "rapporteur"),
        ("es", "Fue elegida Relatora, a propuesta de Cuba, la señora Ada Roe (Panamá).", "rapporteur"),
        ("es", "Presentó el informe anual la Sra. Ada Roe, del Ministerio de Puertos de Panamá.", "speaker"),
        ("es", "Comenta el estudio la Prof. Ada Roe, del Centro de Muelles, quien pide un anexo.", "speaker"),
        ("es", "Señala la Sra. Ada Roe que los muelles están llenos.", "speaker"),
        ("en", "Ada Roe MP (Iceland) offered the help of the harbour police.", "speaker"),
    ],
)  # fmt: skip
def test_what_minutes_tell_of_somebody_gives_the_role(language: str, text: str, role: str) -> None:
    assert ("ada-roe", role) in parts(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Its Director, Ms. Ada Roe, who was not able to travel, had sent figures in writing."),
        ("en", "The Convenor, Ms. Ada Roe (Togo), had sent a written report."),
        ("en", "He regretted the absence of the representative of Togo, Ms. Ada Roe."),
        ("en", "The Council took leave of Ambassador Ada Roe, Permanent Representative of Togo."),
        ("en", "The President of the section, Ms. Ada Roe, had lost her seat at the elections."),
        ("fr", "Mme Ada Roe (Togo) a fait parvenir une note écrite."),
        ("fr", "Il déplore l'absence de la représentante du Togo, Mme Ada Roe."),
        ("fr", "Il adresse ses remerciements à la section togolaise et à sa présidente, Mme Ada Roe."),
        ("fr", "La présidente de la section, Mme Ada Roe, avait perdu son siège aux élections."),
        ("es", "Se excusan la Sra. Ada Roe (Intendenta de Colón) y la Dra. Bea Quay (CEPAL)."),
        ("es", "Lamentó la ausencia de su homóloga de Togo, Ada Roe."),
        ("es", "La delegación no pudo llegar; la diputada Ada Roe (Panamá) envía sus disculpas."),
        ("es", "La presidenta de la sección, Sra. Ada Roe, había perdido su escaño en las elecciones."),
    ],
)
def test_whom_minutes_only_speak_of_takes_no_part(language: str, text: str) -> None:
    assert parts(language, text) == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ms. Eva Lind (Chad) recalled that Ms. Ada Roe (Togo) had raised the point in 2019."),
        ("en", "Recalling that Ms. Ada Roe, a former member, had raised it, Ms. Eva Lind (Chad) asked for data."),
        ("fr", "Mme Eva Lind (Tchad) a dit que la Ministre du Togo, Mme Ada Roe, avait promis une loi."),
        ("fr", "Rappelant que Mme Ada Roe, ancienne membre, avait soulevé ce point, Mme Eva Lind (Tchad) insiste."),
        ("es", "La Sra. Eva Lind (Chad) dijo que la Ministra de Togo, Sra. Ada Roe, había prometido una ley."),
    ],
)  # fmt: skip
def test_who_had_said_something_before_only_as_another_tells_takes_no_part(language: str, text: str) -> None:
    assert parts(language, text) == {("eva-lind", "speaker")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The opening session featured two speeches. Ms. Ada Roe (Togo) praised the quays. Mr. Tom Brink, Director "
            "of IOM, commended Togo.",
        ),
        (
            "fr",
            "La séance d'ouverture a été marquée par deux allocutions. Mme Ada Roe (Togo) a loué les quais. M. Tom "
            "Brink, Directeur de l'OIM, a salué le Togo.",
        ),
        (
            "es",
            "La sesión de apertura contó con dos intervenciones. La Sra. Ada Roe (Panamá) elogió los muelles. El Sr. "
            "Tom Brink, Director de la OIM, felicitó a Panamá.",
        ),
    ],
)
def test_who_speaks_after_a_sentence_that_counts_the_speeches_of_an_opening_opens(language: str, text: str) -> None:
    assert parts(language, text) == {("ada-roe", "opening"), ("tom-brink", "opening")}


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("en", "Delivering the closing address, Ms. Ada Roe, Minister for Ports of Togo, urged all to act.", "closing"),
        (
            "fr",
            "Prononçant le discours de clôture, Mme Ada Roe, Ministre des ports du Togo, a exhorté à agir.",
            "closing",
        ),
        (
            "es",
            "Al pronunciar el discurso inaugural, la Sra. Ada Roe, Ministra de Panamá, exhortó a actuar.",
            "opening",
        ),
        (
            "es",
            "En ausencia del Presidente, Sr. Brink, ocupó la presidencia la Vicepresidenta, Sra. Ada Roe (Cuba).",
            "chair",
        ),
    ],
)
def test_the_occasion_of_words_before_somebody_or_a_verb_before_its_subject_gives_the_role(
    language: str, text: str, role: str
) -> None:
    assert parts(language, text) == {("ada-roe", role)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Pastor Ada Roe (Togo) said that the quays were full."),
        ("fr", "Le capitaine Ada Roe, de la garde côtière, a dit que les quais étaient pleins."),
        ("fr", "Le père Ada Roe, aumônier du port, a dit que les quais étaient pleins."),
        ("es", "La Capitana Ada Roe, de la guardia costera, dijo que los muelles estaban llenos."),
    ],
)
def test_ranks_and_titles_of_clergy_stand_before_names(language: str, text: str) -> None:
    assert parts(language, text) == {("ada-roe", "speaker")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Mme Eva Lind (Tchad) a modéré la séance, où sont intervenus le capitaine Ada Roe, du port, etc."),
        ("es", "La Sra. Eva Lind (Chad) moderó la sesión, donde intervinieron la Capitana Ada Roe, del muelle."),
    ],
)  # fmt: skip
def test_who_stands_behind_the_verb_that_they_spoke_is_a_speaker(language: str, text: str) -> None:
    assert parts(language, text) == {("eva-lind", "moderator"), ("ada-roe", "speaker")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On the report, Ms. Ada Roe (Togo) said that the quays were full."),
        ("fr", "Après l'adoption du rapport, Mme Ada Roe (Togo) a dit que les quais étaient pleins."),
        ("fr", "Au sujet de l'étude, la Directrice des ports, Mme Ada Roe, a expliqué la méthode."),
        ("es", "Tras la aprobación del informe, la Sra. Ada Roe (Panamá) dijo que los muelles estaban llenos."),
        ("es", "Sobre el artículo 5, la representante de Panamá, Sra. Ada Roe, pidió datos."),
    ],
)
def test_who_speaks_behind_a_clause_on_a_paper_is_there(language: str, text: str) -> None:
    assert parts(language, text) == {("ada-roe", "speaker")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The meeting took note of the report of Ms. Ada Roe (Togo)."),
        ("fr", "La réunion a pris note du rapport de Mme Ada Roe (Togo)."),
        ("es", "La reunión tomó nota del informe de la Sra. Ada Roe (Panamá)."),
        ("en", "In her report, Ms. Ada Roe (Togo) said that the quays were full."),
        ("fr", "Dans un récent article, Mme Ada Roe (Togo) a dit que les quais étaient pleins."),
        ("es", "La autora del estudio, Sra. Ada Roe (Panamá), dijo que los muelles estaban llenos."),
        ("fr", "Jointe au téléphone, Mme Ada Roe (Togo) a dit que les quais étaient pleins."),
    ],
)
def test_whose_paper_is_noted_takes_no_part(language: str, text: str) -> None:
    assert parts(language, text) == set()
