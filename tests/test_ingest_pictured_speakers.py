"""Records on web sites: a picture with the speaker's name stands over their words, and links stand below it."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

RECORDS = {
    "en": """Joint Committee on Ferries

Wednesday, 8 March 2033

Photo of Ada OverburyAda Overbury (Quayton, Harbour Party)
Link to this: Individually | In context | Record source

Apologies have been received from Deputy Pask. We continue our work on landing stages. I call Ms Vane.

Ms Idony Vane:
Link to this: Individually | In context | Record source

I thank the committee. Our crews have come here since 2025. The scheme was reviewed four times.

Photo of Ada OverburyAda Overbury (Quayton, Harbour Party)
Link to this: Individually | In context | Record source

That is a matter for the ministry, and I ask Ms Vane to leave it there.
""",
    "fr": """Commission mixte des bacs

Mercredi 8 mars 2033

Photo de Ada Mercadier Ada Mercadier (Quaiville, Groupe du port)
Lien direct : intervention seule | dans le débat | source

Nous poursuivons nos travaux sur les pontons de la lagune. La parole est à Mme Clerc.

Mme Ida Clerc :
Lien direct : intervention seule | dans le débat | source

Je remercie la commission. Nos équipages viennent ici depuis 2025, et rien n'a changé.

Photo de Ada Mercadier Ada Mercadier (Quaiville, Groupe du port)
Lien direct : intervention seule | dans le débat | source

C'est au ministère d'en décider, et je vous demande d'en rester là.
""",
    "es": """Comisión mixta de balsas

Miércoles, 8 de marzo de 2033

Foto de Ada Tolosa Ada Tolosa (Muelles, Grupo del Puerto)
Enlace directo | Compartir | Fuente

Seguimos con nuestro trabajo sobre los muelles del lago. Tiene la palabra la Sra. Zarraga.

Sra. Ida Zarraga:
Enlace directo | Compartir | Fuente

Agradezco a la comisión. Nuestras tripulaciones vienen desde 2025, y nada ha cambiado.

Foto de Ada Tolosa Ada Tolosa (Muelles, Grupo del Puerto)
Enlace directo | Compartir | Fuente

Eso corresponde al ministerio, y le pido que lo dejemos aquí.
""",
}
WHO = {
    "en": ["ada-overbury", "idony-vane", "ada-overbury"],
    "fr": ["ada-mercadier", "ida-clerc", "ada-mercadier"],
    "es": ["ada-tolosa", "ida-zarraga", "ada-tolosa"],
}


@pytest.mark.parametrize("language", RECORDS)
def test_who_is_pictured_speaks_below(language: str) -> None:
    found = conversion(RECORDS[language])
    assert [s.speaker for s in found.statements] == [f"person:{who}" for who in WHO[language]]
    assert {p.person for p in found.participations} == set(WHO[language])
    assert {name for p in found.people for name in p.names} & {"Ada OverburyAda Overbury"} == set()


def test_links_on_the_line_of_a_name_are_no_words() -> None:
    text = RECORDS["en"].replace("\nLink to this: Individually | In context | Record source", "", 1)
    text = text.replace("Party)\n\nApol", "Party) Share this | Debates source\n\nApol")
    said = conversion(text).statements
    assert [s.speaker for s in said] == [f"person:{who}" for who in WHO["en"]]


def test_captions_of_pictures_say_nothing() -> None:
    text = (
        "Report of the Meeting on Ferries\n\nQuayton, 8 March 2033\n\nPhoto of Ada Overbury at the landing stage\n\n"
        "The stages were shown to the visitors in the afternoon.\n\nPhoto of Idony Vane (Quayton)\n\n"
        "The rest of the day went by with talks on ropes.\n"
    )
    found = conversion(text)
    assert not found.statements
    assert not found.participations


def test_a_link_may_stand_before_the_picture_and_an_office_behind_the_name() -> None:
    text = (
        "Mission d'information sur les bacs — Réunion du 8 mars 2033 à 16h35\n\nLa réunion est ouverte à 16h35.\n\n"
        "PermalienPhoto de Ada MercadierAda Mercadier, présidente :\n\nMes chers collègues, nous ouvrons cette table "
        "ronde sur les pontons.\n\nPermalien\nIda Clerc, directrice du port de Quaiville :\n\nJe vous remercie. Nos "
        "équipages viennent ici depuis 2025.\n\nPermalienPhoto de Ada MercadierAda Mercadier, présidente :\n\nNous "
        "écrirons au ministère avant la fin de cet été.\n"
    )
    found = conversion(text)
    assert {p.person: p.role for p in found.participations} == {"ada-mercadier": "chair", "ida-clerc": "speaker"}
    assert [s.speaker for s in found.statements] == [
        f"person:{x}" for x in ("ada-mercadier", "ida-clerc", "ada-mercadier")
    ]
