"""The ledger: its parts, each a few questions to the same file."""

from diplograph.ledger.actors import Actors
from diplograph.ledger.changes import Changes
from diplograph.ledger.crosslinks import CrossLinks
from diplograph.ledger.offices import Offices
from diplograph.ledger.reading import Reading
from diplograph.ledger.recording import Recording


class Ledger(Recording, Reading, Actors, Offices, CrossLinks, Changes):
    """One SQLite file in WAL mode: any number of readers beside one writer."""
