"""Who makes a recommendation: whoever leads up to the points, in full, by a short name or by a post."""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

TITLE = {
    "en": "HUMAN RIGHTS COUNCIL\nReport on harbours\nGeneva, 8 June 2031\n\n"
    "1. Ms. Ada Lunt, Minister of Ports of Kenya, said that boats were few.\n\nVI. Recommendations\n\n",
    "fr": "Conseil des droits de l'homme\nRapport sur les quais\nGenève, 8 juin 2031\n\n"
    "1. Mme Ada Lunt, Ministre des ports du Kenya, a dit que les bacs manquaient.\n\nVI. Recommandations\n\n",
    "es": "Comisión Interamericana de Derechos Humanos (CIDH)\nInforme sobre los muelles\nLima, 8 de junio de 2031\n\n"
    "1. La Sra. Ada Lunt, Ministra de Puertos de Kenya, señaló que faltaban barcas.\n\nVI. Recomendaciones\n\n",
}
POINTS = {
    "en": "\n\n(a) Repair all quays before the winter;\n\n(b) Publish the fees that ports charge.\n",
    "fr": "\n\na) De réparer tous les quais avant l'hiver ;\n\nb) De publier les tarifs des ports.\n",
    "es": "\n\na) Reparar todos los muelles antes del invierno;\n\nb) Publicar las tarifas de los puertos.\n",
}


@pytest.mark.parametrize(
    ("language", "lead", "who"),
    [
        ("en", "20. The High Commissioner recommends that States:", "High Commissioner"),
        ("en", "20. The Committee on the Rights of the Child recommends that States:", "organization/crc-committee"),
        ("en", "20. The Council calls upon States to:", "organization/hrc"),
        ("en", "20. Ms. Lunt urged ports to:", "person:ada-lunt"),
        ("en", "20. The representative of Ghana recommended that States:", "state/GHA"),
        ("fr", "20. La Haute-Commissaire recommande aux États :", "Haute-Commissaire"),
        ("fr", "20. Le Comité des droits de l'enfant recommande aux États :", "organization/crc-committee"),
        ("fr", "20. Le Conseil recommande aux États :", "organization/hrc"),
        ("fr", "20. Mme Lunt a exhorté les ports à :", "person:ada-lunt"),
        ("es", "20. La Alta Comisionada recomienda a los Estados:", "Alta Comisionada"),
        ("es", "20. La Comisión recomienda a los Estados:", "organization/iachr"),
        ("es", "20. La Sra. Lunt exhortó a los puertos a:", "person:ada-lunt"),
    ],
)
def test_all_points_under_a_lead_are_recommended_by_whom_it_names(language: str, lead: str, who: str) -> None:
    found = conversion(TITLE[language] + lead + POINTS[language]).statements
    assert [s.speaker or s.post for s in found if s.recommends] == [who] * 2
    # The lead holds nothing that anybody said.
    assert len([s for s in found if not s.recommends]) == 1


@pytest.mark.parametrize(
    ("language", "after"),
    [
        ("en", "21. Boats should have bells."),
        ("fr", "21. Les bacs devraient avoir une cloche."),
        ("es", "21. Debe haber."),
    ],
)
def test_the_numbered_paragraph_after_a_list_is_no_point_of_it(language: str, after: str) -> None:
    lead = {"en": "20. Ms. Lunt urged ports to:", "fr": "20. Mme Lunt a exhorté les ports à :"}
    text = TITLE[language] + lead.get(language, "20. La Sra. Lunt exhortó a los puertos a:") + POINTS[language]
    found = conversion(f"{text}\n{after}\n").statements
    assert [s.speaker for s in found if s.recommends][:2] == ["person:ada-lunt"] * 2
    assert {s.speaker for s in found if s.recommends and s.as_written and s.as_written in after} <= {None}


def test_a_sentence_that_holds_its_points_says_who_recommends_them_and_stays() -> None:
    text = TITLE["en"] + "20. The representative of Ghana called upon States to take the following measures: "
    found = conversion(text + "(a) close old quays; (b) open new ones.\n").statements
    assert [(s.speaker, s.recommends) for s in found][1:] == [
        ("state/GHA", False),
        ("state/GHA", True),
        ("state/GHA", True),
    ]


@pytest.mark.parametrize(
    ("text", "behalf"),
    [
        ("The Alternate Representative of Barbados, Ms. Ada Lunt, on behalf of CARICOM, noted the delay.", "caricom"),
        (
            "La Representante Alterna de Barbados, señora Ada Lunt, en nombre de la CARICOM, observó el retraso.",
            "caricom",
        ),
        ("La représentante suppléante de la Barbade, madame Ada Lunt, a relevé le retard des travaux.", "BRB"),
    ],
)
def test_a_delegate_whose_name_follows_the_post_is_the_speaker(text: str, behalf: str) -> None:
    found = conversion(text).statements
    assert [(s.speaker, behalf in " ".join(s.on_behalf_of)) for s in found] == [("person:ada-lunt", True)]


def test_after_an_opening_phrase_a_verb_without_a_subject_is_the_speaker_s_before() -> None:
    text = (
        "La Sra. Ada Lunt (Chile) pidió calma. Por último, hizo un llamado a los bancos. En cuanto al plazo, pidió más."
    )
    assert [s.speaker for s in conversion(text).statements] == ["person:ada-lunt"] * 3
