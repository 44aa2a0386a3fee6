"""Pronouns: whom one can mean, and whom it means."""
