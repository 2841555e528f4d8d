"""What somebody says behind a verb that says nothing, whom brackets list before another speaker, points run into their
sentence, pronouns beside a woman's post, and who speaks in a debate that somebody moderates."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

EN = "REPORT\n\nTalks on Quays\n\nThe meeting on quays was held in Geneva on 9 May 2033.\n\n"
FR = "RAPPORT\n\nEntretiens des quais\n\nLa réunion sur les quais s’est tenue à Genève le 9 mai 2033.\n\n"
ES = "INFORME\n\nJornadas de muelles\n\nLa reunión sobre los muelles se celebró en Ginebra el 9 de mayo de 2033.\n\n"


def said(text: str) -> list[str | None]:
    """Who says each thing: a person, else on whose behalf."""
    return [s.speaker or "".join(s.on_behalf_of[:1]) for s in conversion(text).statements]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ottoline Pask (Mayor of Bray, Belgium) went even further, considering that timber should be rethought.",
        EN + "Ottoline Pask (Mayor of Bray) was clear on this point, specifying that nobody would create a port.",
        EN + "Ottoline Pask (Adviser on Quays, IOM) defines quays as places, noting the central role of timber.",
        FR + "Ottoline Pask (Maire de Bray, Belgique) est allée plus loin, considérant qu’il faut repenser le bois.",
        FR + "Ottoline Pask (Maire de Bray) a été claire à ce sujet, précisant qu’il ne s’agit pas de créer un port.",
        FR + "Ottoline Pask (Conseillère, OIM) définit les quais comme des lieux, soulignant le rôle du bois.",
        ES + "Ottoline Pask (Alcaldesa de Bray, Bélgica) fue más lejos, considerando que hay que repensar la madera.",
        ES + "Ottoline Pask (Alcaldesa de Bray) fue muy clara al respecto, precisando que no se trata de un puerto.",
        ES + "Ottoline Pask (Asesora, OIM) define los muelles como lugares, señalando el papel de la madera.",
    ],
)
def test_a_participle_behind_a_stance_reports_what_was_said(text: str) -> None:
    assert said(text) == ["person:ottoline-pask"]


@pytest.mark.parametrize(
    "text",
    [
        FR + "La réunion organisée par l’OIM a réuni trente États, soulignant la nécessité du bois.",
        FR + "L’accord signé par le Togo et le Mali a été renforcé, estimant que le bois manque.",
        FR + "Ottoline Pask (OIM) travaille au port. Les agences relevant de la mairie y sont aussi.",
    ],
)
def test_a_participle_of_what_is_no_speaker_reports_nothing(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        EN + "Representatives of civil society (notably from ICMC, ICRC and Caritas Internationalis) and the "
        "representative of the Holy See considered that timber must be treated.",
        FR
        + "Des représentants de la société civile (notamment de la CICM, du CICR et de Caritas Internationalis) et le "
        "représentant du Saint-Siège ont estimé que le bois doit être traité.",
        ES
        + "Representantes de la sociedad civil (en particular de la CICM, del CICR y de Caritas Internationalis) y el "
        "representante de la Santa Sede consideraron que la madera debe tratarse.",
    ],
)
def test_all_members_of_a_bracket_speak_beside_another(text: str) -> None:
    bodies = [f"organization/{body}" for body in ("icmc", "icrc", "caritas-internationalis")]
    assert said(text) == [*bodies, "state/VAT"]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Several speakers noted the need for timber [Sierra Leone, Mayor of Bray, Belgium].",
        FR + "Plusieurs orateurs ont relevé le besoin de bois [Sierra Leone, maire de Bray, Belgique].",
        ES + "Varios oradores señalaron la necesidad de madera [Sierra Leona, alcaldesa de Bray, Bélgica].",
    ],
)
def test_a_state_behind_a_post_in_brackets_is_the_posts(text: str) -> None:
    found = conversion(text).statements
    assert sorted((s.on_behalf_of, s.basis) for s in found) == [
        (("state/BEL",), "by-post"),
        (("state/SLE",), "by-list"),
    ]


@pytest.mark.parametrize(
    ("text", "more"),
    [
        (EN + "Lucy Morel (Director of Quays) said that it had three aims:\n(a) wood; (b) rope; and\n(c) less\nwind. "
         "She stressed that all should be heard.", "She stressed"),
        (FR + "Lucie Morel (Directrice des quais) a énuméré trois buts :\na) le bois ; b) la corde ; et\nc) moins de "
         "crues\nde la mer. Elle a souligné que tous devaient être entendus.", "Elle a souligné"),
        (ES + "Lucía Morel (Directora de Muelles) enumeró tres fines:\na) la madera; b) la cuerda; y\nc) menos "
         "crecidas\ndel mar. Ella subrayó que había que oír a todos.", "Ella subrayó"),
    ],
)  # fmt: skip
def test_points_that_a_lines_end_put_first_stand_amid_their_sentence(text: str, more: str) -> None:
    found = conversion(text)
    assert [s.speaker.rsplit(":", 1)[0] for s in found.statements if s.speaker] == ["person", "person"]
    assert text[found.statements[1].span.start :].startswith(more)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (FR + "Ada Fall (Ministre déléguée aux ports, Mauritanie) a parlé du bois. Il a souligné le retard.", 1),
        (FR + "Ada Fall (Ministre déléguée aux ports, Mauritanie) a parlé du bois. Elle a souligné le retard.", 2),
        (FR + "Ada Fall (Observateur permanent, Mauritanie) a parlé du bois. Elle a souligné le retard.", 2),
        (ES + "Ada Fall (Directora de Puertos, Chile) habló de la madera. Él subrayó el retraso.", 1),
        (ES + "Ada Fall (Directora de Puertos, Chile) habló de la madera. Ella subrayó el retraso.", 2),
        (EN + "The Chairwoman of the Harbour Board, Ada Fall, spoke of wood. He stressed the delay.", 1),
        (EN + "The Chairwoman of the Harbour Board, Ada Fall, spoke of wood. She stressed the delay.", 2),
    ],
)
def test_a_post_that_only_women_hold_refuses_a_mans_pronoun(text: str, count: int) -> None:
    assert said(text) == ["person:ada-fall"] * count


@pytest.mark.parametrize(
    "text",
    [
        EN + "Mark Dubois, Director of IOM, facilitated a conversation between Luke Perrin (UNISDR) and Anna Keller "
        "(Council of Europe).",
        FR + "Mark Dubois, Directeur de l’OIM, a modéré un débat entre Luke Perrin (UNISDR) et Anna Keller (Conseil de "
        "l’Europe).",
        ES + "Mark Dubois, Director de la OIM, moderó un debate entre Luke Perrin (UNISDR) y Anna Keller (Consejo de "
        "Europa).",
        ES
        + "Mark Dubois, Director de la OIM, animó un conversatorio con Luke Perrin (UNISDR) y Anna Keller (Consejo de "
        "Europa).",
    ],
)
def test_those_between_whom_somebody_moderates_a_debate_speak(text: str) -> None:
    found = [(p.person, p.role) for p in conversion(text).participations]
    assert found == [("mark-dubois", "moderator"), ("luke-perrin", "speaker"), ("anna-keller", "speaker")]


@pytest.mark.parametrize(
    "text",
    [
        EN + "The Minister of Ports of Togo and some bodies with a seat in the IOM Council recommended it.",
        FR + "La Ministre des ports du Togo et certaines institutions ayant un siège au Conseil de l’OIM ont "
        "recommandé ce texte.",
        ES + "La Ministra de Puertos del Togo y algunas instituciones con un puesto en el Consejo de la OIM "
        "recomendaron el texto.",
        EN + "The Rapporteur on Ropes and some bodies with a seat in the IOM Council recommended it.",
        FR + "Le Rapporteur sur les cordes et plusieurs associations membres du Conseil de l’Europe l’ont dit.",
        ES + "El Relator de cuerdas y varias asociaciones miembros del Consejo de Europa recomendaron el texto.",
    ],
)
def test_a_post_speaks_not_for_the_body_of_others_behind_it(text: str) -> None:
    for found in conversion(text).statements:
        assert found.on_behalf_of in ((), ("state/TGO",))
        assert not any(word in found.as_written for word in ("bod", "instit", "asocia", "associa"))


@pytest.mark.parametrize(
    "text",
    [
        EN + "According to Ottoline Pask, (Executive Secretary of the Harbour Board), such aims help.",
        FR + "Selon Ottoline Pask, (Secrétaire exécutive de la Commission des ports), de tels buts sont utiles.",
        ES + "Ottoline Pask, (Secretaria Ejecutiva de la Comisión de Puertos), señaló el retraso.",
    ],
)
def test_a_bracket_behind_a_comma_tells_who_somebody_is(text: str) -> None:
    (part,) = conversion(text).participations
    assert [(h.post.casefold()[:6], bool(h.body)) for h in part.holdings] in (
        [("execut", True)],
        [("secrét", True)],
        [("secret", True)],
    )
