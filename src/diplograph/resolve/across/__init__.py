"""Across documents: which recorded actors are one, proposals and decisions on it, reprints."""
