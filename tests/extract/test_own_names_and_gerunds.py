"""Those who say their own name, and verbs that go on behind "accused X of doing Y and …"."""

import pytest
from tests.reading import triples


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A man who called himself Commander Jonas Beti accused the army of killing villagers.", ("Jonas Beti", "ACCUSES", "army")),
        ("The gunman, who gave his name as Abu Salim, threatened France.", ("Abu Salim", "THREATENS", "France")),
        ("The rebels' spokesman, who introduced himself as Major Paul Nkosi, rejected the offer.", ("Paul Nkosi", "REJECTS", None)),
        ("The mutineers' leader, whom state radio named as Sergeant Ali Toure, rejected the offer.", ("Ali Toure", "REJECTS", None)),
        ("A commander who described himself as President of the Republic rejected the accord.", ("commander", "REJECTS", None)),
        ('The president accuses "spies" of financing the blockades and rules out early polls.', ("president", "REJECTS", None)),
        ("Iran accused Israel of having killed the scientist and wounded his wife.", ("Israel", "ATTACKS", "wife")),
    ],
)  # fmt: skip
def test_told(extract, text, expected):
    assert expected in triples(extract(text))


def test_promise_is_the_accusers(extract):
    text = "The captain accused the electoral commission of having stuffed ballot boxes and promised a fresh vote."
    found = {(s, r) for s, r, _ in triples(extract(text))}
    assert ("electoral commission", "PROMISES") not in found
