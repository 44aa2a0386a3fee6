"""Each export, read back by the library or the standard that others would use, holds the graph's rows."""

import csv
import io
import json

import networkx as nx
import pytest

from diplograph.errors import UnknownName
from diplograph.export import WRITERS, write
from diplograph.export.network import ATTRIBUTES

EDGES = (
    "MATCH (a:Actor)-[r]->(b:Actor) RETURN a.id AS subject, b.id AS object, type(r) AS relation, r.statement AS statement,"
    " r.polarity AS polarity, r.modality AS modality, r.attributed_to AS attributed_to, r.evidence AS evidence,"
    " coalesce(r.date, '') AS start, coalesce(r.reported, '') AS published"
)
FIELDS = ("relation", "polarity", "modality", "attributed_to", "evidence", "start", "published")


def as_set(rows):
    return {(r["subject"], r["object"], r["statement"], *(r[f] for f in FIELDS)) for r in rows if r["relation"]}


@pytest.fixture(scope="module")
def network(examples):
    return examples.to_networkx()


@pytest.fixture(scope="module")
def graph_rows(examples):
    return as_set(examples.query(EDGES))


def written(network, form):
    out = io.StringIO()
    write(network, form, out)
    return out.getvalue()


def edges_of(read):
    return [{"subject": a, "object": b, **data} for a, b, data in read.edges(data=True)]


@pytest.mark.embedded
def test_the_network_holds_the_edges_of_the_graph(network, graph_rows):
    assert as_set(edges_of(network)) == graph_rows
    assert len(graph_rows) > 150


@pytest.mark.embedded
def test_nodes_are_the_actors_of_the_graph(examples, network):
    rows = {r["id"]: r for r in examples.query("MATCH (a:Actor) RETURN a.id AS id, a.name AS name, a.type AS type")}
    for key, data in network.nodes(data=True):
        assert (data["name"], data["type"]) == (rows[key]["name"], rows[key]["type"])


@pytest.mark.embedded
@pytest.mark.parametrize(("form", "reader"), [("graphml", nx.read_graphml), ("gexf", nx.read_gexf)])
def test_graph_formats_are_read_back(network, graph_rows, form, reader):
    read = reader(io.BytesIO(written(network, form).encode()))
    assert read.is_directed()
    assert read.is_multigraph()
    assert as_set(edges_of(read)) == graph_rows
    assert {n: d["name"] for n, d in read.nodes(data=True)} == dict(network.nodes(data="name"))
    for row in edges_of(read):
        assert isinstance(row["confidence"], float)
        assert isinstance(row["evidence_start"], int)


@pytest.mark.embedded
def test_csv_is_read_back(network, graph_rows):
    rows = list(csv.DictReader(io.StringIO(written(network, "csv"))))
    assert as_set(rows) == graph_rows
    assert list(rows[0]) == ["subject", "subject_name", "object", "object_name", *ATTRIBUTES]
    assert all(None not in row and None not in row.values() for row in rows)


@pytest.mark.embedded
def test_json_lines_are_read_back(network, graph_rows):
    rows = [json.loads(line) for line in written(network, "jsonl").splitlines()]
    assert as_set(rows) == graph_rows
    assert rows == [{k: r[k] for k in ("subject", "subject_name", "object", "object_name", *ATTRIBUTES)} for r in rows]


@pytest.mark.embedded
def test_evidence_leads_back_to_the_text(examples, network):
    texts = {d.id: d.text for d in examples.ledger.documents()}
    for row in edges_of(network):
        assert texts[row["document"]][row["evidence_start"] : row["evidence_end"]] == row["evidence"]


@pytest.mark.embedded
def test_a_filter_keeps_what_it_names(examples):
    found = examples.to_networkx(relation="WARNS", polarity="+")
    assert {d["relation"] for *_, d in found.edges(data=True)} == {"WARNS"}
    names = dict(found.nodes(data="name"))
    ends = {(names[a], names[b]) for a, b in found.edges()}
    assert any(a.endswith("Soviet Union") and b == "United Kingdom" for a, b in ends), ends
    with pytest.raises(UnknownName, match="polarty"):
        examples.to_networkx(polarty="+")


@pytest.mark.parametrize("form", sorted(WRITERS))
def test_an_empty_graph_is_written(form):
    text = written(nx.MultiDiGraph(), form)
    if form == "csv":
        assert text.splitlines() == [",".join(["subject", "subject_name", "object", "object_name", *ATTRIBUTES])]
    elif form == "jsonl":
        assert text == ""
    else:
        assert text.startswith(("<graphml", "<gexf", "<?xml"))


@pytest.mark.parametrize("form", ["graphml", "gexf", "csv", "jsonl"])
def test_hostile_text_survives(form):
    graph = nx.MultiDiGraph()
    edge = dict.fromkeys(ATTRIBUTES, "") | {"evidence": 'a "b", <c> & \n é\'; =1+1', "confidence": 0.5}
    graph.add_node("x", name="X & <Y>", type="person", aliases="")
    graph.add_edge("x", "x", key="s:1", **edge)
    text = written(graph, form)
    if form == "csv":
        assert next(csv.DictReader(io.StringIO(text, newline="")))["evidence"] == edge["evidence"]
    elif form == "jsonl":
        assert json.loads(text)["evidence"] == edge["evidence"]
    else:
        read = (nx.read_graphml if form == "graphml" else nx.read_gexf)(io.BytesIO(text.encode()))
        assert [d["evidence"] for *_, d in read.edges(data=True)] == [edge["evidence"]]


def test_an_unknown_format_is_said():
    with pytest.raises(UnknownName, match="xlsx"):
        write(nx.MultiDiGraph(), "xlsx", io.StringIO())
