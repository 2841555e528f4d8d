"""Surnames right after a post, sentences that go on about the last speaker, points of a list with who makes them."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = "Talks on Quays\n\nThe talks on quays were held in Geneva on 9 May 2033.\n\n"
FR = "Entretiens des quais\n\nLes entretiens sur les quais se sont tenus à Genève le 9 mai 2033.\n\n"
ES = "Conversaciones de muelles\n\nLas conversaciones sobre muelles se celebraron en Ginebra el 9 de mayo de 2033.\n\n"


def speakers(text: str) -> list[str]:
    found = conversion(text).statements
    return [(s.speaker or s.post or "").rpartition("/")[2].removeprefix("person:") for s in found if not s.recommends]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Co-Chair Marov said that quays were few.",
        EN + "President Marov welcomed the plan.",
        FR + "Dans son allocution, le Président MAROV a rappelé que les quais manquent.",
        FR + "La Directrice générale Marov a dit que les quais manquent.",
        FR + "Clôturant les travaux, le sénateur Marov a salué l'esprit du port.",
        ES + "El Director General Marov expuso que faltan muelles.",
        ES + "La Ministra Marov contestó que faltan muelles.",
        ES + "La Copresidenta MAROV agradeció el apoyo.",
    ],
)
def test_a_surname_between_a_post_and_its_verb_is_who_speaks(text: str) -> None:
    assert speakers(text) == ["marov"]


@pytest.mark.parametrize(
    "text",
    [
        FR + "Mme Ana Kole Marov, Ministre des ports, a ouvert la séance.\n\nLa Ministre KOLE a remercié le Bureau.",
        ES + "La Sra. Ana Kole Marov, Ministra de Puertos, abrió la sesión.\n\nLa Ministra Kole agradeció el apoyo.",
        EN + "Ms. Ana Kole Marov, Minister of Ports, opened the talks.\n\nMinister Marov thanked the Bureau.",
    ],
)
def test_such_a_surname_is_of_the_person_named_in_full(text: str) -> None:
    assert speakers(text)[-1] == "ana-kole-marov"


@pytest.mark.parametrize(
    "text",
    [
        EN + "The Director General said that quays were few. The President Elect thanked all.",
        FR + "La Directrice Exécutive a dit que les quais manquent. Le Représentant Résident a salué le plan.",
        ES + "La Secretaria Ejecutiva dijo que faltan muelles. El Ministro Consejero agradeció el apoyo.",
    ],
)
def test_words_that_go_on_with_a_post_are_nobodys_surname(text: str) -> None:
    assert conversion(text).people == ()


@pytest.mark.parametrize(
    "told",
    [
        "Tras saludar a los presentes, subrayó que faltan muelles.",
        "Después de agradecer la acogida, propuso un fondo.",
        "Al ser preguntada por el fondo, respondió que era pequeño.",
        "En respuesta a una pregunta, dijo que faltan muelles.",
        "Preguntada por el fondo, contestó que era pequeño.",
        "Chile, dijo, no quería esperar.",
    ],
)
def test_a_clause_before_a_verb_without_subject_leaves_the_speaker(told: str) -> None:
    assert speakers(f"{ES}La Sra. Rita Kole (Ghana) relató el viaje. {told}") == ["rita-kole", "rita-kole"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "(a) Chile asked for a fund;\n\n(b) IOM and UNHCR welcomed the plan;",
        FR + "a) Le Chili a demandé un fonds ;\n\nb) L'OIM et le HCR ont salué le plan ;",
        ES + "a) Chile pidió un fondo;\n\nb) La OIM y el ACNUR celebraron el plan;",
    ],
)
def test_a_point_with_a_letter_begins_with_who_makes_it(text: str) -> None:
    assert speakers(text) == ["CHL", "iom", "unhcr"]


@pytest.mark.parametrize(
    "told",
    [
        "a récusé ces chiffres",
        "a assuré avoir bâti trois quais",
        "a ouvert la séance et remercié les participants",
        "a prononcé la clôture et salué l'esprit du port",
    ],
)
def test_a_second_participle_without_its_auxiliary_reports(told: str) -> None:
    assert speakers(f"{FR}Mme Rita Kole (Ghana) {told}.") == ["rita-kole"]
