"""Clauses: what shape one has, what it denies or counts, what is its content; the lowest layer of extraction."""
