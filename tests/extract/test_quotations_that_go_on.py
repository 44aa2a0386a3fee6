"""Quotations without a verb of speech of their own: whose they are, and where nobody can say; sentences of our own."""

INTERVIEW = """Georgia's foreign minister, Nino Beridze, received us in Tbilisi.

Did Russia meddle? "It bought the opposition," she says. "It failed."

Is Brussels helping? "The European Union has promised us 60 million euros, and I thank Brussels for its help."

And the neighbours? "Turkey has closed two crossings." "Armenia has assured us that it will send doctors."
"""


def told(statements, relation):
    """Subject, object and speakers of each statement of a relation."""
    found = (s for s in statements if s.relation == relation)
    return {(s.subject.name, s.object and s.object.name, tuple(a.actor.name for a in s.attribution)) for s in found}


def test_answers_behind_questions_are_the_interviewed_ones(extract):
    found = extract(INTERVIEW)
    assert ("European Union", "Georgia", ("Nino Beridze",)) in told(found, "PROMISES")
    assert ("Nino Beridze", "European Union", ()) in told(found, "PRAISES")


def test_a_verb_of_speech_inside_the_next_quotation_reports_nothing_of_this_one(extract):
    speakers = [by for s in extract(INTERVIEW) if "crossings" in s.evidence.text for by in s.attribution]
    assert {by.actor.name for by in speakers} == {"Nino Beridze"}


def test_a_paragraph_of_quotation_is_the_last_speakers(extract):
    text = (
        '"We need more ships," said Ana Silva, Portugal\'s defence minister.\n\n"Spain has promised us two frigates."'
    )
    assert ("Spain", "Portugal", ("Ana Silva",)) in told(extract(text), "PROMISES")


def test_where_somebody_else_came_up_it_is_nobodys(extract):
    text = (
        '"We need more ships," said Ana Silva, Portugal\'s defence minister.\n\n'
        'Rui Costa leads the opposition. "Spain has promised us two frigates."'
    )
    assert not told(extract(text), "PROMISES")
