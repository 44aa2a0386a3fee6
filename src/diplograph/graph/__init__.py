"""The graph: a projection of the ledger on the embedded engine or on Neo4j."""

from diplograph.graph.project import project, rebuild
from diplograph.graph.store import Answer, Graph, Target, open_graph

__all__ = ["Answer", "Graph", "Target", "open_graph", "project", "rebuild"]
