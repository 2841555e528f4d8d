"""Verbs of saying of all three languages, in the past and in the present, and words that only look like them."""

from __future__ import annotations

import pytest

from tests.ingesting import statements

OPENS = {
    "en": ("There are quays and docks in the bay, and the sea is high. ", "Mr. Ole Brandt, of IOM, "),
    "fr": ("Il y a des rives et des ponts dans la vallée, et le fleuve est haut. ", "M. Ole Brandt, de l’OIM, "),
    "es": ("Hay muelles y faros en la bahía, y el mar es alto para los barcos. ", "El Sr. Ole Brandt, de la OIM, "),
}
SAID = {
    "en": (
        "told of a crew without pay", "showed a film about the quay", "saw in the levy a threat",
        "put it to the panel that tolls were high", "gave the example of a ferry", "called it a disgrace to all",
        "branded the levy a failure", "was heartened by the vote", "homed in on the tolls",
        "came out against the levy", "spoke up for the crews", "pointed the finger at brokers",
        "accused the brokers of fraud", "hit back at the brokers", "bore witness to the hardship", "told his story",
        "ended with a call for calm", "used his remarks to thank the crews", "wants a levy that works",
        "sees in the levy a threat", "backs the levy", "fears a rise in tolls", "sums up", "refuses to sign",
        "declined to comment on the tolls", "is asking for calm", "bristled at the levy", "quotes a sailor",
        "whispered that tolls were high", "paid homage to the crews", "compares the two levies",
    ),
    "fr": (
        "a voulu une taxe qui fonctionne", "s’est voulu rassurant", "s’est voulu plus prudent",
        "a partagé son inquiétude", "a pris l’exemple d’un bac", "a procédé à un rappel des faits",
        "s’est renseigné sur les péages", "a pris la défense des équipages", "a accusé les courtiers de fraude",
        "a donné rendez-vous aux équipages à Dakar", "a terminé par un appel au calme",
        "a commencé par saluer les équipages", "a opposé à cette crainte le cas des bacs",
        "a enchaîné sur les péages", "a poursuivi en citant un bac", "a battu en brèche cette idée",
        "a écarté cette idée", "a convié les équipages à Dakar", "veut une taxe juste", "accepterait un délai",
        "accepte de signer", "refuse de signer", "voit dans la taxe une menace", "qualifie la taxe de dure",
        "parle d’un scandale", "maintient ses réserves", "donne son accord", "lève sa réserve",
        "s’alarme des péages", "laisse entendre que la taxe est dure", "a apporté des précisions sur les péages",
    ),
    "es": (
        "dio la voz de alarma", "quiso una tasa justa", "narró su viaje", "mostró fotografías del muelle",
        "accedió a firmar el texto", "puso el ejemplo de un bote", "comparó las dos tasas", "juró volver",
        "indagó sobre los peajes", "se dijo orgulloso de las tripulaciones", "salió en defensa de las tripulaciones",
        "cargó contra los peajes", "terminó con un llamado a la calma", "comenzó agradeciendo a las tripulaciones",
        "inició su ponencia con un recuerdo", "se sorprendió del silencio", "se remitió al texto",
        "descartó esa idea", "puso en entredicho esa idea", "desglosó tres medidas", "se negó a firmar",
        "desaprobó la tasa", "dio su visto bueno", "fijó posición sobre los peajes", "aportó cifras",
        "acompañó la propuesta", "quiere una tasa justa", "aceptaría un plazo", "ve en la tasa una amenaza",
        "mantiene sus reservas", "se preocupa por los peajes", "hace memoria de su abuelo",
    ),
}  # fmt: skip
UNSAID = {
    "en": (
        "called it a day", "showed the guests to the door", "came out of the hall", "called the meeting to order",
        "named three members of the jury", "is asking price aside at the quay", "was moved to another hall",
    ),
    "fr": (
        "a trouvé une place au port", "a donné rendez-vous", "a accusé réception du texte", "a pris le bac pour Dakar",
        "a lu le texte", "voit le port", "a terminé son voyage par Dakar",
    ),
    "es": (
        "se dio cita en el muelle", "acudió a la cita", "mostró el pasaporte",
        "ve el muelle", "terminó con la maleta en la mano", "cargó el bote", "encontró la llave",
    ),
}  # fmt: skip


def speakers(language: str, predicate: str) -> list[str]:
    place, subject = OPENS[language]
    return [who for who, _, _ in statements(f"{place}{subject}{predicate}.")]


@pytest.mark.parametrize(("language", "predicate"), [(x, p) for x, told in SAID.items() for p in told])
def test_a_verb_of_saying_makes_a_statement(language: str, predicate: str) -> None:
    assert speakers(language, predicate) == ["Ole Brandt"]


@pytest.mark.parametrize(("language", "predicate"), [(x, p) for x, told in UNSAID.items() for p in told])
def test_words_that_only_look_like_one_make_none(language: str, predicate: str) -> None:
    assert speakers(language, predicate) == []
