"""Propositions: who does what to whom, read off the tree; no schema needed."""
