"""Trees in which a person's name hung on the body before it, "whose" clauses hung on the verb, and headlines' verbs."""

import pytest

NAMES = [
    ("A spokeswoman for the Chinese foreign ministry, Shen Lihua, told reporters so.", "Shen", "spokeswoman"),
    ("The State Committee for National Security, which detained one of the organisers, Meerim Toktosunova, accused her of treason.",
     "Meerim", "one"),
    ("The president, who visited Lima, Ann Roe, left.", "Ann", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "head"), NAMES)
def test_a_name_goes_with_who_has_the_office(nlp, text, name, head):
    found = next(t for t in nlp(text) if t.text == name)
    assert (found.head.text == head) if head else found.head.text != "Lima"


def test_whose_clause_hangs_on_its_owner(nlp):
    doc = nlp("China, whose foreign ministry spokesman Gao Yichen said Beijing opposed hacking, declined to comment.")
    said = next(t for t in doc if t.text == "said")
    assert (said.head.text, said.dep_) == ("China", "acl:relcl")


@pytest.mark.parametrize(
    ("text", "lemma"),
    [("Russia detains Japanese boats", "detain"), ("They focus on trade.", "focus"), ("They press Chad.", "press")],
)
def test_a_verb_of_a_headline_has_its_lemma(nlp, text, lemma):
    assert lemma in [t.lemma_ for t in nlp(text)]


def test_a_verb_with_a_tense_is_joined_to_the_one_above_the_infinitive(nlp):
    doc = nlp("Malaysia, which brokered the peace, urged both sides to keep talking and offered to send monitors.")
    offered = next(t for t in doc if t.text == "offered")
    assert offered.head.text == "urged"
