"""Offices whose body the title leaves out: the state that stands out, the possessor's, whom the text speaks of, or none."""

import pytest

from diplograph.model import Document
from diplograph.resolve import Gazetteer, resolve

G = Gazetteer.load()
UK, US = "United Kingdom", "United States"


def offices(nlp, text):
    facts = resolve(Document("d:test", text), nlp(text), G).offices
    return {(f.person.text, f.office, f.body.actor.name if f.body else None) for f in facts}


SAID = [
    # one state stands out
    ("Kenya recalled its envoy. Kenya would not yield, President Ann Otieno said.", ("Ann Otieno", "president", "Kenya")),
    ("In Tripoli, Prime Minister Omar Zlitni warned Egypt.", ("Omar Zlitni", "prime-minister", "Libya")),
    # two are as present as each other
    ("Poland and Slovakia closed the crossing. Prime Minister Jan Kos spoke.", ("Jan Kos", "prime-minister", None)),
    ("On Bougainville, President Ishmael Tovakas spoke to Australia.", ("Ishmael Tovakas", "president", None)),
    # only one of them can have the office
    ("Britain and France quarrelled. President Paul Morel spoke.", ("Paul Morel", "president", "France")),
    ("Mexico and Poland quarrelled. Prime Minister Jan Kos spoke.", ("Jan Kos", "prime-minister", "Poland")),
    ("Spain and Britain quarrelled. Foreign Secretary Giles Roe spoke.", ("Giles Roe", "foreign-minister", UK)),
    # whom the holder acts on is another's
    ("France rebuked Britain. Prime Minister Oliver Roe asked France to help.", ("Oliver Roe", "prime-minister", UK)),
    # the possessor's state; a club's president is no state's
    ("Peru's president, Ana Quispe, resigned. Her labour minister, Paula Ibarra, stayed.", ("Paula Ibarra", "minister", "Peru")),
    ("Peru won the match against Chile. Club president Ana Roe cheered.", ("Ana Roe", "president", None)),
    # whose
    ("GERB, whose leader, Plamen Vidinski, spoke first, lost.", ("Plamen Vidinski", "leader", "GERB")),
    # spokesmen of whom the text speaks
    ("Hamas denied the report. A spokesman, Ahmad Karim, said the talks would go on.", ("Ahmad Karim", "spokesperson", "Hamas")),
    # cut at the hyphen; an honorific between
    ("He met the United Nations secretary-general, Helena Brandt.", ("Helena Brandt", "secretary-general", "United Nations")),
    ("The lawyer for MP Sir Denis Oakhurst protested.", ("Denis Oakhurst", "senator", None)),
    # a counterpart by his seat
    ("Peru's defence minister, Rodolfo Almanza, resigned. His counterpart in Quito, Vera Salcedo, spoke.",
     ("Vera Salcedo", "defence-minister", "Ecuador")),
    # the other way round
    ("The leader of Hamas is Yahya Karim.", ("Yahya Karim", "leader", "Hamas")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SAID, ids=[t for t, _ in SAID])
def test_the_body_of_a_bare_title(nlp, text, expected):
    assert expected in offices(nlp, text)


def test_a_beauty_queen_holds_no_office(nlp):
    assert not offices(nlp, "Guatemala freed former beauty queen Dulce Pons.")


def test_who_replaces_an_official_by_another_does_not_take_the_office(nlp):
    found = offices(nlp, "Libya's prime minister, Omar Zlitni, replaced the governor of the central bank.")
    assert found == {("Omar Zlitni", "prime-minister", "Libya")}


HELD = [
    ("Governor Carol Whitfield spoke on Wednesday.", {("Carol Whitfield", None, "Governor")}),
    ("Police minister Clement Tovosia resigned.", {("Clement Tovosia", None, "Police minister")}),
    (
        "The Emergency Relief Coordinator, Ingrid Solheim, spoke.",
        {("Ingrid Solheim", "United Nations", "Emergency Relief Coordinator")},
    ),
    # said once where the text says the body elsewhere; ranks and mere words are no offices
    (
        "Prime Minister Jan Kos spoke. Poland's prime minister, Jan Kos, left.",
        {("Jan Kos", "Poland", "Prime Minister")},
    ),
    ("Colonel Adriano Chena spoke.", set()),
    ("A judge, Ruth Nyland, spoke.", set()),
]


@pytest.mark.parametrize(("text", "expected"), HELD, ids=[t for t, _ in HELD])
def test_an_office_without_a_body_stands(extract, text, expected):
    found = [s for s in extract(text) if s.relation == "HOLDS_OFFICE"]
    assert {(s.subject.name, s.object.name if s.object else None, s.content) for s in found} == expected


def test_the_leader_of_a_body_is_someone_who_leads_it(extract):
    found = {
        (s.subject.name, s.object.name) for s in extract("The leader of Hamas is Yahya Karim.") if s.relation == "LEADS"
    }
    assert found == {("Yahya Karim", "Hamas")}


def test_a_bare_office_is_in_the_graph_without_an_edge(tmp_path):
    from tests.conftest import write

    from diplograph.workspace import Workspace

    write(tmp_path, "a.txt", "Governor Carol Whitfield spoke on Wednesday. Iran's president, Ali Rezai, spoke too.")
    with Workspace(tmp_path / "w") as workspace:
        workspace.build([tmp_path / "a.txt"])
        rows = workspace.query(
            "MATCH (s:Statement {relation: 'HOLDS_OFFICE'})-[:SUBJECT]->(p) RETURN p.name ORDER BY p.name"
        )
        assert [r["p.name"] for r in rows] == ["Ali Rezai", "Carol Whitfield"]
        edges = workspace.query("MATCH (a)-[r:HOLDS_OFFICE]->(b) RETURN a.name, b.name")
        assert [tuple(e.values()) for e in edges] == [("Ali Rezai", "Iran")]
        assert len(workspace.ask("office-holders", on="2024-01-01")) == 1


def test_a_state_named_only_in_a_quotation_breaks_nothing(extract):
    found = extract("“Saudi Arabia and the United Arab Emirates have lied,” said the envoy. President Ali Sami left.")
    assert any(s.subject and s.subject.name == "Ali Sami" for s in found)
