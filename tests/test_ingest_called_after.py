"""Rooms, streets, prizes and chairs that bear somebody's name: nobody takes part by it. All is invented."""

from __future__ import annotations

import pytest

from tests.ingesting import REPORT_HEADS, conversion

PROGRAMMES = {
    "en": "Third Forum on Clay\nAccra, 4-5 May 2031\n\nPROGRAMME\n\n{0}\n09:00 – 10:30 Panel 1: Kilns{1}\n{0}\n"
    "Moderator: Ms. Orla Penn (Ghana)\nSpeakers: Mr. Cato Wray (Norway)\n11:00 Closing\n",
    "fr": "Troisième forum sur l'argile\nDakar, 4 et 5 mai 2031\n\nPROGRAMME\n\n{0}\n9 h – 10 h 30 Panel 1 : Les fours"
    "{1}\n{0}\nModératrice : Mme Orla Penn (Ghana)\nIntervenants : M. Cato Wray (Norvège)\n11 h Clôture\n",
    "es": "Tercer Foro sobre Arcilla\nGuayaquil, 4 y 5 de mayo de 2031\n\nPROGRAMA\n\n{0}\n9:00 – 10:30 Panel 1: Hornos"
    "{1}\n{0}\nModeradora: Sra. Orla Penn (Ghana)\nPanelistas: Sr. Cato Wray (Noruega)\n11:00 Clausura\n",
}
PLACES = [
    ("en", "Venue: Abe Lorn Hall"),
    ("en", "Room: Abe Lorn"),
    ("en", "Auditorium Abe Lorn"),
    ("en", "Conference room Abe Lorn"),
    ("en", "Location: Salle Abe Lorn"),
    ("en", "Lunch at the Abe Lorn Gardens"),
    ("fr", "Lieu : salle Abe Lorn"),
    ("fr", "Salle : Abe Lorn"),
    ("fr", "Amphithéâtre Abe Lorn"),
    ("fr", "Salle de conférences Abe Lorn"),
    ("fr", "Centre international de conférences Abe Lorn, 14 avenue Abe Lorn"),
    ("fr", "Déjeuner au jardin Abe Lorn"),
    ("es", "Lugar: auditorio Abe Lorn"),
    ("es", "Sala: Abe Lorn"),
    ("es", "Aula magna Abe Lorn"),
    ("es", "Salón de actos Abe Lorn"),
    ("es", "Centro de Convenciones Abe Lorn, avenida Abe Lorn 14"),
    ("es", "Almuerzo en el jardín Abe Lorn"),
]
BEHIND = [
    ("en", "room"),
    ("en", "Auditorium"),
    ("fr", "salle"),
    ("fr", "amphithéâtre"),
    ("es", "sala"),
    ("es", "salón"),
]
TOLD = [
    ("en", "Pupils of the Abe Lorn School presented drawings."),
    ("en", "Ms. Orla Penn, holder of the Abe Lorn Chair, said that wharves were old."),
    ("en", "Delegates then crossed the Abe Lorn Bridge, and the Abe Lorn Prize was awarded."),
    ("en", "The opening ceremony took place in the Abe Lorn Room, and the closing in the auditorium Abe Lorn."),
    ("fr", "Les élèves de l'école Abe Lorn ont présenté des dessins."),
    ("fr", "La cérémonie d'ouverture s'est déroulée dans la salle Abe Lorn, la clôture au stade municipal Abe Lorn."),
    ("fr", "Le prix Abe Lorn a été remis à l'hôpital Abe Lorn."),
    ("es", "Los alumnos de la escuela Abe Lorn presentaron dibujos."),
    ("es", "La ceremonia de apertura tuvo lugar en el salón Abe Lorn y la clausura en el estadio municipal Abe Lorn."),
    ("es", "El premio Abe Lorn fue entregado en el hospital Abe Lorn."),
]


def people(text: str) -> set[str]:
    found = conversion(text)
    told = {p.key for p in found.people} | {p.person for p in found.participations}
    return told | {s.speaker.removeprefix("person:") for s in found.statements if s.speaker}


@pytest.mark.parametrize(("language", "row"), PLACES)
def test_a_room_or_place_is_nobody(language, row):
    assert people(PROGRAMMES[language].format(row, "")) == {"orla-penn", "cato-wray"}


@pytest.mark.parametrize(("language", "room"), BEHIND)
def test_nor_is_a_room_behind_a_title(language, room):
    assert people(PROGRAMMES[language].format("", f" ({room} Abe Lorn)")) == {"orla-penn", "cato-wray"}


@pytest.mark.parametrize(("language", "sentence"), TOLD)
def test_nor_does_one_speak_by_whose_name_a_thing_is_called(language, sentence):
    assert people(f"{REPORT_HEADS[language]}{sentence}\n") <= {"orla-penn"}


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("fr", "Leçon publique de la chaire Abe Lorn"),
        ("es", "Lección pública de la cátedra Abe Lorn"),
        ("fr", "Avec le soutien de la chaire Abe Lorn de l'Université des Sables"),
        ("es", "Con el apoyo de la Cátedra Abe Lorn de la Universidad de las Arenas"),
    ],
)
def test_whose_memory_a_chair_keeps_takes_no_part(language, row):
    found = conversion(PROGRAMMES[language].format(row, ""))
    assert {p.person for p in found.participations} == {"orla-penn", "cato-wray"}


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("en", "Group room 2: Abe Lorn, Director, Togo"),
        ("en", "Abe Park, Director, Togo"),
        ("fr", "Modérateur de salle : Abe Lorn, Togo"),
        ("es", "Moderador de sala: Abe Lorn, Togo"),
        ("es", 'Ponencia: "El muelle visto desde el barco" Abe Lorn, Togo'),
        ("fr", "Exposé : « Le port vu du bateau » Abe Lorn, directeur, Togo"),
    ],
)
def test_who_serves_in_a_room_is_there(language, row):
    assert people(PROGRAMMES[language].format("", "").replace("Mod", f"{row}\nMod", 1)) > {"orla-penn", "cato-wray"}
