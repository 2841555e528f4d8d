"""Who is the subject of a verb of saying: beside whom a clause only names, in whose words others are told of."""

from __future__ import annotations

import pytest

from tests.ingesting import statements

PLACES = {
    "en": "There are quays and docks in the bay, and the sea is high. ",
    "fr": "Il y a des rives et des ponts dans la vallée, et le fleuve est haut. ",
    "es": "Hay muelles y faros en la bahía, y el mar es alto para los barcos. ",
}


def speakers(language: str, text: str) -> list[str]:
    return [who for who, _, _ in statements(PLACES[language] + text)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # in whose words somebody tells of others
        ("en", "Ms. Rona Quill spoke. Ghana, she said, was ready to pay.", ["Rona Quill"]),
        ("en", "Ms. Rona Quill spoke. Ghana and Togo, she added, supported the levy.", ["Rona Quill"]),
        ("fr", "Mme Rona Quill a ouvert la séance. Le Ghana, a-t-elle ajouté, appuyait la taxe.", ["Rona Quill"]),
        ("es", "La Sra. Rona Quill abrió la sesión. Ghana, añadió, apoyaba la tasa.", ["Rona Quill"]),
        ("en", "Ms. Rona Quill spoke. Tolls, she said, were high, and Ghana agreed.", ["Rona Quill", "state/GHA"]),
        # many whom a bracket names at the end
        ("en", "Some countries of the coast called for lower tolls (Ghana, Togo).", ["state/GHA", "state/TGO"]),
        ("fr", "Certains pays de la côte ont demandé un délai (Ghana, Togo).", ["state/GHA", "state/TGO"]),
        ("es", "Algunos países de la costa pidieron tiempo (Ghana, Togo).", ["state/GHA", "state/TGO"]),
        ("en", "Three delegations [Ghana, Togo, Chile] urged patience; two others [Peru, Fiji] disagreed.",
         ["state/GHA", "state/TGO", "state/CHL", "state/PER", "state/FJI"]),
        ("en", "Some States that had quays asked for time in the zone (Ghana, Togo).", []),
        # whom a clause about the speaker only names
        ("en", "Ms. Rona Quill, who represented the Minister for Ports, Prof. Ama Boateng, urged patience.",
         ["Rona Quill"]),
        ("en", "Ms. Rona Quill, accompanied by the Mayor of Torvik, Mr. Ole Brandt, urged patience.", ["Rona Quill"]),
        ("fr", "Mme Rona Quill, qui représentait le Ministre des ports, M. Kofi Boateng, a demandé un délai.",
         ["Rona Quill"]),
        ("fr", "Mme Rona Quill, accompagnée du Maire de Torvik, M. Ole Brandt, a demandé un délai.", ["Rona Quill"]),
        ("es", "La Sra. Rona Quill, quien representaba al Ministro de Puertos, Sr. Kofi Boateng, pidió tiempo.",
         ["Rona Quill"]),
        ("es", "La Sra. Rona Quill, acompañada del Alcalde de Torvik, Sr. Ole Brandt, pidió tiempo.", ["Rona Quill"]),
        ("en", "Representing the Minister for Ports, Ms. Rona Quill, Director, urged patience.", ["Rona Quill"]),
        ("fr", "Représentant le Ministre des ports, Mme Rona Quill, Directrice, a demandé un délai.", ["Rona Quill"]),
        ("es", "En representación del Ministro de Puertos, la Sra. Rona Quill, Directora, pidió tiempo.",
         ["Rona Quill"]),
        ("en", "The Mayor of Torvik, Mr. Ole Brandt, urged patience.", ["Ole Brandt"]),
        # the state of a body in brackets behind its name
        ("en", "Rona Quill, ANDEC (Ghana), asked for time.", ["Rona Quill"]),
        ("fr", "Rona Quill, de l’ANDEC (Maroc), a demandé un délai.", ["Rona Quill"]),
        ("en", "One delegation (Ghana) asked for time.", ["state/GHA"]),
        # taken up by a pronoun
        ("fr", "Quant au représentant de la Suède, il a demandé un délai.", ["state/SWE"]),
        ("fr", "Quant au Ghana, il a demandé un délai.", ["state/GHA"]),
        ("en", "As for Sweden, it urged patience.", ["state/SWE"]),
        ("es", "En cuanto al representante de Suecia, pidió tiempo.", ["state/SWE"]),
        # courtesies before a word for who represents
        ("en", "The distinguished representative of Sweden asked for time.", ["state/SWE"]),
        ("fr", "La distinguée représentante de la Suède a demandé un délai.", ["state/SWE"]),
        ("es", "Los distinguidos delegados de Suecia y Chile pidieron tiempo.", ["state/SWE", "state/CHL"]),
        # nouns for whoever spoke before
        ("fr", "Mme Rona Quill était là. La communicatrice a décrit le port.", ["Rona Quill"]),
        ("es", "Habló la Sra. Rona Quill, Directora del puerto. La compareciente pidió tiempo.", ["Rona Quill"]),
    ],
)  # fmt: skip
def test_the_subject_of_a_verb_is_told(language: str, text: str, expected: list[str]) -> None:
    assert speakers(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # who backs a meeting pays for it; who backs a proposal speaks
        ("en", "The workshop, which was supported by IOM and UNHCR, looked at tolls.", []),
        ("en", "The dialogue enjoyed the support of IOM.", []),
        ("en", "The proposal was supported by Ghana.", ["state/GHA"]),
        ("en", "The proposal for a conference was supported by Ghana.", ["state/GHA"]),
        ("fr", "L’atelier, soutenu par l’OIM, portait sur les péages.", []),
        ("fr", "La formation a reçu l’appui de l’OIM.", []),
        ("fr", "La proposition a reçu l’appui du Ghana.", ["state/GHA"]),
        ("es", "El taller, que contó con el apoyo de la OIM, trató de los peajes.", []),
        ("es", "El curso fue respaldado por la OIM.", []),
        ("es", "La propuesta contó con el apoyo de Ghana.", ["state/GHA"]),
        # papers that speak
        ("en", "By its resolution 7, the General Assembly invited States to report.", []),
        ("en", "12. In its decision 7, the General Assembly invited States to report.", []),
        ("en", "In its reply, the ILO called upon States to report.", ["organization/ilo"]),
        ("fr", "Par sa décision 7, l’Assemblée générale a invité les États à faire rapport.", []),
        ("fr", "Dans sa réponse, l’OIT a invité les États à faire rapport.", ["organization/ilo"]),
        ("es", "Mediante su resolución 7, la Asamblea General invitó a los Estados a informar.", []),
        ("es", "En su respuesta, la OIT invitó a los Estados a informar.", ["organization/ilo"]),
        # with whom somebody agrees
        ("es", "El Alcalde de Torvik, Ole Brandt, coincidió con el Sr. Kofi Boateng y pidió tiempo.", ["Ole Brandt"]),
        ("es", "“Falta madera para los botes”, dijo el Sr. Ole Brandt.", ["Ole Brandt"]),
        # all of a bracket behind a verb
        ("es", "Se adhieren [Ghana; Togo; Perú].", ["state/GHA", "state/TGO", "state/PER"]),
        ("es", "Coinciden [Ghana y Togo].", ["state/GHA", "state/TGO"]),
        # who spoke, and what they said then
        ("en", "Ms. Rona Quill intervened by video and cited the law.", ["Rona Quill"]),
        ("en", "Ms. Rona Quill spoke from Lima and asked for time.", ["Rona Quill"]),
        ("fr", "Mme Rona Quill est intervenue par vidéo et a cité la loi.", ["Rona Quill"]),
        ("es", "La Sra. Rona Quill intervino por video y citó una ley.", ["Rona Quill"]),
        ("es", "La Relatora sobre los Puertos de la OIM intervino por vídeo y citó la ley.",
         ["post: Relatora sobre los Puertos"]),
    ],
)  # fmt: skip
def test_what_stands_beside_a_verb_tells_whose_it_is(language: str, text: str, expected: list[str]) -> None:
    assert speakers(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # two who say the same
        ("fr", "Tant le Ghana que le Togo ont demandé un délai.", ["state/GHA", "state/TGO"]),
        ("fr", "Aussi bien l’OIM que le HCR ont demandé un délai.", ["organization/iom", "organization/unhcr"]),
        ("es", "Tanto Ghana como Togo pidieron tiempo.", ["state/GHA", "state/TGO"]),
        ("en", "Both Ghana and Togo asked for time.", ["state/GHA", "state/TGO"]),
        ("fr", "Le Ghana a remercié tant le Pérou que le Chili et a demandé un délai.", ["state/GHA"]),
        ("es", "Ghana agradeció tanto al Perú como a Chile y pidió tiempo.", ["state/GHA"]),
        ("en", "Ghana thanked both Peru and Chile and asked for time.", ["state/GHA"]),
        # those whom a phrase names of many
        ("fr", "Plusieurs délégations, à savoir le Ghana et le Togo, ont demandé un délai.",
         ["state/GHA", "state/TGO"]),
        ("es", "Varias delegaciones, a saber Ghana y Togo, pidieron tiempo.", ["state/GHA", "state/TGO"]),
        ("en", "Several delegations – Ghana, Togo – asked for time.", ["state/GHA", "state/TGO"]),
        ("fr", "Plusieurs délégations – Ghana, Togo – ont demandé un délai.", ["state/GHA", "state/TGO"]),
        ("es", "Varias delegaciones – Ghana, Togo – pidieron tiempo.", ["state/GHA", "state/TGO"]),
        # posts in the plural of several states
        ("en", "The Ministers of Ghana, Togo and Chile asked for time.", ["state/GHA", "state/TGO", "state/CHL"]),
        ("fr", "Les ministres du Ghana et du Togo ont demandé un délai.", ["state/GHA", "state/TGO"]),
        ("es", "Los ministros de Ghana y Togo pidieron tiempo.", ["state/GHA", "state/TGO"]),
        ("en", "The Minister of Ghana asked for time.", ["post: Minister"]),
        # taken up and told in other words
        ("fr", "Cet appel a été repris par le Ghana et le Togo.", ["state/GHA", "state/TGO"]),
        ("fr", "Mme Rona Quill a pris la parole. Son message était clair : les péages sont hauts.", ["Rona Quill"]),
        ("es", "La Sra. Rona Quill tomó la palabra. Su mensaje fue claro: los peajes son altos.", ["Rona Quill"]),
        ("es", "La Directora de Puertos, Rona Quill, leyó el acta y anunció otra jornada.", ["Rona Quill"]),
        ("fr", "La Directrice des ports, Rona Quill, a lu le procès-verbal et a annoncé une journée.", ["Rona Quill"]),
    ],
)  # fmt: skip
def test_each_of_several_is_told(language: str, text: str, expected: list[str]) -> None:
    assert speakers(language, text) == expected


@pytest.mark.parametrize(
    ("language", "said"),
    [
        *(("fr", f"« Nous partons contents de ce port », {verb}.") for verb in (
            "a-t-elle assuré", "a-t-elle complété", "a-t-elle repris", "lance-t-elle", "glisse-t-elle", "sourit-elle")),
        *(("en", f"“We leave this port quite content,” she {verb}.") for verb in ("continued", "reflected", "sighed")),
        *(("es", f"“Nos vamos contentos de este puerto”, {verb}.") for verb in (
            "suplicó", "suspiró", "gritó", "lanzó", "confió", "celebró")),
    ],
)  # fmt: skip
def test_a_verb_behind_a_quotation_is_of_the_speaker_before(language: str, said: str) -> None:
    spoke = {
        "fr": "Mme Rona Quill a demandé un délai.",
        "en": "Ms. Rona Quill asked for time.",
        "es": "La Sra. Rona Quill pidió tiempo.",
    }
    assert speakers(language, f"{spoke[language]} {said}") == ["Rona Quill", "Rona Quill"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # who is only spoken to goes on with nothing
        ("en", "Ms. Rona Quill thanked the Government and people of Togo and announced a fair.", ["Rona Quill"]),
        ("en", "Ms. Rona Quill thanked the delegates of Peru and said that tolls were high.", ["Rona Quill"]),
        ("en", "Ms. Rona Quill congratulated the Ambassador of Malta but regretted the tolls.", ["Rona Quill"]),
        ("fr", "Mme Rona Quill félicite la rapporteure mais regrette le péage.", ["Rona Quill"]),
        ("fr", "Mme Rona Quill a félicité le représentant du Togo mais s’est étonnée du péage.", ["Rona Quill"]),
        ("es", "La Sra. Rona Quill felicitó a la relatora pero lamentó el peaje.", ["Rona Quill"]),
        ("es", "La Sra. Rona Quill agradeció a los delegados de Chile y dijo que el peaje era alto.", ["Rona Quill"]),
        # for what others are thanked or blamed
        ("en", "Ms. Rona Quill thanked the delegate of Togo for having recalled the tolls.", ["Rona Quill"]),
        ("fr", "Mme Rona Quill a remercié le délégué du Togo d’avoir rappelé le péage.", ["Rona Quill"]),
        ("es", "La Sra. Rona Quill criticó al delegado de Chile por haber pedido un plazo.", ["Rona Quill"]),
        # an aside behind the speaker
        ("en", "The Delegate of Togo, while aligning with the Union of Towns, asked for time.", ["state/TGO"]),
        # a new subject behind the conjunction, or one of whom a clause tells
        ("en", "Peru thanked Chile and Togo asked for time.", ["state/PER", "state/TGO"]),
        ("fr", "Le Pérou a remercié le Chili et le Togo a demandé un délai.", ["state/PER", "state/TGO"]),
        ("es", "Agradeció el Perú y anunció un muelle.", ["state/PER"]),
        ("en", "Peru thanked the Chair, who replied that time was short.", ["state/PER", "post: Chair"]),
    ],
)  # fmt: skip
def test_whom_somebody_addresses_says_nothing_by_the_next_verb(language: str, text: str, expected: list[str]) -> None:
    assert speakers(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # who says the same as another
        ("en", "Fiji and Togo spoke in the same vein.", ["state/FJI", "state/TGO"]),
        ("fr", "Les Fidji et le Togo se sont exprimés dans le même sens.", ["state/FJI", "state/TGO"]),
        ("fr", "Le Togo est intervenu dans le même sens.", ["state/TGO"]),
        ("es", "Togo se expresó en el mismo sentido.", ["state/TGO"]),
        ("en", "Ghana urged patience, a position shared by Fiji and Togo.", ["state/GHA", "state/FJI", "state/TGO"]),
        ("en", "The border shared by Fiji and Togo is long.", []),
        ("en", "Fiji spoke in the morning.", []),
        ("fr", "Le Togo s’est exprimé dans la matinée.", []),
        ("es", "Togo intervino en la mañana.", []),
        # who ends or begins by saying something
        ("en", "Ms. Rona Quill concluded by thanking Peru.", ["Rona Quill"]),
        ("en", "The Council concluded by adopting the plan.", []),
        ("en", "Ms. Rona Quill (Malta), moderator, opened the debate by saying that tolls were high.", ["Rona Quill"]),
        ("fr", "Mme Rona Quill a conclu en promettant un quai.", ["Rona Quill"]),
        ("es", "La Sra. Rona Quill complementó indicando que faltan muelles.", ["Rona Quill"]),
        ("es", "La Sra. Rona Quill terminó prometiendo muelles.", ["Rona Quill"]),
        # a name and more in the bracket behind who speaks
        ("en", "One expert (Mr. Lars Holm, Denmark) found the tolls too high.", ["Lars Holm"]),
        ("fr", "Une participante (Mme Ida Rey, Port de Lomé) a demandé un délai.", ["Ida Rey"]),
        ("es", "Un experto (Sr. Lars Holm, Dinamarca) pidió tiempo.", ["Lars Holm"]),
        ("en", "Peru thanked the expert (Ms. Ida Holm, Malta) and asked for time.", ["state/PER"]),
    ],
)  # fmt: skip
def test_who_agrees_concludes_or_is_named_in_a_bracket_speaks(language: str, text: str, expected: list[str]) -> None:
    assert speakers(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "La Confédération des pêcheurs maltais a demandé un délai.",
         ["organization/confederation-des-pecheurs-maltais"]),
        ("fr", "Le Barreau chilien a demandé un délai.", ["organization/barreau-chilien"]),
        ("es", "La Confederación de Dragadores chilena pidió tiempo.",
         ["organization/confederacion-de-dragadores-chilena"]),
        ("fr", "Le Gouvernement togolais a demandé un délai.", ["state/TGO"]),
        ("fr", "La délégation togolaise a demandé un délai.", ["state/TGO"]),
        ("es", "El Gobierno chileno pidió tiempo.", ["state/CHL"]),
        ("en", "The Swiss Confederation asked for time.", ["state/CHE"]),
        ("fr", "La République togolaise a demandé un délai.", ["state/TGO"]),
    ],
)  # fmt: skip
def test_a_body_that_a_state_s_adjective_ends_speaks(language: str, text: str, expected: list[str]) -> None:
    assert speakers(language, text) == expected
