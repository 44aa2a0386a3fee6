"""What is to come whatever is said of it, what is there already, what is only one way or the other, and whose word it is."""

import pytest


def _status(found, relation):
    return [(s.polarity.value, s.modality.value) for s in found if s.relation == relation]


@pytest.mark.parametrize(
    ("text", "relation", "status"),
    [
        ("Critics decried the planned withdrawal of Kenya from Somalia.", "WITHDRAWS_FROM", ("+", "future")),
        (
            "Diplomats hope to settle a dispute over the planned delivery of French rockets to Taiwan.",
            "AIDS",
            ("+", "future"),
        ),
        (
            "The row threatens to overshadow an upcoming visit by President Macron to Algeria.",
            "VISITS",
            ("+", "future"),
        ),
        (
            "The papers are essential to the forthcoming trial of former president Laurent Gbagbo.",
            "TRIES",
            ("+", "future"),
        ),
        ("The planned visit of President Ruto to Kampala was cancelled.", "VISITS", ("-", "future")),
        ("Tanzania called off the planned expulsion of refugees from Burundi.", "EXPELS", ("-", "future")),
        ("Mali wants the withdrawal of France from Gao.", "WITHDRAWS_FROM", ("+", "desired")),
    ],
)
def test_what_is_announced_is_to_come(extract, text, relation, status):
    assert status in _status(extract(text), relation)


@pytest.mark.parametrize(
    ("text", "relation", "status"),
    [
        ("The minister called on the captors of a French journalist to free her.", "ABDUCTS", ("+", "actual")),
        ("The army tried to break a long siege of Aleppo.", "BLOCKADES", ("+", "actual")),
        ("Moldova refuses to join the bloc's sanctions against Russia.", "SANCTIONS", ("+", "actual")),
        ("The minister wants European sanctions on Belarus lifted.", "SANCTIONS", ("+", "actual")),
        ("The African Union suspended Sudan for its attack on protesters.", "ATTACKS", ("+", "actual")),
        ("Officials have no information about a possible attack on aid workers in Goma.", "ATTACKS", ("+", "possible")),
        ("The minister wants sanctions on Belarus.", "SANCTIONS", ("+", "desired")),
    ],
)
def test_what_is_there_already(extract, text, relation, status):
    assert status in _status(extract(text), relation)


@pytest.mark.parametrize(
    ("text", "relation", "status"),
    [
        ("Parliament must accept or reject the plan of the commission.", "REJECTS", ("+", "possible")),
        ("The army must leave Gao or face sanctions.", "WITHDRAWS_FROM", ("+", "desired")),
        ("France would punish any officer who attacked civilians.", "ATTACKS", ("+", "conditional")),
        (
            "Chad will work with any government that decries the coup and recognises Kosovo.",
            "RECOGNIZES",
            ("+", "conditional"),
        ),
        ("Chad said it was suspending talks until Sudan released the prisoners.", "RELEASES", ("+", "conditional")),
        ("The panel must measure if Rwanda supports the rebels.", "SUPPORTS", ("+", "desired")),
        ("Nairobi said that without a deal, Kenya would close the border.", "BLOCKADES", ("+", "conditional")),
        ("The rebels insist that foreign troops leave first.", "WITHDRAWS_FROM", ("+", "desired")),
        ("The opposition insists that troops attack villagers daily.", "ATTACKS", ("+", "actual")),
    ],
)
def test_only_if_or_either(extract, text, relation, status):
    assert status in _status(extract(text), relation)


@pytest.mark.parametrize(
    ("text", "relation", "status"),
    [
        ("Peru will not be pressured into recognizing Maduro.", "RECOGNIZES", ("-", "future")),
        ("Serbia was forced into recognising Kosovo.", "RECOGNIZES", ("+", "actual")),
        ("The law does not oblige Poland to expel the refugees.", "EXPELS", ("+", "possible")),
        ("The court obliged Poland to expel the refugees.", "EXPELS", ("+", "actual")),
        ("Ukraine has denied receiving an offer from Hungary to host talks.", "OFFERS", ("-", "actual")),
        ("Ukraine rejected an offer from Hungary to host talks.", "OFFERS", ("+", "actual")),
    ],
)
def test_made_to_and_received(extract, text, relation, status):
    assert status in _status(extract(text), relation)


@pytest.mark.parametrize(
    ("text", "relation", "speakers"),
    [
        ("Officials would not say how many soldiers had been deployed to Mali.", "DEPLOYS_TO", []),
        ("Police declined to say why they arrested Imran Khan.", "ARRESTS", []),
        ("Police said they arrested Imran Khan.", "ARRESTS", ["police"]),
        ("The court indicted Charles Ndeye for arming rebels.", "AIDS", ["court"]),
        ("Ndeye was indicted by a court in Dakar for arming rebels.", "AIDS", ["court"]),
        ("The court punished Charles Ndeye for arming rebels.", "AIDS", []),
        ("Georgia rejected a proposal by envoy Ann Roth to settle its dispute with Russia.", "OPPOSES", []),
    ],
)
def test_whose_word_it_is(extract, text, relation, speakers):
    found = next(s for s in extract(text) if s.relation == relation)
    assert [a.actor.name for a in found.attribution] == speakers


def test_who_does_not_say_which_tells_of_none(extract):
    found = extract("The party refused to say which it would support.")
    assert not any(s.relation == "SUPPORTS" for s in found)


def test_results_tell_who_has_won(extract):
    assert _status(extract("Final results give the victory to Alassane Ouattara."), "ELECTS") == [("+", "actual")]
    assert _status(extract("Exit polls give the victory to Alassane Ouattara."), "ELECTS") == [("+", "possible")]


def test_what_happens_threatens_nobody_in_words(extract):
    found = extract("The dispute threatens to delay talks between Chad and Libya.")
    assert all(not s.attribution for s in found if s.relation == "NEGOTIATES_WITH")
