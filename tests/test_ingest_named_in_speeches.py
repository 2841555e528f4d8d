"""Speeches on a meeting's paper: whom the speaker greets, thanks or names takes no part by that."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

SPEECHES = {
    "en": """Regional Conference on Ferries

Accra, 4 May 2031

Excellencies,
Your Excellency Ms. Ada Overbury, Minister of Ports of Ghana,
Mr. Halvor Pask, Director of the Ferry Institute

Distinguished delegates,

Ladies and gentlemen,

It is a pleasure for me to welcome you. I would like to thank the Mayor of Accra, Mr. Ikaika Kealoha, for his hall.

We live in an era of boats. Our friend, the Director of the Port Institute, Mr. Borja Etxea, lives on one.
""",
    "fr": """Conférence régionale sur les bacs

Lomé, 4 mai 2031

Madame Ada Mercadier, ministre des Ports du Togo,
Monsieur Halvor Pask, directeur de l'Institut des bacs

Mesdames et Messieurs,

C'est pour moi un plaisir de vous accueillir. Je tiens à remercier le maire de Lomé, M. Ikaika Kealoha.

Nous vivons une époque de bateaux. Notre ami, le directeur de l'Institut des ports, M. Borja Etxea, vit
sur l'un d'eux.
""",
    "es": """Conferencia Regional sobre Balsas

Quito, 4 de mayo de 2031

Señora Ada Tolosa, Ministra de Puertos del Ecuador,
Señor Halvor Pask, Director del Instituto de Balsas

Señoras y señores:

Es para mí un placer darles la bienvenida. Quiero agradecer al Alcalde de Quito, Sr. Ikaika Kealoha, por su sala.

Vivimos una época de barcas. Nuestro amigo, el Director del Instituto de Puertos, Sr. Borja Etxea,
vive en una de ellas.
""",
}


@pytest.mark.parametrize("language", SPEECHES)
def test_whom_a_speech_only_names_takes_no_part(language: str) -> None:
    assert not conversion(SPEECHES[language]).participations


def test_who_gives_the_speech_keeps_it() -> None:
    head = (
        "Statement by H.E. Ms. Ada Overbury, Minister of Ports of Ghana,\nat the Regional Conference on Ferries\n\n"
        "Accra, 4 May 2031\n\n"
    )
    body = "Distinguished delegates,\n\n" + SPEECHES["en"].partition("Distinguished delegates,\n\n")[2]
    assert {p.person for p in conversion(head + body).participations} == {"ada-overbury"}


def test_reports_in_the_first_person_tell_who_spoke() -> None:
    report = conversion(
        "Report of the Conference on Ferries\n\nThe conference was held in Accra on 4 May 2031.\n\nWe were happy to "
        "hear Mr. Ikaika Kealoha, Mayor of Accra, who told us that our members were right. Our union thanks him.\n\n"
        "Ms. Ada Overbury, Minister of Ports, said that we should build more ferries for our islands.\n"
    )
    assert {p.person for p in report.participations} == {"ikaika-kealoha", "ada-overbury"}
