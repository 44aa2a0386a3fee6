"""Who says it and who does it where the words stand apart: gaps below speech, clauses behind quotations, two hats, both."""

import pytest
from tests.reading import speakers, told_by

SAID = [
    # a relative clause's gap lies in what its verb of speech says
    ("Kenya stopped ships which the UN says help Rwanda.", "ships", "AIDS", "Rwanda", "actual", ["United Nations"]),
    ("Kenya held a trader whom officials say finances Hamas.", "trader", "AIDS", "Hamas", "actual", ["officials"]),
    ("Rebels who the UN says are backed by Rwanda fled.", "Rwanda", "SUPPORTS", "rebels", "actual", ["United Nations"]),
    # behind a quotation the reporter speaks again
    (
        '"What guarantee do we have?" Ann Roe asked in Brussels, where she met the envoy, Ben Doe.',
        "Ann Roe",
        "MEETS",
        "Ben Doe",
        "actual",
        [],
    ),
    # who has it done does not only wish it
    ("Iran had the journalists arrested.", "Iran", "ARRESTS", "journalists", "actual", []),
    # an assessment that takes up what was said
    (
        "Ann Roe says Kenya will leave, an approach that Chad has rejected.",
        "Chad",
        "REJECTS",
        None,
        "actual",
        [],
    ),
    # suspecting of a deed is a charge
    (
        "Morocco suspects Algeria of arming the Polisario Front.",
        "Algeria",
        "AIDS",
        "Polisario Front",
        "actual",
        ["Morocco"],
    ),
    # what a condition supposes
    ("Kenya will close its ports if an invasion of Chad begins.", None, "ATTACKS", "Chad", "conditional", []),
    ("Kenya might act if an attack on Chad alarmed Niger.", None, "ATTACKS", "Chad", "conditional", []),
    # neither end of a relative clause is its "it"
    ("Israel, which invaded Lebanon and still bombs it daily, agreed.", "Israel", "ATTACKS", "Lebanon", "actual", []),
    # offices and seats
    ("Guyana's Attorney-General, Ravi Persaud, agreed.", "Ravi Persaud", "HOLDS_OFFICE", "Guyana", "actual", []),
    ("Ann Roe, secretary-general of the Arab League, agreed.", "Ann Roe", "HOLDS_OFFICE", "Arab League", "actual", []),
    ("Gazprom will not pay, spokeswoman Anna Roe said.", "Anna Roe", "HOLDS_OFFICE", "Gazprom", "actual", []),
    ("Ben Roe, of the Duma's defence committee, agreed.", "Ben Roe", "MEMBER_OF", "defence committee", "actual", []),
    (
        "In Tirana, the Democratic Party accused Prime Minister Arben Kola of fraud.",
        "Arben Kola",
        "HOLDS_OFFICE",
        "Albania",
        "actual",
        [],
    ),
    # partners in a league are members of it
    ("Kenya sold gas to Russia, its partner in OPEC.", "Russia", "MEMBER_OF", "OPEC", "actual", []),
    # the two that were last spoken of as two
    (
        "CARICOM urged Venezuela and Guyana to talk. Both states agreed. Brazil, which borders both, will host the talks.",
        "Brazil",
        "BORDERS",
        "Guyana",
        "actual",
        [],
    ),
]


def told(statements):
    """Subject, relation, object, modality and speakers of each statement."""
    return [(*ends, modality, by) for *ends, _, modality, by in told_by(statements)]


@pytest.mark.parametrize(
    ("text", "subject", "relation", "other", "modality", "by"), SAID, ids=[w[0][:40] for w in SAID]
)
def test_said(extract, text, subject, relation, other, modality, by):
    found = told(extract(text))
    assert (subject, relation, other, modality, by) in found, found


NOT = [
    ("Kenya stopped ships which the UN says help Rwanda.", "United Nations", "AIDS"),
    ("Iran had the journalists arrested.", None, "HAS"),
    ("Kenya might act if the attack on Chad alarmed Niger.", None, "TRIES"),
    ("Gaston Roe, the Minister for Algerian Affairs, agreed.", "Algeria", "HOLDS_OFFICE"),
    ("Kenya would not pay, spokesman Ben Roe said.", "Ben Roe", "HOLDS_OFFICE"),
    ("Kenya sold gas to Russia, its partner in crime.", "Russia", "MEMBER_OF"),
]


@pytest.mark.parametrize(("text", "one", "relation"), NOT)
def test_not_said(extract, text, one, relation):
    found = [t for t in told(extract(text)) if t[1] == relation and one in (t[0], t[2])]
    assert not found, found


def test_the_known_attack_is_no_condition(extract):
    found = told(extract("Kenya might act if the attack on Chad alarmed Niger."))
    assert (None, "ATTACKS", "Chad", "actual", []) in found, found


def test_a_judge_with_an_office_has_one(extract):
    found = [t for t in told(extract("The court's president, Judge Ann Roe, agreed.")) if t[1] == "HOLDS_OFFICE"]
    assert [t[2] for t in found] == ["court"], found


def test_behind_a_colon_speaks_whom_it_was_about(extract):
    found = told(extract("A minister, Ann Roe, disputed the claim: Kenya, she said, had armed Chad."))
    assert ("Kenya", "AIDS", "Chad", "actual", ["Ann Roe"]) in found, found
    assert not [t for t in found if t[1] == "DENIES" and t[4]], found


WHOLES = [
    ("Oman arranged a round of talks between Iran and Israel.", "Oman", "MEDIATES", "Israel", "actual", []),
    ("Kenya lodged a string of complaints against Chad.", "Kenya", "CRITICIZES", "Chad", "actual", []),
    ("Kenya expects Chad to withdraw from Niger.", "Chad", "WITHDRAWS_FROM", "Niger", "future", ["Kenya"]),
    ("Iran vowed a reply to any attack on Chad.", None, "ATTACKS", "Chad", "conditional", ["Iran"]),
    (
        "Benin would admit ships as soon as Niger reopened the border.",
        "Niger",
        "LIFTS_RESTRICTIONS_ON",
        "border",
        "conditional",
        [],
    ),
]


@pytest.mark.parametrize(
    ("text", "subject", "relation", "other", "modality", "by"), WHOLES, ids=[w[0][:40] for w in WHOLES]
)
def test_told_of_the_whole(extract, text, subject, relation, other, modality, by):
    found = told(extract(text))
    assert (subject, relation, other, modality, by) in found, found


def test_a_text_declares_what_nobody_beside_it_does(extract):
    found = told(
        extract("The text was passed by 19 votes; Russia voted against. It declares that Iran has armed Chad.")
    )
    assert not [t for t in found if t[0] == "Russia" and t[1] == "ACCUSES"], found


PLACED = [
    # a clause behind a name and "where" tells of the name, whatever a quotation before it says
    (
        '"If we are attacked, we will not be alone," Ann Roe said in Goma, where she inspected troops.',
        "Ann Roe",
        "VISITS",
        "Goma",
    ),
    # the country next door to the one that acts
    ("Benin's traders were idle. Niger accused the neighbouring country of theft.", "Niger", "ACCUSES", "Benin"),
    # where a sentence is set, the office of whom it tells is
    (
        "Kenya was silent. In Tirana, the Democratic Party said it would stay away and accused Prime Minister Arben Kola of fraud.",
        "Arben Kola",
        "HOLDS_OFFICE",
        "Albania",
    ),
]


@pytest.mark.parametrize(("text", "subject", "relation", "other"), PLACED, ids=[w[0][:40] for w in PLACED])
def test_placed(extract, text, subject, relation, other):
    found = told(extract(text))
    assert (subject, relation, other, "actual", []) in found, found


def test_no_neighbour_where_the_text_has_none(extract):
    found = told(extract("Japan was idle. Niger accused the neighbouring country of theft."))
    assert ("Niger", "ACCUSES", "Japan", "actual", []) not in found, found


SURE = [
    # who does not believe it holds that it is not so
    ("Ann Roe did not believe that Kenya would attack Chad.", "-", "future", ["Ann Roe"]),
    ("Ann Roe does not expect Kenya to attack Chad.", "-", "future", ["Ann Roe"]),
    ("Ann Roe doubted that Kenya would attack Chad.", "-", "future", ["Ann Roe"]),
    ("Ann Roe believes that Kenya will attack Chad.", "+", "future", ["Ann Roe"]),
    ("Nobody believes that Kenya attacked Chad.", "-", "actual", []),
    # evidence for it, and none
    ("The UN found no evidence that Kenya had attacked Chad.", "-", "actual", ["United Nations"]),
    ("The UN has evidence that Kenya attacked Chad.", "+", "actual", ["United Nations"]),
    ("There is no sign that Kenya will attack Chad.", "-", "future", []),
    ("There are signs that Kenya will attack Chad.", "+", "future", []),
    # what "it is … that" says of a clause
    ("It is possible that Kenya attacked Chad.", "+", "possible", []),
    ("It is unclear whether Kenya attacked Chad.", "+", "possible", []),
    ("It is untrue that Kenya attacked Chad.", "-", "actual", []),
    ("It is clear that Kenya attacked Chad.", "+", "actual", []),
]


@pytest.mark.parametrize(("text", "polarity", "modality", "by"), SURE, ids=[w[0][:50] for w in SURE])
def test_sure(extract, text, polarity, modality, by):
    found = [(s.polarity, s.modality, speakers(s)) for s in extract(text) if s.relation == "ATTACKS"]
    assert (polarity, modality, by) in found, found


def test_which_trader_is_no_part_of_the_demand(extract):
    found = told(extract("Kenya demanded the release of a trader arrested by Chad."))
    assert ("Chad", "ARRESTS", "trader", "actual", []) in found, found


def test_a_document_called_a_forgery_is_denied(extract):
    found = told(extract("The minister called the document a forgery."))
    assert [t for t in found if t[1] == "DENIES"], found


BLAMED = [
    (
        "Delhi blames Islamabad for an ambush in Kashmir.",
        "Government of Pakistan",
        "ATTACKS",
        "Kashmir",
        ["Government of India"],
    ),
    ("Delhi condemned Islamabad for an ambush in Kashmir.", "Government of Pakistan", "ATTACKS", "Kashmir", []),
    (
        "Honduras broke with Taiwan. The United States, which had lobbied President Ann Roe to wait, was angry.",
        "Ann Roe",
        "HOLDS_OFFICE",
        "Honduras",
        [],
    ),
    ("Niger's junta expelled French forces.", "Government of Niger", "EXPELS", "Armed forces of France", []),
]


@pytest.mark.parametrize(("text", "subject", "relation", "other", "by"), BLAMED, ids=[w[0][:40] for w in BLAMED])
def test_blamed_and_lobbied(extract, text, subject, relation, other, by):
    found = told(extract(text))
    assert (subject, relation, other, "actual", by) in found, found


def test_the_army_is_not_the_army_of_rebels(extract):
    found = told(
        extract("The Balochistan Liberation Army killed nine men in Pakistan. The army denied that they were spies.")
    )
    assert not [t for t in found if t[0] == "Balochistan Liberation Army" and t[1] == "DENIES"], found


WHOSE = [
    ("Kenya has, by its own account, armed the rebels.", ["Kenya"]),
    ("In the view of the UN, Kenya armed the rebels.", ["United Nations"]),
    ("Documents seen by the BBC show that Kenya armed the rebels.", ["Documents"]),
    ("Interfax quoted Ann Roe as saying that Kenya had armed the rebels.", ["Interfax", "Ann Roe"]),
    ("The raid showed that Kenya had armed the rebels.", []),
    ("In a word, Kenya armed the rebels.", []),
]


@pytest.mark.parametrize(("text", "by"), WHOSE, ids=[w[0][:40] for w in WHOSE])
def test_whose(extract, text, by):
    found = [speakers(s) for s in extract(text) if s.relation == "AIDS"]
    assert by in found, found


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe said Kenya had never betrayed Chad.",
        "Chad says Kenya has not interfered in its affairs.",
        "Chad says that Kenya does not arm the rebels.",
    ],
)
def test_to_say_that_one_did_not_accuses_nobody(extract, text):
    found = told(extract(text))
    assert not [t for t in found if t[1] == "ACCUSES"], found


def test_who_is_asked_in_a_participle(extract):
    found = told(extract("Asked by Chad for help, France sent 200 soldiers."))
    assert ("Chad", "CALLS_ON", "France", "actual", []) in found, found


UNDONE = [
    ("Kenya failed in its attempt to seize Goma.", "SEIZES", "-", "actual"),
    ("Kenya's attempt to seize Goma alarmed Chad.", "SEIZES", "+", "possible"),
    ("Kenya reversed its decision to recognise Kosovo.", "RECOGNIZES", "-", "actual"),
    ("Kenya defended its decision to recognise Kosovo.", "RECOGNIZES", "+", "future"),
    ("Kenya would rather leave the bloc than recognise Kosovo.", "RECOGNIZES", "-", "desired"),
    ("Kenya came close to attacking Chad.", "ATTACKS", "-", "actual"),
    ("Kenya must have armed the rebels.", "AIDS", "+", "possible"),
    ("Kenya must arm the rebels.", "AIDS", "+", "desired"),
]


@pytest.mark.parametrize(("text", "relation", "polarity", "modality"), UNDONE, ids=[w[0][:50] for w in UNDONE])
def test_undone(extract, text, relation, polarity, modality):
    found = [(s.polarity, s.modality) for s in extract(text) if s.relation == relation]
    assert (polarity, modality) in found, found
