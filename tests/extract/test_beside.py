"""Standing facts that nouns beside names carry."""

import pytest

from diplograph import annotate
from diplograph.config import Options
from diplograph.engine.pipeline import extract_annotated
from diplograph.model import Document

CASES = [
    ("Two German citizens, Ann Roe and John Doe, were arrested.",
     {("Ann Roe", "CITIZEN_OF", "Germany"), ("John Doe", "CITIZEN_OF", "Germany")}),
    ("The bomb exploded in Bannu, a town in Pakistan.", {("Bannu", "LOCATED_IN", "Pakistan")}),
    ("The bomb exploded in Bannu, a town near Pakistan.", set()),
    ("The general commands the Turkish army's Second Corps.",
     {("Second Corps", "PART_OF", "Armed forces of Türkiye"), ("general", "LEADS", "Second Corps")}),
    ("The Turkish army's units left.", set()),
    ("Flights to Houthi-held Taiz resumed.", {("Houthi movement", "CONTROLS", "Taiz")}),
    ("Residents of Russian-speaking Kherson fled.", {("residents", "LOCATED_IN", "Kherson")}),
    ("Officials accuse militias allied with Iran of smuggling.", {("militias", "ALLIED_WITH", "Iran")}),
    ("Ann Roe of the Freedom Party left.", {("Ann Roe", "MEMBER_OF", "Freedom Party")}),
    ("Ann Roe, an opponent of the Freedom Party, left.", set()),
    ("Ann Roe, a bigwig in the Freedom Party, left.", {("Ann Roe", "MEMBER_OF", "Freedom Party")}),
    ("Republican senator Tom Bradley left.", {("Tom Bradley", "MEMBER_OF", "Republican Party")}),
    ("A Knesset member, Dov Harel, left.", {("Dov Harel", "MEMBER_OF", "Knesset")}),
    ("Hungary and other NATO members left.", {("Hungary", "MEMBER_OF", "NATO")}),
    ("Hungary and some NATO officials left.", set()),
    ("The Austrian diplomat Lena Hofer left.", {("Lena Hofer", "CITIZEN_OF", "Austria")}),
    ("The Austrian general Lena Hofer left.", set()),
    ("The captain, a Georgian national named Levan Roe, left.", {("Levan Roe", "CITIZEN_OF", "Georgia")}),
    ("Ivan Petrov, whose wife, Olga, runs a bank, was arrested.", {("Olga", "RELATED_TO", "Ivan Petrov"), ("Olga", "LEADS", "bank")}),
    ("Ivan Petrov, whose aide, Olga, left, is ill.", set()),
    ("The Warsaw-based channel Belsat closed.", {("Belsat", "LOCATED_IN", "Warsaw")}),
    ("Roe Capital, a fund based in Oslo, sued.", {("Roe Capital", "LOCATED_IN", "Oslo")}),
    ("Eurojust, an agency of the European Union, left.", {("Eurojust", "PART_OF", "European Union")}),
    ("NATO, to which Greece belongs, left.", {("Greece", "MEMBER_OF", "NATO")}),
    ("Rebels under General Musa Idris took the town.", {("Musa Idris", "LEADS", "rebels")}),
    ("Under President Musa Idris, the army grew.", set()),
    ("The envoy arrived at the head of a delegation.", {("envoy", "LEADS", "delegation")}),
]  # fmt: skip
STANDING = {"CITIZEN_OF", "LOCATED_IN", "PART_OF", "ALLIED_WITH", "MEMBER_OF", "RELATED_TO", "LEADS", "CONTROLS"}


@pytest.mark.parametrize(("text", "facts"), CASES)
def test_beside(text, facts):
    found = extract_annotated(Document("d:test", text), annotate.load()(text), Options()).statements
    assert {(s.subject.name, s.relation, s.object.name) for s in found if s.relation in STANDING} == facts
