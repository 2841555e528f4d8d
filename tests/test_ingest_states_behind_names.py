"""A state behind a bare name, or between a post and a name, is the one that somebody speaks for, and no body."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

REPORT = {
    "en": "Report of the Quay Forum, Tala, 4 May 2031\n\nThe Forum was held in Tala.\n\n{said}\n",
    "fr": "Rapport du Forum des quais, Tala, 4 mai 2031\n\nLe Forum s'est tenu à Tala.\n\n{said}\n",
    "es": "Informe del Foro de Muelles, Tala, 4 de mayo de 2031\n\nEl Foro se celebró en Tala.\n\n{said}\n",
}


def _read(language: str, said: str) -> tuple[set[tuple[str, tuple[str, ...]]], set[str]]:
    found = conversion(REPORT[language].format(said=said))
    return {(p.person, p.on_behalf_of) for p in found.participations}, {o.ref for o in found.organizations}


@pytest.mark.parametrize(
    ("language", "said", "who", "state"),
    [
        ("fr", "Salif Ouédraogo du Mali a déploré les retards.", "salif-ouedraogo", "state/MLI"),
        ("fr", "Selon Salif Ouédraogo du Mali, les quais sont pleins.", "salif-ouedraogo", "state/MLI"),
        ("fr", "Moussa Coulibaly de Côte d'Ivoire a déploré les retards.", "moussa-coulibaly", "state/CIV"),
        ("fr", "Le représentant du Togo Salif Ouédraogo a déploré les retards.", "salif-ouedraogo", "state/TGO"),
        ("en", "John Smith of Kenya deplored the delays.", "john-smith", "state/KEN"),
        ("en", "The representative of Kenya John Smith deplored the delays.", "john-smith", "state/KEN"),
        ("es", "Juan Rojas Pinto de Chile lamentó los retrasos.", "juan-rojas-pinto", "state/CHL"),
        ("es", "El representante de Chile Juan Rojas Pinto lamentó los retrasos.", "juan-rojas-pinto", "state/CHL"),
    ],
)
def test_who_speaks_for_a_state(language: str, said: str, who: str, state: str) -> None:
    people, bodies = _read(language, said)
    assert (who, (state,)) in people
    assert not any(who in body for body in bodies)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "Afrique Verte du Mali a déploré les retards."),
        ("en", "Open Quays of Togo deplored the delays."),
        ("es", "Muelles Abiertos de Chile lamentó los retrasos."),
    ],
)
def test_what_is_nobodys_name_stays_nobody(language: str, said: str) -> None:
    assert not _read(language, said)[0]


@pytest.mark.parametrize(
    "called", ["Madame la Directrice", "Monsieur le Maire", "M. le Préfet", "Madame la Ministre", "Mme la Présidente"]
)
def test_a_post_in_capitals_may_stand_behind_a_form_of_address(called: str) -> None:
    found = conversion(REPORT["fr"].format(said=f"{called} Salif Ouédraogo a déploré les retards."))
    (part,) = found.participations
    assert (part.person, [h.post for h in part.holdings]) == ("salif-ouedraogo", [called.rpartition(" ")[2]])
    assert found.statements[0].speaker == "person:salif-ouedraogo"
