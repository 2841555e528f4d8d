"""How papers of invented meetings begin, in each language: tests put their passages after it."""

from __future__ import annotations

__all__ = ["EN", "ES", "FR", "PRESS", "WORKSHOP"]

EN = """Report of the meeting of the ferries

Harbour Town, 3-4 May 2031

The meeting was held on the ferries and the quays of the lake, which were found to be in want of
paint and of boards, as they had been at each of the meetings before, and of which the keepers of
the lake had long been aware.

"""
FR = """Rapport de la réunion des bacs

Port-aux-Bacs, 3 et 4 mai 2031

La réunion a porté sur les bacs et les quais du lac, dont il a été constaté qu'ils manquaient de
peinture et de planches, comme lors de chacune des réunions d'avant, ce que les gardiens du lac
n'ignoraient pas.

"""
ES = """Informe de la reunión de las barcas

Puerto Barca, 3 y 4 de mayo de 2031

La reunión trató de las barcas y de los muelles del lago, a los que faltaban pintura y tablas, como
en cada una de las reuniones de antes, lo que no ignoraban los guardas del lago ni los de la orilla
del río.

"""
PRESS = {
    "en": "PRESS RELEASE\n\nWick, 4 May 2032 – The second Conference on Quays was held on 4 May 2032 in Wick.\n\n",
    "fr": (
        "COMMUNIQUÉ DE PRESSE\n\nLomé, le 4 mai 2032 – La deuxième Conférence sur les petits quais s'est tenue le 4 mai"
        " 2032 à Lomé.\n\n"
    ),
    "es": (
        "COMUNICADO DE PRENSA\n\nLima, 4 de mayo de 2032 – La segunda Conferencia sobre Muelles Pequeños se celebró el"
        " 4 de mayo de 2032 en Lima.\n\n"
    ),
}
"""Of a press release."""

WORKSHOP = {
    "en": "WORKSHOP ON FERRIES\n\nThe workshop was held in Wick on 4 May 2032.\n\n",
    "fr": "ATELIER SUR LES BACS\n\nL'atelier s'est tenu à Lomé le 4 mai 2032.\n\n",
    "es": "TALLER SOBRE LAS BALSAS\n\nEl taller se celebró en Valparaíso el 4 de mayo de 2032.\n\n",
}
"""Of a short note on a workshop."""
