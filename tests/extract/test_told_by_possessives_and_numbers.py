"""Standing facts that a possessive, a noun or a number beside a name carries: whose citizen, party or part, how many, where."""

import pytest


def facts(found):
    return {(s.subject.name, s.relation, s.object.name if s.object else s.content) for s in found if s.subject}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Latvia's Janis Ozols beat Chile's Pedro Rojas.", ("Janis Ozols", "CITIZEN_OF", "Latvia")),
        ("The final went to Kenya's Ruth Wanjiru.", ("Ruth Wanjiru", "CITIZEN_OF", "Kenya")),
        ("Zambian presidential candidate Grace Banda urged calm.", ("Grace Banda", "CITIZEN_OF", "Zambia")),
        ("Portuguese football star Rui Costa visited the hospital.", ("Rui Costa", "CITIZEN_OF", "Portugal")),
        ("The court heard the Kenyan defendant, Joseph Otieno.", ("Joseph Otieno", "CITIZEN_OF", "Kenya")),
        (
            "He was loyal to the Amal movement of Lebanese Speaker Nabih Haddad.",
            ("Nabih Haddad", "MEMBER_OF", "Amal Movement"),
        ),
        ("The pact was made with the Umma faction of President Hassan Idris.", ("Hassan Idris", "MEMBER_OF", "Umma")),
        ("He praised Hamas, the movement of Yusuf Saleh.", ("Yusuf Saleh", "MEMBER_OF", "Hamas")),
        ("Mr. Lindqvist's conservative party narrowly won.", ("Lindqvist", "MEMBER_OF", "conservative party")),
        ("Mr. Petrescu's centrist alliance trails in the polls.", ("Petrescu", "LEADS", "centrist alliance")),
        ("Ms. Holm and her Christian Democrats lead in the polls.", ("Holm", "MEMBER_OF", "Christian Democrats")),
        ("Republican nominee George Hall won the debate.", ("George Hall", "MEMBER_OF", "Republican Party")),
        ("Hezbollah leaders, including Ali Haddad, fled to Syria.", ("Ali Haddad", "LEADS", "Hezbollah")),
        (
            "The six-member Gulf Cooperation Council met.",
            ("Gulf Cooperation Council", "HAS_STRENGTH", "six-member"),
        ),
        ("The 12,000-strong KFOR will stay.", ("NATO Kosovo Force", "HAS_STRENGTH", "12,000-strong")),
        ("Lisbon's Humberto Delgado Airport was closed.", ("Humberto Delgado Airport", "LOCATED_IN", "Lisbon")),
        ("The troops landed in Ecuador's Galapagos Islands.", ("Galapagos Islands", "PART_OF", "Ecuador")),
        ("A bomb exploded in northern Damascus's Barzeh district.", ("Barzeh", "LOCATED_IN", "Damascus")),
        ("Soldiers entered the Kakuma refugee camp in northern Kenya.", ("Kakuma", "LOCATED_IN", "Kenya")),
        ("Acapulco, Mexico, is hosting the summit.", ("Acapulco", "LOCATED_IN", "Mexico")),
        ("He bought Graceland Ranch in Texas.", ("Graceland Ranch", "LOCATED_IN", "Texas")),
        ("Spain's Repsol signed a contract with Algeria.", ("Repsol", "LOCATED_IN", "Spain")),
        ("Kampala-based analyst Tom Odhiambo praised the deal.", ("Tom Odhiambo", "LOCATED_IN", "Kampala")),
        ("Norway's state-owned oil company Equinor said output fell.", ("Norway", "CONTROLS", "Equinor")),
        (
            "The African Union's Peace and Security Council met.",
            ("African Union Peace and Security Council", "PART_OF", "African Union"),
        ),
        ("The Turkish military in Syria said so.", ("Armed forces of Türkiye", "DEPLOYS_TO", "Syria")),
        ("Irish peacekeepers in Lebanon came under fire.", ("Ireland", "DEPLOYS_TO", "Lebanon")),
        (
            "The United Nations mission in Libya condemned the shelling.",
            ("United Nations Support Mission in Libya", "LOCATED_IN", "Libya"),
        ),
    ],
)
def test_told(extract, text, fact):
    assert fact in facts(extract(text))


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Austria withdrew its own nominee, Daulet Omarov.", "CITIZEN_OF"),
        ("Foreign Minister Ann Roe spoke. Austria's Ann Roe then left.", "CITIZEN_OF"),
        ("Mr. Lindqvist's own party narrowly won.", "MEMBER_OF"),
        ("Othow's movement, the Lower Nile Front, dismissed it.", "MEMBER_OF"),
        ("Hezbollah leaders visited Syria.", "LEADS"),
        ("The Security Council urged a two-state solution.", "HAS_STRENGTH"),
        ("BUSAN, South Korea, Nov 24 - The leaders agreed on Monday.", "LOCATED_IN"),
        ("Lagos, Nigeria, and Accra are growing.", "LOCATED_IN"),
        ("Mexico's National Guard beat migrants.", "LOCATED_IN"),
        ("America's Ramstein Air Base was closed.", "LOCATED_IN"),
        ("A trade mission in Kenya signed the deal.", "LOCATED_IN"),
        ("The OSCE mission in Moldova reopened.", "LOCATED_IN"),
        ("Iraqi forces in Iraq fled.", "DEPLOYS_TO"),
        ("Soldiers in Niger locked up the president.", "DEPLOYS_TO"),
        ("A Sunni Arab lawmaker, Omar Jaber, was shot.", "HOLDS_OFFICE"),
    ],
)
def test_not_told(extract, text, relation):
    assert relation not in {s.relation for s in extract(text)}
