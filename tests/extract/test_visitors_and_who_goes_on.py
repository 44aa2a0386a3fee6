"""Whom a visitor meets, who goes on speaking, "the latter", those named last, envoys, and the country they are in; own sentences."""

import pytest
from tests.reading import triples

FOUND = [
    ("Spain sent an envoy to Bamako. The envoy, Ana Rey, met President Issa Ba.", ("Issa Ba", "HOLDS_OFFICE", "Mali")),
    ("A Dutch delegation went to Windhoek. It met Justice Minister Elia Shikongo.",
     ("Elia Shikongo", "HOLDS_OFFICE", "Namibia")),
    ("Ann Roe called it an insult. The Malian interior minister rejected that. He accused Senegal of arming rebels.",
     ("Interior minister of Mali", "ACCUSES", "Senegal")),
    ("Ann Roe left. Chad's fisheries minister rejected that. He praised Kenya.", ("Fisheries minister of Chad", "PRAISES", "Kenya")),
    ("Ann Roe phoned both Ben Doe and Kofi Ba to thank them.", ("Ann Roe", "PRAISES", "Kofi Ba")),
    ("Kenya's premier, Ann Roe, paid a visit to Lomé. She met President Kofi Doe.", ("Kofi Doe", "HOLDS_OFFICE", "Togo")),
    ("Ann Roe refused, whereas the Chadian envoy, Ben Doe, agreed.\n\nHe thanked Kenya.", ("Ben Doe", "PRAISES", "Kenya")),
    ("Kenya's premier flew to Lomé to reassure President Kofi Doe.", ("Kofi Doe", "HOLDS_OFFICE", "Togo")),
    ("Peru rejects the line that Chile drew, and Ecuador shares its view.", ("Ecuador", "AGREES_WITH", "Peru")),
    ("China assured the president of Chad that it would support the country's claim.", ("China", "SUPPORTS", "Chad")),
    ("Chad fell out with Sweden. Ann Roe mediated between President Issa Ba and Prime Minister Elin Strand.",
     ("Elin Strand", "HOLDS_OFFICE", "Sweden")),
    ("Talks between Japan and the European Union dragged on. Both sides praised Peru.", ("European Union", "PRAISES", "Peru")),
    ("Chad arrested Malians. Mali's military council protested. Its foreign minister, Ben Doe, complained that they were beaten.",
     ("Ben Doe", "HOLDS_OFFICE", "Mali")),
    ("Chad evacuated villagers, among them Ben Doe, who thanked Kenya.", ("Ben Doe", "PRAISES", "Kenya")),
    ("Chad's premier said his country would recognise Kosovo.", ("Chad", "RECOGNIZES", "Kosovo")),
    ("Kosovo has been recognised by nine states, Chad and Togo among them.", ("Togo", "RECOGNIZES", "Kosovo")),
    ("Chad and Togo were among the states that recognised Kosovo.", ("Togo", "RECOGNIZES", "Kosovo")),
    ("The African Union met. Chad is the group's largest member.", ("Chad", "MEMBER_OF", "African Union")),
    ("Brazil and Chile sided with Peru, and the latter cut ties with Cuba.", ("Chile", "SUSPENDS_TIES_WITH", "Cuba")),
    ("Kenya sued the African Union. The latter had warned Togo.", ("African Union", "WARNS", "Togo")),
    ("President Rey met exiles. They thanked Kenya.", ("exiles", "PRAISES", "Kenya")),
    ("A group that calls itself the Roe Brigade kidnapped the consul.", ("Roe Brigade", "ABDUCTS", "consul")),
    ("A Polish diplomat in Minsk was detained by police.", ("Police of Belarus", "ARRESTS", "polish diplomat")),
    ("Serbia's ambassador in Pristina was told that he had been barred from entering Kosovo. Kenya's envoy to Chad met Ann Roe.",
     ("Envoy of Kenya", "MEETS", "Ann Roe")),
    ("Zambia and Malawi fell out. Malawi's foreign minister, Grace Roe, spoke. Her counterpart, Ben Doe, listened.",
     ("Ben Doe", "HOLDS_OFFICE", "Zambia")),
    ("The African Union suspended Gabon after soldiers ousted its president.", ("soldiers", "SEIZES", "President of Gabon")),
    ("King Ben of Tonga was the first leader to be received by the premier.", ("premier", "HOSTS", "Ben")),
    ("Japan PM visits Kenya", ("Prime minister of Japan", "VISITS", "Kenya")),
    ("Chad and Togo met. Kenya is an ally of both.", ("Kenya", "ALLIED_WITH", "Togo")),
    ("Kenya readmitted. The Commonwealth wrote to Chad. Its secretary-general, Ann Roe, left.",
     ("Ann Roe", "HOLDS_OFFICE", "Commonwealth of Nations")),
    ("The Dutch envoy was barred from entering the country, the Venezuelan foreign ministry said.",
     ("Ambassador of Netherlands", "VISITS", "Venezuela")),
]  # fmt: skip
NOT_FOUND = [
    ("Ben Doe spoke. His critics, led by Kofi Ba, accuse him of theft.", ("critics", "ACCUSES", "Kofi Ba")),
    ("Germany backs Israel. President Nandi Roe skipped a reception at the German embassy.", ("Nandi Roe", "HOLDS_OFFICE", "Germany")),
    ("The king made a stop in Chad in the company of Ann Roe.", ("king", "VISITS", "company")),
    ("Chad evacuated villagers, among them Ben Doe, who thanked Kenya.", ("villagers", "PRAISES", "Kenya")),
    ("Ann Roe said President Ben Doe had lied, a remark his office called cheap.", ("Ann Roe", "CRITICIZES", None)),
    ("The envoy floated the idea of dividing Cyprus; Chad turned it down.", ("Chad", "REJECTS", "Cyprus")),
    ("Chad's government sued Niger and wants to take the country to court.", ("Government of Chad", "TRIES", "Chad")),
    ("Forty states signed the treaty, among them Ghana and Togo.", ("Ghana", "SIGNS", "Togo")),
    ("The United Nations urged calm. Residents joined the group of marchers.", ("residents", "MEMBER_OF", "United Nations")),
    ("Cyprus appointed an ambassador to Syria.", ("Cyprus", "APPOINTS", "Ambassador of Syria")),
    ("King Ben of Tonga became the first Arab leader to fly there.", ("Ben", "HOLDS_OFFICE", "Arabs")),
    ("Kenya threatened to withdraw its observers.", ("Kenya", "THREATENS", "Observers of Kenya")),
    ("Chad's president received a phone call from Kenya's premier.",
     ("Prime minister of Kenya", "CALLS_ON", "President of Chad")),
    ("Chad expelled three men. Its president met journalists. They praised Kenya.", ("journalists", "PRAISES", "Kenya")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "triple"), FOUND, ids=[t[-50:] for t, _ in FOUND])
def test_found(extract, text, triple):
    assert triple in triples(extract(text))


@pytest.mark.parametrize(("text", "triple"), NOT_FOUND, ids=[t[-50:] for t, _ in NOT_FOUND])
def test_not_found(extract, text, triple):
    assert triple not in triples(extract(text))


def test_what_led_to_an_order_is_no_part_of_it(extract):
    found = extract("Tunisia ordered the Chadian envoy, Ben Doe, to leave after he had met Ann Roe.")
    assert [s.attribution for s in found if s.relation == "MEETS"] == [()]
