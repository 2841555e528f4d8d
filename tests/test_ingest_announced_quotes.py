"""Whose words a quotation is that a sentence leads up to with no verb of saying, and what is a title there."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = "Talks on Locks\n\nThe talks on locks were held in Geneva on 9 May 2033.\n\nTolls came first. "
FR = "Entretiens des écluses\n\nLes entretiens sur les écluses se sont tenus à Genève le 9 mai 2033.\n\nIl a plu. "
ES = "Charlas de esclusas\n\nLas charlas sobre esclusas se celebraron en Ginebra el 9 de mayo de 2033.\n\nLlovió. "


def speakers(text: str) -> list[str]:
    return [(s.speaker or s.post or "").removeprefix("person:") for s in conversion(text).statements]


@pytest.mark.parametrize(
    "text",
    [
        FR + "Le préfet de Bergen, Otto Frisk, n'y est pas allé par quatre chemins : « Ce canal est déjà mort. »",
        FR
        + "Interrogé sur la suite, le préfet de Bergen, Otto Frisk, a botté en touche : « Les juges feront le tri ».",
        FR + "Otto Frisk, préfet de Bergen, est catégorique : « Ce canal est mort depuis trois ans ».",
        FR + "Pour Otto Frisk, préfet de Bergen, « ce canal est mort depuis trois ans ».",
        EN + "Otto Frisk, prefect of Bergen, was blunt: “This canal has been dead for years.”",
        EN + "The prefect of Bergen, Otto Frisk, did not beat about the bush: “This canal is as dead as mutton.”",
        ES + "Otto Frisk, prefecto de Bergen, fue tajante: “Este canal está muerto desde hace años”.",
        ES + "El prefecto de Bergen, Otto Frisk, no se anduvo por las ramas: “Este canal está muerto y enterrado”.",
        ES + "Para Otto Frisk, prefecto de Bergen, “este canal está muerto desde hace años”.",
    ],
)
def test_what_somebody_leads_up_to_is_said_by_them(text: str) -> None:
    assert speakers(text) == ["otto-frisk"]


@pytest.mark.parametrize(
    "text",
    [
        FR + "Otto Frisk, préfet de Bergen, a animé la table ronde : « Un canal sans eau est un fossé ».",
        FR + "Otto Frisk, préfet de Bergen, a signé un livre : « Un canal sans eau est un fossé ».",
        FR + "Le panel 2, mené par Otto Frisk, avait pour titre : « Un canal sans eau est un fossé ».",
        EN + "Otto Frisk, prefect of Bergen, moderated the session: “A canal without water is a ditch.”",
        EN + "Otto Frisk, prefect of Bergen, launched his book: “A canal without water is a ditch.”",
        ES + "Otto Frisk, prefecto de Bergen, moderó la mesa: “Un canal sin agua es una zanja”.",
        ES + "Otto Frisk, prefecto de Bergen, estrenó un documental: “Un canal sin agua es una zanja”.",
    ],
)
def test_titles_of_sessions_and_works_are_said_by_nobody(text: str) -> None:
    assert speakers(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Otto Frisk, préfet de Bergen, a animé la table ronde : « Un canal sans eau est un fossé ».",
        "Otto Frisk, prefect of Bergen, moderated the session: “A canal without water is a ditch.”",
        "Otto Frisk, prefecto de Bergen, moderó la mesa: “Un canal sin agua es una zanja”.",
    ],
)
def test_nor_are_they_where_they_are_a_paragraph_of_their_own(text: str) -> None:
    head = FR if "préfet" in text else EN if "prefect " in text else ES
    assert speakers(head + "\n\n" + text) == []


def test_quoted_words_behind_a_post_are_no_body() -> None:
    found = conversion(FR + "Pour Otto Frisk, préfet de Bergen, « ce canal est mort depuis trois ans ».")
    assert [p.bodies for p in found.people if p.key == "otto-frisk"] == [()]
    assert not any("canal" in body.label for body in found.organizations)


@pytest.mark.parametrize(
    "sentence",
    [
        FR + "La lecture des recommandations a été faite par M. Otto Frisk, éclusier de Bergen.",
        FR + "Les recommandations, lues par M. Otto Frisk, portent sur les péages.",
        EN + "The general report was read out by Mr. Otto Frisk, lock-keeper of Bergen.",
        ES + "El informe final fue leído por el Sr. Otto Frisk, esclusero de Bergen.",
    ],
)
def test_who_reads_out_the_report_is_its_rapporteur(sentence: str) -> None:
    assert [(p.person, p.role) for p in conversion(sentence).participations] == [("otto-frisk", "rapporteur")]
