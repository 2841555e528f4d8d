"""Transcripts of a floor: who opens, leads and closes by their own words and those of a presenter, and labels with a
post in capitals."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

STAGED = {
    "en": """PIER FORUM 2031

Transcript of the morning, Accra, 12 May 2031

MASTER OF CEREMONIES: Good morning, everybody, and welcome to the Pier Forum.

MS. OLGA BRISK: Thank you very much. Our law says that nobody pays for a berth.

MASTER OF CEREMONIES: Thank you. We shall now hear from the Deputy Minister.

MR. PER TAMM: Good morning. I thank the Committee, and I declare the Pier Forum 2031 open.

(Applause)

MASTER OF CEREMONIES: Let us move to the first panel, which will be moderated by Dr. Ida Quill of the Coast University.

DR. IDA QUILL: Thank you. With us on the panel is Mr. Jon Reed, Director of Piers of Ghana.

MR. JON REED: In my country the fees were abolished, and the piers are still open.

MS. OLGA BRISK: I thank you all. I now declare the Forum closed.
""",
    "fr": """FORUM DES JETÉES 2031

Transcription de la matinée, Dakar, le 12 mai 2031

LA MAÎTRESSE DE CÉRÉMONIE : Bonjour à toutes et à tous, et bienvenue au Forum des jetées.

MME OLGA BRISK : Merci beaucoup. Notre loi dit que personne ne paie pour un poste à quai.

LA MAÎTRESSE DE CÉRÉMONIE : Merci. Écoutons maintenant le Vice-Ministre.

M. PER TAMM : Bonjour. Je remercie la Commission et je déclare ouvert le Forum des jetées 2031.

(Applaudissements)

LA MAÎTRESSE DE CÉRÉMONIE : Passons au premier panel, qui sera modéré par Mme Ida Quill, de l'Université de la Côte.

MME IDA QUILL : Merci. Nous avons avec nous M. Jon Reed, directeur des jetées du Bénin.

M. JON REED : Dans mon pays les redevances ont été supprimées, et les jetées sont encore ouvertes.

MME OLGA BRISK : Je vous remercie. Je déclare clos les travaux du Forum.
""",
    "es": """FORO DE LOS MUELLES 2031

Versión estenográfica de la mañana, Veracruz, 12 de mayo de 2031

LA MAESTRA DE CEREMONIAS: Muy buenos días a todas y a todos. Les damos la bienvenida al Foro de los Muelles.

LA DIPUTADA OLGA BRISK: Muchas gracias. Nuestra ley dice que nadie paga por un muelle.

LA MAESTRA DE CEREMONIAS: Gracias, diputada. Escucharemos ahora al Subsecretario.

EL LICENCIADO PER TAMM: Buenos días. Siendo las diez horas declaro formalmente inaugurado este foro.

(Aplausos)

LA MAESTRA DE CEREMONIAS: Damos paso a la primera mesa, que moderará la doctora Ida Quill, de la Universidad del Mar.

LA DOCTORA IDA QUILL: Gracias. Nos acompaña el maestro Jon Reed, director de muelles de Cuba.

EL MAESTRO JON REED: En mi país las tarifas se suprimieron y los muelles siguen abiertos.

LA DIPUTADA OLGA BRISK: Agradezco a todas y a todos. Declaro clausurados los trabajos de este foro.
""",
}


def roles(text: str) -> list[str]:
    return sorted({f"{p.person}:{p.role}" for p in conversion(text).participations if p.confidence > 0.5})


@pytest.mark.parametrize("language", STAGED)
def test_who_speaks_before_a_presented_meeting_is_declared_open_opens_it(language: str) -> None:
    told = ["ida-quill:moderator", "jon-reed:speaker", "olga-brisk:closing", "olga-brisk:opening", "per-tamm:opening"]
    assert roles(STAGED[language]) == told


@pytest.mark.parametrize("language", STAGED)
def test_without_such_words_all_but_the_moderator_only_speak(language: str) -> None:
    words = ("I declare the", "I now declare the", "je déclare ouvert le", "Je déclare clos", "declaro formalmente")
    text = STAGED[language].replace("Declaro clausurados los trabajos de este foro", "Buen viaje")
    for told in words:
        text = text.replace(told, "This is the" if language == "en" else "voici" if language == "fr" else "recuerdo")
    text = text.replace("recuerdo inaugurado", "recuerdo")
    assert roles(text) == ["ida-quill:moderator", "jon-reed:speaker", "olga-brisk:speaker", "per-tamm:speaker"]


@pytest.mark.parametrize(
    ("language", "asked", "by"),
    [
        ("en", "To give her welcoming remarks, I call on Ms. Brisk.", "opening"),
        ("en", "To close our meeting, I call on Ms. Brisk.", "closing"),
        ("en", "I call on Ms. Brisk.", "speaker"),
        ("fr", "La parole est à Mme Brisk pour son mot de bienvenue.", "opening"),
        ("fr", "La parole est à Mme Brisk pour clôturer nos travaux.", "closing"),
        ("fr", "La parole est à Mme Brisk.", "speaker"),
        ("es", "Para darnos la bienvenida tiene la palabra la Sra. Brisk.", "opening"),
        ("es", "Tiene la palabra la Sra. Brisk para clausurar los trabajos.", "closing"),
        ("es", "Tiene la palabra la Sra. Brisk.", "speaker"),
    ],
)
def test_who_is_given_the_floor_to_open_or_close_does(language: str, asked: str, by: str) -> None:
    chair = {"en": "The Chair", "fr": "La Présidente", "es": "La Presidenta"}[language]
    her, him = {"en": ("Ms.", "Mr."), "fr": ("Mme", "M."), "es": ("Sra.", "Sr.")}[language]
    head = STAGED[language].partition("\n\n")[0]
    own = {
        "en": "The piers of the north need cranes and light.",
        "fr": "Les jetées du nord ont besoin de grues et de lumière.",
        "es": "Los muelles del norte necesitan grúas y luz.",
    }[language]
    text = f"{head}\n\nAccra, 12.5.2031\n\n{chair}: {asked}\n\n{her} Olga Brisk (Ghana): {own}\n\n"
    text += f"{him} Per Tamm (Ghana): {own}\n\n{chair}: {own}\n\n{him} Per Tamm (Ghana): {own}\n"
    assert [r for r in roles(text) if "brisk" in r or "tamm" in r] == [f"olga-brisk:{by}", "per-tamm:speaker"]


PRESENTED = """ASAMBLEA DE PUERTOS
Oficina de Prensa

Versión estenográfica de la inauguración del Seminario "Puertos abiertos", efectuada el miércoles 9 de octubre de 2030.

El presentador: Buenos días. Nos honra con su presencia la diputada Olga Brisk Ríos, presidenta de la Comisión Marítima.

La diputada Olga Brisk Ríos: Gracias. Nuestra ley dice que nadie paga por un muelle.

El presentador: Toca el turno al maestro Per Tamm Soto, quien nos dirigirá un mensaje.

El maestro Per Tamm Soto: Muchas gracias, diputada. El instituto ha expedido doce mil tarjetas este año.

El presentador: Pedimos a la diputada Brisk que haga la declaratoria inaugural.

La diputada Olga Brisk Ríos: Siendo las nueve horas, declaro inaugurado el seminario.

El presentador: Pasamos a la primera mesa. La modera el doctor Jon Reed Urrea, investigador.

El moderador Jon Reed Urrea: Gracias. Le doy la palabra a Ida Quill Brito, pescadora.

La ciudadana Ida Quill Brito: Gracias. En mi muelle atendemos a cuatrocientas personas por semana.

El presentador: Para la clausura, tiene la palabra la señora Astrid Falk.

La señora Astrid Falk: La fundación agradece su hospitalidad. Nos vamos con tareas.
"""


def test_labels_in_small_letters_under_a_presenter_have_their_stages() -> None:
    found = conversion(PRESENTED)
    assert roles(PRESENTED) == [
        "astrid-falk:closing",
        "ida-quill-brito:speaker",
        "jon-reed-urrea:moderator",
        "olga-brisk-rios:opening",
        "per-tamm-soto:opening",
    ]
    assert [e.start for e in found.events if e.parent is None] == ["2030-10-09"]
    assert sum(p.person == "jon-reed-urrea" for p in found.participations) == 1


def test_a_debate_that_is_declared_closed_ends_no_meeting() -> None:
    told = "La diputada Olga Brisk Ríos: Siendo las nueve horas, declaro cerrado el debate de esta mesa."
    text = PRESENTED.replace("declaro inaugurado el seminario", "saludo al seminario")
    text = text.replace("que haga la declaratoria inaugural", "que hable").replace("La ciud", f"{told}\n\nLa ciud")
    assert not any(r.endswith(("brisk-rios:closing", "brisk-rios:opening")) for r in roles(text))


CHAMBER = """COMISIÓN DE MUELLES
Segunda sesión
12 de mayo de 2031

La señora PRESIDENTA DE LA COMISIÓN DE MUELLES (Olga Brisk Ríos).— Buenos días, señores. Se inicia la sesión.

El señor SUPERINTENDENTE NACIONAL DE PUERTOS, Per Tamm.— Gracias, presidenta. Los muelles del norte necesitan grúas.

La señora PRESIDENTA (Brisk Ríos).— Gracias. Tiene la palabra la señora jefa de la misión.

La señora JEFA DE LA MISIÓN, Ida Quill.— La misión ha contado los muelles del sur. Faltan doce.

El señor PRESIDENTE DE LA CÁMARA DE ARMADORES, Jon Reed.— Pedimos que se reparen los doce muelles.

La señora DIRECTORA GENERAL.— De eso se ocupará la oficina que dirijo desde hace un año.

La señora PRESIDENTA (Brisk Ríos).— Se levanta la sesión de la mañana.
"""


def test_posts_in_capitals_before_a_name_are_labels_and_no_names() -> None:
    found = roles(CHAMBER)
    assert found == ["ida-quill:speaker", "jon-reed:speaker", "olga-brisk-rios:chair", "per-tamm:speaker"]
    assert not any("general" in p.key for p in conversion(CHAMBER).people)


def test_an_article_before_a_title_is_no_part_of_a_name() -> None:
    keys = {p.key for p in conversion(STAGED["es"]).people}
    assert {"per-tamm", "ida-quill", "jon-reed"} <= keys
    assert not any(key.startswith(("la-", "el-")) for key in keys)
