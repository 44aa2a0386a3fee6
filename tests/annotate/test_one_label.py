"""Words that a parser labels in two ways have one label."""

import pytest


def labels(doc):
    return {t.text: (t.head.text, t.dep_, t.pos_) for t in doc}


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Pakistan said that it was India that had shelled the village.", "shelled", ("India", "acl:relcl", "VERB")),
        ("Egypt presented Israel with a new draft.", "Israel", ("presented", "obj", "PROPN")),
        ("Egypt gave Israel a new draft.", "Israel", ("gave", "iobj", "PROPN")),
        ("Jihadists affiliated with Hamas have surrounded the town.", "affiliated", ("Jihadists", "acl", "VERB")),
        ("Fighters loyal to Hamas have surrounded the town.", "loyal", ("Fighters", "amod", "ADJ")),
        ("Polisario declared the truce over.", "over", ("declared", "xcomp", "ADJ")),
        ("Kenya put part of the blame on Somalia.", "blame", ("part", "nmod", "NOUN")),
        ("Ann Roe, a Bosnian Serb who took Danish citizenship, left.", "Serb", ("Ann", "appos", "NOUN")),
        ("Kenya has let it be known that Uganda attacked Somalia.", "attacked", ("known", "ccomp", "VERB")),
        ("Chad found it difficult to reach the town.", "reach", ("difficult", "csubj", "VERB")),
    ],
)
def test_labels(nlp, text, word, expected):
    assert labels(nlp(text))[word] == expected


def test_a_helper_of_the_passive_makes_a_verb(nlp):
    bound = next(t for t in nlp("The United States is bound by treaty to defend the Philippines.") if t.text == "bound")
    assert (bound.pos_, bound.tag_, bound.lemma_) == ("VERB", "VBN", "bind")


def test_without_one_an_adjective_has_a_plain_subject(nlp):
    found = labels(nlp("Rwanda insisted it was not alone."))
    assert found["it"][1:] == ("nsubj", "PRON")
    assert found["alone"][2] == "ADJ"


def test_a_noun_behind_a_fronted_clause_is_the_subject(nlp):
    assert labels(nlp("While helping Mali, Norway left."))["Norway"][:2] == ("left", "nsubj")
    assert labels(nlp("While helping Mali and Chad, Norway left."))["Chad"][1] == "conj"


def test_what_an_office_or_ally_is_called_goes_with_the_name_before_it(nlp):
    assert labels(nlp("Kenya sold gas to Russia, its partner in OPEC."))["partner"][:2] == ("Russia", "appos")
    assert labels(nlp("An ally of Moscow, Serbia abstained."))["ally"][:2] == ("Serbia", "appos")


def test_a_verb_inside_a_quotation_stays_there(nlp):
    found = labels(nlp('"Victims were beaten and threatened with rape," the prosecutor said.'))
    assert found["threatened"][:2] == ("beaten", "conj")
