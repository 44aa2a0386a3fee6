"""What quotations and statements accuse of, ask for or deny, though no verb calls it that: whose words, and about whom."""

import pytest

SAID = [
    ('Ann Roe said Ben Doe was "rewarding kidnappers".', "Ann Roe", "ACCUSES", "Ben Doe"),
    ('"Chad is squandering its independence," Ann Roe said.', "Ann Roe", "ACCUSES", "Chad"),
    ('"Chad has turned the school into a prison," said Ann Roe.', "Ann Roe", "ACCUSES", "Chad"),
    ("Ann Roe said Chad had failed to protect its people.", "Ann Roe", "CRITICIZES", "Chad"),
    ('"We are tired," said Ann Roe. "Kenya must reopen the camps."', "Ann Roe", "CALLS_ON", "Kenya"),
    ("It is time for Chad to free the prisoners, said Ann Roe.", "Ann Roe", "CALLS_ON", "Chad"),
    ("Fiji wants the Russian soldiers out.", "Fiji", "DEMANDS", "soldiers"),
    ("Ann Roe promised during the race to restore ties with Chad.", "Ann Roe", "PROMISES", None),
    ("Ben Doe insisted that he had never taken a bribe.", "Ben Doe", "DENIES", None),
    ("Ann Roe has refused unless Chad pays.", "Ann Roe", "REJECTS", None),
]


@pytest.mark.parametrize(("text", "subject", "relation", "partner"), SAID)
def test_who_says_it_of_whom(extract, text: str, subject: str, relation: str, partner: str | None) -> None:
    found = [s for s in extract(text) if s.relation == relation and s.subject is not None]
    told = {(s.subject.name, s.object.text.split()[-1] if s.object else None, s.polarity, s.modality) for s in found}
    assert (subject, partner.split()[-1] if partner else None, "+", "actual") in told


OPENING = "Chad has jailed forty monks, the Northern Rights Monitor said today.\n\n"


def test_a_body_says_we_of_itself(extract) -> None:
    found = extract(f"{OPENING}We call on Chad to free the monks, and urge Norway to suspend its aid.")
    calls = {(s.subject.name, s.object.name) for s in found if s.relation == "CALLS_ON" and s.object}
    assert {who for who, _ in calls} == {"Northern Rights Monitor"}
    assert {whom for _, whom in calls} == {"Chad", "Norway"}
    freed = [s for s in found if s.relation == "RELEASES"]
    assert [[a.actor.name for a in s.attribution] for s in freed] == [["Northern Rights Monitor"]]


@pytest.mark.parametrize("told", ["We asked the residents of Oslo.", "We met Ann Roe.", "Our reporter met Ann Roe."])
def test_a_reporter_is_not_the_body(extract, told: str) -> None:
    found = [s for s in extract(OPENING + told) if s.evidence.sentence == told]
    assert not [s for s in found if s.subject is not None and s.subject.name == "Northern Rights Monitor"]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Kenya must win tonight.", "CALLS_ON"),
        ('"Kenya must have known," said Ann Roe.', "CALLS_ON"),
        ("Ben Doe insisted that he would never leave.", "DENIES"),
        ("Exports have declined.", "REJECTS"),
        ("Ann Roe said Chad had turned the school into a museum.", "ACCUSES"),
        ("Ann Roe promised Chad in a bid to win votes.", "THREATENS"),
    ],
)
def test_nothing_of_the_kind_is_said(extract, text: str, relation: str) -> None:
    assert not [s for s in extract(text) if s.relation == relation]


def test_neither_confirmed_nor_denied(extract) -> None:
    found = [s for s in extract("Israel has neither confirmed nor denied the raid.") if s.relation == "DENIES"]
    assert [(s.subject.name, str(s.polarity)) for s in found] == [("Israel", "-")]
