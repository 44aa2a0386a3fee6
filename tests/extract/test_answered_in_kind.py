"""What is done back in kind, what comes of not obeying, part of a group told of, who held those whom he frees, unrest of nobody named."""

import pytest
from tests.reading import told

from diplograph import extract


@pytest.mark.parametrize(
    ("text", "who", "relation", "whom"),
    [
        ("Hungary expelled two Ukrainian diplomats; Kyiv responded in kind.", "Government of Ukraine", "EXPELS", "Hungary"),
        ("Chad expelled a Malian attaché, and Mali reciprocated.", "Mali", "EXPELS", "Chad"),
        ("Russia banned imports of Moldovan wine. Moldova retaliated in kind.", "Moldova", "RESTRICTS", "Russia"),
    ],
)  # fmt: skip
def test_what_is_done_back(text, who, relation, whom):
    assert (who, relation, whom, "+", "actual") in told(extract(text))


@pytest.mark.parametrize(
    "text",
    [
        "Belarus threatened to respond in kind.",
        "Belarus denied the charge. It was urged to answer in kind.",
    ],
)
def test_nothing_is_done_back_yet(text):
    assert not any(relation in ("DENIES", "EXPELS") and who is None for who, relation, *_ in told(extract(text)))


@pytest.mark.parametrize(
    ("text", "relation", "whom"),
    [
        ("He told the rebels to surrender or be shot.", "ATTACKS", "rebels"),
        ("Mali must hold elections or face sanctions.", "SANCTIONS", "Mali"),
    ],
)
def test_what_comes_of_not_obeying_is_possible(text, relation, whom):
    assert ("possible", "+") in {(m, p) for _, r, o, p, m in told(extract(text)) if (r, o) == (relation, whom)}


@pytest.mark.parametrize(
    ("text", "relation", "whom"),
    [
        ("Police arrested forty Armenians, and some have been sentenced to 20 years.", "SANCTIONS", "People of Armenia"),
        ("Ten farmers marched in Oslo. Several were arrested.", "ARRESTS", "farmers"),
        ("Police scattered the villagers and took eleven into custody.", "ARRESTS", "villagers"),
    ],
)  # fmt: skip
def test_some_of_those_named_last(text, relation, whom):
    assert (relation, whom) in {(r, o) for _, r, o, *_ in told(extract(text))}


@pytest.mark.parametrize(
    ("text", "who", "relation", "whom"),
    [
        ("Zambia set free eleven fishermen who had been held for a month.", "Zambia", "ARRESTS", "fishermen"),
        ("Hamas freed two nurses held since May.", "Hamas", "ABDUCTS", "nurses"),
        ("Ben Doe and Ann Roe were among those arrested.", None, "ARRESTS", "Ann Roe"),
        ("The prelate is being held in a cell and has been beaten by guards.", None, "ARRESTS", "prelate"),
        ("Opposition leader held as crowds besiege parliament", None, "ARRESTS", "opposition leader"),
    ],
)
def test_who_holds_and_is_held(text, who, relation, whom):
    assert (who, relation, whom, "+", "actual") in told(extract(text))


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Nine people died in riots set off by a plan to widen the electoral roll.", "PROTESTS_AGAINST"),
        ("A strike against a tax reform ended in May.", "STRIKES_AGAINST"),
    ],
)
def test_unrest_of_nobody_named(text, relation):
    assert any(r == relation and who is None for who, r, *_ in told(extract(text)))


def test_whoever_campaigns_on_a_promise_is_to_keep_it():
    found = told(extract("The president, who campaigned on a promise to expel Indian diplomats, won."))
    assert ("president", "EXPELS", "Government of India", "+", "future") in found


def test_a_quarrel_of_two_is_told_once():
    assert len([1 for _, r, *_ in told(extract("Kenya and Uganda quarrel over a rock.")) if r == "OPPOSES"]) == 1
