"""Predicates that no verb heads, and frames that narrow their own types: in whole sentences."""

import pytest

from diplograph.config import Options
from diplograph.engine.pipeline import extract_annotated
from diplograph.model import Document


@pytest.fixture(scope="module")
def found(nlp):
    def of(text: str) -> set[tuple[str | None, str | None, str | None]]:
        doc = nlp(text)
        made = extract_annotated(Document("d:x", doc.text), doc, Options()).statements
        return {(s.subject and s.subject.name, s.relation, s.object and s.object.name) for s in made}

    return of


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("An Iran-backed militia attacked Israel.", ("Iran", "SUPPORTS", "militia")),
        ("Qatar-mediated talks between Congo and M23 resumed.", ("Qatar", "MEDIATES", "M23")),
        ("US-China talks resumed in Geneva.", ("United States", "NEGOTIATES_WITH", "China")),
        ("Sergei Lavrov was in Mali on Tuesday for talks.", ("Sergei Lavrov", "VISITS", "Mali")),
        ("Emmanuel Macron has been to Tunis twice.", ("Emmanuel Macron", "VISITS", "Tunis")),
        ("Eritrea warned neighbouring Ethiopia.", ("Eritrea", "BORDERS", "Ethiopia")),
        ("American tariffs on China rose.", ("United States", "SANCTIONS", "China")),
        ("NATO member Turkey objected.", ("Türkiye", "MEMBER_OF", "NATO")),
        ("Turkey, Romania and Bulgaria signed a deal.", ("Türkiye", "SIGNS", "Bulgaria")),
        ("The vote has been put off again.", (None, "POSTPONES", None)),
    ],
)
def test_found(found, text, wanted):
    assert wanted in found(text)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("The well-backed militia attacked Israel.", "SUPPORTS"),
        ("The bank is in Mali.", "VISITS"),
        ("Emmanuel Macron went to neighbouring Germany.", "BORDERS"),
        ("Greece belongs to NATO.", "CLAIMS_TERRITORY"),
        ("Angela Merkel joined Emmanuel Macron in Paris.", "MEMBER_OF"),
        ("The train was delayed by snow in Mali.", "SANCTIONS"),
    ],
)
def test_not_found(found, text, relation):
    assert relation not in {r for _, r, _ in found(text)}
