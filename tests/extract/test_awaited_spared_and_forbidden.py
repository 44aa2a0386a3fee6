"""Whom a protest waits for or is to move, what befalls no one, what nobody may do, and what comes "or else"."""

import pytest
from tests.reading import triples

AWAITED = [
    ("Teachers in Quito will march until President Noboa resigns.", "PROTESTS_AGAINST", "Noboa"),
    ("Miners vowed to strike until Vedanta reinstates their leader.", "STRIKES_AGAINST", "Vedanta"),
    ("Nurses walked out to force the ministry to pay arrears.", "STRIKES_AGAINST", "ministry"),
    ("Prisoners began a hunger strike to demand that the junta release them.", "STRIKES_AGAINST", "junta"),
    ("Unless Metro Rail raises wages, drivers will strike on Monday.", "STRIKES_AGAINST", "Metro Rail"),
    ("China flew jets over the strait, prompting Taiwan to put its crews on alert.", "MOBILIZES_AGAINST", "China"),
    ("Students clashed with police during a march against the governor.", "PROTESTS_AGAINST", "governor"),
]
NOBODY = [
    ("Dockers struck until the war ended.", "STRIKES_AGAINST"),
    ("Villagers protested until dark.", "PROTESTS_AGAINST"),
    ("The orchestra went on strike for an hour.", "STRIKES_AGAINST"),
]
SPARED = [
    ("Nobody has been arrested over the blast in Kigali.", ("-", "ARRESTS", "nobody")),
    ("No one was prosecuted for the massacre.", ("-", "TRIES", "no one")),
    ("The junta jailed no one.", ("junta", "ARRESTS", "no one")),
]
FORBIDDEN = [
    ("Nobody may enter the park after dark.", None, "nobody"),
    ("Under the new decree, foreign priests may no longer preach outdoors.", None, "foreign priests"),
    ("Reporters may neither film nor interview soldiers in the zone.", None, "reporters"),
    ("Journalists may not photograph the palace, the governor decreed.", "governor", "journalists"),
]
LIKELY = [
    "The rebels may no longer be able to hold the town.",
    "Turkish troops may not attack the Kurds, but they will not help them.",
    "Nobody may ever know who killed the minister.",
    "Residents may not have heard the warning.",
]
OR_ELSE = [
    ("The commission gave Budapest two months to lift the levy or be taken to court.", "TRIES"),
    ("Pakistan has given undocumented Afghans until Wednesday to leave or be deported.", "EXPELS"),
    ("The junta ordered the monks to disperse or be arrested.", "ARRESTS"),
]


@pytest.mark.parametrize(("text", "relation", "who"), AWAITED)
def test_awaited(extract, text, relation, who):
    assert who in [o for _, r, o in triples(extract(text)) if r == relation]


@pytest.mark.parametrize(("text", "relation"), NOBODY)
def test_of_nobody(extract, text, relation):
    assert [(o, s.content) for s in extract(text) if s.relation == relation for o in [s.object]] == [(None, None)]


@pytest.mark.parametrize(("text", "told"), SPARED)
def test_spared(extract, text, told):
    found = [s for s in extract(text) if s.relation == told[1]]
    assert [(s.subject.name if s.subject else "-", s.relation, s.object.name) for s in found] == [told]
    assert {s.polarity for s in found} == {"-"}


def test_done_though_nobody_answered_for_it(extract):
    (killed,) = (s for s in extract("No one has been tried for the murder of Ibrahim Sesay.") if s.relation == "KILLS")
    assert (killed.subject, killed.object.name, killed.polarity, killed.modality) == (
        None,
        "Ibrahim Sesay",
        "+",
        "actual",
    )


@pytest.mark.parametrize(("text", "by", "who"), FORBIDDEN)
def test_forbidden(extract, text, by, who):
    (told,) = (s for s in extract(text) if s.relation == "RESTRICTS")
    assert (told.subject and told.subject.name, told.object.name, told.polarity, told.modality) == (
        by,
        who,
        "+",
        "actual",
    )


@pytest.mark.parametrize("text", LIKELY)
def test_only_likely(extract, text):
    assert "RESTRICTS" not in {s.relation for s in extract(text)}


@pytest.mark.parametrize(("text", "relation"), OR_ELSE)
def test_or_else(extract, text, relation):
    (told,) = (s for s in extract(text) if s.relation == relation)
    assert told.subject is not None
    assert told.modality == "possible"


def test_stopped_in_kind(extract):
    made = triples(extract("The guerrillas suspended their attacks and the army responded in kind."))
    assert "SUSPENDS_TIES_WITH" not in {r for _, r, _ in made}
