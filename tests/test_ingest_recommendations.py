"""What a meeting recommends: in lists of all kinds, under titles and leads, in resolutions, in running text."""

from __future__ import annotations

import pytest

from tests.ferries import EN, ES, FR
from tests.ingesting import clean, conversion

DONE = {
    EN[:9]: ["Paint the quays", "Count the ferries"],
    FR[:9]: ["Peindre les quais", "Compter les bacs"],
    ES[:9]: ["Pintar los muelles", "Contar las barcas"],
}


def recommended(text: str) -> list[str]:
    """What the text recommends, in its own words."""
    return [s.as_written for s in conversion(text).statements if s.recommends]


@pytest.mark.parametrize(
    "text",
    [
        EN + "The following recommendations were made:\n\n{}Paint the quays;\n{}Count the ferries.\n",
        EN + "4. Recommendations for small harbours\n\n{}Paint the quays;\n{}Count the ferries.\n",
        FR + "La réunion a formulé les recommandations suivantes :\n\n{}Peindre les quais ;\n{}Compter les bacs.\n",
        FR + "Principales recommandations de la réunion\n\n{}Peindre les quais ;\n{}Compter les bacs.\n",
        ES + "La reunión formuló las siguientes recomendaciones:\n\n{}Pintar los muelles;\n{}Contar las barcas.\n",
        ES + "VI. Acuerdos y recomendaciones\n\n{}Pintar los muelles;\n{}Contar las barcas.\n",
    ],
)
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("- ", "- "),
        ("a) ", "b) "),
        ("(i) ", "(ii) "),
        ("i) ", "ii) "),
        ("R1. ", "R2. "),
        ("1. ", "2. "),
        ("• ", "• "),
        ("R.1 ", "R.2 "),
        ("1/ ", "2/ "),
    ],
)
def test_points_of_a_list_are_found_however_they_are_numbered(text: str, first: str, second: str) -> None:
    found = recommended(text.replace("{}", first, 1).replace("{}", second, 1))
    assert [words.rstrip(" .;") for words in found] == DONE[text[:9]]


@pytest.mark.parametrize(
    ("text", "points"),
    [
        (
            EN + "The workshop recommended that States:\n\n(a) Painted the quays;\n\n(b) Counted the ferries.\n",
            ["Painted the quays", "Counted the ferries."],
        ),
        (
            FR + "L'atelier a recommandé aux États :\n\na) la peinture des quais ;\n\nb) le décompte des bacs.\n",
            ["la peinture des quais", "le décompte des bacs."],
        ),
        (
            ES + "El taller recomendó a los Estados que:\n\na) Pintaran los muelles;\n\nb) Contaran las barcas.\n",
            ["Pintaran los muelles", "Contaran las barcas."],
        ),
    ],
)
def test_under_a_lead_that_recommends_points_may_begin_with_any_word(text: str, points: list[str]) -> None:
    assert recommended(text) == points


@pytest.mark.parametrize(
    "text",
    [
        FR + "III - RECOMMANDATIONS\n\nÀ l'endroit des ports :\n\nR1. Peindre les quais ;\nR2. Compter les bacs.\n",
        FR + "II/ RECOMMANDATIONS\n\nEn matière de quais\n\n- Peindre les quais ;\n- Compter les bacs.\n",
        FR + "Les ports ont lancé un appel aux États pour :\n\n- Peindre les quais ;\n- Compter les bacs.\n",
        FR + "Les participants préconisent de :\n\n- Peindre les quais ;\n- Compter les bacs.\n",
        FR + "Les délégués ont proposé de :\n\n- Peindre les quais ;\n- Compter les bacs.\n",
        FR + "Rec. 1 : Peindre les quais.\n\nRec. 2 : Compter les bacs.\n",
        FR + "Le Conseil,\n\nDécidons de :\n\n1. Peindre les quais ;\n2. Compter les bacs.\n",
        ES + "III - RECOMENDACIONES\n\nEn materia de muelles\n\nR1. Pintar los muelles;\nR2. Contar las barcas.\n",
        ES + "El Grupo concluyó:\n\n- Pintar los muelles;\n- Contar las barcas.\n",
        ES + "Los puertos hicieron un llamado a los Estados para:\n\n- Pintar los muelles;\n- Contar las barcas.\n",
        ES + "Los participantes acuerdan:\n\n1. Pintar los muelles.\n2. Contar las barcas.\n",
        ES + "Rec. 1: Pintar los muelles.\n\nRec. 2: Contar las barcas.\n",
        EN + "III - RECOMMENDATIONS\n\nOn quays\n\nR1. Paint the quays;\nR2. Count the ferries.\n",
        EN + "The recommendations of the ports include:\n\n- Paint the quays;\n- Count the ferries.\n",
    ],
)
def test_lists_are_found_under_parts_of_a_section_and_leads_of_many_kinds(text: str) -> None:
    assert [words.rstrip(" .;") for words in recommended(text)] == DONE[text[:9]]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (EN, "Main conclusions\n\n1. Paint quays.\nHulls rot.\n\n2. Count them.\nFew did.\n"),
        (FR, "Principaux constats\n\n1. Peindre tout.\nTous.\n\n2. Compter les bacs.\nUn peu.\n"),
        (ES, "Principales conclusiones\n\n1. Pintar todo.\nHay barcas.\n\n2. Contarlas.\nSon dos.\n"),
    ],
)
def test_a_title_below_a_drawn_line_heads_what_follows(above: str, below: str) -> None:
    assert len(recommended(above.rstrip() + "\n\n_______\n" + below)) == 2


@pytest.mark.parametrize(
    ("text", "points"),
    [
        (EN + "WE CALL on States:\n- to paint quays;\n- to count.\n", ["to paint quays", "to count."]),
        (FR + "NOUS DEMANDONS aux États :\n- de peindre ;\n- qu'ils comptent.\n", ["de peindre", "qu'ils comptent."]),
        (FR + "CE QUE DEMANDE LA CHARTE\n1/ Peindre tout.\n2/ Ne rien fermer.\n", ["Peindre tout.", "Ne rien fermer."]),
        (ES + "PEDIMOS a los Estados:\n- que pinten;\n- que cuenten.\n", ["que pinten", "que cuenten."]),
    ],
)
def test_a_charter_in_the_first_person_recommends(text: str, points: list[str]) -> None:
    assert recommended(text) == points


@pytest.mark.parametrize(
    ("text", "points"),
    [
        (
            EN + "The meeting recommended: (a) painting the quays; and (b) counting the ferries.\n",
            ["painting the quays", "counting the ferries."],
        ),
        (
            FR + "La réunion a recommandé : (a) de peindre les quais ; et (b) de compter les bacs.\n",
            ["de peindre les quais", "de compter les bacs."],
        ),
        (
            ES + "La reunión recomendó: (a) pintar los muelles; y (b) contar las barcas.\n",
            ["pintar los muelles", "contar las barcas."],
        ),
    ],
)
def test_points_may_stand_in_the_sentence_that_announces_them(text: str, points: list[str]) -> None:
    assert recommended(text) == points


@pytest.mark.parametrize(
    ("text", "points"),
    [
        (
            EN + "Recommendations\n\nFor States\n\n- Paint the quays.\n\nFor keepers\n\n- Count the ferries.\n",
            ["Paint the quays.", "Count the ferries."],
        ),
        (
            FR + "Recommandations\n\nAux États\n\n- Peindre les quais.\n\nPour les gardiens\n\n- Compter les bacs.\n",
            ["Peindre les quais.", "Compter les bacs."],
        ),
        (
            ES
            + "Recomendaciones\n\nA los Estados\n\n- Pintar los muelles.\n\nPara los guardas\n\n- Contar las barcas.\n",
            ["Pintar los muelles.", "Contar las barcas."],
        ),
    ],
)
def test_a_section_goes_on_under_titles_that_say_whom_it_addresses(text: str, points: list[str]) -> None:
    assert recommended(text) == points


@pytest.mark.parametrize(
    ("text", "points"),
    [
        (
            "RESOLUTION 7\n\nThe Assembly of Ferries,\n\n1. Reaffirms the charter of the quays;\n\n"
            "2. Requests the keepers of the lake to paint the quays;\n\n3. Invites States to count the ferries;\n\n"
            "4. Decides to meet again in the next year, as was done by the keepers of the lake and of the river.\n",
            ["Requests the keepers of the lake to paint the quays", "Invites States to count the ferries"],
        ),
        (
            "RÉSOLUTION 7\n\nL'Assemblée des bacs,\n\n1. Réaffirme la charte des quais ;\n\n"
            "2. Prie les gardiens du lac de peindre les quais ;\n\n3. Invite les États à compter les bacs ;\n\n"
            "4. Décide de se réunir l'année prochaine, comme l'ont fait les gardiens du lac et de la rivière.\n",
            ["Prie les gardiens du lac de peindre les quais", "Invite les États à compter les bacs"],
        ),
        (
            "RESOLUCIÓN 7\n\nLa Asamblea de las Barcas,\n\n1. Reafirma la carta de los muelles;\n\n"
            "2. Solicita a los guardas del lago que pinten los muelles;\n\n3. Exhorta a los Estados a contar barcas;"
            "\n\n4. Decide reunirse el año próximo, como lo han hecho los guardas del lago y los del río.\n",
            ["Solicita a los guardas del lago que pinten los muelles", "Exhorta a los Estados a contar barcas"],
        ),
    ],
)
def test_operative_paragraphs_that_ask_for_something_are_recommendations(text: str, points: list[str]) -> None:
    assert recommended(text) == points


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (EN, "Participants recommended that the quays be painted."),
        (EN, "Finally, it was recommended to count the ferries."),
        (FR, "Il est recommandé de compter les bacs."),
        (FR, "Les participants ont recommandé que l'on compte les bacs."),
        (ES, "Se recomendó contar las barcas."),
        (ES, "El taller recomendó que se pintaran los muelles."),
    ],
)
def test_running_text_tells_what_the_meeting_recommended(text: str, sentence: str) -> None:
    assert recommended(f"{text}{sentence}\n") == [sentence]


def test_what_running_text_tells_is_left_out_where_a_paper_sets_its_recommendations_apart() -> None:
    text = EN + "Participants recommended that the quays be painted.\n\nRecommendations\n\n- Count the ferries.\n"
    assert recommended(text) == ["Count the ferries."]


@pytest.mark.parametrize(
    "text",
    [
        EN + "Follow-up to the recommendations of the meeting of 2029\n\n- Paint the quays.\n- Count the ferries.\n",
        EN + "In 2028, the lake council recommended:\n\n(a) Paint the quays;\n\n(b) Count the ferries.\n",
        EN + "The previous meeting had recommended that the quays be painted.\n",
        EN + "The council of the lake did not act. Ms. Ada Quarrell recommended that the quays be painted.\n",
        FR + "Suivi des recommandations de 2029\n\n- Peindre les quais.\n- Compter les bacs.\n",
        FR + "La réunion précédente avait recommandé :\n\na) Peindre les quais ;\n\nb) Compter les bacs.\n",
        FR + "Recommandations\n\n21. La présidente a remercié les gardiens. La séance a été levée à midi.\n",
        FR
        + "Recommandations\n\n- Calendrier des travaux\n\nClôture\n\nLa séance a été levée à midi.\n".replace(
            "Recommandations", "Décisions"
        ),
        ES + "Recomendaciones anteriores\n\n- Pintar los muelles.\n- Contar las barcas.\n",
        ES + "Próximos pasos\n\n9. El Sr. Blas Tolosa leyó el informe final. Chile ofreció acoger la reunión.\n",
        ES + "Recomendaciones\n\n31. Chile dio las gracias a los guardas. La sesión terminó a las seis de la tarde.\n",
    ],
)
def test_what_was_recommended_elsewhere_and_what_was_done_recommend_nothing(text: str) -> None:
    assert recommended(text) == []


@pytest.mark.parametrize(
    ("text", "head", "points"),
    [
        (EN, "Report of the meeting{}page 2", ["Paint the quays.", "Count the ferries."]),
        (FR, "Rapport de la réunion{}page 2 sur 3", ["Peindre les quais.", "Compter les bacs."]),
        (ES, "Informe de la reunión{}Página 2 de 3", ["Pintar los muelles.", "Contar las barcas."]),
    ],
)
def test_a_head_of_a_page_ends_no_section(text: str, head: str, points: list[str]) -> None:
    title = {EN: "Recommendations", FR: "Recommandations", ES: "Recomendaciones"}[text]
    more = {
        EN: " The keepers of the lake will see to it.",
        FR: " Les gardiens du lac et de la rivière y veilleront tous.",
    }
    first, second = (point + more.get(text, " Los guardas del lago se encargarán de ello.") for point in points)
    furniture = head.replace("{}", " " * 40)
    paper = f"{text}{title}\n\n{first}\n\n{furniture}\n\n{second}\n"
    assert recommended(paper) == points
    assert furniture not in clean(paper).text


@pytest.mark.parametrize(
    ("text", "head"),
    [
        (EN, "Report of the ferries"),
        (FR, "Rapport de la réunion des bacs            mai 2031"),
        (ES, "Informe de la reunión de las barcas"),
    ],
)
def test_a_short_line_beside_the_number_of_a_page_that_repeats_the_title_is_its_head(text: str, head: str) -> None:
    paper = f"{text}Ada.\n\nBertil.\n\nCora.\n\nDelia.\n\n                     3\n{head}\n\nBea.\n"
    assert clean(paper).text.count(head) == text.count(head)
    assert "Bea." in clean(paper).text


def test_a_title_beside_the_number_of_a_page_stays() -> None:
    paper = f"{EN}Ada.\n\n                     3\nIII. Boards and paint\n\nBea.\n"
    assert "III. Boards and paint" in clean(paper).text


TOLD_FOR = {
    EN: ["Restore the quays", "Register the ferries", "Publish a list"],
    FR: ["Peindre les quais", "Compter les bacs", "Publier une liste"],
    ES: ["Pintar los muelles", "Contar las barcas", "Publicar una lista"],
}


@pytest.mark.parametrize(
    ("report", "lead"),
    [
        (EN, "Policy options"),
        (EN, "What should be done"),
        (EN, "Key takeaways."),
        (EN, "Parliaments and parliamentarians should:"),
        (EN, "States are encouraged to:"),
        (EN, "The meeting concluded with a call to:"),
        (FR, "Relevé de décisions"),
        (FR, "Pistes de travail"),
        (FR, "Il a été convenu de :"),
        (FR, "Les États sont invités à :"),
        (FR, "Les participants ont appelé à :"),
        (ES, "Líneas de trabajo"),
        (ES, "Desafíos y recomendaciones"),
        (ES, "Qué pedimos"),
        (ES, "Se insta a los Estados a:"),
        (ES, "Los participantes hicieron un llamado a:"),
    ],
)
def test_more_titles_and_leads_announce_points(report: str, lead: str) -> None:
    points = TOLD_FOR[report]
    listed = "".join(f"- {point}.\n" for point in points)
    assert recommended(f"{report}{lead}\n\n{listed}") == [f"{point}." for point in points]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            EN + "Recommendations. States should restore the quays; the keepers should register the ferries.\n",
            ["States should restore the quays", "the keepers should register the ferries."],
        ),
        (FR + "Recommandations : peindre les quais ; compter les bacs.\n", ["peindre les quais", "compter les bacs."]),
        (
            ES + "Recomendaciones: pintar los muelles; y contar las barcas.\n",
            ["pintar los muelles", "contar las barcas."],
        ),
        (
            EN + "The workshop recommended to: 1) restore the quays; and 2) register the ferries.\n",
            ["restore the quays", "register the ferries."],
        ),
        (
            FR + "L'atelier a recommandé de : 1) peindre les quais ; 2) compter les bacs.\n",
            ["peindre les quais", "compter les bacs."],
        ),
        (
            ES + "El taller recomendó: i) pintar los muelles; y ii) contar las barcas.\n",
            ["pintar los muelles", "contar las barcas."],
        ),
    ],
)
def test_points_may_follow_their_title_within_a_paragraph(text: str, expected: list[str]) -> None:
    assert recommended(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            EN + "Recommendations\n\nThe quays are old. The keepers should register the ferries.\n",
            ["The keepers should register the ferries."],
        ),
        (
            FR + "Recommandations\n\nQue les États peignent les quais.\n\nQue le secrétariat compte les bacs.\n",
            ["Que les États peignent les quais.", "Que le secrétariat compte les bacs."],
        ),
        (
            ES + "Recomendaciones\n\nQue los Estados pinten los muelles.\n\nQue la secretaría cuente las barcas.\n",
            ["Que los Estados pinten los muelles.", "Que la secretaría cuente las barcas."],
        ),
    ],
)
def test_plain_sentences_of_a_section_of_recommendations_count_where_they_say_what_to_do(
    text: str, expected: list[str]
) -> None:
    assert recommended(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EN + "Decisions\n\n- The secretariat will publish a list.\n", ["The secretariat will publish a list."]),
        (FR + "Décisions\n\n- Le secrétariat publiera une liste.\n", ["Le secrétariat publiera une liste."]),
        (ES + "Acuerdos\n\n- La secretaría publicará una lista.\n", ["La secretaría publicará una lista."]),
        (FR + "Décisions\n\n- La prochaine réunion se tiendra en juin.\n- Le quai sera vieux.\n", []),
        (ES + "Acuerdos\n\n- La próxima reunión se celebrará en junio.\n- El muelle será viejo.\n", []),
    ],
)
def test_what_somebody_shall_do_is_a_decision_and_what_shall_be_is_none(text: str, expected: list[str]) -> None:
    assert recommended(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        EN + "Conclusions\n\n- The quays were found to be old.\n- The ferries carried many people.\n",
        FR + "Conclusions\n\n- Les quais ont été trouvés vieux.\n- Les bacs portaient beaucoup de monde.\n",
        ES + "Conclusiones\n\n- Los muelles eran viejos.\n- Las barcas llevaban mucha gente.\n",
        EN + "Outcomes. The quays were painted; the ferries were counted.\n",
        FR + "Résultats. Les quais ont été peints ; les bacs ont été comptés.\n",
        ES + "Resultados. Los muelles fueron pintados; las barcas fueron contadas.\n",
    ],
)
def test_conclusions_that_only_tell_recommend_nothing(text: str) -> None:
    assert recommended(text) == []


@pytest.mark.parametrize(
    ("text", "points"),
    [
        (EN + "Recommendations\n\nFirst. Paint the quays.\n\nSecond. Count the ferries.\n", DONE[EN[:9]]),
        (FR + "Décisions\n\nPremier. Peindre les quais.\n\nDeuxième. Compter les bacs.\n", DONE[FR[:9]]),
        (ES + "Acuerdos\n\nPrimero.  Pintar los muelles. Segundo.  Contar las barcas.\n", DONE[ES[:9]]),
    ],
)
def test_an_ordinal_alone_numbers_a_point(text: str, points: list[str]) -> None:
    assert [p.rstrip(".") for p in recommended(text)] == points


@pytest.mark.parametrize(
    ("text", "points"),
    [
        (
            EN + "**Maintain the quays.** Ghana told of its own.\n\n**2. Count the ferries.** Togo asked how."
            "\n\n**Link piers to roads.** Mali agreed with that.\n\n**Nota bene.** Coffee was served at the end.\n",
            ["Maintain the quays.", "Count the ferries.", "Link piers to roads."],
        ),
        (
            FR + "**Peindre les quais.** Le Ghana en a parlé.\n\n**2. Compter les bacs.** Le Togo a demandé comment."
            "\n\n**Relier les jetées aux routes.** Le Mali l'a soutenu.\n\n**Nota bene.** Un café a été servi.\n",
            ["Peindre les quais.", "Compter les bacs.", "Relier les jetées aux routes."],
        ),
        (
            ES + "**Pintar los muelles.** Chile habló del suyo.\n\n**2. Contar las barcas.** Cuba preguntó cómo."
            "\n\n**Unir muelles y caminos.** Perú lo apoyó.\n\n**Nota bene.** Se sirvió un café al final.\n",
            ["Pintar los muelles.", "Contar las barcas.", "Unir muelles y caminos."],
        ),
        (EN + "**The quays.** Ghana told of it.\n\n**Count the ferries.** Togo did.\n\n**Ports.** Mali agreed.\n", []),
    ],
)  # fmt: skip
def test_bold_titles_within_paragraphs_that_say_what_to_do_recommend(text: str, points: list[str]) -> None:
    assert recommended(text) == points


def test_a_lead_whose_last_word_stands_on_a_line_of_its_own_still_leads() -> None:
    lead = "The Senior Officials agreed to submit the following recommendations to the Ministerial\nConference:\n\n"
    points = "R1.  Quay keepers. Each member should name one.\nR2.  Bells for boats. Members should have them.\n"
    assert recommended(EN + "4. RECOMMENDATIONS\n\n" + lead + points) == ["Quay keepers.", "Bells for boats."]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (EN + "The participants recommended that States should count the ferries of all harbours.\n", [None]),
        (FR + "Les participants ont recommandé aux États de compter les bacs de tous les ports.\n", [None]),
        (ES + "Los participantes recomendaron a los Estados que contaran las barcas de todos los puertos.\n", [None]),
        (
            EN + "Recommendations\n\n- Paint the quays.\n\n- Count" + " each of the ferries" * 9 + ".\n",
            ["Paint the quays.", None],
        ),
    ],
)
def test_a_sentence_is_no_heading_of_what_it_recommends(text: str, titles: list[str | None]) -> None:
    assert [s.heading for s in conversion(text).statements if s.recommends] == titles


def test_the_first_sentence_of_a_finding_is_no_heading() -> None:
    text = (
        EN
        + "Principal findings\n\n1. The quays were found to lack paint. They are grey.\n\n2. Boats are old. So be it.\n"
    )
    assert {s.heading for s in conversion(text).statements if s.recommends} == {None}
