"""Whose people and ships are taken, where a clause above names those who complain of it; sentences of our own."""

import pytest


@pytest.mark.parametrize(
    ("text", "relation", "victim"),
    [
        ("Kenya recalled its ambassador after Chad expelled its diplomats.", "EXPELS", "Kenya"),
        ("Kenya said it would respond in kind if Chad expelled its diplomats.", "EXPELS", "Kenya"),
        ("Kenya warned that it would retaliate if Chad attacked its ships.", "ATTACKS", "Kenya"),
        ("Kenya protested after Chad deported its citizens.", "EXPELS", "Kenya"),
        ("Kenya said that Chad had seized its ships.", "SEIZES", "Kenya"),
        ("Kenya will not lay down its claim until Chad frees its officials.", "RELEASES", "Kenya"),
        ("Kenya said that Chad had killed three of its soldiers.", "KILLS", "Kenya"),
    ],
)
def test_what_is_taken_is_of_those_who_complain(extract, text, relation, victim):
    (told,) = (s for s in extract(text) if s.relation == relation)
    assert told.subject.name == "Chad"
    assert told.object.name.endswith(victim)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Kenya accused Chad of jailing its officials.", "ARRESTS"),
        ("Kenya condemned Chad for expelling its diplomats.", "EXPELS"),
    ],
)
def test_nobody_is_blamed_for_taking_his_own(extract, text, relation):
    (told,) = (s for s in extract(text) if s.relation == relation)
    assert told.subject.name == "Chad"
    assert "Chad" not in told.object.name
