"""Offices: who holds which, of which body or state, and when."""
