"""Which forms of persons' names are one person's, and what it costs to tell."""

import spacy

from diplograph.annotate import plain
from diplograph.resolve.names.name_kinds import Name
from diplograph.resolve.names.names import _apart
from diplograph.resolve.names.persons import FullNames, persons


def people(*forms: str) -> dict[str, str]:
    """Each form to the name it stands for, in a text that is only these."""
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    names, at = [], 0
    for form in forms:
        names.append(Name(at, at + len(form.split()), None, "PERSON"))
        at = names[-1].end + 1
    return {form: actor.name for form, actor in persons(plain(nlp(" | ".join(forms))), names).items()}


def test_short_turned_and_misspelt_forms_join_the_full_name():
    found = people(
        "Ichiyo Higuchi", "Higuchi Ichiyo", "Volodymyr Zelensky", "Zelenskyy", "Ismael Zambada Roe", "Zambada"
    )
    assert found["Higuchi Ichiyo"] == "Ichiyo Higuchi"
    assert (found["Zelenskyy"], found["Zambada"]) == ("Volodymyr Zelensky", "Ismael Zambada Roe")


def test_a_surname_means_whom_the_text_named_first():
    assert people("Ben Roe", "Ann Roe", "Roe")["Roe"] == "Ben Roe"


def test_two_whom_a_misspelling_may_mean_leave_it_alone():
    assert people("Ann Zelensky", "Ben Zelenskiy", "Zelenskyy")["Zelenskyy"] == "Zelenskyy"


def test_names_of_mere_signs_are_nobody_elses():
    assert people("© ®", "Roe")["Roe"] == "Roe"


def test_no_form_is_held_against_all_names():
    known = FullNames()
    for k in range(1000):
        known.add(f"Ann Roe{k}")
    assert known.sharing("Ben Roe7") == ["Ann Roe7"]


def test_of_two_names_that_share_a_word_the_longer_stays():
    one, two, three = Name(0, 2, None, "ORG"), Name(1, 5, None, "ORG"), Name(4, 6, None, "ORG")
    assert _apart([one, two, three]) == [two]
    assert _apart([one, Name(2, 3, None, "ORG")]) == [one, Name(2, 3, None, "ORG")]
