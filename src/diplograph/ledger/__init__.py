"""The ledger: one SQLite file that is the record of documents, statements and links; the graph is rebuilt from it."""

from diplograph.ledger.store import Ledger

__all__ = ["Ledger"]
