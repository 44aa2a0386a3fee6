"""Whose word a label, a term, a condition or an aside is, and what keeping one's word, a prospect or a journey makes of a deed."""

import pytest


def found(statements, relation):
    """The first statement with a relation."""
    return next((s for s in statements if s.relation == relation), None)


@pytest.mark.parametrize(
    ("text", "relation", "speakers"),
    [
        ("France condemned what it described as Rwanda's support for M23.", "SUPPORTS", ["France"]),
        ("Ten villagers described how soldiers had burned Bentiu.", "DESTROYS", ["villagers"]),
        ("Protesters chanted that Kenya had attacked Somalia.", "ATTACKS", ["protesters"]),
        ("Russia gave Ukraine until Friday to withdraw from Bakhmut.", "WITHDRAWS_FROM", ["Russia"]),
        ("Ukraine was given a week to withdraw from Bakhmut.", "WITHDRAWS_FROM", []),
        ("Chad threatened to close the border unless Sudan withdrew its troops from Tine.", "WITHDRAWS_FROM", ["Chad"]),
        ("The Post can disclose that Chad sold arms to Niger.", "TRADES_WITH", []),
        ("Chad denied, as Sudan alleges, that it armed rebels.", "DENIES", []),
        ("Kenya voted for the treaty, the UN said, as Uganda attacked Somalia.", "ATTACKS", []),
        (
            "Kenya argued that Uganda should wait, whereas a retired admiral, Jose Roe, called for American warships.",
            "CALLS_ON",
            [],
        ),
        ("The army said that rebels who hold the town of Goma killed ten people.", "CONTROLS", []),
        ("Amnesty International said that Kenya should free 40 activists arrested in Goma.", "ARRESTS", []),
        ("Durrani said that the men had been in touch with Iran and accused India of arming them.", "ACCUSES", []),
    ],
)
def test_whose_word_it_is(extract, text, relation, speakers):
    statement = found(extract(text), relation)
    assert statement is not None
    assert [a.actor.name for a in statement.attribution] == speakers


@pytest.mark.parametrize(
    ("text", "relation", "status"),
    [
        ("France kept its promise to withdraw from Niger.", "WITHDRAWS_FROM", "+actual"),
        ("Egypt refused to carry out its threat to attack Sudan.", "ATTACKS", "-actual"),
        ("France will keep its promise to withdraw from Niger.", "WITHDRAWS_FROM", "+future"),
        ("Turkey's invasion of Syria is likely, the envoy said.", "ATTACKS", "+possible"),
        ("A Russian invasion of Moldova is imminent.", "ATTACKS", "+future"),
        ("Kenya's envoy flew to Ankara to thank Turkey for its help.", "PRAISES", "+actual"),
        ("The army had gone in to arrest Ali Nur.", "ARRESTS", "+desired"),
        ("Not everyone agrees: Kenya supports the road that would link Goma to Bukavu.", "SUPPORTS", "+actual"),
        ("Thailand is to buy oil from Iran: can Bangkok be persuaded?", "TRADES_WITH", "+future"),
        ("Kenya approved of the attack on Somalia.", "ATTACKS", "+actual"),
        ("Kenya's senate approved an attack on Somalia.", "ATTACKS", "+future"),
        ("Kazakhstan halts oil flow to Germany.", "TRADES_WITH", "-actual"),
        ("Chad's rulers made no secret of their opposition to Egypt.", "OPPOSES", "+actual"),
    ],
)
def test_how_it_stands(extract, text, relation, status):
    statement = found(extract(text), relation)
    assert statement is not None
    assert f"{statement.polarity}{statement.modality}" == status
