"""Acts against others: charged with a deed, held, voted for, ended, in force, done to things, in several places at once."""

import pytest
from tests.reading import told_by

TOLD = [
    # whoever is charged with a deed did it, in the words of whoever charges
    ("Prosecutors charged Ben Doe with the murder of Ann Roe.", "Ben Doe", "KILLS", "Ann Roe", "actual", ["prosecutors"]),
    ("Prosecutors charged Ben Doe with having killed Ann Roe.", "Ben Doe", "KILLS", "Ann Roe", "actual", ["prosecutors"]),
    ("Ben Doe was charged with the kidnapping of Ann Roe.", "Ben Doe", "ABDUCTS", "Ann Roe", "actual", ["unnamed source"]),
    ("Estonia accused Russia of a series of attacks on warehouses.", "Russia", "ATTACKS", "warehouses", "actual", ["Estonia"]),
    ("Three journalists died at the hands of the militia.", "militia", "KILLS", "journalists", "actual", []),
    # a parliament that votes to do it has done it; who only votes for a strike has not
    ("The European Parliament voted to suspend aid to Tunisia.", "European Parliament", "SANCTIONS", "Tunisia", "actual", []),
    ("The union voted to strike.", "union", "STRIKES_AGAINST", None, "future", []),
    # a judge who orders an arrest wants it
    ("A judge ordered the arrest of Ben Doe.", None, "ARRESTS", "Ben Doe", "desired", ["judge"]),
    ("Police announced the arrest of Ben Doe.", "police", "ARRESTS", "Ben Doe", "actual", []),
    ("Kenya freed the reporters it had held since August.", "Kenya", "ARRESTS", "reporters", "actual", []),
    ("Two Turkish reporters are in jail in Minsk.", None, "ARRESTS", "Reporters of Türkiye", "actual", []),
    # measures of somebody else's are in force, whatever is done about them
    ("Serbia refused to join Chad's sanctions on Mali.", "Chad", "SANCTIONS", "Mali", "actual", []),
    ("Kenya asked the Security Council to lift an arms embargo.", "United Nations Security Council", "SANCTIONS", None, "actual", []),
    ("India agreed to lower its duty on European cars.", "India", "SANCTIONS", None, "actual", []),
    ("He ruled out any easing of Chad's sanctions.", "Chad", "SANCTIONS", None, "actual", ["unnamed source"]),
    # who ends a blockade had kept it up; forces end another's
    ("Miners ended a blockade of the highway.", "miners", "BLOCKADES", "highway", "actual", []),
    # what is done to things
    ("Gatherings have been banned in Kargil.", None, "RESTRICTS", None, "actual", []),
    ("A cable was severed in January.", None, "DESTROYS", None, "actual", []),
    ("Curfew in Leh after four die in protest", None, "RESTRICTS", "Leh", "actual", []),
    # fire, met and returned
    ("Crowds hurled stones at soldiers, who responded with live fire.", "soldiers", "ATTACKS", None, "actual", []),
    ("Ukrainian monitors came under attack near Yeraskh.", None, "ATTACKS", "Monitors of Ukraine", "actual", []),
    ("Thousands rallied in Bratislava against the trip.", "thousands", "PROTESTS_AGAINST", None, "actual", []),
    ("Judges upheld the conviction of Ben Doe.", "judges", "TRIES", "Ben Doe", "actual", []),
    # the towns of a kind, each by its name
    ("Rebels seized the towns of Goma and Bukavu.", "rebels", "SEIZES", "Bukavu", "actual", []),
    ("Rebels seized the towns of Goma and Bukavu.", "rebels", "SEIZES", "Goma", "actual", []),
]  # fmt: skip
UNTOLD = [
    ("The driver charged his phone with a cable.", "ACCUSES"),
    ("Prosecutors charged Ben Doe with fraud.", "KILLS"),
    ("Hundreds of shares rallied.", "PROTESTS_AGAINST"),
    ("Commandos ended a siege of the train.", "BLOCKADES"),
    ("The court threw out eleven of his grounds of appeal.", "EXPELS"),
    ("The envoy questioned the value of the mission.", "INVESTIGATES"),
    ("Washington would escort supply boats.", "SEIZES"),
    ("South Africa lost 12 soldiers in three years.", "KILLS"),
    ("The unions answered the decree with a general strike.", "ATTACKS"),
    ("Nepal's government is on the brink as the UML walks out.", "PROTESTS_AGAINST"),
    ("The army trains soldiers on the base.", "MOBILIZES_AGAINST"),
    ("He met the mayor in prison.", "ARRESTS"),
    ("The companies listed on the exchange include Shell.", "SANCTIONS"),
    ("The government lifted the curfew in Leh.", "RESTRICTS"),
]


@pytest.mark.parametrize(("text", "subject", "relation", "other", "modality", "by"), TOLD)
def test_told(extract, text, subject, relation, other, modality, by):
    found = told_by(extract(text))
    assert (subject, relation, other, "+", modality, by) in found, found


@pytest.mark.parametrize(("text", "relation"), UNTOLD)
def test_untold(extract, text, relation):
    assert relation not in [s.relation for s in extract(text)]


def test_who_orders_an_arrest_is_not_whose_it_is(extract):
    found = extract("Police swooped on Ben Doe after a judge ordered his arrest.")
    assert "judge" not in [s.object.name for s in found if s.relation == "ARRESTS" and s.object]
