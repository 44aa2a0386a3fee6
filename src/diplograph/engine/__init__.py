"""The engine: the chain from documents to extractions, in one process or several."""

from diplograph.engine.build import Counts, build
from diplograph.engine.pipeline import VERSION, extract_documents, prepare

__all__ = ["VERSION", "Counts", "build", "extract_documents", "prepare"]
