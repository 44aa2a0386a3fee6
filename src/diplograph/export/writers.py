"""One writer a format."""

import csv
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, TextIO

from diplograph.errors import UnknownName
from diplograph.export.network import ATTRIBUTES

if TYPE_CHECKING:
    import networkx as nx

ENDS = ("subject", "subject_name", "object", "object_name")


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
    writer = csv.DictWriter(out, [*ENDS, *ATTRIBUTES], lineterminator="\n")
    writer.writeheader()
    writer.writerows(_rows(graph))


def jsonl(graph: "nx.MultiDiGraph[str]", out: TextIO) -> None:
    """One JSON object an edge."""
    out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in _rows(graph))


def _rows(graph: "nx.MultiDiGraph[str]") -> list[dict[str, object]]:
    nodes = graph.nodes
    return [
        dict(zip(ENDS, (a, nodes[a]["name"], b, nodes[b]["name"]), strict=True)) | data
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
