"""A name in brackets, a name found once, a body put first."""

import pytest

CASES = [
    # a body's other name: in its own tongue, or letters that are no initials in English
    ("The Croatian Democratic Union (HDZ) won. On Friday HDZ named a cabinet.", "hdz", {"Croatian Democratic Union"}),
    ("The National Library of Peru (Biblioteca Nacional) was looted. Police guard the Biblioteca Nacional.",
     "biblioteca", {"National Library of Peru"}),
    # no other name: a body that everyone knows, and more than a name in the brackets
    ("The Socialist Party (PASOK) met the European Union (EU). The EU praised it.", "eu", {"European Union"}),
    ("The Harbour Workers' Union (and the Dockers' League) struck. The Dockers' League demands more pay.",
     "league", {"Dockers' League"}),
    # the parser takes WHO for a pronoun here
    ("The World Health Organisation met in Bern. WHO say that Chad hid the outbreak.", "who", {"World Health Organization"}),
    # the network sees no accents, and a German in the forename
    ("Ana Odicio spoke in Lima. The killing of Germán Odicio shocked Peru.", "odicio", {"Germán Odicio"}),
    # a sum names nobody
    ("China paid US$ 3 million to Chad.", "us$", set()),
    # a body put first, and one that is only what something is
    ("It was the army that fired on miners.", "army", {"army"}),
    ("It was once an army.", "army", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "expected"), CASES)
def test_same_name(meant, text, word, expected):
    assert meant(text, word) == expected
