"""Extraction: propositions off the tree, relations by frames, attribution, factuality, time, links."""

from diplograph.extract.propositions.propositions import Proposition, propositions
from diplograph.extract.statements import sentences, statements
from diplograph.extract.time.mention import TimeMention
from diplograph.extract.time.times import times

__all__ = ["Proposition", "TimeMention", "propositions", "sentences", "statements", "times"]
