"""Resolution: who is who, within a document and across documents."""

from diplograph.resolve.document import resolve
from diplograph.resolve.gazetteer import Gazetteer
from diplograph.resolve.mentions import Mentions, OfficeFact

__all__ = ["Gazetteer", "Mentions", "OfficeFact", "resolve"]
