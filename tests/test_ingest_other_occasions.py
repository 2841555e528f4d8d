"""What a paper tells of other occasions is no part in its own meeting, and what is recalled of them there is."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Third Dialogue on Quays and Skills\nReport\nMombasa, 4 and 5 May 2032\n\n"
    "The Third Dialogue on Quays and Skills was held in Mombasa on 4 and 5 May 2032.\n\n",
    "fr": "Troisième Dialogue sur les quais et les métiers\nRapport\nCotonou, 4 et 5 mai 2032\n\n"
    "Le Troisième Dialogue sur les quais et les métiers s'est tenu à Cotonou les 4 et 5 mai 2032.\n\n",
    "es": "Tercer Diálogo sobre los muelles y los oficios\nInforme\nVeracruz, 4 y 5 de mayo de 2032\n\n"
    "El Tercer Diálogo sobre los muelles y los oficios se celebró en Veracruz los días 4 y 5 de mayo de 2032.\n\n",
}
WHO = {
    "en": ("Ms. Ada Quarrell, Minister of Ports of Ghana", "Mr. Bo Lind, Director of the Port of Lima"),
    "fr": ("Mme Ada Quarrell, Ministre des ports du Ghana", "M. Bo Lind, Directeur du port de Lima"),
    "es": ("la Sra. Ada Quarrell, Ministra de Puertos de Ghana", "el Sr. Bo Lind, Director del Puerto de Lima"),
}
KEYS = {"{w}": "ada-quarrell", "{W}": "ada-quarrell", "{m}": "bo-lind", "{M}": "bo-lind"}


def told(language: str, sentence: str) -> tuple[list[tuple[str, str]], set[bool]]:
    """Who takes part in the paper's own meeting in which role, and whether what is said is said there."""
    w, m = WHO[language]
    text = sentence.format(w=w, m=m, W=w[0].upper() + w[1:], M=m[0].upper() + m[1:])
    found = conversion(HEADS[language] + text + "\n")
    own = next(e.key for e in found.events if (e.start or "").startswith("2032-05-04"))
    parts = [(p.person, p.role) for p in found.participations if p.event.startswith(own)]
    return parts, {s.event is not None and s.event.startswith(own) for s in found.statements}


ELSEWHERE = [
    ("en", "At the Second Dialogue, held in Lima in 2030, {w}, chaired the discussions."),
    ("en", "At the Second Dialogue, held in Lima in 2030, {w}, said that quays were ageing."),
    ("en", "At last year's meeting, {m}, stressed that cranes cost too much."),
    ("en", "At its previous session, {m}, recalled that cranes cost too much."),
    ("en", "In 2030, at the Second Dialogue, {m}, said that cranes cost too much."),
    ("en", "The Second Dialogue, held in Lima in 2030, was opened by {w}."),
    ("en", "The first Dialogue took place in Accra in 2028 and was moderated by {m}."),
    ("en", "At the preparatory meeting in March, {w}, said that quays were ageing."),
    ("en", "At a preparatory webinar in February, {m}, noted that cranes cost too much."),
    ("en", "A preparatory workshop was chaired by {m}, on 2 February 2032."),
    ("en", "During a visit to Accra in January 2032, {m}, said that cranes cost too much."),
    ("en", "Two years earlier, {w}, had argued that quays were ageing."),
    ("en", "Last year {w}, argued that quays were ageing."),
    ("en", "Earlier this year, {w}, warned that quays were ageing."),
    ("en", "In her letter of invitation, {w}, wrote that quays were ageing."),
    ("en", "In an article published in April, {w}, wrote that quays were ageing."),
    ("en", "At the regional consultation of 12 March 2032, {m}, proposed a fund for cranes."),
    ("en", "The 2030 Dialogue was chaired by {m}."),
    ("en", "The 2030 edition, hosted by Peru, was closed by {m}."),
    ("en", "At the 2030 edition, {m}, said that cranes cost too much."),
    ("en", "On 6 June 2030, {m}, told the General Assembly that cranes cost too much."),
    ("fr", "Lors du deuxième Dialogue, tenu à Lima en 2030, {w}, avait souligné que les quais vieillissaient."),
    ("fr", "Au cours de la précédente édition, {m}, avait demandé des grues moins chères."),
    ("fr", "L'an dernier, {m}, avait demandé des grues moins chères."),
    ("fr", "L'année dernière, {m}, a souligné que les grues étaient chères."),
    ("fr", "Le deuxième Dialogue, tenu à Lima en 2030, avait été ouvert par {w}."),
    ("fr", "La première édition s'est tenue à Accra en 2028 sous la présidence de {w}."),
    ("fr", "À la réunion préparatoire tenue à Genève le 3 mars 2032, {w}, a présenté le projet d'ordre du jour."),
    ("fr", "Lors d'un webinaire préparatoire, en février, {m}, a noté que les grues étaient chères."),
    ("fr", "Lors d'une visite à Accra en janvier 2032, {m}, a déclaré que les grues étaient chères."),
    ("fr", "Deux ans plus tôt, {w}, avait affirmé que les quais vieillissaient."),
    ("fr", "À l'époque, {w}, avait affirmé que les quais vieillissaient."),
    ("fr", "Dans sa lettre d'invitation, {w}, rappelait que les quais vieillissaient."),
    ("fr", "À l'édition 2030, {m}, avait proposé un fonds pour les grues."),
    ("fr", "L'édition 2030 avait été présidée par {m}."),
    ("fr", "En amont du Dialogue, {w}, avait prévenu que les quais vieillissaient."),
    ("fr", "Le 6 juin 2030, {m}, avait déclaré devant l'Assemblée que les grues étaient chères."),
    ("es", "En el segundo Diálogo, celebrado en Lima en 2030, {w}, subrayó que los muelles envejecían."),
    ("es", "En el segundo Diálogo, celebrado en Lima en 2030, {w}, presidió los debates."),
    ("es", "En 2030, {m}, había señalado que las grúas eran caras."),
    ("es", "El segundo Diálogo, celebrado en Lima en 2030, fue inaugurado por {w}."),
    ("es", "En la reunión preparatoria de marzo, {m}, señaló que las grúas eran caras."),
    ("es", "En la reunión preparatoria de marzo, {m}, presentó el proyecto de programa."),
    ("es", "En un seminario web preparatorio, en febrero, {m}, señaló que las grúas eran caras."),
    ("es", "En la Cumbre de los Puertos de Nairobi, en 2031, {m}, pidió un fondo para grúas."),
    ("es", "Dos años antes, {w}, había afirmado que los muelles envejecían."),
    ("es", "Por entonces, {w}, había afirmado que los muelles envejecían."),
    ("es", "En la consulta regional del 12 de marzo de 2032, {m}, propuso un fondo para grúas."),
    ("es", "En la edición de 2030, {m}, propuso un fondo para grúas."),
    ("es", "La edición de 2030 fue presidida por {m}."),
    ("es", "El 6 de junio de 2030, {m}, dijo ante la Asamblea que las grúas eran caras."),
    ("en", "At the Second Dialogue, {m}, proposed a fund for cranes."),
    ("en", "{m}, chaired the Second Dialogue, held in Lima in 2030."),
    ("en", "At the Second Dialogue, Peru had proposed a fund for cranes."),
    ("en", "At the ministerial meeting held in Accra in June 2031, Ghana proposed a fund for cranes."),
    ("en", "The preparatory meeting, chaired by {m}, took place in March."),
    ("fr", "{m}, avait présidé le deuxième Dialogue, tenu à Lima en 2030."),
    ("fr", "La précédente édition, présidée par {m}, avait réuni dix ports."),
    ("es", "{M}, presidió el segundo Diálogo, celebrado en Lima en 2030."),
    ("es", "La edición anterior, presidida por {m}, reunió a diez puertos."),
    ("es", "En el segundo Diálogo, el Perú propuso un fondo para grúas."),
]


@pytest.mark.parametrize(("language", "sentence"), ELSEWHERE)
def test_nobody_takes_part_in_what_is_told_of_another_occasion(language: str, sentence: str) -> None:
    parts, there = told(language, sentence)
    assert parts == []
    assert True not in there


THERE = [
    ("en", "opening", "{w}, had opened the session."),
    ("en", "speaker", "At the second session, {w}, said that quays were ageing."),
    ("en", "speaker", "Recalling the Second Dialogue, held in Lima in 2030, {w}, said that quays were ageing."),
    ("en", "speaker", "On 5 May, {w}, said that quays were ageing."),
    ("en", "speaker", "Since the last Dialogue, said {w}, ten quays had been built."),
    ("en", "opening", "The Third Dialogue, like the Second Dialogue held in Lima in 2030, was opened by {w}."),
    ("en", "speaker", "In 2030, {w}, recalled, ports had promised new cranes."),
    ("en", "speaker", "Reporting on the preparatory meeting held in March, {w}, said that quays were ageing."),
    ("en", "speaker", "In 2032, {w}, said, ports would share their tables."),
    ("fr", "speaker", "Lors de la deuxième séance, {w}, a dit que les quais vieillissaient."),
    ("fr", "speaker", "Le 5 mai, {w}, a dit que les quais vieillissaient."),
    ("fr", "speaker", "Lors du troisième Dialogue, {w}, a dit que les quais vieillissaient."),
    ("fr", "speaker", "En 2030, a rappelé {w}, les ports avaient promis des grues."),
    ("es", "speaker", "Como recordó {w}, el segundo Diálogo había fracasado."),
    ("es", "speaker", "{W}, dijo que en 2030 su país había construido diez muelles."),
    ("es", "speaker", "Desde el último Diálogo, dijo {w}, se han construido diez muelles."),
    ("es", "speaker", "Al informar sobre la reunión preparatoria de marzo, {w}, dijo que los muelles envejecían."),
    ("es", "speaker", "Tras la consulta regional del 12 de marzo de 2032, {w}, dijo que los muelles envejecían."),
    ("en", "moderator", "{m}, moderated the second panel discussion."),
    ("en", "opening", "{m}, opened the third Dialogue."),
    ("en", "chair", "The last session was chaired by {m}."),
    ("en", "speaker", "At the end of the last session, {m}, said that cranes cost too much."),
    ("en", "speaker", "Before the vote, {m}, said that cranes cost too much."),
    ("en", "speaker", "On the outcome of the 2030 consultation, {m}, said that cranes cost too much."),
    ("en", "speaker", "At the same meeting, {m}, said that cranes cost too much."),
    ("en", "speaker", "In June 2031, ports had promised new cranes, {m}, said."),
    ("en", "speaker", "Two years ago, ports had promised new cranes; {m}, said that none had come."),
    ("en", "speaker", "Earlier in the day, {m}, said that cranes cost too much."),
    ("en", "speaker", "On behalf of the ports of Peru, {m}, said that cranes cost too much."),
    ("en", "speaker", "On the last day, {m}, said that cranes cost too much."),
    ("fr", "speaker", "Lors de la dernière séance, {m}, a dit que les grues étaient chères."),
    ("fr", "speaker", "En 2030, les ports avaient promis des grues, a dit {m}."),
    ("fr", "speaker", "Au nom des ports du Pérou, {m}, a dit que les grues étaient chères."),
    ("fr", "speaker", "Au cours de la visite du port, {m}, a dit que les grues étaient chères."),
    ("fr", "speaker", "Le second jour, {m}, a dit que les grues étaient chères."),
    ("es", "speaker", "En la última sesión, {m}, dijo que las grúas eran caras."),
    ("es", "speaker", "En el segundo Diálogo, los puertos habían prometido grúas, recordó {m}."),
    ("es", "speaker", "En la segunda mesa redonda, {m}, dijo que las grúas eran caras."),
    ("es", "speaker", "En la jornada del 5 de mayo, {m}, dijo que las grúas eran caras."),
]


@pytest.mark.parametrize(("language", "role", "sentence"), THERE)
def test_what_is_recalled_at_the_meeting_is_said_there(language: str, role: str, sentence: str) -> None:
    parts, there = told(language, sentence)
    assert parts == [(next(key for mark, key in KEYS.items() if mark in sentence), role)]
    assert False not in there
