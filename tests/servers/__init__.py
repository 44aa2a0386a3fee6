"""A real Neo4j for the tests, however it can be had."""
