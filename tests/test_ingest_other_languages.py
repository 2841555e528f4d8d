"""Papers and paragraphs in languages without a lexicon: told, with their states and symbols, and nothing invented.

All is invented.
"""

from __future__ import annotations

import pytest

from tests.ingesting import conversion

PAPERS = {
    "Portuguese": "Relatório da Terceira Reunião sobre o Barro\nMaputo, 4 de maio de 2031\n\nA reunião foi "
    "aberta pela Sra. Orla Penn, Ministra do Barro de Angola, que agradeceu aos participantes. "
    "O Sr. Cato Wray disse que os fornos são de todos e pediu mais apoio. Foi lembrada a "
    "resolução A/RES/61/999.\n",
    "Galician": "Informe da Terceira Reunión sobre o Barro\nLugo, 4 de maio de 2031\n\nA reunión foi "
    "aberta pola Sra. Orla Penn, Ministra do Barro de Angola, que agradeceu aos participantes. "
    "O Sr. Cato Wray dixo que os fornos non son de todos e pediu máis apoio. Lembrouse a "
    "resolución A/RES/61/999.\n",
    "Italian": "Rapporto della Terza Riunione sull'Argilla\nTorino, 4 maggio 2031\n\nLa riunione è stata "
    "aperta dalla signora Orla Penn, Ministra dell'argilla di Angola, che ha ringraziato i "
    "partecipanti. Il signor Cato Wray ha detto che i forni sono di tutti. Si è ricordata la "
    "risoluzione A/RES/61/999.\n",
    "Catalan": "Informe de la Tercera Reunió sobre l'Argila\nVic, 4 de maig de 2031\n\nLa reunió va ser "
    "oberta per la Sra. Orla Penn, Ministra d'Argila d'Angola, que va agrair als participants "
    "la presència. El Sr. Cato Wray va dir que els forns són de tots i va demanar més suport "
    "amb la resolució A/RES/61/999.\n",
    "Romanian": "Raportul reuniunii privind lutul\nCluj, 4 mai 2031\n\nReuniunea a fost deschisă de doamna "
    "Orla Penn, Ministrul Lutului din Angola, care a mulțumit participanților. Domnul Cato "
    "Wray a spus că toate cuptoarele sunt ale tuturor și a citat rezoluția A/RES/61/999.\n",
    "German": "Bericht über die dritte Tagung zum Ton\nWien, 4. Mai 2031\n\nDie Tagung wurde von Frau "
    "Orla Penn, Ministerin von Angola, eröffnet, die den Teilnehmern dankte. Herr Cato Wray "
    "sagte, dass die Öfen allen gehören und auf die Resolution A/RES/61/999 gebaut wird.\n",
    "Dutch": "Verslag van de derde bijeenkomst over klei\nLeiden, 4 mei 2031\n\nDe bijeenkomst werd "
    "geopend door mevrouw Orla Penn, minister van Angola, die de deelnemers bedankte. De heer "
    "Cato Wray zei dat de ovens van iedereen zijn en niet te koop, met het oog op resolutie "
    "A/RES/61/999.\n",
    "Haitian Creole": "Rapò twazyèm reyinyon sou ajil\nJakmèl, 4 me 2031\n\nMadam Orla Penn, Minis peyi Angola, "
    "te louvri reyinyon an epi li te di mèsi ak tout patisipan yo. Mesye Cato Wray te di fou "
    "yo se pou tout moun nan peyi a, ak rezolisyon A/RES/61/999 la.\n",
    "Swahili": "Ripoti ya mkutano wa tatu kuhusu udongo\nMombasa, 4 Mei 2031\n\nMkutano huo ulifunguliwa "
    "na Bi. Orla Penn, Waziri wa Angola, ambaye aliwashukuru washiriki. Bw. Cato Wray alisema "
    "kuwa tanuri ni za wote katika nchi, kama Azimio A/RES/61/999.\n",
    "Arabic": "تقرير الاجتماع الثالث\n\nافتتحت السيدة أورلا بين الاجتماع، وقال السيد كاتو راي إن الأفران "
    "للجميع. A/RES/61/999\n",
    "Russian": "Доклад третьего совещания\n\nСовещание открыла г-жа Орла Пенн, а г-н Като Рэй заявил, что "
    "печи общие. A/RES/61/999\n",
    "Chinese": "第三次会议报告\n\n奥拉女士宣布会议开幕，卡托先生说窑炉属于所有人。参见第A/RES/61/999号决议。\n",
}
AGENDAS = {
    "Portuguese": "Terceiro Fórum do Barro\nLisboa, 4 de maio de 2031\n\nPROGRAMA\n\n09h00 Sessão de "
    "abertura\nModeradora: Sra. Orla Penn (Togo)\nOradores: Sr. Cato Wray, Diretor, Angola\n"
    "10h30 Painel 2: Os fornos\n12h00 Encerramento\n",
    "Italian": "Terzo Forum dell'Argilla\nTorino, 4 maggio 2031\n\nPROGRAMMA\n\n09:00 Sessione di "
    "apertura\nModeratrice: Dott.ssa Orla Penn (Togo)\nRelatori: Dott. Cato Wray, Direttore, "
    "Angola\n10:30 Tavola rotonda: I forni\n12:00 Chiusura\n",
    "Catalan": "Tercer Fòrum de l'Argila\nVic, 4 de maig de 2031\n\nPROGRAMA\n\n9.00 h Sessió inaugural\n"
    "Modera: Sra. Orla Penn (Togo)\nPonents: Sr. Cato Wray, director, Angola\n10.30 h Taula "
    "rodona: Els forns\n12.00 h Cloenda\n",
    "German": "Drittes Tonforum\nWien, 4. Mai 2031\n\nPROGRAMM\n\n09:00 Eröffnung und Begrüßung\n"
    "Moderation: Dr. Orla Penn (Togo)\nProf. Cato Wray, Direktor, Angola\n10:30 "
    "Podiumsdiskussion: Öfen\n12:00 Abschluss\n",
}
PARAGRAPHS = {
    "pt": "O Sr. Cato Wray, Ministro do Barro de Angola, afirmou que os fornos não têm fronteiras e "
    "que é preciso mais apoio entre os países. A Sra. Ada Tissier disse também que os recursos "
    "são poucos.",
    "it": "Il signor Cato Wray, Ministro dell'argilla di Angola, ha affermato che i forni sono di "
    "tutti e che è stata una buona idea. La signora Ada Tissier ha detto che non ci sono "
    "risorse per la regione.",
    "de": "Herr Cato Wray, Minister von Angola, erklärte, dass die Öfen allen gehören und nicht dem "
    "Staat. Frau Ada Tissier sagte, dass es für die Länder mit dem Ton auf dem Land schwer ist.",
}
REPORTS = {
    "en": "Report on Clay\n\nThe meeting on clay was held in Accra on 4 May 2031, and twelve "
    "delegations took part in it.\n\n{}\n\nMs. Orla Penn, Minister of Kilns of Ghana, said "
    "that the kilns were old. The delegate of Togo asked for a fund.\n",
    "fr": "Rapport sur l'argile\n\nLes fours sont dans la vallée, et les participants y sont allés "
    "avec les maîtres des lieux avant la réunion.\n\nLa réunion sur l'argile s'est tenue à "
    "Dakar le 4 mai 2031, et douze délégations y ont pris part.\n\n{}\n\nMme Orla Penn, "
    "Ministre des fours du Ghana, a dit que les fours étaient vieux.\n",
    "es": "Informe sobre la arcilla\n\nLa reunión sobre la arcilla se celebró en Guayaquil el 4 de "
    "mayo de 2031, y en ella participaron doce delegaciones.\n\n{}\n\nLa Sra. Orla Penn, "
    "Ministra de Hornos de Ghana, dijo que los hornos eran viejos.\n",
}
LISTS = [
    "Lista de participantes\nMinistério do Barro do Brasil: Sr. João da Silva\nMinistério das "
    "Relações: Sra. Maria dos Santos\nSecretaría de Hornos de México: Sra. Orla Penn\n",
    "List of participants\nJoão da Silva, Ministério do Barro, Brazil\nKlaus von der Heide, "
    "Bundesministerium für Ton, Germany\nOrla Penn, Ministry of Kilns, Ghana\n",
    "Liste des participants\nM. João da Silva, Ministério do Barro, Brésil\nM. Klaus von der "
    "Heide, Bundesministerium für Ton, Allemagne\n",
    "Reunión de pueblos\nAsunción, 4 de mayo de 2031\n\nPROGRAMA\n\n9:00 Apertura: Sra. Kuña "
    "Poty Ñamandú, Tekoha Guasu\n10:00 Ponencia: Sr. Karai Tataendy, OPIAC\n11:00 Mesa: COICA, "
    "ONIC, CAOI\n",
]


@pytest.mark.parametrize("language", PAPERS)
def test_a_paper_in_another_language_is_told_and_not_misread(language):
    found = conversion(PAPERS[language])
    assert found.unread == language
    assert [*found.people, *found.participations, *found.statements, *found.events] == []
    assert [c.symbol for c in found.citations] == ["A/RES/61/999"]
    named = [m.ref for m in found.mentions if m.ref.startswith("state/")]
    assert named == (["state/AGO"] if "Angola" in PAPERS[language] else [])


@pytest.mark.parametrize("language", AGENDAS)
def test_so_is_an_agenda_that_has_few_small_words(language):
    found = conversion(AGENDAS[language])
    assert found.unread == language
    assert [*found.people, *found.participations, *found.events] == []
    assert {"state/TGO", "state/AGO"} == {m.ref for m in found.mentions}


@pytest.mark.parametrize("tag", PARAGRAPHS)
@pytest.mark.parametrize("language", REPORTS)
def test_a_paragraph_in_another_language_says_nothing(language, tag):
    found = conversion(REPORTS[language].format(PARAGRAPHS[tag]))
    assert (found.unread, found.document.language) == (None, language)
    assert {p.key for p in found.people} == {"orla-penn"}
    assert {s.speaker for s in found.statements} <= {"person:orla-penn", "state/TGO"}
    assert "state/AGO" in {m.ref for m in found.mentions}
    assert [t.language for t in found.tongues] == [tag]


@pytest.mark.parametrize("text", LISTS)
def test_names_of_people_and_bodies_are_no_language(text):
    found = conversion(text)
    assert found.unread is None
    assert found.people
    assert not found.tongues
