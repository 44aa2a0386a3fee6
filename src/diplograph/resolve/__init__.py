"""Resolution: who is who, within a document and across documents."""

from diplograph.resolve.document import resolve
from diplograph.resolve.known.gazetteer import Gazetteer
from diplograph.resolve.known.nouns import nouns
from diplograph.resolve.mentions import Mentions, OfficeFact
from diplograph.resolve.offices.noun_bodies import body_of_noun

__all__ = ["Gazetteer", "Mentions", "OfficeFact", "body_of_noun", "nouns", "resolve"]
