"""Three invented papers of one meeting, in which one name stands for two people, and one person goes by several."""

from __future__ import annotations

from pathlib import Path

__all__ = ["PAPERS", "write_papers"]

PAPERS = {
    "quays-2041-summary-en.txt": """International Dialogue on Migration 2041
Quays that last

Summary of proceedings

1. The first workshop of the International Dialogue on Migration was held in New York on 14 and 15 June 2041. It was
opened by Ms. Oddrun Thornqvist, Minister of Internal Affairs of Tonga, and Mr. Anselm Obrador, Director of the Harbour
Workers' Foundation (HWF).

2. Ms. Thornqvist recalled that the Global Compact for Safe, Orderly and Regular Migration spoke of quays. The Minister
of Internal Affairs of Tonga stressed that small islands kept few records.

3. Norway urged States to mend their piers. HWF agreed to count them.
""",
    "quays-2041-resume-fr.txt": """Dialogue international sur la migration 2041
Des quais qui durent

Résumé des conclusions

1. Le premier atelier du Dialogue international sur la migration s'est tenu à New York les 14 et 15 juin 2041. Il a été
ouvert par Mme O. Thornqvist, Ministre de l'intérieur des Tonga.

2. Mme Thornqvist a rappelé que les quais s'usaient. La Norvège a demandé un délai.
""",
    "muelles-2042-resumen-es.txt": """Diálogo Internacional sobre la Migración 2042
Muelles y oficios

Resumen de las conclusiones

1. El primer taller del Diálogo Internacional sobre la Migración se celebró en Ginebra los días 3 y 4 de mayo de 2042.
Fue inaugurado por la Sra. Oddrun Thornqvist, Ministra del Interior de Chile.

2. La Sra. Thornqvist recordó que los muelles eran de todos. Noruega pidió un plazo.
""",
}


def write_papers(folder: Path) -> Path:
    """The folder with the three papers in it."""
    folder.mkdir(exist_ok=True)
    for name, text in PAPERS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder
