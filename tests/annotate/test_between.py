"""What "between X and Y" hangs on."""

import pytest


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Talks on the dam between Egypt and Sudan broke down.", "Talks"),
        ("The agreement on gas between Egypt and Israel expired.", "agreement"),
        ("The talks on the border between Kenya and Somalia failed.", "border"),
        ("The price of a ticket between Paris and Lyon rose.", "ticket"),
    ],
)
def test_between(nlp, text, word):
    doc = nlp(text)
    party = next(t for t in doc[1:] if t.nbor(-1).lower_ == "between")
    assert party.head.text == word
