"""Years that belong to a noun: they date it and what brought it about, not what is done to it."""

import pytest
from tests.reading import made


@pytest.mark.parametrize(
    ("text", "relation", "year"),
    [
        ("France brokered the 2022 deal between Mali and Niger.", "MEDIATES", 2022),
        ("The 2018 agreement between Sudan and Chad collapsed.", "AGREES_WITH", 2018),
        ("Kenya praised the 1998 Oslo Accord, signed by Mali and Niger.", "SIGNS", 1998),
        ("Iran tore up the agreement of 2001.", "REJECTS", None),
    ],
)
def test_year(extract, text, relation, year):
    time = made(extract(text), relation).time
    assert (time.start.year if time is not None and time.start else None) == year
