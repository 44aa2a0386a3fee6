"""The known actors and the nouns for actors, read from the schema."""
