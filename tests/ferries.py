"""How a report of an invented meeting begins, in each language: tests put their passages after it."""

from __future__ import annotations

__all__ = ["EN", "ES", "FR"]

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
