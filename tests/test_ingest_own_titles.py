"""What a document is called and of what kind it is where no title of its own tells."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

ROWS = {
    "en": "9.00 Opening\nMs. Ottoline Pask, Minister of Ports, Ghana\n\n10.00 Panel 1. Quays\nModerator: Mr. Basil "
    "Orme, Harbour Union\nMs. Wren Sadler, Kenya\n\n11.30 Coffee\n\n12.00 Panel 2. Tides\nMr. Ives Marlow, Togo\n",
    "fr": "9 h 00 Ouverture\nMme Aube Tissier, Ministre des ports, Togo\n\n10 h 00 Table ronde 1. Quais\nModérateur : "
    "M. Basile Orme, Bénin\nMme Odile Sabran, Bénin\n\n11 h 30 Pause\n\n12 h 00 Table ronde 2. Marées\nM. Yves Marlo, "
    "Togo\n",
    "es": "9.00 Apertura\nSra. Inés Tolosa, Ministra de Puertos, Chile\n\n10.00 Panel 1. Muelles\nModerador: Sr. Blas "
    "Orma, Perú\nSra. Lía Sabater, Perú\n\n11.30 Pausa\n\n12.00 Panel 2. Mareas\nSr. Ivo Marlés, Cuba\n",
}
NAMED = {
    "en": "Third Regional Forum on Wharves\nMombasa, 4 May 2032\n\n",
    "fr": "Troisième Forum régional sur les quais\nLomé, 4 mai 2032\n\n",
    "es": "Tercer Foro Regional sobre Muelles\nLima, 4 de mayo de 2032\n\n",
}


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_rows_with_people_are_a_programme_whatever_its_title(language: str) -> None:
    found = conversion(NAMED[language] + ROWS[language]).document
    assert (found.title, found.kind) == (NAMED[language].splitlines()[0], "agenda")


@pytest.mark.parametrize(
    ("text", "title", "kind"),
    [
        (
            "Home  About  Harbours  Media  Contact\nMinisters of Ports Pledge New Wharves for Seafarers\n\n"
            "ACCRA, Ghana, 3 May 2032 – Ministers of ports met in Accra and said that the wharves of their countries "
            "would be mended within two years. Ms. Ottoline Pask, of Ghana, thanked them.\n",
            "Ministers of Ports Pledge New Wharves for Seafarers",
            "press-release",
        ),
        (
            "Accueil | Les ports | Documents | Contact\nLes ministres des ports promettent de nouveaux quais\n\n"
            "LOMÉ, Togo, 3 mai 2032 – Les ministres des ports se sont réunis à Lomé et ont dit que les quais de leurs "
            "pays seraient réparés en deux ans. Mme Aube Tissier, du Togo, les a remerciés.\n",
            "Les ministres des ports promettent de nouveaux quais",
            "press-release",
        ),
        (
            "Inicio | Los puertos | Documentos | Contacto\nLos ministros de puertos prometen nuevos muelles\n\n"
            "LIMA, Perú, 3 de mayo de 2032 – Los ministros de puertos se reunieron en Lima y dijeron que los muelles "
            "de sus países se repararían en dos años. La Sra. Inés Tolosa, de Chile, les dio las gracias.\n",
            "Los ministros de puertos prometen nuevos muelles",
            "press-release",
        ),
    ],
)
def test_news_has_its_headline_and_no_line_of_a_menu(text: str, title: str, kind: str) -> None:
    found = conversion(text).document
    assert (found.title, found.kind) == (title, kind)


@pytest.mark.parametrize(
    "text",
    [
        "REPORT\n\nThe PRESIDENT – We come to the wharves.\n\nMs PASK (Ghana) – They are old. I say so.\n\n"
        "Mr ORME (Kenya) – They were never new.\n\nMs SADLER (Togo) – We should mend them.\n",
        "COMPTE RENDU\n\nLE PRÉSIDENT – Nous en venons aux quais.\n\nMme TISSIER (Togo) – Ils sont vieux. Je le dis."
        "\n\nM. ORME (Kenya) – Ils n'ont jamais été neufs.\n\nMme SABRAN (Bénin) – Réparons-les.\n",
        "INFORME\n\nEl PRESIDENTE: Pasamos a los muelles.\n\nLa Sra. TOLOSA (Chile): Son viejos. Lo digo.\n\n"
        "El Sr. ORMA (Perú): Nunca fueron nuevos.\n\nLa Sra. SABATER (Cuba): Hay que repararlos.\n",
    ],
)
def test_a_paper_of_turns_is_a_record(text: str) -> None:
    assert conversion(text).document.kind == "record"
