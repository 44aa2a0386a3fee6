"""Offices over time: what titles, appositions and verbs say, and who held an office on a day, from articles alone."""

from datetime import date

import pytest
from tests.conftest import write

from diplograph.graph.embedded import Embedded
from diplograph.model import Document
from diplograph.read import ReadOptions
from diplograph.resolve import Gazetteer, resolve
from diplograph.workspace import Workspace

G = Gazetteer.load()


def offices(nlp, text):
    facts = resolve(Document("d:test", text), nlp(text), G).offices
    return {(f.person.text, f.office, f.body.actor.name if f.body else None, f.when) for f in facts}


UK, US = "United Kingdom", "United States"
SAID = [
    ("Former Israeli Prime Minister Golda Meir arrived.", {("Golda Meir", "prime-minister", "Israel", "past")}),
    ("Then-French President Charles de Gaulle criticised Canada.", {("Charles de Gaulle", "president", "France", "then")}),
    ("Acting Ukrainian President Oleksandr Turchynov spoke.", {("Oleksandr Turchynov", "president", "Ukraine", "acting")}),
    ("Iranian president-elect Masoud Pezeshkian thanked Iraq.", {("Masoud Pezeshkian", "president", "Iran", "elect")}),
    ("They met John Foster Dulles, the former U.S. secretary of state.",
     {("John Foster Dulles", "secretary-of-state", US, "past")}),
    ("Harold Macmillan succeeded Anthony Eden as British prime minister in January 1957.",
     {("Harold Macmillan", "prime-minister", UK, "starts"), ("Anthony Eden", "prime-minister", UK, "ends")}),
    ("Emmanuel Macron became president of France in May 2017.", {("Emmanuel Macron", "president", "France", "starts")}),
    ("Joe Biden was elected president of the United States in 2020.", {("Joe Biden", "president", US, "starts")}),
    ("Anthony Eden resigned as prime minister of Britain on 9 January 1957.", {("Anthony Eden", "prime-minister", UK, "ends")}),
    ("Ukraine appointed Andrii Sybiha as foreign minister on Thursday.",
     {("Andrii Sybiha", "foreign-minister", "Ukraine", "starts")}),
    ("Anthony Eden was prime minister of Britain from 1955 to 1957.", {("Anthony Eden", "prime-minister", UK, "then")}),
    ("Lucia Farfan took office as prime minister of Peru in 2022.", {("Lucia Farfan", "prime-minister", "Peru", "starts")}),
    ("Anna Lund took over from Erik Berg as Norway's foreign minister in 2021.",
     {("Anna Lund", "foreign-minister", "Norway", "starts"), ("Erik Berg", "foreign-minister", "Norway", "ends")}),
    ("Peru's parliament dismissed Prime Minister Gustavo Rey on Monday.",
     {("Gustavo Rey", "prime-minister", "Peru", "now"), ("Gustavo Rey", "prime-minister", "Peru", "ends")}),
    ("Peru's prime minister, Gustavo Rey, resigned on Wednesday.",
     {("Gustavo Rey", "prime-minister", "Peru", "now"), ("Gustavo Rey", "prime-minister", "Peru", "ends")}),
    ("Lucia Farfan was appointed prime minister by Peru's president on Monday.",
     {("Lucia Farfan", "prime-minister", "Peru", "starts")}),
    ("Gustavo Rey, Peru's prime minister from 2019 to 2022, denied it.", {("Gustavo Rey", "prime-minister", "Peru", "then")}),
    ("Mr Rey, Peru's prime minister at the time, signed the accord.", {("Rey", "prime-minister", "Peru", "then")}),
    ("Ghana's incoming president, Yaw Dramani, thanked voters.", {("Yaw Dramani", "president", "Ghana", "elect")}),
    ("France's foreign minister, Jean Morel, and his Polish counterpart, Jan Kos, met.",
     {("Jean Morel", "foreign-minister", "France", "now"), ("Jan Kos", "foreign-minister", "Poland", "now")}),
    ("The German chancellor, Otto Brandt, and his Polish counterpart, Jan Kos, met.",
     {("Otto Brandt", "chancellor", "Germany", "now")}),
    ("Serbian President Milan Petrov's predecessor, Boris Savic, opposed the deal.",
     {("Milan Petrov", "president", "Serbia", "now"), ("Boris Savic", "president", "Serbia", "past")}),
    ("Peru's prime minister, Gustavo Rey, resigned the membership.", {("Gustavo Rey", "prime-minister", "Peru", "now")}),
    ("Emmanuel Macron will become president of France.", {("Emmanuel Macron", "president", "France", "expected")}),
    ("Emmanuel Macron did not become president of France.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SAID, ids=[t for t, _ in SAID])
def test_what_a_sentence_says(nlp, text, expected):
    assert offices(nlp, text) == expected


def test_a_successor_holds_what_the_other_held(nlp):
    text = "British Prime Minister Anthony Eden was ill. Eden's successor, Harold Macmillan, met Dwight Eisenhower."
    found = offices(nlp, text)
    assert ("Harold Macmillan", "prime-minister", UK, "now") in found
    assert ("Eden", "prime-minister", UK, "past") in found


def test_dates_bound_the_interval(extract):
    def days(text):
        time = next(s.time for s in extract(text, date(1960, 5, 1)) if s.relation == "HOLDS_OFFICE")
        return (time.start, time.end)

    assert days("Anthony Eden was prime minister of Britain from 1955 to 1957.") == (
        date(1955, 1, 1),
        date(1957, 12, 31),
    )
    assert days("Anthony Eden resigned as prime minister of Britain on 9 January 1957.") == (None, date(1957, 1, 9))
    assert days("Habib Bourguiba became president of Tunisia on 25 July 1957.") == (date(1957, 7, 25), None)


ARTICLES = {
    "1956-08-02": "British Prime Minister Anthony Eden warned Egypt on Thursday. The cabinet met twice.",
    "1956-11-20": "The prime minister of Britain, Anthony Eden, thanked Canada. The talks were short.",
    "1957-01-11": "Harold Macmillan succeeded Anthony Eden as British prime minister on 10 January 1957. The cabinet met on Friday.",
    "1957-03-21": "British Prime Minister Harold Macmillan met Dwight Eisenhower, the president of the United States, in Bermuda.",
    "1957-06-01": "Former British Prime Minister Anthony Eden criticised Egypt. He was in New Zealand for the winter.",
}  # fmt: skip


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    folder = tmp_path_factory.mktemp("offices")
    with Workspace(folder / "workspace") as held:
        for day, text in ARTICLES.items():
            held.build([write(folder, f"{day}.txt", text)], ReadOptions(published=date.fromisoformat(day)))
        yield held
    Embedded(folder / "workspace" / "graph").stop()


@pytest.mark.embedded
@pytest.mark.parametrize(
    ("day", "holder", "basis"),
    [("1956-07-01", None, None), ("1956-08-02", "Anthony Eden", "dated"), ("1956-10-01", "Anthony Eden", "dated"),
     ("1956-12-24", "Anthony Eden", "last named"), ("1957-01-10", "Harold Macmillan", "dated"),
     ("1957-02-01", "Harold Macmillan", "dated"), ("1957-12-01", "Harold Macmillan", "last named")],
)  # fmt: skip
def test_who_was_prime_minister_on_a_day(workspace, day, holder, basis):
    rows = workspace.ask("office-holders", actor="United Kingdom", on=day)
    found = [(r["holder"], r["basis"]) for r in rows if r["office"].lower() == "prime minister"]
    assert found == ([(holder, basis)] if holder else [])
    assert all(r["holder"].split()[-1] in r["evidence"] for r in rows)
