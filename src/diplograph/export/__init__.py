"""Exports through networkx: GraphML, GEXF, CSV, JSON lines."""

from diplograph.export.network import to_networkx
from diplograph.export.writers import WRITERS, write

__all__ = ["WRITERS", "to_networkx", "write"]
