"""Acts that news puts in indirect words, and the like of them that are no such acts; sentences of our own."""

import pytest
from tests.extract.test_arguments import has, triples

SAID = [
    # objection
    ("Beijing took strong exception to Premier Kolarov's remarks on Tibet.", "Government of China", "CRITICIZES", "Kolarov"),
    ("Serbia hit out at American sanctions on its oil company.", "Serbia", "CRITICIZES", "United States"),
    ("Kenya's minister said that Uganda had only itself to blame.", "Minister of Kenya", "CRITICIZES", "Uganda"),
    ("Kenya told reporters that Uganda was acting like a bully.", "Kenya", "CRITICIZES", "Uganda"),
    ("Kenya complained that Uganda was behaving recklessly.", "Kenya", "CRITICIZES", "Uganda"),
    ("Ben Roe, under fire from France over his silence, left Paris.", "France", "CRITICIZES", "Ben Roe"),
    ("Algeria handed a note of protest to France over the arrests.", "Algeria", "CRITICIZES", "France"),
    # accusation
    ("Uganda spoke of a smear campaign orchestrated by Kenya.", "Uganda", "ACCUSES", "Kenya"),
    ("Kenya retorted that Uganda had lied about the raid.", "Kenya", "ACCUSES", "Uganda"),
    ("Amnesty International found that Uganda had used excessive force.", "Amnesty International", "ACCUSES", "Uganda"),
    # appeals
    ("Ann Roe impressed on Kenya that the raids had to stop.", "Ann Roe", "CALLS_ON", "Kenya"),
    ("Ann Roe dared Ben Poe to open the books.", "Ann Roe", "CALLS_ON", "Ben Poe"),
    ("The union is adamant that the law be scrapped.", "union", "DEMANDS", None),
    ("Kenya shrugged off the complaint by Uganda.", "Kenya", "REJECTS", "Uganda"),
    # threats
    ("Kenya promised retaliation against Uganda.", "Kenya", "THREATENS", "Uganda"),
    ("The premier served notice that the garrison would have to go.", "premier", "WARNS", None),
    ("Kenya will not stand for bases near its border.", "Kenya", "OPPOSES", None),
    # talks, protest and posts
    ("After talks in Ottawa, Claire Tremblay and Arvind Menon agreed to send aid.", "Claire Tremblay", "MEETS", "Arvind Menon"),
    ("Over lunch with Ben Poe, Ann Roe praised Kenya.", "Ann Roe", "MEETS", "Ben Poe"),
    ("The women shouted Babacar Sène down.", "women", "PROTESTS_AGAINST", "Babacar Sène"),
    ("Ann Roe won in Kenya. Her first act was to name Ben Poe as her deputy.", "Ann Roe", "APPOINTS", "Ben Poe"),
]


@pytest.mark.parametrize(("text", "subject", "relation", "other"), SAID)
def test_in_other_words(extract, text, subject, relation, other):
    found = extract(text)
    assert has(found, subject, relation, other), triples(found)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Kenya accused Uganda of doing Moscow's bidding.", "DEMANDS"),
        ("Lawmakers rallied behind the bishop.", "PROTESTS_AGAINST"),
        ("The candidate will not stand for election in Kenya.", "OPPOSES"),
        ("Kenya will act as mediator, Uganda said.", "CRITICIZES"),
        ("The soldiers, under fire from Israeli artillery, left Gaza.", "CRITICIZES"),
        ("Kenya is adamant that Uganda lost the match.", "DEMANDS"),
        ("Over lunch with Ben Poe, Ann Roe offered condolences.", "PRAISES"),
    ],
)
def test_no_such_act(extract, text, relation):
    assert relation not in {r for _, r, _ in triples(extract(text))}


def test_passive_before_an_infinitive(extract):
    found = extract("Ann Roe was arrested and ordered to leave Kenya.")
    assert not any(s == "Ann Roe" for s, _, _ in triples(found)), triples(found)
