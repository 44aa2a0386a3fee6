"""Arguments that a clause leaves out or puts elsewhere, and who says so; sentences of our own."""

import pytest
from tests.reading import has, made, speakers, triples


@pytest.mark.parametrize(
    ("text", "subject", "relation", "other"),
    [
        (
            "Egypt put off its visit to Moscow. The Soviet Union was silent.",
            "Egypt",
            "POSTPONES",
            "Government of the Soviet Union",
        ),
        ("Egypt put off its visit to Moscow.", "Egypt", "POSTPONES", "Government of Russia"),
        ("Kenya was asked by Somalia to attack Eritrea.", "Kenya", "ATTACKS", "Eritrea"),
        ("Egypt pleaded with Sudan to attack Libya.", "Sudan", "ATTACKS", "Libya"),
        ("Egypt stopped Sudan from attacking Libya.", "Sudan", "ATTACKS", "Libya"),
        ("Serbia refused to recognise or attack Kosovo.", "Serbia", "ATTACKS", "Kosovo"),
        ("It is Chad that attacked Niger.", "Chad", "ATTACKS", "Niger"),
        ("Sudan's threat to attack Chad alarmed Niger.", "Sudan", "ATTACKS", "Chad"),
    ],
)
def test_an_argument_from_outside_the_clause(extract, text, subject, relation, other):
    found = extract(text)
    assert has(found, subject, relation, other), triples(found)


def test_who_has_it_done_does_it(extract):
    found = extract("Iran had the journalists arrested.")
    assert made(found, "ARRESTS").subject.name == "Iran"


def test_a_coordinated_participle_is_passive_too(extract):
    s = made(extract("Milan Kostov was stripped of his immunity on Monday and arrested at his home."), "ARRESTS")
    assert s.subject is None
    assert s.object.name == "Milan Kostov"


def test_a_name_given_is_no_appointment(extract):
    assert "APPOINTS" not in {s.relation for s in extract("A farmer named Hanan has seen four armies.")}


def test_an_apposed_name_is_the_argument(extract):
    s = made(extract("The army's spokesman, Ali Darwish, said that the talks had failed."), "SAYS")
    assert s.subject.text == "Ali Darwish"


@pytest.mark.parametrize("noun", ["dockers", "hoarders", "villagers", "mutineers", "shareholders"])
def test_people_whom_nobody_names(extract, noun):
    s = made(extract(f"The {noun} accused Kenya of torture."), "ACCUSES")
    assert noun[:-1] in s.subject.name


def test_a_verb_beside_its_content_says_it(extract):
    s = made(extract("Chad attacked Niger, the governor said; nobody else had seen it."), "ATTACKS")
    assert speakers(s) == ["governor"]


def test_any_verb_right_behind_a_quotation_reports_it(extract):
    s = made(extract('"Chad attacked Niger without any warning," scoffed Ali Darwish.'), "ATTACKS")
    assert speakers(s) == ["Ali Darwish"]


def test_whoever_denies_a_report_denies_its_content(extract):
    s = made(extract("Chad denied reports that its army had attacked Niger."), "ATTACKS")
    assert s.polarity == "-"
    assert speakers(s) == ["Chad"]


def test_the_agent_of_a_reporting_passive_says_so(extract):
    s = made(extract("Chad was reported by Reuters to have attacked Niger."), "ATTACKS")
    assert speakers(s) == ["Reuters"]


def test_a_wish_is_somebodys(extract):
    s = made(extract("Kenya wants Sudan to attack Chad."), "ATTACKS")
    assert (s.modality, speakers(s)) == ("desired", ["Kenya"])


@pytest.mark.parametrize(
    ("text", "polarity", "modality"),
    [
        ("Had Chad attacked Niger, Mali would have mediated.", "+", "conditional"),
        ("Chad will withdraw provided that Mali attacks Niger.", "+", "conditional"),
        ("Chad has yet to attack Niger.", "-", "actual"),
        ("Rather than attack Niger, Chad withdrew its soldiers.", "-", "actual"),
        ("Chad did not attack Niger until Mali had withdrawn.", "+", "actual"),
        ("Chad ruled out attacking Niger.", "-", "future"),
        ("Mali warned Chad against attacking Niger.", "-", "desired"),
        ("Mali asked whether Chad would attack Niger.", "+", "possible"),
    ],
)
def test_whether_it_came_about(extract, text, polarity, modality):
    found = [s for s in extract(text) if s.relation == "ATTACKS" and s.object and s.object.name in ("Niger", "Mali")]
    assert [(s.polarity, s.modality) for s in found] == [(polarity, modality)]


def test_would_not_say_is_a_refusal(extract):
    s = made(extract("The minister would not say whether Chad had attacked Niger."), "SAYS")
    assert (s.polarity, s.modality) == ("-", "actual")


def test_a_semicolon_ends_what_is_reported(extract):
    found = extract("Chad attacked Niger, the governor said; Mali attacked Sudan.")
    chains = {s.subject.name: speakers(s) for s in found if s.relation == "ATTACKS"}
    assert chains == {"Chad": ["governor"], "Mali": []}


def test_a_headline_that_says_so_after_a_comma(extract):
    found = extract("Kenya attacks Somalia, says it broke the truce")
    assert speakers(made(found, "ATTACKS")) == []
