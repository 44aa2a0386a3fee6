"""Other names of whom a text has named, and names that only look alike."""

import pytest

from diplograph.model import Document
from diplograph.resolve import Gazetteer, resolve

CASES = [
    # the text says so
    ("The rebel Ben Roe, also known as Carlos Zed, fled. Zed was caught.", "zed", {"Ben Roe"}),
    ("Isfahan (Persian: Esfahan) is in Iran. Esfahan is old.", "esfahan", {"Isfahan"}),
    ("Ben Roe called Carlos Doe. Doe laughed.", "doe", {"Carlos Doe"}),
    ("Ben Roe, also known as the Doe plan's author, left. Doe stayed.", "doe", {"Doe"}),
    # initials, of one name only
    ("The New Harbour Party met. On Friday NHP named a cabinet.", "nhp", {"New Harbour Party"}),
    ("The New Harbour Party met the North Highland Party. On Friday NHP named a cabinet.", "nhp", {"NHP"}),
    # first words or the word for the kind left out
    ("The Kerova Civil Defence Authority warned of floods. Ships left, the Civil Defence Authority said.", "authority",
     {"Kerova Civil Defence Authority"}),
    # the family's name first or last
    ("Higuchi Ichiro met Ann Roe. Ichiro Higuchi left.", "ichiro", {"Higuchi Ichiro"}),
    # a surname written otherwise, of one person only
    ("Lydia Buchtmann spoke. Ms Bauchtman left.", "bauchtman", {"Lydia Buchtmann"}),
    ("Lydia Buchtmann and Ann Buchtman spoke. Ms Bauchtman left.", "bauchtman", {"Bauchtman"}),
    ("Ben Becker spoke. Mr Baker left.", "baker", {"Baker"}),
    # a chamber where its parliament is named, also before a noun
    ("Congress met. The House voted.", "house", {"United States House of Representatives"}),
    ("Congress met. The case was made by the House managers.", "house", {"United States House of Representatives"}),
    ("Congress failed. It is the Senate that will fail.", "senate", {"United States Senate"}),
    ("Congress failed. The role of the House of Representatives is clear.", "house", {"United States House of Representatives"}),
    ("The family left. The House burned.", "house", {"House"}),
    # a title apposed to the name
    ("The duel killed John FitzGibbon, 2nd Earl of Clare.", "earl", {"John FitzGibbon"}),
    # a place of its own in whose name a state or city stands
    ("Ships sailed to the Gulf of Mexico on Friday.", "mexico", set()),
    ("Ships sailed to the Gulf of Mexico on Friday.", "gulf", {"Gulf of Mexico"}),
    # a city that the text introduces as such stands for no government
    ("Athens is the capital city of Greece. Athens hosted the games.", "athens", {"Athens"}),
    ("The talks were hard. Athens rejected the offer.", "athens", {"Government of Greece"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "expected"), CASES)
def test_whom_another_name_means(meant, text, word, expected):
    assert meant(text, word) == expected


def test_a_link_says_why(nlp):
    text = "The New Harbour Party met. On Friday NHP named a cabinet."
    why = {m.text: m.why for m in resolve(Document("d:test", text), nlp(text), Gazetteer.load())}
    assert why["NHP"] == "initials of a name before"


def test_a_surname_that_is_a_capital_too(nlp):
    doc = nlp("She met George Washington. Then Washington sat for her.")
    doc.ents = [doc.char_span(8, 25, "PERSON"), doc.char_span(32, 42, "PERSON")]
    meant = {m.text: m.actor.name for m in resolve(Document("d:test", doc.text), doc, Gazetteer.load()) if m.actor}
    assert meant["Washington"] == "George Washington"
