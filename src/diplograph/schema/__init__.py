"""The schema: relations, cues and actor types as data."""

from diplograph.schema.load import load
from diplograph.schema.records import Cues, Example, Frame, Relation, Schema

__all__ = ["Cues", "Example", "Frame", "Relation", "Schema", "load"]
