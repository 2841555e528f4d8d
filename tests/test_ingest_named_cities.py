"""Cities that bear their state's name, as places of meetings and as states. All is invented."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

HEADS = {
    "en": "Third Forum on Clay\n{0}\n\nPROGRAMME\n\n9:00 Opening\nMs. Orla Penn (Ghana)\n10:00 Closing\n",
    "fr": "Troisième forum sur l'argile\n{0}\n\nPROGRAMME\n\n9 h Ouverture\nMme Orla Penn (Ghana)\n10 h Clôture\n",
    "es": "Tercer Foro sobre Arcilla\n{0}\n\nPROGRAMA\n\n9:00 Apertura\nSra. Orla Penn (Ghana)\n10:00 Clausura\n",
}
VENUES = [
    ("en", "Luxembourg, 3 May 2031", "luxembourg-city"),
    ("en", "May 3, 2031 – Singapore", "singapore"),
    ("en", "Panama | 3-4 May 2031", "panama-city"),
    ("en", "Guatemala\n3 May 2031", "guatemala-city"),
    ("en", "Venue: Harbour Hall, Kuwait\nDate: 3 May 2031", "kuwait-city"),
    ("en", "3 May 2031, Djibouti (Djibouti)", "djibouti-city"),
    ("fr", "Luxembourg, le 3 mai 2031", "luxembourg-city"),
    ("fr", "3-4 mai 2031, Singapour", "singapore"),
    ("fr", "Panama, du 3 au 5 mai 2031", "panama-city"),
    ("fr", "Djibouti\n3 mai 2031", "djibouti-city"),
    ("fr", "Lieu : Maison du port, Monaco\nDate : 3 mai 2031", "monaco"),
    ("es", "Luxemburgo, 3 de mayo de 2031", "luxembourg-city"),
    ("es", "3 al 5 de mayo de 2031, Singapur", "singapore"),
    ("es", "Panamá, 3 y 4 de mayo de 2031", "panama-city"),
    ("es", "México\n3 de mayo de 2031", "mexico-city"),
    ("es", "Lugar: Hotel del Muelle, Guatemala\nFecha: 3 de mayo de 2031", "guatemala-city"),
]
HELD = [
    ("Report\n\nThe Third Forum on Clay was held in Singapore on 3 May 2031.\n", "singapore"),
    ("Report\n\nThe Third Forum on Clay, held in Luxembourg from 3 to 5 May 2031, went well.\n", "luxembourg-city"),
    ("Rapport\n\nLe Troisième forum sur l'argile s'est tenu à Djibouti le 3 mai 2031.\n", "djibouti-city"),
    ("Rapport\n\nLe Troisième forum sur l'argile s'est tenu à Panama du 3 au 5 mai 2031.\n", "panama-city"),
    ("Informe\n\nEl Tercer Foro sobre Arcilla se celebró en Mónaco el 3 de mayo de 2031.\n", "monaco"),
    (
        "Informe\n\nEl Tercer Foro sobre Arcilla, celebrado en Luxemburgo el 3 de mayo de 2031, fue breve.\n",
        "luxembourg-city",
    ),
]
STATES = [
    ("Ciudad de Panamá, Panamá, 3 de mayo de 2031\n\nLos participantes examinaron los hornos.\n", ["Panamá"]),
    ("Report\n\nThe Third Forum on Clay was held in Lomé on 3 May 2031. Luxembourg proposed a fund.\n", ["Luxembourg"]),
    (
        "Report\n\nThe forum was held in Lomé. Singapore, Malta and Panama joined on 3 May 2031.\n",
        ["Singapore", "Malta", "Panama"],
    ),
    (
        "Clay treaty: who signed\n\nLuxembourg, 3 May 2031; Malta, 4 June 2031; Panama, 5 June 2031.\n",
        ["Luxembourg", "Malta", "Panama"],
    ),
    ("Report\n\nThe kilns in Luxembourg are old, and those in Guatemala new.\n", ["Luxembourg", "Guatemala"]),
    (
        "Rapport\n\nLe forum s'est tenu au Panama le 3 mai 2031, et Singapour a proposé un fonds.\n",
        ["Panama", "Singapour"],
    ),
    ("Rapport\n\nLe forum s'est tenu à Luxembourg (Luxembourg) le 3 mai 2031.\n", ["Luxembourg"]),
    (
        "Informe\n\nEl foro se celebró en Guatemala el 3 de mayo de 2031. México propuso un fondo.\n",
        ["Guatemala", "México"],
    ),
    (
        "Informe\n\nLa delegación de Singapur y el Ministro de Luxemburgo pidieron un fondo.\n",
        ["Singapur", "Luxemburgo"],
    ),
]


def states(text: str) -> list[str]:
    return [m.as_written for m in conversion(text).mentions if m.ref.startswith("state/")]


@pytest.mark.parametrize(("language", "line", "city"), VENUES)
def test_beside_a_day_the_name_is_the_citys(language, line, city):
    found = conversion(HEADS[language].format(line))
    places = [e.place.ref for e in found.events if e.place]
    assert places[:1] == [f"place/{city}"]
    named = states(HEADS[language].format(line))
    assert named == (["Djibouti", "Ghana"] if "(Djibouti)" in line else ["Ghana"])


@pytest.mark.parametrize(("text", "city"), HELD)
def test_so_it_is_where_something_was_held(text, city):
    assert [e.place.ref for e in conversion(text).events if e.place][:1] == [f"place/{city}"]
    assert states(text) == []


@pytest.mark.parametrize(("text", "named"), STATES)
def test_elsewhere_it_is_the_states(text, named):
    assert states(text) == named
