"""Who comes back as "the former", "the agency", "the 62-year-old", and whose offices and deeds words tell of."""

import pytest

CASES = [
    ("Sudan and Chad held talks in Doha. The latter accused Libya.", "latter", {"Chad"}),
    ("Sudan and Chad held talks in Doha. The former accused Libya.", "former", {"Sudan"}),
    ("Japan and Peru signed a pact. The former has no army. The latter hosts soldiers.", "latter", {"Peru"}),
    ("Ann Roe accused Tom Dale of theft. The latter denied it.", "latter", {"Tom Dale"}),
    ("Pedro Gomez was arrested in Lima on Monday. The 62-year-old denied it.", "old", {"Pedro Gomez"}),
    ("Pedro Gomez was arrested in Lima. The former army general denied it.", "general", {"Pedro Gomez"}),
    ("Unicef warned of hunger in Sudan. A spokesman for the agency left.", "agency", {"UNICEF"}),
    ("Kenyan police shot two men. The force said they were armed.", "force", {"Police of Kenya"}),
    ("Lufthansa rejected the demand. The airline said its pilots were well paid.", "airline", {"Lufthansa"}),
    ("Honduras recognised Beijing. Its farmers urged the government to act.", "government", {"Government of Honduras"}),
    ("Mali's foreign minister criticised France on Monday. Awa Diop said it had lied.", "minister", {"Awa Diop"}),
    ("Malawi's president criticised donors. Lazarus Roe said no. Unions blamed the president.", "president", {"Lazarus Roe"}),
    ("The head of Peru's tax agency left.", "head", {"Head of tax agency of Peru"}),
    ("The director of Kenya's election commission left.", "director", {"Director of Electoral commission of Kenya"}),
    ("The leader of the Congolese rebel group M23 left.", "leader", {"Leader of M23"}),
    ("Kenya's health minister left.", "minister", {"Health minister of Kenya"}),
    ("Lara Costa was held. Her lawyer demanded her release.", "her", {"Lara Costa"}),
    ("Orban criticised Biden for his visit to Kyiv.", "his", {"Biden"}),
    ("Kyiv thanked Norway for its support.", "its", {"Norway"}),
    ("The election chief rejected the charge of Saif Noor. He said no.", "he", {"election chief"}),
    ("The opposition rejected the result. It accused Chad of fraud.", "it", {"opposition"}),
    ("Chad reminded Niger that Mali was not for sale and asked it to stop.", "it", {"Niger"}),
    ("Two envoys urged Ruto to pardon Diallo, but he refused.", "he", {"Ruto"}),
    ("Trinidad's premier apologised to Peru for the killing of a boy by its police.", "its", {"Trinidad and Tobago"}),
    ("A priest will sue an archbishop. The archbishop had accused him of fraud.", "him", {"priest"}),
    ("Zimbabwe expelled four American officials.", "officials", {"Officials of United States"}),
    ("Qatar threatened to expel the leaders unless they accepted the truce.", "they", {"leaders"}),
]  # fmt: skip

OTHERS = [
    ("A French union accused Chad.", "union", "France"),
    ("The president of Chad's constitutional court left.", "president", "President of Chad"),
    ("Fiji's military chief left.", "chief", "Secretary general of Fiji"),
    ("A Mexican mayor left.", "mayor", "Governor of Mexico"),
    ("Ghana's Catholic leader left.", "leader", "Leader of Ghana"),
    ("NATO warned Russia. The agency left.", "agency", "NATO"),
    ("Ann Roe met Tom Dale. The former nurse left.", "nurse", "Ann Roe"),
    ("A former guard met Tom Dale. The former guard left.", "guard", "Tom Dale"),
    ("The president of Chad met the premier of Niger. Ali Diallo said no.", "president", "Ali Diallo"),
    ("The premier, Irakli Kobakhidze, warned her that she faced prison.", "she", "Irakli Kobakhidze"),
]


@pytest.mark.parametrize(("text", "word", "names"), CASES)
def test_whom_words_mean_again(meant, text: str, word: str, names: set[str]) -> None:
    assert meant(text, word) == names


@pytest.mark.parametrize(("text", "word", "name"), OTHERS)
def test_whom_they_do_not(meant, text: str, word: str, name: str) -> None:
    assert name not in meant(text, word)
