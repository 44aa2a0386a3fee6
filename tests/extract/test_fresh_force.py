"""Force and law as newspapers put them: what a "what" was, results before nouns, refusals, troops on the move."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Turkey attacked what officials believe was a PKK base in Iraq.", ("Türkiye", "ATTACKS", "Kurdistan Workers' Party")),
        ("Ukraine hit what is believed to be a Russian ammunition depot.", ("Ukraine", "ATTACKS", "Russia")),
        ("Russian drones set ablaze a grain terminal.", ("Armed forces of Russia", "DESTROYS", "grain terminal")),
        ("Rwandan soldiers are hemmed in at their bases near Goma.", (None, "BLOCKADES", "Armed forces of Rwanda")),
        ("A corporal was carried off and freed only after a week.", (None, "RELEASES", "corporal")),
        ("Ethiopian troops poured in from the north.", ("Ethiopian National Defence Force", "DEPLOYS_TO", None)),
        ("A company of Hungarian troops was on its way to Kosovo.", ("Armed forces of Hungary", "DEPLOYS_TO", "Kosovo")),
        ("Four American warships are lying off Monrovia.", ("Armed forces of the United States", "DEPLOYS_TO", "Monrovia")),
        ("Federal forces, which had left Gondar on Monday, shelled it from the hills.", ("federal forces", "ATTACKS", "Gondar")),
        ("Kenya and Uganda took part in a drill.", ("Kenya", "EXERCISES_WITH", "Uganda")),
        ("Ann Roe was not allowed to see a lawyer.", (None, "RESTRICTS", "Ann Roe")),
        ("Angola ordered a general mobilisation.", ("Angola", "MOBILIZES_AGAINST", None)),
        ("Three Americans remain in Taliban hands.", ("Taliban", "ABDUCTS", "People of United States")),
        ("The United Nations wants Rwanda out of Congo.", ("Rwanda", "WITHDRAWS_FROM", "Democratic Republic of the Congo")),
        ("Russia, which keeps 7,000 troops in Tajikistan, agreed.", ("Russia", "DEPLOYS_TO", "Tajikistan")),
        ("Iran rebuffed a Security Council resolution demanding that it stop.", ("United Nations Security Council", "DEMANDS", "Iran")),
    ],
)  # fmt: skip
def test_found(extract, text, triple):
    assert triple in triples(extract(text))


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Ministers walked out in what Kenya called a base attack.", "ATTACKS"),
        ("Ann Roe was allowed to see a lawyer.", "RESTRICTS"),
        ("The decision remains in the hands of the Taliban.", "ABDUCTS"),
        ("The storm stopped ships from leaving Dover.", "SEIZES"),
        ("Latvia revoked the licence of the bank.", "RESTRICTS"),
        ("The party took up positions on abortion.", "DEPLOYS_TO"),
    ],
)
def test_not_found(extract, text, relation):
    assert relation not in {s.relation for s in extract(text)}


def test_what_will_not_be_allowed_is_still_to_come(extract):
    """A refusal to accept is made now; a refusal to let someone in is done when it is done."""
    (found,) = [s for s in extract("The miners will not be allowed to leave.") if s.relation == "RESTRICTS"]
    assert found.modality == "future"


def test_who_acts_on_both_sides_is_neither(extract):
    text = "Israel shelled Lebanon. Egypt and France appealed to both sides to respect the truce."
    called = {s.object and s.object.name for s in extract(text) if s.relation == "CALLS_ON"}
    assert not called & {"Egypt", "France"}


def test_a_shared_subject_bars_the_object_pronoun(extract):
    """ "Militants attacked X and herded them …": they did not herd themselves."""
    text = "Miners were asleep when militants attacked their camp and herded them into the forest."
    assert ("militants", "ABDUCTS", "militants") not in triples(extract(text))


def test_aides_by_number_are_persons_of_their_own(extract):
    found = triples(extract("A court tried Luc Aubertin. Police arrested two of his aides."))
    assert ("police", "ARRESTS", "Luc Aubertin") not in found
