"""For which state somebody speaks, by the delegation in which minutes say that they sit, or by a bracket."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion


def _states(text: str) -> dict[str, tuple[str, ...]]:
    return {p.person: p.on_behalf_of for p in conversion(text).participations}


MINUTES = {
    "en": "Assembly of Quays\nVerbatim record\nOslo, 4 May 2031\n\nThe delegation of Norway is made up of Ms. "
    "Ana Roe and"
    " Mr. Jo Bex.\nThe delegation of Kenya, with voice and no vote, by Mr. Ulf Vea.\n\n"
    "Mr. BEX.- I ask for the floor. Oars are dear.\n\nMs. ROE.- I have finished with my oars.\n\nMr. "
    "VEA.- Quays are high.\n",
    "fr": "Assemblée des quais\nCompte rendu intégral\nOslo, 4 mai 2031\n\nLa délégation de la Norvège est composée de"
    " Mme Ana Roe et de M. Jo Bex.\nLa délégation du Kenya, sans droit de vote, par M. Ulf Vea.\n\n"
    "M. BEX.- Je demande la parole. Les rames sont chères.\n\nMme ROE.- J'ai fini avec mes rames.\n\n"
    "M. VEA.- Les quais sont hauts.\n",
    "es": "Parlamento de los Muelles\nVersión taquigráfica\nOslo, 4 de mayo de 2031\n\nLa delegación de Noruega está"
    " integrada por los parlamentarios Ana Roe y Jo Bex.\nLa delegación de Kenya, con voz y sin voto, "
    "por el parlamentario"
    " Ulf Vea.\n\nSEÑOR BEX.- Pido la palabra. Los remos son caros.\n\nSEÑORA ROE.- He terminado con mis remos.\n\n"
    "SEÑOR VEA.- Los muelles son altos.\n",
}


@pytest.mark.parametrize("language", MINUTES)
def test_members_of_a_delegation_speak_for_its_state(language: str) -> None:
    found = _states(MINUTES[language])
    assert found == {"ana-roe": ("state/NOR",), "jo-bex": ("state/NOR",), "ulf-vea": ("state/KEN",)}


OTHERS = {
    "en": "Report of the Meeting on Quays\nOslo, 4 May 2031\n\n1. The delegation of Norway was received by Ms. Ana Roe,"
    " Director of the Guild of Quays. Ms. Roe said that oars were dear.\n\n"
    "2. The delegation of Kenya is made up of experts. Mr. Jo Bex, Mayor of Ea, opened the meeting.\n",
    "fr": "Rapport de la réunion sur les quais\nOslo, 4 mai 2031\n\n1. La délégation de la Norvège a été reçue par"
    " Mme Ana Roe, Directrice de la Guilde des quais. Mme Roe a dit que les rames étaient chères.\n\n"
    "2. La délégation du Kenya est composée d'experts. M. Jo Bex, Maire d'Ea, a ouvert la réunion.\n",
    "es": "Informe de la reunión sobre muelles\nOslo, 4 de mayo de 2031\n\n1. "
    "La delegación de Noruega fue recibida por la"
    " Sra. Ana Roe, Directora del Gremio de Muelles. La Sra. Roe dijo que los remos eran caros.\n\n"
    "2. La delegación de Kenya está integrada por expertos. El Sr. Jo Bex, Alcalde de Ea, inauguró la reunión.\n",
}


@pytest.mark.parametrize("language", OTHERS)
def test_who_received_a_delegation_or_is_named_after_it_is_none_of_its_members(language: str) -> None:
    assert not any(state.startswith("state/") for found in _states(OTHERS[language]).values() for state in found)


SEATS = {
    "en": "Conference on Quays\nOslo, 4 May 2031\n\nPROGRAMME\n\n10.00 Opening\n\n"
    "Chair: Ana ROE (Iceland, L, SOC), Vice-President of the Assembly\n\nSpeaker: Ida BEX (Spain, R, EPP/CCE)\n\n"
    "Moderator: Ole VEA (France, ALDE)\n",
    "fr": "Conférence sur les quais\nOslo, 4 mai 2031\n\nPROGRAMME\n\n10h00 Ouverture\n\n"
    "Présidente : Ana ROE (Islande, L, SOC), Vice-présidente du Congrès\n\nOratrice : Ida BEX (Espagne, R, PPE/CCE)\n\n"
    "Modérateur : Ole VEA (France, ADLE)\n",
    "es": "Conferencia sobre muelles\nOslo, 4 de mayo de 2031\n\nPROGRAMA\n\n10.00 Apertura\n\n"
    "Presidenta: Ana ROE (Islandia, L, SOC), Vicepresidenta del Congreso\n\nOradora: Ida BEX (España, R, PPE/CCE)\n\n"
    "Moderador: Ole VEA (Francia, ALDE)\n",
}


@pytest.mark.parametrize("language", SEATS)
def test_a_chamber_and_a_group_behind_a_state_are_no_posts_and_no_bodies(language: str) -> None:
    found = conversion(SEATS[language])
    assert {p.person: p.on_behalf_of for p in found.participations} == {
        "ana-roe": ("state/ISL",),
        "ida-bex": ("state/ESP",),
        "ole-vea": ("state/FRA",),
    }
    assert all(len(h.post) > 1 for p in found.participations for h in p.holdings)
    assert not [o for o in found.organizations if o.label in ("SOC", "ALDE", "ADLE", "EPP/CCE", "PPE/CCE")]


def test_a_body_behind_a_state_in_brackets_stays() -> None:
    found = conversion(
        "Conference on Quays\nOslo, 4 May 2031\n\nPROGRAMME\n\n10.00 Opening\n\nSpeaker: Ulf ROW (Norway, "
        "Ministry of Quays)\n"
    )
    assert [o.label for o in found.organizations] == ["Ministry of Quays"]


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("The St. Vincent and the Grenadines Minister of Quays, the Hon. Ida Vea, opened the meeting.", "state/VCT"),
        ("Saint Lucia Minister of Ports, Ms. Ida Vea, opened the meeting.", "state/LCA"),
        ("Barbados Prime Minister Ida Vea opened the meeting.", "state/BRB"),
        ("The Ghana Minister of Quays, Ms. Ida Vea, opened the meeting.", "state/GHA"),
    ],
)
def test_in_english_a_state_may_stand_bare_before_its_ministers_post(words: str, state: str) -> None:
    assert _states(f"Report of the Meeting on Quays\nOslo, 4 May 2031\n\n1. {words}\n") == {"ida-vea": (state,)}


@pytest.mark.parametrize(
    "words",
    [
        "At the request of Ghana, Director Ida Vea of the Guild of Quays opened the meeting.",
        "In a letter to Ghana moderator Ida Vea asked for oars and opened the meeting.",
    ],
)
def test_a_state_before_another_post_does_not_own_it(words: str) -> None:
    assert "state/GHA" not in _states(f"Report of the Meeting on Quays\nOslo, 4 May 2031\n\n1. {words}\n").get(
        "ida-vea", ()
    )


def test_a_law_officers_chambers_are_a_body_and_counsel_is_a_post() -> None:
    found = conversion(
        "Report of the Meeting on Quays\nOslo, 4 May 2031\n\n1. Ms. Ida Vea, Senior Federal Counsel, Attorney General's"
        " Chambers of Fiji, opened the meeting.\n"
    )
    (part,) = found.participations
    assert part.on_behalf_of == ("state/FJI",)
    assert [(h.post, h.body) for h in part.holdings] == [
        ("Senior Federal Counsel", "organization/fji-attorney-general-s-chambers")
    ]


MESSAGES = {
    "en": "Conference on Quays\nOslo, Norway, 4 May 2031\n\nPROGRAMME\n\n9:30-10:15\nOpening session\n"
    "Ms. Ana Roe, Secretary-General of the Guild of Quays\nMr. Jo Bex, Mayor of the Town of the Great Quays\n"
    "Recorded message of H.E. Mr. Ulf Vea, Special Envoy for the Quays of Tuvalu\n",
    "fr": "Conférence sur les quais\nOslo (Norvège), 4 mai 2031\n\nPROGRAMME\n\n9h30-10h15\nSéance d'ouverture\n"
    "Mme Ana Roe, Secrétaire générale de la Guilde des quais\nM. Jo Bex, Maire de la ville des grands quais du lac\n"
    "Message enregistré de S.E. M. Ulf Vea, Envoyé spécial pour les quais de Tuvalu\n",
    "es": "Conferencia sobre muelles\nOslo (Noruega), 4 de mayo de 2031\n\nPROGRAMA\n\n09.30-10.15\nSesión inaugural\n"
    "Sra. Ana Roe, Secretaria General del Gremio de Muelles\nSr. Jo Bex, Alcalde de la Ciudad de los Muelles\n"
    "Mensaje en vídeo del Excmo. Sr. Ulf Vea, Enviado Especial para los Muelles de Tuvalu\n",
}


@pytest.mark.parametrize("language", MESSAGES)
def test_a_message_begins_an_entry_of_its_own(language: str) -> None:
    found = _states(MESSAGES[language])
    assert found["ulf-vea"] == ("state/TUV",)
    assert "state/TUV" not in found["jo-bex"]
