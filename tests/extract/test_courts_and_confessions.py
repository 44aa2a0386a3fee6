"""What courts find, what is only charged or alleged, and what somebody owns up to; sentences of our own."""

import pytest

UNNAMED = ("unnamed source",)
CASES = [
    ("Judges acquitted Ben Doe of the murder of Ann Roe.", "KILLS", "-", "actual", ()),
    ("Ben Doe was cleared of killing Ann Roe.", "KILLS", "-", "actual", ()),
    ("The court exonerated Ben Doe of torturing prisoners.", "TORTURES", "-", "actual", ()),
    ("Ben Doe is innocent of the murder of Ann Roe.", "KILLS", "-", "actual", ()),
    ("Ben Doe was found not guilty of killing Ann Roe.", "KILLS", "-", "actual", ()),
    ("Ben Doe pleaded not guilty to killing Ann Roe.", "KILLS", "-", "actual", ("Ben Doe",)),
    ("A court convicted Ben Doe of the murder of Ann Roe.", "KILLS", "+", "actual", ()),
    ("Ben Doe was accused of the murder of Ann Roe.", "KILLS", "+", "actual", UNNAMED),
    ("Ben Doe was charged with the murder of Ann Roe.", "KILLS", "+", "actual", UNNAMED),
    ("Ben Doe is wanted for the murder of Ann Roe.", "KILLS", "+", "actual", UNNAMED),
    ("Ben Doe is wanted for killing Ann Roe.", "KILLS", "+", "actual", UNNAMED),
    ("Charges that Ben Doe killed Ann Roe were dropped.", "KILLS", "+", "actual", UNNAMED),
    ("Ben Doe confessed to the murder of Ann Roe.", "KILLS", "+", "actual", ("Ben Doe",)),
    ("Ben Doe admitted to killing Ann Roe.", "KILLS", "+", "actual", ("Ben Doe",)),
    ("The alleged attack by Kenya on Chad was condemned by Mali.", "ATTACKS", "+", "possible", ()),
    ("Kenya suspects Chad of having armed rebels.", "AIDS", "+", "actual", ("Kenya",)),
]


@pytest.mark.parametrize(("text", "relation", "polarity", "modality", "speakers"), CASES)
def test_what_is_told_of_a_deed(extract, text, relation, polarity, modality, speakers):
    (told,) = (s for s in extract(text) if s.relation == relation)
    assert (told.polarity, told.modality, tuple(a.actor.name for a in told.attribution)) == (
        polarity,
        modality,
        speakers,
    )
