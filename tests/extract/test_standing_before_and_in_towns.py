"""Standing facts set before their subject, shared by who co-chairs, and told by a town, a passport or a demonym alone."""

import pytest


def facts(found):
    return {(s.subject.name, s.relation, s.object.name if s.object else "-") for s in found if s.subject and s.relation}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "A NATO member since 2004, Slovenia sent troops to Kosovo.",
            ("Slovenia", "MEMBER_OF", "NATO"),
        ),
        ("A close ally of Russia, China abstained.", ("China", "ALLIED_WITH", "Russia")),
        ("A landlocked neighbour of Mali, Burkina Faso closed the frontier.", ("Burkina Faso", "BORDERS", "Mali")),
        ("Once the mayor of Lyon, Ben Doe now leads the Freedom Party.", ("Ben Doe", "HOLDS_OFFICE", "Lyon")),
        ("Japan, which with India chairs the committee, insisted on it.", ("India", "LEADS", "committee")),
        (
            "The OSCE Minsk Group, which France co-chairs with Russia, condemned it.",
            ("Russia", "LEADS", "OSCE Minsk Group"),
        ),
        ("Saudi Arabia and France co-hosted the summit.", ("France", "HOSTS", "summit")),
        ("She succeeds the German Ulrich Baumann.", ("Ulrich Baumann", "CITIZEN_OF", "Germany")),
        (
            "Nizar Rubaie, a businessman with Iraqi and British passports, denied it.",
            ("Nizar Rubaie", "CITIZEN_OF", "Iraq"),
        ),
        ("Rights groups in Tashkent criticised the trip.", ("rights groups", "LOCATED_IN", "Tashkent")),
        (
            "An analyst at the Gulf Research Center in Jeddah disagrees.",
            ("Gulf Research Center", "LOCATED_IN", "Jeddah"),
        ),
        ("Borealis Nickel, a Toronto company, sued Canada.", ("Borealis Nickel", "LOCATED_IN", "Toronto")),
        ("Honduras is calm. Senator Ana Roe said so.", ("Ana Roe", "HOLDS_OFFICE", "Honduras")),
        ("Brazil is calm. A presidential adviser, Otto Lemos, said so.", ("Otto Lemos", "HOLDS_OFFICE", "Brazil")),
        (
            "Ladakh, which India carved out of Kashmir in 2019 and has ruled ever since, is calm.",
            ("India", "CONTROLS", "Ladakh"),
        ),
    ],
)
def test_told(extract, text, fact):
    assert fact in facts(extract(text))


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("A partner of France, Germany and Italy opposed the plan.", "ALLIED_WITH"),
        ("A day later, Hungary met NATO.", "MEMBER_OF"),
        ("Britain with French help leads the committee.", "CITIZEN_OF"),
        ("German Chancellor Olaf Roe met Russia's envoy.", "CITIZEN_OF"),
        ("Troops in Bamako fired at the crowd.", "LOCATED_IN"),
        ("No clinic in Ankara will admit him.", "LOCATED_IN"),
        ("The company plans to open an office in Nairobi.", "LOCATED_IN"),
        ("The panel, presided over by the Dutch judge Marijke Vos, met.", "HOLDS_OFFICE"),
        ("The committee denounced the deal with Niger.", "LEAVES"),
    ],
)
def test_not_told(extract, text, relation):
    assert relation not in {r for _, r, _ in facts(extract(text))}


def test_state_ahead_here_and_in_the_whole_text(extract):
    text = (
        "Austria and Morocco signed an accord. Chancellor Mark Roe, who flew to Rabat, hailed it. "
        "Austria will pay. Austria has waited for years."
    )
    assert ("Mark Roe", "HOLDS_OFFICE", "Austria") in facts(extract(text))


def test_who_tells_parliament_is_at_home(extract):
    text = "Israel raided Nablus. The prime minister, Dan Roe, told the Knesset that it was needed."
    assert ("Dan Roe", "HOLDS_OFFICE", "Israel") in facts(extract(text))
