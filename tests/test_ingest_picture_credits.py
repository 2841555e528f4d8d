"""Who took a picture is told behind what is on it (``NAME leaves the hall. NAME / Agency``), and took no part."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

CAPTIONS = {
    "en": "Kenyan Prime Minister Kwabena Osei leaves the summit in Lomé on 12 March",
    "fr": "Le premier ministre kényan Kwabena Osei quitte le sommet de Lomé, le 12 mars",
    "es": "El primer ministro keniano Kwabena Osei sale de la cumbre de Lomé el 12 de marzo",
}
NEWS = {
    "en": """Agreement on tolls found at the summit of the Union of Ferries

The President of the Council of Ferries, Adwoa Mensah, said on Tuesday that it was too early to speak of success.

{picture}

The leaders, meeting at a summit in Lomé, agreed on Tuesday 12 March, said the President, Adwoa Mensah.

The aim is to protect the ferries, the President of Togo, Jean Perrin, explained on Tuesday: “Cooperation has won.”
""",
    "fr": """Un accord sur les péages trouvé lors du sommet de l'Union des bacs

La présidente du Conseil des bacs Adwoa Mensah a estimé mardi qu'il était trop tôt pour parler d'un succès.

{picture}

Les dirigeants, réunis en sommet à Lomé, se sont entendus mardi 12 mars, a annoncé la présidente, Adwoa Mensah.

L'objectif est de protéger les bacs, a expliqué, mardi, le président togolais, Jean Perrin : « Nous avons gagné. »
""",
    "es": """Acuerdo sobre los peajes en la cumbre de la Unión de Balsas

La presidenta del Consejo de Balsas, Adwoa Mensah, consideró el martes que era pronto para hablar de éxito.

{picture}

Los dirigentes, reunidos en Lomé, llegaron a un acuerdo el martes 12 de marzo, anunció la presidenta, Adwoa Mensah.

El objetivo es proteger las balsas, explicó el martes el presidente de Togo, Jean Perrin: «La cooperación ha vencido.»
""",
}
CREDITS = ("IDA LUND / REUTERS", "Ida Lund/AFP", "© Ida Lund / Pool", "(Ida Lund / Tide Press)")


@pytest.mark.parametrize("credit", CREDITS)
@pytest.mark.parametrize("language", NEWS)
def test_who_took_a_picture_took_no_part(language: str, credit: str) -> None:
    caption = CAPTIONS[language]
    picture = f"![{caption}](https://img.example/1.jpg) ![](https://img.example/2.jpg) {caption}. {credit}"
    found = {p.person for p in conversion(NEWS[language].format(picture=picture)).participations}
    assert "ida-lund" not in found
    assert found >= {"adwoa-mensah", "jean-perrin"}
