"""Who follows suit, who is meant by "both" and "the country", whose ministry and army it is; sentences of our own."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Peru congratulated Ann Roe; Chile followed suit.", ("Chile", "PRAISES", "Ann Roe")),
        ("France has recognised Kosovo, and Belgium did the same.", ("Belgium", "RECOGNIZES", "Kosovo")),
        ("France recalled its ambassador from Niger. Italy followed suit.", ("Italy", "SUSPENDS_TIES_WITH", "Niger")),
        ("Mali and Niger, both ruled by soldiers, left.", ("soldiers", "CONTROLS", "Mali")),
        ("Mali and Niger, both ruled by soldiers, left.", ("soldiers", "CONTROLS", "Niger")),
        ("Ethiopia broke off talks with Egypt.", ("Ethiopia", "SUSPENDS_TIES_WITH", "Egypt")),
        (
            "Peru's defence minister, Ann Roe, left. Her ministry accused Chile of spying.",
            ("Ministry of Defence of Peru", "ACCUSES", "Chile"),
        ),
        (
            "Mali cut ties with Chad, and the African Union condemned the country.",
            ("African Union", "CRITICIZES", "Chad"),
        ),
        (
            "Russia, Armenia's ally in the Eurasian Economic Union, left.",
            ("Russia", "MEMBER_OF", "Eurasian Economic Union"),
        ),
        (
            "Russia, Armenia's ally in the Eurasian Economic Union, left.",
            ("Armenia", "MEMBER_OF", "Eurasian Economic Union"),
        ),
    ],
)
def test_who(extract, text, triple):
    assert triple in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Peru congratulated Ann Roe; Chile followed her.", ("Chile", "PRAISES", "Ann Roe")),
        (
            "Peru's mayor, Ann Roe, left. Her ministry accused Chile.",
            ("Ministry of Defence of Peru", "ACCUSES", "Chile"),
        ),
        ("Mali cut ties with Chad, and the country condemned Niger.", ("Chad", "CRITICIZES", "Niger")),
        ("Russia, an ally in the war, left Armenia.", ("Armenia", "MEMBER_OF", "Russia")),
    ],
)
def test_who_not(extract, text, triple):
    assert triple not in triples(extract(text))
