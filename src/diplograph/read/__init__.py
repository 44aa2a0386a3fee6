"""Files to cleaned documents: formats, encodings, languages, boilerplate, and the map back to the original."""

from diplograph.read.documents import from_text, read
from diplograph.read.options import ReadOptions

__all__ = ["ReadOptions", "from_text", "read"]
