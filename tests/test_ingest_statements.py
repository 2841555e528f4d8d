"""Who is reported to have said what, on which basis; and which sentences are nobody's."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion, statements, surface

NYD_FR = "la Déclaration de New York pour les réfugiés et les migrants"
NYD_ES = "la Declaración de Nueva York para los Refugiados y los Migrantes"
FR = "Il y a des rives et des ponts dans la vallée, et le fleuve est haut. "
EN = "There are quays and docks in the bay, and the sea is high. "
ES = "Hay muelles y faros en la bahía, y el mar es alto para los barcos. "


def said(text: str) -> list[tuple[str, str]]:
    """Speaker and basis of each statement."""
    return [(who, basis) for who, basis, _ in statements(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (FR + "Mme Aube Tissier, Ministre de la justice du Togo, a souligné ce retard.", [("Aube Tissier", "by-name")]),
        (FR + "Le représentant du Mexique a demandé un délai.", [("state/MEX", "by-state")]),
        (FR + "La Suède a demandé un délai.", [("state/SWE", "by-state")]),
        (FR + "L’OIM a rappelé les faits.", [("organization/iom", "by-organization")]),
        (FR + "Selon l’OIM, les faits manquent.", [("organization/iom", "by-organization")]),
        (FR + "Le Directeur général de l’OIM a rappelé les faits.", [("post: Directeur général", "by-post")]),
        (
            FR + "Les représentants du Togo et du Ghana ont salué ce plan.",
            [("state/TGO", "by-state"), ("state/GHA", "by-state")],
        ),
        (
            FR + "Des États ont demandé un délai [Togo, Ghana, Suède].",
            [("state/TGO", "by-list"), ("state/GHA", "by-list"), ("state/SWE", "by-list")],
        ),
        (FR + "Comme l’a dit M. Ivo Brandt, Juge, le bois manque.", [("Ivo Brandt", "by-name")]),
        (EN + "Ms. Ottoline Pask, Minister of Justice of Ghana, stressed the delay.", [("Ottoline Pask", "by-name")]),
        (EN + "The representative of Mexico asked for time.", [("state/MEX", "by-state")]),
        (EN + "Norway urged patience.", [("state/NOR", "by-state")]),
        (EN + "IOM recalled the facts.", [("organization/iom", "by-organization")]),
        (EN + "The Director General of IOM recalled the facts.", [("post: Director General", "by-post")]),
        (
            EN + "The delegates of Ghana and Togo welcomed the plan.",
            [("state/GHA", "by-state"), ("state/TGO", "by-state")],
        ),
        (EN + "Some States asked for time [Ghana, Togo].", [("state/GHA", "by-list"), ("state/TGO", "by-list")]),
        (EN + "As Mr. Lachlan Overbury, a judge, noted, wood is scarce.", [("Lachlan Overbury", "by-name")]),
        (ES + "La Sra. Venancia Tolosa, Ministra de Chile, subrayó el retraso.", [("Venancia Tolosa", "by-name")]),
        (ES + "El representante de México pidió tiempo.", [("state/MEX", "by-state")]),
        (ES + "Noruega instó a la paciencia.", [("state/NOR", "by-state")]),
        (ES + "La OIM recordó los hechos.", [("organization/iom", "by-organization")]),
        (ES + "El Director General de la OIM recordó los hechos.", [("post: Director General", "by-post")]),
        (ES + "Varios Estados pidieron tiempo [Chile, Perú].", [("state/CHL", "by-list"), ("state/PER", "by-list")]),
        (ES + "Según la OIM, faltan datos.", [("organization/iom", "by-organization")]),
        (ES + "Como señaló el Sr. Abundio Zarraga, Juez, falta madera.", [("Abundio Zarraga", "by-name")]),
    ],
)  # fmt: skip
def test_each_basis_of_attribution_is_told(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        FR + "De nombreux orateurs ont souligné les retards.",
        FR + "Plusieurs délégations ont demandé du temps.",
        FR + "Les participants ont salué l’accueil de la Suède.",
        FR + "Il a été convenu de se revoir.",
        FR + "Il est essentiel de garder les ponts.",
        FR + "Les faits ont été rappelés.",
        FR + "Un orateur a parlé des ponts du Togo.",
        FR + "Il a parlé longtemps.",
        FR + "Le rapport de la Suède note les retards.",
        EN + "Many speakers stressed delays.",
        EN + "Some delegations asked for time.",
        EN + "It was noted that Norway has docks.",
        EN + "It is essential to keep the docks of Ghana.",
        EN + "There was a call for bridges in Ghana.",
        EN + "She spoke at length.",
        EN + "One speaker described the docks of Ghana.",
        ES + "Numerosos oradores subrayaron los retrasos.",
        ES + "Algunas delegaciones pidieron tiempo.",
        ES + "Se señaló que los salarios son bajos en Chile.",
        ES + "Es necesario guardar los faros de Chile.",
        ES + "Un orador describió los faros de Chile.",
    ],
)
def test_what_nobody_in_particular_says_gives_no_statement(text: str) -> None:
    assert statements(text) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (FR + "Mme Aube Tissier, Juge, a souligné ce retard. Elle a proposé un pont.", "Aube Tissier"),
        (FR + "M. Ivo Brandt, Juge, a souligné ce retard. Il a proposé un pont.", "Ivo Brandt"),
        (EN + "Ms. Ottoline Pask, a judge, stressed the delay. She proposed a dock.", "Ottoline Pask"),
        (EN + "Mr. Lachlan Overbury, a judge, stressed the delay. He proposed a dock.", "Lachlan Overbury"),
        (ES + "La Sra. Venancia Tolosa, Jueza, subrayó el retraso. Ella propuso un faro.", "Venancia Tolosa"),
        pytest.param(
            ES + "La Sra. Venancia Tolosa, Jueza, subrayó el retraso. También propuso un faro.", "Venancia Tolosa"
        ),
    ],
)  # fmt: skip
def test_a_pronoun_carries_the_speaker_over(text: str, who: str) -> None:
    assert said(text) == [(who, "by-name"), (who, "by-name")]


def test_a_pronoun_of_the_other_gender_is_somebody_else() -> None:
    assert said(FR + "Mme Aube Tissier, Juge, a souligné ce retard. Il a proposé un pont.") == [
        ("Aube Tissier", "by-name")
    ]
    assert said(EN + "Ms. Ottoline Pask, a judge, stressed it. He proposed a dock.") == [("Ottoline Pask", "by-name")]


def test_a_pronoun_after_a_collective_is_nobodys() -> None:
    text = FR + "M. Ivo Brandt, Juge, a souligné ce retard. De nombreux orateurs ont ri. Il a proposé un pont."
    assert said(text) == [("Ivo Brandt", "by-name")]


def test_a_posts_holder_who_is_named_elsewhere_is_the_speaker() -> None:
    text = (
        FR + "Mme Aube Tissier, Ministre de la justice du Togo, a salué ce plan.\n\n"
        "La Ministre de la justice du Togo a proposé un pont."
    )
    assert said(text) == [("Aube Tissier", "by-name"), ("Aube Tissier", "by-post")]


def test_a_post_that_two_people_hold_is_nobodys() -> None:
    text = (
        FR
        + "Mme Aube Tissier, Ministre de la justice du Togo, a salué ce plan. M. Ivo Brandt, Ministre de la justice du "
        "Togo, a ri de tout cela.\n\nLe Ministre de la justice du Togo a proposé un pont."
    )
    assert said(text)[-1] == ("post: Ministre de la justice", "by-post")


def test_one_statement_a_speaker_and_sentence() -> None:
    assert len(said(FR + "La Suède a salué ce plan et elle a demandé un délai.")) == 1


CITED = {
    "fr": "le Pacte mondial sur les migrations",
    "en": "the Global Compact for Migration",
    "es": "el Pacto Mundial para la Migración",
}
BETWEEN = {
    "fr": FR + "Mme Aube Tissier a rappelé les faits. Les travaux suivront {}. Elle a souligné ce retard.",
    "en": EN + "Ms. Ottoline Pask recalled the facts. The work will follow {}. She stressed the delay.",
    "es": ES + "La Sra. Venancia Tolosa recordó los hechos. Los trabajos seguirán {}. Ella subrayó el retraso.",
}
OTHERS_BETWEEN = {
    "fr": FR + "Mme Aube Tissier a rappelé les faits. Plusieurs délégations suivront {}. Elle a souligné ce retard.",
    "en": EN + "Ms. Ottoline Pask recalled the facts. Several delegations will follow {}. She stressed the delay.",
    "es": ES + "La Sra. Venancia Tolosa recordó los hechos. Varias delegaciones seguirán {}. Ella subrayó el retraso.",
}
ENDS_WITH = {
    "fr": FR + "Mme Aube Tissier a rappelé les faits. Les travaux suivront {}.",
    "en": EN + "Ms. Ottoline Pask recalled the facts. The work will follow {}.",
    "es": ES + "La Sra. Venancia Tolosa recordó los hechos. Los trabajos seguirán {}.",
}
OWN_SIDE = {
    "fr": FR + "Mme Aube Tissier, Ministre de la justice du Togo, a rappelé les faits. {} applique {}.",
    "en": EN + "Ms. Ottoline Pask, Minister of Justice of Togo, recalled the facts. {} applied {}.",
    "es": ES + "La Sra. Venancia Tolosa, Ministra de Justicia del Togo, recordó los hechos. {} aplica {}.",
}
OWN_AND_OTHER = {"fr": ("Le Togo", "La Suède"), "en": ("Togo", "Sweden"), "es": ("El Togo", "Suecia")}
RECORD = {
    "fr": (FR, "Mme {} (Togo) dit que le bois manque. La région applique {}.\n\n"),
    "en": (EN, "Ms. {} (Togo) said that wood was scarce. The region applied {}.\n\n"),
    "es": (ES, "La Sra. {} (Chile) dice que falta madera. La región aplica {}.\n\n"),
}
SPEAKERS = ("Pask", "Tolosa", "Tissier", "Overbury")


def cited_by_each(text: str) -> list[bool]:
    """Of each statement whether it cites something."""
    return [bool(statement.cites) for statement in conversion(text).statements]


@pytest.mark.parametrize("lang", BETWEEN)
def test_what_stands_between_two_reports_of_one_speaker_is_the_speaker_s(lang: str) -> None:
    assert cited_by_each(BETWEEN[lang].format(CITED[lang])) == [True, False]
    assert cited_by_each(OTHERS_BETWEEN[lang].format(CITED[lang])) in ([False], [False, False])
    assert cited_by_each(ENDS_WITH[lang].format(CITED[lang])) == [False]


@pytest.mark.parametrize("lang", OWN_SIDE)
def test_a_sentence_about_the_speaker_s_own_state_goes_on_with_the_report(lang: str) -> None:
    own, other = OWN_AND_OTHER[lang]
    assert cited_by_each(OWN_SIDE[lang].format(own, CITED[lang])) == [True]
    assert cited_by_each(OWN_SIDE[lang].format(other, CITED[lang])) == [False]


@pytest.mark.parametrize("lang", RECORD)
def test_a_paragraph_of_a_summary_record_is_its_speaker_s_to_the_end(lang: str) -> None:
    opening, turn = RECORD[lang]
    record = opening + "\n\n" + "".join(turn.format(name, CITED[lang]) for name in SPEAKERS)
    assert cited_by_each(record) == [True] * 4
    alone = opening + "\n\n" + turn.format(SPEAKERS[0], CITED[lang])
    assert cited_by_each(alone) == [False]


def test_a_sentence_that_carries_the_report_on_belongs_to_it() -> None:
    text = FR + "La Suède a demandé un délai. En outre, les ponts manquent."
    found = conversion(text).statements
    assert [surface(text, s.span) for s in found] == ["La Suède a demandé un délai. En outre, les ponts manquent."]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        (FR + "La Suède a rappelé les faits.", "recall"),
        (FR + "La Suède a proposé un pont.", "propose"),
        (FR + "La Suède a appelé à la patience.", "call-for"),
        (FR + "La Suède a remercié le Togo.", "welcome"),
        pytest.param(
            FR + "La Suède s’est engagée à bâtir.", "commit"
        ),
        pytest.param(
            FR + "La Suède a demandé si le pont tiendrait.", "ask"
        ),
        (FR + "La Suède a estimé le prix.", "assert"),
        (EN + "Norway pledged to build.", "commit"),
        (EN + "Norway asked whether it would hold.", "ask"),
        pytest.param(EN + "Norway asked for time.", "call-for"),
        (ES + "Noruega agradeció a Chile.", "welcome"),
    ],
)  # fmt: skip
def test_the_verb_tells_the_act(text: str, act: str) -> None:
    assert [s.act for s in conversion(text).statements] == [act]


@pytest.mark.parametrize(
    ("text", "ref"),
    [
        (FR + f"Voir le paragraphe 63 de {NYD_FR}.", "framework/nyd/paragraph/63"),
        (FR + "La cible 10.7 des objectifs de développement durable.", "framework/sdg/target/10.7"),
        (FR + "L’objectif 13 des objectifs de développement durable.", "framework/sdg/goal/13"),
        (FR + "L’objectif 99 des objectifs de développement durable.", "framework/sdg"),
        (FR + "Le Cadre de Sendai pour la réduction des risques de catastrophe 2015-2030.", "framework/sendai"),
        (EN + "Objective 10 of the Global Compact for Migration.", "framework/gcm/objective/10"),
        (EN + "Paragraph 63 of the New York Declaration for Refugees and Migrants.", "framework/nyd/paragraph/63"),
        (EN + "Article 13 of the Paris Agreement.", "framework/paris/article/13"),
        (ES + f"El párrafo 63 de {NYD_ES}.", "framework/nyd/paragraph/63"),
        (ES + "La meta 10.7 de los Objetivos de Desarrollo Sostenible.", "framework/sdg/target/10.7"),
    ],
)  # fmt: skip
def test_the_part_of_a_framework_that_is_cited_is_told(text: str, ref: str) -> None:
    assert [m.ref for m in conversion(text).mentions if m.ref.startswith("framework/")] == [ref]


def test_a_statement_cites_the_frameworks_within_it() -> None:
    text = FR + "La Suède a cité l’Accord de Paris. Le Cadre de Sendai est long."
    assert [s.cites for s in conversion(text).statements] == [("framework/paris",)]


def test_a_statement_cites_the_part_that_it_names() -> None:
    text = FR + "La Suède a cité le paragraphe 63 de la Déclaration de New York pour les réfugiés et les migrants."
    assert "framework/nyd/paragraph/63" in conversion(text).statements[0].cites


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        (FR + "Voir A/RES/71/280 et A/71/728.", ["A/RES/71/280", "A/71/728"]),
        (FR + "La résolution 72/244 de l'Assemblée générale le dit.", ["A/RES/72/244"]),
        # Councils number their resolutions so, too.
        (FR + "La résolution 72/244 le dit.", []),
        (FR + "(voir E/CN.9/2031/4)", ["E/CN.9/2031/4"]),
        (FR + "Le document A/CONF.231/3, par exemple.", ["A/CONF.231/3"]),
        (EN + "General Assembly resolution 72/244 and S/RES/2388 (2017).", ["S/RES/2388", "A/RES/72/244"]),
        (FR + "et/ou 12/2031, n° 63/4, A/B et km/h", []),
    ],
)
def test_symbols_of_documents_are_cited(text: str, symbols: list[str]) -> None:
    assert sorted(c.symbol.removesuffix(" (2017)") for c in conversion(text).citations) == sorted(symbols)


def test_each_citation_stands_where_its_span_says() -> None:
    text = FR + "Voir A/RES/71/280, puis la résolution 72/244."
    assert [surface(text, c.span) for c in conversion(text).citations] == ["A/RES/71/280", "résolution 72/244"]


@pytest.mark.parametrize("heading", ["Recommandations", "RECOMMANDATIONS", "**Recommandations**", "## Recommandations"])
def test_run_in_headings_under_a_heading_are_recommendations(heading: str) -> None:
    text = (
        f"{FR}Les ponts sont de pierre grise, et les riverains le savent bien depuis longtemps.\n\n\n{heading}\n\n\n"
        "Compter les rives. Les villages devraient tenir un registre de leurs berges et le publier chaque année.\n\n\n"
        "Ouvrir les ponts. Les passages devraient rester libres pour les familles qui vivent des deux côtés."
    )
    found = [s for s in conversion(text).statements if s.recommends]
    assert [s.heading for s in found] == ["Compter les rives.", "Ouvrir les ponts."]
    assert {s.speaker for s in found} == {None}


def test_bold_run_in_headings_under_a_lead_are_recommendations() -> None:
    text = (
        f"{FR}\n\nLes points de convergence sont les suivants :\n\n"
        "**Compter les rives.** Les villages tiennent un registre de leurs berges et le publient.\n\n"
        "**Ouvrir les ponts.** Les passages restent libres pour les familles des deux côtés."
    )
    assert [s.heading for s in conversion(text).statements if s.recommends] == [
        "Compter les rives.",
        "Ouvrir les ponts.",
    ]


@pytest.mark.parametrize("post", ["Directrice générale", "Présidente"])
def test_a_bare_post_is_held_where_its_holder_was_said_to_hold_it(post: str) -> None:
    text = (
        f"{FR}\n\nMme Ada Lunt, {post} de l'Organisation internationale pour les migrations, a ouvert la réunion. "
        f"La {post} a déclaré que les quais étaient gris.\n"
    )
    (said,) = [s for s in conversion(text).statements if s.basis == "by-post"]
    placed = post != "Présidente"  # who chairs a meeting speaks there for nobody
    assert said.speaker == "person:ada-lunt"
    assert said.on_behalf_of == (("organization/iom",) if placed else ())
    assert {h.body for h in said.holdings} <= ({"organization/iom"} if placed else {None})


def test_the_heading_of_a_part_is_no_list_of_abbreviations() -> None:
    entries = "\n\n".join(f"QB{i} Quai des bacs du bord du lac numéro {i} et de la rive" for i in range(30))
    headings = [part.heading or "" for part in conversion(f"{FR}\n\nSIGLES\n\n{entries}\n\n{FR}").parts]
    assert max(map(len, headings)) < 300


def test_what_somebody_speaks_of_is_no_field_of_hers() -> None:
    text = (
        f"{FR}\n\nIl s'agissait, selon Mme Ada Lunt, de l'Organisation internationale du Travail (OIT), "
        "d'une entente des ports et des villages, du lac à la mer.\n"
    )
    (said,) = conversion(text).statements
    assert said.as_written == "Mme Ada Lunt, de l'Organisation internationale du Travail (OIT)"


def test_ordinary_paragraphs_recommend_nothing() -> None:
    text = f"{FR}\n\nCompter les rives. Les villages devraient tenir un registre de leurs berges chaque année."
    assert not any(s.recommends for s in conversion(text).statements)


@pytest.mark.parametrize(
    "text",
    [
        FR + "Il a été ouvert par Mme Aube Tissier, Ministre de la justice du Togo.",
        FR
        + "Le premier atelier du Dialogue international sur la migration s’est tenu le 9 mai 2033. Mme Aube Tissier, "
        "Ministre de la justice du Togo, a ouvert la séance.",
        EN + "It was opened by Ms. Ottoline Pask, Minister of Justice of Ghana.",
        ES + "La Sra. Venancia Tolosa, Ministra de Justicia de Chile, inauguró el taller.",
    ],
)
def test_who_opened_a_meeting_opened_it(text: str) -> None:
    meeting = {
        "Il": "Le premier atelier du Dialogue international sur la migration s’est tenu à Genève le 9 mai 2033. ",
        "Th": "The first workshop of the International Dialogue on Migration was held in Geneva on 9 May 2033. ",
        "Ha": "El primer taller del Diálogo Internacional sobre la Migración se celebró en "
        "Ginebra el 9 de mayo de 2033. ",
    }[text[:2]]
    found = conversion(meeting + text).participations
    assert [(p.event, p.role) for p in found] == [("idm-2033-1", "opening")]


def test_somebody_only_quoted_or_gone_takes_no_part() -> None:
    meeting = "Le premier atelier du Dialogue international sur la migration s’est tenu à Genève le 9 mai 2033. "
    text = meeting + FR + "Photo : M. Ivo Brandt, Agence des rives. Le rapport de Mme Aube Tissier, Juge, est long."
    assert conversion(text).participations == ()


PASK = "Ms. Ottoline Pask, Minister of Justice of Ghana, stressed the delay. "
TOLOSA = "Venancia Tolosa, ministra de Trabajo de Chile, subrayó el retraso. "
TISSIER = "Mme Aube Tissier, Ministre de la justice du Togo, a souligné ce retard. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EN + PASK + "In her view, docks matter.", ["Ottoline Pask", "Ottoline Pask"]),
        (FR + TISSIER + "À son avis, le bois manque.", ["Aube Tissier", "Aube Tissier"]),
        (ES + TOLOSA + "A su juicio, falta madera.", ["Venancia Tolosa", "Venancia Tolosa"]),
        (EN + PASK + "Pask added that docks matter.", ["Ottoline Pask", "Ottoline Pask"]),
        (FR + TISSIER + "Tissier a ajouté que le bois manque.", ["Aube Tissier", "Aube Tissier"]),
        (ES + TOLOSA + "Tolosa agregó que falta madera.", ["Venancia Tolosa", "Venancia Tolosa"]),
        (ES + TOLOSA + "La ministra agradeció la ayuda.", ["Venancia Tolosa", "Venancia Tolosa"]),
        (ES + TOLOSA + '"Y madera", pidió.', ["Venancia Tolosa", "Venancia Tolosa"]),
        (ES + TOLOSA + "\n\nAgregó que falta madera.", ["Venancia Tolosa", "Venancia Tolosa"]),
    ],
)  # fmt: skip
def test_a_speaker_named_in_full_goes_on_by_surname_post_or_view(text: str, expected: list[str]) -> None:
    assert [who for who, _ in said(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EN + "Ghana, which had held the last round, asked for time.", [("state/GHA", "by-state")]),
        (ES + "Chile, que acogió la ronda anterior en la costa, solicitó tiempo.", [("state/CHL", "by-state")]),
        (FR + "Le Ghana, qui avait accueilli la session précédente, a demandé un délai.", [("state/GHA", "by-state")]),
        (ES + "La delegación chilena propuso un plan.", [("state/CHL", "by-state")]),
        (FR + "La délégation togolaise a proposé un plan.", [("state/TGO", "by-state")]),
        (EN + "The delay was deplored [Ghana, Togo].", [("state/GHA", "by-list"), ("state/TGO", "by-list")]),
        (FR + "Le retard a été déploré [Ghana, Togo].", [("state/GHA", "by-list"), ("state/TGO", "by-list")]),
        (ES + "Se pidió tiempo [Chile, Perú].", [("state/CHL", "by-list"), ("state/PER", "by-list")]),
    ],
)  # fmt: skip
def test_states_speak_through_clauses_delegations_and_lists(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ms. Ottoline Grant, Minister of Justice of Ghana, came. A grant was noted. Grant said no word.",
        EN + "Ms. Ottoline Pask, Minister of Justice of Ghana, came. Pask Foundation noted the delay.",
        EN + "Ms. Ottoline Pask and Ms. Ada Pask, Ministers of Ghana, came. Pask noted the delay.",
    ],
)
def test_a_word_that_may_be_something_else_is_nobody_s_surname(text: str) -> None:
    assert "Ottoline Pask" not in [who for who, _ in said(text)]
    assert "Ottoline Grant" not in [who for who, _ in said(text)]


def test_another_speaker_between_ends_what_a_view_carries_on() -> None:
    text = ES + TOLOSA + "La observadora de los Faros Unidos denunció el retraso. A su juicio, falta madera."
    assert [who for who, _ in said(text)].count("Venancia Tolosa") == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            EN + "“We need docks,” said Ottoline Pask, Minister of Justice of Ghana. “And quays,” she added.",
            ["Ottoline Pask", "Ottoline Pask"],
        ),
        (
            FR + "« Il faut des ponts », a déclaré Aube Tissier, ministre du Togo. « Et du bois », a-t-elle ajouté.",
            ["Aube Tissier", "Aube Tissier"],
        ),
        (
            ES + '"La bahía es de todos", afirmó Venancia Tolosa, ministra de Chile. "Y el mar", añadió.',
            ["Venancia Tolosa", "Venancia Tolosa"],
        ),
        (FR + TISSIER + "Qui paie, a-t-il demandé ?", ["Aube Tissier"]),
    ],
)
def test_direct_speech_is_its_speaker_s_with_the_verb_after_it(text: str, expected: list[str]) -> None:
    assert [who for who, _ in said(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        EN + "Ms. Ottoline Pask, Minister of Justice of Ghana, quoted Ada Lind, a judge, who said that docks matter.",
        ES + "Venancia Tolosa, ministra de Trabajo de Chile, citó a Ada Lind, jueza, que dijo que falta madera.",
        FR + "Mme Aube Tissier, Ministre du Togo, a cité Ada Lind, juge, qui a dit que le bois manque.",
    ],
)
def test_whose_words_another_speaker_gives_makes_no_statement(text: str) -> None:
    assert "Ada Lind" not in [who for who, _ in said(text)]


def test_a_predecessor_does_not_hold_the_post_of_whoever_names_him() -> None:
    text = ES + "La ministra de Trabajo de Chile agradeció la labor de su antecesor, Abundio Zarraga."
    assert [p for p in conversion(text).participations if p.person == "abundio-zarraga"] == []
