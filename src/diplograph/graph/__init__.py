"""The graph: a projection of the ledger on the embedded engine or on Neo4j."""

from diplograph.graph.opening import open_graph
from diplograph.graph.project import Progress, project, rebuild
from diplograph.graph.reading import Answer
from diplograph.graph.store import Graph
from diplograph.graph.target import Target, find_target

__all__ = ["Answer", "Graph", "Progress", "Target", "find_target", "open_graph", "project", "rebuild"]
