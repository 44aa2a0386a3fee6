"""Standing facts in the words of news: seats, parts, appositions that are joined, one of several, parties of the elected."""

import pytest

from diplograph import annotate
from diplograph.config import Options
from diplograph.engine.pipeline import extract_annotated
from diplograph.model import Document

CASES = [
    ("The Tide Group, an agency with headquarters in Geneva, left.", {("Tide Group", "LOCATED_IN", "Geneva")}),
    ("The Tide Group, an agency with friends in Geneva, left.", set()),
    ("Ann Roe praised the Pacific Forum, whose secretariat is in Suva.", {("Pacific Forum", "LOCATED_IN", "Suva")}),
    ("The Tide Party's armed wing, the Moon Brigades, denied it.", {("Moon Brigades", "PART_OF", "Tide Party")}),
    ("The Tide Party's rival, the Moon Brigades, denied it.", set()),
    ("Norway is one of the four members of the Nordic Forum.", {("Norway", "MEMBER_OF", "Nordic Forum")}),
    ("Norway is one of the four enemies of the Nordic Forum.", set()),
    ("Ann Roe, a singer and a member of the Freedom Party, left.", {("Ann Roe", "MEMBER_OF", "Freedom Party")}),
    ("Ben Doe sat on the board of the gas company Enemalta.", {("Ben Doe", "MEMBER_OF", "Enemalta")}),
    ("Ann Roe entered parliament in 2015.", {("Ann Roe", "MEMBER_OF", "parliament")}),
    ("Ann Roe was an MP for the Freedom Party.", {("Ann Roe", "MEMBER_OF", "Freedom Party")}),
    ("A bloc that includes the Freedom Party lost.", {("Freedom Party", "MEMBER_OF", "bloc")}),
    ("Ann Roe is married to Ben Doe.", {("Ann Roe", "RELATED_TO", "Ben Doe")}),
    ("Bolivia, landlocked between Peru and Brazil, left.", {("Bolivia", "BORDERS", "Peru"), ("Bolivia", "BORDERS", "Brazil")}),
    ("The bomb exploded in the Uzbek city of Termez.", {("Termez", "LOCATED_IN", "Uzbekistan")}),
    ("Ann Roe, a Bosnian Serb who took Danish citizenship, left.", {("Ann Roe", "CITIZEN_OF", "Denmark")}),
    ("Central American rights groups are based in Oslo.", {("central american rights groups", "LOCATED_IN", "Oslo")}),
    ("Ann Roe, a Democrat, left.", {("Ann Roe", "MEMBER_OF", "Democratic Party")}),
    ("Ann Roe met a Democrat.", set()),
    ("Opposition lawmaker Abdul Kargbo of the People's Congress left.", {("Abdul Kargbo", "MEMBER_OF", "People's Congress")}),
    ("The Tide Movement, the political arm of the Moon Union, left.", {("Tide Movement", "PART_OF", "Moon Union")}),
    ("A Bahamian diplomat named Ann Roe left.", {("Ann Roe", "CITIZEN_OF", "Bahamas")}),
    ("Kofi Asare (NDC, Ho West) left.", {("Kofi Asare", "MEMBER_OF", "NDC")}),
    ("Ann Roe, whose Freedom Party lost, left.", {("Ann Roe", "MEMBER_OF", "Freedom Party")}),
    ("Ann Roe's attack on the Freedom Party failed.", set()),
    ("The Shield Force under Captain Ben Doe left.", {("Ben Doe", "LEADS", "Shield Force")}),
    ("Al-Ahrar, a channel that broadcasts from Oslo, left.", {("Al-Ahrar", "LOCATED_IN", "Oslo")}),
    ("The militia has run the crossing at Ras Ajdir since May.", {("militia", "CONTROLS", "Ras Ajdir")}),
    ("Doug Roe left. Peter Beth is his cousin.", {("Peter Beth", "RELATED_TO", "Doug Roe")}),
]  # fmt: skip
STANDING = {
    "CITIZEN_OF", "LOCATED_IN", "PART_OF", "ALLIED_WITH", "MEMBER_OF", "RELATED_TO", "LEADS", "CONTROLS", "BORDERS",
}  # fmt: skip


@pytest.mark.parametrize(("text", "facts"), CASES)
def test_standing(text, facts):
    found = extract_annotated(Document("d:test", text), annotate.load()(text), Options()).statements
    assert {(s.subject.name, s.relation, s.object.name) for s in found if s.relation in STANDING} == facts
