"""One writer a format."""

import csv
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, TextIO

from diplograph.errors import UnknownName

if TYPE_CHECKING:
    import networkx as nx


def graphml(graph: "nx.MultiDiGraph[str]", out: TextIO) -> None:
    """GraphML, for yEd, Cytoscape, igraph."""
    import networkx as nx

    out.writelines(line + "\n" for line in nx.generate_graphml(graph))


def gexf(graph: "nx.MultiDiGraph[str]", out: TextIO) -> None:
    """GEXF, for Gephi."""
    import networkx as nx

    out.writelines(line + "\n" for line in nx.generate_gexf(graph))


def csv_edges(graph: "nx.MultiDiGraph[str]", out: TextIO) -> None:
    """One line an edge, with the names of both ends."""
    rows = list(_rows(graph))
    if rows:
        writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def jsonl(graph: "nx.MultiDiGraph[str]", out: TextIO) -> None:
    """One JSON object an edge."""
    out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in _rows(graph))


def _rows(graph: "nx.MultiDiGraph[str]") -> list[dict[str, object]]:
    nodes = graph.nodes
    return [
        {"subject": a, "subject_name": nodes[a]["name"], "object": b, "object_name": nodes[b]["name"], **data}
        for a, b, data in graph.edges(data=True)
    ]


WRITERS: dict[str, Callable[["nx.MultiDiGraph[str]", TextIO], None]] = {
    "graphml": graphml, "gexf": gexf, "csv": csv_edges, "jsonl": jsonl,
}  # fmt: skip


def write(graph: "nx.MultiDiGraph[str]", form: str, out: TextIO) -> None:
    """Write the graph in a format; UnknownName where there is no such format."""
    if form not in WRITERS:
        raise UnknownName("format", form, WRITERS, list(WRITERS))
    WRITERS[form](graph, out)
