"""One invented paper in three languages: numbered paragraphs under a symbol that stands on the head of each page."""

from __future__ import annotations

__all__ = ["PIERS", "SYMBOL", "piers"]

SYMBOL = "A/99/370"
_LINES = 12

PIERS = {
    "en": """Report of the meeting on piers

Harbour Town, 3 and 4 May 2031

1. The meeting was held on the piers of the lake, which were found to be in want of paint and of
boards, as they had been at each of the meetings before.
2. The meeting was opened by Ms. Alba Tissier, Minister of Works of Kenya.
3. The representative of Ghana said that the boards of the piers were rotten.
4. Mr. Bruno Salcedo, Director of the Lakes Office, explained that the paint had been bought. The
representative of Mexico proposed that the boards should be replaced.
5. The representative of Canada recalled that the keepers of the lake had long been aware of that.
6. The meeting was closed at the end of the second day.
""",
    "fr": """Rapport de la réunion sur les jetées

Harbour Town, 3 et 4 mai 2031

1. La réunion a porté sur les jetées du lac, dont il a été constaté qu'elles manquaient de peinture
et de planches, comme lors de chacune des réunions d'avant.
2. La réunion a été ouverte par Mme Alba Tissier, Ministre des travaux du Kenya.
3. Le représentant du Ghana a déclaré que les planches des jetées étaient pourries.
4. M. Bruno Salcedo, Directeur de l'Office des lacs, a expliqué que la peinture avait été achetée. Le
représentant du Mexique a proposé que les planches soient remplacées.
5. Le représentant du Canada a rappelé que les gardiens du lac ne l'ignoraient pas.
6. La réunion a été close à la fin du deuxième jour.
""",
    "es": """Informe de la reunión sobre los muelles

Harbour Town, 3 y 4 de mayo de 2031

1. La reunión trató de los muelles del lago, a los que faltaban pintura y tablas, como en cada una de
las reuniones de antes.
2. La reunión fue inaugurada por la Sra. Alba Tissier, Ministra de Obras de Kenya.
3. El representante de Ghana dijo que las tablas de los muelles estaban podridas.
4. El Sr. Bruno Salcedo, Director de la Oficina de los Lagos, explicó que la pintura se había
comprado. El representante de México propuso que se cambiaran las tablas.
5. El representante del Canadá recordó que los guardas del lago no lo ignoraban.
6. La reunión se clausuró al final del segundo día.
""",
}


def piers(language: str, *, symbol: str = SYMBOL) -> str:
    """The paper in a language, in pages."""
    lines = PIERS[language].splitlines(keepends=True)
    pages = ("".join(lines[i : i + _LINES]) for i in range(0, len(lines), _LINES))
    return "\f".join(f"{symbol}\n\n{page}" for page in pages)
