"""Who says what in the frames of French and Spanish reports, and in those of English ones that are like them."""

from __future__ import annotations

import pytest

from tests.ferries import EN, ES, FR
from tests.ingesting import conversion

REPORTS = {"en": EN, "fr": FR, "es": ES}


@pytest.mark.parametrize(
    ("language", "passage", "speakers"),
    [
        (
            "es",
            "A su vez, la delegación de Chile lamentó que no hubiera barcas. Por su parte, Kenya pidió más muelles.",
            ["state/CHL", "state/KEN"],
        ),
        (
            "fr",
            "Pour sa part, la délégation du Tchad a regretté qu'il n'y ait pas de bacs. De son côté, "
            "le Kenya a demandé plus de quais.",
            ["state/TCD", "state/KEN"],
        ),
        (
            "en",
            "For its part, the delegation of Chad regretted that there were no boats. In turn, Kenya "
            "asked for more quays.",
            ["state/TCD", "state/KEN"],
        ),
        (
            "fr",
            "De l'avis du Kenya, les quais étaient trop courts. Aux yeux du représentant du Togo, ils "
            "étaient trop longs.",
            ["state/KEN", "représentant"],
        ),
        (
            "es",
            "A juicio de Kenya, los muelles eran demasiado cortos. En opinión del representante de "
            "Chile, eran demasiado largos.",
            ["state/KEN", "representante"],
        ),
        (
            "en",
            "In the view of Kenya, the quays were too short. In the opinion of the representative of "
            "Togo, they were too long.",
            ["state/KEN", "state/TGO"],
        ),
        (
            "es",
            "Chile propuso una lista de barcas, propuesta que Kenya apoyó.",
            ["state/CHL", "state/KEN"],
        ),
        (
            "fr",
            "Le Tchad a proposé une liste des bacs, proposition que le Kenya a appuyée.",
            ["state/TCD", "state/KEN"],
        ),
        (
            "en",
            "Chad proposed a list of boats, a proposal that Kenya supported.",
            ["state/TCD", "state/KEN"],
        ),
        (
            "es",
            "Chile preguntó por los muelles, a lo que la Secretaría respondió que estaban cerrados. "
            "Ghana lo confirmó y Togo ofreció dos barcas.",
            ["state/CHL", "state/GHA", "state/TGO"],
        ),
        (
            "fr",
            "Le Mali le confirme et le Tchad offre d'y présenter ses bacs. Le Ghana s'est dit prêt à les recevoir.",
            ["state/MLI", "state/TCD", "state/GHA"],
        ),
        (
            "es",
            "La representante de Chile, tras agradecer a la Presidencia, hizo hincapié en los muelles. "
            "También hizo referencia a las barcas.",
            ["state/CHL", "state/CHL"],
        ),
        (
            "fr",
            "La représentante du Tchad, après avoir remercié la présidence, a mis l'accent sur les "
            "quais. Elle a également fait état de ses bacs.",
            ["state/TCD", "state/TCD"],
        ),
        (
            "es",
            "Por el Consejo de Guardas habló el Sr. Blas Tolosa, quien pidió más muelles.",
            ["person:blas-tolosa"],
        ),
        (
            "fr",
            "Pour le Conseil des gardiens, M. Blaise Tissier a réclamé davantage de quais.",
            ["person:blaise-tissier"],
        ),
        (
            "fr",
            "Est intervenue la délégation du Kenya, qui a demandé plus de bacs.",
            ["state/KEN"],
        ),
        (
            "es",
            "En respuesta, la Sra. Ada Quintanal (Chile) aclaró que los muelles estaban cerrados; "
            "agregó que abrirían en mayo.",
            ["person:ada-quintanal"],
        ),
        (
            "fr",
            "En réponse, Mme Ada Quarrelle (Togo) a précisé que les quais étaient fermés ; elle a "
            "ajouté qu'ils ouvriraient en mai.",
            ["person:ada-quarrelle"],
        ),
        (
            "es",
            "El Sr. Blas Tolosa, de la organización Amigos del Muelle, sostuvo que las barcas eran "
            "viejas. Pidió que se pintaran.",
            ["person:blas-tolosa", "person:blas-tolosa"],
        ),
        (
            "fr",
            "M. Blaise Tissier, de l'association Amis du quai, a soutenu que les bacs étaient vieux. "
            "Il a demandé qu'on les peigne.",
            ["person:blaise-tissier", "person:blaise-tissier"],
        ),
        (
            "es",
            "La delegación de Chile manifestó su preocupación por las barcas, al tiempo que instó a la "
            "Secretaría a contarlas.",
            ["state/CHL"],
        ),
        (
            "es",
            "Se escuchó luego a la representante de Ghana, quien relató cómo se pintaron los muelles.",
            ["state/GHA"],
        ),
        (
            "fr",
            "On a ensuite entendu la représentante du Ghana, qui a raconté comment les quais avaient été peints.",
            ["state/GHA"],
        ),
        (
            "es",
            "La OIM puso de relieve el costo de los muelles e hizo un llamamiento a los donantes. La "
            "OIT se sumó a dicho llamamiento.",
            ["organization/iom", "organization/ilo"],
        ),
        (
            "fr",
            "L'OIM a mis en évidence le coût des quais et lancé un appel aux donateurs. L'OIT s'est "
            "jointe à cet appel.",
            ["organization/iom", "organization/ilo"],
        ),
        (
            "es",
            "«Las barcas son viejas», sentenció la Sra. Ada Quintanal. «Y los muelles también», terció "
            "Blas Tolosa, de la OIT.",
            ["person:ada-quintanal", "person:blas-tolosa"],
        ),
        (
            "fr",
            "« Les bacs sont vieux », a lancé Mme Ada Quarrelle. « Et les quais aussi », a renchéri M. "
            "Blaise Tissier, de l'OIT.",
            ["person:ada-quarrelle", "person:blaise-tissier"],
        ),
        (
            "es",
            "Su país, dijo el representante de Kenya, contaba con dos muelles. Dio a conocer que abriría otro.",
            ["state/KEN", "state/KEN"],
        ),
        (
            "fr",
            "Son pays, a dit le représentant du Kenya, disposait de deux quais. Il a fait savoir qu'il "
            "en ouvrirait un autre.",
            ["state/KEN", "state/KEN"],
        ),
        (
            "es",
            "Kenya y Ghana se mostraron a favor de la lista; Chile, en contra. Togo expresó reservas.",
            ["state/KEN", "state/GHA", "state/TGO"],
        ),
        (
            "fr",
            "Le Kenya et le Ghana se sont prononcés en faveur de la liste. Le Togo a émis des réserves.",
            ["state/KEN", "state/GHA", "state/TGO"],
        ),
        (
            "fr",
            "Le Directeur de la Direction des ports du Kenya indique que les bacs sont vieux. Il "
            "précise qu'ils seront peints.",
            ["Directeur", "Directeur"],
        ),
    ],
)
def test_each_speaker_of_a_frame_is_found_once(language: str, passage: str, speakers: list[str]) -> None:
    assert [s.speaker or s.post for s in conversion(f"{REPORTS[language]}{passage}\n").statements] == speakers
